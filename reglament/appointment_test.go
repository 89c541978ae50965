package reglament_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/internal/officetest"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// Service 3 of decree No. 153. The office is open from 9:00 to 18:30 with a break
// from 13:00 to 14:30. In March 2016 Monday the 21st to Wednesday the 23rd are
// Nauryz; 17 April is a Sunday.

func appointment(events ...reglament.Event) reglament.Case {
	return reglament.Case{Service: "wko2015.guardianship-appointment", Channel: "office", Received: at("2016-03-18T16:50:00"), Events: events}
}

func TestAppointmentOfAGuardianIsPlanned(t *testing.T) {
	s := wko2015.GuardianshipAppointment()
	plan, err := compile(t, s, officetest.Supposed(s)).Plan("office", at("2016-03-18T16:50:00"))
	if err != nil {
		t.Fatal(err)
	}
	if !plan.Derived || plan.InForce != law.Unknown {
		t.Errorf("derived %t, in force %s", plan.Derived, plan.InForce)
	}
	due := func(step string) [2]string {
		i := slices.IndexFunc(plan.Steps, func(st reglament.PlannedStep) bool { return st.Step == step })
		return [2]string{plan.Steps[i].Due.Earliest.At.String(), plan.Steps[i].Due.Latest.At.String()}
	}
	// 5(1): fifteen minutes. Office time and running time are the same here.
	if got := due("register"); got != [2]string{"2016-03-18T17:05:00", "2016-03-18T17:05:00"} {
		t.Errorf("registered by %v", got)
	}
	// 5(2): one calendar day. Counted from Friday it is that Friday; not counted it is
	// Saturday the 19th, or the next working day, Thursday the 24th.
	if got := due("assign"); got != [2]string{"2016-03-18T18:30:00", "2016-03-24T24:00:00"} {
		t.Errorf("assigned by %v", got)
	}
	for _, row := range []struct {
		why  string
		r    reglament.Readings
		want string
	}{
		{"a counted", reglament.Readings{FirstDay: calendar.FirstDayCounted}, "2016-03-18T18:30:00"},
		{"a not counted, d stays: a closed day ends at 24:00", reglament.Readings{Rolling: calendar.Stays}, "2016-03-19T24:00:00"},
		{"a not counted, d rolls", reglament.Readings{}, "2016-03-24T18:30:00"},
	} {
		c := compile(t, s, settle(officetest.Supposed(s), row.r))
		w, err := c.StepDue("office", "assign", at("2016-03-18T16:50:00"), at("2016-03-18T17:05:00"))
		if err != nil || w.Earliest.At.String() != row.want || w.Latest.At.String() != row.want {
			t.Errorf("%s: assigned by %s to %s, %v; want %s", row.why, w.Earliest.At, w.Latest.At, err, row.want)
		}
		// 1 + 19 + 10 calendar days as one sum: 17 April not counted, 16 April counted,
		// moved to Monday the 18th once. Each step moved by itself would end on the 22nd.
		d, err := c.Due("office", at("2016-03-18T16:50:00"))
		if err != nil || d.LastDay() != civil.YMD(2016, 4, 18) || d.IssueBy() != civil.YMD(2016, 4, 18) {
			t.Errorf("%s: the whole ends on %s, %v", row.why, d.LastDay(), err)
		}
	}
	if e, l := plan.Whole.Earliest.At, plan.Whole.Latest.At; e.String() != "2016-04-18T18:30:00" || l.String() != "2016-04-18T24:00:00" {
		t.Errorf("the whole ends between %s and %s", e, l)
	}
	// The other channels state no whole, and their procedures are not composed with
	// the office's.
	for _, ch := range []string{"corporation", "portal"} {
		if _, err := s.Due(ch, at("2016-03-18T16:50:00"), officetest.Supposed(s)); !errors.Is(err, reglament.ErrCase) {
			t.Errorf("%s: %v", ch, err)
		}
	}
}

func TestAppointmentIsAccusedOfNoMoreThanItsTextSays(t *testing.T) {
	s := wko2015.GuardianshipAppointment()
	o := officetest.Supposed(s)
	for _, row := range []struct {
		why  string
		k    reglament.Case
		want []string
	}{
		{"adopted on the last day of the sum", appointment(event("adopt", "2016-04-18T18:30:00")), nil},
		{"a day later, which the sum alone does not allow", appointment(event("adopt", "2016-04-19")),
			[]string{"doubt term.late; events[0].at; want 2016-04-18T24:00:00; is 2016-04-19; by 5"}},
		{"registered at 17:05, and not a second later", appointment(event("register", "2016-03-18T17:05:01")),
			[]string{"breach step.late register; events[0].at; want 2016-03-18T17:05:00; is 2016-03-18T17:05:01; by 5"}},
		{"assigned on Thursday the 24th", appointment(event("register", "2016-03-18T17:00"), event("assign", "2016-03-24T18:00")),
			[]string{"doubt step.late assign; events[1].at; want 2016-03-24T24:00:00; is 2016-03-24T18:00; by 5; under first_day=counted or rolling=stays"}},
		{"on Friday the 25th under no reading", appointment(event("register", "2016-03-18T17:00"), event("assign", "2016-03-25")),
			[]string{"breach step.late assign; events[1].at; want 2016-03-24T24:00:00; is 2016-03-25; by 5"}},
		{"the local executive body may come late to the office, of which nothing is said", appointment(event("adopt", "2016-04-10"), event("issue", "2016-04-30")), nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, o, row.k, row.want...) })
	}
	// Paragraph 3 got its words from No. 136, not in force before 27 May 2017: until
	// then what rests on it is a note.
	refused := with(appointment(), func(k *reglament.Case) {
		k.Result = reglament.Given{Kind: "refusal", GroundStated: law.No}
	})
	for day, level := range map[string]reglament.Level{"2016-03-18T16:50": reglament.Note, "2017-05-26": reglament.Note, "2017-05-27": reglament.Breach} {
		refused.Received = at(day)
		r := check(t, compile(t, s, o), refused)
		if len(r.Findings) != 1 || r.Findings[0].Code != reglament.RefusalGround || r.Findings[0].Level != level {
			t.Errorf("%s: %v, want one %s", day, rows(r), level)
		}
	}
	// That the force of the edition is not known is one note of the report, not a
	// finding of the case.
	r := check(t, compile(t, s, o), appointment())
	if r.InForce != law.Unknown || len(r.Findings) != 0 {
		t.Errorf("in force %s, found %v", r.InForce, rows(r))
	}
	for day, want := range map[string]law.Answer{"2016-03-11T10:00": law.No, "2016-03-12": law.Unknown, "2018-03-25": law.Unknown, "2018-03-26": law.Unknown} {
		k := appointment()
		k.Received = at(day)
		if r := check(t, compile(t, s, o), k); r.InForce != want {
			t.Errorf("received %s: in force %s, want %s", day, r.InForce, want)
		}
	}
}

// What only the standard says is a gap; filled, it counts. Its rows are fictional
// here.
func TestGapsOfTheAppointmentCountOnceFilled(t *testing.T) {
	s := wko2015.GuardianshipAppointment()
	o := officetest.Supposed(s)
	standard := func(p string) law.Citation { return law.Citation{Act: "standard", Paragraph: p} }
	k := with(appointment(event("adopt", "2016-04-19")), func(k *reglament.Case) {
		k.Result = reglament.Given{Kind: "refusal", Grounds: []string{"documents-incomplete"}}
	})
	holds(t, s, o, k, "doubt term.late; events[0].at; want 2016-04-18T24:00:00; is 2016-04-19; by 5")
	gaps := compile(t, s, o).Assumed().Gaps
	filled, err := s.Fill("term", reglament.Filling{Term: reglament.Term{
		Period: law.Same(calendar.Period{N: 30, Unit: calendar.CalendarDay}), Cite: standard("4"),
	}})
	if err != nil {
		t.Fatal(err)
	}
	holds(t, filled, o, k, "breach term.late; events[0].at; want 2016-04-18T24:00:00; is 2016-04-19; by 4")
	filled, err = filled.Fill("documents", reglament.Filling{Documents: []documents.Requirement{
		{ID: "application", Name: law.Name{EN: "application"}, Cite: law.Same(standard("9"))},
	}})
	if err != nil {
		t.Fatal(err)
	}
	k.Package.Items = []documents.Item{{Document: "application"}}
	k.Received = at("2017-06-30T10:00")
	k.Events = nil
	holds(t, filled, o, k, "breach refusal.baseless documents-incomplete; result.grounds[0]; by 3")
	if left := compile(t, filled, o).Assumed().Gaps; len(left) != len(gaps)-2 || !slices.Contains(gaps, "term") || slices.Contains(left, "term") {
		t.Errorf("gaps %v, after filling %v", gaps, left)
	}
	// The whole of the standard holds for every channel.
	if _, err := filled.Due("portal", at("2016-03-18T23:30:00"), o); err != nil {
		t.Error(err)
	}
}
