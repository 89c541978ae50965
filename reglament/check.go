package reglament

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
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
	if err := k.receipt(); err != nil {
		return err
	}
	k.order()
	if err := k.stepTimes(); err != nil {
		return err
	}
	k.notDone()
	k.result()
	return k.term()
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
	if in.Receipt.Given == law.No && (len(in.Receipt.Lacks) > 0 || !in.Receipt.Promised.IsZero()) {
		return nil, bad("receipt.given", "no", "contradicts what the receipt is said to state or lack")
	}
	for i, id := range in.Receipt.Lacks {
		ref, ok := c.fields[id]
		if !ok || !slices.Contains(p.receipts, ref.receipt) {
			return nil, bad("receipt.lacks["+strconv.Itoa(i)+"]", id, "is no field of a receipt of this channel")
		}
		if slices.Contains(in.Receipt.Lacks[:i], id) {
			return nil, bad("receipt.lacks["+strconv.Itoa(i)+"]", id, "stands twice")
		}
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
// report has no room for it: see [MaxFindings].
func (k *checking) add(f Finding) int {
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

// readEvents gathers what is recorded of each step and finds what one event
// shows by itself.
func (k *checking) readEvents() {
	for i := range k.in.Events {
		e := &k.in.Events[i]
		at := k.c.steps[e.Step]
		st, seen := k.step(at), &k.steps[at]
		if !k.p.steps[at].on {
			k.add(Finding{
				Code: StepChannel, Level: Breach, Path: eventPath(i, "step"), Subject: st.ID,
				Rules: []law.Citation{st.Cite, k.p.channel.Cite}, Expected: k.in.Channel, Seen: st.Channels[0],
			})
			continue
		}
		if e.Role != "" && e.Role != st.Role {
			f := Finding{
				Code: StepRole, Level: Breach, Path: eventPath(i, "role"), Subject: st.ID,
				Rules: []law.Citation{st.Cite}, Expected: st.Role, Seen: e.Role,
			}
			for _, also := range st.Also {
				if also.Role == e.Role {
					f.Level, f.Otherwise = Doubt, append(f.Otherwise, also.Cite)
				}
			}
			k.add(f)
		}
		m := k.at(e)
		if !m.IsZero() && m.Before(k.received) {
			k.add(Finding{
				Code: StepEarly, Level: Note, Path: eventPath(i, "at"), Subject: st.ID,
				Rules: []law.Citation{st.Cite}, Expected: k.received.String(), Seen: m.String(),
			})
		}
		k.recorded.add(at)
		seen.count++
		before := !m.IsZero() && (seen.earliest.IsZero() || past(seen.earliest, latest(m)) ||
			latest(m) == seen.earliest && past(k.at(&k.in.Events[seen.first]).Earliest(), m.Earliest()))
		switch {
		case seen.count == 1:
			seen.first = i
		case before:
			seen.first, seen.again = i, seen.first
		case seen.count == 2:
			seen.again = i
		}
		if m.IsZero() {
			continue
		}
		if before {
			seen.earliest = latest(m)
		}
		if f := m.Earliest(); past(f, seen.latest) {
			seen.latest = f
		}
		if k.p.ready.has(at) && past(m.Earliest(), k.ready) {
			k.ready, k.readyEvent = m.Earliest(), i
		}
	}
	for at := range k.c.service.Steps {
		st, seen := k.step(at), &k.steps[at]
		if seen.count < 2 || k.p.steps[at].loops {
			continue
		}
		seen.repeated = k.add(Finding{
			Code: StepRepeated, Level: Breach, Path: eventPath(seen.again, "step"), Subject: st.ID,
			Rules: []law.Citation{st.Cite}, Expected: eventPath(seen.first, "step"), Seen: k.at(&k.in.Events[seen.again]).String(),
		})
	}
}

// documents finds what is missing or unfit. It is a breach when the service was
// granted all the same; otherwise it explains what the office did.
func (k *checking) documents() {
	rows := k.c.service.Documents
	granted := false
	if r, ok := k.c.results[k.in.Result.Kind]; ok {
		granted = !k.c.service.Results[r].Refusal
	}
	for t := range k.c.texts {
		k.complete[t] = true
	}
	for i := range rows {
		r := &rows[i]
		level, status, defect, under := Breach, documents.Met, documents.NoDefect, law.Lang("")
		bad := 0
		for t, text := range k.c.texts {
			s, d := r.Check(text, k.in.Facts, k.in.Package)
			if s != documents.Met && s != documents.NotRequired {
				k.complete[t] = false
			}
			if s == documents.Missing || s == documents.Unfit {
				bad++
				status, defect, under = s, d, text
			}
		}
		if bad == 0 {
			continue
		}
		f := Finding{Code: DocumentMissing, Subject: r.ID, Path: "package", Seen: defect.String()}
		if bad < len(k.c.texts) {
			level = Doubt
			f.Under = [][]Choice{{{Text, string(under)}}}
		}
		if !granted {
			level = Note
		}
		if status == documents.Unfit {
			f.Code = DocumentUnfit
		}
		f.Level, f.Rules = level, k.documentRules(r, under)
		k.add(f)
	}
}

// documentRules cites the row of the list, as the texts number it, and the
// ground that the regulation gives for acting on a missing document.
func (k *checking) documentRules(r *documents.Requirement, text law.Lang) []law.Citation {
	rules := []law.Citation{r.Cite.In(text)}
	if r.Cite.Differs() && r.Only == "" && len(k.c.texts) > 1 {
		rules = []law.Citation{r.Cite.In(law.Kazakh), r.Cite.In(law.Russian)}
	}
	for _, g := range k.c.service.Grounds {
		if g.Documents && belongs(g.Channels, k.in.Channel) {
			rules = append(rules, g.Cite)
		}
	}
	return rules
}

func (k *checking) receipt() error {
	rec := &k.in.Receipt
	if rec.Given == law.No {
		for _, i := range k.p.receipts {
			r := &k.c.service.Receipts[i]
			k.add(Finding{Code: ReceiptMissing, Level: Breach, Path: "receipt.given", Subject: r.ID, Rules: []law.Citation{r.Cite}})
		}
	}
	for i, id := range rec.Lacks {
		ref := k.c.fields[id]
		f := &k.c.service.Receipts[ref.receipt].Fields[ref.field]
		out := Finding{Code: ReceiptField, Level: Breach, Path: "receipt.lacks[" + strconv.Itoa(i) + "]", Subject: f.ID, Rules: []law.Citation{f.Cite}}
		if f.Only != "" {
			if !slices.Contains(k.c.texts, f.Only) {
				continue
			}
			if len(k.c.texts) > 1 {
				out.Level, out.Under = Doubt, [][]Choice{{{Text, string(f.Only)}}}
			}
		}
		k.add(out)
	}
	if rec.Promised.IsZero() {
		return nil
	}
	promised := civil.OnDay(rec.Promised)
	if late, err := k.maybeLate(promised); err != nil || !late {
		return err
	}
	j, err := k.judgeTerm(false, func(combo) civil.Moment { return promised })
	if err != nil {
		return err
	}
	if level, late := j.level(); late {
		k.add(Finding{
			Code: ReceiptPromise, Level: level, Path: "receipt.promised", Rules: []law.Citation{k.c.service.Term.Cite},
			Expected: j.window.Latest.At.String(), Seen: rec.Promised.String(), Due: j.due(), Under: j.under(k.c.base),
		})
	}
	return nil
}

// order finds steps done before one that comes first, and steps of branches that
// exclude each other.
func (k *checking) order() {
	for _, i := range k.p.order {
		if !k.recorded.has(i) {
			continue
		}
		n, seen := &k.p.steps[i], &k.steps[i]
		culprit := -1
		for _, j := range k.p.order {
			if j == i || !k.recorded.has(j) {
				continue
			}
			earlier, later := k.p.steps[j].after.has(i), n.after.has(j)
			switch {
			case earlier && !later:
				if !seen.earliest.IsZero() && past(k.steps[j].latest, seen.earliest) &&
					(culprit < 0 || past(k.steps[j].latest, k.steps[culprit].latest)) {
					culprit = j
				}
			case !earlier && !later && j < i:
				k.add(Finding{
					Code: StepExclusive, Level: Breach, Path: eventPath(seen.first, "step"), Subject: k.step(i).ID,
					Rules: []law.Citation{k.step(i).Cite, k.step(j).Cite}, Seen: k.step(j).ID,
				})
			}
		}
		if culprit < 0 {
			continue
		}
		cause := k.steps[culprit].repeated
		for _, j := range k.p.order {
			if o := &k.steps[j]; cause == 0 && o.order > 0 && o.culprit == culprit {
				cause = o.order
			}
		}
		seen.culprit = culprit
		seen.order = k.add(Finding{
			Code: StepOrder, Level: Breach, Path: eventPath(seen.first, "at"), Subject: k.step(i).ID,
			Rules:    []law.Citation{k.step(culprit).Cite, k.step(i).Cite},
			Expected: k.step(culprit).ID, Seen: k.at(&k.in.Events[seen.first]).String(), Cause: cause,
		})
	}
}

// stepTimes finds steps that took longer than their limit. An event that is in
// time by the earliest deadline is in time under every reading, and costs no
// more than that; only the rest are judged under each.
func (k *checking) stepTimes() error {
	var late []int
	for i := range k.in.Events {
		at := k.c.steps[k.in.Events[i].Step]
		n, m, seen := &k.p.steps[at], k.at(&k.in.Events[i]), &k.steps[at]
		if !n.on || m.IsZero() || k.step(at).Limit.IsZero() {
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
	if k.p.steps[at].loops {
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
			// It began when its own time was already over.
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
	for i := range k.p.steps[at].before {
		e := &k.p.steps[at].before[i]
		if e.open {
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

// notDone finds steps left out although a later one was done.
func (k *checking) notDone() {
	for n, id := range k.in.NotDone {
		i := k.c.steps[id]
		later, ok := k.passed(i)
		if !ok {
			continue
		}
		k.steps[i].skipped = k.add(Finding{
			Code: StepSkipped, Level: Breach, Path: "not_done[" + strconv.Itoa(n) + "]", Subject: id,
			Rules: []law.Citation{k.step(i).Cite}, Seen: later,
		})
	}
	for _, id := range k.c.office.Observed {
		i := k.c.steps[id]
		if k.recorded.has(i) || slices.Contains(k.in.NotDone, id) {
			continue
		}
		if later, ok := k.passed(i); ok {
			k.add(Finding{
				Code: StepUnrecorded, Level: Note, Path: "events", Subject: id,
				Rules: []law.Citation{k.step(i).Cite}, Seen: later,
			})
		}
	}
}

// passed reports whether a later step, or the handing over, shows that the
// procedure went past a step that it cannot go round.
func (k *checking) passed(i int) (later string, ok bool) {
	n := &k.p.steps[i]
	if !n.on {
		return "", false
	}
	for _, j := range k.p.order {
		if k.recorded.has(j) && n.dominates.has(j) {
			return k.step(j).ID, true
		}
	}
	if k.in.Result.HandedOver.IsZero() || k.p.ready == (stepSet{}) {
		return "", false
	}
	around := k.p.ready
	around.remove(i)
	for w := range around {
		if around[w]&^n.dominates[w] != 0 {
			return "", false
		}
	}
	return "result.handed_over", true
}

func (k *checking) result() {
	res := &k.in.Result
	kind, known := k.c.results[res.Kind]
	if known && k.c.service.Results[kind].Refusal {
		k.refusal(&k.c.service.Results[kind])
	}
	if res.Signed == law.No && (!res.HandedOver.IsZero() || !k.ready.IsZero()) {
		k.unsigned()
	}
	if res.Channel != "" && res.Channel != k.in.Channel {
		rule := k.p.channel.Delivery
		if rule.IsZero() {
			rule = k.p.channel.Cite
		}
		k.add(Finding{
			Code: ResultChannel, Level: Breach, Path: "result.channel", Subject: res.Channel,
			Rules: []law.Citation{rule}, Expected: k.in.Channel, Seen: res.Channel,
		})
	}
}

// unsigned adds the finding that an unsigned result was issued, which follows
// from a signing step left out.
func (k *checking) unsigned() {
	var signing *Step
	cause := 0
	for _, i := range k.p.order {
		if !k.step(i).Signs {
			continue
		}
		if signing == nil {
			signing = k.step(i)
		}
		if cause == 0 {
			cause = k.steps[i].skipped
		}
	}
	if signing != nil {
		k.add(Finding{
			Code: ResultUnsigned, Level: Breach, Path: "result.signed", Subject: signing.ID,
			Rules: []law.Citation{signing.Cite}, Cause: cause,
		})
	}
}

func (k *checking) refusal(r *Result) {
	res := &k.in.Result
	var grounds []law.Citation
	for _, g := range k.c.service.Grounds {
		if belongs(g.Channels, k.in.Channel) {
			grounds = append(grounds, g.Cite)
		}
	}
	if res.GroundStated == law.No {
		k.add(Finding{
			Code: RefusalGround, Level: Breach, Path: "result.ground_stated", Subject: r.ID,
			Rules: append([]law.Citation{r.Cite}, grounds...),
		})
	}
	complete := 0
	var text law.Lang
	for t := range k.c.texts {
		if k.complete[t] {
			complete++
			text = k.c.texts[t]
		}
	}
	if complete == 0 {
		return
	}
	for i, id := range res.Grounds {
		g := &k.c.service.Grounds[k.c.grounds[id]]
		if !g.Documents {
			continue
		}
		f := Finding{
			Code: RefusalBaseless, Level: Breach, Path: "result.grounds[" + strconv.Itoa(i) + "]", Subject: id,
			Rules: []law.Citation{g.Cite},
		}
		if complete < len(k.c.texts) {
			f.Level, f.Under = Doubt, [][]Choice{{{Text, string(text)}}}
		}
		k.add(f)
	}
}

// maybeLate reports whether a moment is past the term under some reading.
func (k *checking) maybeLate(m civil.Moment) (bool, error) {
	due, err := k.c.soonest(ReadingSet(k.p.term), func(x combo) (Due, bool, error) {
		return k.c.termDue(k.p, latest(k.received), x)
	})
	if err != nil {
		return false, fmt.Errorf("received: %w", err)
	}
	return !due.IsZero() && past(m, due), nil
}

// judgeTerm holds a moment against the whole term; moment gives the zero Moment
// where the record does not tell under a combination.
func (k *checking) judgeTerm(measured bool, moment func(combo) civil.Moment) (judgment, error) {
	j := judgment{open: ReadingSet(k.p.term)}
	if measured {
		j.open |= k.c.open & ReadingSet(MeasuredAt)
	}
	var failed error
	combos(k.c.base, j.open, func(x combo) bool {
		due, ok, err := k.c.termDue(k.p, latest(k.received), x)
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
	last := k.ready
	if past(handed, last) {
		last = handed
	}
	if last.IsZero() {
		return nil
	}
	if late, err := k.maybeLate(last); err != nil || !late {
		return err
	}
	j, err := k.judgeTerm(true, func(x combo) civil.Moment {
		// What is not ready cannot have been handed over.
		if x.second(MeasuredAt) && past(handed, k.ready) {
			return handed
		}
		return k.ready
	})
	if err != nil {
		return err
	}
	level, late := j.level()
	if !late {
		return nil
	}
	seen, place := k.ready, "result.handed_over"
	if k.ready.IsZero() || !past(k.ready, j.window.Latest.At) && past(handed, k.ready) {
		seen = handed
	} else {
		written, place = k.at(&k.in.Events[k.readyEvent]), eventPath(k.readyEvent, "at")
	}
	cause, err := k.termCause(&j, seen, j.window.Latest.At)
	if err != nil {
		return err
	}
	k.add(Finding{
		Code: TermLate, Level: level, Path: place, Rules: []law.Citation{k.c.service.Term.Cite},
		Expected: j.window.Latest.At.String(), Seen: written.String(), Due: j.due(), Under: j.under(k.c.base),
		Cause: cause,
	})
	return nil
}

// termCause returns the late step without which the whole would have been in
// time: the one with the greatest overrun, if the overruns together outweigh
// that of the whole. A step is a cause only if it is late wherever the whole is,
// and none is where the handing over is late although the result was ready.
func (k *checking) termCause(term *judgment, seen, due civil.Moment) (int, error) {
	if !k.ready.IsZero() {
		ready, err := k.judgeTerm(false, func(combo) civil.Moment { return k.ready })
		if err != nil || !implies(k.c.base, term, &ready) {
			return 0, err
		}
	}
	var sum, most int64
	cause := 0
	level, _ := term.level()
	for _, i := range k.p.order {
		number := k.cause(k.steps[i].late, level)
		if number == 0 {
			continue
		}
		step, err := k.judgeStep(i, k.at(&k.in.Events[k.steps[i].lateEvent]))
		if err != nil {
			return 0, err
		}
		if !implies(k.c.base, term, &step) {
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
	if seen.Seconds()-sum > due.Seconds() {
		return 0, nil
	}
	return cause, nil
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

// report puts roots first and names what was assumed.
func (k *checking) report() Report {
	r := Report{
		Version: ReportVersion, Service: k.c.service.ID, Channel: k.in.Channel, Case: k.in.ID,
		InForce: k.c.service.InForce(k.received.Date(), k.c.office.Published), Dropped: k.dropped, Assumed: k.c.assumed,
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
