// Package servicetest holds what every regulation of the catalog must hold
// whatever it says: the tests of the packages of services share it.
package servicetest

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Service returns every fault in the structure of a regulation: it is not called
// by its ID, its values are not fresh or not equal after a JSON round trip, it
// cannot be executed, its texts differ where no discrepancy tells of it, or one of
// its rows has a fault that [Rows] finds.
func Service(id string, service func() reglament.Service) (faults []string) {
	s := service()
	bad := func(format string, args ...any) { faults = append(faults, id+": "+fmt.Sprintf(format, args...)) }
	if s.ID != id {
		bad("the id is %q", s.ID)
	}
	if err := reglament.Validate(s); err != nil {
		bad("%v", err)
	}
	data, err := json.Marshal(s)
	var back reglament.Service
	if err == nil {
		err = json.Unmarshal(data, &back)
	}
	if err != nil || !reflect.DeepEqual(back, s) {
		bad("it differs after a JSON round trip, error %v", err)
	}
	scribble(reflect.ValueOf(&s).Elem())
	if !reflect.DeepEqual(service(), back) {
		bad("what one caller changes, another sees")
	}
	for i, d := range back.Documents {
		// Where the Russian text is in hand, its names are its own.
		if slices.Contains(back.Act.Texts, law.Russian) && d.StatedIn(law.Russian) != (d.Name.RU != "") {
			bad("Documents[%d]: listed in Russian: %v, named in Russian %q", i, d.StatedIn(law.Russian), d.Name.RU)
		}
	}
	untold("", reflect.ValueOf(back), back.Cite, &back, func(path string, at law.Citation) {
		bad("%s: the texts differ in %s, of which no discrepancy tells", path[1:], at.Place(law.English))
	})
	return append(faults, Rows(id, back.Act, back)...)
}

// untold reports every place where the texts differ by the rows and that no
// discrepancy cites. The place is that of the row, or else of what it belongs to.
func untold(path string, v reflect.Value, at law.Citation, s *reglament.Service, report func(path string, at law.Citation)) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			untold(fmt.Sprintf("%s[%d]", path, i), v.Index(i), at, s, report)
		}
		return
	case reflect.Struct:
	default:
		return
	}
	if cite := v.FieldByName("Cite"); cite.IsValid() {
		switch c := cite.Interface().(type) {
		case law.Citation:
			at = c
		case law.Bilingual[law.Citation]:
			at = c.In(law.Kazakh)
			if at.IsZero() {
				at = c.In(law.Russian)
			}
		}
	}
	differs, ok := v.Interface().(interface{ Differs() bool })
	only := v.FieldByName("Only")
	if (ok && differs.Differs() || only.IsValid() && only.String() != "") && !told(s, at) {
		report(path, at)
	}
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.Name != "Discrepancies" {
			untold(path+"."+f.Name, v.Field(i), at, s, report)
		}
	}
}

// told reports whether a discrepancy cites a place, or one in it or around it that
// is narrower than the regulation.
func told(s *reglament.Service, at law.Citation) bool {
	return slices.ContainsFunc(s.Discrepancies, func(d reglament.Discrepancy) bool {
		return slices.ContainsFunc([]law.Citation{d.Cite.Both, d.Cite.KK, d.Cite.RU}, func(c law.Citation) bool {
			return c.Paragraph == at.Paragraph && c.Appendix == at.Appendix && c.Act == at.Act && (c.Within(at) || at.Within(c))
		})
	})
}

// Rows returns every fault of the rows in a value, each with its path: a
// citation that is missing or of another act, an identifier that is not lower
// case with hyphens or stands twice in its list, a fact stated both alike and
// differently, a name without one of its languages or with stray white space.
func Rows(root string, act law.Act, value any) (faults []string) {
	bad := func(path, format string, args ...any) {
		faults = append(faults, path+": "+fmt.Sprintf(format, args...))
	}
	cites := func(path string, c law.Citation) {
		if c.Act != act.ID {
			bad(path, "cites the act %q", c.Act)
		}
	}
	walk(root, reflect.ValueOf(value), func(path string, v reflect.Value) {
		switch x := v.Interface().(type) {
		case law.Bilingual[law.Citation]:
			if x.IsZero() {
				bad(path, "cites nothing")
			}
			for _, c := range []law.Citation{x.Both, x.KK, x.RU} {
				if !c.IsZero() {
					cites(path, c)
				}
			}
		case law.Citation:
			// The parts of a bilingual citation were looked at as a whole.
			if last := path[strings.LastIndex(path, ".")+1:]; last != "Both" && last != "KK" && last != "RU" {
				cites(path, x)
			}
		case law.Name:
			if fault := named(path, act.Texts, x); fault != "" {
				bad(path, "%s in %+v", fault, x)
			}
		}
		if b, ok := v.Interface().(interface{ Valid() bool }); ok && strings.HasPrefix(v.Type().Name(), "Bilingual[") && !b.Valid() {
			bad(path, "is stated both alike and differently: %+v", b)
		}
		if v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct {
			for i, id := range identifiers(v) {
				if !kebab(id) || slices.Contains(identifiers(v)[:i], id) {
					bad(fmt.Sprintf("%s[%d]", path, i), "id %q", id)
				}
			}
		}
	})
	return faults
}

// named returns what a name lacks: every name has three languages, what the texts
// say those of the texts, a document that only one text lists no Russian.
func named(path string, texts []law.Lang, n law.Name) string {
	if n.IsZero() {
		return "" // not said
	}
	for lang, text := range map[law.Lang]string{law.Kazakh: n.KK, law.Russian: n.RU, law.English: n.EN} {
		if text != strings.Join(strings.Fields(text), " ") {
			return "stray white space"
		}
		want := true
		switch {
		case strings.HasSuffix(path, ".Says"):
			want = slices.Contains(texts, lang)
		case strings.Contains(path, ".OtherTitles["):
			continue // in the languages of the texts that word it so
		case strings.Contains(path, ".Documents[") && lang == law.Russian:
			continue
		}
		if want != (text != "") {
			return fmt.Sprintf("%s given: %v, wanted: %v,", lang, text != "", want)
		}
	}
	return ""
}

// walk calls visit for a value and everything in it, with its path, but not for
// what is not said at all.
func walk(path string, v reflect.Value, visit func(path string, v reflect.Value)) {
	if x, ok := v.Interface().(interface{ IsZero() bool }); ok && x.IsZero() && v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[law.Citation]() &&
		v.Type() != reflect.TypeFor[law.Bilingual[law.Citation]]() {
		return // so there is nothing to cite
	}
	if c, ok := v.Interface().(law.Citation); ok && c.IsZero() && (strings.HasSuffix(path, ".Delivery") || strings.HasSuffix(path, ".Blank")) {
		return // what a row can do without
	}
	visit(path, v)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			walk(path+"."+v.Type().Field(i).Name, v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i), visit)
		}
	}
}

// identifiers returns the IDs of a list, none where its rows have none. The only
// outcome of a step needs no ID.
func identifiers(list reflect.Value) (ids []string) {
	if _, ok := list.Type().Elem().FieldByName("ID"); !ok {
		return nil
	}
	_, outcomes := list.Interface().([]reglament.Outcome)
	for i := range list.Len() {
		if id := list.Index(i).FieldByName("ID").String(); id != "" || !outcomes {
			ids = append(ids, id)
		}
	}
	return ids
}

func kebab(id string) bool {
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// scribble changes every text in a value.
func scribble(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("changed")
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				scribble(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			scribble(v.Index(i))
		}
	}
}
