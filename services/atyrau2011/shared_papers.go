package atyrau2011

import (
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The receipts, grounds and facts that several annexes of the decree give alike,
// each written once. Where an annex gives one otherwise, it stands in full in the
// file of its service.

func documentsMissingGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "documents-missing",
		Name: law.Name{
			KK: "тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбауы",
			RU: "непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
			EN: "the applicant did not hand in one of the documents of paragraph 14",
		},
		Channels:  []string{"department"},
		Acts:      []string{"suspend", "refuse"},
		Documents: true,
		Cite:      at,
	}
}

func returnedIncompleteGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "returned-incomplete",
		Name: law.Name{
			KK: "бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда",
			RU: "при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
			EN: "the package of the documents of paragraph 14 is incomplete",
		},
		Channels:  []string{"center"},
		Acts:      []string{"return"},
		Documents: true,
		Step:      "return",
		Cite:      at,
	}
}

func centerReceipt(text annex) reglament.Receipt {
	return reglament.Receipt{
		ID:       "center-receipt",
		Channels: []string{"center"},
		Step:     "center-register",
		Fields: []reglament.Field{
			{
				ID: "request-number-and-date",
				Name: law.Name{
					KK: "сұрау салудың нөмiрi мен қабылданған күні",
					RU: "номера и даты приема запроса",
					EN: "number of the request and date of taking it in",
				},
				Cite: text.sub("12", "2"),
			},
			{
				ID: "service-kind",
				Name: law.Name{
					KK: "сұрау салынған мемлекеттiк қызметтiң түрi",
					RU: "вида запрашиваемой государственной услуги",
					EN: "kind of public service requested",
				},
				Cite: text.sub("12", "2"),
			},
			{
				ID: "documents",
				Name: law.Name{
					KK: "қоса берiлген құжаттардың саны мен атаулары",
					RU: "количества и названий приложенных документов",
					EN: "number and names of the documents attached",
				},
				Cite: text.sub("12", "2"),
			},
			{
				ID: "issue-date-and-place",
				Name: law.Name{
					KK: "құжаттарды беру күнi (уақыты) мен орны",
					RU: "даты (времени) и места выдачи документов",
					EN: "date (time) and place of issue of the documents",
				},
				Cite: text.sub("12", "2"),
			},
			{
				ID: "inspector",
				Name: law.Name{
					KK: "құжаттарды ресiмдеуге өтiнiштi қабылдаған орталық инспекторының тегi, аты, әкесiнiң аты",
					RU: "фамилии, имени, отчества инспектора центра, принявшего заявление на оформление документов",
					EN: "surname, name and patronymic of the inspector of the center who took the application in",
				},
				Cite: text.sub("12", "2"),
			},
		},
		Cite: text.sub("12", "2"),
	}
}

func departmentReceipt(text annex) reglament.Receipt {
	return reglament.Receipt{
		// "When the consumer applies", the Russian text says: to an applicant at the
		// department. The Kazakh sentence does not say to whom, and has lost its verb.
		ID:       "department-receipt",
		Channels: []string{"department"},
		Step:     "register",
		Fields: []reglament.Field{
			{
				ID: "service-date",
				Name: law.Name{
					KK: "тұтынушының мемлекеттiк қызметтi алатын күнi",
					RU: "дата получения потребителем государственной услуги",
					EN: "date on which the applicant will get the service",
				},
				Cite: text.sub("12", "4"),
			},
		},
		Cite: text.sub("12", "4"),
	}
}

func guardianFact() documents.Fact {
	return documents.Fact{
		ID: "guardian",
		Of: documents.Applicant,
		Ask: law.Name{
			KK: "Өтініш беруші қорғаншы, қамқоршы немесе патронаттық тәрбиеші ретінде өтініш береді ме?",
			RU: "Обращается ли заявитель как опекун, попечитель или патронатный воспитатель?",
			EN: "Does the applicant act as a guardian, trustee or patronage carer?",
		},
	}
}

func marriedFact() documents.Fact {
	return documents.Fact{
		ID: "married",
		Of: documents.Applicant,
		Ask: law.Name{
			KK: "Өтініш беруші некеде тұра ма?",
			RU: "Состоит ли заявитель в браке?",
			EN: "Is the applicant married?",
		},
	}
}

func divorcedFact() documents.Fact {
	return documents.Fact{
		ID: "divorced",
		Of: documents.Applicant,
		Ask: law.Name{
			KK: "Өтініш берушінің некесі бұзылған ба?",
			RU: "Расторгнут ли брак заявителя?",
			EN: "Is the applicant divorced?",
		},
	}
}

func widowedFact() documents.Fact {
	return documents.Fact{
		ID: "widowed",
		Of: documents.Applicant,
		Ask: law.Name{
			KK: "Өтініш берушінің жұбайы қайтыс болған ба?",
			RU: "Умер ли супруг (супруга) заявителя?",
			EN: "Has the applicant's spouse died?",
		},
	}
}

func neverMarriedFact() documents.Fact {
	return documents.Fact{
		ID: "never-married",
		Of: documents.Applicant,
		Ask: law.Name{
			KK: "Өтініш беруші ешқашан некеде тұрмаған ба?",
			RU: "Верно ли, что заявитель никогда не состоял в браке?",
			EN: "Has the applicant never been married?",
		},
	}
}

func spouseAbsentFact() documents.Fact {
	return documents.Fact{
		ID: "spouse-absent",
		Of: documents.Applicant,
		Ask: law.Name{
			KK: "Ерлі-зайыптылардың бірі жоқ па?",
			RU: "Отсутствует ли один из супругов?",
			EN: "Is one of the spouses absent?",
		},
	}
}

func loanAgainstDwellingFact() documents.Fact {
	return documents.Fact{
		ID: "loan-against-dwelling",
		Ask: law.Name{
			KK: "Кәмелетке толмағанға тиесілі тұрғын үй кепілге қойылып, несие беріле ме?",
			RU: "Предоставляется ли ссуда под залог жилья, принадлежащего несовершеннолетнему?",
			EN: "Is a loan given on the pledge of the dwelling that belongs to the minor?",
		},
	}
}

func bornOutOfWedlockFact() documents.Fact {
	return documents.Fact{
		ID: "born-out-of-wedlock",
		Of: documents.Child,
		Ask: law.Name{
			KK: "Бала некеден тыс туған ба?",
			RU: "Рождён ли ребёнок вне брака?",
			EN: "Was the child born out of wedlock?",
		},
	}
}
