package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

var update = flag.Bool("update", false, "write the golden files")

// call runs the program and returns what it wrote.
func call(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

// printed is what a run without a fault prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	code, got, stderr := call(args...)
	if code != 0 || stderr != "" {
		t.Fatalf("%q: exit %d: %s", args, code, stderr)
	}
	return got
}

func TestGolden(t *testing.T) {
	const service = "wko2015.camp-voucher" // the shortest
	for golden, args := range map[string][]string{
		"service-kk.txt": {"-service", service, "-lang", "kk"},
		"service-ru.txt": {"-service", service, "-lang", "ru"},
		"service-en.txt": {"-service", service},
		"on-kk.txt":      {"-on", "2016-12-29", "-service", service, "-lang", "kk"},
		"on-ru.txt":      {"-on", "2016-12-29", "-service", service, "-lang", "ru"},
		"on-en.txt":      {"-on", "2016-12-29", "-service", service},
	} {
		t.Run(golden, func(t *testing.T) {
			got := printed(t, args...)
			path := filepath.Join("testdata", golden)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("not what %s has (write it anew with -update if it should be):\n%s", path, got)
			}
		})
	}
}

// The head of decree No. 398: registered on 8 February 2012, introduced ten days
// after its publication, repealed by No. 341 of 9 November 2012. Annex 2: paragraph
// 9(1) five working days, paragraph 14 five documents by the two texts together.
// Service 1 of decree No. 153 is in the edition of No. 379 (2016), has no term and
// takes applications in at the office alone.
func TestTheListSaysWhatEachServiceIs(t *testing.T) {
	parts := strings.Split(printed(t), "\n\n")
	if len(parts) != len(services.All()) {
		t.Fatalf("%d services are listed", len(parts))
	}
	for id, want := range map[string][]string{
		"atyrau2011.guardianship-certificate": {
			"Issuing certificates on guardianship and trusteeship", "No. 398, annex 2", "Act: Decree No. 398 of the Atyrau oblast akimat of 30 December 2011",
			"In force: from 19 February 2012 at the earliest, on expiry of 10 calendar days", "Out of force: from 9 November 2012 at the earliest\n",
			"Ways to apply: at the education departments, at the public service center",
			"Term of the whole service: 5 working days; No. 398, annex 2, paragraph 9, subparagraph 1", "Documents: 5; steps: 14; discrepancies: ",
		},
		"wko2015.camp-voucher": {
			"No. 153, annex 1", "Edition: No. 379 of ", "Out of force: from 26 March 2018 at the earliest", ": the sum of the steps' limits (the text states no whole term)", "Documents: 0; steps: 5; discrepancies: ",
		},
	} {
		at := 0
		for i, s := range services.All() {
			if s.ID == id {
				at = i
			}
		}
		for _, w := range append(want, "  ["+id+"] ") {
			if !strings.Contains(unwrapped(parts[at]), unwrapped(w)) {
				t.Errorf("%s: no %q in\n%s", id, w, parts[at])
			}
		}
	}
}

// Decree No. 398: registered on 8 February 2012, so in force on the 19th at the
// earliest, repealed on 9 November 2012 at the earliest. No. 153, registered on 31 July
// 2015, is in force from 11 August 2015 at the earliest, service 1 in the edition of 29
// December 2016; both are repealed on 26 March 2018 at the earliest.
func TestADaySaysWhatWasInForceAndWhy(t *testing.T) {
	const (
		certificate, transport, voucher = "atyrau2011.guardianship-certificate", "wko2015.school-transport", "wko2015.camp-voucher"
		was, was2, published            = "the regulation was not in force on ", "whether the regulation was in force on ", "; the day of first official publication is not known"
		repeal                          = "; the exact day of repeal is not known; repealed on "
		of398, of153, edition           = "; No. 398, paragraph 3\n", "; No. 153, paragraph 5\n", "; edition of No. 379 of 29 December 2016"
	)
	for _, row := range []struct{ service, on, want string }{
		{certificate, "2012-02-18", was + "18 February 2012; in force on 19 February 2012 at the earliest" + of398},
		{certificate, "2012-02-19", was2 + "19 February 2012 is not known" + published + "; in force on 19 February 2012 at the earliest" + of398},
		{certificate, "2012-11-08", was2 + "8 November 2012 is not known" + published + "; in force on 19 February 2012 at the earliest" + of398},
		{certificate, "2012-11-09", was2 + "9 November 2012 is not known" + repeal + "9 November 2012 at the earliest" + of398},
		{transport, "2015-08-10", was + "10 August 2015; in force on 11 August 2015 at the earliest" + of153},
		{transport, "2015-08-11", was2 + "11 August 2015 is not known" + published + "; in force on 11 August 2015 at the earliest" + of153},
		{transport, "2018-03-26", was2 + "26 March 2018 is not known" + repeal + "26 March 2018 at the earliest" + of153},
		{voucher, "2016-12-28", was + "28 December 2016" + edition + "; in force on 29 December 2016 at the earliest; No. 153, annex 1\n"},
		{voucher, "2016-12-29", was2 + "29 December 2016 is not known" + edition + published + "; in force on 29 December 2016 at the earliest; No. 153, annex 1\n"},
	} {
		s, _ := services.Lookup(row.service)
		if got, want := printed(t, "-service", row.service, "-on", row.on), s.Title.EN+" ["+row.service+"]\n  "+row.want; got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	for _, lang := range []string{"kk", "ru", "en"} {
		for _, on := range []string{"0001-01-01", "2012-06-01", "2017-06-01", "9999-12-31"} {
			if got := printed(t, "-on", on, "-lang", lang); strings.Count(got, "\n  ") != len(services.All()) || strings.Contains(got, "…") {
				t.Errorf("%s, %s: a line lacks, or is cut:\n%s", on, lang, got)
			}
		}
	}
}

// unwrapped is a text without its line breaks.
func unwrapped(s string) string { return strings.Join(strings.Fields(s), " ") }

// Every identifier, every place and every name that a service holds is printed in
// each language, as are the discrepancies of its act.
func TestNothingOfAServiceIsLeftOut(t *testing.T) {
	for _, s := range services.All() {
		s.Discrepancies = services.Discrepancies(s.ID)
		for _, lang := range []law.Lang{law.Kazakh, law.Russian, law.English} {
			text := unwrapped(printed(t, "-service", s.ID, "-lang", string(lang)))
			var missing []string
			want := func(kind, s string) {
				if s = unwrapped(s); !strings.Contains(text, s) {
					missing = append(missing, kind+" "+s)
				}
			}
			walk(reflect.ValueOf(s), func(v any) {
				switch v := v.(type) {
				case law.Citation:
					want("place", v.Place(lang))
				case law.Name:
					switch {
					case lang == law.Kazakh:
						want("name", v.KK)
					case lang == law.Russian:
						want("name", v.RU)
					default:
						want("name", v.EN)
					}
				}
			})
			ids(reflect.ValueOf(s), func(id string) { want("id", "["+id+"]") })
			if len(missing) > 0 {
				t.Errorf("%s, %s: %d facts are not printed, first the %s", s.ID, lang, len(missing), missing[0])
			}
		}
	}
}

// walk visits every value within a value.
func walk(v reflect.Value, visit func(any)) {
	switch visit(v.Interface()); v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				walk(v.Field(i), visit)
			}
		}
	}
}

// ids visits the identifiers of the rows that a service lists.
func ids(s reflect.Value, visit func(string)) {
	for i := range s.NumField() {
		rows := s.Field(i)
		if rows.Type() == reflect.TypeFor[reglament.Fee]() {
			ids(rows, visit)
		}
		if s.Type().Field(i).Name == "Amendments" || rows.Kind() != reflect.Slice {
			continue
		}
		for n := range rows.Len() {
			if id := rows.Index(n).FieldByName("ID"); id.IsValid() {
				visit(id.String())
			}
		}
	}
}

func TestTheRecordHoldsEveryServiceAsItMarshals(t *testing.T) {
	for _, args := range [][]string{{"-json"}, {"-json", "-service", "wko2015.camp-voucher"}} {
		got := printed(t, args...)
		var doc map[string][]json.RawMessage
		if err := json.Unmarshal([]byte(got), &doc); err != nil || len(doc) != 1 || strings.Count(got, "\n") != 1 {
			t.Fatalf("%v, %d keys", err, len(doc))
		}
		want := services.All()
		if len(args) > 1 {
			s, _ := services.Lookup(args[2])
			want = []reglament.Service{s}
		}
		if len(doc["services"]) != len(want) {
			t.Fatalf("%d services, want %d", len(doc["services"]), len(want))
		}
		for i, raw := range doc["services"] {
			s, err := reglament.DecodeService(raw)
			if err != nil || !reflect.DeepEqual(s, want[i]) {
				t.Errorf("%s does not come back the same, %v", want[i].ID, err)
			}
		}
	}
}

func TestTheSameIsPrintedAgain(t *testing.T) {
	for _, args := range [][]string{nil, {"-json"}, {"-lang", "kk"}, {"-on", "2012-03-01"}} {
		first := printed(t, args...)
		if again := printed(t, args...); again != first {
			t.Errorf("%q prints another output", args)
		}
	}
}

func TestUnusableInputPrintsNothing(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		want string
	}{
		{"an unknown service", []string{"-service", "atyrau2011.passport"}, `catalog: service: "atyrau2011.passport" is not in the catalog`},
		{"an unknown service as JSON", []string{"-json", "-service", "x\x1b"}, `"x\x1b" is not in the catalog`},
		{"an unknown language", []string{"-lang", "de"}, "want kk, ru or en"},
		{"an unknown flag", []string{"-verbose"}, "-verbose"},
		{"an argument", []string{"all"}, `unexpected argument "all"`},
		{"a day that is none", []string{"-on", "2012-02-30"}, "2012-02-30"},
		{"no day", []string{"-on", ""}, "-on"},
		{"a day of the JSON", []string{"-json", "-on", "2012-03-01"}, "catalog: -on goes without -json"},
	} {
		code, stdout, stderr := call(row.args...)
		if code != 2 || stdout != "" || !strings.Contains(stderr, row.want) {
			t.Errorf("%s: exit %d, printed %q, %q", row.name, code, stdout, stderr)
		}
	}
	if code, stdout, stderr := call("-h"); code != 0 || stdout != "" || !strings.Contains(stderr, "-service") {
		t.Errorf("help: exit %d, %q, %q", code, stdout, stderr)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the paper is out") }

func TestAFaultOfTheWriterIsTold(t *testing.T) {
	var stderr bytes.Buffer
	if code := run(nil, broken{}, &stderr); code != 2 || !strings.Contains(stderr.String(), "the paper is out") {
		t.Errorf("exit %d, %s", code, stderr.String())
	}
}
