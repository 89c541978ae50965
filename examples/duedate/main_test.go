package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

var update = flag.Bool("update", false, "write the golden files")

// call runs the program and returns what it wrote.
func call(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

// answered is what a reader of the JSON object relies on.
type answered struct {
	Due, LastDay, IssueBy, Certainty string
	Days                             []struct {
		Date, Class, Reason, Name, From, To string
		Counted                             int
	}
}

func answer(t *testing.T, args ...string) (a answered) {
	t.Helper()
	code, stdout, stderr := call(append(args, "-json")...)
	if code != 0 || stderr != "" {
		t.Fatalf("%s: exit %d: %s", args, code, stderr)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal([]byte(stdout), &raw); err != nil {
		t.Fatal(err)
	}
	for key, to := range map[string]any{"due": &a.Due, "last_day": &a.LastDay, "issue_by": &a.IssueBy, "certainty": &a.Certainty, "days": &a.Days} {
		if err := json.Unmarshal(raw[key], to); err != nil {
			t.Fatalf("%s: %s: %v", args, key, err)
		}
	}
	return a
}

// March 2012, by hand: Thursday the 8th a holiday, Friday the 9th given off for
// Sunday the 11th. The day of the event and the day of issue are not counted.
func TestFiveWorkingDaysOfMarch2012ByHand(t *testing.T) {
	a := answer(t, "-amount", "5", "-unit", "working-day", "-from", "2012-03-01T10:00", "-issue-day", "excluded")
	if a.LastDay != "2012-03-11" || a.IssueBy != "2012-03-12" || a.Due != "2012-03-11T18:00:00" || a.Certainty != "enacted" {
		t.Errorf("last day %s, issue by %s, due %s, %s", a.LastDay, a.IssueBy, a.Due, a.Certainty)
	}
	var got []string
	for _, d := range a.Days {
		got = append(got, fmt.Sprint(d.Date, " ", d.Class, " ", d.Counted, " ", d.Reason, " ", d.Name))
	}
	want := `2012-03-01 working 0 first_day_not_counted 
2012-03-02 working 1 counted 
2012-03-03 weekend 0 not_working Saturday
2012-03-04 weekend 0 not_working Sunday
2012-03-05 working 2 counted 
2012-03-06 working 3 counted 
2012-03-07 working 4 counted 
2012-03-08 holiday 0 not_working International Women's Day
2012-03-09 transferred_off 0 not_working Rest day moved here by decree
2012-03-10 weekend 0 not_working Saturday
2012-03-11 transferred_working 5 counted Working day, its rest moved by decree
2012-03-12 working 0 issue_day `
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("days:\n%s\nwant:\n%s", s, want)
	}
}

func TestOtherPeriodsByHand(t *testing.T) {
	for _, row := range []struct {
		point         string
		args          []string
		lastDay, due  string
		lastCountedOf string // date and ordinal of the last entry that counts
	}{
		{"the first day counts: 1, 2, 5, 6, 7 March",
			[]string{"-amount", "5", "-unit", "working-day", "-from", "2012-03-01T10:00", "-first-day", "counted"},
			"2012-03-07", "2012-03-07T18:00:00", "2012-03-07 5"},
		{"Saturday 3 March counts in the six-day week",
			[]string{"-amount", "5", "-unit", "working-day", "-from", "2012-03-01T10:00", "-week", "6"},
			"2012-03-07", "2012-03-07T18:00:00", "2012-03-07 5"},
		{"calendar days roll to a working day: 8 March is a holiday, the 11th is worked",
			[]string{"-amount", "7", "-unit", "calendar-day", "-from", "2012-03-01"},
			"2012-03-11", "2012-03-11T18:00:00", "2012-03-08 7"},
		{"a month ends on the same day number or the last one: Saturday 28 February 2026, then Monday",
			[]string{"-amount", "1", "-unit", "month", "-from", "2026-01-31"},
			"2026-03-02", "2026-03-02T18:00:00", "2026-02-28 28"},
		{"a week is seven calendar days: Friday 7 to Friday 14 March 2025",
			[]string{"-amount", "1", "-unit", "week", "-from", "2025-03-07"},
			"2025-03-14", "2025-03-14T18:00:00", "2025-03-14 7"},
		{"a year from 29 February 2024 ends on 28 February 2025",
			[]string{"-amount", "1", "-unit", "year", "-from", "2024-02-29"},
			"2025-02-28", "2025-02-28T18:00:00", "2025-02-28 365"},
		{"minutes stand still in the break",
			[]string{"-amount", "15", "-unit", "minute", "-from", "2012-03-01T12:50"},
			"2012-03-01", "2012-03-01T14:05:00", "2012-03-01 2"},
		{"an office without a break",
			[]string{"-amount", "15", "-unit", "minute", "-from", "2012-03-01T12:50", "-break", "none"},
			"2012-03-01", "2012-03-01T13:05:00", "2012-03-01 1"},
		{"hours of another office: 09:00–20:00, break 12:00–12:30",
			[]string{"-amount", "4", "-unit", "hour", "-from", "2012-03-01T11:00", "-open", "09:00-20:00", "-break", "12:00-12:30"},
			"2012-03-01", "2012-03-01T15:30:00", "2012-03-01 2"},
		{"hours run over the days off",
			[]string{"-amount", "2", "-unit", "hour", "-from", "2012-03-07T17:30"},
			"2012-03-11", "2012-03-11T10:30:00", "2012-03-11 2"},
	} {
		a := answer(t, row.args...)
		last := ""
		for _, d := range a.Days {
			if d.Counted > 0 {
				last = fmt.Sprint(d.Date, " ", d.Counted)
			}
		}
		if a.LastDay != row.lastDay || a.IssueBy != row.lastDay || a.Due != row.due || last != row.lastCountedOf {
			t.Errorf("%s: last day %s, issue by %s, due %s, last counted %s", row.point, a.LastDay, a.IssueBy, a.Due, last)
		}
	}
}

// The program has no list of units of its own.
func TestTheCalendarDecidesWhichUnitsThereAre(t *testing.T) {
	office, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		t.Fatal(err)
	}
	from := civil.AtMinute(civil.YMD(2025, 6, 2), civil.HM(10, 0))
	for _, unit := range []string{"minute", "hour", "working-day", "calendar-day", "day", "week", "month", "quarter", "year", "Month", ""} {
		p := calendar.Period{N: 2, Unit: calendar.Unit(unit)}
		want, wrong := office.Deadline(from, p, calendar.Counting{})
		args := []string{"-amount", "2", "-unit", unit, "-from", from.String(), "-break", "none"}
		if wrong != nil {
			if code, stdout, stderr := call(args...); code != 2 || stdout != "" || !strings.Contains(stderr, wrong.Error()) {
				t.Errorf("%q: exit %d, %q, want %v", unit, code, stderr, wrong)
			}
			continue
		}
		if a := answer(t, args...); a.Due != want.Due().String() {
			t.Errorf("%q: due %s, want %s", unit, a.Due, want.Due())
		}
	}
}

func TestGolden(t *testing.T) {
	march := []string{"-amount", "5", "-unit", "working-day", "-from", "2012-03-01T10:00", "-issue-day", "excluded"}
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"march-2012-en.txt", march},
		{"march-2012-ru.txt", append(march[:len(march):len(march)], "-lang", "ru")},
		{"march-2012-kk.txt", append(march[:len(march):len(march)], "-lang=kk")},
		{"march-2012.json", append(march[:len(march):len(march)], "-json")},
		{"six-day-week-first-day-counted.txt", []string{"-amount=5", "-unit=working-day", "-from=2012-03-01", "-week=6", "-first-day=counted"}},
		{"over-a-break-and-days-off.txt", []string{"-amount", "4", "-unit", "hour", "-from", "2012-03-07T15:30"}},
		{"over-a-break-and-days-off-ru.json", []string{"-amount", "4", "-unit", "hour", "-from", "2012-03-07T15:30", "-json", "-lang", "ru"}},
		{"estimated-day.txt", []string{"-amount", "3", "-unit", "calendar-day", "-from", "2027-05-13", "-issue-day=not_counted"}},
	} {
		t.Run(row.golden, func(t *testing.T) {
			code, got, stderr := call(row.args...)
			if code != 0 || stderr != "" {
				t.Fatalf("exit %d: %s", code, stderr)
			}
			if _, again, _ := call(row.args...); again != got {
				t.Error("another output for the same arguments")
			}
			path := filepath.Join("testdata", row.golden)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("not what %s has (write it anew with -update if it should be):\n%s", path, got)
			}
		})
	}
}

func TestWhatCannotBeAnsweredPrintsNoDeadline(t *testing.T) {
	with := func(flags ...string) []string { // a later flag wins
		return append([]string{"-amount", "5", "-unit", "working-day", "-from", "2012-03-01T10:00"}, flags...)
	}
	for _, row := range []struct {
		name string
		args []string
		want []string // in the message
	}{
		{"no flag", nil, []string{"-from must be given", "Usage"}},
		{"no amount", []string{"-unit", "month", "-from", "2012-03-01"}, []string{"period of 0 month", "want 1 to"}},
		{"a negative amount", with("-amount", "-5"), []string{"period of -5"}},
		{"an amount longer than the calendar", with("-amount", "13150"), []string{"13150", "want 1 to 13149"}},
		{"an amount that is no number", with("-amount", "five"), []string{"-amount"}},
		{"an amount beyond the range of numbers", with("-amount", "99999999999999999999"), []string{"-amount"}},
		{"an unknown unit", with("-unit", "fortnight"), []string{`"fortnight"`, "want minute"}},
		{"no moment", with("-from", ""), []string{"-from", "not a moment"}},
		{"a day that does not exist", with("-from", "2012-02-30"), []string{"2012-02-30", "not a moment"}},
		{"a moment with a zone", with("-from", "2012-03-01T10:00Z"), []string{"not a moment"}},
		{"a start before the calendar", with("-from", "1999-12-31"), []string{"1999-12-31", "2000-01-01 to 2035-12-31"}},
		{"an end after the calendar", with("-from", "2035-12-31"), []string{"2035-12-31", "2000-01-01 to 2035-12-31"}},
		{"a week of seven days", with("-week", "7"), []string{"-week", "want 5 or 6"}},
		{"an unknown first day", with("-first-day", "maybe"), []string{"-first-day", `"maybe"`}},
		{"an unknown issue day", with("-issue-day", "maybe"), []string{"-issue-day", `"maybe"`}},
		{"an unknown language", with("-lang", "de"), []string{"-lang", "want kk, ru or en"}},
		{"opening hours that are one time", with("-open", "09:00"), []string{"-open", "want two times"}},
		{"opening hours that are no times", with("-open", "9-18"), []string{"-open", "not a time of day"}},
		{"an office that opens after it closes", with("-open", "18:00-09:00"), []string{"does not open before it closes"}},
		{"a break outside the opening hours", with("-break", "18:00-19:00"), []string{"does not lie inside"}},
		{"a break that is no times", with("-break", "noon-13:00"), []string{"-break", "not a time of day"}},
		{"an unknown flag", with("-rolling", "stays"), []string{"-rolling"}},
		{"an argument", with("today"), []string{`unexpected argument "today"`}},
	} {
		for _, as := range [][]string{row.args, append([]string{"-json"}, row.args...)} {
			code, stdout, stderr := call(as...)
			if code != 2 || stdout != "" {
				t.Errorf("%s: exit %d, printed %q", row.name, code, stdout)
			}
			for _, want := range row.want {
				if !strings.Contains(stderr, want) {
					t.Errorf("%s: %q does not say %q", row.name, stderr, want)
				}
			}
		}
	}
	if code, stdout, stderr := call("-h"); code != 0 || stdout != "" || !strings.Contains(stderr, "-issue-day") {
		t.Errorf("help: exit %d, %q, %q", code, stdout, stderr)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestAWriterThatFailsIsReported(t *testing.T) {
	var errs bytes.Buffer
	args := []string{"-amount", "1", "-unit", "month", "-from", "2012-03-01"}
	if code := run(args, nil, brokenWriter{}, &errs); code != 2 || !strings.Contains(errs.String(), "the disk is full") {
		t.Errorf("exit %d, %q", code, errs.String())
	}
}
