package reglament

import (
	"errors"
	"strconv"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Errors that callers can look for with errors.Is.
var (
	// ErrService marks a regulation that cannot be executed.
	ErrService = errors.New("unusable regulation")
	// ErrOffice marks an office that the regulation cannot be compiled for.
	ErrOffice = errors.New("unusable office")
	// ErrCase marks a case that cannot be checked.
	ErrCase = errors.New("unusable case")
)

// Level is how much a finding says.
type Level uint8

// The levels. A note is for information; a doubt holds under some admissible
// readings or in one text only; a breach holds under every reading and in both
// texts.
const (
	Note Level = iota
	Doubt
	Breach
)

// String returns note, doubt or breach.
func (l Level) String() string {
	switch l {
	case Note:
		return "note"
	case Doubt:
		return "doubt"
	case Breach:
		return "breach"
	}
	return "Level(" + strconv.Itoa(int(l)) + ")"
}

// MarshalText writes [Level.String].
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// Code is the stable identifier of a kind of finding.
type Code string

// The codes. Subject is what [Finding.Subject] names.
const (
	TermLate        Code = "term.late"        // the whole took longer than its term; subject: empty
	StepLate        Code = "step.late"        // a step took longer than its limit; subject: step
	StepRole        Code = "step.role"        // somebody else acted; subject: step
	StepSkipped     Code = "step.skipped"     // a step was not done, yet a later one was; subject: step
	StepRepeated    Code = "step.repeated"    // a step was done again; subject: step
	StepOrder       Code = "step.order"       // a step was done before one that comes first; subject: step
	StepExclusive   Code = "step.exclusive"   // two steps of branches that exclude each other; subject: step
	StepChannel     Code = "step.channel"     // a step of another channel; subject: step
	StepEarly       Code = "step.early"       // a step is dated before the receipt; subject: step
	StepUnrecorded  Code = "step.unrecorded"  // an observed step has no record; subject: step
	DocumentMissing Code = "document.missing" // a required document was not handed in; subject: requirement
	DocumentUnfit   Code = "document.unfit"   // a document was not in the required form; subject: requirement
	DocumentAsked   Code = "document.asked"   // a paper was demanded that is not required; subject: the document demanded
	ReceiptMissing  Code = "receipt.missing"  // no receipt was given; subject: receipt
	ReceiptField    Code = "receipt.field"    // a receipt lacks a field; subject: field
	ReceiptPromise  Code = "receipt.promise"  // a receipt promises a day after the term; subject: empty
	RefusalGround   Code = "refusal.ground"   // a refusal states no ground; subject: result
	RefusalBaseless Code = "refusal.baseless" // a refusal names missing documents as its ground, and none is missing; subject: ground
	ResultUnsigned  Code = "result.unsigned"  // an unsigned result was issued; subject: the step that signs
	ResultChannel   Code = "result.channel"   // a result was handed over through another channel; subject: channel
	ResultKind      Code = "result.kind"      // a result that the channel does not know; subject: result
	ExtensionLong   Code = "extension.long"   // the whole was extended further than the regulation allows; subject: empty
	ExtensionRole   Code = "extension.role"   // somebody else extended the whole; subject: empty
	StorageShort    Code = "storage.short"    // an uncollected result was not kept long enough; subject: storage
	IncidentNoted   Code = "incident.noted"   // something befell the application beside the procedure; subject: kind of incident
)

// Codes returns every code, in a stable order.
func Codes() []Code {
	return []Code{
		TermLate, StepLate, StepRole, StepSkipped, StepRepeated, StepOrder, StepExclusive, StepChannel, StepEarly,
		StepUnrecorded, DocumentMissing, DocumentUnfit, DocumentAsked, ReceiptMissing, ReceiptField, ReceiptPromise,
		RefusalGround, RefusalBaseless, ResultUnsigned, ResultChannel, ResultKind,
		ExtensionLong, ExtensionRole, StorageShort, IncidentNoted,
	}
}

// Finding is one deviation. It carries a code and parameters; package report
// renders it in a language.
type Finding struct {
	Code  Code  `json:"code"`
	Level Level `json:"level"`
	// Path is the place in the case, such as events[3].at.
	Path string `json:"path,omitempty"`
	// Subject names what the code says it names.
	Subject string `json:"subject,omitempty"`
	// Child is the child whose document it is, by [documents.Person.ID].
	Child string `json:"child,omitempty"`
	// Rules are the places of the rule that was broken, the main one first.
	Rules []law.Citation `json:"rules"`
	// Otherwise are places of the act that say otherwise; they make a doubt of what
	// would be a breach by the main rule.
	Otherwise []law.Citation `json:"otherwise,omitempty"`
	// Expected and Seen are identifiers or moments, as the code has it.
	Expected string `json:"expected,omitempty"`
	Seen     string `json:"seen,omitempty"`
	// Due is set where time was measured.
	Due Window `json:"due,omitzero"`
	// Derived marks a whole term that the text does not state: see [Term.Sum]. It
	// makes a doubt of what would be a breach.
	Derived bool `json:"derived,omitempty"`
	// Inferred marks a document of which the text does not say when, or whether
	// always, it is required: see [documents.Requirement]. It makes a doubt of what would be a breach.
	Inferred bool `json:"inferred,omitempty"`
	// Under lists when a doubt is a deviation: under at least one of the lists, and
	// under a list when all of its choices are taken.
	Under [][]Choice `json:"under,omitempty"`
	// Cause is the number, from 1, of the finding in the report that this one
	// follows from; 0 for a root.
	Cause int `json:"cause,omitempty"`
}

// Window is the span of moments at which something falls due over the admissible
// readings: a promise uses the earliest, an accusation the latest.
type Window struct {
	Earliest Due `json:"earliest,omitzero"`
	Latest   Due `json:"latest,omitzero"`
	// Deciding are the readings that make the difference.
	Deciding ReadingSet `json:"deciding,omitzero"`
}

// Due is a moment at which something falls due, and the deadline that gives it
// with the days counted. For the whole term it is the end of the day of issue,
// for a step the end of its last day; doing it at the moment itself is in time.
type Due struct {
	At       civil.Moment      `json:"at"`
	Deadline calendar.Deadline `json:"deadline"`
}

// IsZero reports whether nothing falls due.
func (w Window) IsZero() bool { return w == Window{} }

// ReportVersion is the version of the form of [Report].
const ReportVersion = 1

// MaxFindings is how many findings a report holds; the rest is counted. Notes
// take at most the first half of the room, doubts the first three quarters, so
// that no flood of them hides a breach.
const MaxFindings = 10_000

// Report is what [Checker.Check] found in one case.
type Report struct {
	Version int    `json:"version"`
	Service string `json:"service"`
	Channel string `json:"channel"`
	Case    string `json:"case,omitempty"`
	// Received is the receipt, as precisely as the office knows it.
	Received civil.Moment `json:"received,omitzero"`
	// InForce says whether the regulation was in force on the day of receipt; why,
	// [Service.InForce] tells. Where it was not, the case is computed but not
	// accused: every finding is a note.
	InForce law.Answer `json:"in_force"`
	// Findings stand roots first, each followed by nothing that caused it.
	Findings []Finding `json:"findings"`
	// Dropped counts findings for which there was no room: see [MaxFindings].
	Dropped int         `json:"dropped,omitempty"`
	Assumed Assumptions `json:"assumed"`
}

// Count returns how many findings have a level.
func (r Report) Count(level Level) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Level == level {
			n++
		}
	}
	return n
}

// Roots returns the findings of a level that follow from no other.
func (r Report) Roots(level Level) []Finding {
	var roots []Finding
	for _, f := range r.Findings {
		if f.Level == level && f.Cause == 0 {
			roots = append(roots, f)
		}
	}
	return roots
}

// Breached reports whether there is a breach.
func (r Report) Breached() bool { return r.Count(Breach) > 0 }
