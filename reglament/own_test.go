package reglament_test

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// permit is a regulation of nobody: two units with different weeks, a condition
// with two branches that exclude each other, a loop, limits of every kind.
func permit() reglament.Service {
	cite := func(p string) law.Citation { return law.Citation{Act: "permit-rules", Paragraph: p} }
	name := func(s string) law.Name { return law.Name{EN: s} }
	within := func(n int, u calendar.Unit) law.Bilingual[reglament.Limit] {
		return law.Same(reglament.Limit{Period: calendar.Period{N: n, Unit: u}})
	}
	return reglament.Service{
		ID: "test.permit",
		Act: law.Act{
			ID: "permit-rules", Name: name("Permit rules"), Texts: []law.Lang{law.Kazakh, law.Russian},
			Force: law.Force{NotBefore: civil.YMD(2012, 1, 10), AfterPublication: 10},
		},
		Cite: cite("1"), Title: name("Permits"),
		Units: []reglament.Unit{
			{ID: "hall", Name: name("Hall"), Cite: cite("2")},
			{ID: "bureau", Name: name("Bureau"), Provider: true, Cite: cite("2")},
		},
		Roles: []reglament.Role{
			{ID: "clerk", Unit: "hall", Name: name("clerk"), Cite: cite("3")},
			{ID: "officer", Unit: "bureau", Name: name("officer"), Cite: cite("3")},
			{ID: "chief", Unit: "bureau", Name: name("chief"), Cite: cite("3")},
		},
		Channels: []reglament.Channel{
			{ID: "hall", Name: name("through the hall"), Unit: "hall", Entry: "take-in", Cite: cite("4")},
			{ID: "direct", Name: name("to the bureau"), Unit: "bureau", Entry: "examine", Cite: cite("4"), Delivery: cite("12")},
		},
		Results: []reglament.Result{
			{ID: "permit", Name: name("permit"), Cite: cite("5")},
			{ID: "refusal", Name: name("refusal"), Refusal: true, Cite: cite("5")},
		},
		Term: reglament.Term{Period: law.Same(calendar.Period{N: 10, Unit: calendar.WorkingDay}), Cite: cite("6")},
		Documents: []documents.Requirement{
			{ID: "application", Name: name("application"), Form: law.Same(documents.Form{Original: true}), Cite: law.Same(cite("7"))},
			{ID: "consent", Name: name("consent"), When: documents.Condition{Fact: "spouse"}, Form: law.Same(documents.Form{Notarized: true}), Cite: law.Same(cite("8"))},
			{ID: "photo", Name: name("photo"), Only: law.Russian, Cite: law.Differ(law.Citation{}, cite("9"))},
		},
		Steps: []reglament.Step{
			{ID: "take-in", Channels: []string{"hall"}, Role: "clerk", Name: name("take in"), Limit: within(15, calendar.Minute), Outcomes: []reglament.Outcome{{To: "send"}}, Cite: cite("10")},
			{ID: "send", Channels: []string{"hall"}, Role: "clerk", Name: name("send"), Limit: law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 2}}), Outcomes: []reglament.Outcome{{To: "examine"}}, Cite: cite("10")},
			{ID: "examine", Role: "officer", Name: name("examine"), Limit: within(3, calendar.WorkingDay), Outcomes: []reglament.Outcome{{ID: "complete", To: "draft"}, {ID: "incomplete", To: "reject"}}, Cite: cite("10")},
			{ID: "draft", Role: "officer", Name: name("draft"), Limit: law.Differ(
				reglament.Limit{Period: calendar.Period{N: 2, Unit: calendar.PlainDay}},
				reglament.Limit{Period: calendar.Period{N: 2, Unit: calendar.WorkingDay}},
			), Outcomes: []reglament.Outcome{{To: "sign"}}, Cite: cite("10")},
			{ID: "reject", Role: "officer", Name: name("reject"), Limit: law.Same(reglament.Limit{SameDay: true}), Outcomes: []reglament.Outcome{{To: "sign"}}, Cite: cite("10")},
			{ID: "sign", Role: "chief", Name: name("sign"), Limit: within(2, calendar.Hour), Signs: true, Outcomes: []reglament.Outcome{{ID: "signed", To: "issue"}, {ID: "returned", To: "redraft"}}, Cite: cite("10")},
			{ID: "redraft", Role: "officer", Name: name("redraft"), Limit: within(1, calendar.CalendarDay), Outcomes: []reglament.Outcome{{To: "sign"}}, Cite: cite("10")},
			{ID: "issue", Role: "officer", Name: name("issue"), Limit: within(1, calendar.WorkingDay), Ready: true, Cite: cite("10")},
		},
		Receipts: []reglament.Receipt{{
			ID: "slip", Step: "examine", Fields: []reglament.Field{
				{ID: "number", Name: name("number"), Cite: cite("11")},
				{ID: "stamp", Name: name("stamp"), Only: law.Kazakh, Cite: cite("11")},
			}, Cite: cite("11"),
		}},
		Grounds: []reglament.Ground{
			{ID: "incomplete", Name: name("documents missing"), Acts: []string{"refuse"}, Documents: true, Cite: cite("13")},
			{ID: "public-order", Name: name("public order"), Acts: []string{"refuse"}, Cite: cite("14")},
		},
		Storage: []reglament.Storage{{ID: "kept", Unit: "bureau", Period: law.Same(calendar.Period{N: 1, Unit: calendar.Month}), Cite: cite("15")}},
		Times:   []reglament.Time{{ID: "waiting", Name: name("waiting"), Period: law.Same(calendar.Period{N: 20, Unit: calendar.Minute}), Cite: cite("16")}},
	}
}

func bureau() reglament.Office {
	return reglament.Office{Units: []reglament.UnitHours{
		{Unit: "hall", Week: calendar.SixDay, Hours: calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(20, 0)}}},
		{Unit: "bureau", Week: calendar.FiveDay, Hours: calendar.Hours{
			Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
			Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
		}},
	}}
}

// modern is permit() with what the first regulations did not have: a term that
// can be extended, a package that can be refused, results of one channel, a step
// of a unit whose limit runs from an earlier one, an optional step, a fee, and a
// portal of which the text states no whole.
func modern() subject {
	s := permit()
	cite := func(p string) law.Citation { return law.Citation{Act: "permit-rules", Paragraph: p} }
	name := func(s string) law.Name { return law.Name{EN: s} }
	s.ID = "test.modern"
	s.Fee = voucher()
	s.Term.Extension = reglament.Extension{Period: law.Same(calendar.Period{N: 5, Unit: calendar.CalendarDay}), Role: "chief", Cite: cite("6")}
	s.Results[0].Channels = []string{"hall", "direct"}
	s.Results = append(s.Results,
		reglament.Result{ID: "electronic-permit", Name: name("electronic permit"), Channels: []string{"portal"}, Form: reglament.Electronic, Cite: cite("5")},
		reglament.Result{ID: "not-accepted", Name: name("not accepted"), Refusal: true, NotAccepted: true, Channels: []string{"hall"}, Cite: cite("17")})
	s.Receipts = append(s.Receipts, reglament.Receipt{ID: "refused", Channels: []string{"hall"}, Result: "not-accepted",
		Fields: []reglament.Field{{ID: "reason", Name: name("reason"), Cite: cite("17")}}, Cite: cite("17")})
	s.Grounds = append(s.Grounds, reglament.Ground{ID: "not-complete", Name: name("documents missing"), Acts: []string{"not-accept"}, Documents: true, Must: law.Yes, Cite: cite("17")})
	s.Units = append(s.Units, reglament.Unit{ID: "portal", Name: name("Portal"), Online: true, Cite: cite("18")})
	s.Roles = append(s.Roles, reglament.Role{ID: "applicant", Name: name("applicant"), Cite: cite("18")})
	s.Systems = []reglament.System{{ID: "gateway", Name: name("gateway"), Cite: cite("18")}}
	s.Channels = append(s.Channels, reglament.Channel{ID: "portal", Name: name("through the portal"), Unit: "portal", Entry: "sign-up", Cite: cite("18")})
	// What the two counters share is not of the portal.
	for i := range s.Steps {
		if len(s.Steps[i].Channels) == 0 {
			s.Steps[i].Channels = []string{"hall", "direct"}
		}
	}
	s.Receipts[0].Channels = []string{"hall", "direct"}
	s.Storage[0].Also = []law.Citation{cite("19")}
	s.Facts = []documents.Fact{
		{ID: "spouse", Ask: name("Is there a spouse?")}, {ID: "divorced", Of: documents.Applicant, Ask: name("Divorced?")},
		{ID: "out-of-wedlock", Of: documents.Child, Ask: name("Born out of wedlock?")},
	}
	s.Documents = append(s.Documents,
		documents.Requirement{ID: "birth", Name: name("birth certificate"), Of: documents.Child, Each: true, Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}), Cite: law.Same(cite("20"))},
		documents.Requirement{ID: "presence", Name: name("presence of the child"), Of: documents.Child, Each: true, Presence: true, When: documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18}, Cite: law.Same(cite("20"))},
		documents.Requirement{ID: "consent-of-child", Name: name("consent of the child"), Of: documents.Child, Each: true, When: documents.Condition{Of: documents.Child, OlderThan: 10}, Form: law.Same(documents.Form{Blank: cite("21")}), Cite: law.Same(cite("20"))},
		documents.Requirement{ID: "form-4", Name: name("certificate on form 4"), Of: documents.Child, Each: true, When: documents.Condition{Fact: "out-of-wedlock", Of: documents.Child}, OneOf: []documents.Alternative{
			{ID: "form-4-certificate", Name: name("certificate"), Form: law.Same(documents.Form{Original: true})}, {ID: "form-4-record", Name: name("record")}}, Cite: law.Same(cite("20"))},
		documents.Requirement{ID: "divorce", Name: name("divorce certificate"), Of: documents.Applicant, When: documents.Condition{Fact: "divorced", Of: documents.Applicant}, Inferred: true, Cite: law.Same(cite("20"))},
	)
	s.Storage = append(s.Storage, reglament.Storage{ID: "kept-in-hall", Unit: "hall", Channels: []string{"hall"}, Period: law.Same(calendar.Period{N: 5, Unit: calendar.WorkingDay}), Cite: cite("15")})
	draft := &s.Steps[stepOf(s, "draft")]
	draft.Since, draft.Limit = "take-in", law.Same(reglament.Limit{Period: calendar.Period{N: 4, Unit: calendar.WorkingDay}})
	within := func(n int, u calendar.Unit) law.Bilingual[reglament.Limit] {
		return law.Same(reglament.Limit{Period: calendar.Period{N: n, Unit: u}})
	}
	portal := []string{"portal"}
	s.Steps = append(s.Steps,
		reglament.Step{ID: "sign-up", Channels: portal, Role: "applicant", Name: name("sign up"), Optional: true, Outcomes: []reglament.Outcome{{To: "send-in"}}, Cite: cite("18")},
		reglament.Step{ID: "send-in", Channels: portal, Unit: "portal", Systems: []string{"gateway"}, Name: name("send in"), Limit: within(10, calendar.Minute), Outcomes: []reglament.Outcome{{To: "decide"}}, Cite: cite("18")},
		reglament.Step{ID: "decide", Channels: portal, Role: "officer", Name: name("decide"), Limit: within(7, calendar.CalendarDay), Outcomes: []reglament.Outcome{
			{ID: "electronic-permit", To: "deliver"}, {ID: "refusal", To: "answer", Open: true}}, Cite: cite("18")},
		reglament.Step{ID: "deliver", Channels: portal, Role: "chief", Name: name("deliver"), Limit: within(2, calendar.CalendarDay), Ready: true, Outcomes: []reglament.Outcome{{To: "answer"}}, Cite: cite("18")},
		reglament.Step{ID: "answer", Channels: portal, Unit: "bureau", Name: name("answer"), Limit: within(1, calendar.Hour), Cite: cite("18")},
	)
	return subject{"modern", s, bureau(), []string{"2012-03-01T10:00", "2012-02-29T10:00"}}
}

// summed is modern() with no whole stated at all: that of the portal is the sum of
// its steps.
func summed() subject {
	s := modern()
	s.name, s.service.ID = "summed", "test.summed"
	s.service.Term = reglament.Term{Sum: []string{"portal"}, Cite: law.Citation{Act: "permit-rules", Paragraph: "18"}}
	return s
}
