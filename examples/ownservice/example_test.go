package main

import (
	"fmt"
	"log"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
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

// The manual shows the end of the body.
func Example_questions() {
	serviceJSON, _ := made.ReadFile("service.json")
	service, err := reglament.DecodeService(serviceJSON)
	if err != nil {
		log.Fatal(err)
	}

	situation := documents.Situation{
		On:       civil.YMD(2025, 10, 20),
		Facts:    documents.Facts{"children-help": law.Yes, "shared-yard": law.No, "roof": law.No},
		Children: []documents.Person{{ID: "eldest", Born: civil.YMD(2013, 4, 2)}, {ID: "youngest"}},
	}
	for _, q := range documents.Questions(service.Documents, service.Act.Texts, situation) {
		fmt.Println(q.Kind, q.Fact, q.Of, q.Child, "for", q.Rows)
	}
	// Output:
	// fact married applicant  for [marriage-certificate spouse-comes]
	// born  child youngest for [doctors-note childs-consent]
	// fact co-owner spouse  for [spouse-comes]
	// fact allergy child eldest for [doctors-note]
	// fact allergy child youngest for [doctors-note]
}
