package caselog

import "github.com/regkz/regkz/calendar/civil"

// span is the first and the last second that a moment can stand for, on a line on
// which the end of a day at 24:00 belongs to that day. The zero span, of a moment
// that is not known, can be anywhere.
type span struct{ from, to int64 }

func spanOf(m civil.Moment) span {
	if m.IsZero() {
		return span{}
	}
	last := m.Latest().Clock()
	if m.Precision() == civil.ToDay {
		last = civil.EndOfDay
	}
	day := int64(m.Date()) * int64(civil.EndOfDay+1)
	return span{day + int64(m.Clock()), day + int64(last)}
}

func (s span) known() bool { return s != span{} }

// before reports whether one lies before another for certain.
func (s span) before(o span) bool { return s.known() && o.known() && s.to < o.from }

// packages are the moments at which the package of one record was handed in again.
type packages []span

// of returns the packages that what happened at a moment may belong to, 0 being
// the first one: one only where that is certain.
func (p packages) of(at span) []int {
	var list []int
	var latest int64 // start of a package that had begun for certain
	for _, start := range p {
		if start.before(at) {
			latest = max(latest, start.from)
		}
	}
	if latest == 0 {
		list = append(list, 0)
	}
	for i, start := range p {
		over := start.known() && start.to < latest
		if !over && !at.before(start) {
			list = append(list, i+1)
		}
	}
	return list
}
