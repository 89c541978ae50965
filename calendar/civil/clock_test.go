package civil_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
)

func TestClocksAreRead(t *testing.T) {
	for name, row := range map[string]struct {
		text    string
		seconds civil.Clock
		written string
	}{
		"midnight is zero":                          {"00:00", 0, "00:00"},
		"midnight with seconds is the same":         {"00:00:00", 0, "00:00"},
		"the first second":                          {"00:00:01", 1, "00:00:01"},
		"second 59 of a minute":                     {"00:00:59", 59, "00:00:59"},
		"the first minute":                          {"00:01", 60, "00:01"},
		"minute 59 of an hour":                      {"00:59", 3540, "00:59"},
		"the first hour":                            {"01:00", 3600, "01:00"},
		"an hour, a minute and a second":            {"09:05:07", 32707, "09:05:07"},
		"seconds of zero are not written":           {"18:30:00", 66600, "18:30"},
		"the last minute":                           {"23:59", 86340, "23:59"},
		"the last second":                           {"23:59:59", 86399, "23:59:59"},
		"24:00 is the end of the day":               {"24:00", 86400, "24:00"},
		"24:00:00 is the end of the day as well":    {"24:00:00", 86400, "24:00"},
		"ten minutes keep the order of their digit": {"12:10:20", 43820, "12:10:20"},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := civil.ParseClock(row.text)
			if err != nil || c != row.seconds {
				t.Fatalf("ParseClock(%q) = %d, %v, want %d", row.text, int32(c), err, int32(row.seconds))
			}
			if c.String() != row.written {
				t.Errorf("String = %q, want %q", c, row.written)
			}
		})
	}
}

func TestWhatIsNoTimeOfDayIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing at all":                        "",
		"a minute after 24:00":                  "24:01",
		"a second after 24:00":                  "24:00:01",
		"25 hours":                              "25:00",
		"99 hours":                              "99:59",
		"60 minutes":                            "12:60",
		"60 minutes before seconds":             "12:60:00",
		"60 seconds, the leap second":           "23:59:60",
		"60 seconds that would carry to 24:00":  "23:59:60",
		"60 minutes that would carry to 24:00":  "23:60",
		"an hour of one digit":                  "9:00",
		"an hour of one digit with seconds":     "9:00:00",
		"a minute of one digit":                 "09:0",
		"a second of one digit":                 "09:00:0",
		"no colon":                              "0900",
		"hyphens":                               "09-00",
		"a hyphen before the seconds":           "09:00-00",
		"a dot":                                 "09.00",
		"a fraction of a second":                "09:00:00.5",
		"a colon at the end":                    "09:00:",
		"hours alone":                           "09",
		"an hour with AM":                       "09:00 AM",
		"a zone behind":                         "09:00Z",
		"a space in front":                      " 9:00",
		"a space behind":                        "09:00 ",
		"a space for the leading zero":          "09: 0",
		"a plus before the hour":                "+9:00",
		"a minus before the hour":               "-9:00",
		"a plus before the minute":              "09:+1",
		"a minus before the second":             "09:00:-1",
		"full-width digits":                     "０９:００",
		"an Arabic-Indic hour in five bytes":    "٩:00",
		"an Arabic-Indic minute in five bytes":  "09:٥",
		"an Arabic-Indic second in eight bytes": "09:00:٥",
		"an Arabic-Indic minute in eight bytes": "09:٥:00",
		"a line feed behind":                    "09:00\n",
		"a NUL for a digit":                     "09:0\x00",
		"invalid UTF-8":                         "09:0\xff",
		"a date":                                "2024-01-01",
		"a personal number":                     "850101300123",
	} {
		t.Run(name, func(t *testing.T) {
			c, err := civil.ParseClock(text)
			if c != 0 {
				t.Errorf("ParseClock(%q) = %d with an error, want 0", text, int32(c))
			}
			refusedAs(t, err, civil.ErrClock, text)
			kept := civil.EndOfDay
			refusedAs(t, kept.UnmarshalText([]byte(text)), civil.ErrClock, text)
			if kept != civil.EndOfDay {
				t.Errorf("UnmarshalText(%q) changed the clock to %d", text, int32(kept))
			}
		})
	}
}

func TestClocksOfHoursAndMinutes(t *testing.T) {
	for name, row := range map[string]struct {
		hour, minute int
		want         civil.Clock
	}{
		"midnight":                      {0, 0, civil.Midnight},
		"the opening hour":              {9, 30, 34200},
		"the last minute":               {23, 59, 86340},
		"24:00 ends the day":            {24, 0, civil.EndOfDay},
		"24:01 is no time of day":       {24, 1, -1},
		"24:-1 is no time of day":       {24, -1, -1},
		"25:00 is no time of day":       {25, 0, -1},
		"an hour below zero":            {-1, 0, -1},
		"a minute below zero":           {9, -1, -1},
		"60 minutes":                    {9, 60, -1},
		"59 minutes":                    {9, 59, 35940},
		"the greatest number of hours":  {math.MaxInt, 0, -1},
		"the least number of minutes":   {0, math.MinInt, -1},
		"hours that make up for minute": {1, -60, -1},
	} {
		t.Run(name, func(t *testing.T) {
			got := civil.HM(row.hour, row.minute)
			if got != row.want {
				t.Errorf("HM(%d, %d) = %d, want %d", row.hour, row.minute, int32(got), int32(row.want))
			}
			if got.Valid() != (row.want >= 0) {
				t.Errorf("HM(%d, %d).Valid() = %t", row.hour, row.minute, got.Valid())
			}
		})
	}
}

// The oracle is fmt, given hours, minutes and seconds that are counted up.
func TestEverySecondOfADayIsWrittenAndRead(t *testing.T) {
	c := civil.Midnight
	for h := range 24 {
		for m := range 60 {
			if got := civil.HM(h, m); got != c {
				t.Fatalf("HM(%d, %d) = %d, want %d", h, m, int32(got), int32(c))
			}
			for s := range 60 {
				want := fmt.Sprintf("%02d:%02d:%02d", h, m, s)
				read, err := civil.ParseClock(want)
				if err != nil || read != c {
					t.Fatalf("ParseClock(%q) = %d, %v, want %d", want, int32(read), err, int32(c))
				}
				if s == 0 {
					want = fmt.Sprintf("%02d:%02d", h, m)
				}
				if c.String() != want || !c.Valid() {
					t.Fatalf("second %d is written %q, valid %t, want %q", int32(c), c, c.Valid(), want)
				}
				read, err = civil.ParseClock(want)
				if err != nil || read != c {
					t.Fatalf("ParseClock(%q) = %d, %v, want %d", want, int32(read), err, int32(c))
				}
				c++
			}
		}
	}
	if c != civil.EndOfDay || !c.Valid() || c.String() != "24:00" {
		t.Errorf("the day ends with %d, %q, want 86400 and 24:00", int32(c), c)
	}
}

func TestNumbersThatNameNoTimeOfDay(t *testing.T) {
	for name, row := range map[string]struct {
		c    civil.Clock
		text string
	}{
		"the second before midnight": {-1, "Clock(-1)"},
		"the second after 24:00":     {86401, "Clock(86401)"},
		"the greatest number":        {math.MaxInt32, "Clock(2147483647)"},
		"the least number":           {math.MinInt32, "Clock(-2147483648)"},
	} {
		t.Run(name, func(t *testing.T) {
			if row.c.Valid() {
				t.Error("it is valid")
			}
			if got := row.c.String(); got != row.text {
				t.Errorf("String = %q, want %q", got, row.text)
			}
			text, err := row.c.MarshalText()
			if text != nil || !errors.Is(err, civil.ErrClock) || !strings.HasPrefix(err.Error(), row.text+": ") {
				t.Errorf("MarshalText = %q, %v, want an error that wraps ErrClock and names %s", text, err, row.text)
			}
		})
	}
}

func TestClocksInJSON(t *testing.T) {
	type hours struct {
		Open  civil.Clock `json:"open"`
		Close civil.Clock `json:"close"`
	}
	for name, row := range map[string]struct {
		value hours
		text  string
	}{
		"midnight is a time and is written": {hours{civil.Midnight, civil.EndOfDay}, `{"open":"00:00","close":"24:00"}`},
		"seconds are written if not zero":   {hours{32400, 66601}, `{"open":"09:00","close":"18:30:01"}`},
	} {
		t.Run(name, func(t *testing.T) { roundTrip(t, row.value, row.text) })
	}
	if text, err := json.Marshal(hours{Open: civil.HM(25, 0)}); !errors.Is(err, civil.ErrClock) {
		t.Errorf("Marshal of 25:00 = %s, %v, want an error that wraps ErrClock", text, err)
	}
}
