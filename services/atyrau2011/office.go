package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// DepartmentHours returns the opening hours of the education departments on a
// working day, 9:00 to 18:00 with a lunch break from 13:00 to 14:00: annex 2,
// paragraph 10, subparagraph 1). The break is timed by the Russian text alone;
// the Kazakh text states a lunch break but not when it is.
func DepartmentHours() calendar.Hours {
	return calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	}
}

// CenterHours returns the opening hours of the public service centers on a
// working day, 9:00 to 20:00 without a break: annex 2, paragraph 10,
// subparagraph 2). The hours of "departments" in its second sentence are not
// these, see the discrepancy center-departments-which.
func CenterHours() calendar.Hours {
	return calendar.Hours{
		Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(20, 0)},
	}
}

// Office returns the office as the decree describes it: the education department
// in its five-day week and the public service center in its six-day week, with
// the hours of paragraph 10. Both official texts are gone by, no reading is
// settled.
func Office() reglament.Office {
	return reglament.Office{
		Units: []reglament.UnitHours{
			{Unit: "department", Week: calendar.FiveDay, Hours: DepartmentHours()},
			{Unit: "center", Week: calendar.SixDay, Hours: CenterHours()},
		},
	}
}
