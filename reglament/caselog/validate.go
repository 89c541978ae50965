package caselog

import (
	"errors"
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// Validate returns every reason why a mapping does not fit a service, each with
// its place and wrapping [ErrMapping]: names that are empty or stand twice,
// identifiers that the service does not have, steps out of the order of the
// procedure, statuses that say nothing or contradict themselves.
func (m Mapping) Validate(s reglament.Service) error {
	if err := errors.Join(m.faults(s)...); err != nil {
		return fmt.Errorf("mapping: %w", err)
	}
	return nil
}

type validator struct {
	m    *Mapping
	s    *reglament.Service
	errs []error
}

func (m Mapping) faults(s reglament.Service) []error {
	v := validator{m: &m, s: &s}
	if m.Service != s.ID {
		v.bad("service", m.Service, "is not the service, "+civil.Quote(s.ID))
	}
	v.aliases("channels", m.Channels, "is no channel of the service", func(id string) bool {
		return slices.ContainsFunc(s.Channels, func(c reglament.Channel) bool { return c.ID == id })
	})
	v.aliases("results", m.Results, "is no result of the service", v.isResult)
	positions := map[string]bool{}
	for i, p := range m.Positions {
		place := fmt.Sprintf("positions[%d]", i)
		v.name(place, p.Name, positions)
		if len(p.Roles) > len(s.Roles) {
			v.bad(place+".roles", p.Name, "has more roles than the service")
			continue
		}
		for j, id := range p.Roles {
			switch place := fmt.Sprintf("%s.roles[%d]", place, j); {
			case !slices.ContainsFunc(s.Roles, func(r reglament.Role) bool { return r.ID == id }):
				v.bad(place, id, "is no role of the service")
			case slices.Contains(p.Roles[:j], id):
				v.bad(place, id, "stands twice")
			}
		}
	}
	statuses := map[string]bool{}
	for i := range m.Statuses {
		place := fmt.Sprintf("statuses[%d]", i)
		v.name(place, m.Statuses[i].Name, statuses)
		v.status(place, &m.Statuses[i])
	}
	return v.errs
}

func (v *validator) bad(place, value, rule string) {
	v.errs = append(v.errs, fmt.Errorf("%s: %s %s: %w", place, civil.Quote(value), rule, ErrMapping))
}

func (v *validator) name(place, name string, seen map[string]bool) {
	if name == "" || seen[name] {
		v.bad(place+".name", name, "is empty or stands twice")
	}
	seen[name] = true
}

func (v *validator) aliases(list string, rows []Alias, rule string, known func(string) bool) {
	seen := map[string]bool{}
	for i, row := range rows {
		place := fmt.Sprintf("%s[%d]", list, i)
		v.name(place, row.Name, seen)
		if !known(row.ID) {
			v.bad(place+".id", row.ID, rule)
		}
	}
}

func (v *validator) isResult(id string) bool {
	return slices.ContainsFunc(v.s.Results, func(r reglament.Result) bool { return r.ID == id })
}

func (v *validator) status(place string, st *Status) {
	means := len(st.Steps) > 0 || st.Received || st.Again || st.Result != "" || st.HandedOver || st.Stored || st.Incident != ""
	rest := means || st.Outcome != "" || len(st.Back) > 0 || st.Repeated != ""
	switch {
	case st.Ignore && rest:
		v.bad(place+".ignore", st.Name, "is ignored and yet has a meaning")
	case !st.Ignore && !means:
		v.bad(place, st.Name, "means nothing: say so with ignore")
	case st.Again && (st.Incident != "" || st.Repeated != ""):
		v.bad(place+".again", st.Name, "begins a package, which nothing has befallen yet")
	}
	if len(st.Steps) > len(v.s.Steps) || len(st.Back) > len(v.s.Steps) {
		v.bad(place, st.Name, "names more steps than the service has")
		return
	}
	outcome := false
	for i, id := range st.Steps {
		step := stepOf(v.s, id)
		switch place := fmt.Sprintf("%s.steps[%d]", place, i); {
		case step == nil:
			v.bad(place, id, "is no step of the service")
		case slices.Contains(st.Steps[:i], id):
			v.bad(place, id, "stands twice")
		}
		outcome = outcome || has(step, st.Outcome)
	}
	if st.Outcome != "" && !outcome {
		v.bad(place+".outcome", st.Outcome, "is no outcome of its steps")
	}
	if st.Result != "" && !v.isResult(st.Result) {
		v.bad(place+".result", st.Result, "is no result of the service")
	}
	if st.Incident != "" && !slices.Contains(reglament.IncidentKinds(), st.Incident) {
		v.bad(place+".incident", string(st.Incident), "is no kind of incident")
	}
	if st.Repeated != "" && !goesBack(st.Repeated) {
		v.bad(place+".repeated", string(st.Repeated), "is neither rework nor reassignment")
	}
	if st.Repeated != "" && len(st.Steps) == 0 {
		v.bad(place+".repeated", string(st.Repeated), "has no step to go back to")
	}
	v.back(place, st)
	v.order(place, st)
}

func (v *validator) back(place string, st *Status) {
	for i, id := range st.Back {
		switch place := fmt.Sprintf("%s.back[%d]", place, i); {
		case stepOf(v.s, id) == nil:
			v.bad(place, id, "is no step of the service")
		case !goesBack(st.Incident):
			v.bad(place, id, "is only for rework and reassignment")
		}
	}
	if !goesBack(st.Incident) {
		return
	}
	for _, ch := range v.m.Channels {
		if on := onChannel(v.s, st.Back, ch.ID); len(on) != 1 {
			v.bad(place+".back", ch.ID, fmt.Sprintf("is a channel of which it lists %d steps, want 1", len(on)))
		}
	}
}

// order refuses steps of which one does not lead to the next: the last one would
// be given the moment of another.
func (v *validator) order(place string, st *Status) {
	for _, ch := range v.m.Channels {
		on := onChannel(v.s, st.Steps, ch.ID)
		for i := 1; i < len(on); i++ {
			if on[i] != on[i-1] && !leads(v.s, ch.ID, on[i-1], on[i], map[string]bool{}) {
				v.bad(place+".steps", on[i], "does not come after "+civil.Quote(on[i-1])+" through channel "+civil.Quote(ch.ID))
			}
		}
	}
}

// leads reports whether a way through a channel leads from one step to another.
func leads(s *reglament.Service, channel, from, to string, seen map[string]bool) bool {
	st := stepOf(s, from)
	if st == nil || seen[from] || !belongs(st, channel) {
		return false
	}
	seen[from] = true
	for _, o := range st.Outcomes {
		if o.To == to || leads(s, channel, o.To, to, seen) {
			return true
		}
	}
	return false
}

func goesBack(k reglament.IncidentKind) bool {
	return k == reglament.Rework || k == reglament.Reassignment
}

// stepOf returns the step with an ID, nil where there is none.
func stepOf(s *reglament.Service, id string) *reglament.Step {
	for i := range s.Steps {
		if s.Steps[i].ID == id {
			return &s.Steps[i]
		}
	}
	return nil
}

// belongs reports whether a step belongs to a channel.
func belongs(st *reglament.Step, channel string) bool {
	return len(st.Channels) == 0 || slices.Contains(st.Channels, channel)
}

// onChannel returns those of the steps that belong to a channel.
func onChannel(s *reglament.Service, ids []string, channel string) []string {
	var on []string
	for _, id := range ids {
		if st := stepOf(s, id); st != nil && belongs(st, channel) {
			on = append(on, id)
		}
	}
	return on
}

// has reports whether a step has an outcome that is named.
func has(st *reglament.Step, outcome string) bool {
	return st != nil && outcome != "" && slices.ContainsFunc(st.Outcomes, func(o reglament.Outcome) bool { return o.ID == outcome })
}
