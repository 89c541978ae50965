package atyrau2011_test

import (
	"fmt"

	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// What each text asks for, with the place where it does.
func ExampleGuardianshipCertificate() {
	service := atyrau2011.GuardianshipCertificate()
	for _, text := range service.Act.Texts {
		for _, d := range service.Documents {
			if d.StatedIn(text) {
				fmt.Println(text, d.ID, "-", d.Cite.In(text).Place(law.English))
			}
		}
	}
	// Output:
	// kk guardianship-decision - annex 2, paragraph 14, subparagraph 1
	// kk guardian-id - annex 2, paragraph 14, subparagraph 2
	// kk child-id - annex 2, paragraph 14, subparagraph 3
	// kk birth-certificate-or-id - annex 2, paragraph 14, subparagraph 4
	// kk residence-certificate - annex 2, paragraph 14, subparagraph 5
	// ru guardianship-decision - annex 2, paragraph 14, subparagraph 1
	// ru guardian-id - annex 2, paragraph 14, subparagraph 2
	// ru child-id - annex 2, paragraph 14, subparagraph 3
	// ru residence-certificate - annex 2, paragraph 14, subparagraph 4
}
