// Foster-placement: a couple asks to take two children into foster upbringing.
//
//	go run ./examples/wko2015/foster-placement [-lang kk|ru|en]
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
		Service: wko2015.FosterPlacement(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.June, 1, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.June, 1, 10, 10)}, {Step: "assign", At: at(time.June, 1, 15, 0)}, {Step: "prepare", At: at(time.June, 28, 12, 0)},
				{Step: "sign", At: at(time.June, 28, 16, 0)}, {Step: "issue", At: at(time.June, 28, 16, 10)},
			},
			Result: reglament.Given{Kind: "contract", HandedOver: at(time.June, 28, 16, 10)},
		},
		// The contract was handed over on 28 June and signed on the 29th.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "issue", At: at(time.June, 28, 16, 0)}, {Step: "sign", At: at(time.June, 29, 10, 0)}}},
	}
}
