package civil_test

import (
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/regkz/regkz/calendar/civil"
)

func TestQuote(t *testing.T) {
	for name, row := range map[string]struct{ text, want string }{
		"nothing is two quotes":                      {"", `""`},
		"letters stay as they are":                   {"Қазақстан", `"Қазақстан"`},
		"quotes and backslashes are escaped":         {`a"b\c`, `"a\"b\\c"`},
		"control characters are escaped":             {"a\x00\x1b\n\u0085b", `"a\x00\x1b\n\u0085b"`},
		"a bidirectional override is escaped":        {"a\u202eb\u2066c\u061cd", `"a\u202eb\u2066c\u061cd"`},
		"joiners and byte order marks are escaped":   {"a\u200db\ufeffc", `"a\u200db\ufeffc"`},
		"line and paragraph separators are escaped":  {"a\u2028b\u2029c", `"a\u2028b\u2029c"`},
		"invalid UTF-8 is escaped byte by byte":      {"a\xff\xc0b", `"a\xff\xc0b"`},
		"forty bytes are shown in full":              {strings.Repeat("a", 40), `"` + strings.Repeat("a", 40) + `"`},
		"the byte after is cut":                      {strings.Repeat("a", 41), `"` + strings.Repeat("a", 40) + `"…`},
		"forty bytes that end in a digit are shown":  {strings.Repeat("a", 39) + "7", `"` + strings.Repeat("a", 39) + `7"`},
		"the byte after forty of these is cut":       {strings.Repeat("a", 39) + "7a", `"` + strings.Repeat("a", 39) + `7"…`},
		"a letter of two bytes is not cut in halves": {"a" + strings.Repeat("ә", 20), `"a` + strings.Repeat("ә", 19) + `"…`},
		"a letter that ends at the limit is shown":   {strings.Repeat("ә", 20) + "a", `"` + strings.Repeat("ә", 20) + `"…`},
		"a sign of four bytes is not cut either":     {strings.Repeat("a", 37) + "😀", `"` + strings.Repeat("a", 37) + `"…`},
		"bytes that continue no letter are all cut":  {strings.Repeat("\x80", 41), `""…`},
		"eleven digits are shown":                    {"85010130012", `"85010130012"`},
		"twelve digits are not shown":                {"850101300123", `(12 digits)`},
		"thirteen digits are not shown either":       {"8501013001234", `(13 digits)`},
		"twelve digits among letters are not shown":  {"IIN 850101300123, copy", `"IIN (12 digits), copy"`},
		"twelve digits and a space are not shown":    {"850101300123 ", `"(12 digits) "`},
		"digits after twelve digits stay apart":      {"850101300123/45", `"(12 digits)/45"`},
		"two numbers are both not shown":             {"850101300123 and 900228200021", `"(12 digits) and (12 digits)"`},
		"eleven digits and one more apart are shown": {"85010130012 3", `"85010130012 3"`},
		"full-width digits are digits":               {"８５０１０１３００１２３", `(12 digits)`},
		"Arabic-Indic digits are digits":             {"ЖСН ٨٥٠١٠١٣٠٠١٢٣", `"ЖСН (12 digits)"`},
		"digits of several scripts make one run":     {"850101٣٠٠１２３", `(12 digits)`},
		"twelve digits across the cut are not shown": {strings.Repeat("a", 30) + "850101300123", `"` + strings.Repeat("a", 30) + `(12 digits"…`},
		"digits that the cut would make twelve":      {strings.Repeat("a", 28) + strings.Repeat("7", 20), `"` + strings.Repeat("a", 28) + `(20 digits)"`},
		"the cut follows the digits that are hidden": {strings.Repeat("7", 60) + strings.Repeat("a", 30), `"(60 digits)` + strings.Repeat("a", 29) + `"…`},
		"the text that hides digits is a text":       {"(12 digits)", `"(12 digits)"`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := civil.Quote(row.text); got != row.want {
				t.Errorf("Quote(%q) = %s, want %s", row.text, got, row.want)
			}
			checkQuote(t, row.text)
		})
	}
}

// checkQuote checks what holds of every quoted text.
func checkQuote(t *testing.T, s string) {
	t.Helper()
	got := civil.Quote(s)
	if len(got) > 200 {
		t.Errorf("Quote(%q) has %d bytes, more than 200", s, len(got))
	}
	for _, r := range got {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Bidi_Control) || r == unicode.ReplacementChar && !strings.ContainsRune(s, r) {
			t.Errorf("Quote(%q) holds %U", s, r)
		}
	}
	shown, err := strconv.Unquote(strings.TrimSuffix(got, "…"))
	if err != nil {
		number, ok := strings.CutSuffix(got, " digits)")
		if !ok || strings.Trim(number, "0123456789") != "(" {
			t.Fatalf("Quote(%q) = %s is neither quoted nor a number of digits", s, got)
		}
		shown = got
	}
	if hasLongRun(shown) {
		t.Errorf("Quote(%q) = %s shows twelve digits", s, got)
	}
	if len(s) <= 40 && !hasLongRun(s) && shown != s {
		t.Errorf("Quote(%q) = %s, want all of it", s, got)
	}
}

// hasLongRun reports whether twelve digits stand side by side.
func hasLongRun(s string) bool {
	run := 0
	for _, r := range s {
		if run++; !unicode.IsDigit(r) {
			run = 0
		}
		if run == 12 {
			return true
		}
	}
	return false
}
