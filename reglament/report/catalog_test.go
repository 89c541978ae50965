package report

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// whole is the card with what the fixture leaves out.
func whole() reglament.Service {
	s := card()
	place := func(paragraph string) law.Citation { return law.Citation{Act: "card-7", Paragraph: paragraph} }
	name := func(kk, ru, en string) law.Name { return law.Name{KK: kk, RU: ru, EN: en} }
	a := &s.Act
	a.Title, a.Issuer = name("Билет туралы", "О билете", "On the card"), name("әкімдік", "акимат", "akimat")
	a.Adopted, a.Registered, a.RegistrationNumber = civil.YMD(2012, time.January, 10), civil.YMD(2012, time.January, 20), "55"
	a.Repeal = law.Differ(law.Repeal{Number: "8", Date: civil.YMD(2013, time.May, 1)}, law.Repeal{})
	s.Edition = law.Amendment{ID: "no-9", Number: "9", Date: civil.YMD(2012, time.June, 1), Force: law.Force{NotBefore: civil.YMD(2012, time.June, 12), Cite: place("30")}, Cite: place("31")}
	s.Amendments = []law.Amendment{{ID: "no-10", Date: civil.YMD(2012, time.July, 1), Force: law.Force{AfterPublication: 1}, Cite: place("32")}}
	s.Provisions = []reglament.Provision{{ID: "free", Text: name("тегін", "бесплатно", "free of charge"), Only: law.Russian, Cite: place("33")}}
	s.Systems = []reglament.System{{ID: "index", Name: name("картотека", "каталог", "index"), Cite: place("34")}}
	s.Units[1].Online = true
	s.Roles = append(s.Roles, reglament.Role{ID: "reader", Name: name("оқырман", "читатель", "reader"), Cite: place("35")})
	s.OtherTitles = []reglament.OtherTitle{{Name: law.Name{RU: "Читательский билет"}, Cite: place("55")}}
	s.Channels[0].Delivery = place("36")
	s.Channels[0].Also = []reglament.ChannelElsewhere{{Channel: "branch", Cite: place("54")}}
	span := calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}
	s.Channels[0].Hours = []reglament.StatedHours{
		{
			ID: "desk", Week: law.Same("five-day"), Open: law.Differ(span, calendar.Span{}), Cite: place("37"),
			Break: law.Differ(reglament.StatedBreak{Stated: law.Yes}, reglament.StatedBreak{Stated: law.No}),
		},
		{ID: "hall", Week: law.Differ("", "four-day"), Break: law.Differ(reglament.StatedBreak{}, reglament.StatedBreak{Stated: law.Yes, At: span, Minutes: 60}), Cite: place("38")},
	}
	s.Results[0].Form, s.Results[0].SignedBy = reglament.Paper, name("басшы қолы", "подпись главы", "the head")
	s.Results[3].Unreasoned = true
	s.Times = []reglament.Time{{ID: "waiting", Name: name("күту", "ожидание", "waiting"), Period: law.Differ(calendar.Period{}, calendar.Period{N: 20, Unit: calendar.Minute}), Cite: place("39")}}
	s.Fee = reglament.Fee{
		Charge: reglament.PaidOrFree, Cite: place("48"),
		FreeFor: []reglament.Exemption{
			{ID: "pupils", Name: name("оқушылар", "школьники", "pupils"), Cite: place("49")},
			{ID: "soldiers", Name: name("сарбаздар", "солдаты", "soldiers"), Cite: place("50")},
		},
		Tariffs: []reglament.Tariff{
			{ID: "year", Name: name("бір жылға", "на год", "for a year"), Amount: law.Same(reglament.Amount{Value: "1250.50", Unit: reglament.Tenge}), Cite: place("51")},
			{
				ID: "ever", Name: name("мерзімсіз", "бессрочно", "for ever"), Cite: place("52"),
				Amount: law.Differ(reglament.Amount{Value: "0.5", Unit: reglament.MCI}, reglament.Amount{Value: "1", Unit: reglament.MCI}),
			},
			{ID: "guest", Name: name("қонаққа", "для гостя", "for a guest"), Amount: law.Differ(reglament.Amount{}, reglament.Amount{Value: "10", Unit: "USD"}), Cite: place("53")},
		},
	}
	s.Term.IssueDay, s.Term.Sum = law.Unknown, []string{"branch"}
	s.Facts = []documents.Fact{
		{ID: "minor", Ask: name("Кәмелетке толмаған ба?", "Несовершеннолетний?", "Is the reader a minor?")},
		{ID: "minor", Of: documents.Child, Ask: name("Бала ма?", "Ребёнок ли?", "Is the child one?")},
	}
	fact := documents.Condition{Fact: "minor"}
	s.Documents[0].Of, s.Documents[0].Each = documents.Child, true
	s.Documents[0].When = documents.Condition{All: []documents.Condition{
		{Any: []documents.Condition{fact, {Fact: "minor", Of: documents.Child}}},
		{Of: documents.Child, AgeFrom: 10, AgeBelow: 18}, {Of: documents.Applicant, OlderThan: 20},
		{None: []documents.Condition{fact, {Fact: "lost"}}}, {None: []documents.Condition{fact}},
	}}
	s.Documents[1].OneOf = []documents.Alternative{{ID: "passport", Name: name("паспорт", "паспорт читателя", "passport")}, {ID: "licence", Name: name("куәлік", "права", "driving licence")}}
	st := s.Steps
	st[2].Systems, st[2].Optional, st[2].See = []string{"index"}, true, []law.Citation{place("40"), place("41")}
	st[2].Outcomes = []reglament.Outcome{
		{ID: "fits", Name: name("сәйкес", "годится", "it fits"), To: "make", Open: true},
		{ID: "bare", To: "nowhere", Aside: true}, {},
	}
	st[3].Since, st[3].Also = "collect", []reglament.RoleElsewhere{{Role: "head", Cite: place("42")}}
	st[7].Unnamed = true
	s.Receipts[0].Fields[0].Only = law.Kazakh
	s.Grounds[0].Must, s.Grounds[0].Channels, s.Grounds[0].Step = law.Yes, []string{"desk"}, "sign"
	s.Grounds = append(s.Grounds, reglament.Ground{ID: "bare-ground", Cite: place("43")})
	s.Storage[0].Channels, s.Storage[0].Then = []string{"desk"}, name("жойылады", "уничтожается", "destroyed")
	s.Offices = []reglament.Address{{Unit: "branch", Name: name("№ 1 бөлімше", "филиал № 1", "branch No. 1"), Place: name("Абай көшесі", "улица Абая", "Abai street"), Phone: "12-34", Cite: place("44")}}
	s.Discrepancies = []reglament.Discrepancy{{
		ID: "colour", Says: law.Name{KK: "көк", RU: "синий"}, Model: name("көк деп", "как синий", "blue"), Cite: law.Differ(place("45"), place("46")),
	}}
	s.NotModeled = []reglament.Gap{{ID: "fee", Why: name("ақы айтылмайды", "о плате не сказано", "no fee is told"), Fills: reglament.FillsProvisions, Cite: place("47")}}
	return s
}

func TestServiceSaysEverythingInTheOrderOfTheText(t *testing.T) {
	const want = `Issuing a reader's card
  [test.card] No. 7, paragraph 1
  Called elsewhere: Читательский билет; No. 7, paragraph 55
  Act: Rules No. 7
  Title of the act: On the card
  Issued by: akimat
  Adopted: 10 January 2012
  State registration: 20 January 2012, No. 55
  Official texts in hand: Kazakh text, Russian text
  Edition: No. 9 of 1 June 2012; No. 7, paragraph 31
  In force: from 12 June 2012 at the earliest; No. 7, paragraph 30
  Amendment: No. no-10 of 1 July 2012; No. 7, paragraph 32
  on expiry of 1 calendar day after first official publication
  Repealed by: Kazakh text: No. 8, 1 May 2013; Russian text: not said

Provisions
  1. free of charge [free]
      in the Russian text alone
      No. 7, paragraph 33

Units
  1. library [library]
      provides the service
      No. 7, paragraph 2
  2. branch [branch]
      takes applications in at any hour
      No. 7, paragraph 2

Roles
  1. clerk [clerk]
      library
      No. 7, paragraph 3
  2. head [head]
      library
      No. 7, paragraph 3
  3. courier [courier]
      branch
      No. 7, paragraph 3
  4. reader [reader]
      outside every unit
      No. 7, paragraph 35

Information systems
  1. index [index]
      No. 7, paragraph 34

Ways to apply
  1. at the library [desk]
      taken in by: library
      first step: 3. Register
      No. 7, paragraph 4
      hours: Kazakh text: five-day week, 09:00–18:00, break: there is one, when is not said; Russian
        text: five-day week, break: none [desk]; No. 7, paragraph 37
      hours: Kazakh text: not said; Russian text: "four-day", break: 09:00–18:00, of 60 minutes
        [hall]; No. 7, paragraph 38
      how the result reaches the applicant: No. 7, paragraph 36
      by another place the result is handed out through: at the branch; No. 7, paragraph 54
  2. at the branch [branch]
      taken in by: branch
      first step: 1. Collect
      No. 7, paragraph 4

Results
  1. card [card]
      on paper; signed by: the head
      No. 7, paragraph 5
  2. refusal [refusal]
      a reasoned refusal
      No. 7, paragraph 5
  3. duplicate [copy]
      only through: at the branch
      No. 7, paragraph 5
  4. turning away [turned-away]
      a reasoned refusal; a refusal to take the documents in: no term runs; that it states its ground is
        not said in the text
      No. 7, paragraph 22

Fee
  paid or free of charge; No. 7, paragraph 48

Free of charge for
  1. pupils [pupils]
      No. 7, paragraph 49
  2. soldiers [soldiers]
      No. 7, paragraph 50

Tariffs
  1. for a year [year]
      1250.50 tenge
      No. 7, paragraph 51
  2. for ever [ever]
      Kazakh text: 0.5 MCI (monthly calculation index); Russian text: 1 MCI (monthly calculation index)
      No. 7, paragraph 52
  3. for a guest [guest]
      Kazakh text: the text gives no amount; Russian text: 10 "USD"
      No. 7, paragraph 53

Term
  Term of the whole service: 3 working days; No. 7, paragraph 6
  Term of the whole service, at the branch: the sum of the steps' limits (the text states no whole term)
  day of receipt: not counted; day of issue: not said
  may be extended: 2 working days; by: head; No. 7, paragraph 20

Times of waiting and being served
  1. waiting [waiting]
      Kazakh text: not stated; Russian text: 20 minutes
      No. 7, paragraph 39

Questions that decide the list of documents
  1. Is the reader a minor? [minor]
  2. Is the child one? [minor]
      child

Documents
  1. photograph [photo]
      of: child
      for each child
      needed if: (“Is the reader a minor?” — yes or “Is the child one?” — yes) and child: 10 years old or
        older and child: not yet 18 years old and applicant: older than 20 years and none of: (“Is the
        reader a minor?” — yes or “"lost"” — yes) and “Is the reader a minor?” — no
      copy
      No. 7, paragraph 7
  2. identity card [identity]
      either passport: Kazakh text: original; Russian text: original and copy; certified by a notary
      either driving licence: Kazakh text: original; Russian text: original and copy; certified by a
        notary
      Kazakh text: No. 7, paragraph 8; Russian text: No. 7, paragraph 9
  3. consent of a parent [consent]
      needed if: “Is the reader a minor?” — yes
      demanded by the Kazakh text only
      No. 7, paragraph 10

Steps
  1. Collect [collect]
      only through: at the branch
      courier
      limit: at least 1 time a day
      next: 2. Carry
      No. 7, paragraph 11
  2. Carry [carry]
      only through: at the branch
      courier
      limit: 1 hour
      next: 3. Register
      No. 7, paragraph 12
  3. Register [register]
      → Entry
      clerk
      information systems: index
      limit: 30 minutes
      not needed in every case
      it fits; next: 4. Make the card; how long the way takes is not said
      "bare"; next: "nowhere"; a way out, from which step is not said
      end of the procedure
      No. 7, paragraph 13
      the same is told in: No. 7, paragraph 40; paragraph 41
  4. Make the card [make]
      clerk
      also given to: head; No. 7, paragraph 42
      limit: Kazakh text: 3 days (the text speaks of the service); Russian text: 3 working days (the text
        speaks of the service)
      the limit runs from the end of: 1. Collect
      next: 5. Sign
      No. 7, paragraph 14
  5. Sign [sign]
      head
      limit: within the working day
      the result is signed
      next: 6. File
      No. 7, paragraph 15
  6. File [file]
      clerk
      limit: Kazakh text: 10 minutes; Russian text: not stated
      the result is ready
      next: 7. Tell the reader
      No. 7, paragraph 16
  7. Tell the reader [tell]
      clerk
      limit: not stated
      next: 8. Shelve
      No. 7, paragraph 17
  8. Shelve [shelve]
      library; not named by the text, follows only from the place
      limit: not stated
      end of the procedure
      No. 7, paragraph 17

Receipts
  1. [slip]
      given at the step: 3. Register
      only through: at the library
      states: day of the card; in the Kazakh text alone; No. 7, paragraph 18
      No. 7, paragraph 18
  2. [note]
      given with the result: turning away
      No. 7, paragraph 22

Grounds
  1. a document is missing [incomplete]
      only through: at the library
      the package is incomplete
      consequence: refuse; it must be done
      step: 5. Sign
      No. 7, paragraph 19
  2. [bare-ground]
      No. 7, paragraph 43

Storage of what nobody collects
  1. [drawer]
      library: 1 month
      only through: at the library
      destroyed
      No. 7, paragraph 21
      whether this holds for a result that nobody collects is left open by: No. 7, paragraph 24

Offices
  1. branch No. 1
      Abai street
      phone: 12-34
      branch
      No. 7, paragraph 44

Discrepancies
  1. [colour]
      Kazakh text: көк
      Russian text: синий
      in the model: blue
      Kazakh text: No. 7, paragraph 45; Russian text: No. 7, paragraph 46

Not modeled
  1. no fee is told [fee]
      can be filled from another source: provisions
      No. 7, paragraph 47
`
	got := New(whole(), law.English).Service()
	if g, w := spaced(got), spaced(want); g != w {
		t.Errorf("line breaks apart, not what is wanted:\n%s", got)
	}
	for line := range strings.SplitSeq(got, "\n") {
		if n := len([]rune(strings.TrimSpace(line))); n > wrapped {
			t.Errorf("%d characters in %q", n, line)
		}
	}
}

// spaced is a text in which only lines that begin a heading or a row differ from
// wrapped ones: every white space is one space.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestSummarySaysWhatTheServiceIs(t *testing.T) {
	s := whole()
	for lang, want := range map[law.Lang]string{
		law.English: `Issuing a reader's card
  [test.card] No. 7, paragraph 1
  Act: Rules No. 7
  Edition: No. 9 of 1 June 2012; No. 7, paragraph 31
  In force: from 12 June 2012 at the earliest; No. 7, paragraph 30
  Ways to apply: at the library, at the branch
  Fee: paid or free of charge; No. 7, paragraph 48
  Term of the whole service: 3 working days; No. 7, paragraph 6
  Term of the whole service, at the branch: the sum of the steps' limits (the text states no whole
    term)
  Documents: 3; steps: 8; discrepancies: 1
`,
		law.Russian: `Выдача читательского билета
  [test.card] № 7, пункт 1
  Акт: Правила № 7
  Редакция: № 9 от 01.06.2012; № 7, пункт 31
  Вступление в силу: 12.06.2012 или позднее; № 7, пункт 30
  Способы обращения: в библиотеке, в филиале
  Плата: платно или бесплатно; № 7, пункт 48
  Общий срок услуги: 3 рабочих дня; № 7, пункт 6
  Общий срок услуги, в филиале: сумма сроков действий (общего срока в тексте нет)
  Документов: 3; действий: 8; расхождений в текстах: 1
`,
		law.Kazakh: `Оқырман билетін беру
  [test.card] № 7, 1-тармақ
  Құқықтық акт: № 7 ереже
  Редакциясы: 01.06.2012 № 9; № 7, 31-тармақ
  Күшіне енуі: 12.06.2012 немесе одан кейін; № 7, 30-тармақ
  Өтініш беру жолдары: кітапханада, бөлімшеде
  Төлемақы: ақылы немесе тегін; № 7, 48-тармақ
  Қызметтің жалпы мерзімі: 3 жұмыс күні; № 7, 6-тармақ
  Қызметтің жалпы мерзімі, бөлімшеде: әрекеттер мерзімдерінің қосындысы (мәтінде жалпы мерзім
    белгіленбеген)
  Құжаттар: 3; әрекеттер: 8; мәтіндердегі қайшылықтар: 1
`,
	} {
		if got := New(s, lang).Summary(); got != want {
			t.Errorf("%s: got\n%s", lang, got)
		}
	}
}

// What is not said of a fee is left out; what is said is said in each language, with
// the decimal mark of the language and the amount as it is written.
func TestWhatIsSaidOfAFee(t *testing.T) {
	place := law.Citation{Act: "card-7", Paragraph: "48"}
	price := []reglament.Tariff{{ID: "year", Name: law.Name{KK: "бір жылға", RU: "на год", EN: "for a year"}, Amount: law.Same(reglament.Amount{Value: "1.50", Unit: reglament.MCI}), Cite: place}}
	for _, row := range []struct {
		why        string
		fee        reglament.Fee
		kk, ru, en string
		summary    string
	}{
		{
			"free of charge", reglament.Fee{Charge: reglament.FreeOfCharge, Cite: place},
			"\nТөлемақы\n  тегін; № 7, 48-тармақ\n\nМерзім\n", "\nПлата\n  бесплатно; № 7, пункт 48\n\nСрок\n", "\nFee\n  free of charge; No. 7, paragraph 48\n\nTerm\n",
			"  Fee: free of charge; No. 7, paragraph 48\n",
		},
		{
			"paid, without an amount", reglament.Fee{Charge: reglament.Paid, Cite: place},
			"\nТөлемақы\n  ақылы; № 7, 48-тармақ\n  мөлшері мәтінде көрсетілмеген\n\nМерзім\n", "\nПлата\n  платно; № 7, пункт 48\n  размер в тексте не указан\n\nСрок\n",
			"\nFee\n  paid; No. 7, paragraph 48\n  the text gives no amount\n\nTerm\n",
			"  Fee: paid; No. 7, paragraph 48\n",
		},
		{
			"paid or free, without an amount", reglament.Fee{Charge: reglament.PaidOrFree, Cite: place},
			"\n  ақылы немесе тегін; № 7, 48-тармақ\n  мөлшері мәтінде көрсетілмеген\n\nМерзім\n", "\n  платно или бесплатно; № 7, пункт 48\n  размер в тексте не указан\n\nСрок\n",
			"\n  paid or free of charge; No. 7, paragraph 48\n  the text gives no amount\n\nTerm\n",
			"  Fee: paid or free of charge; No. 7, paragraph 48\n",
		},
		{
			"an amount", reglament.Fee{Charge: reglament.Paid, Tariffs: price, Cite: place},
			"\n  ақылы; № 7, 48-тармақ\n\nТарифтер\n  1. бір жылға [year]\n      1,50 АЕК (айлық есептік көрсеткіш)\n      № 7, 48-тармақ\n\nМерзім\n",
			"\n  платно; № 7, пункт 48\n\nТарифы\n  1. на год [year]\n      1,50 МРП (месячный расчётный показатель)\n      № 7, пункт 48\n\nСрок\n",
			"\n  paid; No. 7, paragraph 48\n\nTariffs\n  1. for a year [year]\n      1.50 MCI (monthly calculation index)\n      No. 7, paragraph 48\n\nTerm\n",
			"  Fee: paid; No. 7, paragraph 48\n",
		},
		{
			"an amount alone", reglament.Fee{Tariffs: price},
			"\nТөлемақы\n  айтылмайды\n\nТарифтер\n", "\nПлата\n  не сказано\n\nТарифы\n", "\nFee\n  not said\n\nTariffs\n",
			"  Fee: not said\n",
		},
		{
			"an unknown charge", reglament.Fee{Charge: "barter", Cite: place},
			"\n  \"barter\"; № 7, 48-тармақ\n", "\n  \"barter\"; № 7, пункт 48\n", "\n  \"barter\"; No. 7, paragraph 48\n",
			"  Fee: \"barter\"; No. 7, paragraph 48\n",
		},
	} {
		s := card()
		s.Fee = row.fee
		for lang, want := range map[law.Lang]string{law.Kazakh: row.kk, law.Russian: row.ru, law.English: row.en} {
			if got := New(s, lang).Service(); !strings.Contains(got, want) {
				t.Errorf("%s, %s: no %q in\n%s", row.why, lang, want, got)
			}
		}
		if got := New(s, law.English).Summary(); !strings.Contains(got, row.summary) {
			t.Errorf("%s: no %q in\n%s", row.why, row.summary, got)
		}
	}
	for _, lang := range langs() {
		for _, h := range []heading{feeHead, exemptionsHead, tariffsHead, amountUnsaid} {
			if text := New(card(), lang); strings.Contains(text.Service()+text.Summary(), h.words().In(lang)) {
				t.Errorf("%s: %q of a service that says nothing of a fee", lang, h.words().In(lang))
			}
		}
	}
}

func TestAServiceWithoutATermOrAnEditionSaysSo(t *testing.T) {
	s := card()
	s.Term = reglament.Term{}
	text := New(s, law.English)
	if got := text.Summary(); !strings.Contains(got, "  Term of the whole service: not stated\n") || strings.Contains(got, "Edition") ||
		!strings.Contains(got, "  In force: from 1 February 2012 at the earliest, on expiry of 10 calendar days after first official") ||
		!strings.Contains(got, "  Out of force: from 1 May 2013 at the earliest\n") {
		t.Error(got)
	}
	if got := text.Service(); strings.Contains(got, "\nTerm\n") || strings.Contains(got, "Offices") {
		t.Error(got)
	}
	s.Term.Sum, s.Term.Cite = []string{"desk"}, law.Citation{Act: "card-7", Paragraph: "60"}
	if got := New(s, law.English).Service(); !strings.Contains(spaced(got), "at the library: the sum of the steps' limits (the text states no whole term) No. 7, paragraph 60 day of receipt: not said") {
		t.Error(got)
	}
	s.Term.ReceiptDay = law.Yes
	if got := New(s, law.English).Service(); !strings.Contains(got, "  day of receipt: counted; day of issue: not said\n") {
		t.Error(got)
	}
	if got := New(reglament.Service{}, law.English).Service(); !strings.HasPrefix(got, "\"\"\n  [] \"\"\n") {
		t.Errorf("got %q", got)
	}
}

func TestEveryRowIsNamedInEachLanguage(t *testing.T) {
	s := whole()
	for _, lang := range langs() {
		got := spaced(New(s, lang).Service() + New(s, lang).Summary())
		for h := range headingsEnd {
			if h == repealedFrom || h == dayCounted {
				continue // this service has no such fact
			}
			if w, _, _ := strings.Cut(h.words().In(lang), "{"); !strings.Contains(got, spaced(w)) {
				t.Errorf("%s: no %q", lang, w)
			}
		}
	}
}

// Property: whatever stands in the rows of a service, what is said of it can be
// shown, keeps its bounds, is the same twice, and numbers every step.
func FuzzService(f *testing.F) {
	f.Add("card", "билет", uint8(0), 3)
	f.Add("\u202etxt\x00\x1b[31m", "</script>{{.}} {step}", uint8(1), -1)
	f.Add("\xff\x7f\U000e0001", strings.Repeat("ұзақ атау ", 200), uint8(2), 1<<31-1)
	f.Add(strings.Repeat("ұ", 600), "a\u0301\u200d\ufeff\u2028\n", uint8(0), 0)
	f.Fuzz(func(t *testing.T, a, b string, lang uint8, n int) {
		s := whole()
		spoil(reflect.ValueOf(&s).Elem(), a, b, n)
		text := New(s, langs()[lang%3])
		for _, say := range []func() string{text.Service, text.Summary} {
			said := say()
			showable(t, said)
			if said != say() || !strings.HasSuffix(said, "\n") {
				t.Errorf("not the same lines: %q", said)
			}
		}
		if got := strings.Count(text.Service(), "\n  8."); got == 0 {
			t.Error("the eighth step is not shown")
		}
	})
}

// spoil puts foreign values in the place of every text and number.
func spoil(v reflect.Value, a, b string, n int) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[law.Act]() {
			texts := slices.Clone(v.Interface().(law.Act).Texts)
			defer func() { v.FieldByName("Texts").Set(reflect.ValueOf(texts)) }()
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				spoil(v.Field(i), a, b, n+i)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i), b, a, n)
		}
	case reflect.String:
		if v.SetString(a); n%2 == 0 {
			v.SetString(b)
		}
	case reflect.Int, reflect.Int32:
		v.SetInt(int64(int32(n)))
	}
}
