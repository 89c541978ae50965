package reglament

import (
	"errors"
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// MaxSteps is how many steps one service may have.
const MaxSteps = 128

// Validate returns every reason why a regulation cannot be executed, each with
// its place and wrapping [ErrService]: identifiers that are empty, stand twice
// or lead nowhere, limits that are no limits, facts stated in two ways, rows
// without a citation.
func Validate(s Service) error {
	v := validator{}
	if s.ID == "" {
		v.bad("id", "is empty")
	}
	if s.Act.ID == "" {
		v.bad("act.id", "is empty")
	}
	for i, t := range s.Act.Texts {
		if t != law.Kazakh && t != law.Russian || slices.Contains(s.Act.Texts[:i], t) {
			v.bad(fmt.Sprintf("act.texts[%d]", i), "%s is no official text (want kk or ru), or stands twice", civil.Quote(string(t)))
		}
	}
	if len(s.Steps) > MaxSteps {
		v.bad("steps", "%d steps, at most %d", len(s.Steps), MaxSteps)
	}
	for i, t := range s.OtherTitles {
		if t.Name.IsZero() {
			v.bad(fmt.Sprintf("other_titles[%d].name", i), "is empty")
		}
		if t.Cite.IsZero() {
			v.bad(fmt.Sprintf("other_titles[%d]", i), "has no citation")
		}
	}
	units := index(&v, "units", s.Units, func(u Unit) (string, law.Citation) { return u.ID, u.Cite })
	roles := index(&v, "roles", s.Roles, func(r Role) (string, law.Citation) { return r.ID, r.Cite })
	channels := index(&v, "channels", s.Channels, func(c Channel) (string, law.Citation) { return c.ID, c.Cite })
	systems := index(&v, "systems", s.Systems, func(x System) (string, law.Citation) { return x.ID, x.Cite })
	index(&v, "amendments", s.Amendments, func(a law.Amendment) (string, law.Citation) { return a.ID, a.Cite })
	results := index(&v, "results", s.Results, func(r Result) (string, law.Citation) { return r.ID, r.Cite })
	index(&v, "provisions", s.Provisions, func(p Provision) (string, law.Citation) { return p.ID, p.Cite })
	for i, p := range s.Provisions {
		v.only(fmt.Sprintf("provisions[%d].only", i), p.Only)
	}
	index(&v, "times", s.Times, func(t Time) (string, law.Citation) { return t.ID, t.Cite })
	index(&v, "grounds", s.Grounds, func(g Ground) (string, law.Citation) { return g.ID, g.Cite })
	index(&v, "storage", s.Storage, func(g Storage) (string, law.Citation) { return g.ID, g.Cite })
	index(&v, "receipts", s.Receipts, func(r Receipt) (string, law.Citation) { return r.ID, r.Cite })
	steps := index(&v, "steps", s.Steps, func(st Step) (string, law.Citation) { return st.ID, st.Cite })
	index(&v, "discrepancies", s.Discrepancies, func(d Discrepancy) (string, law.Citation) { return d.ID, someCitation(d.Cite) })
	index(&v, "not_modeled", s.NotModeled, func(g Gap) (string, law.Citation) { return g.ID, g.Cite })

	providers := 0
	for _, u := range s.Units {
		if u.Provider {
			providers++
		}
	}
	if providers != 1 {
		v.bad("units", "%d units are marked as the provider, want 1", providers)
	}
	for i, r := range s.Roles {
		if r.Unit != "" {
			v.ref(units, r.Unit, "roles[%d].unit", i)
		}
	}
	for i, r := range s.Results {
		for j, ch := range r.Channels {
			v.ref(channels, ch, "results[%d].channels[%d]", i, j)
		}
		if r.Form != "" && r.Form != Paper && r.Form != Electronic {
			v.bad(fmt.Sprintf("results[%d].form", i), "%s (want paper or electronic)", civil.Quote(string(r.Form)))
		}
		if (r.NotAccepted || r.Unreasoned) && !r.Refusal {
			v.bad(fmt.Sprintf("results[%d]", i), "%s is not_accepted or unreasoned without being a refusal", civil.Quote(r.ID))
		}
	}
	for i, c := range s.Channels {
		v.ref(units, c.Unit, "channels[%d].unit", i)
		v.ref(steps, c.Entry, "channels[%d].entry", i)
		if at, ok := steps[c.Entry]; ok && !belongs(s.Steps[at].Channels, c.ID) {
			v.bad(fmt.Sprintf("channels[%d].entry", i), "step %s does not belong to the channel", civil.Quote(c.Entry))
		}
		for j, also := range c.Also {
			v.ref(channels, also.Channel, "channels[%d].also[%d].channel", i, j)
			if also.Channel == c.ID {
				v.bad(fmt.Sprintf("channels[%d].also[%d].channel", i, j), "%s is the channel itself", civil.Quote(c.ID))
			}
			if also.Cite.IsZero() {
				v.bad(fmt.Sprintf("channels[%d].also[%d]", i, j), "%s has no citation", civil.Quote(also.Channel))
			}
		}
		index(&v, fmt.Sprintf("channels[%d].hours", i), c.Hours, func(h StatedHours) (string, law.Citation) { return h.ID, h.Cite })
		for j, h := range c.Hours {
			if !h.Week.Valid() || !h.Open.Valid() || !h.Break.Valid() {
				v.bad(fmt.Sprintf("channels[%d].hours[%d]", i, j), "is stated both alike and differently")
			}
		}
	}
	for i, st := range s.Steps {
		switch {
		case (st.Role == "") == (st.Unit == ""):
			v.bad(fmt.Sprintf("steps[%d]", i), "%s needs a role or a unit, not both", civil.Quote(st.ID))
		case st.Role != "":
			v.ref(roles, st.Role, "steps[%d].role", i)
		default:
			v.ref(units, st.Unit, "steps[%d].unit", i)
		}
		if st.Unnamed && st.Unit == "" {
			v.bad(fmt.Sprintf("steps[%d].unnamed", i), "%s names a role", civil.Quote(st.ID))
		}
		for j, x := range st.Systems {
			v.ref(systems, x, "steps[%d].systems[%d]", i, j)
		}
		if st.Since != "" {
			v.ref(steps, st.Since, "steps[%d].since", i)
			if st.Since == st.ID {
				v.bad(fmt.Sprintf("steps[%d].since", i), "%s is the step itself", civil.Quote(st.ID))
			}
		}
		for j, also := range st.Also {
			v.ref(roles, also.Role, "steps[%d].also[%d].role", i, j)
			if also.Cite.IsZero() {
				v.bad(fmt.Sprintf("steps[%d].also[%d]", i, j), "%s has no citation", civil.Quote(also.Role))
			}
		}
		for j, ch := range st.Channels {
			v.ref(channels, ch, "steps[%d].channels[%d]", i, j)
		}
		v.limit(fmt.Sprintf("steps[%d].limit", i), st.Limit)
		seen := map[string]bool{}
		for j, o := range st.Outcomes {
			if o.To != "" {
				v.ref(steps, o.To, "steps[%d].outcomes[%d].to", i, j)
			}
			if key := o.ID + ">" + o.To; seen[key] {
				v.bad(fmt.Sprintf("steps[%d].outcomes[%d]", i, j), "stands twice")
			} else {
				seen[key] = true
			}
		}
	}
	fields := map[string]bool{}
	for i, r := range s.Receipts {
		switch {
		case (r.Step == "") == (r.Result == ""):
			v.bad(fmt.Sprintf("receipts[%d]", i), "%s needs a step or a result, not both", civil.Quote(r.ID))
		case r.Step != "":
			v.ref(steps, r.Step, "receipts[%d].step", i)
		default:
			v.ref(results, r.Result, "receipts[%d].result", i)
			if at, ok := results[r.Result]; ok && !s.Results[at].NotAccepted {
				v.bad(fmt.Sprintf("receipts[%d].result", i), "%s is no refusal to take the application in", civil.Quote(r.Result))
			}
		}
		for j, f := range r.Fields {
			if f.ID == "" || fields[f.ID] {
				v.bad(fmt.Sprintf("receipts[%d].fields[%d].id", i, j), "%s is empty or stands twice in the service", civil.Quote(f.ID))
			}
			if f.Cite.IsZero() {
				v.bad(fmt.Sprintf("receipts[%d].fields[%d]", i, j), "%s has no citation", civil.Quote(f.ID))
			}
			v.only(fmt.Sprintf("receipts[%d].fields[%d].only", i, j), f.Only)
			fields[f.ID] = true
		}
		for j, ch := range r.Channels {
			v.ref(channels, ch, "receipts[%d].channels[%d]", i, j)
		}
	}
	for i, g := range s.Grounds {
		for j, ch := range g.Channels {
			v.ref(channels, ch, "grounds[%d].channels[%d]", i, j)
		}
		for j, act := range g.Acts {
			if !slices.Contains([]string{"refuse", "suspend", "return", "not-accept"}, act) {
				v.bad(fmt.Sprintf("grounds[%d].acts[%d]", i, j), "%s (want refuse, suspend, return or not-accept)", civil.Quote(act))
			}
		}
		if g.Step != "" {
			v.ref(steps, g.Step, "grounds[%d].step", i)
		}
	}
	for i, g := range s.Storage {
		v.ref(units, g.Unit, "storage[%d].unit", i)
		for j, ch := range g.Channels {
			v.ref(channels, ch, "storage[%d].channels[%d]", i, j)
		}
		v.period(fmt.Sprintf("storage[%d].period", i), g.Period)
	}
	for i, a := range s.Offices {
		v.ref(units, a.Unit, "offices[%d].unit", i)
		if a.Cite.IsZero() {
			v.bad(fmt.Sprintf("offices[%d]", i), "has no citation")
		}
	}
	for i, d := range s.Discrepancies {
		if !d.Cite.Valid() {
			v.bad(fmt.Sprintf("discrepancies[%d].cite", i), "is stated both alike and differently")
		}
	}
	for i, g := range s.NotModeled {
		if g.Fills != "" && !slices.Contains(fillings(), g.Fills) {
			v.bad(fmt.Sprintf("not_modeled[%d].fills", i), "%s (want term, documents, grounds, provisions or fee)", civil.Quote(string(g.Fills)))
		}
	}
	for i, t := range s.Times {
		v.period(fmt.Sprintf("times[%d].period", i), t.Period)
	}
	v.fee(s.Fee)
	v.term(s, channels, roles)
	if err := documents.Validate(s.Documents); err != nil {
		v.errs = append(v.errs, fmt.Errorf("%w: %w", ErrService, err))
	}
	if err := documents.ValidateFacts(s.Facts, s.Documents); err != nil {
		v.errs = append(v.errs, fmt.Errorf("%w: %w", ErrService, err))
	}
	if err := errors.Join(v.errs...); err != nil {
		return fmt.Errorf("service %s: %w", civil.Quote(s.ID), err)
	}
	return nil
}

func (v *validator) term(s Service, channels, roles map[string]int) {
	t := s.Term
	v.period("term.period", t.Period)
	if !t.IsZero() && t.Cite.IsZero() {
		v.bad("term", "has no citation")
	}
	for i, ch := range t.Sum {
		place := fmt.Sprintf("term.sum[%d]", i)
		at, ok := channels[ch]
		switch {
		case t.Period != (law.Bilingual[calendar.Period]{}):
			v.bad(place, "a term that is stated is not summed up")
		case !ok || slices.Contains(t.Sum[:i], ch):
			v.bad(place, "%s is not declared, or stands twice", civil.Quote(ch))
		default:
			v.summable(place, s, s.Channels[at].ID)
		}
	}
	if t.Extension.IsZero() {
		return
	}
	v.period("term.extension.period", t.Extension.Period)
	if t.Period == (law.Bilingual[calendar.Period]{}) {
		v.bad("term.extension", "there is no stated term to extend")
	}
	if t.Extension.Cite.IsZero() {
		v.bad("term.extension", "has no citation")
	}
	if t.Extension.Role != "" {
		v.ref(roles, t.Extension.Role, "term.extension.role")
	}
}

// summable refuses limits that cannot be added up: rates, "the same day", and
// days of different units.
func (v *validator) summable(place string, s Service, channel string) {
	var unit calendar.Unit
	total := 0
	for i, st := range s.Steps {
		if !belongs(st.Channels, channel) {
			continue
		}
		for _, l := range []Limit{st.Limit.Both, st.Limit.KK, st.Limit.RU} {
			u := l.Period.Unit
			switch {
			case l == (Limit{}), u == calendar.Minute, u == calendar.Hour:
			case l.SameDay, l.Rate != (Rate{}), unit != "" && u != unit:
				v.bad(place, "the limit of steps[%d] cannot be added to the others", i)
			default:
				unit = u
				total += max(0, l.Period.N)
			}
		}
	}
	if unit != "" && total > unit.Max() {
		v.bad(place, "the limits add up to more than %d %s", unit.Max(), unit)
	}
}

func someCitation(c law.Bilingual[law.Citation]) law.Citation {
	for _, x := range []law.Citation{c.Both, c.KK, c.RU} {
		if !x.IsZero() {
			return x
		}
	}
	return law.Citation{}
}

type validator struct{ errs []error }

func (v *validator) bad(place, format string, args ...any) {
	v.errs = append(v.errs, fmt.Errorf("%s: %s: %w", place, fmt.Sprintf(format, args...), ErrService))
}

func (v *validator) ref(known map[string]int, id, place string, at ...any) {
	if _, ok := known[id]; !ok {
		v.bad(fmt.Sprintf(place, at...), "%s is not declared", civil.Quote(id))
	}
}

// only refuses a language in which there is no official text.
func (v *validator) only(place string, l law.Lang) {
	if l != "" && l != law.Kazakh && l != law.Russian {
		v.bad(place, "%s is no official text (want kk or ru)", civil.Quote(string(l)))
	}
}

func (v *validator) period(place string, p law.Bilingual[calendar.Period]) {
	if !p.Valid() {
		v.bad(place, "is stated both alike and differently")
	}
	for _, x := range []calendar.Period{p.Both, p.KK, p.RU} {
		if x == (calendar.Period{}) {
			continue
		}
		if err := x.Validate(); err != nil {
			v.bad(place, "%v", err)
		}
	}
}

func (v *validator) limit(place string, l law.Bilingual[Limit]) {
	if !l.Valid() {
		v.bad(place, "is stated both alike and differently")
	}
	v.period(place, law.Bilingual[calendar.Period]{Both: l.Both.Period, KK: l.KK.Period, RU: l.RU.Period})
	for _, x := range []Limit{l.Both, l.KK, l.RU} {
		kinds := 0
		for _, set := range []bool{x.Period != (calendar.Period{}), x.SameDay, x.Rate != (Rate{})} {
			if set {
				kinds++
			}
		}
		switch {
		case kinds > 1:
			v.bad(place, "is more than one of period, same_day, rate")
		case kinds == 0 && x.OfService:
			v.bad(place, "of_service needs a period")
		case x.Rate.TimesADay < 0 || x.Rate.AtLeast && x.Rate.TimesADay == 0:
			v.bad(place, "rate of %d times a day", x.Rate.TimesADay)
		}
	}
}

// index maps the identifiers of a list to their places.
func index[T any](v *validator, list string, rows []T, key func(T) (string, law.Citation)) map[string]int {
	at := make(map[string]int, len(rows))
	for i, row := range rows {
		id, cite := key(row)
		place := fmt.Sprintf("%s[%d]", list, i)
		if _, ok := at[id]; ok || id == "" {
			v.bad(place+".id", "%s is empty or stands twice", civil.Quote(id))
		}
		if cite.IsZero() {
			v.bad(place, "%s has no citation", civil.Quote(id))
		}
		at[id] = i
	}
	return at
}

// belongs reports whether a row that lists channels, none meaning all, holds for
// a channel.
func belongs(channels []string, channel string) bool {
	return len(channels) == 0 || slices.Contains(channels, channel)
}
