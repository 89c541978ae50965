package reglament

import (
	"errors"
	"fmt"
	"math/bits"
	"strconv"
	"strings"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Readings chooses a value wherever the law leaves one open. The zero value of
// each field is the documented default. A [Checker] uses the chosen values for
// what the office has settled and tries every value of the rest: see
// [Office.Settled].
type Readings struct {
	// FirstDay: does the first day of a period in days count? By default not
	// (Civil Code, article 173; decree No. 398, paragraph 9(1)).
	FirstDay calendar.FirstDay `json:"first_day,omitzero"`
	// TermWeek: whose week counts the whole term when another unit takes the
	// package in? By default the provider's; no norm was found.
	TermWeek TermWeek `json:"term_week,omitzero"`
	// StepTerm: does a limit that speaks of the service restate the whole term, or
	// is it the step's own? By default it restates it.
	StepTerm StepTerm `json:"step_term,omitzero"`
	// Rolling: does a step that ends on a day off move to the next working day? By
	// default each step does; otherwise only the whole term.
	Rolling calendar.Rolling `json:"rolling,omitzero"`
	// DayEnd: does a day end at the closing hour or at 24:00? By default at the
	// closing hour (Civil Code, article 176).
	DayEnd calendar.DayEnd `json:"day_end,omitzero"`
	// Time: do minutes and hours count in office time or run without a break? By
	// default office time; no norm says so.
	Time calendar.TimeCount `json:"time,omitzero"`
	// WorkedRestDay: is an office open on a rest day that is worked by decree? By
	// default as on the weekday it replaces.
	WorkedRestDay calendar.WorkedRestDay `json:"worked_rest_day,omitzero"`
	// PlainDays: are "N days" calendar days or working days? By default calendar
	// days.
	PlainDays calendar.PlainDays `json:"plain_days,omitzero"`
	// Measured: is the whole term kept when the result is ready, or when it is
	// handed over? By default when it is ready.
	Measured Measured `json:"measured,omitzero"`
}

// TermWeek is whose week counts the whole term.
type TermWeek uint8

// The values of [TermWeek].
const (
	ProviderWeek TermWeek = iota
	IntakeWeek
)

// StepTerm is what a limit means that speaks of the service.
type StepTerm uint8

// The values of [StepTerm].
const (
	RestatesTerm StepTerm = iota
	OwnLimit
)

// Measured is what is measured at the end of the whole term.
type Measured uint8

// The values of [Measured].
const (
	WhenReady Measured = iota
	WhenHandedOver
)

// String returns provider or intake.
func (w TermWeek) String() string { return valueText(WeekOfTerm, uint8(w)) }

// MarshalText writes [TermWeek.String]; another number is refused with
// [ErrReading].
func (w TermWeek) MarshalText() ([]byte, error) { return writeValue(WeekOfTerm, uint8(w)) }

// UnmarshalText reads provider or intake; anything else is refused with
// [ErrReading].
func (w *TermWeek) UnmarshalText(text []byte) error { return readValue(WeekOfTerm, text, w) }

// String returns restates_term or own_limit.
func (s StepTerm) String() string { return valueText(LimitOfService, uint8(s)) }

// MarshalText writes [StepTerm.String]; another number is refused with
// [ErrReading].
func (s StepTerm) MarshalText() ([]byte, error) { return writeValue(LimitOfService, uint8(s)) }

// UnmarshalText reads restates_term or own_limit; anything else is refused with
// [ErrReading].
func (s *StepTerm) UnmarshalText(text []byte) error { return readValue(LimitOfService, text, s) }

// String returns ready or handed_over.
func (m Measured) String() string { return valueText(MeasuredAt, uint8(m)) }

// MarshalText writes [Measured.String]; another number is refused with
// [ErrReading].
func (m Measured) MarshalText() ([]byte, error) { return writeValue(MeasuredAt, uint8(m)) }

// UnmarshalText reads ready or handed_over; anything else is refused with
// [ErrReading].
func (m *Measured) UnmarshalText(text []byte) error { return readValue(MeasuredAt, text, m) }

// valueText is the stable name of a value of a reading.
func valueText(r Reading, v uint8) string {
	if _, values, _ := readingTerms(r); v < 2 {
		return values[v]
	}
	return r.String() + "(" + strconv.Itoa(int(v)) + ")"
}

// writeValue writes the stable name of a value of a reading.
func writeValue(r Reading, v uint8) ([]byte, error) {
	if v > 1 {
		return nil, fmt.Errorf("%s: %w", valueText(r, v), ErrReading)
	}
	return []byte(valueText(r, v)), nil
}

// readValue reads the stable name of a value of a reading.
func readValue[T ~uint8](r Reading, text []byte, to *T) error {
	_, values, _ := readingTerms(r)
	for v, name := range values {
		if name == string(text) {
			*to = T(v)
			return nil
		}
	}
	return fmt.Errorf("%s %s (want %s or %s): %w", r, civil.Quote(string(text)), values[0], values[1], ErrReading)
}

// Reading names one of the choices, by a bit of a [ReadingSet].
type Reading uint16

// The choices, in the order of [Readings], and the choice between two official
// texts that differ.
const (
	FirstDay Reading = 1 << iota
	WeekOfTerm
	LimitOfService
	RollingOfSteps
	EndOfDay
	CountOfTime
	RestDayHours
	DaysUnit
	MeasuredAt
	Text
	readingsEnd
)

const (
	readings    = 10
	allReadings = ReadingSet(readingsEnd - 1)
)

// ErrReading marks a text or a value that names no reading.
var ErrReading = errors.New("not a reading of the law")

// readingTerms returns the stable name of a reading and of its two values. The
// letter is the one under which the documentation lists it.
func readingTerms(r Reading) (name string, values [2]string, letter string) {
	switch r {
	case FirstDay:
		return "first_day", [2]string{"not_counted", "counted"}, "a"
	case WeekOfTerm:
		return "term_week", [2]string{"provider", "intake"}, "b"
	case LimitOfService:
		return "step_term", [2]string{"restates_term", "own_limit"}, "c"
	case RollingOfSteps:
		return "rolling", [2]string{"rolls", "stays"}, "d"
	case EndOfDay:
		return "day_end", [2]string{"closing_hour", "midnight"}, "e"
	case CountOfTime:
		return "time", [2]string{"office_time", "running"}, "f"
	case RestDayHours:
		return "worked_rest_day", [2]string{"as_replaced", "closed"}, "g"
	case DaysUnit:
		return "plain_days", [2]string{"calendar_days", "working_days"}, "h"
	case MeasuredAt:
		return "measured", [2]string{"ready", "handed_over"}, "i"
	case Text:
		return "text", [2]string{"kk", "ru"}, ""
	}
	return "Reading(" + strconv.Itoa(int(r)) + ")", [2]string{}, ""
}

// String returns the stable name: first_day, term_week, step_term, rolling,
// day_end, time, worked_rest_day, plain_days, measured, text.
func (r Reading) String() string { name, _, _ := readingTerms(r); return name }

// Letter returns the letter, a to i, under which the documentation lists the
// reading; empty for the choice of a text.
func (r Reading) Letter() string { _, _, letter := readingTerms(r); return letter }

// MarshalText writes [Reading.String]; what is not exactly one reading is
// refused with [ErrReading].
func (r Reading) MarshalText() ([]byte, error) {
	if bits.OnesCount16(uint16(r)) != 1 || r >= readingsEnd {
		return nil, fmt.Errorf("%s: %w", r, ErrReading)
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads a stable name; anything else is refused with [ErrReading].
func (r *Reading) UnmarshalText(text []byte) error {
	for v := FirstDay; v < readingsEnd; v <<= 1 {
		if v.String() == string(text) {
			*r = v
			return nil
		}
	}
	return fmt.Errorf("%s: %w", civil.Quote(string(text)), ErrReading)
}

// ReadingSet is a set of readings. Its text form is their names, separated by
// spaces, in order.
type ReadingSet uint16

// SetOf returns the set of the given readings.
func SetOf(list ...Reading) ReadingSet {
	var s ReadingSet
	for _, r := range list {
		s |= ReadingSet(r)
	}
	return s
}

// Has reports whether the set holds a reading.
func (s ReadingSet) Has(r Reading) bool { return s&ReadingSet(r) != 0 }

// List returns the readings of the set in order.
func (s ReadingSet) List() []Reading {
	list := make([]Reading, 0, bits.OnesCount16(uint16(s)))
	for r := FirstDay; r < readingsEnd; r <<= 1 {
		if s.Has(r) {
			list = append(list, r)
		}
	}
	return list
}

// String returns the names, separated by spaces; bits that name no reading stand
// last, as a number.
func (s ReadingSet) String() string {
	names := make([]string, 0, readings+1)
	for _, r := range s.List() {
		names = append(names, r.String())
	}
	if rest := s &^ allReadings; rest != 0 {
		names = append(names, Reading(rest).String())
	}
	return strings.Join(names, " ")
}

// MarshalText writes [ReadingSet.String]; a set with bits that name no reading is
// refused with [ErrReading].
func (s ReadingSet) MarshalText() ([]byte, error) {
	if s&^allReadings != 0 {
		return nil, fmt.Errorf("%s: %w", s, ErrReading)
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads what [ReadingSet.String] writes, in any order; an unknown
// name is refused with [ErrReading].
func (s *ReadingSet) UnmarshalText(text []byte) error {
	var set ReadingSet
	for _, f := range strings.Fields(string(text)) {
		var r Reading
		if err := r.UnmarshalText([]byte(f)); err != nil {
			return err
		}
		set |= ReadingSet(r)
	}
	*s = set
	return nil
}

// Choice is one value of one reading.
type Choice struct {
	Reading Reading `json:"reading"`
	// Value is the stable name of the value.
	Value string `json:"value"`
}

// combo is one admissible combination: a bit for each reading, set when it takes
// its second value. For Text the second value is the Russian text.
type combo uint16

func (k combo) second(r Reading) bool { return k&combo(r) != 0 }

// choice returns the value that the combination gives to a reading.
func (k combo) choice(r Reading) Choice {
	_, values, _ := readingTerms(r)
	if k.second(r) {
		return Choice{r, values[1]}
	}
	return Choice{r, values[0]}
}

// text returns the official text of the combination.
func (k combo) text() law.Lang {
	if k.second(Text) {
		return law.Russian
	}
	return law.Kazakh
}

// comboOf packs chosen values; each field has two, and anything beyond is
// refused.
func comboOf(r Readings, text law.Lang) (combo, error) {
	var k combo
	for _, f := range [...]struct {
		reading Reading
		value   uint8
	}{
		{FirstDay, uint8(r.FirstDay)}, {WeekOfTerm, uint8(r.TermWeek)}, {LimitOfService, uint8(r.StepTerm)},
		{RollingOfSteps, uint8(r.Rolling)}, {EndOfDay, uint8(r.DayEnd)}, {CountOfTime, uint8(r.Time)},
		{RestDayHours, uint8(r.WorkedRestDay)}, {DaysUnit, uint8(r.PlainDays)}, {MeasuredAt, uint8(r.Measured)},
	} {
		if f.value > 1 {
			return 0, fmt.Errorf("readings.%s: value %d: %w", f.reading, f.value, ErrReading)
		}
		k |= combo(f.value) * combo(f.reading)
	}
	if text == law.Russian {
		k |= combo(Text)
	}
	return k, nil
}

// pick returns the calendar's value of a reading under a combination: the
// calendar's types number their values in the same order.
func pick[T ~uint8](k combo, r Reading) T {
	if k.second(r) {
		return 1
	}
	return 0
}

// counting returns how a combination counts a period.
func (k combo) counting() calendar.Counting {
	return calendar.Counting{
		FirstDay:      pick[calendar.FirstDay](k, FirstDay),
		Rolling:       pick[calendar.Rolling](k, RollingOfSteps),
		DayEnd:        pick[calendar.DayEnd](k, EndOfDay),
		Time:          pick[calendar.TimeCount](k, CountOfTime),
		WorkedRestDay: pick[calendar.WorkedRestDay](k, RestDayHours),
		PlainDays:     pick[calendar.PlainDays](k, DaysUnit),
	}
}

// combos calls yield for base with every way to set the bits of open, until it
// returns false.
func combos(base combo, open ReadingSet, yield func(combo) bool) {
	mask := combo(open)
	for sub := combo(0); ; sub = (sub - mask) & mask {
		if !yield(base&^mask | sub) {
			return
		}
		if sub == mask {
			return
		}
	}
}
