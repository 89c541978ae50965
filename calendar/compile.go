package calendar

import (
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// entry is what the table holds of a day. A day's index is its distance from
// the first day of the calendar.
type entry struct {
	class     Class
	certainty Certainty
	other     int16  // distance of Day.Other, 0 when there is none
	fact      uint16 // index into Calendar.facts
}

// fact is what days of one kind share.
type fact struct {
	name   law.Name
	source string
}

// table holds one week. The counts fit 16 bits, since the calendar has 13,149
// days; that keeps what a look-up touches small.
type table struct {
	days    []entry
	before  []uint16 // working days before day i; one more than days
	working []uint16 // the working days, ascending
	// Projected and estimated days before day i; one more than days.
	projected, estimated []uint16
	// What may turn out otherwise, in order of time.
	doubts []doubt
}

// compile turns rows into tables. It trusts the rows, which the tests check.
func compile(r rules) *Calendar {
	c := &Calendar{first: r.first, size: int32(r.last-r.first) + 1}
	for _, w := range []Week{FiveDay, SixDay} {
		k := compiler{
			rules: r,
			week:  w,
			days:  make([]entry, c.size),
			notes: make([]uint8, c.size),
			texts: []string{""},
			facts: c.facts,
		}
		k.compile()
		c.weeks[w], c.facts = index(k.days), k.facts
		c.weeks[w].doubts = k.open
	}
	return c
}

// compiler lays out the days of one week.
type compiler struct {
	rules
	week  Week
	days  []entry
	notes []uint8  // per day: index into texts, 0 for none
	texts []string // what is not sure about days
	facts []fact
	open  []doubt
}

// compile follows the order of the law: first what is off in any case, and what
// a decree gives off; then holidays move past all that in date order; then a
// decree makes rest days worked, also one that came about by a move.
func (k *compiler) compile() {
	k.weekly()
	k.restDaysOfTheYear()
	k.holidaysOfTheYear()
	for _, t := range k.transfers {
		k.transfer(t, t.off, t.worked, TransferredOff)
	}
	k.doubt()
	k.openDoubts()
	k.moveHolidays()
	for _, t := range k.transfers {
		k.transfer(t, t.worked, t.off, TransferredWorking)
	}
	k.annotate()
}

func (k *compiler) fact(name law.Name, source string) uint16 {
	k.facts = append(k.facts, fact{name, source})
	return uint16(len(k.facts) - 1)
}

func (k *compiler) set(d civil.Date, class Class, fact uint16) {
	e := &k.days[d-k.first]
	e.class, e.fact = class, fact
}

func (k *compiler) weekly() {
	working := k.fact(law.Name{}, "no act makes it a rest day of the "+k.week.String()+" week")
	source := "weekly rest day of the " + k.week.String() + " week"
	saturday := k.fact(law.Name{KK: "Сенбі", RU: "Суббота", EN: "Saturday"}, source)
	sunday := k.fact(law.Name{KK: "Жексенбі", RU: "Воскресенье", EN: "Sunday"}, source)
	for d := k.first; d <= k.last; d++ {
		switch {
		case !k.week.restsOn(d):
			k.set(d, Working, working)
		case d.Weekday() == time.Saturday:
			k.set(d, Weekend, saturday)
		default:
			k.set(d, Weekend, sunday)
		}
	}
}

func (k *compiler) restDaysOfTheYear() {
	kurban := law.Name{KK: "Құрбан айттың бірінші күні", RU: "Первый день Курбан айта", EN: "First day of Kurban ait"}
	for _, a := range k.restActs { // each act until the next overrides it
		for _, r := range k.restDays {
			k.yearly(r.day, r.month, max(r.from, a.from), k.last, RestDay, k.fact(r.name, a.act))
		}
		f := k.fact(kurban, a.act)
		for _, r := range k.kurban {
			if r.date >= a.from {
				k.set(r.date, RestDay, f)
			}
		}
	}
}

func (k *compiler) holidaysOfTheYear() {
	for _, h := range k.holidays {
		k.yearly(h.day, h.month, h.from, h.to, Holiday, k.fact(h.name, h.act))
	}
}

func (k *compiler) yearly(day int, month time.Month, from, to civil.Date, class Class, fact uint16) {
	for n := range to.Year() - from.Year() + 1 {
		if d := civil.YMD(from.Year()+n, month, day); d >= from && d <= to {
			k.set(d, class, fact)
		}
	}
}

// concerned reports whether a transfer is one of this week. A transfer from a
// Sunday concerns both weeks; any other the five-day week only, since in the
// six-day week both days are worked as usual.
func (k *compiler) concerned(t transferRow) bool {
	return k.week == FiveDay || t.worked.Weekday() == time.Sunday
}

// transfer gives one end of a transfer its class.
func (k *compiler) transfer(t transferRow, d, other civil.Date, class Class) {
	if !k.concerned(t) {
		return
	}
	name := law.Name{KK: "Ауыстырылған демалыс күні", RU: "Перенесенный выходной день", EN: "Rest day moved here by decree"}
	if class == TransferredWorking {
		name = law.Name{KK: "Жұмыс күні (демалыс күні ауыстырылған)", RU: "Рабочий день (выходной перенесен)", EN: "Working day, its rest moved by decree"}
	}
	k.set(d, class, k.fact(name, "transferred by "+t.decree))
	k.days[d-k.first].other = int16(other - d)
}

// doubt marks how sure the days are, whatever their class.
func (k *compiler) doubt() {
	for _, r := range k.doubts {
		k.mark(r.from, r.to, r.certainty, r.note)
	}
	for _, r := range k.kurban {
		if r.certainty > Enacted {
			k.mark(r.date-1, r.date+1, r.certainty, r.note)
		}
	}
}

// mark makes days less sure, never more.
func (k *compiler) mark(from, to civil.Date, c Certainty, note string) {
	k.texts = append(k.texts, note)
	for d := max(from, k.first); d <= min(to, k.last); d++ {
		if e := &k.days[d-k.first]; c >= e.certainty {
			e.certainty, k.notes[d-k.first] = c, uint8(len(k.texts)-1)
		}
	}
}

// moveHolidays moves each holiday that falls on a weekly rest day, in date
// order, to the next day that is still a working day. The moved day is only as
// sure as the days that it was moved past.
func (k *compiler) moveHolidays() {
	k.eachMove(k.days, k.first, func(i, j int) {
		worst := i
		for at := i + 1; at <= j; at++ {
			if k.days[at].certainty >= k.days[worst].certainty {
				worst = at
			}
		}
		f := k.fact(k.facts[k.days[i].fact].name, k.moveAct)
		k.days[j] = entry{MovedHoliday, k.days[worst].certainty, int16(i - j), f}
		k.notes[j] = k.notes[worst]
	})
}

// eachMove finds, in days from a first day on, each holiday i that moves and the
// day j that it moves to; move gives j off before the next is sought.
func (k *compiler) eachMove(days []entry, first civil.Date, move func(i, j int)) {
	for i := range days {
		d := first + civil.Date(i)
		if days[i].class != Holiday || d < k.moves || !k.week.restsOn(d) {
			continue
		}
		for j := i + 1; j < len(days); j++ {
			if days[j].class == Working {
				move(i, j)
				break
			}
		}
	}
}

// annotate adds to the source of a day what is not sure about it.
func (k *compiler) annotate() {
	type pair struct {
		fact uint16
		note uint8
	}
	noted := make(map[pair]uint16)
	var last pair // most days are like the day before
	var f uint16
	for i, n := range k.notes {
		if n == 0 {
			continue
		}
		if p := (pair{k.days[i].fact, n}); p != last {
			var ok bool
			if f, ok = noted[p]; !ok {
				plain := k.facts[p.fact]
				f = k.fact(plain.name, plain.source+"; "+k.texts[n])
				noted[p] = f
			}
			last = p
		}
		k.days[i].fact = f
	}
}

// index counts what the look-ups need.
func index(days []entry) table {
	t := table{
		days:      days,
		before:    make([]uint16, len(days)+1),
		working:   make([]uint16, 0, len(days)),
		projected: make([]uint16, len(days)+1),
		estimated: make([]uint16, len(days)+1),
	}
	for i, e := range days {
		t.before[i+1], t.projected[i+1], t.estimated[i+1] = t.before[i], t.projected[i], t.estimated[i]
		if e.class.Working() {
			t.before[i+1]++
			t.working = append(t.working, uint16(i))
		}
		switch e.certainty {
		case Projected:
			t.projected[i+1]++
		case Estimated:
			t.estimated[i+1]++
		}
	}
	return t
}
