package report

import (
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
)

// Verdict returns all there is to say of one case: what it is and how it stands,
// the package, the plan, and the report. The zero Plan stands for none, since
// without a recorded receipt there is nothing to plan from.
func (t *Text) Verdict(c reglament.Case, p reglament.Plan, r reglament.Report) string {
	t = t.Assuming(r.Assumed)
	var l lines
	l.add(0, t.say(caseHead, "{id}", civil.Quote(c.ID), "{verdict}", t.in(verdictWords(verdictOf(r)))))
	l.add(0, t.name(t.service.Title, t.service.ID, titled))
	act := t.name(t.service.Act.Name, t.service.Act.ID, titled/2)
	if place := plain(t.service.Cite.Place(t.lang)); place != "" {
		act += ", " + clip(place, cited)
	}
	l.add(0, act)
	l.add(0, t.say(applied, "{channel}", t.name(t.channel(c.Channel), c.Channel, titled)))
	l.add(0, t.say(received, "{moment}", t.moment(c.Received)))
	result := t.say(notRecorded)
	if c.Result.Kind != "" {
		result = t.name(t.result(c.Result.Kind), c.Result.Kind, titled)
	}
	l.add(0, t.say(resultIs, "{result}", result))
	l.add(0, t.say(handedOver, "{moment}", t.moment(c.Result.HandedOver)))
	if len(t.service.Documents) > 0 {
		l.WriteByte('\n')
		t.documents(&l, c)
	}
	l.WriteByte('\n')
	t.plan(&l, p)
	l.WriteByte('\n')
	t.report(&l, r)
	return l.String()
}

// The verdicts, by the weightiest finding.
const (
	verdictBreach = "breach"
	verdictDoubt  = "doubt"
	verdictNote   = "note"
	verdictClean  = "clean"
)

func verdictOf(r reglament.Report) string {
	switch {
	case r.Breached():
		return verdictBreach
	case r.Count(reglament.Doubt) > 0:
		return verdictDoubt
	case len(r.Findings) > 0:
		return verdictNote
	}
	return verdictClean
}
