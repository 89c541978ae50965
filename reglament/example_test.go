package reglament_test

import (
	"fmt"
	"log"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// A regulation is compiled once for an office, then plans and checks as many
// cases as there are. Here the package came on Thursday 1 March 2012; signing by
// the executor is a breach, and having been ready on the evening of the 12th a
// doubt.
func ExampleCompile() {
	checker, err := reglament.Compile(atyrau2011.GuardianshipCertificate(), atyrau2011.Office())
	if err != nil {
		log.Fatal(err)
	}
	march := func(day, hour, minute int) civil.Moment {
		return civil.AtMinute(civil.YMD(2012, time.March, day), civil.HM(hour, minute))
	}

	plan, err := checker.Plan("department", march(1, 10, 0))
	if err != nil {
		log.Fatal(err)
	}
	for _, step := range plan.Steps {
		fmt.Println(step.Step, "by", step.Role, "from", step.Due.Earliest.At, "to", step.Due.Latest.At)
	}
	fmt.Println("promise", plan.Whole.Earliest.At, "at", plan.Cite.Place(law.English))

	report, err := checker.Check(reglament.Case{
		ID: "2012-17", Service: checker.Service().ID, Channel: "department", Received: march(1, 10, 0),
		Events: []reglament.Event{
			{Step: "register", At: march(1, 10, 40)},
			{Step: "sign", Role: "department-executor", At: march(12, 10, 0)},
			{Step: "issue", At: march(12, 18, 20)},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range report.Findings {
		fmt.Println(f.Level, f.Code, f.Subject, "at", f.Path, "- is", f.Seen, "- want", f.Expected, f.Under)
	}
	// Output:
	// register by department-office from 2012-03-01T11:00:00 to 2012-03-01T11:00:00
	// assign by department-head from 2012-03-01T12:00:00 to 2012-03-01T12:00:00
	// prepare by department-executor from 2012-03-05T18:00:00 to 2012-03-11T24:00:00
	// sign by department-head from 2012-03-05T18:30:00 to 2012-03-12T09:30:00
	// issue by department-office from 2012-03-06T18:00:00 to 2012-03-12T24:00:00
	// promise 2012-03-12T18:00:00 at annex 2, paragraph 9, subparagraph 1
	// breach step.role sign at events[1].role - is department-executor - want department-head []
	// doubt term.late  at events[2].at - is 2012-03-12T18:20 - want 2012-03-12T24:00:00 [[{day_end closing_hour}]]
}

// The date to promise, in one line, with the days that it was counted from. The
// 8th is a holiday; Sunday the 11th is worked for Friday the 9th.
func ExampleService_Due() {
	received := civil.OnDay(civil.YMD(2012, time.March, 1))
	due, err := atyrau2011.GuardianshipCertificate().Due("department", received, atyrau2011.Office())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("issue by", due.IssueBy())
	for day := range due.Ledger() {
		fmt.Println(day.Day.Date, day.Day.Class, day.Reason)
	}
	// Output:
	// issue by 2012-03-12
	// 2012-03-01 working first_day_not_counted
	// 2012-03-02 working counted
	// 2012-03-03 weekend not_working
	// 2012-03-04 weekend not_working
	// 2012-03-05 working counted
	// 2012-03-06 working counted
	// 2012-03-07 working counted
	// 2012-03-08 holiday not_working
	// 2012-03-09 transferred_off not_working
	// 2012-03-10 weekend not_working
	// 2012-03-11 transferred_working counted
	// 2012-03-12 working issue_day
}

// What is not recorded accuses nobody, until the record is said to be complete.
func ExampleCase_Closed() {
	service := atyrau2011.GuardianshipCertificate()
	checker, err := reglament.Compile(service, atyrau2011.Office())
	if err != nil {
		log.Fatal(err)
	}
	received := civil.OnDay(civil.YMD(2012, time.March, 1))
	record := reglament.Case{
		Service: service.ID, Channel: "department", Received: received,
		Package: documents.Package{Items: []documents.Item{
			{Document: "guardianship-decision", Copy: law.Yes},
			{Document: "guardian-id", Original: law.Yes, Copy: law.Yes},
			{Document: "birth-certificate", Original: law.Yes, Copy: law.Yes},
			{Document: "residence-certificate"},
		}},
		Events: []reglament.Event{{Step: "register", At: received}, {Step: "issue", At: received}},
		Result: reglament.Given{Kind: "certificate"},
	}
	for _, c := range []reglament.Case{record, record.Closed(service, []string{"sign"}, true)} {
		report, err := checker.Check(c)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(len(report.Findings), "findings")
		for _, f := range report.Findings {
			fmt.Println(f.Level, f.Code, f.Subject)
		}
	}
	// Output:
	// 0 findings
	// 2 findings
	// breach document.missing child-id
	// breach step.skipped sign
}

// One exemption that holds is enough not to pay, whatever is not known of the others.
func ExampleFee_Payable() {
	place := law.Citation{Act: "example", Paragraph: "1"}
	fee := reglament.Fee{
		Charge: reglament.PaidOrFree, Cite: place,
		FreeFor: []reglament.Exemption{
			{ID: "orphans", Name: law.Name{EN: "orphans"}, Cite: place}, {ID: "urgent-need", Name: law.Name{EN: "families in urgent need"}, Cite: place},
		},
	}
	for _, exempt := range []map[string]law.Answer{
		nil, {"orphans": law.Yes}, {"orphans": law.No}, {"orphans": law.No, "urgent-need": law.No}, {"veterans": law.Yes},
	} {
		fmt.Println(fee.Payable(exempt))
	}
	// Output:
	// unknown <nil>
	// no <nil>
	// unknown <nil>
	// yes <nil>
	// unknown fee: exemption "veterans" is not among those listed: unusable case
}
