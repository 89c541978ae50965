// Checkcase checks recorded cases against the regulations of the catalog and
// prints a verdict for each: the package, the plan with the days counted, the
// findings with the place of the rule, and what was assumed.
//
//	go run ./examples/checkcase [-lang kk|ru|en] [-text kk|ru] [-json] [FILE…]
//
// Without a FILE it checks the cases in cases; "-" is the standard input. All
// input is read and checked before anything is printed. It exits with 0 when
// there is no breach, 1 when there is one, 2 when an input is unusable.
package main

import (
	"bytes"
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
	"github.com/regkz/regkz/services"
)

//go:embed cases/*.json
var shipped embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are the flags.
type options struct {
	lang, text law.Lang
	json       bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, files, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	inputs, err := read(files, stdin)
	var out bytes.Buffer
	breached := false
	for _, in := range inputs {
		b, problem := o.verdict(&out, in.data)
		if problem != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", in.name, problem))
		}
		breached = breached || b
	}
	if err == nil {
		_, err = out.WriteTo(stdout)
	}
	switch {
	case err != nil:
		fmt.Fprintln(stderr, err)
		return 2
	case breached:
		return 1
	}
	return 0
}

func parse(args []string, stderr io.Writer) (o options, files []string, err error) {
	set := flag.NewFlagSet("checkcase", flag.ContinueOnError)
	set.SetOutput(stderr)
	choice := func(to *law.Lang, name, usage string, values ...law.Lang) {
		set.Func(name, usage, func(s string) error {
			if !slices.Contains(values, law.Lang(s)) {
				return fmt.Errorf("want one of %s", values)
			}
			*to = law.Lang(s)
			return nil
		})
	}
	o.lang = law.English
	choice(&o.lang, "lang", "`language` of the verdict: kk, ru or en (default en)", law.Kazakh, law.Russian, law.English)
	choice(&o.text, "text", "the one official `text` to go by: kk or ru (default both)", law.Kazakh, law.Russian)
	set.BoolVar(&o.json, "json", false, "print one JSON object for each case, on one line")
	err = set.Parse(args)
	return o, set.Args(), err
}

type input struct {
	name string
	data []byte
}

// read returns every file, or every shipped case when none is named, and what
// cannot be read.
func read(files []string, stdin io.Reader) (inputs []input, errs error) {
	if len(files) == 0 {
		entries, err := shipped.ReadDir("cases")
		for _, e := range entries {
			data, err := shipped.ReadFile("cases/" + e.Name())
			inputs, errs = append(inputs, input{e.Name(), data}), errors.Join(errs, err)
		}
		return inputs, errors.Join(errs, err)
	}
	for _, name := range files {
		data, err := readFile(name, stdin)
		if err != nil {
			errs = errors.Join(errs, err)
			continue
		}
		inputs = append(inputs, input{name, data})
	}
	return inputs, errs
}

// readFile reads no more than tells that a case is too large.
func readFile(name string, stdin io.Reader) ([]byte, error) {
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		stdin = f
	}
	data, err := io.ReadAll(io.LimitReader(stdin, reglament.MaxCaseBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return data, nil
}

// verdict writes what there is to say of one case, and reports whether there is
// a breach.
func (o options) verdict(out *bytes.Buffer, data []byte) (breached bool, err error) {
	c, err := reglament.DecodeCase(data)
	if err != nil {
		return false, err
	}
	service, _ := services.Lookup(c.Service)
	office, ok := services.Office(c.Service)
	if !ok {
		return false, fmt.Errorf("service: %s is not in the catalog", civil.Quote(c.Service))
	}
	office.Text = o.text
	checker, err := reglament.Compile(service, office)
	if err != nil {
		return false, err
	}
	rep, err := checker.Check(c)
	if err != nil {
		return false, err
	}
	var plan reglament.Plan
	if !c.Received.IsZero() {
		if plan, err = checker.Plan(c.Channel, c.Received); err != nil {
			return false, err
		}
	}
	if o.json {
		record, err := report.JSON(service, c, plan, rep)
		out.Write(append(record, '\n'))
		return rep.Breached(), err
	}
	if out.Len() > 0 {
		out.WriteString("\n\n")
	}
	out.WriteString(report.New(service, o.lang).Verdict(c, plan, rep))
	return rep.Breached(), nil
}
