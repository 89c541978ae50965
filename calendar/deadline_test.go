package calendar_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func period(n int, u calendar.Unit) calendar.Period { return calendar.Period{N: n, Unit: u} }

func TestDeadlinesByHand(t *testing.T) {
	const five, six = calendar.FiveDay, calendar.SixDay
	type rule = calendar.Counting
	const work, cal, plain, month = calendar.WorkingDay, calendar.CalendarDay, calendar.PlainDay, calendar.Month
	const week, year = calendar.CalendarWeek, calendar.Year
	counted, stays, running, midnight := calendar.FirstDayCounted, calendar.Stays, calendar.Running, calendar.Midnight
	issueAfter := rule{IssueDay: calendar.IssueDayNotCounted}
	for _, row := range []struct {
		point      string // the reading, and the days counted
		week       calendar.Week
		start      string
		period     calendar.Period
		rule       calendar.Counting
		due, issue string
	}{
		{"398, 9(1): neither first day nor day of issue: 2, 5, 6, 7 March and worked Sunday 11; issued on Monday",
			five, "2012-03-01T10:00", period(5, work), issueAfter, "2012-03-11T18:00:00", "2012-03-12T18:00:00"},
		{"reading g: the worked Sunday, closed all day, still is the last day and ends at 24:00",
			five, "2012-03-01T10:00", period(5, work), rule{WorkedRestDay: calendar.Closed, IssueDay: calendar.IssueDayNotCounted}, "2012-03-11T24:00:00", "2012-03-12T18:00:00"},
		{"reading a: with the first day 1, 2, 5, 6, 7 March",
			five, "2012-03-01T10:00", period(5, work), rule{FirstDay: counted}, "2012-03-07T18:00:00", "2012-03-07T18:00:00"},
		{"reading b, five-day week: 30 December, 4, 5, 6 and 9 January; 10 January",
			five, "2011-12-29T17:40", period(5, work), issueAfter, "2012-01-09T18:00:00", "2012-01-10T18:00:00"},
		{"reading b, six-day week: 30, 31 December, 4, 5, 6 January; past 7 January and Sunday to Monday 9",
			six, "2011-12-29T17:40", period(5, work), issueAfter, "2012-01-06T18:00:00", "2012-01-09T18:00:00"},
		{"a start on a day off: day 1 is the next working day, whether the first day is counted",
			five, "2012-03-10T10:00", period(1, work), rule{FirstDay: counted}, "2012-03-11T18:00:00", "2012-03-11T18:00:00"},
		{"or not", five, "2012-03-10T10:00", period(1, work), rule{}, "2012-03-11T18:00:00", "2012-03-11T18:00:00"},
		{"one working day, first counted, is the same day", five, "2012-03-01T10:00", period(1, work), rule{FirstDay: counted}, "2012-03-01T18:00:00", "2012-03-01T18:00:00"},
		{"even when it comes after closing: due before it starts", five, "2012-03-01T19:00", period(1, work), rule{FirstDay: counted}, "2012-03-01T18:00:00", "2012-03-01T18:00:00"},
		{"reading e: the day ends at 24:00", five, "2012-03-01T19:00", period(1, work), rule{FirstDay: counted, DayEnd: midnight}, "2012-03-01T24:00:00", "2012-03-01T24:00:00"},
		{"so does the day of issue", five, "2012-03-01T10:00", period(5, work), rule{DayEnd: midnight, IssueDay: calendar.IssueDayNotCounted}, "2012-03-11T24:00:00", "2012-03-12T24:00:00"},
		{"working days roll nowhere, so that they cannot stay", five, "2012-03-01T10:00", period(5, work), rule{Rolling: stays}, "2012-03-11T18:00:00", "2012-03-11T18:00:00"},

		{"readings a, d: one calendar day, first counted: Friday 18 March 2016 itself",
			five, "2016-03-18T16:50", period(1, cal), rule{FirstDay: counted}, "2016-03-18T18:00:00", "2016-03-18T18:00:00"},
		{"one calendar day stays on Saturday 19 and ends at 24:00",
			five, "2016-03-18T16:50", period(1, cal), rule{Rolling: stays}, "2016-03-19T24:00:00", "2016-03-19T24:00:00"},
		{"or rolls past the weekend and 21–23 March to Thursday 24",
			five, "2016-03-18T16:50", period(1, cal), rule{}, "2016-03-24T18:00:00", "2016-03-24T18:00:00"},
		{"in the six-day week it ends on Saturday", six, "2016-03-18T16:50", period(1, cal), rule{}, "2016-03-19T18:00:00", "2016-03-19T18:00:00"},
		{"what stays on a day off is issued on the next working day", five, "2016-03-18T16:50", period(1, cal), rule{Rolling: stays, IssueDay: calendar.IssueDayNotCounted}, "2016-03-19T24:00:00", "2016-03-24T18:00:00"},
		{"10 calendar days from 15 January 2025 end on Saturday 25 and roll to Monday",
			five, "2025-01-15T10:00", period(10, cal), rule{}, "2025-01-27T18:00:00", "2025-01-27T18:00:00"},
		{"reading h: 10 days are calendar days", five, "2025-01-15T10:00", period(10, plain), rule{}, "2025-01-27T18:00:00", "2025-01-27T18:00:00"},
		{"reading h: or working days: 16, 17, 20–24, 27–29 January", five, "2025-01-15T10:00", period(10, plain), rule{PlainDays: calendar.WorkingDays}, "2025-01-29T18:00:00", "2025-01-29T18:00:00"},

		{"2.2: a month from 31 January ends on the last of February", five, "2025-01-31T10:00", period(1, month), rule{}, "2025-02-28T18:00:00", "2025-02-28T18:00:00"},
		{"2.2: which is the 29th in a leap year", five, "2024-01-31T10:00", period(1, month), rule{}, "2024-02-29T18:00:00", "2024-02-29T18:00:00"},
		{"12 months from 29 February 2024 end on 28 February 2025", five, "2024-02-29T10:00", period(12, month), rule{}, "2025-02-28T18:00:00", "2025-02-28T18:00:00"},
		{"a month from 15 January 2025 ends on Saturday 15 February and rolls to Monday", five, "2025-01-15T10:00", period(1, month), rule{}, "2025-02-17T18:00:00", "2025-02-17T18:00:00"},
		{"or stays", five, "2025-01-15T10:00", period(1, month), rule{Rolling: stays}, "2025-02-15T24:00:00", "2025-02-15T24:00:00"},
		{"with the first day counted it ends a day earlier", five, "2025-01-15T10:00", period(1, month), rule{FirstDay: counted}, "2025-02-14T18:00:00", "2025-02-14T18:00:00"},
		{"a month with the first of January counted is January", five, "2024-01-01T10:00", period(1, month), rule{FirstDay: counted}, "2024-01-31T18:00:00", "2024-01-31T18:00:00"},

		{"two weeks from Wednesday 15 January 2025 end on a Wednesday", five, "2025-01-15T10:00", period(2, week), rule{}, "2025-01-29T18:00:00", "2025-01-29T18:00:00"},
		{"a week from a Saturday ends on the next Saturday and rolls to Monday", five, "2025-02-01T10:00", period(1, week), rule{}, "2025-02-10T18:00:00", "2025-02-10T18:00:00"},
		{"not in the six-day week", six, "2025-02-01T10:00", period(1, week), rule{}, "2025-02-08T18:00:00", "2025-02-08T18:00:00"},
		{"or stays", five, "2025-02-01T10:00", period(1, week), rule{Rolling: stays}, "2025-02-08T24:00:00", "2025-02-08T24:00:00"},
		{"a week with its Monday counted ends on Sunday", five, "2025-02-03T10:00", period(1, week), rule{FirstDay: counted, Rolling: stays}, "2025-02-09T24:00:00", "2025-02-09T24:00:00"},
		{"a week past Nauryz: from 14 March 2016, a Monday, to the holiday Monday 21, rolled to Thursday 24", five, "2016-03-14T10:00", period(1, week), rule{}, "2016-03-24T18:00:00", "2016-03-24T18:00:00"},
		{"a year from 4 February 2025 ends on 4 February 2026, a Wednesday", five, "2025-02-04T10:00", period(1, year), rule{}, "2026-02-04T18:00:00", "2026-02-04T18:00:00"},
		{"a year from 29 February 2024 ends on 28 February 2025, a Friday", five, "2024-02-29T10:00", period(1, year), rule{}, "2025-02-28T18:00:00", "2025-02-28T18:00:00"},
		{"four years from it end on 29 February 2028, a Tuesday", five, "2024-02-29T10:00", period(4, year), rule{}, "2028-02-29T18:00:00", "2028-02-29T18:00:00"},
		{"a year from 15 February 2024 ends on Saturday 15 February 2025 and rolls to Monday", five, "2024-02-15T10:00", period(1, year), rule{}, "2025-02-17T18:00:00", "2025-02-17T18:00:00"},
		{"a year with its first day counted ends a day earlier", five, "2025-02-04T10:00", period(1, year), rule{FirstDay: counted}, "2026-02-03T18:00:00", "2026-02-03T18:00:00"},

		{"reading f: an hour of office time from 17:40", five, "2011-12-29T17:40", period(1, calendar.Hour), rule{}, "2011-12-30T09:40:00", "2011-12-30T09:40:00"},
		{"reading f: an hour without a break", five, "2011-12-29T17:40", period(1, calendar.Hour), rule{Time: running}, "2011-12-29T18:40:00", "2011-12-29T18:40:00"},
		{"15 minutes over lunch", five, "2025-02-03T12:50", period(15, calendar.Minute), rule{}, "2025-02-03T14:05:00", "2025-02-03T14:05:00"},
		{"15 minutes to closing end at closing", five, "2025-02-03T17:45", period(15, calendar.Minute), rule{}, "2025-02-03T18:00:00", "2025-02-03T18:00:00"},
		{"15 minutes without a break over midnight", five, "2025-02-03T23:50", period(15, calendar.Minute), rule{Time: running}, "2025-02-04T00:05:00", "2025-02-04T00:05:00"},
		{"15 minutes to midnight end with the day", five, "2025-02-03T23:45", period(15, calendar.Minute), rule{Time: running}, "2025-02-03T24:00:00", "2025-02-03T24:00:00"},
		{"24 hours from midnight too", five, "2025-02-03T00:00", period(24, calendar.Hour), rule{Time: running}, "2025-02-03T24:00:00", "2025-02-03T24:00:00"},
		{"from 24:00 on it is the next day", five, "2025-02-03T24:00", period(1, calendar.Minute), rule{Time: running}, "2025-02-04T00:01:00", "2025-02-04T00:01:00"},
		{"hours run through a weekend", five, "2025-02-07T17:40", period(24, calendar.Hour), rule{Time: running}, "2025-02-08T17:40:00", "2025-02-08T17:40:00"},
		{"hours never roll, their day of issue is the next working day", five, "2025-02-07T17:40", period(24, calendar.Hour), rule{Time: running, IssueDay: calendar.IssueDayNotCounted}, "2025-02-08T17:40:00", "2025-02-10T18:00:00"},
		{"reading g: an hour on a worked Sunday", five, "2012-03-11T09:30", period(1, calendar.Hour), rule{}, "2012-03-11T10:30:00", "2012-03-11T10:30:00"},
		{"reading g: which is closed", five, "2012-03-11T09:30", period(1, calendar.Hour), rule{WorkedRestDay: calendar.Closed}, "2012-03-12T10:00:00", "2012-03-12T10:00:00"},
		{"a start known to the day is taken at its first second", five, "2025-02-03", period(1, calendar.Hour), rule{}, "2025-02-03T10:00:00", "2025-02-03T10:00:00"},
		{"one known to the minute at its first", five, "2025-02-03T10:00", period(1, calendar.Minute), rule{}, "2025-02-03T10:01:00", "2025-02-03T10:01:00"},

		{"the first day of the range can start", five, "2000-01-01", period(1, work), rule{}, "2000-01-03T18:00:00", "2000-01-03T18:00:00"},
		{"the last day can be due", five, "2035-12-28T10:00", period(1, work), rule{}, "2035-12-31T18:00:00", "2035-12-31T18:00:00"},
		{"and start", five, "2035-12-31T10:00", period(1, work), rule{FirstDay: counted}, "2035-12-31T18:00:00", "2035-12-31T18:00:00"},
		{"calendar days reach it", five, "2035-12-30T10:00", period(1, cal), rule{}, "2035-12-31T18:00:00", "2035-12-31T18:00:00"},
		{"months reach it", five, "2035-11-30T10:00", period(1, month), rule{}, "2035-12-31T18:00:00", ""},
		{"hours reach its last second", five, "2035-12-31T10:00", period(14, calendar.Hour), rule{Time: running}, "2035-12-31T24:00:00", "2035-12-31T24:00:00"},
		{"36 years span it", five, "2000-01-01", period(36, year), rule{FirstDay: counted}, "2035-12-31T18:00:00", "2035-12-31T18:00:00"},
		{"1,878 weeks are 13,146 days: from 4 January 2000, a Tuesday, to Tuesday 1 January 2036, of which one less is the last day", five, "2000-01-04", period(1878, week), rule{FirstDay: counted}, "2035-12-31T18:00:00", "2035-12-31T18:00:00"},
		{"432 months span the range", five, "2000-01-01", period(432, month), rule{FirstDay: counted}, "2035-12-31T18:00:00", "2035-12-31T18:00:00"},
	} {
		t.Run(row.point, func(t *testing.T) {
			if row.issue == "" { // 30 November + 1 month is Sunday 30 December, which rolls to Monday 31
				row.issue = row.due
			}
			d, err := timetable(t, row.week, office()).Deadline(moment(t, row.start), row.period, row.rule)
			if err != nil {
				t.Fatal(err)
			}
			due, issue := moment(t, row.due), moment(t, row.issue)
			if d.Due() != due || d.LastDay() != due.Date() || d.IssueDue() != issue || d.IssueBy() != issue.Date() {
				t.Errorf("due %s on %s, issued %s on %s; want %s, %s", d.Due(), d.LastDay(), d.IssueDue(), d.IssueBy(), due, issue)
			}
			if d.Start() != moment(t, row.start) || d.Period() != row.period || d.Counting() != row.rule {
				t.Errorf("says it counted %s from %s by %+v", d.Period(), d.Start(), d.Counting())
			}
			verifyLedger(t, d, row.week, office())
		})
	}
}

func TestDeadlinesBeyondTheRangeAreRefused(t *testing.T) {
	type rule = calendar.Counting
	for _, row := range []struct {
		point, start string
		period       calendar.Period
		rule         calendar.Counting
	}{
		{"a working day after the last", "2035-12-31T10:00", period(1, calendar.WorkingDay), rule{}},
		{"two of which the first is the last day", "2035-12-31T10:00", period(2, calendar.WorkingDay), rule{FirstDay: calendar.FirstDayCounted}},
		{"a calendar day after the last", "2035-12-31T10:00", period(1, calendar.CalendarDay), rule{}},
		{"two of which the first is the last day", "2035-12-31T10:00", period(2, calendar.CalendarDay), rule{FirstDay: calendar.FirstDayCounted}},
		{"a month too far", "2035-12-01T10:00", period(1, calendar.Month), rule{}},
		{"a week too far", "2035-12-25T10:00", period(1, calendar.CalendarWeek), rule{}},
		{"the most weeks from the last day", "2035-12-31T10:00", period(1878, calendar.CalendarWeek), rule{}},
		{"a year too far", "2035-01-01T10:00", period(1, calendar.Year), rule{}},
		{"the most years from the last day", "2035-12-31T10:00", period(36, calendar.Year), rule{FirstDay: calendar.FirstDayCounted}},
		{"many months too far", "2035-12-01T10:00", period(432, calendar.Month), rule{}},
		{"a second of office time after the last", "2035-12-31T17:59", period(2, calendar.Minute), rule{}},
		{"an hour of running time after the last", "2035-12-31T23:00:01", period(1, calendar.Hour), rule{Time: calendar.Running}},
		{"the longest running time", "2035-12-31T23:00:01", period(calendar.Minute.Max(), calendar.Minute), rule{Time: calendar.Running}},
		{"a day of issue after the last", "2035-12-28T10:00", period(1, calendar.WorkingDay), rule{IssueDay: calendar.IssueDayNotCounted}},
		{"a day of issue after the last for hours", "2035-12-31T10:00", period(1, calendar.Hour), rule{IssueDay: calendar.IssueDayNotCounted}},
		{"the day after the last", "2036-01-01T10:00", period(1, calendar.WorkingDay), rule{}},
		{"the day before the first", "1999-12-31T10:00", period(10, calendar.WorkingDay), rule{}},
	} {
		d, err := timetable(t, calendar.FiveDay, office()).Deadline(moment(t, row.start), row.period, row.rule)
		if !errors.Is(err, calendar.ErrRange) || d != (calendar.Deadline{}) {
			t.Errorf("%s: %v, %v; want ErrRange", row.point, d, err)
		} else if !strings.Contains(err.Error(), row.start) || !strings.HasSuffix(err.Error(), "2000-01-01 to 2035-12-31") {
			t.Errorf("%s: %v", row.point, err)
		}
	}
}

func TestPeriodsAndCountingsThatAreNone(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	start := moment(t, "2025-02-03T10:00")
	for _, p := range []calendar.Period{
		{}, period(5, ""), period(5, "decade"), period(5, "Month"), period(1, "weeks"), period(1879, calendar.CalendarWeek), period(37, calendar.Year), period(0, calendar.Hour), period(-1, calendar.WorkingDay), period(-1<<31, calendar.Month),
		period(1<<31-1, calendar.CalendarDay), period(13150, calendar.WorkingDay), period(13150, calendar.PlainDay),
		period(433, calendar.Month), period(315577, calendar.Hour), period(18934561, calendar.Minute),
	} {
		_, err := tt.Deadline(start, p, calendar.Counting{})
		for _, err := range []error{err, p.Validate()} {
			if !errors.Is(err, calendar.ErrPeriod) || len(err.Error()) > 512 {
				t.Errorf("%s: error %v, want ErrPeriod", p, err)
			}
		}
	}
	for u, limit := range map[calendar.Unit]int{"minute": 18934560, "hour": 315576, "working-day": 13149, "calendar-day": 13149, "day": 13149, "week": 1878, "month": 432, "year": 36, "decade": 0} {
		if u.Max() != limit {
			t.Errorf("%s: at most %d, want %d", u, u.Max(), limit)
		}
		if limit != 0 {
			for _, n := range []int{1, limit} {
				if err := period(n, u).Validate(); err != nil {
					t.Error(err)
				}
			}
		}
	}
	for _, c := range []calendar.Counting{{FirstDay: 2}, {Rolling: 2}, {DayEnd: 2}, {Time: 2}, {WorkedRestDay: 2}, {PlainDays: 2}, {IssueDay: 2}, {FirstDay: 255, IssueDay: 1}} {
		d, err := tt.Deadline(start, period(5, calendar.WorkingDay), c)
		for _, err := range []error{err, c.Validate()} {
			if !errors.Is(err, calendar.ErrCounting) || d != (calendar.Deadline{}) {
				t.Errorf("%+v: %v, %v; want ErrCounting", c, d, err)
			}
		}
	}
	all := calendar.Counting{FirstDay: 1, Rolling: 1, DayEnd: 1, Time: 1, WorkedRestDay: 1, PlainDays: 1, IssueDay: 1}
	if err := all.Validate(); err != nil {
		t.Error(err)
	}
	if s := period(5, calendar.WorkingDay).String(); s != "5 working-day" {
		t.Errorf("%q", s)
	}
}

func TestTheWorstDayPassedIsTheCertainty(t *testing.T) {
	for _, row := range []struct {
		point, start string
		n            int
		rule         calendar.Counting
		want         calendar.Certainty
	}{
		{"days before 7 July 2008", "2008-06-30T10:00", 4, calendar.Counting{}, calendar.Enacted},
		{"past 7 July 2008", "2008-06-30T10:00", 5, calendar.Counting{}, calendar.Projected},
		{"issued past it", "2008-06-30T10:00", 4, calendar.Counting{IssueDay: calendar.IssueDayNotCounted}, calendar.Projected},
		{"starting on it", "2008-07-07T10:00", 1, calendar.Counting{}, calendar.Projected},
		{"starting after it", "2008-07-08T10:00", 1, calendar.Counting{}, calendar.Enacted},
		{"past an estimated day", "2030-04-10T10:00", 5, calendar.Counting{}, calendar.Estimated},
		{"before it", "2030-04-08T10:00", 3, calendar.Counting{}, calendar.Projected},
	} {
		d, err := timetable(t, calendar.FiveDay, office()).Deadline(moment(t, row.start), period(row.n, calendar.WorkingDay), row.rule)
		if err != nil || d.Certainty() != row.want {
			t.Errorf("%s: %s, due %s, %v; want %s", row.point, d.Certainty(), d.Due(), err, row.want)
		}
	}
}

func units() []calendar.Unit {
	return []calendar.Unit{calendar.Minute, calendar.Hour, calendar.WorkingDay, calendar.CalendarDay, calendar.PlainDay,
		calendar.CalendarWeek, calendar.Month, calendar.Year}
}

// naiveDeadline counts by walking the oracle's days; zero values beyond the range.
func naiveDeadline(n naive, o naiveOffice, start civil.Moment, p calendar.Period, rule calendar.Counting, pauses ...calendar.Suspension) (due civil.Moment, issue civil.Date) {
	n, o = n.without(pauses), o.without(pauses)
	d := start.Date()
	unit := p.Unit
	if unit == calendar.PlainDay {
		unit = calendar.CalendarDay
		if rule.PlainDays == calendar.WorkingDays {
			unit = calendar.WorkingDay
		}
	}
	seconds := map[calendar.Unit]int64{calendar.Minute: 60, calendar.Hour: 3600}[unit] * int64(p.N)
	switch {
	case seconds > 0 && rule.Time == calendar.Running:
		for from := int64(start.Clock()); n.known(d); d, from = d+1, 0 {
			if suspended(pauses, d) {
				continue
			}
			if from+seconds <= 86400 {
				due = civil.At(d, civil.Clock(from+seconds))
				break
			}
			seconds -= 86400 - from
		}
		if !n.known(d) {
			return civil.Moment{}, 0
		}
	case seconds > 0:
		due = o.after(start, seconds)
	default:
		switch unit {
		case calendar.WorkingDay:
			if rule.FirstDay == calendar.FirstDayNotCounted {
				d++
			}
			for left := p.N; n.known(d); d++ {
				if n.works(d) {
					left--
				}
				if left == 0 {
					break
				}
			}
		default:
			days := p.N // to count one by one, from the first that may count
			months := map[calendar.Unit]int{calendar.Month: 1, calendar.Year: 12}[unit] * p.N
			switch {
			case months > 0:
				y, m, day := d.YMD()
				last := time.Date(y, m+time.Month(months)+1, 0, 0, 0, 0, 0, time.UTC)
				days = int(civil.YMD(last.Year(), last.Month(), min(day, last.Day())) - d)
			case unit == calendar.CalendarWeek:
				days *= 7
			}
			if rule.FirstDay == calendar.FirstDayNotCounted {
				d++
			}
			for ; n.known(d); d++ {
				if !suspended(pauses, d) {
					days--
				}
				if days == 0 {
					break
				}
			}
		}
		if rule.Rolling == calendar.Rolls {
			d = n.next(d)
		}
		if !n.known(d) {
			return civil.Moment{}, 0
		}
		due = o.end(d, rule.DayEnd)
	}
	if due.IsZero() {
		return due, 0
	}
	issue = due.Date()
	if rule.IssueDay == calendar.IssueDayNotCounted {
		if issue = n.next(issue + 1); issue == 0 {
			return civil.Moment{}, 0
		}
	}
	return due, issue
}

func suspended(pauses []calendar.Suspension, d civil.Date) bool {
	for _, s := range pauses {
		if d >= s.From && d <= s.To {
			return true
		}
	}
	return false
}

// without are the same days with none of the suspended ones worked.
func (n naive) without(pauses []calendar.Suspension) naive {
	if len(pauses) == 0 {
		return n
	}
	work := append([]bool(nil), n.work...)
	for _, s := range pauses {
		for d := s.From; d <= s.To; d++ {
			work[d-n.first] = false
		}
	}
	return naive{n.first, work}
}

// without is the same office, closed on suspended days.
func (o naiveOffice) without(pauses []calendar.Suspension) naiveOffice {
	if len(pauses) == 0 {
		return o
	}
	days := append([][]calendar.Span(nil), o.days...)
	for _, s := range pauses {
		for d := s.From; d <= s.To; d++ {
			days[d-o.first] = nil
		}
	}
	return naiveOffice{o.first, days}
}

// end is when a day ends.
func (o naiveOffice) end(d civil.Date, e calendar.DayEnd) civil.Moment {
	if spans := o.days[d-o.first]; e == calendar.ClosingHour && len(spans) > 0 {
		return civil.At(d, spans[len(spans)-1].To)
	}
	return civil.At(d, civil.EndOfDay)
}

// rules are all ways to count.
func rules() (all []calendar.Counting) {
	for i := range uint8(1 << 7) {
		all = append(all, calendar.Counting{
			FirstDay:      calendar.FirstDay(i & 1),
			Rolling:       calendar.Rolling(i >> 1 & 1),
			IssueDay:      calendar.IssueDay(i >> 2 & 1),
			PlainDays:     calendar.PlainDays(i >> 3 & 1),
			DayEnd:        calendar.DayEnd(i >> 4 & 1),
			WorkedRestDay: calendar.WorkedRestDay(i >> 5 & 1),
			Time:          calendar.TimeCount(i >> 6 & 1),
		})
	}
	return all
}

// Every day of the range, with every eighth number of days and months up to 400
// in turn, or with every number when asked to be exhaustive. The ways to count
// take turns too.
func TestDeadlineIsAWalkFromEveryDay(t *testing.T) {
	for _, w := range weeks() {
		t.Run(w.String(), func(t *testing.T) {
			t.Parallel()
			n := newNaive(t, w)
			tt := timetable(t, w, office())
			offices := [2]naiveOffice{newNaiveOffice(t, w, office(), calendar.AsReplaced), newNaiveOffice(t, w, office(), calendar.Closed)}
			next := make([]civil.Date, len(n.work)+1) // by day; 0 beyond
			for i := len(n.work) - 1; i >= 0; i-- {
				if next[i] = next[i+1]; n.work[i] {
					next[i] = n.first + civil.Date(i)
				}
			}
			all := rules()
			for d := n.first; int(d-n.first) < len(n.work); d++ {
				y, m, dom := d.YMD()
				// The last working day counted so far, first day counted and not.
				var walked [2]civil.Date
				walked[calendar.FirstDayNotCounted], walked[calendar.FirstDayCounted] = d, d-1
				for k := 1; k <= farthest; k++ {
					rule := all[(int(d)*31+k*5)%len(all)]
					for first, at := range walked {
						if at != 0 {
							walked[first] = next[at+1-n.first]
						}
					}
					if !*exhaustive && (k+int(d))%8 != 0 {
						continue
					}
					total := int(m) - 1 + k
					inYear, inMonth := y+total/12, time.Month(total%12+1)
					month := civil.YMD(inYear, inMonth, min(dom, civil.DaysIn(inYear, inMonth)))
					for _, c := range []struct {
						unit calendar.Unit
						end  civil.Date
					}{
						{calendar.WorkingDay, walked[rule.FirstDay]},
						{calendar.CalendarDay, d + civil.Date(k) - civil.Date(rule.FirstDay)},
						{calendar.Month, month - civil.Date(rule.FirstDay)},
						{calendar.CalendarWeek, d + civil.Date(7*k) - civil.Date(rule.FirstDay)},
						{calendar.Year, civil.YMD(y+k, m, min(dom, civil.DaysIn(y+k, m))) - civil.Date(rule.FirstDay)},
					} {
						last := c.end
						if k > c.unit.Max() || k > 120 && c.unit == calendar.CalendarWeek && !*exhaustive {
							continue
						}
						if rule.Rolling == calendar.Rolls && n.known(last) {
							last = next[last-n.first]
						}
						issue := last
						if rule.IssueDay == calendar.IssueDayNotCounted && n.known(last) {
							issue = next[last+1-n.first]
						}
						got, err := tt.Deadline(civil.OnDay(d), calendar.Period{N: k, Unit: c.unit}, rule)
						if !n.known(last) || !n.known(issue) {
							if !errors.Is(err, calendar.ErrRange) {
								t.Fatalf("%d %s from %s by %+v: %s, %v; want ErrRange", k, c.unit, d, rule, got, err)
							}
							continue
						}
						if err != nil || got.Due() != offices[rule.WorkedRestDay].end(last, rule.DayEnd) || got.IssueBy() != issue {
							t.Fatalf("%d %s from %s by %+v: due %s, issued %s, %v; want %s, %s", k, c.unit, d, rule, got.Due(), got.IssueBy(), err, last, issue)
						}
					}
				}
			}
		})
	}
}

func TestDeadlinesInTimeAreAWalkFromEveryDay(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	all := rules()
	for _, w := range weeks() {
		n, tt := newNaive(t, w), timetable(t, w, center())
		offices := [2]naiveOffice{newNaiveOffice(t, w, center(), calendar.AsReplaced), newNaiveOffice(t, w, center(), calendar.Closed)}
		for d := n.first; int(d-n.first) < len(n.work); d++ {
			start := civil.At(d, civil.Clock(random.IntN(86401)))
			p := period(1+random.IntN(400), []calendar.Unit{calendar.Minute, calendar.Hour}[random.IntN(2)])
			rule := all[random.IntN(len(all))]
			checkDeadline(t, tt, n, offices[rule.WorkedRestDay], start, p, rule)
			if t.Failed() {
				return
			}
		}
	}
}

func checkDeadline(t *testing.T, tt *calendar.Timetable, n naive, o naiveOffice, start civil.Moment, p calendar.Period, rule calendar.Counting, pauses ...calendar.Suspension) (calendar.Deadline, bool) {
	t.Helper()
	due, issue := naiveDeadline(n, o, start, p, rule, pauses...)
	got, err := tt.DeadlineSuspended(start, p, rule, pauses)
	if plain, plainErr := tt.Deadline(start, p, rule); len(pauses) == 0 && (plain != got || (err == nil) != (plainErr == nil)) {
		t.Errorf("%s from %s by %+v: %v, %v; without a list of suspensions %v, %v", p, start, rule, got, err, plain, plainErr)
	}
	if due.IsZero() {
		if !errors.Is(err, calendar.ErrRange) || got != (calendar.Deadline{}) {
			t.Errorf("%s from %s by %+v: %v, %v; want ErrRange", p, start, rule, got, err)
		}
		return got, false
	}
	issueDue := due
	if rule.IssueDay == calendar.IssueDayNotCounted {
		issueDue = o.end(issue, rule.DayEnd)
	}
	if err != nil || got.Due() != due || got.IssueBy() != issue || got.IssueDue() != issueDue || got.LastDay() != due.Date() {
		t.Errorf("%s from %s by %+v, suspended %v: due %s, issued %s, %v; want %s, %s", p, start, rule, pauses, got.Due(), got.IssueDue(), err, due, issueDue)
	}
	return got, true
}

func TestDeadlinesAreMonotone(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	for _, u := range units() {
		for _, rule := range rules() {
			last := civil.Moment{}
			for d := date(t, "2011-12-01"); d < date(t, "2012-06-01"); d++ {
				a, err1 := tt.Deadline(civil.At(d, civil.HM(10, 0)), period(5, u), rule)
				b, err2 := tt.Deadline(civil.At(d, civil.HM(10, 0)), period(6, u), rule)
				if err1 != nil || err2 != nil {
					t.Fatal(err1, err2)
				}
				if a.Due().Compare(last) < 0 || b.Due().Compare(a.Due()) < 0 || a.IssueDue().Compare(a.Due()) < 0 {
					t.Fatalf("%s from %s by %+v: 5 due %s, 6 due %s, issued %s; the day before %s", u, d, rule, a.Due(), b.Due(), a.IssueDue(), last)
				}
				last = a.Due()
			}
		}
	}
}

func TestAPeriodInPartsIsThePeriod(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	due := func(start civil.Moment, n int, u calendar.Unit) civil.Moment {
		d, err := tt.Deadline(start, period(n, u), calendar.Counting{Rolling: calendar.Stays})
		if err != nil {
			t.Fatal(err)
		}
		return d.Due()
	}
	for d := date(t, "2011-12-01"); d < date(t, "2012-12-01"); d++ {
		start := civil.At(d, civil.HM(11, 7))
		for _, u := range []calendar.Unit{calendar.Minute, calendar.Hour, calendar.WorkingDay, calendar.CalendarDay} {
			if parts, whole := due(due(start, 13, u), 29, u), due(start, 42, u); parts != whole {
				t.Fatalf("13 and 29 %s from %s: %s; 42: %s", u, start, parts, whole)
			}
		}
	}
}

func TestADeadlineIsAValue(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	rule := calendar.Counting{IssueDay: calendar.IssueDayNotCounted}
	a, err1 := tt.Deadline(moment(t, "2012-03-01T10:00"), period(5, calendar.WorkingDay), rule)
	b, err2 := tt.Deadline(moment(t, "2012-03-01T10:00"), period(5, calendar.WorkingDay), rule)
	if err1 != nil || err2 != nil || a != b {
		t.Errorf("%v, %v, %v, %v", a, b, err1, err2)
	}
	if s := a.String(); s != "5 working-day from 2012-03-01T10:00: due 2012-03-11T18:00:00" {
		t.Errorf("%q", s)
	}
	const want = `{"start":"2012-03-01T10:00","period":{"n":5,"unit":"working-day"},"counting":{"issue_day":"not_counted"},` +
		`"last_day":"2012-03-11","due":"2012-03-11T18:00:00","issue_by":"2012-03-12","issue_due":"2012-03-12T18:00:00","certainty":"enacted"}`
	if text, err := json.Marshal(a); err != nil || string(text) != want {
		t.Errorf("got  %s, %v\nwant %s", text, err, want)
	}

	var zero calendar.Deadline
	if !zero.Due().IsZero() || !zero.IssueDue().IsZero() || zero.IssueBy() != 0 || zero.LastDay() != 0 || zero.String() != "no deadline" {
		t.Errorf("the zero deadline: %s, %s, %s, %s, %s", zero.Due(), zero.IssueDue(), zero.IssueBy(), zero.LastDay(), zero)
	}
	for e := range zero.Ledger() {
		t.Errorf("the zero deadline has an entry %+v", e)
	}
	if text, err := json.Marshal(zero); err != nil || string(text) != `{"period":{"n":0,"unit":""},"counting":{},"certainty":"enacted"}` {
		t.Errorf("%s, %v", text, err)
	}
}

func TestDeadlinesAllocateNothing(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, center())
	start := moment(t, "2025-02-03T10:00")
	for _, u := range units() {
		for _, rule := range []calendar.Counting{{}, {IssueDay: 1, Time: 1, FirstDay: 1, Rolling: 1}} {
			if n := testing.AllocsPerRun(100, func() {
				d, _ := tt.Deadline(start, period(5, u), rule)
				_, _, _, _ = d.Due(), d.IssueDue(), d.LastDay(), d.Certainty()
			}); n != 0 {
				t.Errorf("%s by %+v: %v allocations", u, rule, n)
			}
		}
	}
}

// Any start, period and way to count: what the walk says, explained without a
// gap; or an error and nothing else.
func FuzzDeadline(f *testing.F) {
	units := append(units(), "decade")
	f.Add(uint32(4443), uint32(36000), int32(5), uint8(2), uint8(4), true, uint8(0), uint8(0), uint8(0), uint8(0))
	f.Add(uint32(4381), uint32(63600), int32(1), uint8(1), uint8(64), false, uint8(1), uint8(1), uint8(0), uint8(0))
	f.Add(uint32(5921), uint32(60600), int32(1), uint8(3), uint8(2), true, uint8(10), uint8(2), uint8(1), uint8(30))
	f.Add(uint32(13148), uint32(86400), int32(1), uint8(0), uint8(64), true, uint8(10), uint8(1), uint8(0), uint8(0))
	f.Add(uint32(0), uint32(0), int32(432), uint8(6), uint8(1), false, uint8(0), uint8(0), uint8(0), uint8(0))
	f.Add(uint32(8000), uint32(0), int32(3), uint8(5), uint8(0), false, uint8(15), uint8(40), uint8(0), uint8(7))
	f.Add(uint32(8000), uint32(0), int32(1), uint8(7), uint8(127), true, uint8(9), uint8(3), uint8(1), uint8(200))
	all := rules()
	var timetables [2]*calendar.Timetable
	var days [2]naive
	var offices [2][2]naiveOffice
	for _, w := range weeks() {
		timetables[w], days[w] = timetable(f, w, center()), newNaive(f, w)
		for _, g := range []calendar.WorkedRestDay{calendar.AsReplaced, calendar.Closed} {
			offices[w][g] = newNaiveOffice(f, w, center(), g)
		}
	}
	f.Fuzz(func(t *testing.T, day, clock uint32, n int32, unit, way uint8, sixDay bool, before, first, gap, second uint8) {
		w := calendar.FiveDay
		if sixDay {
			w = calendar.SixDay
		}
		start := civil.At(timetables[w].Calendar().First()+civil.Date(day%13149), civil.Clock(clock%86401))
		p, rule := period(int(n), units[int(unit)%len(units)]), all[int(way)%len(all)]
		if p.Validate() != nil {
			if d, err := timetables[w].Deadline(start, p, rule); !errors.Is(err, calendar.ErrPeriod) || d != (calendar.Deadline{}) || len(err.Error()) > 512 {
				t.Fatalf("%s: %v, %v", p, d, err)
			}
			return
		}
		// Up to two suspensions, the first from up to ten days before the start on.
		var pauses []calendar.Suspension
		at := start.Date() - 10 + civil.Date(before)
		for _, length := range []uint8{first, second} {
			s := calendar.Suspension{From: at, To: at + civil.Date(length) - 1, Ground: "a ground"}
			if at = s.To + 1 + civil.Date(gap); length > 0 && timetables[w].Calendar().Contains(s.From) && timetables[w].Calendar().Contains(s.To) {
				pauses = append(pauses, s)
			}
		}
		d, ok := checkDeadline(t, timetables[w], days[w], offices[w][rule.WorkedRestDay], start, p, rule, pauses...)
		if ok && d.LastDay()-start.Date() < 1000 {
			verifyLedger(t, d, w, center())
		}
	})
}
