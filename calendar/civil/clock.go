package civil

import (
	"fmt"
	"strconv"
)

// Clock is a wall-clock time as seconds since midnight, 0 to 86,400; 24:00 is
// the end of the day. The text form is HH:MM, or HH:MM:SS where the seconds are
// not zero.
type Clock int32

// The ends of a day.
const (
	Midnight Clock = 0
	EndOfDay Clock = 24 * 60 * 60
)

// HM is a clock for literals: hours 0 to 24 and minutes 0 to 59. What names no
// time of day gives a Clock that is not [Clock.Valid].
func HM(hour, minute int) Clock {
	if hour < 0 || hour > 24 || minute < 0 || minute > 59 || hour == 24 && minute != 0 {
		return -1
	}
	return Clock(hour*3600 + minute*60)
}

// ParseClock reads HH:MM or HH:MM:SS, 00:00 to 24:00; anything else is refused
// with [ErrClock].
func ParseClock(s string) (Clock, error) {
	if c, ok := parseClock(s); ok {
		return c, nil
	}
	return 0, fmt.Errorf("%s: %w", Quote(s), ErrClock)
}

func parseClock(s string) (Clock, bool) {
	if len(s) != len("15:04") && len(s) != len("15:04:05") || s[2] != ':' {
		return 0, false
	}
	h, ok1 := digits(s[:2])
	m, ok2 := digits(s[3:5])
	sec, ok3 := 0, true
	if len(s) > 5 {
		if s[5] != ':' {
			return 0, false
		}
		sec, ok3 = digits(s[6:])
	}
	c := Clock(h*3600 + m*60 + sec)
	if !ok1 || !ok2 || !ok3 || m > 59 || sec > 59 || c > EndOfDay {
		return 0, false
	}
	return c, true
}

// Valid reports whether c is between 00:00 and 24:00.
func (c Clock) Valid() bool { return c >= 0 && c <= EndOfDay }

// String returns HH:MM, with :SS where the seconds are not zero, and Clock(n)
// for a number that names no time of day.
func (c Clock) String() string {
	if !c.Valid() {
		return "Clock(" + strconv.Itoa(int(c)) + ")"
	}
	var buf [8]byte
	return string(c.append(buf[:0], c%60 != 0))
}

func (c Clock) append(b []byte, seconds bool) []byte {
	two := func(b []byte, n Clock) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }
	b = append(two(b, c/3600), ':')
	b = two(b, c/60%60)
	if seconds {
		b = two(append(b, ':'), c%60)
	}
	return b
}

// MarshalText writes [Clock.String]; a number that names no time of day is
// refused with [ErrClock].
func (c Clock) MarshalText() ([]byte, error) {
	if !c.Valid() {
		return nil, fmt.Errorf("%s: %w", c, ErrClock)
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads what [ParseClock] reads.
func (c *Clock) UnmarshalText(text []byte) error {
	v, err := ParseClock(string(text))
	if err == nil {
		*c = v
	}
	return err
}
