// Package showtest tests the programs of the regulations.
package showtest

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
)

var update = flag.Bool("update", false, "write the golden files")

// Golden runs a program in each language, compares the English output with
// testdata/en.txt, and holds the findings of its faulty case against those derived
// by hand, each "level code subject", with "due A to B" where time was measured.
// The clean case must be without any.
func Golden(t *testing.T, p show.Program, want ...string) {
	t.Helper()
	_, clean, faulty, err := p.Check()
	if err != nil {
		t.Fatal(err)
	}
	if got := lines(clean); len(got) > 0 {
		t.Errorf("found in the clean case: %q", got)
	}
	if got := lines(faulty); !slices.Equal(got, want) {
		t.Errorf("found in the faulty case:\n got %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
	outputs := map[string]string{}
	for _, lang := range []string{"kk", "ru", "en"} {
		var stdout, stderr bytes.Buffer
		if code := show.Run(p, []string{"-lang", lang}, &stdout, &stderr); code != 0 || stderr.Len() > 0 {
			t.Errorf("-lang %s: exit %d, %s", lang, code, stderr.String())
		}
		outputs[lang] = stdout.String()
	}
	if outputs["kk"] == outputs["ru"] || outputs["ru"] == outputs["en"] {
		t.Error("two languages say the same")
	}
	path := filepath.Join("testdata", "en.txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(outputs["en"]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(golden) != outputs["en"] {
		t.Errorf("the output is not %s (write it anew with -update if it should be):\n%s", path, outputs["en"])
	}
}

func lines(r reglament.Report) (all []string) {
	for _, f := range r.Findings {
		line := strings.TrimSpace(f.Level.String() + " " + string(f.Code) + " " + f.Subject)
		if !f.Due.IsZero() {
			line += " due " + f.Due.Earliest.At.String() + " to " + f.Due.Latest.At.String()
		}
		all = append(all, line)
	}
	return all
}
