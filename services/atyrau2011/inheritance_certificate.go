package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// InheritanceCertificate returns the regulation of the service "Issuing
// certificates to pension funds and to territorial units of the Road Police
// Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan for
// registering an inheritance of minor children", annex 5 of the decree.
func InheritanceCertificate() reglament.Service {
	text := annex{number: "5", tables: "6"}
	return reglament.Service{
		ID:   "atyrau2011.inheritance-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Зейнетақы қорларына, Қазақстан Республикасы Iшкi iстер министрлiгi Жол полициясы комитетiнiң аумақтық бөлiмшелерiне кәмелетке толмаған балаларға мұраны ресiмдеу үшiн анықтамалар беру",
			RU: "Выдача справок в пенсионные фонды, территориальные подразделения Комитета дорожной полиции Министерства внутренних дел Республики Казахстан для оформления наследства несовершеннолетним детям",
			EN: "Issuing certificates to pension funds and to territorial units of the Road Police Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan for registering an inheritance of minor children",
		},

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
					KK: "2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 128-бабы; Үкіметтің 1999 жылғы 9 қыркүйектегі № 1346 қаулысы (қорғаншылық және қамқоршылық органдары, патронат)",
					RU: "Статья 128 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»; постановление Правительства от 9 сентября 1999 года № 1346 (органы опеки и попечительства, патронат)",
					EN: "Article 128 of the Code of 26 December 2011 on marriage (matrimony) and family; Government resolution No. 1346 of 9 September 1999 (guardianship and trusteeship bodies, patronage)",
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3 және 4-қосымшаларға сәйкес қағаз анықтама (зейнетақы жинақтарын алуға) немесе анықтама-келісім (Жол полициясының бөлімшелеріне, баланың мүлкімен әрекетке) не дәлелді бас тарту жауабы",
					RU: "Результат: справка на бумаге (на получение пенсионных накоплений) или справка-согласие (для подразделений дорожной полиции, на действия с имуществом ребёнка) по приложениям 3 и 4 либо мотивированный ответ об отказе",
					EN: "The service ends in a certificate on paper (for receiving pension savings) or a certificate of consent (for units of the road police, to actions with the child's property) as in appendices 3 and 4, or in a reasoned reply that refuses it",
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
			blankFormsDepartmentProvision(text.para("15")),
			blankFormsCenterProvision(text.para("15")),
			submissionDepartmentProvision(text.sub("16", "1")),
			submissionCenterProvision(text.sub("16", "2")),
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
			// The forms, field by field.
			{
				ID: "pension-fund",
				Text: law.Name{
					KK: "Зейнетақы жинақтарына анықтаманың басында жинақтаушы зейнетақы қорының атауы; нөмірі мен берілген күніне орын қалдырылмаған",
					RU: "Вверху справки на пенсионные накопления - наименование накопительного пенсионного фонда; места для её номера и даты нет",
					EN: "The certificate for pension savings names the accumulation pension fund at its head, and has no place for its own number or date",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-applicant",
				Text: law.Name{
					KK: "Өтініш берушінің Т.А.Ә., туған жылы және жеке куәлігі: нөмірі, қашан және кім берген",
					RU: "Ф.И.О. заявителя, год рождения и удостоверение личности: номер, когда и кем выдано",
					EN: "The applicant's full name, year of birth and identity card: its number, when and by whom it was issued",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-child",
				Text: law.Name{
					KK: "Баланың Т.А.Ә. мен туған жылы және өтініш берушінің оған кім екені: анасы, әкесі немесе қамқоршысы (орысша мәтінде - қорғаншысы)",
					RU: "Ф.И.О. и год рождения ребёнка и кем ему приходится заявитель: мать, отец или опекун (в казахском тексте - попечитель)",
					EN: "The child's full name and year of birth, and what the applicant is to the child: mother, father or guardian (trustee, the Kazakh text says)",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-death",
				Text: law.Name{
					KK: "Мұра қалдырушының Т.А.Ә. және қайтыс болуы туралы куәліктің күні мен нөмірі",
					RU: "Ф.И.О. наследодателя и дата и номер свидетельства о смерти",
					EN: "The full name of the deceased, and the date and number of the death certificate",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-inheritance",
				Text: law.Name{
					KK: "Нотариус берген заң немесе өсиет бойынша мұраға құқық туралы куәліктің күні және нотариустың мемлекеттік лицензиясы: нөмірі, қашан және кім берген",
					RU: "Дата свидетельства о праве на наследство по закону или завещанию, выданного нотариусом, и государственная лицензия нотариуса: номер, когда и кем выдана",
					EN: "The date of the notary's certificate of the right to the inheritance, by law or by will, and the notary's state license: its number, when and by whom it was issued",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-permission",
				Text: law.Name{
					KK: "Білім бөлімі аталған қордағы мұраға қалатын зейнетақы жинақтарын заңнамаға сәйкес инвестициялық табысымен, өсімімен және өзге түсімдерімен бірге алуға рұқсат береді",
					RU: "Отдел образования разрешает получить наследуемые пенсионные накопления в названном фонде с инвестиционным доходом, пеней и иными поступлениями по законодательству",
					EN: "The education department permits the inherited pension savings in the named fund to be received, with investment income, penalties and other receipts as legislation has it",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-signature",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөлімінің бастығы: қол қоятын жері және Т.А.Ә.",
					RU: "Начальник районного (городского) отдела образования: место для подписи и Ф.И.О.",
					EN: "The chief of the district (city) education department: a line to sign on, and the chief's full name",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-seal",
				Text: law.Name{
					KK: "Мөр орны",
					RU: "Место печати",
					EN: "A place for a seal",
				},
				Only: law.Kazakh,
				Cite: text.appendix("3"),
			},
			{
				ID: "vehicle-department",
				Text: law.Name{
					KK: "Қазақстан Республикасы, аудандық (қалалық) білім бөлімі: қорғаншылық және қамқоршылық органының функцияларын жүзеге асырады; анықтаманың нөмірі мен күніне орын жоқ",
					RU: "Республика Казахстан, районный (городской) отдел образования: исполняет функции органа опеки и попечительства; места для номера и даты справки нет",
					EN: "Republic of Kazakhstan, district (city) education department, in the functions of a guardianship and trusteeship body; there is no place for a number or a date",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "vehicle-basis",
				Text: law.Name{
					KK: "«Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағына сәйкес, кәмелетке толмағандардың мүддесінде",
					RU: "По пункту 3 статьи 13 закона «О жилищных отношениях», в интересах несовершеннолетних",
					EN: "It rests on paragraph 3 of article 13 of the law on housing relations, and is given in the interest of minors",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "vehicle-consent",
				Text: law.Name{
					KK: "Көлік құралы; қандай әрекетке рұқсат берілетіні бос қалдырылған",
					RU: "Транспортное средство; на какое действие даётся согласие, оставлено для вписывания",
					EN: "The vehicle; to what the consent is given is left to be filled in",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "vehicle-signature",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөлімінің бастығы: қол қоятын жері, Т.А.Ә. және мөр орны",
					RU: "Начальник районного (городского) отдела образования: место для подписи, Ф.И.О. и место печати",
					EN: "The chief of the district (city) education department: a line to sign on, full name, and a place for a seal",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-head",
				Text: law.Name{
					KK: "Өтініш аудандық (қалалық) білім бөлімінің бастығына жазылады: өтініш берушінің Т.А.Ә., мекенжайы, телефоны; жеке тұлғаға арналған үлгі",
					RU: "Заявление пишется начальнику районного (городского) отдела образования: Ф.И.О. заявителя, адрес проживания, телефон; образец для физического лица",
					EN: "The application goes to the chief of the district (city) education department: the applicant's full name, address (of residence, the Russian text says) and telephone; it is a sample for a natural person",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-request",
				Text: law.Name{
					KK: "Зейнетақы жинақтарын алуға рұқсат сұралады: қордың атауы мұраға құқық туралы куәліктегідей, балалардың Т.А.Ә., салымшының Т.А.Ә., қайтыс болуы туралы куәліктің нөмірі мен күні",
					RU: "Просят разрешения снять пенсионные накопления: фонд - как в свидетельстве о праве на наследство, Ф.И.О. детей, Ф.И.О. вкладчика, дата и номер свидетельства о смерти",
					EN: "It asks permission for pension savings: the fund as named in the certificate of the right to the inheritance, the children's and the depositor's full names, date and number of the death certificate",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-signature",
				Text: law.Name{
					KK: "Күні және өтініш берушінің қолы",
					RU: "Дата и подпись заявителя",
					EN: "Date and the applicant's signature",
				},
				Cite: text.appendix("5"),
			},
		},

		// Paragraph 3: the organizations.
		Units: []reglament.Unit{
			departmentUnit(text.para("3")),
			centerUnit(text.para("3")),
		},

		// Paragraph 6: how the service ends. Both certificates are "the certificate"
		// in what follows.
		Results: []reglament.Result{
			{
				ID: "certificate-pension",
				Name: law.Name{
					KK: "зейнетақы жинақтарын алуға анықтамалар",
					RU: "справка на получение пенсионных накоплений",
					EN: "certificate for receiving pension savings",
				},
				Form: reglament.Paper,
				// Appendix 3.
				SignedBy: law.Name{
					KK: "Аудандық (қалалық) бiлiм бөлiмiнiң бастығы",
					RU: "Начальник районного(городского) отдела образования",
					EN: "chief of the district (city) education department",
				},
				Cite: text.para("6"),
			},
			{
				ID: "certificate-road-police",
				Name: law.Name{
					KK: "IIМ Жол полициясы комитетiнiң аумақтық бөлiмшелерiне кәмелетке толмаған балаға тиесiлi мүлiкпен әрекеттi жүзеге асыруға қағаз түрінде анықтама-келiсiм",
					RU: "справка-согласие в территориальные подразделения Комитета дорожной полиции МВД на осуществление действий с имуществом, принадлежащим несовершеннолетним",
					EN: "certificate of consent for territorial units of the Road Police Committee to actions with property of the minor",
				},
				Form: reglament.Paper,
				// Appendix 4.
				SignedBy: law.Name{
					KK: "Аудандық (қалалық) бiлiм бөлiмiнiң бастығы",
					RU: "Начальник районного(городского) отдела образования",
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
						// A lunch break; neither text says when.
						Break: law.Same(reglament.StatedBreak{Stated: law.Yes}),
						Cite:  text.sub("10", "1"),
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

		// Paragraph 14: the facts that its conditions rest on.
		Facts: []documents.Fact{
			marriedFact(),
			{
				ID: "divorced",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші ажырасқан ба?",
					RU: "Расторгнут ли брак заявителя?",
					EN: "Is the applicant divorced?",
				},
			},
			widowedFact(),
			bornOutOfWedlockFact(),
			{
				ID: "for-road-police",
				Ask: law.Name{
					KK: "Анықтама Жол полициясы комитетінің аумақтық бөлімшесіне керек пе?",
					RU: "Нужна ли справка для территориального подразделения Комитета дорожной полиции?",
					EN: "Is the certificate for a territorial unit of the Road Police Committee?",
				},
			},
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				// Of one parent or of who replaces the parents; either is the applicant.
				ID: "application",
				Name: law.Name{
					KK: "осы регламенттің 5-қосымшасына мұрагерлiктi алу үшiн сәйкес кәмелетке толмаған баланың бiр ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
					RU: "заявление от родителя или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетнего на получение наследства согласно приложению 5 к настоящему регламенту",
					EN: "application of a parent of the minor or of persons who replace the parents (guardians (trustees), patronage carers) for receiving the inheritance, as in appendix 5",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Blank: text.appendix("5")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "identity-cards",
				Name: law.Name{
					KK: "ерлi-зайыптылардың немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия удостоверения личности (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)",
					EN: "original and copy of the identity card of the spouses or of persons who replace them (guardians (trustees), patronage carers)",
				},
				// The applicant's, and whether the spouse's too is not clear.
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// Neither original nor copy is said.
				ID:   "birth-certificate",
				Name: birthCertificatePaper(),
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "marriage-certificate",
				Name: law.Name{
					KK: "неке қию туралы куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия свидетельства о браке",
					EN: "original and copy of the marriage certificate",
				},
				When:     documents.Condition{Of: documents.Applicant, Fact: "married"},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "4")),
			},
			// Originals and copies of "other documents", three in brackets. One noun
			// stands there for the certificates of divorce and of death.
			{
				ID:       "divorce-certificate",
				Name:     divorceCertificatePaper(),
				When:     documents.Condition{Of: documents.Applicant, Fact: "divorced"},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				// Whose death is not said: see the discrepancy death-certificate-whose.
				ID:       "death-certificate",
				Name:     deathCertificatePaper(),
				When:     documents.Condition{Of: documents.Applicant, Fact: "widowed"},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "бала некеден тыс туылған жағдайда № 4 нысан бойынша анықтама",
					RU: "справка по форме №4 в случае рождения ребенка вне брака",
					EN: "certificate on form No. 4 if the child was born out of wedlock",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Of: documents.Child, Fact: "born-out-of-wedlock"},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				// Issued by a notary, which is not certified by one; neither original nor
				// copy is said.
				ID: "inheritance-certificate",
				Name: law.Name{
					KK: "заң бойынша мұраға құқығы туралы куәлiк (нотариустан)",
					RU: "свидетельство о праве на наследство по закону (от нотариуса)",
					EN: "certificate of the right to the inheritance by law (from a notary)",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "vehicle-document",
				Name: law.Name{
					KK: "машинаға құжаттың (техпаспорт) түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия документа на машину (техпаспорт)",
					EN: "original and copy of the document for the car (technical passport)",
				},
				Of:   documents.Property,
				When: documents.Condition{Fact: "for-road-police"},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "7")),
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
			oblastCenterAddress(text.row("2", "1")),
			cityCenter1Address(text.row("2", "2")),
			cityCenter2Address(text.row("2", "3")),
			inderCenterAddress(text.row("2", "4")),
			makhambetCenterAddress(text.row("2", "5")),
			kyzylkogaCenterAddress(text.row("2", "6")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Жылыой аудандық бөлімі", RU: "Жылыойский районный отдел филиала РГП ЦОН", EN: "Zhylyoi district department of the branch"},
				Place: law.Name{KK: "Құлсары қаласы, Бейбітшілік көшесі,8 үй", RU: "г.Кульсары, ул.Бейбитшилик, 8", EN: "8 Beibitshilik street, Kulsary"},
				Phone: "8(71237) 50354",
				Cite:  text.row("2", "7"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Құрманғазы аудандық бөлімі", RU: "Курмангазинский районный отдел филиала РГП ЦОН", EN: "Kurmangazy district department of the branch"},
				Place: law.Name{KK: "Ганюшкин селосы, Есболаев көшесі,66а үй", RU: "с.Ганюшкино, ул.Есболаева, 66а", EN: "66a Yesbolayev street, Ganyushkino"},
				Phone: "8(71233) 20513",
				Cite:  text.row("2", "8"),
			},
			makatCenterAddress(text.row("2", "9")),
			isataiCenterAddress(text.row("2", "10")),
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
				// "Within five days" in Kazakh, "within five working days" in Russian.
				Limit: law.Differ(limit(5, calendar.PlainDay), limit(5, calendar.WorkingDay)),
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
					KK: "5-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 5 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "5-тармақ: «кодексінің128-бабы»; 2-қосымша: «23үй», «көшесі,8 үй», «көшесі,66а үй», «2үй»; 4-қосымша: «органның функцияларын» (органының орнына); 1-кесте: «кезде- бес»; 2-кесте: «№ 2Орталықтардан»",
					RU: "Пункт 2: «Государственая»; пункт 5: «постановлений» об одном № 1346; пункт 14: «№4»; пункт 15: «Бланки (форм заявлений»; пункт 18: «(далее-СФЕ)»; приложение 1: «акиматаКурмангазинского»; приложение 3: «выдана )», «районного(городского)»; приложение 4: «районный(городской)», «несовершеннолетнего(-ей, -их)», «районного(городского)»; приложение 5: «(Ф.И.О)»; таблица 1: «Инспекторцентра», «Инспекторнакопительного отдела», «действия(процесса», «документ,организационно-распорядительное», «Сбордокументов», «корреспонден-цией», «определениеответственного», «В течении»; таблица 2: «№ 3Определениеответственного», «исполнения,наложение», «Рассмотрениезаявления,оформление»; таблица 3: «документов,выдача расписки,регистрация», «центра,выдача», «регистрация,направление», «№ 3Определение», «№ 4Рассмотрение», «отказа,передача»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, бөлініп кеткені қосылған, қалғаны, мекемелердің атаулары мен мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, разорванное соединено, остальное, и названия и адреса учреждений, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted and one torn apart is joined, all else stays as written, names and addresses of offices too",
				},
				Cite: law.Same(text.whole()),
			},
			kazakhLetterIDiscrepancy(text.whole()),
			departmentsNumberDiscrepancy(text.whole()),
			adultWardsDiscrepancy(text.para("1")),
			appendices12Discrepancy(text.para("3")),
			resultOrFormDiscrepancy(text.para("6")),
			{
				ID: "appendices-34",
				Says: law.Name{
					KK: "«34-қосымшаларға сәйкес»; регламентте жеті қосымша бар",
					RU: "«согласно приложениям 34»; приложений семь",
				},
				Model: law.Name{
					KK: "3, 4-қосымшалар деп оқылады: анықтамалардың үлгілері сонда",
					RU: "Читается как «приложениям 3, 4»: образцы справок там",
					EN: "Read as appendices 3 and 4, where the forms of the certificates are; there is no appendix 34",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "result-paper",
				Says: law.Name{
					KK: "«қағаз түрінде» тек «анықтама-келiсiм» алдында тұр",
					RU: "«в бумажном виде» стоит перед обеими справками",
				},
				Model: law.Name{
					KK: "Екі анықтама да қағаз түрінде",
					RU: "Обе справки на бумаге",
					EN: "Both certificates are on paper, as in the Russian text; the Kazakh says so of the certificate of consent only",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "result-number",
				Says: law.Name{
					KK: "«зейнетақы жинақтарын алуға анықтамалар» көпше, «балаға тиесiлi мүлiкпен» жекеше",
					RU: "«справки на получение пенсионных накоплений» в единственном числе, «имуществом, принадлежащим несовершеннолетним» - во множественном",
				},
				Model: law.Name{
					KK: "Бір іс - бір анықтама",
					RU: "Одно дело - одна справка",
					EN: "One case, one certificate: the Kazakh has certificates for savings and one child, the Russian one certificate and several minors",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "certificate-or-permission",
				Says: law.Name{
					KK: "6-тармақ: «анықтамалар», «анықтама-келiсiм»; 3 және 4-қосымшалар: «рұқсат бередi»",
					RU: "Пункт 6: «справки», «справки-согласия»; приложение 3: «разрешает»; приложение 4: «дает согласие»",
				},
				Model: law.Name{
					KK: "Нәтижелер 6-тармақтағыдай аталған",
					RU: "Результаты названы как в пункте 6",
					EN: "The results are named as in paragraph 6, certificate and certificate of consent; by their forms the one permits, the other permits (Kazakh) or consents (Russian)",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "inheritance-or-property",
				Says: law.Name{
					KK: "Атауы: «мұраны ресiмдеу үшiн»; 6-тармақ: «кәмелетке толмаған балаға тиесiлi мүлiкпен әрекеттi жүзеге асыруға»; 4-қосымша мұраны атамайды",
					RU: "Название: «для оформления наследства»; пункт 6: «на осуществление действий с имуществом, принадлежащим несовершеннолетним»; приложение 4 о наследстве не говорит",
				},
				Model: law.Name{
					KK: "Қызмет - мұраны ресімдеуге; мұраға құқық туралы куәлік әрқашан талап етіледі",
					RU: "Услуга - для оформления наследства; свидетельство о праве на наследство требуется всегда",
					EN: "The service is for an inheritance, and the certificate of the right to it is required in every case; paragraph 6 and appendix 4 speak of property of the minor at large",
				},
				Cite: law.Same(text.para("6")),
			},
			refusalNameDiscrepancy(text.para("6")),
			applicantNameDiscrepancy(text.para("7")),
			informationPlaceDiscrepancy(text.para("8")),
			informationListDiscrepancy(text.para("8")),
			termDaysDiscrepancy(text.sub("9", "1")),
			servedOnTheSpotDiscrepancy(text.sub("9", "2")),
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
			{
				ID: "who-sends",
				Says: law.Name{
					KK: "12-тармақ: «орталық»; 1-кесте, 3-әрекет: «Жинақтау бөлiмiнiң инспекторы»; 2 және 3-кестелер, 1-әрекет: «Орталықтың инспекторы»",
					RU: "Пункт 12: «центр»; таблица 1, действие 3: «Инспекторнакопительного отдела»; таблицы 2 и 3, действие 1: «Инспектор центра»",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша; орталық инспекторы жіберсе, бұл бұзушылық емес, күмән ғана",
					RU: "Роль - по таблице 1; если отправил инспектор центра, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the inspector of the accumulation section; sent by the inspector of the center it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("12", "3")),
			},
			{
				ID: "department-receipt-verb",
				Says: law.Name{
					KK: "«барлық құжаттарды алғаны туралы қолхат, онда тұтынушының мемлекеттiк қызметтi алатын күнi көрсетiледi»: «береді» етістігі түсіп қалған",
					RU: "«выдает расписку о получении всех документов»",
				},
				Model: law.Name{
					KK: "Қолхат беріледі, орысша мәтіндегідей",
					RU: "Расписка выдаётся, как в русском тексте",
					EN: "The receipt is given, as in the Russian text; the Kazakh sentence has lost its verb",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "department-receipt-when",
				Says: law.Name{
					KK: "12-тармақта қолхаттың тікелей өтінішке ғана берілетіні айтылмайды; 3-кесте, 2-әрекет: орталықтардан өтініштер қабылдағанда «қолхат беру»; 1 және 2-кестелерде бұл қолхат жоқ",
					RU: "Пункт 12: «при обращении потребителя»; таблица 3, действие 2: «выдача расписки» при приёме из центра; в таблицах 1 и 2 этой расписки нет",
				},
				Model: law.Name{
					KK: "Тікелей өтініш бергенге ғана",
					RU: "Только при обращении прямо в отдел",
					EN: "Only in the channel department, as in the Russian text: the Kazakh does not say to whom the receipt is given, and the one that table 3 has for the center is not modeled",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			sentToWhomDiscrepancy(text.sub("12", "5")),
			notificationOrCertificateDiscrepancy(text.sub("12", "6")),
			whoSignsDiscrepancy(text.sub("12", "6")),
			draftToWhomDiscrepancy(text.sub("12", "6")),
			resultOrDocumentsDiscrepancy(text.sub("12", "7")),
			{
				ID: "application-whose",
				Says: law.Name{
					KK: "«кәмелетке толмаған баланың бiр ата-анасының (ерлi-зайыптылардың)»: біреуінің, жақшада ерлі-зайыптылардың",
					RU: "«от родителя», о супругах не сказано",
				},
				Model: law.Name{
					KK: "Бір өтініш, өтініш берушінікі",
					RU: "Одно заявление, заявителя",
					EN: "One application, the applicant's; the Kazakh has one parent and, in brackets, the spouses, the Russian a parent",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-signers",
				Says: law.Name{
					KK: "14-тармақ: «адамдардың» көпше; 5-қосымша: бір қол, «Өтiнiш берушiнiң қолы»",
					RU: "Пункт 14: «лиц, их заменяющих»; приложение 5: одна подпись, «Подпись заявителя»",
				},
				Model: law.Name{
					KK: "Бір өтініш беруші",
					RU: "Один заявитель",
					EN: "One applicant signs, though both texts speak of persons who replace the parents",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-word-order",
				Says: law.Name{
					KK: "«осы регламенттің 5-қосымшасына мұрагерлiктi алу үшiн сәйкес»: «сәйкес» орнында емес",
					RU: "«от родителя или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетнего»: «несовершеннолетнего» оторвано от «родителя»",
				},
				Model: law.Name{
					KK: "5-қосымша бойынша, баланың ата-анасының өтініші",
					RU: "Заявление родителя несовершеннолетнего по приложению 5",
					EN: "An application as in appendix 5, of a parent of the minor: in each text the words have come apart",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "identity-cards-whose",
				Says: law.Name{
					KK: "«ерлi-зайыптылардың немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң»: куәліктер көпше",
					RU: "«оригинал и копия удостоверения личности (супругов) или лиц, их заменяющих»: одно удостоверение, перед скобкой нет слова, которое она поясняет",
				},
				Model: law.Name{
					KK: "Бір жол; өтініш берушінің куәлігі, жұбайынікі де керек пе - ашық",
					RU: "Одна строка; удостоверение заявителя, нужно ли и удостоверение супруга - открыто",
					EN: "One row, the applicant's card: whether the spouse's is wanted too is open, the Kazakh has the cards of the spouses, the Russian one card and the spouses in brackets after a word that is not there",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "guardian-unproven",
				Says: law.Name{
					KK: "1 және 2)-тармақшалар қорғаншыларды, қамқоршылар мен патронаттық тәрбиешілерді атайды; тізбеде олардың тағайындалғаны туралы құжат жоқ",
					RU: "Подпункты 1) и 2) называют опекунов, попечителей и патронатных воспитателей; документа об их назначении в перечне нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такой документ не требуется",
					EN: "No paper on their appointment is required, as none is listed",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "birth-certificate-each",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгi»: балалар бірнеше болуы мүмкін, куәлік біреу",
					RU: "«свидетельство о рождении ребенка (детей)»: детей может быть несколько, свидетельство одно",
				},
				Model: law.Name{
					KK: "Әр баланың куәлігі",
					RU: "Свидетельство каждого ребёнка",
					EN: "One for each child, though both texts write one certificate of several children",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "certificates-form",
				Says: law.Name{
					KK: "3)-тармақша: «туу туралы куәлiгi», 6)-тармақша: «мұраға құқығы туралы куәлiк»: түпнұсқа ма, көшірме ме - айтылмайды; соңғы сөйлем: «құжаттардың түпнұсқалары көшiрмелерiмен қоса берiледi»",
					RU: "Подпункт 3): «свидетельство о рождении», подпункт 6): «свидетельство о праве на наследство»: оригинал или копия - не сказано; последнее предложение: «Оригиналы документов представляются для сверки с копиями»",
				},
				Model: law.Name{
					KK: "Екі жолдың түрі белгісіз",
					RU: "Вид у обеих строк не указан",
					EN: "The form of both rows is left open: original or copy is not said there, and the last sentence does not say of which documents it speaks",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "marriage-certificate-whose",
				Says: law.Name{
					KK: "«неке қию туралы куәлiгiнiң»: кімнің және қашан керек екені айтылмайды",
					RU: "«свидетельства о браке»: чьё и когда нужно - не сказано",
				},
				Model: law.Name{
					KK: "Өтініш беруші некеде тұрса ғана: құжаттың мәнінен шығарылған, сондықтан жетіспесе күмән ғана",
					RU: "Только если заявитель в браке: это следует из сути документа, поэтому его отсутствие - лишь сомнение",
					EN: "Required where the applicant is married, which follows from what it certifies, so that its lack is a doubt; the text lists it without a condition, and a widow may be asked for hers",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "other-documents-which",
				Says: law.Name{
					KK: "«басқа да құжаттардың» үшеуі жақшада; бәрі ме, сәйкесі ме - айтылмайды, шарт үшіншісінде ғана: «бала некеден тыс туылған жағдайда»",
					RU: "«других документов» три, в скобках; все или подходящий - не сказано, условие есть лишь у третьего: «в случае рождения ребенка вне брака»",
				},
				Model: law.Name{
					KK: "Әрқайсысы бөлек құжат, өз жағдайында",
					RU: "Каждый - отдельный документ, в своём случае",
					EN: "Each is a document of its own in its own case: the divorce certificate of a divorced applicant and the death certificate of a widowed one are inferred, the third has its condition in the text",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "death-certificate-whose",
				Says: law.Name{
					KK: "14-тармақ: «қайтыс болу туралы куәлiк», кімдікі екені айтылмайды; 3 және 5-қосымшалар мұра қалдырушының, «салымшы» куәлігінің нөмірі мен күнін сұрайды",
					RU: "Пункт 14: «о смерти», чьей - не сказано; приложения 3 и 5 спрашивают номер и дату свидетельства о смерти наследодателя, «вкладчика»",
				},
				Model: law.Name{
					KK: "Өтініш берушінің жұбайы қайтыс болса ғана; салымшының куәлігі бөлек талап етілмейді",
					RU: "Только если умер супруг заявителя; свидетельство о смерти вкладчика отдельно не требуется",
					EN: "Required, by inference, where the applicant is widowed: that the depositor's is to be handed in is not said, though the application and the certificate need its number and date",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "form-4-elsewhere",
				Says: law.Name{
					KK: "«№ 4 нысан бойынша анықтама»: нысан қоса берілмеген, қай актінің нысаны екені айтылмайды",
					RU: "«справка по форме №4»: форма не приложена, какого акта - не сказано",
				},
				Model: law.Name{
					KK: "Құжат осылай аталған",
					RU: "Документ так и назван",
					EN: "The document is named as the text names it; whose form No. 4 is, is not said, and it is not annexed",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "by-law-or-by-will",
				Says: law.Name{
					KK: "14-тармақ: «заң бойынша мұраға құқығы туралы куәлiк»; 3-қосымша: «заң/аманат бойынша мұрагерлiкке құқығы туралы куәлiкке»",
					RU: "Пункт 14: «свидетельство о праве на наследство по закону»; приложение 3: «по закону/завещанию»",
				},
				Model: law.Name{
					KK: "Құжат 14-тармақтағыдай аталған",
					RU: "Документ назван как в пункте 14",
					EN: "The document is named as in paragraph 14, by law; the form of the certificate has a will too",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "car-or-property",
				Says: law.Name{
					KK: "14-тармақ: «машинаға құжаттың (техпаспорт)»; 6-тармақ: «мүлiкпен»; 4-қосымша: «көлiк құралын»",
					RU: "Пункт 14: «документа на машину (техпаспорт)»; пункт 6: «имуществом»; приложение 4: «транспортного средства»",
				},
				Model: law.Name{
					KK: "Бір нәрсе: көлік құралы",
					RU: "Одно и то же: транспортное средство",
					EN: "One thing, the vehicle: a car, property and a vehicle are taken for the same",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			originalsReturnedDiscrepancy(text.para("14")),
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
					RU: "Пункт 18: «канцелярия отделов образования»; пункт 12: «сотрудник канцелярии отдела образования»; действие 4 таблицы 1: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
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
					KK: "18-тармақ: «білім бөлімінің басшылығы»: бір бөлімнің",
					RU: "Пункт 18: «руководство отделов образования», во множественном числе; пункт 12: «руководство отдела образования»",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз рөлдері",
					RU: "У каждого отдела свои роли",
					EN: "Each department has roles of its own; the Russian paragraph 18 and tables write them of several departments",
				},
				Cite: law.Same(text.sub("18", "4")),
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
				ID: "guardian-or-trustee",
				Says: law.Name{
					KK: "«(анасы/әкесi/қамқоршысы)»: қамқоршы",
					RU: "«(матерью/отцом/опекуном)»: опекун",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: a trustee in Kazakh, a guardian in Russian; paragraph 14 has both, and a patronage carer, whom the form does not know",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "testator-or-depositor",
				Says: law.Name{
					KK: "3-қосымша: «мұраға қалдырушының»; 5-қосымша: «салымшы»",
					RU: "Приложение 3: «вкладчика (Ф.И.О. наследодателя)»; приложение 5: «вкладчика»",
				},
				Model: law.Name{
					KK: "Бір адам",
					RU: "Одно лицо",
					EN: "One person, the deceased; the Kazakh appendix 3 names the testator, the Russian the depositor and the testator, appendix 5 the depositor",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "notary-license",
				Says: law.Name{
					KK: "Нотариустың лицензиясы: «(______ жылы____________ берген мемлекеттiк лицензия №___)»: күні мен бергеніне орын бар",
					RU: "«(государственная лицензия № ______ от года, выдана )»: для даты и выдавшего места нет",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the Russian form has lost the blanks for the year of the license and for who issued it",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "pension-seal",
				Says: law.Name{
					KK: "Қолдан кейін мөр орны: «М.О.»",
					RU: "Места печати нет",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Kazakh has a place for a seal on the certificate for pension savings",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3, 4 және 5-қосымшалар: «бiлiм бөлiмiнiң бастығы»",
					RU: "Пункт 21: «руководитель»; приложения 3 и 4: «Начальник районного(городского) отдела образования», приложение 5: «Начальнику»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "housing-law-vehicle",
				Says: law.Name{
					KK: "Көлік құралына рұқсат «Тұрғын үй қатынастары туралы» заңға сүйенеді; 5-тармақ бұл заңды атамайды",
					RU: "Согласие о транспортном средстве опирается на закон «О жилищных отношениях»; пункт 5 этого закона не называет",
				},
				Model: law.Name{
					KK: "Ереже нысандағыдай",
					RU: "Положение - как в образце",
					EN: "The provision follows the form: it rests consent about a vehicle on the law on housing relations, which paragraph 5 does not name",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "vehicle-consent-words",
				Says: law.Name{
					KK: "«көлiк құралын» алдында және «рұқсат бередi» алдында бос орын: рұқсат береді",
					RU: "«дает согласие», затем место для вписывания, «транспортного средства» и снова место: даёт согласие",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the Kazakh form permits, the Russian consents, and the blanks stand in other places",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "vehicle-children",
				Says: law.Name{
					KK: "«кәмелетке толмаған балалар мүддесiне»: көпше",
					RU: "«в интересах несовершеннолетнего(-ей, -их)»: одного или нескольких",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: minors in Kazakh, one minor or several in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-for-vehicle",
				Says: law.Name{
					KK: "5-қосымша тек «зейнетақы жинақтарын» туралы; 14-тармақ өтінішті әрқашан 5-қосымша бойынша талап етеді, 7)-тармақша мен 4-қосымша көлік құралына арналған",
					RU: "Приложение 5 - только о «пенсионные накопления»; пункт 14 требует заявление всегда по приложению 5, а подпункт 7) и приложение 4 - о транспортном средстве",
				},
				Model: law.Name{
					KK: "Өтініш әр жағдайда 5-қосымша нысанында талап етіледі",
					RU: "Заявление требуется по форме приложения 5 в любом случае",
					EN: "The application is wanted on the form of appendix 5 in every case, as paragraph 14 says; the form has no words for a vehicle",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-asks",
				Says: law.Name{
					KK: "«балаларының (Т.А.Ә.)_________алуына рұқсат беруiңiздi сұраймын»: балалары алады",
					RU: "«снять пенсионные накопления ... за несовершеннолетних детей»: снимает заявитель за детей",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: by the Kazakh the children receive the savings, by the Russian the applicant draws them for the children",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-death-certificate",
				Says: law.Name{
					KK: "«(қайтыс болуы туралы куәлiктiң №_______, куәлiктiң берiлген күнi)»: нөмірі, содан кейін күні",
					RU: "«свидетельство о смерти от ______ года (дата выдачи свидетельства) № _____»: дата, затем номер",
				},
				Model: law.Name{
					KK: "Екеуі де: нөмірі мен күні",
					RU: "Оба: номер и дата",
					EN: "Both are asked, number and date, in another order",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-address",
				Says: law.Name{
					KK: "«мекенжайы, телефоны»",
					RU: "«адрес проживания, телефон»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Russian says that it is the address of residence",
				},
				Cite: law.Same(text.appendix("5")),
			},
			applicationDateDiscrepancy(text.appendix("5")),
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: бес жұмыс күні; 1-кесте: тек 6-әрекет бес күн, оған 1, 4, 5, 7-әрекеттердің минуттары мен сағаттары, 8-әрекеттің бір жұмыс күні, орталықта 9-әрекеттің бес күні қосылады",
					RU: "Пункт 9: пять рабочих дней; таблица 1: одно действие 6 - пять рабочих дней, и ещё минуты и часы действий 1, 4, 5, 7, один рабочий день действия 8, а в центре и пять рабочих дней действия 9",
				},
				Model: law.Name{
					KK: "Жалпы мерзім 9-тармақтан; 6-әрекеттің мерзімі - қызметтікі",
					RU: "Общий срок - из пункта 9; срок действия 6 относится к услуге",
					EN: "The whole term is that of paragraph 9, and the limit of action 6 is marked as the service's: as a limit of its own, with the other actions added, the five working days of the Russian one would exceed the term",
				},
				Cite: law.Same(text.table("1", "")),
			},
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
			{
				ID: "action-9-limit",
				Says: law.Name{
					KK: "«Бес күн iшiнде»",
					RU: "«В течении пяти рабочих дней»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз мерзімін сақтайды",
					RU: "Каждый текст сохраняет свой срок",
					EN: "Each text keeps its own limit: five days of no stated kind in Kazakh, five working days in Russian",
				},
				Cite: law.Same(text.table("1", "9")),
			},
			action9StartDiscrepancy(text.table("1", "9")),
			numbersOfTablesDiscrepancy(text.table("2", "")),
			applicationsNumberDiscrepancy(text.table("2", "2")),
			table3AssigningDiscrepancy(text.table("3", "3")),
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
			{
				ID: "which-certificate",
				Why: law.Name{
					KK: "Екі анықтаманың қайсысы қашан берілетіні айтылмайды, тек 14-тармақтың 7)-тармақшасы машина құжатын жол полициясына байланыстырады",
					RU: "Когда какая из двух справок выдаётся, не сказано, лишь подпункт 7) пункта 14 связывает документ на машину с дорожной полицией",
					EN: "Which of the two certificates is given when is not said, but that paragraph 14(7) ties the car's document to the road police: either is accepted in every case",
				},
				Cite: text.para("6"),
			},
			{
				ID: "department-lunch",
				Why: law.Name{
					KK: "Білім бөлімдерінің түскі үзілісінің уақыты екі мәтінде де айтылмайды; Office функциясы оны 2-қосымшаның орысша мәтінінен алады",
					RU: "Время обеда отделов образования не названо ни в одном тексте; функция Office берёт его из русского текста приложения 2",
					EN: "Neither text says when the departments' lunch break is; the function Office takes it from the Russian text of annex 2",
				},
				Cite: text.sub("10", "1"),
			},
			officesHoursGap(text.sub("10", "2")),
			suspensionGap(text.para("11")),
			{
				ID: "who-submits",
				Why: law.Name{
					KK: "Әкесі мен анасының қайсысы өтініш беретіні және қорғаншының тағайындалғаны немен расталатыны айтылмайды",
					RU: "Кто из родителей подаёт заявление и чем подтверждается назначение опекуна, не сказано",
					EN: "Which parent applies, and by what a guardian shows to be one, is not said, so no row stands for it",
				},
				Cite: text.sub("14", "1"),
			},
			{
				ID: "other-documents",
				Why: law.Name{
					KK: "Жақшадағы үш құжаттан басқа «басқа да құжаттар» тізбеленбеген",
					RU: "«Другие документы» сверх трёх, названных в скобках, не перечислены",
					EN: `"Other documents" beyond the three in brackets are not listed`,
				},
				Cite: text.sub("14", "5"),
			},
			originalsReturnedGap(text.para("14")),
			{
				ID: "vehicle-application",
				Why: law.Name{
					KK: "Көлік құралы үшін өтініштің нысаны қоса берілмеген: 5-қосымша зейнетақы жинақтарына ғана арналған",
					RU: "Форма заявления о транспортном средстве не приложена: приложение 5 - только о пенсионных накоплениях",
					EN: "No form of an application for a vehicle is annexed: appendix 5 is for pension savings only",
				},
				Cite: text.para("15"),
			},
			collectionGap(text.para("17")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Екі анықтама мен өтініштің өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля двух справок и заявления перечислены положениями; бланки как формы не смоделированы",
					EN: "The fields of the two certificates and of the application are listed as provisions; the blanks themselves are not modeled as forms",
				},
				Cite: text.appendix("3"),
			},
			transitGap(text.table("1", "3")),
			readyAtCenterGap(text.table("1", "8")),
			useCasesGap(text.table("2", "")),
			receiptToCenterGap(text.table("3", "2")),
			schemeGap(text.appendix("7")),
		},
	}
}
