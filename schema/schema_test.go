package schema

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

var update = flag.Bool("update", false, "write the schemas anew")

// The schemas are current: the types and their comments make the published files.
func TestGenerated(t *testing.T) {
	files, err := Generate()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if *update {
			if err := os.WriteFile(name, files[name], 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if published, err := os.ReadFile(name); err != nil || !bytes.Equal(published, files[name]) {
			t.Errorf("%s is not what the Go types say, %v: go -C schema test -update", name, err)
		}
	}
	if published, err := filepath.Glob("*.schema.json"); err != nil || len(published) != len(files) {
		t.Errorf("published are %v, %v", published, err)
	}
}

// kind is one schema and the strict decoder beside it.
type kind struct {
	name   string
	schema *jsonschema.Schema
	decode func([]byte) error
}

func kinds(t testing.TB) map[string]kind {
	t.Helper()
	list := map[string]kind{}
	for name, decode := range map[string]func([]byte) error{
		"service":   func(data []byte) error { _, err := reglament.DecodeService(data); return err },
		"office":    func(data []byte) error { _, err := reglament.DecodeOffice(data); return err },
		"case":      func(data []byte) error { _, err := reglament.DecodeCase(data); return err },
		"situation": func(data []byte) error { _, err := documents.DecodeSituation(data); return err },
		"package":   func(data []byte) error { _, err := documents.DecodePackage(data); return err },
	} {
		c := jsonschema.NewCompiler()
		s, err := c.Compile(name + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		list[name] = kind{name, s, decode}
	}
	return list
}

func (k kind) accepts(data []byte) error { return valid(k.schema, data) }

// valid asks the validator, which has not made the schemas.
func valid(s *jsonschema.Schema, data []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// corpus returns every whole document of the repository, by kind and name.
func corpus(t testing.TB) map[string]map[string][]byte {
	t.Helper()
	docs := map[string]map[string][]byte{"service": {}, "office": {}, "case": {}, "situation": {}, "package": {}}
	marshal := func(v any) []byte {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for _, s := range services.All() {
		docs["service"][s.ID] = marshal(s)
		o, _ := services.Office(s.ID)
		docs["office"][s.ID] = marshal(o)
	}
	for _, glob := range []string{"../examples/ownservice/*.json", "../examples/ownservice/testdata/docs/*.json", "../examples/*/cases/*.json", "testdata/*.json"} {
		files, err := filepath.Glob(glob)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v, %v", glob, files, err)
		}
		for _, file := range files {
			kind := "case"
			for _, k := range []string{"service", "office", "situation", "package"} {
				if strings.Contains(filepath.Base(file), k) {
					kind = k
				}
			}
			docs[kind][file] = read(t, file)
		}
	}
	// What a case says of the people and of the papers stands by itself too.
	for file, data := range docs["case"] {
		c, err := reglament.DecodeCase(data)
		if err != nil {
			t.Fatal(err)
		}
		docs["situation"][file], docs["package"][file] = marshal(c.Situation()), marshal(c.Package)
	}
	return docs
}

func TestEveryDocumentOfTheRepositoryIsValid(t *testing.T) {
	all := kinds(t)
	for kind, docs := range corpus(t) {
		if len(docs) < 3 {
			t.Errorf("%d documents of kind %s", len(docs), kind)
		}
		for name, data := range docs {
			if err := all[kind].accepts(data); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if err := all[kind].decode(data); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// shown returns documents of a kind that show its keys.
func shown(kind string) []string {
	const example = "../examples/ownservice/"
	switch kind {
	case "service", "office":
		return []string{example + kind + ".json"}
	case "case":
		return []string{example + "cases/permit-in-time.json", example + "cases/permit-late.json", example + "cases/permit-children.json"}
	}
	return []string{"testdata/" + kind + "-family.json"}
}

// Every key that a schema knows stands in the made-up example, but for those of a
// term that is summed up, of a repeal, of hours that no office of it has, and of
// personal numbers.
func TestTheExampleShowsEveryKey(t *testing.T) {
	missing := map[string][]string{
		"service":   {"Force.on_publication", "Force.repeal_not_before", "Act.repeal", "Repeal.date", "Repeal.number", "Term.sum", "Citation.appendix", "Citation.article", "Result.unreasoned"},
		"office":    {"DateHours.breaks", "WeekdayHours.breaks", "Readings.term_week", "Readings.step_term", "Readings.rolling", "Readings.worked_rest_day", "Readings.plain_days", "Readings.measured", "Office.text"},
		"case":      {"Case.extended", "GivenReceipt.promised", "Case.not_done", "Given.channel", "Given.ground_stated", "Given.grounds", "Given.stored_until", "Incident.step", "Item.notarized", "Person.iin"},
		"situation": nil, "package": nil,
	}
	for kind := range missing {
		var schema map[string]any
		if err := json.Unmarshal(read(t, kind+".schema.json"), &schema); err != nil {
			t.Fatal(err)
		}
		used := map[string]bool{}
		for _, file := range shown(kind) {
			var doc any
			if err := json.Unmarshal(read(t, file), &doc); err != nil {
				t.Fatal(err)
			}
			use(schema, schema, strings.ToUpper(kind[:1])+kind[1:], doc, used)
		}
		var unused []string
		defs := schema["$defs"].(map[string]any)
		defs[strings.ToUpper(kind[:1])+kind[1:]] = schema
		for name, def := range defs {
			properties, _ := def.(map[string]any)["properties"].(map[string]any)
			for key := range properties {
				if at := name + "." + key; !used[at] && !strings.HasPrefix(name, "Bilingual") {
					unused = append(unused, at)
				}
			}
		}
		slices.Sort(unused)
		slices.Sort(missing[kind])
		if !slices.Equal(unused, missing[kind]) {
			t.Errorf("%s does not show %q, want %q", kind, unused, missing[kind])
		}
	}
}

// use notes the keys of a document by the definition that describes them.
func use(root, at map[string]any, name string, doc any, used map[string]bool) {
	if either, ok := at["anyOf"].([]any); ok {
		at = either[0].(map[string]any)
	}
	if ref, ok := at["$ref"].(string); ok {
		name = strings.TrimPrefix(ref, "#/$defs/")
		at = root["$defs"].(map[string]any)[name].(map[string]any)
	}
	switch doc := doc.(type) {
	case map[string]any:
		properties, _ := at["properties"].(map[string]any)
		for key, value := range doc {
			if property, ok := properties[key].(map[string]any); ok {
				used[name+"."+key] = true
				use(root, property, name, value, used)
			}
		}
	case []any:
		items, _ := at["items"].(map[string]any)
		for _, value := range doc {
			use(root, items, name, value, used)
		}
	}
}

// spoiled is a document with one place changed.
type spoiled struct {
	why, kind, path string
	value           any
	// form is set where the strict decoder refuses it too; the rest is left to
	// Validate, Compile or Check.
	form bool
}

// gone takes a key out.
type gone struct{}

func list() []spoiled {
	type object = map[string]any
	cite := object{"act": "a", "paragraph": "1"}
	return []spoiled{
		{"an unknown key", "service", "colour", "red", true},
		{"the key of a schema", "service", "$schema", "service.schema.json", true},
		{"an unknown key of a row", "service", "steps.0.deadline", 5, true},
		{"a wrongly cased key", "service", "steps.0.Role", "a", true},
		{"null", "service", "title", nil, true},
		{"a list instead of an object", "service", "term", []any{}, true},
		{"an object instead of a list", "service", "steps", object{}, true},
		{"a name as a string", "service", "title", "Permit", true},
		{"a name in another language", "service", "title.de", "Erlaubnis", true},
		{"a number as a string", "service", "term.period.both.n", "10", true},
		{"a fraction", "service", "term.period.both.n", 1.5, true},
		{"a paragraph as a number", "service", "cite.paragraph", 4, true},
		{"30 February", "service", "act.adopted", "2025-02-30", true},
		{"29 February of a common year", "service", "edition.date", "2025-02-29", true},
		{"a date in the local form", "service", "act.registered", "20.01.2025", true},
		{"an empty date", "service", "act.registered", "", true},
		{"25 o'clock", "service", "channels.0.hours.0.open.both.to", "25:00", true},
		{"an answer as a boolean", "service", "term.receipt_day", false, true},
		{"another answer", "service", "grounds.0.must", "may", true},
		{"a missing citation", "service", "steps.0.cite", gone{}, false},
		{"a citation without an act", "service", "steps.0.cite.act", gone{}, false},
		{"an empty citation of a document", "service", "documents.0.cite", object{}, false},
		{"a missing ID", "service", "units.0.id", gone{}, false},
		{"an empty ID", "service", "roles.0.id", "", false},
		{"a regulation without units", "service", "units", gone{}, false},
		{"a regulation without a provider", "service", "units.0.provider", false, false},
		{"two providers", "service", "units.1.provider", true, false},
		{"an unknown unit of time", "service", "term.period.both.unit", "business-day", false},
		{"no days", "service", "term.period.both.n", 0, false},
		{"days before the calendar", "service", "times.0.period.both.n", -15, false},
		{"37 years", "service", "term.period.both", object{"n": 37, "unit": "year"}, false},
		{"a text in English", "service", "act.texts.0", "en", false},
		{"one text twice", "service", "act.texts.1", "kk", false},
		{"an unknown only", "service", "provisions.1.only", "en", false},
		{"a charge of another kind", "service", "fee.charge", "barter", false},
		{"a charge that is not cited", "service", "fee.cite", gone{}, false},
		{"exemptions from what all pay", "service", "fee.charge", "paid", false},
		{"exemptions from what is not said", "service", "fee.charge", gone{}, false},
		{"prices of what is free", "service", "fee", object{"charge": "free", "tariffs": []any{object{"id": "a", "name": object{"en": "a"}, "cite": cite}}, "cite": cite}, false},
		{"an exemption of nobody", "service", "fee.free_for.0.name", object{}, false},
		{"an exemption without an ID", "service", "fee.free_for.0.id", gone{}, false},
		{"an exemption without a citation", "service", "fee.free_for.0.cite", gone{}, false},
		{"a tariff for nothing", "service", "fee.tariffs.0.name", gone{}, false},
		{"a tariff without a citation", "service", "fee.tariffs.1.cite", gone{}, false},
		{"an amount as a number", "service", "fee.tariffs.0.amount.both.value", 12.5, true},
		{"an amount with a sign", "service", "fee.tariffs.0.amount.both.value", "-1", true},
		{"an amount with an exponent", "service", "fee.tariffs.0.amount.both.value", "1e3", true},
		{"an amount with a leading zero", "service", "fee.tariffs.0.amount.both.value", "01", true},
		{"an amount that ends in a point", "service", "fee.tariffs.0.amount.both.value", "1.", true},
		{"an amount in the local form", "service", "fee.tariffs.0.amount.both.value", "12,50", true},
		{"an amount of 21 digits", "service", "fee.tariffs.0.amount.both.value", strings.Repeat("1", 21), true},
		{"an amount of nothing", "service", "fee.tariffs.0.amount.both.value", gone{}, false},
		{"an amount of no unit", "service", "fee.tariffs.0.amount.both.unit", gone{}, false},
		{"an amount in roubles", "service", "fee.tariffs.0.amount.both.unit", "RUB", false},
		{"an amount both alike and differently", "service", "fee.tariffs.0.amount.kk", object{"value": "1", "unit": "KZT"}, false},
		{"both and kk", "service", "term.period.kk", object{"n": 5, "unit": "day"}, false},
		{"both and ru of a citation", "service", "documents.0.cite.ru", cite, false},
		{"a result of clay", "service", "results.0.form", "clay", false},
		{"not accepted without refusal", "service", "results.2.refusal", gone{}, false},
		{"an act of a ground that there is not", "service", "grounds.0.acts.0", "delay", false},
		{"a gap that is filled with steps", "service", "not_modeled.0.fills", "steps", false},
		{"a role and a unit", "service", "steps.0.unit", "office", false},
		{"neither a role nor a unit", "service", "steps.0.role", gone{}, false},
		{"two kinds of limit", "service", "steps.0.limit.both.same_day", true, false},
		{"of the service without a period", "service", "steps.0.limit.both", object{"of_service": true}, false},
		{"at least nothing", "service", "steps.2.limit.both.rate", object{"at_least": true}, false},
		{"a receipt of a step and of a result", "service", "receipts.0.result", "permit", false},
		{"a receipt of nothing", "service", "receipts.0.step", gone{}, false},
		{"two kinds of condition", "service", "documents.2.when.fact", "roof", false},
		{"a fact and an age", "service", "documents.4.when.age_from", 3, false},
		{"an age of the matter", "service", "documents.4.when", object{"age_from": 3}, false},
		{"a condition of somebody, and of nothing", "service", "documents.4.when.fact", gone{}, false},
		{"of beside all", "service", "documents.5.when.of", "spouse", false},
		{"a fact of the parents", "service", "documents.4.when.of", "parents", false},
		{"older than 151", "service", "documents.8.when", object{"of": "child", "older_than": 151}, false},
		{"below an age of nothing", "service", "documents.8.when", object{"of": "child", "age_below": 0}, false},
		{"from an age before the birth", "service", "documents.8.when", object{"of": "child", "age_from": -1}, false},
		{"all of nothing, of somebody", "service", "documents.8.when", object{"all": []any{}, "of": "child"}, false},
		{"an age as a text", "service", "documents.8.when", object{"of": "child", "age_from": "10"}, true},
		{"an unknown key of a condition", "service", "documents.8.when.not", object{}, true},
		{"a document of the neighbors", "service", "documents.0.of", "neighbors", false},
		{"a document for each, of the spouse", "service", "documents.5.each", true, false},
		{"a document for each, of nobody", "service", "documents.6.of", gone{}, false},
		{"an unknown key of a form", "service", "documents.0.form.both.stamped", true, true},
		{"a blank that is no citation", "service", "documents.0.form.both.blank", "annex 2", true},
		{"a fact without its question", "service", "facts.0.ask", gone{}, false},
		{"an empty question", "service", "facts.0.ask", object{}, false},
		{"a fact without an ID", "service", "facts.0.id", gone{}, false},
		{"a fact of the property", "service", "facts.3.of", "property", false},
		{"an unnamed unit beside a role", "service", "steps.0.unnamed", true, false},
		{"a permit without a reason", "service", "results.0.unreasoned", true, false},
		{"a way aside as an answer", "service", "steps.6.outcomes.2.aside", "yes", true},
		{"a term both stated and summed up", "service", "term.sum", []any{"office"}, false},
		{"an extension of no term", "service", "term", object{"sum": []any{"office"}, "extension": object{"period": object{"both": object{"n": 5, "unit": "day"}}, "cite": cite}, "cite": cite}, false},
		{"129 steps", "service", "steps", slices.Repeat([]any{object{"id": "a", "unit": "office", "name": object{}, "cite": cite}}, 129), false},

		{"an unknown key of an office", "office", "zone", "Asia/Almaty", true},
		{"a calendar", "office", "calendar", object{}, true},
		{"a week of seven days", "office", "units.0.week", "seven-day", true},
		{"an hour without a zero", "office", "units.0.hours.open.from", "9:00", true},
		{"a weekday in short", "office", "units.1.hours.weekdays.0.days.0", "sat", true},
		{"an unknown reading", "office", "settled", "weather", true},
		{"readings as a list", "office", "settled", []any{"time"}, true},
		{"another value of a reading", "office", "readings.day_end", "noon", true},
		{"another precision", "office", "precision", "hour", true},
		{"an impossible day", "office", "published", "2025-11-31", true},
		{"the choice of a text that is settled", "office", "settled", "text", false},
		{"a text in English to go by", "office", "text", "en", false},
		{"hours that never end", "office", "units.0.hours.open.to", gone{}, false},
		{"hours of no weekday", "office", "units.1.hours.weekdays.0.days", []any{}, false},
		{"hours of a date that is not given", "office", "units.0.hours.dates.0.date", gone{}, false},
		{"25 breaks", "office", "units.0.hours.breaks", slices.Repeat([]any{object{"from": "13:00", "to": "13:01"}}, 25), false},

		{"an unknown key of a case", "case", "registrar", "clerk", true},
		{"an applicant as a name", "case", "applicant", "A. B.", true},
		{"a name of an applicant", "case", "applicant", object{"name": "A. B."}, true},
		{"a fact of the spouse as a boolean", "case", "spouse", object{"facts": object{"co-owner": true}}, true},
		{"children by their number", "case", "children", 2, true},
		{"two children of no ID", "case", "children", []any{object{}, object{}}, false},
		{"101 children of a case", "case", "children", slices.Repeat([]any{object{"id": "a"}}, 101), false},
		{"an absent item that was shown", "case", "package.items.1.absent", true, false},
		{"a moment with a zone", "case", "received", "2025-10-20T10:00Z", true},
		{"a moment of a day that is not", "case", "events.0.at", "2025-02-30T10:00", true},
		{"a moment past the end of a day", "case", "events.0.at", "2025-10-20T24:01", true},
		{"a signature as a boolean", "case", "result.signed", true, true},
		{"a fact as a boolean", "case", "facts.roof", false, true},
		{"a case of no service", "case", "service", gone{}, false},
		{"another incident", "case", "incidents.0.kind", "flood", false},
		{"101 incidents", "case", "incidents", slices.Repeat([]any{object{"kind": "withdrawal"}}, 101), false},

		{"an unknown key of a situation", "situation", "parents", object{}, true},
		{"an unknown key of a person", "situation", "spouse.sex", "f", true},
		{"a situation on no day", "situation", "on", "1899-02-29", true},
		{"a moment instead of a day", "situation", "on", "1899-05-01T10:00", true},
		{"a birth on 31 June", "situation", "children.1.born", "1892-06-31", true},
		{"a fact that is maybe so", "situation", "facts.roof", "maybe", true},
		{"facts as a list", "situation", "facts", []any{"roof"}, true},
		{"a personal number as a number", "situation", "applicant.iin", 890101100018, true},
		{"an empty personal number", "situation", "applicant.iin", "", true},
		{"a personal number of 11 digits", "situation", "applicant.iin", "00010119990", true},
		{"a personal number of 13 digits", "situation", "applicant.iin", "0001011999070", true},
		{"a personal number with a space", "situation", "applicant.iin", "000101 199907", true},
		{"a personal number in other digits", "situation", "applicant.iin", "٠٠٠١٠١١٩٩٩٠٧", true},
		{"a personal number of month 13", "situation", "applicant.iin", "001301199907", true},
		{"a personal number of 29 February 1900", "situation", "applicant.iin", "000229399907", true},
		{"a personal number of century 7", "situation", "applicant.iin", "000101799907", true},
		{"a third child of no ID", "situation", "children.2.id", gone{}, false},
		{"101 children", "situation", "children", slices.Repeat([]any{object{"id": "a"}}, 101), false},

		{"an unknown key of a package", "package", "missing", []any{}, true},
		{"an unknown key of an item", "package", "items.0.pages", 3, true},
		{"an item as a text", "package", "items.0", "application", true},
		{"a child by its place", "package", "items.3.child", 1, true},
		{"a validity that ends on 31 April", "package", "items.1.valid_until", "2031-04-31", true},
		{"an absent item as an answer", "package", "items.4.absent", "yes", true},
		{"a demand as a text", "package", "asked.0", "doctors-note", true},
		{"a demand of a notary as a boolean", "package", "asked.0.notarized", true, true},
		{"an item of no document", "package", "items.0.document", gone{}, false},
		{"an empty document that was not handed in", "package", "not_handed_in.0", "", false},
		{"a demand of nothing", "package", "asked.1.document", "", false},
		{"an absent item without its original", "package", "items.4.original", "no", false},
		{"an absent item on its form", "package", "items.4.on_form", "yes", false},
		{"an absent item that is valid", "package", "items.4.valid_until", "2031-05-14", false},
	}
}

func TestSpoiledDocuments(t *testing.T) {
	all := kinds(t)
	base := map[string][]byte{
		"service": read(t, "../examples/ownservice/service.json"), "office": read(t, "../examples/ownservice/office.json"),
		"case":      read(t, "../examples/ownservice/cases/permit-late.json"),
		"situation": read(t, "testdata/situation-family.json"), "package": read(t, "testdata/package-family.json"),
	}
	service, err := reglament.DecodeService(base["service"])
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range list() {
		t.Run(row.why, func(t *testing.T) {
			var doc any
			if err := json.Unmarshal(base[row.kind], &doc); err != nil {
				t.Fatal(err)
			}
			set(t, doc, strings.Split(row.path, "."), row.value)
			data, err := json.Marshal(doc)
			if err != nil {
				t.Fatal(err)
			}
			if err := all[row.kind].accepts(data); err == nil {
				t.Error("the schema accepts it")
			}
			if err := all[row.kind].decode(data); (err != nil) != row.form {
				t.Errorf("the decoder says %v", err)
			}
			// What the decoder lets pass is refused by what comes after it, or is a key
			// that must be written.
			if row.form || row.path == "service" {
				return
			}
			switch row.kind {
			case "service":
				s, _ := reglament.DecodeService(data)
				err = reglament.Validate(s)
			case "office":
				o, _ := reglament.DecodeOffice(data)
				_, err = reglament.Compile(service, o)
			case "case":
				k, _ := reglament.DecodeCase(data)
				o, _ := reglament.DecodeOffice(base["office"])
				c, fault := reglament.Compile(service, o)
				if fault != nil {
					t.Fatal(fault)
				}
				_, err = c.Check(k)
			case "situation":
				s, _ := documents.DecodeSituation(data)
				err = s.Validate()
			case "package":
				p, _ := documents.DecodePackage(data)
				err = p.Validate(service.Documents)
			}
			if err == nil && row.path != "steps.0.cite.act" {
				t.Error("only the schema refuses it")
			}
		})
	}
}

// set changes the place of a document.
func set(t testing.TB, doc any, path []string, value any) {
	t.Helper()
	for _, key := range path[:len(path)-1] {
		doc = child(doc, key)
	}
	last := path[len(path)-1]
	switch at := doc.(type) {
	case map[string]any:
		if value == (gone{}) {
			if _, ok := at[last]; !ok {
				t.Fatalf("no %s to take out", last)
			}
			delete(at, last)
			return
		}
		at[last] = value
	case []any:
		at[index(last)] = value
	default:
		t.Fatalf("no place %v", path)
	}
}

func child(doc any, key string) any {
	if at, ok := doc.([]any); ok {
		return at[index(key)]
	}
	return doc.(map[string]any)[key]
}

func index(key string) (i int) {
	fmt.Sscanf(key, "%d", &i)
	return i
}

// sample is an object of a document and the place at which it stands.
type sample struct {
	object map[string]any
	path   []string
}

// whole puts an object at its place in a document that holds nothing else.
func (s sample) whole(object any) any {
	for _, key := range slices.Backward(s.path) {
		if key == "[]" {
			object = []any{object}
		} else {
			object = map[string]any{key: object}
		}
	}
	return object
}

// collect takes the largest object of each definition from a document.
func collect(root, at map[string]any, name string, doc any, path []string, found map[string]sample) {
	if either, ok := at["anyOf"].([]any); ok {
		at = either[0].(map[string]any)
	}
	if ref, ok := at["$ref"].(string); ok {
		name = strings.TrimPrefix(ref, "#/$defs/")
		at = root["$defs"].(map[string]any)[name].(map[string]any)
	}
	switch doc := doc.(type) {
	case map[string]any:
		if len(doc) > len(found[name].object) {
			found[name] = sample{doc, path}
		}
		properties, _ := at["properties"].(map[string]any)
		for key, value := range doc {
			property, ok := properties[key].(map[string]any)
			if !ok {
				property, _ = at["additionalProperties"].(map[string]any)
			}
			collect(root, property, name+"."+key, value, append(path[:len(path):len(path)], key), found)
		}
	case []any:
		items, _ := at["items"].(map[string]any)
		for _, value := range doc {
			collect(root, items, name, value, append(path[:len(path):len(path)], "[]"), found)
		}
	}
}

// Whatever the strict decoder refuses the schema refuses too: in an object of each
// definition every key is given values of every kind, and keys that are unknown or
// wrongly cased are put in.
func TestTheSchemaAcceptsNothingThatTheDecoderRefuses(t *testing.T) {
	values := []any{
		nil, true, 0, -1, 1.5, int64(1) << 40, json.Number("9223372036854775808"), "", "x", "yes", "kk", "time", "day", "five-day", "2025-02-29", "2025-01-31",
		"2025-01-31T10:00", "000101199907", "12.50", "24:00", "24:01", []any{}, []any{nil}, []any{"x"}, []any{1}, map[string]any{}, map[string]any{"x": 1}, map[string]any{"both": nil},
	}
	all := kinds(t)
	refused, accepted := 0, 0
	for kind := range all {
		file := kind + ".schema.json"
		var root map[string]any
		if err := json.Unmarshal(read(t, file), &root); err != nil {
			t.Fatal(err)
		}
		found := map[string]sample{}
		for _, name := range shown(kind) {
			var doc any
			if err := json.Unmarshal(read(t, name), &doc); err != nil {
				t.Fatal(err)
			}
			collect(root, root, "", doc, nil, found)
		}
		compiler := jsonschema.NewCompiler()
		for name, s := range found {
			def, ok := root["$defs"].(map[string]any)[name].(map[string]any)
			at := file + "#/$defs/" + name
			if name == "" {
				def, ok, at = root, true, file
				// What must be there is enough, and quicker.
				required, _ := root["required"].([]any)
				maps.DeleteFunc(s.object, func(key string, _ any) bool { return !slices.Contains(required, any(key)) })
			}
			if !ok {
				continue // an object that is no definition of its own
			}
			schema, err := compiler.Compile(at)
			if err != nil {
				t.Fatal(err)
			}
			keys := []string{"x", "ID", "Cite", "KK", ""}
			if properties, ok := def["properties"].(map[string]any); ok {
				keys = slices.AppendSeq(keys, maps.Keys(properties))
			}
			for _, key := range keys {
				for _, value := range values {
					object := maps.Clone(s.object)
					object[key] = value
					part, err1 := json.Marshal(object)
					whole, err2 := json.Marshal(s.whole(object))
					if err1 != nil || err2 != nil {
						t.Fatal(err1, err2)
					}
					decoded, validated := all[kind].decode(whole), valid(schema, part)
					switch {
					case decoded != nil && validated == nil:
						t.Errorf("%s: the decoder refuses what the schema accepts: %v", at, decoded)
					case decoded != nil:
						refused++
					case validated == nil:
						accepted++
					}
				}
			}
		}
	}
	if refused < 1000 || accepted < 100 {
		t.Errorf("%d refused, %d accepted", refused, accepted)
	}
}

// The documents that are not spoiled are valid to the last rule, so that what is
// said of the others is said of the one place changed.
func TestTheFamiliesAreValid(t *testing.T) {
	service, err := reglament.DecodeService(read(t, "../examples/ownservice/service.json"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := documents.DecodeSituation(read(t, "testdata/situation-family.json"))
	if err != nil || s.Validate() != nil {
		t.Errorf("%v, %v", err, s.Validate())
	}
	p, err := documents.DecodePackage(read(t, "testdata/package-family.json"))
	if err != nil || p.Validate(service.Documents) != nil {
		t.Errorf("%v, %v", err, p.Validate(service.Documents))
	}
}

// The schema accepts the keys of a condition in every combination in which
// documents.Validate does, and in no other.
func TestConditionsAreThoseThatValidateAccepts(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("service.schema.json#/$defs/Condition")
	if err != nil {
		t.Fatal(err)
	}
	part := []any{map[string]any{"fact": "g"}}
	keys := []string{"fact", "age_from", "age_below", "older_than", "all", "any", "none"}
	values := map[string][]any{
		"fact": {"f"}, "age_from": {1, 3, 150}, "age_below": {150}, "older_than": {1, 150}, "all": {part}, "any": {part}, "none": {part},
	}
	accepted := map[string]bool{}
	check := func(object map[string]any) {
		// 150 is the last age: who is below it is neither from it nor older.
		if object["age_below"] == 150 && (object["age_from"] == 150 || object["older_than"] == 150) {
			return
		}
		data, err := json.Marshal(object)
		if err != nil {
			t.Fatal(err)
		}
		var c documents.Condition
		if err := json.Unmarshal(data, &c); err != nil {
			t.Fatal(err)
		}
		wrong := documents.Validate([]documents.Requirement{{
			ID: "a", Of: documents.Child, Each: true, When: c, Cite: law.Same(law.Citation{Act: "a"}),
		}})
		if right := valid(schema, data); (wrong == nil) != (right == nil) {
			t.Errorf("%s: Validate says %v, the schema %v", data, wrong, right)
		}
		if wrong == nil {
			accepted[strings.Join(slices.Sorted(maps.Keys(object)), " ")] = true
		}
	}
	for set := range 1 << len(keys) {
		objects := []map[string]any{{}}
		for i, key := range keys {
			if set>>i&1 == 0 {
				continue
			}
			var more []map[string]any
			for _, object := range objects {
				for _, value := range values[key] {
					next := maps.Clone(object)
					next[key] = value
					more = append(more, next)
				}
			}
			objects = more
		}
		for _, object := range objects {
			check(object)
			for _, who := range []string{"applicant", "spouse", "child", "parents", "relatives", "property", "neighbors"} {
				next := maps.Clone(object)
				next["of"] = who
				check(next)
			}
		}
	}
	want := []string{
		"", "age_below age_from of", "age_below age_from of older_than", "age_below of", "age_below of older_than", "age_from of",
		"age_from of older_than", "all", "any", "fact", "fact of", "none", "of older_than",
	}
	if got := slices.Sorted(maps.Keys(accepted)); !slices.Equal(got, want) {
		t.Errorf("accepted are %q, want %q", got, want)
	}
}

// A hundred children, each told apart, are the most; one may go without a name.
func TestChildrenThatASchemaAccepts(t *testing.T) {
	k := kinds(t)["situation"]
	named := func(n int) []byte {
		var s documents.Situation
		for i := range n {
			s.Children = append(s.Children, documents.Person{ID: fmt.Sprintf("c%d", i)})
		}
		data, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for n, want := range map[int]bool{0: true, 1: true, 2: true, 100: true, 101: false} {
		if err := k.accepts(named(n)); (err == nil) != want {
			t.Errorf("%d children: %v", n, err)
		}
	}
	for text, want := range map[string]bool{`{"children": [{}]}`: true, `{"children": []}`: true, `{"children": [{"id": "a"}, {}]}`: false} {
		if err := k.accepts([]byte(text)); (err == nil) != want {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// The list of what a schema cannot tell, in the comment of the package, is true.
func TestWhatASchemaCannotTell(t *testing.T) {
	k := kinds(t)["service"]
	good := string(read(t, "../examples/ownservice/testdata/docs/smallest-service.json"))
	for _, row := range []struct{ why, old, text string }{
		{"a key that stands twice", `"id": "mytown.bench-permit"`, `"id": "x", "id": "mytown.bench-permit"`},
		{"an integer with a fraction of nothing", `"n": 5`, `"n": 5.0`},
		{"an integer with an exponent", `"n": 5`, `"n": 5e0`},
		{"a NUL in a string", `"Bench permit"`, `"Bench\u0000permit"`},
		{"half of a surrogate pair", `"Bench permit"`, `"Bench\ud800permit"`},
		{"a string beyond 64 KiB", `"Bench permit"`, `"` + strings.Repeat("x", 64<<10+1) + `"`},
		{"a regulation beyond 4 MiB", "{\n", "{" + strings.Repeat("\n", reglament.MaxServiceBytes)},
	} {
		spoiled := []byte(strings.Replace(good, row.old, row.text, 1))
		if err := k.accepts(spoiled); err != nil {
			t.Errorf("%s: the schema tells it: %v", row.why, err)
		}
		if k.decode(spoiled) == nil {
			t.Errorf("%s: the decoder accepts it", row.why)
		}
	}
	// Nor the control digit.
	family := kinds(t)["situation"]
	wrong := bytes.Replace(read(t, "testdata/situation-family.json"), []byte("000101199907"), []byte("000101199908"), 1)
	if schema, decoder := family.accepts(wrong), family.decode(wrong); schema != nil || decoder == nil {
		t.Errorf("a wrong control digit: the schema says %v, the decoder %v", schema, decoder)
	}
	// What one row says of another is for Validate.
	loose := []byte(strings.Replace(good, `"entry": "issue"`, `"entry": "register"`, 1))
	if err := k.accepts(loose); err != nil {
		t.Errorf("a step that is not declared: the schema tells it: %v", err)
	}
	if s, err := reglament.DecodeService(loose); err != nil || reglament.Validate(s) == nil {
		t.Errorf("a step that is not declared: %v, or it is valid", err)
	}
}

func TestPatternsAreThoseOfTheTypes(t *testing.T) {
	date, clock := regexp.MustCompile("^"+dates+"$"), regexp.MustCompile("^"+clocks+"$")
	n := 0
	for _, year := range []int{0, 1, 4, 9, 10, 99, 100, 400, 999, 1000, 1900, 1999, 2000, 2023, 2024, 2025, 2100, 2400, 9996, 9999} {
		for month := range 20 {
			for day := range 40 {
				s := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				if _, err := civil.ParseDate(s); date.MatchString(s) != (err == nil) {
					t.Errorf("%s: %v", s, err)
				}
				n++
			}
		}
	}
	// And every 29 February.
	for year := range 10000 {
		s := fmt.Sprintf("%04d-%02d-%02d", year, time.February, 29)
		if _, err := civil.ParseDate(s); date.MatchString(s) != (err == nil) {
			t.Errorf("%s: %v", s, err)
		}
	}
	for hour := range 30 {
		for minute := range 70 {
			for _, s := range []string{fmt.Sprintf("%02d:%02d", hour, minute), fmt.Sprintf("%02d:%02d:00", hour, minute), fmt.Sprintf("%02d:%02d:59", hour, minute), fmt.Sprintf("%02d:00:%02d", hour, minute)} {
				if _, err := civil.ParseClock(s); clock.MatchString(s) != (err == nil) {
					t.Errorf("%s: %v", s, err)
				}
			}
		}
	}
	for _, s := range []string{"2025-1-01", " 2025-01-01", "2025-01-01 ", "2025-01-01T10:00", "20250101", "٢٠٢٥-01-01"} {
		if date.MatchString(s) {
			t.Errorf("%q is a date", s)
		}
	}
	for _, s := range []string{"9:00", "09:00:0", "0900", "09:00:000", "24:00:01"} {
		if clock.MatchString(s) {
			t.Errorf("%q is a time of day", s)
		}
	}
}

// The pattern and the length of an amount are those of the type, on every text of up to
// five of the characters that matter, and at the limit.
func TestThePatternOfAmountsIsThatOfTheType(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("service.schema.json#/$defs/Decimal")
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{strings.Repeat("9", 20), strings.Repeat("9", 21), "0." + strings.Repeat("1", 18), "0." + strings.Repeat("1", 19), "\u0661", "1\n"}
	for from, length := len(texts), 0; length < 5; length++ {
		if length == 0 {
			texts = append(texts, "")
		}
		for end := len(texts); from < end; from++ {
			for _, c := range "019.-e" {
				texts = append(texts, texts[from]+string(c))
			}
		}
	}
	accepted := 0
	for _, text := range texts {
		_, wrong := reglament.Decimal(text).Rat()
		data, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		if right := valid(schema, data); (right == nil) != (wrong == nil) {
			t.Errorf("%q: the type says %v, the schema %v", text, wrong, right)
		}
		if wrong == nil {
			accepted++
		}
	}
	if len(texts) < 9000 || accepted < 100 {
		t.Errorf("%d texts, %d accepted", len(texts), accepted)
	}
}

// The pattern of a personal number matches what some control digit makes a number.
func TestThePatternOfPersonalNumbersIsThatOfTheType(t *testing.T) {
	pattern := regexp.MustCompile("^" + iins + "$")
	matched, refused := 0, 0
	for _, year := range []int{0, 4, 10, 99} {
		for month := range 20 {
			for day := range 40 {
				for century := range 10 {
					exists := false
					// With two serial numbers: of one there may be no control digit.
					for last := 0; last < 20 && !exists; last++ {
						_, err := iin.Parse(fmt.Sprintf("%02d%02d%02d%d000%02d", year, month, day, century, last))
						exists = err == nil
					}
					s := fmt.Sprintf("%02d%02d%02d%d00000", year, month, day, century)
					if pattern.MatchString(s) != exists {
						t.Errorf("birth %s, century %d: the pattern says %t", s[:6], century, !exists)
					}
					if exists {
						matched++
					} else {
						refused++
					}
				}
			}
		}
	}
	if matched < 4*365*6 || refused < 10_000 {
		t.Errorf("%d matched, %d refused", matched, refused)
	}
}

// A description says what a number means without showing one.
func TestNoSchemaShowsAPersonalNumber(t *testing.T) {
	digits := regexp.MustCompile(`[0-9]{12}`)
	files, err := filepath.Glob("*.schema.json")
	if err != nil || len(files) != 6 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, file := range files {
		if found := digits.Find(read(t, file)); found != nil {
			t.Errorf("%s shows twelve digits", file)
		}
	}
}

// A type whose texts the generator does not know is told, not guessed.
func TestUnknownTypesAreTold(t *testing.T) {
	type Colour string
	type Wall struct {
		Colour Colour `json:"colour"`
	}
	type Log struct {
		At time.Time `json:"at"`
	}
	for _, v := range []any{Wall{}, Log{}} {
		g := &generator{types: map[string]reflect.Type{}}
		if _, err := g.schema(v); err == nil || !strings.Contains(err.Error(), "not known here") {
			t.Errorf("%T: %v", v, err)
		}
	}
}

// The catalog as examples/catalog prints it: each service as it marshals, under one
// key.
func TestTheCatalogIsValid(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("catalog.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	marshal := func(v any) []byte {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	all := services.All()
	if err := valid(schema, marshal(map[string]any{"services": all})); err != nil {
		t.Error(err)
	}
	if err := valid(schema, marshal(Catalog{all})); err != nil {
		t.Error(err)
	}
	uncited := all[0]
	uncited.Cite = law.Citation{}
	for why, doc := range map[string]any{
		"no services":                  []any{},
		"no key":                       map[string]any{},
		"null":                         map[string]any{"services": nil},
		"another key":                  map[string]any{"services": all, "version": 1},
		"a service instead of a list":  map[string]any{"services": all[0]},
		"no service":                   map[string]any{"services": []any{map[string]any{}}},
		"a service beside a text":      map[string]any{"services": []any{all[0], "service"}},
		"a service that cites nothing": Catalog{[]reglament.Service{uncited}},
	} {
		if err := valid(schema, marshal(doc)); err == nil {
			t.Errorf("%s: accepted", why)
		}
	}
}

// A service stands in the catalog's schema as in its own, word for word.
func TestTheCatalogHoldsTheSchemaOfAService(t *testing.T) {
	var own, catalog map[string]any
	for name, into := range map[string]*map[string]any{"service": &own, "catalog": &catalog} {
		if err := json.Unmarshal(read(t, name+".schema.json"), into); err != nil {
			t.Fatal(err)
		}
	}
	defs := own["$defs"].(map[string]any)
	for _, key := range []string{"$schema", "$id", "$defs", "title"} {
		delete(own, key)
	}
	defs["Service"] = own
	if !reflect.DeepEqual(defs, catalog["$defs"]) {
		t.Error("the definitions of the catalog are not those of a service")
	}
}
