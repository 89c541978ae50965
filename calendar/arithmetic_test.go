package calendar_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

// farthest is how many working days the walks go, both ways, from every day.
const farthest = 400

func TestAddWorkdaysIsAWalkFromEveryDay(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		n := newNaive(t, w)
		walk := func(d civil.Date, step civil.Date, sign int) {
			count := 0
			for at := d + step; count < farthest; at += step {
				if n.known(at) && !n.works(at) {
					continue
				}
				count++
				got, err := c.AddWorkdays(w, d, sign*count)
				if !n.known(at) {
					if !errors.Is(err, calendar.ErrRange) || got != 0 {
						t.Fatalf("%s week: %s %+d working days: %s, %v; want ErrRange", w, d, sign*count, got, err)
					}
					return // one beyond the end is enough
				}
				if err != nil || got != at {
					t.Fatalf("%s week: %s %+d working days: %s, %v; want %s", w, d, sign*count, got, err, at)
				}
				back, err := c.WorkdaysBetween(w, d, got)
				if err != nil || back != sign*count {
					t.Fatalf("%s week: working days between %s and %s: %d, %v; want %d", w, d, got, back, err, sign*count)
				}
			}
		}
		for d := c.First(); d <= c.Last(); d += stride() {
			walk(d, 1, 1)
			walk(d, -1, -1)
		}
	}
}

// Adding days and taking them away again leads back to the day, or from a day off
// to the working day next to it on the other side; counting them gives their
// number.
func TestAddingIsUndoneBySubtractingFromEveryDay(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		t.Run(w.String(), func(t *testing.T) {
			t.Parallel()
			for d := c.First(); d <= c.Last(); d++ {
				before, _ := c.PreviousWorkday(w, d) // zero where there is none
				after, _ := c.NextWorkday(w, d)
				for n := 1; n <= 250; n++ {
					for _, row := range [2]struct {
						n    int
						want civil.Date
					}{{n, before}, {-n, after}} {
						there, err := c.AddWorkdays(w, d, row.n)
						if err != nil {
							continue
						}
						count, err1 := c.WorkdaysBetween(w, d, there)
						back, err2 := c.AddWorkdays(w, there, -row.n)
						if err1 != nil || count != row.n || back != row.want || (err2 == nil) != (row.want != 0) {
							t.Fatalf("%s %+d working days is %s: between %d, %v; back %s, %v, want %s", d, row.n, there, count, err1, back, err2, row.want)
						}
					}
				}
			}
		})
	}
}

func TestNextAndPreviousWorkdayFromEveryDay(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		n := newNaive(t, w)
		for d := c.First(); d <= c.Last(); d++ {
			want := n.next(d)
			got, err := c.NextWorkday(w, d)
			zero, err0 := c.AddWorkdays(w, d, 0)
			if got != want || zero != want || (err == nil) != (want != 0) || (err0 == nil) != (want != 0) {
				t.Fatalf("%s week: next working day from %s: %s, %v; adding 0: %s, %v; want %s", w, d, got, err, zero, err0, want)
			}
			before := d
			for n.known(before) && !n.works(before) {
				before--
			}
			got, err = c.PreviousWorkday(w, d)
			if n.known(before) && (got != before || err != nil) || !n.known(before) && !errors.Is(err, calendar.ErrRange) {
				t.Fatalf("%s week: previous working day from %s: %s, %v; want %s", w, d, got, err, before)
			}
		}
	}
}

func TestWorkdaysBetweenByHand(t *testing.T) {
	for _, row := range []struct {
		point    string
		week     calendar.Week
		from, to string
		want     int
	}{
		{"the first day is not counted, the last is: 2, 5, 6, 7 and worked Sunday 11 March 2012", calendar.FiveDay, "2012-03-01", "2012-03-11", 5},
		{"backwards the last is not counted, the first named is: 1, 2, 5, 6, 7 March", calendar.FiveDay, "2012-03-11", "2012-03-01", -5},
		{"no day lies between a day and itself", calendar.FiveDay, "2012-03-01", "2012-03-01", 0},
		{"nor on a day off", calendar.FiveDay, "2012-03-08", "2012-03-08", 0},
		{"16 to 31 March 2026, 21–25 March off: 17–20, 26, 27, 30, 31", calendar.FiveDay, "2026-03-16", "2026-03-31", 8},
		{"Saturday counts in the six-day week: 28 March 2026", calendar.SixDay, "2026-03-26", "2026-03-29", 2},
		{"from one day off to the next: nothing is worked 31 December 2021 excluded to 4 January 2022", calendar.FiveDay, "2021-12-31", "2022-01-04", 0},
		{"31 December 2021 itself is worked", calendar.FiveDay, "2022-01-04", "2021-12-31", -1},
	} {
		got, err := calendar.Kazakhstan().WorkdaysBetween(row.week, date(t, row.from), date(t, row.to))
		if err != nil || got != row.want {
			t.Errorf("%s: %d, %v; want %d", row.point, got, err, row.want)
		}
	}
}

func TestWorkdaysOfARangeAddUp(t *testing.T) {
	c := calendar.Kazakhstan()
	between := func(w calendar.Week, a, b civil.Date) int {
		n, err := c.WorkdaysBetween(w, a, b)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	for _, w := range weeks() {
		for d := c.First(); d+97 <= c.Last(); d++ {
			if a, b, whole := between(w, d, d+41), between(w, d+41, d+97), between(w, d, d+97); a+b != whole {
				t.Fatalf("%s week from %s: %d and %d days are not %d", w, d, a, b, whole)
			}
			if there, back := between(w, d, d+97), between(w, d+97, d); there < 50 || back > -50 {
				t.Fatalf("%s week from %s: %d days there, %d back", w, d, there, back)
			}
		}
	}
}

func TestAddWorkdaysIsMonotone(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		for _, n := range []int{-250, -30, -1, 0, 1, 5, 250} {
			last := civil.Date(0)
			for d := c.First(); d <= c.Last(); d++ {
				got, err := c.AddWorkdays(w, d, n)
				if err != nil {
					continue
				}
				if got < last {
					t.Fatalf("%s week: %s %+d working days: %s, before %s of an earlier day", w, d, n, got, last)
				}
				last = got
			}
		}
	}
}

func TestAddWorkdaysEndsWithTheRange(t *testing.T) {
	c := calendar.Kazakhstan()
	first, last := c.First(), c.Last()
	for _, row := range []struct {
		point string
		from  civil.Date
		n     int
		want  string // empty: beyond
	}{
		{"Mon 31 December 2035 is the last working day", last, 0, "2035-12-31"},
		{"nothing comes after it", last, 1, ""},
		{"it is reached from the Friday before", date(t, "2035-12-28"), 1, "2035-12-31"},
		{"but not passed", date(t, "2035-12-28"), 2, ""},
		{"Mon 3 January 2000 is the first: 1 and 2 January are holidays", first, 0, "2000-01-03"},
		{"and the first after 1 January", first, 1, "2000-01-03"},
		{"nothing comes before it", date(t, "2000-01-03"), -1, ""},
		{"it is reached from the day after", date(t, "2000-01-04"), -1, "2000-01-03"},
		{"but not passed", date(t, "2000-01-04"), -2, ""},
		{"the greatest number is refused, not wrapped around", first, math.MaxInt, ""},
		{"so is the least", last, math.MinInt, ""},
		{"from the last day as well", last, math.MaxInt, ""},
	} {
		got, err := c.AddWorkdays(calendar.FiveDay, row.from, row.n)
		if row.want == "" {
			if !errors.Is(err, calendar.ErrRange) || !strings.Contains(err.Error(), row.from.String()) || !strings.HasSuffix(err.Error(), "2000-01-01 to 2035-12-31") {
				t.Errorf("%s: %s, %v; want ErrRange", row.point, got, err)
			}
		} else if err != nil || got.String() != row.want {
			t.Errorf("%s: %s, %v; want %s", row.point, got, err, row.want)
		}
	}
	for _, d := range []civil.Date{first, first + 1} {
		if got, err := c.PreviousWorkday(calendar.FiveDay, d); !errors.Is(err, calendar.ErrRange) || got != 0 {
			t.Errorf("previous working day of %s: %s, %v; want ErrRange", d, got, err)
		}
	}
	for _, d := range []civil.Date{first - 1, last + 1} {
		if got, err := c.PreviousWorkday(calendar.FiveDay, d); !errors.Is(err, calendar.ErrRange) || got != 0 {
			t.Errorf("previous working day of %s: %s, %v; want ErrRange", d, got, err)
		}
	}
}

func TestCountingWorkdaysAllocatesNothing(t *testing.T) {
	c := calendar.Kazakhstan()
	d := date(t, "2025-01-01")
	for name, call := range map[string]func(){
		"IsWorkday":        func() { _, _ = c.IsWorkday(calendar.FiveDay, d) },
		"AddWorkdays":      func() { _, _ = c.AddWorkdays(calendar.FiveDay, d, 250) },
		"WorkdaysBetween":  func() { _, _ = c.WorkdaysBetween(calendar.FiveDay, d, d+365) },
		"NextWorkday":      func() { _, _ = c.NextWorkday(calendar.FiveDay, d) },
		"PreviousWorkday":  func() { _, _ = c.PreviousWorkday(calendar.FiveDay, d) },
		"CertaintyBetween": func() { _, _ = c.CertaintyBetween(calendar.FiveDay, d, d+365) },
		"Day":              func() { _, _ = c.Day(calendar.FiveDay, d) },
	} {
		if n := testing.AllocsPerRun(100, call); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
