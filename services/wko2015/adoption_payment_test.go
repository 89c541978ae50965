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

// The expected values below are typed from the text of regulation 10, paragraph by
// paragraph.

func TestAdoptionPaymentIsRegulation10(t *testing.T) {
	s := wko2015.AdoptionPayment()
	same(t, "place", s.Cite, law.Citation{Act: "wko-2015-153", Annex: "10"})
	same(t, "title", s.Title.KK, "Жетім баланы және (немесе) ата-анасының қамқорлығынсыз қалған баланы асырап алуға байланысты біржолғы ақшалай төлемді тағайындау")
	same(t, "act", s.Act, wko2015.Act())
	same(t, "note under the heading: a new wording by No. 183 of 17 June 2016", s.Edition, law.Amendment{
		ID: "no-183", Number: "183", Date: civil.YMD(2016, time.June, 17), Cite: law.Citation{Act: "wko-2015-153", Annex: "10"},
		Force: law.Force{
			NotBefore: civil.YMD(2016, time.June, 28), AfterPublication: 10, RepealNotBefore: civil.YMD(2018, time.March, 26),
			Cite: law.Citation{Act: "wko-2015-153", Annex: "10"},
		},
	})
	same(t, "no paragraph has a note of its own", len(s.Amendments), 0)
}

// Adopted on 17 June 2016, published on that day at the earliest, ten days are 18 to
// 27 June.
func TestAdoptionPaymentIsInForceFromItsEdition(t *testing.T) {
	s := wko2015.AdoptionPayment()
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"the decree itself was in force, this edition not", civil.YMD(2015, time.December, 1), 0, law.No},
		{"on the tenth day after decree No. 183 it cannot be in force", civil.YMD(2016, time.June, 27), 0, law.No},
		{"from the eleventh it may be", civil.YMD(2016, time.June, 28), 0, law.Unknown},
		{"published on 21 July 2016, ten days have not expired on 31 July", civil.YMD(2016, time.July, 31), civil.YMD(2016, time.July, 21), law.No},
		{"published on 21 July 2016, it is in force on 1 August", civil.YMD(2016, time.August, 1), civil.YMD(2016, time.July, 21), law.Yes},
		{"on 25 March 2018 it was not yet repealed", civil.YMD(2018, time.March, 25), civil.YMD(2016, time.July, 21), law.Yes},
		{"from 26 March 2018 it may be repealed", civil.YMD(2018, time.March, 26), civil.YMD(2016, time.July, 21), law.Unknown},
		{"after that nothing is known without publication either", civil.YMD(2018, time.March, 26), 0, law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestAdoptionPaymentHasTheActionsOfParagraphs6And10(t *testing.T) {
	sameSteps(t, wko2015.AdoptionPayment(), []step{
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
			says: "6(3): within 8 working days the executor examines, drafts the decision and passes it to the head for signature",
			id:   "prepare", cite: "6(3)", channel: "office", who: "executor",
			kk:       "келіп түскен құжаттарды қарайды, шешімнің жобасын дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
			kkYields: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
			limit:    "8 working-day", next: "> sign", see: "7(3)",
		},
		{
			says: "6(4): the head signs the decision within 1 working day and passes it to the chancery",
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
			says: "10(8), process 5: what the applicant's EDS certifies goes by the gateway to the regional one; the provider sends it",
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

// Each channel has its own procedure: no way leads from one into another, and
// every step of a channel can be reached from its entry.
func TestAdoptionPaymentProceduresAreNotJoined(t *testing.T) {
	s := wko2015.AdoptionPayment()
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

// 6: 15 minutes, 1, 8 and 1 working days, 15 minutes.
func TestAdoptionPaymentStatesNoWholeTerm(t *testing.T) {
	s := wko2015.AdoptionPayment()
	same(t, "the limits of paragraph 6 are added up", s.Term, reglament.Term{Sum: []string{"office"}, Cite: law.Citation{Act: "wko-2015-153", Annex: "10", Paragraph: "6"}})
	days := 0
	for _, st := range s.Steps {
		if p := st.Limit.Both.Period; p.Unit == "working-day" {
			days += p.N
		}
	}
	same(t, "days of paragraph 6", days, 10)
	same(t, "times at a counter", len(s.Times), 0)
	same(t, "documents: paragraph 9 of the standard", len(s.Documents), 0)
	same(t, "receipts", len(s.Receipts), 0)
	same(t, "storage", len(s.Storage), 0)
	same(t, "offices", len(s.Offices), 0)
}

func TestAdoptionPaymentWhoTakesPart(t *testing.T) {
	s := wko2015.AdoptionPayment()
	at := func(c law.Citation) string { return place(c, "10") }
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
	sameList(t, "paragraphs 1, 8, 10", got, []string{
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

func TestAdoptionPaymentEndsAsParagraph3Says(t *testing.T) {
	s := wko2015.AdoptionPayment()
	at := func(c law.Citation) string { return place(c, "10") }
	var got []string
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %s | refusal %v | not accepted %v | unreasoned %v | form %q | signed by %q | %s", r.ID, at(r.Cite), strings.Join(r.Channels, " "),
			r.Refusal, r.NotAccepted, r.Unreasoned, r.Form, r.SignedBy.KK, r.Name.KK))
	}
	for _, g := range s.Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | step %q | %s", g.ID, at(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK))
	}
	sameList(t, "paragraph 3, 10(7), 10(10)", got, []string{
		`decision | 3 |  | refusal false | not accepted false | unreasoned false | form "" | signed by "" | жетім баланы және (немесе) ата-анасының қамқорлығынсыз қалған баланы асырап алуға байланысты біржолғы ақшалай төлемді тағайындау туралы шешім`,
		`refusal | 10(10) |  | refusal true | not accepted false | unreasoned true | form "" | signed by "" | сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама`,
		`signature-not-confirmed | 10(7) | portal | refuse | must unknown | documents false | step "portal-refuse-signature" | көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы`,
		`documents-defects | 10(10) | portal | refuse | must unknown | documents false | step "portal-refuse" | көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы`,
	})
}

func TestAdoptionPaymentProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range wko2015.AdoptionPayment().Provisions {
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
		{"paragraph 1: applications in and results out by chancery and portal", "intake-and-issue", []string{"кеңсесі және портал"}, []string{"канцелярию услугодателя и портал"}, []string{"chancery and the portal"}},
		{"paragraph 2: electronic, fully automated, and or on paper", "form", []string{"электрондық (толық автоматтандырылған) және (немесе) қағаз"}, []string{"полностью автоматизированная) и (или) бумажная"}, []string{"fully automated) and (or) on paper"}},
		{"paragraph 3: the decision has the form of annex 1", "decision-form", []string{"1-қосымша"}, []string{"приложении 1"}, []string{"annex 1 of"}},
		{"paragraph 4: the result is electronic and or on paper", "result-form", []string{"электрондық және (немесе) қағаз"}, []string{"электронной и (или) бумажной"}, []string{"electronically and (or) on paper"}},
		{"paragraph 5: the list of documents of paragraph 9 is presented", "start", []string{"9-тармағына сәйкес құжаттар тізбесін"}, []string{"пункту 9"}, []string{"paragraph 9 of"}},
		{"paragraph 9: the handbook is the annex", "business-processes", []string{"қосымшасындағы"}, []string{"приложении к регламенту"}, []string{"the annex of the regulation"}},
		{"10(5): copies are attached electronically", "copies", []string{"9-тармағындағы", "электрондық түрде"}, []string{"пункта 9", "в электронном виде"}, []string{"paragraph 9 of", "electronically"}},
		{"paragraph 10: the diagram is annex 2", "portal-diagram", []string{"2-қосымша"}, []string{"приложение 2"}, []string{"annex 2"}},
		{"paragraph 11: section 3 of the standard has the appeal", "appeal", []string{"3-бөлімі"}, []string{"разделу 3"}, []string{"section 3 of"}},
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

func TestAdoptionPaymentProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := wko2015.AdoptionPayment()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite, "10")+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+place(d.Cite.Both, "10"))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, strings.TrimSpace(g.ID+": "+place(g.Cite, "10")+" "+string(g.Fills)))
	}
	sameList(t, "provisions", provisions, []string{
		"provider: 1",
		"standard: 1",
		"intake-and-issue: 1",
		"portal: 1(2)",
		"recipients: 1",
		"form: 2",
		"decision-form: 3",
		"result-form: 4",
		"start: 5",
		"first-time-starts: 6(1)",
		"each-result-starts-the-next: 7",
		"business-processes: 9",
		"portal-registration: 10(1)",
		"portal-login: 10(2)",
		"copies: 10(5)",
		"system-abbreviations: 10(8)",
		"personal-cabinet: 10(11)",
		"portal-diagram: 10",
		"appeal: 11",
		"business-process-signs: appendix 1",
	})
	sameList(t, "discrepancies", discrepancies, []string{
		"spelling: whole",
		"approval-mark: whole",
		"who-is-called-what: 1",
		"service-term: 1",
		"provider-plural: 1",
		"ways-of-giving-out: 1",
		"comma-after-provider: 1",
		"registered-what: 1",
		"fully-automated: 2",
		"no-refusal-among-results: 3",
		"form-of-the-result: 4",
		"list-presented: 5",
		"application-or-documents: 5",
		"chancery-short: 6(4)",
		"actions-and-their-results: 7",
		"service-or-result-name: 7",
		"last-result: 7(5)",
		"annex-unnumbered: 9",
		"providers-among-themselves: 10",
		"who-applies-on-the-portal: 10",
		"process-numbers: 10(2)",
		"nobody-named: 10(3)",
		"branches: 10(3)",
		"signature-or-certificate: 10(5)",
		"request-signed-when: 10(5)",
		"signature-check: 10(7)",
		"who-sends: 10(8)",
		"document-or-request: 10(8)",
		"work-between: 10(11)",
		"authorized-person: 10(11)",
		"notification-or-decision: 10(11)",
		"appeal-chapter: 11",
		"annex-1-title: appendix 1",
		"diagram-or-order: appendix 2",
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
		"forms: 3 provisions",
		"documents: 5 documents",
		"office-incomplete: 6(1)",
		"decision-declined: 6(3)",
		"collection: 6(5)",
		"payment: 6(5)",
		"messages: 10(4)",
		"portal-times: 10",
		"refusal-grounds: 10(10) grounds",
		"appeal: 11",
		"business-processes: appendix 1",
		"portal-diagram: appendix 2",
	})
}

// What the words of a discrepancy rest on, quoted from the text.
func TestAdoptionPaymentDiscrepanciesQuoteTheText(t *testing.T) {
	says := map[string]string{}
	for _, d := range wko2015.AdoptionPayment().Discrepancies {
		says[d.ID] = d.Says.KK
	}
	for id, quotes := range map[string][]string{
		"registered-what":          {"№11184 болып тіркелді"},
		"fully-automated":          {"электрондық (толық автоматтандырылған)"},
		"no-refusal-among-results": {"«шешім»", "мемлекеттік көрсетілетін қызметтен бас тарту"},
		"form-of-the-result":       {"электрондық және (немесе) қағаз түрінде", "электрондық құжат нысанында"},
		"list-presented":           {"стандарттың 9-тармағына сәйкес құжаттар тізбесін ұсыну"},
		"annex-unnumbered":         {"регламентінің қосымшасына сәйкес", "«1-қосымша», «2-қосымша»"},
		"signature-or-certificate": {"электрондық цифрлық қолтаңбасымен (бұдан әрі – ЭЦҚ) тіркеу куәлігін таңдайды"},
		"who-sends":                {"мемлекеттік көрсетілетін қызметті беруші", "жолдайды"},
		"authorized-person":        {"көрсетілетін қызметті берушінің басшысы", "уәкілетті тұлғасының"},
		"diagram-or-order":         {"2-қосымшасына сәйкес диаграммада", "ақпараттық жүйелерді пайдалану тәртібі"},
	} {
		for _, quote := range quotes {
			if !strings.Contains(says[id], quote) {
				t.Errorf("%s does not quote %q", id, quote)
			}
		}
	}
}
