package strictjson

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The reasons for which [Decode] refuses a document, to be found with
// [errors.Is].
var (
	// ErrSyntax means that the text is not JSON.
	ErrSyntax = errors.New("invalid JSON")
	// ErrTrailing means that more than white space follows the value.
	ErrTrailing = errors.New("text after the value")
	// ErrUnknownKey means that a struct has no field for a key.
	ErrUnknownKey = errors.New("unknown key")
	// ErrDuplicateKey means that an object has a key twice, in whatever
	// escapes it is written.
	ErrDuplicateKey = errors.New("duplicate key")
	// ErrKeyCase means that a key differs from a known one by case only.
	ErrKeyCase = errors.New("key in the wrong case")
	// ErrNull means that a value is null: what is absent is left out.
	ErrNull = errors.New("null is not accepted")
	// ErrTooDeep means that arrays and objects are nested beyond Limits.Depth.
	ErrTooDeep = errors.New("nested too deep")
	// ErrTooLarge means that the document, a string, a key, an array or an
	// object is beyond its limit in Limits.
	ErrTooLarge = errors.New("too large")
	// ErrUTF8 means invalid UTF-8, half of a surrogate pair, a byte order mark
	// before the value, or a NUL character in a string.
	ErrUTF8 = errors.New("invalid text")
	// ErrNumber means that a number is out of range for its Go type, or not
	// written as an integer where one is wanted.
	ErrNumber = errors.New("number not accepted")
	// ErrType means that the kind of a JSON value, or the length of an array,
	// does not fit the Go type.
	ErrType = errors.New("wrong type")
	// ErrValue means that a type's own rule refused the value. The error of
	// that rule is wrapped too.
	ErrValue = errors.New("value not accepted")
	// ErrUnsupported means that the Go type cannot be read by this package.
	ErrUnsupported = errors.New("unsupported Go type")
)

// maxErrorText bounds the text of an Error in bytes.
const maxErrorText = 512

// Error says what was refused, where, and by which rule.
type Error struct {
	// Path is the place in the document, such as events[3].at, or $ for the
	// whole of it. It is safe to print and has at most 160 bytes; the middle
	// of a longer path is left out.
	Path string
	// Line and Column count from 1; Column counts characters, not bytes. Both
	// are 0 if the fault is not in a document.
	Line, Column int
	// Err is the reason, or wraps it. If it wraps the error of a type's own
	// rule, the text of that error is as the type made it: only Error cleans it.
	Err error

	what string // what stands at the place, safe to print
	rule string // what should stand there
}

// Error returns one line of at most 512 bytes. It has no control characters
// and no invisible ones, and a run of 12 digits or more, which could hold a
// personal number, is shown as how many they are: "(12 digits)".
func (e *Error) Error() string {
	place := e.Path
	if e.Line > 0 {
		place += " (line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ")"
	}
	reason := ErrValue.Error()
	if e.Err != nil {
		reason = e.Err.Error()
	}
	var parts []string
	for _, part := range []string{place, e.what, reason, e.rule} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return clip(clean(strings.Join(parts, ": ")), maxErrorText)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// valueError is both ErrValue and the error of a type's own rule.
type valueError struct{ cause error }

func (e *valueError) Error() string        { return ErrValue.Error() + ": " + e.cause.Error() }
func (e *valueError) Is(target error) bool { return target == ErrValue }
func (e *valueError) Unwrap() error        { return e.cause }

// noOffset marks a fault of a Go type, which has no place in the document.
const noOffset = -1

// fault is an Error in the making. Path, line and column cost time in
// proportion to the document, so they are worked out only once, by at.
type fault struct {
	err        error
	off        int
	what, rule string
	path       []segment // innermost first: each caller adds its own on the way out
}

func (f *fault) under(s segment) *fault {
	if f != nil {
		f.path = append(f.path, s)
	}
	return f
}

func (f *fault) at(data []byte) *Error {
	e := &Error{Path: formatPath(f.path), Err: f.err, what: f.what, rule: f.rule}
	if f.off != noOffset {
		before := data[:f.off]
		e.Line = bytes.Count(before, []byte{'\n'}) + 1
		e.Column = utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	}
	return e
}
