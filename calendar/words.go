package calendar

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
)

// A words constant is the stable table of text forms of one small enumeration:
// the n-th word is the text of value n. A constant cannot be changed and costs
// nothing at import.
type words string

func (w words) text(n uint8) (string, bool) {
	rest := string(w)
	for ; n > 0; n-- {
		_, after, ok := strings.Cut(rest, " ")
		if !ok {
			return "", false
		}
		rest = after
	}
	word, _, _ := strings.Cut(rest, " ")
	return word, true
}

func (w words) str(typ string, n uint8) string {
	if s, ok := w.text(n); ok {
		return s
	}
	return typ + "(" + strconv.Itoa(int(n)) + ")"
}

func (w words) marshal(typ string, n uint8, sentinel error) ([]byte, error) {
	if s, ok := w.text(n); ok {
		return []byte(s), nil
	}
	return nil, fmt.Errorf("%s(%d): %w", typ, n, sentinel)
}

func (w words) unmarshal(what string, text []byte, sentinel error) (uint8, error) {
	n := uint8(0)
	for word := range strings.SplitSeq(string(w), " ") {
		if word == string(text) {
			return n, nil
		}
		n++
	}
	return 0, fmt.Errorf("%s %s (want one of %s): %w", what, civil.Quote(string(text)), string(w), sentinel)
}
