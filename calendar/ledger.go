package calendar

import (
	"iter"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// Reason says why an entry of a ledger counts or does not.
type Reason uint8

// The reasons. Their text forms are counted, first_day_not_counted,
// not_working, rolled, closed, break, issue_day and suspended.
const (
	// ReasonCounted: the day or stretch counts.
	ReasonCounted Reason = iota
	// ReasonFirstDayNotCounted: it is the day of the event.
	ReasonFirstDayNotCounted
	// ReasonNotWorking: people do not work on it: not a day of a period in working
	// days, not a day to end on, not a day to issue on, not office time.
	ReasonNotWorking
	// ReasonRolled: the last counted day was not worked; the period ends on this
	// day instead.
	ReasonRolled
	// ReasonClosed: the office is closed in that stretch of a working day.
	ReasonClosed
	// ReasonBreak: the office has a break.
	ReasonBreak
	// ReasonIssueDay: it is the day of issue, which is not counted.
	ReasonIssueDay
	// ReasonSuspended: the period was suspended on that day; [Entry.Ground] says
	// why. It comes before any other reason.
	ReasonSuspended
)

const reasonWords words = "counted first_day_not_counted not_working rolled closed break issue_day suspended"

// String returns the text form.
func (r Reason) String() string { return reasonWords.str("Reason", uint8(r)) }

// MarshalText writes [Reason.String]; a number that is no reason is refused
// with [ErrText].
func (r Reason) MarshalText() ([]byte, error) {
	return reasonWords.marshal("Reason", uint8(r), ErrText)
}

// UnmarshalText reads a text form; anything else is refused with [ErrText].
func (r *Reason) UnmarshalText(text []byte) error {
	n, err := reasonWords.unmarshal("reason", text, ErrText)
	if err == nil {
		*r = Reason(n)
	}
	return err
}

// Entry is one line of a ledger: a day or, for minutes and hours, a stretch of
// a day. It is plain data: comparable, and equal after a JSON round trip.
type Entry struct {
	Day    Day    `json:"day"`
	Reason Reason `json:"reason"`
	// Counted is the ordinal, from 1, of a day or stretch that counts; 0 for others.
	Counted int `json:"counted,omitzero"`
	// From and To bound a stretch; both are zero for a whole day, and From is left
	// out of JSON when it is 00:00. Time is its length.
	From civil.Clock   `json:"from,omitzero"`
	To   civil.Clock   `json:"to,omitzero"`
	Time time.Duration `json:"nanoseconds,omitzero"`
	// Ground is [Suspension.Ground] of a suspended day or stretch.
	Ground string `json:"ground,omitzero"`
}

// Ledger yields, day by day, why the deadline is what it is: every day from the
// start to the day of issue, in order and without a gap, and for minutes and
// hours every stretch from the start to the end. It looks up the same tables
// that the deadline was counted with, lazily; it can be walked many times.
func (d Deadline) Ledger() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		if d.timetable == nil {
			return
		}
		switch d.unit() {
		case Minute, Hour:
			if !d.stretches(yield) {
				return
			}
		default:
			if !d.daysCounted(yield) {
				return
			}
		}
		d.after(d.last, d.issue, ReasonIssueDay, yield)
	}
}

// first is the index of the day of the start.
func (d *Deadline) first() int32 { return int32(d.start.Date() - d.timetable.first) }

func (d *Deadline) day(i int32) Day {
	return d.timetable.calendar.day(d.timetable.week, int(i))
}

// daysCounted yields the days of a period in days or months.
func (d *Deadline) daysCounted(yield func(Entry) bool) bool {
	first, working, n := d.first(), d.unit() == WorkingDay, 0
	for i := first; i <= d.counted; i++ {
		e := Entry{Day: d.day(i)}
		s, suspended := d.suspension(i)
		switch {
		case suspended:
			e.Reason, e.Ground = ReasonSuspended, s.Ground
		case i == first && d.counting.FirstDay == FirstDayNotCounted:
			e.Reason = ReasonFirstDayNotCounted
		case working && !e.Day.Class.Working():
			e.Reason = ReasonNotWorking
		default:
			n++
			e.Counted = n
		}
		if !yield(e) {
			return false
		}
	}
	return d.after(d.counted, d.last, ReasonRolled, yield)
}

// after yields the days after one up to another, which has a reason of its own
// and is the first of them that is worked and not suspended.
func (d *Deadline) after(i, to int32, reason Reason, yield func(Entry) bool) bool {
	for i++; i <= to; i++ {
		e := Entry{Day: d.day(i), Reason: ReasonNotWorking}
		if s, suspended := d.suspension(i); suspended {
			e.Reason, e.Ground = ReasonSuspended, s.Ground
		} else if i == to {
			e.Reason = reason
		}
		if !yield(e) {
			return false
		}
	}
	return true
}

// stretches yields the stretches of a period in minutes or hours.
func (d *Deadline) stretches(yield func(Entry) bool) bool {
	t, n := d.timetable, 0
	shapes := t.columns[d.counting.WorkedRestDay].shapes
	for i := d.first(); i <= d.last; i++ {
		// The part of the day that the period passes through.
		pos, end := civil.Midnight, civil.EndOfDay
		if i == d.first() {
			pos = d.start.Clock()
		}
		if i == d.last {
			end = d.due.Clock()
		}
		day := d.day(i)
		s, suspended := d.suspension(i)
		// upTo yields what is left of the part before a clock.
		upTo := func(to civil.Clock, reason Reason) bool {
			to = min(to, end)
			if pos >= to {
				return true
			}
			e := Entry{Day: day, Reason: reason, From: pos, To: to, Time: time.Duration(to-pos) * time.Second, Ground: s.Ground}
			if reason == ReasonCounted {
				n++
				e.Counted = n
			}
			pos = to
			return yield(e)
		}
		if suspended || d.counting.Time == Running {
			reason := ReasonCounted
			if suspended {
				reason = ReasonSuspended
			}
			if !upTo(end, reason) {
				return false
			}
			continue
		}
		gap := ReasonClosed
		if !day.Class.Working() {
			gap = ReasonNotWorking
		}
		for _, s := range t.shapes[shapes[i]].stretches {
			if !upTo(s.From, gap) || !upTo(s.To, ReasonCounted) {
				return false
			}
			gap = ReasonBreak
		}
		if gap == ReasonBreak {
			gap = ReasonClosed
		}
		if !upTo(civil.EndOfDay, gap) {
			return false
		}
	}
	return true
}
