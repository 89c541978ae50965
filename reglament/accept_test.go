package reglament_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

func TestCheckRefusesWhatCannotBeChecked(t *testing.T) {
	type record = reglament.Case
	for _, row := range []struct {
		why   string
		spoil func(*record)
		want  string
	}{
		{"another service", func(k *record) { k.Service = "test.other" }, `service: "test.other" is not the service checked, "test.permit"`},
		{"no service", func(k *record) { k.Service = "" }, `service: "" is not the service checked`},
		{"an unknown channel", func(k *record) { k.Channel = "post" }, `channel: "post" is no channel of service "test.permit"`},
		{"an unknown step", func(k *record) { k.Events[2].Step = "stamp" }, `events[2].step: "stamp" is no step of the service`},
		{"an unknown role", func(k *record) { k.Events[3].Role = "king" }, `events[3].role: "king" is no role of the service`},
		{"an outcome of another step", func(k *record) { k.Events[0].Outcome = "signed" }, `events[0].outcome: "signed" is no outcome of step "examine"`},
		{"an outcome of a step that has none", func(k *record) { k.Events[3].Outcome = "signed" }, `events[3].outcome: "signed" is no outcome of step "issue"`},
		{"a step not done that there is none of", func(k *record) { k.NotDone = []string{"reject", "stamp"} }, `not_done[1]: "stamp" is no step of the service`},
		{"done and not done", func(k *record) { k.NotDone = []string{"reject", "draft"} }, `not_done[1]: "draft" also has an event`},
		{"not done twice", func(k *record) { k.NotDone = []string{"reject", "reject"} }, `not_done[1]: "reject" stands twice`},
		{"a document that no row knows", func(k *record) { k.Package.Items = []documents.Item{{Document: "photo"}, {Document: "letter"}} }, `package.items[1].document: "letter" is not in the list of documents`},
		{"two children that cannot be told apart", func(k *record) { k.Children = []documents.Person{{ID: "a"}, {ID: "a"}} }, `children[1].id: "a" stands twice`},
		{"a paper demanded without a name", func(k *record) { k.Package.Asked = []documents.Asked{{}} }, `package.asked[0].document: is empty`},
		{"a document not handed in that no row knows", func(k *record) { k.Package.NotHandedIn = []string{"letter"} }, `package.not_handed_in[0]: "letter" is not in the list of documents`},
		{"handed in and not handed in", func(k *record) {
			k.Package = documents.Package{Items: []documents.Item{{Document: "photo"}}, NotHandedIn: []string{"photo"}}
		}, `package.not_handed_in[0]: "photo" is also among the items`},
		{"a field that no receipt has", func(k *record) { k.Receipt.Lacks = []string{"number", "seal"} }, `receipt.lacks[1]: "seal" is no field of a receipt of this channel`},
		{"a field twice", func(k *record) { k.Receipt.Lacks = []string{"number", "number"} }, `receipt.lacks[1]: "number" stands twice`},
		{"no receipt, and what it lacks", func(k *record) { k.Receipt = reglament.GivenReceipt{Given: law.No, Lacks: []string{"number"}} }, `receipt.given: "no" contradicts`},
		{"no receipt, and what it promises", func(k *record) { k.Receipt = reglament.GivenReceipt{Given: law.No, Promised: civil.YMD(2012, 3, 9)} }, `receipt.given: "no" contradicts`},
		{"an unknown result", func(k *record) { k.Result.Kind = "medal" }, `result.kind: "medal" is no result of the service`},
		{"an unknown ground", func(k *record) { k.Result.Grounds = []string{"public-order", "mood"} }, `result.grounds[1]: "mood" is no ground of the service`},
		{"a ground twice", func(k *record) { k.Result.Grounds = []string{"public-order", "public-order"} }, `result.grounds[1]: "public-order" stands twice`},
		{"grounds, and that none is stated", func(k *record) { k.Result.Grounds, k.Result.GroundStated = []string{"public-order"}, law.No }, `result.ground_stated: "no" contradicts the grounds listed`},
		{"a result through an unknown channel", func(k *record) { k.Result.Channel = "post" }, `result.channel: "post" is no channel of the service`},
		{"a receipt beyond the calendar, which its last step shows", func(k *record) { k.Received = at("2036-01-01") }, `received: `},
		{"a receipt before the calendar", func(k *record) { k.Received = at("1999-12-31") }, `received: `},
		{"a receipt beyond the calendar, which only the last step shows", func(k *record) { *k = direct(event("issue", "2036-02-01")); k.Received = at("2036-01-02") }, `received: `},
		// Of December 2035 the last ten working days begin on the 18th, since 16 December,
		// a Sunday, gives off the 17th; not counting the first day they end in 2036.
		{"a term that ends within it by one reading and beyond it by another", func(k *record) { *k = direct(event("issue", "2035-12-31T18:00:01")); k.Received = at("2035-12-18") }, `received: `},
		{"a promise past such a term", func(k *record) {
			*k = direct()
			k.Received, k.Receipt.Promised = at("2035-12-18"), civil.YMD(2036, 1, 1)
		}, `received: `},
		{"a first step that ends so", func(k *record) { *k = direct(event("examine", "2035-12-31T18:00:01")); k.Received = at("2035-12-27") }, `received: `},
		{"a later step that ends so", func(k *record) {
			*k = direct(event("draft", "2035-12-31T18:00:01"), ended("examine", "2035-12-28", "complete"))
		}, `events[0].at: `},
		{"a start whose end the calendar does not know", func(k *record) { k.Events[0].At = at("2035-12-31") }, `events[1].at: `},
		{"a promise for a receipt beyond the calendar", func(k *record) {
			*k = direct()
			k.Received, k.Receipt.Promised = at("2036-01-01"), civil.YMD(2036, 2, 1)
		}, `received: `},
		{"a term whose end the calendar does not know, where something may be late", func(k *record) { *k = direct(event("issue", "2035-12-31")); k.Received = at("2035-12-27") }, `received: `},
	} {
		t.Run(row.why, func(t *testing.T) {
			k := with(swift(), func(k *record) { k.Package = documents.Package{} })
			row.spoil(&k)
			for _, id := range []string{"", "c-1"} {
				k.ID = id
				r, err := compile(t, permit(), bureau()).Check(k)
				refuses(t, err, reglament.ErrCase, row.want)
				if named := strings.HasPrefix(err.Error(), `case "`+id+`": `); named != (id != "") && !strings.Contains(err.Error(), calendar.ErrRange.Error()) {
					t.Errorf("error %q, case %q", err, id)
				}
				if !reflect.DeepEqual(r, reglament.Report{}) {
					t.Errorf("a report in spite of the error: %+v", r)
				}
			}
		})
	}
}

func TestPlaceFromWhichThereIsNoEnd(t *testing.T) {
	s := chain("a", "b")
	s.Steps[0].Limit, s.Steps[1].Limit = limit(1, calendar.Month), limit(1, calendar.Month)
	c := compile(t, s, desk())
	_, err := c.Check(chained(event("b", "2036-01-01"), event("a", "2012-03-02")))
	if err != nil {
		t.Error(err)
	}
	_, err = c.Check(chained(event("b", "2036-01-01"), event("a", "2035-12-02")))
	refuses(t, err, calendar.ErrRange, `events[0].at: `)
	k := chained(event("a", "2035-12-02"))
	k.Received = at("2035-12-02")
	_, err = c.Check(k)
	refuses(t, err, calendar.ErrRange, `received: `)
}

func TestFieldsOfReceiptsOfOtherChannelsAreRefused(t *testing.T) {
	s := permit()
	cite := law.Citation{Act: "permit-rules", Paragraph: "17"}
	s.Receipts = append(s.Receipts, reglament.Receipt{ID: "hall-slip", Channels: []string{"hall"}, Step: "take-in", Fields: []reglament.Field{{ID: "window", Cite: cite}}, Cite: cite})
	c := compile(t, s, bureau())
	k := with(direct(), func(k *reglament.Case) { k.Receipt.Lacks = []string{"window"} })
	_, err := c.Check(k)
	refuses(t, err, reglament.ErrCase, `receipt.lacks[0]: "window" is no field of a receipt of this channel`)
	k.Channel = "hall"
	if r := check(t, c, k); len(r.Findings) != 1 || r.Findings[0].Code != reglament.ReceiptField {
		t.Errorf("found %v", rows(r))
	}
}

func TestEventsUpToTheLimit(t *testing.T) {
	c := compile(t, permit(), bureau())
	k := direct(make([]reglament.Event, reglament.MaxEvents)...)
	for i := range k.Events {
		k.Events[i].Step = "sign"
	}
	if r := check(t, c, k); len(r.Findings) != 0 {
		t.Errorf("found %v", rows(r))
	}
	k.Events = append(k.Events, k.Events[0])
	_, err := c.Check(k)
	refuses(t, err, reglament.ErrCase, "events: 100001, at most 100000")
}

// hostile are values that an error text must not repeat as they are.
func hostile() map[string]string {
	return map[string]string{
		"a personal number":            "000101199907",
		"a personal number in text":    "id 900228200021 of",
		"two of them":                  "900228200021890101100018",
		"Arabic-Indic digits":          "٠٠٠١٠١١٩٩٩٠٧",
		"full-width digits":            "０００１０１１９９９０７",
		"control characters":           strings.Repeat("\x00\x1b\r\n\u0085", 40),
		"bidi overrides":               strings.Repeat("\u202e\u2066", 40),
		"invalid UTF-8":                strings.Repeat("\xff\xc0", 300),
		"64 KiB":                       strings.Repeat("x", 64<<10),
		"quotes and backslashes":       strings.Repeat(`"\`, 100),
		"markup":                       "</script><svg onload=1>",
		"a replacement character":      "\ufffd\ufffe",
		"zero-width and combining":     strings.Repeat("\u200d\u0301", 40),
		"the end of a line of digits":  "12345678901\n2",
		"a long number with no letter": strings.Repeat("7", 1000),
	}
}

func TestErrorTextsAreShortAndRepeatNothingPersonal(t *testing.T) {
	c := compile(t, permit(), bureau())
	for what, value := range hostile() {
		t.Run(what, func(t *testing.T) {
			for place, spoil := range map[string]func(*reglament.Case){
				"service":                   func(k *reglament.Case) { k.Service = value },
				"channel":                   func(k *reglament.Case) { k.Channel = value },
				"events[0].step":            func(k *reglament.Case) { k.Events[0].Step = value },
				"events[0].role":            func(k *reglament.Case) { k.Events[0].Role = value },
				"events[0].outcome":         func(k *reglament.Case) { k.Events[0].Outcome = value },
				"not_done[0]":               func(k *reglament.Case) { k.NotDone = []string{value} },
				"package.items[0].document": func(k *reglament.Case) { k.Package.Items = []documents.Item{{Document: value}} },
				"package.not_handed_in[0]":  func(k *reglament.Case) { k.Package.NotHandedIn = []string{value} },
				"receipt.lacks[0]":          func(k *reglament.Case) { k.Receipt.Lacks = []string{value} },
				"result.kind":               func(k *reglament.Case) { k.Result.Kind = value },
				"result.grounds[0]":         func(k *reglament.Case) { k.Result.Grounds = []string{value} },
				"result.channel":            func(k *reglament.Case) { k.Result.Channel = value },
				"received":                  func(k *reglament.Case) { k.Received = at("2036-01-01") },
			} {
				k := swift()
				k.ID = value
				spoil(&k)
				_, err := c.Check(k)
				refuses(t, err, reglament.ErrCase, place+": ")
			}
			for _, err := range []error{
				second(c.Plan(value, at("2012-03-01"))), second(c.Due(value, at("2012-03-01"))),
				second(c.StepDue("direct", value, at("2012-03-01"), at("2012-03-01"))),
			} {
				refuses(t, err, reglament.ErrCase, ": ")
			}
			office := bureau()
			for _, spoil := range []func(*reglament.Office){
				func(o *reglament.Office) { o.Text = law.Lang(value) },
				func(o *reglament.Office) { o.Observed = []string{value} },
				func(o *reglament.Office) { o.Units = []reglament.UnitHours{{Unit: value}} },
			} {
				o := office
				spoil(&o)
				refuses(t, second(reglament.Compile(permit(), o)), reglament.ErrOffice, ": ")
			}
		})
	}
}

func second[T any](_ T, err error) error { return err }

func TestUnknownFactsAreNoFault(t *testing.T) {
	k := swift()
	k.Facts = documents.Facts{"spouse": law.No}
	for i := range 1000 {
		k.Facts[fmt.Sprint("fact-", i)] = law.Yes
	}
	if r := check(t, compile(t, permit(), bureau()), k); len(r.Findings) != 0 {
		t.Errorf("found %v", rows(r))
	}
}
