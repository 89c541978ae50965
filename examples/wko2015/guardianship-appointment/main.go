// Guardianship-appointment: an aunt asks to be made guardian of an orphan.
//
//	go run ./examples/wko2015/guardianship-appointment [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2017)
	return show.Program{
		// The text gives no hours: supposed are 9 to 18, with lunch from 13 to 14.
		Service: wko2015.GuardianshipAppointment(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.June, 5, 10, 0),
		// 1, 19 and 10 calendar days: 30 from 5 June end on 5 July, or on the 4th if the 5th
		// of June counts.
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.June, 5, 10, 10)}, {Step: "assign", At: at(time.June, 5, 16, 0)},
				{Step: "prepare", At: at(time.June, 22, 12, 0)}, {Step: "adopt", At: at(time.June, 30, 12, 0)},
			},
			Result: reglament.Given{Kind: "resolution", HandedOver: at(time.July, 3, 11, 0)},
		},
		// Paragraph 3, in force since the end of May 2017 at the earliest, wants a reasoned
		// reply; this one states no ground.
		Faulty: reglament.Case{Result: reglament.Given{Kind: "refusal", HandedOver: at(time.June, 23, 11, 0), GroundStated: law.No}},
	}
}
