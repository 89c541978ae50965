package strictjson_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/regkz/regkz/internal/strictjson"
)

func nested(open, inner, end string, depth int) string {
	return strings.Repeat(open, depth) + inner + strings.Repeat(end, depth)
}

func list(n int) string { return "[" + strings.TrimSuffix(strings.Repeat("0,", n), ",") + "]" }

func keys(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(`,"` + strconv.Itoa(i) + `":0`)
	}
	return "{" + strings.TrimPrefix(b.String(), ",") + "}"
}

func text(n int) string { return `"` + strings.Repeat("a", n) + `"` }

func TestLimitsAcceptTheirNumberAndRefuseOneMore(t *testing.T) {
	type limits = strictjson.Limits
	for _, row := range []struct {
		rule      string
		decode    decoder
		limits    limits
		most, one string // exactly at the limit, and one beyond
		want      error
		column    int
	}{
		{"a document has at most as many bytes as allowed", into[[]int], limits{Bytes: 7}, `[1,2,3]`, `[1,2,3] `, strictjson.ErrTooLarge, 1},
		{"a document has at most 1 MiB", into[bool], limits{}, strings.Repeat(" ", 1<<20-4) + "true", strings.Repeat(" ", 1<<20-3) + "true", strictjson.ErrTooLarge, 1},
		{"a negative limit means the default", into[bool], limits{-1, -1, -1, -1}, strings.Repeat(" ", 1<<20-4) + "true", strings.Repeat(" ", 1<<20-3) + "true", strictjson.ErrTooLarge, 1},
		{"arrays are nested at most 64 deep", into[free], limits{}, nested("[", "", "]", 64), nested("[", "", "]", 65), strictjson.ErrTooDeep, 65},
		{"arrays nested 1000 deep are refused", into[free], limits{}, nested("[", "", "]", 64), nested("[", "", "]", 1000), strictjson.ErrTooDeep, 65},
		{"a million open brackets are refused", into[free], limits{}, nested("[", "", "]", 64), nested("[", "", "", 1<<20), strictjson.ErrTooDeep, 65},
		{"maps are nested at most 64 deep", into[forest], limits{}, nested(`{"a":`, "{}", "}", 63), nested(`{"a":`, "{}", "}", 64), strictjson.ErrTooDeep, 64*5 + 1},
		{"structs and slices are nested at most 64 deep", into[tree], limits{}, nested(`{"Branches":[`, "", "]}", 32), nested(`{"Branches":[`, "{}", "]}", 32), strictjson.ErrTooDeep, 32*13 + 1},
		{"a raw value counts the depth around it", into[[]free], limits{Depth: 3}, `[[[0]]]`, `[[[[0]]]]`, strictjson.ErrTooDeep, 4},
		{"a fixed array counts as a level", into[[1][1]int], limits{Depth: 2}, `[[0]]`, `[[[`, strictjson.ErrType, 3},
		{"a scalar needs no depth", into[[]int], limits{Depth: 1}, `[0]`, `[[`, strictjson.ErrType, 2},
		{"nesting is never deeper than 10000", into[tree], limits{Depth: 1 << 30}, nested(`{"Branches":[`, "", "]}", 5000), nested(`{"Branches":[`, "{}", "]}", 5000), strictjson.ErrTooDeep, 5000*13 + 1},
		{"a string has at most as many bytes as allowed", into[string], limits{String: 4}, `"абв"`[:5] + `"`, `"абв"`, strictjson.ErrTooLarge, 1},
		{"a string is counted after its escapes", into[string], limits{String: 4}, `"\u0430\u0431"`, `"\u0430\u0431\n"`, strictjson.ErrTooLarge, 1},
		{"a string has at most 64 KiB", into[string], limits{}, text(64 << 10), text(64<<10 + 1), strictjson.ErrTooLarge, 1},
		{"a key is as long as a string may be", into[map[string]bool], limits{String: 4}, `{"abcd":true}`, `{"abcde":true}`, strictjson.ErrTooLarge, 2},
		{"a raw string has the same bound", into[free], limits{String: 4}, `"abcd"`, `"abcde"`, strictjson.ErrTooLarge, 1},
		{"an array has at most as many elements as allowed", into[[]int], limits{Elements: 3}, `[1,2,3]`, `[1,2,3,4]`, strictjson.ErrTooLarge, 8},
		{"an array has at most 100000 elements", into[json.RawMessage], limits{}, list(100000), list(100001), strictjson.ErrTooLarge, 200002},
		{"an object has at most as many keys as allowed", into[map[string]int], limits{Elements: 3}, keys(3), keys(4), strictjson.ErrTooLarge, 20},
		{"an object has at most 100000 keys", into[json.RawMessage], limits{Bytes: 1 << 30}, keys(100000), keys(100001), strictjson.ErrTooLarge, len(keys(100000)) + 1},
		{"a raw array has the same bound", into[free], limits{Elements: 3}, `[[1,2,3],1,2]`, `[[1,2,3,4]]`, strictjson.ErrTooLarge, 9},
		{"a raw object has the same bound", into[free], limits{Elements: 3}, keys(3), keys(4), strictjson.ErrTooLarge, 20},
	} {
		t.Run(row.rule, func(t *testing.T) {
			if _, err := row.decode([]byte(row.most), row.limits); err != nil {
				t.Errorf("at the limit: %v", err)
			}
			zero, err := row.decode([]byte(row.one), row.limits)
			if !errors.Is(err, row.want) {
				t.Fatalf("beyond the limit: error = %v, want %v", err, row.want)
			}
			if e := checkError(t, zero, err); e.Line != 1 || e.Column != row.column {
				t.Errorf("beyond the limit: place = %d:%d, want 1:%d", e.Line, e.Column, row.column)
			}
		})
	}
}
