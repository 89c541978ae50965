package reglament_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

func TestCompileRefusesAnOfficeThatDoesNotFit(t *testing.T) {
	type office = reglament.Office
	for _, row := range []struct {
		why   string
		spoil func(*office)
		kind  error
		want  string
	}{
		{"a unit that the service does not have", func(o *office) { o.Units[0].Unit = "post" }, reglament.ErrOffice, `units[0].unit: "post" is no unit of the service, or stands twice`},
		{"a unit twice", func(o *office) { o.Units[1].Unit = "hall" }, reglament.ErrOffice, `units[1].unit: "hall" is no unit of the service, or stands twice`},
		{"hours that close before they open", func(o *office) { o.Units[1].Hours.Open.To = civil.HM(8, 0) }, calendar.ErrHours, `units[1]: `},
		{"no hours at all", func(o *office) { o.Units[1].Hours = calendar.Hours{} }, calendar.ErrHours, `units[1]: `},
		{"a week of some other length", func(o *office) { o.Units[0].Week = 7 }, calendar.ErrWeek, `units[0]: `},
		{"an exception on a day that the calendar does not know", func(o *office) {
			o.Units[0].Hours.Dates = []calendar.DateHours{{Date: civil.YMD(1999, 12, 31), Open: calendar.Span{To: 1}}}
		}, calendar.ErrRange, `units[0]: `},
		{"a calendar of no days", func(o *office) { o.Calendar = &calendar.Calendar{} }, calendar.ErrRange, `units[0]: `},
		{"a step that the service does not have", func(o *office) { o.Observed = []string{"sign", "stamp"} }, reglament.ErrOffice, `observed[1]: "stamp" is no step`},
		{"an observed step twice", func(o *office) { o.Observed = []string{"sign", "sign"} }, reglament.ErrOffice, `observed[1]: "sign" is no step of the service, or stands twice`},
		{"a precision beyond the day", func(o *office) { o.Precision = civil.ToDay + 1 }, reglament.ErrOffice, `precision: Precision(3)`},
		{"a day of publication that is none", func(o *office) { o.Published = -1 }, reglament.ErrOffice, `published: Date(-1)`},
		{"a text that the act does not have", func(o *office) { o.Text = law.English }, reglament.ErrOffice, `text: "en" is no text of the act`},
		{"a text settled as if it were a reading", func(o *office) { o.Settled = reglament.SetOf(reglament.Text) }, reglament.ErrOffice, `settled: text cannot be settled here`},
		{"a reading settled that there is none of", func(o *office) { o.Settled = 1 << 12 }, reglament.ErrOffice, `settled: Reading(4096) cannot be settled here`},
		{"a third value of first_day", func(o *office) { o.Readings.FirstDay = 2 }, reglament.ErrReading, `readings.first_day: value 2`},
		{"a third value of term_week", func(o *office) { o.Readings.TermWeek = 2 }, reglament.ErrReading, `readings.term_week: value 2`},
		{"a third value of step_term", func(o *office) { o.Readings.StepTerm = 2 }, reglament.ErrReading, `readings.step_term: value 2`},
		{"a third value of rolling", func(o *office) { o.Readings.Rolling = 2 }, reglament.ErrReading, `readings.rolling: value 2`},
		{"a third value of day_end", func(o *office) { o.Readings.DayEnd = 2 }, reglament.ErrReading, `readings.day_end: value 2`},
		{"a third value of time", func(o *office) { o.Readings.Time = 2 }, reglament.ErrReading, `readings.time: value 2`},
		{"a third value of worked_rest_day", func(o *office) { o.Readings.WorkedRestDay = 2 }, reglament.ErrReading, `readings.worked_rest_day: value 2`},
		{"a third value of plain_days", func(o *office) { o.Readings.PlainDays = 2 }, reglament.ErrReading, `readings.plain_days: value 2`},
		{"a third value of measured", func(o *office) { o.Readings.Measured = 255 }, reglament.ErrReading, `readings.measured: value 255`},
	} {
		t.Run(row.why, func(t *testing.T) {
			o := bureau()
			row.spoil(&o)
			c, err := reglament.Compile(permit(), o)
			refuses(t, err, row.kind, `office for service "test.permit": `)
			refuses(t, err, reglament.ErrOffice, row.want)
			if c != nil {
				t.Error("a checker in spite of the error")
			}
			if _, due := permit().Due("direct", at("2012-03-01"), o); due == nil || due.Error() != err.Error() {
				t.Errorf("Due says %v", due)
			}
		})
	}
}

// A channel needs the unit that takes in, the provider, and the units of its steps.
func TestChannelsThatAnOfficeCannotCarryOut(t *testing.T) {
	only := func(unit int) reglament.Office { o := bureau(); o.Units = o.Units[unit : unit+1]; return o }
	for _, row := range []struct {
		why     string
		office  reglament.Office
		channel string
		want    string
	}{
		{"the bureau alone carries out its own channel", only(1), "direct", ""},
		{"but not the hall's", only(1), "hall", `channel "hall" needs the hours of unit "hall"`},
		{"the hall alone has nobody who provides", only(0), "hall", `channel "hall" needs the hours of unit "bureau"`},
		{"nor has anyone else", only(0), "direct", `channel "direct" needs the hours of unit "bureau"`},
		{"an office of no unit", reglament.Office{}, "hall", `channel "hall" needs the hours of unit "hall"`},
	} {
		t.Run(row.why, func(t *testing.T) {
			c := compile(t, permit(), row.office)
			k := swift()
			k.Channel = row.channel
			_, check := c.Check(k)
			_, plan := c.Plan(row.channel, k.Received)
			_, due := c.Due(row.channel, k.Received)
			_, step := c.StepDue(row.channel, "examine", k.Received, k.Received)
			for _, err := range []error{check, plan, due, step} {
				if row.want != "" {
					refuses(t, err, reglament.ErrOffice, row.want)
				} else if err != nil {
					t.Error(err)
				}
			}
		})
	}
	t.Run("a step of a third unit is needed too", func(t *testing.T) {
		s := permit()
		s.Units = append(s.Units, reglament.Unit{ID: "archive", Cite: s.Cite})
		s.Roles[2].Unit = "archive"
		_, err := compile(t, s, bureau()).Due("direct", at("2012-03-01"))
		refuses(t, err, reglament.ErrOffice, `channel "direct" needs the hours of unit "archive"`)
	})
	t.Run("a unit that no step needs is not", func(t *testing.T) {
		s := permit()
		s.Units = append(s.Units, reglament.Unit{ID: "archive", Cite: s.Cite})
		if _, err := compile(t, s, bureau()).Due("direct", at("2012-03-01")); err != nil {
			t.Error(err)
		}
	})
}

func TestTextsGoneBy(t *testing.T) {
	photo := with(handedIn("permit"), func(k *reglament.Case) { k.Package.NotHandedIn = []string{"photo"} })
	const missing = " document.missing photo; package; by 9,13"
	for _, row := range []struct {
		why  string
		acts []law.Lang
		text law.Lang
		open bool
		want []string
	}{
		{"both texts of the act", []law.Lang{"kk", "ru"}, "", true, []string{"doubt" + missing + "; under text=ru"}},
		{"in whatever order", []law.Lang{"ru", "kk"}, "", true, []string{"doubt" + missing + "; under text=ru"}},
		{"an act that names no texts has both", nil, "", true, []string{"doubt" + missing + "; under text=ru"}},
		{"an act of one text leaves no choice", []law.Lang{"ru"}, "", false, []string{"breach" + missing}},
		{"or of the other", []law.Lang{"kk"}, "", false, nil},
		{"the office goes by one", []law.Lang{"kk", "ru"}, "ru", false, []string{"breach" + missing}},
		{"or by the only one", []law.Lang{"ru"}, "ru", false, []string{"breach" + missing}},
	} {
		t.Run(row.why, func(t *testing.T) {
			s, o := permit(), bureau()
			s.Act.Texts, o.Text = row.acts, row.text
			holds(t, s, o, photo, row.want...)
			if got := compile(t, s, o).Assumed().Open.Has(reglament.Text); got != row.open {
				t.Errorf("the text is open: %t", got)
			}
		})
	}
	t.Run("a text that the act lacks is refused", func(t *testing.T) {
		s, o := permit(), bureau()
		s.Act.Texts, o.Text = []law.Lang{"kk"}, "ru"
		_, err := reglament.Compile(s, o)
		refuses(t, err, reglament.ErrOffice, `text: "ru" is no text of the act`)
	})
	t.Run("limits of a single text are that text's", func(t *testing.T) {
		// Two plain days after Thursday the 1st end on Saturday the 3rd where steps do
		// not roll, two working days on Monday the 5th.
		s := permit()
		o := settle(bureau(), reglament.Readings{Rolling: calendar.Stays})
		for text, due := range map[law.Lang]string{"kk": "2012-03-03T24:00:00", "ru": "2012-03-05T18:00:00"} {
			s.Act.Texts = []law.Lang{text}
			w, err := compile(t, s, o).StepDue("direct", "draft", at("2012-03-01"), at("2012-03-01T11:00"))
			if err != nil || w.Earliest != w.Latest || w.Earliest.At.String() != due {
				t.Errorf("%s: %v to %v, %v; want %s", text, w.Earliest.At, w.Latest.At, err, due)
			}
		}
	})
}

func TestCompileRefusesPublicationsThatDoNotFit(t *testing.T) {
	s := permit()
	s.Amendments = []law.Amendment{{ID: "no-9", Cite: s.Cite}, {ID: "no-10", Cite: s.Cite}}
	day := civil.YMD(2012, 3, 1)
	for _, row := range []struct {
		why     string
		amended []reglament.Publication
		want    string
	}{
		{"of an amendment that there is none of", []reglament.Publication{{"no-9", day}, {"no-11", day}}, `amended[1].amendment: "no-11" is no amendment of the service, or stands twice`},
		{"of none", []reglament.Publication{{"", day}}, `amended[0].amendment: "" is no amendment of the service`},
		{"of one twice", []reglament.Publication{{"no-10", day}, {"no-9", day}, {"no-10", day}}, `amended[2].amendment: "no-10" is no amendment of the service, or stands twice`},
		{"without a day", []reglament.Publication{{"no-10", 0}}, `amended[0].day: `},
		{"on no day", []reglament.Publication{{"no-9", day}, {"no-10", -1}}, `amended[1].day: Date(-1)`},
	} {
		t.Run(row.why, func(t *testing.T) {
			o := bureau()
			o.Amended = row.amended
			_, err := reglament.Compile(s, o)
			if err == nil {
				t.Fatal("accepted")
			}
			refuses(t, err, reglament.ErrOffice, row.want)
			refuses(t, err, reglament.ErrOffice, `office for service "test.permit": `)
		})
	}
	o := bureau()
	o.Amended = []reglament.Publication{{"no-10", day}, {"no-9", day}}
	compile(t, s, o)
}

func TestCheckerSaysWhatItRestsOn(t *testing.T) {
	o := settle(bureau(), reglament.Readings{TermWeek: reglament.IntakeWeek}, reglament.FirstDay)
	o.Precision, o.Published = civil.ToMinute, civil.YMD(2012, 1, 20)
	c := compile(t, permit(), o)
	want := reglament.Assumptions{
		Readings: o.Readings, Open: reglament.SetOf(reglament.FirstDay, reglament.Text), Precision: civil.ToMinute, Published: o.Published,
	}
	if !reflect.DeepEqual(c.Assumed(), want) {
		t.Errorf("assumed %+v, want %+v", c.Assumed(), want)
	}
	p, err := c.Plan("direct", at("2012-03-01T10:00"))
	if err != nil || !reflect.DeepEqual(p.Assumed, want) {
		t.Errorf("plan rests on %+v, %v", p.Assumed, err)
	}
	r := check(t, c, swift())
	if !reflect.DeepEqual(r.Assumed, want) || r.Version != reglament.ReportVersion || r.Service != "test.permit" || r.Channel != "direct" || r.Case != "" {
		t.Errorf("report %+v", r)
	}
	if !reflect.DeepEqual(c.Service(), permit()) || c.Office().Calendar != calendar.Kazakhstan() {
		t.Error("the checker returns another service or office")
	}
	o.Text = law.Kazakh
	if a := compile(t, permit(), o).Assumed(); a.Text != law.Kazakh || a.Open != reglament.SetOf(reglament.FirstDay) {
		t.Errorf("by one text it rests on %+v", a)
	}
	if data, err := json.Marshal(r); err != nil || string(data[:len(`{"version":1`)]) != `{"version":1` {
		t.Errorf("%s, %v", data, err)
	}
}

func TestUnusableArgumentsOfPlans(t *testing.T) {
	c := compile(t, permit(), bureau())
	termless := permit()
	termless.Term = reglament.Term{}
	day := at("2012-03-01T10:00")
	ask := func(c *reglament.Checker, channel, step string, received civil.Moment) (due, plan, one error) {
		_, due = c.Due(channel, received)
		_, plan = c.Plan(channel, received)
		_, one = c.StepDue(channel, step, received, received)
		return due, plan, one
	}
	t.Run("a channel that the service does not have", func(t *testing.T) {
		due, plan, one := ask(c, "post", "examine", day)
		for _, err := range []error{due, plan, one} {
			refuses(t, err, reglament.ErrCase, `channel: "post" is no channel of service "test.permit"`)
		}
	})
	t.Run("a moment that is not given", func(t *testing.T) {
		due, plan, _ := ask(c, "direct", "examine", civil.Moment{})
		for _, err := range []error{due, plan} {
			refuses(t, err, reglament.ErrCase, "received: ")
			refuses(t, err, calendar.ErrMoment, "not a given moment")
		}
	})
	t.Run("a step that the service does not have", func(t *testing.T) {
		_, _, err := ask(c, "direct", "stamp", day)
		refuses(t, err, reglament.ErrCase, `step: "stamp" is no step of channel "direct"`)
	})
	t.Run("a step of another channel", func(t *testing.T) {
		_, _, err := ask(c, "direct", "send", day)
		refuses(t, err, reglament.ErrCase, `step: "send" is no step of channel "direct"`)
	})
	t.Run("a service without a term has no due moment, but a plan", func(t *testing.T) {
		due, plan, one := ask(compile(t, termless, bureau()), "direct", "examine", day)
		refuses(t, due, reglament.ErrCase, `service "test.permit" states no term of the whole`)
		if plan != nil || one != nil {
			t.Error(plan, one)
		}
	})
	t.Run("a day that the calendar does not know", func(t *testing.T) {
		due, plan, one := ask(c, "direct", "examine", at("2036-01-05"))
		for _, err := range []error{due, plan, one} {
			if !errors.Is(err, reglament.ErrCase) || !errors.Is(err, calendar.ErrRange) {
				t.Errorf("error %v", err)
			}
		}
	})
	t.Run("a step whose end the calendar does not know", func(t *testing.T) {
		// Received in time for its own term, but drafted from the last working day on.
		_, err := c.StepDue("direct", "draft", day, at("2035-12-31T10:00"))
		refuses(t, err, calendar.ErrRange, `step "draft": `)
		// The term is known, the chain of steps is not: planning the hall's steps from
		// the second half of December 2035.
		s := permit()
		s.Term = reglament.Term{}
		_, err = compile(t, s, bureau()).Plan("direct", at("2035-12-27T10:00"))
		refuses(t, err, calendar.ErrRange, "received: ")
	})
}

// A plan is as if each step took all of its time. From Thursday 1 March 2012 at
// 10:00, settled, by the Russian text: examined by the 6th at 18:00; drafted by the
// 11th, a Sunday worked for the 9th; rejected on the 6th; signed two hours later,
// on Monday the 12th at 11:00; redrafted a calendar day later; issued on the 13th.
func TestPlanOfEveryKindOfLimit(t *testing.T) {
	c := compile(t, permit(), inRussian())
	p, err := c.Plan("direct", at("2012-03-01T10:00"))
	if err != nil {
		t.Fatal(err)
	}
	want := []reglament.PlannedStep{}
	for _, st := range []struct{ id, role, due string }{
		{"examine", "officer", "2012-03-06T18:00:00"},
		{"draft", "officer", "2012-03-11T18:00:00"},
		{"reject", "officer", "2012-03-06T18:00:00"},
		{"sign", "chief", "2012-03-12T11:00:00"},
		{"redraft", "officer", "2012-03-13T18:00:00"},
		{"issue", "officer", "2012-03-13T18:00:00"},
	} {
		want = append(want, reglament.PlannedStep{Step: st.id, Role: st.role})
		got := p.Steps[len(want)-1]
		if got.Step != st.id || got.Role != st.role || got.Cite.Paragraph != "10" || got.Due.Earliest != got.Due.Latest || got.Due.Earliest.At.String() != st.due || got.EndsWithTerm {
			t.Errorf("planned %+v\nwant %+v", got, st)
		}
	}
	if len(p.Steps) != len(want) || p.Service != "test.permit" || p.Channel != "direct" || p.Cite.Paragraph != "6" || p.InForce != law.Unknown ||
		p.Received != at("2012-03-01T10:00") || p.Whole.Earliest.At.String() != "2012-03-16T18:00:00" {
		t.Errorf("plan %+v", p)
	}

	t.Run("what follows rounds cannot be planned", func(t *testing.T) {
		p, err := c.Plan("hall", at("2012-03-01T10:00"))
		if err != nil {
			t.Fatal(err)
		}
		if p.Steps[0].Step != "take-in" || p.Steps[0].Due.Earliest.At.String() != "2012-03-01T10:15:00" {
			t.Errorf("first %+v", p.Steps[0])
		}
		for _, st := range p.Steps[1:] {
			if !st.Due.IsZero() {
				t.Errorf("planned %+v", st)
			}
		}
	})
	t.Run("the whole binds a step that would outlast it", func(t *testing.T) {
		s := permit()
		s.Term.Period = law.Same(calendar.Period{N: 3, Unit: calendar.WorkingDay})
		p, err := compile(t, s, inRussian()).Plan("direct", at("2012-03-01"))
		if err != nil {
			t.Fatal(err)
		}
		for i, st := range p.Steps {
			// Examining and rejecting end with the term itself on the 6th; what comes
			// later would outlast it.
			if outlasts := i != 0 && i != 2; st.Due.Latest.At.String() != "2012-03-06T18:00:00" || st.EndsWithTerm != outlasts {
				t.Errorf("planned %+v", st)
			}
		}
	})
	t.Run("a step that outlasts it under some readings only is not said to", func(t *testing.T) {
		s := permit()
		s.Term.Period = law.Same(calendar.Period{N: 4, Unit: calendar.WorkingDay})
		// Drafting from the 6th takes two days in Kazakh, the 8th, a holiday, or
		// two working days in Russian, the 11th; the whole ends on the 7th. Where it
		// neither rolls nor is long, it still ends after the whole.
		o := settle(bureau(), reglament.Readings{}, reglament.FirstDay)
		p, err := compile(t, s, o).Plan("direct", at("2012-03-01"))
		if err != nil {
			t.Fatal(err)
		}
		if p.Steps[1].EndsWithTerm || p.Steps[1].Due.Deciding != reglament.SetOf(reglament.FirstDay) {
			t.Errorf("planned %+v", p.Steps[1])
		}
	})
	t.Run("a receipt known to the day lies between opening and the end of the day", func(t *testing.T) {
		coarse := inRussian()
		coarse.Precision = civil.ToDay
		for _, row := range []struct {
			why, received      string
			office             reglament.Office
			as, earliest, last string
		}{
			{"taken in within 15 minutes of 9:00, or of the next day's 9:00", "2012-03-01", inRussian(), "2012-03-01", "2012-03-01T09:15:00", "2012-03-02T09:15:00"},
			{"on Sunday the 4th the hall does not open", "2012-03-04", inRussian(), "2012-03-04", "2012-03-05T09:15:00", "2012-03-05T09:15:00"},
			{"a system that knows the day loses the time", "2012-03-01T10:00", coarse, "2012-03-01", "2012-03-01T09:15:00", "2012-03-02T09:15:00"},
			{"a minute is taken at its first second", "2012-03-01T10:00", inRussian(), "2012-03-01T10:00", "2012-03-01T10:15:00", "2012-03-01T10:15:00"},
		} {
			p, err := compile(t, permit(), row.office).Plan("hall", at(row.received))
			if err != nil {
				t.Fatal(err)
			}
			if due := p.Steps[0].Due; p.Received != at(row.as) || due.Earliest.At.String() != row.earliest || due.Latest.At.String() != row.last {
				t.Errorf("%s: planned %s from %s to %s", row.why, p.Received, due.Earliest.At, due.Latest.At)
			}
		}
	})
}

// A plan follows the procedure, whatever the order of the text; steps of a loop keep
// that order, and a step that no way leads to is not planned.
func TestPlanFollowsTheProcedure(t *testing.T) {
	s := chain("d", "c", "b", "a", "apart")
	for i := range s.Steps {
		s.Steps[i].Limit, s.Steps[i].Outcomes, s.Steps[i].Ready = limit(1, calendar.Hour), nil, false
	}
	s.Channels[0].Entry = "a"
	s.Steps[3].Outcomes = []reglament.Outcome{{To: "b"}}
	s.Steps[2].Outcomes = []reglament.Outcome{{To: "c"}}
	s.Steps[1].Outcomes = []reglament.Outcome{{ID: "on", To: "d"}, {ID: "back", To: "b"}}
	p, err := compile(t, s, desk()).Plan("direct", at("2012-03-01T09:00"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, st := range p.Steps {
		got = append(got, fmt.Sprint(st.Step, " ", st.Due.Latest.At.Clock()))
	}
	// c follows b, which the text has later: it has no moment to start from.
	if want := "a 10:00, c 00:00, b 11:00, d 00:00"; strings.Join(got, ", ") != want {
		t.Errorf("planned %v, want %s", got, want)
	}
	holds(t, s, desk(), chained(event("apart", "2012-03-01T09:30")), "note step.early apart; events[0].at; want 2012-03-01T10:00:00; is 2012-03-01T09:30; by apart")
}

// One working day is the next one for the whole as it is for a step, whatever is
// held of first days; a term that counts the day of receipt ends on it.
func TestTermOfOneDay(t *testing.T) {
	s := chain("only")
	for _, row := range []struct {
		why      string
		readings reglament.Readings
		receipt  law.Answer
		due      string
	}{
		{"the next working day", reglament.Readings{}, law.Unknown, "2012-03-02T18:00:00"},
		{"also where first days count", reglament.Readings{FirstDay: calendar.FirstDayCounted}, law.Unknown, "2012-03-02T18:00:00"},
		{"and where the text says that the day of receipt does not", reglament.Readings{FirstDay: calendar.FirstDayCounted}, law.No, "2012-03-02T18:00:00"},
		{"but not where the text says that it does", reglament.Readings{}, law.Yes, "2012-03-01T18:00:00"},
	} {
		t.Run(row.why, func(t *testing.T) {
			s.Term = reglament.Term{Period: law.Same(calendar.Period{N: 1, Unit: calendar.WorkingDay}), ReceiptDay: row.receipt, Cite: s.Units[0].Cite}
			o := desk()
			o.Readings = row.readings
			d, err := compile(t, s, o).Due("direct", at("2012-03-01T10:00"))
			if err != nil || d.Due().String() != row.due {
				t.Errorf("due %s, %v; want %s", d.Due(), err, row.due)
			}
			o.Settled = 0
			w, err := compile(t, s, o).Plan("direct", at("2012-03-01T10:00"))
			if err != nil || w.Whole.Deciding.Has(reglament.FirstDay) {
				t.Errorf("the first day decides: %+v, %v", w.Whole, err)
			}
		})
	}
}
