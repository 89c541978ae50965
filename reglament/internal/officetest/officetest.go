// Package officetest holds offices to try regulations in: the tests of the
// packages that work with regulations share it.
package officetest

import (
	"io/fs"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// Hours are 9:00 to 18:30 with a break from 13:00 to 14:30.
func Hours() calendar.Hours {
	return calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 30)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 30)}},
	}
}

// Supposed is an office for a regulation whose act states no hours: [Hours] in
// the five-day week for the provider and in the six-day week for others. Units
// that are online have none.
func Supposed(s reglament.Service) reglament.Office {
	var o reglament.Office
	for _, u := range s.Units {
		if u.Online {
			continue
		}
		week := calendar.SixDay
		if u.Provider {
			week = calendar.FiveDay
		}
		o.Units = append(o.Units, reglament.UnitHours{Unit: u.ID, Week: week, Hours: Hours()})
	}
	return o
}

// Shipped reads service.json and office.json: of the folder examples/ownservice,
// the regulation that the examples ship.
func Shipped(folder fs.FS) (s reglament.Service, o reglament.Office, err error) {
	data, err := fs.ReadFile(folder, "service.json")
	if err != nil {
		return s, o, err
	}
	if s, err = reglament.DecodeService(data); err != nil {
		return s, o, err
	}
	if data, err = fs.ReadFile(folder, "office.json"); err != nil {
		return s, o, err
	}
	o, err = reglament.DecodeOffice(data)
	return s, o, err
}
