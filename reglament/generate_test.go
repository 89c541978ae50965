package reglament_test

import (
	"math/rand/v2"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// picker makes the choices of a generated case.
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

func oneIn(p picker, n int) bool { return p.IntN(n) == 0 }

func anAnswer(p picker) law.Answer { return pick(p, law.Unknown, law.Yes, law.Yes, law.No) }

// aMoment is some time around a day, with a liking for where a day begins and ends
// and for the hours at which an office opens, rests and closes.
func aMoment(p picker, around civil.Moment) civil.Moment {
	day := around.Date() + civil.Date(pick(p, 0, 0, 0, 1, 1, 2, 3, 4, 7, 14, 21, -1, -10))
	clock := pick(p, around.Clock(), around.Clock()+civil.Clock(p.IntN(7200)),
		civil.HM(9, 0), civil.HM(12, 30), civil.HM(13, 30), civil.HM(18, 0), civil.HM(18, 0)+1, civil.HM(20, 0), civil.HM(20, 1),
		civil.Midnight, civil.EndOfDay-1, civil.EndOfDay)
	m := civil.At(day, min(clock, civil.EndOfDay))
	return m.Coarsen(pick(p, civil.ToSecond, civil.ToSecond, civil.ToMinute, civil.ToMinute, civil.ToDay))
}

// generate makes a case that a service accepts, with deviations of every kind.
func generate(p picker, s reglament.Service) reglament.Case {
	ch := pick(p, s.Channels...)
	k := reglament.Case{Service: s.ID, Channel: ch.ID}
	from := max(civil.YMD(2012, 2, 20), s.Edition.Force.NotBefore, s.Act.Force.NotBefore) // a doubt of force is a note, and hides what is found
	now := civil.At(from+civil.Date(p.IntN(70)), civil.HM(10, 0))
	if !oneIn(p, 10) {
		k.Received = aMoment(p, now)
	}
	recorded := map[string]bool{}
	do := func(st reglament.Step, outcome string) {
		e := reglament.Event{Step: st.ID, Outcome: outcome, Role: pick(p, "", "", st.Role, st.Role, st.Role, pick(p, s.Roles...).ID)}
		if !oneIn(p, 8) {
			e.At = aMoment(p, now)
			if e.At.Compare(now) > 0 {
				now = e.At.Earliest()
			}
		}
		recorded[st.ID] = true
		k.Events = append(k.Events, e)
	}
	// A way through the procedure, with steps left out, and then anything.
	step := ch.Entry
	for n := p.IntN(12); n > 0; n-- {
		st := s.Steps[stepOf(s, step)]
		outcome, to := "", ""
		if len(st.Outcomes) > 0 {
			o := pick(p, st.Outcomes...)
			outcome, to = o.ID, o.To
		}
		if !oneIn(p, 5) {
			do(st, pick(p, outcome, outcome, outcome, ""))
		}
		if step = to; step == "" {
			break
		}
	}
	for n := pick(p, 0, 0, 0, 1, 1, 2, 4); n > 0; n-- {
		st := pick(p, s.Steps...)
		outcome := ""
		if len(st.Outcomes) > 0 {
			outcome = pick(p, st.Outcomes...).ID
		}
		do(st, outcome)
	}
	if oneIn(p, 3) {
		for i := len(k.Events) - 1; i > 0; i-- {
			j := p.IntN(i + 1)
			k.Events[i], k.Events[j] = k.Events[j], k.Events[i]
		}
	}
	for _, st := range s.Steps {
		if !recorded[st.ID] && oneIn(p, 5) {
			k.NotDone = append(k.NotDone, st.ID)
		}
	}
	handIn(p, s, &k)
	for _, f := range []*documents.Facts{&k.Facts, &k.Applicant.Facts, &k.Spouse.Facts} {
		if len(*f) == 0 {
			*f = nil // as JSON has it
		}
	}
	for i := range k.Children {
		if len(k.Children[i].Facts) == 0 {
			k.Children[i].Facts = nil
		}
	}
	respond(p, s, &k, now)
	befall(p, s, &k, now)
	return k
}

// befall adds what the rows of a procedure do not foresee.
func befall(p picker, s reglament.Service, k *reglament.Case, now civil.Moment) {
	for n := pick(p, 0, 0, 0, 0, 1, 1, 2); n > 0; n-- {
		x := reglament.Incident{Kind: pick(p, reglament.IncidentKinds()...)}
		if !oneIn(p, 5) {
			x.At = aMoment(p, now)
		}
		if !oneIn(p, 3) {
			x.Role = pick(p, s.Roles...).ID
		}
		switch x.Kind {
		case reglament.Rework, reglament.Reassignment:
			st := pick(p, s.Steps...)
			if !listed(st.Channels, k.Channel) {
				continue
			}
			x.Step = st.ID
		case reglament.Extended:
			if !oneIn(p, 5) {
				x.Until = now.Date() + civil.Date(p.IntN(40))
			}
		}
		k.Incidents = append(k.Incidents, x)
	}
	k.Extended = anAnswer(p)
	for _, x := range k.Incidents {
		if x.Kind == reglament.Extended && k.Extended == law.No {
			k.Extended = law.Yes
		}
	}
	if oneIn(p, 3) {
		k.Result.StoredUntil = aMoment(p, now)
	}
}

func stepOf(s reglament.Service, id string) int {
	for i, st := range s.Steps {
		if st.ID == id {
			return i
		}
	}
	return -1
}

func handIn(p picker, s reglament.Service, k *reglament.Case) {
	k.Facts = documents.Facts{}
	var ask func(documents.Condition)
	k.Applicant.Facts, k.Spouse.Facts = documents.Facts{}, documents.Facts{}
	ask = func(c documents.Condition) {
		switch {
		case c.Fact == "":
		case c.Of == documents.Applicant:
			k.Applicant.Facts[c.Fact] = anAnswer(p)
		case c.Of == documents.Spouse:
			k.Spouse.Facts[c.Fact] = anAnswer(p)
		case c.Of == documents.Child:
			for i := range k.Children {
				k.Children[i].Facts[c.Fact] = anAnswer(p)
			}
		default:
			k.Facts[c.Fact] = anAnswer(p)
		}
		for _, list := range [][]documents.Condition{c.All, c.Any, c.None} {
			for _, x := range list {
				ask(x)
			}
		}
	}
	everything := oneIn(p, 4)
	for n := p.IntN(3); n > 0; n-- {
		child := documents.Person{ID: string(rune('a' + len(k.Children))), Facts: documents.Facts{}}
		if !oneIn(p, 4) {
			child.Born = civil.YMD(1994+p.IntN(12), 3, 1+p.IntN(20))
		}
		k.Children = append(k.Children, child)
	}
	for n := pick(p, 0, 0, 0, 1, 2); n > 0; n-- {
		asked := documents.Asked{Document: "horoscope", Notarized: anAnswer(p)}
		if len(s.Documents) > 0 && !oneIn(p, 3) {
			asked.Document = pick(p, pick(p, s.Documents...).Documents()...)
		}
		k.Package.Asked = append(k.Package.Asked, asked)
	}
	for _, r := range s.Documents {
		ask(r.When)
		for _, id := range r.Documents() {
			if everything {
				k.Package.Items = append(k.Package.Items, documents.Item{Document: id, Original: law.Yes, Copy: law.Yes, Notarized: law.Yes})
				continue
			}
			switch p.IntN(6) {
			case 0:
			case 1:
				k.Package.NotHandedIn = append(k.Package.NotHandedIn, id)
			default:
				it := documents.Item{Document: id, Original: anAnswer(p), Copy: anAnswer(p), Notarized: anAnswer(p), OnForm: anAnswer(p)}
				if r.Each && len(k.Children) > 0 && !oneIn(p, 3) {
					it.Child = pick(p, k.Children...).ID
				}
				if oneIn(p, 8) {
					it = documents.Item{Document: id, Child: it.Child, Absent: true}
				}
				k.Package.Items = append(k.Package.Items, it)
			}
		}
	}
}

func respond(p picker, s reglament.Service, k *reglament.Case, now civil.Moment) {
	k.Receipt.Given = anAnswer(p)
	if k.Receipt.Given != law.No {
		if oneIn(p, 3) {
			k.Receipt.Promised = now.Date() + civil.Date(p.IntN(14))
		}
		for _, r := range s.Receipts {
			if !listed(r.Channels, k.Channel) || r.Step != "" && !listed(s.Steps[stepOf(s, r.Step)].Channels, k.Channel) {
				continue
			}
			for _, f := range r.Fields {
				if oneIn(p, 4) {
					k.Receipt.Lacks = append(k.Receipt.Lacks, f.ID)
				}
			}
		}
	}
	if oneIn(p, 4) {
		return
	}
	k.Result = reglament.Given{Kind: pick(p, s.Results...).ID, Signed: anAnswer(p), GroundStated: anAnswer(p), Channel: pick(p, "", k.Channel, k.Channel, pick(p, s.Channels...).ID)}
	if k.Result.GroundStated != law.No {
		for _, g := range s.Grounds {
			if oneIn(p, 2) {
				k.Result.Grounds = append(k.Result.Grounds, g.ID)
			}
		}
	}
	if !oneIn(p, 3) {
		k.Result.HandedOver = aMoment(p, now)
	}
}

func listed(channels []string, channel string) bool {
	if len(channels) == 0 {
		return true
	}
	for _, c := range channels {
		if c == channel {
			return true
		}
	}
	return false
}

// generated makes cases of one seed.
func generated(t testing.TB, s subject, n int) []reglament.Case {
	t.Helper()
	p := rand.New(rand.NewPCG(398, uint64(len(s.name))))
	c := compile(t, s.service, s.office)
	list := make([]reglament.Case, n)
	for i := range list {
		list[i] = generate(p, s.service)
		check(t, c, list[i])
	}
	return list
}

// everyReading is permit() with a limit for each reading to turn on: drafting takes
// the service four days, plain ones in the Kazakh and working ones in the Russian
// text.
func everyReading() subject {
	s := permit()
	kk := reglament.Limit{OfService: true}
	kk.Period.N, kk.Period.Unit = 4, "day"
	ru := kk
	ru.Period.Unit = "working-day"
	s.Steps[stepOf(s, "draft")].Limit = law.Differ(kk, ru)
	return subject{name: "every reading", service: s, office: bureau(), received: []string{"2012-03-01T10:00"}}
}
