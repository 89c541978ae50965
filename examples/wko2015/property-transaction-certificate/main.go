// Property-transaction-certificate: parents sell a dwelling that their child owns.
//
//	go run ./examples/wko2015/property-transaction-certificate [-lang kk|ru|en]
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
		Service: wko2015.PropertyTransactionCertificate(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.October, 10, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.October, 10, 10, 10)}, {Step: "assign", At: at(time.October, 11, 10, 0)},
				{Step: "prepare", At: at(time.October, 13, 12, 0)}, {Step: "sign", At: at(time.October, 13, 12, 4), Role: "head"},
			},
			Result: reglament.Given{Kind: "certificate", HandedOver: at(time.October, 13, 15, 0)},
		},
		// The executor signed; paragraph 5 gives that to the head.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "sign", At: at(time.October, 13, 12, 4), Role: "executor"}}},
	}
}
