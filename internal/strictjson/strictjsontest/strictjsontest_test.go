package strictjsontest_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
)

type leaf struct {
	List []int
	Map  map[string][]string
	Kept []int `json:"-"`
	own  []int
}

type tree struct {
	Leaf   leaf
	Leaves []leaf
	ByName map[string]leaf
	Text   string
}

func TestBareDropsWhatIsEmptyAtEveryDepth(t *testing.T) {
	empty := func() leaf {
		return leaf{List: []int{}, Map: map[string][]string{}, Kept: []int{}, own: []int{}}
	}
	dropped := leaf{Kept: []int{}, own: []int{}}
	full := leaf{List: []int{0}, Map: map[string][]string{"": {""}, "none": nil}}
	in := tree{Leaf: empty(), Leaves: []leaf{empty(), full}, ByName: map[string]leaf{"a": empty(), "b": full}, Text: "t"}
	want := tree{Leaf: dropped, Leaves: []leaf{dropped, full}, ByName: map[string]leaf{"a": dropped, "b": full}, Text: "t"}
	if got := strictjsontest.Bare(in); !reflect.DeepEqual(got, want) {
		t.Errorf("bare %#v\nwant %#v", got, want)
	}
	if !reflect.DeepEqual(in.Leaf, empty()) || !reflect.DeepEqual(in.Leaves[0], empty()) || !reflect.DeepEqual(in.ByName["a"], empty()) {
		t.Errorf("changed what it was given: %#v", in)
	}
	if got := strictjsontest.Bare(tree{Leaves: []leaf{}, ByName: map[string]leaf{}}); !reflect.DeepEqual(got, tree{}) {
		t.Errorf("bare %#v", got)
	}
	if got := strictjsontest.Bare([]any{nil, 1}); !reflect.DeepEqual(got, []any{nil, 1}) {
		t.Errorf("bare %#v", got)
	}
}

func TestImpolite(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"words", "a case: no such step", ""},
		{"512 bytes", strings.Repeat("x", 512), ""},
		{"and one", strings.Repeat("x", 513), "513 bytes"},
		{"half a character", "\xd0", "is not UTF-8"},
		{"a line feed", "a\nb", "U+000A"},
		{"a direction override", "a\u202eb", "U+202E"},
		{"a zero-width joiner", "a\u200db", "U+200D"},
		{"a space that does not break", "a\u00a0b", "U+00A0"},
		{"a line separator", "a\u2028b", "U+2028"},
		{"letters, marks and punctuation of any script", "«ұзақ» a\u0301 — №", ""},
		{"11 digits", "number 12345678901.", ""},
		{"12 digits", "number 123456789012.", "12 digits"},
		{"12 digits of another script", strings.Repeat("\u0665", 12), "12 digits"},
		{"digits of an escape", `12345678\u0007901`, ""},
	} {
		t.Run(row.why, func(t *testing.T) {
			got := strictjsontest.Impolite(errors.New(row.text))
			if row.want == "" && got != "" || !strings.Contains(got, row.want) {
				t.Errorf("%q, want %q", got, row.want)
			}
		})
	}
	if got := strictjsontest.Impolite(nil); got != "" {
		t.Errorf("no error: %q", got)
	}
}
