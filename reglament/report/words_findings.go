package report

import (
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// codeWords says what a finding of a code says; subject, expected and seen are
// what the code says that they are.
func codeWords(c reglament.Code) law.Name {
	switch c {
	case reglament.TermLate:
		return law.Name{
			KK: "қызмет мерзімінен кеш көрсетілді — {seen}",
			RU: "услуга оказана позже срока — {seen}",
			EN: "the service was completed late — {seen}",
		}
	case reglament.StepLate:
		return law.Name{
			KK: "{subject} әрекеті мерзімінен кеш аяқталды — {seen}",
			RU: "действие {subject} завершено позже срока — {seen}",
			EN: "step {subject} was done late — {seen}",
		}
	case reglament.StepRole:
		return law.Name{
			KK: "{subject} әрекетін басқа орындаушы жасады — {seen}; регламент бойынша — {expected}",
			RU: "действие {subject}: исполнитель — {seen}; по регламенту — {expected}",
			EN: "step {subject} was done by another role — {seen}; the regulation gives it to — {expected}",
		}
	case reglament.StepSkipped:
		return law.Name{
			KK: "{subject} әрекеті орындалмады, бірақ одан кейінгісі орындалды — {seen}",
			RU: "действие {subject} не выполнено, хотя выполнено следующее за ним — {seen}",
			EN: "step {subject} was not done, yet a later one was — {seen}",
		}
	case reglament.StepRepeated:
		return law.Name{
			KK: "{subject} әрекеті қайта орындалды — {seen}",
			RU: "действие {subject} выполнено повторно — {seen}",
			EN: "step {subject} was done again — {seen}",
		}
	case reglament.StepOrder:
		return law.Name{
			KK: "{subject} әрекеті ({seen}) одан бұрын орындалуға тиіс әрекеттен ерте жасалды — {expected}",
			RU: "действие {subject} ({seen}) выполнено раньше того, которое должно ему предшествовать, — {expected}",
			EN: "step {subject} ({seen}) was done before the one that comes first — {expected}",
		}
	case reglament.StepExclusive:
		return law.Name{
			KK: "{subject} әрекеті бірге орындалмайтын басқа әрекетпен қатар жазылған — {seen}",
			RU: "действие {subject} записано вместе с исключающим его действием — {seen}",
			EN: "step {subject} is recorded together with one that excludes it — {seen}",
		}
	case reglament.StepChannel:
		return law.Name{
			KK: "{subject} әрекеті өтініш берудің басқа тәсіліне жатады — {seen}; бұл істе — {expected}",
			RU: "действие {subject} относится к другому порядку обращения — {seen}; в этом деле — {expected}",
			EN: "step {subject} belongs to another way of applying — {seen}; this case — {expected}",
		}
	case reglament.StepEarly:
		return law.Name{
			KK: "{subject} әрекетінің уақыты ({seen}) құжаттар қабылданғаннан бұрын — {expected}",
			RU: "время действия {subject} ({seen}) раньше приёма документов — {expected}",
			EN: "step {subject} is dated {seen}, before the documents were received — {expected}",
		}
	case reglament.StepUnrecorded:
		return law.Name{
			KK: "{subject} әрекеті жазылмаған, ал одан кейінгісі жазылған — {seen}; бұл ешкімге кінә болып тағылмайды",
			RU: "действие {subject} не записано, хотя записано следующее за ним — {seen}; никому не ставится в вину",
			EN: "step {subject} is not recorded, though a later one is — {seen}; held against nobody",
		}
	case reglament.DocumentMissing:
		return law.Name{
			KK: "талап етілетін құжат тапсырылмаған: {subject}",
			RU: "не сдан требуемый документ: {subject}",
			EN: "a required document was not handed in: {subject}",
		}
	case reglament.DocumentUnfit:
		return law.Name{
			KK: "құжат талап етілген нысанда емес ({seen}): {subject}",
			RU: "документ не в требуемой форме ({seen}): {subject}",
			EN: "a document is not in the required form ({seen}): {subject}",
		}
	case reglament.DocumentAsked:
		return law.Name{
			KK: "талап етілмейтін қағаз сұралған: {subject} ({seen})",
			RU: "потребована бумага, которая не требуется: {subject} ({seen})",
			EN: "a paper was demanded that is not required: {subject} ({seen})",
		}
	case reglament.ReceiptMissing:
		return law.Name{
			KK: "құжаттардың қабылданғаны туралы қолхат берілмеген",
			RU: "не выдана расписка о приёме документов",
			EN: "no receipt was given for the documents",
		}
	case reglament.ReceiptField:
		return law.Name{
			KK: "қолхатта көрсетілмеген: {subject}",
			RU: "в расписке не указано: {subject}",
			EN: "the receipt does not state: {subject}",
		}
	case reglament.ReceiptPromise:
		return law.Name{
			KK: "қолхатта уәде етілген күн мерзімнен кейін — {seen}",
			RU: "обещанный в расписке день позже срока — {seen}",
			EN: "the receipt promises a day after the term — {seen}",
		}
	case reglament.RefusalGround:
		return law.Name{
			KK: "бас тартуда негізі көрсетілмеген: {subject}",
			RU: "в отказе не указано основание: {subject}",
			EN: "the refusal states no ground: {subject}",
		}
	case reglament.RefusalBaseless:
		return law.Name{
			KK: "талап етілетін құжаттардың бәрі тапсырылғанымен, бас тарту олардың жоқтығына негізделген: {subject}",
			RU: "отказано из-за нехватки документов, хотя сданы все требуемые: {subject}",
			EN: "refused for want of documents, though every required one was handed in: {subject}",
		}
	case reglament.ResultUnsigned:
		return law.Name{
			KK: "нәтиже қол қойылмай берілген; қол қою әрекеті — {subject}",
			RU: "результат выдан без подписи; подписание — действие {subject}",
			EN: "the result was issued unsigned; signing is step {subject}",
		}
	case reglament.ResultChannel:
		return law.Name{
			KK: "нәтиже өтініш берілмеген жерде берілген — {seen}; бұл істе — {expected}",
			RU: "результат выдан не там, где подано заявление, — {seen}; в этом деле — {expected}",
			EN: "the result was handed over elsewhere than applied for — {seen}; this case — {expected}",
		}
	case reglament.ResultKind:
		return law.Name{
			KK: "{subject} нәтижесі өтініш берудің бұл тәсілінде көзделмеген — {seen}",
			RU: "результат {subject} не предусмотрен для этого порядка обращения — {seen}",
			EN: "result {subject} is not given for this way of applying — {seen}",
		}
	case reglament.ExtensionLong:
		return law.Name{
			KK: "мерзім рұқсат етілгеннен артық ұзартылған — {seen}; ең кеші — {expected}",
			RU: "срок продлён дольше, чем разрешено, — {seen}; самое позднее — {expected}",
			EN: "the term was extended further than allowed — {seen}; at the latest — {expected}",
		}
	case reglament.ExtensionRole:
		return law.Name{
			KK: "мерзімді басқа орындаушы ұзартты — {seen}; регламент бойынша — {expected}",
			RU: "срок продлил другой исполнитель — {seen}; по регламенту — {expected}",
			EN: "the term was extended by another role — {seen}; the regulation gives it to — {expected}",
		}
	case reglament.StorageShort:
		return law.Name{
			KK: "алынбаған нәтиже ({subject}) тиісті мерзімнен аз сақталған — {seen}; сақталуға тиіс уақытының соңы — {expected}",
			RU: "невостребованный результат ({subject}) хранился меньше положенного — {seen}; следовало хранить до — {expected}",
			EN: "an uncollected result ({subject}) was kept for less than its time — {seen}; to be kept until — {expected}",
		}
	case reglament.IncidentNoted:
		return law.Name{
			KK: "іс барысында болғаны ({seen}): {subject}",
			RU: "в ходе дела ({seen}): {subject}",
			EN: "in the course of the case ({seen}): {subject}",
		}
	}
	return law.Name{}
}

// incidentWords says what befell an application and what that changes; expected
// is the step that the procedure went back to, or the last day of an extension.
func incidentWords(k reglament.IncidentKind) law.Name {
	switch k {
	case reglament.Rework:
		return law.Name{
			KK: "пысықтауға қайтарылған ({expected}): сол жерден бастап әрекеттер қайта орындалуы мүмкін, жазбаның қай жолғыға жататыны ешкімге кінә болып тағылмайды, жалпы мерзім өте береді",
			RU: "возврат на доработку ({expected}): действия с этого места могут выполняться заново, к какому разу относится запись, никому не ставится в вину, общий срок идёт дальше",
			EN: "sent back for rework ({expected}): the steps from there on may be done again, to which round an entry belongs is held against nobody, the whole term runs on",
		}
	case reglament.Reassignment:
		return law.Name{
			KK: "басқа орындаушыға берілген ({expected}): сол жерден бастап әрекеттер қайта орындалуы мүмкін, жазбаның қай жолғыға жататыны ешкімге кінә болып тағылмайды, жалпы мерзім өте береді",
			RU: "передано другому исполнителю ({expected}): действия с этого места могут выполняться заново, к какому разу относится запись, никому не ставится в вину, общий срок идёт дальше",
			EN: "given to somebody else ({expected}): the steps from there on may be done again, to which round an entry belongs is held against nobody, the whole term runs on",
		}
	case reglament.Extended:
		return law.Name{
			KK: "мерзім ұзартылған ({expected}): жалпы мерзімнің соңы жазылған күнге ауысады, ал күні жазылмаса, тексерілмейді; ұзартудан кейінгі әрекеттердің мерзімі тексерілмейді",
			RU: "срок продлён ({expected}): конец общего срока переносится на записанный день, а если он не записан, не проверяется; сроки действий после продления не проверяются",
			EN: "the term was extended ({expected}): the end of the whole moves to the day recorded or, where none is, is not measured; no step after the extension is measured",
		}
	case reglament.Withdrawn:
		return law.Name{
			KK: "өтініш қайтарып алынған: одан кейінгі мерзімдер тексерілмейді",
			RU: "заявление отозвано: сроки после этого не проверяются",
			EN: "the application was withdrawn: no time is measured after that",
		}
	case reglament.Forwarded:
		return law.Name{
			KK: "өтініш құзыретті органға жіберілген: одан кейінгі мерзімдер тексерілмейді",
			RU: "заявление направлено компетентному органу: сроки после этого не проверяются",
			EN: "the application was forwarded to the competent body: no time is measured after that",
		}
	case reglament.Uncollected:
		return law.Name{
			KK: "өтініш беруші нәтижені алмаған: нәтиженің берілген уақыты тексерілмейді",
			RU: "заявитель не забрал результат: время выдачи не проверяется",
			EN: "the applicant did not collect the result: when it was handed over is not measured",
		}
	}
	return law.Name{}
}

func levelWords(l reglament.Level) law.Name {
	switch l {
	case reglament.Note:
		return law.Name{
			KK: "Ескертпе",
			RU: "Примечание",
			EN: "Note",
		}
	case reglament.Doubt:
		return law.Name{
			KK: "Күмән",
			RU: "Сомнение",
			EN: "Doubt",
		}
	case reglament.Breach:
		return law.Name{
			KK: "Бұзушылық",
			RU: "Нарушение",
			EN: "Breach",
		}
	}
	return law.Name{}
}

// verdictWords says how a case stands.
func verdictWords(verdict string) law.Name {
	switch verdict {
	case verdictBreach:
		return law.Name{
			KK: "бұзушылық бар",
			RU: "есть нарушение",
			EN: "there is a breach",
		}
	case verdictDoubt:
		return law.Name{
			KK: "бұзушылық жоқ, күмән бар",
			RU: "нарушений нет, есть сомнение",
			EN: "no breach, but a doubt",
		}
	case verdictNote:
		return law.Name{
			KK: "бұзушылық жоқ, ескертпе бар",
			RU: "нарушений нет, есть примечание",
			EN: "no breach, but a note",
		}
	case verdictClean:
		return law.Name{
			KK: "ауытқу жоқ",
			RU: "отклонений нет",
			EN: "no deviation",
		}
	}
	return law.Name{}
}

// defectWords takes the stable name of a defect.
func defectWords(d string) law.Name {
	switch d {
	case documents.NoOriginal.String():
		return law.Name{
			KK: "түпнұсқасы жоқ",
			RU: "нет оригинала",
			EN: "no original",
		}
	case documents.NoCopy.String():
		return law.Name{
			KK: "көшірмесі жоқ",
			RU: "нет копии",
			EN: "no copy",
		}
	case documents.CopyOnly.String():
		return law.Name{
			KK: "түпнұсқаның орнына көшірме",
			RU: "копия вместо оригинала",
			EN: "a copy instead of the original",
		}
	case documents.NothingToCompare.String():
		return law.Name{
			KK: "салыстыратын түпнұсқа көрсетілмеген",
			RU: "не показан оригинал для сверки",
			EN: "no original shown to compare with",
		}
	case documents.WrongForm.String():
		return law.Name{
			KK: "белгіленген нысанда емес",
			RU: "не по установленной форме",
			EN: "not on the annexed form",
		}
	case documents.Expired.String():
		return law.Name{
			KK: "мерзімі өткен",
			RU: "срок действия истёк",
			EN: "no longer valid",
		}
	case documents.OtherChild.String():
		return law.Name{
			KK: "басқа баланікі",
			RU: "другого ребёнка",
			EN: "of another child",
		}
	case documents.NotNotarized.String():
		return law.Name{
			KK: "көшірмесін нотариус куәландырмаған",
			RU: "копия не заверена нотариусом",
			EN: "copy not certified by a notary",
		}
	}
	return law.Name{}
}

// excessWords takes the stable name of an excess.
func excessWords(e string) law.Name {
	switch e {
	case documents.Unlisted.String():
		return law.Name{
			KK: "тізімде жоқ",
			RU: "нет в перечне",
			EN: "not in the list",
		}
	case documents.Needless.String():
		return law.Name{
			KK: "бұл жағдайда қажет емес",
			RU: "в этом случае не нужна",
			EN: "not needed in this situation",
		}
	case documents.NotaryDemanded.String():
		return law.Name{
			KK: "нотариус куәландыруы сұралған, ал түпнұсқа көрсетілген",
			RU: "потребовано заверение нотариуса, хотя показан оригинал",
			EN: "certification by a notary demanded, though the original was shown",
		}
	}
	return law.Name{}
}

func statusWords(s documents.Status) law.Name {
	switch s {
	case documents.Undecided:
		return law.Name{
			KK: "жазылмаған",
			RU: "нет записи",
			EN: "not recorded",
		}
	case documents.Met:
		return law.Name{
			KK: "тапсырылды",
			RU: "сдано",
			EN: "handed in",
		}
	case documents.NotRequired:
		return law.Name{
			KK: "талап етілмейді",
			RU: "не требуется",
			EN: "not required",
		}
	case documents.Missing:
		return law.Name{
			KK: "тапсырылмады",
			RU: "не сдано",
			EN: "missing",
		}
	case documents.Unfit:
		return law.Name{
			KK: "жарамсыз",
			RU: "не годится",
			EN: "unfit",
		}
	}
	return law.Name{}
}

// completeWords says whether a package is complete.
func completeWords(a law.Answer) law.Name {
	switch a {
	case law.Yes:
		return law.Name{
			KK: "толық",
			RU: "полный",
			EN: "complete",
		}
	case law.No:
		return law.Name{
			KK: "толық емес",
			RU: "неполный",
			EN: "incomplete",
		}
	}
	return law.Name{
		KK: "толықтығы белгісіз",
		RU: "полнота неизвестна",
		EN: "not known whether complete",
	}
}

// forceWords says whether a regulation was in force on the day of receipt.
func forceWords(a law.Answer) law.Name {
	switch a {
	case law.Yes:
		return law.Name{
			KK: "құжаттар қабылданған күні регламент күшінде болған",
			RU: "в день приёма документов регламент действовал",
			EN: "the regulation was in force on the day of receipt",
		}
	case law.No:
		return law.Name{
			KK: "құжаттар қабылданған күні регламент күшінде болмаған: іс есептелді, бірақ ешкімге кінә тағылмайды",
			RU: "в день приёма документов регламент не действовал: дело рассчитано, но никто не обвиняется",
			EN: "the regulation was not in force on the day of receipt: the case is computed, nobody is accused",
		}
	}
	return law.Name{
		KK: "құжаттар қабылданған күні регламенттің күшінде болғаны белгісіз",
		RU: "действовал ли регламент в день приёма документов, неизвестно",
		EN: "whether the regulation was in force on the day of receipt is not known",
	}
}

// forceOnWords says whether a regulation was in force on a day.
func forceOnWords(a law.Answer) law.Name {
	switch a {
	case law.Yes:
		return law.Name{
			KK: "{date} күні регламент күшінде болған",
			RU: "{date} регламент действовал",
			EN: "the regulation was in force on {date}",
		}
	case law.No:
		return law.Name{
			KK: "{date} күні регламент күшінде болмаған",
			RU: "{date} регламент не действовал",
			EN: "the regulation was not in force on {date}",
		}
	}
	return law.Name{
		KK: "{date} күні регламенттің күшінде болғаны белгісіз",
		RU: "действовал ли регламент {date}, неизвестно",
		EN: "whether the regulation was in force on {date} is not known",
	}
}

// forceReasonWords says what leaves it unknown whether an act was in force; the
// other reasons say all with their day: see [forceDayWords].
func forceReasonWords(r law.ForceReason) law.Name {
	switch r {
	case law.PublicationUnknown:
		return law.Name{
			KK: "алғашқы ресми жарияланған күні белгісіз",
			RU: "день первого официального опубликования неизвестен",
			EN: "the day of first official publication is not known",
		}
	case law.RepealDayUnknown:
		return law.Name{
			KK: "күші жойылған нақты күн белгісіз",
			RU: "точный день утраты силы неизвестен",
			EN: "the exact day of repeal is not known",
		}
	case law.DayNotGiven:
		return law.Name{
			KK: "күні көрсетілмеген",
			RU: "день не указан",
			EN: "the day is not given",
		}
	}
	return law.Name{}
}

// forceDayWords says what the day is that a reason turns on.
func forceDayWords(r law.ForceReason) law.Name {
	switch r {
	case law.InForce:
		return law.Name{
			KK: "күшіне ену күні — {date}",
			RU: "вступление в силу — {date}",
			EN: "in force from {date}",
		}
	case law.BeforeFirstDay:
		return law.Name{
			KK: "алғашқы ресми жарияланған күні бойынша күшіне ену күні — {date}",
			RU: "вступление в силу по дню первого официального опубликования — {date}",
			EN: "in force from {date}, by the day of first official publication",
		}
	case law.BeforeEarliestDay, law.PublicationUnknown:
		return law.Name{
			KK: "күшіне ену күні — {date} немесе одан кейін",
			RU: "вступление в силу — {date} или позднее",
			EN: "in force on {date} at the earliest",
		}
	case law.RepealDayUnknown:
		return law.Name{
			KK: "күшін жою күні — {date} немесе одан кейін",
			RU: "утрата силы — {date} или позднее",
			EN: "repealed on {date} at the earliest",
		}
	}
	return law.Name{}
}

// amendedWords says whether an amendment was in force on the day of receipt.
func amendedWords(a law.Answer) law.Name {
	switch a {
	case law.Yes:
		return law.Name{
			KK: "{amendment} құжаттар қабылданған күні күшінде болған",
			RU: "{amendment} в день приёма документов действовало",
			EN: "{amendment} was in force on the day of receipt",
		}
	case law.No:
		return law.Name{
			KK: "{amendment} құжаттар қабылданған күні күшінде болмаған: ол өзгерткен норма бойынша ешкімге кінә тағылмайды",
			RU: "{amendment} в день приёма документов не действовало: по изменённой им норме никто не обвиняется",
			EN: "{amendment} was not in force on the day of receipt: by the place that it changed nobody is accused",
		}
	}
	return law.Name{
		KK: "{amendment} құжаттар қабылданған күні күшінде болғаны белгісіз",
		RU: "{amendment}: действовало ли в день приёма документов, неизвестно",
		EN: "{amendment}: whether in force on the day of receipt is not known",
	}
}

// precisionWords says how precisely moments are taken to be known.
func precisionWords(p civil.Precision) law.Name {
	switch p {
	case civil.ToSecond:
		return law.Name{
			KK: "уақыт секундқа дейін белгілі",
			RU: "время известно до секунды",
			EN: "times known to the second",
		}
	case civil.ToMinute:
		return law.Name{
			KK: "уақыт минутқа дейін ғана белгілі",
			RU: "время известно только до минуты",
			EN: "times known to the minute only",
		}
	case civil.ToDay:
		return law.Name{
			KK: "уақыт күнге дейін ғана белгілі",
			RU: "время известно только до дня",
			EN: "times known to the day only",
		}
	}
	return law.Name{}
}

// textWords names an official text.
func textWords(text law.Lang) law.Name {
	if text == law.Kazakh {
		return law.Name{
			KK: "қазақша мәтін",
			RU: "казахский текст",
			EN: "Kazakh text",
		}
	}
	return law.Name{
		KK: "орысша мәтін",
		RU: "русский текст",
		EN: "Russian text",
	}
}
