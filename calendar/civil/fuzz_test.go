package civil_test

import (
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// FuzzParseDate holds ParseDate against the time package, which takes the year 0
// as well.
func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{
		"", "2024-02-29", "2024-02-30", "1900-02-29", "2000-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2024-1-1",
		"01.02.2024", "2024-01-01T25:00", "+024-01-01", "2024--1-01", "2024-01- 1", "２０２４-０１-０１", "2024-01-٣", "2024-01-0\xff", "850101300123",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := civil.ParseDate(s)
		oracle, oracleErr := time.Parse(time.DateOnly, s)
		if want := oracleErr == nil && oracle.Year() >= 1; (err == nil) != want {
			t.Fatalf("ParseDate(%q): error %v; the time package gives %s, %v", s, err, oracle, oracleErr)
		}
		if err != nil {
			if d != 0 {
				t.Errorf("ParseDate(%q) = %d with an error", s, int32(d))
			}
			refusedAs(t, err, civil.ErrDate, s)
			return
		}
		if !d.Valid() || d.String() != s || d != civil.YMD(oracle.Date()) {
			t.Errorf("ParseDate(%q) = %d, written %q", s, int32(d), d)
		}
	})
}

// FuzzParseClock holds ParseClock against the time package, which takes neither
// 24:00 nor only two digits of an hour.
func FuzzParseClock(f *testing.F) {
	for _, seed := range []string{
		"", "00:00", "09:30", "23:59:59", "24:00", "24:00:00", "24:01", "25:00", "9:00", "12:60", "12:30:60", "+9:00", " 9:00", "09:00:00.5",
		"09:00,5", "０９:００", "٩:00", "09:0\xff", "850101300123",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := civil.ParseClock(s)
		layout := "15:04"
		if len(s) == len("15:04:05") {
			layout = "15:04:05"
		}
		oracle, oracleErr := time.Parse(layout, s)
		end := s == "24:00" || s == "24:00:00"
		if want := end || oracleErr == nil && len(s) == len(layout); (err == nil) != want {
			t.Fatalf("ParseClock(%q): error %v; the time package gives %s, %v", s, err, oracle, oracleErr)
		}
		if err != nil {
			if c != 0 {
				t.Errorf("ParseClock(%q) = %d with an error", s, int32(c))
			}
			refusedAs(t, err, civil.ErrClock, s)
			return
		}
		want := civil.Clock(oracle.Hour()*3600 + oracle.Minute()*60 + oracle.Second())
		if end {
			want = civil.EndOfDay
		}
		if again, err := civil.ParseClock(c.String()); c != want || !c.Valid() || err != nil || again != c {
			t.Errorf("ParseClock(%q) = %d, written %q, read as %d, %v, want %d", s, int32(c), c, int32(again), err, int32(want))
		}
	})
}

// FuzzParseMoment checks that a moment is a date, or a date, a T and a clock, and
// that it is written as it was read.
func FuzzParseMoment(f *testing.F) {
	for _, seed := range []string{
		"", "2024-02-29", "2024-02-29T10:30", "2024-02-29T10:30:00", "2024-02-29T10:30:59", "2024-02-29T24:00", "2024-02-29T24:01", "2024-01-01T25:00",
		"2024-02-30", "0000-01-01", "10000-01-01", "2024-1-1", "01.02.2024", "2024-01-01 09:00", "2024-01-01T09:00Z", "2024-01-01T09:00+05:00",
		"2024-01-01T٩:00", "2024-01-01T", "2024-01-01T09:00:00.0", "850101300123",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := civil.ParseMoment(s)
		day, rest := s, ""
		if len(s) > 10 {
			day, rest = s[:10], s[10:]
		}
		d, dateErr := civil.ParseDate(day)
		want := dateErr == nil
		c, precision := civil.Midnight, civil.ToDay
		if rest != "" {
			var clockErr error
			c, clockErr = civil.ParseClock(rest[1:])
			want = want && rest[0] == 'T' && clockErr == nil
			precision = civil.ToMinute
			if len(rest) == len("T15:04:05") {
				precision = civil.ToSecond
			}
		}
		if (err == nil) != want {
			t.Fatalf("ParseMoment(%q): error %v, want one: %t", s, err, !want)
		}
		if err != nil {
			if m != (civil.Moment{}) {
				t.Errorf("ParseMoment(%q) = %s with an error", s, m)
			}
			refusedAs(t, err, civil.ErrMoment, s)
			return
		}
		if m.String() != s || m.Date() != d || m.Clock() != c || m.Precision() != precision || m.IsZero() {
			t.Errorf("ParseMoment(%q) = %s, known to the %s", s, m, m.Precision())
		}
		if m.Earliest().Compare(m) != 0 || m.Latest().Compare(m) < 0 || m.Before(m) {
			t.Errorf("%s spans %s to %s", m, m.Earliest(), m.Latest())
		}
	})
}

// FuzzQuote checks that no quoted text is long, holds a character that is not
// seen, or shows what may be a personal number.
func FuzzQuote(f *testing.F) {
	for _, seed := range []string{
		"", "Наурыз", `"\`, "\x00\x1b[31m", "a\u202eb\u2066", "\u200d\ufeff", "\xff\xc0", "850101300123", "8501013001234", "IIN 850101300123, 12",
		"８５０１０１３００１２３", "٨٥٠١٠١٣٠٠١٢٣", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa77777777777777777777", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa850101300123",
		"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
	} {
		f.Add(seed)
	}
	f.Fuzz(checkQuote)
}
