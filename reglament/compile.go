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
	assumed  Assumptions
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
	// receipts given on this path.
	receipts []int
}

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
	timetable        *calendar.Timetable
	limit            readingsOf
}

type edge struct {
	from int
	// open is set when it is not known how long the way takes.
	open bool
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
	c.assumed = Assumptions{Text: o.Text, Readings: o.Readings, Open: c.open, Precision: o.Precision, Published: o.Published}
	for i := range c.service.Channels {
		c.paths = append(c.paths, c.buildPath(&c.service.Channels[i], units))
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
	p := path{channel: ch, entry: c.steps[ch.Entry], intake: units[ch.Unit]}
	need := func(unit string) *calendar.Timetable {
		if units[unit] == nil && p.err == nil {
			p.err = fmt.Errorf("channel %s needs the hours of unit %s, which the office does not give: %w", civil.Quote(ch.ID), civil.Quote(unit), ErrOffice)
		}
		return units[unit]
	}
	for _, u := range c.service.Units {
		switch {
		case u.ID != ch.Unit:
		case u.Online && p.intake == nil:
			p.intake, p.online = c.provider, true
		default:
			need(ch.Unit)
		}
	}
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
		p.steps[i].timetable = p.intake
		if unit := c.unitOf(st); unit != "" && (unit != ch.Unit || !p.online) {
			p.steps[i].timetable = need(unit)
		}
		if st.Ready {
			p.ready.add(i)
		}
	}
	c.link(&p)
	p.term = c.termReadings(&p)
	for i := range c.service.Steps {
		if p.steps[i].on {
			p.steps[i].limit = c.limitReadings(&p, c.service.Steps[i].Limit)
		}
	}
	for i, r := range c.service.Receipts {
		if belongs(r.Channels, ch.ID) && p.steps[c.steps[r.Step]].on {
			p.receipts = append(p.receipts, i)
		}
	}
	return p
}

// unitOf returns the unit by whose hours a step is timed; empty for a step of
// the applicant, which is timed by those of the unit that takes in.
func (c *Checker) unitOf(st *Step) string {
	if st.Role == "" {
		return st.Unit
	}
	return c.service.Roles[c.roles[st.Role]].Unit
}

// link derives the graph of a path. An outcome that leads to a step of another
// channel does not exist on this one.
func (c *Checker) link(p *path) {
	var next [MaxSteps][]int
	for i := range c.service.Steps {
		if !p.steps[i].on {
			continue
		}
		total := 0
		for _, o := range c.service.Steps[i].Outcomes {
			if o.To == "" || p.steps[c.steps[o.To]].on {
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
			e.open = e.open || o.Open
			e.always = len(e.outcomes) == total
			if len(e.outcomes) == 1 {
				next[i] = append(next[i], to)
			}
		}
	}
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
