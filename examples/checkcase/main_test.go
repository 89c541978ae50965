package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
)

var update = flag.Bool("update", false, "write the golden files")

// check runs the program and returns what it wrote.
func check(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

func shippedCase(t testing.TB, id string) string {
	t.Helper()
	data, err := shipped.ReadFile("cases/" + id + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// finding is the part of a finding that is derived by hand below.
type finding struct {
	Code    reglament.Code
	Level   string
	Subject string
	Path    string
	Due     struct{ Earliest, Latest struct{ At string } }
	Under   [][]struct{ Reading, Value string }
	Cause   int
}

func (f finding) String() string {
	s := f.Level + " " + string(f.Code) + " " + f.Subject + " at " + f.Path
	if f.Due.Latest.At != "" {
		s += ", due " + f.Due.Earliest.At + " to " + f.Due.Latest.At
	}
	for i, choices := range f.Under {
		s += []string{", if ", ", or if "}[min(i, 1)]
		for j, ch := range choices {
			s += []string{"", " and "}[min(j, 1)] + ch.Reading + "=" + ch.Value
		}
	}
	if f.Cause > 0 {
		s += ", from " + string('0'+rune(f.Cause))
	}
	return s
}

// What must be found in each shipped case, worked out by hand from decree No. 398,
// annex 2, and the calendar of March 2012: Thursday 8 a holiday, Friday 9 off and
// Sunday 11 worked in its place. All cases come in on Thursday 1 March, so the five
// working days of paragraph 9(1), without the day of receipt, are 2, 5, 6, 7 and 11
// March, and the day of issue, which is not counted either, is Monday 12 March:
// until 18:00, or until 24:00 (reading e).
func TestShippedCasesAgainstTheLawByHand(t *testing.T) {
	want := map[string][]string{
		// Appendix 4, table 1. Action 4, one hour: 40 minutes. Action 5, one hour: 50
		// minutes. Action 6, drawn up on Monday 5 March 15:00: even if its "five days"
		// are calendar days (Kazakh text, reading h), its own (reading c) and start with
		// the day of receipt (reading a), they end on 5 March 18:00. Action 7, 30 minutes:
		// 20. Action 8, one working day: the next morning. Paragraph 14: five documents.
		// Paragraph 12(4): the receipt promises 12 March, the last day.
		"issued-in-time-with-every-document": nil,

		// Paragraph 14(5) of the Kazakh text is 14(4) of the Russian: both ask for the
		// certificate of residence, and paragraph 11(1) names its absence as a ground to
		// refuse; the certificate was issued all the same. The birth certificate of
		// paragraph 14(4), Kazakh text, is not recorded, which accuses nobody.
		"issued-although-a-document-is-missing": {
			"breach document.missing residence-certificate at package",
		},

		// Action 6 ended on 15 March. Its latest due moment restates the term (reading c)
		// and is the end of its last counted day, Sunday 11 March, at 24:00 (reading e, or
		// g: closed that day); its earliest is 5 March 18:00, as above. The result was
		// ready on 16 March, after the last moment of paragraph 9(1), 12 March 24:00; had
		// action 6 been in time, so would the whole: it follows from it.
		"late-under-every-reading": {
			"breach step.late prepare at events[2].at, due 2012-03-05T18:00:00 to 2012-03-11T24:00:00",
			"breach term.late  at events[4].at, due 2012-03-12T18:00:00 to 2012-03-12T24:00:00, from 1",
		},

		// Action 6 ended on Wednesday 7 March 15:00. As a limit of its own (c), "five days"
		// of the Kazakh text as calendar days (h) end on Monday 5 or Tuesday 6 March: late.
		// As working days they end on 7 March 18:00 at the earliest, as they do in the
		// Russian text, and as the whole term on 11 March: in time. Whether the first day
		// counts does not matter. Action 8 ended on Sunday 11 March, the next working day;
		// handed over on 12 March at noon, in time under every reading.
		"late-under-some-readings-only": {
			"doubt step.late prepare at events[2].at, due 2012-03-05T18:00:00 to 2012-03-11T24:00:00, if step_term=own_limit and plain_days=calendar_days and text=kk",
		},

		// Action 7 is the management's, column 5 of table 1; the executor, who has action
		// 6, signed.
		"signed-by-the-wrong-role": {
			"breach step.role sign at events[3].role",
		},

		// Paragraph 6 ends the service in a reasoned reply that refuses; paragraph 11(1)
		// knows one ground. The refusal is known to state none.
		"refused-without-a-ground": {
			"breach refusal.ground refusal at result.ground_stated",
		},

		// Received 1 March, handed over 20 March, nothing else. If what counts is the
		// handing over (reading i), that is after 12 March; if it is when the result was
		// ready, nobody knows, since the applicant may have come late for it (paragraph
		// 17 keeps it two months).
		"only-two-dates-are-known": {
			"doubt term.late  at result.handed_over, due 2012-03-12T18:00:00 to 2012-03-12T24:00:00, if measured=handed_over",
		},
	}
	code, stdout, stderr := check("", "-json")
	if code != 1 || stderr != "" {
		t.Errorf("exit %d, %s", code, stderr)
	}
	for line := range strings.Lines(stdout) {
		var record struct {
			Plan struct {
				Whole struct{ Earliest, Latest struct{ At string } }
			}
			Report struct {
				Case     string
				InForce  string `json:"in_force"`
				Findings []finding
			}
		}
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Fatal(err)
		}
		id := record.Report.Case
		var got []string
		for _, f := range record.Report.Findings {
			got = append(got, f.String())
		}
		if w, ok := want[id]; !ok || !slices.Equal(got, w) {
			t.Errorf("%s:\n got %s\nwant %s", id, strings.Join(got, "\n     "), strings.Join(w, "\n     "))
		}
		delete(want, id)
		if w := record.Plan.Whole; w.Earliest.At != "2012-03-12T18:00:00" || w.Latest.At != "2012-03-12T24:00:00" {
			t.Errorf("%s: the whole falls due %s to %s", id, w.Earliest.At, w.Latest.At)
		}
		// Not before 19 February 2012; the day of publication is not in the texts.
		if record.Report.InForce != "unknown" {
			t.Errorf("%s: in force: %s", id, record.Report.InForce)
		}
	}
	for id := range want {
		t.Errorf("%s is not shipped", id)
	}
}

func TestShippedCasesAreNamedAsTheirFiles(t *testing.T) {
	entries, err := shipped.ReadDir("cases")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		id := strings.TrimSuffix(e.Name(), ".json")
		if c, err := reglament.DecodeCase([]byte(shippedCase(t, id))); err != nil || c.ID != id {
			t.Errorf("%s has the id %s, %v", e.Name(), c.ID, err)
		}
	}
}

func TestGolden(t *testing.T) {
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"kk.txt", []string{"-lang", "kk"}},
		{"ru.txt", []string{"-lang", "ru"}},
		{"en.txt", nil},
		{"by-the-russian-text.txt", []string{"-text=ru"}},
		{"by-the-kazakh-text.txt", []string{"-text", "kk", "-lang", "kk", "cases/late-under-some-readings-only.json"}},
		{"cases.json", []string{"-json"}},
	} {
		t.Run(row.golden, func(t *testing.T) {
			_, got, stderr := check("", row.args...)
			if stderr != "" {
				t.Error(stderr)
			}
			if _, again, _ := check("", row.args...); again != got {
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
			for i, line := range strings.Split(got, "\n") {
				lines := strings.Split(string(want), "\n")
				if i >= len(lines) || line != lines[i] {
					t.Fatalf("line %d is not that of %s (write it anew with -update if it should be):\n%s", i+1, path, line)
				}
			}
			if len(got) != len(want) {
				t.Errorf("%s is longer", path)
			}
		})
	}
}

func TestExitCode(t *testing.T) {
	clean, breach, doubt := "cases/issued-in-time-with-every-document.json", "cases/signed-by-the-wrong-role.json", "cases/late-under-some-readings-only.json"
	for _, row := range []struct {
		name  string
		args  []string
		stdin string
		want  int
	}{
		{"no deviation", []string{clean}, "", 0},
		{"a doubt accuses nobody", []string{doubt}, "", 0},
		{"a breach", []string{breach}, "", 1},
		{"a breach among others", []string{clean, breach, doubt}, "", 1},
		{"a breach as JSON", []string{"-json", breach}, "", 1},
		{"from the standard input", []string{"-"}, shippedCase(t, "issued-in-time-with-every-document"), 0},
		{"from the standard input among files", []string{clean, "-"}, shippedCase(t, "signed-by-the-wrong-role"), 1},
		{"help", []string{"-h"}, "", 0},
		// By the Russian text "five working days" are not over on 7 March.
		{"a doubt that the text dispels", []string{"-text", "ru", doubt}, "", 0},
	} {
		code, stdout, stderr := check(row.stdin, row.args...)
		if code != row.want {
			t.Errorf("%s: exit %d, want %d: %s", row.name, code, row.want, stderr)
		}
		if help := row.name == "help"; (stdout == "") != help || (stderr != "") != help {
			t.Errorf("%s: printed %q, %q", row.name, stdout, stderr)
		}
	}
	if _, stdout, _ := check("", "-text", "ru", doubt); !strings.Contains(stdout, "No deviation found.\n") || !strings.Contains(stdout, "the Russian text alone\n") {
		t.Error(stdout)
	}
}

func TestUnusableInputPrintsNoVerdict(t *testing.T) {
	good := shippedCase(t, "issued-in-time-with-every-document")
	with := func(old, text string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("no %s in the case", old)
		}
		return strings.Replace(good, old, text, 1)
	}
	for _, row := range []struct {
		name  string
		args  []string
		stdin string
		want  []string // in the message
	}{
		{"a missing file", []string{"cases/none.json"}, "", []string{"cases/none.json", "no such file"}},
		{"a folder", []string{"cases"}, "", []string{"cases", "is a directory"}},
		{"an unknown flag", []string{"-verbose"}, "", []string{"-verbose"}},
		{"an unknown language", []string{"-lang", "de"}, "", []string{`"de"`, "[kk ru en]"}},
		{"an unknown text", []string{"-text", "en"}, "", []string{`"en"`, "[kk ru]"}},
		{"no input", []string{"-"}, "", []string{"-: case: "}},
		{"not JSON", []string{"-"}, `{"id": `, []string{"-: case: ", "line 1", "invalid JSON"}},
		{"an unknown key", []string{"-"}, with(`"receipt"`, `"reciept"`), []string{"line 15", "reciept", "unknown key"}},
		{"a repeated key", []string{"-"}, with(`"channel"`, `"id"`), []string{"line 4", "duplicate key"}},
		{"an impossible date", []string{"-"}, with("2012-03-05T15:00", "2012-02-30T15:00"), []string{"events[2].at", "line 19", "2012-02-30T15:00"}},
		{"an unknown step", []string{"-"}, with(`"step": "sign"`, `"step": "stamp"`), []string{"events[3].step", `"stamp"`, "is no step"}},
		{"an unknown document", []string{"-"}, with(`"child-id"`, `"passport"`), []string{"package.items[2].document", `"passport"`}},
		{"an unknown service", []string{"-"}, with("atyrau2011.guardianship-certificate", "atyrau2011.passport"), []string{`service: "atyrau2011.passport" is not in the catalog`}},
		{"an unknown channel", []string{"-"}, with(`"channel": "department"`, `"channel": "post"`), []string{"channel", `"post"`}},
		{"a day that no calendar knows", []string{"-"}, with(`"received": "2012-03-01T10:00"`, `"received": "2036-01-01"`), []string{"received", "2036-01-01"}},
		{"a case beyond the limit", []string{"-"}, good + strings.Repeat(" ", reglament.MaxCaseBytes), []string{"too large"}},
		{"one bad case among good ones", []string{"cases/signed-by-the-wrong-role.json", "-"}, "[]", []string{"-: case: "}},
		{"every fault is told", []string{"cases/none.json", "-", "cases/nowhere.json"}, "[]", []string{"none.json", "nowhere.json", "-: case: "}},
	} {
		t.Run(row.name, func(t *testing.T) {
			code, stdout, stderr := check(row.stdin, row.args...)
			if code != 2 || stdout != "" {
				t.Errorf("exit %d, printed %q", code, stdout)
			}
			for _, want := range row.want {
				if !strings.Contains(stderr, want) {
					t.Errorf("no %q in %q", want, stderr)
				}
			}
		})
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the paper is out") }
func (broken) Read([]byte) (int, error)  { return 0, errors.New("the line is dead") }

func TestFaultsOfReaderAndWriterAreTold(t *testing.T) {
	var stderr bytes.Buffer
	if code := run(nil, nil, broken{}, &stderr); code != 2 || !strings.Contains(stderr.String(), "the paper is out") {
		t.Errorf("exit %d, %s", code, stderr.String())
	}
	stderr.Reset()
	var stdout bytes.Buffer
	if code := run([]string{"-"}, broken{}, &stdout, &stderr); code != 2 || stdout.Len() > 0 || !strings.Contains(stderr.String(), "-: the line is dead") {
		t.Errorf("exit %d, %s", code, stderr.String())
	}
}

// A case without a receipt has no plan, and is checked all the same.
func TestACaseWithoutReceipt(t *testing.T) {
	c := strings.Replace(shippedCase(t, "signed-by-the-wrong-role"), `  "received": "2012-03-01T10:00",`+"\n", "", 1)
	code, stdout, stderr := check(c, "-")
	if code != 1 || stderr != "" || !strings.Contains(stdout, "No plan: ") {
		t.Errorf("exit %d, %s\n%s", code, stderr, stdout)
	}
	if code, stdout, _ = check(c, "-json", "-"); code != 1 || strings.Contains(stdout, `"plan"`) {
		t.Errorf("exit %d, %s", code, stdout)
	}
}

// Each record is a JSON object on a line of its own.
func TestJSONLines(t *testing.T) {
	_, stdout, _ := check("", "-json")
	lines := bufio.NewReader(strings.NewReader(stdout))
	n := 0
	for {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			break
		}
		if n++; !json.Valid(line) || err != nil {
			t.Errorf("record %d: %v, %s", n, err, line)
		}
	}
	if n != 7 {
		t.Errorf("%d records", n)
	}
}
