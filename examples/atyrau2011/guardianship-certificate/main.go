// Guardianship-certificate: a guardian asks for the certificate at the public service
// center, on the Friday before the days off of May.
//
//	go run ./examples/atyrau2011/guardianship-certificate [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2012)
	return show.Program{
		Service: atyrau2011.GuardianshipCertificate(), Office: atyrau2011.Office(),
		Channel: "center", Received: at(time.April, 27, 11, 20),
		// In the center's six-day week 28 and 30 April, 2, 3 and 4 May count: issue on
		// Saturday the 5th. In the department's five-day week Saturday 28 April is worked for
		// Monday the 30th, and the 28th, 2, 3, 4 and 7 May count: issue on Tuesday the 8th.
		Clean: reglament.Case{
			Receipt: reglament.GivenReceipt{Given: law.Yes, Promised: civil.YMD(2012, time.May, 5)},
			Events:  []reglament.Event{{Step: "center-register", At: at(time.April, 27, 11, 40)}, {Step: "issue", At: at(time.May, 4, 17, 0)}},
			Result:  reglament.Given{Kind: "certificate", HandedOver: at(time.May, 5, 10, 0)},
		},
		// The receipt promises 10 May: after the term, whoever's week counts.
		Faulty: reglament.Case{Receipt: reglament.GivenReceipt{Given: law.Yes, Promised: civil.YMD(2012, time.May, 10)}},
	}
}
