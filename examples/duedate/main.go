// Duedate prints when a period ends, and the ledger: every day or stretch of a
// day from the start to the end, counted or not and why.
//
//	go run ./examples/duedate -amount 5 -unit working-day -from 2012-03-01T10:00 -issue-day excluded
//
// The unit is one of package calendar: minute, hour, working-day, calendar-day,
// week, month, year and others. -week 5 or 6 gives the working week, -open and -break the
// opening hours, -first-day and -issue-day what the law leaves open, -lang kk, ru
// or en the language; -json prints one JSON object, on one line, whose texts are
// those of package calendar. It exits with 0, or with 2 and an empty standard
// output when there is no answer.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are the flags.
type options struct {
	period   calendar.Period
	from     civil.Moment
	week     calendar.Week
	hours    calendar.Hours
	counting calendar.Counting
	lang     law.Lang
	json     bool
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
	if err = o.answer(&out); err == nil {
		_, err = out.WriteTo(stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "duedate:", err)
		return 2
	}
	return 0
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	set := flag.NewFlagSet("duedate", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.IntVar(&o.period.N, "amount", 0, "`number` of units")
	set.Func("unit", "`unit` of the period, as working-day", func(s string) error {
		o.period.Unit = calendar.Unit(s)
		return nil
	})
	set.Func("from", "the `moment` of the event, as 2012-03-01T10:00 or 2012-03-01", func(s string) error {
		return o.from.UnmarshalText([]byte(s))
	})
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
	o.hours = calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	}
	set.Func("open", "opening `hours` of a working day (default 09:00-18:00)", func(s string) (err error) {
		o.hours.Open, err = span(s)
		return err
	})
	set.Func("break", "`hours` of the break, or none (default 13:00-14:00)", func(s string) error {
		if o.hours.Breaks = nil; s == "none" {
			return nil
		}
		b, err := span(s)
		o.hours.Breaks = []calendar.Span{b}
		return err
	})
	set.Func("first-day", "is the day of the event `counted` or excluded (default excluded)", func(s string) error {
		return o.counting.FirstDay.UnmarshalText(counted(s))
	})
	set.Func("issue-day", "is the day of issue `counted` or excluded (default counted)", func(s string) error {
		return o.counting.IssueDay.UnmarshalText(counted(s))
	})
	o.lang = law.English
	set.Func("lang", "`language`: kk, ru or en (default en)", func(s string) error {
		switch o.lang = law.Lang(s); o.lang {
		case law.Kazakh, law.Russian, law.English:
			return nil
		}
		return errors.New("want kk, ru or en")
	})
	set.BoolVar(&o.json, "json", false, "print one JSON object")
	if err := set.Parse(args); err != nil {
		return o, err
	}
	switch {
	case set.NArg() > 0:
		err = fmt.Errorf("unexpected argument %s", civil.Quote(set.Arg(0)))
	case o.from.IsZero():
		err = errors.New("-from must be given")
	default:
		err = o.period.Validate()
	}
	if err != nil {
		fmt.Fprintln(stderr, "duedate:", err)
		set.Usage()
	}
	return o, err
}

// counted is the text of package calendar for what a flag says.
func counted(s string) []byte {
	if s == "excluded" {
		s = "not_counted"
	}
	return []byte(s)
}

// span reads 09:00-18:00.
func span(s string) (sp calendar.Span, err error) {
	from, to, ok := strings.Cut(s, "-")
	if !ok {
		return sp, errors.New("want two times of day, as 09:00-18:00")
	}
	return sp, errors.Join(sp.From.UnmarshalText([]byte(from)), sp.To.UnmarshalText([]byte(to)))
}

// answer counts the period and writes what comes of it.
func (o options) answer(out *bytes.Buffer) error {
	office, err := calendar.Kazakhstan().Timetable(o.week, o.hours)
	if err != nil {
		return err
	}
	deadline, err := office.Deadline(o.from, o.period, o.counting)
	if err != nil {
		return err
	}
	if o.json {
		return json.NewEncoder(out).Encode(o.record(deadline))
	}
	// The ledger is the same for every service.
	out.WriteString(report.New(reglament.Service{}, o.lang).Ledger(deadline))
	return nil
}

// record is the answer as JSON.
type record struct {
	Start     civil.Moment       `json:"start"`
	Period    calendar.Period    `json:"period"`
	Week      calendar.Week      `json:"week"`
	Hours     calendar.Hours     `json:"hours"`
	Counting  calendar.Counting  `json:"counting"`
	Due       civil.Moment       `json:"due"`
	LastDay   civil.Date         `json:"last_day"`
	IssueBy   civil.Date         `json:"issue_by"`
	IssueDue  civil.Moment       `json:"issue_due"`
	Certainty calendar.Certainty `json:"certainty"`
	Days      []day              `json:"days"`
}

// day is one entry of the ledger. Counted is its ordinal, 0 when it does not
// count. From and To bound a stretch of the day; both are left out for all of it.
type day struct {
	Date      civil.Date         `json:"date"`
	Class     calendar.Class     `json:"class"`
	Counted   int                `json:"counted"`
	Reason    calendar.Reason    `json:"reason"`
	Name      string             `json:"name"`
	Certainty calendar.Certainty `json:"certainty"`
	From      *civil.Clock       `json:"from,omitempty"`
	To        *civil.Clock       `json:"to,omitempty"`
}

func (o options) record(d calendar.Deadline) record {
	r := record{
		Start: d.Start(), Period: d.Period(), Week: o.week, Hours: o.hours, Counting: d.Counting(),
		Due: d.Due(), LastDay: d.LastDay(), IssueBy: d.IssueBy(), IssueDue: d.IssueDue(), Certainty: d.Certainty(),
	}
	for e := range d.Ledger() {
		line := day{
			Date: e.Day.Date, Class: e.Day.Class, Counted: e.Counted, Reason: e.Reason,
			Name: e.Day.Name.In(o.lang), Certainty: e.Day.Certainty,
		}
		if e.To != civil.Midnight {
			line.From, line.To = &e.From, &e.To
		}
		r.Days = append(r.Days, line)
	}
	return r
}
