package reglament

import (
	"fmt"

	"github.com/regkz/regkz/internal/strictjson"
)

// Limits on regulations and offices as JSON.
const (
	// MaxServiceBytes is the size of one regulation: some twenty times the longest
	// of the catalog, indented.
	MaxServiceBytes = 4 << 20
	// MaxOfficeBytes is the size of one office.
	MaxOfficeBytes = 1 << 20
)

// DecodeService reads one regulation from JSON, in the form that encoding/json
// writes. It is as strict as [DecodeCase]: the first unknown, repeated or wrongly
// cased key, null, impossible date, text after the value or invalid UTF-8, and
// input beyond [MaxServiceBytes], is refused with [ErrService], the path and the
// line of the place. A key that is left out is a fact that is not stated.
//
// Whether the regulation can be executed is not looked at: [Validate] tells that,
// with every reason, and [Compile] refuses one that cannot.
func DecodeService(data []byte) (Service, error) {
	s, err := strictjson.Decode[Service](data, strictjson.Limits{Bytes: MaxServiceBytes})
	if err != nil {
		return Service{}, fmt.Errorf("service: %w: %w", ErrService, err)
	}
	return s, nil
}

// DecodeOffice reads one office from JSON as [DecodeService] reads a regulation,
// with [ErrOffice] and [MaxOfficeBytes]. A calendar is no part of the JSON:
// [Office.Calendar] stays nil, which means [calendar.Kazakhstan], and can be set
// afterwards. Whether the office fits a regulation is found out by [Compile].
func DecodeOffice(data []byte) (Office, error) {
	o, err := strictjson.Decode[Office](data, strictjson.Limits{Bytes: MaxOfficeBytes})
	if err != nil {
		return Office{}, fmt.Errorf("office: %w: %w", ErrOffice, err)
	}
	return o, nil
}
