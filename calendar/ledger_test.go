package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

// verifyLedger replays a ledger by its own rules: every day or stretch in order
// without a gap, each reason true of its day, the ordinals without a gap, and
// the sum the period.
func verifyLedger(t *testing.T, d calendar.Deadline, w calendar.Week, h calendar.Hours) {
	t.Helper()
	var entries []calendar.Entry
	for e := range d.Ledger() {
		entries = append(entries, e)
	}
	fail := func(e calendar.Entry, format string, args ...any) {
		t.Helper()
		t.Errorf("%s: %s %s: %s", d, e.Day.Date, e.Reason, fmt.Sprintf(format, args...))
	}
	rule, unit := d.Counting(), d.Period().Unit
	if unit == calendar.PlainDay {
		unit = calendar.CalendarDay
		if rule.PlainDays == calendar.WorkingDays {
			unit = calendar.WorkingDay
		}
	}
	inTime := unit == calendar.Minute || unit == calendar.Hour
	// where the ledger is: the next entry starts here
	at := civil.At(d.Start().Date(), 0)
	if inTime {
		at = d.Start().Earliest()
	}
	ordinal, sum, worst := 0, time.Duration(0), calendar.Enacted
	if day, err := calendar.Kazakhstan().Day(w, d.Start().Date()); err != nil {
		t.Error(err)
	} else {
		worst = day.Certainty
	}
	lastCounted := calendar.Day{}
	pauses := d.Suspensions()
	for i, e := range entries {
		from, to := e.From, e.To
		wholeDay := to == 0
		if wholeDay {
			from, to = 0, civil.EndOfDay
		}
		if wholeDay == (inTime && e.Day.Date <= d.LastDay()) {
			fail(e, "a whole day: %v", wholeDay)
		}
		if wholeDay && at.Compare(d.Due()) == 0 { // the day of the end is over with it
			at = civil.At(e.Day.Date, 0)
		}
		if at.Compare(civil.At(e.Day.Date, from)) != 0 {
			fail(e, "starts at %s, want %s", civil.At(e.Day.Date, from), at)
		}
		at = civil.At(e.Day.Date, to)
		if day, err := calendar.Kazakhstan().Day(w, e.Day.Date); err != nil || day != e.Day {
			fail(e, "the day is %+v, %v", day, err)
		}
		if !wholeDay && (e.Time != time.Duration(to-from)*time.Second || from >= to) || wholeDay && e.Time != 0 {
			fail(e, "%s to %s is %s", from, to, e.Time)
		}
		worst = max(worst, e.Day.Certainty)
		paused := suspended(pauses, e.Day.Date)
		if paused != (e.Reason == calendar.ReasonSuspended) || paused != (e.Ground != "") {
			fail(e, "suspended: %v, ground %q", paused, e.Ground)
		}
		works := e.Day.Class.Working()
		if (e.Counted != 0) != (e.Reason == calendar.ReasonCounted) {
			fail(e, "counted %d", e.Counted)
		}
		switch e.Reason {
		case calendar.ReasonCounted:
			ordinal++
			lastCounted = e.Day
			sum += e.Time
			if e.Counted != ordinal {
				fail(e, "counted %d, want %d", e.Counted, ordinal)
			}
			if e.Day.Date > d.LastDay() {
				fail(e, "after the last day")
			}
			if !works && (unit == calendar.WorkingDay || inTime && rule.Time == calendar.OfficeTime) {
				fail(e, "is a %s", e.Day.Class)
			}
		case calendar.ReasonFirstDayNotCounted:
			if i != 0 || inTime || rule.FirstDay != calendar.FirstDayNotCounted {
				fail(e, "is entry %d", i)
			}
		case calendar.ReasonNotWorking:
			if works {
				fail(e, "is a %s", e.Day.Class)
			}
		case calendar.ReasonRolled:
			if !works || e.Day.Date != d.LastDay() || lastCounted.Class.Working() || rule.Rolling != calendar.Rolls {
				fail(e, "is a %s", e.Day.Class)
			}
		case calendar.ReasonIssueDay:
			if !works || i != len(entries)-1 || rule.IssueDay != calendar.IssueDayNotCounted || e.Day.Date <= d.LastDay() {
				fail(e, "is a %s", e.Day.Class)
			}
		case calendar.ReasonClosed, calendar.ReasonBreak:
			if !works || wholeDay || rule.Time == calendar.Running {
				fail(e, "is a %s", e.Day.Class)
			}
		case calendar.ReasonSuspended:
		default:
			fail(e, "unknown reason")
		}
		if !wholeDay && rule.Time == calendar.OfficeTime && !paused {
			open := secondsOpen(h, e.Day, rule.WorkedRestDay, from, to)
			if want := e.Time * time.Duration(min(1, e.Counted)); time.Duration(open)*time.Second != want {
				fail(e, "%s to %s: open %d s", from, to, open)
			}
			if inside := insideOfHours(h, e.Day, from, to); inside != (e.Reason == calendar.ReasonBreak || e.Reason == calendar.ReasonCounted) && works && e.Day.Class != calendar.TransferredWorking {
				fail(e, "%s to %s lies between opening and closing: %v", from, to, inside)
			}
		}
	}
	if n := len(entries); n == 0 {
		t.Errorf("%s: an empty ledger", d)
	} else if last := entries[n-1]; last.Day.Date != d.IssueBy() || (last.Reason == calendar.ReasonIssueDay) != (rule.IssueDay == calendar.IssueDayNotCounted) {
		fail(last, "is the last entry, issued by %s", d.IssueBy())
	}
	if worst != d.Certainty() {
		t.Errorf("%s: %s, the worst day is %s", d, d.Certainty(), worst)
	}
	n := d.Period().N
	switch unit {
	case calendar.Minute, calendar.Hour:
		if want := time.Duration(n) * map[calendar.Unit]time.Duration{calendar.Minute: time.Minute, calendar.Hour: time.Hour}[unit]; sum != want {
			t.Errorf("%s: stretches of %s, want %s", d, sum, want)
		}
	case calendar.Month:
		if ordinal < 28*n-1 || ordinal > 31*n {
			t.Errorf("%s: %d days counted", d, ordinal)
		}
	case calendar.Year:
		if ordinal < 365*n-1 || ordinal > 366*n {
			t.Errorf("%s: %d days counted", d, ordinal)
		}
	case calendar.CalendarWeek:
		if ordinal != 7*n {
			t.Errorf("%s: %d days counted", d, ordinal)
		}
	default:
		if ordinal != n {
			t.Errorf("%s: %d days counted", d, ordinal)
		}
	}
}

// hoursOf are the hours of a working day, found anew.
func hoursOf(h calendar.Hours, day calendar.Day) (calendar.Span, []calendar.Span) {
	for _, e := range h.Dates {
		if e.Date == day.Date {
			return e.Open, e.Breaks
		}
	}
	weekday := day.Date.Weekday()
	if day.Class == calendar.TransferredWorking {
		weekday = day.Other.Weekday()
	}
	for _, e := range h.Weekdays {
		for _, d := range e.Days {
			if time.Weekday(d) == weekday {
				return e.Open, e.Breaks
			}
		}
	}
	return h.Open, h.Breaks
}

func secondsOpen(h calendar.Hours, day calendar.Day, g calendar.WorkedRestDay, from, to civil.Clock) (n int) {
	if !day.Class.Working() || day.Class == calendar.TransferredWorking && g == calendar.Closed {
		return 0
	}
	open, breaks := hoursOf(h, day)
	overlap := func(s calendar.Span) int { return int(max(0, min(to, s.To)-max(from, s.From))) }
	n = overlap(open)
	for _, b := range breaks {
		n -= overlap(b)
	}
	return n
}

func insideOfHours(h calendar.Hours, day calendar.Day, from, to civil.Clock) bool {
	open, _ := hoursOf(h, day)
	return from >= open.From && to <= open.To
}

func ledgerText(d calendar.Deadline) string {
	var b strings.Builder
	for e := range d.Ledger() {
		fmt.Fprintf(&b, "%s %s %s", e.Day.Date, e.Day.Date.Weekday().String()[:3], e.Reason)
		if e.Counted != 0 {
			fmt.Fprintf(&b, " %d", e.Counted)
		}
		if e.To != 0 {
			fmt.Fprintf(&b, " %s–%s", e.From, e.To)
		}
		if e.Day.Class != calendar.Working {
			fmt.Fprintf(&b, " (%s)", e.Day.Class)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestLedgersByHand(t *testing.T) {
	for _, row := range []struct {
		point  string
		week   calendar.Week
		hours  calendar.Hours
		start  string
		period calendar.Period
		rule   calendar.Counting
		want   string
	}{
		{"398, 9(1): 5 working days from 1 March 2012, five-day week", calendar.FiveDay, office(), "2012-03-01T10:00", period(5, calendar.WorkingDay),
			calendar.Counting{IssueDay: calendar.IssueDayNotCounted}, `
2012-03-01 Thu first_day_not_counted
2012-03-02 Fri counted 1
2012-03-03 Sat not_working (weekend)
2012-03-04 Sun not_working (weekend)
2012-03-05 Mon counted 2
2012-03-06 Tue counted 3
2012-03-07 Wed counted 4
2012-03-08 Thu not_working (holiday)
2012-03-09 Fri not_working (transferred_off)
2012-03-10 Sat not_working (weekend)
2012-03-11 Sun counted 5 (transferred_working)
2012-03-12 Mon issue_day
`},
		{"one calendar day that rolls past Nauryz", calendar.FiveDay, office(), "2016-03-18T16:50", period(1, calendar.CalendarDay),
			calendar.Counting{IssueDay: calendar.IssueDayNotCounted}, `
2016-03-18 Fri first_day_not_counted
2016-03-19 Sat counted 1 (weekend)
2016-03-20 Sun not_working (weekend)
2016-03-21 Mon not_working (holiday)
2016-03-22 Tue not_working (holiday)
2016-03-23 Wed not_working (holiday)
2016-03-24 Thu rolled
2016-03-25 Fri issue_day
`},
		{"working days from a day off, first day counted", calendar.SixDay, office(), "2022-01-02", period(2, calendar.WorkingDay),
			calendar.Counting{FirstDay: calendar.FirstDayCounted}, `
2022-01-02 Sun not_working (holiday)
2022-01-03 Mon not_working (moved_holiday)
2022-01-04 Tue counted 1
2022-01-05 Wed counted 2
`},
		{"an hour of office time over the night", calendar.FiveDay, office(), "2011-12-29T17:40", period(1, calendar.Hour), calendar.Counting{}, `
2011-12-29 Thu counted 1 17:40–18:00
2011-12-29 Thu closed 18:00–24:00
2011-12-30 Fri closed 00:00–09:00
2011-12-30 Fri counted 2 09:00–09:40
`},
		{"an hour that runs on", calendar.FiveDay, office(), "2011-12-29T17:40", period(1, calendar.Hour), calendar.Counting{Time: calendar.Running}, `
2011-12-29 Thu counted 1 17:40–18:40
`},
		{"30 running hours over a weekend, then the day of issue", calendar.FiveDay, office(), "2025-02-07T20:00", period(30, calendar.Hour),
			calendar.Counting{Time: calendar.Running, IssueDay: calendar.IssueDayNotCounted}, `
2025-02-07 Fri counted 1 20:00–24:00
2025-02-08 Sat counted 2 00:00–24:00 (weekend)
2025-02-09 Sun counted 3 00:00–02:00 (weekend)
2025-02-10 Mon issue_day
`},
		{"lunch is a break, two breaks that touch are one", calendar.FiveDay,
			calendar.Hours{Open: span(9, 0, 18, 0), Breaks: []calendar.Span{span(12, 30, 13, 0), span(13, 0, 14, 0)}},
			"2025-02-03T12:00", period(45, calendar.Minute), calendar.Counting{}, `
2025-02-03 Mon counted 1 12:00–12:30
2025-02-03 Mon break 12:30–14:00
2025-02-03 Mon counted 2 14:00–14:15
`},
		{"a start within a break, over a weekend with a worked Sunday that is closed", calendar.FiveDay, office(), "2012-03-07T13:30", period(5, calendar.Hour),
			calendar.Counting{WorkedRestDay: calendar.Closed}, `
2012-03-07 Wed break 13:30–14:00
2012-03-07 Wed counted 1 14:00–18:00
2012-03-07 Wed closed 18:00–24:00
2012-03-08 Thu not_working 00:00–24:00 (holiday)
2012-03-09 Fri not_working 00:00–24:00 (transferred_off)
2012-03-10 Sat not_working 00:00–24:00 (weekend)
2012-03-11 Sun closed 00:00–24:00 (transferred_working)
2012-03-12 Mon closed 00:00–09:00
2012-03-12 Mon counted 2 09:00–10:00
`},
		{"a start at 24:00 has nothing left of its day", calendar.FiveDay, office(), "2025-02-03T24:00", period(1, calendar.Hour), calendar.Counting{}, `
2025-02-04 Tue closed 00:00–09:00
2025-02-04 Tue counted 1 09:00–10:00
`},
	} {
		t.Run(row.point, func(t *testing.T) {
			d, err := timetable(t, row.week, row.hours).Deadline(moment(t, row.start), row.period, row.rule)
			if err != nil {
				t.Fatal(err)
			}
			if got := "\n" + ledgerText(d); got != row.want {
				t.Errorf("got%swant%s", got, row.want)
			}
			verifyLedger(t, d, row.week, row.hours)
		})
	}
}

func TestLedgersHoldFromEveryDay(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	all := rules()
	units, limits := units(), []int{2000, 80, 20, 30, 30, 4, 3, 1}
	for _, w := range weeks() {
		tt := timetable(t, w, center())
		for d := date(t, "2000-01-01"); d < date(t, "2035-08-01"); d += stride() {
			u := random.IntN(len(units))
			start := civil.At(d, civil.Clock(random.IntN(86401)))
			deadline, err := tt.Deadline(start, period(1+random.IntN(limits[u]), units[u]), all[random.IntN(len(all))])
			if units[u] == calendar.Year && d > date(t, "2034-12-01") && errors.Is(err, calendar.ErrRange) {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			if verifyLedger(t, deadline, w, center()); t.Failed() {
				return
			}
		}
	}
}

// From every day, each working day counted in the ledger of 250 is the end of a
// period of that many, and a shorter ledger ends with the row that it counts last.
func TestTheLastRowCountedIsTheDeadlineFromEveryDay(t *testing.T) {
	const most = 250
	for _, w := range weeks() {
		t.Run(w.String(), func(t *testing.T) {
			t.Parallel()
			tt := timetable(t, w, office())
			from := func(d civil.Date, n int) (calendar.Deadline, error) {
				return tt.Deadline(civil.OnDay(d), period(n, calendar.WorkingDay), calendar.Counting{})
			}
			for d := date(t, "2000-01-01"); d <= date(t, "2035-12-31"); d += stride() {
				n := most
				longest, err := from(d, n)
				for n > 1 && err != nil { // near the end of the range
					n--
					longest, err = from(d, n)
				}
				counted := 0
				for e := range longest.Ledger() {
					if e.Counted == 0 {
						continue
					}
					counted++
					if x, err := from(d, counted); err != nil || e.Counted != counted || x.LastDay() != e.Day.Date {
						t.Fatalf("row %d from %s is %s; the deadline is %s, %v", e.Counted, d, e.Day.Date, x.LastDay(), err)
					}
				}
				if counted != n && err == nil {
					t.Fatalf("%d rows counted from %s, want %d", counted, d, n)
				}
				if err != nil {
					continue
				}
				short, err := from(d, 1+int(d)%n)
				last := calendar.Entry{}
				for e := range short.Ledger() {
					last = e
				}
				if err != nil || last.Counted != short.Period().N || last.Day.Date != short.LastDay() {
					t.Fatalf("%s, %v: the last row is %+v", short, err, last)
				}
			}
		})
	}
}

func TestALedgerStopsWhereTheReaderStops(t *testing.T) {
	for _, row := range []struct {
		start  string
		period calendar.Period
		rule   calendar.Counting
	}{
		{"2016-03-18T16:50", period(1, calendar.CalendarDay), calendar.Counting{IssueDay: calendar.IssueDayNotCounted}},
		{"2012-03-01T10:00", period(5, calendar.WorkingDay), calendar.Counting{IssueDay: calendar.IssueDayNotCounted}},
		{"2025-02-07T11:00", period(9, calendar.Hour), calendar.Counting{IssueDay: calendar.IssueDayNotCounted}},
		{"2025-02-07T11:00", period(90, calendar.Hour), calendar.Counting{Time: calendar.Running, IssueDay: calendar.IssueDayNotCounted}},
	} {
		d, err := timetable(t, calendar.FiveDay, office()).Deadline(moment(t, row.start), row.period, row.rule)
		if err != nil {
			t.Fatal(err)
		}
		var all []calendar.Entry
		for e := range d.Ledger() {
			all = append(all, e)
		}
		for stop := 1; stop <= len(all); stop++ {
			n := 0
			for e := range d.Ledger() {
				if e != all[n] {
					t.Errorf("%s: entry %d is %+v, was %+v", d, n, e, all[n])
				}
				if n++; n == stop {
					break
				}
			}
			if n != stop {
				t.Errorf("%s: stopped after %d entries, want %d", d, n, stop)
			}
		}
	}
}

func TestAnEntryIsEqualAfterAJSONRoundTrip(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	for _, p := range []calendar.Period{period(5, calendar.WorkingDay), period(5, calendar.Hour)} {
		d, err := tt.Deadline(moment(t, "2012-03-07T11:00"), p, calendar.Counting{IssueDay: calendar.IssueDayNotCounted})
		if err != nil {
			t.Fatal(err)
		}
		for e := range d.Ledger() {
			text, err := json.Marshal(e)
			if err != nil {
				t.Fatal(err)
			}
			var back calendar.Entry
			if err := json.Unmarshal(text, &back); err != nil || back != e {
				t.Errorf("%s: %+v, %v; want %+v", text, back, err, e)
			}
		}
	}
	d, err := tt.Deadline(moment(t, "2012-03-07T13:30"), period(1, calendar.Minute), calendar.Counting{})
	if err != nil {
		t.Fatal(err)
	}
	for e := range d.Ledger() {
		const want = `{"day":{"date":"2012-03-07","week":"five-day","class":"working","source":"no act makes it a rest day of the five-day week","certainty":"enacted"},` +
			`"reason":"break","from":"13:30","to":"14:00","nanoseconds":1800000000000}`
		if text, err := json.Marshal(e); err != nil || string(text) != want {
			t.Errorf("got  %s, %v\nwant %s", text, err, want)
		}
		break
	}
}
