package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
)

var update = flag.Bool("update", false, "write the golden files")

// call runs the program and returns what it wrote.
func call(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

func shipped(t testing.TB, name string) string {
	t.Helper()
	data, err := made.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func compiled(t testing.TB) *reglament.Checker {
	t.Helper()
	s, err1 := reglament.DecodeService([]byte(shipped(t, "service.json")))
	o, err2 := reglament.DecodeOffice([]byte(shipped(t, "office.json")))
	c, err := reglament.Compile(s, o)
	if err := errors.Join(err1, err2, err); err != nil {
		t.Fatal(err)
	}
	return c
}

// A package comes in on Monday 20 October 2025 at 10:00. The office works Monday to
// Friday, 9:00 to 13:00 and 14:30 to 18:30; the corporation six days, 9:00 to 20:00
// and on a Saturday to 13:00. Republic Day, 25 October, is a Saturday (law No.
// 267-II, article 5): in the five-day week Monday 27 October is off for it, in the
// six-day week it does not move.
//
// The whole: ten working days without the day of receipt. In the week of the office
// 21, 22, 23, 24, 28, 29, 30 and 31 October, 3 and 4 November; in that of the
// corporation (reading b) 21 to 24, 27 to 31 October and Saturday 1 November.
//
// At the office: 20 minutes, 30 minutes, the same day; two working days from it, 21
// and 22 October; three, 23, 24 and 28. The refusal has two days or two working days
// since the registration on the 20th: the 22nd either way. Drafting the permit may
// take ten days of the service (reading c: the whole term) or from the visit ten of
// its own, which outlast the term; all that follows ends with the term. At the portal
// the 30 minutes of registering come first. At the corporation nobody knows when the
// papers that are carried twice a day reach the office. When the papers are handed
// back no paragraph says.
func TestThePlanByHand(t *testing.T) {
	c := compiled(t)
	const close4, close1 = "2025-11-04T18:30:00", "2025-11-01T13:00:00"
	for channel, want := range map[string][]string{
		"office": {
			"hand-in 2025-10-20T10:20:00", "register 2025-10-20T10:50:00", "assign 2025-10-20T18:30:00", "examine 2025-10-22T18:30:00",
			"visit 2025-10-28T18:30:00", "draft-permit " + close4, "draft-refusal 2025-10-22T18:30:00", "sign " + close4, "issue " + close4, "collect -", "hand-back -",
		},
		"portal": {
			"register 2025-10-20T10:30:00", "assign 2025-10-20T18:30:00", "examine 2025-10-22T18:30:00", "visit 2025-10-28T18:30:00",
			"draft-permit " + close4, "draft-refusal 2025-10-22T18:30:00", "sign " + close4, "publish " + close4, "hand-back -",
		},
		"corporation": {
			"take-in 2025-10-20T10:15:00", "turn-away 2025-10-20T10:20:00", "send -", "register -", "assign -", "examine -", "visit -",
			"draft-permit " + close1 + " to " + close4, "draft-refusal -", "sign " + close1 + " to " + close4,
			"return " + close1 + " to " + close4, "give " + close1 + " to " + close4, "hand-back -",
		},
	} {
		plan, err := c.Plan(channel, civil.AtMinute(civil.YMD(2025, 10, 20), civil.HM(10, 0)))
		if err != nil {
			t.Fatal(err)
		}
		whole := close4
		if channel == "corporation" {
			whole = close1 + " to " + close4
		}
		if got := window(plan.Whole); got != whole {
			t.Errorf("%s: the whole falls due %s, want %s", channel, got, whole)
		}
		var got []string
		for _, s := range plan.Steps {
			got = append(got, s.Step+" "+window(s.Due))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", channel, strings.Join(got, ", "), strings.Join(want, ", "))
		}
	}
}

func window(w reglament.Window) string {
	switch {
	case w.IsZero():
		return "-"
	case w.Earliest.At == w.Latest.At:
		return w.Latest.At.String()
	}
	return w.Earliest.At.String() + " to " + w.Latest.At.String()
}

// permit-in-time: published at 10:15 on 31 October, before 4 November; examined on
// the 22nd, its last day; signed and sent within the hour. permit-late: the yard is
// shared and the consent is known to be missing (13(3), 13(4)), the slip states no
// day of the result (16(2)); extended to Tuesday 11 November (11 November is the
// fifth working day after the 4th), and the result was given on the 13th. The deputy
// signed, as paragraph 20 has it against the table: no more than a doubt.
//
// permit-children: on 20 October 2025 the eldest is 12, the middle child 10 and the
// youngest 4. Each needs a birth certificate with its original to compare (14(1)): that
// of the middle one came as a copy alone, that of the youngest not at all. The doctor's
// note (14(2)) is for who is allergic or from 3 to 6: the youngest, whose note ended on
// 30 September. Older than 10 (14(3)) is the eldest; of the middle one, between the
// tenth birthday and the eleventh, the words can be read either way, and nothing is
// said; of the youngest a consent is not needed, and was demanded. So was a notary's
// stamp on the marriage certificate, though the original was shown (law No. 88-V,
// article 5), and a paper that no list has.
func TestTheShippedCasesByHand(t *testing.T) {
	c := compiled(t)
	for name, want := range map[string][]string{
		"permit-in-time": nil,
		"permit-children": {
			"breach document.asked childs-consent youngest", "breach document.asked marriage-certificate", "breach document.asked pedigree of the doves",
			"breach document.missing birth-certificate youngest", "breach document.unfit birth-certificate middle", "breach document.unfit doctors-note youngest",
		},
		"permit-late": {
			"breach document.missing neighbors-consent", "breach receipt.field slip-date-of-result", "breach term.late", "doubt step.role sign",
		},
	} {
		k, err := reglament.DecodeCase([]byte(shipped(t, "cases/"+name+".json")))
		if err != nil || k.ID != name {
			t.Fatalf("%s has the id %s, %v", name, k.ID, err)
		}
		r, err := c.Check(k)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range r.Findings {
			// Whether the extension was too long turns on whose week counts (b).
			if f.Level > reglament.Note && f.Code != reglament.ExtensionLong {
				got = append(got, strings.TrimSpace(f.Level.String()+" "+string(f.Code)+" "+f.Subject+" "+f.Child))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", name, strings.Join(got, ", "), strings.Join(want, ", "))
		}
	}
}

// What is listed does not turn on what was handed in. Between the tenth and the
// eleventh birthday "older than 10" can be read either way, from the eleventh on it
// holds; "from 3 and below 7" ends with the seventh.
func TestTheListOfThreeChildrenByHand(t *testing.T) {
	service := compiled(t).Service()
	k, err := reglament.DecodeCase([]byte(shipped(t, "cases/permit-children.json")))
	if err != nil {
		t.Fatal(err)
	}
	always := []string{"application yes", "identity yes", "drawing yes", "marriage-certificate yes"}
	births := []string{"birth-certificate eldest yes", "birth-certificate middle yes", "birth-certificate youngest yes"}
	for _, row := range []struct {
		name string
		on   civil.Date
		want []string
	}{
		{"on the day of receipt", civil.YMD(2025, 10, 20), []string{"doctors-note youngest yes", "childs-consent eldest yes", "childs-consent middle unknown"}},
		{"a day before the middle one is 11", civil.YMD(2026, 3, 7), []string{"doctors-note youngest yes", "childs-consent eldest yes", "childs-consent middle unknown"}},
		{"when the middle one is 11", civil.YMD(2026, 3, 8), []string{"doctors-note youngest yes", "childs-consent eldest yes", "childs-consent middle yes"}},
		// Whether the youngest is allergic is not recorded.
		{"when the youngest is 7", civil.YMD(2028, 6, 30), []string{"doctors-note youngest unknown", "childs-consent eldest yes", "childs-consent middle yes"}},
	} {
		situation := k.Situation()
		situation.On = row.on
		var got []string
		for _, need := range documents.List(service.Documents, service.Act.Texts, situation) {
			got = append(got, strings.Join(strings.Fields(need.Requirement+" "+need.Child+" "+need.Required.String()), " "))
		}
		if want := slices.Concat(always, births, row.want); !slices.Equal(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", row.name, strings.Join(got, ", "), strings.Join(want, ", "))
		}
	}
}

// The service is a fiction, and says so in every language.
func TestTheRegulationSaysThatItIsMadeUp(t *testing.T) {
	p := compiled(t).Service().Provisions[0]
	if p.ID != "fiction" || p.Text.KK == "" || p.Text.RU == "" || !strings.Contains(p.Text.EN, "made up") {
		t.Errorf("%+v", p)
	}
}

func TestGolden(t *testing.T) {
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"plan-en.txt", []string{"-received", "2025-10-20T10:00"}},
		{"verdict-en.txt", nil},
		{"verdict-kk.txt", []string{"-lang", "kk"}},
		{"verdict-ru.txt", []string{"-lang=ru"}},
	} {
		t.Run(row.golden, func(t *testing.T) {
			_, got, stderr := call(row.args...)
			if stderr != "" {
				t.Error(stderr)
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

func TestExitCode(t *testing.T) {
	clean, late := "cases/permit-in-time.json", "cases/permit-late.json"
	files := []string{"-service", "service.json", "-office", "office.json"}
	for _, row := range []struct {
		name string
		args []string
		want int
	}{
		{"the shipped cases hold a breach", nil, 1},
		{"a plan accuses nobody", []string{"-received", "2025-10-20"}, 0},
		{"no deviation", []string{clean}, 0},
		{"a breach among others", []string{clean, late}, 1},
		{"a plan with files of one's own", files, 0},
		{"a breach with files of one's own", append(files[:4:4], late), 1},
		{"help", []string{"-h"}, 0},
	} {
		code, stdout, stderr := call(row.args...)
		if code != row.want {
			t.Errorf("%s: exit %d, want %d: %s", row.name, code, row.want, stderr)
		}
		if help := row.name == "help"; (stdout == "") != help || (stderr != "") != help {
			t.Errorf("%s: printed %q, %q", row.name, stdout, stderr)
		}
	}
	_, own, _ := call(files...)
	if _, same, _ := call("-received", "2025-10-20T10:00"); own != same {
		t.Error("the same files give another plan, or the default moment is another")
	}
	if _, plan, _ := call(append(files[:4:4], "-received", "2025-10-20T10:00", clean)...); !strings.Contains(plan, own) || !strings.Contains(plan, `Case "permit-in-time"`) {
		t.Error("a plan and a verdict are not both printed when both are asked for")
	}
}

func TestUnusableInputPrintsNothing(t *testing.T) {
	dir := t.TempDir()
	// with writes a shipped file with one place changed.
	with := func(name, old, text string) string {
		whole := shipped(t, name)
		if !strings.Contains(whole, old) {
			t.Fatalf("no %s in %s", old, name)
		}
		path := filepath.Join(dir, strings.ReplaceAll(t.Name()+old, "/", "-")+".json")
		path = strings.Map(func(r rune) rune {
			if strings.ContainsRune(`"{}:, `, r) {
				return '_'
			}
			return r
		}, path)
		if err := os.WriteFile(path, []byte(strings.Replace(whole, old, text, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	service := func(old, text string) []string {
		return []string{"-service", with("service.json", old, text), "-office", "office.json"}
	}
	office := func(old, text string) []string {
		return []string{"-service", "service.json", "-office", with("office.json", old, text)}
	}
	for _, row := range []struct {
		name string
		args []string
		want []string // in the message
	}{
		{"a missing file", []string{"-service", "none.json", "-office", "office.json"}, []string{"none.json", "no such file"}},
		{"a folder", []string{"-service", "cases", "-office", "office.json"}, []string{"cases", "is a directory"}},
		{"both files that are missing are told", []string{"-service", "none.json", "-office", "nowhere.json"}, []string{"none.json", "nowhere.json"}},
		{"a regulation without an office", []string{"-service", "service.json"}, []string{"-service and -office are given together"}},
		{"advice on an office", []string{"-lint", "-office", "office.json"}, []string{"-lint goes with -service and -lang alone"}},
		{"advice on a case", []string{"-lint", "cases/permit-late.json"}, []string{"-lint goes with -service and -lang alone"}},
		{"advice on a plan", []string{"-lint", "-received", "2025-10-20"}, []string{"-lint goes with -service and -lang alone"}},
		{"advice on a missing file", []string{"-lint", "-service", "none.json"}, []string{"none.json", "no such file"}},
		{"advice on what is no regulation", []string{"-lint", "-service", "office.json"}, []string{"office.json: service: ", "unknown key"}},
		{"advice on what cannot be executed", []string{"-lint", "-service", service(`"role": "executor"`, `"role": "tester"`)[1]}, []string{"steps[6].role", `"tester" is not declared`}},
		{"an unknown flag", []string{"-verbose"}, []string{"-verbose"}},
		{"an unknown language", []string{"-lang", "de"}, []string{`"de"`, "want kk, ru or en"}},
		{"no moment", []string{"-received", "today"}, []string{`"today"`, "YYYY-MM-DD"}},
		{"a day that no calendar knows", []string{"-received", "2036-01-01"}, []string{"received", "2036-01-01"}},
		{"an unknown key", service(`"term": {`, `"deadline": {`), []string{".json: service: ", "deadline (line ", "unknown key"}},
		{"an impossible date", service(`"2025-01-14"`, `"2025-02-29"`), []string{"act.adopted (line ", `"2025-02-29"`, "not a date"}},
		{"a role that is not declared", service(`"role": "executor"`, `"role": "tester"`), []string{"steps[6].role", `"tester" is not declared`}},
		{"a regulation for the office", []string{"-service", "office.json", "-office", "office.json"}, []string{"office.json: service: ", "name (line 2", "unknown key"}},
		{"hours that close before they open", office(`"from": "09:00", "to": "20:00"`, `"from": "20:00", "to": "09:00"`), []string{"office for service", "units[1]", "does not open before it closes"}},
		{"a unit that the regulation does not know", office(`"unit": "corporation"`, `"unit": "bank"`), []string{`"bank" is no unit of the service`}},
		{"a week that there is not", office(`"six-day"`, `"seven-day"`), []string{"units[1].week (line ", "five-day or six-day"}},
		{"a case of another service", []string{with("cases/permit-late.json", "example.dovecote-permit", "example.kennel")}, []string{"service", `"example.kennel"`}},
		{"a case with an unknown step", []string{with("cases/permit-late.json", `"step": "sign"`, `"step": "stamp"`)}, []string{"events[2].step", `"stamp"`}},
		{"half a case", []string{with("cases/permit-late.json", `"channel"`, ``)}, []string{"line 4", "invalid JSON"}},
		{"both files that are broken are told", []string{"-service", "cases/permit-late.json", "-office", "cases/permit-late.json"}, []string{"json: service: ", "json: office: "}},
	} {
		t.Run(row.name, func(t *testing.T) {
			code, stdout, stderr := call(row.args...)
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

// Each line of a message names the file.
func TestEveryFaultIsToldWithItsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.json")
	if err := os.WriteFile(path, []byte(`{"id": "x", "steps": [{"id": "a", "unit": "b"}]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	_, _, stderr := call("-service", path, "-office", "office.json")
	for line := range strings.Lines(stderr) {
		if !strings.HasPrefix(line, path+": ") {
			t.Errorf("no file in %q", line)
		}
	}
	for _, want := range []string{"act.id: is empty", "0 units are marked as the provider", `steps[0]: "a" has no citation`, `steps[0].unit: "b" is not declared`} {
		if !strings.Contains(stderr, want) {
			t.Errorf("no %q in %q", want, stderr)
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the paper is out") }

func TestAWriterThatFailsIsReported(t *testing.T) {
	var errs bytes.Buffer
	if code := run(nil, broken{}, &errs); code != 2 || !strings.Contains(errs.String(), "the paper is out") {
		t.Errorf("exit %d, %q", code, errs.String())
	}
}

// The manual shows what is: each snippet in it stands in a file that the tests run, and
// below each command stands what it prints. -update writes the output anew.
func TestTheManualShowsWhatIs(t *testing.T) {
	t.Chdir("../..")
	const page = "docs/own-regulation.md"
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, glob := range []string{"*.json", "cases/*.json", "testdata/docs/*.json"} {
		names, err := filepath.Glob("examples/ownservice/" + glob)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v, %v", glob, names, err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, string(text))
		}
	}
	example, err := os.ReadFile("examples/ownservice/example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, strings.ReplaceAll(string(example), "\n\t", "\n"))
	snippets, commands := 0, 0
	got := regexp.MustCompile("(?s)\n```(json|go|text)\n(.*?)```\n").ReplaceAllStringFunc(string(data), func(block string) string {
		lang, text, _ := strings.Cut(strings.TrimPrefix(strings.TrimSuffix(block, "```\n"), "\n```"), "\n")
		command, _, _ := strings.Cut(text, "\n")
		args, isCommand := strings.CutPrefix(command, "$ go run ./examples/ownservice ")
		switch {
		case lang != "text":
			snippets++
			if !slices.ContainsFunc(files, func(file string) bool { return strings.Contains(file, text) }) {
				t.Errorf("no file has\n%s", text)
			}
		case isCommand:
			commands++
			_, stdout, stderr := call(strings.Fields(args)...)
			return "\n```text\n" + command + "\n" + stdout + stderr + "```\n"
		}
		return block
	})
	if snippets < 10 || commands < 4 {
		t.Errorf("%d snippets, %d commands", snippets, commands)
	}
	if *update {
		if err := os.WriteFile(page, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if got != string(data) {
		t.Errorf("%s does not show what the commands print: go test ./examples/ownservice -update", page)
	}
}

// Every message that the manual explains is one that there is.
func TestTheManualExplainsMessagesThatThereAre(t *testing.T) {
	t.Chdir("../..")
	page, err := os.ReadFile("docs/own-regulation.md")
	if err != nil {
		t.Fatal(err)
	}
	var source strings.Builder
	for _, glob := range []string{"reglament/*.go", "documents/*.go", "calendar/civil/*.go", "internal/strictjson/*.go"} {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v, %v", glob, names, err)
		}
		for _, name := range names {
			if !strings.HasSuffix(name, "_test.go") {
				text, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				source.Write(text)
			}
		}
	}
	_, table, _ := strings.Cut(string(page), "| the message says |")
	table, _, _ = strings.Cut(table, "\n\n")
	// What a message puts in stands in the source as a verb.
	values := strings.NewReplacer("0 units", "%d units", "unit …", "unit %s", "wrong type: a number is wanted", "wrong type", "wrong type: a string is wanted", "wrong type")
	n := 0
	for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(regexp.MustCompile(`(?m)\|[^|]*\|$`).ReplaceAllString(table, ""), -1) {
		if n++; !strings.Contains(source.String(), values.Replace(m[1])) {
			t.Errorf("nothing says %q", m[1])
		}
	}
	if n < 15 {
		t.Errorf("%d messages", n)
	}
}
