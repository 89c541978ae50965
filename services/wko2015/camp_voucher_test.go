package wko2015_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// The expected values below are typed from the text of regulation 1, paragraph by
// paragraph.

func TestCampVoucherIsRegulation1(t *testing.T) {
	s := wko2015.CampVoucher()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "1"})
	same(t, "title", s.Title.KK, "Аз қамтылған отбасылардағы балалардың қала сыртындағы және мектеп жанындағы лагерьлерде демалуы үшін құжаттар қабылдау және жолдама беру")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note: a new wording by No. 379 of 29 December 2016, in force from its publication", s.Edition, law.Amendment{
		ID: "no-379", Number: "379", Date: civil.YMD(2016, time.December, 29), Cite: law.Citation{Act: "wko-2015-153", Annex: "1"},
		Force: law.Force{
			NotBefore: civil.YMD(2016, time.December, 29), OnPublication: true, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "1"},
		},
	})
	same(t, "no paragraph has a note of its own", len(s.Amendments), 0)
}

// Adopted on 29 December 2016 and in force from the day of publication, without
// the ten days of the other editions.
func TestCampVoucherIsInForceFromItsEdition(t *testing.T) {
	s := wko2015.CampVoucher()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"the decree itself was in force, this edition not", civil.YMD(2016, time.June, 1), 0, law.No},
		{"before decree No. 379 was adopted it cannot be in force", civil.YMD(2016, time.December, 28), 0, law.No},
		{"on the day of adoption it may be", civil.YMD(2016, time.December, 29), 0, law.Unknown},
		{"published on 20 January 2017, it is not in force on the 19th", civil.YMD(2017, time.January, 19), civil.YMD(2017, time.January, 20), law.No},
		{"published on 20 January 2017, it is in force on the 21st", civil.YMD(2017, time.January, 21), civil.YMD(2017, time.January, 20), law.Yes},
		{"on 25 March 2018 it was not yet repealed", civil.YMD(2018, time.March, 25), civil.YMD(2017, time.January, 20), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2017, time.January, 20), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestCampVoucherHasTheActionsOfParagraph5(t *testing.T) {
	sameSteps(t, wko2015.CampVoucher(), []step{
		{
			says: "5(1): the chancery's employee takes in, registers and passes on to the head within 25 minutes",
			id:   "register", cite: "5(1)", channel: "office", who: "chancery-employee",
			kk:       "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қояға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыдан құжаттарды қабылдауы және көрсетілетін қызметті берушінің басшысына беруі",
			limit:    "25 minute", next: "> assign", see: "6(1)",
		},
		{
			says: "5(2): the head writes an instruction and passes on to the responsible executor within 1 working day",
			id:   "assign", cite: "5(2)", channel: "office", who: "head",
			kk: "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының көрсетілетін қызметті берушінің жауапты орындаушысын тағайындауы және " +
				"оған көрсетілетін қызметті алушының құжаттарын жолдауы",
			limit: "1 working-day", next: "> prepare", see: "6(2)",
		},
		{
			says: "5(3): within 13 working days the executor prepares the voucher and passes it to the head",
			id:   "prepare", cite: "5(3)", channel: "office", who: "executor",
			kk: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға жолдаманы дайындайды және " +
				"көрсетілетін қызметті берушінің басшысына қол қояға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының жолдаманы әзірлеуі",
			limit:    "13 working-day", next: "> sign", see: "6(3)",
		},
		{
			says: "5(4): the head signs within 1 working day and passes on to the chancery",
			id:   "sign", cite: "5(4)", channel: "office", who: "head",
			kk:       "жолдамаға қол қояды және кеңсеге жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының жолдамаға қол қоюы",
			limit:    "1 working-day", next: "> issue...", signs: true, ready: true, see: "6(4)",
		},
		{
			says: "5(5): the chancery's employee hands the result over within 5 minutes",
			id:   "issue", cite: "5(5)", channel: "office", who: "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "5 minute", see: "6(5)",
		},
	})
}

// 5: 25 minutes, 1, 13 and 1 working days, 5 minutes.
func TestCampVoucherStatesNoWholeTerm(t *testing.T) {
	s := wko2015.CampVoucher()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "1", Paragraph: "5"}})
	days := 0
	for _, st := range s.Steps {
		if p := st.Limit.Both.Period; p.Unit == "working-day" {
			days += p.N
		}
	}
	same(t, "days of paragraph 5", days, 15)
	for list, n := range map[string]int{
		"times": len(s.Times), "documents": len(s.Documents), "receipts": len(s.Receipts), "grounds": len(s.Grounds),
		"storage": len(s.Storage), "offices": len(s.Offices), "systems": len(s.Systems),
	} {
		same(t, "the text gives none: "+list, n, 0)
	}
}

func TestCampVoucherWhoTakesPartAndHowItEnds(t *testing.T) {
	s := wko2015.CampVoucher()
	at := func(c law.Citation) string { return place(c, "1") }
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | provider %v | online %v | %s", u.ID, at(u.Cite), u.Provider, u.Online, u.Name.KK))
	}
	for _, c := range s.Channels {
		got = append(got, fmt.Sprintf("%s | %s | at %s | from %s | delivery %s | hours %d | %s", c.ID, at(c.Cite), c.Unit, c.Entry, at(c.Delivery), len(c.Hours), c.Name.KK))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | in %s | %s", r.ID, at(r.Cite), r.Unit, r.Name.KK))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %s | refusal %v | not accepted %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.NotAccepted, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	sameList(t, "paragraphs 1, 3, 7", got, []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"office | 1 | at provider | from register | delivery 5(5) | hours 0 | көрсетілетін қызметті берушінің кеңсесі",
		"chancery-employee | 7(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 7(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 7(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
		`voucher | 3 |  | refusal false | not accepted false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | қала сыртындағы және мектеп жанындағы лагерьлерге жолдама`,
	})
}

func TestCampVoucherProvisionsTellWhatTheTextTells(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.CampVoucher().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: education organizations of oblast, city and districts", "provider", []string{"облыстың, қаланың, аудандардың білім беру ұйымдары"}, []string{"организации образования"}, []string{"education organizations of the oblast, of the city and of the districts"}},
		{
			"paragraph 1: order No. 198 of 13 April 2015, registered on 26 May 2015 under No. 11184", "standard",
			[]string{"2015 жылғы 13 сәуірдегі № 198", "2015 жылы 26 мамырда № 11184"}, []string{"13 апреля 2015 года № 198", "26 мая 2015 года, № 11184"},
			[]string{"No. 198", "13 April 2015", "26 May 2015 under No. 11184"},
		},
		{"paragraph 1: the provider sets the price by the law of 27 July 2007", "price", []string{"2007 жылғы 27 шілдедегі", "айқындайды"}, []string{"27 июля 2007 года", "определяет услугодатель"}, []string{"27 July 2007", "provider sets"}},
		{"paragraph 1: for natural persons", "recipients", []string{"жеке тұлғаларға"}, []string{"физическим лицам"}, []string{"natural persons"}},
		{"paragraph 2: on paper", "form", []string{"қағаз түрінде"}, []string{"бумажная"}, []string{"on paper"}},
		{"paragraph 4: the documents of paragraph 9 of the standard", "documents", []string{"9-тармағында"}, []string{"пункте 9"}, []string{"paragraph 9 of"}},
		{"5(1): 25 minutes run from the handing in", "first-time-starts", []string{"25 минуты"}, []string{"25 минут"}, []string{"25 minutes"}},
		{"paragraph 9: section 3 of the standard has the appeal", "appeal", []string{"3-бөлімі"}, []string{"разделу 3"}, []string{"section 3 of"}},
	} {
		p := provision[row.id].Text
		for text, parts := range map[string][]string{p.KK: row.kk, p.RU: row.ru, p.EN: row.en} {
			for _, part := range parts {
				if !strings.Contains(text, part) {
					t.Errorf("%s: %q is not in %q", row.says, part, text)
				}
			}
		}
	}
}

func TestCampVoucherProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.CampVoucher()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "1")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "1"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "1")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"recipients: 1",
		"price: 1",
		"form: 2",
		"documents: 4",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"appeal: 9",
		"business-process-signs: appendix 1",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"spelling: whole",
		"note-place: whole",
		"low-income: whole",
		"service-term: 1",
		"provider-kind: 1",
		"which-city: 1",
		"what-is-registered: 1",
		"applicant-or-child: 1",
		"provider-plural: 1",
		"who-pays: 1",
		"price-placed-by: 1",
		"orphans-in-families: 1(3)",
		"learners-or-children: 1(5)",
		"free-predicate: 1(5)",
		"vouchers-and-camps: 3",
		"application-unnamed: 4",
		"instruct-spelling: 5(1)",
		"chancery-short: 5(4)",
		"actions-and-their-results: 6",
		"result-names: 6",
		"last-result: 6(5)",
		"regulation-of-what: 8",
		"appeal-chapter: 9",
		"annex-number: appendix 1",
		"annex-title: appendix 1",
	})
	sameList(t, "what is not modeled", gaps, []string{
		"decree-basis: whole of the decree",
		"decree-paragraph-1-before: 1 of the decree",
		"decree-earlier-acts: 2 of the decree",
		"decree-publication: 3 of the decree",
		"decree-control: 4 of the decree",
		"no-russian-text: whole",
		"earlier-edition: whole",
		"term: 1 term",
		"hours: 1",
		"price: 1 fee",
		"subsistence-minimum: 1(2)",
		"result-form: 3",
		"refusal: 3",
		"documents: 4 documents",
		"signing-declined: 5(4)",
		"collection: 5(5)",
		"appeal: 9",
		"business-processes: appendix 1",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestCampVoucherDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.CampVoucher().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"provider-kind":     {"жергілікті атқарушы органдарымен", "облыстың, қаланың, аудандардың білім беру ұйымдары"},
		"low-income":        {"Аз қамтылған отбасылардағы балалардың", "өзге де санаттарына"},
		"instruct-spelling": {"бұрыштама қояға жолдайды", "қол қояға жолдайды"},
		"who-pays":          {"ақылы немесе тегін көрсетіледі"},
		"annex-number":      {"регламентінің қосымшасына", "регламентіне қосымша"},
		"annex-title":       {"МЕМЛЕКЕТТІК ҚЫЗМЕТІН КӨРСЕТУДІҢ", "мемлекеттік қызмет көрсетудің"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}

// The text knows one way to apply and one way to end, no refusal.
func TestCampVoucherKnowsNoRefusal(t *testing.T) {
	s := wko2015.CampVoucher()
	if slices.ContainsFunc(s.Results, func(r reglament.Result) bool { return r.Refusal }) {
		t.Error("a result refuses")
	}
	same(t, "paragraph 1: the chancery alone", len(s.Channels), 1)
}
