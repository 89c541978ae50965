package wko2015_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/wko2015"
)

// The regulations by their numbers in the list of the decree, from 1.
var regulations = []func() reglament.Service{
	wko2015.CampVoucher, wko2015.GuardianshipCertificate, wko2015.GuardianshipAppointment, wko2015.MinorPropertyCertificate,
	wko2015.PropertyTransactionCertificate, wko2015.GuardianAllowance, wko2015.FosterPlacement, wko2015.FosterPayment,
	wko2015.AdopterRegistration, wko2015.AdoptionPayment, wko2015.SchoolTransport, wko2015.SchoolMeals, wko2015.ParentalVisitPermit,
}

// What several regulations provide alike, with the words of the text that a
// shorter row would lose.
func TestProvisionsKeepTheWordsOfTheText(t *testing.T) {
	withCorporation, withPortal := []int{2, 3, 4, 5, 6}, []int{2, 3, 4, 5, 6, 7, 8, 9, 10, 12}
	for _, row := range []struct {
		says, id   string
		of         []int
		kk, ru, en string
	}{
		{
			"paragraph 1: the title of order No. 198", "standard", []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13},
			"«Отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер стандарттарын бекіту туралы»", "«Об утверждении стандартов государственных услуг", `"On approving the standards`,
		},
		{
			"paragraph 1 of regulation 11: two words of the title in another order", "standard", []int{11},
			"«Отбасы және балалар саласында мемлекеттік көрсетілетін қызметтер стандарттарын бекіту туралы»", "«Об утверждении стандартов государственных услуг", `"On approving the standards`,
		},
		{
			"appeal: the provider and or its officials", "appeal", []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13},
			"берушінің және (немесе)", "услугодателя и (или) его должностных лиц", "the provider and (or) its officials",
		},
		{
			"appeal: the State Corporation and or its employees", "appeal", withCorporation,
			"Мемлекеттік корпорацияның және (немесе) оның қызметкерлерінің", "Государственной корпорации и (или) её работников", "the State Corporation and (or) its employees",
		},
		{"the sequence is described in full", "business-processes", []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}, "толық сипаттамасы", "Полное описание", "in full"},
		{"paragraph 8: other providers and or the State Corporation", "business-processes", withCorporation, "және (немесе) Мемлекеттік корпорациямен", "и (или) Государственной корпорацией", "and (or) the State Corporation"},
		{"the workplace is automated", "system-abbreviations", withPortal, "автоматтандырылған жұмыс орны", "автоматизированное рабочее место", "automated workplace"},
		{"who registers on the portal", "portal-registration", withPortal, "тіркелмегендер", "не зарегистрирован", "not registered"},
		{"logging in is the authorization", "portal-login", withPortal, "авторландыру", "авторизация", "authorization"},
	} {
		for _, n := range row.of {
			provisions := regulations[n-1]().Provisions
			i := slices.IndexFunc(provisions, func(p reglament.Provision) bool { return p.ID == row.id })
			if i < 0 {
				t.Errorf("%s: regulation %d has no provision %s", row.says, n, row.id)
				continue
			}
			p := provisions[i].Text
			for text, part := range map[string]string{p.KK: row.kk, p.RU: row.ru, p.EN: row.en} {
				if !strings.Contains(text, part) {
					t.Errorf("%s: regulation %d: %q is not in %q", row.says, n, part, text)
				}
			}
		}
	}
}

// Paragraph 3 of regulations 3 to 6 has the result sent to the cabinet and kept,
// without saying where.
func TestNothingIsKeptWhereTheTextNamesNoPlace(t *testing.T) {
	for _, n := range []int{3, 4, 5, 6} {
		for _, p := range regulations[n-1]().Provisions {
			if p.ID == "personal-cabinet" && (!strings.Contains(p.Text.KK, "жіберіледі және сақталады") ||
				strings.Contains(p.Text.RU, "там") || strings.Contains(p.Text.EN, "there")) {
				t.Errorf("regulation %d: %+v", n, p.Text)
			}
		}
	}
}
