package calendar

import (
	"fmt"
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/reglament/law"
)

// Layer is a set of days that a user lays over a calendar by [Calendar.With], for
// a decree that came after this release or the days of a region. It is plain
// data, equal after a JSON round trip.
type Layer struct {
	// Source is the act or the place that the days come from; it becomes
	// [Day.Source].
	Source string     `json:"source"`
	Days   []LayerDay `json:"days,omitzero"`
}

// LayerDay is one day of a layer: all that [Day] says, but for the source.
type LayerDay struct {
	Date civil.Date `json:"date"`
	// Weeks are the weeks for which the day is so; none means both.
	Weeks     []Week    `json:"weeks,omitzero"`
	Class     Class     `json:"class"`
	Name      law.Name  `json:"name,omitzero"`
	Certainty Certainty `json:"certainty,omitzero"`
	// Other is [Day.Other], for the classes that have one, at most 366 days away. A
	// rest day worked by decree has the opening hours of that weekday, or of its own
	// when Other is not given.
	Other civil.Date `json:"other,omitzero"`
}

// farthestMove is how many days Other may lie away.
const farthestMove = 366

// Validate refuses, with [ErrLayer] and the place, a source of nothing but white
// space, a day that is not given, an unknown class, certainty or week, one week
// or one date twice, and an Other of a class that has none or too far away.
func (l Layer) Validate() error {
	if strings.TrimSpace(l.Source) == "" {
		return fmt.Errorf("source: none is given: %w", ErrLayer)
	}
	var seen [2]map[civil.Date]bool
	for w := range seen {
		seen[w] = make(map[civil.Date]bool, len(l.Days))
	}
	for i, d := range l.Days {
		at := fmt.Sprintf("days[%d].", i)
		if err := d.validate(at); err != nil {
			return err
		}
		for _, w := range d.weeks() {
			if seen[w][d.Date] {
				return fmt.Errorf("%sdate: %s of the %s week stands twice: %w", at, d.Date, w, ErrLayer)
			}
			seen[w][d.Date] = true
		}
	}
	return nil
}

func (d LayerDay) validate(at string) error {
	for i, w := range d.Weeks {
		switch {
		case w > SixDay:
			return fmt.Errorf("%sweeks[%d]: %s: %w: %w", at, i, w, ErrLayer, ErrWeek)
		case slices.Contains(d.Weeks[:i], w):
			return fmt.Errorf("%sweeks[%d]: %s stands twice: %w", at, i, w, ErrLayer)
		}
	}
	_, class := classWords.text(uint8(d.Class))
	_, certainty := certaintyWords.text(uint8(d.Certainty))
	switch {
	case !d.Date.Valid():
		return fmt.Errorf("%sdate: %s: %w", at, dayText(d.Date), ErrLayer)
	case !class:
		return fmt.Errorf("%sclass: %s: %w: %w", at, d.Class, ErrLayer, ErrText)
	case !certainty:
		return fmt.Errorf("%scertainty: %s: %w: %w", at, d.Certainty, ErrLayer, ErrText)
	case d.Other.IsZero():
		return nil
	case d.Class != MovedHoliday && d.Class != TransferredOff && d.Class != TransferredWorking:
		return fmt.Errorf("%sother: %s: a day of class %s has none: %w", at, d.Other, d.Class, ErrLayer)
	case !d.Other.Valid() || d.Other == d.Date || d.Other < d.Date-farthestMove || d.Other > d.Date+farthestMove:
		return fmt.Errorf("%sother: %s: not another day within %d days of %s: %w", at, d.Other, farthestMove, d.Date, ErrLayer)
	}
	return nil
}

func (d LayerDay) weeks() []Week {
	if len(d.Weeks) == 0 {
		return []Week{FiveDay, SixDay}
	}
	return d.Weeks
}

// givenClass tells a class that was left out from working, which is its zero
// value.
type givenClass struct {
	class Class
	given bool
}

// UnmarshalText reads what [Class.UnmarshalText] reads.
func (g *givenClass) UnmarshalText(text []byte) error {
	g.given = true
	return g.class.UnmarshalText(text)
}

// DecodeLayer reads one layer from JSON of at most 1 MiB. With [ErrLayer] and the
// path it refuses what [Layer.Validate] refuses, a day without a class, and what
// encoding/json lets pass: unknown, repeated and wrongly cased keys, null, text
// after the value, invalid UTF-8.
func DecodeLayer(data []byte) (Layer, error) {
	type layerDay struct {
		Date      civil.Date `json:"date"`
		Weeks     []Week     `json:"weeks"`
		Class     givenClass `json:"class"`
		Name      law.Name   `json:"name"`
		Certainty Certainty  `json:"certainty"`
		Other     civil.Date `json:"other"`
	}
	type layer struct {
		Source string     `json:"source"`
		Days   []layerDay `json:"days"`
	}
	read, err := strictjson.Decode[layer](data, strictjson.Limits{})
	if err != nil {
		return Layer{}, fmt.Errorf("%w: %w", ErrLayer, err)
	}
	l := Layer{Source: read.Source}
	if read.Days != nil {
		l.Days = make([]LayerDay, len(read.Days))
	}
	for i, d := range read.Days {
		if !d.Class.given {
			return Layer{}, fmt.Errorf("days[%d].class: none is given: %w", i, ErrLayer)
		}
		l.Days[i] = LayerDay{d.Date, d.Weeks, d.Class.class, d.Name, d.Certainty, d.Other}
	}
	if err := l.Validate(); err != nil {
		return Layer{}, err
	}
	return l, nil
}

// With returns a calendar with layers over this one, which stays as it is. Where
// two layers set one day of one week, the later holds.
//
// Nothing is derived from a layer: a holiday in it moves nowhere, one that it
// takes away leaves its moved day where it was, and a day given off for another
// does not make the other worked. A layer says each day that changes. It only
// settles doubts: see [Deadline.Outlook].
//
// Errors, with the place: those of [Layer.Validate], and [ErrLayer] with
// [ErrRange] for a day that the calendar does not know.
func (c *Calendar) With(layers ...Layer) (*Calendar, error) {
	type set struct {
		entry
		fact
	}
	var sets [2]map[int]set
	var works [2]map[int]bool
	for w := range sets {
		sets[w], works[w] = make(map[int]set), make(map[int]bool)
	}
	for i, l := range layers {
		if err := l.Validate(); err != nil {
			return nil, fmt.Errorf("layers[%d].%w", i, err)
		}
		for j, d := range l.Days {
			if !c.Contains(d.Date) {
				return nil, fmt.Errorf("layers[%d].days[%d].date: %w: %w", i, j, ErrLayer, c.refuse(FiveDay, d.Date))
			}
			e := entry{class: d.Class, certainty: d.Certainty}
			if !d.Other.IsZero() {
				e.other = int16(d.Other - d.Date)
			}
			for _, w := range d.weeks() {
				sets[w][int(d.Date-c.first)] = set{e, fact{d.Name, l.Source}}
				works[w][int(d.Date-c.first)] = d.Class.Working()
			}
		}
	}
	// Only the facts in use are kept, so that layers upon layers stay within 16 bits.
	n := &Calendar{first: c.first, size: c.size}
	ids := make(map[fact]uint16)
	for w := range sets {
		days := slices.Clone(c.weeks[w].days)
		for i, e := range days {
			f := c.facts[e.fact]
			if s, ok := sets[w][i]; ok {
				e, f = s.entry, s.fact
			}
			id, ok := ids[f]
			if !ok {
				id = uint16(len(n.facts))
				n.facts, ids[f] = append(n.facts, f), id
			}
			e.fact = id
			days[i] = e
		}
		n.weeks[w] = index(days)
		for _, open := range c.weeks[w].doubts {
			if left, ok := open.given(works[w]); ok {
				n.weeks[w].doubts = append(n.weeks[w].doubts, left)
			}
		}
	}
	return n, nil
}

// Move is a deadline that layers move: its place in what was asked about, and
// what it was and becomes.
type Move struct {
	Index int      `json:"index"`
	From  Deadline `json:"from"`
	To    Deadline `json:"to"`
}

// Moves counts deadlines again, each with layers over the calendar that it was
// counted with, and returns those whose [Deadline.Due] or [Deadline.IssueDue]
// becomes another, in the order given. A deadline that only becomes more or less
// sure does not move.
//
// Errors: those of [Calendar.With]; with the place, [ErrDeadline] for the zero
// Deadline and [ErrRange] for one that moves beyond the days known.
func Moves(deadlines []Deadline, layers ...Layer) ([]Move, error) {
	for i, l := range layers {
		if err := l.Validate(); err != nil {
			return nil, fmt.Errorf("layers[%d].%w", i, err)
		}
	}
	calendars := make(map[*Calendar]*Calendar)
	timetables := make(map[*Timetable]*Timetable)
	var moves []Move
	for i, d := range deadlines {
		t := d.timetable
		if t == nil {
			return nil, fmt.Errorf("deadlines[%d]: not given: %w", i, ErrDeadline)
		}
		over, ok := timetables[t]
		if !ok {
			c, ok := calendars[t.calendar]
			if !ok {
				var err error
				if c, err = t.calendar.With(layers...); err != nil {
					return nil, err
				}
				calendars[t.calendar] = c
			}
			over = c.timetable(t.week, t.hours)
			timetables[t] = over
		}
		to, err := over.deadline(d.start, d.period, d.counting, d.pauses)
		if err != nil {
			return nil, fmt.Errorf("deadlines[%d]: %w", i, err)
		}
		if to.due != d.due || to.IssueDue() != d.IssueDue() {
			moves = append(moves, Move{i, d, to})
		}
	}
	return moves, nil
}
