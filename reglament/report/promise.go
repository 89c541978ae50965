package report

import (
	"strings"
	"unicode/utf8"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Promise returns what an applicant is told, in plain sentences: by when the
// result is promised, under which term and from when it runs, which days count
// and which do not and why, and that the office is accused only later where the
// law can be read in more than one way. It says so where the term is a sum of
// those of the steps, or where there is none.
func (t *Text) Promise(p reglament.Plan) string {
	t = t.Assuming(p.Assumed)
	var l lines
	l.wrap(0, t.name(t.service.Title, t.service.ID, titled))
	if p.Received.IsZero() {
		l.wrap(0, t.say(noPlan))
		return l.String()
	}
	l.wrap(0, t.say(applied, "{channel}", t.name(t.channel(p.Channel), p.Channel, titled)))
	l.wrap(0, t.say(received, "{moment}", t.moment(p.Received)))
	if p.InForce == law.No {
		l.wrap(0, t.force(p.InForce, p.Received.Date(), p.Assumed.Published))
	}
	l.WriteByte('\n')
	if p.Whole.IsZero() {
		l.wrap(0, t.say(promiseNone))
		t.referred(&l)
		return l.String()
	}
	early := p.Whole.Earliest.Deadline
	moment := t.moment(p.Whole.Earliest.At)
	if c := early.Certainty(); c != calendar.Enacted {
		moment += t.in(certaintyWords(c))
	}
	l.wrap(0, t.say(promised, "{moment}", moment))
	if p.Derived {
		l.wrap(0, t.say(promiseSum))
		t.referred(&l)
	}
	l.wrap(0, t.say(termRuns, "{period}", t.Period(early.Period()), "{start}", t.start(early), "{place}", t.Citation(p.Cite)))
	l.wrap(0, t.say(completePackage))
	t.counting(&l, early)
	if late := p.Whole.Latest.At; late != p.Whole.Earliest.At {
		l.wrap(0, t.say(earlierDate, "{moment}", t.moment(late)))
	}
	return l.String()
}

// referred says where the regulation refers for its term, in lines.
func (t *Text) referred(l *lines) {
	for _, g := range t.service.NotModeled {
		if g.Fills == reglament.FillsTerm {
			l.wrap(1, t.name(g.Why, g.ID, titled))
		}
	}
}

// counting says how a deadline was counted: which of its ends count, and which
// days between them do not.
func (t *Text) counting(l *lines, d calendar.Deadline) {
	rule := d.Counting()
	if ofTime(d) {
		by := t.in(choiceWords(reglament.Choice{Reading: reglament.CountOfTime, Value: rule.Time.String()}))
		l.wrap(0, t.say(byPromise, "{reading}", by, "{day}", ""))
	} else {
		by := byPromise
		if t.service.Term.ReceiptDay != law.Unknown {
			by = byRegulation
		}
		first := t.in(choiceWords(reglament.Choice{Reading: reglament.FirstDay, Value: rule.FirstDay.String()}))
		l.wrap(0, t.say(by, "{reading}", first, "{day}", ": "+t.day(d.Start().Date())))
		issue := issueUnsaid
		switch t.service.Term.IssueDay {
		case law.No:
			issue = issueNotCounted
		case law.Yes:
			issue = issueCounted
		}
		l.wrap(0, t.say(issue, "{day}", t.day(d.LastDay())))
	}
	var skipped, worked grouped
	n := 0
	for e := range d.Ledger() {
		if n++; n > MaxLedgerRows {
			continue
		}
		switch {
		case e.Day.Class == calendar.TransferredWorking && e.To == 0:
			worked.add(t.why(dated(e)), t.when(e))
		case e.Counted == 0 && e.Reason != calendar.ReasonFirstDayNotCounted && e.Reason != calendar.ReasonIssueDay:
			skipped.add(t.why(e), t.when(e))
		}
	}
	skipped.write(l, t.say(notCounted))
	worked.write(l, t.say(workedInstead))
	if n > MaxLedgerRows {
		l.wrap(0, t.say(moreRows, "{n}", itoa(n-MaxLedgerRows)))
	}
}

// dated is the entry of a ledger as one that tells what kind of day it is.
func dated(e calendar.Entry) calendar.Entry {
	e.Reason = calendar.ReasonCounted
	return e
}

// grouped are days by what is said of them, in the order of the first of each.
type grouped struct {
	whys []string
	days map[string][]string
}

func (g *grouped) add(why, day string) {
	if g.days == nil {
		g.days = map[string][]string{}
	}
	if _, known := g.days[why]; !known {
		g.whys = append(g.whys, why)
	}
	g.days[why] = append(g.days[why], day)
}

// write writes a line for each group, under a heading.
func (g *grouped) write(l *lines, heading string) {
	if len(g.whys) > 0 {
		l.wrap(0, heading)
	}
	for _, why := range g.whys {
		l.wrap(1, strings.Join(g.days[why], ", ")+" — "+why)
	}
}

// wrapped is the number of characters after which a sentence goes on in a new
// line.
const wrapped = 100

// wrap adds a text in lines of at most wrapped characters where its words allow
// that; what does not fit the first line is indented once more.
func (l *lines) wrap(depth int, text string) {
	line := ""
	for word := range strings.FieldsSeq(text) {
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= wrapped:
			line += " " + word
		default:
			l.add(depth, line)
			line = "  " + word
		}
	}
	l.add(depth, line)
}
