package strictjson_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/regkz/regkz/internal/strictjson"
)

// decoder is Decode for one type, with the result reduced to whether it is
// zero.
type decoder func(data []byte, limits strictjson.Limits) (zero bool, err error)

func into[T any](data []byte, limits strictjson.Limits) (bool, error) {
	// Without spare capacity, a step behind the end cannot go unnoticed.
	v, err := strictjson.Decode[T](slices.Clip(data), limits)
	return reflect.ValueOf(&v).Elem().IsZero(), err
}

// checkError checks what holds of every error of Decode.
func checkError(t *testing.T, zero bool, err error) *strictjson.Error {
	t.Helper()
	var e *strictjson.Error
	if !errors.As(err, &e) {
		t.Fatalf("error = %v, want a *strictjson.Error", err)
	}
	if !zero {
		t.Errorf("a partial value was returned with the error %v", err)
	}
	checkText(t, err.Error())
	if !strings.HasPrefix(err.Error(), e.Path) || len(e.Path) > 160 {
		t.Errorf("error text %q does not begin with the path %q", err, e.Path)
	}
	return e
}

func checkText(t *testing.T, text string) {
	t.Helper()
	if len(text) > 512 || !utf8.ValidString(text) {
		t.Errorf("error text of %d bytes: %q", len(text), text)
	}
	digits := 0
	for _, r := range text + " " {
		if r != ' ' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			t.Errorf("error text has the character %U: %q", r, text)
		}
		if unicode.IsDigit(r) {
			digits++
			continue
		}
		if digits == 12 {
			t.Errorf("error text shows 12 digits: %q", text)
		}
		digits = 0
	}
}

func TestDecodeRefusesWhatTheRulesForbid(t *testing.T) {
	doc := into[document]
	for _, row := range []struct {
		rule   string
		decode decoder
		data   string
		want   error
		place  string // path line:column
	}{
		// Syntax.
		{"an empty document is not JSON", doc, ``, strictjson.ErrSyntax, "$ 1:1"},
		{"white space alone is not JSON", doc, " \r\n ", strictjson.ErrSyntax, "$ 2:2"},
		{"an object must be closed", doc, `{"name":"a"`, strictjson.ErrSyntax, "$ 1:12"},
		{"an array must be closed", doc, `{"events":[`, strictjson.ErrSyntax, "events[0] 1:12"},
		{"a string must be closed", doc, `{"name":"a`, strictjson.ErrSyntax, "name 1:11"},
		{"a backslash does not end a string", doc, `{"name":"a\`, strictjson.ErrSyntax, "name 1:12"},
		{"a comma before a closing brace is refused", doc, `{"name":"a",}`, strictjson.ErrSyntax, "$ 1:13"},
		{"a comma before a closing bracket is refused", into[[]int], `[1,]`, strictjson.ErrSyntax, "[1] 1:4"},
		{"elements are separated by commas", into[[]int], `[1 2]`, strictjson.ErrSyntax, "$ 1:4"},
		{"keys are separated by commas", doc, `{"name":"a" "flag":true}`, strictjson.ErrSyntax, "$ 1:13"},
		{"a colon follows a key", doc, `{"name" "a"}`, strictjson.ErrSyntax, "$ 1:9"},
		{"a value follows a colon", doc, `{"name":}`, strictjson.ErrSyntax, "name 1:9"},
		{"a key is in double quotes", doc, `{name:1}`, strictjson.ErrSyntax, "$ 1:2"},
		{"a key is not in single quotes", doc, `{'name':1}`, strictjson.ErrSyntax, "$ 1:2"},
		{"a comment is not JSON", doc, "{\n  // x\n}", strictjson.ErrSyntax, "$ 2:3"},
		{"a word is not a value", doc, `{"flag":yes}`, strictjson.ErrSyntax, "flag 1:9"},
		{"a word is written in full", doc, `{"flag":tru}`, strictjson.ErrSyntax, "flag 1:9"},
		{"nul is not even null", doc, `{"name":nul}`, strictjson.ErrSyntax, "name 1:9"},
		{"a number has no leading zero", doc, `{"count":01}`, strictjson.ErrSyntax, "count 1:11"},
		{"a number has no plus sign", doc, `{"count":+1}`, strictjson.ErrSyntax, "count 1:10"},
		{"a minus sign needs a digit", doc, `{"count":-}`, strictjson.ErrSyntax, "count 1:11"},
		{"a fraction needs a digit", doc, `{"ratio":1.}`, strictjson.ErrSyntax, "ratio 1:12"},
		{"an exponent needs a digit", doc, `{"ratio":1e+}`, strictjson.ErrSyntax, "ratio 1:13"},
		{"a number of the wrong type is read first", doc, `{"name":1.}`, strictjson.ErrSyntax, "name 1:11"},
		{"a control character is escaped in a string", doc, "{\"name\":\"a\tb\"}", strictjson.ErrSyntax, "name 1:11"},
		{"a line break is escaped in a string", doc, "{\"name\":\"a\nb\"}", strictjson.ErrSyntax, "name 1:11"},
		{"an unknown escape is refused", doc, `{"name":"\x41"}`, strictjson.ErrSyntax, "name 1:10"},
		{"an escaped letter outside ASCII is refused", doc, `{"name":"\ә"}`, strictjson.ErrSyntax, "name 1:10"},
		{"an escape needs four digits", doc, `{"name":"\u041"}`, strictjson.ErrSyntax, "name 1:10"},
		{"an escape needs hexadecimal digits", doc, `{"name":"\u04g1"}`, strictjson.ErrSyntax, "name 1:10"},
		{"a NUL between tokens is not JSON", doc, "{\x00}", strictjson.ErrSyntax, "$ 1:2"},
		{"a raw value is checked for syntax", doc, `{"free":[1,{"a":tru}]}`, strictjson.ErrSyntax, "free[1].a 1:17"},

		// Text after the value.
		{"a second value is refused", doc, "{}\n{}", strictjson.ErrTrailing, "$ 2:1"},
		{"a closing brace too many is refused", doc, `{}}`, strictjson.ErrTrailing, "$ 1:3"},
		{"a NUL after the value is refused", doc, "{}\x00", strictjson.ErrTrailing, "$ 1:3"},
		{"an invalid byte after the value is refused", doc, "{}\xff", strictjson.ErrTrailing, "$ 1:3"},
		{"a letter after a word is refused", into[bool], `truex`, strictjson.ErrTrailing, "$ 1:5"},

		// Keys.
		{"an unknown key is refused", doc, `{"colour":1}`, strictjson.ErrUnknownKey, "colour 1:2"},
		{"an unknown key is refused deep inside", doc, `{"events":[{"at":"a"},{"to":"b"}]}`, strictjson.ErrUnknownKey, "events[1].to 1:24"},
		{"a skipped field has no key", doc, `{"Skipped":1}`, strictjson.ErrUnknownKey, "Skipped 1:2"},
		{"an unexported field has no key", doc, `{"hidden":1}`, strictjson.ErrUnknownKey, "hidden 1:2"},
		{"a key with a space around it is unknown", doc, `{"name ":1}`, strictjson.ErrUnknownKey, `["name "] 1:2`},
		{"an empty key is unknown", doc, `{"":1}`, strictjson.ErrUnknownKey, `[""] 1:2`},
		{"a key in the wrong case is refused", doc, `{"Name":"a"}`, strictjson.ErrKeyCase, "Name 1:2"},
		{"a key in the wrong case is refused after the right one", doc, `{"name":"a","NAME":"b"}`, strictjson.ErrKeyCase, "NAME 1:13"},
		{"a key that folds by Unicode rules is refused", into[bilingual[string]], "{\"\u212ak\":\"a\"}", strictjson.ErrKeyCase, "[\"\u212ak\"] 1:2"},
		{"a duplicate key is refused", doc, `{"name":"a","name":"a"}`, strictjson.ErrDuplicateKey, "name 1:13"},
		{"a duplicate key is seen through escapes", doc, `{"name":"a","n\u0061me":"b"}`, strictjson.ErrDuplicateKey, "name 1:13"},
		{"a duplicate key is refused in a wide struct", into[wide], `{"G9":1,"G9":2}`, strictjson.ErrDuplicateKey, "G9 1:9"},
		{"a duplicate key is refused in a map", doc, `{"counts":{"x y":1,"x\u0020y":2}}`, strictjson.ErrDuplicateKey, `counts["x y"] 1:20`},
		{"keys that mean the same are duplicates", doc, `{"byDay":{"mon":[],"MON":[]}}`, strictjson.ErrDuplicateKey, "byDay.MON 1:20"},
		{"a duplicate key is refused in a raw value", doc, `{"free":{"a":{"\u0062":1,"b":2}}}`, strictjson.ErrDuplicateKey, "free.a.b 1:26"},
		{"a duplicate key is refused in a large raw object", into[free], `{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"a":0}`, strictjson.ErrDuplicateKey, "a 1:56"},
		{"a duplicate of a late key is refused in a large raw object", into[free], `{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"i":0}`, strictjson.ErrDuplicateKey, "i 1:56"},

		// Null.
		{"null is refused as the document", doc, `null`, strictjson.ErrNull, "$ 1:1"},
		{"null is refused for a string", doc, `{"name":null}`, strictjson.ErrNull, "name 1:9"},
		{"null is refused for a slice", doc, `{"events":null}`, strictjson.ErrNull, "events 1:11"},
		{"null is refused for a map", doc, `{"counts":null}`, strictjson.ErrNull, "counts 1:11"},
		{"null is refused for a struct", doc, `{"title":null}`, strictjson.ErrNull, "title 1:10"},
		{"null is refused as an element", into[[]int], `[1,null]`, strictjson.ErrNull, "[1] 1:4"},
		{"null is refused for a type with a text rule", doc, `{"day":null}`, strictjson.ErrNull, "day 1:8"},
		{"null is refused for a type with a JSON rule", doc, `{"point":null}`, strictjson.ErrNull, "point 1:10"},
		{"null is refused inside a raw value", doc, `{"free":[{"a":[0,null]}]}`, strictjson.ErrNull, "free[0].a[1] 1:18"},

		// Text.
		{"a byte order mark is refused", doc, "\ufeff{}", strictjson.ErrUTF8, "$ 1:1"},
		{"UTF-16 is refused", doc, "\xff\xfe{\x00}\x00", strictjson.ErrUTF8, "$ 1:1"},
		{"an invalid byte in a string is refused", doc, "{\"name\":\"ә\xff\"}", strictjson.ErrUTF8, "name 1:11"},
		{"a character cut short is refused", doc, "{\"name\":\"\xd3\"}", strictjson.ErrUTF8, "name 1:10"},
		{"an overlong character is refused", doc, "{\"name\":\"\xc0\xaf\"}", strictjson.ErrUTF8, "name 1:10"},
		{"a surrogate in UTF-8 is refused", doc, "{\"name\":\"\xed\xa0\x80\"}", strictjson.ErrUTF8, "name 1:10"},
		{"an invalid byte in a key is refused", doc, "{\"n\xff\":1}", strictjson.ErrUTF8, "$ 1:4"},
		{"an invalid byte in a raw value is refused", doc, "{\"free\":{\"a\":\"\xff\"}}", strictjson.ErrUTF8, "free.a 1:15"},
		{"a high surrogate alone is refused", doc, `{"name":"a\ud800"}`, strictjson.ErrUTF8, "name 1:11"},
		{"a high surrogate before a letter is refused", doc, `{"name":"\ud800\u0041"}`, strictjson.ErrUTF8, "name 1:10"},
		{"two high surrogates are refused", doc, `{"name":"\ud800\ud800"}`, strictjson.ErrUTF8, "name 1:10"},
		{"a high surrogate before a character behind the surrogates is refused", doc, `{"name":"\udbff\ue000"}`, strictjson.ErrUTF8, "name 1:10"},
		{"two low surrogates are refused", doc, `{"name":"\udc00\udc00"}`, strictjson.ErrUTF8, "name 1:10"},
		{"the last low surrogate alone is refused", doc, `{"name":"\udfff"}`, strictjson.ErrUTF8, "name 1:10"},
		{"a low surrogate alone is refused", doc, `{"name":"\udc00"}`, strictjson.ErrUTF8, "name 1:10"},
		{"a NUL in a string is refused", doc, "{\"name\":\"a\x00\"}", strictjson.ErrUTF8, "name 1:11"},
		{"an escaped NUL in a string is refused", doc, `{"name":"a\u0000"}`, strictjson.ErrUTF8, "name 1:11"},

		// Numbers.
		{"an integer has no fraction", doc, `{"count":1.0}`, strictjson.ErrNumber, "count 1:10"},
		{"an integer has no exponent", doc, `{"count":1e2}`, strictjson.ErrNumber, "count 1:10"},
		{"an unsigned integer has no exponent", doc, `{"size":1E2}`, strictjson.ErrNumber, "size 1:9"},
		{"2^63 does not fit int64", doc, `{"count":9223372036854775808}`, strictjson.ErrNumber, "count 1:10"},
		{"minus zero is not an integer", doc, `{"count":-0}`, strictjson.ErrNumber, "count 1:10"},
		{"minus zero is not an unsigned integer", doc, `{"size":-0}`, strictjson.ErrNumber, "size 1:9"},
		{"128 does not fit int8", doc, `{"small":128}`, strictjson.ErrNumber, "small 1:10"},
		{"-129 does not fit int8", doc, `{"small":-129}`, strictjson.ErrNumber, "small 1:10"},
		{"65536 does not fit uint16", doc, `{"size":65536}`, strictjson.ErrNumber, "size 1:9"},
		{"a negative number does not fit uint16", doc, `{"size":-1}`, strictjson.ErrNumber, "size 1:9"},
		{"1e400 does not fit float64", doc, `{"ratio":1e400}`, strictjson.ErrNumber, "ratio 1:10"},

		// Types.
		{"a number is not a string", doc, `{"name":1}`, strictjson.ErrType, "name 1:9"},
		{"a string is not a number", doc, `{"count":"1"}`, strictjson.ErrType, "count 1:10"},
		{"a number is not a boolean", doc, `{"flag":1}`, strictjson.ErrType, "flag 1:9"},
		{"a boolean is not a number", doc, `{"ratio":true}`, strictjson.ErrType, "ratio 1:10"},
		{"an object is not an array", doc, `{"events":{}}`, strictjson.ErrType, "events 1:11"},
		{"an array is not an object", doc, `[]`, strictjson.ErrType, "$ 1:1"},
		{"a string is not a list of one", doc, `{"tags":"mon"}`, strictjson.ErrType, "tags 1:9"},
		{"a text type is not a number", doc, `{"day":1}`, strictjson.ErrType, "day 1:8"},
		{"a text type is not an object", doc, `{"day":{"a":1}}`, strictjson.ErrType, "day 1:8"},
		{"an array has not too few elements", doc, `{"grid":[1]}`, strictjson.ErrType, "grid 1:9"},
		{"an array has not too many elements", doc, `{"grid":[1,2,3]}`, strictjson.ErrType, "grid[2] 1:14"},

		// The rules of types.
		{"a text rule is asked", doc, `{"day":"sun"}`, errDay, "day 1:8"},
		{"a text rule is asked in a slice", doc, `{"tags":["mon","sun"]}`, errDay, "tags[1] 1:16"},
		{"a text rule is asked only for strings that are valid", doc, `{"day":"\q"}`, strictjson.ErrSyntax, "day 1:9"},
		{"a text rule is asked for a key", doc, `{"byDay":{"sun":[]}}`, errDay, "byDay.sun 1:11"},
		{"a JSON rule is asked", doc, `{"point":[1]}`, errPoint, "point 1:10"},
		{"a refusal by a type's rule is a refused value", doc, `{"point":{}}`, strictjson.ErrValue, "point 1:10"},
		{"a key must be equal to itself", into[map[notANumber]int], `{"a":1}`, strictjson.ErrValue, "a 1:2"},
		{"a key must be one a map can hold", into[map[holder]int], `{"a":1}`, strictjson.ErrValue, "a 1:2"},

		// Places.
		{"lines end with LF or CRLF", doc, "{\r\n  \"name\": \"a\",\n\n\t\"count\": 1.0}", strictjson.ErrNumber, "count 4:11"},
		{"columns count characters", doc, `{"name":"Қазақ","count":1.0}`, strictjson.ErrNumber, "count 1:25"},
		{"a path leads through arrays and maps", doc, `{"parts":[{},{"nested":{"a":{"events":[{"at":"x"},{"price":256}]}}}]}`, strictjson.ErrNumber, "parts[1].nested.a.events[1].price 1:60"},
		{"a path begins with an index in an array", into[[][]int], `[[1],[2,"3"]]`, strictjson.ErrType, "[1][1] 1:9"},
		{"a path quotes a key that is not plain", doc, `{"counts":{"a.b\n":"x"}}`, strictjson.ErrType, `counts["a.b\n"] 1:20`},
		{"a path quotes a key outside ASCII", doc, `{"counts":{"қ":"x"}}`, strictjson.ErrType, `counts["қ"] 1:16`},
		{"the first fault is the one reported", doc, `{"name":1,"name":null,"x":`, strictjson.ErrType, "name 1:9"},
	} {
		t.Run(row.rule, func(t *testing.T) {
			zero, err := row.decode([]byte(row.data), strictjson.Limits{})
			if !errors.Is(err, row.want) {
				t.Fatalf("error = %v, want %v", err, row.want)
			}
			e := checkError(t, zero, err)
			if place := fmt.Sprintf("%s %d:%d", e.Path, e.Line, e.Column); place != row.place {
				t.Errorf("place = %s, want %s", place, row.place)
			}
			for _, part := range []string{fmt.Sprintf(" (line %d, column %d): ", e.Line, e.Column), row.want.Error()} {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error text %q does not name %q", err, part)
				}
			}
		})
	}
}

func TestDecodeRefusesUnsupportedGoTypesWhateverTheDocumentSays(t *testing.T) {
	for _, row := range []struct {
		rule   string
		decode decoder
		path   string
	}{
		{"a pointer is not supported", into[*int], "$"},
		{"a pointer to a type with a rule is not supported", into[*point], "$"},
		{"an interface is not supported", into[any], "$"},
		{"an interface with methods is not supported", into[error], "$"},
		{"a float32 is not supported", into[float32], "$"},
		{"a complex number is not supported", into[complex128], "$"},
		{"a channel is not supported", into[chan int], "$"},
		{"a function is not supported", into[func()], "$"},
		{"a slice of bytes is not supported", into[[]byte], "$"},
		{"a named slice of bytes is not supported", into[noBytes], "$"},
		{"a number kept as text is not supported", into[map[string][]jsonNumber], "[][]"},
		{"a map key of an integer kind is not supported", into[map[int]string], "$"},
		{"a map key that is a number kept as text is not supported", into[map[jsonNumber]string], "$"},
		{"a map key with a JSON rule only is not supported", into[map[point]string], "$"},
		{"an embedded field is not supported", into[embedding], "base"},
		{"an unnamed type has no promoted rule", into[promoted], "day"},
		{"a pointer in a field is not supported", into[pointing], "Next"},
		{"a quoted number is not supported", into[quoted], "$"},
		{"a misspelled tag option is not supported", into[misspelled], "$"},
		{"a name that encoding/json ignores is not supported", into[oddName], "$"},
		{"two fields of one name are not supported", into[twins], "$"},
		{"an unsupported type is found at any depth", into[[2]deepBad], "[].items[][].bad"},
	} {
		t.Run(row.rule, func(t *testing.T) {
			for _, data := range []string{``, `{}`, `[]`, `null`} {
				zero, err := row.decode([]byte(data), strictjson.Limits{})
				if !errors.Is(err, strictjson.ErrUnsupported) {
					t.Fatalf("error = %v, want %v", err, strictjson.ErrUnsupported)
				}
				if e := checkError(t, zero, err); e.Path != row.path || e.Line != 0 || e.Column != 0 {
					t.Errorf("place = %s %d:%d, want %s", e.Path, e.Line, e.Column, row.path)
				}
			}
		})
	}
}
