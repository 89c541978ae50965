package calendar_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/rickar/cal/v2"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

// peer is a rickar/cal calendar as its users set one up for Kazakhstan: thirteen
// holidays with the weekend moved to Monday and Tuesday, and its cache on.
func peer(b *testing.B) *cal.BusinessCalendar {
	b.Helper()
	c := cal.NewBusinessCalendar()
	c.Cacheable = true
	c.SetWorkHours(9*time.Hour, 18*time.Hour)
	for _, d := range []struct {
		month time.Month
		day   int
	}{{1, 1}, {1, 2}, {1, 7}, {3, 8}, {3, 21}, {3, 22}, {3, 23}, {5, 1}, {5, 7}, {5, 9}, {7, 6}, {10, 25}, {12, 16}} {
		c.AddHoliday(&cal.Holiday{
			Month: d.month, Day: d.day, Func: cal.CalcDayOfMonth,
			Observed: []cal.AltDay{{Day: time.Saturday, Offset: 2}, {Day: time.Sunday, Offset: 1}},
		})
	}
	for at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.Local); at.Year() < 2027; at = at.AddDate(0, 0, 1) {
		c.IsWorkday(at) // fill the cache
	}
	return c
}

// days2025 are the days of 2025, for both.
func days2025() (ours [365]civil.Date, theirs [365]time.Time) {
	for i := range ours {
		ours[i] = civil.YMD(2025, 1, 1) + civil.Date(i)
		theirs[i] = time.Date(2025, 1, 1+i, 0, 0, 0, 0, time.Local)
	}
	return ours, theirs
}

// Results go here, so that no call is thrown away.
var (
	sinkBool   bool
	sinkInt    int
	sinkDate   civil.Date
	sinkTime   time.Time
	sinkMoment civil.Moment
	sinkEnd    calendar.Deadline
)

func BenchmarkIsWorkday(b *testing.B) {
	ours, theirs := days2025()
	b.Run("regkz", func(b *testing.B) {
		c := calendar.Kazakhstan()
		b.ReportAllocs()
		for i := 0; b.Loop(); i = (i + 1) % 365 {
			sinkBool, _ = c.IsWorkday(calendar.FiveDay, ours[i])
		}
	})
	b.Run("rickar-cal", func(b *testing.B) {
		c := peer(b)
		b.ReportAllocs()
		for i := 0; b.Loop(); i = (i + 1) % 365 {
			sinkBool = c.IsWorkday(theirs[i])
		}
	})
}

func BenchmarkAddWorkdays(b *testing.B) {
	ours, theirs := days2025()
	for _, n := range []int{5, 30, 250} {
		b.Run(fmt.Sprintf("n=%d/regkz", n), func(b *testing.B) {
			c := calendar.Kazakhstan()
			b.ReportAllocs()
			for i := 0; b.Loop(); i = (i + 1) % 365 {
				sinkDate, _ = c.AddWorkdays(calendar.FiveDay, ours[i], n)
			}
		})
		b.Run(fmt.Sprintf("n=%d/rickar-cal", n), func(b *testing.B) {
			c := peer(b)
			b.ReportAllocs()
			for i := 0; b.Loop(); i = (i + 1) % 365 {
				sinkTime = c.WorkdaysFrom(theirs[i], n)
			}
		})
	}
}

func BenchmarkWorkdaysBetween(b *testing.B) {
	ours, theirs := days2025()
	b.Run("year/regkz", func(b *testing.B) {
		c := calendar.Kazakhstan()
		b.ReportAllocs()
		for i := 0; b.Loop(); i = (i + 1) % 365 {
			sinkInt, _ = c.WorkdaysBetween(calendar.FiveDay, ours[i], ours[i]+365)
		}
	})
	b.Run("year/rickar-cal", func(b *testing.B) {
		c := peer(b)
		b.ReportAllocs()
		for i := 0; b.Loop(); i = (i + 1) % 365 {
			sinkInt = c.WorkdaysInRange(theirs[i], theirs[i].AddDate(0, 0, 365))
		}
	})
}

func BenchmarkAddWorkingTime(b *testing.B) {
	ours, theirs := days2025()
	for _, row := range []struct {
		name string
		add  time.Duration
	}{{"15m", 15 * time.Minute}, {"40h", 40 * time.Hour}} {
		b.Run(row.name+"/regkz", func(b *testing.B) {
			tt := timetable(b, calendar.FiveDay, office())
			b.ReportAllocs()
			for i := 0; b.Loop(); i = (i + 1) % 365 {
				sinkMoment, _ = tt.AddWorkingTime(civil.At(ours[i], civil.HM(12, 50)), row.add, calendar.AsReplaced)
			}
		})
		b.Run(row.name+"/rickar-cal", func(b *testing.B) {
			c := peer(b)
			b.ReportAllocs()
			for i := 0; b.Loop(); i = (i + 1) % 365 {
				sinkTime = c.AddWorkHours(theirs[i].Add(12*time.Hour+50*time.Minute), row.add)
			}
		})
	}
}

func BenchmarkDeadline(b *testing.B) {
	ours, _ := days2025()
	tt := timetable(b, calendar.FiveDay, office())
	for _, u := range []calendar.Unit{calendar.Minute, calendar.WorkingDay, calendar.CalendarDay, calendar.CalendarWeek, calendar.Month, calendar.Year} {
		b.Run(string(u), func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i = (i + 1) % 365 {
				sinkEnd, _ = tt.Deadline(civil.At(ours[i], civil.HM(12, 50)), calendar.Period{N: 5, Unit: u}, calendar.Counting{})
			}
		})
	}
}

func BenchmarkLatestStart(b *testing.B) {
	ours, _ := days2025()
	tt := timetable(b, calendar.FiveDay, office())
	b.ReportAllocs()
	for i := 0; b.Loop(); i = (i + 1) % 365 {
		sinkMoment, _ = tt.LatestStart(civil.At(ours[i], civil.HM(18, 0)), calendar.Period{N: 5, Unit: calendar.WorkingDay}, calendar.Counting{})
	}
}

func BenchmarkDeadlineSuspended(b *testing.B) {
	ours, _ := days2025()
	tt := timetable(b, calendar.FiveDay, office())
	pauses := []calendar.Suspension{{From: ours[100], To: ours[110], Ground: "inquiry"}}
	b.ReportAllocs()
	for i := 0; b.Loop(); i = (i + 1) % 365 {
		sinkEnd, _ = tt.DeadlineSuspended(civil.OnDay(ours[i]), calendar.Period{N: 30, Unit: calendar.WorkingDay}, calendar.Counting{}, pauses)
	}
}

func BenchmarkOutlook(b *testing.B) {
	d, err := timetable(b, calendar.FiveDay, office()).Deadline(civil.OnDay(civil.YMD(2027, 5, 13)), calendar.Period{N: 5, Unit: calendar.WorkingDay}, calendar.Counting{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		sinkMoment = d.Outlook().Latest
	}
}

func BenchmarkWith(b *testing.B) {
	l := calendar.Layer{Source: "a decree", Days: []calendar.LayerDay{{Date: civil.YMD(2027, 1, 5), Class: calendar.RestDay}}}
	for b.Loop() {
		if _, err := calendar.Kazakhstan().With(l); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLedger(b *testing.B) {
	d, err := timetable(b, calendar.FiveDay, office()).Deadline(civil.OnDay(civil.YMD(2012, 3, 1)), calendar.Period{N: 5, Unit: calendar.WorkingDay}, calendar.Counting{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		for e := range d.Ledger() {
			sinkInt += e.Counted
		}
	}
}

func BenchmarkTimetable(b *testing.B) {
	h := center()
	for b.Loop() {
		if _, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, h); err != nil {
			b.Fatal(err)
		}
	}
}
