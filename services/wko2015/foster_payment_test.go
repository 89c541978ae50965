package wko2015_test

import (
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// The expected values below are typed from the text of regulation 8, paragraph by
// paragraph.

func TestFosterPaymentIsRegulation8(t *testing.T) {
	s := wko2015.FosterPayment()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "8"})
	same(t, "title", s.Title.KK, "Патронат тәрбиешілерге берілген баланы (балаларды) асырап-бағуға ақшалай қаражат төлеуді тағайындау")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note under the heading: a new wording by No. 183 of 17 June 2016", s.Edition, law.Amendment{
		ID: "no-183", Number: "183", Date: civil.YMD(2016, time.June, 17), Cite: law.Citation{Act: "wko-2015-153", Annex: "8"},
		Force: law.Force{
			NotBefore: civil.YMD(2016, time.June, 28), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "8"},
		},
	})
	same(t, "no paragraph has a note of its own", len(s.Amendments), 0)
}

// Adopted on 17 June 2016, published on that day at the earliest, ten days are 18
// to 27 June.
func TestFosterPaymentIsInForceFromItsEdition(t *testing.T) {
	s := wko2015.FosterPayment()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"the decree itself was in force, this edition not", civil.YMD(2016, time.March, 1), 0, law.No},
		{"on the tenth day after decree No. 183 it cannot be in force", civil.YMD(2016, time.June, 27), 0, law.No},
		{"from the eleventh it may be", civil.YMD(2016, time.June, 28), 0, law.Unknown},
		{"published on 20 July 2016, ten days have not expired on the 30th", civil.YMD(2016, time.July, 30), civil.YMD(2016, time.July, 20), law.No},
		{"published on 20 July 2016, it is in force on the 31st", civil.YMD(2016, time.July, 31), civil.YMD(2016, time.July, 20), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2016, time.July, 20), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestFosterPaymentHasTheActionsOfParagraphs6And10(t *testing.T) {
	sameSteps(t, wko2015.FosterPayment(), []step{
		// Paragraph 6, with the results of paragraph 7.
		{
			says: "6(1): the chancery's employee takes in, registers and passes on to the head within 15 minutes",
			id:   "register", cite: "6(1)", channel: "office", who: "chancery-employee",
			kk:       "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
			kkYields: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
			limit:    "15 minute", next: "> assign", see: "7(1)",
		},
		{
			says: "6(2): the head writes an instruction and passes on to the responsible executor within 1 working day",
			id:   "assign", cite: "6(2)", channel: "office", who: "head",
			kk:       "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны белгілеуі және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
			limit:    "1 working-day", next: "> prepare", see: "7(2)",
		},
		{
			says: "6(3): within 3 working days the executor drafts the decision and passes it to the head",
			id:   "prepare", cite: "6(3)", channel: "office", who: "executor",
			kk:       "келіп түскен құжаттарды қарайды, шешімнің жобасын дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
			limit:    "3 working-day", next: "> sign", see: "7(3)",
		},
		{
			says: "6(4): the head signs within 1 working day and passes on to the chancery",
			id:   "sign", cite: "6(4)", channel: "office", who: "head",
			kk:       "шешімге қол қояды және кеңсеге жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
			limit:    "1 working-day", next: "> issue...", signs: true, ready: true, see: "7(4)",
		},
		{
			says: "6(5): the chancery's employee hands the result over within 15 minutes",
			id:   "issue", cite: "6(5)", channel: "office", who: "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "15 minute", see: "7(5)",
		},

		// Paragraph 10, without any time.
		{
			says: "10(1): an applicant not yet registered registers on the portal",
			id:   "portal-register", cite: "10(1)", channel: "portal", who: "applicant", systems: "portal",
			kk:   "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН) және парольдің (порталда тіркелмеген қызмет алушылар үшін іске асырылады) көмегімен порталға тіркеледі",
			next: "> portal-authorize", optional: true,
		},
		{
			says: "10(2), process 1: the applicant enters IIN and password on the portal",
			id:   "portal-authorize", cite: "10(2)", channel: "portal", who: "applicant", systems: "portal",
			kk:   "порталда ЖСН және парольін енгізу процесі (авторландыру процесі)",
			next: "> portal-check-data",
		},
		{
			says: "10(3), condition 1: the data are checked on the portal; process 2 or 3 follows",
			id:   "portal-check-data", cite: "10(3)", channel: "portal", who: "[portal] unnamed", systems: "portal",
			kk:   "порталда ЖСН және пароль арқылы тіркелген мемлекеттік көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеріледі",
			next: "defects > portal-refuse-authorization; correct > portal-request",
			outcomes: []string{
				"мемлекеттік көрсетілетін қызметті алушының мәліметтерінде кемшіліктердің болуы",
				"мемлекеттік көрсетілетін қызметті алушы мәліметтерінің дұрыстығы",
			},
		},
		{
			says: "10(4), process 2: a message that refuses the authorization; the end",
			id:   "portal-refuse-authorization", cite: "10(4)", channel: "portal", who: "[portal] unnamed", systems: "portal",
			kk: "порталда авторландырудан бас тарту туралы хабарлама қалыптастырылады",
		},
		{
			says: "10(5), process 3: the applicant fills in the request, attaches copies, chooses the certificate",
			id:   "portal-request", cite: "10(5)", channel: "portal", who: "applicant",
			kk: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және " +
				"көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), " +
				"стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, " +
				"сондай-ақ сұранысты куәландыру (қол қою) үшін мемлекеттік көрсетілетін қызметті алушы электрондық цифрлық қолтаңбасымен (бұдан әрі – ЭЦҚ) тіркеу куәлігін таңдайды",
			next: "> portal-check-signature",
		},
		{
			says: "10(6), condition 2: the certificate is checked on the portal; process 4 or 5 follows",
			id:   "portal-check-signature", cite: "10(6)", channel: "portal", who: "[portal] unnamed", systems: "portal",
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
			says: "10(7), process 4: a message that refuses because the EDS is not confirmed; the end",
			id:   "portal-refuse-signature", cite: "10(7)", channel: "portal", who: "[portal] unnamed",
			kk: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған – мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
		},
		{
			says: "10(8), process 5: the provider sends what the applicant's EDS certifies by the gateway to the regional one",
			id:   "portal-send", cite: "10(8)", channel: "portal", who: "[provider]", also: "applicant 10(8)", systems: "gateway regional-gateway-workplace",
			kk: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты " +
				"(мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) " +
				"электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдайды",
			next: "> portal-check-documents",
		},
		{
			says: "10(9), condition 3: the provider checks the documents; process 6 or 7 follows",
			id:   "portal-check-documents", cite: "10(9)", channel: "portal", who: "[provider]",
			kk:       "мемлекеттік қызметті көрсетуге негіздеме болатын стандарттың 9-тармағында көрсетілген көрсетілетін қызметті алушының жалғаған құжаттарының сәйкестігін тексереді",
			next:     "defects > portal-refuse; fit > portal-deliver...",
			outcomes: []string{"көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы", "жалғаған құжаттарының сәйкестігі"},
		},
		{
			says: "10(10), process 6: a message that refuses because of defects; the end",
			id:   "portal-refuse", cite: "10(10)", channel: "portal", who: "[provider] unnamed",
			kk: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама қалыптастырылады",
		},
		{
			says: "10(11): the result is sent to the cabinet as an electronic document; nobody is named",
			id:   "portal-deliver", cite: "10(11)", channel: "portal", who: "[provider] unnamed", systems: "portal",
			kk: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" ` +
				`көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады`,
			next: "> portal-issue...", ready: true,
		},
		{
			says: "10(11), process 7: the applicant gets the result on the portal; the end",
			id:   "portal-issue", cite: "10(11)", channel: "portal", who: "applicant", systems: "portal",
			kk: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
		},
	})
}

// 6: 15 minutes, 1, 3 and 1 working days, 15 minutes.
func TestFosterPaymentStatesNoWholeTerm(t *testing.T) {
	s := wko2015.FosterPayment()
	same(t, "the limits of paragraph 6 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "8", Paragraph: "6"}})
	days := 0
	for _, st := range s.Steps {
		if p := st.Limit.Both.Period; p.Unit == "working-day" {
			days += p.N
		}
	}
	same(t, "days of paragraph 6", days, 5)
	for list, n := range map[string]int{
		"times": len(s.Times), "documents": len(s.Documents), "receipts": len(s.Receipts), "storage": len(s.Storage), "offices": len(s.Offices),
	} {
		same(t, "the text gives none: "+list, n, 0)
	}
}

func TestFosterPaymentProceduresAreNotJoined(t *testing.T) {
	sameList(t, "channels", notJoined(wko2015.FosterPayment()), nil)
}

func TestFosterPaymentWhoTakesPart(t *testing.T) {
	sameList(t, "paragraphs 1, 8, 10", fosterParts(wko2015.FosterPayment()), []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"portal | 1(2) | provider false | online true | портал",
		"office | 1(1) | at provider | from register | delivery 6(5) | hours 0 | көрсетілетін қызметті берушінің кеңсесі",
		"portal | 1(2) | at portal | from portal-register | delivery 10(11) | hours 0 | портал",
		"chancery-employee | 8(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 8(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 8(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
		"portal | 1(2) | портал",
		"gateway | 10(8) | электрондық үкімет шлюзі",
		"regional-gateway-workplace | 10(8) | электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
	})
}

// 3 knows the decision alone; the messages of 10(7) and 10(10) refuse on the
// portal.
func TestFosterPaymentEndsAsParagraphs3And10Say(t *testing.T) {
	sameList(t, "paragraphs 3 and 10", fosterEnds(wko2015.FosterPayment()), []string{
		`decision | 3 |  | refusal false | not accepted false | unreasoned false | form "" | signed by "" | патронат тәрбиешілерге берілген баланы (балаларды) күтіп-бағуға бөлінетін ақша қаражатын тағайындау туралы шешім`,
		`refusal | 10(10) |  | refusal true | not accepted false | unreasoned true | form "" | signed by "" | сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама`,
		`signature-not-confirmed | 10(7) | portal | refuse | must unknown | documents false | step "portal-refuse-signature" | көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы`,
		`documents-defects | 10(10) | portal | refuse | must unknown | documents false | step "portal-refuse" | көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы`,
	})
}

// Paragraph 3 of 8, 9, 10 and 12 knows no refusal and the messages of the portal
// refuse: that the chancery must not is nowhere said.
func TestOfficeCaseThatEndedInARefusalIsNotAccused(t *testing.T) {
	nineToSix := calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}}
	for _, s := range []reglament.Service{wko2015.FosterPayment(), wko2015.AdopterRegistration(), wko2015.AdoptionPayment(), wko2015.SchoolMeals()} {
		c, err := reglament.Compile(s, reglament.Office{Units: []reglament.UnitHours{{Unit: "provider", Week: calendar.FiveDay, Hours: nineToSix}}})
		if err != nil {
			t.Fatal(err)
		}
		report, err := c.Check(reglament.Case{
			ID: "refused", Service: s.ID, Channel: "office", Received: civil.AtMinute(civil.YMD(2017, time.September, 4), civil.HM(10, 0)),
			Events: []reglament.Event{{Step: "register", At: civil.AtMinute(civil.YMD(2017, time.September, 4), civil.HM(10, 10))}},
			Result: reglament.Given{Kind: "refusal", GroundStated: law.No, HandedOver: civil.OnDay(civil.YMD(2017, time.September, 6))},
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range report.Findings {
			t.Errorf("%s: %s, %s", s.ID, f.Code, f.Path)
		}
	}
}

func TestFosterPaymentProvisionsTellWhatTheTextTells(t *testing.T) {
	sameProvisions(t, wko2015.FosterPayment(), []fosterProvision{
		{"paragraph 1: the local executive bodies of districts and city provide", "provider", "жергілікті атқарушы органдары", "местные исполнительные органы", "local executive bodies"},
		{"paragraph 1: order No. 198 of 13 April 2015", "standard", "2015 жылғы 13 сәуірдегі № 198", "13 апреля 2015 года № 198", "No. 198 of the Minister of Education and Science of 13 April 2015"},
		{"paragraph 1: registered on 26 May 2015 under No. 11184", "standard", "2015 жылы 26 мамырда № 11184", "26 мая 2015 года, № 11184", "26 May 2015 under No. 11184"},
		{"paragraph 1: taken in and given out through chancery and portal", "intake-and-issue", "кеңсесі және портал", "канцелярию услугодателя и портал", "chancery and the portal"},
		{"1(2): the portal is www.egov.kz", "portal", "www.egov.kz", "www.egov.kz", "www.egov.kz"},
		{"paragraph 1: for natural persons", "recipients", "жеке тұлғаларға", "физическим лицам", "natural persons"},
		{"paragraph 2: electronic, fully automated, and or on paper", "form", "электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде", "полностью автоматизированная) и (или) бумажная", "fully automated) and (or) on paper"},
		{"paragraph 3: the decision has the form of annex 1 of the standard", "decision-form", "1-қосымша", "приложении 1", "annex 1 of"},
		{"paragraph 4: the result electronic and or on paper", "result-form", "электрондық және (немесе) қағаз түрінде", "электронная и (или) бумажная", "electronically and (or) on paper"},
		{"paragraph 5: the list of documents of paragraph 9 of the standard", "documents", "9-тармағына сәйкес құжаттар тізбесін", "пункту 9", "paragraph 9 of"},
		{"6(1): 15 minutes run from the handing in", "first-time-starts", "15 минуты", "15 минут", "15 minutes"},
		{"paragraph 9: the handbook is annex 1", "business-processes", "1-қосымша", "приложение 1", "annex 1"},
		{"paragraph 10: the diagram is annex 2", "portal-diagram", "2-қосымша", "приложение 2", "annex 2"},
		{"10(5): what the EDS is", "signature-abbreviation", "электрондық цифрлық қолтаңба", "электронная цифровая подпись", "electronic digital signature"},
		{"paragraph 11: section 3 of the standard has the appeal", "appeal", "3-бөлімі", "разделу 3", "section 3 of"},
	})
}

func TestFosterPaymentProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	provisions, discrepancies, gaps := fosterPlaces(wko2015.FosterPayment())
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"portal: 1(2)",
		"recipients: 1",
		"form: 2",
		"decision-form: 3",
		"result-form: 4",
		"documents: 5",
		"first-time-starts: 6(1)",
		"each-result-starts-the-next: 7",
		"business-processes: 9",
		"portal-registration: 10(1)",
		"portal-login: 10(2)",
		"signature-abbreviation: 10(5)",
		"system-abbreviations: 10(8)",
		"personal-cabinet: 10(11)",
		"portal-diagram: 10",
		"appeal: 11",
		"business-process-signs: appendix 1",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"spelling: whole",
		"approval-mark: whole",
		"heading-quote: whole",
		"service-term: 1",
		"provider-plural: 1",
		"ways-of-giving-out: 1",
		"comma-after-provider: 1",
		"who-is-called-what: 1",
		"who-applies: 1",
		"fully-automated: 2",
		"decision-name: 3",
		"forms-of-service-and-result: 4",
		"list-handed-in: 5",
		"application-unnamed: 5",
		"what-is-passed-on: 6(3)",
		"chancery-short: 6(4)",
		"service-or-result-name: 7",
		"actions-and-their-results: 7",
		"last-result: 7(5)",
		"other-providers: 10",
		"who-applies-on-the-portal: 10",
		"process-numbers: 10(2)",
		"nobody-named: 10(3)",
		"branches: 10(3)",
		"request-signed-when: 10(5)",
		"signature-check: 10(7)",
		"provider-sends: 10(8)",
		"document-or-request: 10(8)",
		"refusal-on-portal: 10(10)",
		"work-between: 10(11)",
		"got-before-sent: 10(11)",
		"notification-or-decision: 10(11)",
		"authorized-person: 10(11)",
		"appeal-chapter: 11",
		"annex-1-title: appendix 1",
		"annex-2-title: appendix 2",
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
		"payment: 3",
		"forms: 3 provisions",
		"refusal: 3",
		"documents: 5 documents",
		"signing-declined: 6(4)",
		"collection: 6(5)",
		"messages: 10(4)",
		"portal-times: 10",
		"refusal-grounds: 10(10) grounds",
		"appeal: 11",
		"business-processes: appendix 1",
		"portal-diagram: appendix 2",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestFosterPaymentDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.FosterPayment().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"approval-mark":     {"2015 жылғы 30 маусымдағы №153"},
		"fully-automated":   {"электрондық (толық автоматтандырылған)"},
		"decision-name":     {"асырап-бағуға ақшалай қаражат төлеуді тағайындау", "күтіп-бағуға бөлінетін ақша қаражатын тағайындау туралы шешім"},
		"provider-sends":    {"мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін"},
		"process-numbers":   {"1-процесс", "3 - процесс", "7 - процесс"},
		"authorized-person": {"уәкілетті тұлғасының ЭЦҚ-мен куәландырылған"},
		"annex-2-title":     {"ақпараттық жүйелерді пайдалану тәртібі", "диаграммада көрсетіледі"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
