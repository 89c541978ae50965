package reglament

import (
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Checker is a regulation compiled for an office: it plans and checks cases. It
// is immutable and safe for concurrent use.
type Checker struct {
	service  Service
	office   Office
	base     combo
	open     ReadingSet
	texts    []law.Lang
	provider *calendar.Timetable
	paths    []path
	channels map[string]int
	steps    map[string]int
	roles    map[string]int
	results  map[string]int
	grounds  map[string]int
	fields   map[string]fieldRef
	units    map[string]*calendar.Timetable
	// documented is set where the list of documents is not a gap that was left open.
	documented bool
	// published is when each amendment was first published, where known.
	published []civil.Date
	assumed   Assumptions
}

// path is the procedure of one channel.
type path struct {
	channel *Channel
	// err says why the office cannot carry it out.
	err    error
	intake *calendar.Timetable
	// online is set where the unit that takes in has no hours: it is timed by the
	// provider's.
	online bool
	entry  int
	// order lists the steps of the path so that each comes after those before it,
	// as far as there is no loop.
	order []int
	steps [MaxSteps]node
	term  readingsOf
	ready stepSet
	// aside holds the steps of ways aside: see [Outcome].
	aside stepSet
	// sums are the whole term by text where the act states none: see [Term.Sum].
	sums [2]sum
	// named lists the outcomes that decide on a result and lead to no step that
	// makes it ready.
	named []decision
	// apart are steps that end the procedure on a way that makes no result ready,
	// such as a message that refuses.
	apart stepSet
	// receipts given on this path for a package, and refusals on refusing it.
	receipts, refusals []int
	storage            []readingsOf
}

// sum is a way added up: the time before its first limit in days, and the days.
type sum struct{ lead, days calendar.Period }

// decision is a step that can end with a result.
type decision struct{ step, result int }

// node is a step as it stands on one path.
type node struct {
	on bool
	// before lists the steps that an outcome leads here from; a step of which
	// not every outcome leads here needs a recorded outcome.
	before []edge
	// after holds every step that can come later, and dominates those that cannot
	// be reached without this one.
	after, dominates stepSet
	loops            bool
	// anyHour is set on a first step of which the unit that takes in has no hours.
	anyHour   bool
	timetable *calendar.Timetable
	limit     readingsOf
}

type edge struct {
	from int
	// open is set when it is not known how long the way takes, aside when it is not
	// known whether it is taken from here.
	open, aside bool
	// always is set when every outcome leads here.
	always bool
	// outcomes that lead here.
	outcomes []string
}

// readingsOf are the readings that a limit can turn on.
type readingsOf ReadingSet

type fieldRef struct{ receipt, field int }

// stepSet is a set of steps.
type stepSet [MaxSteps / 64]uint64

func (s *stepSet) add(i int)     { s[i/64] |= 1 << (i % 64) }
func (s *stepSet) remove(i int)  { s[i/64] &^= 1 << (i % 64) }
func (s stepSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

func (s *stepSet) addIf(i int, yes bool) {
	if yes {
		s.add(i)
	}
}

// meets reports whether two sets share a step.
func (s stepSet) meets(other stepSet) bool {
	for w := range s {
		if s[w]&other[w] != 0 {
			return true
		}
	}
	return false
}

// Compile prepares a regulation for an office. It refuses a regulation that
// cannot be executed, see [Validate], and with [ErrOffice] an office whose
// calendar, hours, readings or observed steps do not fit it. An office need not
// have every unit; a channel that needs one it lacks is refused when it is used.
func Compile(s Service, o Office) (*Checker, error) {
	if err := Validate(s); err != nil {
		return nil, err
	}
	if o.Calendar == nil {
		o.Calendar = calendar.Kazakhstan()
	}
	c := &Checker{
		service: s, office: o,
		channels: map[string]int{}, steps: map[string]int{}, roles: map[string]int{},
		results: map[string]int{}, grounds: map[string]int{}, fields: map[string]fieldRef{},
	}
	for i, x := range s.Channels {
		c.channels[x.ID] = i
	}
	for i, x := range s.Steps {
		c.steps[x.ID] = i
	}
	for i, x := range s.Roles {
		c.roles[x.ID] = i
	}
	for i, x := range s.Results {
		c.results[x.ID] = i
	}
	for i, x := range s.Grounds {
		c.grounds[x.ID] = i
	}
	for i, r := range s.Receipts {
		for j, f := range r.Fields {
			c.fields[f.ID] = fieldRef{i, j}
		}
	}
	if err := c.readOffice(); err != nil {
		return nil, fmt.Errorf("office for service %s: %w", civil.Quote(s.ID), err)
	}
	return c, nil
}

func (c *Checker) readOffice() error {
	o := c.office
	if err := c.chooseTexts(); err != nil {
		return err
	}
	var err error
	if c.base, err = comboOf(o.Readings, c.texts[0]); err != nil {
		return fmt.Errorf("%w: %w", ErrOffice, err)
	}
	c.documented = !slices.ContainsFunc(c.service.NotModeled, func(g Gap) bool { return g.Fills == FillsDocuments })
	c.open = allReadings &^ o.Settled
	if len(c.texts) == 1 {
		c.open &^= ReadingSet(Text)
	} else {
		c.open |= ReadingSet(Text)
	}
	if o.Settled&^(allReadings&^ReadingSet(Text)) != 0 {
		return fmt.Errorf("settled: %s cannot be settled here; choose text for the text: %w", o.Settled, ErrOffice)
	}
	if o.Precision > civil.ToDay {
		return fmt.Errorf("precision: %s: %w", o.Precision, ErrOffice)
	}
	if !o.Published.IsZero() && !o.Published.Valid() {
		return fmt.Errorf("published: %s: %w", o.Published, ErrOffice)
	}
	for i, id := range o.Observed {
		if _, ok := c.steps[id]; !ok || slices.Contains(o.Observed[:i], id) {
			return fmt.Errorf("observed[%d]: %s is no step of the service, or stands twice: %w", i, civil.Quote(id), ErrOffice)
		}
	}
	if err := c.readPublications(); err != nil {
		return err
	}
	units := map[string]*calendar.Timetable{}
	for i, u := range o.Units {
		known := false
		for _, x := range c.service.Units {
			known = known || x.ID == u.Unit
		}
		if !known || units[u.Unit] != nil {
			return fmt.Errorf("units[%d].unit: %s is no unit of the service, or stands twice: %w", i, civil.Quote(u.Unit), ErrOffice)
		}
		if units[u.Unit], err = o.Calendar.Timetable(u.Week, u.Hours); err != nil {
			return fmt.Errorf("units[%d]: %w: %w", i, ErrOffice, err)
		}
	}
	for _, u := range c.service.Units {
		if u.Provider {
			c.provider = units[u.ID]
		}
	}
	c.units = units
	c.assumed = Assumptions{Text: o.Text, Readings: o.Readings, Open: c.open, Precision: o.Precision, Published: o.Published, Amended: o.Amended}
	for _, g := range c.service.NotModeled {
		if g.Fills != "" {
			c.assumed.Gaps = append(c.assumed.Gaps, g.ID)
		}
	}
	for i := range c.service.Channels {
		c.paths = append(c.paths, c.buildPath(&c.service.Channels[i], units))
	}
	return nil
}

func (c *Checker) readPublications() error {
	c.published = make([]civil.Date, len(c.service.Amendments))
	for i, p := range c.office.Amended {
		at := slices.IndexFunc(c.service.Amendments, func(a law.Amendment) bool { return a.ID == p.Amendment })
		if at < 0 || !c.published[at].IsZero() {
			return fmt.Errorf("amended[%d].amendment: %s is no amendment of the service, or stands twice: %w", i, civil.Quote(p.Amendment), ErrOffice)
		}
		if !p.Day.Valid() {
			return fmt.Errorf("amended[%d].day: %s: %w", i, p.Day, ErrOffice)
		}
		c.published[at] = p.Day
	}
	return nil
}

// chooseTexts lists the official texts to go by: those of the act, or the one
// that the office chose.
func (c *Checker) chooseTexts() error {
	c.texts = c.service.Act.Texts
	if len(c.texts) == 0 {
		c.texts = []law.Lang{law.Kazakh, law.Russian}
	}
	if c.office.Text == "" {
		return nil
	}
	for _, t := range c.texts {
		if t == c.office.Text {
			c.texts = []law.Lang{t}
			return nil
		}
	}
	return fmt.Errorf("text: %s is no text of the act: %w", civil.Quote(string(c.office.Text)), ErrOffice)
}

func (c *Checker) buildPath(ch *Channel, units map[string]*calendar.Timetable) path {
	p := path{channel: ch, entry: c.steps[ch.Entry], online: units[ch.Unit] == nil && c.online(ch.Unit)}
	need := func(unit string) *calendar.Timetable {
		if units[unit] == nil && c.online(unit) && !c.provides(unit) {
			return c.provider
		}
		if units[unit] == nil && p.err == nil {
			p.err = fmt.Errorf("channel %s needs the hours of unit %s, which the office does not give: %w", civil.Quote(ch.ID), civil.Quote(unit), ErrOffice)
		}
		return units[unit]
	}
	p.intake = need(ch.Unit)
	for _, u := range c.service.Units {
		if u.Provider {
			need(u.ID)
		}
	}
	for i := range c.service.Steps {
		st := &c.service.Steps[i]
		if p.steps[i].on = belongs(st.Channels, ch.ID); !p.steps[i].on {
			continue
		}
		p.steps[i].timetable, p.steps[i].anyHour = p.intake, p.online && i == p.entry
		if unit := c.unitOf(st); unit != "" {
			p.steps[i].timetable = need(unit)
		}
		if st.Ready {
			p.ready.add(i)
		}
	}
	c.link(&p, nil)
	c.decisions(&p)
	if slices.Contains(c.service.Term.Sum, ch.ID) {
		p.sums = [2]sum{c.addUp(&p, law.Kazakh), c.addUp(&p, law.Russian)}
	}
	p.term = c.termReadings(&p)
	for i := range c.service.Steps {
		if p.steps[i].on {
			p.steps[i].limit = c.limitReadings(&p, c.service.Steps[i].Limit)
		}
	}
	for i, r := range c.service.Receipts {
		switch {
		case !belongs(r.Channels, ch.ID):
		case r.Result != "":
			p.refusals = append(p.refusals, i)
		case p.steps[c.steps[r.Step]].on:
			p.receipts = append(p.receipts, i)
		}
	}
	for _, x := range c.service.Storage {
		p.storage = append(p.storage, c.periodsReadings(x.Period))
	}
	return p
}

// addUp adds the limits of the longest way, by the days first.
func (c *Checker) addUp(p *path, text law.Lang) sum {
	return c.longest(p, false, func(i int) calendar.Period { return c.service.Steps[i].Limit.In(text).Period })
}

// longest adds what the steps of the longest way to a result take. A way on of
// which it is not said how long it takes counts as nothing where open is set;
// else there is no sum where a result is reached only by one.
func (c *Checker) longest(p *path, open bool, limit func(step int) calendar.Period) sum {
	type length struct{ minutes, days int }
	var ends [MaxSteps]length
	var reached stepSet
	var longest length
	var unit calendar.Unit
	longer := func(a, b length) bool { return a.days > b.days || a.days == b.days && a.minutes > b.minutes }
	for _, i := range p.order {
		var at length
		reached.addIf(i, i == p.entry)
		for _, e := range p.steps[i].before {
			if (open || !e.open) && reached.has(e.from) {
				reached.add(i)
				if longer(ends[e.from], at) {
					at = ends[e.from]
				}
			}
		}
		if !reached.has(i) {
			if p.makesReady(i) {
				return sum{} // how long the way to it takes is not said
			}
			continue
		}
		switch period := limit(i); {
		case period.N == 0:
		case period.Unit != calendar.Minute && period.Unit != calendar.Hour:
			at.days, unit = at.days+period.N, period.Unit
		case at.days > 0: // belongs to the day
		case period.Unit == calendar.Hour:
			at.minutes += 60 * period.N
		default:
			at.minutes += period.N
		}
		ends[i] = at
		if p.makesReady(i) && longer(at, longest) {
			longest = at
		}
	}
	var s sum
	if longest.minutes > 0 {
		s.lead = calendar.Period{N: longest.minutes, Unit: calendar.Minute}
	}
	if longest.days > 0 {
		s.days = calendar.Period{N: longest.days, Unit: unit}
	}
	return s
}

// decisions finds the steps that end with a result of which no later step says
// that it is ready.
func (c *Checker) decisions(p *path) {
	var leads, after stepSet // the steps with a way on, and those after a ready one
	for i := range c.service.Steps {
		for _, e := range p.steps[i].before {
			leads.add(e.from)
		}
		if p.ready.has(i) {
			for w := range after {
				after[w] |= p.steps[i].after[w]
			}
		}
	}
	for _, i := range p.order {
		p.apart.addIf(i, !leads.has(i) && !after.has(i) && !p.ready.has(i) && !p.aside.has(i))
	}
	for _, i := range p.order {
		for _, o := range c.service.Steps[i].Outcomes {
			r, ok := c.results[o.ID]
			to, on := c.steps[o.To]
			if !ok || on && !p.steps[to].on {
				continue
			}
			later := stepSet{}
			if on {
				later = p.steps[to].after
				later.add(to)
			}
			if !later.meets(p.ready) && !p.ready.has(i) {
				p.named = append(p.named, decision{i, r})
			}
		}
	}
}

// online reports whether a unit takes applications in at any hour.
func (c *Checker) online(unit string) bool {
	return slices.ContainsFunc(c.service.Units, func(u Unit) bool { return u.ID == unit && u.Online })
}

// provides reports whether a unit is the provider, who has no other's hours to go by.
func (c *Checker) provides(unit string) bool {
	return slices.ContainsFunc(c.service.Units, func(u Unit) bool { return u.ID == unit && u.Provider })
}

// unitOf returns the unit by whose hours a step is timed; empty for a step of
// the applicant, which is timed by those of the unit that takes in.
func (c *Checker) unitOf(st *Step) string {
	if st.Role == "" {
		return st.Unit
	}
	return c.service.Roles[c.roles[st.Role]].Unit
}

// again returns the path with ways back from every later step to some: it is not
// known from which one the procedure went back.
func (c *Checker) again(p *path, back []int) *path {
	q := *p
	q.order = nil
	for i := range q.steps {
		q.steps[i].before, q.steps[i].after, q.steps[i].dominates, q.steps[i].loops = nil, stepSet{}, stepSet{}, false
	}
	c.link(&q, func(from, to int) bool {
		return slices.Contains(back, to) && (from == to || p.steps[to].after.has(from))
	})
	return &q
}

// link derives the graph of a path. An outcome that leads to a step of another
// channel does not exist on this one. A way back is one that no outcome is.
func (c *Checker) link(p *path, back func(from, to int) bool) {
	var next [MaxSteps][]int
	for i := range c.service.Steps {
		if !p.steps[i].on {
			continue
		}
		total := 0
		for _, o := range c.service.Steps[i].Outcomes {
			if !o.Aside && (o.To == "" || p.steps[c.steps[o.To]].on) {
				total++
			}
		}
		for _, o := range c.service.Steps[i].Outcomes {
			to, ok := c.steps[o.To]
			if !ok || !p.steps[to].on {
				continue
			}
			e := p.steps[to].edgeFrom(i)
			e.outcomes = append(e.outcomes, o.ID)
			e.open, e.aside = e.open || o.Open, e.aside || o.Aside
			e.always = len(e.outcomes) == total
			if len(e.outcomes) == 1 {
				next[i] = append(next[i], to)
			}
		}
		for to := range c.service.Steps {
			if back != nil && p.steps[to].on && back(i, to) {
				next[i] = append(next[i], to)
			}
		}
	}
	p.aside = c.asides(p)
	reach := func(from, without int) (seen stepSet) {
		stack := []int{from}
		for len(stack) > 0 {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, to := range next[at] {
				if to != without && !seen.has(to) {
					seen.add(to)
					stack = append(stack, to)
				}
			}
		}
		return seen
	}
	for i := range c.service.Steps {
		if !p.steps[i].on {
			continue
		}
		n := &p.steps[i]
		n.after = reach(i, -1)
		n.loops = n.after.has(i)
		if i == p.entry {
			n.dominates = n.after
			continue
		}
		without := reach(p.entry, i)
		without.add(p.entry)
		for j := range n.dominates {
			n.dominates[j] = n.after[j] &^ without[j]
		}
	}
	c.sortSteps(p)
}

// asides returns the steps that are reached only by a way aside.
func (c *Checker) asides(p *path) (aside stepSet) {
	var straight stepSet
	straight.add(p.entry)
	for changed := true; changed; {
		changed = false
		for i := range c.service.Steps {
			for _, e := range p.steps[i].before {
				if !e.aside && straight.has(e.from) && !straight.has(i) {
					straight.add(i)
					changed = true
				}
			}
		}
	}
	for i := range c.service.Steps {
		aside.addIf(i, p.steps[i].on && !straight.has(i))
	}
	return aside
}

func (n *node) edgeFrom(i int) *edge {
	for k := range n.before {
		if n.before[k].from == i {
			return &n.before[k]
		}
	}
	n.before = append(n.before, edge{from: i})
	return &n.before[len(n.before)-1]
}

// sortSteps orders the steps that can be reached from the entry; steps of a loop
// keep the order of the text.
func (c *Checker) sortSteps(p *path) {
	var placed stepSet
	reachable := func(i int) bool { return i == p.entry || p.steps[p.entry].after.has(i) }
	// waits reports whether a step that always comes before is not placed yet.
	waits := func(i int) bool {
		for j := range c.service.Steps {
			if reachable(j) && !placed.has(j) && p.steps[j].after.has(i) && !p.steps[i].after.has(j) {
				return true
			}
		}
		return false
	}
	for i := 0; i < len(c.service.Steps); i++ {
		if p.steps[i].on && reachable(i) && !placed.has(i) && !waits(i) {
			placed.add(i)
			p.order = append(p.order, i)
			i = -1 // from the top of the text
		}
	}
}

// Service returns the regulation that was compiled. Its slices are shared with
// the checker and must not be changed.
func (c *Checker) Service() Service { return c.service }

// Office returns the office it was compiled for, under the same condition.
func (c *Checker) Office() Office { return c.office }

// Assumed returns what plans and reports of this checker rest on.
func (c *Checker) Assumed() Assumptions { return c.assumed }

// path returns the procedure of a channel.
func (c *Checker) path(channel string) (*path, error) {
	i, ok := c.channels[channel]
	if !ok {
		return nil, fmt.Errorf("channel: %s is no channel of service %s: %w", civil.Quote(channel), civil.Quote(c.service.ID), ErrCase)
	}
	if err := c.paths[i].err; err != nil {
		return nil, err
	}
	return &c.paths[i], nil
}
