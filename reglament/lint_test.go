package reglament_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

// advice writes one piece of advice on one line: code, subject, channel, place,
// text, times, step, what fills a gap.
func advice(a reglament.Advice) string {
	d := a.Detail
	s := fmt.Sprintf("%s %s", a.Code, a.Subject)
	if a.Channel != "" {
		s += " on " + a.Channel
	}
	s += " at " + a.Path
	if d.Text != "" {
		s += " in " + string(d.Text)
	}
	if d.Whole.N > 0 {
		s += fmt.Sprintf(" %s of %s", d.Takes, d.Whole)
	}
	if d.Step != "" {
		s += " step " + d.Step
	}
	if d.Fills != "" {
		s += " fills " + string(d.Fills)
	}
	return s
}

func linted(s reglament.Service) []string {
	var list []string
	for _, a := range reglament.Lint(s) {
		list = append(list, advice(a))
	}
	return list
}

func TestAdvice(t *testing.T) {
	within := func(n int, u calendar.Unit) law.Bilingual[reglament.Limit] {
		return law.Same(reglament.Limit{Period: calendar.Period{N: n, Unit: u}})
	}
	cite := law.Citation{Act: "permit-rules", Paragraph: "20"}
	// The steps of permit: 0 take-in, 1 send, 2 examine, 3 draft, 4 reject, 5 sign,
	// 6 redraft, 7 issue; its term: 10 working days.
	for _, c := range []struct {
		name   string
		change func(s *reglament.Service)
		want   []string
	}{
		{"a sound regulation gets none", func(*reglament.Service) {}, nil},
		{"one that cannot be executed gets none", func(s *reglament.Service) { s.Steps[7].Role = "nobody" }, nil},
		{"a step that no outcome leads to is reported on each channel it belongs to", func(s *reglament.Service) {
			s.Steps = append(s.Steps, reglament.Step{ID: "archive", Role: "officer", Cite: cite})
		}, []string{"lint.unreachable archive on hall at steps[8]", "lint.unreachable archive on direct at steps[8]"}},
		{"a step that only one channel reaches is reported on the other", func(s *reglament.Service) { s.Steps[1].Channels = nil },
			[]string{"lint.unreachable send on direct at steps[1]"}},
		{"an optional step before the entry is reached, and so is what it leads to", func(s *reglament.Service) {
			s.Steps = append(s.Steps,
				reglament.Step{ID: "ask", Optional: true, Role: "clerk", Cite: cite, Outcomes: []reglament.Outcome{{To: "answer"}}},
				reglament.Step{ID: "answer", Role: "clerk", Cite: cite, Outcomes: []reglament.Outcome{{To: "examine"}}})
		}, nil},
		{"a step of a way aside is reached", func(s *reglament.Service) {
			s.Steps[2].Outcomes = append(s.Steps[2].Outcomes, reglament.Outcome{ID: "return", To: "give-back", Aside: true})
			s.Steps = append(s.Steps, reglament.Step{ID: "give-back", Role: "officer", Cite: cite})
		}, nil},
		{"an outcome to a step of another channel alone leads nowhere", func(s *reglament.Service) {
			s.Steps = append(s.Steps, reglament.Step{ID: "file", Channels: []string{"direct"}, Optional: true, Role: "officer", Cite: cite})
			s.Steps[1].Outcomes = append(s.Steps[1].Outcomes, reglament.Outcome{ID: "file", To: "file"})
		}, []string{"lint.outcome send at steps[1].outcomes[1].to step file"}},
		{"an outcome that exists on one channel of its step leads somewhere", func(s *reglament.Service) {
			s.Steps = append(s.Steps, reglament.Step{ID: "file", Channels: []string{"direct"}, Role: "officer", Cite: cite})
			s.Steps[7].Outcomes = []reglament.Outcome{{To: "file"}}
		}, nil},
		{"a procedure that only goes round has no end", func(s *reglament.Service) { s.Steps[7].Outcomes = []reglament.Outcome{{To: "examine"}} },
			[]string{"lint.end hall on hall at channels[0]", "lint.end direct on direct at channels[1]"}},
		{"a loop with a way out has an end", func(s *reglament.Service) {
			s.Steps[7].Outcomes = []reglament.Outcome{{ID: "wrong", To: "examine"}, {ID: "right"}}
		}, nil},
		{"a channel that gets no result is reported", func(s *reglament.Service) { s.Steps[7].Ready = false },
			[]string{"lint.result hall on hall at channels[0]", "lint.result direct on direct at channels[1]"}},
		{"an outcome that names a result hands it out", func(s *reglament.Service) {
			s.Steps[7].Ready, s.Steps[7].Outcomes = false, []reglament.Outcome{{ID: "permit"}}
		}, nil},
		{"no whole is reported for each channel that it is not summed up for", func(s *reglament.Service) {
			s.Term = reglament.Term{Sum: []string{"direct"}, Cite: cite}
			s.Steps[1].Limit, s.Steps[3].Limit = law.Bilingual[reglament.Limit]{}, within(2, calendar.WorkingDay)
			s.Steps[4].Limit, s.Steps[6].Limit = within(1, calendar.WorkingDay), within(1, calendar.WorkingDay)
		}, []string{"lint.term hall on hall at channels[0]"}},
		{"a gap for the term stands for it", func(s *reglament.Service) {
			s.Term = reglament.Term{}
			s.NotModeled = []reglament.Gap{{ID: "standard", Fills: reglament.FillsTerm, Cite: cite}, {ID: "form", Cite: cite}}
		}, []string{"lint.gap standard at not_modeled[0] fills term"}},
		{"a step may take as long as the whole", func(s *reglament.Service) { s.Steps[4].Limit = within(10, calendar.WorkingDay) },
			[]string{
				"lint.limit reject at steps[4].limit 10 working-day of 10 working-day",
				// examine 3, reject 10, issue 1.
				"lint.sum hall on hall at channels[0] 14 working-day of 10 working-day",
				"lint.sum direct on direct at channels[1] 14 working-day of 10 working-day",
			}},
		{"a limit a day shorter is not as long as the whole", func(s *reglament.Service) { s.Steps[6].Limit = within(9, calendar.WorkingDay) }, nil},
		{"it may in one text alone", func(s *reglament.Service) {
			s.Steps[6].Limit = law.Differ(reglament.Limit{Period: calendar.Period{N: 10, Unit: calendar.WorkingDay}}, reglament.Limit{Period: calendar.Period{N: 1, Unit: calendar.Hour}})
		}, []string{"lint.limit redraft at steps[6].limit in kk 10 working-day of 10 working-day"}},
		{"a limit of the service is told apart, and not summed up", func(s *reglament.Service) {
			s.Steps[4].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 10, Unit: calendar.WorkingDay}, OfService: true})
		}, []string{"lint.restated reject at steps[4].limit 10 working-day of 10 working-day"}},
		{"calendar days are not held against working days", func(s *reglament.Service) { s.Steps[4].Limit = within(30, calendar.CalendarDay) }, nil},
		{"days of either kind are not held against working days", func(s *reglament.Service) { s.Steps[4].Limit = within(30, calendar.PlainDay) }, nil},
		{"working days last at least as many calendar days; a week has seven", func(s *reglament.Service) {
			s.Term.Period = law.Same(calendar.Period{N: 1, Unit: calendar.CalendarWeek})
			s.Steps[2].Limit = within(7, calendar.WorkingDay)
		}, []string{
			"lint.limit examine at steps[2].limit 7 working-day of 1 week",
			// examine 7, draft 2 days of either kind, issue 1.
			"lint.sum hall on hall at channels[0] 10 calendar-day of 1 week",
			"lint.sum direct on direct at channels[1] 10 calendar-day of 1 week",
		}},
		{"120 minutes are as long as 2 hours", func(s *reglament.Service) {
			s.Term.Period = law.Same(calendar.Period{N: 2, Unit: calendar.Hour})
			s.Steps[5].Limit, s.Steps[0].Limit = within(120, calendar.Minute), within(0, "")
		}, []string{"lint.limit sign at steps[5].limit 120 minute of 2 hour"}},
		{"12 months are as long as a year", func(s *reglament.Service) {
			s.Term.Period, s.Steps[6].Limit = law.Same(calendar.Period{N: 1, Unit: calendar.Year}), within(12, calendar.Month)
		}, []string{"lint.limit redraft at steps[6].limit 12 month of 1 year"}},
		{"minutes add up past the whole", func(s *reglament.Service) {
			s.Term.Period = law.Same(calendar.Period{N: 3, Unit: calendar.Hour})
			s.Steps[2].Limit = within(61, calendar.Minute)
			s.Steps[0].Limit = within(0, "")
		}, []string{"lint.sum hall on hall at channels[0] 181 minute of 3 hour", "lint.sum direct on direct at channels[1] 181 minute of 3 hour"}},
		{"limits add up past the whole in one text", func(s *reglament.Service) { s.Term.Period = law.Same(calendar.Period{N: 5, Unit: calendar.WorkingDay}) },
			[]string{
				// examine 3, draft 2 (in Kazakh not of working days), issue 1.
				"lint.sum hall on hall at channels[0] in ru 6 working-day of 5 working-day",
				"lint.sum direct on direct at channels[1] in ru 6 working-day of 5 working-day",
			}},
		{"an open way counts as nothing", func(s *reglament.Service) {
			s.Term.Period = law.Same(calendar.Period{N: 5, Unit: calendar.WorkingDay})
			s.Steps[5].Outcomes[0].Open = true
		}, []string{
			"lint.sum hall on hall at channels[0] in ru 6 working-day of 5 working-day",
			"lint.sum direct on direct at channels[1] in ru 6 working-day of 5 working-day",
		}},
		{"a limit that runs from elsewhere is not summed up", func(s *reglament.Service) {
			s.Term.Period = law.Same(calendar.Period{N: 5, Unit: calendar.WorkingDay})
			s.Steps[3].Since = "take-in"
		}, []string{"lint.sum direct on direct at channels[1] in ru 6 working-day of 5 working-day"}},
		{"a refusal decided on with no signature to come is reported", func(s *reglament.Service) {
			s.Steps[2].Outcomes[1] = reglament.Outcome{ID: "refusal", To: "reject"}
			s.Steps[4].Outcomes = nil
		}, []string{"lint.unsigned refusal on hall at results[1] step examine", "lint.unsigned refusal on direct at results[1] step examine"}},
		{"a refusal of one channel is reported there alone", func(s *reglament.Service) {
			s.Steps[2].Outcomes[1] = reglament.Outcome{ID: "refusal"}
			s.Results[1].Channels = []string{"direct"}
			s.Steps[4].Optional = true
		}, []string{"lint.unsigned refusal on direct at results[1] step examine"}},
		{"a refusal decided on before a signature is signed", func(s *reglament.Service) { s.Steps[2].Outcomes[1].ID = "refusal" }, nil},
		{"a refusal that ends the procedure at a signing is signed", func(s *reglament.Service) {
			s.Steps[5].Outcomes = append(s.Steps[5].Outcomes, reglament.Outcome{ID: "refusal"})
		}, nil},
		{"a refusal on a ground is reached at the step that acts on it", func(s *reglament.Service) {
			s.Steps[4].Outcomes = nil
			s.Grounds[0].Step, s.Grounds[0].Channels = "reject", []string{"hall"}
		}, []string{"lint.unsigned refusal on hall at results[1] step reject"}},
		{"a refusal of which the text says who signs it is signed", func(s *reglament.Service) {
			s.Steps[4].Outcomes = nil
			s.Grounds[0].Step, s.Results[1].SignedBy = "reject", law.Name{EN: "chief"}
		}, nil},
		{"a refusal to take in needs no signature", func(s *reglament.Service) {
			s.Steps[4].Outcomes = nil
			s.Grounds[0].Step, s.Results[1].NotAccepted = "reject", true
		}, nil},
		{"a ground that lets return leads to no step", func(s *reglament.Service) { s.Grounds[1].Acts = []string{"refuse", "return"} },
			[]string{"lint.return public-order at grounds[1]"}},
		{"a ground that lets return leads to a step", func(s *reglament.Service) { s.Grounds[1].Acts, s.Grounds[1].Step = []string{"return"}, "reject" }, nil},
		{"a role outside every unit signs", func(s *reglament.Service) { s.Roles[2].Unit = "" }, []string{"lint.role chief at roles[2]"}},
		{"a role of a unit has nothing to do", func(s *reglament.Service) {
			s.Roles = append(s.Roles, reglament.Role{ID: "guard", Unit: "hall", Cite: cite})
		}, []string{"lint.unused guard at roles[3]"}},
		{"the applicant need not act", func(s *reglament.Service) { s.Roles = append(s.Roles, reglament.Role{ID: "applicant", Cite: cite}) }, nil},
		{"a role that another place names, or that may extend, has something to do", func(s *reglament.Service) {
			s.Roles = append(s.Roles, reglament.Role{ID: "deputy", Unit: "hall", Cite: cite}, reglament.Role{ID: "board", Unit: "bureau", Cite: cite})
			s.Steps[0].Also = []reglament.RoleElsewhere{{Role: "deputy", Cite: cite}}
			s.Term.Extension = reglament.Extension{Period: law.Same(calendar.Period{N: 1, Unit: calendar.Month}), Role: "board", Cite: cite}
		}, nil},
		{"a receipt for a step of another channel is never given", func(s *reglament.Service) {
			s.Receipts[0].Channels, s.Receipts[0].Step = []string{"direct"}, "take-in"
		}, []string{"lint.receipt slip at receipts[0]"}},
		{"a receipt for a result of another channel is never given", func(s *reglament.Service) {
			s.Results = append(s.Results, reglament.Result{ID: "turned-away", Refusal: true, NotAccepted: true, Channels: []string{"hall"}, Cite: cite})
			s.Receipts[0].Channels, s.Receipts[0].Step, s.Receipts[0].Result = []string{"direct"}, "", "turned-away"
		}, []string{"lint.receipt slip at receipts[0]"}},
		{"a service that some get free is reported where nobody is listed", func(s *reglament.Service) {
			s.Fee = reglament.Fee{Charge: reglament.PaidOrFree, Tariffs: voucher().Tariffs, Cite: cite}
		}, []string{"lint.fee paid-or-free at fee.free_for"}},
		{"and not where somebody is", func(s *reglament.Service) { s.Fee = voucher() }, nil},
		{"nor a price that the text does not give", func(s *reglament.Service) { s.Fee = reglament.Fee{Charge: reglament.Paid, Cite: cite} }, nil},
		{"nor what is free", func(s *reglament.Service) { s.Fee = reglament.Fee{Charge: reglament.FreeOfCharge, Cite: cite} }, nil},
	} {
		s := permit()
		c.change(&s)
		if got := linted(s); !slices.Equal(got, c.want) {
			t.Errorf("%s: got\n\t%s\nwant\n\t%s", c.name, strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
		}
	}
}

// What the catalog is advised of, reasoned row by row. None is a slip of the data:
// each is what a decree says or leaves out. The gaps stand in a table of their own.
func TestAdviceOnTheCatalog(t *testing.T) {
	// Decree No. 398 gives the preparing five (thirty) days and says that the service
	// takes them: reading c. The Kazakh text mostly says days without their kind,
	// which cannot be held against working days.
	prepare := "lint.restated prepare at steps[5].limit in ru 5 working-day of 5 working-day"
	verify := "lint.restated verify-and-prepare at steps[6].limit in ru 5 working-day of 5 working-day"
	// Decree No. 153 says neither when the result of an application through the
	// corporation is made nor who signs the messages that refuse, there and on the
	// portal.
	corporation := "lint.result corporation on corporation at channels[1]"
	refused := func(channel, result, step string) string {
		return "lint.unsigned refusal on " + channel + " at results[" + result + "] step " + step
	}
	want := map[string][]string{
		"atyrau2011.notary-housing":           {prepare, verify},
		"atyrau2011.guardianship-certificate": {prepare, verify},
		"atyrau2011.orphan-social-security": {
			// The Kazakh text alone gives thirty days to the issuing, for which the
			// Russian has 30 minutes, and to the handing over.
			"lint.limit issue at steps[4].limit in kk 30 working-day of 30 working-day",
			"lint.limit hand-over at steps[5].limit in kk 30 working-day of 30 working-day",
			"lint.restated prepare at steps[2].limit 30 working-day of 30 working-day",
		},
		"atyrau2011.bank-loan-permit": {prepare, verify},
		"atyrau2011.inheritance-certificate": {
			// The center has as many days again to hand out what is ready.
			"lint.limit center-issue at steps[9].limit in ru 5 working-day of 5 working-day",
			prepare, verify,
		},
		"atyrau2011.housing-transaction-certificate": {prepare, verify},
		"atyrau2011.school-transport": {
			// The Kazakh text alone, again; the Russian has the same working day.
			"lint.limit issue at steps[4].limit in kk 5 working-day of 5 working-day",
			"lint.limit hand-over at steps[5].limit in kk 5 working-day of 5 working-day",
			"lint.restated prepare at steps[2].limit 5 working-day of 5 working-day",
		},
		"wko2015.guardianship-certificate": {corporation, refused("corporation", "2", "corporation-refuse"), refused("portal", "2", "portal-refuse-signature")},
		// The executor passes a refusal on to be issued; only the resolution is adopted.
		"wko2015.guardianship-appointment":   {corporation, refused("office", "1", "prepare")},
		"wko2015.minor-property-certificate": {corporation, refused("corporation", "2", "corporation-refuse"), refused("portal", "2", "portal-refuse-signature")},
		// The head signs a refusal too.
		"wko2015.property-transaction-certificate": {corporation},
		"wko2015.guardian-allowance":               {corporation, refused("corporation", "3", "corporation-refuse"), refused("portal", "3", "portal-refuse-signature")},
		"wko2015.foster-payment":                   {refused("portal", "1", "portal-refuse-signature")},
		"wko2015.adopter-registration":             {refused("portal", "2", "portal-refuse-signature")},
		"wko2015.adoption-payment":                 {refused("portal", "1", "portal-refuse-signature")},
		"wko2015.school-meals":                     {refused("portal", "2", "portal-refuse-signature")},
	}
	for _, s := range services.All() {
		got := linted(s)
		got = slices.DeleteFunc(got, func(line string) bool { return strings.HasPrefix(line, string(reglament.LintGap)) })
		if !slices.Equal(got, want[s.ID]) {
			t.Errorf("%s: got\n\t%s\nwant\n\t%s", s.ID, strings.Join(got, "\n\t"), strings.Join(want[s.ID], "\n\t"))
		}
	}
}

// Every regulation of decree No. 153 leaves its term and its documents to a
// standard, the first its price to the provider; decree No. 398 leaves nothing that could be filled.
func TestAdviceOnTheGapsOfTheCatalog(t *testing.T) {
	const term, documents, forms, grounds, price = "term=term", "documents=documents", "forms=provisions", "refusal-grounds=grounds", "price=fee"
	want := map[string][]string{
		"wko2015.camp-voucher":     {documents, price, term}, // paragraph 3 states the form, and no refusal
		"wko2015.foster-placement": {documents, grounds, term},
		"wko2015.school-transport": {documents, forms, term}, // states no refusal
	}
	for _, s := range services.All() {
		var got []string
		for _, a := range reglament.Lint(s) {
			if a.Code == reglament.LintGap {
				got = append(got, a.Subject+"="+string(a.Detail.Fills))
			}
		}
		list, ok := want[s.ID]
		if !ok && strings.HasPrefix(s.ID, "wko2015.") {
			list = []string{documents, forms, grounds, term}
		}
		slices.Sort(got)
		if !slices.Equal(got, list) {
			t.Errorf("%s: got %q, want %q", s.ID, got, list)
		}
	}
}

func TestAdviceIsTheSameAgainAndCitesItsPlace(t *testing.T) {
	for _, s := range services.All() {
		list := reglament.Lint(s)
		if !reflect.DeepEqual(list, reglament.Lint(s)) {
			t.Errorf("%s: differs the second time", s.ID)
		}
		for _, a := range list {
			if a.Cite.IsZero() || a.Path == "" || a.Subject == "" {
				t.Errorf("%s: %+v", s.ID, a)
			}
		}
	}
}

func TestCodesOfAdviceAreUnique(t *testing.T) {
	seen := map[reglament.AdviceCode]bool{}
	for _, c := range reglament.AdviceCodes() {
		if seen[c] || !strings.HasPrefix(string(c), "lint.") {
			t.Errorf("%s stands twice, or is no code of advice", c)
		}
		seen[c] = true
	}
}

func TestAdviceInJSON(t *testing.T) {
	s := permit()
	s.Steps[4].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 10, Unit: calendar.WorkingDay}, OfService: true})
	got, err := json.Marshal(reglament.Lint(s))
	if err != nil {
		t.Fatal(err)
	}
	want := `[{"code":"lint.restated","path":"steps[4].limit","subject":"reject","cite":{"act":"permit-rules","paragraph":"10"},` +
		`"detail":{"takes":{"n":10,"unit":"working-day"},"whole":{"n":10,"unit":"working-day"}}}]`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
