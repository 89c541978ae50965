// Minor-property-certificate: a guardian asks for the certificate for the pension fund.
//
//	go run ./examples/wko2015/minor-property-certificate [-lang kk|ru|en]
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
	at := show.Year(2016)
	return show.Program{
		// The text gives no hours: supposed are 9 to 18, with lunch from 13 to 14.
		Service: wko2015.MinorPropertyCertificate(), Office: show.Supposed("provider", 9, 13, 18),
		Channel: "office", Received: at(time.September, 26, 10, 0),
		Clean: reglament.Case{
			Events: []reglament.Event{
				{Step: "register", At: at(time.September, 26, 10, 10)}, {Step: "assign", At: at(time.September, 27, 10, 0)},
				{Step: "prepare", At: at(time.September, 29, 12, 0)}, {Step: "sign", At: at(time.September, 30, 10, 0)},
			},
			Result: reglament.Given{Kind: "certificate", Signed: law.Yes, HandedOver: at(time.September, 30, 11, 0)},
		},
		// Handed over without the signature of the head, paragraph 5.
		Faulty: reglament.Case{Result: reglament.Given{Kind: "certificate", Signed: law.No, HandedOver: at(time.September, 30, 11, 0)}},
	}
}
