package documents_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
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
		"no original where the original is wanted":                    {one(original), law.Kazakh, items(item("id", no, no, yes)), unfit, documents.NoOriginal},
		"a copy instead of the original":                              {one(original), law.Kazakh, items(item("id", no, yes, yes)), unfit, documents.CopyOnly},
		"perhaps a copy instead of the original":                      {one(original), law.Kazakh, items(item("id", no, unknown, yes)), unfit, documents.NoOriginal},
		"a copy where both it and the original are wanted":            {one(documents.Form{Original: true, Copy: true}), law.Kazakh, items(item("id", no, yes, no)), unfit, documents.NoOriginal},
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
		"an alternative with the form of the row":                      {other, law.Kazakh, documents.Package{Items: []documents.Item{item("first", no, yes, no)}, NotHandedIn: []string{"second", "record", "note"}}, unfit, documents.CopyOnly},
		"an alternative with a form in the other text only":            {other, law.Kazakh, items(item("note", no, no, no)), met, fine},
		"an alternative with a form in this text only":                 {other, law.Russian, items(item("note", yes, yes, no)), met, fine},
		"the name of the row itself is none of its documents":          {either(original), law.Kazakh, items(item("either", yes, yes, yes)), undecided, fine},
	} {
		t.Run(name, func(t *testing.T) {
			status, defect := row.r.Check(row.text, documents.Situation{Facts: facts}, nil, row.p)
			if status != row.want || defect != row.defect {
				t.Errorf("Check = %s %s, want %s %s", status, defect, row.want, row.defect)
			}
		})
	}
}

// The rows below are of children, so each says which children there are.
func TestCheckOfOneRowForChildren(t *testing.T) {
	const (
		met, undecided, notRequired = documents.Met, documents.Undecided, documents.NotRequired
		missing, unfit              = documents.Missing, documents.Unfit
	)
	day := civil.YMD(2012, 3, 1)
	is := func(status documents.Status) documents.Line { return documents.Line{Status: status} }
	no1, other := documents.Line{Status: unfit, Defect: documents.NoOriginal}, documents.Line{Status: unfit, Defect: documents.OtherChild}
	// A birth certificate of each child, in the original; presence of those from ten
	// to eighteen.
	birth := documents.Requirement{ID: "birth", Of: documents.Child, Each: true, Form: law.Same(original), Cite: cited}
	presence := documents.Requirement{ID: "presence", Of: documents.Child, Each: true, Presence: true, Cite: cited, When: documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18}}
	adopted := birth
	adopted.When = documents.Condition{Of: documents.Child, Fact: "adopted"}
	either := either(original)
	either.Of, either.Each = documents.Child, true
	whole := birth
	whole.Each = false
	child := func(id string) documents.Person { return documents.Person{ID: id, Facts: documents.Facts{}} }
	children := func(ids ...string) (list []documents.Person) {
		for _, id := range ids {
			list = append(list, child(id))
		}
		return list
	}
	born := func(id string, year int) documents.Person {
		return documents.Person{ID: id, Born: civil.YMD(year, 3, 1)}
	}
	of := func(document, child string, original law.Answer) documents.Item {
		return documents.Item{Document: document, Child: child, Original: original}
	}
	lacks := func(document, child string) documents.Item {
		return documents.Item{Document: document, Child: child, Absent: true}
	}
	for name, row := range map[string]struct {
		r        documents.Requirement
		children []documents.Person
		p        documents.Package
		want     []documents.Line // of each child, in their order
	}{
		"nothing is recorded of two children":                          {birth, children("a", "b"), documents.Package{}, []documents.Line{is(undecided), is(undecided)}},
		"of each child its own":                                        {birth, children("a", "b"), items(of("birth", "b", yes), of("birth", "a", yes)), []documents.Line{is(met), is(met)}},
		"one child's is no original":                                   {birth, children("a", "b"), items(of("birth", "b", no), of("birth", "a", yes)), []documents.Line{is(met), no1}},
		"the sister's says nothing of the brother's":                   {birth, children("a", "b"), items(of("birth", "a", yes)), []documents.Line{is(met), is(undecided)}},
		"of one child it is known to lack":                             {birth, children("a", "b"), items(of("birth", "a", yes), lacks("birth", "b")), []documents.Line{is(met), is(missing)}},
		"of one child it lacks, of the other nothing is recorded":      {birth, children("a", "b"), items(lacks("birth", "b")), []documents.Line{is(undecided), is(missing)}},
		"it lacks of all":                                              {birth, children("a", "b"), absent("birth"), []documents.Line{is(missing), is(missing)}},
		"of several children one that names none is of either":         {birth, children("a", "b"), items(of("birth", "", yes)), []documents.Line{is(undecided), is(undecided)}},
		"of several children a lack that names none is of either":      {birth, children("a", "b"), items(lacks("birth", "")), []documents.Line{is(undecided), is(undecided)}},
		"one that names none may be the better one":                    {birth, children("a", "b"), items(of("birth", "", yes), of("birth", "a", no)), []documents.Line{is(undecided), is(undecided)}},
		"what lacks of a child may be one that names none":             {birth, children("a", "b"), items(of("birth", "", yes), lacks("birth", "a")), []documents.Line{is(undecided), is(undecided)}},
		"one that names none is of the only child":                     {birth, children("a"), items(of("birth", "", yes)), []documents.Line{is(met)}},
		"a bad one that names none is of the only child":               {birth, children("a"), items(of("birth", "", no)), []documents.Line{no1}},
		"a lack that names none is of the only child":                  {birth, children("a"), items(lacks("birth", "")), []documents.Line{is(missing)}},
		"the only child has no name, nor has the paper":                {birth, children(""), items(of("birth", "", yes)), []documents.Line{is(met)}},
		"the only child has no name, the paper has: it may be the one": {birth, children(""), items(of("birth", "a", no)), []documents.Line{is(undecided)}},
		"of another child":                                             {birth, children("a"), items(of("birth", "x", yes)), []documents.Line{other}},
		"of another child, to each of two":                             {birth, children("a", "b"), items(of("birth", "x", yes), of("birth", "y", no)), []documents.Line{other, other}},
		"of another child and the right one":                           {birth, children("a"), items(of("birth", "x", yes), of("birth", "a", yes)), []documents.Line{is(met)}},
		"of another child and a bad one":                               {birth, children("a"), items(of("birth", "x", yes), of("birth", "a", no)), []documents.Line{no1}},
		"what lacks of another child says nothing":                     {birth, children("a"), items(lacks("birth", "x")), []documents.Line{is(undecided)}},
		"the best of several counts":                                   {birth, children("a"), items(of("birth", "a", no), of("birth", "a", yes), of("birth", "a", unknown)), []documents.Line{is(met)}},
		"an open one is better than a bad one":                         {birth, children("a"), items(of("birth", "a", no), of("birth", "a", unknown)), []documents.Line{is(undecided)}},
		"no child is named: one paper is taken for all":                {birth, nil, items(of("birth", "", yes)), []documents.Line{is(met)}},
		"no child is named, the papers name some":                      {birth, nil, items(of("birth", "a", no), of("birth", "b", yes)), []documents.Line{is(met)}},
		"no child is named, it lacks of one":                           {birth, nil, items(lacks("birth", "a")), []documents.Line{is(undecided)}},
		"no child is named, it lacks":                                  {birth, nil, items(lacks("birth", "")), []documents.Line{is(missing)}},
		"no child is named, it lacks of all":                           {birth, nil, absent("birth"), []documents.Line{is(missing)}},
		"no child is named and a fact of it is wanted":                 {adopted, nil, absent("birth"), []documents.Line{is(undecided)}},
		"a row for all asks for no child":                              {whole, children("a", "b"), items(of("birth", "a", yes)), []documents.Line{is(met)}},
		"a row for all, and it lacks of one child":                     {whole, children("a", "b"), items(lacks("birth", "a")), []documents.Line{is(undecided)}},
		"a row for all, and it lacks":                                  {whole, children("a", "b"), items(lacks("birth", "")), []documents.Line{is(missing)}},
		"each child has another alternative":                           {either, children("a", "b"), items(of("first", "a", yes), of("second", "b", yes)), []documents.Line{is(met), is(met)}},
		"one alternative lacks of a child, the other is bad":           {either, children("a"), items(lacks("first", "a"), of("second", "a", no)), []documents.Line{no1}},
		"one alternative lacks of a child":                             {either, children("a"), items(lacks("first", "a")), []documents.Line{is(undecided)}},
		"both alternatives lack of a child":                            {either, children("a", "b"), items(lacks("first", "a"), lacks("second", "a")), []documents.Line{is(missing), is(undecided)}},
		"one alternative lacks, the other is of another child":         {either, children("a"), items(lacks("first", "a"), of("second", "x", yes)), []documents.Line{other}},
		"a fact holds for one child and not for the other": {adopted, []documents.Person{
			{ID: "a", Facts: documents.Facts{"adopted": yes}}, {ID: "b", Facts: documents.Facts{"adopted": no}}, child("c"),
		}, absent("birth"), []documents.Line{is(missing), is(notRequired), is(undecided)}},
		"a child of nine need not come, one of ten came, one of seventeen did not, one of eighteen need not": {
			presence, []documents.Person{born("nine", 2003), born("ten", 2002), born("seventeen", 1995), born("eighteen", 1994), child("unborn")},
			items(documents.Item{Document: "presence", Child: "ten"}, lacks("presence", "seventeen"), lacks("presence", "nine"), lacks("presence", "unborn")),
			[]documents.Line{is(notRequired), is(met), is(missing), is(notRequired), is(undecided)},
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := documents.Situation{On: day, Children: row.children}
			lines, err := documents.Check([]documents.Requirement{row.r}, law.Kazakh, s, row.p)
			var want []documents.Line
			for i, line := range row.want {
				line.Requirement, line.Cite = row.r.ID, cited.Both
				if row.r.Each && len(row.children) > 0 {
					line.Child = row.children[i].ID
				}
				want = append(want, line)
			}
			if err != nil || !reflect.DeepEqual(lines, want) {
				t.Errorf("Check = %+v, %v, want %+v", lines, err, want)
			}
		})
	}
}

func TestCheckOfTheFormAndTheValidity(t *testing.T) {
	const met, undecided, unfit = documents.Met, documents.Undecided, documents.Unfit
	annex := law.Citation{Act: "act", Annex: "2", Appendix: "3"}
	compared := documents.Form{Copy: true, Compare: true}
	blank := documents.Form{Blank: annex}
	current := documents.Form{Current: true}
	everything := documents.Form{Original: true, Copy: true, Notarized: true, Compare: true, Blank: annex, Current: true}
	day := civil.YMD(2012, 2, 29)
	until := func(d civil.Date) documents.Item { return documents.Item{Document: "id", ValidUntil: d} }
	onForm := func(a law.Answer) documents.Item { return documents.Item{Document: "id", OnForm: a} }
	full := func(change func(*documents.Item)) documents.Item {
		it := documents.Item{Document: "id", Original: yes, Copy: yes, Notarized: yes, OnForm: yes, ValidUntil: day}
		change(&it)
		return it
	}
	for name, row := range map[string]struct {
		form   documents.Form
		on     civil.Date
		it     documents.Item
		want   documents.Status
		defect documents.Defect
	}{
		"a copy and the original to compare it with":   {compared, day, item("id", yes, yes, no), met, documents.NoDefect},
		"a copy and nothing to compare it with":        {compared, day, item("id", no, yes, no), unfit, documents.NothingToCompare},
		"neither a copy nor the original":              {compared, day, item("id", no, no, no), unfit, documents.NoOriginal},
		"no original, and of a copy nothing is known":  {compared, day, item("id", no, unknown, no), unfit, documents.NoOriginal},
		"the original, and no copy":                    {compared, day, item("id", yes, no, no), unfit, documents.NoCopy},
		"a copy, and of the original nothing is known": {compared, day, item("id", unknown, yes, no), undecided, documents.NoDefect},
		"a copy to compare where the original stays":   {documents.Form{Original: true, Copy: true, Compare: true}, day, item("id", no, yes, no), unfit, documents.NothingToCompare},
		"only the original is shown to be compared":    {documents.Form{Compare: true}, day, item("id", yes, no, no), met, documents.NoDefect},
		"on the annexed form":                          {blank, day, onForm(yes), met, documents.NoDefect},
		"not on the annexed form":                      {blank, day, onForm(no), unfit, documents.WrongForm},
		"perhaps on the annexed form":                  {blank, day, onForm(unknown), undecided, documents.NoDefect},
		"in free form":                                 {documents.Form{Free: true}, day, onForm(no), met, documents.NoDefect},
		"valid on the last day":                        {current, day, until(day), met, documents.NoDefect},
		"valid for longer":                             {current, day, until(day + 1), met, documents.NoDefect},
		"expired the day before":                       {current, day, until(day - 1), unfit, documents.Expired},
		"states no end":                                {current, day, until(0), met, documents.NoDefect},
		"the day of receipt is not known":              {current, 0, until(day), undecided, documents.NoDefect},
		"expired where validity is not asked for":      {original, day, documents.Item{Document: "id", Original: yes, ValidUntil: day - 1}, met, documents.NoDefect},
		"everything as wanted":                         {everything, day, full(func(*documents.Item) {}), met, documents.NoDefect},
		"the original is looked at first": {everything, day, full(func(it *documents.Item) {
			*it = documents.Item{Document: "id", Original: no, Copy: no, Notarized: no, OnForm: no, ValidUntil: day - 1}
		}), unfit, documents.NoOriginal},
		"then the copy": {everything, day, full(func(it *documents.Item) {
			it.Copy, it.Notarized, it.OnForm, it.ValidUntil = no, no, no, day-1
		}), unfit, documents.NoCopy},
		"then the notary":   {everything, day, full(func(it *documents.Item) { it.Notarized, it.OnForm, it.ValidUntil = no, no, day-1 }), unfit, documents.NotNotarized},
		"then the form":     {everything, day, full(func(it *documents.Item) { it.OnForm, it.ValidUntil = no, day-1 }), unfit, documents.WrongForm},
		"then the validity": {everything, day, full(func(it *documents.Item) { it.ValidUntil = day - 1 }), unfit, documents.Expired},
		"a known end counts though the rest is unknown": {everything, day, until(day - 1), unfit, documents.Expired},
	} {
		t.Run(name, func(t *testing.T) {
			r := documents.Requirement{ID: "id", Form: law.Same(row.form), Cite: cited}
			lines, err := documents.Check([]documents.Requirement{r}, law.Kazakh, documents.Situation{On: row.on}, items(row.it))
			if err != nil || len(lines) != 1 || lines[0].Status != row.want || lines[0].Defect != row.defect {
				t.Errorf("Check = %+v, %v, want %s %s", lines, err, row.want, row.defect)
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
			{Requirement: "photo", Status: documents.Unfit, Defect: documents.CopyOnly, Cite: place("3")},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			lines, err := documents.Check(rows, row.text, documents.Situation{Facts: facts}, p)
			if err != nil || !reflect.DeepEqual(lines, row.want) {
				t.Errorf("Check = %+v, %v, want %+v", lines, err, row.want)
			}
		})
	}
	if lines, err := documents.Check(nil, law.Kazakh, documents.Situation{}, documents.Package{}); lines != nil || err != nil {
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
		"a document twice is fine: the best one counts":      {items(fine("id"), fine("photo"), fine("id")), ""},
		"an alternative twice is fine":                       {items(fine("first"), fine("first")), ""},
		"a document twice, and one that no row knows":        {items(fine("id"), fine("id"), fine("visa")), `items[2].document: "visa" is not in the list of documents: `},
		"a lack of what no row knows":                        {absent("first", "visa"), `not_handed_in[1]: "visa" is not in the list of documents: `},
		"a lack of a row of alternatives":                    {absent("either"), `not_handed_in[0]: "either" is not in the list of documents: `},
		"a lack twice says no more than once":                {absent("id", "photo", "id"), ""},
		"a lack twice of what is handed in":                  {documents.Package{Items: []documents.Item{fine("photo")}, NotHandedIn: []string{"id", "photo", "photo"}}, `not_handed_in[1]: "photo" is also among the items: `},
		"a lack among the items is fine":                     {items(documents.Item{Document: "id", Absent: true}, fine("photo")), ""},
		"a lack of one child and of all is fine":             {documents.Package{Items: []documents.Item{{Document: "id", Child: "a", Absent: true}}, NotHandedIn: []string{"id"}}, ""},
		"a lack of one child, and another's is handed in":    {items(documents.Item{Document: "id", Child: "a", Absent: true}, documents.Item{Document: "id", Child: "b"}), ""},
		"what lacks of a child is handed in of that child":   {items(documents.Item{Document: "id", Child: "a"}, documents.Item{Document: "photo", Child: "a", Absent: true}, documents.Item{Document: "id", Child: "a", Absent: true}), `items[2].absent: "id" is also among the items: `},
		"what lacks is handed in, and no child is named":     {items(documents.Item{Document: "id", Absent: true}, documents.Item{Document: "id"}), `items[0].absent: "id" is also among the items: `},
		"an original that lacks":                             {items(documents.Item{Document: "id", Absent: true, Original: yes}), `items[0].absent: contradicts what is said of "id": `},
		"what is no original and lacks":                      {items(documents.Item{Document: "id", Absent: true, Original: no}), `items[0].absent: contradicts what is said of "id": `},
		"a copy that lacks":                                  {items(documents.Item{Document: "id", Absent: true, Copy: no}), `items[0].absent: contradicts what is said of "id": `},
		"a certified copy that lacks":                        {items(fine("id"), documents.Item{Document: "photo", Absent: true, Notarized: yes}), `items[1].absent: contradicts what is said of "photo": `},
		"a lack on the annexed form":                         {items(documents.Item{Document: "id", Absent: true, OnForm: no}), `items[0].absent: contradicts what is said of "id": `},
		"a lack that is valid until a day":                   {items(documents.Item{Document: "id", Absent: true, ValidUntil: civil.YMD(2012, 2, 29)}), `items[0].absent: contradicts what is said of "id": `},
		"a last day of validity is fine":                     {items(documents.Item{Document: "id", ValidUntil: civil.YMD(2012, 2, 29)}), ""},
		"a last day of validity that is no day":              {items(fine("id"), documents.Item{Document: "id", ValidUntil: -5}), `items[1].valid_until: Date(-5) is no day: `},
		"a demand of what the list does not know is fine":    {documents.Package{Asked: []documents.Asked{{Document: "visa", Notarized: yes}}}, ""},
		"a demand of nothing":                                {documents.Package{Asked: []documents.Asked{{Document: "visa"}, {Child: "a"}}}, `asked[1].document: is empty: `},
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
			lines, checkErr := documents.Check(rows, law.Kazakh, documents.Situation{}, row.p)
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
		"what lacks of one child is handed in of none":       {items(documents.Item{Document: "id", Child: "a", Absent: true}), documents.Package{Items: []documents.Item{{Document: "id", Child: "a", Absent: true}}, NotHandedIn: []string{"id", "first", "second", "photo"}}},
		"what was demanded stays":                            {documents.Package{Asked: []documents.Asked{{Document: "visa"}}}, documents.Package{NotHandedIn: []string{"id", "first", "second", "photo"}, Asked: []documents.Asked{{Document: "visa"}}}},
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
		p := documents.Package{Items: make([]documents.Item, 1, 9), NotHandedIn: make([]string, 1, 9), Asked: make([]documents.Asked, 1, 9)}
		p.Items[0], p.NotHandedIn[0] = item("id", yes, yes, yes), "first"
		c := p.Closed(rows)
		c.Items[0].Document, c.NotHandedIn[0], c.Asked[0].Document = "changed", "changed", "changed"
		if p.Items[0].Document != "id" || p.Asked[0].Document != "" || p.NotHandedIn[0] != "first" || p.NotHandedIn[:2][1] != "" {
			t.Errorf("the package changed to %+v", p)
		}
	})
	t.Run("without a document of a closed record it is missing", func(t *testing.T) {
		lines, err := documents.Check(rows, law.Kazakh, documents.Situation{}, items(item("second", yes, no, no)).Closed(rows))
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
	for number, want := range []string{
		"", "no_original", "no_copy", "not_notarized", "copy_only", "nothing_to_compare", "wrong_form", "expired", "other_child", "unknown(9)",
	} {
		d := documents.Defect(number)
		if text, err := d.MarshalText(); d.String() != want || string(text) != want || err != nil || d.IsZero() != (number == 0) {
			t.Errorf("defect %d is %q, %q, %v, want %q", number, d, text, err, want)
		}
	}
	for number, want := range []string{"", "unlisted", "needless", "notary_demanded", "unknown(4)"} {
		e := documents.Excess(number)
		if text, err := e.MarshalText(); e.String() != want || string(text) != want || err != nil {
			t.Errorf("excess %d is %q, %q, %v, want %q", number, e, text, err, want)
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
		"then a copy only":             {documents.CopyOnly, documents.Defect(4)},
		"then nothing to compare":      {documents.NothingToCompare, documents.Defect(5)},
		"then the wrong form":          {documents.WrongForm, documents.Defect(6)},
		"then expired":                 {documents.Expired, documents.Defect(7)},
		"then of another child":        {documents.OtherChild, documents.Defect(8)},
		"no excess is the zero Excess": {documents.NoExcess, documents.Excess(0)},
		"unlisted comes first":         {documents.Unlisted, documents.Excess(1)},
		"then needless":                {documents.Needless, documents.Excess(2)},
		"then a notary":                {documents.NotaryDemanded, documents.Excess(3)},
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
