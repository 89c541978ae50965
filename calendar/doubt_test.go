package calendar

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
)

// kurbanOn moves the Kurban ait of a year by some days.
func kurbanOn(year int, shift civil.Date) func(*rules) {
	return func(r *rules) {
		for i := range r.kurban {
			if r.kurban[i].date.Year() == year {
				r.kurban[i].date += shift
			}
		}
	}
}

// second adds the second Kurban ait of 2006.
func second(day int) func(*rules) {
	return func(r *rules) {
		r.kurban = append(r.kurban, kurbanRow{civil.YMD(2006, 12, day), Enacted, ""})
	}
}

// holiday changes the row of a day in force on a date.
func holiday(d civil.Date, change func(*holidayRow)) func(*rules) {
	return func(r *rules) {
		_, month, day := d.YMD()
		for i := range r.holidays {
			if h := &r.holidays[i]; h.day == day && h.month == month && h.from <= d && d.Year() <= h.to.Year() {
				change(h)
			}
		}
	}
}

func unchanged(*rules) {}

// An outlook is the earliest and the latest of all calendars that the rows could
// have made, each compiled whole: single doubts and several in one period.
func TestAnOutlookIsWhatOtherRowsWouldMake(t *testing.T) {
	hours := Hours{
		Open:     Span{civil.HM(9, 0), civil.HM(18, 0)},
		Breaks:   []Span{{civil.HM(13, 0), civil.HM(14, 0)}},
		Weekdays: []WeekdayHours{{Days: []Weekday{Friday}, Open: Span{civil.HM(8, 0), civil.HM(16, 0)}}},
		Dates:    []DateHours{{Date: civil.YMD(2026, 8, 31), Open: Span{civil.HM(10, 0), civil.HM(12, 0)}}},
	}
	for _, group := range []struct {
		name     string
		from, to civil.Date // starts, and the first day of a doubt that the group has not
		before   civil.Date
		events   [][]func(*rules)
	}{
		{"past", civil.YMD(2006, 10, 1), civil.YMD(2011, 12, 1), civil.YMD(2026, 8, 1), [][]func(*rules){
			{second(29), second(30), second(31)},
			{unchanged, holiday(civil.YMD(2008, 7, 6), func(h *holidayRow) { h.from = civil.YMD(2008, 7, 7) })},
			{kurbanOn(2011, -1), unchanged, kurbanOn(2011, 1)},
		}},
		{"to come", civil.YMD(2026, 7, 1), civil.YMD(2028, 6, 1), civil.YMD(2029, 4, 23), [][]func(*rules){
			{unchanged, holiday(civil.YMD(2026, 8, 30), func(h *holidayRow) { h.to = civil.YMD(2026, 12, 31) })},
			{kurbanOn(2027, -1), unchanged, kurbanOn(2027, 1)},
			{kurbanOn(2028, -1), unchanged, kurbanOn(2028, 1)},
		}},
		{"upon other holidays", civil.YMD(2030, 3, 1), civil.YMD(2033, 4, 1), civil.YMD(2034, 2, 28), [][]func(*rules){
			{kurbanOn(2030, -1), unchanged, kurbanOn(2030, 1)},
			{kurbanOn(2031, -1), unchanged, kurbanOn(2031, 1)},
			{kurbanOn(2032, -1), unchanged, kurbanOn(2032, 1)},
			{kurbanOn(2033, -1), unchanged, kurbanOn(2033, 1)},
		}},
	} {
		t.Run(group.name, func(t *testing.T) {
			t.Parallel()
			var possible [2][]*Timetable
			var choose func(n int, changes []func(*rules))
			choose = func(n int, changes []func(*rules)) {
				if n < len(group.events) {
					for _, change := range group.events[n] {
						choose(n+1, append(slices.Clip(changes), change))
					}
					return
				}
				r := kazakhstan()
				for _, change := range changes {
					change(&r)
				}
				c := compile(r)
				for w := range possible {
					possible[w] = append(possible[w], c.timetable(Week(w), hours))
				}
			}
			choose(0, nil)
			real := [2]*Timetable{Kazakhstan().timetable(FiveDay, hours), Kazakhstan().timetable(SixDay, hours)}
			random := rand.New(rand.NewPCG(13, 14))
			units := []Unit{Minute, Hour, WorkingDay, WorkingDay, CalendarDay, CalendarWeek, Month, Year}
			limits := []int{2000, 80, 12, 500, 40, 20, 12, 1}
			decided := map[civil.Date]int{}
			for range 2000 {
				w, u := random.IntN(2), random.IntN(len(units))
				start := civil.At(group.from+civil.Date(random.IntN(int(group.to-group.from))), civil.Clock(random.IntN(86401)))
				if all := real[w].calendar.weeks[w].doubts; random.IntN(3) > 0 { // near a doubt
					at := real[w].first + civil.Date(all[random.IntN(len(all))].day) - civil.Date(random.IntN(12))
					if at < group.from || at >= group.to {
						continue
					}
					start = civil.At(at, start.Clock())
				}
				p := Period{1 + random.IntN(limits[u]), units[u]}
				bit := func() uint8 { return uint8(random.IntN(2)) }
				rule := Counting{FirstDay(bit()), Rolling(bit()), DayEnd(bit()), TimeCount(bit()), WorkedRestDay(bit()), 0, IssueDay(bit())}
				var pauses []Suspension
				if from := start.Date() + civil.Date(random.IntN(20)); random.IntN(3) == 0 {
					pauses = []Suspension{{from, from + civil.Date(random.IntN(90)), "a ground"}}
				}
				d, err := real[w].DeadlineSuspended(start, p, rule, pauses)
				if err != nil {
					t.Fatal(err)
				}
				if d.IssueBy() >= group.before-40 {
					continue
				}
				got := d.Outlook()
				want := Outlook{d.IssueDue(), d.IssueDue(), got.Decides, d.Certainty()}
				for _, tt := range possible[w] {
					x, err := tt.DeadlineSuspended(start, p, rule, pauses)
					if err != nil {
						t.Fatal(err)
					}
					if x.IssueDue().Compare(want.Earliest) < 0 {
						want.Earliest = x.IssueDue()
					}
					if x.IssueDue().Compare(want.Latest) > 0 {
						want.Latest = x.IssueDue()
					}
				}
				if got != want || (got.Decides == 0) != (got.Earliest == got.Latest) {
					t.Fatalf("%s, issued %s by %+v, suspended %v, %s week: %+v; want %+v", d, d.IssueDue(), rule, pauses, Week(w), got, want)
				}
				if got.Decides != 0 {
					decided[got.Decides]++
					if day, err := real[w].calendar.Day(Week(w), got.Decides); err != nil || day.Certainty == Enacted {
						t.Fatalf("%+v decides, %v", day, err)
					}
				}
			}
			want := len(group.events)
			if group.name == "upon other holidays" {
				want-- // whether it is 21, 22 or 23 March 2032, all are holidays
			}
			if len(decided) != want {
				t.Errorf("%v decide, want %d days", decided, want)
			}
		})
	}
}

func TestDoubtsAreUncertainDaysInOrder(t *testing.T) {
	c := Kazakhstan()
	for w := range c.weeks {
		last := uint16(0)
		for _, x := range c.weeks[w].doubts {
			for _, i := range append(slices.Clone(x.days), x.day) {
				if c.weeks[w].days[i].certainty == Enacted {
					t.Errorf("%s is enacted", c.first+civil.Date(i))
				}
			}
			if x.days[0] <= last || !slices.IsSorted(x.days) || len(x.days) > 16 {
				t.Errorf("doubt about %s is not in order", c.first+civil.Date(x.day))
			}
			last = x.days[len(x.days)-1]
			real := uint16(0)
			for n, i := range x.days {
				if c.weeks[w].days[i].class.Working() {
					real |= 1 << n
				}
			}
			if !slices.Contains(x.cases, real) {
				t.Errorf("what the calendar says of %s is none of the cases", c.first+civil.Date(x.day))
			}
		}
	}
	// 2006, 2008, 2011, 2026 and 2027–2035, but in 2032 nothing can change.
	if five, six := len(c.weeks[FiveDay].doubts), len(c.weeks[SixDay].doubts); five != 12 || six != 12 {
		t.Errorf("%d and %d doubts, want 12 and 12", five, six)
	}
}

// A doubt at an end of the range has cases beyond it, and a transfer is worked
// whatever the doubt.
func TestDoubtsAtTheEndsOfTheRange(t *testing.T) {
	monday := civil.YMD(2027, 2, 1)
	r := rules{
		first: monday, last: monday + 12, moves: monday,
		restActs:  []actRow{{monday, "a code"}},
		kurban:    []kurbanRow{{monday, Estimated, estimate}, {monday + 12, Estimated, estimate}},
		transfers: []transferRow{{monday + 4, monday + 6, "a decree"}},
		doubts:    []doubtRow{{monday + 6, monday + 7, Projected, "a doubt", oneIsKurban}},
	}
	c := compile(r)
	for _, row := range []struct {
		week  Week
		day   civil.Date // decides
		days  []uint16
		cases []uint16
	}{
		{FiveDay, monday, []uint16{0, 1}, []uint16{3, 2, 1}}, // neither, the first, the second
		{FiveDay, monday + 6, []uint16{7}, []uint16{1, 0}},   // Sunday 7 is worked by decree in any case
		{SixDay, monday, []uint16{0, 1}, []uint16{3, 2, 1}},
		{SixDay, monday + 6, []uint16{7}, []uint16{1, 0}},
		{FiveDay, monday + 12, []uint16{11}, []uint16{0, 1, 1}}, // Friday; Saturday; beyond
		{SixDay, monday + 12, []uint16{11, 12}, []uint16{2, 1, 3}},
	} {
		found := false
		for _, x := range c.weeks[row.week].doubts {
			if c.first+civil.Date(x.day) == row.day {
				found = slices.Equal(x.days, row.days) && slices.Equal(x.cases, row.cases)
				if !found {
					t.Errorf("%s week, %s: %+v, want %+v", row.week, row.day, x, row)
				}
			}
		}
		if !found {
			t.Errorf("%s week: no doubt about %s", row.week, row.day)
		}
	}
}

func TestWhatIsGivenSettlesADoubt(t *testing.T) {
	x := doubt{day: 11, days: []uint16{10, 11, 12}, cases: []uint16{0b110, 0b101, 0b011}} // one of three is off
	for _, row := range []struct {
		point string
		given map[int]bool
		days  []uint16
		cases []uint16
	}{
		{"nothing given leaves it", nil, []uint16{10, 11, 12}, []uint16{0b110, 0b101, 0b011}},
		{"another day leaves it", map[int]bool{9: false, 13: true}, []uint16{10, 11, 12}, []uint16{0b110, 0b101, 0b011}},
		{"the day that is off: the others are worked", map[int]bool{10: false}, []uint16{11, 12}, []uint16{0b11}},
		{"a day that is worked: one of the others is off", map[int]bool{11: true}, []uint16{10, 12}, []uint16{0b10, 0b01}},
		{"two that are worked: the third is off", map[int]bool{10: true, 11: true}, []uint16{12}, []uint16{0}},
		{"all three: nothing is left", map[int]bool{10: true, 11: true, 12: false}, nil, nil},
		{"what no case has: nothing is left", map[int]bool{10: false, 11: false}, nil, nil},
	} {
		got, ok := x.given(row.given)
		if ok != (row.days != nil) || ok && (got.day != 11 || !slices.Equal(got.days, row.days) || !slices.Equal(got.cases, row.cases)) {
			t.Errorf("%s: %+v, %v", row.point, got, ok)
		}
	}
}
