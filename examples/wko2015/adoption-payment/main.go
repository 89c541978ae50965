// Adoption-payment: adoptive parents ask for the one-off payment.
//
//	go run ./examples/wko2015/adoption-payment [-lang kk|ru|en]
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
		Service: wko2015.AdoptionPayment(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.November, 1, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.November, 1, 10, 10)}, {Step: "assign", At: at(time.November, 2, 10, 0)},
				{Step: "prepare", At: at(time.November, 11, 12, 0)}, {Step: "sign", At: at(time.November, 14, 10, 0)},
			},
			Result: reglament.Given{Kind: "decision", HandedOver: at(time.November, 14, 11, 0)},
		},
		// The decision was given out; the record says that it was never signed.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.November, 14, 16, 0)}}, NotDone: []string{"sign"}},
	}
}
