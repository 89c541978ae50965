package strictjson_test

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/internal/strictjson"
)

func Example() {
	type holiday struct {
		Name string `json:"name"`
		Days uint8  `json:"days,omitzero"`
	}
	type calendar struct {
		Year     int       `json:"year"`
		Holidays []holiday `json:"holidays"`
	}

	good, err := strictjson.Decode[calendar]([]byte(`{"year": 2025, "holidays": [{"name": "Наурыз", "days": 3}]}`), strictjson.Limits{})
	fmt.Println(good, err)

	bad, err := strictjson.Decode[calendar]([]byte(`{"year": 2025, "holidays": [{"name": "Наурыз", "Days": 3}]}`), strictjson.Limits{})
	fmt.Println(bad, errors.Is(err, strictjson.ErrKeyCase))
	fmt.Println(err)

	// Output:
	// {2025 [{Наурыз 3}]} <nil>
	// {0 []} true
	// holidays[0].Days (line 1, column 48): key "Days": key in the wrong case: it is written "days"
}

func ExampleEncode() {
	data, err := strictjson.Encode(map[string]int{"ru": 2, "kk": 1})
	fmt.Printf("%s%v\n", data, err)
	// Output:
	// {
	//   "kk": 1,
	//   "ru": 2
	// }
	// <nil>
}
