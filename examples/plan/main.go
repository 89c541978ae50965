// Plan prints what an applicant is told, by when and why, and the schedule that
// the office then has to keep: how late each step can begin.
//
//	go run ./examples/plan [-service ID] [-channel center] [-received 2012-03-03T11:20] [-now 2012-03-06T10:00] [-lang kk|ru|en] [-json]
//
// The service is one of the catalog, with the standard office of its act: one
// whose act gives no opening hours is refused. Where the regulation has no term for
// the channel there is no schedule. -json prints one JSON object, on one line. It
// exits with 0, or with 2 and an empty standard output when an input is unusable.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
	"github.com/regkz/regkz/services"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// options are the flags.
type options struct {
	service, channel string
	received, now    civil.Moment
	lang             law.Lang
	json             bool
}

func run(args []string, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // the flags have said why
	}
	out, err := o.plan()
	if err == nil {
		_, err = io.WriteString(stdout, out)
	}
	if err != nil {
		fmt.Fprintln(stderr, "plan:", err)
		return 2
	}
	return 0
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	set := flag.NewFlagSet("plan", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.StringVar(&o.service, "service", "atyrau2011.guardianship-certificate", "`ID` of a service of the catalog")
	set.StringVar(&o.channel, "channel", "center", "`way` to apply")
	o.received = civil.AtMinute(civil.YMD(2012, 3, 3), civil.HM(11, 20))
	set.Func("received", "`moment` at which the complete package came in (default 2012-03-03T11:20)", func(s string) error { return o.received.UnmarshalText([]byte(s)) })
	set.Func("now", "`moment` from which the time left is counted (default that of the receipt)", func(s string) error { return o.now.UnmarshalText([]byte(s)) })
	o.lang = law.English
	set.Func("lang", "`language`: kk, ru or en (default en)", func(s string) error {
		switch o.lang = law.Lang(s); o.lang {
		case law.Kazakh, law.Russian, law.English:
			return nil
		}
		return errors.New("want kk, ru or en")
	})
	set.BoolVar(&o.json, "json", false, "print the schedule as one JSON object")
	if err = set.Parse(args); err != nil {
		return o, err
	}
	if set.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %s", civil.Quote(set.Arg(0)))
		fmt.Fprintln(stderr, "plan:", err)
	}
	if o.now.IsZero() {
		o.now = o.received
	}
	return o, err
}

// plan returns the promise and the schedule.
func (o options) plan() (string, error) {
	service, ok := services.Lookup(o.service)
	if !ok {
		return "", fmt.Errorf("service: %s is not in the catalog", civil.Quote(o.service))
	}
	office, ok := services.Office(o.service)
	if !ok {
		return "", fmt.Errorf("service: the act of %s gives no opening hours to plan with", civil.Quote(o.service))
	}
	checker, err := reglament.Compile(service, office)
	if err != nil {
		return "", err
	}
	plan, err := checker.Plan(o.channel, o.received)
	if err != nil {
		return "", err
	}
	words := report.New(service, o.lang)
	if plan.Whole.IsZero() && !o.json {
		return words.Promise(plan), nil
	}
	schedule, err := checker.Schedule(o.channel, o.received, o.now)
	if err != nil {
		return "", err
	}
	if o.json {
		record, err := report.ScheduleJSON(schedule)
		return string(record) + "\n", err
	}
	return words.Promise(plan) + "\n\n" + words.Schedule(schedule), nil
}
