package calendar

import (
	"errors"
	"fmt"
	"iter"

	"github.com/regkz/regkz/calendar/civil"
)

// Errors that callers can look for with errors.Is. Every error of this package
// wraps one of them and names the value.
var (
	// ErrRange marks a day outside the days that the calendar knows, asked for
	// or arrived at.
	ErrRange = errors.New("outside the days that the calendar knows")
	// ErrWeek marks a week that is neither five-day nor six-day.
	ErrWeek = errors.New("not a working week (want five-day or six-day)")
	// ErrHours marks opening hours that cannot be kept.
	ErrHours = errors.New("not valid opening hours")
	// ErrPeriod marks a period that cannot be counted.
	ErrPeriod = errors.New("not a valid period")
	// ErrMoment marks a moment that is not given.
	ErrMoment = errors.New("not a given moment")
	// ErrCounting marks a value of [Counting] that is none of its choices.
	ErrCounting = errors.New("not a way of counting")
	// ErrLayer marks a layer of days that cannot be laid on a calendar.
	ErrLayer = errors.New("not a valid layer of days")
	// ErrSuspension marks suspensions that cannot be kept.
	ErrSuspension = errors.New("not a valid suspension")
	// ErrDeadline marks a deadline that was not counted.
	ErrDeadline = errors.New("not a counted deadline")
	// ErrText marks a text that names no class, certainty, reason or weekday.
	ErrText = errors.New("not a known identifier")
)

// Calendar knows every day from its first to its last in both weeks. It is
// immutable and safe for concurrent use. The zero Calendar knows no day.
//
// Counting working days looks up tables: it costs the same for any number, and
// nothing is allocated.
type Calendar struct {
	first civil.Date
	size  int32 // days known
	weeks [2]table
	facts []fact
}

// First returns the first day known.
func (c *Calendar) First() civil.Date { return c.first }

// Last returns the last day known.
func (c *Calendar) Last() civil.Date { return c.first + civil.Date(c.size) - 1 }

// Contains reports whether the calendar knows a day.
func (c *Calendar) Contains(d civil.Date) bool { return uint32(d-c.first) < uint32(c.size) }

// at returns the table of a week and the index of a day in it.
func (c *Calendar) at(w Week, d civil.Date) (*table, int, error) {
	i := uint32(d - c.first)
	if w > SixDay || i >= uint32(c.size) {
		return nil, 0, c.refuse(w, d)
	}
	return &c.weeks[w], int(i), nil
}

func (c *Calendar) refuse(w Week, d civil.Date) error {
	if w > SixDay {
		return fmt.Errorf("%s: %w", w, ErrWeek)
	}
	return c.rangeError(dayText(d))
}

// rangeError names what was asked and what is known.
func (c *Calendar) rangeError(asked string) error {
	if c.size == 0 {
		return fmt.Errorf("%s: %w, which are none", asked, ErrRange)
	}
	return fmt.Errorf("%s: %w, %s to %s", asked, ErrRange, c.First(), c.Last())
}

func dayText(d civil.Date) string {
	if d.IsZero() {
		return "a day not given"
	}
	return d.String()
}

// Day returns what is known of a day. Errors: [ErrRange], [ErrWeek].
func (c *Calendar) Day(w Week, d civil.Date) (Day, error) {
	_, i, err := c.at(w, d)
	if err != nil {
		return Day{}, err
	}
	return c.day(w, i), nil
}

func (c *Calendar) day(w Week, i int) Day {
	e := c.weeks[w].days[i]
	day := Day{
		Date:      c.first + civil.Date(i),
		Week:      w,
		Class:     e.class,
		Name:      c.facts[e.fact].name,
		Source:    c.facts[e.fact].source,
		Certainty: e.certainty,
	}
	if e.other != 0 {
		day.Other = day.Date + civil.Date(e.other)
	}
	return day
}

// IsWorkday reports whether people of a week work on a day. Errors:
// [ErrRange], [ErrWeek].
func (c *Calendar) IsWorkday(w Week, d civil.Date) (bool, error) {
	t, i, err := c.at(w, d)
	if err != nil {
		return false, err
	}
	return t.before[i+1] != t.before[i], nil
}

// AddWorkdays returns the n-th working day after d; for a negative n, the n-th
// working day before it; for 0, the first working day on or after it. Errors:
// [ErrRange] also when the result is not known, [ErrWeek].
func (c *Calendar) AddWorkdays(w Week, d civil.Date, n int) (civil.Date, error) {
	t, i, err := c.at(w, d)
	if err != nil {
		return 0, err
	}
	// The first working day on or after d has the ordinal k, counted from 0.
	k, skip := int(t.before[i]), n
	if n > 0 {
		k, skip = int(t.before[i+1]), n-1
	}
	if skip >= len(t.working)-k || skip < -k {
		return 0, c.rangeError(fmt.Sprintf("working day %d from %s", n, d))
	}
	return c.first + civil.Date(t.working[k+skip]), nil
}

// NextWorkday returns the first working day on or after d. Errors: [ErrRange],
// [ErrWeek].
func (c *Calendar) NextWorkday(w Week, d civil.Date) (civil.Date, error) {
	return c.AddWorkdays(w, d, 0)
}

// PreviousWorkday returns the last working day on or before d. Errors:
// [ErrRange], [ErrWeek].
func (c *Calendar) PreviousWorkday(w Week, d civil.Date) (civil.Date, error) {
	t, i, err := c.at(w, d)
	if err != nil {
		return 0, err
	}
	k := t.before[i+1]
	if k == 0 {
		return 0, c.rangeError("last working day up to " + d.String())
	}
	return c.first + civil.Date(t.working[k-1]), nil
}

// WorkdaysBetween returns the number of working days after from, up to and
// including to. When to lies before from, it is minus the number of working
// days from to on, before from. So it undoes [Calendar.AddWorkdays]: for every
// n but 0, WorkdaysBetween(d, AddWorkdays(d, n)) is n. Errors: [ErrRange],
// [ErrWeek].
func (c *Calendar) WorkdaysBetween(w Week, from, to civil.Date) (int, error) {
	t, i, err := c.at(w, from)
	if err != nil {
		return 0, err
	}
	j := uint32(to - c.first)
	if j >= uint32(c.size) {
		return 0, c.refuse(w, to)
	}
	if to >= from {
		i, j = i+1, j+1
	}
	return int(t.before[j]) - int(t.before[i]), nil
}

// CertaintyBetween returns the worst certainty of the days from one to another,
// both included, in either order. Errors: [ErrRange], [ErrWeek].
func (c *Calendar) CertaintyBetween(w Week, from, to civil.Date) (Certainty, error) {
	t, i, err := c.at(w, from)
	if err != nil {
		return 0, err
	}
	_, j, err := c.at(w, to)
	if err != nil {
		return 0, err
	}
	return t.worst(min(i, j), max(i, j)), nil
}

// worst returns the worst certainty of the days i to j.
func (t *table) worst(i, j int) Certainty {
	switch {
	case t.estimated[j+1] > t.estimated[i]:
		return Estimated
	case t.projected[j+1] > t.projected[i]:
		return Projected
	}
	return Enacted
}

// Days yields the days from one to another, both included; none when to lies
// before from. Errors: [ErrRange], [ErrWeek].
func (c *Calendar) Days(w Week, from, to civil.Date) (iter.Seq[Day], error) {
	_, i, err := c.at(w, from)
	if err != nil {
		return nil, err
	}
	_, j, err := c.at(w, to)
	if err != nil {
		return nil, err
	}
	return func(yield func(Day) bool) {
		for k := i; k <= j; k++ {
			if !yield(c.day(w, k)) {
				return
			}
		}
	}, nil
}
