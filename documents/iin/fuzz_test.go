package iin_test

import (
	"regexp"
	"testing"
	"time"

	"github.com/regkz/regkz/documents/iin"
)

// FuzzParse holds Parse against the time package and the written-out weights.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "000101199907", "900228200021", "890101100018", "960229100011", "990101600012", "890101100020", "000000000000", "001301100000",
		"900229100000", "000229100000", "000229300000", "000101000000", "000101700000", "000101199906", "00010119990", "0001011999070",
		" 000101199907", "+00101199907", "０００１０１１９９９０７", "٠٠٠١٠١١٩٩٩٠٧", "00010119990٧", "000101\x00199907", "000101\xff99907", "000101-199907",
	} {
		f.Add(seed)
	}
	twelve := regexp.MustCompile(`^[0-9]{12}$`)
	centuries := map[byte]string{'1': "18", '2': "18", '3': "19", '4': "19", '5': "20", '6': "20"}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := iin.Parse(s)
		want, born := false, time.Time{}
		if twelve.MatchString(s) && centuries[s[6]] != "" {
			var dateErr error
			born, dateErr = time.Parse("20060102", centuries[s[6]]+s[:6])
			want = dateErr == nil && wantControl(s[:11]) == int(s[11]-'0')
		}
		if (err == nil) != want {
			t.Fatalf("Parse(%q): error %v, want one: %t", s, err, !want)
		}
		if err != nil {
			refused(t, s, n, err)
			return
		}
		wantSex := iin.Female
		if s[6]%2 == 1 {
			wantSex = iin.Male
		}
		if n.Digits() != s || n.Born().String() != born.Format(time.DateOnly) || n.Sex() != wantSex || n.String() != "IIN(…)" {
			t.Errorf("%q is read as %q, born %s, %s", s, n.Digits(), n.Born(), n.Sex())
		}
		if age, ok := n.AgeOn(n.Born()); age != 0 || !ok {
			t.Errorf("%q: on the day of birth the age is %d, %t", s, age, ok)
		}
		text, err := n.MarshalText()
		var back iin.Number
		if err != nil || back.UnmarshalText(text) != nil || back != n {
			t.Errorf("%q is written %q, %v", s, text, err)
		}
	})
}
