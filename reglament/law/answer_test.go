package law_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament/law"
)

// The tables are those of Kleene, "Introduction to Metamathematics", section 64.
func TestTruthTables(t *testing.T) {
	const y, n, u = law.Yes, law.No, law.Unknown
	for _, row := range []struct {
		name             string
		a, b             law.Answer
		and, or          law.Answer
		notA             law.Answer
		text, andText    string
		orText, notAText string
	}{
		{"yes and yes", y, y, y, y, n, "yes", "yes", "yes", "no"},
		{"yes and no", y, n, n, y, n, "yes", "no", "yes", "no"},
		{"yes and unknown", y, u, u, y, n, "yes", "unknown", "yes", "no"},
		{"no and yes", n, y, n, y, y, "no", "no", "yes", "yes"},
		{"no and no", n, n, n, n, y, "no", "no", "no", "yes"},
		{"no and unknown", n, u, n, u, y, "no", "no", "unknown", "yes"},
		{"unknown and yes", u, y, u, y, u, "unknown", "unknown", "yes", "unknown"},
		{"unknown and no", u, n, n, u, u, "unknown", "no", "unknown", "unknown"},
		{"unknown and unknown", u, u, u, u, u, "unknown", "unknown", "unknown", "unknown"},
	} {
		t.Run(row.name, func(t *testing.T) {
			for _, got := range []struct {
				what      string
				got, want law.Answer
				text      string
			}{
				{"a", row.a, row.a, row.text},
				{"a and b", row.a.And(row.b), row.and, row.andText},
				{"a or b", row.a.Or(row.b), row.or, row.orText},
				{"not a", row.a.Not(), row.notA, row.notAText},
			} {
				if got.got != got.want || got.got.String() != got.text {
					t.Errorf("%s = %d, %s, want %d, %s", got.what, got.got, got.got, got.want, got.text)
				}
				if got.got.IsZero() != (got.text == "unknown") {
					t.Errorf("%s: IsZero = %t", got.what, got.got.IsZero())
				}
			}
		})
	}
}

func TestAnswersOfStatements(t *testing.T) {
	if law.AnswerOf(true) != law.Yes || law.AnswerOf(false) != law.No {
		t.Errorf("true gives %s, false gives %s", law.AnswerOf(true), law.AnswerOf(false))
	}
	var nothing law.Answer
	if nothing != law.Unknown || !nothing.IsZero() {
		t.Error("the zero Answer is not Unknown")
	}
}

// A number that is no answer counts as one that is not known, never as yes or no.
func TestNumbersThatAreNoAnswerAreUnknown(t *testing.T) {
	for _, a := range []law.Answer{3, 255} {
		if a.Not() != law.Unknown || a.And(law.Yes) != law.Unknown || a.And(a) != law.Unknown || a.Or(law.No) != law.Unknown || a.String() != "unknown" {
			t.Errorf("Answer(%d) decides something", uint8(a))
		}
		if a.And(law.No) != law.No || a.Or(law.Yes) != law.Yes {
			t.Errorf("Answer(%d) is not decided by the other", uint8(a))
		}
	}
}

func TestAnswersAsText(t *testing.T) {
	for name, row := range map[string]struct {
		a    law.Answer
		text string
	}{
		"unknown": {law.Unknown, "unknown"},
		"yes":     {law.Yes, "yes"},
		"no":      {law.No, "no"},
	} {
		t.Run(name, func(t *testing.T) { roundTrip(t, row.a, `"`+row.text+`"`) })
	}
	for name, text := range map[string]string{
		"nothing at all": "", "a capital": "Yes", "a truth value": "true", "a space": "yes ", "a number": "1", "a Russian yes": "да",
		"a bidirectional override": "yes\u202e", "a long text": strings.Repeat("yes", 1000), "a personal number": "850101300123",
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			a := law.No
			err := a.UnmarshalText([]byte(text))
			if !errors.Is(err, law.ErrAnswer) {
				t.Fatalf("error is %v, want one that wraps ErrAnswer", err)
			}
			if a != law.No {
				t.Errorf("the answer changed to %s", a)
			}
			if s := err.Error(); len(s) > 512 || strings.Contains(s, "850101300123") || strings.Contains(s, "\u202e") {
				t.Errorf("error text %q", s)
			}
		})
	}
	var a law.Answer
	if err := a.UnmarshalText([]byte("perhaps")); err == nil || err.Error() != `"perhaps": not an answer (want yes, no or unknown)` {
		t.Errorf("error %v names neither the value nor the rule", err)
	}
}

// roundTrip checks that a value is written as the text, and that the text is
// read as the value.
func roundTrip[T any](t *testing.T, value T, text string) {
	t.Helper()
	got, err := json.Marshal(value)
	if err != nil || string(got) != text {
		t.Errorf("Marshal(%+v) = %s, %v, want %s", value, got, err, text)
	}
	var back T
	if err := json.Unmarshal([]byte(text), &back); err != nil || !reflect.DeepEqual(back, value) {
		t.Errorf("Unmarshal(%s) = %+v, %v, want %+v", text, back, err, value)
	}
}
