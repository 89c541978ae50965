// Parental-visit-permit: a father who lost his parental rights asks to see his child,
// before the Independence Days.
//
//	go run ./examples/wko2015/parental-visit-permit [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/wko2015"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2017)
	return show.Program{
		// The text gives no hours: supposed are 9 to 18, with lunch from 13 to 14.
		Service: wko2015.ParentalVisitPermit(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.December, 13, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.December, 13, 10, 15)}, {Step: "assign", At: at(time.December, 14, 10, 0)},
				{Step: "prepare", At: at(time.December, 20, 12, 0)}, {Step: "sign", At: at(time.December, 21, 10, 0)},
			},
			Result: reglament.Given{Kind: "permit", HandedOver: at(time.December, 21, 11, 0)},
		},
		// Three working days after Thursday 14 December; Saturday and Sunday 16 and 17 are
		// holidays and moved to Monday and Tuesday: 15, 20, 21, or one less if that Thursday
		// counts. Drawn up on the 25th.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "assign", At: at(time.December, 14, 10, 0)}, {Step: "prepare", At: at(time.December, 25, 12, 0)}}},
	}
}
