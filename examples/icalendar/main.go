// Icalendar writes the days off of a year as an iCalendar file (RFC 5545): one
// all-day event for each, with its name, its source and how sure it is.
//
//	go -C examples/icalendar run . -year 2025 [-week 5|6] [-lang kk|ru|en] [-weekends] [-stamp 2025-01-01T00:00:00Z]
//
// Plain weekly rest days are left out unless -weekends asks for them. An event
// keeps its UID in every language and over every run, so that a file imported
// again replaces what was there. The time of writing, DTSTAMP, is an argument, by
// default the first second of the year: the same arguments give the same bytes.
// It exits with 0, or with 2 and an empty standard output when it is asked for
// something that it does not know.
//
// It is a module of its own, so that the library requires nothing for it. Of the
// libraries for this format github.com/arran4/golang-ical has tagged releases,
// and folds long lines between characters, as the format asks;
// github.com/emersion/go-ical, which folds none, reads the file back in the tests.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are the flags.
type options struct {
	year     int
	week     calendar.Week
	lang     law.Lang
	weekends bool
	stamp    time.Time
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
	if err = o.events(&out); err == nil {
		_, err = out.WriteTo(stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "icalendar:", err)
		return 2
	}
	return 0
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	set := flag.NewFlagSet("icalendar", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.IntVar(&o.year, "year", 0, "the `year`, as 2025")
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
	set.BoolVar(&o.weekends, "weekends", false, "plain weekly rest days too")
	set.Func("stamp", "the `time` of writing (default the year's first second, UTC)", func(s string) (err error) {
		o.stamp, err = time.Parse(time.RFC3339, s)
		return err
	})
	if err := set.Parse(args); err != nil {
		return o, err
	}
	switch {
	case set.NArg() > 0:
		err = fmt.Errorf("unexpected argument %s", civil.Quote(set.Arg(0)))
	case o.year == 0:
		err = errors.New("-year must be given")
	}
	if err != nil {
		fmt.Fprintln(stderr, "icalendar:", err)
		set.Usage()
	}
	if o.stamp.IsZero() {
		o.stamp = time.Date(o.year, time.January, 1, 0, 0, 0, 0, time.UTC)
	}
	return o, err
}

// events writes the days off.
func (o options) events(w io.Writer) error {
	first, err := civil.NewDate(o.year, time.January, 1)
	if err != nil {
		return fmt.Errorf("year %d: %w", o.year, err)
	}
	days, err := calendar.Kazakhstan().Days(o.week, first, first.AddMonths(12)-1)
	if err != nil {
		return err
	}
	c := ics.NewCalendar()
	c.SetProductId("-//regkz//days off//EN")
	c.SetName(title(o.lang))
	for d := range days {
		if !d.Class.Working() && (o.weekends || d.Class != calendar.Weekend) {
			c.AddVEvent(o.event(d))
		}
	}
	return c.SerializeTo(w, ics.WithNewLine("\r\n"))
}

func title(lang law.Lang) string {
	return law.Name{KK: "Қазақстанның демалыс күндері", RU: "Нерабочие дни Казахстана", EN: "Days off in Kazakhstan"}.In(lang)
}

func (o options) event(d calendar.Day) *ics.VEvent {
	e := ics.NewEvent(d.Date.String() + "-" + d.Week.String() + "@regkz")
	e.SetDtStampTime(o.stamp)
	year, month, day := d.Date.YMD()
	at := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	e.SetAllDayStartAt(at)
	e.SetAllDayEndAt(at.AddDate(0, 0, 1)) // the day that is no longer part of it
	e.SetSummary(d.Name.In(o.lang))
	e.SetDescription(d.Source + "\n" + d.Certainty.String())
	e.SetTimeTransparency(ics.TransparencyTransparent) // nobody is busy on a day off
	return e
}
