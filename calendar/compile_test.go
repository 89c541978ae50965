package calendar

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
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

func TestCompilingIsQuick(t *testing.T) {
	// Two milliseconds is the goal; the factor leaves room for a busy machine.
	if d := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			compile(kazakhstan())
		}
	}); d.NsPerOp() > 20*2e6 {
		t.Errorf("%d ns", d.NsPerOp())
	}
}
