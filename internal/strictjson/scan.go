package strictjson

import (
	"bytes"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// kind is a kind of JSON value. There is none for null, which is refused as
// soon as it is seen.
type kind uint8

const (
	kindBool kind = iota
	kindNumber
	kindString
	kindArray
	kindObject
)

func (k kind) String() string {
	return [...]string{"true or false", "a number", "a string", "an array", "an object"}[k]
}

// scanner reads the tokens of a document and the skeleton of its arrays and
// objects. It moves forward only, which keeps the time linear.
type scanner struct {
	data    []byte
	pos     int
	limits  Limits
	scratch []byte // the last string that had escapes
}

// token is a string as written in data[off:end], and its text, which is valid
// until the next string is read.
type token struct {
	off, end int
	text     []byte
}

// peek returns the next byte, and 0, which begins no token, at the end.
func (s *scanner) peek() byte {
	if s.pos < len(s.data) {
		return s.data[s.pos]
	}
	return 0
}

func (s *scanner) space() {
	for s.pos < len(s.data) {
		switch s.data[s.pos] {
		case ' ', '\t', '\r', '\n':
			s.pos++
		default:
			return
		}
	}
}

// unexpected is the fault of the character at pos, where wanted is expected.
func (s *scanner) unexpected(wanted string) *fault {
	f := &fault{err: ErrSyntax, off: s.pos, what: "end of input", rule: wanted + " is expected"}
	if s.pos < len(s.data) {
		r, size := utf8.DecodeRune(s.data[s.pos:])
		f.what = "character " + strconv.QuoteRune(r)
		if r == utf8.RuneError && size == 1 {
			return badByte(s.data, s.pos)
		}
	}
	return f
}

func badByte(data []byte, off int) *fault {
	return &fault{err: ErrUTF8, off: off, what: fmt.Sprintf("byte 0x%02x", data[off]), rule: "the document must be valid UTF-8"}
}

// kind tells the kind of the value at pos from its first byte, and refuses
// null.
func (s *scanner) kind() (kind, *fault) {
	switch c := s.peek(); c {
	case '{':
		return kindObject, nil
	case '[':
		return kindArray, nil
	case '"':
		return kindString, nil
	case 't', 'f':
		return kindBool, nil
	case 'n':
		if bytes.HasPrefix(s.data[s.pos:], []byte("null")) {
			return 0, &fault{err: ErrNull, off: s.pos, what: "value null", rule: "what is absent is left out with its key"}
		}
	default:
		if c == '-' || '0' <= c && c <= '9' {
			return kindNumber, nil
		}
	}
	return 0, s.unexpected("a value")
}

// array calls element at the start of each element of the array at pos.
func (s *scanner) array(depth int, element func(i int) *fault) *fault {
	if depth >= s.limits.Depth {
		return s.tooDeep()
	}
	s.pos++
	s.space()
	if s.peek() == ']' {
		s.pos++
		return nil
	}
	for i := 0; ; i++ {
		if i == s.limits.Elements {
			return s.tooLarge(s.pos, "array", "elements", s.limits.Elements)
		}
		if f := element(i); f != nil {
			return f.under(indexSegment(i))
		}
		s.space()
		switch s.peek() {
		case ',':
			s.pos++
			s.space()
		case ']':
			s.pos++
			return nil
		default:
			return s.unexpected("a comma or ]")
		}
	}
}

// object calls member at the start of the value of each key of the object at
// pos.
func (s *scanner) object(depth int, member func(key token) *fault) *fault {
	if depth >= s.limits.Depth {
		return s.tooDeep()
	}
	s.pos++
	s.space()
	if s.peek() == '}' {
		s.pos++
		return nil
	}
	for i := 0; ; i++ {
		if s.peek() != '"' {
			return s.unexpected("a key in double quotes")
		}
		if i == s.limits.Elements {
			return s.tooLarge(s.pos, "object", "keys", s.limits.Elements)
		}
		key, f := s.str()
		if f != nil {
			return f
		}
		s.space()
		if s.peek() != ':' {
			return s.unexpected("a colon")
		}
		s.pos++
		s.space()
		if f := member(key); f != nil {
			return f
		}
		s.space()
		switch s.peek() {
		case ',':
			s.pos++
			s.space()
		case '}':
			s.pos++
			return nil
		default:
			return s.unexpected("a comma or }")
		}
	}
}

func (s *scanner) tooDeep() *fault {
	return &fault{err: ErrTooDeep, off: s.pos, what: "array or object",
		rule: fmt.Sprintf("at most %d may be nested", s.limits.Depth)}
}

func (s *scanner) tooLarge(off int, what, unit string, limit int) *fault {
	return &fault{err: ErrTooLarge, off: off, what: what, rule: fmt.Sprintf("at most %d %s are accepted", limit, unit)}
}

// boolean reads true or false.
func (s *scanner) boolean() (bool, *fault) {
	switch rest := s.data[s.pos:]; {
	case bytes.HasPrefix(rest, []byte("true")):
		s.pos += len("true")
		return true, nil
	case bytes.HasPrefix(rest, []byte("false")):
		s.pos += len("false")
		return false, nil
	}
	return false, s.unexpected("a value")
}

// number reads a number and reports whether it is written as an integer.
func (s *scanner) number() (text []byte, integer bool, f *fault) {
	start := s.pos
	if s.peek() == '-' {
		s.pos++
	}
	if s.peek() == '0' {
		s.pos++
		if c := s.peek(); '0' <= c && c <= '9' {
			return nil, false, s.unexpected("the end of a number that begins with 0")
		}
	} else if f := s.digits(); f != nil {
		return nil, false, f
	}
	integer = true
	if s.peek() == '.' {
		integer = false
		s.pos++
		if f := s.digits(); f != nil {
			return nil, false, f
		}
	}
	if c := s.peek(); c == 'e' || c == 'E' {
		integer = false
		s.pos++
		if c := s.peek(); c == '+' || c == '-' {
			s.pos++
		}
		if f := s.digits(); f != nil {
			return nil, false, f
		}
	}
	return s.data[start:s.pos], integer, nil
}

// digits reads one digit or more.
func (s *scanner) digits() *fault {
	start := s.pos
	for c := s.peek(); '0' <= c && c <= '9'; c = s.peek() {
		s.pos++
	}
	if s.pos == start {
		return s.unexpected("a digit")
	}
	return nil
}

// str reads the string at pos, which must be at its opening quote.
func (s *scanner) str() (token, *fault) {
	off := s.pos
	escapes, ascii := false, true
	for s.pos++; ; s.pos++ {
		if s.pos >= len(s.data) {
			s.pos = len(s.data) // a backslash at the end was stepped over
			return token{}, s.unexpected("a closing quote")
		}
		c := s.data[s.pos]
		switch {
		case c == '"':
			raw := s.data[off+1 : s.pos]
			s.pos++
			return s.text(token{off: off, end: s.pos, text: raw}, escapes, ascii)
		case c == '\\':
			escapes = true
			s.pos++ // whatever is escaped does not end the string
		case c == 0:
			return token{}, nul(s.pos)
		case c < ' ':
			return token{}, s.unexpected("an escape for a control character")
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
}

// text completes the token of a string whose end is found.
func (s *scanner) text(t token, escapes, ascii bool) (token, *fault) {
	if !ascii && !utf8.Valid(t.text) {
		off := t.off + 1
		for {
			r, size := utf8.DecodeRune(s.data[off:])
			if r == utf8.RuneError && size == 1 {
				return token{}, badByte(s.data, off)
			}
			off += size
		}
	}
	if escapes {
		if f := s.unescape(t.off+1, t.text); f != nil {
			return token{}, f
		}
		t.text = s.scratch
	}
	if len(t.text) > s.limits.String {
		return token{}, s.tooLarge(t.off, "string", "bytes", s.limits.String)
	}
	return t, nil
}

// The code points of surrogates, half of which stand for the high ten bits of a
// character and half for the low ones.
const (
	highSurrogate = 0xd800
	lowSurrogate  = 0xdc00
	lastSurrogate = 0xdfff
)

// unescape sets scratch to the text of raw, which stands at data[off].
func (s *scanner) unescape(off int, raw []byte) *fault {
	s.scratch = s.scratch[:0]
	for i := 0; i < len(raw); {
		n := bytes.IndexByte(raw[i:], '\\')
		if n < 0 {
			s.scratch = append(s.scratch, raw[i:]...)
			break
		}
		s.scratch = append(s.scratch, raw[i:i+n]...)
		i += n
		if simple := unescaped[raw[i+1]]; simple != 0 {
			s.scratch = append(s.scratch, simple)
			i += 2
			continue
		}
		r, size := hexEscape(raw[i:])
		switch {
		case size == 0:
			_, size := utf8.DecodeRune(raw[i+1:])
			return &fault{err: ErrSyntax, off: off + i, what: "escape " + quote(string(raw[i:i+1+size])),
				rule: `an escape is one of \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits`}
		case r == 0:
			return nul(off + i)
		case highSurrogate <= r && r <= lastSurrogate:
			low, lowSize := hexEscape(raw[i+size:])
			if r >= lowSurrogate || low < lowSurrogate || low > lastSurrogate {
				return &fault{err: ErrUTF8, off: off + i, what: "escape " + quote(string(raw[i:i+size])),
					rule: "a surrogate stands only in a pair, the high one first"}
			}
			r, size = 0x10000+(r-highSurrogate)<<10+(low-lowSurrogate), size+lowSize
		}
		s.scratch = utf8.AppendRune(s.scratch, r)
		i += size
	}
	return nil
}

// unescaped gives the character of an escape of one letter.
var unescaped = [256]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// hexEscape reads the escape \u0000 at the start of raw; it gives zeros if
// there is none.
func hexEscape(raw []byte) (r rune, size int) {
	if len(raw) < 6 || raw[0] != '\\' || raw[1] != 'u' {
		return 0, 0
	}
	for _, c := range raw[2:6] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, 0
		}
		r = r<<4 | rune(c)
	}
	return r, 6
}

func nul(off int) *fault {
	return &fault{err: ErrUTF8, off: off, what: "character NUL", rule: "a string has no NUL"}
}
