package calendar

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

func TestRowsAreDaysOfTheCalendar(t *testing.T) {
	r := kazakhstan()
	var days []civil.Date
	for _, h := range r.holidays {
		days = append(days, h.from, h.to)
		if h.from > h.to || h.day < 1 || h.day > civil.DaysIn(2001, h.month) || h.name.IsZero() || h.act == "" {
			t.Errorf("holiday %+v", h)
		}
	}
	for _, x := range r.kurban {
		days = append(days, x.date)
	}
	for _, x := range r.transfers {
		days = append(days, x.off, x.worked)
		if wd := x.off.Weekday(); wd == time.Saturday || wd == time.Sunday {
			t.Errorf("%s is given off but is a %s", x.off, wd)
		}
		if apart := x.off - x.worked; apart < -14 || apart > 14 {
			t.Errorf("%s is given off for %s", x.off, x.worked)
		}
	}
	for _, x := range r.doubts {
		days = append(days, x.from, x.to)
		if x.from > x.to || x.note == "" {
			t.Errorf("doubt %+v", x)
		}
	}
	for _, d := range days {
		if d < r.first || d > r.last {
			t.Errorf("%s is no day of the calendar", d)
		}
	}
	if !slices.IsSortedFunc(r.kurban, func(a, b kurbanRow) int { return int(a.date - b.date) }) {
		t.Error("days of Kurban ait are not in order")
	}
	if !slices.IsSortedFunc(r.transfers, func(a, b transferRow) int { return int(a.off - b.off) }) {
		t.Error("transfers are not in order")
	}
	// A lunar year is 354 or 355 days; the second day of 2006 is the one not in hand.
	for i := 1; i < len(r.kurban); i++ {
		gap := r.kurban[i].date - r.kurban[i-1].date
		if second := r.kurban[i-1].date.Year() == 2006; gap < 353 || gap > 356 && !second {
			t.Errorf("%d days from %s to %s", gap, r.kurban[i-1].date, r.kurban[i].date)
		}
	}
}

// A transfer swaps a day that would be worked for one that would not.
func TestATransferChangesBothItsDays(t *testing.T) {
	without := kazakhstan()
	transfers := without.transfers
	without.transfers = nil
	plain, real := compile(without), Kazakhstan()
	for _, w := range []Week{FiveDay, SixDay} {
		for _, x := range transfers {
			if w == SixDay && x.worked.Weekday() != time.Sunday {
				continue
			}
			for _, end := range []struct {
				date   civil.Date
				before bool
				after  Class
			}{{x.off, true, TransferredOff}, {x.worked, false, TransferredWorking}} {
				was, _ := plain.Day(w, end.date)
				is, _ := real.Day(w, end.date)
				if was.Class.Working() != end.before || is.Class != end.after {
					t.Errorf("%s week, %s: %s without the decree, %s with it", w, end.date, was.Class, is.Class)
				}
			}
		}
	}
}

// Should an estimated Kurban ait turn out to be a day off, no day changes its
// class that was not marked as estimated.
func TestWhatAnEstimateCanChangeIsMarkedEstimated(t *testing.T) {
	base := Kazakhstan()
	for _, shift := range []civil.Date{-1, 1} {
		r := kazakhstan()
		for i := range r.kurban {
			if r.kurban[i].certainty == Estimated {
				r.kurban[i].date += shift
			}
		}
		shifted := compile(r)
		changed := 0
		for _, w := range []Week{FiveDay, SixDay} {
			for d := base.First(); d <= base.Last(); d++ {
				a, _ := base.Day(w, d)
				b, _ := shifted.Day(w, d)
				if a.Class != b.Class || a.Other != b.Other {
					changed++
					if a.Certainty != Estimated {
						t.Errorf("%s week, %s: %s becomes %s, but is %s", w, d, a.Class, b.Class, a.Certainty)
					}
				}
			}
		}
		if changed == 0 {
			t.Error("nothing changed: the check cannot fail")
		}
	}
}

// acts are the ids of the decrees as one list; which of them moved which day is
// not in it.
const acts = `P000000642 P010000282 P010000515 P010001604 P020000466 P030000338 P030001166 P050000142
P050000751 P050000949 P050001309 P060000277 P070000148 P070000165 P070000713 P070000925 P070001113 P080000364 P090001936
P090002216 P100000637 P1100000167 P1100000948 P1200000268 P1200000458 P1200001538 P1300000345 P1300001068 P1300001322
P1400000365 P1600000067 P1700000005 P1700000864 P1800000888 P1900000820 P2000000930 P2200000796 P2300000326
G24G0000109 G24G0000436`

// The acts that a transfer may rest on are those of all ways to give each act,
// in order, at least one transfer of its own year or of the next.
func TestActsOfTransfersAreWhatOrderAndYearLeave(t *testing.T) {
	rows, ids := kazakhstan().transfers, strings.Fields(acts)
	may := func(i, j int) bool {
		act := 2000 + int(ids[j][1]-'0')*10 + int(ids[j][2]-'0')
		off, first := rows[i].off.Year(), min(rows[i].off, rows[i].worked).Year()
		return act == first || act == first-1 || act == off-1
	}
	// from[i][j]: the transfers up to i can be given to the acts up to j; on: from i on.
	table := func() [][]bool {
		b := make([][]bool, len(rows))
		for i := range b {
			b[i] = make([]bool, len(ids))
		}
		return b
	}
	from, on := table(), table()
	for i := range rows {
		for j := range ids {
			from[i][j] = may(i, j) && (i == 0 && j == 0 || i > 0 && (from[i-1][j] || j > 0 && from[i-1][j-1]))
		}
	}
	for i := len(rows) - 1; i >= 0; i-- {
		for j := range ids {
			last := i == len(rows)-1
			on[i][j] = may(i, j) && (last && j == len(ids)-1 || !last && (on[i+1][j] || j+1 < len(ids) && on[i+1][j+1]))
		}
	}
	for i, row := range rows {
		var left []string
		for j, id := range ids {
			if from[i][j] && on[i][j] {
				left = append(left, id)
			}
		}
		want := strings.Join(left, ", ")
		if len(left) > 1 {
			want = "one of " + want
		}
		if want == "P2200000796" { // the list names another act beside it
			want += " with No. 713 of 06.10.2021"
		}
		if row.decree != want {
			t.Errorf("%s: %s, want %s", row.off, row.decree, want)
		}
	}
}

// Our calendar ends on a working day; one that does not has days without a next.
func TestACalendarMayEndWithDaysOff(t *testing.T) {
	r := rules{
		first: civil.YMD(2021, 12, 27), // a Monday
		last:  civil.YMD(2022, 1, 2),   // a Sunday
		moves: civil.YMD(2002, 1, 1),
		holidays: []holidayRow{
			{1, time.January, civil.YMD(2022, 1, 1), civil.YMD(2022, 1, 1), law.Name{EN: "New Year"}, "an act"},
		},
	}
	c := compile(r)
	if d, err := c.Day(FiveDay, r.last-1); err != nil || d.Class != Holiday {
		t.Errorf("1 January: %+v, %v", d, err)
	}
	if d, err := c.NextWorkday(FiveDay, r.last-1); !errors.Is(err, ErrRange) {
		t.Errorf("next working day: %s, %v", d, err)
	}
	if d, err := c.PreviousWorkday(FiveDay, r.last); err != nil || d != civil.YMD(2021, 12, 31) {
		t.Errorf("previous working day: %s, %v", d, err)
	}
	tt, err := c.Timetable(FiveDay, Hours{Open: Span{civil.HM(9, 0), civil.HM(18, 0)}})
	if err != nil {
		t.Fatal(err)
	}
	friday := civil.At(civil.YMD(2021, 12, 31), civil.HM(10, 0))
	for _, rule := range []Counting{{}, {Rolling: Stays, IssueDay: IssueDayNotCounted}} {
		if d, err := tt.Deadline(friday, Period{1, CalendarDay}, rule); !errors.Is(err, ErrRange) || d != (Deadline{}) {
			t.Errorf("%+v: %v, %v", rule, d, err)
		}
	}
	if d, err := tt.Deadline(friday, Period{1, CalendarDay}, Counting{Rolling: Stays}); err != nil || d.Due() != civil.At(civil.YMD(2022, 1, 1), civil.EndOfDay) {
		t.Errorf("%v, %v", d, err)
	}
}

// A row is in force on its first and on its last day, and so is the rule that
// holidays move.
func TestRowsHoldOnTheirFirstAndLastDay(t *testing.T) {
	saturday := civil.YMD(2022, 1, 1)
	r := rules{
		first: saturday,
		last:  saturday + 4,
		moves: saturday,
		holidays: []holidayRow{
			{1, time.January, saturday, saturday, law.Name{EN: "New Year"}, "an act"},
		},
		moveAct:  "a rule",
		restDays: []restDayRow{{5, time.January, saturday + 4, law.Name{EN: "a rest day"}}},
		restActs: []actRow{{saturday + 3, "an older code"}, {saturday + 4, "a code"}},
		kurban:   []kurbanRow{{saturday + 3, Projected, "a doubt of its own"}},
		doubts: []doubtRow{
			{saturday, saturday, Projected, "one doubt", notKnown},
			{saturday + 2, saturday + 2, Projected, "another", notKnown},
			{saturday + 4, saturday + 4, Enacted, "less than a doubt", notKnown},
		},
	}
	c := compile(r)
	for i, want := range []struct {
		class     Class
		other     civil.Date
		certainty Certainty
		source    string
	}{
		{Holiday, 0, Projected, "an act; one doubt"},
		{Weekend, 0, Enacted, "weekly rest day of the five-day week"},
		{MovedHoliday, saturday, Projected, "a rule; a doubt of its own"},
		{RestDay, 0, Projected, "an older code; a doubt of its own"},
		{RestDay, 0, Projected, "a code; a doubt of its own"},
	} {
		d, err := c.Day(FiveDay, saturday+civil.Date(i))
		if err != nil || d.Class != want.class || d.Other != want.other || d.Certainty != want.certainty || d.Source != want.source {
			t.Errorf("%s: %+v, %v; want %+v", d.Date, d, err, want)
		}
	}
	if got, err := c.CertaintyBetween(FiveDay, saturday+1, saturday+1); err != nil || got != Enacted {
		t.Errorf("%s, %v", got, err)
	}
}

// A row that is changed, even by a day, changes what some day is or says: other
// tests hold every day against the law, so none of the changes could pass.
func TestEveryRowMatters(t *testing.T) {
	real := Kazakhstan()
	differs := func(r rules) bool {
		c := compile(r)
		for _, w := range []Week{FiveDay, SixDay} {
			if !reflect.DeepEqual(c.weeks[w].doubts, real.weeks[w].doubts) {
				return true
			}
			for i := range int(c.size) {
				if c.day(w, i) != real.day(w, i) {
					return true
				}
			}
		}
		return false
	}
	if differs(kazakhstan()) {
		t.Fatal("the rows themselves make another calendar")
	}
	try := func(what string, change func(*rules)) {
		t.Helper()
		r := kazakhstan()
		if change(&r); !differs(r) {
			t.Errorf("%s: no day differs", what)
		}
	}
	year := func(d civil.Date, n int) civil.Date { return d.AddMonths(12 * n) }
	r := kazakhstan()
	for i, h := range r.holidays {
		what := fmt.Sprintf("holiday %d %s from %s", h.day, h.month, h.from)
		try(what+" a day later", func(r *rules) { r.holidays[i].day++ })
		try(what+" a month later", func(r *rules) { r.holidays[i].month = h.month%12 + 1 })
		try(what+" a year later", func(r *rules) { r.holidays[i].from = year(h.from, 1) })
		try(what+" ends a year earlier", func(r *rules) { r.holidays[i].to = year(h.to, -1) })
		try(what+" in another act", func(r *rules) { r.holidays[i].act += "x" })
		try(what+" in Kazakh", func(r *rules) { r.holidays[i].name.KK += "x" })
		try(what+" in Russian", func(r *rules) { r.holidays[i].name.RU += "x" })
		try(what+" in English", func(r *rules) { r.holidays[i].name.EN += "x" })
	}
	for i, x := range r.kurban {
		what := fmt.Sprintf("Kurban ait of %s", x.date)
		try(what+" a day later", func(r *rules) { r.kurban[i].date++ })
		try(what+" a day earlier", func(r *rules) { r.kurban[i].date-- })
		try(what+" surer or less sure", func(r *rules) { r.kurban[i].certainty = (x.certainty + 1) % 3 })
		if x.certainty != Enacted {
			try(what+" otherwise noted", func(r *rules) { r.kurban[i].note += "x" })
		}
	}
	for i, x := range r.transfers {
		what := fmt.Sprintf("transfer of %s", x.off)
		try(what+" given off a day later", func(r *rules) { r.transfers[i].off++ })
		try(what+" worked a day later", func(r *rules) { r.transfers[i].worked++ })
		try(what+" by another act", func(r *rules) { r.transfers[i].decree += "x" })
	}
	for i, x := range r.doubts {
		what := fmt.Sprintf("doubt about %s", x.from)
		try(what+" from a day later", func(r *rules) { r.doubts[i].from++ })
		try(what+" to a day earlier", func(r *rules) { r.doubts[i].to-- })
		try(what+" otherwise noted", func(r *rules) { r.doubts[i].note += "x" })
		try(what+" graver", func(r *rules) { r.doubts[i].certainty++ })
		if x.open != notKnown {
			try(what+" without alternatives", func(r *rules) { r.doubts[i].open = notKnown })
			try(what+" with others", func(r *rules) { r.doubts[i].open = 3 - x.open })
		}
	}
	for i, x := range r.restActs {
		try(x.act+" a year later", func(r *rules) { r.restActs[i].from = year(x.from, 1) })
		try(x.act+" named otherwise", func(r *rules) { r.restActs[i].act += "x" })
	}
	try("7 January a day later", func(r *rules) { r.restDays[0].day++ })
	try("7 January a year later", func(r *rules) { r.restDays[0].from = year(r.restDays[0].from, 1) })
	try("7 January otherwise named", func(r *rules) { r.restDays[0].name.KK += "x" })
	try("moves by another act", func(r *rules) { r.moveAct += "x" })
	try("moves from 2001 on", func(r *rules) { r.moves = year(r.moves, -1) })
	try("moves from 2004 on", func(r *rules) { r.moves = year(r.moves, 2) })
}
