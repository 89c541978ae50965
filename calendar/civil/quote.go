package civil

import (
	"strconv"
	"unicode/utf8"
)

// quoteLimit keeps a quoted value well below the 512 bytes of an error text.
const quoteLimit = 40

// Quote returns s quoted for an error text: control and bidirectional
// characters escaped, everything beyond 40 bytes cut, and a run of exactly
// twelve digits not shown at all, since it may be a personal number.
func Quote(s string) string {
	if isTwelveDigits(s) {
		return "(12 digits)"
	}
	cut := ""
	if len(s) > quoteLimit {
		n := quoteLimit
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		s, cut = s[:n], "…"
	}
	return strconv.Quote(s) + cut
}

func isTwelveDigits(s string) bool {
	_, ok := digits(s)
	return ok && len(s) == 12
}
