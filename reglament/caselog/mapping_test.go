package caselog_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/caselog"
	"github.com/regkz/regkz/services/atyrau2011"
)

// moment reads a moment of a literal; what is no moment is not given.
func moment(s string) civil.Moment {
	m, _ := civil.ParseMoment(s)
	return m
}

func service() reglament.Service { return atyrau2011.GuardianshipCertificate() }

// fourStatuses is a system of a department that knows no more than four statuses.
func fourStatuses() caselog.Mapping {
	return caselog.Mapping{
		Service:  service().ID,
		Channels: []caselog.Alias{{Name: "direct", ID: "department"}, {Name: "by center", ID: "center"}},
		Statuses: []caselog.Status{
			{Name: "registered", Received: true, Steps: []string{"register"}},
			{Name: "assigned", Steps: []string{"assign"}},
			{Name: "signed", Steps: []string{"prepare", "verify-and-prepare", "sign"}},
			{Name: "issued", Steps: []string{"issue"}, HandedOver: true},
		},
	}
}

// wholeMapping has every field, and every status that a system could have.
func wholeMapping() caselog.Mapping {
	return caselog.Mapping{
		Service:  service().ID,
		Channels: []caselog.Alias{{Name: "direct", ID: "department"}, {Name: "window", ID: "department"}, {Name: "by center", ID: "center"}},
		Statuses: []caselog.Status{
			{Name: "taken in", Received: true, Steps: []string{"center-register"}},
			{Name: "sent", Steps: []string{"center-collect", "center-send"}},
			{Name: "registered", Received: true, Steps: []string{"register"}},
			{Name: "assigned", Steps: []string{"assign"}, Repeated: reglament.Reassignment},
			{Name: "drafted", Steps: []string{"prepare", "verify-and-prepare"}, Outcome: "certificate"},
			{Name: "refused", Steps: []string{"prepare", "verify-and-prepare", "sign"}, Outcome: "refusal", Result: "refusal"},
			{Name: "signed", Steps: []string{"prepare", "verify-and-prepare", "sign"}},
			{Name: "issued", Steps: []string{"register", "assign", "prepare", "verify-and-prepare", "sign", "issue"}},
			{Name: "handed over", Steps: []string{"center-issue"}, HandedOver: true},
			{Name: "collected", HandedOver: true},
			{Name: "returned", Steps: []string{"verify-and-prepare", "return"}, Outcome: "incomplete"},
			{Name: "reworked", Incident: reglament.Rework, Back: []string{"prepare", "verify-and-prepare"}},
			{Name: "reassigned", Incident: reglament.Reassignment, Back: []string{"assign"}, Steps: []string{"assign"}},
			{Name: "passed on", Incident: reglament.Reassignment, Back: []string{"assign"}},
			{Name: "extended", Incident: reglament.Extended},
			{Name: "withdrawn", Incident: reglament.Withdrawn},
			{Name: "forwarded", Incident: reglament.Forwarded},
			{Name: "not collected", Incident: reglament.Uncollected},
			{Name: "archived", Stored: true},
			{Name: "again", Again: true},
			{Name: "viewed", Ignore: true},
		},
		Positions: []caselog.Position{
			{Name: "head", Roles: []string{"department-head"}},
			{Name: "specialist", Roles: []string{"department-executor", "department-office"}},
			{Name: "acting head", Roles: []string{"department-executor", "department-head"}},
			{Name: "inspector", Roles: []string{"center-inspector"}},
			{Name: "driver"},
		},
		Results: []caselog.Alias{{Name: "yes", ID: "certificate"}, {Name: "no", ID: "refusal"}, {Name: "reply", ID: "refusal"}},
	}
}

func TestWholeMappingsAreValid(t *testing.T) {
	for _, m := range []caselog.Mapping{fourStatuses(), wholeMapping(), {Service: service().ID}} {
		if err := m.Validate(service()); err != nil {
			t.Error(err)
		}
	}
}

func TestWhatDoesNotFitTheServiceIsNamed(t *testing.T) {
	status := func(change func(*caselog.Status)) func(*caselog.Mapping) {
		return func(m *caselog.Mapping) {
			st := caselog.Status{Name: "x", Steps: []string{"sign"}}
			change(&st)
			m.Statuses = append(m.Statuses, st)
		}
	}
	for _, row := range []struct {
		why    string
		change func(*caselog.Mapping)
		want   string
	}{
		{"another service", func(m *caselog.Mapping) { m.Service = "other" }, `service: "other" is not the service, "atyrau2011.guardianship-certificate"`},
		{"no service", func(m *caselog.Mapping) { m.Service = "" }, `service: "" is not`},
		{"a channel that is none", func(m *caselog.Mapping) { m.Channels[1].ID = "portal" }, `channels[1].id: "portal" is no channel of the service`},
		{"a channel without a name", func(m *caselog.Mapping) { m.Channels[0].Name = "" }, `channels[0].name: "" is empty`},
		{"a channel's name twice", func(m *caselog.Mapping) { m.Channels[1].Name = "direct" }, `channels[1].name: "direct" is empty or stands twice`},
		{"a result that is none", func(m *caselog.Mapping) { m.Results = []caselog.Alias{{Name: "yes", ID: "permit"}} }, `results[0].id: "permit" is no result`},
		{"a position's name twice", func(m *caselog.Mapping) { m.Positions = []caselog.Position{{Name: "a"}, {Name: "a"}} }, `positions[1].name: "a" is empty or`},
		{"a role that is none", func(m *caselog.Mapping) { m.Positions = []caselog.Position{{Name: "a", Roles: []string{"akim"}}} }, `positions[0].roles[0]: "akim" is no role`},
		{"a role twice", func(m *caselog.Mapping) {
			m.Positions = []caselog.Position{{Name: "a", Roles: []string{"department-head", "department-head"}}}
		}, `positions[0].roles[1]: "department-head" stands twice`},
		{"more roles than there are", func(m *caselog.Mapping) { m.Positions = []caselog.Position{{Name: "a", Roles: make([]string, 6)}} }, `positions[0].roles: "a" has more roles`},
		{"a status's name twice", status(func(st *caselog.Status) { st.Name = "signed" }), `statuses[4].name: "signed" is empty or stands twice`},
		{"a status without a name", status(func(st *caselog.Status) { st.Name = "" }), `statuses[4].name: "" is empty`},
		{"a status without a meaning", status(func(st *caselog.Status) { st.Steps = nil }), `statuses[4]: "x" means nothing`},
		{"an ignored status with a meaning", status(func(st *caselog.Status) { st.Ignore = true }), `statuses[4].ignore: "x" is ignored and yet`},
		{"an ignored status with an outcome", status(func(st *caselog.Status) { *st = caselog.Status{Name: "x", Ignore: true, Outcome: "refusal"} }), `statuses[4].ignore: "x"`},
		{"a new package with an incident", status(func(st *caselog.Status) { st.Again, st.Incident = true, reglament.Withdrawn }), `statuses[4].again: "x" begins`},
		{"a new package set repeatedly", status(func(st *caselog.Status) { st.Again, st.Repeated = true, reglament.Rework }), `statuses[4].again: "x" begins`},
		{"a step that is none", status(func(st *caselog.Status) { st.Steps = []string{"sign", "stamp"} }), `statuses[4].steps[1]: "stamp" is no step`},
		{"a step twice", status(func(st *caselog.Status) { st.Steps = []string{"sign", "sign"} }), `statuses[4].steps[1]: "sign" stands twice`},
		{"more steps than there are", status(func(st *caselog.Status) { st.Steps = make([]string, 200) }), `statuses[4]: "x" names more steps`},
		{"more steps to go back to than there are", status(func(st *caselog.Status) { st.Back = make([]string, 200) }), `statuses[4]: "x" names more steps`},
		{"steps in the wrong order", status(func(st *caselog.Status) { st.Steps = []string{"sign", "assign"} }),
			`statuses[4].steps: "assign" does not come after "sign" through channel "department"`},
		{"steps of branches that exclude each other", status(func(st *caselog.Status) { st.Steps = []string{"return", "sign"} }),
			`statuses[4].steps: "sign" does not come after "return" through channel "center"`},
		{"an outcome of no step", status(func(st *caselog.Status) { st.Outcome = "refusal" }), `statuses[4].outcome: "refusal" is no outcome of its steps`},
		{"a result of the status that is none", status(func(st *caselog.Status) { st.Result = "permit" }), `statuses[4].result: "permit" is no result`},
		{"an incident that is none", status(func(st *caselog.Status) { st.Incident = "fire" }), `statuses[4].incident: "fire" is no kind of incident`},
		{"a repetition that is no going back", status(func(st *caselog.Status) { st.Repeated = reglament.Withdrawn }), `statuses[4].repeated: "withdrawal" is neither`},
		{"a repetition without a step", status(func(st *caselog.Status) { *st = caselog.Status{Name: "x", Received: true, Repeated: reglament.Rework} }), `statuses[4].repeated: "rework" has no step`},
		{"rework of a step that is none", status(func(st *caselog.Status) { st.Incident, st.Back = reglament.Rework, []string{"stamp", "assign"} }), `statuses[4].back[0]: "stamp" is no step`},
		{"a step to go back to without going back", status(func(st *caselog.Status) { st.Incident, st.Back = reglament.Extended, []string{"assign"} }), `statuses[4].back[0]: "assign" is only for`},
		{"rework of no step of a channel", status(func(st *caselog.Status) { st.Incident, st.Back = reglament.Rework, []string{"prepare"} }),
			`statuses[4].back: "center" is a channel of which it lists 0 steps, want 1`},
		{"rework of two steps of a channel", status(func(st *caselog.Status) { st.Incident, st.Back = reglament.Rework, []string{"prepare", "assign"} }),
			`statuses[4].back: "department" is a channel of which it lists 2 steps, want 1`},
	} {
		t.Run(row.why, func(t *testing.T) {
			m := fourStatuses()
			row.change(&m)
			err := m.Validate(service())
			if !errors.Is(err, caselog.ErrMapping) || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("error %v, want %s", err, row.want)
			}
			if n := strings.Count(err.Error(), "\n"); n > 1 {
				t.Errorf("%d reasons for one fault: %v", n+1, err)
			}
			// No record is read by it.
			cases, err := m.Cases(service(), caselog.Record{ID: "1", Channel: "direct"})
			if !errors.Is(err, caselog.ErrMapping) || cases != nil {
				t.Errorf("cases %v, error %v", cases, err)
			}
			polite(t, err)
		})
	}
}

func TestEveryFaultOfAMappingIsNamed(t *testing.T) {
	m := fourStatuses()
	m.Service, m.Channels[0].ID, m.Statuses[3].Steps[0] = "", "", "stamp"
	err := m.Validate(service())
	for _, want := range []string{"mapping: service: ", "channels[0].id: ", "statuses[3].steps[0]: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not name %s", err, want)
		}
	}
}

func TestObservedNamesEachStepOnce(t *testing.T) {
	want := []string{"register", "assign", "prepare", "verify-and-prepare", "sign", "issue"}
	m := fourStatuses()
	m.Statuses = append(m.Statuses, caselog.Status{Name: "x", Steps: []string{"assign", "sign"}}, caselog.Status{Name: "y", Ignore: true})
	if got := m.Observed(); !slices.Equal(got, want) {
		t.Errorf("observed %v, want %v", got, want)
	}
	o := atyrau2011.Office()
	o.Observed = m.Observed()
	if _, err := reglament.Compile(service(), o); err != nil {
		t.Error(err)
	}
	if got := (caselog.Mapping{}).Observed(); got != nil {
		t.Errorf("a mapping of nothing observes %v", got)
	}
}

func wholeRecord() caselog.Record {
	return caselog.Record{ID: "17", Channel: "direct", Entries: []caselog.Entry{
		{Status: "registered", At: moment("2012-03-01T10:00:30"), Position: "specialist"},
		{Status: "issued", At: moment("2012-03-02"), Result: "yes"},
		{Status: "extended", Until: civil.YMD(2012, 3, 20)},
	}}
}

func TestMappingsAndRecordsAreEqualAfterARoundTrip(t *testing.T) {
	for _, m := range []caselog.Mapping{{}, fourStatuses(), wholeMapping()} {
		got, err := caselog.DecodeMapping(encode(t, m))
		if err != nil || !reflect.DeepEqual(got, m) {
			t.Errorf("%v: read %+v\nwant %+v", err, got, m)
		}
	}
	for _, r := range []caselog.Record{{}, wholeRecord()} {
		got, err := caselog.DecodeRecord(encode(t, r))
		if err != nil || !reflect.DeepEqual(got, r) {
			t.Errorf("%v: read %+v\nwant %+v", err, got, r)
		}
	}
}

func TestJSONHasStableNames(t *testing.T) {
	m, err := caselog.DecodeMapping([]byte(`{
		"service": "atyrau2011.guardianship-certificate", "channels": [{"name": "direct", "id": "department"}],
		"statuses": [{"name": "a", "steps": ["sign"], "outcome": "refusal", "received": true, "again": true, "result": "refusal", "handed_over": true,
			"stored": true, "incident": "rework", "back": ["assign"], "repeated": "reassignment", "ignore": true}],
		"positions": [{"name": "head", "roles": ["department-head"]}], "results": [{"name": "no", "id": "refusal"}]
	}`))
	want := caselog.Mapping{
		Service: service().ID, Channels: []caselog.Alias{{Name: "direct", ID: "department"}},
		Statuses: []caselog.Status{{
			Name: "a", Steps: []string{"sign"}, Outcome: "refusal", Received: true, Again: true, Result: "refusal", HandedOver: true, Stored: true,
			Incident: reglament.Rework, Back: []string{"assign"}, Repeated: reglament.Reassignment, Ignore: true,
		}},
		Positions: []caselog.Position{{Name: "head", Roles: []string{"department-head"}}}, Results: []caselog.Alias{{Name: "no", ID: "refusal"}},
	}
	if err != nil || !reflect.DeepEqual(m, want) {
		t.Errorf("%v: read %+v\nwant %+v", err, m, want)
	}
	r, err := caselog.DecodeRecord([]byte(`{"id": "17", "channel": "direct", "entries": [
		{"status": "registered", "at": "2012-03-01T10:00:30", "position": "specialist"},
		{"status": "issued", "at": "2012-03-02", "result": "yes"}, {"status": "extended", "until": "2012-03-20"}]}`))
	if err != nil || !reflect.DeepEqual(r, wholeRecord()) {
		t.Errorf("%v: read %+v", err, r)
	}
}

func TestDecodingRefuses(t *testing.T) {
	entries := func(n int) string {
		return `{"entries":[` + strings.TrimSuffix(strings.Repeat(`{},`, n), ",") + `]}`
	}
	for _, row := range []struct {
		why, data string
		record    bool
		kind      error
		want      string
	}{
		{"nothing", ``, true, strictjson.ErrSyntax, "record: unusable record: $ (line 1, column 1)"},
		{"an unknown key", `{"channel":"a","colour":"red"}`, true, strictjson.ErrUnknownKey, "colour"},
		{"a key twice", `{"id":"a","id":"b"}`, true, strictjson.ErrDuplicateKey, "id (line 1, column 11)"},
		{"a wrongly cased key", `{"entries":[{"Status":"a"}]}`, true, strictjson.ErrKeyCase, "entries[0].Status"},
		{"null", `{"entries":[{"at":null}]}`, true, strictjson.ErrNull, "entries[0].at"},
		{"a day that is none", `{"entries":[{"at":"2012-02-30"}]}`, true, civil.ErrMoment, "entries[0].at"},
		{"a last day with a time of day", `{"entries":[{"until":"2012-03-01T10:00"}]}`, true, civil.ErrDate, "entries[0].until"},
		{"text after the record", `{}{}`, true, strictjson.ErrTrailing, "$ (line 1, column 3)"},
		{"an entry too many", entries(caselog.MaxEntries + 1), true, strictjson.ErrTooLarge, "at most 100000 elements"},
		{"a byte too many", `{}` + strings.Repeat(" ", caselog.MaxBytes-1), true, strictjson.ErrTooLarge, "at most 1048576 bytes"},
		{"an unknown key of a mapping", `{"statuses":[{"name":"a","step":"sign"}]}`, false, strictjson.ErrUnknownKey, "mapping: unusable mapping: statuses[0].step"},
		{"a flag as text", `{"statuses":[{"received":"yes"}]}`, false, strictjson.ErrType, "statuses[0].received"},
		{"a byte too many of a mapping", `{}` + strings.Repeat(" ", caselog.MaxBytes-1), false, strictjson.ErrTooLarge, "at most 1048576 bytes"},
	} {
		t.Run(row.why, func(t *testing.T) {
			var err error
			if row.record {
				var r caselog.Record
				if r, err = caselog.DecodeRecord([]byte(row.data)); !reflect.DeepEqual(r, caselog.Record{}) || !errors.Is(err, caselog.ErrRecord) {
					t.Errorf("record %+v, error %v", r, err)
				}
			} else {
				var m caselog.Mapping
				if m, err = caselog.DecodeMapping([]byte(row.data)); !reflect.DeepEqual(m, caselog.Mapping{}) || !errors.Is(err, caselog.ErrMapping) {
					t.Errorf("mapping %+v, error %v", m, err)
				}
			}
			if !errors.Is(err, row.kind) || !strings.Contains(fmt.Sprint(err), row.want) {
				t.Errorf("error %v, want %v at %s", err, row.kind, row.want)
			}
			polite(t, err)
		})
	}
	for _, data := range []string{entries(caselog.MaxEntries), `{}` + strings.Repeat(" ", caselog.MaxBytes-2)} {
		if _, err := caselog.DecodeRecord([]byte(data)); err != nil {
			t.Errorf("at the limit: %v", err)
		}
	}
}

func encode(t testing.TB, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// polite expects the text of an error, if there is one, to be short and safe to
// print.
func polite(t testing.TB, err error) {
	t.Helper()
	if fault := strictjsontest.Impolite(err); fault != "" {
		t.Error(fault)
	}
}

// FuzzDecodeMapping holds that what is accepted is written and read as an equal
// mapping, and that one that is valid reads every record of its own names.
func FuzzDecodeMapping(f *testing.F) {
	for _, m := range []caselog.Mapping{{}, fourStatuses(), wholeMapping()} {
		f.Add(encode(f, m))
	}
	for _, data := range []string{`{"service":"a","service":"b"}`, `{"statuses":[{"name":"000101199907","steps":["000101199907"]}]}`, `null`, `{"statuses":[],"channels":[]}`} {
		f.Add([]byte(data))
	}
	s, c := service(), compile(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := caselog.DecodeMapping(data)
		if err != nil {
			if !errors.Is(err, caselog.ErrMapping) || !reflect.DeepEqual(m, caselog.Mapping{}) {
				t.Errorf("error %v with %+v", err, m)
			}
			polite(t, err)
			return
		}
		if back, err := caselog.DecodeMapping(encode(t, m)); err != nil || !reflect.DeepEqual(strictjsontest.Bare(back), strictjsontest.Bare(m)) {
			t.Errorf("read again: %v\n%+v\n%+v", err, back, m)
		}
		r := caselog.Record{ID: "1"}
		for _, st := range m.Statuses {
			r.Entries = append(r.Entries, caselog.Entry{Status: st.Name, At: moment("2012-03-01")})
		}
		for _, ch := range m.Channels {
			r.Channel = ch.Name
			cases, err := m.Cases(s, r)
			if valid := m.Validate(s) == nil; valid != (err == nil) && !errors.Is(err, caselog.ErrRecord) {
				t.Errorf("a mapping that is valid: %v, error %v", valid, err)
			}
			polite(t, err)
			checkable(t, c, cases)
		}
	})
}

// FuzzDecodeRecord holds that what is accepted is written and read as an equal
// record, and that every case read from it can be checked.
func FuzzDecodeRecord(f *testing.F) {
	f.Add(encode(f, wholeRecord()))
	for _, data := range []string{
		`{}`, `{"id":"1","channel":"direct"}`, `{"id":"000101199907","channel":"000101199907"}`,
		`{"id":"1","channel":"by center","entries":[{"status":"taken in"},{"status":"again","at":"2012-03-05"},{"status":"reworked","at":"2012-03-05"},{"status":"assigned"},{"status":"assigned"}]}`,
		`{"id":"1","channel":"direct","entries":[{"status":"again","at":"9999-12-31T24:00"},{"status":"archived","at":"0001-01-01"},{"status":"refused","result":"yes"}]}`,
	} {
		f.Add([]byte(data))
	}
	m, s, c := wholeMapping(), service(), compile(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := caselog.DecodeRecord(data)
		if err != nil {
			if !errors.Is(err, caselog.ErrRecord) || !reflect.DeepEqual(r, caselog.Record{}) {
				t.Errorf("error %v with %+v", err, r)
			}
			polite(t, err)
			return
		}
		back, err := caselog.DecodeRecord(encode(t, r))
		if err != nil || !reflect.DeepEqual(strictjsontest.Bare(back), strictjsontest.Bare(r)) {
			t.Errorf("read again: %v\n%+v\n%+v", err, back, r)
		}
		cases, err := m.Cases(s, r)
		if err != nil && (!errors.Is(err, caselog.ErrRecord) || cases != nil) {
			t.Errorf("error %v with %d cases", err, len(cases))
		}
		polite(t, err)
		checkable(t, c, cases)
	})
}

// checkable expects cases that are checked, or refused for a day alone that the
// calendar does not have.
func checkable(t *testing.T, c *reglament.Checker, cases []reglament.Case) {
	t.Helper()
	for _, k := range cases {
		if _, err := c.Check(k); err != nil && !errors.Is(err, calendar.ErrRange) {
			t.Errorf("%v\n%+v", err, k)
		}
	}
}

func compile(t testing.TB) *reglament.Checker {
	t.Helper()
	o := atyrau2011.Office()
	o.Observed = wholeMapping().Observed()
	c, err := reglament.Compile(service(), o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
