package law

import (
	"errors"
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
)

// ErrAnswer marks a text that is no answer.
var ErrAnswer = errors.New("not an answer (want yes, no or unknown)")

// Answer is yes, no or unknown; the zero value is unknown: what is not recorded
// is not the same as what is not so.
type Answer uint8

// The three answers.
const (
	Unknown Answer = iota
	Yes
	No
)

// AnswerOf returns Yes for true and No for false.
func AnswerOf(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// And is No when one is No, else Unknown when one is Unknown, else Yes.
func (a Answer) And(b Answer) Answer {
	switch {
	case a == No || b == No:
		return No
	case a == Yes && b == Yes:
		return Yes
	}
	return Unknown
}

// Or is Yes when one is Yes, else Unknown when one is Unknown, else No.
func (a Answer) Or(b Answer) Answer { return a.Not().And(b.Not()).Not() }

// Not swaps Yes and No.
func (a Answer) Not() Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// IsZero reports whether the answer is Unknown.
func (a Answer) IsZero() bool { return a == Unknown }

// String returns yes, no or unknown.
func (a Answer) String() string {
	switch a {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}

// MarshalText writes [Answer.String].
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads yes, no or unknown; anything else is refused with
// [ErrAnswer].
func (a *Answer) UnmarshalText(text []byte) error {
	for _, v := range []Answer{Unknown, Yes, No} {
		if string(text) == v.String() {
			*a = v
			return nil
		}
	}
	return fmt.Errorf("%s: %w", civil.Quote(string(text)), ErrAnswer)
}
