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
	"github.com/regkz/regkz/reglament"
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
	comments := codeComments(t)
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

	section("Levels")
	for l := reglament.Note; l <= reglament.Breach; l++ {
		fmt.Fprintf(&b, "- `%s`\n", l)
	}

	section("Readings")
	for r := reglament.FirstDay; r <= reglament.Text; r <<= 1 {
		b.WriteString(strings.TrimRight(fmt.Sprintf("- `%s` %s", r, r.Letter()), " ") + "\n")
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
			fmt.Fprintf(&b, "- %s: `%s`\n", kind, strings.Join(own, "`, `"))
		}
		list("channels", each(s.Channels, func(x reglament.Channel) string { return x.ID }))
		list("units", each(s.Units, func(x reglament.Unit) string { return x.ID }))
		list("roles", each(s.Roles, func(x reglament.Role) string { return x.ID }))
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
		list("documents", docs)
	}
	current(t, "docs/identifiers.md", b.String())
}

func each[T any](rows []T, id func(T) string) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = id(r)
	}
	return ids
}

// codeComments reads the comment behind each declared code.
func codeComments(t *testing.T) map[string]string {
	f, err := parser.ParseFile(token.NewFileSet(), "reglament/finding.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	comments := map[string]string{}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == "Code" {
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
