package law_test

import (
	"math"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// decree is decree No. 398 of the Atyrau oblast akimat of 30 December 2011 as far
// as its texts date it: registered on 8 February 2012, in force on expiry of ten
// calendar days after the day of first official publication, which is not known,
// repealed by an act of 9 November 2012.
func decree() law.Act {
	cite := law.Citation{Act: "atyrau-2011-398", Paragraph: "3"}
	return law.Act{
		ID:                 "atyrau-2011-398",
		Name:               law.Name{EN: "Decree No. 398"},
		Title:              law.Name{RU: "Об утверждении регламента"},
		Issuer:             law.Name{KK: "Атырау облыстық әкімдігі"},
		Number:             "398",
		Adopted:            civil.YMD(2011, time.December, 30),
		Registered:         civil.YMD(2012, time.February, 8),
		RegistrationNumber: "2606",
		Texts:              []law.Lang{law.Kazakh, law.Russian},
		Force: law.Force{
			NotBefore:        civil.YMD(2012, time.February, 19),
			AfterPublication: 10,
			RepealNotBefore:  civil.YMD(2012, time.November, 9),
			Cite:             cite,
		},
		Repeal: law.Differ(
			law.Repeal{Number: "341", Date: civil.YMD(2012, time.November, 11)},
			law.Repeal{Number: "341", Date: civil.YMD(2012, time.November, 9)},
		),
		Cite: law.Citation{Act: "atyrau-2011-398"},
	}
}

// Days of force are counted on the fingers: published on the 8th, ten days are
// the 9th to the 18th, and the act is in force from the 19th.
func TestForce(t *testing.T) {
	full := decree().Force
	day := func(text string) civil.Date {
		if text == "" {
			return 0
		}
		d, err := civil.ParseDate(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for name, row := range map[string]struct {
		force          law.Force
		day, published string
		want           law.Answer
	}{
		"the day before the lower bound is before its force":            {full, "2012-02-18", "", law.No},
		"the first day of all is before its force":                      {full, "0001-01-01", "", law.No},
		"on the lower bound nothing is known without publication":       {full, "2012-02-19", "", law.Unknown},
		"between the bounds nothing is known without publication":       {full, "2012-06-01", "", law.Unknown},
		"the day before the repeal is unknown without publication":      {full, "2012-11-08", "", law.Unknown},
		"published on the day of registration, ten days are not enough": {full, "2012-02-18", "2012-02-08", law.No},
		"published on the day of registration, the eleventh day is in":  {full, "2012-02-19", "2012-02-08", law.Yes},
		"published on 1 March, 11 March is the tenth day":               {full, "2012-03-11", "2012-03-01", law.No},
		"published on 1 March, 12 March is in force":                    {full, "2012-03-12", "2012-03-01", law.Yes},
		"the leap day counts among the ten":                             {full, "2012-03-01", "2012-02-20", law.No},
		"the day after a count with a leap day is in force":             {full, "2012-03-02", "2012-02-20", law.Yes},
		"the day of publication itself is before its force":             {full, "2012-03-01", "2012-03-01", law.No},
		"a day before publication is before its force":                  {full, "2012-02-25", "2012-03-01", law.No},
		"the last day before the repealing act is in force":             {full, "2012-11-08", "2012-03-01", law.Yes},
		"from the day of the repealing act nothing is known":            {full, "2012-11-09", "2012-03-01", law.Unknown},
		"long after the repeal nothing is known":                        {full, "2024-01-01", "2012-03-01", law.Unknown},
		"from the repeal nothing is known without publication":          {full, "2012-11-09", "", law.Unknown},
		"published after the repeal, it is not in force before":         {full, "2012-11-20", "2012-11-10", law.No},
		"published after the repeal, force is unknown":                  {full, "2012-11-21", "2012-11-10", law.Unknown},
		"a publication before registration does not beat the bound":     {full, "2012-02-18", "2012-02-01", law.No},
		"a day that is not given is unknown":                            {full, "", "2012-03-01", law.Unknown},
		"a day that is not given is unknown without publication":        {full, "", "", law.Unknown},
		"an act without repeal stays in force":                          {law.Force{AfterPublication: 10}, "9999-12-31", "2012-03-01", law.Yes},
		"an act without bounds is unknown":                              {law.Force{}, "2012-03-01", "", law.Unknown},
		"with no days to expire the next day is in force":               {law.Force{}, "2012-03-02", "2012-03-01", law.Yes},
		"from the very day of publication":                              {law.Force{OnPublication: true}, "2012-03-01", "2012-03-01", law.Yes},
		"but not the day before":                                        {law.Force{OnPublication: true}, "2012-02-29", "2012-03-01", law.No},
		"with no days to expire the day itself is not":                  {law.Force{}, "2012-03-01", "2012-03-01", law.No},
		"a bound alone says when it was not":                            {law.Force{NotBefore: 100}, "0001-01-01", "", law.No},
		"published on the last day of all, nothing is in force":         {full, "9999-12-31", "9999-12-31", law.No},
		"more days than there are never expire": {
			law.Force{AfterPublication: math.MaxInt}, "9999-12-31", "0001-01-01", law.No,
		},
		"2 to the 31st days do not wrap around": {
			law.Force{AfterPublication: math.MaxInt32}, "9999-12-31", "9999-12-30", law.No,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := row.force.On(day(row.day), day(row.published)).Answer; got != row.want {
				t.Errorf("in force on %s, published %q: %s, want %s", row.day, row.published, got, row.want)
			}
		})
	}
	for _, beyond := range []civil.Date{-1, civil.MaxDate + 1, math.MaxInt32, math.MinInt32} {
		if got := full.On(beyond, 0).Answer; got != law.Unknown {
			t.Errorf("in force on %s: %s, want unknown", beyond, got)
		}
		if got := full.On(civil.YMD(2012, time.June, 1), beyond).Answer; got != law.Unknown {
			t.Errorf("in force when published on %s: %s, want unknown", beyond, got)
		}
	}
}

// What is found for the lower bounds alone is never contradicted by a publication
// day that comes to be known: unknown may become yes or no, no stays no.
func TestAPublicationDayOnlyAddsToWhatIsKnown(t *testing.T) {
	force := decree().Force
	decided := 0
	for published := civil.YMD(2012, time.January, 1); published <= civil.YMD(2012, time.December, 31); published++ {
		was := law.No
		for day := civil.YMD(2012, time.January, 1); day <= civil.YMD(2012, time.December, 31); day++ {
			before, after := force.On(day, 0).Answer, force.On(day, published).Answer
			if before == law.No && after != law.No {
				t.Fatalf("%s is not in force, but published %s is %s", day, published, after)
			}
			if after == law.No && was != law.No {
				t.Fatalf("published %s, force is %s the day before %s and then ends", published, was, day)
			}
			if was = after; before == law.Unknown && after != law.Unknown {
				decided++
			}
		}
	}
	if decided == 0 {
		t.Error("a publication day decided nothing")
	}
}

func TestPlacesInThreeLanguages(t *testing.T) {
	for name, row := range map[string]struct {
		cite       law.Citation
		en, ru, kk string
	}{
		"nothing cited has no place":        {law.Citation{}, "", "", ""},
		"an act alone has no place":         {law.Citation{Act: "atyrau-2011-398"}, "", "", ""},
		"an annex":                          {law.Citation{Annex: "2"}, "annex 2", "приложение 2", "2-қосымша"},
		"an appendix of an annex":           {law.Citation{Appendix: "4"}, "appendix 4", "приложение 4 к регламенту", "регламентке 4-қосымша"},
		"an article":                        {law.Citation{Article: "19-1"}, "article 19-1", "статья 19-1", "19-1-бап"},
		"a paragraph":                       {law.Citation{Paragraph: "9"}, "paragraph 9", "пункт 9", "9-тармақ"},
		"a subparagraph":                    {law.Citation{Subparagraph: "1"}, "subparagraph 1", "подпункт 1)", "1)-тармақша"},
		"a table":                           {law.Citation{Table: "1"}, "table 1", "таблица 1", "1-кесте"},
		"an action of a table":              {law.Citation{Table: "1", Row: "6"}, "table 1, action 6", "таблица 1, действие 6", "1-кесте, 6-әрекет"},
		"a row of a list":                   {law.Citation{Row: "6"}, "row 6", "строка 6", "6-жол"},
		"a number with the sign of a place": {law.Citation{Paragraph: "%1%"}, "paragraph %1%", "пункт %1%", "%1%-тармақ"},
		"a subparagraph of an annex": {
			law.Citation{Act: "atyrau-2011-398", Annex: "2", Paragraph: "9", Subparagraph: "1"},
			"annex 2, paragraph 9, subparagraph 1", "приложение 2, пункт 9, подпункт 1)", "2-қосымша, 9-тармақ, 1)-тармақша",
		},
		"every part, from the outside in": {
			law.Citation{Act: "a", Annex: "1", Appendix: "2", Article: "3", Paragraph: "4", Subparagraph: "5", Table: "6", Row: "7"},
			"annex 1, appendix 2, article 3, paragraph 4, subparagraph 5, table 6, action 7",
			"приложение 1, приложение 2 к регламенту, статья 3, пункт 4, подпункт 5), таблица 6, действие 7",
			"1-қосымша, регламентке 2-қосымша, 3-бап, 4-тармақ, 5)-тармақша, 6-кесте, 7-әрекет",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for lang, want := range map[law.Lang]string{law.English: row.en, law.Russian: row.ru, law.Kazakh: row.kk, "": row.en, "de": row.en} {
				if got := row.cite.Place(lang); got != want {
					t.Errorf("Place(%q) = %q, want %q", lang, got, want)
				}
			}
			if zero := row.cite == (law.Citation{}); row.cite.IsZero() != zero {
				t.Errorf("IsZero = %t, want %t", row.cite.IsZero(), zero)
			}
		})
	}
}

// A place lies within a wider one, or within itself, where every part that the wider
// one gives is the same.
func TestPlacesWithinOthers(t *testing.T) {
	whole := law.Citation{Act: "a", Annex: "1", Appendix: "2", Article: "3", Paragraph: "4", Subparagraph: "5", Table: "6", Row: "7"}
	parts := func(c *law.Citation) []*string {
		return []*string{&c.Act, &c.Annex, &c.Appendix, &c.Article, &c.Paragraph, &c.Subparagraph, &c.Table, &c.Row}
	}
	within := func(c, wider law.Citation, want bool) {
		t.Helper()
		if got := c.Within(wider); got != want {
			t.Errorf("%+v within %+v: %t", c, wider, got)
		}
	}
	within(whole, whole, true)
	within(whole, law.Citation{}, true)
	within(law.Citation{}, law.Citation{}, true)
	within(law.Citation{}, whole, false)
	for i := range parts(&whole) {
		wider, other, longer := whole, whole, whole
		*parts(&wider)[i] = ""
		*parts(&other)[i] = "x"
		*parts(&longer)[i] += "-1"
		within(whole, wider, true)
		within(wider, whole, false)
		within(other, whole, false)
		within(whole, other, false)
		within(longer, whole, false)
		within(whole, longer, false)
		within(other, wider, true)
	}
	within(law.Citation{Act: "a", Paragraph: "3", Subparagraph: "1"}, law.Citation{Act: "a", Paragraph: "3"}, true)
	within(law.Citation{Act: "a", Paragraph: "3"}, law.Citation{Act: "a", Paragraph: "3", Subparagraph: "1"}, false)
	within(law.Citation{Act: "a", Paragraph: "13"}, law.Citation{Act: "a", Paragraph: "3"}, false)
	within(law.Citation{Act: "b", Paragraph: "3"}, law.Citation{Act: "a", Paragraph: "3"}, false)
}

func TestNothingAmended(t *testing.T) {
	if !(law.Amendment{}).IsZero() {
		t.Error("nothing is something")
	}
	for _, a := range []law.Amendment{
		{ID: "no-56"}, {Number: "56"}, {Date: civil.YMD(2016, time.March, 1)}, {Force: law.Force{AfterPublication: 10}}, {Cite: law.Citation{Act: "a"}},
	} {
		if a.IsZero() {
			t.Errorf("%+v is nothing", a)
		}
	}
}

func TestActsInJSON(t *testing.T) {
	cite := law.Citation{Act: "a", Annex: "1", Appendix: "2", Article: "3", Paragraph: "4", Subparagraph: "5", Table: "6", Row: "7"}
	t.Run("a whole act is equal after it", func(t *testing.T) {
		roundTrip(t, decree(), `{"id":"atyrau-2011-398","name":{"en":"Decree No. 398"},"title":{"ru":"Об утверждении регламента"},`+
			`"issuer":{"kk":"Атырау облыстық әкімдігі"},"number":"398","adopted":"2011-12-30","registered":"2012-02-08","registration_number":"2606",`+
			`"texts":["kk","ru"],"force":{"not_before":"2012-02-19","after_publication":10,"repeal_not_before":"2012-11-09",`+
			`"cite":{"act":"atyrau-2011-398","paragraph":"3"}},"repeal":{"kk":{"number":"341","date":"2012-11-11"},"ru":{"number":"341","date":"2012-11-09"}},`+
			`"cite":{"act":"atyrau-2011-398"}}`)
	})
	t.Run("of an act without anything its identity stays", func(t *testing.T) {
		roundTrip(t, law.Act{}, `{"id":"","name":{}}`)
	})
	t.Run("an act in force without bounds says nothing of it", func(t *testing.T) {
		roundTrip(t, law.Force{}, `{}`)
	})
	t.Run("a repeal names number and date", func(t *testing.T) {
		roundTrip(t, law.Repeal{Number: "60", Date: civil.YMD(2018, time.March, 26)}, `{"number":"60","date":"2018-03-26"}`)
	})
	t.Run("an amendment names its act, its force and its place", func(t *testing.T) {
		roundTrip(t, law.Amendment{
			ID: "no-56", Number: "56", Date: civil.YMD(2016, time.March, 1),
			Force: law.Force{NotBefore: civil.YMD(2016, time.March, 12), AfterPublication: 10}, Cite: law.Citation{Act: "a", Paragraph: "3"},
		}, `{"id":"no-56","number":"56","date":"2016-03-01","force":{"not_before":"2016-03-12","after_publication":10},"cite":{"act":"a","paragraph":"3"}}`)
		roundTrip(t, law.Amendment{ID: "x", Date: civil.YMD(2016, time.March, 1)}, `{"id":"x","number":"","date":"2016-03-01","force":{},"cite":{"act":""}}`)
	})
	t.Run("a citation writes each part that it has", func(t *testing.T) {
		roundTrip(t, cite, `{"act":"a","annex":"1","appendix":"2","article":"3","paragraph":"4","subparagraph":"5","table":"6","row":"7"}`)
		roundTrip(t, law.Citation{Act: "a"}, `{"act":"a"}`)
	})
	t.Run("a citation that differs keeps both", func(t *testing.T) {
		roundTrip(t, law.Differ(cite, law.Citation{Act: "a", Paragraph: "4"}),
			`{"kk":{"act":"a","annex":"1","appendix":"2","article":"3","paragraph":"4","subparagraph":"5","table":"6","row":"7"},"ru":{"act":"a","paragraph":"4"}}`)
	})
}
