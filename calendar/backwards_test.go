package calendar_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func TestLatestStartsByHand(t *testing.T) {
	type rule = calendar.Counting
	for _, row := range []struct {
		point  string
		week   calendar.Week
		due    string
		period calendar.Period
		rule   rule
		want   string
	}{
		{"5 working days to worked Sunday 11 March 2012, counted 2, 5, 6, 7, 11: Thursday 1 March", calendar.FiveDay, "2012-03-11T18:00", period(5, calendar.WorkingDay), rule{}, "2012-03-01T23:59:59"},
		{"a minute before closing it must end a working day earlier", calendar.FiveDay, "2012-03-11T17:59", period(5, calendar.WorkingDay), rule{}, "2012-02-29T23:59:59"},
		{"with the first day counted: 5 working days to Friday 7 February 2025 are 3–7", calendar.FiveDay, "2025-02-07T18:00", period(5, calendar.WorkingDay), rule{FirstDay: calendar.FirstDayCounted}, "2025-02-03T23:59:59"},
		{"a due day off: 5 working days by Sunday 9 February 2025 are 3–7", calendar.FiveDay, "2025-02-09T12:00", period(5, calendar.WorkingDay), rule{}, "2025-02-02T23:59:59"},
		{"a calendar day that would roll past Nauryz must not: by Wednesday 23 March 2016 it ends on Friday 18", calendar.FiveDay, "2016-03-23T18:00", period(1, calendar.CalendarDay), rule{}, "2016-03-17T23:59:59"},
		{"by Thursday 24 it may end on 19–24", calendar.FiveDay, "2016-03-24T18:00", period(1, calendar.CalendarDay), rule{}, "2016-03-23T23:59:59"},
		{"a month to 28 February 2025 may start on the 31st", calendar.FiveDay, "2025-02-28T18:00", period(1, calendar.Month), rule{}, "2025-01-31T23:59:59"},
		{"a year to 28 February 2025 may start on 29 February 2024", calendar.FiveDay, "2025-02-28T18:00", period(1, calendar.Year), rule{}, "2024-02-29T23:59:59"},
		{"two weeks to Wednesday 29 January 2025", calendar.FiveDay, "2025-01-29T18:00", period(2, calendar.CalendarWeek), rule{}, "2025-01-15T23:59:59"},
		{"an hour to 09:40 starts at 17:40 the day before", calendar.FiveDay, "2011-12-30T09:40", period(1, calendar.Hour), rule{}, "2011-12-29T17:40:00"},
		{"eight hours by 09:00 are those of Thursday", calendar.FiveDay, "2011-12-30T09:00", period(8, calendar.Hour), rule{}, "2011-12-29T09:00:00"},
		{"an hour by 23:00 on Monday ends at 18:00 at the latest", calendar.FiveDay, "2025-02-03T23:00", period(1, calendar.Hour), rule{}, "2025-02-03T17:00:00"},
		{"four hours to 18:00 may start while lunch ends", calendar.FiveDay, "2025-02-03T18:00", period(4, calendar.Hour), rule{}, "2025-02-03T14:00:00"},
		{"24 running hours", calendar.FiveDay, "2025-02-08T17:40", period(24, calendar.Hour), rule{Time: calendar.Running}, "2025-02-07T17:40:00"},
		{"24 running hours to midnight start at midnight", calendar.FiveDay, "2025-02-03T24:00", period(24, calendar.Hour), rule{Time: calendar.Running}, "2025-02-03T00:00:00"},
		{"a due moment known to the day is taken at its first second", calendar.FiveDay, "2025-02-10", period(1, calendar.WorkingDay), rule{}, "2025-02-06T23:59:59"},
		{"the last day can start what ends on it", calendar.FiveDay, "2035-12-31T24:00", period(1, calendar.WorkingDay), rule{FirstDay: calendar.FirstDayCounted}, "2035-12-31T23:59:59"},
		{"not when a day of issue must follow", calendar.FiveDay, "2035-12-31T24:00", period(1, calendar.WorkingDay), rule{FirstDay: calendar.FirstDayCounted, IssueDay: calendar.IssueDayNotCounted}, "2035-12-28T23:59:59"},
		{"the first second of the range", calendar.FiveDay, "2000-01-01T01:00", period(1, calendar.Hour), rule{Time: calendar.Running}, "2000-01-01T00:00:00"},
	} {
		got, err := timetable(t, row.week, office()).LatestStart(moment(t, row.due), row.period, row.rule)
		if err != nil || got != moment(t, row.want) {
			t.Errorf("%s: %s, %v; want %s", row.point, got, err, row.want)
		}
	}
}

func TestLatestStartsThatAreRefused(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	due, p := moment(t, "2025-02-03T10:00"), period(5, calendar.WorkingDay)
	for _, row := range []struct {
		point string
		tt    *calendar.Timetable
		due   civil.Moment
		p     calendar.Period
		rule  calendar.Counting
		want  error
	}{
		{"no moment", tt, civil.Moment{}, p, calendar.Counting{}, calendar.ErrMoment},
		{"no period", tt, due, calendar.Period{}, calendar.Counting{}, calendar.ErrPeriod},
		{"no way to count", tt, due, p, calendar.Counting{Rolling: 2}, calendar.ErrCounting},
		{"no timetable", &calendar.Timetable{}, due, p, calendar.Counting{}, calendar.ErrHours},
		{"a day before the range", tt, moment(t, "1999-12-31"), p, calendar.Counting{}, calendar.ErrRange},
		{"a day after it", tt, moment(t, "2036-01-01"), p, calendar.Counting{}, calendar.ErrRange},
		{"too short a time from the first day", tt, moment(t, "2000-01-01T00:59:59"), period(1, calendar.Hour), calendar.Counting{Time: calendar.Running}, calendar.ErrRange},
		{"fewer working days than that", tt, moment(t, "2000-01-07T18:00"), period(6, calendar.WorkingDay), calendar.Counting{}, calendar.ErrRange},
		{"more years than the calendar has", tt, moment(t, "2035-12-31T18:00"), period(36, calendar.Year), calendar.Counting{}, calendar.ErrRange},
	} {
		got, err := row.tt.LatestStart(row.due, row.p, row.rule)
		if !errors.Is(err, row.want) || !got.IsZero() || len(err.Error()) > 512 {
			t.Errorf("%s: %s, %v; want %v", row.point, got, err, row.want)
		}
	}
	_, err := tt.LatestStart(moment(t, "2000-01-07T18:00"), period(6, calendar.WorkingDay), calendar.Counting{})
	if want := "start of 6 working-day due by 2000-01-07T18:00: "; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("%v, want %s", err, want)
	}
}

// From every day: the latest start meets its due moment, one second later does
// not, and no start that meets it lies after the answer.
func TestTheLatestStartMeetsAndTheNextSecondDoesNot(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	all, units, limits := rules(), units(), []int{2000, 80, 250, 400, 400, 60, 12, 3}
	for _, w := range weeks() {
		tt := timetable(t, w, center())
		for d := tt.Calendar().First(); d <= tt.Calendar().Last(); d++ {
			u := random.IntN(len(units))
			p, rule := period(1+random.IntN(limits[u]), units[u]), all[random.IntN(len(all))]
			due := civil.At(d, civil.Clock(random.IntN(86401)))
			meets := func(start civil.Moment) bool {
				x, err := tt.Deadline(start, p, rule)
				if err != nil && !errors.Is(err, calendar.ErrRange) {
					t.Fatal(err)
				}
				return err == nil && x.Due().Compare(due) <= 0
			}
			start, err := tt.LatestStart(due, p, rule)
			if err != nil {
				if !errors.Is(err, calendar.ErrRange) || meets(civil.At(tt.Calendar().First(), 0)) {
					t.Fatalf("%s by %s, %+v: %v", p, due, rule, err)
				}
				continue
			}
			later := civil.At(start.Date(), start.Clock()+1)
			if later.Clock() == civil.EndOfDay {
				later = civil.At(start.Date()+1, 0)
			}
			if !meets(start) || meets(later) {
				t.Fatalf("%s by %s, %+v: latest start %s meets: %v; a second later: %v", p, due, rule, start, meets(start), meets(later))
			}
			x, _ := tt.Deadline(start, p, rule)
			if again, err := tt.LatestStart(x.Due(), p, rule); err != nil || again != start {
				t.Fatalf("%s: latest start %s, %v; want %s", x, again, err, start)
			}
		}
	}
}

func TestBackwardsAllocatesNothing(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, center())
	due := moment(t, "2019-02-04T10:00") // every day of the three years after it is enacted
	for _, u := range units() {
		d, err := tt.Deadline(due, period(3, u), calendar.Counting{})
		if err != nil {
			t.Fatal(err)
		}
		if n := testing.AllocsPerRun(100, func() {
			_, _ = tt.LatestStart(due, period(3, u), calendar.Counting{})
			_, _ = d.Slack(due)
			_ = d.Outlook()
		}); n != 0 {
			t.Errorf("%s: %v allocations", u, n)
		}
	}
}
