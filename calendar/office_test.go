package calendar_test

import (
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func span(fromH, fromM, toH, toM int) calendar.Span {
	return calendar.Span{From: civil.HM(fromH, fromM), To: civil.HM(toH, toM)}
}

// office is open 09:00 to 18:00 with lunch 13:00 to 14:00: eight hours.
func office() calendar.Hours {
	return calendar.Hours{Open: span(9, 0, 18, 0), Breaks: []calendar.Span{span(13, 0, 14, 0)}}
}

// center is open 09:00 to 19:00, on Saturdays 10:00 to 13:00, with two days of
// its own.
func center() calendar.Hours {
	return calendar.Hours{
		Open:   span(9, 0, 19, 0),
		Breaks: []calendar.Span{span(13, 0, 13, 30), span(16, 0, 16, 15)},
		Weekdays: []calendar.WeekdayHours{
			{Days: []calendar.Weekday{calendar.Saturday}, Open: span(10, 0, 13, 0)},
			{Days: []calendar.Weekday{calendar.Friday, calendar.Wednesday}, Open: span(8, 0, 17, 0), Breaks: []calendar.Span{span(12, 0, 13, 0)}},
		},
		Dates: []calendar.DateHours{
			{Date: civil.YMD(2024, 12, 31), Open: span(9, 0, 12, 0)},
			{Date: civil.YMD(2025, 1, 5), Open: span(10, 0, 11, 0)},
		},
	}
}

func timetable(t testing.TB, w calendar.Week, h calendar.Hours) *calendar.Timetable {
	t.Helper()
	tt, err := calendar.Kazakhstan().Timetable(w, h)
	if err != nil {
		t.Fatal(err)
	}
	return tt
}

// naiveOffice says when an office is open by the oracle's days, one stretch at a
// time: what the timetable is held against.
type naiveOffice struct {
	first civil.Date
	days  [][]calendar.Span
}

func newNaiveOffice(t testing.TB, w calendar.Week, h calendar.Hours, g calendar.WorkedRestDay) naiveOffice {
	t.Helper()
	days := oracle(t, w)
	o := naiveOffice{first: date(t, "2000-01-01")}
	for d := o.first; d <= date(t, "2035-12-31"); d++ {
		day := days[d.String()]
		if day.class != "working" && (day.class != "transferred_working" || g == calendar.Closed) {
			o.days = append(o.days, nil)
			continue
		}
		open, breaks := h.Open, h.Breaks
		weekday := d.Weekday()
		if day.class == "transferred_working" {
			weekday = date(t, day.other).Weekday()
		}
		for _, e := range h.Weekdays {
			for _, x := range e.Days {
				if int(x) == int(weekday) {
					open, breaks = e.Open, e.Breaks
				}
			}
		}
		for _, e := range h.Dates {
			if e.Date == d {
				open, breaks = e.Open, e.Breaks
			}
		}
		spans := []calendar.Span{open}
		for _, b := range breaks { // each break cuts the last stretch in two
			last := &spans[len(spans)-1]
			rest := calendar.Span{From: b.To, To: last.To}
			last.To = b.From
			spans = append(spans, rest)
		}
		o.days = append(o.days, spans)
	}
	return o
}

// between is how many seconds the office is open from a to b, which is later.
func (o naiveOffice) between(a, b civil.Moment) (n int64) {
	for d := a.Date(); d <= b.Date(); d++ {
		for _, s := range o.days[d-o.first] {
			from, to := s.From, s.To
			if d == a.Date() {
				from = max(from, a.Clock())
			}
			if d == b.Date() {
				to = min(to, b.Clock())
			}
			n += int64(max(0, to-from))
		}
	}
	return n
}

// after is the first moment by which the office has been open for so many
// seconds since m; the zero Moment beyond the range.
func (o naiveOffice) after(m civil.Moment, seconds int64) civil.Moment {
	for d := m.Date(); int(d-o.first) < len(o.days); d++ {
		for _, s := range o.days[d-o.first] {
			from := s.From
			if d == m.Date() {
				from = max(from, m.Clock())
			}
			if length := int64(s.To - from); length > 0 {
				if seconds <= length {
					return civil.At(d, from+civil.Clock(seconds))
				}
				seconds -= length
			}
		}
	}
	return civil.Moment{}
}

// before is the last moment from which to m the office is open for so many
// seconds; the zero Moment beyond the range.
func (o naiveOffice) before(m civil.Moment, seconds int64) civil.Moment {
	for d := m.Date(); d >= o.first; d-- {
		spans := o.days[d-o.first]
		for i := len(spans) - 1; i >= 0; i-- {
			to := spans[i].To
			if d == m.Date() {
				to = min(to, m.Clock())
			}
			if length := int64(to - spans[i].From); length > 0 {
				if seconds <= length {
					return civil.At(d, to-civil.Clock(seconds))
				}
				seconds -= length
			}
		}
	}
	return civil.Moment{}
}

// open reports whether the office is open in the second that starts at m, and
// the next moment at which it is.
func (o naiveOffice) open(m civil.Moment) (bool, civil.Moment) {
	d, clock := m.Date(), m.Clock()
	if clock == civil.EndOfDay {
		d, clock = d+1, 0
	}
	for ; int(d-o.first) < len(o.days); d, clock = d+1, 0 {
		for _, s := range o.days[d-o.first] {
			if s.To > clock {
				at := civil.At(d, max(s.From, clock))
				return at.Compare(m) == 0, at
			}
		}
	}
	return false, civil.Moment{}
}
