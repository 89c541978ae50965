package reglamenttest

import (
	"maps"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Thin returns the case with less recorded: each event, role, outcome, clock
// time, document, fact and statement stays only if keep says so. Incidents stay,
// as they excuse; when they were, and who decided, may go. Whatever is dropped, no
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
	for _, it := range k.Package.Items {
		if !keep() {
			continue
		}
		answer(&it.Original)
		answer(&it.Copy)
		answer(&it.Notarized)
		items = append(items, it)
	}
	k.Package = documents.Package{Items: items, NotHandedIn: list(k.Package.NotHandedIn)}
	facts := documents.Facts{}
	for _, id := range slices.Sorted(maps.Keys(k.Facts)) {
		a := k.Facts[id]
		answer(&a)
		facts[id] = a
	}
	k.Facts = facts
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
