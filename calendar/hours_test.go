package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

func manyBreaks(n int) (breaks []calendar.Span) {
	for i := range n {
		breaks = append(breaks, calendar.Span{From: civil.HM(9, 0) + civil.Clock(60*i+1), To: civil.HM(9, 0) + civil.Clock(60*i+30)})
	}
	return breaks
}

func TestHoursThatCannotBeKeptAreRefused(t *testing.T) {
	day := span(9, 0, 18, 0)
	for _, row := range []struct {
		rule  string
		hours calendar.Hours
		want  string // how the error starts; empty: accepted
	}{
		{"an ordinary day is accepted", office(), ""},
		{"so is a day without a break", calendar.Hours{Open: day}, ""},
		{"and one around the clock", calendar.Hours{Open: span(0, 0, 24, 0)}, ""},
		{"and one of a single second", calendar.Hours{Open: calendar.Span{From: 0, To: 1}}, ""},
		{"breaks may touch one another", calendar.Hours{Open: day, Breaks: []calendar.Span{span(12, 0, 13, 0), span(13, 0, 14, 0)}}, ""},
		{"a break may start a second after opening and end a second before closing",
			calendar.Hours{Open: day, Breaks: []calendar.Span{{From: civil.HM(9, 0) + 1, To: civil.HM(18, 0) - 1}}}, ""},
		{"exceptions are accepted", center(), ""},
		{"24 breaks are accepted", calendar.Hours{Open: day, Breaks: manyBreaks(24)}, ""},
		{"25 breaks are not", calendar.Hours{Open: day, Breaks: manyBreaks(25)}, "breaks: 25, at most 24: "},
		{"hours must be given", calendar.Hours{}, "open: 00:00–00:00: does not open before it closes: "},
		{"a day must open before it closes", calendar.Hours{Open: span(18, 0, 9, 0)}, "open: 18:00–09:00: does not open before"},
		{"a day must last", calendar.Hours{Open: span(9, 0, 9, 0)}, "open: 09:00–09:00: does not open before"},
		{"a clock must be one", calendar.Hours{Open: span(25, 0, 9, 0)}, "open: Clock(-1)–09:00: not between"},
		{"also the closing one", calendar.Hours{Open: calendar.Span{From: 0, To: civil.EndOfDay + 1}}, "open: 00:00–Clock(86401): not between"},
		{"a break must last", calendar.Hours{Open: day, Breaks: []calendar.Span{span(13, 0, 13, 0)}}, "breaks[0]: 13:00–13:00: does not start before it ends: "},
		{"a break must start before it ends", calendar.Hours{Open: day, Breaks: []calendar.Span{span(14, 0, 13, 0)}}, "breaks[0]: 14:00–13:00: does not start"},
		{"a break must not start the day", calendar.Hours{Open: day, Breaks: []calendar.Span{span(9, 0, 10, 0)}}, "breaks[0]: 09:00–10:00: does not lie inside 09:00–18:00: "},
		{"a break must not end the day", calendar.Hours{Open: day, Breaks: []calendar.Span{span(17, 0, 18, 0)}}, "breaks[0]: 17:00–18:00: does not lie inside"},
		{"a break must not lie before opening", calendar.Hours{Open: day, Breaks: []calendar.Span{span(7, 0, 8, 0)}}, "breaks[0]: 07:00–08:00: does not lie inside"},
		{"a break must not lie after closing", calendar.Hours{Open: day, Breaks: []calendar.Span{span(19, 0, 20, 0)}}, "breaks[0]: 19:00–20:00: does not lie inside"},
		{"breaks must not overlap", calendar.Hours{Open: day, Breaks: []calendar.Span{span(12, 0, 13, 0), span(12, 59, 14, 0)}}, "breaks[1]: 12:59–14:00: starts before the one before it ends: "},
		{"breaks must be in order", calendar.Hours{Open: day, Breaks: []calendar.Span{span(15, 0, 16, 0), span(12, 0, 13, 0)}}, "breaks[1]: 12:00–13:00: starts before"},
		{"an exception must name a weekday", calendar.Hours{Open: day, Weekdays: []calendar.WeekdayHours{{Open: day}}}, "weekdays[0].days: no weekday: "},
		{"one that exists", calendar.Hours{Open: day, Weekdays: []calendar.WeekdayHours{{Days: []calendar.Weekday{7}, Open: day}}}, "weekdays[0].days[0]: Weekday(7) names no weekday: "},
		{"not one below", calendar.Hours{Open: day, Weekdays: []calendar.WeekdayHours{{Days: []calendar.Weekday{-1}, Open: day}}}, "weekdays[0].days[0]: Weekday(-1) names"},
		{"once", calendar.Hours{Open: day, Weekdays: []calendar.WeekdayHours{
			{Days: []calendar.Weekday{calendar.Sunday, calendar.Saturday}, Open: day}, {Days: []calendar.Weekday{calendar.Saturday}, Open: day},
		}}, "weekdays[1].days[0]: saturday has hours already: "},
		{"a weekday's hours must be hours", calendar.Hours{Open: day, Weekdays: []calendar.WeekdayHours{{Days: []calendar.Weekday{calendar.Friday}}}}, "weekdays[0].open: 00:00–00:00: "},
		{"a date must be given", calendar.Hours{Open: day, Dates: []calendar.DateHours{{Open: day}}}, "dates[0].date: a day not given: "},
		{"and exist", calendar.Hours{Open: day, Dates: []calendar.DateHours{{Date: civil.MaxDate + 1, Open: day}}}, "dates[0].date: Date(3652060): "},
		{"once only", calendar.Hours{Open: day, Dates: []calendar.DateHours{
			{Date: civil.YMD(2025, 3, 7), Open: day}, {Date: civil.YMD(2025, 3, 7), Open: day},
		}}, "dates[1].date: 2025-03-07 has hours already: "},
		{"a date's breaks must be breaks", calendar.Hours{Open: day, Dates: []calendar.DateHours{
			{Date: civil.YMD(2025, 3, 7), Open: span(9, 0, 17, 0), Breaks: []calendar.Span{span(17, 0, 18, 0)}},
		}}, "dates[0].breaks[0]: 17:00–18:00: does not lie inside 09:00–17:00: "},
	} {
		t.Run(row.rule, func(t *testing.T) {
			_, compiled := calendar.Kazakhstan().Timetable(calendar.SixDay, row.hours)
			for _, err := range []error{row.hours.Validate(), compiled} {
				if row.want == "" {
					if err != nil {
						t.Error(err)
					}
				} else if !errors.Is(err, calendar.ErrHours) || !strings.HasPrefix(err.Error(), row.want) {
					t.Errorf("error %v\nwant one that starts with %s", err, row.want)
				}
			}
		})
	}
}

func TestAnExceptionOnAnUnknownDateIsRefused(t *testing.T) {
	h := office()
	h.Dates = []calendar.DateHours{
		{Date: civil.YMD(2035, 12, 31), Open: h.Open},
		{Date: civil.YMD(2036, 1, 1), Open: h.Open},
	}
	if err := h.Validate(); err != nil {
		t.Errorf("without a calendar: %v", err)
	}
	_, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, h)
	if !errors.Is(err, calendar.ErrHours) || !errors.Is(err, calendar.ErrRange) || !strings.HasPrefix(err.Error(), "dates[1]: ") || !strings.Contains(err.Error(), "2036-01-01") {
		t.Errorf("error %v", err)
	}
}

func TestATimetableKeepsItsOwnHours(t *testing.T) {
	h := center()
	tt := timetable(t, calendar.SixDay, h)
	if tt.Week() != calendar.SixDay || tt.Calendar() != calendar.Kazakhstan() {
		t.Errorf("of the %s week, calendar %p", tt.Week(), tt.Calendar())
	}
	spoil := func(h *calendar.Hours) {
		h.Open, h.Breaks[0] = calendar.Span{}, calendar.Span{}
		h.Weekdays[0].Days[0], h.Weekdays[1].Breaks[0], h.Weekdays[0].Open = calendar.Monday, calendar.Span{}, calendar.Span{}
		h.Dates[0].Date = 0
	}
	spoil(&h)
	got := tt.Hours()
	if !reflect.DeepEqual(got, center()) {
		t.Errorf("changing the argument changed the timetable: %+v", got)
	}
	spoil(&got)
	if again := tt.Hours(); !reflect.DeepEqual(again, center()) {
		t.Errorf("changing the copy changed the timetable: %+v", again)
	}
	withDateBreak := office()
	withDateBreak.Dates = []calendar.DateHours{{Date: civil.YMD(2025, 3, 7), Open: withDateBreak.Open, Breaks: []calendar.Span{span(12, 0, 13, 0)}}}
	tt = timetable(t, calendar.SixDay, withDateBreak)
	tt.Hours().Dates[0].Breaks[0] = calendar.Span{}
	if b := tt.Hours().Dates[0].Breaks[0]; b != span(12, 0, 13, 0) {
		t.Errorf("changing the copy's break changed the timetable: %s", b)
	}
}

func TestHoursAreEqualAfterAJSONRoundTrip(t *testing.T) {
	text, err := json.Marshal(center())
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"open":{"from":"09:00","to":"19:00"},"breaks":[{"from":"13:00","to":"13:30"},{"from":"16:00","to":"16:15"}],` +
		`"weekdays":[{"days":["saturday"],"open":{"from":"10:00","to":"13:00"}},` +
		`{"days":["friday","wednesday"],"open":{"from":"08:00","to":"17:00"},"breaks":[{"from":"12:00","to":"13:00"}]}],` +
		`"dates":[{"date":"2024-12-31","open":{"from":"09:00","to":"12:00"}},{"date":"2025-01-05","open":{"from":"10:00","to":"11:00"}}]}`
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	var back calendar.Hours
	if err := json.Unmarshal(text, &back); err != nil || !reflect.DeepEqual(back, center()) {
		t.Errorf("%+v, %v", back, err)
	}
}

// Whatever can be read and is accepted compiles, opens before it closes, and is
// the same after a round trip; what is refused compiles to nothing.
func FuzzHours(f *testing.F) {
	for _, h := range []calendar.Hours{{}, office(), center(), {Open: span(0, 0, 24, 0)}, {Open: span(18, 0, 9, 0)}} {
		text, err := json.Marshal(h)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Add(`{"open":{"from":"09:00","to":"18:00"},"weekdays":[{"days":["sunday","sunday"]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		var h calendar.Hours
		if json.Unmarshal([]byte(text), &h) != nil {
			return // no hours
		}
		tt, err := calendar.Kazakhstan().Timetable(calendar.SixDay, h)
		if invalid := h.Validate(); err != nil {
			if tt != nil || !errors.Is(err, calendar.ErrHours) || invalid == nil && !errors.Is(err, calendar.ErrRange) || len(err.Error()) > 512 {
				t.Fatalf("%+v: %v, but Validate says %v", h, err, invalid)
			}
			return
		} else if invalid != nil {
			t.Fatalf("%+v: compiled, but Validate says %v", h, invalid)
		}
		monday := date(t, "2025-02-03")
		opens, err := tt.NextOpening(civil.At(monday, 0), calendar.AsReplaced)
		if err != nil {
			t.Fatal(err)
		}
		d, err := tt.Deadline(opens, calendar.Period{N: 1, Unit: calendar.CalendarDay}, calendar.Counting{FirstDay: calendar.FirstDayCounted})
		if err != nil || opens.Compare(d.Due()) >= 0 || d.LastDay() != monday {
			t.Fatalf("%+v: opens %s, the day ends %s, %v", h, opens, d.Due(), err)
		}
		again, err := json.Marshal(tt.Hours())
		if err != nil {
			t.Fatal(err)
		}
		var back calendar.Hours
		if err := json.Unmarshal(again, &back); err != nil || fmt.Sprint(back) != fmt.Sprint(h) {
			t.Fatalf("%+v became %+v, %v", h, back, err)
		}
	})
}
