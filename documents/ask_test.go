package documents_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

var bothTexts = []law.Lang{law.Kazakh, law.Russian}

// of makes a condition of a fact one of somebody.
func of(who documents.Subject, id string) documents.Condition {
	return documents.Condition{Of: who, Fact: id}
}

// aged is a condition of an age.
func aged(who documents.Subject, from, below, older int) documents.Condition {
	return documents.Condition{Of: who, AgeFrom: from, AgeBelow: below, OlderThan: older}
}

// when is a row with a condition, for each child where it asks of one.
func when(id string, c documents.Condition, each bool) documents.Requirement {
	r := documents.Requirement{ID: id, When: c, Cite: cited}
	if each {
		r.Of, r.Each = documents.Child, true
	}
	return r
}

// asked names the questions in short: kind, subject, fact and child, then the rows.
func asked(list []documents.Question) (short []string) {
	for _, q := range list {
		short = append(short, strings.TrimRight(fmt.Sprintf("%s %s %s %s", q.Kind, cmp.Or(q.Of, "matter"), q.Fact, q.Child), " ")+": "+strings.Join(q.Rows, " "))
	}
	return short
}

// needed names the rows of a list in short.
func needed(list []documents.Need) (short []string) {
	for _, n := range list {
		s := n.Requirement
		if n.Child != "" {
			s += " of " + n.Child
		}
		if n.Required != yes {
			s += ": " + n.Required.String()
		}
		short = append(short, s)
	}
	return short
}

func TestQuestionsAndLists(t *testing.T) {
	day := civil.YMD(2012, 3, 1)
	born := func(id string, years int) documents.Person {
		return documents.Person{ID: id, Born: day.AddMonths(-12 * years)}
	}
	// In the order of the list: always; if married; of each child; of each child of
	// ten to seventeen; of each that is adopted, unless the applicant is the guardian.
	rows := []documents.Requirement{
		when("application", documents.Condition{}, false),
		when("marriage", of(documents.Applicant, "married"), false),
		when("birth", documents.Condition{}, true),
		when("consent", aged(documents.Child, 10, 18, 0), true),
		when("adoption", all(of(documents.Child, "adopted"), none(of(documents.Applicant, "guardian"))), true),
	}
	twelve := fact("f0")
	for i := range 11 {
		twelve = some(twelve, fact(fmt.Sprint("f", i+1)))
	}
	thirteen := all(twelve, some(fact("f12"), none(fact("f12"))))
	only := when("kk", fact("a"), false)
	only.Only = law.Kazakh
	onlyRussian := when("ru", some(fact("b"), fact("a")), false)
	onlyRussian.Only = law.Russian
	inferred := when("inferred", fact("a"), false)
	inferred.Inferred = true
	for name, row := range map[string]struct {
		rows      []documents.Requirement
		texts     []law.Lang
		s         documents.Situation
		questions []string
		list      []string
	}{
		"no rows need nothing": {nil, bothTexts, documents.Situation{}, nil, nil},
		"nothing is known: children first, then what decides most": {
			rows, bothTexts, documents.Situation{On: day},
			[]string{"children child: birth consent adoption", "fact applicant married: marriage", "fact applicant guardian: adoption"},
			[]string{"application", "marriage: unknown", "birth", "consent: unknown", "adoption: unknown"},
		},
		"two children are named: each has its own facts": {
			rows, bothTexts, documents.Situation{On: day, Children: []documents.Person{{ID: "a"}, {ID: "b"}}},
			[]string{
				"fact applicant married: marriage", "born child  a: consent", "born child  b: consent",
				"fact child adopted a: adoption", "fact applicant guardian: adoption", "fact child adopted b: adoption",
			},
			[]string{"application", "marriage: unknown", "birth of a", "birth of b", "consent of a: unknown", "consent of b: unknown", "adoption of a: unknown", "adoption of b: unknown"},
		},
		"what a fact settles is not asked": {
			rows, bothTexts, documents.Situation{
				On: day, Applicant: documents.Person{Facts: documents.Facts{"guardian": yes, "married": no}}, Children: []documents.Person{{ID: "a"}, born("b", 9)},
			},
			[]string{"born child  a: consent"},
			[]string{"application", "birth of a", "birth of b", "consent of a: unknown"},
		},
		"a personal number answers for the date of birth": {
			rows[3:4], bothTexts, documents.Situation{On: civil.YMD(1911, 1, 1), Children: []documents.Person{{IIN: number(t, born19010101)}}},
			nil, []string{"consent"},
		},
		"all is known: the list is final": {
			rows, bothTexts, documents.Situation{
				On: day, Applicant: documents.Person{Facts: documents.Facts{"guardian": no, "married": yes}},
				Children: []documents.Person{{ID: "a", Born: day, Facts: documents.Facts{"adopted": no}}, {ID: "b", Born: day.AddMonths(-120), Facts: documents.Facts{"adopted": yes}}},
			},
			nil,
			[]string{"application", "marriage", "birth of a", "birth of b", "consent of b", "adoption of b"},
		},
		"children are not asked for where no row can hold for one": {
			[]documents.Requirement{when("id", all(fact("a"), of(documents.Child, "b")), true)}, bothTexts, documents.Situation{Facts: documents.Facts{"a": no}}, nil, nil,
		},
		"nor where the condition excludes itself": {
			[]documents.Requirement{when("id", all(of(documents.Child, "b"), none(of(documents.Child, "b"))), true)}, bothTexts, documents.Situation{}, nil, nil,
		},
		"children are asked for though the matter may settle it": {
			[]documents.Requirement{when("id", all(fact("a"), of(documents.Child, "b")), true)}, bothTexts, documents.Situation{},
			[]string{"children child: id", "fact matter a: id"}, []string{"id: unknown"},
		},
		"what decides two rows is asked before what decides one": {
			[]documents.Requirement{when("x", fact("a"), false), when("y", all(fact("b"), fact("c")), false), when("z", fact("c"), false)}, bothTexts, documents.Situation{},
			[]string{"fact matter c: y z", "fact matter a: x", "fact matter b: y"}, []string{"x: unknown", "y: unknown", "z: unknown"},
		},
		"the same fact of applicant, spouse and matter is three": {
			[]documents.Requirement{when("x", some(of(documents.Spouse, "a"), of(documents.Applicant, "a"), fact("a")), false)}, bothTexts, documents.Situation{},
			[]string{"fact spouse a: x", "fact applicant a: x", "fact matter a: x"}, []string{"x: unknown"},
		},
		"two ages are one date of birth": {
			[]documents.Requirement{when("x", all(aged(documents.Applicant, 10, 0, 0), none(aged(documents.Applicant, 18, 0, 0))), false)}, bothTexts, documents.Situation{On: day},
			[]string{"born applicant: x"}, []string{"x: unknown"},
		},
		"two ages that exclude each other ask nothing": {
			[]documents.Requirement{when("x", all(aged(documents.Applicant, 18, 0, 0), aged(documents.Applicant, 0, 10, 0), fact("a")), false)}, bothTexts, documents.Situation{On: day},
			nil, nil,
		},
		"two ages of which one holds ask nothing": {
			[]documents.Requirement{when("x", some(aged(documents.Applicant, 18, 0, 0), aged(documents.Applicant, 0, 18, 0), fact("a")), false)}, bothTexts, documents.Situation{On: day},
			nil, []string{"x"},
		},
		"a fact and its lack ask nothing": {
			[]documents.Requirement{when("x", some(fact("a"), none(fact("a"))), false)}, bothTexts, documents.Situation{}, nil, []string{"x"},
		},
		"an age of ten exactly is told from older than ten": {
			[]documents.Requirement{when("x", all(aged(documents.Spouse, 10, 0, 0), none(aged(documents.Spouse, 0, 0, 10))), false)}, bothTexts, documents.Situation{On: day},
			[]string{"born spouse: x"}, []string{"x: unknown"},
		},
		"the year after the tenth birthday is one of the answers": {
			[]documents.Requirement{when("x", all(aged(documents.Spouse, 0, 0, 10), none(aged(documents.Spouse, 0, 0, 10))), false)}, bothTexts, documents.Situation{On: day},
			[]string{"born spouse: x"}, []string{"x: unknown"},
		},
		// Those born on 29 February 2000 are eleven that day.
		"also on 28 February": {
			[]documents.Requirement{when("x", all(aged(documents.Spouse, 0, 0, 10), none(aged(documents.Spouse, 0, 0, 10))), false)}, bothTexts, documents.Situation{On: civil.YMD(2011, 2, 28)},
			[]string{"born spouse: x"}, []string{"x: unknown"},
		},
		"an age that nobody can have in the first year of the calendar": {
			[]documents.Requirement{when("x", aged(documents.Spouse, 10, 0, 0), false)}, bothTexts, documents.Situation{On: civil.MinDate}, nil, nil,
		},
		"in the year after the tenth birthday nothing can be asked": {
			[]documents.Requirement{when("x", aged(documents.Child, 0, 0, 10), true)}, bothTexts, documents.Situation{On: day, Children: []documents.Person{{ID: "a", Born: civil.YMD(2001, 10, 1)}}},
			nil, []string{"x of a: unknown"},
		},
		"without a day no date of birth is asked": {
			[]documents.Requirement{when("x", all(aged(documents.Applicant, 18, 0, 0), fact("a")), false)}, bothTexts, documents.Situation{},
			[]string{"fact matter a: x"}, []string{"x: unknown"},
		},
		"a row of a text that is not gone by is neither asked for nor listed": {
			[]documents.Requirement{only, onlyRussian}, []law.Lang{law.Kazakh}, documents.Situation{}, []string{"fact matter a: kk"}, []string{"kk: unknown"},
		},
		"rows of one text each, by both": {
			[]documents.Requirement{only, onlyRussian}, bothTexts, documents.Situation{}, []string{"fact matter a: kk ru", "fact matter b: ru"}, []string{"kk: unknown", "ru: unknown"},
		},
		"by no text nothing is listed": {rows, nil, documents.Situation{}, nil, nil},
		"an inferred row is listed":    {[]documents.Requirement{inferred}, bothTexts, documents.Situation{}, []string{"fact matter a: inferred"}, []string{"inferred: unknown"}},
		"of twelve facts each decides": {
			[]documents.Requirement{when("x", twelve, false)}, bothTexts, documents.Situation{},
			[]string{"fact matter f0: x", "fact matter f1: x", "fact matter f2: x", "fact matter f3: x", "fact matter f4: x", "fact matter f5: x", "fact matter f6: x", "fact matter f7: x", "fact matter f8: x", "fact matter f9: x", "fact matter f10: x", "fact matter f11: x"},
			[]string{"x: unknown"},
		},
		// The thirteenth decides nothing, but so many are not tried.
		"of thirteen facts each counts as one that decides": {
			[]documents.Requirement{when("x", thirteen, false)}, bothTexts, documents.Situation{},
			[]string{"fact matter f0: x", "fact matter f1: x", "fact matter f2: x", "fact matter f3: x", "fact matter f4: x", "fact matter f5: x", "fact matter f6: x", "fact matter f7: x", "fact matter f8: x", "fact matter f9: x", "fact matter f10: x", "fact matter f11: x", "fact matter f12: x"},
			[]string{"x: unknown"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if err := documents.Validate(row.rows); err != nil {
				t.Fatal(err)
			}
			if got := asked(documents.Questions(row.rows, row.texts, row.s)); !slices.Equal(got, row.questions) {
				t.Errorf("Questions:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(row.questions, "\n"))
			}
			if got := needed(documents.List(row.rows, row.texts, row.s)); !slices.Equal(got, row.list) {
				t.Errorf("List:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(row.list, "\n"))
			}
		})
	}
	got := documents.List([]documents.Requirement{only, inferred}, bothTexts, documents.Situation{Facts: documents.Facts{"a": yes}})
	want := []documents.Need{{Requirement: "kk", Required: yes, Only: law.Kazakh}, {Requirement: "inferred", Required: yes, Inferred: true}}
	if !slices.Equal(got, want) {
		t.Errorf("List = %+v, want %+v", got, want)
	}
}

func TestQuestionsAndNeedsInJSON(t *testing.T) {
	t.Run("a question leaves out what it does not need", func(t *testing.T) {
		roundTrip(t, []documents.Question{
			{Kind: documents.AskChildren, Of: documents.Child, Rows: []string{"a"}},
			{Kind: documents.AskFact, Fact: "f", Rows: []string{"a", "b"}},
			{Kind: documents.AskBorn, Of: documents.Child, Child: "c", Rows: []string{"b"}},
		}, `[{"kind":"children","of":"child","rows":["a"]},{"kind":"fact","fact":"f","rows":["a","b"]},{"kind":"born","of":"child","child":"c","rows":["b"]}]`)
	})
	t.Run("a need says whether it is certain", func(t *testing.T) {
		roundTrip(t, []documents.Need{{Requirement: "a", Required: yes}, {Requirement: "b", Child: "c", Required: unknown, Only: law.Kazakh, Inferred: true}},
			`[{"requirement":"a","required":"yes"},{"requirement":"b","child":"c","required":"unknown","only":"kk","inferred":true}]`)
	})
	t.Run("an empty list of questions is a list", func(t *testing.T) {
		if data, err := json.Marshal(documents.Questions(nil, nil, documents.Situation{})); err != nil || string(data) != "[]" {
			t.Errorf("%s, %v", data, err)
		}
	})
}

// The world of the generated conditions: the facts, and the dates of birth of which
// each stands for all that no bound of 10 or 18 tells from it. They were chosen by
// hand: 5, 10 to the day, 10 and a half, 14, 18 to the day, 18 and a half, 30 years.
var (
	worldFacts = map[documents.Subject][]string{documents.Matter: {"m", "n"}, documents.Applicant: {"m"}, documents.Child: {"c"}}
	worldDay   = civil.YMD(2012, 3, 1)
	worldBorn  = []civil.Date{
		civil.YMD(2007, 3, 1), civil.YMD(2002, 3, 1), civil.YMD(2001, 9, 1), civil.YMD(1998, 3, 1), civil.YMD(1994, 3, 1), civil.YMD(1993, 9, 1), civil.YMD(1982, 3, 1),
	}
)

// inTheYear reports whether "older than" is open for somebody born on a day.
func inTheYear(born civil.Date) bool { return born == worldBorn[2] || born == worldBorn[5] }

// condition generates a condition that nests up to so many deep.
func condition(pick func(int) int, depth int, each bool) documents.Condition {
	if depth <= 1 || pick(3) == 0 {
		who := []documents.Subject{documents.Matter, documents.Applicant, documents.Child}[pick(3)]
		if who == documents.Child && !each {
			who = documents.Matter
		}
		if who != documents.Matter && pick(3) == 0 {
			return []documents.Condition{aged(who, 10, 0, 0), aged(who, 18, 0, 0), aged(who, 0, 10, 0), aged(who, 0, 18, 0), aged(who, 10, 18, 0), aged(who, 0, 0, 10), aged(who, 0, 18, 10), aged(who, 0, 0, 18)}[pick(8)]
		}
		facts := worldFacts[who]
		return of(who, facts[pick(len(facts))])
	}
	var list []documents.Condition
	for range 1 + pick(3) {
		list = append(list, condition(pick, depth-1, each))
	}
	return []func(...documents.Condition) documents.Condition{all, some, none}[pick(3)](list...)
}

// blank is one thing that a situation leaves open, and what it can be.
type blank struct {
	kind  documents.QuestionKind
	of    documents.Subject
	fact  string
	child string
	ways  int
	fill  func(s *documents.Situation, way int)
}

// at returns the person of a situation that a blank is of.
func at(s *documents.Situation, who documents.Subject, child int) *documents.Person {
	if who == documents.Applicant {
		return &s.Applicant
	}
	return &s.Children[child]
}

// blanks lists what a situation leaves open, whether a row turns on it or not.
func blanks(s documents.Situation) (list []blank) {
	ask := func(who documents.Subject, child int, name string) {
		for _, id := range worldFacts[who] {
			facts := s.Facts
			if who != documents.Matter {
				facts = at(&s, who, child).Facts
			}
			if facts[id] != unknown {
				continue
			}
			list = append(list, blank{documents.AskFact, who, id, name, 2, func(s *documents.Situation, way int) {
				if who == documents.Matter {
					s.Facts[id] = law.AnswerOf(way == 0)
				} else {
					at(s, who, child).Facts[id] = law.AnswerOf(way == 0)
				}
			}})
		}
		if who != documents.Matter && at(&s, who, child).BornOn().IsZero() {
			list = append(list, blank{documents.AskBorn, who, "", name, len(worldBorn), func(s *documents.Situation, way int) { at(s, who, child).Born = worldBorn[way] }})
		}
	}
	ask(documents.Matter, 0, "")
	ask(documents.Applicant, 0, "")
	for i, c := range s.Children {
		ask(documents.Child, i, c.ID)
	}
	return list
}

// own copies a situation.
func own(s documents.Situation) documents.Situation {
	facts := func(f documents.Facts) documents.Facts {
		c := documents.Facts{}
		for id, a := range f {
			c[id] = a
		}
		return c
	}
	s.Facts, s.Applicant.Facts, s.Spouse.Facts = facts(s.Facts), facts(s.Applicant.Facts), facts(s.Spouse.Facts)
	s.Children = slices.Clone(s.Children)
	for i := range s.Children {
		s.Children[i].Facts = facts(s.Children[i].Facts)
	}
	return s
}

func unnamed(id string) documents.Person { return documents.Person{ID: id, Facts: documents.Facts{}} }

// situation generates a situation of which much is open; children are none, one or
// two.
func situation(pick func(int) int) documents.Situation {
	s := own(documents.Situation{On: worldDay})
	for i := range pick(3) {
		s.Children = append(s.Children, unnamed(string(rune('a'+i))))
	}
	for _, b := range blanks(s) {
		if pick(2) == 0 {
			b.fill(&s, pick(b.ways))
		}
	}
	return s
}

// oracle returns the questions that must be asked, by their short names, as it
// finds by filling all blanks in all ways; row by row.
func oracle(rows []documents.Requirement, s documents.Situation) map[string]bool {
	want := map[string]bool{}
	note := func(kind documents.QuestionKind, who documents.Subject, fact, child, row string) {
		want[asked([]documents.Question{{Kind: kind, Of: who, Fact: fact, Child: child}})[0]+row] = true
	}
	nobody := len(s.Children) == 0
	if nobody {
		s = own(s)
		s.Children = []documents.Person{unnamed("x")}
	}
	open := blanks(s)
	ways := 1
	for _, b := range open {
		ways *= b.ways
	}
	for _, r := range rows {
		lists := make([]string, ways)
		for way := range lists {
			full, rest := own(s), way
			for _, b := range open {
				b.fill(&full, rest%b.ways)
				rest /= b.ways
			}
			list := func() string {
				return fmt.Sprint(documents.List([]documents.Requirement{r}, bothTexts, full))
			}
			lists[way] = list()
			if nobody && r.Each {
				twin := full.Children[0]
				twin.ID = "y"
				if full.Children = append(full.Children, twin); list() != lists[way] {
					note(documents.AskChildren, documents.Child, "", "", r.ID)
				}
			}
		}
		stride := 1
		for _, b := range open {
			for way := range lists {
				if first := way - way/stride%b.ways*stride; lists[way] != lists[first] && !(nobody && b.of == documents.Child) {
					note(b.kind, b.of, b.fact, b.child, r.ID)
				}
			}
			stride *= b.ways
		}
	}
	return want
}

func TestAQuestionIsAskedIfAndOnlyIfItsAnswerCanChangeTheList(t *testing.T) {
	pick := rand.New(rand.NewPCG(2012, 398)).IntN
	seen, final := map[documents.QuestionKind]int{}, 0
	for range 400 {
		s := situation(pick)
		ways := 1
		for _, b := range blanks(s) {
			ways *= b.ways
		}
		if ways > 1500 {
			continue
		}
		var rows []documents.Requirement
		for i := range 1 + pick(3) {
			each := pick(2) == 0
			rows = append(rows, when(fmt.Sprint("row", i), condition(pick, 3, each), each))
		}
		if err := documents.Validate(rows); err != nil {
			t.Fatal(err)
		}
		questions := documents.Questions(rows, bothTexts, s)
		got := map[string]bool{}
		for i, q := range questions {
			for _, row := range q.Rows {
				short := q
				short.Rows = nil
				got[asked([]documents.Question{short})[0]+row] = true
			}
			seen[q.Kind]++
			if i == 0 || questions[i-1].Kind == documents.AskChildren {
				continue
			}
			if last := questions[i-1]; q.Kind == documents.AskChildren || len(q.Rows) > len(last.Rows) || len(q.Rows) == len(last.Rows) && q.Rows[0] < last.Rows[0] {
				t.Fatalf("%v are not in order", asked(questions))
			}
		}
		if want := oracle(rows, s); !reflect.DeepEqual(got, want) {
			t.Fatalf("asked %v, want %v\nrows %+v\nsituation %+v", got, want, rows, s)
		}
		if len(questions) == 0 {
			final++
		}
	}
	for _, kind := range []documents.QuestionKind{documents.AskFact, documents.AskBorn, documents.AskChildren} {
		if seen[kind] < 50 {
			t.Errorf("%d questions of kind %s, want at least 50", seen[kind], kind)
		}
	}
	if final < 20 {
		t.Errorf("%d final lists, want at least 20", final)
	}
}

// Whoever answers one question after the other comes to a list on which nothing is
// open but the year after a birthday.
func TestAnsweringAllQuestionsMakesTheListFinal(t *testing.T) {
	pick := rand.New(rand.NewPCG(153, 2015)).IntN
	longest := 0
	for range 500 {
		var rows []documents.Requirement
		for i := range 1 + pick(4) {
			each := pick(2) == 0
			rows = append(rows, when(fmt.Sprint("row", i), condition(pick, 3, each), each))
		}
		s, open := own(documents.Situation{On: worldDay}), false
		for asked := 0; ; asked++ {
			questions := documents.Questions(rows, bothTexts, s)
			if len(questions) == 0 {
				longest = max(longest, asked)
				break
			}
			q, before := questions[0], len(questions)
			if q.Kind == documents.AskChildren {
				s.Children = []documents.Person{unnamed("a"), unnamed("b")}[:1+pick(2)]
				continue
			}
			i := slices.IndexFunc(blanks(s), func(b blank) bool {
				return b.kind == q.Kind && b.of == q.Of && b.fact == q.Fact && b.child == q.Child
			})
			if i < 0 {
				t.Fatalf("%+v is asked, which nothing leaves open", q)
			}
			b := blanks(s)[i]
			way := pick(b.ways)
			open = open || q.Kind == documents.AskBorn && inTheYear(worldBorn[way])
			b.fill(&s, way)
			if after := documents.Questions(rows, bothTexts, s); len(after) >= before {
				t.Fatalf("after %+v was answered, %v are asked", q, asked)
			}
		}
		for _, n := range documents.List(rows, bothTexts, s) {
			if n.Required == unknown && !open {
				t.Fatalf("%s stays open: %+v\n%+v", n.Requirement, rows, s)
			}
		}
		// What was not asked does not matter: filling it changes nothing.
		list := documents.List(rows, bothTexts, s)
		full := own(s)
		for _, b := range blanks(full) {
			b.fill(&full, pick(b.ways))
		}
		if len(s.Children) > 0 && !reflect.DeepEqual(documents.List(rows, bothTexts, full), list) {
			t.Fatalf("the final list changed: %+v\n%+v", rows, full)
		}
	}
	if longest < 5 {
		t.Errorf("at most %d questions were asked in a row, want 5", longest)
	}
}

// Neither asking nor listing changes what is given.
func TestQuestionsChangeNothing(t *testing.T) {
	pick := rand.New(rand.NewPCG(1, 2)).IntN
	for range 100 {
		rows := []documents.Requirement{when("x", condition(pick, 3, true), true)}
		s := situation(pick)
		before := own(s)
		documents.Questions(rows, bothTexts, s)
		documents.List(rows, bothTexts, s)
		if !reflect.DeepEqual(before, s) {
			t.Fatalf("%+v became %+v", before, s)
		}
	}
}

func TestValidateFacts(t *testing.T) {
	ask := law.Name{EN: "Is it so?"}
	f := func(who documents.Subject, id string) documents.Fact {
		return documents.Fact{ID: id, Of: who, Ask: ask}
	}
	one := func(c documents.Condition) []documents.Requirement {
		return []documents.Requirement{when("x", documents.Condition{}, false), when("y", c, false)}
	}
	for name, row := range map[string]struct {
		facts []documents.Fact
		rows  []documents.Requirement
		want  []string
	}{
		"nothing declared and nothing used":              {nil, nil, nil},
		"nothing declared, whatever is used":             {nil, one(fact("a")), nil},
		"what is declared is used":                       {[]documents.Fact{f("", "a"), f(documents.Applicant, "a"), f(documents.Spouse, "b")}, one(all(fact("a"), of(documents.Applicant, "a"), of(documents.Spouse, "b"))), nil},
		"a fact of a child, deep in a condition":         {[]documents.Fact{f(documents.Child, "a")}, one(some(none(all(of(documents.Child, "a"))))), nil},
		"an age needs no declaration":                    {[]documents.Fact{f("", "a")}, one(all(fact("a"), aged(documents.Applicant, 18, 0, 0))), nil},
		"no id":                                          {[]documents.Fact{f("", "a"), f("", "")}, one(fact("a")), []string{`facts[1]: id "" is empty or stands twice: `, `facts[1]: no condition rests on "": `}},
		"twice":                                          {[]documents.Fact{f("", "a"), f("", "a")}, one(fact("a")), []string{`facts[1]: id "a" is empty or stands twice: `}},
		"of nobody of whom facts are asked":              {[]documents.Fact{f(documents.Property, "a")}, one(of(documents.Property, "a")), []string{`facts[0]: "property" is no subject of facts (want applicant, spouse or child): `}},
		"asks nothing":                                   {[]documents.Fact{{ID: "a"}}, one(fact("a")), []string{`facts[0]: "a" asks nothing: `}},
		"one that is used and not declared":              {[]documents.Fact{f("", "a")}, one(all(fact("a"), fact("b"))), []string{`documents[1].when: fact "b" is not declared: `}},
		"the same of somebody else":                      {[]documents.Fact{f("", "a")}, one(some(fact("a"), of(documents.Child, "a"))), []string{`documents[1].when: fact "a" is not declared: `}},
		"one on which nothing rests":                     {[]documents.Fact{f("", "a"), f("", "b")}, one(fact("b")), []string{`facts[0]: no condition rests on "a": `}},
		"every reason, in order":                         {[]documents.Fact{{ID: "a"}, f("", "c")}, one(none(fact("b"))), []string{`facts[0]: "a" asks nothing: `, `documents[1].when: fact "b" is not declared: `, `facts[0]: no condition rests on "a": `, `facts[1]: no condition rests on "c": `}},
		"of no list, where something is wrong by itself": {[]documents.Fact{{}}, nil, []string{`facts[0]: id "" is empty or stands twice: `, `facts[0]: no condition rests on "": `}},
		"a hostile id is escaped":                        {[]documents.Fact{f("", "a\u202e")}, nil, []string{`facts[0]: no condition rests on "a\u202e": `}},
	} {
		t.Run(name, func(t *testing.T) {
			err := documents.ValidateFacts(row.facts, row.rows)
			var got []string
			if err != nil {
				for _, e := range err.(interface{ Unwrap() []error }).Unwrap() {
					if !errors.Is(e, documents.ErrRequirement) {
						t.Errorf("%v does not wrap ErrRequirement", e)
					}
					got = append(got, strings.TrimSuffix(e.Error(), documents.ErrRequirement.Error()))
				}
			}
			if !slices.Equal(got, row.want) {
				t.Errorf("reasons:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(row.want, "\n"))
			}
		})
	}
}
