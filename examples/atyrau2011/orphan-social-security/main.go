// Orphan-social-security: a married couple wants to take a boy of twelve and asks the
// department to draw up the documents.
//
//	go run ./examples/atyrau2011/orphan-social-security [-lang kk|ru|en]
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
		Service: atyrau2011.OrphanSocialSecurity(), Office: atyrau2011.DepartmentOffice(),
		Channel: "department", Received: at(time.April, 2, 9, 30),
		Situation: documents.Situation{
			Applicant: documents.Person{Facts: documents.Facts{"married": law.Yes, "employed": law.Yes}},
			Children:  []documents.Person{{ID: "boy", Born: civil.YMD(2000, time.February, 10), Facts: documents.Facts{"born-out-of-wedlock": law.No, "receives-pension": law.Yes, "receives-alimony": law.No}}},
		},
		// Thirty working days from 3 April: with Saturday 28 April, worked for Monday the 30th,
		// and without 1 and 9 May, the last is 16 May; issue on Thursday the 17th.
		Clean: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.May, 16, 16, 0)}}, Result: reglament.Given{Kind: "extract", HandedOver: at(time.May, 17, 10, 0)}},
		// Issued on Monday the 21st: late even for a day that ends at midnight.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.May, 21, 16, 0)}}, Result: reglament.Given{Kind: "extract", HandedOver: at(time.May, 22, 10, 0)}},
	}
}
