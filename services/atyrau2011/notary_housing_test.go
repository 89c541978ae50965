package atyrau2011_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// The expected values below are typed from the texts of the decree, annex 1,
// paragraph by paragraph and cell by cell.

// housingPlace writes a citation of annex 1 short, as place does for annex 2.
func housingPlace(c law.Citation) string {
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
	case c.Annex != "1":
		s += " of annex " + c.Annex
	}
	return s
}

func housingPlaces(list []law.Citation) string {
	var all []string
	for _, c := range list {
		all = append(all, housingPlace(c))
	}
	return strings.Join(all, "; ")
}

// housingBoth writes a place that both texts share, or one for each.
func housingBoth(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return housingPlace(c.Both)
	case c.RU.IsZero():
		return "kk " + housingPlace(c.KK)
	case c.KK.IsZero():
		return "ru " + housingPlace(c.RU)
	}
	return "kk " + housingPlace(c.KK) + ", ru " + housingPlace(c.RU)
}

// housingWhen writes a condition in words.
func housingWhen(c documents.Condition) string {
	who := string(c.Of) + " "
	switch {
	case c.Fact != "":
		return who + c.Fact
	case c.AgeFrom != 0 || c.AgeBelow != 0 || c.OlderThan != 0:
		return fmt.Sprintf("%sfrom %d below %d older than %d", who, c.AgeFrom, c.AgeBelow, c.OlderThan)
	}
	var parts []string
	for _, list := range []struct {
		word string
		of   []documents.Condition
	}{{"all", c.All}, {"any", c.Any}, {"none", c.None}} {
		for _, x := range list.of {
			parts = append(parts, list.word+" "+housingWhen(x))
		}
	}
	return strings.Join(parts, ", ")
}

// housingForm writes a form in words.
func housingForm(f documents.Form) string {
	var s []string
	for _, row := range []struct {
		word string
		is   bool
	}{
		{"original", f.Original}, {"copy", f.Copy}, {"notarized", f.Notarized}, {"compare", f.Compare}, {"free", f.Free}, {"current", f.Current},
	} {
		if row.is {
			s = append(s, row.word)
		}
	}
	if !f.Blank.IsZero() {
		s = append(s, "blank of "+housingPlace(f.Blank))
	}
	return strings.Join(s, " ")
}

func TestNotaryHousingIsAnnex1(t *testing.T) {
	s := atyrau2011.NotaryHousing()
	same(t, "id", s.ID, "atyrau2011.notary-housing")
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "1"})
	same(t, "title in Kazakh", s.Title.KK, "Кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге анықтамалар беру")
	same(t, "title in Russian", s.Title.RU, "Выдача справок в нотариальную контору для разрешения обмена или продажи жилой площади, принадлежащей несовершеннолетним детям")
	same(t, "act", s.Act, atyrau2011.Act())
	if len(s.Systems) != 0 || !s.Edition.IsZero() || len(s.Amendments) != 0 {
		t.Error("paragraph 4: the service is not automated, and the text in hand is the first")
	}
}

func TestNotaryHousingTakesTheActionsOfTable1(t *testing.T) {
	type row struct {
		says                 string
		id, cite             string
		channels             []string
		role, unit, since    string
		also                 string
		kk, kkYields         string
		ru, ruYields         string
		kkLimit, ruLimit     string
		next                 []string
		signs, ready         bool
		see                  string
		outcomes, outcomesRU []string
	}
	center, department := []string{"center"}, []string{"department"}
	incompleteKK, incompleteRU := "incomplete: құжаттарды толық ұсынбаған жағдайда", "при представлении неполного пакета документов"
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
			also: "center-inspector table 2 action 1; center-inspector table 3 action 1",
			kk:   "Тiзiлiм жасайды және құжаттарды жiбередi", kkYields: "Құжаттарды әкімдікке жiберу",
			ru: "Составляет реестр и направляет документы", ruYields: "Отправка документов в отделы образования",
			kkLimit: "at least 1 times a day", ruLimit: "at least 1 times a day", next: []string{"register open"},
			see: "12(3); table 2 action 1; table 3 action 1",
		},
		{
			says: "action 4: the chancery takes in and registers within an hour, in both channels, then action 5; paragraph 16(1): a specialist takes in",
			id:   "register", cite: "table 1 action 4", role: "department-office",
			also: "department-executor 16(1)",
			kk:   "Құжаттарды қабылдау, тiркеу", kkYields: "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
			ru: "Прием документов, регистрация", ruYields: "Направление документов руководству для наложения резолюции",
			kkLimit: "1 hour", ruLimit: "1 hour", next: []string{"assign", "return aside"},
			see:      "12(4); table 2 action 2; table 3 action 2",
			outcomes: []string{incompleteKK}, outcomesRU: []string{incompleteRU},
		},
		{
			says: "action 5: the management names the executor within an hour, then action 6",
			id:   "assign", cite: "table 1 action 5", role: "department-head",
			kk: "Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау", kkYields: "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
			ru: "Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения", ruYields: "Наложение резолюции, отправка начальнику структурного подразделения",
			kkLimit: "1 hour", ruLimit: "1 hour", next: []string{"prepare", "verify-and-prepare", "return aside"},
			see:      "12(5); table 2 action 3; table 3 action 3",
			outcomes: []string{incompleteKK}, outcomesRU: []string{incompleteRU},
		},
		{
			says: "action 6, applied at a department: the service is provided within five days (kk), five working days (ru), then action 7",
			id:   "prepare", cite: "table 1 action 6", channels: department, role: "department-executor",
			kk: "анықтаманы немесе дәлелдi бас тартуды ресiмдейдi", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "оформляет справку или мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: []string{"sign", "sign"},
			see:        "12(6); table 2 action 4; table 3 action 4",
			outcomes:   []string{"certificate: анықтаманы ресiмдейдi", "refusal: Дәлелдi бас тартуды дайындау"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа"},
		},
		{
			says: "action 6, applied at a center: completeness is checked; within five days (kk), five working days (ru), then action 7",
			id:   "verify-and-prepare", cite: "table 1 action 6", channels: center, role: "department-executor",
			kk: "құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 day for the service", ruLimit: "5 working-day for the service", next: []string{"sign", "sign", "return aside"},
			see:        "12(6); table 2 action 4; table 3 action 4",
			outcomes:   []string{"certificate: анықтаманы ресiмдейдi", "refusal: Дәлелдi бас тартуды дайындау", incompleteKK},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа", incompleteRU},
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
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-issue open"}, ready: true,
			see: "12(7); table 2 action 6; table 3 action 6",
		},
		{
			says: "action 9: the inspector of the center hands the result over within the working day, in both texts; the end",
			id:   "center-issue", cite: "table 1 action 9", channels: center, role: "center-inspector",
			kk: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту", kkYields: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
			ru: "Выдача справки либо мотивированного отказа потребителю", ruYields: "Расписка о выдаче справки либо мотивированного отказа потребителю",
			kkLimit: "within the working day", ruLimit: "within the working day",
			see: "12(8); table 2 action 7; table 3 action 7",
		},
		{
			says: "paragraph 11(2): the department returns an incomplete package within one working day after it got it",
			id:   "return", cite: "11(2)", channels: center, unit: "department", since: "register",
			kk:      "бас тарту себебiнiң жазбаша негiздемесiмен бiрге оларды орталыққа қайтарады",
			ru:      "возвращает их в центр с письменным обоснованием причин отказа",
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-take-back open"},
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
			kkLimit: "1 working-day", ruLimit: "1 working-day", next: []string{"center-give-reasons open"},
		},
		{
			says: "paragraph 11(2): and gives out the reasons, without a time",
			id:   "center-give-reasons", cite: "11(2)", channels: center, unit: "center",
			kk: "бiлiм бөлiмiнiң қайтару/бас тарту себебiнiң жазбаша негiздемесiн бередi",
			ru: "выдает письменное обоснование отдела образования о причине возврата/отказа",
		},
	}
	steps := atyrau2011.NotaryHousing().Steps
	if len(steps) != len(rows) {
		t.Fatalf("%d steps, want %d", len(steps), len(rows))
	}
	for i, st := range steps {
		got := row{
			says: rows[i].says, id: st.ID, cite: housingPlace(st.Cite), channels: st.Channels, role: st.Role, unit: st.Unit, since: st.Since,
			kk: st.Name.KK, kkYields: st.Yields.KK, ru: st.Name.RU, ruYields: st.Yields.RU,
			kkLimit: said(st.Limit.In(law.Kazakh)), ruLimit: said(st.Limit.In(law.Russian)),
			signs: st.Signs, ready: st.Ready, see: housingPlaces(st.See),
		}
		var also []string
		for _, a := range st.Also {
			also = append(also, a.Role+" "+housingPlace(a.Cite))
		}
		got.also = strings.Join(also, "; ")
		for _, o := range st.Outcomes {
			next := o.To
			if o.Open {
				next += " open"
			}
			if o.Aside {
				next += " aside"
			}
			got.next = append(got.next, next)
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

func TestNotaryHousingChannelsLeadThroughTheirOwnActions(t *testing.T) {
	s := atyrau2011.NotaryHousing()
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
	var got [][]string
	for _, c := range s.Channels {
		got = append(got, []string{c.ID, c.Unit, housingPlace(c.Cite), housingPlace(c.Delivery), c.Name.KK, c.Name.RU, follow(c.ID, c.Entry)})
	}
	same(t, "paragraph 10 and table 1: a direct application goes through actions 4 to 8, one at a center through all nine", got, [][]string{
		{"department", "department", "10(1)", "17", "бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде", "при обращении в отделы образования", "4 5 6 7 8"},
		{"center", "center", "10(2)", "17", "орталыққа өтiнiш бiлдiрген кезде", "при обращении в центр", "1 2 3 4 5 6 7 8 9"},
	})
}

func TestNotaryHousingTakesFiveWorkingDaysWithoutTheDaysOfReceiptAndIssue(t *testing.T) {
	s := atyrau2011.NotaryHousing()
	same(t, "paragraph 9(1) in Kazakh", s.Term.Period.In(law.Kazakh).String(), "5 working-day")
	same(t, "paragraph 9(1) in Russian", s.Term.Period.In(law.Russian).String(), "5 working-day")
	same(t, "paragraph 9(1): day of receipt", s.Term.ReceiptDay, law.No)
	same(t, "paragraph 9(1): day of issue", s.Term.IssueDay, law.No)
	same(t, "place", housingPlace(s.Term.Cite), "9(1)")
	if len(s.Term.Sum) != 0 || !s.Term.Extension.IsZero() {
		t.Error("paragraph 9(1) states the whole, and nothing is said of extending it")
	}
	var got []string
	for _, x := range s.Times {
		got = append(got, strings.Join([]string{x.ID, housingPlace(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	same(t, "paragraph 9(2) and (3)", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты | максимально допустимое время ожидания до получения государственной услуги",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты | максимально допустимое время обслуживания получателя государственной услуги",
	})
}

func TestNotaryHousingHoursAreThoseOfParagraph10(t *testing.T) {
	span := func(s calendar.Span) string {
		if s == (calendar.Span{}) {
			return "not said"
		}
		return s.From.String() + "-" + s.To.String()
	}
	spell := func(h reglament.StatedHours, text law.Lang) string {
		b := h.Break.In(text)
		return fmt.Sprintf("%s week %s, open %s, break %s at %s for %d", housingPlace(h.Cite), h.Week.In(text), span(h.Open.In(text)), b.Stated, span(b.At), b.Minutes)
	}
	var got []string
	for _, c := range atyrau2011.NotaryHousing().Channels {
		for _, h := range c.Hours {
			got = append(got, c.ID+" "+h.ID, spell(h, law.Kazakh), spell(h, law.Russian))
		}
	}
	same(t, "paragraph 10: 9 to 18 with lunch, at 13 to 14 by the Russian text; 9 to 20 without; for departments to 18 (kk) or 19 (ru) with an hour", got, []string{
		"department department", "10(1) week five-day, open 09:00-18:00, break yes at not said for 0", "10(1) week five-day, open 09:00-18:00, break yes at 13:00-14:00 for 0",
		"center center", "10(2) week six-day, open 09:00-20:00, break no at not said for 0", "10(2) week six-day, open 09:00-20:00, break no at not said for 0",
		"center center-departments", "10(2) week , open 09:00-18:00, break yes at not said for 60", "10(2) week , open 09:00-19:00, break yes at not said for 60",
	})
}

func TestNotaryHousingDocumentsAreThoseOfParagraph14(t *testing.T) {
	type row struct {
		says, id, cite, kk, ru string
		only                   law.Lang
		of                     documents.Subject
		each, presence         bool
		when                   string
		inferred               bool
		kkForm, ruForm         string
		oneOf                  string
	}
	const shown = "original copy compare"
	rows := []row{
		{
			says: "14(1): the application, on the form of appendix 4", id: "application", cite: "14(1)", of: documents.Parents,
			kk:     "осы регламенттің 4-қосымшасына сәйкес кәмелетке толмаған балалардың екi ата-анасының (ерлi-зайыптыларды немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
			ru:     "заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) несовершеннолетних детей, согласно приложению 4 к настоящему регламенту",
			kkForm: "blank of appendix 4", ruForm: "blank of appendix 4",
		},
		{
			says: "14(2): the notarized statement of guardians, trustees and patronage carers, in both texts", id: "statement-of-guardians", cite: "14(2)",
			of: documents.Applicant, when: "applicant guardian",
			kk:     "қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
			ru:     "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
			kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14(2), Russian only: that of both parents", id: "statement-of-parents", cite: "ru 14(2)", only: law.Russian,
			of: documents.Parents, when: "none applicant guardian",
			kk:     "кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
			ru:     "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
			ruForm: "notarized",
		},
		{
			says: "14(2): the notarized statement of close relatives, of what happens on default before the bank", id: "statement-of-relatives", cite: "14(2)",
			of: documents.Relatives, when: " loan-against-dwelling", inferred: true,
			kk:     "банк алдында орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
			ru:     "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
			kkForm: "notarized", ruForm: "notarized",
		},
		{says: "14(3): the contract", id: "contract", cite: "14(3)", inferred: true, of: documents.Property, kk: "шарт", ru: "договор", kkForm: shown, ruForm: shown},
		{
			says: "14(3): the certificate of registration", id: "registration-certificate", cite: "14(3)", inferred: true, of: documents.Property,
			kk: "жылжымайтын мүлiк құқықтарын мемлекеттiк тiркеу туралы куәлiк", ru: "свидетельство о государственной регистрации прав на недвижимость", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(3): the technical passport", id: "technical-passport", cite: "14(3)", inferred: true, of: documents.Property,
			kk: "мүлiктiң техникалық паспорты", ru: "технический паспорт на имущество", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(3): registration of residence, whose is not said, by an address certificate or one of the akim", id: "residence-registration", cite: "14(3)", inferred: true,
			kk: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты", ru: "документ, подтверждающий регистрацию по постоянному месту жительства", ruForm: shown,
			oneOf: "address-certificate мекенжай анықтамасын, адресная справка; akim-certificate селолық және/немесе ауылдық әкiмдердiң анықтамасын, справка сельских и/или аульных акимов",
		},
		{
			says: "14(4): the identity cards of both parents or of those who replace them", id: "identity-cards", cite: "14(4)", of: documents.Parents,
			kk:     "кәмелетке толмағандарға қатысы бар екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронат тәрбиешiлер) жеке куәлiктерiнiң түпнұсқалары мен көшiрмелерi",
			ru:     "оригиналы и копии удостоверений личности обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), по отношению к несовершеннолетнему",
			kkForm: shown, ruForm: shown,
		},
		{
			says: "14(5): the birth certificate of each child", id: "birth-certificate", cite: "14(5)", of: documents.Child, each: true,
			kk: "баланың (балалардың) туу туралы куәлiктiң түпнұсқалары мен көшiрмелерi", ru: "оригиналы и копии свидетельств о рождении ребенка (детей)", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(6): the marriage certificate, without a condition", id: "marriage-certificate", cite: "14(6)", when: "applicant married", inferred: true,
			kk: "неке туралы куәлiктiң түпнұсқасы мен көшiрмесi", ru: "оригинал и копия свидетельства о браке", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): the divorce certificate, without a condition", id: "divorce-certificate", cite: "14(7)", when: "applicant divorced", inferred: true,
			kk: "некенi бұзу туралы", ru: "свидетельство о расторжении брака", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): the death certificate, without a condition", id: "death-certificate", cite: "14(7)", when: "applicant widowed", inferred: true,
			kk: "қайтыс болу туралы куәлiк", ru: "о смерти", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): the document on not having been married, without a condition", id: "not-married", cite: "14(7)", when: "applicant never-married", inferred: true,
			kk: "некеге тұрмағандығын растайтын құжат", ru: "документ, подтверждающий, что в браке не состоял(-а)", kkForm: shown, ruForm: shown,
		},
		{
			says: "14(7): form No. 4 if the child was born out of wedlock; after a semicolon in Russian", id: "form-4-certificate", cite: "14(7)", of: documents.Child, each: true,
			when: "child born-out-of-wedlock", kk: "№ 4 нысан бойынша анықтама (бала некеден тыс туылған жағдайда)", ru: "справка по форме № 4 (в случае рождения ребенка вне брака)", kkForm: shown,
		},
		{
			says: "14(8): if one of the spouses is absent (kk), of the absent spouse (ru)", id: "power-of-attorney", cite: "14(8)", of: documents.Spouse, when: "applicant spouse-absent",
			kk:     "ерлi-зайыптылардың бiреуi болмаған жағдайда мәмiленi ресiмдеуге оның атынан жазылған нотариуспен расталған сенiмхат",
			ru:     "доверенность от имени отсутствующего супруга(-и), заверенная нотариусом на совершение оформления сделки",
			kkForm: "notarized", ruForm: "notarized",
		},
		{
			says: "14: children from 10 up to 18 come in person", id: "child-presence", cite: "14", of: documents.Child, each: true, presence: true,
			when: "child from 10 below 18 older than 0", kk: "10 жастағы және одан асқан баланың (18 жасқа дейiн) өзi келуi", ru: "личное присутствие детей от 10 лет и старше (до 18 лет)",
		},
	}
	list := atyrau2011.NotaryHousing().Documents
	if len(list) != len(rows) {
		t.Fatalf("%d documents, want %d", len(list), len(rows))
	}
	for i, d := range list {
		var oneOf []string
		for _, a := range d.OneOf {
			oneOf = append(oneOf, a.ID+" "+a.Name.KK+", "+a.Name.RU)
			if !a.Form.IsZero() {
				t.Errorf("%s: the text gives its form with the item", a.ID)
			}
		}
		same(t, rows[i].says, row{
			says: rows[i].says, id: d.ID, cite: housingBoth(d.Cite), kk: d.Name.KK, ru: d.Name.RU, only: d.Only,
			of: d.Of, each: d.Each, presence: d.Presence, when: housingWhen(d.When), inferred: d.Inferred,
			kkForm: housingForm(d.Form.In(law.Kazakh)), ruForm: housingForm(d.Form.In(law.Russian)), oneOf: strings.Join(oneOf, "; "),
		}, rows[i])
	}
}

func TestNotaryHousingAsksWhatItsDocumentsRestOn(t *testing.T) {
	var got []string
	for _, f := range atyrau2011.NotaryHousing().Facts {
		got = append(got, string(f.Of)+" "+f.ID)
		if !strings.HasSuffix(f.Ask.KK, "?") || !strings.HasSuffix(f.Ask.RU, "?") || !strings.HasSuffix(f.Ask.EN, "?") {
			t.Errorf("%s: %+v is no question", f.ID, f.Ask)
		}
	}
	same(t, "paragraph 14", got, []string{
		"applicant guardian", "applicant married", "applicant divorced", "applicant widowed", "applicant never-married", "applicant spouse-absent", " loan-against-dwelling", "child born-out-of-wedlock",
	})
}

func TestNotaryHousingListFitsTheFamily(t *testing.T) {
	need := func(texts []law.Lang, s documents.Situation) string {
		var list []string
		for _, n := range documents.List(atyrau2011.NotaryHousing().Documents, texts, s) {
			id := n.Requirement
			if n.Child != "" {
				id += " of " + n.Child
			}
			if n.Required != law.Yes {
				id += " " + n.Required.String()
			}
			list = append(list, id)
		}
		return strings.Join(list, ", ")
	}
	on := civil.YMD(2012, 3, 1)
	both := []law.Lang{law.Kazakh, law.Russian}
	no := func(facts ...string) documents.Facts {
		f := documents.Facts{}
		for _, id := range facts {
			f[id] = law.No
		}
		return f
	}
	couple := no("guardian", "divorced", "widowed", "never-married", "spouse-absent")
	couple["married"] = law.Yes
	carer := no("married", "divorced", "widowed", "spouse-absent")
	carer["guardian"], carer["never-married"] = law.Yes, law.Yes
	home := "contract, registration-certificate, technical-passport, residence-registration, identity-cards, "
	for _, row := range []struct {
		says  string
		texts []law.Lang
		s     documents.Situation
		want  string
	}{
		{
			"a couple with a child of ten on the day and one a day younger: the older comes in person", both,
			documents.Situation{On: on, Facts: no("loan-against-dwelling"), Applicant: documents.Person{Facts: couple}, Children: []documents.Person{
				{ID: "ten", Born: civil.YMD(2002, 3, 1), Facts: no("born-out-of-wedlock")},
				{ID: "nine", Born: civil.YMD(2002, 3, 2), Facts: no("born-out-of-wedlock")},
			}},
			"application, statement-of-parents, " + home + "birth-certificate of ten, birth-certificate of nine, marriage-certificate, child-presence of ten",
		},
		{
			"the same couple by the Kazakh text: no statement of the parents; on the eighteenth birthday nobody has to come", both[:1],
			documents.Situation{On: on, Facts: no("loan-against-dwelling"), Applicant: documents.Person{Facts: couple}, Children: []documents.Person{{ID: "grown", Born: civil.YMD(1994, 3, 1), Facts: no("born-out-of-wedlock")}}},
			"application, " + home + "birth-certificate of grown, marriage-certificate",
		},
		{
			"a guardian who was never married, a ward of 17 born out of wedlock", both,
			documents.Situation{On: on, Facts: documents.Facts{"loan-against-dwelling": law.Yes}, Applicant: documents.Person{Facts: carer}, Children: []documents.Person{
				{ID: "ward", Born: civil.YMD(1994, 3, 2), Facts: documents.Facts{"born-out-of-wedlock": law.Yes}},
			}},
			"application, statement-of-guardians, statement-of-relatives, " + home + "birth-certificate of ward, not-married, form-4-certificate of ward, child-presence of ward",
		},
	} {
		same(t, row.says, need(row.texts, row.s), row.want)
	}
}

func TestNotaryHousingReceiptsAreThoseOfParagraph12(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.NotaryHousing().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s", r.ID, housingPlace(r.Cite), r.Step, strings.Join(r.Channels, " ")))
		for _, f := range r.Fields {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s | %s | %s | %s %s", f.ID, housingPlace(f.Cite), f.Name.KK, f.Name.RU, f.Only)))
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

func TestNotaryHousingRefusesOrReturnsWhatIsIncomplete(t *testing.T) {
	var got []string
	for _, g := range atyrau2011.NotaryHousing().Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | %s | %s | %s", g.ID, housingPlace(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	same(t, "paragraph 11: a department suspends or refuses; it returns to a center within one working day", got, []string{
		"documents-missing | 11(1) | department | suspend refuse | must unknown | documents true |  | тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбауы | непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
		"returned-incomplete | 11(2) | center | return | must unknown | documents true | return | бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда | при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
	})
}

func TestNotaryHousingKeepsWhatIsNotCollected(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.NotaryHousing().Storage {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s | %s | %s | %s | also %s", x.ID, housingPlace(x.Cite), x.Unit, strings.Join(x.Channels, " "),
			x.Period.In(law.Kazakh), x.Period.In(law.Russian), x.Then.KK, x.Then.RU, housingPlaces(x.Also)))
	}
	same(t, "paragraphs 11(2) and 17: one month at the center, two at the department", got, []string{
		"center | 11(2) | center | center | 1 month | 1 month | кейiн оларды бiлiм бөлiмiне тапсырады | после чего передает их в отдел образования | also 17",
		"department | 17 | department | department | 2 month | 2 month |  |  | also ",
	})
}

func TestNotaryHousingNamesWhoTakesPart(t *testing.T) {
	s := atyrau2011.NotaryHousing()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", u.ID, housingPlace(u.Cite), u.Provider, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, housingPlace(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s | %s | %s | %s", r.ID, housingPlace(r.Cite), r.Refusal, r.Form, r.Name.KK, r.Name.RU, r.SignedBy.KK, r.SignedBy.RU))
	}
	same(t, "paragraphs 3, 18 and 6; appendix 3 for who signs", got, []string{
		"department | 3 | true | білім бөлімі | отдел образования",
		"center | 3 | false | халыққа қызмет көрсету орталығы | центр обслуживания населения",
		"center-inspector | 18(1) | center | орталықтың инспекторы | инспектор центра",
		"center-collector | 18(2) | center | орталықтың жинақтау бөлiмiнiң инспекторы | инспектор накопительного отдела центра",
		"department-office | 18(3) | department | білім бөлімінің кеңсесi | сотрудник канцелярии отдела образования",
		"department-head | 18(4) | department | білім бөлімінің басшылығы | руководство отдела образования",
		"department-executor | 18(5) | department | білім бөлімінің жауапты орындаушысы | ответственный исполнитель отдела образования",
		"certificate | 6 | false | paper | кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге қағаз түрінде анықтама | справка в нотариальную контору для разрешения обмена или продажи жилой площади, принадлежащей несовершеннолетним детям | Аудандық, қалалық бiлiм бөлiмi бастығының орынбасары | Заместитель начальника районного, городского отдела образования",
		"refusal | 6 | true |  | қызмет көрсетуден бас тартудың дәлелдi жауабы | мотивированный ответ об отказе в предоставлении услуги |  | ",
	})
}

func TestNotaryHousingOfficesAreThoseOfTheTwoLists(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.NotaryHousing().Offices {
		got = append(got, strings.Join([]string{o.Unit, housingPlace(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
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
		`center | list 2 row 1 | 8(7122) 213467 | ХҚКО РМК филиалының облыстық бөлімі | Атырау қаласы, Сәтпаев даңғылы, 23 үй | Областной отдел филиала РГП ЦОН | г.Атырау, пр.Сатпаева, 23`,
		`center | list 2 row 2 | 8(7122) 357505 | ХҚКО РМК филиалының № 1 қалалық бөлімі | Атырау қаласы, Баймұханов көшесі, 16а үй | № 1 городской отдел филиала РГП ЦОН | г.Атырау, ул.Баймуханова, 16а`,
		`center | list 2 row 3 | 8(7122) 243490 | ХҚКО РМК филиалының № 2 қалалық бөлімі | Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй | № 2 городской отдел филиала РГП ЦОН | г.Атырау, Балыкшы, ул.Байжигитова, 80а`,
		`center | list 2 row 4 | 8(71234) 21296 | ХҚКО РМК филиалының Индер аудандық бөлімі | Индер кенті, Мендіғалиев көшесі, 30 үй | Индерский районный отдел филиала РГП ЦОН | п. Индерборск, ул.Мендыгалиева, 30`,
		`center | list 2 row 5 | 8(71236) 22496 | ХҚКО РМК филиалының Махамбет аудандық бөлімі | Махамбет селосы, Абай көшесі, 10 үй | Махамбетский районный отдел филиала РГП ЦОН | с. Махамбет, ул. Абая, 10`,
		`center | list 2 row 6 | 8(71238) 22046 | ХҚКО РМК филиалының Қызылқоға аудандық бөлімі | Миялы селосы, Абай көшесі, 1 үй | Кызылкогинский районный отдел филиала РГП ЦОН | с.Миялы, ул.Абая, 1`,
		`center | list 2 row 7 | 8(71237) 50354 | ХҚКО РМК филиалының Жылыой аудандық бөлімі | Құлсары қаласы, Бейбітшілік көшесі, 8 үй | Жылыойский районный отдел филиала РГП ЦОН | г.Кульсары, ул.Бейбитшилик, 8`,
		`center | list 2 row 8 | 8(71233) 20513 | ХҚКО РМК филиалының Құрманғазы аудандық бөлімі | Ганюшкин селосы, Есболаев көшесі, 66а үй | Курмангазинский районный отдел филиала РГП ЦОН | с.Ганюшкино, ул.Есболаева, 66а`,
		`center | list 2 row 9 | 8(71239) 32297 | ХҚКО РМК филиалының Мақат аудандық бөлімі | Мақат кенті, Орталық көшесі, 2 үй | Макатский районный отдел филиала РГП ЦОН | п.Макат, ул.Центральная, 2`,
		`center | list 2 row 10 | 8(71231) 21670 | ХҚКО РМК филиалының Исатай аудандық бөлімі | Аққыстау селосы, Қазақстан көшесі, 9 үй | Исатайский районный отдел филиала РГП ЦОН | с.Аккыстау, ул.Казахстан, 9`,
	}
	if len(got) != len(want) {
		t.Fatalf("%d offices, want %d", len(got), len(want))
	}
	for i := range want {
		same(t, "office", got[i], want[i])
	}
}

func TestNotaryHousingProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range atyrau2011.NotaryHousing().Provisions {
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
			"paragraph 5: articles 22-24 of the Civil Code, 66128 of the Code of 26 December 2011, article 13(3) of the law of 16 April 1997", "basis",
			[]string{"22-24", "2011 жылғы 26 желтоқсандағы", "66128", "1997 жылғы 16 сәуірдегі", "13-бабының 3-тармағы"},
			[]string{"22-24", "26 декабря 2011", "66128", "16 апреля 1997", "пункт 3 статьи 13"},
			[]string{"22 to 24", "26 December 2011", "66128", "16 April 1997", "article 13, paragraph 3"},
		},
		{"paragraph 6: the certificate is on paper, as in appendix 3", "result", []string{"3-қосымша", "қағаз"}, []string{"приложению 3", "бумаге"}, []string{"appendix 3", "paper"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
		{
			"paragraph 14: from 10 to 18, article 62 of the Code of 26 December 2011", "presence",
			[]string{"10 жастағы", "18-ге дейін", "62-бабы", "2011 жылғы 26 желтоқсандағы"}, []string{"от 10 лет", "до 18", "статья 62", "26 декабря 2011"}, []string{"10 and older", "up to 18", "article 62", "26 December 2011"},
		},
		{"paragraph 19: the tables are in appendix 5", "action-tables", []string{"5-қосымша"}, []string{"приложения 5"}, []string{"appendix 5"}},
		{"paragraph 20: the diagram is in appendix 6", "scheme", []string{"6-қосымша"}, []string{"приложении 6"}, []string{"appendix 6"}},
		{"appendix 3: articles 22-24, 13(3) and 66128", "certificate-basis", []string{"22-24", "13-бабының 3-тармағы", "66128"}, []string{"22-24", "пункт 3 статьи 13", "66128"}, []string{"22 to 24", "article 13, paragraph 3", "66128"}},
		{"appendix 4: those older than 10 sign", "application-consent", []string{"10 жастан асқан"}, []string{"старше 10"}, []string{"older than 10"}},
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

func TestNotaryHousingProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.NotaryHousing()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+housingPlace(p.Cite)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+housingBoth(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+housingPlace(g.Cite)+string(g.Fills))
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
			"certificate-issuer: appendix 3",
			"certificate-basis: appendix 3",
			"certificate-permission: appendix 3",
			"certificate-signature: appendix 3",
			"application-addressee: appendix 4",
			"application-spouses: appendix 4",
			"application-request: appendix 4",
			"application-credit: appendix 4ru",
			"application-children: appendix 4",
			"application-consent: appendix 4",
			"application-parents: appendix 4",
			"application-housing: appendix 4",
			"application-undertaking: appendix 4",
			"application-signatures: appendix 4",
		}},
		{"discrepancies", discrepancies, []string{
			"number-sign: whole",
			"spelling: whole",
			"kazakh-letter-i: kk whole",
			"appendix-heads: whole",
			"departments-number: whole",
			"adult-wards: 1",
			"appendices-12: kk 3, ru 8",
			"articles-66128: 5",
			"article-62: 5",
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
			"application-for-spouses: 14(1)",
			"application-and-consent: 14(1)",
			"both-parents: 14(1)",
			"spouses-or-parents: 14(1)",
			"statement-by-whom: 14(2)",
			"guaranteed-housing: 14(2)",
			"bank-words: 14(2)",
			"bank-clause-place: 14(2)",
			"bank-in-a-sale: 14(2)",
			"relatives-who: 14(2)",
			"property-kinds: 14(3)",
			"property-list: 14(3)",
			"property-whose: 14(3)",
			"residence-among-property: 14(3)",
			"residence-form: 14(3)",
			"residence-either: 14(3)",
			"minors-number: 14(4)",
			"guardian-unproved: 14(4)",
			"birth-certificates: 14(5)",
			"marriage-always: 14(6)",
			"other-documents-when: 14(7)",
			"other-documents-whose: 14(7)",
			"not-married: 14(7)",
			"form-4-place: 14(7)",
			"form-4-missing: 14(7)",
			"spouse-absent: 14(8)",
			"absent-spouse-signs: 14(8)",
			"originals-which: 14",
			"originals-returned: 14",
			"presence-when: 14",
			"presence-age: 14",
			"presence-ground: 14",
			"presence-number: 14",
			"forms-where: 15",
			"applications-handed-in: 16",
			"who-takes-in: 16(1)",
			"lists-without-people: 16",
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
			"certificate-heading: appendix 3",
			"certificate-or-permission: appendix 3",
			"certificate-blanks: appendix 3",
			"certificate-order: appendix 3",
			"deputy-signs: appendix 3",
			"head-title: appendix 3",
			"gift: appendix 4",
			"application-credit: ru appendix 4",
			"consent-word: appendix 4",
			"application-telephone: appendix 4",
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
			"action-9-start: table 1 action 9",
			"table-2-missing: ru table 2",
			"numbers-of-tables: table 3",
			"applications-number: table 3 action 2",
			"table-3-assigning: table 3 action 3",
			"table-3-executor: table 3 action 4",
			"scheme-missing: appendix 6",
		}},
		{"what is not modeled", gaps, []string{
			"decree-basis: whole of the decree",
			"decree-control: 2 of the decree",
			"offices-hours: 10(2)",
			"suspension: 11",
			"relatives-number: 14(2)",
			"each-parent: 14(4)",
			"originals-returned: 14",
			"presence-record: 14",
			"collection: 17",
			"certificate-form: appendix 3",
			"application-form: appendix 4",
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
