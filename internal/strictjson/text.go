package strictjson

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxQuoted = 80 // bytes between the quotes of an echoed value
	ellipsis  = "…"

	// personalDigits is the length of a personal number, which must not reach
	// a log by way of an error.
	personalDigits = 12
)

// quote returns s in double quotes with escapes, clipped, and without runs of
// 12 digits or more.
func quote(s string) string {
	shown := hideDigits(s)
	if shown != s && strings.IndexFunc(s, notDigit) < 0 {
		return shown
	}
	s = shown
	var b strings.Builder
	b.WriteByte('"')
	for i := 0; i < len(s); {
		_, size := utf8.DecodeRuneInString(s[i:])
		escaped := escape(s[i : i+size])
		if b.Len()+len(escaped) > maxQuoted+1 {
			b.WriteString(`"` + ellipsis)
			return b.String()
		}
		b.WriteString(escaped)
		i += size
	}
	b.WriteByte('"')
	return b.String()
}

// escape writes s as it stands between the quotes of a Go string.
func escape(s string) string {
	quoted := strconv.Quote(s)
	return quoted[1 : len(quoted)-1]
}

func notDigit(r rune) bool { return !unicode.IsDigit(r) }

// clean hides runs of 12 digits or more in s and escapes what is not visible: control
// characters, bidi controls, invalid UTF-8.
func clean(s string) string {
	var b strings.Builder
	s = hideDigits(s)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		part := s[i : i+size]
		if !strconv.IsPrint(r) || r == utf8.RuneError && size == 1 {
			part = escape(part)
		}
		b.WriteString(part)
		i += size
	}
	return b.String()
}

// hideDigits replaces every run of 12 digits or more, of any script, since it may
// hold a personal number, by how many they are.
func hideDigits(s string) string {
	var b strings.Builder
	done, start, digits := 0, 0, 0 // s[:done] is in b; a run of digits began at start
	flush := func(end int) {
		if digits >= personalDigits {
			b.WriteString(s[done:start])
			b.WriteString("(" + strconv.Itoa(digits) + " digits)")
			done = end
		}
		digits = 0
	}
	for i, r := range s {
		switch {
		case !unicode.IsDigit(r):
			flush(i)
		case digits == 0:
			start, digits = i, 1
		default:
			digits++
		}
	}
	flush(len(s))
	if done == 0 {
		return s
	}
	return b.String() + s[done:]
}

// clip shortens s to at most limit bytes without breaking a character.
func clip(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	end := limit - len(ellipsis)
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + ellipsis
}
