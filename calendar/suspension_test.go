package calendar_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func pause(t testing.TB, from, to string) calendar.Suspension {
	t.Helper()
	return calendar.Suspension{From: date(t, from), To: date(t, to), Ground: "inquiry"}
}

func TestSuspendedDeadlinesByHand(t *testing.T) {
	type rule = calendar.Counting
	issueAfter := rule{IssueDay: calendar.IssueDayNotCounted}
	for _, row := range []struct {
		point      string // and the days counted; February 2025 has no holiday, Saturdays are 1, 8, 15, 22
		start      string
		period     calendar.Period
		rule       rule
		pauses     []calendar.Suspension
		due, issue string
	}{
		{"5 working days, two of them suspended: 4, 7, 10, 11, 12 February", "2025-02-03T10:00", period(5, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-06")}, "2025-02-12T18:00:00", ""},
		{"a suspended weekend costs no working day: 4–7 and 10 February", "2025-02-03T10:00", period(5, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-08", "2025-02-09")}, "2025-02-10T18:00:00", ""},
		{"two suspensions that touch: 4, 10, 11, 12, 13 February", "2025-02-03T10:00", period(5, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-05"), pause(t, "2025-02-06", "2025-02-07")}, "2025-02-13T18:00:00", ""},
		{"the second begins only because the first made the period longer", "2025-02-03T10:00", period(2, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-05"), pause(t, "2025-02-06", "2025-02-06")}, "2025-02-07T18:00:00", ""},
		{"a suspension on the first day, which does not count anyhow", "2025-02-03T10:00", period(2, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-03", "2025-02-03")}, "2025-02-05T18:00:00", ""},
		{"on the first day, which would count: 4, 5 February", "2025-02-03T10:00", period(2, calendar.WorkingDay), rule{FirstDay: calendar.FirstDayCounted},
			[]calendar.Suspension{pause(t, "2025-02-01", "2025-02-03")}, "2025-02-05T18:00:00", ""},
		{"the day after the end changes nothing", "2025-02-03T10:00", period(2, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-06", "2025-03-06")}, "2025-02-05T18:00:00", ""},
		{"nor does the day before the start", "2025-02-03T10:00", period(2, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2025-01-06", "2025-02-02")}, "2025-02-05T18:00:00", ""},
		{"the day of issue moves past it: last day 5, suspended 6–7, issued Monday 10", "2025-02-03T10:00", period(2, calendar.WorkingDay), issueAfter,
			[]calendar.Suspension{pause(t, "2025-02-06", "2025-02-07")}, "2025-02-05T18:00:00", "2025-02-10T18:00:00"},
		{"calendar days: 4, 7, 8, 9, 10 February", "2025-02-03T10:00", period(5, calendar.CalendarDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-06")}, "2025-02-10T18:00:00", ""},
		{"5 calendar days end on Saturday 8 and roll past suspended Monday to Tuesday", "2025-02-03T10:00", period(5, calendar.CalendarDay), rule{},
			[]calendar.Suspension{pause(t, "2025-02-10", "2025-02-10")}, "2025-02-11T18:00:00", ""},
		{"or stay on it", "2025-02-03T10:00", period(5, calendar.CalendarDay), rule{Rolling: calendar.Stays},
			[]calendar.Suspension{pause(t, "2025-02-10", "2025-02-10")}, "2025-02-08T24:00:00", ""},
		{"a week of 4–10 February, three days longer: Thursday 13", "2025-02-03T10:00", period(1, calendar.CalendarWeek), rule{},
			[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-07")}, "2025-02-13T18:00:00", ""},
		{"a month to 3 March, seven days longer: to 10 March, to which the holiday of Saturday 8 moved, so Tuesday 11", "2025-02-03T10:00", period(1, calendar.Month), rule{},
			[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-11")}, "2025-03-11T18:00:00", ""},
		{"a year to 3 February 2026, one day longer", "2025-02-03T10:00", period(1, calendar.Year), rule{},
			[]calendar.Suspension{pause(t, "2025-12-31", "2025-12-31")}, "2026-02-04T18:00:00", ""},
		{"10 hours of office time: 7 on Monday, none on Tuesday, 3 on Wednesday", "2025-02-03T10:00", period(10, calendar.Hour), rule{},
			[]calendar.Suspension{pause(t, "2025-02-04", "2025-02-04")}, "2025-02-05T12:00:00", ""},
		{"7 hours end as the office closes, before the suspension begins", "2025-02-03T10:00", period(7, calendar.Hour), rule{},
			[]calendar.Suspension{pause(t, "2025-02-04", "2025-02-04")}, "2025-02-03T18:00:00", ""},
		{"a suspension on the day of the start takes the rest of it", "2025-02-03T17:00", period(1, calendar.Hour), rule{},
			[]calendar.Suspension{pause(t, "2025-02-03", "2025-02-03")}, "2025-02-04T10:00:00", ""},
		{"24 running hours stop too: 14 on Monday, 10 on Wednesday", "2025-02-03T10:00", period(24, calendar.Hour), rule{Time: calendar.Running},
			[]calendar.Suspension{pause(t, "2025-02-04", "2025-02-04")}, "2025-02-05T10:00:00", ""},
		{"14 running hours end with Monday", "2025-02-03T10:00", period(14, calendar.Hour), rule{Time: calendar.Running},
			[]calendar.Suspension{pause(t, "2025-02-04", "2025-02-04")}, "2025-02-03T24:00:00", ""},
		{"one running hour from a suspended day starts when the next begins", "2025-02-03T10:00", period(1, calendar.Hour), rule{Time: calendar.Running},
			[]calendar.Suspension{pause(t, "2025-02-03", "2025-02-03")}, "2025-02-04T01:00:00", ""},
		{"the last day can be suspended when the end comes before it", "2035-12-27T10:00", period(1, calendar.WorkingDay), rule{},
			[]calendar.Suspension{pause(t, "2035-12-31", "2035-12-31")}, "2035-12-28T18:00:00", ""},
	} {
		t.Run(row.point, func(t *testing.T) {
			if row.issue == "" {
				row.issue = row.due
			}
			tt := timetable(t, calendar.FiveDay, office())
			d, err := tt.DeadlineSuspended(moment(t, row.start), row.period, row.rule, row.pauses)
			if err != nil {
				t.Fatal(err)
			}
			if d.Due() != moment(t, row.due) || d.IssueDue() != moment(t, row.issue) {
				t.Errorf("due %s, issued %s; want %s, %s", d.Due(), d.IssueDue(), row.due, row.issue)
			}
			verifyLedger(t, d, calendar.FiveDay, office())
		})
	}
}

func TestLedgersShowSuspensions(t *testing.T) {
	for _, row := range []struct {
		point  string
		start  string
		period calendar.Period
		rule   calendar.Counting
		pauses []calendar.Suspension
		want   string
	}{
		{"a suspended weekend is suspended first, not worked second", "2025-02-06T10:00", period(2, calendar.WorkingDay),
			calendar.Counting{IssueDay: calendar.IssueDayNotCounted}, []calendar.Suspension{pause(t, "2025-02-08", "2025-02-10"), pause(t, "2025-02-12", "2025-02-12")}, `
2025-02-06 Thu first_day_not_counted
2025-02-07 Fri counted 1
2025-02-08 Sat suspended (weekend)
2025-02-09 Sun suspended (weekend)
2025-02-10 Mon suspended
2025-02-11 Tue counted 2
2025-02-12 Wed suspended
2025-02-13 Thu issue_day
`},
		{"rolling passes over suspended days", "2025-02-07T10:00", period(1, calendar.CalendarDay),
			calendar.Counting{}, []calendar.Suspension{pause(t, "2025-02-10", "2025-02-10")}, `
2025-02-07 Fri first_day_not_counted
2025-02-08 Sat counted 1 (weekend)
2025-02-09 Sun not_working (weekend)
2025-02-10 Mon suspended
2025-02-11 Tue rolled
`},
		{"office time: a suspended day is one stretch", "2025-02-03T17:00", period(2, calendar.Hour),
			calendar.Counting{}, []calendar.Suspension{pause(t, "2025-02-04", "2025-02-04")}, `
2025-02-03 Mon counted 1 17:00–18:00
2025-02-03 Mon closed 18:00–24:00
2025-02-04 Tue suspended 00:00–24:00
2025-02-05 Wed closed 00:00–09:00
2025-02-05 Wed counted 2 09:00–10:00
`},
		{"running time from a suspended day", "2025-02-03T17:00", period(2, calendar.Hour),
			calendar.Counting{Time: calendar.Running}, []calendar.Suspension{pause(t, "2025-02-03", "2025-02-03")}, `
2025-02-03 Mon suspended 17:00–24:00
2025-02-04 Tue counted 1 00:00–02:00
`},
	} {
		t.Run(row.point, func(t *testing.T) {
			d, err := timetable(t, calendar.FiveDay, office()).DeadlineSuspended(moment(t, row.start), row.period, row.rule, row.pauses)
			if err != nil {
				t.Fatal(err)
			}
			if got := "\n" + ledgerText(d); got != row.want {
				t.Errorf("got%swant%s", got, row.want)
			}
			verifyLedger(t, d, calendar.FiveDay, office())
			for e := range d.Ledger() {
				text, err := json.Marshal(e)
				var back calendar.Entry
				if err != nil || json.Unmarshal(text, &back) != nil || back != e {
					t.Errorf("%s, %v: %+v, want %+v", text, err, back, e)
				}
			}
		})
	}
}

// Every day of the range with random suspensions around the period, held against
// a walk that skips the suspended days one by one.
func TestSuspendedDeadlinesAreAWalkFromEveryDay(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	all, units, limits := rules(), units(), []int{2000, 80, 20, 30, 30, 4, 3, 1}
	for _, w := range weeks() {
		n, tt := newNaive(t, w), timetable(t, w, center())
		offices := [2]naiveOffice{newNaiveOffice(t, w, center(), calendar.AsReplaced), newNaiveOffice(t, w, center(), calendar.Closed)}
		for d := n.first; int(d-n.first) < len(n.work); d += 5 * stride() {
			var pauses []calendar.Suspension
			for at := d - 3 + civil.Date(random.IntN(6)); len(pauses) < 3; at += civil.Date(random.IntN(9)) {
				s := calendar.Suspension{From: at, To: at + civil.Date(random.IntN(12)), Ground: "inquiry"}
				if !n.known(s.From) || !n.known(s.To) {
					break
				}
				pauses, at = append(pauses, s), s.To+1
			}
			start := civil.At(d, civil.Clock(random.IntN(86401)))
			u := random.IntN(len(units))
			rule := all[random.IntN(len(all))]
			got, ok := checkDeadline(t, tt, n, offices[rule.WorkedRestDay], start, period(1+random.IntN(limits[u]), units[u]), rule, pauses...)
			if ok {
				verifyLedger(t, got, w, center())
			}
			if t.Failed() {
				return
			}
		}
	}
}

func TestSuspensionsThatAreRefused(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	good := pause(t, "2025-02-05", "2025-02-06")
	for _, row := range []struct {
		point  string
		pauses []calendar.Suspension
		text   string
	}{
		{"no beginning", []calendar.Suspension{{To: good.To, Ground: "x"}}, "suspensions[0].from: a day not given: "},
		{"no end", []calendar.Suspension{{From: good.From, Ground: "x"}}, "suspensions[0].to: a day not given: "},
		{"a day that cannot be", []calendar.Suspension{{From: good.From, To: civil.MaxDate + 1, Ground: "x"}}, "suspensions[0].to: Date(3652060): "},
		{"an end before the beginning", []calendar.Suspension{good, pause(t, "2025-02-09", "2025-02-08")}, "suspensions[1].to: 2025-02-08: before it begins on 2025-02-09: "},
		{"no ground", []calendar.Suspension{{From: good.From, To: good.To}}, "suspensions[0].ground: none is given for 2025-02-05 to 2025-02-06: "},
		{"a ground of white space", []calendar.Suspension{{From: good.From, To: good.To, Ground: " \t"}}, "suspensions[0].ground: "},
		{"an overlap of one day", []calendar.Suspension{good, pause(t, "2025-02-06", "2025-02-08")}, "suspensions[1].from: 2025-02-06: not after 2025-02-06, when the one before it ends: "},
		{"the same twice", []calendar.Suspension{good, good}, "suspensions[1].from: "},
		{"out of order", []calendar.Suspension{good, pause(t, "2025-01-06", "2025-01-08")}, "suspensions[1].from: 2025-01-06: "},
		{"a day before the range", []calendar.Suspension{pause(t, "1999-12-31", "2000-01-01")}, "suspensions[0]: "},
		{"a day after the range", []calendar.Suspension{good, pause(t, "2035-12-31", "2036-01-01")}, "suspensions[1]: "},
	} {
		d, err := tt.DeadlineSuspended(moment(t, "2025-02-03T10:00"), period(5, calendar.WorkingDay), calendar.Counting{}, row.pauses)
		if !errors.Is(err, calendar.ErrSuspension) || d != (calendar.Deadline{}) || !strings.HasPrefix(err.Error(), row.text) || len(err.Error()) > 512 {
			t.Errorf("%s: %v, %v; want %s", row.point, d, err, row.text)
		}
		if strings.Contains(row.point, "range") && !errors.Is(err, calendar.ErrRange) {
			t.Errorf("%s: %v, want ErrRange too", row.point, err)
		}
	}
	// What plain counting refuses, this refuses too.
	start, good5 := moment(t, "2025-02-03T10:00"), period(5, calendar.WorkingDay)
	for _, row := range []struct {
		tt    *calendar.Timetable
		start civil.Moment
		p     calendar.Period
		rule  calendar.Counting
		want  error
	}{
		{tt, civil.Moment{}, good5, calendar.Counting{}, calendar.ErrMoment},
		{tt, start, period(0, calendar.WorkingDay), calendar.Counting{}, calendar.ErrPeriod},
		{tt, start, good5, calendar.Counting{IssueDay: 2}, calendar.ErrCounting},
		{tt, moment(t, "2035-12-31T10:00"), period(1, calendar.CalendarDay), calendar.Counting{}, calendar.ErrRange},
		{&calendar.Timetable{}, start, good5, calendar.Counting{}, calendar.ErrHours},
	} {
		if d, err := row.tt.DeadlineSuspended(row.start, row.p, row.rule, []calendar.Suspension{good}); !errors.Is(err, row.want) || d != (calendar.Deadline{}) {
			t.Errorf("%v, %v; want %v", d, err, row.want)
		}
	}
	// Suspended to the last day, nothing is left to end on.
	for _, u := range units() {
		for _, rule := range []calendar.Counting{{}, {Time: calendar.Running, IssueDay: calendar.IssueDayNotCounted}} {
			if d, err := tt.DeadlineSuspended(start, period(1, u), rule, []calendar.Suspension{pause(t, "2025-02-03", "2035-12-31")}); !errors.Is(err, calendar.ErrRange) {
				t.Errorf("%s: %v, %v; want ErrRange", u, d, err)
			}
		}
	}
}

func TestASuspendedDeadlineKeepsItsSuspensions(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	pauses := []calendar.Suspension{pause(t, "2025-02-05", "2025-02-06")}
	start, p := moment(t, "2025-02-03T10:00"), period(5, calendar.WorkingDay)
	d, err := tt.DeadlineSuspended(start, p, calendar.Counting{}, pauses)
	if err != nil {
		t.Fatal(err)
	}
	before, want := ledgerText(d), pauses[0]
	pauses[0].To = date(t, "2025-02-28")
	d.Suspensions()[0].Ground = "another"
	if got := d.Suspensions(); len(got) != 1 || got[0] != want || ledgerText(d) != before {
		t.Errorf("%+v\n%s", got, ledgerText(d))
	}
	const text = `{"start":"2025-02-03T10:00","period":{"n":5,"unit":"working-day"},"counting":{},"last_day":"2025-02-12","due":"2025-02-12T18:00:00",` +
		`"issue_by":"2025-02-12","issue_due":"2025-02-12T18:00:00","certainty":"enacted","suspensions":[{"from":"2025-02-05","to":"2025-02-06","ground":"inquiry"}]}`
	if got, err := json.Marshal(d); err != nil || string(got) != text {
		t.Errorf("got  %s, %v\nwant %s", got, err, text)
	}
	plain, err1 := tt.Deadline(start, p, calendar.Counting{})
	none, err2 := tt.DeadlineSuspended(start, p, calendar.Counting{}, []calendar.Suspension{})
	if err1 != nil || err2 != nil || plain != none || plain == d || plain.Suspensions() != nil {
		t.Errorf("%v, %v, %v, %v", plain, none, err1, err2)
	}
	var back calendar.Suspension
	if s, err := json.Marshal(want); err != nil || json.Unmarshal(s, &back) != nil || back != want || want.Validate() != nil {
		t.Errorf("%s, %v, %+v", s, err, back)
	}
}

func TestSlackByHand(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	hours, _ := tt.Deadline(moment(t, "2025-02-03T10:00"), period(5, calendar.WorkingDay), calendar.Counting{}) // due Monday 10, 18:00
	sunday := calendar.Counting{WorkedRestDay: calendar.Closed}
	worked, _ := tt.Deadline(moment(t, "2012-03-01T10:00"), period(5, calendar.WorkingDay), calendar.Counting{}) // due on worked Sunday 11 March
	closed, _ := tt.Deadline(moment(t, "2012-03-01T10:00"), period(5, calendar.WorkingDay), sunday)
	paused, err := tt.DeadlineSuspended(moment(t, "2025-02-03T10:00"), period(5, calendar.WorkingDay), calendar.Counting{}, // due Wednesday 12
		[]calendar.Suspension{pause(t, "2025-02-05", "2025-02-06")})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		point    string
		deadline calendar.Deadline
		at       string
		want     time.Duration
	}{
		{"from the start: 7 hours on Monday, 8 on each of four days, 8 on the last", hours, "2025-02-03T10:00", 47 * time.Hour},
		{"an hour before closing on the last day", hours, "2025-02-10T17:00", time.Hour},
		{"at the end none", hours, "2025-02-10T18:00", 0},
		{"nor in the night after it", hours, "2025-02-11T08:59", 0},
		{"half an hour past on the next day", hours, "2025-02-11T09:30", -30 * time.Minute},
		{"over lunch the clock stands still", hours, "2025-02-10T13:30", 4 * time.Hour},
		{"a worked Sunday has the hours of the day that it replaces", worked, "2012-03-07T17:00", 9 * time.Hour},
		{"or none", closed, "2012-03-07T17:00", time.Hour},
		{"suspended days are not open: 7 hours on Monday, 8 on 4, 7, 10, 11, 12", paused, "2025-02-03T10:00", 47 * time.Hour},
		{"within the suspension: 8 on 7, 10, 11, 12", paused, "2025-02-05T15:00", 32 * time.Hour},
		{"the same when it ends", paused, "2025-02-06T24:00", 32 * time.Hour},
		{"after the suspension it costs no more", paused, "2025-02-12T17:00", time.Hour},
		{"past the end", paused, "2025-02-13T10:00", -time.Hour},
	} {
		got, err := row.deadline.Slack(moment(t, row.at))
		if err != nil || got != row.want {
			t.Errorf("%s: %s, %v; want %s", row.point, got, err, row.want)
		}
	}
	for _, row := range []struct {
		deadline calendar.Deadline
		at       civil.Moment
		want     error
	}{
		{calendar.Deadline{}, moment(t, "2025-02-03T10:00"), calendar.ErrDeadline},
		{hours, civil.Moment{}, calendar.ErrMoment},
		{hours, moment(t, "1999-12-31T10:00"), calendar.ErrRange},
		{hours, moment(t, "2036-01-01T10:00"), calendar.ErrRange},
	} {
		if got, err := row.deadline.Slack(row.at); !errors.Is(err, row.want) || got != 0 {
			t.Errorf("%s, %v; want %v", got, err, row.want)
		}
	}
}

// The slack is the working time to the end, measured on an office that is closed
// on suspended days.
func TestSlackIsAWalk(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	tt := timetable(t, calendar.FiveDay, center())
	o := newNaiveOffice(t, calendar.FiveDay, center(), calendar.AsReplaced)
	for d := date(t, "2012-01-01"); d < date(t, "2013-01-01"); d++ {
		from := d + civil.Date(random.IntN(8))
		pauses := []calendar.Suspension{{From: from, To: from + civil.Date(random.IntN(10)), Ground: "inquiry"}}
		deadline, err := tt.DeadlineSuspended(civil.OnDay(d), period(1+random.IntN(9), calendar.WorkingDay), calendar.Counting{}, pauses)
		if err != nil {
			t.Fatal(err)
		}
		at := civil.At(d+civil.Date(random.IntN(25)), civil.Clock(random.IntN(86401)))
		want := o.without(pauses).between(at, deadline.Due())
		if deadline.Due().Compare(at) < 0 {
			want = -o.without(pauses).between(deadline.Due(), at)
		}
		if got, err := deadline.Slack(at); err != nil || got != time.Duration(want)*time.Second {
			t.Fatalf("%s, suspended %+v, at %s: %s, %v; want %d s", deadline, pauses, at, got, err, want)
		}
	}
}
