package iin_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents/iin"
	"github.com/regkz/regkz/internal/strictjson"
)

// All numbers are made up. Those that are accepted belong to births in the 1800s,
// in 1901 or in the 2090s, so to nobody living.

// parse reads a number that must be accepted.
func parse(t *testing.T, s string) iin.Number {
	t.Helper()
	n, err := iin.Parse(s)
	if err != nil {
		t.Fatalf("Parse(%q): %v", s, err)
	}
	return n
}

// refused checks what holds of every refusal.
func refused(t *testing.T, s string, n iin.Number, err error) {
	t.Helper()
	if !errors.Is(err, iin.ErrIIN) {
		t.Fatalf("Parse(%q): error %v, want one that wraps %q", s, err, iin.ErrIIN)
	}
	if n != (iin.Number{}) {
		t.Errorf("Parse(%q) returns a number with an error", s)
	}
	if text := err.Error(); strings.ContainsFunc(text, unicode.IsDigit) || len(text) > 512 {
		t.Errorf("Parse(%q): the error holds a digit or is long: %s", s, text)
	}
}

// wantControl is the oracle: both rows of weights written out, and the control
// digit or -1.
func wantControl(eleven string) int {
	for _, weights := range [][11]int{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}} {
		sum := 0
		for i, w := range weights {
			sum += w * strings.IndexByte("0123456789", eleven[i])
		}
		if r := sum % 11; r != 10 {
			return r
		}
	}
	return -1
}

// controlled appends the control digit, so that only another rule can refuse.
func controlled(t *testing.T, eleven string) string {
	t.Helper()
	c := wantControl(eleven)
	if len(eleven) != 11 || c < 0 {
		t.Fatalf("%q has no control digit", eleven)
	}
	return eleven + string(rune('0'+c))
}

func TestAcceptedNumbers(t *testing.T) {
	for name, row := range map[string]struct {
		digits, born string
		sex          iin.Sex
	}{
		// 4·1+6·1+7·1+8·9+9·9+10·9+11·0 = 260 = 23·11+7
		"a man born on the first day of 1800s numbers": {"000101199907", "1800-01-01", iin.Male},
		// 1·9+4·2+5·2+6·8+7·2+11·2 = 111 = 10·11+1
		"a woman born in 1890": {"900228200021", "1890-02-28", iin.Female},
		// 1·8+2·9+4·1+6·1+7·1+11·1 = 54 = 4·11+10, so again:
		// 3·8+4·9+6·1+8·1+9·1+2·1 = 85 = 7·11+8
		"a control digit of the second pass": {"890101100018", "1889-01-01", iin.Male},
		// 1·9+2·6+4·2+5·2+6·9+7·1+11·1 = 111 = 10·11+1
		"29 February of a leap year": {"960229100011", "1896-02-29", iin.Male},
		// 1·9+2·9+3·1+4·2+5·3+6·1+7·2 = 73 = 6·11+7
		"the last day of the century, serial of zeros": {"991231200007", "1899-12-31", iin.Female},
		// 2·1+4·1+6·1+7·3+11·1 = 44 = 4·11+0
		"a control digit of 0, man of the 1900s": {"010101300010", "1901-01-01", iin.Male},
		// 2·1+4·1+6·1+7·4+11·1 = 51 = 4·11+7
		"a woman of the 1900s": {"010101400017", "1901-01-01", iin.Female},
		// 1·9+2·6+4·2+5·2+6·9+7·5+11·1 = 139 = 12·11+7
		"a man of the 2000s, born in a leap year": {"960229500017", "2096-02-29", iin.Male},
		// 1·9+2·9+4·1+6·1+7·6+11·1 = 90 = 8·11+2
		"a woman of the 2000s": {"990101600012", "2099-01-01", iin.Female},
	} {
		t.Run(name, func(t *testing.T) {
			n := parse(t, row.digits)
			if n.Digits() != row.digits || n.Born().String() != row.born || n.Sex() != row.sex || n.IsZero() {
				t.Errorf("%s is read as %s, born %s, %s", row.digits, n.Digits(), n.Born(), n.Sex())
			}
			if n != parse(t, row.digits) {
				t.Error("the same digits make two numbers")
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	const good = "000101199907"
	const (
		empty   = "the text is empty"
		more    = "the text goes on after the twelfth digit"
		month   = "the third and fourth digits are no month"
		century = "the seventh digit is no century and sex (want one to six)"
		day     = "the fifth and sixth digits are no day of that month and year"
		never   = "the first eleven digits give ten in both passes, and such a number is not issued"
		wrong   = "the twelfth digit is not the control digit of the others"
	)
	for name, row := range map[string]struct{ text, rule string }{
		"nothing":                              {"", empty},
		"one digit":                            {"0", "the text ends after the first digit, want twelve"},
		"eleven digits":                        {good[:11], "the text ends after the eleventh digit, want twelve"},
		"thirteen digits":                      {good + "7", more},
		"a space before":                       {" " + good, "the first character is no ASCII digit"},
		"a space after":                        {good + " ", more},
		"a line feed after":                    {good + "\n", more},
		"a space within":                       {"000101 199907", "the seventh character is no ASCII digit"},
		"a plus sign":                          {"+00101199907", "the first character is no ASCII digit"},
		"a minus sign":                         {"-00101199907", "the first character is no ASCII digit"},
		"a letter O for a zero":                {"00010119990O", "the twelfth character is no ASCII digit"},
		"the character before 0":               {"0001/1199907", "the fifth character is no ASCII digit"},
		"the character after 9":                {"0001:1199907", "the fifth character is no ASCII digit"},
		"an exponent":                          {"1e1010110000", "the second character is no ASCII digit"},
		"NUL":                                  {"00\x00101199907", "the third character is no ASCII digit"},
		"a byte that is no UTF-8":              {"000\xff01199907", "the fourth character is no ASCII digit"},
		"a byte order mark":                    {"\ufeff" + good, "the first character is no ASCII digit"},
		"a zero-width joiner":                  {"000101\u200d199907", "the seventh character is no ASCII digit"},
		"full-width digits":                    {"０００１０１１９９９０７", "the first character is no ASCII digit"},
		"full-width digits of twelve bytes":    {"０００１", "the first character is no ASCII digit"},
		"Arabic-Indic digits":                  {"٠٠٠١٠١١٩٩٩٠٧", "the first character is no ASCII digit"},
		"Arabic-Indic digits at the end":       {"00010119990٧", "the twelfth character is no ASCII digit"},
		"a mebibyte of digits":                 {strings.Repeat("0", 1<<20), more},
		"twelve zeros, whose control is right": {"000000000000", month},
		"month 0":                              {controlled(t, "00000110000"), month},
		"month 13":                             {controlled(t, "00130110000"), month},
		"month 99":                             {controlled(t, "00990110000"), month},
		"day 0":                                {controlled(t, "00010010000"), day},
		"32 January":                           {controlled(t, "00013210000"), day},
		"31 April":                             {controlled(t, "00043110000"), day},
		"30 February":                          {controlled(t, "96023010000"), day},
		"29 February 1890":                     {controlled(t, "90022910000"), day},
		"29 February 1800, a common year":      {controlled(t, "00022910000"), day},
		"29 February 1900, a common year":      {controlled(t, "00022930000"), day},
		"29 February 2001":                     {controlled(t, "01022950000"), day},
		// A number that only the control refuses has an existing date.
		"29 February 2000 exists": {"00022950000" + string(rune('0'+(wantControl("00022950000")+1)%10)), wrong},
		"century digit 0":         {controlled(t, "00010100000"), century},
		"century digit 7":         {controlled(t, "00010170000"), century},
		"century digit 8":         {controlled(t, "00010180000"), century},
		"century digit 9":         {controlled(t, "00010190000"), century},
		"a wrong control digit":   {"000101199906", wrong},
		// The first pass gives 10: the digit 0 that 10 mod 10 would be is wrong.
		"0 where the first pass gives 10": {"890101100010", wrong},
		// 1·8+2·9+4·1+6·1+7·1+11·2 = 65 = 5·11+10, and again
		// 3·8+4·9+6·1+8·1+9·1+2·2 = 87 = 7·11+10
		"a number that was never issued":               {"890101100020", never},
		"a number that was never issued, any 12th":     {"890101100029", never},
		"two digits changed places":                    {"900228200012", wrong},
		"the fifth digit of a business number, day 41": {controlled(t, "00014110000"), day},
	} {
		t.Run(name, func(t *testing.T) {
			n, err := iin.Parse(row.text)
			refused(t, row.text, n, err)
			if want := row.rule + ": " + iin.ErrIIN.Error(); err.Error() != want {
				t.Errorf("the error reads %q, want %q", err, want)
			}
		})
	}
}

// A business number cannot be told from an IIN but by its digits 5 and 6.
func TestNoNumberHasAFifthDigitAboveThree(t *testing.T) {
	for fifth := 4; fifth <= 9; fifth++ {
		for rest := range 10000 {
			s := fmt.Sprintf("9001%d%04d00", fifth, rest)
			if wantControl(s) < 0 {
				continue
			}
			s = controlled(t, s)
			n, err := iin.Parse(s)
			refused(t, s, n, err)
		}
	}
}

// Of the ten numbers that share eleven digits one is accepted, or none where the
// control has no digit.
func TestOneControlDigitOrNone(t *testing.T) {
	none, secondPass := 0, 0
	for i := range 3000 {
		day := civil.YMD(1800, time.January, 1) + civil.Date(i*12)
		year, month, dom := day.YMD()
		if year >= 1900 {
			t.Fatalf("%s is not in the 1800s", day)
		}
		eleven := fmt.Sprintf("%02d%02d%02d%d%04d", year%100, month, dom, 1+i%2, i*7919%10000)
		want := wantControl(eleven)
		for c := range 10 {
			s := eleven + string(rune('0'+c))
			n, err := iin.Parse(s)
			if err != nil {
				refused(t, s, n, err)
			}
			if (err == nil) != (c == want) {
				t.Errorf("Parse(%q): %v, the control digit is %d", s, err, want)
			}
			if err == nil && (n.Digits() != s || n.Born() != day) {
				t.Errorf("%q is read as %q, born %s", s, n.Digits(), n.Born())
			}
		}
		first := 0
		for j, d := range eleven {
			first += (j + 1) * int(d-'0')
		}
		switch {
		case want < 0:
			none++
		case first%11 == 10:
			secondPass++
		}
	}
	// One in 11 needs the second pass, one in 121 is not issued.
	if none < 10 || none > 50 || secondPass < 180 || secondPass > 320 {
		t.Errorf("of 3,000, %d are not issued and %d need the second pass: the sample is no sample", none, secondPass)
	}
}

// The weight of the eleventh digit is the modulus, so the first pass does not see
// it. Another slip goes unnoticed only where it leads to the second pass and that
// gives the same digit: 7 in the first place makes 109 = 9·11+10, and then
// 3·7+6·2+7·2+8·8+9·2+2·2 = 133 = 12·11+1.
func TestASingleSlip(t *testing.T) {
	const good = "900228200021"
	for i := range good {
		for d := '0'; d <= '9'; d++ {
			s := good[:i] + string(d) + good[i+1:]
			n, err := iin.Parse(s)
			if want := s == good || i == 10 || s == "700228200021"; (err == nil) != want {
				t.Errorf("Parse(%q), digit %d changed: error %v, want one: %t", s, i+1, err, !want)
			}
			if err != nil {
				refused(t, s, n, err)
			}
		}
	}
}

func TestAgeInFullYears(t *testing.T) {
	const (
		leap   = "960229100011" // born 1896-02-29
		common = "900228200021" // born 1890-02-28
		eve    = "991231200007" // born 1899-12-31
	)
	for name, row := range map[string]struct {
		digits string
		day    civil.Date
		years  int
		ok     bool
	}{
		"there is no age before the birth":                             {common, civil.YMD(1890, time.February, 27), 0, false},
		"it is 0 on the day of birth":                                  {common, civil.YMD(1890, time.February, 28), 0, true},
		"it is 0 on the last day of the first year":                    {common, civil.YMD(1891, time.February, 27), 0, true},
		"it is 1 on the first birthday":                                {common, civil.YMD(1891, time.February, 28), 1, true},
		"born on 28 February, the birthday stays there in a leap year": {common, civil.YMD(1896, time.February, 28), 6, true},
		"17 the day before the eighteenth birthday":                    {eve, civil.YMD(1917, time.December, 30), 17, true},
		"18 on the eighteenth birthday":                                {eve, civil.YMD(1917, time.December, 31), 18, true},
		"18 on the first day of the next year":                         {eve, civil.YMD(1918, time.January, 1), 18, true},
		"born on 29 February, not yet on 27 February":                  {leap, civil.YMD(1897, time.February, 27), 0, true},
		"born on 29 February, 28 February in a common year":            {leap, civil.YMD(1897, time.February, 28), 1, true},
		"born on 29 February, 28 February in 1900, a common year":      {leap, civil.YMD(1900, time.February, 28), 4, true},
		"born on 29 February, not on 28 February of a leap year":       {leap, civil.YMD(1904, time.February, 28), 7, true},
		"born on 29 February, 29 February in a leap year":              {leap, civil.YMD(1904, time.February, 29), 8, true},
		"the last day of all":                                          {eve, civil.MaxDate, 8100, true},
		"a day that is not given":                                      {leap, 0, 0, false},
		"a day beyond the last":                                        {leap, civil.MaxDate + 1, 0, false},
		"a day before the first":                                       {leap, -1, 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			if years, ok := parse(t, row.digits).AgeOn(row.day); years != row.years || ok != row.ok {
				t.Errorf("on %s the age is %d, %t, want %d, %t", row.day, years, ok, row.years, row.ok)
			}
		})
	}
}

// Over every day of twelve years the age grows by one a year and never falls, on
// the same day of the year as the birth where there is one.
func TestAgeGrowsOnceAYear(t *testing.T) {
	for _, s := range []string{"960229100011", "900228200021", "991231200007", "890101100018"} {
		n := parse(t, s)
		_, bornMonth, bornDay := n.Born().YMD()
		last := -1
		for day := n.Born(); day.Year() <= 1912; day++ {
			age, ok := n.AgeOn(day)
			_, month, dom := day.YMD()
			birthday := month == bornMonth && dom == min(bornDay, civil.DaysIn(day.Year(), month))
			want := last
			if birthday {
				want++
			}
			if !ok || age != want {
				t.Fatalf("born %s, on %s the age is %d, %t, want %d", n.Born(), day, age, ok, want)
			}
			last = age
		}
	}
}

func TestANumberThatIsNotGivenSaysNothing(t *testing.T) {
	var n iin.Number
	age, ok := n.AgeOn(civil.YMD(1900, time.January, 1))
	text, err := n.MarshalText()
	if !n.IsZero() || !n.Born().IsZero() || n.Sex() != 0 || age != 0 || ok || n.Digits() != "" || len(text) != 0 || err != nil || n.String() != "IIN()" {
		t.Errorf("zero: born %s, %s, age %d, %t, digits %q, text %q, %v, %s", n.Born(), n.Sex(), age, ok, n.Digits(), text, err, n)
	}
}

// shows reports whether six digits in a row of the number stand in a text, the date
// of birth among them.
func shows(text, digits string) bool {
	for i := range len(digits) - 5 {
		if strings.Contains(text, digits[i:i+6]) {
			return true
		}
	}
	return false
}

func TestNoVerbPrintsTheNumber(t *testing.T) {
	const digits = "900228200021"
	n := parse(t, digits)
	for verb := 'A'; verb <= 'z'; verb++ {
		if !unicode.IsLetter(verb) || strings.ContainsRune("Tpw", verb) {
			continue // for these fmt calls no method; p and w are tried below
		}
		for _, flags := range []string{"", "+", "#", "0", " ", "-", "40", "012", ".3", "+#020.5"} {
			format := "%" + flags + string(verb)
			for _, arg := range []any{n, &n} {
				if got := fmt.Sprintf(format, arg); got != "IIN(…)" {
					t.Errorf("%s of %T prints %q", format, arg, got)
				}
			}
		}
	}
	if n.String() != "IIN(…)" || n.GoString() != "IIN(…)" {
		t.Errorf("texts are %q and %q", n.String(), n.GoString())
	}
}

func TestTheNumberHidesWithinOtherValues(t *testing.T) {
	const digits = "900228200021"
	n := parse(t, digits)
	type person struct{ IIN iin.Number }
	type secret struct{ iin iin.Number }
	type embedded struct{ iin.Number }
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%q", "%x", "%X", "%o", "%b", "%p", "%w", "%!", "%z", "no verb", "%[3]d", "%*d"} {
		for _, arg := range []any{
			n, &n, []iin.Number{n}, [1]iin.Number{n}, map[iin.Number]int{n: 1}, map[string]iin.Number{"a": n},
			person{n}, &person{n}, secret{n}, &secret{n}, []secret{{n}}, embedded{n}, struct{ v any }{n},
		} {
			if got := fmt.Sprintf(verb, arg); shows(got, digits) {
				t.Errorf("%s of %T prints %q", verb, arg, got)
			}
		}
	}
	for _, got := range []string{fmt.Sprint(n), fmt.Sprintln("IIN", n), fmt.Errorf("about %v", n).Error(), fmt.Sprint(person{n})} {
		if shows(got, digits) || !strings.Contains(got, "IIN(…)") {
			t.Errorf("prints %q", got)
		}
	}
}

// What the package comment warns of: a log handler takes the text form, unless it
// is given the string.
func TestALogIsGivenTheString(t *testing.T) {
	const digits = "900228200021"
	n := parse(t, digits)
	var b strings.Builder
	log := slog.New(slog.NewTextHandler(&b, nil))
	log.Info("taken in", "iin", n)
	if !strings.Contains(b.String(), digits) {
		t.Errorf("the warning of the package comment is out of date: %s", b.String())
	}
	b.Reset()
	log.Info("taken in", "iin", n.String())
	if shows(b.String(), digits) {
		t.Errorf("logged %s", b.String())
	}
}

func TestJSONRoundTrip(t *testing.T) {
	type person struct {
		IIN iin.Number         `json:"iin,omitzero"`
		Sex iin.Sex            `json:"sex,omitzero"`
		Of  map[iin.Number]int `json:"of,omitempty"`
	}
	n := parse(t, "000101199907")
	for _, row := range []struct {
		value person
		text  string
	}{
		{person{}, `{}`},
		{person{IIN: n, Sex: iin.Male}, `{"iin":"000101199907","sex":"male"}`},
		{person{Sex: iin.Female, Of: map[iin.Number]int{n: 1}}, `{"sex":"female","of":{"000101199907":1}}`},
	} {
		text, err := json.Marshal(row.value)
		if err != nil || string(text) != row.text {
			t.Errorf("written %s, %v, want %s", text, err, row.text)
		}
		var back person
		if err := json.Unmarshal(text, &back); err != nil || fmt.Sprint(back) != fmt.Sprint(row.value) || back.IIN != row.value.IIN {
			t.Errorf("%s is read back as %v, %v", text, back, err)
		}
	}
	// Refused, without a digit in the error: the value is left as it was.
	for _, text := range []string{`{"iin":""}`, `{"iin":"000101199906"}`, `{"iin":"00010119990"}`, `{"iin":" 000101199907"}`, `{"iin":101199907}`, `{"iin":900228200021}`} {
		back := person{IIN: n}
		if err := json.Unmarshal([]byte(text), &back); err == nil || strings.ContainsFunc(err.Error(), unicode.IsDigit) {
			t.Errorf("%s: error %v, want one without digits", text, err)
		}
		if back.IIN != n {
			t.Errorf("%s: the number is now %q", text, back.IIN.Digits())
		}
	}
}

// A slip in a number is as personal as the number: readers do not quote it.
func TestReadersDoNotQuoteWhatStandsForANumber(t *testing.T) {
	for data, want := range map[string]string{
		`"01010130001"`:    "$ (line 1, column 1): a string, not shown: value not accepted: the text ends after the eleventh digit, want twelve: not an individual identification number",
		`"010101300011"`:   "$ (line 1, column 1): a string, not shown: value not accepted: the twelfth digit is not the control digit of the others: not an individual identification number",
		`81010130001`:      "$ (line 1, column 1): a number, not shown: wrong type: a string is wanted",
		`["010101300010"]`: "$ (line 1, column 1): an array, not shown: wrong type: a string is wanted",
	} {
		n, err := strictjson.Decode[iin.Number]([]byte(data), strictjson.Limits{})
		if err == nil || err.Error() != want || !n.IsZero() {
			t.Errorf("%s: %v, %v, want %s", data, n, err, want)
		}
	}
	_, err := strictjson.Decode[map[iin.Number]bool]([]byte(`{"01010130001":true}`), strictjson.Limits{})
	if err == nil || !strings.HasPrefix(err.Error(), "[…] (line 1, column 2): key, not shown: ") {
		t.Errorf("as a key: %v", err)
	}
	if n, err := strictjson.Decode[iin.Number]([]byte(`"010101300010"`), strictjson.Limits{}); err != nil || n != parse(t, "010101300010") {
		t.Errorf("a number is read as %v, %v", n, err)
	}
}
