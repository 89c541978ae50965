package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// bad is a case with as many deviations as the fixture allows, through the desk.
func bad(t testing.TB) reglament.Case {
	return reglament.Case{
		ID: "bad", Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-01T10:00"),
		Facts: documents.Facts{"minor": law.Yes},
		Package: documents.Package{
			Items:       []documents.Item{{Document: "identity", Original: law.Yes, Copy: law.Yes, Notarized: law.No}},
			NotHandedIn: []string{"photo", "consent"},
		},
		Receipt: reglament.GivenReceipt{Given: law.Yes, Lacks: []string{"day"}, Promised: civil.YMD(2012, 4, 1)},
		Events: []reglament.Event{
			{Step: "register", At: moment(t, "2012-03-01T16:00"), Role: "head"},
			{Step: "make", At: moment(t, "2012-03-20T10:00")},
			{Step: "make", At: moment(t, "2012-03-20T11:00")},
			{Step: "sign", At: moment(t, "2012-03-19T10:00")},
			{Step: "tell", At: moment(t, "2012-02-28T10:00")},
			{Step: "collect", At: moment(t, "2012-03-01T09:00")},
		},
		NotDone: []string{"file"},
		Result: reglament.Given{
			Kind: "card", Signed: law.No, HandedOver: moment(t, "2012-03-21T10:00"), Channel: "branch",
		},
	}
}

func check(t testing.TB, o reglament.Office, c reglament.Case) reglament.Report {
	t.Helper()
	r, err := checker(t, card(), o).Check(c)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// The sentences were written by hand from the fixture's rows and the case's
// moments, before the renderer was run on them.
func TestFindingSaysWhatWasExpectedSeenAndByWhichRule(t *testing.T) {
	due := func(early, late string) reglament.Window {
		return reglament.Window{Earliest: reglament.Due{At: moment(t, early)}, Latest: reglament.Due{At: moment(t, late)}}
	}
	rule := func(paragraphs ...string) (list []law.Citation) {
		for _, p := range paragraphs {
			list = append(list, law.Citation{Act: "card-7", Paragraph: p})
		}
		return list
	}
	for _, row := range []struct {
		name       string
		f          reglament.Finding
		kk, ru, en string
	}{
		{
			"a late step under every reading",
			reglament.Finding{Code: reglament.StepLate, Level: reglament.Breach, Subject: "make", Seen: "2012-03-20T10:00", Expected: "2012-03-06T24:00:00",
				Due: due("2012-03-03T18:00:00", "2012-03-06T24:00:00"), Rules: rule("14")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «жасау» әрекеті мерзімінен кеш аяқталды — 20.03.2012 10:00; уәде: сб 03.03.2012 18:00; бұзушылық тек мынадан кейін: сс 06.03.2012 24:00; негізі: № 7, 14-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «изготовление» завершено позже срока — 20.03.2012 10:00; обещать: сб 03.03.2012 18:00; нарушение только после: вт 06.03.2012 24:00; норма: № 7, пункт 14",
			"Breach under every reading and in both texts: step “Make the card” was done late — 20 March 2012 10:00; promise: Sat 3 March 2012 18:00; accusation only after: Tue 6 March 2012 24:00; rule: No. 7, paragraph 14",
		},
		{
			"a doubt tells all that must hold together",
			reglament.Finding{Code: reglament.TermLate, Level: reglament.Doubt, Seen: "2012-03-06T19:00", Due: due("2012-03-06T18:00:00", "2012-03-06T24:00:00"), Rules: rule("6"),
				Under: [][]reglament.Choice{{{Reading: reglament.EndOfDay, Value: "closing_hour"}, {Reading: reglament.MeasuredAt, Value: "handed_over"}}}},
			"Күмән: қызмет мерзімінен кеш көрсетілді — 06.03.2012 19:00; уәде: сс 06.03.2012 18:00; бұзушылық тек мынадан кейін: сс 06.03.2012 24:00; тек мына жағдайда: (e) күн мекеме жабылғанда аяқталады және (i) мерзім нәтиже берілгенде тоқтайды; негізі: № 7, 6-тармақ",
			"Сомнение: услуга оказана позже срока — 06.03.2012 19:00; обещать: вт 06.03.2012 18:00; нарушение только после: вт 06.03.2012 24:00; только если (e) день кончается в час закрытия и (i) срок кончается с выдачей результата; норма: № 7, пункт 6",
			"Doubt: the service was completed late — 6 March 2012 19:00; promise: Tue 6 March 2012 18:00; accusation only after: Tue 6 March 2012 24:00; only if (e) a day ends at the closing hour and (i) the term is kept when the result is handed over; rule: No. 7, paragraph 6",
		},
		{
			"a doubt tells of each way in which it holds",
			reglament.Finding{Code: reglament.TermLate, Level: reglament.Doubt, Seen: "2012-03-08", Rules: rule("6"), Under: [][]reglament.Choice{
				{{Reading: reglament.EndOfDay, Value: "closing_hour"}},
				{{Reading: reglament.MeasuredAt, Value: "handed_over"}, {Reading: reglament.Text, Value: "ru"}},
			}},
			"Күмән: қызмет мерзімінен кеш көрсетілді — 08.03.2012; тек мына жағдайда: (e) күн мекеме жабылғанда аяқталады; немесе (i) мерзім нәтиже берілгенде тоқтайды және орысша мәтін қолданылады; негізі: № 7, 6-тармақ",
			"Сомнение: услуга оказана позже срока — 08.03.2012; только если (e) день кончается в час закрытия, либо если (i) срок кончается с выдачей результата и применяется русский текст; норма: № 7, пункт 6",
			"Doubt: the service was completed late — 8 March 2012; only if (e) a day ends at the closing hour, or if (i) the term is kept when the result is handed over and the Russian text applies; rule: No. 7, paragraph 6",
		},
		{
			"one due moment is named once, and what the step yields is told",
			reglament.Finding{Code: reglament.StepLate, Level: reglament.Breach, Subject: "register", Seen: "2012-03-01T16:00",
				Due: due("2012-03-01T10:30:00", "2012-03-01T10:30:00"), Rules: rule("13")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «тіркеу» → «жазба» әрекеті мерзімінен кеш аяқталды — 01.03.2012 16:00; мерзімі: бс 01.03.2012 10:30; негізі: № 7, 13-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «регистрация» → «запись» завершено позже срока — 01.03.2012 16:00; срок: чт 01.03.2012 10:30; норма: № 7, пункт 13",
			"Breach under every reading and in both texts: step “Register” → “Entry” was done late — 1 March 2012 16:00; due: Thu 1 March 2012 10:30; rule: No. 7, paragraph 13",
		},
		{
			"a missing document of one text only",
			reglament.Finding{Code: reglament.DocumentMissing, Level: reglament.Doubt, Subject: "consent", Rules: rule("10", "19"),
				Under: [][]reglament.Choice{{{Reading: reglament.Text, Value: "kk"}}}},
			"Күмән: талап етілетін құжат тапсырылмаған: келісім, бірақ қызмет көрсетілген; тек мына жағдайда: қазақша мәтін қолданылады; негізі: № 7, 10-тармақ; 19-тармақ",
			"Сомнение: не сдан требуемый документ: согласие, но услуга оказана; только если применяется казахский текст; норма: № 7, пункт 10; пункт 19",
			"Doubt: a required document was not handed in: consent of a parent, yet the service was granted; only if the Kazakh text applies; rule: No. 7, paragraph 10; paragraph 19",
		},
		{
			"a note accuses nobody, so it does not say that the service was granted",
			reglament.Finding{Code: reglament.DocumentUnfit, Subject: "identity", Seen: "not_notarized", Rules: rule("9")},
			"Ескертпе: құжат талап етілген нысанда емес (көшірмесін нотариус куәландырмаған): жеке куәлік; негізі: № 7, 9-тармақ",
			"Примечание: документ не в требуемой форме (копия не заверена нотариусом): удостоверение личности; норма: № 7, пункт 9",
			"Note: a document is not in the required form (copy not certified by a notary): identity card; rule: No. 7, paragraph 9",
		},
		{
			"another role",
			reglament.Finding{Code: reglament.StepRole, Level: reglament.Breach, Subject: "sign", Expected: "head", Seen: "clerk", Rules: rule("15")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «қол қою» әрекетін басқа орындаушы жасады — хатшы; регламент бойынша — басшы; негізі: № 7, 15-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «подпись»: исполнитель — секретарь; по регламенту — руководитель; норма: № 7, пункт 15",
			"Breach under every reading and in both texts: step “Sign” was done by another role — clerk; the regulation gives it to — head; rule: No. 7, paragraph 15",
		},
		{
			"a step left out before the handing over",
			reglament.Finding{Code: reglament.StepSkipped, Level: reglament.Breach, Subject: "file", Seen: "result.handed_over", Rules: rule("16")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «іске тігу» әрекеті орындалмады, бірақ одан кейінгісі орындалды — нәтижені беру; негізі: № 7, 16-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «подшивка» не выполнено, хотя выполнено следующее за ним — выдача результата; норма: № 7, пункт 16",
			"Breach under every reading and in both texts: step “File” was not done, yet a later one was — the handing over of the result; rule: No. 7, paragraph 16",
		},
		{
			"a repetition of unknown time ends without a dash",
			reglament.Finding{Code: reglament.StepRepeated, Level: reglament.Breach, Subject: "make", Expected: "events[1].step", Rules: rule("14")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «жасау» әрекеті қайта орындалды; негізі: № 7, 14-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «изготовление» выполнено повторно; норма: № 7, пункт 14",
			"Breach under every reading and in both texts: step “Make the card” was done again; rule: No. 7, paragraph 14",
		},
		{
			"a doubt without readings says why it is one",
			reglament.Finding{Code: reglament.StepLate, Level: reglament.Doubt, Subject: "sign", Seen: "2012-03-06", Rules: rule("15")},
			"Күмән: «қол қою» әрекеті мерзімінен кеш аяқталды — 06.03.2012; тек кейбір түсіндіру бойынша немесе жазбадан қай жолғысы екені көрінбейді; негізі: № 7, 15-тармақ",
			"Сомнение: действие «подпись» завершено позже срока — 06.03.2012; только при некоторых толкованиях либо по записи не видно, какой это раз; норма: № 7, пункт 15",
			"Doubt: step “Sign” was done late — 6 March 2012; under some readings only, or the record does not tell which round it was; rule: No. 7, paragraph 15",
		},
		{
			"another role than the unit of a step of which the text names no role",
			reglament.Finding{Code: reglament.StepRole, Level: reglament.Breach, Subject: "shelve", Expected: "library", Seen: "courier", Rules: rule("17")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «сөреге қою» әрекетін басқа орындаушы жасады — шабарман; регламент бойынша — кітапхана; негізі: № 7, 17-тармақ",
			"Нарушение при любом толковании и по обоим текстам: действие «расстановка»: исполнитель — курьер; по регламенту — библиотека; норма: № 7, пункт 17",
			"Breach under every reading and in both texts: step “Shelve” was done by another role — courier; the regulation gives it to — library; rule: No. 7, paragraph 17",
		},
		{
			"a result of another channel",
			reglament.Finding{Code: reglament.ResultKind, Level: reglament.Breach, Subject: "copy", Seen: "desk", Rules: rule("5", "4")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «көшірме» нәтижесі өтініш берудің бұл тәсілінде көзделмеген — «кітапханада»; негізі: № 7, 5-тармақ; 4-тармақ",
			"Нарушение при любом толковании и по обоим текстам: результат «дубликат» не предусмотрен для этого порядка обращения — «в библиотеке»; норма: № 7, пункт 5; пункт 4",
			"Breach under every reading and in both texts: result “duplicate” is not given for this way of applying — “at the library”; rule: No. 7, paragraph 5; paragraph 4",
		},
		{
			"an extension that is too long promises nothing",
			reglament.Finding{Code: reglament.ExtensionLong, Level: reglament.Breach, Seen: "2012-04-01", Expected: "2012-03-12T24:00:00",
				Due: due("2012-03-12T18:00:00", "2012-03-12T24:00:00"), Rules: rule("20")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: мерзім рұқсат етілгеннен артық ұзартылған — 01.04.2012; ең кеші — 12.03.2012 24:00; соңы: ең ерте түсіндіру бойынша дс 12.03.2012 18:00, ең кеш түсіндіру бойынша дс 12.03.2012 24:00; негізі: № 7, 20-тармақ",
			"Нарушение при любом толковании и по обоим текстам: срок продлён дольше, чем разрешено, — 01.04.2012; самое позднее — 12.03.2012 24:00; конец: при самом раннем толковании пн 12.03.2012 18:00, при самом позднем пн 12.03.2012 24:00; норма: № 7, пункт 20",
			"Breach under every reading and in both texts: the term was extended further than allowed — 1 April 2012; at the latest — 12 March 2012 24:00; end: by the earliest reading Mon 12 March 2012 18:00, by the latest Mon 12 March 2012 24:00; rule: No. 7, paragraph 20",
		},
		{
			"an extension by another role",
			reglament.Finding{Code: reglament.ExtensionRole, Level: reglament.Breach, Expected: "head", Seen: "clerk", Rules: rule("20")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: мерзімді басқа орындаушы ұзартты — хатшы; регламент бойынша — басшы; негізі: № 7, 20-тармақ",
			"Нарушение при любом толковании и по обоим текстам: срок продлил другой исполнитель — секретарь; по регламенту — руководитель; норма: № 7, пункт 20",
			"Breach under every reading and in both texts: the term was extended by another role — clerk; the regulation gives it to — head; rule: No. 7, paragraph 20",
		},
		{
			"a result that was not kept long enough, where another place leaves it open",
			reglament.Finding{Code: reglament.StorageShort, Level: reglament.Doubt, Subject: "drawer", Seen: "2012-03-20", Expected: "2012-04-05T18:00:00",
				Due: due("2012-04-05T18:00:00", "2012-04-05T18:00:00"), Rules: rule("21"), Otherwise: rule("24")},
			"Күмән: алынбаған нәтиже (кітапхана) тиісті мерзімнен аз сақталған — 20.03.2012; сақталуға тиіс уақытының соңы — 05.04.2012 18:00; мұның алынбаған нәтижеге қатысты-қатысты емесін мына жерлер ашық қалдырады: № 7, 24-тармақ; негізі: № 7, 21-тармақ",
			"Сомнение: невостребованный результат (библиотека) хранился меньше положенного — 20.03.2012; следовало хранить до — 05.04.2012 18:00; относится ли это к невостребованному результату, оставляют открытым: № 7, пункт 24; норма: № 7, пункт 21",
			"Doubt: an uncollected result (library) was kept for less than its time — 20 March 2012; to be kept until — 5 April 2012 18:00; whether this holds for a result that nobody collects is left open by: No. 7, paragraph 24; rule: No. 7, paragraph 21",
		},
		{
			"a step that the procedure went back to",
			reglament.Finding{Code: reglament.IncidentNoted, Subject: "rework", Seen: "2012-03-05T10:00", Expected: "make", Rules: rule("1")},
			"Ескертпе: іс барысында болғаны (05.03.2012 10:00): пысықтауға қайтарылған («жасау»): сол жерден бастап әрекеттер қайта орындалуы мүмкін, жазбаның қай жолғыға жататыны ешкімге кінә болып тағылмайды, жалпы мерзім өте береді; негізі: № 7, 1-тармақ",
			"Примечание: в ходе дела (05.03.2012 10:00): возврат на доработку («изготовление»): действия с этого места могут выполняться заново, к какому разу относится запись, никому не ставится в вину, общий срок идёт дальше; норма: № 7, пункт 1",
			"Note: in the course of the case (5 March 2012 10:00): sent back for rework (“Make the card”): the steps from there on may be done again, to which round an entry belongs is held against nobody, the whole term runs on; rule: No. 7, paragraph 1",
		},
		{
			"an incident of which nothing more is recorded",
			reglament.Finding{Code: reglament.IncidentNoted, Subject: "reassignment", Rules: rule("1")},
			"Ескертпе: іс барысында болғаны: басқа орындаушыға берілген: сол жерден бастап әрекеттер қайта орындалуы мүмкін, жазбаның қай жолғыға жататыны ешкімге кінә болып тағылмайды, жалпы мерзім өте береді; негізі: № 7, 1-тармақ",
			"Примечание: в ходе дела: передано другому исполнителю: действия с этого места могут выполняться заново, к какому разу относится запись, никому не ставится в вину, общий срок идёт дальше; норма: № 7, пункт 1",
			"Note: in the course of the case: given to somebody else: the steps from there on may be done again, to which round an entry belongs is held against nobody, the whole term runs on; rule: No. 7, paragraph 1",
		},
		{
			"an extension until a day",
			reglament.Finding{Code: reglament.IncidentNoted, Subject: "extension", Expected: "2012-03-12", Rules: rule("20")},
			"Ескертпе: іс барысында болғаны: мерзім ұзартылған (12.03.2012): жалпы мерзімнің соңы жазылған күнге ауысады, ал күні жазылмаса, тексерілмейді; ұзартудан кейінгі әрекеттердің мерзімі тексерілмейді; негізі: № 7, 20-тармақ",
			"Примечание: в ходе дела: срок продлён (12.03.2012): конец общего срока переносится на записанный день, а если он не записан, не проверяется; сроки действий после продления не проверяются; норма: № 7, пункт 20",
			"Note: in the course of the case: the term was extended (12 March 2012): the end of the whole moves to the day recorded or, where none is, is not measured; no step after the extension is measured; rule: No. 7, paragraph 20",
		},
		{
			"a term that the text does not state accuses nobody of a breach",
			reglament.Finding{Code: reglament.TermLate, Level: reglament.Doubt, Derived: true, Seen: "2012-03-20", Rules: rule("6")},
			"Күмән: қызмет мерзімінен кеш көрсетілді — 20.03.2012; мәтінде жалпы мерзім белгіленбеген, ол әрекеттер мерзімдерінің қосындысынан шығарылған, сондықтан бұл тек күмән; негізі: № 7, 6-тармақ",
			"Сомнение: услуга оказана позже срока — 20.03.2012; общего срока в тексте нет, он выведен как сумма сроков действий, поэтому это только сомнение; норма: № 7, пункт 6",
			"Doubt: the service was completed late — 20 March 2012; the text states no whole term, it is derived as the sum of the steps' limits, so this is only a doubt; rule: No. 7, paragraph 6",
		},
		{
			"a note of a derived term is no doubt",
			reglament.Finding{Code: reglament.ReceiptPromise, Derived: true, Seen: "2012-03-20", Rules: rule("6")},
			"Ескертпе: қолхатта уәде етілген күн мерзімнен кейін — 20.03.2012; мәтінде жалпы мерзім белгіленбеген, ол әрекеттер мерзімдерінің қосындысынан шығарылған; негізі: № 7, 6-тармақ",
			"Примечание: обещанный в расписке день позже срока — 20.03.2012; общего срока в тексте нет, он выведен как сумма сроков действий; норма: № 7, пункт 6",
			"Note: the receipt promises a day after the term — 20 March 2012; the text states no whole term, it is derived as the sum of the steps' limits; rule: No. 7, paragraph 6",
		},
		{
			"a whole that may have been extended, and is late under one reading",
			reglament.Finding{Code: reglament.TermLate, Level: reglament.Doubt, Seen: "2012-03-08", Rules: rule("6"), Otherwise: rule("20"),
				Under: [][]reglament.Choice{{{Reading: reglament.EndOfDay, Value: "closing_hour"}}}},
			"Күмән: қызмет мерзімінен кеш көрсетілді — 08.03.2012; тек мына жағдайда: (e) күн мекеме жабылғанда аяқталады; мерзім ұзартылған болуы мүмкін, бірақ ол туралы жазба жоқ: № 7, 20-тармақ; негізі: № 7, 6-тармақ",
			"Сомнение: услуга оказана позже срока — 08.03.2012; только если (e) день кончается в час закрытия; срок могли продлить, но записи об этом нет: № 7, пункт 20; норма: № 7, пункт 6",
			"Doubt: the service was completed late — 8 March 2012; only if (e) a day ends at the closing hour; the term may have been extended, which is not recorded: No. 7, paragraph 20; rule: No. 7, paragraph 6",
		},
		{
			"a receipt that is not owed to whom was turned away",
			reglament.Finding{Code: reglament.ReceiptMissing, Level: reglament.Doubt, Subject: "slip", Rules: rule("18"), Otherwise: rule("22")},
			"Күмән: құжаттардың қабылданғаны туралы қолхат берілмеген; құжаттарды қабылдаудан бас тартылған болуы мүмкін, немен аяқталғаны жазылмаған: № 7, 22-тармақ; негізі: № 7, 18-тармақ",
			"Сомнение: не выдана расписка о приёме документов; в приёме документов могли отказать, исход не записан: № 7, пункт 22; норма: № 7, пункт 18",
			"Doubt: no receipt was given for the documents; taking the documents in may have been refused, how it ended is not recorded: No. 7, paragraph 22; rule: No. 7, paragraph 18",
		},
		{
			"a paper on the refusal to take the documents in",
			reglament.Finding{Code: reglament.ReceiptMissing, Level: reglament.Breach, Subject: "note", Rules: rule("22")},
			"Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: құжаттарды қабылдаудан бас тарту туралы қағаз берілмеген; негізі: № 7, 22-тармақ",
			"Нарушение при любом толковании и по обоим текстам: не выдана бумага об отказе в приёме документов; норма: № 7, пункт 22",
			"Breach under every reading and in both texts: no paper was given on the refusal to take the documents in; rule: No. 7, paragraph 22",
		},
		{
			"another place that gives a step to somebody else",
			reglament.Finding{Code: reglament.StepRole, Level: reglament.Doubt, Subject: "sign", Expected: "head", Seen: "clerk", Rules: rule("15"), Otherwise: rule("24")},
			"Күмән: «қол қою» әрекетін басқа орындаушы жасады — хатшы; регламент бойынша — басшы; басқа жерде өзгеше айтылған: № 7, 24-тармақ; негізі: № 7, 15-тармақ",
			"Сомнение: действие «подпись»: исполнитель — секретарь; по регламенту — руководитель; в другом месте сказано иначе: № 7, пункт 24; норма: № 7, пункт 15",
			"Doubt: step “Sign” was done by another role — clerk; the regulation gives it to — head; another place says otherwise: No. 7, paragraph 24; rule: No. 7, paragraph 15",
		},
	} {
		t.Run(row.name, func(t *testing.T) {
			for lang, want := range map[law.Lang]string{law.Kazakh: row.kk, law.Russian: row.ru, law.English: row.en} {
				if got := New(card(), lang).Finding(row.f); got != want {
					t.Errorf("%s\n got %s\nwant %s", lang, got, want)
				}
			}
		})
	}
}

// Whatever the engine finds, every parameter must have been put into words:
// nothing that looks like an identifier, a path or a placeholder is left.
func TestFindingsOfTheEngineAreAllInWords(t *testing.T) {
	refused := bad(t)
	refused.NotDone, refused.Events = nil, refused.Events[:1]
	refused.Package = documents.Package{Items: []documents.Item{
		{Document: "identity", Original: law.Yes, Copy: law.Yes, Notarized: law.Yes}, {Document: "photo", Copy: law.Yes}, {Document: "consent"},
	}}
	refused.Result = reglament.Given{Kind: "refusal", Grounds: []string{"incomplete"}}
	groundless := refused
	groundless.Receipt = reglament.GivenReceipt{Given: law.No}
	groundless.Result = reglament.Given{Kind: "refusal", GroundStated: law.No}
	observed := hours()
	observed.Observed = []string{"make"}
	unrecorded := refused
	unrecorded.Events = []reglament.Event{{Step: "sign"}}
	until := moment(t, "2012-03-05T10:00")
	befell := reglament.Case{
		Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-01T10:00"),
		Events: []reglament.Event{{Step: "file", At: until}, {Step: "shelve", Role: "courier"}},
		Incidents: []reglament.Incident{
			{Kind: reglament.Rework, At: until, Step: "make"}, {Kind: reglament.Reassignment, Step: "sign"}, {Kind: reglament.Uncollected, At: until},
			{Kind: reglament.Extended, At: until, Until: civil.YMD(2012, 4, 1), Role: "clerk"},
		},
		Facts: documents.Facts{"minor": law.No}, Package: documents.Package{Asked: []documents.Asked{{Document: "consent"}}},
		Result: reglament.Given{Kind: "copy", StoredUntil: moment(t, "2012-03-20")},
	}
	withdrawn := reglament.Case{
		Service: "test.card", Channel: "desk", Receipt: reglament.GivenReceipt{Given: law.No},
		Incidents: []reglament.Incident{{Kind: reglament.Withdrawn}, {Kind: reglament.Forwarded}},
	}
	turnedAway := withdrawn
	turnedAway.Incidents, turnedAway.Result.Kind = nil, "turned-away"

	seen, kinds := map[reglament.Code]bool{}, map[string]bool{}
	for _, r := range []reglament.Report{
		check(t, hours(), bad(t)), check(t, hours(), refused), check(t, hours(), groundless), check(t, observed, unrecorded),
		check(t, hours(), befell), check(t, hours(), withdrawn), check(t, hours(), turnedAway),
	} {
		for _, f := range r.Findings {
			seen[f.Code] = true
			kinds[f.Subject] = kinds[f.Subject] || f.Code == reglament.IncidentNoted
			for _, lang := range langs() {
				line := New(card(), lang).Finding(f)
				for _, raw := range []string{`"`, "{", "}", "_", "[", ": ;", "  "} {
					if strings.Contains(line, raw) {
						t.Errorf("%s has %q in %s", f.Code, raw, line)
					}
				}
				latin := strings.ContainsFunc(strings.NewReplacer("(a)", "", "(c)", "", "(e)", "", "(f)", "", "(g)", "", "(h)", "", "(i)", "").Replace(line),
					func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) })
				if lang != law.English && latin {
					t.Errorf("%s has English words: %s", f.Code, line)
				}
			}
		}
	}
	for _, code := range reglament.Codes() {
		// Branches that exclude each other stand in no path of the fixture.
		if !seen[code] && code != reglament.StepExclusive {
			t.Errorf("no case has %s", code)
		}
	}
	for _, kind := range reglament.IncidentKinds() {
		if !kinds[string(kind)] {
			t.Errorf("no case has %s", kind)
		}
	}
}

func TestBreachSpeaksOfTheReadingsAndTextsThatWereTried(t *testing.T) {
	f := reglament.Finding{Code: reglament.ReceiptMissing, Level: reglament.Breach}
	one := card()
	one.Act.Texts = []law.Lang{law.Kazakh}
	every := reglament.Assumptions{Open: ^reglament.ReadingSet(0)}
	for _, row := range []struct{ name, got, want string }{
		{"by default nothing is settled", New(card(), law.English).Finding(f), "Breach under every reading and in both texts"},
		{"an act of one text", New(one, law.English).Finding(f), "Breach under every reading and in the Kazakh text alone"},
		{"an office that goes by one text", New(card(), law.English).Assuming(reglament.Assumptions{Text: law.Russian, Open: every.Open}).Finding(f), "Breach under every reading and in the Russian text alone"},
		{"an office that settled one reading", New(card(), law.English).Assuming(reglament.Assumptions{Open: every.Open &^ reglament.ReadingSet(reglament.EndOfDay)}).Finding(f), "Breach under every reading left open and in both texts"},
		{"an office that settled every reading", New(card(), law.English).Assuming(reglament.Assumptions{Open: reglament.ReadingSet(reglament.Text)}).Finding(f), "Breach under the readings chosen and in both texts"},
		{"in Kazakh", New(one, law.Kazakh).Finding(f), "Бұзушылық, кез келген түсіндіру бойынша, қазақша мәтін бойынша"},
		{"in Russian", New(one, law.Russian).Finding(f), "Нарушение при любом толковании и по одному тексту (казахский текст)"},
	} {
		if head, _, _ := strings.Cut(row.got, ":"); head != row.want {
			t.Errorf("%s: got %q, want %q", row.name, head, row.want)
		}
	}
}

func TestFindingFitsTheLine(t *testing.T) {
	s := card()
	long := strings.Repeat("ұзақ атау ", 60)
	for i := range s.Steps {
		s.Steps[i].Name, s.Steps[i].Yields = law.Name{KK: long, RU: long, EN: long}, law.Name{KK: long, RU: long, EN: long}
	}
	f := reglament.Finding{
		Code: reglament.StepOrder, Level: reglament.Doubt, Subject: "make", Expected: "sign", Seen: "2012-03-06T10:00",
		Rules: []law.Citation{{Act: "card-7", Paragraph: strings.Repeat("9", 600)}, {Act: "card-7", Paragraph: "2"}, {Act: "other"}},
		Due:   reglament.Window{Earliest: reglament.Due{At: moment(t, "2012-03-01")}, Latest: reglament.Due{At: moment(t, "2012-03-02")}},
	}
	var all []reglament.Choice
	for _, r := range readings() {
		all = append(all, chosen(reglament.Readings{}, r))
	}
	for range 8 {
		f.Under = append(f.Under, append(all, reglament.Choice{Reading: reglament.Text, Value: "kk"}))
	}
	for _, lang := range langs() {
		text := New(s, lang)
		line := text.Finding(f)
		if len(line) > MaxLine || !utf8.ValidString(line) {
			t.Errorf("%s: %d bytes: %s", lang, len(line), line)
		}
		// What is left out leaves a mark; letters stand for all readings.
		for _, want := range []string{"…", "(a), (b)", "(i) …"} {
			if !strings.Contains(line, want) {
				t.Errorf("%s: no %q in %s", lang, want, line)
			}
		}
		for l := range strings.Lines(text.Report(reglament.Report{Findings: []reglament.Finding{f}})) {
			if len(strings.TrimSuffix(l, "\n")) > MaxLine {
				t.Errorf("%s: %d bytes: %s", lang, len(l), l)
			}
		}
	}
}

func TestUnknownIdentifiersAreQuoted(t *testing.T) {
	text := New(card(), law.English)
	for _, row := range []struct {
		f    reglament.Finding
		want string
	}{
		{reglament.Finding{Code: "no.such", Subject: "x"}, `Note: "no.such": "x"`},
		{reglament.Finding{Code: reglament.StepLate, Level: 7, Subject: "x\u202e", Seen: "soon"}, `Level(7): step "x\u202e" was done late — "soon"`},
		{reglament.Finding{Code: reglament.DocumentUnfit, Subject: "000101199907", Seen: "torn"}, `Note: a document is not in the required form ("torn"): (12 digits)`},
		{reglament.Finding{Code: reglament.StepOrder, Subject: "sign", Expected: "make"}, "Note: step “Sign” was done before the one that comes first — “Make the card”"},
		{reglament.Finding{Code: reglament.ReceiptField, Subject: "x"}, `Note: the receipt does not state: "x"`},
		{reglament.Finding{Code: reglament.ResultChannel, Subject: "desk", Seen: "desk", Expected: "x"}, `Note: the result was handed over elsewhere than applied for — “at the library”; this case — "x"`},
		{reglament.Finding{Code: reglament.RefusalBaseless, Subject: "incomplete", Rules: []law.Citation{{Act: "y\n", Row: "1"}, {Act: "card-7"}}},
			`Note: refused for want of documents, though every required one was handed in: “a document is missing”; rule: "y\n", row 1; No. 7`},
		{reglament.Finding{Code: reglament.IncidentNoted, Subject: "flood", Expected: "x"}, `Note: in the course of the case: "flood"`},
		{reglament.Finding{Code: reglament.StorageShort, Subject: "attic", Seen: "2012-03-20"}, `Note: an uncollected result ("attic") was kept for less than its time — 20 March 2012; to be kept until`},
		{reglament.Finding{Code: reglament.StepRole, Subject: "shelve", Expected: "desk", Seen: ""}, `Note: step “Shelve” was done by another role — ; the regulation gives it to — "desk"`},
	} {
		if got := text.Finding(row.f); got != row.want {
			t.Errorf("got  %s\nwant %s", got, row.want)
		}
	}
	unnamed := card()
	unnamed.Act.Number = ""
	if got := New(unnamed, law.Russian).Citation(law.Citation{Act: "card-7", Paragraph: "2"}); got != "Правила № 7, пункт 2" {
		t.Error(got)
	}
	if got := text.Reading(reglament.Choice{Reading: reglament.FirstDay, Value: "maybe"}); got != `(a) "first_day maybe"` {
		t.Error(got)
	}
	if got := New(card(), "de").Reading(reglament.Choice{Reading: reglament.DaysUnit, Value: "calendar_days"}); got != "(h) plain “days” are calendar days" {
		t.Error(got)
	}
}

func TestReportPutsConsequencesUnderTheirRoots(t *testing.T) {
	f := func(step string, cause int) reglament.Finding {
		return reglament.Finding{Code: reglament.StepRepeated, Level: reglament.Breach, Subject: step, Cause: cause}
	}
	lesser := func(f reglament.Finding, l reglament.Level) reglament.Finding {
		f.Level = l
		return f
	}
	order := func(list ...reglament.Finding) (lines []string) {
		for l := range strings.Lines(New(card(), law.English).Report(reglament.Report{Findings: list, Assumed: reglament.Assumptions{Open: ^reglament.ReadingSet(0)}})) {
			if i := strings.Index(l, "“"); i >= 0 && strings.Contains(l, "done again") {
				indent := len(l) - len(strings.TrimLeft(l, " "))
				hence := ""
				if strings.Contains(l, "hence → ") {
					hence = "→"
				}
				lines = append(lines, fmt.Sprint(indent, hence, l[i+len("“"):strings.Index(l, "”")]))
			}
		}
		return lines
	}
	for _, row := range []struct {
		name string
		got  []string
		want []string
	}{
		{"a tree", order(f("register", 0), f("make", 0), f("sign", 1), f("file", 3), f("tell", 1)),
			[]string{"2Register", "4→Sign", "6→File", "4→Tell the reader", "2Make the card"}},
		{"breaches come before doubts before notes", order(lesser(f("register", 0), reglament.Note), lesser(f("make", 0), reglament.Doubt), f("sign", 0), f("file", 1), f("tell", 0)),
			[]string{"2Sign", "2Tell the reader", "2Make the card", "2Register", "4→File"}},
		{"a cause that does not exist", order(f("register", 9), f("make", -1)), []string{"2Register", "2Make the card"}},
		{"a finding that is its own cause", order(f("register", 1)), []string{"2Register"}},
		{"a circle loses nothing", order(f("register", 2), f("make", 1), f("sign", 0)), []string{"2Sign", "2Register", "4→Make the card"}},
	} {
		if !slices.Equal(row.got, row.want) {
			t.Errorf("%s: got %q, want %q", row.name, row.got, row.want)
		}
	}
	// A chain of any length keeps its lines within bounds.
	chain := make([]reglament.Finding, reglament.MaxFindings)
	for i := range chain {
		chain[i] = f("make", i)
	}
	text := New(card(), law.English).Report(reglament.Report{Findings: chain, Dropped: 3})
	if got := strings.Count(text, "done again"); got != len(chain) {
		t.Errorf("%d findings shown of %d", got, len(chain))
	}
	if !strings.Contains(text, "Findings: breaches 10000, doubts 0, notes 0\n") || !strings.Contains(text, "\n  not shown: 3\n") {
		t.Error("the counts are not told")
	}
	for l := range strings.Lines(text) {
		if len(l) > MaxLine+1 {
			t.Fatalf("%d bytes: %s", len(l), l)
		}
	}
}

func TestReportSaysWhatItRestsOn(t *testing.T) {
	c := reglament.Case{ID: "x", Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-01T10:00")}
	office := hours()
	office.Text, office.Precision = law.Russian, civil.ToDay
	office.Readings = reglament.Readings{DayEnd: calendar.Midnight}
	office.Settled = reglament.SetOf(reglament.EndOfDay, reglament.FirstDay)
	want := `No deviation found.

What this rests on
  whether the regulation was in force on the day of receipt is not known; the day of first official publication is not known; in force on 1 February 2012 at the earliest
  the Russian text alone
  settled by the office: (a) the first day is not counted
  settled by the office: (e) a day ends at 24:00
  times known to the day only
  what is not recorded is held against nobody
  readings tried with every value:
    (b) whose week counts the whole term
    (c) what a limit that speaks of the service means
    (d) whether a step moves off a day off
    (f) how minutes and hours run
    (g) whether the office opens on a rest day worked by decree
    (h) which days plain “days” are
    (i) what is measured at the end
`
	if got := New(card(), law.English).Report(check(t, office, c)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for _, row := range []struct{ received, published, want string }{
		{"2012-01-31", "", "the regulation was not in force on the day of receipt: the case is computed, nobody is accused; in force on 1 February 2012 at the earliest\n"},
		{"2012-02-20", "2012-02-10", "the regulation was not in force on the day of receipt: the case is computed, nobody is accused; in force from 21 February 2012, by the day of first official publication\n"},
		{"2012-03-01", "2012-02-10", "the regulation was in force on the day of receipt; in force from 21 February 2012\n"},
		{"2013-04-30", "2012-02-10", "the regulation was in force on the day of receipt; in force from 21 February 2012\n"},
		{"2013-05-01", "2012-02-10", "whether the regulation was in force on the day of receipt is not known; the exact day of repeal is not known; repealed on 1 May 2013 at the earliest\n"},
		{"", "2012-02-10", "whether the regulation was in force on the day of receipt is not known; the day is not given; in force on 1 February 2012 at the earliest; repealed on 1 May 2013 at the earliest\n"},
	} {
		c.Received, office = civil.Moment{}, hours()
		if row.received != "" {
			c.Received = moment(t, row.received)
		}
		office.Published, _ = civil.ParseDate(row.published)
		if got := New(card(), law.English).Report(check(t, office, c)); !strings.Contains(got, "  "+row.want) {
			t.Errorf("%s: no %q in\n%s", row.received, row.want, got)
		}
	}
}

// Act No. 3 gave the whole regulation its wording, No. 4 and No. 5 single places of
// it. Lower bounds are all that the texts give: 1 March, 10 March and 20 March 2012.
func amendedCard() reglament.Service {
	s := card()
	amendment := func(id, number string, day int, paragraph string) law.Amendment {
		return law.Amendment{
			ID: id, Number: number, Date: civil.YMD(2012, 2, 20),
			Force: law.Force{NotBefore: civil.YMD(2012, 3, day), AfterPublication: 10}, Cite: law.Citation{Act: "card-7", Paragraph: paragraph},
		}
	}
	s.Edition = amendment("no-3", "3", 1, "1")
	s.Amendments = []law.Amendment{amendment("no-4", "4", 10, "6"), amendment("no-5", "", 20, "14")}
	s.NotModeled = []reglament.Gap{
		{ID: "term-elsewhere", Why: law.Name{KK: "мерзім стандартта", RU: "срок — в стандарте", EN: "the term stands in the standard"}, Fills: reglament.FillsTerm, Cite: law.Citation{Act: "card-7", Paragraph: "6"}},
		{ID: "hours", Why: law.Name{EN: "cannot be filled"}, Cite: law.Citation{Act: "card-7", Paragraph: "2"}},
	}
	return s
}

func TestVerdictNamesEditionAmendmentsAndGaps(t *testing.T) {
	c := reglament.Case{ID: "x", Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-15T10:00")}
	r, err := checker(t, amendedCard(), hours()).Check(c)
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[law.Lang][]string{
		law.Kazakh: {
			"құжаттар қабылданған күні регламенттің күшінде болғаны белгісіз; 20.02.2012 № 3 редакциясы; алғашқы ресми жарияланған күні белгісіз; күшіне ену күні — 01.03.2012 немесе одан кейін",
			"№ 4 өзгеріс (№ 7, 6-тармақ) құжаттар қабылданған күні күшінде болғаны белгісіз; алғашқы ресми жарияланған күні белгісіз; күшіне ену күні — 10.03.2012 немесе одан кейін",
			"№ no-5 өзгеріс (№ 7, 14-тармақ) құжаттар қабылданған күні күшінде болмаған: ол өзгерткен норма бойынша ешкімге кінә тағылмайды; күшіне ену күні — 20.03.2012 немесе одан кейін",
			"екі ресми мәтін де ескерілген",
			"тексерілмеген, регламент басқа құжатқа сілтейді: мерзім стандартта",
		},
		law.Russian: {
			"действовал ли регламент в день приёма документов, неизвестно; в редакции № 3 от 20.02.2012; день первого официального опубликования неизвестен; вступление в силу — 01.03.2012 или позднее",
			"изменение № 4 (№ 7, пункт 6): действовало ли в день приёма документов, неизвестно; день первого официального опубликования неизвестен; вступление в силу — 10.03.2012 или позднее",
			"изменение № no-5 (№ 7, пункт 14) в день приёма документов не действовало: по изменённой им норме никто не обвиняется; вступление в силу — 20.03.2012 или позднее",
			"учтены оба официальных текста",
			"не проверено, регламент отсылает к другому документу: срок — в стандарте",
		},
		law.English: {
			"whether the regulation was in force on the day of receipt is not known; edition of No. 3 of 20 February 2012; the day of first official publication is not known; in force on 1 March 2012 at the earliest",
			"amendment No. 4 (No. 7, paragraph 6): whether in force on the day of receipt is not known; the day of first official publication is not known; in force on 10 March 2012 at the earliest",
			"amendment No. no-5 (No. 7, paragraph 14) was not in force on the day of receipt: by the place that it changed nobody is accused; in force on 20 March 2012 at the earliest",
			"both official texts",
			"not checked, the regulation refers elsewhere: the term stands in the standard",
		},
	} {
		got := New(amendedCard(), lang).Verdict(c, reglament.Plan{}, r)
		if text := "\n  " + strings.Join(want, "\n  ") + "\n"; !strings.Contains(got, text) {
			t.Errorf("no\n%s\nin\n%s", text, got)
		}
	}
	// Without the day of receipt the bounds are told.
	r.Received = civil.Moment{}
	want := "\n  amendment No. 4 (No. 7, paragraph 6): whether in force on the day of receipt is not known; the day is not given; in force on 10 March 2012 at the earliest\n"
	if got := New(amendedCard(), law.English).Report(r); !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}

// The reason that is printed is that of the answer in the record. A record of another
// answer, as of another edition, gets none.
func TestAnAnswerGetsNoReasonOfAnother(t *testing.T) {
	r := check(t, hours(), reglament.Case{ID: "x", Service: "test.card", Channel: "desk", Received: moment(t, "2012-03-01T10:00")})
	for answer, want := range map[law.Answer]string{
		law.Unknown: "is not known; the day of first official publication is not known; in force on 1 February 2012 at the earliest\n",
		law.No:      "the regulation was not in force on the day of receipt: the case is computed, nobody is accused\n",
		law.Yes:     "the regulation was in force on the day of receipt\n",
	} {
		r.InForce = answer
		if got := New(card(), law.English).Report(r); !strings.Contains(got, want) {
			t.Errorf("%s: no %q in\n%s", answer, want, got)
		}
	}
	p := plan(t, hours(), "desk", "2012-03-01T10:00")
	p.InForce = law.No
	if got := New(card(), law.English).Promise(p); !strings.Contains(got, "nobody is accused\n") {
		t.Error(got)
	}
}

// The card is in force from 1 February 2012 at the earliest, ten days after its
// publication, until 1 May 2013 at the earliest. Published on 10 February 2012, its
// first day is the 21st.
func TestStandingIsSaidWithItsReason(t *testing.T) {
	cited := card()
	cited.Act.Force.Cite = law.Citation{Act: "card-7", Paragraph: "30"}
	day := func(text string) (d civil.Date) { d, _ = civil.ParseDate(text); return d }
	for _, row := range []struct {
		why           string
		service       reglament.Service
		on, published string
		kk, ru, en    string
	}{
		{
			"before the earliest day", cited, "2012-01-31", "",
			"31.01.2012 күні регламент күшінде болмаған; күшіне ену күні — 01.02.2012 немесе одан кейін; № 7, 30-тармақ",
			"31.01.2012 регламент не действовал; вступление в силу — 01.02.2012 или позднее; № 7, пункт 30",
			"the regulation was not in force on 31 January 2012; in force on 1 February 2012 at the earliest; No. 7, paragraph 30",
		},
		{
			"before the first day", cited, "2012-02-20", "2012-02-10",
			"20.02.2012 күні регламент күшінде болмаған; алғашқы ресми жарияланған күні бойынша күшіне ену күні — 21.02.2012; № 7, 30-тармақ",
			"20.02.2012 регламент не действовал; вступление в силу по дню первого официального опубликования — 21.02.2012; № 7, пункт 30",
			"the regulation was not in force on 20 February 2012; in force from 21 February 2012, by the day of first official publication; No. 7, paragraph 30",
		},
		{
			"in force", cited, "2012-02-21", "2012-02-10",
			"21.02.2012 күні регламент күшінде болған; күшіне ену күні — 21.02.2012; № 7, 30-тармақ",
			"21.02.2012 регламент действовал; вступление в силу — 21.02.2012; № 7, пункт 30",
			"the regulation was in force on 21 February 2012; in force from 21 February 2012; No. 7, paragraph 30",
		},
		{
			"the publication is not known", cited, "2012-02-21", "",
			"21.02.2012 күні регламенттің күшінде болғаны белгісіз; алғашқы ресми жарияланған күні белгісіз; күшіне ену күні — 01.02.2012 немесе одан кейін; № 7, 30-тармақ",
			"действовал ли регламент 21.02.2012, неизвестно; день первого официального опубликования неизвестен; вступление в силу — 01.02.2012 или позднее; № 7, пункт 30",
			"whether the regulation was in force on 21 February 2012 is not known; the day of first official publication is not known; in force on 1 February 2012 at the earliest; No. 7, paragraph 30",
		},
		{
			"the repeal is not known", card(), "2013-05-01", "2012-02-10",
			"01.05.2013 күні регламенттің күшінде болғаны белгісіз; күші жойылған нақты күн белгісіз; күшін жою күні — 01.05.2013 немесе одан кейін",
			"действовал ли регламент 01.05.2013, неизвестно; точный день утраты силы неизвестен; утрата силы — 01.05.2013 или позднее",
			"whether the regulation was in force on 1 May 2013 is not known; the exact day of repeal is not known; repealed on 1 May 2013 at the earliest",
		},
		{
			"no day", cited, "", "",
			"регламенттің күшінде болғаны белгісіз; күні көрсетілмеген; күшіне ену күні — 01.02.2012 немесе одан кейін; күшін жою күні — 01.05.2013 немесе одан кейін",
			"действовал ли регламент, неизвестно; день не указан; вступление в силу — 01.02.2012 или позднее; утрата силы — 01.05.2013 или позднее",
			"whether the regulation was in force is not known; the day is not given; in force on 1 February 2012 at the earliest; repealed on 1 May 2013 at the earliest",
		},
		{
			"an edition", amendedCard(), "2012-02-29", "",
			"29.02.2012 күні регламент күшінде болмаған; 20.02.2012 № 3 редакциясы; күшіне ену күні — 01.03.2012 немесе одан кейін",
			"29.02.2012 регламент не действовал; в редакции № 3 от 20.02.2012; вступление в силу — 01.03.2012 или позднее",
			"the regulation was not in force on 29 February 2012; edition of No. 3 of 20 February 2012; in force on 1 March 2012 at the earliest",
		},
		{
			"an act without bounds", reglament.Service{}, "2012-02-29", "",
			"29.02.2012 күні регламенттің күшінде болғаны белгісіз; алғашқы ресми жарияланған күні белгісіз",
			"действовал ли регламент 29.02.2012, неизвестно; день первого официального опубликования неизвестен",
			"whether the regulation was in force on 29 February 2012 is not known; the day of first official publication is not known",
		},
		{
			"neither a day nor bounds", reglament.Service{}, "", "",
			"регламенттің күшінде болғаны белгісіз; күні көрсетілмеген",
			"действовал ли регламент, неизвестно; день не указан",
			"whether the regulation was in force is not known; the day is not given",
		},
	} {
		for lang, want := range map[law.Lang]string{law.Kazakh: row.kk, law.Russian: row.ru, law.English: row.en} {
			s := row.service.InForce(day(row.on), day(row.published))
			if got := New(row.service, lang).Standing(day(row.on), s); got != want {
				t.Errorf("%s: got\n%s\nwant\n%s", row.why, got, want)
			}
		}
	}
}
