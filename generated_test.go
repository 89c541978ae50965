package regkz

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

var update = flag.Bool("update", false, "rewrite generated files")

// TestGeneratedIdentifiers keeps docs/identifiers.md equal to the code, so that an
// identifier never changes unseen, and checks that all are unique.
func TestGeneratedIdentifiers(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Stable identifiers\n\nGenerated from the code. Programs may rely on these; a change is a change of the\nlibrary's interface.\n")
	section := func(title string) { fmt.Fprintf(&b, "\n## %s\n\n", title) }

	section("Findings")
	b.WriteString("| code | what |\n|---|---|\n")
	comments := codeComments(t, "reglament/finding.go", "Code")
	seen := map[reglament.Code]bool{}
	for _, c := range reglament.Codes() {
		if seen[c] || comments[string(c)] == "" {
			t.Errorf("code %s stands twice or has no comment", c)
		}
		seen[c] = true
		fmt.Fprintf(&b, "| `%s` | %s |\n", c, comments[string(c)])
	}
	if len(seen) != len(comments) {
		t.Errorf("%d codes are listed, %d declared", len(seen), len(comments))
	}

	section("Advice")
	b.WriteString("| code | what |\n|---|---|\n")
	advice := codeComments(t, "reglament/lint.go", "AdviceCode")
	for _, c := range reglament.AdviceCodes() {
		if advice[string(c)] == "" {
			t.Errorf("code %s has no comment", c)
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", c, advice[string(c)])
	}
	if n := len(reglament.AdviceCodes()); n != len(advice) {
		t.Errorf("%d codes of advice are listed, %d declared", n, len(advice))
	}

	section("Reasons for which an act was in force or not")
	b.WriteString("| reason | answer, and the day it turns on |\n|---|---|\n")
	reasons := codeComments(t, "reglament/law/standing.go", "ForceReason")
	for _, r := range law.ForceReasons() {
		if reasons[string(r)] == "" {
			t.Errorf("reason %s has no comment", r)
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", r, reasons[string(r)])
	}
	if n := len(law.ForceReasons()); n != len(reasons) {
		t.Errorf("%d reasons are listed, %d declared", n, len(reasons))
	}

	section("Levels")
	for l := reglament.Note; l <= reglament.Breach; l++ {
		fmt.Fprintf(&b, "- `%s`\n", l)
	}

	section("Readings")
	for r := reglament.FirstDay; r <= reglament.Text; r <<= 1 {
		b.WriteString(strings.TrimRight(fmt.Sprintf("- `%s` %s", r, r.Letter()), " ") + "\n")
	}

	section("Incidents")
	for _, kind := range reglament.IncidentKinds() {
		fmt.Fprintf(&b, "- `%s`\n", kind)
	}

	section("Defects of documents")
	for d := documents.NoDefect + 1; !strings.Contains(d.String(), "("); d++ {
		fmt.Fprintf(&b, "- `%s`\n", d)
	}

	section("Excesses of demands")
	for e := documents.NoExcess + 1; !strings.Contains(e.String(), "("); e++ {
		fmt.Fprintf(&b, "- `%s`\n", e)
	}

	section("Classes of days")
	for c := calendar.Working; c.String() == strings.ToLower(c.String()); c++ {
		fmt.Fprintf(&b, "- `%s`\n", c)
	}

	section("Certainty of days")
	for c := calendar.Enacted; c <= calendar.Estimated; c++ {
		fmt.Fprintf(&b, "- `%s`\n", c)
	}

	section("Reasons in a ledger")
	for r := calendar.Reason(0); !strings.Contains(r.String(), "("); r++ {
		fmt.Fprintf(&b, "- `%s`\n", r)
	}

	kebab := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	ids := map[string]bool{}
	for _, s := range services.All() {
		section("Service `" + s.ID + "`")
		if ids[s.ID] {
			t.Errorf("service %s stands twice", s.ID)
		}
		ids[s.ID] = true
		list := func(kind string, own []string) {
			unique := map[string]bool{}
			for _, id := range own {
				if unique[id] || !kebab.MatchString(id) {
					t.Errorf("%s: %s %q stands twice or is not lower case with hyphens", s.ID, kind, id)
				}
				unique[id] = true
			}
			if len(own) > 0 {
				fmt.Fprintf(&b, "- %s: `%s`\n", kind, strings.Join(own, "`, `"))
			}
		}
		list("channels", each(s.Channels, func(x reglament.Channel) string { return x.ID }))
		list("units", each(s.Units, func(x reglament.Unit) string { return x.ID }))
		list("roles", each(s.Roles, func(x reglament.Role) string { return x.ID }))
		list("systems", each(s.Systems, func(x reglament.System) string { return x.ID }))
		list("amendments", each(s.Amendments, func(x law.Amendment) string { return x.ID }))
		list("steps", each(s.Steps, func(x reglament.Step) string { return x.ID }))
		list("results", each(s.Results, func(x reglament.Result) string { return x.ID }))
		list("grounds", each(s.Grounds, func(x reglament.Ground) string { return x.ID }))
		list("receipts", each(s.Receipts, func(x reglament.Receipt) string { return x.ID }))
		var fields, docs []string
		for _, r := range s.Receipts {
			fields = append(fields, each(r.Fields, func(x reglament.Field) string { return x.ID })...)
		}
		for _, r := range s.Documents {
			docs = append(docs, r.Documents()...)
		}
		list("receipt fields", fields)
		list("facts", each(s.Facts, func(x documents.Fact) string { return strings.TrimPrefix(string(x.Of)+"-"+x.ID, "-") }))
		list("documents", docs)
		list("exemptions from the fee", each(s.Fee.FreeFor, func(x reglament.Exemption) string { return x.ID }))
		list("tariffs", each(s.Fee.Tariffs, func(x reglament.Tariff) string { return x.ID }))
		list("gaps to fill", gaps(s))
	}
	current(t, "docs/identifiers.md", b.String())
}

func gaps(s reglament.Service) (ids []string) {
	for _, g := range s.NotModeled {
		if g.Fills != "" {
			ids = append(ids, g.ID)
		}
	}
	return ids
}

// TestGeneratedDocuments keeps docs/documents.md, the table of what each service
// demands and when, equal to the code.
func TestGeneratedDocuments(t *testing.T) {
	var b strings.Builder
	b.WriteString("# What must be handed in\n\nGenerated from the code: every row of every list, and when it is required. Each\nrow turns on its own condition only, so a situation has exactly one list; the tests\ngo through every situation. \"kk\" and \"ru\" mark what one text alone lists;\n*inferred* marks what the text lists without saying when, or whether always, it is\nneeded.\n")
	for _, s := range services.All() {
		if len(s.Documents) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n## `%s`\n\n%s\n\n", s.ID, s.Title.EN)
		for _, f := range s.Facts {
			of := string(f.Of)
			if of == "" {
				of = "matter"
			}
			fmt.Fprintf(&b, "- %s `%s`: %s\n", of, f.ID, f.Ask.EN)
		}
		b.WriteString("\n| document | when | form | text | place |\n|---|---|---|---|---|\n")
		for _, r := range s.Documents {
			when := inWords(r.When)
			if r.Each {
				when = "for each child" + strings.TrimSuffix(": "+when, ": always")
			}
			if r.Inferred {
				when += " (*inferred*)"
			}
			fmt.Fprintf(&b, "| `%s`: %s | %s | %s | %s | %s |\n", strings.Join(r.Documents(), "` or `"), r.Name.EN, when, formInWords(r), r.Only, placeInWords(r))
		}
	}
	current(t, "docs/documents.md", b.String())
}

// inWords writes a condition.
func inWords(c documents.Condition) string {
	of := string(c.Of)
	if of == "" {
		of = "matter"
	}
	join := func(list []documents.Condition, by string) string {
		var parts []string
		for _, x := range list {
			parts = append(parts, inWords(x))
		}
		return strings.Join(parts, by)
	}
	switch {
	case c.Fact != "":
		return of + " `" + c.Fact + "`"
	case c.OlderThan > 0:
		return fmt.Sprintf("%s older than %d", of, c.OlderThan)
	case c.AgeFrom > 0 && c.AgeBelow > 0:
		return fmt.Sprintf("%s of %d and not yet %d", of, c.AgeFrom, c.AgeBelow)
	case c.AgeFrom > 0:
		return fmt.Sprintf("%s of %d or older", of, c.AgeFrom)
	case c.AgeBelow > 0:
		return fmt.Sprintf("%s not yet %d", of, c.AgeBelow)
	case len(c.All) > 0:
		return join(c.All, " and ")
	case len(c.Any) > 0:
		return join(c.Any, " or ")
	case len(c.None) > 0:
		return "not (" + join(c.None, " or ") + ")"
	}
	return "always"
}

// formInWords writes the forms in which the texts want a document.
func formInWords(r documents.Requirement) string {
	one := func(f documents.Form) string {
		var parts []string
		for _, x := range []struct {
			set  bool
			word string
		}{
			{f.Original, "original"}, {f.Copy, "copy"}, {f.Compare, "original shown to compare"}, {f.Notarized, "notarized"},
			{!f.Blank.IsZero(), "on the form of " + f.Blank.Place(law.English)}, {f.Free, "free form"}, {f.Current, "still valid"},
		} {
			if x.set {
				parts = append(parts, x.word)
			}
		}
		return strings.Join(parts, ", ")
	}
	both := func(f law.Bilingual[documents.Form]) string {
		if kk, ru := one(f.In(law.Kazakh)), one(f.In(law.Russian)); kk != ru && r.Only == "" {
			return "kk: " + kk + "; ru: " + ru
		}
		if r.Only != "" {
			return one(f.In(r.Only))
		}
		return one(f.In(law.Kazakh))
	}
	forms := []string{both(r.Form)}
	for _, a := range r.OneOf {
		if !a.Form.IsZero() {
			forms = append(forms, "`"+a.ID+"`: "+both(a.Form))
		}
	}
	if r.Presence {
		forms = append(forms, "in person")
	}
	return strings.Trim(strings.Join(forms, "; "), "; ")
}

func placeInWords(r documents.Requirement) string {
	kk, ru := r.Cite.In(law.Kazakh), r.Cite.In(law.Russian)
	switch {
	case r.Only == law.Russian, kk.IsZero():
		return ru.Place(law.English)
	case r.Only == law.Kazakh, ru.IsZero(), kk == ru:
		return kk.Place(law.English)
	}
	return "kk: " + kk.Place(law.English) + "; ru: " + ru.Place(law.English)
}

func each[T any](rows []T, id func(T) string) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = id(r)
	}
	return ids
}

// codeComments reads the comment behind each code of a type that a file declares.
func codeComments(t *testing.T, file, of string) map[string]string {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	comments := map[string]string{}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == of {
			code, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			comments[code] = strings.TrimSpace(spec.Comment.Text())
		}
		return true
	})
	return comments
}

// current fails when a generated file differs from what the code gives, or
// rewrites it under -update.
func current(t *testing.T, name, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not current; run: go test -run Generated . -update", name)
	}
}
