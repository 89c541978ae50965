package report

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

func TestAdviceInThreeLanguages(t *testing.T) {
	days := func(n int) calendar.Period { return calendar.Period{N: n, Unit: calendar.WorkingDay} }
	place := law.Citation{Act: "card-7", Paragraph: "10"}
	for _, row := range []struct {
		advice     reglament.Advice
		kk, ru, en string
	}{
		{
			reglament.Advice{Code: reglament.LintEnd, Subject: "desk", Channel: "desk", Cite: place},
			"«кітапханада»: рәсімнің аяғына жететін жол жоқ; № 7, 10-тармақ",
			"«в библиотеке»: ни один путь не приводит к концу процедуры; № 7, пункт 10",
			"“at the library”: no way comes to an end of the procedure; No. 7, paragraph 10",
		},
		{
			reglament.Advice{Code: reglament.LintSum, Subject: "desk", Channel: "desk", Cite: place, Detail: reglament.AdviceDetail{Text: law.Russian, Takes: days(4), Whole: days(3)}},
			"«кітапханада»: ең ұзын жолдағы әрекеттердің мерзімдері қосқанда жалпы мерзімнен асады: 4 жұмыс күні, ал жалпы мерзім — 3 жұмыс күні — тек мына мәтінде: орысша мәтін; № 7, 10-тармақ",
			"«в библиотеке»: сроки действий самого длинного пути вместе больше общего срока: 4 рабочих дня при общем сроке 3 рабочих дня — только в одном тексте: русский текст; № 7, пункт 10",
			"“at the library”: the limits of the longest way are longer than the whole term: 4 working days of 3 working days — in one text only: Russian text; No. 7, paragraph 10",
		},
		{
			reglament.Advice{Code: reglament.LintUnsigned, Subject: "refusal", Channel: "branch", Cite: place, Detail: reglament.AdviceDetail{Step: "no-such"}},
			`«бас тарту»: "no-such" әрекетімен жетеді, бірақ оған ешкім қол қоймайды — өтініш беру тәсілі: «бөлімшеде»; № 7, 10-тармақ`,
			`«отказ»: наступает с действием "no-such", но никем не подписывается — порядок обращения: «в филиале»; № 7, пункт 10`,
			`“refusal”: it is reached with step "no-such", yet nobody signs it — way of applying: “at the branch”; No. 7, paragraph 10`,
		},
		{
			reglament.Advice{Code: reglament.LintUnused, Subject: "courier", Cite: place},
			"«шабарман»: қатысушылар тізімінде бар, бірақ бірде-бір әрекет берілмеген; № 7, 10-тармақ",
			"«курьер»: есть в списке участников, но не выполняет ни одного действия; № 7, пункт 10",
			"“courier” is listed as taking part and is given nothing to do; No. 7, paragraph 10",
		},
		{
			reglament.Advice{Code: "lint.unknown", Subject: "x", Cite: place},
			`"lint.unknown": "x"; № 7, 10-тармақ`, `"lint.unknown": "x"; № 7, пункт 10`, `"lint.unknown": "x"; No. 7, paragraph 10`,
		},
	} {
		for lang, want := range map[law.Lang]string{law.Kazakh: row.kk, law.Russian: row.ru, law.English: row.en} {
			if got := New(card(), lang).Advice(row.advice); got != want {
				t.Errorf("%s: got\n\t%s\nwant\n\t%s", lang, got, want)
			}
		}
	}
}

func TestTheTextIsNotNamedWhereOneIsGoneBy(t *testing.T) {
	a := reglament.Advice{Code: reglament.LintEnd, Subject: "desk", Channel: "desk", Detail: reglament.AdviceDetail{Text: law.Russian}}
	got := New(card(), law.English).Assuming(reglament.Assumptions{Text: law.Russian}).Advice(a)
	if strings.Contains(got, "Russian") {
		t.Error(got)
	}
}

func TestLintListsAdviceOrSaysThatThereIsNone(t *testing.T) {
	x := New(card(), law.English)
	if got := x.Lint(nil); got != "Nothing is worth a second look\n" {
		t.Errorf("%q", got)
	}
	a := reglament.Advice{Code: reglament.LintReceipt, Subject: "slip", Cite: law.Citation{Act: "card-7", Paragraph: "8"}}
	want := "Worth a second look: 1\n  receipt \"slip\" is given on no way of applying, so that none of its fields is checked; No. 7, paragraph 8\n"
	if got := x.Lint([]reglament.Advice{a}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEveryCodeOfAdviceHasItsOwnWordsInEachLanguage(t *testing.T) {
	all := map[string]law.Name{"channel": onChannelWords(), "text": inTextWords(), "head": adviceHeadWords(), "none": noAdviceWords()}
	for _, c := range reglament.AdviceCodes() {
		all[string(c)] = adviceWords(c)
	}
	braces, latin := regexp.MustCompile(`\{[a-z]+\}`), regexp.MustCompile(`[A-Za-z]`)
	for name, w := range all {
		if w.KK == "" || w.RU == "" || w.EN == "" || w.KK == w.RU || w.RU == w.EN || w.KK == w.EN {
			t.Errorf("%s: a language is missing or like another: %+v", name, w)
		}
		want := braces.FindAllString(w.EN, -1)
		slices.Sort(want)
		for _, s := range []string{w.KK, w.RU} {
			got := braces.FindAllString(s, -1)
			slices.Sort(got)
			if !slices.Equal(got, want) || latin.MatchString(braces.ReplaceAllString(s, "")) {
				t.Errorf("%s: placeholders %s, want %s, or Latin letters: %s", name, got, want, s)
			}
		}
	}
	if w := adviceWords("no.such"); !w.IsZero() {
		t.Errorf("an unknown code has words: %+v", w)
	}
}

func TestAdviceOnTheCatalogLeavesNothingUnnamed(t *testing.T) {
	for _, s := range services.All() {
		for _, lang := range []law.Lang{law.Kazakh, law.Russian, law.English} {
			x := New(s, lang)
			for _, a := range reglament.Lint(s) {
				line := x.Advice(a)
				if len(line) > MaxLine || strings.ContainsAny(line, "{}\"\n") {
					t.Errorf("%s: %s: %s", s.ID, a.Code, line)
				}
				if !strings.HasSuffix(line, x.Citation(a.Cite)) {
					t.Errorf("%s: %s does not end in its place: %s", s.ID, a.Code, line)
				}
			}
		}
	}
}

func TestAdviceOfAnyLengthFitsOneLine(t *testing.T) {
	s := card()
	long := strings.Repeat("ұзақ атау\n", 200)
	s.Channels[0].Name = law.Name{KK: long, RU: long, EN: long}
	s.Act.Number = long
	for _, c := range append(reglament.AdviceCodes(), reglament.AdviceCode(long)) {
		a := reglament.Advice{
			Code: c, Subject: long, Channel: "desk", Cite: law.Citation{Act: "card-7", Paragraph: long},
			Detail: reglament.AdviceDetail{Text: law.Lang(long), Step: long, Fills: reglament.Fills(long), Takes: calendar.Period{N: 1, Unit: calendar.Unit(long)}},
		}
		for _, lang := range []law.Lang{law.Kazakh, law.Russian, law.English} {
			if line := New(s, lang).Advice(a); len(line) > MaxLine || strings.Contains(line, "\n") {
				t.Errorf("%s: %d bytes: %s", c, len(line), line)
			}
		}
	}
}
