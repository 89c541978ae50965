package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

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

func table(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestGolden(t *testing.T) {
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"january-2025.csv", []string{"-from", "2025-01-01", "-to", "2025-01-12"}},
		{"march-2012-six-day-week-ru.csv", []string{"-from", "2012-03-01", "-to", "2012-03-31", "-week", "6", "-lang", "ru"}},
		{"may-2027-estimated-kk.csv", []string{"-from", "2027-05-01", "-to", "2027-05-31", "-lang", "kk"}},
		{"may-2020-worked-monday.csv", []string{"-from=2020-05-07", "-to=2020-05-12", "-week=5", "-lang=en"}},
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

// The first days of 2025, by hand: 1 and 2 January are holidays; the government
// gave off Friday the 3rd for Sunday the 5th; 7 January is a rest day.
func TestJanuary2025ByHand(t *testing.T) {
	want := map[string][]string{
		"5": {"holiday", "holiday", "transferred_off", "weekend", "transferred_working", "working", "rest_day", "working"},
		"6": {"holiday", "holiday", "transferred_off", "working", "transferred_working", "working", "rest_day", "working"},
	}
	for week, classes := range want {
		_, stdout, _ := call("-from", "2025-01-01", "-to", "2025-01-08", "-week", week)
		var got []string
		for _, row := range table(t, stdout)[1:] {
			got = append(got, row[1])
		}
		if !slices.Equal(got, classes) {
			t.Errorf("%s-day week: %v, want %v", week, got, classes)
		}
	}
}

func TestEveryDayHasOneLineAndNoCellIsAFormula(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, week := range []string{"5", "6"} {
		for _, lang := range []string{"kk", "ru", "en"} {
			code, stdout, stderr := call("-from", c.First().String(), "-to", c.Last().String(), "-week", week, "-lang", lang)
			if code != 0 {
				t.Fatal(stderr)
			}
			rows := table(t, stdout)
			if want := []string{"date", "class", "certainty", "name", "source"}; !slices.Equal(rows[0], want) {
				t.Errorf("head %v, want %v", rows[0], want)
			}
			rows = rows[1:]
			if want := int(c.Last()-c.First()) + 1; len(rows) != want {
				t.Fatalf("%d lines, want %d", len(rows), want)
			}
			for i, row := range rows {
				d := c.First() + civil.Date(i)
				if row[0] != d.String() || row[1] == "" || row[2] == "" || row[4] == "" {
					t.Fatalf("%s: %q", d, row)
				}
				if named := row[1] != "working"; (row[3] != "") != named {
					t.Errorf("%s: a day of class %s is named %q", d, row[1], row[3])
				}
				for _, text := range row {
					if strings.IndexAny(text, "=+-@\t\r\n") == 0 {
						t.Errorf("%s: the cell %q is a formula", d, text)
					}
				}
			}
		}
	}
}

func TestACellThatWouldBeAFormulaIsEscaped(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1":         "'=1+1",
		"+1":           "'+1",
		"-1":           "'-1",
		"@SUM(A1)":     "'@SUM(A1)",
		"\t=1":         "'\t=1",
		"\r=1":         "'\r=1",
		"\n=1":         "'\n=1",
		"":             "",
		"1=1":          "1=1",
		"Наурыз":       "Наурыз",
		"'=1":          "'=1",
		"No. 713 = ok": "No. 713 = ok",
	} {
		if got := cell(text); got != want {
			t.Errorf("%q is written as %q, want %q", text, got, want)
		}
	}
	// Through the writer: also a cell that the format quotes.
	days := slices.Values([]calendar.Day{{Date: civil.YMD(2025, 1, 1), Name: law.Name{EN: "=A1,B1"}, Source: "-\"x\"\n"}})
	var out bytes.Buffer
	if err := write(&out, days, law.English); err != nil {
		t.Fatal(err)
	}
	want := []string{"2025-01-01", "working", "enacted", "'=A1,B1", "'-\"x\"\n"}
	if got := table(t, out.String())[1]; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWhatCannotBeAnsweredPrintsNoTable(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		want []string // in the message
	}{
		{"no flag", nil, []string{"-from and -to must be given", "Usage"}},
		{"no last day", []string{"-from", "2025-01-01"}, []string{"-from and -to must be given"}},
		{"no first day", []string{"-to", "2025-01-01"}, []string{"-from and -to must be given"}},
		{"a day that does not exist", []string{"-from", "2025-02-29", "-to", "2025-03-01"}, []string{"2025-02-29", "not a date"}},
		{"a day in another form", []string{"-from", "01.02.2025", "-to", "2025-03-01"}, []string{"01.02.2025", "not a date"}},
		{"an empty day", []string{"-from", "", "-to", "2025-03-01"}, []string{"-from", "not a date"}},
		{"the last day before the first", []string{"-from", "2025-01-02", "-to", "2025-01-01"}, []string{"2025-01-01", "before", "2025-01-02"}},
		{"a day before the calendar", []string{"-from", "1999-12-31", "-to", "2000-01-01"}, []string{"1999-12-31", "2000-01-01 to 2035-12-31"}},
		{"a day after the calendar", []string{"-from", "2035-12-31", "-to", "2036-01-01"}, []string{"2036-01-01", "2000-01-01 to 2035-12-31"}},
		{"a week of seven days", []string{"-from", "2025-01-01", "-to", "2025-01-01", "-week", "7"}, []string{"-week", "want 5 or 6"}},
		{"an unknown language", []string{"-from", "2025-01-01", "-to", "2025-01-01", "-lang", "de"}, []string{"-lang", "want kk, ru or en"}},
		{"an unknown flag", []string{"-year", "2025"}, []string{"-year"}},
		{"an argument", []string{"-from", "2025-01-01", "-to", "2025-01-01", "2025"}, []string{`unexpected argument "2025"`}},
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
	if code, stdout, stderr := call("-h"); code != 0 || stdout != "" || !strings.Contains(stderr, "-lang") {
		t.Errorf("help: exit %d, %q, %q", code, stdout, stderr)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestAWriterThatFailsIsReported(t *testing.T) {
	var errs bytes.Buffer
	if code := run([]string{"-from", "2025-01-01", "-to", "2025-01-01"}, nil, brokenWriter{}, &errs); code != 2 || !strings.Contains(errs.String(), "the disk is full") {
		t.Errorf("exit %d, %q", code, errs.String())
	}
}
