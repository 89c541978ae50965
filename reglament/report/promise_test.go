package report

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// summed is the fixture without a whole term of its own: at the desk 30 minutes
// and three working days are added up; the ten minutes after them belong to the
// last day.
func summed() reglament.Service {
	s := card()
	s.Term = reglament.Term{Sum: []string{"desk"}, Cite: s.Term.Cite}
	s.Steps[3].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 3, Unit: calendar.WorkingDay}})
	s.Steps[4].Limit = law.Bilingual[reglament.Limit]{}
	s.NotModeled = []reglament.Gap{{
		ID: "term-elsewhere", Why: law.Name{KK: "мерзім стандартта", RU: "срок — в стандарте", EN: "the term stands in the standard"},
		Fills: reglament.FillsTerm, Cite: s.Term.Cite,
	}}
	return s
}

func planOf(t testing.TB, s reglament.Service, o reglament.Office, received string) reglament.Plan {
	t.Helper()
	p, err := checker(t, s, o).Plan("desk", moment(t, received))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Received on Tuesday 6 March 2012: Wednesday 7, Sunday 11 and Monday 12 March
// count, since Thursday the 8th is a holiday and Friday the 9th was off for Sunday
// the 11th; Tuesday the 13th is the day of issue. If the office is closed on the
// worked Sunday, the day counts all the same, so only the end of the day is open.
func TestPromiseTellsAnApplicantWhenAndWhy(t *testing.T) {
	for lang, want := range map[law.Lang]string{
		law.Kazakh: `Оқырман билетін беру
Өтініш: кітапханада
Құжаттар қабылданды: сс 06.03.2012 10:00

Нәтижені беруге уәде етілген мерзім: сс 13.03.2012 18:00.
Мерзімі: 3 жұмыс күні, басталуы: сс 06.03.2012; негізі: № 7, 6-тармақ.
Мерзім талап етілетін құжаттардың бәрі тапсырылған кезден бастап өтеді.
Регламент бойынша бірінші күн есептелмейді: сс 06.03.2012.
Нәтиже берілетін күн есептелмейді; мерзімнің соңғы күні: дс 12.03.2012.
Есептелмейді:
  бс 08.03.2012 — мереке күні: Халықаралық әйелдер күні
  жм 09.03.2012 — қаулымен осы күнге ауыстырылған демалыс; орнына жұмыс күні — жс 11.03.2012
  сб 10.03.2012 — апталық демалыс күні
Демалыс орнына жұмыс күні болған күндер:
  жс 11.03.2012 — қаулымен жұмыс күні етілген; орнына демалыс — жм 09.03.2012
Заңды әртүрлі түсінуге болатын жерде ең ерте мерзім уәде етіледі: ол кез келген түсіндіру бойынша
  дұрыс; мекемені кешікті деп тек мынадан кейін айыптауға болады: сс 13.03.2012 24:00.
`,
		law.Russian: `Выдача читательского билета
Заявление: в библиотеке
Документы приняты: вт 06.03.2012 10:00

Результат обещан к сроку: вт 13.03.2012 18:00.
Срок: 3 рабочих дня, начало: вт 06.03.2012; основание: № 7, пункт 6.
Срок идёт с того времени, когда сданы все требуемые документы.
По регламенту первый день не считается: вт 06.03.2012.
День выдачи результата не считается; последний день срока: пн 12.03.2012.
Не считаются:
  чт 08.03.2012 — праздничный день: Международный женский день
  пт 09.03.2012 — выходной, перенесённый постановлением; вместо него рабочий — вс 11.03.2012
  сб 10.03.2012 — еженедельный выходной
Рабочие вместо выходных:
  вс 11.03.2012 — рабочий день по постановлению; вместо него выходной — пт 09.03.2012
Где закон можно понять по-разному, обещан самый ранний срок: он верен при любом толковании; обвинить
  учреждение в опоздании можно только после: вт 13.03.2012 24:00.
`,
		law.English: `Issuing a reader's card
Application: at the library
Documents received: Tue 6 March 2012 10:00

The result is promised by Tue 13 March 2012 18:00.
The term is 3 working days and starts on Tue 6 March 2012; rule: No. 7, paragraph 6.
The term runs from when all the required documents are handed in.
By the regulation the first day is not counted: Tue 6 March 2012.
The day of issue is not counted; the last day of the term is Mon 12 March 2012.
Not counted:
  Thu 8 March 2012 — holiday: International Women's Day
  Fri 9 March 2012 — rest day moved here by decree; worked instead: Sun 11 March 2012
  Sat 10 March 2012 — weekly rest day
Worked in place of days off:
  Sun 11 March 2012 — worked by decree; off instead: Fri 9 March 2012
Where the law can be read in more than one way, the earliest date is promised: it holds under every
  reading; the office can be accused of being late only after Tue 13 March 2012 24:00.
`,
	} {
		if got := New(card(), lang).Promise(plan(t, hours(), "desk", "2012-03-06T10:00")); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// Half an hour from 10:00 on Thursday 1 March, then three working days: with the
// first day counted they are 1, 2 and 5 March, which is the earliest; without it
// they end on the 6th.
func TestPromiseCallsASumASum(t *testing.T) {
	p := planOf(t, summed(), hours(), "2012-03-01T10:00")
	for lang, want := range map[law.Lang]string{
		law.Kazakh: `
Нәтижені беруге уәде етілген мерзім: дс 05.03.2012 18:00.
Регламентте қызметтің жалпы мерзімі белгіленбеген: бұл мерзім — әрекеттер мерзімдерінің қосындысы.
  мерзім стандартта
Мерзімі: 3 жұмыс күні, басталуы: бс 01.03.2012; негізі: № 7, 6-тармақ.
Мерзім талап етілетін құжаттардың бәрі тапсырылған кезден бастап өтеді.
Бұл жауапта бірінші күн есептеледі: бс 01.03.2012.
Нәтиже берілетін күннің есептелетін-есептелмейтіні регламентте айтылмаған, мұнда ол есептелді;
  мерзімнің соңғы күні: дс 05.03.2012.
Есептелмейді:
  сб 03.03.2012, жс 04.03.2012 — апталық демалыс күні
`,
		law.Russian: `
Результат обещан к сроку: пн 05.03.2012 18:00.
Общий срок услуги в регламенте не установлен: этот срок — сумма сроков отдельных действий.
  срок — в стандарте
Срок: 3 рабочих дня, начало: чт 01.03.2012; основание: № 7, пункт 6.
Срок идёт с того времени, когда сданы все требуемые документы.
В этом ответе первый день считается: чт 01.03.2012.
Считается ли день выдачи результата, в регламенте не сказано, здесь он считается; последний день
  срока: пн 05.03.2012.
Не считаются:
  сб 03.03.2012, вс 04.03.2012 — еженедельный выходной
`,
		law.English: `
The result is promised by Mon 5 March 2012 18:00.
The regulation states no term of the whole service: this one is the sum of the times of its steps.
  the term stands in the standard
The term is 3 working days and starts on Thu 1 March 2012; rule: No. 7, paragraph 6.
The term runs from when all the required documents are handed in.
In this answer the first day is counted: Thu 1 March 2012.
Whether the day of issue is counted the regulation does not say, here it is; the last day of the
  term is Mon 5 March 2012.
Not counted:
  Sat 3 March 2012, Sun 4 March 2012 — weekly rest day
`,
	} {
		if got := New(summed(), lang).Promise(p); !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	want := "Plan\n  Term of the whole service: the sum of the steps' limits (the text states no whole term); No. 7, paragraph 6\n"
	if got := New(summed(), law.English).Plan(p); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	// A step of which the text names no role is done by its unit.
	if got, want := New(summed(), law.English).Plan(p), "  6. Shelve\n     library\n"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}

func TestPromiseWhereThereIsNone(t *testing.T) {
	s := summed()
	s.Term = reglament.Term{}
	p := planOf(t, s, hours(), "2012-03-01T10:00")
	for lang, want := range map[law.Lang]string{
		law.Kazakh: `
Регламентте қызметтің жалпы мерзімі белгіленбеген, сондықтан нәтиже күнін уәде ету мүмкін емес.
  мерзім стандартта
`,
		law.Russian: `
Общий срок услуги в регламенте не установлен, поэтому обещать день результата нельзя.
  срок — в стандарте
`,
		law.English: `
The regulation states no term of the whole service, so no day can be promised.
  the term stands in the standard
`,
	} {
		if got := New(s, lang).Promise(p); !strings.HasSuffix(got, "10:00\n"+want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	want := "Issuing a reader's card\nNo plan: when the documents were received is not recorded.\n"
	if got := New(card(), law.English).Promise(reglament.Plan{}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPromiseSaysHowItWasCounted(t *testing.T) {
	counted, minutes, long := card(), summed(), card()
	counted.Term.ReceiptDay, counted.Term.IssueDay = law.Yes, law.Yes
	minutes.Steps[3].Limit = law.Bilingual[reglament.Limit]{}
	minutes.Steps[5].Limit = law.Bilingual[reglament.Limit]{}
	long.Term.Period = law.Same(calendar.Period{N: 500, Unit: calendar.CalendarDay})
	officeTime := hours()
	officeTime.Settled = reglament.SetOf(reglament.CountOfTime)
	rolled := card()
	rolled.Term.Period = law.Same(calendar.Period{N: 2, Unit: calendar.CalendarDay})
	for _, row := range []struct {
		name     string
		s        reglament.Service
		o        reglament.Office
		received string
		want     []string
	}{
		{"both ends count: 1, 2 and 5 March", counted, hours(), "2012-03-01T10:00", []string{
			"The result is promised by Mon 5 March 2012 18:00.\n",
			"By the regulation the first day is counted: Thu 1 March 2012.\nThe day of issue is counted; the last day of the term is Mon 5 March 2012.\n",
		}},
		{"half an hour over a break, in office time", minutes, officeTime, "2012-03-01T12:50", []string{
			"The result is promised by Thu 1 March 2012 14:20.\n",
			"The term is 30 minutes and starts on Thu 1 March 2012 12:50; rule: No. 7, paragraph 6.\n",
			"In this answer minutes and hours run in office time only.\nNot counted:\n  Thu 1 March 2012 13:00–14:00 — break\n",
		}},
		{"the same without a break, which is earlier", minutes, hours(), "2012-03-01T12:50", []string{
			"The result is promised by Thu 1 March 2012 13:20.\n",
			"In this answer minutes and hours run without a break.\nWhere the law",
			"only after Thu 1 March 2012 14:20.\n",
		}},
		// Friday 2 March and two days: Sunday the 4th, a rest day.
		{"calendar days that end on a day off", rolled, hours(), "2012-03-02T10:00", []string{
			"The result is promised by Tue 6 March 2012 18:00.\n",
			"Not counted:\n  Mon 5 March 2012 — the end moves here: the last day counted is not worked\n",
		}},
		{"before the regulation was in force", card(), hours(), "2012-01-10T10:00", []string{
			"\nthe regulation was not in force on the day of receipt: the case is computed, nobody is accused; in\n  force on 1 February 2012 at the earliest\n",
		}},
		{"a day that is not yet decreed", card(), hours(), "2028-02-01T10:00", []string{
			"The result is promised by Mon 7 February 2028 18:00 (projected: a later act may change it).\n",
		}},
		// 500 days after 1 March 2012 is Sunday 14 July 2013, so the term ends on Monday
		// and the result is issued on Tuesday: 503 rows.
		{"a long term is cut and counted", long, hours(), "2012-03-01T10:00", []string{
			"Worked in place of days off:\n  Sun 11 March 2012 — worked by decree; off instead: Fri 9 March 2012\n  Sat 28 April 2012 — worked by decree; off instead: Mon 30 April 2012\n" +
				"  Sat 29 December 2012 — worked by decree; off instead: Mon 31 December 2012\nmore rows: 103\n",
		}},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := New(row.s, law.English).Promise(planOf(t, row.s, row.o, row.received))
			for _, want := range row.want {
				if !strings.Contains(got, want) {
					t.Errorf("no %q in\n%s", want, got)
				}
			}
		})
	}
}

func TestWrapKeepsEveryWord(t *testing.T) {
	long := strings.Repeat("ұзақ атау ", 60)
	var l lines
	l.wrap(1, long)
	l.wrap(0, strings.Repeat("ұ", 200))
	l.wrap(0, "")
	text := l.String()
	if got := strings.Count(text, "ұзақ"); got != 60 {
		t.Errorf("%d words of 60", got)
	}
	for line := range strings.Lines(text) {
		if n := utf8.RuneCountInString(line); n > wrapped+5 && strings.Contains(line, " ") {
			t.Errorf("%d characters in %q", n, line)
		}
	}
	if !strings.HasSuffix(text, "\n"+strings.Repeat("ұ", 200)+"\n\n") {
		t.Errorf("a word that fits no line: %q", text)
	}
}

// The whole ends on Wednesday 7 March at 18:00. "File" takes ten minutes by the
// Kazakh text: 17:50. "Sign" is done within the working day, which ends at 18:00 or
// later, so it begins on the day before; "make" restates the whole term and takes no
// time of its own; "register" takes 30 minutes. From 10:00:59 on Thursday 1 March to
// 17:30 on Tuesday there are 7, 8, 8 and 7.5 hours less 59 seconds.
func TestScheduleTellsHowLateEachStepCanBegin(t *testing.T) {
	s, err := checker(t, card(), hours()).Schedule("desk", moment(t, "2012-03-01T10:00"), moment(t, "2012-03-01T10:00"))
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[law.Lang]string{
		law.Kazakh: `Кесте
  Құжаттар қабылданды: бс 01.03.2012 10:00
  Қазір: бс 01.03.2012 10:00
  уәде: ср 07.03.2012 18:00; № 7, 6-тармақ

  1. тіркеу — хатшы: ең кеш қауіпсіз басталуы: сс 06.03.2012 17:30; қалған жұмыс уақыты: 30 сағат 29 минут
  2. жасау — хатшы: ең кеш қауіпсіз басталуы: сс 06.03.2012 18:00; қалған жұмыс уақыты: 30 сағат 59 минут
  3. қол қою — басшы: ең кеш қауіпсіз басталуы: сс 06.03.2012 18:00; қалған жұмыс уақыты: 30 сағат 59 минут
  4. іске тігу — хатшы: ең кеш қауіпсіз басталуы: ср 07.03.2012 17:50; қалған жұмыс уақыты: 38 сағат 49 минут
  5. хабарлау — хатшы: жалпы мерзіммен шектелмейді
  6. сөреге қою — кітапхана: жалпы мерзіммен шектелмейді

  Ең кеш қауіпсіз басталуы: әрекет сол кезде басталып, ол және одан кейінгілердің әрқайсысы өз мерзімін толық пайдаланса да, нәтиже кез келген түсіндіру бойынша уақытында дайын болады.
  Өз мерзімі жоқ немесе мерзімі қызметтікі деп жазылған әрекет пен ұзақтығы айтылмаған жол бұл есепте уақыт алмайды.
`,
		law.Russian: `График
  Документы приняты: чт 01.03.2012 10:00
  Сейчас: чт 01.03.2012 10:00
  обещать: ср 07.03.2012 18:00; № 7, пункт 6

  1. регистрация — секретарь: начать не позднее: вт 06.03.2012 17:30; осталось рабочего времени: 30 часов 29 минут
  2. изготовление — секретарь: начать не позднее: вт 06.03.2012 18:00; осталось рабочего времени: 30 часов 59 минут
  3. подпись — руководитель: начать не позднее: вт 06.03.2012 18:00; осталось рабочего времени: 30 часов 59 минут
  4. подшивка — секретарь: начать не позднее: ср 07.03.2012 17:50; осталось рабочего времени: 38 часов 49 минут
  5. уведомление — секретарь: общим сроком не ограничено
  6. расстановка — библиотека: общим сроком не ограничено

  «Начать не позднее»: если начать тогда и каждое действие, начиная с этого, займёт весь свой срок, результат будет готов вовремя при любом толковании.
  Действие без своего срока или со сроком всей услуги и путь, длительность которого не указана, в этом счёте времени не занимают.
`,
		law.English: `Schedule
  Documents received: Thu 1 March 2012 10:00
  Now: Thu 1 March 2012 10:00
  promise: Wed 7 March 2012 18:00; No. 7, paragraph 6

  1. Register — clerk: begin by Tue 6 March 2012 17:30; working time left: 30 hours 29 minutes
  2. Make the card — clerk: begin by Tue 6 March 2012 18:00; working time left: 30 hours 59 minutes
  3. Sign — head: begin by Tue 6 March 2012 18:00; working time left: 30 hours 59 minutes
  4. File — clerk: begin by Wed 7 March 2012 17:50; working time left: 38 hours 49 minutes
  5. Tell the reader — clerk: not bounded by the term of the whole service
  6. Shelve — library: not bounded by the term of the whole service

  “Begin by”: begun then, and every step from that one on taking all of its time, the result is still ready in time under every reading.
  A step without a time of its own or with that of the service, and a way of unstated length, take none in this count.
`,
	} {
		if got := New(card(), lang).Schedule(s); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// On Wednesday 7 March at 10:00 the start of "register" lies half an hour of
// Tuesday and an hour of Wednesday back; until 17:50 there are 3 hours before the
// break and 3:50 after it.
func TestScheduleTellsWhatIsOverdueAndWhatNeverFits(t *testing.T) {
	contains := func(s reglament.Service, lang law.Lang, now string, list ...string) {
		t.Helper()
		schedule, err := checker(t, s, hours()).Schedule("desk", moment(t, "2012-03-01T10:00"), moment(t, now))
		if err != nil {
			t.Fatal(err)
		}
		got := New(s, lang).Schedule(schedule)
		for _, want := range list {
			if !strings.Contains(got, want) {
				t.Errorf("no %q in\n%s", want, got)
			}
		}
	}
	contains(card(), law.English, "2012-03-07T10:00:00",
		"begin by Tue 6 March 2012 17:30; overdue, in working time: 1 hour 30 minutes\n",
		"begin by Tue 6 March 2012 18:00; overdue, in working time: 1 hour\n",
		"begin by Wed 7 March 2012 17:50; working time left: 6 hours 50 minutes\n")
	contains(card(), law.Kazakh, "2012-03-07T10:00:00", "сс 06.03.2012 17:30; кешіккен жұмыс уақыты: 1 сағат 30 минут\n")
	contains(card(), law.Russian, "2012-03-07T10:00:00", "вт 06.03.2012 17:30; просрочено рабочего времени: 1 час 30 минут\n")
	// Whole minutes only: on the dot nothing is left and nothing late, nor is it less
	// than a minute after.
	contains(card(), law.English, "2012-03-06T17:29:01", "17:30; working time left: 0 minutes\n")
	contains(card(), law.English, "2012-03-06T17:30:00", "17:30; working time left: 0 minutes\n")
	contains(card(), law.English, "2012-03-06T17:30:59", "17:30; working time left: 0 minutes\n")
	contains(card(), law.English, "2012-03-06T17:31:00", "17:30; overdue, in working time: 1 minute\n")

	long := card()
	long.Steps[4].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 10, Unit: calendar.WorkingDay}})
	contains(long, law.English, "2012-03-01T10:00",
		"  1. Register — clerk: too late even at the receipt under some reading: the times of the steps add up to more than the whole\n",
		"  3. Sign — head: too late even at", "  4. File — clerk: begin by Wed 7 March 2012 17:50;")
	contains(long, law.Kazakh, "2012-03-01T10:00", "  3. қол қою — басшы: кейбір түсіндіру бойынша құжаттар қабылданған сәтте бастау да кеш: әрекеттердің мерзімдері қосылғанда жалпы мерзімнен асады\n")
	contains(long, law.Russian, "2012-03-01T10:00", "  3. подпись — руководитель: при некоторых толкованиях начинать поздно даже в момент приёма: сроки действий в сумме больше общего срока\n")
	contains(summed(), law.English, "2012-03-01T10:00", "  promise: Mon 5 March 2012 18:00; No. 7, paragraph 6\n  Term of the whole service: the sum of the steps' limits (the text states no whole term)\n")
}

func TestScheduleAsJSON(t *testing.T) {
	s, err := checker(t, card(), hours()).Schedule("desk", moment(t, "2012-03-01T10:00"), moment(t, "2012-03-01T10:00"))
	if err != nil {
		t.Fatal(err)
	}
	data, err := ScheduleJSON(s)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`{"version":1,"schedule":{"service":"test.card","channel":"desk","received":"2012-03-01T10:00",`,
		`"step":"register","role":"clerk","cite":{"act":"card-7","paragraph":"13"},"start":"2012-03-06T17:30:00","slack_seconds":109741,"bound":true}`,
		`"ledger_earliest":[{"day":{"date":"2012-03-01",`, `"reason":"issue_day"}]}`,
	} {
		if !strings.Contains(string(data), want) {
			t.Errorf("no %s in %s", want, data)
		}
	}
	s.Assumed.Published = civil.Date(-1)
	if data, err := ScheduleJSON(s); err == nil || data != nil {
		t.Errorf("an impossible day gave %s, %v", data, err)
	}
}
