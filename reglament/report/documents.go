package report

import (
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

func (t *Text) requirement(id string) documents.Requirement {
	return find(t.service.Documents, id, func(r *documents.Requirement) string { return r.ID })
}

// paper names a row of the list or one of its alternatives.
func (t *Text) paper(id string) law.Name {
	for _, r := range t.service.Documents {
		if r.ID == id {
			return r.Name
		}
		for _, a := range r.OneOf {
			if a.ID == id {
				return a.Name
			}
		}
	}
	return law.Name{}
}

// Package returns each required document: handed in, missing, unfit and why, or
// not recorded, with its place. What only one text demands is marked; where the
// texts lead to different answers, both stand. The first line says whether the
// package is complete.
func (t *Text) Package(c reglament.Case) string {
	var l lines
	if unrecorded := t.documents(&l, c); unrecorded {
		l.add(1, t.say(heldAgainstNobody))
	}
	return l.String()
}

// documents writes the package, and reports whether anything is not recorded.
func (t *Text) documents(l *lines, c reglament.Case) (unrecorded bool) {
	whole := make([]law.Answer, len(t.texts))
	for i := range whole {
		whole[i] = law.Yes
	}
	var rows []documentRow
	situation := c.Situation()
	width := 0
	for i := range t.service.Documents {
		r := &t.service.Documents[i]
		if !slices.ContainsFunc(t.texts, r.StatedIn) {
			continue
		}
		for n := range r.Holders(&situation) {
			row := t.document(r, r.Holder(&situation, n), c, whole)
			for _, s := range row.states {
				width = max(width, len([]rune(s)))
			}
			rows = append(rows, row)
		}
	}
	l.add(0, t.say(packageHead, "{state}", t.byText(func(i int) string { return t.in(completeWords(whole[i])) })))
	for _, row := range rows {
		for i, s := range row.states {
			line := pad(s, width)
			if i == 0 {
				line += "  " + row.name
			}
			l.add(1, line)
		}
		l.add(1, pad("", width)+"  "+row.place)
		unrecorded = unrecorded || row.unrecorded
	}
	return unrecorded
}

// documentRow is what is said of one requirement.
type documentRow struct {
	states      []string
	name, place string
	unrecorded  bool
}

// document answers for one requirement, and takes it into the answers for the
// whole package by text.
func (t *Text) document(r *documents.Requirement, child *documents.Person, c reglament.Case, whole []law.Answer) documentRow {
	row := documentRow{name: t.name(r.Name, r.ID, titled-100)}
	if child != nil {
		row.name += " " + t.say(ofChild, "{child}", civil.Quote(child.ID))
	}
	state := func(i int) string {
		status, defect := r.Check(t.texts[i], c.Situation(), child, c.Package)
		switch status {
		case documents.Missing, documents.Unfit:
			whole[i] = law.No
		case documents.Undecided:
			whole[i] = whole[i].And(law.Unknown)
			row.unrecorded = true
		}
		return t.status(r, child, c, status, defect)
	}
	row.place = t.place(r)
	if r.Only != "" {
		row.states = []string{state(slices.Index(t.texts, r.Only))}
		row.place += "; " + t.say(onlyText, "{text}", t.text(r.Only))
		return row
	}
	row.states = t.eachText(state)
	return row
}

// status returns a status in words.
func (t *Text) status(r *documents.Requirement, child *documents.Person, c reglament.Case, s documents.Status, d documents.Defect) string {
	words := t.in(statusWords(s))
	switch s {
	case documents.Unfit:
		return words + ": " + t.in(defectWords(d.String()))
	case documents.Undecided:
		if r.When.Holds(c.Situation(), child) == law.Unknown {
			return t.say(needUnknown)
		}
		for _, it := range c.Package.Items {
			if slices.Contains(r.Documents(), it.Document) {
				return t.say(formUnknown)
			}
		}
	}
	return words
}

// place cites a requirement: once where the texts number it alike.
func (t *Text) place(r *documents.Requirement) string { return t.places(r.Cite) }

// places cites a fact of two texts: once where they number it alike.
func (t *Text) places(cite law.Bilingual[law.Citation]) string {
	var list []law.Citation
	for _, text := range t.texts {
		if c := cite.In(text); !c.IsZero() && !slices.Contains(list, c) {
			list = append(list, c)
		}
	}
	if len(list) < 2 {
		return t.citations(list, 1)
	}
	return t.byText(func(i int) string { return t.Citation(cite.In(t.texts[i])) })
}

// eachText says the same of every official text in one line, or a line for each
// text where they differ.
func (t *Text) eachText(say func(text int) string) []string {
	said := make([]string, len(t.texts))
	same := true
	for i := range t.texts {
		said[i] = say(i)
		same = same && said[i] == said[0]
	}
	if same {
		return said[:1]
	}
	for i, text := range t.texts {
		said[i] = t.say(ofText, "{text}", t.text(text), "{said}", said[i])
	}
	return said
}

// byText is [Text.eachText] in one line.
func (t *Text) byText(say func(text int) string) string {
	line := ""
	for i, s := range t.eachText(say) {
		if i > 0 {
			line += "; "
		}
		line += s
	}
	return line
}
