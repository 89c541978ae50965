package iin

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// ErrIIN marks a text that is no individual identification number. The errors of
// this package that wrap it say which rule failed and at which digit, in words:
// they hold no digit at all, so none of what was read.
var ErrIIN = errors.New("not an individual identification number")

// length is how many digits a number has.
const length = 12

// Number is an individual identification number that follows the rules of the
// package. Numbers are compared with == and may be keys of a map; the zero value
// means "not given". The text form of [Number.MarshalText] has the digits, every
// other form hides them.
type Number struct {
	// scrambled, since fmt reaches fields past every method; see the package.
	scrambled uint64
}

// Parse reads twelve ASCII digits and nothing around them. Refused with [ErrIIN],
// the first of these that fails:
//
//   - another character, or fewer or more than twelve digits
//   - digits 3 and 4 that are no month
//   - a seventh digit other than 1 to 6
//   - digits 5 and 6 that are no day of that month, in the year that the seventh
//     digit tells: 29 February exists in 1896 and 2000, not in 1900
//   - eleven digits that give 10 in both passes: such a number is not issued
//   - a twelfth digit that is not the control digit of the others
//
// A date of birth that is yet to come is accepted, since Parse knows no today.
func Parse(s string) (Number, error) {
	value, rule := read(s)
	if rule != "" {
		return Number{}, fmt.Errorf("%s: %w", rule, ErrIIN)
	}
	return Number{scramble(value)}, nil
}

// read returns the number that s is, or the rule that s breaks.
func read(s string) (value uint64, broken string) {
	ordinals := [length]string{
		"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
	}
	var digits [length]int
	for i := range min(len(s), length) {
		if s[i] < '0' || s[i] > '9' {
			return 0, "the " + ordinals[i] + " character is no ASCII digit"
		}
		digits[i] = int(s[i] - '0')
		value = value*10 + uint64(digits[i])
	}
	switch control := control(digits); {
	case len(s) == 0:
		return 0, "the text is empty"
	case len(s) < length:
		return 0, "the text ends after the " + ordinals[len(s)-1] + " digit, want twelve"
	case len(s) > length:
		return 0, "the text goes on after the twelfth digit"
	case month(value) < 1 || month(value) > 12:
		return 0, "the third and fourth digits are no month"
	case centurySex(value) < 1 || centurySex(value) > 6:
		return 0, "the seventh digit is no century and sex (want one to six)"
	case born(value).IsZero():
		return 0, "the fifth and sixth digits are no day of that month and year"
	case control == 10:
		return 0, "the first eleven digits give ten in both passes, and such a number is not issued"
	case control != digits[length-1]:
		return 0, "the twelfth digit is not the control digit of the others"
	}
	return value, ""
}

// control returns the control digit of the first eleven digits, or 10 where there
// is none.
func control(digits [length]int) int {
	first, second := 0, 0
	for i, d := range digits[:length-1] {
		first += d * (i + 1)
		second += d * ((i+2)%11 + 1) // 3, 4, … 11, 1, 2
	}
	if first%11 < 10 {
		return first % 11
	}
	return second % 11
}

// IsZero reports whether n is not given.
func (n Number) IsZero() bool { return n == Number{} }

// Born returns the date of birth, 1800 to 2099; the zero Date for a number that is
// not given.
func (n Number) Born() civil.Date { return born(n.value()) }

// Sex returns the sex that the number states; the zero Sex for a number that is
// not given.
func (n Number) Sex() Sex {
	switch c := centurySex(n.value()); {
	case c == 0:
		return 0
	case c%2 == 1:
		return Male
	default:
		return Female
	}
}

// AgeOn returns the age in full years on a day: a year is full from the start of
// the birthday on. ok is false where there is no age: the number or the day is not
// given, or the day lies before the birth.
//
// Who was born on 29 February has the birthday in a common year on 28 February.
// No source in hand speaks of ages. This is a choice, by analogy with the Civil
// Code, articles 172–176: a period of years ends on the last day of the month
// where that has no such day. By the same articles a period runs to the end of its
// last day; here the whole birthday counts. What turns on an age that is reached
// on that very day is better looked at by a person.
func (n Number) AgeOn(day civil.Date) (years int, ok bool) {
	born := n.Born()
	if born.IsZero() || !day.Valid() || day < born {
		return 0, false
	}
	years = day.Year() - born.Year()
	if born.AddMonths(12*years) > day {
		years--
	}
	return years, true
}

// Digits returns the twelve digits, the empty text for a number that is not given.
// They are personal: keep them out of logs, errors and file names.
func (n Number) Digits() string {
	if n.IsZero() {
		return ""
	}
	var digits [length]byte
	for i, v := length-1, n.value(); i >= 0; i, v = i-1, v/10 {
		digits[i] = byte('0' + v%10)
	}
	return string(digits[:])
}

// String returns IIN(…), and IIN() for a number that is not given: never a digit.
func (n Number) String() string {
	if n.IsZero() {
		return "IIN()"
	}
	return "IIN(…)"
}

// GoString returns [Number.String].
func (n Number) GoString() string { return n.String() }

// Format writes [Number.String] whatever the verb, flags and width.
func (n Number) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, n.String()) }

// MarshalText writes [Number.Digits]: with it one of the two ways by which digits
// come out, and the one that encoders and log/slog take unasked.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.Digits()), nil }

// UnmarshalText reads what [Parse] reads. The empty text is refused: what is not
// given is left out.
func (n *Number) UnmarshalText(text []byte) error {
	v, err := Parse(string(text))
	if err == nil {
		*n = v
	}
	return err
}

// Secret marks the number for readers: what stands in its place is not shown in
// their errors, be it a number or a slip in one.
func (n Number) Secret() {}

// born returns the date of birth of a value, zero where there is none.
func born(value uint64) civil.Date {
	c := centurySex(value)
	if c == 0 {
		return 0
	}
	year := 1800 + (c-1)/2*100 + int(value/1e10)
	return civil.YMD(year, month(value), int(value/1e6%100))
}

func month(value uint64) time.Month { return time.Month(value / 1e8 % 100) }

// centurySex returns the seventh digit.
func centurySex(value uint64) int { return int(value / 1e5 % 10) }

func (n Number) value() uint64 { return unscramble(n.scrambled) }

// Any odd factor and its inverse modulo 2^64 do; these spread the bits well.
const (
	factor  = 0x9e3779b97f4a7c15
	inverse = 0xf1de83e19937733d
)

// scramble maps values to words one to one, and zero to zero.
func scramble(value uint64) uint64 {
	value *= factor
	return (value ^ value>>32) * factor
}

func unscramble(word uint64) uint64 {
	word *= inverse
	return (word ^ word>>32) * inverse
}
