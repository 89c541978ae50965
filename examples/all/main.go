// All runs the program of every regulation of the catalog, in its order, each
// under a heading.
//
//	go run ./examples/all [-lang kk|ru|en]
//
// It starts them with the go command, inside the module. It exits with 0, or with
// 2 at the first program that fails.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/services"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, goRun)) }

// goRun runs the program of a package.
func goRun(pkg string, args []string, stdout, stderr io.Writer) error {
	cmd := exec.Command("go", append([]string{"run", pkg}, args...)...)
	cmd.Stdout, cmd.Stderr = stdout, stderr
	return cmd.Run()
}

func run(args []string, stdout, stderr io.Writer, program func(pkg string, args []string, stdout, stderr io.Writer) error) int {
	lang, err := show.Lang("all", args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // the flags have said why
	}
	for i, service := range services.All() {
		_, err := fmt.Fprintf(stdout, "%s== %s\n", strings.Repeat("\n", min(i, 1)), service.ID)
		if err == nil {
			err = program("github.com/regkz/regkz/examples/"+folder(service.ID), []string{"-lang", string(lang)}, stdout, stderr)
		}
		if err != nil {
			fmt.Fprintf(stderr, "all: %s: %v\n", service.ID, err)
			return 2
		}
	}
	return 0
}

// folder returns where the program of a service lives, below examples.
func folder(id string) string { return strings.Replace(id, ".", "/", 1) }
