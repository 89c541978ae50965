package report

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// wordings returns every wording that a text can need, by a name. The values of
// the other packages are walked, not listed, so that a new one without words is
// found.
func wordings() map[string]law.Name {
	all := map[string]law.Name{}
	for w := range wordsEnd {
		all[fmt.Sprintf("word %d", w)] = w.words()
	}
	for h := range headingsEnd {
		all[fmt.Sprintf("heading %d", h)] = h.words()
	}
	for _, f := range []reglament.ResultForm{reglament.Paper, reglament.Electronic} {
		all["result "+string(f)] = formOfResultWords(f)
	}
	for _, c := range []reglament.Charge{reglament.FreeOfCharge, reglament.Paid, reglament.PaidOrFree} {
		all["charge "+string(c)] = chargeWords(c)
	}
	for _, u := range []reglament.AmountUnit{reglament.Tenge, reglament.MCI} {
		all["amount "+string(u)] = amountWords(u)
	}
	for _, w := range []calendar.Week{calendar.FiveDay, calendar.SixDay} {
		all["week "+w.String()] = weekWords(w.String())
	}
	for _, f := range []reglament.Fills{reglament.FillsTerm, reglament.FillsDocuments, reglament.FillsGrounds, reglament.FillsProvisions, reglament.FillsFee} {
		all["fills "+string(f)] = fillsWords(f)
	}
	for _, c := range reglament.Codes() {
		all["code "+string(c)] = codeWords(c)
	}
	for _, k := range reglament.IncidentKinds() {
		all["incident "+string(k)] = incidentWords(k)
	}
	for l := reglament.Note; !strings.HasPrefix(l.String(), "Level("); l++ {
		all["level "+l.String()] = levelWords(l)
	}
	for s := documents.Undecided; !strings.HasPrefix(s.String(), "unknown("); s++ {
		all["status "+s.String()] = statusWords(s)
	}
	for d := documents.NoDefect + 1; !strings.HasPrefix(d.String(), "unknown("); d++ {
		all["defect "+d.String()] = defectWords(d.String())
	}
	for e := documents.NoExcess + 1; !strings.HasPrefix(e.String(), "unknown("); e++ {
		all["excess "+e.String()] = excessWords(e.String())
	}
	for _, s := range []documents.Subject{documents.Applicant, documents.Spouse, documents.Child, documents.Parents, documents.Relatives, documents.Property} {
		all["subject "+string(s)] = subjectWords(s)
	}
	for _, act := range []string{"refuse", "suspend", "return", "not-accept"} {
		all["act "+act] = actWords(act)
	}
	for _, a := range []law.Answer{law.Unknown, law.Yes, law.No} {
		all["must "+a.String()] = mustWords(a)
		all["complete "+a.String()] = completeWords(a)
		all["force "+a.String()] = forceWords(a)
		all["amended "+a.String()] = amendedWords(a)
		all["force on "+a.String()] = forceOnWords(a)
	}
	for _, r := range []law.ForceReason{law.PublicationUnknown, law.RepealDayUnknown, law.DayNotGiven} {
		all["force reason "+string(r)] = forceReasonWords(r)
	}
	for _, r := range law.ForceReasons() {
		if r != law.DayNotGiven {
			all["force day "+string(r)] = forceDayWords(r)
		}
	}
	for p := civil.ToSecond; !strings.HasPrefix(p.String(), "Precision("); p++ {
		all["precision "+p.String()] = precisionWords(p)
	}
	for _, u := range []calendar.Unit{calendar.Minute, calendar.Hour, calendar.WorkingDay, calendar.CalendarDay, calendar.PlainDay, calendar.CalendarWeek, calendar.Month, calendar.Year} {
		all["unit "+string(u)] = unitWords(u)
	}
	for c := calendar.Working; !strings.HasPrefix(c.String(), "Class("); c++ {
		all["class "+c.String()] = classWords(c)
	}
	for r := calendar.ReasonCounted; !strings.HasPrefix(r.String(), "Reason("); r++ {
		all["reason "+r.String()] = reasonWords(r)
	}
	for c := calendar.Enacted; !strings.HasPrefix(c.String(), "Certainty("); c++ {
		all["certainty "+c.String()] = certaintyWords(c)
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		all["weekday "+d.String()] = weekdayWords(d)
	}
	second := reglament.Readings{
		FirstDay: 1, TermWeek: 1, StepTerm: 1, Rolling: 1, DayEnd: 1, Time: 1, WorkedRestDay: 1, PlainDays: 1, Measured: 1,
	}
	for _, r := range (^reglament.ReadingSet(0)).List() {
		all["topic "+r.String()] = topicWords(r)
		values := []reglament.Choice{chosen(reglament.Readings{}, r), chosen(second, r)}
		if r == reglament.Text {
			values = []reglament.Choice{{Reading: r, Value: string(law.Kazakh)}, {Reading: r, Value: string(law.Russian)}}
		}
		for _, ch := range values {
			all["reading "+r.String()+" "+ch.Value] = choiceWords(ch)
		}
	}
	for _, v := range []string{verdictBreach, verdictDoubt, verdictNote, verdictClean} {
		all["verdict "+v] = verdictWords(v)
	}
	for _, text := range []law.Lang{law.Kazakh, law.Russian} {
		all["text "+string(text)] = textWords(text)
	}
	return all
}

func TestEveryTermHasItsOwnWordsInEachLanguage(t *testing.T) {
	braces, latin := regexp.MustCompile(`\{[a-z]+\}`), regexp.MustCompile(`[A-Za-z]`)
	alike := []law.Name{quotation.words(), actNumber.words(), ofText.words(), weekdayWords(time.Wednesday), weekdayWords(time.Saturday)}
	found := 0
	for name, w := range wordings() {
		found++
		if w.KK == "" || w.RU == "" || w.EN == "" {
			t.Errorf("%s: a language is missing: %+v", name, w)
			continue
		}
		if (w.KK == w.RU || w.RU == w.EN || w.KK == w.EN) && !slices.Contains(alike, w) {
			t.Errorf("%s: two languages are alike: %+v", name, w)
		}
		want := braces.FindAllString(w.EN, -1)
		slices.Sort(want)
		for lang, s := range map[string]string{"kk": w.KK, "ru": w.RU} {
			got := braces.FindAllString(s, -1)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s has placeholders %s, en %s", name, lang, got, want)
			}
			if rest := braces.ReplaceAllString(s, ""); latin.MatchString(rest) {
				t.Errorf("%s: %s has Latin letters: %s", name, lang, rest)
			}
		}
		if strings.ContainsFunc(w.EN, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
			t.Errorf("%s: en has Cyrillic letters: %s", name, w.EN)
		}
	}
	// 24 codes, 10 readings with two values and a topic each, and the rest.
	if found < 220 {
		t.Errorf("only %d wordings were found", found)
	}
}

// What has no words must be seen to have none, so that it is quoted rather than
// left out.
func TestUnknownTermsHaveNoWords(t *testing.T) {
	for name, w := range map[string]law.Name{
		"word":            wordsEnd.words(),
		"heading":         headingsEnd.words(),
		"result":          formOfResultWords("stone"),
		"week":            weekWords("four-day"),
		"charge":          chargeWords("barter"),
		"amount":          amountWords("USD"),
		"fills":           fillsWords("no such"),
		"code":            codeWords("no.such"),
		"incident":        incidentWords("no such"),
		"level":           levelWords(9),
		"status":          statusWords(9),
		"defect":          defectWords("no such"),
		"excess":          excessWords("no such"),
		"subject":         subjectWords("no such"),
		"act":             actWords("no such"),
		"precision":       precisionWords(9),
		"unit":            unitWords("fortnight"),
		"class":           classWords(99),
		"reason":          reasonWords(99),
		"certainty":       certaintyWords(99),
		"topic":           topicWords(0),
		"choice":          choiceWords(reglament.Choice{Reading: reglament.FirstDay, Value: "x"}),
		"verdict":         verdictWords("x"),
		"reason of force": forceReasonWords("x"),
		"day of force":    forceDayWords("x"),
		"day of none":     forceDayWords(law.DayNotGiven),
	} {
		if !w.IsZero() {
			t.Errorf("%s: %+v", name, w)
		}
	}
}

func TestNumbersTakeTheFormThatTheyAskFor(t *testing.T) {
	for n, want := range map[int]string{
		1: "1 рабочий день", 2: "2 рабочих дня", 4: "4 рабочих дня", 5: "5 рабочих дней", 11: "11 рабочих дней",
		14: "14 рабочих дней", 21: "21 рабочий день", 22: "22 рабочих дня", 111: "111 рабочих дней", 112: "112 рабочих дней", 101: "101 рабочий день",
	} {
		if got := New(card(), law.Russian).Period(calendar.Period{N: n, Unit: calendar.WorkingDay}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for n, want := range map[int]string{1: "1 month", 2: "2 months", 11: "11 months"} {
		if got := New(card(), law.English).Period(calendar.Period{N: n, Unit: calendar.Month}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got := New(card(), law.Kazakh).Period(calendar.Period{N: 5, Unit: calendar.CalendarDay}); got != "5 күнтізбелік күн" {
		t.Error(got)
	}
	if got := New(card(), law.Kazakh).Period(calendar.Period{N: 5, Unit: "fortnight"}); got != `5 "fortnight"` {
		t.Error(got)
	}
}
