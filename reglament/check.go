package reglament

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Check holds one case against the regulation. It is a pure function; a case
// without deviations costs no allocation. A case that cannot be checked is
// refused with [ErrCase] and the path of the place: identifiers that the service
// does not have, statements that contradict each other, more than [MaxEvents],
// days outside the calendar.
//
// What is not recorded accuses nobody: dropping events, roles, documents or
// clock times from a case never adds a breach.
func (c *Checker) Check(in Case) (Report, error) {
	p, err := c.accept(&in)
	if err != nil {
		if in.ID != "" {
			err = fmt.Errorf("case %s: %w", civil.Quote(in.ID), err)
		}
		return Report{}, err
	}
	k := checking{c: c, p: p, in: in, received: in.Received.Coarsen(c.office.Precision)}
	k.incidents()
	if err := k.run(); err != nil {
		return Report{}, fmt.Errorf("case %s: %w: %w", civil.Quote(in.ID), ErrCase, err)
	}
	return k.report(), nil
}

// run makes every finding. The calls are direct ones, which keeps what is under
// way off the heap.
func (k *checking) run() error {
	k.readEvents()
	k.documents()
	k.overAsked()
	if err := k.receipt(); err != nil {
		return err
	}
	k.order()
	if err := k.stepTimes(); err != nil {
		return err
	}
	k.notDone()
	k.result()
	if err := k.storage(); err != nil {
		return err
	}
	if err := k.extension(); err != nil {
		return err
	}
	if err := k.term(); err != nil {
		return err
	}
	k.noteIncidents()
	return nil
}

// accept refuses what cannot be checked, before anything is found.
func (c *Checker) accept(in *Case) (*path, error) {
	bad := func(place, value, rule string) error {
		return fmt.Errorf("%s: %s %s: %w", place, civil.Quote(value), rule, ErrCase)
	}
	if in.Service != c.service.ID {
		return nil, bad("service", in.Service, "is not the service checked, "+civil.Quote(c.service.ID))
	}
	p, err := c.path(in.Channel)
	if err != nil {
		return nil, err
	}
	if len(in.Events) > MaxEvents {
		return nil, fmt.Errorf("events: %d, at most %d: %w", len(in.Events), MaxEvents, ErrCase)
	}
	var recorded, denied stepSet
	for i := range in.Events {
		e := &in.Events[i]
		at, ok := c.steps[e.Step]
		if !ok {
			return nil, bad("events["+strconv.Itoa(i)+"].step", e.Step, "is no step of the service")
		}
		recorded.add(at)
		if _, ok := c.roles[e.Role]; !ok && e.Role != "" {
			return nil, bad("events["+strconv.Itoa(i)+"].role", e.Role, "is no role of the service")
		}
		if e.Outcome != "" && !slices.ContainsFunc(c.service.Steps[at].Outcomes, func(o Outcome) bool { return o.ID == e.Outcome }) {
			return nil, bad("events["+strconv.Itoa(i)+"].outcome", e.Outcome, "is no outcome of step "+civil.Quote(e.Step))
		}
	}
	for i, id := range in.NotDone {
		at, ok := c.steps[id]
		if !ok {
			return nil, bad("not_done["+strconv.Itoa(i)+"]", id, "is no step of the service")
		}
		if recorded.has(at) {
			return nil, bad("not_done["+strconv.Itoa(i)+"]", id, "also has an event")
		}
		if denied.has(at) {
			return nil, bad("not_done["+strconv.Itoa(i)+"]", id, "stands twice")
		}
		denied.add(at)
	}
	if err := in.Package.Validate(c.service.Documents); err != nil {
		return nil, fmt.Errorf("package.%w: %w", err, ErrCase)
	}
	if err := in.Situation().Validate(); err != nil {
		return nil, fmt.Errorf("%w: %w", err, ErrCase)
	}
	if in.Receipt.Given == law.No && (len(in.Receipt.Lacks) > 0 || !in.Receipt.Promised.IsZero()) {
		return nil, bad("receipt.given", "no", "contradicts what the receipt is said to state or lack")
	}
	for i, id := range in.Receipt.Lacks {
		ref, ok := c.fields[id]
		if !ok || !slices.Contains(p.receipts, ref.receipt) && !slices.Contains(p.refusals, ref.receipt) {
			return nil, bad("receipt.lacks["+strconv.Itoa(i)+"]", id, "is no field of a receipt of this channel")
		}
		if slices.Contains(in.Receipt.Lacks[:i], id) {
			return nil, bad("receipt.lacks["+strconv.Itoa(i)+"]", id, "stands twice")
		}
	}
	if err := c.acceptIncidents(in, p); err != nil {
		return nil, err
	}
	res := &in.Result
	if _, ok := c.results[res.Kind]; !ok && res.Kind != "" {
		return nil, bad("result.kind", res.Kind, "is no result of the service")
	}
	for i, id := range res.Grounds {
		if _, ok := c.grounds[id]; !ok {
			return nil, bad("result.grounds["+strconv.Itoa(i)+"]", id, "is no ground of the service")
		}
		if slices.Contains(res.Grounds[:i], id) {
			return nil, bad("result.grounds["+strconv.Itoa(i)+"]", id, "stands twice")
		}
	}
	if len(res.Grounds) > 0 && res.GroundStated == law.No {
		return nil, bad("result.ground_stated", "no", "contradicts the grounds listed")
	}
	if _, ok := c.channels[res.Channel]; !ok && res.Channel != "" {
		return nil, bad("result.channel", res.Channel, "is no channel of the service")
	}
	return p, nil
}

// checking is one check under way.
type checking struct {
	c        *Checker
	p        *path
	in       Case
	received civil.Moment
	recorded stepSet
	steps    [MaxSteps]seenStep
	befell   befallen
	// ready is the latest recorded moment at which the result became ready, and
	// the event that says so.
	ready      civil.Moment
	readyEvent int
	complete   [2]bool // the package, by the texts of the checker
	found      []Finding
	dropped    int
}

// seenStep is what the record says of one step.
type seenStep struct {
	count int
	// first is the event that did it first, as far as the record tells, and again
	// another one.
	first, again int
	// earliest bounds when the step was first done, latest when it was last done:
	// the former from above, the latter from below.
	earliest, latest civil.Moment
	// start is the latest moment at which it can have begun, from the step it
	// follows; due is the earliest moment at which it fell due, zero where it
	// never does.
	started    bool
	start, due civil.Moment
	from       int
	// Numbers of findings.
	repeated, order, culprit, late, skipped int
	// lateEvent is the event that was late.
	lateEvent int
}

// add keeps a finding and returns its number, or the number of nothing when the
// report has no room for it: see [MaxFindings]. What another place says otherwise is
// no breach, and what rests on a wording that came later no more than a note.
func (k *checking) add(f Finding) int {
	if len(f.Otherwise) > 0 {
		f.Level = min(f.Level, Doubt)
	}
	if k.notYet(&f) {
		f.Level = Note
	}
	room := MaxFindings
	switch f.Level {
	case Note:
		room = MaxFindings / 2
	case Doubt:
		room = MaxFindings / 4 * 3
	}
	if len(k.found) >= room {
		k.dropped++
		return 0
	}
	k.found = append(k.found, f)
	return len(k.found)
}

// cause returns the number of a finding from which one of a level may follow: a
// breach does not follow from what is only a doubt.
func (k *checking) cause(number int, level Level) int {
	if number > 0 && k.found[number-1].Level < level {
		return 0
	}
	return number
}

func (k *checking) at(e *Event) civil.Moment { return e.At.Coarsen(k.c.office.Precision) }

func (k *checking) step(i int) *Step { return &k.c.service.Steps[i] }

func eventPath(i int, field string) string { return "events[" + strconv.Itoa(i) + "]." + field }

// report puts roots first and names what was assumed.
func (k *checking) report() Report {
	r := Report{
		Version: ReportVersion, Service: k.c.service.ID, Channel: k.in.Channel, Case: k.in.ID, Received: k.received,
		InForce: k.c.service.InForce(k.received.Date(), k.c.office.Published).Answer, Dropped: k.dropped, Assumed: k.c.assumed,
	}
	r.Findings = []Finding{}
	if len(k.found) == 0 {
		return r
	}
	number := make([]int, len(k.found)+1)
	r.Findings = make([]Finding, 0, len(k.found))
	for _, roots := range [...]bool{true, false} {
		for i, f := range k.found {
			if (f.Cause == 0) == roots {
				r.Findings = append(r.Findings, f)
				number[i+1] = len(r.Findings)
			}
		}
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Cause = number[f.Cause]
		if r.InForce == law.No {
			f.Level = Note
		}
	}
	return r
}

// notYet reports whether the rule that a finding rests on got its wording from an
// amendment that was certainly not in force on the day of receipt.
func (k *checking) notYet(f *Finding) bool {
	for i := range k.c.service.Amendments {
		a := &k.c.service.Amendments[i]
		if len(f.Rules) > 0 && f.Rules[0].Within(a.Cite) && a.Force.On(k.received.Date(), k.c.published[i]).Answer == law.No {
			return true
		}
	}
	return false
}
