package law

import (
	"strings"

	"github.com/regkz/regkz/calendar/civil"
)

// Act is a legal act that can be cited.
type Act struct {
	// ID is stable, lower case: atyrau-2011-398.
	ID string `json:"id"`
	// Name is how the act is called in a sentence, with number and date.
	Name Name `json:"name"`
	// Title is what stands above its text.
	Title Name `json:"title,omitzero"`
	// Issuer is who adopted it.
	Issuer Name   `json:"issuer,omitzero"`
	Number string `json:"number,omitempty"`
	// Adopted is the date of adoption, Registered that of state registration.
	Adopted            civil.Date `json:"adopted,omitzero"`
	Registered         civil.Date `json:"registered,omitzero"`
	RegistrationNumber string     `json:"registration_number,omitempty"`
	// Texts are the languages of the official texts in hand.
	Texts []Lang `json:"texts,omitempty"`
	Force Force  `json:"force,omitzero"`
	// Repeal is the act that repealed it, as its texts note it.
	Repeal Bilingual[Repeal] `json:"repeal,omitzero"`
	Cite   Citation          `json:"cite,omitzero"`
}

// Repeal names the act that repealed another.
type Repeal struct {
	Number string     `json:"number"`
	Date   civil.Date `json:"date,omitzero"`
}

// Amendment is a later act that gave a place of an act a new wording.
type Amendment struct {
	// ID is stable within the act, such as no-56.
	ID     string     `json:"id"`
	Number string     `json:"number"`
	Date   civil.Date `json:"date,omitzero"`
	Force  Force      `json:"force"`
	// Cite is the place that got the new wording.
	Cite Citation `json:"cite"`
}

// IsZero reports whether nothing was amended.
func (a Amendment) IsZero() bool { return a == Amendment{} }

// Force bounds the time in which an act is in force, as far as its text tells.
type Force struct {
	// NotBefore is a lower bound of the first day in force.
	NotBefore civil.Date `json:"not_before,omitzero"`
	// AfterPublication is the number of calendar days that must expire after the
	// day of first official publication; the act is in force from the day after.
	AfterPublication int `json:"after_publication,omitempty"`
	// OnPublication marks an act that is in force from the very day of its first
	// official publication.
	OnPublication bool `json:"on_publication,omitempty"`
	// RepealNotBefore is a lower bound of the first day on which it is no longer
	// in force; zero when it is not repealed.
	RepealNotBefore civil.Date `json:"repeal_not_before,omitzero"`
	Cite            Citation   `json:"cite,omitzero"`
}

// from returns the first day in force by a day of publication.
func (f Force) from(published civil.Date) civil.Date {
	if f.OnPublication {
		return published
	}
	// No further than there are days.
	return published + 1 + civil.Date(min(f.AfterPublication, int(civil.MaxDate-published)))
}

// Citation is the place of a statement in an act. Act is the [Act.ID]; every
// other part is as numbered in the text and empty where it does not apply.
type Citation struct {
	Act string `json:"act"`
	// Annex is the annex of the act; Appendix an annex of that annex.
	Annex        string `json:"annex,omitempty"`
	Appendix     string `json:"appendix,omitempty"`
	Article      string `json:"article,omitempty"`
	Paragraph    string `json:"paragraph,omitempty"`
	Subparagraph string `json:"subparagraph,omitempty"`
	Table        string `json:"table,omitempty"`
	// Row is the action of a table, or the row of a list that is no table.
	Row string `json:"row,omitempty"`
}

// IsZero reports whether nothing is cited.
func (c Citation) IsZero() bool { return c == Citation{} }

// Within reports whether the citation lies in another, wider or equal one: every
// part that the other gives is the same.
func (c Citation) Within(wider Citation) bool {
	same := func(part, of string) bool { return of == "" || part == of }
	return same(c.Act, wider.Act) && same(c.Annex, wider.Annex) && same(c.Appendix, wider.Appendix) &&
		same(c.Article, wider.Article) && same(c.Paragraph, wider.Paragraph) && same(c.Subparagraph, wider.Subparagraph) &&
		same(c.Table, wider.Table) && same(c.Row, wider.Row)
}

// Place returns the citation in a language without the act's name, such as
// "annex 2, paragraph 9, subparagraph 1".
func (c Citation) Place(lang Lang) string {
	var parts []string
	add := func(number, en, ru, kk string) {
		if number == "" {
			return
		}
		word := en
		switch lang {
		case Russian:
			word = ru
		case Kazakh:
			word = kk
		}
		parts = append(parts, strings.Replace(word, "%", number, 1))
	}
	add(c.Annex, "annex %", "приложение %", "%-қосымша")
	add(c.Appendix, "appendix %", "приложение % к регламенту", "регламентке %-қосымша")
	add(c.Article, "article %", "статья %", "%-бап")
	add(c.Paragraph, "paragraph %", "пункт %", "%-тармақ")
	add(c.Subparagraph, "subparagraph %", "подпункт %)", "%)-тармақша")
	add(c.Table, "table %", "таблица %", "%-кесте")
	if c.Table != "" {
		add(c.Row, "action %", "действие %", "%-әрекет")
	} else {
		add(c.Row, "row %", "строка %", "%-жол")
	}
	return strings.Join(parts, ", ")
}
