package documents_test

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

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

	lines, err := documents.Check(rows, law.Kazakh, facts, record)
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
	lines, err = documents.Check(rows, law.Kazakh, facts, record.Closed(rows))
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
	fmt.Println(when.Holds(documents.Facts{"orphan": law.Yes, "of-age": law.No}))
	fmt.Println(when.Holds(documents.Facts{"of-age": law.Yes}))
	fmt.Println(when.Holds(documents.Facts{"orphan": law.Yes}))
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
