package reglament_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/reglamenttest"
)

// What must hold of any case, whatever it says.

// panel holds one case against a regulation in the ways that the laws compare.
type panel struct {
	service              reglament.Service
	written, minute, day *reglament.Checker
	single               map[law.Lang]*reglament.Checker
}

func newPanel(t testing.TB, s subject) panel {
	p := panel{service: s.service, written: compile(t, s.service, s.office), single: map[law.Lang]*reglament.Checker{}}
	o := s.office
	o.Precision = civil.ToMinute
	p.minute = compile(t, s.service, o)
	o.Precision = civil.ToDay
	p.day = compile(t, s.service, o)
	for _, text := range s.service.Act.Texts {
		o = s.office
		o.Text = text
		p.single[text] = compile(t, s.service, o)
	}
	return p
}

// what says what a finding accuses of, without its place.
func what(f reglament.Finding) string { return string(f.Code) + " " + f.Subject }

// count counts the findings of at least a level by what they accuse of.
func count(r reglament.Report, least reglament.Level) map[string]int {
	bag := map[string]int{}
	for _, f := range r.Findings {
		if f.Level >= least {
			bag[what(f)]++
		}
	}
	return bag
}

// within reports whether a bag holds no more than another.
func within(t testing.TB, law string, less, more map[string]int, k reglament.Case) {
	t.Helper()
	for x, n := range less {
		if n > more[x] {
			t.Errorf("%s: %s %d times, not %d\n%s", law, x, n, more[x], encode(t, k))
		}
	}
}

// hold tries every law on one case. It returns the report, or false where the case
// is refused.
func (p panel) hold(t testing.TB, k reglament.Case, rng picker) (reglament.Report, bool) {
	t.Helper()
	r, err := p.written.Check(k)
	if err != nil {
		polite(t, err)
		return r, false
	}
	p.wellFormed(t, r, k)

	// Places shift; what is found, how much it weighs and from what it follows do not.
	shuffled := k
	shuffled.Events = slices.Clone(k.Events)
	for i := len(shuffled.Events) - 1; i > 0; i-- {
		j := rng.IntN(i + 1)
		shuffled.Events[i], shuffled.Events[j] = shuffled.Events[j], shuffled.Events[i]
	}
	if a, b := lineage(r), lineage(check(t, p.written, shuffled)); !slices.Equal(a, b) {
		t.Errorf("the order of the record matters:\n%s\n%s\nand shuffled\n%s\n%s", strings.Join(a, "\n"), encode(t, k), strings.Join(b, "\n"), encode(t, shuffled))
	}

	breaches := count(r, reglament.Breach)
	for _, coarse := range []*reglament.Checker{p.minute, p.day} {
		if less, err := coarse.Check(k); err == nil {
			within(t, "knowing less precisely adds a breach", count(less, reglament.Breach), breaches, k)
		}
	}
	for range 3 {
		share := rng.IntN(10)
		thin := reglamenttest.Thin(k, func() bool { return rng.IntN(10) >= share })
		// Without the receipt it is no longer known that the act, or the wording of a
		// place, was not in force.
		timely := r.InForce != law.No && len(p.service.Amendments) == 0
		if less, err := p.written.Check(thin); err == nil && (timely || !thin.Received.IsZero()) {
			within(t, "recording less adds a breach", count(less, reglament.Breach), breaches, k)
		}
	}
	for text, single := range p.single {
		within(t, "a breach by both texts is none by "+string(text), breaches, count(check(t, single, k), reglament.Doubt), k)
	}
	return r, true
}

// lineage lists the findings with what they follow from, in a stable order.
func lineage(r reglament.Report) []string {
	var list []string
	for _, f := range r.Findings {
		line := ""
		for at, n := f, 0; ; n++ {
			line += fmt.Sprintf("%s %s", at.Level, what(at))
			if at.Cause == 0 || n > len(r.Findings) {
				break
			}
			line += " from "
			at = r.Findings[at.Cause-1]
		}
		list = append(list, line)
	}
	slices.Sort(list)
	return list
}

func (p panel) wellFormed(t testing.TB, r reglament.Report, k reglament.Case) {
	t.Helper()
	roots := true
	for i, f := range r.Findings {
		loops := p.loops(f.Subject)
		switch {
		case f.Cause < 0 || f.Cause > i:
			t.Errorf("%d follows from %d, which stands later: %+v", i+1, f.Cause, f)
		case f.Cause > 0 && r.Findings[f.Cause-1].Level < f.Level:
			t.Errorf("a %s follows from a %s: %+v", f.Level, r.Findings[f.Cause-1].Level, f)
		case f.Cause == 0 && !roots:
			t.Errorf("root %d stands after what follows: %+v", i+1, f)
		case !slices.Contains(reglament.Codes(), f.Code):
			t.Errorf("code %q is not listed", f.Code)
		case len(f.Rules) == 0 || f.Rules[0].IsZero() || f.Path == "":
			t.Errorf("no rule or no place: %+v", f)
		case f.Level == reglament.Breach && (len(f.Under)+len(f.Otherwise) > 0 || f.Derived || f.Inferred):
			t.Errorf("a breach that holds under some choices only: %+v", f)
		case f.Level == reglament.Doubt && len(f.Under)+len(f.Otherwise) == 0 && !loops && !f.Derived && !f.Inferred:
			t.Errorf("a doubt that does not say when: %+v", f)
		case f.Due.Earliest.At.Compare(f.Due.Latest.At) > 0:
			t.Errorf("due earlier than earliest: %+v", f)
		}
		roots = f.Cause == 0
	}
	if t.Failed() {
		t.Logf("%s", encode(t, k))
	}
}

// loops reports whether a step can come round again.
func (p panel) loops(step string) bool {
	if stepOf(p.service, step) < 0 {
		return false
	}
	seen := map[string]bool{}
	var reach func(string) bool
	reach = func(from string) bool {
		for _, o := range p.service.Steps[stepOf(p.service, from)].Outcomes {
			if o.To == step {
				return true
			}
			if o.To != "" && !seen[o.To] {
				seen[o.To] = true
				if reach(o.To) {
					return true
				}
			}
		}
		return false
	}
	return reach(step)
}

func TestLawsOfFairness(t *testing.T) { lawsOfFairness(t, 2011, 400) }

// lawsOfFairness tries n cases of each subject.
func lawsOfFairness(t *testing.T, seed uint64, n int) {
	var mutex sync.Mutex
	found, cases := map[reglament.Code]int{}, 0
	each := func(t *testing.T, s subject) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(398, seed))
			p := newPanel(t, s)
			n := n
			if strings.Contains(s.service.ID, "20") {
				n /= 4 // one of many of the catalog
			}
			for range n {
				r, ok := p.hold(t, generate(rng, s.service), rng)
				if !ok {
					t.Fatal("a generated case is refused")
				}
				mutex.Lock()
				cases++
				for _, f := range r.Findings {
					found[f.Code]++
				}
				mutex.Unlock()
				if t.Failed() {
					return
				}
			}
		})
	}
	t.Run("each", func(t *testing.T) {
		for _, s := range append(subjects(), everyReading()) {
			each(t, s)
		}
	})
	// The laws say nothing of what was never found.
	for _, code := range reglament.Codes() {
		if code != reglament.StepUnrecorded && found[code] < cases/1000 {
			t.Errorf("%s was found %d times among %d cases", code, found[code], cases)
		}
	}
}

// nineReadings is the i-th of the 512 combinations of values.
func nineReadings(i int) reglament.Readings {
	bit := func(n int) uint8 { return uint8(i >> n & 1) }
	return reglament.Readings{
		FirstDay: calendar.FirstDay(bit(0)), TermWeek: reglament.TermWeek(bit(1)), StepTerm: reglament.StepTerm(bit(2)),
		Rolling: calendar.Rolling(bit(3)), DayEnd: calendar.DayEnd(bit(4)), Time: calendar.TimeCount(bit(5)),
		WorkedRestDay: calendar.WorkedRestDay(bit(6)), PlainDays: calendar.PlainDays(bit(7)), Measured: reglament.Measured(bit(8)),
	}
}

// settledCheckers compiles a subject for each of the 512 combinations, by both
// texts.
func settledCheckers(t testing.TB, s subject) []*reglament.Checker {
	t.Helper()
	list := make([]*reglament.Checker, 512)
	var wait sync.WaitGroup
	for i := range list {
		wait.Go(func() { list[i], _ = reglament.Compile(s.service, settle(s.office, nineReadings(i))) })
	}
	wait.Wait()
	if slices.Contains(list, nil) {
		t.Fatal("a combination does not compile")
	}
	return list
}

// TestOpenReadingsSayWhatEachSettledOneSays holds the verdict with every reading
// open against those of all 512 offices that have settled them one way or another:
// a breach is what all find, a doubt what some find, and nothing what none does.
func TestOpenReadingsSayWhatEachSettledOneSays(t *testing.T) {
	t.Parallel()
	s := everyReading()
	n := 150
	if testing.Short() {
		n = 12
	}
	settled := settledCheckers(t, s)
	open := compile(t, s.service, s.office)
	p := newPanel(t, s)
	// A finding of a settled office has the same place, but for the whole, which is
	// measured here or there.
	place := func(f reglament.Finding) string {
		if f.Code == reglament.TermLate {
			return what(f)
		}
		return what(f) + " " + f.Path
	}
	by := func(r reglament.Report) map[string]reglament.Finding {
		m := map[string]reglament.Finding{}
		for _, f := range r.Findings {
			if f.Level > reglament.Note {
				m[place(f)] = f
			}
		}
		return m
	}
	decided := 0
	for _, k := range generated(t, s, n) {
		all, some := map[string]int{}, map[string]int{}
		for i, c := range settled {
			for at, f := range by(check(t, c, k)) {
				some[at]++
				if f.Level == reglament.Breach {
					all[at]++
					continue
				}
				// What is settled is no doubt; the texts and the rounds of a loop remain.
				for _, list := range f.Under {
					for _, choice := range list {
						if choice.Reading != reglament.Text {
							t.Errorf("%s turns on %s, which is settled as %+v", at, choice.Reading, nineReadings(i))
						}
					}
				}
				if len(f.Under) == 0 && len(f.Otherwise) == 0 && !p.loops(f.Subject) && !f.Derived {
					t.Errorf("a doubt that does not say when: %s", row(f))
				}
			}
		}
		got := by(check(t, open, k))
		for at, f := range got {
			if f.Level == reglament.Breach != (all[at] == len(settled)) || some[at] == 0 {
				t.Errorf("%s is a %s, yet of 512 settled offices %d find a breach and %d anything\n%s", at, f.Level, all[at], some[at], encode(t, k))
			}
			if f.Level == reglament.Doubt && some[at] < len(settled) {
				decided++
			}
		}
		for at := range some {
			if _, ok := got[at]; !ok {
				t.Errorf("%s is nothing, yet %d of 512 settled offices find it\n%s", at, some[at], encode(t, k))
			}
		}
		if t.Failed() {
			return
		}
	}
	if decided < n/6 {
		t.Errorf("only %d doubts among %d cases", decided, n)
	}
}

// TestEachAlternativeOfADoubtMakesItABreach settles the choices that a doubt names
// and leaves the rest open.
func TestEachAlternativeOfADoubtMakesItABreach(t *testing.T) {
	s := everyReading()
	n := 300
	if testing.Short() {
		n = 20
	}
	open := compile(t, s.service, s.office)
	p := newPanel(t, s)
	settled := map[string]*reglament.Checker{}
	tried := map[int]int{}
	for _, k := range generated(t, s, n) {
		for _, doubt := range check(t, open, k).Findings {
			for _, list := range doubt.Under {
				c := settled[fmt.Sprint(list)]
				if c == nil {
					c = compile(t, s.service, choose(t, s.office, list))
					settled[fmt.Sprint(list)] = c
				}
				tried[len(list)]++
				// A note stays one, and a loop a doubt without a reading.
				same := func(f reglament.Finding) bool {
					return what(f) == what(doubt) && (f.Path == doubt.Path || f.Code == reglament.TermLate) &&
						(f.Level == reglament.Breach || doubt.Level == reglament.Note || p.loops(f.Subject) && len(f.Under) == 0)
				}
				if r := check(t, c, k); !slices.ContainsFunc(r.Findings, same) {
					t.Errorf("under %v it is no breach: %s\n%s", list, row(doubt), encode(t, k))
				}
			}
		}
	}
	if len(tried) < 2 || n >= 300 && len(tried) < 3 {
		t.Errorf("alternatives of %v choices only", slices.Sorted(maps.Keys(tried)))
	}
}

// choose settles choices of an office by their stable names.
func choose(t testing.TB, o reglament.Office, list []reglament.Choice) reglament.Office {
	t.Helper()
	for _, c := range list {
		var err error
		to := map[reglament.Reading]interface{ UnmarshalText([]byte) error }{
			reglament.FirstDay: &o.Readings.FirstDay, reglament.WeekOfTerm: &o.Readings.TermWeek, reglament.LimitOfService: &o.Readings.StepTerm,
			reglament.RollingOfSteps: &o.Readings.Rolling, reglament.EndOfDay: &o.Readings.DayEnd, reglament.CountOfTime: &o.Readings.Time,
			reglament.RestDayHours: &o.Readings.WorkedRestDay, reglament.DaysUnit: &o.Readings.PlainDays, reglament.MeasuredAt: &o.Readings.Measured,
		}[c.Reading]
		if c.Reading == reglament.Text {
			o.Text = law.Lang(c.Value)
		} else if err = to.UnmarshalText([]byte(c.Value)); err != nil {
			t.Fatal(err)
		} else {
			o.Settled |= reglament.SetOf(c.Reading)
		}
	}
	return o
}

// FuzzCheck makes a case of the choices that bytes stand for, and tries the laws.
func FuzzCheck(f *testing.F) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 8 {
		data := make([]byte, 40*n)
		for i := range data {
			data[i] = byte(rng.IntN(256))
		}
		f.Add(byte(n), data)
	}
	var panels []panel
	for _, s := range append(subjects(), everyReading()) {
		panels = append(panels, newPanel(f, s))
	}
	f.Fuzz(func(t *testing.T, which byte, data []byte) {
		p := panels[int(which)%len(panels)]
		choices := &tape{data}
		if _, ok := p.hold(t, generate(choices, p.service), choices); !ok {
			t.Error("a generated case is refused")
		}
	})
}
