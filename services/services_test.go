package services_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services"
)

func TestEveryRegulationCompilesForItsOffice(t *testing.T) {
	for _, s := range services.All() {
		// Where the act gives no hours, the office has no unit.
		o, _ := services.Office(s.ID)
		if _, err := reglament.Compile(s, o); err != nil {
			t.Error(err)
		}
		if got, ok := services.Lookup(s.ID); !ok || !reflect.DeepEqual(got, s) {
			t.Errorf("%s is not found by its id", s.ID)
		}
	}
}

func TestAnOfficeIsThereWhereTheActGivesHours(t *testing.T) {
	for id, hours := range map[string]bool{
		"atyrau2011.guardianship-certificate": true,  // annex 2, paragraph 10
		"wko2015.guardianship-appointment":    false, // its standard may, see the gap hours
	} {
		o, ok := services.Office(id)
		if ok != hours || (len(o.Units) > 0) != hours {
			t.Errorf("%s: office %+v, found %v, want hours given: %v", id, o, ok, hours)
		}
	}
}

func TestUnknownRegulationsAreNotFound(t *testing.T) {
	for _, id := range []string{"", "atyrau2011", "ATYRAU2011.guardianship-certificate", "atyrau2011.guardianship-certificate "} {
		if _, ok := services.Lookup(id); ok {
			t.Errorf("Lookup(%q) found one", id)
		}
		if _, ok := services.Office(id); ok {
			t.Errorf("Office(%q) found one", id)
		}
	}
}

func TestValuesAreFresh(t *testing.T) {
	services.All()[0].Steps[0].Role = "nobody"
	if services.All()[0].Steps[0].Role == "nobody" {
		t.Error("a change of one value shows in the next")
	}
}

// order is that of the acts and of their annexes or lists.
var order = []string{
	"atyrau2011.notary-housing", "atyrau2011.guardianship-certificate", "atyrau2011.orphan-social-security", "atyrau2011.bank-loan-permit",
	"atyrau2011.inheritance-certificate", "atyrau2011.housing-transaction-certificate", "atyrau2011.school-transport",
	"wko2015.camp-voucher", "wko2015.guardianship-certificate", "wko2015.guardianship-appointment", "wko2015.minor-property-certificate",
	"wko2015.property-transaction-certificate", "wko2015.guardian-allowance", "wko2015.foster-placement", "wko2015.foster-payment",
	"wko2015.adopter-registration", "wko2015.adoption-payment", "wko2015.school-transport", "wko2015.school-meals", "wko2015.parental-visit-permit",
}

func TestTheCatalogIsInTheOrderOfTheActs(t *testing.T) {
	last := -1
	for _, s := range services.All() {
		at := slices.Index(order, s.ID)
		if at <= last {
			t.Errorf("%s stands at the wrong place, or is none of the twenty", s.ID)
		}
		last = at
	}
}

func ExampleLookup() {
	s, ok := services.Lookup("atyrau2011.guardianship-certificate")
	fmt.Println(s.Title.EN, ok)
	_, ok = services.Lookup("atyrau2011.no-such-service")
	fmt.Println(ok)
	// Output:
	// Issuing certificates on guardianship and trusteeship true
	// false
}
