package strictjson

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// decoder puts what its scanner reads into Go values. The depth its methods
// take is the number of arrays and objects that are open.
type decoder struct{ scanner }

// decode reads the whole of data into v, which is settable.
func decode(data []byte, limits Limits, v reflect.Value) *fault {
	p, f := planFor(v.Type())
	if f != nil {
		return f
	}
	d := decoder{scanner{data: data, limits: limits}}
	if len(data) > limits.Bytes {
		return d.tooLarge(0, "document of "+strconv.Itoa(len(data))+" bytes", "bytes", limits.Bytes)
	}
	if bytes.HasPrefix(data, []byte("\ufeff")) {
		return &fault{err: ErrUTF8, what: "byte order mark", rule: "the document begins with its value"}
	}
	d.space()
	if f := d.value(p, v, 0); f != nil {
		return f
	}
	d.space()
	if d.pos < len(data) {
		f := d.unexpected("")
		f.err, f.rule = ErrTrailing, "only white space may follow"
		return f
	}
	return nil
}

// value reads the value at pos into v.
func (d *decoder) value(p *plan, v reflect.Value, depth int) *fault {
	if p.op == opJSON {
		return d.ownJSON(p, v, depth)
	}
	k, f := d.kind()
	if f != nil {
		return f
	}
	if k != p.takes {
		return d.mismatch(p)
	}
	switch p.op {
	case opBool:
		b, f := d.boolean()
		v.SetBool(b)
		return f
	case opString:
		t, f := d.str()
		v.SetString(string(t.text))
		return f
	case opText:
		return d.ownText(p, v)
	case opInt, opUint, opFloat:
		return d.numeric(p, v)
	case opSlice:
		return d.slice(p, v, depth)
	case opArray:
		return d.fixed(p, v, depth)
	case opMap:
		return d.mapping(p, v, depth)
	default:
		return d.structure(p, v, depth)
	}
}

// mismatch refuses the value at pos, whose kind is not that of the Go type.
func (d *decoder) mismatch(p *plan) *fault {
	off := d.pos
	if k, _ := d.kind(); k < kindArray {
		// What is not even JSON is reported as that. Arrays and objects are
		// not read to their end for the sake of a better reason.
		if f := d.skip(0); f != nil {
			return f
		}
	}
	return &fault{err: ErrType, off: off, what: d.describe(p, off), rule: p.takes.String() + " is wanted"}
}

// describe names the value at off, which stands for a Go value of the plan, for an
// error. A scalar has been read before without a fault.
func (d *decoder) describe(p *plan, off int) string {
	again := scanner{data: d.data, pos: off, limits: d.limits}
	switch k, _ := again.kind(); {
	case p.secret:
		return k.String() + notShown
	case k == kindString:
		t, _ := again.str()
		return "string " + quote(string(t.text))
	case k == kindNumber:
		text, _, _ := again.number()
		return "number " + quote(string(text))
	case k == kindBool:
		b, _ := again.boolean()
		return strconv.FormatBool(b)
	default:
		return k.String()
	}
}

// notShown stands instead of a value that must not be shown.
const notShown = ", not shown"

// ownJSON checks the value at pos and leaves the rest to its type.
func (d *decoder) ownJSON(p *plan, v reflect.Value, depth int) *fault {
	off := d.pos
	if f := d.skip(depth); f != nil {
		return f
	}
	raw := slices.Clip(d.data[off:d.pos])
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(raw); err != nil {
		return &fault{err: &valueError{cause: err}, off: off, what: d.describe(p, off)}
	}
	return nil
}

func (d *decoder) ownText(p *plan, v reflect.Value) *fault {
	t, f := d.str()
	if f != nil {
		return f
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(slices.Clone(t.text)); err != nil {
		return &fault{err: &valueError{cause: err}, off: t.off, what: d.describe(p, t.off)}
	}
	return nil
}

func (d *decoder) numeric(p *plan, v reflect.Value) *fault {
	off := d.pos
	text, integer, f := d.number()
	if f != nil {
		return f
	}
	refused := func(rule string) *fault {
		return &fault{err: ErrNumber, off: off, what: d.describe(p, off), rule: rule}
	}
	if p.op != opFloat && !integer {
		return refused("an integer is written without fraction and exponent")
	}
	if p.op != opFloat && string(text) == "-0" {
		return refused("zero is written as 0")
	}
	var err error
	switch p.op {
	case opInt:
		var n int64
		n, err = strconv.ParseInt(string(text), 10, p.typ.Bits())
		v.SetInt(n)
	case opUint:
		var n uint64
		n, err = strconv.ParseUint(string(text), 10, p.typ.Bits())
		v.SetUint(n)
	default:
		var n float64
		n, err = strconv.ParseFloat(string(text), 64)
		v.SetFloat(n)
	}
	if err != nil {
		return refused("it must be in the range of " + p.typ.Kind().String())
	}
	return nil
}

func (d *decoder) slice(p *plan, v reflect.Value, depth int) *fault {
	f := d.array(depth, func(i int) *fault {
		v.Grow(1)
		v.SetLen(i + 1)
		return d.value(p.elem, v.Index(i), depth+1)
	})
	if v.IsNil() {
		v.Set(reflect.MakeSlice(p.typ, 0, 0)) // present and empty is not absent
	}
	return f
}

func (d *decoder) fixed(p *plan, v reflect.Value, depth int) *fault {
	off, n := d.pos, 0
	wrong := func(off int) *fault {
		return &fault{err: ErrType, off: off, what: "an array", rule: "exactly " + strconv.Itoa(v.Len()) + " elements are wanted"}
	}
	f := d.array(depth, func(i int) *fault {
		if n++; n > v.Len() {
			return wrong(d.pos)
		}
		return d.value(p.elem, v.Index(i), depth+1)
	})
	if f == nil && n < v.Len() {
		return wrong(off)
	}
	return f
}

func (d *decoder) mapping(p *plan, v reflect.Value, depth int) *fault {
	v.Set(reflect.MakeMap(p.typ))
	key := reflect.New(p.typ.Key()).Elem()
	elem := reflect.New(p.typ.Elem()).Elem()
	return d.object(depth, func(t token) *fault {
		name := string(t.text)
		at := keySegment(name)
		if p.hidden {
			at = segment{index: secretKey}
		}
		key.SetZero()
		if f := d.mapKey(p, key, t, name); f != nil {
			return p.hide(f).under(at)
		}
		if v.MapIndex(key).IsValid() {
			return p.hide(duplicate(t.off, name)).under(at)
		}
		elem.SetZero()
		if f := d.value(p.elem, elem, depth+1); f != nil {
			return f.under(at)
		}
		v.SetMapIndex(key, elem)
		return nil
	})
}

// hide takes the key out of its fault where keys are secret.
func (p *plan) hide(f *fault) *fault {
	if p.hidden {
		f.what = "key" + notShown
	}
	return f
}

// mapKey makes the Go key of the key t, which is called name.
func (d *decoder) mapKey(p *plan, key reflect.Value, t token, name string) *fault {
	var err error
	switch p.key {
	case opString:
		key.SetString(name)
		return nil
	case opText:
		err = key.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(name))
	default: // as encoding/json does for a key with both methods
		err = key.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(slices.Clip(d.data[t.off:t.end]))
	}
	if err == nil && (!key.Comparable() || !key.Equal(key)) {
		err = errKey
	}
	if err != nil {
		return &fault{err: &valueError{cause: err}, off: t.off, what: "key " + quote(name)}
	}
	return nil
}

// errKey refuses a key that a map could not hold, or not find again.
var errKey = errors.New("a map key must be equal to itself")

func (d *decoder) structure(p *plan, v reflect.Value, depth int) *fault {
	var few [64]bool // spares most structs an allocation
	seen := few[:]
	if len(p.fields) > len(seen) {
		seen = make([]bool, len(p.fields))
	}
	return d.object(depth, func(t token) *fault {
		i, known := p.byName[string(t.text)]
		if !known {
			name := string(t.text)
			return unknown(p, t.off, name).under(keySegment(name))
		}
		target := &p.fields[i]
		if seen[i] {
			return duplicate(t.off, target.name).under(keySegment(target.name))
		}
		seen[i] = true
		if f := d.value(target.plan, v.Field(target.index), depth+1); f != nil {
			return f.under(keySegment(target.name))
		}
		return nil
	})
}

func unknown(p *plan, off int, name string) *fault {
	f := &fault{err: ErrUnknownKey, off: off, what: "key " + quote(name), rule: "only the keys of the format are accepted"}
	for i := range p.fields {
		if strings.EqualFold(p.fields[i].name, name) {
			f.err, f.rule = ErrKeyCase, "it is written "+quote(p.fields[i].name)
			break
		}
	}
	return f
}

func duplicate(off int, name string) *fault {
	return &fault{err: ErrDuplicateKey, off: off, what: "key " + quote(name), rule: "an object has each key once"}
}
