package civil_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// ymd is a day as three numbers, counted by hand: see everyDay.
type ymd struct{ year, month, day int }

func (x ymd) date() civil.Date { return civil.YMD(x.year, time.Month(x.month), x.day) }

// daysOf are the days of the months of a common year.
var daysOf = [...]int{1: 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// leap is the Gregorian rule as the bull Inter gravissimas puts it: every fourth
// year, but of the centuries only every fourth.
func leap(year int) bool {
	if year%100 == 0 {
		return year/100%4 == 0
	}
	return year%4 == 0
}

// lengthOf is the number of days of a month, by daysOf and leap.
func lengthOf(year, month int) int {
	if month == 2 && leap(year) {
		return 29
	}
	return daysOf[month]
}

// everyDay calls yield for each day from 1 January of a year to 31 December of
// another, stepping one day at a time without any arithmetic on dates.
func everyDay(from, to int, yield func(ymd)) {
	for x := (ymd{from, 1, 1}); x.year <= to; {
		yield(x)
		x.day++
		if x.day > lengthOf(x.year, x.month) {
			x.day, x.month = 1, x.month+1
		}
		if x.month > 12 {
			x.month, x.year = 1, x.year+1
		}
	}
}

// refusedAs checks that an error wraps the sentinel, quotes the value and stays
// within what an error text may hold.
func refusedAs(t *testing.T, err, sentinel error, value string) {
	t.Helper()
	if !errors.Is(err, sentinel) {
		t.Fatalf("error for %q is %v, want one that wraps %q", value, err, sentinel)
	}
	text := err.Error()
	if !strings.HasPrefix(text, civil.Quote(value)+": ") || !strings.HasSuffix(text, sentinel.Error()) {
		t.Errorf("error for %q reads %q, want the value quoted, then %q", value, text, sentinel)
	}
	if len(text) > 512 {
		t.Errorf("error for %q has %d bytes, more than 512", value, len(text))
	}
}

// The numbers are the Rata Die of Dershowitz and Reingold, "Calendrical
// Calculations": day 1 is Monday, 1 January of the year 1; 400 years have
// 146,097 days, 4 years 1,461.
func TestDayNumbersThatAreKnownFromElsewhere(t *testing.T) {
	for name, row := range map[string]struct {
		text    string
		number  civil.Date
		weekday time.Weekday
	}{
		"the first day of all is number 1":                {"0001-01-01", 1, time.Monday},
		"the first year has 365 days":                     {"0001-12-31", 365, time.Monday},
		"four years end after 1,461 days":                 {"0004-12-31", 1461, time.Friday},
		"a century ends after 36,524 days":                {"0100-12-31", 36524, time.Friday},
		"four centuries end after 146,097 days":           {"0400-12-31", 146097, time.Sunday},
		"the Gregorian reform began on a Friday":          {"1582-10-15", 577736, time.Friday},
		"Unix time began on a Thursday":                   {"1970-01-01", 719163, time.Thursday},
		"the leap day of 2000 was a Tuesday":              {"2000-02-29", 730179, time.Tuesday},
		"1900 had no leap day: 28 February is followed":   {"1900-03-01", 693655, time.Thursday},
		"the leap day of 2024 was a Thursday":             {"2024-02-29", 738945, time.Thursday},
		"2100 will have no leap day":                      {"2100-03-01", 766704, time.Monday},
		"the last day of all is a Friday":                 {"9999-12-31", 3652059, time.Friday},
		"the decree was registered on a Wednesday":        {"2012-02-08", 734541, time.Wednesday},
		"days before the year 100 keep their four digits": {"0099-12-31", 36159, time.Thursday},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := civil.ParseDate(row.text)
			if err != nil || d != row.number {
				t.Fatalf("ParseDate(%q) = %d, %v, want %d", row.text, int32(d), err, int32(row.number))
			}
			if d.Weekday() != row.weekday {
				t.Errorf("weekday = %s, want %s", d.Weekday(), row.weekday)
			}
			if d.String() != row.text {
				t.Errorf("String = %q, want %q", d.String(), row.text)
			}
			if !d.Valid() || d.IsZero() {
				t.Errorf("Valid = %t, IsZero = %t, want true and false", d.Valid(), d.IsZero())
			}
		})
	}
	if civil.MinDate != 1 || civil.MaxDate != 3652059 {
		t.Errorf("the ends are %d and %d, want 1 and 3652059", int32(civil.MinDate), int32(civil.MaxDate))
	}
}

func TestWhatIsNoDateIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing at all":                    "",
		"30 February":                       "2024-02-30",
		"29 February of a common year":      "2023-02-29",
		"29 February of 1900, no leap year": "1900-02-29",
		"29 February of 2100, no leap year": "2100-02-29",
		"31 April":                          "2024-04-31",
		"31 June":                           "2024-06-31",
		"31 September":                      "2024-09-31",
		"31 November":                       "2024-11-31",
		"32 January":                        "2024-01-32",
		"32 December":                       "2024-12-32",
		"day zero":                          "2024-01-00",
		"month zero":                        "2024-00-01",
		"month 13":                          "2024-13-01",
		"month 99, day 99":                  "9999-99-99",
		"the year zero":                     "0000-01-01",
		"the last day of the year zero":     "0000-12-31",
		"the year 10000":                    "10000-01-01",
		"month and day of one digit":        "2024-1-1",
		"a month of one digit and a day of three":    "2024-1-001",
		"a year of two digits":                       "24-01-01",
		"day, month and year with dots":              "01.02.2024",
		"year, month and day with dots":              "2024.01.02",
		"slashes for hyphens":                        "2024/01/02",
		"a slash for the second hyphen":              "2024-01/02",
		"no separators":                              "20240102",
		"a week of ISO 8601":                         "2024-W01-1",
		"a day of the year of ISO 8601":              "2024-001",
		"a space in front":                           " 2024-01-01",
		"a space behind":                             "2024-01-01 ",
		"a space for the leading zero":               "2024-01- 1",
		"a line feed behind":                         "2024-01-01\n",
		"a NUL behind":                               "2024-01-01\x00",
		"a byte order mark in front":                 "\ufeff2024-01-01",
		"a plus before the year":                     "+024-01-01",
		"a minus before the year":                    "-024-01-01",
		"a plus before the month":                    "2024-+1-01",
		"a minus before the month":                   "2024--1-01",
		"a plus before the day":                      "2024-01-+1",
		"a minus before the day":                     "2024-01--1",
		"the sign of an expanded year":               "+2024-01-01",
		"full-width digits":                          "２０２４-０１-０１",
		"one full-width digit in ten bytes":          "2024-１-1",
		"an Arabic-Indic day in ten bytes":           "2024-01-٣",
		"Arabic-Indic digits of a year in ten bytes": "٢٤-01-01",
		"a mathematical minus for hyphens":           "2024−01−01",
		"the letter O for a zero":                    "2O24-01-01",
		"a hexadecimal digit":                        "20a4-01-01",
		"the byte after the digit nine":              "2024-01-0:",
		"the byte before the digit zero":             "2024-01-0/",
		"a time of day behind":                       "2024-01-01T10:00",
		"a zone behind":                              "2024-01-01Z",
		"invalid UTF-8":                              "2024-01-0\xff",
		"a personal number":                          "850101300123",
		"a text of a mebibyte":                       strings.Repeat("2024-01-01", 1<<20/10),
	} {
		t.Run(name, func(t *testing.T) {
			d, err := civil.ParseDate(text)
			if d != 0 {
				t.Errorf("ParseDate(%q) = %d with an error, want the zero Date", text, int32(d))
			}
			refusedAs(t, err, civil.ErrDate, text)
			kept := civil.MaxDate
			refusedAs(t, kept.UnmarshalText([]byte(text)), civil.ErrDate, text)
			if kept != civil.MaxDate {
				t.Errorf("UnmarshalText(%q) changed the date to %d", text, int32(kept))
			}
		})
	}
}

func TestNewDateTakesTheDaysThatExist(t *testing.T) {
	for name, row := range map[string]struct {
		year  int
		month time.Month
		day   int
		want  civil.Date // 0: refused
	}{
		"the first day":                         {1, time.January, 1, 1},
		"the day before the first":              {0, time.December, 31, 0},
		"the last day":                          {9999, time.December, 31, 3652059},
		"the day after the last":                {10000, time.January, 1, 0},
		"the leap day of 2000":                  {2000, time.February, 29, 730179},
		"the leap day that 1900 lacks":          {1900, time.February, 29, 0},
		"the leap day of 2024":                  {2024, time.February, 29, 738945},
		"30 February":                           {2024, time.February, 30, 0},
		"day zero":                              {2024, time.March, 0, 0},
		"a negative day":                        {2024, time.March, -1, 0},
		"32 December, which time.Date rolls on": {2024, time.December, 32, 0},
		"month zero":                            {2024, 0, 1, 0},
		"month 13, which time.Date rolls on":    {2024, 13, 1, 0},
		"a negative month":                      {2024, -1, 1, 0},
		"a negative year":                       {-1, time.January, 1, 0},
		"the greatest numbers":                  {math.MaxInt, math.MaxInt, math.MaxInt, 0},
		"the least numbers":                     {math.MinInt, math.MinInt, math.MinInt, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if d := civil.YMD(row.year, row.month, row.day); d != row.want {
				t.Errorf("YMD = %d, want %d", int32(d), int32(row.want))
			}
			d, err := civil.NewDate(row.year, row.month, row.day)
			if d != row.want {
				t.Errorf("NewDate = %d, want %d", int32(d), int32(row.want))
			}
			switch named := fmt.Sprintf("date %d-%d-%d: ", row.year, int(row.month), row.day); {
			case row.want != 0 && err != nil:
				t.Errorf("NewDate: %v", err)
			case row.want == 0 && (!errors.Is(err, civil.ErrDate) || !strings.HasPrefix(err.Error(), named)):
				t.Errorf("NewDate: error %v, want one that wraps ErrDate and begins with %q", err, named)
			}
		})
	}
}

func TestDaysOfAMonth(t *testing.T) {
	for name, row := range map[string]struct {
		year  int
		month time.Month
		want  int
	}{
		"January has 31 days":                     {2023, time.January, 31},
		"February of a common year has 28":        {2023, time.February, 28},
		"February of a leap year has 29":          {2024, time.February, 29},
		"February of 1900 has 28":                 {1900, time.February, 28},
		"February of 2000 has 29":                 {2000, time.February, 29},
		"March has 31 days":                       {2023, time.March, 31},
		"April has 30 days":                       {2023, time.April, 30},
		"May has 31 days":                         {2023, time.May, 31},
		"June has 30 days":                        {2023, time.June, 30},
		"July has 31 days":                        {2023, time.July, 31},
		"August has 31 days":                      {2023, time.August, 31},
		"September has 30 days":                   {2023, time.September, 30},
		"October has 31 days":                     {2023, time.October, 31},
		"November has 30 days":                    {2023, time.November, 30},
		"December has 31 days":                    {2023, time.December, 31},
		"month zero has none":                     {2023, 0, 0},
		"month 13 has none":                       {2023, 13, 0},
		"a negative month has none":               {2023, -2, 0},
		"February of the year before 1 follows 4": {0, time.February, 29},
	} {
		t.Run(name, func(t *testing.T) {
			if got := civil.DaysIn(row.year, row.month); got != row.want {
				t.Errorf("DaysIn(%d, %d) = %d, want %d", row.year, row.month, got, row.want)
			}
		})
	}
}

// The oracle is a count of days on the fingers, which shares nothing with the
// package: neither the time package nor a formula. Of the years in the middle,
// which repeat those at the ends, only the ends of the months are looked up.
func TestTheDaysOfTheRangeHaveTheirNumbers(t *testing.T) {
	number := civil.Date(0)
	everyDay(1, 9999, func(x ymd) {
		number++
		if x.year > 400 && x.year < 9600 && x.day > 1 && x.day < 28 {
			return
		}
		if got := x.date(); got != number {
			t.Fatalf("YMD%v = %d, want %d", x, int32(got), int32(number))
		}
		if y, m, d := number.YMD(); (ymd{y, int(m), d}) != x {
			t.Fatalf("day number %d is %d-%d-%d, want %v", int32(number), y, m, d, x)
		}
	})
	if number != civil.MaxDate {
		t.Errorf("the last day has number %d, want %d", int32(number), int32(civil.MaxDate))
	}
}

// The oracle is the time package.
func TestEveryDayOf1900To2100AgreesWithTheTimePackage(t *testing.T) {
	end := time.Date(2101, time.January, 1, 0, 0, 0, 0, time.UTC)
	count := 0
	for day := time.Date(1900, time.January, 1, 0, 0, 0, 0, time.UTC); day.Before(end); day = day.AddDate(0, 0, 1) {
		count++
		d := civil.YMD(day.Date())
		text := day.Format(time.DateOnly)
		if d.String() != text {
			t.Fatalf("%s is written %q", text, d)
		}
		if parsed, err := civil.ParseDate(text); err != nil || parsed != d {
			t.Fatalf("ParseDate(%q) = %d, %v, want %d", text, int32(parsed), err, int32(d))
		}
		if y, m, dd := d.YMD(); y != day.Year() || m != day.Month() || dd != day.Day() || d.Year() != y {
			t.Fatalf("%s is taken apart as %d-%d-%d of year %d", text, y, m, dd, d.Year())
		}
		if d.Weekday() != day.Weekday() {
			t.Fatalf("%s is a %s, want %s", text, d.Weekday(), day.Weekday())
		}
		if next := civil.YMD(day.AddDate(0, 0, 1).Date()); next != d+1 {
			t.Fatalf("the day after %s has number %d, want %d", text, int32(next), int32(d+1))
		}
		if y, m, _ := d.YMD(); civil.DaysIn(y, m) != time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day() {
			t.Fatalf("the month of %s has %d days", text, civil.DaysIn(y, m))
		}
	}
	if count != 201*365+49 { // 1904, 1908 … 2096: 49 leap years
		t.Errorf("compared %d days, want %d", count, 201*365+49)
	}
}

func TestAddMonthsAtTheEdges(t *testing.T) {
	for name, row := range map[string]struct {
		from string
		n    int
		want string // empty: beyond the range
	}{
		"no months change nothing":                        {"2024-02-29", 0, "2024-02-29"},
		"one month keeps the day number":                  {"2024-01-15", 1, "2024-02-15"},
		"31 January and a month end a leap February":      {"2024-01-31", 1, "2024-02-29"},
		"31 January and a month end a common February":    {"2023-01-31", 1, "2023-02-28"},
		"31 January and a month end February of 1900":     {"1900-01-31", 1, "1900-02-28"},
		"31 January and a month end February of 2000":     {"2000-01-31", 1, "2000-02-29"},
		"30 January and a month end a common February":    {"2023-01-30", 1, "2023-02-28"},
		"29 January and a month end a common February":    {"2023-01-29", 1, "2023-02-28"},
		"28 January and a month do not end a leap month":  {"2024-01-28", 1, "2024-02-28"},
		"31 March and a month end April":                  {"2024-03-31", 1, "2024-04-30"},
		"the end of April does not become the end of May": {"2024-04-30", 1, "2024-05-30"},
		"31 January and two months are 31 March":          {"2023-01-31", 2, "2023-03-31"},
		"29 February and a year end February":             {"2024-02-29", 12, "2025-02-28"},
		"29 February and four years are 29 February":      {"2024-02-29", 48, "2028-02-29"},
		"29 February and a year backwards end February":   {"2024-02-29", -12, "2023-02-28"},
		"29 February 2000 less a century ends February":   {"2000-02-29", -1200, "1900-02-28"},
		"28 February and a year into a leap year":         {"2023-02-28", 12, "2024-02-28"},
		"December and a month are January":                {"2023-12-31", 1, "2024-01-31"},
		"January less a month is December":                {"2024-01-31", -1, "2023-12-31"},
		"31 March less a month ends February":             {"2023-03-31", -1, "2023-02-28"},
		"31 May less three months ends a leap February":   {"2024-05-31", -3, "2024-02-29"},
		"thirteen months backwards pass two new years":    {"2024-01-15", -13, "2022-12-15"},
		"the first month less one is beyond":              {"0001-01-31", -1, ""},
		"the first month and one is within":               {"0001-01-31", 1, "0001-02-28"},
		"the second month less one is the first":          {"0001-02-01", -1, "0001-01-01"},
		"the last month and one is beyond":                {"9999-12-01", 1, ""},
		"the last month but one and one is the last":      {"9999-11-30", 1, "9999-12-30"},
		"the last month less one is within":               {"9999-12-31", -1, "9999-11-30"},
		"the whole range forward is within":               {"0001-01-01", 119987, "9999-12-01"},
		"the whole range and a month is beyond":           {"0001-01-01", 119988, ""},
		"the whole range and two months is beyond":        {"0001-01-01", 119989, ""},
		"the whole range backward is within":              {"9999-12-31", -119987, "0001-01-31"},
		"the whole range backward and a month is beyond":  {"9999-12-31", -119988, ""},
		"the whole range backward and two are beyond":     {"9999-12-31", -119989, ""},
		"the greatest number of months is beyond":         {"2024-01-01", math.MaxInt, ""},
		"the least number of months is beyond":            {"2024-01-01", math.MinInt, ""},
		"2 to the 31st months are beyond":                 {"2024-01-01", math.MaxInt32, ""},
		"minus 2 to the 31st months are beyond":           {"2024-01-01", math.MinInt32, ""},
	} {
		t.Run(name, func(t *testing.T) {
			from, err := civil.ParseDate(row.from)
			if err != nil {
				t.Fatal(err)
			}
			if got := from.AddMonths(row.n); got.String() != row.want {
				t.Errorf("%s and %d months = %q, want %q", row.from, row.n, got, row.want)
			}
		})
	}
	for name, d := range map[string]civil.Date{
		"a date that is not given":   0,
		"the day before the range":   civil.MinDate - 2,
		"the day beyond the range":   civil.MaxDate + 1,
		"the least number of a day":  math.MinInt32,
		"the largest number of days": math.MaxInt32,
	} {
		t.Run(name+" has no later month", func(t *testing.T) {
			for _, n := range []int{-1, 0, 1} {
				if got := d.AddMonths(n); got != 0 {
					t.Errorf("AddMonths(%d) = %d, want 0", n, int32(got))
				}
			}
		})
	}
}

// walkMonths walks from day to day and gives for each month, and for each number
// from 1 to 31, the last day of the month whose number is not greater. The first
// month is January of the year from.
func walkMonths(from, to int) (months [][32]civil.Date) {
	everyDay(from, to, func(x ymd) {
		if x.day == 1 {
			months = append(months, [32]civil.Date{})
		}
		month, d := &months[len(months)-1], x.date()
		for wanted := x.day; wanted <= 31; wanted++ {
			month[wanted] = d
		}
	})
	return months
}

// The oracle is walkMonths: the month that is so many months away, found by
// counting months, and in it the last day with no greater number.
func TestAddMonthsOfEveryDayOf1900To2100AgreesWithAWalk(t *testing.T) {
	months := walkMonths(1800, 2200)
	everyDay(1900, 2100, func(x ymd) {
		i := (x.year-1800)*12 + x.month - 1
		d := months[i][x.day]
		for _, n := range []int{-1200, -13, -12, -1, 0, 1, 2, 12, 1188} {
			if got := d.AddMonths(n); got != months[i+n][x.day] {
				t.Fatalf("%s and %d months = %s, want %s", d, n, got, months[i+n][x.day])
			}
		}
	})
}

// The oracle is walkMonths; the days are those at which months differ, over the
// four years of a leap cycle.
func TestAddMonthsUpTo400AtTheEndsOfMonthsAgreesWithAWalk(t *testing.T) {
	months := walkMonths(1980, 2070)
	everyDay(2021, 2024, func(x ymd) {
		i := (x.year-1980)*12 + x.month - 1
		if x.day > 1 && x.day < 28 {
			return
		}
		for n := -400; n <= 400; n++ {
			if got := months[i][x.day].AddMonths(n); got != months[i+n][x.day] {
				t.Fatalf("%v and %d months = %s, want %s", x, n, got, months[i+n][x.day])
			}
		}
	})
}

func TestWhatIsNoDay(t *testing.T) {
	for name, row := range map[string]struct {
		d    civil.Date
		text string
	}{
		"a date that is not given is written as nothing": {0, ""},
		"the number before the first day":                {-1, "Date(-1)"},
		"the number after the last day":                  {3652060, "Date(3652060)"},
		"the greatest number":                            {math.MaxInt32, "Date(2147483647)"},
		"the least number":                               {math.MinInt32, "Date(-2147483648)"},
	} {
		t.Run(name, func(t *testing.T) {
			if row.d.Valid() {
				t.Error("it is valid")
			}
			if row.d.IsZero() != (row.d == 0) {
				t.Errorf("IsZero = %t", row.d.IsZero())
			}
			if y, m, d := row.d.YMD(); y != 0 || m != 0 || d != 0 || row.d.Year() != 0 {
				t.Errorf("YMD = %d, %d, %d, Year = %d, want zeros", y, m, d, row.d.Year())
			}
			if got := row.d.String(); got != row.text {
				t.Errorf("String = %q, want %q", got, row.text)
			}
			if w := row.d.Weekday(); w < time.Sunday || w > time.Saturday {
				t.Errorf("Weekday = %d, outside the week", w)
			}
			text, err := row.d.MarshalText()
			if row.d == 0 {
				if err != nil || string(text) != "" {
					t.Errorf("MarshalText = %q, %v, want nothing", text, err)
				}
				return
			}
			if text != nil || !errors.Is(err, civil.ErrDate) || !strings.HasPrefix(err.Error(), row.text+": ") {
				t.Errorf("MarshalText = %q, %v, want an error that wraps ErrDate and names %s", text, err, row.text)
			}
		})
	}
}

// Weeks repeat beyond the range and before it: the day before Monday, 0001-01-01,
// was a Sunday.
func TestWeekdaysRunOnBeyondTheRange(t *testing.T) {
	for name, row := range map[string]struct {
		d    civil.Date
		want time.Weekday
	}{
		"number 0 is a Sunday":                    {0, time.Sunday},
		"number -1 is a Saturday":                 {-1, time.Saturday},
		"number -6 is a Monday":                   {-6, time.Monday},
		"number -7 is a Sunday":                   {-7, time.Sunday},
		"the day after the last is a Saturday":    {civil.MaxDate + 1, time.Saturday},
		"two days before whole weeks is a Friday": {math.MinInt32, time.Friday},
	} {
		t.Run(name, func(t *testing.T) {
			if got := row.d.Weekday(); got != row.want {
				t.Errorf("Weekday = %s, want %s", got, row.want)
			}
		})
	}
}

func TestDatesInJSON(t *testing.T) {
	type record struct {
		Day   civil.Date            `json:"day,omitzero"`
		Days  []civil.Date          `json:"days,omitempty"`
		Names map[civil.Date]string `json:"names,omitempty"`
	}
	for name, row := range map[string]struct {
		value record
		text  string
	}{
		"what is not given is left out": {record{}, `{}`},
		"a day is a text":               {record{Day: 738945}, `{"day":"2024-02-29"}`},
		"days are keys and elements": {
			record{Days: []civil.Date{civil.MinDate, civil.MaxDate}, Names: map[civil.Date]string{738945: "leap"}},
			`{"days":["0001-01-01","9999-12-31"],"names":{"2024-02-29":"leap"}}`,
		},
	} {
		t.Run(name, func(t *testing.T) { roundTrip(t, row.value, row.text) })
	}
	if text, err := json.Marshal(record{Day: -5}); !errors.Is(err, civil.ErrDate) {
		t.Errorf("Marshal of day -5 = %s, %v, want an error that wraps ErrDate", text, err)
	}
	var r record
	if err := json.Unmarshal([]byte(`{"day":""}`), &r); !errors.Is(err, civil.ErrDate) || r.Day != 0 {
		t.Errorf("the empty text gives %s, %v, want an error that wraps ErrDate", r.Day, err)
	}
}

// Nothing here may depend on the zone of the machine. The zone that stands in
// for it is an odd one, which moves most moments to another day.
func TestTheZoneOfTheMachineChangesNothing(t *testing.T) {
	saved := time.Local
	t.Cleanup(func() { time.Local = saved })
	for _, offset := range []int{0, 13*3600 + 45*60 + 7, -11*3600 - 59} {
		time.Local = time.FixedZone("machine", offset)
		d, err := civil.ParseDate("2024-02-29")
		if err != nil || d != 738945 || d.String() != "2024-02-29" || d.Weekday() != time.Thursday || d.AddMonths(12).String() != "2025-02-28" {
			t.Errorf("offset %d: %d %v %s %s %s", offset, int32(d), err, d, d.Weekday(), d.AddMonths(12))
		}
		m, err := civil.FromTime(time.Unix(1709146800, 0), time.FixedZone("office", 5*3600), civil.ToSecond)
		if err != nil || m.String() != "2024-02-29T00:00:00" {
			t.Errorf("offset %d: %s, %v, want 2024-02-29T00:00:00", offset, m, err)
		}
	}
}
