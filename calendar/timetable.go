package calendar

import (
	"fmt"
	"slices"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// Timetable is the opening time of an office on every day of a calendar. It is
// made by [Calendar.Timetable], immutable and safe for concurrent use. Adding
// and measuring working time costs the same for any length, and nothing is
// allocated.
//
// Moments known to the day or to the minute are taken at their earliest second;
// for the other bound pass [civil.Moment.Latest].
type Timetable struct {
	calendar *Calendar
	first    civil.Date
	week     Week
	hours    Hours
	shapes   []shape
	weekdays [7]uint16             // shape by weekday
	dates    map[civil.Date]uint16 // shape of the exceptions by date
	columns  [2]column             // by WorkedRestDay
}

// shape is how the open time lies within a day.
type shape struct {
	stretches []stretch // ascending, apart or touching; none when closed
	open      uint32    // seconds
}

// stretch is open time without a break; before is the open time of its day that
// comes before it, in seconds.
type stretch struct {
	Span
	before uint32
}

// closed is the index of the shape without open time.
const closed = 0

// column is the opening time of every day: at most 1,136,073,600 seconds, which
// fit 32 bits.
type column struct {
	shapes []uint16 // per day: index into Timetable.shapes
	before []uint32 // open seconds before day i; one more than days
	// hints[b] is the first day by whose end b<<hintShift seconds have been open,
	// or the last day: where to look, so that finding a day needs few steps.
	hints []uint16
}

// hintShift makes a hint span 16,384 seconds, less than a usual day's open time.
const hintShift = 14

// Timetable compiles opening hours for a week; the hours are copied. Errors:
// [ErrWeek], [ErrHours], and [ErrRange] for an exception on a date that the
// calendar does not know.
func (c *Calendar) Timetable(w Week, h Hours) (*Timetable, error) {
	if w > SixDay || c.size == 0 {
		return nil, c.refuse(w, c.first)
	}
	if err := h.Validate(); err != nil {
		return nil, err
	}
	for i, e := range h.Dates {
		if !c.Contains(e.Date) {
			return nil, fmt.Errorf("dates[%d]: %w: %w", i, ErrHours, c.refuse(w, e.Date))
		}
	}
	return c.timetable(w, h), nil
}

// timetable compiles hours that are valid.
func (c *Calendar) timetable(w Week, h Hours) *Timetable {
	t := &Timetable{
		calendar: c,
		first:    c.first,
		week:     w,
		hours:    h.clone(),
		shapes:   []shape{closed: {}, 1: newShape(h.Open, h.Breaks)},
		weekdays: [7]uint16{1, 1, 1, 1, 1, 1, 1},
		dates:    make(map[civil.Date]uint16, len(h.Dates)),
	}
	add := func(open Span, breaks []Span) uint16 {
		t.shapes = append(t.shapes, newShape(open, breaks))
		return uint16(len(t.shapes) - 1)
	}
	for _, e := range h.Weekdays {
		n := add(e.Open, e.Breaks)
		for _, d := range e.Days {
			t.weekdays[d] = n
		}
	}
	for _, e := range h.Dates {
		t.dates[e.Date] = add(e.Open, e.Breaks)
	}
	days := c.weeks[w].days
	replaced := make([]uint16, len(days))
	for i, e := range days {
		replaced[i] = t.shapeOf(t.first+civil.Date(i), e)
	}
	shut := slices.Clone(replaced)
	for i, e := range days {
		if e.class == TransferredWorking {
			shut[i] = closed
		}
	}
	t.columns = [2]column{AsReplaced: t.column(replaced), Closed: t.column(shut)}
	return t
}

// shapeOf returns the shape of a day that, if it is worked for another, has the
// hours of that other day.
func (t *Timetable) shapeOf(d civil.Date, e entry) uint16 {
	switch n, ok := t.dates[d]; {
	case !e.class.Working():
		return closed
	case ok:
		return n
	}
	// Other is the day itself unless the day is worked for another.
	return t.weekdays[(d + civil.Date(e.other)).Weekday()]
}

func newShape(open Span, breaks []Span) shape {
	var s shape
	from := open.From
	add := func(to civil.Clock) {
		if from < to {
			s.stretches = append(s.stretches, stretch{Span{from, to}, s.open})
			s.open += uint32(to - from)
		}
	}
	for _, b := range breaks {
		add(b.From)
		from = b.To
	}
	add(open.To)
	return s
}

// column adds up the open time of days that have these shapes.
func (t *Timetable) column(shapes []uint16) column {
	c := column{shapes: shapes, before: make([]uint32, len(shapes)+1)}
	for i, n := range shapes {
		c.before[i+1] = c.before[i] + t.shapes[n].open
		for uint32(len(c.hints))<<hintShift <= c.before[i+1] {
			c.hints = append(c.hints, uint16(i))
		}
	}
	c.hints = append(c.hints, uint16(len(shapes)-1))
	return c
}

// Calendar returns the calendar that the timetable was compiled for.
func (t *Timetable) Calendar() *Calendar { return t.calendar }

// Week returns the week that the timetable was compiled for.
func (t *Timetable) Week() Week { return t.week }

// Hours returns a copy of the opening hours.
func (t *Timetable) Hours() Hours { return t.hours.clone() }

// at returns the column for a reading and the index of a moment's day.
func (t *Timetable) at(m civil.Moment, g WorkedRestDay) (*column, int, error) {
	i := uint32(m.Date() - t.first)
	if g > Closed || i >= uint32(len(t.columns[AsReplaced].shapes)) {
		return nil, 0, t.refuse(m, g)
	}
	return &t.columns[g], int(i), nil
}

func (t *Timetable) refuse(m civil.Moment, g WorkedRestDay) error {
	switch {
	case t.calendar == nil:
		return fmt.Errorf("a timetable that was not compiled: %w", ErrHours)
	case g > Closed:
		return fmt.Errorf("worked_rest_day: %d: %w", g, ErrCounting)
	case m.IsZero():
		return fmt.Errorf("%w", ErrMoment)
	}
	return t.calendar.rangeError(m.String())
}

// elapsed returns the seconds open from the first day to a clock of day i.
func (t *Timetable) elapsed(c *column, i int, clock civil.Clock) int64 {
	n := int64(c.before[i])
	for _, s := range t.shapes[c.shapes[i]].stretches {
		n += int64(max(0, min(clock, s.To)-s.From))
	}
	return n
}

// reach returns the first moment by which n seconds have been open, 1 or more
// and not more than there are.
func (t *Timetable) reach(c *column, n int64) (day int, clock civil.Clock) {
	hint := n >> hintShift
	lo, hi := int(c.hints[hint]), int(c.hints[hint+1])
	for lo < hi {
		if mid := (lo + hi) / 2; int64(c.before[mid+1]) < n {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	rest := uint32(n - int64(c.before[lo]))
	stretches := t.shapes[c.shapes[lo]].stretches
	k := len(stretches) - 1
	for stretches[k].before >= rest {
		k--
	}
	return lo, stretches[k].From + civil.Clock(rest-stretches[k].before)
}

// total returns the seconds open on all days.
func (c *column) total() int64 { return int64(c.before[len(c.before)-1]) }

func (t *Timetable) moment(day int, clock civil.Clock) civil.Moment {
	return civil.At(t.first+civil.Date(day), clock)
}

// IsOpen reports whether the office is open at a moment. Errors: [ErrMoment],
// [ErrRange], [ErrCounting].
func (t *Timetable) IsOpen(m civil.Moment, g WorkedRestDay) (bool, error) {
	c, i, err := t.at(m, g)
	if err != nil {
		return false, err
	}
	clock := m.Clock()
	if clock == civil.EndOfDay { // the same as 00:00 of the next day
		if i, clock = i+1, 0; i == len(c.shapes) {
			return false, t.refuse(m, g)
		}
	}
	for _, s := range t.shapes[c.shapes[i]].stretches {
		if clock < s.To {
			return clock >= s.From, nil
		}
	}
	return false, nil
}

// NextOpening returns the moment itself when the office is open, else the next
// moment at which it opens, known to the second. Errors: [ErrMoment],
// [ErrRange], [ErrCounting].
func (t *Timetable) NextOpening(m civil.Moment, g WorkedRestDay) (civil.Moment, error) {
	return t.AddWorkingTime(m, 0, g)
}

// AddWorkingTime returns the first moment at which the office has been open for
// a time since m: 18:00, not the next morning, when that is just when it closes.
// What arrives after hours starts at the next opening. With a negative time it
// returns the last moment from which to m the office is open for that time;
// with none it is [Timetable.NextOpening].
//
// The time is in whole seconds. Errors: [ErrMoment]; [ErrRange] also when the
// result is not known; [ErrPeriod] for a part of a second; [ErrCounting].
func (t *Timetable) AddWorkingTime(m civil.Moment, d time.Duration, g WorkedRestDay) (civil.Moment, error) {
	c, i, err := t.at(m, g)
	if err != nil {
		return civil.Moment{}, err
	}
	if d%time.Second != 0 {
		return civil.Moment{}, fmt.Errorf("working time of %s (want whole seconds): %w", d, ErrPeriod)
	}
	day, clock, ok := t.add(c, i, m.Clock(), int64(d/time.Second))
	if !ok {
		return civil.Moment{}, t.calendar.rangeError(fmt.Sprintf("working time of %s from %s", d, m))
	}
	return t.moment(day, clock), nil
}

func (t *Timetable) add(c *column, i int, clock civil.Clock, seconds int64) (int, civil.Clock, bool) {
	n := t.elapsed(c, i, clock) + seconds
	if seconds > 0 {
		if n > c.total() {
			return 0, 0, false
		}
		day, clock := t.reach(c, n)
		return day, clock, true
	}
	// The last moment before the next open second has passed.
	if n < 0 || n >= c.total() {
		return 0, 0, false
	}
	day, clock := t.reach(c, n+1)
	return day, clock - 1, true
}

// WorkingTimeBetween returns how long the office is open from one moment to
// another; negative when b lies before a. Errors: [ErrMoment], [ErrRange],
// [ErrCounting].
func (t *Timetable) WorkingTimeBetween(a, b civil.Moment, g WorkedRestDay) (time.Duration, error) {
	c, i, err := t.at(a, g)
	if err != nil {
		return 0, err
	}
	_, j, err := t.at(b, g)
	if err != nil {
		return 0, err
	}
	return time.Duration(t.elapsed(c, j, b.Clock())-t.elapsed(c, i, a.Clock())) * time.Second, nil
}

// end returns when a day ends.
func (t *Timetable) end(day int, rule Counting) civil.Moment {
	if rule.DayEnd == ClosingHour {
		s := t.shapes[t.columns[rule.WorkedRestDay].shapes[day]].stretches
		if len(s) > 0 {
			return t.moment(day, s[len(s)-1].To)
		}
	}
	return t.moment(day, civil.EndOfDay)
}
