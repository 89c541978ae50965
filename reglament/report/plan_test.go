package report

import (
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Received on Thursday 1 March 2012. The whole: 2, 5 and 6 March count, so 7 March
// is the day of issue. Register: 30 minutes. Make: three days are 3 to 6 March by
// the readings of the Kazakh text, the first day counted or not and rolled or not;
// restating the term it ends on 6 March.
func TestPlanTellsEachStepAndTheWholeWithItsLedger(t *testing.T) {
	const english = `Plan
  Term of the whole service: 3 working days; No. 7, paragraph 6
  promise: Wed 7 March 2012 18:00; accusation only after: Wed 7 March 2012 24:00
  depends on the reading: e

  3 working days; start: Thu 1 March 2012; end: Tue 6 March 2012 18:00; issue by: Wed 7 March 2012 18:00
    Thu 1 March 2012  –  first day, not counted
    Fri 2 March 2012  1  working day
    Sat 3 March 2012  –  weekly rest day
    Sun 4 March 2012  –  weekly rest day
    Mon 5 March 2012  2  working day
    Tue 6 March 2012  3  working day
    Wed 7 March 2012  –  day of issue, not counted

  Steps, if each takes all of its time:
  1. Register → Entry
     clerk
     due: Thu 1 March 2012 10:30
     limit: 30 minutes
     No. 7, paragraph 13
  2. Make the card
     clerk
     due: by the earliest reading Sat 3 March 2012 24:00, by the latest Tue 6 March 2012 24:00
     depends on the reading: a, c, d, e, h; which of the two texts applies
     limit: Kazakh text: 3 days (the text speaks of the service); Russian text: 3 working days (the text speaks of the service)
     No. 7, paragraph 14
`
	got := New(card(), law.English).Plan(plan(t, hours(), "desk", "2012-03-01T10:00"))
	if !strings.HasPrefix(got, english) {
		t.Errorf("got\n%s\nwant\n%s", got, english)
	}
	for _, want := range []string{
		"limit: within the working day\n",
		"limit: Kazakh text: 10 minutes; Russian text: not stated\n",
		"  5. Tell the reader\n     clerk\n     no due moment: the text states no limit\n     No. 7, paragraph 17\n",
		"  what the letters mean:\n    (a) whether the first day is counted\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	for lang, want := range map[law.Lang]string{
		law.Kazakh: `Жоспар
  Қызметтің жалпы мерзімі: 3 жұмыс күні; № 7, 6-тармақ
  уәде: ср 07.03.2012 18:00; бұзушылық тек мынадан кейін: ср 07.03.2012 24:00
  түсіндіруге байланысты: e

  3 жұмыс күні; басталуы: бс 01.03.2012; соңы: сс 06.03.2012 18:00; беру мерзімі: ср 07.03.2012 18:00
    бс 01.03.2012  –  бірінші күн, есептелмейді
    жм 02.03.2012  1  жұмыс күні
    сб 03.03.2012  –  апталық демалыс күні
`,
		law.Russian: `План
  Общий срок услуги: 3 рабочих дня; № 7, пункт 6
  обещать: ср 07.03.2012 18:00; нарушение только после: ср 07.03.2012 24:00
  зависит от толкования: e

  3 рабочих дня; начало: чт 01.03.2012; конец: вт 06.03.2012 18:00; выдать не позднее: ср 07.03.2012 18:00
    чт 01.03.2012  –  первый день, не считается
    пт 02.03.2012  1  рабочий день
    сб 03.03.2012  –  еженедельный выходной
`,
	} {
		if got := New(card(), lang).Plan(plan(t, hours(), "desk", "2012-03-01T10:00")); !strings.HasPrefix(got, want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// Through the branch, the six-day week counts Saturday 3 March, so the latest
// moment and the earliest one have ledgers of their own. The rate of the first
// step leaves the second without a start.
func TestPlanShowsBothLedgersWhereTheyDiffer(t *testing.T) {
	got := New(card(), law.English).Plan(plan(t, hours(), "branch", "2012-03-01T10:00"))
	for _, want := range []string{
		"  promise: Tue 6 March 2012 18:00; accusation only after: Wed 7 March 2012 24:00\n  depends on the reading: b, e\n",
		"    Sat 3 March 2012  2  working day\n",
		"\n  The days of the latest due moment:\n  3 working days; start: Thu 1 March 2012; end: Tue 6 March 2012 24:00; issue by: Wed 7 March 2012 24:00\n",
		"    Sat 3 March 2012  –  weekly rest day\n",
		"  1. Collect\n     courier\n     no due moment: “at least 1 time a day” binds the rounds, not a case\n",
		"  2. Carry\n     courier\n     limit: 1 hour\n     no due moment: the step before it has none\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestPlanWithoutWhatItNeeds(t *testing.T) {
	text := New(card(), law.English)
	if got, want := text.Plan(reglament.Plan{}), "Plan\n  No plan: when the documents were received is not recorded.\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	s := card()
	s.Term = reglament.Term{}
	p, err := checker(t, s, hours()).Plan("desk", moment(t, "2012-03-01T10:00"))
	if err != nil {
		t.Fatal(err)
	}
	if got := New(s, law.English).Plan(p); !strings.HasPrefix(got, "Plan\n  Term of the whole service: nothing falls due\n") {
		t.Error(got)
	}
	// A limit that outlasts the whole term, and one that both texts state alike.
	s = card()
	s.Steps[4].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 1, Unit: calendar.Month}})
	s.Steps[0].Limit = law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 3}})
	if p, err = checker(t, s, hours()).Plan("desk", moment(t, "2012-03-01T10:00")); err != nil {
		t.Fatal(err)
	}
	if got, want := New(s, law.English).Plan(p), "limit: 1 month\n     bounded by the term of the whole service\n"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
	if got := New(s, law.English).limit(s.Steps[0].Limit.Both); got != "3 times a day" {
		t.Error(got)
	}
}

func deadline(t testing.TB, start string, p calendar.Period, rule calendar.Counting) calendar.Deadline {
	t.Helper()
	table, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, hours().Units[0].Hours)
	if err != nil {
		t.Fatal(err)
	}
	d, err := table.Deadline(moment(t, start), p, rule)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Days as the production calendar of 2012 has them: 8 March a holiday, 9 March
// off for Sunday 11 March; 30 April off for Saturday 28 April; 7 January a rest
// day; 2 January moved.
func TestLedgerSaysOfEachDayWhy(t *testing.T) {
	for _, row := range []struct {
		name     string
		d        calendar.Deadline
		lang     law.Lang
		contains []string
	}{
		{
			"working days over a holiday and a transfer", deadline(t, "2012-03-07T10:00", calendar.Period{N: 2, Unit: calendar.WorkingDay}, calendar.Counting{}), law.English,
			[]string{
				"2 working days; start: Wed 7 March 2012; end: Mon 12 March 2012 18:00\n",
				"  Thu 8 March 2012   –  holiday: International Women's Day\n",
				"  Fri 9 March 2012   –  rest day moved here by decree; worked instead: Sun 11 March 2012\n",
				"  Sun 11 March 2012  1  worked by decree; off instead: Fri 9 March 2012\n",
			},
		},
		{
			"the same in Kazakh", deadline(t, "2012-03-07T10:00", calendar.Period{N: 2, Unit: calendar.WorkingDay}, calendar.Counting{}), law.Kazakh,
			[]string{
				"  бс 08.03.2012  –  мереке күні: Халықаралық әйелдер күні\n",
				"  жм 09.03.2012  –  қаулымен осы күнге ауыстырылған демалыс; орнына жұмыс күні — жс 11.03.2012\n",
				"  жс 11.03.2012  1  қаулымен жұмыс күні етілген; орнына демалыс — жм 09.03.2012\n",
			},
		},
		{
			"calendar days that end on a day off move on", deadline(t, "2012-03-07", calendar.Period{N: 3, Unit: calendar.CalendarDay}, calendar.Counting{}), law.Russian,
			[]string{
				"  сб 10.03.2012  3  еженедельный выходной\n",
				"  вс 11.03.2012  –  конец срока перенесён сюда: последний отсчитанный день нерабочий\n",
			},
		},
		{
			"holidays that fell on rest days", deadline(t, "2011-12-30", calendar.Period{N: 1, Unit: calendar.WorkingDay}, calendar.Counting{}), law.English,
			[]string{"  Tue 3 January 2012    –  day off for a holiday on a rest day: New Year (Sun 1 January 2012)\n"},
		},
		{
			"a rest day of the year", deadline(t, "2013-01-04", calendar.Period{N: 1, Unit: calendar.WorkingDay}, calendar.Counting{}), law.Russian,
			[]string{"  пн 07.01.2013  –  выходной день: Православное Рождество\n"},
		},
		{
			"minutes over a break", deadline(t, "2012-03-01T12:50", calendar.Period{N: 30, Unit: calendar.Minute}, calendar.Counting{}), law.English,
			[]string{
				"30 minutes; start: Thu 1 March 2012 12:50; end: Thu 1 March 2012 14:20\n",
				"  Thu 1 March 2012 12:50–13:00  +10 minutes  working day\n",
				"  Thu 1 March 2012 13:00–14:00  –            break\n",
				"  Thu 1 March 2012 14:00–14:20  +20 minutes  working day\n",
			},
		},
		{
			"minutes over a weekend, to the second", deadline(t, "2012-03-02T17:59:30", calendar.Period{N: 1, Unit: calendar.Minute}, calendar.Counting{}), law.Russian,
			[]string{
				"  пт 02.03.2012 17:59:30–18:00  +00:00:30  рабочий день\n",
				"  пт 02.03.2012 18:00–24:00     –          учреждение закрыто\n",
				"  сб 03.03.2012 00:00–24:00     –          еженедельный выходной\n",
			},
		},
		{
			"a year whose decrees are not known", deadline(t, "2028-05-03", calendar.Period{N: 2, Unit: calendar.CalendarDay}, calendar.Counting{Rolling: calendar.Stays}), law.English,
			[]string{"  Wed 3 May 2028  –  first day, not counted (projected: a later act may change it)\n", "(estimated: may be a day off)\n"},
		},
		{
			"a long period is cut and counted", deadline(t, "2012-03-01", calendar.Period{N: 500, Unit: calendar.CalendarDay}, calendar.Counting{Rolling: calendar.Stays}), law.Kazakh,
			[]string{"\n  тағы жол: 101\n"},
		},
		{"nothing", calendar.Deadline{}, law.English, []string{"nothing falls due\n"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := New(card(), row.lang).Ledger(row.d)
			for _, want := range row.contains {
				if !strings.Contains(got, want) {
					t.Errorf("no %q in\n%s", want, got)
				}
			}
			if n := strings.Count(got, "\n"); n > MaxLedgerRows+2 {
				t.Errorf("%d lines", n)
			}
		})
	}
}

func TestDatesAreWrittenAsAClerkWritesThem(t *testing.T) {
	for _, row := range []struct{ moment, ru, en string }{
		{"2012-03-02", "02.03.2012", "2 March 2012"},
		{"2012-03-12T18:00", "12.03.2012 18:00", "12 March 2012 18:00"},
		{"2012-03-12T18:00:00", "12.03.2012 18:00", "12 March 2012 18:00"},
		{"2012-03-12T24:00", "12.03.2012 24:00", "12 March 2012 24:00"},
		{"2012-03-12T18:00:05", "12.03.2012 18:00:05", "12 March 2012 18:00:05"},
		{"0987-03-12", "12.03.0987", "12 March 987"},
	} {
		m := moment(t, row.moment)
		ru, kk, en := New(card(), law.Russian).Moment(m), New(card(), law.Kazakh).Moment(m), New(card(), law.English).Moment(m)
		if ru != row.ru || kk != row.ru || en != row.en {
			t.Errorf("%s: kk %s, ru %s, en %s", row.moment, kk, ru, en)
		}
	}
	text := New(card(), law.English)
	if got := text.Moment(civil.Moment{}) + ", " + text.Date(0) + ", " + text.Date(-7) + ", " + text.day(0) + ", " + text.moment(civil.Moment{}); got != `not recorded, not recorded, "Date(-7)", not recorded, not recorded` {
		t.Error(got)
	}
}

// A term of two working days from Thursday 1 March 2012, suspended on Friday the
// 2nd: Monday and Tuesday count.
func TestLedgerShowsTheGroundOfASuspension(t *testing.T) {
	table, err := calendar.Kazakhstan().Timetable(calendar.FiveDay, calendar.Hours{Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}})
	if err != nil {
		t.Fatal(err)
	}
	d, err := table.DeadlineSuspended(civil.OnDay(civil.YMD(2012, 3, 1)), calendar.Period{N: 2, Unit: calendar.WorkingDay}, calendar.Counting{},
		[]calendar.Suspension{{From: civil.YMD(2012, 3, 2), To: civil.YMD(2012, 3, 2), Ground: "request to\u202e the archive"}})
	if err != nil {
		t.Fatal(err)
	}
	got := New(card(), law.English).Ledger(d)
	for _, want := range []string{`Fri 2 March 2012  –  suspended: "request to\u202e the archive"`, "Tue 6 March 2012  2  working day"} {
		if !strings.Contains(got, want) {
			t.Errorf("the ledger does not say %q:\n%s", want, got)
		}
	}
}
