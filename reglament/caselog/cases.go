package caselog

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// Cases returns what a record says as cases of a service: one for each package
// that was handed in, in their order, the first with the record's ID and the
// others with /2, /3 and so on after it. The order of the entries does not matter.
//
// It refuses with [ErrMapping] a mapping that [Mapping.Validate] refuses, and with
// [ErrRecord] a record without an ID; names that the mapping does not have; a
// result of an entry that is not the one of its status; a last day that belongs to
// no extension; more than [MaxEntries], [MaxPackages] or, for one package,
// [reglament.MaxIncidents].
func (m Mapping) Cases(s reglament.Service, r Record) ([]reglament.Case, error) {
	if faults := m.faults(s); len(faults) > 0 {
		return nil, fmt.Errorf("mapping: %w", faults[0])
	}
	if r.ID == "" {
		return nil, fmt.Errorf("record: id is empty: %w", ErrRecord)
	}
	x := reading{service: &s, id: r.ID}
	if err := x.resolve(&m, r); err != nil {
		return nil, fmt.Errorf("record %s: %w", civil.Quote(r.ID), err)
	}
	cases, err := x.cases()
	if err != nil {
		return nil, fmt.Errorf("record %s: %w", civil.Quote(r.ID), err)
	}
	return cases, nil
}

// reading is one record under way.
type reading struct {
	service     *reglament.Service
	id, channel string
	entries     []entry // in the order of time, those without a moment last
}

// entry is an entry with its names looked up.
type entry struct {
	Entry
	span   span
	status *meaning
	roles  []string
	result string
	sure   bool // to which package it belongs
}

// meaning is a status as it stands for one channel.
type meaning struct {
	*Status
	steps []*reglament.Step
	back  string
}

func (x *reading) meaning(st *Status) *meaning {
	m := meaning{Status: st}
	on := onChannel(x.service, st.Steps, x.channel)
	if len(on) == 0 && len(st.Steps) > 0 {
		on = st.Steps[len(st.Steps)-1:]
	}
	for _, id := range on {
		m.steps = append(m.steps, stepOf(x.service, id))
	}
	if back := onChannel(x.service, st.Back, x.channel); len(back) > 0 {
		m.back = back[0]
	}
	return &m
}

// again returns the step that setting the status again goes back to, if it does.
func (m *meaning) again(channel string) (string, bool) {
	if m.Repeated == "" || !belongs(m.steps[0], channel) {
		return "", false
	}
	return m.steps[0].ID, true
}

// resolve looks up every name.
func (x *reading) resolve(m *Mapping, r Record) error {
	bad := func(place, value, rule string) error {
		return fmt.Errorf("%s: %s %s: %w", place, civil.Quote(value), rule, ErrRecord)
	}
	at := slices.IndexFunc(m.Channels, func(a Alias) bool { return a.Name == r.Channel })
	if at < 0 {
		return bad("channel", r.Channel, "is no channel of the mapping")
	}
	x.channel = m.Channels[at].ID
	if len(r.Entries) > MaxEntries {
		return fmt.Errorf("entries: %d, at most %d: %w", len(r.Entries), MaxEntries, ErrRecord)
	}
	statuses := make(map[string]*meaning, len(m.Statuses))
	for i := range m.Statuses {
		statuses[m.Statuses[i].Name] = x.meaning(&m.Statuses[i])
	}
	positions := make(map[string]*Position, len(m.Positions))
	for i := range m.Positions {
		positions[m.Positions[i].Name] = &m.Positions[i]
	}
	results := make(map[string]string, len(m.Results))
	for _, a := range m.Results {
		results[a.Name] = a.ID
	}
	for i := range r.Entries {
		place := func(field string) string { return "entries[" + strconv.Itoa(i) + "]." + field }
		e := entry{Entry: r.Entries[i]}
		if e.status = statuses[e.Status]; e.status == nil {
			return bad(place("status"), e.Status, "is no status of the mapping")
		}
		if e.status.Ignore {
			continue
		}
		if e.Position != "" {
			p := positions[e.Position]
			if p == nil {
				return bad(place("position"), e.Position, "is no position of the mapping")
			}
			e.roles = p.Roles
		}
		e.result = e.status.Result
		if e.Result != "" {
			id, ok := results[e.Result]
			switch {
			case !ok:
				return bad(place("result"), e.Result, "is no result of the mapping")
			case e.result != "" && e.result != id:
				return bad(place("result"), e.Result, "is not the result of its status")
			}
			e.result = id
		}
		if !e.Until.IsZero() && e.status.Incident != reglament.Extended {
			return bad(place("until"), e.Until.String(), "belongs to no extension")
		}
		e.span = spanOf(e.At)
		x.entries = append(x.entries, e)
	}
	slices.SortFunc(x.entries, compare)
	return nil
}

// compare orders entries by when they began at the earliest, those without a
// moment last; entries that compare as equal are equal in everything.
func compare(a, b entry) int {
	if a.At.IsZero() != b.At.IsZero() {
		if a.At.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(cmp.Compare(a.span.from, b.span.from), -cmp.Compare(a.At.Precision(), b.At.Precision()), cmp.Compare(a.Status, b.Status),
		cmp.Compare(a.Position, b.Position), cmp.Compare(a.Result, b.Result), cmp.Compare(a.Until, b.Until))
}

// cases parts the entries by packages and reads each.
func (x *reading) cases() ([]reglament.Case, error) {
	var starts packages
	again := make([]int, len(x.entries)) // the package that an entry begins
	for i := range x.entries {
		e := &x.entries[i]
		if e.status.Again {
			starts = append(starts, e.span)
			again[i] = len(starts)
		}
	}
	if len(starts) >= MaxPackages {
		return nil, fmt.Errorf("entries: %d packages, at most %d: %w", len(starts)+1, MaxPackages, ErrRecord)
	}
	parts := make([][]*entry, len(starts)+1)
	for i := range x.entries {
		e := &x.entries[i]
		in := []int{again[i]}
		if again[i] == 0 {
			in = starts.of(e.span)
		}
		if e.sure = len(in) == 1; !e.sure && e.status.Incident == "" && e.status.Repeated == "" {
			continue // only what excuses is recorded of every package that it may belong to
		}
		for _, n := range in {
			parts[n] = append(parts[n], e)
		}
	}
	cases := make([]reglament.Case, len(parts))
	for n := range cases {
		k := &cases[n]
		k.ID, k.Service, k.Channel = x.id, x.service.ID, x.channel
		if n > 0 {
			k.ID += "/" + strconv.Itoa(n+1)
		}
		x.read(k, parts[n])
		x.befall(k, parts[n])
		if len(k.Incidents) > reglament.MaxIncidents {
			return nil, fmt.Errorf("entries: more than %d incidents of one package: %w", reglament.MaxIncidents, ErrRecord)
		}
	}
	return cases, nil
}

// read records what those entries say that belong to one package for certain.
func (x *reading) read(k *reglament.Case, entries []*entry) {
	// A status that stands for steps done before it does not do them again.
	done := map[string]bool{}
	for _, e := range entries {
		if n := len(e.status.steps); e.sure && n > 0 {
			done[e.status.steps[n-1].ID] = true
		}
	}
	implied := map[string]int{} // the event of a step done by then
	read := map[*meaning]bool{}
	var received, stored, handed span
	for i, e := range entries {
		if !e.sure || i > 0 && e.Entry == entries[i-1].Entry {
			continue // exported twice
		}
		st := e.status
		if (st.Received || st.Again) && first(&received, e.span) {
			k.Received = e.At
		}
		if st.Stored && first(&stored, e.span) {
			k.Result.StoredUntil = e.At
		}
		if st.HandedOver && e.span.from > handed.from {
			handed, k.Result.HandedOver = e.span, e.At
		}
		for j := range st.steps {
			ev := st.event(j)
			at, known := implied[ev.Step]
			switch {
			case j == len(st.steps)-1:
				ev.At, ev.Role = e.At, x.role(st.steps[j], e.roles)
				k.Events = append(k.Events, ev)
			case read[st] || done[ev.Step]:
			case !known:
				implied[ev.Step] = len(k.Events)
				k.Events = append(k.Events, ev)
			case k.Events[at].Outcome != ev.Outcome:
				k.Events[at].Outcome = "" // not every status says the same
			}
		}
		read[st] = true
	}
	k.Result.Kind = result(entries)
}

// event is one of the steps that the status stands for as done.
func (m *meaning) event(i int) reglament.Event {
	ev := reglament.Event{Step: m.steps[i].ID}
	if has(m.steps[i], m.Outcome) {
		ev.Outcome = m.Outcome
	}
	return ev
}

// first keeps a moment that is known and ends before the first one so far.
func first(so *span, at span) bool {
	if !at.known() || so.known() && so.to <= at.to {
		return false
	}
	*so = at
	return true
}

// result returns the result that was decided on last, if that is certain.
func result(entries []*entry) string {
	var last *entry
	for _, e := range entries {
		if e.sure && e.result != "" && (last == nil || !e.At.IsZero()) {
			last = e
		}
	}
	for _, e := range entries {
		if e.sure && e.result != "" && e.result != last.result && !e.span.before(last.span) {
			return ""
		}
	}
	if last == nil {
		return ""
	}
	return last.result
}

// role returns in which of the roles of a position somebody did a step: in the one
// that it asks for, else in one that another place of the act gives it to.
func (x *reading) role(st *reglament.Step, roles []string) string {
	for _, id := range roles {
		if st.Role != "" && id == st.Role || st.Role == "" && x.unit(id) == st.Unit {
			return id
		}
	}
	for _, also := range st.Also {
		if slices.Contains(roles, also.Role) {
			return also.Role
		}
	}
	if len(roles) > 0 {
		return roles[0]
	}
	return ""
}

func (x *reading) unit(role string) string {
	for i := range x.service.Roles {
		if r := &x.service.Roles[i]; r.ID == role {
			return r.Unit
		}
	}
	return ""
}

// befall records the incidents of one package. Of what may have befallen another
// package it is only recorded that it happened: an incident excuses, but the day and
// the role of an extension can be held against somebody.
func (x *reading) befall(k *reglament.Case, entries []*entry) {
	set := map[*meaning]bool{}
	for _, e := range entries {
		if len(k.Incidents) > reglament.MaxIncidents {
			return
		}
		st := e.status
		if st.Incident != "" {
			in := reglament.Incident{Kind: st.Incident, At: e.At, Step: st.back}
			if e.sure {
				in.Until, in.Role = e.Until, x.decider(st.Incident, e.roles)
			}
			k.Incidents = append(k.Incidents, in)
		}
		if step, ok := st.again(x.channel); ok {
			if set[st] {
				// It had gone back by then; when, and who decided it, is not known.
				k.Incidents = append(k.Incidents, reglament.Incident{Kind: st.Repeated, Step: step})
			}
			set[st] = true
		}
	}
}

// decider returns the role of who decided on an incident, if that is certain: of
// an extension, the one that may.
func (x *reading) decider(kind reglament.IncidentKind, roles []string) string {
	if may := x.service.Term.Extension.Role; kind == reglament.Extended && slices.Contains(roles, may) {
		return may
	}
	if len(roles) == 1 {
		return roles[0]
	}
	return ""
}
