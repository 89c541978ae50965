// Bank-loan-permit: married parents ask the department for the permit that a bank wants
// before it lends on the dwelling of their daughter of six.
//
//	go run ./examples/atyrau2011/bank-loan-permit [-lang kk|ru|en]
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
		Service: atyrau2011.BankLoanPermit(), Office: atyrau2011.Office(),
		Channel: "department", Received: at(time.June, 29, 15, 0),
		Situation: documents.Situation{
			Applicant: documents.Person{Facts: documents.Facts{
				"guardian": law.No, "married": law.Yes, "divorced": law.No, "widowed": law.No, "never-married": law.No, "spouse-absent": law.No,
			}},
			Children: []documents.Person{{ID: "girl", Born: civil.YMD(2006, time.March, 20), Facts: documents.Facts{"born-out-of-wedlock": law.No}}},
		},
		// Five working days from Monday: 2, 3, 4, 5 and, after the holiday of Friday 6 July,
		// 9 July; issue on Tuesday the 10th.
		Clean: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.July, 9, 12, 0)}}, Result: reglament.Given{Kind: "permit", HandedOver: at(time.July, 9, 15, 0)}},
		// Refused for missing documents, the one ground of paragraph 11(1), though the whole
		// list was handed in.
		Faulty: reglament.Case{Result: reglament.Given{Kind: "refusal", HandedOver: at(time.July, 9, 15, 0), Grounds: []string{"documents-missing"}}},
	}
}
