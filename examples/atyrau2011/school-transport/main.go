// School-transport: a father asks the akimat of the settlement for the free bus, a week
// before school begins.
//
//	go run ./examples/atyrau2011/school-transport [-lang kk|ru|en]
package main

import (
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/atyrau2011"
)

func main() { show.Main(program()) }

func program() show.Program {
	at := show.Year(2012)
	return show.Program{
		Service: atyrau2011.SchoolTransport(), Office: atyrau2011.AkimatOffice(),
		Channel: "akimat", Received: at(time.August, 24, 10, 0),
		Situation: documents.Situation{Children: []documents.Person{{ID: "pupil", Born: civil.YMD(2004, time.July, 7)}}},
		// Thursday 30 August is a holiday: five working days end on Friday the 31st if Friday
		// the 24th counts, else on Monday 3 September; service 7 does not say.
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "prepare", At: at(time.August, 29, 16, 0)}, {Step: "sign", At: at(time.August, 29, 16, 20)},
				{Step: "issue", At: at(time.August, 29, 16, 40)},
			},
			Result: reglament.Given{Kind: "certificate", HandedOver: at(time.August, 31, 10, 0)},
		},
		// Half an hour to sign, from 16:00 on the 28th: until the end of the minute of 16:30.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "prepare", At: at(time.August, 28, 16, 0)}, {Step: "sign", At: at(time.August, 29, 11, 0)}}},
	}
}
