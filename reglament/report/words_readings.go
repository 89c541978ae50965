package report

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// readings returns the readings that have a letter, in order.
func readings() []reglament.Reading {
	return (^reglament.ReadingSet(0) &^ reglament.ReadingSet(reglament.Text)).List()
}

// chosen returns the value that an office chose for a reading that has a letter.
func chosen(c reglament.Readings, r reglament.Reading) reglament.Choice {
	var value interface{ String() string }
	switch r {
	case reglament.FirstDay:
		value = c.FirstDay
	case reglament.WeekOfTerm:
		value = c.TermWeek
	case reglament.LimitOfService:
		value = c.StepTerm
	case reglament.RollingOfSteps:
		value = c.Rolling
	case reglament.EndOfDay:
		value = c.DayEnd
	case reglament.CountOfTime:
		value = c.Time
	case reglament.RestDayHours:
		value = c.WorkedRestDay
	case reglament.DaysUnit:
		value = c.PlainDays
	default:
		value = c.Measured
	}
	return reglament.Choice{Reading: r, Value: value.String()}
}

// choiceWords says what a value of a reading means. It reads on after "only if".
func choiceWords(ch reglament.Choice) law.Name {
	switch ch {
	case reglament.Choice{Reading: reglament.FirstDay, Value: "not_counted"}:
		return law.Name{
			KK: "бірінші күн есептелмейді",
			RU: "первый день не считается",
			EN: "the first day is not counted",
		}
	case reglament.Choice{Reading: reglament.FirstDay, Value: "counted"}:
		return law.Name{
			KK: "бірінші күн есептеледі",
			RU: "первый день считается",
			EN: "the first day is counted",
		}
	case reglament.Choice{Reading: reglament.WeekOfTerm, Value: "provider"}:
		return law.Name{
			KK: "жалпы мерзім қызмет көрсететін мекеменің аптасымен есептеледі",
			RU: "общий срок считается по неделе того, кто оказывает услугу",
			EN: "the whole term runs by the week of the unit that provides the service",
		}
	case reglament.Choice{Reading: reglament.WeekOfTerm, Value: "intake"}:
		return law.Name{
			KK: "жалпы мерзім құжаттарды қабылдаған мекеменің аптасымен есептеледі",
			RU: "общий срок считается по неделе того, кто принял документы",
			EN: "the whole term runs by the week of the unit that took the documents in",
		}
	case reglament.Choice{Reading: reglament.LimitOfService, Value: "restates_term"}:
		return law.Name{
			KK: "әрекет тұсында жазылған қызмет мерзімі жалпы мерзімді қайталайды",
			RU: "срок услуги, записанный у действия, повторяет общий срок",
			EN: "a limit that speaks of the service restates the whole term",
		}
	case reglament.Choice{Reading: reglament.LimitOfService, Value: "own_limit"}:
		return law.Name{
			KK: "әрекет тұсында жазылған қызмет мерзімі сол әрекеттің өзіне қатысты",
			RU: "срок услуги, записанный у действия, относится к самому действию",
			EN: "a limit that speaks of the service is the step's own",
		}
	case reglament.Choice{Reading: reglament.RollingOfSteps, Value: "rolls"}:
		return law.Name{
			KK: "әрекеттің соңғы күні демалысқа түссе, жұмыс күніне ауысады",
			RU: "последний день действия переносится с нерабочего дня на рабочий",
			EN: "a step that ends on a day off moves to the next working day",
		}
	case reglament.Choice{Reading: reglament.RollingOfSteps, Value: "stays"}:
		return law.Name{
			KK: "әрекеттің соңғы күні ауыспайды, тек жалпы мерзім ауысады",
			RU: "последний день действия не переносится, переносится только общий срок",
			EN: "a step that ends on a day off does not move, only the whole term does",
		}
	case reglament.Choice{Reading: reglament.EndOfDay, Value: "closing_hour"}:
		return law.Name{
			KK: "күн мекеме жабылғанда аяқталады",
			RU: "день кончается в час закрытия",
			EN: "a day ends at the closing hour",
		}
	case reglament.Choice{Reading: reglament.EndOfDay, Value: "midnight"}:
		return law.Name{
			KK: "күн сағат 24:00-де аяқталады",
			RU: "день кончается в 24:00",
			EN: "a day ends at 24:00",
		}
	case reglament.Choice{Reading: reglament.CountOfTime, Value: "office_time"}:
		return law.Name{
			KK: "минут пен сағат тек жұмыс уақытында есептеледі",
			RU: "минуты и часы идут только в рабочее время",
			EN: "minutes and hours run in office time only",
		}
	case reglament.Choice{Reading: reglament.CountOfTime, Value: "running"}:
		return law.Name{
			KK: "минут пен сағат үздіксіз есептеледі",
			RU: "минуты и часы идут без перерыва",
			EN: "minutes and hours run without a break",
		}
	case reglament.Choice{Reading: reglament.RestDayHours, Value: "as_replaced"}:
		return law.Name{
			KK: "жұмысқа ауыстырылған демалыс күні мекеме ауыстырылған күннің сағатымен ашық",
			RU: "в рабочий выходной учреждение открыто в часы заменённого дня",
			EN: "on a rest day worked by decree the office has the hours of the day it replaces",
		}
	case reglament.Choice{Reading: reglament.RestDayHours, Value: "closed"}:
		return law.Name{
			KK: "жұмысқа ауыстырылған демалыс күні мекеме жабық",
			RU: "в рабочий выходной учреждение закрыто",
			EN: "on a rest day worked by decree the office is closed",
		}
	case reglament.Choice{Reading: reglament.DaysUnit, Value: "calendar_days"}:
		return law.Name{
			KK: "жай «күн» — күнтізбелік күн",
			RU: "просто «дни» — календарные",
			EN: "plain “days” are calendar days",
		}
	case reglament.Choice{Reading: reglament.DaysUnit, Value: "working_days"}:
		return law.Name{
			KK: "жай «күн» — жұмыс күні",
			RU: "просто «дни» — рабочие",
			EN: "plain “days” are working days",
		}
	case reglament.Choice{Reading: reglament.MeasuredAt, Value: "ready"}:
		return law.Name{
			KK: "мерзім нәтиже дайын болғанда тоқтайды",
			RU: "срок кончается с готовностью результата",
			EN: "the term is kept when the result is ready",
		}
	case reglament.Choice{Reading: reglament.MeasuredAt, Value: "handed_over"}:
		return law.Name{
			KK: "мерзім нәтиже берілгенде тоқтайды",
			RU: "срок кончается с выдачей результата",
			EN: "the term is kept when the result is handed over",
		}
	case reglament.Choice{Reading: reglament.Text, Value: "kk"}:
		return law.Name{
			KK: "қазақша мәтін қолданылады",
			RU: "применяется казахский текст",
			EN: "the Kazakh text applies",
		}
	case reglament.Choice{Reading: reglament.Text, Value: "ru"}:
		return law.Name{
			KK: "орысша мәтін қолданылады",
			RU: "применяется русский текст",
			EN: "the Russian text applies",
		}
	}
	return law.Name{}
}

// topicWords says what a reading is about.
func topicWords(r reglament.Reading) law.Name {
	switch r {
	case reglament.FirstDay:
		return law.Name{
			KK: "бірінші күн есептеле ме",
			RU: "считается ли первый день",
			EN: "whether the first day is counted",
		}
	case reglament.WeekOfTerm:
		return law.Name{
			KK: "жалпы мерзім кімнің аптасымен есептеледі",
			RU: "по чьей неделе считается общий срок",
			EN: "whose week counts the whole term",
		}
	case reglament.LimitOfService:
		return law.Name{
			KK: "әрекет тұсындағы қызмет мерзімі нені білдіреді",
			RU: "что значит срок услуги, записанный у действия",
			EN: "what a limit that speaks of the service means",
		}
	case reglament.RollingOfSteps:
		return law.Name{
			KK: "әрекеттің соңғы күні демалыс күнінен ауыса ма",
			RU: "переносится ли последний день действия с нерабочего дня",
			EN: "whether a step moves off a day off",
		}
	case reglament.EndOfDay:
		return law.Name{
			KK: "күн қашан аяқталады",
			RU: "когда кончается день",
			EN: "when a day ends",
		}
	case reglament.CountOfTime:
		return law.Name{
			KK: "минут пен сағат қалай есептеледі",
			RU: "как идут минуты и часы",
			EN: "how minutes and hours run",
		}
	case reglament.RestDayHours:
		return law.Name{
			KK: "жұмысқа ауыстырылған демалыс күні мекеме ашық па",
			RU: "открыто ли учреждение в рабочий выходной",
			EN: "whether the office opens on a rest day worked by decree",
		}
	case reglament.DaysUnit:
		return law.Name{
			KK: "жай «күн» қандай күн",
			RU: "какие дни — просто «дни»",
			EN: "which days plain “days” are",
		}
	case reglament.MeasuredAt:
		return law.Name{
			KK: "мерзім қашан тоқтайды",
			RU: "когда кончается срок",
			EN: "what is measured at the end",
		}
	case reglament.Text:
		return law.Name{
			KK: "екі мәтіннің қайсысы қолданылады",
			RU: "который из двух текстов применяется",
			EN: "which of the two texts applies",
		}
	}
	return law.Name{}
}
