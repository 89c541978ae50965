package calendar

import (
	"encoding/json"
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
)

// Deadline is when a period ends, and how it was counted. It is a small
// comparable value, made by [Timetable.Deadline] or
// [Timetable.DeadlineSuspended]; the zero Deadline is not given.
//
// What is done at exactly [Deadline.Due] is in time.
type Deadline struct {
	timetable  *Timetable
	start, due civil.Moment
	period     Period
	counting   Counting
	certainty  Certainty
	pauses     *[]Suspension // none when nil; never changed
	// Day indexes: the last day before rolling, after it, and the day of issue.
	counted, last, issue int32
}

// Deadline counts a period from a start.
//
//   - Working days: the n-th working day after the start or, when the first day
//     is counted, the n-th from the start on, itself included if it is worked.
//   - Calendar days: n days after the start, or n−1 when the first day is
//     counted; then rolled.
//   - Weeks: 7n calendar days, so that they end on the weekday of the start; one
//     day less when the first day is counted; then rolled.
//   - Months: the same day number n months later, or the last day of that month
//     where it has no such day (Civil Code, articles 172–176); one day less when
//     the first day is counted; then rolled.
//   - Years: 12n months, so that 29 February becomes 28 February in a year that
//     has no such day.
//   - Minutes and hours: open time or running time from the start's earliest
//     second; never rolled.
//
// A period in days whose first day is counted may end on the very day of the
// start; it then is due before the start when the start comes after closing.
//
// Errors: [ErrMoment]; [ErrRange] also when the deadline or the day of issue is
// not known; [ErrPeriod]; [ErrCounting].
func (t *Timetable) Deadline(start civil.Moment, p Period, rule Counting) (Deadline, error) {
	return t.deadline(start, p, rule, nil)
}

func (t *Timetable) deadline(start civil.Moment, p Period, rule Counting, pauses *[]Suspension) (d Deadline, err error) {
	if err = rule.Validate(); err != nil {
		return d, err
	}
	if err = p.Validate(); err != nil {
		return d, err
	}
	c, first, err := t.at(start, rule.WorkedRestDay)
	if err != nil {
		return d, err
	}
	d.timetable, d.start, d.period, d.counting, d.pauses = t, start, p, rule, pauses
	if !d.count(c, first) {
		return Deadline{}, t.calendar.rangeError(fmt.Sprintf("end of %s from %s", p, start))
	}
	return d, nil
}

// count sets what follows from the start on day first, the period and the way to
// count; it fails beyond the days known.
func (d *Deadline) count(c *column, first int) (ok bool) {
	switch d.unit() {
	case Minute:
		ok = d.countTime(c, first, int64(d.period.N)*60)
	case Hour:
		ok = d.countTime(c, first, int64(d.period.N)*3600)
	default:
		ok = d.countDays(first) && d.roll()
		if ok {
			d.due = d.timetable.end(int(d.last), d.counting)
		}
	}
	if ok = ok && d.setIssue(); ok {
		d.certainty = d.table().worst(first, int(d.issue))
	}
	return ok
}

// unit is the unit that is counted in.
func (d *Deadline) unit() Unit {
	switch {
	case d.period.Unit != PlainDay:
		return d.period.Unit
	case d.counting.PlainDays == WorkingDays:
		return WorkingDay
	}
	return CalendarDay
}

func (d *Deadline) table() *table { return &d.timetable.calendar.weeks[d.timetable.week] }

// nextWorkday returns the first working day on or after day i.
func (t *table) nextWorkday(i int) (int32, bool) {
	if k := int(t.before[i]); k < len(t.working) {
		return int32(t.working[k]), true
	}
	return 0, false
}

// countTime sets the end of a period in seconds.
func (d *Deadline) countTime(c *column, first int, seconds int64) bool {
	t, clock := d.timetable, d.start.Clock()
	day := 0
	if d.counting.Time == Running {
		from := int64(first)*int64(civil.EndOfDay) + int64(clock)
		end := from + seconds
		if d.pauses != nil {
			end = d.extend(from, end, func(day int) int64 { return int64(day) * int64(civil.EndOfDay) })
		}
		// A period that ends at midnight ends with the day before, at 24:00.
		day = int((end - 1) / int64(civil.EndOfDay))
		clock = civil.Clock(end - int64(day)*int64(civil.EndOfDay))
		if day >= int(t.calendar.size) {
			return false
		}
	} else {
		from := t.elapsed(c, first, clock)
		end := from + seconds
		if d.pauses != nil {
			end = d.extend(from, end, func(day int) int64 { return int64(c.before[day]) })
		}
		if end > c.total() {
			return false
		}
		day, clock = t.reach(c, end)
	}
	d.due = t.moment(day, clock)
	d.counted, d.last = int32(day), int32(day)
	return true
}

// countDays sets the last day before rolling.
func (d *Deadline) countDays(first int) bool {
	t, n := d.table(), d.period.N
	from := first + 1 // the first day that may count
	if d.counting.FirstDay == FirstDayCounted {
		from = first
	}
	last := from + n - 1
	switch d.unit() {
	case WorkingDay:
		end := int(t.before[from]) + n
		if d.pauses != nil {
			end = int(d.extend(int64(t.before[from]), int64(end), func(day int) int64 { return int64(t.before[day]) }))
		}
		if end > len(t.working) {
			return false
		}
		d.counted = int32(t.working[end-1])
		return true
	case CalendarWeek:
		last = from + 7*n - 1
	case Month:
		last = d.sameDay(n) + from - first - 1
	case Year:
		last = d.sameDay(12*n) + from - first - 1
	}
	if d.pauses != nil {
		last = int(d.extend(int64(from), int64(last)+1, func(day int) int64 { return int64(day) })) - 1
	}
	d.counted = int32(last)
	return last < len(t.days)
}

// sameDay is the index of the day of the start some months later.
func (d *Deadline) sameDay(months int) int {
	return int(d.start.Date().AddMonths(months) - d.timetable.first)
}

// roll sets the last day.
func (d *Deadline) roll() (ok bool) {
	d.last, ok = d.counted, true
	if d.counting.Rolling == Rolls {
		d.last, ok = d.nextWorkday(int(d.counted))
	}
	return ok
}

// setIssue sets the day of issue.
func (d *Deadline) setIssue() (ok bool) {
	d.issue, ok = d.last, true
	if d.counting.IssueDay == IssueDayNotCounted {
		d.issue, ok = d.nextWorkday(int(d.last) + 1)
	}
	return ok
}

// Start returns the start as given.
func (d Deadline) Start() civil.Moment { return d.start }

// Period returns the period that was counted.
func (d Deadline) Period() Period { return d.period }

// Counting returns how it was counted.
func (d Deadline) Counting() Counting { return d.counting }

// LastDay returns the last day of the period, after rolling; the zero Date for
// the zero Deadline.
func (d Deadline) LastDay() civil.Date { return d.due.Date() }

// Due returns the end of the last day, or the very second at which minutes or
// hours end. A day without opening hours ends at 24:00.
func (d Deadline) Due() civil.Moment { return d.due }

// IssueBy returns the day by whose end the result is issued: the next working
// day after the last where the day of issue is not counted, else the last day.
func (d Deadline) IssueBy() civil.Date {
	if d.timetable == nil {
		return 0
	}
	return d.timetable.first + civil.Date(d.issue)
}

// IssueDue returns the end of the day of issue where it is not counted, else
// [Deadline.Due].
func (d Deadline) IssueDue() civil.Moment {
	if d.timetable == nil || d.counting.IssueDay == IssueDayCounted {
		return d.due
	}
	return d.timetable.end(int(d.issue), d.counting)
}

// Certainty returns the worst certainty of all days from the start to the day
// of issue.
func (d Deadline) Certainty() Certainty { return d.certainty }

// String returns the period, the start and the end.
func (d Deadline) String() string {
	if d.timetable == nil {
		return "no deadline"
	}
	return fmt.Sprintf("%s from %s: due %s", d.period, d.start, d.due)
}

// MarshalJSON writes what the methods return, without the ledger. There is no
// way back: a deadline is counted, not read.
func (d Deadline) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Start     civil.Moment `json:"start,omitzero"`
		Period    Period       `json:"period"`
		Counting  Counting     `json:"counting"`
		LastDay   civil.Date   `json:"last_day,omitzero"`
		Due       civil.Moment `json:"due,omitzero"`
		IssueBy   civil.Date   `json:"issue_by,omitzero"`
		IssueDue  civil.Moment `json:"issue_due,omitzero"`
		Certainty Certainty    `json:"certainty"`

		Suspensions []Suspension `json:"suspensions,omitempty"`
	}{d.start, d.period, d.counting, d.LastDay(), d.due, d.IssueBy(), d.IssueDue(), d.certainty, d.Suspensions()})
}
