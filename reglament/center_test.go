package reglament_test

import (
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// Annex 2 of decree No. 398 through the public service center: the department has
// the five-day week and 9:00 to 18:00, the center the six-day week and 9:00 to
// 20:00. In March 2012 the 8th is a holiday and the 9th is off for Sunday the
// 11th, which is worked in both weeks. Cited are the paragraph or, for the table
// of actions, the action.

func throughCenter(received string, events ...reglament.Event) reglament.Case {
	return reglament.Case{Service: "atyrau2011.guardianship-certificate", Channel: "center", Received: at(received), Events: events}
}

// Five working days after Saturday 3 March: by the five-day week the 5th, 6th, 7th,
// 11th and Monday the 12th, by the six-day week the 5th, 6th, 7th, Saturday the
// 10th and Sunday the 11th. The day of issue follows.
func TestWholeThroughTheCenterTurnsOnTheWeek(t *testing.T) {
	s, o := atyrau2011.GuardianshipCertificate(), atyrau2011.Office()
	c := compile(t, s, o)
	plan, err := c.Plan("center", at("2012-03-03T11:20"))
	if err != nil {
		t.Fatal(err)
	}
	early, late := plan.Whole.Earliest.Deadline, plan.Whole.Latest.Deadline
	got := [4]string{early.LastDay().String(), early.IssueBy().String(), late.LastDay().String(), late.IssueBy().String()}
	if want := [4]string{"2012-03-11", "2012-03-12", "2012-03-12", "2012-03-13"}; got != want {
		t.Errorf("last days and days of issue %v, want %v", got, want)
	}
	if !plan.Whole.Deciding.Has(reglament.WeekOfTerm) {
		t.Errorf("decided by %s", plan.Whole.Deciding)
	}
	ready := func(when string) reglament.Case {
		return throughCenter("2012-03-03T11:20", event("issue", when))
	}
	promised := func(day int) reglament.Case {
		k := throughCenter("2012-03-03T11:20")
		k.Receipt.Promised = civil.YMD(2012, 3, day)
		return k
	}
	for _, row := range []struct {
		why  string
		k    reglament.Case
		want []string
	}{
		{"ready on the 12th before either office closes", ready("2012-03-12T17:00"), nil},
		{"ready on the 13th, which only the five-day week allows", ready("2012-03-13"),
			[]string{"doubt term.late; events[0].at; want 2012-03-13T24:00:00; is 2012-03-13; by 9; under term_week=intake"}},
		{"ready on the 14th", ready("2012-03-14"), []string{"breach term.late; events[0].at; want 2012-03-13T24:00:00; is 2012-03-14; by 9"}},
		{"a receipt that promised the 12th", promised(12), nil},
		{"the 13th", promised(13), []string{"doubt receipt.promise; receipt.promised; want 2012-03-13T24:00:00; is 2012-03-13; by 9; under term_week=intake"}},
		{"the 14th is wrong from the day of the receipt", promised(14), []string{"breach receipt.promise; receipt.promised; want 2012-03-13T24:00:00; is 2012-03-14; by 9"}},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, o, row.k, row.want...) })
	}
	// Each settled week has its own answer.
	five, six := settle(o, reglament.Readings{}, reglament.EndOfDay), settle(o, reglament.Readings{TermWeek: reglament.IntakeWeek}, reglament.EndOfDay)
	holds(t, s, five, ready("2012-03-13"))
	holds(t, s, six, ready("2012-03-13"), "breach term.late; events[0].at; want 2012-03-12T24:00:00; is 2012-03-13; by 9")
}

func TestTwoWeeksAndTwoSetsOfHoursInOneCase(t *testing.T) {
	s, o := atyrau2011.GuardianshipCertificate(), settle(atyrau2011.Office(), reglament.Readings{})
	for _, row := range []struct {
		why  string
		k    reglament.Case
		want []string
	}{
		{"action 1: 30 minutes from Saturday 19:45 run over closing time at 20:00 and Sunday", throughCenter("2012-03-03T19:45:00", event("center-register", "2012-03-05T09:15:00")), nil},
		{"a second later is late", throughCenter("2012-03-03T19:45:00", event("center-register", "2012-03-05T09:15:01")),
			[]string{"breach step.late center-register; events[0].at; want 2012-03-05T09:15:00; is 2012-03-05T09:15:01"}},
		{"the department's hour runs to 18:00 and over its weekend: registered Friday 17:30, assigned by Monday 9:30",
			throughCenter("2012-03-01T10:00", event("register", "2012-03-02T17:30:00"), event("assign", "2012-03-05T09:30:00")), nil},
		{"and not by 9:31", throughCenter("2012-03-01T10:00", event("register", "2012-03-02T17:30:00"), event("assign", "2012-03-05T09:31")),
			[]string{"breach step.late assign; events[1].at; want 2012-03-05T09:30:00; is 2012-03-05T09:31"}},
		{"actions 2 and 3 have rates, which bind the rounds: nobody is accused of a month", throughCenter("2012-03-01T10:00:00",
			event("center-register", "2012-03-01T10:30:00"), event("center-collect", "2012-03-30"), event("center-send", "2012-04-27"), event("register", "2012-04-28")), nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, o, row.k, row.want...) })
	}
	plan, err := compile(t, s, o).Plan("center", at("2012-03-01T10:00:00"))
	if err != nil {
		t.Fatal(err)
	}
	for _, st := range plan.Steps {
		if rate := st.Step == "center-collect" || st.Step == "center-send"; rate && !st.Due.IsZero() {
			t.Errorf("%s is planned for %s", st.Step, st.Due.Latest.At)
		}
	}
}

// Paragraph 11(2): the department returns an incomplete package within one working
// day after it got it, the center informs the applicant within one working day
// after it got it back.
func TestIncompletePackageIsReturnedInTime(t *testing.T) {
	s, o := atyrau2011.GuardianshipCertificate(), settle(atyrau2011.Office(), reglament.Readings{})
	returned := func(when string) reglament.Case {
		return throughCenter("2012-03-01T10:00", event("register", "2012-03-05T10:00"), event("assign", "2012-03-05T10:30"),
			ended("verify-and-prepare", "2012-03-05T12:00", "incomplete"), event("return", when))
	}
	for _, row := range []struct {
		why  string
		k    reglament.Case
		want []string
	}{
		{"registered on Monday the 5th, returned on Tuesday", returned("2012-03-06T18:00:00"), nil},
		{"on Wednesday it is late", returned("2012-03-07"), []string{"breach step.late return; events[3].at; want 2012-03-06T18:00:00; is 2012-03-07; by 11"}},
		{"checked late and so returned late: the day runs from the registration", throughCenter("2012-03-01T10:00", event("register", "2012-03-05T10:00"), event("assign", "2012-03-05T10:30"),
			ended("verify-and-prepare", "2012-03-07T12:00", "incomplete"), event("return", "2012-03-07T12:10")),
			[]string{"breach step.late return; events[3].at; want 2012-03-06T18:00:00; is 2012-03-07T12:10; by 11"}},
		{"registered on Wednesday the 7th, the next working day is Sunday the 11th", throughCenter("2012-03-01T10:00", event("register", "2012-03-07T10:00"), event("return", "2012-03-11T17:00")), nil},
		{"when the department got the package is not recorded", throughCenter("2012-03-01T10:00", event("return", "2012-03-30")), nil},
		{"the center, of the six-day week, informs on Saturday the 10th of what it got back on the 7th", throughCenter("2012-03-01T10:00", event("center-take-back", "2012-03-07T19:00"), event("center-notify", "2012-03-10T20:00:00")), nil},
		{"on Sunday the 11th it is late", throughCenter("2012-03-01T10:00", event("center-take-back", "2012-03-07T19:00"), event("center-notify", "2012-03-11")),
			[]string{"breach step.late center-notify; events[1].at; want 2012-03-10T20:00:00; is 2012-03-11; by 11"}},
		{"how long the papers travel back is not said", throughCenter("2012-03-01T10:00", event("register", "2012-03-05T10:00"), event("return", "2012-03-06"), event("center-notify", "2012-03-30")), nil},
		{"returned and decided on: after which action it is returned is not said, so neither excludes the other", throughCenter("2012-03-01T10:00", event("register", "2012-03-05T10:00"), event("return", "2012-03-06"), event("sign", "2012-03-06")),
			nil},
		{"an inspector of the center cannot return it", with(returned("2012-03-06"), func(k *reglament.Case) { k.Events[3].Role = "center-inspector" }),
			[]string{"breach step.role return; events[3].role; want department; is center-inspector; by 11"}},
		{"any role of the department may return", with(returned("2012-03-06"), func(k *reglament.Case) { k.Events[3].Role = "department-office" }), nil},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, o, row.k, row.want...) })
	}
}

// A package handed in again on Monday 12 March is a case of its own: the 13th,
// 14th, 15th, 16th and 19th, issued by Tuesday the 20th. The days before its return
// do not count.
func TestResubmissionStartsANewTerm(t *testing.T) {
	s, o := atyrau2011.GuardianshipCertificate(), settle(atyrau2011.Office(), reglament.Readings{})
	first := throughCenter("2012-03-01T10:00", event("register", "2012-03-05T10:00"), ended("verify-and-prepare", "2012-03-06T10:00", "incomplete"), event("return", "2012-03-06T11:00"),
		event("center-take-back", "2012-03-07T10:00"), event("center-notify", "2012-03-10"))
	first.Package.NotHandedIn = []string{"residence-certificate"}
	holds(t, s, o, first, "note document.missing residence-certificate; package; by 14,14,11")
	again := throughCenter("2012-03-12T10:00", event("issue", "2012-03-20T18:00:00"))
	holds(t, s, o, again)
	holds(t, s, o, with(again, func(k *reglament.Case) { k.Events[0] = event("issue", "2012-03-21") }),
		"breach term.late; events[0].at; want 2012-03-20T18:00:00; is 2012-03-21; by 9")
}

// Kept for a month at the center, which paragraph 17 leaves open for results, and
// for two at the department: ready on Monday 12 March 2012, until Thursday 12 April
// and until Saturday 12 May, which moves to Monday the 14th.
func TestUncollectedResultsAreKeptAtTheCenterAndTheDepartment(t *testing.T) {
	s, o := atyrau2011.GuardianshipCertificate(), settle(atyrau2011.Office(), reglament.Readings{})
	kept := func(channel, until string) reglament.Case {
		k := throughCenter("2012-03-03T11:20", event("issue", "2012-03-12T11:00"))
		k.Channel, k.Result.StoredUntil = channel, at(until)
		return k
	}
	holds(t, s, o, kept("center", "2012-04-12T20:00:00"))
	holds(t, s, o, kept("center", "2012-04-11"), "doubt storage.short center; result.stored_until; want 2012-04-12T20:00:00; is 2012-04-11; by 11; otherwise 17")
	holds(t, s, o, kept("department", "2012-05-14T18:00:00"))
	holds(t, s, o, kept("department", "2012-05-12"), "breach storage.short department; result.stored_until; want 2012-05-14T18:00:00; is 2012-05-12; by 17")
}

func TestReceiptOfTheCenterHasItsOwnFields(t *testing.T) {
	s, o := atyrau2011.GuardianshipCertificate(), atyrau2011.Office()
	k := throughCenter("2012-03-03T11:20")
	k.Receipt.Lacks = []string{"inspector", "issue-date-and-place"}
	holds(t, s, o, k, "breach receipt.field inspector; receipt.lacks[0]; by 12", "breach receipt.field issue-date-and-place; receipt.lacks[1]; by 12")
	k.Receipt = reglament.GivenReceipt{Given: law.No}
	holds(t, s, o, k, "breach receipt.missing center-receipt; receipt.given; by 12")
	k.Receipt = reglament.GivenReceipt{Lacks: []string{"service-date"}}
	_, err := compile(t, s, o).Check(k)
	refuses(t, err, reglament.ErrCase, `receipt.lacks[0]: "service-date" is no field of a receipt of this channel`)
	k.Receipt, k.Package = reglament.GivenReceipt{}, documents.Package{}
	holds(t, s, o, k)
}
