package atyrau2011_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

// The expected values below are typed from the texts of the decree, annex 5,
// paragraph by paragraph and cell by cell.

// inheritancePlace writes a citation short, as 9(1), list 1 row 3, table 2 action
// 4, and says so where it is not of annex 5, or a table not of its appendix 6.
func inheritancePlace(c law.Citation) string {
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
	case c.Annex != "5":
		s += " of annex " + c.Annex
	}
	return s
}

// inheritancePlaces writes a place that both texts share, or one for each.
func inheritancePlaces(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return inheritancePlace(c.Both)
	case c.RU.IsZero():
		return "kk " + inheritancePlace(c.KK)
	case c.KK.IsZero():
		return "ru " + inheritancePlace(c.RU)
	}
	return "kk " + inheritancePlace(c.KK) + ", ru " + inheritancePlace(c.RU)
}

// inheritanceRows holds a list against the rows wanted, one by one.
func inheritanceRows(t *testing.T, says string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d, want %d", says, len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		same(t, says, got[i], want[i])
	}
}

func TestTheInheritanceServiceIsAnnex5(t *testing.T) {
	s := atyrau2011.InheritanceCertificate()
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "5"})
	same(t, "title", s.Title, law.Name{
		KK: "Зейнетақы қорларына, Қазақстан Республикасы Iшкi iстер министрлiгi Жол полициясы комитетiнiң аумақтық бөлiмшелерiне кәмелетке толмаған балаларға мұраны ресiмдеу үшiн анықтамалар беру",
		RU: "Выдача справок в пенсионные фонды, территориальные подразделения Комитета дорожной полиции Министерства внутренних дел Республики Казахстан для оформления наследства несовершеннолетним детям",
		EN: "Issuing certificates to pension funds and to territorial units of the Road Police Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan for registering an inheritance of minor children",
	})
	same(t, "act", s.Act, atyrau2011.Act())
}

func TestTheInheritanceActionsAreThoseOfTable1(t *testing.T) {
	const incompleteKK, incompleteRU = "incomplete құжаттарды толық ұсынбаған жағдайда", "incomplete при представлении неполного пакета документов"
	var got []string
	for _, st := range atyrau2011.InheritanceCertificate().Steps {
		var see, also, next, kk, ru []string
		for _, c := range st.See {
			see = append(see, inheritancePlace(c))
		}
		for _, r := range st.Also {
			also = append(also, r.Role+" by "+inheritancePlace(r.Cite))
		}
		for _, o := range st.Outcomes {
			way := o.To
			if o.Open {
				way += " open"
			}
			if o.Aside {
				way += " aside"
			}
			next = append(next, way)
			if o.ID != "" {
				kk, ru = append(kk, o.ID+" "+o.Name.KK), append(ru, o.ID+" "+o.Name.RU)
			}
		}
		mark := ""
		if st.Signs {
			mark = "signs"
		}
		if st.Ready {
			mark += "ready"
		}
		got = append(got, strings.Join([]string{
			st.ID, inheritancePlace(st.Cite), strings.Join(st.Channels, " "), st.Role + st.Unit, strings.Join(also, ", "), st.Since,
			st.Name.KK, st.Yields.KK, st.Name.RU, st.Yields.RU, said(st.Limit.In(law.Kazakh)), said(st.Limit.In(law.Russian)),
			strings.Join(next, ", "), strings.Join(kk, ", "), strings.Join(ru, ", "), mark, strings.Join(see, ", "),
		}, " | "))
	}
	want := [][]string{
		{
			"center-register", "table 1 action 1", "center", "center-inspector", "", "",
			"Құжаттар қабылдау", "Журналға тiркеу және қолхат беру", "Прием документов", "Регистрация в журнале и выдача расписки",
			"30 minute", "30 minute", "center-collect", "", "", "", "12(2), table 2 action 1, table 3 action 1",
		},
		{
			"center-collect", "table 1 action 2", "center", "center-collector", "", "",
			"Журналға қол қояды және құжаттар жинайды", "Жинақтау бөлiмiне құжаттар жинау",
			"Расписывается в журнале и собирает документы", "Сбор документов в накопительный отдел",
			"3 times a day", "3 times a day", "center-send", "", "", "", "",
		},
		{
			"center-send", "table 1 action 3", "center", "center-collector", "center-inspector by table 2 action 1, center-inspector by table 3 action 1", "",
			"Тiзiлiм жасайды және құжаттарды жiбередi", "Құжаттарды әкімдікке жiберу",
			"Составляет реестр и направляет документы", "Отправка документов в отделы образования",
			"at least 1 times a day", "at least 1 times a day", "register open", "", "", "", "12(3), table 2 action 1, table 3 action 1",
		},
		{
			"register", "table 1 action 4", "", "department-office", "department-executor by 16(1)", "",
			"Құжаттарды қабылдау, тiркеу", "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
			"Прием документов, регистрация", "Направление документов руководству для наложения резолюции",
			"1 hour", "1 hour", "assign, return aside", incompleteKK, incompleteRU, "", "12(4), table 2 action 2, table 3 action 2",
		},
		{
			"assign", "table 1 action 5", "", "department-head", "", "",
			"Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау", "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
			"Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения", "Наложение резолюции, отправка начальнику структурного подразделения",
			"1 hour", "1 hour", "prepare, verify-and-prepare, return aside", incompleteKK, incompleteRU, "", "12(5), table 2 action 3, table 3 action 3",
		},
		{
			"prepare", "table 1 action 6", "department", "department-executor", "", "",
			"анықтаманы немесе дәлелдi бас тартуды ресiмдейдi", "Қол қою үшiн құжаттарды басшылыққа беру",
			"оформляет справку или мотивированный отказ", "Передача документов руководству для подписания",
			"5 day for the service", "5 working-day for the service", "sign, sign",
			"certificate анықтаманы ресiмдеу, refusal Дәлелдi бас тартуды дайындау", "certificate оформление справки, refusal Подготовка мотивированного отказа",
			"", "12(6), table 2 action 4, table 3 action 4",
		},
		{
			"verify-and-prepare", "table 1 action 6", "center", "department-executor", "", "",
			"құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды", "Қол қою үшiн құжаттарды басшылыққа беру",
			"осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ", "Передача документов руководству для подписания",
			"5 day for the service", "5 working-day for the service", "sign, sign, return aside",
			"certificate анықтаманы ресiмдеу, refusal Дәлелдi бас тартуды дайындау, " + incompleteKK,
			"certificate оформление справки, refusal Подготовка мотивированного отказа, " + incompleteRU,
			"", "12(6), table 2 action 4, table 3 action 4",
		},
		{
			"sign", "table 1 action 7", "", "department-head", "", "",
			"Хат-хабармен танысу", "Құжатқа қол қою", "Ознакомление с корреспонденцией", "Подписание документа",
			"30 minute", "30 minute", "issue", "", "", "signs", "table 2 action 5, table 3 action 5",
		},
		{
			"issue", "table 1 action 8", "", "department-office", "", "",
			"Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу", "Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру",
			"Регистрация справки или мотивированного отказа в журнале", "Передача справки или мотивированного отказа потребителю или в центр",
			"1 working-day", "1 working-day", "center-issue open", "", "", "ready", "12(7), table 2 action 6, table 3 action 6",
		},
		{
			"center-issue", "table 1 action 9", "center", "center-inspector", "", "",
			"Тұтынушыға анықтама беру немесе дәлелдi бас тарту", "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
			"Выдача справки либо мотивированного отказа потребителю", "Расписка о выдаче справки либо мотивированного отказа потребителю",
			"5 day", "5 working-day", "", "", "", "", "12(8), table 2 action 7, table 3 action 7",
		},
		{
			"return", "11(2)", "center", "department", "", "register",
			"бас тарту себебiнiң жазбаша негiздемесiмен бiрге оларды орталыққа қайтарады", "", "возвращает их в центр с письменным обоснованием причин отказа", "",
			"1 working-day", "1 working-day", "center-take-back open", "", "", "", "",
		},
		{
			"center-take-back", "11(2)", "center", "center", "", "",
			"құжаттар пакетiн қабылдау", "", "получение пакета документов", "", "", "", "center-notify", "", "", "", "",
		},
		{
			"center-notify", "11(2)", "center", "center", "", "",
			"тұтынушыны бiр жұмыс күнi iшiнде хабардар етедi", "", "информирует потребителя в течение одного рабочего дня", "",
			"1 working-day", "1 working-day", "center-give-reasons open", "", "", "", "",
		},
		{
			"center-give-reasons", "11(2)", "center", "center", "", "",
			"бiлiм бөлiмiнiң қайтару/бас тарту себебiнiң жазбаша негiздемесiн бередi", "",
			"выдает письменное обоснование отдела образования о причине возврата/отказа", "", "", "", "", "", "", "", "",
		},
	}
	var rows []string
	for _, r := range want {
		rows = append(rows, strings.Join(r, " | "))
	}
	inheritanceRows(t, "table 1, actions 1 to 9, and the return of paragraph 11(2)", got, rows)
}

func TestTheInheritanceDocumentsAreThoseOfParagraph14(t *testing.T) {
	form := func(f documents.Form) string {
		var s []string
		for _, x := range []struct {
			set  bool
			word string
		}{
			{f.Original, "original"}, {f.Copy, "copy"}, {f.Notarized, "notarized"}, {f.Compare, "to compare"},
			{!f.Blank.IsZero(), "on the form of " + inheritancePlace(f.Blank)}, {f.Free, "free"}, {f.Current, "current"},
		} {
			if x.set {
				s = append(s, x.word)
			}
		}
		return strings.Join(s, " ")
	}
	when := func(d documents.Requirement) string {
		s := strings.TrimSpace(string(d.When.Of) + " " + d.When.Fact)
		if d.When.IsZero() {
			s = "always"
		}
		if d.Inferred {
			s += ", inferred"
		}
		return s
	}
	const shown = "original copy to compare"
	rows := []struct {
		says, id, cite, of, when, kkForm, ruForm, kk, ru string
		each                                             bool
	}{
		{
			says: "14(1): the application of a parent or who replaces the parents, on the form of appendix 5", id: "application", cite: "14(1)",
			of: "applicant", when: "always", kkForm: "on the form of appendix 5", ruForm: "on the form of appendix 5",
			kk: "осы регламенттің 5-қосымшасына мұрагерлiктi алу үшiн сәйкес кәмелетке толмаған баланың бiр ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
			ru: "заявление от родителя или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетнего на получение наследства согласно приложению 5 к настоящему регламенту",
		},
		{
			says: "14(2): original and copy of the identity card of the spouses or who replaces them", id: "identity-cards", cite: "14(2)",
			of: "applicant", when: "always", kkForm: shown, ruForm: shown,
			kk: "ерлi-зайыптылардың немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң түпнұсқасы мен көшiрмесi",
			ru: "оригинал и копия удостоверения личности (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)",
		},
		{
			says: "14(3): the birth certificate of each child, in no stated form", id: "birth-certificate", cite: "14(3)",
			of: "child", each: true, when: "always",
			kk: "баланың (балалардың) туу туралы куәлiгi", ru: "свидетельство о рождении ребенка (детей)",
		},
		{
			says: "14(4): original and copy of the marriage certificate, when is not said", id: "marriage-certificate", cite: "14(4)",
			when: "applicant married, inferred", kkForm: shown, ruForm: shown,
			kk: "неке қию туралы куәлiгiнiң түпнұсқасы мен көшiрмесi", ru: "оригинал и копия свидетельства о браке",
		},
		{
			says: "14(5): originals and copies of others: of the divorce certificate, when is not said", id: "divorce-certificate", cite: "14(5)",
			when: "applicant divorced, inferred", kkForm: shown, ruForm: shown, kk: "некенi бұзу туралы куәлiк", ru: "свидетельство о расторжении брака",
		},
		{
			says: "14(5): of the death certificate, when and whose is not said", id: "death-certificate", cite: "14(5)",
			when: "applicant widowed, inferred", kkForm: shown, ruForm: shown, kk: "қайтыс болу туралы куәлiк", ru: "свидетельство о смерти",
		},
		{
			says: "14(5): of the certificate on form No. 4 if the child was born out of wedlock", id: "form-4-certificate", cite: "14(5)",
			of: "child", each: true, when: "child born-out-of-wedlock", kkForm: shown, ruForm: shown,
			kk: "бала некеден тыс туылған жағдайда № 4 нысан бойынша анықтама", ru: "справка по форме №4 в случае рождения ребенка вне брака",
		},
		{
			says: "14(6): the notary's certificate of the right to the inheritance, in no stated form", id: "inheritance-certificate", cite: "14(6)",
			when: "always", kk: "заң бойынша мұраға құқығы туралы куәлiк (нотариустан)", ru: "свидетельство о праве на наследство по закону (от нотариуса)",
		},
		{
			says: "14(7): original and copy of the car's document if the certificate is for the road police", id: "vehicle-document", cite: "14(7)",
			of: "property", when: "for-road-police", kkForm: shown, ruForm: shown,
			kk: "машинаға құжаттың (техпаспорт) түпнұсқасы мен көшiрмесi", ru: "оригинал и копия документа на машину (техпаспорт)",
		},
	}
	list := atyrau2011.InheritanceCertificate().Documents
	if len(list) != len(rows) {
		t.Fatalf("%d documents, want %d", len(list), len(rows))
	}
	for i, d := range list {
		r := rows[i]
		same(t, r.says, []string{d.ID, inheritancePlaces(d.Cite), string(d.Of), when(d), form(d.Form.In(law.Kazakh)), form(d.Form.In(law.Russian)), d.Name.KK, d.Name.RU, fmt.Sprint(d.Each, d.Presence, d.Only, len(d.OneOf))},
			[]string{r.id, r.cite, r.of, r.when, r.kkForm, r.ruForm, r.kk, r.ru, fmt.Sprint(r.each, false, law.Lang(""), 0)})
	}
}

func TestTheInheritanceFactsAreAskedInTheOrderOfTheList(t *testing.T) {
	var got []string
	for _, f := range atyrau2011.InheritanceCertificate().Facts {
		got = append(got, strings.TrimSpace(string(f.Of)+" "+f.ID+": "+f.Ask.EN))
	}
	inheritanceRows(t, "paragraph 14", got, []string{
		"applicant married: Is the applicant married?",
		"applicant divorced: Is the applicant divorced?",
		"applicant widowed: Has the applicant's spouse died?",
		"child born-out-of-wedlock: Was the child born out of wedlock?",
		"for-road-police: Is the certificate for a territorial unit of the Road Police Committee?",
	})
}

// What must be handed in is worked out by hand from the items of paragraph 14.
func TestWhatAnHeirHandsIn(t *testing.T) {
	s := atyrau2011.InheritanceCertificate()
	no := func(ids ...string) documents.Facts {
		f := documents.Facts{"married": law.No, "divorced": law.No, "widowed": law.No}
		for _, id := range ids {
			f[id] = law.Yes
		}
		return f
	}
	child := func(id string, wedlock law.Answer) documents.Person {
		return documents.Person{ID: id, Facts: documents.Facts{"born-out-of-wedlock": wedlock}}
	}
	for _, row := range []struct {
		says      string
		situation documents.Situation
		want      string
	}{
		{
			"a widow of two children, for a pension fund: items 1 to 3, the death certificate and item 6",
			documents.Situation{
				Facts:     documents.Facts{"for-road-police": law.No},
				Applicant: documents.Person{Facts: no("widowed")}, Children: []documents.Person{child("a", law.No), child("b", law.No)},
			},
			"application, identity-cards, birth-certificate a, birth-certificate b, death-certificate, inheritance-certificate",
		},
		{
			"an unmarried mother, for the road police: form No. 4 for her child and the car's document too",
			documents.Situation{
				Facts:     documents.Facts{"for-road-police": law.Yes},
				Applicant: documents.Person{Facts: no()}, Children: []documents.Person{child("a", law.Yes)},
			},
			"application, identity-cards, birth-certificate a, form-4-certificate a, inheritance-certificate, vehicle-document",
		},
		{
			"a married parent after a divorce, for a pension fund: both certificates",
			documents.Situation{
				Facts:     documents.Facts{"for-road-police": law.No},
				Applicant: documents.Person{Facts: no("married", "divorced")}, Children: []documents.Person{child("a", law.No)},
			},
			"application, identity-cards, birth-certificate a, marriage-certificate, divorce-certificate, inheritance-certificate",
		},
	} {
		var got []string
		for _, n := range documents.List(s.Documents, s.Act.Texts, row.situation) {
			if n.Required != law.Yes {
				t.Errorf("%s: %s is %s", row.says, n.Requirement, n.Required)
			}
			got = append(got, strings.TrimSpace(n.Requirement+" "+n.Child))
		}
		same(t, row.says, strings.Join(got, ", "), row.want)
	}
}

func TestTheInheritanceTermAndTimes(t *testing.T) {
	s := atyrau2011.InheritanceCertificate()
	same(t, "paragraph 9(1) in Kazakh", s.Term.Period.In(law.Kazakh).String(), "5 working-day")
	same(t, "paragraph 9(1) in Russian", s.Term.Period.In(law.Russian).String(), "5 working-day")
	same(t, "paragraph 9(1): day of receipt", s.Term.ReceiptDay, law.No)
	same(t, "paragraph 9(1): day of issue", s.Term.IssueDay, law.No)
	same(t, "place", inheritancePlace(s.Term.Cite), "9(1)")
	var got []string
	for _, x := range s.Times {
		got = append(got, strings.Join([]string{x.ID, inheritancePlace(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	inheritanceRows(t, "paragraph 9(2) and (3)", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты | максимально допустимое время ожидания до получения государственной услуги",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты | максимально допустимое время обслуживания получателя государственной услуги",
	})
}

func TestTheInheritanceChannelsAndHoursAreThoseOfParagraph10(t *testing.T) {
	var got []string
	for _, c := range atyrau2011.InheritanceCertificate().Channels {
		got = append(got, strings.Join([]string{c.ID, c.Unit, c.Entry, inheritancePlace(c.Cite), inheritancePlace(c.Delivery), c.Name.KK, c.Name.RU}, " | "))
		for _, h := range c.Hours {
			for _, text := range []law.Lang{law.Kazakh, law.Russian} {
				open, lunch := h.Open.In(text), h.Break.In(text)
				when := "at no stated time"
				if lunch.At.From != lunch.At.To {
					when = "at " + lunch.At.From.String()
				}
				got = append(got, fmt.Sprintf("%s %s %s: week %q, %s to %s, break %s %s for %d", text, h.ID, inheritancePlace(h.Cite), h.Week.In(text), open.From, open.To, lunch.Stated, when, lunch.Minutes))
			}
		}
	}
	inheritanceRows(t, "paragraph 10: of the departments' lunch neither text gives the time", got, []string{
		"department | department | register | 10(1) | 17 | бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде | при обращении в отделы образования",
		`kk department 10(1): week "five-day", 09:00 to 18:00, break yes at no stated time for 0`,
		`ru department 10(1): week "five-day", 09:00 to 18:00, break yes at no stated time for 0`,
		"center | center | center-register | 10(2) | 17 | орталыққа өтiнiш бiлдiрген кезде | при обращении в центр",
		`kk center 10(2): week "six-day", 09:00 to 20:00, break no at no stated time for 0`,
		`ru center 10(2): week "six-day", 09:00 to 20:00, break no at no stated time for 0`,
		`kk center-departments 10(2): week "", 09:00 to 18:00, break yes at no stated time for 60`,
		`ru center-departments 10(2): week "", 09:00 to 19:00, break yes at no stated time for 60`,
	})
}

func TestTheInheritanceReceiptsAreThoseOfParagraph12(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.InheritanceCertificate().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s%s | %s", r.ID, inheritancePlace(r.Cite), r.Step, r.Result, strings.Join(r.Channels, " ")))
		for _, f := range r.Fields {
			got = append(got, fmt.Sprintf("%s | %s | %s | %s%s", f.ID, inheritancePlace(f.Cite), f.Name.KK, f.Name.RU, f.Only))
		}
	}
	inheritanceRows(t, "paragraph 12: five fields at the center, the date of the service at the department", got, []string{
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

func TestTheInheritanceGroundsAndStorage(t *testing.T) {
	s := atyrau2011.InheritanceCertificate()
	var grounds, storage []string
	for _, g := range s.Grounds {
		grounds = append(grounds, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | %s | %s | %s", g.ID, inheritancePlace(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	for _, x := range s.Storage {
		var also []string
		for _, c := range x.Also {
			also = append(also, inheritancePlace(c))
		}
		storage = append(storage, fmt.Sprintf("%s | %s | %s | %s | %s | %s | %s | %s | open by %s", x.ID, inheritancePlace(x.Cite), x.Unit, strings.Join(x.Channels, " "),
			x.Period.In(law.Kazakh), x.Period.In(law.Russian), x.Then.KK, x.Then.RU, strings.Join(also, " ")))
	}
	inheritanceRows(t, "paragraph 11: a department suspends or refuses, and returns to a center", grounds, []string{
		"documents-missing | 11(1) | department | suspend refuse | must unknown | documents true |  | тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбауы | непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
		"returned-incomplete | 11(2) | center | return | must unknown | documents true | return | бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда | при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
	})
	inheritanceRows(t, "paragraphs 11(2) and 17: one month at the center, two at the department", storage, []string{
		"center | 11(2) | center | center | 1 month | 1 month | кейiн оларды бiлiм бөлiмiне тапсырады | после чего передает их в отдел образования | open by 17",
		"department | 17 | department | department | 2 month | 2 month |  |  | open by ",
	})
}

func TestWhoTakesPartInAnInheritance(t *testing.T) {
	s := atyrau2011.InheritanceCertificate()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", u.ID, inheritancePlace(u.Cite), u.Provider, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, inheritancePlace(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s | %s | %s | %s", r.ID, inheritancePlace(r.Cite), r.Refusal, r.Form, r.Name.KK, r.Name.RU, r.SignedBy.KK, r.SignedBy.RU))
	}
	inheritanceRows(t, "paragraphs 3, 18 and 6", got, []string{
		"department | 3 | true | білім бөлімі | отдел образования",
		"center | 3 | false | халыққа қызмет көрсету орталығы | центр обслуживания населения",
		"center-inspector | 18(1) | center | орталықтың инспекторы | инспектор центра",
		"center-collector | 18(2) | center | орталықтың жинақтау бөлiмiнiң инспекторы | инспектор накопительного отдела центра",
		"department-office | 18(3) | department | білім бөлімінің кеңсесi | канцелярия отделов образования",
		"department-head | 18(4) | department | білім бөлімінің басшылығы | руководство отделов образования",
		"department-executor | 18(5) | department | білім бөлімінің жауапты орындаушысы | ответственный исполнитель отделов образования",
		"certificate-pension | 6 | false | paper | зейнетақы жинақтарын алуға анықтамалар | справка на получение пенсионных накоплений | Аудандық (қалалық) бiлiм бөлiмiнiң бастығы | Начальник районного(городского) отдела образования",
		"certificate-road-police | 6 | false | paper | IIМ Жол полициясы комитетiнiң аумақтық бөлiмшелерiне кәмелетке толмаған балаға тиесiлi мүлiкпен әрекеттi жүзеге асыруға қағаз түрінде анықтама-келiсiм | справка-согласие в территориальные подразделения Комитета дорожной полиции МВД на осуществление действий с имуществом, принадлежащим несовершеннолетним | Аудандық (қалалық) бiлiм бөлiмiнiң бастығы | Начальник районного(городского) отдела образования",
		"refusal | 6 | true |  | қызмет көрсетуден бас тартудың дәлелдi жауабы | мотивированный ответ об отказе в предоставлении услуги |  | ",
	})
}

func TestTheInheritanceOfficesAreThoseOfTheTwoLists(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.InheritanceCertificate().Offices {
		got = append(got, strings.Join([]string{o.Unit, inheritancePlace(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
	}
	inheritanceRows(t, "appendices 1 and 2", got, []string{
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
		`center | list 2 row 3 | 8(7122) 243490 | ХҚКО РМК филиалының № 2 қалалық бөлімі | Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй | № 2 городской отдел филиала РГП ЦОН | г.Атырау, Балыкшы, ул.Байжигитова, 80а`,
		`center | list 2 row 4 | 8(71234) 21296 | ХҚКО РМК филиалының Индер аудандық бөлімі | Индер кенті, Мендіғалиев көшесі, 30 үй | Индерский районный отдел филиала РГП ЦОН | п. Индерборск, ул.Мендыгалиева, 30`,
		`center | list 2 row 5 | 8(71236) 22496 | ХҚКО РМК филиалының Махамбет аудандық бөлімі | Махамбет селосы, Абай көшесі, 10 үй | Махамбетский районный отдел филиала РГП ЦОН | с. Махамбет, ул. Абая, 10`,
		`center | list 2 row 6 | 8(71238) 22046 | ХҚКО РМК филиалының Қызылқоға аудандық бөлімі | Миялы селосы, Абай көшесі, 1 үй | Кызылкогинский районный отдел филиала РГП ЦОН | с.Миялы, ул.Абая, 1`,
		`center | list 2 row 7 | 8(71237) 50354 | ХҚКО РМК филиалының Жылыой аудандық бөлімі | Құлсары қаласы, Бейбітшілік көшесі,8 үй | Жылыойский районный отдел филиала РГП ЦОН | г.Кульсары, ул.Бейбитшилик, 8`,
		`center | list 2 row 8 | 8(71233) 20513 | ХҚКО РМК филиалының Құрманғазы аудандық бөлімі | Ганюшкин селосы, Есболаев көшесі,66а үй | Курмангазинский районный отдел филиала РГП ЦОН | с.Ганюшкино, ул.Есболаева, 66а`,
		`center | list 2 row 9 | 8(71239) 32297 | ХҚКО РМК филиалының Мақат аудандық бөлімі | Мақат кенті, Орталық көшесі, 2үй | Макатский районный отдел филиала РГП ЦОН | п.Макат, ул.Центральная, 2`,
		`center | list 2 row 10 | 8(71231) 21670 | ХҚКО РМК филиалының Исатай аудандық бөлімі | Аққыстау селосы, Қазақстан көшесі, 9 үй | Исатайский районный отдел филиала РГП ЦОН | с.Аккыстау, ул.Казахстан, 9`,
	})
}

func TestInheritanceProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provisions := atyrau2011.InheritanceCertificate().Provisions
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: guardianship is for children under fourteen", "guardianship", []string{"он төртке"}, []string{"четырнадцати"}, []string{"fourteen"}},
		{"paragraph 1: trusteeship is for children from fourteen to eighteen", "trusteeship", []string{"он төрт пен он сегіз"}, []string{"четырнадцати до восемнадцати"}, []string{"fourteen to eighteen"}},
		{"paragraph 2: resolution No. 140 of 26 February 2010", "standard", []string{"2010 жылғы 26 ақпандағы № 140"}, []string{"26 февраля 2010 года № 140"}, []string{"No. 140 of 26 February 2010"}},
		{
			"paragraph 5: article 128 of the Code of 26 December 2011, resolution No. 1346 of 9 September 1999", "basis",
			[]string{"128-бабы", "2011 жылғы 26 желтоқсандағы", "1999 жылғы 9 қыркүйектегі № 1346"},
			[]string{"Статья 128", "26 декабря 2011", "9 сентября 1999 года № 1346"},
			[]string{"Article 128", "26 December 2011", "No. 1346 of 9 September 1999"},
		},
		{"paragraph 6: the certificates are on paper, as in appendices 3 and 4", "result", []string{"3 және 4-қосымшаларға", "қағаз"}, []string{"приложениям 3 и 4", "бумаге"}, []string{"appendices 3 and 4", "paper"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
		{"paragraph 19: the tables are appendix 6", "action-tables", []string{"6-қосымшадағы"}, []string{"приложения 6"}, []string{"appendix 6"}},
		{"paragraph 20: the diagram is appendix 7", "scheme", []string{"7-қосымшада"}, []string{"приложении 7"}, []string{"appendix 7"}},
		{"appendix 4: paragraph 3 of article 13 of the law on housing relations", "vehicle-basis", []string{"13-бабының 3-тармағына"}, []string{"пункту 3 статьи 13"}, []string{"paragraph 3 of article 13"}},
	} {
		i := slices.IndexFunc(provisions, func(p reglament.Provision) bool { return p.ID == row.id })
		if i < 0 {
			t.Errorf("%s: there is no provision %s", row.says, row.id)
			continue
		}
		p := provisions[i].Text
		for text, parts := range map[string][]string{p.KK: row.kk, p.RU: row.ru, p.EN: row.en} {
			for _, part := range parts {
				if !strings.Contains(text, part) {
					t.Errorf("%s: %q is not in %q", row.says, part, text)
				}
			}
		}
	}
}

func TestInheritanceProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.InheritanceCertificate()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, strings.TrimSpace(p.ID+": "+inheritancePlace(p.Cite)+" "+string(p.Only)))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+inheritancePlaces(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+inheritancePlace(g.Cite)+string(g.Fills))
	}
	inheritanceRows(t, "provisions", provisions, []string{
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
		"pension-fund: appendix 3",
		"pension-applicant: appendix 3",
		"pension-child: appendix 3",
		"pension-death: appendix 3",
		"pension-inheritance: appendix 3",
		"pension-permission: appendix 3",
		"pension-signature: appendix 3",
		"pension-seal: appendix 3 kk",
		"vehicle-department: appendix 4",
		"vehicle-basis: appendix 4",
		"vehicle-consent: appendix 4",
		"vehicle-signature: appendix 4",
		"application-head: appendix 5",
		"application-request: appendix 5",
		"application-signature: appendix 5",
	})
	inheritanceRows(t, "discrepancies", discrepancies, []string{
		"number-sign: whole",
		"spelling: whole",
		"kazakh-letter-i: kk whole",
		"departments-number: whole",
		"adult-wards: 1",
		"appendices-12: 3",
		"result-or-form: 6",
		"appendices-34: 6",
		"result-paper: 6",
		"result-number: 6",
		"certificate-or-permission: 6",
		"inheritance-or-property: 6",
		"refusal-name: 6",
		"applicant-name: 7",
		"information-place: 8",
		"information-list: 8",
		"term-days: 9(1)",
		"served-on-the-spot: 9(2)",
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
		"application-whose: 14(1)",
		"application-signers: 14(1)",
		"application-word-order: 14(1)",
		"identity-cards-whose: 14(2)",
		"guardian-unproven: 14(2)",
		"birth-certificate-each: 14(3)",
		"certificates-form: 14(3)",
		"marriage-certificate-whose: 14(4)",
		"other-documents-which: 14(5)",
		"death-certificate-whose: 14(5)",
		"form-4-elsewhere: 14(5)",
		"by-law-or-by-will: 14(6)",
		"car-or-property: 14(7)",
		"originals-returned: 14",
		"forms-where: 15",
		"who-takes-in: 16(1)",
		"lists-without-people: 16",
		"delivery-of-refusal: 17",
		"storage-after-center: 17",
		"collector-missing: 18(2)",
		"office-role-name: 18(3)",
		"roles-of-departments: 18(4)",
		"executor-name: 18(5)",
		"responsible-heads: 21",
		"appendix-1-columns: appendix 1",
		"atyrau-department-address: list 1 row 1",
		"inderbor-name: list 1 row 3",
		"makat-street: list 1 row 6",
		"appendix-2-columns: appendix 2",
		"balykshy-kind: list 2 row 3",
		"guardian-or-trustee: appendix 3",
		"testator-or-depositor: appendix 3",
		"notary-license: appendix 3",
		"pension-seal: appendix 3",
		"head-title: appendix 3",
		"housing-law-vehicle: appendix 4",
		"vehicle-consent-words: appendix 4",
		"vehicle-children: appendix 4",
		"application-for-vehicle: appendix 5",
		"application-asks: appendix 5",
		"application-death-certificate: appendix 5",
		"application-address: appendix 5",
		"application-date: appendix 5",
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
		"scheme-missing: appendix 7",
	})
	inheritanceRows(t, "what is not modeled", gaps, []string{
		"decree-basis: whole of the decree",
		"decree-control: 2 of the decree",
		"which-certificate: 6",
		"department-lunch: 10(1)",
		"offices-hours: 10(2)",
		"suspension: 11",
		"who-submits: 14(1)",
		"other-documents: 14(5)",
		"originals-returned: 14",
		"vehicle-application: 15",
		"collection: 17",
		"forms: appendix 3",
		"transit: table 1 action 3",
		"ready-at-center: table 1 action 8",
		"use-cases: table 2",
		"receipt-to-center: table 3 action 2",
		"scheme: appendix 7",
	})
}

// A direct application of Tuesday 5 June 2012 is due after five working days, of
// which neither the day of receipt nor the weekend of 9 and 10 June counts:
// Tuesday 12 June.
func TestAnInheritanceCertificateIsDueAfterFiveWorkingDays(t *testing.T) {
	received, err := civil.ParseMoment("2012-06-05T10:00")
	if err != nil {
		t.Fatal(err)
	}
	due, err := atyrau2011.InheritanceCertificate().Due("department", received, atyrau2011.Office())
	if err != nil {
		t.Fatal(err)
	}
	same(t, "paragraph 9(1)", due.LastDay().String(), "2012-06-12")
}
