package reglament_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

// The two texts differ in the limit; the rest is stated alike.
const writtenService = `{
	"id": "test.pass",
	"act": {"id": "rules", "name": {"en": "Rules"}, "adopted": "2025-01-31", "texts": ["kk", "ru"], "force": {"not_before": "2025-02-01", "after_publication": 10},
		"repeal": {"kk": {"number": "2", "date": "2025-12-31"}}},
	"cite": {"act": "rules"},
	"title": {"kk": "Рұқсатнама", "ru": "Пропуск", "en": "Pass"},
	"units": [{"id": "desk", "name": {"en": "Desk"}, "provider": true, "online": true, "cite": {"act": "rules", "paragraph": "1"}}],
	"channels": [{"id": "direct", "name": {}, "unit": "desk", "entry": "examine", "cite": {"act": "rules"},
		"hours": [{"id": "all-year", "week": {"both": "Mon-Fri"}, "open": {"both": {"from": "09:00", "to": "24:00"}}, "break": {"ru": {"stated": "no", "minutes": 60}}, "cite": {"act": "rules"}}]}],
	"fee": {"charge": "paid-or-free", "free_for": [{"id": "children", "name": {"en": "children"}, "cite": {"act": "rules", "row": "1"}}],
		"tariffs": [{"id": "one", "name": {"en": "one"}, "amount": {"both": {"value": "12.50", "unit": "KZT"}}, "cite": {"act": "rules"}},
			{"id": "year", "name": {"en": "year"}, "amount": {"ru": {"value": "0.5", "unit": "MCI"}}, "cite": {"act": "rules"}}], "cite": {"act": "rules", "article": "1"}},
	"term": {"period": {"both": {"n": 10, "unit": "working-day"}}, "receipt_day": "no", "cite": {"act": "rules", "article": "2"}},
	"documents": [{"id": "form", "name": {"en": "form"}, "only": "ru", "when": {"any": [{"fact": "adult"}, {"none": [{"fact": "child"}]}]},
		"form": {"both": {"original": true}}, "one_of": [{"id": "paper", "name": {}}, {"id": "file", "name": {}, "form": {"kk": {"copy": true}}}], "cite": {"ru": {"act": "rules", "row": "3"}}}],
	"steps": [{"id": "examine", "unit": "desk", "name": {"en": "examine"}, "limit": {"kk": {"period": {"n": 2, "unit": "day"}}, "ru": {"same_day": true}},
		"outcomes": [{"id": "back", "to": "examine", "open": true}], "ready": true, "cite": {"act": "rules"}, "see": [{"act": "rules", "table": "1"}]}],
	"grounds": [{"id": "incomplete", "name": {}, "acts": ["refuse", "not-accept"], "must": "yes", "documents": true, "cite": {"act": "rules"}}]
}`

func TestDecodeServiceReadsWhatIsWritten(t *testing.T) {
	got, err := reglament.DecodeService([]byte(writtenService))
	if err != nil {
		t.Fatal(err)
	}
	rules := law.Citation{Act: "rules"}
	want := reglament.Service{
		ID: "test.pass",
		Act: law.Act{
			ID: "rules", Name: law.Name{EN: "Rules"}, Adopted: civil.YMD(2025, 1, 31), Texts: []law.Lang{law.Kazakh, law.Russian},
			Force:  law.Force{NotBefore: civil.YMD(2025, 2, 1), AfterPublication: 10},
			Repeal: law.Differ(law.Repeal{Number: "2", Date: civil.YMD(2025, 12, 31)}, law.Repeal{}),
		},
		Cite: rules, Title: law.Name{KK: "Рұқсатнама", RU: "Пропуск", EN: "Pass"},
		Units: []reglament.Unit{{ID: "desk", Name: law.Name{EN: "Desk"}, Provider: true, Online: true, Cite: law.Citation{Act: "rules", Paragraph: "1"}}},
		Channels: []reglament.Channel{{ID: "direct", Unit: "desk", Entry: "examine", Cite: rules, Hours: []reglament.StatedHours{{
			ID: "all-year", Week: law.Same("Mon-Fri"), Open: law.Same(calendar.Span{From: civil.HM(9, 0), To: civil.EndOfDay}),
			Break: law.Differ(reglament.StatedBreak{}, reglament.StatedBreak{Stated: law.No, Minutes: 60}), Cite: rules,
		}}}},
		Fee: reglament.Fee{
			Charge: reglament.PaidOrFree, FreeFor: []reglament.Exemption{{ID: "children", Name: law.Name{EN: "children"}, Cite: law.Citation{Act: "rules", Row: "1"}}},
			Tariffs: []reglament.Tariff{
				{ID: "one", Name: law.Name{EN: "one"}, Amount: law.Same(reglament.Amount{Value: "12.50", Unit: reglament.Tenge}), Cite: rules},
				{ID: "year", Name: law.Name{EN: "year"}, Amount: law.Differ(reglament.Amount{}, reglament.Amount{Value: "0.5", Unit: reglament.MCI}), Cite: rules},
			},
			Cite: law.Citation{Act: "rules", Article: "1"},
		},
		Term: reglament.Term{
			Period: law.Same(calendar.Period{N: 10, Unit: calendar.WorkingDay}), ReceiptDay: law.No, Cite: law.Citation{Act: "rules", Article: "2"},
		},
		Documents: []documents.Requirement{{
			ID: "form", Name: law.Name{EN: "form"}, Only: law.Russian,
			When:  documents.Condition{Any: []documents.Condition{{Fact: "adult"}, {None: []documents.Condition{{Fact: "child"}}}}},
			Form:  law.Same(documents.Form{Original: true}),
			OneOf: []documents.Alternative{{ID: "paper"}, {ID: "file", Form: law.Differ(documents.Form{Copy: true}, documents.Form{})}},
			Cite:  law.Differ(law.Citation{}, law.Citation{Act: "rules", Row: "3"}),
		}},
		Steps: []reglament.Step{{
			ID: "examine", Unit: "desk", Name: law.Name{EN: "examine"},
			Limit:    law.Differ(reglament.Limit{Period: calendar.Period{N: 2, Unit: calendar.PlainDay}}, reglament.Limit{SameDay: true}),
			Outcomes: []reglament.Outcome{{ID: "back", To: "examine", Open: true}}, Ready: true, Cite: rules, See: []law.Citation{{Act: "rules", Table: "1"}},
		}},
		Grounds: []reglament.Ground{{ID: "incomplete", Acts: []string{"refuse", "not-accept"}, Must: law.Yes, Documents: true, Cite: rules}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v\nwant %+v", got, want)
	}
	if err := reglament.Validate(got); err != nil {
		t.Errorf("it is executable, but %v", err)
	}
}

func TestRegulationsAndOfficesSurviveJSON(t *testing.T) {
	for _, s := range append(services.All(), permit(), chain("a", "b")) {
		if got, err := reglament.DecodeService(encode(t, s)); err != nil || !reflect.DeepEqual(got, s) {
			t.Errorf("%s: %v, %+v", s.ID, err, got)
		}
		if indented, err := strictjson.Encode(s); err != nil || len(indented) > reglament.MaxServiceBytes/10 {
			t.Errorf("%s takes %d bytes, %v: too close to the limit", s.ID, len(indented), err)
		}
	}
	full := bureau()
	full.Name, full.Text = law.Name{EN: "Bureau"}, law.Kazakh
	full.Readings = reglament.Readings{DayEnd: calendar.Midnight, Measured: reglament.WhenHandedOver}
	full.Settled = reglament.SetOf(reglament.EndOfDay, reglament.FirstDay)
	full.Observed, full.Precision, full.Published = []string{"sign"}, civil.ToDay, civil.YMD(2012, 2, 1)
	full.Amended = []reglament.Publication{{Amendment: "no-56", Day: civil.YMD(2016, 3, 1)}}
	full.Units[0].Hours.Weekdays = []calendar.WeekdayHours{{Days: []calendar.Weekday{calendar.Saturday}, Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(13, 0)}}}
	for _, o := range []reglament.Office{{}, bureau(), full} {
		if got, err := reglament.DecodeOffice(encode(t, o)); err != nil || !reflect.DeepEqual(got, o) {
			t.Errorf("%v, read %+v\nwant %+v", err, got, o)
		}
	}
}

func TestTheCalendarIsNoPartOfAnOfficeInJSON(t *testing.T) {
	o := bureau()
	o.Calendar = calendar.Kazakhstan()
	got, err := reglament.DecodeOffice(encode(t, o))
	if err != nil || got.Calendar != nil {
		t.Errorf("%v, a calendar %v", err, got.Calendar)
	}
	_, err = reglament.DecodeOffice([]byte(`{"calendar":{}}`))
	refuses(t, err, strictjson.ErrUnknownKey, "office: unusable office: calendar")
}

// What is not validated is decoded: an empty regulation is read, and Validate says
// what it lacks.
func TestDecodeServiceDoesNotValidate(t *testing.T) {
	for _, data := range []string{`{}`, "\r\n\t {\r\n}\r\n "} {
		s, err := reglament.DecodeService([]byte(data))
		if err != nil || !reflect.DeepEqual(s, reglament.Service{}) {
			t.Errorf("of nothing: %+v, %v", s, err)
		}
		if err := reglament.Validate(s); !errors.Is(err, reglament.ErrService) || !strings.Contains(err.Error(), "id: is empty") {
			t.Error(err)
		}
	}
	s, err := reglament.DecodeService([]byte(`{"results":[{"form":"clay"}]}`))
	if err != nil || s.Results[0].Form != "clay" {
		t.Errorf("%+v, %v", s, err)
	}
	if o, err := reglament.DecodeOffice([]byte(`{"units":[{"unit":"nowhere"}]}`)); err != nil || o.Units[0].Unit != "nowhere" {
		t.Errorf("%+v, %v", o, err)
	}
}

func TestDecodeServiceRefuses(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	conditions := func(n int) string {
		return `{"documents":[{"when":` + strings.Repeat(`{"all":[`, n) + strings.Repeat(`]}`, n) + `}]}`
	}
	for _, row := range []struct {
		why, data string
		kind      error
		want      string
	}{
		{"nothing", ``, strictjson.ErrSyntax, "$ (line 1, column 1)"},
		{"half a regulation", `{"id":"a"`, strictjson.ErrSyntax, "$ (line 1, column 10)"},
		{"a comma too many", "{\"units\":[\n{},\n]}", strictjson.ErrSyntax, "(line 3, column 1)"},
		{"a comment", "{\n// mine\n}", strictjson.ErrSyntax, "(line 2, column 1)"},
		{"a list of regulations", `[{}]`, strictjson.ErrType, "$ (line 1, column 1)"},
		{"null", `null`, strictjson.ErrNull, "$ (line 1, column 1)"},
		{"a duplicate key", "{\n\"id\":\"a\",\n\"id\":\"b\"}", strictjson.ErrDuplicateKey, "id (line 3, column 1)"},
		{"a duplicate key inside", `{"steps":[{},{"id":"a","id":"b"}]}`, strictjson.ErrDuplicateKey, "steps[1].id"},
		{"a wrongly cased key", `{"Steps":[]}`, strictjson.ErrKeyCase, `it is written "steps"`},
		{"a wrongly cased key inside", `{"act":{"name":{"KK":"a"}}}`, strictjson.ErrKeyCase, "act.name.KK"},
		{"an unknown key", "{\"units\":[{\n\"colour\":\"red\"}]}", strictjson.ErrUnknownKey, "units[0].colour (line 2, column 1)"},
		{"the key of a schema", `{"$schema":"x"}`, strictjson.ErrUnknownKey, `key "$schema"`},
		{"null for a list", `{"roles":null}`, strictjson.ErrNull, "roles"},
		{"null in a list", `{"term":{"sum":["a",null]}}`, strictjson.ErrNull, "term.sum[1]"},
		{"invalid UTF-8", "{\"id\":\"a\xff\"}", strictjson.ErrUTF8, "id (line 1, column 9)"},
		{"a byte order mark", "\ufeff{}", strictjson.ErrUTF8, "$ (line 1, column 1)"},
		{"text after the regulation", "{}\n{}", strictjson.ErrTrailing, "$ (line 2, column 1)"},
		{"30 February", `{"act":{"adopted":"2025-02-30"}}`, civil.ErrDate, "act.adopted (line 1, column 19)"},
		{"a date in the local form", `{"edition":{"date":"01.03.2025"}}`, civil.ErrDate, "edition.date"},
		{"an empty date: what is not given is left out", `{"act":{"registered":""}}`, civil.ErrDate, "act.registered"},
		{"an hour past the end of a day", `{"channels":[{"hours":[{"open":{"both":{"to":"24:01"}}}]}]}`, civil.ErrClock, "channels[0].hours[0].open.both.to"},
		{"a number as a string", `{"term":{"period":{"both":{"n":"5"}}}}`, strictjson.ErrType, "term.period.both.n"},
		{"a number with a fraction", `{"term":{"period":{"both":{"n":1.0}}}}`, strictjson.ErrNumber, "term.period.both.n"},
		{"a number that no int holds", `{"term":{"period":{"both":{"n":9223372036854775808}}}}`, strictjson.ErrNumber, "term.period.both.n"},
		{"a paragraph as a number", `{"cite":{"paragraph":9}}`, strictjson.ErrType, "cite.paragraph"},
		{"an answer as a boolean", `{"term":{"receipt_day":true}}`, strictjson.ErrType, "term.receipt_day"},
		{"another answer", `{"grounds":[{"must":"may"}]}`, law.ErrAnswer, "grounds[0].must"},
		{"a name that is no object", `{"title":"Pass"}`, strictjson.ErrType, "title"},
		{"an amount as a number", `{"fee":{"tariffs":[{"amount":{"both":{"value":12.5}}}]}}`, strictjson.ErrType, "fee.tariffs[0].amount.both.value"},
		{"an amount with an exponent", "{\"fee\":\n{\"tariffs\":[{\"amount\":{\"kk\":{\"value\":\"1e3\"}}}]}}", reglament.ErrDecimal, "fee.tariffs[0].amount.kk.value (line 2, column "},
		{"an amount in the local form", `{"fee":{"tariffs":[{"amount":{"ru":{"value":"12,50"}}}]}}`, reglament.ErrDecimal, "fee.tariffs[0].amount.ru.value"},
		{"an empty amount", `{"fee":{"tariffs":[{"amount":{"ru":{"value":""}}}]}}`, reglament.ErrDecimal, "fee.tariffs[0].amount.ru.value"},
		{"an unknown key of a fee", `{"fee":{"free":true}}`, strictjson.ErrUnknownKey, "fee.free"},
		{"conditions in each other beyond the depth", conditions(32), strictjson.ErrTooDeep, "documents[0].when"},
		{"64 lists in each other", `{"steps":` + nested(63) + `}`, strictjson.ErrType, "steps[0]"},
		{"a string of 64 KiB and a byte", `{"id":"` + strings.Repeat("x", 64<<10+1) + `"}`, strictjson.ErrTooLarge, "id"},
		{"4 MiB of brackets", strings.Repeat("[", reglament.MaxServiceBytes), strictjson.ErrType, "$"},
		{"a personal number as a key", `{"000101199907":1}`, strictjson.ErrUnknownKey, "[(12 digits)]"},
	} {
		t.Run(row.why, func(t *testing.T) {
			s, err := reglament.DecodeService([]byte(row.data))
			refuses(t, err, row.kind, row.want)
			if !errors.Is(err, reglament.ErrService) || !strings.HasPrefix(err.Error(), "service: unusable regulation: ") {
				t.Errorf("%v is no ErrService", err)
			}
			if !reflect.DeepEqual(s, reglament.Service{}) {
				t.Errorf("a regulation in spite of the error: %+v", s)
			}
		})
	}
}

func TestDecodeOfficeRefuses(t *testing.T) {
	for _, row := range []struct {
		why, data string
		kind      error
		want      string
	}{
		{"nothing", ``, strictjson.ErrSyntax, "$ (line 1, column 1)"},
		{"null", `null`, strictjson.ErrNull, "$"},
		{"text after the office", `{} x`, strictjson.ErrTrailing, "$ (line 1, column 4)"},
		{"a duplicate key", `{"text":"kk","text":"ru"}`, strictjson.ErrDuplicateKey, "text (line 1, column 14)"},
		{"a wrongly cased key", `{"units":[{"Unit":"a"}]}`, strictjson.ErrKeyCase, "units[0].Unit"},
		{"an unknown key", `{"zone":"Asia/Atyrau"}`, strictjson.ErrUnknownKey, "zone"},
		{"null for the hours", `{"units":[{"hours":null}]}`, strictjson.ErrNull, "units[0].hours"},
		{"a week as a number", `{"units":[{"week":5}]}`, strictjson.ErrType, "units[0].week"},
		{"a week of seven days", `{"units":[{"week":"seven-day"}]}`, calendar.ErrWeek, "units[0].week"},
		{"an hour without zeros", `{"units":[{"hours":{"open":{"from":"9:00"}}}]}`, civil.ErrClock, "units[0].hours.open.from"},
		{"another day of the week", `{"units":[{"hours":{"weekdays":[{"days":["Sat"]}]}}]}`, calendar.ErrText, "units[0].hours.weekdays[0].days[0]"},
		{"31 November", `{"units":[{"hours":{"dates":[{"date":"2025-11-31"}]}}]}`, civil.ErrDate, "units[0].hours.dates[0].date"},
		{"29 February of a common year", `{"published":"2025-02-29"}`, civil.ErrDate, "published"},
		{"another reading", `{"settled":"first_day weather"}`, reglament.ErrReading, "settled"},
		{"readings as a list", `{"settled":["first_day"]}`, strictjson.ErrType, "settled"},
		{"another value of a reading", `{"readings":{"term_week":"mine"}}`, reglament.ErrReading, "readings.term_week"},
		{"another way to count", `{"readings":{"day_end":"noon"}}`, calendar.ErrCounting, "readings.day_end"},
		{"another precision", `{"precision":"hour"}`, civil.ErrPrecision, "precision"},
	} {
		t.Run(row.why, func(t *testing.T) {
			o, err := reglament.DecodeOffice([]byte(row.data))
			refuses(t, err, row.kind, row.want)
			if !errors.Is(err, reglament.ErrOffice) || !strings.HasPrefix(err.Error(), "office: unusable office: ") {
				t.Errorf("%v is no ErrOffice", err)
			}
			if !reflect.DeepEqual(o, reglament.Office{}) {
				t.Errorf("an office in spite of the error: %+v", o)
			}
		})
	}
}

func TestLimitsOfDecodeServiceAndDecodeOffice(t *testing.T) {
	sized := func(n int) []byte { return []byte(`{}` + strings.Repeat(" ", n-2)) }
	// list is a list of so many rows below a key.
	list := func(key, row string, n int) []byte {
		return []byte(`{"` + key + `":[` + strings.TrimSuffix(strings.Repeat(row+",", n), ",") + `]}`)
	}
	service := func(data []byte) error { _, err := reglament.DecodeService(data); return err }
	office := func(data []byte) error { _, err := reglament.DecodeOffice(data); return err }
	for _, row := range []struct {
		why    string
		decode func([]byte) error
		data   []byte
		want   string
	}{
		{"a regulation of 4 MiB", service, sized(reglament.MaxServiceBytes), ""},
		{"and a byte", service, sized(reglament.MaxServiceBytes + 1), "at most 4194304 bytes"},
		{"100,000 steps", service, list("steps", "{}", 100_000), ""},
		{"and one", service, list("steps", "{}", 100_001), "steps (line 1, column 300011): array: too large: at most 100000 elements"},
		{"an identifier of 64 KiB", service, []byte(`{"id":"` + strings.Repeat("x", 64<<10) + `"}`), ""},
		{"an office of 1 MiB", office, sized(reglament.MaxOfficeBytes), ""},
		{"an office of 1 MiB and a byte", office, sized(reglament.MaxOfficeBytes + 1), "at most 1048576 bytes"},
		{"100,000 units", office, list("units", "{}", 100_000), ""},
		{"100,001 units", office, list("units", "{}", 100_001), "units"},
	} {
		t.Run(row.why, func(t *testing.T) {
			err := row.decode(row.data)
			if row.want == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			refuses(t, err, strictjson.ErrTooLarge, row.want)
		})
	}
}

// dateless returns the place of a date that a row must have and has not, such as
// that of an amendment: the row can be read but not written.
func dateless(v reflect.Value, path string) string {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			tag := f.Tag.Get("json")
			if tag == "-" || !f.IsExported() || strings.HasSuffix(tag, ",omitzero") && isZero(v.Field(i)) {
				continue
			}
			if d, ok := v.Field(i).Interface().(civil.Date); ok && d == 0 {
				return path + "." + f.Name
			}
			if at := dateless(v.Field(i), path+"."+f.Name); at != "" {
				return at
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if at := dateless(v.Index(i), fmt.Sprintf("%s[%d]", path, i)); at != "" {
				return at
			}
		}
	}
	return ""
}

func isZero(v reflect.Value) bool {
	if z, ok := v.Interface().(interface{ IsZero() bool }); ok {
		return z.IsZero()
	}
	return v.IsZero()
}

// fuzzDecode holds that what is accepted is written and read as an equal value,
// and that nothing comes with an error.
func fuzzDecode[T any](t *testing.T, data []byte, decode func([]byte) (T, error), kind error, limit int) (T, bool) {
	var zero T
	v, err := decode(data)
	if err != nil {
		if !errors.Is(err, kind) || !reflect.DeepEqual(v, zero) {
			t.Errorf("error %v with %+v", err, v)
		}
		polite(t, err)
		return zero, false
	}
	if dateless(reflect.ValueOf(v), "") != "" {
		return v, true
	}
	again := encode(t, v)
	if len(again) <= limit {
		if back, err := decode(again); err != nil || !reflect.DeepEqual(strictjsontest.Bare(back), strictjsontest.Bare(v)) {
			t.Errorf("%s\nread again: %+v, %v\nwant %+v", again, back, err, v)
		}
	}
	return v, true
}

func FuzzDecodeService(f *testing.F) {
	// One part of a regulation each: of a long seed the fuzzer spends its time on
	// making it shorter.
	var parts map[string]json.RawMessage
	if err := json.Unmarshal([]byte(writtenService), &parts); err != nil {
		f.Fatal(err)
	}
	for _, key := range slices.Sorted(maps.Keys(parts)) {
		f.Add(encode(f, map[string]json.RawMessage{key: parts[key]}))
	}
	f.Add(encode(f, chain("a")))
	for _, data := range []string{
		`{"id":"a","id":"b"}`, `{"ID":"a"}`, `{"x":1}`, `null`, "\ufeff{}", `{}{}`, "{\"id\":\"\xff\"}", `{"title":{"kk":"\ud800"}}`,
		`{"act":{"adopted":"2025-02-30","repeal":{"both":{"number":"1"}}}}`, `{"edition":{"id":"a"}}`, `{"steps":[{"limit":{"both":{},"kk":{"rate":{"times_a_day":-1}}}}]}`,
		`{"fee":{"charge":"barter","free_for":[],"tariffs":[{"amount":{"both":{"unit":"KZT"},"kk":{"value":"0.00"}}}]}}`, `{"fee":{"tariffs":[{"amount":{"ru":{"value":"01"}}}]}}`, `{"fee":{}}`,
		`{"term":{"period":{},"sum":[],"extension":{}}}`, `{"documents":[{"when":{"all":[{"any":[{"none":[{"fact":"a"}]}]}]}}]}`,
		`{"id":"000101199907","steps":[{"id":"900228200021","role":"</script>\u202e"}]}`, `{"channels":[{"hours":[{"open":{"both":{"from":"24:00","to":"00:00:01"}}}]}]}`,
	} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, ok := fuzzDecode(t, data, reglament.DecodeService, reglament.ErrService, reglament.MaxServiceBytes)
		if !ok {
			return
		}
		// Whatever is read can be compiled or is refused.
		if _, err := reglament.Compile(s, reglament.Office{}); err != nil && !errors.Is(err, reglament.ErrService) && !errors.Is(err, reglament.ErrOffice) {
			t.Errorf("error %v", err)
		}
	})
}

func FuzzDecodeOffice(f *testing.F) {
	for _, o := range []reglament.Office{{}, desk()} {
		f.Add(encode(f, o))
	}
	for _, data := range []string{
		`{"text":"kk","text":"ru"}`, `{"Text":"kk"}`, `{"calendar":{}}`, `null`, `{} {}`, `{"settled":" time  day_end "}`, `{"settled":""}`,
		`{"readings":{"first_day":"counted","plain_days":"working_days"},"precision":"minute","published":"2025-02-01","observed":["sign","sign"]}`,
		`{"units":[{"unit":"hall","week":"six-day","hours":{"open":{"from":"09:00","to":"18:00:30"},"breaks":[],"weekdays":[{"days":["monday"]}],"dates":[{"date":"2025-12-31"}]}}]}`,
		`{"units":[{"hours":{"dates":[{}]}}],"amended":[{"amendment":"no-56"}]}`, `{"text":"en","name":{"en":"000101199907"}}`,
	} {
		f.Add([]byte(data))
	}
	s := permit()
	f.Fuzz(func(t *testing.T, data []byte) {
		o, ok := fuzzDecode(t, data, reglament.DecodeOffice, reglament.ErrOffice, reglament.MaxOfficeBytes)
		if !ok {
			return
		}
		if _, err := reglament.Compile(s, o); err != nil {
			if !errors.Is(err, reglament.ErrOffice) {
				t.Errorf("error %v", err)
			}
			polite(t, err)
		}
	})
}
