package reglament_test

import (
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// What befalls an application beside the procedure. The whole of permit() is ten
// working days: received on Thursday 1 March 2012 it ends on Friday the 16th at
// 18:00 (2, 5, 6, 7; the 8th a holiday, the 9th off for Sunday the 11th; 11, 12,
// 13, 14, 15, 16). Examining ends on Tuesday the 6th, see time_test.go; drafting
// takes two working days by the Russian text, issuing one.

func befallen(x ...reglament.Incident) func(events ...reglament.Event) reglament.Case {
	return func(events ...reglament.Event) reglament.Case {
		k := direct(events...)
		k.Incidents = x
		return k
	}
}

// noted is the note that there was an incident, with what it changed.
func noted(n, kind, seen string, to ...string) string {
	line := "note incident.noted " + kind + "; incidents[" + n + "].kind"
	if len(to) > 0 {
		line += "; want " + to[0]
	}
	if seen != "" {
		line += "; is " + seen
	}
	return line + "; by 1"
}

func TestReworkAllowsToDoAgain(t *testing.T) {
	again := []reglament.Event{
		event("draft", "2012-03-05"), ended("sign", "2012-03-05", "signed"), event("draft", "2012-03-13"), ended("sign", "2012-03-13", "signed"), event("issue", "2012-03-14"),
	}
	runJudged(t, []judged{
		{"without it drafting again is a repetition, and what follows is late by the first round", inRussian(), direct(
			ended("examine", "2012-03-02", "complete"), event("draft", "2012-03-05"), event("draft", "2012-03-13"),
		), []string{
			"breach step.repeated draft; events[2].step; want events[1].step; is 2012-03-13; by 10",
			"breach step.late draft; events[2].at; want 2012-03-06T18:00:00; is 2012-03-13; by 10; from 1",
		}},
		{"with it neither drafting nor what follows is held against anyone", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-06")})(append([]reglament.Event{ended("examine", "2012-03-02", "complete")}, again...)...),
			[]string{noted("0", "rework", "2012-03-06", "draft")}},
		{"what was done before it is measured as ever", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-12T10:00")})(ended("examine", "2012-03-02", "complete"), event("draft", "2012-03-11T10:00"), event("draft", "2012-03-13")),
			[]string{"breach step.late draft; events[1].at; want 2012-03-06T18:00:00; is 2012-03-11T10:00; by 10", noted("0", "rework", "2012-03-12T10:00", "draft")}},
		{"on the very day of the rework it cannot be told which came first", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-12")})(ended("examine", "2012-03-02", "complete"), event("draft", "2012-03-12")),
			[]string{noted("0", "rework", "2012-03-12", "draft")}},
		{"where its day is not recorded no round is measured", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft"})(ended("examine", "2012-03-02", "complete"), event("draft", "2012-03-12")),
			[]string{noted("0", "rework", "", "draft")}},
		{"of two the earlier counts", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-20")}, reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-12")})(
				ended("examine", "2012-03-02", "complete"), event("draft", "2012-03-13")),
			[]string{noted("0", "rework", "2012-03-20", "draft"), noted("1", "rework", "2012-03-12", "draft")}},
		{"the steps before are not touched", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-05")})(event("examine", "2012-03-07"), event("examine", "2012-03-07")),
			[]string{
				"breach step.repeated examine; events[1].step; want events[0].step; is 2012-03-07; by 10",
				"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-07; by 10",
				noted("0", "rework", "2012-03-05", "draft"),
				"breach step.late examine; events[1].at; want 2012-03-06T18:00:00; is 2012-03-07; by 10; from 1",
			}},
		{"the whole runs on", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Reassignment, Step: "examine", At: at("2012-03-02")})(event("examine", "2012-03-15"), event("issue", "2012-03-19")),
			[]string{"breach term.late; events[1].at; want 2012-03-16T18:00:00; is 2012-03-19; by 6", noted("0", "reassignment", "2012-03-02", "examine")}},
		{"a step left out is still left out", inRussian(),
			with(befallen(reglament.Incident{Kind: reglament.Rework, Step: "draft", At: at("2012-03-12")})(event("issue", "2012-03-13")), func(k *reglament.Case) { k.NotDone = []string{"sign", "examine"} }),
			[]string{
				"breach step.skipped sign; not_done[0]; is issue; by 10",
				"breach step.skipped examine; not_done[1]; is issue; by 10",
				noted("0", "rework", "2012-03-12", "draft"),
			}},
	})
}

func TestNothingIsMeasuredAfterTheDutyEnded(t *testing.T) {
	withdrawn := reglament.Incident{Kind: reglament.Withdrawn, At: at("2012-03-05T12:00")}
	runJudged(t, []judged{
		{"a withdrawn application has no late steps after it, and no late whole", inRussian(),
			befallen(withdrawn)(event("examine", "2012-03-20"), event("issue", "2012-04-20")), []string{noted("0", "withdrawal", "2012-03-05T12:00")}},
		{"a forwarded one likewise", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Forwarded, At: at("2012-03-05")})(event("issue", "2012-04-20")), []string{noted("0", "forwarding", "2012-03-05")}},
		{"what was late before is late", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Withdrawn, At: at("2012-03-07T12:00")})(event("examine", "2012-03-07T10:00")),
			[]string{"breach step.late examine; events[0].at; want 2012-03-06T18:00:00; is 2012-03-07T10:00; by 10", noted("0", "withdrawal", "2012-03-07T12:00")}},
		{"within the same minute it cannot be told", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Withdrawn, At: at("2012-03-07T10:00")})(event("examine", "2012-03-07T10:00")),
			[]string{noted("0", "withdrawal", "2012-03-07T10:00")}},
		{"handed over after it, the whole is not measured", inRussian(),
			with(befallen(withdrawn)(), func(k *reglament.Case) { k.Result.HandedOver = at("2012-04-20") }), []string{noted("0", "withdrawal", "2012-03-05T12:00")}},
		{"ready before it and late, the whole is late", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Withdrawn, At: at("2012-03-22")})(event("issue", "2012-03-19")),
			[]string{"breach term.late; events[0].at; want 2012-03-16T18:00:00; is 2012-03-19; by 6", noted("0", "withdrawal", "2012-03-22")}},
		{"at a time that is not recorded", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Withdrawn})(event("examine", "2012-03-20")), []string{noted("0", "withdrawal", "")}},
	})
}

func TestRecordedExtensionMovesTheEnd(t *testing.T) {
	until := func(day civil.Date) func(...reglament.Event) reglament.Case {
		return befallen(reglament.Incident{Kind: reglament.Extended, At: at("2012-03-14"), Until: day})
	}
	note := func(until string) string { return noted("0", "extension", "2012-03-14", until) }
	runJudged(t, []judged{
		{"until the day itself it is in time", inRussian(), until(civil.YMD(2012, 3, 23))(event("issue", "2012-03-23T23:00")), []string{note("2012-03-23")}},
		{"a day later it is late", inRussian(), until(civil.YMD(2012, 3, 23))(event("issue", "2012-03-24")),
			[]string{"breach term.late; events[0].at; want 2012-03-23T24:00:00; is 2012-03-24; by 6", note("2012-03-23")}},
		{"it never shortens", inRussian(), until(civil.YMD(2012, 3, 5))(event("issue", "2012-03-16T18:00")), []string{note("2012-03-05")}},
		{"without a day it cannot be told until when", inRussian(), until(0)(event("issue", "2012-06-01")), []string{noted("0", "extension", "2012-03-14")}},
		{"of two the later counts", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Extended, Until: civil.YMD(2012, 3, 30)}, reglament.Incident{Kind: reglament.Extended, Until: civil.YMD(2012, 3, 20)})(event("issue", "2012-03-30")),
			[]string{noted("0", "extension", "", "2012-03-30"), noted("1", "extension", "", "2012-03-20")}},
		{"to which step it gives the time is not said, so none is measured after it", inRussian(),
			befallen(reglament.Incident{Kind: reglament.Extended, At: at("2012-03-05"), Until: civil.YMD(2012, 3, 30)})(event("examine", "2012-03-12")), []string{noted("0", "extension", "2012-03-05", "2012-03-30")}},
		{"the promise on the receipt was given before", inRussian(),
			with(until(civil.YMD(2012, 3, 30))(), func(k *reglament.Case) { k.Receipt.Promised = civil.YMD(2012, 3, 19) }),
			[]string{"breach receipt.promise; receipt.promised; want 2012-03-16T18:00:00; is 2012-03-19; by 6", note("2012-03-30")}},
	})
}

// modern() lets the chief extend the whole by five calendar days: from Friday 16
// March the five days end on Wednesday the 21st, a holiday like the 22nd and 23rd,
// and move to Monday the 26th.
func TestExtensionThatTheRegulationAllows(t *testing.T) {
	s := modern().service
	k := func(change func(*reglament.Case)) reglament.Case {
		return with(direct(), func(k *reglament.Case) { k.Service = s.ID; change(k) })
	}
	ready := func(when string, extended law.Answer) reglament.Case {
		return k(func(k *reglament.Case) { k.Events, k.Extended = []reglament.Event{event("issue", when)}, extended })
	}
	extend := func(until civil.Date, role string) reglament.Case {
		return k(func(k *reglament.Case) {
			k.Incidents = []reglament.Incident{{Kind: reglament.Extended, Until: until, Role: role}}
		})
	}
	note := func(until string) string {
		return "note incident.noted extension; incidents[0].kind; want " + until + "; by 6"
	}
	for _, row := range []struct {
		why  string
		k    reglament.Case
		want []string
	}{
		{"in time before the end", ready("2012-03-16", law.Unknown), nil},
		{"past the end it is late unless it was extended", ready("2012-03-26T18:00", law.Unknown),
			[]string{"doubt term.late; events[0].at; want 2012-03-16T18:00:00; is 2012-03-26T18:00; by 6; otherwise 6"}},
		{"late if it is known not to have been", ready("2012-03-19", law.No), []string{"breach term.late; events[0].at; want 2012-03-16T18:00:00; is 2012-03-19; by 6"}},
		{"in time if it is known to have been", ready("2012-03-26T18:00", law.Yes), nil},
		{"late even if it was", ready("2012-03-27", law.Yes), []string{"breach term.late; events[0].at; want 2012-03-26T18:00:00; is 2012-03-27; by 6"}},
		{"late whether it was or not", ready("2012-03-27", law.Unknown), []string{"breach term.late; events[0].at; want 2012-03-26T18:00:00; is 2012-03-27; by 6"}},
		{"as far as allowed, by the chief", extend(civil.YMD(2012, 3, 26), "chief"), []string{note("2012-03-26")}},
		{"a day further", extend(civil.YMD(2012, 3, 27), "chief"), []string{"breach extension.long; incidents[0].until; want 2012-03-26T18:00:00; is 2012-03-27; by 6", note("2012-03-27")}},
		{"by an officer", extend(civil.YMD(2012, 3, 20), "officer"), []string{"breach extension.role; incidents[0].role; want chief; is officer; by 6", note("2012-03-20")}},
		{"by whom is not recorded, nor until when", extend(0, ""), []string{"note incident.noted extension; incidents[0].kind; by 6"}},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, inRussian(), row.k, row.want...) })
	}
	// With the first reading open it ends on the 15th or the 16th: the 21st either way,
	// moved to the 26th.
	open := settle(bureau(), reglament.Readings{}, reglament.FirstDay)
	open.Text = law.Russian
	holds(t, s, open, ready("2012-03-16T10:00", law.Unknown),
		"doubt term.late; events[0].at; want 2012-03-16T18:00:00; is 2012-03-16T10:00; by 6; otherwise 6; under first_day=counted")
}

func TestUncollectedResultIsNotHandedOverLate(t *testing.T) {
	handed := under(reglament.Readings{Measured: reglament.WhenHandedOver})
	late := func(k *reglament.Case) {
		k.Events, k.Result.HandedOver = []reglament.Event{event("issue", "2012-03-15")}, at("2012-05-02")
	}
	holds(t, permit(), handed, with(direct(), late), "breach term.late; result.handed_over; want 2012-03-16T18:00:00; is 2012-05-02; by 6")
	holds(t, permit(), handed, with(befallen(reglament.Incident{Kind: reglament.Uncollected})(), late), noted("0", "uncollected", ""))
}

// A result is kept by the bureau for a month: ready on Thursday 15 March it is kept
// until Sunday 15 April, which moves to Monday the 16th; where the first day counts
// until Saturday the 14th, moved likewise.
func TestUncollectedResultIsKept(t *testing.T) {
	kept := func(until string) reglament.Case {
		return with(direct(event("issue", "2012-03-15T10:00")), func(k *reglament.Case) { k.Result.StoredUntil = at(until) })
	}
	runJudged(t, []judged{
		{"until the end of the month", inRussian(), kept("2012-04-16T18:00:00"), nil},
		{"on the last day at an hour that is not known", inRussian(), kept("2012-04-16"), nil},
		{"a day less", inRussian(), kept("2012-04-15"), []string{"breach storage.short kept; result.stored_until; want 2012-04-16T18:00:00; is 2012-04-15; by 15"}},
		{"in doubt where the last day may not move", settleBut(reglament.RollingOfSteps), kept("2012-04-16T10:00"),
			[]string{"doubt storage.short kept; result.stored_until; want 2012-04-15T24:00:00; is 2012-04-16T10:00; by 15; under rolling=rolls"}},
		{"from when is not said, so not without the day of readiness", inRussian(), with(direct(), func(k *reglament.Case) { k.Result.StoredUntil = at("2012-03-16") }), nil},
		{"a withdrawn one need not be kept", inRussian(), with(kept("2012-03-15"), func(k *reglament.Case) {
			k.Incidents = []reglament.Incident{{Kind: reglament.Withdrawn, At: at("2012-03-15T12:00")}}
		}), []string{noted("0", "withdrawal", "2012-03-15T12:00")}},
	})
	s := permit()
	s.Storage[0].Also = []law.Citation{{Act: "permit-rules", Paragraph: "16"}}
	holds(t, s, inRussian(), kept("2012-04-15"), "doubt storage.short kept; result.stored_until; want 2012-04-16T18:00:00; is 2012-04-15; by 15; otherwise 16")
}

// settleBut is the bureau by the Russian text with all readings settled but some.
func settleBut(open ...reglament.Reading) reglament.Office {
	o := settle(bureau(), reglament.Readings{}, open...)
	o.Text = law.Russian
	return o
}

func TestUnusableIncidents(t *testing.T) {
	c := compile(t, permit(), bureau())
	for _, row := range []struct {
		why, place string
		k          reglament.Case
	}{
		{"an unknown kind", `incidents[0].kind: "flood" is no kind of incident`, befallen(reglament.Incident{Kind: "flood"})()},
		{"a rework of nothing", `incidents[0].step: "" is no step of the channel`, befallen(reglament.Incident{Kind: reglament.Rework})()},
		{"a rework of another channel's step", `incidents[0].step: "take-in" is no step of the channel`, befallen(reglament.Incident{Kind: reglament.Rework, Step: "take-in"})()},
		{"a withdrawal of a step", `incidents[0].step: "sign" is only for rework and reassignment`, befallen(reglament.Incident{Kind: reglament.Withdrawn, Step: "sign"})()},
		{"a withdrawal until a day", `incidents[1].until: "2012-03-30" is no day, or not for an extension`,
			befallen(reglament.Incident{Kind: reglament.Withdrawn}, reglament.Incident{Kind: reglament.Withdrawn, Until: civil.YMD(2012, 3, 30)})()},
		{"an extension until no day", `incidents[0].until`, befallen(reglament.Incident{Kind: reglament.Extended, Until: -1})()},
		{"an extension that there was not", `incidents[0].kind: "extension" contradicts extended: no`,
			with(befallen(reglament.Incident{Kind: reglament.Extended})(), func(k *reglament.Case) { k.Extended = law.No })},
		{"an unknown role", `incidents[0].role: "king" is no role of the service`, befallen(reglament.Incident{Kind: reglament.Withdrawn, Role: "king"})()},
		{"too many", "incidents: 101, at most 100", with(direct(), func(k *reglament.Case) {
			k.Incidents = make([]reglament.Incident, reglament.MaxIncidents+1)
		})},
	} {
		t.Run(row.why, func(t *testing.T) {
			_, err := c.Check(row.k)
			if err == nil {
				t.Fatal("accepted")
			}
			refuses(t, err, reglament.ErrCase, row.place)
		})
	}
	most := make([]reglament.Incident, reglament.MaxIncidents)
	for i := range most {
		most[i] = reglament.Incident{Kind: reglament.Rework, Step: "draft"}
	}
	if _, err := c.Check(befallen(most...)()); err != nil {
		t.Error(err)
	}
	// A moment outside the calendar is named.
	k := with(direct(event("issue", "2035-12-20")), func(k *reglament.Case) {
		k.Received, k.Result.StoredUntil = at("2035-12-03T10:00"), at("2035-12-21")
	})
	_, err := c.Check(k)
	refuses(t, err, calendar.ErrRange, "events[0].at")
}
