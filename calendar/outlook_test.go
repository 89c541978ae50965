package calendar_test

import (
	"encoding/json"
	"testing"

	"github.com/regkz/regkz/calendar"
)

func TestOutlooksByHand(t *testing.T) {
	type rule = calendar.Counting
	const five, six = calendar.FiveDay, calendar.SixDay
	issueAfter := rule{IssueDay: calendar.IssueDayNotCounted}
	for _, row := range []struct {
		point                     string
		week                      calendar.Week
		start                     string
		period                    calendar.Period
		rule                      rule
		earliest, latest, decides string
		certainty                 calendar.Certainty
	}{
		{"nothing is in doubt in February 2025", five, "2025-02-03T10:00", period(5, calendar.WorkingDay), rule{},
			"2025-02-10T18:00:00", "2025-02-10T18:00:00", "", calendar.Enacted},
		{"September 2027 is projected, but no alternative is known", five, "2027-09-01T10:00", period(5, calendar.WorkingDay), rule{},
			"2027-09-08T18:00:00", "2027-09-08T18:00:00", "", calendar.Projected},
		{"Kurban ait on Sunday 16 May 2027 or on Monday 17: 14, 17 or 14, 18 May", five, "2027-05-13T10:00", period(2, calendar.WorkingDay), rule{},
			"2027-05-17T18:00:00", "2027-05-18T18:00:00", "2027-05-16", calendar.Estimated},
		{"in the six-day week also on Saturday 15: 14, 15 or 14, 17 May", six, "2027-05-13T10:00", period(2, calendar.WorkingDay), rule{},
			"2027-05-15T18:00:00", "2027-05-17T18:00:00", "2027-05-16", calendar.Estimated},
		{"ending before it", five, "2027-05-12T10:00", period(2, calendar.WorkingDay), rule{},
			"2027-05-14T18:00:00", "2027-05-14T18:00:00", "", calendar.Projected},
		{"issued after it", five, "2027-05-12T10:00", period(2, calendar.WorkingDay), issueAfter,
			"2027-05-17T18:00:00", "2027-05-18T18:00:00", "2027-05-16", calendar.Estimated},
		{"Kurban ait on Friday 5 May 2028, before 6–7, 8 moved and 9 May: Wednesday 10; on Thursday or Saturday: Friday", five, "2028-05-04T10:00", period(1, calendar.WorkingDay), rule{},
			"2028-05-05T18:00:00", "2028-05-10T18:00:00", "2028-05-05", calendar.Estimated},
		{"the day before it may be off instead", five, "2028-05-03T10:00", period(1, calendar.WorkingDay), rule{},
			"2028-05-04T18:00:00", "2028-05-05T18:00:00", "2028-05-05", calendar.Estimated},
		{"in 2032 it is among the holidays of 21–23 March whatever the day", five, "2032-03-19T10:00", period(1, calendar.WorkingDay), rule{},
			"2032-03-25T18:00:00", "2032-03-25T18:00:00", "", calendar.Estimated},
		{"whether Monday 7 July 2008 was off is not known", five, "2008-07-04T10:00", period(1, calendar.WorkingDay), rule{},
			"2008-07-07T18:00:00", "2008-07-08T18:00:00", "2008-07-07", calendar.Projected},
		{"in the six-day week either", six, "2008-07-05T10:00", period(1, calendar.WorkingDay), rule{},
			"2008-07-07T18:00:00", "2008-07-08T18:00:00", "2008-07-07", calendar.Projected},
		{"30 August 2026 is a Sunday; if it still is a holiday, Monday 31 is off", five, "2026-08-28T10:00", period(1, calendar.WorkingDay), rule{},
			"2026-08-31T18:00:00", "2026-09-01T18:00:00", "2026-08-31", calendar.Projected},
		{"an hour of office time from Friday 17:30", five, "2026-08-28T17:30", period(1, calendar.Hour), rule{},
			"2026-08-31T09:30:00", "2026-09-01T09:30:00", "2026-08-31", calendar.Projected},
		{"hours that run do not care", five, "2026-08-28T17:30", period(72, calendar.Hour), rule{Time: calendar.Running},
			"2026-08-31T17:30:00", "2026-08-31T17:30:00", "", calendar.Projected},
		{"what stays on it ends at 18:00 or, off, at 24:00", five, "2026-08-28T10:00", period(3, calendar.CalendarDay), rule{Rolling: calendar.Stays},
			"2026-08-31T18:00:00", "2026-08-31T24:00:00", "2026-08-31", calendar.Projected},
		{"the second Kurban ait of 2006: Friday 29 December is worked, or Wednesday 3 January is next", five, "2006-12-28T10:00", period(1, calendar.WorkingDay), rule{},
			"2006-12-29T18:00:00", "2007-01-03T18:00:00", "2006-12-30", calendar.Projected},
		{"in the six-day week it takes one of 29 and 30 December, or Sunday 31", six, "2006-12-28T10:00", period(2, calendar.WorkingDay), rule{},
			"2006-12-30T18:00:00", "2007-01-03T18:00:00", "2006-12-30", calendar.Projected},
		{"Kurban ait of 2011 on Sunday 6 November stands in one source only: it may be Monday", five, "2011-11-04T10:00", period(1, calendar.WorkingDay), rule{},
			"2011-11-07T18:00:00", "2011-11-08T18:00:00", "2011-11-06", calendar.Projected},
		{"two doubts: 31 August 2026 and 17 May 2027 can cost a day each, two from Friday 28 May to Tuesday 1 June; the first decides", five, "2026-08-28T10:00", period(182, calendar.WorkingDay), rule{},
			"2027-05-28T18:00:00", "2027-06-01T18:00:00", "2026-08-31", calendar.Estimated},
	} {
		t.Run(row.point, func(t *testing.T) {
			d, err := timetable(t, row.week, office()).Deadline(moment(t, row.start), row.period, row.rule)
			if err != nil {
				t.Fatal(err)
			}
			want := calendar.Outlook{Earliest: moment(t, row.earliest), Latest: moment(t, row.latest), Certainty: row.certainty}
			if row.decides != "" {
				want.Decides = date(t, row.decides)
			}
			got := d.Outlook()
			if got != want {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
			var back calendar.Outlook
			if text, err := json.Marshal(got); err != nil || json.Unmarshal(text, &back) != nil || back != got {
				t.Errorf("%s, %v: %+v", text, err, back)
			}
		})
	}
	if got := (calendar.Deadline{}).Outlook(); got != (calendar.Outlook{}) {
		t.Errorf("the zero deadline: %+v", got)
	}
}

// Should Monday 19 February 2035 be Kurban ait, the last of so many working days
// lies in 2036.
func TestAnOutlookBeyondTheRangeHasNoLatest(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	n, err := calendar.Kazakhstan().WorkdaysBetween(calendar.FiveDay, date(t, "2035-02-16"), date(t, "2035-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := tt.Deadline(moment(t, "2035-02-16T10:00"), period(n, calendar.WorkingDay), calendar.Counting{})
	if err != nil {
		t.Fatal(err)
	}
	want := calendar.Outlook{Earliest: moment(t, "2035-12-31T18:00:00"), Decides: date(t, "2035-02-18"), Certainty: calendar.Estimated}
	if got := d.Outlook(); d.Due() != want.Earliest || got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// A day that a layer sets is as it is, and what does not agree with it falls away.
func TestLayersSettleAnOutlook(t *testing.T) {
	announced := func(dates map[string]calendar.Class) calendar.Layer {
		l := calendar.Layer{Source: "as announced"}
		for d, class := range dates {
			l.Days = append(l.Days, calendar.LayerDay{Date: date(t, d), Class: class})
		}
		return l
	}
	type classes = map[string]calendar.Class
	for _, row := range []struct {
		point            string
		week             calendar.Week
		layer            calendar.Layer
		start            string
		earliest, latest string
		certainty        calendar.Certainty
	}{
		{"17 May 2027 is Kurban ait: 14, 18 May", calendar.FiveDay, announced(classes{"2027-05-17": calendar.RestDay}),
			"2027-05-13T10:00", "2027-05-18T18:00:00", "2027-05-18T18:00:00", calendar.Estimated},
		{"17 May 2027 is not", calendar.FiveDay, announced(classes{"2027-05-17": calendar.Working}),
			"2027-05-13T10:00", "2027-05-17T18:00:00", "2027-05-17T18:00:00", calendar.Estimated},
		{"so in the six-day week it is Saturday 15 or Sunday", calendar.SixDay, announced(classes{"2027-05-17": calendar.Working}),
			"2027-05-13T10:00", "2027-05-15T18:00:00", "2027-05-17T18:00:00", calendar.Estimated},
		{"4 May 2028 is, 5 May is not: Friday 5 and Wednesday 10", calendar.FiveDay, announced(classes{"2028-05-04": calendar.RestDay, "2028-05-05": calendar.Working}),
			"2028-05-03T10:00", "2028-05-10T18:00:00", "2028-05-10T18:00:00", calendar.Estimated},
		{"4 May 2028 is; that 5 May is not is for the layer to say, and the calendar has it still: 10, 11 May or 5, 10 May", calendar.FiveDay, announced(classes{"2028-05-04": calendar.RestDay}),
			"2028-05-03T10:00", "2028-05-10T18:00:00", "2028-05-11T18:00:00", calendar.Estimated},
		{"both were off, against every estimate: 10, 11 May", calendar.FiveDay, announced(classes{"2028-05-04": calendar.RestDay, "2028-05-05": calendar.RestDay}),
			"2028-05-03T10:00", "2028-05-11T18:00:00", "2028-05-11T18:00:00", calendar.Estimated},
		{"31 August 2026 was worked, 30 a Sunday: 31 August, 1 September", calendar.FiveDay, announced(classes{"2026-08-30": calendar.Weekend, "2026-08-31": calendar.Working}),
			"2026-08-28T10:00", "2026-09-01T18:00:00", "2026-09-01T18:00:00", calendar.Enacted},
	} {
		tt, err := with(t, row.layer).Timetable(row.week, office())
		if err != nil {
			t.Fatal(err)
		}
		d, err := tt.Deadline(moment(t, row.start), period(2, calendar.WorkingDay), calendar.Counting{})
		if err != nil {
			t.Fatal(err)
		}
		got := d.Outlook()
		if got.Earliest != moment(t, row.earliest) || got.Latest != moment(t, row.latest) || got.Certainty != row.certainty || got.Decides.IsZero() != (row.earliest == row.latest) {
			t.Errorf("%s: %+v; want %s to %s, %s", row.point, got, row.earliest, row.latest, row.certainty)
		}
	}
}
