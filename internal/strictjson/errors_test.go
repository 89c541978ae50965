package strictjson_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/regkz/regkz/internal/strictjson"
)

type jsonNumber = json.Number

// echo refuses every value with an error that repeats it.
type echo struct{}

func (*echo) UnmarshalText(text []byte) error { return fmt.Errorf("bad value: %s", text) }

func TestErrorsSayWhatWhereAndWhy(t *testing.T) {
	doc := into[document]
	long := strings.Repeat("long", 100)
	for _, row := range []struct {
		rule   string
		decode decoder
		data   string
		want   string
	}{
		{"a syntax error names what was found and what was expected", doc, "{\"name\":\n?}", `name (line 2, column 1): character '?': invalid JSON: a value is expected`},
		{"the end of the input is named", doc, `{`, `$ (line 1, column 2): end of input: invalid JSON: a key in double quotes is expected`},
		{"text after the value is named by its first character", doc, `{} x`, `$ (line 1, column 4): character 'x': text after the value: only white space may follow`},
		{"an unknown key is named", doc, `{"colour":1}`, `colour (line 1, column 2): key "colour": unknown key: only the keys of the format are accepted`},
		{"the right spelling of a key is named", doc, `{"byday":{}}`, `byday (line 1, column 2): key "byday": key in the wrong case: it is written "byDay"`},
		{"a duplicate key is named", doc, `{"name":"","name":""}`, `name (line 1, column 12): key "name": duplicate key: an object has each key once`},
		{"null is named with the way out", doc, `{"name":null}`, `name (line 1, column 9): value null: null is not accepted: what is absent is left out with its key`},
		{"a number is named with the range it misses", doc, `{"small":300}`, `small (line 1, column 10): number "300": number not accepted: it must be in the range of int8`},
		{"a number is named with the form it misses", doc, `{"small":1.0}`, `small (line 1, column 10): number "1.0": number not accepted: an integer is written without fraction and exponent`},
		{"a string of the wrong type is named", doc, `{"count":"\u0031\n"}`, `count (line 1, column 10): string "1\n": wrong type: a number is wanted`},
		{"a boolean of the wrong type is named", doc, `{"count":false}`, `count (line 1, column 10): false: wrong type: a number is wanted`},
		{"an array of the wrong type is named", doc, `{"flag":[]}`, `flag (line 1, column 9): an array: wrong type: true or false is wanted`},
		{"the length of an array is named", doc, `{"grid":[]}`, `grid (line 1, column 9): an array: wrong type: exactly 2 elements are wanted`},
		{"the cause of a refusal is named", doc, `{"day":"sun"}`, `day (line 1, column 8): string "sun": value not accepted: no such day: sun`},
		{"the cause of a refused key is named", doc, `{"byDay":{"sun":[]}}`, `byDay.sun (line 1, column 11): key "sun": value not accepted: no such day: sun`},
		{"the kind of a refused raw value is named", doc, `{"point":{"x":1}}`, `point (line 1, column 10): an object: value not accepted: no such point`},
		{"a lone surrogate is named", doc, `{"name":"\ud800"}`, `name (line 1, column 10): escape "\\ud800": invalid text: a surrogate stands only in a pair, the high one first`},
		{"an invalid byte is named", doc, "{\"name\":\"\xff\"}", `name (line 1, column 10): byte 0xff: invalid text: the document must be valid UTF-8`},
		{"an unsupported type is named", into[[]any], `[]`, `[]: Go type "interface {}": unsupported Go type`},

		{"a long value is clipped", doc, `{"count":"` + long + `"}`, `count (line 1, column 10): string "` + long[:80] + `"…: wrong type: a number is wanted`},
		{"a long value is clipped between characters", doc, `{"count":"a` + strings.Repeat("ә", 80) + `"}`, `count (line 1, column 10): string "a` + strings.Repeat("ә", 39) + `"…: wrong type: a number is wanted`},
		{"a long key is clipped and quoted in the path", doc, `{"counts":{"` + long + `":""}}`, `counts["` + long[:80] + `"…] (line 1, column 415): string "": wrong type: a number is wanted`},
		{"controls are shown as escapes", doc, `{"count":"\u202e\u0007\u2066\u200f\u061c\u0085"}`, `count (line 1, column 10): string "\u202e\a\u2066\u200f\u061c\u0085": wrong type: a number is wanted`},
		{"controls in a key are shown as escapes", doc, `{"\u202ename":1}`, `["\u202ename"] (line 1, column 2): key "\u202ename": unknown key: only the keys of the format are accepted`},
		{"a control that stands in the way is shown as an escape", doc, "{\u202e}", `$ (line 1, column 2): character '\u202e': invalid JSON: a key in double quotes is expected`},
		{"controls in a cause are shown as escapes", into[echo], `"\n\u202e\\"`, `$ (line 1, column 1): string "\n\u202e\\": value not accepted: bad value: \n\u202e\`},

		{"twelve digits in a string are hidden", doc, `{"count":"850101300123"}`, `count (line 1, column 10): string (12 digits): wrong type: a number is wanted`},
		{"twelve digits in escapes are hidden", doc, `{"count":"85010130012\u0033"}`, `count (line 1, column 10): string (12 digits): wrong type: a number is wanted`},
		{"twelve digits of another script are hidden", doc, `{"count":"٨٥٠١٠١٣٠٠١٢٣"}`, `count (line 1, column 10): string (12 digits): wrong type: a number is wanted`},
		{"twelve digits in a number are hidden", doc, `{"name":850101300123}`, `name (line 1, column 9): number (12 digits): wrong type: a string is wanted`},
		{"twelve digits in a number out of range are hidden", doc, `{"small":-850101300123}`, `small (line 1, column 10): number "-(12 digits)": number not accepted: it must be in the range of int8`},
		{"twelve digits among letters are hidden", doc, `{"count":"ИИН 850101300123, 12"}`, `count (line 1, column 10): string "ИИН (12 digits), 12": wrong type: a number is wanted`},
		{"twelve digits in a key are hidden", doc, `{"850101300123":1}`, `[(12 digits)] (line 1, column 2): key (12 digits): unknown key: only the keys of the format are accepted`},
		{"twelve digits within a key are hidden", doc, `{"counts":{"a850101300123":""}}`, `counts["a(12 digits)"] (line 1, column 28): string "": wrong type: a number is wanted`},
		{"twelve digits in a cause are hidden", into[echo], `"850101300123"`, `$ (line 1, column 1): string (12 digits): value not accepted: bad value: (12 digits)`},
		{"twelve digits are hidden where a value is clipped", doc, `{"count":"` + long[:76] + ` 850101300123"}`, `count (line 1, column 10): string "` + long[:76] + ` (12"…: wrong type: a number is wanted`},
		{"eleven digits are shown, thirteen could hold a personal number", doc, `{"count":"12345678901 1234567890123"}`, `count (line 1, column 10): string "12345678901 (13 digits)": wrong type: a number is wanted`},
	} {
		t.Run(row.rule, func(t *testing.T) {
			zero, err := row.decode([]byte(row.data), strictjson.Limits{})
			checkError(t, zero, err)
			if err.Error() != row.want {
				t.Errorf("error text =\n%s, want\n%s", err, row.want)
			}
		})
	}
}

func TestErrorsWrapTheRuleAndItsCause(t *testing.T) {
	_, err := strictjson.Decode[document]([]byte(`{"day":"sun"}`), strictjson.Limits{})
	if !errors.Is(err, strictjson.ErrValue) || !errors.Is(err, errDay) || errors.Is(err, strictjson.ErrType) {
		t.Errorf("error %v is not exactly a refused value with its cause", err)
	}
	_, err = strictjson.Decode[document]([]byte(`{"day":1}`), strictjson.Limits{})
	if errors.Is(err, strictjson.ErrValue) || errors.Unwrap(err) != strictjson.ErrType {
		t.Errorf("error %v is not exactly a wrong type", err)
	}
}

func TestErrorTextIsBoundedAndCleanWhateverItIsMadeOf(t *testing.T) {
	for rule, e := range map[string]*strictjson.Error{
		"an empty error has a text":   {},
		"a long path is clipped":      {Path: strings.Repeat("ә", 1000), Err: strictjson.ErrType},
		"a long cause is clipped":     {Path: "$", Line: 1, Column: 1, Err: errors.New(strings.Repeat("aә", 1000))},
		"a hostile path is cleaned":   {Path: "a\n\x00\u202e\xff850101300123", Err: strictjson.ErrType},
		"a hostile cause is cleaned":  {Path: "$", Err: errors.New("\x1b[0m\u2028\u2069\xc3 850101300123")},
		"a replacement char is shown": {Path: "$", Err: errors.New("�")},
	} {
		t.Run(rule, func(t *testing.T) {
			checkText(t, e.Error())
			if e.Error() == "" {
				t.Error("the error has no text")
			}
		})
	}
}

func TestLongPathsKeepTheirStartAndEnd(t *testing.T) {
	limits := strictjson.Limits{Depth: 1000}
	data := `{"counts":` + nested("[", `{"last":null}`, "]", 500) + `}`
	zero, err := strictjson.Decode[free]([]byte(data), limits)
	e := checkError(t, zero == free{}, err)
	want := "counts" + strings.Repeat("[0]", 19) + "…" + strings.Repeat("[0]", 29) + ".last"
	if e.Path != want {
		t.Errorf("path = %s, want %s", e.Path, want)
	}

	key := `"` + strings.Repeat("k", 200) + `"`
	data = `{` + key + `:{` + key + `:{` + key + `:null}}}`
	zero, err = strictjson.Decode[free]([]byte(data), limits)
	e = checkError(t, zero == free{}, err)
	if want := `…["` + strings.Repeat("k", 80) + `"…]`; e.Path != want {
		t.Errorf("path = %s, want %s", e.Path, want)
	}
}
