// Package strictjson reads JSON that leaves no room for doubt.
//
// encoding/json forgives a lot: it lets the last of two equal keys win, takes
// keys in the wrong case, reads null as "nothing said", and mends broken text
// with U+FFFD. A file of legal facts must not be understood by guessing, so
// [Decode] refuses all of that and says where and why.
//
// What is accepted is a subset of what encoding/json accepts with
// DisallowUnknownFields, and gives the same Go value.
//
// # Go types
//
// Supported are structs with json tags (a name, omitempty, omitzero, or "-"),
// slices, arrays (the document must have exactly as many elements), maps,
// strings, booleans, all integer kinds, float64, and every type whose pointer
// implements [json.Unmarshaler] or [encoding.TextUnmarshaler]. A map key is of
// a string kind or implements [encoding.TextUnmarshaler].
//
// Not supported, and refused with [ErrUnsupported] whatever the document says:
// pointers, interfaces, embedded fields, float32, complex numbers, channels,
// functions, byte slices, [json.Number], integer map keys, other tag options,
// and two fields of one name.
//
// The values of a type that has a method Secret(), and keys of such a type, are
// never shown in an error, right or wrong; its own errors must not show them
// either. The mark speaks for scalars, not for the elements and fields of a type.
//
// A type's own UnmarshalJSON is called only after its value has passed the
// checks that need no knowledge of the type: syntax, text, duplicate keys,
// null, depth and size. A method that panics is not caught.
package strictjson

import (
	"bytes"
	"encoding/json"
	"reflect"
)

// maxDepth is the deepest nesting encoding/json reads. It also bounds the
// stack, whatever a caller asks for.
const maxDepth = 10000

// Limits bounds what [Decode] accepts. A field that is zero or negative means
// its default. A value exactly at its limit is accepted.
type Limits struct {
	// Bytes bounds the document. The default is 1 MiB.
	Bytes int
	// Depth bounds how many arrays and objects are nested in each other. The
	// default is 64; more than 10000 means 10000.
	Depth int
	// String bounds the bytes of one string or key after its escapes are
	// decoded. The default is 64 KiB.
	String int
	// Elements bounds the elements of one array and the keys of one object.
	// The default is 100000.
	Elements int
}

func (l Limits) withDefaults() Limits {
	or := func(n, standard int) int {
		if n <= 0 {
			return standard
		}
		return n
	}
	return Limits{
		Bytes:    or(l.Bytes, 1<<20),
		Depth:    min(or(l.Depth, 64), maxDepth),
		String:   or(l.String, 64<<10),
		Elements: or(l.Elements, 100000),
	}
}

// Decode reads data, which must be one JSON value and nothing else, into a T.
//
// The first fault in the order of the document is returned as an [*Error]
// wrapping [ErrSyntax], [ErrTrailing], [ErrUnknownKey], [ErrDuplicateKey],
// [ErrKeyCase], [ErrNull], [ErrTooDeep], [ErrTooLarge], [ErrUTF8],
// [ErrNumber], [ErrType], [ErrValue] or [ErrUnsupported]. With an error the
// zero T is returned, never a part of the value.
//
// The time is linear in the length of data, apart from what the methods of T
// themselves take. Decode may be called by several goroutines at once.
func Decode[T any](data []byte, limits Limits) (T, error) {
	var value, zero T
	if f := decode(data, limits.withDefaults(), reflect.ValueOf(&value).Elem()); f != nil {
		return zero, f.at(data)
	}
	return value, nil
}

// Encode writes v as JSON: indented by two spaces, map keys sorted, without
// HTML escaping, ending in one newline. Equal values give equal bytes.
//
// A nil slice or map is written as null, which [Decode] refuses; give such a
// field the option omitempty or omitzero. An error of encoding/json is
// returned as an [*Error] wrapping it and [ErrValue].
func Encode(v any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		return nil, &Error{Path: rootPath, Err: &valueError{cause: err}}
	}
	return out.Bytes(), nil
}
