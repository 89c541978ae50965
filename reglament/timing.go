package reglament

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// oneWorkingDay is the next working day: that its first day does not count is no
// choice.
func oneWorkingDay() calendar.Period { return calendar.Period{N: 1, Unit: calendar.WorkingDay} }

// periodReadings returns the readings that a period can turn on.
func periodReadings(p calendar.Period) ReadingSet {
	switch p.Unit {
	case "":
		return 0
	case calendar.Minute, calendar.Hour:
		return SetOf(CountOfTime, RestDayHours)
	case calendar.WorkingDay:
		s := SetOf(EndOfDay, RestDayHours)
		if p != oneWorkingDay() {
			s |= ReadingSet(FirstDay)
		}
		return s
	case calendar.PlainDay:
		return SetOf(FirstDay, RollingOfSteps, EndOfDay, RestDayHours, DaysUnit)
	}
	return SetOf(FirstDay, RollingOfSteps, EndOfDay, RestDayHours)
}

func (c *Checker) termReadings(p *path) readingsOf {
	t := c.service.Term
	var s ReadingSet
	for _, text := range c.texts {
		x := p.whole(t.Period.In(text), text)
		s |= periodReadings(x.lead) | periodReadings(x.days) | periodReadings(t.Extension.Period.In(text))
	}
	if s == 0 {
		return 0
	}
	if t.ReceiptDay != law.Unknown {
		s &^= ReadingSet(FirstDay)
	}
	// The whole term always moves off a day off; that is what the norms speak of.
	s &^= ReadingSet(RollingOfSteps)
	if p.intake != c.provider {
		s |= ReadingSet(WeekOfTerm)
	}
	if t.Period.Differs() || t.Extension.Period.Differs() || p.sums[0] != p.sums[1] {
		s |= ReadingSet(Text)
	}
	return readingsOf(s & c.open)
}

// periodsReadings returns the readings that a period of both texts can turn on.
func (c *Checker) periodsReadings(b law.Bilingual[calendar.Period]) readingsOf {
	var s ReadingSet
	for _, text := range c.texts {
		s |= periodReadings(b.In(text))
	}
	if b.Differs() {
		s |= ReadingSet(Text)
	}
	return readingsOf(s & c.open)
}

// whole returns what the whole term is made of in one text: what it states, else
// the sum.
func (p *path) whole(stated calendar.Period, text law.Lang) sum {
	switch {
	case stated.N > 0:
		return sum{days: stated}
	case text == law.Russian:
		return p.sums[1]
	}
	return p.sums[0]
}

// derived reports whether the whole term of a path is a sum.
func (p *path) derived() bool { return p.sums != [2]sum{} }

func (c *Checker) limitReadings(p *path, l law.Bilingual[Limit]) readingsOf {
	var s ReadingSet
	for _, text := range c.texts {
		x := l.In(text)
		s |= periodReadings(x.Period)
		if x.SameDay {
			s |= SetOf(EndOfDay, RestDayHours)
		}
		if x.OfService && c.service.Term.stated() {
			s |= ReadingSet(LimitOfService) | ReadingSet(p.term)
		}
	}
	if s != 0 && l.Differs() {
		s |= ReadingSet(Text)
	}
	return readingsOf(s & c.open)
}

// termDue returns when the whole falls due under one combination; ok is
// false where its text states no term.
func (c *Checker) termDue(p *path, received civil.Moment, k combo) (due Due, ok bool, err error) {
	t := &c.service.Term
	w := p.whole(t.Period.In(k.text()), k.text())
	if w == (sum{}) || received.IsZero() {
		return Due{}, false, nil
	}
	table, rule := c.termRule(p, k)
	d := calendar.Deadline{}
	if w.lead.N > 0 {
		if d, err = table.Deadline(received, w.lead, rule); err != nil {
			return Due{}, false, err
		}
		received = d.Due()
	}
	if w.days.N > 0 {
		switch {
		case t.ReceiptDay == law.Yes:
			rule.FirstDay = calendar.FirstDayCounted
		case t.ReceiptDay == law.No, w.days == oneWorkingDay():
			rule.FirstDay = calendar.FirstDayNotCounted
		}
		d, err = table.Deadline(received, w.days, rule)
	}
	return Due{d.IssueDue(), d}, err == nil, err
}

// termRule returns by whose week and how the whole is counted. It always moves
// off a day off; that is what the norms speak of.
func (c *Checker) termRule(p *path, k combo) (*calendar.Timetable, calendar.Counting) {
	rule := k.counting()
	rule.Rolling = calendar.Rolls
	if c.service.Term.IssueDay == law.No {
		rule.IssueDay = calendar.IssueDayNotCounted
	}
	if k.second(WeekOfTerm) {
		return p.intake, rule
	}
	return c.provider, rule
}

// extendedDue returns when the whole falls due under one combination if it is
// extended as far as the regulation allows: its period follows the last day.
func (c *Checker) extendedDue(p *path, received civil.Moment, k combo) (Due, bool, error) {
	due, ok, err := c.termDue(p, received, k)
	period := c.service.Term.Extension.Period.In(k.text())
	if !ok || period.N == 0 {
		return due, ok, err
	}
	table, rule := c.termRule(p, k)
	rule.FirstDay = calendar.FirstDayNotCounted
	d, err := table.Deadline(due.Deadline.Due(), period, rule)
	return Due{d.IssueDue(), d}, err == nil, err
}

// stated reports whether a text states how long the whole may take.
func (t *Term) stated() bool { return t.Period != law.Bilingual[calendar.Period]{} }

// stepDue returns when a step that starts at a moment falls due under one
// combination; whole is the term's deadline, if any. ok is false where nothing
// falls due: the text states no limit, or a rate, or the term that the limit
// restates is not known.
func (c *Checker) stepDue(n *node, l law.Bilingual[Limit], start civil.Moment, whole Due, k combo) (due Due, ok bool, err error) {
	x := l.In(k.text())
	if x.OfService && c.service.Term.stated() && !k.second(LimitOfService) {
		// Its last counted day; the day of issue belongs to the steps that follow.
		return Due{whole.Deadline.Due(), whole.Deadline}, !whole.At.IsZero(), nil
	}
	if start.IsZero() {
		return Due{}, false, nil
	}
	rule, period := k.counting(), x.Period
	switch {
	case x.SameDay:
		period = oneWorkingDay()
		rule.FirstDay = calendar.FirstDayCounted
		start = n.workingDay(start, rule.WorkedRestDay)
	case period.N == 0:
		return Due{}, false, nil
	case period == oneWorkingDay():
		rule.FirstDay = calendar.FirstDayNotCounted
	}
	d, err := n.timetable.Deadline(start, period, rule)
	return Due{d.Due(), d}, err == nil, err
}

// workingDay returns a start from which "the same working day" is counted: an
// application that comes in at any hour, and came after closing time or at an hour
// that is not recorded, belongs to the next one.
func (n *node) workingDay(start civil.Moment, g calendar.WorkedRestDay) civil.Moment {
	if !n.anyHour {
		return start
	}
	if next, err := n.timetable.NextOpening(start, g); err == nil {
		return next
	}
	return start
}

// ordered are the readings of which one value always ends a time first, and
// soonestValues holds those values: the first day counted, no rolling, the
// closing hour, time that runs on, open on a rest day that is worked, calendar
// days. For the text, the week and what a limit of the service means there is no
// such value.
const (
	ordered       = ReadingSet(FirstDay | RollingOfSteps | EndOfDay | CountOfTime | RestDayHours | DaysUnit)
	soonestValues = combo(FirstDay | RollingOfSteps | CountOfTime)
)

// soonest returns the earliest moment at which something falls due over the open
// readings; zero where it does under none.
func (c *Checker) soonest(open ReadingSet, due func(combo) (Due, bool, error)) (civil.Moment, error) {
	var at civil.Moment
	var failed error
	settled := combo(open & ordered)
	combos(c.base&^settled|soonestValues&settled, open&^ordered, func(k combo) bool {
		d, ok, err := due(k)
		if ok && (at.IsZero() || past(at, d.At)) {
			at = d.At
		}
		failed = err
		return err == nil
	})
	return at, failed
}

// judgment is how a moment stands against a limit over all combinations.
type judgment struct {
	window      Window
	open        ReadingSet
	late, total int
	// lastLate is the latest due moment among the late combinations, firstKept the
	// earliest among the others.
	lastLate, firstKept civil.Moment
	// lateUnder holds the late combinations, span the earliest and the latest due
	// second by the value of each reading.
	lateUnder comboSet
	span      [readings][2][2]int64
}

// add takes one combination into the judgment; late says whether it is late
// under it.
func (j *judgment) add(k combo, due Due, late bool) {
	j.total++
	if late {
		j.late++
		j.lateUnder.add(k)
		if j.lastLate.IsZero() || past(due.At, j.lastLate) {
			j.lastLate = due.At
		}
	} else if j.firstKept.IsZero() || past(j.firstKept, due.At) {
		j.firstKept = due.At
	}
	if j.window.Earliest.At.IsZero() || due.At.Compare(j.window.Earliest.At) < 0 {
		j.window.Earliest = due
	}
	if due.At.Compare(j.window.Latest.At) > 0 {
		j.window.Latest = due
	}
	for i := range j.span {
		v := k >> i & 1
		at, sec := &j.span[i][v], due.At.Seconds()
		if at[0] == 0 || sec < at[0] {
			at[0] = sec
		}
		at[1] = max(at[1], sec)
	}
}

// lateAt reports whether it is late under a combination.
func (j *judgment) lateAt(base, k combo) bool {
	open := combo(j.open)
	return j.lateUnder.has(base&^open | k&open)
}

// skip counts a combination under which nothing falls due.
func (j *judgment) skip() { j.total++ }

// level is the level of the deviation: a breach under every combination, a doubt
// under some.
func (j *judgment) level() (level Level, found bool) {
	switch j.late {
	case 0:
		return 0, false
	case j.total:
		return Breach, true
	}
	return Doubt, true
}

// under lists, for a doubt, when it is a deviation.
func (j *judgment) under(base combo) [][]Choice {
	if j.late == 0 || j.late == j.total {
		return nil
	}
	return alternatives(&j.lateUnder, base, j.open)
}

// due returns the window with the readings that move it.
func (j *judgment) due() Window {
	w := j.window
	for i, s := range j.span {
		if j.open.Has(1<<i) && s[0] != s[1] {
			w.Deciding |= 1 << i
		}
	}
	return w
}

// zone is what a judgment says of every moment between two due moments.
type zone struct {
	after, until civil.Moment
	level        Level
	due          Window
	under        [][]Choice
}

// zone returns what holds for all moments that are late under the same
// combinations.
func (j *judgment) zone(base combo) zone {
	level, _ := j.level()
	return zone{after: j.lastLate, until: j.firstKept, level: level, due: j.due(), under: j.under(base)}
}

// holds reports whether a moment lies in the zone.
func (z *zone) holds(m civil.Moment) bool {
	return past(m, z.after) && (z.until.IsZero() || !past(m, z.until))
}
