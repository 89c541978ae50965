package atyrau2011_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
	"github.com/regkz/regkz/services/internal/servicetest"
)

// The expected values below are typed from the texts of the decree, annex 7,
// paragraph by paragraph and cell by cell.

// transportPlace writes a citation short, as place does, and marks one that is not
// of annex 7 or of a table that is not in appendix 9.
func transportPlace(c law.Citation) string {
	var s string
	switch {
	case c.Table != "":
		s = strings.TrimSuffix("table "+c.Table+" action "+c.Row, " action ")
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
	case c.Annex == "":
		s += " of the decree"
	case c.Annex != "7", (c.Table != "") != (c.Appendix == "9"):
		s += " of another place"
	}
	return s
}

func transportPlaces(list []law.Citation) string {
	var all []string
	for _, c := range list {
		all = append(all, transportPlace(c))
	}
	return strings.Join(all, "; ")
}

// transportBothPlaces writes a place that both texts share, or one for each.
func transportBothPlaces(c law.Bilingual[law.Citation]) string {
	switch {
	case !c.Both.IsZero():
		return transportPlace(c.Both)
	case c.RU.IsZero():
		return "kk " + transportPlace(c.KK)
	case c.KK.IsZero():
		return "ru " + transportPlace(c.RU)
	}
	return "kk " + transportPlace(c.KK) + ", ru " + transportPlace(c.RU)
}

func TestSchoolTransportIsAnnex7(t *testing.T) {
	s := atyrau2011.SchoolTransport()
	same(t, "place", s.Cite, law.Citation{Act: "atyrau-2011-398", Annex: "7"})
	same(t, "title", s.Title, law.Name{
		KK: "Бiлiм алушылар мен тәрбиеленушiлердi бiлiмнiң жалпы бiлiм беру ұйымдарына және үйлерiне тегiн тасымалдауды қамтамасыз ету",
		RU: "Обеспечение бесплатного подвоза обучающихся и воспитанников к общеобразовательной организации образования и обратно домой",
		EN: "Providing free transport of pupils and wards to a general education organization and back home",
	})
	same(t, "act", s.Act, atyrau2011.Act())
	for _, fault := range servicetest.Service("atyrau2011.school-transport", atyrau2011.SchoolTransport) {
		t.Error(fault)
	}
}

func TestSchoolTransportActionsAreThoseOfTable1(t *testing.T) {
	type row struct {
		says                 string
		id, cite, role, also string
		kk, kkYields         string
		ru, ruYields         string
		kkLimit, ruLimit     string
		next                 []string
		open                 bool
		optional             bool
		signs, ready         bool
		see                  string
		outcomes, outcomesRU []string
	}
	rows := []row{
		{
			says: "action 1: the chancery takes in and registers within an hour, then action 2; by paragraphs 12(2) and 16 and the receipt a specialist",
			id:   "register", cite: "table 1 action 1", role: "akimat-office", also: "akimat-executor 12(2); akimat-executor 16; akimat-executor appendix 4",
			kk: "Құжаттарды қабылдау, тiркеу", kkYields: "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
			ru: "Прием документов, регистрация", ruYields: "Направление документов руководству для наложения резолюции",
			kkLimit: "1 hour", ruLimit: "1 hour", next: []string{"assign"},
			see: "12(2); table 2 action 1; table 3 action 1",
		},
		{
			says: "action 2: the management names the executor within an hour, then action 3",
			id:   "assign", cite: "table 1 action 2", role: "akimat-head",
			kk: "Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау", kkYields: "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
			ru: "Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения", ruYields: "Наложение резолюции, отправка начальнику структурного подразделения",
			kkLimit: "1 hour", ruLimit: "1 hour", next: []string{"prepare"},
			see: "12(3); table 2 action 2; table 3 action 2",
		},
		{
			says: "action 3: the service is provided within 5 working days, in both texts, then action 4",
			id:   "prepare", cite: "table 1 action 3", role: "akimat-executor",
			kk: "анықтаманы немесе дәлелдi бас тартуды ресiмдейдi", kkYields: "Қол қою үшiн құжаттарды басшылыққа беру",
			ru: "оформляет справку или мотивированный отказ", ruYields: "Передача документов руководству для подписания",
			kkLimit: "5 working-day for the service", ruLimit: "5 working-day for the service", next: []string{"sign", "sign"},
			see:        "12(4); table 2 action 3; table 3 action 3",
			outcomes:   []string{"certificate: анықтаманы ресiмдеу", "refusal: Дәлелдi бас тартуды дайындау"},
			outcomesRU: []string{"оформление справки", "Подготовка мотивированного отказа"},
		},
		{
			says: "action 4: the management signs within 30 minutes, then action 5 (8 in the Kazakh cell, which there is not)",
			id:   "sign", cite: "table 1 action 4", role: "akimat-head",
			kk: "Хат-хабармен танысу", kkYields: "Құжатқа қол қою",
			ru: "Ознакомление с корреспонденцией", ruYields: "Подписание документа",
			kkLimit: "30 minute", ruLimit: "30 minute", next: []string{"issue"}, signs: true,
			see: "table 2 action 4; table 3 action 4",
		},
		{
			says: "action 5: the chancery registers the result and hands it over, within 5 working days (kk), within the working day (ru); by paragraph 17 a specialist hands it over",
			id:   "issue", cite: "table 1 action 5", role: "akimat-office", also: "akimat-executor 17",
			kk: "Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу", kkYields: "Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру",
			ru: "Регистрация справки или мотивированного отказа в журнале", ruYields: "Передача справки или мотивированного отказа потребителю",
			kkLimit: "5 working-day", ruLimit: "within the working day", next: []string{"hand-over"}, open: true, ready: true,
			see: "12(5); table 2 action 5; table 3 action 5",
		},
		{
			says: "action 6, in the Kazakh table only: the executor hands the result over within 5 working days; Russian words of paragraph 17",
			id:   "hand-over", cite: "table 1 action 6", role: "akimat-executor", also: "akimat-office 12(5)",
			kk: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту", kkYields: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
			ru: "Выдается специалистом акимата при личном обращении потребителя", ruYields: "Сведения о выдаче справки фиксируются в книге учета справок",
			kkLimit: "5 working-day", optional: true,
			see: "17",
		},
	}
	steps := atyrau2011.SchoolTransport().Steps
	if len(steps) != len(rows) {
		t.Fatalf("%d steps, want %d", len(steps), len(rows))
	}
	for i, st := range steps {
		got := row{
			says: rows[i].says, id: st.ID, cite: transportPlace(st.Cite), role: st.Role,
			kk: st.Name.KK, kkYields: st.Yields.KK, ru: st.Name.RU, ruYields: st.Yields.RU,
			kkLimit: said(st.Limit.In(law.Kazakh)), ruLimit: said(st.Limit.In(law.Russian)),
			optional: st.Optional, signs: st.Signs, ready: st.Ready, see: transportPlaces(st.See),
		}
		var also []string
		for _, a := range st.Also {
			also = append(also, a.Role+" "+transportPlace(a.Cite))
		}
		got.also = strings.Join(also, "; ")
		for _, o := range st.Outcomes {
			got.next, got.open = append(got.next, o.To), o.Open
			if o.ID != "" {
				got.outcomes = append(got.outcomes, o.ID+": "+o.Name.KK)
				got.outcomesRU = append(got.outcomesRU, o.Name.RU)
			}
		}
		if !reflect.DeepEqual(got, rows[i]) {
			t.Errorf("%s\n got %+v\nwant %+v", rows[i].says, got, rows[i])
		}
		if len(st.Channels) > 0 || st.Unit != "" || st.Since != "" {
			t.Errorf("%s: annex 7 has one way to apply, and a role for each action, got %+v", st.ID, st)
		}
	}
}

func TestSchoolTransportIsAppliedForAtTheAkimatAlone(t *testing.T) {
	var got []string
	for _, c := range atyrau2011.SchoolTransport().Channels {
		got = append(got, strings.Join([]string{c.ID, transportPlace(c.Cite), c.Unit, c.Entry, transportPlace(c.Delivery), c.Name.KK, c.Name.RU}, " | "))
	}
	same(t, "paragraph 12(1), in the words of table 1, action 3", got, []string{"akimat | table 1 action 3 | akimat | register | 17 | Тұтынушы әкімдікке өтініш білдірген кезде | При обращении потребителя в акимат"})
}

func TestSchoolTransportTakesFiveWorkingDaysOfUnsaidEnds(t *testing.T) {
	term := atyrau2011.SchoolTransport().Term
	same(t, "paragraph 9(1): 5 жұмыс күнiн, 5 рабочих дней; nothing is said of the day of receipt, of issue, of extending",
		term, reglament.Term{Period: law.Same(calendar.Period{N: 5, Unit: calendar.WorkingDay}), Cite: law.Citation{Act: "atyrau-2011-398", Annex: "7", Paragraph: "9", Subparagraph: "1"}})
}

func TestSchoolTransportIsPromisedForTheFifthDayWhetherOrNotTheFirstCounts(t *testing.T) {
	// Monday 12 March 2012. No holiday falls between 12 and 20 March. Counting the
	// day of receipt, the fifth working day is Friday 16 March; not counting it, Monday
	// 19 March. The promise is the earlier, the accusation starts after the later.
	c, err := reglament.Compile(atyrau2011.SchoolTransport(), atyrau2011.AkimatOffice())
	if err != nil {
		t.Fatal(err)
	}
	plan, err := c.Plan("akimat", civil.AtMinute(civil.YMD(2012, time.March, 12), civil.HM(10, 0)))
	if err != nil {
		t.Fatal(err)
	}
	same(t, "earliest", plan.Whole.Earliest.Deadline.LastDay().String(), "2012-03-16")
	same(t, "latest", plan.Whole.Latest.Deadline.LastDay().String(), "2012-03-19")
	// Action 3, from 12:00, restates the term, or has its own five days.
	window, err := c.StepDue("akimat", "prepare", civil.AtMinute(civil.YMD(2012, time.March, 12), civil.HM(10, 0)), civil.AtMinute(civil.YMD(2012, time.March, 13), civil.HM(12, 0)))
	if err != nil {
		t.Fatal(err)
	}
	same(t, "action 3, reading c", window.Deciding.Has(reglament.LimitOfService), true)
	same(t, "action 3, earliest: the whole term", window.Earliest.Deadline.LastDay().String(), "2012-03-16")
	same(t, "action 3, latest: five days after the day on which it began", window.Latest.Deadline.LastDay().String(), "2012-03-20")
}

func TestSchoolTransportWaitingAndServingTakeAtMost30Minutes(t *testing.T) {
	var got []string
	for _, x := range atyrau2011.SchoolTransport().Times {
		got = append(got, strings.Join([]string{x.ID, transportPlace(x.Cite), x.Period.In(law.Kazakh).String(), x.Period.In(law.Russian).String(), x.Name.KK, x.Name.RU}, " | "))
	}
	same(t, "paragraph 9", got, []string{
		"waiting | 9(2) | 30 minute | 30 minute | өтiнiш берушi жүгiнген күнi сол жерде көрсетiлетiн мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты (тiркеу кезiнде) | максимально допустимое время ожидания до получения государственной услуги, оказываемой на месте в день обращения заявителя (при регистрации)",
		"serving | 9(3) | 30 minute | 30 minute | мемлекеттiк қызмет алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты | максимальное допустимое время обслуживания получателя государственной услуги",
	})
}

func TestSchoolTransportHoursAreThoseOfParagraph10(t *testing.T) {
	span := calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}
	lunch := calendar.Span{From: civil.HM(13, 0), To: civil.HM(14, 0)}
	hours := atyrau2011.SchoolTransport().Channels[0].Hours
	if len(hours) != 1 {
		t.Fatalf("%d rows of hours, want 1", len(hours))
	}
	h := hours[0]
	same(t, "place", transportPlace(h.Cite), "10(1)")
	same(t, "paragraph 10(1), Kazakh: without Saturdays and Sundays, 9 to 18, a break of no stated time", []any{h.Week.In(law.Kazakh), h.Open.In(law.Kazakh), h.Break.In(law.Kazakh)},
		[]any{"five-day", span, reglament.StatedBreak{Stated: law.Yes}})
	same(t, "paragraph 10(1), Russian: without days off, 9 to 18, a break from 13 to 14", []any{h.Week.In(law.Russian), h.Open.In(law.Russian), h.Break.In(law.Russian)},
		[]any{"", span, reglament.StatedBreak{Stated: law.Yes, At: lunch}})
	same(t, "the office", atyrau2011.AkimatOffice(), reglament.Office{Units: []reglament.UnitHours{
		{Unit: "akimat", Week: calendar.FiveDay, Hours: calendar.Hours{Open: span, Breaks: []calendar.Span{lunch}}},
	}})
}

func TestSchoolTransportDocumentsAreThoseOfParagraph14(t *testing.T) {
	type row struct {
		says, id, cite, kk, ru string
		of                     documents.Subject
		kkForm, ruForm         string
		oneOf                  string
	}
	rows := []row{
		{
			says: "14(1): the application of a parent or legal representative, on the form of appendix 2", id: "application", cite: "14(1)", of: documents.Applicant,
			kk:     "бiлiм алушының /тәрбиеленушiнiң/ ата-анасы немесе заңды өкiлiнiң баланы жалпы бiлiм беру ұйымдарына тегiн тасымалдаумен қамтамасыз етуге арналған осы регламенттің 2-қосымшасына сәйкес өтiнiшi",
			ru:     "заявление от родителя или законного представителя обучающегося/воспитанника/на обеспечение его ребенка бесплатным подвозом к общеобразовательной организации образования согласно приложению 2 к настоящему регламенту",
			kkForm: "blank appendix 2", ruForm: "blank appendix 2",
		},
		{
			says: "14(2) and the last sentence: original and copy of the birth certificate or the identity card, the original shown for comparison", id: "birth-certificate-or-id", cite: "14(2)", of: documents.Child,
			kk:     "баланың туу туралы куәлiгiнiң түпнұсқасы және көшiрмесi (жеке куәлiгi)",
			ru:     "оригинал и копия свидетельства о рождении ребенка (удостоверение личности)",
			kkForm: "original copy compare", ruForm: "original copy compare",
			oneOf: "birth-certificate туу туралы куәлiк, свидетельство о рождении; id-card жеке куәлiгi, удостоверение личности",
		},
		{
			says: "14(3): the certificate from the place of study, on the form of appendix 5", id: "study-certificate", cite: "14(3)", of: documents.Child,
			kk:     "осы регламенттің 5-қосымшасына сәйкес оқу орнының анықтамасы",
			ru:     "справка с места учебы согласно приложению 5 к настоящему регламенту",
			kkForm: "blank appendix 5", ruForm: "blank appendix 5",
		},
	}
	form := func(f documents.Form) string {
		var s []string
		for _, x := range []struct {
			set  bool
			word string
		}{
			{f.Original, "original"}, {f.Copy, "copy"}, {f.Compare, "compare"}, {f.Notarized, "notarized"}, {f.Free, "free"}, {f.Current, "current"},
		} {
			if x.set {
				s = append(s, x.word)
			}
		}
		if !f.Blank.IsZero() {
			s = append(s, "blank "+transportPlace(f.Blank))
		}
		return strings.Join(s, " ")
	}
	s := atyrau2011.SchoolTransport()
	if len(s.Documents) != len(rows) {
		t.Fatalf("%d documents, want %d", len(s.Documents), len(rows))
	}
	for i, d := range s.Documents {
		var oneOf []string
		for _, a := range d.OneOf {
			oneOf = append(oneOf, fmt.Sprintf("%s %s, %s", a.ID, a.Name.KK, a.Name.RU))
			if !a.Form.IsZero() {
				t.Errorf("%s: has the form of its row", a.ID)
			}
		}
		same(t, rows[i].says, row{
			says: rows[i].says, id: d.ID, cite: transportBothPlaces(d.Cite), kk: d.Name.KK, ru: d.Name.RU, of: d.Of,
			kkForm: form(d.Form.In(law.Kazakh)), ruForm: form(d.Form.In(law.Russian)), oneOf: strings.Join(oneOf, "; "),
		}, rows[i])
		if !d.When.IsZero() || d.Only != "" || d.Each || d.Presence || d.Inferred {
			t.Errorf("%s: paragraph 14 makes no condition, of no text alone, and wants nobody to come", d.ID)
		}
	}
	same(t, "facts to ask for", len(s.Facts), 0)
}

func TestSchoolTransportReceiptIsThatOfParagraph12AndAppendix4(t *testing.T) {
	var got []string
	for _, r := range atyrau2011.SchoolTransport().Receipts {
		got = append(got, fmt.Sprintf("%s | %s | %s%s%s", r.ID, transportPlace(r.Cite), r.Step, r.Result, strings.Join(r.Channels, " ")))
		for _, f := range r.Fields {
			got = append(got, fmt.Sprintf("%s | %s | %s | %s%s", f.ID, transportPlace(f.Cite), f.Name.KK, f.Name.RU, f.Only))
		}
	}
	same(t, "paragraph 12(2): three things; appendix 4: place, №, from whom, documents, signature", got, []string{
		"akimat-receipt | 12(2) | register",
		"application-number-and-date | 12(2) | өтiнiштi қабылдап алған нөмiрi мен күнiн | номера и даты приема заявления",
		"specialist | 12(2) | қолхат берген әкiмдiк маманының тегiн, атын, әкесiнiң атын | фамилии, имени, отчества специалиста акимата, выдавшего расписку",
		"service-date | 12(2) | қызмет көрсетудi алған күнiн | даты получения услуги",
		"locality | appendix 4 | елдi мекеннiң, ауданның, облыстың атауы | наименование населенного пункта, района, области",
		"receipt-number | appendix 4 | қолхаттың нөмірі | номер расписки",
		"received-from | appendix 4 | құжаттар кімнен алынды | от кого получены документы",
		"documents | appendix 4 | төмендегi құжаттар | следующие документы",
		"specialist-signature | appendix 4 | Әкiмдiктiң қабылдаған маманы | Принял специалист акимата",
	})
}

func TestSchoolTransportIsRefusedForAnIncompletePackage(t *testing.T) {
	s := atyrau2011.SchoolTransport()
	var got []string
	for _, g := range s.Grounds {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | must %s | documents %v | %s | %s | %s", g.ID, transportPlace(g.Cite), strings.Join(g.Channels, " "),
			strings.Join(g.Acts, " "), g.Must, g.Documents, g.Step, g.Name.KK, g.Name.RU))
	}
	same(t, "paragraph 11: refused, nothing of suspending or returning, neither must nor may", got, []string{
		"documents-missing | 11 |  | refuse | must unknown | documents true |  | тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттарды толық тапсырмауы | предоставление потребителем неполного пакета документов, указанных в пункте 14 настоящего регламента",
	})
	same(t, "annex 7 says nothing of keeping what is not collected", len(s.Storage), 0)
}

func TestSchoolTransportWhoTakesPart(t *testing.T) {
	s := atyrau2011.SchoolTransport()
	var got []string
	for _, u := range s.Units {
		got = append(got, fmt.Sprintf("%s | %s | %v | %s | %s", u.ID, transportPlace(u.Cite), u.Provider, u.Name.KK, u.Name.RU))
	}
	for _, r := range s.Roles {
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", r.ID, transportPlace(r.Cite), r.Unit, r.Name.KK, r.Name.RU))
	}
	for _, r := range s.Results {
		got = append(got, fmt.Sprintf("%s | %s | refusal %v, %s | %s | %s | %s | %s", r.ID, transportPlace(r.Cite), r.Refusal, r.Form, r.Name.KK, r.Name.RU, r.SignedBy.KK, r.SignedBy.RU))
	}
	same(t, "paragraphs 3, 18 and 6; the Russian numbers of paragraph 18 are 1), 4), 5)", got, []string{
		"akimat | 3 | true | әкiмдiк | акимат",
		"akimat-office | 18(1) | akimat | әкімдіктің кеңсесi | канцелярия акимата",
		"akimat-head | 18 | akimat | әкімдіктің басшылығы | руководство акимата",
		"akimat-executor | 18 | akimat | әкімдіктің жауапты орындаушысы | ответственный исполнитель акимата",
		"certificate | 6 | refusal false, paper | бiлiм алушылар мен тәрбиеленушiлердi бiлiмнiң жалпы беру ұйымдарына және үйлерiне тегiн тасымалдауды қамтамасыз ету туралы қағаз түрінде анықтама | справка об обеспечении бесплатным подвозом к общеобразовательной организации образования и обратно домой | Кенттiң, ауылдың (селоның ауылдық (селолық) округтiң әкiмi | Аким поселка, аула (села), аульного (сельского) округа",
		"refusal | 6 | refusal true,  | қызмет көрсетудi ұсынудан бас тарту | мотивированный ответ об отказе в предоставлении услуги |  | ",
	})
}

func TestSchoolTransportOfficesAreThoseOfAppendix1(t *testing.T) {
	var got []string
	for _, o := range atyrau2011.SchoolTransport().Offices {
		got = append(got, strings.Join([]string{o.Unit, transportPlace(o.Cite), o.Phone, o.Name.KK, o.Place.KK, o.Name.RU, o.Place.RU}, " | "))
	}
	want := []string{
		`akimat | list 1 row 1 | 871266 55017 | "Құрманғазы ауданы Кудряшов ауылдық округi әкiмiнiң аппараты" ММ | Кудряшев селосы Жаңа ауыл селосы | ГУ "Аппарат акима Кудряшовского сельского округа Курмангазинского района" | с. Кудряшев с. Жаңа ауыл`,
		`akimat | list 1 row 2 | 871233 34202 | "Құрманғазы ауданы Дәшiн ауылдық округi әкiмiнiң шпараты" ММ | Дәшiн селосы Шағырлы селосы Күйген селосы Ақтөбе селосы | ГУ "Аппарат акима Дашинского сельского округа Курмангазинского района" | с. Дашин с. Шагырлы с. Куйген, с. Актобе`,
		`akimat | list 1 row 3 | 871233 7545 | "Құрманғазы ауданы Приморск ауылдық округi әкiмiнiң аппараты" ММ | Телячье селосы Қасымғали селосыДәулет селосы Шайхы селосы | ГУ "Аппарат акима Приморского сельского округа Курмангазинского района" | с. Телячье с. Қасымғали, с. Даулет, с. Шайхы`,
		`akimat | list 1 row 4 | 871233 31224 | "Құрманғазы ауданы Бiрлiк ауылдық округi әкiмiнiң аппараты" ММ | Өтер селосы Богатый селосы Сафон селосы | ГУ "Аппарат акима Бирликского сельского округа Курмангазинского района" | с. Утера с. Богатый с. Сафон`,
		`akimat | list 1 row 5 | 871233 25166 | "Құрманғазы ауданы Ганюшкин ауылдық округi әкiмiнiң аппараты" ММ | Телячье селосы | ГУ "Аппарат акима Ганюшкинского сельского округа Курмангазинского района" | с. Телячье`,
		`akimat | list 1 row 6 | 871233 33149 | "Құрманғазы ауданы Мақаш ауылдық округi әкiмiнiң аппараты"ММ | Мақаш селосы Голбин селосы Көкарна селосы Алға селосы Иманов селосы | ГУ "Аппарат акима Макашского сельскогоокруга Курмангазинского района" | с. Макаш с. Голбин с. Кокарна с. Алга с. Иманов`,
		`akimat | list 1 row 7 | 871234 24537 | "Индер ауданы Есбол ауылдық окруп әкiмiнiң аппараты" ММ | Есбол селосы Ынтымақ селосы | ГУ "Аппарат акима Есболского сельскогоoкруга Индерского района" | с. Есбол с. Ынтымак`,
		`akimat | list 1 row 8 | 871234 25247 | "Индер ауданы Елтай ауылдық округi әкiмiнiң аппараты" ММ | Елтай селосы Аққала селосы | ГУ "Аппарат акима Елтайского сельского oкруга Индерского района" | с. Елтай с. Аккала`,
		`akimat | list 1 row 9 | 871239 30407 | "Мақат кентiнiң әкiмi аппараты" ММ | Мақат кентi № 402 разъезд № 3777 разъезд № 472 разъезд | ГУ "Аппарат акима поселка Макат" | п. Макат, разъезды № 402, № 377, № 472`,
		`akimat | list 1 row 10 | 871238 21385, 871723 21243 | "Қызылкүйгiн ауданы Миялы ауылдық округi әкiмiнiң аппараты" ММ | Миялы селосы | ГУ "Аппарат акима Миялинского сельского округа Кзылкугинского района" | с. Миялы`,
		`akimat | list 1 row 11 | 871238 27233 871238 27244 | "Қызыкүйгiн ауданы Көздiқара ауылдық округi әкiмiнiң аппараты" ММ | Көздiғара селосы | ГУ "Аппарат акима Коздигаринского сельского округа Кзылкугинского района" | а. Коздигаринский`,
		`akimat | list 1 row 12 | 87122 394253 | "Атырау қаласы Геологиев ауылдық округi әкiмiнiң аппараты" ММ | Бiрлiк селосы | ГУ "Аппарат акима Геологиевсксого сельского округа города Атырау" | с. Бирлик`,
		`akimat | list 1 row 13 | 871237 51158 871237 22050 | "Жылыой ауданы әкiмi аппараты" ММ | Құлсары қаласы | ГУ "Аппарат акима Жылыойского района" | г. Кульсары`,
		`akimat | list 1 row 14 | 871236 25521 | "Махамбет ауданы Сарыайшық ауылдық округi әкiмiнiң аппараты" ММ | Ескi Сарайшық селосы Сарайшық селосы | ГУ "Аппарат акима Сарайчиковского сельского округа Махамбетского района" | с. Старый Сарайчик с. Сарайчик`,
		`akimat | list 1 row 15 | 871231 20677 | "Исатай ауданы Аққыстау ауылдық округi әкiмiнiң аппараты" ММ | Акқыстау селосы Өркен селосы Қаратүбек селосы | ГУ "Аппарат акима Аккистауского сельского округа Исатайского района" | с. Аққыстау а. Оркен а. Каратубек`,
		`akimat | list 1 row 16 | 871231 27304 | Исатай ауданы Нарын ауылдық округi әкiмiнiң аппараты" ММ | Нарын селосы Жаңа Жанбай селосы № 3 Болатжол селосы | ГУ "Аппарат акима Нарынского сельского округа Исатайского района" | с. Нарын а. Жана Жанбай а. Болатжол № 3`,
	}
	if len(got) != len(want) {
		t.Fatalf("%d offices, want %d", len(got), len(want))
	}
	for i := range want {
		same(t, "akimat", got[i], want[i])
	}
}

func TestSchoolTransportProvisionsTellTheNumbersOfTheText(t *testing.T) {
	provision := map[string]law.Name{}
	for _, p := range atyrau2011.SchoolTransport().Provisions {
		provision[p.ID] = p.Text
	}
	for _, row := range []struct {
		says, id   string
		kk, ru, en []string
	}{
		{"paragraph 1: a child is under eighteen", "child", []string{"он сегіз"}, []string{"восемнадцати"}, []string{"eighteen"}},
		{"paragraph 2: resolution No. 336 of 31 March 2011", "standard", []string{"2011 жылғы 31 наурыздағы № 336"}, []string{"31 марта 2011 года № 336"}, []string{"No. 336 of 31 March 2011"}},
		{"paragraph 3: the akimats of appendix 1", "provider", []string{"1-қосымша", "кенттің"}, []string{"приложения 1", "посёлка", "села"}, []string{"appendix 1", "settlement"}},
		{
			"paragraph 5: article 6, paragraph 5, of the law of 27 July 2007, paragraph 2(2) of resolution No. 1256 of 21 December 2007", "basis",
			[]string{"2007 жылғы 27 шілдедегі", "6-бабының 5-тармағы", "2007 жылғы 21 желтоқсандағы № 1256", "2-тармағының 2)-тармақшасы"},
			[]string{"27 июля 2007", "Пункт 5 статьи 6", "21 декабря 2007 года № 1256", "подпункт 2) пункта 2"},
			[]string{"27 July 2007", "Article 6, paragraph 5", "No. 1256 of 21 December 2007", "paragraph 2, subparagraph 2)"},
		},
		{"paragraph 5: the norm is a state norm", "basis", []string{"мемлекеттік нормативі"}, []string{"государственный норматив"}, []string{"state norm"}},
		{"paragraph 17: by the set schedule", "delivery", []string{"белгіленген жұмыс кестесіне сәйкес"}, []string{"по установленному графику работы"}, []string{"by the set schedule"}},
		{"appendix 7: locality, district and oblast on the book", "book-head", []string{"елді мекеннің, ауданның, облыстың"}, []string{"населённого пункта, района, области"}, []string{"locality, district and oblast"}},
		{"paragraph 6: the certificate is on paper, as in appendix 6", "result", []string{"6-қосымша", "қағаз"}, []string{"приложению 6", "бумаге"}, []string{"appendix 6", "paper"}},
		{"paragraph 8: the site of the ministry", "information", []string{"www.edu.gov.kz"}, []string{"www.edu.gov.kz"}, []string{"www.edu.gov.kz"}},
		{"paragraph 13: at least one employee", "least-staff", []string{"бір қызметкер"}, []string{"один сотрудник"}, []string{"at least one"}},
		{"paragraph 17: after 5 days", "delivery", []string{"5 күн өткен соң"}, []string{"по истечении 5 дней"}, []string{"after 5 days"}},
		{"paragraph 17: the book of appendix 7", "book", []string{"7-қосымша"}, []string{"приложению 7"}, []string{"appendix 7"}},
		{"paragraph 19: the tables of appendix 9", "action-tables", []string{"9-қосымша"}, []string{"приложения 9"}, []string{"appendix 9"}},
		{"paragraph 20: the diagram of appendix 10", "scheme", []string{"10-қосымша"}, []string{"приложении 10"}, []string{"appendix 10"}},
		{"appendix 8: the two telephones of the oblast body", "oblast-akimat", []string{"8(7122)354501", "77", "060010"}, []string{"8(7122) 354965", "77", "060010"}, []string{"354501", "354965", "77", "060010"}},
	} {
		p := provision[row.id]
		for text, parts := range map[string][]string{p.KK: row.kk, p.RU: row.ru, p.EN: row.en} {
			for _, part := range parts {
				if !strings.Contains(text, part) {
					t.Errorf("%s: %q is not in %q", row.says, part, text)
				}
			}
		}
	}
}

func TestSchoolTransportProvisionsDiscrepanciesAndGapsStandAtTheirPlaces(t *testing.T) {
	s := atyrau2011.SchoolTransport()
	var provisions, discrepancies, gaps []string
	for _, p := range s.Provisions {
		provisions = append(provisions, p.ID+": "+transportPlace(p.Cite)+string(p.Only))
	}
	for _, d := range s.Discrepancies {
		discrepancies = append(discrepancies, d.ID+": "+transportBothPlaces(d.Cite))
	}
	for _, g := range s.NotModeled {
		gaps = append(gaps, g.ID+": "+transportPlace(g.Cite)+string(g.Fills))
	}
	for _, list := range []struct {
		says      string
		got, want []string
	}{
		{"provisions", provisions, []string{
			"child: 1",
			"legal-representatives: 1",
			"standard: 2",
			"provider: 3",
			"form: 4",
			"basis: 5",
			"result: 6",
			"recipients: 7",
			"information: 8",
			"school-year: 10",
			"reception-days: 10(1)",
			"reception-queue: 10(2)",
			"refusal-reasons: 11",
			"application: 12(1)",
			"least-staff: 13",
			"comparison: 14",
			"blank-forms: 15",
			"submission: 16",
			"delivery: 17",
			"book: 17",
			"action-tables: 19",
			"scheme: 20",
			"responsible: 21",
			"application-applicant: appendix 2",
			"application-child: appendix 2",
			"application-school-year: appendix 2",
			"application-signature: appendix 2",
			"children-list-approval: appendix 3",
			"children-list-columns: appendix 3",
			"study-certificate-pupil: appendix 5",
			"study-certificate-need: appendix 5",
			"study-certificate-purpose: appendix 5",
			"study-certificate-signature: appendix 5",
			"certificate-child: appendix 6",
			"certificate-validity: appendix 6",
			"certificate-signature: appendix 6",
			"book-head: appendix 7",
			"book-columns: appendix 7",
			"book-binding: appendix 7",
			"oblast-akimat: appendix 8",
		}},
		{"discrepancies", discrepancies, []string{
			"number-sign: whole",
			"spelling: whole",
			"kazakh-letter-i: kk whole",
			"title-home: whole",
			"service-called-regulation: 3",
			"provider-village: 3",
			"result-transport: 6",
			"refusal-name: 6",
			"applicant-name: 7",
			"information-place: 8",
			"information-list: 8",
			"information-sites: 8",
			"term-five-days: 9(1)",
			"term-start: 9(1)",
			"served-on-the-spot: 9(2)",
			"days-off: 10(1)",
			"lunch: 10(1)",
			"reasons-whose: 11",
			"refusal-stage: 12",
			"signing-stage: 12",
			"receipt-when: 12(2)",
			"receipt-date: 12(2)",
			"receipt-by-whom: 12(2)",
			"sent-to-whom: 12(3)",
			"notification-or-certificate: 12(4)",
			"who-signs: 12(4)",
			"draft-to-whom: 12(4)",
			"parent-or-representative: 14(1)",
			"transport-one-way: 14(1)",
			"application-of-whom: 14(1)",
			"birth-certificate-or-id: 14(2)",
			"id-card-form: 14(2)",
			"originals-compared: 14",
			"who-takes-in: 16",
			"handed-in-what: 16",
			"delivery-accepted: 17",
			"delivery-schools: 17",
			"who-hands-over: 17",
			"after-five-days: 17",
			"delivery-of-refusal: 17",
			"book-or-journal: 17",
			"numbers-of-units: 18",
			"office-role-name: 18",
			"executor-name: 18",
			"head-or-akim: 21",
			"appendix-1-head: appendix 1",
			"appendix-1-title: appendix 1",
			"akimat-or-office: appendix 1",
			"latin-letters: ru appendix 1",
			"locality-kinds: appendix 1",
			"phone-codes: appendix 1",
			"kudryashev-name: list 1 row 1",
			"phone-primorsk: list 1 row 3",
			"utera-name: list 1 row 4",
			"phone-birlik: list 1 row 4",
			"telyachye-twice: list 1 row 5",
			"makat-siding: list 1 row 9",
			"kyzylkoga-name: list 1 row 10",
			"phone-miyaly: list 1 row 10",
			"kozdigara-name: list 1 row 11",
			"district-akim: list 1 row 13",
			"saraichik-name: list 1 row 14",
			"akkystau-name: list 1 row 15",
			"bolatzhol-number: list 1 row 16",
			"application-my-child: appendix 2",
			"application-born: appendix 2",
			"application-school: appendix 2",
			"application-place: appendix 2",
			"application-free: appendix 2",
			"appendix-3-unreferenced: appendix 3",
			"appendix-3-columns: appendix 3",
			"stray-numbers: appendix 3",
			"forms-head: appendix 4",
			"receipt-birth-certificate: appendix 4",
			"receipt-form-lacks: appendix 4",
			"study-certificate-school: appendix 5",
			"signature-initials: appendix 5",
			"pupil-name: appendix 5",
			"certificate-year: appendix 6",
			"book-title: appendix 7",
			"book-ended-twice: appendix 7",
			"appendix-8-unreferenced: appendix 8",
			"appendix-8-columns: appendix 8",
			"appendix-8-phone: appendix 8",
			"appendix-8-site: appendix 8",
			"steps-exceed-term: table 1",
			"serving-and-registering: table 1 action 1",
			"receipt-in-tables: table 1 action 1",
			"action-3-when: table 1 action 3",
			"completeness-check: table 1 action 3",
			"action-4-name: table 1 action 4",
			"next-numbers: table 1 action 4",
			"action-5-limit: table 1 action 5",
			"action-5-handing: table 1 action 5",
			"action-6-russian: table 1 action 6",
			"handed-over-twice: table 1 action 6",
			"action-6-name: kk table 1 action 6",
			"action-6-start: kk table 1 action 6",
			"numbers-of-tables: table 2",
			"applications-number: table 2 action 1",
			"table-2-action-3: table 2 action 3",
			"table-3-action-1: table 3 action 1",
			"table-3-assigning: table 3 action 2",
			"scheme-missing: appendix 10",
		}},
		{"what is not modeled", gaps, []string{
			"decree-basis: whole of the decree",
			"decree-control: 2 of the decree",
			"transport: 6",
			"school-year: 10",
			"offices-hours: 10(1)",
			"originals-returned: 14",
			"not-before: 17",
			"collection: 17",
			"book: 17",
			"application-form: appendix 2",
			"children-list: appendix 3",
			"study-certificate-form: appendix 5",
			"certificate-form: appendix 6",
			"oblast-body: appendix 8",
			"use-cases: table 2",
			"scheme: appendix 10",
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
