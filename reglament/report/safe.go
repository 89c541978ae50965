package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxLine is the length in bytes that no line of a text exceeds.
const MaxLine = 512

// plain makes foreign text fit for one line: every white space is a space, what
// cannot be seen or would change the direction of the text becomes U+FFFD.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsPrint(r):
			return utf8.RuneError
		}
		return r
	}, s)
}

// clip cuts a text to a number of bytes, at a whole character.
func clip(s string, limit int) string {
	const cut = "…"
	if len(s) <= limit {
		return s
	}
	n := max(limit-len(cut), 0)
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + cut
}

// pad fills a text with spaces to a number of characters.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(width-utf8.RuneCountInString(s), 0))
}

// lines collects a text line by line.
type lines struct{ strings.Builder }

// add writes one line, indented by two spaces for each level of depth, at most
// maxIndent.
func (l *lines) add(depth int, text string) {
	depth = min(depth, maxIndent)
	for range depth {
		l.WriteString("  ")
	}
	l.WriteString(clip(strings.TrimRight(text, " "), MaxLine-2*depth))
	l.WriteByte('\n')
}

// maxIndent bounds how deep lines are indented.
const maxIndent = 16
