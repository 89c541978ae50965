package caselog_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/caselog"
)

// What befell an application beside the procedure.

func until(status, at, position string, last civil.Date) caselog.Entry {
	return caselog.Entry{Status: status, At: moment(at), Position: position, Until: last}
}

func TestWhatBefellAnApplication(t *testing.T) {
	last := civil.YMD(2012, 3, 20)
	for _, row := range []struct {
		why   string
		input caselog.Record
		want  []string
	}{
		{"rework goes back to the step of the channel", record("direct", by("reworked", "2012-03-05", "head")), []string{"17; !rework 2012-03-05 prepare department-head"}},
		{"of every channel", record("by center", set("reworked", "")), []string{"17; !rework verify-and-prepare"}},
		{"a reassignment", record("direct", set("passed on", "2012-03-05")), []string{"17; !reassignment 2012-03-05 assign"}},
		{"a status set again", record("direct", set("assigned", "2012-03-02"), set("assigned", "2012-03-01"), set("assigned", "2012-03-01")),
			[]string{"17; assign 2012-03-01; assign 2012-03-02; !reassignment assign; !reassignment assign"}},
		{"a status set again, it is not known when", record("direct", set("assigned", "2012-03-02"), set("assigned", "")),
			[]string{"17; assign 2012-03-02; assign; !reassignment assign"}},
		{"a status set again for another package", record("direct", set("assigned", "2012-03-01"), set("again", "2012-03-02"), set("assigned", "2012-03-03")),
			[]string{"17; assign 2012-03-01", "17/2; received 2012-03-02; assign 2012-03-03"}},
		{"an extension, its last day and who decided it", record("direct", until("extended", "2012-03-05", "head", last)),
			[]string{"17; !extension 2012-03-05 department-head until 2012-03-20"}},
		{"an extension without its last day", record("direct", set("extended", "2012-03-05")), []string{"17; !extension 2012-03-05"}},
		{"in which of two roles it was decided is not known", record("direct", by("extended", "2012-03-05", "acting head")), []string{"17; !extension 2012-03-05"}},
		{"withdrawn, forwarded, not collected and kept",
			record("direct", set("withdrawn", "2012-03-05"), set("forwarded", "2012-03-06"), set("not collected", "2012-03-07"), set("archived", "2012-05-07")),
			[]string{"17; !withdrawal 2012-03-05; !forwarding 2012-03-06; !uncollected 2012-03-07; stored until 2012-05-07"}},
		{"what may have befallen either package befell both, it is not known how",
			record("direct", set("again", "2012-03-05T10:00"), until("extended", "2012-03-05", "head", last)),
			[]string{"17; !extension 2012-03-05", "17/2; received 2012-03-05T10:00; !extension 2012-03-05"}},
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

// The regulation says nothing of extending; one that does gives the role of who may.
func TestTheOneWhoMayExtendDecidedTheExtension(t *testing.T) {
	s := service()
	s.Term.Extension = reglament.Extension{Period: s.Term.Period, Role: "department-head", Cite: s.Term.Cite}
	cases, err := wholeMapping().Cases(s, record("direct", by("extended", "2012-03-05", "acting head")))
	if err != nil || len(cases) != 1 || cases[0].Incidents[0].Role != "department-head" {
		t.Errorf("%v, error %v", cases, err)
	}
}

func TestWhatBefellAnApplicationExcuses(t *testing.T) {
	clean := []caselog.Entry{
		set("taken in", "2012-03-01T10:00"), set("registered", "2012-03-02T10:00"), set("assigned", "2012-03-02T10:30"),
		set("signed", "2012-03-05T10:00"), set("issued", "2012-03-05T11:00"),
	}
	for _, row := range []struct {
		why     string
		entries []caselog.Entry
		without map[string]int // the breaches if the excuse is not recorded
		excuse  caselog.Entry
	}{
		{"signed again after rework", []caselog.Entry{set("signed", "2012-03-02T16:00")}, map[string]int{"step.repeated sign": 1}, set("reworked", "2012-03-05T09:00")},
		{"assigned again after a reassignment", []caselog.Entry{set("signed", "2012-03-02T16:00")}, map[string]int{"step.repeated sign": 1}, set("passed on", "2012-03-05T09:00")},
		{"assigned again, which is a reassignment", []caselog.Entry{set("signed", "2012-03-02T16:00")}, map[string]int{"step.repeated sign": 1}, set("assigned", "2012-03-02T16:30:00")},
		{"assigned again in the second of its reassignment", []caselog.Entry{set("signed", "2012-03-02T16:00:00")}, map[string]int{"step.repeated sign": 1}, set("reassigned", "2012-03-02T16:30:00")},
		{"late after an extension", []caselog.Entry{set("issued", "2012-03-13T11:00")}, map[string]int{"step.repeated issue": 1, "step.late issue": 1, "term.late ": 1},
			until("extended", "2012-03-02T09:00", "head", civil.YMD(2012, 3, 20))},
		{"late after a withdrawal", []caselog.Entry{set("issued", "2012-03-13T11:00")}, map[string]int{"step.repeated issue": 1, "step.late issue": 1, "term.late ": 1}, set("withdrawn", "2012-03-12")},
		{"late after a forwarding", []caselog.Entry{set("issued", "2012-03-13T11:00")}, map[string]int{"step.repeated issue": 1, "step.late issue": 1, "term.late ": 1}, set("forwarded", "2012-03-12")},
	} {
		t.Run(row.why, func(t *testing.T) {
			c, m := compile(t), wholeMapping()
			if got := breaches(t, c, read(t, m, record("by center", clean...))); len(got) != 0 {
				t.Fatalf("the clean record breaches %v", got)
			}
			entries := append(slices.Clone(clean), row.entries...)
			if got := breaches(t, c, read(t, m, record("by center", entries...))); !reflect.DeepEqual(got, row.without) {
				t.Errorf("without the excuse %v, want %v", got, row.without)
			}
			got := breaches(t, c, read(t, m, record("by center", append(entries, row.excuse)...)))
			delete(got, "step.repeated issue") // which no extension and no withdrawal excuses
			if len(got) != 0 {
				t.Errorf("with the excuse %v", got)
			}
		})
	}
}

func TestRecordingLessAccusesNobodyWhateverBefell(t *testing.T) {
	n := 400
	if testing.Short() {
		n = 60
	}
	rng := rand.New(rand.NewPCG(11, 398))
	m := wholeMapping()
	for _, c := range offices(t, m) {
		for range n {
			holdThin(t, rng, c, m, randomRecord(rng, m))
			if t.Failed() {
				return
			}
		}
	}
}

// FuzzThin makes a record of the choices that bytes stand for, and thins it.
func FuzzThin(f *testing.F) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 8 {
		data := make([]byte, 60*n)
		for i := range data {
			data[i] = byte(rng.IntN(256))
		}
		f.Add(data)
	}
	m := wholeMapping()
	list := offices(f, m)
	f.Fuzz(func(t *testing.T, data []byte) {
		choices := &tape{data}
		r := randomRecord(choices, m)
		holdThin(t, choices, list[len(data)%len(list)], m, r)
	})
}
