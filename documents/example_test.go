package documents_test

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// permit is the list of documents of a made-up regulation.
func permit() []documents.Requirement {
	place := func(subparagraph string) law.Bilingual[law.Citation] {
		return law.Same(law.Citation{Act: "rules", Paragraph: "14", Subparagraph: subparagraph})
	}
	return []documents.Requirement{
		{ID: "application", Cite: place("1")},
		{ID: "marriage-certificate", When: documents.Condition{Fact: "married", Of: documents.Applicant}, Cite: place("2")},
		{
			ID: "birth-certificate", Of: documents.Child, Each: true, Cite: place("3"),
			Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
		},
		{
			ID: "consent-of-child", Of: documents.Child, Each: true, Cite: place("4"),
			When: documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18},
		},
	}
}

func Example() {
	place := func(subparagraph string) law.Bilingual[law.Citation] {
		return law.Same(law.Citation{Act: "rules", Paragraph: "14", Subparagraph: subparagraph})
	}
	rows := []documents.Requirement{
		{ID: "application", Cite: place("1")},
		{ID: "identity-card", Form: law.Same(documents.Form{Original: true, Copy: true}), Cite: place("2")},
		{
			ID: "birth", Cite: place("3"),
			OneOf: []documents.Alternative{{ID: "birth-certificate"}, {ID: "birth-record"}},
		},
		{ID: "spouse-consent", When: documents.Condition{Fact: "married"}, Cite: place("4")},
		{ID: "photo", Cite: place("5")},
	}
	record := documents.Package{
		Items: []documents.Item{
			{Document: "application"},
			{Document: "identity-card", Original: law.Yes, Copy: law.No},
			{Document: "birth-record"},
		},
		NotHandedIn: []string{"spouse-consent"},
	}
	facts := documents.Facts{"married": law.No}

	lines, err := documents.Check(rows, law.Kazakh, documents.Situation{Facts: facts}, record)
	for _, line := range lines {
		if line.Defect.IsZero() {
			fmt.Println(line.Requirement, line.Status)
		} else {
			fmt.Println(line.Requirement, line.Status, line.Defect)
		}
	}
	fmt.Println(err)

	// The photo is not recorded. Where a record lists all that was handed in, that
	// means that it lacks.
	lines, err = documents.Check(rows, law.Kazakh, documents.Situation{Facts: facts}, record.Closed(rows))
	fmt.Println(lines[4].Requirement, lines[4].Status, lines[4].Cite.Place(law.English), err)
	// Output:
	// application met
	// identity-card unfit no_copy
	// birth met
	// spouse-consent not_required
	// photo undecided
	// <nil>
	// photo missing paragraph 14, subparagraph 5 <nil>
}

func ExampleCondition_Holds() {
	// Required of a student without parents, but not of one who is of age.
	when := documents.Condition{All: []documents.Condition{
		{Any: []documents.Condition{{Fact: "orphan"}, {Fact: "no-parental-care"}}},
		{None: []documents.Condition{{Fact: "of-age"}}},
	}}
	fmt.Println(when.Holds(documents.Situation{Facts: documents.Facts{"orphan": law.Yes, "of-age": law.No}}, nil))
	fmt.Println(when.Holds(documents.Situation{Facts: documents.Facts{"of-age": law.Yes}}, nil))
	fmt.Println(when.Holds(documents.Situation{Facts: documents.Facts{"orphan": law.Yes}}, nil))
	// Output:
	// yes
	// no
	// unknown
}

func ExamplePackage_Validate() {
	rows := []documents.Requirement{{ID: "photo", Cite: law.Same(law.Citation{Act: "rules"})}}
	err := documents.Package{NotHandedIn: []string{"passport"}}.Validate(rows)
	fmt.Println(errors.Is(err, documents.ErrPackage))
	fmt.Println(err)
	// Output:
	// true
	// not_handed_in[0]: "passport" is not in the list of documents: unusable package
}

// An assistant asks until nothing can change the list any more.
func ExampleQuestions() {
	texts := []law.Lang{law.Kazakh, law.Russian}
	s := documents.Situation{On: civil.YMD(2012, 3, 1)}
	ask := func() {
		for _, q := range documents.Questions(permit(), texts, s) {
			fmt.Println(q.Kind, q.Fact, q.Child, q.Rows)
		}
		fmt.Println("--")
	}
	ask()
	s.Children = []documents.Person{{ID: "first", Born: civil.YMD(2002, 3, 1)}, {ID: "second"}}
	ask()
	s.Children[1].Born = civil.YMD(2002, 3, 2)
	s.Applicant.Facts = documents.Facts{"married": law.No}
	ask()
	// Output:
	// children   [birth-certificate consent-of-child]
	// fact married  [marriage-certificate]
	// --
	// fact married  [marriage-certificate]
	// born  second [consent-of-child]
	// --
	// --
}

func ExampleList() {
	s := documents.Situation{
		On: civil.YMD(2012, 3, 1),
		Children: []documents.Person{
			{ID: "first", Born: civil.YMD(2002, 3, 1)}, // ten today
			{ID: "second", Born: civil.YMD(2002, 3, 2)},
		},
	}
	for _, need := range documents.List(permit(), []law.Lang{law.Kazakh, law.Russian}, s) {
		fmt.Println(need.Requirement, need.Child, need.Required)
	}
	// Output:
	// application  yes
	// marriage-certificate  unknown
	// birth-certificate first yes
	// birth-certificate second yes
	// consent-of-child first yes
}

func ExampleCheck() {
	s := documents.Situation{
		On:       civil.YMD(2012, 3, 1),
		Children: []documents.Person{{ID: "first", Born: civil.YMD(2002, 3, 1)}, {ID: "second", Born: civil.YMD(2005, 6, 1)}},
	}
	record := documents.Package{
		Items: []documents.Item{
			{Document: "application"},
			{Document: "birth-certificate", Child: "first", Original: law.Yes, Copy: law.Yes},
			{Document: "birth-certificate", Child: "second", Original: law.No, Copy: law.Yes},
			{Document: "consent-of-child", Child: "first", Absent: true},
		},
		NotHandedIn: []string{"marriage-certificate"},
	}
	lines, err := documents.Check(permit(), law.Russian, s, record)
	for _, line := range lines {
		fmt.Printf("%s: %q %s %q\n", line.Requirement, line.Child, line.Status, line.Defect)
	}
	fmt.Println(err)
	// Whether the applicant is married is not known, so the certificate may not lack.
	// Output:
	// application: "" met ""
	// marriage-certificate: "" undecided ""
	// birth-certificate: "first" met ""
	// birth-certificate: "second" unfit "nothing_to_compare"
	// consent-of-child: "first" missing ""
	// consent-of-child: "second" not_required ""
	// <nil>
}

func ExampleOverAsked() {
	s := documents.Situation{Applicant: documents.Person{Facts: documents.Facts{"married": law.No}}}
	record := documents.Package{
		Items: []documents.Item{{Document: "birth-certificate", Original: law.Yes, Copy: law.Yes}},
		Asked: []documents.Asked{
			{Document: "application"},
			{Document: "certificate of residence"},
			{Document: "marriage-certificate"},
			{Document: "birth-certificate", Notarized: law.Yes},
		},
	}
	// The norm on certified copies holds for regulations made since 2013.
	const norm = true
	for _, over := range documents.OverAsked(permit(), []law.Lang{law.Kazakh, law.Russian}, norm, s, record) {
		fmt.Printf("%s: %s\n", record.Asked[over.Asked].Document, over.Excess)
	}
	// Output:
	// certificate of residence: unlisted
	// marriage-certificate: needless
	// birth-certificate: notary_demanded
}

// A slip in a personal number is told, not shown.
func ExampleDecodeSituation() {
	_, err := documents.DecodeSituation([]byte(`{"applicant": {"iin": "01010130001"}}`))
	fmt.Println(err)
	// Output:
	// situation: unusable situation: applicant.iin (line 1, column 23): a string, not shown: value not accepted: the text ends after the eleventh digit, want twelve: not an individual identification number
}

func ExampleDecodePackage() {
	record, err := documents.DecodePackage([]byte(`{"items": [{"document": "application", "original": "yes"}], "not_handed_in": ["photo"]}`))
	fmt.Println(record.Items[0].Document, record.Items[0].Original, record.NotHandedIn, err)
	// Output:
	// application yes [photo] <nil>
}
