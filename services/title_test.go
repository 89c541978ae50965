package services_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

// found returns the IDs of the services with a title.
func found(title string) (ids []string) {
	for _, s := range services.ByTitle(title) {
		ids = append(ids, s.ID)
	}
	return ids
}

// The letters that the texts mix, Latin and Cyrillic.
const latin, cyrillic = "iIaAeEoOpPcCxXyYkKMTHB", "іІаАеЕоОрРсСхХуУкКМТНВ"

// swapped writes each of the letters of one alphabet with that of the other.
func swapped(title string) string {
	l, c := []rune(latin), []rune(cyrillic)
	return strings.Map(func(r rune) rune {
		if i := slices.Index(l, r); i >= 0 {
			return c[i]
		}
		if i := slices.Index(c, r); i >= 0 {
			return l[i]
		}
		return r
	}, title)
}

func TestEveryServiceIsFoundByItsOwnTitlesHoweverTyped(t *testing.T) {
	onlyI := strings.NewReplacer("i", "і", "і", "i", "I", "І", "І", "I")
	for _, s := range services.All() {
		for _, title := range []string{s.Title.KK, s.Title.RU, s.Title.EN} {
			for how, typed := range map[string]string{
				"as it stands":             title,
				"with i and і swapped":     onlyI.Replace(title),
				"with look-alikes swapped": swapped(title),
				"in capitals":              strings.ToUpper(title),
				"in small letters":         strings.ToLower(title),
				"in quotation marks":       "«" + title + "»",
				"in other marks":           "“" + strings.ReplaceAll(title, "«", `"`) + "”",
				"with wide spaces":         "\t" + strings.ReplaceAll(title, " ", "\u00a0 \n") + " ",
			} {
				if ids := found(typed); !slices.Contains(ids, s.ID) {
					t.Errorf("%s, %s: %q finds %q", s.ID, how, typed, ids)
				}
			}
		}
	}
}

// What the list of the act, a first paragraph or the mark over an annex calls them
// otherwise.
func TestServicesAreFoundByTheTitlesThatAnotherPlaceGivesThem(t *testing.T) {
	for title, id := range map[string]string{
		"Тұрғын үйдің меншік иелері болып табылатын кәмелетке толмаған балалардың мүдделерін қозғайтын мәмілелерді ресімдеу үшін қорғаншылар мен қамқоршылар органдарының анықтамалар беруі": "atyrau2011.housing-transaction-certificate",
		"Білім алушылар мен тәрбиеленушілерді білімнің жалпы білім беру ұйымдарына және үйге тегін тасымалдауды қамтамасыз ету":                                                              "atyrau2011.school-transport",
		"Бала асырап алуға тілек білдірген адамдарды есепке алу":                                                                                   "wko2015.adopter-registration",
		"Шалғайдағы ауылдық елді мекендерде тұратын балаларды жалпы білім беру ұйымдарына және кейін үйлеріне тегін тасымалдауды ұсыну":            "wko2015.school-transport",
		"Жалпы білім беретін мектептердегі білім алушылар мен тәрбиеленушілердің жекелеген санаттарын тегін және жеңілдікпен тамақтандыруды ұсыну": "wko2015.school-meals",
		"Қорғаншылық және камқоршылық жөнінде анықтамалар беру":                                                                                    "wko2015.guardianship-certificate",
		"Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәметке толмаған балалардың мүлкіне иелік ету және кәметке толмаған балаларға мұра ресімдеу үшін анықтамалар беру":     "wko2015.minor-property-certificate",
		"Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балалардың мүлкіне иелік ету және кәмелетке толмаған балаларға мұра рәсімдеу үшін анықтамалар беру": "wko2015.minor-property-certificate",
	} {
		for _, typed := range []string{title, swapped(title), strings.ToUpper(title)} {
			if ids := found(typed); !slices.Equal(ids, []string{id}) {
				t.Errorf("%q finds %q, want %s", typed, ids, id)
			}
		}
	}
}

func TestServicesOfTheSameTitleAreAllFound(t *testing.T) {
	// Annex 2 of decree No. 398 and service 2 of decree No. 153.
	want := []string{"atyrau2011.guardianship-certificate", "wko2015.guardianship-certificate"}
	for _, title := range []string{"Қорғаншылық және қамқоршылық жөнінде анықтамалар беру", "Выдача справок по опеке и попечительству"} {
		if got := found(title); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", title, got, want)
		}
	}
	// Only titles of one act differ from all others.
	seen := map[string]string{}
	for _, s := range services.All() {
		key := s.Act.ID + " " + s.Title.KK
		if other := seen[key]; other != "" {
			t.Errorf("%s and %s have one title in one act", s.ID, other)
		}
		seen[key] = s.ID
	}
}

func TestYoIsYe(t *testing.T) {
	if got := found("Постановка на учет лиц, желающих усыновить ребенка"); !slices.Equal(got, []string{"wko2015.adopter-registration"}) {
		t.Errorf("found %q", got)
	}
}

func TestATitleIsMatchedWhole(t *testing.T) {
	for name, title := range map[string]string{
		"nothing":               "",
		"white space":           " \u00a0\n",
		"quotation marks only":  "«»",
		"a part":                "Қорғаншылық және қамқоршылық",
		"more than the title":   "Выдача справок по опеке и попечительству.",
		"no space":              "Выдачасправок по опеке и попечительству",
		"an ID":                 "atyrau2011.guardianship-certificate",
		"invalid UTF-8":         "\xff",
		"another Kazakh letter": "Корғаншылық және қамқоршылық жөнінде анықтамалар беру",
	} {
		if got := found(title); len(got) > 0 {
			t.Errorf("%s: %q finds %q", name, title, got)
		}
	}
}

func ids(list []reglament.Discrepancy) (ids []string) {
	for _, d := range list {
		ids = append(ids, d.ID)
	}
	return ids
}

func TestDiscrepanciesAreThoseOfTheActAndThenOfTheService(t *testing.T) {
	act := map[string][]string{
		"atyrau-2011-398": {"electronic-title", "repeal-date", "force-and-introduction"},
		"wko-2015-153":    {"issuer-name", "services-wording", "item-13-quote"},
	}
	for _, s := range services.All() {
		got, want := ids(services.Discrepancies(s.ID)), slices.Concat(act[s.Act.ID], ids(s.Discrepancies))
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", s.ID, got, want)
		}
		if len(s.Discrepancies) == 0 {
			t.Errorf("%s has none of its own", s.ID)
		}
		unique := slices.Compact(slices.Sorted(slices.Values(got)))
		if len(unique) != len(got) {
			t.Errorf("%s: an ID stands twice in %q", s.ID, got)
		}
		for _, d := range services.Discrepancies(s.ID) {
			for _, c := range []law.Citation{d.Cite.In(law.Kazakh), d.Cite.In(law.Russian)} {
				if !c.IsZero() && c.Act != s.Act.ID {
					t.Errorf("%s: %s is cited in %s", s.ID, d.ID, c.Act)
				}
			}
		}
	}
}

func TestWhatIsNotModeledIsThatOfTheService(t *testing.T) {
	total := 0
	for _, s := range services.All() {
		got := services.NotModeled(s.ID)
		if !slices.Equal(got, s.NotModeled) {
			t.Errorf("%s: %+v", s.ID, got)
		}
		total += len(got)
	}
	if total == 0 {
		t.Error("no service has a gap")
	}
}

func TestUnknownRegulationsHaveNeitherDiscrepanciesNorGaps(t *testing.T) {
	for _, id := range []string{"", "atyrau2011", "wko2015.no-such-service"} {
		if d, g := services.Discrepancies(id), services.NotModeled(id); len(d)+len(g) > 0 {
			t.Errorf("%q: %+v, %+v", id, d, g)
		}
	}
}

func TestDiscrepanciesAreFresh(t *testing.T) {
	const id = "wko2015.camp-voucher"
	list := services.Discrepancies(id)
	for i := range list {
		list[i].ID = "changed"
	}
	if slices.Contains(ids(services.Discrepancies(id)), "changed") {
		t.Error("a change of one value shows in the next")
	}
}

// The title as in the decree of 2011, typed in capitals and with a Latin I for the
// Kazakh І.
func ExampleByTitle() {
	for _, s := range services.ByTitle("«ҚОРҒАНШЫЛЫҚ ЖӘНЕ ҚАМҚОРШЫЛЫҚ ЖӨНIНДЕ АНЫҚТАМАЛАР БЕРУ»") {
		fmt.Println(s.ID)
	}
	// Output:
	// atyrau2011.guardianship-certificate
	// wko2015.guardianship-certificate
}

func ExampleDiscrepancies() {
	first := services.Discrepancies("atyrau2011.guardianship-certificate")[1]
	fmt.Println(first.ID)
	fmt.Println(first.Says.KK)
	fmt.Println(first.Says.RU)
	fmt.Println(first.Model.EN)
	// Output:
	// repeal-date
	// Тақырып астындағы жолда: «2012 жылғы 11 қарашадағы № 341»; ескертуде: «2012.11.09 № 341»
	// В строке под заголовком: «от 9 ноября 2012 года № 341»; в сноске: «от 9.11.2012 № 341»
	// 9 November 2012, as the notes of both texts and the Russian head line say; the Kazakh head line alone says 11 November
}

func ExampleNotModeled() {
	for _, g := range services.NotModeled("wko2015.guardianship-appointment") {
		if g.Fills == reglament.FillsTerm {
			fmt.Println(g.ID + ": to be filled from the source that the text names")
		}
	}
	// Output: term: to be filled from the source that the text names
}
