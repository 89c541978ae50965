package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// GuardianshipCertificate returns the regulation of the service "Issuing
// certificates on guardianship and trusteeship", annex 2 of the decree.
func GuardianshipCertificate() reglament.Service {
	text := annex{number: "2", tables: "4"}
	return reglament.Service{
		ID:   "atyrau2011.guardianship-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Қорғаншылық және қамқоршылық жөнінде анықтамалар беру",
			RU: "Выдача справок по опеке и попечительству",
			EN: "Issuing certificates on guardianship and trusteeship",
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			guardianshipProvision(text.para("1")),
			trusteeshipProvision(text.para("1")),
			guardianOrTrusteeProvision(text.para("1")),
			{
				ID: "standard",
				Text: law.Name{
					KK: "Стандарт Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген; бұл мәтін басқа қызметтің стандартын атайды: кәмелетке толмағандардың тұрғын үй алаңын айырбастауға немесе сатуға нотариалды кеңсеге анықтамалар беру",
					RU: "Стандарт этой услуги утверждён постановлением Правительства от 26 февраля 2010 года № 140",
					EN: "The standard was approved by Government resolution No. 140 of 26 February 2010; the Russian text names the standard of this service, the Kazakh that of certificates for a notary on the exchange or sale of a minor's housing",
				},
				Cite: text.para("2"),
			},
			providerProvision(text.para("3")),
			formProvision(text.para("4")),
			{
				ID: "basis",
				Text: law.Name{
					KK: "2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 115-130-баптары; Үкіметтің 1999 жылғы 9 қыркүйектегі № 1346 қаулысы (қорғаншылық және қамқоршылық органдары, патронат, ата-анасының қамқорлығынсыз қалған балаларды есепке алу)",
					RU: "Статьи 115-130 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»; постановление Правительства от 9 сентября 1999 года № 1346 (органы опеки и попечительства, патронат, учёт детей, оставшихся без попечения родителей)",
					EN: "Articles 115 to 130 of the Code of 26 December 2011 on marriage (matrimony) and family; Government resolution No. 1346 of 9 September 1999 (guardianship and trusteeship bodies, patronage, registration of children left without parental care)",
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
			blankFormsDepartmentProvision(text.para("15")),
			blankFormsCenterProvision(text.para("15")),
			submissionDepartmentProvision(text.sub("16", "1")),
			{
				ID: "submission-center",
				Text: law.Name{
					KK: "Орталықта олар «терезелер» арқылы тапсырылады; терезеде оның мақсаты мен функциялары, тегі, аты, әкесінің аты мен лауазымы көрсетіледі",
					RU: "В центре они сдаются через «окна»; на окне указаны его предназначение и функции, фамилия, имя, отчество и должность инспектора",
					EN: "At a center they are handed in at \"windows\" that show their purpose and functions and a name and position (the inspector's, the Russian text says)",
				},
				Cite: text.sub("16", "2"),
			},
			deliveryDepartmentProvision(text.para("17")),
			deliveryCenterProvision(text.para("17")),
			{
				ID: "action-tables",
				Text: law.Name{
					KK: "Әрекеттердің реті мен әр әрекеттің мерзімі 4-қосымшадағы кестелерде",
					RU: "Последовательность действий и срок каждого - в таблицах приложения 4",
					EN: "The order of the actions and the time of each stand in the tables of appendix 4",
				},
				Cite: text.para("19"),
			},
			{
				ID: "scheme",
				Text: law.Name{
					KK: "Өзара іс-қимыл сызбасы 5-қосымшада",
					RU: "Схема взаимодействия - в приложении 5",
					EN: "A diagram of the interaction stands in appendix 5",
				},
				Cite: text.para("20"),
			},
			responsibleProvision(text.para("21")),
			centersLegalFormProvision(text.appendix("2")),
			{
				ID: "certificate-number",
				Text: law.Name{
					KK: "Анықтаманың нөмірі; берілген күніне орын қалдырылмаған",
					RU: "Номер справки; места для даты нет",
					EN: "The certificate has a number, and no place for its date",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-guardian",
				Text: law.Name{
					KK: "Азамат (азаматша) және оның тұратын қаласы, көшесі, үйі мен пәтері",
					RU: "Гражданин (гражданка) и где проживает: город, улица, дом, квартира",
					EN: "The citizen to whom it is given, with city, street, house and flat",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-decision",
				Text: law.Name{
					KK: "Қорғаншы (қамқоршы) етіп тағайындау туралы қала, аудан әкімі шешімінің күні мен нөмірі",
					RU: "Номер и дата решения акима (город, район), которым назначен опекун (попечитель)",
					EN: "Number and date of the decision of the akim of the city or district that appointed the guardian (trustee)",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-ward",
				Text: law.Name{
					KK: "Қамқорлыққа алынушы және оның туған күні",
					RU: "Подопечный и дата его рождения",
					EN: "The ward and the ward's date of birth",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-property",
				Text: law.Name{
					KK: "Қамқорлыққа алынушының мүлкі: тізімдемесі істе тігулі немесе мүлкі жоқ",
					RU: "Имущество подопечного: опись в деле или имущества нет",
					EN: "The ward's property: an inventory is in the file, or there is none",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-duties",
				Text: law.Name{
					KK: "Қорғаншы (қамқоршы) тәрбиелейді, оқытады, қоғамдық пайдалы қызметке даярлайды, жеке мүліктік құқықтарын қорғап сақтайды, сотта және мемлекеттік мекемелерде ерекше өкілеттіксіз өкілі болады",
					RU: "Опекун (попечитель) воспитывает, обучает, готовит к общественно полезной деятельности, защищает и охраняет личные имущественные права, представляет в суде и государственных учреждениях без особого полномочия",
					EN: "The guardian (trustee) brings up, teaches and prepares for socially useful work, protects personal property rights, and represents the ward in court and state institutions without special authority",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-signature",
				Text: law.Name{
					KK: "Аудандық, қалалық білім бөлімінің бастығы: қол қоятын жері және Т.А.Ә.",
					RU: "Начальник районного, городского отдела образования: место для подписи и Ф.И.О.",
					EN: "The chief of the district or city education department: a line to sign on, and the chief's full name",
				},
				Cite: text.appendix("3"),
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
					KK: "қорғаншылық пен қамқоршылық жөнінде қағаз түрінде анықтама",
					RU: "справка по опеке и попечительству",
					EN: "certificate on guardianship and trusteeship",
				},
				Cite: text.para("6"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "қызмет көрсетуден бас тартудың дәлелді жауабы",
					RU: "мотивированный ответ об отказе в предоставлении услуги",
					EN: "reasoned reply that refuses the service",
				},
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
				ID: "waiting",
				Name: law.Name{
					KK: "мемлекеттік қызметті алуға дейін күтудің рұқсат берілген ең көп уақыты",
					RU: "максимально допустимое время ожидания до получения государственной услуги",
					EN: "longest time of waiting, on the day of application",
				},
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "2"),
			},
			{
				ID: "serving",
				Name: law.Name{
					KK: "мемлекеттік қызметті алушыға қызмет көрсетудің рұқсат берілген ең көп уақыты",
					RU: "максимально допустимое время обслуживания получателя государственной услуги",
					EN: "longest time of being served, on the day of application",
				},
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "3"),
			},
		},

		// Paragraph 10: where to apply, and when it is open.
		Channels: []reglament.Channel{
			{
				ID: "department",
				Name: law.Name{
					KK: "білім бөлімдеріне өтініш білдірген кезде",
					RU: "при обращении в отделы образования",
					EN: "at the education departments",
				},
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
				ID: "center",
				Name: law.Name{
					KK: "орталыққа өтініш білдірген кезде",
					RU: "при обращении в центр",
					EN: "at the public service center",
				},
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
			{
				ID: "documents-missing",
				Name: law.Name{
					KK: "тұтынушының осы регламенттің 14-тармағында көрсетілген құжаттардың біреуін ұсынбауы",
					RU: "непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
					EN: "the applicant did not hand in one of the documents of paragraph 14",
				},
				Channels:  []string{"department"},
				Acts:      []string{"suspend", "refuse"},
				Documents: true,
				Cite:      text.sub("11", "1"),
			},
			{
				ID: "returned-incomplete",
				Name: law.Name{
					KK: "білім бөлімі осы регламенттің 14-тармағында көрсетілген құжаттарды толық ұсынбаған жағдайда",
					RU: "при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
					EN: "the package of the documents of paragraph 14 is incomplete",
				},
				Channels:  []string{"center"},
				Acts:      []string{"return"},
				Documents: true,
				Step:      "return",
				Cite:      text.sub("11", "2"),
			},
		},

		// Paragraphs 11 and 17: what is not collected.
		Storage: []reglament.Storage{
			{
				ID:       "center",
				Unit:     "center",
				Channels: []string{"center"},
				Period:   law.Same(period(1, calendar.Month)),
				Then: law.Name{
					KK: "кейін оларды білім бөліміне тапсырады",
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
			{
				// "When the consumer applies": to an applicant at the department. The
				// Kazakh sentence has lost its verb.
				ID:       "department-receipt",
				Channels: []string{"department"},
				Step:     "register",
				Fields: []reglament.Field{
					{
						ID: "service-date",
						Name: law.Name{
							KK: "тұтынушының мемлекеттік қызметті алатын күні",
							RU: "дата получения потребителем государственной услуги",
							EN: "date on which the applicant will get the service",
						},
						Cite: text.sub("12", "4"),
					},
				},
				Cite: text.sub("12", "4"),
			},
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				ID: "guardianship-decision",
				Name: law.Name{
					KK: "қорғаншылықты (қамқоршылықты) тағайындау туралы жергілікті атқарушы органдар шешімдерінің көшірмесі",
					RU: "копия решения местных исполнительных органов о назначении опеки (попечительства)",
					EN: "copy of the decision of local executive bodies that established the guardianship (trusteeship)",
				},
				Form: law.Same(documents.Form{Copy: true}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "guardian-id",
				Name: law.Name{
					KK: "қорғаншының (қамқоршының) жеке куәлігінің түпнұсқасы мен көшірмесі",
					RU: "оригинал и копия удостоверения личности опекуна (попечителя)",
					EN: "original and copy of the identity card of the guardian (trustee)",
				},
				Form: law.Same(documents.Form{Original: true, Copy: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "child-id",
				Name: law.Name{
					KK: "баланың жеке басын куәландыратын құжаттың түпнұсқасы мен көшірмесі",
					RU: "оригинал и копия документа, удостоверяющий личность ребенка",
					EN: "original and copy of a document that proves the identity of the child",
				},
				Form: law.Same(documents.Form{Original: true, Copy: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// In the Kazakh text only. Whether both or one of the two is wanted
				// is not said; modeled as either.
				ID: "birth-certificate-or-id",
				Name: law.Name{
					KK: "туу туралы куәлік, жеке куәліктің түпнұсқасы мен көшірмесі",
					EN: "birth certificate, original and copy of the identity card",
				},
				Only: law.Kazakh,
				OneOf: []documents.Alternative{
					// Whether the form is for this document too is not said.
					{ID: "birth-certificate", Name: law.Name{KK: "туу туралы куәлік", EN: "birth certificate"}},
					{
						ID: "id-card", Name: law.Name{KK: "жеке куәлік", EN: "identity card"},
						Form: law.Differ(documents.Form{Original: true, Copy: true}, documents.Form{}),
					},
				},
				Cite: law.Differ(text.sub("14", "4"), law.Citation{}),
			},
			{
				ID: "residence-certificate",
				Name: law.Name{
					KK: "тұрғылықты жері бойынша анықтама (Тұрғын үй департаментінің ақпараттық анықтамасы)",
					RU: "справка с места жительства (информационная справка Департамента жилья)",
					EN: "certificate of residence (information note of the Housing Department)",
				},
				Cite: law.Differ(text.sub("14", "5"), text.sub("14", "4")),
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
			oblastCenterAddress(text.row("2", "1")),
			cityCenter1Address(text.row("2", "2")),
			cityCenter2Address(text.row("2", "3")),
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Индер аудандық бөлімі", RU: "Индерский районный отдел филиала РГП ЦОН", EN: "Inder district department of the branch"},
				Place: law.Name{KK: "Индер кенті, Мендіғалиев көшесі, 30үй", RU: "п. Индерборск, ул.Мендыгалиева, 30", EN: "30 Mendygaliyev street, Inderbor"},
				Phone: "8(71234) 21296",
				Cite:  text.row("2", "4"),
			},
			makhambetCenterAddress(text.row("2", "5")),
			kyzylkogaCenterAddress(text.row("2", "6")),
			zhylyoiCenterAddress(text.row("2", "7")),
			kurmangazyCenterAddress(text.row("2", "8")),
			makatCenterAddress(text.row("2", "9")),
			isataiCenterAddress(text.row("2", "10")),
		},

		// Appendix 4, table 1: the actions. An outcome that leads to a step of
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
				Name: law.Name{
					KK: "бас тарту себебінің жазбаша негіздемесімен бірге оларды орталыққа қайтарады",
					RU: "возвращает их в центр с письменным обоснованием причин отказа",
					EN: "Return the package to the center with the reasons of the refusal in writing",
				},
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
				Name: law.Name{
					KK: "құжаттар пакетін қабылдау",
					RU: "получение пакета документов",
					EN: "Receive the package",
				},
				Outcomes: []reglament.Outcome{{To: "center-notify"}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-notify",
				Channels: []string{"center"},
				Unit:     "center",
				Name: law.Name{
					KK: "тұтынушыны бір жұмыс күні ішінде хабардар етеді",
					RU: "информирует потребителя в течение одного рабочего дня",
					EN: "Inform the applicant within one working day",
				},
				Limit: law.Same(limit(1, calendar.WorkingDay)),
				// The applicant has to come.
				Outcomes: []reglament.Outcome{{To: "center-give-reasons", Open: true}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-give-reasons",
				Channels: []string{"center"},
				Unit:     "center",
				Name: law.Name{
					KK: "білім бөлімінің қайтару/бас тарту себебінің жазбаша негіздемесі береді",
					RU: "выдает письменное обоснование отдела образования о причине возврата/отказа",
					EN: "Give out the department's reasons of the return or refusal in writing",
				},
				Cite: text.sub("11", "2"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "number-sign",
				Says: law.Name{
					KK: "2-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 2 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "11-тармақ: «негіздемесі береді» (негіздемесін орнына); 15-тармақ: «бланкілер өтініш нысандары және тағы сол сияқты)», ашылатын жақша жоқ; 2-қосымша: «23үй», «30үй», «8үй», «2үй»; 1-кесте: «кезде –мемлекеттiк»",
					RU: "Пункт 2: «Государственая»; подпункт 3) пункта 14: «документа, удостоверяющий»; пункт 15: «Бланки (форм заявлений»; приложение 3: «подготовки к общественно-полезной деятельности» (подготовке), «Ф.И.О» без последней точки; таблица 1: «наложениярезолюции», «корреспонденцией,определение»; таблица 3: «отказа,передача»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, қалғаны, мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, остальное, и адреса, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted, all else stays as written, addresses too",
				},
				Cite: law.Same(text.whole()),
			},
			kazakhLetterIDiscrepancy(text.whole()),
			departmentsNumberDiscrepancy(text.whole()),
			{
				ID: "standard-title",
				Says: law.Name{
					KK: `«"Кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге анықтамалар беру" Мемлекеттiк қызмет стандартына», бұл - 1-қосымшадағы қызмет`,
					RU: `«Стандартом государственной услуги "Выдача справок по опеке и попечительству"»`,
				},
				Model: law.Name{
					KK: "Ереже әр мәтіннің атауын береді; екеуінде де қаулы бір: № 140",
					RU: "Положение передаёт название каждого текста; постановление в обоих одно: № 140",
					EN: "The provision gives the title of each text; the Kazakh one is that of the service in annex 1, the resolution, No. 140, is the same",
				},
				Cite: law.Same(text.para("2")),
			},
			{
				ID: "appendices-12",
				Says: law.Name{
					KK: "«осы регламенттің 12-қосымшаларына сәйкес»; регламентте бес қосымша бар",
					RU: "«согласно приложениям 12 к настоящему регламенту»; приложений пять",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар деп оқылады, 8-тармақтағыдай",
					RU: "Читается как «приложениям 1, 2», как в пункте 8",
					EN: "Read as appendices 1 and 2, as in paragraph 8; there is no appendix 12",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "result-or-form",
				Says: law.Name{
					KK: "«Көрсетілетін мемлекеттік қызметтің аяқталу нысаны»",
					RU: "«Результатом завершения оказываемой государственной услуги является»",
				},
				Model: law.Name{
					KK: "Екеуі де қызметтің нәтижесін білдіреді",
					RU: "Оба означают результат услуги",
					EN: "Both are taken for the result: the Kazakh text calls it the form in which the service ends",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "refusal-name",
				Says: law.Name{
					KK: "6-тармақ: «қызмет көрсетуден бас тартудың дәлелді жауабын»; 12-тармақтың 8)-тармақшасы: «дәлелді бас тарту мәлімдемесін»; 1-кесте: «дәлелдi бас тартуды»",
					RU: "Пункт 6: «мотивированный ответ об отказе в предоставлении услуги»; подпункт 8) пункта 12 и таблица 1: «мотивированный отказ»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: refusal",
					RU: "Один результат: refusal",
					EN: "One result, refusal: a reply, a statement (Kazakh paragraph 12(8) only) and a refusal are taken for the same",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "applicant-name",
				Says: law.Name{
					KK: "7-тармақ: «тұтынушы»; 9-тармақ: «өтініш беруші», «мемлекеттік қызметті алушыға»",
					RU: "Пункт 7: «потребитель»; пункт 9: «заявителя», «получателя государственной услуги»",
				},
				Model: law.Name{
					KK: "Барлығы бір тұлға",
					RU: "Всё это одно лицо",
					EN: "All of them are one person, the applicant",
				},
				Cite: law.Same(text.para("7")),
			},
			{
				ID: "information-place",
				Says: law.Name{
					KK: "«білім бөлімдері мен орталықтардың фойесінде», стендтер аталмайды",
					RU: "«на стендах, расположенных в фойе отделов образования и центров»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Russian one names stands",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "information-list",
				Says: law.Name{
					KK: "«толық ақпарат тізбесі осы регламенттің 1, 2-қосымшаларында көрсетілген»: тізбе ақпаратқа қатысты болып шыққан",
					RU: "«отделов образования и центров, перечень которых указан в приложениях 1, 2»: перечень отделов и центров",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар - білім бөлімдері мен орталықтардың тізбесі",
					RU: "Приложения 1, 2 - перечни отделов и центров",
					EN: "Appendices 1 and 2 list departments and centers; the Kazakh word order makes it a list of information",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "term-days",
				Says: law.Name{
					KK: "«тапсырған сәттен бастап», бірақ «құжаттарды қабылдаған күн және берген күн мемлекеттік қызмет көрсету мерзіміне кірмейді»",
					RU: "«с момента сдачи», но «день приема и день выдачи документов не входит в срок оказания государственной услуги»",
				},
				Model: law.Name{
					KK: "Қабылдаған күн де, берген күн де есептелмейді",
					RU: "Ни день приёма, ни день выдачи не считаются",
					EN: "Though the term runs from the moment of handing in, neither the day of receipt nor the day of issue counts",
				},
				Cite: law.Same(text.sub("9", "1")),
			},
			{
				ID: "served-on-the-spot",
				Says: law.Name{
					KK: "2) және 3)-тармақшалар: «сол жерде көрсетілетін мемлекеттік қызметті»; 1)-тармақша бойынша қызметке бес жұмыс күні беріледі",
					RU: "Подпункты 2) и 3): «государственной услуги, оказываемой на месте в день обращения»; по подпункту 1) услуга занимает пять рабочих дней",
				},
				Model: law.Name{
					KK: "Терезедегі күту мен қызмет көрсету уақыты ғана, жалпы мерзімге кірмейді",
					RU: "Только время ожидания и обслуживания у окна, не часть общего срока",
					EN: "Taken as limits of waiting and of being served at the counter: the service takes five working days and is not rendered on the spot",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "department-lunch",
				Says: law.Name{
					KK: "«түскі үзіліспен сағат 9.00-ден 18.00-ге дейін», үзілістің уақыты айтылмайды",
					RU: "«с 09.00 часов до 18.00 часов, с перерывом на обед с 13-00 до 14-00 часов»",
				},
				Model: law.Name{
					KK: "Үзілістің уақыты орысша мәтіннен алынады",
					RU: "Время перерыва берётся из русского текста",
					EN: "The hours of the break are those of the Russian text; the Kazakh states a break but not when",
				},
				Cite: law.Same(text.sub("10", "1")),
			},
			{
				ID: "center-holidays",
				Says: law.Name{
					KK: "1)-тармақша: «сенбі, жексенбі және мереке күндерін қоспағанда»; 2)-тармақша: «жексенбі күнін қоспағанда», мереке аталмайды",
					RU: "Подпункт 1): «за исключением субботы, воскресенья и праздничных дней»; подпункт 2): «за исключением воскресенья», о праздниках молчит",
				},
				Model: law.Name{
					KK: "Орталықтың мереке күндері күнтізбеден алынады",
					RU: "Праздники центра берутся из календаря",
					EN: "The center has a six-day week and the holidays of the calendar; the text excludes holidays for the departments only",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-departments-hours",
				Says: law.Name{
					KK: "«Бөлімдер үшін жұмыс кестесі түскі бір сағаттық үзіліспен сағат 9.00-ден 18.00-ге дейін белгіленеді»",
					RU: "«Для отделов устанавливается график работы с 9.00 часов до 19.00 часов с одночасовым перерывом на обед»",
				},
				Model: law.Name{
					KK: "Екі уақыт та center-departments жолында; олармен ештеңе есептелмейді",
					RU: "Оба времени стоят в строке center-departments; по ним ничего не считается",
					EN: "Both hours stand in the row center-departments, to 18:00 in Kazakh and to 19:00 in Russian; nothing is counted by them",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-departments-which",
				Says: law.Name{
					KK: "«Бөлімдер үшін»: қай бөлімдер екені айтылмайды; 2-қосымшада барлық он орталық «бөлімі» деп аталады",
					RU: "«Для отделов»: каких - не сказано; в приложении 2 все десять центров названы «отдел филиала»",
				},
				Model: law.Name{
					KK: "Орталықтардың уақыты - бірінші сөйлемдегі 9.00-20.00",
					RU: "Часы центров - 9.00-20.00 первого предложения",
					EN: `The centers keep the hours of the first sentence, 9 to 20; whether the second, "for departments", means the ten of appendix 2, which are all called so, is not said`,
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-departments-break",
				Says: law.Name{
					KK: "«түскі бір сағаттық үзіліспен», қашан екені айтылмайды",
					RU: "«с одночасовым перерывом на обед», когда - не сказано",
				},
				Model: law.Name{
					KK: "Ұзақтығы бар, уақыты жоқ үзіліс",
					RU: "Перерыв известной длины без времени",
					EN: "A break of 60 minutes without a time",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-queue",
				Says: law.Name{
					KK: `«"электронды" кезек тәртібімен» бөлімдер туралы сөйлемде тұр`,
					RU: `«в порядке "электронной" очереди» стоит в предложении об отделах`,
				},
				Model: law.Name{
					KK: "Орталыққа қатысты деп оқылады",
					RU: "Читается как относящееся к центру",
					EN: `Read as being about the center, though it stands in the sentence about "departments"`,
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "suspend-or-refuse",
				Says: law.Name{
					KK: "«тоқтата тұру немесе мемлекеттік қызметті ұсынудан бас тарту негізі»: қайсысы қашан және қанша уақытқа екені айтылмайды",
					RU: "«Основанием для приостановления оказания государственной услуги или отказа»: что из двух, когда и на какой срок - не сказано",
				},
				Model: law.Name{
					KK: "Негіз екеуіне де жол береді; мерзім тоқтатылмайды",
					RU: "Основание допускает то и другое; срок не приостанавливается",
					EN: "The ground allows both; which of them, when and for how long is not said, and no period stops",
				},
				Cite: law.Same(text.para("11")),
			},
			{
				ID: "ground-sentence",
				Says: law.Name{
					KK: "«бас тарту негізі», бірақ 2)-тармақша негіз емес, іс-қимыл айтады: «оларды орталыққа қайтарады»",
					RU: "«Основанием ... являются:», но подпункт 2) называет не основание, а действие: «возвращает их в центр»",
				},
				Model: law.Name{
					KK: "Екеуі де негіз деп алынады",
					RU: "Оба взяты как основания",
					EN: "Both are taken as grounds, though subparagraph 2) tells of an act in both texts",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "incomplete-by-whom",
				Says: law.Name{
					KK: "«білім бөлімі осы регламенттің 14-тармағында көрсетілген құжаттарды толық ұсынбаған жағдайда»: құжаттарды ұсынбаған - білім бөлімі",
					RU: "«отдел образования при представлении неполного пакета документов»: кто представил - не сказано",
				},
				Model: law.Name{
					KK: "Білім бөлімі толық емес пакетті орталыққа қайтарады, орысша мәтіндегідей",
					RU: "Отдел образования возвращает в центр неполный пакет, как в русском тексте",
					EN: "As in the Russian text: the department returns an incomplete package to the center; the Kazakh makes the department the one that did not submit",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "return-or-refusal",
				Says: law.Name{
					KK: "Құжаттар орталыққа «бас тарту себебінің жазбаша негіздемесімен бірге» қайтарылады; кейін: «қайтару/бас тарту себебінің»",
					RU: "Документы возвращаются «с письменным обоснованием причин отказа»; далее: «о причине возврата/отказа»",
				},
				Model: law.Name{
					KK: "Қайтару деп саналады, қызметтен бас тарту емес",
					RU: "Считается возвратом, а не отказом в услуге",
					EN: "Taken as a return, not as a refusal of the service, though its reasons are called reasons of refusal",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			refusalAtCenterDiscrepancy(text.sub("11", "2")),
			{
				ID: "return-notice-start",
				Says: law.Name{
					KK: "«құжаттар пакетін қабылдағаннан кейін»: алғашқы қабылдау ма, қайтарылған пакет пе - айтылмайды",
					RU: "«После получения пакета документов»: первого или возвращённого - не сказано",
				},
				Model: law.Name{
					KK: "Қайтарылған пакет деп оқылады",
					RU: "Читается как возвращённый пакет",
					EN: "Read as the package that the department returned",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "collection-term",
				Says: law.Name{
					KK: "11-тармақ: «көрсетілген мерзімде»; 17-тармақ: «мерзімінде»; құжаттарды алып кету мерзімі еш жерде белгіленбеген",
					RU: "Пункт 11: «в установленный срок»; пункт 17: «в срок»; срок получения документов нигде не установлен",
				},
				Model: law.Name{
					KK: "Алып кету мерзімі жоқ",
					RU: "Срока получения нет",
					EN: "There is no term for collecting: both places refer to one that the text does not set",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
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
				ID: "application-not-listed",
				Says: law.Name{
					KK: "12, 15, 16-тармақтар мен 2, 3-кестелер өтінішті атайды; 14-тармақтың тізбесінде өтініш жоқ, нысаны да қоса берілмеген",
					RU: "Пункты 12, 15, 16 и таблицы 2, 3 называют заявление; в перечне пункта 14 его нет, форма не приложена",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесінде өтініш жоқ",
					RU: "В списке документов заявления нет",
					EN: "The list of documents has no application, as in paragraph 14, though other places speak of one; its form is not annexed",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "decision-number",
				Says: law.Name{
					KK: "«шешімдерінің көшірмесі»: шешімдер көпше, көшірме біреу",
					RU: "«копия решения», в единственном числе",
				},
				Model: law.Name{
					KK: "Бір құжат",
					RU: "Один документ",
					EN: "One document",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "decision-of-akim",
				Says: law.Name{
					KK: "14-тармақ: «жергілікті атқарушы органдар»; 3-қосымша: «(қала, аудан) әкiмiнiң» шешімі",
					RU: "Пункт 14: «решения местных исполнительных органов»; приложение 3: «решению акима (город, район)»",
				},
				Model: law.Name{
					KK: "Құжаттың атауы 14-тармақтан",
					RU: "Название документа - из пункта 14",
					EN: "The document is named as in paragraph 14; the certificate form speaks of a decision of the akim",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "adult-wards",
				Says: law.Name{
					KK: "1-тармақ: қорғаншылық пен қамқоршылық «кәмелетке толған адамдардың» да құқықтарын қорғайды; 14-тармақ: «баланың жеке басын куәландыратын құжаттың» ғана",
					RU: "Пункт 1: под защитой и «лиц, признанных судом недееспособными», и «совершеннолетних лиц»; пункт 14: только документ, «удостоверяющий личность ребенка»",
				},
				Model: law.Name{
					KK: "Баланың құжаты әрқашан талап етіледі",
					RU: "Документ ребёнка требуется всегда",
					EN: "The child's document is required in every case: for a ward who is an adult the text names no other",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "birth-certificate-row",
				Says: law.Name{
					KK: "4)-тармақша: «туу туралы куәлік, жеке куәліктің түпнұсқасы мен көшірмесі»; тұрғылықты жері бойынша анықтама - 5)-тармақша",
					RU: "Такой строки нет; справка с места жительства - подпункт 4)",
				},
				Model: law.Name{
					KK: "Жол қазақша мәтінде ғана",
					RU: "Строка только в казахском тексте",
					EN: "The row stands in the Kazakh text only, and the row after it is numbered 5) there, 4) in Russian",
				},
				Cite: law.Differ(text.sub("14", "4"), law.Citation{}),
			},
			{
				ID: "birth-certificate-or-id",
				Says: law.Name{
					KK: "«туу туралы куәлік, жеке куәліктің түпнұсқасы мен көшірмесі»: екеуі де ме, біреуі ме - айтылмайды; «түпнұсқасы мен көшірмесі» тек жеке куәлікке қатысты болуы мүмкін",
					RU: "Такой строки нет",
				},
				Model: law.Name{
					KK: "Біреуі жеткілікті; түпнұсқасы мен көшірмесі жеке куәліктен ғана талап етіледі",
					RU: "Достаточно одного; оригинал и копия требуются только от удостоверения личности",
					EN: "Modeled as either, in original and copy for the identity card only: whether both or one is wanted, and whether that form is for both, is not said",
				},
				Cite: law.Differ(text.sub("14", "4"), law.Citation{}),
			},
			{
				ID: "birth-certificate-whose",
				Says: law.Name{
					KK: "Кімнің куәлігі екені айтылмайды; баланың құжаты 3)-тармақшада, қорғаншынікі 2)-тармақшада бар",
					RU: "Такой строки нет",
				},
				Model: law.Name{
					KK: "Бөлек құжат ретінде",
					RU: "Как отдельный документ",
					EN: "A row of its own; whose certificate or card it is, is not said, and the child's and the guardian's stand in rows 3) and 2)",
				},
				Cite: law.Differ(text.sub("14", "4"), law.Citation{}),
			},
			{
				ID: "residence-certificate-form",
				Says: law.Name{
					KK: "«тұрғылықты жері бойынша анықтама»: түпнұсқа ма, көшірме ме - айтылмайды",
					RU: "«справка с места жительства»: оригинал или копия - не сказано",
				},
				Model: law.Name{
					KK: "Түрі белгісіз",
					RU: "Вид не указан",
					EN: "The form is left open: original or copy is not said",
				},
				Cite: law.Differ(text.sub("14", "5"), text.sub("14", "4")),
			},
			{
				ID: "decision-original",
				Says: law.Name{
					KK: "1)-тармақша көшірмені ғана талап етеді; соңғы сөйлем: «құжаттардың түпнұсқалары көшірмелерімен қоса беріледі»",
					RU: "Подпункт 1) требует только копию; последнее предложение: «Оригиналы документов предоставляются для сверки с копиями»",
				},
				Model: law.Name{
					KK: "Әр құжат өз жолында айтылған түрде талап етіледі",
					RU: "Каждый документ требуется в том виде, что назван в его строке",
					EN: "Each document is wanted in the form that its row names: of the decision only a copy",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "originals-returned",
				Says: law.Name{
					KK: "«кейін олар тұтынушыға қайтарылады»",
					RU: "«для сверки с копиями, которые после возвращаются потребителю»: «которые» стоит после «копиями»",
				},
				Model: law.Name{
					KK: "Түпнұсқалар қайтарылады",
					RU: "Возвращаются оригиналы",
					EN: "It is the originals that are handed back; by the Russian grammar it would be the copies",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "forms-where",
				Says: law.Name{
					KK: "«білім бөлімінің үй-жайында үстелдерде»",
					RU: "«в фойе отдела образования на столах»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: in the premises (Kazakh), in the foyer (Russian)",
				},
				Cite: law.Same(text.para("15")),
			},
			{
				ID: "who-takes-in",
				Says: law.Name{
					KK: "16-тармақ: «білім бөлімінің маманына»; 12-тармақтың 4)-тармақшасы: «білім бөлімі кеңсесінің қызметкері»; 1-кесте, 4-әрекет: кеңсе",
					RU: "Пункт 16: «специалисту отдела образования»; подпункт 4) пункта 12: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: канцелярия",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша: кеңсе; маман қабылдаса, бұл бұзушылық емес, күмән ғана",
					RU: "Роль по таблице 1: канцелярия; если принял специалист, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the chancery; taken in by a specialist it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("16", "1")),
			},
			listsWithoutPeopleDiscrepancy(text.para("16")),
			{
				ID: "window-whose-name",
				Says: law.Name{
					KK: "«тегі, аты, әкесінің аты мен лауазымы көрсетіледі»: кімдікі екені айтылмайды",
					RU: "«указываются фамилия, имя, отчество и должность инспектора центра»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Russian one says whose name it is",
				},
				Cite: law.Same(text.sub("16", "2")),
			},
			{
				ID: "delivery-of-refusal",
				Says: law.Name{
					KK: "«анықтама тұтынушының өзі барғанда беріледі»: бас тарту аталмайды",
					RU: "«справка выдается при личном обращении потребителя»: об отказе не сказано",
				},
				Model: law.Name{
					KK: "Бас тарту 1-кесте бойынша беріледі",
					RU: "Отказ выдаётся по таблице 1",
					EN: "A refusal is delivered as table 1 and paragraph 12 say; paragraph 17 speaks of the certificate only",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "storage-after-center",
				Says: law.Name{
					KK: "11-тармақ: орталықта «бір ай», «кейін оларды білім бөліміне тапсырады»; 17-тармақ: білім бөлімінде «екі ай»; соңғысы орталықтан келгенге қатысты ма - айтылмайды",
					RU: "Пункт 11: в центре «одного месяца, после чего передает их в отдел образования»; пункт 17: в отделе «двух месяцев»; относится ли это к переданному из центра - не сказано",
				},
				Model: law.Name{
					KK: "Екі ай - тікелей өтініш бергенде ғана",
					RU: "Два месяца - только при обращении прямо в отдел",
					EN: "The two months are for the channel department; whether they follow on the center's month is not said",
				},
				Cite: law.Same(text.para("17")),
			},
			collectorMissingDiscrepancy(text.sub("18", "2")),
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «кеңсесiнiң қызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
					RU: "Пункты 12 и 18 и действие 4 таблицы 1: «сотрудник канцелярии отдела образования»; действие 8: «Канцелярия отделов образования»",
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
			appendix2ColumnsDiscrepancy(text.appendix("2")),
			balykshyKindDiscrepancy(text.row("2", "3")),
			{
				ID: "certificate-years",
				Says: law.Name{
					KK: "Шешімнің жылы үшін «200__», туған жылы үшін «19__»: 2011 жылғы шешім мен 1999 жылдан кейін туған бала сыймайды",
					RU: "Для года решения «200_», для года рождения «19__»: решение 2011 года и ребёнок, родившийся после 1999 года, не помещаются",
				},
				Model: law.Name{
					KK: "Өрістер - басылған цифрларсыз күндер",
					RU: "Поля - даты, без напечатанных цифр",
					EN: "The fields are dates, whatever digits are printed: a decision of 2011 or a child born after 1999 does not fit the form",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-inventory",
				Says: law.Name{
					KK: "«тiзiмдемесi iсте тiгулi»",
					RU: "«опись имущества в деле»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: stitched into the file (Kazakh), in the file (Russian)",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бiлiм бөлiмiнiң бастығы»",
					RU: "Пункт 21: «руководитель»; приложение 3: «Начальник районного, городского отдела образования»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			stepsExceedTermDiscrepancy(text.table("1", "")),
			action3DestinationDiscrepancy(text.table("1", "3")),
			directEntryDiscrepancy(text.table("1", "4")),
			servingAndRegisteringDiscrepancy(text.table("1", "4")),
			completenessCheckDiscrepancy(text.table("1", "6")),
			{
				ID: "completeness-when",
				Says: law.Name{
					KK: "11-тармақ: толық емес құжаттар «бір жұмыс күні ішінде» қайтарылады; 6-әрекет: тексеру бес күннің ішінде",
					RU: "Пункт 11: неполный пакет возвращается «в течение одного рабочего дня»; действие 6: проверка в пределах пяти рабочих дней",
				},
				Model: law.Name{
					KK: "Қайтаруға - бір жұмыс күні, шешімге - 6-әрекеттің мерзімі",
					RU: "На возврат - один рабочий день, на решение - срок действия 6",
					EN: "A return has one working day, from paragraph 11(2); the check of action 6 has the limit of its cell",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "action-6-days",
				Says: law.Name{
					KK: "1-кесте: «бес күн ішінде»; 9-тармақ: «бес жұмыс күнін»",
					RU: "Таблица 1: «в течение пяти рабочих дней»; пункт 9: «пять рабочих дней»",
				},
				Model: law.Name{
					KK: "Қазақша - бес күн (қандай екені айтылмаған), орысша - бес жұмыс күні",
					RU: "По-казахски - пять дней (каких, не сказано), по-русски - пять рабочих",
					EN: "Each text keeps its own: five days of no stated kind in Kazakh, five working days in Russian; the Kazakh paragraph 9 says working days",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			action6OfServiceDiscrepancy(text.table("1", "6")),
			action7NameDiscrepancy(text.table("1", "7")),
			action8NextDiscrepancy(text.table("1", "8")),
			{
				ID: "action-8-handing",
				Says: law.Name{
					KK: "«Бір жұмыс күнi iшiнде» аяқталуы: «Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру»; 17-тармақ: «анықтама тұтынушының өзі барғанда беріледі»",
					RU: "«В течение одного рабочего дня» завершается: «Передача справки или мотивированного отказа потребителю или в центр»; пункт 17: «справка выдается при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "8-әрекеттен кейін нәтиже дайын; оны алып кету бөлек жазылады",
					RU: "После действия 8 результат готов; вручение записывается отдельно",
					EN: "When action 8 is done the result is ready; when an applicant takes it is recorded apart, for the limit cannot make the applicant come",
				},
				Cite: law.Same(text.table("1", "8")),
			},
			action9NameDiscrepancy(text.table("1", "9")),
			{
				ID: "action-9-limit",
				Says: law.Name{
					KK: "«Бес күн iшiнде»",
					RU: "«В течение рабочего дня»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз мерзімін сақтайды",
					RU: "Каждый текст сохраняет свой срок",
					EN: "Each text keeps its own limit: five days of no stated kind in Kazakh, the same working day in Russian",
				},
				Cite: law.Same(text.table("1", "9")),
			},
			{
				ID: "action-9-start",
				Says: law.Name{
					KK: "Мерзім неден басталатыны айтылмайды; 17-тармақ: «анықтама тұтынушының өзі барғанда беріледі»",
					RU: "От чего идёт срок, не сказано; пункт 17: «справка выдается при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "Мерзімнің басталуы белгісіз болғандықтан, ешкім айыпталмайды",
					RU: "Начало срока неизвестно, поэтому никто не обвиняется",
					EN: "The text does not say whether the limit runs from the arrival at the center or from the applicant's visit, so it plans nothing and accuses nobody",
				},
				Cite: law.Same(text.table("1", "9")),
			},
			numbersOfTablesDiscrepancy(text.table("2", "")),
			applicationsNumberDiscrepancy(text.table("2", "2")),
			table3AssigningDiscrepancy(text.table("3", "3")),
			table3ExecutorDiscrepancy(text.table("3", "4")),
			{
				ID: "scheme-missing",
				Says: law.Name{
					KK: "«Функционалдық өзара iс-қимыл сызбасы» деген тақырып қана бар",
					RU: "Есть только заголовок «Схема функционального взаимодействия»",
				},
				Model: law.Name{
					KK: "Сызба үлгіде жоқ",
					RU: "Схемы в модели нет",
					EN: "The texts have only the heading of appendix 5; see NotModeled",
				},
				Cite: law.Same(text.appendix("5")),
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
				ID: "application-form",
				Why: law.Name{
					KK: "Өтініштің нысаны қоса берілмеген",
					RU: "Форма заявления не приложена",
					EN: "No form of the application is annexed",
				},
				Cite: text.para("15"),
			},
			collectionGap(text.para("17")),
			certificateFormGap(text.appendix("3")),
			transitGap(text.table("1", "3")),
			readyAtCenterGap(text.table("1", "8")),
			useCasesGap(text.table("2", "")),
			receiptToCenterGap(text.table("3", "2")),
			schemeGap(text.appendix("5")),
		},
	}
}
