package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// Question returns what to ask a person: the fact in the words of the regulation's
// data, a date of birth, or which children there are; with the child that it is
// about.
func (t *Text) Question(q documents.Question) string {
	var ask string
	switch q.Kind {
	case documents.AskChildren:
		ask = t.say(whichChildren)
	case documents.AskBorn:
		ask = t.say(whenBorn, "{person}", t.in(subjectWords(q.Of)))
	default:
		fact := find(t.service.Facts, q.Fact, func(f *documents.Fact) string {
			if f.Of != q.Of {
				return ""
			}
			return f.ID
		})
		ask = t.name(fact.Ask, q.Fact, titled)
	}
	if q.Child != "" {
		ask += " " + t.say(ofChild, "{child}", civil.Quote(q.Child))
	}
	return clip(ask, MaxLine)
}

// List returns what must be handed in, or may have to be: each document with its
// form and its place, marked where one text alone wants it or where the text does
// not say when it is needed.
func (t *Text) List(needs []documents.Need) string {
	var l lines
	l.add(0, t.say(listHead))
	if len(needs) == 0 {
		l.add(1, t.say(listEmpty))
	}
	for i, n := range needs {
		r := t.requirement(n.Requirement)
		number := itoa(i+1) + ". "
		name := t.name(r.Name, n.Requirement, titled)
		if n.Child != "" {
			name += " " + t.say(ofChild, "{child}", civil.Quote(n.Child))
		}
		l.add(1, number+name)
		for _, line := range t.needed(&r, n) {
			l.add(1, pad("", len(number))+line)
		}
	}
	return l.String()
}

// needed says how and why one document is needed, in lines.
func (t *Text) needed(r *documents.Requirement, n documents.Need) []string {
	var list []string
	add := func(s string) {
		if s != "" {
			list = append(list, s)
		}
	}
	if len(r.OneOf) == 0 {
		add(t.forms(r.Form, n.Only))
	}
	for _, a := range r.OneOf {
		form := r.Form
		if !a.Form.IsZero() {
			form = a.Form
		}
		add(strings.TrimSuffix(t.say(eitherOf, "{document}", t.name(a.Name, a.ID, titled/2), "{form}", t.forms(form, n.Only)), ": "))
	}
	if r.Presence {
		add(t.say(inPerson))
	}
	if n.Required == law.Unknown {
		add(t.say(needUnknown))
	}
	if n.Inferred {
		add(t.say(needInferred))
	}
	if n.Only != "" && len(t.texts) > 1 {
		add(t.say(onlyText, "{text}", t.text(n.Only)))
	}
	return append(list, t.place(r))
}

// forms says in which form each text wants a document, or the one that lists it.
func (t *Text) forms(f law.Bilingual[documents.Form], only law.Lang) string {
	if only != "" {
		return t.form(f.In(only))
	}
	said := func(i int) string { return t.form(f.In(t.texts[i])) }
	if lines := t.eachText(said); len(lines) == 1 {
		return lines[0]
	}
	return t.byText(func(i int) string { return cmp.Or(said(i), t.say(formNotSaid)) })
}

// form says in which form a document is wanted; empty where the text does not say.
func (t *Text) form(f documents.Form) string {
	var parts []string
	switch {
	case f.Compare:
		parts = append(parts, t.say(compareForm))
	case f.Original && f.Copy:
		parts = append(parts, t.say(originalAndCopy))
	case f.Original:
		parts = append(parts, t.say(originalForm))
	case f.Copy:
		parts = append(parts, t.say(copyForm))
	}
	if f.Notarized {
		parts = append(parts, t.say(notarizedForm))
	}
	if !f.Blank.IsZero() {
		parts = append(parts, t.say(blankForm, "{place}", t.Citation(f.Blank)))
	}
	if f.Free {
		parts = append(parts, t.say(freeForm))
	}
	if f.Current {
		parts = append(parts, t.say(currentForm))
	}
	return strings.Join(parts, "; ")
}

// Grounds says what the regulation lets, or makes, those do who take in an
// incomplete package through a channel, by which ground; or that it names none.
func (t *Text) Grounds(channel string) string {
	var l lines
	t.grounds(&l, 0, channel)
	return l.String()
}

func (t *Text) grounds(l *lines, depth int, channel string) {
	found := false
	for _, g := range t.service.Grounds {
		if !g.Documents || len(g.Channels) > 0 && !slices.Contains(g.Channels, channel) {
			continue
		}
		found = true
		acts := make([]string, len(g.Acts))
		for i, act := range g.Acts {
			acts[i] = t.in(actWords(act))
		}
		l.add(depth, t.say(groundFor, "{acts}", strings.Join(acts, ", "), "{ground}", t.quoted(g.Name, g.ID, titled/2), "{must}", t.in(mustWords(g.Must)), "{place}", t.Citation(g.Cite)))
	}
	if !found {
		l.add(depth, t.say(noGround))
	}
}
