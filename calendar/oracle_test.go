package calendar_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
)

// A second calendar, to hold the first one against: the sentences of the law as
// people write them, read and applied one day at a time with package time. It
// shares no row, no table and no arithmetic with the package.

// The transfers as the yearly lists have them, day given off ← rest day worked.
const transfersText = `
2000: 8 May ← Sat 6 May
2001: 9 Mar ← Sun 11 Mar; 23 Mar ← Sun 25 Mar; 30 Apr ← Sat 28 Apr; 31 Dec ← Sat 29 Dec
2002: 10 May ← Sun 12 May
2003: 2 May ← Sun 4 May; 15 Dec ← Sat 13 Dec
2005: 7 Mar ← Sat 5 Mar; 21 Mar ← Sat 19 Mar; 29 Aug ← Sat 27 Aug; 24 Oct ← Sat 22 Oct
2006: 11 Jan ← Sat 14 Jan; 8 May ← Sat 6 May
2007: 9 Mar ← Sun 11 Mar; 23 Mar ← Sun 25 Mar; 31 Aug ← Sun 2 Sep; 26 Oct ← Sun 28 Oct; 31 Dec ← Sat 29 Dec
2008: 2 May ← Sun 4 May
2009: 18 Dec ← Sun 20 Dec
2010: 8 Jan ← Sun 10 Jan; 5 Jul ← Sat 3 Jul
2011: 7 Mar ← Sat 5 Mar; 29 Aug ← Sat 27 Aug
2012: 9 Mar ← Sun 11 Mar; 30 Apr ← Sat 28 Apr; 31 Dec ← Sat 29 Dec
2013: 10 May ← Sat 4 May; 14 Oct ← Sat 12 Oct
2014: 3 Jan ← Sat 28 Dec 2013; 2 May ← Sun 4 May; 8 May ← Sun 11 May
2016: 7 Mar ← Sat 5 Mar
2017: 20 Mar ← Sat 18 Mar; 7 Jul ← Sat 1 Jul
2018: 9 Mar ← Sat 3 Mar; 30 Apr ← Sat 28 Apr; 8 May ← Sat 5 May; 31 Aug ← Sat 25 Aug; 31 Dec ← Sat 29 Dec
2019: 10 May ← Sat 4 May
2020: 3 Jan ← Sun 5 Jan; 8 May ← Mon 11 May; 18 Dec ← Sun 20 Dec
2021: 5 Jul ← Sat 3 Jul
2022: 7 Mar ← Sat 5 Mar; 29 Aug ← Sat 27 Aug; 24 Oct ← Sat 22 Oct
2023: 7 Jul ← Sat 1 Jul
2024: 8 May ← Sat 4 May
2025: 3 Jan ← Sun 5 Jan`

// The holidays by the years in which they were days off.
const holidaysText = `
1 Jan: 2000–2035
2 Jan: 2000–2035
8 Mar: 2000–2035
15 Mar: 2027–2035
21 Mar: 2010–2035
22 Mar: 2000–2035
23 Mar: 2010–2035
1 May: 2000–2035
7 May: 2013–2035
9 May: 2000–2035
6 Jul: 2008–2035
30 Aug: 2000–2025
25 Oct: 2000–2008
25 Oct: 2022–2035
1 Dec: 2012–2021
16 Dec: 2000–2035
17 Dec: 2002–2021`

// The first days of Kurban ait: observed, then announced, then estimated.
const kurbanText = `2006-01-10 2007-12-20 2008-12-08 2009-11-27 2010-11-16 2011-11-06
2012-10-26 2013-10-15 2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11
2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06
2026-05-27
2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18`

const isoDay = "2006-01-02"

type oracleDay struct{ class, other, certainty string }

// oracles holds the answers for each week once they are worked out.
var oracles [2]struct {
	once sync.Once
	days map[string]oracleDay
}

// oracle answers for one week, by ISO date.
func oracle(t testing.TB, w calendar.Week) map[string]oracleDay {
	t.Helper()
	o := &oracles[w]
	o.once.Do(func() { o.days = applyTheLaw(t, w) })
	return o.days
}

func applyTheLaw(t testing.TB, w calendar.Week) map[string]oracleDay {
	t.Helper()
	parse := func(layout, s string) time.Time {
		d, err := time.Parse(layout, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	first, last := parse(isoDay, "2000-01-01"), parse(isoDay, "2035-12-31")
	weekend := func(d time.Time) bool {
		return d.Weekday() == time.Sunday || w == calendar.FiveDay && d.Weekday() == time.Saturday
	}

	holidays, kurban := map[string]bool{}, map[string]bool{}
	for line := range strings.Lines(strings.TrimSpace(holidaysText)) {
		day, years, _ := strings.Cut(strings.TrimSpace(line), ": ")
		from, to, _ := strings.Cut(years, "–")
		a, _ := strconv.Atoi(from)
		b, _ := strconv.Atoi(to)
		for ; a <= b; a++ {
			holidays[parse("2 Jan 2006", fmt.Sprint(day, " ", a)).Format(isoDay)] = true
		}
	}
	for _, day := range strings.Fields(kurbanText) {
		kurban[parse(isoDay, day).Format(isoDay)] = true
	}
	givenOff, worked := map[string]string{}, map[string]string{}
	entry := regexp.MustCompile(`^(\d+ \w{3}) ← (\w{3}) (\d+ \w{3})( \d{4})?$`)
	for line := range strings.Lines(strings.TrimSpace(transfersText)) {
		year, list, _ := strings.Cut(strings.TrimSpace(line), ": ")
		for _, text := range strings.Split(list, "; ") {
			m := entry.FindStringSubmatch(text)
			if m == nil {
				t.Fatalf("transfer %q", text)
			}
			yearWorked := strings.TrimSpace(m[4])
			if yearWorked == "" {
				yearWorked = year
			}
			off := parse("2 Jan 2006", m[1]+" "+year).Format(isoDay)
			rest := parse("2 Jan 2006", m[3]+" "+yearWorked)
			if rest.Format("Mon") != m[2] {
				t.Fatalf("transfer %q of %s: %s is a %s", text, year, rest.Format(isoDay), rest.Weekday())
			}
			if w == calendar.FiveDay || m[2] == "Sun" {
				givenOff[off], worked[rest.Format(isoDay)] = rest.Format(isoDay), off
			}
		}
	}

	days := map[string]oracleDay{}
	for d := first; !d.After(last); d = d.AddDate(0, 0, 1) {
		iso := d.Format(isoDay)
		day := oracleDay{class: "working", certainty: "enacted"}
		_, off := givenOff[iso]
		switch {
		case holidays[iso]:
			day.class = "holiday"
		case kurban[iso], d.Year() >= 2006 && d.Month() == time.January && d.Day() == 7:
			day.class = "rest_day"
		case weekend(d):
			day.class = "weekend"
		case off:
			day = oracleDay{"transferred_off", givenOff[iso], "enacted"}
		}
		switch {
		case d.Year() >= 2027,
			iso >= "2006-12-29" && iso <= "2006-12-31",
			iso == "2008-07-07",
			iso >= "2011-11-05" && iso <= "2011-11-07",
			iso == "2026-08-30", iso == "2026-08-31":
			day.certainty = "projected"
		}
		for _, near := range []int{-1, 0, 1} {
			if kurban[d.AddDate(0, 0, near).Format(isoDay)] && d.Year() >= 2027 {
				day.certainty = "estimated"
			}
		}
		days[iso] = day
	}
	for d := parse(isoDay, "2002-01-01"); !d.After(last); d = d.AddDate(0, 0, 1) {
		iso := d.Format(isoDay)
		if days[iso].class != "holiday" || !weekend(d) {
			continue
		}
		worst := days[iso].certainty
		for to := d; ; to = to.AddDate(0, 0, 1) {
			day := days[to.Format(isoDay)]
			if day.certainty == "estimated" || day.certainty == "projected" && worst == "enacted" {
				worst = day.certainty
			}
			if day.class == "working" {
				days[to.Format(isoDay)] = oracleDay{"moved_holiday", iso, worst}
				break
			}
		}
	}
	for iso, off := range worked {
		days[iso] = oracleDay{"transferred_working", off, days[iso].certainty}
	}
	return days
}

// naive is the oracle's working days in order, for walking.
type naive struct {
	first civil.Date
	work  []bool
}

func newNaive(t testing.TB, w calendar.Week) naive {
	t.Helper()
	days := oracle(t, w)
	n := naive{first: date(t, "2000-01-01")}
	for d := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2036; d = d.AddDate(0, 0, 1) {
		class := days[d.Format(isoDay)].class
		n.work = append(n.work, class == "working" || class == "transferred_working")
	}
	return n
}

func (n naive) known(d civil.Date) bool { return d >= n.first && int(d-n.first) < len(n.work) }

func (n naive) works(d civil.Date) bool { return n.work[d-n.first] }

// next is the first working day on or after d, or 0 beyond the range.
func (n naive) next(d civil.Date) civil.Date {
	for ; n.known(d); d++ {
		if n.works(d) {
			return d
		}
	}
	return 0
}

func weeks() []calendar.Week { return []calendar.Week{calendar.FiveDay, calendar.SixDay} }

func date(t testing.TB, s string) civil.Date {
	t.Helper()
	d, err := civil.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func moment(t testing.TB, s string) civil.Moment {
	t.Helper()
	m, err := civil.ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}
