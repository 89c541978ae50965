package calendar_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func TestAddWorkingTimeByHand(t *testing.T) {
	const five, six, replaced, shut = calendar.FiveDay, calendar.SixDay, calendar.AsReplaced, calendar.Closed
	for _, row := range []struct {
		point string
		week  calendar.Week
		hours calendar.Hours
		from  string
		add   time.Duration
		g     calendar.WorkedRestDay
		want  string
	}{
		{"within the morning", five, office(), "2025-02-03T10:00", time.Hour, replaced, "2025-02-03T11:00:00"},
		{"lunch is not worked: 10 minutes before it, 5 after", five, office(), "2025-02-03T12:50", 15 * time.Minute, replaced, "2025-02-03T14:05:00"},
		{"what ends as lunch starts ends before it, not after", five, office(), "2025-02-03T12:45", 15 * time.Minute, replaced, "2025-02-03T13:00:00"},
		{"what arrives in the lunch break starts after it", five, office(), "2025-02-03T13:45", 15 * time.Minute, replaced, "2025-02-03T14:15:00"},
		{"what ends at closing ends that day, not the next morning", five, office(), "2025-02-03T17:45", 15 * time.Minute, replaced, "2025-02-03T18:00:00"},
		{"a second more is the next morning", five, office(), "2025-02-03T17:45", 15*time.Minute + time.Second, replaced, "2025-02-04T09:00:01"},
		{"what arrives after hours starts at the next opening", five, office(), "2025-02-03T18:00", 15 * time.Minute, replaced, "2025-02-04T09:15:00"},
		{"so does what arrives before them", five, office(), "2025-02-04T07:00", 15 * time.Minute, replaced, "2025-02-04T09:15:00"},
		{"Friday evening leads to Monday", five, office(), "2025-02-07T17:40", time.Hour, replaced, "2025-02-10T09:40:00"},
		{"and to Saturday in the six-day week", six, office(), "2025-02-07T17:40", time.Hour, replaced, "2025-02-08T09:40:00"},
		{"40 hours are five days of eight", five, office(), "2025-02-03T09:00", 40 * time.Hour, replaced, "2025-02-07T18:00:00"},
		{"what is known to the day starts with the day", five, office(), "2025-02-03", time.Hour, replaced, "2025-02-03T10:00:00"},
		{"2011-12-29 17:40 and an hour: 20 minutes that day, 40 the next", five, office(), "2011-12-29T17:40", time.Hour, replaced, "2011-12-30T09:40:00"},
		{"1.5: on Sunday 5 January 2025, worked for a Friday, the office is open", five, office(), "2025-01-04T12:00", time.Hour, replaced, "2025-01-05T10:00:00"},
		{"reading g: or closed", five, office(), "2025-01-04T12:00", time.Hour, shut, "2025-01-06T10:00:00"},
		{"reading g: with the hours of the weekday it replaces, Friday 8–17, not Sunday's", six, fridays(), "2012-03-11T08:00", time.Hour, replaced, "2012-03-11T09:00:00"},
		{"Mon 11 May 2020, worked for Friday, has Friday's hours", five, fridays(), "2020-05-11T07:00", time.Hour, replaced, "2020-05-11T09:00:00"},
		{"a Saturday has its own hours", six, fridays(), "2025-02-08T09:00", time.Hour, replaced, "2025-02-08T11:00:00"},
		{"a shortened day ends early", five, fridays(), "2024-12-31T11:30", time.Hour, replaced, "2025-01-05T08:30:00"},
		{"a day as long as the step of the search ends with itself", five, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(9, 0) + 16384}},
			"2025-02-03T09:00", 16384 * time.Second, replaced, "2025-02-03T13:33:04"},
		{"an office around the clock ends a day at 24:00", five, calendar.Hours{Open: span(0, 0, 24, 0)}, "2025-02-03T00:00", 24 * time.Hour, replaced, "2025-02-03T24:00:00"},
		{"24:00 of a day is 00:00 of the next", five, calendar.Hours{Open: span(0, 0, 24, 0)}, "2025-02-03T24:00", time.Hour, replaced, "2025-02-04T01:00:00"},

		{"none: the moment itself when open", five, office(), "2025-02-03T10:00", 0, replaced, "2025-02-03T10:00:00"},
		{"none: the next opening when not", five, office(), "2025-02-03T13:00", 0, replaced, "2025-02-03T14:00:00"},
		{"none at closing: the next morning", five, office(), "2025-02-03T18:00", 0, replaced, "2025-02-04T09:00:00"},
		{"back within the morning", five, office(), "2025-02-03T11:00", -time.Hour, replaced, "2025-02-03T10:00:00"},
		{"back to the opening, not to the evening before", five, office(), "2025-02-03T10:00", -time.Hour, replaced, "2025-02-03T09:00:00"},
		{"back over lunch", five, office(), "2025-02-03T14:05", -15 * time.Minute, replaced, "2025-02-03T12:50:00"},
		{"back over the weekend", five, office(), "2025-02-10T09:40", -time.Hour, replaced, "2025-02-07T17:40:00"},
	} {
		t.Run(row.point, func(t *testing.T) {
			got, err := timetable(t, row.week, row.hours).AddWorkingTime(moment(t, row.from), row.add, row.g)
			if err != nil || got.String() != row.want {
				t.Errorf("%s + %s: %s, %v; want %s", row.from, row.add, got, err, row.want)
			}
		})
	}
}

// fridays has other hours on Fridays, Saturdays and Sundays, and a short day.
func fridays() calendar.Hours {
	return calendar.Hours{
		Open: span(9, 0, 18, 0),
		Weekdays: []calendar.WeekdayHours{
			{Days: []calendar.Weekday{calendar.Friday}, Open: span(8, 0, 17, 0)},
			{Days: []calendar.Weekday{calendar.Saturday, calendar.Sunday}, Open: span(10, 0, 13, 0)},
		},
		Dates: []calendar.DateHours{
			{Date: civil.YMD(2024, 12, 31), Open: span(9, 0, 12, 0)},
			{Date: civil.YMD(2025, 1, 1), Open: span(9, 0, 12, 0)}, // a holiday: an exception does not open it
		},
	}
}

func TestIsOpenByHand(t *testing.T) {
	for _, row := range []struct {
		point string
		hours calendar.Hours
		at    string
		g     calendar.WorkedRestDay
		want  bool
	}{
		{"a second before opening", office(), "2025-02-03T08:59:59", 0, false},
		{"at opening", office(), "2025-02-03T09:00", 0, true},
		{"a second before lunch", office(), "2025-02-03T12:59:59", 0, true},
		{"as lunch starts", office(), "2025-02-03T13:00", 0, false},
		{"as lunch ends", office(), "2025-02-03T14:00", 0, true},
		{"a second before closing", office(), "2025-02-03T17:59:59", 0, true},
		{"at closing", office(), "2025-02-03T18:00", 0, false},
		{"on a Sunday", office(), "2025-02-02T10:00", 0, false},
		{"on a holiday, whatever an exception says", fridays(), "2025-01-01T10:00", 0, false},
		{"on a Sunday worked by decree", office(), "2025-01-05T10:00", calendar.AsReplaced, true},
		{"on a Sunday worked by decree, when it is closed", office(), "2025-01-05T10:00", calendar.Closed, false},
		{"at midnight of a day around the clock", calendar.Hours{Open: span(0, 0, 24, 0)}, "2025-02-03T24:00", 0, true},
		{"at midnight before a day off", calendar.Hours{Open: span(0, 0, 24, 0)}, "2025-02-07T24:00", 0, false},
	} {
		got, err := timetable(t, calendar.FiveDay, row.hours).IsOpen(moment(t, row.at), row.g)
		if err != nil || got != row.want {
			t.Errorf("%s, %s: %v, %v; want %v", row.point, row.at, got, err, row.want)
		}
	}
}

func TestTimetableRefusals(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, calendar.Hours{Open: span(9, 0, 24, 0)})
	in := moment(t, "2025-02-03T10:00")
	calls := map[string]func(civil.Moment, calendar.WorkedRestDay) error{
		"IsOpen":      func(m civil.Moment, g calendar.WorkedRestDay) error { _, err := tt.IsOpen(m, g); return err },
		"NextOpening": func(m civil.Moment, g calendar.WorkedRestDay) error { _, err := tt.NextOpening(m, g); return err },
		"AddWorkingTime": func(m civil.Moment, g calendar.WorkedRestDay) error {
			_, err := tt.AddWorkingTime(m, 1e9, g)
			return err
		},
		"WorkingTimeBetween to": func(m civil.Moment, g calendar.WorkedRestDay) error {
			_, err := tt.WorkingTimeBetween(in, m, g)
			return err
		},
		"WorkingTimeBetween": func(m civil.Moment, g calendar.WorkedRestDay) error {
			_, err := tt.WorkingTimeBetween(m, in, g)
			return err
		},
		"Deadline": func(m civil.Moment, g calendar.WorkedRestDay) error {
			_, err := tt.Deadline(m, calendar.Period{N: 1, Unit: calendar.Hour}, calendar.Counting{WorkedRestDay: g})
			return err
		},
	}
	for name, call := range calls {
		if err := call(in, 0); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := call(civil.Moment{}, 0); !errors.Is(err, calendar.ErrMoment) {
			t.Errorf("%s of no moment: %v", name, err)
		}
		if err := call(in, 2); !errors.Is(err, calendar.ErrCounting) || !strings.Contains(err.Error(), "2") {
			t.Errorf("%s with reading 2: %v", name, err)
		}
		for _, s := range []string{"1999-12-31T10:00", "2036-01-01", "0001-01-01", "9999-12-31T24:00"} {
			if err := call(moment(t, s), 0); !errors.Is(err, calendar.ErrRange) || !strings.Contains(err.Error(), s) || !strings.HasSuffix(err.Error(), "2000-01-01 to 2035-12-31") {
				t.Errorf("%s of %s: %v", name, s, err)
			}
		}
		if err := call(moment(t, "2000-01-01"), 0); err != nil {
			t.Errorf("%s of the first second: %v", name, err)
		}
	}
	if _, err := tt.IsOpen(moment(t, "2035-12-31T24:00"), 0); !errors.Is(err, calendar.ErrRange) {
		t.Errorf("the second after the last: %v", err)
	}
	if open, err := tt.IsOpen(moment(t, "2035-12-31T23:59:59"), 0); err != nil || !open {
		t.Errorf("the last second: %v, %v", open, err)
	}
	if _, err := tt.AddWorkingTime(in, time.Second/2, 0); !errors.Is(err, calendar.ErrPeriod) || !strings.Contains(err.Error(), "500ms") {
		t.Errorf("half a second: %v", err)
	}
	if _, err := tt.AddWorkingTime(moment(t, "2036-01-01"), time.Second/2, 0); !errors.Is(err, calendar.ErrRange) {
		t.Errorf("half a second beyond the range: %v", err)
	}
	var zero calendar.Timetable
	if _, err := zero.IsOpen(in, 0); !errors.Is(err, calendar.ErrHours) {
		t.Errorf("a timetable of nothing: %v", err)
	}
	if _, err := zero.Deadline(in, calendar.Period{N: 1, Unit: calendar.Hour}, calendar.Counting{}); !errors.Is(err, calendar.ErrHours) {
		t.Errorf("a timetable of nothing: %v", err)
	}
}

func TestWorkingTimeEndsWithTheRange(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	for _, row := range []struct {
		point, from string
		add         time.Duration
		want        string // empty: beyond
	}{
		{"the last second of Mon 31 December 2035 can be reached", "2035-12-31T17:00", time.Hour, "2035-12-31T18:00:00"},
		{"not passed", "2035-12-31T17:00", time.Hour + time.Second, ""},
		{"after it the office opens no more", "2035-12-31T18:00", 0, ""},
		{"a second before it is open", "2035-12-31T17:59:59", 0, "2035-12-31T17:59:59"},
		{"the first second of Mon 3 January 2000 can be reached", "2000-01-03T10:00", -time.Hour, "2000-01-03T09:00:00"},
		{"not passed", "2000-01-03T10:00", -time.Hour - time.Second, ""},
		{"the greatest time is refused, not wrapped around", "2025-02-03T10:00", math.MaxInt64 / time.Second * time.Second, ""},
		{"so is the least", "2025-02-03T10:00", math.MinInt64 / time.Second * time.Second, ""},
	} {
		got, err := tt.AddWorkingTime(moment(t, row.from), row.add, 0)
		if row.want == "" {
			if !errors.Is(err, calendar.ErrRange) || !got.IsZero() || !strings.Contains(err.Error(), row.from) || !strings.HasSuffix(err.Error(), "2000-01-01 to 2035-12-31") {
				t.Errorf("%s: %s, %v; want ErrRange", row.point, got, err)
			}
		} else if err != nil || got.String() != row.want {
			t.Errorf("%s: %s, %v; want %s", row.point, got, err, row.want)
		}
	}
}

// hoursToTry are opening hours of every shape.
func hoursToTry() map[string]calendar.Hours {
	return map[string]calendar.Hours{
		"office":           office(),
		"center":           center(),
		"fridays":          fridays(),
		"around the clock": {Open: span(0, 0, 24, 0)},
		"a second":         {Open: calendar.Span{From: civil.HM(12, 0), To: civil.HM(12, 0) + 1}},
		"many breaks":      {Open: span(9, 0, 18, 0), Breaks: manyBreaks(calendar.MaxBreaks)},
		"a long day but one": {Open: calendar.Span{From: 0, To: 1}, Dates: []calendar.DateHours{
			{Date: civil.YMD(2025, 2, 3), Open: span(0, 0, 24, 0)},
		}},
	}
}

func TestWorkingTimeIsAWalkFromEveryDay(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for name, h := range hoursToTry() {
		for _, w := range weeks() {
			tt := timetable(t, w, h)
			for _, g := range []calendar.WorkedRestDay{calendar.AsReplaced, calendar.Closed} {
				n := newNaiveOffice(t, w, h, g)
				day := int64(h.Open.To - h.Open.From)
				for d := n.first; int(d-n.first) < len(n.days); d += stride() {
					m := civil.At(d, civil.Clock(random.IntN(int(civil.EndOfDay)+1)))
					checkWorkingTime(t, tt, n, g, m, 1+random.Int64N(8*day))
					if t.Failed() {
						t.Fatalf("%s, %s week, rest days worked: %s", name, w, g)
					}
				}
			}
		}
	}
}

// checkWorkingTime holds one moment and one time against the walk.
func checkWorkingTime(t *testing.T, tt *calendar.Timetable, n naiveOffice, g calendar.WorkedRestDay, m civil.Moment, seconds int64) {
	t.Helper()
	for _, s := range []int64{seconds, -seconds} {
		want := civil.Moment{}
		if s > 0 {
			want = n.after(m, s)
		} else {
			want = n.before(m, -s)
		}
		d := time.Duration(s) * time.Second
		got, err := tt.AddWorkingTime(m, d, g)
		if got != want || (err == nil) == want.IsZero() || err != nil && !errors.Is(err, calendar.ErrRange) {
			t.Errorf("%s %+d s: %s, %v; want %s", m, s, got, err, want)
			return
		}
		if err != nil {
			continue
		}
		if back, err := tt.WorkingTimeBetween(m, got, g); err != nil || back != d {
			t.Errorf("working time between %s and %s: %s, %v; want %s", m, got, back, err, d)
		}
		if back, err := tt.WorkingTimeBetween(got, m, g); err != nil || back != -d {
			t.Errorf("working time between %s and %s: %s, %v; want %s", got, m, back, err, -d)
		}
		if s > 0 {
			if walked := n.between(m, got); walked != s {
				t.Errorf("walked from %s to %s: %d s, want %d", m, got, walked, s)
			}
		}
	}
	isOpen, next := n.open(m)
	if got, err := tt.IsOpen(m, g); err == nil && got != isOpen || err != nil && !errors.Is(err, calendar.ErrRange) {
		t.Errorf("open at %s: %v, %v; want %v", m, got, err, isOpen)
	}
	if got, err := tt.NextOpening(m, g); got.Compare(next) != 0 || (err == nil) == next.IsZero() {
		t.Errorf("next opening after %s: %s, %v; want %s", m, got, err, next)
	}
}

// Two times one after the other are the same as both at once, and later moments
// and longer times end later.
func FuzzTimetable(f *testing.F) {
	f.Add(uint8(0), uint32(9131), uint32(36000), uint32(900), uint32(40*3600))
	f.Add(uint8(3), uint32(13148), uint32(86400), uint32(0), uint32(1))
	f.Add(uint8(6), uint32(0), uint32(0), uint32(1), uint32(1<<31))
	var timetables []*calendar.Timetable
	for _, w := range weeks() {
		for _, h := range []calendar.Hours{office(), center(), fridays(), {Open: span(0, 0, 24, 0)}} {
			timetables = append(timetables, timetable(f, w, h))
		}
	}
	f.Fuzz(func(t *testing.T, kind uint8, day, clock, a, b uint32) {
		tt, g := timetables[kind%8], calendar.WorkedRestDay(kind/8%2)
		m := civil.At(tt.Calendar().First()+civil.Date(day%13149), civil.Clock(clock%86401))
		add := func(m civil.Moment, seconds uint32) (civil.Moment, error) {
			return tt.AddWorkingTime(m, time.Duration(seconds)*time.Second, g)
		}
		a, b = a%(1<<30)+1, b%(1<<30)+1 // any time but none, and no sum too great
		first, err := add(m, a)
		if err != nil {
			if !errors.Is(err, calendar.ErrRange) || !first.IsZero() {
				t.Fatalf("%s + %d s: %s, %v", m, a, first, err)
			}
			return
		}
		both, err1 := add(first, b)
		whole, err2 := add(m, a+b)
		if both != whole || (err1 == nil) != (err2 == nil) {
			t.Fatalf("%s + %d s + %d s: %s, %v; at once %s, %v", m, a, b, both, err1, whole, err2)
		}
		if d, err := tt.WorkingTimeBetween(m, first, g); err != nil || d != time.Duration(a)*time.Second {
			t.Fatalf("between %s and %s: %s, %v; want %d s", m, first, d, err, a)
		}
		if first.Compare(m) <= 0 || err1 == nil && both.Compare(first) <= 0 {
			t.Fatalf("%s + %d s: %s, + %d s: %s", m, a, first, b, both)
		}
		if back, err := tt.AddWorkingTime(first, -time.Duration(a)*time.Second, g); err != nil || back.Compare(m) < 0 {
			t.Fatalf("%s - %d s: %s, %v; want %s or a later closed moment", first, a, back, err, m)
		}
		if open, err := tt.IsOpen(m, g); err == nil {
			next, _ := tt.NextOpening(m, g)
			if open != (next.Compare(m) == 0) {
				t.Fatalf("open at %s: %v, next opening %s", m, open, next)
			}
		}
	})
}

func TestWorkingTimeAllocatesNothing(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, center())
	m, late := moment(t, "2025-02-03T10:00"), moment(t, "2026-02-03T10:00")
	for name, call := range map[string]func(){
		"IsOpen":             func() { _, _ = tt.IsOpen(m, 0) },
		"NextOpening":        func() { _, _ = tt.NextOpening(m, 0) },
		"AddWorkingTime":     func() { _, _ = tt.AddWorkingTime(m, 400*time.Hour, 0) },
		"WorkingTimeBetween": func() { _, _ = tt.WorkingTimeBetween(m, late, 0) },
	} {
		if n := testing.AllocsPerRun(100, call); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
