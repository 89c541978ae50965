package reglament

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// What the moments show: steps and the whole that took too long.

// stepTimes finds steps that took longer than their limit. An event that is in
// time by the earliest deadline is in time under every reading, and costs no
// more than that; only the rest are judged under each.
func (k *checking) stepTimes() error {
	var late []int
	for i := range k.in.Events {
		at := k.c.steps[k.in.Events[i].Step]
		n, m, seen := &k.p.steps[at], k.at(&k.in.Events[i]), &k.steps[at]
		if !n.on || m.IsZero() || k.step(at).Limit.IsZero() || !k.befell.measuresStep(at, m) {
			continue
		}
		if !seen.started {
			var err error
			seen.start, seen.from = k.start(at)
			seen.started = true
			if seen.due, err = k.soonestStep(at); err != nil {
				return k.noEnd(seen, i, err)
			}
		}
		if !seen.due.IsZero() && past(m, seen.due) {
			late = append(late, i)
		}
	}
	if len(late) == 0 {
		return nil
	}
	if err := k.lateSteps(late); err != nil {
		return err
	}
	for _, i := range k.p.order {
		// A step that was passed over because another was late follows from that.
		o := &k.steps[i]
		if o.order == 0 || k.found[o.order-1].Cause != 0 {
			continue
		}
		if late := k.cause(k.steps[o.culprit].late, k.found[o.order-1].Level); late > 0 && k.found[late-1].Cause == 0 {
			k.found[o.order-1].Cause = late
		}
	}
	return nil
}

// noEnd names the place from which a step was counted to no end: the receipt for
// a first step, else the event itself.
func (k *checking) noEnd(seen *seenStep, i int, err error) error {
	if seen.from < 0 {
		return fmt.Errorf("received: %w", err)
	}
	return fmt.Errorf("%s: %w", eventPath(i, "at"), err)
}

// lateSteps judges events that are late under some reading, in the order of the
// procedure, so that what follows from another comes after it.
func (k *checking) lateSteps(late []int) error {
	var rank [MaxSteps]int
	for i := range rank {
		rank[i] = len(k.p.order)
	}
	for n, i := range k.p.order {
		rank[i] = n
	}
	slices.SortFunc(late, func(a, b int) int {
		x, y := &k.in.Events[a], &k.in.Events[b]
		i, j := k.c.steps[x.Step], k.c.steps[y.Step]
		m, n := k.at(x), k.at(y)
		return cmp.Or(cmp.Compare(rank[i], rank[j]), cmp.Compare(i, j), cmp.Compare(m.Date(), n.Date()), cmp.Compare(m.Clock(), n.Clock()),
			cmp.Compare(m.Precision(), n.Precision()), cmp.Compare(a, b))
	})
	last := -1
	var known []zone
	for _, i := range late {
		at, m := k.c.steps[k.in.Events[i].Step], k.at(&k.in.Events[i])
		if at != last {
			known, last = known[:0], at
		}
		z := slices.IndexFunc(known, func(z zone) bool { return z.holds(m) })
		if z < 0 {
			j, err := k.judgeStep(at, m)
			if err != nil {
				return k.noEnd(&k.steps[at], i, err)
			}
			z, known = len(known), append(known, j.zone(k.c.base))
		}
		k.late(i, at, m, &known[z])
	}
	return nil
}

// late adds the finding of one late event.
func (k *checking) late(i, at int, m civil.Moment, z *zone) {
	seen, level := &k.steps[at], z.level
	if k.p.steps[at].loops && !k.befell.redone.has(at) {
		// Which round it was is not recorded.
		level = min(level, Doubt)
	}
	cause := 0
	if i != seen.first {
		cause = seen.repeated
	}
	if cause == 0 && seen.from >= 0 {
		from := &k.steps[seen.from]
		cause = k.cause(from.order, level)
		if cause == 0 {
			cause = k.cause(from.repeated, level)
		}
		if cause == 0 && z.due.Earliest.At.Compare(seen.start) < 0 {
			// It began when its own time was already over: by the last step before it
			// that was late.
			for n := 0; n < len(k.p.order) && from.late == 0 && from.started && from.from >= 0; n++ {
				from = &k.steps[from.from]
			}
			cause = k.cause(from.late, level)
		}
	}
	number := k.add(Finding{
		Code: StepLate, Level: level, Path: eventPath(i, "at"), Subject: k.step(at).ID,
		Rules: []law.Citation{k.step(at).Cite}, Expected: z.due.Latest.At.String(), Seen: m.String(),
		Due: z.due, Under: z.under, Cause: cause,
	})
	if seen.late == 0 || i == seen.first {
		seen.late, seen.lateEvent = number, i
	}
}

// stepDue returns when a step that was begun as the record tells falls due under
// one combination.
func (k *checking) stepDue(at int, x combo) (due Due, ok bool, err error) {
	limit := k.step(at).Limit
	var whole Due
	if limit.In(x.text()).OfService && !x.second(LimitOfService) {
		if whole, _, err = k.c.termDue(k.p, latest(k.received), x); err != nil {
			return Due{}, false, err
		}
	}
	return k.c.stepDue(&k.p.steps[at], limit, k.steps[at].start, whole, x)
}

// soonestStep returns the earliest moment at which a step falls due.
func (k *checking) soonestStep(at int) (civil.Moment, error) {
	return k.c.soonest(ReadingSet(k.p.steps[at].limit), func(x combo) (Due, bool, error) { return k.stepDue(at, x) })
}

// judgeStep holds the completion of a step against its limit.
func (k *checking) judgeStep(at int, m civil.Moment) (judgment, error) {
	j := judgment{open: ReadingSet(k.p.steps[at].limit)}
	var failed error
	combos(k.c.base, j.open, func(x combo) bool {
		due, ok, err := k.stepDue(at, x)
		if ok {
			j.add(x, due, past(m, due.At))
		} else {
			j.skip()
		}
		failed = err
		return err == nil
	})
	return j, failed
}

// past reports whether a moment certainly lies after another, such as a due one.
// The end of a day at 24:00 belongs to that day, not to the next: what is written
// so is not known to the day only as done on the day after.
func past(m, due civil.Moment) bool {
	switch {
	case m.IsZero():
		return false
	case m.Date() != due.Date():
		return m.Date() > due.Date()
	}
	return m.Earliest().Clock() > due.Clock()
}

// latest returns the last moment that a record can stand for: in the order of
// [past], what is known to the day may be 24:00 of that day.
func latest(m civil.Moment) civil.Moment {
	if m.Precision() == civil.ToDay {
		return civil.At(m.Date(), civil.EndOfDay)
	}
	return m.Latest()
}

// start returns the latest moment at which a step can have begun, as far as the
// record decides it, and the step before it (-1 for the receipt). The zero
// Moment means that it does not. No step is held to have begun before the
// complete package was received: what came earlier was done for an incomplete
// one. Where the receipt is not recorded it is not known which came earlier.
func (k *checking) start(at int) (civil.Moment, int) {
	received := latest(k.received)
	if at == k.p.entry || received.IsZero() {
		return received, -1
	}
	var start civil.Moment
	from := -1
	if since, ok := k.c.steps[k.step(at).Since]; ok && k.p.steps[since].on {
		if k.befell.redone.has(since) {
			return start, from
		}
		if start = k.steps[since].earliest; !start.IsZero() {
			from = since
		}
		return k.notBefore(received, start, from)
	}
	for i := range k.p.steps[at].before {
		e := &k.p.steps[at].before[i]
		if e.open || k.befell.redone.has(e.from) {
			continue
		}
		m := k.steps[e.from].earliest
		if !e.always {
			m = k.decided(e)
		}
		if !m.IsZero() && (start.IsZero() || past(start, m)) {
			start, from = m, e.from
		}
	}
	return k.notBefore(received, start, from)
}

// notBefore moves a start from before the receipt to the receipt.
func (k *checking) notBefore(received, start civil.Moment, from int) (civil.Moment, int) {
	if !start.IsZero() && past(received, start) {
		return received, -1
	}
	return start, from
}

// decided returns when a step with several ways on was first done with a
// recorded outcome that leads along an edge.
func (k *checking) decided(e *edge) civil.Moment {
	var first civil.Moment
	for i := range k.in.Events {
		ev := &k.in.Events[i]
		if k.c.steps[ev.Step] != e.from || ev.Outcome == "" || !slices.Contains(e.outcomes, ev.Outcome) {
			continue
		}
		if m := latest(k.at(ev)); !m.IsZero() && (first.IsZero() || past(first, m)) {
			first = m
		}
	}
	return first
}

// maybeLate reports whether a moment is past the term under some reading.
func (k *checking) maybeLate(m civil.Moment, whole wholeDue) (bool, error) {
	due, err := k.c.soonest(ReadingSet(k.p.term), whole)
	if err != nil {
		return false, fmt.Errorf("received: %w", err)
	}
	return !due.IsZero() && past(m, due), nil
}

// wholeDue returns when the whole falls due under one combination.
type wholeDue func(combo) (Due, bool, error)

// stated is the whole as the regulation has it.
func (k *checking) stated(x combo) (Due, bool, error) { return k.c.termDue(k.p, latest(k.received), x) }

// judgeTerm holds a moment against the whole term; moment gives the zero Moment
// where the record does not tell under a combination.
func (k *checking) judgeTerm(measured bool, whole wholeDue, moment func(combo) civil.Moment) (judgment, error) {
	j := judgment{open: ReadingSet(k.p.term)}
	if measured {
		j.open |= k.c.open & ReadingSet(MeasuredAt)
	}
	var failed error
	combos(k.c.base, j.open, func(x combo) bool {
		due, ok, err := whole(x)
		if ok {
			m := moment(x)
			j.add(x, due, past(m, due.At))
		} else {
			j.skip()
		}
		failed = err
		return err == nil
	})
	if failed != nil {
		return judgment{}, fmt.Errorf("received: %w", failed)
	}
	return j, nil
}

// term finds that the whole took longer than its term.
func (k *checking) term() error {
	written := k.in.Result.HandedOver.Coarsen(k.c.office.Precision)
	handed := written.Earliest()
	if k.befell.uncollected || !k.befell.measures(written) || !k.handedResult() {
		handed = civil.Moment{}
	}
	last := k.ready
	if past(handed, last) {
		last = handed
	}
	if last.IsZero() || k.befell.extendedOpen {
		return nil
	}
	whole := wholeDue(k.extended)
	if k.in.Extended == law.Yes {
		whole = k.furthest
	}
	if late, err := k.maybeLate(last, whole); err != nil || !late {
		return err
	}
	moment := func(x combo) civil.Moment {
		// What is not ready cannot have been handed over.
		if x.second(MeasuredAt) && past(handed, k.ready) {
			return handed
		}
		return k.ready
	}
	j, err := k.judgeTerm(true, whole, moment)
	if err != nil {
		return err
	}
	level, late := j.level()
	if !late {
		return nil
	}
	f := Finding{Code: TermLate, Path: "result.handed_over", Rules: []law.Citation{k.c.service.Term.Cite}, Derived: k.p.derived()}
	if f.Derived {
		level = Doubt
	}
	if ext := &k.c.service.Term.Extension; !ext.IsZero() && k.in.Extended == law.Unknown && !k.befell.extended {
		// Whether it was extended is not recorded.
		further, err := k.judgeTerm(true, k.furthest, moment)
		if err != nil {
			return err
		}
		if most, _ := further.level(); most == Breach {
			j = further
		} else {
			level, f.Otherwise = Doubt, []law.Citation{ext.Cite}
		}
	}
	seen := k.ready
	if k.ready.IsZero() || !past(k.ready, j.window.Latest.At) && past(handed, k.ready) {
		seen = handed
	} else {
		written, f.Path = k.at(&k.in.Events[k.readyEvent]), eventPath(k.readyEvent, "at")
	}
	if f.Cause, err = k.termCause(&j, level, whole, seen, j.window.Latest.At); err != nil {
		return err
	}
	f.Level, f.Expected, f.Seen, f.Due, f.Under = level, j.window.Latest.At.String(), written.String(), j.due(), j.under(k.c.base)
	k.add(f)
	return nil
}

// termCause returns the late step without which the whole would have been in
// time: the one with the greatest overrun, if the overruns together outweigh
// that of the whole. A step is a cause only if it is late wherever the whole is,
// and none is where the handing over is late although the result was ready. A
// whole that is the sum of its steps is late by any late step, and else one that
// the limit of a step restates by that step.
func (k *checking) termCause(term *judgment, level Level, whole wholeDue, seen, due civil.Moment) (int, error) {
	if !k.ready.IsZero() {
		ready, err := k.judgeTerm(false, whole, func(combo) civil.Moment { return k.ready })
		if err != nil || !implies(k.c.base, term, &ready) {
			return 0, err
		}
	}
	var sum, most int64
	cause, restating := 0, 0
	for _, i := range k.p.order {
		number := k.cause(k.steps[i].late, level)
		if number == 0 {
			continue
		}
		if k.restates(i) {
			restating = number
		}
		step, err := k.judgeStep(i, k.at(&k.in.Events[k.steps[i].lateEvent]))
		if err != nil {
			return 0, err
		}
		if !k.p.derived() && !implies(k.c.base, term, &step) {
			continue
		}
		f := &k.found[number-1]
		at := f.Due.Latest.At
		if f.Level != Breach {
			at = f.Due.Earliest.At
		}
		over := k.steps[i].latest.Seconds() - at.Seconds()
		sum += over
		if over > most {
			cause, most = number, over
		}
	}
	if cause == 0 || seen.Seconds()-sum > due.Seconds() && !k.p.derived() {
		return restating, nil
	}
	return cause, nil
}

// restates reports whether the limit of a step is the whole term under a reading.
func (k *checking) restates(i int) bool {
	for _, text := range k.c.texts {
		if k.step(i).Limit.In(text).OfService {
			return k.c.service.Term.stated()
		}
	}
	return false
}

// implies reports whether one is late under every combination under which the
// other is.
func implies(base combo, one, other *judgment) bool {
	all := true
	combos(base, one.open|other.open, func(x combo) bool {
		all = !one.lateAt(base, x) || other.lateAt(base, x)
		return all
	})
	return all
}
