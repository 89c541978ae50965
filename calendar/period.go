package calendar

import (
	"fmt"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
)

// Unit is what a [Period] is counted in.
type Unit string

// The units of periods.
const (
	Minute      Unit = "minute"
	Hour        Unit = "hour"
	WorkingDay  Unit = "working-day"
	CalendarDay Unit = "calendar-day"
	// PlainDay is for a text that says "days" without saying which:
	// [Counting.PlainDays] decides.
	PlainDay Unit = "day"
	// CalendarWeek is seven calendar days.
	CalendarWeek Unit = "week"
	Month        Unit = "month"
	Year         Unit = "year"
)

// Max returns the largest number of units that a period may have: 18,934,560
// minutes, 315,576 hours, 13,149 days of any kind, 1,878 weeks, 432 months or 36
// years, which is as long as the calendar. It is 0 for an unknown unit.
func (u Unit) Max() int {
	const days, years = 13149, 36 // 2000-01-01 to 2035-12-31
	switch u {
	case Minute:
		return days * 24 * 60
	case Hour:
		return days * 24
	case WorkingDay, CalendarDay, PlainDay:
		return days
	case CalendarWeek:
		return days / 7
	case Month:
		return years * 12
	case Year:
		return years
	}
	return 0
}

// Period is a length of time as a regulation states it.
type Period struct {
	N    int  `json:"n"`
	Unit Unit `json:"unit"`
}

// Validate refuses, with [ErrPeriod], an unknown unit and a number outside 1 to
// [Unit.Max].
func (p Period) Validate() error {
	limit := p.Unit.Max()
	switch {
	case limit == 0:
		return fmt.Errorf("period of unit %s (want minute, hour, working-day, calendar-day, day, week, month or year): %w",
			civil.Quote(string(p.Unit)), ErrPeriod)
	case p.N < 1 || p.N > limit:
		return fmt.Errorf("period of %d %s (want 1 to %d): %w", p.N, p.Unit, limit, ErrPeriod)
	}
	return nil
}

// String returns the number and the unit: 5 working-day.
func (p Period) String() string { return strconv.Itoa(p.N) + " " + string(p.Unit) }
