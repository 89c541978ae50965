package report

import (
	"encoding/json"
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

// showable fails the test when a text holds what cannot be seen or turns the
// direction of writing, is not valid UTF-8, or has a line beyond [MaxLine].
func showable(t *testing.T, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("invalid UTF-8 in %q", text)
	}
	for line := range strings.SplitSeq(text, "\n") {
		if len(line) > MaxLine {
			t.Errorf("%d bytes in %q", len(line), line)
		}
		if i := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsPrint(r) }); i >= 0 {
			t.Errorf("%q cannot be shown, in %q", line[i:], line)
		}
	}
}

// everything is the set of all readings.
func everything() reglament.ReadingSet {
	return reglament.SetOf((^reglament.ReadingSet(0)).List()...)
}

// hostile is the fixture with foreign text in its rows.
func hostile(a, b string) reglament.Service {
	s, name := card(), law.Name{KK: a, RU: b, EN: a}
	s.Title, s.Act.Number, s.Channels[0].Name, s.Roles[0].Name, s.Results[0].Name, s.Documents[0].Name = name, a, name, name, name, name
	s.Steps[2].Name, s.Steps[2].Yields, s.Receipts[0].Fields[0].Name, s.Grounds[0].Name = name, name, name, name
	s.Documents[0].Cite = law.Same(law.Citation{Act: b, Paragraph: a})
	s.Units[0].Name = name
	s.NotModeled = []reglament.Gap{{ID: "elsewhere", Why: name, Fills: reglament.FillsTerm, Cite: law.Citation{Act: "card-7", Paragraph: b}}}
	amendment := law.Amendment{ID: a, Number: b, Date: civil.Date(len(a)), Force: law.Force{NotBefore: civil.YMD(2012, 3, 1)}, Cite: law.Citation{Act: b, Row: a}}
	s.Edition, s.Amendments = amendment, []law.Amendment{amendment}
	return s
}

// Property: whatever stands in a finding or in the rows of a service, the finding
// is one line that can be shown, of at most MaxLine bytes.
func FuzzFinding(f *testing.F) {
	for i := range reglament.Codes() {
		f.Add(uint8(i), "register", "2012-03-20T10:00", "result.handed_over", uint16(1<<i))
	}
	f.Add(uint8(0), "\u202etxt\x00\x1b[31m", "</script><svg onload=1>", "{{.}} {seen} {subject}", uint16(0xffff))
	f.Add(uint8(2), "000101199907", "\xff\xfe", strings.Repeat("ұзақ атау ", 200), uint16(0x0208))
	f.Add(uint8(99), "a\u0301\u200d\ufeff\u2028", "", "\n\t", uint16(0))
	f.Fuzz(func(t *testing.T, code uint8, subject, seen, expected string, readings uint16) {
		fd := reglament.Finding{
			Code: reglament.Code(seen), Level: reglament.Level(code % 3), Subject: subject, Expected: expected, Seen: seen,
			Rules: []law.Citation{{Act: seen, Annex: expected, Table: subject}, {Act: "card-7", Row: seen}},
		}
		if codes := reglament.Codes(); int(code) < len(codes) {
			fd.Code = codes[code]
		}
		for _, r := range reglament.ReadingSet(readings).List() {
			ch := chosen(reglament.Readings{}, r)
			if code%2 == 0 {
				ch.Value = seen
			}
			if fd.Under = append(fd.Under, []reglament.Choice{ch}); code%5 == 0 {
				fd.Under[0] = append(fd.Under[0], ch)
			}
		}
		if readings%2 == 0 {
			fd.Due = reglament.Window{Earliest: reglament.Due{At: civil.OnDay(1)}, Latest: reglament.Due{At: civil.OnDay(civil.Date(readings))}}
		}
		text := New(hostile(subject, expected), langs()[code%3])
		line := text.Finding(fd)
		showable(t, line)
		if line == "" || strings.Contains(line, "\n") || line != text.Finding(fd) {
			t.Errorf("not the same one line: %q", line)
		}
	})
}

// Property: whatever stands in a case, in a report or in the rows of a service,
// the verdict can be shown and keeps its bounds, no finding is lost, and the
// record is JSON that gives the case's identifier back.
func FuzzVerdict(f *testing.F) {
	f.Add("late", "photo", "card", uint16(0x3ff), 1)
	f.Add("\u202etxt\x00\x1b[31m", "</script>{{.}}", strings.Repeat("ұзақ атау ", 200), uint16(0), -1)
	f.Add("\xff\x7f\U000e0001", "000101199907", "\u2028", uint16(0x208), 1<<31-1)
	f.Fuzz(func(t *testing.T, id, a, b string, readings uint16, n int) {
		s := hostile(a, b)
		c := reglament.Case{
			ID: id, Service: s.ID, Channel: a, Facts: documents.Facts{a: law.Yes},
			Package: documents.Package{Items: []documents.Item{{Document: "photo"}, {Document: a}}, NotHandedIn: []string{b}},
			Result:  reglament.Given{Kind: b},
		}
		p := reglament.Plan{
			Received: civil.OnDay(civil.Date(n)), Cite: law.Citation{Act: "card-7", Row: b},
			Steps: []reglament.PlannedStep{{Step: b, Role: a}, {Step: "register", Role: "clerk"}},
		}
		r := reglament.Report{Case: id, Assumed: reglament.Assumptions{Open: reglament.ReadingSet(readings) & everything(), Gaps: []string{"elsewhere", a}}}
		for i := range 4 {
			r.Findings = append(r.Findings, reglament.Finding{Code: reglament.StepRepeated, Subject: a, Seen: b, Cause: n >> i % 6})
		}
		text := New(s, langs()[readings%3])
		verdict := text.Verdict(c, p, r)
		showable(t, verdict)
		if got := strings.Count(verdict, text.in(levelWords(reglament.Note))+": "); got < len(r.Findings) {
			t.Errorf("%d findings shown", got)
		}
		c.Package = documents.Package{}
		data, err := JSON(card(), c, reglament.Plan{}, r)
		if err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(string(data), func(r rune) bool { return !unicode.IsPrint(r) }); i >= 0 {
			t.Errorf("%q cannot be shown, in %q", data[i:], data)
		}
		var back struct{ Report struct{ Case string } }
		if err := json.Unmarshal(data, &back); err != nil || back.Report.Case != id && utf8.ValidString(id) {
			t.Errorf("got %q back, %v", back.Report.Case, err)
		}
	})
}

// Property: whatever stands in the rows of a service, whenever a package came in
// and however the whole is counted, the promise and the schedule can be shown, keep
// their bounds, name every step and are the same bytes twice; the record of the
// schedule is JSON that gives its version back.
func FuzzPromise(f *testing.F) {
	f.Add("card", "билет", uint16(4450), uint8(3), uint8(0), int64(131941))
	f.Add("\u202etxt\x00\x1b[31m", "</script>{{.}} {moment}", uint16(13000), uint8(200), uint8(1), int64(-1))
	f.Add("\xff\x7f\U000e0001", strings.Repeat("ұзақ атау ", 200), uint16(0), uint8(255), uint8(6), int64(-1<<63))
	f.Add(strings.Repeat("ұ", 600), "a\u0301\u200d\ufeff\u2028\n", uint16(4450), uint8(1), uint8(12), int64(1<<63-1))
	f.Fuzz(func(t *testing.T, a, b string, day uint16, n, how uint8, slack int64) {
		s := card()
		units := []calendar.Unit{calendar.WorkingDay, calendar.CalendarDay, calendar.Hour, calendar.Month}
		s.Term.Period = law.Same(calendar.Period{N: 1 + int(n%64), Unit: units[how%4]})
		s.Term.ReceiptDay, s.Term.IssueDay = law.Answer(how/4%3), law.Answer(how/12%3)
		c := checker(t, s, hours())
		received := civil.AtMinute(civil.YMD(2000, 1, 1)+civil.Date(day), civil.HM(10, 0))
		p, err := c.Plan("desk", received)
		if err != nil {
			return // outside the days known
		}
		schedule, err := c.Schedule("desk", received, received)
		if err != nil {
			t.Fatal(err)
		}
		for i := range schedule.Steps {
			schedule.Steps[i].Slack = slack
		}
		h := hostile(a, b)
		h.Term = s.Term
		text := New(h, langs()[how%3])
		for _, say := range []func() string{func() string { return text.Promise(p) }, func() string { return text.Schedule(schedule) }} {
			said := say()
			showable(t, said)
			if said != say() || !strings.HasSuffix(said, "\n") {
				t.Errorf("not the same lines: %q", said)
			}
		}
		if got := strings.Count(text.Schedule(schedule), "\n  "); got < len(schedule.Steps) {
			t.Errorf("%d lines for %d steps", got, len(schedule.Steps))
		}
		data, err := ScheduleJSON(schedule)
		if err != nil {
			t.Fatal(err)
		}
		var back struct{ Version int }
		if err := json.Unmarshal(data, &back); err != nil || back.Version != JSONVersion {
			t.Errorf("got %d back, %v", back.Version, err)
		}
	})
}

// Property: whatever stands in a standing, the line can be shown and keeps its bounds.
func FuzzStanding(f *testing.F) {
	f.Add("publication-unknown", "30", int32(734000), int32(734001), uint8(0), uint8(0))
	f.Add("in-force\u202e", strings.Repeat("ұ", 600), int32(-1), int32(1<<31-1), uint8(1), uint8(1))
	f.Add("day-not-given", "\x00\x1b[31m\xff", int32(0), int32(0), uint8(9), uint8(2))
	f.Add("before-first-day", "{date}", int32(1), int32(-1<<31), uint8(2), uint8(2))
	f.Fuzz(func(t *testing.T, reason, paragraph string, day, turns int32, answer, lang uint8) {
		s := law.Standing{Answer: law.Answer(answer), Reason: law.ForceReason(reason), Day: civil.Date(turns), Cite: law.Citation{Act: paragraph, Paragraph: paragraph}}
		line := New(whole(), langs()[lang%3]).Standing(civil.Date(day), s)
		showable(t, line)
		if line == "" || strings.Contains(line, "\n") {
			t.Errorf("no line: %q", line)
		}
	})
}
