// School-meals: a mother asks for free meals through the portal.
//
//	go run ./examples/wko2015/school-meals [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/wko2015"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2016)
	return show.Program{
		// The text gives no hours: supposed are 9 to 18, with lunch from 13 to 14.
		Service: wko2015.SchoolMeals(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "portal", Received: at(time.September, 19, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{{Step: "portal-request", At: at(time.September, 19, 10, 0)}},
			Result: reglament.Given{Kind: "electronic-certificate", HandedOver: at(time.September, 26, 11, 0)},
		},
		// Paragraph 3 gives the portal an electronic certificate; the one handed over is that of
		// the chancery. Of the portal the text states no limits, so that no day is promised.
		Faulty: reglament.Case{Result: reglament.Given{Kind: "certificate", HandedOver: at(time.September, 26, 11, 0)}},
	}
}
