package report

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// adviceWords says what advice of a code says.
func adviceWords(c reglament.AdviceCode) law.Name {
	switch c {
	case reglament.LintUnreachable:
		return law.Name{
			KK: "{subject} әрекетіне апаратын жол жоқ",
			RU: "к действию {subject} не ведёт ни один путь",
			EN: "no way leads to step {subject}",
		}
	case reglament.LintOutcome:
		return law.Name{
			KK: "{subject} әрекеті онымен ортақ тәсілі жоқ {step} әрекетіне апарады",
			RU: "действие {subject} ведёт к действию {step}, с которым у него нет общего порядка обращения",
			EN: "step {subject} leads to step {step}, with which it shares no way of applying",
		}
	case reglament.LintEnd:
		return law.Name{
			KK: "{subject}: рәсімнің аяғына жететін жол жоқ",
			RU: "{subject}: ни один путь не приводит к концу процедуры",
			EN: "{subject}: no way comes to an end of the procedure",
		}
	case reglament.LintResult:
		return law.Name{
			KK: "{subject}: өтініш қабылданады, бірақ нәтиже қай әрекетпен дайын болатыны айтылмаған",
			RU: "{subject}: заявление принимается, но не сказано, каким действием готов результат",
			EN: "{subject}: applications are taken in, yet no step makes or decides a result",
		}
	case reglament.LintTerm:
		return law.Name{
			KK: "{subject}: жалпы мерзім айтылмаған әрі есептелмейді",
			RU: "{subject}: общий срок не указан и не складывается",
			EN: "{subject}: the whole term is neither stated nor summed up",
		}
	case reglament.LintLimit:
		return law.Name{
			KK: "{subject} әрекетінің өзіне бүкіл мерзім кетуі мүмкін: {takes}, ал жалпы мерзім — {whole}",
			RU: "одно действие {subject} может занять весь срок: {takes} при общем сроке {whole}",
			EN: "step {subject} alone may take the whole term: {takes} of {whole}",
		}
	case reglament.LintRestated:
		return law.Name{
			KK: "{subject} әрекетінде қызметтің мерзімі тұр: {takes}, жалпы мерзім — {whole}; әрекеттің өз мерзімі деп ұғылса, басқаларына уақыт қалмайды",
			RU: "у действия {subject} стоит срок услуги: {takes} при общем сроке {whole}; если это срок самого действия, другим времени не остаётся",
			EN: "at step {subject} stands a limit of the service: {takes} of {whole}; read as its own, it leaves the other steps no time",
		}
	case reglament.LintSum:
		return law.Name{
			KK: "{subject}: ең ұзын жолдағы әрекеттердің мерзімдері қосқанда жалпы мерзімнен асады: {takes}, ал жалпы мерзім — {whole}",
			RU: "{subject}: сроки действий самого длинного пути вместе больше общего срока: {takes} при общем сроке {whole}",
			EN: "{subject}: the limits of the longest way are longer than the whole term: {takes} of {whole}",
		}
	case reglament.LintUnsigned:
		return law.Name{
			KK: "{subject}: {step} әрекетімен жетеді, бірақ оған ешкім қол қоймайды",
			RU: "{subject}: наступает с действием {step}, но никем не подписывается",
			EN: "{subject}: it is reached with step {step}, yet nobody signs it",
		}
	case reglament.LintReturn:
		return law.Name{
			KK: "{subject} негізі бойынша қайтаруға болады, бірақ ол бойынша әрекет көрсетілмеген",
			RU: "основание {subject} допускает возврат, но действия по нему нет",
			EN: "ground {subject} allows a return and leads to no step",
		}
	case reglament.LintRole:
		return law.Name{
			KK: "{subject} нәтижеге қол қояды немесе оны аяқтайды, бірақ ешбір ұйымға жатпайды",
			RU: "{subject}: подписывает или завершает результат, но не относится ни к одной организации",
			EN: "{subject} signs or completes the result, yet belongs to no unit",
		}
	case reglament.LintUnused:
		return law.Name{
			KK: "{subject}: қатысушылар тізімінде бар, бірақ бірде-бір әрекет берілмеген",
			RU: "{subject}: есть в списке участников, но не выполняет ни одного действия",
			EN: "{subject} is listed as taking part and is given nothing to do",
		}
	case reglament.LintReceipt:
		return law.Name{
			KK: "{subject} қолхаты өтініш берудің ешбір тәсілінде берілмейді, оның деректері тексерілмейді",
			RU: "расписка {subject} не выдаётся ни в одном порядке обращения, её сведения не проверяются",
			EN: "receipt {subject} is given on no way of applying, so that none of its fields is checked",
		}
	case reglament.LintFee:
		return law.Name{
			KK: "қызмет ақылы немесе тегін, бірақ кімге тегін екені көрсетілмеген",
			RU: "услуга платная или бесплатная, но не указано, для кого она бесплатна",
			EN: "the service is paid or free of charge, yet for whom it is free is not said",
		}
	case reglament.LintGap:
		return law.Name{
			KK: "дереккөзі бар адам толтыра алатын олқылық ({fills}): {subject}",
			RU: "пробел, который можно заполнить по источнику ({fills}): {subject}",
			EN: "a gap that who has the source can fill ({fills}): {subject}",
		}
	}
	return law.Name{}
}

// onChannelWords says on which channel advice holds.
func onChannelWords() law.Name {
	return law.Name{KK: " — өтініш беру тәсілі: {channel}", RU: " — порядок обращения: {channel}", EN: " — way of applying: {channel}"}
}

// inTextWords says in which text alone advice holds.
func inTextWords() law.Name {
	return law.Name{KK: " — тек мына мәтінде: {text}", RU: " — только в одном тексте: {text}", EN: " — in one text only: {text}"}
}

// adviceHeadWords stands above a list of advice.
func adviceHeadWords() law.Name {
	return law.Name{KK: "Назар аударарлық жерлер: {n}", RU: "На что стоит взглянуть ещё раз: {n}", EN: "Worth a second look: {n}"}
}

// noAdviceWords says that there is no advice.
func noAdviceWords() law.Name {
	return law.Name{KK: "Назар аударарлық жер жоқ", RU: "Ничего, на что стоило бы взглянуть ещё раз", EN: "Nothing is worth a second look"}
}
