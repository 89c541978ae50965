package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

func TestPackageTellsEachDocument(t *testing.T) {
	yes, no := law.Yes, law.No
	for _, row := range []struct {
		name  string
		facts documents.Facts
		p     documents.Package
		want  string
	}{
		{"nothing recorded", nil, documents.Package{}, `Package of documents: not known whether complete
  not recorded                   photograph
                                 No. 7, paragraph 7
  not recorded                   identity card
                                 Kazakh text: No. 7, paragraph 8; Russian text: No. 7, paragraph 9
  not recorded whether required  consent of a parent
                                 No. 7, paragraph 10; demanded by the Kazakh text only
  what is not recorded is held against nobody
`},
		{"complete for an adult", documents.Facts{"minor": no}, documents.Package{Items: []documents.Item{
			{Document: "photo", Copy: yes}, {Document: "identity", Original: yes, Copy: yes, Notarized: yes},
		}}, `Package of documents: complete
  handed in     photograph
                No. 7, paragraph 7
  handed in     identity card
                Kazakh text: No. 7, paragraph 8; Russian text: No. 7, paragraph 9
  not required  consent of a parent
                No. 7, paragraph 10; demanded by the Kazakh text only
`},
		{"a minor without consent lacks it by the Kazakh text only", documents.Facts{"minor": yes}, documents.Package{
			Items: []documents.Item{{Document: "photo"}, {Document: "identity", Original: yes, Copy: no}}, NotHandedIn: []string{"consent"},
		}, `Package of documents: incomplete
  handed in, form not recorded  photograph
                                No. 7, paragraph 7
  Kazakh text: handed in        identity card
  Russian text: unfit: no copy
                                Kazakh text: No. 7, paragraph 8; Russian text: No. 7, paragraph 9
  missing                       consent of a parent
                                No. 7, paragraph 10; demanded by the Kazakh text only
  what is not recorded is held against nobody
`},
		{"incomplete by one text, complete by the other", documents.Facts{"minor": yes}, documents.Package{
			Items: []documents.Item{{Document: "photo", Copy: yes}, {Document: "identity", Original: yes, Copy: yes, Notarized: yes}}, NotHandedIn: []string{"consent"},
		}, `Package of documents: Kazakh text: incomplete; Russian text: complete
  handed in  photograph
             No. 7, paragraph 7
  handed in  identity card
             Kazakh text: No. 7, paragraph 8; Russian text: No. 7, paragraph 9
  missing    consent of a parent
             No. 7, paragraph 10; demanded by the Kazakh text only
`},
	} {
		if got := New(card(), law.English).Package(reglament.Case{Facts: row.facts, Package: row.p}); got != row.want {
			t.Errorf("%s: got\n%s\nwant\n%s", row.name, got, row.want)
		}
	}
	// By the Russian text alone, what only the Kazakh one lists is no row.
	want := `Пакет документов: полнота неизвестна
  нет записи  фотография
              № 7, пункт 7
  нет записи  удостоверение личности
              № 7, пункт 9
  отсутствие записи никому не ставится в вину
`
	russian := New(card(), law.Russian).Assuming(reglament.Assumptions{Text: law.Russian})
	if got := russian.Package(reglament.Case{Facts: documents.Facts{"minor": yes}}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A document that one text alone names keeps that name in the other official
// language; English has a name of its own.
func TestNamesOfOneTextStayOfficial(t *testing.T) {
	kazakh, russian := law.Name{KK: "келісім", EN: "consent"}, law.Name{RU: "согласие", EN: "consent"}
	for _, row := range []struct {
		lang law.Lang
		n    law.Name
		want string
	}{
		{law.Russian, kazakh, "келісім"}, {law.Kazakh, russian, "согласие"}, {law.English, kazakh, "consent"},
		{law.Kazakh, law.Name{EN: "consent"}, "consent"}, {law.Kazakh, law.Name{}, `"id"`},
	} {
		if got := New(card(), row.lang).name(row.n, "id", 100); got != row.want {
			t.Errorf("%s: got %s, want %s", row.lang, got, row.want)
		}
	}
}

func TestVerdictSaysHowTheCaseStands(t *testing.T) {
	c := reglament.Case{ID: "late\u202e", Service: "test.card", Channel: "desk"}
	want := `Case "late\u202e": no deviation
Issuing a reader's card
Rules No. 7, paragraph 1
Application: at the library
Documents received: not recorded
Result: not recorded
Handed over: not recorded

Package of documents: not known whether complete
`
	got := New(card(), law.English).Verdict(c, reglament.Plan{}, check(t, hours(), c))
	if !strings.HasPrefix(got, want) || !strings.Contains(got, "\nPlan\n  No plan: ") || !strings.Contains(got, "\nNo deviation found.\n") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if n := strings.Count(got, "held against nobody"); n != 1 {
		t.Errorf("said %d times that what is not recorded is held against nobody", n)
	}
	for verdict, r := range map[string]reglament.Report{
		"there is a breach":      {Findings: []reglament.Finding{{Level: reglament.Doubt}, {Level: reglament.Breach}}},
		"no breach, but a doubt": {Findings: []reglament.Finding{{Level: reglament.Note}, {Level: reglament.Doubt}}},
		"no breach, but a note":  {Findings: []reglament.Finding{{Level: reglament.Note}}},
	} {
		if got := New(card(), law.English).Verdict(c, reglament.Plan{}, r); !strings.HasPrefix(got, `Case "late\u202e": `+verdict+"\n") {
			t.Errorf("want %q:\n%s", verdict, got)
		}
	}
	// A service without documents has no package to speak of.
	s := card()
	s.Documents = nil
	full := bad(t)
	if got := New(s, law.English).Verdict(full, reglament.Plan{}, reglament.Report{}); strings.Contains(got, "Package") || !strings.Contains(got, "\nResult: card\nHanded over: Wed 21 March 2012 10:00\n") {
		t.Error(got)
	}
}

func TestJSONIsTheVerdictForAProgram(t *testing.T) {
	c := bad(t)
	c.ID = "bad\u202e\u007f\U000e0001\"é"
	p, r := plan(t, hours(), "branch", "2012-03-01T10:00"), check(t, hours(), c)
	data, err := JSON(card(), c, p, r)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(data, []byte(`"bad\u202e\u007f\udb40\udc01\"é"`)) || bytes.Contains(data, []byte("\n")) {
		t.Errorf("the id is not escaped: %s", data)
	}
	var got struct {
		Version int
		Verdict string
		Package []struct {
			Text  string
			Lines []struct{ Requirement, Status, Defect string }
		}
		Plan struct {
			Whole struct{ Earliest, Latest struct{ At string } }
			Steps []struct{ Step string }
		}
		Promise []struct {
			Reason  string
			Counted int
			Day     struct{ Date, Class string }
		} `json:"ledger_earliest"`
		Latest []json.RawMessage `json:"ledger_latest"`
		Report struct {
			Case     string
			Findings []struct {
				Code, Level string
				Rules       []law.Citation
			}
			Assumed struct{ Open string }
		}
	}
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	switch {
	case got.Version != JSONVersion, got.Verdict != "breach", got.Report.Case != c.ID, len(got.Report.Findings) != len(r.Findings),
		got.Report.Assumed.Open == "", len(got.Report.Findings[0].Rules) == 0:
		t.Errorf("report: %s", data)
	case len(got.Package) != 2, got.Package[0].Text != "kk", len(got.Package[0].Lines) != 3, len(got.Package[1].Lines) != 2, got.Package[1].Lines[1].Defect != "not_notarized":
		t.Errorf("package: %s", data)
	case got.Plan.Whole.Earliest.At != "2012-03-06T18:00:00", len(got.Plan.Steps) != 8, len(got.Promise) != 6, len(got.Latest) != 7,
		got.Promise[2].Day.Date != "2012-03-03", got.Promise[2].Day.Class != "working", got.Promise[2].Counted != 2, got.Promise[5].Reason != "issue_day":
		t.Errorf("plan: %s", data)
	}
}

func TestJSONOfACaseWithoutReceiptOrFindings(t *testing.T) {
	c := reglament.Case{Service: "test.card", Channel: "desk"}
	s := card()
	s.Documents = nil
	data, err := JSON(s, c, reglament.Plan{}, check(t, hours(), c))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`{"version":1,"verdict":"clean","report":`, `"findings":[]`} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("no %s in %s", want, data)
		}
	}
	c.Package.NotHandedIn = []string{"passport"}
	if data, err := JSON(card(), c, reglament.Plan{}, reglament.Report{}); !errors.Is(err, documents.ErrPackage) || data != nil {
		t.Errorf("an unusable package gave %s, %v", data, err)
	}
	if data, err := JSON(card(), reglament.Case{}, reglament.Plan{}, reglament.Report{Assumed: reglament.Assumptions{Published: -1}}); err == nil || data != nil {
		t.Errorf("an impossible day gave %s, %v", data, err)
	}
}

// The same arguments give the same bytes, from any number of goroutines.
func TestSameArgumentsSameBytes(t *testing.T) {
	c := bad(t)
	p, r := plan(t, hours(), "desk", "2012-03-01T10:00"), check(t, hours(), c)
	text := New(card(), law.Kazakh)
	want := text.Verdict(c, p, r)
	record, err := JSON(card(), c, p, r)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got := text.Verdict(c, p, r); got != want {
					t.Error("another text")
				}
				if got, err := JSON(card(), c, p, r); err != nil || !bytes.Equal(got, record) {
					t.Error("another record", err)
				}
			}
		})
	}
	wg.Wait()
}
