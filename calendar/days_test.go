package calendar_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

var (
	update     = flag.Bool("update", false, "rewrite the files in testdata")
	exhaustive = flag.Bool("exhaustive", false, "count deadlines from every day with every number")
)

// stride is how far the slowest of the walks from every day go on at a time: a day, or
// with -short, as under the race detector, seven.
func stride() civil.Date {
	if testing.Short() {
		return 7
	}
	return 1
}

func TestEveryDayIsWhatTheSentencesOfTheLawMakeIt(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		want := oracle(t, w)
		days, err := c.Days(w, c.First(), c.Last())
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for d := range days {
			n++
			got := oracleDay{d.Class.String(), d.Other.String(), d.Certainty.String()}
			if got != want[d.Date.String()] {
				t.Errorf("%s week, %s: %v, want %v", w, d.Date, got, want[d.Date.String()])
			}
			if d.Week != w {
				t.Errorf("%s week, %s: says it is of the %s week", w, d.Date, d.Week)
			}
			if one, err := c.Day(w, d.Date); err != nil || one != d {
				t.Errorf("%s: Day gives %v, %v; Days gives %v", d.Date, one, err, d)
			}
			if works, err := c.IsWorkday(w, d.Date); err != nil || works != d.Class.Working() {
				t.Errorf("%s week, %s: IsWorkday %v, %v; class %s", w, d.Date, works, err, d.Class)
			}
		}
		if n != 13149 || len(want) != n { // 36 years with 9 leap days
			t.Errorf("%d days known, %d by the law, want 13,149", n, len(want))
		}
	}
}

// The rows are worked by hand from the rule beside them.
func TestDaysByHand(t *testing.T) {
	const five, six = calendar.FiveDay, calendar.SixDay
	for _, row := range []struct {
		point string // the point of law, and what it makes of the day
		week  calendar.Week
		date  string
		class calendar.Class
		other string
	}{
		{"1.1: in 2000 nothing moved: after Sat 1 and Sun 2 January, Monday is worked", five, "2000-01-03", calendar.Working, ""},
		{"1.1: in 2001 nothing moved: after Sun 16 December, Monday is worked", five, "2001-12-17", calendar.Working, ""},
		{"1.1: neither in the six-day week", six, "2001-12-17", calendar.Working, ""},
		{"1.1: the first holiday moved is Sat 8 March 2003", five, "2003-03-10", calendar.MovedHoliday, "2003-03-08"},

		{"1.2: a Saturday is a rest day of the five-day week", five, "2022-01-15", calendar.Weekend, ""},
		{"1.2: a holiday stays one on the Saturday it falls on", five, "2022-01-01", calendar.Holiday, ""},
		{"1.2: Sat 1 January 2022 moves to Monday, since Sunday is off", five, "2022-01-03", calendar.MovedHoliday, "2022-01-01"},
		{"1.2: Sun 2 January 2022 moves past Monday, which is taken", five, "2022-01-04", calendar.MovedHoliday, "2022-01-02"},
		{"1.2: and no further", five, "2022-01-05", calendar.Working, ""},
		{"1.2: Sat 21 March 2015 moves past Monday 23, a holiday", five, "2015-03-24", calendar.MovedHoliday, "2015-03-21"},
		{"1.2: Sun 22 March 2015 moves to the day after that", five, "2015-03-25", calendar.MovedHoliday, "2015-03-22"},
		{"1.2: Mon 23 March 2015 is a holiday itself", five, "2015-03-23", calendar.Holiday, ""},
		{"1.2: Sat 7 May 2016 moves past Mon 9 May, a holiday", five, "2016-05-10", calendar.MovedHoliday, "2016-05-07"},
		{"1.2: Sat 16 December 2017 moves to Monday", five, "2017-12-18", calendar.MovedHoliday, "2017-12-16"},
		{"1.2: Sun 17 December 2017 moves to Tuesday", five, "2017-12-19", calendar.MovedHoliday, "2017-12-17"},

		{"1.3: Saturday is worked in the six-day week", six, "2022-01-15", calendar.Working, ""},
		{"1.3: Sunday is not", six, "2022-01-16", calendar.Weekend, ""},
		{"1.3: a holiday on a Saturday is off in the six-day week", six, "2022-01-01", calendar.Holiday, ""},
		{"1.3: it does not move: Monday comes from Sunday 2 January", six, "2022-01-03", calendar.MovedHoliday, "2022-01-02"},
		{"1.3: so Tuesday 4 January 2022 is worked in the six-day week", six, "2022-01-04", calendar.Working, ""},
		{"1.3: Sat 8 March 2025 is off in the six-day week", six, "2025-03-08", calendar.Holiday, ""},
		{"1.3: and the Monday after it is worked", six, "2025-03-10", calendar.Working, ""},
		{"1.3: in the five-day week it is not", five, "2025-03-10", calendar.MovedHoliday, "2025-03-08"},
		{"1.3: Sun 16 December 2018 moves past Mon 17, a holiday", six, "2018-12-18", calendar.MovedHoliday, "2018-12-16"},

		{"1.4: 7 January is no day off before 2006", five, "2005-01-07", calendar.Working, ""},
		{"1.4: it is a rest day from 2006 on, even on a Saturday", five, "2006-01-07", calendar.RestDay, ""},
		{"1.4: in the six-day week too", six, "2006-01-07", calendar.RestDay, ""},
		{"1.4: it never moves: Sat 7 January 2006 leaves Monday worked", five, "2006-01-09", calendar.Working, ""},
		{"1.4: Kurban ait on Sunday 16 June 2024 is a rest day", five, "2024-06-16", calendar.RestDay, ""},
		{"1.4, 1.7: Monday 17 June 2024 was worked", five, "2024-06-17", calendar.Working, ""},
		{"1.4: Kurban ait on a Saturday leaves Monday worked", five, "2014-10-06", calendar.Working, ""},
		{"1.4: Kurban ait on Saturday 4 October 2014 is off in the six-day week", six, "2014-10-04", calendar.RestDay, ""},

		{"1.5: a transfer from a Saturday gives off a Monday of the five-day week", five, "2022-03-07", calendar.TransferredOff, "2022-03-05"},
		{"1.5: for which the Saturday is worked", five, "2022-03-05", calendar.TransferredWorking, "2022-03-07"},
		{"1.5: in the six-day week the Monday is worked as usual", six, "2022-03-07", calendar.Working, ""},
		{"1.5: and so is the Saturday", six, "2022-03-05", calendar.Working, ""},
		{"1.5: a transfer from a Sunday gives off a Friday of the five-day week", five, "2025-01-03", calendar.TransferredOff, "2025-01-05"},
		{"1.5: and of the six-day week", six, "2025-01-03", calendar.TransferredOff, "2025-01-05"},
		{"1.5: the Sunday is worked in the five-day week", five, "2025-01-05", calendar.TransferredWorking, "2025-01-03"},
		{"1.5: and in the six-day week", six, "2025-01-05", calendar.TransferredWorking, "2025-01-03"},
		{"1.5: a transfer may span two years", five, "2013-12-28", calendar.TransferredWorking, "2014-01-03"},
		{"1.5: from the other end too", five, "2014-01-03", calendar.TransferredOff, "2013-12-28"},
		{"1.5: Mon 11 May 2020, off for Sat 9 May, was worked for Fri 8 May", five, "2020-05-11", calendar.TransferredWorking, "2020-05-08"},
		{"1.5: Fri 8 May 2020 was given off", five, "2020-05-08", calendar.TransferredOff, "2020-05-11"},
		{"1.5: in the six-day week Sat 9 May did not move: Monday is plain", six, "2020-05-11", calendar.Working, ""},
		{"1.5: and Fri 8 May 2020 was worked", six, "2020-05-08", calendar.Working, ""},

		{"1.6: 17 December is no holiday before 2002", five, "2001-12-17", calendar.Working, ""},
		{"1.6: it is from 2002 on", five, "2002-12-17", calendar.Holiday, ""},
		{"1.6: to 2021", five, "2021-12-17", calendar.Holiday, ""},
		{"1.6: Sat 17 December 2022 is a plain Saturday", five, "2022-12-17", calendar.Weekend, ""},
		{"1.6: 6 July is no holiday before 2008", five, "2007-07-06", calendar.Working, ""},
		{"1.6: it is on Sunday 6 July 2008", five, "2008-07-06", calendar.Holiday, ""},
		{"1.6: by the rule Monday 7 July 2008 was off", five, "2008-07-07", calendar.MovedHoliday, "2008-07-06"},
		{"1.6: 21 March is no holiday in 2009", five, "2009-03-21", calendar.Weekend, ""},
		{"1.6: Sun 22 March 2009 moves to Monday 23", five, "2009-03-23", calendar.MovedHoliday, "2009-03-22"},
		{"1.6: Tuesday 24 March 2009 is worked", five, "2009-03-24", calendar.Working, ""},
		{"1.6: 23 March is a holiday from 2010 on", five, "2010-03-23", calendar.Holiday, ""},
		{"1.6: 25 October 2008, a Saturday, is the last before the break", five, "2008-10-25", calendar.Holiday, ""},
		{"1.6: it moves to Monday", five, "2008-10-27", calendar.MovedHoliday, "2008-10-25"},
		{"1.6: Sun 25 October 2009 is a plain Sunday", five, "2009-10-25", calendar.Weekend, ""},
		{"1.6: 25 October 2021 is worked", five, "2021-10-25", calendar.Working, ""},
		{"1.6: 25 October is back in 2022", five, "2022-10-25", calendar.Holiday, ""},
		{"1.6: 1 December is no holiday in 2011", five, "2011-12-01", calendar.Working, ""},
		{"1.6: it is in 2012", five, "2012-12-01", calendar.Holiday, ""},
		{"1.6: it still is in 2021", five, "2021-12-01", calendar.Holiday, ""},
		{"1.6: it is no more in 2022", five, "2022-12-01", calendar.Working, ""},
		{"1.6: 7 May is no holiday in 2012", five, "2012-05-07", calendar.Working, ""},
		{"1.6: it is in 2013", five, "2013-05-07", calendar.Holiday, ""},
		{"1.6: 30 August 2025 is the last", five, "2025-08-30", calendar.Holiday, ""},
		{"1.6: Sun 30 August 2026 is a plain Sunday", five, "2026-08-30", calendar.Weekend, ""},
		{"1.6: so Monday 31 August 2026 is worked", five, "2026-08-31", calendar.Working, ""},
		{"1.6: Sun 15 March 2026 is no holiday yet", five, "2026-03-15", calendar.Weekend, ""},
		{"1.6: Mon 16 March 2026 is worked", five, "2026-03-16", calendar.Working, ""},
		{"1.6: 15 March 2027 is one", five, "2027-03-15", calendar.Holiday, ""},

		{"1.7: an estimate on a holiday leaves the holiday", five, "2032-03-22", calendar.Holiday, ""},
		{"1.7: no first day of Kurban ait is a day off before 2006", five, "2005-01-20", calendar.Working, ""},
	} {
		t.Run(row.point, func(t *testing.T) {
			got, err := calendar.Kazakhstan().Day(row.week, date(t, row.date))
			if err != nil {
				t.Fatal(err)
			}
			if got.Class != row.class || got.Other.String() != row.other {
				t.Errorf("%s in the %s week: %s, other day %q; want %s, %q", row.date, row.week, got.Class, got.Other, row.class, row.other)
			}
		})
	}
}

func TestSourceOfADayNamesItsActAndItsDoubt(t *testing.T) {
	const holidays = "law No. 267-II of 13.12.2001"
	for _, row := range []struct {
		point, date string
		certainty   calendar.Certainty
		name        string
		source      []string
	}{
		{"1.1: a moved day rests on article 5", "2022-01-04", calendar.Enacted, "New Year", []string{holidays + ", art. 5"}},
		{"1.6: holidays rest on the decree of 1995 until 12.12.2001", "2001-10-25", calendar.Enacted, "Republic Day", []string{"presidential decree No. 2534 of 18.10.1995"}},
		{"1.6: and on the law from 13.12.2001", "2001-12-16", calendar.Enacted, "Independence Day", []string{holidays}},
		{"1.6: 7 May rests on law No. 43-V", "2013-05-07", calendar.Enacted, "Defender of the Fatherland Day", []string{holidays, "No. 43-V of 19.10.2012"}},
		{"1.4: 7 January 2006 rests on the labor law of 1999", "2006-01-07", calendar.Enacted, "Orthodox Christmas", []string{"Labor law of 1999, art. 56 p. 3-1"}},
		{"1.4: in 2007 the labor law changed, both are named", "2007-12-20", calendar.Enacted, "First day of Kurban ait", []string{"one of", "1999, art. 56 p. 3-1", "2007, art. 96"}},
		{"1.4: 7 January 2008 rests on the code of 2007", "2008-01-07", calendar.Enacted, "Orthodox Christmas", []string{"Labor Code of 2007, art. 96"}},
		{"1.4: in 2015 the code changed, both are named", "2015-09-24", calendar.Enacted, "First day of Kurban ait", []string{"one of", "2007, art. 96", "2015, art. 84 p. 5"}},
		{"1.4: 7 January 2016 rests on the code of 2015", "2016-01-07", calendar.Enacted, "Orthodox Christmas", []string{"Labor Code of 2015, art. 84 p. 5"}},
		{"1.5: the only decree up to 2000 moved 8 May 2000", "2000-05-06", calendar.Enacted, "Working day, its rest moved by decree", []string{"transferred by P000000642"}},
		{"1.5: the last act moved 3 January 2025", "2025-01-03", calendar.Enacted, "Rest day moved here by decree", []string{"transferred by G24G0000436"}},
		{"1.5: which of two moved 9 March 2012 is not known", "2012-03-09", calendar.Enacted, "Rest day moved here by decree", []string{"one of P1100000948, P1200000268"}},
		{"1.6: whether 7 July 2008 was off is not known", "2008-07-07", calendar.Projected, "Capital City Day", []string{"art. 5", "not known"}},
		{"1.7: 6 November 2011 stands in one source", "2011-11-06", calendar.Projected, "First day of Kurban ait", []string{"2007, art. 96", "one secondary source"}},
		{"1.7: so the day before may be the day", "2011-11-05", calendar.Projected, "Saturday", []string{"one secondary source"}},
		{"1.7: and the day after", "2011-11-07", calendar.Projected, "", []string{"one secondary source"}},
		{"1.7: but not the second day after", "2011-11-08", calendar.Enacted, "", []string{"five-day week"}},
		{"1.7: a second Kurban ait of 2006 is not in hand", "2006-12-30", calendar.Projected, "Saturday", []string{"second Kurban ait"}},
		{"1.7: 27 May 2026 is announced", "2026-05-27", calendar.Enacted, "First day of Kurban ait", []string{"announced"}},
		{"1.6: 31 August 2026 follows from secondary sources", "2026-08-31", calendar.Projected, "", []string{"30 August 2026", "new Constitution"}},
		{"2026 is known to its last day", "2026-12-31", calendar.Enacted, "", []string{"five-day week"}},
		{"from 2027 nothing is better than projected", "2027-01-01", calendar.Projected, "New Year", []string{holidays, "not known"}},
		{"1.7: the estimate for 2030 is one", "2030-04-13", calendar.Estimated, "First day of Kurban ait", []string{"estimate"}},
		{"1.7: the day before it may turn out to be the day", "2030-04-12", calendar.Estimated, "", []string{"estimate"}},
		{"1.7: so may the day after", "2030-04-14", calendar.Estimated, "Sunday", []string{"estimate"}},
		{"1.7: not the second day after", "2030-04-15", calendar.Projected, "", []string{"not known"}},
		{"a moved day is as unsure as what it was moved past", "2032-03-24", calendar.Estimated, "Nauryz", []string{"estimate"}},
	} {
		t.Run(row.point, func(t *testing.T) {
			d, err := calendar.Kazakhstan().Day(calendar.FiveDay, date(t, row.date))
			if err != nil {
				t.Fatal(err)
			}
			if d.Certainty != row.certainty || d.Name.EN != row.name {
				t.Errorf("%s: %s, %q; want %s, %q", row.date, d.Certainty, d.Name.EN, row.certainty, row.name)
			}
			for _, part := range row.source {
				if !strings.Contains(d.Source, part) {
					t.Errorf("%s: source %q lacks %q", row.date, d.Source, part)
				}
			}
		})
	}
}

func TestEveryDaySaysWhatItIs(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, w := range weeks() {
		days, err := c.Days(w, c.First(), c.Last())
		if err != nil {
			t.Fatal(err)
		}
		for d := range days {
			named := d.Name.KK != "" && d.Name.RU != "" && d.Name.EN != ""
			if d.Name.IsZero() != (d.Class == calendar.Working) || !d.Name.IsZero() && !named {
				t.Errorf("%s, %s: names %+v", d.Date, d.Class, d.Name)
			}
			moved := d.Class == calendar.MovedHoliday || d.Class == calendar.TransferredOff || d.Class == calendar.TransferredWorking
			if d.Other.IsZero() == moved {
				t.Errorf("%s, %s: other day %q", d.Date, d.Class, d.Other)
			}
			if plain := d.Class == calendar.Working || d.Class == calendar.Weekend; d.Source == "" || len(d.Source) > 300 || plain && !strings.Contains(d.Source, w.String()+" week") {
				t.Errorf("%s, %s: source %q", d.Date, d.Class, d.Source)
			}
			if moved {
				other, err := c.Day(w, d.Other)
				back := map[calendar.Class]calendar.Class{
					calendar.MovedHoliday:       calendar.Holiday,
					calendar.TransferredOff:     calendar.TransferredWorking,
					calendar.TransferredWorking: calendar.TransferredOff,
				}[d.Class]
				if err != nil || other.Class != back || back != calendar.Holiday && (other.Other != d.Date || other.Source != d.Source) {
					t.Errorf("%s, %s: its other day is %+v, %v", d.Date, d.Class, other, err)
				}
			}
		}
	}
}

// A change of any row of law, name, source or certainty is a readable change of
// this file: every day that is not a plain working day or weekend, and the
// doubtful ones of these up to 2026.
func TestSpecialDaysSnapshot(t *testing.T) {
	c := calendar.Kazakhstan()
	line := func(d calendar.Day) string {
		plain := d.Class == calendar.Working || d.Class == calendar.Weekend
		if plain && (d.Certainty == calendar.Enacted || d.Certainty == calendar.Projected && d.Date.Year() >= 2027) {
			return ""
		}
		other := ""
		if d.Other != 0 {
			other = " [" + d.Other.String() + "]"
		}
		return fmt.Sprintf("%s %s %s%s %s: %s — %s\n", d.Date, d.Date.Weekday().String()[:3], d.Class, other, d.Certainty, d.Name.EN, d.Source)
	}
	var b bytes.Buffer
	var names []string
	b.WriteString("# Rewritten by: go test ./calendar -run Snapshot -update\n")
	for date := c.First(); date <= c.Last(); date++ {
		five, err1 := c.Day(calendar.FiveDay, date)
		six, err2 := c.Day(calendar.SixDay, date)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		l5, l6 := line(five), line(six)
		if strings.ReplaceAll(l5, "five-day", "six-day") == l6 {
			if l5 != "" {
				b.WriteString("both " + l5)
			}
		} else {
			for _, l := range []string{"five " + l5, "six  " + l6} {
				if len(l) > 5 {
					b.WriteString(l)
				}
			}
		}
		for _, n := range []law.Name{five.Name, six.Name} {
			if text := fmt.Sprintf("name %s / %s / %s\n", n.EN, n.KK, n.RU); !n.IsZero() && !slices.Contains(names, text) {
				names = append(names, text)
			}
		}
	}
	b.WriteString(strings.Join(names, ""))
	golden(t, "special-days.txt", b.Bytes())
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		line := func(s []string) string {
			if i < len(s) {
				return s[i]
			}
			return "(no line)"
		}
		if line(g) != line(w) {
			t.Fatalf("%s, line %d:\n got %s\nwant %s", file, i+1, line(g), line(w))
		}
	}
}

func TestRangeHasTwoEndsAndNothingBeyond(t *testing.T) {
	c := calendar.Kazakhstan()
	first, last := date(t, "2000-01-01"), date(t, "2035-12-31")
	if c.First() != first || c.Last() != last {
		t.Fatalf("%s to %s, want %s to %s", c.First(), c.Last(), first, last)
	}
	calls := map[string]func(calendar.Week, civil.Date) error{
		"Day":                   func(w calendar.Week, d civil.Date) error { _, err := c.Day(w, d); return err },
		"IsWorkday":             func(w calendar.Week, d civil.Date) error { _, err := c.IsWorkday(w, d); return err },
		"NextWorkday":           func(w calendar.Week, d civil.Date) error { _, err := c.NextWorkday(w, d); return err },
		"AddWorkdays":           func(w calendar.Week, d civil.Date) error { _, err := c.AddWorkdays(w, d, 0); return err },
		"WorkdaysBetween from":  func(w calendar.Week, d civil.Date) error { _, err := c.WorkdaysBetween(w, d, first); return err },
		"WorkdaysBetween to":    func(w calendar.Week, d civil.Date) error { _, err := c.WorkdaysBetween(w, first, d); return err },
		"Days from":             func(w calendar.Week, d civil.Date) error { _, err := c.Days(w, d, last); return err },
		"Days to":               func(w calendar.Week, d civil.Date) error { _, err := c.Days(w, first, d); return err },
		"CertaintyBetween from": func(w calendar.Week, d civil.Date) error { _, err := c.CertaintyBetween(w, d, last); return err },
		"CertaintyBetween to":   func(w calendar.Week, d civil.Date) error { _, err := c.CertaintyBetween(w, first, d); return err },
	}
	for name, call := range calls {
		for _, w := range weeks() {
			for _, d := range []civil.Date{first, last} {
				if err := call(w, d); err != nil {
					t.Errorf("%s(%s, %s): %v", name, w, d, err)
				}
			}
			for _, d := range []civil.Date{first - 1, last + 1, 0, civil.MinDate, civil.MaxDate, -1 << 31, 1<<31 - 1} {
				err := call(w, d)
				text := d.String()
				if d == 0 {
					text = "a day not given"
				}
				if !errors.Is(err, calendar.ErrRange) || !strings.HasPrefix(err.Error(), text+": ") ||
					!strings.HasSuffix(err.Error(), "2000-01-01 to 2035-12-31") {
					t.Errorf("%s(%s, %s): error %v; want one that names the day and the range", name, w, text, err)
				}
			}
		}
	}
	for _, d := range []civil.Date{first, last} {
		if !c.Contains(d) {
			t.Errorf("does not contain %s", d)
		}
	}
	for _, d := range []civil.Date{first - 1, last + 1, 0} {
		if c.Contains(d) {
			t.Errorf("contains %d", d)
		}
	}
}

func TestAnUnknownWeekIsRefused(t *testing.T) {
	c := calendar.Kazakhstan()
	d, w := c.First(), calendar.Week(2)
	for name, call := range map[string]func() error{
		"Day":              func() error { _, err := c.Day(w, d); return err },
		"IsWorkday":        func() error { _, err := c.IsWorkday(w, d); return err },
		"AddWorkdays":      func() error { _, err := c.AddWorkdays(w, d, 1); return err },
		"NextWorkday":      func() error { _, err := c.NextWorkday(w, d); return err },
		"PreviousWorkday":  func() error { _, err := c.PreviousWorkday(w, d); return err },
		"WorkdaysBetween":  func() error { _, err := c.WorkdaysBetween(w, d, d); return err },
		"CertaintyBetween": func() error { _, err := c.CertaintyBetween(w, d, d); return err },
		"Days":             func() error { _, err := c.Days(w, d, d); return err },
		"Timetable":        func() error { _, err := c.Timetable(w, office()); return err },
	} {
		if err := call(); !errors.Is(err, calendar.ErrWeek) || !strings.Contains(err.Error(), "Week(2)") {
			t.Errorf("%s: error %v, want ErrWeek naming Week(2)", name, err)
		}
	}
}

func TestZeroCalendarKnowsNoDay(t *testing.T) {
	var c calendar.Calendar
	if _, err := c.IsWorkday(calendar.FiveDay, 0); !errors.Is(err, calendar.ErrRange) || !strings.Contains(err.Error(), "none") {
		t.Errorf("error %v", err)
	}
	if _, err := c.Timetable(calendar.FiveDay, office()); !errors.Is(err, calendar.ErrRange) {
		t.Errorf("error %v", err)
	}
}

func TestCertaintyBetweenIsTheWorstOfAllDays(t *testing.T) {
	for _, row := range []struct {
		point, from, to string
		want            calendar.Certainty
	}{
		{"a year that is known", "2025-01-01", "2025-12-31", calendar.Enacted},
		{"up to the day before a doubtful one", "2008-01-01", "2008-07-06", calendar.Enacted},
		{"from the day after a doubtful one", "2008-07-08", "2008-12-31", calendar.Enacted},
		{"a doubtful day at the end", "2008-01-01", "2008-07-07", calendar.Projected},
		{"a doubtful day at the start", "2008-07-07", "2008-12-31", calendar.Projected},
		{"an estimated day between projected ones", "2030-04-01", "2030-04-30", calendar.Estimated},
		{"an estimated day at the end", "2030-04-01", "2030-04-12", calendar.Estimated},
		{"up to the day before", "2030-04-01", "2030-04-11", calendar.Projected},
		{"an estimated day at the start", "2030-04-14", "2030-04-30", calendar.Estimated},
		{"from the day after", "2030-04-15", "2030-04-30", calendar.Projected},
		{"everything", "2000-01-01", "2035-12-31", calendar.Estimated},
		{"in the wrong order", "2008-07-08", "2008-07-06", calendar.Projected},
		{"the last day", "2035-12-31", "2035-12-31", calendar.Projected},
	} {
		for _, w := range weeks() {
			got, err := calendar.Kazakhstan().CertaintyBetween(w, date(t, row.from), date(t, row.to))
			if err != nil || got != row.want {
				t.Errorf("%s: %s to %s: %s, %v; want %s", row.point, row.from, row.to, got, err, row.want)
			}
		}
	}
}

func TestDaysStopsAndMayBeEmpty(t *testing.T) {
	c := calendar.Kazakhstan()
	days, err := c.Days(calendar.FiveDay, c.First()+1, c.First())
	if err != nil {
		t.Fatal(err)
	}
	for d := range days {
		t.Errorf("%s in an empty range", d.Date)
	}
	days, err = c.Days(calendar.FiveDay, c.First(), c.Last())
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for range days {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("stopped after %d days, want 3", n)
	}
}

func TestCalendarIsSharedByAllWhoAsk(t *testing.T) {
	got := make([]*calendar.Calendar, 16)
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() {
			got[i] = calendar.Kazakhstan()
			if _, err := got[i].Day(calendar.SixDay, got[i].First()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, c := range got {
		if c != got[0] {
			t.Fatal("two calendars")
		}
	}
}

func TestADayIsEqualAfterAJSONRoundTrip(t *testing.T) {
	c := calendar.Kazakhstan()
	days, err := c.Days(calendar.FiveDay, date(t, "2020-01-01"), date(t, "2020-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	for d := range days {
		text, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		var back calendar.Day
		if err := json.Unmarshal(text, &back); err != nil || back != d {
			t.Fatalf("%s: %+v, %v; want %+v", text, back, err, d)
		}
	}
	d, err := c.Day(calendar.FiveDay, date(t, "2020-05-11"))
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"date":"2020-05-11","week":"five-day","class":"transferred_working",` +
		`"name":{"kk":"Жұмыс күні (демалыс күні ауыстырылған)","ru":"Рабочий день (выходной перенесен)","en":"Working day, its rest moved by decree"},` +
		`"source":"transferred by one of P1900000820, P2000000930","certainty":"enacted","other":"2020-05-08"}`
	if text, err := json.Marshal(d); err != nil || string(text) != want {
		t.Errorf("got  %s, %v\nwant %s", text, err, want)
	}
}
