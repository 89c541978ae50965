package rickar_test

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/rickar/cal/v2"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/calendar/rickar"
	"github.com/regkz/regkz/reglament/law"
)

func weeks() []calendar.Week { return []calendar.Week{calendar.FiveDay, calendar.SixDay} }

func utc(d civil.Date) time.Time {
	y, m, day := d.YMD()
	return time.Date(y, m, day, 12, 0, 0, 0, time.UTC)
}

func day(t testing.TB, s string) civil.Date {
	t.Helper()
	d, err := civil.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func business(t testing.TB, w calendar.Week) *cal.BusinessCalendar {
	t.Helper()
	b, err := rickar.Business(calendar.Kazakhstan(), w)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func holidays(t testing.TB, w calendar.Week) []*cal.Holiday {
	t.Helper()
	list, err := rickar.Holidays(calendar.Kazakhstan(), w)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestMain(m *testing.M) {
	cal.CacheMaxSize = 1 << 15 // days: all of them fit, so that a cached walk is quick
	m.Run()
}

// quick is a business calendar with its cache on, which no holiday is added to.
func quick(t testing.TB, w calendar.Week) *cal.BusinessCalendar {
	b := business(t, w)
	b.Cacheable = true
	return b
}

func TestIsWorkdayAgreesOnEveryDay(t *testing.T) {
	ours := calendar.Kazakhstan()
	for _, w := range weeks() {
		theirs, cached := business(t, w), quick(t, w)
		for d := ours.First(); d <= ours.Last(); d += step {
			want, err := ours.IsWorkday(w, d)
			if err != nil {
				t.Fatal(err)
			}
			for name, c := range map[string]*cal.BusinessCalendar{"without": theirs, "with": cached} {
				if got := c.IsWorkday(utc(d)); got != want {
					t.Errorf("%s week, %s: working day %v %s cache, want %v", w, d, got, name, want)
				}
			}
		}
	}
}

func TestWorkdaysFromAgreesFromEveryDay(t *testing.T) {
	ours := calendar.Kazakhstan()
	for _, w := range weeks() {
		theirs := quick(t, w)
		for d := ours.First(); d <= ours.Last(); d += step {
			for _, n := range []int{1, 2, 5, 30, 250, -1, -30} {
				got := theirs.WorkdaysFrom(utc(d), n)
				want, err := ours.AddWorkdays(w, d, n)
				switch at := civil.YMD(got.Date()); {
				case errors.Is(err, calendar.ErrRange):
					// Theirs walks on into years that nobody knows.
					if ours.Contains(at) {
						t.Fatalf("%s week, %s %+d working days: rickar/cal %s, ours %v", w, d, n, at, err)
					}
				case err != nil:
					t.Fatal(err)
				case at != want:
					t.Fatalf("%s week, %s %+d working days: rickar/cal %s, ours %s", w, d, n, at, want)
				}
			}
		}
	}
}

func TestWorkdaysInRangeAgreesFromEveryDay(t *testing.T) {
	ours := calendar.Kazakhstan()
	for _, w := range weeks() {
		theirs := quick(t, w)
		for d := ours.First() + 1; d <= ours.Last(); d += step {
			for _, length := range []civil.Date{0, 1, 30, 250} {
				to := min(d+length, ours.Last())
				// Theirs counts both ends, ours the last only: so from the day before.
				want, err := ours.WorkdaysBetween(w, d-1, to)
				if got := theirs.WorkdaysInRange(utc(d), utc(to)); err != nil || got != want {
					t.Fatalf("%s week, %s to %s: rickar/cal %d working days, ours %d, %v", w, d, to, got, want, err)
				}
			}
		}
	}
}

func TestWhereTheMeaningDiffers(t *testing.T) {
	ours, theirs := calendar.Kazakhstan(), business(t, calendar.FiveDay)

	t.Run("a range has both ends, a stretch between days the last only", func(t *testing.T) {
		from, to := day(t, "2012-03-01"), day(t, "2012-03-11")
		if got := theirs.WorkdaysInRange(utc(from), utc(to)); got != 6 { // 1, 2, 5, 6, 7 and worked Sunday 11 March
			t.Errorf("in range: %d, want 6", got)
		}
		if got, err := ours.WorkdaysBetween(calendar.FiveDay, from, to); err != nil || got != 5 {
			t.Errorf("between: %d, %v, want 5", got, err)
		}
	})
	t.Run("a range of one working day is 1, not 0", func(t *testing.T) {
		d := utc(day(t, "2012-03-01"))
		if got := theirs.WorkdaysInRange(d, d); got != 1 {
			t.Errorf("%d, want 1", got)
		}
	})
	t.Run("0 working days from a day off is that day", func(t *testing.T) {
		off := day(t, "2025-01-01")
		if got := civil.YMD(theirs.WorkdaysFrom(utc(off), 0).Date()); got != off {
			t.Errorf("%s, want %s", got, off)
		}
		// 1 and 2 January are holidays, the 3rd is given off, the 4th is a Saturday;
		// Sunday the 5th is worked.
		if got, err := ours.AddWorkdays(calendar.FiveDay, off, 0); err != nil || got != day(t, "2025-01-05") {
			t.Errorf("%s, %v, want 2025-01-05", got, err)
		}
	})
	t.Run("years that nobody knows go by the weekday", func(t *testing.T) {
		for iso, want := range map[string]bool{"1999-01-01": true, "2036-01-01": true, "2036-03-08": false} {
			if got := theirs.IsWorkday(utc(day(t, iso))); got != want { // Fri, Tue, Sat
				t.Errorf("%s: working day %v, want %v", iso, got, want)
			}
			if _, err := ours.IsWorkday(calendar.FiveDay, day(t, iso)); !errors.Is(err, calendar.ErrRange) {
				t.Errorf("%s: %v, want ErrRange", iso, err)
			}
		}
	})
	t.Run("the date is that of the time's own zone", func(t *testing.T) {
		almaty, err := time.LoadLocation("Asia/Almaty")
		if err != nil {
			t.Fatal(err)
		}
		at := time.Date(2025, 12, 31, 20, 0, 0, 0, time.UTC)
		if !theirs.IsWorkday(at) || theirs.IsWorkday(at.In(almaty)) {
			t.Error("want Wed 31 December 2025 worked and Thu 1 January 2026 off")
		}
	})
	t.Run("hours are 9 to 17 until they are set", func(t *testing.T) {
		c, d := business(t, calendar.FiveDay), utc(day(t, "2025-06-02"))
		if got := c.WorkHours(d); got != 8*time.Hour {
			t.Error(got)
		}
		c.SetWorkHours(9*time.Hour, 18*time.Hour)
		if got := c.WorkHours(d); got != 9*time.Hour { // the break is not known
			t.Error(got)
		}
	})
}

func TestDaysThatRulesOfRickarCalCannotSay(t *testing.T) {
	for _, row := range []struct {
		point string
		week  calendar.Week
		day   string
		works bool
	}{
		{"a rest day worked by decree", calendar.FiveDay, "2025-01-05", true},
		{"the working day given off for it", calendar.FiveDay, "2025-01-03", false},
		{"a worked Sunday concerns the six-day week too", calendar.SixDay, "2025-01-05", true},
		{"a worked Saturday does not: the day given off for it is worked as usual", calendar.SixDay, "2024-05-08", true},
		{"a Monday that was off as a moved holiday and is worked by decree", calendar.FiveDay, "2020-05-11", true},
		{"the Friday given off for that Monday", calendar.FiveDay, "2020-05-08", false},
		{"a holiday that moves past another: 22 March 2026", calendar.FiveDay, "2026-03-24", false},
		{"and past the day that the first moved to", calendar.FiveDay, "2026-03-25", false},
		{"then it is over", calendar.FiveDay, "2026-03-26", true},
		{"a holiday on a Saturday of the six-day week is off and stays", calendar.SixDay, "2022-01-01", false},
		{"so is Saturday 8 March 2025", calendar.SixDay, "2025-03-08", false},
		{"and does not move", calendar.SixDay, "2025-03-10", true},
		{"in the five-day week it does", calendar.FiveDay, "2025-03-10", false},
		{"a rest day of the year never moves: Sunday 7 January 2024", calendar.FiveDay, "2024-01-08", true},
		{"over the turn of the year: Saturday 28 December 2013 for", calendar.FiveDay, "2013-12-28", true},
		{"Friday 3 January 2014", calendar.FiveDay, "2014-01-03", false},
	} {
		if got := business(t, row.week).IsWorkday(utc(day(t, row.day))); got != row.works {
			t.Errorf("%s: %s, %s week: working day %v, want %v", row.point, row.day, row.week, got, row.works)
		}
	}
}

func TestHolidaysAreTheDaysOffThatAreNoPlainRestDays(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		list := holidays(t, w)
		days, err := c.Days(w, c.First(), c.Last())
		if err != nil {
			t.Fatal(err)
		}
		for d := range days {
			if d.Class.Working() || d.Class == calendar.Weekend {
				continue
			}
			if len(list) == 0 {
				t.Fatalf("%s week: no holiday for %s", w, d.Date)
			}
			h := list[0]
			list = list[1:]
			year, month, dom := d.Date.YMD()
			if h.StartYear != year || h.EndYear != year || h.Month != month || h.Day != dom || h.Observed != nil || h.Except != nil || h.CalcOffset != 0 {
				t.Fatalf("%s week, %s: %+v", w, d.Date, h)
			}
			if act, obs := h.Calc(year); civil.YMD(act.Date()) != d.Date || act != obs {
				t.Fatalf("%s week, %s: %s, observed %s", w, d.Date, act, obs)
			}
			if act, obs := h.Calc(year + 1); !act.IsZero() || !obs.IsZero() {
				t.Fatalf("%s week, %s: again on %s", w, d.Date, act)
			}
			want := strings.Join([]string{d.Name.RU, d.Name.EN, d.Class.String(), d.Certainty.String(), d.Source}, "; ")
			if h.Name == "" || h.Name != d.Name.KK || h.Description != want {
				t.Errorf("%s week, %s: %q, %q; want %q, %q", w, d.Date, h.Name, h.Description, d.Name.KK, want)
			}
			kind := cal.ObservancePublic
			if d.Class == calendar.TransferredOff {
				kind = cal.ObservanceOther
			}
			if h.Type != kind {
				t.Errorf("%s week, %s: type %d, want %d", w, d.Date, h.Type, kind)
			}
		}
		if len(list) > 0 {
			t.Errorf("%s week: %d holidays too many", w, len(list))
		}
	}
}

// A layer may say of a day what no rule of law does.
func TestACalendarWithALayerOverIt(t *testing.T) {
	c, err := calendar.Kazakhstan().With(calendar.Layer{Source: "order No. 1", Days: []calendar.LayerDay{
		{Date: day(t, "2025-06-02"), Class: calendar.Weekend}, // a Monday
		{Date: day(t, "2025-06-08"), Class: calendar.Working}, // a Sunday
		{Date: day(t, "2025-06-14"), Class: calendar.RestDay, Name: law.Name{RU: "День города"}},
		{Date: day(t, "2025-07-07"), Class: calendar.Working}, // a moved holiday
		{Date: day(t, "2025-08-30"), Class: calendar.TransferredWorking, Other: day(t, "2025-09-02")},
		{Date: day(t, "2025-09-02"), Class: calendar.TransferredOff, Other: day(t, "2025-08-30")},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range weeks() {
		theirs, err := rickar.Business(c, w)
		if err != nil {
			t.Fatal(err)
		}
		for d := day(t, "2025-01-01"); d <= day(t, "2025-12-31"); d++ {
			want, err := c.IsWorkday(w, d)
			if got := theirs.IsWorkday(utc(d)); err != nil || got != want {
				t.Errorf("%s week, %s: working day %v, want %v, %v", w, d, got, want, err)
			}
		}
		for iso, want := range map[string][2]string{
			"2025-06-02": {"order No. 1", "weekend; enacted; order No. 1"},
			"2025-06-14": {"День города", "День города; День города; rest_day; enacted; order No. 1"},
		} {
			if _, observed, h := theirs.IsHoliday(utc(day(t, iso))); !observed || h.Name != want[0] || h.Description != want[1] {
				t.Errorf("%s week, %s: %+v, want %q", w, iso, h, want)
			}
		}
	}
}

func TestAHolidayKnowsItsName(t *testing.T) {
	actual, observed, h := business(t, calendar.FiveDay).IsHoliday(utc(day(t, "2027-05-16")))
	if !actual || !observed || h == nil {
		t.Fatal("16 May 2027 is no holiday")
	}
	if h.Name != "Құрбан айттың бірінші күні" || !strings.HasPrefix(h.Description, "Первый день Курбан айта; First day of Kurban ait; rest_day; estimated; ") {
		t.Errorf("%q, %q", h.Name, h.Description)
	}
	if _, observed, _ := business(t, calendar.FiveDay).IsHoliday(utc(day(t, "2025-01-04"))); observed {
		t.Error("a plain Saturday is a holiday")
	}
}

func TestTheWorkdayFuncKnowsWeekdaysAndWorkedRestDaysOnly(t *testing.T) {
	c := business(t, calendar.FiveDay)
	for iso, want := range map[string]bool{
		"2025-01-01": true,  // a holiday, which is for IsHoliday to say
		"2025-01-04": false, // Saturday
		"2025-01-05": true,  // Sunday, worked
	} {
		if got := c.WorkdayFunc(utc(day(t, iso))); got != want {
			t.Errorf("%s: %v, want %v", iso, got, want)
		}
	}
	for _, year := range []int{-1, 0, 12025} { // no date can name them
		for n := range 7 {
			at := time.Date(year, 1, 1+n, 0, 0, 0, 0, time.UTC)
			if rest := at.Weekday() == time.Saturday || at.Weekday() == time.Sunday; c.WorkdayFunc(at) == rest {
				t.Errorf("%s, a %s, goes by something else than its weekday", at.Format(time.DateOnly), at.Weekday())
			}
		}
	}
	c.WorkdayFunc = nil
	six := business(t, calendar.SixDay)
	six.WorkdayFunc = nil
	for iso, want := range map[string][2]bool{"2025-06-02": {true, true}, "2025-06-07": {false, true}, "2025-06-08": {false, false}, "2025-01-05": {false, false}} {
		if d := utc(day(t, iso)); c.IsWorkday(d) != want[0] || six.IsWorkday(d) != want[1] {
			t.Errorf("%s without the function: %v in the five-day, %v in the six-day week; want %v", iso, c.IsWorkday(d), six.IsWorkday(d), want)
		}
	}
}

func TestWhatIsReturnedIsFresh(t *testing.T) {
	for _, h := range holidays(t, calendar.FiveDay) {
		h.Func, h.Name = nil, "changed"
	}
	spoiled := business(t, calendar.FiveDay)
	for _, h := range spoiled.Holidays {
		h.EndYear = 1
	}
	spoiled.AddHoliday(&cal.Holiday{Month: time.June, Day: 2, Func: cal.CalcDayOfMonth})
	if c := business(t, calendar.FiveDay); c.IsWorkday(utc(day(t, "2025-01-01"))) || !c.IsWorkday(utc(day(t, "2025-06-02"))) {
		t.Error("a change to one calendar shows in the next")
	}
	if h := holidays(t, calendar.FiveDay)[0]; h.Name == "changed" || h.Func == nil {
		t.Errorf("a change to one holiday shows in the next: %+v", h)
	}
}

func TestReadersOfOneCalendar(t *testing.T) {
	c := quick(t, calendar.FiveDay)
	from := utc(day(t, "2025-01-01"))
	want := business(t, calendar.FiveDay).WorkdaysInRange(from, from.AddDate(0, 2, 0))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if got := c.WorkdaysInRange(from, from.AddDate(0, 2, 0)); got != want {
				t.Errorf("%d working days, want %d", got, want)
			}
		})
	}
	wg.Wait()
}

// In Havana the clocks went forward at midnight of 8 March 2015. Midnight of that
// day, as CalcDayOfMonth has it, is 23:00 of Saturday 7 March, which would be off.
func TestAZoneThatSkipsAMidnightMovesNoHoliday(t *testing.T) {
	havana, err := time.LoadLocation("America/Havana")
	if err != nil {
		t.Fatal(err)
	}
	defer func(was *time.Location) { cal.DefaultLoc = was }(cal.DefaultLoc)
	cal.DefaultLoc = havana
	c := business(t, calendar.SixDay)
	if !c.IsWorkday(utc(day(t, "2015-03-07"))) {
		t.Error("7 March 2015 is off")
	}
	if _, observed, h := c.IsHoliday(utc(day(t, "2015-03-08"))); !observed || !strings.Contains(h.Description, "Women's Day") {
		t.Errorf("8 March 2015: %+v", h)
	}
	for _, h := range holidays(t, calendar.SixDay) {
		if at, _ := h.Calc(h.StartYear); at.Day() != h.Day || at.Month() != h.Month {
			t.Errorf("%d-%d-%d is on %s", h.StartYear, h.Month, h.Day, at)
		}
	}
}

func TestAZoneLoadedTwiceIsTheSameZone(t *testing.T) {
	c := business(t, calendar.FiveDay)
	for range 2 {
		almaty, err := time.LoadLocation("Asia/Almaty")
		if err != nil {
			t.Fatal(err)
		}
		if c.IsWorkday(time.Date(2025, 1, 1, 12, 0, 0, 0, almaty)) {
			t.Error("1 January 2025 is worked")
		}
	}
}

func TestNoCalendarAndNoWeek(t *testing.T) {
	for _, row := range []struct {
		name string
		c    *calendar.Calendar
		w    calendar.Week
		want error
	}{
		{"a calendar that knows no day", new(calendar.Calendar), calendar.FiveDay, calendar.ErrRange},
		{"a week that is none", calendar.Kazakhstan(), calendar.Week(2), calendar.ErrWeek},
	} {
		if list, err := rickar.Holidays(row.c, row.w); list != nil || !errors.Is(err, row.want) {
			t.Errorf("%s: %d holidays, %v", row.name, len(list), err)
		}
		if b, err := rickar.Business(row.c, row.w); b != nil || !errors.Is(err, row.want) {
			t.Errorf("%s: %v, %v", row.name, b, err)
		}
	}
}

func TestHolidaysAreInTheOrderOfTheirDays(t *testing.T) {
	for _, w := range weeks() {
		if !slices.IsSortedFunc(holidays(t, w), func(a, b *cal.Holiday) int {
			return int(civil.YMD(a.StartYear, a.Month, a.Day) - civil.YMD(b.StartYear, b.Month, b.Day))
		}) {
			t.Errorf("%s week: not sorted", w)
		}
	}
}
