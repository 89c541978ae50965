package calendar_test

import (
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func span(fromH, fromM, toH, toM int) calendar.Span {
	return calendar.Span{From: civil.HM(fromH, fromM), To: civil.HM(toH, toM)}
}

// office is open 09:00 to 18:00 with lunch 13:00 to 14:00: eight hours.
func office() calendar.Hours {
	return calendar.Hours{Open: span(9, 0, 18, 0), Breaks: []calendar.Span{span(13, 0, 14, 0)}}
}

// center is open 09:00 to 19:00, on Saturdays 10:00 to 13:00, with two days of
// its own.
func center() calendar.Hours {
	return calendar.Hours{
		Open:   span(9, 0, 19, 0),
		Breaks: []calendar.Span{span(13, 0, 13, 30), span(16, 0, 16, 15)},
		Weekdays: []calendar.WeekdayHours{
			{Days: []calendar.Weekday{calendar.Saturday}, Open: span(10, 0, 13, 0)},
			{Days: []calendar.Weekday{calendar.Friday, calendar.Wednesday}, Open: span(8, 0, 17, 0), Breaks: []calendar.Span{span(12, 0, 13, 0)}},
		},
		Dates: []calendar.DateHours{
			{Date: civil.YMD(2024, 12, 31), Open: span(9, 0, 12, 0)},
			{Date: civil.YMD(2025, 1, 5), Open: span(10, 0, 11, 0)},
		},
	}
}

func timetable(t testing.TB, w calendar.Week, h calendar.Hours) *calendar.Timetable {
	t.Helper()
	tt, err := calendar.Kazakhstan().Timetable(w, h)
	if err != nil {
		t.Fatal(err)
	}
	return tt
}
