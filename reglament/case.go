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
	Received civil.Moment      `json:"received,omitzero"`
	Facts    documents.Facts   `json:"facts,omitempty"`
	Package  documents.Package `json:"package,omitzero"`
	Receipt  GivenReceipt      `json:"receipt,omitzero"`
	// Events are the steps recorded as done, in any order.
	Events []Event `json:"events,omitempty"`
	// NotDone lists steps of which it is known that they were not done. See
	// [Case.Closed] for records that list every step done.
	NotDone []string `json:"not_done,omitempty"`
	Result  Given    `json:"result,omitzero"`
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
}

// Limits on one case, beyond which it is refused with [ErrCase].
const (
	MaxEvents = 100_000
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
