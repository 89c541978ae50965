package civil

import (
	"cmp"
	"fmt"
	"strconv"
	"time"
)

// Precision says how much of a moment is known. The zero value is the finest;
// a greater one knows less.
type Precision uint8

// A moment is known to the second, to the minute or to the day.
const (
	ToSecond Precision = iota
	ToMinute
	ToDay
)

// String returns day, minute or second.
func (p Precision) String() string {
	switch p {
	case ToDay:
		return "day"
	case ToMinute:
		return "minute"
	case ToSecond:
		return "second"
	}
	return "Precision(" + strconv.Itoa(int(p)) + ")"
}

// Moment is a date and a time of day in an office's own civil time, known to a
// precision. It is comparable; the zero Moment is "not given". What is known to
// the day may be any second of that day: see [Moment.Earliest] and
// [Moment.Latest].
type Moment struct {
	date      Date
	clock     Clock
	precision Precision
}

// At returns the moment of a day and a clock, known to the second. It is the
// zero Moment when either names nothing.
func At(d Date, c Clock) Moment { return at(d, c, ToSecond) }

// AtMinute is [At], known to the minute.
func AtMinute(d Date, c Clock) Moment {
	if !c.Valid() {
		return Moment{}
	}
	return at(d, c-c%60, ToMinute)
}

// OnDay is a moment of which only the day is known.
func OnDay(d Date) Moment { return at(d, 0, ToDay) }

func at(d Date, c Clock, p Precision) Moment {
	if !d.Valid() || !c.Valid() {
		return Moment{}
	}
	return Moment{d, c, p}
}

// maxUnix is a second far beyond the range, of which the year still fits an int
// of 32 bits. Beyond it a year could wrap around into the range.
const maxUnix = 1_000_000_000_000

// FromTime is the one place where a zone is used: it returns the civil moment of
// t in a location, cut down to the precision. A nil location and a year outside
// 0001 to 9999 are refused with [ErrMoment].
func FromTime(t time.Time, loc *time.Location, p Precision) (Moment, error) {
	if loc == nil {
		return Moment{}, fmt.Errorf("moment of a time.Time without a location: %w", ErrMoment)
	}
	if p > ToDay {
		return Moment{}, fmt.Errorf("%s: %w", p, ErrPrecision)
	}
	if s := t.Unix(); s < -maxUnix || s > maxUnix {
		return Moment{}, fmt.Errorf("second %d of Unix time: %w: %w", s, ErrMoment, ErrDate)
	}
	t = t.In(loc)
	d, err := NewDate(t.Year(), t.Month(), t.Day())
	if err != nil {
		return Moment{}, fmt.Errorf("%w: %w", ErrMoment, err)
	}
	c := Clock(t.Hour()*3600 + t.Minute()*60 + t.Second())
	switch p {
	case ToDay:
		return OnDay(d), nil
	case ToMinute:
		return AtMinute(d, c), nil
	}
	return At(d, c), nil
}

// ParseMoment reads YYYY-MM-DD, YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS; what is
// written is what is known. Anything else is refused with [ErrMoment].
func ParseMoment(s string) (Moment, error) {
	if m, ok := parseMoment(s); ok {
		return m, nil
	}
	return Moment{}, fmt.Errorf("%s: %w", Quote(s), ErrMoment)
}

func parseMoment(s string) (Moment, bool) {
	if len(s) < 10 {
		return Moment{}, false
	}
	d, ok := parseDate(s[:10])
	if !ok {
		return Moment{}, false
	}
	if len(s) == 10 {
		return OnDay(d), true
	}
	c, ok := parseClock(s[11:])
	if !ok || s[10] != 'T' {
		return Moment{}, false
	}
	if len(s) == len("2006-01-02T15:04") {
		return AtMinute(d, c), true
	}
	return At(d, c), true
}

// IsZero reports whether m is not given.
func (m Moment) IsZero() bool { return m.date == 0 }

// Date returns the day.
func (m Moment) Date() Date { return m.date }

// Clock returns the time of day; 00:00 where only the day is known.
func (m Moment) Clock() Clock { return m.clock }

// Precision returns how much of the moment is known.
func (m Moment) Precision() Precision { return m.precision }

// Earliest returns the first second that m can stand for.
func (m Moment) Earliest() Moment { return at(m.date, m.clock, ToSecond) }

// Latest returns the last second that m can stand for: 23:59:59 where only the
// day is known, second 59 where the minute is known.
func (m Moment) Latest() Moment {
	c := m.clock
	switch m.precision {
	case ToDay:
		c = EndOfDay - 1
	case ToMinute:
		c = min(m.clock+59, EndOfDay)
	}
	return at(m.date, c, ToSecond)
}

// Coarsen returns m with the precision p, when m is known more precisely.
func (m Moment) Coarsen(p Precision) Moment {
	if m.precision >= p || m.IsZero() {
		return m
	}
	if p >= ToDay {
		return OnDay(m.date)
	}
	return AtMinute(m.date, m.clock)
}

// Seconds returns the number of seconds from 0001-01-01 00:00 to the earliest
// second of m: a number line on which moments of one office can be compared.
func (m Moment) Seconds() int64 { return int64(m.date-1)*86400 + int64(m.clock) }

// Compare orders moments by their earliest second: -1, 0 or 1. 24:00 of a day
// equals 00:00 of the next.
func (m Moment) Compare(o Moment) int { return cmp.Compare(m.Seconds(), o.Seconds()) }

// Before reports whether m certainly lies before o, whatever second each of
// them stands for. Nothing is certain of a moment that is not given.
func (m Moment) Before(o Moment) bool { return !m.IsZero() && m.Latest().Seconds() < o.Seconds() }

// String returns the text form, as long as the precision; the empty text when
// not given.
func (m Moment) String() string {
	if m.IsZero() {
		return ""
	}
	var buf [19]byte
	return string(m.append(buf[:0]))
}

func (m Moment) append(b []byte) []byte {
	b = m.date.append(b)
	if m.precision == ToDay {
		return b
	}
	return m.clock.append(append(b, 'T'), m.precision == ToSecond)
}

// MarshalText writes [Precision.String]; an unknown precision is refused with
// [ErrPrecision].
func (p Precision) MarshalText() ([]byte, error) {
	if p > ToDay {
		return nil, fmt.Errorf("%s: %w", p, ErrPrecision)
	}
	return []byte(p.String()), nil
}

// UnmarshalText reads day, minute or second; anything else is refused with
// [ErrPrecision].
func (p *Precision) UnmarshalText(text []byte) error {
	for v := ToSecond; v <= ToDay; v++ {
		if string(text) == v.String() {
			*p = v
			return nil
		}
	}
	return fmt.Errorf("%s: %w", Quote(string(text)), ErrPrecision)
}

// MarshalText writes [Moment.String].
func (m Moment) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what [ParseMoment] reads. The empty text is refused: what
// is not given is left out.
func (m *Moment) UnmarshalText(text []byte) error {
	v, err := ParseMoment(string(text))
	if err == nil {
		*m = v
	}
	return err
}
