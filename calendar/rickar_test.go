package calendar_test

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

// fed is a rickar/cal calendar that is told, day by day, what ours knows: its
// rules cannot say the law, its arithmetic is a second opinion on ours.
func fed(t testing.TB, w calendar.Week) *cal.BusinessCalendar {
	c := cal.NewBusinessCalendar()
	c.SetWorkHours(9*time.Hour, 18*time.Hour)
	c.WorkdayFunc = func(at time.Time) bool {
		works, err := calendar.Kazakhstan().IsWorkday(w, civil.YMD(at.Year(), at.Month(), at.Day()))
		if err != nil {
			t.Fatal(err)
		}
		return works
	}
	return c
}

func utc(d civil.Date) time.Time {
	y, m, day := d.YMD()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}

func TestArithmeticAgreesWithRickarCal(t *testing.T) {
	ours := calendar.Kazakhstan()
	for _, w := range weeks() {
		theirs := fed(t, w)
		for d := date(t, "2004-01-01"); d < date(t, "2033-01-01"); d += 3 {
			for _, n := range []int{-30, -1, 1, 2, 5, 30} {
				got, err := ours.AddWorkdays(w, d, n)
				if want := theirs.WorkdaysFrom(utc(d), n); err != nil || !utc(got).Equal(want) {
					t.Fatalf("%s week: %s %+d working days: %s, %v; rickar/cal %s", w, d, n, got, err, want.Format(time.DateOnly))
				}
			}
			// Theirs includes both ends, ours the last only.
			got, err := ours.WorkdaysBetween(w, d-1, d+45)
			if want := theirs.WorkdaysInRange(utc(d), utc(d+45)); err != nil || got != want {
				t.Fatalf("%s week: working days from %s to %s: %d, %v; rickar/cal %d", w, d, d+45, got, err, want)
			}
		}
	}
}

func TestWorkingTimeAgreesWithRickarCal(t *testing.T) {
	theirs := fed(t, calendar.FiveDay)
	// Theirs knows no break.
	ours := timetable(t, calendar.FiveDay, calendar.Hours{Open: span(9, 0, 18, 0)})
	for d := date(t, "2011-01-01"); d < date(t, "2014-01-01"); d++ {
		for _, add := range []time.Duration{15 * time.Minute, 7 * time.Hour, 40*time.Hour + time.Minute} {
			got, err := ours.AddWorkingTime(civil.At(d, civil.HM(10, 30)), add, calendar.AsReplaced)
			want := theirs.AddWorkHours(utc(d).Add(10*time.Hour+30*time.Minute), add)
			if at, _ := civil.FromTime(want, time.UTC, civil.ToSecond); err != nil || got != at {
				t.Fatalf("%s 10:30 + %s: %s, %v; rickar/cal %s", d, add, got, err, want)
			}
		}
	}
}
