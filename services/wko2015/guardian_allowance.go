package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// GuardianAllowance returns the regulation of the service "Assigning to trustees
// or guardians the allowance for the upkeep of an orphan (orphans) and a child
// (children) left without parental care", regulation 6 of the decree.
func GuardianAllowance() reglament.Service {
	text := regulation{number: "6"}
	return reglament.Service{
		ID:   "wko2015.guardian-allowance",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Қамқоршыларға немесе қорғаншыларға жетім баланы (жетім балаларды) және ата-анасының қамқорлығынсыз қалған баланы (балаларды) асырап-бағуға жәрдемақы тағайындау",
			RU: "Назначение попечителям или опекунам пособия на содержание ребёнка-сироты (детей-сирот) и ребёнка (детей), оставшегося без попечения родителей",
			EN: "Assigning to trustees or guardians the allowance for the upkeep of an orphan (orphans) and a child (children) left without parental care",
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
			{
				ID: "intake-and-issue",
				Text: law.Name{
					KK: "Өтініштерді қабылдау да, нәтижені беру де көрсетілетін қызметті берушінің кеңсесі, Мемлекеттік корпорация және портал арқылы жүргізіледі",
					RU: "И приём заявлений, и выдача результата идут через канцелярию услугодателя, Государственную корпорацию и портал",
					EN: "Both taking applications in and giving the result out go through the provider's chancery, the State Corporation and the portal",
				},
				Cite: text.para("1"),
			},
			corporationProvision(text.sub("1", "2")),
			portalProvision(text.sub("1", "3")),
			recipientsProvision(text.para("1")),
			formProvision(text.para("2")),
			decisionFormProvision(text.sub("3", "1")),
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы анықтама көрсетілетін қызметті алушының «жеке кабинетіне» көрсетілетін қызметті берушінің уәкілетті адамының электрондық цифрлық қолтаңбасымен (ЭЦҚ) қол қойылған электрондық құжат нысанында жіберіледі және сақталады",
					RU: "Через портал справка направляется в «личный кабинет» услугополучателя электронным документом с электронной цифровой подписью (ЭЦП) уполномоченного лица услугодателя и хранится",
					EN: `Through the portal the certificate is sent to the applicant's "personal cabinet" as an electronic document with the electronic digital signature (EDS) of the provider's authorized person, and is kept`,
				},
				Cite: text.sub("3", "2"),
			},
			documentsProvision(text.para("3")),
			notAcceptedReceiptProvision(text.para("3")),
			{
				ID: "start-office-and-corporation",
				Text: law.Name{
					KK: "Көрсетілетін қызметті беруші мен Мемлекеттік корпорацияда рәсімді бастауға қамқоршының немесе қорғаншының жәрдемақы тағайындау туралы, стандарттың 2-қосымшасының нысаны бойынша өтініші негіз болады",
					RU: "У услугодателя и в Государственной корпорации основание для начала - заявление попечителя или опекуна о назначении пособия по форме приложения 2 к стандарту",
					EN: "At the provider and at the State Corporation the procedure starts on an application of the trustee or guardian to have the allowance assigned, in the form of annex 2 of the standard",
				},
				Cite: text.para("4"),
			},
			{
				ID: "start-portal",
				Text: law.Name{
					KK: "Порталда рәсімді бастауға көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық құжат нысанындағы сұрау негіз болады",
					RU: "На портале основание для начала - запрос в форме электронного документа с ЭЦП услугополучателя",
					EN: "On the portal it starts on a request as an electronic document with the applicant's EDS",
				},
				Cite: text.para("4"),
			},
			firstTimeStartsProvision(text.sub("5", "1")),
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
			{
				ID: "appeal",
				Text: law.Name{
					KK: "Көрсетілетін қызметті берушінің және (немесе) олардың лауазымды адамдарының, Мемлекеттік корпорацияның және (немесе) оның қызметкерлерінің шешімдеріне, әрекеттеріне (әрекетсіздігіне) стандарттың 4-бөлімі бойынша шағымданады",
					RU: "Решения, действия (бездействие) услугодателя и (или) его должностных лиц, Государственной корпорации и (или) её работников обжалуются по разделу 4 стандарта",
					EN: "Decisions, acts and omissions of the provider and (or) its officials, of the State Corporation and (or) its employees are appealed as section 4 of the standard provides",
				},
				Cite: text.para("12"),
			},
			businessProcessSignsProvision(text.appendix("1")),
		},

		// Paragraph 1: the organizations, and where to apply.
		Units: []reglament.Unit{
			providerUnit(text.para("1")),
			corporationUnit(text.sub("1", "2")),
			portalUnit(text.sub("1", "3")),
		},
		Channels: []reglament.Channel{
			{
				ID:       "office",
				Name:     officeChannel(),
				Unit:     "provider",
				Entry:    "register",
				Delivery: text.sub("5", "5"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "corporation", Cite: text.sub("1", "2")}, {Channel: "portal", Cite: text.sub("1", "3")}},
				Cite: text.sub("1", "1"),
			},
			{
				ID:       "corporation",
				Name:     corporationChannel(),
				Unit:     "corporation",
				Entry:    "corporation-apply",
				Delivery: text.sub("10", "4"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "office", Cite: text.sub("1", "1")}, {Channel: "portal", Cite: text.sub("1", "3")}},
				Cite: text.sub("1", "2"),
			},
			{
				ID:       "portal",
				Name:     portalChannel(),
				Unit:     "portal",
				Entry:    "portal-register",
				Delivery: text.sub("3", "2"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "office", Cite: text.sub("1", "1")}, {Channel: "corporation", Cite: text.sub("1", "2")}},
				Cite: text.sub("1", "3"),
			},
		},

		Fee: reglament.Fee{Charge: reglament.FreeOfCharge, Cite: text.para("1")},

		// Paragraph 3: how the service ends; that it is refused is said in paragraphs
		// 10 and 11 only.
		Results: []reglament.Result{
			{
				ID: "decision",
				Name: law.Name{
					KK: "қамқоршыларға немесе қорғаншыларға жетім баланы (жетім балаларды) және ата-анасының қамқорлығынсыз қалған баланы (балаларды) асырап-бағуға жәрдемақы тағайындау туралы шешім",
					RU: "решение о назначении попечителям или опекунам пособия на содержание ребёнка-сироты (детей-сирот) и ребёнка (детей), оставшегося без попечения родителей",
					EN: "decision that assigns to trustees or guardians the allowance for the upkeep of an orphan (orphans) and a child (children) left without parental care",
				},
				// No channels, though 3(1) gives it for two of them: see the discrepancy
				// decision-or-certificate. Who signs it is said in paragraph 5,
				// subparagraph 4).
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.sub("3", "1"),
			},
			{
				// "Анықтама" is so in the text, which has spoken of a decision before.
				ID:       "electronic-certificate",
				Name:     electronicCertificateResult(),
				Channels: []string{"portal"},
				Form:     reglament.Electronic,
				SignedBy: electronicCertificateSigner(),
				Cite:     text.sub("3", "2"),
			},
			{
				// Paragraph 3 has no certificate at the State Corporation, and no place says
				// in which form it is handed out there, nor who signed it.
				ID:       "certificate-at-the-corporation",
				Name:     electronicCertificateResult(),
				Channels: []string{"corporation"},
				Cite:     text.sub("10", "4"),
			},
			{
				// Paragraph 3 names no refusal. Paragraph 11, subparagraphs 7) and 10),
				// refuses likewise. That the message gives its reasons is not said.
				ID: "refusal",
				Name: law.Name{
					KK: "сұратылып отырған қызметтен бас тарту туралы хабарлама",
					RU: "сообщение об отказе в запрашиваемой услуге",
					EN: "message that refuses the service requested",
				},
				// No channels, so that a case of the office is not accused: see the
				// discrepancy no-refusal-among-results.
				Refusal:    true,
				Unreasoned: true,
				Cite:       text.sub("10", "3"),
			},
			{
				ID:   "not-accepted",
				Name: notAcceptedResult(),
				// The employee of the State Corporation alone is named.
				// Of every channel: that others do not refuse is not said.
				Refusal:     true,
				NotAccepted: true,
				// That it gives its reasons is not said; the form of the receipt is not in
				// hand.
				Unreasoned: true,
				Cite:       text.para("3"),
			},
		},

		// Paragraph 3, its unnumbered part: refusing to take in; paragraphs 10 and 11:
		// refusing the service.
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
			portalSystem(text.sub("1", "3")),
			// "ҮАЖ АЖО".
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
					KK: "келіп түскен құжаттарды қарайды, шешімді дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
					RU: "рассматривает поступившие документы, готовит решение и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, prepare the decision and pass it to the head of the provider for signature",
				},
				Yields:   prepareYield(),
				Limit:    limit(8, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name:     signAction(),
				Yields:   signYield(),
				Limit:    limit(1, calendar.WorkingDay),
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
				Name:     corporationCheckDocumentsAction(),
				Limit:    limit(2, calendar.Minute),
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
				Name:     corporationRefuseAction(),
				Limit:    limit(2, calendar.Minute),
				Cite:     text.sub("10", "3"),
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
					KK: "Мемлекеттік корпорация қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтама) алады",
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
				Name: law.Name{
					KK: "порталда ЖСН және пароль арқылы тіркелген көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеруі",
					RU: "проверка на портале правильности данных услугополучателя, зарегистрированного по ИИН и паролю",
					EN: "It is checked on the portal whether the data of the applicant registered by IIN and password are correct",
				},
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
				Name: law.Name{
					KK: "порталда авторландырудан бас тарту туралы хабарлама қалыптастырылуы",
					RU: "формирование на портале сообщения об отказе в авторизации",
					EN: "A message is formed on the portal that refuses the authorization",
				},
				Cite: text.sub("11", "4"),
			},
			{
				// Process 3.
				ID:       "portal-request",
				Channels: []string{"portal"},
				Role:     "applicant",
				Name: law.Name{
					KK: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін таңдауы",
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
				Name: law.Name{
					KK: "порталда ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі тексеруі",
					RU: "проверка на портале срока действия регистрационного свидетельства ЭЦП и его отсутствия в списке отозванных (аннулированных), а также соответствия идентификационных данных (между ИИН в запросе и ИИН в регистрационном свидетельстве)",
					EN: "It is checked on the portal whether the registration certificate of the EDS is in date and not on the list of those withdrawn (canceled), and whether the identification data agree (the IIN of the request and that of the certificate)",
				},
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
					KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылуы",
					RU: "формирование сообщения об отказе в запрашиваемой услуге из-за неподтверждения подлинности ЭЦП услугополучателя",
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
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының сұранысын өңдеу үшін көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды (қызмет алушының сұранысы) ЭҮШ арқылы ЭҮАШ АЖО-ға жолдануы",
					RU: "направление электронных документов (запроса услугополучателя), удостоверенных (подписанных) его ЭЦП, через шлюз электронного правительства на рабочее место регионального шлюза для обработки запроса",
					EN: "The electronic documents (the applicant's request), certified (signed) by the applicant's EDS, go through the gateway of the electronic government to the automated workplace of its regional gateway, for the request to be processed",
				},
				Outcomes: []reglament.Outcome{{To: "portal-check-documents"}},
				Cite:     text.sub("11", "8"),
			},
			{
				// Condition 3.
				ID:       "portal-check-documents",
				Channels: []string{"portal"},
				Unit:     "provider",
				Name:     portalCheckDocumentsAction(),
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
				Name:     portalRefuseAction(),
				Cite:     text.sub("11", "10"),
			},
			{
				// The second sentence of the place of process 7; nobody is named.
				ID:       "portal-deliver",
				Channels: []string{"portal"},
				Unit:     "provider",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолдануы`,
					RU: `направление результата услуги в "личный кабинет" услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица услугодателя`,
					EN: `The result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the provider's authorized person`,
				},
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
					KK: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алуы",
					RU: "получение результата услуги (уведомления в форме электронного документа), сформированного на портале",
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
					KK: "Сөздердің әріптері ажыратылған («ұ з а қ т ы ғ ы н с и п а т т а у», «п р о ц е с і», «А Ж О - ғ а ж о л д а н у ы»), сөйлемдер жол ортасында үзілген; орынсыз бос орын: 1-тармақ: «беру :», «Мемлекеттік корпорация) ;», 4-тармақ: «негіздеме :», 5-тармақ: «береді .», 6-тармақ: «қол қоюы ;», 8-тармақ: «1- қосымшасына»; 4-тармақ: «ЭЦҚ қойылған», 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 9-11-тармақтарда бір тармақшалар «енгізуі», «тексеруі», басқалары «тексеріледі», «алады» деп бітеді; 11-тармақ: 3) «мәліметтерінің дұрыстығы тексеруі», 6) «сәйкестігі тексеруі»; 10-тармақтың соңы «;» белгісімен, 11-тармақтың 11)-тармақшасы белгісіз бітеді; 4-бөлімнің тақырыбы: «Мемлекеттік корпорация және (немесе) өзге де көрсетілетін қызметті берушілермен»; 1-қосымша: «көрсетілетін қызметті алушы және көрсетілетін қызметті берушінің рәсімінің»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written, missing case endings included; verbal nouns, passives and finite verbs take turns for what is done",
				},
				Cite: law.Same(text.whole()),
			},
			whoIsCalledWhatDiscrepancy(text.para("1")),
			serviceTermDiscrepancy(text.para("1")),
			providerPluralDiscrepancy(text.para("1")),
			waysOfGivingOutDiscrepancy(text.para("1")),
			corporationNameQuotesDiscrepancy(text.sub("1", "2")),
			corporationIsADepartmentDiscrepancy(text.sub("1", "2")),
			{
				ID: "no-refusal-among-results",
				Says: law.Name{
					KK: "3-тармақта жалғыз нәтиже - «шешім», бас тарту аталмайды; 10-тармақтың 3)-тармақшасы, 11-тармақтың 7) және 10)-тармақшалары: қызметтен «бас тарту» туралы хабарламалар",
				},
				Model: law.Name{
					KK: "refusal нәтижесі хабарламалардан алынған, 10-тармақтың сөзімен аталған; корпорация мен порталдың қадамдары ғана бас тартады, бірақ нәтиже арналармен шектелмейді: кеңсе арқылы бас тарту болмайтыны айтылмаған",
					RU: "Результат refusal взят из сообщений и назван словами пункта 10; отказывают только шаги корпорации и портала, но каналами результат не ограничен: что через канцелярию отказа не бывает, не сказано",
					EN: "The result refusal comes from the messages and is named as in paragraph 10. Only steps of the corporation and of the portal refuse, paragraph 5 leads to a decision only; yet the result is limited to no channel: that an application at the office cannot be refused is not said, so an office case that ended so is not accused",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "decision-or-certificate",
				Says: law.Name{
					KK: "3-тармақтың 1)-тармақшасы: «тағайындау туралы шешім (бұдан әрі - шешім)», 5-тармақ: «шешімді дайындайды», «шешімге қол қояды»; 3-тармақтың 2)-тармақшасы: «анықтама», 10-тармақтың 4)-тармақшасы: «нәтижесін (анықтама)»",
				},
				Model: law.Name{
					KK: "Порталдың нәтижесі мен 10(4) қадамы мәтіндегідей «анықтама»; ол шешімнің өзі ме, айтылмаған, сондықтан шешім арналармен шектелмейді, анықтама корпорацияда да бар",
					RU: "Результат портала и шаг 10(4) - «справка», как в тексте; само ли это решение, не сказано, поэтому решение не ограничено каналами, а справка бывает и в корпорации",
					EN: "The result of the portal and the step 10(4) keep the text's certificate, which is defined nowhere. Whether it is the decision is not said, so the decision is limited to no channel and the certificate is of the corporation too: neither name accuses a case",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "authorized-person",
				Says: law.Name{
					KK: "3-тармақ: «көрсетілетін қызметті берушінің уәкілетті адамының электрондық цифрлық қолтаңбасымен ... қол қойылған»; 11-тармақ: «уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; 5-тармақ: шешімге «көрсетілетін қызметті берушінің басшысы» қол қояды",
				},
				Model: law.Name{
					KK: "Порталда бір адам; оның басшы екені айтылмаған, сондықтан рөл емес",
					RU: "На портале одно лицо; руководитель ли это, не сказано, поэтому роли нет",
					EN: "On the portal one person, called by two words; that it is the head, who signs in paragraph 5, is not said, so it is no role",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "sent-or-kept",
				Says: law.Name{
					KK: "3-тармақ: «жіберіледі және сақталады»; 11-тармақтың 11)-тармақшасы: «жолдануы»",
				},
				Model: law.Name{
					KK: "Жіберу - 3-тармақтың ережесі және portal-deliver қадамы, сақтау - тек ереже; қайда және қанша сақталатыны айтылмаған",
					RU: "Направление - положение пункта 3 и шаг portal-deliver, хранение - только положение; где и сколько хранится, не сказано",
					EN: "Sending stands in the provision of paragraph 3 and is the step portal-deliver; that the certificate is kept is said in paragraph 3 only and stands in the provision alone, where and for how long is not said",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "who-refuses-to-take-in",
				Says: law.Name{
					KK: "«Мемлекеттік корпорацияның қызметкері өтінішті қабылдаудан бас тартады»; көрсетілетін қызметті берушінің кеңсесі мен портал туралы айтылмайды; 9 және 10-тармақтардың рәсімінде мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Негіз бен қолхат корпорация арнасында ғана; нәтиже арнамен шектелмеген; қадам жоқ",
					RU: "Основание и расписка - только в канале корпорации; результат каналом не ограничен; шага нет",
					EN: "Ground and receipt are of the corporation's channel only, whose employee alone is named; the result is of no channel in particular; its procedure has no action for it, so there is no step",
				},
				Cite: law.Same(text.para("3")),
			},
			applicationOrDocumentsDiscrepancy(text.para("3")),
			{
				ID: "who-checks-documents",
				Says: law.Name{
					KK: "3-тармақ: толық емес топтама қабылданбайды; 5-тармақтың 1)-тармақшасы мен 9-тармақтың 1)-3)-тармақшаларында тексеру жоқ; 5-тармақтың 3)-тармақшасы: жауапты орындаушы «келіп түскен құжаттарды қарайды»; 10-тармақтың 2)-тармақшасы мен 11-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді",
				},
				Model: law.Name{
					KK: "Тексеру 10(2) және 11(9) қадамдарында, кеңсе арқылы жүргенде - 5(3) қадамындағы құжаттарды қарау деп алынған",
					RU: "Проверка - в шагах 10(2) и 11(9), на пути через канцелярию проверкой считается рассмотрение шага 5(3)",
					EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 3 refuses them; the check stands where the procedures have it, with the provider, and on the way through the chancery the examination of 5(3) is taken for it",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "action-in-brackets",
				Says: law.Name{
					KK: "4-тармақ: «рәсімді іс-қимылды бастауға»; 5 және 6-тармақтар: «рәсімнің (іс-қимылдың)»",
				},
				Model: law.Name{
					KK: "Бір нәрсе: рәсім, яғни іс-қимыл",
					RU: "Одно и то же: процедура, то есть действие",
					EN: "Brackets are missing: procedure and action are one thing, as in paragraphs 5 and 6",
				},
				Cite: law.Same(text.para("4")),
			},
			andOrDiscrepancy(text.para("4")),
			{
				ID: "who-applies",
				Says: law.Name{
					KK: "1-тармақ: «жеке тұлғаларға (бұдан әрі – көрсетілетін қызметті алушы)»; 4-тармақ: «қамқоршының немесе қорғаншының ... өтініш»; тақырып: «Қамқоршыларға немесе қорғаншыларға»",
				},
				Model: law.Name{
					KK: "Алушы - 1-тармақтағыдай; қамқоршы не қорғаншы деп алынған",
					RU: "Услугополучатель - как в пункте 1; считается, что это попечитель или опекун",
					EN: "The applicant is any natural person in paragraph 1, a trustee or guardian in paragraph 4; taken to be the latter",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "form-twice",
				Says: law.Name{
					KK: "«стандарттың 2-қосымшасына сәйкес нысан бойынша қамқоршының немесе қорғаншының жәрдемақы тағайындау туралы нысан бойынша өтініш»; 9-тармақ: «стандарттың 2-қосымшасына сәйкес өтінішті»",
				},
				Model: law.Name{
					KK: "«Нысан бойынша» екі рет; нысан біреу",
					RU: "«По форме» дважды; форма одна",
					EN: "The form is named twice, and of which form the second speaks is not said; it is taken for annex 2 too",
				},
				Cite: law.Same(text.para("4")),
			},
			requestWordsDiscrepancy(text.para("4")),
			whatTheServiceRestsOnDiscrepancy(text.para("4")),
			applicationUnnamedDiscrepancy(text.sub("5", "1")),
			{
				ID: "decision-before-signature",
				Says: law.Name{
					KK: "3)-тармақша: орындаушы «шешімді дайындайды», 4)-тармақша: басшы «шешімге қол қояды»; 6-тармақ: орындаушының «мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі»",
				},
				Model: law.Name{
					KK: "Нәтиже қол қойылғаннан кейін дайын",
					RU: "Результат готов после подписания",
					EN: "A draft is spoken of nowhere: what the executor prepares is called the decision and the result; the result is taken to be ready when it is signed",
				},
				Cite: law.Same(text.sub("5", "3")),
			},
			chanceryShortDiscrepancy(text.sub("5", "4")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама, 3) қарау тек 5-тармақта; 2) орындаушыны «белгілеуі» тек 6-тармақта; 3) «қол қоюға жолдайды», 4) «кеңсеге жолдайды» тек 5-тармақта; 5) «дайын» деген сөз тек 5-тармақта",
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
					KK: "3-тармақ пен 9-тармақтың 1)-3)-тармақшалары: «Мемлекеттік корпорацияның қызметкері»; 9-тармақтың 7)-тармақшасы мен 10-тармақтың 4)-тармақшасы: «Мемлекеттік корпорация қызметкері»",
				},
				Model: law.Name{
					KK: "Бір рөл: corporation-employee",
					RU: "Одна роль: corporation-employee",
					EN: "One role, corporation-employee, named as in paragraph 9, subparagraph 2)",
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
					KK: "Бір жүйе, толық атауымен; қысқартудың бірінші әрпі атауда жоқ",
					RU: "Одна система, с полным названием; первой буквы сокращения в названии нет",
					EN: "One system, corporation-workplace, by its full name: the abbreviation begins with a letter that no word of the name does, and the text does not use it again",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			nobodyNamedDiscrepancy(text.sub("9", "4")),
			legalEntitiesDiscrepancy(text.sub("9", "4")),
			{
				ID: "databases-case",
				Says: law.Name{
					KK: "«ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің»; 6)-тармақша: «ЖТ МДҚ немесе ЗТ МДҚ-да»",
				},
				Model: law.Name{
					KK: "6)-тармақшадағыдай оқылады; атау жазылғандай",
					RU: "Читается как в подпункте 6); название как написано",
					EN: "Read as in the next subparagraph, in the one database or the other: the case ending is missing",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			powerOfAttorneyDataDiscrepancy(text.sub("9", "5")),
			branchesDiscrepancy(text.sub("9", "5")),
			documentsOrRequestDiscrepancy(text.sub("9", "7")),
			{
				ID: "check-of-two-minutes",
				Says: law.Name{
					KK: "10-тармақ: берушінің тексеруі (өңдеуі) «(2 минут ішінде)»; 5-тармақ: сол құжаттарды қарауға, шешім дайындауға 8 жұмыс күні",
				},
				Model: law.Name{
					KK: "Екі бөлек рәсімнің екі мерзімі",
					RU: "Два срока двух отдельных процедур",
					EN: "Two limits of two procedures: the check that a corporation's application gets is not taken for the examination of paragraph 5",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "message-or-receipt",
				Says: law.Name{
					KK: "3-тармақ: толық емес топтама - «құжаттарды қабылдаудан бас тарту туралы қолхат»; 10-тармақтың 3)-тармақшасы: «құжаттарында кемшіліктердің болуына байланысты ... қызметтен бас тарту туралы хабарлама»",
				},
				Model: law.Name{
					KK: "Екі бөлек нәтиже: not-accepted пен refusal; кемшіліктің не екені айтылмаған",
					RU: "Два разных результата: not-accepted и refusal; что такое недостаток, не сказано",
					EN: "Two results, not-accepted and refusal: what a defect is, and how it differs from what is not taken in, is not said",
				},
				Cite: law.Same(text.sub("10", "3")),
			},
			registrationOnPortalDiscrepancy(text.sub("10", "1")),
			{
				ID: "work-between",
				Says: law.Name{
					KK: "10-тармақ: 2-шарттан кейін 8-процесс, 11-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; шешімді дайындау мен оған қол қою (5-тармақ) екеуінде де аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			{
				ID: "result-at-the-corporation",
				Says: law.Name{
					KK: "5-тармақ: шешім кеңсеге жолданады, оны «көрсетілетін қызметті берушінің кеңсе қызметкері» береді; 10-тармақ: «ЭҮАШ АЖО-да қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (анықтама)» Мемлекеттік корпорация қызметкері арқылы алады",
				},
				Model: law.Name{
					KK: "Әр арна өз рәсімінше; корпорациядағы нәтиженің нысаны да, қол қоюшысы да белгісіз: олар 3-тармақта тек портал туралы айтылған, сондықтан бұл бөлек нәтиже",
					RU: "Каждый канал по своей процедуре; форма результата в корпорации и кто его подписал, неизвестны: в пункте 3 они названы только для портала, поэтому это отдельный результат",
					EN: "Each channel keeps its procedure: how the result gets from the chancery to the regional gateway, whether the corporation hands it out on paper and who signed it there, is not said: paragraph 3 tells form and signer of the portal only, so it is a result of its own",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("11")),
			requestSignedWhenDiscrepancy(text.sub("11", "5")),
			signatureCheckDiscrepancy(text.sub("11", "7")),
			gotBeforeSentDiscrepancy(text.sub("11", "11")),
			notificationOrCertificateDiscrepancy(text.sub("11", "11")),
			{
				ID: "appeal-section",
				Says: law.Name{
					KK: "Осы регламент: «стандарттың 4-бөліміне сәйкес»; қаулының 3-регламентінің 12-тармағы: «стандарттың 3-бөліміне сәйкес»",
				},
				Model: law.Name{
					KK: "Жазылғандай: 4-бөлім",
					RU: "Как написано: раздел 4",
					EN: "As written, section 4 of the standard, though regulation 3 of the same decree refers to section 3 of its own; the standards are not in hand",
				},
				Cite: law.Same(text.para("12")),
			},
			appealChapterDiscrepancy(text.para("12")),
			annex1TitleDiscrepancy(text.appendix("1")),
			{
				ID: "annex-3-quote",
				Says: law.Name{
					KK: `«Қамқоршыларға немесе қорғаншыларға ... асырап-бағуға жәрдемақы тағайындау" мемлекеттік көрсетілетін қызмет регламентіне 3-қосымша»: ашылатын тырнақша жоқ`,
				},
				Model: law.Name{
					KK: "11-тармақ сілтеме жасайтын 3-қосымша",
					RU: "Приложение 3, на которое ссылается пункт 11",
					EN: "A quotation closes that was not opened; it is annex 3, which paragraph 11 refers to",
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
			documentsGap(text.para("3")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Шешімнің (1), өтініштің (2) және қолхаттың (3) нысандары стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ",
					RU: "Формы решения (1), заявления (2) и расписки (3) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет",
					EN: "The forms of the decision, the application and the receipt are annexes 1, 2 and 3 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			{
				ID: "office-not-accepted",
				Why: law.Name{
					KK: "Кеңсеге толық емес не мерзімі өткен құжаттар тапсырылса не болатыны айтылмайды",
					RU: "Что бывает, если в канцелярию сданы неполные или просроченные документы, не сказано",
					EN: "What follows where the documents handed in at the chancery are incomplete is not said; of documents out of date nothing is said anywhere",
				},
				Cite: text.para("3"),
			},
			{
				ID: "decision-declined",
				Why: law.Name{
					KK: "Жәрдемақы тағайындалмаса не болатыны айтылмайды: 5-тармақта шешімнен басқа жол жоқ",
					RU: "Что бывает, если пособие не назначается, не сказано: в пункте 5 нет пути, кроме решения",
					EN: "What follows where the allowance is not assigned is not said: paragraph 5 has no other way than a decision",
				},
				Cite: text.sub("5", "3"),
			},
			{
				ID: "payment",
				Why: law.Name{
					KK: "Жәрдемақының мөлшері, төлеу тәртібі мен мерзімі айтылмайды: рәсім шешімді берумен бітеді",
					RU: "Размер пособия, порядок и срок выплаты не указаны: процедура кончается выдачей решения",
					EN: "How much the allowance is, and how and when it is paid, is not said: the procedure ends with the decision handed over",
				},
				Cite: text.sub("5", "5"),
			},
			collectionGap(text.sub("5", "5")),
			messagesGap(text.sub("9", "6")),
			paperFileGap(text.sub("9", "7")),
			refusalGroundsGap(text.sub("10", "3")),
			portalTimesGap(text.para("11")),
			{
				ID: "appeal",
				Why: law.Name{
					KK: "Шағымдану тәртібі стандарттың 4-бөлімінде, ол қолда жоқ",
					RU: "Порядок обжалования - в разделе 4 стандарта, которого в наличии нет",
					EN: "The order of appeal stands in section 4 of the standard, which is not in hand",
				},
				Cite: text.para("12"),
			},
			businessProcessesGap(text.appendix("1")),
			corporationDiagramGap(text.appendix("2")),
			portalDiagramGap(text.appendix("3")),
		},
	}
}
