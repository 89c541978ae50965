package strictjson_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/regkz/regkz/internal/strictjson"
)

// record resembles what the files of the library hold.
type record struct {
	ID      string            `json:"id"`
	Title   bilingual[string] `json:"title"`
	Day     day               `json:"day"`
	Number  int               `json:"number"`
	Tags    []string          `json:"tags,omitempty"`
	Sources map[string]string `json:"sources,omitempty"`
}

func records(b *testing.B, n int) []byte {
	list := make([]record, n)
	for i := range list {
		list[i] = record{
			ID:      fmt.Sprintf("record-%d", i),
			Title:   bilingual[string]{Kk: "Қазақстан Республикасының Конституциясы күні", Ru: "День Конституции Республики Казахстан"},
			Day:     day(i % len(days)),
			Number:  i,
			Tags:    []string{"holiday", "state \"day\""},
			Sources: map[string]string{"law": "Z010000267_", "url": "https://adilet.zan.kz/rus/docs/Z010000267_"},
		}
	}
	data, err := strictjson.Encode(list)
	if err != nil {
		b.Fatal(err)
	}
	return data
}

func BenchmarkDecode(b *testing.B) {
	data := records(b, 200)
	b.Run("strictjson", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := strictjson.Decode[[]record](data, strictjson.Limits{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding/json", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			var v []record
			if err := json.Unmarshal(data, &v); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkHostile shows that twice the size costs about twice the time.
func BenchmarkHostile(b *testing.B) {
	fill := func(open, part, end string) func(size int) string {
		return func(size int) string {
			return open + strings.Repeat(part, (size-len(open)-len(end))/len(part)) + end
		}
	}
	for _, shape := range []struct {
		name   string
		decode decoder
		data   func(size int) string
	}{
		{"open brackets", into[free], fill("", "[", "")},
		{"nested arrays", into[json.RawMessage], func(size int) string { return "[" + fill("", nested("[", "", "]", 5000)+",", "0]")(size) }},
		{"empty arrays", into[json.RawMessage], fill("[", "[],", "0]")},
		{"small raw objects", into[json.RawMessage], fill("[", `{"":0},`, "0]")},
		{"small objects", into[[]wide], fill("[", `{"A0":0},`, "{}]")},
		{"raw keys", into[json.RawMessage], func(size int) string { return keys(size / 11) }},
		{"keys", into[map[string]int], func(size int) string { return keys(size / 11) }},
		{"line breaks", into[bool], fill("", "\n", "")},
		{"one string", into[string], fill(`"`, "ә", `"`)},
		{"one string of escapes", into[string], fill(`"`, `\u04d9`, `"`)},
		{"an unknown key", into[document], fill(`{"`, "n", `":0}`)},
		{"one number", into[float64], fill("", "1", "")},
		{"an integer out of range", into[int], fill("", "1", "")},
		{"a value refused with its digits", into[echo], fill(`"`, "850101300123 ", `"`)},
	} {
		limits := strictjson.Limits{Bytes: 1 << 30, Depth: 10000, String: 1 << 30, Elements: 1 << 30}
		for _, size := range []int{1 << 19, 1 << 20} {
			data := []byte(shape.data(size))
			b.Run(fmt.Sprintf("%s/%dKiB", shape.name, size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					shape.decode(data, limits)
				}
			})
		}
	}
}
