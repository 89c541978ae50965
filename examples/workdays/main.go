// Workdays prints what every day of a stretch is, as CSV: its class, how sure
// that is, its name and the act or decree that makes it so.
//
//	go run ./examples/workdays -from 2025-01-01 -to 2025-01-12 [-week 5|6] [-lang kk|ru|en]
//
// Both days are included; the calendar knows 2000-01-01 to 2035-12-31. A cell
// that a spreadsheet could take for a formula gets an apostrophe before it. It
// exits with 0, or with 2 and an empty standard output when it is asked for
// something that it does not know.
package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are the flags.
type options struct {
	from, to civil.Date
	week     calendar.Week
	lang     law.Lang
}

func run(args []string, _ io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // the flags have said why
	}
	var out bytes.Buffer
	if err = o.table(&out); err == nil {
		_, err = out.WriteTo(stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "workdays:", err)
		return 2
	}
	return 0
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	set := flag.NewFlagSet("workdays", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.Func("from", "the first `day`, as 2025-01-01", func(s string) error { return o.from.UnmarshalText([]byte(s)) })
	set.Func("to", "the last `day`, as 2025-12-31", func(s string) error { return o.to.UnmarshalText([]byte(s)) })
	set.Func("week", "working `days` in a week: 5 or 6 (default 5)", func(s string) error {
		switch s {
		case "5":
			o.week = calendar.FiveDay
		case "6":
			o.week = calendar.SixDay
		default:
			return errors.New("want 5 or 6")
		}
		return nil
	})
	o.lang = law.English
	set.Func("lang", "`language` of the names: kk, ru or en (default en)", func(s string) error {
		switch o.lang = law.Lang(s); o.lang {
		case law.Kazakh, law.Russian, law.English:
			return nil
		}
		return errors.New("want kk, ru or en")
	})
	if err := set.Parse(args); err != nil {
		return o, err
	}
	switch {
	case set.NArg() > 0:
		err = fmt.Errorf("unexpected argument %s", civil.Quote(set.Arg(0)))
	case o.from.IsZero() || o.to.IsZero():
		err = errors.New("-from and -to must be given")
	case o.to < o.from:
		err = fmt.Errorf("-to %s lies before -from %s", o.to, o.from)
	}
	if err != nil {
		fmt.Fprintln(stderr, "workdays:", err)
		set.Usage()
	}
	return o, err
}

func (o options) table(w io.Writer) error {
	days, err := calendar.Kazakhstan().Days(o.week, o.from, o.to)
	if err != nil {
		return err
	}
	return write(w, days, o.lang)
}

// write writes one line for each day, below a head.
func write(w io.Writer, days iter.Seq[calendar.Day], lang law.Lang) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"date", "class", "certainty", "name", "source"}}
	for d := range days {
		row := []string{d.Date.String(), d.Class.String(), d.Certainty.String(), d.Name.In(lang), d.Source}
		for i := range row {
			row[i] = cell(row[i])
		}
		rows = append(rows, row)
	}
	return out.WriteAll(rows)
}

// cell keeps a spreadsheet from taking a text for a formula.
func cell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\n", rune(s[0])) {
		return "'" + s
	}
	return s
}
