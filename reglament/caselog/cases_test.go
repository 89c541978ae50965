package caselog_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/caselog"
)

// set is an entry of a status at a moment.
func set(status, at string) caselog.Entry { return caselog.Entry{Status: status, At: moment(at)} }

// by is an entry of a status that is set by a position.
func by(status, at, position string) caselog.Entry {
	return caselog.Entry{Status: status, At: moment(at), Position: position}
}

func record(channel string, entries ...caselog.Entry) caselog.Record {
	return caselog.Record{ID: "17", Channel: channel, Entries: entries}
}

func read(t testing.TB, m caselog.Mapping, r caselog.Record) []reglament.Case {
	t.Helper()
	cases, err := m.Cases(service(), r)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// text writes a case in a few words.
func text(k reglament.Case) string {
	parts := []string{k.ID}
	add := func(name, format string, args ...any) {
		if s := fmt.Sprintf(format, args...); s != "" {
			parts = append(parts, strings.TrimSpace(name+" "+s))
		}
	}
	add("received", "%s", k.Received)
	for _, e := range k.Events {
		words := []string{e.Step}
		for _, w := range []string{e.At.String(), e.Role, e.Outcome} {
			if w != "" {
				words = append(words, w)
			}
		}
		parts = append(parts, strings.Join(words, " "))
	}
	for _, x := range k.Incidents {
		words := []string{"!" + string(x.Kind)}
		for _, w := range []string{x.At.String(), x.Step, x.Role} {
			if w != "" {
				words = append(words, w)
			}
		}
		if !x.Until.IsZero() {
			words = append(words, "until "+x.Until.String())
		}
		parts = append(parts, strings.Join(words, " "))
	}
	add("result", "%s", k.Result.Kind)
	add("handed over", "%s", k.Result.HandedOver)
	add("stored until", "%s", k.Result.StoredUntil)
	return strings.Join(parts, "; ")
}

func TestWhatARecordSays(t *testing.T) {
	for _, row := range []struct {
		why   string
		input caselog.Record
		want  []string
	}{
		{"nothing is recorded of an empty record", record("direct"), []string{"17"}},
		{"one status receives the package and registers it",
			record("direct", set("registered", "2012-03-01T10:00")),
			[]string{"17; received 2012-03-01T10:00; register 2012-03-01T10:00"}},
		{"of two receipts the first counts",
			record("by center", set("registered", "2012-03-05"), set("taken in", "2012-03-01")),
			[]string{"17; received 2012-03-01; center-register 2012-03-01; register 2012-03-05"}},
		{"a receipt of a minute is earlier than one of the same day",
			record("by center", set("registered", "2012-03-01"), set("taken in", "2012-03-01T11:00")),
			[]string{"17; received 2012-03-01T11:00; register 2012-03-01; center-register 2012-03-01T11:00"}},
		{"without a moment a step is done and nothing received or handed over",
			record("direct", set("registered", ""), set("collected", ""), set("archived", "")),
			[]string{"17; register"}},
		{"of several steps the last is dated, those before are done",
			record("direct", by("refused", "2012-03-05", "head")),
			[]string{"17; prepare refusal; sign 2012-03-05 department-head; result refusal"}},
		{"of the steps of other channels none is",
			record("by center", by("refused", "2012-03-05", "head")),
			[]string{"17; verify-and-prepare refusal; sign 2012-03-05 department-head; result refusal"}},
		{"a name of a channel may be one of several",
			record("window", set("drafted", "2012-03-05")),
			[]string{"17; prepare 2012-03-05 certificate"}},
		{"a status of another channel is recorded as it is",
			record("direct", set("sent", "2012-03-05"), set("handed over", "2012-03-06")),
			[]string{"17; center-send 2012-03-05; center-issue 2012-03-06; handed over 2012-03-06"}},
		{"what is done by then is not done again",
			record("direct", set("issued", "2012-03-07"), set("signed", "2012-03-06"), set("drafted", "2012-03-05"), set("registered", "2012-03-01")),
			[]string{"17; received 2012-03-01; register 2012-03-01; prepare 2012-03-05 certificate; sign 2012-03-06; assign; issue 2012-03-07"}},
		{"of statuses that say different outcomes none is known",
			record("direct", set("refused", "2012-03-05"), set("issued", "2012-03-06")),
			[]string{"17; prepare; sign 2012-03-05; register; assign; issue 2012-03-06; result refusal"}},
		{"a status set twice is done twice",
			record("direct", set("registered", "2012-03-01"), set("registered", "2012-03-02")),
			[]string{"17; received 2012-03-01; register 2012-03-01; register 2012-03-02"}},
		{"an entry that is exported twice is one",
			record("direct", set("registered", "2012-03-01"), set("signed", "2012-03-02"), set("registered", "2012-03-01")),
			[]string{"17; received 2012-03-01; register 2012-03-01; prepare; sign 2012-03-02"}},
		{"by another position it is another entry",
			record("direct", by("registered", "2012-03-01", "head"), by("registered", "2012-03-01", "specialist")),
			[]string{"17; received 2012-03-01; register 2012-03-01 department-head; register 2012-03-01 department-office"}},
		{"an ignored status says nothing",
			record("direct", caselog.Entry{Status: "viewed", At: moment("2012-03-01"), Position: "nobody", Result: "nothing", Until: 1}),
			[]string{"17"}},
		{"of two handings over the last counts",
			record("direct", set("collected", "2012-03-05T10:00"), set("collected", "2012-03-06"), set("collected", "2012-03-05")),
			[]string{"17; handed over 2012-03-06"}},
		{"of two ends of keeping the first counts",
			record("direct", set("archived", "2012-05-06"), set("archived", "2012-05-05")),
			[]string{"17; stored until 2012-05-05"}},
		{"the result that an entry names",
			record("direct", caselog.Entry{Status: "signed", Result: "reply"}),
			[]string{"17; prepare; sign; result refusal"}},
		{"the result that a status has, named again",
			record("direct", caselog.Entry{Status: "refused", Result: "no"}),
			[]string{"17; prepare refusal; sign; result refusal"}},
		{"of two results the last counts",
			record("direct", caselog.Entry{Status: "collected", At: moment("2012-03-06"), Result: "yes"}, caselog.Entry{Status: "signed", At: moment("2012-03-05"), Result: "no"}),
			[]string{"17; prepare; sign 2012-03-05; result certificate; handed over 2012-03-06"}},
		{"of two results of one day none is known to be the last",
			record("direct", caselog.Entry{Status: "collected", At: moment("2012-03-06T10:00"), Result: "yes"}, caselog.Entry{Status: "signed", At: moment("2012-03-06"), Result: "no"}),
			[]string{"17; prepare; sign 2012-03-06; handed over 2012-03-06T10:00"}},
		{"of two results without a moment none is known to be the last",
			record("direct", caselog.Entry{Status: "collected", Result: "yes"}, caselog.Entry{Status: "signed", Result: "no"}),
			[]string{"17; prepare; sign"}},
	} {
		t.Run(row.why, func(t *testing.T) {
			var got []string
			for _, k := range read(t, wholeMapping(), row.input) {
				got = append(got, text(k))
			}
			if !slices.Equal(got, row.want) {
				t.Errorf("read\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(row.want, "\n\t"))
			}
		})
	}
}

func TestThePositionActsInTheRoleThatTheStepAsksFor(t *testing.T) {
	for _, row := range []struct{ why, status, position, want string }{
		{"the role of the position", "assigned", "head", "department-head"},
		{"a substitute acts in the role of whom he replaces", "assigned", "acting head", "department-head"},
		{"and in his own where that is asked for", "drafted", "acting head", "department-executor"},
		{"of two roles the one of the step", "registered", "specialist", "department-office"},
		{"of none the one that another place of the act names", "registered", "acting head", "department-executor"},
		{"of none that any place names the first", "assigned", "specialist", "department-executor"},
		{"a role of no unit of the text's", "returned", "head", "department-head"},
		{"a role of the unit where the text names a unit", "returned", "acting head", "department-executor"},
		{"of another unit it is not", "returned", "inspector", "center-inspector"},
		{"a position of which the role is not known", "assigned", "driver", ""},
		{"no position", "assigned", "", ""},
	} {
		t.Run(row.why, func(t *testing.T) {
			k := read(t, wholeMapping(), record("by center", by(row.status, "2012-03-01", row.position)))[0]
			if got := k.Events[len(k.Events)-1].Role; got != row.want {
				t.Errorf("role %q, want %q", got, row.want)
			}
		})
	}
}

func TestAPackageHandedInAgainIsACaseOfItsOwn(t *testing.T) {
	for _, row := range []struct {
		why   string
		input caselog.Record
		want  []string
	}{
		{"entries go to the package of their time",
			record("by center", set("taken in", "2012-03-01"), set("returned", "2012-03-05"), set("again", "2012-03-14"), set("taken in", "2012-03-15"), set("collected", "2012-03-20")),
			[]string{"17; received 2012-03-01; center-register 2012-03-01; verify-and-prepare incomplete; return 2012-03-05",
				"17/2; received 2012-03-14; center-register 2012-03-15; handed over 2012-03-20"}},
		{"twice again makes three",
			record("by center", set("again", "2012-03-20T10:00"), set("again", "2012-03-14"), set("signed", "2012-03-20T09:59"), set("signed", "2012-03-20T10:01"), set("signed", "2012-03-13")),
			[]string{"17; verify-and-prepare; sign 2012-03-13", "17/2; received 2012-03-14; verify-and-prepare; sign 2012-03-20T09:59",
				"17/3; received 2012-03-20T10:00; verify-and-prepare; sign 2012-03-20T10:01"}},
		{"what may belong to either is recorded of neither",
			record("by center", set("signed", "2012-03-14"), set("again", "2012-03-14T10:00"), set("signed", "2012-03-14T10:00"), set("signed", "")),
			[]string{"17", "17/2; received 2012-03-14T10:00"}},
		{"the end of a day is no moment of the next",
			record("by center", set("signed", "2012-03-13T24:00"), set("again", "2012-03-14T00:00"), set("archived", "2012-03-15")),
			[]string{"17; verify-and-prepare; sign 2012-03-13T24:00", "17/2; received 2012-03-14T00:00; stored until 2012-03-15"}},
		{"a day may be its end",
			record("by center", set("signed", "2012-03-14"), set("again", "2012-03-14T24:00")),
			[]string{"17", "17/2; received 2012-03-14T24:00"}},
		{"which of two came first is not known, nor whose the rest is",
			record("by center", set("again", "2012-03-14"), set("again", "2012-03-14T10:00"), set("signed", "2012-03-20"), set("signed", "2012-03-13")),
			[]string{"17; verify-and-prepare; sign 2012-03-13", "17/2; received 2012-03-14", "17/3; received 2012-03-14T10:00"}},
		{"handed in again it is not known when",
			record("by center", set("taken in", "2012-03-01"), set("again", "")), []string{"17", "17/2"}},
		{"two packages of one moment may be one that is exported twice",
			record("by center", set("again", "2012-03-14"), set("again", "2012-03-14"), set("signed", "2012-03-20")),
			[]string{"17", "17/2; received 2012-03-14", "17/3; received 2012-03-14"}},
		{"a package that is surely received before it is entered",
			record("by center", set("again", "2012-03-14"), set("registered", "2012-03-16")),
			[]string{"17", "17/2; received 2012-03-14; register 2012-03-16"}},
	} {
		t.Run(row.why, func(t *testing.T) {
			var got []string
			for _, k := range read(t, wholeMapping(), row.input) {
				got = append(got, text(k))
			}
			if !slices.Equal(got, row.want) {
				t.Errorf("read\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(row.want, "\n\t"))
			}
		})
	}
}

func TestWhatTheMappingDoesNotKnowIsAnError(t *testing.T) {
	again := make([]caselog.Entry, caselog.MaxPackages)
	for i := range again {
		again[i] = caselog.Entry{Status: "again", At: civil.OnDay(civil.YMD(2012, 3, 1) + civil.Date(i))}
	}
	many := make([]caselog.Entry, caselog.MaxEntries+1)
	for i := range many {
		many[i].Status = "viewed"
	}
	withdrawn := make([]caselog.Entry, reglament.MaxIncidents+2)
	for i := range withdrawn {
		withdrawn[i] = set("withdrawn", "2012-03-01")
	}
	for _, row := range []struct {
		why   string
		input caselog.Record
		want  string
	}{
		{"no ID", caselog.Record{Channel: "direct"}, `record: id is empty`},
		{"a channel", record("portal"), `record "17": channel: "portal" is no channel of the mapping`},
		{"a status", record("direct", set("signed", ""), set("Signed", "")), `record "17": entries[1].status: "Signed" is no status of the mapping`},
		{"a position", record("direct", by("signed", "", "akim")), `entries[0].position: "akim" is no position of the mapping`},
		{"a result", record("direct", caselog.Entry{Status: "signed", Result: "maybe"}), `entries[0].result: "maybe" is no result of the mapping`},
		{"a result that is not the status's", record("direct", caselog.Entry{Status: "refused", Result: "yes"}), `entries[0].result: "yes" is not the result of its status`},
		{"a last day of nothing", record("direct", caselog.Entry{Status: "signed", Until: civil.YMD(2012, 3, 1)}), `entries[0].until: "2012-03-01" belongs to no extension`},
		{"too many packages", record("direct", again...), `entries: 101 packages, at most 100`},
		{"too many entries", record("direct", many...), `entries: 100001, at most 100000`},
		{"too many incidents", record("direct", withdrawn...), `entries: more than 100 incidents of one package`},
		{"a personal number", record("direct", set("000101199907", "")), `entries[0].status: (12 digits) is no status`},
	} {
		t.Run(row.why, func(t *testing.T) {
			cases, err := wholeMapping().Cases(service(), row.input)
			if !errors.Is(err, caselog.ErrRecord) || !strings.Contains(err.Error(), row.want) || cases != nil {
				t.Errorf("%d cases, error %v, want %s", len(cases), err, row.want)
			}
			polite(t, err)
		})
	}
	for why, r := range map[string]caselog.Record{
		"packages": record("direct", again[1:]...), "entries": record("direct", many[1:]...), "incidents": record("direct", withdrawn[2:]...),
	} {
		if _, err := wholeMapping().Cases(service(), r); err != nil {
			t.Errorf("as many %s as may be: %v", why, err)
		}
	}
	withdrawn = withdrawn[1:]
	if _, err := wholeMapping().Cases(service(), record("direct", withdrawn...)); !errors.Is(err, caselog.ErrRecord) {
		t.Errorf("one incident too many: %v", err)
	}
}

func TestNeitherTheOrderOfTheEntriesNorExportingThemTwiceMatters(t *testing.T) {
	rng := rand.New(rand.NewPCG(398, 2011))
	m := plainStatuses()
	for range 500 {
		r := randomRecord(rng, m)
		want := read(t, m, r)
		shuffled := slices.Clone(r.Entries)
		for range rng.IntN(4) {
			if e := shuffled[rng.IntN(len(shuffled))]; e.Status != "again" {
				shuffled = append(shuffled, e)
			}
		}
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		r.Entries = shuffled
		if got := read(t, m, r); !reflect.DeepEqual(got, want) {
			t.Fatalf("read %+v\nwant %+v", got, want)
		}
	}
}

// Thursday 1 March 2012, received, is not counted; the 8th is a holiday, Sunday the
// 11th is worked for Friday the 9th: the fifth working day is the 11th and the
// result is issued on Monday the 12th. By the center's week, of which Saturdays are
// working days, the fifth is the 7th and the result is issued on Saturday the 10th,
// when the department is closed.
func TestFourStatusesOfACleanRecordGiveNoMoreThanNotes(t *testing.T) {
	for channel, last := range map[string]string{"direct": "2012-03-12", "by center": "2012-03-07"} {
		for _, entries := range [][]caselog.Entry{
			{set("registered", "2012-03-01T10:00"), set("assigned", "2012-03-01T10:40"), set("signed", "2012-03-05T10:00"), set("issued", "2012-03-05T17:00")},
			{set("registered", "2012-03-01"), set("assigned", "2012-03-01"), set("signed", last), set("issued", last)},
			{set("registered", "2012-03-01"), set("issued", last)},
			{set("registered", ""), set("assigned", ""), set("signed", ""), set("issued", "")},
		} {
			for _, f := range findings(t, fourStatuses(), record(channel, entries...)) {
				if f.Level > reglament.Note {
					t.Errorf("%s: %s %s %s in %v", channel, f.Level, f.Code, f.Subject, entries)
				}
			}
		}
	}
}

func TestFourStatusesOfALateRecordGiveTheWholesLatenessOnly(t *testing.T) {
	for _, channel := range []string{"direct", "by center"} {
		for why, entries := range map[string][]caselog.Entry{
			"signed and issued late":        {set("registered", "2012-03-01"), set("assigned", "2012-03-01"), set("signed", "2012-03-13"), set("issued", "2012-03-13")},
			"signed in time, issued late":   {set("registered", "2012-03-01"), set("assigned", "2012-03-01"), set("signed", "2012-03-12"), set("issued", "2012-03-13")},
			"known to the minute":           {set("registered", "2012-03-01T10:00"), set("assigned", "2012-03-01T10:30"), set("signed", "2012-03-13T10:00"), set("issued", "2012-03-13T11:00")},
			"without the statuses between":  {set("registered", "2012-03-01"), set("issued", "2012-03-13")},
			"without a moment of a signing": {set("registered", "2012-03-01"), set("assigned", "2012-03-01"), set("signed", ""), set("issued", "2012-03-13")},
		} {
			t.Run(channel+" "+why, func(t *testing.T) {
				var found []string
				for _, f := range findings(t, fourStatuses(), record(channel, entries...)) {
					if f.Level > reglament.Note {
						found = append(found, fmt.Sprint(f.Level, " ", f.Code, " ", f.Cause))
					}
				}
				if !slices.Equal(found, []string{"breach term.late 0"}) {
					t.Errorf("found %q", found)
				}
			})
		}
	}
}

func TestAStepSetTwiceWithoutAReasonIsRepeated(t *testing.T) {
	found := breaches(t, compile(t), read(t, fourStatuses(), record("direct",
		set("registered", "2012-03-01T10:00"), set("assigned", "2012-03-01T10:30"), set("assigned", "2012-03-01T10:40"))))
	if want := map[string]int{"step.repeated assign": 1}; !reflect.DeepEqual(found, want) {
		t.Errorf("found %v, want %v", found, want)
	}
}

func TestAPackageHandedInAgainHasATermOfItsOwn(t *testing.T) {
	// Returned on the 5th and handed in again on Wednesday the 14th. The 21st to the
	// 23rd are holidays: the fifth working day is Monday the 26th, the day of issue
	// the 27th.
	entries := []caselog.Entry{set("taken in", "2012-03-01"), set("returned", "2012-03-05"), set("again", "2012-03-14")}
	for at, want := range map[string]map[string]int{"2012-03-27": {}, "2012-03-28": {"term.late ": 1}} {
		r := record("by center", append(slices.Clone(entries), set("issued", at))...)
		if found := breaches(t, compile(t), read(t, wholeMapping(), r)); !reflect.DeepEqual(found, want) {
			t.Errorf("issued on %s: %v, want %v", at, found, want)
		}
	}
}

func findings(t testing.TB, m caselog.Mapping, r caselog.Record) []reglament.Finding {
	t.Helper()
	var list []reglament.Finding
	c := compile(t)
	for _, k := range read(t, m, r) {
		list = append(list, check(t, c, k).Findings...)
	}
	return list
}

func check(t testing.TB, c *reglament.Checker, k reglament.Case) reglament.Report {
	t.Helper()
	rep, err := c.Check(k)
	if err != nil {
		t.Fatalf("%v\n%s", err, text(k))
	}
	return rep
}

// breaches counts the breaches of cases by what they accuse of.
func breaches(t testing.TB, c *reglament.Checker, cases []reglament.Case) map[string]int {
	t.Helper()
	bag := map[string]int{}
	for _, k := range cases {
		for _, f := range check(t, c, k).Findings {
			if f.Level == reglament.Breach {
				bag[string(f.Code)+" "+f.Subject]++
			}
		}
	}
	return bag
}
