package regkz

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The rules of the house, as docs/architecture.md states them. The checks are
// functions over syntax, so that each is itself tried on a source that breaks it.

const module = "github.com/regkz/regkz"

// floors lists the packages of the library from the ground up. A package imports
// only packages below it.
var floors = []string{
	"internal/strictjson",
	"internal/strictjson/strictjsontest",
	"calendar/civil",
	"reglament/law",
	"calendar",
	"calendar/rickar",
	"documents/iin",
	"documents",
	"reglament",
	"reglament/internal/officetest",
	"reglament/report",
	"reglament/caselog",
	"reglament/reglamenttest",
	"services/internal/servicetest",
	"services/atyrau2011",
	"services/wko2015",
	"services",
}

// allowed lists what the library imports from outside its own module.
var allowed = []string{
	"bytes", "cmp", "encoding", "encoding/json", "errors", "fmt", "io", "io/fs", "iter", "maps", "math", "math/big", "math/bits", "reflect", "regexp", "slices",
	"sort", "strconv", "strings", "sync", "testing", "time", "unicode", "unicode/utf8",
	"github.com/rickar/cal/v2",
}

// allowedOnlyIn names the package that alone may have an import.
func allowedOnlyIn(name string) string {
	switch name {
	case "testing":
		return "reglament/reglamenttest"
	case "io/fs":
		return "reglament/internal/officetest"
	case "regexp":
		return "internal/strictjson/strictjsontest"
	case "github.com/rickar/cal/v2":
		return "calendar/rickar"
	}
	return ""
}

// banned lists the calls by which a library prints, or reads the clock, the zone
// of the machine or the environment.
var banned = []string{
	"fmt.Print", "fmt.Printf", "fmt.Println", "fmt.Scan", "fmt.Scanf", "fmt.Scanln",
	"time.Now", "time.Since", "time.Until", "time.Sleep", "time.After", "time.AfterFunc", "time.Tick", "time.NewTimer",
	"time.NewTicker", "time.Local", "time.LoadLocation",
}

type source struct {
	pkg  string // folder below the module
	name string
	file *ast.File
}

func library(t *testing.T) (sources []source, fset *token.FileSet) {
	t.Helper()
	fset = token.NewFileSet()
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			_, nested := os.Stat(filepath.Join(p, "go.mod"))
			if p != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || d.Name() == "examples" || nested == nil) {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(fset, p, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		sources = append(sources, source{path.Dir(filepath.ToSlash(p)), p, f})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return sources, fset
}

// brokenImports returns imports that do not lead down.
func brokenImports(s source) (broken []string) {
	rank := slices.Index(floors, s.pkg)
	if rank < 0 && s.pkg != "." {
		return []string{s.pkg + " is on no floor: add it to the list"}
	}
	for _, spec := range s.file.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		if below, ours := strings.CutPrefix(name, module+"/"); ours {
			if at := slices.Index(floors, below); at < 0 || at >= rank {
				broken = append(broken, s.pkg+" imports "+below)
			}
		} else if only := allowedOnlyIn(name); !slices.Contains(allowed, name) || only != "" && only != s.pkg {
			broken = append(broken, s.pkg+" imports "+name)
		}
	}
	return broken
}

// workAtImport returns what a package does when it is imported: init functions,
// and variables that are anything but sentinel errors, zero values and arrays of
// constants.
func workAtImport(s source) (work []string) {
	for _, decl := range s.file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				work = append(work, "func init")
			}
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				v := spec.(*ast.ValueSpec)
				for i, name := range v.Names {
					sentinel := i < len(v.Values) && isErrorsNew(v.Values[i])
					if name.IsExported() && !sentinel || i < len(v.Values) && !sentinel && !isConstantArray(v.Values[i]) {
						work = append(work, "var "+name.Name)
					}
				}
			}
		}
	}
	return work
}

func isErrorsNew(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	return ok && selector(call.Fun) == "errors.New"
}

func isConstantArray(e ast.Expr) bool {
	lit, ok := e.(*ast.CompositeLit)
	if !ok {
		return false
	}
	array, ok := lit.Type.(*ast.ArrayType)
	if !ok || array.Len == nil {
		return false
	}
	constant := true
	ast.Inspect(lit, func(n ast.Node) bool {
		if _, call := n.(*ast.CallExpr); call {
			constant = false
		}
		return true
	})
	return constant
}

func selector(e ast.Expr) string {
	if sel, ok := e.(*ast.SelectorExpr); ok {
		if x, ok := sel.X.(*ast.Ident); ok {
			return x.Name + "." + sel.Sel.Name
		}
	}
	return ""
}

// ambient returns where a file prints or reads the clock or the environment.
func ambient(s source) (found []string) {
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch x := n.(type) {
		case *ast.SelectorExpr:
			if name := selector(x); slices.Contains(banned, name) {
				found = append(found, name)
			}
		case *ast.CallExpr:
			if f, ok := x.Fun.(*ast.Ident); ok && (f.Name == "print" || f.Name == "println" || f.Name == "panic") {
				found = append(found, f.Name)
			}
		}
		return true
	})
	return found
}

func TestHouse(t *testing.T) {
	sources, _ := library(t)
	seen := map[string]bool{}
	for _, s := range sources {
		seen[s.pkg] = true
		for _, rule := range []struct {
			name  string
			check func(source) []string
		}{
			{"a floor imports only floors below it", brokenImports},
			{"importing a package does no work and offers nothing to change", workAtImport},
			{"the library neither prints nor panics nor reads clock, zone or environment", ambient},
		} {
			for _, found := range rule.check(s) {
				t.Errorf("%s: %s: %s", s.name, rule.name, found)
			}
		}
	}
	for _, pkg := range floors {
		if !seen[pkg] {
			t.Errorf("floor %s has no source", pkg)
		}
	}
}

// skips returns where a test leaves itself out.
func skips(s source) (found []string) {
	ast.Inspect(s.file, func(n ast.Node) bool {
		if x, ok := n.(*ast.SelectorExpr); ok && slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, x.Sel.Name) {
			found = append(found, x.Sel.Name)
		}
		return true
	})
	return found
}

func TestNoTestIsSkipped(t *testing.T) {
	tests := 0
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		tests++
		for _, found := range skips(source{name: p, file: f}) {
			t.Errorf("%s: a test that is skipped cannot fail: %s", p, found)
		}
		return nil
	})
	if err != nil || tests < 100 {
		t.Errorf("%d files of tests, %v", tests, err)
	}
}

func TestHouseRulesCanFail(t *testing.T) {
	for _, row := range []struct {
		name, pkg, src string
		check          func(source) []string
		want           string
	}{
		{"the calendar must not know the regulations", "calendar", `import "` + module + `/reglament"`, brokenImports, "calendar imports reglament"},
		{"a package must not import its own floor from above", "reglament", `import "` + module + `/services"`, brokenImports, "reglament imports services"},
		{"the file system is not for the library", "calendar", `import "os"`, brokenImports, "calendar imports os"},
		{"nor is a folder of it, but for what tests share", "reglament", `import "io/fs"`, brokenImports, "reglament imports io/fs"},
		{"regular expressions are for what tests share", "internal/strictjson", `import "regexp"`, brokenImports, "internal/strictjson imports regexp"},
		{"testing is for the test kit only", "reglament", `import "testing"`, brokenImports, "reglament imports testing"},
		{"rickar/cal is for the package that speaks to it only", "calendar", `import "github.com/rickar/cal/v2"`, brokenImports, "calendar imports github.com/rickar/cal/v2"},
		{"a new package must be given a floor", "util", ``, brokenImports, "util is on no floor: add it to the list"},
		{"an init function is work", "calendar", `func init() {}`, workAtImport, "func init"},
		{"a call is work", "calendar", `var c = build()`, workAtImport, "var c"},
		{"a map is work and can be changed", "calendar", `var m = map[string]int{"a": 1}`, workAtImport, "var m"},
		{"a slice can be changed", "calendar", `var s = []int{1}`, workAtImport, "var s"},
		{"an exported variable can be changed", "calendar", `var X int`, workAtImport, "var X"},
		{"an array of calls is work", "calendar", `var a = [...]int{f()}`, workAtImport, "var a"},
		{"the clock is an argument", "calendar", `import "time"; func f() { _ = time.Now() }`, ambient, "time.Now"},
		{"the machine's zone is no argument", "calendar", `import "time"; var l = time.Local`, ambient, "time.Local"},
		{"output belongs to programs", "calendar", `import "fmt"; func f() { fmt.Println() }`, ambient, "fmt.Println"},
		{"no test is skipped", "calendar", `func TestX(t *T) { t.Skip() }`, skips, "Skip"},
		{"nothing panics", "calendar", `func f() { panic("x") }`, ambient, "panic"},
	} {
		t.Run(row.name, func(t *testing.T) {
			f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+row.src, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			if got := row.check(source{row.pkg, "x.go", f}); fmt.Sprint(got) != fmt.Sprint([]string{row.want}) {
				t.Errorf("found %q, want %q", got, row.want)
			}
		})
	}
	for _, ok := range []string{`import "errors"; var ErrX = errors.New("x")`, `var once struct{ n int }`, `var names = [...]string{"a"}`, `const c = 1`} {
		f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+ok, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if got := workAtImport(source{"calendar", "x.go", f}); got != nil {
			t.Errorf("%s: found %q, want nothing", ok, got)
		}
	}
}
