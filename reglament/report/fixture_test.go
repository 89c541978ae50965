package report

import (
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// card is a fictional regulation that has something of everything: the service
// of a library that gives out cards at its desk or through a branch.
func card() reglament.Service {
	place := func(paragraph string) law.Citation { return law.Citation{Act: "card-7", Paragraph: paragraph} }
	name := func(kk, ru, en string) law.Name { return law.Name{KK: kk, RU: ru, EN: en} }
	limit := func(n int, u calendar.Unit) reglament.Limit {
		return reglament.Limit{Period: calendar.Period{N: n, Unit: u}}
	}
	return reglament.Service{
		ID: "test.card",
		Act: law.Act{
			ID: "card-7", Name: name("№ 7 ереже", "Правила № 7", "Rules No. 7"), Number: "7",
			Texts: []law.Lang{law.Kazakh, law.Russian},
			Force: law.Force{NotBefore: civil.YMD(2012, time.February, 1), AfterPublication: 10, RepealNotBefore: civil.YMD(2013, time.May, 1)},
		},
		Cite:  place("1"),
		Title: name("Оқырман билетін беру", "Выдача читательского билета", "Issuing a reader's card"),
		Units: []reglament.Unit{
			{ID: "library", Name: name("кітапхана", "библиотека", "library"), Provider: true, Cite: place("2")},
			{ID: "branch", Name: name("бөлімше", "филиал", "branch"), Cite: place("2")},
		},
		Roles: []reglament.Role{
			{ID: "clerk", Unit: "library", Name: name("хатшы", "секретарь", "clerk"), Cite: place("3")},
			{ID: "head", Unit: "library", Name: name("басшы", "руководитель", "head"), Cite: place("3")},
			{ID: "courier", Unit: "branch", Name: name("шабарман", "курьер", "courier"), Cite: place("3")},
		},
		Channels: []reglament.Channel{
			{ID: "desk", Name: name("кітапханада", "в библиотеке", "at the library"), Unit: "library", Entry: "register", Cite: place("4")},
			{ID: "branch", Name: name("бөлімшеде", "в филиале", "at the branch"), Unit: "branch", Entry: "collect", Cite: place("4")},
		},
		Results: []reglament.Result{
			{ID: "card", Name: name("билет", "билет на имя читателя", "card"), Cite: place("5")},
			{ID: "refusal", Name: name("бас тарту", "отказ", "refusal"), Refusal: true, Cite: place("5")},
			{ID: "copy", Name: name("көшірме", "дубликат", "duplicate"), Channels: []string{"branch"}, Cite: place("5")},
			{ID: "turned-away", Name: name("қабылдамау", "неприём", "turning away"), Refusal: true, NotAccepted: true, Cite: place("22")},
		},
		Term: reglament.Term{
			Period:     law.Same(calendar.Period{N: 3, Unit: calendar.WorkingDay}),
			ReceiptDay: law.No, IssueDay: law.No, Cite: place("6"),
			Extension: reglament.Extension{Period: law.Same(calendar.Period{N: 2, Unit: calendar.WorkingDay}), Role: "head", Cite: place("20")},
		},
		Documents: []documents.Requirement{
			{
				ID: "photo", Name: name("фотосурет", "фотография", "photograph"),
				Form: law.Same(documents.Form{Copy: true}), Cite: law.Same(place("7")),
			},
			{
				ID: "identity", Name: name("жеке куәлік", "удостоверение личности", "identity card"),
				Form: law.Differ(documents.Form{Original: true}, documents.Form{Original: true, Copy: true, Notarized: true}),
				Cite: law.Differ(place("8"), place("9")),
			},
			{
				ID: "consent", Name: name("келісім", "согласие", "consent of a parent"), Only: law.Kazakh,
				When: documents.Condition{Fact: "minor"}, Cite: law.Differ(place("10"), law.Citation{}),
			},
		},
		Steps: []reglament.Step{
			{
				ID: "collect", Channels: []string{"branch"}, Role: "courier", Name: name("жинау", "сбор", "Collect"),
				Limit: law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 1, AtLeast: true}}), Outcomes: []reglament.Outcome{{To: "carry"}}, Cite: place("11"),
			},
			{
				ID: "carry", Channels: []string{"branch"}, Role: "courier", Name: name("жеткізу", "доставка", "Carry"),
				Limit: law.Same(limit(1, calendar.Hour)), Outcomes: []reglament.Outcome{{To: "register"}}, Cite: place("12"),
			},
			{
				ID: "register", Role: "clerk", Name: name("тіркеу", "регистрация", "Register"), Yields: name("жазба", "запись", "Entry"),
				Limit: law.Same(limit(30, calendar.Minute)), Outcomes: []reglament.Outcome{{To: "make"}}, Cite: place("13"),
			},
			{
				ID: "make", Role: "clerk", Name: name("жасау", "изготовление", "Make the card"),
				Limit: law.Differ(
					reglament.Limit{Period: calendar.Period{N: 3, Unit: calendar.PlainDay}, OfService: true},
					reglament.Limit{Period: calendar.Period{N: 3, Unit: calendar.WorkingDay}, OfService: true},
				),
				Outcomes: []reglament.Outcome{{To: "sign"}}, Cite: place("14"),
			},
			{
				ID: "sign", Role: "head", Name: name("қол қою", "подпись", "Sign"), Signs: true,
				Limit: law.Same(reglament.Limit{SameDay: true}), Outcomes: []reglament.Outcome{{To: "file"}}, Cite: place("15"),
			},
			{
				ID: "file", Role: "clerk", Name: name("іске тігу", "подшивка", "File"), Ready: true,
				Limit: law.Differ(limit(10, calendar.Minute), reglament.Limit{}), Outcomes: []reglament.Outcome{{To: "tell"}}, Cite: place("16"),
			},
			{
				ID: "tell", Role: "clerk", Name: name("хабарлау", "уведомление", "Tell the reader"),
				Outcomes: []reglament.Outcome{{To: "shelve"}}, Cite: place("17"),
			},
			{ID: "shelve", Unit: "library", Name: name("сөреге қою", "расстановка", "Shelve"), Cite: place("17")},
		},
		Receipts: []reglament.Receipt{{
			ID: "slip", Channels: []string{"desk"}, Step: "register", Cite: place("18"),
			Fields: []reglament.Field{{ID: "day", Name: name("күні", "день", "day of the card"), Cite: place("18")}},
		}, {ID: "note", Result: "turned-away", Cite: place("22")}},
		Storage: []reglament.Storage{{
			ID: "drawer", Unit: "library", Period: law.Same(calendar.Period{N: 1, Unit: calendar.Month}), Also: []law.Citation{place("24")}, Cite: place("21"),
		}},
		Grounds: []reglament.Ground{{
			ID: "incomplete", Name: name("құжат жоқ", "нет документа", "a document is missing"), Acts: []string{"refuse"}, Documents: true, Cite: place("19"),
		}},
	}
}

func hours() reglament.Office {
	open := calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	}
	return reglament.Office{Units: []reglament.UnitHours{
		{Unit: "library", Week: calendar.FiveDay, Hours: open},
		{Unit: "branch", Week: calendar.SixDay, Hours: open},
	}}
}

func checker(t testing.TB, s reglament.Service, o reglament.Office) *reglament.Checker {
	t.Helper()
	c, err := reglament.Compile(s, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func moment(t testing.TB, s string) civil.Moment {
	t.Helper()
	m, err := civil.ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func plan(t testing.TB, o reglament.Office, channel, received string) reglament.Plan {
	t.Helper()
	p, err := checker(t, card(), o).Plan(channel, moment(t, received))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func langs() []law.Lang { return []law.Lang{law.Kazakh, law.Russian, law.English} }
