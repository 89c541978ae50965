package calendar_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// A request received on Thursday 1 March 2012 is decided within five working
// days, of which neither the first nor the day of issue counts.
func Example() {
	office := calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	}
	timetable, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, office)
	if err != nil {
		fmt.Println(err)
		return
	}
	received := civil.AtMinute(civil.YMD(2012, 3, 1), civil.HM(10, 0))
	deadline, err := timetable.Deadline(received,
		calendar.Period{N: 5, Unit: calendar.WorkingDay},
		calendar.Counting{IssueDay: calendar.IssueDayNotCounted})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("due", deadline.Due(), "issued by", deadline.IssueBy())
	for e := range deadline.Ledger() {
		fmt.Println(e.Day.Date, e.Reason, e.Counted, e.Day.Class)
	}
	// Output:
	// due 2012-03-11T18:00:00 issued by 2012-03-12
	// 2012-03-01 first_day_not_counted 0 working
	// 2012-03-02 counted 1 working
	// 2012-03-03 not_working 0 weekend
	// 2012-03-04 not_working 0 weekend
	// 2012-03-05 counted 2 working
	// 2012-03-06 counted 3 working
	// 2012-03-07 counted 4 working
	// 2012-03-08 not_working 0 holiday
	// 2012-03-09 not_working 0 transferred_off
	// 2012-03-10 not_working 0 weekend
	// 2012-03-11 counted 5 transferred_working
	// 2012-03-12 issue_day 0 working
}

func ExampleCalendar_Day() {
	day, err := calendar.Kazakhstan().Day(calendar.FiveDay, civil.YMD(2022, 1, 4))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s: %s, from %s, %s\n%s\n", day.Date, day.Class, day.Other, day.Certainty, day.Source)

	_, err = calendar.Kazakhstan().Day(calendar.FiveDay, civil.YMD(2036, 1, 1))
	fmt.Println(errors.Is(err, calendar.ErrRange), err)
	// Output:
	// 2022-01-04: moved_holiday, from 2022-01-02, enacted
	// law No. 267-II of 13.12.2001, art. 5
	// true 2036-01-01: outside the days that the calendar knows, 2000-01-01 to 2035-12-31
}

func ExampleCalendar_AddWorkdays() {
	c := calendar.Kazakhstan()
	from := civil.YMD(2026, 3, 20) // Friday; 21 to 25 March are off
	next, _ := c.AddWorkdays(calendar.FiveDay, from, 1)
	n, _ := c.WorkdaysBetween(calendar.FiveDay, from, civil.YMD(2026, 3, 31))
	fmt.Println(next, n)
	// Output: 2026-03-26 4
}

func ExampleCalendar_Days() {
	days, err := calendar.Kazakhstan().Days(calendar.FiveDay, civil.YMD(2020, 5, 7), civil.YMD(2020, 5, 9))
	if err != nil {
		fmt.Println(err)
		return
	}
	for d := range days {
		fmt.Printf("%s %s %s\n\t%s\n", d.Date, d.Class, d.Name.In(law.English), d.Source)
	}
	// Output:
	// 2020-05-07 holiday Defender of the Fatherland Day
	// 	law No. 267-II of 13.12.2001, amended by law No. 43-V of 19.10.2012
	// 2020-05-08 transferred_off Rest day moved here by decree
	// 	transferred by one of P1900000820, P2000000930
	// 2020-05-09 holiday Victory Day
	// 	law No. 267-II of 13.12.2001
}

// Fifteen minutes that start shortly before lunch end after it.
func ExampleTimetable_AddWorkingTime() {
	office := calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	}
	timetable, err := calendar.Kazakhstan().Timetable(calendar.SixDay, office)
	if err != nil {
		fmt.Println(err)
		return
	}
	start := civil.AtMinute(civil.YMD(2025, 2, 3), civil.HM(12, 50))
	end, _ := timetable.AddWorkingTime(start, 15*time.Minute, calendar.AsReplaced)
	fmt.Println(end)
	// Output: 2025-02-03T14:05:00
}

func ExampleHours_Validate() {
	h := calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(18, 0), To: civil.HM(19, 0)}},
	}
	fmt.Println(h.Validate())
	// Output: breaks[0]: 18:00–19:00: does not lie inside 09:00–18:00: not valid opening hours
}
