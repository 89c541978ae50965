// Guardianship-certificate: a guardian asks the provider for the certificate.
//
//	go run ./examples/wko2015/guardianship-certificate [-lang kk|ru|en]
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
		Service: wko2015.GuardianshipCertificate(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.April, 7, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.April, 7, 10, 5)}, {Step: "assign", At: at(time.April, 8, 10, 0)},
				{Step: "prepare", At: at(time.April, 8, 15, 0)}, {Step: "sign", At: at(time.April, 8, 15, 4)},
			},
			Result: reglament.Given{Kind: "certificate", HandedOver: at(time.April, 8, 16, 0)},
		},
		// Drawn up on Friday 8 April at 15:00, to be signed within five minutes; signed on
		// Monday. The sum of all limits is two working days, Friday and Monday; if the day of
		// receipt counts, only Friday: a doubt, as the text states no whole.
		Faulty: reglament.Case{Events: []reglament.Event{{Step: "prepare", At: at(time.April, 8, 15, 0)}, {Step: "sign", At: at(time.April, 11, 10, 0)}}},
	}
}
