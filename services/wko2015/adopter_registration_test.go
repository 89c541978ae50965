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

// The expected values below are typed from the text of regulation 9, paragraph by
// paragraph.

func TestAdopterIsRegulation9(t *testing.T) {
	s := wko2015.AdopterRegistration()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "9"})
	same(t, "title", s.Title.KK, "Бала асырап алуға тілек білдірген адамдарды есепке қою")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note under the heading: a new wording by No. 375 of 29 December 2015", s.Edition, law.Amendment{
		ID: "no-375", Number: "375", Date: civil.YMD(2015, time.December, 29), Cite: law.Citation{Act: "wko-2015-153", Annex: "9"},
		Force: law.Force{
			NotBefore: civil.YMD(2016, time.January, 9), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "9"},
		},
	})
	same(t, "note under paragraph 3: changed by No. 136 of 16 May 2017", s.Amendments, []law.Amendment{{
		ID: "no-136", Number: "136", Date: civil.YMD(2017, time.May, 16), Cite: law.Citation{Act: "wko-2015-153", Annex: "9", Paragraph: "3"},
		Force: law.Force{
			NotBefore: civil.YMD(2017, time.May, 27), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "9", Paragraph: "3"},
		},
	}})
}

// Adopted on 29 December 2015, published on that day at the earliest, ten days are
// 30 December to 8 January.
func TestAdopterIsInForceFromItsEdition(t *testing.T) {
	s := wko2015.AdopterRegistration()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"the decree itself was in force, this edition not", civil.YMD(2015, time.December, 1), 0, law.No},
		{"on the tenth day after decree No. 375 it cannot be in force", civil.YMD(2016, time.January, 8), 0, law.No},
		{"from the eleventh it may be", civil.YMD(2016, time.January, 9), 0, law.Unknown},
		{"published on 21 April 2016, ten days have not expired on 1 May", civil.YMD(2016, time.May, 1), civil.YMD(2016, time.April, 21), law.No},
		{"published on 21 April 2016, it is in force on 2 May", civil.YMD(2016, time.May, 2), civil.YMD(2016, time.April, 21), law.Yes},
		{"on 25 March 2018 it was not yet repealed", civil.YMD(2018, time.March, 25), civil.YMD(2016, time.April, 21), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2016, time.April, 21), law.Unknown},
		{"after that nothing is known without publication either", civil.YMD(2018, time.March, 26), 0, law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
	for _, row := range []struct {
		says string
		day  civil.Date
		want law.Answer
	}{
		{"adopted on 16 May 2017, the change of paragraph 3 cannot be in force on the 26th", civil.YMD(2017, time.May, 26), law.No},
		{"from 27 May 2017 it may be", civil.YMD(2017, time.May, 27), law.Unknown},
	} {
		if got := s.Amendments[0].Force.On(row.day, 0).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestAdopterHasTheActionsOfParagraphs5And9To11(t *testing.T) {
	sameSteps(t, wko2015.AdopterRegistration(), []step{
		// Paragraph 5, with the results of paragraph 6.
		{
			says: "5(1): the chancery's employee takes in, registers and passes on to the head within 15 minutes",
			id:   "register", cite: "5(1)", channel: "office", who: "chancery-employee",
			kk:       "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
			kkYields: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
			limit:    "15 minute", next: "> assign", see: "6(1)",
		},
		{
			says: "5(2): the head writes an instruction and passes on to the responsible executor within 1 calendar day",
			id:   "assign", cite: "5(2)", channel: "office", who: "head",
			kk:       "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны белгілеуі және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
			limit:    "1 calendar-day", next: "> prepare", see: "6(2)",
		},
		{
			says: "5(3): within 13 calendar days the executor examines and prepares the conclusion",
			id:   "prepare", cite: "5(3)", channel: "office", who: "executor",
			kk:       "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға қорытындыны дайындайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
			limit:    "13 calendar-day", next: "> sign", see: "6(3)",
		},
		{
			says: "5(4): the head signs the conclusion within 1 calendar day",
			id:   "sign", cite: "5(4)", channel: "office", who: "head",
			kk:       "қорытындыға қол қояды",
			kkYields: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
			limit:    "1 calendar-day", next: "> issue...", signs: true, ready: true, see: "6(4)",
		},
		{
			says: "5(5): the chancery's employee hands the result over within 15 minutes",
			id:   "issue", cite: "5(5)", channel: "office", who: "chancery-employee",
			kk:       "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
			kkYields: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
			limit:    "15 minute", see: "6(5)",
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
			says: "9(3), condition 1: the data are checked on the portal; process 2 or 3 follows",
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
			says: "9(6), condition 2: the certificate is checked on the portal; process 4 or 5 follows",
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
			says: "9(7), process 4: a message that refuses because the EDS is not confirmed; the end",
			id:   "portal-refuse-signature", cite: "9(7)", channel: "portal", who: "[portal] unnamed",
			kk: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған – мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
		},
		{
			says: "9(8), process 5: what the applicant's EDS certifies goes by the gateway to the regional one; the provider is named",
			id:   "portal-send", cite: "9(8)", channel: "portal", who: "[provider]", also: "applicant 9(8)", systems: "gateway regional-gateway-workplace",
			kk: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты " +
				"(мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) " +
				"электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолданды",
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
			says: "9(11): the result was sent to the cabinet as an electronic document; nobody is named",
			id:   "portal-deliver", cite: "9(11)", channel: "portal", who: "[provider] unnamed", systems: "portal",
			kk: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" ` +
				`көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданды`,
			next: "> portal-issue...", ready: true,
		},
		{
			says: "9(11), process 7: the applicant gets the result on the portal; the end",
			id:   "portal-issue", cite: "9(11)", channel: "portal", who: "applicant", systems: "portal",
			kk: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
		},
	})
}

// Each channel has its own procedure: no way leads from one into another, and
// every step of a channel can be reached from its entry.
func TestAdopterProceduresAreNotJoined(t *testing.T) {
	s := wko2015.AdopterRegistration()
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

// 5: 15 minutes, 1, 13 and 1 calendar days, 15 minutes.
func TestAdopterStatesNoWholeTerm(t *testing.T) {
	s := wko2015.AdopterRegistration()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "9", Paragraph: "5"}})
	days := 0
	for _, st := range s.Steps {
		if p := st.Limit.Both.Period; p.Unit == "calendar-day" {
			days += p.N
		}
	}
	same(t, "days of paragraph 5", days, 15)
	same(t, "times at a counter", len(s.Times), 0)
	same(t, "documents: paragraph 9 of the standard", len(s.Documents), 0)
	same(t, "receipts", len(s.Receipts), 0)
	same(t, "storage", len(s.Storage), 0)
	same(t, "offices", len(s.Offices), 0)
}

func TestAdopterWhoTakesPart(t *testing.T) {
	s := wko2015.AdopterRegistration()
	at := func(c law.Citation) string { return place(c, "9") }
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
	sameList(t, "paragraphs 1, 7, 9", got, []string{
		"provider | 1 | provider true | online false | көрсетілетін қызметті беруші",
		"portal | 1(2) | provider false | online true | портал",
		"office | 1(1) | at provider | from register | delivery 5(5) | hours 0 | көрсетілетін қызметті берушінің кеңсесі",
		"portal | 1(2) | at portal | from portal-register | delivery 9(11) | hours 0 | портал",
		"chancery-employee | 7(1) | in provider | көрсетілетін қызметті берушінің кеңсе қызметкері",
		"head | 7(2) | in provider | көрсетілетін қызметті берушінің басшысы",
		"executor | 7(3) | in provider | көрсетілетін қызметті берушінің жауапты орындаушысы",
		"applicant | 1 | in  | көрсетілетін қызметті алушы",
		"portal | 1(2) | портал",
		"gateway | 9(8) | электрондық үкімет шлюзі",
		"regional-gateway-workplace | 9(8) | электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
	})
}

func TestAdopterEndsAsParagraph3Says(t *testing.T) {
	s := wko2015.AdopterRegistration()
	at := func(c law.Citation) string { return place(c, "9") }
	var got []string
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %s | refusal %v | not accepted %v | unreasoned %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.NotAccepted, r.Unreasoned, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	for _, g := range s.Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | step %q | %s", g.ID, at(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK))
	}
	sameList(t, "paragraph 3, 9(7), 9(10)", got, []string{
		`conclusion | 3(1) |  | refusal false | not accepted false | unreasoned false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | бала асырап алуға үміткер (лер) болу мүмкіндігі (мүмкін еместігі) туралы қорытынды`,
		`notification | 3(2) | portal | refusal false | not accepted false | unreasoned false | form "electronic" | signed by "көрсетілетін қызметті берушінің уәкілетті тұлғасы" | бала асырап алуға үміткер (лер) болу мүмкіндігі (мүмкін еместігі) туралы қорытындының дайындығы туралы хабарлама`,
		`refusal | 9(10) |  | refusal true | not accepted false | unreasoned true | form "" | signed by "" | сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама`,
		`not-accepted | 3 |  | refusal true | not accepted true | unreasoned true | form "" | signed by "" | өтінішті қабылдаудан бас тарту`,
		`documents-incomplete | 3 |  | not-accept | must unknown | documents true | step "" | стандарттың 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған`,
		`documents-expired | 3 |  | not-accept | must unknown | documents false | step "" | қолданылу мерзімі өтіп кеткен құжаттарды ұсынған`,
		`signature-not-confirmed | 9(7) | portal | refuse | must unknown | documents false | step "portal-refuse-signature" | көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы`,
		`documents-defects | 9(10) | portal | refuse | must unknown | documents false | step "portal-refuse" | көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы`,
	})
}

func TestAdopterProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.AdopterRegistration().Provisions {
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
		{"1(2): the portal is www.egov.kz", "portal", []string{"www.egov.kz"}, []string{"www.egov.kz"}, []string{"www.egov.kz"}},
		{"paragraph 2: electronic, partly automated, and or on paper", "form", []string{"электрондық (ішінара автоматтандырылған) және (немесе) қағаз"}, []string{"частично автоматизированная) и (или) бумажная"}, []string{"partly automated) and (or) on paper"}},
		{"paragraph 1: the results are given out by the chancery", "issue", []string{"кеңсесі арқылы беріледі"}, []string{"через канцелярию"}, []string{"through the provider's chancery"}},
		{"3(1): the conclusion has the form of annex 1", "conclusion-form", []string{"1-қосымша"}, []string{"приложении 1"}, []string{"annex 1 of"}},
		{"3(2): the notification has the form of annex 2", "notification-form", []string{"2-қосымша"}, []string{"приложении 2"}, []string{"annex 2 of"}},
		{"paragraph 3: paragraph 9 of the standard has the documents", "documents", []string{"9-тармағына"}, []string{"пункту 9"}, []string{"paragraph 9 of"}},
		{"paragraph 4: the list of documents of paragraph 9 is presented", "start", []string{"9-тармағына сәйкес құжаттар тізбесін"}, []string{"пункту 9"}, []string{"paragraph 9 of"}},
		{"paragraph 8: the handbook is annex 1", "business-processes", []string{"1-қосымша"}, []string{"приложение 1"}, []string{"annex 1"}},
		{"9(5): copies are attached electronically", "copies", []string{"9-тармағындағы", "электрондық түрде"}, []string{"пункта 9", "в электронном виде"}, []string{"paragraph 9 of", "electronically"}},
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

func TestAdopterProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.AdopterRegistration()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "9")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "9"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "9")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake: 1",
		"issue: 1",
		"portal: 1(2)",
		"recipients: 1",
		"form: 2",
		"conclusion-form: 3(1)",
		"notification-form: 3(2)",
		"documents: 3",
		"start: 4",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"portal-registration: 9(1)",
		"portal-login: 9(2)",
		"copies: 9(5)",
		"system-abbreviations: 9(8)",
		"personal-cabinet: 9(11)",
		"portal-diagram: 9",
		"appeal: 10",
		"business-process-signs: appendix 1",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"spelling: whole",
		"title: whole",
		"edition-notes: whole",
		"who-is-called-what: 1",
		"service-term: 1",
		"provider-plural: 1",
		"comma-after-provider: 1",
		"district-and-city: 1",
		"who-applies: 1",
		"result-through-the-chancery: 1",
		"registering-or-conclusion: 3",
		"no-refusal-among-results: 3",
		"conclusion-or-notification: 3(2)",
		"not-accepted-where: 3",
		"not-accepted-or-refused: 3",
		"who-checks-documents: 3",
		"list-presented: 4",
		"application-or-documents: 4",
		"not-passed-on: 5(3)",
		"actions-and-their-results: 6",
		"service-or-result-name: 6",
		"last-result: 6(5)",
		"centers: 9",
		"who-applies-on-the-portal: 9",
		"process-numbers: 9(2)",
		"nobody-named: 9(3)",
		"branches: 9(3)",
		"authorization-word: 9(4)",
		"eds-not-defined: 9(5)",
		"request-signed-when: 9(5)",
		"signature-check: 9(7)",
		"who-sends: 9(8)",
		"document-or-request: 9(8)",
		"word-missing: 9(9)",
		"work-between: 9(11)",
		"authorized-person: 9(11)",
		"appeal-chapter: 10",
		"annex-1-title: appendix 1",
		"annex-1-signs: appendix 1",
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
		"paragraph-3-before: 3",
		"documents: 3 documents",
		"forms: 3 provisions",
		"provider-refuses-how: 3",
		"conclusion-grounds: 3(1)",
		"collection: 5(5)",
		"messages: 9(4)",
		"portal-times: 9",
		"refusal-grounds: 9(10) grounds",
		"appeal: 10",
		"business-processes: appendix 1",
		"portal-diagram: appendix 2",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestAdopterDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.AdopterRegistration().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"title":                       {"есепке қою", "есепке алу"},
		"edition-notes":               {"алғаш ресми жарияланған күннен кейін он күнтізбелік күн өткен соң", "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң"},
		"district-and-city":           {"облысының аудандардың және облыстық маңызы бар қаланың жергілікті атқарушы органдарымен"},
		"result-through-the-chancery": {"көрсетілетін қызметті берушінің кеңсесі арқылы", "«жеке кабинетіне» жолданды"},
		"conclusion-or-notification":  {"қорытындының дайындығы туралы хабарлама", "нәтижесін (электрондық құжат нысанындағы хабарлама)"},
		"centers":                     {"Халыққа қызмет көрсету орталықтарымен және (немесе) өзге де көрсетілетін қызметті берушілермен"},
		"authorization-word":          {"авторландыру процесі", "авторизациялаудан"},
		"eds-not-defined":             {"ЭЦҚ тіркеу куәлігін", "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН)"},
		"who-sends":                   {"мемлекеттік көрсетілетін қызметті беруші", "жолданды"},
		"word-missing":                {"көрсетілген көрсетілетін алушының"},
		"authorized-person":           {"көрсетілетін қызметті берушінің басшысы", "уәкілетті тұлғасының"},
		"annex-1-signs":               {"көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
