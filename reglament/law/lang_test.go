package law_test

import (
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

func TestNamesFallBackToALanguageThatThereIs(t *testing.T) {
	const kk, ru, en, none, other = law.Kazakh, law.Russian, law.English, law.Lang(""), law.Lang("de")
	for name, row := range map[string]struct {
		name law.Name
		want map[law.Lang]string
	}{
		"a full name is given in its language, else in English": {
			law.Name{KK: "k", RU: "r", EN: "e"}, map[law.Lang]string{kk: "k", ru: "r", en: "e", none: "e", other: "e"},
		},
		"without English, Kazakh comes before Russian": {
			law.Name{KK: "k", RU: "r"}, map[law.Lang]string{kk: "k", ru: "r", en: "k", none: "k", other: "k"},
		},
		"without Kazakh, English stands in": {
			law.Name{RU: "r", EN: "e"}, map[law.Lang]string{kk: "e", ru: "r", en: "e", none: "e", other: "e"},
		},
		"without Russian, English stands in": {
			law.Name{KK: "k", EN: "e"}, map[law.Lang]string{kk: "k", ru: "e", en: "e", none: "e", other: "e"},
		},
		"Kazakh alone stands for all":  {law.Name{KK: "k"}, map[law.Lang]string{kk: "k", ru: "k", en: "k", none: "k", other: "k"}},
		"Russian alone stands for all": {law.Name{RU: "r"}, map[law.Lang]string{kk: "r", ru: "r", en: "r", none: "r", other: "r"}},
		"English alone stands for all": {law.Name{EN: "e"}, map[law.Lang]string{kk: "e", ru: "e", en: "e", none: "e", other: "e"}},
		"no name is empty in all":      {law.Name{}, map[law.Lang]string{kk: "", ru: "", en: "", none: "", other: ""}},
	} {
		t.Run(name, func(t *testing.T) {
			for lang, want := range row.want {
				if got := row.name.In(lang); got != want {
					t.Errorf("In(%q) = %q, want %q", lang, got, want)
				}
			}
			if zero := row.want[other] == ""; row.name.IsZero() != zero {
				t.Errorf("IsZero = %t, want %t", row.name.IsZero(), zero)
			}
		})
	}
}

func TestFactsOfTwoTexts(t *testing.T) {
	for name, row := range map[string]struct {
		fact                 law.Bilingual[string]
		kk, ru, both         string
		differs, zero, valid bool
	}{
		"what both texts say alike":                  {law.Same("x"), "x", "x", "x", false, false, true},
		"what the texts say differently":             {law.Differ("k", "r"), "k", "r", "", true, false, true},
		"what only the Kazakh text says":             {law.Differ("k", ""), "k", "", "", true, false, true},
		"what only the Russian text says":            {law.Differ("", "r"), "", "r", "", true, false, true},
		"what no text says":                          {law.Bilingual[string]{}, "", "", "", false, true, true},
		"nothing, said alike":                        {law.Same(""), "", "", "", false, true, true},
		"nothing, said differently":                  {law.Differ("", ""), "", "", "", false, true, true},
		"the same, said as if it differed":           {law.Differ("x", "x"), "x", "x", "", false, false, false},
		"alike, and differently in both texts":       {law.Bilingual[string]{Both: "x", KK: "k", RU: "r"}, "x", "x", "x", true, false, false},
		"alike, and differently in the Kazakh text":  {law.Bilingual[string]{Both: "x", KK: "k"}, "x", "x", "x", true, false, false},
		"alike, and differently in the Russian text": {law.Bilingual[string]{Both: "x", RU: "r"}, "x", "x", "x", true, false, false},
		"alike, and the same in each text again":     {law.Bilingual[string]{Both: "x", KK: "x", RU: "x"}, "x", "x", "x", false, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			for _, x := range []struct {
				lang law.Lang
				want string
			}{{law.Kazakh, row.kk}, {law.Russian, row.ru}, {law.English, row.both}, {"", row.both}, {"de", row.both}} {
				if got := row.fact.In(x.lang); got != x.want {
					t.Errorf("In(%q) = %q, want %q", x.lang, got, x.want)
				}
			}
			if got := row.fact.Differs(); got != row.differs {
				t.Errorf("Differs = %t, want %t", got, row.differs)
			}
			if got := row.fact.IsZero(); got != row.zero {
				t.Errorf("IsZero = %t, want %t", got, row.zero)
			}
			if got := row.fact.Valid(); got != row.valid {
				t.Errorf("Valid = %t, want %t", got, row.valid)
			}
		})
	}
}

func TestFactsOfTwoTextsInJSON(t *testing.T) {
	type record struct {
		Count  law.Bilingual[int]        `json:"count,omitzero"`
		Answer law.Bilingual[law.Answer] `json:"answer,omitzero"`
		Day    law.Bilingual[civil.Date] `json:"day,omitzero"`
		Name   law.Bilingual[law.Name]   `json:"name,omitzero"`
	}
	for name, row := range map[string]struct {
		value record
		text  string
	}{
		"what no text says is left out": {record{}, `{}`},
		"what both say is written once": {
			record{law.Same(5), law.Same(law.Yes), law.Same(civil.YMD(2012, 2, 19)), law.Same(law.Name{EN: "e"})},
			`{"count":{"both":5},"answer":{"both":"yes"},"day":{"both":"2012-02-19"},"name":{"both":{"en":"e"}}}`,
		},
		"what they say differently is written twice": {
			record{law.Differ(5, 3), law.Differ(law.No, law.Yes), law.Differ(civil.YMD(2012, 11, 11), civil.YMD(2012, 11, 9)), law.Differ(law.Name{KK: "k"}, law.Name{RU: "r"})},
			`{"count":{"kk":5,"ru":3},"answer":{"kk":"no","ru":"yes"},"day":{"kk":"2012-11-11","ru":"2012-11-09"},"name":{"kk":{"kk":"k"},"ru":{"ru":"r"}}}`,
		},
		"what one text says is written alone": {
			record{law.Differ(5, 0), law.Differ(law.Unknown, law.Yes), law.Differ(civil.Date(0), civil.MaxDate), law.Differ(law.Name{KK: "k"}, law.Name{})},
			`{"count":{"kk":5},"answer":{"ru":"yes"},"day":{"ru":"9999-12-31"},"name":{"kk":{"kk":"k"}}}`,
		},
	} {
		t.Run(name, func(t *testing.T) { roundTrip(t, row.value, row.text) })
	}
}

func TestLanguagesAndNamesInJSON(t *testing.T) {
	for lang, text := range map[law.Lang]string{law.Kazakh: `"kk"`, law.Russian: `"ru"`, law.English: `"en"`} {
		roundTrip(t, lang, text)
	}
	roundTrip(t, law.Name{}, `{}`)
	roundTrip(t, law.Name{KK: "қаулы", RU: "постановление", EN: "decree"}, `{"kk":"қаулы","ru":"постановление","en":"decree"}`)
}
