package calendar

import (
	"fmt"
	"slices"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// Weekday is a day of the week whose text form is its English name in lower
// case: sunday to saturday. It converts from and to [time.Weekday].
type Weekday time.Weekday

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

const weekdayWords words = "sunday monday tuesday wednesday thursday friday saturday"

// valid keeps what does not fit the words' 8 bits from wrapping around.
func (d Weekday) valid() bool { return d >= Sunday && d <= Saturday }

// String returns the text form.
func (d Weekday) String() string {
	if !d.valid() {
		return fmt.Sprintf("Weekday(%d)", int(d))
	}
	return weekdayWords.str("Weekday", uint8(d))
}

// MarshalText writes [Weekday.String]; a number that is no weekday is refused
// with [ErrText].
func (d Weekday) MarshalText() ([]byte, error) {
	if !d.valid() {
		return nil, fmt.Errorf("%s: %w", d, ErrText)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads a text form; anything else is refused with [ErrText].
func (d *Weekday) UnmarshalText(text []byte) error {
	n, err := weekdayWords.unmarshal("weekday", text, ErrText)
	if err == nil {
		*d = Weekday(n)
	}
	return err
}

// Span is the time of a day from one clock up to another, which is not
// included: an office open 09:00 to 18:00 is open at 09:00:00 and no longer
// open at 18:00:00.
type Span struct {
	From civil.Clock `json:"from"`
	To   civil.Clock `json:"to"`
}

// String returns from–to.
func (s Span) String() string { return s.From.String() + "–" + s.To.String() }

// Hours are the opening hours of an office on the days on which it works: an
// exception changes the hours of such a day, it does not open another. A date
// comes before a weekday, a weekday before the rule.
type Hours struct {
	Open   Span   `json:"open"`
	Breaks []Span `json:"breaks,omitempty"`
	// Weekdays are exceptions by weekday, such as a short Saturday.
	Weekdays []WeekdayHours `json:"weekdays,omitempty"`
	// Dates are exceptions by date, such as a shortened day before a holiday.
	Dates []DateHours `json:"dates,omitempty"`
}

// WeekdayHours are the hours of some weekdays.
type WeekdayHours struct {
	Days   []Weekday `json:"days"`
	Open   Span      `json:"open"`
	Breaks []Span    `json:"breaks,omitempty"`
}

// DateHours are the hours of one date.
type DateHours struct {
	Date   civil.Date `json:"date"`
	Open   Span       `json:"open"`
	Breaks []Span     `json:"breaks,omitempty"`
}

// MaxBreaks is how many breaks a day may have.
const MaxBreaks = 24

// Validate refuses, with [ErrHours], hours that cannot be kept: a day must open
// before it closes; its breaks, at most [MaxBreaks], must start before they
// end, lie inside it without touching its ends, in order and without overlap; a
// weekday or a date may have one exception only.
func (h Hours) Validate() error {
	if err := validDay("", h.Open, h.Breaks); err != nil {
		return err
	}
	var weekdays [7]bool
	for i, e := range h.Weekdays {
		at := fmt.Sprintf("weekdays[%d].", i)
		if len(e.Days) == 0 {
			return fmt.Errorf("%sdays: no weekday: %w", at, ErrHours)
		}
		for j, d := range e.Days {
			switch {
			case !d.valid():
				return fmt.Errorf("%sdays[%d]: %s names no weekday: %w", at, j, d, ErrHours)
			case weekdays[d]:
				return fmt.Errorf("%sdays[%d]: %s has hours already: %w", at, j, d, ErrHours)
			}
			weekdays[d] = true
		}
		if err := validDay(at, e.Open, e.Breaks); err != nil {
			return err
		}
	}
	dates := make(map[civil.Date]bool, len(h.Dates))
	for i, e := range h.Dates {
		at := fmt.Sprintf("dates[%d].", i)
		switch {
		case !e.Date.Valid():
			return fmt.Errorf("%sdate: %s: %w", at, dayText(e.Date), ErrHours)
		case dates[e.Date]:
			return fmt.Errorf("%sdate: %s has hours already: %w", at, e.Date, ErrHours)
		}
		dates[e.Date] = true
		if err := validDay(at, e.Open, e.Breaks); err != nil {
			return err
		}
	}
	return nil
}

func validDay(at string, open Span, breaks []Span) error {
	switch {
	case !open.From.Valid() || !open.To.Valid():
		return fmt.Errorf("%sopen: %s: not between 00:00 and 24:00: %w", at, open, ErrHours)
	case open.From >= open.To:
		return fmt.Errorf("%sopen: %s: does not open before it closes: %w", at, open, ErrHours)
	case len(breaks) > MaxBreaks:
		return fmt.Errorf("%sbreaks: %d, at most %d: %w", at, len(breaks), MaxBreaks, ErrHours)
	}
	last := open.From
	for i, b := range breaks {
		rule := ""
		switch {
		case b.From >= b.To:
			rule = "does not start before it ends"
		case b.From <= open.From || b.To >= open.To:
			rule = "does not lie inside " + open.String()
		case b.From < last:
			rule = "starts before the one before it ends"
		}
		if rule != "" {
			return fmt.Errorf("%sbreaks[%d]: %s: %s: %w", at, i, b, rule, ErrHours)
		}
		last = b.To
	}
	return nil
}

// clone returns hours that share nothing with h.
func (h Hours) clone() Hours {
	h.Breaks = slices.Clone(h.Breaks)
	h.Weekdays = slices.Clone(h.Weekdays)
	for i := range h.Weekdays {
		e := &h.Weekdays[i]
		e.Days, e.Breaks = slices.Clone(e.Days), slices.Clone(e.Breaks)
	}
	h.Dates = slices.Clone(h.Dates)
	for i := range h.Dates {
		h.Dates[i].Breaks = slices.Clone(h.Dates[i].Breaks)
	}
	return h
}
