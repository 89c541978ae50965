package wko2015_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/wko2015"
)

// Paragraph 1 of each: «тегін көрсетіледі» in twelve, «ақылы немесе тегін» in the
// first.
func TestTheChargeIsThatOfParagraph1(t *testing.T) {
	for i, service := range regulations {
		s := service()
		want := reglament.Fee{Charge: reglament.FreeOfCharge, Cite: law.Citation{Act: s.Act.ID, Annex: s.Cite.Annex, Paragraph: "1"}}
		if i == 0 {
			want.Charge, want.FreeFor = reglament.PaidOrFree, s.Fee.FreeFor
		}
		if !reflect.DeepEqual(s.Fee, want) {
			t.Errorf("%s: %+v", s.ID, s.Fee)
		}
	}
}

// The five items of paragraph 1, word for word but for the ending that the predicate
// of the fifth asks for.
func TestTheCampVoucherIsFreeForFive(t *testing.T) {
	s := wko2015.CampVoucher()
	var got []string
	for _, e := range s.Fee.FreeFor {
		got = append(got, e.ID+" | "+place(e.Cite, "1")+" | "+e.Name.KK)
	}
	sameList(t, "paragraph 1", got, []string{
		"assistance | 1(1) | мемлекеттік атаулы әлеуметтік көмек алуға құқығы бар отбасылардан шыққан балалар",
		"low-income | 1(2) | мемлекеттік атаулы әлеуметтік көмек алмайтын, жан басына шаққандағы табысы ең төменгі күнкөріс деңгейінің шамасынан төмен отбасылардан шыққан балалар",
		"orphans | 1(3) | жетім балалар, ата-анасының қамқорлығынсыз қалып, отбасыларда тұратын балалар",
		"emergency | 1(4) | төтенше жағдайлардың салдарынан шұғыл жәрдемді талап ететін отбасылардан шыққан балалар",
		"others | 1(5) | білім беру ұйымының алқалы басқару органы айқындайтын білім алушылар мен тәрбиеленушілердің өзге де санаттары",
	})
	for id, parts := range map[string][2]string{
		"assistance": {"имеющих право на государственную адресную социальную помощь", "have the right to state targeted social assistance"},
		"low-income": {"не получающих", "below the subsistence minimum"},
		"orphans":    {"проживающие в семьях", "live in families"},
		"emergency":  {"чрезвычайных ситуаций", "emergencies"},
		"others":     {"коллегиальный орган управления", "collegial governing body"},
	} {
		i := slices.IndexFunc(s.Fee.FreeFor, func(e reglament.Exemption) bool { return e.ID == id })
		if n := s.Fee.FreeFor[i].Name; !strings.Contains(n.RU, parts[0]) || !strings.Contains(n.EN, parts[1]) {
			t.Errorf("%s: %+v", id, n)
		}
	}
}

// The provider sets the price: what a family pays is known once its price list is in.
func TestThePriceOfTheCampVoucherIsTheProviders(t *testing.T) {
	list := law.Citation{Act: "price-list-2017", Row: "1"}
	filled, err := wko2015.CampVoucher().Fill("price", reglament.Filling{Tariffs: []reglament.Tariff{{
		ID: "season", Name: law.Name{KK: "бір маусым", RU: "одна смена", EN: "one season"},
		Amount: law.Same(reglament.Amount{Value: "42500.50", Unit: reglament.Tenge}), Cite: list,
	}}})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(filled.Fee.Tariffs); n != 1 || filled.Fee.Tariffs[0].Cite != list || len(filled.Fee.FreeFor) != 5 {
		t.Errorf("%+v", filled.Fee)
	}
	for _, row := range []struct {
		why    string
		exempt map[string]law.Answer
		want   law.Answer
	}{
		{"nothing is known of the family", nil, law.Unknown},
		{"an orphan pays nothing, whatever the income", map[string]law.Answer{"orphans": law.Yes}, law.No},
		{"of one category nothing is known", map[string]law.Answer{"assistance": law.No, "low-income": law.No, "orphans": law.No, "emergency": law.No}, law.Unknown},
		{"none of the five holds", map[string]law.Answer{"assistance": law.No, "low-income": law.No, "orphans": law.No, "emergency": law.No, "others": law.No}, law.Yes},
	} {
		if got, err := filled.Fee.Payable(row.exempt); err != nil || got != row.want {
			t.Errorf("%s: %s, %v", row.why, got, err)
		}
	}
}
