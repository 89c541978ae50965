package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// NotaryHousing returns the regulation of the service "Issuing certificates to a
// notary's office for permission to exchange or sell living space that belongs to
// minor children", annex 1 of the decree.
func NotaryHousing() reglament.Service {
	text := annex{number: "1", tables: "5"}
	return reglament.Service{
		ID:   "atyrau2011.notary-housing",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге анықтамалар беру",
			RU: "Выдача справок в нотариальную контору для разрешения обмена или продажи жилой площади, принадлежащей несовершеннолетним детям",
			EN: "Issuing certificates to a notary's office for permission to exchange or sell living space that belongs to minor children",
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			guardianshipProvision(text.para("1")),
			trusteeshipProvision(text.para("1")),
			guardianOrTrusteeProvision(text.para("1")),
			{
				ID: "standard",
				Text: law.Name{
					KK: "Стандарт осы қызметке Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген",
					RU: "Стандарт этой услуги утверждён постановлением Правительства от 26 февраля 2010 года № 140",
					EN: "The standard of this service was approved by Government resolution No. 140 of 26 February 2010",
				},
				Cite: text.para("2"),
			},
			providerProvision(text.para("3")),
			formProvision(text.para("4")),
			{
				ID: "basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары; 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің «66128-баптары»; 1997 жылғы 16 сәуірдегі «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы",
					RU: "Статьи 22-24 Гражданского кодекса; «статей 66128» Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»; пункт 3 статьи 13 Закона от 16 апреля 1997 года «О жилищных отношениях»",
					EN: `Articles 22 to 24 of the Civil Code; "articles 66128" of the Code of 26 December 2011 on marriage (matrimony) and family; article 13, paragraph 3, of the law of 16 April 1997 on housing relations`,
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3-қосымшаға сәйкес нотариалды кеңсеге арналған қағаз анықтама немесе дәлелді бас тарту жауабы",
					RU: "Результат: справка в нотариальную контору на бумаге по приложению 3 или мотивированный ответ об отказе",
					EN: "The service ends in a certificate to a notary's office on paper as in appendix 3, or in a reasoned reply that refuses it",
				},
				Cite: text.para("6"),
			},
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
					KK: "Анықтаманы ресімдеу кезінде 10 жастағы және одан үлкен баланың (18-ге дейін) өзі келуі керек; негізі - 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 62-бабы",
					RU: "При оформлении справки дети от 10 лет и старше (до 18) присутствуют лично; основание - статья 62 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "When the certificate is drawn up, children of 10 and older (up to 18) are present in person, under article 62 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("14"),
			},
			blankFormsDepartmentProvision(text.para("15")),
			blankFormsCenterProvision(text.para("15")),
			submissionDepartmentProvision(text.sub("16", "1")),
			submissionCenterProvision(text.sub("16", "2")),
			deliveryDepartmentProvision(text.para("17")),
			deliveryCenterProvision(text.para("17")),
			actionTablesProvision(text.para("19")),
			schemeProvision(text.para("20")),
			responsibleProvision(text.para("21")),
			centersLegalFormProvision(text.appendix("2")),
			{
				ID: "certificate-issuer",
				Text: law.Name{
					KK: "Анықтаманы кәмелетке толмағандар мүддесіне әрекет ететін, қорғаншылық және қамқоршылық органдарының функцияларын қамтитын аудандық, қалалық білім бөлімі береді",
					RU: "Справку выдаёт районный, городской отдел образования, который включает в себя функции органов опеки и попечительства и действует в интересах несовершеннолетнего",
					EN: "The certificate is given by the district or city education department, which includes the functions of the guardianship and trusteeship bodies and acts in the interests of the minor",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары, «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы, «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің «66128-баптары»",
					RU: "Статьи 22-24 Гражданского кодекса, пункт 3 статьи 13 Закона «О жилищных отношениях», «статьям 66128» Кодекса «О браке (супружестве) и семье»",
					EN: `It names articles 22 to 24 of the Civil Code, article 13, paragraph 3, of the law on housing relations and "articles 66128" of the Code on marriage (matrimony) and family`,
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-permission",
				Text: law.Name{
					KK: "Бөлім рұқсат береді: пәтердің мекенжайы, үйдің және пәтердің нөмірі; не істеуге рұқсат екені жазылады",
					RU: "Отдел даёт разрешение: на что, квартира №, адрес, дом №",
					EN: "The department gives permission, for what is to be filled in, with the number of the flat, the address and the number of the house",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-signature",
				Text: law.Name{
					KK: "Аудандық, қалалық білім бөлімі бастығының орынбасары: қол қоятын жері, Т.А.Ә. және мөр орны",
					RU: "Заместитель начальника районного, городского отдела образования: место для подписи, Ф.И.О. и печати",
					EN: "The deputy chief of the district or city education department: a line to sign on, the full name, and a place for the seal",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-addressee",
				Text: law.Name{
					KK: "Өтініш аудандық, қалалық білім бөліміне жазылады; жеке тұлғаға арналған үлгі",
					RU: "Заявление пишется в районный, городской отдел образования; образец для физического лица",
					EN: "The application is addressed to the district or city education department; it is a sample for a natural person",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-spouses",
				Text: law.Name{
					KK: "Ерлі-зайыптылар: Т.А.Ә. толық, қысқартусыз, жеке куәландыратын құжаттағыдай; мекенжайы мен телефоны",
					RU: "Супруги: Ф.И.О. полностью, без сокращений, точно по документу, удостоверяющему личность; адрес и телефон",
					EN: "The spouses: full names without abbreviations, exactly as in the identity document; address and telephone",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-request",
				Text: law.Name{
					KK: "Пәтерді сатуға, айырбастауға немесе сыйлауға рұқсат сұралады; пәтердің мекенжайы",
					RU: "Просят разрешения на продажу (обмен или дарение) квартиры; адрес квартиры",
					EN: "Permission is asked to sell (exchange or give) a flat; the address of the flat",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-credit",
				Text: law.Name{
					KK: "Несие мөлшері мен мерзімі орысша нысанда ғана",
					RU: "«для получения кредита»: размер и срок",
					EN: `"To receive a credit": its amount and term`,
				},
				Only: law.Russian,
				Cite: text.appendix("4"),
			},
			{
				ID: "application-children",
				Text: law.Name{
					KK: "Балалар: Т.А.Ә., туған жылы, туу туралы куәліктің нөмірі",
					RU: "Дети: Ф.И.О., год рождения, № свидетельства о рождении",
					EN: "The children: full names, years of birth, numbers of the birth certificates",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-consent",
				Text: law.Name{
					KK: "10 жастан асқан балалар қол қойып, келісетінін жазады",
					RU: "Дети старше 10 лет расписываются и пишут, что согласны",
					EN: "Children older than 10 sign and write that they agree",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі туралы мәліметтер: Т.А.Ә., жеке куәлігінің нөмірі, кім және қашан берген, қолы",
					RU: "Сведения об отце и о матери: Ф.И.О., № удостоверения личности, кем и когда выдано, роспись",
					EN: "Of the father and of the mother: full name, number of the identity card, by whom and when it was issued, signature",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-housing",
				Text: law.Name{
					KK: "Тұрғын үйден айырылған жағдайда балалар тұратын мекенжай: қосымша алаң немесе балаларды алуға келісетін жақын туыстар",
					RU: "Адрес, где дети будут жить в случае потери жилья: дополнительная площадь или близкие родственники, согласные взять детей",
					EN: "The address where the children will live if the housing is lost: additional space, or close relatives who agree to take them",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-undertaking",
				Text: law.Name{
					KK: "Балаларды келешекте тұрғын үйсіз қалдырмау міндеттемесі өз қолымен жазылады",
					RU: "Обязательство не оставить детей в дальнейшем без жилья пишется собственноручно",
					EN: "An undertaking not to leave the children without housing in the future, in their own handwriting",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-signatures",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подпись обоих супругов",
					EN: "The date and the signatures of both spouses",
				},
				Cite: text.appendix("4"),
			},
		},

		// Paragraph 3: the organizations.
		Units: []reglament.Unit{
			departmentUnit(text.para("3")),
			centerUnit(text.para("3")),
		},

		// Paragraph 6: how the service ends.
		Results: []reglament.Result{
			{
				ID: "certificate",
				Name: law.Name{
					KK: "кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге қағаз түрінде анықтама",
					RU: "справка в нотариальную контору для разрешения обмена или продажи жилой площади, принадлежащей несовершеннолетним детям",
					EN: "certificate to a notary's office for permission to exchange or sell living space that belongs to minor children",
				},
				Form: reglament.Paper,
				// As the form of appendix 3 has it.
				SignedBy: law.Name{
					KK: "Аудандық, қалалық бiлiм бөлiмi бастығының орынбасары",
					RU: "Заместитель начальника районного, городского отдела образования",
					EN: "deputy chief of the district or city education department",
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

		// Paragraph 14: what the conditions of the documents rest on.
		Facts: []documents.Fact{
			guardianFact(),
			marriedFact(),
			divorcedFact(),
			widowedFact(),
			neverMarriedFact(),
			spouseAbsentFact(),
			loanAgainstDwellingFact(),
			bornOutOfWedlockFact(),
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				ID: "application",
				Name: law.Name{
					KK: "осы регламенттің 4-қосымшасына сәйкес кәмелетке толмаған балалардың екi ата-анасының (ерлi-зайыптыларды немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
					RU: "заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) несовершеннолетних детей, согласно приложению 4 к настоящему регламенту",
					EN: "application of both parents (spouses) or of those who replace them (guardians (trustees), patronage carers) of minor children, as in appendix 4",
				},
				// Or of those who replace them.
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Blank: text.appendix("4")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				// In both texts of those who replace the parents; in Russian of the parents
				// too, which is the next row.
				ID: "statement-of-guardians",
				Name: law.Name{
					KK: "қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of guardians (trustees), patronage carers on providing guaranteed housing",
				},
				Of:   documents.Applicant,
				When: documents.Condition{Fact: "guardian", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// The Kazakh name is that of the same statement, without whose it is.
				ID: "statement-of-parents",
				Name: law.Name{
					KK: "кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of both parents (spouses) on providing guaranteed housing",
				},
				Only: law.Russian,
				Of:   documents.Parents,
				When: documents.Condition{None: []documents.Condition{{Fact: "guardian", Of: documents.Applicant}}},
				Form: law.Differ(documents.Form{}, documents.Form{Notarized: true}),
				Cite: law.Differ(law.Citation{}, text.sub("14", "2")),
			},
			{
				// Of default before a bank; a sale without a loan has none. When it is
				// handed in is not said.
				ID: "statement-of-relatives",
				Name: law.Name{
					KK: "банк алдында орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
					EN: "notarized statement of close relatives on providing guaranteed housing if obligations to the bank are not properly performed",
				},
				Of:       documents.Relatives,
				When:     documents.Condition{Fact: "loan-against-dwelling"},
				Inferred: true,
				Form:     law.Same(documents.Form{Notarized: true}),
				Cite:     law.Same(text.sub("14", "2")),
			},
			{
				// Of this paper and the next three, in one bracket, whether all are wanted or
				// they are examples: see property-list.
				ID: "contract",
				Name: law.Name{
					KK: "шарт",
					RU: "договор",
					EN: "contract on the real estate",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "registration-certificate",
				Name: law.Name{
					KK: "жылжымайтын мүлiк құқықтарын мемлекеттiк тiркеу туралы куәлiк",
					RU: "свидетельство о государственной регистрации прав на недвижимость",
					EN: "certificate of the state registration of rights to real estate",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "technical-passport",
				Name: law.Name{
					KK: "мүлiктiң техникалық паспорты",
					RU: "технический паспорт на имущество",
					EN: "technical passport of the property",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				// Whose registration it is, the text does not say. It stands among the
				// documents of which originals and copies are wanted.
				ID:   "residence-registration",
				Name: residenceRegistrationPaper(),
				// In the Kazakh text in the accusative, outside "originals and copies".
				Form: law.Differ(documents.Form{}, documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекенжай анықтамасын", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасын", RU: "справка сельских и/или аульных акимов", EN: "certificate of the village and/or aul akims"}},
				},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "identity-cards",
				Name: law.Name{
					KK: "кәмелетке толмағандарға қатысы бар екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронат тәрбиешiлер) жеке куәлiктерiнiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии удостоверений личности обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), по отношению к несовершеннолетнему",
					EN: "originals and copies of the identity cards of both parents (spouses) or of those who replace them (guardians (trustees), patronage carers) in relation to the minor",
				},
				// Or of those who replace them.
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificate",
				Name: law.Name{
					KK: "баланың (балалардың) туу туралы куәлiктiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии свидетельств о рождении ребенка (детей)",
					EN: "originals and copies of the birth certificates of the child (children)",
				},
				Of:   documents.Child,
				Each: true,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID:       "marriage-certificate",
				Name:     marriageCertificatePaper(),
				When:     documents.Condition{Fact: "married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "6")),
			},
			{
				// In Kazakh "certificate" follows after the death.
				ID: "divorce-certificate",
				Name: law.Name{
					KK: "некенi бұзу туралы",
					RU: "свидетельство о расторжении брака",
					EN: "certificate of the dissolution of marriage",
				},
				When:     documents.Condition{Fact: "divorced", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// In Russian "certificate" stands before the divorce. Whose death it is,
				// neither text says.
				ID: "death-certificate",
				Name: law.Name{
					KK: "қайтыс болу туралы куәлiк",
					RU: "о смерти",
					EN: "certificate of death",
				},
				When:     documents.Condition{Fact: "widowed", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID:       "not-married",
				Name:     notMarriedPaper(),
				When:     documents.Condition{Fact: "never-married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "№ 4 нысан бойынша анықтама (бала некеден тыс туылған жағдайда)",
					RU: "справка по форме № 4 (в случае рождения ребенка вне брака)",
					EN: "certificate on form No. 4 (if the child was born out of wedlock)",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Fact: "born-out-of-wedlock", Of: documents.Child},
				// After a semicolon in Russian: whether originals and copies reaches it is
				// not said there.
				Form: law.Differ(documents.Form{Original: true, Copy: true, Compare: true}, documents.Form{}),
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				// The Kazakh text says that one of the spouses has to be absent, the
				// Russian calls the paper that of the absent spouse.
				ID: "power-of-attorney",
				Name: law.Name{
					KK: "ерлi-зайыптылардың бiреуi болмаған жағдайда мәмiленi ресiмдеуге оның атынан жазылған нотариуспен расталған сенiмхат",
					RU: "доверенность от имени отсутствующего супруга(-и), заверенная нотариусом на совершение оформления сделки",
					EN: "power of attorney of the absent spouse for executing the transaction, certified by a notary",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "spouse-absent", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "child-presence",
				Name: law.Name{
					KK: "10 жастағы және одан асқан баланың (18 жасқа дейiн) өзi келуi",
					RU: "личное присутствие детей от 10 лет и старше (до 18 лет)",
					EN: "children of 10 and older (up to 18) present in person",
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
			{
				ID:   "department-office",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің кеңсесi",
					RU: "сотрудник канцелярии отдела образования",
					EN: "chancery of the education department",
				},
				Cite: text.sub("18", "3"),
			},
			{
				ID:   "department-head",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің басшылығы",
					RU: "руководство отдела образования",
					EN: "management of the education department",
				},
				Cite: text.sub("18", "4"),
			},
			{
				ID:   "department-executor",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің жауапты орындаушысы",
					RU: "ответственный исполнитель отдела образования",
					EN: "responsible executor of the education department",
				},
				Cite: text.sub("18", "5"),
			},
		},

		// Appendices 1 and 2: the offices.
		Offices: []reglament.Address{
			atyrauDepartmentAddress(text.row("1", "1")),
			zhylyoiDepartmentAddress(text.row("1", "2")),
			inderDepartmentAddress(text.row("1", "3")),
			makhambetDepartmentAddress(text.row("1", "4")),
			isataiDepartmentAddress(text.row("1", "5")),
			makatDepartmentAddress(text.row("1", "6")),
			kurmangazyDepartmentAddress(text.row("1", "7")),
			kyzylkogaDepartmentAddress(text.row("1", "8")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының облыстық бөлімі", RU: "Областной отдел филиала РГП ЦОН", EN: "Oblast department of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Сәтпаев даңғылы, 23 үй", RU: "г.Атырау, пр.Сатпаева, 23", EN: "23 Satpayev avenue, Atyrau"},
				Phone: "8(7122) 213467",
				Cite:  text.row("2", "1"),
			},
			cityCenter1Address(text.row("2", "2")),
			cityCenter2Address(text.row("2", "3")),
			inderCenterAddress(text.row("2", "4")),
			makhambetCenterAddress(text.row("2", "5")),
			kyzylkogaCenterAddress(text.row("2", "6")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Жылыой аудандық бөлімі", RU: "Жылыойский районный отдел филиала РГП ЦОН", EN: "Zhylyoi district department of the branch"},
				Place: law.Name{KK: "Құлсары қаласы, Бейбітшілік көшесі, 8 үй", RU: "г.Кульсары, ул.Бейбитшилик, 8", EN: "8 Beibitshilik street, Kulsary"},
				Phone: "8(71237) 50354",
				Cite:  text.row("2", "7"),
			},
			kurmangazyCenterAddress(text.row("2", "8")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Мақат аудандық бөлімі", RU: "Макатский районный отдел филиала РГП ЦОН", EN: "Makat district department of the branch"},
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2 үй", RU: "п.Макат, ул.Центральная, 2", EN: "2 Central street, Makat"},
				Phone: "8(71239) 32297",
				Cite:  text.row("2", "9"),
			},
			isataiCenterAddress(text.row("2", "10")),
		},

		// Appendix 5, table 1: the actions. An outcome that leads to a step of
		// another channel does not exist in this one. The Kazakh text has no table 2:
		// what cites it stands in the Russian one only.
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
						Name: law.Name{KK: "анықтаманы ресiмдейдi", RU: "оформление справки", EN: "certificate drawn up"},
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
						Name: law.Name{KK: "анықтаманы ресiмдейдi", RU: "оформление справки", EN: "certificate drawn up"},
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
				Limit:    law.Same(reglament.Limit{SameDay: true}),
				Cite:     text.table("1", "9"),
				See:      []law.Citation{text.sub("12", "8"), text.table("2", "7"), text.table("3", "7")},
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
					KK: "1-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 1 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "5-тармақ: екі үтір («22-24-баптары,,») және «кодексінің66128-баптары»; 14-тармақ: «ерлi-зайыптыларды» («ерлi-зайыптылардың» орнына), «патронат тәрбиешiлер», «балалардың) туу туралы куәлiктiң», «түпұсқалары», жабылмаған жақшалар; 4-қосымша: «Т.А.Ә туған жылы» (Ә-ден кейін нүкте де, үтір де жоқ); 1-кесте: «кеңсесiнiңқызметшiлерi», «Бұрыштама қою,құрылымдық», «кезде- бес»; 3-кесте: «№ 1Құжаттар қабылдау,қолхат беру», «№ 2Орталықтардан», «тiркеу,өтiнiштi», «№ 5Бас», «№ 7Орталықта»",
					RU: "Пункт 2: «Государственая»; пункт 14: незакрытые скобки; таблица 1: «Инспекторнакопительного отдела», «корреспонденцией,определение», «документ,организационно-распорядительное», «в центр-», «рабочих дней При обращении» без точки, «в центр-в течение», «хода,потока», «Наименование действия процесса, процедуры,» без открывающей скобки; таблица 2: «№ 3Определениеответственного», «Действие №6», «Действие №7»; таблица 3: «выдачарасписки», «наложениерезолюции»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, остальное, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted, all else stays as written",
				},
				Cite: law.Same(text.whole()),
			},
			kazakhLetterIDiscrepancy(text.whole()),
			{
				ID: "appendix-heads",
				Says: law.Name{
					KK: "4, 5 және 6-қосымшалардың басында ештеңе жоқ; тек 3-қосымшада: «Қазақстан Республикасы аудандық, қалалық бiлiм бөлiмдерi»",
					RU: "Приложения 4, 5 и 6 озаглавлены ещё и «Республика Казахстан», как и приложение 3",
				},
				Model: law.Name{
					KK: "Тақырыптар үлгіге енбейді",
					RU: "Заголовки в модель не входят",
					EN: "The heads are not modeled; the words stand over appendices 4, 5 and 6 in Russian only",
				},
				Cite: law.Same(text.whole()),
			},
			departmentsNumberDiscrepancy(text.whole()),
			adultWardsDiscrepancy(text.para("1")),
			{
				ID: "appendices-12",
				Says: law.Name{
					KK: "3-тармақ: «осы регламенттің 12-қосымшаларына сәйкес»; 8-тармақ: «1, 2-қосымшаларында»; регламентте алты қосымша бар",
					RU: "Пункт 3: «согласно приложениям 1, 2»; пункт 8: «в приложениях 12»; приложений шесть",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар деп оқылады",
					RU: "Читается как «приложениям 1, 2»",
					EN: "Read as appendices 1 and 2 in both places: each text loses the comma in one of them, and there is no appendix 12",
				},
				Cite: law.Differ(text.para("3"), text.para("8")),
			},
			{
				ID: "articles-66128",
				Says: law.Name{
					KK: "5-тармақ: «кодексінің66128-баптары»; 3-қосымша: «66128-баптарына сәйкес»",
					RU: "Пункт 5: «статей 66128»; приложение 3: «статьям 66128»",
				},
				Model: law.Name{
					KK: "Баптар жазылғандай берілген; үтірі түсіп қалған 66, 128 болуы мүмкін",
					RU: "Статьи приводятся как есть; вероятно, 66, 128 без запятой",
					EN: "Quoted as written: no code has such an article; 66, 128 with a lost comma is likely, but the text does not say so",
				},
				Cite: law.Same(text.para("5")),
			},
			article62Discrepancy(text.para("5")),
			resultOrFormDiscrepancy(text.para("6")),
			refusalNameDiscrepancy(text.para("6")),
			applicantNameDiscrepancy(text.para("7")),
			informationPlaceDiscrepancy(text.para("8")),
			{
				ID: "information-list",
				Says: law.Name{
					KK: "«толық ақпарат тiзбесi осы регламенттің 1, 2-қосымшаларында көрсетiлген»: тізбе ақпаратқа қатысты болып шыққан",
					RU: "«отделов образования и центров, перечень которых указан в приложениях 12»: перечень отделов и центров",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар - білім бөлімдері мен орталықтардың тізбесі",
					RU: "Приложения 1, 2 - перечни отделов и центров",
					EN: "Appendices 1 and 2 list departments and centers; the Kazakh word order makes it a list of information",
				},
				Cite: law.Same(text.para("8")),
			},
			termDaysDiscrepancy(text.sub("9", "1")),
			servedOnTheSpotDiscrepancy(text.sub("9", "2")),
			departmentLunchDiscrepancy(text.sub("10", "1")),
			centerHolidaysDiscrepancy(text.sub("10", "2")),
			centerDepartmentsHoursDiscrepancy(text.sub("10", "2")),
			centerDepartmentsWhichDiscrepancy(text.sub("10", "2")),
			centerDepartmentsBreakDiscrepancy(text.sub("10", "2")),
			centerQueueDiscrepancy(text.sub("10", "2")),
			suspendOrRefuseDiscrepancy(text.para("11")),
			{
				ID: "ground-sentence",
				Says: law.Name{
					KK: "Сөйлем 1)-тармақшада «болып табылады» деп бітеді; 2)-тармақша негіз емес, іс-қимыл айтады: «оларды орталыққа қайтарады»",
					RU: "«Основанием ... являются:», но подпункт 2) называет не основание, а действие: «возвращает их в центр»",
				},
				Model: law.Name{
					KK: "Екеуі де негіз деп алынады",
					RU: "Оба взяты как основания",
					EN: "Both are taken as grounds, though subparagraph 2) tells of an act in both texts, and the Kazakh closes the sentence before it",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			incompleteByWhomDiscrepancy(text.sub("11", "2")),
			returnOrRefusalDiscrepancy(text.sub("11", "2")),
			refusalAtCenterDiscrepancy(text.sub("11", "2")),
			returnNoticeStartDiscrepancy(text.sub("11", "2")),
			collectionTermDiscrepancy(text.sub("11", "2")),
			storedWhatDiscrepancy(text.sub("11", "2")),
			returnStageDiscrepancy(text.para("12")),
			signingStageDiscrepancy(text.para("12")),
			requestOrApplicationDiscrepancy(text.sub("12", "2")),
			{
				ID: "who-sends",
				Says: law.Name{
					KK: "12-тармақ: «орталық»; 1-кесте, 3-әрекет: «Жинақтау бөлiмiнiң инспекторы»; 3-кесте, 1-әрекет: «Орталықтың инспекторы»",
					RU: "Пункт 12: «центр»; таблица 1, действие 3: «Инспекторнакопительного отдела»; таблицы 2 и 3, действие 1: «Инспектор центра»",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша; орталық инспекторы жіберсе, бұл бұзушылық емес, күмән ғана",
					RU: "Роль - по таблице 1; если отправил инспектор центра, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the inspector of the accumulation section; sent by the inspector of the center it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("12", "3")),
			},
			departmentReceiptVerbDiscrepancy(text.sub("12", "4")),
			{
				ID: "department-receipt-when",
				Says: law.Name{
					KK: "12-тармақ: «тұтынушы өтініш білдірген жағдайда»; 3-кесте, 2-әрекет: орталықтардан өтініштер қабылдағанда «қолхат беру»; 1-кестеде бұл қолхат жоқ",
					RU: "Пункт 12: «при обращении потребителя»; таблица 3, действие 2: «выдачарасписки» при приёме из центра; в таблицах 1 и 2 этой расписки нет",
				},
				Model: law.Name{
					KK: "Тікелей өтініш бергенге ғана",
					RU: "Только при обращении прямо в отдел",
					EN: "Only in the channel department: the receipt is for an applicant who comes in person; the one that table 3 has for the center is not modeled",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			sentToWhomDiscrepancy(text.sub("12", "5")),
			notificationOrCertificateDiscrepancy(text.sub("12", "6")),
			whoSignsDiscrepancy(text.sub("12", "6")),
			draftToWhomDiscrepancy(text.sub("12", "6")),
			resultOrDocumentsDiscrepancy(text.sub("12", "7")),
			{
				ID: "application-for-spouses",
				Says: law.Name{
					KK: "1)-тармақша: «немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер)» өтініші; 4-қосымша: тек «ерлi-зайыпты», «Әкесi туралы мәлiметтер», «Шешесi туралы мәлiметтер», «Ерлi-зайыптылардың қолдары»",
					RU: "Подпункт 1): «или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)»; приложение 4: только «от супругов», «Сведения об отце», «Сведения о матери», «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Нысан бәріне бір",
					RU: "Бланк один для всех",
					EN: "One form for all: it has no room for a guardian, a trustee, a patronage carer or a single parent, whom the row admits",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-and-consent",
				Says: law.Name{
					KK: `14-тармақтың тізбесінде балалардың келісімі жоқ; 4-қосымша: «10 жастан асқан балалар қолдарын қояды, "келiсемiн" деген сөздi жазады»`,
					RU: `В перечне пункта 14 согласия детей нет; приложение 4: «дети старше 10 лет расписываются, пишут слово – "согласны"»`,
				},
				Model: law.Name{
					KK: "Балалардың келісімі - нысанның бөлігі, бөлек құжат емес",
					RU: "Согласие детей - часть бланка, не отдельный документ",
					EN: "The consent of the children is a part of the form, no document of its own",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "both-parents",
				Says: law.Name{
					KK: "1) және 4)-тармақшалар: «екi ата-анасының»; 7)-тармақша некесі бұзылған, жұбайы қайтыс болған немесе некеге тұрмаған адамды біледі",
					RU: "Подпункты 1), 2), 4): «обоих родителей»; подпункт 7) знает расторгнутый брак, смерть и того, кто «в браке не состоял(-а)»",
				},
				Model: law.Name{
					KK: "Әр құжат бір рет талап етіледі; жалғыз ата-ана туралы ереже жоқ",
					RU: "Каждый документ требуется один раз; правила для единственного родителя нет",
					EN: "Each paper is wanted once, whoever signs it: the text has no rule for a parent alone, though subparagraph 7) knows such parents",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "spouses-or-parents",
				Says: law.Name{
					KK: "1)-тармақша: «екi ата-анасының (ерлi-зайыптыларды немесе»; 4)-тармақша: «екi ата-анасының (ерлi-зайыптылардың)»: жақша ата-ананы ерлі-зайыптылармен теңестіреді",
					RU: "«обоих родителей (супругов)»: скобки приравнивают родителей к супругам",
				},
				Model: law.Name{
					KK: "Ата-ана деп оқылады; ата-ана емес жұбай туралы айтылмайды",
					RU: "Читается как родители; о супруге, который не родитель, не сказано",
					EN: "Read as the parents: a spouse who is not the parent, and parents who are not spouses, are not told of",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "statement-by-whom",
				Says: law.Name{
					KK: "«қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң»: ата-аналар аталмайды",
					RU: "«от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)»",
				},
				Model: law.Name{
					KK: "Екі жол: қорғаншылардікі - екі мәтінде, ата-аналардікі - орысша ғана",
					RU: "Две строки: опекунов - в обоих текстах, родителей - только в русском",
					EN: "Two rows: that of guardians, trustees and patronage carers in both texts, that of the parents in the Russian one only",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "guaranteed-housing",
				Says: law.Name{
					KK: "«кепiлдi тұрғын үйдi»: кепілдік берілген немесе кепілге салынған",
					RU: "«гарантированного жилья»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз сөзін сақтайды",
					RU: "Каждый текст сохраняет своё слово",
					EN: "Each text keeps its own word: guaranteed in Russian; the Kazakh word can also mean pledged",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "bank-words",
				Says: law.Name{
					KK: "«банк алдында орындамаған жағдайда»: нені орындамағаны айтылмайды",
					RU: "«в случае ненадлежащего исполнения обязательств перед банком»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз сөзін сақтайды",
					RU: "Каждый текст сохраняет свои слова",
					EN: "Each text keeps its own words: in Russian obligations improperly performed, in Kazakh not performed, without saying what",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "bank-clause-place",
				Says: law.Name{
					KK: "Туыстардың өтінішінің алдында тұр: «банк алдында орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының»",
					RU: "Стоит в конце, после обоих заявлений: «о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком»",
				},
				Model: law.Name{
					KK: "Туыстардың өтінішінің мазмұны деп алынады, оны тапсыру шарты емес",
					RU: "Взято как содержание заявления родственников, а не условие его подачи",
					EN: "Taken as what the relatives' statement says, not as a condition of handing it in; by the Russian place it may belong to the first statement too",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "bank-in-a-sale",
				Says: law.Name{
					KK: "Қызмет айырбастауға немесе сатуға рұқсат беру үшін, ал 2)-тармақша «банк алдында» орындалмаған міндетті айтады",
					RU: "Услуга - для обмена или продажи, а подпункт 2) говорит об обязательствах «перед банком»",
				},
				Model: law.Name{
					KK: "Туыстардың өтініші тұрғын үй кепілге қойылғанда қажет деп шығарылды; ол жоқ болса, күмәннан артық емес",
					RU: "Выведено, что заявление родственников нужно при ссуде под залог; его отсутствие - не более чем сомнение",
					EN: "Inferred to be needed where a loan is given on the dwelling, as an exchange or a sale needs no bank; that it lacks is no more than a doubt",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			relativesWhoDiscrepancy(text.sub("14", "2")),
			{
				ID: "property-kinds",
				Says: law.Name{
					KK: "3)-тармақша: «(пәтер, үй, саяжай, жер учаскесi және т.б.»; қызметтің атауы: «тұрғын үй алаңын»; 3 және 4-қосымшалар: тек пәтер",
					RU: "Подпункт 3): «(квартира, дом, дача, земельный участок и т.д.»; название услуги: «жилой площади»; приложения 3 и 4: только квартира",
				},
				Model: law.Name{
					KK: "Құжаттар кез келген жылжымайтын мүлікке бірдей",
					RU: "Документы одни для любой недвижимости",
					EN: "One list for whatever real estate: a dacha or a plot is no living space, and the forms know a flat only",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-list",
				Says: law.Name{
					KK: "«жылжымайтын мүлiк құжаттарының түпнұсқалары мен көшiрмелерi (пәтер, үй, саяжай, жер учаскесi және т.б. (шарт»: жақшалар жабылмаған, бәрі керек пе, мысал ма - айтылмайды",
					RU: "«документов на недвижимое имущество (квартира, дом, дача, земельный участок и т.д. (договор»: скобки не закрыты, нужно ли всё или это примеры, не сказано",
				},
				Model: law.Name{
					KK: "Аталған әр құжат тізбеде бар; бәрі керек пе - айтылмайтындықтан, біреуінің жоқтығы - күмәннан артық емес",
					RU: "Каждый названный документ есть в перечне; нужны ли все, не сказано, поэтому отсутствие одного - не более чем сомнение",
					EN: "Each document named is on the list; as whether all are wanted is not said, the lack of one is no more than a doubt",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-whose",
				Says: law.Name{
					KK: "«жылжымайтын мүлiк құжаттарының»: кімнің мүлкі екені айтылмайды; қызметтің атауы: «балаларға тиесiлi»",
					RU: "«документов на недвижимое имущество»: чьё имущество - не сказано; название услуги: «принадлежащей несовершеннолетним детям»",
				},
				Model: law.Name{
					KK: "Айырбасталатын немесе сатылатын мүлік деп оқылады",
					RU: "Читается как имущество, которое обменивают или продают",
					EN: "Read as the property that is exchanged or sold, the minors' by the title",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-among-property",
				Says: law.Name{
					KK: "Тұрғылықты жері бойынша тіркелуді растайтын құжат мүлік құжаттарының жақшасында; кімнің тіркелуі екені айтылмайды",
					RU: "Документ о регистрации по месту жительства стоит в скобках документов на имущество; чья регистрация, не сказано",
				},
				Model: law.Name{
					KK: "Бөлек жол, ешкімдікі емес",
					RU: "Отдельная строка, ничья",
					EN: "A row of its own, of nobody in particular: whose registration is not said, and the paper stands among those of the property",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-form",
				Says: law.Name{
					KK: "«растайтын құжатты», «анықтамасын»: табыс септігінде, сондықтан «түпнұсқалары мен көшiрмелерi» сөздерімен байланыспайды",
					RU: "«документ, подтверждающий регистрацию», в одном ряду с документами, «оригиналы и копии» которых требуются",
				},
				Model: law.Name{
					KK: "Түпнұсқа мен көшірме орысша мәтін бойынша ғана талап етіледі",
					RU: "Оригинал и копия требуются только по русскому тексту",
					EN: "Original and copy are wanted by the Russian text only: by its case the Kazakh paper stands outside the list of which originals and copies are wanted",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-either",
				Says: law.Name{
					KK: "«мекенжай анықтамасын не селолық және/немесе ауылдық әкiмдердiң анықтамасын»: «не» - екеуінің бірі",
					RU: "«адресная справка, справка сельских и/или аульных акимов»: запятая, без «либо»",
				},
				Model: law.Name{
					KK: "Біреуі жеткілікті",
					RU: "Достаточно одной",
					EN: "Either is enough, as the Kazakh text says; the Russian has a comma between them",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "minors-number",
				Says: law.Name{
					KK: "4)-тармақша: «кәмелетке толмағандарға», көпше",
					RU: "Подпункт 4): «к несовершеннолетнему», единственное число",
				},
				Model: law.Name{
					KK: "Әр мәтін өз атауын сақтайды",
					RU: "Каждый текст сохраняет своё название",
					EN: "Each text keeps its own words: minors in Kazakh, a minor in Russian",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "guardian-unproved",
				Says: law.Name{
					KK: "1), 2) және 4)-тармақшалар қорғаншыларды, қамқоршыларды, патронаттық тәрбиешілерді атайды; олардың тағайындалуын растайтын құжат тізбеде жоқ",
					RU: "Подпункты 1), 2) и 4) называют опекунов, попечителей, патронатных воспитателей; документа об их назначении в перечне нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такого документа не требуется",
					EN: "No paper on the appointment of a guardian, trustee or patronage carer is required: the list has none",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificates",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiктiң»: куәлік жекеше",
					RU: "«свидетельств о рождении ребенка (детей)»: свидетельств несколько",
				},
				Model: law.Name{
					KK: "Әр балаға бір куәлік",
					RU: "По свидетельству на каждого ребёнка",
					EN: "One certificate for each child: the Kazakh has one certificate, of the child or children",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "marriage-always",
				Says: law.Name{
					KK: "6)-тармақша неке туралы куәлікті шартсыз талап етеді; 7)-тармақша некені бұзу, қайтыс болу, некеге тұрмау құжаттарын атайды",
					RU: "Подпункт 6) требует свидетельство о браке без условия; подпункт 7) называет документы о расторжении брака, о смерти и о том, что в браке не состоял",
				},
				Model: law.Name{
					KK: "Өтініш беруші некеде тұрса; шарт құжаттың мәнінен шығарылған",
					RU: "Если заявитель состоит в браке; условие выведено из того, что документ удостоверяет",
					EN: "Required of a married applicant; the condition is inferred from what the paper certifies",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "other-documents-when",
				Says: law.Name{
					KK: "«басқа да құжаттардың»: некені бұзу, қайтыс болу, некеге тұрмау құжаттары қашан керек екені айтылмайды; 11-тармақ: «құжаттардың бiреуiн ұсынбауы»",
					RU: "«других документов»: когда нужны документы о расторжении брака, о смерти, о том, что в браке не состоял, не сказано; пункт 11: «непредставление потребителем одного из документов»",
				},
				Model: law.Name{
					KK: "Шарттар құжаттардың мәнінен шығарылған",
					RU: "Условия выведены из того, что документы удостоверяют",
					EN: "The conditions are inferred from what the papers certify: required of everybody, they would exclude one another",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "other-documents-whose",
				Says: law.Name{
					KK: "Кімнің некесі, кімнің қайтыс болуы екені айтылмайды",
					RU: "Чей брак и чья смерть, не сказано",
				},
				Model: law.Name{
					KK: "Шарттар өтініш беруші туралы",
					RU: "Условия - о заявителе",
					EN: "The conditions are about the applicant: whose marriage and whose death is not said",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			notMarriedDiscrepancy(text.sub("14", "7")),
			{
				ID: "form-4-place",
				Says: law.Name{
					KK: "«некеге тұрмағандығын растайтын құжат, № 4 нысан бойынша анықтама»: үтір",
					RU: "«в браке не состоял(-а); справка по форме № 4»: точка с запятой, скобка не закрыта",
				},
				Model: law.Name{
					KK: "Қазақша - түпнұсқасы мен көшірмесі, орысша түрі айтылмаған",
					RU: "По-казахски - оригинал и копия, по-русски вид не указан",
					EN: "Original and copy in Kazakh; left open in Russian, where the semicolon sets it apart from the documents in originals and copies",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-missing",
				Says: law.Name{
					KK: "«№ 4 нысан бойынша анықтама»: нысан қоса берілмеген, 4-қосымша - өтініш",
					RU: "«справка по форме № 4»: форма не приложена, приложение 4 - заявление",
				},
				Model: law.Name{
					KK: "Қосымшаға сілтеме жоқ",
					RU: "Ссылки на приложение нет",
					EN: "No blank is cited: form No. 4 is not annexed, and appendix 4 is the application",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "spouse-absent",
				Says: law.Name{
					KK: "«ерлi-зайыптылардың бiреуi болмаған жағдайда»: шарт",
					RU: "«от имени отсутствующего супруга(-и)»: условия нет",
				},
				Model: law.Name{
					KK: "Ерлі-зайыптылардың бірі болмаған жағдайда, екі мәтінде де",
					RU: "Если один из супругов отсутствует, в обоих текстах",
					EN: "Required if one of the spouses is absent: a condition in Kazakh; the Russian says it by calling the paper that of the absent spouse",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "absent-spouse-signs",
				Says: law.Name{
					KK: "8)-тармақша ерлі-зайыптылардың бірі болмауын біледі; 1) және 4)-тармақшалар «екi ата-анасының» өтініші мен жеке куәліктерін, 4-қосымша «Ерлi-зайыптылардың қолдары» талап етеді",
					RU: "Подпункт 8) знает отсутствие супруга; подпункты 1) и 4) требуют заявления и удостоверений «обоих родителей», приложение 4 - «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Өтініш пен куәліктер әрқашан талап етіледі",
					RU: "Заявление и удостоверения требуются всегда",
					EN: "The application and the cards are required in every case: that the power of attorney replaces the signature or the card of the absent spouse is not said",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "originals-which",
				Says: law.Name{
					KK: "Соңғының алдындағы сөйлем: «құжаттардың түпұсқалары көшiрмелерiмен қоса берiледi»; 1), 2), 8)-тармақшалар түпнұсқа мен көшірмені атамайды",
					RU: "Предпоследнее предложение: «Оригиналы документов предоставляются для сверки с копиями»; подпункты 1), 2), 8) не называют ни оригинала, ни копии",
				},
				Model: law.Name{
					KK: "Салыстыру - түпнұсқасы мен көшірмесі талап етілетін құжаттарда ғана",
					RU: "Сверка - только у документов, от которых требуются оригинал и копия",
					EN: "Comparison is for the documents wanted in original and copy; of the others the row names neither",
				},
				Cite: law.Same(text.para("14")),
			},
			originalsReturnedDiscrepancy(text.para("14")),
			{
				ID: "presence-when",
				Says: law.Name{
					KK: "«Анықтама ресiмдеуде»: қашан, қайда, кімнің алдында екені айтылмайды; 12-тармақ пен кестелерде мұндай кезең жоқ",
					RU: "«При оформлении справки»: когда, где и перед кем, не сказано; в пункте 12 и в таблицах такого этапа нет",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесіндегі жол",
					RU: "Строка перечня документов",
					EN: "A row of the list of documents, held of the day of receipt: when, where and before whom a child appears is not said",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-age",
				Says: law.Name{
					KK: "14-тармақ: «10 жастағы және одан асқан баланың (18 жасқа дейiн)»; 4-қосымша: «10 жастан асқан балалар»",
					RU: "Пункт 14: «от 10 лет и старше (до 18 лет)»; приложение 4: «дети старше 10 лет»",
				},
				Model: law.Name{
					KK: "Келу - 10 жастан 18 жасқа дейін, 14-тармақ бойынша",
					RU: "Присутствие - от 10 до 18 лет, по пункту 14",
					EN: "Presence is from the tenth birthday to the eighteenth, as paragraph 14 says; by the form it is those older than 10 who sign",
				},
				Cite: law.Same(text.para("14")),
			},
			presenceGroundDiscrepancy(text.para("14")),
			{
				ID: "presence-number",
				Says: law.Name{
					KK: "«баланың ... өзi келуi», жекеше",
					RU: "«личное присутствие детей», множественное число",
				},
				Model: law.Name{
					KK: "Әр бала үшін",
					RU: "Для каждого ребёнка",
					EN: "For each child: one child in Kazakh, children in Russian",
				},
				Cite: law.Same(text.para("14")),
			},
			formsWhereDiscrepancy(text.para("15")),
			{
				ID: "applications-handed-in",
				Says: law.Name{
					KK: "«Толтырылған бланкiлер, нысандар, қызметтi алу үшiн қажеттi басқа да құжаттар»: өтініштер аталмайды",
					RU: "«Заполненные бланки, формы, заявления и другие документы, необходимые для получения государственной услуги»",
				},
				Model: law.Name{
					KK: "Өтініш те тапсырылады",
					RU: "Заявление тоже сдаётся",
					EN: "The application is handed in too; the Kazakh sentence does not name it",
				},
				Cite: law.Same(text.para("16")),
			},
			whoTakesInDiscrepancy(text.sub("16", "1")),
			listsWithoutPeopleDiscrepancy(text.para("16")),
			deliveryOfRefusalDiscrepancy(text.para("17")),
			storageAfterCenterDiscrepancy(text.para("17")),
			{
				ID: "collector-missing",
				Says: law.Name{
					KK: "Жинақтау бөлімінің инспекторы 18-тармақ пен 1-кестеде бар, 12-тармақта және 3-кестеде жоқ",
					RU: "Инспектор накопительного отдела есть в пункте 18 и таблице 1, но не в пункте 12 и не в таблицах 2 и 3",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кесте бойынша",
					RU: "Шаги - по таблице 1",
					EN: "The steps are those of table 1; paragraph 12 and tables 2 and 3 do not know the inspector of the accumulation section",
				},
				Cite: law.Same(text.sub("18", "2")),
			},
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «кеңсесiнiңқызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
					RU: "Пункты 12 и 18: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-office",
					RU: "Одна роль: department-office",
					EN: "One role, department-office, named as paragraph 18 names it in each text",
				},
				Cite: law.Same(text.sub("18", "3")),
			},
			{
				ID: "executor-name",
				Says: law.Name{
					KK: "12-тармақ: «білім бөлімінің маманы»; 18-тармақ: «білім бөлімінің жауапты орындаушысы»; 1-кесте: «Жауапты орындаушы»",
					RU: "Пункт 12: «специалист отдела образования»; пункт 18: «ответственный исполнитель отдела образования»; таблица 1: «Ответственный исполнитель»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-executor",
					RU: "Одна роль: department-executor",
					EN: "One role, department-executor",
				},
				Cite: law.Same(text.sub("18", "5")),
			},
			responsibleHeadsDiscrepancy(text.para("21")),
			appendix1ColumnsDiscrepancy(text.appendix("1")),
			atyrauDepartmentAddressDiscrepancy(text.row("1", "1")),
			inderborNameDiscrepancy(text.row("1", "3")),
			makatStreetDiscrepancy(text.row("1", "6")),
			{
				ID: "appendix-2-columns",
				Says: law.Name{
					KK: "Бірінші баған: «р/с», «№» белгісі жоқ; бағандар нөмірленген; «Байланыс телефондары»",
					RU: "Графа номера без названия, номеров граф нет; «Контактный телефон»",
				},
				Model: law.Name{
					KK: "Бағандар екі мәтінде бірдей деп алынады",
					RU: "Графы считаются теми же в обоих текстах",
					EN: "The columns are taken to be the same in both texts: the Kazakh lacks the number sign, the Russian the whole head of the first column",
				},
				Cite: law.Same(text.appendix("2")),
			},
			balykshyKindDiscrepancy(text.row("2", "3")),
			{
				ID: "certificate-heading",
				Says: law.Name{
					KK: "«Қазақстан Республикасы аудандық, қалалық бiлiм бөлiмдерi», мәтінде: «аудандық, қалалық бiлiм бөлiмi»",
					RU: "«Республика Казахстан», ниже «районный, городской отделы образования», в тексте «Районный, городской отдел образования»",
				},
				Model: law.Name{
					KK: "Анықтаманы бір бөлім береді",
					RU: "Справку даёт один отдел",
					EN: "One department gives the certificate: the heading has several, by the Kazakh words those of the Republic, in Russian the Republic and departments apart",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-or-permission",
				Says: law.Name{
					KK: "6-тармақ: «нотариалды кеңсеге қағаз түрінде анықтама»; 3-қосымша: «рұқсат бередi», онда анықтама сөзі, нотариалды кеңсе, нөмір мен күн жоқ",
					RU: "Пункт 6: «справки в нотариальную контору»; приложение 3: «дает разрешение», в нём нет ни слова «справка», ни нотариальной конторы, ни номера, ни даты",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама, 6-тармақтағыдай",
					RU: "Результат - справка, как в пункте 6",
					EN: "The result is the certificate of paragraph 6; its form gives a permission, and has no title, addressee, number or date",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-blanks",
				Says: law.Name{
					KK: "«66128-баптарына сәйкес» сөздерінен кейінгі бос жолдар нені толтыру екені айтылмайды; бала атауға орын көрсетілмеген: «Кәмелетке толмаған балалар мүддесiне әрекет ететiн»",
					RU: "Пустые строки стоят после «действующий в интересах несовершеннолетнего (-ей, - их)»",
				},
				Model: law.Name{
					KK: "Нысан үлгіленбеген",
					RU: "Бланк не смоделирован",
					EN: "The form is not modeled; the empty lines follow the minor's mention in Russian and the articles in Kazakh, which does not say what they are for",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-order",
				Says: law.Name{
					KK: "«мекен-жайы бойынша №____ үй, №____ пәтердi»: мекенжай, үй, пәтер, содан кейін неге рұқсат",
					RU: "«дает разрешение на», затем «квартиры №», «по адресу», «дом №»",
				},
				Model: law.Name{
					KK: "Ереже екеуінің де мазмұнын береді",
					RU: "Положение передаёт содержание обоих",
					EN: "The provision gives what both have; the order differs",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "deputy-signs",
				Says: law.Name{
					KK: "3-қосымша: «бөлiмi бастығының орынбасары»; 1-кесте, 7-әрекет: «Білім бөлімінің басшылығы»",
					RU: "Приложение 3: «Заместитель начальника районного, городского отдела образования»; пункт 12: «для подписи руководителя»",
				},
				Model: law.Name{
					KK: "SignedBy - нысандағыдай орынбасар; қадамның рөлі - басшылық",
					RU: "SignedBy - заместитель, как в бланке; роль шага - руководство",
					EN: "SignedBy is the deputy of the form, the role of the step the management: whether a deputy is of it is not said",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бастығының»",
					RU: "Пункт 21: «руководитель»; приложение 3: «начальника»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "gift",
				Says: law.Name{
					KK: "4-қосымша: «сатуға, айырбастауға немесе сыйлауға»; қызметтің атауы: «айырбастауға немесе сатуға»",
					RU: "Приложение 4: «на продажу (обмен или дарение)»; название услуги: «обмена или продажи»",
				},
				Model: law.Name{
					KK: "Қызмет - айырбастау немесе сату үшін",
					RU: "Услуга - для обмена или продажи",
					EN: "The service is for exchange or sale, as its title says; the form asks for a gift too",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-credit",
				Says: law.Name{
					KK: "Несие туралы сөз жоқ",
					RU: "«для получения кредита в размере __________________ сроком на»",
				},
				Model: law.Name{
					KK: "Ереже application-credit тек орысша",
					RU: "Положение application-credit только по-русски",
					EN: "The provision application-credit is of the Russian form only: a sale, an exchange or a gift is asked for, and a credit is named",
				},
				Cite: law.Differ(law.Citation{}, text.appendix("4")),
			},
			{
				ID: "consent-word",
				Says: law.Name{
					KK: `«"келiсемiн" деген сөздi»: бір адам келіседі`,
					RU: `«слово – "согласны"»: согласны несколько`,
				},
				Model: law.Name{
					KK: "Әр мәтін өз сөзін сақтайды",
					RU: "Каждый текст сохраняет своё слово",
					EN: "Each text keeps its own word: I agree in Kazakh, we agree in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-telephone",
				Says: law.Name{
					KK: "«мекен-жайында тұратын, телефоны ерлi-зайыпты»: телефон ерлі-зайыптылардың алдында",
					RU: "«проживающих по адресу, телефон»",
				},
				Model: law.Name{
					KK: "Ереже екеуінің де мазмұнын береді",
					RU: "Положение передаёт содержание обоих",
					EN: "The provision gives what both have; the order differs",
				},
				Cite: law.Same(text.appendix("4")),
			},
			applicationDateDiscrepancy(text.appendix("4")),
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: бес жұмыс күні; 1-кесте: тек 6-әрекет бес күн, оған 1, 4, 5, 7-әрекеттердің минуттары мен сағаттары, 8-әрекеттің бір жұмыс күні, орталықта 9-әрекеттің жұмыс күні қосылады",
					RU: "Пункт 9: пять рабочих дней; таблица 1: одно действие 6 - пять рабочих дней, и ещё минуты и часы действий 1, 4, 5, 7, один рабочий день действия 8, а в центре и рабочий день действия 9",
				},
				Model: law.Name{
					KK: "Жалпы мерзім 9-тармақтан; 6-әрекеттің мерзімі - қызметтікі",
					RU: "Общий срок - из пункта 9; срок действия 6 относится к услуге",
					EN: "The whole term is that of paragraph 9, and the limit of action 6 is marked as the service's: as a limit of its own, with the other actions added, the five working days of the Russian one would exceed the term",
				},
				Cite: law.Same(text.table("1", "")),
			},
			action3DestinationDiscrepancy(text.table("1", "3")),
			{
				ID: "direct-entry",
				Says: law.Name{
					KK: "1-кесте 1-әрекеттен, орталықтан басталады; білім бөліміне тікелей өтініш қай әрекеттен басталатыны айтылмайды; 3-кесте, 2-әрекет: «Орталықтардан өтiнiштер қабылдау»",
					RU: "Таблица 1 начинается с действия 1, в центре; с какого действия начинается обращение прямо в отдел, не сказано; таблицы 2 и 3, действие 2: заявления принимаются «из центров», «из центра»",
				},
				Model: law.Name{
					KK: "Тікелей өтініш 4-әрекеттен басталады: мәтіннен шығарылған қорытынды",
					RU: "Прямое обращение начинается с действия 4: это вывод",
					EN: "A direct application starts at action 4, an inference: the department's chancery takes it in by paragraph 12(4)",
				},
				Cite: law.Same(text.table("1", "4")),
			},
			servingAndRegisteringDiscrepancy(text.table("1", "4")),
			completenessCheckDiscrepancy(text.table("1", "6")),
			completenessWhenDiscrepancy(text.table("1", "6")),
			action6DaysDiscrepancy(text.table("1", "6")),
			action6OfServiceDiscrepancy(text.table("1", "6")),
			{
				ID: "action-7-name",
				Says: law.Name{
					KK: "Әрекет «Хат-хабармен танысу» деп аталады, нәтижесі «Құжатқа қол қою»; 3-кестеде «Бас тартуға қол қою»",
					RU: "Действие названо «Ознакомление с корреспонденцией», завершается «Подписание документа»; в таблице 2 «Подписание справки»",
				},
				Model: law.Name{
					KK: "Қадам қол қоюды білдіреді",
					RU: "Шаг - подписание",
					EN: "The step signs: it is named after reading the correspondence, but its form of completion is the signature",
				},
				Cite: law.Same(text.table("1", "7")),
			},
			action8NextDiscrepancy(text.table("1", "8")),
			action8HandingDiscrepancy(text.table("1", "8")),
			action9NameDiscrepancy(text.table("1", "9")),
			action9StartDiscrepancy(text.table("1", "9")),
			{
				ID: "table-2-missing",
				Says: law.Name{
					KK: "1-кестеден кейін бірден «3-кесте. Пайдалану нұсқалары. Баламалы үдеріс»; 2-кесте, негізгі үдеріс, жоқ",
					RU: "«Таблица 2. Варианты использования. Основной процесс.» есть",
				},
				Model: law.Name{
					KK: "2-кестеге сілтемелер тек орысша мәтінге қатысты",
					RU: "Ссылки на таблицу 2 относятся только к русскому тексту",
					EN: "What cites table 2 stands in the Russian text only: the Kazakh has tables 1 and 3",
				},
				Cite: law.Differ(law.Citation{}, text.table("2", "")),
			},
			{
				ID: "numbers-of-tables",
				Says: law.Name{
					KK: "1-кестеде тоғыз әрекет, 3-кестеде жеті; нөмірлері сәйкес келмейді",
					RU: "В таблице 1 девять действий, в таблицах 2 и 3 семь; номера не совпадают",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кестеден; 2 және 3-кестелер сілтеме ретінде",
					RU: "Шаги - из таблицы 1; таблицы 2 и 3 - ссылками",
					EN: "The steps are those of table 1; the actions of tables 2 and 3 are cross-references by their own numbers",
				},
				Cite: law.Same(text.table("3", "")),
			},
			{
				ID: "applications-number",
				Says: law.Name{
					KK: "3-кесте, 2-әрекет: «Орталықтардан өтiнiштер қабылдау», сол жерде «өтiнiштi ... жолдау»",
					RU: "Таблица 2, действие 2: «Прием заявления из центров»; таблица 3: «Прием заявления из центра»",
				},
				Model: law.Name{
					KK: "Әр өтініш бөлек",
					RU: "Каждое заявление отдельно",
					EN: "One application at a time: the Kazakh table takes in several and passes one on, the Russian tables take in one, from several centers or from one",
				},
				Cite: law.Same(text.table("3", "2")),
			},
			{
				ID: "table-3-assigning",
				Says: law.Name{
					KK: "1-кесте, 5-әрекет: «жауапты орындаушыны анықтау»; 3-кесте, 3-әрекет: «жауапты орындаушыны белгiлеу»",
					RU: "Таблица 1: «определение ответственного исполнителя для исполнения»; таблица 3: «Определение ответственного исполнителя для исполнения»",
				},
				Model: law.Name{
					KK: "Бір қадам: assign",
					RU: "Один шаг: assign",
					EN: "One step, assign: the Kazakh words differ, to determine and to appoint",
				},
				Cite: law.Same(text.table("3", "3")),
			},
			table3ExecutorDiscrepancy(text.table("3", "4")),
			schemeMissingDiscrepancy(text.appendix("6")),
		},

		// In the order of the text.
		NotModeled: []reglament.Gap{
			decreeBasisGap(),
			decreeControlGap(),
			officesHoursGap(text.sub("10", "2")),
			suspensionGap(text.para("11")),
			{
				ID: "relatives-number",
				Why: law.Name{
					KK: "Неше жақын туыстан және қандай туыстардан өтініш керек екені айтылмайды",
					RU: "От скольких и каких близких родственников нужно заявление, не сказано",
					EN: "Of how many close relatives a statement is wanted, and who counts as one, is not said",
				},
				Cite: text.sub("14", "2"),
			},
			{
				ID: "each-parent",
				Why: law.Name{
					KK: "Екі ата-ананың әрқайсысының жеке куәлігі талап етіледі; жол біреу, өйткені «әрқайсысы» тек балаларға белгіленеді",
					RU: "Удостоверение требуется от каждого из двух родителей; строка одна, так как «каждый» отмечается только для детей",
					EN: "A card of each of the two parents is wanted: one row stands for both, as only children are counted one by one",
				},
				Cite: text.sub("14", "4"),
			},
			originalsReturnedGap(text.para("14")),
			{
				ID: "presence-record",
				Why: law.Name{
					KK: "Баланың келгенін кім және қалай жазатыны айтылмайды",
					RU: "Кто и как отмечает присутствие ребёнка, не сказано",
					EN: "Who records that a child was present, and how, is not said",
				},
				Cite: text.para("14"),
			},
			collectionGap(text.para("17")),
			certificateFormGap(text.appendix("3")),
			applicationFormGap(text.appendix("4")),
			transitGap(text.table("1", "3")),
			readyAtCenterGap(text.table("1", "8")),
			useCasesGap(text.table("2", "")),
			receiptToCenterGap(text.table("3", "2")),
			schemeGap(text.appendix("6")),
		},
	}
}
