// School-transport: parents of a remote settlement ask for the bus at the end of August.
//
//	go run ./examples/wko2015/school-transport [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/wko2015"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2015)
	return show.Program{
		// The text gives no hours: supposed are 9 to 18, with lunch from 13 to 14.
		Service: wko2015.SchoolTransport(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.August, 28, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.August, 28, 10, 10)}, {Step: "assign", At: at(time.August, 28, 16, 0)},
				{Step: "prepare", At: at(time.September, 2, 12, 0)}, {Step: "sign", At: at(time.September, 3, 10, 0)},
			},
			Result: reglament.Given{Kind: "certificate", HandedOver: at(time.September, 3, 11, 0)},
		},
		// One working day after Friday 28 August: the holiday of Sunday the 30th moved to
		// Monday, so Tuesday 1 September until 18:00 or midnight. Assigned on Wednesday.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "register", At: at(time.August, 28, 10, 10)}, {Step: "assign", At: at(time.September, 2, 10, 0)}}},
	}
}
