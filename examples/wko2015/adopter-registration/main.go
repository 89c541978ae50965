// Adopter-registration: a couple who wants to adopt asks to be registered.
//
//	go run ./examples/wko2015/adopter-registration [-lang kk|ru|en]
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
		Service: wko2015.AdopterRegistration(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.February, 29, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.February, 29, 10, 10)}, {Step: "assign", At: at(time.February, 29, 16, 0)},
				{Step: "prepare", At: at(time.March, 11, 12, 0)}, {Step: "sign", At: at(time.March, 11, 16, 0)},
			},
			Result: reglament.Given{Kind: "conclusion", HandedOver: at(time.March, 14, 11, 0)},
		},
		// One calendar day from Friday 11 March: that Friday if it counts, else Saturday, which
		// moves to Monday the 14th if the limit of a step moves. Signed on Wednesday the 16th:
		// after the sum too, 15 days from 29 February or one less, which makes only a doubt.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "prepare", At: at(time.March, 11, 12, 0)}, {Step: "sign", At: at(time.March, 16, 10, 0)}}},
	}
}
