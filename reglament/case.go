package reglament

import (
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/reglament/law"
)

// Case is what is recorded of one application. It states three things apart:
// what is recorded as done, what is recorded as not done, and what is not
// recorded at all. The last is never held against anyone.
type Case struct {
	// ID names the case in reports; it must not be a personal number.
	ID string `json:"id"`
	// Service is the [Service.ID], Channel one of its channels.
	Service string `json:"service"`
	Channel string `json:"channel"`
	// Received is when the complete package was handed in. Nothing is measured from
	// before it, and no time at all where it is not recorded.
	Received civil.Moment `json:"received,omitzero"`
	// Facts are those of the matter, by which the required documents turn; the
	// people have their own. Children lists every child of the application, or none
	// where it is not recorded which there are.
	Facts     documents.Facts    `json:"facts,omitempty"`
	Applicant documents.Person   `json:"applicant,omitzero"`
	Spouse    documents.Person   `json:"spouse,omitzero"`
	Children  []documents.Person `json:"children,omitempty"`
	Package   documents.Package  `json:"package,omitzero"`
	Receipt   GivenReceipt       `json:"receipt,omitzero"`
	// Events are the steps recorded as done, in any order.
	Events []Event `json:"events,omitempty"`
	// NotDone lists steps of which it is known that they were not done. See
	// [Case.Closed] for records that list every step done.
	NotDone []string `json:"not_done,omitempty"`
	// Incidents are what befell the application beside the procedure.
	Incidents []Incident `json:"incidents,omitempty"`
	// Extended says whether the whole term was extended, where the regulation allows
	// that and no incident records it.
	Extended law.Answer `json:"extended,omitzero"`
	Result   Given      `json:"result,omitzero"`
}

// Situation is what the case says of the people and the matter on the day of
// receipt.
func (c Case) Situation() documents.Situation {
	return documents.Situation{On: c.Received.Date(), Facts: c.Facts, Applicant: c.Applicant, Spouse: c.Spouse, Children: c.Children}
}

// Event is one step recorded as done.
type Event struct {
	Step string `json:"step"`
	// At is when the step was completed, as precisely as it is known.
	At civil.Moment `json:"at,omitzero"`
	// Role is the role in which somebody acted: for a lawful substitute, the role
	// of the one replaced.
	Role string `json:"role,omitempty"`
	// Outcome is which of the step's outcomes it had.
	Outcome string `json:"outcome,omitempty"`
}

// Incident is something that befell an application and that the rows of a
// procedure do not foresee. It excuses; it never accuses by itself. A package
// that is handed in again after a return is no incident but a [Case] of its own,
// as its term starts anew.
type Incident struct {
	Kind IncidentKind `json:"kind"`
	// At is when it happened, as precisely as it is known.
	At civil.Moment `json:"at,omitzero"`
	// Step is the step that the procedure went back to.
	Step string `json:"step,omitempty"`
	// Until is the last day of an extended term.
	Until civil.Date `json:"until,omitzero"`
	// Role is the role of who decided it.
	Role string `json:"role,omitempty"`
}

// IncidentKind is a kind of [Incident].
type IncidentKind string

// The kinds. Rework and reassignment name the step that the procedure went back
// to: it and what follows may be done again, and which round an event belongs to
// is held against nobody; the whole term runs on. An extension moves the end of
// the whole term to a day. After a withdrawal and a forwarding to the competent
// body nothing is measured. Of an uncollected result the handing over is not
// measured.
const (
	Rework       IncidentKind = "rework"
	Reassignment IncidentKind = "reassignment"
	Extended     IncidentKind = "extension"
	Withdrawn    IncidentKind = "withdrawal"
	Forwarded    IncidentKind = "forwarding"
	Uncollected  IncidentKind = "uncollected"
)

// IncidentKinds returns every kind, in a stable order.
func IncidentKinds() []IncidentKind {
	return []IncidentKind{Rework, Reassignment, Extended, Withdrawn, Forwarded, Uncollected}
}

// GivenReceipt is what is recorded of the receipt for the package.
type GivenReceipt struct {
	// Given says whether the applicant got one.
	Given law.Answer `json:"given,omitzero"`
	// Lacks lists fields of which it is known that the receipt does not state
	// them.
	Lacks []string `json:"lacks,omitempty"`
	// Promised is the day of the result that it states.
	Promised civil.Date `json:"promised,omitzero"`
}

// Given is what is recorded of the result.
type Given struct {
	// Kind is the ID of one of the service's results; empty while there is none.
	Kind string `json:"kind,omitempty"`
	// Grounds are the IDs of the grounds that a refusal states. GroundStated is No
	// when it is known to state none.
	Grounds      []string   `json:"grounds,omitempty"`
	GroundStated law.Answer `json:"ground_stated,omitzero"`
	// Signed says whether the paper is signed.
	Signed law.Answer `json:"signed,omitzero"`
	// HandedOver is when the applicant got it, Channel through which channel.
	HandedOver civil.Moment `json:"handed_over,omitzero"`
	Channel    string       `json:"channel,omitempty"`
	// StoredUntil is when the keeping of a result that nobody collected ended.
	StoredUntil civil.Moment `json:"stored_until,omitzero"`
}

// Limits on one case, beyond which it is refused with [ErrCase].
const (
	MaxEvents = 100_000
	// MaxIncidents is how many incidents a case may have.
	MaxIncidents = 100
	// MaxCaseBytes is the size of one case as JSON.
	MaxCaseBytes = 1 << 20
)

// DecodeCase reads one case from JSON. It refuses, with the path and the line of
// the place, what encoding/json lets pass: unknown, repeated and wrongly cased
// keys, null, impossible dates, text after the value, invalid UTF-8, and input
// beyond [MaxCaseBytes].
func DecodeCase(data []byte) (Case, error) {
	c, err := strictjson.Decode[Case](data, strictjson.Limits{Bytes: MaxCaseBytes, Elements: MaxEvents})
	if err != nil {
		return Case{}, fmt.Errorf("case: %w: %w", ErrCase, err)
	}
	return c, nil
}

// Closed returns the case as that of a record that always records the listed
// steps and documents: each listed step that has no event is known to be not
// done, each document of the service that is not among the items is known to be
// not handed in. Use it only where the record makes that claim, for this is what
// turns silence into a statement.
func (c Case) Closed(s Service, steps []string, documents bool) Case {
	done := make(map[string]bool, len(c.Events))
	for _, e := range c.Events {
		done[e.Step] = true
	}
	for _, id := range c.NotDone {
		done[id] = true
	}
	c.NotDone = append([]string(nil), c.NotDone...)
	for _, id := range steps {
		if !done[id] {
			c.NotDone = append(c.NotDone, id)
			done[id] = true
		}
	}
	if documents {
		c.Package = c.Package.Closed(s.Documents)
	}
	return c
}
