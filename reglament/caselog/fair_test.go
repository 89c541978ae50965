package caselog_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/caselog"
	"github.com/regkz/regkz/services/atyrau2011"
)

// What the mapping cannot know accuses nobody.

// picker makes the choices of a random record.
type picker interface{ IntN(n int) int }

// tape is a picker that reads its choices from bytes, and takes the first when
// they are used up.
type tape struct{ data []byte }

func (t *tape) IntN(n int) int {
	v := 0
	for m := 1; m < n && len(t.data) > 0; m <<= 8 {
		v, t.data = v<<8|int(t.data[0]), t.data[1:]
	}
	return v % n
}

func pick[T any](p picker, list ...T) T { return list[p.IntN(len(list))] }

// excuses reports whether a status can excuse: what the laws keep.
func excuses(m caselog.Mapping, name string) bool {
	i := slices.IndexFunc(m.Statuses, func(st caselog.Status) bool { return st.Name == name })
	st := m.Statuses[i]
	return st.Incident != "" || st.Repeated != "" || st.Again
}

// plainStatuses is wholeMapping without what excuses, but for packages handed in
// again.
func plainStatuses() caselog.Mapping {
	m := wholeMapping()
	m.Statuses = slices.DeleteFunc(m.Statuses, func(st caselog.Status) bool { return st.Incident != "" })
	for i := range m.Statuses {
		m.Statuses[i].Repeated = ""
	}
	return m
}

// randomRecord walks through the statuses with moments that grow, leaves some out,
// sets some twice, and adds some at any time.
func randomRecord(p picker, m caselog.Mapping) caselog.Record {
	r := caselog.Record{ID: "17", Channel: pick(p, m.Channels...).Name}
	now := civil.At(civil.YMD(2012, 3, 1)+civil.Date(p.IntN(40)), civil.HM(10, 0))
	add := func(st caselog.Status) {
		e := caselog.Entry{Status: st.Name}
		if p.IntN(8) > 0 {
			day := now.Date() + civil.Date(pick(p, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 7, 14, -1))
			clock := pick(p, now.Clock(), now.Clock(), now.Clock()+civil.Clock(p.IntN(7200)), civil.HM(9, 0), civil.HM(13, 30), civil.HM(18, 0), civil.Midnight, civil.EndOfDay)
			e.At = civil.At(day, min(clock, civil.EndOfDay)).Coarsen(pick(p, civil.ToSecond, civil.ToMinute, civil.ToMinute, civil.ToDay))
			if e.At.Compare(now) > 0 {
				now = e.At.Earliest()
			}
		}
		if p.IntN(2) > 0 {
			e.Position = pick(p, m.Positions...).Name
		}
		if st.Result == "" && p.IntN(4) == 0 {
			e.Result = pick(p, m.Results...).Name
		}
		if st.Incident == reglament.Extended && p.IntN(3) > 0 {
			e.Until = now.Date() + civil.Date(p.IntN(30))
		}
		if !slices.Contains(r.Entries, e) { // an equal one would be the same
			r.Entries = append(r.Entries, e)
		}
	}
	for range pick(p, 1, 1, 1, 2) {
		for _, st := range m.Statuses {
			switch {
			case st.Incident != "" || st.Again || st.Stored:
				if p.IntN(6) == 0 {
					add(st)
				}
			case p.IntN(4) > 0:
				add(st)
				if p.IntN(8) == 0 {
					add(st)
				}
			}
		}
	}
	for n := pick(p, 0, 0, 1, 2, 4); n > 0; n-- {
		add(pick(p, m.Statuses...))
	}
	return r
}

// thinned is the record with entries left out that do not excuse, with moments
// coarsened or left out, and with positions, results and last days left out.
func thinned(p picker, m caselog.Mapping, r caselog.Record) caselog.Record {
	share := p.IntN(10)
	lose := func() bool { return p.IntN(10) < share }
	var kept []caselog.Entry
	for _, e := range r.Entries {
		if lose() && !excuses(m, e.Status) {
			continue
		}
		if lose() {
			e.At = e.At.Coarsen(pick(p, civil.ToMinute, civil.ToDay, civil.ToDay))
		}
		if p.IntN(20) < share {
			e.At = civil.Moment{}
		}
		if lose() {
			e.Position = ""
		}
		if lose() {
			e.Result = ""
		}
		if lose() {
			e.Until = 0
		}
		kept = append(kept, e)
	}
	r.Entries = kept
	return r
}

// holdThin compares the breaches of a record with those of the record thinned.
func holdThin(t testing.TB, p picker, c *reglament.Checker, m caselog.Mapping, r caselog.Record) map[string]int {
	t.Helper()
	cases := read(t, m, r)
	full := breaches(t, c, cases)
	for range 4 {
		less := thinned(p, m, r)
		thin := read(t, m, less)
		for what, n := range breaches(t, c, thin) {
			if n > full[what] {
				t.Errorf("less is recorded and %s is found %d times, not %d", what, n, full[what])
			}
		}
		if t.Failed() {
			t.Logf("full %s\nthin %s", encode(t, r), encode(t, less))
			for _, k := range cases {
				t.Log("full ", text(k))
			}
			for _, k := range thin {
				t.Log("thin ", text(k))
			}
			break
		}
	}
	return full
}

// offices are the office of the decree as it is, and with a clock that knows days
// only.
func offices(t testing.TB, m caselog.Mapping) []*reglament.Checker {
	t.Helper()
	var list []*reglament.Checker
	for _, precision := range []civil.Precision{civil.ToSecond, civil.ToDay} {
		o := atyrau2011.Office()
		o.Observed, o.Precision = m.Observed(), precision
		c, err := reglament.Compile(service(), o)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, c)
	}
	return list
}

func TestRecordingLessAccusesNobody(t *testing.T) {
	n := 400
	if testing.Short() {
		n = 60
	}
	rng := rand.New(rand.NewPCG(398, 2011))
	m := plainStatuses()
	found := map[string]int{}
	for _, c := range offices(t, m) {
		for range n {
			for what, n := range holdThin(t, rng, c, m, randomRecord(rng, m)) {
				found[what] += n
			}
			if t.Failed() {
				return
			}
		}
	}
	// The law says nothing of what was never found.
	for _, what := range []string{
		"term.late ", "step.late assign", "step.late sign", "step.role sign", "step.repeated register", "step.order sign",
		"step.channel center-send",
	} {
		if found[what] < n/100 {
			t.Errorf("%s was found %d times: %v", what, found[what], found)
		}
	}
}
