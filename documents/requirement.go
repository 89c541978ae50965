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

// maxDepth bounds how deep conditions may nest.
const maxDepth = 64

// Facts are what is known of the applicant and the matter, by the identifier of
// the fact. A fact that is not listed is unknown.
type Facts map[string]law.Answer

// Condition says when a requirement applies. At most one field is used; the
// zero value applies always. An unknown fact makes it unknown, unless the rest
// decides.
type Condition struct {
	// Fact holds when this fact is yes.
	Fact string `json:"fact,omitempty"`
	// All holds when every one holds, Any when at least one does, None when not
	// one does.
	All  []Condition `json:"all,omitempty"`
	Any  []Condition `json:"any,omitempty"`
	None []Condition `json:"none,omitempty"`
}

// IsZero reports whether the condition applies always.
func (c Condition) IsZero() bool {
	return c.Fact == "" && len(c.All) == 0 && len(c.Any) == 0 && len(c.None) == 0
}

// Holds evaluates the condition over facts, in three values.
func (c Condition) Holds(facts Facts) law.Answer {
	switch {
	case c.Fact != "":
		return facts[c.Fact]
	case len(c.All) > 0:
		a := law.Yes
		for _, x := range c.All {
			a = a.And(x.Holds(facts))
		}
		return a
	case len(c.Any) > 0:
		return anyHolds(c.Any, facts)
	case len(c.None) > 0:
		return anyHolds(c.None, facts).Not()
	}
	return law.Yes
}

func anyHolds(list []Condition, facts Facts) law.Answer {
	a := law.No
	for _, x := range list {
		a = a.Or(x.Holds(facts))
	}
	return a
}

func (c Condition) validate(depth int) error {
	used := 0
	for _, set := range []bool{c.Fact != "", len(c.All) > 0, len(c.Any) > 0, len(c.None) > 0} {
		if set {
			used++
		}
	}
	if used > 1 {
		return errors.New("a condition uses one of fact, all, any, none")
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

// Form is how a document must be handed in. The zero value means that the text
// does not say.
type Form struct {
	// Original is shown, or handed in where the text does not say that it is
	// handed back.
	Original bool `json:"original,omitempty"`
	Copy     bool `json:"copy,omitempty"`
	// Notarized means that the copy must be certified by a notary.
	Notarized bool `json:"notarized,omitempty"`
}

// Requirement is one row of a regulation's list of documents.
type Requirement struct {
	// ID is stable within the service, lower case with hyphens.
	ID   string   `json:"id"`
	Name law.Name `json:"name"`
	// Only names the single text that lists it; empty when every text does.
	Only law.Lang `json:"only,omitempty"`
	// When says in which situation it is required.
	When Condition `json:"when,omitzero"`
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
	}
	return errors.Join(errs...)
}
