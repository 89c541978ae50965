package reglamenttest

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Walk returns cases without any deviation: one for each way through a channel's
// procedure and each result that it can end with; a way that makes no result
// ready, such as a return, ends without one. Every step is done one minute after
// the one before it, in its role; every document is handed in as required, except
// that a refusal for want of documents lacks one. It is the start for
// [Deviations] and for tests of one's own.
//
// Steps of a loop are walked once. The moment of receipt is best an hour of a
// working day at which every unit is open.
func Walk(c *reglament.Checker, channel string, received civil.Moment) ([]reglament.Case, error) {
	s := c.Service()
	at := slices.IndexFunc(s.Channels, func(x reglament.Channel) bool { return x.ID == channel })
	if at < 0 {
		return nil, fmt.Errorf("channel %s of service %s: %w", civil.Quote(channel), civil.Quote(s.ID), reglament.ErrCase)
	}
	var cases []reglament.Case
	for _, way := range ways(s, channel, s.Channels[at].Entry, nil) {
		for _, r := range resultsOf(s, channel, way) {
			k := reglament.Case{
				ID: fmt.Sprintf("%s %s %d", channel, cmp.Or(r.ID, "none"), len(cases)+1), Service: s.ID, Channel: channel, Received: received,
				Receipt: reglament.GivenReceipt{Given: law.Yes}, Events: slices.Clone(way),
				Result: reglament.Given{Kind: r.ID, Signed: law.Yes, Channel: channel},
			}
			everyFact(&k, s.Documents)
			k.Package = fullPackage(s.Documents, k.Situation())
			for i := range k.Events {
				k.Events[i].At = minutes(received, i+1)
			}
			if r.ID == "" {
				k.Result = reglament.Given{}
			} else {
				k.Result.HandedOver = minutes(received, len(k.Events)+1)
			}
			if r.Refusal {
				ground(&k, s)
			}
			cases = append(cases, k)
		}
	}
	return cases, nil
}

// ways returns every way from a step to an end, as events without moments.
func ways(s reglament.Service, channel, step string, before []string) [][]reglament.Event {
	i := stepIndex(s, step)
	if i < 0 || slices.Contains(before, step) || !on(s.Steps[i].Channels, channel) {
		return nil
	}
	st := s.Steps[i]
	before = append(slices.Clone(before), step)
	here := reglament.Event{Step: st.ID, Role: st.Role}
	var all [][]reglament.Event
	ends := true
	for _, o := range st.Outcomes {
		if o.To != "" && !on(s.Steps[stepIndex(s, o.To)].Channels, channel) {
			continue
		}
		ends = false
		e := here
		e.Outcome = o.ID
		if o.To == "" {
			all = append(all, []reglament.Event{e})
			continue
		}
		for _, rest := range ways(s, channel, o.To, before) {
			all = append(all, append([]reglament.Event{e}, rest...))
		}
	}
	if ends {
		all = append(all, []reglament.Event{here})
	}
	return all
}

func stepIndex(s reglament.Service, id string) int {
	return slices.IndexFunc(s.Steps, func(st reglament.Step) bool { return st.ID == id })
}

func on(channels []string, channel string) bool {
	return len(channels) == 0 || slices.Contains(channels, channel)
}

// resultsOf returns the results that a way can end with: the one that an outcome
// names, else none where another way of the channel makes one ready, else all of the
// channel.
func resultsOf(s reglament.Service, channel string, way []reglament.Event) []reglament.Result {
	var all []reglament.Result
	for _, r := range s.Results {
		if slices.ContainsFunc(way, func(e reglament.Event) bool { return e.Outcome == r.ID }) {
			return []reglament.Result{r}
		}
		if on(r.Channels, channel) && !r.NotAccepted {
			all = append(all, r)
		}
	}
	ready := func(st reglament.Step) bool { return st.Ready && on(st.Channels, channel) }
	if slices.ContainsFunc(s.Steps, ready) &&
		!slices.ContainsFunc(way, func(e reglament.Event) bool { return ready(s.Steps[stepIndex(s, e.Step)]) }) {
		return []reglament.Result{{}}
	}
	return all
}

// fullPackage hands in the first document of every row, in every form, and for
// each child where a row holds for each.
func fullPackage(rows []documents.Requirement, situation documents.Situation) documents.Package {
	var p documents.Package
	for i := range rows {
		r := &rows[i]
		for n := range r.Holders(&situation) {
			it := documents.Item{Document: r.Documents()[0], Original: law.Yes, Copy: law.Yes, Notarized: law.Yes, OnForm: law.Yes}
			if child := r.Holder(&situation, n); child != nil {
				it.Child = child.ID
			}
			p.Items = append(p.Items, it)
		}
	}
	return p
}

// everyFact answers yes to every fact that a condition asks for. Where a row holds
// for each child there are two, of twelve years.
func everyFact(k *reglament.Case, rows []documents.Requirement) {
	k.Facts, k.Applicant.Facts, k.Spouse.Facts = documents.Facts{}, documents.Facts{}, documents.Facts{}
	child := documents.Facts{}
	of := map[documents.Subject]documents.Facts{
		documents.Matter: k.Facts, documents.Applicant: k.Applicant.Facts, documents.Spouse: k.Spouse.Facts, documents.Child: child,
	}
	var ask func(documents.Condition)
	ask = func(c documents.Condition) {
		if c.Fact != "" {
			of[c.Of][c.Fact] = law.Yes
		}
		for _, list := range [][]documents.Condition{c.All, c.Any, c.None} {
			for _, x := range list {
				ask(x)
			}
		}
	}
	for _, r := range rows {
		ask(r.When)
		if r.Each && len(k.Children) == 0 {
			born := k.Received.Date().AddMonths(-12 * 12)
			k.Children = []documents.Person{{ID: "a", Born: born, Facts: child}, {ID: "b", Born: born, Facts: child}}
		}
	}
}

// ground gives a refusal its ground: one that has nothing to do with documents,
// else the want of a document that every text demands.
func ground(k *reglament.Case, s reglament.Service) {
	k.Result.GroundStated = law.Yes
	for _, g := range s.Grounds {
		if !on(g.Channels, k.Channel) {
			continue
		}
		k.Result.Grounds = []string{g.ID}
		if !g.Documents {
			return
		}
	}
	if len(k.Result.Grounds) == 0 {
		return
	}
	for _, r := range s.Documents {
		if s := k.Situation(); r.Only == "" && !r.Inferred && r.When.Holds(s, r.Holder(&s, 0)) == law.Yes {
			without(k, r)
			return
		}
	}
}

// without takes the documents of a row out of the package; of the first child's
// where it holds for each.
func without(k *reglament.Case, r documents.Requirement) {
	ids, situation := r.Documents(), k.Situation()
	child := r.Holder(&situation, 0)
	k.Package.Items = slices.DeleteFunc(slices.Clone(k.Package.Items), func(it documents.Item) bool {
		return slices.Contains(ids, it.Document) && (child == nil || it.Child == child.ID)
	})
	if child == nil {
		k.Package.NotHandedIn = append(slices.Clone(k.Package.NotHandedIn), ids...)
		return
	}
	for _, id := range ids {
		k.Package.Items = append(k.Package.Items, documents.Item{Document: id, Child: child.ID, Absent: true})
	}
}

// minutes returns the moment n minutes later, to the minute.
func minutes(m civil.Moment, n int) civil.Moment {
	total := int64(m.Clock()) + int64(n)*60
	return civil.AtMinute(m.Date()+civil.Date(total/86400), civil.Clock(total%86400))
}
