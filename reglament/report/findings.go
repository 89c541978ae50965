package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// room is how much a finding may say: whether what a step yields is told, the
// length of names, the number of rules, of alternatives under which a doubt is a
// deviation, and of the readings of each in words rather than letters.
type room struct {
	yields                              bool
	name, rules, alternatives, readings int
}

// Finding returns one line of at most [MaxLine] bytes: how far the finding
// holds, what was expected and seen, under which readings a doubt would be a
// deviation, and the rule with the act's short name. A finding with much to say
// names less of it.
func (t *Text) Finding(f reglament.Finding) string {
	join := func(parts []string) string { return strings.Join(parts, "; ") }
	return clip(join(t.fit(f, func(parts []string) bool { return len(join(parts)) <= MaxLine })), MaxLine)
}

// fit says as much of a finding as there is room for.
func (t *Text) fit(f reglament.Finding, fits func(parts []string) bool) (parts []string) {
	for _, r := range [...]room{
		{true, titled, 4, 6, 10}, {false, titled, 4, 6, 10}, {false, 90, 4, 6, 10}, {false, 90, 1, 4, 10}, {false, 72, 1, 3, 3}, {false, 56, 1, 2, 0},
	} {
		if parts = t.parts(f, r); fits(parts) {
			break
		}
	}
	return parts
}

// parts are what a finding says: the deviation itself and, where there is any,
// when it fell due, under which readings it holds, and the rule.
func (t *Text) parts(f reglament.Finding, r room) []string {
	parts := []string{t.head(f) + ": " + t.what(f, r)}
	if due := t.due(f); due != "" {
		parts = append(parts, due)
	}
	parts = append(parts, t.doubts(f, r)...)
	if len(f.Rules) > 0 {
		parts = append(parts, t.say(rule, "{places}", t.citations(f.Rules, r.rules)))
	}
	return parts
}

// due says when what a finding is about fell due. How far a term may be extended
// and how long a result is kept is no promise; the deviation itself names the end
// after which there is one.
func (t *Text) due(f reglament.Finding) string {
	if f.Code != reglament.ExtensionLong && f.Code != reglament.StorageShort {
		return t.window(f.Due)
	}
	if f.Due.Earliest.At == f.Due.Latest.At {
		return ""
	}
	return t.say(endSpan, "{earliest}", t.moment(f.Due.Earliest.At), "{latest}", t.moment(f.Due.Latest.At))
}

// doubts says what a finding turns on, and why a doubt is one.
func (t *Text) doubts(f reglament.Finding, r room) (list []string) {
	if len(f.Under) > 0 {
		list = append(list, t.say(onlyIf, "{readings}", t.under(f.Under, r)))
	}
	if len(f.Otherwise) > 0 {
		list = append(list, t.say(otherwiseOf(f.Code), "{places}", t.citations(f.Otherwise, r.rules)))
	}
	switch {
	case f.Derived && f.Level == reglament.Doubt:
		list = append(list, t.say(derivedTerm)+t.say(henceDoubt))
	case f.Derived:
		list = append(list, t.say(derivedTerm))
	}
	if len(list) == 0 && f.Level == reglament.Doubt {
		list = append(list, t.say(notCertain))
	}
	return list
}

// otherwiseOf says what the other places of a finding leave open.
func otherwiseOf(c reglament.Code) word {
	switch c {
	case reglament.TermLate:
		return maybeExtended
	case reglament.ReceiptMissing:
		return maybeNotAccepted
	case reglament.StorageShort:
		return storageOpen
	}
	return otherwise
}

// head says how far a finding holds.
func (t *Text) head(f reglament.Finding) string {
	level := cmp.Or(t.in(levelWords(f.Level)), f.Level.String())
	if f.Level != reglament.Breach {
		return level
	}
	texts := bothTexts
	if len(t.texts) == 1 {
		texts = oneText
	}
	return t.say(holds, "{level}", level, "{readings}", t.say(t.readingsTried()), "{texts}", t.say(texts, "{text}", t.text(t.texts[0])))
}

// readingsTried says over which readings a breach holds.
func (t *Text) readingsTried() word {
	switch open := (t.open &^ reglament.ReadingSet(reglament.Text)).List(); len(open) {
	case len(readings()):
		return everyReading
	case 0:
		return chosenReadings
	default:
		return openReadings
	}
}

func (t *Text) text(lang law.Lang) string { return t.in(textWords(lang)) }

// what says what deviates.
func (t *Text) what(f reglament.Finding, r room) string {
	wording := t.in(codeWords(f.Code))
	if wording == "" {
		wording = civil.Quote(string(f.Code)) + ": {subject}"
	}
	if (f.Code == reglament.DocumentMissing || f.Code == reglament.DocumentUnfit) && f.Level != reglament.Note {
		wording += t.say(yetGranted)
	}
	if f.Code == reglament.ReceiptMissing && t.receipt(f.Subject).Result != "" {
		wording = t.say(noRefusalPaper)
	}
	subject, expected, seen := t.subject(f, r), t.value(f, f.Expected, r.name), t.value(f, f.Seen, r.name)
	switch step := t.step(f.Subject); {
	case f.Code == reglament.StepRole && step.Role == "" && step.Unit != "" && step.Unit == f.Expected:
		expected = t.actor(step.Role, step.Unit, r.name)
	case f.Code == reglament.IncidentNoted && expected == "":
		subject = strings.ReplaceAll(subject, " ({expected})", "")
	case f.Code == reglament.IncidentNoted:
		subject = fill(subject, "{expected}", expected)
	}
	if seen == "" {
		wording = strings.ReplaceAll(wording, " ({seen})", "")
	}
	return strings.TrimRight(fill(wording, "{subject}", subject, "{expected}", expected, "{seen}", seen), " —:,")
}

// subject names what the code says that the finding is about.
func (t *Text) subject(f reglament.Finding, r room) string {
	id, limit := f.Subject, r.name
	switch f.Code {
	case reglament.StepLate, reglament.StepRole, reglament.StepSkipped, reglament.StepRepeated, reglament.StepOrder,
		reglament.StepExclusive, reglament.StepChannel, reglament.StepEarly, reglament.StepUnrecorded, reglament.ResultUnsigned:
		step := t.step(id)
		name := t.quoted(step.Name, id, limit)
		if r.yields && !step.Yields.IsZero() {
			name += " → " + t.quoted(step.Yields, id, limit)
		}
		return name
	case reglament.DocumentMissing, reglament.DocumentUnfit, reglament.DocumentAsked:
		name := t.name(t.paper(id), id, limit)
		if f.Child != "" {
			name += " " + t.say(ofChild, "{child}", civil.Quote(f.Child))
		}
		return name
	case reglament.ReceiptField:
		return t.name(t.field(id).Name, id, limit)
	case reglament.RefusalGround:
		return t.name(t.result(id), id, limit)
	case reglament.ResultKind:
		return t.quoted(t.result(id), id, limit)
	case reglament.StorageShort:
		storage := find(t.service.Storage, id, func(s *reglament.Storage) string { return s.ID })
		return t.name(t.unit(storage.Unit), id, limit)
	case reglament.IncidentNoted:
		if words := t.in(incidentWords(reglament.IncidentKind(id))); words != "" {
			return words
		}
	case reglament.RefusalBaseless:
		ground := find(t.service.Grounds, id, func(g *reglament.Ground) string { return g.ID })
		return t.quoted(ground.Name, id, limit)
	case reglament.ResultChannel:
		return t.quoted(t.channel(id), id, limit)
	case reglament.TermLate, reglament.ReceiptMissing, reglament.ReceiptPromise, reglament.ExtensionLong, reglament.ExtensionRole:
		return ""
	}
	return civil.Quote(id)
}

// value returns what a finding expected or saw: a moment, or what the code says
// that the identifier names.
func (t *Text) value(f reglament.Finding, v string, limit int) string {
	if v == "" {
		return ""
	}
	if m, err := civil.ParseMoment(v); err == nil {
		return t.Moment(m)
	}
	switch f.Code {
	case reglament.StepRole, reglament.ExtensionRole:
		return t.name(t.role(v), v, limit)
	case reglament.StepChannel, reglament.ResultChannel, reglament.ResultKind:
		return t.quoted(t.channel(v), v, limit)
	case reglament.DocumentAsked:
		if words := t.in(excessWords(v)); words != "" {
			return words
		}
	case reglament.DocumentUnfit:
		if words := t.in(defectWords(v)); words != "" {
			return words
		}
	case reglament.StepSkipped, reglament.StepUnrecorded, reglament.StepOrder, reglament.StepExclusive, reglament.IncidentNoted:
		if v == "result.handed_over" {
			return t.say(handingOver)
		}
		return t.quoted(t.step(v).Name, v, limit)
	}
	return civil.Quote(v)
}

func (t *Text) field(id string) (field reglament.Field) {
	for _, r := range t.service.Receipts {
		if field = find(r.Fields, id, func(f *reglament.Field) string { return f.ID }); field.ID != "" {
			return field
		}
	}
	return field
}

// under says when a doubt is a deviation.
func (t *Text) under(alternatives [][]reglament.Choice, r room) string {
	var list []string
	for i, choices := range alternatives {
		if i == r.alternatives {
			list = append(list, "…")
			break
		}
		list = append(list, t.choices(choices, r.readings))
	}
	return strings.Join(list, t.say(orIf))
}

// window says when something falls due: once where every reading agrees, else
// what to promise and after what to accuse.
func (t *Text) window(w reglament.Window) string {
	switch {
	case w.IsZero():
		return ""
	case w.Earliest.At == w.Latest.At:
		return t.say(due, "{moment}", t.moment(w.Latest.At))
	}
	return t.say(promise, "{moment}", t.moment(w.Earliest.At)) + "; " + t.say(accuse, "{moment}", t.moment(w.Latest.At))
}

// Report returns how many findings there are; the findings, roots first and the
// weightiest of them first, each with what follows from it indented below;
// whether the regulation was in force; and what was assumed.
func (t *Text) Report(r reglament.Report) string {
	var l lines
	t.Assuming(r.Assumed).report(&l, r)
	return l.String()
}

// report writes a report; received is the day of receipt, where it is known.
func (t *Text) report(l *lines, r reglament.Report) {
	l.add(0, t.counts(r))
	t.tree(l, r.Findings)
	if r.Dropped > 0 {
		l.add(1, t.say(dropped, "{n}", itoa(r.Dropped)))
	}
	l.WriteByte('\n')
	l.add(0, t.say(assumed))
	t.assumptions(l, r)
}

// counts says how many findings there are.
func (t *Text) counts(r reglament.Report) string {
	if len(r.Findings) == 0 && r.Dropped == 0 {
		return t.say(noFindings)
	}
	return t.say(countsOf, "{breaches}", itoa(r.Count(reglament.Breach)),
		"{doubts}", itoa(r.Count(reglament.Doubt)), "{notes}", itoa(r.Count(reglament.Note)))
}

// tree writes findings under the one that they follow from. Causes that lead
// nowhere or round in a circle make a finding a root.
func (t *Text) tree(l *lines, list []reglament.Finding) {
	under := make([][]int, len(list)+1)
	for i, f := range list {
		cause := f.Cause
		if cause < 0 || cause > len(list) || cause == i+1 {
			cause = 0
		}
		under[cause] = append(under[cause], i)
	}
	// First the roots, breaches before doubts before notes, then what no root led to.
	order := under[0]
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(list[b].Level, list[a].Level) })
	for i := range list {
		order = append(order, i)
	}
	written := make([]bool, len(list))
	type place struct{ at, depth int }
	for _, root := range order {
		stack := []place{{root, 0}}
		for len(stack) > 0 {
			p := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if written[p.at] {
				continue
			}
			written[p.at] = true
			t.entry(l, list[p.at], min(p.depth, maxIndent-2))
			for _, i := range slices.Backward(under[p.at+1]) {
				stack = append(stack, place{i, p.depth + 1})
			}
		}
	}
}

// entry writes one finding, a line for each part.
func (t *Text) entry(l *lines, f reglament.Finding, depth int) {
	parts := t.fit(f, func(parts []string) bool {
		return !slices.ContainsFunc(parts, func(s string) bool { return len(s) > MaxLine-2*maxIndent })
	})
	for i, part := range parts {
		switch {
		case i > 0:
			l.add(depth+2, part)
		case depth > 0:
			l.add(depth+1, t.say(consequence, "{finding}", part))
		default:
			l.add(depth+1, part)
		}
	}
}

// assumptions says what a report rests on.
func (t *Text) assumptions(l *lines, r reglament.Report) {
	l.add(1, t.force(r.InForce, r.Received.Date(), r.Assumed.Published))
	for i := range t.service.Amendments {
		a := &t.service.Amendments[i]
		published := find(r.Assumed.Amended, a.ID, func(p *reglament.Publication) string { return p.Amendment }).Day
		l.add(1, t.amended(a, r.Received.Date(), published))
	}
	if len(t.texts) == 1 {
		l.add(1, t.say(goneByOne, "{text}", t.text(t.texts[0])))
	} else {
		l.add(1, t.say(goneByBoth))
	}
	for _, reading := range readings() {
		if !r.Assumed.Open.Has(reading) {
			l.add(1, t.say(settled, "{reading}", t.Reading(chosen(r.Assumed.Readings, reading))))
		}
	}
	if p := r.Assumed.Precision; p != civil.ToSecond {
		l.add(1, t.in(precisionWords(p)))
	}
	for _, id := range r.Assumed.Gaps {
		l.add(1, t.say(notChecked, "{why}", t.name(t.gap(id).Why, id, titled)))
	}
	l.add(1, t.say(heldAgainstNobody))
	t.legend(l, tried, r.Assumed.Open)
}

// legend says what readings are about, under a heading.
func (t *Text) legend(l *lines, heading word, set reglament.ReadingSet) {
	list := (set &^ reglament.ReadingSet(reglament.Text)).List()
	if len(list) == 0 {
		return
	}
	l.add(1, t.say(heading))
	for _, r := range list {
		l.add(2, t.topic(r))
	}
}

// Standing says in one line of at most [MaxLine] bytes whether the regulation, in
// the edition in hand, was in force on a day, why, and by which place of the act:
// what [reglament.Service.InForce] told of that day.
func (t *Text) Standing(day civil.Date, s law.Standing) string {
	line := t.say(forceUnasked)
	if s.Reason != law.DayNotGiven {
		line = fill(t.in(forceOnWords(s.Answer)), "{date}", t.Date(day))
	}
	return clip(joined(line+t.ofEdition()+t.because(s, t.bounding()), t.cite(s.Cite)), MaxLine)
}

// force says whether the regulation, in the edition in hand, was in force on the
// day of receipt, and why.
func (t *Text) force(a law.Answer, received, published civil.Date) string {
	s := t.service.InForce(received, published)
	return t.in(forceWords(a)) + t.ofEdition() + t.because(reasonFor(a, s), t.bounding())
}

// reasonFor is why the answer of a record is so; nothing where the regulation that is
// spoken of gives another answer than the one recorded.
func reasonFor(a law.Answer, s law.Standing) law.Standing {
	if s.Answer != a {
		return law.Standing{Answer: a}
	}
	return s
}

// bounding is the force of the act, or of the edition in hand.
func (t *Text) bounding() law.Force {
	if e := &t.service.Edition; !e.IsZero() {
		return e.Force
	}
	return t.service.Act.Force
}

// ofEdition names the edition in hand, where there is one.
func (t *Text) ofEdition() string {
	e := &t.service.Edition
	if e.IsZero() {
		return ""
	}
	return t.say(editionOf, "{number}", t.amendmentNumber(e), "{date}", t.Date(e.Date))
}

// because says the reason of a standing and the day that it turns on; where no day was
// asked about, the bounds of the force instead.
func (t *Text) because(s law.Standing, f law.Force) (said string) {
	part := func(n law.Name, day civil.Date) {
		if !n.IsZero() {
			said += "; " + fill(t.in(n), "{date}", t.Date(day))
		}
	}
	part(forceReasonWords(s.Reason), 0)
	if s.Day.Valid() {
		part(forceDayWords(s.Reason), s.Day)
	}
	if s.Reason != law.DayNotGiven {
		return said
	}
	if f.NotBefore.Valid() {
		part(forceDayWords(law.BeforeEarliestDay), f.NotBefore)
	}
	if f.RepealNotBefore.Valid() {
		part(forceDayWords(law.RepealDayUnknown), f.RepealNotBefore)
	}
	return said
}

// amended says whether an amendment of a single place was in force on the day of
// receipt, and why.
func (t *Text) amended(a *law.Amendment, received, published civil.Date) string {
	s := a.Force.On(received, published)
	line := t.say(amendment, "{number}", t.amendmentNumber(a), "{place}", t.Citation(a.Cite))
	return fill(t.in(amendedWords(s.Answer)), "{amendment}", line) + t.because(s, a.Force)
}

func (t *Text) amendmentNumber(a *law.Amendment) string {
	return clip(plain(cmp.Or(a.Number, a.ID)), 40)
}
