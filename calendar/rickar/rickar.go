// Package rickar hands a calendar to programs written for github.com/rickar/cal:
// [Holidays] gives its days off as that library's holidays, [Business] a whole
// business calendar of a week.
//
// IsWorkday, WorkdaysFrom and WorkdaysInRange of such a business calendar agree
// with package calendar on every day that it knows. Their meaning differs in
// places, and what rickar/cal cannot say is lost:
//
//   - WorkdaysInRange counts both ends; [calendar.Calendar.WorkdaysBetween]
//     counts the last day and not the first. So the days in range from d to e are
//     those between d−1 and e.
//   - WorkdaysFrom with 0 returns the day itself, also a day off;
//     [calendar.Calendar.AddWorkdays] the first working day on or after it. For
//     any other number they mean the same.
//   - It answers for every year. Outside the days that the calendar knows, where
//     ours answers [calendar.ErrRange], it goes by the weekday alone. How sure a
//     day is stands in a holiday's Description only.
//   - The date is that of the time's own zone. Convert first: 31 December 20:00
//     UTC is 1 January in Kazakhstan.
//   - A working day has one stretch of hours, 9:00 to 17:00 until SetWorkHours,
//     and no break; [calendar.Timetable] knows both opening hours and breaks.
//   - It walks day by day and asks every holiday. Cacheable is off, because the
//     cache does not see a holiday added later; who adds none after the first
//     look-up may set it.
//
// No Locations are set. rickar/cal compares them by pointer: who sets them gets
// holidays only for times in the very same *time.Location.
package rickar

import (
	"time"

	"github.com/rickar/cal/v2"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Holidays returns every day off of a week that is more than a weekly rest day,
// by date: holidays, also those on a Saturday or Sunday, the rest days of the
// year, moved holidays and days given off by decree. Each is a holiday of its
// one year, on its own date: nothing is left to rules of rickar/cal, which
// cannot say when a day off moves past another. The result is fresh and shares
// nothing.
//
// Name is the Kazakh name, or the source of a day that a layer leaves without
// one. Description holds the Russian and the English name, the class of the day,
// its certainty and its source, with semicolons between them. Type is ObservancePublic, but ObservanceOther for a day given off by
// decree.
//
// The days hold for that week alone: in the six-day week other days are off. And
// they say nothing of rest days that are worked: see [Business].
//
// Errors: [calendar.ErrWeek]; [calendar.ErrRange] for a calendar that knows no
// day.
func Holidays(c *calendar.Calendar, w calendar.Week) ([]*cal.Holiday, error) {
	holidays, _, err := translate(c, w)
	return holidays, err
}

// Business returns a business calendar of a week: the weekly rest days, the
// days off of [Holidays], and the rest days that are worked by decree.
//
// The latter are known to its WorkdayFunc, which holds its own copy of them and
// of the weekdays and nothing of the calendar. While it is set, SetWorkday has
// no effect; without it the weekdays are the same and no rest day is worked.
//
// What is returned is fresh, and belongs to the caller. It is safe for
// concurrent reading as long as nobody adds to it or sets a field. See the
// package's description for what its answers mean.
//
// Errors: [calendar.ErrWeek]; [calendar.ErrRange] for a calendar that knows no
// day.
func Business(c *calendar.Calendar, w calendar.Week) (*cal.BusinessCalendar, error) {
	holidays, worked, err := translate(c, w)
	if err != nil {
		return nil, err
	}
	b := cal.NewBusinessCalendar()
	b.Name = "Kazakhstan, " + w.String() + " week"
	b.AddHoliday(holidays...)
	var weekdays [7]bool
	for d := range weekdays {
		weekdays[d] = !rests(w, time.Weekday(d))
		b.SetWorkday(time.Weekday(d), weekdays[d])
	}
	b.WorkdayFunc = func(at time.Time) bool {
		if weekdays[at.Weekday()] {
			return true
		}
		_, ok := worked[civil.YMD(at.Date())]
		return ok
	}
	return b, nil
}

// translate returns the days off that are more than weekly rest days, and the
// weekly rest days that are worked. No day is both, since a day has one class:
// a holiday on a worked day would win in rickar/cal.
func translate(c *calendar.Calendar, w calendar.Week) ([]*cal.Holiday, map[civil.Date]struct{}, error) {
	days, err := c.Days(w, c.First(), c.Last())
	if err != nil {
		return nil, nil, err
	}
	var holidays []*cal.Holiday
	worked := make(map[civil.Date]struct{})
	for d := range days {
		rest := rests(w, d.Date.Weekday())
		switch {
		case !d.Class.Working() && (d.Class != calendar.Weekend || !rest):
			holidays = append(holidays, holiday(d))
		case d.Class.Working() && rest:
			worked[d.Date] = struct{}{}
		}
	}
	return holidays, worked, nil
}

// rests reports whether a weekday is a weekly rest day.
func rests(w calendar.Week, d time.Weekday) bool {
	return d == time.Sunday || d == time.Saturday && w == calendar.FiveDay
}

func holiday(d calendar.Day) *cal.Holiday {
	year, month, day := d.Date.YMD()
	h := &cal.Holiday{
		Name:        d.Name.In(law.Kazakh),
		Description: d.Class.String() + "; " + d.Certainty.String() + "; " + d.Source,
		Type:        cal.ObservancePublic,
		StartYear:   year,
		EndYear:     year,
		Month:       month,
		Day:         day,
		Func:        dayOfMonth,
	}
	if d.Name.IsZero() {
		h.Name = d.Source
	} else {
		h.Description = d.Name.In(law.Russian) + "; " + d.Name.In(law.English) + "; " + h.Description
	}
	if d.Class == calendar.TransferredOff {
		h.Type = cal.ObservanceOther
	}
	return h
}

// dayOfMonth is CalcDayOfMonth, but stays on its day in a zone that skips the
// midnight of it: where clocks go forward then, CalcDayOfMonth returns 23:00 of
// the day before, and rickar/cal takes that for the holiday.
func dayOfMonth(h *cal.Holiday, year int) time.Time {
	at := cal.CalcDayOfMonth(h, year)
	if at.Day() != h.Day {
		at = at.Add(time.Hour)
	}
	return at
}
