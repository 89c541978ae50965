package main

import (
	"fmt"
	"log"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// The manual shows the body.
func Example() {
	serviceJSON, _ := made.ReadFile("service.json")
	officeJSON, _ := made.ReadFile("office.json")
	caseJSON, _ := made.ReadFile("cases/permit-late.json")

	service, err := reglament.DecodeService(serviceJSON)
	if err != nil {
		log.Fatal(err) // cannot be read: the path, the line, the column
	}
	office, err := reglament.DecodeOffice(officeJSON)
	if err != nil {
		log.Fatal(err)
	}
	checker, err := reglament.Compile(service, office)
	if err != nil {
		log.Fatal(err) // cannot be executed: everything at once
	}
	plan, err := checker.Plan("office", civil.AtMinute(civil.YMD(2025, 10, 20), civil.HM(10, 0)))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("promise the result by", plan.Whole.Earliest.At)

	c, err := reglament.DecodeCase(caseJSON)
	if err != nil {
		log.Fatal(err)
	}
	found, err := checker.Check(c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("breaches:", found.Count(reglament.Breach))
	// Output:
	// promise the result by 2025-11-04T18:30:00
	// breaches: 3
}
