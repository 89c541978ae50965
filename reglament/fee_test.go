package reglament_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// voucher is a fee as that of a camp: the price is set elsewhere, two kinds of
// children go free.
func voucher() reglament.Fee {
	cite := func(sub string) law.Citation {
		return law.Citation{Act: "permit-rules", Paragraph: "20", Subparagraph: sub}
	}
	name := func(s string) law.Name { return law.Name{EN: s} }
	return reglament.Fee{
		Charge: reglament.PaidOrFree, Cite: cite(""),
		FreeFor: []reglament.Exemption{{ID: "orphans", Name: name("orphans"), Cite: cite("1")}, {ID: "urgent", Name: name("urgent need"), Cite: cite("2")}},
		Tariffs: []reglament.Tariff{
			{ID: "summer", Name: name("summer"), Amount: law.Same(reglament.Amount{Value: "12500.50", Unit: reglament.Tenge}), Cite: cite("3")},
			{ID: "winter", Name: name("winter"), Amount: law.Differ(reglament.Amount{Value: "1.5", Unit: reglament.MCI}, reglament.Amount{Value: "2", Unit: reglament.MCI}), Cite: cite("4")},
		},
	}
}

func TestWhoPays(t *testing.T) {
	const yes, no, unknown = law.Yes, law.No, law.Unknown
	type answers = map[string]law.Answer
	only := func(c reglament.Charge) reglament.Fee { return reglament.Fee{Charge: c} }
	one := voucher()
	one.FreeFor = one.FreeFor[:1]
	for _, row := range []struct {
		why    string
		fee    reglament.Fee
		exempt answers
		want   law.Answer
	}{
		{"nobody, where it is free", only(reglament.FreeOfCharge), nil, no},
		{"everybody, where it is paid", only(reglament.Paid), nil, yes},
		{"not known, where the text does not say", only(""), nil, unknown},
		{"nor where it says something else", only("barter"), nil, unknown},
		{"nor of prices alone", reglament.Fee{Tariffs: voucher().Tariffs}, nil, unknown},
		{"nor where nobody is listed who goes free", only(reglament.PaidOrFree), nil, unknown},
		{"not known of whom nothing is known", voucher(), nil, unknown},
		{"one exemption is enough", voucher(), answers{"orphans": yes}, no},
		{"whichever it is", voucher(), answers{"urgent": yes}, no},
		{"whatever the other is", voucher(), answers{"orphans": no, "urgent": yes}, no},
		{"also where that is not known", voucher(), answers{"orphans": unknown, "urgent": yes}, no},
		{"and both are no less", voucher(), answers{"orphans": yes, "urgent": yes}, no},
		{"who has none pays", voucher(), answers{"orphans": no, "urgent": no}, yes},
		{"one that does not hold says nothing of the other", voucher(), answers{"orphans": no}, unknown},
		{"asked and not known is not known", voucher(), answers{"orphans": no, "urgent": unknown}, unknown},
		{"nor the other way round", voucher(), answers{"orphans": unknown, "urgent": no}, unknown},
		{"one exemption that does not hold, of one", one, answers{"orphans": no}, yes},
		{"one that holds, of one", one, answers{"orphans": yes}, no},
		{"a number that is no answer is not known", one, answers{"orphans": 7}, unknown},
	} {
		if got, err := row.fee.Payable(row.exempt); err != nil || got != row.want {
			t.Errorf("%s: %s, %v, want %s", row.why, got, err, row.want)
		}
	}
}

func TestExemptionsThatAreNotListedAreRefused(t *testing.T) {
	for _, fee := range []reglament.Fee{voucher(), {Charge: reglament.FreeOfCharge}, {Charge: reglament.Paid}, {}} {
		got, err := fee.Payable(map[string]law.Answer{"veterans": law.Yes, "pilots": law.Unknown})
		if got != law.Unknown {
			t.Errorf("%s in spite of the error", got)
		}
		refuses(t, err, reglament.ErrCase, `fee: exemption "pilots" is not among those listed`)
	}
	for what, id := range hostile() {
		_, err := voucher().Payable(map[string]law.Answer{id: law.No})
		if err == nil {
			t.Fatal(what)
		}
		refuses(t, err, reglament.ErrCase, "is not among those listed")
	}
}

// Of six exemptions no answers but a yes to one, or no to all, decide.
func TestPayableOfEveryCombination(t *testing.T) {
	fee := reglament.Fee{Charge: reglament.PaidOrFree}
	for i := range 6 {
		fee.FreeFor = append(fee.FreeFor, reglament.Exemption{ID: fmt.Sprint("e", i)})
	}
	answers := []law.Answer{law.Unknown, law.Yes, law.No}
	counted := map[law.Answer]int{}
	for n := range 729 { // 3 to the 6th
		exempt := map[string]law.Answer{}
		for i, rest := 0, n; i < 6; i, rest = i+1, rest/3 {
			exempt[fmt.Sprint("e", i)] = answers[rest%3]
		}
		got, err := fee.Payable(exempt)
		if err != nil {
			t.Fatal(err)
		}
		counted[got]++
	}
	// All six are no once. None of six is yes 2 to the 6th times, of which all are no once.
	if counted[law.Yes] != 1 || counted[law.Unknown] != 63 || counted[law.No] != 729-64 {
		t.Errorf("%v", counted)
	}
}

func TestDecimals(t *testing.T) {
	for text, want := range map[string]*big.Rat{
		"0": big.NewRat(0, 1), "7": big.NewRat(7, 1), "10": big.NewRat(10, 1), "0.5": big.NewRat(1, 2), "0.50": big.NewRat(1, 2), "0.0": big.NewRat(0, 1),
		"12.50": big.NewRat(25, 2), "0.1": big.NewRat(1, 10), "1000.001": big.NewRat(1000001, 1000),
		"99999999999999999999": new(big.Rat).SetFrac(new(big.Int).Sub(new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil), big.NewInt(1)), big.NewInt(1)),
		"0.000000000000000001": new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)),
	} {
		got, err := reglament.Decimal(text).Rat()
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("%s is %v, %v, want %v", text, got, err, want)
		}
		// Written as it is read.
		var d reglament.Decimal
		if err := json.Unmarshal([]byte(`"`+text+`"`), &d); err != nil || string(d) != text {
			t.Errorf("%s is read as %s, %v", text, d, err)
		}
		if data, err := json.Marshal(d); err != nil || string(data) != `"`+text+`"` {
			t.Errorf("%s is written as %s, %v", text, data, err)
		}
	}
	if a, b := (reglament.Amount{Value: "12.5", Unit: reglament.Tenge}), (reglament.Amount{Value: "12.50", Unit: reglament.Tenge}); a == b {
		t.Error("what is written differently is equal")
	}
	refused := []string{
		"", ".", ".5", "5.", "05", "00", "00.5", "-1", "+1", "-0", "1e3", "1E3", "0x1F", "1_000", "1 000", " 1", "1 ", "1,5", "1.5.2", "1/2", "NaN", "Inf", "1\n",
		"١", "1٫5", "１", "1.\u202e5", "100000000000000000000", "0.0000000000000000001", strings.Repeat("9", 1<<16),
	}
	for _, text := range append(refused, hostileValues()...) {
		got, err := reglament.Decimal(text).Rat()
		if got != nil || err == nil {
			t.Errorf("%q is %v", text, got)
			continue
		}
		refuses(t, err, reglament.ErrDecimal, "want digits")
		d := reglament.Decimal("7")
		if err := d.UnmarshalText([]byte(text)); !errors.Is(err, reglament.ErrDecimal) || d != "7" {
			t.Errorf("%q is read as %q, %v", text, d, err)
		}
	}
}

func hostileValues() (list []string) {
	for _, value := range hostile() {
		if strings.Trim(value, "0123456789") != "" { // a personal number is digits too
			list = append(list, value)
		}
	}
	return list
}

// decimals is the grammar again, as the published schema writes it.
var decimals = regexp.MustCompile(`^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$`)

func isDecimal(s string) bool { return len(s) <= 20 && decimals.MatchString(s) }

// Every text of up to five of the characters that matter is a decimal where the
// grammar says so.
func TestDecimalsAreThoseOfTheGrammar(t *testing.T) {
	texts, accepted := []string{""}, 0
	for from, length := 0, 0; length < 5; length++ {
		end := len(texts)
		for ; from < end; from++ {
			for _, c := range "019.-e " {
				texts = append(texts, texts[from]+string(c))
			}
		}
	}
	for _, text := range texts {
		_, err := reglament.Decimal(text).Rat()
		if (err == nil) != isDecimal(text) {
			t.Errorf("%q: %v", text, err)
		}
		if err == nil {
			accepted++
		}
	}
	if len(texts) != (7*7*7*7*7*7-1)/6 || accepted < 100 {
		t.Errorf("%d texts, %d accepted", len(texts), accepted)
	}
}

// Property: what is accepted is in the grammar, is worth what math/big reads, and
// stays as it is written; what is not is refused politely.
func FuzzDecimal(f *testing.F) {
	for _, text := range []string{"0", "12.50", "05", "1e9", "-1", "1.", ".1", "0x10", "1_0", "99999999999999999999", "999999999999999999999", "000101199907", "1/3", "\u0661"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var d reglament.Decimal
		err := d.UnmarshalText([]byte(text))
		if (err == nil) != isDecimal(text) {
			t.Fatalf("%q: %v", text, err)
		}
		if err != nil {
			if !errors.Is(err, reglament.ErrDecimal) || d != "" {
				t.Errorf("%q gives %q, %v", text, d, err)
			}
			polite(t, err)
			return
		}
		got, err := d.Rat()
		want, ok := new(big.Rat).SetString(text)
		if err != nil || !ok || got.Cmp(want) != 0 || got.Sign() < 0 || string(d) != text {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	})
}

func TestFeesInJSON(t *testing.T) {
	sameAfterJSON(t, voucher())
	sameAfterJSON(t, reglament.Fee{})
	sameAfterJSON(t, reglament.Fee{Charge: reglament.FreeOfCharge, Cite: law.Citation{Act: "a"}})
	s := permit()
	s.Fee = voucher()
	sameAfterJSON(t, s)
	fee := voucher()
	fee.FreeFor = fee.FreeFor[:1]
	fee.Tariffs = fee.Tariffs[1:]
	data, err := json.Marshal(struct {
		Fee, None reglament.Fee `json:",omitzero"`
	}{Fee: fee})
	want := `{"Fee":{"charge":"paid-or-free","free_for":[{"id":"orphans","name":{"en":"orphans"},"cite":{"act":"permit-rules","paragraph":"20","subparagraph":"1"}}],` +
		`"tariffs":[{"id":"winter","name":{"en":"winter"},"amount":{"kk":{"value":"1.5","unit":"MCI"},"ru":{"value":"2","unit":"MCI"}},"cite":{"act":"permit-rules","paragraph":"20","subparagraph":"4"}}],` +
		`"cite":{"act":"permit-rules","paragraph":"20"}}}`
	if err != nil || string(data) != want {
		t.Errorf("got  %s, %v\nwant %s", data, err, want)
	}
	for _, fee := range []reglament.Fee{{Charge: "free"}, {FreeFor: fee.FreeFor}, {Tariffs: fee.Tariffs}, {Cite: fee.Cite}} {
		if fee.IsZero() {
			t.Errorf("%+v is nothing", fee)
		}
	}
	if !(reglament.Fee{FreeFor: []reglament.Exemption{}}).IsZero() {
		t.Error("a list of nobody is something")
	}
	if reflect.TypeFor[reglament.Amount]().Comparable() == false {
		t.Error("amounts cannot be compared")
	}
}

func TestValidateNamesEveryFaultOfAFee(t *testing.T) {
	type fee = reglament.Fee
	none := law.Citation{}
	amount := func(value reglament.Decimal, unit reglament.AmountUnit) law.Bilingual[reglament.Amount] {
		return law.Same(reglament.Amount{Value: value, Unit: unit})
	}
	for _, row := range []struct {
		why   string
		spoil func(*fee)
		want  string
	}{
		{"a charge is one of three", func(f *fee) { f.Charge, f.FreeFor = "barter", nil }, `fee.charge: "barter" (want free, paid or paid-or-free)`},
		{"and in lower case", func(f *fee) { f.Charge, f.FreeFor = "Paid", nil }, `fee.charge: "Paid" (want free, paid or paid-or-free)`},
		{"it is cited", func(f *fee) { f.Cite = none }, `fee: has no citation`},
		{"where all pay nobody goes free", func(f *fee) { f.Charge = reglament.Paid }, `fee.free_for: exemptions need the charge paid-or-free`},
		{"nor where nobody pays", func(f *fee) { f.Charge, f.Tariffs = reglament.FreeOfCharge, nil }, `fee.free_for: exemptions need the charge paid-or-free`},
		{"nor where the text does not say who pays", func(f *fee) { f.Charge = "" }, `fee.free_for: exemptions need the charge paid-or-free`},
		{"what is free has no price", func(f *fee) { f.Charge, f.FreeFor = reglament.FreeOfCharge, nil }, `fee.tariffs: a service that is free of charge has none`},
		{"an exemption needs an identifier", func(f *fee) { f.FreeFor[0].ID = "" }, `fee.free_for[0].id: "" is empty or stands twice`},
		{"of its own", func(f *fee) { f.FreeFor[1].ID = "orphans" }, `fee.free_for[1].id: "orphans" is empty or stands twice`},
		{"a name", func(f *fee) { f.FreeFor[1].Name = law.Name{} }, `fee.free_for[1].name: "urgent" names nobody`},
		{"and a citation", func(f *fee) { f.FreeFor[1].Cite = none }, `fee.free_for[1]: "urgent" has no citation`},
		{"a tariff needs an identifier", func(f *fee) { f.Tariffs[0].ID = "" }, `fee.tariffs[0].id: "" is empty or stands twice`},
		{"of its own, too", func(f *fee) { f.Tariffs[1].ID = "summer" }, `fee.tariffs[1].id: "summer" is empty or stands twice`},
		{"a name, too", func(f *fee) { f.Tariffs[1].Name = law.Name{} }, `fee.tariffs[1].name: "winter" names nothing`},
		{"and a citation, too", func(f *fee) { f.Tariffs[1].Cite = none }, `fee.tariffs[1]: "winter" has no citation`},
		{"an amount is stated in one way", func(f *fee) { f.Tariffs[1].Amount.Both = f.Tariffs[0].Amount.Both }, `fee.tariffs[1].amount: is stated both alike and differently`},
		{"equal ones are no difference", func(f *fee) { f.Tariffs[1].Amount.RU = f.Tariffs[1].Amount.KK }, `fee.tariffs[1].amount: is stated both alike and differently`},
		{"an amount has a value", func(f *fee) { f.Tariffs[0].Amount = amount("", "KZT") }, `fee.tariffs[0].amount: value "": not a decimal`},
		{"without an exponent", func(f *fee) { f.Tariffs[0].Amount = amount("1e3", "KZT") }, `fee.tariffs[0].amount: value "1e3": not a decimal (want digits`},
		{"without a sign, in each text", func(f *fee) { f.Tariffs[1].Amount.RU.Value = "-2" }, `fee.tariffs[1].amount: value "-2": not a decimal`},
		{"of twenty characters at most", func(f *fee) { f.Tariffs[0].Amount = amount("1.0000000000000000001", "KZT") }, `fee.tariffs[0].amount: value "1.(19 digits)": not a decimal`},
		{"an amount has a unit", func(f *fee) { f.Tariffs[0].Amount = amount("1", "") }, `fee.tariffs[0].amount: unit "" (want KZT or MCI)`},
		{"that there is", func(f *fee) { f.Tariffs[0].Amount = amount("1", "USD") }, `fee.tariffs[0].amount: unit "USD" (want KZT or MCI)`},
		{"in each text", func(f *fee) { f.Tariffs[1].Amount.KK.Unit = "mci" }, `fee.tariffs[1].amount: unit "mci" (want KZT or MCI)`},
	} {
		t.Run(row.why, func(t *testing.T) {
			s := permit()
			s.Fee = voucher()
			row.spoil(&s.Fee)
			err := reglament.Validate(s)
			if err == nil {
				t.Fatalf("accepted, want %s", row.want)
			}
			refuses(t, oneLine{err}, reglament.ErrService, row.want)
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("more than one fault: %v", err)
			}
		})
	}
	cite := voucher().Cite
	for why, fee := range map[string]fee{
		"nothing said":                        {},
		"free of charge":                      {Charge: reglament.FreeOfCharge, Cite: cite},
		"paid, without a price":               {Charge: reglament.Paid, Cite: cite},
		"paid, with prices":                   {Charge: reglament.Paid, Tariffs: voucher().Tariffs, Cite: cite},
		"paid or free, and not for whom":      {Charge: reglament.PaidOrFree, Cite: cite},
		"prices of what it is not said of":    {Tariffs: voucher().Tariffs},
		"a tariff without an amount":          {Charge: reglament.Paid, Tariffs: []reglament.Tariff{{ID: "a", Name: law.Name{KK: "а"}, Cite: cite}}, Cite: cite},
		"an amount of one text, of nothing":   {Charge: reglament.Paid, Tariffs: []reglament.Tariff{{ID: "a", Name: law.Name{KK: "а"}, Amount: law.Differ(reglament.Amount{Value: "0", Unit: reglament.Tenge}, reglament.Amount{}), Cite: cite}}, Cite: cite},
		"a place that speaks of it, no more":  {Cite: cite},
		"an exemption and a tariff of one ID": {Charge: reglament.PaidOrFree, FreeFor: voucher().FreeFor[:1], Tariffs: []reglament.Tariff{{ID: "orphans", Name: law.Name{KK: "а"}, Cite: cite}}, Cite: cite},
	} {
		s := permit()
		s.Fee = fee
		if err := reglament.Validate(s); err != nil {
			t.Errorf("%s: %v", why, err)
		}
	}
}
