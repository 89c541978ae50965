package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

var update = flag.Bool("update", false, "write the golden files")

// call runs the program and returns what it wrote.
func call(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

// event is what a calendar program shows of an event.
type event struct{ uid, summary, description string }

// read reads a file with a library that did not write it, by date.
func read(t *testing.T, text string) map[civil.Date]event {
	t.Helper()
	c, err := ical.NewDecoder(strings.NewReader(text)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	get := func(e ical.Event, name string) string {
		s, err := e.Props.Text(name)
		if err != nil || s == "" {
			t.Fatalf("%s: %q, %v", name, s, err)
		}
		return s
	}
	days, uids := map[civil.Date]event{}, map[string]bool{}
	for _, e := range c.Events() {
		at, err := e.DateTimeStart(time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		end, err := e.DateTimeEnd(time.UTC)
		if err != nil || end != at.AddDate(0, 0, 1) {
			t.Fatalf("%s ends on %s, %v", at, end, err)
		}
		for _, name := range []string{ical.PropDateTimeStart, ical.PropDateTimeEnd} {
			if p := e.Props.Get(name); p.ValueType() != ical.ValueDate || len(p.Value) != len("20250101") {
				t.Fatalf("%s of %s is no whole day: %s %s", name, at, p.ValueType(), p.Value)
			}
		}
		d := civil.YMD(at.Date())
		if _, twice := days[d]; twice {
			t.Errorf("two events on %s", d)
		}
		days[d] = event{get(e, ical.PropUID), get(e, ical.PropSummary), get(e, ical.PropDescription)}
		if uids[days[d].uid] {
			t.Errorf("two events with the UID %s", days[d].uid)
		}
		uids[days[d].uid] = true
	}
	return days
}

func TestAnotherLibraryReadsExactlyOurDaysOffOfEveryYear(t *testing.T) {
	c := calendar.Kazakhstan()
	for i, w := range []calendar.Week{calendar.FiveDay, calendar.SixDay} {
		for year := c.First().Year(); year <= c.Last().Year(); year++ {
			for _, lang := range []law.Lang{law.Kazakh, law.Russian, law.English} {
				code, stdout, stderr := call("-year", civil.YMD(year, 1, 1).String()[:4], "-week", []string{"5", "6"}[i], "-lang", string(lang))
				if code != 0 || stderr != "" {
					t.Fatalf("%d: exit %d: %s", year, code, stderr)
				}
				got := read(t, stdout)
				days, err := c.Days(w, civil.YMD(year, 1, 1), civil.YMD(year, 12, 31))
				if err != nil {
					t.Fatal(err)
				}
				for d := range days {
					e, ok := got[d.Date]
					delete(got, d.Date)
					if want := !d.Class.Working() && d.Class != calendar.Weekend; ok != want {
						t.Errorf("%s, %s week: an event %v, want %v", d.Date, w, ok, want)
					} else if ok && (e.summary != d.Name.In(lang) || e.description != d.Source+"\n"+d.Certainty.String() || e.uid != d.Date.String()+"-"+w.String()+"@regkz") {
						t.Errorf("%s, %s week, %s: %q", d.Date, w, lang, e)
					}
				}
				for d, e := range got {
					t.Errorf("%d: an event on %s: %q", year, d, e)
				}
			}
		}
	}
}

// The days off of 2025 in the five-day week, by hand: Saturday 8 March gives off
// Monday the 10th, 22 and 23 March, a Saturday and a Sunday, Monday the 24th and
// Tuesday the 25th; so do Sunday 6 July and Saturday 25 October.
func TestTheDaysOffOf2025ByHand(t *testing.T) {
	_, stdout, _ := call("-year", "2025")
	got := read(t, stdout)
	for date, name := range map[string]string{
		"2025-01-01": "New Year", "2025-01-02": "New Year", "2025-01-03": "Rest day moved here by decree", "2025-01-07": "Orthodox Christmas",
		"2025-03-08": "International Women's Day", "2025-03-10": "International Women's Day",
		"2025-03-21": "Nauryz", "2025-03-22": "Nauryz", "2025-03-23": "Nauryz", "2025-03-24": "Nauryz", "2025-03-25": "Nauryz",
		"2025-05-01": "Unity", "2025-05-07": "Defender of the Fatherland Day", "2025-05-09": "Victory Day",
		"2025-06-06": "First day of Kurban ait", "2025-07-06": "Capital", "2025-07-07": "Capital",
		"2025-08-30": "Constitution Day", "2025-09-01": "Constitution Day",
		"2025-10-25": "Republic Day", "2025-10-27": "Republic Day", "2025-12-16": "Independence Day",
	} {
		d, err := civil.ParseDate(date)
		if err != nil {
			t.Fatal(err)
		}
		if e := got[d]; !strings.Contains(e.summary, name) {
			t.Errorf("%s: %q, want %q", date, e.summary, name)
		}
		delete(got, d)
	}
	for d, e := range got {
		t.Errorf("%s is off too: %q", d, e)
	}
}

func TestWeekendsOnDemand(t *testing.T) {
	_, stdout, _ := call("-year", "2025", "-weekends", "-lang", "en")
	got := read(t, stdout)
	days, err := calendar.Kazakhstan().Days(calendar.FiveDay, civil.YMD(2025, 1, 1), civil.YMD(2025, 12, 31))
	if err != nil {
		t.Fatal(err)
	}
	for d := range days {
		if e, ok := got[d.Date]; ok == d.Class.Working() || ok && e.summary != d.Name.EN {
			t.Errorf("%s, %s: an event %v, %q", d.Date, d.Class, ok, e.summary)
		}
	}
	if sunday := got[civil.YMD(2025, 1, 5)]; sunday != (event{}) {
		t.Errorf("the Sunday worked by decree is off: %q", sunday)
	}
}

func TestTheFileIsAsTheFormatAsks(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		_, stdout, _ := call("-year", "2027", "-lang", lang)
		if again := strings.ReplaceAll(strings.ReplaceAll(stdout, "\r\n", "\n"), "\n", "\r\n"); again != stdout {
			t.Error("lines do not all end with CR LF")
		}
		for line := range strings.SplitSeq(stdout, "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) {
				t.Errorf("a line of %d bytes: %q", len(line), line)
			}
		}
		if !strings.HasPrefix(stdout, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//regkz//days off//EN\r\n") || !strings.HasSuffix(stdout, "END:VEVENT\r\nEND:VCALENDAR\r\n") {
			t.Error(stdout)
		}
	}
}

func TestTheTimeOfWritingIsAnArgument(t *testing.T) {
	_, plain, _ := call("-year", "2025")
	_, stamped, _ := call("-year", "2025", "-stamp", "2024-12-01T05:00:00+05:00")
	if n := strings.Count(plain, "BEGIN:VEVENT"); strings.Count(plain, "DTSTAMP:20250101T000000Z") != n || strings.Count(stamped, "DTSTAMP:20241201T000000Z") != n {
		t.Error(stamped)
	}
	if strings.ReplaceAll(plain, "20250101T000000Z", "20241201T000000Z") != stamped {
		t.Error("the time of writing changes something else")
	}
}

func TestGolden(t *testing.T) {
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"2025-en.ics", []string{"-year", "2025"}},
		{"2025-six-day-week-kk.ics", []string{"-year", "2025", "-week", "6", "-lang", "kk"}},
		{"2027-ru.ics", []string{"-year=2027", "-lang=ru", "-stamp=2026-11-01T00:00:00Z"}},
	} {
		t.Run(row.golden, func(t *testing.T) {
			code, got, stderr := call(row.args...)
			if code != 0 || stderr != "" {
				t.Fatalf("exit %d: %s", code, stderr)
			}
			if _, again, _ := call(row.args...); again != got {
				t.Error("another output for the same arguments")
			}
			// Without CR, so that no tool changes a golden file on its way.
			got = strings.ReplaceAll(got, "\r\n", "\n")
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

func TestWhatCannotBeAnsweredPrintsNoFile(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		want []string // in the message
	}{
		{"no flag", nil, []string{"-year must be given", "Usage"}},
		{"a year that is no number", []string{"-year", "MMXXV"}, []string{"-year"}},
		{"a year before the calendar", []string{"-year", "1999"}, []string{"1999-01-01", "2000-01-01 to 2035-12-31"}},
		{"a year after the calendar", []string{"-year", "2036"}, []string{"2036-01-01", "2000-01-01 to 2035-12-31"}},
		{"a year that no date can name", []string{"-year", "10000"}, []string{"year 10000", "not a date"}},
		{"a negative year", []string{"-year", "-2025"}, []string{"year -2025", "not a date"}},
		{"a week of seven days", []string{"-year", "2025", "-week", "7"}, []string{"-week", "want 5 or 6"}},
		{"an unknown language", []string{"-year", "2025", "-lang", "de"}, []string{"-lang", "want kk, ru or en"}},
		{"a time of writing without a zone", []string{"-year", "2025", "-stamp", "2025-01-01T00:00:00"}, []string{"-stamp"}},
		{"an unknown flag", []string{"-month", "1"}, []string{"-month"}},
		{"an argument", []string{"-year", "2025", "2026"}, []string{`unexpected argument "2026"`}},
	} {
		code, stdout, stderr := call(row.args...)
		if code != 2 || stdout != "" {
			t.Errorf("%s: exit %d, printed %q", row.name, code, stdout)
		}
		for _, want := range row.want {
			if !strings.Contains(stderr, want) {
				t.Errorf("%s: %q does not say %q", row.name, stderr, want)
			}
		}
	}
	if code, stdout, stderr := call("-h"); code != 0 || stdout != "" || !strings.Contains(stderr, "-stamp") {
		t.Errorf("help: exit %d, %q, %q", code, stdout, stderr)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestAWriterThatFailsIsReported(t *testing.T) {
	var errs bytes.Buffer
	if code := run([]string{"-year", "2025"}, nil, brokenWriter{}, &errs); code != 2 || !strings.Contains(errs.String(), "the disk is full") {
		t.Errorf("exit %d, %q", code, errs.String())
	}
}
