// Notary-housing: a mother, her husband away, sells the dwelling of their son of twelve.
//
//	go run ./examples/atyrau2011/notary-housing [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2012)
	return show.Program{
		Service: atyrau2011.NotaryHousing(), Office: atyrau2011.Office(),
		Channel: "department", Received: at(time.April, 2, 10, 0),
		// From ten to eighteen a child has to come in person, paragraph 14.
		Situation: documents.Situation{
			Facts: documents.Facts{"loan-against-dwelling": law.No},
			Applicant: documents.Person{Facts: documents.Facts{
				"guardian": law.No, "married": law.Yes, "divorced": law.No, "widowed": law.No, "never-married": law.No, "spouse-absent": law.Yes,
			}},
			Children: []documents.Person{{ID: "son", Born: civil.YMD(2000, time.January, 15), Facts: documents.Facts{"born-out-of-wedlock": law.No}}},
		},
		// Five working days without the first, Monday: 3, 4, 5, 6, 9 April; issue on the 10th.
		Clean: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.April, 10, 11, 0)}}, Result: reglament.Given{Kind: "certificate", HandedOver: at(time.April, 10, 15, 0)}},
		// No notary certified the power of attorney of the absent husband; granted all the same.
		Faulty: reglament.Case{
			Package: documents.Package{Items: []documents.Item{{Document: "power-of-attorney", Notarized: law.No}}},
			Result:  reglament.Given{Kind: "certificate", HandedOver: at(time.April, 10, 15, 0)},
		},
	}
}
