package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files")

// call runs the program over typed lines and returns what it wrote.
func call(typed string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(typed), &out, &errs)
	return code, out.String(), errs.String()
}

func TestGolden(t *testing.T) {
	housing := []string{"-service", "atyrau2011.notary-housing", "-answers", filepath.Join("testdata", "answers.txt")}
	for _, row := range []struct {
		golden string
		args   []string
	}{
		{"housing-kk.txt", append(housing, "-lang", "kk")},
		{"housing-ru.txt", append(housing, "-lang", "ru")},
		{"housing-en.txt", housing},
		{"housing-center-en.txt", append(housing, "-channel", "center")},
	} {
		t.Run(row.golden, func(t *testing.T) {
			code, got, stderr := call("", row.args...)
			if code != 1 || stderr != "" {
				t.Fatalf("exit %d: %s", code, stderr)
			}
			path := filepath.Join("testdata", row.golden)
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
				t.Errorf("differs from %s; run: go test ./examples/documents -update", path)
			}
		})
	}
}

// Annex 2 asks nothing: its five documents, in Kazakh, are the list of everyone.
func TestTypedAnswers(t *testing.T) {
	for _, row := range []struct {
		why, typed string
		code       int
		says       string
	}{
		{"all five handed in", "yes\nда\nиә\nid-card yes\ny\n", 0, "Package of documents: complete"},
		{"a copy without its original", "yes\ncopy\nyes\nyes\nyes\n", 1, "unfit: no original"},
		{"an original without its copy", "original\nyes\nyes\nyes\nyes\n", 1, "unfit: no copy"},
		{"one that is missing", "yes\nno\nyes\nyes\nyes\n", 1, "missing"},
		{"nothing said is nothing held against", "", 0, "not recorded"},
	} {
		code, out, errs := call(row.typed)
		if code != row.code || errs != "" || !strings.Contains(out, row.says) {
			t.Errorf("%s: exit %d, %q, no %q in\n%s", row.why, code, errs, row.says, out)
		}
	}
}

func TestUnusableInput(t *testing.T) {
	for _, row := range []struct {
		typed string
		args  []string
		says  string
	}{
		{"", []string{"-service", "nothing"}, `-service: "nothing" is not in the catalog`},
		{"", []string{"-channel", "post"}, `-channel: "post" is no channel of atyrau2011.guardianship-certificate`},
		{"", []string{"-on", "1.3.2012"}, "-on: "},
		{"", []string{"-answers", "nowhere.txt"}, "-answers: "},
		{"", []string{"-nonsense"}, "flag provided but not defined"},
		{"perhaps\n", nil, `guardianship-decision: "perhaps": want yes or no, copy or original`},
		{"yes\nyes\nyes\npassport yes\n", nil, `birth-certificate-or-id: "passport" is none of its documents (want birth-certificate, id-card)`},
		{"a b\nperhaps\n", []string{"-service", "atyrau2011.notary-housing"}, `guardian: "perhaps": want yes or no`},
		{"a a\n", []string{"-service", "atyrau2011.notary-housing"}, `children[1].id: "a" stands twice`},
		{"a\n\n\n\n\n\n\n\n\n000101199908\n", []string{"-service", "atyrau2011.notary-housing"}, "child: neither a date nor a personal number"},
	} {
		code, _, errs := call(row.typed, row.args...)
		if code != 2 || !strings.Contains(errs, row.says) {
			t.Errorf("%q %v: exit %d, no %q in %q", row.typed, row.args, code, row.says, errs)
		}
		if strings.Contains(errs, "0001011") {
			t.Errorf("a personal number in %q", errs)
		}
	}
}

// A personal number typed into a file of answers is not shown again.
func TestPersonalNumbersAreNotEchoed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "answers.txt")
	if err := os.WriteFile(file, []byte("a\n\n\n\n\n\n\n\n\n000101199907\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errs := call("", "-service", "atyrau2011.notary-housing", "-answers", file)
	if code != 0 || errs != "" || strings.Contains(out, "0001011") || !strings.Contains(out, "> …\n") {
		t.Errorf("exit %d, %q\n%s", code, errs, out)
	}
}
