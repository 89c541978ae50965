package reglament_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// The latest starts of this file are counted backwards by hand. In March 2012 the
// 8th (Thursday) is a holiday, Friday the 9th is off for Sunday the 11th, which is
// worked, Saturday the 10th is not. The bureau is open from 9:00 to 18:00 with an
// hour of lunch at 13:00: eight hours a day.

func schedule(t *testing.T, c *reglament.Checker, channel, received, now string) reglament.Schedule {
	t.Helper()
	s, err := c.Schedule(channel, at(received), at(now))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// starts writes the rows of a schedule: step, latest safe start, slack in seconds.
func starts(s reglament.Schedule) []string {
	var list []string
	for _, st := range s.Steps {
		switch {
		case st.TooLong && (st.Bound || st.Slack != 0 || !st.Start.IsZero()), st.Bound == st.Start.IsZero():
			list = append(list, fmt.Sprintf("%+v contradicts itself", st))
		case st.TooLong:
			list = append(list, st.Step+" too long")
		case st.Bound:
			list = append(list, fmt.Sprint(st.Step, " ", st.Start, " ", st.Slack))
		default:
			list = append(list, st.Step+" free")
		}
	}
	return list
}

func TestLatestSafeStarts(t *testing.T) {
	const day, hour = 8 * 3600, 3600
	own := func(s reglament.Service, r reglament.Readings) *reglament.Checker {
		o := desk()
		o.Readings = r
		return compile(t, s, o)
	}
	// one is a regulation of one step, with a limit of its own and of the whole.
	one := func(n, whole int, u calendar.Unit) reglament.Service {
		s := chain("only")
		s.Steps[0].Limit = limit(n, u)
		s.Term = reglament.Term{Period: law.Same(calendar.Period{N: whole, Unit: u}), Cite: s.Units[0].Cite}
		return s
	}
	short := permit()
	short.Term.Period = law.Same(calendar.Period{N: 3, Unit: calendar.WorkingDay})
	archived := permit()
	archived.Steps[stepOf(archived, "issue")].Outcomes = []reglament.Outcome{{To: "archive"}}
	archived.Steps = append(archived.Steps, reglament.Step{ID: "archive", Unit: "bureau", Limit: limit(1, calendar.Month), Cite: archived.Cite})
	certificate := atyrau2011.GuardianshipCertificate()
	asWritten := settle(atyrau2011.Office(), reglament.Readings{})
	asWritten.Text = law.Russian
	row := func(step, start string, slack int) string { return fmt.Sprint(step, " ", start, " ", slack) }
	for _, x := range []struct {
		why                    string
		c                      *reglament.Checker
		channel, received, now string
		whole                  string
		want                   []string
	}{
		// The whole ends on Friday the 16th at 18:00. Issued within the next working day:
		// begun on Thursday the 15th, when the bureau is open until 18:00. Signed in two
		// hours that evening: begun at 16:00. Drafted within two working days, which have
		// to end on the 14th: begun on Monday the 12th. Rejected the same day: on the
		// 14th. Examined within 7, 11, 12 March: begun on Tuesday the 6th. From Thursday
		// the 1st at 10:00 there are seven hours of that day, then days of eight.
		{"everything settled, by the Russian text", compile(t, permit(), inRussian()), "direct", "2012-03-01T10:00", "2012-03-01T10:00:00", "2012-03-16T18:00:00", []string{
			row("examine", "2012-03-06T18:00:00", 7*hour+3*day), row("draft", "2012-03-12T18:00:00", 7*hour+6*day), row("reject", "2012-03-14T18:00:00", 7*hour+8*day),
			row("sign", "2012-03-15T16:00:00", 7*hour+9*day-2*hour), "redraft free", row("issue", "2012-03-15T18:00:00", 7*hour+9*day),
		}},
		// The first day counted, the whole ends on the 15th at 18:00; where a day ends at
		// 24:00 the last working day of issuing has to be the 14th, so it is begun on the
		// 13th and signing two hours before its closing. Drafting ends on the 12th, the
		// second working day after Saturday the 10th, before which the bureau closes on
		// Wednesday the 7th; rejecting on the 12th; examining on the 7th, the third
		// working day after Sunday the 4th, before which it closes on Friday the 2nd.
		{"under every reading the earliest of them", compile(t, permit(), bureau()), "direct", "2012-03-01T10:00", "2012-03-01T10:00:00", "2012-03-15T18:00:00", []string{
			row("examine", "2012-03-02T18:00:00", 7*hour+day), row("draft", "2012-03-07T18:00:00", 7*hour+4*day), row("reject", "2012-03-12T18:00:00", 7*hour+6*day),
			row("sign", "2012-03-13T16:00:00", 7*hour+7*day-2*hour), "redraft free", row("issue", "2012-03-13T18:00:00", 7*hour+7*day),
		}},
		// Issued on Monday the 12th, the day of issue: begun on Sunday the 11th, which is
		// worked. Signed in half an hour: on the 11th at 17:30. Preparing has no time of
		// its own. An hour to assign, an hour to register. From 12:30 half an hour and four
		// hours of the 1st, then the 2nd, 5th, 6th and 7th.
		{"the certificate of 2011, as written", compile(t, certificate, asWritten), "department", "2012-03-01T12:30", "2012-03-01T12:30:00", "2012-03-12T18:00:00", []string{
			row("register", "2012-03-11T15:30:00", 9*hour/2+5*day-5*hour/2), row("assign", "2012-03-11T16:30:00", 9*hour/2+5*day-3*hour/2),
			row("prepare", "2012-03-11T17:30:00", 9*hour/2+5*day-hour/2), row("sign", "2012-03-11T17:30:00", 9*hour/2+5*day-hour/2), row("issue", "2012-03-11T18:00:00", 9*hour/2+5*day),
		}},
		// Closed on the worked Sunday, minutes and hours lie on Wednesday the 7th. Where a
		// day ends at 24:00 issuing has to end before Monday the 12th does, on the 11th:
		// begun by Saturday the 10th, before which the department closes on the 7th.
		{"and under every reading", compile(t, certificate, atyrau2011.Office()), "department", "2012-03-01T12:30", "2012-03-01T12:30:00", "2012-03-12T18:00:00", []string{
			row("register", "2012-03-07T15:30:00", 9*hour/2+4*day-5*hour/2), row("assign", "2012-03-07T16:30:00", 9*hour/2+4*day-3*hour/2),
			row("prepare", "2012-03-07T17:30:00", 9*hour/2+4*day-hour/2), row("sign", "2012-03-07T17:30:00", 9*hour/2+4*day-hour/2), row("issue", "2012-03-07T18:00:00", 9*hour/2+4*day),
		}},
		{"what comes after the result is not bounded", compile(t, archived, inRussian()), "direct", "2012-03-01T10:00", "2012-03-15T17:00:00", "2012-03-16T18:00:00", []string{
			row("examine", "2012-03-06T18:00:00", -7*hour-5*day), row("draft", "2012-03-12T18:00:00", -7*hour-2*day), row("reject", "2012-03-14T18:00:00", -7*hour),
			row("sign", "2012-03-15T16:00:00", -hour), "redraft free", row("issue", "2012-03-15T18:00:00", hour), "archive free",
		}},
		// Three working days end on the 6th: issued from the 5th on, signed from 16:00,
		// rejected on the 2nd; drafting would have to begin on 29 February, the day before
		// the receipt, so that examining could not begin in time either.
		{"too long for the whole", compile(t, short, inRussian()), "direct", "2012-03-01T10:00", "2012-03-01T10:00:00", "2012-03-06T18:00:00", []string{
			"examine too long", "draft too long", row("reject", "2012-03-02T18:00:00", 7*hour+day), row("sign", "2012-03-05T16:00:00", 7*hour+2*day-2*hour), "redraft free", row("issue", "2012-03-05T18:00:00", 7*hour+2*day),
		}},
		// 11, 12, 13, 14, 15 March.
		{"one step, as long as the whole, can begin until the receipt's day is over", own(one(5, 5, calendar.WorkingDay), reglament.Readings{}), "direct", "2012-03-07T10:00", "2012-03-07T10:00:00", "2012-03-15T18:00:00",
			[]string{row("only", "2012-03-07T18:00:00", 7*hour)}},
		// Counting the first day the whole is over on Friday the 2nd; within one working day
		// is the next one even so.
		{"one working day is the next one where first days count", own(func() reglament.Service {
			s := one(2, 2, calendar.WorkingDay)
			s.Steps[0].Limit = limit(1, calendar.WorkingDay)
			return s
		}(), reglament.Readings{FirstDay: calendar.FirstDayCounted}), "direct", "2012-03-01T10:00", "2012-03-01T10:00:00", "2012-03-02T18:00:00",
			[]string{row("only", "2012-03-01T18:00:00", 7*hour)}},
		{"one of minutes at the very moment of receipt", own(one(90, 90, calendar.Minute), reglament.Readings{}), "direct", "2012-03-01T10:00:00", "2012-03-01T10:00:00", "2012-03-01T11:30:00",
			[]string{row("only", "2012-03-01T10:00:00", 0)}},
		{"a minute longer it is too long", own(func() reglament.Service {
			s := one(90, 90, calendar.Minute)
			s.Steps[0].Limit = limit(91, calendar.Minute)
			return s
		}(), reglament.Readings{}), "direct", "2012-03-01T10:00:00", "2012-03-01T10:00:00", "2012-03-01T11:30:00", []string{"only too long"}},
		// Two of six hours that run on from 9:30 to 15:30 begin at 13:30, in the break.
		{"a start within lunch moves to its beginning", own(one(2, 6, calendar.Hour), reglament.Readings{Time: calendar.Running}), "direct", "2012-03-01T09:30:00", "2012-03-01T09:30:00", "2012-03-01T15:30:00", []string{row("only", "2012-03-01T13:00:00", 7*hour/2)}},
		{"a start at the end of lunch stays", own(one(90, 330, calendar.Minute), reglament.Readings{Time: calendar.Running}), "direct", "2012-03-01T10:00:00", "2012-03-01T13:30:00", "2012-03-01T15:30:00",
			[]string{row("only", "2012-03-01T14:00:00", 0)}},
		{"a start at its beginning as well", own(one(90, 270, calendar.Minute), reglament.Readings{Time: calendar.Running}), "direct", "2012-03-01T10:00:00", "2012-03-01T12:59:00", "2012-03-01T14:30:00",
			[]string{row("only", "2012-03-01T13:00:00", 60)}},
		// 18 hours from Thursday 14:00 run on until Friday 8:00; 13 of them begin at 19:00.
		{"a start after closing time moves to it", own(one(13, 18, calendar.Hour), reglament.Readings{Time: calendar.Running}), "direct", "2012-03-01T14:00:00", "2012-03-01T17:00:00", "2012-03-02T08:00:00",
			[]string{row("only", "2012-03-01T18:00:00", hour)}},
		// 20 hours end on Friday at 10:00; two begin at 8:00.
		{"a start before the opening to the closing of the day before", own(one(2, 20, calendar.Hour), reglament.Readings{Time: calendar.Running}), "direct", "2012-03-01T14:00:00", "2012-03-01T17:00:00", "2012-03-02T10:00:00",
			[]string{row("only", "2012-03-01T18:00:00", hour)}},
		// Two days after Friday 2 March, moved to Monday the 5th; one day from Sunday on.
		{"a start on a weekend to Friday's closing", own(func() reglament.Service {
			s := one(2, 2, calendar.CalendarDay)
			s.Steps[0].Limit = limit(1, calendar.CalendarDay)
			return s
		}(), reglament.Readings{}), "direct", "2012-03-02T10:00", "2012-03-02T17:30:00", "2012-03-05T18:00:00", []string{row("only", "2012-03-02T18:00:00", hour/2)}},
		// Two working days after Tuesday the 6th: 7 and 11. One from Saturday the 10th on.
		{"a start on days off to the closing before the holiday", own(func() reglament.Service {
			s := one(2, 2, calendar.WorkingDay)
			s.Steps[0].Limit = limit(1, calendar.WorkingDay)
			return s
		}(), reglament.Readings{}), "direct", "2012-03-06T10:00", "2012-03-07T18:00:00", "2012-03-11T18:00:00", []string{row("only", "2012-03-07T18:00:00", 0)}},
		// 1 January 2000 is a holiday, before which the calendar knows no closing.
		{"a start before the first opening of the calendar stays", own(one(1, 2, calendar.Hour), reglament.Readings{Time: calendar.Running}), "direct", "2000-01-01T10:00:00", "2000-01-01T10:00:00", "2000-01-01T12:00:00",
			[]string{row("only", "2000-01-01T11:00:00", 0)}},
		// The chief delivers within two days, so from Wednesday the 14th on; the officer
		// decides within seven, from the 7th on; ten minutes before its closing the portal
		// sends in, and the applicant signs up, which takes no time of its own.
		{"at a portal by the provider's hours", compile(t, modern().service, inRussian()), "portal", "2012-03-01T10:00", "2012-03-07T17:50:00", "2012-03-16T18:00:00", []string{
			row("sign-up", "2012-03-07T17:50:00", 0), row("send-in", "2012-03-07T17:50:00", 0), row("decide", "2012-03-07T18:00:00", 600), row("deliver", "2012-03-14T18:00:00", 600+4*day), "answer free",
		}},
		// The whole of nine days, 7 and 2, ends on Sunday the 11th: delivered from Friday
		// the 9th on, before which the bureau closes on the 7th. Decided on the 8th or the
		// 9th would move to the 11th, so on the 7th: begun on 29 February.
		{"and where the whole is a sum", compile(t, summed().service, inRussian()), "portal", "2012-03-01T10:00", "2012-03-02T17:50:00", "2012-03-11T18:00:00", []string{
			"sign-up too long", "send-in too long", "decide too long", row("deliver", "2012-03-07T18:00:00", 600+3*day), "answer free",
		}},
	} {
		t.Run(x.why, func(t *testing.T) {
			s := schedule(t, x.c, x.channel, x.received, x.now)
			if got := starts(s); !slices.Equal(got, x.want) {
				t.Errorf("scheduled\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(x.want, "\n\t"))
			}
			if s.Whole.At.String() != x.whole {
				t.Errorf("whole %s, want %s", s.Whole.At, x.whole)
			}
		})
	}
}

func TestScheduleSaysWhatItIsOf(t *testing.T) {
	s := summed()
	c := compile(t, s.service, s.office)
	got := schedule(t, c, "portal", "2012-03-01T10:00", "2012-03-01T11:00")
	due, err := c.Due("portal", at("2012-03-01T10:00"))
	if err != nil || got.Service != "test.summed" || got.Channel != "portal" || got.Received != at("2012-03-01T10:00") || got.Now != at("2012-03-01T11:00") ||
		got.Whole.Deadline != due || !got.Derived || got.Cite.Paragraph != "18" || got.Assumed.Open != c.Assumed().Open {
		t.Errorf("scheduled %+v, %v", got, err)
	}
	for i, want := range []struct{ step, role, unit string }{
		{"sign-up", "applicant", ""}, {"send-in", "", "portal"}, {"decide", "officer", ""}, {"deliver", "chief", ""}, {"answer", "", "bureau"},
	} {
		if st := got.Steps[i]; st.Step != want.step || st.Role != want.role || st.Unit != want.unit || st.Cite.Paragraph != "18" {
			t.Errorf("step %d is %+v, want %v", i, st, want)
		}
	}
	if schedule(t, compile(t, permit(), bureau()), "direct", "2012-03-01T10:00", "2012-03-01T11:00").Derived {
		t.Error("a stated whole is derived")
	}
}

// What is decided, with no later step that makes it ready, is bounded by the whole.
func TestDecisionIsBoundedByTheWhole(t *testing.T) {
	s := chain("ask", "decide")
	s.Steps[1].Ready, s.Steps[1].Outcomes, s.Steps[1].Limit = false, []reglament.Outcome{{ID: "done"}}, limit(1, calendar.WorkingDay)
	s.Term = reglament.Term{Period: law.Same(calendar.Period{N: 2, Unit: calendar.WorkingDay}), Cite: s.Units[0].Cite}
	got := starts(schedule(t, compile(t, s, desk()), "direct", "2012-03-01T10:00", "2012-03-02T18:00:00"))
	if want := []string{"ask 2012-03-02T18:00:00 0", "decide 2012-03-02T18:00:00 0"}; !slices.Equal(got, want) {
		t.Errorf("scheduled %q, want %q", got, want)
	}
	s.Steps[1].Outcomes[0].ID = "other"
	got = starts(schedule(t, compile(t, s, desk()), "direct", "2012-03-01T10:00", "2012-03-02T18:00:00"))
	if want := []string{"ask free", "decide free"}; !slices.Equal(got, want) {
		t.Errorf("without a result scheduled %q, want %q", got, want)
	}
}

// Both moments may be known to the day only: the whole is then the earliest that may
// be due, and the slack what is left when that day is over.
func TestScheduleOfDays(t *testing.T) {
	const day = 8 * 3600
	c := compile(t, permit(), inRussian())
	got := schedule(t, c, "direct", "2012-03-01", "2012-03-01")
	if st := got.Steps[0]; st.Start.String() != "2012-03-06T18:00:00" || st.Slack != 3*day {
		t.Errorf("scheduled %+v", st)
	}
	if st := schedule(t, c, "direct", "2012-03-01", "2012-03-06T17:59").Steps[0]; st.Slack != 1 {
		t.Errorf("within the last minute, %d seconds", st.Slack)
	}
	coarse := inRussian()
	coarse.Precision = civil.ToDay
	got = schedule(t, compile(t, permit(), coarse), "direct", "2012-03-01T10:00", "2012-03-02T10:00")
	if st := got.Steps[0]; got.Received != at("2012-03-01") || got.Now != at("2012-03-02") || st.Slack != 2*day {
		t.Errorf("received %s, now %s, scheduled %+v", got.Received, got.Now, st)
	}
	// 90 minutes, at the earliest from 9:00; received later that day it may still be 9:00.
	s := chain("only")
	s.Steps[0].Limit = limit(60, calendar.Minute)
	s.Term = reglament.Term{Period: law.Same(calendar.Period{N: 90, Unit: calendar.Minute}), Cite: s.Units[0].Cite}
	got = schedule(t, compile(t, s, desk()), "direct", "2012-03-01", "2012-03-01T09:00:00")
	if st := got.Steps[0]; got.Whole.At.String() != "2012-03-01T10:30:00" || st.Start.String() != "2012-03-01T09:30:00" || st.Slack != 1800 {
		t.Errorf("whole %s, scheduled %+v", got.Whole.At, st)
	}
}

func TestUnusableArgumentsOfSchedules(t *testing.T) {
	c := compile(t, permit(), bureau())
	s := summed()
	hallOnly := bureau()
	hallOnly.Units = hallOnly.Units[:1]
	for _, row := range []struct {
		why                    string
		c                      *reglament.Checker
		channel, received, now string
		kind                   error
		place                  string
	}{
		{"a channel that there is none of", c, "post", "2012-03-01", "2012-03-01", reglament.ErrCase, `channel: "post" is no channel`},
		{"a channel that the office cannot carry out", compile(t, permit(), hallOnly), "direct", "2012-03-01", "2012-03-01", reglament.ErrOffice, `needs the hours of unit "bureau"`},
		{"no receipt", c, "direct", "", "2012-03-01", calendar.ErrMoment, "received: "},
		{"no moment to count from", c, "direct", "2012-03-01", "", calendar.ErrMoment, "now: "},
		{"a receipt outside the calendar", c, "direct", "2036-01-01", "2012-03-01", calendar.ErrRange, "received: "},
		{"a moment outside it", c, "direct", "2012-03-01", "2036-01-01", calendar.ErrRange, "now: "},
		{"a channel of no whole", compile(t, s.service, s.office), "hall", "2012-03-01", "2012-03-01", reglament.ErrCase, `service "test.summed" states no term of the whole for channel "hall"`},
	} {
		t.Run(row.why, func(t *testing.T) {
			got, err := row.c.Schedule(row.channel, at(row.received), at(row.now))
			if err == nil {
				t.Fatal("accepted")
			}
			refuses(t, err, row.kind, row.place)
			if row.kind != reglament.ErrOffice {
				refuses(t, err, reglament.ErrCase, row.place)
			}
			if got.Service != "" || got.Steps != nil {
				t.Errorf("a schedule in spite of the error: %+v", got)
			}
		})
	}
	for what, value := range hostile() {
		_, err := c.Schedule(value, at("2012-03-01"), at("2012-03-01"))
		if err == nil {
			t.Fatal(what)
		}
		refuses(t, err, reglament.ErrCase, "channel: ")
	}
}

func TestScheduleIsSafe(t *testing.T) {
	t.Parallel()
	latestIsSafe(t, func(o reglament.Office) reglament.Office { return o }, false)
}

func TestScheduleIsTheLatestThatIsSafe(t *testing.T) {
	latestIsSafe(t, func(o reglament.Office) reglament.Office {
		o.Settled = reglament.SetOf(reglament.EndOfDay, reglament.RestDayHours)
		return o
	}, true)
}

// latestIsSafe begins each step at its latest safe start, lets it and all that follow
// take all of their time, and expects the end by the promise under every combination
// of the readings that limits turn on. Begun when the unit is next open, or where even
// the receipt is too late, it misses it under one.
func latestIsSafe(t *testing.T, change func(reglament.Office) reglament.Office, tight bool) {
	type combination struct {
		text law.Lang
		r    reglament.Readings
	}
	var all []combination
	for i := range 512 {
		// Whose week the whole is counted by, what the limit of the service means and what
		// is measured at the end move no step.
		r := nineReadings(i)
		if set := change(reglament.Office{}).Settled; r.TermWeek == 0 && r.StepTerm == 0 && r.Measured == 0 && (set == 0 || r.DayEnd == 0 && r.WorkedRestDay == 0) {
			all = append(all, combination{law.Kazakh, r}, combination{law.Russian, r})
		}
	}
	if testing.Short() {
		all, tight = all[:24], false
	}
	longer := permit()
	longer.Term.Period = law.Same(calendar.Period{N: 1, Unit: calendar.Month})
	bounded, late := 0, 0
	for _, x := range []struct {
		service  reglament.Service
		office   reglament.Office
		channels []string
		received []string
	}{
		{permit(), bureau(), []string{"direct", "hall"}, []string{"2012-03-01T10:00", "2012-02-29T17:59:59", "2012-04-27T09:00:00", "2012-12-28"}},
		{longer, bureau(), []string{"direct"}, []string{"2012-02-09T10:00", "2012-08-09T10:00"}},
		{modern().service, bureau(), []string{"portal"}, []string{"2012-03-01T10:00"}},
		{summed().service, bureau(), []string{"portal"}, []string{"2012-03-01T10:00", "2012-04-26T17:55:00"}},
		{atyrau2011.GuardianshipCertificate(), atyrau2011.Office(), []string{"department"}, []string{"2012-03-01T12:30", "2012-04-26T10:00", "2011-12-27T10:00"}},
		{placement(), counter(), []string{"direct"}, []string{"2016-03-18T16:50:00", "2016-03-18T18:25:00"}},
	} {
		x.office = change(x.office)
		var settled []*reglament.Checker
		for _, k := range all {
			o := settle(x.office, k.r)
			o.Text = k.text
			settled = append(settled, compile(t, x.service, o))
		}
		open := compile(t, x.service, x.office)
		for _, channel := range x.channels {
			for _, received := range x.received {
				got := schedule(t, open, channel, received, received)
				order := map[string]int{}
				for i, st := range got.Steps {
					order[st.Step] = i
				}
				// end is the latest moment at which a result is ready when a step begins at
				// another and everything takes all of its time.
				var end func(c *reglament.Checker, id string, start civil.Moment) civil.Moment
				end = func(c *reglament.Checker, id string, start civil.Moment) civil.Moment {
					st := x.service.Steps[stepOf(x.service, id)]
					done := start
					if !st.Limit.Both.OfService && !st.Limit.RU.OfService {
						w, err := c.StepDue(channel, id, at(received), start)
						if err != nil {
							t.Fatal(err)
						}
						if !w.IsZero() {
							done = w.Latest.At
						}
					}
					var last civil.Moment
					if named := slices.ContainsFunc(x.service.Results, func(r reglament.Result) bool {
						return channel == "portal" && slices.ContainsFunc(st.Outcomes, func(o reglament.Outcome) bool { return o.ID == r.ID && o.To == "answer" })
					}); st.Ready || named {
						last = done
					}
					for _, o := range st.Outcomes {
						if to, ok := order[o.To]; ok && to > order[id] && got.Steps[to].Bound || ok && to > order[id] && got.Steps[to].TooLong {
							if m := end(c, o.To, done); m.Compare(last) > 0 {
								last = m
							}
						}
					}
					return last
				}
				misses := func(id string, start civil.Moment) bool {
					return slices.ContainsFunc(settled, func(c *reglament.Checker) bool {
						by := got.Whole.At
						if got.Derived {
							// The sum of the steps by the same reading.
							d, err := c.Due(channel, at(received))
							if err != nil {
								t.Fatal(err)
							}
							by = d.IssueDue()
						}
						return end(c, id, start).Compare(by) > 0
					})
				}
				for _, st := range got.Steps {
					what := fmt.Sprintf("%s, %s, received %s: %s", x.service.ID, channel, received, st.Step)
					if st.TooLong {
						if late++; tight && !misses(st.Step, at(received).Earliest()) {
							t.Errorf("%s is too long, yet begun at the receipt it is in time", what)
						}
						continue
					}
					if !st.Bound {
						continue
					}
					bounded++
					if misses(st.Step, st.Start) {
						t.Errorf("%s, begun at %s, misses %s", what, st.Start, got.Whole.At)
					}
					unit := x.service.Roles[max(0, slices.IndexFunc(x.service.Roles, func(r reglament.Role) bool { return r.ID == st.Role }))].Unit
					if unit == "" || channel == "portal" {
						unit = "bureau"
					}
					u := x.office.Units[slices.IndexFunc(x.office.Units, func(u reglament.UnitHours) bool { return u.Unit == unit })]
					table, err := calendar.Kazakhstan().Timetable(u.Week, u.Hours)
					if err != nil {
						t.Fatal(err)
					}
					after := civil.At(st.Start.Date(), st.Start.Clock()+1)
					next, err := table.NextOpening(after, calendar.AsReplaced)
					if err != nil {
						t.Fatal(err)
					}
					if tight && !misses(st.Step, next) {
						t.Errorf("%s, begun after %s, at %s, is still in time", what, st.Start, next)
					}
				}
			}
		}
	}
	if bounded < 50 || late < 3 {
		t.Errorf("only %d latest starts, %d steps too long", bounded, late)
	}
}
