package atyrau2011_test

import (
	"fmt"
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
	"github.com/regkz/regkz/services/atyrau2011"
)

// The expected values below are typed from the texts of the decree, annex 2,
// paragraph by paragraph and cell by cell.

// place writes a citation short: 9(1), list 1 row 3, table 2 action 4.
func place(c law.Citation) string {
	var s string
	switch {
	case c.Table != "" && c.Row != "":
		s = "table " + c.Table + " action " + c.Row
	case c.Table != "":
		s = "table " + c.Table
	case c.Row != "":
		s = "list " + c.Appendix + " row " + c.Row
	case c.Appendix != "":
		s = "appendix " + c.Appendix
	case c.Subparagraph != "":
		s = c.Paragraph + "(" + c.Subparagraph + ")"
	case c.Paragraph != "":
		s = c.Paragraph
	default:
		s = "whole"
	}
	switch {
	case c.Table != "" && c.Appendix != "4":
		s += " of appendix " + c.Appendix
	case c.Annex == "":
		s += " of the decree"
	case c.Annex != "2":
		s += " of annex " + c.Annex
	}
	return s
}

func places(list []law.Citation) string {
	var all []string
	for _, c := range list {
		all = append(all, place(c))
	}
	return strings.Join(all, "; ")
}

// bothPlaces writes a place that both texts share, or one for each.
func bothPlaces(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return place(c.Both)
	case c.RU.IsZero():
		return "kk " + place(c.KK)
	case c.KK.IsZero():
		return "ru " + place(c.RU)
	}
	return "kk " + place(c.KK) + ", ru " + place(c.RU)
}

// said writes a limit in words.
func said(l reglament.Limit) string {
	var s []string
	if l.Period.N != 0 {
		s = append(s, l.Period.String())
	}
	if l.OfService {
		s = append(s, "for the service")
	}
	if l.SameDay {
		s = append(s, "within the working day")
	}
	if l.Rate.TimesADay != 0 && l.Rate.AtLeast {
		s = append(s, "at least")
	}
	if l.Rate.TimesADay != 0 {
		s = append(s, fmt.Sprintf("%d times a day", l.Rate.TimesADay))
	}
	return strings.Join(s, " ")
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s\n got %v\nwant %v", what, got, want)
	}
}

func TestTheDecreeIsThatOf30December2011(t *testing.T) {
	act := atyrau2011.Act()
	same(t, "id", act.ID, "atyrau-2011-398")
	same(t, "name in Kazakh", act.Name.KK, "Атырау облыстық әкімдігінің 2011 жылғы 30 желтоқсандағы № 398 қаулысы")
	same(t, "name in Russian", act.Name.RU, "Постановление Атырауского областного акимата от 30 декабря 2011 года № 398")
	same(t, "name in English", act.Name.EN, "Decree No. 398 of the Atyrau oblast akimat of 30 December 2011")
	same(t, "title in Kazakh", act.Title.KK, "Атырау облысы бойынша білім беру саласында электрондық мемлекеттік қызмет регламентін бекіту туралы")
	same(t, "title in Russian", act.Title.RU, "Об утверждении регламента электронной государственной услуги в сфере образования по Атырауской области")
	same(t, "issuer", act.Issuer, law.Name{KK: "Атырау облыстық әкімдігі", RU: "Атырауский областной акимат", EN: "Atyrau oblast akimat"})
	same(t, "number", act.Number, "398")
	same(t, "adopted on 30 December 2011", act.Adopted.String(), "2011-12-30")
	same(t, "registered on 8 February 2012", act.Registered.String(), "2012-02-08")
	same(t, "registered under No. 2606", act.RegistrationNumber, "2606")
	same(t, "texts", act.Texts, []law.Lang{"kk", "ru"})
	same(t, "repealed by No. 341 of 9 November 2012", act.Repeal, law.Same(law.Repeal{Number: "341", Date: civil.YMD(2012, time.November, 9)}))
	same(t, "place of the act", place(act.Cite), "whole of the decree")
	same(t, "place of the force", place(act.Force.Cite), "3 of the decree")
	var rows []string
	for _, d := range atyrau2011.ActDiscrepancies() {
		rows = append(rows, d.ID+" "+bothPlaces(d.Cite))
	}
	same(t, "discrepancies", rows, []string{"electronic-title whole of the decree", "repeal-date whole of the decree", "force-and-introduction 3 of the decree"})
}

func TestTheDecreeIsInForceTenDaysAfterPublication(t *testing.T) {
	s := atyrau2011.GuardianshipCertificate()
	day := func(month time.Month, d int) civil.Date { return civil.YMD(2012, month, d) }
	for _, row := range []struct {
		says           string
		day, published civil.Date
		want           law.Answer
	}{
		{"paragraph 3: it cannot be in force on the tenth day after registration", day(time.February, 18), 0, law.No},
		{"paragraph 3: from the eleventh it may be, the day of publication is not in the text", day(time.February, 19), 0, law.Unknown},
		{"paragraph 3: published on 1 March, ten days have not expired on 11 March", day(time.March, 11), day(time.March, 1), law.No},
		{"paragraph 3: published on 1 March, it is in force on 12 March", day(time.March, 12), day(time.March, 1), law.Yes},
		{"head line: on 8 November 2012 it was not yet repealed", day(time.November, 8), day(time.March, 1), law.Yes},
		{"head line: from 9 November 2012 it may be repealed", day(time.November, 9), day(time.March, 1), law.Unknown},
	} {
		if got := s.InForce(row.day, row.published).Answer; got != row.want {
			t.Errorf("%s: got %v, want %v", row.says, got, row.want)
		}
	}
}

func TestTheServiceIsAnnex2(t *testing.T) {
	s := atyrau2011.GuardianshipCertificate()
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "2"})
	same(t, "title", s.Title, law.Name{
		KK: "Қорғаншылық және қамқоршылық жөнінде анықтамалар беру",
		RU: "Выдача справок по опеке и попечительству",
		EN: "Issuing certificates on guardianship and trusteeship",
	})
	same(t, "act", s.Act, atyrau2011.Act())
}

func TestTheActionsAreThoseOfTable1(t *testing.T) {
	type row struct {
		says                 string
		id, cite             string
		channels             []string
		role, unit, since    string
		kk, kkYields         string
		ru, ruYields         string
		kkLimit, ruLimit     string
		next                 []string
		signs, ready         bool
		see                  string
		outcomes, outcomesRU []string
	}
	center, department := []string{"center"}, []string{"department"}
	rows := []row{
		{
			says: "action 1: the inspector of the center takes in and gives a receipt within 30 minutes, then action 2",
			id:   "center-register", cite: "table 1 action 1", channels: center, role: "center-inspector",
			kk: "Құжаттар қабылдау", kkYields: "Журналға тiркеу және қолхат беру",
			ru: "Прием документов", ruYields: "Регистрация в журнале и выдача расписки",
			kkLimit: "30 minute", ruLimit: "30 minute", next: []string{"center-collect"},
			see: "12(2); table 2 action 1; table 3 action 1",
		},
		{
			says: "action 2: the inspector of the accumulation section collects three times a day, then action 3",
			id:   "center-collect", cite: "table 1 action 2", channels: center, role: "center-collector",
			kk: "Журналға қол қояды және құжаттар жинайды", kkYields: "Жинақтау бөлiмiне құжаттар жинау",
			ru: "Расписывается в журнале и собирает документы", ruYields: "Сбор документов в накопительный отдел",
			kkLimit: "3 times a day", ruLimit: "3 times a day", next: []string{"center-send"},
		},
		{
			says: "action 3: the same inspector sends at least once a day, to the akimat (kk) or the departments (ru), then action 4",
			id:   "center-send", cite: "table 1 action 3", channels: center, role: "center-collector",
			kk: "Тiзiлiм жасайды және құжаттарды жiбередi", kkYields: "Құжаттарды әкімдікке жiберу",
			ru: "Составляет реестр и направляет документы", ruYields: "Отправка документов в отделы образования",
			kkLimit: "at least 1 times a day", ruLimit: "at least 1 times a day", next: []string{"register"},
			see: "12(3); table 2 action 1; table 3 action 1",
		},
		{
			says: "action 4: the chancery takes in and registers within an hour, in both channels, then action 5",
			id:   "register", cite: "table 1 action 4", role: "department-office",
			kk: "Құжаттарды қабылдау, тiркеу", kkYields: "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
			ru: "Прием документов, регистрация", ruYields: "Направление документов руководству для наложения резолюции",
			kkLimit: "1 hour", ruLimit: "1 hour", next: []string{"assign", "return"},
			see:      "12(4); table 2 action 2; table 3 action 2",
			outcomes: []string{"incomplete: құжаттарды толық ұсынбаған жағдайда"}, outcomesRU: []string{"при представлении неполного пакета документов"},
		},
		{
			says: "action 5: the management names the executor within an hour, then action 6",
			id:   "assign", cite: "table 1 action 5", role: "department-head",
			kk: "Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау", kkYields: "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
			ru: "Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения", ruYields: "Наложение резолюции, отправка начальнику структурного подразделения",
			kkLimit: "1 hour", ruLimit: "1 hour", next: []string{"prepare", "verify-and-prepare", "return"},
			see:      "12(5); table 2 action 3; table 3 action 3",
			outcomes: []string{"incomplete: құжаттарды толық ұсынбаған жағдайда"}, outcomesRU: []string{"при представлении неполного пакета документов"},
		},
		{
			says: "action 6, applied at a department: the service is provided within five days (kk), five working days (ru), then action 7",
			id:   "prepare", cite: "table 1 action 6", channels: department, role: "department-executor",
			kk: "анықтаманы немесе дәлелдi бас тартуды ресiмдейдi", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "оформляет справку или мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: []string{"sign", "sign"},
			see:        "12(6); table 2 action 4; table 3 action 4",
			outcomes:   []string{"certificate: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа"},
		},
		{
			says: "action 6, applied at a center: completeness is checked; within five days (kk), five working days (ru), then action 7",
			id:   "verify-and-prepare", cite: "table 1 action 6", channels: center, role: "department-executor",
			kk: "құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: []string{"sign", "sign", "return"},
			see:        "12(6); table 2 action 4; table 3 action 4",
			outcomes:   []string{"certificate: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау", "incomplete: құжаттарды толық ұсынбаған жағдайда"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа", "при представлении неполного пакета документов"},
		},
		{
			says: "action 7: the management signs within 30 minutes, then action 8",
			id:   "sign", cite: "table 1 action 7", role: "department-head",
			kk: "Хат-хабармен танысу", kkYields: "Құжатқа қол қою",
			ru: "Ознакомление с корреспонденцией", ruYields: "Подписание документа",
			kkLimit: "30 minute", ruLimit: "30 minute", next: []string{"issue"}, signs: true,
			see: "table 2 action 5; table 3 action 5",
		},
		{
			says: "action 8: the chancery registers the result and hands it over within one working day, then action 9",
			id:   "issue", cite: "table 1 action 8", role: "department-office",
			kk: "Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу", kkYields: "Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру",
			ru: "Регистрация справки или мотивированного отказа в журнале", ruYields: "Передача справки или мотивированного отказа потребителю или в центр",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-issue"}, ready: true,
			see: "12(7); table 2 action 6; table 3 action 6",
		},
		{
			says: "action 9: the inspector of the center hands the result over within five days (kk), within the working day (ru); the end",
			id:   "center-issue", cite: "table 1 action 9", channels: center, role: "center-inspector",
			kk: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту", kkYields: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
			ru: "Выдача справки либо мотивированного отказа потребителю", ruYields: "Расписка о выдаче справки либо мотивированного отказа потребителю",
			kkLimit: "5 day", ruLimit: "within the working day",
			see: "12(8); table 2 action 7; table 3 action 7",
		},
		{
			says: "paragraph 11(2): the department returns an incomplete package within one working day after it got it",
			id:   "return", cite: "11(2)", channels: center, unit: "department", since: "register",
			kk:      "бас тарту себебінің жазбаша негіздемесімен бірге оларды орталыққа қайтарады",
			ru:      "возвращает их в центр с письменным обоснованием причин отказа",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-take-back"},
		},
		{
			says: "paragraph 11(2): the center gets the package",
			id:   "center-take-back", cite: "11(2)", channels: center, unit: "center",
			kk: "құжаттар пакетін қабылдау", ru: "получение пакета документов",
			next: []string{"center-notify"},
		},
		{
			says: "paragraph 11(2): after that it informs the applicant within one working day",
			id:   "center-notify", cite: "11(2)", channels: center, unit: "center",
			kk: "тұтынушыны бір жұмыс күні ішінде хабардар етеді", ru: "информирует потребителя в течение одного рабочего дня",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-give-reasons"},
		},
		{
			says: "paragraph 11(2): and gives out the reasons, without a time",
			id:   "center-give-reasons", cite: "11(2)", channels: center, unit: "center",
			kk: "білім бөлімінің қайтару/бас тарту себебінің жазбаша негіздемесі береді",
			ru: "выдает письменное обоснование отдела образования о причине возврата/отказа",
		},
	}
	steps := atyrau2011.GuardianshipCertificate().Steps
	if len(steps) != len(rows) {
		t.Fatalf("%d steps, want %d", len(steps), len(rows))
	}
	for i, st := range steps {
		got := row{
			says: rows[i].says, id: st.ID, cite: place(st.Cite), channels: st.Channels, role: st.Role, unit: st.Unit, since: st.Since,
			kk: st.Name.KK, kkYields: st.Yields.KK, ru: st.Name.RU, ruYields: st.Yields.RU,
			kkLimit: said(st.Limit.In(law.Kazakh)), ruLimit: said(st.Limit.In(law.Russian)),
			signs: st.Signs, ready: st.Ready, see: places(st.See),
		}
		for _, o := range st.Outcomes {
			got.next = append(got.next, o.To)
			if o.ID != "" {
				got.outcomes = append(got.outcomes, o.ID+": "+o.Name.KK)
				got.outcomesRU = append(got.outcomesRU, o.Name.RU)
			}
		}
		if !reflect.DeepEqual(got, rows[i]) {
			t.Errorf("%s\n got %+v\nwant %+v", rows[i].says, got, rows[i])
		}
	}
}

func TestTheChannelsLeadThroughTheirOwnActions(t *testing.T) {
	s := atyrau2011.GuardianshipCertificate()
	step := map[string]reglament.Step{}
	for _, st := range s.Steps {
		step[st.ID] = st
	}
	// follow goes from step to step, always by the last way that the channel has,
	// leaving out the return of an incomplete package, which is no action.
	follow := func(channel, entry string) string {
		var path []string
		for next := entry; next != "" && len(path) < 20; {
			st := step[next]
			path, next = append(path, st.Cite.Row), ""
			for _, o := range st.Outcomes {
				if to := step[o.To]; to.Cite.Row != "" && !o.Aside && (len(to.Channels) == 0 || slices.Contains(to.Channels, channel)) {
					next = o.To
				}
			}
		}
		return strings.Join(path, " ")
	}
	for _, row := range []struct{ says, channel, unit, entry, cite, kk, ru, path string }{
		{
			"paragraph 12(4): a direct application goes from the chancery to the chancery, actions 4 to 8", "department", "department", "register", "10(1)",
			"білім бөлімдеріне өтініш білдірген кезде", "при обращении в отделы образования", "4 5 6 7 8",
		},
		{
			"table 1: an application at a center goes through all nine actions", "center", "center", "center-register", "10(2)",
			"орталыққа өтініш білдірген кезде", "при обращении в центр", "1 2 3 4 5 6 7 8 9",
		},
	} {
		for _, c := range s.Channels {
			if c.ID == row.channel {
				same(t, row.says, []string{c.Unit, c.Entry, place(c.Cite), place(c.Delivery), c.Name.KK, c.Name.RU, follow(c.ID, c.Entry)},
					[]string{row.unit, row.entry, row.cite, "17", row.kk, row.ru, row.path})
			}
		}
	}
	if len(s.Channels) != 2 {
		t.Errorf("%d channels, want 2", len(s.Channels))
	}
}

func TestTheTermIsFiveWorkingDaysWithoutTheDaysOfReceiptAndIssue(t *testing.T) {
	term := atyrau2011.GuardianshipCertificate().Term
	same(t, "paragraph 9(1) in Kazakh", term.Period.In(law.Kazakh).String(), "5 working-day")
	same(t, "paragraph 9(1) in Russian", term.Period.In(law.Russian).String(), "5 working-day")
	same(t, "paragraph 9(1): day of receipt", term.ReceiptDay, law.No)
	same(t, "paragraph 9(1): day of issue", term.IssueDay, law.No)
	same(t, "place", place(term.Cite), "9(1)")
}

func TestWaitingAndServingTakeAtMost30Minutes(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.GuardianshipCertificate().Times {
		got = append(got, strings.Join([]string{x.ID, place(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	same(t, "paragraph 9", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | мемлекеттік қызметті алуға дейін күтудің рұқсат берілген ең көп уақыты | максимально допустимое время ожидания до получения государственной услуги",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттік қызметті алушыға қызмет көрсетудің рұқсат берілген ең көп уақыты | максимально допустимое время обслуживания получателя государственной услуги",
	})
}

func TestTheHoursAreThoseOfParagraph10(t *testing.T) {
	span := func(s calendar.Span) string {
		if s == (calendar.Span{}) {
			return "not said"
		}
		return s.From.String() + "-" + s.To.String()
	}
	spell := func(h reglament.StatedHours, text law.Lang) string {
		b := h.Break.In(text)
		return fmt.Sprintf("%s week %s, open %s, break %s at %s for %d", place(h.Cite), h.Week.In(text), span(h.Open.In(text)), b.Stated, span(b.At), b.Minutes)
	}
	s := atyrau2011.GuardianshipCertificate()
	for _, row := range []struct{ says, channel, id, kk, ru string }{
		{
			"paragraph 10(1): 9 to 18 without weekends, lunch from 13 to 14 by the Russian text, at no stated time by the Kazakh", "department", "department",
			"10(1) week five-day, open 09:00-18:00, break yes at not said for 0", "10(1) week five-day, open 09:00-18:00, break yes at 13:00-14:00 for 0",
		},
		{
			"paragraph 10(2): centers 9 to 20 six days a week without lunch", "center", "center",
			"10(2) week six-day, open 09:00-20:00, break no at not said for 0", "10(2) week six-day, open 09:00-20:00, break no at not said for 0",
		},
		{
			"paragraph 10(2): departments 9 to 18 (kk) or 19 (ru) with an hour's lunch", "center", "center-departments",
			"10(2) week , open 09:00-18:00, break yes at not said for 60", "10(2) week , open 09:00-19:00, break yes at not said for 60",
		},
	} {
		found := false
		for _, c := range s.Channels {
			for _, h := range c.Hours {
				if c.ID == row.channel && h.ID == row.id {
					found = true
					same(t, row.says, []string{spell(h, law.Kazakh), spell(h, law.Russian)}, []string{row.kk, row.ru})
				}
			}
		}
		if !found {
			t.Errorf("%s: not found", row.says)
		}
	}
	same(t, "paragraph 10(1), Russian: the hours of a department", atyrau2011.DepartmentHours(), calendar.Hours{
		Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}, Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	})
	same(t, "paragraph 10(2): the hours of a center", atyrau2011.CenterHours(), calendar.Hours{
		Open: calendar.Span{From: civil.HM(9, 0), To: civil.HM(20, 0)},
	})
}

func TestTheDocumentsAreThoseOfParagraph14(t *testing.T) {
	type row struct {
		says, id, cite, kk, ru string
		only                   law.Lang
		kkForm, ruForm         string
		oneOf                  string
	}
	rows := []row{
		{
			says: "14(1): a copy of the decision on the guardianship", id: "guardianship-decision", cite: "14(1)",
			kk: "қорғаншылықты (қамқоршылықты) тағайындау туралы жергілікті атқарушы органдар шешімдерінің көшірмесі",
			ru: "копия решения местных исполнительных органов о назначении опеки (попечительства)", kkForm: "copy", ruForm: "copy",
		},
		{
			says: "14(2): original and copy of the guardian's identity card", id: "guardian-id", cite: "14(2)",
			kk: "қорғаншының (қамқоршының) жеке куәлігінің түпнұсқасы мен көшірмесі",
			ru: "оригинал и копия удостоверения личности опекуна (попечителя)", kkForm: "original copy", ruForm: "original copy",
		},
		{
			says: "14(3): original and copy of the child's identity document", id: "child-id", cite: "14(3)",
			kk: "баланың жеке басын куәландыратын құжаттың түпнұсқасы мен көшірмесі",
			ru: "оригинал и копия документа, удостоверяющий личность ребенка", kkForm: "original copy", ruForm: "original copy",
		},
		{
			says: "14(4), Kazakh only: birth certificate, original and copy of the identity card", id: "birth-certificate-or-id", cite: "kk 14(4)",
			kk: "туу туралы куәлік, жеке куәліктің түпнұсқасы мен көшірмесі", only: law.Kazakh,
			oneOf: "birth-certificate туу туралы куәлік; id-card жеке куәлік original copy",
		},
		{
			says: "14(5) in Kazakh, 14(4) in Russian: certificate of residence, in no stated form", id: "residence-certificate", cite: "kk 14(5), ru 14(4)",
			kk: "тұрғылықты жері бойынша анықтама (Тұрғын үй департаментінің ақпараттық анықтамасы)",
			ru: "справка с места жительства (информационная справка Департамента жилья)",
		},
	}
	list := atyrau2011.GuardianshipCertificate().Documents
	if len(list) != len(rows) {
		t.Fatalf("%d documents, want %d", len(list), len(rows))
	}
	for i, d := range list {
		form := func(b law.Bilingual[documents.Form], text law.Lang) string {
			var s []string
			f := b.In(text)
			if f.Original {
				s = append(s, "original")
			}
			if f.Copy {
				s = append(s, "copy")
			}
			if f.Notarized {
				s = append(s, "notarized")
			}
			return strings.Join(s, " ")
		}
		var oneOf []string
		for _, a := range d.OneOf {
			oneOf = append(oneOf, strings.TrimSpace(a.ID+" "+a.Name.KK+a.Name.RU+" "+form(a.Form, law.Kazakh)))
		}
		same(t, rows[i].says, row{
			says: rows[i].says, id: d.ID, cite: bothPlaces(d.Cite), kk: d.Name.KK, ru: d.Name.RU, only: d.Only,
			kkForm: form(d.Form, law.Kazakh), ruForm: form(d.Form, law.Russian), oneOf: strings.Join(oneOf, "; "),
		}, rows[i])
		if !d.When.IsZero() {
			t.Errorf("%s: paragraph 14 makes no condition", d.ID)
		}
	}
}

func TestTheReceiptsAreThoseOfParagraph12(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.GuardianshipCertificate().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s", r.ID, place(r.Cite), r.Step, strings.Join(r.Channels, " ")))
		for _, f := range r.Fields {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s | %s | %s | %s %s", f.ID, place(f.Cite), f.Name.KK, f.Name.RU, f.Only)))
		}
	}
	same(t, "paragraph 12: five fields at the center, the date of the service at the department", got, []string{
		"center-receipt | 12(2) | center-register | center",
		"request-number-and-date | 12(2) | сұрау салудың нөмiрi мен қабылданған күні | номера и даты приема запроса",
		"service-kind | 12(2) | сұрау салынған мемлекеттiк қызметтiң түрi | вида запрашиваемой государственной услуги",
		"documents | 12(2) | қоса берiлген құжаттардың саны мен атаулары | количества и названий приложенных документов",
		"issue-date-and-place | 12(2) | құжаттарды беру күнi (уақыты) мен орны | даты (времени) и места выдачи документов",
		"inspector | 12(2) | құжаттарды ресiмдеуге өтiнiштi қабылдаған орталық инспекторының тегi, аты, әкесiнiң аты | фамилии, имени, отчества инспектора центра, принявшего заявление на оформление документов",
		"department-receipt | 12(4) | register | department",
		"service-date | 12(4) | тұтынушының мемлекеттік қызметті алатын күні | дата получения потребителем государственной услуги",
	})
}

func TestWhatIsIncompleteIsRefusedOrReturned(t *testing.T) {
	var got []string
	for _, g := range atyrau2011.GuardianshipCertificate().Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | %s | %s | %s", g.ID, place(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	same(t, "paragraph 11: a department suspends or refuses; it returns to a center within one working day", got, []string{
		"documents-missing | 11(1) | department | suspend refuse | must unknown | documents true |  | тұтынушының осы регламенттің 14-тармағында көрсетілген құжаттардың біреуін ұсынбауы | непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
		"returned-incomplete | 11(2) | center | return | must unknown | documents true | return | білім бөлімі осы регламенттің 14-тармағында көрсетілген құжаттарды толық ұсынбаған жағдайда | при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
	})
}

func TestWhatIsNotCollectedIsKept(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.GuardianshipCertificate().Storage {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s | %s | %s | %s", x.ID, place(x.Cite), x.Unit, strings.Join(x.Channels, " "),
			x.Period.In(law.Kazakh), x.Period.In(law.Russian), x.Then.KK, x.Then.RU))
	}
	same(t, "paragraphs 11(2) and 17: one month at the center, two at the department", got, []string{
		"center | 11(2) | center | center | 1 month | 1 month | кейін оларды білім бөліміне тапсырады | после чего передает их в отдел образования",
		"department | 17 | department | department | 2 month | 2 month |  | ",
	})
}

func TestWhoTakesPart(t *testing.T) {
	s := atyrau2011.GuardianshipCertificate()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", u.ID, place(u.Cite), u.Provider, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, place(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", r.ID, place(r.Cite), r.Refusal, r.Name.KK, r.Name.RU))
	}
	same(t, "paragraphs 3, 18 and 6", got, []string{
		"department | 3 | true | білім бөлімі | отдел образования",
		"center | 3 | false | халыққа қызмет көрсету орталығы | центр обслуживания населения",
		"center-inspector | 18(1) | center | орталықтың инспекторы | инспектор центра",
		"center-collector | 18(2) | center | орталықтың жинақтау бөлiмiнiң инспекторы | инспектор накопительного отдела центра",
		"department-office | 18(3) | department | білім бөлімінің кеңсесi | сотрудник канцелярии отдела образования",
		"department-head | 18(4) | department | білім бөлімінің басшылығы | руководство отдела образования",
		"department-executor | 18(5) | department | білім бөлімінің жауапты орындаушысы | ответственный исполнитель отдела образования",
		"certificate | 6 | false | қорғаншылық пен қамқоршылық жөнінде қағаз түрінде анықтама | справка по опеке и попечительству",
		"refusal | 6 | true | қызмет көрсетуден бас тартудың дәлелді жауабы | мотивированный ответ об отказе в предоставлении услуги",
	})
}

func TestTheOfficesAreThoseOfTheTwoLists(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.GuardianshipCertificate().Offices {
		got = append(got, strings.Join([]string{o.Unit, place(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
	}
	want := []string{
		`department | list 1 row 1 | 8(7122) 354847, 328209 | "Атырау қаласы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Атырау қаласы, Азаттық даңғылы, 65 а | Государственное учреждение "Отдел образования акимата города Атырау" | г. Атырау, площадь Азаттык, 65а`,
		`department | list 1 row 2 | 8(71237) 51485 | "Жылыой ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Құлсары қаласы, Әбдiрахманов көшесi, 47 | Государственное учреждение "Отдел образования акимата Жылыойского района" | г. Кульсары, улица Абдрахманова, 47`,
		`department | list 1 row 3 | 8(71234) 21050 | "Индер ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Индербор селосы, Қонаев көшесi, 18 | Государственное учреждение "Отдел образования акимата Индерского района" | п. Индерборск, улица Кунаева, 18`,
		`department | list 1 row 4 | 8(71236) 21021 | "Махамбет ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Махамбет селосы, Махамбет көшесі, 13 | Государственное учреждение "Отдел образования акимата Махамбетского района" | с. Махамбет, улица Махамбета, 13`,
		`department | list 1 row 5 | 8(71231) 20457 | "Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Аққыстау селосы, Егемен Қазақстан көшесi, 7 | Государственное учреждение "Отдел образования акимата Исатайского района" | с. Аккыстау, улица Егемен Казахстан, 7`,
		`department | list 1 row 6 | 8(71239) 30013 | "Мақат ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Мақат кентi, Теміржолшылар көшесі, 5 | Государственное учреждение "Отдел образования акимата Макатского района" | п. Макат, улица Железнодорожная, 5`,
		`department | list 1 row 7 | 8(71233) 20499 | "Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Ганюшкин селосы, Көшекбаев көшесі, 25 | Государственное учреждение "Отдел образования акимата Курмангазинского района" | с. Ганюшкино, улица Кушекбаева, 25`,
		`department | list 1 row 8 | 8(71238) 21175 | "Қызылқоға ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Миялы селосы, Қарабалин көшесi, 24 | Государственное учреждение "Отдел образования акимата Кызылкогинского района" | с. Миялы, улица Карабалина, 24`,
		`center | list 2 row 1 | 8(7122) 213467 | ХҚКО РМК филиалының облыстық бөлімі | Атырау қаласы, Сәтпаев даңғылы, 23үй | Областной отдел филиала РГП ЦОН | г.Атырау, пр.Сатпаева, 23`,
		`center | list 2 row 2 | 8(7122) 357505 | ХҚКО РМК филиалының № 1 қалалық бөлімі | Атырау қаласы, Баймұханов көшесі, 16а үй | № 1 городской отдел филиала РГП ЦОН | г.Атырау, ул.Баймуханова, 16а`,
		`center | list 2 row 3 | 8(7122) 243490 | ХҚКО РМК филиалының № 2 қалалық бөлімі | Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй | № 2 городской отдел филиала РГП ЦОН | г.Атырау, Балыкшы, ул.Байжигитова, 80а`,
		`center | list 2 row 4 | 8(71234) 21296 | ХҚКО РМК филиалының Индер аудандық бөлімі | Индер кенті, Мендіғалиев көшесі, 30үй | Индерский районный отдел филиала РГП ЦОН | п. Индерборск, ул.Мендыгалиева, 30`,
		`center | list 2 row 5 | 8(71236) 22496 | ХҚКО РМК филиалының Махамбет аудандық бөлімі | Махамбет селосы, Абай көшесі, 10 үй | Махамбетский районный отдел филиала РГП ЦОН | с. Махамбет, ул. Абая, 10`,
		`center | list 2 row 6 | 8(71238) 22046 | ХҚКО РМК филиалының Қызылқоға аудандық бөлімі | Миялы селосы, Абай көшесі, 1 үй | Кызылкогинский районный отдел филиала РГП ЦОН | с.Миялы, ул.Абая, 1`,
		`center | list 2 row 7 | 8(71237) 50354 | ХҚКО РМК филиалының Жылыой аудандық бөлімі | Құлсары қаласы, Бейбітшілік көшесі, 8үй | Жылыойский районный отдел филиала РГП ЦОН | г.Кульсары, ул.Бейбитшилик, 8`,
		`center | list 2 row 8 | 8(71233) 20513 | ХҚКО РМК филиалының Құрманғазы аудандық бөлімі | Ганюшкин селосы, Есболаев көшесі, 66а үй | Курмангазинский районный отдел филиала РГП ЦОН | с.Ганюшкино, ул.Есболаева, 66а`,
		`center | list 2 row 9 | 8(71239) 32297 | ХҚКО РМК филиалының Мақат аудандық бөлімі | Мақат кенті, Орталық көшесі, 2үй | Макатский районный отдел филиала РГП ЦОН | п.Макат, ул.Центральная, 2`,
		`center | list 2 row 10 | 8(71231) 21670 | ХҚКО РМК филиалының Исатай аудандық бөлімі | Аққыстау селосы, Қазақстан көшесі, 9 үй | Исатайский районный отдел филиала РГП ЦОН | с.Аккыстау, ул.Казахстан, 9`,
	}
	if len(got) != len(want) {
		t.Fatalf("%d offices, want %d", len(got), len(want))
	}
	for i := range want {
		same(t, "office", got[i], want[i])
	}
}

func TestProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range atyrau2011.GuardianshipCertificate().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 2: resolution No. 140 of 26 February 2010", "standard", []string{"2010 жылғы 26 ақпандағы", "№ 140"}, []string{"26 февраля 2010", "№ 140"}, []string{"26 February 2010", "No. 140"}},
		{
			"paragraph 5: articles 115-130 of the Code of 26 December 2011, resolution No. 1346 of 9 September 1999", "basis",
			[]string{"115-130", "2011 жылғы 26 желтоқсандағы", "1999 жылғы 9 қыркүйектегі № 1346"},
			[]string{"115-130", "26 декабря 2011", "9 сентября 1999 года № 1346"},
			[]string{"115 to 130", "26 December 2011", "No. 1346 of 9 September 1999"},
		},
		{"paragraph 6: the certificate is on paper, as in appendix 3", "result", []string{"3-қосымша", "қағаз"}, []string{"приложению 3", "бумаге"}, []string{"appendix 3", "paper"}},
		{"paragraph 1: guardianship is for children under fourteen", "guardianship", []string{"он төртке"}, []string{"четырнадцати"}, []string{"fourteen"}},
		{"paragraph 1: trusteeship is for children from fourteen to eighteen", "trusteeship", []string{"он төрт пен он сегіз"}, []string{"четырнадцати до восемнадцати"}, []string{"fourteen to eighteen"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
	} {
		p := provision[row.id].Text
		for text, parts := range map[string][]string{p.KK: row.kk, p.RU: row.ru, p.EN: row.en} {
			for _, part := range parts {
				if !strings.Contains(text, part) {
					t.Errorf("%s: %q is not in %q", row.says, part, text)
				}
			}
		}
	}
}

func TestProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.GuardianshipCertificate()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+place(p.Cite)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+bothPlaces(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+place(g.Cite))
	}
	for _, list := range []struct {
		says      string
		got, want []string
	}{
		{"provisions", provisions, []string{
			"guardianship: 1",
			"trusteeship: 1",
			"guardian-or-trustee: 1",
			"standard: 2",
			"provider: 3",
			"form: 4",
			"basis: 5",
			"result: 6",
			"recipients: 7",
			"information: 8",
			"reception-department: 10(1)",
			"reception-center: 10(2)",
			"application: 12(1)",
			"least-staff: 13",
			"comparison: 14",
			"blank-forms-department: 15",
			"blank-forms-center: 15",
			"submission-department: 16(1)",
			"submission-center: 16(2)",
			"delivery-department: 17",
			"delivery-center: 17",
			"action-tables: 19",
			"scheme: 20",
			"responsible: 21",
			"centers-legal-form: appendix 2",
			"certificate-number: appendix 3",
			"certificate-guardian: appendix 3",
			"certificate-decision: appendix 3",
			"certificate-ward: appendix 3",
			"certificate-property: appendix 3",
			"certificate-duties: appendix 3",
			"certificate-signature: appendix 3",
		}},
		{"discrepancies", discrepancies, []string{
			"number-sign: whole",
			"spelling: whole",
			"kazakh-letter-i: kk whole",
			"departments-number: whole",
			"standard-title: 2",
			"appendices-12: 3",
			"result-or-form: 6",
			"refusal-name: 6",
			"applicant-name: 7",
			"information-place: 8",
			"information-list: 8",
			"term-days: 9(1)",
			"served-on-the-spot: 9(2)",
			"department-lunch: 10(1)",
			"center-holidays: 10(2)",
			"center-departments-hours: 10(2)",
			"center-departments-which: 10(2)",
			"center-departments-break: 10(2)",
			"center-queue: 10(2)",
			"suspend-or-refuse: 11",
			"ground-sentence: 11(2)",
			"incomplete-by-whom: 11(2)",
			"return-or-refusal: 11(2)",
			"refusal-at-center: 11(2)",
			"return-notice-start: 11(2)",
			"collection-term: 11(2)",
			"stored-what: 11(2)",
			"return-stage: 12",
			"signing-stage: 12",
			"request-or-application: 12(2)",
			"who-sends: 12(3)",
			"department-receipt-verb: 12(4)",
			"department-receipt-when: 12(4)",
			"sent-to-whom: 12(5)",
			"notification-or-certificate: 12(6)",
			"who-signs: 12(6)",
			"draft-to-whom: 12(6)",
			"result-or-documents: 12(7)",
			"application-not-listed: 14",
			"decision-number: 14(1)",
			"decision-of-akim: 14(1)",
			"adult-wards: 14(3)",
			"birth-certificate-row: kk 14(4)",
			"birth-certificate-or-id: kk 14(4)",
			"birth-certificate-whose: kk 14(4)",
			"residence-certificate-form: kk 14(5), ru 14(4)",
			"decision-original: 14",
			"originals-returned: 14",
			"forms-where: 15",
			"who-takes-in: 16(1)",
			"lists-without-people: 16",
			"window-whose-name: 16(2)",
			"delivery-of-refusal: 17",
			"storage-after-center: 17",
			"collector-missing: 18(2)",
			"office-role-name: 18(3)",
			"executor-name: 18(5)",
			"responsible-heads: 21",
			"appendix-1-columns: appendix 1",
			"atyrau-department-address: list 1 row 1",
			"inderbor-name: list 1 row 3",
			"makat-street: list 1 row 6",
			"appendix-2-columns: appendix 2",
			"balykshy-kind: list 2 row 3",
			"certificate-years: appendix 3",
			"certificate-inventory: appendix 3",
			"head-title: appendix 3",
			"steps-exceed-term: table 1",
			"action-3-destination: table 1 action 3",
			"direct-entry: table 1 action 4",
			"serving-and-registering: table 1 action 4",
			"completeness-check: table 1 action 6",
			"completeness-when: table 1 action 6",
			"action-6-days: table 1 action 6",
			"action-6-of-service: table 1 action 6",
			"action-7-name: table 1 action 7",
			"action-8-next: table 1 action 8",
			"action-8-handing: table 1 action 8",
			"action-9-name: table 1 action 9",
			"action-9-limit: table 1 action 9",
			"action-9-start: table 1 action 9",
			"numbers-of-tables: table 2",
			"applications-number: table 2 action 2",
			"table-3-assigning: table 3 action 3",
			"table-3-executor: table 3 action 4",
			"scheme-missing: appendix 5",
		}},
		{"what is not modeled", gaps, []string{
			"decree-basis: whole of the decree",
			"decree-control: 2 of the decree",
			"offices-hours: 10(2)",
			"suspension: 11",
			"originals-returned: 14",
			"application-form: 15",
			"collection: 17",
			"certificate-form: appendix 3",
			"transit: table 1 action 3",
			"ready-at-center: table 1 action 8",
			"use-cases: table 2",
			"receipt-to-center: table 3 action 2",
			"scheme: appendix 5",
		}},
	} {
		if len(list.got) != len(list.want) {
			t.Errorf("%s: %d, want %d", list.says, len(list.got), len(list.want))
		}
		for i := range min(len(list.got), len(list.want)) {
			same(t, list.says, list.got[i], list.want[i])
		}
	}
}
