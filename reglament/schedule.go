package reglament

import (
	"fmt"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Schedule tells an office how late each step can safely begin, so that the whole
// is ready by the moment that it must promise.
type Schedule struct {
	Service  string       `json:"service"`
	Channel  string       `json:"channel"`
	Received civil.Moment `json:"received"`
	// Now is the moment from which the slack is counted.
	Now civil.Moment `json:"now"`
	// Whole is the earliest deadline of the whole, the one to promise.
	Whole Due `json:"whole"`
	// Derived marks a whole that the text does not state: see [Term.Sum].
	Derived bool            `json:"derived,omitempty"`
	Cite    law.Citation    `json:"cite"`
	Steps   []ScheduledStep `json:"steps"`
	Assumed Assumptions     `json:"assumed"`
}

// ScheduledStep is one step of a schedule.
type ScheduledStep struct {
	Step string       `json:"step"`
	Role string       `json:"role,omitempty"`
	Unit string       `json:"unit,omitempty"`
	Cite law.Citation `json:"cite"`
	// Start is the latest safe start: begun then, and every step from it on taking
	// all of its time under any admissible reading, the promise is still kept; where
	// the whole is the sum of the steps, the sum by the same reading is. A step
	// without a time of its own takes none in this count, nor does a way of unstated
	// length. Zero where the whole does not bound the step, as one that leads back, or
	// where even the receipt would have been too late.
	Start civil.Moment `json:"start,omitzero"`
	// Slack is how long the unit is still open from now until then, in seconds;
	// negative when it is past.
	Slack int64 `json:"slack_seconds"`
	// Bound is set where there is a latest safe start.
	Bound bool `json:"bound"`
	// TooLong is set where no start since the receipt is early enough: the times of
	// the steps add up to more than the whole.
	TooLong bool `json:"too_long,omitempty"`
}

// Schedule tells how late each step can begin for a package received at one
// moment, and how much time is left at another. Refused with [ErrCase] where the
// channel has no whole term or the moments are unusable.
func (c *Checker) Schedule(channel string, received, now civil.Moment) (Schedule, error) {
	p, err := c.path(channel)
	if err != nil {
		return Schedule{}, err
	}
	received, now = received.Coarsen(c.office.Precision), now.Coarsen(c.office.Precision)
	whole, err := c.termWindow(p, received)
	if err == nil && whole.IsZero() {
		err = fmt.Errorf("service %s states no term of the whole for channel %s: %w", civil.Quote(c.service.ID), civil.Quote(channel), ErrCase)
	}
	if err != nil {
		return Schedule{}, err
	}
	if now.IsZero() {
		return Schedule{}, fmt.Errorf("now: %w: %w", ErrCase, calendar.ErrMoment)
	}
	s := Schedule{
		Service: c.service.ID, Channel: channel, Received: received, Now: now, Whole: whole.Earliest, Derived: p.derived(),
		Cite: c.service.Term.Cite, Assumed: c.assumed,
	}
	// starts holds the earliest over the readings, the zero Moment where there is
	// none yet.
	starts, tooLong := make([]civil.Moment, len(p.order)), make([]bool, len(p.order))
	open := ReadingSet(p.term)
	for _, i := range p.order {
		open |= ReadingSet(p.steps[i].limit)
	}
	bounds, _ := p.bounds(received)
	var failed error
	combos(c.base, open, func(k combo) bool {
		due, ok, err := c.termDue(p, bounds[0], k)
		if !p.derived() {
			// The promise is to be kept however long the steps may take.
			due.At = whole.Earliest.At
		}
		if ok {
			c.scheduleBack(p, bounds[0], due.At, k, starts, tooLong)
		}
		failed = err
		return err == nil
	})
	if failed != nil {
		return Schedule{}, fmt.Errorf("received: %w: %w", ErrCase, failed)
	}
	for at, i := range p.order {
		st := &c.service.Steps[i]
		row := ScheduledStep{Step: st.ID, Role: st.Role, Unit: st.Unit, Cite: st.Cite, TooLong: tooLong[at]}
		if start := starts[at]; !start.IsZero() && !tooLong[at] {
			table := p.steps[i].timetable
			row.Start, row.Bound = closing(table, start), true
			if row.Start.Compare(bounds[0]) < 0 {
				row.Start, row.Bound, row.TooLong = civil.Moment{}, false, true
				s.Steps = append(s.Steps, row)
				continue
			}
			slack, err := table.WorkingTimeBetween(now.Latest(), row.Start, calendar.AsReplaced)
			if err != nil {
				return Schedule{}, fmt.Errorf("now: %w: %w", ErrCase, err)
			}
			row.Slack = int64(slack / time.Second)
		}
		s.Steps = append(s.Steps, row)
	}
	return s, nil
}

// scheduleBack goes from the end of the whole back to the first step under one
// combination.
func (c *Checker) scheduleBack(p *path, received, whole civil.Moment, k combo, starts []civil.Moment, tooLong []bool) {
	var begin [MaxSteps]civil.Moment // by step: its latest safe start
	var bound, late stepSet
	for at := len(p.order) - 1; at >= 0; at-- {
		i := p.order[at]
		var end civil.Moment
		if p.makesReady(i) {
			end = whole
			bound.add(i)
		}
		for _, j := range p.order[at+1:] {
			if p.steps[j].follows(i) && bound.has(j) {
				bound.add(i)
				late.addIf(i, late.has(j))
				if end.IsZero() || begin[j].Compare(end) < 0 {
					end = begin[j]
				}
			}
		}
		if !bound.has(i) {
			continue
		}
		st := &c.service.Steps[i]
		begin[i] = end
		if !late.has(i) {
			start, ok := c.latestStart(&p.steps[i], st.Limit, c.runsSince(p, st), end, k)
			if begin[i] = start; !ok || start.Compare(received) < 0 {
				late.add(i)
			}
		}
		tooLong[at] = tooLong[at] || late.has(i)
		if starts[at].IsZero() || begin[i].Compare(starts[at]) < 0 {
			starts[at] = begin[i]
		}
	}
}

// follows reports whether a step comes right after another.
func (n *node) follows(i int) bool {
	for _, e := range n.before {
		if e.from == i {
			return true
		}
	}
	return false
}

// makesReady reports whether a result is ready when a step is done, or decided on
// with no later step that says so.
func (p *path) makesReady(i int) bool {
	if p.ready.has(i) {
		return true
	}
	for _, d := range p.named {
		if d.step == i {
			return true
		}
	}
	return false
}

// latestStart returns the latest start of a step that must end by a moment; the
// end itself where it has no time of its own. ok is false where the calendar
// knows none.
func (c *Checker) latestStart(n *node, l law.Bilingual[Limit], since bool, end civil.Moment, k combo) (civil.Moment, bool) {
	x := l.In(k.text())
	period, rule := x.Period, k.counting()
	switch {
	case x.SameDay:
		period, rule.FirstDay = oneWorkingDay(), calendar.FirstDayCounted
	case period.N == 0, since, x.OfService && c.service.Term.stated():
		return end, true
	case period == oneWorkingDay():
		rule.FirstDay = calendar.FirstDayNotCounted
	}
	start, err := n.timetable.LatestStart(end, period, rule)
	if err != nil {
		return start, false
	}
	if period.Unit != calendar.Minute && period.Unit != calendar.Hour && start.Clock() == civil.EndOfDay-1 {
		// The end of a day belongs to that day.
		start = civil.At(start.Date(), civil.EndOfDay)
	}
	if start.Compare(end) > 0 {
		start = end
	}
	return start, true
}

// runsSince reports whether the limit of a step runs from an earlier one, so that
// it is no time of its own.
func (c *Checker) runsSince(p *path, st *Step) bool {
	since, ok := c.steps[st.Since]
	return ok && p.steps[since].on
}

// closing returns the moment itself while the unit is open, else the last closing
// before it: nothing begins while it is closed.
func closing(t *calendar.Timetable, m civil.Moment) civil.Moment {
	next, err := t.NextOpening(m, calendar.AsReplaced)
	if err == nil && next == m {
		return m
	}
	last, err := t.AddWorkingTime(m, -time.Second, calendar.AsReplaced)
	if err != nil {
		return m
	}
	return civil.At(last.Date(), last.Clock()+1)
}
