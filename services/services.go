// Package services is the catalog of the regulations that the library holds.
package services

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/services/atyrau2011"
)

// All returns every regulation, in the order of the acts and of their annexes.
// The values are fresh: a caller may change them.
func All() []reglament.Service {
	return []reglament.Service{
		atyrau2011.GuardianshipCertificate(),
	}
}

// Lookup returns the regulation with an ID, such as
// atyrau2011.guardianship-certificate, and whether there is one.
func Lookup(id string) (reglament.Service, bool) {
	for _, s := range All() {
		if s.ID == id {
			return s, true
		}
	}
	return reglament.Service{}, false
}

// Office returns the standard office of a regulation, with the opening hours
// that its act gives, and whether there is one.
func Office(id string) (reglament.Office, bool) {
	s, ok := Lookup(id)
	if !ok {
		return reglament.Office{}, false
	}
	if s.Act.ID == atyrau2011.Act().ID {
		return atyrau2011.Office(), true
	}
	return reglament.Office{}, false
}
