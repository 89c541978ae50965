package caselog

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/reglament"
)

// Errors that callers can look for with errors.Is.
var (
	// ErrMapping marks a mapping that does not fit its service.
	ErrMapping = errors.New("unusable mapping")
	// ErrRecord marks a record that cannot be read as cases.
	ErrRecord = errors.New("unusable record")
)

// Mapping says what the names that one system uses mean for one service. It is
// plain data, equal after a JSON round trip. Names are compared letter by letter.
type Mapping struct {
	// Service is the [reglament.Service.ID].
	Service string `json:"service"`
	// Channels and Results give the identifiers of the service; several names may
	// mean the same.
	Channels  []Alias    `json:"channels,omitempty"`
	Statuses  []Status   `json:"statuses,omitempty"`
	Positions []Position `json:"positions,omitempty"`
	Results   []Alias    `json:"results,omitempty"`
}

// Alias is the system's name of something that the service has an identifier for.
type Alias struct {
	Name string `json:"name"`
	ID   string `json:"id"`
}

// Position is the system's name of a position or a user group.
type Position struct {
	Name string `json:"name"`
	// Roles are the roles in which its holders act: for substitutes those of whom
	// they replace, too. Of several, the one that a step asks for is taken. None
	// means that it is not known in which role they act.
	Roles []string `json:"roles,omitempty"`
}

// Status is what it means that a record is given a status.
type Status struct {
	Name string `json:"name"`
	// Steps are done when the status is set, in the order of the procedure. The
	// last is taken to be done at that moment by whom the entry names; those before
	// it were done by then, it is not known when or by whom. Of the steps only those
	// of the record's channel count, so that one status can serve all channels; a
	// status that has none for the channel stands for its last step nevertheless.
	Steps []string `json:"steps,omitempty"`
	// Outcome is the outcome of those steps that have it.
	Outcome string `json:"outcome,omitempty"`
	// Received says that the complete package was there by then. Of several moments
	// of one package the first counts.
	Received bool `json:"received,omitempty"`
	// Again says that the package was handed in again after a return: the entries
	// from here on are a case of its own, which this status receives. Where the moments
	// do not tell which of two packages came first, what follows both is of neither.
	Again bool `json:"again,omitempty"`
	// Result is the ID of the result that was decided on. Of different results of one
	// package the last counts; none where the moments do not tell which that is.
	Result string `json:"result,omitempty"`
	// HandedOver says that the applicant got the result. Of several moments the last
	// counts, as of a step that makes the result ready.
	HandedOver bool `json:"handed_over,omitempty"`
	// Stored says that the keeping of an uncollected result ended. Of several
	// moments the first counts.
	Stored bool `json:"stored,omitempty"`
	// Incident is what befell the application.
	Incident reglament.IncidentKind `json:"incident,omitempty"`
	// Back lists the steps that a rework or a reassignment goes back to, one of each
	// channel.
	Back []string `json:"back,omitempty"`
	// Repeated, a rework or a reassignment, is what setting the status again in one
	// package means: by then the procedure had gone back to the first of its steps.
	// Empty where the system has a status of its own for that; without one the step
	// was done twice.
	Repeated reglament.IncidentKind `json:"repeated,omitempty"`
	// Ignore marks a status that means nothing for the procedure: nothing else of
	// it, and nothing of its entries, is read.
	Ignore bool `json:"ignore,omitempty"`
}

// Record is what a system recorded of one application.
type Record struct {
	// ID names the record in reports and in errors; it must not be a personal number.
	ID string `json:"id"`
	// Channel is the system's name of the channel.
	Channel string `json:"channel"`
	// Entries may stand in any order. Entries that are equal in everything are taken
	// for one that was exported repeatedly.
	Entries []Entry `json:"entries,omitempty"`
}

// Entry is one setting of a status.
type Entry struct {
	Status string `json:"status"`
	// At is when it was set, as precisely as it is known.
	At civil.Moment `json:"at,omitzero"`
	// Position is the position or the user group of who acted. Leave it out where
	// the system only knows who typed it in.
	Position string `json:"position,omitempty"`
	// Result is the system's name of the result that was decided on.
	Result string `json:"result,omitempty"`
	// Until is the last day of an extended term.
	Until civil.Date `json:"until,omitzero"`
}

// Limits, beyond which a record is refused with [ErrRecord] and a mapping, as far
// as they concern it, with [ErrMapping].
const (
	// MaxBytes is the size of one mapping and of one record as JSON.
	MaxBytes = 1 << 20
	// MaxEntries is how many entries a record may have, and a list of a mapping.
	MaxEntries = 100_000
	// MaxPackages is how often the package of one record may be handed in.
	MaxPackages = 100
)

// DecodeMapping reads a mapping from JSON, as strictly as
// [reglament.DecodeCase]. Whether it fits a service is said by [Mapping.Validate].
func DecodeMapping(data []byte) (Mapping, error) {
	return decode[Mapping](data, "mapping", ErrMapping)
}

// DecodeRecord reads a record from JSON, as strictly as [reglament.DecodeCase].
func DecodeRecord(data []byte) (Record, error) {
	return decode[Record](data, "record", ErrRecord)
}

func decode[T any](data []byte, what string, kind error) (T, error) {
	v, err := strictjson.Decode[T](data, strictjson.Limits{Bytes: MaxBytes, Elements: MaxEntries})
	if err != nil {
		return v, fmt.Errorf("%s: %w: %w", what, kind, err)
	}
	return v, nil
}

// Observed returns the steps that the system records, each once: what
// [reglament.Office.Observed] asks for.
func (m Mapping) Observed() []string {
	var steps []string
	seen := map[string]bool{}
	for i := range m.Statuses {
		for _, id := range m.Statuses[i].Steps {
			if !seen[id] {
				seen[id] = true
				steps = append(steps, id)
			}
		}
	}
	return steps
}
