package iin

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
)

// ErrSex marks a text or a number that is no sex.
var ErrSex = errors.New("not a sex (want male or female)")

// Sex is what the seventh digit states. The zero value means "not given"; its text
// form is empty.
type Sex uint8

// The two that a number knows.
const (
	Male Sex = iota + 1
	Female
)

// String returns male or female, the empty text when not given, and Sex(n) for a
// number that is neither.
func (s Sex) String() string {
	switch s {
	case 0:
		return ""
	case Male:
		return "male"
	case Female:
		return "female"
	}
	return "Sex(" + strconv.Itoa(int(s)) + ")"
}

// MarshalText writes [Sex.String]; a number that is no sex is refused with
// [ErrSex].
func (s Sex) MarshalText() ([]byte, error) {
	if s > Female {
		return nil, fmt.Errorf("%s: %w", s, ErrSex)
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads male or female; anything else is refused with [ErrSex], the
// empty text as well: what is not given is left out.
func (s *Sex) UnmarshalText(text []byte) error {
	for _, v := range []Sex{Male, Female} {
		if string(text) == v.String() {
			*s = v
			return nil
		}
	}
	return fmt.Errorf("%s: %w", civil.Quote(string(text)), ErrSex)
}
