package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// PropertyTransactionCertificate returns the regulation of the service "Issuing
// certificates of the bodies that carry out the functions of guardianship or
// trusteeship, for drawing up transactions with property that minors own",
// regulation 5 of the decree.
func PropertyTransactionCertificate() reglament.Service {
	text := regulation{number: "5"}
	return reglament.Service{
		ID:   "wko2015.property-transaction-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Кәмелетке толмаған балаларға меншік құқығында тиесілі мүлікпен жасалатын мәмілелерді ресімдеу үшін қорғаншылық немесе қамқоршылық бойынша функцияларды жүзеге асыратын органдардың анықтамаларын беру",
			RU: "Выдача справок органов, осуществляющих функции по опеке или попечительству, для оформления сделок с имуществом, принадлежащим на праве собственности несовершеннолетним детям",
			EN: "Issuing certificates of the bodies that carry out the functions of guardianship or trusteeship, for drawing up transactions with property that minors own",
		},

		// The note under the heading: the wording of decree No. 56.
		Edition: law.Amendment{
			ID:     "no-56",
			Number: "56",
			Date:   civil.YMD(2016, time.March, 1),
			Force: law.Force{
				NotBefore:        civil.YMD(2016, time.March, 12),
				AfterPublication: 10,
				RepealNotBefore:  repealNotBefore(),
				Cite:             text.whole(),
			},
			Cite: text.whole(),
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			providerProvision(text.para("1")),
			standardProvision(text.para("1")),
			intakeAndIssueProvision(text.para("1")),
			corporationProvision(text.sub("1", "1")),
			portalProvision(text.sub("1", "2")),
			recipientsProvision(text.para("1")),
			formProvision(text.para("2")),
			certificateFormProvision(text.sub("3", "1")),
			refusalGroundsProvision(text.sub("3", "1")),
			{
				ID: "place-of-property",
				Text: law.Name{
					KK: "Анықтаманы жылжымайтын мүліктің орналасқан жері бойынша органдар береді",
					RU: "Справку выдают органы по месту нахождения недвижимого имущества",
					EN: "The bodies of the place where the immovable property is give the certificate",
				},
				Cite: text.sub("3", "1"),
			},
			personalCabinetProvision(text.sub("3", "2")),
			documentsProvision(text.para("3")),
			{
				ID: "not-accepted-receipt",
				Text: law.Name{
					KK: "Қабылдаудан бас тартқанда Мемлекеттік корпорацияның қызметкері стандарттың 4-қосымшасының нысаны бойынша қолхат береді",
					RU: "При отказе в приёме работник Государственной корпорации выдаёт расписку по форме приложения 4 к стандарту",
					EN: "On refusing to take in, the employee of the State Corporation gives a receipt in the form of annex 4 of the standard",
				},
				Cite: text.para("3"),
			},
			{
				ID: "start-office-and-corporation",
				Text: law.Name{
					KK: "Көрсетілетін қызметті беруші мен Мемлекеттік корпорацияда рәсімді бастауға стандарттың 2, 3-қосымшаларының нысаны бойынша өтініш негіз болады",
					RU: "У услугодателя и в Государственной корпорации основание для начала - заявление по форме приложений 2, 3 к стандарту",
					EN: "At the provider and at the State Corporation the procedure starts on an application in the form of annexes 2, 3 of the standard",
				},
				Cite: text.para("4"),
			},
			startPortalProvision(text.para("4")),
			firstTimeStartsProvision(text.sub("5", "1")),
			eachResultStartsTheNextProvision(text.para("6")),
			businessProcessesProvision(text.para("8")),
			queueProvision(text.sub("9", "1")),
			powerOfAttorneyProvision(text.sub("9", "3")),
			{
				ID: "system-abbreviations",
				Text: law.Name{
					KK: "БІАЖ АЖО - Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны; ЭҮШ - электрондық үкімет шлюзі; ЖТ МДҚ - жеке тұлғалардың, ЗТ МДҚ - заңды тұлғалардың мемлекеттік деректер қоры; БНАЖ - бірыңғай нотариалдық ақпараттық жүйе; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "БІАЖ АЖО - автоматизированное рабочее место интегрированной информационной системы Государственной корпорации; ЭҮШ - шлюз электронного правительства; ЖТ МДҚ и ЗТ МДҚ - государственные базы данных физических и юридических лиц; БНАЖ - единая нотариальная информационная система; ЭҮАШ АЖО - автоматизированное рабочее место регионального шлюза электронного правительства",
					EN: "БІАЖ АЖО is the automated workplace of the State Corporation's integrated information system, ЭҮШ the gateway of the electronic government, ЖТ МДҚ and ЗТ МДҚ are the state databases of natural persons and of legal entities, БНАЖ is the unified notarial information system, ЭҮАШ АЖО the automated workplace of the regional gateway of the electronic government",
				},
				Cite: text.para("9"),
			},
			employeeSignatureProvision(text.sub("9", "7")),
			corporationDiagramProvision(text.para("9")),
			portalRegistrationProvision(text.sub("11", "1")),
			portalLoginProvision(text.sub("11", "2")),
			portalDiagramProvision(text.para("11")),
			appealProvision(text.para("12")),
		},

		// Paragraph 1: the organizations; paragraphs 1 and 3: where to apply.
		Units: []reglament.Unit{
			providerUnit(text.para("1")),
			corporationUnit(text.sub("1", "1")),
			portalUnit(text.sub("1", "2")),
		},
		Channels: []reglament.Channel{
			{
				// Not on the list of paragraph 1: see the discrepancy office-not-listed.
				ID: "office",
				Name: law.Name{
					KK: "көрсетілетін қызметті беруші",
					RU: "услугодатель",
					EN: "service provider",
				},
				Unit:     "provider",
				Entry:    "register",
				Delivery: text.sub("5", "5"),
				// Paragraph 1 gives results out through these only.
				Also: []reglament.ChannelElsewhere{{Channel: "corporation", Cite: text.sub("1", "1")}, {Channel: "portal", Cite: text.sub("1", "2")}},
				Cite: text.sub("3", "1"),
			},
			{
				ID:       "corporation",
				Name:     corporationChannel(),
				Unit:     "corporation",
				Entry:    "corporation-apply",
				Delivery: text.sub("10", "4"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "portal", Cite: text.sub("1", "2")}},
				Cite: text.sub("1", "1"),
			},
			{
				ID:       "portal",
				Name:     portalChannel(),
				Unit:     "portal",
				Entry:    "portal-register",
				Delivery: text.sub("3", "2"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "corporation", Cite: text.sub("1", "1")}},
				Cite: text.sub("1", "2"),
			},
		},

		Fee: reglament.Fee{Charge: reglament.FreeOfCharge, Cite: text.para("1")},

		// Paragraph 3: how the service ends.
		Results: []reglament.Result{
			{
				// "Кәметке" is so in the text. The signature stands in paragraph 5,
				// subparagraph 4).
				ID: "certificate",
				Name: law.Name{
					KK: "кәметке толмаған балаларға меншік құқығында тиесілі мүлікпен жасалатын мәмілелерді ресімдеу үшін қорғаншылық немесе қамқоршылық бойынша функцияларды жүзеге асыратын органдардың жылжымайтын мүліктің орналасқан жері бойынша беретін анықтамасы",
					RU: "справка, выдаваемая по месту нахождения недвижимого имущества органами, осуществляющими функции по опеке или попечительству, для оформления сделок с имуществом, принадлежащим на праве собственности несовершеннолетним детям",
					EN: "certificate given, by the place of the immovable property, by the bodies that carry out the functions of guardianship or trusteeship, for drawing up transactions with property that minors own",
				},
				Channels: []string{"office", "corporation"},
				SignedBy: certificateSigner(),
				Cite:     text.sub("3", "1"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап",
					RU: "мотивированный ответ об отказе в оказании государственной услуги",
					EN: "reasoned reply that refuses the service",
				},
				// Paragraph 3 names it for the first two alone; paragraph 11 refuses on the
				// portal too. The signature stands in paragraph 5, subparagraph 4).
				Channels: []string{"office", "corporation", "portal"},
				Refusal:  true,
				SignedBy: refusalSigner(),
				Cite:     text.sub("3", "1"),
			},
			{
				// What paragraph 11 calls the refusal of the portal; the reasoned reply of
				// paragraph 3 is said of the other channels.
				ID: "refusal-message",
				Name: law.Name{
					KK: "сұратылып отырған мемлекеттік қызметтен бас тарту туралы хабарлама",
					RU: "сообщение об отказе в запрашиваемой услуге",
					EN: "message that refuses the service requested",
				},
				Channels: []string{"portal"},
				Refusal:  true,
				// That the message gives its reasons is not said.
				Unreasoned: true,
				Cite:       text.sub("11", "10"),
			},
			{
				ID:       "electronic-certificate",
				Name:     electronicCertificateResult(),
				Channels: []string{"portal"},
				Form:     reglament.Electronic,
				SignedBy: electronicCertificateSigner(),
				Cite:     text.sub("3", "2"),
			},
			{
				ID:   "not-accepted",
				Name: notAcceptedResult(),
				// Of every channel: that others do not refuse is not said.
				Refusal:     true,
				NotAccepted: true,
				// That it gives its reasons is not said; the form of the receipt is not in
				// hand.
				Unreasoned: true,
				Cite:       text.para("3"),
			},
		},

		// Paragraph 3, its unnumbered part: refusing to take in.
		Grounds: []reglament.Ground{
			documentsIncompleteGround(text.para("3")),
		},
		Receipts: []reglament.Receipt{
			notAcceptedReceipt(text.para("3")),
		},

		// Paragraph 5 gives each action its time and states no whole: the times of
		// the way through the chancery are added up. The other two ways have none of
		// the provider's own work in days.
		Term: reglament.Term{
			Sum:  []string{"office"},
			Cite: text.para("5"),
		},

		// Paragraph 9, subparagraph 1): what the counter takes.
		Times: []reglament.Time{
			{
				ID:     "handing-in-at-the-corporation",
				Name:   handingInAtTheCorporationTime(),
				Period: law.Same(calendar.Period{N: 2, Unit: calendar.Minute}),
				Cite:   text.sub("9", "1"),
			},
		},

		// Paragraph 7: who acts at the provider; paragraphs 1 and 9: who else does.
		Roles: []reglament.Role{
			chanceryEmployeeRole(text.sub("7", "1")),
			headRole(text.sub("7", "2")),
			executorRole(text.sub("7", "3")),
			corporationEmployeeRole(text.sub("9", "2")),
			applicantRole(text.para("1")),
		},

		// Paragraphs 1, 9 and 11: the information systems.
		Systems: []reglament.System{
			portalSystem(text.sub("1", "2")),
			// "БІАЖ АЖО".
			corporationWorkplaceSystem(text.sub("9", "2")),
			gatewaySystem(text.sub("9", "4")),
			naturalPersonsDatabaseSystem(text.sub("9", "4")),
			legalEntitiesDatabaseSystem(text.sub("9", "4")),
			notarySystem(text.sub("9", "4")),
			regionalGatewayWorkplaceSystem(text.sub("9", "7")),
		},

		Steps: []reglament.Step{
			// Paragraph 5: the provider's actions; paragraph 6: what each yields. The
			// first time runs from the moment at which the documents are handed in.
			{
				// Garbled so in the text: see the discrepancy who-instructs.
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name: law.Name{
					KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қояды жолдайды",
					RU: "принимает и регистрирует их и налагает резолюцию руководителю услугодателя направляет",
					EN: "Take the documents in, register them and write an instruction to the head of the provider pass them on",
				},
				Yields:   registerYield(),
				Limit:    limit(15, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "assign"}},
				Cite:     text.sub("5", "1"),
				See:      []law.Citation{text.sub("6", "1")},
			},
			{
				ID:       "assign",
				Channels: []string{"office"},
				Role:     "head",
				Name:     assignAction(),
				Yields:   assignYield(),
				Limit:    limit(1, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "prepare"}},
				Cite:     text.sub("5", "2"),
				See:      []law.Citation{text.sub("6", "2")},
			},
			{
				ID:       "prepare",
				Channels: []string{"office"},
				Role:     "executor",
				Name: law.Name{
					KK: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға анықтаманы немесе бас тарту туралы дәлелді жауапты дайындайды және көрсетілетін қызмет берушінің басшысына қол қоюға жолдайды",
					RU: "рассматривает поступившие документы, готовит услугополучателю справку или мотивированный ответ об отказе и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, prepare the certificate or the reasoned reply that refuses for the applicant, and pass it to the head of the provider to be signed",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты әзірлеуі",
					RU: "разработка ответственным исполнителем услугодателя результата государственной услуги или мотивированного ответа об отказе",
					EN: "Result of the service or reasoned reply that refuses drawn up by the responsible executor of the provider",
				},
				Limit: limit(3, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{
					{
						ID: "certificate",
						Name: law.Name{
							KK: "анықтама",
							RU: "справка",
							EN: "certificate prepared",
						},
						To: "sign",
					},
					{
						ID: "refusal",
						Name: law.Name{
							KK: "бас тарту туралы дәлелді жауап",
							RU: "мотивированный ответ об отказе",
							EN: "reasoned reply that refuses prepared",
						},
						To: "sign",
					},
				},
				Cite: text.sub("5", "3"),
				See:  []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "анықтамаға немесе бас тарту туралы дәлелді жауапқа қол қояды және кеңсеге жібереді",
					RU: "подписывает справку или мотивированный ответ об отказе и отправляет в канцелярию",
					EN: "Sign the certificate or the reasoned reply that refuses and send it to the chancery",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне немесе бас тарту туралы дәлелді жауапқа қол қоюы",
					RU: "подписание руководителем услугодателя результата услуги или мотивированного ответа об отказе",
					EN: "Result of the service or reasoned reply that refuses signed by the head of the provider",
				},
				Limit: limit(5, calendar.Minute),
				// When the applicant comes is not said.
				Outcomes: []reglament.Outcome{{To: "issue", Open: true}},
				Signs:    true,
				Ready:    true,
				Cite:     text.sub("5", "4"),
				See:      []law.Citation{text.sub("6", "4")},
			},
			{
				ID:       "issue",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name:     issueAction(),
				Yields:   issueYield(),
				Limit:    limit(1, calendar.WorkingDay),
				Cite:     text.sub("5", "5"),
				See:      []law.Citation{text.sub("6", "5")},
			},

			// Paragraphs 9 and 10: through the State Corporation. Where the text names
			// nobody, the unit is inferred: see the discrepancy nobody-named. A
			// condition is followed by the way on where it does not hold; that the one
			// after it is the way on where it holds is inferred too: see branches.
			{
				ID:       "corporation-apply",
				Channels: []string{"corporation"},
				Role:     "applicant",
				// Who takes it in may be recorded as well as who hands it in.
				Also: []reglament.RoleElsewhere{{Role: "corporation-employee", Cite: text.sub("9", "1")}},
				Name: law.Name{
					KK: "стандарттың 2, 3-қосымшаларына сәйкес өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне береді",
					RU: "сдаёт работнику Государственной корпорации заявление по приложениям 2, 3 к стандарту и необходимые документы",
					EN: "Hand the application of annexes 2, 3 of the standard and the necessary documents to the employee of the State Corporation",
				},
				// Its two minutes are among the times.
				Outcomes: []reglament.Outcome{{To: "corporation-authorize"}},
				Cite:     text.sub("9", "1"),
			},
			{
				// Process 1.
				ID:       "corporation-authorize",
				Channels: []string{"corporation"},
				Role:     "corporation-employee",
				Systems:  []string{"corporation-workplace"},
				Name:     corporationAuthorizeAction(),
				Limit:    limit(1, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "corporation-request"}},
				Cite:     text.sub("9", "2"),
			},
			{
				// Process 2.
				ID:       "corporation-request",
				Channels: []string{"corporation"},
				Role:     "corporation-employee",
				Name:     corporationRequestAction(),
				Limit:    limit(2, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "corporation-query"}},
				Cite:     text.sub("9", "3"),
			},
			{
				// Process 3.
				ID:       "corporation-query",
				Channels: []string{"corporation"},
				Unit:     "corporation",
				Unnamed:  true,
				Systems:  []string{"gateway", "natural-persons-database", "legal-entities-database", "notary-system"},
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының мәліметтері туралы, сондай-ақ бірыңғай нотариалдық ақпараттық жүйесіне (бұдан әрі - БНАЖ) - көрсетілетін қызметті алушы өкілінің сенімхат мәліметтері туралы сұрау жолдануы",
					RU: "направляется запрос о данных услугополучателя, а также в единую нотариальную информационную систему - о данных доверенности его представителя",
					EN: "A query goes out for the applicant's data and, to the notarial system, for the data of the representative's power of attorney",
				},
				Limit:    limit(1, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "corporation-check-data"}},
				Cite:     text.sub("9", "4"),
			},
			{
				// Condition 1.
				ID:       "corporation-check-data",
				Channels: []string{"corporation"},
				Unit:     "corporation",
				Unnamed:  true,
				Systems:  []string{"natural-persons-database", "legal-entities-database", "notary-system"},
				Name:     corporationCheckDataAction(),
				Limit:    limit(1, calendar.Minute),
				Outcomes: []reglament.Outcome{
					{
						ID: "not-found",
						Name: law.Name{
							KK: "көрсетілетін қызметті алушы мәліметтерінің немесе БНАЖ-да сенімхат мәліметтерінің болмауы",
							RU: "данных услугополучателя или данных доверенности нет",
							EN: "the data of the applicant or of the power of attorney are missing",
						},
						To: "corporation-no-data",
					},
					{
						ID: "found",
						Name: law.Name{
							KK: "көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы",
							RU: "данные услугополучателя и данные доверенности есть",
							EN: "the data of the applicant and of the power of attorney are there",
						},
						To: "corporation-send",
					},
				},
				Cite: text.sub("9", "5"),
			},
			{
				// Process 4.
				ID:       "corporation-no-data",
				Channels: []string{"corporation"},
				Unit:     "corporation",
				Unnamed:  true,
				Name: law.Name{
					KK: "мәліметтерді алу мүмкіндігінің жоқтығы туралы хабарлама қалыптастырылуы",
					RU: "формируется сообщение о невозможности получения данных",
					EN: "A message is formed that the data cannot be had",
				},
				Limit: limit(1, calendar.Minute),
				Cite:  text.sub("9", "6"),
			},
			{
				// Process 5. The employee's EDS stands under what is sent; who sends it is
				// not said.
				ID:       "corporation-send",
				Channels: []string{"corporation"},
				Unit:     "corporation",
				Unnamed:  true,
				Systems:  []string{"gateway", "regional-gateway-workplace"},
				Name: law.Name{
					KK: "Мемлекеттік корпорация қызметкерінің ЭЦҚ-мен куәландырылған (қол қойылған) электрондық құжаттар (көрсетілетін қызметті алушының сұранысы) ЭҮШ арқылы электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдануы",
					RU: "электронные документы (запрос услугополучателя), удостоверенные (подписанные) ЭЦП работника Государственной корпорации, направляются через шлюз электронного правительства на автоматизированное рабочее место его регионального шлюза",
					EN: "The electronic documents (the applicant's request), certified (signed) by the EDS of the employee of the State Corporation, go through the gateway of the electronic government to the automated workplace of its regional gateway",
				},
				Limit:    limit(1, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "corporation-register"}},
				Cite:     text.sub("9", "7"),
			},
			{
				// Process 6.
				ID:       "corporation-register",
				Channels: []string{"corporation"},
				Unit:     "provider",
				Unnamed:  true,
				Systems:  []string{"regional-gateway-workplace"},
				Name:     corporationRegisterAction(),
				Limit:    limit(1, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "corporation-check-documents"}},
				Cite:     text.sub("10", "1"),
			},
			{
				// Condition 2.
				ID:       "corporation-check-documents",
				Channels: []string{"corporation"},
				Unit:     "provider",
				Name: law.Name{
					KK: "көрсетілетін қызметті алушы ұсынған мемлекеттік қызмет көрсетуге негіз болып табылатын, стандартта көрсетілген құжаттардың сәйкестігін тексеруі (өңдейді)",
					RU: "проверка (обработка) соответствия представленных услугополучателем документов, указанных в стандарте и являющихся основанием для оказания услуги",
					EN: "Check (process) whether the documents that the applicant handed in, those of the standard on which the service rests, are as required",
				},
				Limit: limit(2, calendar.Minute),
				Outcomes: []reglament.Outcome{
					{
						ID: "defects",
						Name: law.Name{
							KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
							RU: "в документах услугополучателя есть недостатки",
							EN: "the applicant's documents have defects",
						},
						To: "corporation-refuse",
					},
					{
						// Between them lies the provider's own work, of which this procedure
						// does not say how long it takes.
						ID: "fit",
						Name: law.Name{
							KK: "стандартта көрсетілген құжаттардың сәйкестігі",
							RU: "документы соответствуют указанным в стандарте",
							EN: "the documents are as the standard requires",
						},
						To:   "corporation-issue",
						Open: true,
					},
				},
				Cite: text.sub("10", "2"),
			},
			{
				// Process 7.
				ID:       "corporation-refuse",
				Channels: []string{"corporation"},
				Unit:     "provider",
				Unnamed:  true,
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама қалыптастырылуы",
					RU: "формируется сообщение об отказе в запрашиваемой услуге из-за недостатков в документах услугополучателя",
					EN: "A message is formed that refuses the service requested because of defects in the applicant's documents",
				},
				Limit: limit(2, calendar.Minute),
				Cite:  text.sub("10", "3"),
			},
			{
				// Process 8. The applicant gets the result through the employee, who is
				// named in the same place.
				ID:       "corporation-issue",
				Channels: []string{"corporation"},
				Role:     "applicant",
				Also:     []reglament.RoleElsewhere{{Role: "corporation-employee", Cite: text.sub("10", "4")}},
				Systems:  []string{"regional-gateway-workplace"},
				Name: law.Name{
					KK: "Мемлекеттік корпорация қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған мемлекеттік қызметтің нәтижесін (анықтаманы) алуы",
					RU: "получает через работника Государственной корпорации результат услуги (справку), сформированный на рабочем месте регионального шлюза",
					EN: "Get, through the employee of the State Corporation, the result of the service (the certificate) formed at the workplace of the regional gateway",
				},
				// When the applicant comes is not said, and no action makes the result
				// ready.
				Limit: limit(2, calendar.Minute),
				Cite:  text.sub("10", "4"),
			},

			// Paragraph 11: through the portal; no action has a limit.
			{
				ID:       "portal-register",
				Channels: []string{"portal"},
				Role:     "applicant",
				Systems:  []string{"portal"},
				Name:     portalRegisterAction(),
				Optional: true,
				Outcomes: []reglament.Outcome{{To: "portal-authorize"}},
				Cite:     text.sub("11", "1"),
			},
			{
				// Process 1.
				ID:       "portal-authorize",
				Channels: []string{"portal"},
				Role:     "applicant",
				Systems:  []string{"portal"},
				Name:     portalAuthorizeAction(),
				Outcomes: []reglament.Outcome{{To: "portal-check-data"}},
				Cite:     text.sub("11", "2"),
			},
			{
				// Condition 1.
				ID:       "portal-check-data",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name:     portalCheckDataAction(),
				Outcomes: []reglament.Outcome{
					{
						ID: "defects",
						Name: law.Name{
							KK: "мемлекеттік көрсетілетін қызметті алушының мәліметтерінде кемшіліктердің болуы",
							RU: "в данных услугополучателя есть недостатки",
							EN: "the applicant's data have defects",
						},
						To: "portal-refuse-authorization",
					},
					{
						ID: "correct",
						Name: law.Name{
							KK: "көрсетілетін қызметті алушы мәліметтерінің дұрыстығы",
							RU: "данные услугополучателя верны",
							EN: "the applicant's data are correct",
						},
						To: "portal-request",
					},
				},
				Cite: text.sub("11", "3"),
			},
			{
				// Process 2.
				ID:       "portal-refuse-authorization",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name:     portalRefuseAuthorizationAction(),
				Cite:     text.sub("11", "4"),
			},
			{
				// Process 3.
				ID:       "portal-request",
				Channels: []string{"portal"},
				Role:     "applicant",
				Name: law.Name{
					KK: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін таңдайды",
					RU: "выбирает услугу, указанную в регламенте, на экран выходит форма запроса, заполняет её (вводит данные) с учётом её структуры и форматных требований, прикрепляет к ней копии необходимых документов пункта 9 стандарта в электронном виде, а также выбирает регистрационное свидетельство ЭЦП для удостоверения (подписания) запроса",
					EN: "Choose the service of this regulation, get the form of the request on the screen, fill it in (enter the data) with regard to its structure and format, attach electronic copies of the necessary documents of paragraph 9 of the standard, and choose the registration certificate of the EDS to certify (sign) the request",
				},
				Outcomes: []reglament.Outcome{{To: "portal-check-signature"}},
				Cite:     text.sub("11", "5"),
			},
			{
				// Condition 2.
				ID:       "portal-check-signature",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name:     portalCheckSignatureAction(),
				Outcomes: []reglament.Outcome{
					{
						ID: "not-confirmed",
						Name: law.Name{
							KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы",
							RU: "подлинность ЭЦП услугополучателя не подтверждена",
							EN: "the authenticity of the applicant's EDS is not confirmed",
						},
						To: "portal-refuse-signature",
					},
					{
						ID: "confirmed",
						Name: law.Name{
							KK: "ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі",
							RU: "срок действия свидетельства не истёк, в списке отозванных его нет, идентификационные данные совпадают",
							EN: "the certificate is in date and not withdrawn, and the identification data agree",
						},
						To: "portal-send",
					},
				},
				Cite: text.sub("11", "6"),
			},
			{
				// Process 4.
				ID:       "portal-refuse-signature",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
					RU: "формируется сообщение об отказе в запрашиваемой услуге из-за неподтверждения подлинности ЭЦП услугополучателя",
					EN: "A message is formed that refuses the service requested because the authenticity of the applicant's EDS is not confirmed",
				},
				Cite: text.sub("11", "7"),
			},
			{
				// Process 5.
				ID:       "portal-send",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"gateway", "regional-gateway-workplace"},
				Name:     portalSendAction(),
				Outcomes: []reglament.Outcome{{To: "portal-check-documents"}},
				Cite:     text.sub("11", "8"),
			},
			{
				// Condition 3.
				ID:       "portal-check-documents",
				Channels: []string{"portal"},
				Unit:     "provider",
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының стандартта көрсетілген, мемлекеттік қызмет көрсетуге негіз болатын жалғаған құжаттарының сәйкестігін тексереді",
					RU: "проверяет соответствие приложенных услугополучателем документов, указанных в стандарте и являющихся основанием для оказания услуги",
					EN: "Check whether the documents that the applicant attached, those of the standard on which the service rests, are as required",
				},
				Outcomes: []reglament.Outcome{
					{
						ID: "defects",
						Name: law.Name{
							KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
							RU: "в документах услугополучателя есть недостатки",
							EN: "the applicant's documents have defects",
						},
						To: "portal-refuse",
					},
					{
						// Between them lies the provider's own work, of which this procedure
						// does not say how long it takes.
						ID: "fit",
						Name: law.Name{
							KK: "жалғаған құжаттарының сәйкестігі",
							RU: "приложенные документы соответствуют",
							EN: "the documents attached are as required",
						},
						To:   "portal-deliver",
						Open: true,
					},
				},
				Cite: text.sub("11", "9"),
			},
			{
				// Process 6.
				ID:       "portal-refuse",
				Channels: []string{"portal"},
				Unit:     "provider",
				Unnamed:  true,
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік қызметтен бас тарту туралы хабарлама қалыптастырылады",
					RU: "формируется сообщение об отказе в запрашиваемой услуге из-за недостатков в документах услугополучателя",
					EN: "A message is formed that refuses the service requested because of defects in the applicant's documents",
				},
				Cite: text.sub("11", "10"),
			},
			{
				// The second sentence of the place of process 7; nobody is named.
				ID:       "portal-deliver",
				Channels: []string{"portal"},
				Unit:     "provider",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name:     portalDeliverAction(),
				// When the applicant looks is not said.
				Outcomes: []reglament.Outcome{{To: "portal-issue", Open: true}},
				Ready:    true,
				Cite:     text.sub("11", "11"),
				See:      []law.Citation{text.sub("3", "2")},
			},
			{
				// Process 7.
				ID:       "portal-issue",
				Channels: []string{"portal"},
				Role:     "applicant",
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "порталда қалыптастырылған қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
					RU: "получает сформированный на портале результат услуги (уведомление в форме электронного документа)",
					EN: "Get the result of the service (a notification as an electronic document) formed on the portal",
				},
				Cite: text.sub("11", "11"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Сөздердің әріптері ажыратылған («к о р п о р а ц и я ) ;», «а р қ ы л ы жү з е г е а с ы р ы л а д ы», «а л у ш ы ) т е г і н кө р с е т і л е д і», «ұ з а қ т ы ғ ы н с и п а т т а у», «п р о ц е с і», «А Ж О - ғ а ж о л д а н а д ы», «м и н у т і ш і н д е»), сөйлемдер жол ортасында үзілген; тыныс белгісінің алдында бос орын: 1-тармақ: «беру :», 6-тармақ: «әзірлеуі ;»; 4-тармақта «берген кезде» деген сөзден кейін бірде қос нүкте бар («берген кезде: стандарттың»), бірде жоқ («берген кезде көрсетілетін»); 6-тармақ: «көрсету бойынша рәсімінің»; 11-тармақ: «( іс-қимылдардың)»; 4-тармақ: «ЭЦҚ қойылған», 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 9-11-тармақтарда бір тармақшалар «енгізуі», «жолдануы», «алуы», басқалары «тексеріледі», «алады» деп, 10-тармақтың 2)-тармақшасы «тексеруі (өңдейді)» деп бітеді; 4-бөлімнің тақырыбы: «Мемлекеттік корпорация және (немесе) өзге де көрсетілетін қызметті берушілермен»; 9-тармақтың 7)-тармақшасы мен 10-тармақтың соңы «;» белгісімен бітеді",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written, missing case endings included; verbal nouns, passives and finite verbs take turns for what is done, once in one place",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "heading-number",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызмет регламенті1.»",
				},
				Model: law.Name{
					KK: "«1.» атауға кірмейді деп алынған",
					RU: "«1.» не считается частью названия",
					EN: `The heading ends in a stray "1.", which is not taken for a part of the title`,
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "approval-mark",
				Says: law.Name{
					KK: "Регламенттің алдында оны бекіткен қаулының белгісі («2015 жылғы 30 маусымда № 153 ... бекітілген») жоқ",
				},
				Model: law.Name{
					KK: "1-тармақтың тізіміндегі 5-регламент деп алынған; бекітілгені сол тізімнен",
					RU: "Считается регламентом 5 перечня пункта 1; утверждение - из того перечня",
					EN: "The mark that most other regulations of the decree carry above their heading is missing; by its title it is regulation 5 of the list that the decree approves",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 5-тармақтың 3)-тармақшасы: «көрсетілетін қызмет берушінің»; 9-тармақ: «көрсетілетін қызмет берушілерге», «көрсетілетін қызмет алушының»; 11-тармақ: 1) «қызметті алушылар», 4) «мемлекеттік көрсетілетін қызметті алушының», 5) «мемлекеттік көрсетілетін қызметті алушы», 8) «қызмет алушының»",
				},
				Model: law.Name{
					KK: "Барлығы екі тұлға: беруші және алушы",
					RU: "Всё это двое: услугодатель и услугополучатель",
					EN: "All of them are two, the provider and the applicant, named as paragraph 1 defines them",
				},
				Cite: law.Same(text.para("1")),
			},
			serviceTermDiscrepancy(text.para("1")),
			providerPluralDiscrepancy(text.para("1")),
			waysOfGivingOutDiscrepancy(text.para("1")),
			providesOrIsProvidedDiscrepancy(text.para("1")),
			officeNotListedDiscrepancy(text.para("1")),
			corporationNameQuotesDiscrepancy(text.sub("1", "1")),
			corporationIsADepartmentDiscrepancy(text.sub("1", "1")),
			{
				ID: "age-spelling",
				Says: law.Name{
					KK: "Тақырып: «Кәмелетке толмаған балаларға»; 3-тармақ: «кәметке толмаған балаларға»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай жазылған",
					RU: "Название результата - как в пункте 3",
					EN: `The name of the result is spelled as in paragraph 3, with a syllable missing in "minor"`,
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "immovable-property",
				Says: law.Name{
					KK: "Тақырып пен 3-тармақ: «балаларға меншік құқығында тиесілі мүлікпен жасалатын мәмілелерді»; 3-тармақ: «жылжымайтын мүліктің орналасқан жері бойынша»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай; жылжымалы мүлік туралы анықтаманы қай жердің органы беретіні айтылмаған",
					RU: "Название результата - как в пункте 3; орган какого места выдаёт справку о движимом имуществе, не сказано",
					EN: "Title and paragraph 3 speak of property, the place goes by immovable property; who gives the certificate for what is movable is not said, and no channel checks the place",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "who-gives-the-certificate",
				Says: law.Name{
					KK: "Тақырып пен 3-тармақ: «қорғаншылық немесе қамқоршылық бойынша функцияларды жүзеге асыратын органдардың»; 1-тармақ: «жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші)»; 5-тармақ: «көрсетілетін қызметті берушінің басшысы» қол қояды",
				},
				Model: law.Name{
					KK: "Бір бөлім: provider",
					RU: "Одно подразделение: provider",
					EN: "The bodies that carry out the functions of guardianship give the certificate, the local executive bodies are the provider and the head of the provider signs; all are taken for the unit provider",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "3-тармақ: «уәкілетті адамының электрондық цифрлық қолтаңбасымен ... қол қойылған»; 11-тармақ: «уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; 5-тармақ: «көрсетілетін қызметті берушінің басшысы ... анықтамаға немесе бас тарту туралы дәлелді жауапқа қол қояды»",
				},
				Model: law.Name{
					KK: "Электрондық анықтамада - уәкілетті адам, екі сөз бір адам деп алынған; басқасына басшы қол қояды, Мемлекеттік корпорацияда да сондай деп алынған",
					RU: "На электронной справке - уполномоченное лицо, два слова - одно лицо; другую подписывает руководитель, в Государственной корпорации считается так же",
					EN: "The electronic certificate bears the EDS of an authorized person, called by two words and no role, since the text does not say who it is; the other one the head signs by paragraph 5, which is taken to hold at the State Corporation too",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "refusal-on-portal",
				Says: law.Name{
					KK: "3-тармақ: бас тарту туралы дәлелді жауап 1)-тармақшада ғана, порталға арналған 2)-тармақшада тек анықтама; 11-тармақ: 7) және 10) «қызметтен бас тарту» туралы хабарламалар",
				},
				Model: law.Name{
					KK: "refusal нәтижесі портал арнасында да бар, негізі талап етілмейтін refusal-message онымен қатар; екі хабарлама - қадамдар",
					RU: "Результат refusal есть и в канале portal, рядом с ним refusal-message, от которого мотивов не требуется; два сообщения - шаги",
					EN: "The result refusal is of the portal too, since paragraph 11 refuses the service there; beside it stands refusal-message, of which no reasons are demanded; the two messages that say so are steps",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			sentOrKeptDiscrepancy(text.sub("3", "2")),
			notAcceptedAtTheCorporationOnlyDiscrepancy(text.para("3")),
			whoChecksDocumentsDiscrepancy(text.para("3")),
			{
				ID: "two-applications",
				Says: law.Name{
					KK: "«стандарттың 2, 3-қосымшаларына сәйкес нысан бойынша өтініш»",
				},
				Model: law.Name{
					KK: "Қай қосымша қай жағдайда екені айтылмаған; бір өтініш",
					RU: "Какое приложение когда, не сказано; заявление одно",
					EN: "Two annexes and one application: which form is for whom is not said",
				},
				Cite: law.Same(text.para("4")),
			},
			actionInBracketsDiscrepancy(text.para("4")),
			andOrDiscrepancy(text.para("4")),
			requestWordsDiscrepancy(text.para("4")),
			whatTheServiceRestsOnDiscrepancy(text.para("4")),
			applicationUnnamedDiscrepancy(text.sub("5", "1")),
			{
				ID: "who-instructs",
				Says: law.Name{
					KK: "5-тармақтың 1)-тармақшасы: кеңсе қызметкері «көрсетілетін қызметті берушінің басшысына бұрыштама қояды жолдайды»; 2)-тармақша: басшы «бұрыштама қояды»; 6-тармақ: «оларды көрсетілетін қызметті берушінің басшысына беру»",
				},
				Model: law.Name{
					KK: "Бұрыштаманы 2)-тармақшадағыдай басшы қояды, кеңсе құжаттарды оған жолдайды деп алынған; атау жазылғандай",
					RU: "Считается, что резолюцию налагает руководитель, как в подпункте 2), а канцелярия направляет ему документы; название как написано",
					EN: "As written, the chancery writes the instruction to the head and passes on; it is taken to pass the documents to the head, who instructs in 5(2), and the name stays as written",
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			{
				ID: "chancery-short",
				Says: law.Name{
					KK: "5-тармақ: 1), 5) «көрсетілетін қызметті берушінің кеңсе қызметкері», 4) «кеңсеге жібереді»",
				},
				Model: law.Name{
					KK: "Көрсетілетін қызметті берушінің кеңсесі деп алынған",
					RU: "Считается канцелярией услугодателя",
					EN: "Whose chancery is not said; it is taken for the provider's, the only one of the text",
				},
				Cite: law.Same(text.sub("5", "4")),
			},
			aDayToHandOverDiscrepancy(text.sub("5", "5")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама, 3) қарау, 3) пен 4) жолдау тек 5-тармақта; орындаушыны «белгілеуі» тек 6-тармақта; 3) «жолдайды», 4) «кеңсеге жібереді»; «анықтаманы» және «мемлекеттік көрсетілетін қызмет нәтижесін»; «дайын» тек 5-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			serviceOrResultNameDiscrepancy(text.para("6")),
			{
				ID: "refusal-is-a-result",
				Says: law.Name{
					KK: "3-тармақ: нәтиже - анықтама «немесе ... бас тарту туралы дәлелді жауап»; 6-тармақ: «мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты»; 5-тармақтың 5)-тармақшасы тек «нәтижесін» береді",
				},
				Model: law.Name{
					KK: "Бас тарту - нәтиже, 3-тармақтағыдай; оны да issue қадамы береді",
					RU: "Отказ - результат, как в пункте 3; его тоже выдаёт шаг issue",
					EN: "By paragraph 3 a refusal is a result, by paragraph 6 it stands beside the result; it is taken for one, so that 5(5) hands it out too",
				},
				Cite: law.Same(text.sub("6", "3")),
			},
			lastResultDiscrepancy(text.sub("6", "5")),
			otherProvidersDiscrepancy(text.para("8")),
			applicantLimitsDiscrepancy(text.sub("9", "1")),
			processNumbersDiscrepancy(text.sub("9", "2")),
			workplaceAbbreviationDiscrepancy(text.sub("9", "2")),
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«сұрау жолдануы», «тексеріледі», «хабарлама қалыптастырылуы», «жолдануы», «тіркеу», «хабарлама қалыптастырылады», «жолданады»: кім екені айтылмайды (9-тармақ: 4)-7), 10-тармақ: 1), 3), 11-тармақ: 3), 4), 6), 7), 8), 10), 11))",
				},
				Model: law.Name{
					KK: "Рөл емес, бөлім: ЭҮАШ АЖО-ға жолданғанға дейін - corporation не portal, одан кейін - provider; жазылған рөл ешкімге қарсы есептелмейді",
					RU: "Не роль, а подразделение: до отправки на ЭҮАШ АЖО - corporation или portal, после неё - provider; записанная роль никому не ставится в вину",
					EN: "A unit instead of a role, an inference: the corporation or the portal up to the sending to the regional gateway, the provider, who checks the documents there, after it; no recorded role is held against anyone",
				},
				Cite: law.Same(text.sub("9", "4")),
			},
			legalEntitiesDiscrepancy(text.sub("9", "4")),
			databasesCaseDiscrepancy(text.sub("9", "5")),
			powerOfAttorneyDataDiscrepancy(text.sub("9", "5")),
			branchesDiscrepancy(text.sub("9", "5")),
			documentsOrRequestDiscrepancy(text.sub("9", "7")),
			registrationOnPortalDiscrepancy(text.sub("10", "1")),
			checkOfTwoMinutesDiscrepancy(text.sub("10", "2")),
			messageOrReplyDiscrepancy(text.sub("10", "3")),
			workBetweenDiscrepancy(text.sub("10", "4")),
			{
				ID: "certificate-at-the-corporation",
				Says: law.Name{
					KK: "5-тармақ: анықтама «кеңсеге» жіберіледі, оны кеңсе қызметкері береді; 10-тармақ: «ЭҮАШ АЖО-да қалыптастырылған мемлекеттік қызметтің нәтижесін (анықтаманы)» Мемлекеттік корпорация қызметкері арқылы алады",
				},
				Model: law.Name{
					KK: "Әр арна өз рәсімінше; корпорациядағы анықтаманың нысаны белгісіз",
					RU: "Каждый канал по своей процедуре; форма справки в корпорации неизвестна",
					EN: "Each channel keeps its procedure: how the certificate gets from the provider to the regional gateway, and whether the corporation hands it out on paper, is not said",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			{
				ID: "refusal-at-the-corporation",
				Says: law.Name{
					KK: "3-тармақ: Мемлекеттік корпорацияға өтініш бергенде де анықтама «немесе ... бас тарту туралы дәлелді жауап»; 10-тармақ: 8-процесте тек «нәтижесін (анықтаманы)»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі корпорация арнасында бар; ол қай қадаммен берілетіні айтылмаған",
					RU: "Результат refusal в канале корпорации есть; каким шагом он выдаётся, не сказано",
					EN: "The result refusal is of the corporation's channel, as in paragraph 3; by which of its actions a reasoned reply is handed out is not said, process 8 knows a certificate only",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("11")),
			{
				ID: "request-signed-when",
				Says: law.Name{
					KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... ЭЦҚ тіркеу куәлігін таңдайды»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды»; қол қоюдың өзі аталмайды",
				},
				Model: law.Name{
					KK: "Қол қою бөлек қадам емес",
					RU: "Подписание - не отдельный шаг",
					EN: "The certificate is chosen in 11(5), in 11(8) the request is signed; the signing itself is no action of the text and no step",
				},
				Cite: law.Same(text.sub("11", "5")),
			},
			signatureCheckDiscrepancy(text.sub("11", "7")),
			gotBeforeSentDiscrepancy(text.sub("11", "11")),
			notificationOrCertificateDiscrepancy(text.sub("11", "11")),
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "12-тармақ шағымдану туралы, бірақ өзара іс-қимыл мен ақпараттық жүйелерге арналған 4-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының Мемлекеттік корпорацияның», арасында үтір жоқ",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: `The provision cites its paragraph, which stands in the chapter on interplay and systems and speaks of one provider and of "their" officials, without a comma before the State Corporation`,
				},
				Cite: law.Same(text.para("12")),
			},
			annex1TitleDiscrepancy(text.appendix("1")),
			{
				ID: "annex-1-empty",
				Says: law.Name{
					KK: "1-қосымшада тақырыптан басқа ештеңе жоқ: анықтамалық та, шартты белгілер де",
				},
				Model: law.Name{
					KK: "Анықтамалық үлгіде жоқ",
					RU: "Справочника в модели нет",
					EN: "The handbook has a title only, without the explanation of its signs that most handbooks of this decree carry",
				},
				Cite: law.Same(text.appendix("1")),
			},
		},

		// The decree first, then in the order of the regulation.
		NotModeled: []reglament.Gap{
			decreeBasisGap(),
			decreeParagraph1BeforeGap(),
			decreeEarlierActsGap(),
			decreePublicationGap(),
			decreeControlGap(),
			noRussianTextGap(text.whole()),
			earlierEditionGap(text.whole()),
			termGap(text.para("1")),
			hoursGap(text.para("1")),
			{
				ID: "refusal-grounds",
				Why: law.Name{
					KK: "Бас тарту негіздері стандарттың 10-тармағында, ол қолда жоқ",
					RU: "Основания отказа - в пункте 10 стандарта, которого в наличии нет",
					EN: "The grounds for refusing stand in paragraph 10 of the standard, which is not in hand",
				},
				Fills: reglament.FillsGrounds,
				Cite:  text.sub("3", "1"),
			},
			authorizedPersonGap(text.sub("3", "2")),
			documentsGap(text.para("3")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Анықтама (1), өтініштер (2, 3) және қолхат (4) стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ",
					RU: "Справка (1), заявления (2, 3) и расписка (4) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет",
					EN: "The forms of the certificate, the application and the receipt are annexes 1, 2 and 3, and 4 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			officeNotAcceptedGap(text.para("3")),
			collectionGap(text.sub("5", "5")),
			messagesGap(text.sub("9", "6")),
			paperFileGap(text.sub("9", "7")),
			portalTimesGap(text.para("11")),
			appealGap(text.para("12")),
			{
				ID: "business-processes",
				Why: law.Name{
					KK: "Анықтамалықтың өзі мәтінде жоқ, тек тақырыбы",
					RU: "Самого справочника в тексте нет, только заголовок",
					EN: "The handbook itself is not in the text, only its title",
				},
				Cite: text.appendix("1"),
			},
			corporationDiagramGap(text.appendix("2")),
			portalDiagramGap(text.appendix("3")),
		},
	}
}
