package calendar

import (
	"slices"

	"github.com/regkz/regkz/calendar/civil"
)

// Outlook says what a deadline may turn out to be once the uncertain days that it
// rests on are known.
type Outlook struct {
	// Earliest and Latest bound [Deadline.IssueDue]. Latest is not given when it
	// lies beyond the days that the calendar knows.
	Earliest civil.Moment `json:"earliest,omitzero"`
	Latest   civil.Moment `json:"latest,omitzero"`
	// Decides is the uncertain day that makes the difference, the first when there
	// are several; it is not given when Earliest and Latest are the same.
	// [Calendar.Day] says what is not sure about it.
	Decides civil.Date `json:"decides,omitzero"`
	// Certainty is [Deadline.Certainty]. It may be worse than enacted where no day
	// decides: of most projected days no alternative is known.
	Certainty Certainty `json:"certainty"`
}

// Outlook counts the deadline again for what may turn out otherwise. The rows of
// the calendar say what that is:
//
//   - A first day of Kurban ait that is not enacted is the day before, that day or
//     the day after, exactly one of them; holidays move accordingly. Its day
//     decides.
//   - Of a second Kurban ait of 2006 one of 29–31 December was the first day; the
//     30th decides.
//   - 7 July 2008 and 31 August 2026 may be off or worked.
//   - Of a day that is projected because its year is, nothing else is known.
//
// Cases that do not agree with a [Layer] fall away, and a day that a layer sets
// stays as it is. The zero Deadline has the zero Outlook.
//
// A deadline on enacted days costs nothing; another is counted a few times on a
// copy of the days that it passes.
func (d Deadline) Outlook() Outlook {
	o := Outlook{Earliest: d.IssueDue(), Latest: d.IssueDue(), Certainty: d.certainty}
	if d.certainty == Enacted {
		return o
	}
	var a, b civil.Date
	o.Earliest, a = d.extreme(-1)
	o.Latest, b = d.extreme(1)
	o.Decides = a
	if a == 0 || b != 0 && b < a {
		o.Decides = b
	}
	return o
}

// extreme returns the earliest (sign -1) or the latest (sign 1) end of the day
// of issue, and the first day that decides. It settles one doubt after the other
// in order of time: what makes an earlier part of a period pass sooner never
// makes its end later.
func (d *Deadline) extreme(sign int) (end civil.Moment, decides civil.Date) {
	best, settled := *d, []change(nil)
	for _, open := range d.table().doubts {
		if int32(open.days[len(open.days)-1]) < d.first() {
			continue
		}
		if d.timetable.first+civil.Date(open.days[0]) > best.IssueBy() {
			break
		}
		better := settled
		for _, c := range open.cases {
			changes := slices.Clip(settled)
			for n, i := range open.days {
				changes = append(changes, change{int(i), c>>n&1 == 1})
			}
			other, known := d.under(changes)
			issue, due := sign, 0 // what is not known is later than anything
			if known {
				issue = other.IssueDue().Compare(best.IssueDue()) * sign
				due = other.due.Compare(best.due) * sign
			}
			if issue > 0 && decides == 0 {
				decides = d.timetable.first + civil.Date(open.day)
			}
			switch {
			case issue > 0 && !known:
				return civil.Moment{}, decides
			case issue > 0, issue == 0 && due > 0:
				best, better = other, changes
			}
		}
		settled = better
	}
	return best.IssueDue(), decides
}

// change is a day, by its index, that turns out to be worked or off.
type change struct {
	day   int
	works bool
}

// under counts a deadline again with some days changed; it fails beyond the days
// known.
func (d *Deadline) under(changes []change) (Deadline, bool) {
	const margin = 64 // days that usually suffice to see the new end
	size := int(d.timetable.calendar.size)
	for to := min(int(d.issue)+margin, size); ; to = size {
		other := *d
		other.timetable = d.timetable.part(int(d.first()), to, d.counting.WorkedRestDay, changes)
		if other.count(&other.timetable.columns[d.counting.WorkedRestDay], 0) {
			return other, true
		}
		if to == size {
			return Deadline{}, false
		}
	}
}

// part is a timetable of some days, for one reading, with some of them changed.
// It serves to count, not to tell what a day is.
func (t *Timetable) part(from, to int, g WorkedRestDay, changes []change) *Timetable {
	c := &Calendar{first: t.first + civil.Date(from), size: int32(to - from)}
	days := slices.Clone(t.calendar.weeks[t.week].days[from:to])
	shapes := slices.Clone(t.columns[g].shapes[from:to])
	for _, x := range changes {
		i := x.day - from
		if i < 0 || i >= len(days) || days[i].class.Working() == x.works {
			continue
		}
		days[i] = entry{class: RestDay}
		if x.works {
			days[i].class = Working
		}
		shapes[i] = t.shapeOf(c.first+civil.Date(i), days[i])
	}
	c.weeks[t.week] = index(days)
	p := &Timetable{calendar: c, first: c.first, week: t.week, shapes: t.shapes}
	p.columns[g] = p.column(shapes)
	return p
}
