package report

import (
	"strings"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// asking is card() with a list that asks of children.
func asking() reglament.Service {
	s := card()
	place := func(p string) law.Citation { return law.Citation{Act: "card-7", Paragraph: p} }
	name := func(kk, ru, en string) law.Name { return law.Name{KK: kk, RU: ru, EN: en} }
	s.Facts = []documents.Fact{
		{ID: "minor", Ask: name("Оқырман кәмелетке толмаған ба?", "Читатель несовершеннолетний?", "Is the reader a minor?")},
		{ID: "minor", Of: documents.Child, Ask: name("Бала кәмелетке толмаған ба?", "Ребёнок несовершеннолетний?", "Is the child a minor?")},
	}
	s.Documents = append(s.Documents,
		documents.Requirement{
			ID: "letter", Name: name("хат", "письмо", "letter"), Form: law.Same(documents.Form{Free: true, Current: true}),
			When: documents.Condition{Fact: "minor"}, Inferred: true, Cite: law.Same(place("20")),
		},
		documents.Requirement{
			ID: "birth", Name: name("туу туралы", "о рождении", "of birth"), Of: documents.Child, Each: true, Cite: law.Same(place("21")),
			OneOf: []documents.Alternative{
				{ID: "certificate", Name: name("куәлік", "свидетельство", "certificate"), Form: law.Same(documents.Form{Copy: true, Compare: true, Blank: place("22")})},
				{ID: "record", Name: name("жазба", "запись", "record")},
			},
		},
		documents.Requirement{ID: "coming", Name: name("келуі", "явка", "coming"), Of: documents.Child, Each: true, Presence: true, When: documents.Condition{Of: documents.Child, AgeFrom: 7}, Cite: law.Same(place("23"))},
	)
	return s
}

func TestQuestionsInThreeLanguages(t *testing.T) {
	for _, row := range []struct {
		q          documents.Question
		kk, ru, en string
	}{
		{documents.Question{Kind: documents.AskFact, Fact: "minor"}, "Оқырман кәмелетке толмаған ба?", "Читатель несовершеннолетний?", "Is the reader a minor?"},
		{documents.Question{Kind: documents.AskFact, Fact: "minor", Of: documents.Child, Child: "a"}, `Бала кәмелетке толмаған ба? (бала "a")`, `Ребёнок несовершеннолетний? (ребёнок "a")`, `Is the child a minor? (child "a")`},
		{documents.Question{Kind: documents.AskBorn, Of: documents.Applicant}, "Туған күні немесе ЖСН: өтініш беруші", "Дата рождения или ИИН: заявитель", "Date of birth or IIN: applicant"},
		{documents.Question{Kind: documents.AskChildren, Of: documents.Child}, "Өтініш қай балаларға қатысты? Әрқайсысына белгі беріңіз", "Каких детей касается заявление? Дайте каждому обозначение", "Which children is the application for? Give each a label"},
		{documents.Question{Kind: documents.AskFact, Fact: "unknown"}, `"unknown"`, `"unknown"`, `"unknown"`},
	} {
		for lang, want := range map[law.Lang]string{law.Kazakh: row.kk, law.Russian: row.ru, law.English: row.en} {
			if got := New(asking(), lang).Question(row.q); got != want {
				t.Errorf("%s: got %q, want %q", lang, got, want)
			}
		}
	}
}

func TestListSaysFormAndPlaceOfEachDocument(t *testing.T) {
	x := documents.Situation{Children: []documents.Person{{ID: "a"}}}
	list := func(lang law.Lang, text law.Lang) string {
		t := New(asking(), lang).Assuming(reglament.Assumptions{Text: text})
		texts := []law.Lang{law.Kazakh, law.Russian}
		if text != "" {
			texts = []law.Lang{text}
		}
		return t.List(documents.List(asking().Documents, texts, x))
	}
	for _, row := range []struct {
		lang, text law.Lang
		want       string
	}{
		{law.English, "", `What to hand in
  1. photograph
     copy
     No. 7, paragraph 7
  2. identity card
     Kazakh text: original; Russian text: original and copy; certified by a notary
     Kazakh text: No. 7, paragraph 8; Russian text: No. 7, paragraph 9
  3. consent of a parent
     not recorded whether required
     demanded by the Kazakh text only
     No. 7, paragraph 10
  4. letter
     in free form; still valid
     not recorded whether required
     when, or whether always, it is needed is not said in the text; that it lacks is only a doubt
     No. 7, paragraph 20
  5. of birth (child "a")
     either certificate: copy; the original is shown to be compared and handed back; on the form of No. 7, paragraph 22
     either record
     No. 7, paragraph 21
  6. coming (child "a")
     has to come in person
     not recorded whether required
     No. 7, paragraph 23
`},
		{law.Russian, law.Russian, `Что нужно сдать
  1. фотография
     копия
     № 7, пункт 7
  2. удостоверение личности
     оригинал и копия; заверено нотариусом
     № 7, пункт 9
  3. письмо
     в произвольной форме; с неистекшим сроком
     нет записи, требуется ли
     когда и всегда ли нужно, в тексте не сказано; отсутствие - лишь сомнение
     № 7, пункт 20
  4. о рождении (ребёнок "a")
     либо свидетельство: копия; оригинал показывается для сверки и возвращается; по форме: № 7, пункт 22
     либо запись
     № 7, пункт 21
  5. явка (ребёнок "a")
     требуется личное присутствие
     нет записи, требуется ли
     № 7, пункт 23
`},
	} {
		if got := list(row.lang, row.text); got != row.want {
			t.Errorf("%s %s: got\n%s\nwant\n%s", row.lang, row.text, got, row.want)
		}
	}
	if got := New(asking(), law.Kazakh).List(nil); got != "Тапсырылатын құжаттар\n  тізім бос\n" {
		t.Errorf("an empty list: %q", got)
	}
}

func TestGroundsOfAnIncompletePackage(t *testing.T) {
	s := card()
	if got, want := New(s, law.English).Grounds("desk"), "Ground for an incomplete package: “a document is missing”; consequence: refuse; whether it must or may be done is not said; No. 7, paragraph 19\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	s.Grounds[0].Must, s.Grounds[0].Acts, s.Grounds[0].Channels = law.No, []string{"suspend", "return"}, []string{"branch"}
	if got, want := New(s, law.Russian).Grounds("branch"), "Основание при неполном пакете: «нет документа»; последствие: приостановить, вернуть; могут; № 7, пункт 19\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for lang, want := range map[law.Lang]string{
		law.Kazakh: "Толық емес пакет үшін регламент негіз атамайды\n", law.English: "The regulation names no ground for an incomplete package\n",
	} {
		if got := New(s, lang).Grounds("desk"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// The package of a case names the child, and why a paper does not do.
func TestPackageOfChildren(t *testing.T) {
	k := reglament.Case{
		Service: "test.card", Channel: "desk", Children: []documents.Person{{ID: "a"}, {ID: "b"}},
		Package: documents.Package{Items: []documents.Item{
			{Document: "certificate", Child: "a", Copy: law.Yes, Original: law.No, OnForm: law.Yes}, {Document: "record", Child: "a", Absent: true}, {Document: "record", Child: "b"},
		}},
	}
	got := New(asking(), law.English).Package(k)
	for _, want := range []string{`unfit: no original shown to compare with  of birth (child "a")`, `handed in                                 of birth (child "b")`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
