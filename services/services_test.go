package services_test

import (
	"fmt"
	"reflect"
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

func ExampleAll() {
	for _, s := range services.All() {
		fmt.Println(s.ID, "-", s.Title.EN)
	}
	// Output:
	// atyrau2011.guardianship-certificate - Issuing certificates on guardianship and trusteeship
	// wko2015.guardianship-appointment - Establishing trusteeship or guardianship over an orphan (orphans) and a child (children) left without parental care
}
