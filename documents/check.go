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
	// OnForm says whether it is made out on the form that the regulation annexes.
	OnForm law.Answer `json:"on_form,omitzero"`
	// Child is the [Person.ID] of the child that it belongs to.
	Child string `json:"child,omitempty"`
	// ValidUntil is its last day of validity, where it states one.
	ValidUntil civil.Date `json:"valid_until,omitzero"`
	// Absent marks an item that is known not to have been handed in, of one child;
	// see also [Package.NotHandedIn].
	Absent bool `json:"absent,omitempty"`
}

// Package is what is recorded of the documents of one application. A document
// in neither list is not recorded, which is not the same as not handed in. Whoever
// records one of the items of a document records all of them: a better one that was
// left out would not be counted. See [Package.Closed] for records that list
// everything.
type Package struct {
	Items []Item `json:"items,omitempty"`
	// NotHandedIn lists documents of which it is known that none was handed in.
	NotHandedIn []string `json:"not_handed_in,omitempty"`
	// Asked lists what was demanded of the applicant, as far as it is recorded.
	Asked []Asked `json:"asked,omitempty"`
}

// Closed returns the package as that of a record which lists everything handed
// in: every document of the rows that is not among the items is known to be not
// handed in. What the package already says stays. Use it only where the record
// makes that claim.
func (p Package) Closed(rows []Requirement) Package {
	c := Package{
		Items:       append([]Item(nil), p.Items...),
		NotHandedIn: append([]string(nil), p.NotHandedIn...),
		Asked:       append([]Asked(nil), p.Asked...),
	}
	for _, r := range rows {
		for _, id := range r.Documents() {
			if !p.has(id) && !p.absent(id) {
				c.NotHandedIn = append(c.NotHandedIn, id)
			}
		}
	}
	return c
}

// Validate returns an error that wraps [ErrPackage] and names the place when the
// package lists a document that no row knows, or says of one both that it was
// handed in and that none was. The same document may stand several times: the
// best one counts.
func (p Package) Validate(rows []Requirement) error {
	for i, it := range p.Items {
		if !known(rows, it.Document) {
			return fmt.Errorf("items[%d].document: %s is not in the list of documents: %w", i, civil.Quote(it.Document), ErrPackage)
		}
		if !it.ValidUntil.IsZero() && !it.ValidUntil.Valid() {
			return fmt.Errorf("items[%d].valid_until: %s is no day: %w", i, it.ValidUntil, ErrPackage)
		}
		if it.Absent && (it.Original|it.Copy|it.Notarized|it.OnForm != law.Unknown || !it.ValidUntil.IsZero()) {
			return fmt.Errorf("items[%d].absent: contradicts what is said of %s: %w", i, civil.Quote(it.Document), ErrPackage)
		}
		if it.Absent && p.given(it.Document, it.Child) {
			return fmt.Errorf("items[%d].absent: %s is also among the items: %w", i, civil.Quote(it.Document), ErrPackage)
		}
	}
	for i, id := range p.NotHandedIn {
		if !known(rows, id) {
			return fmt.Errorf("not_handed_in[%d]: %s is not in the list of documents: %w", i, civil.Quote(id), ErrPackage)
		}
		if p.has(id) {
			return fmt.Errorf("not_handed_in[%d]: %s is also among the items: %w", i, civil.Quote(id), ErrPackage)
		}
	}
	for i, a := range p.Asked {
		if a.Document == "" {
			return fmt.Errorf("asked[%d].document: is empty: %w", i, ErrPackage)
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

// has reports whether a document was handed in at all.
func (p Package) has(id string) bool {
	for i := range p.Items {
		if p.Items[i].Document == id && !p.Items[i].Absent {
			return true
		}
	}
	return false
}

// given reports whether a document was handed in with this child named, or none.
func (p Package) given(id, child string) bool {
	for i := range p.Items {
		if it := &p.Items[i]; it.Document == id && it.Child == child && !it.Absent {
			return true
		}
	}
	return false
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
	CopyOnly         // a copy instead of the original
	NothingToCompare // a copy without the original to compare it with
	WrongForm        // not on the annexed form
	Expired
	OtherChild // of another child
)

var statusText = [...]string{"undecided", "met", "not_required", "missing", "unfit"}

// String returns the stable name: undecided, met, not_required, missing, unfit.
func (s Status) String() string { return name(statusText[:], int(s)) }

// MarshalText writes [Status.String].
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

var defectText = [...]string{
	"", "no_original", "no_copy", "not_notarized", "copy_only", "nothing_to_compare", "wrong_form", "expired", "other_child",
}

// String returns the stable name: empty, no_original, no_copy, not_notarized,
// copy_only, nothing_to_compare, wrong_form, expired, other_child.
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

// Line is the answer for one requirement, of one child where it holds for each.
type Line struct {
	Requirement string       `json:"requirement"`
	Child       string       `json:"child,omitempty"`
	Status      Status       `json:"status"`
	Defect      Defect       `json:"defect,omitzero"`
	Cite        law.Citation `json:"cite"`
}

// Check returns one line for each row that the text lists, in its order, and for
// each child where a row holds for each. A list that cannot be checked against, an
// unusable situation and an unusable package are refused, see [Validate],
// [Situation.Validate] and [Package.Validate].
func Check(rows []Requirement, text law.Lang, s Situation, p Package) ([]Line, error) {
	if err := Validate(rows); err != nil {
		return nil, err
	}
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if err := p.Validate(rows); err != nil {
		return nil, err
	}
	var lines []Line
	for i := range rows {
		r := &rows[i]
		if !r.StatedIn(text) {
			continue
		}
		for n := range r.Holders(&s) {
			child := r.Holder(&s, n)
			status, defect := r.Check(text, s, child, p)
			line := Line{Requirement: r.ID, Status: status, Defect: defect, Cite: r.Cite.In(text)}
			if child != nil {
				line.Child = child.ID
			}
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// Check answers for one requirement as a text states it, for a child where it holds
// for each: the status, and for [Unfit] the first defect in the order original,
// copy, notarized, form, validity.
func (r *Requirement) Check(text law.Lang, s Situation, child *Person, p Package) (Status, Defect) {
	applies := r.Demands(text, s, child)
	if applies == law.No {
		return NotRequired, NoDefect
	}
	status, defect := r.handedIn(text, s, child, p)
	if applies == law.Unknown && status != Met {
		return Undecided, NoDefect
	}
	return status, defect
}

// handedIn takes the best of the alternatives: met, else undecided, else unfit,
// else missing.
func (r *Requirement) handedIn(text law.Lang, s Situation, child *Person, p Package) (Status, Defect) {
	form := r.Form.In(text)
	if len(r.OneOf) == 0 {
		return p.fit(r.ID, form, s, child)
	}
	best, defect := Missing, NoDefect
	for _, a := range r.OneOf {
		own := form
		if !a.Form.IsZero() {
			own = a.Form.In(text)
		}
		status, d := p.fit(a.ID, own, s, child)
		if rank(status) > rank(best) {
			best, defect = status, d
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

// fit takes the best of the items of one document; of several unfit ones the
// defect that comes first among the constants, so that their order says nothing.
func (p Package) fit(id string, form Form, s Situation, child *Person) (Status, Defect) {
	best, defect, found := Missing, NoDefect, false
	take := func(status Status, d Defect) {
		if !found || rank(status) > rank(best) || rank(status) == rank(best) && d < defect {
			best, defect = status, d
		}
		found = true
	}
	for i := range p.Items {
		it := &p.Items[i]
		if it.Document != id {
			continue
		}
		belongs := law.Yes
		switch {
		case child != nil:
			belongs = it.belongs(child, s)
		case it.Absent && it.Child != "":
			belongs = law.Unknown // it lacks of one, which leaves the others
		}
		switch {
		case it.Absent:
			if belongs == law.Yes {
				take(Missing, NoDefect)
			}
		case belongs == law.Yes:
			take(it.fit(form, s.On))
		case belongs == law.Unknown:
			take(Undecided, NoDefect)
		}
	}
	switch {
	case found:
		return best, defect
	case p.absent(id):
		return Missing, NoDefect
	case child != nil && p.ofOthers(id, s):
		return Unfit, OtherChild
	}
	return Undecided, NoDefect
}

// belongs reports whether an item is of a child. An item that names none is of the
// only child there is; whether one that names somebody is of a child without a name
// is not known.
func (it *Item) belongs(child *Person, s Situation) law.Answer {
	switch {
	case it.Child == child.ID:
		return law.Yes
	case it.Child != "" && child.ID != "":
		return law.No
	case it.Child != "":
		return law.Unknown
	case len(s.Children) < 2:
		return law.Yes
	}
	return law.Unknown
}

// ofOthers reports whether every item of a document is of a child that the
// situation does not have.
func (p Package) ofOthers(id string, s Situation) bool {
	others := false
	for i := range p.Items {
		it := &p.Items[i]
		if it.Document != id || it.Absent {
			continue
		}
		for _, c := range s.Children {
			if it.Child == c.ID {
				return false
			}
		}
		others = len(s.Children) > 0
	}
	return others
}

// fit holds one item against a form on a day.
func (it *Item) fit(form Form, on civil.Date) (Status, Defect) {
	missing := NoOriginal
	switch {
	case form.Compare && it.Copy == law.Yes:
		missing = NothingToCompare
	case !form.Copy && it.Copy == law.Yes:
		missing = CopyOnly
	}
	current := law.Unknown
	if !it.ValidUntil.IsZero() && !on.IsZero() {
		current = law.AnswerOf(on <= it.ValidUntil)
	}
	status := Met
	for _, want := range [...]struct {
		needed bool
		seen   law.Answer
		defect Defect
	}{
		{form.Original || form.Compare, it.Original, missing},
		{form.Copy, it.Copy, NoCopy},
		{form.Notarized, it.Notarized, NotNotarized},
		{!form.Blank.IsZero(), it.OnForm, WrongForm},
		// A paper that states no end does not expire.
		{form.Current && !it.ValidUntil.IsZero(), current, Expired},
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
