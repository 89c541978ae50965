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

// The expected values below are typed from the texts of the decree, annex 6,
// paragraph by paragraph and cell by cell.

// transactionPlace writes a citation short: 9(1), list 1 row 3, table 2 action 4.
func transactionPlace(c law.Citation) string {
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
	case c.Table != "" && c.Appendix != "6":
		s += " of appendix " + c.Appendix
	case c.Annex == "":
		s += " of the decree"
	case c.Annex != "6":
		s += " of annex " + c.Annex
	}
	return s
}

func transactionPlaces(list []law.Citation) string {
	var all []string
	for _, c := range list {
		all = append(all, transactionPlace(c))
	}
	return strings.Join(all, "; ")
}

// transactionBothPlaces writes a place that both texts share, or one for each.
func transactionBothPlaces(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return transactionPlace(c.Both)
	case c.RU.IsZero():
		return "kk " + transactionPlace(c.KK)
	case c.KK.IsZero():
		return "ru " + transactionPlace(c.RU)
	}
	return "kk " + transactionPlace(c.KK) + ", ru " + transactionPlace(c.RU)
}

// transactionForm writes a form in words.
func transactionForm(f documents.Form) string {
	var s []string
	for _, x := range []struct {
		is   bool
		says string
	}{
		{f.Original, "original"}, {f.Copy, "copy"}, {f.Notarized, "notarized"},
		{f.Compare, "compare"}, {f.Free, "free"}, {f.Current, "current"},
	} {
		if x.is {
			s = append(s, x.says)
		}
	}
	if !f.Blank.IsZero() {
		s = append(s, "on "+transactionPlace(f.Blank))
	}
	return strings.Join(s, " ")
}

// transactionLines compares two lists line by line.
func transactionLines(t *testing.T, says string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d rows, want %d", says, len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		same(t, says, got[i], want[i])
	}
}

func TestTheTransactionCertificateIsAnnex6(t *testing.T) {
	s := atyrau2011.HousingTransactionCertificate()
	same(t, "id", s.ID, "atyrau2011.housing-transaction-certificate")
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "6"})
	same(t, "title in Kazakh", s.Title.KK, "Тұрғын үйдiң меншiк иелерi болып табылатын кәмелетке толмаған балалардың мүдделерiн қозғайтын мәмiлелердi ресiмдеу үшiн қорғаншылар мен қамқоршылар органдарының анықтамаларын беру")
	same(t, "title in Russian", s.Title.RU, "Выдача справок органов опеки и попечительства для оформления сделок, затрагивающих интересы несовершеннолетних детей, являющихся собственниками жилища")
	same(t, "title in English", s.Title.EN, "Issuing certificates of guardianship and trusteeship bodies for transactions that affect the interests of minor children who own a dwelling")
	same(t, "act", s.Act, atyrau2011.Act())
}

func TestTheTransactionActionsAreThoseOfTable1(t *testing.T) {
	type row struct {
		says, id, cite, channels string
		who, since, also         string
		kk, kkYields             string
		ru, ruYields             string
		kkLimit, ruLimit         string
		next                     string
		outcomes, outcomesRU     []string
		signs, ready             bool
		see                      string
	}
	rows := []row{
		{
			says: "action 1: the inspector of the center takes in and gives a receipt within 30 minutes, then action 2",
			id:   "center-register", cite: "table 1 action 1", channels: "center", who: "center-inspector",
			kk: "Құжаттар қабылдау", kkYields: "Журналға тiркеу және қолхат беру",
			ru: "Прием документов", ruYields: "Регистрация в журнале и выдача расписки",
			kkLimit: "30 minute", ruLimit: "30 minute", next: "center-collect",
			see: "12(2); table 2 action 1; table 3 action 1",
		},
		{
			says: "action 2: the inspector of the accumulation section collects three times a day, then action 3",
			id:   "center-collect", cite: "table 1 action 2", channels: "center", who: "center-collector",
			kk: "Журналға қол қояды және құжаттар жинайды", kkYields: "Жинақтау бөлiмiне құжаттар жинау",
			ru: "Расписывается в журнале и собирает документы", ruYields: "Сбор документов в накопительный отдел",
			kkLimit: "3 times a day", ruLimit: "3 times a day", next: "center-send",
		},
		{
			says: "action 3: the same inspector sends at least once a day, to the akimat (kk) or the departments (ru), then action 4; tables 2 and 3 have the inspector of the center send",
			id:   "center-send", cite: "table 1 action 3", channels: "center", who: "center-collector",
			also: "center-inspector table 2 action 1; center-inspector table 3 action 1",
			kk:   "Тiзiлiм жасайды және құжаттарды жiбередi", kkYields: "Құжаттарды әкімдікке жiберу",
			ru: "Составляет реестр и направляет документы", ruYields: "Отправка документов в отделы образования",
			kkLimit: "at least 1 times a day", ruLimit: "at least 1 times a day", next: "register open",
			see: "12(3); table 2 action 1; table 3 action 1",
		},
		{
			says: "action 4: the chancery takes in and registers within an hour, in both channels, then action 5; paragraph 16(1) has a specialist take in",
			id:   "register", cite: "table 1 action 4", who: "department-office", also: "department-executor 16(1)",
			kk: "Құжаттарды қабылдау, тiркеу", kkYields: "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
			ru: "Прием документов, регистрация", ruYields: "Направление документов руководству для наложения резолюции",
			kkLimit: "1 hour", ruLimit: "1 hour", next: "assign; return aside",
			outcomes:   []string{"incomplete: құжаттарды толық ұсынбаған жағдайда"},
			outcomesRU: []string{"при представлении неполного пакета документов"},
			see:        "12(4); table 2 action 2; table 3 action 2",
		},
		{
			says: "action 5: the management names the executor within an hour, then action 6",
			id:   "assign", cite: "table 1 action 5", who: "department-head",
			kk: "Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау", kkYields: "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
			ru: "Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения", ruYields: "Наложение резолюции, отправка начальнику структурного подразделения",
			kkLimit: "1 hour", ruLimit: "1 hour", next: "prepare; verify-and-prepare; return aside",
			outcomes:   []string{"incomplete: құжаттарды толық ұсынбаған жағдайда"},
			outcomesRU: []string{"при представлении неполного пакета документов"},
			see:        "12(5); table 2 action 3; table 3 action 3",
		},
		{
			says: "action 6, applied at a department: the service is provided within five days (kk), five working days (ru), then action 7",
			id:   "prepare", cite: "table 1 action 6", channels: "department", who: "department-executor",
			kk: "анықтаманы немесе дәлелдi бас тартуды ресiмдейдi", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "оформляет справку или мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: "sign; sign",
			outcomes:   []string{"certificate: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа"},
			see:        "12(6); table 2 action 4; table 3 action 4",
		},
		{
			says: "action 6, applied at a center: completeness is checked; within five days (kk), five working days (ru), then action 7",
			id:   "verify-and-prepare", cite: "table 1 action 6", channels: "center", who: "department-executor",
			kk: "құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: "sign; sign; return aside",
			outcomes:   []string{"certificate: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау", "incomplete: құжаттарды толық ұсынбаған жағдайда"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа", "при представлении неполного пакета документов"},
			see:        "12(6); table 2 action 4; table 3 action 4",
		},
		{
			says: "action 7: the management signs within 30 minutes, then action 8",
			id:   "sign", cite: "table 1 action 7", who: "department-head",
			kk: "Хат-хабармен танысу", kkYields: "Құжатқа қол қою",
			ru: "Ознакомление с корреспонденцией", ruYields: "Подписание документа",
			kkLimit: "30 minute", ruLimit: "30 minute", next: "issue", signs: true,
			see: "table 2 action 5; table 3 action 5",
		},
		{
			says: "action 8: the chancery registers the result and hands it over within one working day, then action 9",
			id:   "issue", cite: "table 1 action 8", who: "department-office",
			kk: "Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу", kkYields: "Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру",
			ru: "Регистрация справки или мотивированного отказа в журнале", ruYields: "Передача справки или мотивированного отказа потребителю или в центр",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: "center-issue open", ready: true,
			see: "12(7); table 2 action 6; table 3 action 6",
		},
		{
			says: "action 9: the inspector of the center hands the result over within five days (kk), within the working day (ru); the end",
			id:   "center-issue", cite: "table 1 action 9", channels: "center", who: "center-inspector",
			kk: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту", kkYields: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
			ru: "Выдача справки либо мотивированного отказа потребителю", ruYields: "Расписка о выдаче справки либо мотивированного отказа потребителю",
			kkLimit: "5 day", ruLimit: "within the working day",
			see: "12(8); table 2 action 7; table 3 action 7",
		},
		{
			says: "paragraph 11(2): the department returns an incomplete package within one working day after it got it",
			id:   "return", cite: "11(2)", channels: "center", who: "[department]", since: "register",
			kk:      "бас тарту себебiнiң жазбаша негiздемесiмен бiрге оларды орталыққа қайтарады",
			ru:      "возвращает их в центр с письменным обоснованием причин отказа",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: "center-take-back open",
		},
		{
			says: "paragraph 11(2): the center gets the package",
			id:   "center-take-back", cite: "11(2)", channels: "center", who: "[center]",
			kk: "құжаттар пакетiн қабылдау", ru: "получение пакета документов", next: "center-notify",
		},
		{
			says: "paragraph 11(2): after that it informs the applicant within one working day",
			id:   "center-notify", cite: "11(2)", channels: "center", who: "[center]",
			kk:      "тұтынушыны бiр жұмыс күнi iшiнде хабардар етедi",
			ru:      "информирует потребителя в течение одного рабочего дня",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: "center-give-reasons open",
		},
		{
			says: "paragraph 11(2): and gives out the reasons, without a time",
			id:   "center-give-reasons", cite: "11(2)", channels: "center", who: "[center]",
			kk: "бiлiм бөлiмiнiң қайтару/бас тарту себебiнiң жазбаша негiздемесiн бередi",
			ru: "выдает письменное обоснование отдела образования о причине возврата/отказа",
		},
	}
	steps := atyrau2011.HousingTransactionCertificate().Steps
	if len(steps) != len(rows) {
		t.Fatalf("%d steps, want %d", len(steps), len(rows))
	}
	for i, st := range steps {
		got := row{
			says: rows[i].says, id: st.ID, cite: transactionPlace(st.Cite), channels: strings.Join(st.Channels, " "), who: st.Role, since: st.Since,
			kk: st.Name.KK, kkYields: st.Yields.KK, ru: st.Name.RU, ruYields: st.Yields.RU,
			kkLimit: said(st.Limit.In(law.Kazakh)), ruLimit: said(st.Limit.In(law.Russian)),
			signs: st.Signs, ready: st.Ready, see: transactionPlaces(st.See),
		}
		if st.Unit != "" {
			got.who += "[" + st.Unit + "]"
		}
		var also, next []string
		for _, a := range st.Also {
			also = append(also, a.Role+" "+transactionPlace(a.Cite))
		}
		for _, o := range st.Outcomes {
			to := o.To
			if o.Open {
				to += " open"
			}
			if o.Aside {
				to += " aside"
			}
			next = append(next, to)
			if o.ID != "" {
				got.outcomes = append(got.outcomes, o.ID+": "+o.Name.KK)
				got.outcomesRU = append(got.outcomesRU, o.Name.RU)
			}
		}
		got.also, got.next = strings.Join(also, "; "), strings.Join(next, "; ")
		if !reflect.DeepEqual(got, rows[i]) {
			t.Errorf("%s\n got %+v\nwant %+v", rows[i].says, got, rows[i])
		}
		if st.Optional || st.Unnamed || len(st.Systems) > 0 {
			t.Errorf("%s: optional %v, unnamed %v, systems %v: the text knows nothing of it", st.ID, st.Optional, st.Unnamed, st.Systems)
		}
	}
}

func TestTheTransactionChannelsLeadThroughTheirOwnActions(t *testing.T) {
	s := atyrau2011.HousingTransactionCertificate()
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
	var got []string
	for _, c := range s.Channels {
		got = append(got, strings.Join([]string{c.ID, c.Unit, c.Entry, transactionPlace(c.Cite), transactionPlace(c.Delivery), c.Name.KK, c.Name.RU, follow(c.ID, c.Entry)}, " | "))
	}
	transactionLines(t, "table 1 and paragraph 12(4): a center goes through all nine actions, a direct application from action 4 to 8", got, []string{
		"department | department | register | 10(1) | 17 | бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде | при обращении в отделы образования | 4 5 6 7 8",
		"center | center | center-register | 10(2) | 17 | орталыққа өтiнiш бiлдiрген кезде | при обращении в центр | 1 2 3 4 5 6 7 8 9",
	})
}

func TestTheTransactionTermIsFiveWorkingDaysWithoutTheDaysOfReceiptAndIssue(t *testing.T) {
	term := atyrau2011.HousingTransactionCertificate().Term
	same(t, "paragraph 9(1) in Kazakh", term.Period.In(law.Kazakh).String(), "5 working-day")
	same(t, "paragraph 9(1) in Russian", term.Period.In(law.Russian).String(), "5 working-day")
	same(t, "paragraph 9(1): day of receipt", term.ReceiptDay, law.No)
	same(t, "paragraph 9(1): day of issue", term.IssueDay, law.No)
	same(t, "place", transactionPlace(term.Cite), "9(1)")
	same(t, "nothing is added up and nothing is said of extending", len(term.Sum) == 0 && term.Extension.IsZero(), true)
}

func TestWaitingAndServingForATransactionCertificateTakeAtMost30Minutes(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.HousingTransactionCertificate().Times {
		got = append(got, strings.Join([]string{x.ID, transactionPlace(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	transactionLines(t, "paragraph 9", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты | максимально допустимое время ожидания до получения государственной услуги",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты | максимально допустимое время обслуживания получателя государственной услуги",
	})
}

func TestTheTransactionHoursAreThoseOfParagraph10(t *testing.T) {
	span := func(s calendar.Span) string {
		if s == (calendar.Span{}) {
			return "not said"
		}
		return s.From.String() + "-" + s.To.String()
	}
	var got []string
	for _, c := range atyrau2011.HousingTransactionCertificate().Channels {
		for _, h := range c.Hours {
			for _, text := range []law.Lang{law.Kazakh, law.Russian} {
				b := h.Break.In(text)
				got = append(got, fmt.Sprintf("%s %s %s %s week %q, open %s, break %s at %s for %d", c.ID, h.ID, text, transactionPlace(h.Cite), h.Week.In(text), span(h.Open.In(text)), b.Stated, span(b.At), b.Minutes))
			}
		}
	}
	transactionLines(t, "paragraph 10: the Kazakh text says nowhere when lunch is, the Russian for the departments; the second hours of centers end at 18 (kk), 19 (ru)", got, []string{
		`department department kk 10(1) week "five-day", open 09:00-18:00, break yes at not said for 0`,
		`department department ru 10(1) week "five-day", open 09:00-18:00, break yes at 13:00-14:00 for 0`,
		`center center kk 10(2) week "six-day", open 09:00-20:00, break no at not said for 0`,
		`center center ru 10(2) week "six-day", open 09:00-20:00, break no at not said for 0`,
		`center center-departments kk 10(2) week "", open 09:00-18:00, break yes at not said for 60`,
		`center center-departments ru 10(2) week "", open 09:00-19:00, break yes at not said for 60`,
	})
}

func TestTheTransactionDocumentsAreThoseOfParagraph14(t *testing.T) {
	type row struct {
		says, id, cite, kk, ru string
		of                     documents.Subject
		each, presence         bool
		when                   documents.Condition
		inferred               bool
		kkForm, ruForm         string
		oneOf                  []string
	}
	ofApplicant := func(fact string) documents.Condition {
		return documents.Condition{Fact: fact, Of: "applicant"}
	}
	loan := documents.Condition{Fact: "loan-against-dwelling"}
	shown := "original copy compare"
	rows := []row{
		{
			says: "14(1): an application on the form of appendix 4 (to sell, exchange, give away) or 5 (to pledge)", id: "application", cite: "14(1)", of: "applicant",
			kk: "кәмелетке толмаған балалардың қорғаншыларының (қамқоршыларының), патронаттық тәрбиешiлерiнiң өтiнiшi", ru: "заявление от опекунов (попечителей), патронатных воспитателей несовершеннолетних детей",
			oneOf: []string{
				"application-for-disposal | сатуға (айырбастауға, сыйға беруге) рұқсат | разрешения на продажу (обмен, дарение) квартиры | on appendix 4 | on appendix 4",
				"application-for-pledge | кепiлге қоюға рұқсат | разрешения на залог квартиры | on appendix 5 | on appendix 5",
			},
		},
		{
			says: "14(2): original and copy of the applicant's identity card", id: "applicant-id", cite: "14(2)", of: "applicant",
			kk: "тұтынушының жеке куәлiгiнiң түпнұсқасы мен көшiрмесi", ru: "оригинал и копия удостоверения личности потребителя", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(3): the birth certificate of the child (children), in no stated form", id: "birth-certificate", cite: "14(3)", of: "child", each: true,
			kk: "баланың (балалардың) туу туралы куәлiгi", ru: "свидетельство о рождении ребенка (детей)",
		},
		{
			says: "14(4): originals and copies of the papers of the flat: the contract", id: "contract", cite: "14(4)", inferred: true, of: "property",
			kk: "келісім-шарт", ru: "договор", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(4): the certificate of state registration", id: "registration-certificate", cite: "14(4)", inferred: true, of: "property",
			kk: "жылжымайтын мүлік құқықтарын мемлекеттік тіркеу туралы куәлік", ru: "свидетельство о государственной регистрации прав на недвижимость", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(4): the technical passport", id: "technical-passport", cite: "14(4)", inferred: true, of: "property",
			kk: "пәтердің техникалық паспорты", ru: "технический паспорт на квартиру", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(4): the registration of residence, by an address certificate or a certificate of akims", id: "residence-registration", cite: "14(4)", inferred: true,
			kk: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжат", ru: "документ, подтверждающий регистрацию по постоянному месту жительства", kkForm: shown, ruForm: shown,
			oneOf: []string{
				"address-certificate | мекен-жай анықтамасы | адресная справка |  | ",
				"akim-certificate | селолық және/немесе ауылдық әкiмдердiң анықтамасы | справка сельских и/или аульных акимов |  | ",
			},
		},
		{
			says: "14(5): the notarized statement of guardians (trustees), patronage carers", id: "statement-of-guardians", cite: "14(5)", of: "applicant",
			when: ofApplicant("guardian"), inferred: true,
			kk: "қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi", ru: "нотариально заверенное заявление от опекунов (попечителей), патронатных воспитателей о предоставлении гарантированного жилья", kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14(5): the notarized statement of close relatives, if obligations to the bank are not met", id: "statement-of-relatives", cite: "14(5)", of: "relatives",
			when: loan, inferred: true,
			kk: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының нотариалды расталған өтiнiшi", ru: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком", kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14(6): original and copy of the marriage certificate, of the applicant (ru)", id: "marriage-certificate", cite: "14(6)", of: "applicant",
			when: ofApplicant("married"), inferred: true,
			kk: "неке туралы куәлiгiнiң түпнұсқасы мен көшiрмесi", ru: "оригинал и копия свидетельства о браке потребителя", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): originals and copies of other documents: the divorce certificate", id: "divorce-certificate", cite: "14(7)",
			when: ofApplicant("divorced"), inferred: true,
			kk: "некенi бұзу туралы куәлiк", ru: "свидетельство о расторжении брака", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): the death certificate", id: "death-certificate", cite: "14(7)",
			when: ofApplicant("widowed"), inferred: true,
			kk: "қайтыс болу туралы куәлiк", ru: "свидетельство о смерти", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): the document that one has not been married", id: "not-married", cite: "14(7)",
			when: ofApplicant("never-married"), inferred: true,
			kk: "некеге тұрмағандығын растайтын құжат", ru: "документ, подтверждающий, что в браке не состоял (-а)", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(8): the letter from the bank, if a loan is given on the pledge of the dwelling", id: "bank-letter", cite: "14(8)",
			when: loan,
			kk:   "банктен кәмелетке толмағанға тиесiлi тұрғын үйдi кепiлге қоюға рұқсатқа анықтама беру туралы хат", ru: "письмо из банка о выдаче справки на разрешение залога жилья, принадлежащего несовершеннолетнему",
		},
		{
			says: "14: children aged 10 and older, up to 18, come in person", id: "child-presence", cite: "14", of: "child", each: true, presence: true,
			when: documents.Condition{Of: "child", AgeFrom: 10, AgeBelow: 18},
			kk:   "10 жастағы және одан асқан баланың (18 жасқа дейiн) өзi келуi", ru: "личное присутствие детей от 10 лет и старше (до 18 лет)",
		},
	}
	list := atyrau2011.HousingTransactionCertificate().Documents
	if len(list) != len(rows) {
		t.Fatalf("%d documents, want %d", len(list), len(rows))
	}
	for i, d := range list {
		got := row{
			says: rows[i].says, id: d.ID, cite: transactionBothPlaces(d.Cite), kk: d.Name.KK, ru: d.Name.RU, of: d.Of, each: d.Each, presence: d.Presence,
			when: d.When, inferred: d.Inferred, kkForm: transactionForm(d.Form.In(law.Kazakh)), ruForm: transactionForm(d.Form.In(law.Russian)),
		}
		for _, a := range d.OneOf {
			got.oneOf = append(got.oneOf, strings.Join([]string{a.ID, a.Name.KK, a.Name.RU, transactionForm(a.Form.In(law.Kazakh)), transactionForm(a.Form.In(law.Russian))}, " | "))
		}
		if !reflect.DeepEqual(got, rows[i]) {
			t.Errorf("%s\n got %+v\nwant %+v", rows[i].says, got, rows[i])
		}
		if d.Only != "" {
			t.Errorf("%s: both texts list it, not %s only", d.ID, d.Only)
		}
	}
}

func TestTheTransactionFactsAreThoseOfTheConditions(t *testing.T) {
	var got []string
	for _, f := range atyrau2011.HousingTransactionCertificate().Facts {
		got = append(got, strings.TrimSpace(string(f.Of)+" "+f.ID))
	}
	transactionLines(t, "paragraph 14: who applies, the marriage, the loan", got, []string{
		"applicant guardian", "applicant married", "applicant divorced", "applicant widowed", "applicant never-married", "loan-against-dwelling",
	})
}

func TestTheTransactionReceiptsAreThoseOfParagraph12(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.HousingTransactionCertificate().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s", r.ID, transactionPlace(r.Cite), r.Step, strings.Join(r.Channels, " ")))
		for _, f := range r.Fields {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s | %s | %s | %s %s", f.ID, transactionPlace(f.Cite), f.Name.KK, f.Name.RU, f.Only)))
		}
	}
	transactionLines(t, "paragraph 12: five fields at the center, the date of the service at the department", got, []string{
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

func TestAnIncompleteTransactionPackageIsRefusedOrReturned(t *testing.T) {
	var got []string
	for _, g := range atyrau2011.HousingTransactionCertificate().Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | %s | %s | %s", g.ID, transactionPlace(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	transactionLines(t, "paragraph 11: a department suspends or refuses; it returns to a center within one working day", got, []string{
		"documents-missing | 11(1) | department | suspend refuse | must unknown | documents true |  | тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбауы | непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
		"returned-incomplete | 11(2) | center | return | must unknown | documents true | return | бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда | при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
	})
}

func TestWhatIsNotCollectedOfTransactionCertificatesIsKept(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.HousingTransactionCertificate().Storage {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s | %s | also %s | %s | %s", x.ID, transactionPlace(x.Cite), x.Unit, strings.Join(x.Channels, " "),
			x.Period.In(law.Kazakh), x.Period.In(law.Russian), transactionPlaces(x.Also), x.Then.KK, x.Then.RU))
	}
	transactionLines(t, "paragraphs 11(2) and 17: one month at the center, two at the department", got, []string{
		"center | 11(2) | center | center | 1 month | 1 month | also 17 | кейiн оларды бiлiм бөлiмiне тапсырады | после чего передает их в отдел образования",
		"department | 17 | department | department | 2 month | 2 month | also  |  | ",
	})
}

func TestWhoTakesPartInATransactionCertificate(t *testing.T) {
	s := atyrau2011.HousingTransactionCertificate()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", u.ID, transactionPlace(u.Cite), u.Provider, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, transactionPlace(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s | %s | %s | %s", r.ID, transactionPlace(r.Cite), r.Refusal, r.Form, r.Name.KK, r.Name.RU, r.SignedBy.KK, r.SignedBy.RU))
	}
	transactionLines(t, "paragraphs 3, 18 and 6, appendix 3", got, []string{
		"department | 3 | true | білім бөлімі | отдел образования",
		"center | 3 | false | халыққа қызмет көрсету орталығы | центр обслуживания населения",
		"center-inspector | 18(1) | center | орталықтың инспекторы | инспектор центра",
		"center-collector | 18(2) | center | орталықтың жинақтау бөлiмiнiң инспекторы | инспектор накопительного отдела центра",
		"department-office | 18(3) | department | білім бөлімінің кеңсесi | канцелярия отделов образования",
		"department-head | 18(4) | department | білім бөлімінің басшылығы | руководство отделов образования",
		"department-executor | 18(5) | department | білім бөлімінің жауапты орындаушысы | ответственный исполнитель отделов образования",
		"certificate | 6 | false | paper | тұрғын үйдiң меншiк иелерi болып табылатын кәмелетке толмаған балалардың мүдделерiн қозғайтын мәмiлелердi ресiмдеу үшiн қорғаншылар мен қамқоршылар opгандарының қағаз түрінде анықтамалары | справка органов опеки и попечительства для оформления сделок, затрагивающих интересы несовершеннолетних детей, являющихся собственниками жилища | Аудандық (қалалық) бiлiм бөлiмiнiң бастығы | Начальник районного (городского) отдела образования",
		"refusal | 6 | true |  | қызмет көрсетуден бас тартудың дәлелдi жауабы | мотивированный ответ об отказе в предоставлении услуги |  | ",
	})
}

func TestTheTransactionOfficesAreThoseOfTheTwoLists(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.HousingTransactionCertificate().Offices {
		got = append(got, strings.Join([]string{o.Unit, transactionPlace(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
	}
	transactionLines(t, "appendices 1 and 2", got, []string{
		`department | list 1 row 1 | 8(7122) 354847, 328209 | "Атырау қаласы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Атырау қаласы, Азаттық даңғылы, 65 а | Государственное учреждение "Отдел образования акимата города Атырау" | г. Атырау, площадь Азаттык, 65а`,
		`department | list 1 row 2 | 8(71237) 51485 | "Жылыой ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Құлсары қаласы, Әбдiрахманов көшесi, 47 | Государственное учреждение "Отдел образования акимата Жылыойского района" | г. Кульсары, улица Абдрахманова, 47`,
		`department | list 1 row 3 | 8(71234) 21050 | "Индер ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Индербор селосы, Қонаев көшесi, 18 | Государственное учреждение "Отдел образования акимата Индерского района" | п. Индерборск, улица Кунаева, 18`,
		`department | list 1 row 4 | 8(71236) 21021 | "Махамбет ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Махамбет селосы, Махамбет көшесі, 13 | Государственное учреждение "Отдел образования акимата Махамбетского района" | с. Махамбет, улица Махамбета, 13`,
		`department | list 1 row 5 | 8(71231) 20457 | "Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Аққыстау селосы, Егемен Қазақстан көшесi, 7 | Государственное учреждение "Отдел образования акимата Исатайского района" | с. Аккыстау, улица Егемен Казахстан, 7`,
		`department | list 1 row 6 | 8(71239) 30013 | "Мақат ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Мақат кентi, Теміржолшылар көшесі, 5 | Государственное учреждение "Отдел образования акимата Макатского района" | п. Макат, улица Железнодорожная, 5`,
		`department | list 1 row 7 | 8(71233) 20499 | "Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Ганюшкин селосы, Көшекбаев көшесі, 25 | Государственное учреждение "Отдел образования акиматаКурмангазинского района" | с. Ганюшкино, улица Кушекбаева, 25`,
		`department | list 1 row 8 | 8(71238) 21175 | "Қызылқоға ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Миялы селосы, Қарабалин көшесi, 24 | Государственное учреждение "Отдел образования акимата Кызылкогинского района" | с. Миялы, улица Карабалина, 24`,
		`center | list 2 row 1 | 8(7122) 213467 | ХҚКО РМК филиалының облыстық бөлімі | Атырау қаласы, Сәтпаев даңғылы, 23 үй | Областной отдел филиала РГП ЦОН | г.Атырау, пр.Сатпаева, 23`,
		`center | list 2 row 2 | 8(7122) 357505 | ХҚКО РМК филиалының № 1 қалалық бөлімі | Атырау қаласы, Баймұханов көшесі, 16а үй | № 1 городской отдел филиала РГП ЦОН | г.Атырау, ул. Баймуханова, 16а`,
		`center | list 2 row 3 | 8(7122) 243490 | ХҚКО РМК филиалының № 2 қалалық бөлімі | Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй | № 2 городской отдел филиала РГП ЦОН | г.Атырау,Балыкшы,ул.Байжигитова, 80а`,
		`center | list 2 row 4 | 8(71234) 21296 | ХҚКО РМК филиалының Индер аудандық бөлімі | Индер кенті, Мендіғалиев көшесі, 30 үй | Индерский районный отдел филиала РГП ЦОН | п. Индерборск, ул.Мендыгалиева, 30`,
		`center | list 2 row 5 | 8(71236) 22496 | ХҚКО РМК филиалының Махамбет аудандық бөлімі | Махамбет селосы, Абай көшесі, 10 үй | Махамбетский районный отдел филиала РГП ЦОН | с. Махамбет, ул. Абая, 10`,
		`center | list 2 row 6 | 8(71238) 22046 | ХҚКО РМК филиалының Қызылқоға аудандық бөлімі | Миялы селосы, Абай көшесі, 1 үй | Кызылкогинский районный отдел филиала РГП ЦОН | с.Миялы, ул.Абая, 1`,
		`center | list 2 row 7 | 8(71237) 50354 | ХҚКО РМК филиалының Жылыой аудандық бөлімі | Құлсары қаласы, Бейбітшілік көшесі, 8үй | Жылыойский районный отдел филиала РГП ЦОН | г.Кульсары, ул.Бейбитшилик, 8`,
		`center | list 2 row 8 | 8(71233) 20513 | ХҚКО РМК филиалының Құрманғазы аудандық бөлімі | Ганюшкин селосы, Есболаев көшесі, 66а үй | Курмангазинский районный отдел филиала РГП ЦОН | с.Ганюшкино, ул.Есболаева, 66а`,
		`center | list 2 row 9 | 8(71239) 32297 | ХҚКО РМК филиалының Мақат аудандық бөлімі | Мақат кенті, Орталық көшесі, 2 үй | Макатский районный отдел филиала РГП ЦОН | п.Макат, ул. Центральная, 2`,
		`center | list 2 row 10 | 8(71231) 21670 | ХҚКО РМК филиалының Исатай аудандық бөлімі | Аққыстау селосы, Қазақстан көшесі, 9 үй | Исатайский районный отдел филиала РГП ЦОН | с.Аккыстау, ул. Казахстан, 9`,
	})
}

func TestTransactionProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range atyrau2011.HousingTransactionCertificate().Provisions {
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
			"paragraph 5: articles 22-24 of the Civil Code, 13(3) of the law of 16 April 1997, 66128 of the Code of 26 December 2011", "basis",
			[]string{"22-24", "1997 жылғы 16 сәуірдегі", "13-бабының 3-тармағы", "2011 жылғы 26 желтоқсандағы", "66128"},
			[]string{"22-24", "16 апреля 1997", "пункт 3 статьи 13", "26 декабря 2011", "66128"},
			[]string{"22 to 24", "16 April 1997", "paragraph 3 of article 13", "26 December 2011", "66128"},
		},
		{"paragraph 6: the certificate is on paper, as in appendix 3", "result", []string{"3-қосымша", "қағаз"}, []string{"приложению 3", "бумаге"}, []string{"appendix 3", "paper"}},
		{"paragraph 10(2): a center works six days a week", "reception-center", []string{"алты күн"}, []string{"шесть дней"}, []string{"six days"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
		{"paragraph 14: presence by article 62 of the Code of 26 December 2011", "presence", []string{"62-бабы", "2011 жылғы 26 желтоқсандағы"}, []string{"статье 62", "26 декабря 2011"}, []string{"article 62", "26 December 2011"}},
		{"paragraph 19: the tables are in appendix 6", "action-tables", []string{"6-қосымша"}, []string{"приложения 6"}, []string{"appendix 6"}},
		{"paragraph 20: the diagram is in appendix 7", "scheme", []string{"7-қосымша"}, []string{"приложении 7"}, []string{"appendix 7"}},
		{
			"appendix 3: articles 22-24, 13(3) and 128", "certificate-basis",
			[]string{"22-24", "13-бабының 3-тармағы", "128-бабы"}, []string{"22-24", "пункт 3 статьи 13", "статья 128"}, []string{"22 to 24", "paragraph 3 of article 13", "article 128"},
		},
		{"appendix 4: children older than 10 agree and sign", "application-4-children", []string{"10 жастан асқан", "келiсемiн"}, []string{"старше 10 лет", "согласны"}, []string{"older than 10"}},
		{"appendix 4: the promise", "application-4-promise", []string{"Келешекте балалар тұрғын үймен қамтамасыз етiлетiн болады"}, []string{"В дальнейшем дети будут обеспечены жильем"}, []string{"promise"}},
		{"appendix 5: children older than 10 agree and sign", "application-5-children", []string{"10 жастан асқан", "келiсемiн"}, []string{"старше 10 лет", "согласны"}, []string{"older than 10"}},
		{"appendix 5: the promise", "application-5-promise", []string{"келешекте балаларды тұрғын үйсiз қалдырмауға мiндеттенемiз"}, []string{"обязуемся в дальнейшем детей не оставить без жилья"}, []string{"promise"}},
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

// What the conditions come to, first for a married guardian who pledges the
// dwelling of children aged 9, 10 and 18, then for a divorced parent without a loan.
func TestTheTransactionDocumentsOfTwoFamilies(t *testing.T) {
	s := atyrau2011.HousingTransactionCertificate()
	day := civil.YMD(2012, time.May, 14)
	situation := documents.Situation{
		On:    day,
		Facts: documents.Facts{"loan-against-dwelling": law.Yes},
		Applicant: documents.Person{Facts: documents.Facts{
			"guardian": law.Yes, "married": law.Yes, "divorced": law.No, "widowed": law.No, "never-married": law.No,
		}},
		Children: []documents.Person{
			{ID: "nine", Born: civil.YMD(2002, time.May, 15)},
			{ID: "ten", Born: civil.YMD(2002, time.May, 14)},
			{ID: "eighteen", Born: civil.YMD(1994, time.May, 14)},
		},
	}
	list := func() []string {
		var got []string
		for _, n := range documents.List(s.Documents, s.Act.Texts, situation) {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s %s", n.Requirement, n.Required, n.Child)))
		}
		return got
	}
	transactionLines(t, "paragraph 14, with a loan", list(), []string{
		"application yes", "applicant-id yes",
		"birth-certificate yes nine", "birth-certificate yes ten", "birth-certificate yes eighteen",
		"contract yes", "registration-certificate yes", "technical-passport yes", "residence-registration yes",
		"statement-of-guardians yes", "statement-of-relatives yes", "marriage-certificate yes", "bank-letter yes",
		"child-presence yes ten",
	})
	situation.Facts["loan-against-dwelling"] = law.No
	situation.Applicant.Facts = documents.Facts{"guardian": law.No, "married": law.No, "divorced": law.Yes, "widowed": law.No, "never-married": law.No}
	situation.Children = situation.Children[:1]
	transactionLines(t, "paragraph 14, of a divorced parent without a loan", list(), []string{
		"application yes", "applicant-id yes", "birth-certificate yes nine",
		"contract yes", "registration-certificate yes", "technical-passport yes", "residence-registration yes",
		"divorce-certificate yes",
	})
}

func TestTransactionProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.HousingTransactionCertificate()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+transactionPlace(p.Cite)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+transactionBothPlaces(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+transactionPlace(g.Cite))
	}
	transactionLines(t, "provisions", provisions, []string{
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
		"certificate-issuer: appendix 3",
		"certificate-basis: appendix 3",
		"certificate-minors: appendix 3",
		"certificate-consent: appendix 3",
		"certificate-signature: appendix 3",
		"application-4-applicants: appendix 4",
		"application-4-request: appendix 4",
		"application-4-children: appendix 4",
		"application-4-parents: appendix 4",
		"application-4-address: appendix 4",
		"application-4-promise: appendix 4",
		"application-4-signature: appendix 4",
		"application-5-applicants: appendix 5",
		"application-5-request: appendix 5",
		"application-5-children: appendix 5",
		"application-5-parents: appendix 5",
		"application-5-bank-letter: appendix 5",
		"application-5-address: appendix 5",
		"application-5-promise: appendix 5",
		"application-5-signature: appendix 5",
	})
	transactionLines(t, "discrepancies", discrepancies, []string{
		"number-sign: whole",
		"spelling: whole",
		"kazakh-letter-i: kk whole",
		"title-word: kk whole",
		"departments-number: whole",
		"adult-wards: 1",
		"appendices-12: 3",
		"articles-66128: 5",
		"article-62: 5",
		"result-or-form: 6",
		"certificates-number: 6",
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
		"appendices-45: 14(1)",
		"application-which-form: 14(1)",
		"parents-missing: 14(1)",
		"guardian-proof: 14(1)",
		"one-identity-card: 14(2)",
		"birth-certificate-form: 14(3)",
		"birth-certificate-each: 14(3)",
		"flat-or-dwelling: 14(4)",
		"flat-papers-all: 14(4)",
		"residence-whose: 14(4)",
		"akims-and-or: 14(4)",
		"bank-clause: 14(5)",
		"statements-when: 14(5)",
		"relatives-or-premises: 14(5)",
		"relatives-who: 14(5)",
		"marriage-certificate-whose: 14(6)",
		"marriage-certificate-when: 14(6)",
		"other-papers-when: 14(7)",
		"other-papers-whose: 14(7)",
		"bank-letter-form: 14(8)",
		"loan-given: 14(8)",
		"loan-word: 14(8)",
		"originals-of-which: 14",
		"originals-returned: 14",
		"presence-age: 14",
		"presence-which: 14",
		"forms-what: 15",
		"who-takes-in: 16(1)",
		"standard-or-regulation: 16(1)",
		"lists-without-people: 16",
		"delivery-of-refusal: 17",
		"storage-after-center: 17",
		"collector-missing: 18(2)",
		"office-role-name: 18(3)",
		"executor-name: 18(5)",
		"responsible-heads: 21",
		"appendix-1-title: appendix 1",
		"appendix-1-columns: appendix 1",
		"atyrau-department-address: list 1 row 1",
		"inderbor-name: list 1 row 3",
		"makat-street: list 1 row 6",
		"appendix-2-columns: appendix 2",
		"balykshy-kind: list 2 row 3",
		"certificate-or-consent: appendix 3",
		"certificate-heading: appendix 3",
		"certificate-minors: appendix 3",
		"certificate-deal: appendix 3",
		"head-title: appendix 3",
		"application-heading: appendix 4",
		"deals-kinds: appendix 4",
		"absent-spouse: appendix 4",
		"child-words: appendix 4",
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
		"table-3-executor: table 3 action 4",
		"scheme-missing: appendix 7",
	})
	transactionLines(t, "what is not modeled", gaps, []string{
		"decree-basis: whole of the decree",
		"decree-control: 2 of the decree",
		"offices-hours: 10(2)",
		"suspension: 11",
		"originals-returned: 14",
		"presence-moment: 14",
		"collection: 17",
		"certificate-form: appendix 3",
		"application-forms: appendix 4",
		"child-consent: appendix 4",
		"transit: table 1 action 3",
		"ready-at-center: table 1 action 8",
		"use-cases: table 2",
		"receipt-to-center: table 3 action 2",
		"scheme: appendix 7",
	})
}
