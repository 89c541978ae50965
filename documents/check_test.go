package documents_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

var (
	nothing   = documents.Form{}
	original  = documents.Form{Original: true}
	copied    = documents.Form{Copy: true}
	notarized = documents.Form{Notarized: true}
	full      = documents.Form{Original: true, Copy: true, Notarized: true}
)

// item is a document handed in, with what is known of its form.
func item(id string, original, copied, notarized law.Answer) documents.Item {
	return documents.Item{Document: id, Original: original, Copy: copied, Notarized: notarized}
}

func items(list ...documents.Item) documents.Package { return documents.Package{Items: list} }

func absent(ids ...string) documents.Package { return documents.Package{NotHandedIn: ids} }

// either is a row of two documents of which one is enough.
func either(form documents.Form) documents.Requirement {
	return documents.Requirement{
		ID: "either", Form: law.Same(form), Cite: cited,
		OneOf: []documents.Alternative{{ID: "first"}, {ID: "second"}},
	}
}

func TestCheckOfOneRow(t *testing.T) {
	const (
		met, undecided, notRequired = documents.Met, documents.Undecided, documents.NotRequired
		missing, unfit              = documents.Missing, documents.Unfit
		fine                        = documents.NoDefect
	)
	one := func(form documents.Form) documents.Requirement {
		return documents.Requirement{ID: "id", Form: law.Same(form), Cite: cited}
	}
	when := func(c documents.Condition, form documents.Form) documents.Requirement {
		r := one(form)
		r.When = c
		return r
	}
	only := func(text law.Lang) documents.Requirement {
		r := one(original)
		r.Only = text
		return r
	}
	// Of the certificate nothing is wanted but itself, of the card the original, and
	// in the Kazakh text a copy as well.
	own := documents.Requirement{ID: "own", Cite: cited, OneOf: []documents.Alternative{
		{ID: "certificate"}, {ID: "card", Form: law.Differ(documents.Form{Original: true, Copy: true}, original)},
	}}
	// Of the record nothing but a copy is wanted, where the row wants the original.
	other := either(original)
	other.OneOf = append(other.OneOf, documents.Alternative{ID: "record", Form: law.Same(copied)}, documents.Alternative{ID: "note", Form: law.Differ(nothing, copied)})
	differ := documents.Requirement{ID: "id", Form: law.Differ(full, copied), Cite: cited}
	facts := documents.Facts{"married": yes, "orphan": no}
	// Each row is reasoned by hand: a requirement holds when it is known to hold
	// whatever is not recorded, and fails when it fails whatever is not recorded.
	for name, row := range map[string]struct {
		r      documents.Requirement
		text   law.Lang
		p      documents.Package
		want   documents.Status
		defect documents.Defect
	}{
		"what is not recorded is undecided":                           {one(original), law.Kazakh, documents.Package{}, undecided, fine},
		"what is known to be not handed in is missing":                {one(original), law.Kazakh, absent("id"), missing, fine},
		"another document says nothing of this one":                   {one(original), law.Kazakh, items(item("other", yes, yes, yes)), undecided, fine},
		"where the text names no form, handing in is enough":          {one(nothing), law.Kazakh, items(item("id", unknown, unknown, unknown)), met, fine},
		"where the text names no form, no form is unfit":              {one(nothing), law.Kazakh, items(item("id", no, no, no)), met, fine},
		"the original where the original is wanted":                   {one(original), law.Kazakh, items(item("id", yes, no, no)), met, fine},
		"no original where the original is wanted":                    {one(original), law.Kazakh, items(item("id", no, yes, yes)), unfit, documents.NoOriginal},
		"it is not known whether it is the original":                  {one(original), law.Kazakh, items(item("id", unknown, yes, yes)), undecided, fine},
		"the copy where a copy is wanted":                             {one(copied), law.Kazakh, items(item("id", no, yes, no)), met, fine},
		"no copy where a copy is wanted":                              {one(copied), law.Kazakh, items(item("id", yes, no, yes)), unfit, documents.NoCopy},
		"it is not known whether it is a copy":                        {one(copied), law.Kazakh, items(item("id", yes, unknown, yes)), undecided, fine},
		"the certified copy where a notary is wanted":                 {one(notarized), law.Kazakh, items(item("id", no, no, yes)), met, fine},
		"no notary where a notary is wanted":                          {one(notarized), law.Kazakh, items(item("id", yes, yes, no)), unfit, documents.NotNotarized},
		"it is not known whether a notary certified it":               {one(notarized), law.Kazakh, items(item("id", yes, yes, unknown)), undecided, fine},
		"all three where all three are wanted":                        {one(full), law.Kazakh, items(item("id", yes, yes, yes)), met, fine},
		"nothing is known where all three are wanted":                 {one(full), law.Kazakh, items(item("id", unknown, unknown, unknown)), undecided, fine},
		"nothing fits where all three are wanted: the original first": {one(full), law.Kazakh, items(item("id", no, no, no)), unfit, documents.NoOriginal},
		"neither copy nor notary: the copy first":                     {one(full), law.Kazakh, items(item("id", yes, no, no)), unfit, documents.NoCopy},
		"a known defect counts though the rest is unknown":            {one(full), law.Kazakh, items(item("id", unknown, unknown, no)), unfit, documents.NotNotarized},
		"a known defect counts though what follows is unknown":        {one(full), law.Kazakh, items(item("id", no, unknown, unknown)), unfit, documents.NoOriginal},

		"the Kazakh text wants more":               {differ, law.Kazakh, items(item("id", no, yes, no)), unfit, documents.NoOriginal},
		"the Russian text wants less":              {differ, law.Russian, items(item("id", no, yes, no)), met, fine},
		"the Russian text wants a copy":            {differ, law.Russian, items(item("id", yes, no, yes)), unfit, documents.NoCopy},
		"a row of this text":                       {only(law.Kazakh), law.Kazakh, absent("id"), missing, fine},
		"a row of the other text is not required":  {only(law.Russian), law.Kazakh, absent("id"), notRequired, fine},
		"a row of the other text is never unfit":   {only(law.Russian), law.Kazakh, items(item("id", no, no, no)), notRequired, fine},
		"where no text is chosen, each row counts": {only(law.Russian), "", absent("id"), missing, fine},

		"a condition that holds":                                {when(fact("married"), original), law.Kazakh, absent("id"), missing, fine},
		"a condition that does not hold":                        {when(fact("orphan"), original), law.Kazakh, absent("id"), notRequired, fine},
		"a condition that does not hold excuses what is unfit":  {when(fact("orphan"), original), law.Kazakh, items(item("id", no, no, no)), notRequired, fine},
		"what is not required is not met either":                {when(fact("orphan"), original), law.Kazakh, items(item("id", yes, yes, yes)), notRequired, fine},
		"an undecided condition leaves what is missing open":    {when(fact("disabled"), original), law.Kazakh, absent("id"), undecided, fine},
		"an undecided condition leaves what is unfit open":      {when(fact("disabled"), original), law.Kazakh, items(item("id", no, yes, yes)), undecided, fine},
		"an undecided condition leaves silence open":            {when(fact("disabled"), original), law.Kazakh, documents.Package{}, undecided, fine},
		"an undecided condition does not matter to what is met": {when(fact("disabled"), original), law.Kazakh, items(item("id", yes, no, no)), met, fine},
		"a condition decided by another fact":                   {when(all(fact("disabled"), fact("orphan")), original), law.Kazakh, absent("id"), notRequired, fine},

		"the first alternative is enough":                              {either(original), law.Kazakh, items(item("first", yes, no, no)), met, fine},
		"the second alternative is enough":                             {either(original), law.Kazakh, items(item("second", yes, no, no)), met, fine},
		"the second is enough though the first is known to lack":       {either(original), law.Kazakh, documents.Package{Items: []documents.Item{item("second", yes, no, no)}, NotHandedIn: []string{"first"}}, met, fine},
		"the first is enough though the second is unfit":               {either(original), law.Kazakh, items(item("second", no, no, no), item("first", yes, no, no)), met, fine},
		"no alternative is recorded":                                   {either(original), law.Kazakh, documents.Package{}, undecided, fine},
		"one alternative is known to lack, the other is not recorded":  {either(original), law.Kazakh, absent("first"), undecided, fine},
		"one alternative is unfit, the other is not recorded":          {either(original), law.Kazakh, items(item("second", no, no, no)), undecided, fine},
		"both alternatives are known to lack":                          {either(original), law.Kazakh, absent("second", "first"), missing, fine},
		"one alternative is unfit, the other is known to lack":         {either(original), law.Kazakh, documents.Package{Items: []documents.Item{item("second", no, no, no)}, NotHandedIn: []string{"first"}}, unfit, documents.NoOriginal},
		"of two unfit alternatives the text's first tells the defect":  {either(full), law.Kazakh, items(item("second", no, yes, yes), item("first", yes, no, yes)), unfit, documents.NoCopy},
		"one alternative is unfit, of the other the form is not known": {either(original), law.Kazakh, items(item("first", no, no, no), item("second", unknown, no, no)), undecided, fine},
		"an alternative without a form of its own":                     {own, law.Kazakh, items(item("certificate", no, no, no)), met, fine},
		"an alternative with a form of its own":                        {own, law.Kazakh, documents.Package{Items: []documents.Item{item("card", yes, no, no)}, NotHandedIn: []string{"certificate"}}, unfit, documents.NoCopy},
		"an alternative's form in the other text":                      {own, law.Russian, items(item("card", yes, no, no)), met, fine},
		"an alternative with another form than the row":                {other, law.Kazakh, items(item("record", no, yes, no)), met, fine},
		"an alternative with the form of the row":                      {other, law.Kazakh, documents.Package{Items: []documents.Item{item("first", no, yes, no)}, NotHandedIn: []string{"second", "record", "note"}}, unfit, documents.NoOriginal},
		"an alternative with a form in the other text only":            {other, law.Kazakh, items(item("note", no, no, no)), met, fine},
		"an alternative with a form in this text only":                 {other, law.Russian, items(item("note", yes, yes, no)), met, fine},
		"the name of the row itself is none of its documents":          {either(original), law.Kazakh, items(item("either", yes, yes, yes)), undecided, fine},
	} {
		t.Run(name, func(t *testing.T) {
			status, defect := row.r.Check(row.text, facts, row.p)
			if status != row.want || defect != row.defect {
				t.Errorf("Check = %s %s, want %s %s", status, defect, row.want, row.defect)
			}
		})
	}
}

func TestCheckGivesALineForEachRowOfTheText(t *testing.T) {
	place := func(p string) law.Citation { return law.Citation{Act: "act", Paragraph: "14", Subparagraph: p} }
	rows := []documents.Requirement{
		{ID: "decision", Form: law.Same(copied), Cite: law.Same(place("1"))},
		{ID: "birth", Only: law.Kazakh, Form: law.Differ(original, nothing), Cite: law.Differ(place("2"), law.Citation{})},
		{ID: "residence", When: fact("resident"), Cite: law.Differ(place("3"), place("2"))},
		{ID: "photo", Only: law.Russian, Form: law.Differ(nothing, original), Cite: law.Differ(law.Citation{}, place("3"))},
	}
	p := documents.Package{
		Items:       []documents.Item{item("photo", no, yes, unknown), item("decision", unknown, yes, unknown)},
		NotHandedIn: []string{"residence", "birth"},
	}
	facts := documents.Facts{"resident": yes}
	for name, row := range map[string]struct {
		text law.Lang
		want []documents.Line
	}{
		"the Kazakh text lists three": {law.Kazakh, []documents.Line{
			{Requirement: "decision", Status: documents.Met, Cite: place("1")},
			{Requirement: "birth", Status: documents.Missing, Cite: place("2")},
			{Requirement: "residence", Status: documents.Missing, Cite: place("3")},
		}},
		"the Russian text lists three others": {law.Russian, []documents.Line{
			{Requirement: "decision", Status: documents.Met, Cite: place("1")},
			{Requirement: "residence", Status: documents.Missing, Cite: place("2")},
			{Requirement: "photo", Status: documents.Unfit, Defect: documents.NoOriginal, Cite: place("3")},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			lines, err := documents.Check(rows, row.text, facts, p)
			if err != nil || !reflect.DeepEqual(lines, row.want) {
				t.Errorf("Check = %+v, %v, want %+v", lines, err, row.want)
			}
		})
	}
	if lines, err := documents.Check(nil, law.Kazakh, nil, documents.Package{}); lines != nil || err != nil {
		t.Errorf("of no rows, Check = %v, %v, want no lines", lines, err)
	}
}

func TestPackageValidate(t *testing.T) {
	rows := []documents.Requirement{{ID: "id", Cite: cited}, either(original), {ID: "photo", Only: law.Russian, Cite: cited}}
	fine := func(id string) documents.Item { return item(id, yes, yes, yes) }
	for name, row := range map[string]struct {
		p    documents.Package
		want string
	}{
		"nothing recorded is fine":                           {documents.Package{}, ""},
		"every document once is fine":                        {documents.Package{Items: []documents.Item{fine("photo"), fine("id")}, NotHandedIn: []string{"second", "first"}}, ""},
		"a document that no row knows":                       {items(fine("id"), fine("visa")), `items[1].document: "visa" is not in the list of documents: `},
		"a document without a name":                          {items(documents.Item{}), `items[0].document: "" is not in the list of documents: `},
		"a name in another case":                             {items(fine("ID")), `items[0].document: "ID" is not in the list of documents: `},
		"the name of a row of alternatives is no document":   {items(fine("either")), `items[0].document: "either" is not in the list of documents: `},
		"a document twice":                                   {items(fine("id"), fine("photo"), fine("id")), `items[2].document: "id" stands twice: `},
		"an alternative twice":                               {items(fine("first"), fine("first")), `items[1].document: "first" stands twice: `},
		"a lack of what no row knows":                        {absent("first", "visa"), `not_handed_in[1]: "visa" is not in the list of documents: `},
		"a lack of a row of alternatives":                    {absent("either"), `not_handed_in[0]: "either" is not in the list of documents: `},
		"a lack twice":                                       {absent("id", "photo", "id"), `not_handed_in[2]: "id" stands twice: `},
		"a document that is handed in and not":               {documents.Package{Items: []documents.Item{fine("id"), fine("photo")}, NotHandedIn: []string{"first", "photo"}}, `not_handed_in[1]: "photo" is also among the items: `},
		"a hostile name is escaped and clipped":              {items(fine("a\u202e\x00" + strings.Repeat("b", 1<<20))), `items[0].document: "a\u202e\x00` + strings.Repeat("b", 35) + `"… is not in the list of documents: `},
		"a personal number for a name is hidden":             {items(fine("850101300123")), `items[0].document: (12 digits) is not in the list of documents: `},
		"a personal number within a lack's name is hidden":   {absent("iin 850101300123"), `not_handed_in[0]: "iin (12 digits)" is not in the list of documents: `},
		"of several faults the first item's is told":         {documents.Package{Items: []documents.Item{fine("visa"), fine("id"), fine("id")}, NotHandedIn: []string{"id"}}, `items[0].document: "visa" is not in the list of documents: `},
		"where no row is known, no document is":              {items(fine("other")), `items[0].document: "other" is not in the list of documents: `},
		"a repeated lack of what is handed in is told first": {documents.Package{Items: []documents.Item{fine("id")}, NotHandedIn: []string{"id", "id"}}, `not_handed_in[0]: "id" is also among the items: `},
	} {
		t.Run(name, func(t *testing.T) {
			err := row.p.Validate(rows)
			lines, checkErr := documents.Check(rows, law.Kazakh, nil, row.p)
			if row.want == "" {
				if err != nil || checkErr != nil {
					t.Errorf("Validate: %v, Check: %v", err, checkErr)
				}
				return
			}
			for _, e := range []error{err, checkErr} {
				if !errors.Is(e, documents.ErrPackage) || e.Error() != row.want+documents.ErrPackage.Error() || len(e.Error()) > 512 {
					t.Errorf("error is %v, want %s", e, row.want)
				}
			}
			if lines != nil {
				t.Errorf("Check gives %d lines with an error", len(lines))
			}
		})
	}
	if err := (documents.Package{Items: []documents.Item{fine("id")}}).Validate(nil); !errors.Is(err, documents.ErrPackage) {
		t.Errorf("of no rows, Validate = %v, want an error that wraps ErrPackage", err)
	}
}

func TestClosed(t *testing.T) {
	rows := []documents.Requirement{{ID: "id", Cite: cited}, either(original), {ID: "photo", Only: law.Russian, Cite: cited}}
	for name, row := range map[string]struct {
		p, want documents.Package
	}{
		"nothing recorded means that nothing was handed in":  {documents.Package{}, absent("id", "first", "second", "photo")},
		"what is handed in stays so":                         {items(item("first", yes, no, no)), documents.Package{Items: []documents.Item{item("first", yes, no, no)}, NotHandedIn: []string{"id", "second", "photo"}}},
		"what is known to lack stays so and is not repeated": {absent("second"), absent("second", "id", "first", "photo")},
		"what is not known of an item stays unknown":         {items(item("id", unknown, unknown, unknown)), documents.Package{Items: []documents.Item{item("id", unknown, unknown, unknown)}, NotHandedIn: []string{"first", "second", "photo"}}},
		"a contradiction is not smoothed over":               {documents.Package{Items: []documents.Item{{Document: "id"}}, NotHandedIn: []string{"id"}}, documents.Package{Items: []documents.Item{{Document: "id"}}, NotHandedIn: []string{"id", "first", "second", "photo"}}},
		"a document that no row knows stays to be refused":   {absent("visa"), absent("visa", "id", "first", "second", "photo")},
	} {
		t.Run(name, func(t *testing.T) {
			before, closed := row.p.Validate(rows), row.p.Closed(rows)
			if !reflect.DeepEqual(closed, row.want) {
				t.Errorf("Closed = %+v, want %+v", closed, row.want)
			}
			if after := closed.Validate(rows); (after == nil) != (before == nil) {
				t.Errorf("before, Validate gives %v, then %v", before, after)
			}
			if again := closed.Closed(rows); !reflect.DeepEqual(again, closed) {
				t.Errorf("closed twice it is %+v, want %+v", again, closed)
			}
		})
	}
	t.Run("the package closed shares nothing with the one it was", func(t *testing.T) {
		p := documents.Package{Items: make([]documents.Item, 1, 9), NotHandedIn: make([]string, 1, 9)}
		p.Items[0], p.NotHandedIn[0] = item("id", yes, yes, yes), "first"
		c := p.Closed(rows)
		c.Items[0].Document, c.NotHandedIn[0] = "changed", "changed"
		if p.Items[0].Document != "id" || p.NotHandedIn[0] != "first" || p.NotHandedIn[:2][1] != "" {
			t.Errorf("the package changed to %+v", p)
		}
	})
	t.Run("without a document of a closed record it is missing", func(t *testing.T) {
		lines, err := documents.Check(rows, law.Kazakh, nil, items(item("second", yes, no, no)).Closed(rows))
		want := []documents.Line{
			{Requirement: "id", Status: documents.Missing, Cite: cited.Both},
			{Requirement: "either", Status: documents.Met, Cite: cited.Both},
		}
		if err != nil || !reflect.DeepEqual(lines, want) {
			t.Errorf("Check = %+v, %v, want %+v", lines, err, want)
		}
	})
}

// The names stand in reports and do not change.
func TestNamesOfStatusesAndDefects(t *testing.T) {
	for number, want := range []string{"undecided", "met", "not_required", "missing", "unfit", "unknown(5)"} {
		s := documents.Status(number)
		if text, err := s.MarshalText(); s.String() != want || string(text) != want || err != nil {
			t.Errorf("status %d is %q, %q, %v, want %q", number, s, text, err, want)
		}
	}
	for number, want := range []string{"", "no_original", "no_copy", "not_notarized", "unknown(4)"} {
		d := documents.Defect(number)
		if text, err := d.MarshalText(); d.String() != want || string(text) != want || err != nil || d.IsZero() != (number == 0) {
			t.Errorf("defect %d is %q, %q, %v, want %q", number, d, text, err, want)
		}
	}
	if s := documents.Status(255).String(); s != "unknown(255)" {
		t.Errorf("status 255 is %q", s)
	}
	for name, pair := range map[string][2]any{
		"undecided is the zero Status": {documents.Undecided, documents.Status(0)},
		"met comes first":              {documents.Met, documents.Status(1)},
		"then not required":            {documents.NotRequired, documents.Status(2)},
		"then missing":                 {documents.Missing, documents.Status(3)},
		"then unfit":                   {documents.Unfit, documents.Status(4)},
		"no defect is the zero Defect": {documents.NoDefect, documents.Defect(0)},
		"no original comes first":      {documents.NoOriginal, documents.Defect(1)},
		"then no copy":                 {documents.NoCopy, documents.Defect(2)},
		"then no notary":               {documents.NotNotarized, documents.Defect(3)},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %v", name, pair)
		}
	}
}

func TestPackagesAndLinesInJSON(t *testing.T) {
	t.Run("nothing recorded is an empty object", func(t *testing.T) { roundTrip(t, documents.Package{}, `{}`) })
	t.Run("what is not known of an item is left out", func(t *testing.T) {
		roundTrip(t, documents.Package{
			Items:       []documents.Item{item("id", yes, no, unknown), item("photo", unknown, unknown, yes)},
			NotHandedIn: []string{"first"},
		}, `{"items":[{"document":"id","original":"yes","copy":"no"},{"document":"photo","notarized":"yes"}],"not_handed_in":["first"]}`)
	})
	t.Run("a line names its status and its defect", func(t *testing.T) {
		got, err := json.Marshal([]documents.Line{
			{Requirement: "id", Status: documents.Unfit, Defect: documents.NoCopy, Cite: cited.Both},
			{Requirement: "photo", Cite: cited.Both},
		})
		const want = `[{"requirement":"id","status":"unfit","defect":"no_copy","cite":{"act":"act","paragraph":"14"}},` +
			`{"requirement":"photo","status":"undecided","cite":{"act":"act","paragraph":"14"}}]`
		if err != nil || string(got) != want {
			t.Errorf("Marshal = %s, %v, want %s", got, err, want)
		}
	})
}
