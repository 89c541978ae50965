package reglament_test

import (
	"math/rand/v2"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/internal/officetest"
	"github.com/regkz/regkz/reglament/law"
)

// A whole that the text does not state. The days of 2016: Friday 18 March is the
// last working day before Nauryz (Monday 21 to Wednesday 23 March are holidays),
// Thursday 24 March the next one. Thirty days after 18 March is Sunday 17 April,
// twenty-nine Saturday 16 April; Monday 18 April is worked.

// placement is a regulation that gives each step its time and states no whole:
// registered within 15 minutes, assigned within one calendar day, prepared within
// nineteen, signed within ten, handed out within 15 minutes.
func placement() reglament.Service {
	s := chain("register", "assign", "prepare", "sign", "issue")
	s.ID = "test.placement"
	for i, l := range []law.Bilingual[reglament.Limit]{
		limit(15, calendar.Minute), limit(1, calendar.CalendarDay), limit(19, calendar.CalendarDay), limit(10, calendar.CalendarDay), limit(15, calendar.Minute),
	} {
		s.Steps[i].Limit = l
	}
	s.Term = reglament.Term{Sum: []string{"direct"}, Cite: law.Citation{Act: "a", Paragraph: "5"}}
	return s
}

// counter is an office for chain that works five days, 9:00 to 18:30, with lunch
// from 13:00 to 14:30, and has settled nothing.
func counter() reglament.Office {
	return reglament.Office{Units: []reglament.UnitHours{{Unit: "bureau", Week: calendar.FiveDay, Hours: officetest.Hours()}}}
}

// limited gives a chain other limits; the zero limit for none.
func limited(s reglament.Service, limits ...law.Bilingual[reglament.Limit]) reglament.Service {
	for i := range s.Steps {
		s.Steps[i].Limit = limits[i]
	}
	return s
}

func summing(ids ...string) reglament.Service {
	s := chain(ids...)
	s.Term = placement().Term
	return s
}

// placed is a case of placement received on Friday 18 March 2016 at 16:50.
func placed(events ...reglament.Event) reglament.Case {
	k := direct(events...)
	k.Service, k.Received = "test.placement", at("2016-03-18T16:50:00")
	return k
}

func TestWholeThatIsASum(t *testing.T) {
	all := counter()
	settled := func(r reglament.Readings) reglament.Office { return settle(counter(), r) }
	const closing, midnight = "2016-04-18T18:30:00", "2016-04-18T24:00:00"
	for _, row := range []struct {
		why              string
		service          reglament.Service
		office           reglament.Office
		received         string
		earliest, latest string
		deciding         reglament.ReadingSet
	}{
		{"registered by 17:05, 30 days later is a Sunday or a Saturday: the Monday, never the 22nd to which separately rolled steps lead",
			placement(), all, "2016-03-18T16:50:00", closing, midnight, reglament.SetOf(reglament.EndOfDay)},
		{"where the first day does not count", placement(), settled(reglament.Readings{}), "2016-03-18T16:50:00", closing, closing, 0},
		{"where it counts", placement(), settled(reglament.Readings{FirstDay: calendar.FirstDayCounted}), "2016-03-18T16:50:00", closing, closing, 0},
		{"steps that do not roll change nothing: the whole always moves off a day off",
			placement(), settled(reglament.Readings{Rolling: calendar.Stays}), "2016-03-18T16:50:00", closing, closing, 0},
		{"received so that the minutes end at closing time", placement(), settled(reglament.Readings{}), "2016-03-18T18:15:00", closing, closing, 0},
		// The last second is of Thursday 24 March; 30 days later is Saturday 23 April.
		{"a second later they run into the next working day and shift the days: Monday 25 April",
			placement(), settled(reglament.Readings{}), "2016-03-18T18:15:01", "2016-04-25T18:30:00", "2016-04-25T18:30:00", 0},
		{"five minutes before closing", placement(), settled(reglament.Readings{}), "2016-03-18T18:25:00", "2016-04-25T18:30:00", "2016-04-25T18:30:00", 0},
		{"counting the first day they end on Friday 22 April",
			placement(), settled(reglament.Readings{FirstDay: calendar.FirstDayCounted}), "2016-03-18T18:25:00", "2016-04-22T18:30:00", "2016-04-22T18:30:00", 0},
		{"minutes that run on end at 18:40 of the day itself",
			placement(), settled(reglament.Readings{Time: calendar.Running}), "2016-03-18T18:25:00", closing, closing, 0},
		{"all of that open", placement(), all, "2016-03-18T18:25:00", closing, "2016-04-25T24:00:00",
			reglament.SetOf(reglament.FirstDay, reglament.EndOfDay, reglament.CountOfTime)},
		{"received on a day off, the minutes begin on Thursday 24 March at 9:00",
			placement(), settled(reglament.Readings{}), "2016-03-19T12:00:00", "2016-04-25T18:30:00", "2016-04-25T18:30:00", 0},
		{"or run on that Saturday, 30 days after which is Monday 18 April",
			placement(), settled(reglament.Readings{Time: calendar.Running}), "2016-03-19T12:00:00", closing, closing, 0},
		{"of a receipt known to the day, from its opening to its end",
			placement(), settled(reglament.Readings{}), "2016-03-18", closing, "2016-04-25T18:30:00", 0},

		{"days alone count from the receipt, on a day off too: Monday 18 April",
			limited(summing("a", "b"), limit(20, calendar.CalendarDay), limit(10, calendar.CalendarDay)), settled(reglament.Readings{}), "2016-03-19T12:00:00", closing, closing, 0},
		{"minutes alone end at their second", limited(summing("a", "b"), limit(15, calendar.Minute), limit(10, calendar.Minute)), all,
			"2016-03-18T16:50:00", "2016-03-18T17:15:00", "2016-03-18T17:15:00", 0},
		{"before or after the days off", limited(summing("a", "b"), limit(15, calendar.Minute), limit(10, calendar.Minute)), all,
			"2016-03-18T18:20:00", "2016-03-18T18:45:00", "2016-03-24T09:15:00", reglament.SetOf(reglament.CountOfTime)},
		{"an hour is sixty minutes: 2 h 30 min are over on 24 March at 9:50, a day later is the 25th",
			limited(summing("a", "b", "c"), limit(2, calendar.Hour), limit(30, calendar.Minute), limit(1, calendar.CalendarDay)), settled(reglament.Readings{}),
			"2016-03-18T16:50:00", "2016-03-25T18:30:00", "2016-03-25T18:30:00", 0},
		{"hours alone", limited(summing("a", "b"), limit(1, calendar.Hour), limit(2, calendar.Hour)), settled(reglament.Readings{}),
			"2016-03-18T16:50:00", "2016-03-24T10:20:00", "2016-03-24T10:20:00", 0},
		// 15 days after Friday 18 March is Saturday 2 April.
		{"hours between days, and after them, belong to a day",
			limited(summing("a", "b", "c", "d"), limit(10, calendar.CalendarDay), limit(3, calendar.Hour), limit(5, calendar.CalendarDay), limit(7, calendar.Hour)), settled(reglament.Readings{}),
			"2016-03-18T18:25:00", "2016-04-04T18:30:00", "2016-04-04T18:30:00", 0},
		{"a step without a time adds none", limited(summing("a", "b", "c"), law.Bilingual[reglament.Limit]{}, limit(15, calendar.Minute), law.Bilingual[reglament.Limit]{}), all,
			"2016-03-18T16:50:00", "2016-03-18T17:05:00", "2016-03-18T17:05:00", 0},
		// Thursday 24, Friday 25, Monday 28 March.
		{"working days are added up as such", limited(summing("a", "b"), limit(2, calendar.WorkingDay), limit(1, calendar.WorkingDay)), settled(reglament.Readings{}),
			"2016-03-18T16:50:00", "2016-03-28T18:30:00", "2016-03-28T18:30:00", 0},
		{"a sum of one working day is the next one, also where first days count",
			limited(summing("a", "b"), limit(1, calendar.WorkingDay), limit(1, calendar.Hour)), settled(reglament.Readings{FirstDay: calendar.FirstDayCounted}),
			"2016-03-18T16:50:00", "2016-03-24T18:30:00", "2016-03-24T18:30:00", 0},

		// 36 days after 18 March is Saturday 23 April.
		{"texts with different limits have different sums",
			limited(placement(), limit(15, calendar.Minute), limit(1, calendar.CalendarDay),
				law.Differ(reglament.Limit{Period: calendar.Period{N: 19, Unit: calendar.CalendarDay}}, reglament.Limit{Period: calendar.Period{N: 25, Unit: calendar.CalendarDay}}),
				limit(10, calendar.CalendarDay), limit(15, calendar.Minute)), settled(reglament.Readings{}),
			"2016-03-18T16:50:00", closing, "2016-04-25T18:30:00", reglament.SetOf(reglament.Text)},
		{"of minutes too", limited(summing("a", "b"), limit(15, calendar.Minute),
			law.Differ(reglament.Limit{Period: calendar.Period{N: 10, Unit: calendar.Minute}}, reglament.Limit{Period: calendar.Period{N: 5, Unit: calendar.Minute}})), settled(reglament.Readings{}),
			"2016-03-18T16:50:00", "2016-03-18T17:10:00", "2016-03-18T17:15:00", reglament.SetOf(reglament.Text)},
	} {
		t.Run(row.why, func(t *testing.T) {
			c := compile(t, row.service, row.office)
			p, err := c.Plan("direct", at(row.received))
			if err != nil {
				t.Fatal(err)
			}
			if w := p.Whole; w.Earliest.At.String() != row.earliest || w.Latest.At.String() != row.latest || w.Deciding != row.deciding {
				t.Errorf("whole from %s to %s, decided by %q; want %s to %s, %q", w.Earliest.At, w.Latest.At, w.Deciding, row.earliest, row.latest, row.deciding)
			}
			if !p.Derived || p.Cite.Paragraph != "5" {
				t.Errorf("derived %t, by %v", p.Derived, p.Cite)
			}
			// What is promised is the earliest.
			d, err := c.Due("direct", at(row.received))
			if err != nil || d.Due().String() != row.earliest {
				t.Errorf("due %s, %v", d.Due(), err)
			}
			once, err := row.service.Due("direct", at(row.received), row.office)
			if err != nil || once.Due() != d.Due() {
				t.Errorf("Service.Due %s, %v", once.Due(), err)
			}
		})
	}
}

func TestDeadlineOfASumIsOneOfItsDays(t *testing.T) {
	d, err := compile(t, placement(), counter()).Due("direct", at("2016-03-18T16:50:00"))
	if err != nil || d.Period() != (calendar.Period{N: 30, Unit: calendar.CalendarDay}) || d.Start() != at("2016-03-18T17:05:00") || d.LastDay() != civil.YMD(2016, 4, 18) {
		t.Errorf("%s, %v", d, err)
	}
}

func TestSumBeyondTheCalendar(t *testing.T) {
	c := compile(t, placement(), counter())
	for _, received := range []string{"2035-12-31T18:25:00", "2035-12-03", "2036-01-03"} {
		_, due := c.Due("direct", at(received))
		_, plan := c.Plan("direct", at(received))
		_, check := c.Check(with(placed(event("issue", "2035-12-31")), func(k *reglament.Case) { k.Received = at(received) }))
		for _, err := range []error{due, plan, check} {
			refuses(t, err, calendar.ErrRange, "received: ")
			refuses(t, err, reglament.ErrCase, "received: ")
		}
	}
}

// The days of receipt and of issue are the term's to state, for a sum too: not
// counting the day of issue it is handed out on Tuesday 19 April.
func TestSumWithDaysOfReceiptAndIssue(t *testing.T) {
	s := placement()
	s.Term.ReceiptDay, s.Term.IssueDay = law.Yes, law.No
	p, err := compile(t, s, settle(counter(), reglament.Readings{}, reglament.FirstDay)).Plan("direct", at("2016-03-18T18:25:00"))
	// Registered on 24 March, which counts: the thirtieth day is Friday 22 April, the
	// day of issue Monday the 25th.
	if err != nil || p.Whole.Latest.At.String() != "2016-04-25T18:30:00" || p.Whole.Latest.Deadline.LastDay() != civil.YMD(2016, 4, 22) || p.Whole.Deciding != 0 {
		t.Errorf("%+v, %v", p.Whole, err)
	}
	s.Term.ReceiptDay = law.No
	p, err = compile(t, s, settle(counter(), reglament.Readings{FirstDay: calendar.FirstDayCounted})).Plan("direct", at("2016-03-18T16:50:00"))
	if err != nil || p.Whole.Latest.At.String() != "2016-04-19T18:30:00" || p.Whole.Latest.Deadline.LastDay() != civil.YMD(2016, 4, 18) {
		t.Errorf("%+v, %v", p.Whole, err)
	}
}

// TestSumOfTheLongestWay goes round branches, loops and ways of unstated length.
// Received on Friday 18 March 2016 at 16:50, everything settled.
func TestSumOfTheLongestWay(t *testing.T) {
	due := func(s reglament.Service) string {
		t.Helper()
		d, err := compile(t, s, settle(counter(), reglament.Readings{})).Due("direct", at("2016-03-18T16:50:00"))
		if err != nil {
			t.Fatal(err)
		}
		return d.Due().String()
	}
	// fork is a, then b or c, then d.
	fork := func(b, c law.Bilingual[reglament.Limit]) reglament.Service {
		s := limited(summing("a", "b", "c", "d"), limit(15, calendar.Minute), b, c, limit(2, calendar.CalendarDay))
		s.Steps[0].Outcomes = []reglament.Outcome{{ID: "left", To: "b"}, {ID: "right", To: "c"}}
		s.Steps[1].Outcomes = []reglament.Outcome{{To: "d"}}
		return s
	}
	loop := limited(summing("a", "b", "c"), limit(5, calendar.CalendarDay), limit(4, calendar.CalendarDay), limit(2, calendar.CalendarDay))
	loop.Steps[1].Outcomes = []reglament.Outcome{{ID: "on", To: "c"}, {ID: "again", To: "b"}, {ID: "back", To: "a"}}
	open := func(at int) reglament.Service {
		s := placement()
		s.Steps[at].Outcomes[0].Open = true
		return s
	}
	elsewhere := placement()
	elsewhere.Channels = append(elsewhere.Channels, reglament.Channel{ID: "post", Unit: "bureau", Entry: "register", Cite: elsewhere.Units[0].Cite})
	elsewhere.Steps[2].Channels = []string{"post"}
	elsewhere.Steps[1].Outcomes = []reglament.Outcome{{To: "prepare"}, {To: "sign"}}
	for _, row := range []struct {
		why     string
		service reglament.Service
		want    string
	}{
		// 8 days: Saturday 26 March, so Monday the 28th. Added up, the branches would
		// make 11 days, Tuesday the 29th.
		{"of two branches the longer counts", fork(limit(6, calendar.CalendarDay), limit(3, calendar.CalendarDay)), "2016-03-28T18:30:00"},
		{"whichever comes first in the text", fork(limit(3, calendar.CalendarDay), limit(6, calendar.CalendarDay)), "2016-03-28T18:30:00"},
		// 15 minutes and 3 days: Monday 21 March, a holiday, so Thursday the 24th. 15
		// minutes, 8 hours and 2 days would end on Monday the 28th: the hours, of which
		// 1 h 40 min are left on the 18th, end on the 24th, two days later is a Saturday.
		{"days outweigh hours", fork(limit(8, calendar.Hour), limit(1, calendar.CalendarDay)), "2016-03-24T18:30:00"},
		{"of as many days, the way with more minutes before them", fork(limit(8, calendar.Hour), law.Bilingual[reglament.Limit]{}), "2016-03-28T18:30:00"},
		// 11 days: Tuesday 29 March.
		{"a loop is counted once", loop, "2016-03-29T18:30:00"},
		// 11 days: Tuesday 29 March.
		{"a step of another channel takes no time of this one", elsewhere, "2016-03-29T18:30:00"},
	} {
		t.Run(row.why, func(t *testing.T) {
			if got := due(row.service); got != row.want {
				t.Errorf("due %s, want %s", got, row.want)
			}
		})
	}
	// Where the way to the result has a part of unstated length there is no sum.
	for _, at := range []int{2, 3} {
		_, err := compile(t, open(at), counter()).Due("direct", civil.At(civil.YMD(2016, 3, 18), civil.HM(16, 50)))
		refuses(t, err, reglament.ErrCase, "states no term of the whole")
	}
}

// The portal of summed() takes 10 minutes, 7 and 2 calendar days, and an hour that
// belongs to the last: received on Thursday 1 March 2012, on Saturday the 10th, or
// Friday the 9th, which is off; the Sunday after is worked.
func TestOnlyListedChannelsHaveASum(t *testing.T) {
	s := summed()
	c := compile(t, s.service, s.office)
	received := at("2012-03-01T10:00")
	p, err := c.Plan("portal", received)
	if err != nil || !p.Derived || p.Whole.Earliest.At.String() != "2012-03-11T18:00:00" || p.Whole.Latest.At.String() != "2012-03-11T24:00:00" ||
		p.Whole.Deciding != reglament.SetOf(reglament.EndOfDay, reglament.RestDayHours) {
		t.Errorf("portal: derived %t, %+v, %v", p.Derived, p.Whole, err)
	}
	for _, channel := range []string{"hall", "direct"} {
		p, err := c.Plan(channel, received)
		if err != nil || p.Derived || !p.Whole.IsZero() {
			t.Errorf("%s: derived %t, %+v, %v", channel, p.Derived, p.Whole, err)
		}
		_, err = c.Due(channel, received)
		refuses(t, err, reglament.ErrCase, `service "test.summed" states no term of the whole`)
		_, err = s.service.Due(channel, received, s.office)
		refuses(t, err, reglament.ErrCase, "states no term of the whole")
		k := with(direct(event("issue", "2012-06-01")), func(k *reglament.Case) {
			k.Service, k.Channel, k.Receipt.Promised = s.service.ID, channel, civil.YMD(2012, 6, 1)
		})
		holds(t, s.service, s.office, k)
	}
	stated := modern()
	if p, err := compile(t, stated.service, stated.office).Plan("portal", received); err != nil || p.Derived {
		t.Errorf("a stated whole is derived: %t, %v", p.Derived, err)
	}
}

// The plan of the sum: each step takes all of its time, under the readings a and d
// of its own, and the whole bounds it.
func TestPlanOfASum(t *testing.T) {
	plan := func(o reglament.Office) reglament.Plan {
		t.Helper()
		p, err := compile(t, placement(), o).Plan("direct", at("2016-03-18T16:50:00"))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	type due struct {
		at    string
		bound bool
	}
	for _, row := range []struct {
		why      string
		readings reglament.Readings
		want     []due
	}{
		// 24 March, 12 April, and 22 April, which the whole cuts; a quarter of an hour
		// after its end is cut as well.
		{"each step rolls", reglament.Readings{},
			[]due{{"2016-03-18T17:05:00", false}, {"2016-03-24T18:30:00", false}, {"2016-04-12T18:30:00", false}, {"2016-04-18T18:30:00", true}, {"2016-04-18T18:30:00", true}}},
		{"no step does: Saturday 19 March, 7 April, Sunday 17 April", reglament.Readings{Rolling: calendar.Stays},
			[]due{{"2016-03-18T17:05:00", false}, {"2016-03-19T24:00:00", false}, {"2016-04-07T18:30:00", false}, {"2016-04-17T24:00:00", false}, {"2016-04-18T09:15:00", false}}},
		{"the first day counts: the 18th itself, 5 and 14 April", reglament.Readings{FirstDay: calendar.FirstDayCounted},
			[]due{{"2016-03-18T17:05:00", false}, {"2016-03-18T18:30:00", false}, {"2016-04-05T18:30:00", false}, {"2016-04-14T18:30:00", false}, {"2016-04-15T09:15:00", false}}},
		{"and steps do not roll", reglament.Readings{FirstDay: calendar.FirstDayCounted, Rolling: calendar.Stays},
			[]due{{"2016-03-18T17:05:00", false}, {"2016-03-18T18:30:00", false}, {"2016-04-05T18:30:00", false}, {"2016-04-14T18:30:00", false}, {"2016-04-15T09:15:00", false}}},
	} {
		t.Run(row.why, func(t *testing.T) {
			p := plan(settle(counter(), row.readings))
			for i, st := range p.Steps {
				if st.Due.Earliest != st.Due.Latest || st.Due.Latest.At.String() != row.want[i].at || st.EndsWithTerm != row.want[i].bound {
					t.Errorf("%s from %s to %s, bound %t; want %+v", st.Step, st.Due.Earliest.At, st.Due.Latest.At, st.EndsWithTerm, row.want[i])
				}
			}
		})
	}
	t.Run("with every reading open", func(t *testing.T) {
		p := plan(counter())
		for i, want := range []struct{ earliest, latest string }{
			{"2016-03-18T17:05:00", "2016-03-18T17:05:00"}, {"2016-03-18T18:30:00", "2016-03-24T24:00:00"}, {"2016-04-05T18:30:00", "2016-04-12T24:00:00"},
			{"2016-04-14T18:30:00", "2016-04-18T24:00:00"},
		} {
			st := p.Steps[i]
			if st.Due.Earliest.At.String() != want.earliest || st.Due.Latest.At.String() != want.latest || st.EndsWithTerm {
				t.Errorf("%s from %s to %s, bound %t", st.Step, st.Due.Earliest.At, st.Due.Latest.At, st.EndsWithTerm)
			}
		}
		if p.Steps[1].Due.Deciding != reglament.SetOf(reglament.FirstDay, reglament.RollingOfSteps, reglament.EndOfDay) {
			t.Errorf("decided by %q", p.Steps[1].Due.Deciding)
		}
	})
}

func TestWholeThatIsASumAccusesNobodyOfMoreThanADoubt(t *testing.T) {
	settled := settle(counter(), reglament.Readings{})
	handedOver := settle(counter(), reglament.Readings{Measured: reglament.WhenHandedOver})
	const late = "doubt term.late; events[0].at; want 2016-04-18T18:30:00; is "
	promised := func(day civil.Date) reglament.Case {
		return with(placed(), func(k *reglament.Case) { k.Receipt.Promised = day })
	}
	for _, row := range []struct {
		why    string
		office reglament.Office
		k      reglament.Case
		want   []string
	}{
		{"in time at the end of the sum", settled, placed(event("issue", "2016-04-18T18:30:00")), nil},
		{"in doubt a second later", settled, placed(event("issue", "2016-04-18T18:30:01")), []string{late + "2016-04-18T18:30:01; by 5"}},
		{"and still months later", settled, placed(event("issue", "2016-07-18")), []string{late + "2016-07-18; by 5"}},
		{"under every reading", counter(), placed(event("issue", "2016-07-18T10:00")), []string{"doubt term.late; events[0].at; want 2016-04-18T24:00:00; is 2016-07-18T10:00; by 5"}},
		{"under some it says which", counter(), placed(event("issue", "2016-04-18T20:00")),
			[]string{"doubt term.late; events[0].at; want 2016-04-18T24:00:00; is 2016-04-18T20:00; by 5; under day_end=closing_hour"}},
		{"each step in time as it rolls, the whole past the sum", settled, placed(
			event("register", "2016-03-18T17:05:00"), event("assign", "2016-03-24T18:30:00"), event("prepare", "2016-04-12T18:30:00"),
			event("sign", "2016-04-22T18:00:00"), event("issue", "2016-04-22T18:15:00")),
			[]string{"doubt term.late; events[4].at; want 2016-04-18T18:30:00; is 2016-04-22T18:15:00; by 5"}},
		// Assigned a day late, prepared within 19 days, signed within ten.
		{"it follows from a late step", settled, placed(
			event("register", "2016-03-18T17:05:00"), event("assign", "2016-03-25T10:00:00"), event("prepare", "2016-04-13T18:00:00"),
			event("sign", "2016-04-19T10:00:00"), event("issue", "2016-04-19T10:15:00")),
			[]string{"breach step.late assign; events[1].at; want 2016-03-24T18:30:00; is 2016-03-25T10:00:00; by assign",
				"doubt term.late; events[4].at; want 2016-04-18T18:30:00; is 2016-04-19T10:15:00; by 5; from 1"}},
		{"however little that was late", settled, placed(
			event("register", "2016-03-18T17:05:01"), event("issue", "2016-05-19T10:15:00")),
			[]string{"breach step.late register; events[0].at; want 2016-03-18T17:05:00; is 2016-03-18T17:05:01; by register",
				"doubt term.late; events[1].at; want 2016-04-18T18:30:00; is 2016-05-19T10:15:00; by 5; from 1"}},
		// Registered a second late, assigned an hour late.
		{"of several from the one that cost most", settled, placed(
			event("register", "2016-03-18T17:05:01"), event("assign", "2016-03-24T19:30:00"), event("issue", "2016-05-19T10:15:00")),
			[]string{"breach step.late register; events[0].at; want 2016-03-18T17:05:00; is 2016-03-18T17:05:01; by register",
				"breach step.late assign; events[1].at; want 2016-03-24T18:30:00; is 2016-03-24T19:30:00; by assign",
				"doubt term.late; events[2].at; want 2016-04-18T18:30:00; is 2016-05-19T10:15:00; by 5; from 2"}},
		// The step is late under one reading of its own, the whole under another.
		{"from a step that is late under other readings", settle(counter(), reglament.Readings{}, reglament.FirstDay, reglament.EndOfDay), placed(
			event("register", "2016-03-18T17:05:00"), event("assign", "2016-03-24T18:30:00"), event("issue", "2016-04-18T18:30:01")),
			[]string{"doubt step.late assign; events[1].at; want 2016-03-24T24:00:00; is 2016-03-24T18:30:00; by assign; under first_day=counted",
				"doubt term.late; events[2].at; want 2016-04-18T24:00:00; is 2016-04-18T18:30:01; by 5; under day_end=closing_hour; from 1"}},
		{"from none where it was ready in time and handed over late", handedOver, with(placed(
			event("register", "2016-03-18T17:05:01"), event("issue", "2016-04-18T18:30:00")), func(k *reglament.Case) { k.Result.HandedOver = at("2016-04-20") }),
			[]string{"breach step.late register; events[0].at; want 2016-03-18T17:05:00; is 2016-03-18T17:05:01; by register",
				"doubt term.late; result.handed_over; want 2016-04-18T18:30:00; is 2016-04-20; by 5"}},
		{"a promise of its last day is none past it", settled, promised(civil.YMD(2016, 4, 18)), nil},
		{"a promise of the next day is in doubt", settled, promised(civil.YMD(2016, 4, 19)),
			[]string{"doubt receipt.promise; receipt.promised; want 2016-04-18T18:30:00; is 2016-04-19; by 5"}},
		{"under every reading, too", counter(), promised(civil.YMD(2016, 9, 1)),
			[]string{"doubt receipt.promise; receipt.promised; want 2016-04-18T24:00:00; is 2016-09-01; by 5"}},
	} {
		t.Run(row.why, func(t *testing.T) {
			holds(t, placement(), row.office, row.k, row.want...)
			for _, f := range check(t, compile(t, placement(), row.office), row.k).Findings {
				if whole := f.Code == reglament.TermLate || f.Code == reglament.ReceiptPromise; f.Derived != whole {
					t.Errorf("derived %t: %s", f.Derived, rows(reglament.Report{Findings: []reglament.Finding{f}}))
				}
			}
		})
	}
	t.Run("of one text it is a doubt by that text", func(t *testing.T) {
		s := limited(summing("a"), law.Differ(reglament.Limit{Period: calendar.Period{N: 1, Unit: calendar.WorkingDay}}, reglament.Limit{}))
		k := chained(event("a", "2012-03-05"))
		o := desk()
		o.Text = ""
		holds(t, s, o, k,
			"doubt step.late a; events[0].at; want 2012-03-02T18:00:00; is 2012-03-05; by a; under text=kk",
			"doubt term.late; events[0].at; want 2012-03-02T18:00:00; is 2012-03-05; by 5; under text=kk; from 1")
		holds(t, s, desk(), k)
		o.Text = law.Kazakh
		holds(t, s, o, k,
			"breach step.late a; events[0].at; want 2012-03-02T18:00:00; is 2012-03-05; by a",
			"doubt term.late; events[0].at; want 2012-03-02T18:00:00; is 2012-03-05; by 5; from 1")
	})
	t.Run("in any case", func(t *testing.T) {
		s := summed()
		c := compile(t, s.service, settle(s.office, reglament.Readings{}))
		rng := rand.New(rand.NewPCG(56, 2016))
		found := 0
		for range 2000 {
			r, err := c.Check(generate(rng, s.service))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Findings {
				if f.Code != reglament.TermLate && f.Code != reglament.ReceiptPromise {
					continue
				}
				if found++; f.Level == reglament.Breach || !f.Derived {
					t.Errorf("%s derived %t", row(f), f.Derived)
				}
			}
		}
		if found < 20 {
			t.Errorf("only %d findings of the whole", found)
		}
	})
}

// A term put in the place of the gap is the standard's: it is stated, and a breach.
func TestFilledTermTakesThePlaceOfTheSum(t *testing.T) {
	s := placement()
	s.NotModeled = []reglament.Gap{{ID: "term-of-the-standard", Fills: reglament.FillsTerm, Cite: s.Term.Cite}}
	filled, err := s.Fill("term-of-the-standard", reglament.Filling{Term: reglament.Term{
		Period: law.Same(calendar.Period{N: 30, Unit: calendar.CalendarDay}), Cite: law.Citation{Act: "standard", Paragraph: "4"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	settled := settle(counter(), reglament.Readings{})
	late := with(placed(event("issue", "2016-04-19")), func(k *reglament.Case) { k.Receipt.Promised = civil.YMD(2016, 4, 19) })
	holds(t, s, settled, late,
		"doubt receipt.promise; receipt.promised; want 2016-04-18T18:30:00; is 2016-04-19; by 5",
		"doubt term.late; events[0].at; want 2016-04-18T18:30:00; is 2016-04-19; by 5")
	holds(t, filled, settled, late,
		"breach receipt.promise; receipt.promised; want 2016-04-18T18:30:00; is 2016-04-19; by 4",
		"breach term.late; events[0].at; want 2016-04-18T18:30:00; is 2016-04-19; by 4")
	c := compile(t, filled, settled)
	for _, f := range check(t, c, late).Findings {
		if f.Derived {
			t.Errorf("derived: %s", row(f))
		}
	}
	if p, err := c.Plan("direct", at("2016-03-18T16:50:00")); err != nil || p.Derived || p.Cite.Act != "standard" || len(p.Assumed.Gaps) > 0 {
		t.Errorf("plan %+v, %v", p, err)
	}
	// Minutes delay no stated term: received at 18:25 it ends on the 18th as well.
	if d, err := c.Due("direct", at("2016-03-18T18:25:00")); err != nil || d.Due().String() != "2016-04-18T18:30:00" {
		t.Errorf("due %s, %v", d.Due(), err)
	}
}
