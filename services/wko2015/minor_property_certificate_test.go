package wko2015_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// The expected values below are typed from the text of regulation 4, paragraph by
// paragraph.

func TestMinorPropertyIsRegulation4(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "4"})
	same(t, "title", s.Title.KK, "Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балалардың мүлкіне иелік ету және кәмелетке толмаған балаларға мұра ресімдеу үшін анықтамалар беру")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note under the heading: a new wording by No. 56 of 1 March 2016", s.Edition, law.Amendment{
		ID: "no-56", Number: "56", Date: civil.YMD(2016, time.March, 1), Cite: law.Citation{Act: "wko-2015-153", Annex: "4"},
		Force: law.Force{
			NotBefore: civil.YMD(2016, time.March, 12), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "4"},
		},
	})
	same(t, "no other note", len(s.Amendments), 0)
}

// Adopted on 1 March 2016, published on that day at the earliest, ten days are 2
// to 11 March.
func TestMinorPropertyIsInForceFromItsEdition(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"on the tenth day after decree No. 56 it cannot be in force", civil.YMD(2016, time.March, 11), 0, law.No},
		{"from the eleventh it may be", civil.YMD(2016, time.March, 12), 0, law.Unknown},
		{"published on 21 April 2016, ten days have not expired on 1 May", civil.YMD(2016, time.May, 1), civil.YMD(2016, time.April, 21), law.No},
		{"published on 21 April 2016, it is in force on 2 May", civil.YMD(2016, time.May, 2), civil.YMD(2016, time.April, 21), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2016, time.April, 21), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestMinorPropertyHasTheActionsOfParagraphs5And9To11(t *testing.T) {
	sameSteps(t, wko2015.MinorPropertyCertificate(), []step{
		// Paragraph 5, with the results of paragraph 6.
		{
			says:     "5(1): the chancery's employee takes in, registers and passes on within 15 minutes",
			id:       "register",
			cite:     "5(1)",
			channel:  "office",
			who:      "chancery-employee",
			kk:       "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
			kkYields: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
			limit:    "15 minute",
			next:     "> assign",
			see:      "6(1)",
		},
		{
			says:     "5(2): the head writes an instruction and passes on to the responsible executor within 1 working day",
			id:       "assign",
			cite:     "5(2)",
			channel:  "office",
			who:      "head",
			kk:       "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны белгілеуі және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
			limit:    "1 working-day",
			next:     "> prepare",
			see:      "6(2)",
		},
		{
			says:     "5(3): within 3 working days the executor examines and prepares the certificate",
			id:       "prepare",
			cite:     "5(3)",
			channel:  "office",
			who:      "executor",
			kk:       "келіп түскен құжаттарды қарайды, анықтаманы дайындайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
			limit:    "3 working-day",
			next:     "> sign",
			see:      "6(3)",
		},
		{
			says:     "5(4): the head signs within 1 working day",
			id:       "sign",
			cite:     "5(4)",
			channel:  "office",
			who:      "head",
			kk:       "анықтамаға қол қояды",
			kkYields: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
			limit:    "1 working-day",
			next:     "> issue...",
			signs:    true,
			ready:    true,
			see:      "6(4)",
		},
		{
			says:     "5(5): the chancery's employee hands the result over within 15 minutes",
			id:       "issue",
			cite:     "5(5)",
			channel:  "office",
			who:      "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "15 minute",
			see:      "6(5)",
		},

		// Paragraphs 9 and 10.
		{
			says:    "9(1): the applicant hands application and documents to the corporation's employee, 2 minutes",
			id:      "corporation-apply",
			cite:    "9(1)",
			channel: "corporation",
			who:     "applicant",
			also:    "corporation-employee 9(1)",
			kk:      "стандарттың 4, 5, 6-қосымшаларына сәйкес өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне береді",
			next:    "> corporation-authorize",
		},
		{
			says:    "9(2), process 1: the employee enters login and password at the workplace, 1 minute",
			id:      "corporation-authorize",
			cite:    "9(2)",
			channel: "corporation",
			who:     "corporation-employee",
			systems: "corporation-workplace",
			kk:      "логинді және парольді енгізуі (авторландыру процесі)",
			limit:   "1 minute",
			next:    "> corporation-request",
		},
		{
			says:    "9(3), process 2: the employee chooses the service and enters the data, 1 minute",
			id:      "corporation-request",
			cite:    "9(3)",
			channel: "corporation",
			who:     "corporation-employee",
			kk: "мемлекеттік қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушының немесе " +
				"сенімхат бойынша көрсетілетін қызметті алушы өкілінің (нотариалды куәландырылған сенімхаттың болуы қажет, басқалай куәландырылған сенімхаттың " +
				"мәліметтері толтырылмайды) мәліметтерін енгізуі",
			limit: "1 minute",
			next:  "> corporation-query",
		},
		{
			says:    "9(4), process 3: by the gateway a query goes to two databases and the notarial system, 1 minute",
			id:      "corporation-query",
			cite:    "9(4)",
			channel: "corporation",
			who:     "[corporation] unnamed",
			systems: "gateway natural-persons-database legal-entities-database notary-system",
			kk: "көрсетілетін қызметті алушының мәліметтері туралы, сондай-ақ бірыңғай нотариалдық ақпараттық жүйесіне (бұдан әрі - БНАЖ) - көрсетілетін қызметті алушы " +
				"өкілінің сенімхат мәліметтері туралы сұрау жолдануы",
			limit: "1 minute",
			next:  "> corporation-check-data",
		},
		{
			says:    "9(5), condition 1: it is checked whether the data are there, 1 minute; process 4 or 5 follows",
			id:      "corporation-check-data",
			cite:    "9(5)",
			channel: "corporation",
			who:     "[corporation] unnamed",
			systems: "natural-persons-database legal-entities-database notary-system",
			kk:      "ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы тексеріледі",
			limit:   "1 minute",
			next:    "not-found > corporation-no-data; found > corporation-send",
			outcomes: []string{
				"көрсетілетін қызметті алушы мәліметтерінің немесе БНАЖ-да сенімхат мәліметтерінің болмауы",
				"көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы",
			},
		},
		{
			says:    "9(6), process 4: a message that the data cannot be had, 1 minute; the end",
			id:      "corporation-no-data",
			cite:    "9(6)",
			channel: "corporation",
			who:     "[corporation] unnamed",
			kk:      "мәліметтерді алу мүмкіндігінің жоқтығы туралы хабарлама қалыптастырылуы",
			limit:   "1 minute",
		},
		{
			says:    "9(7), process 5: what the employee's EDS certifies goes by the gateway to the regional one, 1 minute",
			id:      "corporation-send",
			cite:    "9(7)",
			channel: "corporation",
			who:     "[corporation] unnamed",
			systems: "gateway regional-gateway-workplace",
			kk: "Мемлекеттік корпорация қызметкерінің ЭЦҚ-мен куәландырылған (қол қойылған) электрондық құжаттар (көрсетілетін қызметті алушының сұранысы) ЭҮШ арқылы " +
				"электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдануы",
			limit: "1 minute",
			next:  "> corporation-register",
		},
		{
			says:    "10(1), process 6: the document is registered at the regional gateway's workplace, 1 minute",
			id:      "corporation-register",
			cite:    "10(1)",
			channel: "corporation",
			who:     "[provider] unnamed",
			systems: "regional-gateway-workplace",
			kk:      "электрондық құжатты ЭҮАШ АЖО-да тіркеу",
			limit:   "1 minute",
			next:    "> corporation-check-documents",
		},
		{
			says:    "10(2), condition 2: the provider checks the documents, 2 minutes; process 7 or 8 follows",
			id:      "corporation-check-documents",
			cite:    "10(2)",
			channel: "corporation",
			who:     "[provider]",
			kk: "көрсетілетін қызметті алушы ұсынған мемлекеттік қызмет көрсетуге негіз болып табылатын, стандартта көрсетілген құжаттардың сәйкестігін тексеруі " +
				"(өңдейді)",
			limit: "2 minute",
			next:  "defects > corporation-refuse; fit > corporation-issue...",
			outcomes: []string{
				"көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
				"стандартта көрсетілген құжаттардың сәйкестігі",
			},
		},
		{
			says:    "10(3), process 7: a message that refuses because of defects, 2 minutes; the end",
			id:      "corporation-refuse",
			cite:    "10(3)",
			channel: "corporation",
			who:     "[provider] unnamed",
			kk: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы " +
				"хабарлама қалыптастырылуы",
			limit: "2 minute",
		},
		{
			says:    "10(4), process 8: the applicant gets the certificate through the corporation's employee, 2 minutes; the end",
			id:      "corporation-issue",
			cite:    "10(4)",
			channel: "corporation",
			who:     "applicant",
			also:    "corporation-employee 10(4)",
			systems: "regional-gateway-workplace",
			kk:      "Мемлекеттік корпорация қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтаманы) алуы",
			limit:   "2 minute",
		},

		// Paragraph 11, without any time.
		{
			says:    "11(1): an applicant not yet registered registers on the portal",
			id:      "portal-register",
			cite:    "11(1)",
			channel: "portal",
			who:     "applicant",
			systems: "portal",
			kk: "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН) және парольдің (порталда тіркелмеген қызметті алушылар үшін іске асырылады) көмегімен порталға " +
				"тіркеледі",
			next:     "> portal-authorize",
			optional: true,
		},
		{
			says:    "11(2), process 1: the applicant enters IIN and password on the portal",
			id:      "portal-authorize",
			cite:    "11(2)",
			channel: "portal",
			who:     "applicant",
			systems: "portal",
			kk:      "порталда ЖСН және парольді енгізу процесі (авторландыру процесі)",
			next:    "> portal-check-data",
		},
		{
			says:    "11(3), condition 1: the portal checks the data; process 2 or 3 follows",
			id:      "portal-check-data",
			cite:    "11(3)",
			channel: "portal",
			who:     "[portal] unnamed",
			systems: "portal",
			kk:      "порталда ЖСН және пароль арқылы тіркелген көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеріледі",
			next:    "defects > portal-refuse-authorization; correct > portal-request",
			outcomes: []string{
				"мемлекеттік көрсетілетін қызметті алушының мәліметтерінде кемшіліктердің болуы",
				"көрсетілетін қызметті алушы мәліметтерінің дұрыстығы",
			},
		},
		{
			says:    "11(4), process 2: a message that refuses the authorization; the end",
			id:      "portal-refuse-authorization",
			cite:    "11(4)",
			channel: "portal",
			who:     "[portal] unnamed",
			systems: "portal",
			kk:      "порталда авторландырудан бас тарту туралы хабарлама қалыптастырылады",
		},
		{
			says:    "11(5), process 3: the applicant fills in the request, attaches copies, chooses the certificate",
			id:      "portal-request",
			cite:    "11(5)",
			channel: "portal",
			who:     "applicant",
			kk: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін " +
				"қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген " +
				"қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін көрсетілетін қызметті " +
				"алушы ЭЦҚ тіркеу куәлігін таңдайды",
			next: "> portal-check-signature",
		},
		{
			says:    "11(6), condition 2: the portal checks the certificate; process 4 or 5 follows",
			id:      "portal-check-signature",
			cite:    "11(6)",
			channel: "portal",
			who:     "[portal] unnamed",
			systems: "portal",
			kk: "порталда ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру " +
				"мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі тексеріледі",
			next: "not-confirmed > portal-refuse-signature; confirmed > portal-send",
			outcomes: []string{
				"көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы",
				"ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру " +
					"мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі",
			},
		},
		{
			says:    "11(7), process 4: a message that refuses because the EDS is not confirmed; the end",
			id:      "portal-refuse-signature",
			cite:    "11(7)",
			channel: "portal",
			who:     "[portal] unnamed",
			kk: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған мемлекеттік қызметтен бас тарту жөнінде хабарлама " +
				"қалыптастырылады",
		},
		{
			says:    "11(8), process 5: what the applicant's EDS certifies goes by the gateway to the regional one",
			id:      "portal-send",
			cite:    "11(8)",
			channel: "portal",
			who:     "[portal] unnamed",
			systems: "gateway regional-gateway-workplace",
			kk: "көрсетілетін қызметті алушының сұранысын өңдеу үшін көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды (қызмет " +
				"алушының сұранысы) ЭҮШ арқылы ЭҮАШ АЖО-ға жолданады",
			next: "> portal-check-documents",
		},
		{
			says:    "11(9), condition 3: the provider checks the documents; process 6 or 7 follows",
			id:      "portal-check-documents",
			cite:    "11(9)",
			channel: "portal",
			who:     "[provider]",
			kk:      "көрсетілетін қызметті алушының стандартта көрсетілген, мемлекеттік қызмет көрсетуге негіз болатын жалғаған құжаттарының сәйкестігін тексереді",
			next:    "defects > portal-refuse; fit > portal-deliver...",
			outcomes: []string{
				"көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
				"жалғаған құжаттарының сәйкестігі",
			},
		},
		{
			says:    "11(10), process 6: a message that refuses because of defects; the end",
			id:      "portal-refuse",
			cite:    "11(10)",
			channel: "portal",
			who:     "[provider] unnamed",
			kk: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік қызметтен бас тарту туралы хабарлама " +
				"қалыптастырылады",
		},
		{
			says:    "11(11): the result is sent to the cabinet as an electronic document; nobody is named",
			id:      "portal-deliver",
			cite:    "11(11)",
			channel: "portal",
			who:     "[provider] unnamed",
			systems: "portal",
			kk: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен ` +
				`куәландырылған электрондық құжат нысанында жолданады`,
			next:  "> portal-issue...",
			ready: true,
			see:   "3(2)",
		},
		{
			says:    "11(11), process 7: the applicant gets the result on the portal; the end",
			id:      "portal-issue",
			cite:    "11(11)",
			channel: "portal",
			who:     "applicant",
			systems: "portal",
			kk:      "порталда қалыптастырылған қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
		},
	})
}

// Each channel has its own procedure: no way leads from one into another, and
// every step of a channel can be reached from its entry.
func TestMinorPropertyProceduresAreNotJoined(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	at := map[string]reglament.Step{}
	for _, st := range s.Steps {
		at[st.ID] = st
	}
	for _, ch := range s.Channels {
		reached := map[string]bool{}
		var follow func(id string)
		follow = func(id string) {
			if reached[id] {
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

// 5: 15 minutes, 1, 3 and 1 working days, 15 minutes.
func TestMinorPropertyStatesNoWholeTerm(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "4", Paragraph: "5"}})
	var minutes []string
	days := 0
	for _, st := range s.Steps {
		switch p := st.Limit.Both.Period; {
		case st.Cite.Paragraph != "5":
		case p.Unit == "working-day":
			days += p.N
		default:
			minutes = append(minutes, fmt.Sprint(p.N))
		}
	}
	same(t, "working days of paragraph 5", days, 5)
	same(t, "minutes of paragraph 5", strings.Join(minutes, " "), "15 15")
	same(t, "9(1): two minutes to hand the papers in", len(s.Times), 1)
	same(t, "9(1)", fmt.Sprint(s.Times[0].Period.Both, place(s.Times[0].Cite, "4")), "2 minute9(1)")
	same(t, "documents: paragraph 9 of the standard", len(s.Documents), 0)
	same(t, "storage", len(s.Storage), 0)
	same(t, "offices", len(s.Offices), 0)
}

// The hours are made up, the text gives none. Received at ten, what is counted in
// minutes ends on that day: five working days after Thursday, 1 June
// 2017, end on Thursday, 8 June, and a day earlier where the first day counts.
func TestMinorPropertyIsDueOnTheDayOfTheSum(t *testing.T) {
	office := reglament.Office{Units: []reglament.UnitHours{{
		Unit: "provider", Week: calendar.FiveDay, Hours: calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}},
	}}}
	c, err := reglament.Compile(wko2015.MinorPropertyCertificate(), office)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := c.Plan("office", civil.AtMinute(civil.YMD(2017, time.June, 1), civil.HM(10, 0)))
	if err != nil {
		t.Fatal(err)
	}
	same(t, "the first day not counted", plan.Whole.Latest.At.Date(), civil.YMD(2017, time.June, 8))
	same(t, "the first day counted", plan.Whole.Earliest.At.Date(), civil.YMD(2017, time.June, 7))
	same(t, "the text does not state it", plan.Derived, true)
	same(t, "the handing over waits for the applicant", plan.Steps[4].Due.IsZero(), true)
}

func TestMinorPropertyWhoTakesPart(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	at := func(c law.Citation) string { return place(c, "4") }
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
	for _, x := range s.Systems {
		got = append(got, fmt.Sprintf("%s | %s | %s", x.ID, at(x.Cite), x.Name.KK))
	}
	sameList(t, "paragraphs 1, 3, 7, 9", got, []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"corporation | 1(1) | provider false | online false | Мемлекеттік корпорация",
		"portal | 1(2) | provider false | online true | портал",
		"office | 3(1) | at provider | from register | delivery 5(5) | hours 0 | көрсетілетін қызметті беруші",
		"corporation | 1(1) | at corporation | from corporation-apply | delivery 10(4) | hours 0 | Мемлекеттік корпорация",
		"portal | 1(2) | at portal | from portal-register | delivery 3(2) | hours 0 | портал",
		"chancery-employee | 7(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 7(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 7(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"corporation-employee | 9(2) | in corporation | Мемлекеттік корпорация қызметкері",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
		"portal | 1(2) | портал",
		"corporation-workplace | 9(2) | Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны",
		"gateway | 9(4) | электрондық үкімет шлюзі",
		"natural-persons-database | 9(4) | жеке тұлғалардың мемлекеттік деректер қоры",
		"legal-entities-database | 9(4) | заңды тұлғалардың мемлекеттік деректер қоры",
		"notary-system | 9(4) | бірыңғай нотариалдық ақпараттық жүйесі",
		"regional-gateway-workplace | 9(7) | электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
	})
}

func TestMinorPropertyEndsAsParagraph3Says(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	at := func(c law.Citation) string { return place(c, "4") }
	var got []string
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %s | refusal %v | not accepted %v | unreasoned %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.NotAccepted, r.Unreasoned, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	for _, g := range s.Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | step %q | %s", g.ID, at(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK))
	}
	for _, r := range s.Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s | step %q | result %s | %d fields", r.ID, at(r.Cite), strings.Join(r.Channels, " "), r.Step, r.Result, len(r.Fields)))
	}
	sameList(t, "paragraph 3, and the messages of 10 and 11", got, []string{
		`certificate | 3(1) | office corporation | refusal false | not accepted false | unreasoned false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балаларға мұраны ресімдеу үшін, ішкі істер органдарына кәмелетке толмаған балалардың мүліктеріне иелік ету үшін, банктерге кәмелетке толмаған балалардың мүліктеріне иелік ету үшін берілетін анықтамалар`,
		`electronic-certificate | 3(2) | portal | refusal false | not accepted false | unreasoned false | form "electronic" | signed by "көрсетілетін қызметті берушінің уәкілетті адамы" | анықтама`,
		`refusal | 10(3) |  | refusal true | not accepted false | unreasoned true | form "" | signed by "" | сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама`,
		`not-accepted | 3 |  | refusal true | not accepted true | unreasoned true | form "" | signed by "" | құжаттарды қабылдаудан бас тарту`,
		`documents-incomplete | 3 | corporation | not-accept | must unknown | documents true | step "" | стандарттың 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған`,
		`documents-defects-at-the-corporation | 10(3) | corporation | refuse | must unknown | documents false | step "corporation-refuse" | көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы`,
		`signature-not-confirmed | 11(7) | portal | refuse | must unknown | documents false | step "portal-refuse-signature" | көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы`,
		`documents-defects-on-the-portal | 11(10) | portal | refuse | must unknown | documents false | step "portal-refuse" | көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы`,
		`not-accepted-receipt | 3 | corporation | step "" | result not-accepted | 0 fields`,
	})
}

func TestMinorPropertyProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.MinorPropertyCertificate().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: order No. 198 of 13 April 2015, registered on 26 May 2015 under No. 11184", "standard", []string{"2015 жылғы 13 сәуірдегі № 198", "2015 жылы 26 мамырда № 11184"}, []string{"13 апреля 2015 года № 198", "26 мая 2015 года, № 11184"}, []string{"No. 198", "13 April 2015", "26 May 2015 under No. 11184"}},
		{"paragraph 1: the State Corporation and the portal", "intake-and-issue", []string{"Мемлекеттік корпорация және портал"}, []string{"Государственную корпорацию и портал"}, []string{"the State Corporation and the portal"}},
		{"paragraph 1: for natural persons", "recipients", []string{"жеке тұлғаларға"}, []string{"физическим лицам"}, []string{"natural persons"}},
		{"1(2): the portal is www.egov.kz", "portal", []string{"www.egov.kz"}, []string{"www.egov.kz"}, []string{"www.egov.kz"}},
		{"paragraph 2: electronic, partly automated, and or on paper", "form", []string{"электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде"}, []string{"частично автоматизированная) и (или) бумажная"}, []string{"partly automated) and (or) on paper"}},
		{"3(1): the certificate has the form of annexes 1, 2, 3", "certificate-form", []string{"1, 2, 3-қосымшалар"}, []string{"приложениям 1, 2, 3"}, []string{"annexes 1, 2, 3 of"}},
		{"3(2): signed by an EDS and kept", "personal-cabinet", []string{"сақталады"}, []string{"хранится"}, []string{"kept"}},
		{"paragraph 3: paragraph 9 of the standard has the documents", "documents", []string{"9-тармағына"}, []string{"пункту 9"}, []string{"paragraph 9 of"}},
		{"paragraph 3: the receipt has the form of annex 7", "not-accepted-receipt", []string{"7-қосымша"}, []string{"приложения 7"}, []string{"annex 7 of"}},
		{"paragraph 4: the application has the form of annexes 4, 5, 6", "start-office-and-corporation", []string{"4, 5, 6-қосымшалар"}, []string{"приложений 4, 5, 6"}, []string{"annexes 4, 5, 6 of"}},
		{"5(1): 15 minutes from the handing in", "first-time-starts", []string{"15 минут"}, []string{"15 минут"}, []string{"15 minutes"}},
		{"paragraph 8: the handbook is annex 1", "business-processes", []string{"1-қосымша"}, []string{"приложение 1"}, []string{"annex 1"}},
		{"9(2): the abbreviation of the workplace", "system-abbreviations", []string{"БІАЖ АЖО"}, []string{"БІАЖ АЖО"}, []string{"БІАЖ АЖО"}},
		{"paragraph 9: the diagram is annex 2", "corporation-diagram", []string{"2-қосымша"}, []string{"приложение 2"}, []string{"annex 2"}},
		{"paragraph 11: the diagram is annex 3", "portal-diagram", []string{"3-қосымша"}, []string{"приложение 3"}, []string{"annex 3"}},
		{"paragraph 12: section 3 of the standard has the appeal", "appeal", []string{"3-бөлімі"}, []string{"разделу 3"}, []string{"section 3 of"}},
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

func TestMinorPropertyProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.MinorPropertyCertificate()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "4")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "4"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "4")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"corporation: 1(1)",
		"portal: 1(2)",
		"recipients: 1",
		"form: 2",
		"certificate-form: 3(1)",
		"personal-cabinet: 3(2)",
		"documents: 3",
		"not-accepted-receipt: 3",
		"start-office-and-corporation: 4",
		"start-portal: 4",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"queue: 9(1)",
		"power-of-attorney: 9(3)",
		"system-abbreviations: 9",
		"employee-signature: 9(7)",
		"corporation-diagram: 9",
		"portal-registration: 11(1)",
		"portal-login: 11(2)",
		"portal-diagram: 11",
		"appeal: 12",
		"business-process-signs: appendix 1",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"spelling: whole",
		"who-is-called-what: 1",
		"service-term: 1",
		"provider-plural: 1",
		"ways-of-giving-out: 1",
		"provides-or-is-provided: 1",
		"office-not-listed: 1",
		"corporation-name-quotes: 1(1)",
		"corporation-is-a-department: 1(1)",
		"certificate-purposes: 3(1)",
		"three-certificates: 3(1)",
		"addressee: 3(1)",
		"who-signs: 3(2)",
		"sent-or-kept: 3(2)",
		"no-refusal-among-results: 3",
		"not-accepted-at-the-corporation-only: 3",
		"who-checks-documents: 3",
		"action-in-brackets: 4",
		"and-or: 4",
		"request-words: 4",
		"what-the-service-rests-on: 4",
		"application-unnamed: 5(1)",
		"passing-on: 5(3)",
		"actions-and-their-results: 6",
		"service-or-result-name: 6",
		"last-result: 6(5)",
		"other-providers: 8",
		"applicant-limits: 9(1)",
		"process-numbers: 9(2)",
		"workplace-abbreviation: 9(2)",
		"nobody-named: 9(4)",
		"legal-entities: 9(4)",
		"databases-case: 9(5)",
		"power-of-attorney-data: 9(5)",
		"branches: 9(5)",
		"documents-or-request: 9(7)",
		"registration-on-portal: 10(1)",
		"check-of-two-minutes: 10(2)",
		"defects-or-incomplete: 10(3)",
		"work-between: 10(4)",
		"certificate-at-the-corporation: 10(4)",
		"who-applies-on-the-portal: 11",
		"request-signed-when: 11(5)",
		"signature-check: 11(7)",
		"got-before-sent: 11(11)",
		"notification-or-certificate: 11(11)",
		"appeal-chapter: 12",
		"annex-1-title: appendix 1",
		"annex-1-signs: appendix 1",
		"annex-marks: appendix 1",
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
		"authorized-person: 3(2)",
		"refusal-grounds: 3 grounds",
		"documents: 3 documents",
		"forms: 3 provisions",
		"office-not-accepted: 3",
		"refusal-at-the-office: 5(3)",
		"collection: 5(5)",
		"messages: 9(6)",
		"paper-file: 9(7)",
		"portal-times: 11",
		"appeal: 12",
		"business-processes: appendix 1",
		"corporation-diagram: appendix 2",
		"portal-diagram: appendix 3",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestMinorPropertyDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.MinorPropertyCertificate().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"office-not-listed":        {"көрсетілетін қызметті берушіге және (немесе) Мемлекеттік корпорацияға өтініш берген кезде", "көрсетілетін қызметті берушінің кеңсе қызметкері"},
		"certificate-purposes":     {"мұраны ресімдеу үшін", "мүліктеріне иелік ету үшін"},
		"three-certificates":       {"стандарттың 1, 2, 3-қосымшаларына сәйкес", "стандарттың 4, 5, 6-қосымшаларына сәйкес"},
		"who-signs":                {"уәкілетті адамының", "уәкілетті тұлғасының"},
		"no-refusal-among-results": {"сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама"},
		"passing-on":               {"анықтаманы дайындайды;"},
		"workplace-abbreviation":   {"Мемлекеттік корпорацияның БІАЖ АЖО"},
		"check-of-two-minutes":     {"(2 минут ішінде)", "3 (үш) жұмыс күні"},
		"appeal-chapter":           {"адамдарының Мемлекеттік корпорацияның"},
		"annex-1-signs":            {"көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы"},
		"annex-marks":              {"кәметке толмаған", "мұра рәсімдеу"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
