package report

import (
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Text speaks of one service in one language. It is immutable and safe for
// concurrent use.
type Text struct {
	service reglament.Service
	lang    law.Lang
	// texts are the official texts gone by, open the readings tried with every
	// value.
	texts []law.Lang
	open  reglament.ReadingSet
}

// New returns a Text about a service in Kazakh, Russian or English; any other
// language is taken as English. It speaks as if no reading were settled and
// every official text of the act gone by: see [Text.Assuming].
func New(s reglament.Service, lang law.Lang) *Text {
	if lang != law.Kazakh && lang != law.Russian {
		lang = law.English
	}
	t := &Text{service: s, lang: lang, texts: []law.Lang{law.Kazakh, law.Russian}, open: ^reglament.ReadingSet(0)}
	if len(s.Act.Texts) > 0 {
		t.texts = slices.Clone(s.Act.Texts)
	}
	return t
}

// Assuming returns a Text that words breaches and packages for the official
// texts and the open readings of a checker, [reglament.Checker.Assumed].
// [Text.Report] and [Text.Verdict] do so themselves, from the report.
func (t *Text) Assuming(a reglament.Assumptions) *Text {
	c := *t
	c.open = a.Open
	if a.Text != "" {
		c.texts = []law.Lang{a.Text}
	}
	return &c
}

// in returns a wording in the language of the text.
func (t *Text) in(n law.Name) string { return n.In(t.lang) }

// say fills a wording: pairs are placeholders and what to put in their place.
func (t *Text) say(w word, pairs ...string) string { return fill(t.in(w.words()), pairs...) }

func fill(wording string, pairs ...string) string {
	if len(pairs) == 0 {
		return wording
	}
	return strings.NewReplacer(pairs...).Replace(wording)
}

// titled is the length to which a name of the service is clipped where it stands
// on a line of its own.
const titled = 400

// name returns a name of the service's rows or, where there is none, its
// identifier, quoted. What one official text alone names has that name in the
// other official language too.
func (t *Text) name(n law.Name, id string, limit int) string {
	name := t.in(n)
	switch {
	case n.IsZero():
		return civil.Quote(id)
	case t.lang == law.Kazakh && n.KK == "" && n.RU != "":
		name = n.RU
	case t.lang == law.Russian && n.RU == "" && n.KK != "":
		name = n.KK
	}
	return clip(plain(name), limit)
}

// quoted returns a name in the quotation marks of the language.
func (t *Text) quoted(n law.Name, id string, limit int) string {
	if n.IsZero() {
		return civil.Quote(id)
	}
	return t.say(quotation, "{text}", t.name(n, id, limit))
}

// find returns the row with an identifier, or a zero row.
func find[T any](rows []T, id string, of func(*T) string) (row T) {
	if i := slices.IndexFunc(rows, func(r T) bool { return of(&r) == id }); i >= 0 {
		row = rows[i]
	}
	return row
}

func (t *Text) step(id string) reglament.Step {
	return find(t.service.Steps, id, func(s *reglament.Step) string { return s.ID })
}

func (t *Text) role(id string) law.Name {
	return find(t.service.Roles, id, func(r *reglament.Role) string { return r.ID }).Name
}

func (t *Text) unit(id string) law.Name {
	return find(t.service.Units, id, func(u *reglament.Unit) string { return u.ID }).Name
}

// actor names who does a step: a role or, where the text names none, the unit.
func (t *Text) actor(role, unit string, limit int) string {
	if role == "" && unit != "" {
		return t.name(t.unit(unit), unit, limit)
	}
	return t.name(t.role(role), role, limit)
}

func (t *Text) receipt(id string) reglament.Receipt {
	return find(t.service.Receipts, id, func(r *reglament.Receipt) string { return r.ID })
}

func (t *Text) gap(id string) reglament.Gap {
	return find(t.service.NotModeled, id, func(g *reglament.Gap) string { return g.ID })
}

func (t *Text) channel(id string) law.Name {
	return find(t.service.Channels, id, func(c *reglament.Channel) string { return c.ID }).Name
}

func (t *Text) result(id string) law.Name {
	return find(t.service.Results, id, func(r *reglament.Result) string { return r.ID }).Name
}

// Citation returns a place of law with the short name of its act, such as
// "No. 398, annex 2, paragraph 9, subparagraph 1": the number of the service's
// own act, or else its name; for any other act its identifier, quoted.
func (t *Text) Citation(c law.Citation) string {
	place := plain(c.Place(t.lang))
	if act := t.act(c.Act); place == "" {
		place = act
	} else {
		place = act + ", " + place
	}
	return clip(place, cited)
}

// cited is the length to which a citation is clipped.
const cited = 200

func (t *Text) act(id string) string {
	switch a := &t.service.Act; {
	case id == law.StateServices().ID && id != a.ID:
		return t.in(law.StateServices().Name)
	case id != a.ID:
		return civil.Quote(id)
	case a.Number != "":
		return t.say(actNumber, "{number}", clip(plain(a.Number), 40))
	default:
		return t.name(a.Name, a.ID, 120)
	}
}

// citations returns at most so many places; the act is named where it changes.
func (t *Text) citations(list []law.Citation, limit int) string {
	var b strings.Builder
	for i, c := range list {
		if i == limit {
			b.WriteString("; …")
			break
		}
		if place := plain(c.Place(t.lang)); i > 0 && c.Act == list[i-1].Act && place != "" {
			b.WriteString("; " + clip(place, cited))
			continue
		}
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(t.Citation(c))
	}
	return b.String()
}

// Reading returns the value of a reading in plain words, with the letter under
// which the documentation lists it: "(a) the first day is counted".
func (t *Text) Reading(ch reglament.Choice) string {
	words := t.in(choiceWords(ch))
	if words == "" {
		words = civil.Quote(ch.Reading.String() + " " + ch.Value)
	}
	return lettered(ch.Reading, words)
}

// topic returns what a reading is about, with its letter.
func (t *Text) topic(r reglament.Reading) string { return lettered(r, t.in(topicWords(r))) }

func lettered(r reglament.Reading, words string) string {
	if r.Letter() == "" {
		return words
	}
	return "(" + r.Letter() + ") " + words
}

// choices joins readings that hold together. Those beyond the limit stand as
// letters.
func (t *Text) choices(list []reglament.Choice, limit int) string {
	var words, letters []string
	for _, ch := range list {
		if letter := ch.Reading.Letter(); letter != "" && len(words) >= limit {
			letters = append(letters, "("+letter+")")
		} else {
			words = append(words, t.Reading(ch))
		}
	}
	if len(letters) > 0 {
		words = append(words, strings.Join(letters, ", ")+" …")
	}
	return strings.Join(words, t.say(and))
}

// Period returns a length of time in words: "5 working days".
func (t *Text) Period(p calendar.Period) string {
	return t.count(p.N, unitWords(p.Unit), string(p.Unit))
}

// Date returns a day as a clerk writes it: 12.03.2012 in Kazakh and Russian,
// 12 March 2012 in English; in words that it is not recorded when not given.
func (t *Text) Date(d civil.Date) string {
	year, month, day := d.YMD()
	switch {
	case d.IsZero():
		return t.say(notRecorded)
	case !d.Valid():
		return civil.Quote(d.String())
	case t.lang == law.English:
		return itoa(day) + " " + month.String() + " " + itoa(year)
	}
	return two(day) + "." + two(int(month)) + "." + four(year)
}

// Moment returns a day with the time of day, as far as it is known: 12.03.2012
// 18:00 in Kazakh and Russian, 12 March 2012 18:00 in English. Seconds show
// where they are not zero.
func (t *Text) Moment(m civil.Moment) string {
	if m.IsZero() || m.Precision() == civil.ToDay {
		return t.Date(m.Date())
	}
	return t.Date(m.Date()) + " " + m.Clock().String()
}

// day is [Text.Date] with the weekday before it.
func (t *Text) day(d civil.Date) string {
	if !d.Valid() {
		return t.Date(d)
	}
	return t.in(weekdayWords(d.Weekday())) + " " + t.Date(d)
}

// moment is [Text.Moment] with the weekday before it.
func (t *Text) moment(m civil.Moment) string {
	if !m.Date().Valid() {
		return t.Moment(m)
	}
	return t.in(weekdayWords(m.Date().Weekday())) + " " + t.Moment(m)
}
