// Foster-payment: foster carers ask for the payment in the week before Kurban ait.
//
//	go run ./examples/wko2015/foster-payment [-lang kk|ru|en]
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
		Service: wko2015.FosterPayment(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.September, 7, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.September, 7, 10, 10)}, {Step: "assign", At: at(time.September, 8, 10, 0)},
				{Step: "prepare", At: at(time.September, 13, 12, 0)}, {Step: "sign", At: at(time.September, 14, 10, 0)},
			},
			Result: reglament.Given{Kind: "decision", HandedOver: at(time.September, 14, 11, 0)},
		},
		// Three working days after Thursday 8 September, without Kurban ait on Monday the 12th:
		// 9, 13, 14, or one less if that Thursday counts. Drawn up on the 16th.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "assign", At: at(time.September, 8, 10, 0)}, {Step: "prepare", At: at(time.September, 16, 12, 0)}}},
	}
}
