package civil

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Errors that callers can look for with errors.Is. Every error of this package
// wraps one of them and names the value.
var (
	// ErrDate marks a text or a triple that is no day of the calendar.
	ErrDate = errors.New("not a date (want YYYY-MM-DD, a day that exists, year 0001 to 9999)")
	// ErrClock marks a text that is no time of day.
	ErrClock = errors.New("not a time of day (want HH:MM or HH:MM:SS, 00:00 to 24:00)")
	// ErrMoment marks a text that is neither a date nor a date with a time of day.
	ErrMoment = errors.New("not a moment (want YYYY-MM-DD, YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS)")
	// ErrPrecision marks a text or a number that is no precision.
	ErrPrecision = errors.New("not a precision (want day, minute or second)")
)

// Date is a day of the proleptic Gregorian calendar as a day number: 1 is
// 0001-01-01, and the next day is one more. 0 means "not given". The text form
// is YYYY-MM-DD; "not given" is the empty text.
type Date int32

// The first and the last day that a Date can name.
const (
	MinDate Date = 1
	MaxDate Date = 3652059 // 9999-12-31
)

// unixOffset is the day number of 1970-01-01.
const unixOffset = 719163

// NewDate returns the day of a year (1 to 9999), a month and a day of month. A
// day that does not exist, such as 30 February, is refused with [ErrDate].
func NewDate(year int, month time.Month, day int) (Date, error) {
	if d := YMD(year, month, day); d != 0 {
		return d, nil
	}
	return 0, fmt.Errorf("date %d-%d-%d: %w", year, int(month), day, ErrDate)
}

// YMD is [NewDate] for literals: a day that does not exist is the zero Date.
func YMD(year int, month time.Month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return 0
	}
	// Whole days, so that the division is exact before 1970 as well.
	return Date(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix()/86400 + unixOffset)
}

// DaysIn returns the number of days of a month, 28 to 31, or 0 for a month
// outside January to December.
func DaysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	case time.January, time.March, time.May, time.July, time.August, time.October, time.December:
		return 31
	}
	return 0
}

// ParseDate reads YYYY-MM-DD with exactly these digits and a day that exists;
// anything else is refused with [ErrDate].
func ParseDate(s string) (Date, error) {
	if d, ok := parseDate(s); ok {
		return d, nil
	}
	return 0, fmt.Errorf("%s: %w", Quote(s), ErrDate)
}

func parseDate(s string) (Date, bool) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return 0, false
	}
	date := YMD(y, time.Month(m), d)
	return date, date != 0
}

// digits reads a short run of ASCII digits; strconv would take signs as well.
func digits(s string) (int, bool) {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// Valid reports whether d is a given day between [MinDate] and [MaxDate].
func (d Date) Valid() bool { return d >= MinDate && d <= MaxDate }

// IsZero reports whether d is not given.
func (d Date) IsZero() bool { return d == 0 }

func (d Date) time() time.Time { return time.Unix((int64(d)-unixOffset)*86400, 0).UTC() }

// YMD returns the year, the month and the day of month of a given day; zeros
// for one that is not given.
func (d Date) YMD() (year int, month time.Month, day int) {
	if !d.Valid() {
		return 0, 0, 0
	}
	return d.time().Date()
}

// Year returns the year of a given day.
func (d Date) Year() int { y, _, _ := d.YMD(); return y }

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday {
	// Day number 1, 0001-01-01, was a Monday.
	return time.Weekday(((int64(d) % 7) + 7) % 7)
}

// AddMonths returns the same day number n months later (earlier when n is
// negative), or the last day of that month where it has no such day: Civil
// Code, article 174. The result is the zero Date beyond year 0001 to 9999.
func (d Date) AddMonths(n int) Date {
	if !d.Valid() || n > 12*9999 || n < -12*9999 {
		return 0
	}
	year, month, day := d.YMD()
	total := year*12 + int(month) - 1 + n
	if total < 12 || total >= 12*10000 {
		return 0
	}
	y, m := total/12, time.Month(total%12+1)
	return YMD(y, m, min(day, DaysIn(y, m)))
}

// String returns YYYY-MM-DD, the empty text when not given, and Date(n) for a
// number that names no day.
func (d Date) String() string {
	switch {
	case d == 0:
		return ""
	case !d.Valid():
		return "Date(" + strconv.Itoa(int(d)) + ")"
	}
	var buf [10]byte
	return string(d.append(buf[:0]))
}

func (d Date) append(b []byte) []byte {
	y, m, day := d.YMD()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+int(m)/10), byte('0'+int(m)%10), '-',
		byte('0'+day/10), byte('0'+day%10))
}

// MarshalText writes [Date.String]; a number that names no day is refused with
// [ErrDate].
func (d Date) MarshalText() ([]byte, error) {
	if d != 0 && !d.Valid() {
		return nil, fmt.Errorf("%s: %w", d, ErrDate)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what [ParseDate] reads. The empty text is refused: what
// is not given is left out.
func (d *Date) UnmarshalText(text []byte) error {
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}
