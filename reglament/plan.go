package reglament

import (
	"fmt"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Plan tells when each step and the whole fall due for a package received at a
// moment, if each step takes all of its time.
type Plan struct {
	Service  string       `json:"service"`
	Channel  string       `json:"channel"`
	Received civil.Moment `json:"received"`
	// InForce says whether the regulation was in force on the day of receipt; why,
	// [Service.InForce] tells.
	InForce law.Answer `json:"in_force"`
	// Whole is the window of the whole term; zero where no term is stated.
	Whole Window `json:"whole,omitzero"`
	// Derived marks a whole that the text does not state: see [Term.Sum].
	Derived bool          `json:"derived,omitempty"`
	Cite    law.Citation  `json:"cite,omitzero"`
	Steps   []PlannedStep `json:"steps"`
	// Assumed is what the plan rests on.
	Assumed Assumptions `json:"assumed"`
}

// PlannedStep is one step of a plan.
type PlannedStep struct {
	Step string       `json:"step"`
	Role string       `json:"role"`
	Cite law.Citation `json:"cite"`
	// Due is zero where nothing falls due: the text states no limit, or a rate, or
	// the step follows one of these.
	Due Window `json:"due,omitzero"`
	// EndsWithTerm is set where the step's own limit would outlast the whole term,
	// which then bounds it.
	EndsWithTerm bool `json:"ends_with_term,omitempty"`
}

// Due returns the earliest deadline of the whole term, which is the one to
// promise, for a package received through a channel at a moment. It is refused
// with [ErrCase] where the service states no term, or the channel or the moment
// is unusable.
func (c *Checker) Due(channel string, received civil.Moment) (calendar.Deadline, error) {
	p, err := c.path(channel)
	if err != nil {
		return calendar.Deadline{}, err
	}
	w, err := c.termWindow(p, received)
	if err == nil && w.IsZero() {
		err = fmt.Errorf("service %s states no term of the whole: %w", civil.Quote(c.service.ID), ErrCase)
	}
	return w.Earliest.Deadline, err
}

// Due is [Compile] and [Checker.Due] in one line, for those who ask once.
func (s Service) Due(channel string, received civil.Moment, office Office) (calendar.Deadline, error) {
	c, err := Compile(s, office)
	if err != nil {
		return calendar.Deadline{}, err
	}
	return c.Due(channel, received)
}

func (c *Checker) termWindow(p *path, received civil.Moment) (Window, error) {
	if received.IsZero() {
		return Window{}, fmt.Errorf("received: %w: %w", ErrCase, calendar.ErrMoment)
	}
	j := judgment{open: ReadingSet(p.term)}
	bounds, n := p.bounds(received)
	var failed error
	combos(c.base, j.open, func(k combo) bool {
		for _, m := range bounds[:n] {
			due, ok, err := c.termDue(p, m, k)
			if ok {
				j.add(k, due, false)
			}
			if failed = err; err != nil {
				break
			}
		}
		return failed == nil
	})
	if failed != nil {
		return Window{}, fmt.Errorf("received: %w: %w", ErrCase, failed)
	}
	return j.due(), nil
}

// bounds returns the moments between which a receipt lies, for a plan, and how
// many they are: from the opening to the end of the day where only the day is
// known, else one.
func (p *path) bounds(m civil.Moment) (list [2]civil.Moment, n int) {
	first := m.Earliest()
	if m.Precision() != civil.ToDay {
		return [2]civil.Moment{first}, 1
	}
	if opening, err := p.intake.NextOpening(first, calendar.AsReplaced); err == nil && opening.Date() == m.Date() && !p.online {
		first = opening
	}
	return [2]civil.Moment{first, m.Latest()}, 2
}

// Plan plans one application. Of a receipt known only to the day, the earliest
// moments are those of the opening and the latest those of the day's last second. It is
// refused with [ErrCase] where the
// channel or the moment is unusable.
func (c *Checker) Plan(channel string, received civil.Moment) (Plan, error) {
	p, err := c.path(channel)
	if err != nil {
		return Plan{}, err
	}
	received = received.Coarsen(c.office.Precision)
	plan := Plan{
		Service: c.service.ID, Channel: channel, Received: received, Cite: c.service.Term.Cite,
		InForce: c.service.InForce(received.Date(), c.office.Published).Answer, Assumed: c.assumed,
	}
	if plan.Whole, err = c.termWindow(p, received); err != nil {
		return Plan{}, err
	}
	plan.Derived = p.derived()
	open := ReadingSet(p.term)
	for _, i := range p.order {
		open |= ReadingSet(p.steps[i].limit)
	}
	judged := make([]judgment, len(p.order))
	capped := make([]int, len(p.order))
	bounds, n := p.bounds(received)
	var failed error
	combos(c.base, open, func(k combo) bool {
		for _, m := range bounds[:n] {
			if failed = c.planChain(p, m, k, judged, capped); failed != nil {
				break
			}
		}
		return failed == nil
	})
	if failed != nil {
		return Plan{}, fmt.Errorf("received: %w: %w", ErrCase, failed)
	}
	for at, i := range p.order {
		st := &c.service.Steps[i]
		judged[at].open = open
		plan.Steps = append(plan.Steps, PlannedStep{
			Step: st.ID, Role: st.Role, Cite: st.Cite, Due: judged[at].due(),
			EndsWithTerm: capped[at] > 0 && capped[at] == judged[at].total,
		})
	}
	return plan, nil
}

// planChain plans every step under one combination, each starting when the
// latest of those before it is due.
func (c *Checker) planChain(p *path, received civil.Moment, k combo, judged []judgment, capped []int) error {
	whole, bounded, err := c.termDue(p, received, k)
	if err != nil {
		return err
	}
	var ends [MaxSteps]civil.Moment
	for at, i := range p.order {
		n := &p.steps[i]
		start := received
		if i != p.entry {
			start = civil.Moment{}
			for _, e := range n.before {
				if !e.open && ends[e.from].Compare(start) > 0 {
					start = ends[e.from]
				}
			}
			if since, ok := c.steps[c.service.Steps[i].Since]; ok && p.steps[since].on {
				start = ends[since]
			}
		}
		due, ok, err := c.stepDue(n, c.service.Steps[i].Limit, start, whole, k)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if bounded && due.At.Compare(whole.At) > 0 {
			due = whole
			capped[at]++
		}
		ends[i] = due.At
		judged[at].add(k, due, false)
	}
	return nil
}

// StepDue returns the window in which one step falls due that begins at a
// moment, for a package received at another; zero where nothing falls due. The
// receipt matters only to a limit that restates the whole term.
func (c *Checker) StepDue(channel, step string, received, start civil.Moment) (Window, error) {
	p, err := c.path(channel)
	if err != nil {
		return Window{}, err
	}
	i, ok := c.steps[step]
	if !ok || !p.steps[i].on {
		return Window{}, fmt.Errorf("step: %s is no step of channel %s: %w", civil.Quote(step), civil.Quote(channel), ErrCase)
	}
	k := checking{c: c, p: p, received: received.Coarsen(c.office.Precision)}
	k.steps[i].start = latest(start.Coarsen(c.office.Precision))
	j, err := k.judgeStep(i, civil.Moment{})
	if err != nil {
		return Window{}, fmt.Errorf("step %s: %w: %w", civil.Quote(step), ErrCase, err)
	}
	return j.due(), nil
}
