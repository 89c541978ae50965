package reglament_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// at reads a moment of a literal; what is no moment is not given.
func at(s string) civil.Moment {
	m, _ := civil.ParseMoment(s)
	return m
}

// event is a step done at a moment, in no particular role.
func event(step, when string) reglament.Event { return reglament.Event{Step: step, At: at(when)} }

// ended is a step done at a moment with an outcome.
func ended(step, when, outcome string) reglament.Event {
	return reglament.Event{Step: step, At: at(when), Outcome: outcome}
}

// direct is a case of permit() applied for at the bureau on Thursday 1 March 2012
// at 10:00, of which nothing but events is recorded.
func direct(events ...reglament.Event) reglament.Case {
	return reglament.Case{Service: "test.permit", Channel: "direct", Received: at("2012-03-01T10:00:00"), Events: events}
}

// with changes a case.
func with(k reglament.Case, change func(*reglament.Case)) reglament.Case {
	k.Events = slices.Clone(k.Events)
	change(&k)
	return k
}

// inRussian is the bureau going by the Russian text with every reading settled at
// its default, so that each limit has one due moment.
func inRussian() reglament.Office {
	o := settle(bureau(), reglament.Readings{})
	o.Text = law.Russian
	return o
}

// under is inRussian with other readings.
func under(r reglament.Readings) reglament.Office {
	o := inRussian()
	o.Readings = r
	return o
}

// row writes a finding on one line: level, code, subject; place; what was
// expected and seen; the paragraphs of the rules and of what says otherwise; the
// choices of a doubt; the cause.
func row(f reglament.Finding) string {
	parts := []string{strings.TrimSpace(fmt.Sprintf("%s %s %s", f.Level, f.Code, f.Subject)), f.Path}
	add := func(name, value string) {
		if value != "" {
			parts = append(parts, name+" "+value)
		}
	}
	add("want", f.Expected)
	add("is", f.Seen)
	var rules, otherwise, under []string
	for _, c := range f.Rules {
		rules = append(rules, c.Paragraph)
	}
	for _, c := range f.Otherwise {
		otherwise = append(otherwise, c.Paragraph)
	}
	for _, all := range f.Under {
		var choices []string
		for _, c := range all {
			choices = append(choices, fmt.Sprintf("%s=%s", c.Reading, c.Value))
		}
		under = append(under, strings.Join(choices, ","))
	}
	add("by", strings.Join(rules, ","))
	add("otherwise", strings.Join(otherwise, ","))
	add("under", strings.Join(under, " or "))
	if f.Cause > 0 {
		add("from", fmt.Sprint(f.Cause))
	}
	return strings.Join(parts, "; ")
}

func rows(r reglament.Report) []string {
	var list []string
	for _, f := range r.Findings {
		list = append(list, row(f))
	}
	return list
}

func check(t testing.TB, c *reglament.Checker, k reglament.Case) reglament.Report {
	t.Helper()
	r, err := c.Check(k)
	if err != nil {
		t.Fatalf("%v\n%+v", err, k)
	}
	return r
}

// holds checks a case and compares every finding.
func holds(t *testing.T, s reglament.Service, o reglament.Office, k reglament.Case, want ...string) {
	t.Helper()
	got := rows(check(t, compile(t, s, o), k))
	if !slices.Equal(got, want) {
		t.Errorf("found\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

// judged is one row of a table of cases worked out by hand.
type judged struct {
	why    string
	office reglament.Office
	input  reglament.Case
	want   []string
}

func runJudged(t *testing.T, list []judged) {
	t.Helper()
	for _, row := range list {
		t.Run(row.why, func(t *testing.T) { holds(t, permit(), row.office, row.input, row.want...) })
	}
}

// refuses expects an error of a kind that names a place.
func refuses(t *testing.T, err, kind error, place string) {
	t.Helper()
	if !errors.Is(err, kind) {
		t.Fatalf("error %v, want %v", err, kind)
	}
	if !strings.Contains(err.Error(), place) {
		t.Errorf("error %q does not name %q", err, place)
	}
	polite(t, err)
}

// polite expects the text of an error to be short and safe to print.
func polite(t testing.TB, err error) {
	t.Helper()
	if fault := strictjsontest.Impolite(err); fault != "" {
		t.Error(fault)
	}
}

// chain is a regulation of steps that lead one to the next, each of one officer
// and without a limit, the last making the result ready.
func chain(ids ...string) reglament.Service {
	cite := law.Citation{Act: "a", Paragraph: "1"}
	s := reglament.Service{
		ID: "test.chain", Act: law.Act{ID: "a"},
		Units:    []reglament.Unit{{ID: "bureau", Provider: true, Cite: cite}},
		Roles:    []reglament.Role{{ID: "officer", Unit: "bureau", Cite: cite}},
		Channels: []reglament.Channel{{ID: "direct", Unit: "bureau", Entry: ids[0], Cite: cite}},
		Results:  []reglament.Result{{ID: "done", Cite: cite}},
	}
	for i, id := range ids {
		st := reglament.Step{ID: id, Role: "officer", Cite: law.Citation{Act: "a", Paragraph: id}}
		if i+1 < len(ids) {
			st.Outcomes = []reglament.Outcome{{To: ids[i+1]}}
		}
		st.Ready = i+1 == len(ids)
		s.Steps = append(s.Steps, st)
	}
	return s
}

// desk is an office for chain, with every reading settled.
func desk() reglament.Office {
	o := inRussian()
	o.Units = o.Units[1:]
	return o
}

// chained is a case of chain received on Thursday 1 March 2012 at 10:00.
func chained(events ...reglament.Event) reglament.Case {
	k := direct(events...)
	k.Service = "test.chain"
	return k
}

// limit is so many units in both texts.
func limit(n int, u calendar.Unit) law.Bilingual[reglament.Limit] {
	return law.Same(reglament.Limit{Period: calendar.Period{N: n, Unit: u}})
}
