package calendar

import (
	"fmt"
	"sort"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// LatestStart returns the latest second at which a period can start so that its
// [Deadline.Due] is not after a moment: starting then meets it, starting one
// second later does not. It undoes [Timetable.Deadline] and finds its answer by
// asking for deadlines.
//
// A period in days or longer may start at any second of a day; the answer then
// is 23:59:59, never 24:00. Due is taken at its earliest second. Errors:
// [ErrMoment]; [ErrRange] also when no start that the calendar knows is early
// enough; [ErrPeriod]; [ErrCounting].
func (t *Timetable) LatestStart(due civil.Moment, p Period, rule Counting) (civil.Moment, error) {
	if err := rule.Validate(); err != nil {
		return civil.Moment{}, err
	}
	if err := p.Validate(); err != nil {
		return civil.Moment{}, err
	}
	c, last, err := t.at(due, rule.WorkedRestDay)
	if err != nil {
		return civil.Moment{}, err
	}
	start := func(second int) civil.Moment {
		return t.moment(second/int(civil.EndOfDay), civil.Clock(second%int(civil.EndOfDay)))
	}
	// No later start is due earlier. A start is never later than the day of the due
	// moment, whose end is the first second not asked for.
	late := sort.Search((last+1)*int(civil.EndOfDay), func(second int) bool {
		d := Deadline{timetable: t, start: start(second), period: p, counting: rule}
		return !d.count(c, second/int(civil.EndOfDay)) || d.due.Compare(due) > 0
	})
	if late == 0 {
		return civil.Moment{}, t.calendar.rangeError(fmt.Sprintf("start of %s due by %s", p, due))
	}
	return start(late - 1), nil
}

// Slack returns how long the office is still open from a moment until
// [Deadline.Due]; negative when the moment lies after it. Suspended days have no
// open time, and a rest day worked by decree has what [Counting.WorkedRestDay]
// says. Errors: [ErrDeadline] for the zero Deadline, [ErrMoment], [ErrRange].
func (d Deadline) Slack(at civil.Moment) (time.Duration, error) {
	t := d.timetable
	if t == nil {
		return 0, fmt.Errorf("slack of no deadline: %w", ErrDeadline)
	}
	c, i, err := t.at(at, d.counting.WorkedRestDay)
	if err != nil {
		return 0, err
	}
	open := func(day int, clock civil.Clock) int64 {
		n := t.elapsed(c, day, clock)
		suspended := int64(0)
		if d.pauses != nil {
			for _, s := range *d.pauses {
				from, to := s.indexes(t.calendar)
				suspended += max(0, min(n, int64(c.before[to]))-int64(c.before[from]))
			}
		}
		return n - suspended
	}
	left := open(int(d.due.Date()-t.first), d.due.Clock()) - open(i, at.Clock())
	return time.Duration(left) * time.Second, nil
}
