package law

import "github.com/regkz/regkz/calendar/civil"

// ForceReason is why an act was, was not or may not have been in force on a day.
type ForceReason string

// The reasons, with the answer that each gives and the day that it turns on.
const (
	InForce            ForceReason = "in-force"            // yes: from its first day in force on; that day
	BeforeEarliestDay  ForceReason = "before-earliest-day" // no: before the earliest day on which it can have been in force; that day
	BeforeFirstDay     ForceReason = "before-first-day"    // no: before its first day in force, reckoned from the known day of publication; that first day
	PublicationUnknown ForceReason = "publication-unknown" // unknown: the day of first official publication is not known; the earliest day in force
	RepealDayUnknown   ForceReason = "repeal-day-unknown"  // unknown: on or after the earliest day of repeal, of which the exact day is not known; that earliest day
	DayNotGiven        ForceReason = "day-not-given"       // unknown: no day is asked about; none
)

// ForceReasons returns every reason.
func ForceReasons() []ForceReason {
	return []ForceReason{InForce, BeforeEarliestDay, BeforeFirstDay, PublicationUnknown, RepealDayUnknown, DayNotGiven}
}

// Standing is whether an act was in force on a day, and why.
type Standing struct {
	Answer Answer      `json:"answer"`
	Reason ForceReason `json:"reason"`
	// Day is the day that the reason turns on; zero where it turns on none, the act
	// does not bound it, or it lies beyond [civil.MaxDate].
	Day civil.Date `json:"day,omitzero"`
	// Cite is the place that the bounds rest on, [Force.Cite].
	Cite Citation `json:"cite,omitzero"`
}

// On tells whether the act was in force on a day, and why: see [ForceReason].
// A known day of first official publication makes the beginning exact, though never
// earlier than NotBefore; pass the zero Date where it is not known. Before that
// beginning the reason is the later of the two bounds, so that its day is the first
// in force. A day that is not given, or is none, is Unknown.
func (f Force) On(day, published civil.Date) Standing {
	first, before := f.NotBefore, BeforeEarliestDay
	if published.Valid() {
		if from := f.from(published); from >= first {
			first, before = from, BeforeFirstDay
		}
	}
	s := Standing{Cite: f.Cite}
	switch {
	case !day.Valid():
		return Standing{Reason: DayNotGiven}
	case day < first:
		s.Answer, s.Reason, s.Day = No, before, first
	case !f.RepealNotBefore.IsZero() && day >= f.RepealNotBefore:
		s.Reason, s.Day = RepealDayUnknown, f.RepealNotBefore
	case published.Valid():
		s.Answer, s.Reason, s.Day = Yes, InForce, first
	default:
		s.Reason, s.Day = PublicationUnknown, first
	}
	if !s.Day.Valid() {
		s.Day = 0
	}
	return s
}
