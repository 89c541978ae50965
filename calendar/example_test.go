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

// A decree that came after the release gives off Tuesday 5 January 2027 for
// Saturday 9 January.
func ExampleCalendar_With() {
	decree, err := calendar.DecodeLayer([]byte(`{
		"source": "Government decree of 1 December 2026",
		"days": [
			{"date": "2027-01-05", "weeks": ["five-day"], "class": "transferred_off", "other": "2027-01-09"},
			{"date": "2027-01-09", "weeks": ["five-day"], "class": "transferred_working", "other": "2027-01-05"}
		]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := calendar.Kazakhstan().With(decree)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range []*calendar.Calendar{calendar.Kazakhstan(), c} {
		day, _ := c.Day(calendar.FiveDay, civil.YMD(2027, 1, 5))
		fmt.Printf("%s %s, %s\n\t%s\n", day.Date, day.Class, day.Certainty, day.Source)
	}

	_, err = calendar.DecodeLayer([]byte(`{"source": "a list", "days": [{"date": "2027-01-05"}]}`))
	fmt.Println(err)
	// Output:
	// 2027-01-05 working, projected
	// 	no act makes it a rest day of the five-day week; which rest days the year's decrees transfer is not known
	// 2027-01-05 transferred_off, enacted
	// 	Government decree of 1 December 2026
	// days[0].class: none is given: not a valid layer of days
}

// Which of the deadlines in hand does a new decree move?
func ExampleMoves() {
	timetable, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	var deadlines []calendar.Deadline
	for _, n := range []int{1, 3, 5} {
		d, err := timetable.Deadline(civil.OnDay(civil.YMD(2026, 12, 30)), calendar.Period{N: n, Unit: calendar.WorkingDay}, calendar.Counting{})
		if err != nil {
			fmt.Println(err)
			return
		}
		deadlines = append(deadlines, d)
	}
	moves, err := calendar.Moves(deadlines, calendar.Layer{Source: "a decree", Days: []calendar.LayerDay{
		{Date: civil.YMD(2027, 1, 5), Class: calendar.TransferredOff, Other: civil.YMD(2027, 1, 9)},
		{Date: civil.YMD(2027, 1, 9), Class: calendar.TransferredWorking, Other: civil.YMD(2027, 1, 5)},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range moves {
		fmt.Printf("%d: %s moves to %s\n", m.Index, m.From, m.To.Due())
	}
	// Output:
	// 1: 3 working-day from 2026-12-30: due 2027-01-06T18:00:00 moves to 2027-01-08T18:00:00
}

// A decision is due on Thursday 24 March 2016, after the holidays of 21–23 March.
// The five working days for it must start on Monday 14 March at the latest.
func ExampleTimetable_LatestStart() {
	timetable, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	due := civil.AtMinute(civil.YMD(2016, 3, 24), civil.HM(18, 0))
	for _, p := range []calendar.Period{{N: 5, Unit: calendar.WorkingDay}, {N: 1, Unit: calendar.CalendarWeek}, {N: 20, Unit: calendar.Hour}} {
		start, err := timetable.LatestStart(due, p, calendar.Counting{})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(p, start)
	}
	// Output:
	// 5 working-day 2016-03-14T23:59:59
	// 1 week 2016-03-17T23:59:59
	// 20 hour 2016-03-17T16:00:00
}

// How much office time is left on Friday at noon?
func ExampleDeadline_Slack() {
	timetable, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := timetable.Deadline(civil.OnDay(civil.YMD(2025, 2, 3)), calendar.Period{N: 5, Unit: calendar.WorkingDay}, calendar.Counting{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, at := range []civil.Moment{civil.At(civil.YMD(2025, 2, 7), civil.HM(12, 0)), civil.At(civil.YMD(2025, 2, 11), civil.HM(10, 0))} {
		left, _ := d.Slack(at)
		fmt.Println(left)
	}
	// Output:
	// 15h0m0s
	// -1h0m0s
}

// An inquiry suspends a period of three working days for two days.
func ExampleTimetable_DeadlineSuspended() {
	timetable, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := timetable.DeadlineSuspended(civil.OnDay(civil.YMD(2025, 2, 3)), calendar.Period{N: 3, Unit: calendar.WorkingDay}, calendar.Counting{},
		[]calendar.Suspension{{From: civil.YMD(2025, 2, 5), To: civil.YMD(2025, 2, 6), Ground: "inquiry to the archive"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d)
	for e := range d.Ledger() {
		fmt.Printf("%s %s %d %q\n", e.Day.Date, e.Reason, e.Counted, e.Ground)
	}
	// Output:
	// 3 working-day from 2025-02-03: due 2025-02-10T18:00:00
	// 2025-02-03 first_day_not_counted 0 ""
	// 2025-02-04 counted 1 ""
	// 2025-02-05 suspended 0 "inquiry to the archive"
	// 2025-02-06 suspended 0 "inquiry to the archive"
	// 2025-02-07 counted 2 ""
	// 2025-02-08 not_working 0 ""
	// 2025-02-09 not_working 0 ""
	// 2025-02-10 counted 3 ""
}

// Kurban ait of 2027 is estimated on Sunday 16 May; should it be Monday, the
// second working day is Tuesday.
func ExampleDeadline_Outlook() {
	timetable, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := timetable.Deadline(civil.OnDay(civil.YMD(2027, 5, 13)), calendar.Period{N: 2, Unit: calendar.WorkingDay}, calendar.Counting{})
	if err != nil {
		fmt.Println(err)
		return
	}
	o := d.Outlook()
	fmt.Println("due", d.Due())
	fmt.Println("between", o.Earliest, "and", o.Latest)
	fmt.Println("decided by", o.Decides, o.Certainty)
	// Output:
	// due 2027-05-17T18:00:00
	// between 2027-05-17T18:00:00 and 2027-05-18T18:00:00
	// decided by 2027-05-16 estimated
}
