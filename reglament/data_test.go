package reglament_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/internal/strictjson"
	"github.com/regkz/regkz/internal/strictjson/strictjsontest"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/reglamenttest"
)

// sameAfterJSON writes a value and reads it, strictly and not.
func sameAfterJSON[T any](t *testing.T, v T) {
	t.Helper()
	data := encode(t, v)
	var loose T
	if err := json.Unmarshal(data, &loose); err != nil || !reflect.DeepEqual(loose, v) {
		t.Errorf("read by encoding/json it differs, %v\n%s", err, data)
	}
	strict, err := strictjson.Decode[T](data, strictjson.Limits{})
	if err != nil || !reflect.DeepEqual(strict, v) {
		t.Errorf("read strictly it differs, %v\n%s", err, data)
	}
	if again := encode(t, strict); !bytes.Equal(again, data) {
		t.Errorf("written again it differs\n%s\n%s", data, again)
	}
}

func TestServicesAreEqualAfterJSON(t *testing.T) {
	for _, s := range append(subjects(), everyReading(), subject{service: chain("a", "b")}, subject{}) {
		sameAfterJSON(t, s.service)
	}
	s := maximal()
	if err := reglament.Validate(s); err != nil {
		t.Error(err)
	}
	sameAfterJSON(t, s)
	gap := s
	gap.Act.Repeal = law.Same(s.Act.Repeal.RU)
	gap.Term, gap.NotModeled = summed().service.Term, []reglament.Gap{{ID: "g", Why: s.Title, Fills: reglament.FillsTerm, Cite: s.Cite}}
	sameAfterJSON(t, gap)
	sameAfterJSON(t, standard())
	sameAfterJSON(t, reglament.Filling{})
	t.Run("every field is tried", func(t *testing.T) {
		unset := map[string]bool{}
		everyField(reflect.ValueOf([]any{s, gap, standard()}), unset)
		for field, never := range unset {
			// What a document can be is held by its own package.
			if never && !strings.HasPrefix(field, "documents.") {
				t.Errorf("%s is never set", field)
			}
		}
		if len(unset) < 100 {
			t.Errorf("only %d fields", len(unset))
		}
	})
}

// everyField marks the fields of all structs within a value that are set nowhere.
func everyField(v reflect.Value, unset map[string]bool) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			everyField(v.Elem(), unset)
		}
	case reflect.Slice:
		for i := range v.Len() {
			everyField(v.Index(i), unset)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().String() + "." + v.Type().Field(i).Name
			if never, seen := unset[field]; !seen || never {
				unset[field] = v.Field(i).IsZero()
			}
			everyField(v.Field(i), unset)
		}
	}
}

// maximal is modern() with every field of a regulation that it leaves empty.
func maximal() reglament.Service {
	s := modern().service
	named := law.Name{KK: "қ", RU: "к", EN: "k"}
	day := civil.YMD(2012, 3, 5)
	force := law.Force{NotBefore: day, AfterPublication: 10, OnPublication: true, RepealNotBefore: day + 1, Cite: s.Cite}
	s.Cite = law.Citation{Act: "permit-rules", Annex: "1", Appendix: "2", Article: "3", Paragraph: "4", Subparagraph: "5", Table: "6", Row: "7"}
	s.Act.Title, s.Act.Issuer, s.Act.Number, s.Act.Adopted, s.Act.Registered, s.Act.RegistrationNumber = named, named, "1", day, day, "2"
	s.Act.Force, s.Act.Repeal, s.Act.Cite = force, law.Differ(law.Repeal{Number: "3", Date: day}, law.Repeal{Number: "3", Date: day + 1}), s.Cite
	s.Edition = law.Amendment{ID: "no-5", Number: "5", Date: day, Force: force, Cite: s.Cite}
	s.Amendments = []law.Amendment{{ID: "no-9", Number: "9", Date: day, Force: force, Cite: s.Cite}, {ID: "no-10", Cite: s.Cite}}
	s.OtherTitles = []reglament.OtherTitle{{Name: named, Cite: s.Cite}}
	s.Provisions = []reglament.Provision{{ID: "p", Only: law.Kazakh, Text: named, Cite: s.Cite}}
	s.Channels[0].Hours = []reglament.StatedHours{{
		ID: "h", Week: law.Same("six-day"), Open: law.Differ(calendar.Span{From: civil.HM(9, 0), To: civil.EndOfDay}, calendar.Span{To: 2}),
		Break: law.Same(reglament.StatedBreak{Stated: law.No, At: calendar.Span{From: civil.HM(13, 0), To: civil.HM(14, 0)}, Minutes: 60}), Cite: s.Cite,
	}, {
		ID: "i", Week: law.Differ("five-day", "six-day"), Open: law.Same(calendar.Span{To: 1}), Break: law.Differ(reglament.StatedBreak{Minutes: 30}, reglament.StatedBreak{Stated: law.Yes}), Cite: s.Cite,
	}}
	s.Channels[0].Also = []reglament.ChannelElsewhere{{Channel: "direct", Cite: s.Cite}}
	s.Results[0].SignedBy = named
	s.Results[1].Unreasoned, s.Steps[2].Outcomes[1].Aside = true, true
	s.Steps[len(s.Steps)-1].Unnamed = true
	s.Term.ReceiptDay, s.Term.IssueDay = law.No, law.Yes
	s.Documents[0].Of, s.Documents[0].Each, s.Documents[0].Presence, s.Documents[0].Inferred = documents.Child, true, true, true
	s.Documents[0].When = documents.Condition{Any: []documents.Condition{
		{Of: documents.Child, AgeFrom: 10, AgeBelow: 18}, {Of: documents.Child, OlderThan: 10}, {Fact: "spouse"},
	}}
	s.Documents[0].Form = law.Same(documents.Form{Copy: true, Compare: true, Blank: s.Cite, Free: true, Current: true})
	s.Term.Period = law.Differ(calendar.Period{N: 10, Unit: calendar.WorkingDay}, calendar.Period{N: 10, Unit: calendar.PlainDay})
	s.Term.Extension.Period = law.Differ(calendar.Period{N: 5, Unit: calendar.CalendarDay}, calendar.Period{})
	s.Steps[1].Limit.Both.Rate.AtLeast = true
	s.Steps[2].See = []law.Citation{s.Cite}
	s.Steps[2].Also = []reglament.RoleElsewhere{{Role: "chief", Cite: s.Cite}}
	s.Steps[2].Outcomes[0].Open, s.Steps[2].Outcomes[0].Name = true, named
	s.Steps[2].Yields, s.Steps[2].Limit.Both.OfService = named, true
	s.Steps[3].Limit = law.Differ(reglament.Limit{SameDay: true}, reglament.Limit{Period: calendar.Period{N: 1, Unit: calendar.Year}})
	s.Grounds[1].Must, s.Grounds[1].Step, s.Grounds[1].Channels = law.No, "reject", []string{"hall"}
	s.Storage[0].Then = named
	s.Offices = []reglament.Address{{Unit: "hall", Name: named, Place: named, Phone: "1", Cite: s.Cite}}
	s.Discrepancies = []reglament.Discrepancy{{ID: "d", Says: named, Model: named, Cite: law.Differ(s.Cite, s.Steps[0].Cite)}, {ID: "e", Cite: law.Same(s.Cite)}}
	s.Documents = append(s.Documents, documents.Requirement{ID: "passport", Cite: law.Same(s.Cite), Form: law.Differ(documents.Form{Copy: true}, documents.Form{Notarized: true}),
		When:  documents.Condition{All: []documents.Condition{{Any: []documents.Condition{{Fact: "spouse"}}}, {None: []documents.Condition{{Fact: "spouse"}}}}},
		OneOf: []documents.Alternative{{ID: "id-card", Name: named, Form: law.Same(documents.Form{Original: true})}}})
	for _, fills := range []reglament.Fills{"", reglament.FillsTerm, reglament.FillsDocuments, reglament.FillsGrounds, reglament.FillsProvisions} {
		s.NotModeled = append(s.NotModeled, reglament.Gap{ID: "g" + string(fills), Why: named, Fills: fills, Cite: s.Cite})
	}
	return s
}

func TestOfficesAreEqualAfterJSON(t *testing.T) {
	for _, s := range subjects() {
		sameAfterJSON(t, s.office)
	}
	o := bureau()
	o.Name, o.Text, o.Precision, o.Published, o.Observed = law.Name{EN: "Bureau"}, law.Russian, civil.ToDay, civil.YMD(2012, 1, 31), []string{"sign"}
	o.Amended = []reglament.Publication{{Amendment: "no-9", Day: civil.YMD(2012, 3, 1)}, {Amendment: "no-10", Day: civil.YMD(2012, 3, 2)}}
	o.Units[0].Hours.Weekdays = []calendar.WeekdayHours{{Days: []calendar.Weekday{calendar.Saturday}, Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(13, 0)}}}
	o.Units[1].Hours.Dates = []calendar.DateHours{{Date: civil.YMD(2012, 3, 7), Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(17, 0)}}}
	for i := range 512 {
		sameAfterJSON(t, settle(o, nineReadings(i), reglament.Reading(1<<(i%9))))
	}
	t.Run("the calendar is no part of it", func(t *testing.T) {
		o.Calendar = calendar.Kazakhstan()
		with := encode(t, o)
		o.Calendar = nil
		if !bytes.Equal(with, encode(t, o)) {
			t.Errorf("%s", with)
		}
	})
}

func TestCasesAreEqualAfterJSON(t *testing.T) {
	t.Parallel()
	for _, s := range append(subjects(), everyReading()) {
		for _, k := range generated(t, s, 200) {
			sameAfterJSON(t, strictjsontest.Bare(k))
		}
	}
	sameAfterJSON(t, reglament.Case{})
}

// TestClosedMakesStatementsOfSilence for what is listed, and for nothing else.
func TestClosedMakesStatementsOfSilence(t *testing.T) {
	s := permit()
	k := reglament.Case{
		Events: []reglament.Event{event("examine", ""), event("sign", "2012-03-02")}, NotDone: []string{"reject"},
		Package: documents.Package{Items: []documents.Item{{Document: "application"}}, NotHandedIn: []string{"consent"}},
		Facts:   documents.Facts{"spouse": law.Yes}, Receipt: reglament.GivenReceipt{Promised: civil.YMD(2012, 3, 9)}, Result: reglament.Given{Kind: "permit"},
	}
	for _, row := range []struct {
		why         string
		steps       []string
		documents   bool
		notDone     []string
		notHandedIn []string
	}{
		{"nothing is claimed", nil, false, []string{"reject"}, []string{"consent"}},
		{"steps that are recorded stay done", []string{"examine", "sign"}, false, []string{"reject"}, []string{"consent"}},
		{"listed steps without an event were not done, in the order listed", []string{"issue", "examine", "draft"}, false, []string{"reject", "issue", "draft"}, []string{"consent"}},
		{"what is known to be not done stays so once", []string{"reject", "issue", "issue"}, false, []string{"reject", "issue"}, []string{"consent"}},
		{"documents that were not handed in and are not stated to be", nil, true, []string{"reject"}, []string{"consent", "photo"}},
		{"both", []string{"redraft"}, true, []string{"reject", "redraft"}, []string{"consent", "photo"}},
	} {
		t.Run(row.why, func(t *testing.T) {
			before := encode(t, k)
			got := k.Closed(s, row.steps, row.documents)
			want := k
			want.NotDone, want.Package.NotHandedIn = row.notDone, row.notHandedIn
			if !reflect.DeepEqual(strictjsontest.Bare(got), want) {
				t.Errorf("closed %+v\nwant %+v", got, want)
			}
			// What is closed shares nothing that a caller may append to.
			got.NotDone = append(got.NotDone[:0], "sign")
			if row.documents {
				got.Package.NotHandedIn = append(got.Package.NotHandedIn[:0], "x")
			}
			if !bytes.Equal(before, encode(t, k)) {
				t.Errorf("closing changed the case to %+v", k)
			}
		})
	}
	t.Run("silence is held against nobody until it is closed", func(t *testing.T) {
		c := compile(t, s, bureau())
		open := with(direct(event("issue", "2012-03-02")), func(k *reglament.Case) { k.Result.Kind = "permit" })
		if r := check(t, c, open); len(r.Findings) > 0 {
			t.Errorf("found %v", rows(r))
		}
		closed := rows(check(t, c, open.Closed(s, []string{"sign"}, true)))
		want := []string{
			"breach document.missing application; package; by 7,13",
			"doubt document.missing photo; package; by 9,13; under text=ru",
			"breach step.skipped sign; not_done[0]; is issue; by 10",
		}
		if !slices.Equal(closed, want) {
			t.Errorf("closed: found %q", closed)
		}
	})
}

// deviating are cases of every kind with every single deviation.
func deviating(t testing.TB) (checkers []*reglament.Checker, cases []reglament.Case) {
	t.Helper()
	for _, s := range append(subjects(), everyReading()) {
		c := compile(t, s.service, s.office)
		for _, k := range generated(t, s, 60) {
			checkers, cases = append(checkers, c), append(cases, k)
		}
		for _, ch := range s.service.Channels {
			clean, err := reglamenttest.Walk(c, ch.ID, at(s.received[0]))
			if err != nil {
				t.Fatal(err)
			}
			for _, k := range clean {
				list, err := reglamenttest.Deviations(c, k)
				if err != nil {
					t.Fatal(err)
				}
				for _, d := range list {
					checkers, cases = append(checkers, c), append(cases, d.Case)
				}
			}
		}
	}
	return checkers, cases
}

func TestReportsAreTheSameByteForByte(t *testing.T) {
	t.Parallel()
	checkers, cases := deviating(t)
	recompiled := map[*reglament.Checker]*reglament.Checker{}
	for i, k := range cases {
		c := checkers[i]
		if recompiled[c] == nil {
			recompiled[c] = compile(t, c.Service(), c.Office())
		}
		want := encode(t, check(t, c, k))
		for range 3 {
			if got := encode(t, check(t, c, k)); !bytes.Equal(got, want) {
				t.Fatalf("another run differs\n%s\n%s", want, got)
			}
		}
		if got := encode(t, check(t, recompiled[c], k)); !bytes.Equal(got, want) {
			t.Fatalf("another compilation differs\n%s\n%s", want, got)
		}
	}
	t.Run("a report without a finding has an empty list, not null", func(t *testing.T) {
		var r struct{ Findings json.RawMessage }
		if err := json.Unmarshal(encode(t, check(t, compile(t, permit(), bureau()), swift())), &r); err != nil || string(r.Findings) != "[]" {
			t.Errorf("findings: %s, %v", r.Findings, err)
		}
	})
}

func TestPlansAreTheSameByteForByte(t *testing.T) {
	for _, s := range subjects() {
		for _, ch := range s.service.Channels {
			var want []byte
			for range 3 {
				p, err := compile(t, s.service, s.office).Plan(ch.ID, at(s.received[0]))
				if err != nil {
					t.Fatal(err)
				}
				if got := encode(t, p); want != nil && !bytes.Equal(got, want) {
					t.Errorf("plans differ\n%s\n%s", want, got)
				} else {
					want = got
				}
			}
		}
	}
}

func TestCheckChangesNeitherCaseNorService(t *testing.T) {
	t.Parallel()
	checkers, cases := deviating(t)
	services := map[*reglament.Checker][]byte{}
	for i, k := range cases {
		if services[checkers[i]] == nil {
			services[checkers[i]] = encode(t, checkers[i].Service())
		}
		before := encode(t, k)
		r := check(t, checkers[i], k)
		// Nor does what is done with a report.
		for j := range r.Findings {
			r.Findings[j].Rules[0] = law.Citation{}
			for _, list := range r.Findings[j].Under {
				list[0] = reglament.Choice{}
			}
		}
		if !bytes.Equal(before, encode(t, k)) {
			t.Fatalf("changed %s", before)
		}
	}
	for c, before := range services {
		if !bytes.Equal(before, encode(t, c.Service())) {
			t.Errorf("changed service %s", c.Service().ID)
		}
	}
}

func TestOneCheckerServesMany(t *testing.T) {
	checkers, cases := deviating(t)
	if len(cases) > 300 {
		checkers, cases = checkers[:300], cases[:300]
	}
	want := make([][]byte, len(cases))
	for i, k := range cases {
		want[i] = encode(t, check(t, checkers[i], k))
	}
	var wait sync.WaitGroup
	for g := range 8 {
		wait.Go(func() {
			for n := range cases {
				i := (n*7 + g*31) % len(cases)
				r, err := checkers[i].Check(cases[i])
				if err != nil {
					t.Error(err)
					return
				}
				if got, err := json.Marshal(r); err != nil || !bytes.Equal(got, want[i]) {
					t.Errorf("%v\n%s\nwant\n%s", err, got, want[i])
					return
				}
				if n%50 != 0 {
					continue
				}
				if _, err := checkers[i].Plan(cases[i].Channel, at("2012-03-01T10:00")); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
}

func TestCleanCheckAllocatesNothing(t *testing.T) {
	for _, s := range subjects() {
		c := compile(t, s.service, s.office)
		for _, ch := range s.service.Channels {
			clean, err := reglamenttest.Walk(c, ch.ID, at(s.received[0]))
			if err != nil {
				t.Fatal(err)
			}
			k := clean[0]
			if r := check(t, c, k); len(r.Findings) > 0 {
				t.Fatalf("not clean: %v", rows(r))
			}
			if n := testing.AllocsPerRun(100, func() { c.Check(k) }); n != 0 {
				t.Errorf("%s, %s: a clean check allocates %v times", s.name, ch.ID, n)
			}
			if _, err := c.Due(ch.ID, k.Received); err != nil {
				continue // the text states no whole
			}
			if n := testing.AllocsPerRun(100, func() { c.Due(ch.ID, k.Received) }); n != 0 {
				t.Errorf("%s, %s: a due date allocates %v times", s.name, ch.ID, n)
			}
		}
	}
}
