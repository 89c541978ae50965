package calendar

import (
	"sync"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// shared holds the one calendar that Kazakhstan returns; nothing is computed
// before somebody asks.
var shared struct {
	once     sync.Once
	calendar *Calendar
}

// Kazakhstan returns the calendar of Kazakhstan's working days from 2000-01-01
// to 2035-12-31. It is compiled on the first call, in about a millisecond,
// shared by all callers, and never changes.
func Kazakhstan() *Calendar {
	shared.once.Do(func() { shared.calendar = compile(kazakhstan()) })
	return shared.calendar
}

// rules are the rows that a calendar is compiled from.
type rules struct {
	first, last civil.Date
	holidays    []holidayRow
	// moves is from when a holiday on a rest day moves; moveAct says so.
	moves    civil.Date
	moveAct  string
	restDays []restDayRow
	kurban   []kurbanRow
	// restActs is the act that rest days of both kinds rest on.
	restActs  []actRow
	transfers []transferRow
	doubts    []doubtRow
}

// holidayRow is a holiday on one day of each year, from one date to another.
type holidayRow struct {
	day      int
	month    time.Month
	from, to civil.Date // both inclusive
	name     law.Name
	act      string
}

// restDayRow is a rest day on one day of each year.
type restDayRow struct {
	day   int
	month time.Month
	from  civil.Date
	name  law.Name
}

// kurbanRow is one first day of Kurban ait, a rest day. Where its date is not
// sure, neither are the day before and the day after: one of the three it is.
type kurbanRow struct {
	date      civil.Date
	certainty Certainty
	note      string
}

// actRow is an act that a kind of day rests on, from a date.
type actRow struct {
	from civil.Date
	act  string
}

// transferRow is a rest day moved to a working day: off is given off, worked is
// worked for it. Decree is its id in the state's legal database.
type transferRow struct {
	off, worked civil.Date
	decree      string
}

// doubtRow says how sure a stretch of days is at best, and why.
type doubtRow struct {
	from, to  civil.Date // both inclusive
	certainty Certainty
	note      string
	open      outcomes
}

// outcomes says what the days of a doubt may turn out to be.
type outcomes uint8

const (
	// notKnown: no alternative is known.
	notKnown outcomes = iota
	// offOrWorked: each day may be off or worked, unless it is a weekly rest day.
	offOrWorked
	// oneIsKurban: exactly one of the days is a first day of Kurban ait that no
	// row names.
	oneIsKurban
)

// The acts that the rows cite.
const (
	decree2534 = "presidential decree No. 2534 of 18.10.1995"
	law267     = "law No. 267-II of 13.12.2001"
	law47      = law267 + ", amended by law No. 47-IV of 25.06.2008"
	law152     = law267 + ", amended by law No. 152-IV (from 22.04.2009)"
	law509     = law267 + ", amended by law No. 509-IV of 14.12.2011"
	law43      = law267 + ", amended by law No. 43-V of 19.10.2012"
	law143     = law267 + ", amended by law No. 143-VII (from 29.09.2022)"
	charter    = "new Constitution, adopted 15.03.2026, in force 01.07.2026"

	labor1999 = "Labor law of 1999, art. 56 p. 3-1"
	labor2007 = "Labor Code of 2007, art. 96"
	labor2015 = "Labor Code of 2015, art. 84 p. 5"
)

// kazakhstan is the law as rows, in the order in which the acts came.
//
// The names of the holidays are those in common use today, not tracked through
// renamings. Where a row is an inference, it says so.
func kazakhstan() rules {
	on := civil.YMD
	var (
		first   = on(2000, 1, 1)
		last    = on(2035, 12, 31)
		newYear = law.Name{KK: "Жаңа жыл", RU: "Новый год", EN: "New Year"}
		women   = law.Name{KK: "Халықаралық әйелдер күні", RU: "Международный женский день", EN: "International Women's Day"}
		nauryz  = law.Name{KK: "Наурыз мейрамы", RU: "Наурыз мейрамы", EN: "Nauryz"}
		unity   = law.Name{KK: "Қазақстан халқының бірлігі мерекесі", RU: "Праздник единства народа Казахстана", EN: "Unity Day of the People of Kazakhstan"}
		army    = law.Name{KK: "Отан қорғаушы күні", RU: "День защитника Отечества", EN: "Defender of the Fatherland Day"}
		victory = law.Name{KK: "Жеңіс күні", RU: "День Победы", EN: "Victory Day"}
		capital = law.Name{KK: "Астана күні", RU: "День столицы", EN: "Capital City Day"}
		basic   = law.Name{KK: "Конституция күні", RU: "День Конституции", EN: "Constitution Day"}
		state   = law.Name{KK: "Республика күні", RU: "День Республики", EN: "Republic Day"}
		leader  = law.Name{KK: "Тұңғыш Президент күні", RU: "День Первого Президента", EN: "First President's Day"}
		freedom = law.Name{KK: "Тәуелсіздік күні", RU: "День Независимости", EN: "Independence Day"}
		nativ   = law.Name{KK: "Православиелік Рождество", RU: "Православное Рождество", EN: "Orthodox Christmas"}
	)
	return rules{
		first: first,
		last:  last,

		holidays: []holidayRow{
			{1, time.January, first, on(2001, 12, 12), newYear, decree2534},
			{2, time.January, first, on(2001, 12, 12), newYear, decree2534},
			{8, time.March, first, on(2001, 12, 12), women, decree2534},
			{22, time.March, first, on(2001, 12, 12), nauryz, decree2534},
			{1, time.May, first, on(2001, 12, 12), unity, decree2534},
			{9, time.May, first, on(2001, 12, 12), victory, decree2534},
			{30, time.August, first, on(2001, 12, 12), basic, decree2534},
			{25, time.October, first, on(2001, 12, 12), state, decree2534},
			{16, time.December, first, on(2001, 12, 12), freedom, decree2534},

			// From 13.12.2001 the same days and 17 December, which was first used in 2002.
			{1, time.January, on(2001, 12, 13), last, newYear, law267},
			{2, time.January, on(2001, 12, 13), last, newYear, law267},
			{8, time.March, on(2001, 12, 13), last, women, law267},
			{22, time.March, on(2001, 12, 13), last, nauryz, law267},
			{1, time.May, on(2001, 12, 13), last, unity, law267},
			{9, time.May, on(2001, 12, 13), last, victory, law267},
			{30, time.August, on(2001, 12, 13), on(2026, 6, 30), basic, law267},  // dropped by the new Constitution
			{25, time.October, on(2001, 12, 13), on(2009, 4, 21), state, law267}, // dropped by law No. 152-IV
			{16, time.December, on(2001, 12, 13), last, freedom, law267},
			{17, time.December, on(2002, 1, 1), on(2022, 9, 28), freedom, law267}, // dropped by law No. 143-VII

			{6, time.July, on(2008, 6, 25), last, capital, law47},

			// Law No. 152-IV came after March 2009, which still had only the 22nd.
			{21, time.March, on(2009, 4, 22), last, nauryz, law152},
			{23, time.March, on(2009, 4, 22), last, nauryz, law152},

			{1, time.December, on(2012, 1, 1), on(2022, 9, 28), leader, law509}, // dropped by law No. 143-VII

			{7, time.May, on(2013, 1, 1), last, army, law43},

			{25, time.October, on(2022, 9, 29), last, state, law143},

			// That the day keeps the name of Constitution Day is an inference.
			{15, time.March, on(2027, 1, 1), last, basic, charter},
		},

		// The rule is of 13.12.2001, but in 2000 and 2001 nothing moved, not even
		// Sunday 16 December 2001.
		moves:   on(2002, 1, 1),
		moveAct: law267 + ", art. 5",

		restDays: []restDayRow{
			{7, time.January, on(2006, 1, 1), nativ},
		},
		// The days on which one labor law gave way to the next are not in hand: in
		// the years of a change both are named.
		restActs: []actRow{
			{on(2006, 1, 1), labor1999},
			{on(2007, 1, 1), "one of " + labor1999 + "; " + labor2007},
			{on(2008, 1, 1), labor2007},
			{on(2015, 1, 1), "one of " + labor2007 + "; " + labor2015},
			{on(2016, 1, 1), labor2015},
		},
		// First days of Kurban ait as observed, 2026 as announced.
		kurban: []kurbanRow{
			{on(2006, 1, 10), Enacted, ""},
			{on(2007, 12, 20), Enacted, ""},
			{on(2008, 12, 8), Enacted, ""},
			{on(2009, 11, 27), Enacted, ""},
			{on(2010, 11, 16), Enacted, ""},
			{on(2011, 11, 6), Projected, "the date of Kurban ait stands in one secondary source only"},
			{on(2012, 10, 26), Enacted, ""},
			{on(2013, 10, 15), Enacted, ""},
			{on(2014, 10, 4), Enacted, ""},
			{on(2015, 9, 24), Enacted, ""},
			{on(2016, 9, 12), Enacted, ""},
			{on(2017, 9, 1), Enacted, ""},
			{on(2018, 8, 21), Enacted, ""},
			{on(2019, 8, 11), Enacted, ""},
			{on(2020, 7, 31), Enacted, ""},
			{on(2021, 7, 20), Enacted, ""},
			{on(2022, 7, 9), Enacted, ""},
			{on(2023, 6, 28), Enacted, ""},
			{on(2024, 6, 16), Enacted, ""},
			{on(2025, 6, 6), Enacted, ""},
			{on(2026, 5, 27), Enacted, ""},
			{on(2027, 5, 16), Estimated, estimate},
			{on(2028, 5, 5), Estimated, estimate},
			{on(2029, 4, 24), Estimated, estimate},
			{on(2030, 4, 13), Estimated, estimate},
			{on(2031, 4, 2), Estimated, estimate},
			{on(2032, 3, 22), Estimated, estimate},
			{on(2033, 3, 11), Estimated, estimate},
			{on(2034, 3, 1), Estimated, estimate},
			{on(2035, 2, 18), Estimated, estimate},
		},

		// The acts are known as a list of ids, not act by act. Which of them moved
		// which day is inferred: ids in order of time go with days in order of time,
		// every act moved at least one day, of its own year or of the next. Where
		// that leaves a choice, all that remain are named.
		transfers: []transferRow{
			{on(2000, 5, 8), on(2000, 5, 6), "P000000642"},
			{on(2001, 3, 9), on(2001, 3, 11), "one of P000000642, P010000282"},
			{on(2001, 3, 23), on(2001, 3, 25), "one of P010000282, P010000515"},
			{on(2001, 4, 30), on(2001, 4, 28), "one of P010000515, P010001604"},
			{on(2001, 12, 31), on(2001, 12, 29), "P010001604"},
			{on(2002, 5, 10), on(2002, 5, 12), "P020000466"},
			{on(2003, 5, 2), on(2003, 5, 4), "P030000338"},
			{on(2003, 12, 15), on(2003, 12, 13), "P030001166"},
			{on(2005, 3, 7), on(2005, 3, 5), "P050000142"},
			{on(2005, 3, 21), on(2005, 3, 19), "one of P050000142, P050000751"},
			{on(2005, 8, 29), on(2005, 8, 27), "one of P050000142, P050000751, P050000949"},
			{on(2005, 10, 24), on(2005, 10, 22), "one of P050000751, P050000949, P050001309"},
			{on(2006, 1, 11), on(2006, 1, 14), "one of P050000949, P050001309, P060000277"},
			{on(2006, 5, 8), on(2006, 5, 6), "one of P050001309, P060000277"},
			{on(2007, 3, 9), on(2007, 3, 11), "one of P060000277, P070000148"},
			{on(2007, 3, 23), on(2007, 3, 25), "one of P070000148, P070000165"},
			{on(2007, 8, 31), on(2007, 9, 2), "one of P070000165, P070000713"},
			{on(2007, 10, 26), on(2007, 10, 28), "one of P070000713, P070000925"},
			{on(2007, 12, 31), on(2007, 12, 29), "one of P070000925, P070001113"},
			{on(2008, 5, 2), on(2008, 5, 4), "one of P070001113, P080000364"},
			{on(2009, 12, 18), on(2009, 12, 20), "one of P080000364, P090001936"},
			{on(2010, 1, 8), on(2010, 1, 10), "one of P090001936, P090002216"},
			{on(2010, 7, 5), on(2010, 7, 3), "one of P090002216, P100000637"},
			{on(2011, 3, 7), on(2011, 3, 5), "one of P100000637, P1100000167"},
			{on(2011, 8, 29), on(2011, 8, 27), "one of P1100000167, P1100000948"},
			{on(2012, 3, 9), on(2012, 3, 11), "one of P1100000948, P1200000268"},
			{on(2012, 4, 30), on(2012, 4, 28), "one of P1200000268, P1200000458"},
			{on(2012, 12, 31), on(2012, 12, 29), "one of P1200000458, P1200001538"},
			{on(2013, 5, 10), on(2013, 5, 4), "one of P1200001538, P1300000345"},
			{on(2013, 10, 14), on(2013, 10, 12), "one of P1300000345, P1300001068"},
			{on(2014, 1, 3), on(2013, 12, 28), "one of P1300001068, P1300001322"},
			{on(2014, 5, 2), on(2014, 5, 4), "one of P1300001322, P1400000365"},
			{on(2014, 5, 8), on(2014, 5, 11), "P1400000365"},
			{on(2016, 3, 7), on(2016, 3, 5), "P1600000067"},
			{on(2017, 3, 20), on(2017, 3, 18), "one of P1600000067, P1700000005"},
			{on(2017, 7, 7), on(2017, 7, 1), "one of P1600000067, P1700000005, P1700000864"},
			{on(2018, 3, 9), on(2018, 3, 3), "one of P1700000005, P1700000864, P1800000888"},
			{on(2018, 4, 30), on(2018, 4, 28), "one of P1700000005, P1700000864, P1800000888"},
			{on(2018, 5, 8), on(2018, 5, 5), "one of P1700000005, P1700000864, P1800000888"},
			{on(2018, 8, 31), on(2018, 8, 25), "one of P1700000005, P1700000864, P1800000888"},
			{on(2018, 12, 31), on(2018, 12, 29), "one of P1700000864, P1800000888"},
			{on(2019, 5, 10), on(2019, 5, 4), "one of P1800000888, P1900000820"},
			{on(2020, 1, 3), on(2020, 1, 5), "one of P1900000820, P2000000930"},
			{on(2020, 5, 8), on(2020, 5, 11), "one of P1900000820, P2000000930"}, // Mon 11 May was a moved holiday
			{on(2020, 12, 18), on(2020, 12, 20), "one of P1900000820, P2000000930"},
			{on(2021, 7, 5), on(2021, 7, 3), "P2000000930"},
			{on(2022, 3, 7), on(2022, 3, 5), "P2200000796 with No. 713 of 06.10.2021"},
			{on(2022, 8, 29), on(2022, 8, 27), "P2200000796 with No. 713 of 06.10.2021"},
			{on(2022, 10, 24), on(2022, 10, 22), "P2200000796 with No. 713 of 06.10.2021"},
			{on(2023, 7, 7), on(2023, 7, 1), "P2300000326"},
			{on(2024, 5, 8), on(2024, 5, 4), "G24G0000109"},
			{on(2025, 1, 3), on(2025, 1, 5), "G24G0000436"},
		},

		doubts: []doubtRow{
			// A lunar year lies between the days of 2006-01-10 and 2007-12-20: a second
			// Kurban ait of 2006 fell about 30 December, and no source in hand has it.
			{on(2006, 12, 29), on(2006, 12, 31), Projected, "by the lunar year a second Kurban ait of 2006 fell about 30 December; its day is not in hand", oneIsKurban},
			{on(2008, 7, 7), on(2008, 7, 7), Projected, "whether Monday 7 July 2008 was off is not known", offOrWorked},
			{on(2026, 5, 27), on(2026, 5, 27), Enacted, "date of Kurban ait as announced", notKnown},
			{on(2026, 8, 30), on(2026, 8, 31), Projected, "that 30 August 2026 is no longer off stands in secondary sources; " + charter, offOrWorked},
			{on(2027, 1, 1), last, Projected, "which rest days the year's decrees transfer is not known", notKnown},
		},
	}
}

const estimate = "astronomical estimate of Kurban ait, which may be a day off"
