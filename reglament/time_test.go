package reglament_test

import (
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The bureau examines within three working days. From Thursday 1 March 2012 these
// are the 2nd, 5th and 6th, or the 1st, 2nd and 5th where the first day counts;
// the day ends at 18:00 or at 24:00.

func TestDueMomentItselfIsInTime(t *testing.T) {
	late := func(due, seen string) []string {
		return []string{"breach step.late examine; events[0].at; want " + due + "; is " + seen + "; by 10"}
	}
	closing, midnight := inRussian(), under(reglament.Readings{DayEnd: calendar.Midnight})
	precise := func(p civil.Precision) reglament.Office {
		o := inRussian()
		o.Precision = p
		return o
	}
	for _, row := range []struct {
		why    string
		office reglament.Office
		at     string
		want   []string
	}{
		{"at closing time to the second it is in time", closing, "2012-03-06T18:00:00", nil},
		{"a second past closing time it is late", closing, "2012-03-06T18:00:01", late("2012-03-06T18:00:00", "2012-03-06T18:00:01")},
		{"the minute of closing time holds its first second", closing, "2012-03-06T18:00", nil},
		{"no second of the next minute is in time", closing, "2012-03-06T18:01", late("2012-03-06T18:00:00", "2012-03-06T18:01")},
		{"the due day without a time of day may be before closing", closing, "2012-03-06", nil},
		{"the day after is late at any time of day", closing, "2012-03-07", late("2012-03-06T18:00:00", "2012-03-07")},
		{"24:00 of the due day is the end of that day", midnight, "2012-03-06T24:00:00", nil},
		{"24:00 to the minute likewise", midnight, "2012-03-06T24:00", nil},
		{"the last second of the due day", midnight, "2012-03-06T23:59:59", nil},
		{"00:00 is written for the next day, so it is late", midnight, "2012-03-07T00:00:00", late("2012-03-06T24:00:00", "2012-03-07T00:00:00")},
		{"00:00 of the next day to the minute likewise", midnight, "2012-03-07T00:00", late("2012-03-06T24:00:00", "2012-03-07T00:00")},
		{"24:00 of the due day is past its closing hour", closing, "2012-03-06T24:00", late("2012-03-06T18:00:00", "2012-03-06T24:00")},
		{"a system that knows the day makes a second no difference", precise(civil.ToDay), "2012-03-06T18:00:01", nil},
		{"nor 24:00 of the due day", precise(civil.ToDay), "2012-03-06T24:00:00", nil},
		{"but the next day does", precise(civil.ToDay), "2012-03-07T00:00:00", late("2012-03-06T18:00:00", "2012-03-07")},
		{"a system that knows the minute loses the seconds", precise(civil.ToMinute), "2012-03-06T18:00:59", nil},
		{"and keeps the minutes", precise(civil.ToMinute), "2012-03-06T18:01:00", late("2012-03-06T18:00:00", "2012-03-06T18:01")},
		{"a precision finer than the record adds nothing to it", precise(civil.ToMinute), "2012-03-06", nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, permit(), row.office, direct(event("examine", row.at)), row.want...) })
	}
}

// The hall takes a package in within fifteen minutes of office time, 9:00–20:00.
func TestStartIsTakenAtItsLatest(t *testing.T) {
	for _, row := range []struct{ why, received, at, due string }{
		{"received at 10:00:00, in time at 10:15:00", "2012-03-01T10:00:00", "2012-03-01T10:15:00", ""},
		{"received at 10:00:00, late at 10:15:01", "2012-03-01T10:00:00", "2012-03-01T10:15:01", "2012-03-01T10:15:00"},
		{"received in the minute of 10:00, which lasts until 10:00:59", "2012-03-01T10:00", "2012-03-01T10:15", ""},
		{"so 10:15:59 is in time", "2012-03-01T10:00", "2012-03-01T10:15:59", ""},
		{"and 10:16 is not", "2012-03-01T10:00", "2012-03-01T10:16", "2012-03-01T10:15:59"},
		{"received at any time of the day, perhaps after closing: the next day at 9:15 is in time", "2012-03-01", "2012-03-02T09:15:00", ""},
		{"and a second later is not", "2012-03-01", "2012-03-02T09:15:01", "2012-03-02T09:15:00"},
		{"both known to the day only, the next day is in time", "2012-03-01", "2012-03-02", ""},
		{"and the day after it is late", "2012-03-01", "2012-03-03", "2012-03-02T09:15:00"},
		{"nothing is late where the receipt is not recorded", "", "2012-03-30", ""},
		{"nor where the step has no moment", "2012-03-01T10:00:00", "", ""},
	} {
		t.Run(row.why, func(t *testing.T) {
			k := direct(event("take-in", row.at))
			k.Channel, k.Received = "hall", at(row.received)
			var want []string
			if row.due != "" {
				want = []string{"breach step.late take-in; events[0].at; want " + row.due + "; is " + row.at + "; by 10"}
			}
			holds(t, permit(), inRussian(), k, want...)
		})
	}
}

func TestOpenReadingsMakeADoubt(t *testing.T) {
	const late = "step.late examine; events[0].at; want 2012-03-06T24:00:00; is "
	runJudged(t, []judged{
		{"by closing time of the 5th it is in time under every reading", bureau(), direct(event("examine", "2012-03-05T18:00:00")), nil},
		{"after it, late if the first day counts and the day ends at closing", bureau(), direct(event("examine", "2012-03-05T18:00:01")),
			[]string{"doubt " + late + "2012-03-05T18:00:01; by 10; under first_day=counted,day_end=closing_hour"}},
		{"on the 6th, late if the first day counts, whenever a day ends", bureau(), direct(event("examine", "2012-03-06T18:00:00")),
			[]string{"doubt " + late + "2012-03-06T18:00:00; by 10; under first_day=counted"}},
		{"after closing time of the 6th, late if either is so", bureau(), direct(event("examine", "2012-03-06T18:00:01")),
			[]string{"doubt " + late + "2012-03-06T18:00:01; by 10; under day_end=closing_hour or first_day=counted"}},
		{"on the 7th it is late under every reading", bureau(), direct(event("examine", "2012-03-07T00:00:00")),
			[]string{"breach " + late + "2012-03-07T00:00:00; by 10"}},
		{"a reading that is settled is no doubt", settle(bureau(), reglament.Readings{FirstDay: calendar.FirstDayCounted}), direct(event("examine", "2012-03-06T10:00")),
			[]string{"breach step.late examine; events[0].at; want 2012-03-05T18:00:00; is 2012-03-06T10:00; by 10"}},
		{"a reading chosen but not settled is tried with both values", func() reglament.Office {
			o := settle(bureau(), reglament.Readings{FirstDay: calendar.FirstDayCounted}, reglament.FirstDay)
			return o
		}(), direct(event("examine", "2012-03-06T10:00")),
			[]string{"doubt step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-06T10:00; by 10; under first_day=counted"}},
		// Two days after Thursday the 1st: Saturday the 3rd, which rolls to Monday the
		// 5th, in Kazakh; two working days are the 2nd and the 5th in Russian. Counting
		// the first day: Friday the 2nd in both texts. So the texts part only where the
		// step does not roll.
		{"drafting on Sunday the 4th is late in Kazakh if the step does not roll, else not", settle(bureau(), reglament.Readings{Rolling: calendar.Stays}),
			direct(ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-04T10:00")),
			[]string{"doubt step.late draft; events[1].at; want 2012-03-05T18:00:00; is 2012-03-04T10:00; by 10; under text=kk"}},
		{"and in time in both where it rolls", settle(bureau(), reglament.Readings{}),
			direct(ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-05T10:00")), nil},
		{"with the Kazakh text alone the doubt is a breach", func() reglament.Office {
			o := settle(bureau(), reglament.Readings{Rolling: calendar.Stays})
			o.Text = law.Kazakh
			return o
		}(), direct(ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-04T10:00")),
			[]string{"breach step.late draft; events[1].at; want 2012-03-03T24:00:00; is 2012-03-04T10:00; by 10"}},
		{"with the Russian text alone it is nothing", under(reglament.Readings{Rolling: calendar.Stays}),
			direct(ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-04T10:00")), nil},
	})
}

func TestWhereAStepStarts(t *testing.T) {
	// Signing takes two hours of office time; the bureau rests from 13:00 to 14:00.
	// It can come round again, so it is never more than a doubt.
	const late = "doubt step.late sign; events[1].at; want 2012-03-01T15:00:59; is 2012-03-01T15:01; by 10"
	runJudged(t, []judged{
		{"a step starts when the one before it is done: 12:00:59 and two hours, with lunch, is 15:00:59", inRussian(),
			direct(event("draft", "2012-03-01T12:00"), event("sign", "2012-03-01T15:01")), []string{late}},
		{"the record may list them in any order", inRussian(),
			direct(event("sign", "2012-03-01T15:01"), event("draft", "2012-03-01T12:00")),
			[]string{"doubt step.late sign; events[0].at; want 2012-03-01T15:00:59; is 2012-03-01T15:01; by 10"}},
		{"where the step before is not recorded nobody is late", inRussian(), direct(event("sign", "2012-03-30T15:01")), nil},
		{"nor where it has no moment", inRussian(), direct(event("draft", ""), event("sign", "2012-03-30T15:01")), nil},
		{"after a condition a recorded outcome decides: drafting within two working days of the 1st ends on the 5th", inRussian(),
			direct(ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-06T10:00")),
			[]string{"breach step.late draft; events[1].at; want 2012-03-05T18:00:00; is 2012-03-06T10:00; by 10"}},
		{"without the outcome it is not known that drafting began then", inRussian(),
			direct(event("examine", "2012-03-01T11:00"), event("draft", "2012-03-06T10:00")), nil},
		{"another outcome did not begin it", inRussian(),
			direct(ended("examine", "2012-03-01T11:00", "incomplete"), event("draft", "2012-03-06T10:00")), nil},
		{"an outcome without a moment says nothing", inRussian(),
			direct(ended("examine", "", "complete"), event("draft", "2012-03-06T10:00")), nil},
		{"within the working day is the same day: the refusal is due at 18:00", inRussian(),
			direct(ended("examine", "2012-03-01T11:00", "incomplete"), event("reject", "2012-03-01T18:00")), nil},
		{"and late after it", inRussian(),
			direct(ended("examine", "2012-03-01T11:00", "incomplete"), event("reject", "2012-03-02T09:00")),
			[]string{"breach step.late reject; events[1].at; want 2012-03-01T18:00:00; is 2012-03-02T09:00; by 10"}},
		{"within one working day is the next one, even if first days count", under(reglament.Readings{FirstDay: calendar.FirstDayCounted}),
			direct(ended("sign", "2012-03-01T11:00", "signed"), event("issue", "2012-03-02T18:00")), nil},
		{"and the one after it is late", under(reglament.Readings{FirstDay: calendar.FirstDayCounted}),
			direct(ended("sign", "2012-03-01T11:00", "signed"), event("issue", "2012-03-05T09:00")),
			[]string{"breach step.late issue; events[1].at; want 2012-03-02T18:00:00; is 2012-03-05T09:00; by 10"}},
		{"rounds twice a day bind no case", inRussian(), with(direct(event("take-in", "2012-03-01T10:05"), event("send", "2012-03-20T10:05")),
			func(k *reglament.Case) { k.Channel = "hall" }), nil},
		{"and what follows rounds starts when they are recorded: three working days after Saturday the 3rd end on the 7th", inRussian(),
			with(direct(event("send", "2012-03-03T10:05"), event("examine", "2012-03-11T09:00")), func(k *reglament.Case) { k.Channel = "hall" }),
			[]string{"breach step.late examine; events[1].at; want 2012-03-07T18:00:00; is 2012-03-11T09:00; by 10"}},
	})
}

// A package that was completed late has steps from before; they started nothing.
func TestNothingIsMeasuredFromBeforeTheReceipt(t *testing.T) {
	received := func(when string, events ...reglament.Event) reglament.Case {
		k := direct(events...)
		k.Received = at(when)
		return k
	}
	early := func(seen string) string {
		return "note step.early examine; events[0].at; want 2012-03-20T10:00; is " + seen + "; by 10"
	}
	runJudged(t, []judged{
		// Two working days of drafting from Tuesday the 20th, the 21st to the 23rd being
		// holidays, are Monday the 26th and the 27th.
		{"examined for an incomplete package, drafted for the complete one in time", inRussian(),
			received("2012-03-20T10:00", ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-27T18:00")), []string{early("2012-03-01T11:00")}},
		{"and too late", inRussian(),
			received("2012-03-20T10:00", ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-28")),
			[]string{early("2012-03-01T11:00"), "breach step.late draft; events[1].at; want 2012-03-27T18:00:00; is 2012-03-28; by 10"}},
		{"where the receipt is not recorded that may be so too", inRussian(),
			received("", ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-05-28")), nil},
		// Issued within a working day of the 20th, whatever the minute of the receipt.
		{"signed in the minute of the receipt: it may have come after", inRussian(),
			received("2012-03-20T10:00", ended("sign", "2012-03-20T10:00:00", "signed"), event("issue", "2012-03-26T18:00")), nil},
	})
}

func TestWhatIsMeasuredFromTheReceiptFollowsFromNoStep(t *testing.T) {
	s := chain("a", "b", "c")
	s.Steps[2].Limit = limit(1, calendar.Hour)
	k := chained(event("b", "2012-02-27"), event("b", "2012-02-28"), event("c", "2012-03-01T11:01"))
	holds(t, s, desk(), k,
		"note step.early b; events[0].at; want 2012-03-01T10:00:00; is 2012-02-27; by b",
		"note step.early b; events[1].at; want 2012-03-01T10:00:00; is 2012-02-28; by b",
		"breach step.repeated b; events[1].step; want events[0].step; is 2012-02-28; by b",
		"breach step.late c; events[2].at; want 2012-03-01T11:00:00; is 2012-03-01T11:01; by c")
}

func TestBeforeTheReceiptIsANote(t *testing.T) {
	note := func(received, seen string) []string {
		return []string{"note step.early examine; events[0].at; want " + received + "; is " + seen + "; by 10"}
	}
	runJudged(t, []judged{
		{"the day before", inRussian(), direct(event("examine", "2012-02-29")), note("2012-03-01T10:00:00", "2012-02-29")},
		{"the second before", inRussian(), direct(event("examine", "2012-03-01T09:59:59")), note("2012-03-01T10:00:00", "2012-03-01T09:59:59")},
		{"the same second is no news", inRussian(), direct(event("examine", "2012-03-01T10:00:00")), nil},
		{"the same minute may be after it", inRussian(), direct(event("examine", "2012-03-01T10:00")), nil},
		{"the same day may be after it", inRussian(), direct(event("examine", "2012-03-01")), nil},
		{"no receipt, nothing before it", inRussian(), with(direct(event("examine", "2012-02-29")), func(k *reglament.Case) { k.Received = civil.Moment{} }), nil},
	})
}

// A limit that speaks of the service ends with the term, or is the step's own.
func TestLimitOfTheService(t *testing.T) {
	s := permit()
	s.Steps[2].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 10, Unit: calendar.WorkingDay}, OfService: true})
	hall := func(when string) reglament.Case {
		k := direct(event("send", "2012-03-02T10:00"), event("examine", when))
		k.Channel, k.Received = "hall", at("2012-03-01T10:00")
		return k
	}
	unknown := func(k reglament.Case) reglament.Case { k.Received = civil.Moment{}; return k }
	for _, row := range []struct {
		why    string
		office reglament.Office
		input  reglament.Case
		want   []string
	}{
		{"restating the term it ends with it: ten working days after the 1st are over on the 16th", inRussian(), hall("2012-03-16T18:00"), nil},
		{"and is late on the 19th", inRussian(), hall("2012-03-19T09:00"),
			[]string{"breach step.late examine; events[1].at; want 2012-03-16T18:00:00; is 2012-03-19T09:00; by 10"}},
		{"of its own it starts with the step on the 2nd and ends on the 19th", under(reglament.Readings{StepTerm: reglament.OwnLimit}), hall("2012-03-19T09:00"), nil},
		{"open it is a doubt under the first", settle(bureau(), reglament.Readings{}, reglament.LimitOfService), hall("2012-03-19T09:00"),
			[]string{"doubt step.late examine; events[1].at; want 2012-03-19T18:00:00; is 2012-03-19T09:00; by 10; under step_term=restates_term"}},
		{"without a receipt the term is not known, so nothing is late", inRussian(), unknown(hall("2012-05-30")), nil},
		{"nor by the step's own limit", settle(bureau(), reglament.Readings{}, reglament.LimitOfService), unknown(hall("2012-05-30")), nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, row.office, row.input, row.want...) })
	}
	t.Run("where the text states no term the limit is the step's own", func(t *testing.T) {
		s := chain("only")
		s.Steps[0].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 2, Unit: calendar.WorkingDay}, OfService: true})
		holds(t, s, desk(), chained(event("only", "2012-03-06")), "breach step.late only; events[0].at; want 2012-03-05T18:00:00; is 2012-03-06; by only")
	})
	t.Run("a term of one text is no term of the other", func(t *testing.T) {
		s := chain("only")
		s.Term = reglament.Term{Period: law.Differ(calendar.Period{N: 2, Unit: calendar.WorkingDay}, calendar.Period{}), Cite: s.Units[0].Cite}
		s.Steps[0].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 2, Unit: calendar.WorkingDay}, OfService: true})
		o := desk()
		o.Text = ""
		holds(t, s, o, chained(event("only", "2012-03-06")),
			"doubt step.late only; events[0].at; want 2012-03-05T18:00:00; is 2012-03-06; by only; under text=kk",
			"doubt term.late; events[0].at; want 2012-03-05T18:00:00; is 2012-03-06; by 1; under text=kk; from 1")
	})
}

// Ten working days from Thursday 1 March: 2, 5, 6, 7, 11, 12, 13, 14, 15, 16; with
// the first day counted they end on the 15th.
func TestWholeTermIsHeldAgainstWhatIsReadyOrHandedOver(t *testing.T) {
	handed := func(k reglament.Case, when string) reglament.Case { k.Result.HandedOver = at(when); return k }
	const late = "term.late; events[0].at; want 2012-03-16T18:00:00; is "
	measured := settle(bureau(), reglament.Readings{}, reglament.MeasuredAt)
	measured.Text = law.Russian
	runJudged(t, []judged{
		{"ready at the due moment", inRussian(), direct(event("issue", "2012-03-16T18:00:00")), nil},
		{"ready a second later", inRussian(), direct(event("issue", "2012-03-16T18:00:01")), []string{"breach " + late + "2012-03-16T18:00:01; by 6"}},
		{"ready on the due day", inRussian(), direct(event("issue", "2012-03-16")), nil},
		{"ready the day after, as written", inRussian(), direct(event("issue", "2012-03-17")), []string{"breach " + late + "2012-03-17; by 6"}},
		{"ready in time but handed over late, where readiness is measured", inRussian(), handed(direct(event("issue", "2012-03-16")), "2012-03-20"), nil},
		{"the same where handing over is measured", under(reglament.Readings{Measured: reglament.WhenHandedOver}), handed(direct(event("issue", "2012-03-16")), "2012-03-20"),
			[]string{"breach term.late; result.handed_over; want 2012-03-16T18:00:00; is 2012-03-20; by 6"}},
		{"the same where that is open", measured, handed(direct(event("issue", "2012-03-16")), "2012-03-20"),
			[]string{"doubt term.late; result.handed_over; want 2012-03-16T18:00:00; is 2012-03-20; by 6; under measured=handed_over"}},
		{"late by either measure", measured, handed(direct(event("issue", "2012-03-17T10:00")), "2012-03-20"),
			[]string{"breach " + late + "2012-03-17T10:00; by 6"}},
		{"handed over before it was ready: what is not ready was not handed over", under(reglament.Readings{Measured: reglament.WhenHandedOver}),
			handed(direct(event("issue", "2012-03-19")), "2012-03-05"), []string{"breach " + late + "2012-03-19; by 6"}},
		{"readiness not recorded, handed over late: when it was ready is not known", measured, handed(direct(), "2012-03-20T11:30"),
			[]string{"doubt term.late; result.handed_over; want 2012-03-16T18:00:00; is 2012-03-20T11:30; by 6; under measured=handed_over"}},
		{"the same where readiness is measured", inRussian(), handed(direct(), "2012-03-20"), nil},
		{"handed over at the due moment", under(reglament.Readings{Measured: reglament.WhenHandedOver}), handed(direct(), "2012-03-16T18:00:00"), nil},
		{"without a receipt there is no term", inRussian(), with(direct(event("issue", "2012-05-16")), func(k *reglament.Case) { k.Received = civil.Moment{} }), nil},
		{"the first day counts under one reading: a doubt on the 16th", settle(bureau(), reglament.Readings{}, reglament.FirstDay), direct(event("issue", "2012-03-16T10:00")),
			[]string{"doubt " + late + "2012-03-16T10:00; by 6; under first_day=counted"}},
		{"ready twice, the last time counts: the record does not say what the first was for", inRussian(), direct(event("issue", "2012-03-15"), event("issue", "2012-03-19")),
			[]string{"breach step.repeated issue; events[1].step; want events[0].step; is 2012-03-19; by 10",
				"breach term.late; events[1].at; want 2012-03-16T18:00:00; is 2012-03-19; by 6"}},
	})
}

// The hall's week counts Saturdays: 2, 3, 5, 6, 7, 10, 11, 12, 13, 14 March.
func TestWholeTermInTheWeekOfTheHall(t *testing.T) {
	hall := func(when string) reglament.Case {
		k := direct(event("issue", when))
		k.Channel = "hall"
		return k
	}
	runJudged(t, []judged{
		{"by the provider's week it ends on the 16th", inRussian(), hall("2012-03-16"), nil},
		{"by the hall's on the 14th at 20:00", under(reglament.Readings{TermWeek: reglament.IntakeWeek}), hall("2012-03-14T20:00:01"),
			[]string{"breach term.late; events[0].at; want 2012-03-14T20:00:00; is 2012-03-14T20:00:01; by 6"}},
		{"between them lies a doubt", settle(bureau(), reglament.Readings{}, reglament.WeekOfTerm), hall("2012-03-15"),
			[]string{"doubt term.late; events[0].at; want 2012-03-16T18:00:00; is 2012-03-15; by 6; under term_week=intake"}},
		{"the bureau's own channel has one week only", settle(bureau(), reglament.Readings{}, reglament.WeekOfTerm), direct(event("issue", "2012-03-15")), nil},
	})
}

// A late step explains a late whole where it would have been in time without it.
func TestCauseOfALateWhole(t *testing.T) {
	runJudged(t, []judged{
		// Examined on the 19th instead of the 6th: 13 days lost, the whole 3 days late.
		{"the late step that cost more than the whole is late by", inRussian(), direct(
			ended("examine", "2012-03-19T10:00", "complete"), event("draft", "2012-03-19T11:00"), ended("sign", "2012-03-19T12:00", "signed"), event("issue", "2012-03-19T15:00")),
			[]string{"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-19T10:00; by 10",
				"breach term.late; events[3].at; want 2012-03-16T18:00:00; is 2012-03-19T15:00; by 6; from 1"}},
		// Examined a minute late on the 6th; the whole is days late for another reason.
		{"a late step that cost less than that is not the cause", inRussian(), direct(
			ended("examine", "2012-03-06T18:01", "complete"), event("issue", "2012-03-19T15:00")),
			[]string{"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-06T18:01; by 10",
				"breach term.late; events[1].at; want 2012-03-16T18:00:00; is 2012-03-19T15:00; by 6"}},
		// Examining cost a day (the 7th), drafting six (the 11th to the 19th, due on the
		// 12th at 18:00); together more than the 2 days 21 hours of the whole.
		{"of several the one that cost most", inRussian(), direct(
			ended("examine", "2012-03-07T18:00", "complete"), event("draft", "2012-03-19T11:00"), ended("sign", "2012-03-19T12:00", "signed"), event("issue", "2012-03-19T15:00")),
			[]string{"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-07T18:00; by 10",
				"breach step.late draft; events[1].at; want 2012-03-12T18:00:00; is 2012-03-19T11:00; by 10",
				"breach term.late; events[3].at; want 2012-03-16T18:00:00; is 2012-03-19T15:00; by 6; from 2"}},
		// Examined on the 7th at 18:00 and drafted on the 13th at 18:00, each 24 hours late.
		{"of two that cost as much the first", inRussian(), direct(
			ended("examine", "2012-03-07T18:00:00", "complete"), event("draft", "2012-03-13T18:00:00"), event("issue", "2012-03-17T10:00")),
			[]string{"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-07T18:00:00; by 10",
				"breach step.late draft; events[1].at; want 2012-03-12T18:00:00; is 2012-03-13T18:00:00; by 10",
				"breach term.late; events[2].at; want 2012-03-16T18:00:00; is 2012-03-17T10:00; by 6; from 1"}},
		{"of a step done twice the time that was late", inRussian(), direct(
			event("examine", "2012-03-02"), event("examine", "2012-03-19T10:00"), event("issue", "2012-03-19T15:00")),
			[]string{"breach step.repeated examine; events[1].step; want events[0].step; is 2012-03-19T10:00; by 10",
				"breach step.late examine; events[1].at; want 2012-03-06T18:00:00; is 2012-03-19T10:00; by 10; from 1",
				"breach term.late; events[2].at; want 2012-03-16T18:00:00; is 2012-03-19T15:00; by 6; from 2"}},
		{"of a step that was late twice the first time", inRussian(), direct(
			event("examine", "2012-03-19"), event("examine", "2012-03-19T10:00:00"), event("issue", "2012-03-19T15:00")),
			[]string{"breach step.repeated examine; events[0].step; want events[1].step; is 2012-03-19; by 10",
				"breach step.late examine; events[1].at; want 2012-03-06T18:00:00; is 2012-03-19T10:00:00; by 10",
				"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-19; by 10; from 1",
				"breach term.late; events[2].at; want 2012-03-16T18:00:00; is 2012-03-19T15:00; by 6; from 2"}},
		// The first day open, examining ends on the 5th or the 6th, the whole on the 15th
		// or the 16th: it is late either way, also where the examination was in time.
		{"a doubt is not the cause of a breach", settle(bureau(), reglament.Readings{}, reglament.FirstDay),
			direct(event("examine", "2012-03-06T10:00"), event("issue", "2012-03-16T18:01")),
			[]string{"doubt step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-06T10:00; by 10; under first_day=counted",
				"breach term.late; events[1].at; want 2012-03-16T18:00:00; is 2012-03-16T18:01; by 6"}},
		{"but of a doubt it can be", settle(bureau(), reglament.Readings{}, reglament.FirstDay),
			direct(event("examine", "2012-03-06T10:00"), event("issue", "2012-03-16T10:00")),
			[]string{"doubt step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-06T10:00; by 10; under first_day=counted",
				"doubt term.late; events[1].at; want 2012-03-16T18:00:00; is 2012-03-16T10:00; by 6; under first_day=counted; from 1"}},
	})
}
