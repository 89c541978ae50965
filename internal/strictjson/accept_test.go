package strictjson_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/regkz/regkz/internal/strictjson"
)

// standard decodes as encoding/json does without unknown fields.
func standard[T any](data []byte) (T, error) {
	var v T
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&v)
	return v, err
}

// accepts checks that data gives want, both here and in encoding/json.
func accepts[T any](data string, want T) func(*testing.T) {
	return func(t *testing.T) {
		t.Helper()
		input := []byte(data)
		got, err := strictjson.Decode[T](input, strictjson.Limits{})
		if err != nil {
			t.Fatalf("Decode(%s): %v", data, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("Decode(%s) = %#v, want %#v", data, got, want)
		}
		if oracle, err := standard[T]([]byte(data)); err != nil || !reflect.DeepEqual(got, oracle) {
			t.Errorf("encoding/json gives %#v, %v for %s; Decode gives %#v", oracle, err, data, got)
		}
		if string(input) != data {
			t.Errorf("Decode(%s) changed its input to %s", data, input)
		}
	}
}

func TestDecodeAcceptsWhatTheRulesAllow(t *testing.T) {
	for name, check := range map[string]func(*testing.T){
		"an empty object gives a struct of zeros":     accepts(`{}`, document{}),
		"white space of all four kinds is accepted":   accepts("\r\n\t {\r\n\"name\"\t:\r\n\"a\" ,\"flag\":true\r\n}\r\n", document{Name: "a", Flag: true}),
		"a field without a tag uses its Go name":      accepts(`{"NoTag":"x"}`, document{NoTag: "x"}),
		"a generic struct is an ordinary struct":      accepts(`{"title":{"kk":"Наурыз","ru":"Наурыз мейрамы"}}`, document{Title: bilingual[string]{"Наурыз", "Наурыз мейрамы"}}),
		"an empty array gives an empty slice":         accepts(`{"events":[]}`, document{Events: []event{}}),
		"an empty object gives an empty map":          accepts(`{"counts":{}}`, document{Counts: map[string]int{}}),
		"a slice keeps the order of its elements":     accepts(`[3,1,2]`, []int{3, 1, 2}),
		"a slice of structs is read in full":          accepts(`{"events":[{"at":"a"},{"at":"b","price":7}]}`, document{Events: []event{{At: "a"}, {At: "b", Price: 7}}}),
		"an array takes exactly its length":           accepts(`{"grid":[1,2]}`, document{Grid: [2]int{1, 2}}),
		"an array of no elements is accepted":         accepts(`[]`, [0]int{}),
		"a map starts each value from zero":           accepts(`{"nested":{"a":{"count":1},"b":{"name":"x"}}}`, document{Nested: map[string]document{"a": {Count: 1}, "b": {Name: "x"}}}),
		"a map key may have any case and be empty":    accepts(`{"counts":{"A":1,"a":2,"":3}}`, document{Counts: map[string]int{"A": 1, "a": 2, "": 3}}),
		"a map key may have a type with a text rule":  accepts(`{"byDay":{"mon":[true],"tue":[]}}`, document{ByDay: map[day][]bool{1: {true}, 2: {}}}),
		"a map key starts from zero":                  accepts(`{"a":1,"b":2}`, map[longer]int{{"a"}: 1, {"b"}: 2}),
		"a map key may be of a string kind":           accepts(`{"a":1}`, map[letters]int{"a": 1}),
		"a recursive struct is read":                  accepts(`{"Branches":[{"Branches":[]},{}]}`, tree{[]tree{{[]tree{}}, {}}}),
		"a recursive map is read":                     accepts(`{"a":{"b":{}}}`, forest{"a": {"b": {}}}),
		"a struct of more than 64 fields is read":     accepts(`{"A0":1,"G9":2}`, wide{A0: 1, G9: 2}),
		"a type with a text rule reads a string":      accepts(`{"day":"MON"}`, document{Day: 1}),
		"a slice of byte-sized text types is read":    accepts(`{"tags":["mon","tue"]}`, document{Tags: []day{1, 2}}),
		"a text rule may keep and change its input":   accepts(`["ab","c\n"]`, []sticky{{[]byte("xx")}, {[]byte("xx")}}),
		"a type with a JSON rule reads any value":     accepts(`{"point":[3,4]}`, document{Point: point{3, 4}}),
		"a type with both rules uses the JSON rule":   accepts(`"a"`, both(`json "a"`)),
		"a raw value may be free in shape":            accepts(`{"free":{"a":[1,"x",true,{"B":2,"b":3}]}}`, document{Free: free{map[string]any{"a": []any{1.0, "x", true, map[string]any{"B": 2.0, "b": 3.0}}}}}),
		"a raw object may have many keys":             accepts(`{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"j":0}`, free{map[string]any{"a": 0.0, "b": 0.0, "c": 0.0, "d": 0.0, "e": 0.0, "f": 0.0, "g": 0.0, "h": 0.0, "i": 0.0, "j": 0.0}}),
		"a raw message keeps its bytes":               accepts(` [ 1 , {"a":"b"} ] `, json.RawMessage(`[ 1 , {"a":"b"} ]`)),
		"every simple escape is decoded":              accepts(`"\"\\\/\b\f\n\r\t"`, "\"\\/\b\f\n\r\t"),
		"a hexadecimal escape is decoded in any case": accepts(`"x\u04d9\u04D9y"`, "xәәy"),
		"a surrogate pair gives one character":        accepts(`"\ud83d\uDE00"`, "😀"),
		"the first and last surrogate pairs are read": accepts(`"\ud800\udc00\ud800\udfff\udbff\udc00\udbff\udfff"`, "\U00010000\U000103ff\U0010fc00\U0010ffff"),
		"characters beside surrogates are characters": accepts(`"\ud7ff\ue000"`, "\ud7ff\ue000"),
		"text outside ASCII is taken as it is":        accepts(`"Қазақстан 🇰🇿"`, "Қазақстан 🇰🇿"),
		"a replacement character is a character":      accepts(`"�\ufffd"`, "��"),
		"a byte order mark inside a string is text":   accepts("\"\ufeff\"", "\ufeff"),
		"false and true are read":                     accepts(`[false,true]`, []bool{false, true}),
		"the smallest and largest int8 are read":      accepts(`[-128,127]`, []int8{-128, 127}),
		"the smallest and largest int64 are read":     accepts(`[-9223372036854775808,9223372036854775807]`, []int64{-1 << 63, 1<<63 - 1}),
		"the largest uint64 is read":                  accepts(`[0,18446744073709551615]`, []uint64{0, 1<<64 - 1}),
		"a float has fraction, exponent and sign":     accepts(`[1.5,-0.25e2,1E+3,2e-1,0,10]`, []float64{1.5, -25, 1000, 0.2, 0, 10}),
	} {
		t.Run(name, check)
	}
}

func TestRawValuesGoToTheirTypeWithoutSpaceAround(t *testing.T) {
	got, err := strictjson.Decode[map[string]seen]([]byte("{\"a\": [ 1,\n2 ] ,\"b\":\t\"\\u0041\"}"), strictjson.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"a": "[ 1,\n2 ]", "b": `"\u0041"`} {
		// With spare capacity the type could write over the rest of the input.
		if got[key].raw != want || got[key].capacity != len(want) {
			t.Errorf("value of %s = %+v, want %q", key, got[key], want)
		}
	}
}

func TestMapKeysOfTypesWithBothRulesUseTheJSONRule(t *testing.T) {
	// The two implementations of encoding/json differ here, if the two rules
	// of the type do; the longer-standing one is followed.
	got, err := strictjson.Decode[map[seenKey]int]([]byte(`{ "\u0061" : 1}`), strictjson.Limits{})
	if want := (map[seenKey]int{{`"\u0061"`, 8}: 1}); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Decode = %+v, %v, want %+v", got, err, want)
	}
}

func TestEncodeIsDeterministicAndReadable(t *testing.T) {
	value := document{Name: "<&>", Counts: map[string]int{"b": 2, "a": 1}, Events: []event{}}
	const want = `{
  "name": "<&>",
  "events": [],
  "counts": {
    "a": 1,
    "b": 2
  }
}
`
	for range 10 {
		got, err := strictjson.Encode(value)
		if err != nil || string(got) != want {
			t.Fatalf("Encode = %s, %v, want %s", got, err, want)
		}
	}
	accepts(want, value)(t)
}

func TestEncodeReportsWhatCannotBeWritten(t *testing.T) {
	got, err := strictjson.Encode(map[string]any{"a": make(chan int)})
	if got != nil || err == nil || !strings.HasPrefix(err.Error(), "$: value not accepted: json: unsupported type") {
		t.Errorf("Encode of a channel = %q, %v", got, err)
	}
}

func TestDecodeMayBeCalledByManyGoroutinesAtOnce(t *testing.T) {
	type fresh struct{ List []tree } // a type that no other test has planned
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			got, err := strictjson.Decode[fresh]([]byte(`{"List":[{},{}]}`), strictjson.Limits{})
			if err != nil || len(got.List) != 2 {
				t.Errorf("Decode = %v, %v", got, err)
			}
		})
	}
	all.Wait()
}
