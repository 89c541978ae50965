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

// The expected values below are typed from the texts of the decree, annex 4,
// paragraph by paragraph and cell by cell.

// loanPlace writes a citation of annex 4 short: 9(1), list 1 row 3, table 2
// action 4.
func loanPlace(c law.Citation) string {
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
	case c.Act != "atyrau-2011-398":
		s += " of act " + c.Act
	case c.Table != "" && c.Appendix != "5":
		s += " of appendix " + c.Appendix
	case c.Annex == "":
		s += " of the decree"
	case c.Annex != "4":
		s += " of annex " + c.Annex
	}
	return s
}

// loanPlaces writes a place that both texts share, or one for each.
func loanPlaces(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return loanPlace(c.Both)
	case c.RU.IsZero():
		return "kk " + loanPlace(c.KK)
	case c.KK.IsZero():
		return "ru " + loanPlace(c.RU)
	}
	return "kk " + loanPlace(c.KK) + ", ru " + loanPlace(c.RU)
}

// loanForm writes how a document is wanted.
func loanForm(f documents.Form) string {
	var s []string
	for _, x := range []struct {
		set  bool
		word string
	}{
		{f.Original, "original"},
		{f.Copy, "copy"},
		{f.Compare, "compared"},
		{f.Notarized, "notarized"},
		{!f.Blank.IsZero(), "on the form of " + loanPlace(f.Blank)},
		{f.Free, "free"},
		{f.Current, "current"},
	} {
		if x.set {
			s = append(s, x.word)
		}
	}
	return strings.Join(s, " ")
}

// loanWhen writes when a document is wanted.
func loanWhen(c documents.Condition) string {
	var s []string
	if c.Fact != "" {
		s = append(s, string(c.Of)+" "+c.Fact)
	}
	if c.AgeFrom != 0 || c.AgeBelow != 0 {
		s = append(s, fmt.Sprintf("%s from %d below %d", c.Of, c.AgeFrom, c.AgeBelow))
	}
	if c.OlderThan != 0 {
		s = append(s, fmt.Sprintf("%s older than %d", c.Of, c.OlderThan))
	}
	for _, x := range c.None {
		s = append(s, "not "+loanWhen(x))
	}
	if len(c.All)+len(c.Any) > 0 {
		s = append(s, "more")
	}
	return strings.Join(s, ", ")
}

func TestTheBankLoanPermitIsAnnex4(t *testing.T) {
	s := atyrau2011.BankLoanPermit()
	same(t, "id", s.ID, "atyrau2011.bank-loan-permit")
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "4"})
	same(t, "title", s.Title, law.Name{
		KK: "Кәмелетке толмаған балаға тиесiлi тұрғын үй кепiлдiгiмен несие ресiмдеу үшiн банктерге рұқсаттар беру",
		RU: "Выдача разрешений в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему",
		EN: "Issuing permits to banks for a loan secured by a dwelling that belongs to a minor",
	})
	same(t, "act", s.Act, atyrau2011.Act())
}

// loanList writes several places of annex 4.
func loanList(list []law.Citation) string {
	var all []string
	for _, c := range list {
		all = append(all, loanPlace(c))
	}
	return strings.Join(all, "; ")
}

func TestTheActionsOfTheBankLoanPermitAreThoseOfTable1(t *testing.T) {
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
			outcomes:   []string{"permit: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа"},
		},
		{
			says: "action 6, applied at a center: completeness is checked; within five days (kk), five working days (ru), then action 7",
			id:   "verify-and-prepare", cite: "table 1 action 6", channels: center, role: "department-executor",
			kk: "құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: []string{"sign", "sign", "return"},
			see:        "12(6); table 2 action 4; table 3 action 4",
			outcomes:   []string{"permit: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау", "incomplete: құжаттарды толық ұсынбаған жағдайда"},
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
			kk:      "бас тарту себебiнiң жазбаша негiздемесiмен бiрге оларды орталыққа қайтарады",
			ru:      "возвращает их в центр с письменным обоснованием причин отказа",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-take-back"},
		},
		{
			says: "paragraph 11(2): the center gets the package",
			id:   "center-take-back", cite: "11(2)", channels: center, unit: "center",
			kk: "құжаттар пакетiн қабылдау", ru: "получение пакета документов",
			next: []string{"center-notify"},
		},
		{
			says: "paragraph 11(2): after that it informs the applicant within one working day",
			id:   "center-notify", cite: "11(2)", channels: center, unit: "center",
			kk: "тұтынушыны бiр жұмыс күнi iшiнде хабардар етедi", ru: "информирует потребителя в течение одного рабочего дня",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-give-reasons"},
		},
		{
			says: "paragraph 11(2): and gives out the reasons, without a time",
			id:   "center-give-reasons", cite: "11(2)", channels: center, unit: "center",
			kk: "бiлiм бөлiмiнiң қайтару/бас тарту себебiнiң жазбаша негiздемесiн бередi",
			ru: "выдает письменное обоснование отдела образования о причине возврата/отказа",
		},
	}
	steps := atyrau2011.BankLoanPermit().Steps
	if len(steps) != len(rows) {
		t.Fatalf("%d steps, want %d", len(steps), len(rows))
	}
	for i, st := range steps {
		got := row{
			says: rows[i].says, id: st.ID, cite: loanPlace(st.Cite), channels: st.Channels, role: st.Role, unit: st.Unit, since: st.Since,
			kk: st.Name.KK, kkYields: st.Yields.KK, ru: st.Name.RU, ruYields: st.Yields.RU,
			kkLimit: said(st.Limit.In(law.Kazakh)), ruLimit: said(st.Limit.In(law.Russian)),
			signs: st.Signs, ready: st.Ready, see: loanList(st.See),
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

func TestTheChannelsOfTheBankLoanPermitLeadThroughTheirOwnActions(t *testing.T) {
	s := atyrau2011.BankLoanPermit()
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
			"бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде", "при обращении в отделы образования", "4 5 6 7 8",
		},
		{
			"table 1: an application at a center goes through all nine actions", "center", "center", "center-register", "10(2)",
			"орталыққа өтiнiш бiлдiрген кезде", "при обращении в центр", "1 2 3 4 5 6 7 8 9",
		},
	} {
		for _, c := range s.Channels {
			if c.ID == row.channel {
				same(t, row.says, []string{c.Unit, c.Entry, loanPlace(c.Cite), loanPlace(c.Delivery), c.Name.KK, c.Name.RU, follow(c.ID, c.Entry)},
					[]string{row.unit, row.entry, row.cite, "17", row.kk, row.ru, row.path})
			}
		}
	}
	if len(s.Channels) != 2 {
		t.Errorf("%d channels, want 2", len(s.Channels))
	}
}

func TestTheBankLoanPermitTakesFiveWorkingDaysWithoutTheDaysOfReceiptAndIssue(t *testing.T) {
	term := atyrau2011.BankLoanPermit().Term
	same(t, "paragraph 9(1) in Kazakh", term.Period.In(law.Kazakh).String(), "5 working-day")
	same(t, "paragraph 9(1) in Russian", term.Period.In(law.Russian).String(), "5 working-day")
	same(t, "paragraph 9(1): day of receipt", term.ReceiptDay, law.No)
	same(t, "paragraph 9(1): day of issue", term.IssueDay, law.No)
	same(t, "place", loanPlace(term.Cite), "9(1)")
}

func TestWaitingAndServingForTheBankLoanPermitTakeAtMost30Minutes(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.BankLoanPermit().Times {
		got = append(got, strings.Join([]string{x.ID, loanPlace(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	same(t, "paragraph 9", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты | максимально допустимое время ожидания до получения государственной услуги",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты | максимально допустимое время обслуживания получателя государственной услуги",
	})
}

func TestTheHoursOfTheBankLoanPermitAreThoseOfParagraph10(t *testing.T) {
	span := func(s calendar.Span) string {
		if s == (calendar.Span{}) {
			return "not said"
		}
		return s.From.String() + "-" + s.To.String()
	}
	spell := func(h reglament.StatedHours, text law.Lang) string {
		b := h.Break.In(text)
		return fmt.Sprintf("%s week %s, open %s, break %s at %s for %d", loanPlace(h.Cite), h.Week.In(text), span(h.Open.In(text)), b.Stated, span(b.At), b.Minutes)
	}
	s := atyrau2011.BankLoanPermit()
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
}

func TestTheDocumentsOfTheBankLoanPermitAreThoseOfParagraph14(t *testing.T) {
	type row struct {
		says, id, cite string
		kk, ru         string
		only           law.Lang
		of             documents.Subject
		each, presence bool
		when           string
		inferred       bool
		kkForm, ruForm string
		oneOf          string
	}
	rows := []row{
		{
			says: "14(1): application of both parents or of those who replace them, as in appendix 4", id: "application", cite: "14(1)",
			kk: "осы регламенттің 4-қосымшасына сәйкес кәмелетке толмаған баланың екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
			ru: "заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетних детей, согласно приложению 4 к настоящему регламенту",
			of: "parents", kkForm: "on the form of appendix 4", ruForm: "on the form of appendix 4",
		},
		{
			says: "14(2): notarized statement of both parents, where no guardian acts", id: "statement-of-parents", cite: "14(2)",
			kk: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi мүлiктi беру туралы екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) нотариалды куәландырған өтiнiшi",
			ru: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
			of: "parents", when: "not applicant guardian", kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14(2): or of those who replace them", id: "statement-of-guardians", cite: "14(2)",
			kk: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi мүлiктi беру туралы екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) нотариалды куәландырған өтiнiшi",
			ru: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
			of: "applicant", when: "applicant guardian", kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14(2): notarized statement of close relatives", id: "statement-of-relatives", cite: "14(2)",
			kk: "кепiлдi мүлiктi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
			ru: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
			of: "relatives", kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14(3): originals and copies of the documents of the property: the contract", id: "contract", cite: "14(3)", inferred: true,
			kk: "шарт",
			ru: "договор",
			of: "property", kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(3): originals and copies of the documents of the property: the certificate of registration of rights", id: "registration-certificate", cite: "14(3)", inferred: true,
			kk: "жылжымайтын мүлік құқықтарын мемлекеттік тіркеу туралы куәлік",
			ru: "свидетельство о государственной регистрации прав на недвижимость",
			of: "property", kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(3): originals and copies of the documents of the property: the technical passport", id: "technical-passport", cite: "14(3)", inferred: true,
			kk: "мүліктің техникалық паспорты",
			ru: "технический паспорт на имущество",
			of: "property", kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(3): proof of residence, in the accusative in Kazakh, among the documents of the property in Russian", id: "residence-registration", cite: "14(3)", inferred: true,
			kk:     "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты",
			ru:     "документ, подтверждающий регистрацию по постоянному месту жительства",
			ruForm: "original copy compared", oneOf: "address-certificate мекен-жай анықтамасын / адресная справка; akim-certificate селолық және/немесе ауылдық әкiмдердiң анықтамасын / справка сельских и/или аульных акимов",
		},
		{
			says: "14(4): originals and copies of the identity cards", id: "identity-cards", cite: "14(4)",
			kk: "кәмелетке толмағандарға қатысы бар екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң түпнұсқалары мен көшiрмелерi",
			ru: "оригиналы и копии удостоверений личности обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), по отношению к несовершеннолетнему",
			of: "parents", kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(5): original and copy of the birth certificate of each child", id: "birth-certificate", cite: "14(5)",
			kk: "баланың (балалардың) туу туралы куәлiгiнiң түпнұсқалары мен көшiрмелерi",
			ru: "оригиналы и копии свидетельств о рождении ребенка (детей)",
			of: "child", each: true, kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(6): original and copy of the marriage certificate", id: "marriage-certificate", cite: "14(6)",
			kk:   "неке туралы куәлiктiң түпнұсқасы мен көшiрмесi",
			ru:   "оригинал и копия свидетельства о браке",
			when: "applicant married", inferred: true, kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(7): originals and copies of other documents: of divorce", id: "divorce-certificate", cite: "14(7)",
			kk:   "некенi бұзу туралы куәлiк",
			ru:   "свидетельство о расторжении брака",
			when: "applicant divorced", inferred: true, kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(7): of death", id: "death-certificate", cite: "14(7)",
			kk:   "қайтыс болу туралы куәлiк",
			ru:   "свидетельство о смерти",
			when: "applicant widowed", inferred: true, kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(7): of not having been married", id: "not-married", cite: "14(7)",
			kk:   "некеге тұрмағандығын растайтын құжат",
			ru:   "документ, подтверждающий, что в браке не состоял(-а)",
			when: "applicant never-married", inferred: true, kkForm: "original copy compared", ruForm: "original copy compared",
		},
		{
			says: "14(7): form No. 4 for a child born out of wedlock, after a semicolon in Russian", id: "form-4-certificate", cite: "14(7)",
			kk: "№ 4 нысан бойынша анықтама (бала некеден тыс туылған жағдайда)",
			ru: "справка по форме № 4 (в случае рождения ребенка вне брака)",
			of: "child", each: true, when: "child born-out-of-wedlock", kkForm: "original copy compared",
		},
		{
			says: "14(8): notarized power of attorney, if one of the spouses is absent", id: "power-of-attorney", cite: "14(8)",
			kk: "ерлi-зайыптылардың бiреуi болмаған жағдайда, оның мәмiле ресiмдеудi жасауға нотариуспен расталған сенiмхаты",
			ru: "доверенность от имени отсутствующего супруга(-и), заверенная нотариусом на совершение оформления сделки",
			of: "spouse", when: "applicant spouse-absent", kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14, last sentence: children from 10, up to 18, come in person", id: "child-presence", cite: "14",
			kk: "10 жастағы және одан жоғары баланың (18 жасқа дейiн) өзiнiң болуы",
			ru: "личное присутствие детей от 10 лет и старше (до 18 лет)",
			of: "child", each: true, presence: true, when: "child from 10 below 18",
		},
	}
	list := atyrau2011.BankLoanPermit().Documents
	if len(list) != len(rows) {
		t.Fatalf("%d documents, want %d", len(list), len(rows))
	}
	for i, d := range list {
		var oneOf []string
		for _, a := range d.OneOf {
			oneOf = append(oneOf, strings.TrimSpace(a.ID+" "+a.Name.KK+" / "+a.Name.RU+" "+loanForm(a.Form.In(law.Kazakh))+loanForm(a.Form.In(law.Russian))))
		}
		same(t, rows[i].says, row{
			says: rows[i].says, id: d.ID, cite: loanPlaces(d.Cite), kk: d.Name.KK, ru: d.Name.RU, only: d.Only, of: d.Of,
			each: d.Each, presence: d.Presence, when: loanWhen(d.When), inferred: d.Inferred,
			kkForm: loanForm(d.Form.In(law.Kazakh)), ruForm: loanForm(d.Form.In(law.Russian)), oneOf: strings.Join(oneOf, "; "),
		}, rows[i])
	}
	var facts []string
	for _, f := range atyrau2011.BankLoanPermit().Facts {
		facts = append(facts, string(f.Of)+" "+f.ID)
	}
	same(t, "the facts that paragraph 14 turns on", facts, []string{
		"applicant guardian", "applicant married", "applicant divorced", "applicant widowed", "applicant never-married", "child born-out-of-wedlock", "applicant spouse-absent",
	})
}

func TestWhatTwoParentsWithTwoChildrenBringForTheBankLoanPermit(t *testing.T) {
	s := documents.Situation{
		On: civil.YMD(2012, time.May, 10),
		Applicant: documents.Person{Facts: documents.Facts{
			"guardian": law.No, "married": law.Yes, "divorced": law.No, "widowed": law.No, "never-married": law.No, "spouse-absent": law.No,
		}},
		Children: []documents.Person{
			{ID: "a", Born: civil.YMD(2002, time.May, 10), Facts: documents.Facts{"born-out-of-wedlock": law.No}},
			{ID: "b", Born: civil.YMD(2002, time.May, 11), Facts: documents.Facts{"born-out-of-wedlock": law.Yes}},
		},
	}
	service := atyrau2011.BankLoanPermit()
	var got []string
	for _, n := range documents.List(service.Documents, service.Act.Texts, s) {
		if n.Required != law.Yes {
			t.Errorf("%s %s: required %v", n.Requirement, n.Child, n.Required)
		}
		got = append(got, strings.TrimSpace(n.Requirement+" "+n.Child))
	}
	same(t, "paragraph 14: a child of ten comes, one who is ten the next day does not", got, []string{
		"application", "statement-of-parents", "statement-of-relatives", "contract", "registration-certificate", "technical-passport", "residence-registration",
		"identity-cards", "birth-certificate a", "birth-certificate b", "marriage-certificate", "form-4-certificate b", "child-presence a",
	})
}

func TestTheReceiptsOfTheBankLoanPermitAreThoseOfParagraph12(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.BankLoanPermit().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s", r.ID, loanPlace(r.Cite), r.Step, strings.Join(r.Channels, " ")))
		for _, f := range r.Fields {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s | %s | %s | %s %s", f.ID, loanPlace(f.Cite), f.Name.KK, f.Name.RU, f.Only)))
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
		"service-date | 12(4) | тұтынушының мемлекеттiк қызметтi алатын күнi | дата получения потребителем государственной услуги",
	})
}

func TestWhatIsIncompleteForTheBankLoanPermitIsRefusedOrReturned(t *testing.T) {
	var got []string
	for _, g := range atyrau2011.BankLoanPermit().Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | %s | %s | %s", g.ID, loanPlace(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	same(t, "paragraph 11: a department suspends or refuses; it returns to a center within one working day", got, []string{
		"documents-missing | 11(1) | department | suspend refuse | must unknown | documents true |  | тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбауы | непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
		"returned-incomplete | 11(2) | center | return | must unknown | documents true | return | бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда | при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
	})
}

func TestWhatIsNotCollectedOfTheBankLoanPermitIsKept(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.BankLoanPermit().Storage {
		got = append(got, fmt.Sprintf("%s | %s %s | %s | %s | %s | %s | %s | %s", x.ID, loanPlace(x.Cite), loanList(x.Also), x.Unit, strings.Join(x.Channels, " "),
			x.Period.In(law.Kazakh), x.Period.In(law.Russian), x.Then.KK, x.Then.RU))
	}
	same(t, "paragraphs 11(2) and 17: one month at the center, two at the department", got, []string{
		"center | 11(2) 17 | center | center | 1 month | 1 month | одан кейiн оларды бiлiм бөлiмiне тапсырады | после чего передает их в отдел образования",
		"department | 17  | department | department | 2 month | 2 month |  | ",
	})
}

func TestWhoTakesPartInTheBankLoanPermit(t *testing.T) {
	s := atyrau2011.BankLoanPermit()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", u.ID, loanPlace(u.Cite), u.Provider, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, loanPlace(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s | %s %s | %s", r.ID, loanPlace(r.Cite), r.Refusal, r.Name.KK, r.Name.RU, r.Form, r.SignedBy.KK, r.SignedBy.RU))
	}
	same(t, "paragraphs 3, 18 and 6", got, []string{
		"department | 3 | true | білім бөлімі | отдел образования",
		"center | 3 | false | халыққа қызмет көрсету орталығы | центр обслуживания населения",
		"center-inspector | 18(1) | center | орталықтың инспекторы | инспектор центра",
		"center-collector | 18(2) | center | орталықтың жинақтау бөлiмiнiң инспекторы | инспектор накопительного отдела центра",
		"department-office | 18(3) | department | білім бөлімінің кеңсесi | канцелярия отделов образования",
		"department-head | 18(4) | department | білім бөлімінің басшылығы | руководство отделов образования",
		"department-executor | 18(5) | department | білім бөлімінің жауапты орындаушысы | ответственный исполнитель отделов образования",
		"permit | 6 | false | кәмелетке толмаған балаға тиесiлi тұрғын үй кепiлдiгiмен несие ресiмдеу үшiн банктерге қағаз түрінде орындалған рұқсаттар | разрешение в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему | paper Аудандық, қалалық бiлiм бөлiмi бастығының орынбасары | Заместитель начальника районного, городского отдела образования",
		"refusal | 6 | true | қызмет көрсетуден бас тартудың дәлелдi жауабы | мотивированный ответ об отказе в предоставлении услуги |   | ",
	})
}

func TestTheOfficesOfTheBankLoanPermitAreThoseOfTheTwoLists(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.BankLoanPermit().Offices {
		got = append(got, strings.Join([]string{o.Unit, loanPlace(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
	}
	want := []string{
		`department | list 1 row 1 | 8(7122) 354847, 328209 | "Атырау қаласы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Атырау қаласы, Азаттық даңғылы, 65 а | Государственное учреждение "Отдел образования акимата города Атырау" | г. Атырау, площадь Азаттык, 65а`,
		`department | list 1 row 2 | 8(71237) 51485 | "Жылыой ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Құлсары қаласы, Әбдiрахманов көшесi, 47 | Государственное учреждение "Отдел образования акимата Жылыойского района" | г. Кульсары, улица Абдрахманова, 47`,
		`department | list 1 row 3 | 8(71234) 21050 | "Индер ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Индербор селосы, Қонаев көшесi, 18 | Государственное учреждение "Отдел образования акимата Индерского района" | п. Индерборск, улица Кунаева, 18`,
		`department | list 1 row 4 | 8(71236) 21021 | "Махамбет ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Махамбет селосы, Махамбет көшесі, 13 | Государственное учреждение "Отдел образования акимата Махамбетского района" | с. Махамбет, улица Махамбета, 13`,
		`department | list 1 row 5 | 8(71231) 20457 | "Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Аққыстау селосы, Егемен Қазақстан көшесi, 7 | Государственное учреждение "Отдел образования акимата Исатайского района" | с. Аккыстау, улица Егемен Казахстан, 7`,
		`department | list 1 row 6 | 8(71239) 30013 | "Мақат ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Мақат кентi, Теміржолшылар көшесі, 5 | Государственное учреждение "Отдел образования акимата Макатского района" | п. Макат, улица Железнодорожная, 5`,
		`department | list 1 row 7 | 8(71233) 20499 | "Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Ганюшкин селосы, Көшекбаев көшесі, 25 | Государственное учреждение "Отдел образования акиматаКурмангазинского района" | с. Ганюшкино, улица Кушекбаева, 25`,
		`department | list 1 row 8 | 8(71238) 21175 | "Қызылқоға ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Миялы селосы, Қарабалин көшесi, 24 | Государственное учреждение "Отдел образования акимата Кызылкогинского района" | с. Миялы, улица Карабалина, 24`,
		`center | list 2 row 1 | 8(7122) 213467 | ХҚКО РМК филиалының облыстық бөлімі | Атырау қаласы, Сәтпаев даңғылы, 23үй | Областной отдел филиала РГП ЦОН | г.Атырау, пр.Сатпаева, 23`,
		`center | list 2 row 2 | 8(7122) 357505 | ХҚКО РМК филиалының № 1 қалалық бөлімі | Атырау қаласы, Баймұханов көшесі, 16а үй | № 1 городской отдел филиала РГП ЦОН | г.Атырау, ул.Баймуханова, 16а`,
		`center | list 2 row 3 | 8(7122) 243490 | ХҚКО РМК филиалының № 2 қалалық бөлімі | Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй | № 2 городской отдел филиала РГП ЦОН | г.Атырау,Балыкшы, ул.Байжигитова, 80а`,
		`center | list 2 row 4 | 8(71234) 21296 | ХҚКО РМК филиалының Индер аудандық бөлімі | Индер кенті, Мендіғалиев көшесі, 30 үй | Индерский районный отдел филиала РГП ЦОН | п. Индерборск, ул.Мендыгалиева, 30`,
		`center | list 2 row 5 | 8(71236) 22496 | ХҚКО РМК филиалының Махамбет аудандық бөлімі | Махамбет селосы, Абай көшесі, 10 үй | Махамбетский районный отдел филиала РГП ЦОН | с. Махамбет, ул. Абая, 10`,
		`center | list 2 row 6 | 8(71238) 22046 | ХҚКО РМК филиалының Қызылқоға аудандық бөлімі | Миялы селосы, Абай көшесі, 1 үй | Кызылкогинский районный отдел филиала РГП ЦОН | с.Миялы, ул.Абая, 1`,
		`center | list 2 row 7 | 8(71237) 50354 | ХҚКО РМК филиалының Жылыой аудандық бөлімі | Құлсары қаласы, Бейбітшілік көшесі, 8үй | Жылыойский районный отдел филиала РГП ЦОН | г.Кульсары, ул.Бейбитшилик, 8`,
		`center | list 2 row 8 | 8(71233) 20513 | ХҚКО РМК филиалының Құрманғазы аудандық бөлімі | Ганюшкин селосы, Есболаев көшесі, 66а үй | Курмангазинский районный отдел филиала РГП ЦОН | с.Ганюшкино, ул.Есболаева, 66а`,
		`center | list 2 row 9 | 8(71239) 32297 | ХҚКО РМК филиалының Мақат аудандық бөлімі | Мақат кенті, Орталық көшесі, 2 үй | Макатский районный отдел филиала РГП ЦОН | п.Макат,ул.Центральная, 2`,
		`center | list 2 row 10 | 8(71231) 21670 | ХҚКО РМК филиалының Исатай аудандық бөлімі | Аққыстау селосы, Қазақстан көшесі, 9 үй | Исатайский районный отдел филиала РГП ЦОН | с.Аккыстау, ул.Казахстан, 9`,
	}
	if len(got) != len(want) {
		t.Fatalf("%d offices, want %d", len(got), len(want))
	}
	for i := range want {
		same(t, "office", got[i], want[i])
	}
}

func TestProvisionsOfTheBankLoanPermitTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range atyrau2011.BankLoanPermit().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: guardianship is for children under fourteen", "guardianship", []string{"он төртке"}, []string{"четырнадцати"}, []string{"fourteen"}},
		{"paragraph 1: trusteeship is for children from fourteen to eighteen", "trusteeship", []string{"он төрт пен он сегіз"}, []string{"четырнадцати до восемнадцати"}, []string{"fourteen to eighteen"}},
		{"paragraph 2: resolution No. 140 of 26 February 2010", "standard", []string{"2010 жылғы 26 ақпандағы", "№ 140"}, []string{"26 февраля 2010", "№ 140"}, []string{"26 February 2010", "No. 140"}},
		{
			"paragraph 5: articles 22-24 of the Civil Code, paragraph 3 of article 13 of the law of 16 April 1997, articles 66 128 of the Code of 26 December 2011", "basis",
			[]string{"22-24", "1997 жылғы 16 сәуірдегі", "13-бабының 3-тармағы", "2011 жылғы 26 желтоқсандағы", "66128", "66 және 128"},
			[]string{"22-24", "пункт 3 статьи 13", "16 апреля 1997", "26 декабря 2011", "66128", "66 и 128"},
			[]string{"22 to 24", "paragraph 3 of article 13", "16 April 1997", "26 December 2011", "66128", "66 and 128"},
		},
		{"paragraph 6: the permit is on paper, as in appendix 3", "result", []string{"3-қосымша", "қағаз"}, []string{"приложению 3", "бумаге"}, []string{"appendix 3", "paper"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
		{
			"paragraph 14: children from 10 up to 18, by article 62 of the Code of 26 December 2011", "presence",
			[]string{"10-нан 18", "62-бабына", "2011 жылғы 26 желтоқсандағы"}, []string{"от 10 до 18", "статью 62", "26 декабря 2011"}, []string{"10 and older, up to 18", "article 62", "26 December 2011"},
		},
		{"paragraph 19: the tables are in appendix 5", "action-tables", []string{"5-қосымша"}, []string{"приложения 5"}, []string{"appendix 5"}},
		{"paragraph 20: the diagram is in appendix 6", "scheme", []string{"6-қосымша"}, []string{"приложении 6"}, []string{"appendix 6"}},
		{"appendix 3: the same articles", "permit-basis", []string{"22-24", "13-бабының 3", "66 және 128"}, []string{"22-24", "пункт 3 статьи 13", "66 и 128"}, []string{"22 to 24", "paragraph 3 of article 13", "66 and 128"}},
		{"appendix 4: three lines, children older than 10 sign", "application-children", []string{"үш", "10 жастан асқандары"}, []string{"три", "старше 10"}, []string{"three", "older than 10"}},
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

func TestTheBankLoanPermitsProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.BankLoanPermit()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+loanPlace(p.Cite)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+loanPlaces(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+loanPlace(g.Cite))
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
			"presence: 14",
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
			"permit-heading: appendix 3",
			"permit-issuer: appendix 3",
			"permit-basis: appendix 3",
			"permit-object: appendix 3",
			"permit-signature: appendix 3",
			"application-addressee: appendix 4",
			"application-request: appendix 4",
			"application-children: appendix 4",
			"application-parents: appendix 4",
			"application-bank-letter: appendix 4",
			"application-housing: appendix 4",
			"application-signatures: appendix 4",
		}},
		{"discrepancies", discrepancies, []string{
			"number-sign: whole",
			"spelling: whole",
			"kazakh-letter-i: kk whole",
			"loan-name: whole",
			"pledge-or-guarantee: whole",
			"minor-number: whole",
			"departments-number: whole",
			"adult-wards: 1",
			"appendices-12: 3",
			"articles-66128: 5",
			"article-62: 5",
			"permit-or-certificate: 6",
			"permit-number: 6",
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
			"application-child: 14(1)",
			"application-by-whom: 14(1)",
			"both-parents: 14(1)",
			"spouses-or-parents: 14(1)",
			"statement-object: 14(2)",
			"statement-clause: 14(2)",
			"statement-notarized: 14(2)",
			"relatives-who: 14(2)",
			"property-kind: 14(3)",
			"property-whose: 14(3)",
			"property-brackets: 14(3)",
			"property-documents: 14(3)",
			"residence-form: 14(3)",
			"residence-whose: 14(3)",
			"residence-or: 14(3)",
			"identity-cards-minor: 14(4)",
			"birth-certificates: 14(5)",
			"marriage-certificate-when: 14(6)",
			"marriage-certificate-whose: 14(6)",
			"other-documents-when: 14(7)",
			"other-documents-whose: 14(7)",
			"not-married: 14(7)",
			"form-4-separator: 14(7)",
			"form-4-bracket: 14(7)",
			"form-4-where: 14(7)",
			"power-of-attorney-when: 14(8)",
			"absent-and-both: 14(8)",
			"form-not-said: 14",
			"guardians-proof: 14",
			"originals-returned: 14",
			"presence-age: 14",
			"presence-must: 14",
			"presence-when: 14",
			"presence-ground: 14",
			"presence-number: 14",
			"forms-where: 15",
			"who-takes-in: 16(1)",
			"lists-without-people: 16",
			"delivery-of-refusal: 17",
			"storage-after-center: 17",
			"collector-missing: 18(2)",
			"office-role-name: 18(3)",
			"roles-of-departments: 18(3)",
			"executor-name: 18(5)",
			"responsible-heads: 21",
			"appendix-1-columns: appendix 1",
			"atyrau-department-address: list 1 row 1",
			"inderbor-name: list 1 row 3",
			"makat-street: list 1 row 6",
			"appendix-2-columns: appendix 2",
			"balykshy-kind: list 2 row 3",
			"permit-heading: appendix 3",
			"permit-form-words: appendix 3",
			"permit-form-gaps: appendix 3",
			"deputy-signs: appendix 3",
			"head-title: appendix 3",
			"bank-letter: appendix 4",
			"children-agree: appendix 4",
			"application-head: appendix 4",
			"application-housing: appendix 4",
			"application-date: appendix 4",
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
			"scheme-missing: appendix 6",
		}},
		{"what is not modeled", gaps, []string{
			"decree-basis: whole of the decree",
			"decree-control: 2 of the decree",
			"offices-hours: 10(2)",
			"suspension: 11",
			"single-parent: 14(1)",
			"statements-content: 14(2)",
			"form-4: 14(7)",
			"originals-returned: 14",
			"presence-place: 14",
			"collection: 17",
			"permit-form: appendix 3",
			"application-form: appendix 4",
			"children-signatures: appendix 4",
			"transit: table 1 action 3",
			"ready-at-center: table 1 action 8",
			"use-cases: table 2",
			"receipt-to-center: table 3 action 2",
			"scheme: appendix 6",
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
