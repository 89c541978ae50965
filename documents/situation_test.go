package documents_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/reglament/law"
)

// number reads a personal number. Those of the tests are made up, of people born
// in 1896, 1901 or the 2090s, so of nobody living.
func number(t testing.TB, digits string) iin.Number {
	t.Helper()
	n, err := iin.Parse(digits)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

const (
	born18960229 = "960229100011"
	born19010101 = "010101300010"
)

func TestAgesOnTheDaysThatMatter(t *testing.T) {
	of := func(c documents.Condition) documents.Condition { c.Of = documents.Applicant; return c }
	from, below := of(documents.Condition{AgeFrom: 10}), of(documents.Condition{AgeBelow: 18})
	between, older := of(documents.Condition{AgeFrom: 10, AgeBelow: 18}), of(documents.Condition{OlderThan: 10})
	ymd := civil.YMD
	// A common birthday, and one on 29 February, which is kept on 28 February in a
	// common year. 2000 and 2012 are leap years, 2010, 2011 and 2018 are none.
	may, leap := ymd(2000, 5, 17), ymd(2000, 2, 29)
	for name, row := range map[string]struct {
		when     documents.Condition
		born, on civil.Date
		want     law.Answer
	}{
		"the day before the tenth birthday is not from ten":      {from, may, ymd(2010, 5, 16), no},
		"the tenth birthday is from ten":                         {from, may, ymd(2010, 5, 17), yes},
		"a hundred years are from ten":                           {from, may, ymd(2100, 5, 17), yes},
		"the day of birth is not from ten":                       {from, may, may, no},
		"the day before the eighteenth birthday is below":        {below, may, ymd(2018, 5, 16), yes},
		"the eighteenth birthday is not below eighteen":          {below, may, ymd(2018, 5, 17), no},
		"the day of birth is below eighteen":                     {below, may, may, yes},
		"too young for both bounds":                              {between, may, ymd(2010, 5, 16), no},
		"on the lower bound":                                     {between, may, ymd(2010, 5, 17), yes},
		"on the last day below the upper bound":                  {between, may, ymd(2018, 5, 16), yes},
		"too old for both bounds":                                {between, may, ymd(2018, 5, 17), no},
		"born on 29 February, two days before the birthday":      {from, leap, ymd(2010, 2, 27), no},
		"born on 29 February, ten on 28 February":                {from, leap, ymd(2010, 2, 28), yes},
		"born on 29 February, not yet twelve on 28 February":     {of(documents.Condition{AgeFrom: 12}), leap, ymd(2012, 2, 28), no},
		"born on 29 February, twelve on 29 February":             {of(documents.Condition{AgeFrom: 12}), leap, ymd(2012, 2, 29), yes},
		"born on 29 February, below eighteen on 27 February":     {below, leap, ymd(2018, 2, 27), yes},
		"born on 29 February, eighteen on 28 February":           {below, leap, ymd(2018, 2, 28), no},
		"nine is not older than ten":                             {older, may, ymd(2010, 5, 16), no},
		"the tenth birthday is not older than ten":               {older, may, ymd(2010, 5, 17), no},
		"the day after the tenth birthday can be read both ways": {older, may, ymd(2010, 5, 18), unknown},
		"the day before the eleventh birthday as well":           {older, may, ymd(2011, 5, 16), unknown},
		"the eleventh birthday is older than ten":                {older, may, ymd(2011, 5, 17), yes},
		"born on 29 February, ten and not older on 28 February":  {older, leap, ymd(2010, 2, 28), no},
		"born on 29 February, on 1 March it is open":             {older, leap, ymd(2010, 3, 1), unknown},
		"born on 29 February, on 27 February still open":         {older, leap, ymd(2011, 2, 27), unknown},
		"born on 29 February, eleven on 28 February":             {older, leap, ymd(2011, 2, 28), yes},
		"older than ten and below eleven is never certain":       {of(documents.Condition{OlderThan: 10, AgeBelow: 11}), may, ymd(2011, 1, 1), unknown},
		"older than ten and below eleven is not eleven":          {of(documents.Condition{OlderThan: 10, AgeBelow: 11}), may, ymd(2011, 5, 17), no},
		"older than ten and below eighteen at seventeen":         {of(documents.Condition{OlderThan: 10, AgeBelow: 18}), may, ymd(2018, 5, 16), yes},
		"the date of birth is not known":                         {from, 0, ymd(2010, 5, 17), unknown},
		"the day is not known":                                   {from, may, 0, unknown},
		"neither is known":                                       {older, 0, 0, unknown},
		"a date of birth that is no day":                         {from, -5, ymd(2010, 5, 17), unknown},
		"a day that is none":                                     {below, may, -5, unknown},
		"a tenth birthday beyond the calendar never comes":       {from, ymd(9995, 1, 1), civil.MaxDate, no},
		"an eighteenth birthday beyond the calendar":             {below, ymd(9995, 1, 1), civil.MaxDate, yes},
		"older than ten beyond the calendar":                     {older, ymd(9995, 1, 1), civil.MaxDate, no},
		"an eleventh birthday beyond the calendar":               {older, ymd(9989, 1, 2), civil.MaxDate, unknown},
	} {
		t.Run(name, func(t *testing.T) {
			s := documents.Situation{On: row.on, Applicant: documents.Person{Born: row.born}}
			if got := row.when.Holds(s, nil); got != row.want {
				t.Errorf("Holds = %s, want %s", got, row.want)
			}
		})
	}
}

// An age that holds is one of the full years that the personal number counts.
func TestAgesAgreeWithThoseOfThePersonalNumber(t *testing.T) {
	n := number(t, born18960229)
	for day := civil.YMD(1896, 2, 29); day < civil.YMD(1910, 1, 1); day++ {
		age, ok := n.AgeOn(day)
		s := documents.Situation{On: day, Spouse: documents.Person{IIN: n}}
		for years := 1; years < 15; years++ {
			from := documents.Condition{Of: documents.Spouse, AgeFrom: years}.Holds(s, nil)
			below := documents.Condition{Of: documents.Spouse, AgeBelow: years}.Holds(s, nil)
			if !ok || from != law.AnswerOf(age >= years) || below != from.Not() {
				t.Fatalf("on %s, aged %d: from %d is %s, below it %s", day, age, years, from, below)
			}
		}
	}
}

func TestWhoseFactsAndAgesCount(t *testing.T) {
	facts := func(a law.Answer) documents.Facts { return documents.Facts{"f": a} }
	child := documents.Person{ID: "a", Born: civil.YMD(2001, 1, 1), Facts: facts(yes)}
	s := documents.Situation{
		On: civil.YMD(2012, 1, 1), Facts: facts(no),
		Applicant: documents.Person{IIN: number(t, born19010101), Facts: facts(yes)},
		Spouse:    documents.Person{Born: civil.YMD(2012, 1, 1)},
		Children:  []documents.Person{child},
	}
	of := func(who documents.Subject) documents.Condition { return documents.Condition{Of: who, Fact: "f"} }
	adult := func(who documents.Subject) documents.Condition {
		return documents.Condition{Of: who, AgeFrom: 18}
	}
	for name, row := range map[string]struct {
		when  documents.Condition
		child *documents.Person
		want  law.Answer
	}{
		"a fact of the matter":                              {fact("f"), &child, no},
		"the same fact of the applicant":                    {of(documents.Applicant), nil, yes},
		"of the spouse it is not known":                     {of(documents.Spouse), nil, unknown},
		"of the child it is that of the child given":        {of(documents.Child), &child, yes},
		"without a child it is not known":                   {of(documents.Child), nil, unknown},
		"of another child":                                  {of(documents.Child), &documents.Person{Facts: facts(no)}, no},
		"of somebody of whom no facts are asked":            {of(documents.Property), &child, unknown},
		"the personal number gives the age":                 {adult(documents.Applicant), nil, yes},
		"the age of the spouse, born that day":              {adult(documents.Spouse), nil, no},
		"the age of the child":                              {adult(documents.Child), &child, no},
		"the age of no child":                               {adult(documents.Child), nil, unknown},
		"a child of whom only the name is known has no age": {adult(documents.Child), &documents.Person{ID: "b"}, unknown},
	} {
		t.Run(name, func(t *testing.T) {
			if got := row.when.Holds(s, row.child); got != row.want {
				t.Errorf("Holds = %s, want %s", got, row.want)
			}
		})
	}
	if born := (documents.Person{Born: civil.YMD(1901, 1, 2), IIN: number(t, born19010101)}).BornOn(); born != civil.YMD(1901, 1, 2) {
		t.Errorf("a date of birth that is given stands before the personal number: %s", born)
	}
	if born := (documents.Person{}).BornOn(); !born.IsZero() {
		t.Errorf("of nobody known, born on %s", born)
	}
}

func TestSituationValidate(t *testing.T) {
	n := number(t, born19010101)
	on := civil.YMD(2012, 3, 1)
	many := func(count int) (list []documents.Person) {
		for i := range count {
			list = append(list, documents.Person{ID: strings.Repeat("x", i+1)})
		}
		return list
	}
	born := func(d civil.Date) documents.Person { return documents.Person{ID: "a", Born: d} }
	children := func(list ...documents.Person) documents.Situation {
		return documents.Situation{On: on, Children: list}
	}
	for name, row := range map[string]struct {
		s    documents.Situation
		want string
	}{
		"nothing known is fine":                          {documents.Situation{}, ""},
		"one child without a name is fine":               {children(documents.Person{}), ""},
		"two children with names are fine":               {children(documents.Person{ID: "a"}, documents.Person{ID: "b"}), ""},
		"a hundred children are fine":                    {children(many(100)...), ""},
		"born on the day of the situation is fine":       {documents.Situation{On: on, Applicant: born(on), Spouse: born(on), Children: []documents.Person{born(on)}}, ""},
		"without a day every date of birth is fine":      {documents.Situation{Applicant: born(civil.MaxDate)}, ""},
		"born on the day that the number says is fine":   {documents.Situation{On: on, Applicant: documents.Person{Born: civil.YMD(1901, 1, 1), IIN: n}}, ""},
		"a day that is none":                             {documents.Situation{On: -5}, "on: Date(-5) is no day: "},
		"a hundred and one children":                     {children(many(101)...), "children: 101, at most 100: "},
		"the first of two children has no name":          {children(documents.Person{}, documents.Person{ID: "b"}), "children[0].id: is empty, and there are several: "},
		"the second of two children has no name":         {children(documents.Person{ID: "a"}, documents.Person{}), "children[1].id: is empty, and there are several: "},
		"two children of one name":                       {children(documents.Person{ID: "a"}, documents.Person{ID: "b"}, documents.Person{ID: "a"}), `children[2].id: "a" stands twice: `},
		"a child with a personal number for a name":      {children(documents.Person{ID: born19010101}), "children[0].id: is a personal number: "},
		"a hostile name twice is escaped":                {children(documents.Person{ID: "a\u202e"}, documents.Person{ID: "a\u202e"}), `children[1].id: "a\u202e" stands twice: `},
		"a child's date of birth that is no day":         {children(born(-5)), "children[0].born: Date(-5) is no day: "},
		"a child that is yet to be born":                 {children(documents.Person{ID: "b"}, born(on+1)), "children[1].born: 2012-03-02 lies after the day of the situation: "},
		"a child's date of birth against the number":     {children(documents.Person{Born: on, IIN: n}), "children[0].born: 2012-03-01 is not the date of birth of the IIN: "},
		"an applicant's date of birth that is no day":    {documents.Situation{Applicant: born(-5)}, "applicant.born: Date(-5) is no day: "},
		"an applicant that is yet to be born":            {documents.Situation{On: on, Applicant: born(on + 1)}, "applicant.born: 2012-03-02 lies after the day of the situation: "},
		"an applicant's date of birth against the IIN":   {documents.Situation{Applicant: documents.Person{Born: on, IIN: n}}, "applicant.born: 2012-03-01 is not the date of birth of the IIN: "},
		"a spouse's date of birth that is no day":        {documents.Situation{Spouse: born(-5)}, "spouse.born: Date(-5) is no day: "},
		"a spouse that is yet to be born":                {documents.Situation{On: on, Spouse: born(on + 1)}, "spouse.born: 2012-03-02 lies after the day of the situation: "},
		"a spouse's date of birth against the IIN":       {documents.Situation{Spouse: documents.Person{Born: on, IIN: n}}, "spouse.born: 2012-03-01 is not the date of birth of the IIN: "},
		"a number that lies after the day, not told":     {documents.Situation{On: civil.YMD(1900, 12, 31), Spouse: documents.Person{IIN: n}}, "spouse.iin: the date of birth lies after the day of the situation: "},
		"a child's number that lies after the day":       {documents.Situation{On: civil.YMD(1900, 12, 31), Children: []documents.Person{{IIN: n}}}, "children[0].iin: the date of birth lies after the day of the situation: "},
		"of several faults that of a child stands first": {documents.Situation{Applicant: born(-5), Children: []documents.Person{born(-6)}}, "children[0].born: Date(-6) is no day: "},
	} {
		t.Run(name, func(t *testing.T) {
			err := row.s.Validate()
			lines, checkErr := documents.Check(nil, law.Kazakh, row.s, documents.Package{})
			if row.want == "" {
				if err != nil || checkErr != nil {
					t.Errorf("Validate: %v, Check: %v", err, checkErr)
				}
				return
			}
			for _, e := range []error{err, checkErr} {
				if !errors.Is(e, documents.ErrSituation) || e.Error() != row.want+documents.ErrSituation.Error() {
					t.Errorf("error is %v, want %s", e, row.want)
				}
			}
			if lines != nil {
				t.Errorf("Check gives %d lines with an error", len(lines))
			}
		})
	}
}
