package reglament_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
)

// everyReadingThereIs lists the readings with their stable names, values and
// letters, as the documentation has them.
func everyReadingThereIs() []struct {
	reading reglament.Reading
	name    string
	letter  string
} {
	return []struct {
		reading reglament.Reading
		name    string
		letter  string
	}{
		{reglament.FirstDay, "first_day", "a"}, {reglament.WeekOfTerm, "term_week", "b"}, {reglament.LimitOfService, "step_term", "c"},
		{reglament.RollingOfSteps, "rolling", "d"}, {reglament.EndOfDay, "day_end", "e"}, {reglament.CountOfTime, "time", "f"},
		{reglament.RestDayHours, "worked_rest_day", "g"}, {reglament.DaysUnit, "plain_days", "h"}, {reglament.MeasuredAt, "measured", "i"},
		{reglament.Text, "text", ""},
	}
}

// roundTrip writes a value as text and reads it into another of its type.
func roundTrip[T comparable, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, v T, want string) {
	t.Helper()
	text, err := any(v).(encoding.TextMarshaler).MarshalText()
	if err != nil || string(text) != want || fmt.Sprint(v) != want {
		t.Errorf("%#v is written %q and printed %q, %v; want %q", v, text, fmt.Sprint(v), err, want)
	}
	var back T
	if err := P(&back).UnmarshalText(text); err != nil || back != v {
		t.Errorf("%q is read as %#v, %v", text, back, err)
	}
	data, err := json.Marshal(map[string]T{"v": v})
	if err != nil || string(data) != `{"v":`+strconv.Quote(want)+`}` {
		t.Errorf("%#v in JSON is %s, %v", v, data, err)
	}
}

// unread expects texts to be refused without touching the value.
func unread[T comparable, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, v T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		got := v
		err := P(&got).UnmarshalText([]byte(text))
		refuses(t, err, reglament.ErrReading, "")
		if got != v {
			t.Errorf("%q is refused, yet read as %#v", text, got)
		}
	}
}

// unwritten expects a value that has no text to be refused, and printed as a number.
func unwritten(t *testing.T, v encoding.TextMarshaler, printed string) {
	t.Helper()
	text, err := v.MarshalText()
	refuses(t, err, reglament.ErrReading, printed)
	if text != nil || fmt.Sprint(v) != printed {
		t.Errorf("%#v is written %q and printed %q, want %q", v, text, fmt.Sprint(v), printed)
	}
	if _, err := json.Marshal(v); !errors.Is(err, reglament.ErrReading) {
		t.Errorf("in JSON: %v", err)
	}
}

func TestTextsOfReadings(t *testing.T) {
	for _, row := range everyReadingThereIs() {
		roundTrip(t, row.reading, row.name)
		if row.reading.Letter() != row.letter {
			t.Errorf("%s has the letter %q, want %q", row.name, row.reading.Letter(), row.letter)
		}
	}
	unread(t, reglament.Text, "", "First_day", "first_day ", "first-day", "first_day rolling", "Reading(1)", "a", "\u202e", "000101199907")
	unwritten(t, reglament.Reading(0), "Reading(0)")
	unwritten(t, reglament.FirstDay|reglament.Text, "Reading(513)")
	unwritten(t, reglament.Text<<1, "Reading(1024)")
	if l := reglament.Reading(3).Letter(); l != "" {
		t.Errorf("no reading has the letter %q", l)
	}

	roundTrip(t, reglament.ProviderWeek, "provider")
	roundTrip(t, reglament.IntakeWeek, "intake")
	unread(t, reglament.IntakeWeek, "", "Provider", "provider ", "0", "term_week(2)", "ready")
	unwritten(t, reglament.TermWeek(2), "term_week(2)")

	roundTrip(t, reglament.RestatesTerm, "restates_term")
	roundTrip(t, reglament.OwnLimit, "own_limit")
	unread(t, reglament.OwnLimit, "", "own-limit", "OWN_LIMIT", "1")
	unwritten(t, reglament.StepTerm(255), "step_term(255)")

	roundTrip(t, reglament.WhenReady, "ready")
	roundTrip(t, reglament.WhenHandedOver, "handed_over")
	unread(t, reglament.WhenHandedOver, "", "handed over", "Ready")
	unwritten(t, reglament.Measured(2), "measured(2)")
}

func TestSetsOfReadings(t *testing.T) {
	every := everyReadingThereIs()
	var all []reglament.Reading
	var names []string
	for _, row := range every {
		all, names = append(all, row.reading), append(names, row.name)
	}
	for i := range 1 << len(all) {
		var list []reglament.Reading
		var words []string
		for b, r := range all {
			if i>>b&1 != 0 {
				list, words = append(list, r), append(words, names[b])
			}
		}
		s := reglament.SetOf(list...)
		for _, r := range all {
			if s.Has(r) != slices.Contains(list, r) {
				t.Fatalf("%s has %s: %t", s, r, s.Has(r))
			}
		}
		if !slices.Equal(s.List(), list) || s.String() != strings.Join(words, " ") {
			t.Fatalf("%v is %s, lists %v", list, s, s.List())
		}
		var back reglament.ReadingSet
		if text, err := s.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != s {
			t.Fatalf("%s is written %q, %v, and read as %s", s, text, err, back)
		}
	}
	for text, want := range map[string]reglament.ReadingSet{
		"":                          0,
		" \t\n":                     0,
		"text first_day":            reglament.SetOf(reglament.FirstDay, reglament.Text),
		"measured measured":         reglament.SetOf(reglament.MeasuredAt),
		"  day_end\n\tstep_term   ": reglament.SetOf(reglament.EndOfDay, reglament.LimitOfService),
	} {
		got := reglament.ReadingSet(1)
		if err := got.UnmarshalText([]byte(text)); err != nil || got != want {
			t.Errorf("%q is read as %s, %v; want %s", text, got, err, want)
		}
	}
	unread(t, reglament.SetOf(reglament.Text), "first_day,text", "first_day texts", "Reading(1024)", "000101199907", strings.Repeat("x", 1000))
	unwritten(t, reglament.SetOf(reglament.FirstDay)|1<<15, "first_day Reading(32768)")
}

func TestTextsOfLevels(t *testing.T) {
	for level, want := range map[reglament.Level]string{reglament.Note: "note", reglament.Doubt: "doubt", reglament.Breach: "breach", 3: "Level(3)", 255: "Level(255)"} {
		if text, err := level.MarshalText(); err != nil || string(text) != want || level.String() != want {
			t.Errorf("%d is written %q, %v and printed %s, want %q", level, text, err, level, want)
		}
	}
	if reglament.Note >= reglament.Doubt || reglament.Doubt >= reglament.Breach {
		t.Error("levels do not rise")
	}
}

// TestCodesAreAllThereAre reads the source: each constant of type Code is listed,
// once, in its place, with a comment that says what it is and what its subject is.
func TestCodesAreAllThereAre(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "finding.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var declared []reglament.Code
	shape := regexp.MustCompile(`^[a-z]+\.[a-z]+$`)
	for _, d := range file.Decls {
		gen, ok := d.(*ast.GenDecl)
		if !ok || gen.Tok != token.CONST {
			continue
		}
		for _, spec := range gen.Specs {
			v := spec.(*ast.ValueSpec)
			if typ, ok := v.Type.(*ast.Ident); !ok || typ.Name != "Code" {
				continue
			}
			text, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			declared = append(declared, reglament.Code(text))
			if !shape.MatchString(text) {
				t.Errorf("%s is %q, want two words and a dot", v.Names[0], text)
			}
			if v.Comment == nil || !strings.Contains(v.Comment.Text(), "; subject: ") {
				t.Errorf("%s does not say what its subject is", v.Names[0])
			}
		}
	}
	codes := reglament.Codes()
	if !slices.Equal(codes, declared) {
		t.Errorf("listed\n%v\ndeclared\n%v", codes, declared)
	}
	slices.Sort(codes)
	if len(slices.Compact(codes)) != len(declared) {
		t.Error("a code stands twice")
	}
	reglament.Codes()[0] = "changed"
	if reglament.Codes()[0] != reglament.TermLate {
		t.Error("a caller can change the list")
	}
}

func TestCountsOfAReport(t *testing.T) {
	r := reglament.Report{Findings: []reglament.Finding{
		{Code: "a", Level: reglament.Breach}, {Code: "b", Level: reglament.Doubt}, {Code: "c", Level: reglament.Note},
		{Code: "d", Level: reglament.Breach, Cause: 1}, {Code: "e", Level: reglament.Doubt, Cause: 2},
	}}
	for _, row := range []struct {
		level reglament.Level
		n     int
		roots string
	}{{reglament.Breach, 2, "a"}, {reglament.Doubt, 2, "b"}, {reglament.Note, 1, "c"}} {
		roots := r.Roots(row.level)
		if r.Count(row.level) != row.n || len(roots) != 1 || string(roots[0].Code) != row.roots {
			t.Errorf("%s: %d, roots %v", row.level, r.Count(row.level), roots)
		}
	}
	if !r.Breached() || (reglament.Report{Findings: r.Findings[1:3]}).Breached() || (reglament.Report{}).Breached() {
		t.Error("breached where there is none, or not where there is")
	}
	if (reglament.Report{}).Roots(reglament.Note) != nil {
		t.Error("roots of nothing")
	}
	if w := (reglament.Window{}); !w.IsZero() || (reglament.Window{Deciding: 1}).IsZero() {
		t.Error("a window is zero where nothing falls due, and only there")
	}
	if tm := (reglament.Term{}); !tm.IsZero() || permit().Term.IsZero() {
		t.Error("a term is zero where none is stated, and only there")
	}
	if !reflect.DeepEqual(r.Roots(reglament.Breach)[0], r.Findings[0]) {
		t.Error("a root is the finding itself")
	}
}
