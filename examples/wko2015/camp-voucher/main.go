// Camp-voucher: a low-income family asks for a summer camp in the middle of May.
//
//	go run ./examples/wko2015/camp-voucher [-lang kk|ru|en]
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
		Service: wko2015.CampVoucher(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.May, 15, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.May, 15, 10, 20)}, {Step: "assign", At: at(time.May, 16, 10, 0)},
				{Step: "prepare", At: at(time.June, 1, 12, 0)}, {Step: "sign", At: at(time.June, 2, 10, 0)},
			},
			Result: reglament.Given{Kind: "voucher", HandedOver: at(time.June, 2, 11, 0)},
		},
		// Thirteen working days after Tuesday 16 May are 17 to 19, 22 to 26, 29 May to 2 June,
		// or one less if that Tuesday counts: until 1 or 2 June. The voucher was drawn up on the 6th.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "assign", At: at(time.May, 16, 10, 0)}, {Step: "prepare", At: at(time.June, 6, 12, 0)}}},
	}
}
