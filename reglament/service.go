package reglament

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// Service is one regulation: what its text says, row by row and in its order,
// with nothing computed. It is plain data, equal after a JSON round trip; users
// write their own with the same type. What a text does not say stays zero.
type Service struct {
	// ID is stable: package and name, atyrau2011.guardianship-certificate.
	ID    string       `json:"id"`
	Act   law.Act      `json:"act"`
	Cite  law.Citation `json:"cite"`
	Title law.Name     `json:"title"`

	// Provisions are facts for a reader that nothing is computed from.
	Provisions []Provision `json:"provisions,omitempty"`

	Units    []Unit    `json:"units,omitempty"`
	Roles    []Role    `json:"roles,omitempty"`
	Channels []Channel `json:"channels,omitempty"`
	Results  []Result  `json:"results,omitempty"`

	Term      Term                    `json:"term,omitzero"`
	Times     []Time                  `json:"times,omitempty"`
	Documents []documents.Requirement `json:"documents,omitempty"`
	Steps     []Step                  `json:"steps,omitempty"`
	Receipts  []Receipt               `json:"receipts,omitempty"`
	Grounds   []Ground                `json:"grounds,omitempty"`
	Storage   []Storage               `json:"storage,omitempty"`
	Offices   []Address               `json:"offices,omitempty"`

	// Discrepancies are the places where the texts differ or a text contradicts
	// itself, NotModeled what the types do not hold.
	Discrepancies []Discrepancy `json:"discrepancies,omitempty"`
	NotModeled    []Gap         `json:"not_modeled,omitempty"`
}

// Provision is a fact of the text for a reader, in our words.
type Provision struct {
	// ID is stable within the service, such as standard or responsible.
	ID   string   `json:"id"`
	Text law.Name `json:"text"`
	// Only names the single text that says it.
	Only law.Lang     `json:"only,omitempty"`
	Cite law.Citation `json:"cite"`
}

// Unit is an organization that takes part, with its own week and hours.
type Unit struct {
	ID   string   `json:"id"`
	Name law.Name `json:"name"`
	// Provider marks the unit that provides the service.
	Provider bool         `json:"provider,omitempty"`
	Cite     law.Citation `json:"cite"`
}

// Role is who acts: a structural-functional unit of the text.
type Role struct {
	ID   string   `json:"id"`
	Unit string   `json:"unit"`
	Name law.Name `json:"name"`
	// Cite is the row in the list of those who take part.
	Cite law.Citation `json:"cite"`
}

// Channel is a way to apply.
type Channel struct {
	ID   string   `json:"id"`
	Name law.Name `json:"name"`
	// Unit takes the application in.
	Unit string `json:"unit"`
	// Entry is the first step of an application through this channel.
	Entry string `json:"entry"`
	// Hours are the hours of service as the texts state them.
	Hours []StatedHours `json:"hours,omitempty"`
	// Delivery is the place that says how the result reaches the applicant.
	Delivery law.Citation `json:"delivery,omitzero"`
	Cite     law.Citation `json:"cite"`
}

// StatedHours are opening hours as far as a text states them.
type StatedHours struct {
	ID    string                       `json:"id"`
	Week  law.Bilingual[string]        `json:"week,omitzero"`
	Open  law.Bilingual[calendar.Span] `json:"open,omitzero"`
	Break law.Bilingual[StatedBreak]   `json:"break,omitzero"`
	Cite  law.Citation                 `json:"cite"`
}

// StatedBreak is a break as far as a text states it.
type StatedBreak struct {
	// Stated says whether there is one; At and Minutes are zero where the text
	// does not say when or how long it is.
	Stated  law.Answer    `json:"stated,omitzero"`
	At      calendar.Span `json:"at,omitzero"`
	Minutes int           `json:"minutes,omitempty"`
}

// Result is a way in which the service ends.
type Result struct {
	ID   string   `json:"id"`
	Name law.Name `json:"name"`
	// Refusal marks a reasoned refusal, which needs a ground.
	Refusal bool         `json:"refusal,omitempty"`
	Cite    law.Citation `json:"cite"`
}

// Term is the time that the whole service may take.
type Term struct {
	Period law.Bilingual[calendar.Period] `json:"period"`
	// ReceiptDay and IssueDay say whether the day of receipt and the day of issue
	// count; Unknown where the text does not say.
	ReceiptDay law.Answer   `json:"receipt_day,omitzero"`
	IssueDay   law.Answer   `json:"issue_day,omitzero"`
	Cite       law.Citation `json:"cite"`
}

// IsZero reports whether the text states no whole term.
func (t Term) IsZero() bool { return t == Term{} }

// Time is a limit on waiting or being served on the spot.
type Time struct {
	ID     string                         `json:"id"`
	Name   law.Name                       `json:"name"`
	Period law.Bilingual[calendar.Period] `json:"period"`
	Cite   law.Citation                   `json:"cite"`
}

// Step is one action of the procedure.
type Step struct {
	// ID is stable within the service, lower case with hyphens.
	ID string `json:"id"`
	// Channels lists the channels that the step belongs to; empty means all.
	Channels []string `json:"channels,omitempty"`
	Role     string   `json:"role"`
	// Also are roles that other places of the act give the step to.
	Also []RoleElsewhere `json:"also,omitempty"`
	// Name is what is done, Yields the form in which it ends.
	Name   law.Name             `json:"name"`
	Yields law.Name             `json:"yields,omitzero"`
	Limit  law.Bilingual[Limit] `json:"limit,omitzero"`
	// Outcomes lead on: an action has one, a condition two, an end none.
	Outcomes []Outcome `json:"outcomes,omitempty"`
	// Signs marks the signing of the result, Ready that the result is ready for
	// the applicant when the step is done.
	Signs bool `json:"signs,omitempty"`
	Ready bool `json:"ready,omitempty"`
	// Cite is the row of the procedure; See are places that tell the same.
	Cite law.Citation   `json:"cite"`
	See  []law.Citation `json:"see,omitempty"`
}

// RoleElsewhere is a role that another place of the act gives a step to.
type RoleElsewhere struct {
	Role string       `json:"role"`
	Cite law.Citation `json:"cite"`
}

// Outcome is one way in which a step ends.
type Outcome struct {
	// ID tells outcomes of one step apart; empty where there is only one.
	ID   string   `json:"id,omitempty"`
	Name law.Name `json:"name,omitzero"`
	// To is the next step; empty ends the procedure.
	To string `json:"to,omitempty"`
	// Open marks a way on of which the text does not say how long it takes: papers
	// travel, or an applicant has to come. When the next step begins is then not
	// known from this one.
	Open bool `json:"open,omitempty"`
}

// Limit is the time that a step may take, as a text states it: a period, "the
// same working day", or a rate. The zero value means that the text states none.
type Limit struct {
	Period calendar.Period `json:"period,omitzero"`
	// SameDay is "within the working day".
	SameDay bool `json:"same_day,omitempty"`
	// OfService marks a limit of which the cell says that the service, not the
	// step, takes it: reading c.
	OfService bool `json:"of_service,omitempty"`
	// Rate binds rounds, not a case: it plans nothing and accuses nobody.
	Rate Rate `json:"rate,omitzero"`
}

// Rate is how often something is done a day.
type Rate struct {
	TimesADay int `json:"times_a_day,omitempty"`
	// AtLeast marks a lower bound.
	AtLeast bool `json:"at_least,omitempty"`
}

// Receipt is the paper that the applicant gets for a package.
type Receipt struct {
	ID       string   `json:"id"`
	Channels []string `json:"channels,omitempty"`
	// Step is the step that gives it.
	Step   string       `json:"step"`
	Fields []Field      `json:"fields,omitempty"`
	Cite   law.Citation `json:"cite"`
}

// Field is one thing that a receipt must state.
type Field struct {
	ID   string       `json:"id"`
	Name law.Name     `json:"name"`
	Only law.Lang     `json:"only,omitempty"`
	Cite law.Citation `json:"cite"`
}

// Ground is a reason that the regulation gives for refusing, suspending or
// returning.
type Ground struct {
	ID       string   `json:"id"`
	Name     law.Name `json:"name"`
	Channels []string `json:"channels,omitempty"`
	// Act says what the ground allows: refuse, suspend or return.
	Acts []string `json:"acts,omitempty"`
	// Must is Yes where the text says that it must be done, No where it says that
	// it may; Unknown where it does not say.
	Must law.Answer `json:"must,omitzero"`
	// Documents marks the ground that the package is incomplete.
	Documents bool `json:"documents,omitempty"`
	// Within is the time for it.
	Within law.Bilingual[Limit] `json:"within,omitzero"`
	Cite   law.Citation         `json:"cite"`
}

// Storage is how long a result that nobody collects is kept, and where.
type Storage struct {
	ID       string                         `json:"id"`
	Unit     string                         `json:"unit"`
	Channels []string                       `json:"channels,omitempty"`
	Period   law.Bilingual[calendar.Period] `json:"period"`
	// Then is what happens after it.
	Then law.Name     `json:"then,omitzero"`
	Cite law.Citation `json:"cite"`
}

// Address is one row of a list of offices.
type Address struct {
	Unit  string       `json:"unit"`
	Name  law.Name     `json:"name"`
	Place law.Name     `json:"place"`
	Phone string       `json:"phone,omitempty"`
	Cite  law.Citation `json:"cite"`
}

// Discrepancy is a place where the texts differ, or where a text contradicts
// itself or refers to what is not there.
type Discrepancy struct {
	ID string `json:"id"`
	// Says is what each text says, in its own language.
	Says law.Name `json:"says"`
	// Model is what the model does with it.
	Model law.Name                    `json:"model"`
	Cite  law.Bilingual[law.Citation] `json:"cite"`
}

// Gap is something of the text that the model leaves out, and why.
type Gap struct {
	ID   string       `json:"id"`
	Why  law.Name     `json:"why"`
	Cite law.Citation `json:"cite"`
}

// InForce reports whether the regulation was in force on a day. A known day of
// the act's first official publication makes the answer exact; pass the zero
// Date where it is not known. See [law.Force.On].
func (s Service) InForce(day, published civil.Date) law.Answer {
	return s.Act.Force.On(day, published)
}
