package reglament

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Office is where and how a regulation is carried out: what a [Checker] is
// compiled for. Everything is an argument; nothing is taken from the machine.
type Office struct {
	Name law.Name `json:"name,omitzero"`
	// Calendar is the calendar of working days; nil means [calendar.Kazakhstan].
	Calendar *calendar.Calendar `json:"-"`
	// Units gives the week and the hours of each unit of the service.
	Units []UnitHours `json:"units,omitempty"`
	// Text is the official text to go by; empty means both.
	Text law.Lang `json:"text,omitempty"`
	// Readings are the values chosen where the law leaves one open. Settled lists
	// the readings that this office holds settled at the chosen value; all others
	// are tried with every value.
	Readings Readings   `json:"readings,omitzero"`
	Settled  ReadingSet `json:"settled,omitzero"`
	// Observed lists the steps that this office's system records. The absence of
	// an observed step is noted, never accused: see [Case.Closed].
	Observed []string `json:"observed,omitempty"`
	// Precision is how precisely the system knows the time of day; moments that
	// are written more precisely are taken to be known only so. The zero value
	// takes them as written.
	Precision civil.Precision `json:"precision,omitzero"`
	// Published is the day of first official publication, where known: of the act,
	// or of the act that gave the regulation the edition in hand.
	Published civil.Date `json:"published,omitzero"`
	// Amended gives, by the ID of an amendment of a single place, the day of its
	// first official publication, where known.
	Amended []Publication `json:"amended,omitempty"`
}

// Publication is the day on which an amendment was first officially published.
type Publication struct {
	Amendment string     `json:"amendment"`
	Day       civil.Date `json:"day,omitzero"`
}

// UnitHours is the week and the opening hours of one unit.
type UnitHours struct {
	Unit  string         `json:"unit"`
	Week  calendar.Week  `json:"week"`
	Hours calendar.Hours `json:"hours"`
}

// Assumptions are what a plan and a report rest on.
type Assumptions struct {
	// Text is the one official text gone by; empty for both.
	Text law.Lang `json:"text,omitempty"`
	// Readings are the chosen values; Open lists the readings that were tried with
	// every value.
	Readings  Readings        `json:"readings,omitzero"`
	Open      ReadingSet      `json:"open,omitzero"`
	Precision civil.Precision `json:"precision,omitzero"`
	Published civil.Date      `json:"published,omitzero"`
	Amended   []Publication   `json:"amended,omitempty"`
	// Gaps are the gaps of the regulation that can be filled and were not: what
	// they stand for is not checked.
	Gaps []string `json:"gaps,omitempty"`
}
