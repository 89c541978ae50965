package wko2015_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// The expected values below are typed from the text of regulation 11, paragraph by
// paragraph.

func TestSchoolTransportIsRegulation11(t *testing.T) {
	s := wko2015.SchoolTransport()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "11"})
	same(t, "title of the heading", s.Title.KK, "Шалғайдағы ауылдық елді мекендерде тұратын балаларды жалпы білім беру ұйымдарына және кері қарай үйлеріне тегін тасымалдауды ұсыну")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "no note gives it a new wording", s.Edition, law.Amendment{})
	same(t, "no note changes a place of it", len(s.Amendments), 0)
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"registered on 31 July 2015, ten days are 1 to 10 August", civil.YMD(2015, time.August, 10), 0, law.No},
		{"from 11 August 2015 it may be in force", civil.YMD(2015, time.August, 11), 0, law.Unknown},
		{"published on 20 August 2015, it is in force on the 31st", civil.YMD(2015, time.August, 31), civil.YMD(2015, time.August, 20), law.Yes},
		{"on 25 March 2018 it was not yet repealed", civil.YMD(2018, time.March, 25), civil.YMD(2015, time.August, 20), law.Yes},
		{"from 26 March 2018 it may be", civil.YMD(2018, time.March, 26), civil.YMD(2015, time.August, 20), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestSchoolTransportHasTheActionsOfParagraph5(t *testing.T) {
	sameSteps(t, wko2015.SchoolTransport(), []step{
		{
			says: "5(1): the chancery's employee takes in, registers and passes on to the head within 15 minutes",
			id:   "register", cite: "5(1)", channel: "office", who: "chancery-employee",
			kk:       "қабылдауды және тіркеуді жүргізеді және оларды көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
			kkYields: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және көрсетілетін қызметті берушінің басшысына құжаттарды бұрыштама қоюға жолдау",
			limit:    "15 minute", next: "> assign", see: "6(1)",
		},
		{
			says: "5(2): the head writes an instruction and passes on to the executor within 1 working day",
			id:   "assign", cite: "5(2)", channel: "office", who: "head",
			kk:       "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдауы",
			limit:    "1 working-day", next: "> prepare", see: "6(2)",
		},
		{
			says: "5(3): the executor examines, prepares the certificate and passes it on within 3 working days",
			id:   "prepare", cite: "5(3)", channel: "office", who: "executor",
			kk:       "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға анықтаманы дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының анықтама әзірлеуі және қол қоюға жолдауы",
			limit:    "3 working-day", next: "> sign", see: "6(3)",
		},
		{
			says: "5(4): the head signs and sends to the chancery within 1 working day; what 6(4) says breaks off",
			id:   "sign", cite: "5(4)", channel: "office", who: "head",
			kk:    "анықтамаға қол қояды оларды кеңсеге жолдайды",
			limit: "1 working-day", next: "> issue...", signs: true, ready: true,
		},
		{
			says: "5(5): the chancery's employee hands the result over within 30 minutes",
			id:   "issue", cite: "5(5)", channel: "office", who: "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға дайын мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "30 minute", see: "6(5)",
		},
	})
}

// 5: 15 minutes, 1, 3 and 1 working days, 30 minutes.
func TestSchoolTransportStatesNoWholeTerm(t *testing.T) {
	s := wko2015.SchoolTransport()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "11", Paragraph: "5"}})
	same(t, "times on the spot", len(s.Times), 0)
	same(t, "documents: paragraph 9 of the standard", len(s.Documents), 0)
	same(t, "receipts", len(s.Receipts), 0)
	same(t, "grounds", len(s.Grounds), 0)
	same(t, "systems", len(s.Systems), 0)
	same(t, "storage", len(s.Storage), 0)
	same(t, "offices", len(s.Offices), 0)
}

func TestSchoolTransportWhoTakesPartAndHowItEnds(t *testing.T) {
	s := wko2015.SchoolTransport()
	at := func(c law.Citation) string { return place(c, "11") }
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | provider %v | online %v | %s", u.ID, at(u.Cite), u.Provider, u.Online, u.Name.KK))
	}
	for _, c := range s.Channels {
		got = append(got, fmt.Sprintf("%s | %s | at %s | from %s | delivery %s | hours %d | %s", c.ID, at(c.Cite), c.Unit, c.Entry, at(c.Delivery), len(c.Hours), c.Name.KK))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %s | refusal %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | in %s | %s", r.ID, at(r.Cite), r.Unit, r.Name.KK))
	}
	sameList(t, "paragraphs 1, 3, 7", got, []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"office | 1 | at provider | from register | delivery 5(5) | hours 0 | көрсетілетін қызметті берушінің кеңсесі",
		`certificate | 3 |  | refusal false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | жалпы білім беру ұйымдарына және кері қарай үйлеріне тегін тасымалдауды ұсыну туралы анықтама`,
		"chancery-employee | 7(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 7(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 7(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
	})
}

func TestSchoolTransportProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.SchoolTransport().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: the akim's office of a settlement, village, rural district", "provider", []string{"кент, ауыл, ауылдық округ әкімінің аппараты"}, []string{"аппарат акима"}, []string{"office of the akim"}},
		{"paragraph 1: order No. 198 of 13 April 2015", "standard", []string{"2015 жылғы 13 сәуірдегі № 198"}, []string{"13 апреля 2015 года № 198"}, []string{"No. 198", "13 April 2015"}},
		{"paragraph 1: for natural persons", "recipients", []string{"жеке тұлғаларға"}, []string{"физическим лицам"}, []string{"natural persons"}},
		{"paragraph 2: on paper", "form", []string{"қағаз түрінде"}, []string{"бумажная"}, []string{"on paper"}},
		{"paragraph 3: the certificate has the form of annex 1", "certificate-form", []string{"1-қосымша"}, []string{"приложении 1"}, []string{"annex 1 of"}},
		{"paragraph 4: the application has the form of annex 2", "start", []string{"2-қосымша"}, []string{"приложения 2"}, []string{"annex 2 of"}},
		{"5(1): paragraph 9 of the standard has the documents", "documents", []string{"9-тармағында"}, []string{"пункте 9"}, []string{"paragraph 9 of"}},
		{"5(1): 15 minutes from the handing in", "first-time-starts", []string{"15 минут"}, []string{"15 минут"}, []string{"15 minutes"}},
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

func TestSchoolTransportProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.SchoolTransport()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "11")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "11"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "11")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"recipients: 1",
		"form: 2",
		"certificate-form: 3",
		"start: 4",
		"documents: 5(1)",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"appeal: 9",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"title: 1(11) of the decree",
		"spelling: whole",
		"service-term: 1",
		"provider-or-local-executive-bodies: 1",
		"order-title: 1",
		"order-registration: 1",
		"certificate-or-transport: 3",
		"start-action-or-procedure: 4",
		"chapter-2-heading: 4",
		"application-or-documents: 5(1)",
		"what-is-taken-in: 5(1)",
		"certificate-or-them: 5(4)",
		"chancery-short: 5(4)",
		"actions-and-their-results: 6",
		"result-names: 6",
		"result-of-signing: 6(4)",
		"last-result: 6(5)",
		"this-regulation: 8",
		"appeal-chapter: 9",
		"annex-number: appendix 1",
	})
	sameList(t, "what is not modeled", gaps, []string{
		"decree-basis: whole of the decree",
		"decree-paragraph-1-before: 1 of the decree",
		"decree-earlier-acts: 2 of the decree",
		"decree-publication: 3 of the decree",
		"decree-control: 4 of the decree",
		"no-russian-text: whole",
		"term: 1 term",
		"hours: 1",
		"applicant: 1",
		"refusal: 3",
		"result-form: 3",
		"forms: 3 provisions",
		"transport: 3",
		"documents: 5(1) documents",
		"intake-receipt: 5(1)",
		"incomplete-documents: 5(1)",
		"signing-declined: 5(4)",
		"collection: 5(5)",
		"appeal: 9",
		"business-processes: appendix 1",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestSchoolTransportDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.SchoolTransport().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"title":                              {"және кейін үйлеріне тегін", "және кері қарай үйлеріне тегін"},
		"provider-or-local-executive-bodies": {"жергілікті атқарушы органдарымен", "кент, ауыл, ауылдық округ әкімінің аппараты"},
		"order-title":                        {"мемлекеттік көрсетілетін қызметтер стандарттарын", "көрсетілетін мемлекеттік қызметтер стандарттарын"},
		"order-registration":                 {"2015 жылы 26 мамырда № 11184 тіркелген"},
		"chapter-2-heading":                  {"құрылымдық бөлімшелер (қызметкерлер) мен көрсетілетін қызметті берушінің"},
		"certificate-or-them":                {"анықтамаға қол қояды оларды кеңсеге жолдайды"},
		"result-of-signing":                  {"көрсетілетін қызметті берушінің басшысының көрсетілетін қызмет»"},
		"this-regulation":                    {"регламенттің қосымшасына"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
