package documents_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// family is a generated list with ages and children, a situation of which much is
// open, and a record in which a document stands several times.
type family struct {
	rows []documents.Requirement
	s    documents.Situation
	p    documents.Package
	text law.Lang
}

// formOf is a generated form, in which everything can be wanted.
func formOf(pick func(int) int) documents.Form {
	if pick(4) == 0 {
		return documents.Form{Current: true}
	}
	f := documents.Form{Original: pick(2) == 0, Copy: pick(3) == 0, Notarized: pick(3) == 0, Compare: pick(4) == 0, Current: pick(3) == 0}
	if pick(3) == 0 {
		f.Blank = law.Citation{Act: "act", Annex: "2"}
	}
	return f
}

func familyOf(pick func(int) int) family {
	f := family{s: situation(pick), text: bothTexts[pick(2)]}
	if pick(6) == 0 {
		f.s.On = 0
	}
	answer := func() law.Answer { return law.Answer(pick(3)) }
	for i := range 1 + pick(4) {
		each := pick(2) == 0
		r := when("row"+strconv.Itoa(i), documents.Condition{}, each)
		if pick(2) == 0 {
			r.When = condition(pick, 2, each)
		}
		r.Only = []law.Lang{"", "", law.Kazakh, law.Russian}[pick(4)]
		r.Form = law.Same(formOf(pick))
		for j := range []int{0, 0, 2}[pick(3)] {
			a := documents.Alternative{ID: r.ID + "or" + strconv.Itoa(j)}
			if pick(3) == 0 {
				a.Form = law.Differ(documents.Form{Copy: true}, documents.Form{Original: true})
			}
			r.OneOf = append(r.OneOf, a)
		}
		f.rows = append(f.rows, r)
		for _, id := range r.Documents() {
			if pick(5) == 0 {
				f.p.NotHandedIn = append(f.p.NotHandedIn, id)
				continue
			}
			for range pick(4) {
				it := documents.Item{Document: id, Original: answer(), Copy: answer(), Notarized: answer(), OnForm: answer()}
				if pick(3) == 0 {
					it.ValidUntil = worldDay + civil.Date(pick(3)-1)
				}
				if each {
					it.Child = []string{"", "a", "b", "stranger"}[pick(4)]
				}
				if pick(4) == 0 {
					it = documents.Item{Document: id, Child: it.Child, Absent: true}
				}
				same := func(x documents.Item) bool {
					return x.Document == it.Document && x.Child == it.Child && x.Absent != it.Absent
				}
				if !slices.ContainsFunc(f.p.Items, same) {
					f.p.Items = append(f.p.Items, it)
				}
			}
		}
	}
	return f
}

func (f family) clone() family {
	f.s = own(f.s)
	f.p = documents.Package{Items: slices.Clone(f.p.Items), NotHandedIn: slices.Clone(f.p.NotHandedIn)}
	return f
}

func (f family) check(t *testing.T) []documents.Line {
	t.Helper()
	lines, err := documents.Check(f.rows, f.text, f.s, f.p)
	if err != nil {
		t.Fatalf("%v\n%+v", err, f)
	}
	return lines
}

// held holds the lines before a change against those after it.
func held(t *testing.T, before, after family, what string, holds func(was, is documents.Line) bool) {
	t.Helper()
	old, lines := before.check(t), after.check(t)
	if len(old) != len(lines) {
		t.Fatalf("after %s there are %d lines, before %d", what, len(lines), len(old))
	}
	for i, is := range lines {
		if was := old[i]; is.Requirement != was.Requirement || is.Child != was.Child || !holds(was, is) {
			t.Fatalf("after %s, %s of %q is %s %s, before %s %s\nbefore %+v\nafter %+v", what, is.Requirement, is.Child, is.Status, is.Defect, was.Status, was.Defect, before, after)
		}
	}
}

// Of each line it is known whether it is required, missing, unfit or met: what is
// still unknown may turn an open line into any, but a decided one into none, but
// that what was handed in for nothing turns out not to be required.
func TestLawsOfFamilies(t *testing.T) {
	pick := rand.New(rand.NewPCG(1998, 148)).IntN
	seen := map[string]int{}
	same := func(was, is documents.Line) bool { return was == is }
	notAccused := func(was, is documents.Line) bool { return !bad(is.Status) || bad(was.Status) }
	notWorse := func(was, is documents.Line) bool { return !worse(is.Status, was.Status) }
	settled := func(was, is documents.Line) bool {
		return was.Status == documents.Undecided || was.Status == is.Status || was.Status == documents.Met && is.Status == documents.NotRequired
	}
	for range 1500 {
		f := familyOf(pick)
		for _, line := range f.check(t) {
			seen[line.Status.String()+" "+line.Defect.String()]++
		}

		// Neither the order of a record nor a repetition says anything.
		turned := f.clone()
		slices.Reverse(turned.p.Items)
		slices.Reverse(turned.p.NotHandedIn)
		held(t, f, turned, "a change of order", same)
		doubled := f.clone()
		doubled.p.Items, doubled.p.NotHandedIn = append(doubled.p.Items, f.p.Items...), append(doubled.p.NotHandedIn, f.p.NotHandedIn...)
		held(t, f, doubled, "saying everything twice", same)

		// Handing in what is required never harms, and meets the row.
		for _, r := range f.rows {
			for n := range r.Holders(&f.s) {
				child, more := "", f.clone()
				if holder := r.Holder(&f.s, n); holder != nil {
					child = holder.ID
				}
				id := r.Documents()[pick(len(r.Documents()))]
				more.p.NotHandedIn = slices.DeleteFunc(more.p.NotHandedIn, func(d string) bool { return d == id })
				more.p.Items = slices.DeleteFunc(more.p.Items, func(it documents.Item) bool { return it.Document == id && it.Child == child && it.Absent })
				more.p.Items = append(more.p.Items, documents.Item{Document: id, Child: child, Original: yes, Copy: yes, Notarized: yes, OnForm: yes})
				held(t, f, more, "handing in "+id, func(was, is documents.Line) bool {
					mine := is.Requirement == r.ID && is.Child == child
					return notWorse(was, is) && (!mine || is.Status == documents.Met || is.Status == documents.NotRequired)
				})
			}
		}

		// Thinning never accuses: neither the loss of a statement nor that of all that
		// is recorded of a document, of a fact or of a date of birth.
		thin := func(what string, change func(*family)) {
			t.Helper()
			less := f.clone()
			change(&less)
			held(t, f, less, "dropping "+what, notAccused)
		}
		for i := range f.p.Items {
			id := f.p.Items[i].Document
			for _, field := range []func(*documents.Item){
				func(it *documents.Item) { it.Original = unknown }, func(it *documents.Item) { it.Copy = unknown },
				func(it *documents.Item) { it.Notarized = unknown }, func(it *documents.Item) { it.OnForm = unknown },
				func(it *documents.Item) { it.ValidUntil = 0 },
			} {
				thin("a statement on "+id, func(l *family) { field(&l.p.Items[i]) })
			}
			thin("all of "+id, func(l *family) {
				l.p.Items = slices.DeleteFunc(l.p.Items, func(it documents.Item) bool { return it.Document == id })
			})
		}
		for i := range f.p.NotHandedIn {
			thin("a lack", func(l *family) { l.p.NotHandedIn = slices.Delete(l.p.NotHandedIn, i, i+1) })
		}
		thin("the day", func(l *family) { l.s.On = 0 })
		thin("the facts of the matter", func(l *family) { l.s.Facts = nil })
		thin("the applicant", func(l *family) { l.s.Applicant = documents.Person{} })
		for i := range f.s.Children {
			thin("all but the name of a child", func(l *family) { l.s.Children[i] = documents.Person{ID: l.s.Children[i].ID} })
		}

		// What is decided stays so whatever comes to be known: of the situation, of
		// an item, of a document of which nothing was.
		known := f.clone()
		for _, b := range blanks(known.s) {
			if pick(2) == 0 {
				b.fill(&known.s, pick(b.ways))
			}
		}
		held(t, f, known, "learning of the situation", settled)
		if f.s.On.IsZero() {
			known.s.On = worldDay
			held(t, f, known, "learning the day", settled)
		}
		for i := range known.p.Items {
			it := &known.p.Items[i]
			for _, a := range []*law.Answer{&it.Original, &it.Copy, &it.Notarized, &it.OnForm} {
				if *a == unknown && !it.Absent {
					*a = law.Answer(pick(3))
				}
			}
		}
		held(t, f, known, "learning of the items", settled)
		for _, r := range f.rows {
			for _, id := range r.Documents() {
				if slices.ContainsFunc(known.p.Items, func(it documents.Item) bool { return it.Document == id }) || slices.Contains(known.p.NotHandedIn, id) {
					continue
				}
				known.p.Items = append(known.p.Items, item(id, law.Answer(pick(3)), law.Answer(pick(3)), yes))
			}
		}
		held(t, f, known, "learning of documents", settled)

		// The list and the check agree: what is not listed is not required, what is
		// required is listed as such.
		list := documents.List(f.rows, []law.Lang{f.text}, f.s)
		for _, line := range f.check(t) {
			i := slices.IndexFunc(list, func(n documents.Need) bool { return n.Requirement == line.Requirement && n.Child == line.Child })
			switch {
			case line.Status == documents.NotRequired && i >= 0, bad(line.Status) && (i < 0 || list[i].Required != yes):
				t.Fatalf("%s of %q is %s, listed %v: %+v", line.Requirement, line.Child, line.Status, list, f)
			}
		}

		// A demand of a document that a text may want is no excess.
		for _, r := range f.rows {
			for n := range r.Holders(&f.s) {
				a := documents.Asked{Document: r.Documents()[0]}
				holder := r.Holder(&f.s, n)
				if holder != nil {
					a.Child = holder.ID
				}
				demanded := f.clone()
				demanded.p.Asked = []documents.Asked{a}
				over := documents.OverAsked(f.rows, bothTexts, true, f.s, demanded.p)
				excess := r.When.Holds(f.s, holder) == no
				if want := (documents.Over{Excess: documents.Needless, Requirement: r.ID}); excess != (len(over) == 1) || excess && over[0] != want {
					t.Fatalf("%+v is over-asked as %+v, want it: %t\n%+v", a, over, excess, f)
				}
			}
		}
	}
	for _, want := range []string{
		"undecided ", "met ", "not_required ", "missing ", "unfit no_original", "unfit no_copy", "unfit not_notarized", "unfit copy_only",
		"unfit nothing_to_compare", "unfit wrong_form", "unfit expired", "unfit other_child",
	} {
		if seen[want] < 8 {
			t.Errorf("%q turned up %d times, want at least 8", want, seen[want])
		}
	}
	if len(seen) != 12 {
		t.Errorf("seen %v, want twelve kinds of lines", seen)
	}
}

// Check holds one row as it holds all of them.
func TestOneRowIsCheckedAsAll(t *testing.T) {
	pick := rand.New(rand.NewPCG(3, 4)).IntN
	for range 300 {
		f := familyOf(pick)
		before := fmt.Sprintf("%+v", f)
		var lines []documents.Line
		for _, r := range f.rows {
			for n := range r.Holders(&f.s) {
				if !r.StatedIn(f.text) {
					continue
				}
				line := documents.Line{Requirement: r.ID, Cite: r.Cite.In(f.text)}
				child := r.Holder(&f.s, n)
				if line.Status, line.Defect = r.Check(f.text, f.s, child, f.p); child != nil {
					line.Child = child.ID
				}
				lines = append(lines, line)
			}
		}
		if got := f.check(t); !reflect.DeepEqual(got, lines) {
			t.Fatalf("Check = %+v, want %+v", got, lines)
		}
		if after := fmt.Sprintf("%+v", f); after != before {
			t.Fatalf("checking changed %s to %s", before, after)
		}
	}
}
