package reglament

import (
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament/law"
)

// AdviceCode is the stable identifier of a kind of advice.
type AdviceCode string

// The codes of advice. Subject is what [Advice.Subject] names.
const (
	LintUnreachable AdviceCode = "lint.unreachable" // no way leads to a step of the channel; subject: step
	LintOutcome     AdviceCode = "lint.outcome"     // an outcome leads to a step that shares no channel with its own; subject: step
	LintEnd         AdviceCode = "lint.end"         // no way through the channel ends; subject: channel
	LintResult      AdviceCode = "lint.result"      // the channel takes in, yet no step on it makes or decides a result; subject: channel
	LintTerm        AdviceCode = "lint.term"        // the channel has no whole term, stated or summed up, and no gap stands for it; subject: channel
	LintLimit       AdviceCode = "lint.limit"       // a step alone may take as long as the whole; subject: step
	LintRestated    AdviceCode = "lint.restated"    // a limit of the service stands at a step and is as long as the whole; subject: step
	LintSum         AdviceCode = "lint.sum"         // the limits of the longest way are longer than the whole; subject: channel
	LintUnsigned    AdviceCode = "lint.unsigned"    // a refusal is reached and nobody signs it; subject: result
	LintReturn      AdviceCode = "lint.return"      // a ground allows a return and leads to no step; subject: ground
	LintRole        AdviceCode = "lint.role"        // a role outside every unit signs or completes the result; subject: role
	LintUnused      AdviceCode = "lint.unused"      // a role of a unit is given nothing to do; subject: role
	LintReceipt     AdviceCode = "lint.receipt"     // a receipt is given on no channel, so that no field of it is asked for; subject: receipt
	LintFee         AdviceCode = "lint.fee"         // the service is paid or free, and nothing says for whom it is free; subject: charge
	LintGap         AdviceCode = "lint.gap"         // a gap could be filled; subject: gap
)

// AdviceCodes returns every code of advice, in the order in which [Lint] gives
// it.
func AdviceCodes() []AdviceCode {
	return []AdviceCode{
		LintUnreachable, LintOutcome, LintEnd, LintResult, LintTerm, LintLimit, LintRestated, LintSum,
		LintUnsigned, LintReturn, LintRole, LintUnused, LintReceipt, LintFee, LintGap,
	}
}

// Advice is something of a regulation that is worth a second look. Whether the
// text or the data is at fault is not for the library to say. It carries a code
// and parameters; package report renders it in a language.
type Advice struct {
	Code AdviceCode `json:"code"`
	// Path is the place in the service, such as steps[3].limit.
	Path string `json:"path"`
	// Subject names what the code says it names.
	Subject string `json:"subject"`
	// Channel is the channel on which it holds; empty where it turns on none.
	Channel string       `json:"channel,omitempty"`
	Cite    law.Citation `json:"cite"`
	Detail  AdviceDetail `json:"detail,omitzero"`
}

// AdviceDetail are the values that some advice rests on.
type AdviceDetail struct {
	// Text is the one official text in which it holds; empty for all of the act.
	Text law.Lang `json:"text,omitempty"`
	// Takes is what a step or a way may take, at the least; Whole is the term.
	Takes calendar.Period `json:"takes,omitzero"`
	Whole calendar.Period `json:"whole,omitzero"`
	// Step is where an outcome leads to, and at which a refusal is reached.
	Step string `json:"step,omitempty"`
	// Fills is what a gap can be filled with.
	Fills Fills `json:"fills,omitempty"`
}

// Lint returns what is worth a second look in a regulation that can be executed,
// by code and then in the order of the service; none for one that [Validate]
// refuses. Times are compared only where the outcome is certain: so many working
// days last at least as many calendar days, and nothing is said the other way
// round.
func Lint(s Service) []Advice {
	// The graph of the procedure does not depend on an office.
	c, err := Compile(s, Office{})
	if err != nil {
		return nil
	}
	l := linter{Checker: c}
	l.steps()
	l.channels()
	l.limits()
	l.sums()
	l.refusals()
	l.returns()
	l.roles()
	l.receipts()
	// Of nobody could then be said who pays.
	if f := &s.Fee; f.Charge == PaidOrFree && len(f.FreeFor) == 0 {
		l.add(Advice{Code: LintFee, Path: "fee.free_for", Subject: string(f.Charge), Cite: f.Cite})
	}
	for i, g := range s.NotModeled {
		if g.Fills != "" {
			l.add(Advice{Code: LintGap, Path: fmt.Sprintf("not_modeled[%d]", i), Subject: g.ID, Cite: g.Cite, Detail: AdviceDetail{Fills: g.Fills}})
		}
	}
	slices.SortStableFunc(l.list, func(a, b Advice) int {
		return slices.Index(AdviceCodes(), a.Code) - slices.Index(AdviceCodes(), b.Code)
	})
	return l.list
}

type linter struct {
	*Checker
	list []Advice
}

func (l *linter) add(a Advice) { l.list = append(l.list, a) }

// anyPath reports whether something holds on the path of some channel.
func (l *linter) anyPath(holds func(*path) bool) bool {
	for k := range l.paths {
		if holds(&l.paths[k]) {
			return true
		}
	}
	return false
}

// perText adds advice for each text in which it holds, or once where it holds
// alike in all of them.
func (l *linter) perText(a Advice, detail func(law.Lang) (AdviceDetail, bool)) {
	var found []AdviceDetail
	for _, text := range l.texts {
		if d, ok := detail(text); ok {
			d.Text = text
			found = append(found, d)
		}
	}
	alike := len(found) == len(l.texts)
	for _, d := range found {
		alike = alike && d.Takes == found[0].Takes && d.Whole == found[0].Whole
	}
	if alike {
		found = found[:1]
		found[0].Text = ""
	}
	for _, a.Detail = range found {
		l.add(a)
	}
}

// reached returns the steps that a way leads to: from the entry, or from a step
// before it that not every applicant needs.
func (l *linter) reached(p *path) (seen stepSet) {
	for i := range l.service.Steps {
		if n := &p.steps[i]; i == p.entry || n.on && l.service.Steps[i].Optional && len(n.before) == 0 {
			seen.add(i)
			for w := range seen {
				seen[w] |= n.after[w]
			}
		}
	}
	return seen
}

func (l *linter) steps() {
	for i, st := range l.service.Steps {
		for k := range l.paths {
			if p := &l.paths[k]; p.steps[i].on && !l.reached(p).has(i) {
				l.add(Advice{Code: LintUnreachable, Path: fmt.Sprintf("steps[%d]", i), Subject: st.ID, Channel: p.channel.ID, Cite: st.Cite})
			}
		}
		for j, o := range st.Outcomes {
			to, ok := l.Checker.steps[o.To]
			shared := l.anyPath(func(p *path) bool { return p.steps[i].on && p.steps[to].on })
			if ok && !shared {
				l.add(Advice{Code: LintOutcome, Path: fmt.Sprintf("steps[%d].outcomes[%d].to", i, j), Subject: st.ID, Cite: st.Cite, Detail: AdviceDetail{Step: o.To}})
			}
		}
	}
}

func (l *linter) channels() {
	t := &l.service.Term
	open := slices.ContainsFunc(l.service.NotModeled, func(g Gap) bool { return g.Fills == FillsTerm })
	for k := range l.paths {
		p := &l.paths[k]
		ends, results := false, false
		for _, i := range p.order {
			ends = ends || l.ends(p, i)
			results = results || p.makesReady(i)
		}
		for _, x := range []struct {
			code  AdviceCode
			holds bool
		}{
			{LintEnd, !ends},
			{LintResult, !results},
			{LintTerm, !open && !t.stated() && !slices.Contains(t.Sum, p.channel.ID)},
		} {
			if x.holds {
				l.add(Advice{Code: x.code, Path: fmt.Sprintf("channels[%d]", k), Subject: p.channel.ID, Channel: p.channel.ID, Cite: p.channel.Cite})
			}
		}
	}
}

// ends reports whether the procedure can end with a step.
func (l *linter) ends(p *path, i int) bool {
	on := false
	for _, o := range l.service.Steps[i].Outcomes {
		if o.To == "" {
			return true
		}
		on = on || p.steps[l.Checker.steps[o.To]].on
	}
	return !on
}

func (l *linter) limits() {
	for i, st := range l.service.Steps {
		a := Advice{Path: fmt.Sprintf("steps[%d].limit", i), Subject: st.ID, Cite: st.Cite}
		for _, a.Code = range []AdviceCode{LintLimit, LintRestated} {
			l.perText(a, func(text law.Lang) (AdviceDetail, bool) {
				x, whole := st.Limit.In(text), l.service.Term.Period.In(text)
				n, unit := inBase(whole)
				return AdviceDetail{Takes: x.Period, Whole: whole}, n > 0 && x.OfService == (a.Code == LintRestated) && atLeast(x.Period, unit) >= n
			})
		}
	}
}

// sums adds up each way. A limit of the service is not the step's, and one that
// runs from elsewhere does not follow the one before.
func (l *linter) sums() {
	for k := range l.paths {
		p := &l.paths[k]
		a := Advice{Code: LintSum, Path: fmt.Sprintf("channels[%d]", k), Subject: p.channel.ID, Channel: p.channel.ID, Cite: l.service.Term.Cite}
		l.perText(a, func(text law.Lang) (AdviceDetail, bool) {
			whole := l.service.Term.Period.In(text)
			n, unit := inBase(whole)
			s := l.longest(p, true, func(i int) calendar.Period {
				st := &l.service.Steps[i]
				x := st.Limit.In(text)
				if since, ok := l.Checker.steps[st.Since]; x.OfService || ok && p.steps[since].on {
					return calendar.Period{}
				}
				return calendar.Period{N: atLeast(x.Period, unit), Unit: unit}
			})
			takes := s.days
			if unit == calendar.Minute {
				takes = s.lead
			}
			return AdviceDetail{Takes: takes, Whole: whole}, n > 0 && takes.N > n
		})
	}
}

// inBase returns a period in minutes, in months, or in its own kind of days.
func inBase(p calendar.Period) (n int, unit calendar.Unit) {
	switch p.Unit {
	case calendar.Hour:
		return 60 * p.N, calendar.Minute
	case calendar.CalendarWeek:
		return 7 * p.N, calendar.CalendarDay
	case calendar.Year:
		return 12 * p.N, calendar.Month
	}
	return p.N, p.Unit
}

// atLeast returns how many of a base unit a period surely lasts; 0 where the two
// cannot be compared. So many working days last at least as many days of any
// kind; days of which it is not said which may be either.
func atLeast(p calendar.Period, unit calendar.Unit) int {
	n, of := inBase(p)
	days := []calendar.Unit{calendar.CalendarDay, calendar.PlainDay, calendar.WorkingDay}
	if of == unit || slices.Contains(days, unit) && slices.Index(days, of) > slices.Index(days, unit) {
		return n
	}
	return 0
}

// refusals looks at those of which no text says who signs them, where the
// procedure says how they are reached: by an outcome, else by a ground.
func (l *linter) refusals() {
	for r, result := range l.service.Results {
		if !result.Refusal || result.NotAccepted || !result.SignedBy.IsZero() {
			continue
		}
		for k := range l.paths {
			p := &l.paths[k]
			if !belongs(result.Channels, p.channel.ID) {
				continue
			}
			if at, ok := l.unsigned(p, result.ID); ok {
				l.add(Advice{
					Code: LintUnsigned, Path: fmt.Sprintf("results[%d]", r), Subject: result.ID, Channel: p.channel.ID, Cite: result.Cite,
					Detail: AdviceDetail{Step: l.service.Steps[at].ID},
				})
			}
		}
	}
}

// unsigned returns the first step with which a refusal is reached on a way that
// no step signs on.
func (l *linter) unsigned(p *path, result string) (at int, found bool) {
	before := l.unsignedFrom(p, p.entry)
	// onward reports whether the procedure can end after a step, unsigned.
	onward := func(i int) bool {
		after := l.unsignedFrom(p, i)
		return slices.ContainsFunc(p.order, func(j int) bool { return after.has(j) && l.ends(p, j) })
	}
	named := false
	for _, i := range p.order {
		for _, o := range l.service.Steps[i].Outcomes {
			to, leads := l.Checker.steps[o.To]
			if o.ID != result || leads && !p.steps[to].on {
				continue
			}
			named = true
			if before.has(i) && (!leads || onward(to)) {
				return i, true
			}
		}
	}
	if named {
		return 0, false
	}
	for _, g := range l.service.Grounds {
		i, ok := l.Checker.steps[g.Step]
		if ok && belongs(g.Channels, p.channel.ID) && slices.Contains(g.Acts, "refuse") && before.has(i) && onward(i) {
			return i, true
		}
	}
	return 0, false
}

// unsignedFrom returns the steps that are reached from one, which included,
// without a step that signs.
func (l *linter) unsignedFrom(p *path, from int) (seen stepSet) {
	seen.addIf(from, !l.service.Steps[from].Signs)
	for changed := true; changed; {
		changed = false
		for _, i := range p.order {
			for _, e := range p.steps[i].before {
				if seen.has(e.from) && !seen.has(i) && !l.service.Steps[i].Signs {
					seen.add(i)
					changed = true
				}
			}
		}
	}
	return seen
}

func (l *linter) returns() {
	for i, g := range l.service.Grounds {
		if g.Step == "" && slices.Contains(g.Acts, "return") {
			l.add(Advice{Code: LintReturn, Path: fmt.Sprintf("grounds[%d]", i), Subject: g.ID, Cite: g.Cite})
		}
	}
}

// roles leaves out the applicant, who is outside every unit, need not act, and
// neither signs nor completes the result.
func (l *linter) roles() {
	for i, r := range l.service.Roles {
		used, completes := l.service.Term.Extension.Role == r.ID, false
		for _, st := range l.service.Steps {
			acts := st.Role == r.ID
			used = used || acts || slices.ContainsFunc(st.Also, func(a RoleElsewhere) bool { return a.Role == r.ID })
			completes = completes || acts && (st.Signs || st.Ready)
		}
		a := Advice{Path: fmt.Sprintf("roles[%d]", i), Subject: r.ID, Cite: r.Cite}
		switch {
		case r.Unit == "" && completes:
			a.Code = LintRole
			l.add(a)
		case r.Unit != "" && !used:
			a.Code = LintUnused
			l.add(a)
		}
	}
}

func (l *linter) receipts() {
	for i, r := range l.service.Receipts {
		given := l.anyPath(func(p *path) bool {
			switch {
			case !belongs(r.Channels, p.channel.ID):
				return false
			case r.Result != "":
				return belongs(l.service.Results[l.results[r.Result]].Channels, p.channel.ID)
			}
			return l.reached(p).has(l.Checker.steps[r.Step])
		})
		if !given {
			l.add(Advice{Code: LintReceipt, Path: fmt.Sprintf("receipts[%d]", i), Subject: r.ID, Cite: r.Cite})
		}
	}
}
