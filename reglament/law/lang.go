package law

// Lang names a language: of an official text (kk, ru) or of an explanation (kk,
// ru, en). The zero value means every text, or no language chosen.
type Lang string

// The languages of the official texts, and English for explanations.
const (
	Kazakh  Lang = "kk"
	Russian Lang = "ru"
	English Lang = "en"
)

// Name is a name in three languages. Kazakh and Russian are the official ones,
// taken from the texts; English is ours. What a text does not name is empty.
type Name struct {
	KK string `json:"kk,omitempty"`
	RU string `json:"ru,omitempty"`
	EN string `json:"en,omitempty"`
}

// In returns the name in a language or, where there is none, the first of
// English, Kazakh and Russian that there is.
func (n Name) In(lang Lang) string {
	switch {
	case lang == Kazakh && n.KK != "":
		return n.KK
	case lang == Russian && n.RU != "":
		return n.RU
	case n.EN != "":
		return n.EN
	case n.KK != "":
		return n.KK
	}
	return n.RU
}

// IsZero reports whether there is no name in any language.
func (n Name) IsZero() bool { return n == Name{} }

// Bilingual is a fact as the official texts of an act state it. Either Both
// holds what every text says, or KK and RU hold what each says; the zero value
// of T means that the text does not state it. Exactly one of the two ways is
// used: [Bilingual.Valid].
type Bilingual[T comparable] struct {
	Both T `json:"both,omitzero"`
	KK   T `json:"kk,omitzero"`
	RU   T `json:"ru,omitzero"`
}

// Same is a fact that every text states alike.
func Same[T comparable](v T) Bilingual[T] { return Bilingual[T]{Both: v} }

// Differ is a fact that the Kazakh and the Russian text state differently, or
// that only one of them states.
func Differ[T comparable](kk, ru T) Bilingual[T] { return Bilingual[T]{KK: kk, RU: ru} }

// In returns the fact as one text states it. A language other than Kazakh and
// Russian gives what every text says, or the zero value where they differ.
func (b Bilingual[T]) In(text Lang) T {
	var zero T
	switch {
	case b.Both != zero:
		return b.Both
	case text == Kazakh:
		return b.KK
	case text == Russian:
		return b.RU
	}
	return zero
}

// Differs reports whether the texts state it differently.
func (b Bilingual[T]) Differs() bool { return b.KK != b.RU }

// IsZero reports whether no text states it.
func (b Bilingual[T]) IsZero() bool { return b == Bilingual[T]{} }

// Valid reports whether the fact is written in one of the two ways: Both alone,
// or two values that differ.
func (b Bilingual[T]) Valid() bool {
	var zero T
	if b.Both != zero {
		return b.KK == zero && b.RU == zero
	}
	return b.KK != b.RU || b.KK == zero
}
