package reglament_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/internal/officetest"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/reglamenttest"
	"github.com/regkz/regkz/services"
)

// subject is a regulation with an office and days of receipt on which every unit
// is open.
type subject struct {
	name     string
	service  reglament.Service
	office   reglament.Office
	received []string
}

func subjects() []subject {
	list := []subject{{"own", permit(), bureau(), []string{"2012-03-01T10:00", "2012-02-29T10:00"}}, modern(), summed()}
	list = append(list, shipped())
	for _, s := range services.All() {
		o, ok := services.Office(s.ID)
		received := []string{"2012-03-01T10:00", "2012-04-27T15:00"}
		if !ok {
			o, received = officetest.Supposed(s), nil
			for _, day := range []string{"2016-03-18T16:50", "2017-06-30T10:00", "2017-11-02T10:00", "2018-02-05T15:00"} {
				if m := at(day); s.InForce(m.Date(), 0).Answer != law.No && len(received) < 2 {
					received = append(received, day)
				}
			}
		}
		list = append(list, subject{s.ID, s, o, received})
	}
	return list
}

// shipped is the regulation that the examples ship as JSON.
func shipped() subject {
	s, o, err := officetest.Shipped(os.DirFS("../examples/ownservice"))
	if err != nil {
		panic(err)
	}
	return subject{"shipped", s, o, []string{"2025-06-03T10:00", "2025-09-17T15:00"}}
}

// texts lists the ways to go by the texts of an act: by all, and by each.
func texts(s reglament.Service) []law.Lang {
	return append([]law.Lang{""}, s.Act.Texts...)
}

type visit func(t *testing.T, c *reglament.Checker, clean reglament.Case)

// everyWalk goes every way through every subject, by all texts and by each, from
// each of its days.
func everyWalk(t *testing.T, do visit) {
	for _, s := range subjects() {
		s.walk(t, texts(s.service), do)
	}
}

// firstWalk goes every way through every subject once.
func firstWalk(t *testing.T, do visit) {
	for _, s := range subjects() {
		s.received = s.received[:1]
		s.walk(t, texts(s.service)[:1], do)
	}
}

func (s subject) walk(t *testing.T, by []law.Lang, do visit) {
	for _, text := range by {
		s.office.Text = text
		c, err := reglament.Compile(s.service, s.office)
		if err != nil {
			t.Fatal(err)
		}
		for _, ch := range s.service.Channels {
			for _, at := range s.received {
				m, err := civil.ParseMoment(at)
				if err != nil {
					t.Fatal(err)
				}
				cases, err := reglamenttest.Walk(c, ch.ID, m)
				if err != nil {
					t.Fatal(err)
				}
				if len(cases) == 0 {
					t.Fatalf("%s: no way through channel %s", s.name, ch.ID)
				}
				for _, k := range cases {
					t.Run(s.name+"/"+string(text)+"/"+at+"/"+k.ID, func(t *testing.T) { do(t, c, k) })
				}
			}
		}
	}
}

func TestNoDeviationNoBreach(t *testing.T) {
	everyWalk(t, func(t *testing.T, c *reglament.Checker, clean reglament.Case) {
		r, err := c.Check(clean)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Findings {
			if f.Level > reglament.Note {
				t.Errorf("unexpected %+v", f)
			}
		}
	})
}

func TestEachSingleDeviationIsTheOnlyRootFinding(t *testing.T) {
	t.Parallel()
	everyWalk(t, func(t *testing.T, c *reglament.Checker, clean reglament.Case) {
		list, err := reglamenttest.Deviations(c, clean)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range list {
			t.Run(d.Name, func(t *testing.T) {
				r, err := c.Check(d.Case)
				if err != nil {
					t.Fatal(err)
				}
				var roots []reglament.Finding
				for _, f := range r.Findings {
					if f.Cause == 0 && f.Level > reglament.Note {
						roots = append(roots, f)
					}
				}
				if len(roots) != 1 {
					t.Fatalf("%d roots: %+v", len(roots), roots)
				}
				f := roots[0]
				if f.Code != d.Code || f.Subject != d.Subject || f.Level != d.Level || len(f.Rules) == 0 || f.Rules[0] != d.Rule {
					t.Errorf("found %+v\nwant %s %s %s %+v", f, d.Code, d.Subject, d.Level, d.Rule)
				}
				if (f.Level == reglament.Doubt) != (len(f.Under)+len(f.Otherwise) > 0 || f.Derived || f.Inferred) {
					t.Errorf("a doubt names the readings or the place that says otherwise, a breach needs none: %+v", f)
				}
			})
		}
	})
}

// breaches counts breaches by what they accuse of; places can shift when a record
// is thinned.
func breaches(r reglament.Report) map[string]int {
	set := map[string]int{}
	for _, f := range r.Findings {
		if f.Level == reglament.Breach {
			set[string(f.Code)+" "+f.Subject]++
		}
	}
	return set
}

func TestThinningNeverAccuses(t *testing.T) { thinningNeverAccuses(t, firstWalk) }

func thinningNeverAccuses(t *testing.T, walk func(*testing.T, visit)) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(398, 2011))
	thinned := 0
	walk(t, func(t *testing.T, c *reglament.Checker, clean reglament.Case) {
		list, err := reglamenttest.Deviations(c, clean)
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			// A case with two deviations, and all its moments shaken.
			k := list[i].Case
			if other := list[rng.IntN(len(list))].Case; len(other.Events) == len(k.Events) {
				for j := range k.Events {
					if rng.IntN(3) == 0 {
						k.Events[j] = other.Events[j]
					}
				}
			}
			full, err := c.Check(k)
			if err != nil {
				continue // the mixture contradicts itself
			}
			before := breaches(full)
			for range 8 {
				share := rng.IntN(10)
				thin := reglamenttest.Thin(k, func() bool { return rng.IntN(10) >= share })
				r, err := c.Check(thin)
				if err != nil {
					t.Fatal(err)
				}
				thinned++
				for what, n := range breaches(r) {
					if n > before[what] {
						t.Errorf("thinning added %s\nfull %+v\nthin %+v", what, k, thin)
					}
				}
			}
		}
	})
	if thinned < 5000 {
		t.Errorf("only %d thinned cases, want thousands", thinned)
	}
}
