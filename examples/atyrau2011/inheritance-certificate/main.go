// Inheritance-certificate: a widow registers the car that her son inherited and asks
// for the certificate for the road police.
//
//	go run ./examples/atyrau2011/inheritance-certificate [-lang kk|ru|en]
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
		Service: atyrau2011.InheritanceCertificate(), Office: atyrau2011.Office(),
		Channel: "department", Received: at(time.September, 3, 10, 0),
		Situation: documents.Situation{
			Facts:     documents.Facts{"for-road-police": law.Yes},
			Applicant: documents.Person{Facts: documents.Facts{"married": law.No, "divorced": law.No, "widowed": law.Yes}},
			Children:  []documents.Person{{ID: "son", Born: civil.YMD(2003, time.May, 5), Facts: documents.Facts{"born-out-of-wedlock": law.No}}},
		},
		// Five working days from Tuesday: 4, 5, 6, 7 and 10 September; issue on the 11th.
		Clean: reglament.Case{
			Events: []reglament.Event{{Step: "issue", At: at(time.September, 10, 16, 0)}},
			Result: reglament.Given{Kind: "certificate-road-police", HandedOver: at(time.September, 11, 9, 30)},
		},
		// The paper refuses and states no ground: paragraph 6 wants a reasoned reply.
		Faulty: reglament.Case{Result: reglament.Given{Kind: "refusal", HandedOver: at(time.September, 11, 9, 30), GroundStated: law.No}},
	}
}
