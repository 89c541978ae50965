package reglament_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/reglamenttest"
	"github.com/regkz/regkz/services/atyrau2011"
)

// guardianship is the catalog's regulation with its office, and a case of its five
// steps without a deviation.
func guardianship(t testing.TB) (*reglament.Checker, reglament.Case) {
	t.Helper()
	c := compile(t, atyrau2011.GuardianshipCertificate(), atyrau2011.Office())
	clean, err := reglamenttest.Walk(c, "department", at("2012-03-01T10:00"))
	if err != nil {
		t.Fatal(err)
	}
	if len(clean[0].Events) != 5 {
		t.Fatalf("%d events", len(clean[0].Events))
	}
	return c, clean[0]
}

func BenchmarkCompile(b *testing.B) {
	s, o := atyrau2011.GuardianshipCertificate(), atyrau2011.Office()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := reglament.Compile(s, o); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	c, clean := guardianship(b)
	late := with(clean, func(k *reglament.Case) {
		for i, day := range []string{"2012-03-01T11:30", "2012-03-02T10:00", "2012-03-15T15:00", "2012-03-16T09:00", "2012-03-16T10:00"} {
			k.Events[i].At = at(day)
		}
	})
	doubtful := with(clean, func(k *reglament.Case) {
		for i := 2; i < 5; i++ {
			k.Events[i].At = at(fmt.Sprintf("2012-03-07T10:%02d", i))
		}
	})
	for _, row := range []struct {
		name string
		k    reglament.Case
		want string
	}{
		{"clean", clean, ""},
		{"late", late, "step.late step.late step.late step.late term.late"},
		{"doubtful", doubtful, "step.late"},
	} {
		b.Run(row.name, func(b *testing.B) {
			var codes []string
			for _, f := range check(b, c, row.k).Findings {
				codes = append(codes, string(f.Code))
			}
			if got := strings.Join(codes, " "); got != row.want {
				b.Fatalf("found %q, want %q", got, row.want)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.Check(row.k); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkPlan(b *testing.B) {
	c, k := guardianship(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Plan(k.Channel, k.Received); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDue(b *testing.B) {
	c, k := guardianship(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Due(k.Channel, k.Received); err != nil {
			b.Fatal(err)
		}
	}
}

// largest are cases of all the JSON that there may be, made to cost as much as
// they can: every event is late, or in doubt at another moment, or in a loop, or of
// another channel.
func largest(t testing.TB) map[string][]byte {
	t.Helper()
	build := func(event func(i int) string) []byte {
		head := `{"service":"test.permit","channel":"direct","received":"2012-03-01","receipt":{"promised":"2012-09-01"},"result":{"kind":"permit","handed_over":"2012-09-01"},"events":[`
		var b strings.Builder
		b.WriteString(head)
		for i := 0; ; i++ {
			e := event(i)
			if b.Len()+len(e)+len(`,]}`) > reglament.MaxCaseBytes {
				break
			}
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(e)
		}
		b.WriteString("]}")
		data := []byte(b.String() + strings.Repeat(" ", reglament.MaxCaseBytes-b.Len()))
		if len(data) != reglament.MaxCaseBytes {
			t.Fatalf("%d bytes", len(data))
		}
		return data
	}
	steps := []string{"examine", "draft", "reject", "sign", "redraft", "issue"}
	return map[string][]byte{
		"late": build(func(int) string { return `{"step":"examine","at":"2012-05-01"}` }),
		"in doubt": build(func(i int) string {
			m := civil.At(civil.YMD(2012, 3, 5), civil.HM(18, 0)+civil.Clock(i%20000))
			return `{"step":"examine","at":"` + m.String() + `"}`
		}),
		"in loops": build(func(i int) string {
			return `{"step":"` + steps[3+i%2] + `","at":"2012-05-01T10:00","outcome":"` + []string{"returned", ""}[i%2] + `"}`
		}),
		"of every step": build(func(i int) string {
			return `{"step":"` + steps[i%6] + `","at":"` + civil.AtMinute(civil.YMD(2012, 3, 1)+civil.Date(i*7%60), civil.Clock(i*61%86400)).String() + `"}`
		}),
		"of another channel": build(func(int) string { return `{"step":"send"}` }),
		"before the receipt": build(func(int) string { return `{"step":"issue","at":"2012-02-01"}` }),
	}
}

func BenchmarkLargest(b *testing.B) {
	c := compile(b, permit(), bureau())
	for name, data := range largest(b) {
		k, err := reglament.DecodeCase(data)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name+"/decode", func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportMetric(float64(len(k.Events)), "events")
			for b.Loop() {
				if _, err := reglament.DecodeCase(data); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/check", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.Check(k); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestLargestCasesGiveBoundedReports counts what is found and what is dropped: no
// finding is lost without being counted, and none is kept beyond the room.
func TestLargestCasesGiveBoundedReports(t *testing.T) {
	c := compile(t, permit(), bureau())
	for name, data := range largest(t) {
		t.Run(name, func(t *testing.T) {
			k, err := reglament.DecodeCase(data)
			if err != nil {
				t.Fatal(err)
			}
			r := check(t, c, k)
			if len(r.Findings) > reglament.MaxFindings || r.Dropped > 0 && len(r.Findings) < reglament.MaxFindings/2 {
				t.Errorf("%d findings, %d dropped", len(r.Findings), r.Dropped)
			}
			wanted := map[string]int{"late": len(k.Events), "in doubt": 0, "in loops": 0, "of every step": 0, "of another channel": len(k.Events), "before the receipt": len(k.Events)}[name]
			if total := len(r.Findings) + r.Dropped; total < wanted {
				t.Errorf("%d findings and dropped, of %d events", total, wanted)
			}
			t.Logf("%d events, %d findings, %d dropped", len(k.Events), len(r.Findings), r.Dropped)
		})
	}
}

// Each event of another channel is one breach, each before the receipt one note.
func TestRoomForFindings(t *testing.T) {
	c := compile(t, permit(), bureau())
	many := func(n int, e reglament.Event) []reglament.Event {
		list := make([]reglament.Event, n)
		for i := range list {
			list[i] = e
		}
		return list
	}
	foreign, early := reglament.Event{Step: "send"}, event("sign", "2012-02-01")
	wrong := reglament.Event{Step: "redraft", Role: "chief", At: at("2012-03-01T11:00")}
	for _, row := range []struct {
		why                              string
		events                           []reglament.Event
		notes, doubts, breaches, dropped int
	}{
		{"as many breaches as there is room for", many(10_000, foreign), 0, 0, 10_000, 0},
		{"and one more", many(10_001, foreign), 0, 0, 10_000, 1},
		{"notes fill half of the room", many(5_000, early), 5_000, 0, 0, 0},
		{"and no more", many(5_001, early), 5_000, 0, 0, 1},
		{"so that breaches find room behind any number of them", append(many(60_000, early), many(3, foreign)...), 5_000, 0, 3, 55_000},
		{"notes find none behind breaches that take their half", append(many(5_000, foreign), early), 0, 0, 5_000, 1},
		{"breaches take all that is left", append(many(20_000, early), many(7_000, wrong)...), 5_000, 0, 5_000, 17_000},
	} {
		t.Run(row.why, func(t *testing.T) {
			r := check(t, c, direct(row.events...))
			if r.Count(reglament.Note) != row.notes || r.Count(reglament.Doubt) != row.doubts || r.Count(reglament.Breach) != row.breaches || r.Dropped != row.dropped {
				t.Errorf("%d notes, %d doubts, %d breaches, %d dropped", r.Count(reglament.Note), r.Count(reglament.Doubt), r.Count(reglament.Breach), r.Dropped)
			}
			if r.Breached() != (row.breaches > 0) {
				t.Errorf("breached: %t", r.Breached())
			}
		})
	}
	t.Run("doubts fill three quarters of it", func(t *testing.T) {
		// Each is a month late in a loop, hence in doubt; then one in a wrong role.
		k := direct(many(8_000, event("redraft", "2012-04-10"))...)
		k.Events = append(k.Events, ended("sign", "2012-03-01T11:00", "returned"), wrong)
		r := check(t, c, k)
		if r.Count(reglament.Doubt) != 7_499 || r.Count(reglament.Breach) != 1 || r.Dropped != 501 {
			t.Errorf("%d doubts, %d breaches, %d dropped", r.Count(reglament.Doubt), r.Count(reglament.Breach), r.Dropped)
		}
	})
	t.Run("a refusal for want of documents is found behind any number of doubts", func(t *testing.T) {
		k := direct(many(20_000, event("redraft", "2012-04-10"))...)
		k.Events = append(k.Events, ended("sign", "2012-03-01T11:00", "returned"))
		k.Result = reglament.Given{Kind: "permit", Signed: law.No, HandedOver: at("2012-04-11")}
		r := check(t, c, k)
		if last := r.Findings[len(r.Findings)-1]; !r.Breached() || last.Code != reglament.ResultUnsigned && last.Code != reglament.TermLate {
			t.Errorf("last %+v", last)
		}
	})
}
