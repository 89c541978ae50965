package caselog_test

import (
	"fmt"
	"log"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/caselog"
	"github.com/regkz/regkz/services/atyrau2011"
)

// A system that knows four statuses, one line each. That the document was drawn up
// before it was signed is certain, when is not.
func ExampleMapping_Cases() {
	mapping := caselog.Mapping{
		Service:  "atyrau2011.guardianship-certificate",
		Channels: []caselog.Alias{{Name: "Отдел", ID: "department"}, {Name: "ЦОН", ID: "center"}},
		Statuses: []caselog.Status{
			{Name: "Зарегистрировано", Received: true, Steps: []string{"register"}},
			{Name: "На исполнении", Steps: []string{"assign"}},
			{Name: "Подписано", Steps: []string{"prepare", "verify-and-prepare", "sign"}},
			{Name: "Выдано", Steps: []string{"issue"}, HandedOver: true},
		},
		Positions: []caselog.Position{
			{Name: "Руководитель отдела", Roles: []string{"department-head"}},
			{Name: "И.о. руководителя", Roles: []string{"department-executor", "department-head"}},
		},
	}
	record, err := caselog.DecodeRecord([]byte(`{"id": "2012-17", "channel": "Отдел", "entries": [
		{"status": "Зарегистрировано", "at": "2012-03-01"},
		{"status": "На исполнении", "at": "2012-03-01", "position": "Руководитель отдела"},
		{"status": "Подписано", "at": "2012-03-12", "position": "И.о. руководителя"},
		{"status": "Выдано", "at": "2012-03-13"}
	]}`))
	if err != nil {
		log.Fatal(err)
	}
	service, office := atyrau2011.GuardianshipCertificate(), atyrau2011.Office()
	office.Observed = mapping.Observed()
	checker, err := reglament.Compile(service, office)
	if err != nil {
		log.Fatal(err)
	}
	cases, err := mapping.Cases(service, record)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range cases {
		fmt.Println(c.ID, "received", c.Received, "handed over", c.Result.HandedOver)
		for _, e := range c.Events {
			fmt.Printf("%s at %q by %q\n", e.Step, e.At, e.Role)
		}
		report, err := checker.Check(c)
		if err != nil {
			log.Fatal(err)
		}
		for _, f := range report.Findings {
			fmt.Println(f.Level, f.Code, "is", f.Seen, "want", f.Expected)
		}
	}
	// Output:
	// 2012-17 received 2012-03-01 handed over 2012-03-13
	// register at "2012-03-01" by ""
	// assign at "2012-03-01" by "department-head"
	// prepare at "" by ""
	// sign at "2012-03-12" by "department-head"
	// issue at "2012-03-13" by ""
	// breach term.late is 2012-03-13 want 2012-03-12T24:00:00
}

// A package that was returned and handed in again is a case of its own: its term
// starts anew.
func ExampleStatus_again() {
	mapping := caselog.Mapping{
		Service:  "atyrau2011.guardianship-certificate",
		Channels: []caselog.Alias{{Name: "center", ID: "center"}},
		Statuses: []caselog.Status{
			{Name: "taken in", Received: true, Steps: []string{"center-register"}},
			{Name: "returned", Steps: []string{"verify-and-prepare", "return"}, Outcome: "incomplete"},
			{Name: "taken in again", Again: true, Steps: []string{"center-register"}},
			{Name: "issued", Steps: []string{"issue"}, Result: "certificate"},
		},
	}
	day := func(status, at string) caselog.Entry { return caselog.Entry{Status: status, At: moment(at)} }
	cases, err := mapping.Cases(atyrau2011.GuardianshipCertificate(), caselog.Record{ID: "17", Channel: "center", Entries: []caselog.Entry{
		day("taken in", "2012-03-01"), day("returned", "2012-03-05"), day("taken in again", "2012-03-14"), day("issued", "2012-03-20"),
	}})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range cases {
		fmt.Printf("%s received %s, result %q\n", c.ID, c.Received, c.Result.Kind)
		for _, e := range c.Events {
			fmt.Printf("%s at %q %q\n", e.Step, e.At, e.Outcome)
		}
	}
	// Output:
	// 17 received 2012-03-01, result ""
	// center-register at "2012-03-01" ""
	// verify-and-prepare at "" "incomplete"
	// return at "2012-03-05" ""
	// 17/2 received 2012-03-14, result "certificate"
	// center-register at "2012-03-14" ""
	// issue at "2012-03-20" ""
}

// What does not fit the service is named with its place.
func ExampleMapping_Validate() {
	mapping := caselog.Mapping{
		Service:  "atyrau2011.guardianship-certificate",
		Channels: []caselog.Alias{{Name: "department", ID: "department"}},
		Statuses: []caselog.Status{
			{Name: "issued", Steps: []string{"issue", "sign"}},
			{Name: "seen"},
		},
	}
	fmt.Println(mapping.Validate(atyrau2011.GuardianshipCertificate()))
	// Output:
	// mapping: statuses[0].steps: "sign" does not come after "issue" through channel "department": unusable mapping
	// statuses[1]: "seen" means nothing: say so with ignore: unusable mapping
}
