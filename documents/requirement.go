package documents

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Errors that callers can look for with errors.Is.
var (
	// ErrRequirement marks a list of requirements that cannot be checked against.
	ErrRequirement = errors.New("unusable list of required documents")
	// ErrPackage marks a package that says what no list knows, or contradicts itself.
	ErrPackage = errors.New("unusable package")
)

// maxDepth bounds how deep conditions may nest, maxAge an age in years.
const maxDepth, maxAge = 64, 150

// Condition says when a requirement applies. At most one of Fact, the ages, All,
// Any and None is used; the zero value applies always. An unknown fact makes it
// unknown, unless the rest decides.
type Condition struct {
	// Fact holds when this fact is yes. Of says whose fact it is; empty means that
	// of the matter.
	Fact string  `json:"fact,omitempty"`
	Of   Subject `json:"of,omitempty"`
	// AgeFrom and AgeBelow hold when the person has completed so many years and
	// not so many: 10 and 18 are from the tenth birthday until the day before the
	// eighteenth. Zero bounds nothing.
	AgeFrom  int `json:"age_from,omitempty"`
	AgeBelow int `json:"age_below,omitempty"`
	// OlderThan holds from the birthday after the one with this number on; it does
	// not up to the birthday with it, that day included. In the year between it is
	// unknown: "older than 10" can be read either way.
	OlderThan int `json:"older_than,omitempty"`
	// All holds when every one holds, Any when at least one does, None when not
	// one does.
	All  []Condition `json:"all,omitempty"`
	Any  []Condition `json:"any,omitempty"`
	None []Condition `json:"none,omitempty"`
}

// IsZero reports whether the condition applies always.
func (c Condition) IsZero() bool {
	return c.Fact == "" && !c.aged() && len(c.All) == 0 && len(c.Any) == 0 && len(c.None) == 0
}

// aged reports whether the condition is one of age.
func (c Condition) aged() bool { return c.AgeFrom != 0 || c.AgeBelow != 0 || c.OlderThan != 0 }

// Holds evaluates the condition in a situation, in three values. A child's facts
// are those of the child given; without one they are unknown.
func (c Condition) Holds(s Situation, child *Person) law.Answer {
	switch {
	case c.Fact != "":
		if c.Of == Matter {
			return s.Facts[c.Fact]
		}
		p := s.person(c.Of, child)
		return p.Facts[c.Fact]
	case c.aged():
		p := s.person(c.Of, child)
		return c.agedOn(p.BornOn(), s.On)
	case len(c.All) > 0:
		a := law.Yes
		for _, x := range c.All {
			a = a.And(x.Holds(s, child))
		}
		return a
	case len(c.Any) > 0:
		return anyHolds(c.Any, s, child)
	case len(c.None) > 0:
		return anyHolds(c.None, s, child).Not()
	}
	return law.Yes
}

func anyHolds(list []Condition, s Situation, child *Person) law.Answer {
	a := law.No
	for _, x := range list {
		a = a.Or(x.Holds(s, child))
	}
	return a
}

// agedOn holds an age on a day against the bounds.
func (c Condition) agedOn(born, on civil.Date) law.Answer {
	if !born.Valid() || !on.Valid() {
		return law.Unknown
	}
	a := law.Yes
	if c.AgeFrom > 0 {
		a = a.And(law.AnswerOf(on >= birthday(born, c.AgeFrom)))
	}
	if c.AgeBelow > 0 {
		a = a.And(law.AnswerOf(on < birthday(born, c.AgeBelow)))
	}
	if c.OlderThan > 0 {
		switch {
		case on <= birthday(born, c.OlderThan):
			a = law.No
		case on < birthday(born, c.OlderThan+1):
			a = a.And(law.Unknown)
		}
	}
	return a
}

// birthday returns the birthday with a number, as [iin.Number.AgeOn] reckons it;
// the day after every other where that lies beyond them.
func birthday(born civil.Date, years int) civil.Date {
	if d := born.AddMonths(12 * years); !d.IsZero() {
		return d
	}
	return civil.MaxDate + 1
}

func (c Condition) validate(depth int) error {
	used := 0
	for _, set := range []bool{c.Fact != "", c.aged(), len(c.All) > 0, len(c.Any) > 0, len(c.None) > 0} {
		if set {
			used++
		}
	}
	if used > 1 {
		return errors.New("a condition uses one of fact, ages, all, any, none")
	}
	switch {
	case c.Of != Matter && c.Of != Applicant && c.Of != Spouse && c.Of != Child:
		return fmt.Errorf("%s is no subject of facts (want applicant, spouse or child)", civil.Quote(string(c.Of)))
	case c.Of == Matter && c.aged():
		return errors.New("the matter has no age")
	case c.Of != Matter && c.Fact == "" && !c.aged():
		return errors.New("of needs a fact or an age")
	case min(c.AgeFrom, c.AgeBelow, c.OlderThan) < 0 || max(c.AgeFrom, c.AgeBelow, c.OlderThan) > maxAge:
		return fmt.Errorf("ages from %d, below %d, over %d (want 0 to %d)", c.AgeFrom, c.AgeBelow, c.OlderThan, maxAge)
	case c.AgeBelow > 0 && c.AgeFrom >= c.AgeBelow:
		return fmt.Errorf("no age is from %d and below %d", c.AgeFrom, c.AgeBelow)
	case c.AgeBelow > 0 && c.OlderThan >= c.AgeBelow:
		return fmt.Errorf("no age is over %d and below %d", c.OlderThan, c.AgeBelow)
	}
	if depth > maxDepth {
		return fmt.Errorf("conditions nest deeper than %d", maxDepth)
	}
	for _, list := range [][]Condition{c.All, c.Any, c.None} {
		for _, x := range list {
			if err := x.validate(depth + 1); err != nil {
				return err
			}
		}
	}
	return nil
}

// asks reports whether the condition asks a fact or an age of a subject.
func (c Condition) asks(of Subject) bool {
	for _, list := range [][]Condition{c.All, c.Any, c.None} {
		for _, x := range list {
			if x.asks(of) {
				return true
			}
		}
	}
	return c.Of == of && (c.Fact != "" || c.aged())
}

// Form is how a document must be handed in. The zero value means that the text
// does not say.
type Form struct {
	// Original is shown, or handed in where the text does not say that it is
	// handed back.
	Original bool `json:"original,omitempty"`
	Copy     bool `json:"copy,omitempty"`
	// Notarized means that the copy, or the statement, must be certified by a notary.
	Notarized bool `json:"notarized,omitempty"`
	// Compare means that the original is shown to be compared with the copy, and
	// handed back.
	Compare bool `json:"compare,omitempty"`
	// Blank is the annex on whose form it is made out; Free is said where it is made
	// out in free form.
	Blank law.Citation `json:"blank,omitzero"`
	Free  bool         `json:"free,omitempty"`
	// Current means that it must not have expired on the day of receipt.
	Current bool `json:"current,omitempty"`
}

// Requirement is one row of a regulation's list of documents.
type Requirement struct {
	// ID is stable within the service, lower case with hyphens.
	ID   string   `json:"id"`
	Name law.Name `json:"name"`
	// Only names the single text that lists it; empty when every text does.
	Only law.Lang `json:"only,omitempty"`
	// Of is whose document it is; the zero value where the text does not say. Each
	// means one for each child.
	Of   Subject `json:"of,omitempty"`
	Each bool    `json:"each,omitempty"`
	// Presence marks that somebody has to come in person; what is handed in under
	// this row is the coming.
	Presence bool `json:"presence,omitempty"`
	// When says in which situation it is required.
	When Condition `json:"when,omitzero"`
	// Inferred marks a paper of which the text does not say when, or whether always,
	// it is needed: it lists it, and the condition follows only from what the paper
	// certifies. If such a paper lacks, nobody is accused of more than a doubt.
	Inferred bool `json:"inferred,omitempty"`
	// Form is how each text wants it.
	Form law.Bilingual[Form] `json:"form,omitzero"`
	// OneOf lists documents of which one is enough; empty when the row names one
	// document, which then has the ID of the row.
	OneOf []Alternative `json:"one_of,omitempty"`
	// Cite is the row's place, which can differ between the texts.
	Cite law.Bilingual[law.Citation] `json:"cite"`
}

// Alternative is one of several documents that meet a requirement.
type Alternative struct {
	ID   string   `json:"id"`
	Name law.Name `json:"name"`
	// Form is how each text wants this document, where that differs from the form
	// of the row.
	Form law.Bilingual[Form] `json:"form,omitzero"`
}

// Documents returns the identifiers of the documents that meet the requirement,
// in the order of the text.
func (r Requirement) Documents() []string {
	if len(r.OneOf) == 0 {
		return []string{r.ID}
	}
	ids := make([]string, len(r.OneOf))
	for i, a := range r.OneOf {
		ids[i] = a.ID
	}
	return ids
}

// StatedIn reports whether a text lists the requirement.
func (r Requirement) StatedIn(text law.Lang) bool {
	return r.Only == "" || text == "" || r.Only == text
}

// Demands reports whether the row is required in a situation as a text states it,
// for a child where the row holds for each.
func (r Requirement) Demands(text law.Lang, s Situation, child *Person) law.Answer {
	if !r.StatedIn(text) {
		return law.No
	}
	return r.When.Holds(s, child)
}

// Holders returns for how many the row is held: for each child where it holds for
// each and children are named, else once.
func (r *Requirement) Holders(s *Situation) int {
	if r.Each && len(s.Children) > 0 {
		return len(s.Children)
	}
	return 1
}

// Holder returns the i-th of those for whom the row is held, from 0: a child, or
// nil for nobody in particular.
func (r *Requirement) Holder(s *Situation, i int) *Person {
	if r.Each && i < len(s.Children) {
		return &s.Children[i]
	}
	return nil
}

// Validate returns every reason why the rows cannot be checked against, each
// wrapping [ErrRequirement].
func Validate(rows []Requirement) error {
	var errs []error
	bad := func(i int, format string, args ...any) {
		errs = append(errs, fmt.Errorf("documents[%d]: %s: %w", i, fmt.Sprintf(format, args...), ErrRequirement))
	}
	seen, owner := map[string]bool{}, map[string]string{}
	for i, r := range rows {
		switch {
		case r.ID == "":
			bad(i, "id is empty")
		case seen[r.ID]:
			bad(i, "id %s stands twice", civil.Quote(r.ID))
		}
		seen[r.ID] = true
		for _, id := range r.Documents() {
			if other, ok := owner[id]; ok && id != "" {
				bad(i, "document %s already meets %s", civil.Quote(id), civil.Quote(other))
			}
			owner[id] = r.ID
			if id == "" && len(r.OneOf) > 0 {
				bad(i, "an alternative has no id")
			}
		}
		if r.Only != "" && r.Only != law.Kazakh && r.Only != law.Russian {
			bad(i, "only %s is no official text (want kk or ru)", civil.Quote(string(r.Only)))
		}
		if r.Cite.IsZero() {
			bad(i, "%s has no citation", civil.Quote(r.ID))
		}
		if !r.Cite.Valid() || !r.Form.Valid() {
			bad(i, "%s states a fact both alike and differently", civil.Quote(r.ID))
		}
		for _, a := range r.OneOf {
			if !a.Form.Valid() {
				bad(i, "%s states a fact both alike and differently", civil.Quote(a.ID))
			}
		}
		if err := r.When.validate(1); err != nil {
			bad(i, "when: %v", err)
		}
		switch r.Of {
		case Matter, Applicant, Spouse, Child, Parents, Relatives, Property:
		default:
			bad(i, "of %s is nobody (want applicant, spouse, child, parents, relatives or property)", civil.Quote(string(r.Of)))
		}
		if r.Each && r.Of != Child {
			bad(i, "%s is for each child, but not of a child", civil.Quote(r.ID))
		}
		if !r.Each && r.When.asks(Child) {
			bad(i, "%s asks of a child, but is not for each", civil.Quote(r.ID))
		}
	}
	return errors.Join(errs...)
}
