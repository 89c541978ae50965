package reglament

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// What befell the application beside the procedure.

// befallen is what the incidents of a case change in its check.
type befallen struct {
	// over is set where the provider's duty ended, at the moment end; nothing is
	// measured of what does not certainly lie before it. The zero Moment: of nothing.
	over bool
	end  civil.Moment
	// extended is set where the whole was extended, decided at the moment since, to
	// the end of the day until; extendedOpen where it is not recorded until when.
	extended, extendedOpen bool
	since                  civil.Moment
	until                  civil.Date
	// redone are the steps that may have been done again because the procedure went
	// back, at the moment back or later; the zero Moment: at any time.
	redone      stepSet
	back        civil.Moment
	uncollected bool
}

// measures reports whether what happened at a moment is measured.
func (b *befallen) measures(m civil.Moment) bool {
	return !b.over || certainlyBefore(m, b.end)
}

// measuresStep reports whether a step done at a moment is measured. To whom an
// extension gives the time is not said, so no step is measured after it; nor
// which round a step belongs to after the procedure went back.
func (b *befallen) measuresStep(at int, m civil.Moment) bool {
	return b.measures(m) && (!b.extended || certainlyBefore(m, b.since)) &&
		(!b.redone.has(at) || certainlyBefore(m, b.back))
}

// certainlyBefore reports whether a moment lies before another in every case; not
// where either is not known.
func certainlyBefore(m, other civil.Moment) bool {
	return !m.IsZero() && !other.IsZero() && past(other.Earliest(), latest(m))
}

func incidentPath(i int, field string) string {
	return "incidents[" + strconv.Itoa(i) + "]." + field
}

// acceptIncidents refuses what cannot have befallen an application.
func (c *Checker) acceptIncidents(in *Case, p *path) error {
	bad := func(i int, field, value, rule string) error {
		return fmt.Errorf("%s: %s %s: %w", incidentPath(i, field), civil.Quote(value), rule, ErrCase)
	}
	if len(in.Incidents) > MaxIncidents {
		return fmt.Errorf("incidents: %d, at most %d: %w", len(in.Incidents), MaxIncidents, ErrCase)
	}
	for i := range in.Incidents {
		x := &in.Incidents[i]
		at, ok := c.steps[x.Step]
		switch goesBack := x.Kind == Rework || x.Kind == Reassignment; {
		case !slices.Contains(IncidentKinds(), x.Kind):
			return bad(i, "kind", string(x.Kind), "is no kind of incident")
		case goesBack && (!ok || !p.steps[at].on):
			return bad(i, "step", x.Step, "is no step of the channel to go back to")
		case !goesBack && x.Step != "":
			return bad(i, "step", x.Step, "is only for rework and reassignment")
		case !x.Until.IsZero() && (x.Kind != Extended || !x.Until.Valid()):
			return bad(i, "until", x.Until.String(), "is no day, or not for an extension")
		case x.Kind == Extended && in.Extended == law.No:
			return bad(i, "kind", string(x.Kind), "contradicts extended: no")
		}
		if _, ok := c.roles[x.Role]; !ok && x.Role != "" {
			return bad(i, "role", x.Role, "is no role of the service")
		}
	}
	return nil
}

// incidents gathers what befell the application, before anything is measured.
func (k *checking) incidents() {
	var back []int
	b := &k.befell
	for i := range k.in.Incidents {
		x := &k.in.Incidents[i]
		at := x.At.Coarsen(k.c.office.Precision)
		switch x.Kind {
		case Rework, Reassignment:
			b.back = sooner(b.back, at, len(back) > 0)
			back = append(back, k.c.steps[x.Step])
		case Withdrawn, Forwarded:
			b.end = sooner(b.end, at, b.over)
			b.over = true
		case Extended:
			b.since = sooner(b.since, at, b.extended)
			b.extended = true
			b.extendedOpen = b.extendedOpen || x.Until.IsZero()
			b.until = max(b.until, x.Until)
		case Uncollected:
			b.uncollected = true
		}
	}
	if len(back) == 0 {
		return
	}
	old := k.p
	k.p = k.c.again(old, back)
	for i := range k.c.service.Steps {
		if k.p.steps[i].loops && !old.steps[i].loops {
			b.redone.add(i)
		}
	}
}

// sooner returns the earlier of two moments, of which the first counts only when
// it is set; the zero Moment, which is not known, is the earliest.
func sooner(a, b civil.Moment, set bool) civil.Moment {
	if !set || !a.IsZero() && (b.IsZero() || b.Earliest().Compare(a.Earliest()) < 0) {
		return b
	}
	return a
}

// noteIncidents says which incidents there were, of which the regulation says
// nothing.
func (k *checking) noteIncidents() {
	for i := range k.in.Incidents {
		x := &k.in.Incidents[i]
		rule := k.c.service.Cite
		if x.Kind == Extended && !k.c.service.Term.Extension.IsZero() {
			rule = k.c.service.Term.Extension.Cite
		}
		seen := x.At.Coarsen(k.c.office.Precision).String()
		if x.At.IsZero() {
			seen = ""
		}
		expected := x.Step
		if !x.Until.IsZero() {
			expected = x.Until.String()
		}
		k.add(Finding{
			Code: IncidentNoted, Level: Note, Path: incidentPath(i, "kind"), Subject: string(x.Kind),
			Rules: []law.Citation{rule}, Expected: expected, Seen: seen,
		})
	}
}

// extended is the whole as the record says that it was extended: never earlier
// than the regulation has it.
func (k *checking) extended(x combo) (Due, bool, error) {
	due, ok, err := k.stated(x)
	if ok && k.befell.until > due.At.Date() {
		due.At = civil.At(k.befell.until, civil.EndOfDay)
	}
	return due, ok, err
}

// furthest is the whole extended as far as the regulation allows.
func (k *checking) furthest(x combo) (Due, bool, error) {
	return k.c.extendedDue(k.p, latest(k.received), x)
}

// extension holds a recorded extension against what the regulation allows.
func (k *checking) extension() error {
	ext := &k.c.service.Term.Extension
	if ext.IsZero() {
		return nil
	}
	for i := range k.in.Incidents {
		x := &k.in.Incidents[i]
		if x.Kind != Extended {
			continue
		}
		if ext.Role != "" && x.Role != "" && x.Role != ext.Role {
			k.add(Finding{
				Code: ExtensionRole, Level: Breach, Path: incidentPath(i, "role"),
				Rules: []law.Citation{ext.Cite}, Expected: ext.Role, Seen: x.Role,
			})
		}
		if x.Until.IsZero() {
			continue
		}
		until := civil.OnDay(x.Until)
		j, err := k.judgeTerm(false, k.furthest, func(combo) civil.Moment { return until })
		if err != nil {
			return err
		}
		if level, long := j.level(); long {
			k.add(Finding{
				Code: ExtensionLong, Level: level, Path: incidentPath(i, "until"), Rules: []law.Citation{ext.Cite},
				Expected: j.window.Latest.At.String(), Seen: x.Until.String(), Due: j.due(), Under: j.under(k.c.base),
			})
		}
	}
	return nil
}

// storage finds that an uncollected result was not kept for as long as the
// regulation says. It says not from when; kept since it became ready it was kept
// the shortest.
func (k *checking) storage() error {
	until := latest(k.in.Result.StoredUntil.Coarsen(k.c.office.Precision))
	if until.IsZero() || k.ready.IsZero() || k.befell.over {
		return nil
	}
	for i := range k.c.service.Storage {
		x := &k.c.service.Storage[i]
		table := k.c.units[x.Unit]
		if !belongs(x.Channels, k.in.Channel) || table == nil {
			continue
		}
		j := judgment{open: ReadingSet(k.p.storage[i])}
		var failed error
		combos(k.c.base, j.open, func(c combo) bool {
			period := x.Period.In(c.text())
			if period.N == 0 {
				j.skip()
				return true
			}
			d, err := table.Deadline(k.ready, period, c.counting())
			if failed = err; err == nil {
				j.add(c, Due{d.Due(), d}, past(d.Due(), until))
			}
			return err == nil
		})
		if failed != nil {
			return fmt.Errorf("%s: %w", eventPath(k.readyEvent, "at"), failed)
		}
		level, short := j.level()
		if !short {
			continue
		}
		k.add(Finding{
			Code: StorageShort, Level: level, Path: "result.stored_until", Subject: x.ID, Rules: []law.Citation{x.Cite},
			Expected: j.window.Earliest.At.String(), Seen: k.in.Result.StoredUntil.String(), Due: j.due(), Under: j.under(k.c.base),
			Otherwise: x.Also,
		})
	}
	return nil
}
