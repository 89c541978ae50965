package strictjson_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
)

// document has a field of every supported shape. The option omitzero makes
// what Encode writes of it readable again.
type document struct {
	Name    string              `json:"name,omitzero"`
	Flag    bool                `json:"flag,omitzero"`
	Count   int64               `json:"count,omitzero"`
	Small   int8                `json:"small,omitzero"`
	Size    uint16              `json:"size,omitzero"`
	Ratio   float64             `json:"ratio,omitzero"`
	Day     day                 `json:"day,omitzero"`
	Point   point               `json:"point,omitzero"`
	Free    free                `json:"free,omitzero"`
	Title   bilingual[string]   `json:"title,omitzero"`
	Events  []event             `json:"events,omitzero"`
	Grid    [2]int              `json:"grid,omitzero"`
	Tags    []day               `json:"tags,omitzero"`
	Counts  map[string]int      `json:"counts,omitzero"`
	ByDay   map[day][]bool      `json:"byDay,omitzero"`
	Nested  map[string]document `json:"nested,omitzero"`
	Parts   []document          `json:"parts,omitzero"`
	NoTag   string              `json:",omitempty"`
	Skipped chan int            `json:"-"`
	hidden  chan int            //lint:ignore U1000 a field that is not exported must not matter
}

type event struct {
	At    string `json:"at"`
	Price uint8  `json:"price,omitempty"`
}

type bilingual[T any] struct {
	Kk T `json:"kk"`
	Ru T `json:"ru"`
}

// day is a kind of byte that is written as text; slices of it are not bytes.
type day uint8

var days = []string{"none", "mon", "tue", "wed"}

var errDay = errors.New("no such day")

func (d *day) UnmarshalText(text []byte) error {
	for i, name := range days {
		if strings.EqualFold(name, string(text)) {
			*d = day(i)
			return nil
		}
	}
	return fmt.Errorf("%w: %s", errDay, text)
}

func (d day) MarshalText() ([]byte, error) { return []byte(days[d]), nil }

// point is written as an array of two numbers.
type point struct{ x, y int }

var errPoint = errors.New("no such point")

func (p *point) UnmarshalJSON(data []byte) error {
	var xy []int
	if err := json.Unmarshal(data, &xy); err != nil || len(xy) != 2 {
		return errPoint
	}
	*p = point{x: xy[0], y: xy[1]}
	return nil
}

func (p point) MarshalJSON() ([]byte, error) { return json.Marshal([]int{p.x, p.y}) }

// free takes any JSON, so that only the checks of the raw value apply.
type free struct{ value any }

func (f *free) UnmarshalJSON(data []byte) error { return json.Unmarshal(data, &f.value) }

func (f free) MarshalJSON() ([]byte, error) { return json.Marshal(f.value) }

// seen remembers the bytes its UnmarshalJSON was given and their capacity.
type seen struct {
	raw      string
	capacity int
}

func (s *seen) UnmarshalJSON(data []byte) error {
	s.raw, s.capacity = string(data), cap(data)
	return nil
}

// seenKey is seen as a map key.
type seenKey seen

func (s *seenKey) UnmarshalJSON(data []byte) error { return (*seen)(s).UnmarshalJSON(data) }

func (s *seenKey) UnmarshalText([]byte) error { return errors.New("the JSON rule is preferred") }

// longer is a key that adds to what it has.
type longer struct{ text string }

func (l *longer) UnmarshalText(text []byte) error { l.text += string(text); return nil }

// sticky changes the text it is given and keeps it.
type sticky struct{ text []byte }

func (s *sticky) UnmarshalText(text []byte) error {
	for i := range text {
		text[i] = 'x'
	}
	s.text = text
	return nil
}

// both has two rules; as in encoding/json the one for JSON is used.
type both string

func (b *both) UnmarshalJSON(data []byte) error { *b = both("json " + string(data)); return nil }
func (b *both) UnmarshalText(data []byte) error { *b = both("text " + string(data)); return nil }

// notANumber is a key that is not equal to itself.
type notANumber float64

func (n *notANumber) UnmarshalText([]byte) error { *n = notANumber(math.NaN()); return nil }

// holder is a key that a map cannot hold.
type holder struct{ value any }

func (h *holder) UnmarshalText([]byte) error { h.value = []int{}; return nil }

type base struct{ A int }

type (
	noBytes   []byte
	embedding struct{ base }
	pointing  struct{ Next *int }
	quoted    struct {
		A int `json:"a,string"`
	}
	misspelled struct {
		A int `json:"a,omitemtpy"` //lint:ignore SA5008 a misspelled option is what is tried
	}
	oddName struct {
		A int `json:"a\"b"` //lint:ignore SA5008 an odd name is what is tried
	}
	twins struct {
		A int
		B int `json:"A"`
	}
	// promoted has no methods in the eyes of encoding/json, being unnamed.
	//lint:ignore U1000 the embedded type is what is tried
	promoted = struct{ day }
	deepBad  struct {
		Items []map[string]struct {
			Bad any `json:"bad"`
		} `json:"items"`
	}
	tree struct {
		Branches []tree `json:",omitzero"`
	}
	forest map[string]forest
	wide   struct { // more fields than are tracked without an allocation
		A0, A1, A2, A3, A4, A5, A6, A7, A8, A9 int
		B0, B1, B2, B3, B4, B5, B6, B7, B8, B9 int
		C0, C1, C2, C3, C4, C5, C6, C7, C8, C9 int
		D0, D1, D2, D3, D4, D5, D6, D7, D8, D9 int
		E0, E1, E2, E3, E4, E5, E6, E7, E8, E9 int
		F0, F1, F2, F3, F4, F5, F6, F7, F8, F9 int
		G0, G1, G2, G3, G4, G5, G6, G7, G8, G9 int
	}
	letters string
)
