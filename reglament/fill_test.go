package reglament_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// gapped is permit() with a gap of every kind.
func gapped() reglament.Service {
	s := permit()
	for _, g := range []reglament.Gap{
		{ID: "tariff"}, {ID: "standard-term", Fills: reglament.FillsTerm}, {ID: "standard-documents", Fills: reglament.FillsDocuments},
		{ID: "standard-grounds", Fills: reglament.FillsGrounds}, {ID: "standard-provisions", Fills: reglament.FillsProvisions},
		{ID: "standard-fee", Fills: reglament.FillsFee},
	} {
		g.Cite = s.Cite
		s.NotModeled = append(s.NotModeled, g)
	}
	return s
}

// standard is what stands in a standard, in every kind of gap.
func standard() reglament.Filling {
	cite := law.Citation{Act: "standard", Paragraph: "4"}
	return reglament.Filling{
		Term:       reglament.Term{Period: law.Same(calendar.Period{N: 5, Unit: calendar.WorkingDay}), Cite: cite},
		Documents:  []documents.Requirement{{ID: "plan", Form: law.Same(documents.Form{Copy: true}), Cite: law.Same(cite)}},
		Grounds:    []reglament.Ground{{ID: "false", Acts: []string{"refuse"}, Cite: cite}},
		Provisions: []reglament.Provision{{ID: "fee", Text: law.Name{EN: "free of charge"}, Cite: cite}},
		Tariffs: []reglament.Tariff{{
			ID: "price", Name: law.Name{EN: "price of the provider"}, Amount: law.Same(reglament.Amount{Value: "15000", Unit: reglament.Tenge}),
			Cite: law.Citation{Act: "price-list-2025", Row: "3"},
		}},
	}
}

// part keeps one kind of a filling.
func part(f reglament.Filling, fills ...reglament.Fills) reglament.Filling {
	var p reglament.Filling
	for _, kind := range fills {
		switch kind {
		case reglament.FillsTerm:
			p.Term = f.Term
		case reglament.FillsDocuments:
			p.Documents = f.Documents
		case reglament.FillsGrounds:
			p.Grounds = f.Grounds
		case reglament.FillsProvisions:
			p.Provisions = f.Provisions
		case reglament.FillsFee:
			p.Tariffs = f.Tariffs
		}
	}
	return p
}

func TestGapsThatCannotBeFilled(t *testing.T) {
	const term, docs, grounds, provisions, fee = reglament.FillsTerm, reglament.FillsDocuments, reglament.FillsGrounds, reglament.FillsProvisions, reglament.FillsFee
	uncited, twice := standard(), standard()
	uncited.Term.Cite = law.Citation{}
	uncited.Tariffs[0].Cite = law.Citation{}
	twice.Documents[0].ID = "application"
	for _, row := range []struct {
		why, gap string
		with     reglament.Filling
		want     string
	}{
		{"a gap that there is none of", "lunch", part(standard(), term), `gap "lunch" is not among those not modeled`},
		{"no gap", "", part(standard(), term), `gap "" is not among those not modeled`},
		{"a gap that nothing can be put in", "tariff", part(standard(), provisions), `gap "tariff" cannot be filled`},
		{"nor even nothing", "tariff", reglament.Filling{}, `gap "tariff" cannot be filled`},
		{"nothing put in", "standard-term", reglament.Filling{}, `gap "standard-term" is filled with term and nothing else`},
		{"documents for a term", "standard-term", part(standard(), docs), `gap "standard-term" is filled with term and nothing else`},
		{"a term for documents", "standard-documents", part(standard(), term), `gap "standard-documents" is filled with documents and nothing else`},
		{"provisions for grounds", "standard-grounds", part(standard(), provisions), `gap "standard-grounds" is filled with grounds and nothing else`},
		{"grounds for provisions", "standard-provisions", part(standard(), grounds), `gap "standard-provisions" is filled with provisions and nothing else`},
		{"a term, and grounds as well", "standard-term", part(standard(), term, grounds), `gap "standard-term" is filled with term and nothing else`},
		{"documents, and provisions as well", "standard-documents", part(standard(), docs, provisions), `gap "standard-documents" is filled with documents and nothing else`},
		{"provisions for a fee", "standard-fee", part(standard(), provisions), `gap "standard-fee" is filled with fee and nothing else`},
		{"tariffs for provisions", "standard-provisions", part(standard(), fee), `gap "standard-provisions" is filled with provisions and nothing else`},
		{"tariffs, and a term as well", "standard-fee", part(standard(), fee, term), `gap "standard-fee" is filled with fee and nothing else`},
		{"a tariff that is not cited", "standard-fee", part(uncited, fee), `gap "standard-fee": service "test.permit": fee.tariffs[0]: "price" has no citation`},
		{"everything", "standard-provisions", standard(), `gap "standard-provisions" is filled with provisions and nothing else`},
		{"a term that is not cited", "standard-term", part(uncited, term), `gap "standard-term": service "test.permit": term: has no citation`},
		{"a document that the regulation has", "standard-documents", part(twice, docs), `gap "standard-documents": service "test.permit": unusable regulation: documents[3]: id "application" stands twice`},
		{"a ground that the regulation has", "standard-grounds", reglament.Filling{Grounds: permit().Grounds[:1]}, `grounds[2].id: "incomplete" is empty or stands twice`},
		{"a term of days that are none", "standard-term", reglament.Filling{Term: reglament.Term{ReceiptDay: law.No}}, `gap "standard-term": service "test.permit": term: has no citation`},
	} {
		t.Run(row.why, func(t *testing.T) {
			s := gapped()
			got, err := s.Fill(row.gap, row.with)
			if err == nil {
				t.Fatal("accepted")
			}
			refuses(t, oneLine{err}, reglament.ErrService, row.want)
			if !reflect.DeepEqual(got, reglament.Service{}) || !reflect.DeepEqual(s, gapped()) {
				t.Errorf("a regulation in spite of the error: %+v", got)
			}
		})
	}
	for what, value := range hostile() {
		_, err := gapped().Fill(value, reglament.Filling{})
		if err == nil {
			t.Fatal(what)
		}
		refuses(t, err, reglament.ErrService, "is not among those not modeled")
	}
}

func TestFilledRegulation(t *testing.T) {
	for _, row := range []struct {
		gap   string
		fills reglament.Fills
		// changed is what the filled regulation has otherwise.
		changed func(*reglament.Service)
	}{
		{"standard-term", reglament.FillsTerm, func(s *reglament.Service) { s.Term = standard().Term }},
		{"standard-documents", reglament.FillsDocuments, func(s *reglament.Service) { s.Documents = append(s.Documents, standard().Documents...) }},
		{"standard-grounds", reglament.FillsGrounds, func(s *reglament.Service) { s.Grounds = append(s.Grounds, standard().Grounds...) }},
		{"standard-provisions", reglament.FillsProvisions, func(s *reglament.Service) { s.Provisions = standard().Provisions }},
		{"standard-fee", reglament.FillsFee, func(s *reglament.Service) { s.Fee.Tariffs = standard().Tariffs }},
	} {
		t.Run(row.gap, func(t *testing.T) {
			s := gapped()
			// Room to append to, as a literal that was built up has.
			s.Documents, s.Grounds, s.Provisions, s.NotModeled = slices.Grow(s.Documents, 9), slices.Grow(s.Grounds, 9), slices.Grow(s.Provisions, 9), slices.Grow(s.NotModeled, 9)
			s.Fee.Tariffs = slices.Grow(s.Fee.Tariffs, 9)
			f := part(standard(), row.fills)
			f.Documents, f.Grounds, f.Provisions = slices.Grow(f.Documents, 9), slices.Grow(f.Grounds, 9), slices.Grow(f.Provisions, 9)
			if len(f.Documents) == 0 {
				f.Documents = nil
			}
			filled, err := s.Fill(row.gap, f)
			if err != nil {
				t.Fatal(err)
			}
			want := gapped()
			row.changed(&want)
			want.NotModeled = slices.DeleteFunc(want.NotModeled, func(g reglament.Gap) bool { return g.ID == row.gap })
			if !bytes.Equal(encode(t, filled), encode(t, want)) {
				t.Errorf("filled\n%s\nwant\n%s", encode(t, filled), encode(t, want))
			}
			if err := reglament.Validate(filled); err != nil {
				t.Error(err)
			}
			if !bytes.Equal(encode(t, s), encode(t, gapped())) {
				t.Errorf("the original is now %s", encode(t, s))
			}
			// What is appended to one is not in the other, nor in what it was filled with.
			one, other := filled, s
			one.Documents, other.Documents = append(one.Documents, documents.Requirement{ID: "one"}), append(other.Documents, documents.Requirement{ID: "other"})
			one.Grounds, other.Grounds = append(one.Grounds, reglament.Ground{ID: "one"}), append(other.Grounds, reglament.Ground{ID: "other"})
			one.Provisions, other.Provisions = append(one.Provisions, reglament.Provision{ID: "one"}), append(other.Provisions, reglament.Provision{ID: "other"})
			one.Fee.Tariffs, other.Fee.Tariffs = append(one.Fee.Tariffs, reglament.Tariff{ID: "one"}), append(other.Fee.Tariffs, reglament.Tariff{ID: "other"})
			one.NotModeled, other.NotModeled = append(one.NotModeled, reglament.Gap{ID: "one"}), append(other.NotModeled, reglament.Gap{ID: "other"})
			third := append(f.Documents, documents.Requirement{ID: "third"})
			last := func(s reglament.Service) []string {
				return []string{s.Documents[len(s.Documents)-1].ID, s.Grounds[len(s.Grounds)-1].ID, s.Provisions[len(s.Provisions)-1].ID, s.Fee.Tariffs[len(s.Fee.Tariffs)-1].ID, s.NotModeled[len(s.NotModeled)-1].ID}
			}
			if !slices.Equal(last(one), []string{"one", "one", "one", "one", "one"}) || !slices.Equal(last(other), []string{"other", "other", "other", "other", "other"}) || third[len(third)-1].ID != "third" {
				t.Errorf("appended to both: %q and %q", last(one), last(other))
			}
			if !bytes.Equal(encode(t, filled), encode(t, want)) || !bytes.Equal(encode(t, s), encode(t, gapped())) {
				t.Error("appending to one changed the other")
			}
		})
	}
}

func TestEveryGapFilledOneAfterTheOther(t *testing.T) {
	s := gapped()
	assumed := func() []string { return compile(t, s, bureau()).Assumed().Gaps }
	want := []string{"standard-term", "standard-documents", "standard-grounds", "standard-provisions", "standard-fee"}
	for _, fills := range []reglament.Fills{reglament.FillsTerm, reglament.FillsDocuments, reglament.FillsGrounds, reglament.FillsProvisions, reglament.FillsFee} {
		if got := assumed(); !slices.Equal(got, want) {
			t.Errorf("assumed gaps %q, want %q", got, want)
		}
		gap := "standard-" + string(fills)
		if r := check(t, compile(t, s, bureau()), swift()); !slices.Equal(r.Assumed.Gaps, want) {
			t.Errorf("a report rests on %q", r.Assumed.Gaps)
		}
		filled, err := s.Fill(gap, part(standard(), fills))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := filled.Fill(gap, part(standard(), fills)); err == nil {
			t.Errorf("%s is filled twice", gap)
		}
		s, want = filled, want[1:]
	}
	// What cannot be filled stays, and nothing is assumed of it.
	if got := assumed(); len(got) > 0 || len(s.NotModeled) != 1 || s.NotModeled[0].ID != "tariff" {
		t.Errorf("assumed gaps %q, left %+v", got, s.NotModeled)
	}
	// The five working days after Thursday 1 March are the 2nd, 5th, 6th, 7th and 11th.
	if d, err := s.Due("direct", at("2012-03-01T10:00"), inRussian()); err != nil || d.Due().String() != "2012-03-11T18:00:00" {
		t.Errorf("due %s, %v", d.Due(), err)
	}
}

// Where the list of documents is in another act, nobody can tell that a package was
// complete.
func TestRefusalIsNotBaselessWhileDocumentsAreAGap(t *testing.T) {
	s := permit()
	s.NotModeled = []reglament.Gap{{ID: "standard-documents", Fills: reglament.FillsDocuments, Cite: s.Cite}}
	full := handedIn("refusal", "application", "consent", "photo")
	full.Result.Grounds = []string{"incomplete"}
	lacking := with(full, func(k *reglament.Case) {
		k.Package.Items = slices.Clone(k.Package.Items)
		k.Package.Items[0].Original = law.No
	})
	const baseless, unfit = "breach refusal.baseless incomplete; result.grounds[0]; by 13", "note document.unfit application; package; is no_original; by 7,13"
	holds(t, permit(), bureau(), full, baseless)
	holds(t, s, bureau(), full)
	holds(t, s, bureau(), lacking, unfit)
	// Any other gap says nothing of documents.
	other := permit()
	other.NotModeled = []reglament.Gap{{ID: "tariff", Cite: s.Cite}, {ID: "standard-term", Fills: reglament.FillsTerm, Cite: s.Cite}}
	holds(t, other, bureau(), full, baseless)

	filled, err := s.Fill("standard-documents", part(standard(), reglament.FillsDocuments))
	if err != nil {
		t.Fatal(err)
	}
	// Whether the plan was handed in is not recorded.
	holds(t, filled, bureau(), full)
	full.Package.Items = append(full.Package.Items, documents.Item{Document: "plan", Copy: law.Yes})
	holds(t, filled, bureau(), full, baseless)
	full.Package.Items[len(full.Package.Items)-1].Copy = law.No
	holds(t, filled, bureau(), full, "note document.unfit plan; package; is no_copy; by 4,13")
	full.Package.Items = full.Package.Items[:len(full.Package.Items)-1]
	full.Package.NotHandedIn = []string{"plan"}
	holds(t, filled, bureau(), full, "note document.missing plan; package; by 4,13")
}

// The price of a provider joins the tariffs of the text, of which it changes nothing
// else; what is free of charge cannot be given one.
func TestAPriceOfTheProviderIsFilledIn(t *testing.T) {
	s := gapped()
	s.Fee = voucher()
	filled, err := s.Fill("standard-fee", part(standard(), reglament.FillsFee))
	if err != nil {
		t.Fatal(err)
	}
	want := voucher()
	want.Tariffs = append(want.Tariffs, standard().Tariffs...)
	if !reflect.DeepEqual(filled.Fee, want) || !reflect.DeepEqual(s.Fee, voucher()) {
		t.Errorf("filled %+v\nleft %+v", filled.Fee, s.Fee)
	}
	if price, err := filled.Fee.Tariffs[2].Amount.In(law.Russian).Value.Rat(); err != nil || price.RatString() != "15000" {
		t.Errorf("%v, %v", price, err)
	}
	again := standard()
	again.Tariffs[0].ID = "summer"
	_, err = s.Fill("standard-fee", part(again, reglament.FillsFee))
	refuses(t, err, reglament.ErrService, `gap "standard-fee": service "test.permit": fee.tariffs[2].id: "summer" is empty or stands twice`)
	s.Fee = reglament.Fee{Charge: reglament.FreeOfCharge, Cite: s.Cite}
	_, err = s.Fill("standard-fee", part(standard(), reglament.FillsFee))
	refuses(t, err, reglament.ErrService, `gap "standard-fee": service "test.permit": fee.tariffs: a service that is free of charge has none`)
}
