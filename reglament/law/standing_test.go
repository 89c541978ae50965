package law_test

import (
	"math"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Worked out by hand for decree No. 398: bounds 19 February and 9 November 2012, ten
// days after publication. Published on 1 March, ten days are the 2nd to the 11th, and
// its first day is the 12th. Published on 8 February, they are the 9th to the 18th,
// and its first day is the 19th, as the bound has it; a day earlier the bound stands.
func TestStandingGivesTheReason(t *testing.T) {
	decree := decree().Force
	unbounded, bound := law.Force{AfterPublication: 10}, law.Force{NotBefore: civil.YMD(2012, time.February, 19), Cite: law.Citation{Act: "x"}}
	same := law.Force{OnPublication: true, RepealNotBefore: civil.YMD(2012, time.March, 3)}
	date := func(month time.Month, day int) civil.Date { return civil.YMD(2012, month, day) }
	const feb, mar, nov = time.February, time.March, time.November
	first, repeal := date(feb, 19), date(nov, 9)
	for name, row := range map[string]struct {
		force          law.Force
		day, published civil.Date
		answer         law.Answer
		reason         law.ForceReason
		turnsOn        civil.Date
	}{
		"the day before the earliest day":                      {decree, date(feb, 18), 0, law.No, law.BeforeEarliestDay, first},
		"on the earliest day, publication not known":           {decree, date(feb, 19), 0, law.Unknown, law.PublicationUnknown, first},
		"the day after it":                                     {decree, date(feb, 20), 0, law.Unknown, law.PublicationUnknown, first},
		"two days after it":                                    {decree, date(feb, 21), 0, law.Unknown, law.PublicationUnknown, first},
		"the day before the repeal, publication not known":     {decree, date(nov, 8), 0, law.Unknown, law.PublicationUnknown, first},
		"on the earliest day of repeal":                        {decree, date(nov, 9), 0, law.Unknown, law.RepealDayUnknown, repeal},
		"the day after it, long published":                     {decree, date(nov, 10), date(mar, 1), law.Unknown, law.RepealDayUnknown, repeal},
		"the last day on which it was surely in force":         {decree, date(nov, 8), date(mar, 1), law.Yes, law.InForce, date(mar, 12)},
		"the tenth day after publication":                      {decree, date(mar, 11), date(mar, 1), law.No, law.BeforeFirstDay, date(mar, 12)},
		"the eleventh day after publication":                   {decree, date(mar, 12), date(mar, 1), law.Yes, law.InForce, date(mar, 12)},
		"the twelfth day after publication":                    {decree, date(mar, 13), date(mar, 1), law.Yes, law.InForce, date(mar, 12)},
		"the day of publication":                               {decree, date(mar, 1), date(mar, 1), law.No, law.BeforeFirstDay, date(mar, 12)},
		"before either bound the later one is the reason":      {decree, date(feb, 18), date(mar, 1), law.No, law.BeforeFirstDay, date(mar, 12)},
		"published so that both bounds are one day, before it": {decree, date(feb, 18), date(feb, 8), law.No, law.BeforeFirstDay, first},
		"and on it": {decree, date(feb, 19), date(feb, 8), law.Yes, law.InForce, first},
		"published before it was registered, the bound stands":  {decree, date(feb, 18), date(feb, 7), law.No, law.BeforeEarliestDay, first},
		"and from the bound on it is in force":                  {decree, date(feb, 19), date(feb, 7), law.Yes, law.InForce, first},
		"published after its repeal, the day before it begins":  {decree, date(nov, 20), date(nov, 10), law.No, law.BeforeFirstDay, date(nov, 21)},
		"and when it would begin":                               {decree, date(nov, 21), date(nov, 10), law.Unknown, law.RepealDayUnknown, repeal},
		"from the very day of publication":                      {same, date(mar, 1), date(mar, 1), law.Yes, law.InForce, date(mar, 1)},
		"the day before publication":                            {same, date(feb, 29), date(mar, 1), law.No, law.BeforeFirstDay, date(mar, 1)},
		"the day before its repeal":                             {same, date(mar, 2), date(mar, 1), law.Yes, law.InForce, date(mar, 1)},
		"on the day of its repeal":                              {same, date(mar, 3), date(mar, 1), law.Unknown, law.RepealDayUnknown, date(mar, 3)},
		"without a bound the reason turns on no day":            {unbounded, date(mar, 1), 0, law.Unknown, law.PublicationUnknown, 0},
		"a bound alone, the day before it":                      {bound, date(feb, 18), 0, law.No, law.BeforeEarliestDay, first},
		"a bound alone, on it":                                  {bound, date(feb, 19), 0, law.Unknown, law.PublicationUnknown, first},
		"an act that bounds nothing":                            {law.Force{}, date(mar, 1), 0, law.Unknown, law.PublicationUnknown, 0},
		"a first day beyond the last of all is none":            {unbounded, civil.MaxDate, civil.MaxDate - 10, law.No, law.BeforeFirstDay, 0},
		"the last day of all is one":                            {unbounded, civil.MaxDate, civil.MaxDate - 11, law.Yes, law.InForce, civil.MaxDate},
		"a publication on no day is none":                       {decree, date(mar, 12), -1, law.Unknown, law.PublicationUnknown, first},
		"a bound that is no day is never reached":               {law.Force{NotBefore: math.MaxInt32}, date(mar, 1), 0, law.No, law.BeforeEarliestDay, 0},
		"nor does a repeal on no day leave a day to name":       {law.Force{RepealNotBefore: -1}, date(mar, 1), date(feb, 1), law.Unknown, law.RepealDayUnknown, 0},
		"nor does a bound on none, which is long over by then":  {law.Force{NotBefore: -1}, date(mar, 1), 0, law.Unknown, law.PublicationUnknown, 0},
		"the first of all days is before a first day like that": {unbounded, civil.MinDate, civil.MinDate, law.No, law.BeforeFirstDay, civil.MinDate + 11},
	} {
		t.Run(name, func(t *testing.T) {
			want := law.Standing{Answer: row.answer, Reason: row.reason, Day: row.turnsOn, Cite: row.force.Cite}
			if got := row.force.On(row.day, row.published); got != want {
				t.Errorf("on %s, published %s: %+v, want %+v", row.day, row.published, got, want)
			}
		})
	}
	for _, none := range []civil.Date{0, -1, civil.MaxDate + 1, math.MaxInt32, math.MinInt32} {
		for _, published := range []civil.Date{0, date(mar, 1), -1} {
			if got := decree.On(none, published); got != (law.Standing{Reason: law.DayNotGiven}) {
				t.Errorf("on %s: %+v", none, got)
			}
		}
	}
}

// Each reason gives one answer; the day it names is no other than the first day, the
// earliest one, or that of the repeal, on the right side of the day asked about.
func TestEveryReasonGivesItsOneAnswer(t *testing.T) {
	answers := map[law.ForceReason]law.Answer{
		law.InForce: law.Yes, law.BeforeEarliestDay: law.No, law.BeforeFirstDay: law.No,
		law.PublicationUnknown: law.Unknown, law.RepealDayUnknown: law.Unknown, law.DayNotGiven: law.Unknown,
	}
	if len(answers) != len(law.ForceReasons()) {
		t.Fatalf("%d reasons", len(law.ForceReasons()))
	}
	force := decree().Force
	met := map[law.ForceReason]bool{force.On(0, 0).Reason: true}
	var publications []civil.Date
	for published := civil.YMD(2012, time.January, 25); published <= civil.YMD(2012, time.December, 5); published++ {
		publications = append(publications, published)
	}
	for _, published := range append(publications, 0) {
		for day := civil.YMD(2012, time.January, 25); day <= civil.YMD(2012, time.December, 20); day++ {
			s := force.On(day, published)
			if want, known := answers[s.Reason]; !known || s.Answer != want || s.Cite != force.Cite {
				t.Fatalf("on %s, published %s: %+v", day, published, s)
			}
			if s.Answer == law.No != (day < s.Day) {
				t.Fatalf("on %s, published %s: turns on %s", day, published, s.Day)
			}
			met[s.Reason] = true
		}
	}
	for _, reason := range law.ForceReasons() {
		if !met[reason] {
			t.Errorf("%s was never the reason", reason)
		}
	}
}

func TestStandingsInJSON(t *testing.T) {
	roundTrip(t, decree().Force.On(civil.YMD(2012, time.February, 21), 0),
		`{"answer":"unknown","reason":"publication-unknown","day":"2012-02-19","cite":{"act":"atyrau-2011-398","paragraph":"3"}}`)
	roundTrip(t, law.Force{}.On(0, 0), `{"answer":"unknown","reason":"day-not-given"}`)
	for reason, text := range map[law.ForceReason]string{
		law.InForce: "in-force", law.BeforeEarliestDay: "before-earliest-day", law.BeforeFirstDay: "before-first-day",
		law.PublicationUnknown: "publication-unknown", law.RepealDayUnknown: "repeal-day-unknown", law.DayNotGiven: "day-not-given",
	} {
		roundTrip(t, law.Standing{Answer: law.Yes, Reason: reason}, `{"answer":"yes","reason":"`+text+`"}`)
	}
	roundTrip(t, law.Force{AfterPublication: 10}.On(civil.MaxDate, civil.MaxDate), `{"answer":"no","reason":"before-first-day"}`)
}
