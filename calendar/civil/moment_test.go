package civil_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// roundTrip checks that a value is written as the text, and that the text is
// read as the value.
func roundTrip[T any](t *testing.T, value T, text string) {
	t.Helper()
	got, err := json.Marshal(value)
	if err != nil || string(got) != text {
		t.Errorf("Marshal(%+v) = %s, %v, want %s", value, got, err, text)
	}
	var back T
	if err := json.Unmarshal([]byte(text), &back); err != nil || !reflect.DeepEqual(back, value) {
		t.Errorf("Unmarshal(%s) = %+v, %v, want %+v", text, back, err, value)
	}
}

// moment reads a moment of a test's own table; the empty text is not given.
func moment(t *testing.T, text string) civil.Moment {
	t.Helper()
	if text == "" {
		return civil.Moment{}
	}
	m, err := civil.ParseMoment(text)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

const leapDay civil.Date = 738945 // 2024-02-29

func TestMomentsAreReadAsPreciselyAsTheyAreWritten(t *testing.T) {
	for name, row := range map[string]struct {
		text             string
		date             civil.Date
		clock            civil.Clock
		precision        civil.Precision
		earliest, latest string
	}{
		"a day may be any of its seconds":         {"2024-02-29", leapDay, 0, civil.ToDay, "2024-02-29T00:00:00", "2024-02-29T23:59:59"},
		"a minute may be any of its seconds":      {"2024-02-29T10:30", leapDay, 37800, civil.ToMinute, "2024-02-29T10:30:00", "2024-02-29T10:30:59"},
		"a second is itself":                      {"2024-02-29T10:30:15", leapDay, 37815, civil.ToSecond, "2024-02-29T10:30:15", "2024-02-29T10:30:15"},
		"seconds of zero are known to the second": {"2024-02-29T10:30:00", leapDay, 37800, civil.ToSecond, "2024-02-29T10:30:00", "2024-02-29T10:30:00"},
		"second 59 of a minute":                   {"2024-02-29T10:30:59", leapDay, 37859, civil.ToSecond, "2024-02-29T10:30:59", "2024-02-29T10:30:59"},
		"midnight to the minute is no whole day":  {"2024-02-29T00:00", leapDay, 0, civil.ToMinute, "2024-02-29T00:00:00", "2024-02-29T00:00:59"},
		"the last minute of a day":                {"2024-02-29T23:59", leapDay, 86340, civil.ToMinute, "2024-02-29T23:59:00", "2024-02-29T23:59:59"},
		"24:00 to the minute is one instant":      {"2024-02-29T24:00", leapDay, 86400, civil.ToMinute, "2024-02-29T24:00:00", "2024-02-29T24:00:00"},
		"24:00 to the second is the same instant": {"2024-02-29T24:00:00", leapDay, 86400, civil.ToSecond, "2024-02-29T24:00:00", "2024-02-29T24:00:00"},
		"the first second of the range":           {"0001-01-01T00:00:00", 1, 0, civil.ToSecond, "0001-01-01T00:00:00", "0001-01-01T00:00:00"},
		"the last day of the range":               {"9999-12-31", 3652059, 0, civil.ToDay, "9999-12-31T00:00:00", "9999-12-31T23:59:59"},
		"the last instant of the range":           {"9999-12-31T24:00:00", 3652059, 86400, civil.ToSecond, "9999-12-31T24:00:00", "9999-12-31T24:00:00"},
	} {
		t.Run(name, func(t *testing.T) {
			m, err := civil.ParseMoment(row.text)
			if err != nil {
				t.Fatal(err)
			}
			if m.Date() != row.date || m.Clock() != row.clock || m.Precision() != row.precision || m.IsZero() {
				t.Errorf("read as %d, %d, %s", int32(m.Date()), int32(m.Clock()), m.Precision())
			}
			if m.String() != row.text {
				t.Errorf("String = %q, want %q", m, row.text)
			}
			if got := m.Earliest().String(); got != row.earliest {
				t.Errorf("Earliest = %s, want %s", got, row.earliest)
			}
			if got := m.Latest().String(); got != row.latest {
				t.Errorf("Latest = %s, want %s", got, row.latest)
			}
			built := map[civil.Precision]civil.Moment{
				civil.ToDay:    civil.OnDay(row.date),
				civil.ToMinute: civil.AtMinute(row.date, row.clock),
				civil.ToSecond: civil.At(row.date, row.clock),
			}[row.precision]
			if built != m {
				t.Errorf("built as %s, want %s", built, m)
			}
		})
	}
}

func TestWhatIsNoMomentIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing at all":                     "",
		"30 February":                        "2024-02-30",
		"30 February at noon":                "2024-02-30T12:00",
		"29 February of a common year":       "2023-02-29T12:00:00",
		"the year zero":                      "0000-01-01",
		"the year zero at noon":              "0000-01-01T12:00",
		"the year 10000":                     "10000-01-01",
		"the year 10000 at noon":             "10000-01-01T12:00",
		"month and day of one digit":         "2024-1-1",
		"a day with dots":                    "01.02.2024",
		"25 hours":                           "2024-01-01T25:00",
		"a minute after 24:00":               "2024-01-01T24:01",
		"a second after 24:00":               "2024-01-01T24:00:01",
		"60 minutes":                         "2024-01-01T12:60",
		"the leap second":                    "2016-12-31T23:59:60",
		"an hour of one digit":               "2024-01-01T9:00",
		"hours alone":                        "2024-01-01T09",
		"a time without a day":               "T09:00",
		"a clock alone":                      "09:00",
		"the T alone":                        "2024-01-01T",
		"a space for the T":                  "2024-01-01 09:00",
		"a small t":                          "2024-01-01t09:00",
		"no T at all":                        "2024-01-0109:00",
		"a zone of UTC":                      "2024-01-01T09:00:00Z",
		"an offset":                          "2024-01-01T09:00+05:00",
		"a fraction of a second":             "2024-01-01T09:00:00.000",
		"a fraction with a comma":            "2024-01-01T09:00:00,5",
		"a space in front":                   " 2024-01-01",
		"a space behind the day":             "2024-01-01 ",
		"a space behind the minute":          "2024-01-01T09:00 ",
		"a line feed behind":                 "2024-01-01T09:00\n",
		"a sign before the year":             "+2024-01-01",
		"a sign before the hour":             "2024-01-01T+9:00",
		"a sign before the minute":           "2024-01-01T09:-1",
		"full-width digits of a day":         "２０２４-０１-０１",
		"full-width digits of a clock":       "2024-01-01T０９:００",
		"an Arabic-Indic hour in five bytes": "2024-01-01T٩:00",
		"a full-width T":                     "2024-01-01Ｔ09:00",
		"two days":                           "2024-01-01/2024-01-02",
		"a personal number":                  "850101300123",
		"a personal number after a day":      "2024-01-01T850101300123",
	} {
		t.Run(name, func(t *testing.T) {
			m, err := civil.ParseMoment(text)
			if m != (civil.Moment{}) {
				t.Errorf("ParseMoment(%q) = %s with an error, want the zero Moment", text, m)
			}
			refusedAs(t, err, civil.ErrMoment, text)
			if strings.Contains(err.Error(), "850101300123") {
				t.Errorf("the error shows a personal number: %v", err)
			}
			kept := civil.OnDay(leapDay)
			refusedAs(t, kept.UnmarshalText([]byte(text)), civil.ErrMoment, text)
			if kept != civil.OnDay(leapDay) {
				t.Errorf("UnmarshalText(%q) changed the moment to %s", text, kept)
			}
		})
	}
}

func TestMomentsOfNothingAreNotGiven(t *testing.T) {
	for name, m := range map[string]civil.Moment{
		"the zero Moment":                        {},
		"a second of no day":                     civil.At(0, 3600),
		"a minute of no day":                     civil.AtMinute(0, 3600),
		"no day":                                 civil.OnDay(0),
		"a second of the day after the last":     civil.At(civil.MaxDate+1, 0),
		"a minute of the day after the last":     civil.AtMinute(civil.MaxDate+1, 0),
		"the day after the last":                 civil.OnDay(civil.MaxDate + 1),
		"a day of a negative number":             civil.OnDay(-1),
		"the second before midnight":             civil.At(leapDay, -1),
		"the second after 24:00":                 civil.At(leapDay, civil.EndOfDay+1),
		"25:00 to the second":                    civil.At(leapDay, civil.HM(25, 0)),
		"25:00 to the minute":                    civil.AtMinute(leapDay, civil.HM(25, 0)),
		"the second before midnight, by minutes": civil.AtMinute(leapDay, -1),
		"59 seconds after 24:00, by minutes":     civil.AtMinute(leapDay, civil.EndOfDay+59),
		"a minute after 24:00":                   civil.AtMinute(leapDay, civil.EndOfDay+60),
	} {
		t.Run(name, func(t *testing.T) {
			if m != (civil.Moment{}) {
				t.Fatalf("it is %s, %d, %s, want the zero Moment", m, int32(m.Clock()), m.Precision())
			}
			if !m.IsZero() || m.String() != "" || m.Date() != 0 || m.Clock() != 0 {
				t.Errorf("IsZero = %t, String = %q", m.IsZero(), m)
			}
			if m.Earliest() != m || m.Latest() != m {
				t.Errorf("Earliest = %s, Latest = %s, want not given", m.Earliest(), m.Latest())
			}
			for p := civil.ToSecond; p <= civil.ToDay; p++ {
				if m.Coarsen(p) != m {
					t.Errorf("Coarsen(%s) is not the zero Moment", p)
				}
			}
			if text, err := m.MarshalText(); err != nil || string(text) != "" {
				t.Errorf("MarshalText = %q, %v", text, err)
			}
			given := civil.At(civil.MinDate, 0)
			if m.Before(given) || given.Before(m) || m.Before(m) {
				t.Error("what is not given is certainly before or after something")
			}
		})
	}
}

func TestMinutesDropTheirSeconds(t *testing.T) {
	for name, row := range map[string]struct {
		clock civil.Clock
		want  string
	}{
		"second 0 stays":                   {37800, "2024-02-29T10:30"},
		"second 1 is dropped":              {37801, "2024-02-29T10:30"},
		"second 59 is dropped":             {37859, "2024-02-29T10:30"},
		"the next minute is another":       {37860, "2024-02-29T10:31"},
		"the last second is in the last":   {86399, "2024-02-29T23:59"},
		"24:00 is a minute of its own day": {86400, "2024-02-29T24:00"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := civil.AtMinute(leapDay, row.clock).String(); got != row.want {
				t.Errorf("AtMinute(%d) = %s, want %s", int32(row.clock), got, row.want)
			}
		})
	}
}

func TestCoarsen(t *testing.T) {
	const unknown = civil.ToDay + 1
	for name, row := range map[string]struct {
		from string
		to   civil.Precision
		want string
	}{
		"a second as a second stays":              {"2024-02-29T10:30:15", civil.ToSecond, "2024-02-29T10:30:15"},
		"a second as a minute drops its seconds":  {"2024-02-29T10:30:59", civil.ToMinute, "2024-02-29T10:30"},
		"a full minute as a minute says so":       {"2024-02-29T10:30:00", civil.ToMinute, "2024-02-29T10:30"},
		"a second as a day drops its clock":       {"2024-02-29T10:30:15", civil.ToDay, "2024-02-29"},
		"a minute as a second stays a minute":     {"2024-02-29T10:30", civil.ToSecond, "2024-02-29T10:30"},
		"a minute as a minute stays":              {"2024-02-29T10:30", civil.ToMinute, "2024-02-29T10:30"},
		"a minute as a day drops its clock":       {"2024-02-29T10:30", civil.ToDay, "2024-02-29"},
		"a day as a second stays a day":           {"2024-02-29", civil.ToSecond, "2024-02-29"},
		"a day as a minute stays a day":           {"2024-02-29", civil.ToMinute, "2024-02-29"},
		"a day as a day stays":                    {"2024-02-29", civil.ToDay, "2024-02-29"},
		"24:00 as a minute stays 24:00":           {"2024-02-29T24:00:00", civil.ToMinute, "2024-02-29T24:00"},
		"24:00 as a day is the day it ends":       {"2024-02-29T24:00:00", civil.ToDay, "2024-02-29"},
		"what is not given stays so":              {"", civil.ToDay, ""},
		"no precision at all makes a second":      {"2024-02-29T10:30:15", unknown, "2024-02-29"},
		"no precision at all makes a minute":      {"2024-02-29T10:30", unknown, "2024-02-29"},
		"no precision at all adds none to a day":  {"2024-02-29", unknown, "2024-02-29"},
		"no precision at all adds none to nobody": {"", unknown, ""},
	} {
		t.Run(name, func(t *testing.T) {
			m, want := moment(t, row.from), moment(t, row.want)
			if got := m.Coarsen(row.to); got != want {
				t.Errorf("%q to the %s = %q, want %q", m, row.to, got, want)
			}
		})
	}
}

// span is the first and the last second that a moment can stand for, on a line
// of seconds that is counted here from the text alone.
func span(text string) (first, last int64) {
	at := func(s string) (n int64) {
		for _, c := range s {
			n = n*10 + int64(c-'0')
		}
		return n
	}
	// The days of the table below lie in one month.
	first = at(text[8:10]) * 86400
	if len(text) == 10 {
		return first, first + 86399
	}
	first += at(text[11:13])*3600 + at(text[14:16])*60
	if len(text) == 16 {
		if text[11:] == "24:00" {
			return first, first
		}
		return first, first + 59
	}
	return first + at(text[17:]), first + at(text[17:])
}

// The oracle counts the seconds of each text by itself: one moment is certainly
// before another when its last second is.
func TestEachPairOfMomentsIsOrderedByItsSeconds(t *testing.T) {
	var texts []string
	for _, day := range []string{"2024-02-27", "2024-02-28", "2024-02-29"} {
		texts = append(texts, day)
		for _, clock := range []string{"00:00", "00:01", "09:59", "10:00", "23:58", "23:59", "24:00"} {
			texts = append(texts, day+"T"+clock, day+"T"+clock+":00")
			if clock != "24:00" {
				texts = append(texts, day+"T"+clock+":01", day+"T"+clock+":59")
			}
		}
	}
	base := moment(t, "2024-02-01").Seconds() - 86400
	for _, a := range texts {
		m := moment(t, a)
		firstA, lastA := span(a)
		if m.Seconds()-base != firstA || m.Earliest().Seconds()-base != firstA || m.Latest().Seconds()-base != lastA {
			t.Errorf("%s spans %d to %d, want %d to %d", a, m.Seconds()-base, m.Latest().Seconds()-base, firstA, lastA)
		}
		for _, b := range texts {
			o := moment(t, b)
			firstB, _ := span(b)
			if got, want := m.Before(o), lastA < firstB; got != want {
				t.Errorf("%s before %s = %t, want %t", a, b, got, want)
			}
			want := 0
			if firstA < firstB {
				want = -1
			} else if firstA > firstB {
				want = 1
			}
			if got := m.Compare(o); got != want {
				t.Errorf("%s compared with %s = %d, want %d", a, b, got, want)
			}
			if (m == o) != (a == b) {
				t.Errorf("%s equals %s: %t", a, b, m == o)
			}
		}
	}
}

func TestSecondsFromTheFirstDay(t *testing.T) {
	for name, row := range map[string]struct {
		text string
		want int64
	}{
		"the first second is zero":            {"0001-01-01T00:00:00", 0},
		"the first day counts from its start": {"0001-01-01", 0},
		"the second day begins after 86,400":  {"0001-01-02", 86400},
		"24:00 is the next midnight":          {"0001-01-01T24:00", 86400},
		"Unix time begins":                    {"1970-01-01T00:00:00", 62135596800}, // the time package's own constant
		"the last instant of the range":       {"9999-12-31T24:00:00", 3652059 * 86400},
	} {
		t.Run(name, func(t *testing.T) {
			if got := moment(t, row.text).Seconds(); got != row.want {
				t.Errorf("Seconds = %d, want %d", got, row.want)
			}
		})
	}
}

// Coarser is never more certain: what a coarsened moment can stand for holds all
// that it could stand for before, so no new certainty of order appears. 24:00 as
// a day is left out: it lies on the border of the day that it ends.
func TestCoarserIsNeverMoreCertain(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	random := func() civil.Moment {
		d, c := leapDay+civil.Date(r.IntN(3)), civil.Clock(r.IntN(86400))
		return civil.At(d, c).Coarsen(civil.Precision(r.IntN(3)))
	}
	ordered := 0
	for range 20000 {
		m, o, p, q := random(), random(), civil.Precision(r.IntN(3)), civil.Precision(r.IntN(3))
		c := m.Coarsen(p)
		if c.Precision() != max(m.Precision(), p) || c.Coarsen(p) != c || c.Date() != m.Date() {
			t.Fatalf("%s to the %s = %s", m, p, c)
		}
		if c.Earliest().Compare(m.Earliest()) > 0 || c.Latest().Compare(m.Latest()) < 0 {
			t.Fatalf("%s spans %s to %s, less than %s", c, c.Earliest(), c.Latest(), m)
		}
		if c.Before(o.Coarsen(q)) {
			ordered++
			if !m.Before(o) {
				t.Fatalf("%s is before %s, but %s is not before %s", c, o.Coarsen(q), m, o)
			}
		}
	}
	if ordered < 1000 {
		t.Errorf("only %d pairs were ordered: the test shows little", ordered)
	}
}

func TestFromTime(t *testing.T) {
	const hour = 3600
	utc := func(y int, mo time.Month, d, h, mi, s, ns int) time.Time {
		return time.Date(y, mo, d, h, mi, s, ns, time.UTC)
	}
	for name, row := range map[string]struct {
		t      time.Time
		offset int
		p      civil.Precision
		want   string
	}{
		"evening in UTC is the next day five hours east": {utc(2024, 2, 28, 19, 0, 0, 0), 5 * hour, civil.ToSecond, "2024-02-29T00:00:00"},
		"one second earlier is still the day before":     {utc(2024, 2, 28, 18, 59, 59, 0), 5 * hour, civil.ToSecond, "2024-02-28T23:59:59"},
		"the same to the minute":                         {utc(2024, 2, 28, 18, 59, 59, 0), 5 * hour, civil.ToMinute, "2024-02-28T23:59"},
		"the same to the day":                            {utc(2024, 2, 28, 18, 59, 59, 0), 5 * hour, civil.ToDay, "2024-02-28"},
		"a fraction of a second is cut, not rounded":     {utc(2024, 12, 31, 18, 59, 59, 999999999), 5 * hour, civil.ToSecond, "2024-12-31T23:59:59"},
		"a fraction does not round a day up":             {utc(2024, 12, 31, 18, 59, 59, 999999999), 5 * hour, civil.ToDay, "2024-12-31"},
		"a minute is cut, not rounded":                   {utc(2024, 1, 1, 0, 0, 59, 999999999), 0, civil.ToMinute, "2024-01-01T00:00"},
		"UTC itself":                                     {utc(2024, 2, 29, 12, 34, 56, 0), 0, civil.ToSecond, "2024-02-29T12:34:56"},
		"west of it the day is the one before":           {utc(2024, 3, 1, 4, 59, 59, 0), -5 * hour, civil.ToSecond, "2024-02-29T23:59:59"},
		"half an hour of offset":                         {utc(2024, 1, 1, 18, 29, 59, 0), 5*hour + 30*60, civil.ToSecond, "2024-01-01T23:59:59"},
		"an offset with seconds, as local mean time had": {utc(1900, 1, 1, 0, 0, 0, 0), 3*hour + 27*60 + 44, civil.ToSecond, "1900-01-01T03:27:44"},
		"the easternmost zone":                           {utc(2023, 12, 31, 10, 0, 0, 0), 14 * hour, civil.ToMinute, "2024-01-01T00:00"},
		"the westernmost zone":                           {utc(2024, 1, 1, 11, 59, 0, 0), -12 * hour, civil.ToMinute, "2023-12-31T23:59"},
		"1900 has no leap day":                           {utc(1900, 2, 28, 23, 0, 0, 0), 5 * hour, civil.ToSecond, "1900-03-01T04:00:00"},
		"2000 has one":                                   {utc(2000, 2, 28, 23, 0, 0, 0), 5 * hour, civil.ToSecond, "2000-02-29T04:00:00"},
		"the zone of the time itself does not matter":    {utc(2024, 2, 28, 19, 0, 0, 0).In(time.FixedZone("", -9*hour)), 5 * hour, civil.ToSecond, "2024-02-29T00:00:00"},
		"the first second of the range":                  {utc(1, 1, 1, 0, 0, 0, 0), 0, civil.ToSecond, "0001-01-01T00:00:00"},
		"the zone moves the year zero into the range":    {utc(0, 12, 31, 19, 0, 0, 0), 5 * hour, civil.ToSecond, "0001-01-01T00:00:00"},
		"the last second of the range":                   {utc(9999, 12, 31, 23, 59, 59, 0), 0, civil.ToSecond, "9999-12-31T23:59:59"},
		"the zone moves the year 10000 into the range":   {utc(10000, 1, 1, 4, 59, 59, 0), -5 * hour, civil.ToDay, "9999-12-31"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := civil.FromTime(row.t, time.FixedZone("office", row.offset), row.p)
			if err != nil || got.String() != row.want || got.Precision() != row.p {
				t.Errorf("FromTime = %s, %v, want %s", got, err, row.want)
			}
		})
	}
}

func TestFromTimeRefuses(t *testing.T) {
	office := time.FixedZone("office", 5*3600)
	some := time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)
	for name, row := range map[string]struct {
		t    time.Time
		loc  *time.Location
		p    civil.Precision
		want []error
		text string
	}{
		"no location": {some, nil, civil.ToSecond, []error{civil.ErrMoment}, "moment of a time.Time without a location: "},
		"the last second of the year zero": {
			time.Date(0, 12, 31, 18, 59, 59, 0, time.UTC), office, civil.ToSecond,
			[]error{civil.ErrMoment, civil.ErrDate}, "date 0-12-31: ",
		},
		"the first second of the year 10000": {
			time.Date(9999, 12, 31, 19, 0, 0, 0, time.UTC), office, civil.ToDay,
			[]error{civil.ErrMoment, civil.ErrDate}, "date 10000-1-1: ",
		},
		"a year before the year zero": {
			time.Date(-44, 3, 15, 0, 0, 0, 0, time.UTC), office, civil.ToDay,
			[]error{civil.ErrMoment, civil.ErrDate}, "date -44-3-15: ",
		},
		"a time whose year is 2024 in 32 bits": { // 1 March of the year 2024 + 2^32
			time.Unix(135536078510668800, 0), office, civil.ToDay,
			[]error{civil.ErrMoment, civil.ErrDate}, "second 135536078510668800 of Unix time: ",
		},
		"the last second of Unix time": {
			time.Unix(math.MaxInt64, 0), office, civil.ToDay, []error{civil.ErrMoment, civil.ErrDate}, "of Unix time: ",
		},
		"the first second of Unix time": {
			time.Unix(math.MinInt64, 0), office, civil.ToDay, []error{civil.ErrMoment, civil.ErrDate}, "of Unix time: ",
		},
		"the last second of which the year is named": {
			time.Unix(1e12, 0), office, civil.ToDay, []error{civil.ErrMoment, civil.ErrDate}, "date 33658-9-27: ",
		},
		"the first second of which the year is named": {
			time.Unix(-1e12, 0), office, civil.ToDay, []error{civil.ErrMoment, civil.ErrDate}, "date -29719-4-6: ",
		},
		"the second after the year is named last": {
			time.Unix(1e12+1, 0), office, civil.ToDay, []error{civil.ErrMoment, civil.ErrDate}, "second 1000000000001 of Unix time: ",
		},
		"the second before the year is named first": {
			time.Unix(-1e12-1, 0), office, civil.ToDay, []error{civil.ErrMoment, civil.ErrDate}, "second -1000000000001 of Unix time: ",
		},
		"no precision at all":  {some, office, 3, []error{civil.ErrPrecision}, "Precision(3): "},
		"the greatest of them": {some, office, 255, []error{civil.ErrPrecision}, "Precision(255): "},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := civil.FromTime(row.t, row.loc, row.p)
			if got != (civil.Moment{}) {
				t.Errorf("FromTime = %s with an error, want the zero Moment", got)
			}
			for _, want := range row.want {
				if !errors.Is(err, want) {
					t.Errorf("error is %v, want one that wraps %q", err, want)
				}
			}
			if err == nil || !strings.Contains(err.Error(), row.text) {
				t.Errorf("error is %v, want it to name %q", err, row.text)
			}
		})
	}
}

// The oracle is arithmetic on Unix time: 719,162 days lie before 1970-01-01.
func TestFromTimeIsUnixTimePlusTheOffset(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, offset := range []int{0, 1, -1, 5 * 3600, 6 * 3600, 20700, 14 * 3600, -12 * 3600, -12644} {
		loc := time.FixedZone("office", offset)
		for range 2000 {
			unix := r.Int64N(2*4102444800) - 2208988800 // from 1900 on
			for p := civil.ToSecond; p <= civil.ToDay; p++ {
				m, err := civil.FromTime(time.Unix(unix, r.Int64N(1e9)), loc, p)
				if err != nil {
					t.Fatal(err)
				}
				line := unix + int64(offset) + 719162*86400
				want := line - line%[...]int64{1, 60, 86400}[p]
				if m.Seconds() != want || m.Precision() != p {
					t.Fatalf("Unix %d, offset %d, to the %s = %s, second %d, want %d", unix, offset, p, m, m.Seconds(), want)
				}
			}
		}
	}
}

func TestPrecisions(t *testing.T) {
	for name, row := range map[string]struct {
		p    civil.Precision
		text string
	}{
		"the zero value is the second": {0, "second"},
		"then comes the minute":        {1, "minute"},
		"the day knows least":          {2, "day"},
	} {
		t.Run(name, func(t *testing.T) {
			if row.p.String() != row.text {
				t.Errorf("String = %q, want %q", row.p, row.text)
			}
			roundTrip(t, row.p, `"`+row.text+`"`)
		})
	}
	for name, text := range map[string]string{
		"nothing at all": "", "a capital": "Day", "the plural": "days", "an hour": "hour", "a space": "day ",
		"a number": "2", "the name of no precision": "Precision(3)",
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			kept := civil.ToMinute
			refusedAs(t, kept.UnmarshalText([]byte(text)), civil.ErrPrecision, text)
			if kept != civil.ToMinute {
				t.Errorf("the precision changed to %s", kept)
			}
		})
	}
	for p, want := range map[civil.Precision]string{3: "Precision(3)", 255: "Precision(255)"} {
		text, err := p.MarshalText()
		if p.String() != want || text != nil || !errors.Is(err, civil.ErrPrecision) || !strings.HasPrefix(err.Error(), want+": ") {
			t.Errorf("%d is written %q, %q, %v", p, p, text, err)
		}
	}
}

func TestMomentsInJSON(t *testing.T) {
	type record struct {
		At        civil.Moment            `json:"at,omitzero"`
		All       []civil.Moment          `json:"all,omitempty"`
		Count     map[civil.Moment]int    `json:"count,omitempty"`
		Precision civil.Precision         `json:"precision,omitzero"`
		By        map[civil.Precision]int `json:"by,omitempty"`
	}
	second, minute, day := civil.At(leapDay, 37800), civil.AtMinute(leapDay, 37800), civil.OnDay(leapDay)
	for name, row := range map[string]struct {
		value record
		text  string
	}{
		"what is not given is left out": {record{}, `{}`},
		"precision is kept": {
			record{All: []civil.Moment{second, minute, day}},
			`{"all":["2024-02-29T10:30:00","2024-02-29T10:30","2024-02-29"]}`,
		},
		"moments and precisions are keys": {
			record{At: day, Count: map[civil.Moment]int{second: 1, minute: 2, day: 3}, Precision: civil.ToDay, By: map[civil.Precision]int{civil.ToDay: 1}},
			`{"at":"2024-02-29","count":{"2024-02-29":3,"2024-02-29T10:30":2,"2024-02-29T10:30:00":1},"precision":"day","by":{"day":1}}`,
		},
	} {
		t.Run(name, func(t *testing.T) { roundTrip(t, row.value, row.text) })
	}
	var r record
	if err := json.Unmarshal([]byte(`{"at":""}`), &r); !errors.Is(err, civil.ErrMoment) || !r.At.IsZero() {
		t.Errorf("the empty text gives %s, %v, want an error that wraps ErrMoment", r.At, err)
	}
}
