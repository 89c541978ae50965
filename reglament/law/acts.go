package law

import (
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// StateServices returns the law on state services of 15 April 2013, of which only
// what reaches every regulation made under it is cited: no notarized copy is
// demanded of a document whose original is shown (article 5).
func StateServices() Act {
	return Act{
		ID: "law-88-v",
		Name: Name{
			KK: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V заң",
			RU: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах»",
			EN: "Law No. 88-V of 15 April 2013 on state services",
		},
		Number:  "88-V",
		Adopted: civil.YMD(2013, time.April, 15),
	}
}
