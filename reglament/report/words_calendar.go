package report

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament/law"
)

// unitWords returns the forms of a unit of time.
func unitWords(u calendar.Unit) law.Name {
	switch u {
	case calendar.Minute:
		return law.Name{
			KK: "минут",
			RU: "минута|минуты|минут",
			EN: "minute|minutes",
		}
	case calendar.Hour:
		return law.Name{
			KK: "сағат",
			RU: "час|часа|часов",
			EN: "hour|hours",
		}
	case calendar.WorkingDay:
		return law.Name{
			KK: "жұмыс күні",
			RU: "рабочий день|рабочих дня|рабочих дней",
			EN: "working day|working days",
		}
	case calendar.CalendarDay:
		return law.Name{
			KK: "күнтізбелік күн",
			RU: "календарный день|календарных дня|календарных дней",
			EN: "calendar day|calendar days",
		}
	case calendar.PlainDay:
		return law.Name{
			KK: "күн",
			RU: "день|дня|дней",
			EN: "day|days",
		}
	case calendar.CalendarWeek:
		return law.Name{
			KK: "апта",
			RU: "неделя|недели|недель",
			EN: "week|weeks",
		}
	case calendar.Month:
		return law.Name{
			KK: "ай",
			RU: "месяц|месяца|месяцев",
			EN: "month|months",
		}
	case calendar.Year:
		return law.Name{
			KK: "жыл",
			RU: "год|года|лет",
			EN: "year|years",
		}
	}
	return law.Name{}
}

func weekdayWords(d time.Weekday) law.Name {
	switch d {
	case time.Monday:
		return law.Name{KK: "дс", RU: "пн", EN: "Mon"}
	case time.Tuesday:
		return law.Name{KK: "сс", RU: "вт", EN: "Tue"}
	case time.Wednesday:
		return law.Name{KK: "ср", RU: "ср", EN: "Wed"} // the same in Kazakh and Russian
	case time.Thursday:
		return law.Name{KK: "бс", RU: "чт", EN: "Thu"}
	case time.Friday:
		return law.Name{KK: "жм", RU: "пт", EN: "Fri"}
	case time.Saturday:
		return law.Name{KK: "сб", RU: "сб", EN: "Sat"} // the same in Kazakh and Russian
	}
	return law.Name{KK: "жс", RU: "вс", EN: "Sun"}
}

// classWords says what kind of day a day is.
func classWords(c calendar.Class) law.Name {
	switch c {
	case calendar.Working:
		return law.Name{
			KK: "жұмыс күні",
			RU: "рабочий день",
			EN: "working day",
		}
	case calendar.Weekend:
		return law.Name{
			KK: "апталық демалыс күні",
			RU: "еженедельный выходной",
			EN: "weekly rest day",
		}
	case calendar.Holiday:
		return law.Name{
			KK: "мереке күні: {name}",
			RU: "праздничный день: {name}",
			EN: "holiday: {name}",
		}
	case calendar.RestDay:
		return law.Name{
			KK: "демалыс күні: {name}",
			RU: "выходной день: {name}",
			EN: "day off: {name}",
		}
	case calendar.MovedHoliday:
		return law.Name{
			KK: "демалыс күніне тура келген мереке үшін демалыс: {name} ({other})",
			RU: "выходной за праздник, выпавший на выходной: {name} ({other})",
			EN: "day off for a holiday on a rest day: {name} ({other})",
		}
	case calendar.TransferredOff:
		return law.Name{
			KK: "қаулымен осы күнге ауыстырылған демалыс; орнына жұмыс күні — {other}",
			RU: "выходной, перенесённый постановлением; вместо него рабочий — {other}",
			EN: "rest day moved here by decree; worked instead: {other}",
		}
	case calendar.TransferredWorking:
		return law.Name{
			KK: "қаулымен жұмыс күні етілген; орнына демалыс — {other}",
			RU: "рабочий день по постановлению; вместо него выходной — {other}",
			EN: "worked by decree; off instead: {other}",
		}
	}
	return law.Name{}
}

// reasonWords says why a row of a ledger counts or does not.
func reasonWords(r calendar.Reason) law.Name {
	switch r {
	case calendar.ReasonCounted:
		return law.Name{
			KK: "есептеледі",
			RU: "считается",
			EN: "counted",
		}
	case calendar.ReasonFirstDayNotCounted:
		return law.Name{
			KK: "бірінші күн, есептелмейді",
			RU: "первый день, не считается",
			EN: "first day, not counted",
		}
	case calendar.ReasonNotWorking:
		return law.Name{
			KK: "жұмыс істелмейді",
			RU: "нерабочее время",
			EN: "not worked",
		}
	case calendar.ReasonRolled:
		return law.Name{
			KK: "мерзім соңы осы күнге ауысты: есептелген соңғы күн жұмыс күні емес",
			RU: "конец срока перенесён сюда: последний отсчитанный день нерабочий",
			EN: "the end moves here: the last day counted is not worked",
		}
	case calendar.ReasonSuspended:
		return law.Name{
			KK: "мерзім тоқтатылған",
			RU: "срок приостановлен",
			EN: "suspended",
		}
	case calendar.ReasonClosed:
		return law.Name{
			KK: "мекеме жабық",
			RU: "учреждение закрыто",
			EN: "office closed",
		}
	case calendar.ReasonBreak:
		return law.Name{
			KK: "үзіліс",
			RU: "перерыв",
			EN: "break",
		}
	case calendar.ReasonIssueDay:
		return law.Name{
			KK: "беру күні, есептелмейді",
			RU: "день выдачи, не считается",
			EN: "day of issue, not counted",
		}
	}
	return law.Name{}
}

// certaintyWords says what is not sure about a day; it stands after the rest.
func certaintyWords(c calendar.Certainty) law.Name {
	switch c {
	case calendar.Enacted:
		return law.Name{
			KK: " (актімен белгіленген)",
			RU: " (установлено актом)",
			EN: " (enacted)",
		}
	case calendar.Projected:
		return law.Name{
			KK: " (болжам: кейінгі акт өзгертуі мүмкін)",
			RU: " (прогноз: может измениться более поздним актом)",
			EN: " (projected: a later act may change it)",
		}
	case calendar.Estimated:
		return law.Name{
			KK: " (есептік күн: бір күнге ауытқуы мүмкін)",
			RU: " (расчётная дата: возможен сдвиг на день)",
			EN: " (estimated: may be a day off)",
		}
	}
	return law.Name{}
}
