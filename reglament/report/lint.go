package report

import (
	"cmp"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// Advice returns one line of at most [MaxLine] bytes: what is worth a second look,
// on which channel and in which text it holds, and the place.
func (t *Text) Advice(a reglament.Advice) string {
	wording := t.in(adviceWords(a.Code))
	if wording == "" {
		wording = civil.Quote(string(a.Code)) + ": {subject}"
	}
	short := advised / 2
	said := fill(wording,
		"{subject}", t.advisedOf(a),
		"{step}", t.quoted(t.step(a.Detail.Step).Name, a.Detail.Step, short),
		"{takes}", t.length(a.Detail.Takes), "{whole}", t.length(a.Detail.Whole),
		"{fills}", cmp.Or(t.in(fillsWords(a.Detail.Fills)), civil.Quote(string(a.Detail.Fills))))
	if a.Channel != "" && a.Channel != a.Subject {
		said += fill(t.in(onChannelWords()), "{channel}", t.quoted(t.channel(a.Channel), a.Channel, short))
	}
	if a.Detail.Text != "" && len(t.texts) > 1 {
		said += fill(t.in(inTextWords()), "{text}", cmp.Or(t.text(a.Detail.Text), civil.Quote(string(a.Detail.Text))))
	}
	place := t.Citation(a.Cite)
	return clip(clip(said, MaxLine-len(place)-2)+"; "+place, MaxLine)
}

// Lint returns all advice, a line for each piece, or that there is none.
func (t *Text) Lint(list []reglament.Advice) string {
	var l lines
	if len(list) == 0 {
		l.add(0, t.in(noAdviceWords()))
	} else {
		l.add(0, fill(t.in(adviceHeadWords()), "{n}", itoa(len(list))))
	}
	for _, a := range list {
		l.add(1, t.Advice(a))
	}
	return l.String()
}

// advised is the length to which a name in advice is clipped.
const advised = 120

// length is [Text.Period], and empty for none.
func (t *Text) length(p calendar.Period) string {
	if p == (calendar.Period{}) {
		return ""
	}
	return t.Period(p)
}

// advisedOf names what the code says that the advice is about.
func (t *Text) advisedOf(a reglament.Advice) string {
	id := a.Subject
	switch a.Code {
	case reglament.LintUnreachable, reglament.LintOutcome, reglament.LintLimit, reglament.LintRestated:
		return t.quoted(t.step(id).Name, id, advised)
	case reglament.LintEnd, reglament.LintResult, reglament.LintTerm, reglament.LintSum:
		return t.quoted(t.channel(id), id, advised)
	case reglament.LintUnsigned:
		return t.quoted(t.result(id), id, advised)
	case reglament.LintReturn:
		return t.quoted(find(t.service.Grounds, id, func(g *reglament.Ground) string { return g.ID }).Name, id, advised)
	case reglament.LintRole, reglament.LintUnused:
		return t.quoted(t.role(id), id, advised)
	case reglament.LintGap:
		return t.quoted(t.gap(id).Why, id, advised)
	case reglament.LintReceipt:
		return civil.Quote(id)
	}
	return civil.Quote(id)
}
