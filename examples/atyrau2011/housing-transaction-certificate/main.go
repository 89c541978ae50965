// Housing-transaction-certificate: a divorced mother pledges the dwelling of her daughter.
//
//	go run ./examples/atyrau2011/housing-transaction-certificate [-lang kk|ru|en]
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
		Service: atyrau2011.HousingTransactionCertificate(), Office: atyrau2011.Office(),
		Channel: "department", Received: at(time.May, 3, 10, 0),
		Situation: documents.Situation{
			Facts: documents.Facts{"loan-against-dwelling": law.Yes},
			Applicant: documents.Person{Facts: documents.Facts{
				"guardian": law.No, "married": law.No, "divorced": law.Yes, "widowed": law.No, "never-married": law.No,
			}},
			Children: []documents.Person{{ID: "girl", Born: civil.YMD(1998, time.February, 1)}},
		},
		// Five working days from Friday: 4, 7, 8 and, after the holiday of 9 May, 10 and 11
		// May; issue on Monday the 14th.
		Clean: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.May, 11, 12, 0)}}, Result: reglament.Given{Kind: "certificate", HandedOver: at(time.May, 14, 10, 0)}},
		// The daughter, fourteen, did not come in person, yet the certificate was granted.
		Faulty: reglament.Case{
			Package: documents.Package{Items: []documents.Item{{Document: "child-presence", Child: "girl", Absent: true}}},
			Result:  reglament.Given{Kind: "certificate", HandedOver: at(time.May, 14, 10, 0)},
		},
	}
}
