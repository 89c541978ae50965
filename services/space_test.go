package services_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

// The whole space of facts of each regulation of the catalog: every fact yes or no,
// and one child of every age at which a list can change.

// day is that of the application.
var day = civil.YMD(2012, 3, 1)

// births are those of a child that is nine, ten to the day, ten and a day, eleven,
// seventeen, and eighteen to the day.
var births = []civil.Date{
	civil.YMD(2002, 3, 2), civil.YMD(2002, 3, 1), civil.YMD(2002, 2, 28), civil.YMD(2001, 3, 1), civil.YMD(1994, 3, 2), civil.YMD(1994, 3, 1),
}

// space calls visit with every situation; it does nothing for a regulation without
// documents.
func space(s reglament.Service, visit func(documents.Situation)) {
	ages := births
	if !each(s) {
		ages = ages[:1]
	}
	for answers := range 1 << len(s.Facts) {
		for _, born := range ages {
			x := documents.Situation{
				On: day, Facts: documents.Facts{}, Applicant: documents.Person{Facts: documents.Facts{}}, Spouse: documents.Person{Facts: documents.Facts{}},
				Children: []documents.Person{{ID: "a", Born: born, Facts: documents.Facts{}}},
			}
			for i, f := range s.Facts {
				answer(&x, f)[f.ID] = law.AnswerOf(answers>>i&1 == 1)
			}
			visit(x)
		}
	}
}

// answer returns where the answer to a fact stands.
func answer(x *documents.Situation, f documents.Fact) documents.Facts {
	switch f.Of {
	case documents.Applicant:
		return x.Applicant.Facts
	case documents.Spouse:
		return x.Spouse.Facts
	case documents.Child:
		return x.Children[0].Facts
	}
	return x.Facts
}

func each(s reglament.Service) bool {
	for _, r := range s.Documents {
		if r.Each {
			return true
		}
	}
	return false
}

// older reports whether a row turns on "older than", which is open in the year
// after the birthday.
func older(c documents.Condition) bool {
	for _, list := range [][]documents.Condition{c.All, c.Any, c.None} {
		for _, x := range list {
			if older(x) {
				return true
			}
		}
	}
	return c.OlderThan > 0
}

func TestEachSituationHasExactlyOneList(t *testing.T) {
	for _, s := range services.All() {
		situations := 0
		space(s, func(x documents.Situation) {
			situations++
			if q := documents.Questions(s.Documents, s.Act.Texts, x); len(q) > 0 {
				t.Fatalf("%s: every fact is known, yet it asks %+v", s.ID, q[0])
			}
			list := documents.List(s.Documents, s.Act.Texts, x)
			if again := documents.List(s.Documents, s.Act.Texts, x); !reflect.DeepEqual(list, again) {
				t.Fatalf("%s: two lists of one situation", s.ID)
			}
			listed := map[string]int{}
			for _, n := range list {
				listed[n.Requirement]++
			}
			for _, r := range s.Documents {
				want, child := r.When.Holds(x, r.Holder(&x, 0)), x.Children[0].Born
				open := older(r.When) && child > civil.YMD(2001, 3, 1) && child < civil.YMD(2002, 3, 1)
				switch {
				case want == law.Unknown && !open:
					t.Fatalf("%s: %s is undecided in %+v", s.ID, r.ID, x)
				case (want != law.No) != (listed[r.ID] == 1) || listed[r.ID] > 1:
					t.Fatalf("%s: %s is required: %s, and listed %d times", s.ID, r.ID, want, listed[r.ID])
				}
			}
		})
		if len(s.Documents) > 0 && situations == 0 {
			t.Errorf("%s has no situation", s.ID)
		}
	}
}

// An answer that a question asks for is all that is needed to go on: asked one
// after the other, no more questions come than there are facts and births.
func TestQuestionsComeToAnEnd(t *testing.T) {
	for _, s := range services.All() {
		for _, said := range []law.Answer{law.Yes, law.No} {
			x := documents.Situation{On: day, Facts: documents.Facts{}, Applicant: documents.Person{Facts: documents.Facts{}}, Spouse: documents.Person{Facts: documents.Facts{}}}
			asked := 0
			for {
				list := documents.Questions(s.Documents, s.Act.Texts, x)
				if len(list) == 0 {
					break
				}
				if asked++; asked > len(s.Facts)+3 {
					t.Fatalf("%s: it does not stop asking: %+v", s.ID, list[0])
				}
				switch q := list[0]; q.Kind {
				case documents.AskChildren:
					x.Children = []documents.Person{{ID: "a", Facts: documents.Facts{}}}
				case documents.AskBorn:
					x.Children[0].Born = births[3]
				default:
					answer(&x, documents.Fact{ID: q.Fact, Of: q.Of})[q.Fact] = said
				}
			}
		}
	}
}

// Each requirement of each regulation: met, unmet, met by each alternative, not
// applicable and undecided.
func TestEveryRequirementHasEveryAnswer(t *testing.T) {
	rows := 0
	for _, s := range services.All() {
		for i := range s.Documents {
			r := &s.Documents[i]
			rows++
			var applies, spared *documents.Situation
			space(s, func(x documents.Situation) {
				switch child := r.Holder(&x, 0); r.When.Holds(x, child) {
				case law.Yes:
					applies = &x
				case law.No:
					spared = &x
				}
			})
			if applies == nil {
				t.Errorf("%s: %s applies to nobody", s.ID, r.ID)
				continue
			}
			if (spared == nil) != r.When.IsZero() {
				t.Errorf("%s: %s has a condition and spares nobody, or none and spares somebody", s.ID, r.ID)
			}
			for _, text := range s.Act.Texts {
				if r.StatedIn(text) {
					everyAnswer(t, s, r, text, *applies, spared)
				} else if status, _ := r.Check(text, *applies, r.Holder(applies, 0), documents.Package{}); status != documents.NotRequired {
					t.Errorf("%s: %s is %s by the text that does not list it", s.ID, r.ID, status)
				}
			}
		}
	}
	if rows < 60 {
		t.Errorf("only %d requirements", rows)
	}
}

// What one text alone demands is a doubt when it is missing, and no over-asking
// when it is demanded.
func TestWhatOneTextAloneDemandsAccusesNobody(t *testing.T) {
	rows := 0
	for _, s := range services.All() {
		o, ok := services.Office(s.ID)
		if !ok {
			continue
		}
		c, err := reglament.Compile(s, o)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range s.Documents {
			if r.Only == "" {
				continue
			}
			space(s, func(x documents.Situation) {
				if r.When.Holds(x, r.Holder(&x, 0)) != law.Yes {
					return
				}
				rows++
				k := reglament.Case{
					Service: s.ID, Channel: s.Channels[0].ID, Received: civil.OnDay(x.On), Facts: x.Facts, Applicant: x.Applicant, Spouse: x.Spouse, Children: x.Children,
					Package: documents.Package{NotHandedIn: r.Documents(), Asked: []documents.Asked{{Document: r.Documents()[0]}}},
					Result:  reglament.Given{Kind: s.Results[0].ID},
				}
				found, err := c.Check(k)
				if err != nil {
					t.Fatal(err)
				}
				if len(found.Findings) != 1 || found.Findings[0].Code != reglament.DocumentMissing || found.Findings[0].Level != reglament.Doubt {
					t.Fatalf("%s: %s is in one text alone, yet found %+v", s.ID, r.ID, found.Findings)
				}
			})
		}
	}
	if rows == 0 {
		t.Error("no row is of one text alone")
	}
}

func everyAnswer(t *testing.T, s reglament.Service, r *documents.Requirement, text law.Lang, applies documents.Situation, spared *documents.Situation) {
	t.Helper()
	expect := func(what string, x documents.Situation, p documents.Package, want documents.Status) {
		t.Helper()
		if err := p.Validate(s.Documents); err != nil {
			t.Fatal(err)
		}
		if got, defect := r.Check(text, x, r.Holder(&x, 0), p); got != want {
			t.Errorf("%s, %s: %s, %s: %s %s, want %s", s.ID, text, r.ID, what, got, defect, want)
		}
	}
	item := func(id string) documents.Item {
		it := documents.Item{Document: id, Original: law.Yes, Copy: law.Yes, Notarized: law.Yes, OnForm: law.Yes}
		if r.Each {
			it.Child = "a"
		}
		return it
	}
	for _, id := range r.Documents() {
		expect("met by "+id, applies, documents.Package{Items: []documents.Item{item(id)}}, documents.Met)
		form := r.Form.In(text)
		for _, a := range r.OneOf {
			if a.ID == id && !a.Form.IsZero() {
				form = a.Form.In(text)
			}
		}
		others := func() (list []string) {
			for _, other := range r.Documents() {
				if other != id {
					list = append(list, other)
				}
			}
			return list
		}()
		for what, spoil := range map[string]struct {
			matters bool
			change  func(*documents.Item)
		}{
			"without its original": {form.Original || form.Compare, func(it *documents.Item) { it.Original = law.No }},
			"without a copy":       {form.Copy, func(it *documents.Item) { it.Copy = law.No }},
			"not notarized":        {form.Notarized, func(it *documents.Item) { it.Notarized = law.No }},
			"not on the form":      {!form.Blank.IsZero(), func(it *documents.Item) { it.OnForm = law.No }},
		} {
			it := item(id)
			spoil.change(&it)
			want := documents.Met
			if spoil.matters {
				want = documents.Unfit
			}
			expect(fmt.Sprintf("%s %s", id, what), applies, documents.Package{Items: []documents.Item{it}, NotHandedIn: others}, want)
		}
	}
	expect("unmet", applies, documents.Package{NotHandedIn: r.Documents()}, documents.Missing)
	expect("not recorded", applies, documents.Package{}, documents.Undecided)
	if spared != nil {
		expect("not applicable", *spared, documents.Package{NotHandedIn: r.Documents()}, documents.NotRequired)
		nothing := documents.Situation{}
		expect("undecided", nothing, documents.Package{NotHandedIn: r.Documents()}, documents.Undecided)
	}
}
