package report

import (
	"slices"
	"strings"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// MaxLedgerRows is how many rows of a ledger a text shows; the rest is counted.
const MaxLedgerRows = 400

// Plan returns when everything falls due: the whole term with its ledger, then
// each step with its role, its due moment, its limit and its place. Where
// readings make a difference it says which; of the whole term it gives the moment
// to promise and the moment after which alone somebody may be accused.
func (t *Text) Plan(p reglament.Plan) string {
	t = t.Assuming(p.Assumed)
	var l lines
	t.plan(&l, p)
	deciding := p.Whole.Deciding
	for _, s := range p.Steps {
		deciding |= s.Due.Deciding
	}
	t.legend(&l, letters, deciding)
	return l.String()
}

func (t *Text) plan(l *lines, p reglament.Plan) {
	l.add(0, t.say(planHead))
	if p.Received.IsZero() {
		l.add(1, t.say(noPlan))
		return
	}
	t.whole(l, p)
	l.WriteByte('\n')
	l.add(1, t.say(stepsTake))
	for i, s := range p.Steps {
		number, step := itoa(i+1)+". ", t.step(s.Step)
		line := number + t.name(step.Name, s.Step, titled/2)
		if !step.Yields.IsZero() {
			line += " → " + t.name(step.Yields, s.Step, titled/2)
		}
		l.add(1, line)
		for _, line := range append([]string{t.actor(s.Role, step.Unit, titled)}, t.planned(s)...) {
			l.add(1, pad("", len(number))+line)
		}
	}
}

// whole writes the whole term and the ledger of the moment to promise; that of
// the latest moment too where it counts other days.
func (t *Text) whole(l *lines, p reglament.Plan) {
	if p.Whole.IsZero() {
		l.add(1, t.say(wholeTerm)+": "+t.say(noTerm))
		return
	}
	period := t.say(sumOfSteps)
	if !p.Derived {
		period = t.byText(func(i int) string { return t.period(t.service.Term.Period.In(t.texts[i])) })
	}
	l.add(1, t.say(wholeTerm)+": "+period+"; "+t.Citation(p.Cite))
	for _, line := range t.decided([]string{t.window(p.Whole)}, p.Whole) {
		l.add(1, line)
	}
	early, late := p.Whole.Earliest.Deadline, p.Whole.Latest.Deadline
	l.WriteByte('\n')
	t.ledger(l, 1, early)
	if !slices.Equal(rows(early), rows(late)) {
		l.WriteByte('\n')
		l.add(1, t.say(latestLedger))
		t.ledger(l, 1, late)
	}
}

// rows returns a ledger, as far as a text shows it.
func rows(d calendar.Deadline) []calendar.Entry {
	var list []calendar.Entry
	for e := range d.Ledger() {
		if list = append(list, e); len(list) > MaxLedgerRows {
			break
		}
	}
	return list
}

// planned says when one step falls due, in lines.
func (t *Text) planned(s reglament.PlannedStep) []string {
	limit := t.step(s.Step).Limit
	said := t.byText(func(i int) string { return t.limit(limit.In(t.texts[i])) })
	var list []string
	switch {
	case !s.Due.IsZero():
		list = append(t.span(s.Due), t.say(limitIs, "{limit}", said))
		if s.EndsWithTerm {
			list = append(list, t.say(endsWithTerm))
		}
	case limit.IsZero():
		list = append(list, t.say(noLimit))
	case t.rated(limit):
		list = append(list, t.say(rateBinds, "{limit}", said))
	default:
		list = append(list, t.say(limitIs, "{limit}", said), t.say(noStart))
	}
	return append(list, t.Citation(s.Cite))
}

// rated reports whether a limit is a rate in every text gone by.
func (t *Text) rated(l law.Bilingual[reglament.Limit]) bool {
	return !slices.ContainsFunc(t.texts, func(text law.Lang) bool { return l.In(text).Rate == reglament.Rate{} })
}

// span says, in lines, when a step of a plan falls due over the readings, and
// which of them decide. It speaks of no accusation: a step that started at
// another moment than planned falls due at another.
func (t *Text) span(w reglament.Window) []string {
	if w.Earliest.At == w.Latest.At {
		return []string{t.window(w)}
	}
	return t.decided([]string{t.say(dueSpan, "{earliest}", t.moment(w.Earliest.At), "{latest}", t.moment(w.Latest.At))}, w)
}

// decided adds a line with the readings that decide.
func (t *Text) decided(list []string, w reglament.Window) []string {
	var by []string
	if letters := lettersOf(w.Deciding); letters != "" {
		by = append(by, letters)
	}
	if w.Deciding.Has(reglament.Text) {
		by = append(by, t.topic(reglament.Text))
	}
	if len(by) > 0 {
		list = append(list, t.say(deciding, "{readings}", strings.Join(by, "; ")))
	}
	return list
}

// lettersOf lists the letters of readings.
func lettersOf(set reglament.ReadingSet) string {
	var list []string
	for _, r := range set.List() {
		if letter := r.Letter(); letter != "" {
			list = append(list, letter)
		}
	}
	return strings.Join(list, ", ")
}

// period returns a period of a row in words, and that there is none.
func (t *Text) period(p calendar.Period) string {
	if p == (calendar.Period{}) {
		return t.say(notStated)
	}
	return t.Period(p)
}

// limit returns a limit in words.
func (t *Text) limit(l reglament.Limit) string {
	switch {
	case l.SameDay:
		return t.say(sameDay)
	case l.Rate.AtLeast:
		return t.say(atLeast, "{times}", t.times(l.Rate.TimesADay))
	case l.Rate.TimesADay > 0:
		return t.say(aDay, "{times}", t.times(l.Rate.TimesADay))
	case l.OfService:
		return t.say(ofService, "{period}", t.period(l.Period))
	}
	return t.period(l.Period)
}

func (t *Text) times(n int) string { return t.count(n, times.words(), "") }

// Ledger returns how a deadline was counted: its period, start and end, then
// each day, or stretch of a day, counted or not and why. Beyond
// [MaxLedgerRows] the rows are counted.
func (t *Text) Ledger(d calendar.Deadline) string {
	var l lines
	t.ledger(&l, 0, d)
	return l.String()
}

func (t *Text) ledger(l *lines, depth int, d calendar.Deadline) {
	if d.Due().IsZero() {
		l.add(depth, t.say(noTerm))
		return
	}
	head := t.say(ledgerHead, "{period}", t.Period(d.Period()), "{start}", t.start(d), "{due}", t.moment(d.Due()))
	if d.Counting().IssueDay == calendar.IssueDayNotCounted {
		head += t.say(issueBy, "{issue}", t.moment(d.IssueDue()))
	}
	l.add(depth, head)
	type row struct{ when, mark, why string }
	var list []row
	when, mark, more := 0, 0, 0
	for e := range d.Ledger() {
		if len(list) == MaxLedgerRows {
			more++
			continue
		}
		r := row{t.when(e), t.mark(e), t.why(e)}
		when, mark = max(when, len([]rune(r.when))), max(mark, len([]rune(r.mark)))
		list = append(list, r)
	}
	for _, r := range list {
		l.add(depth+1, pad(r.when, when)+"  "+pad(r.mark, mark)+"  "+r.why)
	}
	if more > 0 {
		l.add(depth+1, t.say(moreRows, "{n}", itoa(more)))
	}
}

// ofTime reports whether a deadline counts minutes or hours.
func ofTime(d calendar.Deadline) bool {
	u := d.Period().Unit
	return u == calendar.Minute || u == calendar.Hour
}

// start is from when a deadline was counted: the day or, for minutes and hours,
// the moment.
func (t *Text) start(d calendar.Deadline) string {
	if ofTime(d) {
		return t.moment(d.Start())
	}
	return t.day(d.Start().Date())
}

// when names the day of a row, or the stretch of it.
func (t *Text) when(e calendar.Entry) string {
	if e.To == civil.Midnight {
		return t.day(e.Day.Date)
	}
	return t.day(e.Day.Date) + " " + e.From.String() + "–" + e.To.String()
}

// mark is the ordinal of a day that counts, or how much of a stretch does.
func (t *Text) mark(e calendar.Entry) string {
	switch {
	case e.Counted == 0:
		return "–"
	case e.To == civil.Midnight:
		return itoa(e.Counted)
	case e.Time%time.Minute == 0:
		return "+" + t.count(int(e.Time/time.Minute), unitWords(calendar.Minute), "")
	}
	return "+" + civil.Clock(e.Time/time.Second).String()
}

// why says why a row counts or does not.
func (t *Text) why(e calendar.Entry) string {
	why := t.in(reasonWords(e.Reason))
	if e.Reason == calendar.ReasonCounted || e.Reason == calendar.ReasonNotWorking {
		why = fill(t.in(classWords(e.Day.Class)), "{name}", t.name(e.Day.Name, e.Day.Class.String(), titled/4), "{other}", t.day(e.Day.Other))
	}
	if e.Ground != "" {
		why += ": " + civil.Quote(e.Ground)
	}
	if e.Day.Certainty != calendar.Enacted {
		why += t.in(certaintyWords(e.Day.Certainty))
	}
	return why
}
