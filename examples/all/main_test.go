package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/regkz/regkz/services"
)

// golden stands for the programs: it prints the output that each is tested to have.
func golden(pkg string, args []string, stdout, _ io.Writer) error {
	if len(args) != 2 || args[0] != "-lang" || args[1] != "en" {
		return errors.New("not in English")
	}
	dir := filepath.Join("..", filepath.FromSlash(strings.TrimPrefix(pkg, "github.com/regkz/regkz/examples/")))
	if _, err := os.Stat(filepath.Join(dir, "main.go")); err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(dir, "testdata", "en.txt"))
	if err == nil {
		_, err = stdout.Write(text)
	}
	return err
}

func TestEveryServiceHasAProgramThatRunsInTheOrderOfTheCatalog(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if code := run(nil, &stdout, &stderr, golden); code != 0 || stderr.Len() > 0 {
		t.Fatalf("exit %d, %s", code, stderr.String())
	}
	rest := stdout.String()
	for _, s := range services.All() {
		_, after, ok := strings.Cut(rest, "== "+s.ID+"\n")
		if !ok {
			t.Fatalf("%s does not come, or not in its place", s.ID)
		}
		rest = after
	}
}

func TestEveryProgramBelongsToAService(t *testing.T) {
	mains, err := filepath.Glob("../*20*/*/main.go")
	if err != nil || len(mains) != len(services.All()) {
		t.Errorf("%d programs for %d services, %v", len(mains), len(services.All()), err)
	}
}

func TestAProgramThatFailsEndsTheRun(t *testing.T) {
	ran := 0
	fail := func(string, []string, io.Writer, io.Writer) error { ran++; return errors.New("exit status 2") }
	var stdout, stderr bytes.Buffer
	if code := run(nil, &stdout, &stderr, fail); code != 2 || ran != 1 || !strings.Contains(stderr.String(), "atyrau2011.notary-housing: exit status 2") {
		t.Errorf("exit %d after %d, %s", code, ran, stderr.String())
	}
}

func TestFlags(t *testing.T) {
	for _, row := range []struct {
		args []string
		want int
		says string
	}{
		{[]string{"-h"}, 0, "-lang"},
		{[]string{"-lang", "de"}, 2, "want kk, ru or en"},
		{[]string{"more"}, 2, `"more"`},
	} {
		var stdout, stderr bytes.Buffer
		if code := run(row.args, &stdout, &stderr, golden); code != row.want || stdout.Len() > 0 || !strings.Contains(stderr.String(), row.says) {
			t.Errorf("%v: exit %d, %s", row.args, code, stderr.String())
		}
	}
}
