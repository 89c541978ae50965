package documents_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

const (
	yes     = law.Yes
	no      = law.No
	unknown = law.Unknown
)

// cited is a citation for rows whose place does not matter.
var cited = law.Same(law.Citation{Act: "act", Paragraph: "14"})

func fact(id string) documents.Condition { return documents.Condition{Fact: id} }

func all(list ...documents.Condition) documents.Condition { return documents.Condition{All: list} }

func some(list ...documents.Condition) documents.Condition { return documents.Condition{Any: list} }

func none(list ...documents.Condition) documents.Condition { return documents.Condition{None: list} }

// nested is a condition that nests so many deep.
func nested(depth int) documents.Condition {
	c := fact("a")
	for range depth - 1 {
		c = all(c)
	}
	return c
}

// value is an independent evaluator: 0 for no, 1 for yes and 1/2 for unknown, the
// least of all, the greatest of any, and what is left to 1 of none, as Kleene's
// three values are usually counted. Here in halves.
func value(c documents.Condition, facts documents.Facts) int {
	children := slices.Concat(c.All, c.Any, c.None)
	if len(children) == 0 {
		if c.Fact == "" {
			return 2
		}
		return halves(facts[c.Fact])
	}
	values := make([]int, len(children))
	for i, x := range children {
		values[i] = value(x, facts)
	}
	switch {
	case c.All != nil:
		return slices.Min(values)
	case c.Any != nil:
		return slices.Max(values)
	}
	return 2 - slices.Max(values)
}

func halves(a law.Answer) int { return map[law.Answer]int{no: 0, unknown: 1, yes: 2}[a] }

// formulas are all conditions over two facts that nest up to three deep with at
// most two members each.
func formulas() []documents.Condition {
	level := []documents.Condition{{}, fact("a"), fact("b")}
	for range 2 {
		next := slices.Clone(level)
		for _, of := range []func(...documents.Condition) documents.Condition{all, some, none} {
			for _, x := range level {
				next = append(next, of(x))
				for _, y := range level {
					next = append(next, of(x, y))
				}
			}
		}
		level = next
	}
	return level
}

// assignments are all ways to know two facts; what is not listed is unknown.
func assignments() (list []documents.Facts) {
	for _, a := range []law.Answer{unknown, yes, no} {
		for _, b := range []law.Answer{unknown, yes, no} {
			facts := documents.Facts{"b": b}
			if a != unknown {
				facts["a"] = a
			}
			list = append(list, facts)
		}
	}
	return list
}

func TestEverySmallConditionIsEvaluatedInThreeValues(t *testing.T) {
	conditions := formulas()
	// 3 leaves; 3 kinds of 3 + 9 members make 39; 3 kinds of 39 + 1,521 more.
	if len(conditions) != 39+3*(39+39*39) {
		t.Fatalf("%d formulas", len(conditions))
	}
	for _, c := range conditions {
		for _, facts := range assignments() {
			if got, want := halves(c.Holds(documents.Situation{Facts: facts}, nil)), value(c, facts); got != want {
				t.Fatalf("%+v over %v = %d/2, want %d/2", c, facts, got, want)
			}
		}
	}
}

// A fact that comes to be known never changes what is decided without it.
func TestWhatIsDecidedStaysDecided(t *testing.T) {
	for _, c := range formulas() {
		for _, facts := range assignments() {
			before := c.Holds(documents.Situation{Facts: facts}, nil)
			if before == unknown {
				continue
			}
			for _, more := range assignments() {
				if (facts["a"] == unknown || more["a"] == facts["a"]) && (facts["b"] == unknown || more["b"] == facts["b"]) {
					if after := c.Holds(documents.Situation{Facts: more}, nil); after != before {
						t.Fatalf("%+v is %s over %v, but %s over %v", c, before, facts, after, more)
					}
				}
			}
		}
	}
}

func TestConditions(t *testing.T) {
	facts := documents.Facts{"yes": yes, "no": no, "told": unknown}
	for name, row := range map[string]struct {
		when documents.Condition
		want law.Answer
		zero bool
	}{
		"no condition applies always":                     {documents.Condition{}, yes, true},
		"empty lists are no condition":                    {documents.Condition{All: []documents.Condition{}, Any: []documents.Condition{}, None: []documents.Condition{}}, yes, true},
		"a fact that is so":                               {fact("yes"), yes, false},
		"a fact that is not so":                           {fact("no"), no, false},
		"a fact listed as unknown":                        {fact("told"), unknown, false},
		"a fact not listed":                               {fact("silence"), unknown, false},
		"all of what is so":                               {all(fact("yes"), fact("yes")), yes, false},
		"all, with one unknown":                           {all(fact("yes"), fact("silence")), unknown, false},
		"all, with one unknown and one that is not so":    {all(fact("silence"), fact("no"), fact("yes")), no, false},
		"any, with one that is so":                        {some(fact("no"), fact("silence"), fact("yes")), yes, false},
		"any, with one unknown":                           {some(fact("no"), fact("silence")), unknown, false},
		"any, with none":                                  {some(fact("no"), fact("no")), no, false},
		"none, with one that is so":                       {none(fact("silence"), fact("yes")), no, false},
		"none, with one unknown":                          {none(fact("no"), fact("silence")), unknown, false},
		"none, with none":                                 {none(fact("no"), fact("no")), yes, false},
		"none of what applies always":                     {none(documents.Condition{}), no, false},
		"a condition of sixty-four levels":                {nested(64), unknown, false},
		"any of a group and the lack of another":          {some(all(fact("yes"), fact("no")), none(fact("no"))), yes, false},
		"a fact and its lack are unknown while it is not": {all(fact("told"), none(fact("told"))), unknown, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := row.when.Holds(documents.Situation{Facts: facts}, nil); got != row.want {
				t.Errorf("Holds = %s, want %s", got, row.want)
			}
			if got := row.when.IsZero(); got != row.zero {
				t.Errorf("IsZero = %t, want %t", got, row.zero)
			}
		})
	}
	if got := fact("a").Holds(documents.Situation{}, nil); got != unknown {
		t.Errorf("of no facts at all, Holds = %s, want unknown", got)
	}
}

func TestValidate(t *testing.T) {
	row := func(id string) documents.Requirement { return documents.Requirement{ID: id, Cite: cited} }
	with := func(change func(*documents.Requirement)) documents.Requirement {
		r := row("b")
		change(&r)
		return r
	}
	when := func(c documents.Condition) documents.Requirement {
		return with(func(r *documents.Requirement) { r.When = c })
	}
	oneOf := func(id string, alternatives ...string) documents.Requirement {
		r := row(id)
		for _, a := range alternatives {
			r.OneOf = append(r.OneOf, documents.Alternative{ID: a})
		}
		return r
	}
	only := func(text law.Lang) documents.Requirement {
		return with(func(r *documents.Requirement) { r.Only = text })
	}
	each := func(c documents.Condition) documents.Requirement {
		return with(func(r *documents.Requirement) { r.Of, r.Each, r.When = documents.Child, true, c })
	}
	const mixed = `documents[1]: when: a condition uses one of fact, ages, all, any, none: `
	for name, c := range map[string]struct {
		rows []documents.Requirement
		want []string
	}{
		"no rows are fine": {nil, nil},
		"rows with identifiers and citations are fine": {[]documents.Requirement{row("a"), row("b")}, nil},
		"a row of alternatives may have its own name":  {[]documents.Requirement{row("a"), oneOf("b", "c", "d")}, nil},
		"an alternative may have the name of its row":  {[]documents.Requirement{row("a"), oneOf("b", "b", "c")}, nil},
		"a row in the Kazakh text only is fine":        {[]documents.Requirement{row("a"), only(law.Kazakh)}, nil},
		"a row in the Russian text only is fine":       {[]documents.Requirement{row("a"), only(law.Russian)}, nil},
		"a condition of sixty-four levels is fine":     {[]documents.Requirement{row("a"), when(nested(64))}, nil},
		"a citation that differs is fine":              {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Cite = law.Differ(cited.Both, law.Citation{}) })}, nil},
		"a form that differs is fine":                  {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Form = law.Differ(documents.Form{Copy: true}, documents.Form{}) })}, nil},
		"no identifier":                                {[]documents.Requirement{row("a"), row("")}, []string{`documents[1]: id is empty: `}},
		"no identifier, but alternatives":              {[]documents.Requirement{row("a"), oneOf("", "c")}, []string{`documents[1]: id is empty: `}},
		"two rows of no identifier":                    {[]documents.Requirement{row(""), row("")}, []string{`documents[0]: id is empty: `, `documents[1]: id is empty: `}},
		"an identifier twice":                          {[]documents.Requirement{row("a"), row("b"), row("a")}, []string{`documents[2]: id "a" stands twice: `, `documents[2]: document "a" already meets "a": `}},
		"an identifier of two rows of alternatives":    {[]documents.Requirement{oneOf("a", "c"), oneOf("a", "d")}, []string{`documents[1]: id "a" stands twice: `}},
		"an alternative that is a row":                 {[]documents.Requirement{row("a"), oneOf("b", "c", "a")}, []string{`documents[1]: document "a" already meets "a": `}},
		"an alternative of two rows":                   {[]documents.Requirement{oneOf("a", "c"), oneOf("b", "d", "c")}, []string{`documents[1]: document "c" already meets "a": `}},
		"an alternative twice in a row":                {[]documents.Requirement{row("a"), oneOf("b", "c", "c")}, []string{`documents[1]: document "c" already meets "b": `}},
		"an alternative of no identifier":              {[]documents.Requirement{row("a"), oneOf("b", "c", "")}, []string{`documents[1]: an alternative has no id: `}},
		"only in English":                              {[]documents.Requirement{row("a"), only(law.English)}, []string{`documents[1]: only "en" is no official text (want kk or ru): `}},
		"only in a language in capitals":               {[]documents.Requirement{row("a"), only("KK")}, []string{`documents[1]: only "KK" is no official text (want kk or ru): `}},
		"no citation":                                  {[]documents.Requirement{row("a"), {ID: "b"}}, []string{`documents[1]: "b" has no citation: `}},
		"a citation both alike and differently":        {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Cite.KK = cited.Both })}, []string{`documents[1]: "b" states a fact both alike and differently: `}},
		"a form both alike and differently": {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) {
			r.Form = law.Differ(documents.Form{Copy: true}, documents.Form{Copy: true})
		})}, []string{`documents[1]: "b" states a fact both alike and differently: `}},
		"an alternative's form both ways": {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) {
			r.OneOf = []documents.Alternative{{ID: "c"}, {ID: "d", Form: law.Bilingual[documents.Form]{Both: documents.Form{Copy: true}, RU: documents.Form{Copy: true}}}}
		})}, []string{`documents[1]: "d" states a fact both alike and differently: `}},
		"a condition of a fact and a list":              {[]documents.Requirement{row("a"), when(documents.Condition{Fact: "a", All: []documents.Condition{fact("b")}})}, []string{mixed}},
		"a condition of all and any":                    {[]documents.Requirement{row("a"), when(documents.Condition{All: []documents.Condition{fact("a")}, Any: []documents.Condition{fact("b")}})}, []string{mixed}},
		"a condition of any and none":                   {[]documents.Requirement{row("a"), when(documents.Condition{Any: []documents.Condition{fact("a")}, None: []documents.Condition{fact("b")}})}, []string{mixed}},
		"a condition of a fact and none":                {[]documents.Requirement{row("a"), when(documents.Condition{Fact: "a", None: []documents.Condition{fact("b")}})}, []string{mixed}},
		"two ways within all":                           {[]documents.Requirement{row("a"), when(all(fact("a"), documents.Condition{Fact: "a", Any: []documents.Condition{fact("b")}}))}, []string{mixed}},
		"two ways within any":                           {[]documents.Requirement{row("a"), when(some(fact("a"), documents.Condition{Fact: "a", Any: []documents.Condition{fact("b")}}))}, []string{mixed}},
		"two ways within none":                          {[]documents.Requirement{row("a"), when(none(all(documents.Condition{Fact: "a", Any: []documents.Condition{fact("b")}})))}, []string{mixed}},
		"a condition of sixty-five levels":              {[]documents.Requirement{row("a"), when(nested(65))}, []string{`documents[1]: when: conditions nest deeper than 64: `}},
		"a condition of ten thousand levels":            {[]documents.Requirement{row("a"), when(nested(10000))}, []string{`documents[1]: when: conditions nest deeper than 64: `}},
		"sixty-five levels in the second of any":        {[]documents.Requirement{row("a"), when(some(fact("a"), nested(64)))}, []string{`documents[1]: when: conditions nest deeper than 64: `}},
		"ages are fine":                                 {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18})}, nil},
		"older than ten and below eleven is fine":       {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, OlderThan: 10, AgeBelow: 11})}, nil},
		"ages of applicant and spouse are fine":         {[]documents.Requirement{row("a"), when(all(documents.Condition{Of: documents.Applicant, AgeFrom: 150}, documents.Condition{Of: documents.Spouse, AgeBelow: 1}))}, nil},
		"a row for each child is fine":                  {[]documents.Requirement{row("a"), each(documents.Condition{})}, nil},
		"a row of property is fine":                     {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Of = documents.Property })}, nil},
		"rows of parents and of relatives are fine":     {[]documents.Requirement{{ID: "a", Of: documents.Parents, Cite: cited}, {ID: "b", Of: documents.Relatives, Cite: cited}}, nil},
		"rows of applicant and of spouse are fine":      {[]documents.Requirement{{ID: "a", Of: documents.Applicant, Cite: cited}, {ID: "b", Of: documents.Spouse, Cite: cited}}, nil},
		"an inferred condition is fine":                 {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Inferred, r.When = true, fact("a") })}, nil},
		"a condition of a fact and an age":              {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, Fact: "a", AgeFrom: 10})}, []string{mixed}},
		"a condition of an age and a list":              {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, OlderThan: 10, None: []documents.Condition{fact("a")}})}, []string{mixed}},
		"a fact of the property":                        {[]documents.Requirement{row("a"), when(documents.Condition{Of: documents.Property, Fact: "a"})}, []string{`documents[1]: when: "property" is no subject of facts (want applicant, spouse or child): `}},
		"a fact of the parents, within none":            {[]documents.Requirement{row("a"), when(none(documents.Condition{Of: documents.Parents, Fact: "a"}))}, []string{`documents[1]: when: "parents" is no subject of facts (want applicant, spouse or child): `}},
		"an age of the matter":                          {[]documents.Requirement{row("a"), when(documents.Condition{AgeFrom: 10})}, []string{`documents[1]: when: the matter has no age: `}},
		"a subject of which nothing is asked":           {[]documents.Requirement{row("a"), when(documents.Condition{Of: documents.Applicant})}, []string{`documents[1]: when: of needs a fact or an age: `}},
		"a subject of a list":                           {[]documents.Requirement{row("a"), when(documents.Condition{Of: documents.Applicant, All: []documents.Condition{fact("a")}})}, []string{`documents[1]: when: of needs a fact or an age: `}},
		"an age below zero":                             {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, AgeFrom: -1})}, []string{`documents[1]: when: ages from -1, below 0, over 0 (want 0 to 150): `}},
		"an age over 150":                               {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, AgeBelow: 151})}, []string{`documents[1]: when: ages from 0, below 151, over 0 (want 0 to 150): `}},
		"older than 151":                                {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, OlderThan: 151})}, []string{`documents[1]: when: ages from 0, below 0, over 151 (want 0 to 150): `}},
		"from eighteen, below eighteen":                 {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, AgeFrom: 18, AgeBelow: 18})}, []string{`documents[1]: when: no age is from 18 and below 18: `}},
		"older than eighteen, below eighteen":           {[]documents.Requirement{row("a"), each(documents.Condition{Of: documents.Child, OlderThan: 18, AgeBelow: 18})}, []string{`documents[1]: when: no age is over 18 and below 18: `}},
		"a row of nobody":                               {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Of = "neighbor" })}, []string{`documents[1]: of "neighbor" is nobody (want applicant, spouse, child, parents, relatives or property): `}},
		"for each, but not of a child":                  {[]documents.Requirement{row("a"), with(func(r *documents.Requirement) { r.Of, r.Each = documents.Parents, true })}, []string{`documents[1]: "b" is for each child, but not of a child: `}},
		"a fact of a child, but not for each":           {[]documents.Requirement{row("a"), when(some(fact("a"), none(documents.Condition{Of: documents.Child, Fact: "a"})))}, []string{`documents[1]: "b" asks of a child, but is not for each: `}},
		"an age of a child, but not for each":           {[]documents.Requirement{row("a"), when(documents.Condition{Of: documents.Child, AgeFrom: 10})}, []string{`documents[1]: "b" asks of a child, but is not for each: `}},
		"everything at once, each reason told in order": {[]documents.Requirement{{Only: "de", When: nested(65), Form: law.Bilingual[documents.Form]{Both: documents.Form{Copy: true}, KK: documents.Form{Copy: true}}}}, []string{`documents[0]: id is empty: `, `documents[0]: only "de" is no official text (want kk or ru): `, `documents[0]: "" has no citation: `, `documents[0]: "" states a fact both alike and differently: `, `documents[0]: when: conditions nest deeper than 64: `}},
		"hostile identifiers are escaped and clipped":   {[]documents.Requirement{{ID: "a\u202e" + strings.Repeat("b", 10000)}}, []string{`documents[0]: "a\u202e` + strings.Repeat("b", 36) + `"… has no citation: `}},
		"a personal number for an identifier is hidden": {[]documents.Requirement{{ID: "850101300123"}}, []string{`documents[0]: (12 digits) has no citation: `}},
	} {
		t.Run(name, func(t *testing.T) {
			err := documents.Validate(c.rows)
			var got []string
			if err != nil {
				for _, e := range err.(interface{ Unwrap() []error }).Unwrap() {
					if !errors.Is(e, documents.ErrRequirement) {
						t.Errorf("%v does not wrap ErrRequirement", e)
					}
					if len(e.Error()) > 512 {
						t.Errorf("an error has %d bytes, more than 512", len(e.Error()))
					}
					got = append(got, strings.TrimSuffix(e.Error(), documents.ErrRequirement.Error()))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("reasons:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
			if lines, err := documents.Check(c.rows, law.Kazakh, documents.Situation{}, documents.Package{}); (err != nil) != (c.want != nil) || err != nil && (lines != nil || !errors.Is(err, documents.ErrRequirement)) {
				t.Errorf("Check = %v, %v", lines, err)
			}
		})
	}
}

func TestDocumentsOfARow(t *testing.T) {
	for name, row := range map[string]struct {
		r    documents.Requirement
		want []string
	}{
		"a row of one document is that document":           {documents.Requirement{ID: "a"}, []string{"a"}},
		"a row of alternatives is these, in their order":   {documents.Requirement{ID: "a", OneOf: []documents.Alternative{{ID: "c"}, {ID: "b"}}}, []string{"c", "b"}},
		"a row of one alternative is not the row's own id": {documents.Requirement{ID: "a", OneOf: []documents.Alternative{{ID: "c"}}}, []string{"c"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := row.r.Documents(); !slices.Equal(got, row.want) {
				t.Errorf("Documents = %q, want %q", got, row.want)
			}
		})
	}
}

func TestTextsThatListARow(t *testing.T) {
	for name, row := range map[string]struct {
		only, text law.Lang
		want       bool
	}{
		"a row of every text is in the Kazakh one":         {"", law.Kazakh, true},
		"a row of every text is in the Russian one":        {"", law.Russian, true},
		"a row of the Kazakh text is in it":                {law.Kazakh, law.Kazakh, true},
		"a row of the Kazakh text is not in the Russian":   {law.Kazakh, law.Russian, false},
		"a row of the Russian text is in it":               {law.Russian, law.Russian, true},
		"a row of the Russian text is not in the Kazakh":   {law.Russian, law.Kazakh, false},
		"when no text is chosen, a row of one text counts": {law.Kazakh, "", true},
		"there is no English text":                         {law.Kazakh, law.English, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := (documents.Requirement{Only: row.only}).StatedIn(row.text); got != row.want {
				t.Errorf("StatedIn(%q) = %t, want %t", row.text, got, row.want)
			}
		})
	}
}

// roundTrip checks that a value is written as the text, and that the text is
// read as the value.
func roundTrip[T any](t *testing.T, value T, text string) {
	t.Helper()
	got, err := json.Marshal(value)
	if err != nil || string(got) != text {
		t.Errorf("Marshal(%+v) = %s, %v, want %s", value, got, err, text)
	}
	var back T
	if err := json.Unmarshal([]byte(text), &back); err != nil || !reflect.DeepEqual(back, value) {
		t.Errorf("Unmarshal(%s) = %+v, %v, want %+v", text, back, err, value)
	}
}

func TestRequirementsInJSON(t *testing.T) {
	t.Run("a row of one document is short", func(t *testing.T) {
		roundTrip(t, documents.Requirement{ID: "a", Name: law.Name{EN: "A"}, Cite: cited},
			`{"id":"a","name":{"en":"A"},"cite":{"both":{"act":"act","paragraph":"14"}}}`)
	})
	t.Run("a row with everything is equal after it", func(t *testing.T) {
		roundTrip(t, documents.Requirement{
			ID: "b", Only: law.Kazakh,
			When:  some(all(fact("a"), none(fact("b"))), fact("c")),
			Form:  law.Differ(documents.Form{Original: true, Copy: true, Notarized: true}, documents.Form{}),
			OneOf: []documents.Alternative{{ID: "c", Name: law.Name{KK: "C"}, Form: law.Same(documents.Form{Copy: true})}, {ID: "d"}},
			Cite:  law.Differ(cited.Both, law.Citation{}),
		}, `{"id":"b","name":{},"only":"kk","when":{"any":[{"all":[{"fact":"a"},{"none":[{"fact":"b"}]}]},{"fact":"c"}]},`+
			`"form":{"kk":{"original":true,"copy":true,"notarized":true}},"one_of":[{"id":"c","name":{"kk":"C"},"form":{"both":{"copy":true}}},{"id":"d","name":{}}],`+
			`"cite":{"kk":{"act":"act","paragraph":"14"}}}`)
	})
	t.Run("a row for each child, with ages and the new forms", func(t *testing.T) {
		roundTrip(t, documents.Requirement{
			ID: "b", Of: documents.Child, Each: true, Presence: true, Inferred: true,
			When: all(documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18}, documents.Condition{Of: documents.Applicant, OlderThan: 60}, documents.Condition{Of: documents.Spouse, Fact: "a"}),
			Form: law.Same(documents.Form{Compare: true, Blank: law.Citation{Act: "act", Annex: "2"}, Free: true, Current: true}), Cite: cited,
		}, `{"id":"b","name":{},"of":"child","each":true,"presence":true,"when":{"all":[{"of":"child","age_from":10,"age_below":18},{"of":"applicant","older_than":60},{"fact":"a","of":"spouse"}]},`+
			`"inferred":true,"form":{"both":{"compare":true,"blank":{"act":"act","annex":"2"},"free":true,"current":true}},"cite":{"both":{"act":"act","paragraph":"14"}}}`)
	})
	t.Run("facts are answers by name", func(t *testing.T) {
		roundTrip(t, documents.Facts{"a": yes, "b": no, "c": unknown}, `{"a":"yes","b":"no","c":"unknown"}`)
	})
}
