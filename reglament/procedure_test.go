package reglament_test

import (
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The procedure of permit() applied for at the bureau: examine, then draft or
// reject, then sign, then issue or redraft and sign again. At the hall, take-in and
// send come first.

// swift is that procedure done within a day, without a deviation.
func swift() reglament.Case {
	return direct(
		ended("examine", "2012-03-01T11:00", "complete"),
		event("draft", "2012-03-01T12:00"),
		ended("sign", "2012-03-01T12:30", "signed"),
		event("issue", "2012-03-01T15:00"),
	)
}

func TestProcedureWithoutADeviation(t *testing.T) {
	runJudged(t, []judged{
		{"each step once, in order", bureau(), swift(), nil},
		{"steps of one moment are in any order", bureau(), direct(
			ended("examine", "2012-03-01T11:00:00", "complete"), event("draft", "2012-03-01T11:00:00"), ended("sign", "2012-03-01T11:00:00", "signed"), event("issue", "2012-03-01T11:00:00")), nil},
		{"steps of one minute may have been in order", bureau(), direct(event("issue", "2012-03-01T11:00"), event("sign", "2012-03-01T11:00")), nil},
		{"steps of one day may have been in order, whatever the record's order", bureau(), direct(event("issue", "2012-03-01"), event("examine", "2012-03-01")), nil},
		{"24:00 of a day comes before 00:00 of the next", bureau(), direct(event("draft", "2012-03-01T24:00:00"), event("sign", "2012-03-02T00:00:00")), nil},
		{"round the loop: returned, drafted anew, signed", bureau(), direct(
			ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-01T12:00"), ended("sign", "2012-03-01T12:30", "returned"),
			event("redraft", "2012-03-01T12:45"), ended("sign", "2012-03-01T12:50", "signed"), event("issue", "2012-03-01T15:00")), nil},
		{"nothing recorded, nothing found", bureau(), reglament.Case{Service: "test.permit", Channel: "hall"}, nil},
		{"each in its role", bureau(), with(swift(), func(k *reglament.Case) {
			k.Events[0].Role, k.Events[1].Role, k.Events[2].Role, k.Events[3].Role = "officer", "officer", "chief", "officer"
		}), nil},
	})
}

func TestRolesAndChannels(t *testing.T) {
	runJudged(t, []judged{
		{"another role signs", bureau(), with(swift(), func(k *reglament.Case) { k.Events[2].Role = "officer" }),
			[]string{"breach step.role sign; events[2].role; want chief; is officer; by 10"}},
		{"a step of the hall in a direct application is cited with the channel, and is not held against its limit", bureau(),
			with(swift(), func(k *reglament.Case) {
				k.Events = append(k.Events, reglament.Event{Step: "take-in", Role: "chief", At: at("2012-04-01")})
			}),
			[]string{"breach step.channel take-in; events[4].step; want direct; is hall; by 10,4"}},
		{"each time", bureau(), direct(event("send", ""), event("send", "")),
			[]string{"breach step.channel send; events[0].step; want direct; is hall; by 10,4", "breach step.channel send; events[1].step; want direct; is hall; by 10,4"}},
	})
}

func TestRoleThatAnotherPlaceNames(t *testing.T) {
	s := permit()
	elsewhere := func(role, paragraph string) reglament.RoleElsewhere {
		return reglament.RoleElsewhere{Role: role, Cite: law.Citation{Act: "permit-rules", Paragraph: paragraph}}
	}
	s.Steps[stepOf(s, "sign")].Also = []reglament.RoleElsewhere{elsewhere("officer", "18"), elsewhere("officer", "19"), elsewhere("clerk", "20")}
	signed := func(role string) reglament.Case {
		return direct(reglament.Event{Step: "sign", Role: role})
	}
	holds(t, s, bureau(), signed("chief"))
	holds(t, s, bureau(), signed("officer"), "doubt step.role sign; events[0].role; want chief; is officer; by 10; otherwise 18,19")
	holds(t, s, bureau(), signed("clerk"), "doubt step.role sign; events[0].role; want chief; is clerk; by 10; otherwise 20")
}

// A way of which the text does not say how long it takes gives the next step no
// beginning.
func TestOpenWays(t *testing.T) {
	s := permit()
	draft := stepOf(s, "draft")
	s.Steps[draft].Outcomes[0].Open = true
	late := direct(event("draft", "2012-03-01T12:00"), event("sign", "2012-04-02"))
	holds(t, s, inRussian(), late)
	c := compile(t, s, inRussian())
	p, err := c.Plan("direct", at("2012-03-01T10:00"))
	if err != nil {
		t.Fatal(err)
	}
	// Signing is planned after the rejection, due on the 6th at 18:00, alone.
	if sign := p.Steps[3]; sign.Step != "sign" || sign.Due.Latest.At.String() != "2012-03-07T11:00:00" {
		t.Errorf("planned %+v", sign)
	}
	t.Run("of two outcomes one may be open", func(t *testing.T) {
		s := permit()
		s.Steps[stepOf(s, "examine")].Outcomes[1].Open = true
		holds(t, s, inRussian(), direct(ended("examine", "2012-03-01T11:00", "incomplete"), event("reject", "2012-03-30")))
		holds(t, s, inRussian(), direct(ended("examine", "2012-03-01T11:00", "complete"), event("draft", "2012-03-30")),
			"breach step.late draft; events[1].at; want 2012-03-05T18:00:00; is 2012-03-30; by 10")
	})
	t.Run("the other way into the step is not", func(t *testing.T) {
		holds(t, s, inRussian(), direct(event("reject", "2012-03-01T12:00:00"), event("sign", "2012-04-02")),
			"doubt step.late sign; events[1].at; want 2012-03-01T15:00:00; is 2012-04-02; by 10")
	})
}

func TestRepeatedStep(t *testing.T) {
	second := func(e reglament.Event) reglament.Case {
		return with(swift(), func(k *reglament.Case) { k.Events = append(k.Events, e) })
	}
	runJudged(t, []judged{
		{"done again at once", inRussian(), with(swift(), func(k *reglament.Case) { k.Events[2], k.Events[3] = k.Events[1], k.Events[2] }),
			[]string{"breach step.repeated draft; events[2].step; want events[1].step; is 2012-03-01T12:00; by 10"}},
		{"the later one is the repetition, wherever it stands", inRussian(), direct(event("issue", "2012-03-05T10:00"), event("issue", "2012-03-02T10:00")),
			[]string{"breach step.repeated issue; events[0].step; want events[1].step; is 2012-03-05T10:00; by 10"}},
		{"without moments the record's order decides", inRussian(), direct(event("issue", ""), event("issue", "")),
			[]string{"breach step.repeated issue; events[1].step; want events[0].step; by 10"}},
		{"the one with a moment comes first", inRussian(), direct(event("issue", ""), event("issue", "2012-03-05T10:00")),
			[]string{"breach step.repeated issue; events[0].step; want events[1].step; by 10"}},
		{"of two that may both have been at the end of a day, the one that may have been earlier is first", inRussian(), direct(event("issue", "2012-03-05T24:00:00"), event("issue", "2012-03-05")),
			[]string{"breach step.repeated issue; events[0].step; want events[1].step; is 2012-03-05T24:00:00; by 10"}},
		{"of two of one day, the one that is known to be before its end", inRussian(), direct(event("issue", "2012-03-05T10:00:00"), event("issue", "2012-03-05")),
			[]string{"breach step.repeated issue; events[1].step; want events[0].step; is 2012-03-05; by 10"}},
		{"three times is one finding", inRussian(), direct(event("issue", "2012-03-02T10:00"), event("issue", "2012-03-02T11:00"), event("issue", "2012-03-02T12:00")),
			[]string{"breach step.repeated issue; events[1].step; want events[0].step; is 2012-03-02T11:00; by 10"}},
		{"steps of a loop may be done again", inRussian(), direct(event("sign", "2012-03-01T11:00"), event("sign", "2012-03-01T12:00"), event("redraft", "2012-03-01T11:30"), event("redraft", "2012-03-01T11:40")), nil},
		// Drafting within two working days of the 1st ends on the 5th; signed and issued
		// before the second draft, which is what makes them early.
		{"what follows from a repetition says so: the roots come first", inRussian(), second(event("draft", "2012-03-12T10:00")),
			[]string{
				"breach step.repeated draft; events[4].step; want events[1].step; is 2012-03-12T10:00; by 10",
				"breach step.order sign; events[2].at; want draft; is 2012-03-01T12:30; by 10,10; from 1",
				"breach step.order issue; events[3].at; want draft; is 2012-03-01T15:00; by 10,10; from 1",
				"breach step.late draft; events[4].at; want 2012-03-05T18:00:00; is 2012-03-12T10:00; by 10; from 1",
			}},
		{"what follows a repeated step too late follows from that", inRussian(), direct(
			event("examine", "2012-03-01T11:00"), ended("examine", "2012-03-01T12:00", "complete"), event("draft", "2012-03-30T12:00")),
			[]string{
				"breach step.repeated examine; events[1].step; want events[0].step; is 2012-03-01T12:00; by 10",
				"breach step.late draft; events[2].at; want 2012-03-05T18:00:00; is 2012-03-30T12:00; by 10; from 1",
			}},
		{"of two that are late the first stands by itself", inRussian(), direct(event("examine", "2012-03-13"), event("examine", "2012-03-12")),
			[]string{
				"breach step.repeated examine; events[0].step; want events[1].step; is 2012-03-13; by 10",
				"breach step.late examine; events[1].at; want 2012-03-06T18:00:00; is 2012-03-12; by 10",
				"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-13; by 10; from 1",
			}},
	})
}

func TestOrder(t *testing.T) {
	// Examined on the 12th, three working days after the 1st being over on the 6th.
	const lateExamination = "breach step.late examine; events[1].at; want 2012-03-06T18:00:00; is 2012-03-12; by 10"
	runJudged(t, []judged{
		{"signed before it was drafted", bureau(), direct(event("sign", "2012-03-01T11:30"), event("draft", "2012-03-01T12:00"), event("issue", "2012-03-01T15:00")),
			[]string{"breach step.order sign; events[0].at; want draft; is 2012-03-01T11:30; by 10,10"}},
		{"a second before it", bureau(), direct(event("sign", "2012-03-01T11:59:59"), event("draft", "2012-03-01T12:00:00")),
			[]string{"breach step.order sign; events[0].at; want draft; is 2012-03-01T11:59:59; by 10,10"}},
		{"a minute before it", bureau(), direct(event("sign", "2012-03-01T11:59"), event("draft", "2012-03-01T12:00")),
			[]string{"breach step.order sign; events[0].at; want draft; is 2012-03-01T11:59; by 10,10"}},
		{"a day before it", bureau(), direct(event("sign", "2012-03-01"), event("draft", "2012-03-02")),
			[]string{"breach step.order sign; events[0].at; want draft; is 2012-03-01; by 10,10"}},
		{"24:00 is written for the day that ends, 00:00 for the one that begins", bureau(), direct(event("sign", "2012-03-01T24:00:00"), event("draft", "2012-03-02T00:00:00")),
			[]string{"breach step.order sign; events[0].at; want draft; is 2012-03-01T24:00:00; by 10,10"}},
		{"without a moment nothing is before anything", bureau(), direct(event("sign", ""), event("draft", "2012-03-02")), nil},
		{"nor is anything before what has none", bureau(), direct(event("sign", "2012-03-01T11:00"), event("draft", "")), nil},
		{"both ends of a loop come after it has been entered", inRussian(), direct(event("redraft", "2012-03-01T11:00"), event("sign", "2012-03-01T12:00"), event("draft", "2012-03-01T10:30")), nil},
		{"two that overtook one step: the second follows from the first", bureau(),
			direct(event("sign", "2012-03-01T11:30"), event("issue", "2012-03-01T11:45"), event("draft", "2012-03-01T12:00")),
			[]string{
				"breach step.order sign; events[0].at; want draft; is 2012-03-01T11:30; by 10,10",
				"breach step.order issue; events[1].at; want draft; is 2012-03-01T11:45; by 10,10; from 1",
			}},
		{"of two that were overtaken the later is named", bureau(),
			direct(event("issue", "2012-03-01T11:00"), event("draft", "2012-03-01T12:00"), event("sign", "2012-03-01T13:00")),
			[]string{"breach step.order issue; events[0].at; want sign; is 2012-03-01T11:00; by 10,10"}},
		{"overtaken because it was late: the lateness is the root", inRussian(),
			direct(event("draft", "2012-03-05"), event("examine", "2012-03-12"), event("issue", "2012-03-06")),
			[]string{
				lateExamination,
				"breach step.order draft; events[0].at; want examine; is 2012-03-05; by 10,10; from 1",
				"breach step.order issue; events[2].at; want examine; is 2012-03-06; by 10,10; from 2",
			}},
	})
	t.Run("a doubt about the lateness is no root of a breach of order", func(t *testing.T) {
		// Examined on the 6th at 10:00, which is late only if the first day counts.
		holds(t, permit(), settle(bureau(), reglament.Readings{}, reglament.FirstDay),
			direct(event("draft", "2012-03-05"), event("examine", "2012-03-06T10:00")),
			"breach step.order draft; events[0].at; want examine; is 2012-03-05; by 10,10",
			"doubt step.late examine; events[1].at; want 2012-03-06T18:00:00; is 2012-03-06T10:00; by 10; under first_day=counted")
	})
	t.Run("of two that were overtaken the later is named, also if it is the very first", func(t *testing.T) {
		holds(t, chain("first", "a", "b"), desk(), chained(event("b", "2012-03-01T11:00"), event("a", "2012-03-01T12:00"), event("first", "2012-03-01T13:00")),
			"breach step.order a; events[1].at; want first; is 2012-03-01T12:00; by first,a",
			"breach step.order b; events[0].at; want first; is 2012-03-01T11:00; by first,b; from 1")
	})
	t.Run("what no way leads to comes last", func(t *testing.T) {
		s := chain("x", "y", "a")
		s.Steps[1].Outcomes, s.Channels[0].Entry = nil, "a"
		s.Steps[1].Limit, s.Steps[2].Limit = limit(1, calendar.Hour), limit(1, calendar.Hour)
		holds(t, s, desk(), chained(event("x", "2012-03-01T11:00:00"), event("y", "2012-03-01T12:30"), event("a", "2012-03-01T12:30")),
			"breach step.late a; events[2].at; want 2012-03-01T11:00:00; is 2012-03-01T12:30; by a",
			"breach step.late y; events[1].at; want 2012-03-01T12:00:00; is 2012-03-01T12:30; by y")
	})
	t.Run("too late after a step that was out of order follows from that", func(t *testing.T) {
		// Two hours for b after a at 12:00 end at 15:00 with lunch; a was done before
		// first, on which it depends.
		s := chain("first", "a", "b")
		s.Steps[2].Limit = limit(2, calendar.Hour)
		holds(t, s, desk(), chained(event("a", "2012-03-01T12:00:00"), event("first", "2012-03-01T12:30"), event("b", "2012-03-02T10:00")),
			"breach step.order a; events[0].at; want first; is 2012-03-01T12:00:00; by first,a",
			"breach step.late b; events[2].at; want 2012-03-01T15:00:00; is 2012-03-02T10:00; by b; from 1")
	})
}

// A limit of the whole term can be over before a step begins.
func TestBegunTooLateFollowsFromTheStepBefore(t *testing.T) {
	s := chain("a", "b")
	s.Term = reglament.Term{Period: law.Same(calendar.Period{N: 3, Unit: calendar.WorkingDay}), ReceiptDay: law.No, Cite: law.Citation{Act: "a", Paragraph: "term"}}
	s.Steps[0].Limit = limit(1, calendar.WorkingDay)
	s.Steps[1].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 3, Unit: calendar.WorkingDay}, OfService: true})
	// a is due on the 2nd, the whole and with it b on the 6th.
	t.Run("begun when its own time was over", func(t *testing.T) {
		holds(t, s, desk(), chained(event("a", "2012-03-07T10:00"), event("b", "2012-03-07T11:00")),
			"breach step.late a; events[0].at; want 2012-03-02T18:00:00; is 2012-03-07T10:00; by a",
			"breach step.late b; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by b; from 1",
			"breach term.late; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by term; from 1")
	})
	t.Run("begun at the very second at which it ended, its lateness is its own", func(t *testing.T) {
		holds(t, s, desk(), chained(event("a", "2012-03-06T18:00:00"), event("b", "2012-03-06T18:00:01")),
			"breach step.late a; events[0].at; want 2012-03-02T18:00:00; is 2012-03-06T18:00:00; by a",
			"breach step.late b; events[1].at; want 2012-03-06T18:00:00; is 2012-03-06T18:00:01; by b",
			"breach term.late; events[1].at; want 2012-03-06T18:00:00; is 2012-03-06T18:00:01; by term; from 1")
	})
	t.Run("the record's order makes no difference", func(t *testing.T) {
		holds(t, s, desk(), chained(event("b", "2012-03-07T11:00"), event("a", "2012-03-07T10:00")),
			"breach step.late a; events[1].at; want 2012-03-02T18:00:00; is 2012-03-07T10:00; by a",
			"breach step.late b; events[0].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by b; from 1",
			"breach term.late; events[0].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by term; from 1")
	})
	t.Run("begun in time its lateness is its own", func(t *testing.T) {
		holds(t, s, desk(), chained(event("a", "2012-03-05T10:00"), event("b", "2012-03-07T11:00")),
			"breach step.late a; events[0].at; want 2012-03-02T18:00:00; is 2012-03-05T10:00; by a",
			"breach step.late b; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by b",
			"breach term.late; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by term; from 1")
	})
	t.Run("begun too late after a step that was in time it is its own", func(t *testing.T) {
		s.Steps[0].Limit = law.Bilingual[reglament.Limit]{}
		holds(t, s, desk(), chained(event("a", "2012-03-07T10:00"), event("b", "2012-03-07T11:00")),
			"breach step.late b; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by b",
			"breach term.late; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07T11:00; by term; from 1")
	})
}

func TestBranchesExcludeEachOther(t *testing.T) {
	runJudged(t, []judged{
		{"drafted and rejected", bureau(), direct(event("draft", "2012-03-01T12:00"), event("reject", "2012-03-01T12:00")),
			[]string{"breach step.exclusive reject; events[1].step; is draft; by 10,10"}},
		{"whatever the record's order, and with no moments", bureau(), direct(event("reject", ""), event("draft", "")),
			[]string{"breach step.exclusive reject; events[0].step; is draft; by 10,10"}},
		{"the first of several events is named", bureau(), direct(event("draft", ""), event("reject", "2012-03-01T12:30"), event("reject", "2012-03-01T12:00")),
			[]string{
				"breach step.repeated reject; events[1].step; want events[2].step; is 2012-03-01T12:30; by 10",
				"breach step.exclusive reject; events[2].step; is draft; by 10,10",
			}},
		{"one after the other is no branch", bureau(), direct(event("draft", ""), event("issue", ""), event("redraft", "")), nil},
	})
}

func TestLoopsAreNeverAboveADoubt(t *testing.T) {
	const late = "doubt step.late sign; events[1].at; want 2012-03-01T15:00:59; is 2012-04-02; by 10"
	runJudged(t, []judged{
		{"a month late, under every reading: which round it was is not recorded", bureau(), direct(event("draft", "2012-03-01T12:00"), ended("sign", "2012-04-02", "signed")),
			[]string{late}},
		{"settled likewise, with no reading to name", inRussian(), direct(event("draft", "2012-03-01T12:00"), ended("sign", "2012-04-02", "signed")), []string{late}},
		{"and so is the redraft: one calendar day from the 1st", inRussian(), direct(ended("sign", "2012-03-01T12:00", "returned"), event("redraft", "2012-03-05")),
			[]string{"doubt step.late redraft; events[1].at; want 2012-03-02T18:00:00; is 2012-03-05; by 10"}},
		// Redrafted within its day and signed within the hour; measured from the draft,
		// which is all that can be told apart.
		{"a second round is measured like the first, hence the doubt", inRussian(), direct(
			event("draft", "2012-03-01T12:00"), ended("sign", "2012-03-01T12:30", "returned"), event("redraft", "2012-03-02T10:00"), ended("sign", "2012-03-02T10:30", "signed")),
			[]string{"doubt step.late sign; events[3].at; want 2012-03-01T15:00:59; is 2012-03-02T10:30; by 10"}},
		{"a loop is left once it is decided: issued within a working day of the 2nd", inRussian(), direct(
			ended("sign", "2012-03-01T12:30", "returned"), ended("sign", "2012-03-02T10:30", "signed"), event("issue", "2012-03-05T18:00")), nil},
		{"and late after it", inRussian(), direct(
			ended("sign", "2012-03-01T12:30", "returned"), ended("sign", "2012-03-02T10:30", "signed"), event("issue", "2012-03-06")),
			[]string{"breach step.late issue; events[2].at; want 2012-03-05T18:00:00; is 2012-03-06; by 10"}},
	})
	t.Run("nor where the first step is part of the loop", func(t *testing.T) {
		s := chain("a", "b", "c")
		s.Steps[0].Limit = limit(1, calendar.Hour)
		s.Steps[1].Outcomes = []reglament.Outcome{{ID: "back", To: "a"}, {ID: "on", To: "c"}}
		holds(t, s, desk(), chained(event("a", "2012-03-01T12:00")), "doubt step.late a; events[0].at; want 2012-03-01T11:00:00; is 2012-03-01T12:00; by a")
	})
}

func TestSkippedStep(t *testing.T) {
	skip := func(k reglament.Case, steps ...string) reglament.Case { k.NotDone = steps; return k }
	handed := func(k reglament.Case) reglament.Case { k.Result.HandedOver = at("2012-03-02"); return k }
	runJudged(t, []judged{
		{"signed and issued without an examination: the first of what came later is named", bureau(), skip(direct(event("issue", ""), event("sign", "")), "examine"),
			[]string{"breach step.skipped examine; not_done[0]; is sign; by 10"}},
		{"issued unsigned by anyone", bureau(), skip(direct(event("issue", "2012-03-02")), "sign"),
			[]string{"breach step.skipped sign; not_done[0]; is issue; by 10"}},
		{"drafting can be avoided by rejecting: nobody is accused", bureau(), skip(direct(event("sign", ""), event("issue", "")), "draft", "reject", "redraft"), nil},
		{"what was only not reached is not skipped", bureau(), skip(direct(event("examine", "2012-03-02")), "draft", "sign", "issue"), nil},
		{"what comes before shows nothing", bureau(), skip(direct(event("examine", "2012-03-02"), event("draft", "2012-03-02")), "sign"), nil},
		{"handing over shows that it was issued and signed", bureau(), skip(handed(direct()), "issue", "sign", "draft"),
			[]string{"breach step.skipped issue; not_done[0]; is result.handed_over; by 10", "breach step.skipped sign; not_done[1]; is result.handed_over; by 10"}},
		{"and that it was examined", bureau(), skip(handed(direct()), "examine"), []string{"breach step.skipped examine; not_done[0]; is result.handed_over; by 10"}},
		{"a step of another channel is not skipped", bureau(), skip(handed(direct(event("issue", ""))), "take-in", "send"), nil},
		{"in its own channel it is", bureau(), with(skip(direct(event("examine", "")), "take-in", "send"), func(k *reglament.Case) { k.Channel = "hall" }),
			[]string{"breach step.skipped take-in; not_done[0]; is examine; by 10", "breach step.skipped send; not_done[1]; is examine; by 10"}},
		{"not recorded is not the same as not done", bureau(), handed(direct(event("issue", ""))), nil},
	})

	// Two ends: granting or refusing makes the result ready.
	ends := chain("a", "grant", "refuse")
	ends.Steps[0].Outcomes = []reglament.Outcome{{ID: "yes", To: "grant"}, {ID: "no", To: "refuse"}}
	ends.Steps[1].Outcomes, ends.Steps[1].Ready = nil, true
	t.Run("of two ends one suffices: handed over, not granted, perhaps refused", func(t *testing.T) {
		holds(t, ends, desk(), skip(handed(chained()), "grant"))
		holds(t, ends, desk(), skip(handed(chained()), "refuse"))
		holds(t, ends, desk(), skip(handed(chained()), "a"), "breach step.skipped a; not_done[0]; is result.handed_over; by a")
	})
	t.Run("where nothing makes ready, handing over shows nothing", func(t *testing.T) {
		s := chain("a", "b")
		s.Steps[1].Ready = false
		holds(t, s, desk(), skip(handed(chained()), "a", "b"))
	})
	t.Run("the first step of a loop does not show that one round was made", func(t *testing.T) {
		// a, then b, which ends or goes back to a: a alone does not show that b was done.
		s := chain("a", "b", "c")
		s.Steps[1].Outcomes = []reglament.Outcome{{ID: "back", To: "a"}, {ID: "on", To: "c"}}
		holds(t, s, desk(), skip(chained(event("a", "2012-03-01T11:00")), "b"))
		holds(t, s, desk(), skip(chained(event("a", "2012-03-01T11:00"), event("c", "")), "b"), "breach step.skipped b; not_done[0]; is c; by b")
	})
	t.Run("a step inside a loop does not show that a later one of it was done", func(t *testing.T) {
		s := chain("a", "b", "c", "d")
		s.Steps[2].Outcomes = []reglament.Outcome{{ID: "back", To: "b"}, {ID: "on", To: "d"}}
		holds(t, s, desk(), skip(chained(event("b", "")), "c"))
		holds(t, s, desk(), skip(chained(event("b", "")), "a"), "breach step.skipped a; not_done[0]; is b; by a")
	})
}

func TestObservedStepWithoutARecordIsANote(t *testing.T) {
	observing := func(steps ...string) reglament.Office { o := bureau(); o.Observed = steps; return o }
	note := func(step, later string) string {
		return "note step.unrecorded " + step + "; events; is " + later + "; by 10"
	}
	runJudged(t, []judged{
		{"a system that records signing has none, yet it was issued", observing("sign"), direct(event("issue", "")), []string{note("sign", "issue")}},
		{"in the order in which the office lists them", observing("sign", "examine"), direct(event("issue", "")), []string{note("sign", "issue"), note("examine", "issue")}},
		{"what it does not observe is no news", observing("examine"), direct(event("examine", ""), event("issue", "")), nil},
		{"what was not reached is no news", observing("sign", "issue"), direct(event("examine", "")), nil},
		{"nor what can be avoided", observing("draft"), direct(event("issue", "")), nil},
		{"handing over shows it too", observing("issue"), with(direct(), func(k *reglament.Case) { k.Result.HandedOver = at("2012-03-02") }),
			[]string{note("issue", "result.handed_over")}},
		{"what is known to be not done is accused, not noted", observing("sign"), with(direct(event("issue", "")), func(k *reglament.Case) { k.NotDone = []string{"sign"} }),
			[]string{"breach step.skipped sign; not_done[0]; is issue; by 10"}},
		{"a step of another channel is not missed", observing("take-in"), direct(event("issue", "")), nil},
	})
}

func TestForceOfTheAct(t *testing.T) {
	// The bounds: not before 10 January 2012; in force eleven days after publication.
	wrong := func(received string) reglament.Case {
		return with(swift(), func(k *reglament.Case) {
			k.Received = at(received)
			k.Events = []reglament.Event{event("sign", "2012-03-01"), event("draft", "2012-03-02")}
			k.Receipt.Lacks = []string{"stamp"}
		})
	}
	const order, stamp = " step.order sign; events[0].at; want draft; is 2012-03-01; by 10,10", " receipt.field stamp; receipt.lacks[0]; by 11; under text=kk"
	accused := []string{"doubt" + stamp, "breach" + order}
	noted := []string{"note" + stamp, "note" + order}
	published := func(day string) reglament.Office {
		o := bureau()
		o.Published, _ = civil.ParseDate(day)
		return o
	}
	for _, row := range []struct {
		why      string
		office   reglament.Office
		received string
		force    law.Answer
		want     []string
	}{
		{"the day before the bound it was not in force: everything is a note", bureau(), "2012-01-09", law.No, noted},
		{"from the bound on that is not known: levels stand", bureau(), "2012-01-10", law.Unknown, accused},
		{"published on the 20th, it is in force from the 31st", published("2012-01-20"), "2012-01-31", law.Yes, accused},
		{"and not on the 30th, the tenth day", published("2012-01-20"), "2012-01-30", law.No, noted},
		{"not even at the last minute of it", published("2012-01-20"), "2012-01-30T23:59", law.No, noted},
		{"published long before the bound, the bound stands", published("2011-11-01"), "2012-01-09", law.No, noted},
		{"and from the bound on it is in force", published("2011-11-01"), "2012-01-10", law.Yes, accused},
		{"when it was received is not recorded: not known", published("2012-01-20"), "", law.Unknown, accused},
	} {
		t.Run(row.why, func(t *testing.T) {
			r := check(t, compile(t, permit(), row.office), wrong(row.received))
			if r.InForce != row.force {
				t.Errorf("in force: %s, want %s", r.InForce, row.force)
			}
			if got := strings.Join(rows(r), "\n"); got != strings.Join(row.want, "\n") {
				t.Errorf("found\n%s\nwant\n%s", got, strings.Join(row.want, "\n"))
			}
			if r.Breached() != (row.force != law.No) {
				t.Errorf("breached: %t", r.Breached())
			}
		})
	}
}
