package iin_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/regkz/regkz/documents/iin"
)

func TestSexTexts(t *testing.T) {
	for _, row := range []struct {
		sex  iin.Sex
		text string
	}{{iin.Male, "male"}, {iin.Female, "female"}} {
		text, err := row.sex.MarshalText()
		if row.sex.String() != row.text || string(text) != row.text || err != nil {
			t.Errorf("%d is written %q, %q, %v, want %q", row.sex, row.sex, text, err, row.text)
		}
		var back iin.Sex
		if err := back.UnmarshalText(text); err != nil || back != row.sex {
			t.Errorf("%q is read as %d, %v", text, back, err)
		}
	}
	if text, err := iin.Sex(0).MarshalText(); len(text) != 0 || err != nil || iin.Sex(0).String() != "" {
		t.Errorf("not given is written %q, %q, %v", iin.Sex(0), text, err)
	}
	if text, err := iin.Sex(3).MarshalText(); text != nil || !errors.Is(err, iin.ErrSex) || !strings.HasPrefix(err.Error(), "Sex(3): ") {
		t.Errorf("3 is written %q, %v", text, err)
	}
	for _, text := range []string{"", "Male", "male ", "m", "1", "Sex(1)", "900228200021", "male\u202e"} {
		back := iin.Female
		err := back.UnmarshalText([]byte(text))
		if !errors.Is(err, iin.ErrSex) || back != iin.Female || shows(err.Error(), "900228200021") {
			t.Errorf("%q is read as %d, %v", text, back, err)
		}
	}
}
