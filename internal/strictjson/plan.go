package strictjson

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
	"unicode"
)

// op says how a Go value is made from JSON.
type op uint8

const (
	opJSON op = iota // by the type's UnmarshalJSON
	opText           // by the type's UnmarshalText
	opBool
	opString
	opInt
	opUint
	opFloat
	opSlice
	opArray
	opMap
	opStruct
)

// plan is what Decode knows about one Go type. Plans of recursive types are
// cyclic.
type plan struct {
	typ    reflect.Type
	op     op
	secret bool           // the type has a method Secret: no error shows its values
	takes  kind           // the JSON kind wanted, except for opJSON
	key    op             // opMap: opJSON, opText or opString
	hidden bool           // opMap: the keys are secret
	elem   *plan          // opSlice, opArray, opMap
	fields []field        // opStruct
	byName map[string]int // opStruct: index in fields
}

type field struct {
	name  string
	index int // in the Go struct
	plan  *plan
}

// plans holds the plan of every type Decode was called with.
var plans sync.Map // reflect.Type to *plan

// planFor returns the plan of t. The whole type is looked at, so whether it is
// supported never depends on the document.
func planFor(t reflect.Type) (*plan, *fault) {
	if p, ok := plans.Load(t); ok {
		return p.(*plan), nil
	}
	p, f := planner{}.plan(t)
	if f != nil {
		return nil, f
	}
	plans.Store(t, p)
	return p, nil
}

// planner holds the plans begun, which is what ends recursion.
type planner map[reflect.Type]*plan

func (made planner) plan(t reflect.Type) (*plan, *fault) {
	if p, ok := made[t]; ok {
		return p, nil
	}
	p := &plan{typ: t, secret: isSecret(t)}
	made[t] = p

	switch rule, own := ownRule(t); {
	case t.Kind() == reflect.Pointer, t.Kind() == reflect.Interface, isNumber(t):
		return nil, unsupported(t, "")
	case own:
		p.op, p.takes = rule, kindString
		return p, nil
	}

	var f *fault
	switch t.Kind() {
	case reflect.Bool:
		p.op, p.takes = opBool, kindBool
	case reflect.String:
		p.op, p.takes = opString, kindString
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.op, p.takes = opInt, kindNumber
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.op, p.takes = opUint, kindNumber
	case reflect.Float64:
		p.op, p.takes = opFloat, kindNumber
	case reflect.Slice:
		p.op, p.takes = opSlice, kindArray
		if _, own := ownRule(t.Elem()); t.Elem().Kind() == reflect.Uint8 && !own {
			// encoding/json would read and write base64 here.
			return nil, unsupported(t, "bytes are written as a string with a rule of its own")
		}
		p.elem, f = made.plan(t.Elem())
		f = f.under(segment{index: everyElement})
	case reflect.Array:
		p.op, p.takes = opArray, kindArray
		p.elem, f = made.plan(t.Elem())
		f = f.under(segment{index: everyElement})
	case reflect.Map:
		p.op, p.takes = opMap, kindObject
		rule, own := ownRule(t.Key())
		switch {
		case own && isText(t.Key()):
			p.key = rule
		case t.Key().Kind() == reflect.String && !isNumber(t.Key()):
			p.key = opString
		default:
			return nil, unsupported(t, "a map key is a string or implements encoding.TextUnmarshaler")
		}
		p.hidden = isSecret(t.Key())
		p.elem, f = made.plan(t.Elem())
		f = f.under(segment{index: everyElement})
	case reflect.Struct:
		p.op, p.takes = opStruct, kindObject
		f = made.fields(p)
	default:
		f = unsupported(t, "")
	}
	if f != nil {
		return nil, f
	}
	return p, nil
}

// fields plans the fields of a struct, which encoding/json must see in the
// same way; what it would settle by precedence is refused.
func (made planner) fields(p *plan) *fault {
	p.byName = make(map[string]int)
	for i := range p.typ.NumField() {
		goField := p.typ.Field(i)
		tag := goField.Tag.Get("json")
		if tag == "-" {
			continue
		}
		if goField.Anonymous {
			return unsupported(goField.Type, "an embedded field is not read").under(keySegment(goField.Name))
		}
		if !goField.IsExported() {
			continue
		}
		name, options, _ := strings.Cut(tag, ",")
		if name == "" {
			name = goField.Name
		}
		if !validName(name) {
			return unsupported(p.typ, "the tag of field "+goField.Name+" has an invalid name")
		}
		for option := range strings.SplitSeq(options, ",") {
			if option != "" && option != "omitempty" && option != "omitzero" {
				return unsupported(p.typ, "the tag of field "+goField.Name+" has the option "+quote(option))
			}
		}
		if _, twice := p.byName[name]; twice {
			return unsupported(p.typ, "two fields have the name "+quote(name))
		}
		elem, f := made.plan(goField.Type)
		if f != nil {
			return f.under(keySegment(name))
		}
		p.byName[name] = len(p.fields)
		p.fields = append(p.fields, field{name: name, index: i, plan: elem})
	}
	return nil
}

// ownRule reports whether t decodes itself, and by which method. As in
// encoding/json, UnmarshalJSON comes first and an unnamed type has no methods.
func ownRule(t reflect.Type) (op, bool) {
	switch {
	case t.Name() == "":
		return 0, false
	case reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()):
		return opJSON, true
	case isText(t):
		return opText, true
	}
	return 0, false
}

func isText(t reflect.Type) bool {
	return reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// isSecret reports whether a value or a pointer of t has the method Secret.
func isSecret(t reflect.Type) bool {
	return reflect.PointerTo(t).Implements(reflect.TypeFor[interface{ Secret() }]())
}

// isNumber reports whether t is the one string type that encoding/json does
// not treat as a string.
func isNumber(t reflect.Type) bool { return t == reflect.TypeFor[json.Number]() }

// validName reports whether encoding/json takes name from a tag. It ignores
// other names without a word.
func validName(name string) bool {
	for _, r := range name {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", r) {
			return false
		}
	}
	return true
}

func unsupported(t reflect.Type, rule string) *fault {
	return &fault{err: ErrUnsupported, off: noOffset, what: "Go type " + quote(t.String()), rule: rule}
}
