package reglament_test

import (
	"slices"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// What is of one channel, one unit or one edition only, by modern() and permit().
// March 2012 as in incidents_test.go.

// through is a case of modern() through a channel, received on Thursday 1 March 2012
// at 10:00.
func through(channel string, change func(*reglament.Case)) reglament.Case {
	return with(direct(), func(k *reglament.Case) {
		k.Service, k.Channel = "test.modern", channel
		if change != nil {
			change(k)
		}
	})
}

func doing(channel string, events ...reglament.Event) reglament.Case {
	return through(channel, func(k *reglament.Case) { k.Events = events })
}

func TestResultsOfAChannel(t *testing.T) {
	for _, row := range []struct {
		channel, kind string
		want          []string
	}{
		{"direct", "permit", nil}, {"hall", "permit", nil}, {"portal", "electronic-permit", nil},
		{"hall", "refusal", nil}, {"direct", "refusal", nil}, {"portal", "refusal", nil}, {"hall", "not-accepted", nil},
		{"portal", "permit", []string{"breach result.kind permit; result.kind; is portal; by 5,18"}},
		{"direct", "electronic-permit", []string{"breach result.kind electronic-permit; result.kind; is direct; by 5,4"}},
		{"hall", "electronic-permit", []string{"breach result.kind electronic-permit; result.kind; is hall; by 5,4"}},
		{"portal", "not-accepted", []string{"breach result.kind not-accepted; result.kind; is portal; by 17,18"}},
		{"direct", "not-accepted", []string{"breach result.kind not-accepted; result.kind; is direct; by 17,4"}},
	} {
		t.Run(row.channel+"/"+row.kind, func(t *testing.T) {
			holds(t, modern().service, bureau(), through(row.channel, func(k *reglament.Case) { k.Result.Kind = row.kind }), row.want...)
		})
	}
}

func TestReceiptOfARefusalToTakeIn(t *testing.T) {
	s := modern().service
	cite := func(p string) law.Citation { return law.Citation{Act: "permit-rules", Paragraph: p} }
	s.Results = append(s.Results, reglament.Result{ID: "turned-away", Refusal: true, NotAccepted: true, Channels: []string{"hall"}, Cite: cite("20")})
	s.Receipts = append(s.Receipts, reglament.Receipt{ID: "stub", Channels: []string{"hall"}, Result: "turned-away", Cite: cite("20")})
	none := func(channel, kind string) reglament.Case {
		return through(channel, func(k *reglament.Case) { k.Receipt.Given, k.Result.Kind = law.No, kind })
	}
	const slip = " receipt.missing slip; receipt.given; by 11"
	for _, row := range []struct {
		why, channel, kind string
		want               []string
	}{
		{"an accepted application has its slip", "hall", "permit", []string{"breach" + slip}},
		{"a refused one as well", "hall", "refusal", []string{"breach" + slip}},
		{"one that was not accepted has the paper on that, and no slip", "hall", "not-accepted", []string{"breach receipt.missing refused; receipt.given; by 17"}},
		{"each result its own", "hall", "turned-away", []string{"breach receipt.missing stub; receipt.given; by 20"}},
		{"how it ended is not recorded: perhaps it was not accepted", "hall", "", []string{"doubt" + slip + "; otherwise 17,20"}},
		{"but not where every package is accepted", "direct", "", []string{"breach" + slip}},
		{"a result of another channel excuses nothing", "direct", "not-accepted", []string{"breach" + slip, "breach result.kind not-accepted; result.kind; is direct; by 17,4"}},
		{"a portal gives none", "portal", "", nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, bureau(), none(row.channel, row.kind), row.want...) })
	}
	t.Run("a result that is not accepted and has no paper", func(t *testing.T) {
		s := modern().service
		s.Receipts = s.Receipts[:1]
		holds(t, s, bureau(), none("hall", "not-accepted"))
	})
	t.Run("what its paper lacks", func(t *testing.T) {
		lacks := func(channel string) reglament.Case {
			return through(channel, func(k *reglament.Case) { k.Receipt.Lacks = []string{"reason"} })
		}
		holds(t, s, bureau(), lacks("hall"), "breach receipt.field reason; receipt.lacks[0]; by 17")
		_, err := compile(t, s, bureau()).Check(lacks("direct"))
		refuses(t, err, reglament.ErrCase, `receipt.lacks[0]: "reason" is no field of a receipt of this channel`)
	})
	t.Run("its grounds are grounds like others", func(t *testing.T) {
		holds(t, s, bureau(), through("hall", func(k *reglament.Case) {
			k.Result.Kind, k.Result.GroundStated = "not-accepted", law.No
		}), "breach refusal.ground not-accepted; result.ground_stated; by 17,13,14,17")
	})
}

// Where the text names a unit and no role in it, anybody of the unit may do it.
func TestStepOfAUnit(t *testing.T) {
	s := modern().service
	s.Steps[stepOf(s, "answer")].Also = []reglament.RoleElsewhere{{Role: "clerk", Cite: law.Citation{Act: "permit-rules", Paragraph: "19"}}}
	by := func(step, role string) reglament.Case {
		return doing("portal", reglament.Event{Step: step, Role: role})
	}
	const role = " step.role "
	for _, row := range []struct {
		why, step, role string
		want            []string
	}{
		{"an officer of the bureau", "answer", "officer", nil},
		{"its chief", "answer", "chief", nil},
		{"somebody whose role is not recorded", "answer", "", nil},
		{"the applicant, who is of no unit", "answer", "applicant", []string{"breach" + role + "answer; events[0].role; want bureau; is applicant; by 18"}},
		{"a clerk of the hall, whom another place names", "answer", "clerk", []string{"doubt" + role + "answer; events[0].role; want bureau; is clerk; by 18; otherwise 19"}},
		{"an officer for the portal", "send-in", "officer", []string{"breach" + role + "send-in; events[0].role; want portal; is officer; by 18"}},
		{"the portal itself", "send-in", "", nil},
		{"the applicant in a step of the applicant's", "sign-up", "applicant", nil},
		{"an officer in it", "sign-up", "officer", []string{"breach" + role + "sign-up; events[0].role; want applicant; is officer; by 18"}},
		{"another role of the same unit where the text names one", "deliver", "officer", []string{"breach" + role + "deliver; events[0].role; want chief; is officer; by 18"}},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, bureau(), by(row.step, row.role), row.want...) })
	}
}

// Where not even the unit is named, nobody is the wrong one.
func TestStepOfAUnitThatIsNotNamed(t *testing.T) {
	s := modern().service
	s.Steps[stepOf(s, "answer")].Unnamed = true
	for _, role := range []string{"", "officer", "clerk", "applicant"} {
		holds(t, s, bureau(), doing("portal", reglament.Event{Step: "answer", Role: role}))
	}
}

// Of a refusal that need not state its ground none is missed; other refusals need one.
func TestRefusalThatNeedNotStateItsGround(t *testing.T) {
	s := modern().service
	s.Results[1].Unreasoned = true
	without := func(kind string) reglament.Case {
		return through("hall", func(k *reglament.Case) { k.Result.Kind, k.Result.GroundStated = kind, law.No })
	}
	holds(t, s, bureau(), without("refusal"))
	holds(t, s, bureau(), without("not-accepted"), "breach refusal.ground not-accepted; result.ground_stated; by 17,13,14,17")
}

// Paragraph 18 of a made-up text has the bureau refuse by a bare message: what a
// record calls a refusal may be that message.
func TestRefusalBesideOneThatNeedNotStateItsGround(t *testing.T) {
	s := permit()
	s.Results = append(s.Results, reglament.Result{
		ID: "message", Refusal: true, Unreasoned: true, Channels: []string{"direct"}, Cite: law.Citation{Act: "permit-rules", Paragraph: "18"},
	})
	without := func(channel string) reglament.Case {
		return with(direct(), func(k *reglament.Case) {
			k.Channel, k.Result.Kind, k.Result.GroundStated = channel, "refusal", law.No
		})
	}
	holds(t, s, bureau(), without("direct"), "doubt refusal.ground refusal; result.ground_stated; by 5,13,14; otherwise 18")
	holds(t, s, bureau(), without("hall"), "breach refusal.ground refusal; result.ground_stated; by 5,13,14")
}

// A provider that works online has no other unit to go by.
func TestOnlineProviderNeedsHours(t *testing.T) {
	s, o := permit(), bureau()
	for i := range s.Units {
		s.Units[i].Online = s.Units[i].Provider
	}
	o.Units = slices.DeleteFunc(slices.Clone(o.Units), func(u reglament.UnitHours) bool { return u.Unit == "bureau" })
	c, err := reglament.Compile(s, o)
	if err == nil {
		_, err = c.Plan("direct", at("2012-03-01T10:00"))
	}
	refuses(t, err, reglament.ErrOffice, `needs the hours of unit "bureau", which the office does not give`)
}

// Paragraph 20 of a made-up text has the hall hand every result out, whatever
// paragraph 12 says of the bureau.
func TestResultThatAnotherPlaceHandsOutElsewhere(t *testing.T) {
	s := permit()
	s.Channels[1].Also = []reglament.ChannelElsewhere{{Channel: "hall", Cite: law.Citation{Act: "permit-rules", Paragraph: "20"}}}
	s.Steps[stepOf(s, "issue")].Outcomes = []reglament.Outcome{{To: "hand-out"}}
	s.Steps = append(s.Steps, reglament.Step{ID: "hand-out", Channels: []string{"hall"}, Role: "clerk", Cite: law.Citation{Act: "permit-rules", Paragraph: "10"}})
	got := with(direct(), func(k *reglament.Case) { k.Result.Channel = "hall" })
	holds(t, s, bureau(), got, "doubt result.channel hall; result.channel; want direct; is hall; by 12; otherwise 20")
	holds(t, s, bureau(), direct(event("hand-out", "")), "doubt step.channel hand-out; events[0].step; want direct; is hall; by 10,4; otherwise 20")
	// Taking in is not handing out.
	holds(t, s, bureau(), direct(event("take-in", "")), "breach step.channel take-in; events[0].step; want direct; is hall; by 10,4")
	got.Channel, got.Result.Channel = "hall", "direct"
	holds(t, s, bureau(), got, "breach result.channel direct; result.channel; want hall; is direct; by 4")
}

// stepDue is the one moment at which a settled checker has a step due.
func stepDue(t *testing.T, s reglament.Service, o reglament.Office, channel, step, start string) string {
	t.Helper()
	w, err := compile(t, s, o).StepDue(channel, step, at(start), at(start))
	if err != nil {
		t.Fatal(err)
	}
	if w.Earliest != w.Latest {
		t.Errorf("%s from %s to %s", step, w.Earliest.At, w.Latest.At)
	}
	return w.Latest.At.String()
}

// withPortal gives the portal hours of its own: around the clock, six days a week.
func withPortal(o reglament.Office) reglament.Office {
	o.Units = append(slices.Clone(o.Units), reglament.UnitHours{Unit: "portal", Week: calendar.SixDay, Hours: calendar.Hours{Open: calendar.Span{To: civil.EndOfDay}}})
	return o
}

// The bureau closes at 18:00 and at the weekend, the hall at 20:00 and on Sunday.
func TestWhoseHoursTimeAStep(t *testing.T) {
	s := modern().service
	at := func(id string) *reglament.Step { return &s.Steps[stepOf(s, id)] }
	at("sign-up").Limit = limit(30, calendar.Minute)
	s.Steps = append(s.Steps, reglament.Step{ID: "fill-in", Channels: []string{"hall"}, Role: "applicant", Limit: limit(30, calendar.Minute), Cite: s.Cite},
		reglament.Step{ID: "fetch", Channels: []string{"portal"}, Role: "clerk", Limit: limit(30, calendar.Minute), Cite: s.Cite})
	for _, row := range []struct {
		why           string
		office        reglament.Office
		channel, step string
		start, due    string
	}{
		{"the applicant at the hall, on Saturday by the hall's", inRussian(), "hall", "fill-in", "2012-03-03T19:45:00", "2012-03-05T09:15:00"},
		{"the applicant at a portal without hours by the provider's", inRussian(), "portal", "sign-up", "2012-03-01T17:45:00", "2012-03-02T09:15:00"},
		{"a step of such a portal likewise", inRussian(), "portal", "send-in", "2012-03-02T19:00:00", "2012-03-05T09:10:00"},
		{"the applicant at a portal with hours by those", withPortal(inRussian()), "portal", "sign-up", "2012-03-01T17:45:00", "2012-03-01T18:15:00"},
		{"and the portal's own step", withPortal(inRussian()), "portal", "send-in", "2012-03-03T19:00:00", "2012-03-03T19:10:00"},
		{"an officer's step at the portal by the bureau's", withPortal(inRussian()), "portal", "decide", "2012-03-01T10:00:00", "2012-03-11T18:00:00"},
		{"a step of the bureau by its own", withPortal(inRussian()), "portal", "answer", "2012-03-01T17:30:00", "2012-03-02T09:30:00"},
		{"a step of the hall at a portal by the hall's", inRussian(), "portal", "fetch", "2012-03-01T19:00:00", "2012-03-01T19:30:00"},
		{"also where the portal has none", inRussian(), "portal", "answer", "2012-03-01T17:30:00", "2012-03-02T09:30:00"},
	} {
		t.Run(row.why, func(t *testing.T) {
			if got := stepDue(t, s, row.office, row.channel, row.step, row.start); got != row.due {
				t.Errorf("due %s, want %s", got, row.due)
			}
		})
	}
}

// The whole of modern() is ten working days: by the bureau's week it ends on Friday
// 16 March, by six days of 24 hours on Wednesday the 14th, see time_test.go.
func TestWholeThroughAPortal(t *testing.T) {
	s := modern().service
	open := settle(bureau(), reglament.Readings{}, reglament.WeekOfTerm)
	plan := func(o reglament.Office, received string) reglament.Plan {
		t.Helper()
		p, err := compile(t, s, o).Plan("portal", at(received))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	if w := plan(open, "2012-03-01T10:00").Whole; w.Earliest.At.String() != "2012-03-16T18:00:00" || w.Latest != w.Earliest || w.Deciding != 0 {
		t.Errorf("a portal without hours has the provider's week: %+v", w)
	}
	if w := plan(withPortal(open), "2012-03-01T10:00").Whole; w.Earliest.At.String() != "2012-03-14T24:00:00" || w.Latest.At.String() != "2012-03-16T18:00:00" || w.Deciding != reglament.SetOf(reglament.WeekOfTerm) {
		t.Errorf("one with hours has a week of its own: %+v", w)
	}
	// Received on a day at an hour not known: at any of it where there are no hours, else
	// from the opening on. Ten minutes that run on end at 0:10, or at 8:10.
	s.Channels[2].Entry = "send-in"
	running := under(reglament.Readings{Time: calendar.Running})
	if due := plan(running, "2012-03-01").Steps[0].Due; due.Earliest.At.String() != "2012-03-01T00:10:00" || due.Latest.At.String() != "2012-03-02T00:09:59" {
		t.Errorf("sent in from %s to %s", due.Earliest.At, due.Latest.At)
	}
	early := withPortal(running)
	early.Units[2].Hours.Open.From = civil.HM(8, 0)
	if due := plan(early, "2012-03-01").Steps[0].Due; due.Earliest.At.String() != "2012-03-01T08:10:00" {
		t.Errorf("sent in from %s", due.Earliest.At)
	}
}

func TestPortalNeedsTheProvider(t *testing.T) {
	s := modern().service
	o := withPortal(bureau())
	for _, row := range []struct {
		why     string
		units   []reglament.UnitHours
		channel string
		want    string
	}{
		{"without hours it needs the provider's", o.Units[:1], "portal", `channel "portal" needs the hours of unit "bureau"`},
		{"with hours too", o.Units[2:], "portal", `channel "portal" needs the hours of unit "bureau"`},
		{"and nothing else", o.Units[1:2], "portal", ""},
		{"a unit that is not online cannot do without", o.Units[1:], "hall", `channel "hall" needs the hours of unit "hall"`},
	} {
		t.Run(row.why, func(t *testing.T) {
			_, err := compile(t, s, reglament.Office{Units: row.units}).Due(row.channel, at("2012-03-01T10:00"))
			if row.want != "" {
				refuses(t, err, reglament.ErrOffice, row.want)
			} else if err != nil {
				t.Error(err)
			}
		})
	}
}

func TestOptionalStepIsNotMissed(t *testing.T) {
	s := modern().service
	passed := through("portal", func(k *reglament.Case) {
		k.Events, k.NotDone = []reglament.Event{event("send-in", "2012-03-01T10:05"), event("deliver", "2012-03-02")}, []string{"sign-up"}
	})
	observed := bureau()
	observed.Observed = []string{"sign-up", "decide"}
	holds(t, s, observed, passed, "note step.unrecorded decide; events; is deliver; by 18")
	passed.NotDone = nil
	holds(t, s, observed, passed, "note step.unrecorded decide; events; is deliver; by 18")
	s.Steps[stepOf(s, "sign-up")].Optional = false
	holds(t, s, observed, passed, "note step.unrecorded sign-up; events; is send-in; by 18", "note step.unrecorded decide; events; is deliver; by 18")
	passed.NotDone = []string{"sign-up"}
	holds(t, s, bureau(), passed, "breach step.skipped sign-up; not_done[0]; is send-in; by 18")
	t.Run("done, it is held against its role and its order as ever", func(t *testing.T) {
		s := modern().service
		k := doing("portal", reglament.Event{Step: "sign-up", Role: "officer", At: at("2012-03-02")}, event("send-in", "2012-03-01T10:05"))
		holds(t, s, bureau(), k,
			"breach step.role sign-up; events[0].role; want applicant; is officer; by 18",
			"breach step.order send-in; events[1].at; want sign-up; is 2012-03-01T10:05; by 18,18")
	})
}

// Drafting of modern() takes four working days since the package was taken in at the
// hall: from Thursday 1 March the 2nd, 5th, 6th, 7th, from the 2nd the 5th, 6th, 7th
// and Sunday the 11th.
func TestLimitThatRunsFromAnEarlierStep(t *testing.T) {
	const taken = "2012-03-01T10:10"
	late := func(n string) string {
		return "breach step.late draft; events[" + n + "].at; want 2012-03-07T18:00:00; is 2012-03-11T10:00; by 10"
	}
	examined := ended("examine", "2012-03-06T10:00", "complete")
	reworked := func(step, when string, events ...reglament.Event) reglament.Case {
		return with(doing("hall", events...), func(k *reglament.Case) {
			k.Incidents = []reglament.Incident{{Kind: reglament.Rework, Step: step, At: at(when)}}
		})
	}
	for _, row := range []struct {
		why  string
		k    reglament.Case
		want []string
	}{
		{"in time by its end", doing("hall", event("take-in", taken), examined, event("draft", "2012-03-07T18:00:00")), nil},
		{"late by the earlier step, whenever the step before ended", doing("hall", event("take-in", taken), examined, event("draft", "2012-03-11T10:00")), []string{late("2")}},
		{"also where the step before is not recorded", doing("hall", event("take-in", taken), event("draft", "2012-03-11T10:00")), []string{late("1")}},
		{"not measured where the earlier step is not recorded", doing("hall", examined, event("draft", "2012-03-30T10:00")), nil},
		{"nor where its moment is not", doing("hall", event("take-in", ""), examined, event("draft", "2012-03-30T10:00")), nil},
		{"of a step done twice the first time counts, as it is known", doing("hall", event("take-in", taken), event("take-in", "2012-03-01T10:12"), event("draft", "2012-03-11T10:00")),
			[]string{"breach step.repeated take-in; events[1].step; want events[0].step; is 2012-03-01T10:12; by 10", late("2") + "; from 1"}},
		{"before the receipt it counts from that", doing("hall", event("take-in", "2012-02-24T10:00"), event("draft", "2012-03-11T10:00")),
			[]string{"note step.early take-in; events[0].at; want 2012-03-01T10:00:00; is 2012-02-24T10:00; by 10", late("1")}},
		{"it follows from no late step that came between", doing("hall", event("take-in", taken), event("send", "2012-03-02"), ended("examine", "2012-03-12T10:00", "complete"), event("draft", "2012-03-12T11:00")),
			[]string{"breach step.late examine; events[2].at; want 2012-03-07T18:00:00; is 2012-03-12T10:00; by 10",
				"breach step.late draft; events[3].at; want 2012-03-07T18:00:00; is 2012-03-12T11:00; by 10"}},
		{"without it on the channel the limit runs from the step before", doing("direct", ended("examine", "2012-03-02T10:00", "complete"), event("draft", "2012-03-11T18:00:00")), nil},
		{"and is late by that", doing("direct", ended("examine", "2012-03-02T10:00", "complete"), event("draft", "2012-03-12T10:00")),
			[]string{"breach step.late draft; events[1].at; want 2012-03-11T18:00:00; is 2012-03-12T10:00; by 10"}},
		{"not measured where the earlier step may have been done again", reworked("take-in", "2012-03-12T10:00", event("take-in", taken), examined, event("draft", "2012-03-11T10:00")), nil},
		{"measured where the procedure went back to a step after it", reworked("draft", "2012-03-12T10:00", event("take-in", taken), examined, event("draft", "2012-03-11T10:00")), []string{late("2")}},
	} {
		t.Run(row.why, func(t *testing.T) {
			r := check(t, compile(t, modern().service, inRussian()), row.k)
			// That there was a rework is noted as ever.
			r.Findings = slices.DeleteFunc(r.Findings, func(f reglament.Finding) bool { return f.Code == reglament.IncidentNoted })
			if got := rows(r); !slices.Equal(got, row.want) {
				t.Errorf("found %q, want %q", got, row.want)
			}
		})
	}
	t.Run("planned from it", func(t *testing.T) {
		s := modern().service
		due := func(channel string) string {
			p, err := compile(t, s, inRussian()).Plan(channel, at("2012-03-01T10:00:00"))
			if err != nil {
				t.Fatal(err)
			}
			return p.Steps[slices.IndexFunc(p.Steps, func(st reglament.PlannedStep) bool { return st.Step == "draft" })].Due.Latest.At.String()
		}
		if got := due("hall"); got != "2012-03-07T18:00:00" {
			t.Errorf("drafted by %s", got)
		}
		// Examined by Tuesday the 6th: 7, 11, 12, 13.
		if got := due("direct"); got != "2012-03-13T18:00:00" {
			t.Errorf("applied for directly, drafted by %s", got)
		}
		s.Steps[stepOf(s, "take-in")].Limit = law.Bilingual[reglament.Limit]{}
		if got := due("hall"); got != (civil.Moment{}).String() {
			t.Errorf("from a step that does not fall due, drafted by %s", got)
		}
	})
	t.Run("a first step runs from the receipt", func(t *testing.T) {
		s := modern().service
		s.Steps[stepOf(s, "take-in")].Since = "send"
		holds(t, s, inRussian(), doing("hall", event("take-in", "2012-03-01T10:16"), event("send", "2012-03-01T11:00")),
			"breach step.late take-in; events[0].at; want 2012-03-01T10:15:00; is 2012-03-01T10:16; by 10")
	})
}

// What shows that a step was passed: of the portal's procedure only the permit is
// delivered, the refusal is decided on and has no later step that makes it ready.
func TestHandingOverOfWhatIsDecidedOn(t *testing.T) {
	given := func(kind string, notDone ...string) reglament.Case {
		return through("portal", func(k *reglament.Case) {
			k.NotDone, k.Result.Kind, k.Result.HandedOver = notDone, kind, at("2012-03-05")
		})
	}
	skipped := func(step string) string {
		return "breach step.skipped " + step + "; not_done[0]; is result.handed_over; by 18"
	}
	s := modern().service
	elsewhere := modern().service
	decide := &elsewhere.Steps[stepOf(elsewhere, "decide")]
	decide.Outcomes[1].To = "reject"
	unnamed := modern().service
	unnamed.Steps[stepOf(unnamed, "decide")].Outcomes[1].ID = "no"
	last := modern().service
	last.Steps[stepOf(last, "decide")].Outcomes[1].To = ""
	for _, row := range []struct {
		why     string
		service reglament.Service
		k       reglament.Case
		want    []string
	}{
		{"a refusal went past no delivery", s, given("refusal", "deliver"), nil},
		{"a permit did", s, given("electronic-permit", "deliver"), []string{skipped("deliver")}},
		{"what was handed over is not recorded", s, given("", "deliver"), nil},
		{"whatever it was, it was decided on", s, given("", "decide"), []string{skipped("decide")}},
		{"a refusal was", s, given("refusal", "decide"), []string{skipped("decide")}},
		{"and sent in before", s, given("refusal", "send-in"), []string{skipped("send-in")}},
		{"what comes after is not shown", s, given("refusal", "answer"), nil},
		{"nothing handed over shows nothing", s, with(given("electronic-permit", "deliver"), func(k *reglament.Case) { k.Result.HandedOver = civil.Moment{} }), nil},
		{"an outcome that names no result decides on none", unnamed, given("refusal", "deliver"), []string{skipped("deliver")}},
		{"one that leads to another channel does not exist here", elsewhere, given("refusal", "deliver"), []string{skipped("deliver")}},
		{"one that ends the procedure does", last, given("refusal", "deliver"), nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, row.service, bureau(), row.k, row.want...) })
	}
	t.Run("a decision with a later step that makes it ready is shown by that", func(t *testing.T) {
		s := permit()
		s.Steps[stepOf(s, "examine")].Outcomes[1].ID = "refusal"
		holds(t, s, bureau(), with(direct(), func(k *reglament.Case) {
			k.NotDone, k.Result.Kind, k.Result.HandedOver = []string{"issue"}, "refusal", at("2012-03-05")
		}), "breach step.skipped issue; not_done[0]; is result.handed_over; by 10")
	})
	t.Run("a channel on which everything is decided on", func(t *testing.T) {
		s := chain("ask", "decide", "file")
		s.Steps[1].Outcomes[0].ID, s.Steps[2].Ready = "done", false
		k := with(chained(), func(k *reglament.Case) {
			k.NotDone, k.Result.HandedOver = []string{"ask", "decide", "file"}, at("2012-03-05")
		})
		holds(t, s, desk(), k,
			"breach step.skipped ask; not_done[0]; is result.handed_over; by ask", "breach step.skipped decide; not_done[1]; is result.handed_over; by decide")
		k.Result.Kind = "done"
		holds(t, s, desk(), k,
			"breach step.skipped ask; not_done[0]; is result.handed_over; by ask", "breach step.skipped decide; not_done[1]; is result.handed_over; by decide")
		s.Results = append(s.Results, reglament.Result{ID: "other", Cite: s.Units[0].Cite})
		k.Result.Kind = "other"
		holds(t, s, desk(), k)
	})
}

// Paragraph 10, by which the steps of permit() are timed, got its wording from an
// amendment that cannot have been in force before Monday 5 March 2012, and ten days
// after the day of its publication; the term of paragraph 6 is as it was.
func TestFindingsByAWordingThatWasNotYetInForce(t *testing.T) {
	s := permit()
	amend := func(id, act, paragraph, subparagraph string) law.Amendment {
		return law.Amendment{ID: id, Number: "9", Force: law.Force{NotBefore: civil.YMD(2012, 3, 5), AfterPublication: 10}, Cite: law.Citation{Act: act, Paragraph: paragraph, Subparagraph: subparagraph}}
	}
	s.Amendments = []law.Amendment{amend("other", "permit-rules", "12", ""), amend("no-9", "permit-rules", "10", "")}
	published := func(id string, day civil.Date) reglament.Office {
		o := inRussian()
		o.Amended = []reglament.Publication{{Amendment: id, Day: day}}
		return o
	}
	// Somebody else signs, against paragraph 10, and a day far beyond the term of
	// paragraph 6 is promised.
	received := func(when string) reglament.Case {
		return with(direct(reglament.Event{Step: "sign", Role: "officer"}), func(k *reglament.Case) {
			k.Received, k.Receipt.Promised = at(when), civil.YMD(2012, 9, 3)
		})
	}
	for _, row := range []struct {
		why      string
		service  reglament.Service
		office   reglament.Office
		received string
		role     string
		promise  bool
	}{
		{"before it can have been in force it is a note", s, inRussian(), "2012-03-04T23:59", "note", true},
		{"from then on a breach: when it was published is not known", s, inRussian(), "2012-03-05T00:00", "breach", true},
		{"the day of receipt not recorded it may have been", s, inRussian(), "", "breach", false},
		{"published on 1 March, ten days have not expired on the 11th", s, published("no-9", civil.YMD(2012, 3, 1)), "2012-03-11", "note", true},
		{"they have on the 12th", s, published("no-9", civil.YMD(2012, 3, 1)), "2012-03-12", "breach", true},
		{"another amendment's publication says nothing", s, published("other", civil.YMD(2012, 3, 1)), "2012-03-11", "breach", true},
	} {
		t.Run(row.why, func(t *testing.T) {
			r := check(t, compile(t, row.service, row.office), received(row.received))
			want := []string{row.role + " step.role sign; events[0].role; want chief; is officer; by 10"}
			if row.promise {
				if len(r.Findings) != 2 || r.Findings[1].Code != reglament.ReceiptPromise || r.Findings[1].Level != reglament.Breach {
					t.Fatalf("found %q", rows(r))
				}
			}
			if got := rows(r)[:1]; !slices.Equal(got, want) {
				t.Errorf("found %q, want %q", got, want)
			}
		})
	}
	for _, row := range []struct {
		why            string
		amendment      law.Amendment
		role, promises reglament.Level
	}{
		{"one of a part of it leaves the rest as it was", amend("x", "permit-rules", "10", "1"), reglament.Breach, reglament.Breach},
		{"one of the whole act is of every place", amend("x", "permit-rules", "", ""), reglament.Note, reglament.Note},
		{"one of another act is of none", amend("x", "other-rules", "10", ""), reglament.Breach, reglament.Breach},
		{"one of the term is of the promise", amend("x", "permit-rules", "6", ""), reglament.Breach, reglament.Note},
	} {
		t.Run(row.why, func(t *testing.T) {
			s := permit()
			s.Amendments = []law.Amendment{row.amendment}
			r := check(t, compile(t, s, inRussian()), received("2012-03-01T10:00"))
			if len(r.Findings) != 2 || r.Findings[0].Level != row.role || r.Findings[1].Level != row.promises {
				t.Errorf("found %q", rows(r))
			}
		})
	}
	t.Run("the place of the rule that was broken counts, not that of another one cited", func(t *testing.T) {
		// A step of another channel is cited with the channel, paragraph 4.
		s := permit()
		s.Amendments = []law.Amendment{amend("x", "permit-rules", "4", "")}
		holds(t, s, inRussian(), direct(event("send", "")), "breach step.channel send; events[0].step; want direct; is hall; by 10,4")
	})
}

// The edition in hand decides what was in force, whatever the act says of itself.
func TestEditionDecidesWhatWasInForce(t *testing.T) {
	s := permit() // in force not before 10 January 2012
	edition := permit()
	edition.Edition = law.Amendment{ID: "no-5", Number: "5", Force: law.Force{NotBefore: civil.YMD(2012, 3, 2), AfterPublication: 10, RepealNotBefore: civil.YMD(2012, 6, 1)}, Cite: s.Cite}
	first := civil.YMD(2012, 2, 25) // so that the eleventh day after it is 7 March
	for _, row := range []struct {
		why            string
		service        reglament.Service
		day, published civil.Date
		want           law.Answer
		reason         law.ForceReason
	}{
		{"without one the act does", s, civil.YMD(2012, 1, 9), 0, law.No, law.BeforeEarliestDay},
		{"also later", s, civil.YMD(2012, 3, 1), 0, law.Unknown, law.PublicationUnknown},
		{"and by its publication", s, civil.YMD(2012, 3, 7), first, law.Yes, law.InForce},
		{"before the edition can have been in force", edition, civil.YMD(2012, 3, 1), 0, law.No, law.BeforeEarliestDay},
		{"from then on", edition, civil.YMD(2012, 3, 2), 0, law.Unknown, law.PublicationUnknown},
		{"ten days after its publication have not expired", edition, civil.YMD(2012, 3, 6), first, law.No, law.BeforeFirstDay},
		{"they have", edition, civil.YMD(2012, 3, 7), first, law.Yes, law.InForce},
		{"after its repeal", edition, civil.YMD(2012, 6, 1), first, law.Unknown, law.RepealDayUnknown},
	} {
		t.Run(row.why, func(t *testing.T) {
			force := row.service.Act.Force
			if row.service.Edition.ID != "" {
				force = row.service.Edition.Force
			}
			if got, want := row.service.InForce(row.day, row.published), force.On(row.day, row.published); got != want || got.Answer != row.want || got.Reason != row.reason {
				t.Errorf("on %s: %+v, want %s, %s", row.day, got, row.want, row.reason)
			}
			o := inRussian()
			o.Published = row.published
			c := compile(t, row.service, o)
			k := with(direct(reglament.Event{Step: "sign", Role: "officer"}), func(k *reglament.Case) { k.Received = civil.OnDay(row.day) })
			level := reglament.Breach
			if row.want == law.No {
				level = reglament.Note
			}
			if r := check(t, c, k); r.InForce != row.want || len(r.Findings) != 1 || r.Findings[0].Level != level {
				t.Errorf("in force %s, found %q", r.InForce, rows(r))
			}
			if p, err := c.Plan("direct", k.Received); err != nil || p.InForce != row.want {
				t.Errorf("planned: in force %s, %v", p.InForce, err)
			}
		})
	}
}

// A portal takes in at any hour: what comes after the provider's closing time, or on a
// day off, belongs to its next working day where the text says "the working day".
func TestSameDayAtAPortal(t *testing.T) {
	s := modern().service
	s.Channels[2].Entry = "send-in"
	s.Steps[stepOf(s, "send-in")].Limit = law.Same(reglament.Limit{SameDay: true})
	s.Steps[stepOf(s, "answer")].Limit = law.Same(reglament.Limit{SameDay: true})
	for _, row := range []struct {
		why           string
		office        reglament.Office
		step          string
		received, due string
	}{
		{"by the end of the day", inRussian(), "send-in", "2012-03-01T17:59:59", "2012-03-01T18:00:00"},
		{"at closing time of the next", inRussian(), "send-in", "2012-03-01T18:00:00", "2012-03-02T18:00:00"},
		{"before the opening of the day itself", inRussian(), "send-in", "2012-03-01T05:00:00", "2012-03-01T18:00:00"},
		{"on Saturday of Monday", inRussian(), "send-in", "2012-03-03T12:00:00", "2012-03-05T18:00:00"},
		{"on the worked Sunday of that day", inRussian(), "send-in", "2012-03-11T12:00:00", "2012-03-11T18:00:00"},
		{"or of the next where such a day is closed", under(reglament.Readings{WorkedRestDay: calendar.Closed}), "send-in", "2012-03-11T12:00:00", "2012-03-12T18:00:00"},
		{"after the last closing of the calendar of that day", inRussian(), "send-in", "2035-12-31T19:00:00", "2035-12-31T18:00:00"},
		{"a later step is begun by somebody in the office", inRussian(), "answer", "2012-03-01T18:00:00", "2012-03-01T18:00:00"},
		{"a portal with hours is not taken in at any hour", withPortal(inRussian()), "send-in", "2012-03-01T19:00:00", "2012-03-01T24:00:00"},
	} {
		t.Run(row.why, func(t *testing.T) {
			if got := stepDue(t, s, row.office, "portal", row.step, row.received); got != row.due {
				t.Errorf("due %s, want %s", got, row.due)
			}
		})
	}
}

// The hall keeps a result five of its working days: from Thursday 15 March the 16th,
// 17th, 19th, 20th and, Nauryz being from the 21st to the 23rd, Saturday the 24th. The
// bureau keeps it a month, but another place leaves it open.
func TestStorageOfAChannel(t *testing.T) {
	s := modern().service
	kept := func(channel, until string) reglament.Case {
		return through(channel, func(k *reglament.Case) {
			k.Events, k.Result.StoredUntil = []reglament.Event{event("issue", "2012-03-15T10:00")}, at(until)
		})
	}
	const month = "doubt storage.short kept; result.stored_until; want 2012-04-16T18:00:00; is "
	holds(t, s, inRussian(), kept("hall", "2012-03-24T20:00:00"), month+"2012-03-24T20:00:00; by 15; otherwise 19")
	holds(t, s, inRussian(), kept("hall", "2012-03-24T19:59:59"), month+"2012-03-24T19:59:59; by 15; otherwise 19",
		"breach storage.short kept-in-hall; result.stored_until; want 2012-03-24T20:00:00; is 2012-03-24T19:59:59; by 15")
	holds(t, s, inRussian(), kept("direct", "2012-03-16"), month+"2012-03-16; by 15; otherwise 19")
	t.Run("by a unit without hours nothing is counted", func(t *testing.T) {
		o := inRussian()
		o.Units = o.Units[1:]
		s := permit()
		s.Storage[0].Unit = "hall"
		holds(t, s, o, with(kept("direct", "2012-03-16"), func(k *reglament.Case) { k.Service = s.ID }))
	})
	t.Run("texts that keep it differently", func(t *testing.T) {
		s := permit()
		o := settle(bureau(), reglament.Readings{})
		k := func(until string) reglament.Case {
			return with(kept("direct", until), func(k *reglament.Case) { k.Service = s.ID })
		}
		month, days := calendar.Period{N: 1, Unit: calendar.Month}, calendar.Period{N: 5, Unit: calendar.WorkingDay}
		s.Storage[0].Period = law.Differ(month, calendar.Period{})
		holds(t, s, o, k("2012-03-20"), "doubt storage.short kept; result.stored_until; want 2012-04-16T18:00:00; is 2012-03-20; by 15; under text=kk")
		// 16, 19, 20, 26, 27 March by the bureau's week.
		s.Storage[0].Period = law.Differ(month, days)
		holds(t, s, o, k("2012-03-27"), "doubt storage.short kept; result.stored_until; want 2012-03-27T18:00:00; is 2012-03-27; by 15; under text=kk")
		holds(t, s, o, k("2012-03-26"), "breach storage.short kept; result.stored_until; want 2012-03-27T18:00:00; is 2012-03-26; by 15")
	})
}

// An extension whose end the calendar does not know is refused where it matters.
func TestExtensionBeyondTheCalendar(t *testing.T) {
	s := modern().service
	// Ten working days from Monday 10 December 2035 end on Tuesday the 25th (16 December,
	// a Sunday, gives off the 17th); a month later is 2036.
	s.Term.Extension.Period = law.Same(calendar.Period{N: 1, Unit: calendar.Month})
	c := compile(t, s, inRussian())
	received := func(change func(*reglament.Case)) error {
		_, err := c.Check(through("direct", func(k *reglament.Case) {
			k.Received = at("2035-12-10T10:00")
			change(k)
		}))
		return err
	}
	refuses(t, received(func(k *reglament.Case) {
		k.Incidents = []reglament.Incident{{Kind: reglament.Extended, Until: civil.YMD(2035, 12, 28)}}
	}), calendar.ErrRange, "received: ")
	late := []reglament.Event{event("issue", "2035-12-28")}
	refuses(t, received(func(k *reglament.Case) { k.Events = late }), calendar.ErrRange, "received: ")
	refuses(t, received(func(k *reglament.Case) { k.Events, k.Extended = late, law.Yes }), calendar.ErrRange, "received: ")
	if err := received(func(k *reglament.Case) { k.Events, k.Extended = late, law.No }); err != nil {
		t.Error(err)
	}
}
