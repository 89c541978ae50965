// Guardian-allowance: a guardian asks for the allowance in the week before Nauryz.
//
//	go run ./examples/wko2015/guardian-allowance [-lang kk|ru|en]
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
		Service: wko2015.GuardianAllowance(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.March, 14, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.March, 14, 10, 10)}, {Step: "assign", At: at(time.March, 15, 10, 0)},
				{Step: "prepare", At: at(time.March, 29, 12, 0)}, {Step: "sign", At: at(time.March, 30, 10, 0)},
			},
			Result: reglament.Given{Kind: "decision", HandedOver: at(time.March, 30, 11, 0)},
		},
		// Eight working days after Tuesday 15 March, without the holidays of 21 to 23 March:
		// 16, 17, 18, 24, 25, 28, 29, 30, or one less if that Tuesday counts. Drawn up on 1 April.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "assign", At: at(time.March, 15, 10, 0)}, {Step: "prepare", At: at(time.April, 1, 12, 0)}}},
	}
}
