package reglamenttest_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/reglamenttest"
	"github.com/regkz/regkz/services/atyrau2011"
)

// recorder is a test that keeps what it is told.
type recorder struct {
	testing.TB
	failed, logged []string
}

func (r *recorder) Helper() {}
func (r *recorder) Errorf(f string, args ...any) {
	r.failed = append(r.failed, fmt.Sprintf(f, args...))
}
func (r *recorder) Logf(f string, args ...any) { r.logged = append(r.logged, fmt.Sprintf(f, args...)) }

func checker(t testing.TB) *reglament.Checker {
	t.Helper()
	c, err := reglament.Compile(atyrau2011.GuardianshipCertificate(), atyrau2011.Office())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func received() civil.Moment { return civil.AtMinute(civil.YMD(2012, 3, 1), civil.HM(10, 0)) }

func walk(t testing.TB) []reglament.Case {
	t.Helper()
	cases, err := reglamenttest.Walk(checker(t), "department", received())
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

func TestNoBreach(t *testing.T) {
	clean := walk(t)[0]
	for _, row := range []struct {
		name   string
		change func(*reglament.Case)
		failed []string // each failure names these, in order
		logged []string
	}{
		{"a clean case passes", func(*reglament.Case) {}, nil, nil},
		{"a wrong role fails with the code, the place, the rule, the expected and the seen", func(k *reglament.Case) { k.Events[3].Role = "department-executor" },
			[]string{`step.role at events[3].role`, "management of the education department", "responsible executor", "table 1, action 7"}, nil},
		{"a doubt is logged, not failed: the birth certificate stands in the Kazakh list only, paragraph 14(4)", func(k *reglament.Case) {
			k.Package = documents.Package{NotHandedIn: []string{"birth-certificate", "id-card"}}
		}, nil, []string{"document.missing", "Doubt", "subparagraph 4"}},
		{"a case that cannot be checked fails with the reason", func(k *reglament.Case) { k.Events[0].Step = "stamp" },
			[]string{"cannot be checked", `events[0].step: "stamp"`}, nil},
		{"what follows from another breach is not failed a second time: the whole is late because action 6 was", func(k *reglament.Case) {
			for i, day := range []int{1, 1, 26, 26, 27} {
				k.Events[i].At = civil.OnDay(civil.YMD(2012, 3, day))
			}
			k.Result.HandedOver = civil.OnDay(civil.YMD(2012, 3, 27))
		}, []string{"step.late at events[2].at", "table 1, action 6"}, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			k := clean
			k.Events = append([]reglament.Event(nil), clean.Events...)
			row.change(&k)
			var r recorder
			if ok := reglamenttest.NoBreach(&r, checker(t), k); ok != (row.failed == nil) {
				t.Errorf("NoBreach = %t", ok)
			}
			for _, got := range []struct {
				told []string
				want []string
			}{{r.failed, row.failed}, {r.logged, row.logged}} {
				if (len(got.told) > 0) != (got.want != nil) || len(got.told) > 1 {
					t.Fatalf("told %q, want one line with %q", got.told, got.want)
				}
				for _, part := range got.want {
					if !strings.Contains(got.told[0], part) {
						t.Errorf("%q does not say %q", got.told[0], part)
					}
				}
			}
		})
	}
}

func TestWalkTakesEachWayToEachResult(t *testing.T) {
	var got []string
	for _, k := range walk(t) {
		var steps []string
		for _, e := range k.Events {
			steps = append(steps, e.Step)
		}
		got = append(got, k.Result.Kind+": "+strings.Join(steps, " "))
	}
	// Actions 4 to 8 of table 1; action 6 ends in a certificate or in a refusal.
	want := "certificate: register assign prepare sign issue\nrefusal: register assign prepare sign issue"
	if strings.Join(got, "\n") != want {
		t.Errorf("ways\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if _, err := reglamenttest.Walk(checker(t), "window", received()); !errors.Is(err, reglament.ErrCase) {
		t.Errorf("a channel that the service does not have: error %v", err)
	}
}

// TestDeviationsCoverTheList holds the kinds of deviation against a list typed
// from what can go wrong, so that none is lost.
func TestDeviationsCoverTheList(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range walk(t) {
		list, err := reglamenttest.Deviations(checker(t), k)
		if err != nil {
			t.Fatal(err)
		}
		names := map[string]bool{}
		for _, d := range list {
			if names[d.Name] || d.Rule.IsZero() {
				t.Errorf("%q stands twice or has no rule", d.Name)
			}
			names[d.Name] = true
			seen[string(d.Code)+" "+d.Level.String()] = true
		}
	}
	for _, want := range []string{
		"step.late breach", "step.late doubt", "step.role breach", "step.role doubt", "step.skipped breach", "step.repeated breach",
		"step.order breach", "step.channel breach", "result.channel breach", "document.missing breach", "document.missing doubt",
		"document.unfit breach", "receipt.missing breach", "receipt.field breach", "receipt.promise breach",
		"refusal.ground breach", "refusal.baseless breach", "refusal.baseless doubt", "result.unsigned breach", "term.late breach", "term.late doubt",
	} {
		if !seen[want] {
			t.Errorf("no deviation makes %s", want)
		}
	}
}

func TestDeviationsOfAServiceOfOnesOwn(t *testing.T) {
	// One unit, one step, no term: what is not stated makes no deviation.
	cite := law.Citation{Act: "own", Paragraph: "1"}
	s := reglament.Service{
		ID: "own", Act: law.Act{ID: "own", Texts: []law.Lang{law.Kazakh}}, Cite: cite,
		Units:    []reglament.Unit{{ID: "office", Provider: true, Cite: cite}},
		Roles:    []reglament.Role{{ID: "clerk", Unit: "office", Cite: cite}},
		Channels: []reglament.Channel{{ID: "desk", Unit: "office", Entry: "stamp", Cite: cite}},
		Results:  []reglament.Result{{ID: "stamped", Cite: cite}, {ID: "no", Refusal: true, Cite: cite}},
		Documents: []documents.Requirement{
			{ID: "form", When: documents.Condition{Any: []documents.Condition{{Fact: "adult"}, {None: []documents.Condition{{Fact: "child"}}}}},
				Form: law.Same(documents.Form{Notarized: true}), Cite: law.Same(cite)},
		},
		Steps: []reglament.Step{{ID: "stamp", Role: "clerk", Outcomes: []reglament.Outcome{{ID: "done"}}, Cite: cite}},
	}
	c, err := reglament.Compile(s, reglament.Office{Units: []reglament.UnitHours{
		{Unit: "office", Hours: calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	cases, err := reglamenttest.Walk(c, "desk", received())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, k := range cases {
		list, err := reglamenttest.Deviations(c, k)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range list {
			got = append(got, k.Result.Kind+": "+d.Name)
		}
	}
	want := []string{
		"stamped: step stamp is repeated", "stamped: document form is missing", "stamped: document form has no notary's certificate",
		"stamped: a paper is demanded that the list does not know",
		"no: step stamp is repeated", "no: the refusal states no ground",
	}
	s.Term = reglament.Term{Period: law.Same(calendar.Period{N: 3, Unit: calendar.WorkingDay}), Cite: cite}
	if c, err = reglament.Compile(s, c.Office()); err != nil {
		t.Fatal(err)
	}
	if cases, err = reglamenttest.Walk(c, "desk", civil.OnDay(c.Office().Calendar.Last())); err != nil {
		t.Fatal(err)
	}
	if list, err := reglamenttest.Deviations(c, cases[0]); !errors.Is(err, calendar.ErrRange) || list != nil {
		t.Errorf("a term beyond the calendar: %d deviations, error %v", len(list), err)
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("deviations\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestDeviationsNeedTheHoursOfEveryUnit(t *testing.T) {
	o := atyrau2011.Office()
	o.Units = o.Units[:1]
	c, err := reglament.Compile(atyrau2011.GuardianshipCertificate(), o)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := reglamenttest.Walk(c, "center", received())
	if err != nil {
		t.Fatal(err)
	}
	if list, err := reglamenttest.Deviations(c, cases[0]); !errors.Is(err, reglament.ErrOffice) || list != nil {
		t.Errorf("%d deviations, error %v; want none and the missing unit", len(list), err)
	}
}

func TestThin(t *testing.T) {
	clean := walk(t)[1]
	clean.NotDone, clean.Receipt.Lacks, clean.Receipt.Promised = []string{"center-send"}, []string{"service-date"}, civil.YMD(2012, 3, 12)
	clean.Facts = documents.Facts{"a": law.Yes, "b": law.No}
	all := reglamenttest.Thin(clean, func() bool { return true })
	if fmt.Sprint(all) != fmt.Sprint(clean) {
		t.Errorf("keeping everything changed the case\n%+v\n%+v", clean, all)
	}
	none := reglamenttest.Thin(clean, func() bool { return false })
	none.Facts = nil
	want := reglament.Case{ID: clean.ID, Service: clean.Service, Channel: clean.Channel}
	if fmt.Sprint(none) != fmt.Sprint(want) {
		t.Errorf("keeping nothing left\n%+v", none)
	}
	// Every second answer is no: the clock of each moment that stays goes.
	n := 0
	some := reglamenttest.Thin(clean, func() bool { n++; return n%2 == 1 })
	if got := some.Received; !got.IsZero() && got.Precision() != civil.ToDay {
		t.Errorf("received %s", got)
	}
}

func ExampleNoBreach() {
	// In a test of yours, t is its *testing.T and c comes from your system.
	var t recorder
	service := atyrau2011.GuardianshipCertificate()
	checker, err := reglament.Compile(service, atyrau2011.Office())
	if err != nil {
		fmt.Println(err)
		return
	}
	c := reglament.Case{
		ID: "2012-17", Service: service.ID, Channel: "department",
		Events: []reglament.Event{{Step: "sign", Role: "department-executor"}},
	}
	fmt.Println(reglamenttest.NoBreach(&t, checker, c))
	fmt.Println(strings.Join(t.failed, "\n"))
	// Output:
	// false
	// case "2012-17": step.role at events[0].role: Breach under every reading and in both texts: step “Read the correspondence” → “Document signed” was done by another role — responsible executor of the education department; the regulation gives it to — management of the education department; rule: No. 398, annex 2, appendix 4, table 1, action 7
}
