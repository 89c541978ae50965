package atyrau2011_test

import (
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/atyrau2011"
	"github.com/regkz/regkz/services/internal/servicetest"
)

// everyService returns the services of this package by their IDs.
func everyService() map[string]func() reglament.Service {
	return map[string]func() reglament.Service{
		"atyrau2011.notary-housing":                  atyrau2011.NotaryHousing,
		"atyrau2011.guardianship-certificate":        atyrau2011.GuardianshipCertificate,
		"atyrau2011.bank-loan-permit":                atyrau2011.BankLoanPermit,
		"atyrau2011.inheritance-certificate":         atyrau2011.InheritanceCertificate,
		"atyrau2011.housing-transaction-certificate": atyrau2011.HousingTransactionCertificate,
		"atyrau2011.orphan-social-security":          atyrau2011.OrphanSocialSecurity,
		"atyrau2011.school-transport":                atyrau2011.SchoolTransport,
	}
}

func TestServicesAndTheirRowsAreSound(t *testing.T) {
	for id, service := range everyService() {
		for _, fault := range servicetest.Service(id, service) {
			t.Error(fault)
		}
		if act := service().Act; act.ID != "atyrau-2011-398" {
			t.Errorf("%s: act %q", id, act.ID)
		}
	}
	for _, fault := range servicetest.Rows("act", atyrau2011.Act(), atyrau2011.ActDiscrepancies()) {
		t.Error(fault)
	}
}

func TestServicesAreExecutableInTheOfficeOfTheDecree(t *testing.T) {
	for id, service := range everyService() {
		office := atyrau2011.Office()
		switch id {
		case "atyrau2011.orphan-social-security":
			office = atyrau2011.DepartmentOffice()
		case "atyrau2011.school-transport":
			office = atyrau2011.AkimatOffice()
		}
		if _, err := reglament.Compile(service(), office); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
}
