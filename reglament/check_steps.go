package reglament

import (
	"slices"
	"strconv"

	"github.com/regkz/regkz/reglament/law"
)

// What the recorded steps show: roles, channels, repetitions, order, omissions.

// readEvents gathers what is recorded of each step and finds what one event
// shows by itself.
func (k *checking) readEvents() {
	for i := range k.in.Events {
		e := &k.in.Events[i]
		at := k.c.steps[e.Step]
		st, seen := k.step(at), &k.steps[at]
		if !k.p.steps[at].on {
			f := Finding{
				Code: StepChannel, Level: Breach, Path: eventPath(i, "step"), Subject: st.ID,
				Rules: []law.Citation{st.Cite, k.p.channel.Cite}, Expected: k.in.Channel, Seen: st.Channels[0],
			}
			if ends(st) {
				// Whoever hands the result out elsewhere does the last step there.
				for _, ch := range st.Channels {
					f.Otherwise = append(f.Otherwise, k.handsOut(ch)...)
				}
			}
			k.add(f)
			continue
		}
		if k.otherRole(st, e.Role) {
			f := Finding{
				Code: StepRole, Level: Breach, Path: eventPath(i, "role"), Subject: st.ID,
				Rules: []law.Citation{st.Cite}, Expected: st.Role + st.Unit, Seen: e.Role,
			}
			for _, also := range st.Also {
				if also.Role == e.Role {
					f.Otherwise = append(f.Otherwise, also.Cite)
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
		if k.p.ready.has(at) && past(m.Earliest(), k.ready) && k.befell.measures(m) {
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

// otherRole reports whether a recorded role is not the one that does a step, or
// belongs to another unit where the text names a unit only.
func (k *checking) otherRole(st *Step, role string) bool {
	switch {
	case role == "" || st.Unnamed:
		return false
	case st.Role != "":
		return role != st.Role
	default:
		return k.c.service.Roles[k.c.roles[role]].Unit != st.Unit
	}
}

// ends reports whether a step ends the procedure.
func ends(st *Step) bool {
	return !slices.ContainsFunc(st.Outcomes, func(o Outcome) bool { return o.To != "" })
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
			if j == i || !k.recorded.has(j) || k.p.aside.has(i) != k.p.aside.has(j) {
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

// handedResult reports whether a result of the service was handed over, and not,
// or perhaps, the paper that refuses to take the application in.
func (k *checking) handedResult() bool {
	return !k.in.Result.HandedOver.IsZero() && !k.mayBe(func(r *Result) bool { return r.NotAccepted })
}

// unforeseen reports whether the result is, or may be, a refusal of which the rows
// of the procedure do not say how it comes about.
func (k *checking) unforeseen() bool {
	return k.mayBe(func(r *Result) bool { return r.Unreasoned })
}

// passed reports whether a later step, or the handing over, shows that the
// procedure went past a step that it cannot go round.
func (k *checking) passed(i int) (later string, ok bool) {
	n := &k.p.steps[i]
	if !n.on || k.step(i).Optional {
		return "", false
	}
	for _, j := range k.p.order {
		if k.recorded.has(j) && n.dominates.has(j) {
			return k.step(j).ID, true
		}
	}
	around := k.p.ready
	for _, d := range k.p.named {
		if kind, ok := k.c.results[k.in.Result.Kind]; !ok || kind == d.result {
			around.add(d.step)
		}
	}
	if !k.handedResult() || k.unforeseen() || around == (stepSet{}) {
		return "", false
	}
	if kind, ended := k.c.results[k.in.Result.Kind]; !ended || k.c.service.Results[kind].Refusal {
		for w := range around {
			around[w] |= k.p.apart[w]
		}
	}
	around.remove(i)
	for w := range around {
		if around[w]&^n.dominates[w] != 0 {
			return "", false
		}
	}
	return "result.handed_over", true
}
