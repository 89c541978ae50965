package regkz_test

import (
	"fmt"
	"log"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
	"github.com/regkz/regkz/services/atyrau2011"
)

// A package handed in on Thursday 1 March 2012 at 10:00: what may be promised, and
// what may be held against the office when the certificate was ready on the 12th
// at 18:20 and collected on the 14th.
func Example() {
	service, office := atyrau2011.GuardianshipCertificate(), atyrau2011.Office()
	on := func(month time.Month, day, hour, minute int) civil.Moment {
		return civil.AtMinute(civil.YMD(2012, month, day), civil.HM(hour, minute))
	}

	due, err := service.Due("department", on(time.March, 1, 10, 0), office)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("promise the result by", due.IssueDue())
	for day := range due.Ledger() {
		fmt.Println(" ", day.Day.Date, day.Day.Class, "-", day.Reason)
	}

	checker, err := reglament.Compile(service, office)
	if err != nil {
		log.Fatal(err)
	}
	found, err := checker.Check(reglament.Case{
		Service: service.ID, Channel: "department", Received: on(time.March, 1, 10, 0),
		Package: documents.Package{NotHandedIn: []string{"guardian-id"}},
		Events:  []reglament.Event{{Step: "issue", At: on(time.March, 12, 18, 20)}},
		Result:  reglament.Given{Kind: "certificate", HandedOver: on(time.March, 14, 11, 0)},
	})
	if err != nil {
		log.Fatal(err)
	}
	words := report.New(service, law.English)
	for _, f := range found.Findings {
		fmt.Println(words.Finding(f))
	}
	// Output:
	// promise the result by 2012-03-12T18:00:00
	//   2012-03-01 working - first_day_not_counted
	//   2012-03-02 working - counted
	//   2012-03-03 weekend - not_working
	//   2012-03-04 weekend - not_working
	//   2012-03-05 working - counted
	//   2012-03-06 working - counted
	//   2012-03-07 working - counted
	//   2012-03-08 holiday - not_working
	//   2012-03-09 transferred_off - not_working
	//   2012-03-10 weekend - not_working
	//   2012-03-11 transferred_working - counted
	//   2012-03-12 working - issue_day
	// Breach under every reading and in both texts: a required document was not handed in: original and copy of the identity card of the guardian (trustee), yet the service was granted; rule: No. 398, annex 2, paragraph 14, subparagraph 2; annex 2, paragraph 11, subparagraph 1
	// Doubt: the service was completed late — 14 March 2012 11:00; promise: Mon 12 March 2012 18:00; accusation only after: Mon 12 March 2012 24:00; only if (e) a day ends at the closing hour, or if (i) the term is kept when the result is handed over; rule: No. 398, annex 2, paragraph 9, subparagraph 1
}
