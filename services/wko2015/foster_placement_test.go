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

// The expected values below are typed from the text of regulation 7, paragraph by
// paragraph.

func TestFosterPlacementIsRegulation7(t *testing.T) {
	s := wko2015.FosterPlacement()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "7"})
	same(t, "title", s.Title.KK, "Баланы (балаларды) патронаттық тәрбиелеуге беру")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note under the heading: a new wording by No. 375 of 29 December 2015", s.Edition, law.Amendment{
		ID: "no-375", Number: "375", Date: civil.YMD(2015, time.December, 29), Cite: law.Citation{Act: "wko-2015-153", Annex: "7"},
		Force: law.Force{
			NotBefore: civil.YMD(2016, time.January, 9), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "7"},
		},
	})
	same(t, "note under paragraph 3: changed by No. 136 of 16 May 2017", s.Amendments, []law.Amendment{{
		ID: "no-136", Number: "136", Date: civil.YMD(2017, time.May, 16), Cite: law.Citation{Act: "wko-2015-153", Annex: "7", Paragraph: "3"},
		Force: law.Force{
			NotBefore: civil.YMD(2017, time.May, 27), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "7", Paragraph: "3"},
		},
	}})
}

// Adopted on 29 December 2015, published on that day at the earliest, ten days are
// 30 December to 8 January.
func TestFosterPlacementIsInForceFromItsEdition(t *testing.T) {
	s := wko2015.FosterPlacement()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"the decree itself was in force, this edition not", civil.YMD(2015, time.December, 1), 0, law.No},
		{"on the tenth day after decree No. 375 it cannot be in force", civil.YMD(2016, time.January, 8), 0, law.No},
		{"from the eleventh it may be", civil.YMD(2016, time.January, 9), 0, law.Unknown},
		{"published on 1 February 2016, ten days have not expired on the 11th", civil.YMD(2016, time.February, 11), civil.YMD(2016, time.February, 1), law.No},
		{"published on 1 February 2016, it is in force on the 12th", civil.YMD(2016, time.February, 12), civil.YMD(2016, time.February, 1), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2016, time.February, 1), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestFosterPlacementHasTheActionsOfParagraphs5And9(t *testing.T) {
	sameSteps(t, wko2015.FosterPlacement(), []step{
		// Paragraph 5, with the results of paragraph 6.
		{
			says: "5(1): the chancery's employee takes in, registers and passes on to the head within 15 minutes",
			id:   "register", cite: "5(1)", channel: "office", who: "chancery-employee",
			kk:       "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
			kkYields: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
			limit:    "15 minute", next: "> assign", see: "6(1)",
		},
		{
			says: "5(2): the head writes an instruction, passes on to the responsible executor within 1 calendar day",
			id:   "assign", cite: "5(2)", channel: "office", who: "head",
			kk:       "бұрыштама қояды, құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
			kkYields: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны тағайындауы және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
			limit:    "1 calendar-day", next: "> prepare", see: "6(2)",
		},
		{
			says: "5(3): within 28 calendar days the executor prepares the contract or a refusal",
			id:   "prepare", cite: "5(3)", channel: "office", who: "executor",
			kk:       "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға шартты немесе бас тарту туралы дәлелді жауапты дайындайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты әзірлеуі",
			limit:    "28 calendar-day", next: "contract > sign; refusal > sign", see: "6(3)",
			outcomes: []string{"шарт", "бас тарту туралы дәлелді жауап"},
		},
		{
			says: "5(4): the head signs the contract or the refusal within 1 calendar day",
			id:   "sign", cite: "5(4)", channel: "office", who: "head",
			kk:       "шартқа немесе бас тарту туралы дәлелді жауапқа қол қояды",
			kkYields: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне немесе бас тарту туралы дәлелді жауапқа қол қоюы",
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
			says: "9(8), process 5: the provider sends what the applicant's EDS certifies by the gateway to the regional one",
			id:   "portal-send", cite: "9(8)", channel: "portal", who: "[provider]", also: "applicant 9(8)", systems: "gateway regional-gateway-workplace",
			kk: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты " +
				"(мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) " +
				"электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдайды",
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
			says: "9(11): the result is sent to the cabinet as an electronic document; nobody is named",
			id:   "portal-deliver", cite: "9(11)", channel: "portal", who: "[provider] unnamed", systems: "portal",
			kk: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" ` +
				`көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады`,
			next: "> portal-issue...", ready: true,
		},
		{
			says: "9(11), process 7: the applicant gets the result on the portal; the end",
			id:   "portal-issue", cite: "9(11)", channel: "portal", who: "applicant", systems: "portal",
			kk: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
		},
	})
}

// 5: 15 minutes, 1, 28 and 1 calendar days, 15 minutes.
func TestFosterPlacementStatesNoWholeTerm(t *testing.T) {
	s := wko2015.FosterPlacement()
	same(t, "the limits of paragraph 5 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "7", Paragraph: "5"}})
	days := 0
	for _, st := range s.Steps {
		if p := st.Limit.Both.Period; p.Unit == "calendar-day" {
			days += p.N
		}
	}
	same(t, "days of paragraph 5", days, 30)
	for list, n := range map[string]int{
		"times": len(s.Times), "documents": len(s.Documents), "receipts": len(s.Receipts), "storage": len(s.Storage), "offices": len(s.Offices),
	} {
		same(t, "the text gives none: "+list, n, 0)
	}
}

// fosterParts lists who takes part in a service: units, channels, roles, systems.
func fosterParts(s reglament.Service) (rows []string) {
	at := func(c law.Citation) string { return place(c, s.Cite.Annex) }
	for _, u := range s.Units {
		rows = append(rows, fmt.Sprintf("%s | %s | provider %v | online %v | %s", u.ID, at(u.Cite), u.Provider, u.Online, u.Name.KK))
	}
	for _, c := range s.Channels {
		rows = append(rows, fmt.Sprintf("%s | %s | at %s | from %s | delivery %s | hours %d | %s", c.ID, at(c.Cite), c.Unit, c.Entry, at(c.Delivery), len(c.Hours), c.Name.KK))
	}
	for _, r := range s.Roles {
		rows = append(rows, fmt.Sprintf("%s | %s | in %s | %s", r.ID, at(r.Cite), r.Unit, r.Name.KK))
	}
	for _, x := range s.Systems {
		rows = append(rows, fmt.Sprintf("%s | %s | %s", x.ID, at(x.Cite), x.Name.KK))
	}
	return rows
}

// fosterEnds lists how a service ends: results and grounds.
func fosterEnds(s reglament.Service) (rows []string) {
	at := func(c law.Citation) string { return place(c, s.Cite.Annex) }
	for _, r := range s.Results {
		rows = append(rows, fmt.Sprintf("%s | %s | %s | refusal %v | not accepted %v | unreasoned %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.NotAccepted, r.Unreasoned, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	for _, g := range s.Grounds {
		rows = append(rows, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | step %q | %s", g.ID, at(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK))
	}
	return rows
}

// fosterPlaces lists provisions, discrepancies and gaps with their places.
func fosterPlaces(s reglament.Service) (provisions, discrepancies, gaps []string) {
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, s.Cite.Annex)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, s.Cite.Annex))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, s.Cite.Annex)+" "+string(g.Fills)))
	}
	return provisions, discrepancies, gaps
}

// notJoined finds every way out of a channel and every step of one that its entry
// does not lead to.
func notJoined(s reglament.Service) (faults []string) {
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
				faults = append(faults, fmt.Sprintf("channel %s leads to step %s of %v", ch.ID, id, at[id].Channels))
			}
			for _, o := range at[id].Outcomes {
				follow(o.To)
			}
		}
		follow(ch.Entry)
		for _, st := range s.Steps {
			if slices.Contains(st.Channels, ch.ID) && !reached[st.ID] {
				faults = append(faults, fmt.Sprintf("step %s cannot be reached", st.ID))
			}
		}
	}
	return faults
}

func TestFosterPlacementProceduresAreNotJoined(t *testing.T) {
	sameList(t, "channels", notJoined(wko2015.FosterPlacement()), nil)
}

func TestFosterPlacementWhoTakesPart(t *testing.T) {
	sameList(t, "paragraphs 1, 7, 9", fosterParts(wko2015.FosterPlacement()), []string{
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

func TestFosterPlacementEndsAsParagraph3Says(t *testing.T) {
	sameList(t, "paragraph 3", fosterEnds(wko2015.FosterPlacement()), []string{
		`contract | 3(1) |  | refusal false | not accepted false | unreasoned false | form "" | signed by "көрсетілетін қызметті берушінің басшысы" | баланы (балаларды) патронаттық тәрбиеге беру туралы шарт`,
		`contract-notification | 3(2) | portal | refusal false | not accepted false | unreasoned false | form "electronic" | signed by "көрсетілетін қызметті берушінің уәкілетті тұлғасы" | баланы (балаларды) патронаттық тәрбиеге беру туралы шарт жасасу туралы хабарлама`,
		`refusal | 3(1) | office portal | refusal true | not accepted false | unreasoned false | form "" | signed by "" | мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап`,
		`not-accepted | 3 |  | refusal true | not accepted true | unreasoned true | form "" | signed by "" | өтінішті қабылдаудан бас тартады`,
		`documents-incomplete | 3 |  | not-accept | must unknown | documents true | step "" | стандарттың 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған`,
		`documents-expired | 3 |  | not-accept | must unknown | documents false | step "" | қолданылу мерзімі өтіп кеткен құжаттарды ұсынған`,
	})
}

// fosterProvision is what a provision must tell, in each language.
type fosterProvision struct {
	says, id   string
	kk, ru, en string
}

func sameProvisions(t *testing.T, s reglament.Service, rows []fosterProvision) {
	t.Helper()
	provision := map[string]reglament.Provision{}
	for _, p := range s.Provisions {
		provision[p.ID] = p
	}
	for _, row := range rows {
		p := provision[row.id].Text
		for text, part := range map[string]string{p.KK: row.kk, p.RU: row.ru, p.EN: row.en} {
			if !strings.Contains(text, part) {
				t.Errorf("%s: %q is not in %q", row.says, part, text)
			}
		}
	}
}

func TestFosterPlacementProvisionsTellWhatTheTextTells(t *testing.T) {
	sameProvisions(t, wko2015.FosterPlacement(), []fosterProvision{
		{"paragraph 1: the local executive bodies of districts and city provide", "provider", "жергілікті атқарушы органдары", "местные исполнительные органы", "local executive bodies"},
		{"paragraph 1: order No. 198 of 13 April 2015", "standard", "2015 жылғы 13 сәуірдегі № 198", "13 апреля 2015 года № 198", "No. 198 of the Minister of Education and Science of 13 April 2015"},
		{"paragraph 1: registered on 26 May 2015 under No. 11184", "standard", "2015 жылы 26 мамырда № 11184", "26 мая 2015 года, № 11184", "26 May 2015 under No. 11184"},
		{"paragraph 1: taken in through chancery and portal", "intake", "кеңсесі және портал", "канцелярию услугодателя и портал", "chancery and the portal"},
		{"paragraph 1: given out through the chancery", "issue", "кеңсесі арқылы", "через канцелярию", "through the provider's chancery"},
		{"1(2): the portal is www.egov.kz", "portal", "www.egov.kz", "www.egov.kz", "www.egov.kz"},
		{"paragraph 1: for natural persons", "recipients", "жеке тұлғаларға", "физическим лицам", "natural persons"},
		{"paragraph 2: electronic, partly automated, and or on paper", "form", "электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде", "частично автоматизированная) и (или) бумажная", "partly automated) and (or) on paper"},
		{"3(1): paragraph 10 of the standard has the grounds", "refusal-grounds", "10-тармағында", "пункте 10", "paragraph 10 of"},
		{"paragraph 3: the provider refuses to take in", "who-refuses-to-take-in", "көрсетілетін қызметті беруші", "услугодатель", "the provider"},
		{"paragraph 4: the list of documents of paragraph 9 of the standard", "documents", "9-тармағына сәйкес құжаттар тізбесін", "пункту 9", "paragraph 9 of"},
		{"5(1): 15 minutes run from the handing in", "first-time-starts", "15 минуты", "15 минут", "15 minutes"},
		{"paragraph 8: the handbook is annex 1", "business-processes", "1-қосымша", "приложение 1", "annex 1"},
		{"paragraph 9: the diagram is annex 2", "portal-diagram", "2-қосымша", "приложение 2", "annex 2"},
		{"paragraph 10: section 3 of the standard has the appeal", "appeal", "3-бөлімі", "разделу 3", "section 3 of"},
	})
}

func TestFosterPlacementProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	provisions, discrepancies, gaps := fosterPlaces(wko2015.FosterPlacement())
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake: 1",
		"portal: 1(2)",
		"issue: 1",
		"recipients: 1",
		"form: 2",
		"refusal-grounds: 3(1)",
		"who-refuses-to-take-in: 3",
		"documents: 4",
		"first-time-starts: 5(1)",
		"each-result-starts-the-next: 6",
		"business-processes: 8",
		"portal-registration: 9(1)",
		"portal-login: 9(2)",
		"system-abbreviations: 9(8)",
		"personal-cabinet: 9(11)",
		"portal-diagram: 9",
		"appeal: 10",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"spelling: whole",
		"no-approval-mark: whole",
		"edition-notes: whole",
		"service-term: 1",
		"provider-plural: 1",
		"oblast-and-districts: 1",
		"provided-spelling: 1",
		"who-is-called-what: 1",
		"issue-where: 1",
		"upbringing-words: 3(1)",
		"contract-or-notification: 3(2)",
		"not-accepted-where: 3",
		"application-or-documents: 3",
		"who-checks-documents: 3",
		"list-handed-in: 4",
		"documents-words: 4",
		"passing-on: 5(3)",
		"contract-for-whom: 5(4)",
		"refusal-beside-result: 6(3)",
		"service-or-result-name: 6",
		"actions-and-their-results: 6",
		"last-result: 6(5)",
		"service-centers: 9",
		"who-applies-on-the-portal: 9",
		"process-numbers: 9(2)",
		"nobody-named: 9(3)",
		"branches: 9(3)",
		"authorization-words: 9(4)",
		"eds-undefined: 9(5)",
		"request-signed-when: 9(5)",
		"signature-check: 9(7)",
		"provider-sends: 9(8)",
		"document-or-request: 9(8)",
		"message-or-reply: 9(10)",
		"work-between: 9(11)",
		"got-before-sent: 9(11)",
		"notification-or-refusal: 9(11)",
		"authorized-person: 9(11)",
		"appeal-chapter: 10",
		"annex-1-title: appendix 1",
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
		"refusal-grounds: 3(1) grounds",
		"contract-form: 3(1)",
		"contract-after-notification: 3(2)",
		"documents: 3 documents",
		"paragraph-3-before: 3",
		"provider-refuses-how: 3",
		"contract-signed-by-applicant: 5(4)",
		"signing-declined: 5(4)",
		"collection: 5(5)",
		"messages: 9(4)",
		"portal-times: 9",
		"appeal: 10",
		"business-processes: appendix 1",
		"portal-diagram: appendix 2",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestFosterPlacementDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.FosterPlacement().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"oblast-and-districts": {"Батыс Қазақстан облысының аудандардың"},
		"provided-spelling":    {"к о р с е т і л е д і"},
		"upbringing-words":     {"патронаттық тәрбиелеуге беру", "патронаттық тәрбиеге беру туралы шарт"},
		"issue-where":          {"көрсетілетін қызметті берушінің кеңсесі арқылы", "жеке кабинетіне"},
		"service-centers":      {"Халыққа қызмет көрсету орталықтарымен"},
		"provider-sends":       {"мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін"},
		"authorization-words":  {"авторландыру", "авторизациялаудан"},
		"authorized-person":    {"уәкілетті тұлғасының ЭЦҚ-мен куәландырылған"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
