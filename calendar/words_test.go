package calendar_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
)

// enum is what all small enumerations can do.
type enum interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// enums are the enumerations: their values in order, their texts in order, a
// value beyond, and how to read one.
func enums() []struct {
	name   string
	values []enum
	texts  string
	beyond enum
	err    error
	read   func(text string) (enum, error)
} {
	type row = struct {
		name   string
		values []enum
		texts  string
		beyond enum
		err    error
		read   func(text string) (enum, error)
	}
	return []row{
		{"Week", []enum{calendar.FiveDay, calendar.SixDay}, "five-day six-day", calendar.Week(2), calendar.ErrWeek, read[calendar.Week]},
		{"Class", []enum{calendar.Working, calendar.Weekend, calendar.Holiday, calendar.RestDay, calendar.MovedHoliday, calendar.TransferredOff, calendar.TransferredWorking},
			"working weekend holiday rest_day moved_holiday transferred_off transferred_working", calendar.Class(7), calendar.ErrText, read[calendar.Class]},
		{"Certainty", []enum{calendar.Enacted, calendar.Projected, calendar.Estimated}, "enacted projected estimated", calendar.Certainty(3), calendar.ErrText, read[calendar.Certainty]},
		{"Reason", []enum{calendar.ReasonCounted, calendar.ReasonFirstDayNotCounted, calendar.ReasonNotWorking, calendar.ReasonRolled, calendar.ReasonClosed, calendar.ReasonBreak, calendar.ReasonIssueDay, calendar.ReasonSuspended},
			"counted first_day_not_counted not_working rolled closed break issue_day suspended", calendar.Reason(8), calendar.ErrText, read[calendar.Reason]},
		{"Weekday", []enum{calendar.Sunday, calendar.Monday, calendar.Tuesday, calendar.Wednesday, calendar.Thursday, calendar.Friday, calendar.Saturday},
			"sunday monday tuesday wednesday thursday friday saturday", calendar.Weekday(7), calendar.ErrText, read[calendar.Weekday]},
		{"FirstDay", []enum{calendar.FirstDayNotCounted, calendar.FirstDayCounted}, "not_counted counted", calendar.FirstDay(2), calendar.ErrCounting, read[calendar.FirstDay]},
		{"Rolling", []enum{calendar.Rolls, calendar.Stays}, "rolls stays", calendar.Rolling(2), calendar.ErrCounting, read[calendar.Rolling]},
		{"DayEnd", []enum{calendar.ClosingHour, calendar.Midnight}, "closing_hour midnight", calendar.DayEnd(2), calendar.ErrCounting, read[calendar.DayEnd]},
		{"TimeCount", []enum{calendar.OfficeTime, calendar.Running}, "office_time running", calendar.TimeCount(2), calendar.ErrCounting, read[calendar.TimeCount]},
		{"WorkedRestDay", []enum{calendar.AsReplaced, calendar.Closed}, "as_replaced closed", calendar.WorkedRestDay(2), calendar.ErrCounting, read[calendar.WorkedRestDay]},
		{"PlainDays", []enum{calendar.CalendarDays, calendar.WorkingDays}, "calendar_days working_days", calendar.PlainDays(2), calendar.ErrCounting, read[calendar.PlainDays]},
		{"IssueDay", []enum{calendar.IssueDayCounted, calendar.IssueDayNotCounted}, "counted not_counted", calendar.IssueDay(2), calendar.ErrCounting, read[calendar.IssueDay]},
	}
}

func read[T enum](text string) (enum, error) {
	var v T
	err := any(&v).(encoding.TextUnmarshaler).UnmarshalText([]byte(text))
	return v, err
}

func TestStableTextForms(t *testing.T) {
	for _, e := range enums() {
		texts := strings.Fields(e.texts)
		if len(texts) != len(e.values) {
			t.Fatalf("%s: %d texts for %d values", e.name, len(texts), len(e.values))
		}
		for i, v := range e.values {
			if n := reflect.ValueOf(v); n.CanUint() && n.Uint() != uint64(i) || n.CanInt() && n.Int() != int64(i) {
				t.Errorf("%s %v is not number %d", e.name, v, i)
			}
			text, err := v.MarshalText()
			if v.String() != texts[i] || string(text) != texts[i] || err != nil {
				t.Errorf("%s %d: %q, %q, %v; want %q", e.name, i, v, text, err, texts[i])
			}
			if back, err := e.read(texts[i]); back != v || err != nil {
				t.Errorf("%s %q is read as %v, %v", e.name, texts[i], back, err)
			}
		}
		number := fmt.Sprintf("%s(%d)", e.name, len(texts))
		if text, err := e.beyond.MarshalText(); text != nil || !errors.Is(err, e.err) || !strings.Contains(err.Error(), number) || e.beyond.String() != number {
			t.Errorf("%s: %q, %v, %q; want an error that names it", number, text, err, e.beyond)
		}
		for _, wrong := range []string{"", " ", "Working", e.texts, strings.ToUpper(texts[0]), texts[1] + " ", "\u202etext", strings.Repeat("x", 10_000), "000101199907"} {
			v, err := e.read(wrong)
			if !errors.Is(err, e.err) || !reflect.ValueOf(v).IsZero() {
				t.Errorf("%s of %.20q: %v, %v", e.name, wrong, v, err)
			} else if s := err.Error(); len(s) > 512 || strings.ContainsAny(s, "\u202e\n") || strings.Contains(s, "000101199907") {
				t.Errorf("%s of %.20q: error %.600q", e.name, wrong, s)
			}
		}
	}
	if s := calendar.Weekday(-1).String(); s != "Weekday(-1)" {
		t.Errorf("%q", s)
	}
	if s := calendar.Weekday(256).String(); s != "Weekday(256)" {
		t.Errorf("%q", s)
	}
	for d := range 7 {
		if got, want := calendar.Weekday(d).String(), strings.ToLower(time.Weekday(d).String()); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// The documentation holds the table of identifiers; a change of one without the
// other is an accident.
func TestIdentifiersAreDocumented(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]string{}
	name := ""
	_, text, _ := strings.Cut(string(source), "# Stable identifiers")
	for line := range strings.Lines(text) {
		cells, ok := strings.CutPrefix(line, "//\t")
		if !ok {
			continue
		}
		fields := strings.Fields(cells)
		if !strings.HasPrefix(cells, " ") {
			name, fields = fields[0], fields[1:]
		}
		table[name] = strings.TrimSpace(table[name] + " " + strings.Join(fields, " "))
	}
	want := map[string]string{"Unit": "minute hour working-day calendar-day day week month year"}
	for _, e := range enums() {
		want[e.name] = e.texts
	}
	if !reflect.DeepEqual(table, want) {
		t.Errorf("documented %v\nwant %v", table, want)
	}
	for u := range strings.FieldsSeq(want["Unit"]) {
		if calendar.Unit(u).Max() == 0 {
			t.Errorf("%s is no unit", u)
		}
	}
}

func TestCountingAndPeriodAreEqualAfterAJSONRoundTrip(t *testing.T) {
	for _, rule := range rules() {
		text, err := json.Marshal(rule)
		if err != nil {
			t.Fatal(err)
		}
		var back calendar.Counting
		if err := json.Unmarshal(text, &back); err != nil || back != rule {
			t.Errorf("%s: %+v, %v; want %+v", text, back, err, rule)
		}
	}
	all := rules()
	const want = `{"first_day":"counted","rolling":"stays","day_end":"midnight","time":"running",` +
		`"worked_rest_day":"closed","plain_days":"working_days","issue_day":"not_counted"}`
	if text, err := json.Marshal(all[len(all)-1]); err != nil || string(text) != want {
		t.Errorf("got  %s, %v\nwant %s", text, err, want)
	}
	if text, err := json.Marshal(calendar.Counting{}); err != nil || string(text) != "{}" {
		t.Errorf("%s, %v", text, err)
	}
	var p calendar.Period
	text, err := json.Marshal(period(5, calendar.WorkingDay))
	if err != nil || string(text) != `{"n":5,"unit":"working-day"}` || json.Unmarshal(text, &p) != nil || p != period(5, calendar.WorkingDay) {
		t.Errorf("%s, %v, %s", text, err, p)
	}
}

// What is read is written back the same; what is refused leaves nothing behind.
func FuzzText(f *testing.F) {
	for i, e := range enums() {
		for text := range strings.FieldsSeq(e.texts) {
			f.Add(uint8(i), text)
		}
		f.Add(uint8(i), "")
		f.Add(uint8(i), e.texts)
	}
	all := enums()
	f.Fuzz(func(t *testing.T, kind uint8, text string) {
		e := all[int(kind)%len(all)]
		v, err := e.read(text)
		if err != nil {
			if !errors.Is(err, e.err) || !reflect.ValueOf(v).IsZero() || len(err.Error()) > 512 {
				t.Fatalf("%s of %q: %v, %v", e.name, text, v, err)
			}
			return
		}
		if back, err := v.MarshalText(); string(back) != text || err != nil || v.String() != text {
			t.Fatalf("%s of %q: written %q, %v", e.name, text, back, err)
		}
	})
}
