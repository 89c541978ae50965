// Package show is what the programs of the regulations have in common: the flag,
// the order of what they print, and moments in short.
package show

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
)

// Program is what one program holds: a service, who carries it out, one
// application, and how it could go well and wrong.
type Program struct {
	Service  reglament.Service
	Office   reglament.Office
	Channel  string
	Received civil.Moment
	// Situation is that of the application; the day is that of the receipt.
	Situation documents.Situation
	// Clean and Faulty are what is recorded of two outcomes: events, receipt, result.
	// What they share is taken from above, and whoever says nothing of the package
	// has handed in the whole list.
	Clean, Faulty reglament.Case
}

// Main runs a program with the arguments of the command line and exits with its
// status: 0, or 2 and an empty standard output when something is unusable.
func Main(p Program) { os.Exit(Run(p, os.Args[1:], os.Stdout, os.Stderr)) }

// Run is Main without the process.
func Run(p Program, args []string, stdout, stderr io.Writer) int {
	lang, err := Lang(p.Service.ID, args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // the flags have said why
	}
	text, err := p.Text(lang)
	if err == nil {
		_, err = io.WriteString(stdout, text)
	}
	if err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", p.Service.ID, err)
		return 2
	}
	return 0
}

// Lang reads the one flag, -lang, of the program with a name.
func Lang(name string, args []string, stderr io.Writer) (lang law.Lang, err error) {
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	set.SetOutput(stderr)
	lang = law.English
	set.Func("lang", "`language` of the output: kk, ru or en (default en)", func(s string) error {
		switch lang = law.Lang(s); lang {
		case law.Kazakh, law.Russian, law.English:
			return nil
		}
		return errors.New("want kk, ru or en")
	})
	if err = set.Parse(args); err == nil && set.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %s", civil.Quote(set.Arg(0)))
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
	}
	return lang, err
}

// Text returns what the program prints: what the applicant is promised, the list of
// documents, the report of the clean case, and the findings of the faulty one.
func (p Program) Text(lang law.Lang) (string, error) {
	plan, clean, faulty, err := p.Check()
	if err != nil {
		return "", err
	}
	words := report.New(p.Service, lang).Assuming(clean.Assumed)
	well, badly := heads()
	parts := []string{
		words.Promise(plan), p.list(words, lang),
		well.In(lang) + "\n" + words.Report(clean),
		badly.In(lang) + "\n" + findings(words, faulty),
	}
	for i, part := range parts {
		parts[i] = strings.TrimRight(part, "\n") + "\n"
	}
	return strings.Join(parts, "\n"), nil
}

// Check returns the plan from the receipt and what is found in both cases.
func (p Program) Check() (plan reglament.Plan, clean, faulty reglament.Report, err error) {
	checker, err := reglament.Compile(p.Service, p.Office)
	if err != nil {
		return plan, clean, faulty, err
	}
	plan, err1 := checker.Plan(p.Channel, p.Received)
	clean, err2 := checker.Check(p.filled(p.Clean))
	faulty, err3 := checker.Check(p.filled(p.Faulty))
	return plan, clean, faulty, errors.Join(err1, err2, err3)
}

// list returns the list of documents or, where the regulation leaves it to its
// standard, the words of that gap.
func (p Program) list(words *report.Text, lang law.Lang) string {
	if needs := p.needs(); len(needs) > 0 {
		return words.List(needs)
	}
	for _, gap := range p.Service.NotModeled {
		if gap.Fills == reglament.FillsDocuments {
			return gap.Why.In(lang) + "; " + words.Citation(gap.Cite)
		}
	}
	return words.List(nil)
}

func (p Program) situation() documents.Situation {
	s := p.Situation
	s.On = p.Received.Date()
	return s
}

func (p Program) needs() []documents.Need {
	return documents.List(p.Service.Documents, p.Service.Act.Texts, p.situation())
}

// filled returns a case with what both cases share.
func (p Program) filled(c reglament.Case) reglament.Case {
	c.Service, c.Channel, c.Received = p.Service.ID, p.Channel, p.Received
	c.Facts, c.Applicant, c.Spouse, c.Children = p.Situation.Facts, p.Situation.Applicant, p.Situation.Spouse, p.Situation.Children
	if len(c.Package.Items)+len(c.Package.NotHandedIn)+len(c.Package.Asked) == 0 {
		c.Package = p.whole()
	}
	return c
}

// whole returns the package of somebody who hands in everything on the list, in
// every form.
func (p Program) whole() (all documents.Package) {
	for _, need := range p.needs() {
		item := documents.Item{Document: need.Requirement, Child: need.Child, Original: law.Yes, Copy: law.Yes, Notarized: law.Yes, OnForm: law.Yes}
		for _, row := range p.Service.Documents {
			if row.ID == need.Requirement && len(row.OneOf) > 0 {
				item.Document = row.OneOf[0].ID
			}
		}
		all.Items = append(all.Items, item)
	}
	return all
}

func findings(words *report.Text, r reglament.Report) string {
	var lines []string
	for _, f := range r.Findings {
		lines = append(lines, words.Finding(f))
	}
	return strings.Join(lines, "\n")
}

// heads stand over the two cases.
func heads() (clean, faulty law.Name) {
	return law.Name{KK: "Ауытқусыз іс", RU: "Дело без отклонений", EN: "A case without a fault"},
		law.Name{KK: "Ауытқуы бар іс", RU: "Дело с отклонением", EN: "A case with a fault"}
}

// Year returns a function that makes moments of a year, known to the minute.
func Year(year int) func(month time.Month, day, hour, minute int) civil.Moment {
	return func(month time.Month, day, hour, minute int) civil.Moment {
		return civil.AtMinute(civil.YMD(year, month, day), civil.HM(hour, minute))
	}
}

// Supposed returns an office whose one unit works five days a week from one full
// hour to another, with an hour of lunch.
func Supposed(unit string, from, lunch, to int) reglament.Office {
	return reglament.Office{Units: []reglament.UnitHours{{Unit: unit, Week: calendar.FiveDay, Hours: calendar.Hours{
		Open:   calendar.Span{From: civil.HM(from, 0), To: civil.HM(to, 0)},
		Breaks: []calendar.Span{{From: civil.HM(lunch, 0), To: civil.HM(lunch+1, 0)}},
	}}}}
}
