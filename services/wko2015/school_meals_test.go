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

// The expected values below are typed from the text of regulation 12, paragraph by
// paragraph.

func TestSchoolMealsIsRegulation12(t *testing.T) {
	s := wko2015.SchoolMeals()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "12"})
	same(t, "title of the heading", s.Title.KK, "Жалпы білім беретін мектептердегі білім алушылар мен тәрбиеленушілердің жекелеген санаттарына тегін және жеңілдетілген тамақтандыруды ұсыну")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "no note gives it a new wording", s.Edition, law.Amendment{})
	same(t, "no note changes a place of it", len(s.Amendments), 0)
	for _, row := range []struct {
		says string
		day  civil.Date
		want law.Answer
	}{
		{"registered on 31 July 2015, ten days are 1 to 10 August", civil.YMD(2015, time.August, 10), law.No},
		{"from 11 August 2015 it may be in force", civil.YMD(2015, time.August, 11), law.Unknown},
	} {
		if got := s.InForce(row.day, 0).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestSchoolMealsHasTheActionsOfParagraphs5And9(t *testing.T) {
	sameSteps(t, wko2015.SchoolMeals(), []step{
		// Paragraph 5, with the results of paragraph 6.
		{
			says: "5(1): the chancery's employee takes in, registers and passes on to the head within 15 minutes",
			id:   "register", cite: "5(1)", channel: "office", who: "chancery-employee",
			kk:       "қабылдауды, тіркеуді жүзеге асырады және оларды көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
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
			kk:       "келіп түскен құжаттарды қарайды, анықтаманы дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының анықтаманы әзірлеуі",
			limit:    "3 working-day", next: "> sign", see: "6(3)",
		},
		{
			says: "5(4): the head signs and sends to the chancery within 1 working day",
			id:   "sign", cite: "5(4)", channel: "office", who: "head",
			kk:       "анықтамаға қол қояды және кеңсеге жолдайды",
			kkYields: "көрсетілетін қызметті берушінің басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
			limit:    "1 working-day", next: "> issue...", signs: true, ready: true, see: "6(4)",
		},
		{
			says: "5(5): the chancery's employee hands the result over within 30 minutes",
			id:   "issue", cite: "5(5)", channel: "office", who: "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "30 minute", see: "6(5)",
		},

		// Paragraph 9, without any time.
		{
			says: "9(1): an applicant not yet registered registers on the portal",
			id:   "portal-register", cite: "9(1)", channel: "portal", who: "applicant", systems: "portal",
			kk:   "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН) және парольдің (порталда тіркелмеген қызмет алушылар үшін іске асырылады) көмегімен порталға тіркеледі",
			next: "> portal-authorize", optional: true,
		},
		{
			says: "9(2), process 1: the applicant enters IIN and password on the portal",
			id:   "portal-authorize", cite: "9(2)", channel: "portal", who: "applicant", systems: "portal",
			kk:   "порталда ЖСН және парольін енгізу процесі (авторландыру процесі)",
			next: "> portal-check-data",
		},
		{
			says: "9(3), condition 1: on the portal the data are checked; process 2 or 3 follows",
			id:   "portal-check-data", cite: "9(3)", channel: "portal", who: "[portal] unnamed", systems: "portal",
			kk:   "порталда ЖСН және пароль арқылы тіркелген мемлекеттік көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеріледі",
			next: "defects > portal-refuse-authorization; correct > portal-request",
			outcomes: []string{
				"мемлекеттік көрсетілетін қызметті алушының мәліметтерінде кемшіліктердің болуы",
				"мемлекеттік көрсетілетін қызметті алушы мәліметтерінің дұрыстығы",
			},
		},
		{
			says: "9(4), process 2: a message that refuses the authorization; the end",
			id:   "portal-refuse-authorization", cite: "9(4)", channel: "portal", who: "[portal] unnamed", systems: "portal",
			kk: "порталда авторизациялаудан бас тарту туралы хабарлама қалыптастырылады",
		},
		{
			says: "9(5), process 3: the applicant fills in the request, attaches copies, chooses the certificate",
			id:   "portal-request", cite: "9(5)", channel: "portal", who: "applicant",
			kk: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және " +
				"көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), " +
				"стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, " +
				"сондай-ақ сұранысты куәландыру (қол қою) үшін мемлекеттік көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін таңдайды",
			next: "> portal-check-signature",
		},
		{
			says: "9(6), condition 2: on the portal the certificate is checked; process 4 or 5 follows",
			id:   "portal-check-signature", cite: "9(6)", channel: "portal", who: "[portal] unnamed", systems: "portal",
			kk: "порталда ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, " +
				"сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі тексеріледі",
			next: "not-confirmed > portal-refuse-signature; confirmed > portal-send",
			outcomes: []string{
				"көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы",
				"ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, " +
					"сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі",
			},
		},
		{
			says: "9(7), process 4: a message that refuses the service, the signature being unconfirmed; the end",
			id:   "portal-refuse-signature", cite: "9(7)", channel: "portal", who: "[portal] unnamed",
			kk: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған – мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
		},
		{
			says: "9(8), process 5: the provider sends the applicant's signed request by the gateway to the regional one",
			id:   "portal-send", cite: "9(8)", channel: "portal", who: "[provider]", also: "applicant 9(8)", systems: "gateway regional-gateway-workplace",
			kk: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын) " +
				"электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдайды",
			next: "> portal-check-documents",
		},
		{
			says: "9(9), condition 3: the provider checks the documents; process 6 or 7 follows",
			id:   "portal-check-documents", cite: "9(9)", channel: "portal", who: "[provider]",
			kk:       "мемлекеттік қызметті көрсетуге негіздеме болатын стандарттың 9-тармағында көрсетілген көрсетілетін алушының жалғаған құжаттарының сәйкестігін тексереді",
			next:     "defects > portal-refuse; fit > portal-deliver...",
			outcomes: []string{"көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы", "жалғаған құжаттарының сәйкестігі"},
		},
		{
			says: "9(10), process 6: a message that refuses because of defects; the end",
			id:   "portal-refuse", cite: "9(10)", channel: "portal", who: "[provider] unnamed",
			kk: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама қалыптастырылады",
		},
		{
			says: "9(11): the result is sent to the cabinet as an electronic document; who sends is not named",
			id:   "portal-deliver", cite: "9(11)", channel: "portal", who: "[provider] unnamed", systems: "portal",
			kk: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" ` +
				`көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады`,
			next: "> portal-issue...", ready: true, see: "3(2)",
		},
		{
			says: "9(11), process 7: the applicant gets the result on the portal; the end",
			id:   "portal-issue", cite: "9(11)", channel: "portal", who: "applicant", systems: "portal",
			kk: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
		},
	})
}

// Each channel has its own procedure: no way leads from one into the other, and
// every step of a channel can be reached from its entry.
func TestSchoolMealsProceduresAreNotJoined(t *testing.T) {
	s := wko2015.SchoolMeals()
	at := map[string]reglament.Step{}
	for _, st := range s.Steps {
		at[st.ID] = st
	}
	for _, ch := range s.Channels {
		reached := map[string]bool{}
		var follow func(id string)
		follow = func(id string) {
			if id == "" || reached[id] {
				return
			}
			reached[id] = true
			if !slices.Equal(at[id].Channels, []string{ch.ID}) {
				t.Errorf("channel %s leads to step %s of %v", ch.ID, id, at[id].Channels)
			}
			for _, o := range at[id].Outcomes {
				follow(o.To)
			}
		}
		follow(ch.Entry)
		for _, st := range s.Steps {
			if slices.Contains(st.Channels, ch.ID) && !reached[st.ID] {
				t.Errorf("step %s cannot be reached", st.ID)
			}
		}
	}
}

// 5: 15 minutes, 1, 3 and 1 working days, 30 minutes; 9 has no time.
func TestSchoolMealsStatesNoWholeTerm(t *testing.T) {
	s := wko2015.SchoolMeals()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "12", Paragraph: "5"}})
	same(t, "times on the spot", len(s.Times), 0)
	same(t, "documents: paragraph 9 of the standard", len(s.Documents), 0)
	same(t, "receipts", len(s.Receipts), 0)
	same(t, "storage", len(s.Storage), 0)
	same(t, "offices", len(s.Offices), 0)
}

func TestSchoolMealsWhoTakesPartAndHowItEnds(t *testing.T) {
	s := wko2015.SchoolMeals()
	at := func(c law.Citation) string { return place(c, "12") }
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
	for _, x := range s.Systems {
		got = append(got, fmt.Sprintf("%s | %s | %s", x.ID, at(x.Cite), x.Name.KK))
	}
	sameList(t, "paragraphs 1, 3, 7, 9", got, []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"portal | 1(2) | provider false | online true | портал",
		"office | 1(1) | at provider | from register | delivery 5(5) | hours 0 | көрсетілетін қызметті берушінің кеңсесі",
		"portal | 1(2) | at portal | from portal-register | delivery 9(11) | hours 0 | портал",
		`certificate | 3(1) | office | refusal false | not accepted false | unreasoned false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | жалпы білім беретін мектепте тегін және жеңілдетілген тамақтандыруды ұсыну туралы анықтама`,
		`electronic-certificate | 3(2) | portal | refusal false | not accepted false | unreasoned false | form "electronic" | signed by "көрсетілетін қызметті беруші" | анықтама`,
		`refusal | 9(10) |  | refusal true | not accepted false | unreasoned true | form "" | signed by "" | сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама`,
		`signature-not-confirmed | 9(7) | portal | refuse | must unknown | documents false | step "portal-refuse-signature" | көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы`,
		`documents-defects | 9(10) | portal | refuse | must unknown | documents false | step "portal-refuse" | көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы`,
		"chancery-employee | 7(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 7(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 7(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
		"portal | 1(2) | портал",
		"gateway | 9(8) | электрондық үкімет шлюзі",
		"regional-gateway-workplace | 9(8) | электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
	})
}

func TestSchoolMealsProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.SchoolMeals().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: order No. 198 of 13 April 2015", "standard", []string{"2015 жылғы 13 сәуірдегі № 198"}, []string{"13 апреля 2015 года № 198"}, []string{"No. 198", "13 April 2015"}},
		{"1(2): the portal is www.e.gov.kz", "portal", []string{"www.e.gov.kz"}, []string{"www.e.gov.kz"}, []string{"www.e.gov.kz"}},
		{"paragraph 1: for natural persons", "recipients", []string{"жеке тұлғаларға"}, []string{"физическим лицам"}, []string{"natural persons"}},
		{"paragraph 2: electronic, partly automated, and or on paper", "form", []string{"электрондық (ішінара автоматтандырылған) және (немесе) қағаз"}, []string{"частично автоматизированная) и (или) бумажная"}, []string{"partly automated) and (or) on paper"}},
		{"3(1): the certificate has the form of annex 1", "certificate-form", []string{"1-қосымша"}, []string{"приложении 1"}, []string{"annex 1 of"}},
		{"paragraph 4: the application has the form of annex 2", "start-office", []string{"2-қосымша"}, []string{"приложения 2"}, []string{"annex 2 of"}},
		{"5(1): paragraph 9 of the standard has the documents", "documents", []string{"9-тармағында"}, []string{"пункте 9"}, []string{"paragraph 9 of"}},
		{"5(1): 15 minutes from the handing in", "first-time-starts", []string{"15 минут"}, []string{"15 минут"}, []string{"15 minutes"}},
		{"paragraph 8: the handbook is annex 1", "business-processes", []string{"1-қосымша"}, []string{"приложение 1"}, []string{"annex 1"}},
		{"paragraph 9: the diagram is annex 2", "portal-diagram", []string{"2-қосымша"}, []string{"приложение 2"}, []string{"annex 2"}},
		{"paragraph 10: section 3 of the standard has the appeal", "appeal", []string{"3-бөлімі"}, []string{"разделу 3"}, []string{"section 3 of"}},
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

func TestSchoolMealsProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.SchoolMeals()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "12")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "12"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "12")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"portal: 1(2)",
		"recipients: 1",
		"form: 2",
		"certificate-form: 3(1)",
		"start-office: 4",
		"start-portal: 4",
		"documents: 5(1)",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"portal-registration: 9(1)",
		"portal-login: 9(2)",
		"system-abbreviations: 9(8)",
		"personal-cabinet: 9(11)",
		"portal-diagram: 9",
		"appeal: 10",
		"business-process-signs: appendix 1",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"title: 1(12) of the decree",
		"spelling: whole",
		"service-term: 1",
		"who-is-called-what: 1",
		"district-and-city: 1",
		"order-registration: 1",
		"portal-address: 1(2)",
		"no-refusal-among-results: 3",
		"ways-of-giving-out: 1",
		"certificate-or-meals: 3(1)",
		"and-or-meals: 3(1)",
		"whose-signature: 3(2)",
		"action-in-brackets: 4",
		"request-words: 4",
		"application-or-documents: 5(1)",
		"what-is-taken-in: 5(1)",
		"head-name: 5(4)",
		"chancery-short: 5(4)",
		"actions-and-their-results: 6",
		"service-or-result-name: 6",
		"last-result: 6(5)",
		"this-regulation: 8",
		"centers-and-other-providers: 8",
		"who-applies-on-the-portal: 9",
		"process-numbers: 9(2)",
		"nobody-named: 9(3)",
		"branches: 9(3)",
		"authorization-words: 9(4)",
		"request-signed-when: 9(5)",
		"signature-check: 9(7)",
		"provider-sends-the-request: 9(8)",
		"documents-or-request: 9(8)",
		"what-the-service-rests-on: 9(9)",
		"got-before-sent: 9(11)",
		"notification-or-certificate: 9(11)",
		"work-between: 9(11)",
		"appeal-chapter: 10",
		"annex-1-mark: appendix 1",
		"annex-1-signs: appendix 1",
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
		"categories: 1",
		"result-form: 3(1)",
		"forms: 3(1) provisions",
		"documents: 5(1) documents",
		"intake-receipt: 5(1)",
		"refusal-at-the-office: 5(3)",
		"signing-declined: 5(4)",
		"collection: 5(5)",
		"portal-times: 9",
		"messages: 9(4)",
		"refusal-grounds: 9(10) grounds",
		"appeal: 10",
		"business-processes: appendix 1",
		"portal-diagram: appendix 2",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestSchoolMealsDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.SchoolMeals().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"title":                       {"жекелеген санаттарын тегін және жеңілдікпен тамақтандыруды", "жекелеген санаттарына тегін және жеңілдетілген тамақтандыруды"},
		"portal-address":              {"«www.e.gov.kz»", "«www.egov.kz»"},
		"district-and-city":           {"аудандық және облыстық маңызы бар қаланың жергілікті атқарушы органдары"},
		"whose-signature":             {"көрсетілетін қызметті берушінің электрондық цифрлық қолтаңбасымен", "көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен"},
		"request-words":               {"электрондық сұрау", "«сұраныс»"},
		"centers-and-other-providers": {"Халыққа қызмет көрсету орталықтарымен"},
		"this-regulation":             {"мемлекеттік көрсетілетін регламентінің 1-қосымшасына"},
		"provider-sends-the-request":  {"мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін"},
		"notification-or-certificate": {"(электрондық құжат нысанындағы хабарлама)", "анықтама"},
		"annex-1-signs":               {"көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
