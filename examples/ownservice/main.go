// Ownservice plans and checks with a regulation and an office that are JSON files:
// docs/own-regulation.md tells how to write them.
//
//	go run ./examples/ownservice [-lang kk|ru|en] [-received 2025-10-20T10:00] [-service FILE -office FILE] [CASE…]
//	go run ./examples/ownservice -lint [-lang kk|ru|en] [-service FILE]
//
// It prints a verdict for each case and, for a package received at the moment of
// -received or where there is no case, the plan of each channel. Without -service
// and -office it takes the made-up regulation beside it, with its cases.
// With -lint it prints only what makes little sense in the regulation, though it can
// be executed. All input is read and checked before anything is printed, and every
// fault is told with its file and place. It exits with 0 when there is no breach, 1
// when there is one, 2 when an input is unusable.
package main

import (
	"embed"
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
)

//go:embed service.json office.json cases/*.json
var made embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// use is the whole use of the library.
func use(service, office file, cases []file, o options) (text string, breached bool, err error) {
	s, err1 := reglament.DecodeService(service.data)
	f, err2 := reglament.DecodeOffice(office.data)
	if err := errors.Join(service.fault(err1), office.fault(err2)); err != nil {
		return "", false, err
	}
	checker, err := reglament.Compile(s, f)
	if errors.Is(err, reglament.ErrOffice) {
		return "", false, office.fault(err)
	} else if err != nil {
		return "", false, service.fault(err)
	}
	words := report.New(s, o.lang).Assuming(checker.Assumed())
	var parts []string
	if !o.received.IsZero() {
		for _, ch := range s.Channels {
			plan, fault := checker.Plan(ch.ID, o.received)
			parts, err = append(parts, ch.Name.In(o.lang)+"\n"+words.Plan(plan)), errors.Join(err, office.fault(fault))
		}
	}
	for _, in := range cases {
		c, fault := reglament.DecodeCase(in.data)
		var plan reglament.Plan
		if fault == nil && !c.Received.IsZero() {
			plan, fault = checker.Plan(c.Channel, c.Received)
		}
		var found reglament.Report
		if fault == nil {
			found, fault = checker.Check(c)
		}
		parts, err = append(parts, words.Verdict(c, plan, found)), errors.Join(err, in.fault(fault))
		breached = breached || found.Breached()
	}
	for i, part := range parts {
		parts[i] = strings.TrimRight(part, "\n") + "\n"
	}
	return strings.Join(parts, "\n"), breached, err
}

// advise gives the advice on a regulation.
func advise(service file, lang law.Lang) (string, error) {
	s, err := reglament.DecodeService(service.data)
	if err == nil {
		err = reglament.Validate(s)
	}
	if err != nil {
		return "", service.fault(err)
	}
	return report.New(s, lang).Lint(reglament.Lint(s)), nil
}

// options are the flags.
type options struct {
	lint            bool
	lang            law.Lang
	received        civil.Moment
	service, office string
}

func run(args []string, stdout, stderr io.Writer) int {
	o := options{lang: law.English}
	set := flag.NewFlagSet("ownservice", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.Func("lang", "`language` of the output: kk, ru or en (default en)", func(s string) error {
		switch o.lang = law.Lang(s); o.lang {
		case law.Kazakh, law.Russian, law.English:
			return nil
		}
		return errors.New("want kk, ru or en")
	})
	set.TextVar(&o.received, "received", civil.Moment{}, "`moment` to plan from (default 2025-10-20T10:00 where there is no case)")
	set.StringVar(&o.service, "service", "", "the regulation, a JSON `file`")
	set.StringVar(&o.office, "office", "", "the office, a JSON `file`")
	set.BoolVar(&o.lint, "lint", false, "print only what makes little sense in the regulation")
	switch err := set.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // the flags have said why
	case o.lint && (o.office != "" || !o.received.IsZero() || set.NArg() > 0):
		fmt.Fprintln(stderr, "-lint goes with -service and -lang alone")
		return 2
	case !o.lint && (o.service == "") != (o.office == ""):
		fmt.Fprintln(stderr, "-service and -office are given together")
		return 2
	}
	service, office, cases, err := inputs(o, set.Args())
	if len(cases) == 0 && o.received.IsZero() {
		o.received = civil.AtMinute(civil.YMD(2025, 10, 20), civil.HM(10, 0))
	}
	text, breached := "", false
	switch {
	case err != nil:
	case o.lint:
		text, err = advise(service, o.lang)
	default:
		text, breached, err = use(service, office, cases, o)
	}
	if err == nil {
		_, err = io.WriteString(stdout, text)
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

// file is an input and what it is called.
type file struct {
	name string
	data []byte
}

// fault names the file in every fault.
func (f file) fault(err error) error {
	if err == nil {
		return nil
	}
	return errors.New(f.name + ": " + strings.ReplaceAll(err.Error(), "\n", "\n"+f.name+": "))
}

// inputs reads the files that are named, or the made-up ones.
func inputs(o options, names []string) (service, office file, cases []file, err error) {
	read := func(name string, limit int64, open func(string) (io.ReadCloser, error)) file {
		r, fault := open(name)
		if fault != nil {
			err = errors.Join(err, fault)
			return file{}
		}
		defer r.Close()
		// No more than tells that it is too large.
		data, fault := io.ReadAll(io.LimitReader(r, limit+1))
		if fault != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", name, fault))
		}
		return file{name, data}
	}
	disk := func(name string) (io.ReadCloser, error) { return os.Open(name) }
	shipped := func(name string) (io.ReadCloser, error) { return made.Open(name) }
	switch {
	case o.lint && o.service != "":
		service = read(o.service, reglament.MaxServiceBytes, disk)
	case o.service != "":
		service, office = read(o.service, reglament.MaxServiceBytes, disk), read(o.office, reglament.MaxOfficeBytes, disk)
	default:
		service, office = read("service.json", reglament.MaxServiceBytes, shipped), read("office.json", reglament.MaxOfficeBytes, shipped)
		if len(names) == 0 && o.received.IsZero() {
			entries, fault := made.ReadDir("cases")
			for _, e := range entries {
				cases = append(cases, read("cases/"+e.Name(), reglament.MaxCaseBytes, shipped))
			}
			err = errors.Join(err, fault)
		}
	}
	for _, name := range names {
		cases = append(cases, read(name, reglament.MaxCaseBytes, disk))
	}
	return service, office, cases, err
}
