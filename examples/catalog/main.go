// Catalog prints the regulations that the library holds.
//
//	go run ./examples/catalog [-lang kk|ru|en] [-service ID] [-on DATE | -json]
//
// It prints what each service is: its act and edition, since when it was in force
// and until when, the ways to apply, the term, and how much there is in it; with
// -service everything of one service, each fact with its place in the act. With
// -on 2012-03-01 it prints instead whether each was in force on that day, and why.
// With -json it prints one object, {"services": [...]}, that
// schema/catalog.schema.json describes. It exits with 2 and prints nothing on
// standard output when an input is unusable.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
	"github.com/regkz/regkz/services"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// options are the flags.
type options struct {
	lang    law.Lang
	service string
	on      civil.Date
	json    bool
}

func run(args []string, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // the flags have said why
	}
	out, err := o.catalog()
	if err == nil {
		_, err = io.WriteString(stdout, out)
	}
	if err != nil {
		fmt.Fprintln(stderr, "catalog:", err)
		return 2
	}
	return 0
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	set := flag.NewFlagSet("catalog", flag.ContinueOnError)
	set.SetOutput(stderr)
	o.lang = law.English
	set.Func("lang", "`language`: kk, ru or en (default en)", func(s string) error {
		switch o.lang = law.Lang(s); o.lang {
		case law.Kazakh, law.Russian, law.English:
			return nil
		}
		return errors.New("want kk, ru or en")
	})
	set.StringVar(&o.service, "service", "", "`ID` of the one service to print in full")
	set.BoolVar(&o.json, "json", false, "print the services as one JSON object")
	set.Func("on", "`day`, such as 2012-03-01, of which to print whether each service was in force, and why", func(s string) (err error) {
		o.on, err = civil.ParseDate(s)
		return err
	})
	if err = set.Parse(args); err != nil {
		return o, err // said already
	}
	switch {
	case set.NArg() > 0:
		err = fmt.Errorf("unexpected argument %s", civil.Quote(set.Arg(0)))
	case o.json && !o.on.IsZero():
		err = errors.New("-on goes without -json, which prints the services as they are declared")
	}
	if err != nil {
		fmt.Fprintln(stderr, "catalog:", err)
	}
	return o, err
}

// catalog returns the list, or one service in full.
func (o options) catalog() (string, error) {
	list := services.All()
	if o.service != "" {
		s, ok := services.Lookup(o.service)
		if !ok {
			return "", fmt.Errorf("service: %s is not in the catalog", civil.Quote(o.service))
		}
		list = []reglament.Service{s}
	}
	if o.json {
		return record(list)
	}
	parts := make([]string, len(list))
	for i, s := range list {
		// For a reader those of the act stand with those of the service.
		s.Discrepancies = services.Discrepancies(s.ID)
		switch words := report.New(s, o.lang); {
		case !o.on.IsZero():
			parts[i] = s.Title.In(o.lang) + " [" + s.ID + "]\n  " + words.Standing(o.on, s.InForce(o.on, 0)) + "\n"
		case o.service != "":
			parts[i] = words.Service()
		default:
			parts[i] = words.Summary()
		}
	}
	return strings.Join(parts, "\n"), nil
}

// record returns the services as one JSON object.
func record(list []reglament.Service) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(struct {
		Services []reglament.Service `json:"services"`
	}{list})
	return b.String(), err
}
