package reglament_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// The dates of this file were worked out by hand from the decree's paragraphs and
// from the holidays and transfers as the acts list them; each row says how.

func moment(t testing.TB, s string) civil.Moment {
	t.Helper()
	m, err := civil.ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func compile(t testing.TB, s reglament.Service, o reglament.Office) *reglament.Checker {
	t.Helper()
	c, err := reglament.Compile(s, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// sixDays is the department as if it worked the six-day week.
func sixDays(o reglament.Office) reglament.Office {
	for i := range o.Units {
		o.Units[i].Week = calendar.SixDay
	}
	return o
}

func TestWholeTerm(t *testing.T) {
	five, six := atyrau2011.Office(), sixDays(atyrau2011.Office())
	for _, row := range []struct {
		why      string
		office   reglament.Office
		channel  string
		received string
		last     string
		issue    string
	}{
		{"9(1): 2, 5, 6, 7 March count, the 8th is a holiday, the 9th a day off for Sunday the 11th, the 10th a Saturday, the 11th is worked",
			five, "department", "2012-03-01T10:00", "2012-03-11", "2012-03-12"},
		{"the same receipt known only to the day: the day of receipt does not count at any hour",
			five, "department", "2012-03-01", "2012-03-11", "2012-03-12"},
		{"9(1): 30 Dec, 4, 5, 6, 9 Jan; 1 and 2 Jan are holidays, the 3rd is off for Sunday the 1st, 7 Jan a rest day, the 8th a Sunday",
			five, "department", "2011-12-29T17:40", "2012-01-09", "2012-01-10"},
		{"six-day week: 30 and Sat 31 Dec, 4, 5, 6 Jan; 7 Jan is a rest day in every week, so the 9th is the day of issue",
			six, "department", "2011-12-29T17:40", "2012-01-06", "2012-01-09"},
		{"month's end: Sat 28 April is worked for Mon 30 April, 1 May is a holiday; 28 Apr, 2, 3, 4, 7 May (7 May became a holiday in 2013)",
			five, "department", "2012-04-27T09:00", "2012-05-07", "2012-05-08"},
		{"a transfer from a Saturday does not concern the six-day week: 28, 30 Apr, 2, 3, 4 May; Saturday the 5th is the day of issue",
			six, "department", "2012-04-27T09:00", "2012-05-04", "2012-05-05"},
		{"leap day: 28 and 29 Feb, 1, 2, 5 March",
			five, "department", "2012-02-27T16:00", "2012-03-05", "2012-03-06"},
		{"common year: 25, 28 Feb, 1, 2, 3 March",
			five, "department", "2011-02-24T16:00", "2011-03-03", "2011-03-04"},
		{"year's end: 25 to 28 and Sat 29 Dec, worked for Mon 31 Dec; 1 and 2 Jan 2013 are holidays, so the 3rd is the day of issue",
			five, "department", "2012-12-24T10:00", "2012-12-29", "2013-01-03"},
		{"Nauryz: 19, 20 March, the 21st to the 23rd are holidays, 26, 27, 28 March",
			five, "department", "2012-03-16T11:00", "2012-03-28", "2012-03-29"},
		{"first day of Kurban ait, Fri 26 Oct 2012: 23, 24, 25 (no holiday between 2009 and 2022), 29, 30 Oct",
			five, "department", "2012-10-22T09:30", "2012-10-30", "2012-10-31"},
		{"16 Dec 2012 is a Sunday and the 17th a holiday, so the 18th is off: 14, 19, 20, 21, 24 Dec",
			five, "department", "2012-12-13T09:30", "2012-12-24", "2012-12-25"},
		{"1 Dec 2012, a holiday for the first time, is a Saturday, so Mon 3 Dec is off: 30 Nov, 4, 5, 6, 7 Dec",
			five, "department", "2012-11-29T12:00", "2012-12-07", "2012-12-10"},
		{"reading b: through the center the six-day week promises the earlier date: 5, 6, 7, 10, 11 March",
			five, "center", "2012-03-03T11:20", "2012-03-11", "2012-03-12"},
	} {
		t.Run(row.why, func(t *testing.T) {
			d, err := atyrau2011.GuardianshipCertificate().Due(row.channel, moment(t, row.received), row.office)
			if err != nil {
				t.Fatal(err)
			}
			if d.LastDay().String() != row.last || d.IssueBy().String() != row.issue {
				t.Errorf("last day %s, issue by %s; want %s, %s", d.LastDay(), d.IssueBy(), row.last, row.issue)
			}
		})
	}
}

func TestLedgerOfTheWholeTermTellsEachDay(t *testing.T) {
	d, err := atyrau2011.GuardianshipCertificate().Due("department", moment(t, "2012-03-01T10:00"), atyrau2011.Office())
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for e := range d.Ledger() {
		rows = append(rows, fmt.Sprintf("%s %s %s %d", e.Day.Date, e.Day.Class, e.Reason, e.Counted))
	}
	want := strings.Split(strings.TrimSpace(`
2012-03-01 working first_day_not_counted 0
2012-03-02 working counted 1
2012-03-03 weekend not_working 0
2012-03-04 weekend not_working 0
2012-03-05 working counted 2
2012-03-06 working counted 3
2012-03-07 working counted 4
2012-03-08 holiday not_working 0
2012-03-09 transferred_off not_working 0
2012-03-10 weekend not_working 0
2012-03-11 transferred_working counted 5
2012-03-12 working issue_day 0`), "\n")
	if strings.Join(rows, "\n") != strings.Join(want, "\n") {
		t.Errorf("ledger\n%s\nwant\n%s", strings.Join(rows, "\n"), strings.Join(want, "\n"))
	}
}

// settle leaves only the listed readings open.
func settle(o reglament.Office, r reglament.Readings, open ...reglament.Reading) reglament.Office {
	all := reglament.SetOf(reglament.FirstDay, reglament.WeekOfTerm, reglament.LimitOfService, reglament.RollingOfSteps, reglament.EndOfDay,
		reglament.CountOfTime, reglament.RestDayHours, reglament.DaysUnit, reglament.MeasuredAt)
	o.Readings, o.Settled = r, all&^reglament.SetOf(open...)
	return o
}

// TestEachReading shows for each reading the two moments that its values give,
// all others being settled at their default unless the row says otherwise.
func TestEachReading(t *testing.T) {
	own := reglament.Readings{StepTerm: reglament.OwnLimit}
	for _, row := range []struct {
		why      string
		reading  reglament.Reading
		readings reglament.Readings
		text     law.Lang
		channel  string
		step     string // empty: the whole
		received string
		start    string
		earliest string
		latest   string
	}{
		{"a: five working days of action 6 by itself, from Thu 1 March: 1, 2, 5, 6, 7 when the first day counts, else 2, 5, 6, 7, 11",
			reglament.FirstDay, own, law.Russian, "department", "prepare", "2012-03-01T10:00", "2012-03-01T12:00", "2012-03-07T18:00:00", "2012-03-11T18:00:00"},
		{"b: received Sat 3 March at the center: issue by the 12th in its week (5, 6, 7, 10, 11), by the 13th in the department's (5, 6, 7, 11, 12)",
			reglament.WeekOfTerm, reglament.Readings{}, law.Russian, "center", "", "2012-03-03T11:20", "", "2012-03-12T20:00:00", "2012-03-13T18:00:00"},
		{"c: assigned on Mon 5 March, action 6 ends with the term on the 11th, or by itself on the 13th: 6, 7, 11, 12, 13",
			reglament.LimitOfService, reglament.Readings{}, law.Russian, "department", "prepare", "2012-03-01T10:00", "2012-03-05T10:00", "2012-03-11T18:00:00", "2012-03-13T18:00:00"},
		{"d: five calendar days after Mon 26 March end on Sat 31 March; a Saturday has no closing hour; rolled, on Mon 2 April",
			reglament.RollingOfSteps, own, law.Kazakh, "department", "prepare", "2012-03-26T09:00", "2012-03-26T11:00", "2012-03-31T24:00:00", "2012-04-02T18:00:00"},
		{"e: the day of issue ends at 18:00, 10(1), or at 24:00",
			reglament.EndOfDay, reglament.Readings{}, law.Russian, "department", "", "2012-03-01T10:00", "", "2012-03-12T18:00:00", "2012-03-12T24:00:00"},
		{"f: an hour from 17:40 runs on to 18:40, or takes 20 minutes of the day and 40 of the next",
			reglament.CountOfTime, reglament.Readings{}, law.Russian, "department", "register", "2011-12-29T17:40:00", "2011-12-29T17:40:00", "2011-12-29T18:40:00", "2011-12-30T09:40:00"},
		{"f: over lunch an hour from 12:30 ends at 13:30, or at 14:30",
			reglament.CountOfTime, reglament.Readings{}, law.Russian, "department", "register", "2012-03-01T12:30:00", "2012-03-01T12:30:00", "2012-03-01T13:30:00", "2012-03-01T14:30:00"},
		{"f: what arrives at closing time runs to 19:00, or starts at the next opening",
			reglament.CountOfTime, reglament.Readings{}, law.Russian, "department", "register", "2012-03-01T18:00:00", "2012-03-01T18:00:00", "2012-03-01T19:00:00", "2012-03-02T10:00:00"},
		{"g: on Sun 11 March, worked for Fri 9 March, an hour from 17:30 takes half an hour of it and half of Monday; or the office is closed",
			reglament.RestDayHours, reglament.Readings{}, law.Russian, "department", "register", "2012-03-11T17:30:00", "2012-03-11T17:30:00", "2012-03-12T09:30:00", "2012-03-12T10:00:00"},
		{"h: the Kazakh five days after 1 March are the 2nd to the 6th, or 2, 5, 6, 7, 11",
			reglament.DaysUnit, own, law.Kazakh, "department", "prepare", "2012-03-01T10:00", "2012-03-01T12:00", "2012-03-06T18:00:00", "2012-03-11T18:00:00"},
		{"the text is a choice too: five days of the Kazakh, five working days of the Russian text",
			reglament.Text, own, "", "department", "prepare", "2012-03-01T10:00", "2012-03-01T12:00", "2012-03-06T18:00:00", "2012-03-11T18:00:00"},
	} {
		t.Run(row.why, func(t *testing.T) {
			o := settle(atyrau2011.Office(), row.readings, row.reading)
			if row.text == "" {
				o.Settled &^= reglament.SetOf(reglament.Text)
			}
			o.Text = row.text
			c := compile(t, atyrau2011.GuardianshipCertificate(), o)
			var w reglament.Window
			if row.step == "" {
				p, err := c.Plan(row.channel, moment(t, row.received))
				if err != nil {
					t.Fatal(err)
				}
				w = p.Whole
			} else {
				var err error
				if w, err = c.StepDue(row.channel, row.step, moment(t, row.received), moment(t, row.start)); err != nil {
					t.Fatal(err)
				}
			}
			if w.Earliest.At.String() != row.earliest || w.Latest.At.String() != row.latest {
				t.Errorf("from %s to %s, want %s to %s", w.Earliest.At, w.Latest.At, row.earliest, row.latest)
			}
			if w.Deciding != reglament.SetOf(row.reading) {
				t.Errorf("decided by %q, want %q", w.Deciding, row.reading)
			}
		})
	}
}

// TestReadingOfWhatIsMeasured is reading i. The term of a package received on 1
// March 2012 allows issue until Monday the 12th; paragraph 17 hands the result
// over when the applicant comes, and keeps it two months.
func TestReadingOfWhatIsMeasured(t *testing.T) {
	ready := func(at, handed string) reglament.Case {
		return reglament.Case{
			Service: "atyrau2011.guardianship-certificate", Channel: "department", Received: moment(t, "2012-03-01T10:00"),
			Events: []reglament.Event{{Step: "issue", At: moment(t, at)}}, Result: reglament.Given{HandedOver: moment(t, handed)},
		}
	}
	byReady, byHanding := reglament.Readings{}, reglament.Readings{Measured: reglament.WhenHandedOver}
	for _, row := range []struct {
		why      string
		c        reglament.Case
		readings reglament.Readings
		open     []reglament.Reading
		want     string
	}{
		{"ready on the 12th and collected on the 14th is in time when readiness is measured", ready("2012-03-12T17:00", "2012-03-14T10:00"), byReady, nil, ""},
		{"it is late when the handing over is measured", ready("2012-03-12T17:00", "2012-03-14T10:00"), byHanding, nil, "term.late breach"},
		{"it is a doubt when that is open", ready("2012-03-12T17:00", "2012-03-14T10:00"), byReady, []reglament.Reading{reglament.MeasuredAt}, "term.late doubt"},
		{"ready on the 13th is late either way: it cannot have been handed over before", ready("2012-03-13T09:00", "2012-03-14T10:00"), byReady, []reglament.Reading{reglament.MeasuredAt}, "term.late breach"},
		{"handed over on the 12th is in time either way", ready("2012-03-12T11:00", "2012-03-12T18:00"), byReady, []reglament.Reading{reglament.MeasuredAt}, ""},
	} {
		t.Run(row.why, func(t *testing.T) {
			r, err := compile(t, atyrau2011.GuardianshipCertificate(), settle(atyrau2011.Office(), row.readings, row.open...)).Check(row.c)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, f := range r.Findings {
				got += string(f.Code) + " " + f.Level.String()
			}
			if got != row.want {
				t.Errorf("found %q, want %q", got, row.want)
			}
		})
	}
}

// TestNotAReading holds what the list of readings excludes.
func TestNotAReading(t *testing.T) {
	c := compile(t, atyrau2011.GuardianshipCertificate(), atyrau2011.Office())
	for _, row := range []struct{ why, channel, step, start, earliest, latest string }{
		{"action 8: within one working day is the next working day, under every reading",
			"department", "issue", "2012-03-07T10:00:00", "2012-03-11T18:00:00", "2012-03-11T24:00:00"},
		{"action 2: three times a day binds the rounds and gives no due moment",
			"center", "center-collect", "2012-03-01T10:00:00", "", ""},
		{"action 3: at least once a day, likewise",
			"center", "center-send", "2012-03-01T10:00:00", "", ""},
	} {
		t.Run(row.why, func(t *testing.T) {
			w, err := c.StepDue(row.channel, row.step, moment(t, "2012-03-01T09:30"), moment(t, row.start))
			if err != nil {
				t.Fatal(err)
			}
			if w.Earliest.At.String() != row.earliest || w.Latest.At.String() != row.latest {
				t.Errorf("from %q to %q, want %q to %q", w.Earliest.At, w.Latest.At, row.earliest, row.latest)
			}
		})
	}
	t.Run("action 9 of the Russian text: within the working day is the same day", func(t *testing.T) {
		o := atyrau2011.Office()
		o.Text = law.Russian
		w, err := compile(t, atyrau2011.GuardianshipCertificate(), o).StepDue("center", "center-issue", moment(t, "2012-03-01T09:30"), moment(t, "2012-03-07T10:00:00"))
		if err != nil {
			t.Fatal(err)
		}
		if w.Earliest.At.String() != "2012-03-07T20:00:00" || w.Latest.At.String() != "2012-03-07T24:00:00" {
			t.Errorf("from %s to %s", w.Earliest.At, w.Latest.At)
		}
	})
}

// TestPlan chains the steps of a direct application, each taking all its time.
// Under the defaults: an hour and an hour; action 6 restates the term, which ends
// on Sunday the 11th; half an hour on Monday; action 8 would end on the 13th, but
// the whole binds it on the day of issue, the 12th.
func TestPlan(t *testing.T) {
	o := settle(atyrau2011.Office(), reglament.Readings{})
	o.Text = law.Russian
	c := compile(t, atyrau2011.GuardianshipCertificate(), o)
	p, err := c.Plan("department", moment(t, "2012-03-01T12:30"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range p.Steps {
		if s.Due.Earliest != s.Due.Latest || s.Due.Deciding != 0 {
			t.Errorf("step %s: a settled plan has one moment: %+v", s.Step, s.Due)
		}
		got = append(got, fmt.Sprint(s.Step, " ", s.Role, " ", s.Due.Earliest.At, " ", s.EndsWithTerm))
	}
	want := []string{
		"register department-office 2012-03-01T14:30:00 false",
		"assign department-head 2012-03-01T15:30:00 false",
		"prepare department-executor 2012-03-11T18:00:00 false",
		"sign department-head 2012-03-12T09:30:00 false",
		"issue department-office 2012-03-12T18:00:00 true",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("plan\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if p.Whole.Earliest.At.String() != "2012-03-12T18:00:00" {
		t.Errorf("whole due %s", p.Whole.Earliest.At)
	}
}

func TestDaysOutsideTheCalendarAreRefused(t *testing.T) {
	c := compile(t, atyrau2011.GuardianshipCertificate(), atyrau2011.Office())
	for _, received := range []string{"1999-12-30", "1999-12-31T10:00", "2035-12-28", "2036-01-03"} {
		_, due := c.Due("department", moment(t, received))
		_, plan := c.Plan("department", moment(t, received))
		_, check := c.Check(reglament.Case{Service: c.Service().ID, Channel: "department", Received: moment(t, received),
			Events: []reglament.Event{{Step: "prepare", At: moment(t, "2012-03-01")}}})
		for _, err := range []error{due, plan, check} {
			if !errors.Is(err, reglament.ErrCase) || !errors.Is(err, calendar.ErrRange) {
				t.Errorf("received %s: error %v, want one about the range of the calendar", received, err)
			}
		}
	}
}
