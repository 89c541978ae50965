package atyrau2011_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// everyService returns the services of this package by their IDs.
func everyService() map[string]func() reglament.Service {
	return map[string]func() reglament.Service{
		"atyrau2011.guardianship-certificate": atyrau2011.GuardianshipCertificate,
	}
}

func TestServicesAreCalledByTheirStableID(t *testing.T) {
	for id, service := range everyService() {
		if got := service().ID; got != id {
			t.Errorf("id is %s, want %s", got, id)
		}
	}
}

func TestServicesReturnFreshValues(t *testing.T) {
	for id, service := range everyService() {
		s := service()
		s.Steps[0].See[0].Act, s.Offices[0].Phone, s.Documents[0].ID = "changed", "changed", "changed"
		if again := service(); again.Steps[0].See[0].Act == "changed" || again.Offices[0].Phone == "changed" || again.Documents[0].ID == "changed" {
			t.Errorf("%s: what one caller changes, another sees", id)
		}
	}
}

func TestServicesAreEqualAfterAJSONRoundTrip(t *testing.T) {
	for id, service := range everyService() {
		data, err := json.Marshal(service())
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		var back reglament.Service
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		if !reflect.DeepEqual(back, service()) {
			t.Errorf("%s differs after a JSON round trip", id)
		}
	}
}

// walk calls visit for a value and everything in it, with its path, but not for
// what is not said at all.
func walk(path string, v reflect.Value, visit func(path string, v reflect.Value)) {
	if x, ok := v.Interface().(interface{ IsZero() bool }); ok && x.IsZero() && v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[law.Citation]() &&
		v.Type() != reflect.TypeFor[law.Bilingual[law.Citation]]() {
		return // not said, so nothing to cite
	}
	visit(path, v)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			walk(path+"."+v.Type().Field(i).Name, v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i), visit)
		}
	}
}

func TestEveryRowCitesItsPlaceInTheDecree(t *testing.T) {
	check := func(root string, value any) int {
		cited := 0
		place := func(path string, c law.Citation) {
			cited++
			if c.Act != "atyrau-2011-398" {
				t.Errorf("%s cites the act %q", path, c.Act)
			}
		}
		walk(root, reflect.ValueOf(value), func(path string, v reflect.Value) {
			switch c := v.Interface().(type) {
			case law.Bilingual[law.Citation]:
				if c.IsZero() || !c.Valid() {
					t.Errorf("%s cites %+v", path, c)
				}
				for _, one := range []law.Citation{c.Both, c.KK, c.RU} {
					if !one.IsZero() {
						place(path, one)
					}
				}
			case law.Citation:
				// The parts of a bilingual citation were looked at as a whole.
				if last := path[strings.LastIndex(path, ".")+1:]; last != "Both" && last != "KK" && last != "RU" {
					place(path, c)
				}
			}
		})
		return cited
	}
	for id, service := range everyService() {
		if n := check(id, service()); n < 100 {
			t.Errorf("%s: only %d citations found", id, n)
		}
	}
	check("act", atyrau2011.Act())
	check("act", atyrau2011.ActDiscrepancies())
}

func TestIdentifiersAreKebabCaseAndStandOnceInTheirList(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	check := func(root string, value any) {
		walk(root, reflect.ValueOf(value), func(path string, v reflect.Value) {
			if v.Kind() != reflect.Slice || v.Type().Elem().Kind() != reflect.Struct {
				return
			}
			if _, ok := v.Type().Elem().FieldByName("ID"); !ok {
				return
			}
			seen := map[string]bool{}
			for i := range v.Len() {
				id := v.Index(i).FieldByName("ID").String()
				if _, outcome := v.Index(i).Interface().(reglament.Outcome); outcome && id == "" {
					continue
				}
				if !kebab.MatchString(id) || seen[id] {
					t.Errorf("%s[%d]: id %q", path, i, id)
				}
				seen[id] = true
			}
		})
	}
	for id, service := range everyService() {
		check(id, service())
	}
	check("act", atyrau2011.ActDiscrepancies())
}

func TestFactsAreWrittenAlikeOrDifferentlyNotBoth(t *testing.T) {
	for id, service := range everyService() {
		found := 0
		walk(id, reflect.ValueOf(service()), func(path string, v reflect.Value) {
			if b, ok := v.Interface().(interface{ Valid() bool }); ok && strings.HasPrefix(v.Type().Name(), "Bilingual[") {
				found++
				if !b.Valid() {
					t.Errorf("%s: %+v", path, b)
				}
			}
		})
		if found == 0 {
			t.Errorf("%s: no fact found", id)
		}
	}
}

func TestNamesStandInEveryLanguageOfTheRow(t *testing.T) {
	for id, service := range everyService() {
		s := service()
		walk(id, reflect.ValueOf(s), func(path string, v reflect.Value) {
			n, ok := v.Interface().(law.Name)
			if !ok || n.IsZero() {
				return
			}
			switch {
			case strings.HasSuffix(path, ".Says"):
				if n.KK == "" || n.RU == "" {
					t.Errorf("%s: %+v", path, n)
				}
			case strings.Contains(path, ".Documents["):
				if n.KK == "" || n.EN == "" {
					t.Errorf("%s: %+v", path, n)
				}
			case n.KK == "" || n.RU == "" || n.EN == "":
				t.Errorf("%s: %+v", path, n)
			}
			for _, text := range []string{n.KK, n.RU, n.EN} {
				if text != strings.Join(strings.Fields(text), " ") {
					t.Errorf("%s: stray white space in %q", path, text)
				}
			}
		})
		for i, d := range s.Documents {
			if d.StatedIn(law.Russian) != (d.Name.RU != "") {
				t.Errorf("%s.Documents[%d]: listed in Russian: %v, named in Russian %q", id, i, d.StatedIn(law.Russian), d.Name.RU)
			}
		}
	}
}

func TestServicesAreExecutableInTheOfficeOfTheDecree(t *testing.T) {
	for id, service := range everyService() {
		s := service()
		if _, err := reglament.Compile(s, atyrau2011.Office()); err != nil {
			t.Errorf("%s: %v", id, err)
		}
		units, channels := map[string]bool{}, map[string]bool{}
		for _, u := range s.Units {
			units[u.ID] = true
		}
		for _, c := range s.Channels {
			channels[c.ID] = true
		}
		for _, st := range s.Storage {
			if slices.ContainsFunc(st.Channels, func(c string) bool { return !channels[c] }) {
				t.Errorf("%s: storage %s: channels %v", id, st.ID, st.Channels)
			}
		}
		for i, o := range s.Offices {
			if !units[o.Unit] {
				t.Errorf("%s: offices[%d]: unit %q", id, i, o.Unit)
			}
		}
	}
}
