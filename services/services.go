// Package services is the catalog of the regulations that the library holds.
package services

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/atyrau2011"
	"github.com/regkz/regkz/services/wko2015"
)

// entry is one regulation, the discrepancies of its act outside every regulation,
// and the standard office of its act, nil where the act gives no opening hours.
type entry struct {
	service func() reglament.Service
	act     func() []reglament.Discrepancy
	office  func() reglament.Office
}

// catalog lists the regulations in the order of the acts and of their annexes.
func catalog() []entry {
	return []entry{
		{atyrau2011.NotaryHousing, atyrau2011.ActDiscrepancies, atyrau2011.Office},
		{atyrau2011.GuardianshipCertificate, atyrau2011.ActDiscrepancies, atyrau2011.Office},
		{atyrau2011.OrphanSocialSecurity, atyrau2011.ActDiscrepancies, atyrau2011.DepartmentOffice},
		{atyrau2011.BankLoanPermit, atyrau2011.ActDiscrepancies, atyrau2011.Office},
		{atyrau2011.InheritanceCertificate, atyrau2011.ActDiscrepancies, atyrau2011.Office},
		{atyrau2011.HousingTransactionCertificate, atyrau2011.ActDiscrepancies, atyrau2011.Office},
		{atyrau2011.SchoolTransport, atyrau2011.ActDiscrepancies, atyrau2011.AkimatOffice},
		{wko2015.CampVoucher, wko2015.ActDiscrepancies, nil},
		{wko2015.GuardianshipCertificate, wko2015.ActDiscrepancies, nil},
		{wko2015.GuardianshipAppointment, wko2015.ActDiscrepancies, nil},
		{wko2015.MinorPropertyCertificate, wko2015.ActDiscrepancies, nil},
		{wko2015.PropertyTransactionCertificate, wko2015.ActDiscrepancies, nil},
		{wko2015.GuardianAllowance, wko2015.ActDiscrepancies, nil},
		{wko2015.FosterPlacement, wko2015.ActDiscrepancies, nil},
		{wko2015.FosterPayment, wko2015.ActDiscrepancies, nil},
		{wko2015.AdopterRegistration, wko2015.ActDiscrepancies, nil},
		{wko2015.AdoptionPayment, wko2015.ActDiscrepancies, nil},
		{wko2015.SchoolTransport, wko2015.ActDiscrepancies, nil},
		{wko2015.SchoolMeals, wko2015.ActDiscrepancies, nil},
		{wko2015.ParentalVisitPermit, wko2015.ActDiscrepancies, nil},
	}
}

// All returns every regulation, in the order of the acts and of their annexes.
// The values are fresh: a caller may change them.
func All() []reglament.Service {
	var all []reglament.Service
	for _, e := range catalog() {
		all = append(all, e.service())
	}
	return all
}

// Lookup returns the regulation with an ID, such as
// atyrau2011.guardianship-certificate, and whether there is one.
func Lookup(id string) (reglament.Service, bool) {
	for _, e := range catalog() {
		if s := e.service(); s.ID == id {
			return s, true
		}
	}
	return reglament.Service{}, false
}

// Office returns the standard office of a regulation, with the opening hours that
// its act gives, and whether its act gives any.
func Office(id string) (reglament.Office, bool) {
	for _, e := range catalog() {
		if e.office != nil && e.service().ID == id {
			return e.office(), true
		}
	}
	return reglament.Office{}, false
}

// Discrepancies returns the places where the texts behind a regulation differ or
// contradict themselves: those of its act outside every regulation first, which
// are the same for each regulation of the act, then its own. There are none for an
// ID that is not in the catalog.
func Discrepancies(id string) []reglament.Discrepancy {
	for _, e := range catalog() {
		if s := e.service(); s.ID == id {
			return append(e.act(), s.Discrepancies...)
		}
	}
	return nil
}

// NotModeled returns what the model of a regulation leaves out, and why. There is
// nothing for an ID that is not in the catalog.
func NotModeled(id string) []reglament.Gap {
	s, _ := Lookup(id)
	return s.NotModeled
}
