// Documents leads a person through a service: it asks what decides, prints the
// list of documents, asks what was handed in, and says whether that is complete.
//
//	go run ./examples/documents -service atyrau2011.notary-housing -lang ru
//	go run ./examples/documents -answers examples/documents/testdata/answers.txt
//
// Questions are answered on a line each: yes, no or an empty line for unknown; a
// date (2002-05-17) or a personal number where a birth is asked for; labels such as
// "a b" for children; and for a document yes (as the list wants it), no, copy,
// original, or an empty line. With -answers they are read from a file, where lines
// that begin with # are skipped. What is not answered stays unknown and is held
// against nobody.
//
// Exit status: 0 where the package is complete or not decided, 1 where something
// is missing or unfit, 2 for unusable input.
package main

import (
	"bufio"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
	"github.com/regkz/regkz/services"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("documents", flag.ContinueOnError)
	flags.SetOutput(errs)
	id := flags.String("service", "atyrau2011.guardianship-certificate", "the service, by its ID")
	channel := flags.String("channel", "department", "the channel, by its ID")
	lang := flags.String("lang", "en", "kk, ru or en")
	on := flags.String("on", "2012-03-01", "the day of the application")
	answers := flags.String("answers", "", "a file with answers, one a line")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	service, ok := services.Lookup(*id)
	if !ok {
		fmt.Fprintf(errs, "-service: %s is not in the catalog\n", civil.Quote(*id))
		return 2
	}
	if !slices.ContainsFunc(service.Channels, func(c reglament.Channel) bool { return c.ID == *channel }) {
		fmt.Fprintf(errs, "-channel: %s is no channel of %s\n", civil.Quote(*channel), service.ID)
		return 2
	}
	day, err := civil.ParseDate(*on)
	if err != nil {
		fmt.Fprintf(errs, "-on: %v\n", err)
		return 2
	}
	d := dialog{out: out, service: service, texts: service.Act.Texts, words: report.New(service, law.Lang(*lang)), read: bufio.NewScanner(in)}
	if *answers != "" {
		file, err := os.Open(*answers)
		if err != nil {
			fmt.Fprintf(errs, "-answers: %v\n", err)
			return 2
		}
		defer file.Close()
		d.read, d.echo = bufio.NewScanner(file), true
	}
	k := reglament.Case{Service: service.ID, Channel: *channel, Received: civil.OnDay(day)}
	if err := d.situation(&k); err != nil {
		fmt.Fprintln(errs, err)
		return 2
	}
	needs := documents.List(service.Documents, d.texts, k.Situation())
	fmt.Fprint(out, "\n", d.words.List(needs), "\n")
	if err := d.handedIn(&k, needs); err != nil {
		fmt.Fprintln(errs, err)
		return 2
	}
	fmt.Fprint(out, "\n", d.words.Package(k), d.words.Grounds(k.Channel))
	for _, text := range d.texts {
		lines, err := documents.Check(service.Documents, text, k.Situation(), k.Package)
		if err != nil {
			fmt.Fprintln(errs, err)
			return 2
		}
		if slices.ContainsFunc(lines, func(l documents.Line) bool { return l.Status == documents.Missing || l.Status == documents.Unfit }) {
			return 1
		}
	}
	return 0
}

// dialog asks on one side and reads on the other.
type dialog struct {
	out     io.Writer
	read    *bufio.Scanner
	echo    bool
	service reglament.Service
	texts   []law.Lang
	words   *report.Text
}

// ask prints a question and returns the answer; the end of the input is an empty
// one.
func (d *dialog) ask(question string, secret bool) string {
	fmt.Fprintf(d.out, "%s > ", question)
	answer := ""
	for d.read.Scan() {
		if answer = strings.TrimSpace(d.read.Text()); !strings.HasPrefix(answer, "#") {
			break
		}
		answer = ""
	}
	switch {
	case !d.echo:
	case secret && strings.Trim(answer, "0123456789-") == "" && len(answer) > 10:
		fmt.Fprintln(d.out, "…") // a personal number is not shown
	default:
		fmt.Fprintln(d.out, answer)
	}
	return answer
}

// situation asks until no answer can change the list; what was left open is not
// asked again.
func (d *dialog) situation(k *reglament.Case) error {
	open := map[string]bool{}
	for {
		list := documents.Questions(d.service.Documents, d.texts, k.Situation())
		at := slices.IndexFunc(list, func(q documents.Question) bool { return !open[key(q)] })
		if at < 0 {
			return k.Situation().Validate()
		}
		q := list[at]
		answer := d.ask(d.words.Question(q), q.Kind == documents.AskBorn)
		if answer == "" {
			open[key(q)] = true
			continue
		}
		if err := enter(k, q, answer); err != nil {
			return err
		}
	}
}

func key(q documents.Question) string {
	return fmt.Sprint(q.Kind, " ", q.Of, " ", q.Child, " ", q.Fact)
}

// person returns whom a question is about.
func person(k *reglament.Case, q documents.Question) *documents.Person {
	switch q.Of {
	case documents.Spouse:
		return &k.Spouse
	case documents.Child:
		if len(k.Children) == 0 {
			k.Children = []documents.Person{{}}
		}
		return &k.Children[max(0, slices.IndexFunc(k.Children, func(p documents.Person) bool { return p.ID == q.Child }))]
	}
	return &k.Applicant
}

// enter writes an answer into the case.
func enter(k *reglament.Case, q documents.Question, answer string) error {
	switch q.Kind {
	case documents.AskChildren:
		for _, id := range strings.Fields(answer) {
			k.Children = append(k.Children, documents.Person{ID: id})
		}
		return nil
	case documents.AskBorn:
		p := person(k, q)
		var err error
		if p.Born, err = civil.ParseDate(answer); err == nil {
			return nil
		}
		p.IIN, err = iin.Parse(answer)
		if err != nil {
			return fmt.Errorf("%s: neither a date nor a personal number: %w", q.Of, err)
		}
		return nil
	}
	said, err := answered(answer)
	if err != nil {
		return fmt.Errorf("%s: %w", q.Fact, err)
	}
	if q.Of == documents.Matter {
		if k.Facts == nil {
			k.Facts = documents.Facts{}
		}
		k.Facts[q.Fact] = said
		return nil
	}
	p := person(k, q)
	if p.Facts == nil {
		p.Facts = documents.Facts{}
	}
	p.Facts[q.Fact] = said
	return nil
}

var errAnswer = errors.New("want yes or no")

// answered reads yes or no in the three languages.
func answered(s string) (law.Answer, error) {
	switch strings.ToLower(s) {
	case "yes", "y", "да", "иә":
		return law.Yes, nil
	case "no", "n", "нет", "жоқ":
		return law.No, nil
	}
	return law.Unknown, fmt.Errorf("%s: %w", civil.Quote(s), errAnswer)
}

// handedIn asks of each document on the list.
func (d *dialog) handedIn(k *reglament.Case, needs []documents.Need) error {
	for number, n := range needs {
		i := slices.IndexFunc(d.service.Documents, func(r documents.Requirement) bool { return r.ID == n.Requirement })
		r := d.service.Documents[i]
		which := r.Documents()[0]
		question := strings.TrimRight(fmt.Sprintf("%d. %s %s", number+1, n.Requirement, n.Child), " ")
		if len(r.OneOf) > 0 {
			question += " (" + strings.Join(r.Documents(), ", ") + ")"
		}
		answer := strings.ToLower(d.ask(question, false))
		if fields := strings.Fields(answer); len(fields) == 2 { // another of the alternatives
			which, answer = fields[0], fields[1]
			if !slices.Contains(r.Documents(), which) {
				return fmt.Errorf("%s: %s is none of its documents (want %s)", n.Requirement, civil.Quote(which), strings.Join(r.Documents(), ", "))
			}
		}
		it := documents.Item{Document: which, Child: n.Child}
		switch answer {
		case "":
			continue
		case "copy":
			it.Copy, it.Original = law.Yes, law.No
		case "original":
			it.Original, it.Copy = law.Yes, law.No
		default:
			said, err := answered(answer)
			if err != nil {
				return fmt.Errorf("%s: %w, copy or original", n.Requirement, err)
			}
			if said == law.No {
				for _, id := range r.Documents() {
					k.Package.Items = append(k.Package.Items, documents.Item{Document: id, Child: n.Child, Absent: true})
				}
				continue
			}
			it.Original, it.Copy, it.Notarized, it.OnForm = law.Yes, law.Yes, law.Yes, law.Yes
		}
		k.Package.Items = append(k.Package.Items, it)
	}
	return cmp.Or(k.Package.Validate(d.service.Documents), d.read.Err())
}
