package report

import (
	"strconv"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

func itoa(n int) string { return strconv.Itoa(n) }

func two(n int) string { return lead(n, 2) }

func four(n int) string { return lead(n, 4) }

func lead(n, width int) string {
	s := itoa(n)
	return strings.Repeat("0", max(width-len(s), 0)) + s
}

// count returns a number with a unit in the form that it asks for. The forms of
// a unit are separated by bars, see [form]; a unit without forms is quoted.
func (t *Text) count(n int, unit law.Name, id string) string {
	if unit.IsZero() {
		return itoa(n) + " " + civil.Quote(id)
	}
	return itoa(n) + " " + form(n, t.in(unit))
}

// form picks one of the forms of a unit: with three, for 1, 2 to 4 and other
// numbers as in Russian; with two, for 1 and others as in English.
func form(n int, unit string) string {
	forms := strings.Split(unit, "|")
	i := 0
	switch len(forms) {
	case 2:
		if n != 1 {
			i = 1
		}
	case 3:
		switch {
		case n%10 == 1 && n%100 != 11:
		case n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14):
			i = 1
		default:
			i = 2
		}
	}
	return forms[i]
}
