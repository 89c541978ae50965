package report

import (
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// subjectWords names whom a fact or a document belongs to.
func subjectWords(s documents.Subject) law.Name {
	switch s {
	case documents.Applicant:
		return law.Name{KK: "өтініш беруші", RU: "заявитель", EN: "applicant"}
	case documents.Spouse:
		return law.Name{KK: "жұбайы", RU: "супруг(а)", EN: "spouse"}
	case documents.Child:
		return law.Name{KK: "бала", RU: "ребёнок", EN: "child"}
	case documents.Parents:
		return law.Name{KK: "ата-анасы", RU: "родители", EN: "parents"}
	case documents.Relatives:
		return law.Name{KK: "туыстары", RU: "родственники", EN: "relatives"}
	case documents.Property:
		return law.Name{KK: "мүлік", RU: "имущество", EN: "property"}
	}
	return law.Name{}
}

// actWords says what a ground allows.
func actWords(act string) law.Name {
	switch act {
	case "refuse":
		return law.Name{KK: "бас тарту", RU: "отказать", EN: "refuse"}
	case "suspend":
		return law.Name{KK: "тоқтата тұру", RU: "приостановить", EN: "suspend"}
	case "return":
		return law.Name{KK: "қайтару", RU: "вернуть", EN: "return"}
	case "not-accept":
		return law.Name{KK: "қабылдамау", RU: "не принять", EN: "not accept"}
	}
	return law.Name{}
}

// mustWords says whether a text makes it a duty.
func mustWords(a law.Answer) law.Name {
	switch a {
	case law.Yes:
		return law.Name{KK: "міндетті", RU: "обязаны", EN: "it must be done"}
	case law.No:
		return law.Name{KK: "мүмкін", RU: "могут", EN: "it may be done"}
	}
	return law.Name{KK: "міндет пе, құқық па - айтылмайды", RU: "обязаны или могут - не сказано", EN: "whether it must or may be done is not said"}
}
