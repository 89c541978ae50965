package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// HousingTransactionCertificate returns the regulation of the service "Issuing
// certificates of guardianship and trusteeship bodies for transactions that affect
// the interests of minor children who own a dwelling", annex 6 of the decree.
func HousingTransactionCertificate() reglament.Service {
	text := annex{number: "6", tables: "6"}
	return reglament.Service{
		ID:   "atyrau2011.housing-transaction-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Тұрғын үйдiң меншiк иелерi болып табылатын кәмелетке толмаған балалардың мүдделерiн қозғайтын мәмiлелердi ресiмдеу үшiн қорғаншылар мен қамқоршылар органдарының анықтамаларын беру",
			RU: "Выдача справок органов опеки и попечительства для оформления сделок, затрагивающих интересы несовершеннолетних детей, являющихся собственниками жилища",
			EN: "Issuing certificates of guardianship and trusteeship bodies for transactions that affect the interests of minor children who own a dwelling",
		},
		OtherTitles: []reglament.OtherTitle{{
			Name: law.Name{KK: "Тұрғын үйдің меншік иелері болып табылатын кәмелетке толмаған балалардың мүдделерін қозғайтын мәмілелерді ресімдеу үшін қорғаншылар мен қамқоршылар органдарының анықтамалар беруі"},
			Cite: law.Citation{Act: actID, Paragraph: "1", Subparagraph: "6"},
		}},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			guardianshipProvision(text.para("1")),
			trusteeshipProvision(text.para("1")),
			guardianOrTrusteeProvision(text.para("1")),
			standardProvision(text.para("2")),
			providerProvision(text.para("3")),
			formProvision(text.para("4")),
			{
				ID: "basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары; 1997 жылғы 16 сәуірдегі «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы; 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 66 және 128-баптары (басылғаны: «66128»)",
					RU: "Статьи 22-24 Гражданского кодекса; пункт 3 статьи 13 закона от 16 апреля 1997 года «О жилищных отношениях»; статьи 66 и 128 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье» (напечатано «66128»)",
					EN: `Articles 22 to 24 of the Civil Code; paragraph 3 of article 13 of the law of 16 April 1997 on housing relations; articles 66 and 128 (printed "66128") of the Code of 26 December 2011 on marriage (matrimony) and family`,
				},
				Cite: text.para("5"),
			},
			resultProvision(text.para("6")),
			recipientsProvision(text.para("7")),
			informationProvision(text.para("8")),
			receptionDepartmentProvision(text.sub("10", "1")),
			receptionCenterProvision(text.sub("10", "2")),
			applicationProvision(text.sub("12", "1")),
			leastStaffProvision(text.para("13")),
			comparisonProvision(text.para("14")),
			{
				ID: "presence",
				Text: law.Name{
					KK: "Балалардың өзі келуін 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 62-бабы негіздейді",
					RU: "Личное присутствие детей требуется по статье 62 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "The personal presence of children rests on article 62 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("14"),
			},
			{
				ID: "blank-forms-department",
				Text: law.Name{
					KK: "Өтініш бланкілері білім бөлімінің фойесіндегі үстелдерде немесе мамандарында болады",
					RU: "Бланки (формы заявлений и тому подобное) лежат на столах в фойе отдела образования или у его специалистов",
					EN: "Blank forms (of applications, and the like, the Russian text says) are on tables in the foyer of the department or with its specialists",
				},
				Cite: text.para("15"),
			},
			blankFormsCenterProvision(text.para("15")),
			submissionDepartmentProvision(text.sub("16", "1")),
			{
				ID: "submission-center",
				Text: law.Name{
					KK: "Орталықта олар «терезелер» арқылы тапсырылады; терезеде оның мақсаты мен функциялары, инспектордың тегі, аты, әкесінің аты мен лауазымы көрсетіледі",
					RU: "В центре они сдаются через «окна»; на окне указаны его предназначение и функции, фамилия, имя, отчество и должность инспектора",
					EN: `At a center they are handed in at "windows" that show their purpose and functions and the name and position of the inspector`,
				},
				Cite: text.sub("16", "2"),
			},
			deliveryDepartmentProvision(text.para("17")),
			deliveryCenterProvision(text.para("17")),
			{
				ID: "action-tables",
				Text: law.Name{
					KK: "Әрекеттердің реті мен әр әрекеттің мерзімі 6-қосымшадағы кестелерде",
					RU: "Последовательность действий и срок каждого - в таблицах приложения 6",
					EN: "The order of the actions and the time of each stand in the tables of appendix 6",
				},
				Cite: text.para("19"),
			},
			{
				ID: "scheme",
				Text: law.Name{
					KK: "Өзара іс-қимыл сызбасы 7-қосымшада",
					RU: "Схема взаимодействия - в приложении 7",
					EN: "A diagram of the interaction stands in appendix 7",
				},
				Cite: text.para("20"),
			},
			responsibleProvision(text.para("21")),
			centersLegalFormProvision(text.appendix("2")),
			{
				ID: "certificate-issuer",
				Text: law.Name{
					KK: "Қорғаншылық және қамқоршылық органдарының функцияларын жүзеге асыратын аудандық (қалалық) білім бөлімі; нөмірі мен берілген күніне орын қалдырылмаған",
					RU: "Районный (городской) отдел образования, осуществляющий функции органов опеки и попечительства; места для номера и даты нет",
					EN: "The district (city) education department that exercises the functions of guardianship and trusteeship bodies; there is no place for a number or a date",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары, «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы, 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 128-бабы",
					RU: "Статьи 22-24 Гражданского кодекса, пункт 3 статьи 13 закона «О жилищных отношениях», статья 128 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "Articles 22 to 24 of the Civil Code, paragraph 3 of article 13 of the law on housing relations, article 128 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-minors",
				Text: law.Name{
					KK: "Білім бөлімі кәмелетке толмаған балалардың мүддесіне әрекет етеді; бос жолдар қалдырылған",
					RU: "Отдел действует в интересах несовершеннолетнего (несовершеннолетних); оставлены пустые строки",
					EN: "The department acts in the interests of the minor or minors; blank lines are left",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-consent",
				Text: law.Name{
					KK: "Пәтердің мекенжайы, үйі мен нөмірі; немен келісетініне бос орын",
					RU: "Квартира: номер, адрес, дом; для того, на что даётся согласие, пустое место",
					EN: "The flat with its number, address and house, and a blank for what is consented to",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-signature",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөлімінің бастығы: қолы, Т.А.Ә. және мөр орны",
					RU: "Начальник районного (городского) отдела образования: подпись, Ф.И.О. и место печати",
					EN: "The chief of the district (city) education department: signature, full name and a place for the seal",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-4-applicants",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөліміне ерлі-зайыптылардан: Т.А.Ә. жеке басты куәландыратын құжаттағыдай толық, мекенжайы, телефоны; жеке тұлғаға арналған үлгі",
					RU: "Районному (городскому) отделу образования от супругов: Ф.И.О. полностью, как в документе, адрес, телефон; образец для физического лица",
					EN: "To the district or city education department, from the spouses: full names as in the identity document, address, telephone; it is a sample for a natural person",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-request",
				Text: law.Name{
					KK: "Пәтерді сатуға, айырбастауға немесе сыйға беруге рұқсат сұралады",
					RU: "Просьба разрешить продажу, обмен или дарение квартиры",
					EN: "Permission is asked to sell, exchange or give away the flat",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-children",
				Text: law.Name{
					KK: "Балалар: Т.А.Ә., туған жылы, туу туралы куәлігінің нөмірі; 10 жастан асқандар «келiсемiн» деп жазып, қол қояды",
					RU: "Дети: Ф.И.О., год рождения, номер свидетельства о рождении; старше 10 лет пишут «согласны» и расписываются",
					EN: "The children: full name, year of birth, number of the birth certificate; those older than 10 write that they agree and sign",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі: Т.А.Ә., жеке куәлігінің нөмірі, кім және қашан берді, қолы",
					RU: "Отец и мать: Ф.И.О., номер удостоверения личности, кем и когда выдано, роспись",
					EN: "Father and mother: full name, number of the identity card, by whom and when issued, signature",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-address",
				Text: law.Name{
					KK: "Келешекте тұратын мекенжайы",
					RU: "Адрес дальнейшего проживания",
					EN: "Address where the family will live",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-promise",
				Text: law.Name{
					KK: "Өз қолымен: «Келешекте балалар тұрғын үймен қамтамасыз етiлетiн болады»",
					RU: "Собственноручно: «В дальнейшем дети будут обеспечены жильем»",
					EN: "By hand, the promise that the children will have a dwelling",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-signature",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подпись обоих супругов",
					EN: "Date, and the signatures of both spouses",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-5-applicants",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөліміне ерлі-зайыптылардан: Т.А.Ә. жеке басты куәландыратын құжаттағыдай толық, мекенжайы, телефоны; жеке тұлғаға арналған үлгі",
					RU: "Районному (городскому) отделу образования от супругов: Ф.И.О. полностью, как в документе, адрес, телефон; образец для физического лица",
					EN: "To the district or city education department, from the spouses: full names as in the identity document, address, telephone; it is a sample for a natural person",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-request",
				Text: law.Name{
					KK: "Белгілі мөлшерде және мерзімге кредит алу үшін пәтерді кепілге қоюға рұқсат сұралады",
					RU: "Просьба разрешить залог квартиры для получения кредита: размер и срок",
					EN: "Permission is asked to pledge the flat for a credit, with its amount and term",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-children",
				Text: law.Name{
					KK: "Балалар: Т.А.Ә., туған жылы, туу туралы куәлігінің нөмірі; 10 жастан асқандар «келiсемiн» деп жазып, қол қояды",
					RU: "Дети: Ф.И.О., год рождения, номер свидетельства о рождении; старше 10 лет пишут «согласны» и расписываются",
					EN: "The children: full name, year of birth, number of the birth certificate; those older than 10 write that they agree and sign",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі: Т.А.Ә., жеке куәлігінің нөмірі, кім және қашан берді, қолы",
					RU: "Отец и мать: Ф.И.О., номер удостоверения личности, кем и когда выдано, роспись",
					EN: "Father and mother: full name, number of the identity card, by whom and when issued, signature",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-bank-letter",
				Text: law.Name{
					KK: "Банктен келген хаттың нөмірі",
					RU: "Номер письма из банка",
					EN: "Number of the letter from the bank",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-address",
				Text: law.Name{
					KK: "Тұрғын үйден айырылса, балалар тұратын мекенжай: қосымша алаңның немесе балаларды алуға келісетін жақын туыстардың",
					RU: "Адрес, где дети будут жить при потере жилья: дополнительной площади или близких родственников, согласных взять детей",
					EN: "Address where the children will live if the dwelling is lost: of other premises or of close relatives who agree to take them",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-promise",
				Text: law.Name{
					KK: "Өз қолымен: «келешекте балаларды тұрғын үйсiз қалдырмауға мiндеттенемiз»",
					RU: "Собственноручно: «обязуемся в дальнейшем детей не оставить без жилья»",
					EN: "By hand, the promise not to leave the children without a dwelling",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-signature",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подпись обоих супругов",
					EN: "Date, and the signatures of both spouses",
				},
				Cite: text.appendix("5"),
			},
		},

		// Paragraph 3: the organizations.
		Units: []reglament.Unit{
			departmentUnit(text.para("3")),
			centerUnit(text.para("3")),
		},

		// Paragraph 6: how the service ends; appendix 3: who signs the certificate.
		Results: []reglament.Result{
			{
				ID: "certificate",
				// Two letters of the Kazakh word for bodies are Latin, as printed.
				Name: law.Name{
					KK: "тұрғын үйдiң меншiк иелерi болып табылатын кәмелетке толмаған балалардың мүдделерiн қозғайтын мәмiлелердi ресiмдеу үшiн қорғаншылар мен қамқоршылар opгандарының қағаз түрінде анықтамалары",
					RU: "справка органов опеки и попечительства для оформления сделок, затрагивающих интересы несовершеннолетних детей, являющихся собственниками жилища",
					EN: "certificate of guardianship and trusteeship bodies for transactions that affect the interests of minor children who own a dwelling",
				},
				Form: reglament.Paper,
				SignedBy: law.Name{
					KK: "Аудандық (қалалық) бiлiм бөлiмiнiң бастығы",
					RU: "Начальник районного (городского) отдела образования",
					EN: "chief of the district (city) education department",
				},
				Cite: text.para("6"),
			},
			{
				ID:      "refusal",
				Name:    refusalResult(),
				Refusal: true,
				Cite:    text.para("6"),
			},
		},

		// Paragraph 9: the times of the service.
		Term: reglament.Term{
			Period:     law.Same(period(5, calendar.WorkingDay)),
			ReceiptDay: law.No,
			IssueDay:   law.No,
			Cite:       text.sub("9", "1"),
		},
		Times: []reglament.Time{
			{
				ID:     "waiting",
				Name:   waitingTime(),
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "2"),
			},
			{
				ID:     "serving",
				Name:   servingTime(),
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "3"),
			},
		},

		// Paragraph 10: where to apply, and when it is open.
		Channels: []reglament.Channel{
			{
				ID:   "department",
				Name: departmentChannel(),
				Unit: "department",
				// That a direct application enters at action 4 is an inference: table
				// 1 starts at the center, see the discrepancy direct-entry.
				Entry: "register",
				Hours: []reglament.StatedHours{
					{
						ID:   "department",
						Week: law.Same("five-day"),
						Open: law.Same(calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}),
						// The Kazakh text states a lunch break, the Russian also when.
						Break: law.Differ(
							reglament.StatedBreak{Stated: law.Yes},
							reglament.StatedBreak{Stated: law.Yes, At: calendar.Span{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
						),
						Cite: text.sub("10", "1"),
					},
				},
				Delivery: text.para("17"),
				Cite:     text.sub("10", "1"),
			},
			{
				ID:    "center",
				Name:  centerChannel(),
				Unit:  "center",
				Entry: "center-register",
				Hours: []reglament.StatedHours{
					{
						ID:    "center",
						Week:  law.Same("six-day"),
						Open:  law.Same(calendar.Span{From: civil.HM(9, 0), To: civil.HM(20, 0)}),
						Break: law.Same(reglament.StatedBreak{Stated: law.No}),
						Cite:  text.sub("10", "2"),
					},
					{
						// "For departments": of what is not said.
						ID: "center-departments",
						Open: law.Differ(
							calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
							calendar.Span{From: civil.HM(9, 0), To: civil.HM(19, 0)},
						),
						Break: law.Same(reglament.StatedBreak{Stated: law.Yes, Minutes: 60}),
						Cite:  text.sub("10", "2"),
					},
				},
				Delivery: text.para("17"),
				Cite:     text.sub("10", "2"),
			},
		},

		// Paragraph 11: suspending, refusing, returning.
		Grounds: []reglament.Ground{
			documentsMissingGround(text.sub("11", "1")),
			returnedIncompleteGround(text.sub("11", "2")),
		},

		// Paragraphs 11 and 17: what is not collected.
		Storage: []reglament.Storage{
			{
				ID:       "center",
				Unit:     "center",
				Channels: []string{"center"},
				Period:   law.Same(period(1, calendar.Month)),
				Then:     centerAfterwards(),
				// It stands after the return of documents, and paragraph 17, which tells
				// of results, knows no storage at the center.
				Also: []law.Citation{text.para("17")},
				Cite: text.sub("11", "2"),
			},
			{
				ID:       "department",
				Unit:     "department",
				Channels: []string{"department"},
				Period:   law.Same(period(2, calendar.Month)),
				Cite:     text.para("17"),
			},
		},

		// Paragraph 12: the receipts.
		Receipts: []reglament.Receipt{
			centerReceipt(text),
			departmentReceipt(text),
		},

		// What the conditions of the list rest on.
		Facts: []documents.Fact{
			{
				ID: "guardian",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші қорғаншы, қамқоршы немесе патронаттық тәрбиеші ретінде әрекет ете ме?",
					RU: "Действует ли заявитель как опекун, попечитель или патронатный воспитатель?",
					EN: "Does the applicant act as a guardian, trustee or patronage carer?",
				},
			},
			marriedFact(),
			divorcedFact(),
			widowedFact(),
			neverMarriedFact(),
			loanAgainstDwellingFact(),
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				// By the forms of appendices 4 and 5; which of them is for what, only
				// the forms say.
				ID: "application",
				Name: law.Name{
					KK: "кәмелетке толмаған балалардың қорғаншыларының (қамқоршыларының), патронаттық тәрбиешiлерiнiң өтiнiшi",
					RU: "заявление от опекунов (попечителей), патронатных воспитателей несовершеннолетних детей",
					EN: "application of the guardians (trustees), patronage carers of the minor children",
				},
				Of: documents.Applicant,
				OneOf: []documents.Alternative{
					{
						ID:   "application-for-disposal",
						Name: law.Name{KK: "сатуға (айырбастауға, сыйға беруге) рұқсат", RU: "разрешения на продажу (обмен, дарение) квартиры", EN: "for permission to sell (exchange, give away) the flat"},
						Form: law.Same(documents.Form{Blank: text.appendix("4")}),
					},
					{
						ID:   "application-for-pledge",
						Name: law.Name{KK: "кепiлге қоюға рұқсат", RU: "разрешения на залог квартиры", EN: "for permission to pledge the flat"},
						Form: law.Same(documents.Form{Blank: text.appendix("5")}),
					},
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "applicant-id",
				Name: law.Name{
					KK: "тұтынушының жеке куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия удостоверения личности потребителя",
					EN: "original and copy of the identity card of the applicant",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// Original or copy is not said.
				ID:   "birth-certificate",
				Name: birthCertificatePaper(),
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// Of this paper and the next three, in one bracket, whether all are wanted or
				// they are examples: see flat-papers-all.
				// The originals and copies of the documents of the flat: four papers in
				// brackets.
				ID: "contract",
				Name: law.Name{
					KK: "келісім-шарт",
					RU: "договор",
					EN: "contract on the flat",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "4")),
			},
			{
				ID: "registration-certificate",
				Name: law.Name{
					KK: "жылжымайтын мүлік құқықтарын мемлекеттік тіркеу туралы куәлік",
					RU: "свидетельство о государственной регистрации прав на недвижимость",
					EN: "certificate of the state registration of rights to real estate",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "4")),
			},
			{
				ID: "technical-passport",
				Name: law.Name{
					KK: "пәтердің техникалық паспорты",
					RU: "технический паспорт на квартиру",
					EN: "technical passport of the flat",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "4")),
			},
			{
				// Among the documents of the flat; whose registration is not said.
				ID: "residence-registration",
				Name: law.Name{
					KK: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжат",
					RU: "документ, подтверждающий регистрацию по постоянному месту жительства",
					EN: "document that confirms registration at the permanent place of residence",
				},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекен-жай анықтамасы", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасы", RU: "справка сельских и/или аульных акимов", EN: "certificate of village and/or aul akims"}},
				},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "4")),
			},
			{
				// The list makes no condition: nobody but those whom the row names can make
				// it, and in Russian the words on the bank may belong to it too, see the
				// discrepancy bank-clause.
				ID: "statement-of-guardians",
				Name: law.Name{
					KK: "қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от опекунов (попечителей), патронатных воспитателей о предоставлении гарантированного жилья",
					EN: "notarized statement of the guardians (trustees), patronage carers that a guaranteed dwelling will be provided",
				},
				Of:       documents.Applicant,
				When:     documents.Condition{Fact: "guardian", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Notarized: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				// The list makes no condition; obligations to a bank presuppose the
				// loan.
				ID: "statement-of-relatives",
				Name: law.Name{
					KK: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
					EN: "notarized statement of close relatives that a guaranteed dwelling will be provided if obligations to the bank are not duly met",
				},
				Of:       documents.Relatives,
				When:     documents.Condition{Fact: "loan-against-dwelling"},
				Inferred: true,
				Form:     law.Same(documents.Form{Notarized: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				// The Russian text says whose it is.
				ID: "marriage-certificate",
				Name: law.Name{
					KK: "неке туралы куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия свидетельства о браке потребителя",
					EN: "original and copy of the marriage certificate of the applicant",
				},
				Of:       documents.Applicant,
				When:     documents.Condition{Fact: "married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "6")),
			},
			{
				// The originals and copies of other documents: three papers in brackets, the
				// Kazakh noun and the Russian standing once for two; neither when they are
				// needed nor whose they are is said.
				ID:       "divorce-certificate",
				Name:     divorceCertificatePaper(),
				When:     documents.Condition{Fact: "divorced", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID:       "death-certificate",
				Name:     deathCertificatePaper(),
				When:     documents.Condition{Fact: "widowed", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID: "not-married",
				Name: law.Name{
					KK: "некеге тұрмағандығын растайтын құжат",
					RU: "документ, подтверждающий, что в браке не состоял (-а)",
					EN: "document that confirms that the person has not been married",
				},
				When:     documents.Condition{Fact: "never-married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// "If a loan is given on the pledge of the dwelling that belongs to the minor."
				ID: "bank-letter",
				Name: law.Name{
					KK: "банктен кәмелетке толмағанға тиесiлi тұрғын үйдi кепiлге қоюға рұқсатқа анықтама беру туралы хат",
					RU: "письмо из банка о выдаче справки на разрешение залога жилья, принадлежащего несовершеннолетнему",
					EN: "letter from the bank on issuing a certificate that permits the pledge of the dwelling that belongs to the minor",
				},
				When: documents.Condition{Fact: "loan-against-dwelling"},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				// When the certificate is drawn up.
				ID: "child-presence",
				Name: law.Name{
					KK: "10 жастағы және одан асқан баланың (18 жасқа дейiн) өзi келуi",
					RU: "личное присутствие детей от 10 лет и старше (до 18 лет)",
					EN: "personal presence of children aged 10 and older (up to 18)",
				},
				Of:       documents.Child,
				Each:     true,
				Presence: true,
				When:     documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18},
				Cite:     law.Same(text.para("14")),
			},
		},

		// Paragraph 18: who acts.
		Roles: []reglament.Role{
			centerInspectorRole(text.sub("18", "1")),
			centerCollectorRole(text.sub("18", "2")),
			departmentOfficeRole(text.sub("18", "3")),
			departmentHeadRole(text.sub("18", "4")),
			departmentExecutorRole(text.sub("18", "5")),
		},

		// Appendices 1 and 2: the offices.
		Offices: []reglament.Address{
			atyrauDepartmentAddress(text.row("1", "1")),
			zhylyoiDepartmentAddress(text.row("1", "2")),
			inderDepartmentAddress(text.row("1", "3")),
			makhambetDepartmentAddress(text.row("1", "4")),
			isataiDepartmentAddress(text.row("1", "5")),
			makatDepartmentAddress(text.row("1", "6")),
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акиматаКурмангазинского района"`, EN: `State institution "Education Department of the Kurmangazy District Akimat"`},
				Place: law.Name{KK: "Ганюшкин селосы, Көшекбаев көшесі, 25", RU: "с. Ганюшкино, улица Кушекбаева, 25", EN: "25 Kushekbayev street, Ganyushkino"},
				Phone: "8(71233) 20499",
				Cite:  text.row("1", "7"),
			},
			kyzylkogaDepartmentAddress(text.row("1", "8")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының облыстық бөлімі", RU: "Областной отдел филиала РГП ЦОН", EN: "Oblast department of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Сәтпаев даңғылы, 23 үй", RU: "г.Атырау, пр.Сатпаева, 23", EN: "23 Satpayev avenue, Atyrau"},
				Phone: "8(7122) 213467",
				Cite:  text.row("2", "1"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының № 1 қалалық бөлімі", RU: "№ 1 городской отдел филиала РГП ЦОН", EN: "City department No. 1 of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Баймұханов көшесі, 16а үй", RU: "г.Атырау, ул. Баймуханова, 16а", EN: "16a Baimukhanov street, Atyrau"},
				Phone: "8(7122) 357505",
				Cite:  text.row("2", "2"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының № 2 қалалық бөлімі", RU: "№ 2 городской отдел филиала РГП ЦОН", EN: "City department No. 2 of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй", RU: "г.Атырау,Балыкшы,ул.Байжигитова, 80а", EN: "80a Baizhigitov street, Balykshy, Atyrau"},
				Phone: "8(7122) 243490",
				Cite:  text.row("2", "3"),
			},
			inderCenterAddress(text.row("2", "4")),
			makhambetCenterAddress(text.row("2", "5")),
			kyzylkogaCenterAddress(text.row("2", "6")),
			zhylyoiCenterAddress(text.row("2", "7")),
			kurmangazyCenterAddress(text.row("2", "8")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Мақат аудандық бөлімі", RU: "Макатский районный отдел филиала РГП ЦОН", EN: "Makat district department of the branch"},
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2 үй", RU: "п.Макат, ул. Центральная, 2", EN: "2 Central street, Makat"},
				Phone: "8(71239) 32297",
				Cite:  text.row("2", "9"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Исатай аудандық бөлімі", RU: "Исатайский районный отдел филиала РГП ЦОН", EN: "Isatai district department of the branch"},
				Place: law.Name{KK: "Аққыстау селосы, Қазақстан көшесі, 9 үй", RU: "с.Аккыстау, ул. Казахстан, 9", EN: "9 Kazakhstan street, Akkystau"},
				Phone: "8(71231) 21670",
				Cite:  text.row("2", "10"),
			},
		},

		// Appendix 6, table 1: the actions. An outcome that leads to a step of
		// another channel does not exist in this one.
		Steps: []reglament.Step{
			{
				ID:       "center-register",
				Channels: []string{"center"},
				Role:     "center-inspector",
				Name:     centerRegisterAction(),
				Yields:   centerRegisterYield(),
				Limit:    law.Same(limit(30, calendar.Minute)),
				Outcomes: []reglament.Outcome{{To: "center-collect"}},
				Cite:     text.table("1", "1"),
				See:      []law.Citation{text.sub("12", "2"), text.table("2", "1"), text.table("3", "1")},
			},
			{
				ID:       "center-collect",
				Channels: []string{"center"},
				Role:     "center-collector",
				Name:     centerCollectAction(),
				Yields:   centerCollectYield(),
				Limit:    law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 3}}),
				Outcomes: []reglament.Outcome{{To: "center-send"}},
				Cite:     text.table("1", "2"),
			},
			{
				ID:       "center-send",
				Channels: []string{"center"},
				Role:     "center-collector",
				Also: []reglament.RoleElsewhere{
					{Role: "center-inspector", Cite: text.table("2", "1")},
					{Role: "center-inspector", Cite: text.table("3", "1")},
				},
				Name:   centerSendAction(),
				Yields: centerSendYield(),
				Limit:  law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 1, AtLeast: true}}),
				// How long the papers travel is not said.
				Outcomes: []reglament.Outcome{{To: "register", Open: true}},
				Cite:     text.table("1", "3"),
				See:      []law.Citation{text.sub("12", "3"), text.table("2", "1"), text.table("3", "1")},
			},
			{
				ID:     "register",
				Role:   "department-office",
				Also:   []reglament.RoleElsewhere{{Role: "department-executor", Cite: text.sub("16", "1")}},
				Name:   registerAction(),
				Yields: registerYield(),
				Limit:  law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{
					{To: "assign"},
					{ID: "incomplete", Name: law.Name{KK: "құжаттарды толық ұсынбаған жағдайда", RU: "при представлении неполного пакета документов", EN: "the package is incomplete"}, To: "return", Aside: true},
				},
				Cite: text.table("1", "4"),
				See:  []law.Citation{text.sub("12", "4"), text.table("2", "2"), text.table("3", "2")},
			},
			{
				ID:     "assign",
				Role:   "department-head",
				Name:   assignAction(),
				Yields: assignYield(),
				Limit:  law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{
					{To: "prepare"}, {To: "verify-and-prepare"},
					{ID: "incomplete", Name: law.Name{KK: "құжаттарды толық ұсынбаған жағдайда", RU: "при представлении неполного пакета документов", EN: "the package is incomplete"}, To: "return", Aside: true},
				},
				Cite: text.table("1", "5"),
				See:  []law.Citation{text.sub("12", "5"), text.table("2", "3"), text.table("3", "3")},
			},
			{
				ID:       "prepare",
				Channels: []string{"department"},
				Role:     "department-executor",
				Name:     prepareAction(),
				Yields:   prepareYield(),
				// "The public service is provided within five days" in Kazakh, "within
				// five working days" in Russian.
				Limit: law.Differ(ofService(5, calendar.PlainDay), ofService(5, calendar.WorkingDay)),
				Outcomes: []reglament.Outcome{
					{
						ID:   "certificate",
						Name: law.Name{KK: "анықтаманы ресiмдеу", RU: "оформление справки", EN: "certificate drawn up"},
						To:   "sign",
					},
					{
						ID:   "refusal",
						Name: law.Name{KK: "Дәлелдi бас тартуды дайындау", RU: "Подготовка мотивированного отказа", EN: "reasoned refusal prepared"},
						To:   "sign",
					},
				},
				Cite: text.table("1", "6"),
				See:  []law.Citation{text.sub("12", "6"), text.table("2", "4"), text.table("3", "4")},
			},
			{
				ID:       "verify-and-prepare",
				Channels: []string{"center"},
				Role:     "department-executor",
				Name:     verifyAndPrepareAction(),
				Yields:   verifyAndPrepareYield(),
				// "Within five days" in Kazakh, "within five working days" in Russian;
				// here the cell does not repeat that this is the time of the service.
				Limit: law.Differ(ofService(5, calendar.PlainDay), ofService(5, calendar.WorkingDay)),
				Outcomes: []reglament.Outcome{
					{
						ID:   "certificate",
						Name: law.Name{KK: "анықтаманы ресiмдеу", RU: "оформление справки", EN: "certificate drawn up"},
						To:   "sign",
					},
					{
						ID:   "refusal",
						Name: law.Name{KK: "Дәлелдi бас тартуды дайындау", RU: "Подготовка мотивированного отказа", EN: "reasoned refusal prepared"},
						To:   "sign",
					},
					{
						// Of paragraph 11(2), as on the two steps before; table 1 does not tell
						// of it, and neither says at which action the package is returned.
						ID:   "incomplete",
						Name: law.Name{KK: "құжаттарды толық ұсынбаған жағдайда", RU: "при представлении неполного пакета документов", EN: "the package is incomplete"},
						To:   "return", Aside: true,
					},
				},
				Cite: text.table("1", "6"),
				See:  []law.Citation{text.sub("12", "6"), text.table("2", "4"), text.table("3", "4")},
			},
			{
				ID:       "sign",
				Role:     "department-head",
				Name:     signAction(),
				Yields:   signYield(),
				Limit:    law.Same(limit(30, calendar.Minute)),
				Outcomes: []reglament.Outcome{{To: "issue"}},
				Signs:    true,
				Cite:     text.table("1", "7"),
				See:      []law.Citation{text.table("2", "5"), text.table("3", "5")},
			},
			{
				ID:     "issue",
				Role:   "department-office",
				Name:   issueAction(),
				Yields: issueYield(),
				Limit:  law.Same(limit(1, calendar.WorkingDay)),
				// How long the result travels, and when the applicant comes, is not said.
				Outcomes: []reglament.Outcome{{To: "center-issue", Open: true}},
				// For a direct applicant the result is ready here. Through a center it
				// is ready once it has reached the center, which is no action of the
				// text; this one is the last before the applicant's visit.
				Ready: true,
				Cite:  text.table("1", "8"),
				See:   []law.Citation{text.sub("12", "7"), text.table("2", "6"), text.table("3", "6")},
			},
			{
				ID:       "center-issue",
				Channels: []string{"center"},
				Role:     "center-inspector",
				Name:     centerIssueAction(),
				Yields:   centerIssueYield(),
				// "Within five days" in Kazakh, "within the working day" in Russian.
				Limit: law.Differ(limit(5, calendar.PlainDay), reglament.Limit{SameDay: true}),
				Cite:  text.table("1", "9"),
				See:   []law.Citation{text.sub("12", "8"), text.table("2", "7"), text.table("3", "7")},
			},
			// Paragraph 11(2): the return of an incomplete package, which is no action
			// of table 1. The text names the department and the center, no role in them.
			{
				ID:       "return",
				Channels: []string{"center"},
				Unit:     "department",
				Name:     returnAction(),
				// After the department got the package.
				Limit: law.Same(limit(1, calendar.WorkingDay)),
				Since: "register",
				// How long the papers travel is not said.
				Outcomes: []reglament.Outcome{{To: "center-take-back", Open: true}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-take-back",
				Channels: []string{"center"},
				Unit:     "center",
				// The text has it as the time from which the next runs.
				Name:     centerTakeBackAction(),
				Outcomes: []reglament.Outcome{{To: "center-notify"}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-notify",
				Channels: []string{"center"},
				Unit:     "center",
				Name:     centerNotifyAction(),
				Limit:    law.Same(limit(1, calendar.WorkingDay)),
				// The applicant has to come.
				Outcomes: []reglament.Outcome{{To: "center-give-reasons", Open: true}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-give-reasons",
				Channels: []string{"center"},
				Unit:     "center",
				Name:     centerGiveReasonsAction(),
				Cite:     text.sub("11", "2"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "number-sign",
				Says: law.Name{
					KK: "6-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 6 дважды: «от 30 декабря 2011 года 398», без знака «№»",
				},
				Model: law.Name{
					KK: "Қаулының нөмірі - 398",
					RU: "Номер постановления - 398",
					EN: "The decree's number is 398; the head of the Russian annex leaves out the sign before it",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "spelling",
				Says: law.Name{
					KK: "14-тармақ, 4) және 7)-тармақшалар: жабылмаған жақша, «құжатты (мекен-жай анықтамасын»; 2-қосымша: «8үй»; 4 және 5-қосымшалар: «мекен жайында», «Т.А.Ә туған жылы» (Ә-ден кейін нүкте де, үтір де жоқ); 1-кесте: «кеңсесiнiңқызметшiлерi», «өтініш білдірген хабарласқан кезде», «кезде –мемлекеттiк»; 2-кесте: «№ 2Орталықтардан»",
					RU: "Пункт 2: «Государственая»; подпункт 4) пункта 14: незакрытая скобка; пункт 15: «Бланки (форм заявлений»; приложение 1: «акиматаКурмангазинского»; приложение 2: «г.Атырау,Балыкшы,ул.Байжигитова»; приложение 3: «согласно статьями», «несовершеннолетнего(-ей, -их)»; таблица 1: «Форма завершения(данные», «документ,организационно-распорядительное», «Приемдокументов», «отделы образования-», «отделы образования -государственная», «корреспонден-цией», «В течении рабочего дня»; таблица 2: «Определениеответственного», «исполнения,наложение»; таблица 3: «Канцелярияотделов», «исполнения,наложение», «выдачапотребителю»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, тасымалмен бөлінген сөз біріктірілген, табыс септігіндегі құжаттар атау септігінде аталған, қалғаны, мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, слово с переносом соединено, казахские документы в винительном падеже названы в именительном, остальное, и адреса, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted and a hyphenated word is joined, Kazakh documents in the accusative are named in the nominative; all else stays as written, addresses too",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "kazakh-letter-i",
				Says: law.Name{
					KK: "«і» әрпі екі түрлі жазылған: кирилл «і» және латын «i» (мысалы, «Мемлекеттік» және «Мемлекеттiк»); 6-тармақта: «opгандарының», «op» латынша",
					RU: "В русском тексте такого нет",
				},
				Model: law.Name{
					KK: "Атаулар мәтіндегі әріптермен жазылған; салыстырғанда екеуі бір әріп деп алынсын",
					RU: "Названия записаны теми же буквами, что в тексте; при сравнении это одна буква",
					EN: `Names are written with the letters of the text, the Latin "op" of paragraph 6 too; compare Cyrillic and Latin letters of one shape as one`,
				},
				Cite: law.Differ(text.whole(), law.Citation{}),
			},
			{
				ID: "title-word",
				Says: law.Name{
					KK: "Қаулының 1-тармағы: «органдарының анықтамалар беруі»; 6-қосымша: «органдарының анықтамаларын беру»",
					RU: "Пункт 1 постановления и приложение 6: «Выдача справок органов опеки и попечительства»",
				},
				Model: law.Name{
					KK: "Атау қосымшадан; қаулының тізіміндегі қазақша атау басқа атауларының бірі",
					RU: "Название - из приложения; казахское из перечня постановления - среди других его названий",
					EN: "The title is that of the annex; the Kazakh list of regulations in the decree has it as the issuing of certificates by the bodies, which is among its other titles",
				},
				Cite: law.Differ(text.whole(), law.Citation{}),
			},
			departmentsNumberDiscrepancy(text.whole()),
			adultWardsDiscrepancy(text.para("1")),
			appendices12Discrepancy(text.para("3")),
			{
				ID: "articles-66128",
				Says: law.Name{
					KK: "5-тармақ: «кодексінің 66128-баптары»; 3-қосымша: «кодексінің 128-бабына»",
					RU: "Пункт 5: «статей 66128»; приложение 3: «статье 128»",
				},
				Model: law.Name{
					KK: "66 және 128-баптар деп оқылады; 3-қосымшада тек 128-бап",
					RU: "Читается как статьи 66 и 128; в приложении 3 только статья 128",
					EN: "Read as articles 66 and 128, the comma being lost; the form of the certificate names article 128 only",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "article-62",
				Says: law.Name{
					KK: "5-тармақтың негіздері арасында 62-бап жоқ; 14-тармақ: «кодексінің 62-бабына сәйкес»",
					RU: "Среди оснований пункта 5 статьи 62 нет; пункт 14: «согласно статье 62»",
				},
				Model: law.Name{
					KK: "Әр ереже өз тармағындағыны сақтайды",
					RU: "Каждое положение сохраняет своё",
					EN: "Each provision keeps what its paragraph says: personal presence rests on an article that paragraph 5 does not list",
				},
				Cite: law.Same(text.para("5")),
			},
			resultOrFormDiscrepancy(text.para("6")),
			{
				ID: "certificates-number",
				Says: law.Name{
					KK: "«қағаз түрінде анықтамаларын беру (бұдан әрi - анықтама)»: көпше, кейін жекеше",
					RU: "«справок органов опеки и попечительства», далее «справка»: сначала во множественном, затем в единственном числе",
				},
				Model: law.Name{
					KK: "Бір өтініш бойынша бір анықтама",
					RU: "По одному заявлению одна справка",
					EN: "One certificate for one application",
				},
				Cite: law.Same(text.para("6")),
			},
			refusalNameDiscrepancy(text.para("6")),
			applicantNameDiscrepancy(text.para("7")),
			informationPlaceDiscrepancy(text.para("8")),
			informationListDiscrepancy(text.para("8")),
			termDaysDiscrepancy(text.sub("9", "1")),
			servedOnTheSpotDiscrepancy(text.sub("9", "2")),
			departmentLunchDiscrepancy(text.sub("10", "1")),
			centerHolidaysDiscrepancy(text.sub("10", "2")),
			centerDepartmentsHoursDiscrepancy(text.sub("10", "2")),
			centerDepartmentsWhichDiscrepancy(text.sub("10", "2")),
			centerDepartmentsBreakDiscrepancy(text.sub("10", "2")),
			centerQueueDiscrepancy(text.sub("10", "2")),
			suspendOrRefuseDiscrepancy(text.para("11")),
			groundSentenceDiscrepancy(text.sub("11", "2")),
			incompleteByWhomDiscrepancy(text.sub("11", "2")),
			returnOrRefusalDiscrepancy(text.sub("11", "2")),
			refusalAtCenterDiscrepancy(text.sub("11", "2")),
			returnNoticeStartDiscrepancy(text.sub("11", "2")),
			collectionTermDiscrepancy(text.sub("11", "2")),
			storedWhatDiscrepancy(text.sub("11", "2")),
			returnStageDiscrepancy(text.para("12")),
			signingStageDiscrepancy(text.para("12")),
			requestOrApplicationDiscrepancy(text.sub("12", "2")),
			whoSendsDiscrepancy(text.sub("12", "3")),
			departmentReceiptVerbDiscrepancy(text.sub("12", "4")),
			departmentReceiptWhenDiscrepancy(text.sub("12", "4")),
			sentToWhomDiscrepancy(text.sub("12", "5")),
			notificationOrCertificateDiscrepancy(text.sub("12", "6")),
			whoSignsDiscrepancy(text.sub("12", "6")),
			draftToWhomDiscrepancy(text.sub("12", "6")),
			resultOrDocumentsDiscrepancy(text.sub("12", "7")),
			{
				ID: "appendices-45",
				Says: law.Name{
					KK: "«осы регламенттің 45-қосымшаларына сәйкес», көпше",
					RU: "«согласно приложению 45 к настоящему регламенту», в единственном числе",
				},
				Model: law.Name{
					KK: "4, 5-қосымшалар деп оқылады",
					RU: "Читается как «приложениям 4, 5»",
					EN: "Read as appendices 4 and 5, the two forms of an application; there is no appendix 45",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-which-form",
				Says: law.Name{
					KK: "4-қосымша: «сатуға (айырбастауға, сыйға беруге) рұқсат»; 5-қосымша: «кепiлге қоюға рұқсат»; 1)-тармақшада қайсысы қашан екені айтылмайды",
					RU: "Приложение 4: «на продажу (обмен, дарение) квартиры»; приложение 5: «на залог квартиры»; какой бланк когда, подпункт 1) не говорит",
				},
				Model: law.Name{
					KK: "Екі нысанның бірі жеткілікті",
					RU: "Достаточно одного из двух бланков",
					EN: "One application, on either form: the row names both and says of neither when it is the right one",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "parents-missing",
				Says: law.Name{
					KK: "1)-тармақша: «қорғаншыларының (қамқоршыларының), патронаттық тәрбиешiлерiнiң өтiнiшi», ата-аналар жоқ; 4 және 5-қосымшалар: «ерлi-зайыпты», әкесi мен шешесi, «Ерлi-зайыптылардың қолдары»",
					RU: "Подпункт 1): «заявление от опекунов (попечителей), патронатных воспитателей», родителей нет; приложения 4 и 5: «от супругов», отец и мать, «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Өтініш кім берсе де талап етіледі; қорғаншылардың нотариалды өтініші - тек олар өтініш бергенде",
					RU: "Заявление требуется, кто бы ни обратился; нотариальное заявление опекунов - только когда обращаются они",
					EN: "The application is required of whoever applies, the guardians' notarized statement only of them: the list knows only guardians, trustees and patronage carers, the forms only spouses who are father and mother",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "guardian-proof",
				Says: law.Name{
					KK: "1)-тармақша қорғаншыларға, қамқоршыларға және патронаттық тәрбиешілерге өтініш беруге жол береді; тағайындалғанын растайтын құжат тізімде жоқ",
					RU: "Подпункт 1) допускает опекунов, попечителей и патронатных воспитателей; документа об их назначении в списке нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такой документ не требуется",
					EN: "None is required: the list has no paper that shows the appointment of those who apply",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "one-identity-card",
				Says: law.Name{
					KK: "2)-тармақша: «тұтынушының жеке куәлiгiнiң»; 4 және 5-қосымшалар: «Әкесi туралы мәлiметтер», «Шешесi туралы мәлiметтер», екеуінде де «жеке куәлiктiң №»",
					RU: "Подпункт 2): «удостоверения личности потребителя»; приложения 4 и 5: «Сведения об отце», «Сведения о матери», в обоих «№ удостоверения личности»",
				},
				Model: law.Name{
					KK: "Тек тұтынушының жеке куәлігі талап етіледі: нысандар әкесі мен шешесінің куәліктерінің нөмірлерін сұрайды, тізбеде басқа куәлік жоқ",
					RU: "Требуется только удостоверение потребителя: бланки спрашивают номера удостоверений отца и матери, другого удостоверения в перечне нет",
					EN: "Only the applicant's card is required: the forms ask for the numbers of the father's and the mother's cards, the list has no other card",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "birth-certificate-form",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгi»: түпнұсқа ма, көшірме ме - айтылмайды; 2), 4), 6), 7)-тармақшаларда екеуі де талап етіледі",
					RU: "«свидетельство о рождении ребенка (детей)»: оригинал или копия - не сказано; в подпунктах 2), 4), 6), 7) требуется то и другое",
				},
				Model: law.Name{
					KK: "Түрі белгісіз",
					RU: "Вид не указан",
					EN: "The form is left open: original or copy is not said",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "birth-certificate-each",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгi»: куәлік біреу, балалар бірнеше болуы мүмкін",
					RU: "«свидетельство о рождении ребенка (детей)»: свидетельство одно, детей может быть несколько",
				},
				Model: law.Name{
					KK: "Әр балаға бір куәлік",
					RU: "По одному на каждого ребёнка",
					EN: "One for each child",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "flat-or-dwelling",
				Says: law.Name{
					KK: "Қызметтің атауында «Тұрғын үйдiң меншiк иелерi»; 4)-тармақша және 3, 4, 5-қосымшалар: тек пәтер",
					RU: "В названии услуги «собственниками жилища»; подпункт 4) и приложения 3, 4, 5 - только о квартире",
				},
				Model: law.Name{
					KK: "Құжаттар мәтіндегідей аталады",
					RU: "Документы названы, как в тексте",
					EN: "The papers are named as in the row, those of a flat; for a house the text names none",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "flat-papers-all",
				Says: law.Name{
					KK: "«пәтер құжаттарының түпнұсқалары мен көшірмелері (келісім-шарт»: жақшадағының бәрі ме, мысал ма - айтылмайды",
					RU: "«оригиналы и копии документов на квартиру (договор»: всё ли в скобках или примеры - не сказано",
				},
				Model: law.Name{
					KK: "Аталған әр құжат тізбеде бар; бәрі керек пе - айтылмайтындықтан, біреуінің жоқтығы - күмәннан артық емес",
					RU: "Каждый названный документ есть в перечне; нужны ли все, не сказано, поэтому отсутствие одного - не более чем сомнение",
					EN: "Each document named is on the list; as whether all are wanted is not said, the lack of one is no more than a doubt",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "residence-whose",
				Says: law.Name{
					KK: "«пәтер құжаттарының» арасында: «тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты»: кімнің тіркелгені айтылмайды",
					RU: "Среди «документов на квартиру»: «документ, подтверждающий регистрацию по постоянному месту жительства»: чью - не сказано",
				},
				Model: law.Name{
					KK: "Түпнұсқа мен көшірме, пәтердің басқа құжаттарындай; кімнің құжаты екені ашық",
					RU: "Оригинал и копия, как у прочих документов на квартиру; чей документ, открыто",
					EN: "In original and copy, as it stands among the papers of the flat; whose registration it shows is left open",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "akims-and-or",
				Says: law.Name{
					KK: "«селолық және/немесе ауылдық әкiмдердiң анықтамасын»: біреуі ме, екеуі ме",
					RU: "«справка сельских и/или аульных акимов»: одного или обоих",
				},
				Model: law.Name{
					KK: "Бір анықтама жеткілікті",
					RU: "Достаточно одной справки",
					EN: "One certificate is enough: of an akim, or an address certificate instead",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "bank-clause",
				Says: law.Name{
					KK: "«банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда» жақын туыстар өтінішінің алдында тұр",
					RU: "«в случае ненадлежащего исполнения обязательств перед банком» - в конце подпункта, после обоих заявлений",
				},
				Model: law.Name{
					KK: "Туыстардың өтінішіне ғана қатысты; қорғаншылардікі жетіспесе, бұл күмән ғана",
					RU: "Относится только к заявлению родственников; отсутствие заявления опекунов - лишь сомнение",
					EN: "Taken with the statement of the relatives only, as in Kazakh; in Russian it ends the row and may reach back to the guardians', so that the lack of theirs is a doubt",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "statements-when",
				Says: law.Name{
					KK: "Өтініштер шартсыз талап етіледі, бірақ банкті атайды: «банк алдында мiндеттерiн»; несие шарты тек 8)-тармақшада",
					RU: "Заявления требуются без условия, но называют банк: «обязательств перед банком»; условие о ссуде - только в подпункте 8)",
				},
				Model: law.Name{
					KK: "Туыстардың өтініші - несие берілгенде, қорғаншылардікі - қорғаншы өтініш бергенде: екеуі де мәтіннен шығарылған қорытынды",
					RU: "Заявление родственников - при ссуде, опекунов - когда обращается опекун: то и другое - вывод",
					EN: "The relatives' statement is required if there is a loan, the guardians' of a guardian, trustee or patronage carer, with a loan or without: both are inferred",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "relatives-or-premises",
				Says: law.Name{
					KK: "5)-тармақша екі өтінішті де талап етеді; 5-қосымша: «қосымша алаңның мекен-жайы немесе балаларды өзiне алуға келiсетiн жақын туыстардың мекен-жайлары»",
					RU: "Подпункт 5) требует оба заявления; приложение 5: «адрес дополнительной площади или адреса близких родственников, согласных взять детей»",
				},
				Model: law.Name{
					KK: "Екі өтініш те, әрқайсысы өз шартымен, талап етіледі",
					RU: "Требуются оба заявления, каждое при своём условии",
					EN: "Both statements are rows of the list, each with its condition; on the form either other premises or relatives are enough",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			relativesWhoDiscrepancy(text.sub("14", "5")),
			{
				ID: "marriage-certificate-whose",
				Says: law.Name{
					KK: "«неке туралы куәлiгiнiң түпнұсқасы мен көшiрмесi»: кімдікі екені айтылмайды",
					RU: "«оригинал и копия свидетельства о браке потребителя»",
				},
				Model: law.Name{
					KK: "Тұтынушының куәлігі, орысша мәтіндегідей",
					RU: "Свидетельство потребителя, как в русском тексте",
					EN: "That of the applicant, as in the Russian text; the Kazakh has lost its owner",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "marriage-certificate-when",
				Says: law.Name{
					KK: "6)-тармақша неке туралы куәлікті шартсыз талап етеді; 7)-тармақша: «некеге тұрмағандығын растайтын құжат»",
					RU: "Подпункт 6) требует свидетельство о браке без условия; подпункт 7): «документ, подтверждающий, что в браке не состоял (-а)»",
				},
				Model: law.Name{
					KK: "Некеде тұрғанда: мәтіннен шығарылған қорытынды",
					RU: "Если состоит в браке: это вывод",
					EN: "Required of a married applicant, which is inferred: it cannot be had with the document that one has not been married",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "other-papers-when",
				Says: law.Name{
					KK: "«басқа да құжаттардың түпнұсқалары мен көшiрмелерi»: бәрі ме, жағдайға сай ма - айтылмайды",
					RU: "«оригиналы и копии других документов»: все или по обстоятельствам - не сказано",
				},
				Model: law.Name{
					KK: "Әрқайсысы өзі растайтын жағдайда ғана: мәтіннен шығарылған қорытынды",
					RU: "Каждый только в том случае, который удостоверяет: это вывод",
					EN: "Each is required in the case that it certifies, which is inferred: divorced, widowed, never married",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "other-papers-whose",
				Says: law.Name{
					KK: "«некенi бұзу туралы, қайтыс болу туралы куәлiк»: кімнің екені айтылмайды",
					RU: "«свидетельство о расторжении брака, о смерти»: чьи - не сказано",
				},
				Model: law.Name{
					KK: "Иесі ашық",
					RU: "Чьи документы, открыто",
					EN: "Whose they are is left open; the facts asked for are those of the applicant",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "bank-letter-form",
				Says: law.Name{
					KK: "«банктен ... анықтама беру туралы хат»: түпнұсқа ма, көшірме ме - айтылмайды",
					RU: "«письмо из банка о выдаче справки»: оригинал или копия - не сказано",
				},
				Model: law.Name{
					KK: "Түрі белгісіз",
					RU: "Вид не указан",
					EN: "The form is left open: original or copy is not said",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "loan-given",
				Says: law.Name{
					KK: "«тұрғын үйдi кепiлге қойып, несие берген жағдайда»: несие беріліп қойған",
					RU: "«в случае предоставления ссуды под залог жилья»",
				},
				Model: law.Name{
					KK: "Несие берілетін жағдай деп оқылады",
					RU: "Читается как случай, когда ссуда предоставляется",
					EN: "Read as the case that a loan is given; by the Kazakh it has been given, though the letter asks for the permission",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "loan-word",
				Says: law.Name{
					KK: "8)-тармақша: «несие»; 5-қосымша: «кредит»",
					RU: "Подпункт 8): «ссуды»; приложение 5: «кредита»",
				},
				Model: law.Name{
					KK: "Екеуі бір нәрсе",
					RU: "Это одно и то же",
					EN: "Taken for the same: a loan, and a credit on the form",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "originals-of-which",
				Says: law.Name{
					KK: "1), 3), 5), 8)-тармақшаларда түпнұсқа мен көшірме аталмайды; соңғы сөйлем: «құжаттардың түпнұсқалары көшiрмелерiмен қоса берiледi»",
					RU: "В подпунктах 1), 3), 5), 8) оригинала и копии нет; предложение после списка: «Оригиналы документов представляются для сверки с копиями»",
				},
				Model: law.Name{
					KK: "Әр құжат өз жолында айтылған түрде талап етіледі",
					RU: "Каждый документ требуется в том виде, что назван в его строке",
					EN: "Each document is wanted in the form that its row names; the sentence is held for those of which a row wants original and copy",
				},
				Cite: law.Same(text.para("14")),
			},
			originalsReturnedDiscrepancy(text.para("14")),
			{
				ID: "presence-age",
				Says: law.Name{
					KK: "14-тармақ: «10 жастағы және одан асқан баланың (18 жасқа дейiн)»; 4 және 5-қосымшалар: «10 жастан асқан балалар қолдарын қояды»",
					RU: "Пункт 14: «детей от 10 лет и старше (до 18 лет)»; приложения 4 и 5: «дети старше 10 лет расписываются»",
				},
				Model: law.Name{
					KK: "Өзі келу - 10 жастан; қол қою үлгіде жоқ",
					RU: "Присутствие - с 10 лет; роспись не смоделирована",
					EN: "Presence is from the tenth birthday; who signs the form, children older than 10, is not modeled, see the gap child-consent",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-which",
				Says: law.Name{
					KK: "«баланың ... өзi келуi», жекеше; барлық бала ма, меншік иесі ме - айтылмайды",
					RU: "«личное присутствие детей», во множественном числе; все дети или собственники - не сказано",
				},
				Model: law.Name{
					KK: "Әр бала",
					RU: "Каждый ребёнок",
					EN: "Each child of the case: whether all of the children or those who own is not said",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "forms-what",
				Says: law.Name{
					KK: "«бланкiлер (өтiнiш нысандары)»",
					RU: "«Бланки (форм заявлений и тому подобное)»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: application forms (Kazakh), and the like (Russian)",
				},
				Cite: law.Same(text.para("15")),
			},
			whoTakesInDiscrepancy(text.sub("16", "1")),
			{
				ID: "standard-or-regulation",
				Says: law.Name{
					KK: "«осы стандарттың 1-қосымшасына сәйкес»",
					RU: "«согласно приложению 1 к настоящему регламенту»",
				},
				Model: law.Name{
					KK: "Регламенттің 1-қосымшасы, орысша мәтіндегідей",
					RU: "Приложение 1 к регламенту, как в русском тексте",
					EN: "Appendix 1 of the regulation, as in the Russian text; the Kazakh has that of the standard",
				},
				Cite: law.Same(text.sub("16", "1")),
			},
			listsWithoutPeopleDiscrepancy(text.para("16")),
			deliveryOfRefusalDiscrepancy(text.para("17")),
			storageAfterCenterDiscrepancy(text.para("17")),
			collectorMissingDiscrepancy(text.sub("18", "2")),
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «Білім бөлімінің кеңсесiнiңқызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
					RU: "Пункт 18: «канцелярия отделов образования»; пункт 12: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-office",
					RU: "Одна роль: department-office",
					EN: "One role, department-office, named as paragraph 18 names it in each text",
				},
				Cite: law.Same(text.sub("18", "3")),
			},
			executorNameDiscrepancy(text.sub("18", "5")),
			responsibleHeadsDiscrepancy(text.para("21")),
			{
				ID: "appendix-1-title",
				Says: law.Name{
					KK: "«Мемлекеттік қызмет көрсету жөніндегі білім бөлімдерінің тізбесі»",
					RU: "«отделов образования по оказанию государственной услуги»: слова «Перечень» нет",
				},
				Model: law.Name{
					KK: "Бөлімдердің тізімі, қазақша мәтіндегідей",
					RU: "Перечень отделов, как в казахском тексте",
					EN: "A list of departments, as in Kazakh; the Russian title has lost its first word",
				},
				Cite: law.Same(text.appendix("1")),
			},
			appendix1ColumnsDiscrepancy(text.appendix("1")),
			atyrauDepartmentAddressDiscrepancy(text.row("1", "1")),
			inderborNameDiscrepancy(text.row("1", "3")),
			makatStreetDiscrepancy(text.row("1", "6")),
			appendix2ColumnsDiscrepancy(text.appendix("2")),
			balykshyKindDiscrepancy(text.row("2", "3")),
			{
				ID: "certificate-or-consent",
				Says: law.Name{
					KK: "6-тармақ: «анықтама»; 3-қосымшада бұл сөз жоқ: «рұқсат бередi»",
					RU: "Пункт 6: «справка»; в приложении 3 этого слова нет: «дает согласие»",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама (certificate), нысаны 3-қосымшада",
					RU: "Результат - справка (certificate), её форма в приложении 3",
					EN: "The result is the certificate, in the form of appendix 3, by which the department permits (Kazakh) or consents (Russian)",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-heading",
				Says: law.Name{
					KK: "«Қазақстан Республикасы аудандық (қалалық) бiлiм бөлiмдерi»: республиканың бөлімдері",
					RU: "«Республика Казахстан», ниже «Районный (городской) отделы образования»",
				},
				Model: law.Name{
					KK: "Құжатты білім бөлімі береді",
					RU: "Документ выдаёт отдел образования",
					EN: "The department issues it; by the Kazakh heading departments of the Republic, in Russian the Republic and departments apart",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-minors",
				Says: law.Name{
					KK: "«Кәмелетке толмаған балалар мүддесiне әрекет ететiн», бос жолдар «сәйкес» сөзінен кейін",
					RU: "«действующий в интересах несовершеннолетнего(-ей, -их)», далее пустые строки",
				},
				Model: law.Name{
					KK: "Бос жолдар балалардың аттарына арналған деп оқылады",
					RU: "Пустые строки читаются как место для имён детей",
					EN: "The blank lines are read as the place for the minors, after whom they stand in Russian; in Kazakh they stand after the grounds",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-deal",
				Says: law.Name{
					KK: "«№ ________ пәтердi ________ рұқсат бередi»: бос орын пәтерден кейін",
					RU: "«дает согласие _______________________________________________________ квартиры № ______»: пустое место перед квартирой",
				},
				Model: law.Name{
					KK: "Бос орын - мәміленің түрі",
					RU: "Пустое место - вид сделки",
					EN: "The blank is the kind of transaction, which the form does not name",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бiлiм бөлiмiнiң бастығы»",
					RU: "Пункт 21: «руководитель»; приложение 3: «Начальник районного (городского) отдела образования»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "application-heading",
				Says: law.Name{
					KK: "«Аудандық, қалалық бiлiм бөлiмi»",
					RU: "«Районный (городской) отдел образования»",
				},
				Model: law.Name{
					KK: "Өтініш бір бөлімге беріледі",
					RU: "Заявление подаётся одному отделу",
					EN: "An application goes to one department, of a district or of a city",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "deals-kinds",
				Says: law.Name{
					KK: "Қызметтің атауы: «мәмiлелердi ресiмдеу үшiн», кез келген мәміле; 4 және 5-қосымшалар: сату, айырбастау, сыйға беру, кепілге қою",
					RU: "Название услуги: «для оформления сделок», любых; приложения 4 и 5: продажа, обмен, дарение, залог",
				},
				Model: law.Name{
					KK: "Өтініштің екі түрі ғана",
					RU: "Только два вида заявления",
					EN: "The application has the two forms that there are; for a transaction of another kind the text has none",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "absent-spouse",
				Says: law.Name{
					KK: "4 және 5-қосымшалар: «Ерлi-зайыптылардың қолдары»; 14-тармақта болмаған ерлі-зайыптының құжаты жоқ",
					RU: "Приложения 4 и 5: «Подпись обоих супругов»; документа от отсутствующего супруга в пункте 14 нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такой документ не требуется",
					EN: "None is required: both spouses sign the form, and the list has nothing for one who cannot",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "child-words",
				Says: law.Name{
					KK: `«"келiсемiн" деген сөздi жазады»: «келiсемiн», жекеше`,
					RU: `«пишут слово – "согласны"», во множественном числе`,
				},
				Model: law.Name{
					KK: "Ереже мағынасын береді",
					RU: "Положение передаёт смысл",
					EN: "The provision tells what is meant, that the child agrees: I agree in Kazakh, we agree in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			applicationDateDiscrepancy(text.appendix("4")),
			stepsExceedTermDiscrepancy(text.table("1", "")),
			action3DestinationDiscrepancy(text.table("1", "3")),
			directEntryDiscrepancy(text.table("1", "4")),
			servingAndRegisteringDiscrepancy(text.table("1", "4")),
			completenessCheckDiscrepancy(text.table("1", "6")),
			completenessWhenDiscrepancy(text.table("1", "6")),
			action6DaysDiscrepancy(text.table("1", "6")),
			action6OfServiceDiscrepancy(text.table("1", "6")),
			action7NameDiscrepancy(text.table("1", "7")),
			action8NextDiscrepancy(text.table("1", "8")),
			action8HandingDiscrepancy(text.table("1", "8")),
			action9NameDiscrepancy(text.table("1", "9")),
			action9LimitDiscrepancy(text.table("1", "9")),
			action9StartDiscrepancy(text.table("1", "9")),
			numbersOfTablesDiscrepancy(text.table("2", "")),
			applicationsNumberDiscrepancy(text.table("2", "2")),
			table3AssigningDiscrepancy(text.table("3", "3")),
			{
				ID: "table-3-executor",
				Says: law.Name{
					KK: "4-топ: «Білім бөлімінің жауапты орындаушысы»",
					RU: "Группа 4: «Ответственный исполнитель уполномоченного органа»; в таблице 2 «Ответственный исполнитель отделов образования»",
				},
				Model: law.Name{
					KK: "Рөл - білім бөлімінің жауапты орындаушысы",
					RU: "Роль - ответственный исполнитель отделов образования",
					EN: `The role is the responsible executor of the education department; "authorized body" stands only in the Russian table 3`,
				},
				Cite: law.Same(text.table("3", "4")),
			},
			{
				ID: "scheme-missing",
				Says: law.Name{
					KK: "«Функционалдық өзара iс-қимыл сызбасы» деген тақырып қана бар",
					RU: "Есть только заголовок «Схема функционального взаимодействия»",
				},
				Model: law.Name{
					KK: "Сызба үлгіде жоқ",
					RU: "Схемы в модели нет",
					EN: "The texts have only the heading of appendix 7; see NotModeled",
				},
				Cite: law.Same(text.appendix("7")),
			},
		},

		// In the order of the text.
		NotModeled: []reglament.Gap{
			decreeBasisGap(),
			decreeControlGap(),
			officesHoursGap(text.sub("10", "2")),
			suspensionGap(text.para("11")),
			originalsReturnedGap(text.para("14")),
			{
				ID: "presence-moment",
				Why: law.Name{
					KK: "Бала «Анықтама ресiмдеуде» келуі тиіс: қай әрекет кезінде және кімге екені айтылмайды",
					RU: "Ребёнок нужен «При оформлении справки»: при каком действии и перед кем - не сказано",
					EN: "A child has to come when the certificate is drawn up: at which action and before whom is not said, so the presence is a row of the list, not a step",
				},
				Cite: text.para("14"),
			},
			collectionGap(text.para("17")),
			certificateFormGap(text.appendix("3")),
			{
				ID: "application-forms",
				Why: law.Name{
					KK: "Өтініштің екі нысанының өрістері ережелер ретінде тізілген; нысан ретінде үлгіленбеген",
					RU: "Поля двух бланков заявления перечислены положениями; бланки как формы не смоделированы",
					EN: "The fields of the two application forms are listed as provisions; the blanks themselves are not modeled as forms",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "child-consent",
				Why: law.Name{
					KK: "10 жастан асқан балалардың келісімі мен қолы - құжат емес, өтініштің өрісі",
					RU: "Согласие и роспись детей старше 10 лет - не документ, а поле заявления",
					EN: "The consent and signature of children older than 10 is a field of the application, no document of paragraph 14",
				},
				Cite: text.appendix("4"),
			},
			transitGap(text.table("1", "3")),
			readyAtCenterGap(text.table("1", "8")),
			useCasesGap(text.table("2", "")),
			receiptToCenterGap(text.table("3", "2")),
			schemeGap(text.appendix("7")),
		},
	}
}
