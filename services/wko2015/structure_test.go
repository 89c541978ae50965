package wko2015_test

import (
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/internal/servicetest"
	"github.com/regkz/regkz/services/wko2015"
)

// everyService returns the services of this package by their IDs.
func everyService() map[string]func() reglament.Service {
	return map[string]func() reglament.Service{
		"wko2015.camp-voucher":                     wko2015.CampVoucher,
		"wko2015.guardianship-certificate":         wko2015.GuardianshipCertificate,
		"wko2015.guardianship-appointment":         wko2015.GuardianshipAppointment,
		"wko2015.minor-property-certificate":       wko2015.MinorPropertyCertificate,
		"wko2015.property-transaction-certificate": wko2015.PropertyTransactionCertificate,
		"wko2015.guardian-allowance":               wko2015.GuardianAllowance,
		"wko2015.foster-placement":                 wko2015.FosterPlacement,
		"wko2015.foster-payment":                   wko2015.FosterPayment,
		"wko2015.adopter-registration":             wko2015.AdopterRegistration,
		"wko2015.adoption-payment":                 wko2015.AdoptionPayment,
		"wko2015.school-transport":                 wko2015.SchoolTransport,
		"wko2015.school-meals":                     wko2015.SchoolMeals,
		"wko2015.parental-visit-permit":            wko2015.ParentalVisitPermit,
	}
}

func TestServicesAndTheirRowsAreSound(t *testing.T) {
	for id, service := range everyService() {
		for _, fault := range servicetest.Service(id, service) {
			t.Error(fault)
		}
		if act := service().Act; act.ID != "wko-2015-153" {
			t.Errorf("%s: act %q", id, act.ID)
		}
	}
	for _, fault := range servicetest.Rows("act", wko2015.Act(), wko2015.ActDiscrepancies()) {
		t.Error(fault)
	}
}

// The decree gives no hours: these are made up.
func TestServicesAreExecutableInAnOffice(t *testing.T) {
	nineToSix := calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}}
	for id, service := range everyService() {
		var office reglament.Office
		for _, u := range service().Units {
			if !u.Online {
				office.Units = append(office.Units, reglament.UnitHours{Unit: u.ID, Week: calendar.FiveDay, Hours: nineToSix})
			}
		}
		c, err := reglament.Compile(service(), office)
		if err != nil {
			t.Errorf("%s: %v", id, err)
			continue
		}
		for _, ch := range service().Channels {
			if _, err := c.Plan(ch.ID, civil.AtMinute(civil.YMD(2017, 6, 1), civil.HM(10, 0))); err != nil {
				t.Errorf("%s, channel %s: %v", id, ch.ID, err)
			}
		}
	}
}
