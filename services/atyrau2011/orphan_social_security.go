package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// DepartmentOffice returns the office of a service that the education departments
// provide alone, in their five-day week, with the hours of annex 3, paragraph 10.
// They are those of [DepartmentHours]: here too the Russian text alone says when
// the lunch break is. Both official texts are gone by, no reading is settled.
func DepartmentOffice() reglament.Office {
	return reglament.Office{
		Units: []reglament.UnitHours{{Unit: "department", Week: calendar.FiveDay, Hours: DepartmentHours()}},
	}
}

// OrphanSocialSecurity returns the regulation of the service "Drawing up
// documents for the social security of orphans and children left without parental
// care", annex 3 of the decree. No center takes part in it.
func OrphanSocialSecurity() reglament.Service {
	text := annex{number: "3", tables: "4"}
	return reglament.Service{
		ID:   "atyrau2011.orphan-social-security",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Жетiмдердi, ата-анасының қамқорлығынсыз қалған балаларды әлеуметтiк қамсыздандыруға арналған құжаттарды ресiмдеу",
			RU: "Оформление документов на социальное обеспечение сирот, детей, оставшихся без попечения родителей",
			EN: "Drawing up documents for the social security of orphans and children left without parental care",
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			guardianshipProvision(text.para("1")),
			trusteeshipProvision(text.para("1")),
			guardianOrTrusteeProvision(text.para("1")),
			standardProvision(text.para("2")),
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті 1-қосымшадағы қалалық және аудандық білім бөлімдері көрсетеді; орталықтар қатыспайды",
					RU: "Услугу оказывают городской и районные отделы образования приложения 1; центры не участвуют",
					EN: "The city and district education departments of appendix 1 provide the service; no center takes part",
				},
				Cite: text.para("3"),
			},
			formProvision(text.para("4")),
			{
				ID: "basis",
				Text: law.Name{
					KK: "2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 115-125-баптары; Үкіметтің 1999 жылғы 24 маусымдағы № 842 қаулысы (бала асырап алуға, оны қамқоршылыққа, қорғаншылыққа, патронатқа алуға болмайтын аурулардың тізбесі)",
					RU: "Статьи 115-125 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»; постановление Правительства от 24 июня 1999 года № 842 (перечень заболеваний, при которых нельзя усыновить ребёнка, принять его под опеку, попечительство, патронат)",
					EN: "Articles 115 to 125 of the Code of 26 December 2011 on marriage (matrimony) and family; Government resolution No. 842 of 24 June 1999 (list of diseases with which one may not adopt a child or take it under guardianship, trusteeship or patronage)",
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 2-қосымшаға сәйкес қағаз түріндегі құжаттар (үзінді көшірме) немесе дәлелді бас тарту жауабы",
					RU: "Результат: документы на бумаге (выписка) по приложению 2 или мотивированный ответ об отказе",
					EN: "The service ends in documents on paper (an extract) as in appendix 2, or in a reasoned reply that refuses it",
				},
				Cite: text.para("6"),
			},
			recipientsProvision(text.para("7")),
			{
				ID: "information",
				Text: law.Name{
					KK: "Толық ақпарат білім бөлімдерінің фойесінде және олардың интернет-ресурстарында болады",
					RU: "Полная информация размещается на стендах в фойе отделов образования и на их интернет-ресурсах",
					EN: "Full information is in the foyers of the education departments (on stands, the Russian text says) and on their websites",
				},
				Cite: text.para("8"),
			},
			{
				ID: "reception",
				Text: law.Name{
					KK: "Білім бөлімдерінде: белгіленген жұмыс кестесімен, сенбі, жексенбі және мереке күндерінен басқа күндері; кезекпен, алдын ала жазылусыз және жедел қызметсіз",
					RU: "В отделах образования: по установленному графику работы, кроме субботы, воскресенья и праздничных дней; в порядке очереди, без предварительной записи и ускоренного обслуживания",
					EN: "Education departments: by the set schedule, not on Saturdays, Sundays and public holidays; in order of the queue, without appointment or expedited service",
				},
				Cite: text.para("10"),
			},
			{
				ID: "application",
				Text: law.Name{
					KK: "Тұтынушы білім бөліміне өтініш береді",
					RU: "Потребитель подаёт заявление в отдел образования",
					EN: "The applicant hands in an application at an education department",
				},
				Cite: text.sub("12", "1"),
			},
			{
				ID: "least-staff",
				Text: law.Name{
					KK: "Құжаттарды білім бөлімінде кемінде бір қызметкер қабылдайды",
					RU: "Документы в отделе образования принимает не менее чем один сотрудник",
					EN: "At a department at least one employee takes documents in",
				},
				Cite: text.para("13"),
			},
			{
				ID: "inspection",
				Text: law.Name{
					KK: "Құжаттар тапсырылғаннан кейін баланы тәрбиелеуге үміткердің тұрғын үй-тұрмыс жағдайы тексеріледі және қорытындысы бойынша акт дайындалады",
					RU: "После сдачи документов обследуются жилищно-бытовые условия того, кто хочет воспитывать ребёнка, и по итогам готовится акт",
					EN: "After the documents are handed in, the housing and living conditions of whoever wants to bring the child up are inspected, and a report is drawn up",
				},
				Cite: text.para("14"),
			},
			{
				ID: "for-each-child",
				Text: law.Name{
					KK: "Екінші тізбедегі құжаттар заңнамаға сәйкес қорғаншылыққа (қамқоршылыққа) берілетін әр бала үшін ұсынылады",
					RU: "Документы второго перечня представляются, согласно законодательству, на каждого ребёнка, передаваемого под опеку (попечительство)",
					EN: "The documents of the second list are handed in, as legislation provides, for each child that is placed under guardianship (trusteeship)",
				},
				Cite: text.para("14"),
			},
			{
				ID: "comparison",
				Text: law.Name{
					KK: "Түпнұсқалар көшірмелермен бірге салыстыру үшін беріліп, кейін тұтынушыға қайтарылады",
					RU: "Оригиналы представляются для сверки с копиями и затем возвращаются потребителю",
					EN: "Originals are shown to be compared with the copies and are then handed back to the applicant",
				},
				Cite: text.para("14"),
			},
			{
				ID: "blank-forms",
				Text: law.Name{
					KK: "Бланкілер білім бөлімінің фойесіндегі үстелдерде немесе мамандарында болады",
					RU: "Бланки лежат на столах в фойе отдела образования или у его специалистов",
					EN: "Blank forms are on tables in the foyer of the department or with its specialists",
				},
				Cite: text.para("15"),
			},
			{
				ID: "submission",
				Text: law.Name{
					KK: "Толтырылған бланкілер, өтініштер мен басқа құжаттар білім бөлімінің маманына тапсырылады",
					RU: "Заполненные бланки, заявления и другие документы сдаются специалисту отдела образования",
					EN: "The completed forms, applications and other documents are handed to a specialist of the department",
				},
				Cite: text.para("16"),
			},
			{
				ID: "delivery",
				Text: law.Name{
					KK: "Білім бөлімінде анықтама тұтынушының өзі келгенде беріледі",
					RU: "В отделе образования справка выдаётся потребителю лично",
					EN: "At a department, the certificate is handed to the applicant in person",
				},
				Cite: text.para("17"),
			},
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
			{
				ID: "responsible",
				Text: law.Name{
					KK: "Білім бөлімінің басшысы заңнамалық актілерге сәйкес қызметтің белгіленген мерзімде көрсетілуіне жауап береді",
					RU: "За оказание услуги в установленные сроки по законодательным актам отвечают руководители отделов образования",
					EN: "The heads of the education departments answer, as legislative acts have it, for the service being provided in the set time",
				},
				Cite: text.para("21"),
			},
			{
				ID: "extract-head",
				Text: law.Name{
					KK: "Үзінді көшірмеде елді мекен, күні және нөмірі көрсетіледі",
					RU: "В выписке указаны населённый пункт, дата и номер",
					EN: "The extract states the locality, the date and the number",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "extract-basis",
				Text: law.Name{
					KK: "Негізі: 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 121 және 122-баптары, азаматтың өтініші және білім бөлімдерінің құжаттары",
					RU: "Основание: статьи 121 и 122 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье», заявление гражданина и документы отделов образования",
					EN: "It rests on articles 121 and 122 of the Code of 26 December 2011 on marriage (matrimony) and family, on the person's application and on the documents of the education departments",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "extract-guardianship",
				Text: law.Name{
					KK: "Аудан (қала) әкімі ата-анасының қамқорлығынсыз қалған кәмелетке толмаған балаларға қорғаншылық (қамқоршылық) белгілейді",
					RU: "Аким района (города) устанавливает опеку (попечительство) над несовершеннолетними детьми, оставшимися без попечения родителей",
					EN: "In it the akim of a district or city establishes guardianship (trusteeship) over minor children left without parental care",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "extract-table",
				Text: law.Name{
					KK: "Кестеде: қорғаншының (қамқоршының) Т.А.Ә., баланың Т.А.Ә. мен туған жылы, ресімдеу негізі",
					RU: "В таблице: Ф.И.О. опекуна (попечителя), Ф.И.О. и год рождения ребёнка, основание оформления",
					EN: "Its table gives the full name of the guardian (trustee), the full name and year of birth of the child, and the ground",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "extract-housing",
				Text: law.Name{
					KK: "Қолда бар тұрғын үй бекітіліп беріледі, бос жолы бар; ол жолға кімге бекітілетіні жазылатыны орысша мәтіннен ғана көрінеді",
					RU: "Имеющееся жильё закрепляется за тем, кого вписывают; для чего пустая строка, в казахском тексте не сказано",
					EN: "Housing that there is, is secured, with a blank; that the blank is for the one for whom, only the Russian text shows",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "extract-signature",
				Text: law.Name{
					KK: "Әкімнің қолы, Т.А.Ә. және мөр орны",
					RU: "Подпись акима, Ф.И.О. и место печати",
					EN: "The akim's signature, full name and a place for the seal",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "health-form-person",
				Text: law.Name{
					KK: "Денсаулық туралы қорытындыда: Т.А.Ә., туған жылы, үйінің мекенжайы",
					RU: "В заключении о здоровье: Ф.И.О., год рождения, домашний адрес",
					EN: "The medical conclusion states the full name, the year of birth and the home address",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "health-form-doctors",
				Text: law.Name{
					KK: "Психиатр, нарколог, дерматовенеролог, кеуде қуысының рентгеноскопиясы, терапевт",
					RU: "Психиатр, нарколог, дерматовенеролог, рентгеноскопия грудной клетки, терапевт",
					EN: "A psychiatrist, a narcologist, a dermatovenerologist, a fluoroscopy of the chest, a general practitioner",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "health-form-conclusion",
				Text: law.Name{
					KK: "Қорытынды жазылады; күніне, қолға және мөрге орын қалдырылмаған",
					RU: "Вписывается заключение; места для даты, подписи и печати нет",
					EN: "A conclusion is entered; there is no place for a date, a signature or a seal",
				},
				Cite: text.appendix("3"),
			},
		},

		// Paragraph 3: the organization.
		Units: []reglament.Unit{
			departmentUnit(text.para("3")),
		},

		// Paragraph 6: how the service ends.
		Results: []reglament.Result{
			{
				ID: "extract",
				Name: law.Name{
					KK: "үзiндi көшiрме",
					RU: "выписка",
					EN: "extract: documents for the social security of orphans and children left without parental care",
				},
				Form: reglament.Paper,
				// As the form of appendix 2 has it, see the discrepancy akim-or-management.
				SignedBy: law.Name{
					KK: "Әкiм",
					RU: "Аким",
					EN: "akim of the district or city",
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
			Period:     law.Same(period(30, calendar.WorkingDay)),
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

		// Paragraph 10: where to apply, and when it is open. The Russian text numbers
		// hours and queue as its subparagraphs 1) and 2).
		Channels: []reglament.Channel{
			{
				ID:    "department",
				Name:  departmentChannel(),
				Unit:  "department",
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
						Cite: text.para("10"),
					},
				},
				Delivery: text.para("17"),
				Cite:     text.para("10"),
			},
		},

		// Paragraph 11: refusing. It may be refused, it need not be.
		Grounds: []reglament.Ground{
			{
				ID: "documents-missing",
				Name: law.Name{
					KK: "Тұтынушы осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбаған жағдайда",
					RU: "в случае непредставления потребителем одного из документов, указанных в пункте 14 настоящего регламента",
					EN: "the applicant did not hand in one of the documents of paragraph 14",
				},
				Acts:      []string{"refuse"},
				Must:      law.No,
				Documents: true,
				Cite:      text.para("11"),
			},
		},

		// Paragraph 17: what is not collected.
		Storage: []reglament.Storage{
			{
				ID:     "department",
				Unit:   "department",
				Period: law.Same(period(2, calendar.Month)),
				Cite:   text.para("17"),
			},
		},

		// Paragraph 12: the receipt.
		Receipts: []reglament.Receipt{
			{
				ID:   "department-receipt",
				Step: "register",
				Fields: []reglament.Field{
					{
						ID: "service-date",
						Name: law.Name{
							KK: "тұтынушының мемлекеттiк қызметтi алатын күнi",
							RU: "дата получения потребителем государственной услуги",
							EN: "date on which the applicant will get the service",
						},
						Cite: text.sub("12", "2"),
					},
				},
				Cite: text.sub("12", "2"),
			},
		},

		// What the conditions of the documents rest on.
		Facts: []documents.Fact{
			marriedFact(),
			{
				ID: "employed",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші жұмыс істей ме?",
					RU: "Работает ли заявитель?",
					EN: "Is the applicant employed?",
				},
			},
			bornOutOfWedlockFact(),
			{
				ID: "receives-pension",
				Of: documents.Child,
				Ask: law.Name{
					KK: "Бала зейнетақы ала ма?",
					RU: "Получает ли ребёнок пенсию?",
					EN: "Does the child receive a pension?",
				},
			},
			{
				ID: "receives-alimony",
				Of: documents.Child,
				Ask: law.Name{
					KK: "Балаға алимент төлеу туралы сот шешімі бар ма?",
					RU: "Есть ли решение суда о взыскании алиментов на ребёнка?",
					EN: "Is there a court decision that the child is to receive alimony?",
				},
			},
			{
				ID: "has-siblings",
				Of: documents.Child,
				Ask: law.Name{
					KK: "Баланың аға-інілері немесе апа-қарындастары бар ма?",
					RU: "Есть ли у ребёнка братья или сёстры?",
					EN: "Does the child have brothers or sisters?",
				},
			},
		},

		// Paragraph 14: what the applicant hands in, in two lists that are each
		// numbered from 1). Where an item names the papers of two people, each has its
		// row, and the name leaves the other out.
		Documents: []documents.Requirement{
			{
				ID: "application",
				Name: law.Name{
					KK: "жеке тұлғаның аудандық, қалалық бiлiм бөлiмдері бастықтарының атына өзiнiң қорғаншы (қамқоршы) болуға ниетi туралы өтiнiшi",
					RU: "заявление физического лица на имя начальника районного, городского отделов образования о своем желании быть опекуном (попечителем)",
					EN: "application of a natural person to the chief of the district or city education department on the wish to be a guardian (trustee)",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Free: true}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "spouse-consent",
				Name: law.Name{
					KK: "жұбайының (зайыбының) нотариалды расталған келiсiмi",
					RU: "согласие супруга(-и), нотариально заверенное",
					EN: "notarized consent of the spouse",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "married", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "applicant-id",
				Name: law.Name{
					KK: "өтiнiш берушiнiң жеке куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия удостоверения личности заявителя",
					EN: "original and copy of the applicant's identity card",
				},
				Of:   documents.Applicant,
				When: documents.Condition{Fact: "married", Of: documents.Applicant},
				// "If married" stands over the whole item. That it is meant of the
				// applicant's own card follows from its place alone, so the lack of this
				// card is a doubt: see the discrepancy applicant-id-when.
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "3")),
			},
			{
				ID: "spouse-id",
				Name: law.Name{
					KK: "жұбайының (зайыбының) жеке куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия удостоверения личности супруга(-и)",
					EN: "original and copy of the spouse's identity card",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "married", Of: documents.Applicant},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// "If married" is of the spouse in the Kazakh text.
				ID: "applicant-health",
				Name: law.Name{
					KK: "қорғаншы (қамқоршы) болуға ниет бiлдiрген адамның денсаулық жағдайы туралы медициналық қорытынды",
					RU: "медицинское заключение о состоянии здоровья лица, желающего стать опекуном (попечителем)",
					EN: "medical conclusion on the health of the person who wishes to become a guardian (trustee)",
				},
				Of: documents.Applicant,
				// In the Russian text the married alone may be meant.
				Inferred: true,
				Form:     law.Same(documents.Form{Blank: text.appendix("3")}),
				Cite:     law.Same(text.sub("14", "4")),
			},
			{
				ID: "spouse-health",
				Name: law.Name{
					KK: "жұбайының (зайыбының) денсаулық жағдайы туралы медициналық қорытынды",
					RU: "медицинское заключение о состоянии здоровья супруга (-и)",
					EN: "medical conclusion on the health of the spouse",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "married", Of: documents.Applicant},
				Form: law.Same(documents.Form{Blank: text.appendix("3")}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				// What it certifies is not said.
				ID: "not-married",
				Name: law.Name{
					KK: "егер өтiнiш берушi некеде тұрмаған жағдайда нотариалды расталған анықтама",
					RU: "нотариально заверенная справка, если заявитель не состоит в браке",
					EN: "notarized certificate, if the applicant is not married",
				},
				When: documents.Condition{None: []documents.Condition{{Fact: "married", Of: documents.Applicant}}},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "autobiography",
				Name: law.Name{
					KK: "өтiнiш берушiнiң өмiрбаяны",
					RU: "автобиография заявителя",
					EN: "autobiography of the applicant",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Free: true}),
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "work-reference",
				Name: law.Name{
					KK: "өтiнiш берушiге жұмыс орнынан берiлген мiнездеме",
					RU: "характеристика заявителя, выданная с места работы",
					EN: "character reference of the applicant, given at the place of work",
				},
				Of:       documents.Applicant,
				When:     documents.Condition{Fact: "employed", Of: documents.Applicant},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// Whose the next five are, the items do not say.
				ID: "work-certificate",
				Name: law.Name{
					KK: "жұмыс орнынан анықтама",
					RU: "справка с места работы",
					EN: "certificate from the place of work",
				},
				When:     documents.Condition{Fact: "employed", Of: documents.Applicant},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "8")),
			},
			{
				ID: "salary-certificate",
				Name: law.Name{
					KK: "жалақысы туралы анықтама",
					RU: "справка о заработной плате",
					EN: "certificate of the salary",
				},
				When:     documents.Condition{Fact: "employed", Of: documents.Applicant},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "9")),
			},
			{
				ID: "residence-certificate",
				Name: law.Name{
					KK: "тұрғылықты жерiнен анықтама (Тұрғын үй департаментiнiң ақпараттық анықтамасы)",
					RU: "справка с места жительства (информационная справка Департамента жилья)",
					EN: "certificate of residence (information note of the Housing Department)",
				},
				Cite: law.Same(text.sub("14", "10")),
			},
			{
				ID:   "residence-registration",
				Name: residenceRegistrationPaper(),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекен-жай анықтамасын", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасын", RU: "справка сельских и/или аульных акимов", EN: "certificate of the village and/or aul akims"}},
				},
				Cite: law.Same(text.sub("14", "11")),
			},
			{
				ID: "marriage-certificate",
				Name: law.Name{
					KK: "неке туралы куәлiк (көшiрмесi)",
					RU: "свидетельство о заключении брака (копия)",
					EN: "marriage certificate (copy)",
				},
				When:     documents.Condition{Fact: "married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Copy: true}),
				Cite:     law.Same(text.sub("14", "12")),
			},
			{
				ID: "applicant-no-conviction",
				Name: law.Name{
					KK: "өтiнiш берушi сотталмағаны туралы анықтама",
					RU: "справка об отсутствии судимости заявителя",
					EN: "certificate that the applicant has no criminal record",
				},
				Of:   documents.Applicant,
				Cite: law.Same(text.sub("14", "13")),
			},
			{
				// Here the text does not say "if married".
				ID: "spouse-no-conviction",
				Name: law.Name{
					KK: "оның жұбайының (зайыбының) сотталмағаны туралы анықтама",
					RU: "справка об отсутствии судимости его супруга(-и)",
					EN: "certificate that the applicant's spouse has no criminal record",
				},
				Of:       documents.Spouse,
				When:     documents.Condition{Fact: "married", Of: documents.Applicant},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "13")),
			},

			// The second list, for each child; its subparagraphs start from 1) again.
			{
				// Certified by the administration of the school, not by a notary.
				ID: "child-consent",
				Name: law.Name{
					KK: "мектеп әкiмшiлiгi растаған баланың келiсiмi",
					RU: "согласие ребенка, заверенное администрацией школы",
					EN: "consent of the child, certified by the administration of the school",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Of: documents.Child, OlderThan: 10},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "birth-certificate",
				Name: law.Name{
					KK: "баланың туу туралы куәлiгi",
					RU: "свидетельство о рождении ребенка",
					EN: "birth certificate of the child",
				},
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "child-health",
				Name: law.Name{
					KK: "баланың денсаулық жағдайы туралы медициналық анықтама",
					RU: "медицинская справка о состоянии здоровья ребенка",
					EN: "medical certificate on the health of the child",
				},
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "development-extract",
				Name: law.Name{
					KK: "баланың даму тарихынан үзiндi көшiрме",
					RU: "выписка из истории развития ребенка",
					EN: "extract from the history of the child's development",
				},
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// How many of them are wanted is not said; modeled as any one of them.
				ID: "parents-documents",
				Name: law.Name{
					KK: "ата-анасы туралы құжаттар",
					RU: "документы о родителях",
					EN: "documents on the parents",
				},
				Of:   documents.Child,
				Each: true,
				// Of a child born out of wedlock form No. 4 alone may be enough.
				Inferred: true,
				OneOf: []documents.Alternative{
					{
						ID: "death-certificate", Name: law.Name{KK: "қайтыс болуы туралы куәлiктiң көшiрмесi", RU: "копия свидетельства о смерти", EN: "copy of the death certificate"},
						Form: law.Same(documents.Form{Copy: true}),
					},
					{ID: "court-verdict-or-decision", Name: law.Name{KK: "сот үкiмi немесе шешiмi", RU: "приговор или решение суда", EN: "verdict or decision of a court"}},
					{ID: "illness-or-search-certificate", Name: law.Name{KK: "ата-анасының ауруы немесе iздестiрiлуi туралы анықтама", RU: "справка о болезни или розыске родителей", EN: "certificate of the parents' illness or of the search for them"}},
					{ID: "other-loss-of-care", Name: law.Name{KK: "баланың ата-ана қамқорлығын жоғалтқанын растайтын басқа да құжаттар", RU: "другие документы, подтверждающие утрату ребенком попечения родителей", EN: "other documents that prove the child's loss of parental care"}},
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				// The one of the documents on the parents that has a condition of its own. As
				// any other of them may be enough, its lack is a doubt.
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "бала некеде тумаған жағдайда № 4 нысандағы анықтама",
					RU: "справка по форме № 4 в случае рождения ребенка вне брака",
					EN: "certificate on form No. 4 if the child was born out of wedlock",
				},
				Of:       documents.Child,
				Each:     true,
				When:     documents.Condition{Fact: "born-out-of-wedlock", Of: documents.Child},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "4")),
			},
			{
				// Each text wants a paper of its own under this number.
				ID: "education-document",
				Name: law.Name{
					KK: "баланың бiлiмi туралы құжат",
					EN: "document on the education of the child",
				},
				Only:     law.Kazakh,
				Of:       documents.Child,
				Each:     true,
				Inferred: true,
				Cite:     law.Differ(text.sub("14", "5"), law.Citation{}),
			},
			{
				ID: "study-certificate",
				Name: law.Name{
					// Ours: the Kazakh text does not know it.
					KK: "баланың оқу орнынан анықтама",
					RU: "справка с места учебы ребенка",
					EN: "certificate from the place where the child studies",
				},
				Only:     law.Russian,
				Of:       documents.Child,
				Each:     true,
				Inferred: true,
				Cite:     law.Differ(law.Citation{}, text.sub("14", "5")),
			},
			{
				ID: "pension-book",
				Name: law.Name{
					KK: "зейнетақы алатын балаларға зейнетақы кiтапшасы",
					RU: "пенсионная книжка на детей, получающих пенсию",
					EN: "pension book of children who receive a pension",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Fact: "receives-pension", Of: documents.Child},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "alimony-decision",
				Name: law.Name{
					KK: "алименттердi өндiрiп алу туралы сот шешiмiнiң көшiрмесi",
					RU: "копию решения суда о взыскании алиментов",
					EN: "copy of the court decision on recovering alimony",
				},
				Of:       documents.Child,
				Each:     true,
				When:     documents.Condition{Fact: "receives-alimony", Of: documents.Child},
				Inferred: true,
				Form:     law.Same(documents.Form{Copy: true}),
				Cite:     law.Same(text.sub("14", "6")),
			},
			{
				ID: "siblings",
				Name: law.Name{
					KK: "аға-iнiлерi мен апа-қарындастары және олардың орналасқан жерлерi туралы анықтама",
					RU: "сведения о братьях и сестрах и их местонахождении",
					EN: "certificate of (in Russian: information on) brothers and sisters and where they are",
				},
				Of:       documents.Child,
				Each:     true,
				When:     documents.Condition{Fact: "has-siblings", Of: documents.Child},
				Inferred: true,
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID: "housing",
				Name: law.Name{
					KK: "тұрғын үйiн бар немесе жоқ екендiгi туралы құжаттар",
					RU: "документы о наличии или отсутствия жилья у ребенка",
					EN: "documents on whether there is housing (of the child, the Russian text says)",
				},
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "8")),
			},
		},

		// Paragraph 18: who acts.
		Roles: []reglament.Role{
			departmentOfficeRole(text.sub("18", "1")),
			departmentHeadRole(text.sub("18", "2")),
			departmentExecutorRole(text.sub("18", "3")),
		},

		// Appendix 1: the offices.
		Offices: []reglament.Address{
			atyrauDepartmentAddress(text.row("1", "1")),
			zhylyoiDepartmentAddress(text.row("1", "2")),
			inderDepartmentAddress(text.row("1", "3")),
			makhambetDepartmentAddress(text.row("1", "4")),
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Исатайского района"`, EN: `State institution "Education Department of the Isatai District Akimat"`},
				Place: law.Name{KK: "Аққыстау селосы, Егемен Қазақстан көшесi, 7", RU: "с. Аккистау, улица Егемен Казахстан, 7", EN: "7 Yegemen Kazakhstan street, Akkystau"},
				Phone: "8(71231) 20457",
				Cite:  text.row("1", "5"),
			},
			makatDepartmentAddress(text.row("1", "6")),
			kurmangazyDepartmentAddress(text.row("1", "7")),
			kyzylkogaDepartmentAddress(text.row("1", "8")),
		},

		// Appendix 4, table 1: the actions.
		Steps: []reglament.Step{
			{
				ID:       "register",
				Role:     "department-office",
				Also:     []reglament.RoleElsewhere{{Role: "department-executor", Cite: text.para("16")}},
				Name:     registerAction(),
				Yields:   registerYield(),
				Limit:    law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{{To: "assign"}},
				Cite:     text.table("1", "1"),
				See:      []law.Citation{text.sub("12", "2"), text.table("2", "1"), text.table("3", "1")},
			},
			{
				ID:       "assign",
				Role:     "department-head",
				Name:     assignAction(),
				Yields:   assignYield(),
				Limit:    law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{{To: "prepare"}},
				Cite:     text.table("1", "2"),
				See:      []law.Citation{text.sub("12", "3"), text.table("2", "2"), text.table("3", "2")},
			},
			{
				ID:     "prepare",
				Role:   "department-executor",
				Name:   prepareAction(),
				Yields: prepareYield(),
				// "The public service is provided within thirty working days."
				Limit: law.Same(ofService(30, calendar.WorkingDay)),
				Outcomes: []reglament.Outcome{
					{
						ID:   "extract",
						Name: law.Name{KK: "анықтаманы ресiмдейдi", RU: "оформляет справку", EN: "certificate, the extract of paragraph 6, drawn up"},
						To:   "sign",
					},
					{
						ID:   "refusal",
						Name: law.Name{KK: "Дәлелдi бас тартуды дайындау", RU: "Подготовка мотивированного отказа", EN: "reasoned refusal prepared"},
						To:   "sign",
					},
				},
				Cite: text.table("1", "3"),
				See:  []law.Citation{text.sub("12", "4"), text.table("2", "3"), text.table("3", "3")},
			},
			{
				ID:       "sign",
				Role:     "department-head",
				Name:     signAction(),
				Yields:   signYield(),
				Limit:    law.Same(limit(30, calendar.Minute)),
				Outcomes: []reglament.Outcome{{To: "issue"}},
				Signs:    true,
				Cite:     text.table("1", "4"),
				See:      []law.Citation{text.table("2", "4"), text.table("3", "4")},
			},
			{
				ID:   "issue",
				Role: "department-office",
				Name: issueAction(),
				Yields: law.Name{
					KK: "Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру",
					RU: "Передача справки или мотивированного отказа потребителю",
					EN: "Certificate or reasoned refusal handed to the applicant",
				},
				// "Within thirty working days" in Kazakh, "30 minutes" in Russian. The
				// cell does not say that it is the time of the service.
				Limit: law.Differ(limit(30, calendar.WorkingDay), limit(30, calendar.Minute)),
				// The applicant has to come.
				Outcomes: []reglament.Outcome{{To: "hand-over", Open: true}},
				Ready:    true,
				Cite:     text.table("1", "5"),
				See:      []law.Citation{text.sub("12", "5"), text.table("2", "5"), text.table("3", "5")},
			},
			{
				// The column of action 6 is filled in in the Kazakh text only: in Russian it
				// has a number and nothing else, so nobody has to record it. The Russian name
				// is that of paragraph 12(5).
				ID:   "hand-over",
				Role: "department-executor",
				Also: []reglament.RoleElsewhere{
					{Role: "department-office", Cite: text.sub("12", "5")},
					{Role: "department-office", Cite: text.table("2", "5")},
					{Role: "department-office", Cite: text.table("3", "5")},
				},
				Name: law.Name{
					KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту",
					RU: "выдает потребителю результат оказания государственной услуги",
					EN: "Hand the certificate or the reasoned refusal to the applicant",
				},
				Limit:    law.Differ(limit(30, calendar.WorkingDay), reglament.Limit{}),
				Optional: true,
				Cite:     text.table("1", "6"),
				See:      []law.Citation{text.sub("12", "5"), text.table("2", "5"), text.table("3", "5")},
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "departments-number",
				Says: law.Name{
					KK: "10-тармақ: «бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде»; 12-тармақ: «білім бөліміне өтініш береді»; 1-кесте, 3-әрекет: «Тұтынушы білім бөліміне өтініш білдірген кезде»",
					RU: "Пункт 10: «при обращении в отделы образования»; пункт 12: «подает заявление в отдел образования»; таблица 1, действие 3: «При обращении потребителя в отделы образования»",
				},
				Model: law.Name{
					KK: "Бір өтінішті бір бөлім қарайды",
					RU: "Одно заявление рассматривает один отдел",
					EN: "One department handles an application, whether the text writes one or several",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "number-sign",
				Says: law.Name{
					KK: "3-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 3 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "12-тармақтың 5)-тармақшасы: «мемлекетті қызмет»; 14-тармақтың екінші тізбесі, 8)-тармақша: «тұрғын үйiн бар немесе жоқ екендiгi»; 1-кесте, 6-әрекет: «Отыз жұмыс күн iшiнде»; 3-кесте: «қолхат беру,тiркеу,өтiнiштi», «Әрекет №4»",
					RU: "Пункт 2: «Государственая»; пункт 14: «супруга(-и)» и «супруга (-и)», во втором перечне «копию решения», «о наличии или отсутствия»; приложение 1: «с. Аккистау»; приложение 2: «опеку(попечительство)», «имеющее жилье»; таблица 1: «документ,организационно-распорядительное», «хода,потока», «организационно- распорядительное»; таблица 2: «регистрация,направление», «Определениеответственного», «заявления,оформление»; таблица 3: «заявления.Подготовка»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; атаулар мен мекенжайлар жазылғандай",
					RU: "На смысл не влияет; названия и адреса - как написано",
					EN: "No effect on the meaning; names and addresses stay as written",
				},
				Cite: law.Same(text.whole()),
			},
			kazakhLetterIDiscrepancy(text.whole()),
			{
				ID: "social-security-or-guardianship",
				Says: law.Name{
					KK: "Тақырып: «әлеуметтiк қамсыздандыруға арналған құжаттарды ресiмдеу»; 14-тармақ пен 2-қосымша: «қорғаншы (қамқоршы) болуға», «Қорғаншылық (қамқоршылық) белгiлеу туралы»",
					RU: "Заголовок: «Оформление документов на социальное обеспечение»; пункт 14 и приложение 2: «быть опекуном (попечителем)», «Об установлении опеки (попечительства)»",
				},
				Model: law.Name{
					KK: "Тақырып жазылғанындай; құжаттар мен нәтиже - қорғаншылықты (қамқоршылықты) белгілеу туралы",
					RU: "Заголовок - как написан; документы и результат - об установлении опеки (попечительства)",
					EN: "The title is kept as written; documents and result are about establishing guardianship (trusteeship), which the title does not name",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "provider-through",
				Says: law.Name{
					KK: "«қалалық және аудандық білім бөлімдері (бұдан әрі - білім бөлімдері) арқылы көрсетіледі»",
					RU: "«оказывается городским и районными отделами образования»",
				},
				Model: law.Name{
					KK: "Қызмет көрсетуші - білім бөлімі",
					RU: "Услугодатель - отдел образования",
					EN: "The provider is the education department: by the Kazakh words the service is provided through the departments, and nobody else is named",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "diseases-order",
				Says: law.Name{
					KK: "«оны қамқоршылыққа (қорғаншылыққа), патронатқа алуына»: алдымен қамқоршылық",
					RU: "«принять его под опеку (попечительство), патронат»: сначала опека",
				},
				Model: law.Name{
					KK: "Қаулының атауы әр мәтіндегідей",
					RU: "Название постановления - как в каждом тексте",
					EN: "Each text keeps its own order: by the words of paragraph 1 the Kazakh title of resolution No. 842 names trusteeship first, the Russian guardianship",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "result-name",
				Says: law.Name{
					KK: "6-тармақ: «құжаттарды ресiмдеу (бұдан әрi - үзiндi көшiрме)»; 12-тармақ: «хабарлама»; 17-тармақ пен кестелер: «анықтама»",
					RU: "Пункт 6: «оформление документов на социальное обеспечение сирот, детей, оставшихся без попечения родителей (далее - выписка)»; пункт 12: «уведомления»; пункт 17 и таблицы: «справка»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: extract",
					RU: "Один результат: extract",
					EN: "One result, extract, named as paragraph 6 defines it: the notification of paragraph 12 and the certificate of paragraph 17 and the tables are taken for the same",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "result-or-action",
				Says: law.Name{
					KK: "«аяқталу нысаны» - әрекет: «құжаттарды ресiмдеу»; үлгісі 2-қосымшада",
					RU: "«Результатом завершения» названо действие: «оформление документов»; образец в приложении 2",
				},
				Model: law.Name{
					KK: "Нәтиже - 2-қосымшадағы құжат",
					RU: "Результат - документ приложения 2",
					EN: "The result is the paper of appendix 2; both texts call the drawing up itself the result",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "orphans",
				Says: law.Name{
					KK: "Тақырып: «Жетiмдердi»; 6-тармақ: «жетiм балаларды»; 2-қосымшада жетімдер аталмайды: «ата-анасының қамқорлығынсыз қалған кәмелетке толмаған балаларға»",
					RU: "Заголовок и пункт 6: «сирот, детей, оставшихся без попечения родителей»; в приложении 2 сироты не названы: «несовершеннолетними детьми, оставшимися без попечения родителей»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай; қызмет екеуіне де қатысты деп оқылады",
					RU: "Как написано в каждом месте; услуга читается как относящаяся к тем и другим",
					EN: "Each place keeps its own words; read as being for both orphans and children left without parental care, though the form names only the latter",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "refusal-name",
				Says: law.Name{
					KK: "6-тармақ: «дәлелдi жауабын»; 11-тармақ: «бас тартуы мүмкiн», дәлелі аталмайды; 1-кесте: «дәлелдi бас тартуды»; 3-кесте, 4-әрекет: «Бас тартуға қол қою»",
					RU: "Пункт 6: «мотивированный ответ об отказе в предоставлении услуги»; пункт 11: «может быть отказано», о мотивах не сказано; таблица 1: «мотивированный отказ»; таблица 3, действие 4: «Подписание отказа»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: refusal, дәлелді",
					RU: "Один результат: refusal, мотивированный",
					EN: "One result, refusal, which is reasoned: a reply, a reasoned refusal and a refusal are taken for the same",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "applicant-name",
				Says: law.Name{
					KK: "7-тармақ: «тұтынушы»; 9-тармақ: «өтiнiш берушi», «мемлекеттiк қызметтi алушыға»; 14-тармақ: «қорғаншы (қамқоршы) болуға ниет бiлдiрген адам», «баланы тәрбиелеуге үмiткер адамның»",
					RU: "Пункт 7: «потребитель»; пункт 9: «заявителя», «получателя государственной услуги»; пункт 14: «лицо, желающее быть опекуном (попечителем)», «лица, претендующего на воспитание ребенка»",
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
					KK: "«бiлiм бөлiмдерiнің фойесiнде», стендтер аталмайды",
					RU: "«на стендах, расположенных в фойе отделов образования»",
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
					KK: "«толық ақпарат тiзбесi осы регламенттің 1-қосымшасында көрсетiлген»: тізбе ақпаратқа қатысты болып шыққан",
					RU: "«отделов образования, перечень которых указан в приложении 1»: перечень отделов",
				},
				Model: law.Name{
					KK: "1-қосымша - білім бөлімдерінің тізбесі",
					RU: "Приложение 1 - перечень отделов",
					EN: "Appendix 1 lists departments; the Kazakh word order makes it a list of information",
				},
				Cite: law.Same(text.para("8")),
			},
			termDaysDiscrepancy(text.sub("9", "1")),
			{
				ID: "served-on-the-spot",
				Says: law.Name{
					KK: "2) және 3)-тармақшалар: «сол жерде көрсетiлетiн мемлекеттiк қызметтi»; 1)-тармақша бойынша қызметке отыз жұмыс күні беріледі",
					RU: "Подпункты 2) и 3): «государственной услуги, оказываемой на месте в день обращения»; по подпункту 1) услуга занимает тридцать рабочих дней",
				},
				Model: law.Name{
					KK: "Терезедегі күту мен қызмет көрсету уақыты ғана, жалпы мерзімге кірмейді",
					RU: "Только время ожидания и обслуживания у окна, не часть общего срока",
					EN: "Taken as limits of waiting and of being served at the counter: the service takes thirty working days and is not rendered on the spot",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "paragraph-10-parts",
				Says: law.Name{
					KK: "Бір сөйлем, тармақшалары жоқ",
					RU: "Подпункты 1) о часах и 2) о порядке очереди",
				},
				Model: law.Name{
					KK: "10-тармаққа сілтеме жасалады",
					RU: "Ссылка - на пункт 10",
					EN: "Paragraph 10 is cited as a whole: only the Russian text parts it into 1), the hours, and 2), the queue",
				},
				Cite: law.Same(text.para("10")),
			},
			departmentLunchDiscrepancy(text.para("10")),
			{
				ID: "completeness-check",
				Says: law.Name{
					KK: "11-тармақ құжат жетіспегені үшін бас тартады; құжаттардың толықтығын кім және қашан тексеретіні 12-тармақта да, кестелерде де айтылмайды",
					RU: "Пункт 11 отказывает за непредставленный документ; кто и когда проверяет полноту, не сказано ни в пункте 12, ни в таблицах",
				},
				Model: law.Name{
					KK: "Тексеру қадамы жоқ; бас тарту - 3-әрекеттің нәтижесі",
					RU: "Шага проверки нет; отказ - исход действия 3",
					EN: "No step checks the package: a refusal is an outcome of action 3, and who finds a document missing, and when, is not said",
				},
				Cite: law.Same(text.para("11")),
			},
			{
				ID: "may-be-refused",
				Says: law.Name{
					KK: "«бас тартуы мүмкiн»: қашан бас тартылатыны, қашан тартылмайтыны айтылмайды",
					RU: "«может быть отказано»: когда отказывают, а когда нет, не сказано",
				},
				Model: law.Name{
					KK: "Must: жоқ; құжат жетіспесе де қызмет көрсетілуі мүмкін",
					RU: "Must: нет; услуга может быть оказана и без документа",
					EN: "The ground may be acted on and need not be (Must is no); by what it is decided is not said",
				},
				Cite: law.Same(text.para("11")),
			},
			{
				ID: "signing-stage",
				Says: law.Name{
					KK: "12-тармақта қол қою кезеңі жоқ (тек 4)-тармақшада «қол қою үшін»); 1-кестеде - 4-әрекет",
					RU: "В пункте 12 этапа подписания нет (только «для подписи» в подпункте 4)); в таблице 1 - действие 4",
				},
				Model: law.Name{
					KK: "Қадам 1-кесте бойынша",
					RU: "Шаг - по таблице 1",
					EN: "The step is that of table 1, action 4; paragraph 12 has no stage of signing",
				},
				Cite: law.Same(text.para("12")),
			},
			{
				ID: "registering-result",
				Says: law.Name{
					KK: "12-тармақта нәтижені журналда тіркеу жоқ; 1-кесте, 5-әрекет: «журналда тiркеу»",
					RU: "В пункте 12 регистрации результата нет; таблица 1, действие 5: «Регистрация справки или мотивированного отказа в журнале»",
				},
				Model: law.Name{
					KK: "Қадам 1-кесте бойынша",
					RU: "Шаг - по таблице 1",
					EN: "The step is that of table 1, action 5; paragraph 12 has no registration of the result",
				},
				Cite: law.Same(text.para("12")),
			},
			{
				ID: "receipt-when",
				Says: law.Name{
					KK: "«барлық құжаттарды тапсырған кезде тұтынушыға барлық құжаттарды алғаны туралы қолхат берiледi»",
					RU: "«выдает расписку о получении всех документов», без условия",
				},
				Model: law.Name{
					KK: "Қолхат қабылдағанда беріледі",
					RU: "Расписка выдаётся при приёме",
					EN: "The receipt is given on taking in; only the Kazakh text says when all documents are handed in, and none says what an applicant with an incomplete package gets",
				},
				Cite: law.Same(text.sub("12", "2")),
			},
			{
				ID: "receipt-in-tables",
				Says: law.Name{
					KK: "12-тармақ: қолхат «барлық құжаттарды тапсырған кезде»; 3-кесте, 1-әрекет: «қолхат беру»; 1 және 2-кестелерде жоқ",
					RU: "Пункт 12: расписка; таблица 3, действие 1: «выдача расписки»; в таблицах 1 и 2 её нет",
				},
				Model: law.Name{
					KK: "12-тармақ бойынша: register қадамында",
					RU: "По пункту 12: в шаге register",
					EN: "As in paragraph 12, with the step register: of the tables, only table 3, that of a refusal, has the receipt",
				},
				Cite: law.Same(text.sub("12", "2")),
			},
			{
				ID: "sent-to-whom",
				Says: law.Name{
					KK: "12-тармақ: «білім бөлімінің маманына»; 1-кесте, 2-әрекет: «құрылымдық бөлiмшенiң бастығына жiберу»",
					RU: "Пункт 12: «специалисту отдела образования»; таблица 1, действие 2: «отправка начальнику структурного подразделения»",
				},
				Model: law.Name{
					KK: "Келесі қадам - жауапты орындаушыныкі; бөлімше бастығының рөлі жоқ",
					RU: "Следующий шаг - ответственного исполнителя; роли у начальника подразделения нет",
					EN: "The next step is the responsible executor's; the chief of the structural unit has no role",
				},
				Cite: law.Same(text.sub("12", "3")),
			},
			{
				ID: "notification-or-certificate",
				Says: law.Name{
					KK: "12-тармақ: «тұтынушыға хабарлама жобасын дайындайды»; 1-кесте, 3-әрекет: анықтама немесе дәлелді бас тарту",
					RU: "Пункт 12: «готовит проект уведомления потребителю»; таблица 1, действие 3: справка или мотивированный отказ",
				},
				Model: law.Name{
					KK: "1-кесте бойынша: анықтама немесе бас тарту",
					RU: "По таблице 1: справка или отказ",
					EN: "As in table 1, the certificate or the refusal; paragraph 12 has a draft notification",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "«басшылық қол қою үшін»; 1-кесте, 4-әрекет: «Білім бөлімінің басшылығы»",
					RU: "«для подписи руководителя»; таблица 1, действие 4: «Руководство отделов образования»",
				},
				Model: law.Name{
					KK: "Рөл - басшылық (department-head)",
					RU: "Роль - руководство (department-head)",
					EN: "The role is the management, department-head; the Russian paragraph 12 alone names the head in person",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "draft-to-whom",
				Says: law.Name{
					KK: "12-тармақ: «оны білім бөлімінің кеңсесіне жолдайды»; 1-кесте, 3-әрекет: «Қол қою үшiн құжаттарды басшылыққа беру»",
					RU: "Пункт 12: «направляет его в канцелярию отдела образования»; таблица 1, действие 3: «Передача документов руководству для подписания»",
				},
				Model: law.Name{
					KK: "1-кесте бойынша: басшылыққа",
					RU: "По таблице 1: руководству",
					EN: "As in table 1, to the management",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "who-hands-over",
				Says: law.Name{
					KK: "12-тармақ пен 2, 3-кестелер, 5-әрекет: кеңсе; 1-кесте, 6-әрекет: «Жауапты орындаушы»",
					RU: "Пункт 12 и таблицы 2, 3, действие 5: канцелярия; в таблице 1 графа действия 6 пуста",
				},
				Model: law.Name{
					KK: "hand-over қадамының рөлі 1-кесте бойынша; кеңсе берсе, бұл бұзушылық емес, күмән ғана",
					RU: "Роль шага hand-over - по казахской таблице 1; если выдала канцелярия, это не нарушение, а лишь сомнение",
					EN: "The role of hand-over is that of the Kazakh table 1, the responsible executor; handed over by the chancery it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("12", "5")),
			},
			{
				ID: "two-lists",
				Says: law.Name{
					KK: "Екі тізбе де 1)-ден басталады; «14-тармағында көрсетiлген құжаттардың» екеуін де қамтиды",
					RU: "Оба перечня начинаются с 1); «документов, указанных в пункте 14» охватывает оба",
				},
				Model: law.Name{
					KK: "Нөмірлер мәтіндегідей; екінші тізбенің жолдары әр балаға қатысты",
					RU: "Номера - как в тексте; строки второго перечня относятся к каждому ребёнку",
					EN: "Both lists are numbered from 1), so 1) to 8) are cited twice; the rows of the second are those for each child. Paragraph 11 is read as meaning both",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "joint-papers",
				Says: law.Name{
					KK: "3), 4) және 13)-тармақшалар өтініш берушінің де, жұбайының да құжатын бір сөйлемде атайды, 13)-де «анықтама» жекеше",
					RU: "Подпункты 3), 4) и 13) называют документы заявителя и супруга одной фразой, в 13) «справка» в единственном числе",
				},
				Model: law.Name{
					KK: "Әр адамға бөлек жол; атауда екінші адамның сөздері қалдырылған",
					RU: "Отдельная строка на каждого; в названии опущены слова о другом",
					EN: "A row for each of the two; the name leaves out the words of the other. Whether one certificate of no criminal record may be for both is not said",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "adult-wards",
				Says: law.Name{
					KK: "1-тармақ: қорғаншылық пен қамқоршылық «кәмелетке толған адамдардың» да құқықтарын қорғайды; 14-тармақтың екінші тізбесі «әр бала үшiн»",
					RU: "Пункт 1: под защитой и «лиц, признанных судом недееспособными», и «совершеннолетних лиц»; второй перечень пункта 14 - «на каждого ребенка»",
				},
				Model: law.Name{
					KK: "Балаларға қатысты ғана",
					RU: "Только о детях",
					EN: "The lists are for children only, as title and form are: the definitions of paragraph 1 reach adults too",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "application-to-whom",
				Says: law.Name{
					KK: "«бiлiм бөлiмдері бастықтарының атына»: бастықтар көпше",
					RU: "«на имя начальника районного, городского отделов образования»: один начальник",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз бастығы",
					RU: "Начальник своего отдела",
					EN: "To the chief of the department applied to; the Kazakh writes chiefs, the Russian one chief of several departments",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "applicant-id-when",
				Says: law.Name{
					KK: "«егер қорғаншы (қамқоршы), тәрбиешi болуға ниет бiлдiрген адам некеде тұрған жағдайда өтiнiш берушiнiң және жұбайының (зайыбының)»: шарт бүкіл тармақшаның алдында",
					RU: "«заявителя и супруга(-и), если лицо, желающее быть опекуном (попечителем), воспитателем, состоит в браке»: условие после обоих",
				},
				Model: law.Name{
					KK: "Өтініш берушінің куәлігі де некеде тұрғанда талап етіледі, бірақ оның жоқтығы күмән ғана",
					RU: "Удостоверение заявителя тоже требуется, если он в браке, но его отсутствие - лишь сомнение",
					EN: "By the letter an unmarried applicant needs no identity card. The applicant's card has the condition that stands over the item, marked as inferred, for it may be meant of the spouse alone: its lack is a doubt",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "upbringer",
				Says: law.Name{
					KK: "«қорғаншы (қамқоршы), тәрбиешi»; 4)-тармақша мен 1-тармақта «тәрбиешi» жоқ",
					RU: "«опекуном (попечителем), воспитателем» в 3) и 4); пункт 1 воспитателя не определяет",
				},
				Model: law.Name{
					KK: "Бөлек жағдай ретінде алынбаған",
					RU: "Отдельным случаем не считается",
					EN: "No case of its own: an upbringer is named in 3) (in Russian also in 4)), and is neither defined in paragraph 1 nor named elsewhere",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "applicant-health-when",
				Says: law.Name{
					KK: "«болуға ниет бiлдiрген адамның және некеде тұрған жағдайда, жұбайының (зайыбының)»: шарт жұбайына ғана қатысты",
					RU: "«лица, желающего стать опекуном (попечителем) и супруга (-и), если лицо, желающее быть опекуном (попечителем), воспитателем, состоит в браке»: условие после обоих",
				},
				Model: law.Name{
					KK: "Өтініш берушінің қорытындысы әрқашан талап етіледі",
					RU: "Заключение о заявителе требуется всегда",
					EN: "The applicant's conclusion is always required, as in the Kazakh text; by the place of the Russian condition it could be read as wanted of the married only",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "not-married-what",
				Says: law.Name{
					KK: "«нотариалды расталған анықтама»: нені растайтыны және кім беретіні айтылмайды",
					RU: "«нотариально заверенная справка»: о чём и от кого, не сказано",
				},
				Model: law.Name{
					KK: "Некеде тұрмаған өтініш берушінің анықтамасы",
					RU: "Справка заявителя, не состоящего в браке",
					EN: "A certificate wanted of an applicant who is not married; what it certifies and who gives it is not said",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "work-papers-when",
				Says: law.Name{
					KK: "7), 8), 9)-тармақшалар: жұмыс орнынан мінездеме, анықтама, жалақы туралы анықтама; жұмыс істемейтіндер туралы айтылмайды",
					RU: "Подпункты 7), 8), 9): характеристика, справка с места работы, справка о заработной плате; о неработающих не сказано",
				},
				Model: law.Name{
					KK: "Өтініш беруші жұмыс істейтін болса, шығарылған қорытынды",
					RU: "Если заявитель работает, это вывод",
					EN: "Wanted if the applicant is employed, an inference: of one without a place of work the text says nothing",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "papers-whose",
				Says: law.Name{
					KK: "8) - 12)-тармақшаларда кімнің құжаты екені айтылмайды",
					RU: "В подпунктах 8) - 12) не сказано, чьи документы",
				},
				Model: law.Name{
					KK: "Иесі көрсетілмеген; жұмыс пен неке шарттары өтініш берушіге қатысты",
					RU: "Владелец не указан; условия о работе и браке - о заявителе",
					EN: "No owner is given; where a condition is inferred, of work or of marriage, it is of the applicant",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "two-residence-papers",
				Says: law.Name{
					KK: "10)-тармақша: «тұрғылықты жерiнен анықтама»; 11)-тармақша: «тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты»",
					RU: "Подпункт 10): «справка с места жительства»; подпункт 11): «документ, подтверждающий регистрацию по постоянному месту жительства»",
				},
				Model: law.Name{
					KK: "Екі бөлек құжат",
					RU: "Два отдельных документа",
					EN: "Two papers: the text wants one of the residence and one of its registration",
				},
				Cite: law.Same(text.sub("14", "11")),
			},
			{
				ID: "residence-paper-case",
				Says: law.Name{
					KK: "«растайтын құжатты», «анықтамасын»: табыс септігі, тізбенің басқа жолдарында атау септігі",
					RU: "В русском тексте такого нет",
				},
				Model: law.Name{
					KK: "Атаулар жазылғандай",
					RU: "Названия - как написано",
					EN: "The names stay in the accusative of the Kazakh text",
				},
				Cite: law.Differ(text.sub("14", "11"), law.Citation{}),
			},
			{
				ID: "marriage-certificate-when",
				Says: law.Name{
					KK: "«неке туралы куәлiк (көшiрмесi)», шартсыз; 5)-тармақша некеде тұрмағанды біледі",
					RU: "«свидетельство о заключении брака (копия)», без условия; подпункт 5) знает не состоящего в браке",
				},
				Model: law.Name{
					KK: "Некеде тұрған өтініш берушіден, шығарылған қорытынды",
					RU: "От заявителя в браке, это вывод",
					EN: "Wanted of a married applicant, an inference: the item has no condition, while 5) is for one who is not married",
				},
				Cite: law.Same(text.sub("14", "12")),
			},
			{
				ID: "spouse-no-conviction-when",
				Says: law.Name{
					KK: "«өтiнiш берушi мен оның жұбайының (зайыбының)», шартсыз",
					RU: "«заявителя и его супруга(-и)», без условия",
				},
				Model: law.Name{
					KK: "Жұбайдан - өтініш беруші некеде тұрғанда, шығарылған қорытынды",
					RU: "О супруге - если заявитель в браке, это вывод",
					EN: "Of the spouse if the applicant is married, an inference: here, unlike in 2) to 4), the text does not say so",
				},
				Cite: law.Same(text.sub("14", "13")),
			},
			{
				ID: "inspection-stage",
				Says: law.Name{
					KK: "«тұрғын үй-тұрмыстық жағдайына тексеру жүргiзiледi»: кім, қашан жүргізетіні айтылмайды, 12-тармақ пен кестелерде бұл кезең жоқ",
					RU: "«проводится обследование жилищно-бытовых условий жизни лица»: кто и когда, не сказано, в пункте 12 и в таблицах такого этапа нет",
				},
				Model: law.Name{
					KK: "Ереже ретінде; қадам емес",
					RU: "Положением; не шагом",
					EN: "A provision, no step: who inspects, when, and what follows from the report is not said, and neither paragraph 12 nor the tables have it",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "child-list-legislation",
				Says: law.Name{
					KK: "«Бұдан басқа, заңнамаға сәйкес»: қай заңнама екені айтылмайды",
					RU: "«согласно законодательству»: какому, не сказано",
				},
				Model: law.Name{
					KK: "Тізбе осы мәтіннен ғана",
					RU: "Перечень - только из этого текста",
					EN: "The list is that of this text alone; which legislation is meant is not said",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "child-consent-age",
				Says: law.Name{
					KK: "«егер бала 10 жастан асса»: он жасқа толғаннан кейін бе, он бірден бастап па - айтылмайды",
					RU: "«если ребенок старше 10 лет»: после десятилетия или с одиннадцати, не сказано",
				},
				Model: law.Name{
					KK: "Оныншы туған күнінен кейінгі жыл белгісіз деп алынады",
					RU: "Год после десятилетия считается неясным",
					EN: "Certain from the eleventh birthday, not up to and on the tenth; the year between is open",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "child-consent-school",
				Says: law.Name{
					KK: "«мектеп әкiмшiлiгi растаған»: мектепке бармайтын бала туралы айтылмайды",
					RU: "«заверенное администрацией школы»: о ребёнке вне школы не сказано",
				},
				Model: law.Name{
					KK: "Он жастан асқан әр баладан",
					RU: "От каждого ребёнка старше десяти",
					EN: "Wanted of every child older than ten: of one who goes to no school the text says nothing",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "parents-documents-how-many",
				Says: law.Name{
					KK: "Жақшадағы құжаттар үтірмен және «және» сөзімен тізілген; қаншасы керегі айтылмайды",
					RU: "Документы в скобках перечислены через запятую и «и»; сколько нужно, не сказано",
				},
				Model: law.Name{
					KK: "Кез келген біреуі жеткілікті; № 4 нысандағы анықтама өз шарты бар бөлек жол, оның жоқтығы күмән ғана",
					RU: "Достаточно любого; справка по форме № 4 - отдельная строка со своим условием, её отсутствие - лишь сомнение",
					EN: "Any one of them is enough; the certificate on form No. 4, the only one with a condition, is a row of its own, marked as inferred, for another may be enough without it: its lack is a doubt",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "form-4-missing",
				Says: law.Name{
					KK: "«№ 4 нысандағы анықтама»: нысан қоса берілмеген",
					RU: "«справка по форме № 4»: форма не приложена",
				},
				Model: law.Name{
					KK: "Нысанға сілтеме жоқ",
					RU: "Ссылки на форму нет",
					EN: "No blank is cited: form No. 4 is no appendix of this regulation",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "education-paper",
				Says: law.Name{
					KK: "«баланың бiлiмi туралы құжат»",
					RU: "«справка с места учебы ребенка»",
				},
				Model: law.Name{
					KK: "Екі жол, әрқайсысы бір мәтінде ғана: education-document, study-certificate; оқымайтын бала туралы айтылмайтындықтан, қағаздың жоқтығы - күмәннан артық емес",
					RU: "Две строки, каждая только в одном тексте: education-document, study-certificate; о ребёнке, который не учится, не сказано, поэтому отсутствие бумаги - не более чем сомнение",
					EN: "Two rows, each of one text: a document on education in Kazakh, a certificate from the place of study in Russian. Neither speaks of a child who does not study, so the lack of one is no more than a doubt",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "alimony-when",
				Says: law.Name{
					KK: "«зейнетақы алатын балаларға зейнетақы кiтапшасы, алименттердi өндiрiп алу туралы сот шешiмiнiң көшiрмесi»: алимент туралы шешімнің шарты жоқ",
					RU: "«пенсионная книжка на детей, получающих пенсию, копию решения суда о взыскании алиментов»: у решения об алиментах условия нет",
				},
				Model: law.Name{
					KK: "Бала алимент алатын болса, шығарылған қорытынды",
					RU: "Если ребёнок получает алименты, это вывод",
					EN: "The court decision is wanted if there is alimony, an inference: the condition of the pension book does not reach it",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "siblings-paper",
				Says: law.Name{
					KK: "«орналасқан жерлерi туралы анықтама»",
					RU: "«сведения о братьях и сестрах и их местонахождении»",
				},
				Model: law.Name{
					KK: "Бір жол, әр мәтін өз атауымен; баланың бауырлары болса, шығарылған қорытынды",
					RU: "Одна строка, каждый текст со своим названием; если братья или сёстры есть, это вывод",
					EN: "One row: a certificate in Kazakh, information in no stated form in Russian. Wanted if the child has siblings, an inference: of an only child neither text speaks, while 8) names the lack of housing too",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "housing-whose",
				Says: law.Name{
					KK: "«тұрғын үйiн бар немесе жоқ екендiгi туралы құжаттар»: кімнің үйі екені айтылмайды",
					RU: "«жилья у ребенка»",
				},
				Model: law.Name{
					KK: "Баланың үйі, орысша мәтіндегідей",
					RU: "Жильё ребёнка, как в русском тексте",
					EN: "The child's, as the Russian text says and as the list is for each child; the Kazakh does not say whose",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "originals-of-what",
				Says: law.Name{
					KK: "Соңғы сөйлем: «құжаттардың түпнұсқалары көшiрмелерiмен қоса берiледi»; тізбелерде түпнұсқа мен көшірме 3)-тармақшада ғана, көшірме 12), 4), 6)-тармақшаларда ғана аталған",
					RU: "Последнее предложение: «Оригиналы документов представляются для сверки с копиями»; в перечнях оригинал и копия названы только в 3), одна копия - в 12), 4), 6)",
				},
				Model: law.Name{
					KK: "Әр құжат өз жолында айтылған түрде талап етіледі",
					RU: "Каждый документ требуется в том виде, что назван в его строке",
					EN: "Each document is wanted in the form that its row names; where the row names none, as for the birth certificate, the form is open",
				},
				Cite: law.Same(text.para("14")),
			},
			originalsReturnedDiscrepancy(text.para("14")),
			{
				ID: "application-form",
				Says: law.Name{
					KK: "14-тармақ: өтініш «еркiн нысанда ресiмделедi»; 15-тармақ: «бланкiлер (өтiнiш нысандары)»; бланк қоса берілмеген",
					RU: "Пункт 14: заявление «оформляется в произвольной форме»; пункт 15: «Бланки (формы заявлений)»; бланк не приложен",
				},
				Model: law.Name{
					KK: "Өтініш еркін нысанда",
					RU: "Заявление - в произвольной форме",
					EN: "The application is in free form, as in paragraph 14, though paragraph 15 has forms of it, which are not annexed",
				},
				Cite: law.Same(text.para("15")),
			},
			{
				ID: "who-takes-in",
				Says: law.Name{
					KK: "16-тармақ: «бiлiм бөлiмiнiң маманына»; 12-тармақ және 1-кесте, 1-әрекет: кеңсе",
					RU: "Пункт 16: «специалисту отдела образования»; пункт 12 и таблица 1, действие 1: канцелярия",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша: кеңсе; маман қабылдаса, бұл бұзушылық емес, күмән ғана",
					RU: "Роль по таблице 1: канцелярия; если принял специалист, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the chancery; taken in by a specialist it is a doubt, no breach",
				},
				Cite: law.Same(text.para("16")),
			},
			{
				ID: "lists-without-people",
				Says: law.Name{
					KK: "Маманға «1-қосымшасына сәйкес»: қосымшада мамандар жоқ, тек мекен-жай мен телефон",
					RU: "Специалисту «согласно приложению 1»: в приложении специалистов нет, только адреса и телефоны",
				},
				Model: law.Name{
					KK: "Қосымша - ұйымдардың тізімі ғана",
					RU: "Приложение - только перечень учреждений",
					EN: "The appendix is a list of offices: it names no specialists",
				},
				Cite: law.Same(text.para("16")),
			},
			{
				ID: "delivery-of-refusal",
				Says: law.Name{
					KK: "«анықтама тұтынушының өзi барғанда берiледi»: бас тарту аталмайды",
					RU: "«справка выдается при личном обращении потребителя»: об отказе не сказано",
				},
				Model: law.Name{
					KK: "Бас тарту 1-кесте бойынша беріледі",
					RU: "Отказ выдаётся по таблице 1",
					EN: "A refusal is delivered as table 1 says; paragraph 17 speaks of the certificate only",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "collection-term",
				Says: law.Name{
					KK: "«құжаттарды алуға мерзiмiнде бармаған жағдайда»: мұндай мерзім еш жерде белгіленбеген",
					RU: "«не обратился за получением документов в срок»: такой срок нигде не установлен",
				},
				Model: law.Name{
					KK: "Алып кету мерзімі жоқ",
					RU: "Срока получения нет",
					EN: "There is no term for collecting: the text refers to one that it does not set",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "roles-of-departments",
				Says: law.Name{
					KK: "«білім бөлімінің»: бір бөлім",
					RU: "«отделов образования»: несколько отделов",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз рөлдері",
					RU: "У каждого отдела свои роли",
					EN: "The roles are those of the one department applied to; the Russian list has departments in the plural",
				},
				Cite: law.Same(text.para("18")),
			},
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ және 1-кесте, 5-әрекет: «Білім бөлімінің кеңсесi»; 1-кесте, 1-әрекет: «Білім бөлімінің кеңсесiнiң қызметшiлерi»",
					RU: "Пункт 18: «канцелярия отделов образования»; пункт 12: «канцелярия отдела образования»; таблица 1, действие 1: «Сотрудники канцелярии отделов образования»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-office",
					RU: "Одна роль: department-office",
					EN: "One role, department-office, named as paragraph 18 names it in each text",
				},
				Cite: law.Same(text.sub("18", "1")),
			},
			executorNameDiscrepancy(text.sub("18", "3")),
			{
				ID: "responsible-heads",
				Says: law.Name{
					KK: "«Білім бөлімінің басшысы (бұдан әрi – лауазымды тұлғалар)»",
					RU: "«руководитель городского и районных отделов образования (далее - должностные лица)»",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз басшысы",
					RU: "Руководитель каждого отдела",
					EN: "The head of each department; the Kazakh has one head of one department, the Russian one head of several, and both call that one officials",
				},
				Cite: law.Same(text.para("21")),
			},
			appendix1ColumnsDiscrepancy(text.appendix("1")),
			atyrauDepartmentAddressDiscrepancy(text.row("1", "1")),
			{
				ID: "inderbor-name",
				Says: law.Name{
					KK: "«Индербор селосы»",
					RU: "«п. Индерборск»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды; ағылшынша Inderbor",
					RU: "Каждый текст сохраняет своё; по-английски Inderbor",
					EN: "Each text keeps its own: a village in Kazakh, a settlement of a longer name in Russian",
				},
				Cite: law.Same(text.row("1", "3")),
			},
			makatStreetDiscrepancy(text.row("1", "6")),
			{
				ID: "extract-of-what",
				Says: law.Name{
					KK: "«Аудан (қала) әкiмiнiң қаулысына қосымшадан үзiндi көшiрме»; үлгіде қаулының өзінің мәтіні тұр",
					RU: "«Выписка из приложения к постановлению акима района (города)»; в образце - текст самого постановления",
				},
				Model: law.Name{
					KK: "Нәтиже - осы үлгі бойынша құжат",
					RU: "Результат - документ по этому образцу",
					EN: "The result is a paper by this form: called an extract from the annex to the akim's decree, it has the decree's own text, with a table",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "akim-or-management",
				Says: law.Name{
					KK: "2-қосымша: «Әкiм _________қолы (Т.А.Ә.)», «ҚАУЛЫ ЕТЕДI»; 1-кесте, 4-әрекет: «Білім бөлімінің басшылығы», «Құжатқа қол қою»; әкім 18-тармақта да, кестелерде де жоқ",
					RU: "Приложение 2: «Аким __________________ подпись (Ф.И.О.)», «ПОСТАНОВЛЯЕТ»; таблица 1, действие 4: «Руководство отделов образования», «Подписание документа»; акима нет ни в пункте 18, ни в таблицах",
				},
				Model: law.Name{
					KK: "Қадамның рөлі - басшылық; нәтижеге қол қоюшы - әкім",
					RU: "Роль шага - руководство; подписавший результат - аким",
					EN: "The signing step is the management's, as in table 1; the result is marked as signed by the akim, as in the form, though the akim takes part in no action",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "extract-number",
				Says: law.Name{
					KK: `«елдi мекен___________________ 20__жылғы "___"_________ №____»: нөмір күннен кейін`,
					RU: `«населенный пункт № ______ от "__" ________ 200_ года»: номер сразу после населённого пункта`,
				},
				Model: law.Name{
					KK: "Нөмір - қаулының нөмірі",
					RU: "Номер - это номер постановления",
					EN: "The number is taken for the decree's; in Russian it stands next to the locality",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "extract-year",
				Says: law.Name{
					KK: "«20__жылғы»",
					RU: "«200_ года»: 2011 год не помещается",
				},
				Model: law.Name{
					KK: "Өріс - күн, басылған цифрларсыз",
					RU: "Поле - дата, без напечатанных цифр",
					EN: "The field is a date, whatever digits are printed: a decree of 2011 does not fit the Russian form",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "extract-blanks",
				Says: law.Name{
					KK: "«(Т.А.Ә.)_______________ өтiнiшi»: жазуға орын бар",
					RU: "«заявления (Ф.И.О.)»: места для имени нет",
				},
				Model: law.Name{
					KK: "Екеуінде де өтініш берушінің аты",
					RU: "В обоих имя заявителя",
					EN: "The applicant's name is entered in both; the Russian form leaves no line for it",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "extract-child-column",
				Says: law.Name{
					KK: "«Қорғаншылыққа (қамқоршылыққа) алынған баланың Т.А.Ә., туған жылы»",
					RU: "«Ф.И.О., год рождения опека (попечительство).»: слова без связи",
				},
				Model: law.Name{
					KK: "Баланың аты мен туған жылы, қазақша мәтіндегідей",
					RU: "Имя и год рождения ребёнка, как в казахском тексте",
					EN: "The child's name and year of birth, as in the Kazakh text; the Russian heading of the column is broken",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "extract-ward",
				Says: law.Name{
					KK: "Баған: «Қорғаншылыққа алынушы», қамқоршылық аталмайды; басқа жерде «Қорғаншылыққа (қамқоршылыққа)»",
					RU: "Графа: «Опекаемый»; в других местах «опека (попечительство)»",
				},
				Model: law.Name{
					KK: "Екеуіне де қатысты",
					RU: "Относится к обоим",
					EN: "Taken as being about wards of a trustee too",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "extract-housing",
				Says: law.Name{
					KK: "«Қолда бар тұрғын үй ... бекiтiлiп берiлсiн»: бос жолға не жазылатыны айтылмайды",
					RU: "«Закрепить имеющее жилье за»: за кем - вписывается",
				},
				Model: law.Name{
					KK: "Бос жолға үй бекітілетін адам жазылады",
					RU: "Пустое место - для того, за кем закрепляется",
					EN: "The blank is for the one for whom the housing is secured, as in the Russian text; the Kazakh does not say what it is for",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "health-form-title",
				Says: law.Name{
					KK: "14-тармақ: «қорғаншы (қамқоршы)» және жұбайы; үлгі: «Қамқоршының (бала асырап алушының)»",
					RU: "Пункт 14: «опекуном (попечителем)» и супруг; образец: «опекуна (усыновителя)»",
				},
				Model: law.Name{
					KK: "Үлгі әр адамға қолданылады",
					RU: "Образец применяется к каждому",
					EN: "The form serves each of those whom paragraph 14(4) names: its title has a trustee in Kazakh, a guardian in Russian, and in both an adopter, of whom this service knows nothing, and no spouse",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "health-form-kind",
				Says: law.Name{
					KK: "«қорытынды жолдама»",
					RU: "«Образец для физического лица. Направление» и отдельно «Заключение о состоянии здоровья опекуна (усыновителя)»",
				},
				Model: law.Name{
					KK: "Медициналық қорытындының үлгісі",
					RU: "Образец медицинского заключения",
					EN: "Taken as the form of the medical conclusion; both titles also call it a referral",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: отыз жұмыс күні; 1-кесте: 3-әрекет отыз жұмыс күні, оған 1, 2, 4-әрекеттердің уақыты, 5 және 6-әрекеттердің отыз жұмыс күнінен қосылады",
					RU: "Пункт 9: тридцать рабочих дней; таблица 1: действие 3 - тридцать рабочих дней, и ещё часы и минуты действий 1, 2, 4, 5",
				},
				Model: law.Name{
					KK: "Жалпы мерзім 9-тармақтан; 3-әрекеттің мерзімі - қызметтікі",
					RU: "Общий срок - из пункта 9; срок действия 3 относится к услуге",
					EN: "The whole term is that of paragraph 9, and the limit of action 3 is marked as the service's: as a limit of its own, with the other actions added, it would exceed the term in both texts",
				},
				Cite: law.Same(text.table("1", "")),
			},
			{
				ID: "serving-and-registering",
				Says: law.Name{
					KK: "9-тармақтың 3)-тармақшасы: қызмет көрсету «30 минуттан аспайды»; 1-кесте, 1-әрекет: қабылдау мен тіркеуге «1 сағат»",
					RU: "Подпункт 3) пункта 9: обслуживание «не более 30 минут»; таблица 1, действие 1: на приём и регистрацию «1 час»",
				},
				Model: law.Name{
					KK: "Екеуі де сақталады: терезедегі уақыт және әрекеттің мерзімі",
					RU: "Сохраняются оба: время у окна и срок действия",
					EN: "Both are kept, 30 minutes as the time at the counter and an hour as the limit of the action, though at a department they are one event",
				},
				Cite: law.Same(text.table("1", "1")),
			},
			{
				ID: "only-channel",
				Says: law.Name{
					KK: "«Тұтынушы білім бөліміне өтініш білдірген кезде»: басқа арна бар сияқты, бірақ 3-тармақта жоқ",
					RU: "«При обращении потребителя в отделы образования»: словно есть иной путь, но пункт 3 его не знает",
				},
				Model: law.Name{
					KK: "Арна біреу: department",
					RU: "Канал один: department",
					EN: "The one channel is the department: the words suppose another, which paragraph 3 does not have",
				},
				Cite: law.Same(text.table("1", "3")),
			},
			action4NameDiscrepancy(text.table("1", "4")),
			{
				ID: "next-numbers",
				Says: law.Name{
					KK: "4-әрекеттен кейін «8», 5-әрекеттен кейін «9»: кестеде алты әрекет",
					RU: "После действия 4 - «5», после действия 5 - «6»",
				},
				Model: law.Name{
					KK: "Келесі қадам - орысша мәтіндегідей: 5, 6",
					RU: "Следующий шаг - как в русском тексте: 5, 6",
					EN: "The actions follow as in the Russian text: the Kazakh leads to actions 8 and 9, which the table does not have",
				},
				Cite: law.Same(text.table("1", "4")),
			},
			{
				ID: "action-5-limit",
				Says: law.Name{
					KK: "«Отыз жұмыс күнi iшiнде»",
					RU: "«30 минут»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз мерзімін сақтайды",
					RU: "Каждый текст сохраняет свой срок",
					EN: "Each text keeps its own limit: thirty working days in Kazakh, thirty minutes in Russian",
				},
				Cite: law.Same(text.table("1", "5")),
			},
			{
				ID: "action-5-of-service",
				Says: law.Name{
					KK: "3-әрекет: «мемлекеттiк қызмет отыз жұмыс күні ішінде көрсетiледi»; 5 және 6-әрекеттер: «Отыз жұмыс күнi iшiнде», қызмет аталмайды",
					RU: "В русском тексте у действия 5 «30 минут»",
				},
				Model: law.Name{
					KK: "5 және 6-әрекеттердің мерзімі - өз мерзімдері",
					RU: "Сроки действий 5 и 6 - их собственные",
					EN: "Thirty working days are the limits of actions 5 and 6 themselves: only the cell of action 3 says that the service is provided within them",
				},
				Cite: law.Differ(text.table("1", "5"), law.Citation{}),
			},
			{
				ID: "action-5-handing",
				Says: law.Name{
					KK: "Аяқталуы: «Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру»; 17-тармақ: «анықтама тұтынушының өзi барғанда берiледi»",
					RU: "Завершение: «Передача справки или мотивированного отказа потребителю», за «30 минут»; пункт 17: «справка выдается при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "5-әрекеттен кейін нәтиже дайын; оны алып кету бөлек жазылады",
					RU: "После действия 5 результат готов; вручение записывается отдельно",
					EN: "When action 5 is done the result is ready; when an applicant takes it is recorded apart, for the limit cannot make the applicant come",
				},
				Cite: law.Same(text.table("1", "5")),
			},
			{
				ID: "action-6-kazakh",
				Says: law.Name{
					KK: "6-әрекет: «Жауапты орындаушы», «Тұтынушыға анықтама беру немесе дәлелдi бас тарту», «Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою», «Отыз жұмыс күн iшiнде»",
					RU: "Номер 6 есть, графа пуста",
				},
				Model: law.Name{
					KK: "Қадам hand-over бар, бірақ ешкім оны жазуға міндетті емес; орысша мерзімі жоқ",
					RU: "Шаг hand-over есть, но записывать его никто не обязан; по-русски срока нет",
					EN: "The step hand-over stands for it, optional and with a limit in Kazakh only; its Russian name is that of paragraph 12(5)",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "action-6-repeats",
				Says: law.Name{
					KK: "5-әрекет: «Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру»; 6-әрекет: «Тұтынушыға анықтама беру немесе дәлелдi бас тарту»",
					RU: "В русском тексте действия 6 нет",
				},
				Model: law.Name{
					KK: "Нәтиже 5-әрекеттен кейін дайын; 6-әрекет - тапсыру",
					RU: "Результат готов после действия 5; действие 6 - вручение",
					EN: "Action 5 makes the result ready, action 6 hands it over, though the former too ends in handing it to the applicant; by the words of action 6 the executor refuses",
				},
				Cite: law.Differ(text.table("1", "6"), law.Citation{}),
			},
			{
				ID: "action-6-start",
				Says: law.Name{
					KK: "Мерзімнің неден басталатыны айтылмайды; 17-тармақ: «анықтама тұтынушының өзi барғанда берiледi»",
					RU: "В русском тексте срока нет; пункт 17: «справка выдается при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "Мерзімнің басталуы белгісіз болғандықтан, ешкім айыпталмайды",
					RU: "Начало срока неизвестно, поэтому никто не обвиняется",
					EN: "The text does not say what the limit runs from, the registration or the applicant's visit, so it plans nothing and accuses nobody",
				},
				Cite: law.Differ(text.table("1", "6"), law.Citation{}),
			},
			{
				ID: "numbers-of-tables",
				Says: law.Name{
					KK: "1-кестеде алты әрекет, 2 және 3-кестелерде бес",
					RU: "В таблице 1 шесть номеров, в таблицах 2 и 3 пять действий",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кестеден; 2 және 3-кестелер сілтеме ретінде",
					RU: "Шаги - из таблицы 1; таблицы 2 и 3 - ссылками",
					EN: "The steps are those of table 1; the actions of tables 2 and 3 are cross-references by their own numbers",
				},
				Cite: law.Same(text.table("2", "")),
			},
			{
				ID: "table-2-application",
				Says: law.Name{
					KK: "2 және 3-кестелер, 1-әрекет: «Өтiнiштер қабылдау»; 1-кесте: «Құжаттарды қабылдау»",
					RU: "Таблица 2, действие 1: «Прием заявления»; таблица 3: «Прием документов»",
				},
				Model: law.Name{
					KK: "Өтініш пен құжаттар бірге қабылданады",
					RU: "Заявление и документы принимаются вместе",
					EN: "The application is one of the documents of paragraph 14; they are taken in together, whichever the cell names",
				},
				Cite: law.Same(text.table("2", "1")),
			},
			applicationsTakenInDiscrepancy(text.table("2", "1")),
			{
				ID: "table-2-action-3",
				Says: law.Name{
					KK: "3-әрекет 2-әрекетті қайталайды: «Орындау үшiн жауапты орындаушыны анықтау, бұрыштама қою»",
					RU: "Действие 3: «Рассмотрение заявления,оформление справки, передача на подпись руководству»",
				},
				Model: law.Name{
					KK: "Орысша мәтіндегідей: қарау және ресімдеу",
					RU: "Как в русском тексте: рассмотрение и оформление",
					EN: "Taken as the Russian text has it, examining and drawing up: the Kazakh repeats the naming of the executor in the column of the executor",
				},
				Cite: law.Same(text.table("2", "3")),
			},
			table3AssigningDiscrepancy(text.table("3", "2")),
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
			{
				ID: "diseases",
				Why: law.Name{
					KK: "№ 842 қаулының аурулар тізбесі мәтінде жоқ; медициналық қорытындының бас тартуға әсері айтылмайды",
					RU: "Перечня заболеваний постановления № 842 в тексте нет; влияет ли заключение на отказ, не сказано",
					EN: "The list of diseases of resolution No. 842 is not in the text, nor is it said what a medical conclusion does to the decision: no ground stands for it",
				},
				Cite: text.para("5"),
			},
			{
				ID: "incomplete-package",
				Why: law.Name{
					KK: "Бас тартылмаған толық емес пакетпен не болатыны және мерзімнің қашан басталатыны айтылмайды",
					RU: "Что бывает с неполным пакетом, по которому не отказано, и когда пошёл срок, не сказано",
					EN: "What becomes of an incomplete package that is not refused, and when its term starts, is not said: there is no return and no suspension here",
				},
				Cite: text.para("11"),
			},
			{
				ID: "inspection",
				Why: law.Name{
					KK: "Тұрғын үй-тұрмыс жағдайын кім, қашан тексеретіні және актінің салдары айтылмайды, сондықтан қадам жоқ",
					RU: "Кто и когда обследует жилищно-бытовые условия и что следует из акта, не сказано, поэтому шага нет",
					EN: "Who inspects the housing and living conditions, when, and what follows from the report is not said, so no step stands for it",
				},
				Cite: text.para("14"),
			},
			{
				ID: "consent-certified",
				Why: law.Name{
					KK: "Мектеп әкімшілігінің растауы құжаттың түрі ретінде үлгіленбеген: нотариалды растау ғана бар",
					RU: "Заверение администрацией школы как вид документа не смоделировано: есть только нотариальное",
					EN: "That the school's administration certifies the child's consent is told by the name only: the form of a document knows a notary's certification",
				},
				Cite: text.sub("14", "1"),
			},
			{
				ID: "lists-in-citations",
				Why: law.Name{
					KK: "Екі тізбені ажыратпайды: екеуінің де тармақшалары 1)-ден басталады, сілтеме тек нөмірді біледі",
					RU: "Ссылка не различает двух перечней: подпункты обоих начинаются с 1)",
					EN: "A citation does not tell the two lists apart: the subparagraphs of both start from 1)",
				},
				Cite: text.para("14"),
			},
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
			{
				ID: "extract-form",
				Why: law.Name{
					KK: "Үзінді көшірменің өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля выписки перечислены положениями; бланк как форма не смоделирован",
					EN: "The fields of the extract are listed as provisions; the blank itself is not modeled as a form",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "akim",
				Why: law.Name{
					KK: "Құжаттардың әкімге қалай жетіп, қалай қайтатыны және оның мерзімі айтылмайды; әкімнің рөлі жоқ",
					RU: "Как документы попадают к акиму и обратно и за какое время, не сказано; роли у акима нет",
					EN: "How the papers reach the akim and come back, and how long that takes, is not said: the akim, who signs by the form, has no role",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "health-form",
				Why: law.Name{
					KK: "Медициналық қорытындының өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля медицинского заключения перечислены положениями; бланк как форма не смоделирован",
					EN: "The fields of the medical conclusion are listed as provisions; the blank itself is not modeled as a form",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "hand-over-yields",
				Why: law.Name{
					KK: "6-әрекеттің қазақша аяқталу нысаны қадамда емес, action-6-kazakh сәйкессіздігінде: орысша мәтінде жоқ",
					RU: "Казахская форма завершения действия 6 стоит не в шаге, а в расхождении action-6-kazakh: в русском тексте её нет",
					EN: "The form in which action 6 ends stands in the discrepancy action-6-kazakh, not on the step: the Russian text has none",
				},
				Cite: text.table("1", "6"),
			},
			{
				ID: "use-cases",
				Why: law.Name{
					KK: "2 және 3-кестелер бөлек үдерістер ретінде емес, 3-әрекеттің екі нәтижесі мен сілтемелер ретінде берілген",
					RU: "Таблицы 2 и 3 даны не отдельными процессами, а двумя исходами действия 3 и ссылками",
					EN: "Tables 2 and 3, the main and the alternative process, are the two outcomes of action 3 and cross-references, not procedures of their own",
				},
				Cite: text.table("2", ""),
			},
			schemeGap(text.appendix("5")),
		},
	}
}
