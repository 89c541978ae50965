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
	// OtherTitles are those by which another place of the act calls it: a list, a
	// heading, a paragraph, the mark over an annex.
	OtherTitles []OtherTitle `json:"other_titles,omitempty"`

	// Edition is the wording in hand where a later act gave the whole regulation a
	// new one; Amendments changed single places of it after that. What an amended
	// place said before is not in hand.
	Edition    law.Amendment   `json:"edition,omitzero"`
	Amendments []law.Amendment `json:"amendments,omitempty"`

	// Provisions are facts for a reader that nothing is computed from.
	Provisions []Provision `json:"provisions,omitempty"`

	Units    []Unit    `json:"units,omitempty"`
	Roles    []Role    `json:"roles,omitempty"`
	Systems  []System  `json:"systems,omitempty"`
	Channels []Channel `json:"channels,omitempty"`
	Results  []Result  `json:"results,omitempty"`

	Fee   Fee    `json:"fee,omitzero"`
	Term  Term   `json:"term,omitzero"`
	Times []Time `json:"times,omitempty"`
	// Facts are those that the conditions of Documents rest on, with the question
	// that asks for each.
	Facts     []documents.Fact        `json:"facts,omitempty"`
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

// OtherTitle is a wording of the title in another place, in the languages of the
// texts that word it so.
type OtherTitle struct {
	Name law.Name     `json:"name"`
	Cite law.Citation `json:"cite"`
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
	Provider bool `json:"provider,omitempty"`
	// Online marks a unit that takes applications in at any hour, such as a portal.
	// An office need not give its hours: it is then timed by the provider's.
	Online bool         `json:"online,omitempty"`
	Cite   law.Citation `json:"cite"`
}

// Role is who acts: a structural-functional unit of the text.
type Role struct {
	ID string `json:"id"`
	// Unit is the unit that the role belongs to; empty for one outside every unit:
	// the applicant.
	Unit string   `json:"unit,omitempty"`
	Name law.Name `json:"name"`
	// Cite is the row in the list of those who take part.
	Cite law.Citation `json:"cite"`
}

// System is an information system that takes part.
type System struct {
	ID   string       `json:"id"`
	Name law.Name     `json:"name"`
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
	// Also are channels through which another place of the act hands the result out;
	// that it came through one of them is a doubt, not a breach.
	Also []ChannelElsewhere `json:"also,omitempty"`
	Cite law.Citation       `json:"cite"`
}

// ChannelElsewhere is a channel that another place of the act hands the result out
// through.
type ChannelElsewhere struct {
	Channel string       `json:"channel"`
	Cite    law.Citation `json:"cite"`
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
	// Channels lists the channels through which it is given; empty means all.
	Channels []string `json:"channels,omitempty"`
	// Refusal marks a reasoned refusal, which needs a ground.
	Refusal bool `json:"refusal,omitempty"`
	// NotAccepted marks a refusal to take the application in: no term runs.
	NotAccepted bool `json:"not_accepted,omitempty"`
	// Unreasoned marks a refusal of which the text does not say that it states its
	// ground.
	Unreasoned bool `json:"unreasoned,omitempty"`
	// Form is the form of the result and SignedBy who signs it, as far as the text
	// says.
	Form     ResultForm   `json:"form,omitempty"`
	SignedBy law.Name     `json:"signed_by,omitzero"`
	Cite     law.Citation `json:"cite"`
}

// ResultForm is the form in which a result is given.
type ResultForm string

// The forms of a result; empty where the text does not say.
const (
	Paper      ResultForm = "paper"
	Electronic ResultForm = "electronic"
)

// Term is the time that the whole service may take.
type Term struct {
	Period law.Bilingual[calendar.Period] `json:"period"`
	// ReceiptDay and IssueDay say whether the day of receipt and the day of issue
	// count; Unknown where the text does not say.
	ReceiptDay law.Answer `json:"receipt_day,omitzero"`
	IssueDay   law.Answer `json:"issue_day,omitzero"`
	// Sum lists the channels of which the text states no whole: the limits of the
	// steps of the longest way to a result, added up and moved off a day off once,
	// at the end, stand for it. A term that is derived so accuses nobody of more
	// than a doubt. Minutes and hours before the first limit in days delay it;
	// those after the last belong to its day.
	Sum []string `json:"sum,omitempty"`
	// Extension is how much longer the whole may take if it is extended.
	Extension Extension    `json:"extension,omitzero"`
	Cite      law.Citation `json:"cite"`
}

// IsZero reports whether there is no whole term, stated or derived.
func (t Term) IsZero() bool {
	return t.Period == (law.Bilingual[calendar.Period]{}) && t.ReceiptDay == law.Unknown && t.IssueDay == law.Unknown &&
		len(t.Sum) == 0 && t.Extension.IsZero() && t.Cite.IsZero()
}

// Extension is what a regulation says of extending the whole term.
type Extension struct {
	// Period follows the end of the term.
	Period law.Bilingual[calendar.Period] `json:"period"`
	// Role is who may extend; empty where the text does not say.
	Role string       `json:"role,omitempty"`
	Cite law.Citation `json:"cite"`
}

// IsZero reports whether nothing is said of extending.
func (e Extension) IsZero() bool { return e == Extension{} }

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
	// Role is who does it; Unit the unit, where the text names no role in it.
	Role string `json:"role,omitempty"`
	Unit string `json:"unit,omitempty"`
	// Unnamed marks a unit that the text does not name either and that follows only
	// from the place: no recorded role is held against anyone.
	Unnamed bool `json:"unnamed,omitempty"`
	// Systems are the information systems that it uses.
	Systems []string `json:"systems,omitempty"`
	// Also are roles that other places of the act give the step to, or that the same
	// place names beside the role.
	Also []RoleElsewhere `json:"also,omitempty"`
	// Name is what is done, Yields the form in which it ends.
	Name   law.Name             `json:"name"`
	Yields law.Name             `json:"yields,omitzero"`
	Limit  law.Bilingual[Limit] `json:"limit,omitzero"`
	// Since is the step from whose end the limit runs, where that is not the step
	// before. On a channel that it does not belong to it has no effect.
	Since string `json:"since,omitempty"`
	// Optional marks a step that some applicants or cases do not need.
	Optional bool `json:"optional,omitempty"`
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
	// Aside marks a way out of the procedure of which the text does not say from
	// which step it is taken, such as a return: list it on each step that it may be
	// taken from. Nothing of the one branch is held to come before or after the other,
	// nor to exclude it.
	Aside bool `json:"aside,omitempty"`
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
	// Step is the step that gives it; Result the result that comes with it, for the
	// paper on a refusal to take the application in. One of the two is given.
	Step   string       `json:"step,omitempty"`
	Result string       `json:"result,omitempty"`
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
	// Acts says what the ground allows: refuse, suspend, return, or not-accept, which
	// is to refuse to take the application in.
	Acts []string `json:"acts,omitempty"`
	// Must is Yes where the text says that it must be done, No where it says that
	// it may; Unknown where it does not say.
	Must law.Answer `json:"must,omitzero"`
	// Documents marks the ground that the package is incomplete.
	Documents bool `json:"documents,omitempty"`
	// Step is the step that acts on it.
	Step string       `json:"step,omitempty"`
	Cite law.Citation `json:"cite"`
}

// Storage is how long a result that nobody collects is kept, and where.
type Storage struct {
	ID       string                         `json:"id"`
	Unit     string                         `json:"unit"`
	Channels []string                       `json:"channels,omitempty"`
	Period   law.Bilingual[calendar.Period] `json:"period"`
	// Then is what happens after it.
	Then law.Name `json:"then,omitzero"`
	// Also are places that leave it open whether this holds for a result that nobody
	// collects; they make a doubt of a breach.
	Also []law.Citation `json:"also,omitempty"`
	Cite law.Citation   `json:"cite"`
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
	ID  string   `json:"id"`
	Why law.Name `json:"why"`
	// Fills says what a user who has the source can put in its place: see
	// [Service.Fill]. Empty where nothing can.
	Fills Fills        `json:"fills,omitempty"`
	Cite  law.Citation `json:"cite"`
}

// InForce tells whether the regulation, in the edition in hand, was in force on a
// day, and why. A known day of the first official publication of the act, or of the
// act that gave it this edition, makes the answer exact; pass the zero Date where it
// is not known. See [law.Force.On].
func (s Service) InForce(day, published civil.Date) law.Standing {
	if !s.Edition.IsZero() {
		return s.Edition.Force.On(day, published)
	}
	return s.Act.Force.On(day, published)
}
