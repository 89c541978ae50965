package calendar_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/reglament/law"
)

// decree is a decree as it could come: Tuesday 5 January 2027 off for Saturday 9
// January, in the five-day week.
func decree(t testing.TB) calendar.Layer {
	five := []calendar.Week{calendar.FiveDay}
	off, worked := date(t, "2027-01-05"), date(t, "2027-01-09")
	return calendar.Layer{Source: "a decree", Days: []calendar.LayerDay{
		{Date: off, Weeks: five, Class: calendar.TransferredOff, Name: law.Name{EN: "given off"}, Other: worked},
		{Date: worked, Weeks: five, Class: calendar.TransferredWorking, Other: off},
	}}
}

func with(t testing.TB, layers ...calendar.Layer) *calendar.Calendar {
	t.Helper()
	c, err := calendar.Kazakhstan().With(layers...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func day(t testing.TB, c *calendar.Calendar, w calendar.Week, d civil.Date) calendar.Day {
	t.Helper()
	x, err := c.Day(w, d)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestALayerSetsItsDaysAndNoOther(t *testing.T) {
	plain, l := calendar.Kazakhstan(), decree(t)
	both := calendar.LayerDay{Date: date(t, "2027-02-03"), Class: calendar.RestDay, Certainty: calendar.Projected}
	l.Days = append(l.Days, both)
	c := with(t, l)
	set := map[calendar.Day]bool{}
	for _, x := range l.Days {
		for _, w := range weeks() {
			if len(x.Weeks) == 0 || w == calendar.FiveDay {
				set[calendar.Day{Date: x.Date, Week: w, Class: x.Class, Name: x.Name, Source: "a decree", Certainty: x.Certainty, Other: x.Other}] = true
			}
		}
	}
	changed := 0
	for _, w := range weeks() {
		for d := c.First(); d <= c.Last(); d++ {
			was, is := day(t, plain, w, d), day(t, c, w, d)
			if was == is {
				continue
			}
			if changed++; !set[is] {
				t.Errorf("%+v becomes %+v", was, is)
			}
			works, err := c.IsWorkday(w, d)
			sure, _ := c.CertaintyBetween(w, d, d)
			if err != nil || works != is.Class.Working() || sure != is.Certainty {
				t.Errorf("%s: worked %v, %s, %v", d, works, sure, err)
			}
		}
	}
	if changed != 4 {
		t.Errorf("%d days changed, want 2 of the five-day week and 1 of both", changed)
	}
	if c.First() != plain.First() || c.Last() != plain.Last() {
		t.Errorf("%s to %s", c.First(), c.Last())
	}
	// 4, 6, 8 and the worked Saturday 9 January 2027: Thursday 7 is a rest day, 1–3 are off.
	if n, err := c.WorkdaysBetween(calendar.FiveDay, date(t, "2026-12-31"), date(t, "2027-01-10")); err != nil || n != 3 {
		t.Errorf("%d working days, %v; want 6, 8, 9 January: Monday 4 has the holiday of Saturday 2", n, err)
	}
}

func TestLaterLayersHold(t *testing.T) {
	d := date(t, "2027-02-03")
	layer := func(source string, c calendar.Class, weeks ...calendar.Week) calendar.Layer {
		return calendar.Layer{Source: source, Days: []calendar.LayerDay{{Date: d, Weeks: weeks, Class: c}}}
	}
	one, two := layer("one", calendar.RestDay), layer("two", calendar.Holiday, calendar.SixDay)
	for _, c := range []*calendar.Calendar{with(t, one, two), func() *calendar.Calendar {
		c, err := with(t, one).With(two)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}()} {
		if five, six := day(t, c, calendar.FiveDay, d), day(t, c, calendar.SixDay, d); five.Source != "one" || six.Source != "two" || six.Class != calendar.Holiday {
			t.Errorf("%+v, %+v", five, six)
		}
	}
	if c := with(t); day(t, c, calendar.FiveDay, d) != day(t, calendar.Kazakhstan(), calendar.FiveDay, d) {
		t.Error("no layer changes a day")
	}
	// A layer that says what the calendar says gives it back, but for the source.
	again := with(t, one, layer("no act makes it a rest day of the five-day week", calendar.Working))
	if got := day(t, again, calendar.FiveDay, d); got.Class != calendar.Working || got.Certainty != calendar.Enacted {
		t.Errorf("%+v", got)
	}
}

// Nothing moves because of a layer: a holiday on a Saturday gives nothing off, and
// a holiday taken away leaves the day that it moved to.
func TestNothingIsDerivedFromALayer(t *testing.T) {
	c := with(t, calendar.Layer{Source: "a decree", Days: []calendar.LayerDay{
		{Date: date(t, "2025-02-08"), Class: calendar.Holiday},
		{Date: date(t, "2022-01-01"), Class: calendar.Weekend},
	}})
	for _, row := range []struct {
		date  string
		class calendar.Class
	}{{"2025-02-08", calendar.Holiday}, {"2025-02-10", calendar.Working}, {"2022-01-01", calendar.Weekend}, {"2022-01-03", calendar.MovedHoliday}} {
		if got := day(t, c, calendar.FiveDay, date(t, row.date)); got.Class != row.class {
			t.Errorf("%+v, want %s", got, row.class)
		}
	}
}

func TestADayWorkedByALayerHasItsHours(t *testing.T) {
	saturday := date(t, "2025-02-08")
	for _, row := range []struct {
		point string
		day   calendar.LayerDay
		want  string
	}{
		{"a Saturday worked for a Friday, 08:00 to 17:00", calendar.LayerDay{Class: calendar.TransferredWorking, Other: date(t, "2025-02-14")}, "2025-02-08T17:00:00"},
		{"worked for a Friday almost a year away", calendar.LayerDay{Class: calendar.TransferredWorking, Other: date(t, "2026-01-30")}, "2025-02-08T17:00:00"},
		{"worked for no other day, 10:00 to 13:00", calendar.LayerDay{Class: calendar.TransferredWorking}, "2025-02-08T13:00:00"},
		{"an ordinary working day", calendar.LayerDay{Class: calendar.Working}, "2025-02-08T13:00:00"},
	} {
		row.day.Date = saturday
		tt, err := with(t, calendar.Layer{Source: "a decree", Days: []calendar.LayerDay{row.day}}).Timetable(calendar.FiveDay, center())
		if err != nil {
			t.Fatal(err)
		}
		d, err := tt.Deadline(civil.OnDay(saturday-1), period(1, calendar.WorkingDay), calendar.Counting{})
		if err != nil || d.Due() != moment(t, row.want) {
			t.Errorf("%s: due %s, %v; want %s", row.point, d.Due(), err, row.want)
		}
	}
}

// Layers upon layers, each with names of its own for every day, stay within what
// a calendar can hold.
func TestManyLayers(t *testing.T) {
	c := calendar.Kazakhstan()
	for n := range 3 {
		l := calendar.Layer{Source: fmt.Sprint("layer ", n)}
		for d := c.First(); d <= c.Last(); d++ {
			for _, w := range weeks() {
				l.Days = append(l.Days, calendar.LayerDay{Date: d, Weeks: []calendar.Week{w}, Class: calendar.Weekend, Name: law.Name{EN: fmt.Sprint(n, w, d)}})
			}
		}
		var err error
		if c, err = c.With(l); err != nil {
			t.Fatal(err)
		}
	}
	for d := c.First(); d <= c.Last(); d++ {
		if got := day(t, c, calendar.SixDay, d); got.Name.EN != fmt.Sprint(2, calendar.SixDay, d) || got.Source != "layer 2" {
			t.Fatalf("%+v", got)
		}
	}
	if d, err := c.NextWorkday(calendar.FiveDay, c.First()); !errors.Is(err, calendar.ErrRange) {
		t.Errorf("%s, %v; nothing is worked", d, err)
	}
}

func TestLayersThatAreRefused(t *testing.T) {
	ok := calendar.LayerDay{Date: date(t, "2027-02-03"), Class: calendar.RestDay}
	changed := func(change func(*calendar.LayerDay)) calendar.Layer {
		d := ok
		change(&d)
		return calendar.Layer{Source: "x", Days: []calendar.LayerDay{{Date: ok.Date + 1}, d}}
	}
	for _, row := range []struct {
		point string
		layer calendar.Layer
		text  string
		also  error
	}{
		{"no source", calendar.Layer{}, "source: none is given: ", nil},
		{"a source of white space", calendar.Layer{Source: " \n"}, "source: none is given: ", nil},
		{"no date", changed(func(d *calendar.LayerDay) { d.Date = 0 }), "days[1].date: a day not given: ", nil},
		{"a date that cannot be", changed(func(d *calendar.LayerDay) { d.Date = -1 }), "days[1].date: Date(-1): ", nil},
		{"an unknown class", changed(func(d *calendar.LayerDay) { d.Class = 7 }), "days[1].class: Class(7): ", calendar.ErrText},
		{"an unknown certainty", changed(func(d *calendar.LayerDay) { d.Certainty = 3 }), "days[1].certainty: Certainty(3): ", calendar.ErrText},
		{"an unknown week", changed(func(d *calendar.LayerDay) { d.Weeks = []calendar.Week{calendar.SixDay, 2} }), "days[1].weeks[1]: Week(2): ", calendar.ErrWeek},
		{"a week twice", changed(func(d *calendar.LayerDay) { d.Weeks = []calendar.Week{1, 0, 1} }), "days[1].weeks[2]: six-day stands twice: ", nil},
		{"a date twice", calendar.Layer{Source: "x", Days: []calendar.LayerDay{ok, ok}}, "days[1].date: 2027-02-03 of the five-day week stands twice: ", nil},
		{"a date twice for one week", calendar.Layer{Source: "x", Days: []calendar.LayerDay{
			{Date: ok.Date, Weeks: []calendar.Week{calendar.SixDay}}, ok}}, "days[1].date: 2027-02-03 of the six-day week stands twice: ", nil},
		{"another day of a class that has none", changed(func(d *calendar.LayerDay) { d.Other = ok.Date + 1 }), "days[1].other: 2027-02-04: a day of class rest_day has none: ", nil},
		{"the day itself as the other", changed(func(d *calendar.LayerDay) { d.Class, d.Other = calendar.TransferredOff, ok.Date }), "days[1].other: 2027-02-03: not another day ", nil},
		{"another day too late", changed(func(d *calendar.LayerDay) { d.Class, d.Other = calendar.TransferredOff, ok.Date+367 }), "days[1].other: 2028-02-05: not another day within 366 days of 2027-02-03: ", nil},
		{"another day too early", changed(func(d *calendar.LayerDay) { d.Class, d.Other = calendar.MovedHoliday, ok.Date-367 }), "days[1].other: 2026-02-01: ", nil},
		{"another day that cannot be", changed(func(d *calendar.LayerDay) { d.Class, d.Other = calendar.TransferredWorking, -5 }), "days[1].other: Date(-5): ", nil},
	} {
		err := row.layer.Validate()
		if !errors.Is(err, calendar.ErrLayer) || row.also != nil && !errors.Is(err, row.also) || !strings.HasPrefix(err.Error(), row.text) || len(err.Error()) > 512 {
			t.Errorf("%s: %v; want %s", row.point, err, row.text)
		}
		c, err := calendar.Kazakhstan().With(decree(t), row.layer)
		if c != nil || !errors.Is(err, calendar.ErrLayer) || !strings.HasPrefix(err.Error(), "layers[1]."+row.text) {
			t.Errorf("%s: %v, %v; want layers[1].%s", row.point, c, err, row.text)
		}
		if moves, err := calendar.Moves(nil, row.layer); moves != nil || !errors.Is(err, calendar.ErrLayer) || !strings.HasPrefix(err.Error(), "layers[0]."+row.text) {
			t.Errorf("%s: %v, %v; want layers[0].%s", row.point, moves, err, row.text)
		}
	}
	for _, d := range []string{"1999-12-31", "2036-01-01"} {
		c, err := calendar.Kazakhstan().With(decree(t), calendar.Layer{Source: "x", Days: []calendar.LayerDay{ok, {Date: date(t, d)}}})
		if c != nil || !errors.Is(err, calendar.ErrLayer) || !errors.Is(err, calendar.ErrRange) || !strings.HasPrefix(err.Error(), "layers[1].days[1].date: ") || !strings.Contains(err.Error(), d) {
			t.Errorf("%v, %v", c, err)
		}
	}
	if _, err := new(calendar.Calendar).With(decree(t)); !errors.Is(err, calendar.ErrRange) {
		t.Errorf("a calendar without days: %v", err)
	}
	for _, far := range []civil.Date{-366, 366} {
		d := calendar.LayerDay{Date: ok.Date, Class: calendar.TransferredOff, Other: ok.Date + far}
		if got := day(t, with(t, calendar.Layer{Source: "x", Days: []calendar.LayerDay{d}}), calendar.FiveDay, ok.Date); got.Other != d.Other {
			t.Errorf("%+v, want %s", got, d.Other)
		}
	}
	for _, edge := range []string{"2000-01-01", "2035-12-31"} {
		c := with(t, calendar.Layer{Source: "x", Days: []calendar.LayerDay{{Date: date(t, edge), Class: calendar.RestDay}}})
		if got := day(t, c, calendar.SixDay, date(t, edge)); got.Source != "x" {
			t.Errorf("%+v", got)
		}
	}
}

func TestDecodeLayer(t *testing.T) {
	const text = `{"source":"a decree","days":[` +
		`{"date":"2027-01-05","weeks":["five-day"],"class":"transferred_off","name":{"en":"given off"},"other":"2027-01-09"},` +
		`{"date":"2027-01-09","weeks":["five-day"],"class":"transferred_working","other":"2027-01-05"}]}`
	l, err := calendar.DecodeLayer([]byte(text))
	if err != nil || !reflect.DeepEqual(l, decree(t)) {
		t.Errorf("%+v, %v", l, err)
	}
	if back, err := json.Marshal(l); err != nil || string(back) != text {
		t.Errorf("got  %s, %v\nwant %s", back, err, text)
	}
	for _, row := range []struct {
		point, text string
		also        error
		place       string
	}{
		{"nothing", ``, strictjson.ErrSyntax, "$ (line 1, column 1)"},
		{"null", `null`, strictjson.ErrNull, "$ (line 1, column 1)"},
		{"an unknown key", `{"source":"x","day":[]}`, strictjson.ErrUnknownKey, "day (line 1, column 15)"},
		{"a wrongly cased key", `{"Source":"x"}`, strictjson.ErrKeyCase, "Source"},
		{"a key twice", `{"source":"x","source":"y"}`, strictjson.ErrDuplicateKey, "source"},
		{"text after it", `{"source":"x"} {}`, strictjson.ErrTrailing, "$"},
		{"a date that does not exist", `{"source":"x","days":[{"date":"2027-02-29","class":"holiday"}]}`, civil.ErrDate, "days[0].date (line 1"},
		{"an unknown class", `{"source":"x","days":[{"date":"2027-02-28","class":"feast"}]}`, calendar.ErrText, "days[0].class (line 1"},
		{"a class of a number", `{"source":"x","days":[{"date":"2027-02-28","class":2}]}`, strictjson.ErrType, "days[0].class (line 1"},
		{"an unknown week", `{"source":"x","days":[{"date":"2027-02-28","class":"holiday","weeks":["six-day","7-day"]}]}`, calendar.ErrWeek, "days[0].weeks[1] (line 1"},
		{"an unknown certainty", `{"source":"x","days":[{"date":"2027-02-28","class":"holiday","certainty":"sure"}]}`, calendar.ErrText, "days[0].certainty (line 1"},
		{"no class, which is not working", `{"source":"x","days":[{"date":"2027-02-27","class":"holiday"},{"date":"2027-02-28"}]}`, nil, "days[1].class: none is given"},
		{"no date", `{"source":"x","days":[{"class":"working"}]}`, nil, "days[0].date: a day not given"},
		{"no source", `{"days":[]}`, nil, "source: none is given"},
		{"a date twice", `{"source":"x","days":[{"date":"2027-02-28","class":"holiday"},{"date":"2027-02-28","class":"holiday"}]}`, nil, "days[1].date: 2027-02-28 of the five-day week stands twice"},
		{"more than a mebibyte", `{"source":"` + strings.Repeat(" ", 1<<20) + `"}`, strictjson.ErrTooLarge, "$"},
	} {
		l, err := calendar.DecodeLayer([]byte(row.text))
		if !errors.Is(err, calendar.ErrLayer) || row.also != nil && !errors.Is(err, row.also) || !reflect.DeepEqual(l, calendar.Layer{}) {
			t.Errorf("%s: %+v, %v; want ErrLayer and %v", row.point, l, err, row.also)
		} else if !strings.Contains(err.Error(), row.place) || len(err.Error()) > 512 {
			t.Errorf("%s: %v; want %s", row.point, err, row.place)
		}
	}
}

func TestMovesByHand(t *testing.T) {
	tt := timetable(t, calendar.FiveDay, office())
	six := timetable(t, calendar.SixDay, office())
	count := func(tt *calendar.Timetable, start string, n int, u calendar.Unit, rule calendar.Counting, pauses ...calendar.Suspension) calendar.Deadline {
		t.Helper()
		d, err := tt.DeadlineSuspended(moment(t, start), period(n, u), rule, pauses)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	issueAfter := calendar.Counting{IssueDay: calendar.IssueDayNotCounted}
	// Without the decree 4–8 January 2027 are Monday (off, the holiday of Saturday 2),
	// Tuesday, Wednesday, Thursday (off, 7 January) and Friday.
	deadlines := []calendar.Deadline{
		count(tt, "2026-12-30T10:00", 1, calendar.WorkingDay, calendar.Counting{}),                                                    // 31 December, before it
		count(tt, "2026-12-31T10:00", 1, calendar.WorkingDay, calendar.Counting{}),                                                    // 5 January → 6
		count(six, "2026-12-31T10:00", 1, calendar.WorkingDay, calendar.Counting{}),                                                   // not of this week
		count(tt, "2027-01-06T10:00", 1, calendar.Hour, calendar.Counting{}),                                                          // after the one, before the other
		count(tt, "2027-01-06T10:00", 2, calendar.WorkingDay, calendar.Counting{}),                                                    // Monday 11 → Saturday 9
		count(tt, "2026-12-30T10:00", 1, calendar.WorkingDay, issueAfter),                                                             // issued 5 January → 6
		count(tt, "2026-12-31T10:00", 4, calendar.WorkingDay, calendar.Counting{}),                                                    // one lost, one won: 5, 6, 8, 11 → 6, 8, 9, 11
		count(tt, "2026-12-31T10:00", 1, calendar.WorkingDay, calendar.Counting{}, pause(t, "2027-01-05", "2027-01-05")),              // 6 January either way
		count(tt, "2026-12-31T10:00", 2, calendar.WorkingDay, calendar.Counting{}, pause(t, "2027-01-06", "2027-01-06")),              // 8 January → 9
		count(tt, "2026-12-31T17:00", 2, calendar.Hour, calendar.Counting{}),                                                          // an hour of 5 January → of 6
		count(tt, "2027-01-04T10:00", 1, calendar.CalendarDay, calendar.Counting{Rolling: calendar.Stays, DayEnd: calendar.Midnight}), // 5 January, off or not
	}
	moves, err := calendar.Moves(deadlines, decree(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range moves {
		if m.From != deadlines[m.Index] || m.To.Start() != m.From.Start() || m.To.Period() != m.From.Period() || m.To.Counting() != m.From.Counting() {
			t.Errorf("%+v", m)
		}
		got = append(got, fmt.Sprintf("%d %s/%s %s/%s", m.Index, m.From.Due(), m.From.IssueBy(), m.To.Due(), m.To.IssueBy()))
	}
	want := []string{
		"1 2027-01-05T18:00:00/2027-01-05 2027-01-06T18:00:00/2027-01-06",
		"4 2027-01-11T18:00:00/2027-01-11 2027-01-09T18:00:00/2027-01-09",
		"5 2026-12-31T18:00:00/2027-01-05 2026-12-31T18:00:00/2027-01-06",
		"8 2027-01-08T18:00:00/2027-01-08 2027-01-09T18:00:00/2027-01-09",
		"9 2027-01-05T10:00:00/2027-01-05 2027-01-06T10:00:00/2027-01-06",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}

	// The layers go over the calendar that each deadline was counted with.
	layered, err := with(t, decree(t)).Timetable(calendar.FiveDay, office())
	if err != nil {
		t.Fatal(err)
	}
	settled := count(layered, "2026-12-31T10:00", 1, calendar.WorkingDay, calendar.Counting{})
	if moves, err := calendar.Moves([]calendar.Deadline{settled, settled}, decree(t)); err != nil || moves != nil {
		t.Errorf("%v, %v", moves, err)
	}
	if moves, err := calendar.Moves(deadlines); err != nil || moves != nil {
		t.Errorf("without layers: %v, %v", moves, err)
	}
	if moves, err := calendar.Moves([]calendar.Deadline{deadlines[0], {}}, decree(t)); moves != nil || !errors.Is(err, calendar.ErrDeadline) || !strings.HasPrefix(err.Error(), "deadlines[1]: ") {
		t.Errorf("%v, %v", moves, err)
	}
	last := count(tt, "2035-12-28T10:00", 1, calendar.WorkingDay, calendar.Counting{})
	off := calendar.Layer{Source: "x", Days: []calendar.LayerDay{{Date: date(t, "2035-12-31"), Class: calendar.RestDay}}}
	if moves, err := calendar.Moves([]calendar.Deadline{last}, off); moves != nil || !errors.Is(err, calendar.ErrRange) || !strings.HasPrefix(err.Error(), "deadlines[0]: ") {
		t.Errorf("%v, %v", moves, err)
	}
	beyond := calendar.Layer{Source: "x", Days: []calendar.LayerDay{{Date: date(t, "2036-01-01")}}}
	if moves, err := calendar.Moves(deadlines, beyond); moves != nil || !errors.Is(err, calendar.ErrRange) || !errors.Is(err, calendar.ErrLayer) {
		t.Errorf("%v, %v", moves, err)
	}
}

// Any text: a layer that is valid, equal after a round trip and laid over the
// calendar day by day; or an error, no layer and no calendar.
func FuzzLayer(f *testing.F) {
	f.Add([]byte(`{"source":"a decree","days":[{"date":"2027-01-05","weeks":["five-day"],"class":"transferred_off","other":"2027-01-09"}]}`))
	f.Add([]byte(`{"source":"x","days":[{"date":"2035-12-31","class":"rest_day","certainty":"estimated","name":{"kk":"а","ru":"б"}},{"date":"2036-01-01","class":"working"}]}`))
	f.Add([]byte(`{"source":"x","days":[{"date":"2027-05-16","weeks":[],"class":"weekend"},{"date":"2027-05-17","class":"rest_day"}]}`))
	f.Add([]byte(`{"source":"x","days":[]}`))
	f.Add([]byte(`{"source":"\u202e000101199907"}`))
	f.Add([]byte(`{"source":"x","days":[{"date":"0001-01-01","class":"moved_holiday","other":"9999-12-31"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := calendar.DecodeLayer(data)
		if err != nil {
			if !errors.Is(err, calendar.ErrLayer) || len(err.Error()) > 512 || !reflect.DeepEqual(l, calendar.Layer{}) {
				t.Fatalf("%+v, %v", l, err)
			}
			return
		}
		if err := l.Validate(); err != nil {
			t.Fatalf("%+v: %v", l, err)
		}
		text, err := strictjson.Encode(l)
		if err != nil {
			t.Fatal(err)
		}
		back, err := calendar.DecodeLayer(text)
		if err != nil || !reflect.DeepEqual(back, l) {
			t.Fatalf("%s: %+v, %v; want %+v", text, back, err, l)
		}
		if again, _ := strictjson.Encode(back); !bytes.Equal(again, text) {
			t.Fatalf("%s, then %s", text, again)
		}
		plain := calendar.Kazakhstan()
		c, err := plain.With(l)
		if err != nil {
			inside := true
			for _, d := range l.Days {
				inside = inside && plain.Contains(d.Date)
			}
			if inside || c != nil || !errors.Is(err, calendar.ErrRange) {
				t.Fatalf("%+v: %v", l, err)
			}
			return
		}
		for _, x := range l.Days {
			for _, w := range weeks() {
				if len(x.Weeks) > 0 && w != x.Weeks[0] && w != x.Weeks[len(x.Weeks)-1] {
					continue
				}
				want := calendar.Day{Date: x.Date, Week: w, Class: x.Class, Name: x.Name, Source: l.Source, Certainty: x.Certainty, Other: x.Other}
				if got, err := c.Day(w, x.Date); err != nil || got != want {
					t.Fatalf("%+v, %v; want %+v", got, err, want)
				}
			}
		}
	})
}
