package atyrau2011_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
	"github.com/regkz/regkz/services/internal/servicetest"
)

// The expected values below are typed from the texts of the decree, annex 3,
// paragraph by paragraph and cell by cell.

// orphanPlace writes a citation short, as 9(1), list 1 row 3, table 2 action 4,
// and says so where it is not of annex 3, or a table not of its appendix 4.
func orphanPlace(c law.Citation) string {
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
	case c.Annex != "3":
		s += " of annex " + c.Annex
	}
	return s
}

// orphanPlaces writes a place that both texts share, or that of one.
func orphanPlaces(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return orphanPlace(c.Both)
	case c.RU.IsZero():
		return "kk " + orphanPlace(c.KK)
	case c.KK.IsZero():
		return "ru " + orphanPlace(c.RU)
	}
	return "kk " + orphanPlace(c.KK) + ", ru " + orphanPlace(c.RU)
}

// orphanForm writes how a document is wanted.
func orphanForm(f documents.Form) string {
	var s []string
	for _, x := range []struct {
		set  bool
		word string
	}{
		{f.Original, "original"},
		{f.Copy, "copy"},
		{f.Notarized, "notarized"},
		{f.Compare, "compared"},
		{f.Free, "free form"},
		{f.Current, "current"},
		{!f.Blank.IsZero(), "on " + orphanPlace(f.Blank)},
	} {
		if x.set {
			s = append(s, x.word)
		}
	}
	return strings.Join(s, ", ")
}

// orphanWhen writes a condition.
func orphanWhen(c documents.Condition) string {
	switch {
	case c.IsZero():
		return "always"
	case c.Fact != "":
		return string(c.Of) + " " + c.Fact
	case len(c.None) == 1:
		return "not " + orphanWhen(c.None[0])
	}
	return fmt.Sprintf("%s from %d below %d older than %d, %d %d %d", c.Of, c.AgeFrom, c.AgeBelow, c.OlderThan, len(c.All), len(c.Any), len(c.None))
}

// orphanRows compares row by row, so that a failure names the row.
func orphanRows(t *testing.T, says string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d rows, want %d", says, len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		same(t, says, got[i], want[i])
	}
}

func TestTheOrphanServiceIsAnnex3(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	same(t, "id", s.ID, "atyrau2011.orphan-social-security")
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "3"})
	same(t, "act", s.Act, atyrau2011.Act())
	same(t, "title", s.Title, law.Name{
		KK: "Жетiмдердi, ата-анасының қамқорлығынсыз қалған балаларды әлеуметтiк қамсыздандыруға арналған құжаттарды ресiмдеу",
		RU: "Оформление документов на социальное обеспечение сирот, детей, оставшихся без попечения родителей",
		EN: "Drawing up documents for the social security of orphans and children left without parental care",
	})
}

func TestTheOrphanServiceAndItsRowsAreSound(t *testing.T) {
	for _, fault := range servicetest.Service("atyrau2011.orphan-social-security", atyrau2011.OrphanSocialSecurity) {
		t.Error(fault)
	}
}

func TestTheOrphanActionsAreThoseOfTable1(t *testing.T) {
	var got []string
	for _, st := range atyrau2011.OrphanSocialSecurity().Steps {
		got = append(got,
			fmt.Sprintf("%s | %s | %s | kk %s | ru %s", st.ID, orphanPlace(st.Cite), st.Role, said(st.Limit.In(law.Kazakh)), said(st.Limit.In(law.Russian))),
			fmt.Sprintf("does %s | %s", st.Name.KK, st.Name.RU),
		)
		if !st.Yields.IsZero() {
			got = append(got, fmt.Sprintf("yields %s | %s", st.Yields.KK, st.Yields.RU))
		}
		for _, o := range st.Outcomes {
			got = append(got, strings.Join(strings.Fields(fmt.Sprintf("then %s %s open %v aside %v | %s | %s", o.ID, o.To, o.Open, o.Aside, o.Name.KK, o.Name.RU)), " "))
		}
		if st.Signs || st.Ready || st.Optional || st.Unit != "" || st.Since != "" || len(st.Channels)+len(st.Systems) > 0 {
			got = append(got, fmt.Sprintf("signs %v ready %v optional %v unit %q since %q %v%v", st.Signs, st.Ready, st.Optional, st.Unit, st.Since, st.Channels, st.Systems))
		}
		for _, also := range st.Also {
			got = append(got, "also "+also.Role+" "+orphanPlace(also.Cite))
		}
		var see []string
		for _, c := range st.See {
			see = append(see, orphanPlace(c))
		}
		got = append(got, "see "+strings.Join(see, "; "))
	}
	orphanRows(t, "table 1", got, []string{
		"register | table 1 action 1 | department-office | kk 1 hour | ru 1 hour",
		"does Құжаттарды қабылдау, тiркеу | Прием документов, регистрация",
		"yields Бұрыштама қою үшiн құжаттарды басшылыққа жолдау | Направление документов руководству для наложения резолюции",
		"then assign open false aside false | |",
		"also department-executor 16",
		"see 12(2); table 2 action 1; table 3 action 1",
		"assign | table 1 action 2 | department-head | kk 1 hour | ru 1 hour",
		"does Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау | Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения",
		"yields Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу | Наложение резолюции, отправка начальнику структурного подразделения",
		"then prepare open false aside false | |",
		"see 12(3); table 2 action 2; table 3 action 2",
		"prepare | table 1 action 3 | department-executor | kk 30 working-day for the service | ru 30 working-day for the service",
		"does анықтаманы немесе дәлелдi бас тартуды ресiмдейдi | оформляет справку или мотивированный отказ",
		"yields Қол қою үшiн құжаттарды басшылыққа беру | Передача документов руководству для подписания",
		"then extract sign open false aside false | анықтаманы ресiмдейдi | оформляет справку",
		"then refusal sign open false aside false | Дәлелдi бас тартуды дайындау | Подготовка мотивированного отказа",
		"see 12(4); table 2 action 3; table 3 action 3",
		"sign | table 1 action 4 | department-head | kk 30 minute | ru 30 minute",
		"does Хат-хабармен танысу | Ознакомление с корреспонденцией",
		"yields Құжатқа қол қою | Подписание документа",
		"then issue open false aside false | |",
		`signs true ready false optional false unit "" since "" [][]`,
		"see table 2 action 4; table 3 action 4",
		"issue | table 1 action 5 | department-office | kk 30 working-day | ru 30 minute",
		"does Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу | Регистрация справки или мотивированного отказа в журнале",
		"yields Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру | Передача справки или мотивированного отказа потребителю",
		"then hand-over open true aside false | |",
		`signs false ready true optional false unit "" since "" [][]`,
		"see 12(5); table 2 action 5; table 3 action 5",
		// In the Kazakh table only; the Russian words are those of 12(5).
		"hand-over | table 1 action 6 | department-executor | kk 30 working-day | ru ",
		"does Тұтынушыға анықтама беру немесе дәлелдi бас тарту | выдает потребителю результат оказания государственной услуги",
		`signs false ready false optional true unit "" since "" [][]`,
		"also department-office 12(5)",
		"also department-office table 2 action 5",
		"also department-office table 3 action 5",
		"see 12(5); table 2 action 5; table 3 action 5",
	})
}

func TestTheOrphanDocumentsAreThoseOfTheTwoListsOfParagraph14(t *testing.T) {
	var got []string
	for _, d := range atyrau2011.OrphanSocialSecurity().Documents {
		when := orphanWhen(d.When)
		if d.Inferred {
			when += " (inferred)"
		}
		who := string(d.Of)
		if d.Each {
			who += " each"
		}
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | kk %s | ru %s | only %q presence %v", d.ID, orphanPlaces(d.Cite), who, when,
			orphanForm(d.Form.In(law.Kazakh)), orphanForm(d.Form.In(law.Russian)), d.Only, d.Presence),
			"named "+d.Name.KK+" | "+d.Name.RU)
		for _, a := range d.OneOf {
			got = append(got, fmt.Sprintf("or %s | %s | %s | kk %s | ru %s", a.ID, a.Name.KK, a.Name.RU, orphanForm(a.Form.In(law.Kazakh)), orphanForm(a.Form.In(law.Russian))))
		}
	}
	const both, kk, ru = `only "" presence false`, `only "kk" presence false`, `only "ru" presence false`
	orphanRows(t, "paragraph 14", got, []string{
		"application | 14(1) | applicant | always | kk free form | ru free form | " + both,
		"named жеке тұлғаның аудандық, қалалық бiлiм бөлiмдері бастықтарының атына өзiнiң қорғаншы (қамқоршы) болуға ниетi туралы өтiнiшi | заявление физического лица на имя начальника районного, городского отделов образования о своем желании быть опекуном (попечителем)",
		"spouse-consent | 14(2) | spouse | applicant married | kk notarized | ru notarized | " + both,
		"named жұбайының (зайыбының) нотариалды расталған келiсiмi | согласие супруга(-и), нотариально заверенное",
		// "If married" stands over the papers of both.
		"applicant-id | 14(3) | applicant | applicant married (inferred) | kk original, copy, compared | ru original, copy, compared | " + both,
		"named өтiнiш берушiнiң жеке куәлiгiнiң түпнұсқасы мен көшiрмесi | оригинал и копия удостоверения личности заявителя",
		"spouse-id | 14(3) | spouse | applicant married | kk original, copy, compared | ru original, copy, compared | " + both,
		"named жұбайының (зайыбының) жеке куәлiгiнiң түпнұсқасы мен көшiрмесi | оригинал и копия удостоверения личности супруга(-и)",
		"applicant-health | 14(4) | applicant | always (inferred) | kk on appendix 3 | ru on appendix 3 | " + both,
		"named қорғаншы (қамқоршы) болуға ниет бiлдiрген адамның денсаулық жағдайы туралы медициналық қорытынды | медицинское заключение о состоянии здоровья лица, желающего стать опекуном (попечителем)",
		"spouse-health | 14(4) | spouse | applicant married | kk on appendix 3 | ru on appendix 3 | " + both,
		"named жұбайының (зайыбының) денсаулық жағдайы туралы медициналық қорытынды | медицинское заключение о состоянии здоровья супруга (-и)",
		"not-married | 14(5) |  | not applicant married | kk notarized | ru notarized | " + both,
		"named егер өтiнiш берушi некеде тұрмаған жағдайда нотариалды расталған анықтама | нотариально заверенная справка, если заявитель не состоит в браке",
		"autobiography | 14(6) | applicant | always | kk free form | ru free form | " + both,
		"named өтiнiш берушiнiң өмiрбаяны | автобиография заявителя",
		"work-reference | 14(7) | applicant | applicant employed (inferred) | kk  | ru  | " + both,
		"named өтiнiш берушiге жұмыс орнынан берiлген мiнездеме | характеристика заявителя, выданная с места работы",
		"work-certificate | 14(8) |  | applicant employed (inferred) | kk  | ru  | " + both,
		"named жұмыс орнынан анықтама | справка с места работы",
		"salary-certificate | 14(9) |  | applicant employed (inferred) | kk  | ru  | " + both,
		"named жалақысы туралы анықтама | справка о заработной плате",
		"residence-certificate | 14(10) |  | always | kk  | ru  | " + both,
		"named тұрғылықты жерiнен анықтама (Тұрғын үй департаментiнiң ақпараттық анықтамасы) | справка с места жительства (информационная справка Департамента жилья)",
		"residence-registration | 14(11) |  | always | kk  | ru  | " + both,
		"named тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты | документ, подтверждающий регистрацию по постоянному месту жительства",
		"or address-certificate | мекен-жай анықтамасын | адресная справка | kk  | ru ",
		"or akim-certificate | селолық және/немесе ауылдық әкiмдердiң анықтамасын | справка сельских и/или аульных акимов | kk  | ru ",
		"marriage-certificate | 14(12) |  | applicant married (inferred) | kk copy | ru copy | " + both,
		"named неке туралы куәлiк (көшiрмесi) | свидетельство о заключении брака (копия)",
		"applicant-no-conviction | 14(13) | applicant | always | kk  | ru  | " + both,
		"named өтiнiш берушi сотталмағаны туралы анықтама | справка об отсутствии судимости заявителя",
		"spouse-no-conviction | 14(13) | spouse | applicant married (inferred) | kk  | ru  | " + both,
		"named оның жұбайының (зайыбының) сотталмағаны туралы анықтама | справка об отсутствии судимости его супруга(-и)",

		// The second list, for each child, "if the child is older than 10".
		"child-consent | 14(1) | child each | child from 0 below 0 older than 10, 0 0 0 | kk  | ru  | " + both,
		"named мектеп әкiмшiлiгi растаған баланың келiсiмi | согласие ребенка, заверенное администрацией школы",
		"birth-certificate | 14(2) | child each | always | kk  | ru  | " + both,
		"named баланың туу туралы куәлiгi | свидетельство о рождении ребенка",
		"child-health | 14(3) | child each | always | kk  | ru  | " + both,
		"named баланың денсаулық жағдайы туралы медициналық анықтама | медицинская справка о состоянии здоровья ребенка",
		"development-extract | 14(3) | child each | always | kk  | ru  | " + both,
		"named баланың даму тарихынан үзiндi көшiрме | выписка из истории развития ребенка",
		"parents-documents | 14(4) | child each | always (inferred) | kk  | ru  | " + both,
		"named ата-анасы туралы құжаттар | документы о родителях",
		"or death-certificate | қайтыс болуы туралы куәлiктiң көшiрмесi | копия свидетельства о смерти | kk copy | ru copy",
		"or court-verdict-or-decision | сот үкiмi немесе шешiмi | приговор или решение суда | kk  | ru ",
		"or illness-or-search-certificate | ата-анасының ауруы немесе iздестiрiлуi туралы анықтама | справка о болезни или розыске родителей | kk  | ru ",
		"or other-loss-of-care | баланың ата-ана қамқорлығын жоғалтқанын растайтын басқа да құжаттар | другие документы, подтверждающие утрату ребенком попечения родителей | kk  | ru ",
		// How many of the papers in the brackets are wanted is not said.
		"form-4-certificate | 14(4) | child each | child born-out-of-wedlock (inferred) | kk  | ru  | " + both,
		"named бала некеде тумаған жағдайда № 4 нысандағы анықтама | справка по форме № 4 в случае рождения ребенка вне брака",
		"education-document | kk 14(5) | child each | always (inferred) | kk  | ru  | " + kk,
		"named баланың бiлiмi туралы құжат | ",
		"study-certificate | ru 14(5) | child each | always (inferred) | kk  | ru  | " + ru,
		// The Kazakh name is a translation.
		"named баланың оқу орнынан анықтама | справка с места учебы ребенка",
		"pension-book | 14(6) | child each | child receives-pension | kk  | ru  | " + both,
		"named зейнетақы алатын балаларға зейнетақы кiтапшасы | пенсионная книжка на детей, получающих пенсию",
		"alimony-decision | 14(6) | child each | child receives-alimony (inferred) | kk copy | ru copy | " + both,
		"named алименттердi өндiрiп алу туралы сот шешiмiнiң көшiрмесi | копию решения суда о взыскании алиментов",
		// Unlike that on housing, it is not said to be of a lack as well.
		"siblings | 14(7) | child each | child has-siblings (inferred) | kk  | ru  | " + both,
		"named аға-iнiлерi мен апа-қарындастары және олардың орналасқан жерлерi туралы анықтама | сведения о братьях и сестрах и их местонахождении",
		"housing | 14(8) | child each | always | kk  | ru  | " + both,
		"named тұрғын үйiн бар немесе жоқ екендiгi туралы құжаттар | документы о наличии или отсутствия жилья у ребенка",
	})
}

func TestTheOrphanFactsAreThoseOfTheConditions(t *testing.T) {
	var got []string
	for _, f := range atyrau2011.OrphanSocialSecurity().Facts {
		got = append(got, fmt.Sprintf("%s | %s | %s", f.Of, f.ID, f.Ask.EN))
	}
	orphanRows(t, "facts", got, []string{
		"applicant | married | Is the applicant married?",
		"applicant | employed | Is the applicant employed?",
		"child | born-out-of-wedlock | Was the child born out of wedlock?",
		"child | receives-pension | Does the child receive a pension?",
		"child | receives-alimony | Is there a court decision that the child is to receive alimony?",
		"child | has-siblings | Does the child have brothers or sisters?",
	})
}

func TestWhatAFutureGuardianHandsIn(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	on := civil.YMD(2012, time.March, 1)
	child := func(id string, born civil.Date, facts documents.Facts) documents.Person {
		return documents.Person{ID: id, Born: born, Facts: facts}
	}
	plain := documents.Facts{"born-out-of-wedlock": law.No, "receives-pension": law.No, "receives-alimony": law.No, "has-siblings": law.No}
	for _, row := range []struct {
		says      string
		text      law.Lang
		applicant documents.Facts
		child     documents.Person
		want      string
	}{
		{
			"Kazakh: married, employed, of a child of nine: no consent of the child, a document on education", law.Kazakh,
			documents.Facts{"married": law.Yes, "employed": law.Yes}, child("a", civil.YMD(2003, time.January, 1), plain),
			"application spouse-consent applicant-id spouse-id applicant-health spouse-health autobiography work-reference work-certificate salary-certificate " +
				"residence-certificate residence-registration marriage-certificate applicant-no-conviction spouse-no-conviction " +
				"birth-certificate child-health development-extract parents-documents education-document housing",
		},
		{
			"Russian: not married, without work, of a child of ten to the day who was born out of wedlock and receives a pension: nothing of a spouse", law.Russian,
			documents.Facts{"married": law.No, "employed": law.No},
			child("a", civil.YMD(2002, time.March, 1), documents.Facts{"born-out-of-wedlock": law.Yes, "receives-pension": law.Yes, "receives-alimony": law.Yes, "has-siblings": law.Yes}),
			"application applicant-health not-married autobiography residence-certificate residence-registration applicant-no-conviction " +
				"birth-certificate child-health development-extract parents-documents form-4-certificate study-certificate pension-book alimony-decision siblings housing",
		},
		{
			"Russian: of a child of eleven the consent too", law.Russian,
			documents.Facts{"married": law.No, "employed": law.No}, child("a", civil.YMD(2001, time.March, 1), plain),
			"application applicant-health not-married autobiography residence-certificate residence-registration applicant-no-conviction " +
				"child-consent birth-certificate child-health development-extract parents-documents study-certificate housing",
		},
		{
			"Russian: of a child of ten and a day whether the consent is wanted is open", law.Russian,
			documents.Facts{"married": law.No, "employed": law.No}, child("a", civil.YMD(2002, time.February, 28), plain),
			"application applicant-health not-married autobiography residence-certificate residence-registration applicant-no-conviction " +
				"child-consent? birth-certificate child-health development-extract parents-documents study-certificate housing",
		},
	} {
		var got []string
		for _, n := range documents.List(s.Documents, []law.Lang{row.text}, documents.Situation{
			On: on, Applicant: documents.Person{Facts: row.applicant}, Children: []documents.Person{row.child},
		}) {
			id := n.Requirement
			if n.Required == law.Unknown {
				id += "?"
			}
			got = append(got, id)
		}
		same(t, row.says, strings.Join(got, " "), row.want)
	}
}

func TestTheOrphanTermIsThirtyWorkingDaysWithoutTheDaysOfReceiptAndIssue(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	same(t, "paragraph 9(1) in Kazakh", s.Term.Period.In(law.Kazakh).String(), "30 working-day")
	same(t, "paragraph 9(1) in Russian", s.Term.Period.In(law.Russian).String(), "30 working-day")
	same(t, "paragraph 9(1): day of receipt", s.Term.ReceiptDay, law.No)
	same(t, "paragraph 9(1): day of issue", s.Term.IssueDay, law.No)
	same(t, "place", orphanPlace(s.Term.Cite), "9(1)")
	var got []string
	for _, x := range s.Times {
		got = append(got, strings.Join([]string{x.ID, orphanPlace(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	orphanRows(t, "paragraph 9", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты | максимально допустимое время ожидания до получения государственной услуги",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты | максимально допустимое время обслуживания получателя государственной услуги",
	})
}

// Monday 2 April 2012 is not counted. Working days are 3 to 6 (4), 9 to 13 (9), 16
// to 20 (14) and 23 to 27 April (19); Saturday 28 April is worked for Monday the
// 30th (20); 1 May is a holiday; then 2 to 4 (23), 7 and 8 (25), 10 and 11 (27), as
// 9 May is a holiday, and 14 to 16 May (30).
func TestAnOrphanApplicationIsDueAfterThirtyWorkingDays(t *testing.T) {
	received := civil.At(civil.YMD(2012, time.April, 2), civil.HM(10, 0))
	due, err := atyrau2011.OrphanSocialSecurity().Due("department", received, atyrau2011.DepartmentOffice())
	if err != nil {
		t.Fatal(err)
	}
	same(t, "paragraph 9(1)", due.LastDay(), civil.YMD(2012, time.May, 16))
}

func TestTheOrphanChannelIsTheDepartmentAlone(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	var got []string
	for _, c := range s.Channels {
		got = append(got, strings.Join([]string{c.ID, c.Unit, c.Entry, orphanPlace(c.Cite), orphanPlace(c.Delivery), c.Name.KK, c.Name.RU}, " | "))
		for _, h := range c.Hours {
			for _, text := range []law.Lang{law.Kazakh, law.Russian} {
				o, b := h.Open.In(text), h.Break.In(text)
				got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s-%s | break %s %s-%s %d", text, h.ID, orphanPlace(h.Cite), h.Week.In(text), o.From, o.To, b.Stated, b.At.From, b.At.To, b.Minutes))
			}
		}
	}
	orphanRows(t, "paragraph 10: 9 to 18 without weekends, lunch from 13 to 14 by the Russian text, at no stated time by the Kazakh", got, []string{
		"department | department | register | 10 | 17 | бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде | при обращении в отделы образования",
		"kk | department | 10 | five-day | 09:00-18:00 | break yes 00:00-00:00 0",
		"ru | department | 10 | five-day | 09:00-18:00 | break yes 13:00-14:00 0",
	})
	office := atyrau2011.DepartmentOffice()
	same(t, "paragraph 3: the departments alone", len(office.Units), 1)
	if _, err := reglament.Compile(s, office); err != nil {
		t.Error(err)
	}
	u := office.Units[0]
	same(t, "paragraph 10, Russian", fmt.Sprint(u.Unit, " ", u.Week, " ", u.Hours.Open.From, " ", u.Hours.Open.To, " ", len(u.Hours.Breaks), " ", u.Hours.Breaks[0].From, " ", u.Hours.Breaks[0].To),
		"department five-day 09:00 18:00 1 13:00 14:00")
}

func TestTheOrphanReceiptIsThatOfParagraph12(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.OrphanSocialSecurity().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s | %v", r.ID, orphanPlace(r.Cite), r.Step+r.Result, r.Channels))
		for _, f := range r.Fields {
			got = append(got, fmt.Sprintf("%s | %s | %s | %s | %q", f.ID, orphanPlace(f.Cite), f.Name.KK, f.Name.RU, f.Only))
		}
	}
	orphanRows(t, "paragraph 12(2)", got, []string{
		"department-receipt | 12(2) | register | []",
		`service-date | 12(2) | тұтынушының мемлекеттiк қызметтi алатын күнi | дата получения потребителем государственной услуги | ""`,
	})
}

func TestAnOrphanApplicationMayBeRefusedAndIsKeptForTwoMonths(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	var got []string
	for _, g := range s.Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %v %v | must %s | documents %v | %q | %s | %s", g.ID, orphanPlace(g.Cite), g.Channels, g.Acts, g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	for _, x := range s.Storage {
		got = append(got, fmt.Sprintf("%s | %s | %s %v | %s | %s | %v %d", x.ID, orphanPlace(x.Cite), x.Unit, x.Channels, x.Period.In(law.Kazakh), x.Period.In(law.Russian), x.Then.IsZero(), len(x.Also)))
	}
	orphanRows(t, "paragraphs 11 (may be refused) and 17", got, []string{
		`documents-missing | 11 | [] [refuse] | must no | documents true | "" | Тұтынушы осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбаған жағдайда | в случае непредставления потребителем одного из документов, указанных в пункте 14 настоящего регламента`,
		"department | 17 | department [] | 2 month | 2 month | true 0",
	})
}

func TestWhoTakesPartForOrphans(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v %v | %s | %s", u.ID, orphanPlace(u.Cite), u.Provider, u.Online, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, orphanPlace(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | refusal %v %v %v | %s | %s | %q %q %q", r.ID, orphanPlace(r.Cite), r.Refusal, r.NotAccepted, r.Unreasoned, r.Name.KK, r.Name.RU, r.Form, r.SignedBy.KK, r.SignedBy.RU))
	}
	orphanRows(t, "paragraphs 3, 18 and 6", got, []string{
		"department | 3 | true false | білім бөлімі | отдел образования",
		"department-office | 18(1) | department | білім бөлімінің кеңсесi | канцелярия отделов образования",
		"department-head | 18(2) | department | білім бөлімінің басшылығы | руководство отделов образования",
		"department-executor | 18(3) | department | білім бөлімінің жауапты орындаушысы | ответственный исполнитель отделов образования",
		`extract | 6 | refusal false false false | үзiндi көшiрме | выписка | "paper" "Әкiм" "Аким"`,
		`refusal | 6 | refusal true false false | қызмет көрсетуден бас тартудың дәлелдi жауабы | мотивированный ответ об отказе в предоставлении услуги | "" "" ""`,
	})
}

func TestTheOrphanOfficesAreTheEightOfTheList(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.OrphanSocialSecurity().Offices {
		got = append(got, strings.Join([]string{o.Unit, orphanPlace(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
	}
	orphanRows(t, "appendix 1", got, []string{
		`department | list 1 row 1 | 8(7122) 354847, 328209 | "Атырау қаласы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Атырау қаласы, Азаттық даңғылы, 65 а | Государственное учреждение "Отдел образования акимата города Атырау" | г. Атырау, площадь Азаттык, 65а`,
		`department | list 1 row 2 | 8(71237) 51485 | "Жылыой ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Құлсары қаласы, Әбдiрахманов көшесi, 47 | Государственное учреждение "Отдел образования акимата Жылыойского района" | г. Кульсары, улица Абдрахманова, 47`,
		`department | list 1 row 3 | 8(71234) 21050 | "Индер ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Индербор селосы, Қонаев көшесi, 18 | Государственное учреждение "Отдел образования акимата Индерского района" | п. Индерборск, улица Кунаева, 18`,
		`department | list 1 row 4 | 8(71236) 21021 | "Махамбет ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Махамбет селосы, Махамбет көшесі, 13 | Государственное учреждение "Отдел образования акимата Махамбетского района" | с. Махамбет, улица Махамбета, 13`,
		`department | list 1 row 5 | 8(71231) 20457 | "Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Аққыстау селосы, Егемен Қазақстан көшесi, 7 | Государственное учреждение "Отдел образования акимата Исатайского района" | с. Аккистау, улица Егемен Казахстан, 7`,
		`department | list 1 row 6 | 8(71239) 30013 | "Мақат ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Мақат кентi, Теміржолшылар көшесі, 5 | Государственное учреждение "Отдел образования акимата Макатского района" | п. Макат, улица Железнодорожная, 5`,
		`department | list 1 row 7 | 8(71233) 20499 | "Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Ганюшкин селосы, Көшекбаев көшесі, 25 | Государственное учреждение "Отдел образования акимата Курмангазинского района" | с. Ганюшкино, улица Кушекбаева, 25`,
		`department | list 1 row 8 | 8(71238) 21175 | "Қызылқоға ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi | Миялы селосы, Қарабалин көшесi, 24 | Государственное учреждение "Отдел образования акимата Кызылкогинского района" | с. Миялы, улица Карабалина, 24`,
	})
}

func TestOrphanProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]reglament.Provision{}
	for _, p := range atyrau2011.OrphanSocialSecurity().Provisions {
		provision[p.ID] = p
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: guardianship is for children under fourteen", "guardianship", []string{"он төртке"}, []string{"четырнадцати"}, []string{"fourteen"}},
		{"paragraph 1: trusteeship is for children from fourteen to eighteen", "trusteeship", []string{"он төрт пен он сегіз"}, []string{"четырнадцати до восемнадцати"}, []string{"fourteen to eighteen"}},
		{"paragraph 2: resolution No. 140 of 26 February 2010", "standard", []string{"2010 жылғы 26 ақпандағы № 140"}, []string{"26 февраля 2010 года № 140"}, []string{"26 February 2010", "No. 140"}},
		{"paragraph 3: the departments of appendix 1", "provider", []string{"1-қосымша"}, []string{"приложения 1"}, []string{"appendix 1"}},
		{
			"paragraph 5: articles 115-125 of the Code of 26 December 2011, resolution No. 842 of 24 June 1999", "basis",
			[]string{"115-125", "2011 жылғы 26 желтоқсандағы", "1999 жылғы 24 маусымдағы № 842"},
			[]string{"115-125", "26 декабря 2011", "24 июня 1999 года № 842"},
			[]string{"115 to 125", "26 December 2011", "No. 842 of 24 June 1999"},
		},
		{"paragraph 6: the documents are on paper, as in appendix 2", "result", []string{"2-қосымша", "қағаз"}, []string{"приложению 2", "бумаге"}, []string{"appendix 2", "paper"}},
		{"appendix 2: the blank for whom, by the Russian text only", "extract-housing", []string{"бос жолы", "орысша мәтіннен ғана"}, []string{"за тем, кого вписывают"}, []string{"only the Russian text shows"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
		{"paragraph 19: the tables are appendix 4", "action-tables", []string{"4-қосымша"}, []string{"приложения 4"}, []string{"appendix 4"}},
		{"paragraph 20: the diagram is appendix 5", "scheme", []string{"5-қосымша"}, []string{"приложении 5"}, []string{"appendix 5"}},
		{
			"appendix 2: articles 121 and 122 of the Code of 26 December 2011", "extract-basis",
			[]string{"121 және 122", "2011 жылғы 26 желтоқсандағы"}, []string{"121 и 122", "26 декабря 2011"}, []string{"121 and 122", "26 December 2011"},
		},
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

func TestOrphanProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.OrphanSocialSecurity()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+orphanPlace(p.Cite)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+orphanPlaces(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+orphanPlace(g.Cite)+string(g.Fills))
	}
	orphanRows(t, "provisions", provisions, []string{
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
		"reception: 10",
		"application: 12(1)",
		"least-staff: 13",
		"inspection: 14",
		"for-each-child: 14",
		"comparison: 14",
		"blank-forms: 15",
		"submission: 16",
		"delivery: 17",
		"action-tables: 19",
		"scheme: 20",
		"responsible: 21",
		"extract-head: appendix 2",
		"extract-basis: appendix 2",
		"extract-guardianship: appendix 2",
		"extract-table: appendix 2",
		"extract-housing: appendix 2",
		"extract-signature: appendix 2",
		"health-form-person: appendix 3",
		"health-form-doctors: appendix 3",
		"health-form-conclusion: appendix 3",
	})
	orphanRows(t, "discrepancies", discrepancies, []string{
		"departments-number: whole",
		"number-sign: whole",
		"spelling: whole",
		"kazakh-letter-i: kk whole",
		"social-security-or-guardianship: whole",
		"provider-through: 3",
		"diseases-order: 5",
		"result-name: 6",
		"result-or-action: 6",
		"orphans: 6",
		"refusal-name: 6",
		"applicant-name: 7",
		"information-place: 8",
		"information-list: 8",
		"term-days: 9(1)",
		"served-on-the-spot: 9(2)",
		"paragraph-10-parts: 10",
		"department-lunch: 10",
		"completeness-check: 11",
		"may-be-refused: 11",
		"signing-stage: 12",
		"registering-result: 12",
		"receipt-when: 12(2)",
		"receipt-in-tables: 12(2)",
		"sent-to-whom: 12(3)",
		"notification-or-certificate: 12(4)",
		"who-signs: 12(4)",
		"draft-to-whom: 12(4)",
		"who-hands-over: 12(5)",
		"two-lists: 14",
		"joint-papers: 14",
		"adult-wards: 14",
		"application-to-whom: 14(1)",
		"applicant-id-when: 14(3)",
		"upbringer: 14(3)",
		"applicant-health-when: 14(4)",
		"not-married-what: 14(5)",
		"work-papers-when: 14(7)",
		"papers-whose: 14(8)",
		"two-residence-papers: 14(11)",
		"residence-paper-case: kk 14(11)",
		"marriage-certificate-when: 14(12)",
		"spouse-no-conviction-when: 14(13)",
		"inspection-stage: 14",
		"child-list-legislation: 14",
		"child-consent-age: 14(1)",
		"child-consent-school: 14(1)",
		"parents-documents-how-many: 14(4)",
		"form-4-missing: 14(4)",
		"education-paper: 14(5)",
		"alimony-when: 14(6)",
		"siblings-paper: 14(7)",
		"housing-whose: 14(8)",
		"originals-of-what: 14",
		"originals-returned: 14",
		"application-form: 15",
		"who-takes-in: 16",
		"lists-without-people: 16",
		"delivery-of-refusal: 17",
		"collection-term: 17",
		"roles-of-departments: 18",
		"office-role-name: 18(1)",
		"executor-name: 18(3)",
		"responsible-heads: 21",
		"appendix-1-columns: appendix 1",
		"atyrau-department-address: list 1 row 1",
		"inderbor-name: list 1 row 3",
		"makat-street: list 1 row 6",
		"extract-of-what: appendix 2",
		"akim-or-management: appendix 2",
		"extract-number: appendix 2",
		"extract-year: appendix 2",
		"extract-blanks: appendix 2",
		"extract-child-column: appendix 2",
		"extract-ward: appendix 2",
		"extract-housing: appendix 2",
		"health-form-title: appendix 3",
		"health-form-kind: appendix 3",
		"steps-exceed-term: table 1",
		"serving-and-registering: table 1 action 1",
		"only-channel: table 1 action 3",
		"action-4-name: table 1 action 4",
		"next-numbers: table 1 action 4",
		"action-5-limit: table 1 action 5",
		"action-5-of-service: kk table 1 action 5",
		"action-5-handing: table 1 action 5",
		"action-6-kazakh: table 1 action 6",
		"action-6-repeats: kk table 1 action 6",
		"action-6-start: kk table 1 action 6",
		"numbers-of-tables: table 2",
		"table-2-application: table 2 action 1",
		"applications-number: table 2 action 1",
		"table-2-action-3: table 2 action 3",
		"table-3-assigning: table 3 action 2",
		"scheme-missing: appendix 5",
	})
	orphanRows(t, "gaps", gaps, []string{
		"decree-basis: whole of the decree",
		"decree-control: 2 of the decree",
		"diseases: 5",
		"incomplete-package: 11",
		"inspection: 14",
		"consent-certified: 14(1)",
		"lists-in-citations: 14",
		"originals-returned: 14",
		"application-form: 15",
		"collection: 17",
		"extract-form: appendix 2",
		"akim: appendix 2",
		"health-form: appendix 3",
		"hand-over-yields: table 1 action 6",
		"use-cases: table 2",
		"scheme: appendix 5",
	})
}
