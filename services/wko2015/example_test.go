package wko2015_test

import (
	"fmt"

	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// What the regulation leaves to its standard, and where it says so: a user who
// has the standard fills these gaps.
func ExampleGuardianshipAppointment() {
	service := wko2015.GuardianshipAppointment()
	for _, gap := range service.NotModeled {
		if gap.Fills != "" {
			fmt.Printf("%s: %s, %s\n", gap.ID, gap.Fills, gap.Cite.Place(law.English))
		}
	}
	// Output:
	// term: term, annex 3, paragraph 1
	// refusal-grounds: grounds, annex 3, paragraph 3, subparagraph 1
	// documents: documents, annex 3, paragraph 3
	// forms: provisions, annex 3, paragraph 3
}
