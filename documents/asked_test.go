package documents_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

func TestOverAsked(t *testing.T) {
	no1, needless := documents.Excess(0), documents.Needless
	inferred := when("divorce", of(documents.Applicant, "divorced"), false)
	inferred.Inferred = true
	onlyRussian := when("photo", fact("photo"), false)
	onlyRussian.Only = law.Russian
	inferredRussian := inferred
	inferredRussian.ID, inferredRussian.Only = "death", law.Russian
	certified := when("consent", documents.Condition{}, false)
	certified.Form = law.Differ(documents.Form{Original: true}, documents.Form{Notarized: true})
	choice := either(original)
	choice.When = fact("choice")
	choice.OneOf = append(choice.OneOf, documents.Alternative{ID: "third", Form: law.Same(documents.Form{Copy: true, Notarized: true})})
	rows := []documents.Requirement{
		when("application", documents.Condition{}, false),
		when("marriage", of(documents.Applicant, "married"), false),
		onlyRussian, inferred, inferredRussian, certified, choice,
		when("birth", documents.Condition{}, true),
		when("adoption", of(documents.Child, "adopted"), true),
	}
	if err := documents.Validate(rows); err != nil {
		t.Fatal(err)
	}
	applicant := func(facts documents.Facts) documents.Situation {
		return documents.Situation{Applicant: documents.Person{Facts: facts}}
	}
	matter := func(facts documents.Facts) documents.Situation { return documents.Situation{Facts: facts} }
	family := func(a, b law.Answer) documents.Situation {
		return documents.Situation{Children: []documents.Person{
			{ID: "a", Facts: documents.Facts{"adopted": a}}, {ID: "b", Facts: documents.Facts{"adopted": b}},
		}}
	}
	only := documents.Situation{Children: []documents.Person{{ID: "a", Facts: documents.Facts{"adopted": no}}}}
	nameless := documents.Situation{Children: []documents.Person{{Facts: documents.Facts{"adopted": yes}}}}
	ask := func(document, child string, notarized law.Answer) documents.Asked {
		return documents.Asked{Document: document, Child: child, Notarized: notarized}
	}
	shown := func(document, child string) []documents.Item {
		return []documents.Item{{Document: document, Child: child, Original: yes}}
	}
	for name, row := range map[string]struct {
		texts  []law.Lang
		norm   bool
		s      documents.Situation
		items  []documents.Item
		asked  documents.Asked
		excess documents.Excess
		row    string
	}{
		"a paper that no text knows":                            {bothTexts, true, documents.Situation{}, nil, ask("visa", "", unknown), documents.Unlisted, ""},
		"a paper that no text knows, of a child":                {bothTexts, true, only, nil, ask("visa", "a", yes), documents.Unlisted, ""},
		"a paper with the name of one in another case":          {bothTexts, true, documents.Situation{}, nil, ask("Application", "", unknown), documents.Unlisted, ""},
		"what is always required":                               {bothTexts, true, documents.Situation{}, nil, ask("application", "", unknown), no1, ""},
		"what is required of the married, of somebody married":  {bothTexts, true, applicant(documents.Facts{"married": yes}), nil, ask("marriage", "", unknown), no1, ""},
		"of somebody who is not":                                {bothTexts, true, applicant(documents.Facts{"married": no}), nil, ask("marriage", "", unknown), needless, "marriage"},
		"of somebody of whom it is not known":                   {bothTexts, true, documents.Situation{}, nil, ask("marriage", "", unknown), no1, ""},
		"where the matter says so, not the applicant":           {bothTexts, true, matter(documents.Facts{"married": no}), nil, ask("marriage", "", unknown), no1, ""},
		"what one text alone wants":                             {bothTexts, true, matter(documents.Facts{"photo": yes}), nil, ask("photo", "", unknown), no1, ""},
		"what one text alone may want":                          {bothTexts, true, documents.Situation{}, nil, ask("photo", "", unknown), no1, ""},
		"what one text alone wants in another situation":        {bothTexts, true, matter(documents.Facts{"photo": no}), nil, ask("photo", "", unknown), needless, "photo"},
		"what only a text wants that is not gone by":            {[]law.Lang{law.Kazakh}, true, matter(documents.Facts{"photo": yes}), nil, ask("photo", "", unknown), needless, "photo"},
		"what is listed without a condition, by inference":      {bothTexts, true, applicant(documents.Facts{"divorced": no}), nil, ask("divorce", "", unknown), no1, ""},
		"what one text lists so":                                {bothTexts, true, applicant(documents.Facts{"divorced": no}), nil, ask("death", "", unknown), no1, ""},
		"what only a text lists so that is not gone by":         {[]law.Lang{law.Kazakh}, true, applicant(documents.Facts{"divorced": no}), nil, ask("death", "", unknown), needless, "death"},
		"the first alternative":                                 {bothTexts, true, matter(documents.Facts{"choice": yes}), nil, ask("first", "", unknown), no1, ""},
		"the second alternative":                                {bothTexts, true, matter(documents.Facts{"choice": yes}), nil, ask("second", "", unknown), no1, ""},
		"whichever alternative":                                 {bothTexts, true, matter(documents.Facts{"choice": yes}), nil, ask("either", "", unknown), no1, ""},
		"an alternative of what is not required":                {bothTexts, true, matter(documents.Facts{"choice": no}), nil, ask("second", "", unknown), needless, "either"},
		"whichever alternative of what is not required":         {bothTexts, true, matter(documents.Facts{"choice": no}), nil, ask("either", "", unknown), needless, "either"},
		"of a child what is required of each":                   {bothTexts, true, family(no, no), nil, ask("birth", "b", unknown), no1, ""},
		"of no child in particular":                             {bothTexts, true, family(no, no), nil, ask("birth", "", unknown), no1, ""},
		"of the child of which it is required":                  {bothTexts, true, family(yes, no), nil, ask("adoption", "a", unknown), no1, ""},
		"of the child of which it is not":                       {bothTexts, true, family(yes, no), nil, ask("adoption", "b", unknown), needless, "adoption"},
		"of the child of which it may be":                       {bothTexts, true, family(no, unknown), nil, ask("adoption", "b", unknown), no1, ""},
		"of whichever child, and it is required of one":         {bothTexts, true, family(no, yes), nil, ask("adoption", "", unknown), no1, ""},
		"of whichever child, and it is required of none":        {bothTexts, true, family(no, no), nil, ask("adoption", "", unknown), needless, "adoption"},
		"of a child that there is not":                          {bothTexts, true, family(yes, yes), nil, ask("adoption", "x", unknown), needless, "adoption"},
		"of a child by name, and the only one has none":         {bothTexts, true, nameless, nil, ask("adoption", "x", unknown), no1, ""},
		"of a child, and none is named":                         {bothTexts, true, documents.Situation{}, nil, ask("adoption", "x", unknown), no1, ""},
		"by no text nothing is required":                        {nil, true, documents.Situation{}, nil, ask("application", "", unknown), needless, "application"},
		"a notary, though the original was shown":               {bothTexts, true, documents.Situation{}, shown("application", ""), ask("application", "", yes), documents.NotaryDemanded, "application"},
		"a notary, before the norm":                             {bothTexts, false, documents.Situation{}, shown("application", ""), ask("application", "", yes), no1, ""},
		"a notary, and no original was shown":                   {bothTexts, true, documents.Situation{}, []documents.Item{item("application", no, yes, no)}, ask("application", "", yes), no1, ""},
		"a notary, and it is not known whether it was shown":    {bothTexts, true, documents.Situation{}, []documents.Item{item("application", unknown, yes, no)}, ask("application", "", yes), no1, ""},
		"a notary, and the original of something else":          {bothTexts, true, documents.Situation{}, shown("marriage", ""), ask("application", "", yes), no1, ""},
		"a notary, and only the second of two was the original": {bothTexts, true, documents.Situation{}, append([]documents.Item{item("application", no, yes, no)}, shown("application", "")...), ask("application", "", yes), documents.NotaryDemanded, "application"},
		"a notary, where there are several children":            {bothTexts, true, family(no, no), shown("application", ""), ask("application", "", yes), documents.NotaryDemanded, "application"},
		"no notary":                     {bothTexts, true, documents.Situation{}, shown("application", ""), ask("application", "", no), no1, ""},
		"perhaps a notary":              {bothTexts, true, documents.Situation{}, shown("application", ""), ask("application", "", unknown), no1, ""},
		"a notary, whom one text wants": {bothTexts, true, documents.Situation{}, shown("consent", ""), ask("consent", "", yes), no1, ""},
		"a notary, whom only a text wants that is not gone by": {[]law.Lang{law.Kazakh}, true, documents.Situation{}, shown("consent", ""), ask("consent", "", yes), documents.NotaryDemanded, "consent"},
		"a notary for an alternative that wants one":           {bothTexts, true, matter(documents.Facts{"choice": yes}), shown("third", ""), ask("third", "", yes), no1, ""},
		"a notary for an alternative that wants none":          {bothTexts, true, matter(documents.Facts{"choice": yes}), shown("second", ""), ask("second", "", yes), documents.NotaryDemanded, "either"},
		"a notary for whichever alternative, one wants one":    {bothTexts, true, matter(documents.Facts{"choice": yes}), shown("second", ""), ask("either", "", yes), no1, ""},
		"a needless paper with a notary is needless":           {bothTexts, true, applicant(documents.Facts{"married": no}), shown("marriage", ""), ask("marriage", "", yes), needless, "marriage"},
		"a notary for a child, whose original was shown":       {bothTexts, true, family(no, no), shown("birth", "b"), ask("birth", "b", yes), documents.NotaryDemanded, "birth"},
		"a notary for a child, the other's was shown":          {bothTexts, true, family(no, no), shown("birth", "a"), ask("birth", "b", yes), no1, ""},
		"a notary for a child, somebody's was shown":           {bothTexts, true, family(no, no), shown("birth", ""), ask("birth", "b", yes), no1, ""},
		"a notary for whichever child, one's was shown":        {bothTexts, true, family(no, no), shown("birth", "a"), ask("birth", "", yes), no1, ""},
		"a notary for the only child, whose was shown":         {bothTexts, true, only, shown("birth", ""), ask("birth", "a", yes), documents.NotaryDemanded, "birth"},
		"a notary, not said for which, of the only child":      {bothTexts, true, only, shown("birth", "a"), ask("birth", "", yes), documents.NotaryDemanded, "birth"},
		"a notary for somebody, a stranger's was shown":        {bothTexts, true, only, shown("birth", "x"), ask("birth", "a", yes), no1, ""},
		"a notary, and no child is named anywhere":             {bothTexts, true, documents.Situation{}, shown("birth", ""), ask("birth", "", yes), documents.NotaryDemanded, "birth"},
		"a notary for a child, and the shown paper names none": {bothTexts, true, documents.Situation{}, shown("birth", ""), ask("birth", "a", yes), no1, ""},
		"a notary, somebody's was shown, of several children":  {bothTexts, true, family(no, no), shown("birth", ""), ask("birth", "", yes), no1, ""},
	} {
		t.Run(name, func(t *testing.T) {
			// The demand before it is none that goes beyond the list.
			p := documents.Package{Items: row.items, Asked: []documents.Asked{ask("application", "", unknown), row.asked}}
			if len(row.texts) == 0 {
				p.Asked[0] = row.asked
			}
			var want []documents.Over
			if row.excess != documents.NoExcess {
				want = []documents.Over{{Asked: 1, Excess: row.excess, Requirement: row.row}}
			}
			if len(row.texts) == 0 {
				want = append([]documents.Over{{Asked: 0, Excess: row.excess, Requirement: row.row}}, want...)
			}
			if got := documents.OverAsked(rows, row.texts, row.norm, row.s, p); !slices.Equal(got, want) {
				t.Errorf("OverAsked = %+v, want %+v", got, want)
			}
		})
	}
	if got := documents.OverAsked(nil, bothTexts, true, documents.Situation{}, documents.Package{}); got != nil {
		t.Errorf("where nothing was demanded, OverAsked = %+v", got)
	}
	data, err := json.Marshal([]documents.Over{{Asked: 2, Excess: documents.Unlisted}, {Excess: documents.NotaryDemanded, Requirement: "birth"}})
	if want := `[{"asked":2,"excess":"unlisted"},{"asked":0,"excess":"notary_demanded","requirement":"birth"}]`; err != nil || string(data) != want {
		t.Errorf("written %s, %v, want %s", data, err, want)
	}
}
