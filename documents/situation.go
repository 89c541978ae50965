package documents

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/reglament/law"
)

// ErrSituation marks a situation that contradicts itself.
var ErrSituation = errors.New("unusable situation")

// Facts are what is known of a person or of the matter, by the identifier of the
// fact. A fact that is not listed is unknown.
type Facts map[string]law.Answer

// Subject is whom or what a fact or a document belongs to.
type Subject string

// The subjects. The zero value is the matter itself: the loan, the property, what
// the certificate is for.
const (
	Matter    Subject = ""
	Applicant Subject = "applicant"
	Spouse    Subject = "spouse"
	Child     Subject = "child"
	// Parents, Relatives and Property own documents; facts are asked of those above.
	Parents   Subject = "parents"
	Relatives Subject = "relatives"
	Property  Subject = "property"
)

// Person is what is known of one person.
type Person struct {
	// ID tells children apart, such as a or first; it must not be a personal number.
	ID string `json:"id,omitempty"`
	// Born is the date of birth; IIN gives it too. What is not known stays zero.
	Born  civil.Date `json:"born,omitzero"`
	IIN   iin.Number `json:"iin,omitzero"`
	Facts Facts      `json:"facts,omitempty"`
}

// BornOn returns the date of birth as given or as the IIN says; zero where it is
// not known.
func (p Person) BornOn() civil.Date {
	if p.Born.IsZero() {
		return p.IIN.Born()
	}
	return p.Born
}

// Situation is what is known of the people and of the matter, for which a list of
// documents is asked.
type Situation struct {
	// On is the day for which ages are reckoned: that of the receipt.
	On civil.Date `json:"on,omitzero"`
	// Facts are those of the matter.
	Facts     Facts    `json:"facts,omitempty"`
	Applicant Person   `json:"applicant,omitzero"`
	Spouse    Person   `json:"spouse,omitzero"`
	Children  []Person `json:"children,omitempty"`
}

// MaxChildren is how many children a situation may have.
const MaxChildren = 100

// Validate returns an error that wraps [ErrSituation] and names the place when
// children cannot be told apart or are told apart by a personal number, when there
// are more than [MaxChildren], when the day is none, or when a date of birth is no
// day, lies after [Situation.On] or contradicts the IIN.
func (s Situation) Validate() error {
	if !s.On.IsZero() && !s.On.Valid() {
		return fmt.Errorf("on: %s is no day: %w", s.On, ErrSituation)
	}
	if len(s.Children) > MaxChildren {
		return fmt.Errorf("children: %d, at most %d: %w", len(s.Children), MaxChildren, ErrSituation)
	}
	for i := range s.Children {
		id := s.Children[i].ID
		if id == "" && len(s.Children) > 1 {
			return fmt.Errorf("children[%d].id: is empty, and there are several: %w", i, ErrSituation)
		}
		if len(id) == 12 { // only then it costs an error
			if _, err := iin.Parse(id); err == nil {
				return fmt.Errorf("children[%d].id: is a personal number: %w", i, ErrSituation)
			}
		}
		for j := range s.Children[:i] {
			if s.Children[j].ID == id {
				return fmt.Errorf("children[%d].id: %s stands twice: %w", i, civil.Quote(id), ErrSituation)
			}
		}
		if rule := s.born(&s.Children[i]); rule != "" {
			return fmt.Errorf("children[%d].%s: %w", i, rule, ErrSituation)
		}
	}
	if rule := s.born(&s.Applicant); rule != "" {
		return fmt.Errorf("applicant.%s: %w", rule, ErrSituation)
	}
	if rule := s.born(&s.Spouse); rule != "" {
		return fmt.Errorf("spouse.%s: %w", rule, ErrSituation)
	}
	return nil
}

// born returns what is wrong with a date of birth, and in which field, or nothing.
// What the IIN says is not told: it is half of the number.
func (s *Situation) born(p *Person) string {
	switch known := p.IIN.Born(); {
	case !p.Born.IsZero() && !p.Born.Valid():
		return fmt.Sprintf("born: %s is no day", p.Born)
	case !p.Born.IsZero() && !known.IsZero() && p.Born != known:
		return fmt.Sprintf("born: %s is not the date of birth of the IIN", p.Born)
	case s.On.IsZero() || p.BornOn() <= s.On:
		return ""
	case p.Born.IsZero():
		return "iin: the date of birth lies after the day of the situation"
	}
	return fmt.Sprintf("born: %s lies after the day of the situation", p.Born)
}

// person returns whom a subject means, for a child the one that a row is held for;
// somebody of whom nothing is known where there is none.
func (s Situation) person(of Subject, child *Person) Person {
	switch {
	case of == Applicant:
		return s.Applicant
	case of == Spouse:
		return s.Spouse
	case of == Child && child != nil:
		return *child
	}
	return Person{}
}
