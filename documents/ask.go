package documents

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Fact is a fact that conditions rest on, with the question that asks for it.
type Fact struct {
	ID string `json:"id"`
	// Of is whose fact it is; empty for the matter.
	Of Subject `json:"of,omitempty"`
	// Ask is the question, to be answered with yes or no.
	Ask law.Name `json:"ask"`
}

// ValidateFacts returns every reason why facts do not fit the conditions of a
// list, each wrapping [ErrRequirement]: one that stands twice, asks nothing or is
// of nobody of whom facts are asked; where any is declared, a condition that rests
// on one that is not, and one that no condition rests on.
func ValidateFacts(facts []Fact, rows []Requirement) error {
	var errs []error
	bad := func(place, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s: %s: %w", place, fmt.Sprintf(format, args...), ErrRequirement))
	}
	type key struct {
		of Subject
		id string
	}
	declared, used := map[key]bool{}, map[key]bool{}
	for i, f := range facts {
		place := fmt.Sprintf("facts[%d]", i)
		switch k := (key{f.Of, f.ID}); {
		case f.ID == "" || declared[k]:
			bad(place, "id %s is empty or stands twice", civil.Quote(f.ID))
		case f.Of != Matter && f.Of != Applicant && f.Of != Spouse && f.Of != Child:
			bad(place, "%s is no subject of facts (want applicant, spouse or child)", civil.Quote(string(f.Of)))
		case f.Ask.IsZero():
			bad(place, "%s asks nothing", civil.Quote(f.ID))
		}
		declared[key{f.Of, f.ID}] = true
	}
	if len(facts) == 0 {
		return errors.Join(errs...)
	}
	var visit func(i int, c Condition)
	visit = func(i int, c Condition) {
		if k := (key{c.Of, c.Fact}); c.Fact != "" {
			if used[k] = true; !declared[k] {
				bad(fmt.Sprintf("documents[%d].when", i), "fact %s is not declared", civil.Quote(c.Fact))
			}
		}
		for _, list := range [][]Condition{c.All, c.Any, c.None} {
			for _, x := range list {
				visit(i, x)
			}
		}
	}
	for i, r := range rows {
		visit(i, r.When)
	}
	for i, f := range facts {
		if !used[key{f.Of, f.ID}] {
			bad(fmt.Sprintf("facts[%d]", i), "no condition rests on %s", civil.Quote(f.ID))
		}
	}
	return errors.Join(errs...)
}

// Question is something to ask because its answer can still change the list.
type Question struct {
	Kind QuestionKind `json:"kind"`
	// Fact is the fact to ask for.
	Fact string `json:"fact,omitempty"`
	// Of is whom it is about, Child which child.
	Of    Subject `json:"of,omitempty"`
	Child string  `json:"child,omitempty"`
	// Rows lists the requirements that turn on it.
	Rows []string `json:"rows"`
}

// QuestionKind is what a question asks for.
type QuestionKind string

// The kinds: yes or no, a date of birth, and which children there are.
const (
	AskFact     QuestionKind = "fact"
	AskBorn     QuestionKind = "born"
	AskChildren QuestionKind = "children"
)

// atom is an unknown of a condition.
type atom struct {
	kind  QuestionKind
	fact  string
	of    Subject
	child string
}

// maxTried bounds in how many ways the unknowns of one condition are answered to
// see which of them decide; beyond it each counts as one that can.
const maxTried = 1 << 12

// Questions returns what to ask: each unknown whose answer can still change the
// list of one of the texts, whatever else is unknown. First which children there
// are, if a row can hold for each and none is named; then what decides most rows,
// and of two that decide as many the one that the list comes to first. The list is
// final when there is no question left.
//
// What no answer settles is not asked: an age without [Situation.On], so set that
// first, nor facts of children before they are named.
func Questions(rows []Requirement, texts []law.Lang, s Situation) []Question {
	var order []atom
	asked := map[atom]*Question{}
	add := func(a atom, row string) {
		q := asked[a]
		if q == nil {
			q = &Question{Kind: a.kind, Fact: a.fact, Of: a.of, Child: a.child}
			asked[a] = q
			order = append(order, a)
		}
		if !slices.Contains(q.Rows, row) {
			q.Rows = append(q.Rows, row)
		}
	}
	for i := range rows {
		r := &rows[i]
		if !slices.ContainsFunc(texts, r.StatedIn) {
			continue
		}
		for n := range r.Holders(&s) {
			child := r.Holder(&s, n)
			atoms, _, possible := r.When.deciding(s, child)
			unnamed := r.Each && child == nil
			if unnamed && possible {
				add(atom{kind: AskChildren, of: Child}, r.ID)
			}
			for _, a := range atoms {
				if !unnamed || a.of != Child {
					add(a, r.ID)
				}
			}
		}
	}
	list := make([]Question, 0, len(order))
	for _, a := range order {
		list = append(list, *asked[a])
	}
	first := func(q Question) int {
		if q.Kind == AskChildren {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(list, func(a, b Question) int {
		return cmp.Or(cmp.Compare(first(a), first(b)), cmp.Compare(len(b.Rows), len(a.Rows)))
	})
	return list
}

// unknown is an atom with the days of birth to try, where it is one.
type unknown struct {
	atom
	born []civil.Date
}

// values returns how many answers there are.
func (u *unknown) values() int {
	if u.kind == AskBorn {
		return len(u.born)
	}
	return 2
}

// deciding returns the unknowns of a condition that can still decide it, in the
// order of the condition; the answer where none can; and whether the condition can
// still hold. It answers all of them in every way: a fact may stand in it twice,
// and two ages rest on one day of birth, so that no unknown can be judged by itself.
func (c Condition) deciding(s Situation, child *Person) (list []atom, settled law.Answer, possible bool) {
	if a := c.Holds(s, child); a != law.Unknown {
		return nil, a, a == law.Yes
	}
	var open []unknown
	c.unknowns(s, child, &open)
	ways := 1
	for i := range open {
		if ways *= open[i].values(); ways > maxTried {
			for _, u := range open {
				list = append(list, u.atom)
			}
			return list, law.Unknown, true
		}
	}
	try := trialOf(s, child)
	answers := make([]law.Answer, ways)
	for way := range answers {
		rest := way
		for i := range open {
			try.answer(&open[i], rest%open[i].values())
			rest /= open[i].values()
		}
		answers[way] = c.Holds(try.s, &try.child)
		possible = possible || answers[way] != law.No
	}
	stride := 1
	for i := range open {
		n := open[i].values()
		for way, a := range answers {
			// The same way, but with the first answer to this one.
			if a != answers[way-way/stride%n*stride] {
				list = append(list, open[i].atom)
				break
			}
		}
		stride *= n
	}
	if len(list) == 0 {
		settled = answers[0]
	}
	return list, settled, possible
}

// trial is a situation of its own, to put answers into.
type trial struct {
	s     Situation
	child Person
}

func trialOf(s Situation, child *Person) *trial {
	own := func(p *Person) {
		facts := make(Facts, len(p.Facts))
		maps.Copy(facts, p.Facts)
		p.Facts = facts
	}
	t := &trial{s: s}
	if child != nil {
		t.child = *child
	}
	matter := Person{Facts: s.Facts}
	for _, p := range []*Person{&matter, &t.s.Applicant, &t.s.Spouse, &t.child} {
		own(p)
	}
	t.s.Facts = matter.Facts
	return t
}

// answer puts the i-th answer to an unknown.
func (t *trial) answer(u *unknown, i int) {
	p := &Person{Facts: t.s.Facts}
	switch u.of {
	case Applicant:
		p = &t.s.Applicant
	case Spouse:
		p = &t.s.Spouse
	case Child:
		p = &t.child
	}
	if u.kind == AskBorn {
		p.Born = u.born[i]
		return
	}
	p.Facts[u.fact] = law.AnswerOf(i == 1)
}

// unknowns gathers what is unknown in a condition and can be asked for. That is
// not an age without a day, nor one that is known and still undecided, as of
// somebody older than ten in the year after the tenth birthday.
func (c Condition) unknowns(s Situation, child *Person, list *[]unknown) {
	for _, part := range [][]Condition{c.All, c.Any, c.None} {
		for _, x := range part {
			x.unknowns(s, child, list)
		}
	}
	if c.Fact == "" && !c.aged() || c.Holds(s, child) != law.Unknown {
		return
	}
	a := atom{kind: AskFact, fact: c.Fact, of: c.Of}
	if c.Of == Child && child != nil {
		a.child = child.ID
	}
	if c.Fact == "" {
		if !s.On.Valid() || !s.person(c.Of, child).BornOn().IsZero() {
			return
		}
		a.kind = AskBorn
	}
	i := slices.IndexFunc(*list, func(u unknown) bool { return u.atom == a })
	if i < 0 {
		i = len(*list)
		*list = append(*list, unknown{atom: a})
	}
	if u := &(*list)[i]; a.kind == AskBorn {
		u.born = append(u.born, c.births(s.On)...)
		slices.Sort(u.born)
		u.born = slices.Compact(u.born)
	}
}

// births returns a day of birth for every answer that an age can give.
func (c Condition) births(on civil.Date) []civil.Date {
	list := []civil.Date{on}
	for _, years := range []int{c.AgeFrom, c.AgeBelow, c.OlderThan, c.OlderThan + 1} {
		if bound := on.AddMonths(-12 * years); years > 0 && bound.Valid() {
			// Who was born on the bound has so many years; two days later, has not: one
			// would not do on 28 February, the birthday of those born on the 29th.
			list = append(list, bound, bound+2)
		}
	}
	return list
}

// Need is one row of the list of a situation.
type Need struct {
	Requirement string `json:"requirement"`
	Child       string `json:"child,omitempty"`
	// Required is yes, or unknown where a fact that decides is.
	Required law.Answer `json:"required"`
	// Only names the single text that wants it.
	Only law.Lang `json:"only,omitempty"`
	// Inferred marks a row of which the text does not say when, or whether always, it is
	// required.
	Inferred bool `json:"inferred,omitempty"`
}

// List returns what must be handed in, or may have to be, in a situation, by the
// texts gone by, in the order of the rows and of the children. What is required
// however the unknowns are answered is required, even where [Condition.Holds]
// cannot tell.
func List(rows []Requirement, texts []law.Lang, s Situation) []Need {
	var list []Need
	for i := range rows {
		r := &rows[i]
		if !slices.ContainsFunc(texts, r.StatedIn) {
			continue
		}
		for n := range r.Holders(&s) {
			child := r.Holder(&s, n)
			_, required, possible := r.When.deciding(s, child)
			if !possible {
				continue
			}
			n := Need{Requirement: r.ID, Required: required, Only: r.Only, Inferred: r.Inferred}
			if child != nil {
				n.Child = child.ID
			}
			list = append(list, n)
		}
	}
	return list
}
