package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// bad is a case with as many deviations as the fixture allows, through the desk.
func bad(t testing.TB) reglament.Case {
	return reglament.Case{
		ID: "bad", Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-01T10:00"),
		Facts: documents.Facts{"minor": law.Yes},
		Package: documents.Package{
			Items:       []documents.Item{{Document: "identity", Original: law.Yes, Copy: law.Yes, Notarized: law.No}},
			NotHandedIn: []string{"photo", "consent"},
		},
		Receipt: reglament.GivenReceipt{Given: law.Yes, Lacks: []string{"day"}, Promised: civil.YMD(2012, 4, 1)},
		Events: []reglament.Event{
			{Step: "register", At: moment(t, "2012-03-01T16:00"), Role: "head"},
			{Step: "make", At: moment(t, "2012-03-20T10:00")},
			{Step: "make", At: moment(t, "2012-03-20T11:00")},
			{Step: "sign", At: moment(t, "2012-03-19T10:00")},
			{Step: "tell", At: moment(t, "2012-02-28T10:00")},
			{Step: "collect", At: moment(t, "2012-03-01T09:00")},
		},
		NotDone: []string{"file"},
		Result: reglament.Given{
			Kind: "card", Signed: law.No, HandedOver: moment(t, "2012-03-21T10:00"), Channel: "branch",
		},
	}
}

func check(t testing.TB, o reglament.Office, c reglament.Case) reglament.Report {
	t.Helper()
	r, err := checker(t, card(), o).Check(c)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// The sentences were written by hand from the fixture's rows and the case's
// moments, before the renderer was run on them.
func TestFindingSaysWhatWasExpectedSeenAndByWhichRule(t *testing.T) {
	due := func(early, late string) reglament.Window {
		return reglament.Window{Earliest: reglament.Due{At: moment(t, early)}, Latest: reglament.Due{At: moment(t, late)}}
	}
	rule := func(paragraphs ...string) (list []law.Citation) {
		for _, p := range paragraphs {
			list = append(list, law.Citation{Act: "card-7", Paragraph: p})
		}
		return list
	}
	for _, row := range []struct {
		name       string
		f          reglament.Finding
		kk, ru, en string
	}{
		{
			"a late step under every reading",
			reglament.Finding{Code: reglament.StepLate, Level: reglament.Breach, Subject: "make", Seen: "2012-03-20T10:00", Expected: "2012-03-06T24:00:00",
				Due: due("2012-03-03T18:00:00", "2012-03-06T24:00:00"), Rules: rule("14")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «жасау» әрекеті мерзімінен кеш аяқталды — 20.03.2012 10:00; уәде: сб 03.03.2012 18:00; бұзушылық тек мынадан кейін: сс 06.03.2012 24:00; негізі: № 7, 14-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «изготовление» завершено позже срока — 20.03.2012 10:00; обещать: сб 03.03.2012 18:00; нарушение только после: вт 06.03.2012 24:00; норма: № 7, пункт 14",
			"Breach under every reading and in both texts: step “Make the card” was done late — 20 March 2012 10:00; promise: Sat 3 March 2012 18:00; accusation only after: Tue 6 March 2012 24:00; rule: No. 7, paragraph 14",
		},
		{
			"a doubt tells all that must hold together",
			reglament.Finding{Code: reglament.TermLate, Level: reglament.Doubt, Seen: "2012-03-06T19:00", Due: due("2012-03-06T18:00:00", "2012-03-06T24:00:00"), Rules: rule("6"),
				Under: [][]reglament.Choice{{{Reading: reglament.EndOfDay, Value: "closing_hour"}, {Reading: reglament.MeasuredAt, Value: "handed_over"}}}},
			"Күмән: қызмет мерзімінен кеш көрсетілді — 06.03.2012 19:00; уәде: сс 06.03.2012 18:00; бұзушылық тек мынадан кейін: сс 06.03.2012 24:00; тек мына жағдайда: (e) күн мекеме жабылғанда аяқталады және (i) мерзім нәтиже берілгенде тоқтайды; негізі: № 7, 6-тармақ",
			"Сомнение: услуга оказана позже срока — 06.03.2012 19:00; обещать: вт 06.03.2012 18:00; нарушение только после: вт 06.03.2012 24:00; только если (e) день кончается в час закрытия и (i) срок кончается с выдачей результата; норма: № 7, пункт 6",
			"Doubt: the service was completed late — 6 March 2012 19:00; promise: Tue 6 March 2012 18:00; accusation only after: Tue 6 March 2012 24:00; only if (e) a day ends at the closing hour and (i) the term is kept when the result is handed over; rule: No. 7, paragraph 6",
		},
		{
			"a doubt tells of each way in which it holds",
			reglament.Finding{Code: reglament.TermLate, Level: reglament.Doubt, Seen: "2012-03-08", Rules: rule("6"), Under: [][]reglament.Choice{
				{{Reading: reglament.EndOfDay, Value: "closing_hour"}},
				{{Reading: reglament.MeasuredAt, Value: "handed_over"}, {Reading: reglament.Text, Value: "ru"}},
			}},
			"Күмән: қызмет мерзімінен кеш көрсетілді — 08.03.2012; тек мына жағдайда: (e) күн мекеме жабылғанда аяқталады; немесе (i) мерзім нәтиже берілгенде тоқтайды және орысша мәтін қолданылады; негізі: № 7, 6-тармақ",
			"Сомнение: услуга оказана позже срока — 08.03.2012; только если (e) день кончается в час закрытия, либо если (i) срок кончается с выдачей результата и применяется русский текст; норма: № 7, пункт 6",
			"Doubt: the service was completed late — 8 March 2012; only if (e) a day ends at the closing hour, or if (i) the term is kept when the result is handed over and the Russian text applies; rule: No. 7, paragraph 6",
		},
		{
			"one due moment is named once, and what the step yields is told",
			reglament.Finding{Code: reglament.StepLate, Level: reglament.Breach, Subject: "register", Seen: "2012-03-01T16:00",
				Due: due("2012-03-01T10:30:00", "2012-03-01T10:30:00"), Rules: rule("13")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «тіркеу» → «жазба» әрекеті мерзімінен кеш аяқталды — 01.03.2012 16:00; мерзімі: бс 01.03.2012 10:30; негізі: № 7, 13-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «регистрация» → «запись» завершено позже срока — 01.03.2012 16:00; срок: чт 01.03.2012 10:30; норма: № 7, пункт 13",
			"Breach under every reading and in both texts: step “Register” → “Entry” was done late — 1 March 2012 16:00; due: Thu 1 March 2012 10:30; rule: No. 7, paragraph 13",
		},
		{
			"a missing document of one text only",
			reglament.Finding{Code: reglament.DocumentMissing, Level: reglament.Doubt, Subject: "consent", Rules: rule("10", "19"),
				Under: [][]reglament.Choice{{{Reading: reglament.Text, Value: "kk"}}}},
			"Күмән: талап етілетін құжат тапсырылмаған: келісім, бірақ қызмет көрсетілген; тек мына жағдайда: қазақша мәтін қолданылады; негізі: № 7, 10-тармақ; 19-тармақ",
			"Сомнение: не сдан требуемый документ: согласие, но услуга оказана; только если применяется казахский текст; норма: № 7, пункт 10; пункт 19",
			"Doubt: a required document was not handed in: consent of a parent, yet the service was granted; only if the Kazakh text applies; rule: No. 7, paragraph 10; paragraph 19",
		},
		{
			"a note accuses nobody, so it does not say that the service was granted",
			reglament.Finding{Code: reglament.DocumentUnfit, Subject: "identity", Seen: "not_notarized", Rules: rule("9")},
			"Ескертпе: құжат талап етілген нысанда емес (көшірмесін нотариус куәландырмаған): жеке куәлік; негізі: № 7, 9-тармақ",
			"Примечание: документ не в требуемой форме (копия не заверена нотариусом): удостоверение личности; норма: № 7, пункт 9",
			"Note: a document is not in the required form (copy not certified by a notary): identity card; rule: No. 7, paragraph 9",
		},
		{
			"another role",
			reglament.Finding{Code: reglament.StepRole, Level: reglament.Breach, Subject: "sign", Expected: "head", Seen: "clerk", Rules: rule("15")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «қол қою» әрекетін басқа орындаушы жасады — хатшы; регламент бойынша — басшы; негізі: № 7, 15-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «подпись»: исполнитель — секретарь; по регламенту — руководитель; норма: № 7, пункт 15",
			"Breach under every reading and in both texts: step “Sign” was done by another role — clerk; the regulation gives it to — head; rule: No. 7, paragraph 15",
		},
		{
			"a step left out before the handing over",
			reglament.Finding{Code: reglament.StepSkipped, Level: reglament.Breach, Subject: "file", Seen: "result.handed_over", Rules: rule("16")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «іске тігу» әрекеті орындалмады, бірақ одан кейінгісі орындалды — нәтижені беру; негізі: № 7, 16-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «подшивка» не выполнено, хотя выполнено следующее за ним — выдача результата; норма: № 7, пункт 16",
			"Breach under every reading and in both texts: step “File” was not done, yet a later one was — the handing over of the result; rule: No. 7, paragraph 16",
		},
		{
			"a repetition of unknown time ends without a dash",
			reglament.Finding{Code: reglament.StepRepeated, Level: reglament.Breach, Subject: "make", Expected: "events[1].step", Rules: rule("14")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «жасау» әрекеті қайта орындалды; негізі: № 7, 14-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «изготовление» выполнено повторно; норма: № 7, пункт 14",
			"Breach under every reading and in both texts: step “Make the card” was done again; rule: No. 7, paragraph 14",
		},
		{
			"a doubt without readings says why it is one",
			reglament.Finding{Code: reglament.StepLate, Level: reglament.Doubt, Subject: "sign", Seen: "2012-03-06", Rules: rule("15")},
			"Күмән: «қол қою» әрекеті мерзімінен кеш аяқталды — 06.03.2012; тек кейбір түсіндіру бойынша немесе жазбадан қай жолғысы екені көрінбейді; негізі: № 7, 15-тармақ",
			"Сомнение: действие «подпись» завершено позже срока — 06.03.2012; только при некоторых толкованиях либо по записи не видно, какой это раз; норма: № 7, пункт 15",
			"Doubt: step “Sign” was done late — 6 March 2012; under some readings only, or the record does not tell which round it was; rule: No. 7, paragraph 15",
		},
	} {
		t.Run(row.name, func(t *testing.T) {
			for lang, want := range map[law.Lang]string{law.Kazakh: row.kk, law.Russian: row.ru, law.English: row.en} {
				if got := New(card(), lang).Finding(row.f); got != want {
					t.Errorf("%s\n got %s\nwant %s", lang, got, want)
				}
			}
		})
	}
}

// Whatever the engine finds, every parameter must have been put into words:
// nothing that looks like an identifier, a path or a placeholder is left.
func TestFindingsOfTheEngineAreAllInWords(t *testing.T) {
	refused := bad(t)
	refused.NotDone, refused.Events = nil, refused.Events[:1]
	refused.Package = documents.Package{Items: []documents.Item{
		{Document: "identity", Original: law.Yes, Copy: law.Yes, Notarized: law.Yes}, {Document: "photo", Copy: law.Yes}, {Document: "consent"},
	}}
	refused.Result = reglament.Given{Kind: "refusal", Grounds: []string{"incomplete"}}
	groundless := refused
	groundless.Receipt = reglament.GivenReceipt{Given: law.No}
	groundless.Result = reglament.Given{Kind: "refusal", GroundStated: law.No}
	observed := hours()
	observed.Observed = []string{"make"}
	unrecorded := refused
	unrecorded.Events = []reglament.Event{{Step: "sign"}}

	seen := map[reglament.Code]bool{}
	for _, r := range []reglament.Report{
		check(t, hours(), bad(t)), check(t, hours(), refused), check(t, hours(), groundless), check(t, observed, unrecorded),
	} {
		for _, f := range r.Findings {
			seen[f.Code] = true
			for _, lang := range langs() {
				line := New(card(), lang).Finding(f)
				for _, raw := range []string{`"`, "{", "}", "_", "[", ": ;", "  "} {
					if strings.Contains(line, raw) {
						t.Errorf("%s has %q in %s", f.Code, raw, line)
					}
				}
				latin := strings.ContainsFunc(strings.NewReplacer("(a)", "", "(c)", "", "(e)", "", "(f)", "", "(g)", "", "(h)", "", "(i)", "").Replace(line),
					func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) })
				if lang != law.English && latin {
					t.Errorf("%s has English words: %s", f.Code, line)
				}
			}
		}
	}
	for _, code := range reglament.Codes() {
		// Branches that exclude each other stand in no path of the fixture.
		if !seen[code] && code != reglament.StepExclusive {
			t.Errorf("no case has %s", code)
		}
	}
}

func TestBreachSpeaksOfTheReadingsAndTextsThatWereTried(t *testing.T) {
	f := reglament.Finding{Code: reglament.ReceiptMissing, Level: reglament.Breach}
	one := card()
	one.Act.Texts = []law.Lang{law.Kazakh}
	every := reglament.Assumptions{Open: ^reglament.ReadingSet(0)}
	for _, row := range []struct{ name, got, want string }{
		{"by default nothing is settled", New(card(), law.English).Finding(f), "Breach under every reading and in both texts"},
		{"an act of one text", New(one, law.English).Finding(f), "Breach under every reading and in the Kazakh text alone"},
		{"an office that goes by one text", New(card(), law.English).Assuming(reglament.Assumptions{Text: law.Russian, Open: every.Open}).Finding(f), "Breach under every reading and in the Russian text alone"},
		{"an office that settled one reading", New(card(), law.English).Assuming(reglament.Assumptions{Open: every.Open &^ reglament.ReadingSet(reglament.EndOfDay)}).Finding(f), "Breach under every reading left open and in both texts"},
		{"an office that settled every reading", New(card(), law.English).Assuming(reglament.Assumptions{Open: reglament.ReadingSet(reglament.Text)}).Finding(f), "Breach under the readings chosen and in both texts"},
		{"in Kazakh", New(one, law.Kazakh).Finding(f), "Бұзушылық, кез келген түсіндіру бойынша, қазақша мәтін бойынша"},
		{"in Russian", New(one, law.Russian).Finding(f), "Нарушение при любом толковании и по одному тексту (казахский текст)"},
	} {
		if head, _, _ := strings.Cut(row.got, ":"); head != row.want {
			t.Errorf("%s: got %q, want %q", row.name, head, row.want)
		}
	}
}

func TestFindingFitsTheLine(t *testing.T) {
	s := card()
	long := strings.Repeat("ұзақ атау ", 60)
	for i := range s.Steps {
		s.Steps[i].Name, s.Steps[i].Yields = law.Name{KK: long, RU: long, EN: long}, law.Name{KK: long, RU: long, EN: long}
	}
	f := reglament.Finding{
		Code: reglament.StepOrder, Level: reglament.Doubt, Subject: "make", Expected: "sign", Seen: "2012-03-06T10:00",
		Rules: []law.Citation{{Act: "card-7", Paragraph: strings.Repeat("9", 600)}, {Act: "card-7", Paragraph: "2"}, {Act: "other"}},
		Due:   reglament.Window{Earliest: reglament.Due{At: moment(t, "2012-03-01")}, Latest: reglament.Due{At: moment(t, "2012-03-02")}},
	}
	var all []reglament.Choice
	for _, r := range readings() {
		all = append(all, chosen(reglament.Readings{}, r))
	}
	for range 8 {
		f.Under = append(f.Under, append(all, reglament.Choice{Reading: reglament.Text, Value: "kk"}))
	}
	for _, lang := range langs() {
		text := New(s, lang)
		line := text.Finding(f)
		if len(line) > MaxLine || !utf8.ValidString(line) {
			t.Errorf("%s: %d bytes: %s", lang, len(line), line)
		}
		// What is left out leaves a mark; letters stand for all readings.
		for _, want := range []string{"…", "(a), (b)", "(i) …"} {
			if !strings.Contains(line, want) {
				t.Errorf("%s: no %q in %s", lang, want, line)
			}
		}
		for l := range strings.Lines(text.Report(reglament.Report{Findings: []reglament.Finding{f}})) {
			if len(strings.TrimSuffix(l, "\n")) > MaxLine {
				t.Errorf("%s: %d bytes: %s", lang, len(l), l)
			}
		}
	}
}

func TestUnknownIdentifiersAreQuoted(t *testing.T) {
	text := New(card(), law.English)
	for _, row := range []struct {
		f    reglament.Finding
		want string
	}{
		{reglament.Finding{Code: "no.such", Subject: "x"}, `Note: "no.such": "x"`},
		{reglament.Finding{Code: reglament.StepLate, Level: 7, Subject: "x\u202e", Seen: "soon"}, `Level(7): step "x\u202e" was done late — "soon"`},
		{reglament.Finding{Code: reglament.DocumentUnfit, Subject: "000101199907", Seen: "torn"}, `Note: a document is not in the required form ("torn"): (12 digits)`},
		{reglament.Finding{Code: reglament.StepOrder, Subject: "sign", Expected: "make"}, "Note: step “Sign” was done before the one that comes first — “Make the card”"},
		{reglament.Finding{Code: reglament.ReceiptField, Subject: "x"}, `Note: the receipt does not state: "x"`},
		{reglament.Finding{Code: reglament.ResultChannel, Subject: "desk", Seen: "desk", Expected: "x"}, `Note: the result was handed over elsewhere than applied for — “at the library”; this case — "x"`},
		{reglament.Finding{Code: reglament.RefusalBaseless, Subject: "incomplete", Rules: []law.Citation{{Act: "y\n", Row: "1"}, {Act: "card-7"}}},
			`Note: refused for want of documents, though every required one was handed in: “a document is missing”; rule: "y\n", row 1; No. 7`},
	} {
		if got := text.Finding(row.f); got != row.want {
			t.Errorf("got  %s\nwant %s", got, row.want)
		}
	}
	unnamed := card()
	unnamed.Act.Number = ""
	if got := New(unnamed, law.Russian).Citation(law.Citation{Act: "card-7", Paragraph: "2"}); got != "Правила № 7, пункт 2" {
		t.Error(got)
	}
	if got := text.Reading(reglament.Choice{Reading: reglament.FirstDay, Value: "maybe"}); got != `(a) "first_day maybe"` {
		t.Error(got)
	}
	if got := New(card(), "de").Reading(reglament.Choice{Reading: reglament.DaysUnit, Value: "calendar_days"}); got != "(h) plain “days” are calendar days" {
		t.Error(got)
	}
}

func TestReportPutsConsequencesUnderTheirRoots(t *testing.T) {
	f := func(step string, cause int) reglament.Finding {
		return reglament.Finding{Code: reglament.StepRepeated, Level: reglament.Breach, Subject: step, Cause: cause}
	}
	lesser := func(f reglament.Finding, l reglament.Level) reglament.Finding {
		f.Level = l
		return f
	}
	order := func(list ...reglament.Finding) (lines []string) {
		for l := range strings.Lines(New(card(), law.English).Report(reglament.Report{Findings: list, Assumed: reglament.Assumptions{Open: ^reglament.ReadingSet(0)}})) {
			if i := strings.Index(l, "“"); i >= 0 && strings.Contains(l, "done again") {
				indent := len(l) - len(strings.TrimLeft(l, " "))
				hence := ""
				if strings.Contains(l, "hence → ") {
					hence = "→"
				}
				lines = append(lines, fmt.Sprint(indent, hence, l[i+len("“"):strings.Index(l, "”")]))
			}
		}
		return lines
	}
	for _, row := range []struct {
		name string
		got  []string
		want []string
	}{
		{"a tree", order(f("register", 0), f("make", 0), f("sign", 1), f("file", 3), f("tell", 1)),
			[]string{"2Register", "4→Sign", "6→File", "4→Tell the reader", "2Make the card"}},
		{"breaches come before doubts before notes", order(lesser(f("register", 0), reglament.Note), lesser(f("make", 0), reglament.Doubt), f("sign", 0), f("file", 1), f("tell", 0)),
			[]string{"2Sign", "2Tell the reader", "2Make the card", "2Register", "4→File"}},
		{"a cause that does not exist", order(f("register", 9), f("make", -1)), []string{"2Register", "2Make the card"}},
		{"a finding that is its own cause", order(f("register", 1)), []string{"2Register"}},
		{"a circle loses nothing", order(f("register", 2), f("make", 1), f("sign", 0)), []string{"2Sign", "2Register", "4→Make the card"}},
	} {
		if !slices.Equal(row.got, row.want) {
			t.Errorf("%s: got %q, want %q", row.name, row.got, row.want)
		}
	}
	// A chain of any length keeps its lines within bounds.
	chain := make([]reglament.Finding, reglament.MaxFindings)
	for i := range chain {
		chain[i] = f("make", i)
	}
	text := New(card(), law.English).Report(reglament.Report{Findings: chain, Dropped: 3})
	if got := strings.Count(text, "done again"); got != len(chain) {
		t.Errorf("%d findings shown of %d", got, len(chain))
	}
	if !strings.Contains(text, "Findings: breaches 10000, doubts 0, notes 0\n") || !strings.Contains(text, "\n  not shown: 3\n") {
		t.Error("the counts are not told")
	}
	for l := range strings.Lines(text) {
		if len(l) > MaxLine+1 {
			t.Fatalf("%d bytes: %s", len(l), l)
		}
	}
}

func TestReportSaysWhatItRestsOn(t *testing.T) {
	c := reglament.Case{ID: "x", Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-01T10:00")}
	office := hours()
	office.Text, office.Precision = law.Russian, civil.ToDay
	office.Readings = reglament.Readings{DayEnd: calendar.Midnight}
	office.Settled = reglament.SetOf(reglament.EndOfDay, reglament.FirstDay)
	want := `No deviation found.

What this rests on
  whether the regulation was in force on the day of receipt is not known; in force on 1 February 2012 at the earliest; repealed on 1 May 2013 at the earliest
  the Russian text alone
  settled by the office: (a) the first day is not counted
  settled by the office: (e) a day ends at 24:00
  times known to the day only
  what is not recorded is held against nobody
  readings tried with every value:
    (b) whose week counts the whole term
    (c) what a limit that speaks of the service means
    (d) whether a step moves off a day off
    (f) how minutes and hours run
    (g) whether the office opens on a rest day worked by decree
    (h) which days plain “days” are
    (i) what is measured at the end
`
	if got := New(card(), law.English).Report(check(t, office, c)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for _, row := range []struct{ received, published, want string }{
		{"2012-01-31", "", "the regulation was not in force on the day of receipt: the case is computed, nobody is accused; in force on 1 February 2012 at the earliest\n"},
		{"2012-03-01", "2012-02-10", "the regulation was in force on the day of receipt\n"},
	} {
		c.Received, office = moment(t, row.received), hours()
		office.Published, _ = civil.ParseDate(row.published)
		if got := New(card(), law.English).Report(check(t, office, c)); !strings.Contains(got, "  "+row.want) {
			t.Errorf("%s: no %q in\n%s", row.received, row.want, got)
		}
	}
}
