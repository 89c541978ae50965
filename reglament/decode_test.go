package reglament_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

const wholeCase = `{
	"id": "c-1", "service": "test.permit", "channel": "direct", "received": "2012-03-01T10:00",
	"facts": {"spouse": "no", "other": "unknown"},
	"package": {"items": [{"document": "application", "original": "yes", "copy": "no", "notarized": "unknown"}], "not_handed_in": ["photo"]},
	"receipt": {"given": "yes", "lacks": ["number"], "promised": "2012-03-15"},
	"events": [{"step": "examine", "at": "2012-03-01T11:00:30", "role": "officer", "outcome": "complete"}, {"step": "draft", "at": "2012-03-02"}, {"step": "sign"}],
	"not_done": ["reject"],
	"result": {"kind": "refusal", "grounds": ["incomplete"], "ground_stated": "yes", "signed": "no", "handed_over": "2012-03-05T24:00", "channel": "hall"}
}`

func TestDecodeCaseReadsEveryField(t *testing.T) {
	got, err := reglament.DecodeCase([]byte(wholeCase))
	if err != nil {
		t.Fatal(err)
	}
	want := reglament.Case{
		ID: "c-1", Service: "test.permit", Channel: "direct", Received: civil.AtMinute(civil.YMD(2012, 3, 1), civil.HM(10, 0)),
		Facts: documents.Facts{"spouse": law.No, "other": law.Unknown},
		Package: documents.Package{
			Items:       []documents.Item{{Document: "application", Original: law.Yes, Copy: law.No}},
			NotHandedIn: []string{"photo"},
		},
		Receipt: reglament.GivenReceipt{Given: law.Yes, Lacks: []string{"number"}, Promised: civil.YMD(2012, 3, 15)},
		Events: []reglament.Event{
			{Step: "examine", At: civil.At(civil.YMD(2012, 3, 1), civil.HM(11, 0)+30), Role: "officer", Outcome: "complete"},
			{Step: "draft", At: civil.OnDay(civil.YMD(2012, 3, 2))},
			{Step: "sign"},
		},
		NotDone: []string{"reject"},
		Result: reglament.Given{
			Kind: "refusal", Grounds: []string{"incomplete"}, GroundStated: law.Yes, Signed: law.No,
			HandedOver: civil.AtMinute(civil.YMD(2012, 3, 5), civil.EndOfDay), Channel: "hall",
		},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v\nwant %+v", got, want)
	}
	if got, err := reglament.DecodeCase([]byte("{}")); err != nil || !reflect.DeepEqual(got, reglament.Case{}) {
		t.Errorf("of nothing: %+v, %v", got, err)
	}
	if got, err := reglament.DecodeCase([]byte("\r\n\t {\r\n}\r\n ")); err != nil || !reflect.DeepEqual(got, reglament.Case{}) {
		t.Errorf("with space around it: %+v, %v", got, err)
	}
}

func TestDecodeCaseRefuses(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	for _, row := range []struct {
		why, data string
		kind      error
		want      string
	}{
		{"nothing", ``, strictjson.ErrSyntax, "$ (line 1, column 1)"},
		{"half a case", `{"id":"a"`, strictjson.ErrSyntax, "$ (line 1, column 10)"},
		{"a list of cases", `[{}]`, strictjson.ErrType, "$ (line 1, column 1)"},
		{"null", `null`, strictjson.ErrNull, "$ (line 1, column 1)"},
		{"a duplicate key", "{\n\"id\":\"a\",\n\"id\":\"b\"}", strictjson.ErrDuplicateKey, "id (line 3, column 1)"},
		{"a duplicate key in an escape", `{"id":"a","\u0069d":"b"}`, strictjson.ErrDuplicateKey, "id (line 1, column 11)"},
		{"a duplicate key inside", `{"events":[{"step":"sign"},{"step":"sign","step":"issue"}]}`, strictjson.ErrDuplicateKey, "events[1].step"},
		{"a fact twice", `{"facts":{"spouse":"yes","spouse":"no"}}`, strictjson.ErrDuplicateKey, "facts.spouse"},
		{"a wrongly cased key", `{"Events":[]}`, strictjson.ErrKeyCase, `Events (line 1, column 2): key "Events": key in the wrong case: it is written "events"`},
		{"a wrongly cased key inside", `{"events":[{"AT":"2012-03-01"}]}`, strictjson.ErrKeyCase, "events[0].AT"},
		{"an unknown key", `{"result":{"colour":"red"}}`, strictjson.ErrUnknownKey, "result.colour"},
		{"null for a field", `{"received":null}`, strictjson.ErrNull, "received"},
		{"null for a list", `{"events":null}`, strictjson.ErrNull, "events"},
		{"null in a list", `{"not_done":["sign",null]}`, strictjson.ErrNull, "not_done[1]"},
		{"invalid UTF-8", "{\"id\":\"a\xff\"}", strictjson.ErrUTF8, "id (line 1, column 9)"},
		{"half a surrogate pair", `{"id":"\ud800"}`, strictjson.ErrUTF8, "id"},
		{"NUL in a string", `{"id":"\u0000"}`, strictjson.ErrUTF8, "id"},
		{"a byte order mark", "\ufeff{}", strictjson.ErrUTF8, "$ (line 1, column 1)"},
		{"text after the case", `{} {}`, strictjson.ErrTrailing, "$ (line 1, column 4)"},
		{"a letter after the case", "{}\nx", strictjson.ErrTrailing, "$ (line 2, column 1)"},
		{"a NUL after the case", "{}\x00", strictjson.ErrTrailing, "$ (line 1, column 3)"},
		{"30 February", `{"received":"2012-02-30"}`, civil.ErrMoment, `received (line 1, column 13)`},
		{"29 February of a common year", `{"receipt":{"promised":"2011-02-29"}}`, civil.ErrDate, "receipt.promised"},
		{"a date without zeros", `{"events":[{"at":"2012-3-1"}]}`, civil.ErrMoment, "events[0].at"},
		{"a date in the local form", `{"events":[{},{"at":"01.03.2012"}]}`, civil.ErrMoment, "events[1].at"},
		{"the year 0", `{"received":"0000-01-01"}`, civil.ErrMoment, "received"},
		{"the year 10000", `{"received":"10000-01-01"}`, civil.ErrMoment, "received"},
		{"a minute past midnight at the end of a day", `{"received":"2012-03-01T24:01"}`, civil.ErrMoment, "received"},
		{"a moment with a zone", `{"received":"2012-03-01T10:00:00Z"}`, civil.ErrMoment, "received"},
		{"a moment with a space", `{"received":"2012-03-01 10:00"}`, civil.ErrMoment, "received"},
		{"a promise with a time of day", `{"receipt":{"promised":"2012-03-15T10:00"}}`, civil.ErrDate, "receipt.promised"},
		{"an empty moment: what is not given is left out", `{"result":{"handed_over":""}}`, civil.ErrMoment, "result.handed_over"},
		{"a moment as a number", `{"received":1330560000}`, strictjson.ErrType, "received"},
		{"an answer as a boolean", `{"result":{"signed":true}}`, strictjson.ErrType, "result.signed"},
		{"an answer in capitals", `{"facts":{"spouse":"YES"}}`, law.ErrAnswer, "facts.spouse"},
		{"an empty answer", `{"package":{"items":[{"copy":""}]}}`, law.ErrAnswer, "package.items[0].copy"},
		{"64 lists in each other", `{"events":` + nested(63) + `}`, strictjson.ErrType, "events[0]"},
		{"65 lists in each other", `{"events":` + nested(64) + `}`, strictjson.ErrType, "events[0]"},
		{"a string of 64 KiB and a byte", `{"id":"` + strings.Repeat("x", 64<<10+1) + `"}`, strictjson.ErrTooLarge, "id"},
		{"a MiB of brackets", strings.Repeat("[", reglament.MaxCaseBytes), strictjson.ErrType, "$"},
		{"a MiB of brackets in a field", `{"facts":` + strings.Repeat("[", reglament.MaxCaseBytes-9), strictjson.ErrType, "facts"},
		{"a personal number in a moment", `{"received":"000101199907"}`, civil.ErrMoment, "received"},
		{"a personal number as a key", `{"000101199907":1}`, strictjson.ErrUnknownKey, "[(12 digits)]"},
		{"a personal number for a fact", `{"facts":{"000101199907":"000101199907"}}`, law.ErrAnswer, "facts"},
		{"a hostile fact with a hostile answer", `{"facts":{"` + strings.Repeat(`\u001b`, 300) + `":"` + strings.Repeat(`\u202e\u0001`, 300) + `"}}`, law.ErrAnswer, "facts"},
	} {
		t.Run(row.why, func(t *testing.T) {
			k, err := reglament.DecodeCase([]byte(row.data))
			refuses(t, err, row.kind, "case: unusable case: "+row.want)
			if !errors.Is(err, reglament.ErrCase) {
				t.Errorf("%v is no ErrCase", err)
			}
			if !reflect.DeepEqual(k, reglament.Case{}) {
				t.Errorf("a case in spite of the error: %+v", k)
			}
		})
	}
}

func TestLimitsOfDecodeCase(t *testing.T) {
	sized := func(n int) []byte {
		return []byte(`{"id":"a"}` + strings.Repeat(" ", n-len(`{"id":"a"}`)))
	}
	events := func(n int) []byte {
		return []byte(`{"events":[` + strings.TrimSuffix(strings.Repeat(`{},`, n), ",") + `]}`)
	}
	facts := func(n int) []byte {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf(`"%05x":"no"`, i))
		}
		return []byte(`{"facts":{` + strings.Join(list, ",") + `}}`)
	}
	for _, row := range []struct {
		why  string
		data []byte
		want string
	}{
		{"1 MiB", sized(reglament.MaxCaseBytes), ""},
		{"and a byte", sized(reglament.MaxCaseBytes + 1), "at most 1048576 bytes"},
		{"100,000 events", events(reglament.MaxEvents), ""},
		{"and one", events(reglament.MaxEvents + 1), "events (line 1, column 300012): array: too large: at most 100000 elements"},
		{"an identifier of 64 KiB", []byte(`{"id":"` + strings.Repeat("x", 64<<10) + `"}`), ""},
		{"facts beyond the size", facts(100_000), "at most 1048576 bytes"},
	} {
		t.Run(row.why, func(t *testing.T) {
			k, err := reglament.DecodeCase(row.data)
			if row.want == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			refuses(t, err, strictjson.ErrTooLarge, row.want)
			if !reflect.DeepEqual(k, reglament.Case{}) {
				t.Error("a case in spite of the error")
			}
		})
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

// FuzzDecodeCase holds that what is accepted is written and read as an equal case
// and can be checked or is refused politely, and that nothing comes with an error.
func FuzzDecodeCase(f *testing.F) {
	f.Add([]byte(wholeCase))
	f.Add([]byte(`{}`))
	for _, s := range subjects() {
		for _, k := range generated(f, s, 3) {
			f.Add(encode(f, k))
		}
	}
	for _, data := range []string{
		`{"id":"a","id":"b"}`, `{"ID":"a"}`, `{"x":1}`, `null`, "\ufeff{}", `{}{}`, "{\"id\":\"\xff\"}", `{"id":"\ud800"}`, `{"received":"2012-02-30"}`,
		`{"received":"2012-3-1"}`, `{"received":"01.03.2012"}`, `{"receipt":{"promised":"9999-12-31"}}`, `{"events":[[[[]]]]}`, `{"facts":{"a":"yes","":"no"}}`,
		`{"id":"000101199907","service":"900228200021"}`, `{"id":"</script>\u202e","events":[],"not_done":[]}`,
	} {
		f.Add([]byte(data))
	}
	var checkers []*reglament.Checker
	for _, s := range subjects() {
		checkers = append(checkers, compile(f, s.service, s.office))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		k, err := reglament.DecodeCase(data)
		if err != nil {
			if !errors.Is(err, reglament.ErrCase) || !reflect.DeepEqual(k, reglament.Case{}) {
				t.Errorf("error %v with %+v", err, k)
			}
			polite(t, err)
			return
		}
		again := encode(t, k)
		if len(again) <= reglament.MaxCaseBytes {
			back, err := reglament.DecodeCase(again)
			if err != nil || !reflect.DeepEqual(strictjsontest.Bare(back), strictjsontest.Bare(k)) {
				t.Errorf("%s\nread again: %+v, %v", again, back, err)
			}
		}
		for _, c := range checkers {
			k.Service = c.Service().ID
			if _, err := c.Check(k); err != nil {
				if !errors.Is(err, reglament.ErrCase) {
					t.Errorf("error %v", err)
				}
				polite(t, err)
			}
		}
	})
}
