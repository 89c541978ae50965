package calendar

import (
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Week is a working week. Its text forms are five-day and six-day.
type Week uint8

// The two working weeks of law: Saturday and Sunday are rest days in the
// five-day week, Sunday alone in the six-day week.
const (
	FiveDay Week = iota
	SixDay
)

const weekWords words = "five-day six-day"

// String returns five-day or six-day.
func (w Week) String() string { return weekWords.str("Week", uint8(w)) }

// MarshalText writes [Week.String]; a number that is no week is refused with
// [ErrWeek].
func (w Week) MarshalText() ([]byte, error) {
	return weekWords.marshal("Week", uint8(w), ErrWeek)
}

// UnmarshalText reads five-day or six-day; anything else is refused with
// [ErrWeek].
func (w *Week) UnmarshalText(text []byte) error {
	n, err := weekWords.unmarshal("week", text, ErrWeek)
	if err == nil {
		*w = Week(n)
	}
	return err
}

// restsOn reports whether a weekday is a weekly rest day.
func (w Week) restsOn(d civil.Date) bool {
	wd := Weekday(d.Weekday())
	return wd == Sunday || wd == Saturday && w == FiveDay
}

// Class says what kind of day a day is. Every day has exactly one.
type Class uint8

// The classes of days. Their text forms are working, weekend, holiday,
// rest_day, moved_holiday, transferred_off and transferred_working.
const (
	// Working is an ordinary working day.
	Working Class = iota
	// Weekend is a weekly rest day that is nothing else.
	Weekend
	// Holiday is a national or state holiday, whatever its weekday.
	Holiday
	// RestDay is 7 January or the first day of Kurban ait: off in every week,
	// never moved.
	RestDay
	// MovedHoliday is a working day given off because a holiday fell on a rest day.
	MovedHoliday
	// TransferredOff is a working day given off by decree for a rest day worked.
	TransferredOff
	// TransferredWorking is a rest day worked by decree for a day given off.
	TransferredWorking
)

const classWords words = "working weekend holiday rest_day moved_holiday transferred_off transferred_working"

// Working reports whether people work on such a day.
func (c Class) Working() bool { return c == Working || c == TransferredWorking }

// String returns the text form.
func (c Class) String() string { return classWords.str("Class", uint8(c)) }

// MarshalText writes [Class.String]; a number that is no class is refused with
// [ErrText].
func (c Class) MarshalText() ([]byte, error) {
	return classWords.marshal("Class", uint8(c), ErrText)
}

// UnmarshalText reads a text form; anything else is refused with [ErrText].
func (c *Class) UnmarshalText(text []byte) error {
	n, err := classWords.unmarshal("class of day", text, ErrText)
	if err == nil {
		*c = Class(n)
	}
	return err
}

// Certainty says how sure the class of a day is; a greater value is less sure.
type Certainty uint8

// The degrees of certainty. Their text forms are enacted, projected and
// estimated.
const (
	// Enacted: it follows from an act, an official calendar, an announced or
	// observed date, or several sources that agree.
	Enacted Certainty = iota
	// Projected: it follows from the law as known, but a later act may change
	// it, or it stands in one secondary source only.
	Projected
	// Estimated: it depends on an astronomical estimate of Kurban ait, which may
	// be a day off.
	Estimated
)

const certaintyWords words = "enacted projected estimated"

// String returns the text form.
func (c Certainty) String() string { return certaintyWords.str("Certainty", uint8(c)) }

// MarshalText writes [Certainty.String]; a number that is no certainty is
// refused with [ErrText].
func (c Certainty) MarshalText() ([]byte, error) {
	return certaintyWords.marshal("Certainty", uint8(c), ErrText)
}

// UnmarshalText reads a text form; anything else is refused with [ErrText].
func (c *Certainty) UnmarshalText(text []byte) error {
	n, err := certaintyWords.unmarshal("certainty", text, ErrText)
	if err == nil {
		*c = Certainty(n)
	}
	return err
}

// Day is what the calendar knows of one day in one week. It is plain data:
// comparable, and equal after a JSON round trip.
type Day struct {
	Date  civil.Date `json:"date"`
	Week  Week       `json:"week"`
	Class Class      `json:"class"`
	// Name is the name of the holiday, of the weekday of a rest day, or of the
	// transfer; there is none for a plain working day.
	Name law.Name `json:"name,omitzero"`
	// Source names the act and article, or the decree, that makes the day what
	// it is, and what is not sure about it.
	Source    string    `json:"source"`
	Certainty Certainty `json:"certainty"`
	// Other is the day on the other end of a move: the holiday that a moved day
	// comes from, the rest day worked for a day given off, the day given off for
	// a rest day worked. It is not given for other classes.
	Other civil.Date `json:"other,omitzero"`
}
