package documents_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
	"github.com/regkz/regkz/reglament/law"
)

const wholeSituation = `{
	"on": "2012-03-01",
	"facts": {"loan": "yes", "told": "unknown"},
	"applicant": {"iin": "010101300010", "facts": {"married": "no"}},
	"spouse": {"born": "1901-01-01"},
	"children": [{"id": "a", "born": "2002-03-01", "facts": {"adopted": "yes"}}, {"id": "b"}]
}`

const wholePackage = `{
	"items": [
		{"document": "birth", "original": "yes", "copy": "no", "notarized": "unknown", "on_form": "no", "child": "a", "valid_until": "2012-02-29"},
		{"document": "birth", "child": "b", "absent": true}],
	"not_handed_in": ["photo"],
	"asked": [{"document": "visa", "child": "a", "notarized": "yes"}]
}`

func TestDecodeReadsEveryField(t *testing.T) {
	s, err := documents.DecodeSituation([]byte(wholeSituation))
	wantSituation := documents.Situation{
		On: civil.YMD(2012, 3, 1), Facts: documents.Facts{"loan": yes, "told": unknown},
		Applicant: documents.Person{IIN: number(t, born19010101), Facts: documents.Facts{"married": no}},
		Spouse:    documents.Person{Born: civil.YMD(1901, 1, 1)},
		Children:  []documents.Person{{ID: "a", Born: civil.YMD(2002, 3, 1), Facts: documents.Facts{"adopted": yes}}, {ID: "b"}},
	}
	if err != nil || !reflect.DeepEqual(s, wantSituation) {
		t.Errorf("read %+v, %v, want %+v", s, err, wantSituation)
	}
	p, err := documents.DecodePackage([]byte(wholePackage))
	wantPackage := documents.Package{
		Items: []documents.Item{
			{Document: "birth", Original: yes, Copy: no, OnForm: no, Child: "a", ValidUntil: civil.YMD(2012, 2, 29)},
			{Document: "birth", Child: "b", Absent: true},
		},
		NotHandedIn: []string{"photo"},
		Asked:       []documents.Asked{{Document: "visa", Child: "a", Notarized: yes}},
	}
	if err != nil || !reflect.DeepEqual(p, wantPackage) {
		t.Errorf("read %+v, %v, want %+v", p, err, wantPackage)
	}
	for _, nothing := range []string{"{}", "\r\n\t {\r\n}\r\n "} {
		if s, err := documents.DecodeSituation([]byte(nothing)); err != nil || !reflect.DeepEqual(s, documents.Situation{}) {
			t.Errorf("of nothing: %+v, %v", s, err)
		}
		if p, err := documents.DecodePackage([]byte(nothing)); err != nil || !reflect.DeepEqual(p, documents.Package{}) {
			t.Errorf("of nothing: %+v, %v", p, err)
		}
	}
}

// refusal expects an error of a decoder without half a value, and looks at its text.
func refusal(t *testing.T, v any, err, kind, cause error, text string) {
	t.Helper()
	if !errors.Is(err, kind) || !errors.Is(err, cause) {
		t.Fatalf("error %v, want %v and %v", err, kind, cause)
	}
	if !reflect.ValueOf(v).IsZero() {
		t.Errorf("%+v in spite of the error", v)
	}
	if !strings.HasPrefix(err.Error(), text) {
		t.Errorf("error\n%s, want\n%s", err, text)
	}
	polite(t, err)
}

// polite expects the text of an error to be short and safe to print.
func polite(t *testing.T, err error) {
	t.Helper()
	if fault := strictjsontest.Impolite(err); fault != "" {
		t.Error(fault)
	}
}

func TestDecodeSituationRefuses(t *testing.T) {
	for _, row := range []struct {
		why, data string
		cause     error
		want      string
	}{
		{"nothing", ``, strictjson.ErrSyntax, "$ (line 1, column 1)"},
		{"half a situation", `{"on":"2012-03-01"`, strictjson.ErrSyntax, "$ (line 1, column 19)"},
		{"a list of situations", `[{}]`, strictjson.ErrType, "$ (line 1, column 1)"},
		{"null", `null`, strictjson.ErrNull, "$ (line 1, column 1)"},
		{"a duplicate key", "{\n\"on\":\"2012-03-01\",\n\"on\":\"2012-03-02\"}", strictjson.ErrDuplicateKey, "on (line 3, column 1)"},
		{"a fact twice", `{"facts":{"a":"yes","\u0061":"no"}}`, strictjson.ErrDuplicateKey, "facts.a (line 1, column 21)"},
		{"a wrongly cased key", `{"On":"2012-03-01"}`, strictjson.ErrKeyCase, `On (line 1, column 2)`},
		{"an unknown key", `{"children":[{"name":"a"}]}`, strictjson.ErrUnknownKey, "children[0].name"},
		{"null for a child", `{"children":[null]}`, strictjson.ErrNull, "children[0]"},
		{"text after the situation", `{} {}`, strictjson.ErrTrailing, "$ (line 1, column 4)"},
		{"a byte order mark", "\ufeff{}", strictjson.ErrUTF8, "$ (line 1, column 1)"},
		{"invalid UTF-8", "{\"children\":[{\"id\":\"\xff\"}]}", strictjson.ErrUTF8, "children[0].id"},
		{"half a surrogate pair", `{"facts":{"\ud800":"yes"}}`, strictjson.ErrUTF8, "facts"},
		{"30 February", `{"spouse":{"born":"2012-02-30"}}`, civil.ErrDate, "spouse.born"},
		{"an empty day: what is not given is left out", `{"on":""}`, civil.ErrDate, "on (line 1, column 7)"},
		{"a day with a time", `{"on":"2012-03-01T10:00"}`, civil.ErrDate, "on (line 1, column 7)"},
		{"an answer as a boolean", `{"facts":{"a":true}}`, strictjson.ErrType, "facts.a"},
		{"an answer in capitals", `{"applicant":{"facts":{"a":"YES"}}}`, law.ErrAnswer, "applicant.facts.a"},
		{"a number as a name", `{"children":[{"id":1}]}`, strictjson.ErrType, "children[0].id"},
		{"65 lists in each other", `{"children":` + strings.Repeat("[", 65) + strings.Repeat("]", 65) + `}`, strictjson.ErrType, "children[0]"},
		{"a name of 64 KiB and a byte", `{"children":[{"id":"` + strings.Repeat("x", 64<<10+1) + `"}]}`, strictjson.ErrTooLarge, "children[0].id"},
		{"1 MiB and a byte", `{}` + strings.Repeat(" ", documents.MaxBytes-1), strictjson.ErrTooLarge, "$ (line 1, column 1)"},
		{"a personal number for a day", `{"on":"010101300010"}`, civil.ErrDate, "on (line 1, column 7): string (12 digits)"},
		{"a personal number as a key", `{"010101300010":1}`, strictjson.ErrUnknownKey, "[(12 digits)]"},
	} {
		t.Run(row.why, func(t *testing.T) {
			s, err := documents.DecodeSituation([]byte(row.data))
			refusal(t, s, err, documents.ErrSituation, row.cause, "situation: unusable situation: "+row.want)
		})
	}
	if s, err := documents.DecodeSituation([]byte(`{}` + strings.Repeat(" ", documents.MaxBytes-2))); err != nil || !reflect.DeepEqual(s, documents.Situation{}) {
		t.Errorf("of 1 MiB: %+v, %v", s, err)
	}
}

func TestDecodePackageRefuses(t *testing.T) {
	for _, row := range []struct {
		why, data string
		cause     error
		want      string
	}{
		{"nothing", ``, strictjson.ErrSyntax, "$ (line 1, column 1)"},
		{"a list of documents", `[{}]`, strictjson.ErrType, "$ (line 1, column 1)"},
		{"null for the items", `{"items":null}`, strictjson.ErrNull, "items"},
		{"an item without its braces", `{"items":["birth"]}`, strictjson.ErrType, `items[0] (line 1, column 11): string "birth"`},
		{"an answer that is none", `{"items":[{"document":"a"},{"copy":"maybe"}]}`, law.ErrAnswer, `items[1].copy`},
		{"an empty answer", `{"items":[{"original":""}]}`, law.ErrAnswer, "items[0].original"},
		{"absent as an answer", `{"items":[{"absent":"yes"}]}`, strictjson.ErrType, "items[0].absent"},
		{"an end that is no day", `{"items":[{"valid_until":"2011-02-29"}]}`, civil.ErrDate, "items[0].valid_until"},
		{"a wrongly cased key", `{"items":[{"onForm":"yes","On_form":"yes"}]}`, strictjson.ErrUnknownKey, "items[0].onForm"},
		{"a duplicate key", `{"asked":[{"document":"a","document":"b"}]}`, strictjson.ErrDuplicateKey, "asked[0].document"},
		{"text after the package", "{}\nx", strictjson.ErrTrailing, "$ (line 2, column 1)"},
		{"NUL in a name", `{"not_handed_in":["a\u0000"]}`, strictjson.ErrUTF8, "not_handed_in[0]"},
		{"1 MiB and a byte", `{}` + strings.Repeat(" ", documents.MaxBytes-1), strictjson.ErrTooLarge, "$ (line 1, column 1)"},
		{"a hundred thousand items and one", `{"items":[` + strings.Repeat("{},", 100_000) + `{}]}`, strictjson.ErrTooLarge, "items"},
		{"a personal number for an answer", `{"asked":[{"notarized":"010101300010"}]}`, law.ErrAnswer, "asked[0].notarized (line 1, column 24): string (12 digits)"},
	} {
		t.Run(row.why, func(t *testing.T) {
			p, err := documents.DecodePackage([]byte(row.data))
			refusal(t, p, err, documents.ErrPackage, row.cause, "package: unusable package: "+row.want)
		})
	}
	if p, err := documents.DecodePackage([]byte(`{}` + strings.Repeat(" ", documents.MaxBytes-2))); err != nil || !reflect.DeepEqual(p, documents.Package{}) {
		t.Errorf("of 1 MiB: %+v, %v", p, err)
	}
}

// A slip in a personal number is as personal as the number.
func TestNoErrorShowsWhatStandsForAPersonalNumber(t *testing.T) {
	const notShown = "a string, not shown: value not accepted: "
	for _, row := range []struct {
		why, data string
		cause     error
		want      string
	}{
		{"eleven digits", `{"applicant":{"iin":"01010130001"}}`, iin.ErrIIN, "applicant.iin (line 1, column 21): " + notShown + "the text ends after the eleventh digit, want twelve"},
		{"a letter among the digits", `{"spouse":{"iin":"010101O00010"}}`, iin.ErrIIN, "spouse.iin (line 1, column 18): " + notShown + "the seventh character is no ASCII digit"},
		{"dashes among the digits", `{"children":[{},{"iin":"010101-300010"}]}`, iin.ErrIIN, "children[1].iin (line 1, column 24): " + notShown + "the seventh character is no ASCII digit"},
		{"a wrong control digit", `{"applicant":{"iin":"010101300011"}}`, iin.ErrIIN, "applicant.iin (line 1, column 21): " + notShown + "the twelfth digit is not the control digit of the others"},
		{"eleven digits in escapes", `{"applicant":{"iin":"\u0030\u0031010130001"}}`, iin.ErrIIN, "applicant.iin (line 1, column 21): " + notShown},
		{"eleven digits without quotes", `{"applicant":{"iin":81010130001}}`, strictjson.ErrType, "applicant.iin (line 1, column 21): a number, not shown: wrong type: a string is wanted"},
		{"digits with a fraction", `{"applicant":{"iin":810101.30001}}`, strictjson.ErrType, "applicant.iin (line 1, column 21): a number, not shown"},
		{"a list of numbers", `{"applicant":{"iin":["81010130001"]}}`, strictjson.ErrType, "applicant.iin (line 1, column 21): an array, not shown"},
		{"an empty text: what is not given is left out", `{"applicant":{"iin":""}}`, iin.ErrIIN, "applicant.iin (line 1, column 21): " + notShown + "the text is empty"},
		{"null", `{"applicant":{"iin":null}}`, strictjson.ErrNull, "applicant.iin"},
		{"an open string", `{"applicant":{"iin":"01010130001`, strictjson.ErrSyntax, "applicant.iin (line 1, column 33): end of input"},
		{"a number that begins with 0", `{"applicant":{"iin":01010130001}}`, strictjson.ErrSyntax, "applicant.iin (line 1, column 22): character '1'"},
	} {
		t.Run(row.why, func(t *testing.T) {
			s, err := documents.DecodeSituation([]byte(row.data))
			refusal(t, s, err, documents.ErrSituation, row.cause, "situation: unusable situation: "+row.want)
			if text := err.Error(); digitsInARow(text) > 3 {
				t.Errorf("%s", text)
			}
		})
	}
}

// digitsInARow returns how long the longest run of digits is.
func digitsInARow(s string) (longest int) {
	run := 0
	for _, r := range s {
		if run++; !unicode.IsDigit(r) {
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}

func encode(t testing.TB, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// FuzzDecodeSituation holds that what is accepted is read again as an equal
// situation, and can be used or is refused; and that no error comes with half a
// situation or with the digits of a personal number.
func FuzzDecodeSituation(f *testing.F) {
	for _, seed := range []string{
		wholeSituation, `{}`, `null`, `{} {}`, "\ufeff{}", `{"on":"2012-02-30"}`, `{"On":"2012-03-01"}`, `{"facts":{"a":"yes","a":"no"}}`,
		`{"facts":{},"children":[],"applicant":{},"spouse":{"facts":{}}}`, `{"children":[{"id":"a"},{"id":"a"}]}`, `{"children":[{"id":"010101300010"}]}`,
		`{"applicant":{"iin":"01010130001"}}`, `{"applicant":{"iin":81010130001}}`, `{"applicant":{"iin":"010101300010","born":"1901-01-02"}}`,
		`{"spouse":{"iin":["010101300010"]}}`, `{"on":"1900-01-01","spouse":{"iin":"960229100011"}}`, `{"children":[{"iin":"\u0039\u0036022910001"}]}`, `{"applicant":{"iin":"010101300010"},"x":1}`,
	} {
		f.Add([]byte(seed))
	}
	rows := []documents.Requirement{
		when("a", of(documents.Applicant, "married"), false), when("b", aged(documents.Child, 10, 18, 0), true), when("c", some(fact("loan"), aged(documents.Spouse, 0, 0, 60)), false),
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := documents.DecodeSituation(data)
		if err != nil {
			if !errors.Is(err, documents.ErrSituation) || !reflect.DeepEqual(s, documents.Situation{}) {
				t.Fatalf("error %v with %+v", err, s)
			}
			polite(t, err)
			// Other fields are quoted: only a text that has its digits in no other
			// place must not show them.
			if e := new(strictjson.Error); errors.As(err, &e) && strings.HasSuffix(e.Path, ".iin") && digitsInARow(strings.ReplaceAll(err.Error(), fmt.Sprintf("column %d", e.Column), "")) >= 6 {
				t.Fatalf("the error shows digits: %v", err)
			}
			return
		}
		again := encode(t, s)
		if back, err := documents.DecodeSituation(again); len(again) <= documents.MaxBytes && (err != nil || !reflect.DeepEqual(strictjsontest.Bare(back), strictjsontest.Bare(s))) {
			t.Fatalf("%+v\nread again: %+v, %v", s, back, err)
		}
		questions, list := documents.Questions(rows, bothTexts, s), documents.List(rows, bothTexts, s)
		if len(list) > 2+max(1, len(s.Children)) || len(questions) > 4+len(s.Children) {
			t.Fatalf("%d questions, %d papers", len(questions), len(list))
		}
		if _, err := documents.Check(rows, law.Kazakh, s, documents.Package{}); err != nil {
			if !errors.Is(err, documents.ErrSituation) || digitsInARow(err.Error()) >= 12 {
				t.Fatalf("error %v", err)
			}
			polite(t, err)
		}
	})
}

// FuzzDecodePackage holds that what is accepted is read again as an equal package,
// and can be checked or is refused.
func FuzzDecodePackage(f *testing.F) {
	for _, seed := range []string{
		wholePackage, `{}`, `null`, `{"items":[],"not_handed_in":[],"asked":[]}`, `{"items":[{"document":"birth"},{"document":"birth","absent":true}]}`,
		`{"items":[{"document":"010101300010"}]}`, `{"items":[{"document":"photo","valid_until":"9999-12-31"}],"not_handed_in":["photo"]}`, `{"asked":[{}]}`,
		`{"items":[{"document":"photo","absent":true,"copy":"yes"}]}`, `{"Items":[]}`, `{"items":[{"child":1}]}`,
	} {
		f.Add([]byte(seed))
	}
	rows := []documents.Requirement{when("birth", documents.Condition{}, true), {ID: "photo", Form: law.Same(full), Cite: cited}}
	s := documents.Situation{On: worldDay, Children: []documents.Person{{ID: "a"}, {ID: "b"}}}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := documents.DecodePackage(data)
		if err != nil {
			if !errors.Is(err, documents.ErrPackage) || !reflect.DeepEqual(p, documents.Package{}) {
				t.Fatalf("error %v with %+v", err, p)
			}
			polite(t, err)
			return
		}
		again := encode(t, p)
		if back, err := documents.DecodePackage(again); len(again) <= documents.MaxBytes && (err != nil || !reflect.DeepEqual(strictjsontest.Bare(back), strictjsontest.Bare(p))) {
			t.Fatalf("%+v\nread again: %+v, %v", p, back, err)
		}
		if over := documents.OverAsked(rows, bothTexts, true, s, p); len(over) > len(p.Asked) {
			t.Fatalf("%d of %d demands are too much", len(over), len(p.Asked))
		}
		lines, err := documents.Check(rows, law.Kazakh, s, p)
		if err != nil {
			if !errors.Is(err, documents.ErrPackage) || lines != nil {
				t.Fatalf("error %v with %+v", err, lines)
			}
			polite(t, err)
		} else if len(lines) != 3 {
			t.Fatalf("lines %+v", lines)
		}
	})
}
