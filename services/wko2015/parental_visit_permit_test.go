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

// The expected values below are typed from the text of regulation 13, paragraph by
// paragraph.

func TestVisitPermitIsRegulation13(t *testing.T) {
	s := wko2015.ParentalVisitPermit()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "13"})
	same(t, "title", s.Title.KK, "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note under the heading: added by No. 247 of 22 September 2017", s.Edition, law.Amendment{
		ID: "no-247", Number: "247", Date: civil.YMD(2017, time.September, 22), Cite: law.Citation{Act: "wko-2015-153", Annex: "13"},
		Force: law.Force{
			NotBefore: civil.YMD(2017, time.October, 3), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "13"},
		},
	})
	same(t, "no note changes a place of it", len(s.Amendments), 0)
}

// Adopted on 22 September 2017, published on that day at the earliest, ten days are
// 23 September to 2 October.
func TestVisitPermitIsInForceFromItsAddition(t *testing.T) {
	s := wko2015.ParentalVisitPermit()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"the decree was in force, this regulation was not part of it", civil.YMD(2017, time.June, 1), 0, law.No},
		{"on the tenth day after decree No. 247 it cannot be in force", civil.YMD(2017, time.October, 2), 0, law.No},
		{"from the eleventh it may be", civil.YMD(2017, time.October, 3), 0, law.Unknown},
		{"published on 10 October 2017, ten days have not expired on the 20th", civil.YMD(2017, time.October, 20), civil.YMD(2017, time.October, 10), law.No},
		{"published on 10 October 2017, it is in force on the 21st", civil.YMD(2017, time.October, 21), civil.YMD(2017, time.October, 10), law.Yes},
		{"on 25 March 2018 it was not yet repealed", civil.YMD(2018, time.March, 25), civil.YMD(2017, time.October, 10), law.Yes},
		{"from 26 March 2018 it may be", civil.YMD(2018, time.March, 26), civil.YMD(2017, time.October, 10), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestVisitPermitHasTheActionsOfParagraph5(t *testing.T) {
	sameSteps(t, wko2015.ParentalVisitPermit(), []step{
		{
			says: "5(1): the chancery's employee takes in, registers and passes on to the head within 20 minutes",
			id:   "register", cite: "5(1)", channel: "office", who: "chancery-employee",
			kk:       "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
			kkYields: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
			limit:    "20 minute", next: "> assign", see: "6(1)",
		},
		{
			says: "5(2): the head writes an instruction and passes on to the executor within 1 working day",
			id:   "assign", cite: "5(2)", channel: "office", who: "head",
			kk:       "бұрыштама қояды, құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны тағайындауы және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
			limit:    "1 working-day", next: "> prepare", see: "6(2)",
		},
		{
			says: "5(3): the executor examines, prepares the permit or the refusal and passes it on within 3 working days",
			id:   "prepare", cite: "5(3)", channel: "office", who: "executor",
			kk:       "келіп түскен құжаттарды қарайды, рұқсатты не бас тарту туралы дәлелді жауапты дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
			limit:    "3 working-day", next: "> sign", see: "6(3)",
		},
		{
			says: "5(4): the head signs either and sends it to the chancery within 1 working day",
			id:   "sign", cite: "5(4)", channel: "office", who: "head",
			kk:       "рұқсатқа не бас тарту туралы дәлелді жауапқа қол қояды және кеңсеге жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
			limit:    "1 working-day", next: "> issue...", signs: true, ready: true, see: "6(4)",
		},
		{
			says: "5(5): the chancery's employee hands the result over within 20 minutes",
			id:   "issue", cite: "5(5)", channel: "office", who: "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "20 minute", see: "6(5)",
		},
	})
}

// 5: 20 minutes, 1, 3 and 1 working days, 20 minutes.
func TestVisitPermitStatesNoWholeTerm(t *testing.T) {
	s := wko2015.ParentalVisitPermit()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "13", Paragraph: "5"}})
	same(t, "times on the spot", len(s.Times), 0)
	same(t, "documents: paragraph 9 of the standard", len(s.Documents), 0)
	same(t, "no receipt is given, not even on a refusal to take in", len(s.Receipts), 0)
	same(t, "systems", len(s.Systems), 0)
	same(t, "storage", len(s.Storage), 0)
	same(t, "offices", len(s.Offices), 0)
}

func TestVisitPermitWhoTakesPartAndHowItEnds(t *testing.T) {
	s := wko2015.ParentalVisitPermit()
	at := func(c law.Citation) string { return place(c, "13") }
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | provider %v | online %v | %s", u.ID, at(u.Cite), u.Provider, u.Online, u.Name.KK))
	}
	for _, c := range s.Channels {
		got = append(got, fmt.Sprintf("%s | %s | at %s | from %s | delivery %s | hours %d | %s", c.ID, at(c.Cite), c.Unit, c.Entry, at(c.Delivery), len(c.Hours), c.Name.KK))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %s | refusal %v | not accepted %v | unreasoned %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.NotAccepted, r.Unreasoned, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	for _, g := range s.Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | step %q | %s", g.ID, at(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | in %s | %s", r.ID, at(r.Cite), r.Unit, r.Name.KK))
	}
	sameList(t, "paragraphs 1, 3, 4, 7", got, []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"office | 1 | at provider | from register | delivery 5(5) | hours 0 | көрсетілетін қызметті берушінің кеңсесі",
		`permit | 3 |  | refusal false | not accepted false | unreasoned false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне қамқорлық және қорғаншылық органның рұқсаты`,
		`refusal | 3 |  | refusal true | not accepted false | unreasoned false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | бас тарту туралы дәлелді жауап`,
		`not-accepted | 4 |  | refusal true | not accepted true | unreasoned true | form "" | signed by "" | өтінішті қабылдаудан бас тартады`,
		`documents-incomplete | 4 |  | not-accept | must unknown | documents true | step "" | стандартының 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған`,
		`documents-expired | 4 |  | not-accept | must unknown | documents false | step "" | қолданылу мерзімі өтіп кеткен құжаттарды ұсынған`,
		"chancery-employee | 7(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 7(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 7(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
	})
}

func TestVisitPermitProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.ParentalVisitPermit().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{
			"paragraph 1: order No. 198 of 13 April 2015, registered on 26 May 2015 under No. 11184", "standard",
			[]string{"2015 жылғы 13 сәуірдегі № 198", "2015 жылы 26 мамырда № 11184"}, []string{"13 апреля 2015 года № 198", "26 мая 2015 года, № 11184"},
			[]string{"No. 198", "13 April 2015", "26 May 2015 under No. 11184"},
		},
		{"paragraph 1: for natural persons", "recipients", []string{"жеке тұлғаларға"}, []string{"физическим лицам"}, []string{"natural persons"}},
		{"paragraph 2: on paper", "form", []string{"қағаз түрінде"}, []string{"бумажная"}, []string{"on paper"}},
		{"paragraph 3: the permit is that of annex 1", "permit-form", []string{"1-қосымша"}, []string{"приложению 1"}, []string{"annex 1 of"}},
		{"paragraph 3: paragraph 10 of the standard has the grounds", "refusal-grounds", []string{"10-тармағында"}, []string{"пункте 10"}, []string{"paragraph 10 of"}},
		{"paragraph 4: paragraph 9 of the standard has the documents", "start", []string{"9-тармағына"}, []string{"пункту 9"}, []string{"paragraph 9 of"}},
		{"5(1): 20 minutes from the handing in", "first-time-starts", []string{"20 минут"}, []string{"20 минут"}, []string{"20 minutes"}},
		{"paragraph 9: chapter 3 of the standard has the appeal", "appeal", []string{"3-тарауы"}, []string{"главе 3"}, []string{"chapter 3 of"}},
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

func TestVisitPermitProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.ParentalVisitPermit()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "13")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "13"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "13")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"recipients: 1",
		"form: 2",
		"permit-form: 3",
		"refusal-grounds: 3",
		"start: 4",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"appeal: 9",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"added-or-approved: whole",
		"spelling: whole",
		"title-grammar: whole",
		"service-term: 1",
		"provider-plural: 1",
		"who-applies: 1",
		"whose-standard: 3",
		"permit-form-word: 3",
		"care-spelling: 3",
		"whose-permit: 3",
		"list-or-documents: 4",
		"application-or-documents: 4",
		"who-refuses-to-take-in: 4",
		"who-checks-documents: 4",
		"chancery-short: 5(4)",
		"actions-and-their-results: 6",
		"service-or-result-name: 6",
		"last-result: 6(5)",
		"appeal-chapter: 9",
		"annex-mark: appendix 1",
		"annex-title: appendix 1",
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
		"result-form: 3",
		"forms: 3 provisions",
		"refusal-grounds: 3 grounds",
		"meeting: 3",
		"bad-influence: 3",
		"documents: 4 documents",
		"provider-refuses-how: 4",
		"intake-receipt: 5(1)",
		"signing-declined: 5(4)",
		"collection: 5(5)",
		"appeal: 9",
		"business-processes: appendix 1",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestVisitPermitDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.ParentalVisitPermit().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"added-or-approved":      {"2015 жылғы 30 маусымдағы №153", "Қаулы регламентпен толықтырылды", "22.09.2017 № 247"},
		"title-grammar":          {"Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру"},
		"whose-standard":         {"стандартының 1-қосымшасына", "стандартының 10-тармағында", "стандартының 9-тармағына"},
		"care-spelling":          {"қамқорлық және қорғаншылық органның рұқсаты", "«қамқоршылық»"},
		"list-or-documents":      {"құжаттар тізбесін ұсыну", "құжаттар топтамасын толық ұсынбаған"},
		"who-refuses-to-take-in": {"көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады"},
		"appeal-chapter":         {"стандарттың 3-тарауына", "стандарттың 3-бөліміне"},
		"annex-title":            {"мемлекеттік қызметін көрсетудің", "мемлекеттік қызмет көрсетудің"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
