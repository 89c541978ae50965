package reglamenttest

import (
	"maps"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Thin returns the case with less recorded: each event, role, outcome, clock
// time, document, fact and statement stays only if keep says so. Incidents and
// children stay, the former as they excuse, the latter as they tell whose a paper
// is; when the incidents were, and who decided, may go. Whatever is dropped, no
// breach may be added.
func Thin(k reglament.Case, keep func() bool) reglament.Case {
	moment := func(m civil.Moment) civil.Moment {
		switch {
		case !keep():
			return civil.Moment{}
		case !keep():
			return m.Coarsen(civil.ToDay)
		}
		return m
	}
	answer := func(a *law.Answer) {
		if !keep() {
			*a = law.Unknown
		}
	}
	text := func(s *string) {
		if !keep() {
			*s = ""
		}
	}
	list := func(l []string) (kept []string) {
		for _, s := range l {
			if keep() {
				kept = append(kept, s)
			}
		}
		return kept
	}
	var events []reglament.Event
	for _, e := range k.Events {
		if !keep() {
			continue
		}
		e.At = moment(e.At)
		text(&e.Role)
		text(&e.Outcome)
		events = append(events, e)
	}
	k.Events, k.NotDone = events, list(k.NotDone)
	k.Received = moment(k.Received)
	var items []documents.Item
	recorded := map[string]bool{} // all items of one document are, or none
	for _, it := range k.Package.Items {
		if kept, seen := recorded[it.Document]; seen && !kept || !seen && !keep() {
			recorded[it.Document] = false
			continue
		}
		recorded[it.Document] = true
		answer(&it.Original)
		answer(&it.Copy)
		answer(&it.Notarized)
		answer(&it.OnForm)
		if !keep() {
			it.ValidUntil = 0
		}
		items = append(items, it)
	}
	var asked []documents.Asked
	for _, a := range k.Package.Asked {
		if keep() {
			answer(&a.Notarized)
			asked = append(asked, a)
		}
	}
	k.Package = documents.Package{Items: items, NotHandedIn: list(k.Package.NotHandedIn), Asked: asked}
	facts := func(from documents.Facts) documents.Facts {
		kept := documents.Facts{}
		for _, id := range slices.Sorted(maps.Keys(from)) {
			a := from[id]
			answer(&a)
			kept[id] = a
		}
		return kept
	}
	person := func(p documents.Person) documents.Person {
		p.Facts = facts(p.Facts)
		if !keep() {
			p.Born, p.IIN = 0, iin.Number{}
		}
		return p
	}
	k.Facts, k.Applicant, k.Spouse = facts(k.Facts), person(k.Applicant), person(k.Spouse)
	k.Children = slices.Clone(k.Children)
	for i := range k.Children {
		k.Children[i] = person(k.Children[i])
	}
	answer(&k.Receipt.Given)
	k.Receipt.Lacks = list(k.Receipt.Lacks)
	if !keep() {
		k.Receipt.Promised = 0
	}
	text(&k.Result.Kind)
	k.Result.Grounds = list(k.Result.Grounds)
	answer(&k.Result.GroundStated)
	answer(&k.Result.Signed)
	k.Result.HandedOver = moment(k.Result.HandedOver)
	k.Result.StoredUntil = moment(k.Result.StoredUntil)
	answer(&k.Extended)
	k.Incidents = slices.Clone(k.Incidents)
	for i := range k.Incidents {
		k.Incidents[i].At = moment(k.Incidents[i].At)
		text(&k.Incidents[i].Role)
		if !keep() {
			k.Incidents[i].Until = 0
		}
	}
	text(&k.Result.Channel)
	return k
}
