package documents_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// application is a generated list of documents with a record of what was handed
// in. The form of each document is kept apart by text for the oracle.
type application struct {
	rows  []documents.Requirement
	forms map[string]map[law.Lang]documents.Form
	facts documents.Facts
	p     documents.Package
	text  law.Lang
}

// generate builds an application from choices: pick(n) is a number below n. The
// first row has the identifier id.
func generate(id string, pick func(n int) int) application {
	a := application{facts: documents.Facts{}, forms: map[string]map[law.Lang]documents.Form{}, text: []law.Lang{law.Kazakh, law.Russian}[pick(2)]}
	answer := func() law.Answer { return law.Answer(pick(3)) }
	form := func() documents.Form {
		return documents.Form{Original: pick(2) == 1, Copy: pick(2) == 1, Notarized: pick(2) == 1}
	}
	formOf := func(ids ...string) law.Bilingual[documents.Form] {
		kk := form()
		ru := kk
		if pick(3) == 1 {
			ru = form()
		}
		for _, id := range ids {
			a.forms[id] = map[law.Lang]documents.Form{law.Kazakh: kk, law.Russian: ru}
		}
		if kk == ru {
			return law.Same(kk)
		}
		return law.Differ(kk, ru)
	}
	for _, id := range []string{"a", "b"} {
		if x := answer(); x != unknown {
			a.facts[id] = x
		}
	}
	conditions := []documents.Condition{
		{}, {}, {}, fact("a"), fact("b"), none(fact("a")), all(fact("a"), fact("b")), some(fact("a"), none(fact("b"))),
	}
	for i := range 1 + pick(4) {
		r := documents.Requirement{ID: "row" + strconv.Itoa(i), Cite: cited}
		if i == 0 {
			r.ID = id
		}
		r.Only = []law.Lang{"", "", "", law.Kazakh, law.Russian}[pick(5)]
		r.When = conditions[pick(len(conditions))]
		for j := range []int{0, 0, 2, 3}[pick(4)] {
			r.OneOf = append(r.OneOf, documents.Alternative{ID: "alternative" + strconv.Itoa(i) + strconv.Itoa(j)})
		}
		r.Form = formOf(r.Documents()...)
		for j := range r.OneOf {
			if of := &r.OneOf[j]; pick(3) == 1 {
				row := a.forms[of.ID]
				of.Form = formOf(of.ID)
				if of.Form.IsZero() {
					a.forms[of.ID] = row // a form that neither text names is none of its own
				}
			}
		}
		a.rows = append(a.rows, r)
		for _, id := range r.Documents() {
			switch pick(4) {
			case 0:
			case 1:
				a.p.NotHandedIn = append(a.p.NotHandedIn, id)
			default:
				a.p.Items = append(a.p.Items, item(id, answer(), answer(), answer()))
			}
		}
	}
	return a
}

// expected is an oracle for the line of one row. It completes what is not known
// of each document in every way: a row holds when it holds in every completion,
// and fails when it fails in every one. The condition is counted by value.
func (a application) expected(i int) (documents.Status, documents.Defect) {
	applies := value(a.rows[i].When, a.facts)
	if applies == 0 {
		return documents.NotRequired, documents.NoDefect
	}
	certain, possible, defects := false, false, []documents.Defect(nil)
	for _, id := range a.rows[i].Documents() {
		want, holds, fails := a.forms[id][a.text], 0, 0
		at := slices.IndexFunc(a.p.Items, func(it documents.Item) bool { return it.Document == id })
		var it documents.Item
		switch {
		case at >= 0:
			it = a.p.Items[at]
		case slices.Contains(a.p.NotHandedIn, id):
			continue
		default:
			fails = 1 // the completion in which it was not handed in
		}
		for bits := range 8 {
			form := documents.Form{Original: bits&1 > 0, Copy: bits&2 > 0, Notarized: bits&4 > 0}
			if !agrees(it.Original, form.Original) || !agrees(it.Copy, form.Copy) || !agrees(it.Notarized, form.Notarized) {
				continue
			}
			if (form.Original || !want.Original) && (form.Copy || !want.Copy) && (form.Notarized || !want.Notarized) {
				holds++
			} else {
				fails++
			}
		}
		certain = certain || fails == 0
		possible = possible || holds > 0
		if holds == 0 {
			switch {
			case want.Original && it.Original == no && it.Copy == yes && !want.Copy:
				defects = append(defects, documents.CopyOnly)
			case want.Original && it.Original == no:
				defects = append(defects, documents.NoOriginal)
			case want.Copy && it.Copy == no:
				defects = append(defects, documents.NoCopy)
			default:
				defects = append(defects, documents.NotNotarized)
			}
		}
	}
	switch {
	case certain:
		return documents.Met, documents.NoDefect
	case possible || applies == 1:
		return documents.Undecided, documents.NoDefect
	case len(defects) > 0:
		return documents.Unfit, defects[0]
	}
	return documents.Missing, documents.NoDefect
}

func agrees(known law.Answer, completed bool) bool {
	return known == unknown || (known == yes) == completed
}

// check gives the lines of an application that is fit to be checked, one for
// each row; rows that its text does not list have an empty line.
func (a application) check(t *testing.T, what string) []documents.Line {
	t.Helper()
	got, err := documents.Check(a.rows, a.text, documents.Situation{Facts: a.facts}, a.p)
	if err != nil {
		t.Fatalf("%s: %v\n%+v", what, err, a)
	}
	lines := make([]documents.Line, len(a.rows))
	for i, r := range a.rows {
		if r.Only != "" && r.Only != a.text {
			continue
		}
		if len(got) == 0 || got[0].Requirement != r.ID || got[0].Cite != cited.Both {
			t.Fatalf("%s: the line of row %d is missing in %+v", what, i, got)
		}
		lines[i], got = got[0], got[1:]
	}
	if len(got) > 0 {
		t.Fatalf("%s: lines of no row: %+v", what, got)
	}
	return lines
}

func (a application) clone() application {
	a.facts = documents.Facts{"a": a.facts["a"], "b": a.facts["b"]}
	a.p = documents.Package{Items: slices.Clone(a.p.Items), NotHandedIn: slices.Clone(a.p.NotHandedIn)}
	return a
}

// worse orders the statuses: from what is certainly well to what certainly lacks.
func worse(a, b documents.Status) bool {
	order := []documents.Status{documents.NotRequired, documents.Met, documents.Undecided, documents.Unfit, documents.Missing}
	return slices.Index(order, a) > slices.Index(order, b)
}

func bad(s documents.Status) bool { return s == documents.Missing || s == documents.Unfit }

// compare holds the lines of an application before a change against those after
// it.
func compare(t *testing.T, before, after application, what string, holds func(was, is documents.Line) bool) {
	t.Helper()
	old := before.check(t, "before "+what)
	for i, is := range after.check(t, "after "+what) {
		if !holds(old[i], is) {
			t.Fatalf("after %s, row %d is %s %s, before %s %s\nbefore %+v\nafter %+v", what, i, is.Status, is.Defect, old[i].Status, old[i].Defect, before, after)
		}
	}
}

// checkLaws checks what holds of every application, and returns its lines.
func checkLaws(t *testing.T, a application, pick func(n int) int) []documents.Line {
	t.Helper()
	var saved application
	data, err := json.Marshal([]any{a.rows, a.p, a.facts})
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &[]any{&saved.rows, &saved.p, &saved.facts}); err != nil ||
		!reflect.DeepEqual(saved.rows, a.rows) || !reflect.DeepEqual(saved.p, a.p) || !reflect.DeepEqual(saved.facts, a.facts) {
		t.Fatalf("%s is read as %+v, %v, want %+v", data, saved, err, a)
	}

	lines := a.check(t, "the application")
	for i, line := range lines {
		if line.Requirement == "" {
			continue
		}
		if status, defect := a.expected(i); line.Status != status || line.Defect != defect {
			t.Fatalf("row %d is %s %s, want %s %s: %+v", i, line.Status, line.Defect, status, defect, a)
		}
		if (line.Status == documents.Unfit) != (line.Defect != documents.NoDefect) {
			t.Fatalf("row %d is %s with the defect %q", i, line.Status, line.Defect)
		}
	}

	same := func(was, is documents.Line) bool { return was == is }
	notWorse := func(was, is documents.Line) bool { return !worse(is.Status, was.Status) }
	notAccused := func(was, is documents.Line) bool { return !bad(is.Status) || is.Status == was.Status }

	// The order of a record says nothing.
	turned := a.clone()
	slices.Reverse(turned.p.Items)
	slices.Reverse(turned.p.NotHandedIn)
	compare(t, a, turned, "a change of order", same)
	for i := range turned.p.Items {
		j := pick(i + 1)
		turned.p.Items[i], turned.p.Items[j] = turned.p.Items[j], turned.p.Items[i]
	}
	compare(t, a, turned, "another change of order", same)

	// Nor does a repetition.
	doubled := a.clone()
	doubled.p.Items = append(doubled.p.Items, a.p.Items...)
	doubled.p.NotHandedIn = append(doubled.p.NotHandedIn, a.p.NotHandedIn...)
	compare(t, a, doubled, "saying everything twice", same)

	// Handing in never harms: a document in good form whatever was recorded, any
	// document in place of one that was known to lack.
	for _, r := range a.rows {
		for _, id := range r.Documents() {
			more := a.clone()
			more.p.Items = slices.DeleteFunc(more.p.Items, func(it documents.Item) bool { return it.Document == id })
			more.p.NotHandedIn = slices.DeleteFunc(more.p.NotHandedIn, func(d string) bool { return d == id })
			more.p.Items = append(more.p.Items, item(id, yes, yes, yes))
			compare(t, a, more, "handing in "+id, notWorse)
			for i, line := range more.check(t, "handing in") {
				if line.Requirement == r.ID && line.Status != documents.Met && line.Status != documents.NotRequired {
					t.Fatalf("after %s was handed in, row %d is %s", id, i, line.Status)
				}
			}
		}
	}
	for i, id := range a.p.NotHandedIn {
		more := a.clone()
		more.p.NotHandedIn = slices.Delete(more.p.NotHandedIn, i, i+1)
		more.p.Items = append(more.p.Items, item(id, law.Answer(pick(3)), law.Answer(pick(3)), law.Answer(pick(3))))
		compare(t, a, more, "handing in "+id+" after all", notWorse)
	}

	// Thinning never accuses.
	for i, it := range a.p.Items {
		thin := a.clone()
		thin.p.Items = slices.Delete(thin.p.Items, i, i+1)
		compare(t, a, thin, "dropping the item "+it.Document, notAccused)
		for field := range 3 {
			thin := a.clone()
			x := &thin.p.Items[i]
			*[]*law.Answer{&x.Original, &x.Copy, &x.Notarized}[field] = unknown
			compare(t, a, thin, "dropping an answer on "+it.Document, notAccused)
		}
	}
	for i, id := range a.p.NotHandedIn {
		thin := a.clone()
		thin.p.NotHandedIn = slices.Delete(thin.p.NotHandedIn, i, i+1)
		compare(t, a, thin, "dropping the lack of "+id, notAccused)
	}
	for _, id := range []string{"a", "b"} {
		thin := a.clone()
		delete(thin.facts, id)
		compare(t, a, thin, "dropping the fact "+id, notAccused)
	}
	thin := a.clone()
	thin.p.Items = slices.DeleteFunc(thin.p.Items, func(documents.Item) bool { return pick(2) == 1 })
	thin.p.NotHandedIn = slices.DeleteFunc(thin.p.NotHandedIn, func(string) bool { return pick(2) == 1 })
	compare(t, a, thin, "dropping several", notAccused)

	// A closed record leaves open only what is unknown of items and facts.
	closed := a.clone()
	closed.p = a.p.Closed(a.rows)
	compare(t, a, closed, "closing the record", func(was, is documents.Line) bool {
		return was.Status == documents.Undecided || was == is
	})
	for i := range closed.p.Items {
		x := &closed.p.Items[i]
		for _, answer := range []*law.Answer{&x.Original, &x.Copy, &x.Notarized} {
			if *answer == unknown {
				*answer = no
			}
		}
	}
	closed.facts = documents.Facts{"a": yes, "b": no}
	for i, line := range closed.check(t, "closing all") {
		if line.Requirement != "" && line.Status == documents.Undecided {
			t.Fatalf("row %d is undecided though all is known: %+v", i, closed)
		}
	}

	if after, err := json.Marshal([]any{a.rows, a.p, a.facts}); err != nil || string(after) != string(data) {
		t.Fatalf("checking changed %s to %s, %v", data, after, err)
	}
	return lines
}

// Each status and each defect must turn up often, or the laws would show little.
func TestLawsOfGeneratedApplications(t *testing.T) {
	r := rand.New(rand.NewPCG(20120219, 398))
	seen := map[string]int{}
	for range 1500 {
		a := generate("row0", r.IntN)
		for _, line := range checkLaws(t, a, r.IntN) {
			if line.Requirement != "" {
				seen[line.Status.String()+" "+line.Defect.String()]++
			}
		}
	}
	for _, want := range []string{"undecided ", "met ", "not_required ", "missing ", "unfit no_original", "unfit copy_only", "unfit no_copy", "unfit not_notarized"} {
		if seen[want] < 20 {
			t.Errorf("%q turned up %d times, want at least 20", want, seen[want])
		}
	}
	if len(seen) != 8 {
		t.Errorf("seen %v, want eight kinds of lines", seen)
	}
}

// FuzzCheck draws applications from a seed; an identifier that cannot be used is
// refused without a line.
func FuzzCheck(f *testing.F) {
	for seed, id := range []string{
		"", "id", "row0", "row1", "row3", "alternative00", "alternative10", "850101300123", "a\u202e", "\xff", "id?", " ", "Құжат",
	} {
		f.Add(id, uint64(seed))
	}
	f.Fuzz(func(t *testing.T, id string, seed uint64) {
		pick := rand.New(rand.NewPCG(seed, 398)).IntN
		a := generate(id, pick)
		owners := 0
		for _, r := range a.rows {
			if r.ID == id {
				owners++
			}
			for _, alternative := range r.OneOf {
				// A row of alternatives shares its name with no document.
				if alternative.ID == id && len(a.rows[0].OneOf) == 0 {
					owners++
				}
			}
		}
		if id == "" || owners > 1 {
			lines, err := documents.Check(a.rows, a.text, documents.Situation{Facts: a.facts}, a.p)
			if lines != nil || !errors.Is(err, documents.ErrRequirement) {
				t.Fatalf("Check of the identifier %q = %+v, %v, want a refusal", id, lines, err)
			}
			return
		}
		// Invalid UTF-8 does not survive JSON, and so cannot come from it.
		a.rows[0].ID = strings.ToValidUTF8(id, "?")
		a.forms[a.rows[0].ID] = a.forms[id]
		for i := range a.p.Items {
			a.p.Items[i].Document = strings.ToValidUTF8(a.p.Items[i].Document, "?")
		}
		for i := range a.p.NotHandedIn {
			a.p.NotHandedIn[i] = strings.ToValidUTF8(a.p.NotHandedIn[i], "?")
		}
		checkLaws(t, a, pick)
		unknownDocument := a.clone()
		unknownDocument.p.NotHandedIn = append(unknownDocument.p.NotHandedIn, a.rows[0].ID+"?")
		lines, err := documents.Check(a.rows, a.text, documents.Situation{Facts: a.facts}, unknownDocument.p)
		if lines != nil || !errors.Is(err, documents.ErrPackage) || len(err.Error()) > 512 {
			t.Fatalf("Check of an unknown document = %+v, %v, want a refusal", lines, err)
		}
	})
}
