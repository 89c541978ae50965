package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// BankLoanPermit returns the regulation of the service "Issuing permits to banks
// for a loan secured by a dwelling that belongs to a minor", annex 4 of the
// decree. Its text calls the permit a certificate from paragraph 6 on.
func BankLoanPermit() reglament.Service {
	text := annex{number: "4", tables: "5"}
	return reglament.Service{
		ID:   "atyrau2011.bank-loan-permit",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Кәмелетке толмаған балаға тиесiлi тұрғын үй кепiлдiгiмен несие ресiмдеу үшiн банктерге рұқсаттар беру",
			RU: "Выдача разрешений в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему",
			EN: "Issuing permits to banks for a loan secured by a dwelling that belongs to a minor",
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			guardianshipProvision(text.para("1")),
			trusteeshipProvision(text.para("1")),
			guardianOrTrusteeProvision(text.para("1")),
			{
				ID: "standard",
				Text: law.Name{
					KK: "Стандарт Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген және осы қызметтің атауымен аталады",
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
					KK: "Азаматтық кодекстің 22-24-баптары; 1997 жылғы 16 сәуірдегі «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы; 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің «66128» деп басылған баптары: 66 және 128",
					RU: "Статьи 22-24 Гражданского кодекса; пункт 3 статьи 13 Закона от 16 апреля 1997 года «О жилищных отношениях»; статьи Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье», напечатанные как «66128»: 66 и 128",
					EN: "Articles 22 to 24 of the Civil Code; paragraph 3 of article 13 of the law of 16 April 1997 on housing relations; articles 66 and 128, printed as 66128, of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3-қосымшаға сәйкес қағаз түріндегі банктерге рұқсат, әрі қарай анықтама деп аталады, немесе дәлелді бас тарту жауабы",
					RU: "Результат: разрешение в банки на бумаге по приложению 3, далее названное справкой, или мотивированный ответ об отказе",
					EN: "The service ends in a permit to banks on paper as in appendix 3, called a certificate from there on, or in a reasoned reply that refuses it",
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
					KK: "Анықтаманы ресімдегенде 10-нан 18 жасқа дейінгі балалар өздері болады; мәтін 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 62-бабына сілтейді",
					RU: "При оформлении справки лично присутствуют дети от 10 до 18 лет; текст ссылается на статью 62 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "Children aged 10 and older, up to 18, are present when the certificate is drawn up; the text refers to article 62 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("14"),
			},
			blankFormsDepartmentProvision(text.para("15")),
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
			actionTablesProvision(text.para("19")),
			schemeProvision(text.para("20")),
			responsibleProvision(text.para("21")),
			centersLegalFormProvision(text.appendix("2")),
			{
				ID: "permit-heading",
				Text: law.Name{
					KK: "Үлгінің басында: Қазақстан Республикасы аудандық, қалалық білім бөлімдері",
					RU: "Вверху образца: Республика Казахстан, районный, городской отделы образования",
					EN: "The sample is headed: Republic of Kazakhstan, district, city education departments",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-issuer",
				Text: law.Name{
					KK: "Рұқсатты қорғаншылық және қамқоршылық органдарының функцияларын қамтитын, кәмелетке толмағандардың мүддесіне әрекет ететін аудандық, қалалық білім бөлімі береді",
					RU: "Разрешение даёт районный, городской отдел образования, который включает в себя функции органов опеки и попечительства и действует в интересах несовершеннолетних",
					EN: "The permit is given by the district or city education department, which includes the functions of the guardianship and trusteeship bodies and acts in the interests of minors",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-basis",
				Text: law.Name{
					KK: "Рұқсатта 5-тармақтағы баптар аталады: Азаматтық кодекстің 22-24-баптары, «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы, «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 66 және 128-баптары",
					RU: "В разрешении названы статьи пункта 5: 22-24 Гражданского кодекса, пункт 3 статьи 13 Закона «О жилищных отношениях», 66 и 128 Кодекса «О браке (супружестве) и семье»",
					EN: "The permit names the articles of paragraph 5: 22 to 24 of the Civil Code, paragraph 3 of article 13 of the law on housing relations, 66 and 128 of the Code on marriage (matrimony) and family",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-object",
				Text: law.Name{
					KK: "Не нәрсеге рұқсат берілетіні, мекен-жай, үй мен пәтер",
					RU: "На что даётся разрешение, квартира, адрес и дом",
					EN: "What is permitted, with the address, the house and the flat",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-signature",
				Text: law.Name{
					KK: "Аудандық, қалалық білім бөлімі бастығының орынбасары: қол қоятын жері, Т.А.Ә. және мөр орны",
					RU: "Заместитель начальника районного, городского отдела образования: место для подписи, Ф.И.О. и место печати",
					EN: "The deputy chief of the district or city education department: a line to sign on, the full name, and a place for the seal",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-addressee",
				Text: law.Name{
					KK: "Өтініш аудандық, қалалық білім бөліміне ерлі-зайыптылардан: Т.А.Ә. жеке басын куәландыратын құжат бойынша толық, мекенжайы мен телефоны; жеке тұлғаға арналған үлгі",
					RU: "Заявление - районному, городскому отделу образования от супругов: Ф.И.О. полностью по документу, удостоверяющему личность, адрес и телефон; образец для физического лица",
					EN: "The application is addressed to the district or city education department by the spouses: full names as in the identity document, address and telephone; it is a sample for a natural person",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-request",
				Text: law.Name{
					KK: "Пәтерді кредит алу үшін кепілге қоюға рұқсат сұралады: пәтердің мекенжайы, кредиттің мөлшері мен мерзімі",
					RU: "Просьба разрешить залог квартиры для получения кредита: адрес квартиры, размер и срок кредита",
					EN: "It asks for permission to pledge a flat for a credit: the address of the flat, amount and time of the credit",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-children",
				Text: law.Name{
					KK: "Балалар (үш жол): Т.А.Ә., туған жылы, туу туралы куәліктің №; 10 жастан асқандары қол қойып, келісетінін жазады",
					RU: "Дети (три строки): Ф.И.О., год рождения, № свидетельства о рождении; те, кто старше 10 лет, расписываются и пишут, что согласны",
					EN: "The children, three lines: full name, year of birth, number of the birth certificate; those older than 10 sign and write that they agree",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі туралы мәліметтер: Т.А.Ә., жеке куәліктің №, кім және қашан бергені, қолы",
					RU: "Сведения об отце и о матери: Ф.И.О., № удостоверения личности, кем и когда выдано, роспись",
					EN: "Father and mother: full name, number of the identity card, by whom and when issued, signature",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-bank-letter",
				Text: law.Name{
					KK: "Банктен келген хаттың №",
					RU: "№ письма из банка",
					EN: "The number of a letter from the bank",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-housing",
				Text: law.Name{
					KK: "Тұрғын үйден айырылғанда балалар қайда тұрады: қосымша алаңның немесе балаларды алуға келісетін жақын туыстардың мекен-жайы; балаларды тұрғын үйсіз қалдырмау міндеттемесі өз қолымен жазылады",
					RU: "Где дети будут жить, если жильё будет потеряно: адрес дополнительной площади или близких родственников, согласных взять детей; обязательство не оставить детей без жилья пишется собственноручно",
					EN: "Where the children will live if the dwelling is lost, the address of other housing or of close relatives who agree to take them; the undertaking not to leave the children without housing is written by hand",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-signatures",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подписи обоих супругов",
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
				ID: "permit",
				Name: law.Name{
					KK: "кәмелетке толмаған балаға тиесiлi тұрғын үй кепiлдiгiмен несие ресiмдеу үшiн банктерге қағаз түрінде орындалған рұқсаттар",
					RU: "разрешение в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему",
					EN: "permit to banks for a loan secured by a dwelling that belongs to a minor",
				},
				Form: reglament.Paper,
				// As the form in appendix 3 has it.
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
				Then: law.Name{
					KK: "одан кейiн оларды бiлiм бөлiмiне тапсырады",
					RU: "после чего передает их в отдел образования",
					EN: "then handed over to the education department",
				},
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

		// What the conditions of paragraph 14 turn on.
		Facts: []documents.Fact{
			guardianFact(),
			marriedFact(),
			divorcedFact(),
			widowedFact(),
			neverMarriedFact(),
			bornOutOfWedlockFact(),
			spouseAbsentFact(),
		},

		// Paragraph 14: what the applicant hands in. A row is of nobody
		// in particular where the text does not say whose the paper is.
		Documents: []documents.Requirement{
			{
				// Of the parents or of those who replace them, as the identity cards below.
				ID: "application",
				Name: law.Name{
					KK: "осы регламенттің 4-қосымшасына сәйкес кәмелетке толмаған баланың екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
					RU: "заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетних детей, согласно приложению 4 к настоящему регламенту",
					EN: "application of both parents (spouses) of the minor or of those who replace them (guardians (trustees), patronage carers), as in appendix 4",
				},
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Blank: text.appendix("4")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				// One statement of the parents or of those who replace them: two rows, as either
				// may be the applicant. Default before the bank is what it provides for, not when
				// it is handed in.
				ID: "statement-of-parents",
				Name: law.Name{
					KK: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi мүлiктi беру туралы екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) нотариалды куәландырған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of both parents (spouses) on giving up the pledged property if obligations to the bank are not properly performed (on providing guaranteed housing, the Russian text says)",
				},
				Of:   documents.Parents,
				When: documents.Condition{None: []documents.Condition{{Fact: "guardian", Of: documents.Applicant}}},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-of-guardians",
				Name: law.Name{
					KK: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi мүлiктi беру туралы екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) нотариалды куәландырған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of those who replace the parents (guardians (trustees), patronage carers) on giving up the pledged property if obligations to the bank are not properly performed (on providing guaranteed housing, the Russian text says)",
				},
				Of:   documents.Applicant,
				When: documents.Condition{Fact: "guardian", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-of-relatives",
				Name: law.Name{
					KK: "кепiлдi мүлiктi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
					EN: "notarized statement of close relatives on giving up the pledged property (on providing guaranteed housing if obligations to the bank are not properly performed, the Russian text says)",
				},
				Of:   documents.Relatives,
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// Of this paper and the next three, in one bracket, whether all are wanted or
				// they are examples: see property-documents.
				ID: "contract",
				Name: law.Name{
					KK: "шарт",
					RU: "договор",
					EN: "contract on the real property",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "registration-certificate",
				Name: law.Name{
					KK: "жылжымайтын мүлік құқықтарын мемлекеттік тіркеу туралы куәлік",
					RU: "свидетельство о государственной регистрации прав на недвижимость",
					EN: "certificate of state registration of rights to real property",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "technical-passport",
				Name: law.Name{
					KK: "мүліктің техникалық паспорты",
					RU: "технический паспорт на имущество",
					EN: "technical passport of the property",
				},
				Of:       documents.Property,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				// By its case the Kazakh name does not hang on "originals and copies", as the
				// others in brackets do.
				ID:   "residence-registration",
				Name: residenceRegistrationPaper(),
				Form: law.Differ(documents.Form{}, documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекен-жай анықтамасын", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасын", RU: "справка сельских и/или аульных акимов", EN: "certificate of the village and/or aul akims"}},
				},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "identity-cards",
				Name: law.Name{
					KK: "кәмелетке толмағандарға қатысы бар екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии удостоверений личности обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), по отношению к несовершеннолетнему",
					EN: "originals and copies of the identity cards of both parents (spouses) of the minor or of those who replace them (guardians (trustees), patronage carers)",
				},
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificate",
				Name: law.Name{
					KK: "баланың (балалардың) туу туралы куәлiгiнiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии свидетельств о рождении ребенка (детей)",
					EN: "originals and copies of the birth certificate of the child (children)",
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
				// The word for certificate stands once in the Kazakh text, after death, and once
				// in the Russian, before divorce; it belongs to both.
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
				ID:       "not-married",
				Name:     notMarriedPaper(),
				When:     documents.Condition{Fact: "never-married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// After a comma in Kazakh; after a semicolon in Russian, so that "originals and
				// copies" may not reach it.
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "№ 4 нысан бойынша анықтама (бала некеден тыс туылған жағдайда)",
					RU: "справка по форме № 4 (в случае рождения ребенка вне брака)",
					EN: "certificate in form No. 4 (if the child was born out of wedlock)",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Fact: "born-out-of-wedlock", Of: documents.Child},
				Form: law.Differ(documents.Form{Original: true, Copy: true, Compare: true}, documents.Form{}),
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "power-of-attorney",
				Name: law.Name{
					KK: "ерлi-зайыптылардың бiреуi болмаған жағдайда, оның мәмiле ресiмдеудi жасауға нотариуспен расталған сенiмхаты",
					RU: "доверенность от имени отсутствующего супруга(-и), заверенная нотариусом на совершение оформления сделки",
					EN: "notarized power of attorney of the absent spouse to draw up the transaction",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "spouse-absent", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "child-presence",
				Name: law.Name{
					KK: "10 жастағы және одан жоғары баланың (18 жасқа дейiн) өзiнiң болуы",
					RU: "личное присутствие детей от 10 лет и старше (до 18 лет)",
					EN: "personal presence of children aged 10 and older, up to 18",
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
					RU: "канцелярия отделов образования",
					EN: "chancery of the education departments",
				},
				Cite: text.sub("18", "3"),
			},
			{
				ID:   "department-head",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің басшылығы",
					RU: "руководство отделов образования",
					EN: "management of the education departments",
				},
				Cite: text.sub("18", "4"),
			},
			{
				ID:   "department-executor",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің жауапты орындаушысы",
					RU: "ответственный исполнитель отделов образования",
					EN: "responsible executor of the education departments",
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
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акиматаКурмангазинского района"`, EN: `State institution "Education Department of the Kurmangazy District Akimat"`},
				Place: law.Name{KK: "Ганюшкин селосы, Көшекбаев көшесі, 25", RU: "с. Ганюшкино, улица Кушекбаева, 25", EN: "25 Kushekbayev street, Ganyushkino"},
				Phone: "8(71233) 20499",
				Cite:  text.row("1", "7"),
			},
			kyzylkogaDepartmentAddress(text.row("1", "8")),
			oblastCenterAddress(text.row("2", "1")),
			cityCenter1Address(text.row("2", "2")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының № 2 қалалық бөлімі", RU: "№ 2 городской отдел филиала РГП ЦОН", EN: "City department No. 2 of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй", RU: "г.Атырау,Балыкшы, ул.Байжигитова, 80а", EN: "80a Baizhigitov street, Balykshy, Atyrau"},
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
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2 үй", RU: "п.Макат,ул.Центральная, 2", EN: "2 Central street, Makat"},
				Phone: "8(71239) 32297",
				Cite:  text.row("2", "9"),
			},
			isataiCenterAddress(text.row("2", "10")),
		},

		// Appendix 5, table 1: the actions. An outcome that leads to a step of
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
						ID:   "permit",
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
						ID:   "permit",
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
					KK: "4-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 4 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "20-тармақ: «регламенттiң6-қосымшасында»; 1-кесте: «қою,құрылымдық», «кезде –мемлекеттiк»; 2-кесте: «қабылдау,тiркеу»; 2-қосымша: «23үй», «8үй»",
					RU: "Пункт 2: «Государственая»; пункт 15: «форм заявлений»; приложения 1 и 2: «акиматаКурмангазинского», «г.Атырау,Балыкшы», «п.Макат,ул.Центральная»; приложение 4: «согласныхвзять»; таблица 1: «Инспекторцентра», «Инспекторнакопительного», «процедуры,операции», «корреспонденцией,определение», «в центр-», «днейю», «В течении»; таблица 3: «документов,выдача», «исполнения,наложение»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, қалғаны, мекемелердің атаулары мен мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, остальное, и названия и адреса учреждений, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted, all else stays as written, names and addresses of offices too",
				},
				Cite: law.Same(text.whole()),
			},
			kazakhLetterIDiscrepancy(text.whole()),
			{
				ID: "loan-name",
				Says: law.Name{
					KK: "Атауы: «несие»; 4-қосымша: «кредит алу үшiн»",
					RU: "Название: «ссуды»; приложение 4: «для получения кредита»",
				},
				Model: law.Name{
					KK: "Барлығы банктің бір несиесі деп алынады",
					RU: "Всё это считается одним займом банка",
					EN: "All are taken for one loan of a bank; each place keeps its own word",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "pledge-or-guarantee",
				Says: law.Name{
					KK: "Атауы: «кепiлдiгiмен» (кепілдікпен); 14-тармақ: «кепiлдi мүлiктi»; 4-қосымша: «кепiлге қоюға»",
					RU: "Название и приложение 4: «залог»; пункт 14: «гарантированного жилья»",
				},
				Model: law.Name{
					KK: "Тұрғын үйді кепілге қою деп оқылады",
					RU: "Читается как залог жилья",
					EN: "Read as a pledge of the dwelling; the title and paragraph 14 use words of guarantee too",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "minor-number",
				Says: law.Name{
					KK: "Атауы, 6-тармақ: «балаға»; 3-қосымша: «балалар мүддесiне»; 4-қосымша: «Балаларымыз», үш жол",
					RU: "Название, пункт 6: «несовершеннолетнему»; приложение 3: «несовершеннолетнего (-ей, - их)»; приложение 4: «Имеем детей», три строки",
				},
				Model: law.Name{
					KK: "Бір немесе бірнеше бала",
					RU: "Один ребёнок или несколько",
					EN: "One child or several: the title speaks of one, the forms have room for several",
				},
				Cite: law.Same(text.whole()),
			},
			departmentsNumberDiscrepancy(text.whole()),
			adultWardsDiscrepancy(text.para("1")),
			{
				ID: "appendices-12",
				Says: law.Name{
					KK: "«осы регламенттің 12-қосымшаларына сәйкес»; регламентте алты қосымша бар",
					RU: "«согласно приложениям 12 к настоящему регламенту»; приложений шесть",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар деп оқылады, 8-тармақтағыдай",
					RU: "Читается как «приложениям 1, 2», как в пункте 8",
					EN: "Read as appendices 1 and 2, as in paragraph 8; there is no appendix 12",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "articles-66128",
				Says: law.Name{
					KK: "«66128-баптары», 3-қосымшада да: «66128-баптарына»",
					RU: "Пункт 5: «статей 66128»; приложение 3: «статье 66, 128»",
				},
				Model: law.Name{
					KK: "66 және 128-баптар деп оқылады, орысша 3-қосымшадағыдай",
					RU: "Читается как статьи 66 и 128, как в русском приложении 3",
					EN: "Read as articles 66 and 128, as the Russian appendix 3 writes; a comma was lost in both texts of paragraph 5 and in the Kazakh appendix 3",
				},
				Cite: law.Same(text.para("5")),
			},
			article62Discrepancy(text.para("5")),
			{
				ID: "permit-or-certificate",
				Says: law.Name{
					KK: "6-тармақ: «рұқсаттар беру (бұдан әрi - анықтама)»; әрі қарай «анықтама», 3-қосымшада: «рұқсат бередi»",
					RU: "Пункт 6: «выдача разрешения в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему (далее - справка)»; далее «справка», в приложении 3: «дает разрешение»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: permit",
					RU: "Один результат: permit",
					EN: "One result, permit: a certificate everywhere in the text is this permit",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "permit-number",
				Says: law.Name{
					KK: "«рұқсаттар» көпше түрде",
					RU: "«разрешения» в единственном числе",
				},
				Model: law.Name{
					KK: "Бір рұқсат",
					RU: "Одно разрешение",
					EN: "One permit: the Kazakh has several",
				},
				Cite: law.Same(text.para("6")),
			},
			resultOrFormDiscrepancy(text.para("6")),
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
			{
				ID: "stored-what",
				Says: law.Name{
					KK: "11-тармақ қайтарылған құжаттардан кейін: «құжаттарды алуға»; 17-тармақ: «дайын анықтамалар мен қаралған құжаттарды»",
					RU: "Пункт 11 после возврата документов: «за получением документов»; пункт 17: «готовых справок и рассмотренных документов»",
				},
				Model: law.Name{
					KK: "Орталықтағы бір ай алынбаған нәтижеге де қатысты деп оқылады",
					RU: "Месяц хранения в центре читается и для невостребованного результата",
					EN: "The month at the center is read as covering an uncollected result too, though it stands after the return of documents",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
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
				ID: "application-child",
				Says: law.Name{
					KK: "«кәмелетке толмаған баланың»: бала біреу",
					RU: "«несовершеннолетних детей»: дети во множественном числе",
				},
				Model: law.Name{
					KK: "Бір өтініш, бала қанша болса да",
					RU: "Одно заявление, сколько бы ни было детей",
					EN: "One application, however many children",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-by-whom",
				Says: law.Name{
					KK: "14-тармақ: «екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың»; 4-қосымша: «ерлi-зайыпты», «Әкесi туралы мәлiметтер», «Шешесi туралы мәлiметтер», «Ерлi-зайыптылардың қолдары»",
					RU: "Пункт 14: «от обоих родителей (супругов) или лиц, их заменяющих»; приложение 4: «от супругов», «Сведения об отце», «Сведения о матери», «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Өтінішті қорғаншы да бере алады, 14-тармақтағыдай; нысанда оған орын жоқ",
					RU: "Заявление может подать и опекун, как в пункте 14; в бланке для него нет места",
					EN: "Guardians, trustees and patronage carers may apply too, as in paragraph 14; the form has room for two spouses, a father and a mother only",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "both-parents",
				Says: law.Name{
					KK: "1), 2), 4)-тармақшалар: «екi ата-анасының»; 7)-тармақша некесі бұзылған, жұбайы қайтыс болған немесе некеге тұрмаған адамды біледі",
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
					KK: "«екi ата-анасының (ерлi-зайыптылардың)»: жақша ата-ананы ерлі-зайыптылармен теңестіреді",
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
				ID: "statement-object",
				Says: law.Name{
					KK: "«кепiлдi мүлiктi беру туралы» (мүлік)",
					RU: "«о предоставлении гарантированного жилья» (жильё)",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: giving up the pledged property in Kazakh, providing guaranteed housing in Russian",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-clause",
				Says: law.Name{
					KK: "«банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда» - ата-ананың өтінішінде, туыстардікінде жоқ",
					RU: "«в случае ненадлежащего исполнения обязательств перед банком» - после заявления родственников",
				},
				Model: law.Name{
					KK: "Әр атау өз мәтініндегідей; бұл - өтініштің мазмұны, құжатты тапсыру шарты емес",
					RU: "Каждое название - как в своём тексте; это содержание заявления, а не условие его подачи",
					EN: "Each name has the clause where its text has it, with the parents in Kazakh, with the relatives in Russian; it is taken for what the statement says, not for when it is wanted",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-notarized",
				Says: law.Name{
					KK: "«нотариалды куәландырған» (өзі куәландырған болып шығады), туыстардікі: «нотариалды расталған»",
					RU: "Оба раза: «нотариально заверенное»",
				},
				Model: law.Name{
					KK: "Екеуін де нотариус куәландырады",
					RU: "Оба заверяет нотариус",
					EN: "Both statements are certified by a notary: in the Kazakh the parents would be the ones who certify",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			relativesWhoDiscrepancy(text.sub("14", "2")),
			{
				ID: "property-kind",
				Says: law.Name{
					KK: "Атауы: «тұрғын үй»; 14-тармақ: «пәтер, үй, саяжай, жер учаскесі және т.б.»; 3 және 4-қосымшалар: пәтер ғана",
					RU: "Название: «жилья»; пункт 14: «квартира, дом, дача, земельный участок и т.д.»; приложения 3 и 4: только «квартиры»",
				},
				Model: law.Name{
					KK: "Құжаттар 14-тармақ бойынша, мүліктің түріне қарамай",
					RU: "Документы - по пункту 14, каким бы ни было имущество",
					EN: "The documents are those of paragraph 14, whatever the property: the title has a dwelling, both forms only a flat",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-whose",
				Says: law.Name{
					KK: "«жылжымайтын мүлік құжаттарының»: кімнің мүлкі екені айтылмайды; атауы: «балаға тиесiлi»",
					RU: "«документов на недвижимое имущество»: чьё имущество - не сказано; название: «принадлежащего несовершеннолетнему»",
				},
				Model: law.Name{
					KK: "Кепілге қойылатын мүлік деп оқылады",
					RU: "Читается как имущество, отдаваемое в залог",
					EN: "Read as the property that is pledged, the minor's by the title",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-brackets",
				Says: law.Name{
					KK: "«(пәтер, үй, саяжай, жер учаскесі және т.б. (шарт, ...»: үш жақша ашылып, біреуі жабылған",
					RU: "«(квартира, дом, дача, земельный участок и т.д. (договор, ...»: три скобки открыты, закрыта одна",
				},
				Model: law.Name{
					KK: "Барлық құжат мүлік құжаттарының жақшасында деп алынады",
					RU: "Все документы считаются стоящими в скобках документов на имущество",
					EN: "The papers are taken to stand in the brackets of the property documents: three brackets are opened and one is closed",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-documents",
				Says: law.Name{
					KK: "Жақшадағы құжаттар үтірмен ғана бөлінген: бәрі ме, мысал ма - айтылмайды",
					RU: "Документы в скобках разделены только запятыми: все ли нужны или это примеры - не сказано",
				},
				Model: law.Name{
					KK: "Аталған әр құжат тізбеде бар; бәрі керек пе - айтылмайтындықтан, біреуінің жоқтығы - күмәннан артық емес",
					RU: "Каждый названный документ есть в перечне; нужны ли все, не сказано, поэтому отсутствие одного - не более чем сомнение",
					EN: "Each document named is on the list; as whether all are wanted is not said, the lack of one is no more than a doubt",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-form",
				Says: law.Name{
					KK: "«растайтын құжатты», «анықтамасын»: табыс септігінде, сондықтан «түпнұсқалары мен көшірмелері» сөздерімен байланыспайды",
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
				ID: "residence-whose",
				Says: law.Name{
					KK: "«тұрғылықты тұратын жерi бойынша тiркелгенiн»: кімнің тіркелгені айтылмайды, мүлік құжаттарының жақшасында тұр",
					RU: "«регистрацию по постоянному месту жительства»: чью - не сказано, стоит в скобках документов на имущество",
				},
				Model: law.Name{
					KK: "Иесі көрсетілмеген",
					RU: "Владелец не указан",
					EN: "The row is of nobody in particular: whose registration is not said, and the paper stands among those of the property",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-or",
				Says: law.Name{
					KK: "«мекен-жай анықтамасын не селолық және/немесе ауылдық әкiмдердiң анықтамасын»",
					RU: "«адресная справка, справка сельских и/или аульных акимов», через запятую",
				},
				Model: law.Name{
					KK: "Екі мәтінде де біреуі жеткілікті",
					RU: "В обоих текстах достаточно одного",
					EN: "Either is enough in both texts: the Kazakh says or, the Russian has a comma",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "identity-cards-minor",
				Says: law.Name{
					KK: "«кәмелетке толмағандарға қатысы бар»: көпше түрде",
					RU: "«по отношению к несовершеннолетнему»: в единственном числе",
				},
				Model: law.Name{
					KK: "Баланың ата-анасы немесе оларды алмастыратын адамдар",
					RU: "Родители ребёнка или лица, их заменяющие",
					EN: "The parents of the child, or those who replace them: several minors in Kazakh, one in Russian",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificates",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгiнiң»: куәлік жекеше",
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
				ID: "marriage-certificate-when",
				Says: law.Name{
					KK: "6)-тармақша неке туралы куәлікті шартсыз талап етеді; 7)-тармақша: «некенi бұзу туралы», «некеге тұрмағандығын растайтын құжат»",
					RU: "Подпункт 6) требует свидетельство о браке без условия; подпункт 7): «свидетельство о расторжении брака», «документ, подтверждающий, что в браке не состоял(-а)»",
				},
				Model: law.Name{
					KK: "Өтініш беруші некеде тұрса ғана; бұл - мәтіннен шығарылған қорытынды",
					RU: "Только если заявитель в браке; это вывод",
					EN: "Wanted of an applicant who is married, an inference: who never married has none to show, and subparagraph 7) knows such an applicant",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "marriage-certificate-whose",
				Says: law.Name{
					KK: "«неке туралы куәлiктiң»: кімнің некесі екені айтылмайды",
					RU: "«свидетельства о браке»: чьём - не сказано",
				},
				Model: law.Name{
					KK: "Өтініш берушінің некесі деп оқылады",
					RU: "Читается как брак заявителя",
					EN: "Read as the marriage of the applicant; the row is of nobody in particular. Whether guardians show theirs is not said",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "other-documents-when",
				Says: law.Name{
					KK: "«басқа да құжаттардың»: № 4 нысаннан басқасы қашан керек екені айтылмайды",
					RU: "«других документов»: когда нужны, кроме справки по форме № 4, не сказано",
				},
				Model: law.Name{
					KK: "Әрқайсысы ол куәландыратын жағдайда ғана; бұл - мәтіннен шығарылған қорытынды",
					RU: "Каждый только в том случае, который он подтверждает; это вывод",
					EN: "Each is wanted in the case that it certifies, an inference; only for form No. 4 the text says when",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "other-documents-whose",
				Says: law.Name{
					KK: "«некенi бұзу туралы, қайтыс болу туралы куәлiк»: кімнің некесі, кім қайтыс болған - айтылмайды",
					RU: "«свидетельство о расторжении брака, о смерти»: чей брак и чья смерть - не сказано",
				},
				Model: law.Name{
					KK: "Өтініш берушінің некесі және жұбайының өлімі деп оқылады",
					RU: "Читается как брак заявителя и смерть его супруга",
					EN: "Read as the marriage of the applicant and the death of the spouse; a parent who died without being the spouse is not told of",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			notMarriedDiscrepancy(text.sub("14", "7")),
			{
				ID: "form-4-separator",
				Says: law.Name{
					KK: "«некеге тұрмағандығын растайтын құжат, № 4 нысан бойынша анықтама»: үтір",
					RU: "«в браке не состоял(-а); справка по форме № 4»: точка с запятой",
				},
				Model: law.Name{
					KK: "Түпнұсқа мен көшірме қазақша мәтін бойынша ғана талап етіледі",
					RU: "Оригинал и копия требуются только по казахскому тексту",
					EN: "Original and copy are wanted by the Kazakh text only: after the semicolon of the Russian they may not be meant",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-bracket",
				Says: law.Name{
					KK: "«(некенi бұзу туралы, ...»: жақша жабылмаған",
					RU: "«(свидетельство о расторжении брака, ...»: скобка не закрыта",
				},
				Model: law.Name{
					KK: "Барлығы бір тармақшаның құжаттары",
					RU: "Все - документы одного подпункта",
					EN: "All are papers of the subparagraph; the bracket around them is not closed",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-where",
				Says: law.Name{
					KK: "«№ 4 нысан»: мұндай нысан қаулыда жоқ",
					RU: "«форме № 4»: такой формы в постановлении нет",
				},
				Model: law.Name{
					KK: "Нысан үлгіде жоқ",
					RU: "Формы в модели нет",
					EN: "The form is not in the decree, so the row names no blank",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "power-of-attorney-when",
				Says: law.Name{
					KK: "«ерлi-зайыптылардың бiреуi болмаған жағдайда»",
					RU: "«от имени отсутствующего супруга(-и)», без слова «если»",
				},
				Model: law.Name{
					KK: "Ерлі-зайыптылардың бірі болмаса ғана",
					RU: "Только если один из супругов отсутствует",
					EN: "Wanted if one of the spouses is absent, as the Kazakh says; the Russian only names the absent spouse",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "absent-and-both",
				Says: law.Name{
					KK: "8)-тармақша: жоқ жұбайдың сенімхаты; 1), 2), 4)-тармақшалар: «екi ата-анасының» өтініштері мен жеке куәліктері",
					RU: "Подпункт 8): доверенность отсутствующего; подпункты 1), 2), 4): заявления и удостоверения «обоих родителей»",
				},
				Model: law.Name{
					KK: "Сенімхат басқа құжаттардың орнына жүрмейді",
					RU: "Доверенность не заменяет других документов",
					EN: "The power of attorney replaces no other paper: whether it spares the absent spouse the statements and the card is not said",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "form-not-said",
				Says: law.Name{
					KK: "1), 2) және 8)-тармақшалар түпнұсқа ма, көшірме ме - айтпайды; қалғандары екеуін де талап етеді",
					RU: "Подпункты 1), 2) и 8) не говорят, оригинал или копия; остальные требуют и то и другое",
				},
				Model: law.Name{
					KK: "Өтініштер мен сенімхаттың түпнұсқасы да, көшірмесі де үлгіде талап етілмейді",
					RU: "Для заявлений и доверенности ни оригинал, ни копия не требуются",
					EN: "Neither original nor copy is modeled of the application, the statements and the power of attorney: the text does not say, though the other subparagraphs want both",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "guardians-proof",
				Says: law.Name{
					KK: "1), 2), 4)-тармақшалар қорғаншыларды, қамқоршыларды және патронаттық тәрбиешілерді атайды; олардың тағайындалғанын растайтын құжат тізбеде жоқ",
					RU: "Подпункты 1), 2), 4) называют опекунов, попечителей и патронатных воспитателей; документа об их назначении в перечне нет",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесінде ондай құжат жоқ",
					RU: "В списке документов такого документа нет",
					EN: "The list of documents has no paper that proves their appointment, as in paragraph 14",
				},
				Cite: law.Same(text.para("14")),
			},
			originalsReturnedDiscrepancy(text.para("14")),
			{
				ID: "presence-age",
				Says: law.Name{
					KK: "14-тармақ: «10 жастағы және одан жоғары баланың (18 жасқа дейiн)»; 4-қосымша: «10 жастан асқан балалар қолдарын қояды»",
					RU: "Пункт 14: «детей от 10 лет и старше (до 18 лет)»; приложение 4: «дети старше 10 лет расписываются»",
				},
				Model: law.Name{
					KK: "Болуы - 10 жастан; өтініштегі қол - 4-қосымша бойынша",
					RU: "Присутствие - с 10 лет; подпись в заявлении - по приложению 4",
					EN: "Presence is from the tenth birthday; the signature on the form, of those older than 10, is told as a provision",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-must",
				Says: law.Name{
					KK: "«өзiнiң болуы мiндеттi»",
					RU: "«требуется личное присутствие»",
				},
				Model: law.Name{
					KK: "Екеуінде де талап етіледі",
					RU: "Требуется в обоих",
					EN: "Required in both: obligatory in Kazakh, required in Russian",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-when",
				Says: law.Name{
					KK: "«Анықтама ресiмдеуде»: 1-кесте бойынша анықтаманы 6-әрекетте жауапты орындаушы ресімдейді, онда тұтынушы қатыспайды; құжаттарды орталық та қабылдайды",
					RU: "«При оформлении справки»: по таблице 1 справку оформляет ответственный исполнитель в действии 6, без потребителя; документы принимает и центр",
				},
				Model: law.Name{
					KK: "Құжаттар тапсырылғанда келу деп саналады",
					RU: "Считается приходом при сдаче документов",
					EN: "Taken as coming when the documents are handed in: when and where the children come is not said, and the certificate is drawn up in action 6, which the applicant does not attend",
				},
				Cite: law.Same(text.para("14")),
			},
			presenceGroundDiscrepancy(text.para("14")),
			{
				ID: "presence-number",
				Says: law.Name{
					KK: "«баланың (18 жасқа дейiн) өзiнiң болуы», жекеше",
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
			whoTakesInDiscrepancy(text.sub("16", "1")),
			listsWithoutPeopleDiscrepancy(text.para("16")),
			deliveryOfRefusalDiscrepancy(text.para("17")),
			storageAfterCenterDiscrepancy(text.para("17")),
			collectorMissingDiscrepancy(text.sub("18", "2")),
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «кеңсесiнiң қызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
					RU: "Пункт 18: «канцелярия отделов образования»; пункт 12: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-office",
					RU: "Одна роль: department-office",
					EN: "One role, department-office, named as paragraph 18 names it in each text",
				},
				Cite: law.Same(text.sub("18", "3")),
			},
			{
				ID: "roles-of-departments",
				Says: law.Name{
					KK: "«білім бөлімінің кеңсесi», «басшылығы», «жауапты орындаушысы»: бір бөлімнің",
					RU: "«канцелярия отделов образования», «руководство отделов образования», «ответственный исполнитель отделов образования»: одна единица у нескольких отделов",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз бірліктері",
					RU: "У каждого отдела свои единицы",
					EN: "Each department has its own: the Russian text writes one chancery, management and executor of several departments",
				},
				Cite: law.Same(text.sub("18", "3")),
			},
			executorNameDiscrepancy(text.sub("18", "5")),
			responsibleHeadsDiscrepancy(text.para("21")),
			appendix1ColumnsDiscrepancy(text.appendix("1")),
			atyrauDepartmentAddressDiscrepancy(text.row("1", "1")),
			inderborNameDiscrepancy(text.row("1", "3")),
			makatStreetDiscrepancy(text.row("1", "6")),
			appendix2ColumnsDiscrepancy(text.appendix("2")),
			balykshyKindDiscrepancy(text.row("2", "3")),
			{
				ID: "permit-heading",
				Says: law.Name{
					KK: "«Үлгi Қазақстан Республикасы аудандық, қалалық бiлiм бөлiмдерi», мәтінде: «аудандық, қалалық бiлiм бөлiмi»",
					RU: "«Республика Казахстан», ниже «районный, городской отделы образования», в тексте «Районный, городской отдел образования»",
				},
				Model: law.Name{
					KK: "Рұқсатты бір бөлім береді",
					RU: "Разрешение даёт один отдел",
					EN: "One department gives the permit: the heading has several, by the Kazakh words those of the Republic, in Russian the Republic and departments apart",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "permit-form-words",
				Says: law.Name{
					KK: "«Кәмелетке толмаған балалар мүддесiне әрекет ететiн»; «мекен-жайы бойынша №____ үй, №____ пәтердi_________________________________рұқсат бередi»: не істеуге екені «пәтердi» сөзінен кейін жазылады",
					RU: "«действующий в интересах несовершеннолетнего (-ей, - их)»; «дает разрешение на __________________________________________________ квартиры № _______ по адресу»: на что - пишется перед словом «квартиры»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the same blanks in another order",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "permit-form-gaps",
				Says: law.Name{
					KK: "Үлгіде атауы, нөмірі, күні, банк, несие және оның мөлшері аталмаған",
					RU: "В образце нет ни названия, ни номера, ни даты, ни банка, ни ссуды и её размера",
				},
				Model: law.Name{
					KK: "Үлгінің бар өрістері ғана ережелерде",
					RU: "В положениях только те поля, что есть в образце",
					EN: "The provisions tell only what the form has: no title, number, date, bank or loan, though it is a permit to banks for a loan",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "deputy-signs",
				Says: law.Name{
					KK: "3-қосымшаның үлгісі: «бастығының орынбасары»; 1-кесте, 7-әрекет: «Білім бөлімінің басшылығы»; 12-тармақ: «басшылық қол қою үшін»",
					RU: "Образец приложения 3: «Заместитель начальника районного, городского отдела образования»; таблица 1, действие 7: «Руководство отделов образования»; пункт 12: «для подписи руководителя»",
				},
				Model: law.Name{
					KK: "Қадам - басшылықтікі (department-head); рұқсатқа кім қол қоятыны үлгіден",
					RU: "Шаг - руководства (department-head); кто подписывает разрешение - из образца",
					EN: "The step is the management's, department-head; who signs the permit is named as the form has it, the deputy chief",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бастығының орынбасары»",
					RU: "Пункт 21: «руководитель»; приложение 3: «Заместитель начальника»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай; «басшы» мен «бастық» - бір лауазым",
					RU: "Как написано в каждом месте; «руководитель» и «начальник» - одна должность",
					EN: "Each place keeps its own word; the head and the chief are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "bank-letter",
				Says: law.Name{
					KK: "4-қосымша: «Банктен келген хаттың №»; 14-тармақтың тізбесінде хат жоқ",
					RU: "Приложение 4: «Письмо из банка №»; в перечне пункта 14 письма нет",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесінде хат жоқ",
					RU: "В списке документов письма нет",
					EN: "The list of documents has no letter, as in paragraph 14, though the form asks for its number",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "children-agree",
				Says: law.Name{
					KK: `«"келiсемiн" деген сөздi жазады»: бір бала туралы`,
					RU: `«пишут слово – "согласны"»: обо всех`,
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: I agree in Kazakh, we agree in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-head",
				Says: law.Name{
					KK: "«мекенжайында тұратын, телефоны ерлi-зайыпты»",
					RU: "«от супругов (Ф.И.О. полностью, без сокращений точно по документу, удостоверяющему личность) ________________________________проживающих по адресу, телефон»",
				},
				Model: law.Name{
					KK: "Өрістер бірдей деп алынады",
					RU: "Поля считаются одинаковыми",
					EN: "The fields are taken to be the same: their order differs, and the Kazakh does not say from whom",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-housing",
				Says: law.Name{
					KK: "«мекен-жайында тұрады», жақша ішінде: «қосымша алаңның мекен-жайы немесе балаларды өзiне алуға келiсетiн жақын туыстардың мекен-жайлары»; 14-тармақ: туыстардың «кепiлдi мүлiктi беру туралы» өтініші",
					RU: "«адрес дополнительной площади или адреса близких родственников»; пункт 14: заявление родственников «о предоставлении гарантированного жилья»",
				},
				Model: law.Name{
					KK: "Туыстардың өтініші әрқашан талап етіледі, 14-тармақтағыдай",
					RU: "Заявление родственников требуется всегда, как в пункте 14",
					EN: "The statement of relatives is always wanted, as in paragraph 14, though by the form the children may live in other housing of their parents",
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
			{
				ID: "action-6-of-service",
				Says: law.Name{
					KK: "Білім бөліміне өтініш білдіргенде: «мемлекеттiк қызмет бес күн ішінде көрсетiледi»; орталыққа өтініш білдіргенде: «бес күн iшiнде» ғана",
					RU: "При обращении в отделы: «государственная услуга предоставляется в течение пяти рабочих днейю»; при обращении в центр: только «в течение пяти рабочих дней»",
				},
				Model: law.Name{
					KK: "Екі арнада да қызметтің мерзімі деп белгіленген",
					RU: "В обоих каналах отмечено как срок услуги",
					EN: "Marked as the time of the service in both channels, though only the sentence on direct applications says so",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			action7NameDiscrepancy(text.table("1", "7")),
			action8NextDiscrepancy(text.table("1", "8")),
			action8HandingDiscrepancy(text.table("1", "8")),
			action9NameDiscrepancy(text.table("1", "9")),
			action9LimitDiscrepancy(text.table("1", "9")),
			action9StartDiscrepancy(text.table("1", "9")),
			numbersOfTablesDiscrepancy(text.table("2", "")),
			applicationsNumberDiscrepancy(text.table("2", "2")),
			table3AssigningDiscrepancy(text.table("3", "3")),
			schemeMissingDiscrepancy(text.appendix("6")),
		},

		// In the order of the text.
		NotModeled: []reglament.Gap{
			decreeBasisGap(),
			decreeControlGap(),
			officesHoursGap(text.sub("10", "2")),
			suspensionGap(text.para("11")),
			{
				ID: "single-parent",
				Why: law.Name{
					KK: "Жалғыз ата-ана, ата-ана емес жұбай және бірнеше қорғаншы туралы ереже жоқ",
					RU: "Правил для единственного родителя, для супруга, который не родитель, и для нескольких опекунов нет",
					EN: "There is no rule for a parent alone, a spouse who is not the parent, or several guardians; the papers are counted once",
				},
				Cite: text.sub("14", "1"),
			},
			{
				ID: "statements-content",
				Why: law.Name{
					KK: "Нотариус куәландыратын өтініштер мен сенімхаттың мазмұны мен нысаны, қай туыстар қол қоятыны айтылмайды",
					RU: "Содержание и форма заявлений и доверенности, заверяемых нотариусом, и кто из родственников подписывает, не сказаны",
					EN: "What the notarized statements and the power of attorney say beyond their names, and which relatives sign, is not said",
				},
				Cite: text.sub("14", "2"),
			},
			{
				ID: "form-4",
				Why: law.Name{
					KK: "№ 4 нысан қаулыда жоқ",
					RU: "Формы № 4 в постановлении нет",
					EN: "Form No. 4 is not in the decree",
				},
				Cite: text.sub("14", "7"),
			},
			originalsReturnedGap(text.para("14")),
			{
				ID: "presence-place",
				Why: law.Name{
					KK: "Балалар қашан, қайда келетіні және мұны кім тексеретіні айтылмайды",
					RU: "Когда и куда приходят дети и кто это проверяет, не сказано",
					EN: "When and where the children come, and who sees to it, is not said",
				},
				Cite: text.para("14"),
			},
			collectionGap(text.para("17")),
			{
				ID: "permit-form",
				Why: law.Name{
					KK: "Рұқсаттың өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля разрешения перечислены положениями; бланк как форма не смоделирован",
					EN: "The fields of the permit are listed as provisions; the blank itself is not modeled as a form",
				},
				Cite: text.appendix("3"),
			},
			applicationFormGap(text.appendix("4")),
			{
				ID: "children-signatures",
				Why: law.Name{
					KK: "10 жастан асқан балалардың қолдары - өтініштің бөлігі, бөлек құжат емес",
					RU: "Подписи детей старше 10 лет - часть заявления, а не отдельный документ",
					EN: "The signatures of the children older than 10 are part of the application, no document of their own",
				},
				Cite: text.appendix("4"),
			},
			transitGap(text.table("1", "3")),
			readyAtCenterGap(text.table("1", "8")),
			useCasesGap(text.table("2", "")),
			receiptToCenterGap(text.table("3", "2")),
			schemeGap(text.appendix("6")),
		},
	}
}
