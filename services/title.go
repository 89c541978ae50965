package services

import (
	"slices"
	"strings"
	"unicode"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// ByTitle returns the regulations with a title, in the order of the catalog: more
// than one where acts give a service the same name, none where no title is this
// one. The title is the whole [reglament.Service.Title] in Kazakh, Russian or
// English, or one of its [reglament.Service.OtherTitles].
//
// Letter case, quotation marks, and how much white space stands between words and
// around them make no difference, nor do Latin and Cyrillic letters that look
// alike, of which the texts mix i and і most, nor ё and е.
func ByTitle(title string) []reglament.Service {
	want := fold(title)
	if want == "" {
		return nil
	}
	var found []reglament.Service
	for _, e := range catalog() {
		s := e.service()
		if titled(s.Title, want) || slices.ContainsFunc(s.OtherTitles, func(o reglament.OtherTitle) bool { return titled(o.Name, want) }) {
			found = append(found, s)
		}
	}
	return found
}

// titled reports whether one of the titles is the folded one.
func titled(title law.Name, folded string) bool {
	return fold(title.KK) == folded || fold(title.RU) == folded || fold(title.EN) == folded
}

// fold writes what counts as one title in one way.
func fold(title string) string {
	return strings.Join(strings.Fields(strings.Map(letter, title)), " ")
}

// letter returns the letter that stands for all that look like it in either case,
// and nothing for a quotation mark. Looking alike may go over two steps: Н looks
// like H, and һ like h, so all four are one.
func letter(r rune) rune {
	switch r = unicode.ToLower(r); r {
	case '"', '\'', '`', '«', '»', '‹', '›', '“', '”', '„', '‟', '‘', '’', '‚', '‛':
		return -1
	case 'a':
		return 'а'
	case 'b':
		return 'в'
	case 'c':
		return 'с'
	case 'e', 'ё', 'ë':
		return 'е'
	case 'h', 'һ':
		return 'н'
	case 'i', 'ı':
		return 'і'
	case 'k':
		return 'к'
	case 'm':
		return 'м'
	case 'o':
		return 'о'
	case 'p':
		return 'р'
	case 't':
		return 'т'
	case 'x':
		return 'х'
	case 'y', 'ү':
		return 'у'
	case 'ə':
		return 'ә'
	}
	return r
}
