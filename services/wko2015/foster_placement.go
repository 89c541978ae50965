package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// FosterPlacement returns the regulation of the service "Giving a child (children)
// into foster upbringing", regulation 7 of the decree.
func FosterPlacement() reglament.Service {
	text := regulation{number: "7"}
	return reglament.Service{
		ID:   "wko2015.foster-placement",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Баланы (балаларды) патронаттық тәрбиелеуге беру",
			RU: "Передача ребёнка (детей) на патронатное воспитание",
			EN: "Giving a child (children) into foster upbringing",
		},

		// The note under the heading: the wording of decree No. 375.
		Edition: law.Amendment{
			ID:     "no-375",
			Number: "375",
			Date:   civil.YMD(2015, time.December, 29),
			Force: law.Force{
				NotBefore:        civil.YMD(2016, time.January, 9),
				AfterPublication: 10,
				RepealNotBefore:  repealNotBefore(),
				Cite:             text.whole(),
			},
			Cite: text.whole(),
		},
		// The note under paragraph 3.
		Amendments: []law.Amendment{
			{
				ID:     "no-136",
				Number: "136",
				Date:   civil.YMD(2017, time.May, 16),
				Force: law.Force{
					NotBefore:        civil.YMD(2017, time.May, 27),
					AfterPublication: 10,
					RepealNotBefore:  repealNotBefore(),
					Cite:             text.para("3"),
				},
				Cite: text.para("3"),
			},
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			providerProvision(text.para("1")),
			standardProvision(text.para("1")),
			{
				ID: "intake",
				Text: law.Name{
					KK: "Өтініштерді қабылдау көрсетілетін қызметті берушінің кеңсесі және портал арқылы жүргізіледі",
					RU: "Приём заявлений идёт через канцелярию услугодателя и портал",
					EN: "Applications are taken in through the provider's chancery and the portal",
				},
				Cite: text.para("1"),
			},
			portalProvision(text.sub("1", "2")),
			{
				ID: "issue",
				Text: law.Name{
					KK: "Нәтижелерді беру көрсетілетін қызметті берушінің кеңсесі арқылы жүргізіледі",
					RU: "Выдача результатов идёт через канцелярию услугодателя",
					EN: "The results are given out through the provider's chancery",
				},
				Cite: text.para("1"),
			},
			recipientsProvision(text.para("1")),
			formProvision(text.para("2")),
			{
				ID: "refusal-grounds",
				Text: law.Name{
					KK: "Қызмет көрсетуден бас тарту жағдайлары мен негіздері - стандарттың 10-тармағында",
					RU: "Случаи и основания отказа в оказании услуги - в пункте 10 стандарта",
					EN: "The cases and grounds of refusing the service are those of paragraph 10 of the standard",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "who-refuses-to-take-in",
				Text: law.Name{
					KK: "Өтінішті қабылдаудан көрсетілетін қызметті беруші бас тартады",
					RU: "Отказывает в приёме заявления услугодатель",
					EN: "It is the provider that refuses to take the application in",
				},
				Cite: text.para("3"),
			},
			{
				ID: "documents",
				Text: law.Name{
					KK: "Рәсімді бастауға стандарттың 9-тармағына сәйкес құжаттар тізбесін ұсыну негіз болады",
					RU: "Основание для начала - представление перечня документов по пункту 9 стандарта",
					EN: "The procedure starts on the handing in of the list of documents of paragraph 9 of the standard",
				},
				Cite: text.para("4"),
			},
			firstTimeStartsProvision(text.sub("5", "1")),
			eachResultStartsTheNextProvision(text.para("6")),
			providerBusinessProcessesProvision(text.para("8")),
			portalRegistrationProvision(text.sub("9", "1")),
			portalLoginProvision(text.sub("9", "2")),
			{
				ID: "system-abbreviations",
				Text: law.Name{
					KK: "ЭҮШ - электрондық үкімет шлюзі; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "ЭҮШ - шлюз электронного правительства; ЭҮАШ АЖО - автоматизированное рабочее место регионального шлюза электронного правительства",
					EN: "ЭҮШ is the gateway of the electronic government, ЭҮАШ АЖО the automated workplace of its regional gateway",
				},
				Cite: text.sub("9", "8"),
			},
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы нәтиже көрсетілетін қызметті алушының «жеке кабинетіне» көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады",
					RU: "Через портал результат направляется в «личный кабинет» услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица услугодателя",
					EN: `Through the portal the result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the provider's authorized person`,
				},
				Cite: text.sub("9", "11"),
			},
			{
				ID: "portal-diagram",
				Text: law.Name{
					KK: "Портал арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 2-қосымшадағы диаграммада көрсетіледі",
					RU: "Взаимодействие информационных систем при оказании через портал показано на диаграмме, приложение 2",
					EN: "The interplay of the information systems on the way through the portal is shown in the diagram of annex 2",
				},
				Cite: text.para("9"),
			},
			providerAppealProvision(text.para("10")),
		},

		// Paragraph 1: the organizations, and where to apply.
		Units: []reglament.Unit{
			providerUnit(text.para("1")),
			portalUnit(text.sub("1", "2")),
		},
		Channels: []reglament.Channel{
			{
				ID:       "office",
				Name:     officeChannel(),
				Unit:     "provider",
				Entry:    "register",
				Delivery: text.sub("5", "5"),
				Cite:     text.sub("1", "1"),
			},
			{
				ID:       "portal",
				Name:     portalChannel(),
				Unit:     "portal",
				Entry:    "portal-register",
				Delivery: text.sub("9", "11"),
				// Paragraph 1 gives the results out through the chancery and tells no way of
				// applying apart.
				Also: []reglament.ChannelElsewhere{{Channel: "office", Cite: text.para("1")}},
				Cite: text.sub("1", "2"),
			},
		},

		Fee: reglament.Fee{Charge: reglament.FreeOfCharge, Cite: text.para("1")},

		// Paragraph 3: how the service ends.
		Results: []reglament.Result{
			{
				// "Тәрбиеге" is so in the text.
				ID: "contract",
				Name: law.Name{
					KK: "баланы (балаларды) патронаттық тәрбиеге беру туралы шарт",
					RU: "договор о передаче ребёнка (детей) на патронатное воспитание",
					EN: "contract on giving a child (children) into foster upbringing",
				},
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.sub("3", "1"),
			},
			{
				// That it is electronic, and who certifies it, stands in paragraph 9,
				// subparagraph 11).
				ID: "contract-notification",
				Name: law.Name{
					KK: "баланы (балаларды) патронаттық тәрбиеге беру туралы шарт жасасу туралы хабарлама",
					RU: "уведомление о заключении договора о передаче ребёнка (детей) на патронатное воспитание",
					EN: "notification on concluding the contract on giving a child (children) into foster upbringing",
				},
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
				// Subparagraphs 1) and 2) name it alike.
				ID: "refusal",
				Name: law.Name{
					KK: "мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап",
					RU: "мотивированный ответ об отказе в оказании государственной услуги",
					EN: "reasoned reply that refuses the service",
				},
				Channels: []string{"office", "portal"},
				Refusal:  true,
				Cite:     text.sub("3", "1"),
			},
			{
				ID: "not-accepted",
				Name: law.Name{
					KK: "өтінішті қабылдаудан бас тартады",
					RU: "отказ в приёме заявления",
					EN: "refusal to take the application in",
				},
				Refusal:     true,
				NotAccepted: true,
				// That it gives its reasons is not said.
				Unreasoned: true,
				Cite:       text.para("3"),
			},
		},

		// Paragraph 3, its unnumbered part: refusing to take in.
		Grounds: []reglament.Ground{
			{
				ID: "documents-incomplete",
				Name: law.Name{
					KK: "стандарттың 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған",
					RU: "представлен неполный пакет документов по пункту 9 стандарта",
					EN: "the package of documents of paragraph 9 of the standard is incomplete",
				},
				Acts:      []string{"not-accept"},
				Documents: true,
				Cite:      text.para("3"),
			},
			documentsExpiredGround(text.para("3")),
		},

		// Paragraph 5 gives each action its time and states no whole: the times of the
		// way through the chancery are added up. The portal has none.
		Term: reglament.Term{
			Sum:  []string{"office"},
			Cite: text.para("5"),
		},

		// Paragraph 7: who acts at the provider; paragraph 1: who applies.
		Roles: []reglament.Role{
			chanceryEmployeeRole(text.sub("7", "1")),
			headRole(text.sub("7", "2")),
			executorRole(text.sub("7", "3")),
			applicantRole(text.para("1")),
		},

		// Paragraphs 1 and 9: the information systems.
		Systems: []reglament.System{
			portalSystem(text.sub("1", "2")),
			gatewaySystem(text.sub("9", "8")),
			regionalGatewayWorkplaceSystem(text.sub("9", "8")),
		},

		Steps: []reglament.Step{
			// Paragraph 5: the provider's actions; paragraph 6: what each yields. The first
			// time runs from the moment at which the documents are handed in.
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
				Name: law.Name{
					KK: "бұрыштама қояды, құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
					RU: "налагает резолюцию, направляет документы ответственному исполнителю услугодателя",
					EN: "Write an instruction, pass the documents to the responsible executor of the provider",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны тағайындауы және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
					RU: "назначение руководителем услугодателя ответственного исполнителя и направление ему документов услугополучателя",
					EN: "Responsible executor appointed by the head, and given the applicant's documents",
				},
				Limit:    limit(1, calendar.CalendarDay),
				Outcomes: []reglament.Outcome{{To: "prepare"}},
				Cite:     text.sub("5", "2"),
				See:      []law.Citation{text.sub("6", "2")},
			},
			{
				// That what is prepared goes to the head is not said: see the discrepancy passing-
				// on.
				ID:       "prepare",
				Channels: []string{"office"},
				Role:     "executor",
				Name: law.Name{
					KK: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға шартты немесе бас тарту туралы дәлелді жауапты дайындайды",
					RU: "рассматривает поступившие документы, готовит услугополучателю договор или мотивированный ответ об отказе",
					EN: "Examine the documents, prepare the contract or the reasoned reply that refuses for the applicant",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты әзірлеуі",
					RU: "подготовка ответственным исполнителем услугодателя результата государственной услуги или мотивированного ответа об отказе",
					EN: "Result of the service or reasoned refusal prepared by the responsible executor of the provider",
				},
				Limit: limit(28, calendar.CalendarDay),
				Outcomes: []reglament.Outcome{
					{
						ID: "contract",
						Name: law.Name{
							KK: "шарт",
							RU: "договор",
							EN: "the contract",
						},
						To: "sign",
					},
					{
						ID: "refusal",
						Name: law.Name{
							KK: "бас тарту туралы дәлелді жауап",
							RU: "мотивированный ответ об отказе",
							EN: "the reasoned reply that refuses",
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
					KK: "шартқа немесе бас тарту туралы дәлелді жауапқа қол қояды",
					RU: "подписывает договор или мотивированный ответ об отказе",
					EN: "Sign the contract or the reasoned reply that refuses",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне немесе бас тарту туралы дәлелді жауапқа қол қоюы",
					RU: "подписание руководителем услугодателя результата услуги или мотивированного ответа об отказе",
					EN: "Result of the service or reasoned refusal signed by the head of the provider",
				},
				Limit: limit(1, calendar.CalendarDay),
				// When the applicant comes is not said, nor how it gets to the chancery.
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

			// Paragraph 9: through the portal; no action has a limit. Where the text names
			// nobody, the unit is inferred: see the discrepancy nobody-named. A condition is
			// followed by the way on where it does not hold; that the one after it is the way
			// on where it holds is inferred too: see branches.
			{
				ID:       "portal-register",
				Channels: []string{"portal"},
				Role:     "applicant",
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН) және парольдің (порталда тіркелмеген қызмет алушылар үшін іске асырылады) көмегімен порталға тіркеледі",
					RU: "регистрируется на портале с помощью индивидуального идентификационного номера (ИИН) и пароля (для не зарегистрированных на портале)",
					EN: "Register on the portal with the individual identification number (IIN) and a password (for those not registered there)",
				},
				Optional: true,
				Outcomes: []reglament.Outcome{{To: "portal-authorize"}},
				Cite:     text.sub("9", "1"),
			},
			{
				// Process 1.
				ID:       "portal-authorize",
				Channels: []string{"portal"},
				Role:     "applicant",
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "порталда ЖСН және парольін енгізу процесі (авторландыру процесі)",
					RU: "процесс ввода ИИН и пароля на портале (процесс авторизации)",
					EN: "Enter IIN and password on the portal (authorization)",
				},
				Outcomes: []reglament.Outcome{{To: "portal-check-data"}},
				Cite:     text.sub("9", "2"),
			},
			{
				// Condition 1.
				ID:       "portal-check-data",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "порталда ЖСН және пароль арқылы тіркелген мемлекеттік көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеріледі",
					RU: "на портале проверяется правильность данных услугополучателя, зарегистрированного по ИИН и паролю",
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
							KK: "мемлекеттік көрсетілетін қызметті алушы мәліметтерінің дұрыстығы",
							RU: "данные услугополучателя верны",
							EN: "the applicant's data are correct",
						},
						To: "portal-request",
					},
				},
				Cite: text.sub("9", "3"),
			},
			{
				// Process 2.
				ID:       "portal-refuse-authorization",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "порталда авторизациялаудан бас тарту туралы хабарлама қалыптастырылады",
					RU: "на портале формируется сообщение об отказе в авторизации",
					EN: "A message is formed on the portal that refuses the authorization",
				},
				Cite: text.sub("9", "4"),
			},
			{
				// Process 3.
				ID:       "portal-request",
				Channels: []string{"portal"},
				Role:     "applicant",
				Name:     portalRequestAction(),
				Outcomes: []reglament.Outcome{{To: "portal-check-signature"}},
				Cite:     text.sub("9", "5"),
			},
			{
				// Condition 2.
				ID:       "portal-check-signature",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "порталда ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі тексеріледі",
					RU: "на портале проверяется срок действия регистрационного свидетельства ЭЦП и его отсутствие в списке отозванных (аннулированных), а также соответствие идентификационных данных (между ИИН в запросе и ИИН в регистрационном свидетельстве)",
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
				Cite: text.sub("9", "6"),
			},
			{
				// Process 4.
				ID:       "portal-refuse-signature",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Name:     portalRefuseSignatureAction(),
				Cite:     text.sub("9", "7"),
			},
			{
				// Process 5. The provider is named as the one who sends: see the discrepancy
				// provider-sends.
				ID:       "portal-send",
				Channels: []string{"portal"},
				Unit:     "provider",
				Systems:  []string{"gateway", "regional-gateway-workplace"},
				Name: law.Name{
					KK: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдайды",
					RU: "направляет электронный документ (запрос услугополучателя), удостоверенный (подписанный) его ЭЦП, через шлюз электронного правительства на автоматизированное рабочее место его регионального шлюза для обработки запроса",
					EN: "Send the electronic document (the applicant's request), certified (signed) by the applicant's EDS, through the gateway of the electronic government to the automated workplace of its regional gateway, for the request to be processed",
				},
				// The same place calls it the applicant's request, with the applicant's EDS.
				Also:     []reglament.RoleElsewhere{{Role: "applicant", Cite: text.sub("9", "8")}},
				Outcomes: []reglament.Outcome{{To: "portal-check-documents"}},
				Cite:     text.sub("9", "8"),
			},
			{
				// Condition 3.
				ID:       "portal-check-documents",
				Channels: []string{"portal"},
				Unit:     "provider",
				Name: law.Name{
					KK: "мемлекеттік қызметті көрсетуге негіздеме болатын стандарттың 9-тармағында көрсетілген көрсетілетін алушының жалғаған құжаттарының сәйкестігін тексереді",
					RU: "проверяет соответствие приложенных услугополучателем документов, указанных в пункте 9 стандарта и являющихся основанием для оказания услуги",
					EN: "Check whether the documents that the applicant attached, those of paragraph 9 of the standard on which the service rests, are as required",
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
						// Between them lies the provider's own work, of which this procedure does not say
						// how long it takes.
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
				Cite: text.sub("9", "9"),
			},
			{
				// Process 6.
				ID:       "portal-refuse",
				Channels: []string{"portal"},
				Unit:     "provider",
				Unnamed:  true,
				Name:     portalRefuseAction(),
				Cite:     text.sub("9", "10"),
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
				Cite:     text.sub("9", "11"),
			},
			{
				// Process 7.
				ID:       "portal-issue",
				Channels: []string{"portal"},
				Role:     "applicant",
				Systems:  []string{"portal"},
				Name:     portalIssueAction(),
				Cite:     text.sub("9", "11"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Сөздердің әріптері ажыратылған («п р о ц е с і», «А Ж О ) ж о л д а й д ы», «ж о л д а н а д ы»), сөйлемдер жол ортасында үзілген (6-тармақ, 9-тармақтың 11)-тармақшасы, 3 және 4-бөлімдердің тақырыптары); «№198», бірақ «№ 11184»; 6-тармақ: «әзірлеуі ;»; 9-тармақ: 2) «парольін», 7) «сұратылып отырған – мемлекеттік көрсетілетін қызметтен», 8) «ЭЦҚ куәландырылған», 11) «ЭЦҚ-мен куәландырылған»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written, a stray dash and a missing case ending included",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "no-approval-mark",
				Says: law.Name{
					KK: "«Баланы (балаларды) патронаттық тәрбиелеуге беру» регламентінің үстінде қаулымен бекітілгені туралы белгі жоқ; 5-регламенттен басқа регламенттердің бәрінде «бекітілген» деген белгі бар",
				},
				Model: law.Name{
					KK: "Қаулының 1-тармағының 7)-тармақшасымен бекітілген деп алынған",
					RU: "Считается утверждённым подпунктом 7) пункта 1 постановления",
					EN: "The mark of approval that stands above every other regulation but the fifth is missing; the regulation is taken for the one that item 7 of paragraph 1 of the decree approves",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "edition-notes",
				Says: law.Name{
					KK: "Регламенттің ескертуі: «алғаш ресми жарияланған күннен кейін он күнтізбелік күн өткен соң»; 3-тармақтікі: «алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң»",
				},
				Model: law.Name{
					KK: "Екеуі де бір ереже: жариялаудан кейін күнтізбелік он күн",
					RU: "Одно правило: десять календарных дней после публикации",
					EN: "Two wordings of one rule, ten calendar days after publication",
				},
				Cite: law.Same(text.whole()),
			},
			serviceTermDiscrepancy(text.para("1")),
			providerPluralDiscrepancy(text.para("1")),
			{
				ID: "oblast-and-districts",
				Says: law.Name{
					KK: "1-тармақ: «Батыс Қазақстан облысының аудандардың және облыстық маңызы бар қаланың жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші), Қазақстан Республикасы»",
				},
				Model: law.Name{
					KK: "Облыстың аудандары мен қаласының органдары деп оқылады",
					RU: "Читается: органы районов и города области",
					EN: "Read as the bodies of the districts and the city of the oblast: a case ending does not fit, and a comma parts the provider from its verb",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "provided-spelling",
				Says: law.Name{
					KK: "1-тармақ: «к о р с е т і л е д і»",
				},
				Model: law.Name{
					KK: "«көрсетіледі» деп оқылады",
					RU: "Читается «көрсетіледі»",
					EN: "Read as the verb of the other regulations, which has another letter",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 9-тармақ: 1) «қызмет алушылар», 3), 4), 5), 8) «мемлекеттік көрсетілетін қызметті алушы», 8) «мемлекеттік көрсетілетін қызметті беруші», 9) «көрсетілетін алушының»",
				},
				Model: law.Name{
					KK: "Барлығы екі тұлға: беруші және алушы",
					RU: "Всё это двое: услугодатель и услугополучатель",
					EN: "All of them are two, the provider and the applicant, named as paragraph 1 defines them; subparagraph 9) drops a word",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "issue-where",
				Says: law.Name{
					KK: "1-тармақ: нәтижелерді беру «көрсетілетін қызметті берушінің кеңсесі арқылы»; 9-тармақ: нәтиже «жеке кабинетіне ... электрондық құжат нысанында» жолданады, алушы оны порталда алады",
				},
				Model: law.Name{
					KK: "Әр арна өз рәсімінше; портал арнасы нәтижесінің кеңседе берілгені - күмән ғана",
					RU: "Каждый канал по своей процедуре; выдача результата канала portal в канцелярии - лишь сомнение",
					EN: "Each channel keeps its procedure: by paragraph 1 results are given out through the chancery only, by paragraph 9 one is sent to the cabinet and got on the portal; that a result of the portal was got at the chancery is a doubt at most",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "upbringing-words",
				Says: law.Name{
					KK: "Тақырып: «патронаттық тәрбиелеуге беру»; 3-тармақ: «патронаттық тәрбиеге беру туралы шарт»",
				},
				Model: law.Name{
					KK: "Нәтижелердің атауы 3-тармақтағыдай",
					RU: "Названия результатов - как в пункте 3",
					EN: "The results are named as in paragraph 3, with another word for upbringing than the title",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "contract-or-notification",
				Says: law.Name{
					KK: "3-тармақ: көрсетілетін қызметті берушіге өтініште шарт, портал арқылы «шарт жасасу туралы хабарлама»; 9-тармақ шарт жасасуды атамайды",
				},
				Model: law.Name{
					KK: "Екі нәтиже: contract және contract-notification; хабарламадан кейін шарттың қалай жасалатыны айтылмаған, сондықтан шарт арналармен шектелмейді",
					RU: "Два результата: contract и contract-notification; как заключается договор после уведомления, не сказано, поэтому договор каналами не ограничен",
					EN: "Two results; how and when the contract follows the notification is not said, so the contract is limited to no channel and a case of the portal that records it is not accused",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "not-accepted-where",
				Says: law.Name{
					KK: "Қабылдаудан бас тарту қай арнаға қатысты екені айтылмайды; 5 және 9-тармақтардың рәсімдерінде мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Нәтиже мен негіздер барлық арнада; қадам жоқ",
					RU: "Результат и основания - во всех каналах; шага нет",
					EN: "Result and grounds are of both channels, since paragraph 3 names none; no procedure has an action for it, so there is no step",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "1-тармақ: «өтініштерді қабылдау»; 3-тармақ: «өтінішті қабылдаудан бас тартады»; 4-тармақ: «құжаттар тізбесін ұсыну»; 5-тармақ: «қажетті құжаттар тапсырылған сәттен бастап»",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами",
					EN: "Paragraphs 1 and 3 speak of applications, 4 and 5 of documents; the two are taken to be handed in together",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "who-checks-documents",
				Says: law.Name{
					KK: "3-тармақ: толық емес не мерзімі өткен құжаттар қабылданбайды; 5-тармақтың 1)-тармақшасында тексеру жоқ, 3)-тармақша: жауапты орындаушы «келіп түскен құжаттарды қарайды»; 9-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді",
				},
				Model: law.Name{
					KK: "Тексеру 9(9) қадамында, кеңсе арқылы жүргенде - 5(3) қадамындағы құжаттарды қарау деп алынған",
					RU: "Проверка - в шаге 9(9), на пути через канцелярию проверкой считается рассмотрение шага 5(3)",
					EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 3 refuses them; the check stands where the procedure of the portal has it, and on the way through the chancery the examination of 5(3) is taken for it",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "list-handed-in",
				Says: law.Name{
					KK: "4-тармақ: «құжаттар тізбесін ұсыну»",
				},
				Model: law.Name{
					KK: "Тізбеде аталған құжаттарды ұсыну деп алынған",
					RU: "Считается представлением документов перечня",
					EN: "What is handed in is the documents of the list, not the list",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "documents-words",
				Says: law.Name{
					KK: "3-тармақ: «құжаттар топтамасын»; 4-тармақ: «құжаттар тізбесін»; 5-тармақ: «қажетті құжаттар»",
				},
				Model: law.Name{
					KK: "Барлығы стандарттың 9-тармағының құжаттары",
					RU: "Всё это документы пункта 9 стандарта",
					EN: "A package, a list and necessary documents are all those of paragraph 9 of the standard",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "passing-on",
				Says: law.Name{
					KK: "5-тармақ: 1), 2) «жолдайды»; 3) тек «дайындайды», 4) тек «қол қояды»: басшыға да, кеңсеге де жолданатыны айтылмайды",
				},
				Model: law.Name{
					KK: "Дайындаудан кейін sign, қол қойғаннан кейін issue, ретінен шығарылған қорытынды",
					RU: "После подготовки sign, после подписания issue: вывод из порядка",
					EN: "From the preparing the way leads to the signing and from there to the chancery, an inference from the order: neither is said to be passed on",
				},
				Cite: law.Same(text.sub("5", "3")),
			},
			{
				ID: "contract-for-whom",
				Says: law.Name{
					KK: "5-тармақ: «көрсетілетін қызметті алушыға шартты ... дайындайды»; шартқа тек көрсетілетін қызметті берушінің басшысы қол қояды",
				},
				Model: law.Name{
					KK: "sign қадамы - басшының қол қоюы; алушының қол қоюы айтылмаған",
					RU: "Шаг sign - подпись руководителя; о подписи услугополучателя не сказано",
					EN: "A contract has two sides, the text lets one of them sign: the step is the signing by the head",
				},
				Cite: law.Same(text.sub("5", "4")),
			},
			{
				ID: "refusal-beside-result",
				Says: law.Name{
					KK: "3-тармақ: бас тарту туралы дәлелді жауап - нәтиженің бірі; 6-тармақ: «мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты»",
				},
				Model: law.Name{
					KK: "Бас тарту - нәтиже, 3-тармақтағыдай",
					RU: "Отказ - результат, как в пункте 3",
					EN: "A refusal is a result, as in paragraph 3; paragraph 6 sets it beside the result. What the chancery hands out is taken to be either",
				},
				Cite: law.Same(text.sub("6", "3")),
			},
			{
				ID: "service-or-result-name",
				Says: law.Name{
					KK: "6-тармақ: 3), 5) «мемлекеттік көрсетілетін қызмет нәтижесін», 4) «көрсетілетін қызмет нәтижесіне»; 5-тармақ: «мемлекеттік қызмет көрсетудің дайын нәтижесін»",
				},
				Model: law.Name{
					KK: "Барлығы осы қызметтің нәтижесі",
					RU: "Всё это результат этой услуги",
					EN: "All of them are the result of this service",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама тек 5-тармақта; 2) орындаушыны «тағайындауы» тек 6-тармақта; 3) қарау тек 5-тармақта, 5-тармақта «дайындайды», 6-тармақта «әзірлеуі»; 5) «дайын» тек 5-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			lastResultDiscrepancy(text.sub("6", "5")),
			{
				ID: "service-centers",
				Says: law.Name{
					KK: "4-бөлімнің тақырыбы: «Халыққа қызмет көрсету орталықтарымен және (немесе) өзге де көрсетілетін қызметті берушілермен»; бөлімде олар аталмайды",
				},
				Model: law.Name{
					KK: "Орталықтар мен басқа берушілер үлгіде жоқ",
					RU: "Центров и других услугодателей в модели нет",
					EN: "The heading of chapter 4 names public service centers and other providers, its text neither, so there is no unit for them",
				},
				Cite: law.Same(text.para("9")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("9")),
			{
				ID: "process-numbers",
				Says: law.Name{
					KK: "1)-тармақшаның нөмірлі процесі жоқ, 1-процесс 2)-тармақшада; процестер (1-7) мен шарттар (1-3) бөлек нөмірленеді; «1 - процесс» бос орындармен жазылған",
				},
				Model: law.Name{
					KK: "Қадамдар тармақшалармен аталады; процесс нөмірлері түсініктемелерде",
					RU: "Шаги названы по подпунктам; номера процессов - в комментариях",
					EN: "Steps cite subparagraphs; the numbers of processes and conditions run apart from them, and the first action has none",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«тексеріледі» (3), 6), «хабарлама қалыптастырылады» (4), 7), 10), «жолданады» (11): кім екені айтылмайды",
				},
				Model: law.Name{
					KK: "Рөл емес, бөлім: ЭҮАШ АЖО-ға жолданғанға дейін - portal, одан кейін - provider; жазылған рөл ешкімге қарсы есептелмейді",
					RU: "Не роль, а подразделение: до отправки на ЭҮАШ АЖО - portal, после неё - provider; записанная роль никому не ставится в вину",
					EN: "A unit instead of a role, an inference: the portal up to the sending to the regional gateway, the provider, who checks the documents there, after it; no recorded role is held against anyone",
				},
				Cite: law.Same(text.sub("9", "3")),
			},
			{
				ID: "branches",
				Says: law.Name{
					KK: "1, 2, 3-шарттардан кейін 2 мен 3, 4 пен 5, 6 мен 7-процестер қатар тұр; оң жауапта қайсысына өту керегі айтылмайды",
				},
				Model: law.Name{
					KK: "Бірін-бірі жоққа шығаратын екі жол; екіншісі - шарт орындалғанда: ретінен шығарылған қорытынды",
					RU: "Два исключающих друг друга пути; второй - если условие выполнено: вывод из порядка",
					EN: "Two ways that exclude each other: the first says when it is taken, that the second is taken otherwise is an inference from the order; after a message that something fails, the procedure is taken to end",
				},
				Cite: law.Same(text.sub("9", "3")),
			},
			{
				ID: "authorization-words",
				Says: law.Name{
					KK: "9-тармақ: 2) «авторландыру», 4) «авторизациялаудан бас тарту»",
				},
				Model: law.Name{
					KK: "Бір іс-қимыл",
					RU: "Одно действие",
					EN: "One act, for which the text has two words",
				},
				Cite: law.Same(text.sub("9", "4")),
			},
			{
				ID: "eds-undefined",
				Says: law.Name{
					KK: "9-тармақ: 5), 6), 7), 8), 11) «ЭЦҚ»: толық атауы бұл регламентте берілмеген",
				},
				Model: law.Name{
					KK: "Қысқарту жазылғандай; басқа регламенттерде - электрондық цифрлық қолтаңба",
					RU: "Сокращение как написано; в других регламентах - электронная цифровая подпись",
					EN: "The abbreviation is used and not spelled out here; other regulations of the decree read it as an electronic digital signature",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			{
				ID: "request-signed-when",
				Says: law.Name{
					KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... тіркеу куәлігін таңдайды»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты»; қол қоюдың өзі аталмайды",
				},
				Model: law.Name{
					KK: "Қол қою бөлек қадам емес",
					RU: "Подписание - не отдельный шаг",
					EN: "The certificate is chosen in 9(5), in 9(8) the request is signed; the signing itself is no action of the text and no step",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			signatureCheckDiscrepancy(text.sub("9", "7")),
			{
				ID: "provider-sends",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін ... жолдайды»: алушының сұранысын ЭҮАШ АЖО-ға берушінің өзі жолдайды, кейін оны өзі тексереді",
				},
				Model: law.Name{
					KK: "Жолдайтын - provider бөлімі, жазылғандай; сұранысты беруші өңдеуі үшін деп те оқуға болады",
					RU: "Направляет подразделение provider, как написано; можно прочесть и как: для обработки услугодателем",
					EN: "The unit provider sends, as written; the text can also have meant that the request is sent for the provider to process",
				},
				Cite: law.Same(text.sub("9", "8")),
			},
			documentOrRequestDiscrepancy(text.sub("9", "8")),
			{
				ID: "message-or-reply",
				Says: law.Name{
					KK: "3-тармақ: портал арқылы да «бас тарту туралы дәлелді жауап», негіздері стандарттың 10-тармағында; 9-тармақ: 7), 10) «қызметтен бас тарту» туралы хабарламалар; 3-тармақ: толық емес құжаттар - қабылдаудан бас тарту",
				},
				Model: law.Name{
					KK: "Хабарламалар - қадамдар; олар дәлелді жауап па, қабылдаудан бас тарту ма, айтылмаған",
					RU: "Сообщения - шаги; мотивированный ли это ответ или отказ в приёме, не сказано",
					EN: "The messages are steps; whether they are the reasoned reply of paragraph 3, whether what they name is among its grounds, and how defects differ from what is not taken in, is not said",
				},
				Cite: law.Same(text.sub("9", "10")),
			},
			{
				ID: "work-between",
				Says: law.Name{
					KK: "9-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; 5-тармақтың дайындау мен қол қою әрекеттері аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("9", "11")),
			},
			gotBeforeSentDiscrepancy(text.sub("9", "11")),
			{
				ID: "notification-or-refusal",
				Says: law.Name{
					KK: "9-тармақ: «нәтижесін (электрондық құжат нысанындағы хабарлама)»; 3-тармақ: портал арқылы бас тарту туралы дәлелді жауап та нәтиже; «хабарлама» деген сөз 4), 7), 10)-тармақшалардың бас тартулары туралы да айтылады",
				},
				Model: law.Name{
					KK: "Екі нәтиже де сол қадамдармен жетеді деп алынған",
					RU: "Считается, что этими шагами доходят оба результата",
					EN: "The last actions are taken to bring either result of the portal, though their words fit the notification; the text uses the same word for the messages of refusal",
				},
				Cite: law.Same(text.sub("9", "11")),
			},
			{
				ID: "authorized-person",
				Says: law.Name{
					KK: "9-тармақ: «көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; 5-тармақ: шартқа және бас тартуға көрсетілетін қызметті берушінің басшысы қол қояды",
				},
				Model: law.Name{
					KK: "Уәкілетті тұлға рөл емес, оның кім екені айтылмаған",
					RU: "Уполномоченное лицо не роль: кто это, не сказано",
					EN: "Who the authorized person is, and whether it is the head, who signs at the office, is not said, so it is no role and no step of the portal signs",
				},
				Cite: law.Same(text.sub("9", "11")),
			},
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "10-тармақ шағымдану туралы, бірақ өзара іс-қимыл мен ақпараттық жүйелерге арналған 4-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының»",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: `The provision cites its paragraph, which stands in the chapter on interplay and systems and speaks of one provider and of "their" officials`,
				},
				Cite: law.Same(text.para("10")),
			},
			{
				ID: "annex-1-title",
				Says: law.Name{
					KK: `1-қосымша: «Мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығы "Баланы (балаларды) патронаттық тәрбиелеуге беру"»: қызметтің атауы анықтамалықтан кейін; басқа регламенттердің көбінде ол алдында тұр, шартты белгілердің түсініктемесі де бар`,
				},
				Model: law.Name{
					KK: "Бір анықтамалық; белгілердің түсініктемесі жоқ",
					RU: "Один справочник; пояснений знаков нет",
					EN: "One handbook, whose title puts the name of the service last; what its signs mean, as most other regulations tell, is not there",
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
			{
				ID: "earlier-edition",
				Why: law.Name{
					KK: "2015 жылғы 29 желтоқсандағы № 375 қаулыға дейінгі редакция қолда жоқ",
					RU: "Редакции до постановления № 375 от 29 декабря 2015 года в наличии нет",
					EN: "The wording before decree No. 375 of 29 December 2015 is not in hand",
				},
				Cite: text.whole(),
			},
			{
				ID: "term",
				Why: law.Name{
					KK: "Регламент жалпы мерзімді айтпайды, стандарт қолда жоқ; кеңсе арнасында оның орнына 5-тармақтың мерзімдерінің қосындысы, портал арнасында мерзім жоқ",
					RU: "Общего срока регламент не называет, стандарта в наличии нет; в канале канцелярии вместо него сумма сроков пункта 5, в канале портала срока нет",
					EN: "The regulation states no whole term and the standard is not in hand; for the office the sum of the limits of paragraph 5 stands for it, the portal has none",
				},
				Fills: reglament.FillsTerm,
				Cite:  text.para("1"),
			},
			hoursGap(text.para("1")),
			{
				ID: "refusal-grounds",
				Why: law.Name{
					KK: "Бас тарту жағдайлары мен негіздері стандарттың 10-тармағында, ол қолда жоқ",
					RU: "Случаи и основания отказа - в пункте 10 стандарта, которого в наличии нет",
					EN: "The cases and grounds of refusing stand in paragraph 10 of the standard, which is not in hand",
				},
				Fills: reglament.FillsGrounds,
				Cite:  text.sub("3", "1"),
			},
			{
				ID: "contract-form",
				Why: law.Name{
					KK: "Кеңседе берілетін шарт пен бас тартудың қағаз не электрондық екені және үлгілері айтылмайды; 9-тармақтың 11)-тармақшасы электрондық құжатты портал арқылы келетін нәтиже жөнінде ғана атайды: хабарлама, ал екінші сөйлемде - мемлекеттік қызметті көрсету нәтижесі",
					RU: "Бумажные ли договор и отказ, выдаваемые в канцелярии, или электронные и есть ли у них образцы, не сказано; об электронном документе подпункт 11) пункта 9 говорит только для результата на портале: для уведомления, а во втором предложении - для результата оказания государственной услуги",
					EN: "Whether the contract and the refusal that the chancery hands out are on paper or electronic, and whether there are models of them, is not said; paragraph 9, subparagraph 11), speaks of an electronic document for results of the portal only, of the notification and, in its second sentence, of the result of the service",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "contract-after-notification",
				Why: law.Name{
					KK: "Порталда хабарлама алған көрсетілетін қызметті алушымен шарт қашан және қайда жасалатыны айтылмайды",
					RU: "Когда и где заключается договор с услугополучателем, получившим уведомление на портале, не сказано",
					EN: "When and where the contract is concluded with an applicant who got the notification on the portal is not said",
				},
				Cite: text.sub("3", "2"),
			},
			documentsGap(text.para("3")),
			paragraph3BeforeGap(text.para("3")),
			{
				ID: "provider-refuses-how",
				Why: law.Name{
					KK: "Қабылдаудан бас тартқанда көрсетілетін қызметті беруші не беретіні, қай қызметкері бас тартатыны айтылмайды; қолхат туралы ештеңе жоқ",
					RU: "Что выдаёт услугодатель, отказывая в приёме, и какой его работник отказывает, не сказано; о расписке ничего нет",
					EN: "What the provider gives an applicant whom it does not take in, and who of it refuses, is not said; of a receipt there is nothing",
				},
				Cite: text.para("3"),
			},
			{
				ID: "contract-signed-by-applicant",
				Why: law.Name{
					KK: "Көрсетілетін қызметті алушының шартқа қашан қол қоятыны айтылмайды",
					RU: "Когда договор подписывает услугополучатель, не сказано",
					EN: "When the applicant signs the contract is not said",
				},
				Cite: text.sub("5", "4"),
			},
			signingDeclinedGap(text.sub("5", "4")),
			collectionGap(text.sub("5", "5")),
			{
				ID: "messages",
				Why: law.Name{
					KK: "Хабарламалар «қалыптастырылады» (9-тармақ: 4), 7), 10)); кімге және қалай жеткізілетіні айтылмайды",
					RU: "Сообщения «формируются» (пункт 9: 4), 7), 10)); кому и как они доставляются, не сказано",
					EN: "Messages are formed (paragraph 9: 4), 7), 10)); to whom and how they are delivered is not said",
				},
				Cite: text.sub("9", "4"),
			},
			portalTimesGap(text.para("9")),
			appealGap(text.para("10")),
			{
				ID: "business-processes",
				Why: law.Name{
					KK: "Анықтамалықтың өзі де, шартты белгілерінің түсініктемесі де мәтінде жоқ, тек тақырыбы",
					RU: "Ни самого справочника, ни пояснений его знаков в тексте нет, только заголовок",
					EN: "Neither the handbook nor what its signs mean is in the text, only its title",
				},
				Cite: text.appendix("1"),
			},
			portalDiagramGap(text.appendix("2")),
		},
	}
}
