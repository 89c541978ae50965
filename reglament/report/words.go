package report

import "github.com/regkz/regkz/reglament/law"

// The wording of this package: one switch for each family of terms, the three
// languages of a term side by side. A word in braces is a placeholder; bars
// separate the forms that numbers ask for, see form.

// word is a term that belongs to no type of the other packages.
type word uint8

const (
	quotation word = iota
	actNumber
	and
	notRecorded
	heldAgainstNobody

	// Heads of a verdict.
	caseHead
	applied
	received
	resultIs
	handedOver

	// The package.
	packageHead
	onlyText
	ofText
	formUnknown
	needUnknown
	ofChild

	// What to ask, and what to bring.
	whichChildren
	whenBorn
	listHead
	listEmpty
	eitherOf
	inPerson
	needInferred
	compareForm
	originalAndCopy
	originalForm
	copyForm
	notarizedForm
	blankForm
	freeForm
	currentForm
	formNotSaid
	groundFor
	noGround

	// The plan.
	planHead
	noPlan
	wholeTerm
	sumOfSteps
	noTerm
	stepsTake
	due
	dueSpan
	promise
	accuse
	deciding
	limitIs
	notStated
	sameDay
	atLeast
	aDay
	times
	ofService
	noLimit
	rateBinds
	noStart
	endsWithTerm
	letters

	// Ledgers.
	latestLedger
	ledgerHead
	issueBy
	moreRows

	// Findings.
	noFindings
	countsOf
	dropped
	consequence
	holds
	everyReading
	openReadings
	chosenReadings
	bothTexts
	oneText
	onlyIf
	orIf
	otherwise
	notCertain
	rule
	yetGranted
	handingOver
	endSpan
	maybeExtended
	maybeNotAccepted
	storageOpen
	derivedTerm
	henceDoubt
	noRefusalPaper

	// Assumptions.
	assumed
	goneByBoth
	goneByOne
	tried
	settled
	forceUnasked
	editionOf
	amendment
	notChecked

	// The promise.
	promised
	promiseNone
	promiseSum
	termRuns
	completePackage
	byRegulation
	byPromise
	issueNotCounted
	issueCounted
	issueUnsaid
	notCounted
	workedInstead
	earlierDate

	// The schedule.
	scheduleHead
	now
	latestStart
	timeLeft
	timeOver
	tooLong
	notBounded
	safeStart
	safeStartLeaves

	wordsEnd
)

// words returns the wording of a term.
func (w word) words() law.Name {
	switch w {
	case quotation:
		return law.Name{
			KK: "«{text}»",
			RU: "«{text}»",
			EN: "“{text}”",
		}
	case actNumber:
		return law.Name{
			KK: "№ {number}",
			RU: "№ {number}",
			EN: "No. {number}",
		}
	case and:
		return law.Name{
			KK: " және ",
			RU: " и ",
			EN: " and ",
		}
	case notRecorded:
		return law.Name{
			KK: "жазылмаған",
			RU: "нет записи",
			EN: "not recorded",
		}
	case heldAgainstNobody:
		return law.Name{
			KK: "жазылмаған нәрсе ешкімге кінә болып тағылмайды",
			RU: "отсутствие записи никому не ставится в вину",
			EN: "what is not recorded is held against nobody",
		}

	case caseHead:
		return law.Name{
			KK: "Іс {id}: {verdict}",
			RU: "Дело {id}: {verdict}",
			EN: "Case {id}: {verdict}",
		}
	case applied:
		return law.Name{
			KK: "Өтініш: {channel}",
			RU: "Заявление: {channel}",
			EN: "Application: {channel}",
		}
	case received:
		return law.Name{
			KK: "Құжаттар қабылданды: {moment}",
			RU: "Документы приняты: {moment}",
			EN: "Documents received: {moment}",
		}
	case resultIs:
		return law.Name{
			KK: "Нәтиже: {result}",
			RU: "Результат: {result}",
			EN: "Result: {result}",
		}
	case handedOver:
		return law.Name{
			KK: "Өтініш берушіге берілді: {moment}",
			RU: "Выдано заявителю: {moment}",
			EN: "Handed over: {moment}",
		}

	case packageHead:
		return law.Name{
			KK: "Құжаттар пакеті: {state}",
			RU: "Пакет документов: {state}",
			EN: "Package of documents: {state}",
		}
	case onlyText:
		return law.Name{
			KK: "тек {text} талап етеді",
			RU: "требует только {text}",
			EN: "demanded by the {text} only",
		}
	case ofText:
		return law.Name{
			KK: "{text}: {said}",
			RU: "{text}: {said}",
			EN: "{text}: {said}",
		}
	case formUnknown:
		return law.Name{
			KK: "тапсырылды, нысаны жазылмаған",
			RU: "сдано, о форме нет записи",
			EN: "handed in, form not recorded",
		}
	case needUnknown:
		return law.Name{
			KK: "талап етілетін-етілмейтіні жазылмаған",
			RU: "нет записи, требуется ли",
			EN: "not recorded whether required",
		}

	case ofChild:
		return law.Name{
			KK: "(бала {child})",
			RU: "(ребёнок {child})",
			EN: "(child {child})",
		}

	case whichChildren:
		return law.Name{
			KK: "Өтініш қай балаларға қатысты? Әрқайсысына белгі беріңіз",
			RU: "Каких детей касается заявление? Дайте каждому обозначение",
			EN: "Which children is the application for? Give each a label",
		}
	case whenBorn:
		return law.Name{
			KK: "Туған күні немесе ЖСН: {person}",
			RU: "Дата рождения или ИИН: {person}",
			EN: "Date of birth or IIN: {person}",
		}
	case listHead:
		return law.Name{
			KK: "Тапсырылатын құжаттар",
			RU: "Что нужно сдать",
			EN: "What to hand in",
		}
	case listEmpty:
		return law.Name{
			KK: "тізім бос",
			RU: "перечень пуст",
			EN: "the list is empty",
		}
	case eitherOf:
		return law.Name{
			KK: "немесе {document}: {form}",
			RU: "либо {document}: {form}",
			EN: "either {document}: {form}",
		}
	case inPerson:
		return law.Name{
			KK: "өзінің келуі қажет",
			RU: "требуется личное присутствие",
			EN: "has to come in person",
		}
	case needInferred:
		return law.Name{
			KK: "қашан немесе әрдайым қажет пе, мәтінде айтылмайды; жоқтығы күмән ғана",
			RU: "когда и всегда ли нужно, в тексте не сказано; отсутствие - лишь сомнение",
			EN: "when, or whether always, it is needed is not said in the text; that it lacks is only a doubt",
		}
	case compareForm:
		return law.Name{
			KK: "көшірмесі; түпнұсқасы салыстыру үшін көрсетіліп, қайтарылады",
			RU: "копия; оригинал показывается для сверки и возвращается",
			EN: "copy; the original is shown to be compared and handed back",
		}
	case originalAndCopy:
		return law.Name{
			KK: "түпнұсқасы мен көшірмесі",
			RU: "оригинал и копия",
			EN: "original and copy",
		}
	case originalForm:
		return law.Name{
			KK: "түпнұсқасы",
			RU: "оригинал",
			EN: "original",
		}
	case copyForm:
		return law.Name{
			KK: "көшірмесі",
			RU: "копия",
			EN: "copy",
		}
	case notarizedForm:
		return law.Name{
			KK: "нотариус куәландырған",
			RU: "заверено нотариусом",
			EN: "certified by a notary",
		}
	case blankForm:
		return law.Name{
			KK: "нысан бойынша: {place}",
			RU: "по форме: {place}",
			EN: "on the form of {place}",
		}
	case freeForm:
		return law.Name{
			KK: "еркін нысанда",
			RU: "в произвольной форме",
			EN: "in free form",
		}
	case currentForm:
		return law.Name{
			KK: "мерзімі өтпеген",
			RU: "с неистекшим сроком",
			EN: "still valid",
		}
	case formNotSaid:
		return law.Name{
			KK: "нысаны айтылмайды",
			RU: "форма не указана",
			EN: "form not said",
		}
	case groundFor:
		return law.Name{
			KK: "Толық емес пакет үшін негіз: {ground}; салдары: {acts}; {must}; {place}",
			RU: "Основание при неполном пакете: {ground}; последствие: {acts}; {must}; {place}",
			EN: "Ground for an incomplete package: {ground}; consequence: {acts}; {must}; {place}",
		}
	case noGround:
		return law.Name{
			KK: "Толық емес пакет үшін регламент негіз атамайды",
			RU: "Для неполного пакета регламент основания не называет",
			EN: "The regulation names no ground for an incomplete package",
		}

	case planHead:
		return law.Name{
			KK: "Жоспар",
			RU: "План",
			EN: "Plan",
		}
	case noPlan:
		return law.Name{
			KK: "Жоспар жоқ: құжаттардың қашан қабылданғаны жазылмаған.",
			RU: "Плана нет: не записано, когда приняты документы.",
			EN: "No plan: when the documents were received is not recorded.",
		}
	case wholeTerm:
		return law.Name{
			KK: "Қызметтің жалпы мерзімі",
			RU: "Общий срок услуги",
			EN: "Term of the whole service",
		}
	case sumOfSteps:
		return law.Name{
			KK: "әрекеттер мерзімдерінің қосындысы (мәтінде жалпы мерзім белгіленбеген)",
			RU: "сумма сроков действий (общего срока в тексте нет)",
			EN: "the sum of the steps' limits (the text states no whole term)",
		}
	case noTerm:
		return law.Name{
			KK: "мерзім есептелмейді",
			RU: "срок не исчисляется",
			EN: "nothing falls due",
		}
	case stepsTake:
		return law.Name{
			KK: "Әрекеттер, егер әрқайсысы өз мерзімін толық пайдаланса:",
			RU: "Действия, если каждое занимает весь свой срок:",
			EN: "Steps, if each takes all of its time:",
		}
	case due:
		return law.Name{
			KK: "мерзімі: {moment}",
			RU: "срок: {moment}",
			EN: "due: {moment}",
		}
	case dueSpan:
		return law.Name{
			KK: "мерзімі: ең ерте түсіндіру бойынша {earliest}, ең кеш түсіндіру бойынша {latest}",
			RU: "срок: при самом раннем толковании {earliest}, при самом позднем {latest}",
			EN: "due: by the earliest reading {earliest}, by the latest {latest}",
		}
	case promise:
		return law.Name{
			KK: "уәде: {moment}",
			RU: "обещать: {moment}",
			EN: "promise: {moment}",
		}
	case accuse:
		return law.Name{
			KK: "бұзушылық тек мынадан кейін: {moment}",
			RU: "нарушение только после: {moment}",
			EN: "accusation only after: {moment}",
		}
	case deciding:
		return law.Name{
			KK: "түсіндіруге байланысты: {readings}",
			RU: "зависит от толкования: {readings}",
			EN: "depends on the reading: {readings}",
		}
	case limitIs:
		return law.Name{
			KK: "берілген уақыт: {limit}",
			RU: "отведено: {limit}",
			EN: "limit: {limit}",
		}
	case notStated:
		return law.Name{
			KK: "белгіленбеген",
			RU: "не установлено",
			EN: "not stated",
		}
	case sameDay:
		return law.Name{
			KK: "жұмыс күні ішінде",
			RU: "в течение рабочего дня",
			EN: "within the working day",
		}
	case atLeast:
		return law.Name{
			KK: "күніне кемінде {times}",
			RU: "минимум {times} в день",
			EN: "at least {times} a day",
		}
	case aDay:
		return law.Name{
			KK: "күніне {times}",
			RU: "{times} в день",
			EN: "{times} a day",
		}
	case times:
		return law.Name{
			KK: "рет",
			RU: "раз|раза|раз",
			EN: "time|times",
		}
	case ofService:
		return law.Name{
			KK: "{period} (мәтінде қызмет көрсету мерзімі делінген)",
			RU: "{period} (в тексте назван сроком оказания услуги)",
			EN: "{period} (the text speaks of the service)",
		}
	case noLimit:
		return law.Name{
			KK: "мерзімі жоқ: мәтінде белгіленбеген",
			RU: "срока нет: в тексте не установлен",
			EN: "no due moment: the text states no limit",
		}
	case rateBinds:
		return law.Name{
			KK: "мерзімі жоқ: «{limit}» деген талап жұмыс тәртібіне қатысты, жеке іске емес",
			RU: "срока нет: «{limit}» — порядок обходов, а не срок по делу",
			EN: "no due moment: “{limit}” binds the rounds, not a case",
		}
	case noStart:
		return law.Name{
			KK: "мерзімі есептелмейді: алдыңғы әрекеттің мерзімі жоқ",
			RU: "срок не исчисляется: у предыдущего действия нет срока",
			EN: "no due moment: the step before it has none",
		}
	case endsWithTerm:
		return law.Name{
			KK: "жалпы мерзіммен шектеледі",
			RU: "ограничено общим сроком",
			EN: "bounded by the term of the whole service",
		}

	case letters:
		return law.Name{
			KK: "әріптердің мәні:",
			RU: "что значат буквы:",
			EN: "what the letters mean:",
		}

	case latestLedger:
		return law.Name{
			KK: "Ең кеш мерзім бойынша күндер:",
			RU: "Счёт дней по самому позднему сроку:",
			EN: "The days of the latest due moment:",
		}
	case ledgerHead:
		return law.Name{
			KK: "{period}; басталуы: {start}; соңы: {due}",
			RU: "{period}; начало: {start}; конец: {due}",
			EN: "{period}; start: {start}; end: {due}",
		}
	case issueBy:
		return law.Name{
			KK: "; беру мерзімі: {issue}",
			RU: "; выдать не позднее: {issue}",
			EN: "; issue by: {issue}",
		}
	case moreRows:
		return law.Name{
			KK: "тағы жол: {n}",
			RU: "ещё строк: {n}",
			EN: "more rows: {n}",
		}

	case noFindings:
		return law.Name{
			KK: "Ауытқу табылған жоқ.",
			RU: "Отклонений не найдено.",
			EN: "No deviation found.",
		}
	case countsOf:
		return law.Name{
			KK: "Ауытқулар: бұзушылық — {breaches}, күмән — {doubts}, ескертпе — {notes}",
			RU: "Отклонения: нарушений — {breaches}, сомнений — {doubts}, примечаний — {notes}",
			EN: "Findings: breaches {breaches}, doubts {doubts}, notes {notes}",
		}
	case dropped:
		return law.Name{
			KK: "көрсетілмегені: {n}",
			RU: "не показано: {n}",
			EN: "not shown: {n}",
		}
	case consequence:
		return law.Name{
			KK: "салдары → {finding}",
			RU: "следствие → {finding}",
			EN: "hence → {finding}",
		}
	case holds:
		return law.Name{
			KK: "{level}, {readings}, {texts}",
			RU: "{level} {readings} и {texts}",
			EN: "{level} {readings} and {texts}",
		}
	case everyReading:
		return law.Name{
			KK: "кез келген түсіндіру бойынша",
			RU: "при любом толковании",
			EN: "under every reading",
		}
	case openReadings:
		return law.Name{
			KK: "ашық қалған кез келген түсіндіру бойынша",
			RU: "при любом из открытых толкований",
			EN: "under every reading left open",
		}
	case chosenReadings:
		return law.Name{
			KK: "таңдалған түсіндіру бойынша",
			RU: "при выбранном толковании",
			EN: "under the readings chosen",
		}
	case bothTexts:
		return law.Name{
			KK: "екі мәтін бойынша да",
			RU: "по обоим текстам",
			EN: "in both texts",
		}
	case oneText:
		return law.Name{
			KK: "{text} бойынша",
			RU: "по одному тексту ({text})",
			EN: "in the {text} alone",
		}
	case onlyIf:
		return law.Name{
			KK: "тек мына жағдайда: {readings}",
			RU: "только если {readings}",
			EN: "only if {readings}",
		}
	case orIf:
		return law.Name{
			KK: "; немесе ",
			RU: ", либо если ",
			EN: ", or if ",
		}
	case otherwise:
		return law.Name{
			KK: "басқа жерде өзгеше айтылған: {places}",
			RU: "в другом месте сказано иначе: {places}",
			EN: "another place says otherwise: {places}",
		}
	case notCertain:
		return law.Name{
			KK: "тек кейбір түсіндіру бойынша немесе жазбадан қай жолғысы екені көрінбейді",
			RU: "только при некоторых толкованиях либо по записи не видно, какой это раз",
			EN: "under some readings only, or the record does not tell which round it was",
		}
	case rule:
		return law.Name{
			KK: "негізі: {places}",
			RU: "норма: {places}",
			EN: "rule: {places}",
		}
	case yetGranted:
		return law.Name{
			KK: ", бірақ қызмет көрсетілген",
			RU: ", но услуга оказана",
			EN: ", yet the service was granted",
		}
	case handingOver:
		return law.Name{
			KK: "нәтижені беру",
			RU: "выдача результата",
			EN: "the handing over of the result",
		}

	case endSpan:
		return law.Name{
			KK: "соңы: ең ерте түсіндіру бойынша {earliest}, ең кеш түсіндіру бойынша {latest}",
			RU: "конец: при самом раннем толковании {earliest}, при самом позднем {latest}",
			EN: "end: by the earliest reading {earliest}, by the latest {latest}",
		}
	case maybeExtended:
		return law.Name{
			KK: "мерзім ұзартылған болуы мүмкін, бірақ ол туралы жазба жоқ: {places}",
			RU: "срок могли продлить, но записи об этом нет: {places}",
			EN: "the term may have been extended, which is not recorded: {places}",
		}
	case maybeNotAccepted:
		return law.Name{
			KK: "құжаттарды қабылдаудан бас тартылған болуы мүмкін, немен аяқталғаны жазылмаған: {places}",
			RU: "в приёме документов могли отказать, исход не записан: {places}",
			EN: "taking the documents in may have been refused, how it ended is not recorded: {places}",
		}
	case storageOpen:
		return law.Name{
			KK: "мұның алынбаған нәтижеге қатысты-қатысты емесін мына жерлер ашық қалдырады: {places}",
			RU: "относится ли это к невостребованному результату, оставляют открытым: {places}",
			EN: "whether this holds for a result that nobody collects is left open by: {places}",
		}
	case derivedTerm:
		return law.Name{
			KK: "мәтінде жалпы мерзім белгіленбеген, ол әрекеттер мерзімдерінің қосындысынан шығарылған",
			RU: "общего срока в тексте нет, он выведен как сумма сроков действий",
			EN: "the text states no whole term, it is derived as the sum of the steps' limits",
		}
	case henceDoubt:
		return law.Name{
			KK: ", сондықтан бұл тек күмән",
			RU: ", поэтому это только сомнение",
			EN: ", so this is only a doubt",
		}
	case noRefusalPaper:
		return law.Name{
			KK: "құжаттарды қабылдаудан бас тарту туралы қағаз берілмеген",
			RU: "не выдана бумага об отказе в приёме документов",
			EN: "no paper was given on the refusal to take the documents in",
		}
	case assumed:
		return law.Name{
			KK: "Тексеру неге сүйенеді",
			RU: "Из чего исходит проверка",
			EN: "What this rests on",
		}
	case goneByBoth:
		return law.Name{
			KK: "екі ресми мәтін де ескерілген",
			RU: "учтены оба официальных текста",
			EN: "both official texts",
		}
	case goneByOne:
		return law.Name{
			KK: "{text} ғана ескерілген",
			RU: "учтён только {text}",
			EN: "the {text} alone",
		}
	case tried:
		return law.Name{
			KK: "барлық мәнімен тексерілген түсіндірулер:",
			RU: "толкования, проверенные со всеми значениями:",
			EN: "readings tried with every value:",
		}
	case settled:
		return law.Name{
			KK: "мекеме шешкен: {reading}",
			RU: "учреждение решило: {reading}",
			EN: "settled by the office: {reading}",
		}
	case forceUnasked:
		return law.Name{
			KK: "регламенттің күшінде болғаны белгісіз",
			RU: "действовал ли регламент, неизвестно",
			EN: "whether the regulation was in force is not known",
		}
	case editionOf:
		return law.Name{
			KK: "; {date} № {number} редакциясы",
			RU: "; в редакции № {number} от {date}",
			EN: "; edition of No. {number} of {date}",
		}
	case amendment:
		return law.Name{
			KK: "№ {number} өзгеріс ({place})",
			RU: "изменение № {number} ({place})",
			EN: "amendment No. {number} ({place})",
		}
	case notChecked:
		return law.Name{
			KK: "тексерілмеген, регламент басқа құжатқа сілтейді: {why}",
			RU: "не проверено, регламент отсылает к другому документу: {why}",
			EN: "not checked, the regulation refers elsewhere: {why}",
		}

	case promised:
		return law.Name{
			KK: "Нәтижені беруге уәде етілген мерзім: {moment}.",
			RU: "Результат обещан к сроку: {moment}.",
			EN: "The result is promised by {moment}.",
		}
	case promiseNone:
		return law.Name{
			KK: "Регламентте қызметтің жалпы мерзімі белгіленбеген, сондықтан нәтиже күнін уәде ету мүмкін емес.",
			RU: "Общий срок услуги в регламенте не установлен, поэтому обещать день результата нельзя.",
			EN: "The regulation states no term of the whole service, so no day can be promised.",
		}
	case promiseSum:
		return law.Name{
			KK: "Регламентте қызметтің жалпы мерзімі белгіленбеген: бұл мерзім — әрекеттер мерзімдерінің қосындысы.",
			RU: "Общий срок услуги в регламенте не установлен: этот срок — сумма сроков отдельных действий.",
			EN: "The regulation states no term of the whole service: this one is the sum of the times of its steps.",
		}
	case termRuns:
		return law.Name{
			KK: "Мерзімі: {period}, басталуы: {start}; негізі: {place}.",
			RU: "Срок: {period}, начало: {start}; основание: {place}.",
			EN: "The term is {period} and starts on {start}; rule: {place}.",
		}
	case completePackage:
		return law.Name{
			KK: "Мерзім талап етілетін құжаттардың бәрі тапсырылған кезден бастап өтеді.",
			RU: "Срок идёт с того времени, когда сданы все требуемые документы.",
			EN: "The term runs from when all the required documents are handed in.",
		}
	case byRegulation:
		return law.Name{
			KK: "Регламент бойынша {reading}{day}.",
			RU: "По регламенту {reading}{day}.",
			EN: "By the regulation {reading}{day}.",
		}
	case byPromise:
		return law.Name{
			KK: "Бұл жауапта {reading}{day}.",
			RU: "В этом ответе {reading}{day}.",
			EN: "In this answer {reading}{day}.",
		}
	case issueNotCounted:
		return law.Name{
			KK: "Нәтиже берілетін күн есептелмейді; мерзімнің соңғы күні: {day}.",
			RU: "День выдачи результата не считается; последний день срока: {day}.",
			EN: "The day of issue is not counted; the last day of the term is {day}.",
		}
	case issueCounted:
		return law.Name{
			KK: "Нәтиже берілетін күн есептеледі; мерзімнің соңғы күні: {day}.",
			RU: "День выдачи результата считается; последний день срока: {day}.",
			EN: "The day of issue is counted; the last day of the term is {day}.",
		}
	case issueUnsaid:
		return law.Name{
			KK: "Нәтиже берілетін күннің есептелетін-есептелмейтіні регламентте айтылмаған, мұнда ол есептелді; мерзімнің соңғы күні: {day}.",
			RU: "Считается ли день выдачи результата, в регламенте не сказано, здесь он считается; последний день срока: {day}.",
			EN: "Whether the day of issue is counted the regulation does not say, here it is; the last day of the term is {day}.",
		}
	case notCounted:
		return law.Name{
			KK: "Есептелмейді:",
			RU: "Не считаются:",
			EN: "Not counted:",
		}
	case workedInstead:
		return law.Name{
			KK: "Демалыс орнына жұмыс күні болған күндер:",
			RU: "Рабочие вместо выходных:",
			EN: "Worked in place of days off:",
		}
	case earlierDate:
		return law.Name{
			KK: "Заңды әртүрлі түсінуге болатын жерде ең ерте мерзім уәде етіледі: ол кез келген түсіндіру бойынша дұрыс; мекемені кешікті деп тек мынадан кейін айыптауға болады: {moment}.",
			RU: "Где закон можно понять по-разному, обещан самый ранний срок: он верен при любом толковании; обвинить учреждение в опоздании можно только после: {moment}.",
			EN: "Where the law can be read in more than one way, the earliest date is promised: it holds under every reading; the office can be accused of being late only after {moment}.",
		}

	case scheduleHead:
		return law.Name{
			KK: "Кесте",
			RU: "График",
			EN: "Schedule",
		}
	case now:
		return law.Name{
			KK: "Қазір: {moment}",
			RU: "Сейчас: {moment}",
			EN: "Now: {moment}",
		}
	case latestStart:
		return law.Name{
			KK: "ең кеш қауіпсіз басталуы: {moment}; {slack}",
			RU: "начать не позднее: {moment}; {slack}",
			EN: "begin by {moment}; {slack}",
		}
	case timeLeft:
		return law.Name{
			KK: "қалған жұмыс уақыты: {time}",
			RU: "осталось рабочего времени: {time}",
			EN: "working time left: {time}",
		}
	case timeOver:
		return law.Name{
			KK: "кешіккен жұмыс уақыты: {time}",
			RU: "просрочено рабочего времени: {time}",
			EN: "overdue, in working time: {time}",
		}
	case tooLong:
		return law.Name{
			KK: "кейбір түсіндіру бойынша құжаттар қабылданған сәтте бастау да кеш: әрекеттердің мерзімдері қосылғанда жалпы мерзімнен асады",
			RU: "при некоторых толкованиях начинать поздно даже в момент приёма: сроки действий в сумме больше общего срока",
			EN: "too late even at the receipt under some reading: the times of the steps add up to more than the whole",
		}
	case notBounded:
		return law.Name{
			KK: "жалпы мерзіммен шектелмейді",
			RU: "общим сроком не ограничено",
			EN: "not bounded by the term of the whole service",
		}
	case safeStart:
		return law.Name{
			KK: "Ең кеш қауіпсіз басталуы: әрекет сол кезде басталып, ол және одан кейінгілердің әрқайсысы өз мерзімін толық пайдаланса да, нәтиже кез келген түсіндіру бойынша уақытында дайын болады.",
			RU: "«Начать не позднее»: если начать тогда и каждое действие, начиная с этого, займёт весь свой срок, результат будет готов вовремя при любом толковании.",
			EN: "“Begin by”: begun then, and every step from that one on taking all of its time, the result is still ready in time under every reading.",
		}
	case safeStartLeaves:
		return law.Name{
			KK: "Өз мерзімі жоқ немесе мерзімі қызметтікі деп жазылған әрекет пен ұзақтығы айтылмаған жол бұл есепте уақыт алмайды.",
			RU: "Действие без своего срока или со сроком всей услуги и путь, длительность которого не указана, в этом счёте времени не занимают.",
			EN: "A step without a time of its own or with that of the service, and a way of unstated length, take none in this count.",
		}
	}
	return law.Name{}
}
