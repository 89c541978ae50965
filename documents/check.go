package documents

import (
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Item is one document as it was handed in. What is not recorded of it stays
// unknown.
type Item struct {
	// Document is the ID of a requirement, or of one of its alternatives.
	Document string `json:"document"`
	// Original and Copy say whether each was shown or handed in; Notarized
	// whether the copy is certified by a notary.
	Original  law.Answer `json:"original,omitzero"`
	Copy      law.Answer `json:"copy,omitzero"`
	Notarized law.Answer `json:"notarized,omitzero"`
}

// Package is what is recorded of the documents of one application. A document
// in neither list is not recorded, which is not the same as not handed in. See
// [Package.Closed] for records that list everything.
type Package struct {
	Items []Item `json:"items,omitempty"`
	// NotHandedIn lists documents of which it is known that they were not
	// handed in.
	NotHandedIn []string `json:"not_handed_in,omitempty"`
}

// Closed returns the package as that of a record which lists everything handed
// in: every document of the rows that is not among the items is known to be not
// handed in. What the package already says stays. Use it only where the record
// makes that claim.
func (p Package) Closed(rows []Requirement) Package {
	c := Package{
		Items:       append([]Item(nil), p.Items...),
		NotHandedIn: append([]string(nil), p.NotHandedIn...),
	}
	for _, r := range rows {
		for _, id := range r.Documents() {
			if _, ok := p.item(id); !ok && !p.absent(id) {
				c.NotHandedIn = append(c.NotHandedIn, id)
			}
		}
	}
	return c
}

// Validate returns an error that wraps [ErrPackage] and names the place when the
// package lists a document that no row knows, one document twice, or one both as
// handed in and as not handed in.
func (p Package) Validate(rows []Requirement) error {
	for i, it := range p.Items {
		if !known(rows, it.Document) {
			return fmt.Errorf("items[%d].document: %s is not in the list of documents: %w", i, civil.Quote(it.Document), ErrPackage)
		}
		for _, other := range p.Items[:i] {
			if other.Document == it.Document {
				return fmt.Errorf("items[%d].document: %s stands twice: %w", i, civil.Quote(it.Document), ErrPackage)
			}
		}
	}
	for i, id := range p.NotHandedIn {
		if !known(rows, id) {
			return fmt.Errorf("not_handed_in[%d]: %s is not in the list of documents: %w", i, civil.Quote(id), ErrPackage)
		}
		if _, ok := p.item(id); ok {
			return fmt.Errorf("not_handed_in[%d]: %s is also among the items: %w", i, civil.Quote(id), ErrPackage)
		}
		if (Package{NotHandedIn: p.NotHandedIn[:i]}).absent(id) {
			return fmt.Errorf("not_handed_in[%d]: %s stands twice: %w", i, civil.Quote(id), ErrPackage)
		}
	}
	return nil
}

func known(rows []Requirement, id string) bool {
	for i := range rows {
		if len(rows[i].OneOf) == 0 && rows[i].ID == id {
			return true
		}
		for _, a := range rows[i].OneOf {
			if a.ID == id {
				return true
			}
		}
	}
	return false
}

func (p Package) item(id string) (Item, bool) {
	for _, it := range p.Items {
		if it.Document == id {
			return it, true
		}
	}
	return Item{}, false
}

func (p Package) absent(id string) bool {
	for _, d := range p.NotHandedIn {
		if d == id {
			return true
		}
	}
	return false
}

// Status says how a requirement stands.
type Status uint8

// The statuses. A document that is not recorded, and a condition that rests on
// an unknown fact, leave a requirement undecided.
const (
	Undecided Status = iota
	Met
	NotRequired
	Missing
	Unfit
)

// Defect says why a document that was handed in does not do.
type Defect uint8

// The defects.
const (
	NoDefect Defect = iota
	NoOriginal
	NoCopy
	NotNotarized
)

var statusText = [...]string{"undecided", "met", "not_required", "missing", "unfit"}

// String returns the stable name: undecided, met, not_required, missing, unfit.
func (s Status) String() string { return name(statusText[:], int(s)) }

// MarshalText writes [Status.String].
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

var defectText = [...]string{"", "no_original", "no_copy", "not_notarized"}

// String returns the stable name: empty, no_original, no_copy, not_notarized.
func (d Defect) String() string { return name(defectText[:], int(d)) }

// MarshalText writes [Defect.String].
func (d Defect) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// IsZero reports whether there is no defect.
func (d Defect) IsZero() bool { return d == NoDefect }

func name(texts []string, i int) string {
	if i < len(texts) {
		return texts[i]
	}
	return fmt.Sprintf("unknown(%d)", i)
}

// Line is the answer for one requirement.
type Line struct {
	Requirement string       `json:"requirement"`
	Status      Status       `json:"status"`
	Defect      Defect       `json:"defect,omitzero"`
	Cite        law.Citation `json:"cite"`
}

// Check returns one line for each row that the text lists, in its order. A list
// that cannot be checked against and an unusable package are refused, see
// [Validate] and [Package.Validate].
func Check(rows []Requirement, text law.Lang, facts Facts, p Package) ([]Line, error) {
	if err := Validate(rows); err != nil {
		return nil, err
	}
	if err := p.Validate(rows); err != nil {
		return nil, err
	}
	var lines []Line
	for i := range rows {
		if rows[i].StatedIn(text) {
			status, defect := rows[i].Check(text, facts, p)
			lines = append(lines, Line{rows[i].ID, status, defect, rows[i].Cite.In(text)})
		}
	}
	return lines, nil
}

// Check answers for one requirement as a text states it: the status, and for
// [Unfit] the first defect in the order original, copy, notarized.
func (r *Requirement) Check(text law.Lang, facts Facts, p Package) (Status, Defect) {
	applies := r.When.Holds(facts)
	if applies == law.No || !r.StatedIn(text) {
		return NotRequired, NoDefect
	}
	status, defect := r.handedIn(text, p)
	if applies == law.Unknown && status != Met {
		return Undecided, NoDefect
	}
	return status, defect
}

// handedIn takes the best of the alternatives: met, else undecided, else unfit,
// else missing.
func (r *Requirement) handedIn(text law.Lang, p Package) (Status, Defect) {
	form := r.Form.In(text)
	if len(r.OneOf) == 0 {
		return fit(r.ID, form, p)
	}
	best, defect := Missing, NoDefect
	for _, a := range r.OneOf {
		own := form
		if !a.Form.IsZero() {
			own = a.Form.In(text)
		}
		s, d := fit(a.ID, own, p)
		if rank(s) > rank(best) {
			best, defect = s, d
		}
	}
	return best, defect
}

func rank(s Status) int {
	switch s {
	case Met:
		return 3
	case Undecided:
		return 2
	case Unfit:
		return 1
	}
	return 0
}

func fit(id string, form Form, p Package) (Status, Defect) {
	it, ok := p.item(id)
	if !ok {
		if p.absent(id) {
			return Missing, NoDefect
		}
		return Undecided, NoDefect
	}
	status := Met
	for _, want := range [...]struct {
		needed bool
		seen   law.Answer
		defect Defect
	}{
		{form.Original, it.Original, NoOriginal},
		{form.Copy, it.Copy, NoCopy},
		{form.Notarized, it.Notarized, NotNotarized},
	} {
		switch {
		case !want.needed || want.seen == law.Yes:
		case want.seen == law.No:
			return Unfit, want.defect
		default:
			status = Undecided
		}
	}
	return status, NoDefect
}
