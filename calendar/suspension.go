package calendar

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
)

// Suspension is a stretch of days on which a period does not run, both ends
// included, and the ground for it.
type Suspension struct {
	From   civil.Date `json:"from"`
	To     civil.Date `json:"to"`
	Ground string     `json:"ground"`
}

// Validate refuses, with [ErrSuspension], a day that is not given, an end before
// the beginning and a ground of nothing but white space.
func (s Suspension) Validate() error {
	switch {
	case !s.From.Valid():
		return fmt.Errorf("from: %s: %w", dayText(s.From), ErrSuspension)
	case !s.To.Valid():
		return fmt.Errorf("to: %s: %w", dayText(s.To), ErrSuspension)
	case s.From > s.To:
		return fmt.Errorf("to: %s: before it begins on %s: %w", s.To, s.From, ErrSuspension)
	case strings.TrimSpace(s.Ground) == "":
		return fmt.Errorf("ground: none is given for %s to %s: %w", s.From, s.To, ErrSuspension)
	}
	return nil
}

// DeadlineSuspended is [Timetable.Deadline] for a period that was suspended. The
// pauses are copied; without any it is the same as Deadline.
//
//   - A suspended day counts for no unit. It is passed over even where time is
//     [Running]: what runs without a break when the office is closed still stops
//     when the period is suspended.
//   - A period in weeks, months or years is longer by the suspended days that it
//     passes, so that it has as many days as without a suspension.
//   - The period neither ends, nor rolls, nor is the result due on a suspended
//     day.
//   - Suspended days before the start and after the end change nothing.
//
// Errors: those of Deadline, and [ErrSuspension], with the place, for what
// [Suspension.Validate] refuses, for days that the calendar does not know (also
// [ErrRange]) and for pauses that overlap or are not in order of time.
func (t *Timetable) DeadlineSuspended(start civil.Moment, p Period, rule Counting, pauses []Suspension) (Deadline, error) {
	for i, s := range pauses {
		if err := s.Validate(); err != nil {
			return Deadline{}, fmt.Errorf("suspensions[%d].%w", i, err)
		}
		if i > 0 && s.From <= pauses[i-1].To {
			return Deadline{}, fmt.Errorf("suspensions[%d].from: %s: not after %s, when the one before it ends: %w",
				i, s.From, pauses[i-1].To, ErrSuspension)
		}
		for _, d := range [...]civil.Date{s.From, s.To} {
			if t.calendar != nil && !t.calendar.Contains(d) {
				return Deadline{}, fmt.Errorf("suspensions[%d]: %w: %w", i, ErrSuspension, t.calendar.refuse(t.week, d))
			}
		}
	}
	if len(pauses) == 0 {
		return t.deadline(start, p, rule, nil)
	}
	kept := slices.Clone(pauses)
	return t.deadline(start, p, rule, &kept)
}

// Suspensions returns a copy of the suspensions that the deadline was counted
// with.
func (d Deadline) Suspensions() []Suspension {
	if d.pauses == nil {
		return nil
	}
	return slices.Clone(*d.pauses)
}

// suspension returns the suspension that a day lies in.
func (d *Deadline) suspension(i int32) (Suspension, bool) {
	if d.pauses == nil {
		return Suspension{}, false
	}
	day := d.timetable.first + civil.Date(i)
	k, _ := slices.BinarySearchFunc(*d.pauses, day, func(s Suspension, day civil.Date) int { return cmp.Compare(s.To, day) })
	if k == len(*d.pauses) || day < (*d.pauses)[k].From {
		return Suspension{}, false
	}
	return (*d.pauses)[k], true
}

// indexes returns the first suspended day and the day after the last, as far as
// the calendar goes.
func (s Suspension) indexes(c *Calendar) (from, to int) {
	size := int(c.size)
	return min(max(int(s.From-c.first), 0), size), min(max(int(s.To-c.first)+1, 0), size)
}

// extend moves the end of a count past what is suspended between from and it.
// Before is how much was counted before a day.
func (d *Deadline) extend(from, end int64, before func(day int) int64) int64 {
	for _, s := range *d.pauses {
		i, j := s.indexes(d.timetable.calendar)
		a, b := max(before(i), from), before(j)
		if a >= end {
			break // what ends when the suspension begins is not touched by it
		}
		end += max(0, b-a)
	}
	return end
}

// nextWorkday returns the first working day on or after day i that is not
// suspended.
func (d *Deadline) nextWorkday(i int) (int32, bool) {
	next, ok := d.table().nextWorkday(i)
	for ok && d.pauses != nil {
		s, suspended := d.suspension(next)
		if !suspended {
			break
		}
		_, i = s.indexes(d.timetable.calendar)
		next, ok = d.table().nextWorkday(i)
	}
	return next, ok
}
