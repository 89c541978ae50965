package calendar

import (
	"slices"

	"github.com/regkz/regkz/calendar/civil"
)

// doubt is an uncertain day and what it decides: which days are worked in each
// case that is possible. Indexes are those of a table.
type doubt struct {
	day  uint16   // the day that decides
	days []uint16 // what may be worked or off, ascending; at most 16
	// cases are sets of days: those with bit n have days[n] worked. What the table
	// says is one of them, unless a layer says otherwise.
	cases []uint16
}

// longestMove is more days than a holiday moves.
const longestMove = 14

// openDoubts lists what may turn out otherwise than the rows say. It needs the
// days as they are before holidays move.
func (k *compiler) openDoubts() {
	for _, r := range k.doubts {
		switch r.open {
		case offOrWorked:
			for d := r.from; d <= r.to; d++ {
				if !k.week.restsOn(d) {
					i := uint16(d - k.first)
					k.open = append(k.open, doubt{day: i, days: []uint16{i}, cases: []uint16{0, 1}})
				}
			}
		case oneIsKurban:
			k.openKurban(0, r.from, r.to)
		}
	}
	for _, r := range k.kurban {
		if r.certainty > Enacted {
			k.openKurban(r.date, r.date-1, r.date+1)
		}
	}
	slices.SortFunc(k.open, func(a, b doubt) int { return int(a.day) - int(b.day) })
}

// openKurban adds the doubt about a Kurban ait that starts on one of the days
// from first to last; row is the day on which the rows have it, if they do.
func (k *compiler) openKurban(row, first, last civil.Date) {
	from, to := max(first-longestMove, k.first), min(last+longestMove, k.last)
	var cases [][]entry
	for d := first; d <= last; d++ {
		days := slices.Clone(k.days[from-k.first : to-k.first+1])
		if row != 0 && days[row-from].class == RestDay {
			days[row-from].class = Working
			if k.week.restsOn(row) {
				days[row-from].class = Weekend
			}
		}
		if d >= from && d <= to && (days[d-from].class == Working || days[d-from].class == Weekend) {
			days[d-from].class = RestDay
		}
		k.eachMove(days, from, func(_, j int) { days[j].class = MovedHoliday })
		for _, t := range k.transfers {
			if t.worked >= from && t.worked <= to && k.concerned(t) {
				days[t.worked-from].class = TransferredWorking
			}
		}
		cases = append(cases, days)
	}
	open := doubt{day: uint16(first + (last-first)/2 - k.first), cases: make([]uint16, len(cases))}
	for i := range cases[0] {
		differs := func(days []entry) bool { return days[i].class.Working() != cases[0][i].class.Working() }
		if !slices.ContainsFunc(cases, differs) {
			continue
		}
		for n, days := range cases {
			if days[i].class.Working() {
				open.cases[n] |= 1 << len(open.days)
			}
		}
		open.days = append(open.days, uint16(int(from-k.first)+i))
	}
	if len(open.days) > 0 {
		k.open = append(k.open, open)
	}
}

// given returns what is left of a doubt once some days are given: the cases that
// agree with them, as far as they concern other days. Nothing may be left.
func (d doubt) given(works map[int]bool) (doubt, bool) {
	left := doubt{day: d.day}
	fixed, worked := uint16(0), uint16(0) // days by bit
	for n, i := range d.days {
		w, ok := works[int(i)]
		if !ok {
			left.days = append(left.days, i)
			continue
		}
		fixed |= 1 << n
		if w {
			worked |= 1 << n
		}
	}
	for _, c := range d.cases {
		if c&fixed != worked {
			continue
		}
		packed, bit := uint16(0), 0
		for n := range d.days {
			if fixed>>n&1 == 0 {
				packed |= (c >> n & 1) << bit
				bit++
			}
		}
		left.cases = append(left.cases, packed)
	}
	return left, len(left.days) > 0 && len(left.cases) > 0
}
