// Package strictjsontest holds what the tests of every format share: comparing what
// was written with what was read, and looking at an error.
package strictjsontest

import (
	"fmt"
	"reflect"
	"regexp"
	"unicode"
	"unicode/utf8"
)

// Bare returns a copy of declared data in which every list and every map that is
// empty is not given: they mean the same, and both are written by leaving them out.
// What is tagged `json:"-"` stays as it is.
func Bare[T any](v T) T {
	return bare(reflect.ValueOf(&v).Elem()).Interface().(T)
}

func bare(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.Struct:
		out.Set(v)
		for i := range v.NumField() {
			if out.Field(i).CanSet() && v.Type().Field(i).Tag.Get("json") != "-" {
				out.Field(i).Set(bare(v.Field(i)))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			out = reflect.Append(out, bare(v.Index(i)))
		}
	case reflect.Map:
		if v.Len() > 0 {
			out.Set(reflect.MakeMapWithSize(v.Type(), v.Len()))
		}
		for _, k := range v.MapKeys() {
			out.SetMapIndex(k, bare(v.MapIndex(k)))
		}
	default:
		out.Set(v)
	}
	return out
}

// Impolite says what is wrong with the text of err: nothing, where there is no err
// or its text has at most 512 bytes, can be printed on one line as it is and shows
// no number of 12 digits.
func Impolite(err error) string {
	if err == nil {
		return ""
	}
	text := err.Error()
	if len(text) > 512 {
		return fmt.Sprintf("%d bytes of error text: %q", len(text), text)
	}
	if !utf8.ValidString(text) {
		return fmt.Sprintf("error text %q is not UTF-8", text)
	}
	digits := 0
	// The digits of an escape are no part of a number.
	for _, c := range regexp.MustCompile(`\\(x..|u....|U........)`).ReplaceAllString(text, " ") {
		if !unicode.IsPrint(c) {
			return fmt.Sprintf("%U in error text %q", c, text)
		}
		if digits++; !unicode.IsDigit(c) {
			digits = 0
		}
		if digits == 12 {
			return fmt.Sprintf("a number of 12 digits in error text %q", text)
		}
	}
	return ""
}
