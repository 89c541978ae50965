package strictjson_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"github.com/regkz/regkz/internal/strictjson"
)

// FuzzDecode checks that Decode accepts only what encoding/json accepts, with
// the same value, that what it accepts survives Encode, and that an error
// comes with nothing else.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{}`, `[]`, `null`, `1.0`, "\ufeff{}", `{} {}`, "{\r\n}",
		`{"name":"a\u0041\ud83d\ude00\"","flag":true,"count":-9223372036854775808,"small":-128,"size":65535}`,
		`{"ratio":-1.5e-3,"day":"tue","point":[1,-2],"title":{"kk":"Наурыз","ru":"x"}}`,
		`{"free":{"a":[1,"x",true,{"B":2,"b":3e5}],"":"\u2028<>"}}`,
		`{"events":[{"at":"x","price":255},{"at":""}],"grid":[1,2],"tags":["mon"]}`,
		`{"counts":{"a":1,"b c":2},"byDay":{"mon":[true,false],"wed":[]}}`,
		`{"nested":{"a":{"parts":[{"name":"x"},{}]}},"NoTag":"y","parts":[]}`,
		`{"name":"a","n\u0061me":"b"}`, `{"Name":"a"}`, `{"name":null}`, `{"name":"\ud800"}`, "{\"name\":\"\x00\"}",
		`{"count":1e2,"size":-0}`, `{"ratio":-0}`, `{"ratio":1e999}`, `{"count":9223372036854775808}`,
		`{"free":[[[[[[[[[[[[]]]]]]]]]]]]}`, `{"free":{"a":1,"a":2}}`, `{"byDay":{"mon":[],"MON":[]}}`,
		`{"day":"850101300123"}`, `{"tags":"bW9u"}`, `{"name":"a\`, `"\u2028ә"`, `[1,-0,2.5e-7]`, `{"mon":{"Branches":[{},{}]}}`,
		`{"grid":[1,2,3]}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		data = slices.Clip(data)
		checkDecode[document](t, data)
		checkDecode[free](t, data)
		checkDecode[string](t, data)
		checkDecode[[]float64](t, data)
		checkDecode[map[day]tree](t, data)
	})
}

func checkDecode[T any](t *testing.T, data []byte) {
	input := bytes.Clone(data)
	got, err := strictjson.Decode[T](data, strictjson.Limits{})
	if !bytes.Equal(input, data) {
		t.Fatalf("Decode changed its input %q", input)
	}
	if err != nil {
		checkError(t, reflect.ValueOf(&got).Elem().IsZero(), err)
		return
	}
	oracle, err := standard[T](data)
	if err != nil || !reflect.DeepEqual(got, oracle) {
		t.Fatalf("encoding/json gives %#v, %v; Decode gives %#v", oracle, err, got)
	}
	encoded, err := strictjson.Encode(got)
	if err != nil {
		t.Fatalf("Encode(%#v): %v", got, err)
	}
	// Indentation makes a document longer, so the default would not do.
	again, err := strictjson.Decode[T](encoded, strictjson.Limits{Bytes: 1 << 30})
	if err != nil || !reflect.DeepEqual(got, again) {
		t.Fatalf("after Encode, %s gives %#v, %v, want %#v", encoded, again, err, got)
	}
}
