package documents

import (
	"fmt"

	"github.com/regkz/regkz/internal/strictjson"
)

// MaxBytes is the size that a situation or a package may have as JSON.
const MaxBytes = 1 << 20

// DecodeSituation reads one situation from JSON, in the form that encoding/json
// writes. The first unknown, repeated or wrongly cased key, null, impossible date,
// text after the value or invalid UTF-8, and input beyond [MaxBytes], is refused
// with [ErrSituation], the path and the line of the place. No error shows what
// stands where a personal number belongs, right or wrong.
//
// Whether the situation contradicts itself is not looked at: [Situation.Validate]
// tells that, and [Check] refuses one that does.
func DecodeSituation(data []byte) (Situation, error) {
	s, err := strictjson.Decode[Situation](data, strictjson.Limits{Bytes: MaxBytes})
	if err != nil {
		return Situation{}, fmt.Errorf("situation: %w: %w", ErrSituation, err)
	}
	return s, nil
}

// DecodePackage reads one package from JSON as [DecodeSituation] reads a
// situation, and refuses with [ErrPackage]. Whether it fits a list of documents is
// not looked at: [Package.Validate] tells that, and [Check] refuses one that does not.
func DecodePackage(data []byte) (Package, error) {
	p, err := strictjson.Decode[Package](data, strictjson.Limits{Bytes: MaxBytes})
	if err != nil {
		return Package{}, fmt.Errorf("package: %w: %w", ErrPackage, err)
	}
	return p, nil
}
