package wko2015_test

import (
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// In services 2 and 4 paragraph 5, subparagraph 4) has the head sign the
// certificate; nothing there has anybody sign a refusal.
func TestNobodyHasToSignARefusalOfServices2And4(t *testing.T) {
	for _, s := range []reglament.Service{wko2015.GuardianshipCertificate(), wko2015.MinorPropertyCertificate()} {
		// No date of this test rests on the hours.
		var units []reglament.UnitHours
		for _, u := range s.Units {
			if !u.Online {
				units = append(units, reglament.UnitHours{Unit: u.ID, Hours: calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}}})
			}
		}
		c, err := reglament.Compile(s, reglament.Office{Units: units})
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range []struct {
			kind string
			want bool
		}{{"certificate", true}, {"refusal", false}, {"not-accepted", false}, {"", false}} {
			r, err := c.Check(reglament.Case{
				ID: "1", Service: s.ID, Channel: "office",
				Result: reglament.Given{Kind: row.kind, Signed: law.No, HandedOver: civil.OnDay(civil.YMD(2017, 10, 5))},
			})
			if err != nil {
				t.Fatal(err)
			}
			got := false
			for _, f := range r.Findings {
				got = got || f.Code == reglament.ResultUnsigned
			}
			if got != row.want {
				t.Errorf("%s: result %q unsigned: finding %t, want %t", s.ID, row.kind, got, row.want)
			}
		}
	}
}
