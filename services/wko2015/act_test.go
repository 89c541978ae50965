package wko2015_test

import (
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// The expected values are typed from the head of the decree.

func TestTheDecreeIsThatOf30June2015(t *testing.T) {
	act := wko2015.Act()
	same(t, "id", act.ID, "wko-2015-153")
	same(t, "name in Kazakh", act.Name.KK, "Батыс Қазақстан облысы әкімдігінің 2015 жылғы 30 маусымдағы № 153 қаулысы")
	same(t, "name in Russian", act.Name.RU, "Постановление акимата Западно-Казахстанской области от 30 июня 2015 года № 153")
	same(t, "name in English", act.Name.EN, "Decree No. 153 of the West Kazakhstan oblast akimat of 30 June 2015")
	same(t, "title in Kazakh", act.Title.KK, "Батыс Қазақстан облысының жергілікті атқарушы органдарымен отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер регламенттерін бекіту туралы")
	same(t, "issuer", act.Issuer.KK, "Батыс Қазақстан облысы әкімдігі")
	same(t, "number", act.Number, "153")
	same(t, "adopted on 30 June 2015", act.Adopted.String(), "2015-06-30")
	same(t, "registered on 31 July 2015", act.Registered.String(), "2015-07-31")
	same(t, "registered under No. 3962", act.RegistrationNumber, "3962")
	same(t, "the Kazakh text alone is in hand", act.Texts, []law.Lang{"kk"})
	same(t, "repealed by No. 60 of 15 March 2018", act.Repeal, law.Same(law.Repeal{Number: "60", Date: civil.YMD(2018, time.March, 15)}))
	same(t, "place of the act", place(act.Cite, ""), "whole of the decree")
	same(t, "paragraph 5: in force on expiry of ten calendar days after the day of publication", act.Force.AfterPublication, 10)
	same(t, "place of the force", place(act.Force.Cite, ""), "5 of the decree")
	var rows []string
	for _, d := range wko2015.ActDiscrepancies() {
		rows = append(rows, d.ID+": "+place(d.Cite.Both, ""))
	}
	sameList(t, "discrepancies", rows, []string{
		"issuer-name: whole of the decree",
		"services-wording: 1 of the decree",
		"item-13-quote: 1(13) of the decree",
	})
	// The line under the title, paragraph 2 and the preamble.
	for _, quote := range []string{"«Батыс Қазақстан облысы әкімдігінің»", "«Батыс Қазақстан облысы әкімдігі қаулыларының»", "«Батыс Қазақстан облысының әкімдігі»"} {
		if says := wko2015.ActDiscrepancies()[0].Says.KK; !strings.Contains(says, quote) {
			t.Errorf("issuer-name does not quote %s", quote)
		}
	}
}

// Paragraphs 2 to 4 and the signature, which no procedure has a use for.
func TestEveryRegulationTellsWhatTheDecreeItselfProvides(t *testing.T) {
	for id, service := range everyService() {
		why := map[string]string{}
		for _, g := range service().NotModeled {
			why[g.ID] = g.Why.KK
		}
		for gap, facts := range map[string][]string{
			"decree-earlier-acts": {
				"2014 жылғы 3 маусымдағы № 143 «Батыс Қазақстан облысы бойынша отбасы және балалар саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы»",
				"№ 3580", "«Орал өңірі» және «Приуралье»", "2014 жылғы 12 шілде",
				"2014 жылғы 5 тамыздағы № 206 «Батыс Қазақстан облысы бойынша мектепке дейінгі және орта білім беру саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы»",
				"№ 3625", "2014 жылғы 13 қыркүйек",
			},
			"decree-publication": {"«Батыс Қазақстан облысының білім басқармасы»", "А. Ә. Мыңбаева", "«Әділет»", "бұқаралық ақпарат құралдарында"},
			"decree-control":     {"әкімінің орынбасары Б. М. Мәкен", "облыс әкімі Н. Ноғаев"},
		} {
			for _, fact := range facts {
				if !strings.Contains(why[gap], fact) {
					t.Errorf("%s: %s does not tell %q", id, gap, fact)
				}
			}
		}
	}
}

// Days are counted on the fingers: registered on 31 July, so published on that
// day at the earliest, ten days are 1 to 10 August.
func TestTheDecreeIsInForceTenDaysAfterPublication(t *testing.T) {
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"it cannot be in force on the tenth day after registration", civil.YMD(2015, time.August, 10), 0, law.No},
		{"from the eleventh it may be, the day of publication is not in the text", civil.YMD(2015, time.August, 11), 0, law.Unknown},
		{"published on 20 August, ten days have not expired on the 30th", civil.YMD(2015, time.August, 30), civil.YMD(2015, time.August, 20), law.No},
		{"published on 20 August, it is in force on the 31st", civil.YMD(2015, time.August, 31), civil.YMD(2015, time.August, 20), law.Yes},
		{"the repealing decree, of 15 March 2018, cannot be in force on the 25th", civil.YMD(2018, time.March, 25), civil.YMD(2015, time.August, 20), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2015, time.August, 20), law.Unknown},
	} {
		if got := wko2015.Act().Force.On(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}
