// Package schema generates the JSON Schemas of what a user of the library writes:
// a regulation, an office, a case; the situation of an applicant and a package of
// documents by themselves. They are published beside it, as service.schema.json,
// office.schema.json, case.schema.json, situation.schema.json and
// package.schema.json, for editors and for programs that are not written in Go; in
// Go, reglament.DecodeService and reglament.Validate say more, and say it better.
// catalog.schema.json is that of what examples/catalog prints with -json.
//
// A schema accepts nothing that the strict decoder refuses, as far as a schema can
// tell. It cannot tell: keys that stand twice; text that is no UTF-8, a byte order
// mark, a NUL in a string, text after the value; 1.0 or 1e0 where an integer is
// wanted; the control digit of a personal number; the limits on size and depth. It
// refuses some things that the decoder accepts, and says so early what else
// reglament.Validate would say late: a row without its required keys, an empty
// string (what is not said is left out), a word that is none of the known ones, a
// number out of range, keys of a condition that do not go together. What one row
// says of another, and one number of another, it leaves to the Validate functions:
// identifiers that stand twice or lead nowhere, a citation of an unknown place, a
// channel that lacks its entry, hours that close before they open, bounds that leave
// no age, a birth after the day of the situation.
//
// It is a module of its own, so that the library requires nothing for it. Of the
// libraries that derive a schema from Go types github.com/invopop/jsonschema is
// the well-kept one that takes descriptions from doc comments;
// github.com/santhosh-tekuri/jsonschema, which derives none, validates in the
// tests.
package schema

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

const (
	module = "github.com/regkz/regkz"
	// base is what the schemas are named after; they are compared by it, not
	// fetched from there.
	base = "https://github.com/regkz/regkz/schema/"
)

// Catalog is every regulation of the library in one document.
type Catalog struct {
	Services []reglament.Service `json:"services"`
}

// Generate returns the schemas by file name. The descriptions are the doc comments
// of the Go source, which is read from the folder above: it works in the folder of
// this package only.
func Generate() (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, doc := range []struct {
		file, title string
		value       any
	}{
		{"service.schema.json", "A regulation of a state service", reglament.Service{}},
		{"office.schema.json", "An office that carries a regulation out", reglament.Office{}},
		{"case.schema.json", "What is recorded of one application", reglament.Case{}},
		{"situation.schema.json", "What is known of the people and of the matter", documents.Situation{}},
		{"package.schema.json", "What is recorded of the documents of one application", documents.Package{}},
		{"catalog.schema.json", "The regulations that the library holds", Catalog{}},
	} {
		g := &generator{types: map[string]reflect.Type{}}
		s, err := g.schema(doc.value)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doc.file, err)
		}
		s.ID, s.Title = jsonschema.ID(base+doc.file), doc.title
		var out bytes.Buffer
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(s); err != nil {
			return nil, fmt.Errorf("%s: %w", doc.file, err)
		}
		// The library marshals its own values with HTML escapes.
		files[doc.file] = unescape(out.Bytes())
	}
	return files, nil
}

func unescape(data []byte) []byte {
	for escape, char := range map[string]string{`\u003c`: "<", `\u003e`: ">", `\u0026`: "&"} {
		data = bytes.ReplaceAll(data, []byte(escape), []byte(char))
	}
	return data
}

// generator makes one schema.
type generator struct {
	reflector jsonschema.Reflector
	// types holds the type of each definition.
	types map[string]reflect.Type
	errs  []error
}

func (g *generator) bad(format string, args ...any) {
	g.errs = append(g.errs, fmt.Errorf(format, args...))
}

func (g *generator) schema(v any) (*jsonschema.Schema, error) {
	g.reflector = jsonschema.Reflector{Anonymous: true, Namer: g.name, Mapper: g.text}
	for _, dir := range []string{"calendar", "documents", "reglament"} {
		if err := g.reflector.AddGoComments(module+"/schema", "../"+dir, jsonschema.WithFullComment()); err != nil {
			return nil, err
		}
	}
	for key, comment := range g.reflector.CommentMap {
		g.reflector.CommentMap[key] = plain(comment)
	}
	root := g.reflector.Reflect(v)
	for name, t := range g.types {
		if def, ok := root.Definitions[name]; ok {
			g.refine(t, def)
		} else if s := g.texts(t); s != nil {
			s.Description = g.comment(t)
			root.Definitions[name] = s
		}
	}
	// The root stands at the top instead of among the definitions.
	def := root.Definitions[reflect.TypeOf(v).Name()]
	delete(root.Definitions, reflect.TypeOf(v).Name())
	def.Version, def.Definitions = root.Version, root.Definitions
	return def, errors.Join(g.errs...)
}

func (g *generator) comment(t reflect.Type) string {
	name, _, _ := strings.Cut(t.Name(), "[")
	return g.reflector.CommentMap[t.PkgPath()+"."+name]
}

var (
	link = regexp.MustCompile(`\[([A-Za-z]+(?:\.[A-Za-z]+)*)\]`)
	wrap = regexp.MustCompile(`([^\n])\n([^\n])`)
)

// plain makes a Go doc comment text: no links, no wrapped lines.
func plain(comment string) string {
	return wrap.ReplaceAllString(link.ReplaceAllString(strings.TrimSpace(comment), "$1"), "$1 $2")
}

// name names the definition of a type, and notes it.
func (g *generator) name(t reflect.Type) string {
	name := t.Name()
	switch {
	case name == "" || t.PkgPath() == "":
		return ""
	case bilingual(t):
		elem := t.Field(0).Type
		if name = "Bilingual" + g.name(elem); elem.Kind() == reflect.String && elem.PkgPath() == "" {
			name = "BilingualText"
		}
	case t == reflect.TypeFor[calendar.Unit]():
		name = "PeriodUnit" // a Unit is an organization
	case t == reflect.TypeFor[iin.Number]():
		name = "IIN"
	}
	if known, ok := g.types[name]; ok && known != t {
		g.bad("%s and %s are both called %s", known, t, name)
	}
	g.types[name] = t
	return name
}

func bilingual(t reflect.Type) bool {
	return t.PkgPath() == reflect.TypeFor[law.Lang]().PkgPath() && strings.HasPrefix(t.Name(), "Bilingual[")
}

// text refers a type that is written as a text to its definition; other types are
// left to the reflector.
func (g *generator) text(t reflect.Type) *jsonschema.Schema {
	if g.texts(t) == nil {
		return nil
	}
	return &jsonschema.Schema{Ref: "#/$defs/" + g.name(t)}
}

const (
	// dates matches the days that exist, from 0001-01-01 to 9999-12-31.
	dates = `(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-` +
		`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))` +
		`|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)`
	clocks = `(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?|24:00(?::00)?)`
	// iins matches a date of birth, the digit of century and sex, and five more
	// digits, of which it cannot tell whether the last one is the control digit. The
	// years 1800 and 1900 have no 29 February.
	iins = `(?:[0-9][0-9](?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))[1-6]` +
		`|(?:0[48]|[2468][048]|[13579][26])0229[1-6]|000229[56])[0-9]{5}`
	// decimals matches an amount, however long.
	decimals = `(?:0|[1-9][0-9]*)(?:\.[0-9]+)?`
	// maxAge bounds the ages of a condition, as documents.Validate does.
	maxAge = 150
)

// texts returns the schema of a type that is written as a text: one of a few words,
// or what matches a pattern.
func (g *generator) texts(t reflect.Type) *jsonschema.Schema {
	pattern := func(p string) *jsonschema.Schema {
		return &jsonschema.Schema{Type: "string", Pattern: "^" + p + "$"}
	}
	switch t {
	case reflect.TypeFor[civil.Date]():
		return pattern(dates) // exact; a format would be one more thing to know
	case reflect.TypeFor[civil.Clock]():
		return pattern(clocks)
	case reflect.TypeFor[civil.Moment]():
		return pattern(dates + "(?:T" + clocks + ")?")
	case reflect.TypeFor[reglament.ReadingSet]():
		var names []string
		for r := reglament.FirstDay; r < reglament.Text; r <<= 1 {
			names = append(names, r.String())
		}
		one := "(?:" + strings.Join(names, "|") + ")"
		return pattern(one + "(?: " + one + ")*")
	case reflect.TypeFor[law.Lang]():
		return words(law.Kazakh, law.Russian) // wherever a language is a text's
	case reflect.TypeFor[calendar.Unit]():
		return words(units()...)
	case reflect.TypeFor[reglament.ResultForm]():
		return words(reglament.Paper, reglament.Electronic)
	case reflect.TypeFor[reglament.Fills]():
		return words(reglament.FillsTerm, reglament.FillsDocuments, reglament.FillsGrounds, reglament.FillsProvisions, reglament.FillsFee)
	case reflect.TypeFor[reglament.Charge]():
		return words(reglament.FreeOfCharge, reglament.Paid, reglament.PaidOrFree)
	case reflect.TypeFor[reglament.AmountUnit]():
		return words(reglament.Tenge, reglament.MCI)
	case reflect.TypeFor[reglament.Decimal]():
		s := pattern(decimals)
		s.MaxLength = count(reglament.MaxDecimal)
		return s
	case reflect.TypeFor[reglament.IncidentKind]():
		return words(reglament.IncidentKinds()...)
	case reflect.TypeFor[documents.Subject]():
		return words(append(people(), documents.Parents, documents.Relatives, documents.Property)...)
	case reflect.TypeFor[iin.Number]():
		return pattern(iins)
	}
	switch {
	case reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		return g.enum(t)
	case t.Kind() == reflect.String && t.PkgPath() != "", reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()):
		g.bad("%s: its values are not known here", t)
	}
	return nil
}

func units() []calendar.Unit {
	return []calendar.Unit{
		calendar.Minute, calendar.Hour, calendar.WorkingDay, calendar.CalendarDay, calendar.PlainDay,
		calendar.CalendarWeek, calendar.Month, calendar.Year,
	}
}

// people are those of whom facts are asked.
func people() []documents.Subject {
	return []documents.Subject{documents.Applicant, documents.Spouse, documents.Child}
}

func words[T ~string](list ...T) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for _, w := range list {
		s.Enum = append(s.Enum, string(w))
	}
	return s
}

// enum returns the words of a small enumeration: every text that one of its
// numbers is written as and that is read as that number.
func (g *generator) enum(t reflect.Type) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for n := range 256 {
		v := reflect.New(t)
		switch {
		case v.Elem().CanUint():
			v.Elem().SetUint(uint64(n))
		case v.Elem().CanInt():
			v.Elem().SetInt(int64(n))
		default:
			g.bad("%s: its texts are not known here", t)
			return s
		}
		text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		back := reflect.New(t)
		if err == nil && back.Interface().(encoding.TextUnmarshaler).UnmarshalText(text) == nil && back.Elem().Equal(v.Elem()) {
			s.Enum = append(s.Enum, string(text))
		}
	}
	return s
}

// refine says of a struct what its Go type does not.
func (g *generator) refine(t reflect.Type, s *jsonschema.Schema) {
	if s.Properties == nil {
		return
	}
	for at := s.Properties.Oldest(); at != nil; at = at.Next() {
		for _, p := range []*jsonschema.Schema{at.Value, at.Value.Items} {
			switch {
			case p == nil:
			case p.Type == "string":
				p.MinLength = count(1) // what is not said is left out
			case p.Type == "integer":
				p.Minimum, p.Maximum = number(0), number(math.MaxInt32)
			}
		}
	}
	prop := func(name string) *jsonschema.Schema {
		p, ok := s.Properties.Get(name)
		if !ok {
			g.bad("%s has no key %s", t, name)
			return &jsonschema.Schema{}
		}
		return p
	}
	if bilingual(t) {
		s.Description = g.comment(t)
		prop("both").Description = "What every text says, alone."
		prop("kk").Description = "What the Kazakh text says."
		prop("ru").Description = "What the Russian text says."
		s.MinProperties = count(1)
		s.DependentSchemas = map[string]*jsonschema.Schema{"both": {MaxProperties: count(1)}}
		return
	}
	switch t {
	case reflect.TypeFor[reglament.Service]():
		s.Required = append(s.Required, "units")
		provider := having("provider", true)
		provider.Type = "object"
		prop("units").Contains, prop("units").MinContains, prop("units").MaxContains = provider, count(1), count(1)
		prop("steps").MaxItems = count(reglament.MaxSteps)
	case reflect.TypeFor[Catalog]():
		s.Description = "Every regulation of the library in one document."
		prop("services").Description = "The regulations, in the order of the acts and of their annexes."
	case reflect.TypeFor[law.Act]():
		prop("texts").UniqueItems = true
	case reflect.TypeFor[calendar.Period]():
		prop("n").Minimum, prop("n").Maximum = number(1), ""
		for _, u := range units() {
			most := jsonschema.NewProperties()
			most.Set("n", &jsonschema.Schema{Type: "integer", Maximum: number(u.Max())})
			s.AllOf = append(s.AllOf, &jsonschema.Schema{If: having("unit", string(u)), Then: &jsonschema.Schema{Properties: most}})
		}
	case reflect.TypeFor[reglament.Term]():
		// A stated term has a period, a derived one the channels that it is summed
		// up for; Go writes its period as {}.
		stated := &jsonschema.Schema{Required: []string{"period"}, Properties: jsonschema.NewProperties()}
		stated.Properties.Set("period", &jsonschema.Schema{Type: "object", MinProperties: count(1)})
		s.Required = without(s.Required, "period")
		s.OneOf = []*jsonschema.Schema{stated, {Required: []string{"sum"}}}
		s.DependentSchemas = map[string]*jsonschema.Schema{"extension": stated}
		prop("sum").MinItems, prop("sum").UniqueItems = count(1), true
		p := prop("period")
		*p = jsonschema.Schema{Description: p.Description, AnyOf: []*jsonschema.Schema{{Ref: p.Ref}, {Type: "object", MaxProperties: count(0)}}}
	case reflect.TypeFor[reglament.Fee]():
		s.DependentRequired = map[string][]string{"charge": {"cite"}}
		s.DependentSchemas = map[string]*jsonschema.Schema{
			"free_for": having("charge", string(reglament.PaidOrFree)),
			"tariffs":  {Not: having("charge", string(reglament.FreeOfCharge))},
		}
		prop("free_for").MinItems, prop("tariffs").MinItems = count(1), count(1)
	case reflect.TypeFor[reglament.Exemption](), reflect.TypeFor[reglament.Tariff]():
		prop("name").MinProperties = count(1)
	case reflect.TypeFor[reglament.Amount]():
		s.Required = append([]string{"value"}, s.Required...)
	case reflect.TypeFor[reglament.Limit]():
		s.OneOf = oneOf("period", "same_day", "rate")
		prop("same_day").Const = true
	case reflect.TypeFor[reglament.Rate]():
		s.Required = append(s.Required, "times_a_day")
		prop("times_a_day").Minimum = number(1)
	case reflect.TypeFor[reglament.StatedBreak]():
		prop("minutes").Maximum = number(24 * 60)
	case reflect.TypeFor[reglament.Step]():
		s.OneOf = oneOf("role", "unit")
		s.If, s.Then = having("unnamed", true), &jsonschema.Schema{Required: []string{"unit"}}
	case reflect.TypeFor[reglament.Receipt]():
		s.OneOf = oneOf("step", "result")
	case reflect.TypeFor[reglament.Result]():
		s.If = &jsonschema.Schema{AnyOf: []*jsonschema.Schema{having("not_accepted", true), having("unreasoned", true)}}
		s.Then = having("refusal", true)
	case reflect.TypeFor[reglament.Ground]():
		prop("acts").Items = words("refuse", "suspend", "return", "not-accept")
		prop("acts").UniqueItems = true
	case reflect.TypeFor[documents.Condition]():
		s.AnyOf = []*jsonschema.Schema{
			{MaxProperties: count(0)},
			{Required: []string{"fact"}, PropertyNames: words("fact", "of")},
			{Required: []string{"of"}, PropertyNames: words("of", "age_from", "age_below", "older_than"), MinProperties: count(2)},
		}
		for _, list := range []string{"all", "any", "none"} {
			prop(list).MinItems = count(1)
			s.AnyOf = append(s.AnyOf, &jsonschema.Schema{Required: []string{list}, PropertyNames: words(list)})
		}
		for _, age := range []string{"age_from", "age_below", "older_than"} {
			prop(age).Minimum, prop(age).Maximum = number(1), number(maxAge)
		}
		prop("of").Enum = words(people()...).Enum
	case reflect.TypeFor[documents.Fact]():
		prop("of").Enum = words(people()...).Enum
		prop("ask").MinProperties = count(1)
	case reflect.TypeFor[documents.Requirement]():
		s.If, s.Then = having("each", true), having("of", string(documents.Child))
	case reflect.TypeFor[documents.Item]():
		// Nothing is known of what was not handed in.
		nothing := &jsonschema.Schema{Properties: jsonschema.NewProperties()}
		for _, answer := range []string{"original", "copy", "notarized", "on_form"} {
			prop(answer)
			nothing.Properties.Set(answer, &jsonschema.Schema{Const: law.Unknown.String()})
		}
		prop("valid_until")
		nothing.Properties.Set("valid_until", jsonschema.FalseSchema)
		s.If, s.Then = having("absent", true), nothing
	case reflect.TypeFor[documents.Situation]():
		children(prop("children"))
	case reflect.TypeFor[calendar.Hours](), reflect.TypeFor[calendar.DateHours]():
		prop("breaks").MaxItems = count(calendar.MaxBreaks)
	case reflect.TypeFor[calendar.WeekdayHours]():
		prop("breaks").MaxItems = count(calendar.MaxBreaks)
		prop("days").MinItems, prop("days").UniqueItems = count(1), true
	case reflect.TypeFor[reglament.Case]():
		prop("events").MaxItems, prop("incidents").MaxItems = count(reglament.MaxEvents), count(reglament.MaxIncidents)
		children(prop("children"))
	}
}

// children bounds a list of children; of several each has an ID.
func children(list *jsonschema.Schema) {
	list.MaxItems = count(documents.MaxChildren)
	list.If = &jsonschema.Schema{MinItems: count(2)}
	list.Then = &jsonschema.Schema{Items: &jsonschema.Schema{Required: []string{"id"}}}
}

// having is an object in which a key has a value.
func having(key string, value any) *jsonschema.Schema {
	s := &jsonschema.Schema{Required: []string{key}, Properties: jsonschema.NewProperties()}
	s.Properties.Set(key, &jsonschema.Schema{Const: value})
	return s
}

// oneOf is an object that has one of the keys.
func oneOf(keys ...string) (list []*jsonschema.Schema) {
	for _, key := range keys {
		list = append(list, &jsonschema.Schema{Required: []string{key}})
	}
	return list
}

func without(list []string, word string) (rest []string) {
	for _, w := range list {
		if w != word {
			rest = append(rest, w)
		}
	}
	return rest
}

func count(n uint64) *uint64   { return &n }
func number(n int) json.Number { return json.Number(strconv.Itoa(n)) }
