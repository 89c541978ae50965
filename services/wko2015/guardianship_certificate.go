package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// GuardianshipCertificate returns the regulation of the service "Issuing
// certificates on guardianship and trusteeship", regulation 2 of the decree.
func GuardianshipCertificate() reglament.Service {
	text := regulation{number: "2"}
	return reglament.Service{
		ID:   "wko2015.guardianship-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Қорғаншылық және қамқоршылық жөнінде анықтамалар беру",
			RU: "Выдача справок по опеке и попечительству",
			EN: "Issuing certificates on guardianship and trusteeship",
		},
		// The mark over annex 3: see the discrepancy annex-3-mark.
		OtherTitles: []reglament.OtherTitle{{
			Name: law.Name{KK: "Қорғаншылық және камқоршылық жөнінде анықтамалар беру"},
			Cite: text.appendix("3"),
		}},

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
			{
				ID: "form",
				Text: law.Name{
					KK: "Қызметтің нысаны: электрондық (ішінара автоматтандырылған) және (немесе) қағаз жүзінде",
					RU: "Форма услуги: электронная (частично автоматизированная) и (или) бумажная",
					EN: "The service is electronic (partly automated) and (or) on paper",
				},
				Cite: text.para("2"),
			},
			certificateFormProvision(text.sub("3", "1")),
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы анықтама көрсетілетін қызметті алушының «жеке кабинетіне» көрсетілетін қызметті берушінің уәкілетті тұлғасының электрондық цифрлық қолтаңбасымен (ЭЦҚ) куәландырылған электрондық құжат нысанында жіберіледі",
					RU: "Через портал справка направляется в «личный кабинет» услугополучателя электронным документом, удостоверенным электронной цифровой подписью (ЭЦП) уполномоченного лица услугодателя",
					EN: `Through the portal the certificate is sent to the applicant's "personal cabinet" as an electronic document certified by the electronic digital signature (EDS) of the provider's authorized person`,
				},
				Cite: text.sub("3", "2"),
			},
			documentsProvision(text.para("3")),
			notAcceptedReceiptProvision(text.para("3")),
			startOfficeAndCorporationProvision(text.para("4")),
			{
				ID: "start-portal",
				Text: law.Name{
					KK: "Порталда рәсімді бастауға көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық құжат нысанындағы сұраныс негіз болады",
					RU: "На портале основание для начала - запрос в форме электронного документа с ЭЦП услугополучателя",
					EN: "On the portal it starts on a request as an electronic document that bears the applicant's EDS",
				},
				Cite: text.para("4"),
			},
			{
				ID: "first-time-starts",
				Text: law.Name{
					KK: "Кеңсенің 10 минуты қажетті құжаттар тапсырылған сәттен басталады",
					RU: "10 минут канцелярии идут с момента сдачи необходимых документов",
					EN: "The 10 minutes of the chancery run from the moment at which the necessary documents are handed in",
				},
				Cite: text.sub("5", "1"),
			},
			eachResultStartsTheNextProvision(text.para("6")),
			businessProcessesProvision(text.para("8")),
			queueProvision(text.sub("9", "1")),
			powerOfAttorneyProvision(text.sub("9", "3")),
			systemAbbreviationsProvision(text.para("9")),
			employeeSignatureProvision(text.sub("9", "7")),
			corporationDiagramProvision(text.para("9")),
			portalRegistrationProvision(text.sub("11", "1")),
			portalLoginProvision(text.sub("11", "2")),
			portalDiagramProvision(text.para("11")),
			appealProvision(text.para("12")),
			businessProcessSignsProvision(text.appendix("1")),
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
					KK: "қамқоршылық және қорғаншылық белгілеу туралы анықтама",
					RU: "справка об установлении попечительства и опеки",
					EN: "certificate on establishing trusteeship and guardianship",
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
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің уәкілетті тұлғасы",
					RU: "уполномоченное лицо услугодателя",
					EN: "authorized person of the provider",
				},
				Cite: text.sub("3", "2"),
			},
			{
				// Paragraph 3 knows none.
				ID: "refusal",
				Name: law.Name{
					KK: "сұратылып отырған қызметтен бас тарту туралы хабарлама",
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
				ID: "handing-in-at-the-corporation",
				Name: law.Name{
					KK: "өтінішті және қажетті құжаттарды Мемлекеттік корпорацияның қызметкеріне беру",
					RU: "сдача заявления и необходимых документов работнику Государственной корпорации",
					EN: "handing the application and the necessary documents to the employee of the State Corporation",
				},
				Period: law.Same(calendar.Period{N: 2, Unit: calendar.Minute}),
				Cite:   text.sub("9", "1"),
			},
		},

		// Paragraph 7: who acts at the provider; paragraphs 1 and 9: who else does.
		Roles: []reglament.Role{
			chanceryEmployeeRole(text.sub("7", "1")),
			headRole(text.sub("7", "2")),
			executorRole(text.sub("7", "3")),
			{
				ID:   "corporation-employee",
				Unit: "corporation",
				Name: law.Name{
					KK: "Мемлекеттік корпорацияның қызметкері",
					RU: "работник Государственной корпорации",
					EN: "employee of the State Corporation",
				},
				Cite: text.sub("9", "2"),
			},
			applicantRole(text.para("1")),
		},

		// Paragraphs 1, 9 and 11: the information systems.
		Systems: []reglament.System{
			portalSystem(text.sub("1", "2")),
			// "ҮАЖ АЖО".
			corporationWorkplaceSystem(text.sub("9", "2")),
			{
				// "ЭҮШ".
				ID: "gateway",
				Name: law.Name{
					KK: `"электрондық үкімет" шлюзі`,
					RU: `шлюз "электронного правительства"`,
					EN: `gateway of the "electronic government"`,
				},
				Cite: text.sub("9", "4"),
			},
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
					KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қояды; жолдайды",
					RU: "принимает и регистрирует их и налагает резолюцию руководителю услугодателя; направляет",
					EN: "Take the documents in, register them and write an instruction to the head of the provider; pass them on",
				},
				Yields:   registerYield(),
				Limit:    limit(10, calendar.Minute),
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
				Name:     prepareAction(),
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
					RU: "разработка ответственным исполнителем услугодателя результата государственной услуги",
					EN: "Result of the service drawn up by the responsible executor of the provider",
				},
				Limit:    limit(1, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "анықтамаға қол қояды және кеңсеге жолдайды",
					RU: "подписывает справку и направляет в канцелярию",
					EN: "Sign the certificate and pass it to the chancery",
				},
				Yields: signYield(),
				Limit:  limit(5, calendar.Minute),
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
				Name: corporationApplyAction(),
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
				Name: law.Name{
					KK: "логинді және парольді енгізеді (авторландыру процесі)",
					RU: "вводит логин и пароль (процесс авторизации)",
					EN: "Enter login and password (authorization)",
				},
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
					KK: "мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушының немесе сенімхат бойынша көрсетілетін қызметті алушы өкілінің (нотариалды куәландырылған сенімхаттың болуы қажет, басқалай куәландырылған сенімхаттың мәліметтері толтырылмайды) мәліметтерін енгізеді",
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
				Name:     corporationQueryAction(),
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
				Name: law.Name{
					KK: "ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің, БНАЖ-да сенімхат мәліметтерінің болуы тексеріледі",
					RU: "проверяется наличие данных услугополучателя в базе данных физических или юридических лиц и данных доверенности в нотариальной системе",
					EN: "It is checked whether the applicant's data are in the database of natural persons or of legal entities, and the data of the power of attorney in the notarial system",
				},
				Limit: limit(1, calendar.Minute),
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
							KK: "көрсетілетін қызметті алушы мәліметтерінің, БНАЖ-да сенімхат мәліметтерінің болуы",
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
				Name:     corporationNoDataAction(),
				Limit:    limit(1, calendar.Minute),
				Cite:     text.sub("9", "6"),
			},
			{
				// Process 5. The employee's EDS stands under what is sent; who sends it is
				// not said.
				ID:       "corporation-send",
				Channels: []string{"corporation"},
				Unit:     "corporation",
				Unnamed:  true,
				Systems:  []string{"gateway", "regional-gateway-workplace"},
				Name:     corporationSendAction(),
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
					KK: "көрсетілетін қызметті алушы ұсынған мемлекеттік қызмет көрсетуге негіз болып табылатын, стандартта көрсетілген құжаттардың сәйкестігін тексеру (өңдеу)",
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
					KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған қызметтен бас тарту туралы хабарлама қалыптастыру",
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
					KK: "Мемлекеттік корпорацияның қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтама) алу",
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
				// "Тандайды" is so in the text.
				// Process 3.
				ID:       "portal-request",
				Channels: []string{"portal"},
				Role:     "applicant",
				Name: law.Name{
					KK: "осы регламентте көрсетілген қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін тандайды",
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
					KK: "көрсетілетін қызметті алушының стандартта көрсетілген, мемлекеттік көрсететін қызметті көрсетуге негіз болатын жалғаған құжаттарының сәйкестігін тексереді",
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
					KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсететін қызметтен бас тарту туралы хабарлама қалыптастырылады",
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
					KK: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
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
					KK: `Сөздердің әріптері ажыратылған («қ о л қ о ю ы», «ұ з а қ т ы ғ ы н с и п а т т а у», «п р о ц е с і», «к у ә л і г і н т а н д а й д ы», «А Ж О - ғ а ж о л д а н а д ы», «ж о л д а н а д ы»), сөйлемдер жол ортасында үзілген; тақырыптың екінші жолы бас әріптермен; тыныс белгісінің алдында бос орын: 1-тармақ: «беру :», «Мемлекеттік корпорация) ;», 3-тармақ: «анықтама) ;»; 4-тармақ: «ЭЦҚ қойылған», 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 9-тармақ: 4) «"электрондық үкімет" шлюзі», 7) «электрондық үкіметтің аймақтық шлюзінің»; 9-11-тармақтарда бір тармақшалар «енгізеді», «тексеріледі», «алады», басқалары «тіркеу», «тексеру (өңдеу)», «қалыптастыру», «алу» деп бітеді; 9-тармақтың 7)-тармақшасы «;» белгісімен бітеді; 4-бөлімнің тақырыбы: «Мемлекеттік корпорация және (немесе) өзге де көрсетілетін қызметті берушілермен»; 1-қосымша: «көрсетілетін қызметті алушы және көрсетілетін қызметті берушінің рәсімінің»`,
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written, missing case endings included; verbal nouns, passives and finite verbs take turns for what is done",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 9-тармақ: «көрсетілетін қызмет берушілерге»; 11-тармақ: 1) «қызметті алушылар», 4) «мемлекеттік көрсетілетін қызметті алушының», 5) «мемлекеттік көрсетілетін қызметті алушы», 8) «қызмет алушының»",
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
				ID: "certificate-name",
				Says: law.Name{
					KK: "Тақырып: «Қорғаншылық және қамқоршылық жөнінде анықтамалар»; 3-тармақ: «қамқоршылық және қорғаншылық белгілеу туралы анықтама»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай",
					RU: "Название результата - как в пункте 3",
					EN: "The title speaks of certificates on guardianship and trusteeship, paragraph 3 of one on establishing trusteeship and guardianship; the result is named as in paragraph 3",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "3 және 11-тармақтар: «уәкілетті тұлғасының» ЭЦҚ-сы; 5-тармақ: «көрсетілетін қызметті берушінің басшысы ... анықтамаға қол қояды»",
				},
				Model: law.Name{
					KK: "Электрондық анықтамаға уәкілетті тұлға, басқасына басшы қол қояды; Мемлекеттік корпорациядағы анықтама да сондай деп алынған",
					RU: "Электронную справку подписывает уполномоченное лицо, другую - руководитель; справка в Государственной корпорации считается такой же",
					EN: "The electronic certificate bears the EDS of an authorized person, who is no role, since the text does not say who it is; the other one the head signs by paragraph 5, which is taken to hold for the certificate at the State Corporation too",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "no-refusal-among-results",
				Says: law.Name{
					KK: "3-тармақ: нәтиже - тек анықтама; 5 және 6-тармақтарда бас тарту жоқ; 10-тармақ: 3) «сұратылып отырған қызметтен бас тарту туралы хабарлама», 11-тармақ: 7) «сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама», 10) «бас тарту туралы хабарлама»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі хабарламалардан алынған, негіздері солардағыдай, атауы 10(3)-тегідей; корпорация мен порталдың қадамдары ғана бас тартады, бірақ нәтиже арналармен шектелмейді: кеңсе арқылы бас тарту болмайтыны айтылмаған",
					RU: "Результат refusal взят из сообщений, с их основаниями и названием из 10(3); отказывают только шаги корпорации и портала, но каналами результат не ограничен: что через канцелярию отказа не бывает, не сказано",
					EN: "Paragraph 3 knows a certificate only, paragraphs 10 and 11 refuse by messages: so there is a result refusal with the grounds that the messages state, named as in 10(3). Only steps of these two ways refuse, yet the result is limited to no channel: that an application at the office cannot be refused is not said, so an office case that ended so is not accused",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "not-accepted-at-the-corporation-only",
				Says: law.Name{
					KK: "«Мемлекеттік корпорацияның қызметкері өтінішті қабылдаудан бас тартады»; өтінішті 3, 4 және 5-тармақтар бойынша көрсетілетін қызметті беруші, 1-тармақ бойынша портал да қабылдайды; 5, 9, 10 және 11-тармақтардың рәсімдерінде мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Негіз бен қолхат - тек корпорация арнасында; нәтиже арнамен шектелмеген; қадам жоқ",
					RU: "Основание и расписка - только в канале корпорации; результат каналом не ограничен; шага нет",
					EN: "Only the employee of the State Corporation refuses to take in, so ground and receipt are of that channel alone, the result of no channel in particular, though the provider and the portal take applications in too; no procedure has an action for it, so there is no step",
				},
				Cite: law.Same(text.para("3")),
			},
			applicationOrDocumentsDiscrepancy(text.para("3")),
			whoChecksDocumentsDiscrepancy(text.para("3")),
			actionInBracketsDiscrepancy(text.para("4")),
			andOrDiscrepancy(text.para("4")),
			{
				ID: "request-words",
				Says: law.Name{
					KK: "4-тармақ: портал арқылы «сұраныс», қалған жолмен «өтініш»; 9-тармақ: 1) «өтінішті», 3) және 7) «сұраныс», 4) «сұрау» - деректер қорына",
				},
				Model: law.Name{
					KK: "«Өтініш» - қағазда, «сұраныс» - электрондық; 9(4) «сұрау» - деректерге сұрау",
					RU: "«Өтініш» - на бумаге, «сұраныс» - электронный запрос; «сұрау» в 9(4) - запрос к базам",
					EN: "What the applicant hands in at the State Corporation is an application, what the employee enters and sends a request, as on the portal; another word is the query to databases; each name keeps its word",
				},
				Cite: law.Same(text.para("4")),
			},
			whatTheServiceRestsOnDiscrepancy(text.para("4")),
			applicationUnnamedDiscrepancy(text.sub("5", "1")),
			{
				ID: "who-instructs",
				Says: law.Name{
					KK: "5-тармақтың 1)-тармақшасы: кеңсе қызметкері «көрсетілетін қызметті берушінің басшысына бұрыштама қояды; жолдайды»; 2)-тармақша: басшы «бұрыштама қояды»; 6-тармақ: «оларды көрсетілетін қызметті берушінің басшысына беру»",
				},
				Model: law.Name{
					KK: "Бұрыштаманы 2)-тармақшадағыдай басшы қояды, кеңсе құжаттарды оған жолдайды деп алынған; атау жазылғандай",
					RU: "Считается, что резолюцию налагает руководитель, как в подпункте 2), а канцелярия направляет ему документы; название как написано",
					EN: "As written, the chancery writes the instruction to the head and passes on; it is taken to pass the documents to the head, who instructs in 5(2), and the name stays as written",
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			chanceryShortDiscrepancy(text.sub("5", "4")),
			aDayToHandOverDiscrepancy(text.sub("5", "5")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама, 3) қарау, 3) пен 4) жолдау тек 5-тармақта; орындаушыны «белгілеуі» тек 6-тармақта; «анықтаманы» және «мемлекеттік көрсетілетін қызмет нәтижесін»; «дайын» тек 5-тармақта",
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
			{
				ID: "corporation-employee-name",
				Says: law.Name{
					KK: "3-тармақ, 9-тармақтың 1)-3)-тармақшалары және 10-тармақ: «Мемлекеттік корпорацияның қызметкері»; 9-тармақтың 7)-тармақшасы: «Мемлекеттік корпорация қызметкерінің»",
				},
				Model: law.Name{
					KK: "Бір рөл: corporation-employee",
					RU: "Одна роль: corporation-employee",
					EN: "One role, corporation-employee, named as in 9(2)",
				},
				Cite: law.Same(text.sub("9", "1")),
			},
			applicantLimitsDiscrepancy(text.sub("9", "1")),
			processNumbersDiscrepancy(text.sub("9", "2")),
			{
				ID: "workplace-abbreviation",
				Says: law.Name{
					KK: "«ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орнына (бұдан әрі – Мемлекеттік корпорацияның ҮАЖ АЖО)»",
				},
				Model: law.Name{
					KK: "Жүйе толық атауымен; қысқартудың бірінші әрпі атауда жоқ",
					RU: "Система - под полным названием; первой буквы сокращения в названии нет",
					EN: "The system goes by its full name: the abbreviation ҮАЖ does not follow from it",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«сұрау жолданады», «тексеріледі», «хабарлама қалыптастырылады», «жолданады», «тіркеу», «хабарлама қалыптастыру»: кім екені айтылмайды (9-тармақ: 4)-7), 10-тармақ: 1), 3), 11-тармақ: 3), 4), 6), 7), 8), 10), 11))",
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
			{
				ID: "power-of-attorney-data",
				Says: law.Name{
					KK: "3) және 4)-тармақшалар: сенімхат - өкілдікі; 5)-тармақша: «көрсетілетін қызметті алушы мәліметтерінің, БНАЖ-да сенімхат мәліметтерінің болуы»; 6)-тармақша: «немесе БНАЖ-да сенімхат мәліметтерінің болмауына»",
				},
				Model: law.Name{
					KK: "Шарт жазылғандай; сенімхат тек өкіл келгенде қажет деп алынған",
					RU: "Условие как написано; считается, что доверенность нужна только с представителем",
					EN: "As written, condition 1 fails everyone without a power of attorney; it is taken to ask for one only where a representative comes",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			branchesDiscrepancy(text.sub("9", "5")),
			documentsOrRequestDiscrepancy(text.sub("9", "7")),
			registrationOnPortalDiscrepancy(text.sub("10", "1")),
			{
				ID: "check-of-two-minutes",
				Says: law.Name{
					KK: "10-тармақ: берушінің тексеруі (өңдеуі) «(2 минут ішінде)»; 5-тармақ: сол құжаттарды қарауға, анықтама дайындауға 1 (бір) жұмыс күні",
				},
				Model: law.Name{
					KK: "Екі бөлек рәсімнің екі мерзімі",
					RU: "Два срока двух отдельных процедур",
					EN: "Two limits of two procedures: the check that a corporation's application gets is not taken for the examination of paragraph 5",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			defectsOrIncompleteDiscrepancy(text.sub("10", "3")),
			workBetweenDiscrepancy(text.sub("10", "4")),
			{
				ID: "certificate-at-the-corporation",
				Says: law.Name{
					KK: "5-тармақ: анықтама «кеңсеге» жолданады, оны кеңсе қызметкері береді; 10-тармақ: «ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтама)» Мемлекеттік корпорация қызметкері арқылы алады",
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
					KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... ЭЦҚ тіркеу куәлігін тандайды»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды»; қол қоюдың өзі аталмайды",
				},
				Model: law.Name{
					KK: "Қол қою бөлек қадам емес",
					RU: "Подписание - не отдельный шаг",
					EN: "The certificate is chosen in 11(5), in 11(8) the request is signed; the signing itself is no action of the text and no step",
				},
				Cite: law.Same(text.sub("11", "5")),
			},
			{
				ID: "choose-spelling",
				Says: law.Name{
					KK: "«ЭЦҚ тіркеу куәлігін тандайды»; сол тармақшада «қызметті таңдайды»",
				},
				Model: law.Name{
					KK: "Қадамның атауы жазылғандай",
					RU: "Название шага как написано",
					EN: "The name of the step keeps the other letter",
				},
				Cite: law.Same(text.sub("11", "5")),
			},
			signatureCheckDiscrepancy(text.sub("11", "7")),
			{
				ID: "service-spelling",
				Says: law.Name{
					KK: "9)-тармақша: «мемлекеттік көрсететін қызметті көрсетуге», 10)-тармақша: «мемлекеттік көрсететін қызметтен»; 7)-тармақша: «мемлекеттік көрсетілетін қызметтен»",
				},
				Model: law.Name{
					KK: "Осы қызмет; атаулар жазылғандай",
					RU: "Эта услуга; названия как написано",
					EN: `"Providing" stands for "provided" twice; this service is meant, and the names stay as written`,
				},
				Cite: law.Same(text.sub("11", "9")),
			},
			gotBeforeSentDiscrepancy(text.sub("11", "11")),
			notificationOrCertificateDiscrepancy(text.sub("11", "11")),
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "12-тармақ шағымдану туралы, бірақ өзара іс-қимыл мен ақпараттық жүйелерге арналған 4-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының», бір корпорацияға «Мемлекеттік корпорациясының»",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: `The provision cites its paragraph, which stands in the chapter on interplay and systems and speaks of one provider and of "their" officials, and of the State Corporation with an ending that makes it somebody's`,
				},
				Cite: law.Same(text.para("12")),
			},
			annex1TitleDiscrepancy(text.appendix("1")),
			{
				ID: "annex-3-mark",
				Says: law.Name{
					KK: "3-қосымшаның белгісі: «камқоршылық»; тақырып: «қамқоршылық»",
				},
				Model: law.Name{
					KK: "Атауы – тақырыптағыдай; қосымшадағысы – өзге атауы",
					RU: "Название – как в заголовке; как в приложении – прочее название",
					EN: "The title is that of the heading; the mark of annex 3, which spells trusteeship with another first letter, is its other title",
				},
				Cite: law.Same(text.appendix("3")),
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
				ID: "authorized-person",
				Why: law.Name{
					KK: "Көрсетілетін қызметті берушінің уәкілетті тұлғасы кім екені айтылмайды",
					RU: "Кто уполномоченное лицо услугодателя, не сказано",
					EN: "Who the authorized person of the provider is, whose EDS the electronic certificate bears, is not said",
				},
				Cite: text.sub("3", "2"),
			},
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
					KK: "Анықтама (1), өтініш (2) және қолхат (3) стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ",
					RU: "Справка (1), заявление (2) и расписка (3) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет",
					EN: "The forms of the certificate, the application and the receipt are annexes 1, 2 and 3 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand",
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
