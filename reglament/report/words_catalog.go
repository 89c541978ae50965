package report

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// heading is a term of the catalog: a heading, or a label before a fact.
type heading uint8

const (
	actIs heading = iota
	actTitle
	otherTitle
	issuerIs
	adoptedOn
	registeredAs
	officialTexts
	inEdition
	amendedBy
	inForceFrom
	afterPublication
	repealedFrom
	repealedBy
	countsAre
	provisionsHead
	unitsHead
	providerUnit
	onlineUnit
	rolesHead
	outsideUnits
	systemsHead
	channelsHead
	takenInBy
	firstStep
	hoursAre
	breakIs
	breakStated
	breakNone
	minutesLong
	deliveredBy
	resultsHead
	resultRefusal
	resultNotAccepted
	resultUnreasoned
	signedBy
	onlyThrough
	feeHead
	amountUnsaid
	exemptionsHead
	tariffsHead
	termHead
	receiptDay
	issueDay
	dayCounted
	dayNotCounted
	notSaid
	extendedBy
	extender
	timesHead
	factsHead
	documentsHead
	documentOf
	forEachChild
	neededIf
	saidYes
	saidNo
	notSo
	orElse
	ageFrom
	ageBelow
	olderThan
	stepsHead
	withSystems
	alsoGivenTo
	alsoHandsOut
	limitSince
	stepOptional
	nextStep
	stepEnds
	wayOpen
	wayAside
	stepSigns
	stepReady
	unitUnnamed
	alsoIn
	receiptsHead
	givenAtStep
	givenWithResult
	statesField
	groundsHead
	groundAllows
	groundDocuments
	groundStep
	storageHead
	officesHead
	phoneIs
	discrepanciesHead
	modelIs
	gapsHead
	canBeFilled

	headingsEnd
)

// words returns the wording of a term.
func (h heading) words() law.Name {
	switch h {
	case actIs:
		return law.Name{KK: "Құқықтық акт: {act}", RU: "Акт: {act}", EN: "Act: {act}"}
	case actTitle:
		return law.Name{KK: "Актінің тақырыбы: {title}", RU: "Заголовок акта: {title}", EN: "Title of the act: {title}"}
	case otherTitle:
		return law.Name{KK: "Басқаша аталуы: {title}", RU: "Название в другом месте: {title}", EN: "Called elsewhere: {title}"}
	case issuerIs:
		return law.Name{KK: "Қабылдаған орган: {issuer}", RU: "Кем принят: {issuer}", EN: "Issued by: {issuer}"}
	case adoptedOn:
		return law.Name{KK: "Қабылданған күні: {date}", RU: "Принят: {date}", EN: "Adopted: {date}"}
	case registeredAs:
		return law.Name{KK: "Мемлекеттік тіркеу: {date}, № {number}", RU: "Государственная регистрация: {date}, № {number}", EN: "State registration: {date}, No. {number}"}
	case officialTexts:
		return law.Name{KK: "Қолдағы ресми мәтіндер: {texts}", RU: "Официальные тексты в наличии: {texts}", EN: "Official texts in hand: {texts}"}
	case inEdition:
		return law.Name{KK: "Редакциясы: {date} № {number}", RU: "Редакция: № {number} от {date}", EN: "Edition: No. {number} of {date}"}
	case amendedBy:
		return law.Name{KK: "Өзгеріс: {date} № {number}", RU: "Изменение: № {number} от {date}", EN: "Amendment: No. {number} of {date}"}
	case inForceFrom:
		return law.Name{KK: "Күшіне енуі: {date} немесе одан кейін", RU: "Вступление в силу: {date} или позднее", EN: "In force: from {date} at the earliest"}
	case afterPublication:
		return law.Name{KK: "алғашқы ресми жарияланғаннан кейін {days} өткен соң", RU: "по истечении: {days} после первого официального опубликования", EN: "on expiry of {days} after first official publication"}
	case repealedFrom:
		return law.Name{KK: "Күшін жоюы: {date} немесе одан кейін", RU: "Утрата силы: {date} или позднее", EN: "Out of force: from {date} at the earliest"}
	case repealedBy:
		return law.Name{KK: "Күшін жойған акт: {repeal}", RU: "Признан утратившим силу актом: {repeal}", EN: "Repealed by: {repeal}"}
	case countsAre:
		return law.Name{KK: "Құжаттар: {documents}; әрекеттер: {steps}; мәтіндердегі қайшылықтар: {discrepancies}", RU: "Документов: {documents}; действий: {steps}; расхождений в текстах: {discrepancies}", EN: "Documents: {documents}; steps: {steps}; discrepancies: {discrepancies}"}
	case provisionsHead:
		return law.Name{KK: "Ережелер", RU: "Положения", EN: "Provisions"}
	case unitsHead:
		return law.Name{KK: "Мекемелер", RU: "Организации", EN: "Units"}
	case providerUnit:
		return law.Name{KK: "қызмет көрсетеді", RU: "оказывает услугу", EN: "provides the service"}
	case onlineUnit:
		return law.Name{KK: "өтінішті кез келген уақытта қабылдайды", RU: "принимает заявления в любое время", EN: "takes applications in at any hour"}
	case rolesHead:
		return law.Name{KK: "Қатысушылар", RU: "Участники", EN: "Roles"}
	case outsideUnits:
		return law.Name{KK: "ешбір мекемеге жатпайды", RU: "вне всех организаций", EN: "outside every unit"}
	case systemsHead:
		return law.Name{KK: "Ақпараттық жүйелер", RU: "Информационные системы", EN: "Information systems"}
	case channelsHead:
		return law.Name{KK: "Өтініш беру жолдары", RU: "Способы обращения", EN: "Ways to apply"}
	case takenInBy:
		return law.Name{KK: "қабылдайды: {unit}", RU: "принимает: {unit}", EN: "taken in by: {unit}"}
	case firstStep:
		return law.Name{KK: "бірінші әрекет: {step}", RU: "первое действие: {step}", EN: "first step: {step}"}
	case hoursAre:
		return law.Name{KK: "жұмыс уақыты: {hours}", RU: "часы работы: {hours}", EN: "hours: {hours}"}
	case breakIs:
		return law.Name{KK: "үзіліс: {break}", RU: "перерыв: {break}", EN: "break: {break}"}
	case breakStated:
		return law.Name{KK: "бар, қашан екені айтылмайды", RU: "есть, когда - не сказано", EN: "there is one, when is not said"}
	case breakNone:
		return law.Name{KK: "жоқ", RU: "нет", EN: "none"}
	case minutesLong:
		return law.Name{KK: "ұзақтығы {time}", RU: "продолжительность {time}", EN: "of {time}"}
	case deliveredBy:
		return law.Name{KK: "нәтиженің өтініш берушіге қалай жететіні: {place}", RU: "как результат доходит до заявителя: {place}", EN: "how the result reaches the applicant: {place}"}
	case resultsHead:
		return law.Name{KK: "Нәтижелер", RU: "Результаты", EN: "Results"}
	case resultRefusal:
		return law.Name{KK: "дәлелді бас тарту", RU: "мотивированный отказ", EN: "a reasoned refusal"}
	case resultNotAccepted:
		return law.Name{KK: "құжаттарды қабылдаудан бас тарту: мерзім басталмайды", RU: "отказ в приёме документов: срок не идёт", EN: "a refusal to take the documents in: no term runs"}
	case resultUnreasoned:
		return law.Name{KK: "негізі көрсетілетіні мәтінде айтылмайды", RU: "что указывается основание, в тексте не сказано", EN: "that it states its ground is not said in the text"}
	case signedBy:
		return law.Name{KK: "қол қояды: {name}", RU: "подписывает: {name}", EN: "signed by: {name}"}
	case onlyThrough:
		return law.Name{KK: "тек мына жолмен: {channels}", RU: "только при обращении: {channels}", EN: "only through: {channels}"}
	case feeHead:
		return law.Name{KK: "Төлемақы", RU: "Плата", EN: "Fee"}
	case amountUnsaid:
		return law.Name{KK: "мөлшері мәтінде көрсетілмеген", RU: "размер в тексте не указан", EN: "the text gives no amount"}
	case exemptionsHead:
		return law.Name{KK: "Кімге тегін", RU: "Для кого бесплатно", EN: "Free of charge for"}
	case tariffsHead:
		return law.Name{KK: "Тарифтер", RU: "Тарифы", EN: "Tariffs"}
	case termHead:
		return law.Name{KK: "Мерзім", RU: "Срок", EN: "Term"}
	case receiptDay:
		return law.Name{KK: "қабылданған күн: {said}", RU: "день приёма: {said}", EN: "day of receipt: {said}"}
	case issueDay:
		return law.Name{KK: "берілетін күн: {said}", RU: "день выдачи: {said}", EN: "day of issue: {said}"}
	case dayCounted:
		return law.Name{KK: "есептеледі", RU: "считается", EN: "counted"}
	case dayNotCounted:
		return law.Name{KK: "есептелмейді", RU: "не считается", EN: "not counted"}
	case notSaid:
		return law.Name{KK: "айтылмайды", RU: "не сказано", EN: "not said"}
	case extendedBy:
		return law.Name{KK: "ұзартылуы мүмкін: {period}", RU: "может быть продлён: {period}", EN: "may be extended: {period}"}
	case extender:
		return law.Name{KK: "ұзартады: {role}", RU: "продлевает: {role}", EN: "by: {role}"}
	case timesHead:
		return law.Name{KK: "Күту және қызмет көрсету уақыты", RU: "Время ожидания и обслуживания", EN: "Times of waiting and being served"}
	case factsHead:
		return law.Name{KK: "Құжаттар тізімін шешетін сұрақтар", RU: "Вопросы, от которых зависит перечень документов", EN: "Questions that decide the list of documents"}
	case documentsHead:
		return law.Name{KK: "Құжаттар", RU: "Документы", EN: "Documents"}
	case documentOf:
		return law.Name{KK: "кімдікі: {person}", RU: "чей: {person}", EN: "of: {person}"}
	case forEachChild:
		return law.Name{KK: "әр балаға", RU: "на каждого ребёнка", EN: "for each child"}
	case neededIf:
		return law.Name{KK: "қажет болатын жағдай: {condition}", RU: "нужен, если: {condition}", EN: "needed if: {condition}"}
	case saidYes:
		return law.Name{KK: "«{ask}» — иә", RU: "«{ask}» — да", EN: "“{ask}” — yes"}
	case saidNo:
		return law.Name{KK: "«{ask}» — жоқ", RU: "«{ask}» — нет", EN: "“{ask}” — no"}
	case notSo:
		return law.Name{KK: "мынаның ешқайсысы емес: ({condition})", RU: "ничто из этого: ({condition})", EN: "none of: ({condition})"}
	case orElse:
		return law.Name{KK: " немесе ", RU: " или ", EN: " or "}
	case ageFrom:
		return law.Name{KK: "{person}: жасы кемінде {n}", RU: "{person}: возраст в годах не меньше {n}", EN: "{person}: {n} years old or older"}
	case ageBelow:
		return law.Name{KK: "{person}: толық жасы {n} санынан кем", RU: "{person}: возраст в годах меньше {n}", EN: "{person}: not yet {n} years old"}
	case olderThan:
		return law.Name{KK: "{person}: жасы {n} санынан асқан", RU: "{person}: возраст в годах больше {n}", EN: "{person}: older than {n} years"}
	case stepsHead:
		return law.Name{KK: "Әрекеттер", RU: "Действия", EN: "Steps"}
	case withSystems:
		return law.Name{KK: "ақпараттық жүйелер: {systems}", RU: "информационные системы: {systems}", EN: "information systems: {systems}"}
	case alsoGivenTo:
		return law.Name{KK: "бұл әрекет мынаған да берілген: {role}; {place}", RU: "действие отнесено и к другому: {role}; {place}", EN: "also given to: {role}; {place}"}
	case alsoHandsOut:
		return law.Name{KK: "басқа жер бойынша нәтиже мынаның да арқылы беріледі: {channel}; {place}", RU: "по другому месту результат выдаётся и так: {channel}; {place}", EN: "by another place the result is handed out through: {channel}; {place}"}
	case limitSince:
		return law.Name{KK: "уақыт мына әрекеттің соңынан басталады: {step}", RU: "время идёт с конца действия: {step}", EN: "the limit runs from the end of: {step}"}
	case stepOptional:
		return law.Name{KK: "әр іске қажет емес", RU: "нужно не в каждом деле", EN: "not needed in every case"}
	case nextStep:
		return law.Name{KK: "келесі: {step}", RU: "далее: {step}", EN: "next: {step}"}
	case stepEnds:
		return law.Name{KK: "рәсімнің соңы", RU: "конец процедуры", EN: "end of the procedure"}
	case wayOpen:
		return law.Name{KK: "жолға кететін уақыт айтылмайды", RU: "сколько занимает этот путь, не сказано", EN: "how long the way takes is not said"}
	case wayAside:
		return law.Name{KK: "рәсімнен шығу, қай әрекеттен екені айтылмайды", RU: "выход из процедуры, с какого действия - не сказано", EN: "a way out, from which step is not said"}
	case stepSigns:
		return law.Name{KK: "нәтижеге қол қойылады", RU: "подписывается результат", EN: "the result is signed"}
	case stepReady:
		return law.Name{KK: "нәтиже дайын болады", RU: "результат готов", EN: "the result is ready"}
	case unitUnnamed:
		return law.Name{KK: "мәтін кім екенін атамайды, орнынан ғана шығады", RU: "текст его не называет, следует только из места", EN: "not named by the text, follows only from the place"}
	case alsoIn:
		return law.Name{KK: "осы туралы тағы: {places}", RU: "о том же: {places}", EN: "the same is told in: {places}"}
	case receiptsHead:
		return law.Name{KK: "Қолхаттар", RU: "Расписки", EN: "Receipts"}
	case givenAtStep:
		return law.Name{KK: "берілетін әрекет: {step}", RU: "выдаётся при действии: {step}", EN: "given at the step: {step}"}
	case givenWithResult:
		return law.Name{KK: "мына нәтижемен бірге беріледі: {result}", RU: "выдаётся с результатом: {result}", EN: "given with the result: {result}"}
	case statesField:
		return law.Name{KK: "көрсетіледі: {field}", RU: "указывается: {field}", EN: "states: {field}"}
	case groundsHead:
		return law.Name{KK: "Негіздер", RU: "Основания", EN: "Grounds"}
	case groundAllows:
		return law.Name{KK: "салдары: {acts}; {must}", RU: "последствие: {acts}; {must}", EN: "consequence: {acts}; {must}"}
	case groundDocuments:
		return law.Name{KK: "пакет толық емес", RU: "пакет неполон", EN: "the package is incomplete"}
	case groundStep:
		return law.Name{KK: "орындалатын әрекет: {step}", RU: "действие: {step}", EN: "step: {step}"}
	case storageHead:
		return law.Name{KK: "Алынбаған нәтижені сақтау", RU: "Хранение невостребованного результата", EN: "Storage of what nobody collects"}
	case officesHead:
		return law.Name{KK: "Мекенжайлар", RU: "Адреса", EN: "Offices"}
	case phoneIs:
		return law.Name{KK: "телефоны: {phone}", RU: "телефон: {phone}", EN: "phone: {phone}"}
	case discrepanciesHead:
		return law.Name{KK: "Мәтіндердегі қайшылықтар", RU: "Расхождения в текстах", EN: "Discrepancies"}
	case modelIs:
		return law.Name{KK: "үлгіде: {model}", RU: "в модели: {model}", EN: "in the model: {model}"}
	case gapsHead:
		return law.Name{KK: "Үлгіге енбегені", RU: "Что в модель не вошло", EN: "Not modeled"}
	case canBeFilled:
		return law.Name{KK: "басқа дереккөзден толтыруға болады: {what}", RU: "можно восполнить из другого источника: {what}", EN: "can be filled from another source: {what}"}
	}
	return law.Name{}
}

// formOfResultWords names the form of a result.
func formOfResultWords(f reglament.ResultForm) law.Name {
	switch f {
	case reglament.Paper:
		return law.Name{KK: "қағаз түрінде", RU: "на бумаге", EN: "on paper"}
	case reglament.Electronic:
		return law.Name{KK: "электрондық түрде", RU: "в электронной форме", EN: "in electronic form"}
	}
	return law.Name{}
}

// chargeWords says whether a service is paid for.
func chargeWords(c reglament.Charge) law.Name {
	switch c {
	case reglament.FreeOfCharge:
		return law.Name{KK: "тегін", RU: "бесплатно", EN: "free of charge"}
	case reglament.Paid:
		return law.Name{KK: "ақылы", RU: "платно", EN: "paid"}
	case reglament.PaidOrFree:
		return law.Name{KK: "ақылы немесе тегін", RU: "платно или бесплатно", EN: "paid or free of charge"}
	}
	return law.Name{}
}

// amountWords says an amount in a unit. None inflects with the number, which need not
// be whole.
func amountWords(u reglament.AmountUnit) law.Name {
	switch u {
	case reglament.Tenge:
		return law.Name{KK: "{value} теңге", RU: "{value} тенге", EN: "{value} tenge"}
	case reglament.MCI:
		return law.Name{
			KK: "{value} АЕК (айлық есептік көрсеткіш)",
			RU: "{value} МРП (месячный расчётный показатель)",
			EN: "{value} MCI (monthly calculation index)",
		}
	}
	return law.Name{}
}

// weekWords names a week.
func weekWords(week string) law.Name {
	switch week {
	case "five-day":
		return law.Name{KK: "бес күндік апта", RU: "пятидневная неделя", EN: "five-day week"}
	case "six-day":
		return law.Name{KK: "алты күндік апта", RU: "шестидневная неделя", EN: "six-day week"}
	}
	return law.Name{}
}

// fillsWords names what a gap can be filled with.
func fillsWords(f reglament.Fills) law.Name {
	switch f {
	case reglament.FillsTerm:
		return law.Name{KK: "жалпы мерзім", RU: "общий срок", EN: "the whole term"}
	case reglament.FillsDocuments:
		return law.Name{KK: "құжаттар", RU: "документы", EN: "documents"}
	case reglament.FillsGrounds:
		return law.Name{KK: "негіздер", RU: "основания", EN: "grounds"}
	case reglament.FillsProvisions:
		return law.Name{KK: "ережелер", RU: "положения", EN: "provisions"}
	case reglament.FillsFee:
		return law.Name{KK: "тарифтер", RU: "тарифы", EN: "tariffs"}
	}
	return law.Name{}
}
