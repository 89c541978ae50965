package civil

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// quoteLimit keeps a quoted value well below the 512 bytes of an error text.
	quoteLimit = 40
	// personalDigits is the length of a personal number, which must not reach a
	// log by way of an error.
	personalDigits = 12
)

// Quote returns s quoted for an error text: control and bidirectional
// characters escaped, everything beyond 40 bytes cut. A run of twelve digits or
// more, of any script, is not shown at all, since it may hold a personal number:
// in its place stands how many digits there were.
func Quote(s string) string {
	shown := hideDigits(s)
	if shown != s && strings.IndexFunc(s, notDigit) < 0 {
		return shown
	}
	cut := ""
	if len(shown) > quoteLimit {
		n := quoteLimit
		for n > 0 && !utf8.RuneStart(shown[n]) {
			n--
		}
		shown, cut = shown[:n], "…"
	}
	return strconv.Quote(shown) + cut
}

func notDigit(r rune) bool { return !unicode.IsDigit(r) }

// hideDigits replaces the long runs of digits in as much of s as a quoted text
// can show.
func hideDigits(s string) string {
	var b strings.Builder
	for b.Len() <= quoteLimit {
		start := strings.IndexFunc(s, unicode.IsDigit)
		if start < 0 {
			return b.String() + s
		}
		run := s[start:]
		if end := strings.IndexFunc(run, notDigit); end >= 0 {
			run = run[:end]
		}
		b.WriteString(s[:start])
		if n := utf8.RuneCountInString(run); n >= personalDigits {
			b.WriteString("(" + strconv.Itoa(n) + " digits)")
		} else {
			b.WriteString(run)
		}
		s = s[start+len(run):]
	}
	return b.String()
}
