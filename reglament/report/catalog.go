package report

import (
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// told is the length to which a statement of the service is clipped where it takes
// as many lines as it needs.
const told = 4096

// Summary returns what the service is in a few lines: its title and identifier,
// act, edition, the bounds of its force, the ways to apply, whether it is paid for
// where that is said, its term or that the sum of the steps stands for it, and how
// much there is in it.
func (t *Text) Summary() string {
	var l lines
	t.heading(&l)
	s := &t.service
	l.wrap(1, t.tell(actIs, "{act}", t.name(s.Act.Name, s.Act.ID, told)))
	if e := &s.Edition; !e.IsZero() {
		l.wrap(1, t.edition(inEdition, e))
	}
	for _, line := range t.forceBounds(t.bounding()) {
		l.wrap(1, line)
	}
	l.wrap(1, t.in(channelsHead.words())+": "+t.channelNames(channelIDs(s)))
	if !s.Fee.IsZero() {
		l.wrap(1, t.in(feeHead.words())+": "+t.charge())
	}
	for _, line := range t.term() {
		l.wrap(1, line)
	}
	l.wrap(1, t.tell(countsAre, "{documents}", itoa(len(s.Documents)), "{steps}", itoa(len(s.Steps)), "{discrepancies}", itoa(len(s.Discrepancies))))
	return l.String()
}

// Service returns everything that the service says, in the order of its text: each
// row by its name and identifier, what is said of it, and its place. Long lines are
// wrapped. What the text does not say is left out.
func (t *Text) Service() string {
	var l lines
	t.heading(&l)
	t.origin(&l)
	s := &t.service
	section(t, &l, provisionsHead, s.Provisions, t.provision)
	section(t, &l, unitsHead, s.Units, t.unitRow)
	section(t, &l, rolesHead, s.Roles, t.roleRow)
	section(t, &l, systemsHead, s.Systems, func(x *reglament.System) row {
		return t.rowOf(x.Name, x.ID, t.Citation(x.Cite))
	})
	section(t, &l, channelsHead, s.Channels, t.channelRow)
	section(t, &l, resultsHead, s.Results, t.resultRow)
	t.fee(&l)
	if !s.Term.IsZero() {
		t.section(&l, termHead)
		for _, line := range t.termInFull() {
			l.wrap(1, line)
		}
	}
	section(t, &l, timesHead, s.Times, func(x *reglament.Time) row {
		return t.rowOf(x.Name, x.ID, t.periods(x.Period), t.Citation(x.Cite))
	})
	section(t, &l, factsHead, s.Facts, func(x *documents.Fact) row {
		return t.rowOf(x.Ask, x.ID, t.person(x.Of))
	})
	section(t, &l, documentsHead, s.Documents, t.documentRow)
	section(t, &l, stepsHead, s.Steps, t.stepRow)
	section(t, &l, receiptsHead, s.Receipts, t.receiptRow)
	section(t, &l, groundsHead, s.Grounds, t.groundRow)
	section(t, &l, storageHead, s.Storage, t.storageRow)
	section(t, &l, officesHead, s.Offices, t.officeRow)
	section(t, &l, discrepanciesHead, s.Discrepancies, t.discrepancyRow)
	section(t, &l, gapsHead, s.NotModeled, t.gapRow)
	return l.String()
}

// tell is [Text.say] for the terms of the catalog.
func (t *Text) tell(h heading, pairs ...string) string { return fill(t.in(h.words()), pairs...) }

// row is one row of a section: its first line and what is said of it, of which
// empty lines are left out.
type row struct {
	name string
	said []string
}

// rowOf names a row, with its identifier.
func (t *Text) rowOf(n law.Name, id string, said ...string) row {
	id = clip(plain(id), 100)
	if n.IsZero() {
		return row{"[" + id + "]", said}
	}
	return row{t.name(n, id, told) + " [" + id + "]", said}
}

func (t *Text) section(l *lines, h heading) {
	l.WriteByte('\n')
	l.add(0, t.tell(h))
}

// section writes numbered rows under a heading; nothing where there are none.
func section[T any](t *Text, l *lines, h heading, rows []T, say func(*T) row) {
	if len(rows) == 0 {
		return
	}
	t.section(l, h)
	for i := range rows {
		r := say(&rows[i])
		l.wrap(1, itoa(i+1)+". "+r.name)
		for _, line := range r.said {
			if line != "" {
				l.wrap(3, line)
			}
		}
	}
}

func (t *Text) heading(l *lines) {
	s := &t.service
	l.wrap(0, t.name(s.Title, s.ID, told))
	l.add(1, "["+clip(plain(s.ID), 200)+"] "+t.Citation(s.Cite))
}

// origin says where the service comes from and when it was in force.
func (t *Text) origin(l *lines) {
	s := &t.service
	a := &s.Act
	for _, o := range s.OtherTitles {
		l.wrap(1, t.tell(otherTitle, "{title}", joined(t.name(o.Name, s.ID, told), t.cite(o.Cite))))
	}
	l.wrap(1, t.tell(actIs, "{act}", t.name(a.Name, a.ID, told)))
	if !a.Title.IsZero() {
		l.wrap(1, t.tell(actTitle, "{title}", t.name(a.Title, a.ID, told)))
	}
	if !a.Issuer.IsZero() {
		l.wrap(1, t.tell(issuerIs, "{issuer}", t.name(a.Issuer, a.ID, told)))
	}
	if !a.Adopted.IsZero() {
		l.wrap(1, t.tell(adoptedOn, "{date}", t.Date(a.Adopted)))
	}
	if !a.Registered.IsZero() || a.RegistrationNumber != "" {
		l.wrap(1, t.tell(registeredAs, "{date}", t.Date(a.Registered), "{number}", clip(plain(a.RegistrationNumber), 40)))
	}
	var texts []string
	for _, text := range a.Texts {
		texts = append(texts, t.text(text))
	}
	if len(texts) > 0 {
		l.wrap(1, t.tell(officialTexts, "{texts}", strings.Join(texts, ", ")))
	}
	if e := &s.Edition; !e.IsZero() {
		l.wrap(1, t.edition(inEdition, e))
	}
	for _, line := range t.forceBounds(t.bounding()) {
		l.wrap(1, line)
	}
	for i := range s.Amendments {
		e := &s.Amendments[i]
		l.wrap(1, t.edition(amendedBy, e))
		for _, line := range t.forceBounds(e.Force) {
			l.wrap(2, line)
		}
	}
	if !a.Repeal.IsZero() {
		l.wrap(1, t.tell(repealedBy, "{repeal}", t.byText(func(i int) string {
			r := a.Repeal.In(t.texts[i])
			if r == (law.Repeal{}) {
				return t.tell(notSaid)
			}
			return t.say(actNumber, "{number}", clip(plain(r.Number), 40)) + ", " + t.Date(r.Date)
		})))
	}
}

func (t *Text) edition(h heading, a *law.Amendment) string {
	return joined(t.tell(h, "{number}", t.amendmentNumber(a), "{date}", t.Date(a.Date)), t.cite(a.Cite))
}

// forceBounds says the bounds of the force of an act.
func (t *Text) forceBounds(f law.Force) (list []string) {
	var from []string
	if !f.NotBefore.IsZero() {
		from = append(from, t.tell(inForceFrom, "{date}", t.Date(f.NotBefore)))
	}
	if f.AfterPublication != 0 {
		from = append(from, t.tell(afterPublication, "{days}", t.count(f.AfterPublication, unitWords(calendar.CalendarDay), "")))
	}
	if len(from) > 0 {
		list = append(list, joined(strings.Join(from, ", "), t.cite(f.Cite)))
	}
	if !f.RepealNotBefore.IsZero() {
		list = append(list, t.tell(repealedFrom, "{date}", t.Date(f.RepealNotBefore)))
	}
	return list
}

// joined joins what there is.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "; ")
}

// cite is [Text.Citation], empty where nothing is cited.
func (t *Text) cite(c law.Citation) string {
	if c.IsZero() {
		return ""
	}
	return t.Citation(c)
}

// alone says that one text alone says it.
func (t *Text) alone(only law.Lang) string {
	if only == "" {
		return ""
	}
	return t.say(oneText, "{text}", t.text(only))
}

// where returns a term where something is so.
func (t *Text) where(so bool, h heading) string {
	if !so {
		return ""
	}
	return t.tell(h)
}

// labeled returns a text after its label, or nothing where there is none.
func (t *Text) labeled(h heading, placeholder, text string) string {
	if text == "" {
		return ""
	}
	return t.tell(h, placeholder, text)
}

// named is [Text.name], empty where neither a name nor an identifier is given.
func (t *Text) named(n law.Name, id string) string {
	if n.IsZero() && id == "" {
		return ""
	}
	return t.name(n, id, told)
}

// names joins the names of rows.
func (t *Text) names(ids []string, of func(string) law.Name) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = t.name(of(id), id, titled)
	}
	return strings.Join(list, ", ")
}

func channelIDs(s *reglament.Service) []string {
	ids := make([]string, len(s.Channels))
	for i := range s.Channels {
		ids[i] = s.Channels[i].ID
	}
	return ids
}

func (t *Text) channelNames(ids []string) string { return t.names(ids, t.channel) }

// through says to which channels a row belongs, where it is not all.
func (t *Text) through(ids []string) string {
	return t.labeled(onlyThrough, "{channels}", t.channelNames(ids))
}

// stepAt names a step by its number and name.
func (t *Text) stepAt(id string) string {
	i := slices.IndexFunc(t.service.Steps, func(s reglament.Step) bool { return s.ID == id })
	if i < 0 {
		return civil.Quote(id)
	}
	return itoa(i+1) + ". " + t.name(t.service.Steps[i].Name, id, 160)
}

// periods says how long something takes in each text.
func (t *Text) periods(p law.Bilingual[calendar.Period]) string {
	return t.byText(func(i int) string { return t.period(p.In(t.texts[i])) })
}

func (t *Text) provision(p *reglament.Provision) row {
	return t.rowOf(p.Text, p.ID, t.alone(p.Only), t.Citation(p.Cite))
}

func (t *Text) unitRow(u *reglament.Unit) row {
	return t.rowOf(u.Name, u.ID, joined(t.where(u.Provider, providerUnit), t.where(u.Online, onlineUnit)), t.Citation(u.Cite))
}

func (t *Text) roleRow(r *reglament.Role) row {
	of := t.tell(outsideUnits)
	if r.Unit != "" {
		of = t.name(t.unit(r.Unit), r.Unit, told)
	}
	return t.rowOf(r.Name, r.ID, of, t.Citation(r.Cite))
}

func (t *Text) channelRow(c *reglament.Channel) row {
	r := t.rowOf(c.Name, c.ID,
		t.tell(takenInBy, "{unit}", t.name(t.unit(c.Unit), c.Unit, told)),
		t.tell(firstStep, "{step}", t.stepAt(c.Entry)),
		t.Citation(c.Cite))
	for i := range c.Hours {
		r.said = append(r.said, t.hours(&c.Hours[i]))
	}
	r.said = append(r.said, t.labeled(deliveredBy, "{place}", t.cite(c.Delivery)))
	for _, a := range c.Also {
		r.said = append(r.said, t.tell(alsoHandsOut, "{channel}", t.name(t.channel(a.Channel), a.Channel, titled), "{place}", t.Citation(a.Cite)))
	}
	return r
}

// hours says the hours of service as each text states them.
func (t *Text) hours(h *reglament.StatedHours) string {
	said := t.byText(func(i int) string {
		var parts []string
		if week := h.Week.In(t.texts[i]); week != "" {
			parts = append(parts, t.name(weekWords(week), week, titled))
		}
		if open := h.Open.In(t.texts[i]); open != (calendar.Span{}) {
			parts = append(parts, open.String())
		}
		if b := t.pause(h.Break.In(t.texts[i])); b != "" {
			parts = append(parts, t.tell(breakIs, "{break}", b))
		}
		if len(parts) == 0 {
			return t.tell(notSaid)
		}
		return strings.Join(parts, ", ")
	})
	return joined(t.tell(hoursAre, "{hours}", said)+" ["+clip(plain(h.ID), 100)+"]", t.Citation(h.Cite))
}

// pause says what a text states of a break.
func (t *Text) pause(b reglament.StatedBreak) string {
	var parts []string
	if b.At != (calendar.Span{}) {
		parts = append(parts, b.At.String())
	}
	if b.Minutes != 0 {
		parts = append(parts, t.tell(minutesLong, "{time}", t.count(b.Minutes, unitWords(calendar.Minute), "")))
	}
	switch {
	case len(parts) > 0:
		return strings.Join(parts, ", ")
	case b.Stated == law.Yes:
		return t.tell(breakStated)
	case b.Stated == law.No:
		return t.tell(breakNone)
	}
	return ""
}

func (t *Text) resultRow(r *reglament.Result) row {
	form := ""
	if r.Form != "" {
		form = t.name(formOfResultWords(r.Form), string(r.Form), titled)
	}
	return t.rowOf(r.Name, r.ID,
		t.through(r.Channels),
		joined(t.where(r.Refusal, resultRefusal), t.where(r.NotAccepted, resultNotAccepted), t.where(r.Unreasoned, resultUnreasoned)),
		joined(form, t.labeled(signedBy, "{name}", t.named(r.SignedBy, ""))),
		t.Citation(r.Cite))
}

// fee says what the applicant pays, and who pays nothing.
func (t *Text) fee(l *lines) {
	f := &t.service.Fee
	if f.IsZero() {
		return
	}
	t.section(l, feeHead)
	l.wrap(1, t.charge())
	if f.Charge != reglament.FreeOfCharge && f.Charge != "" && len(f.Tariffs) == 0 {
		l.wrap(1, t.tell(amountUnsaid))
	}
	section(t, l, exemptionsHead, f.FreeFor, func(e *reglament.Exemption) row {
		return t.rowOf(e.Name, e.ID, t.Citation(e.Cite))
	})
	section(t, l, tariffsHead, f.Tariffs, func(x *reglament.Tariff) row {
		return t.rowOf(x.Name, x.ID, t.byText(func(i int) string { return t.amount(x.Amount.In(t.texts[i])) }), t.Citation(x.Cite))
	})
}

// charge says whether the service is paid for, with its place.
func (t *Text) charge() string {
	f := &t.service.Fee
	said := t.tell(notSaid)
	if f.Charge != "" {
		said = t.name(chargeWords(f.Charge), string(f.Charge), titled)
	}
	return joined(said, t.cite(f.Cite))
}

// amount writes an amount as the text does, with the decimal comma of Kazakh and
// Russian.
func (t *Text) amount(a reglament.Amount) string {
	if a == (reglament.Amount{}) {
		return t.tell(amountUnsaid)
	}
	value := clip(plain(string(a.Value)), titled)
	if t.lang != law.English {
		value = strings.Replace(value, ".", ",", 1)
	}
	words := amountWords(a.Unit)
	if words.IsZero() {
		return value + " " + civil.Quote(string(a.Unit))
	}
	return fill(t.in(words), "{value}", value)
}

// term says the whole term, stated or summed up, with its place.
func (t *Text) term() []string {
	term := &t.service.Term
	var list []string
	if !term.Period.IsZero() {
		list = append(list, joined(t.say(wholeTerm)+": "+t.periods(term.Period), t.cite(term.Cite)))
	}
	for _, id := range term.Sum {
		list = append(list, t.say(wholeTerm)+", "+t.name(t.channel(id), id, titled)+": "+t.say(sumOfSteps))
	}
	if len(list) == 0 {
		list = append(list, t.say(wholeTerm)+": "+t.say(notStated))
	}
	return list
}

// termInFull adds which days count, and the extension.
func (t *Text) termInFull() []string {
	term := &t.service.Term
	list := t.term()
	if len(term.Sum) > 0 && term.Period.IsZero() {
		list = append(list, t.cite(term.Cite))
	}
	list = append(list, t.tell(receiptDay, "{said}", t.counted(term.ReceiptDay))+"; "+t.tell(issueDay, "{said}", t.counted(term.IssueDay)))
	if e := &term.Extension; !e.IsZero() {
		list = append(list, joined(t.tell(extendedBy, "{period}", t.periods(e.Period)), t.labeled(extender, "{role}", t.named(t.role(e.Role), e.Role)), t.cite(e.Cite)))
	}
	return list
}

func (t *Text) counted(a law.Answer) string {
	switch a {
	case law.Yes:
		return t.tell(dayCounted)
	case law.No:
		return t.tell(dayNotCounted)
	}
	return t.tell(notSaid)
}

// person names a subject; nothing for the matter.
func (t *Text) person(s documents.Subject) string {
	if s == documents.Matter {
		return ""
	}
	return t.name(subjectWords(s), string(s), titled)
}

func (t *Text) documentRow(r *documents.Requirement) row {
	need := documents.Need{Only: r.Only, Inferred: r.Inferred, Required: law.Yes}
	said := []string{t.labeled(documentOf, "{person}", t.person(r.Of)), t.where(r.Each, forEachChild)}
	if !r.When.IsZero() {
		said = append(said, t.tell(neededIf, "{condition}", t.condition(r.When)))
	}
	return t.rowOf(r.Name, r.ID, append(said, t.needed(r, need)...)...)
}

// condition writes a condition in words.
func (t *Text) condition(c documents.Condition) string {
	list := func(rows []documents.Condition, by string) string {
		parts := make([]string, len(rows))
		for i, x := range rows {
			if parts[i] = t.condition(x); len(rows) > 1 && (len(x.All) > 1 || len(x.Any) > 1) {
				parts[i] = "(" + parts[i] + ")"
			}
		}
		return strings.Join(parts, by)
	}
	var parts []string
	if c.Fact != "" {
		parts = append(parts, t.answered(c, saidYes))
	}
	for _, age := range []struct {
		n int
		h heading
	}{{c.AgeFrom, ageFrom}, {c.AgeBelow, ageBelow}, {c.OlderThan, olderThan}} {
		if age.n != 0 {
			parts = append(parts, t.tell(age.h, "{person}", t.person(c.Of), "{n}", itoa(age.n)))
		}
	}
	if len(c.All) > 0 {
		parts = append(parts, list(c.All, t.say(and)))
	}
	if len(c.Any) > 0 {
		parts = append(parts, list(c.Any, t.tell(orElse)))
	}
	switch none := c.None; {
	case len(none) == 1 && none[0].Fact != "":
		parts = append(parts, t.answered(none[0], saidNo))
	case len(none) > 0:
		parts = append(parts, t.tell(notSo, "{condition}", list(c.None, t.tell(orElse))))
	}
	return strings.Join(parts, t.say(and))
}

// answered says that the question for a fact is answered so.
func (t *Text) answered(c documents.Condition, h heading) string {
	fact := find(t.service.Facts, c.Fact, func(f *documents.Fact) string {
		if f.Of != c.Of {
			return ""
		}
		return f.ID
	})
	return t.tell(h, "{ask}", t.name(fact.Ask, c.Fact, titled))
}

func (t *Text) stepRow(s *reglament.Step) row {
	r := t.rowOf(s.Name, s.ID, t.through(s.Channels))
	if !s.Yields.IsZero() {
		r.said = append(r.said, "→ "+t.name(s.Yields, s.ID, told))
	}
	if s.Role != "" || s.Unit != "" {
		r.said = append(r.said, joined(t.actor(s.Role, s.Unit, told), t.where(s.Unnamed, unitUnnamed)))
	}
	for _, a := range s.Also {
		r.said = append(r.said, t.tell(alsoGivenTo, "{role}", t.name(t.role(a.Role), a.Role, titled), "{place}", t.Citation(a.Cite)))
	}
	r.said = append(r.said,
		t.labeled(withSystems, "{systems}", t.names(s.Systems, t.system)),
		t.say(limitIs, "{limit}", t.byText(func(i int) string { return t.limit(s.Limit.In(t.texts[i])) })))
	if s.Since != "" {
		r.said = append(r.said, t.tell(limitSince, "{step}", t.stepAt(s.Since)))
	}
	r.said = append(r.said, joined(t.where(s.Optional, stepOptional), t.where(s.Signs, stepSigns), t.where(s.Ready, stepReady)))
	for _, o := range s.Outcomes {
		r.said = append(r.said, t.outcome(o))
	}
	if len(s.Outcomes) == 0 {
		r.said = append(r.said, t.tell(stepEnds))
	}
	r.said = append(r.said, t.Citation(s.Cite))
	if len(s.See) > 0 {
		r.said = append(r.said, t.tell(alsoIn, "{places}", t.citations(s.See, len(s.See))))
	}
	return r
}

func (t *Text) system(id string) law.Name {
	return find(t.service.Systems, id, func(s *reglament.System) string { return s.ID }).Name
}

// outcome says one way in which a step ends.
func (t *Text) outcome(o reglament.Outcome) string {
	to := t.tell(stepEnds)
	if o.To != "" {
		to = t.tell(nextStep, "{step}", t.stepAt(o.To))
	}
	name := ""
	if o.ID != "" || !o.Name.IsZero() {
		name = t.named(o.Name, o.ID)
	}
	return joined(name, to, t.where(o.Open, wayOpen), t.where(o.Aside, wayAside))
}

func (t *Text) receiptRow(r *reglament.Receipt) row {
	given := t.labeled(givenWithResult, "{result}", t.named(t.result(r.Result), r.Result))
	if r.Step != "" {
		given = t.tell(givenAtStep, "{step}", t.stepAt(r.Step))
	}
	said := t.rowOf(law.Name{}, r.ID, given, t.through(r.Channels))
	for _, f := range r.Fields {
		said.said = append(said.said, joined(t.tell(statesField, "{field}", t.name(f.Name, f.ID, told)), t.alone(f.Only), t.cite(f.Cite)))
	}
	said.said = append(said.said, t.Citation(r.Cite))
	return said
}

func (t *Text) groundRow(g *reglament.Ground) row {
	var acts []string
	for _, act := range g.Acts {
		acts = append(acts, t.name(actWords(act), act, titled))
	}
	allows := ""
	if len(acts) > 0 {
		allows = t.tell(groundAllows, "{acts}", strings.Join(acts, ", "), "{must}", t.in(mustWords(g.Must)))
	}
	step := ""
	if g.Step != "" {
		step = t.tell(groundStep, "{step}", t.stepAt(g.Step))
	}
	return t.rowOf(g.Name, g.ID, t.through(g.Channels), t.where(g.Documents, groundDocuments), allows, step, t.Citation(g.Cite))
}

func (t *Text) storageRow(s *reglament.Storage) row {
	r := t.rowOf(law.Name{}, s.ID, t.name(t.unit(s.Unit), s.Unit, told)+": "+t.periods(s.Period), t.through(s.Channels),
		t.named(s.Then, ""), t.Citation(s.Cite))
	if len(s.Also) > 0 {
		r.said = append(r.said, t.say(storageOpen, "{places}", t.citations(s.Also, len(s.Also))))
	}
	return r
}

func (t *Text) officeRow(a *reglament.Address) row {
	return row{t.name(a.Name, a.Unit, told), []string{
		t.named(a.Place, ""), t.labeled(phoneIs, "{phone}", clip(plain(a.Phone), titled)),
		t.name(t.unit(a.Unit), a.Unit, told), t.Citation(a.Cite),
	}}
}

// discrepancyRow gives what each text says in its own language.
func (t *Text) discrepancyRow(d *reglament.Discrepancy) row {
	r := t.rowOf(law.Name{}, d.ID)
	for _, text := range t.texts {
		said := d.Says.KK
		if text == law.Russian {
			said = d.Says.RU
		}
		if said != "" {
			r.said = append(r.said, t.say(ofText, "{text}", t.text(text), "{said}", clip(plain(said), told)))
		}
	}
	r.said = append(r.said, t.labeled(modelIs, "{model}", t.named(d.Model, "")), t.places(d.Cite))
	return r
}

func (t *Text) gapRow(g *reglament.Gap) row {
	fills := ""
	if g.Fills != "" {
		fills = t.tell(canBeFilled, "{what}", t.name(fillsWords(g.Fills), string(g.Fills), titled))
	}
	return t.rowOf(g.Why, g.ID, fills, t.Citation(g.Cite))
}
