package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files")

// call runs the program and returns what it wrote.
func call(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

func TestGolden(t *testing.T) {
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"center-kk.txt", []string{"-lang", "kk"}},
		{"center-ru.txt", []string{"-lang", "ru"}},
		{"center-en.txt", nil},
		{"department-overdue-en.txt", []string{"-channel", "department", "-received", "2012-03-01T10:00", "-now", "2012-03-12T10:00"}},
		{"center.json", []string{"-json"}},
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

// Through the center, received on Saturday 3 March 2012 at 11:20; the day of receipt
// and the day of issue are not counted (paragraph 9(1)). Thursday 8 March is a
// holiday, Friday 9 is off for Sunday 11. In the center's six-day week the five days
// are 5, 6, 7, 10 and 11 March, issue until Monday the 12th, when the center closes
// at 20:00 (paragraph 10(2)); in the department's five-day week they are 5, 6, 7, 11
// and 12 March, issue until Tuesday the 13th, at 24:00 by the latest reading.
func TestTheDefaultDatesByHand(t *testing.T) {
	_, got, _ := call()
	for _, want := range []string{
		"\nDocuments received: Sat 3 March 2012 11:20\n",
		"\nThe result is promised by Mon 12 March 2012 20:00.\n",
		"\nBy the regulation the first day is not counted: Sat 3 March 2012.\n",
		"the last day of the term is Sun 11 March 2012.\n",
		"\n  Sun 4 March 2012 — weekly rest day\n  Thu 8 March 2012 — holiday: International Women's Day\n" +
			"  Fri 9 March 2012 — rest day moved here by decree; worked instead: Sun 11 March 2012\nWorked in place of days off:\n  Sun 11 March 2012 —",
		"only after Tue 13 March 2012 24:00.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	_, got, _ = call("-json")
	var record struct {
		Schedule struct {
			Received, Now string
			Whole         struct{ At string }
			Steps         []struct {
				Step  string
				Start string
				Slack int64 `json:"slack_seconds"`
			}
		}
		Ledger []struct {
			Day     struct{ Date string }
			Counted int
		} `json:"ledger_earliest"`
	}
	if err := json.Unmarshal([]byte(got), &record); err != nil || strings.Count(got, "\n") != 1 {
		t.Fatal(err, got)
	}
	if s := record.Schedule; s.Now != s.Received || s.Whole.At != "2012-03-12T20:00:00" {
		t.Errorf("got %s", got)
	}
	days := ""
	for _, e := range record.Ledger {
		if e.Counted > 0 {
			days += e.Day.Date[len("2012-03-"):] + " "
		}
	}
	if days != "05 06 07 10 11 " {
		t.Errorf("counted %s", days)
	}
	// Action 8, one working day, by the department's week. Begun on Sunday 11 March it
	// may end on Monday at 24:00, after the promise; begun on Wednesday the 7th it ends
	// on Sunday, if the department is open or not that day. Action 7 takes 30 minutes
	// before, actions 5 and 4 an hour each, which makes 15:30; from 11:20:59 on Saturday
	// the department is open for 8 and 8 hours and on Wednesday for 4 before the break
	// and 1:30 after it.
	for _, s := range record.Schedule.Steps {
		if s.Step == "register" && (s.Start != "2012-03-07T15:30:00" || s.Slack != 77400) {
			t.Errorf("got %+v", s)
		}
		if s.Step == "issue" && s.Start != "2012-03-07T18:00:00" {
			t.Errorf("got %+v", s)
		}
	}
}

func TestTimeLeftIsCountedFromNow(t *testing.T) {
	if _, got, _ := call("-now", "2012-03-07T18:00:00"); !strings.Contains(got, "begin by Wed 7 March 2012 18:00; working time left: 0 minutes\n") || !strings.Contains(got, "15:30; overdue, in working time: 2 hours 30 minutes\n") {
		t.Error(got)
	}
}

func TestUnusableInputPrintsNothing(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		want string
	}{
		{"an unknown service", []string{"-service", "atyrau2011.passport"}, `plan: service: "atyrau2011.passport" is not in the catalog`},
		{"a service whose act gives no hours", []string{"-service", "wko2015.guardianship-appointment"}, "no opening hours"},
		{"an unknown channel", []string{"-channel", "post"}, `"post"`},
		{"a day that does not exist", []string{"-received", "2012-02-30"}, "2012-02-30"},
		{"a day that no calendar knows", []string{"-received", "2036-01-01"}, "2036-01-01"},
		{"a moment that no calendar knows", []string{"-now", "2036-01-01T10:00"}, "now: "},
		{"a now that is no moment", []string{"-now", "today"}, "today"},
		{"an unknown language", []string{"-lang", "de"}, "want kk, ru or en"},
		{"an unknown flag", []string{"-verbose"}, "-verbose"},
		{"an argument", []string{"tomorrow\x1b"}, `unexpected argument "tomorrow\x1b"`},
	} {
		code, stdout, stderr := call(row.args...)
		if code != 2 || stdout != "" || !strings.Contains(stderr, row.want) {
			t.Errorf("%s: exit %d, printed %q, %q", row.name, code, stdout, stderr)
		}
	}
	if code, stdout, stderr := call("-h"); code != 0 || stdout != "" || !strings.Contains(stderr, "-received") {
		t.Errorf("help: exit %d, %q, %q", code, stdout, stderr)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the paper is out") }

func TestAFaultOfTheWriterIsTold(t *testing.T) {
	var stderr bytes.Buffer
	if code := run(nil, broken{}, &stderr); code != 2 || !strings.Contains(stderr.String(), "the paper is out") {
		t.Errorf("exit %d, %s", code, stderr.String())
	}
}
