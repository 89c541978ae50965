package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// MinorPropertyCertificate returns the regulation of the service "Issuing
// certificates to the unified accumulative pension fund and (or) a voluntary
// accumulative pension fund, to banks and to bodies of internal affairs for
// disposing of the property of minors and for drawing up an inheritance for minors",
// regulation 4 of the decree.
func MinorPropertyCertificate() reglament.Service {
	text := regulation{number: "4"}
	return reglament.Service{
		ID:   "wko2015.minor-property-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балалардың мүлкіне иелік ету және кәмелетке толмаған балаларға мұра ресімдеу үшін анықтамалар беру",
			RU: "Выдача справок в единый накопительный пенсионный фонд и (или) добровольный накопительный пенсионный фонд, банки, органы внутренних дел для распоряжения имуществом несовершеннолетних детей и оформления наследства несовершеннолетним детям",
			EN: "Issuing certificates to the unified accumulative pension fund and (or) a voluntary accumulative pension fund, to banks and to bodies of internal affairs for disposing of the property of minors and for drawing up an inheritance for minors",
		},
		// The marks over the annexes: see the discrepancy annex-marks.
		OtherTitles: []reglament.OtherTitle{
			{
				Name: law.Name{KK: "Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәметке толмаған балалардың мүлкіне иелік ету және кәметке толмаған балаларға мұра ресімдеу үшін анықтамалар беру"},
				Cite: text.appendix("1"),
			},
			{
				Name: law.Name{KK: "Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балалардың мүлкіне иелік ету және кәмелетке толмаған балаларға мұра рәсімдеу үшін анықтамалар беру"},
				Cite: text.appendix("2"),
			},
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
			{
				ID: "certificate-form",
				Text: law.Name{
					KK: "Анықтамалар стандарттың 1, 2, 3-қосымшаларына сәйкес беріледі",
					RU: "Справки выдаются по приложениям 1, 2, 3 к стандарту",
					EN: "The certificates follow annexes 1, 2, 3 of the standard",
				},
				Cite: text.sub("3", "1"),
			},
			personalCabinetProvision(text.sub("3", "2")),
			documentsProvision(text.para("3")),
			{
				ID: "not-accepted-receipt",
				Text: law.Name{
					KK: "Қабылдаудан бас тартқанда Мемлекеттік корпорацияның қызметкері стандарттың 7-қосымшасының нысаны бойынша қолхат береді",
					RU: "При отказе в приёме работник Государственной корпорации выдаёт расписку по форме приложения 7 к стандарту",
					EN: "On refusing to take in, the employee of the State Corporation gives a receipt in the form of annex 7 of the standard",
				},
				Cite: text.para("3"),
			},
			{
				ID: "start-office-and-corporation",
				Text: law.Name{
					KK: "Көрсетілетін қызметті беруші мен Мемлекеттік корпорацияда рәсімді бастауға стандарттың 4, 5, 6-қосымшаларының нысаны бойынша өтініш негіз болады",
					RU: "У услугодателя и в Государственной корпорации основание для начала - заявление по форме приложений 4, 5, 6 к стандарту",
					EN: "At the provider and at the State Corporation the procedure starts on an application in the form of annexes 4, 5, 6 of the standard",
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
			{
				ID: "business-process-signs",
				Text: law.Name{
					KK: "Анықтамалықтың шартты белгілері: қызметтің басталуы немесе аяқталуы; көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы; келесі рәсімге (іс-қимылға) өту",
					RU: "Условные обозначения справочника: начало или завершение услуги; название процедуры (действия) услугополучателя; переход к следующей процедуре (действию)",
					EN: "The signs of the handbook: beginning or end of the service; name of an action of the applicant; passing to the next action",
				},
				Cite: text.appendix("1"),
			},
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
				// The signature stands in paragraph 5, subparagraph 4).
				ID: "certificate",
				Name: law.Name{
					KK: "бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балаларға мұраны ресімдеу үшін, ішкі істер органдарына кәмелетке толмаған балалардың мүліктеріне иелік ету үшін, банктерге кәмелетке толмаған балалардың мүліктеріне иелік ету үшін берілетін анықтамалар",
					RU: "справки, выдаваемые в единый накопительный пенсионный фонд и (или) добровольный накопительный пенсионный фонд, банки, органы внутренних дел для оформления наследства несовершеннолетним детям, в органы внутренних дел для распоряжения имуществом несовершеннолетних детей, в банки для распоряжения имуществом несовершеннолетних детей",
					EN: "certificates given to the unified accumulative pension fund and (or) a voluntary accumulative pension fund, to banks and to bodies of internal affairs for drawing up an inheritance for minors, to bodies of internal affairs for disposing of the property of minors, to banks for disposing of the property of minors",
				},
				Channels: []string{"office", "corporation"},
				SignedBy: certificateSigner(),
				Cite:     text.sub("3", "1"),
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
				// Paragraph 3 knows none.
				ID: "refusal",
				Name: law.Name{
					KK: "сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама",
					RU: "сообщение об отказе в запрашиваемой услуге",
					EN: "message that refuses the service requested",
				},
				// No channels, so that a case of the office is not accused: see the
				// discrepancy no-refusal-among-results.
				Refusal: true,
				// That the message gives its reasons is not said.
				Unreasoned: true,
				Cite:       text.sub("10", "3"),
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

		// Paragraph 3, its unnumbered part: refusing to take in; paragraphs 10 and
		// 11: refusing.
		Grounds: []reglament.Ground{
			documentsIncompleteGround(text.para("3")),
			documentsDefectsAtTheCorporationGround(text.sub("10", "3")),
			signatureNotConfirmedGround(text.sub("11", "7")),
			documentsDefectsOnThePortalGround(text.sub("11", "10")),
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
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name:     registerAction(),
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
					KK: "келіп түскен құжаттарды қарайды, анықтаманы дайындайды",
					RU: "рассматривает поступившие документы, готовит справку",
					EN: "Examine the documents and prepare the certificate",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
					RU: "разработка ответственным исполнителем услугодателя результата государственной услуги",
					EN: "Result of the service drawn up by the responsible executor of the provider",
				},
				Limit:    limit(3, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "анықтамаға қол қояды",
					RU: "подписывает справку",
					EN: "Sign the certificate",
				},
				Yields: signYield(),
				Limit:  limit(1, calendar.WorkingDay),
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
				Limit:    limit(15, calendar.Minute),
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
					KK: "стандарттың 4, 5, 6-қосымшаларына сәйкес өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне береді",
					RU: "сдаёт работнику Государственной корпорации заявление по приложениям 4, 5, 6 к стандарту и необходимые документы",
					EN: "Hand the application of annexes 4, 5, 6 of the standard and the necessary documents to the employee of the State Corporation",
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
				Name: law.Name{
					KK: "мемлекеттік қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушының немесе сенімхат бойынша көрсетілетін қызметті алушы өкілінің (нотариалды куәландырылған сенімхаттың болуы қажет, басқалай куәландырылған сенімхаттың мәліметтері толтырылмайды) мәліметтерін енгізуі",
					RU: "выбирает государственную услугу, на экран выходит форма запроса на её оказание, и вводит данные услугополучателя или его представителя по доверенности (нужна нотариально удостоверенная доверенность, данные доверенности, удостоверенной иначе, не заполняются)",
					EN: "Choose the service, get the form of the request on the screen and enter the data of the applicant or of a representative by power of attorney (certified by a notary; the data of one certified otherwise are not filled in)",
				},
				Limit:    limit(1, calendar.Minute),
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
					KK: "Мемлекеттік корпорация қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтаманы) алуы",
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
					KK: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін таңдайды",
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
					KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған мемлекеттік қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
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
					KK: "Сөздердің әріптері ажыратылған («к ө р с е т е д і», «к о р п о р а ц и я ) ;», «ұ з а қ т ы ғ ы н с и п а т т а у», «п р о ц е с і», «А Ж О - ғ а ж о л д а н а д ы», «м и н у т і ш і н д е»), сөйлемдер жол ортасында үзілген; тыныс белгісінің алдында бос орын: 1-тармақ: «беру :», 4-тармақ: «негіздеме :», 5-тармақ: «жолдайды ;», «қол қояды ;», «береді .», 6-тармақ: «қол қоюы ;»; 11-тармақ: «( іс-қимылдардың)», 5) «( мәліметтерді енгізеді)»; 4-тармақ: «ЭЦҚ қойылған», 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 9-11-тармақтарда бір тармақшалар «енгізуі», «жолдануы», «алуы», басқалары «тексеріледі», «алады» деп, 10-тармақтың 2)-тармақшасы «тексеруі (өңдейді)» деп бітеді; 4-бөлімнің тақырыбы: «Мемлекеттік корпорация және (немесе) өзге де көрсетілетін қызметті берушілермен»; 9-тармақтың 7)-тармақшасы мен 10-тармақтың соңы «;» белгісімен бітеді",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер, үзілген жолдар мен артық бос орындар түзетілген, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка, разрывы строк и лишние пробелы убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters, broken lines and stray spaces are closed up, all else stays as written, missing case endings included; verbal nouns, passives and finite verbs take turns for what is done, once in one place",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 9-тармақ: «көрсетілетін қызмет берушілерге», «көрсетілетін қызмет алушының»; 11-тармақ: 1) «қызметті алушылар», 4) «мемлекеттік көрсетілетін қызметті алушының», 5) «мемлекеттік көрсетілетін қызметті алушы», 8) «қызмет алушының»",
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
			{
				ID: "provides-or-is-provided",
				Says: law.Name{
					KK: "«жергілікті атқарушы органдарымен ... негізінде к ө р с е т е д і»",
				},
				Model: law.Name{
					KK: "Қызметті жергілікті атқарушы органдар көрсетеді деп алынған",
					RU: "Считается, что услугу оказывают местные исполнительные органы",
					EN: `The sentence has an active verb and no subject: "by the local executive bodies provides"; it is read as provided by them`,
				},
				Cite: law.Same(text.para("1")),
			},
			officeNotListedDiscrepancy(text.para("1")),
			corporationNameQuotesDiscrepancy(text.sub("1", "1")),
			corporationIsADepartmentDiscrepancy(text.sub("1", "1")),
			{
				ID: "certificate-purposes",
				Says: law.Name{
					KK: "Тақырып: «Бірыңғай жинақтаушы зейнетақы қорына және (немесе) ерікті жинақтаушы зейнетақы қорына, банктерге, ішкі істер органдарына кәмелетке толмаған балалардың мүлкіне иелік ету және кәмелетке толмаған балаларға мұра ресімдеу үшін»; 3-тармақ: қорларға, банктерге және ішкі істер органдарына - «мұраны ресімдеу үшін», ішкі істер органдарына және банктерге - «мүліктеріне иелік ету үшін»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай; мүлікке иелік ету үшін қорларға анықтама тек тақырыпта",
					RU: "Название результата - как в пункте 3; справка в фонды для распоряжения имуществом - только в названии услуги",
					EN: "By the title every addressee gets both kinds, by paragraph 3 the funds get none for disposing of property; the result is named as in paragraph 3, where inheritance and property take other forms than in the title",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "three-certificates",
				Says: law.Name{
					KK: "«стандарттың 1, 2, 3-қосымшаларына сәйкес ... анықтамалар (бұдан әрі – анықтама)»; 4-тармақ: «стандарттың 4, 5, 6-қосымшаларына сәйкес нысан бойынша өтініш»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: certificate; үш анықтаманың қайсысы қай қосымшада және қай өтінішке берілетіні айтылмаған",
					RU: "Один результат: certificate; какая из трёх справок в каком приложении и по какому заявлению, не сказано",
					EN: "Three certificates are called by one word in the singular, and so they are one result; which of them is which annex, and which application of annexes 4, 5, 6 leads to which, is not said",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "addressee",
				Says: law.Name{
					KK: "3-тармақ: қорларға, банктерге, ішкі істер органдарына «берілетін анықтамалар»; 5-тармақ: «нәтижесін көрсетілетін қызметті алушыға береді»",
				},
				Model: law.Name{
					KK: "Нәтиже көрсетілетін қызметті алушыға беріледі",
					RU: "Результат выдаётся услугополучателю",
					EN: "The certificates are given to funds, banks and bodies by the title and paragraph 3, to the applicant by paragraphs 3(2), 5, 10 and 11; the steps hand them to the applicant",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "3-тармақ: «уәкілетті адамының электрондық цифрлық қолтаңбасымен ... қол қойылған»; 11-тармақ: «уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; 5-тармақ: «көрсетілетін қызметті берушінің басшысы ... анықтамаға қол қояды»",
				},
				Model: law.Name{
					KK: "Электрондық анықтамада - уәкілетті адам, екі сөз бір адам деп алынған; басқасына басшы қол қояды, Мемлекеттік корпорацияда да сондай деп алынған",
					RU: "На электронной справке - уполномоченное лицо, два слова - одно лицо; другую подписывает руководитель, в Государственной корпорации считается так же",
					EN: "The electronic certificate bears the EDS of an authorized person, called by two words and no role, since the text does not say who it is; the other one the head signs by paragraph 5, which is taken to hold at the State Corporation too",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			sentOrKeptDiscrepancy(text.sub("3", "2")),
			{
				ID: "no-refusal-among-results",
				Says: law.Name{
					KK: "3-тармақ: нәтиже - тек анықтама; 5 және 6-тармақтарда бас тарту жоқ; 10-тармақ: 3) «сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама», 11-тармақ: 7) «сұратылып отырған мемлекеттік қызметтен бас тарту жөнінде хабарлама», 10) «бас тарту туралы хабарлама»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі хабарламалардан алынған, негіздері солардағыдай, атауы 10(3)-тегідей; корпорация мен порталдың қадамдары ғана бас тартады, бірақ нәтиже арналармен шектелмейді: кеңсе арқылы бас тарту болмайтыны айтылмаған",
					RU: "Результат refusal взят из сообщений, с их основаниями и названием из 10(3); отказывают только шаги корпорации и портала, но каналами результат не ограничен: что через канцелярию отказа не бывает, не сказано",
					EN: "Paragraph 3 knows a certificate only, paragraphs 10 and 11 refuse by messages: so there is a result refusal with the grounds that the messages state, named as in 10(3). Only steps of these two ways refuse, yet the result is limited to no channel: that an application at the office cannot be refused is not said, so an office case that ended so is not accused",
				},
				Cite: law.Same(text.para("3")),
			},
			notAcceptedAtTheCorporationOnlyDiscrepancy(text.para("3")),
			whoChecksDocumentsDiscrepancy(text.para("3")),
			actionInBracketsDiscrepancy(text.para("4")),
			andOrDiscrepancy(text.para("4")),
			requestWordsDiscrepancy(text.para("4")),
			whatTheServiceRestsOnDiscrepancy(text.para("4")),
			applicationUnnamedDiscrepancy(text.sub("5", "1")),
			{
				ID: "passing-on",
				Says: law.Name{
					KK: "3)-тармақша: «анықтаманы дайындайды;», 4)-тармақша: «анықтамаға қол қояды ;»; басшыға қол қоюға жолдау, кеңсеге жолдау айтылмайды; 5)-тармақша: «дайын нәтижесін ... береді»",
				},
				Model: law.Name{
					KK: "Рет бойынша: prepare, sign, issue",
					RU: "По порядку: prepare, sign, issue",
					EN: "That the executor passes the certificate to the head and the head to the chancery is not said; the order of the subparagraphs is taken for the way",
				},
				Cite: law.Same(text.sub("5", "3")),
			},
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама, 3) қарау тек 5-тармақта; орындаушыны «белгілеуі» тек 6-тармақта; «анықтаманы» және «мемлекеттік көрсетілетін қызмет нәтижесін»; «дайын» тек 5-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			serviceOrResultNameDiscrepancy(text.para("6")),
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
			defectsOrIncompleteDiscrepancy(text.sub("10", "3")),
			workBetweenDiscrepancy(text.sub("10", "4")),
			{
				ID: "certificate-at-the-corporation",
				Says: law.Name{
					KK: "5-тармақ: анықтаманы кеңсе қызметкері береді; 10-тармақ: «ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтаманы)» Мемлекеттік корпорация қызметкері арқылы алады",
				},
				Model: law.Name{
					KK: "Әр арна өз рәсімінше; корпорациядағы анықтаманың нысаны белгісіз",
					RU: "Каждый канал по своей процедуре; форма справки в корпорации неизвестна",
					EN: "Each channel keeps its procedure: how the certificate gets from the provider to the regional gateway, and whether the corporation hands it out on paper, is not said",
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
				ID: "annex-1-signs",
				Says: law.Name{
					KK: "«көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы»",
				},
				Model: law.Name{
					KK: "Белгі жазылғандай: берушінің рәсімі аталмаған",
					RU: "Знак как написано: процедура услугодателя не названа",
					EN: "The signs name the action of the applicant only, though the handbook describes those of the provider; the provision keeps that",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "annex-marks",
				Says: law.Name{
					KK: "1 және 3-қосымшалардың белгілері мен 1-қосымшаның тақырыбы: «кәметке толмаған»; 2-қосымшаның белгісі: «мұра рәсімдеу»; тақырып: «кәмелетке толмаған», «мұра ресімдеу»",
				},
				Model: law.Name{
					KK: "Атауы – тақырыптағыдай; қосымшалардағысы – өзге атаулары",
					RU: "Название – как в заголовке; как в приложениях – прочие названия",
					EN: "The title is that of the heading; the marks and a title over an annex spell two of its words otherwise and are among its other titles",
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
			authorizedPersonGap(text.sub("3", "2")),
			{
				ID: "refusal-grounds",
				Why: law.Name{
					KK: "Регламент бас тартудың негіздерін хабарламаларда ғана айтады және стандарттың тармағына сілтеме жасамайды; стандартта басқалары бар-жоғы белгісіз, ол қолда жоқ",
					RU: "Основания отказа регламент называет только в сообщениях и на пункт стандарта не ссылается; есть ли в стандарте другие, неизвестно, его в наличии нет",
					EN: "The regulation states grounds in its messages only and refers to no paragraph of the standard for them; whether the standard has others is not known, it is not in hand",
				},
				Fills: reglament.FillsGrounds,
				Cite:  text.para("3"),
			},
			documentsGap(text.para("3")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Анықтамалар (1, 2, 3), өтініштер (4, 5, 6) және қолхат (7) стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ",
					RU: "Справки (1, 2, 3), заявления (4, 5, 6) и расписка (7) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет",
					EN: "The forms of the certificate, the application and the receipt are annexes 1 to 3, 4 to 6 and 7 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			officeNotAcceptedGap(text.para("3")),
			refusalAtTheOfficeGap(text.sub("5", "3")),
			collectionGap(text.sub("5", "5")),
			messagesGap(text.sub("9", "6")),
			paperFileGap(text.sub("9", "7")),
			portalTimesGap(text.para("11")),
			appealGap(text.para("12")),
			businessProcessesGap(text.appendix("1")),
			corporationDiagramGap(text.appendix("2")),
			portalDiagramGap(text.appendix("3")),
		},
	}
}
