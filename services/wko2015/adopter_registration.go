package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// AdopterRegistration returns the regulation of the service "Registering persons
// who wish to adopt a child", regulation 9 of the decree.
func AdopterRegistration() reglament.Service {
	text := regulation{number: "9"}
	return reglament.Service{
		ID:   "wko2015.adopter-registration",
		Act:  Act(),
		Cite: text.whole(),
		// As in the list of the decree and over the regulation: see the discrepancy
		// title.
		Title: law.Name{
			KK: "Бала асырап алуға тілек білдірген адамдарды есепке қою",
			RU: "Постановка на учёт лиц, желающих усыновить ребёнка",
			EN: "Registering persons who wish to adopt a child",
		},
		OtherTitles: []reglament.OtherTitle{{
			Name: law.Name{KK: "Бала асырап алуға тілек білдірген адамдарды есепке алу"},
			Cite: text.para("1"),
		}},

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
					KK: "Өтініштер көрсетілетін қызметті берушінің кеңсесі және портал арқылы қабылданады",
					RU: "Заявления принимаются через канцелярию услугодателя и портал",
					EN: "Applications are taken in through the provider's chancery and the portal",
				},
				Cite: text.para("1"),
			},
			{
				ID: "issue",
				Text: law.Name{
					KK: "Нәтижелер көрсетілетін қызметті берушінің кеңсесі арқылы беріледі",
					RU: "Результаты выдаются через канцелярию услугодателя",
					EN: "Results are given out through the provider's chancery",
				},
				Cite: text.para("1"),
			},
			portalProvision(text.sub("1", "2")),
			recipientsProvision(text.para("1")),
			formProvision(text.para("2")),
			{
				ID: "conclusion-form",
				Text: law.Name{
					KK: "Қорытындының нысаны - стандарттың 1-қосымшасында",
					RU: "Форма заключения - в приложении 1 к стандарту",
					EN: "The form of the conclusion is annex 1 of the standard",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "notification-form",
				Text: law.Name{
					KK: "Хабарламаның нысаны - стандарттың 2-қосымшасында",
					RU: "Форма уведомления - в приложении 2 к стандарту",
					EN: "The form of the notification is annex 2 of the standard",
				},
				Cite: text.sub("3", "2"),
			},
			documentsProvision(text.para("3")),
			startProvision(text.para("4")),
			firstTimeStartsProvision(text.sub("5", "1")),
			eachResultStartsTheNextProvision(text.para("6")),
			providerBusinessProcessesProvision(text.para("8")),
			portalRegistrationProvision(text.sub("9", "1")),
			portalLoginProvision(text.sub("9", "2")),
			copiesProvision(text.sub("9", "5")),
			{
				ID: "system-abbreviations",
				Text: law.Name{
					KK: "ЭҮШ - электрондық үкімет шлюзі; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "ЭҮШ - шлюз электронного правительства; ЭҮАШ АЖО - автоматизированное рабочее место регионального шлюза электронного правительства",
					EN: "ЭҮШ is the gateway of the electronic government, ЭҮАШ АЖО the automated workplace of the regional gateway of the electronic government",
				},
				Cite: text.sub("9", "8"),
			},
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы нәтиже көрсетілетін қызметті алушының «жеке кабинетіне» уәкілетті тұлғаның ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады",
					RU: "Через портал результат направляется в «личный кабинет» услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица",
					EN: `Through the portal the result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the authorized person`,
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

		// Paragraph 3: how the service ends; that it is refused is said in paragraph 9
		// only.
		Results: []reglament.Result{
			{
				// It says either: that the candidate can adopt or cannot. Of the office, but not
				// held against the portal: see the discrepancy result-through-the-chancery.
				ID: "conclusion",
				Name: law.Name{
					KK: "бала асырап алуға үміткер (лер) болу мүмкіндігі (мүмкін еместігі) туралы қорытынды",
					RU: "заключение о возможности (невозможности) быть кандидатом (кандидатами) в усыновители",
					EN: "conclusion that it is possible (impossible) to be a candidate (candidates) to adopt a child",
				},
				// Who signs it is said in paragraph 5, subparagraph 4).
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.sub("3", "1"),
			},
			{
				// Form and signer are those of paragraph 9, subparagraph 11).
				ID: "notification",
				Name: law.Name{
					KK: "бала асырап алуға үміткер (лер) болу мүмкіндігі (мүмкін еместігі) туралы қорытындының дайындығы туралы хабарлама",
					RU: "уведомление о готовности заключения о возможности (невозможности) быть кандидатом (кандидатами) в усыновители",
					EN: "notification that the conclusion is ready that it is possible (impossible) to be a candidate (candidates) to adopt a child",
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
				// Paragraph 3 names no refusal. Paragraph 9, subparagraph 7), refuses
				// likewise. That the message gives its reasons is not said. Left to every
				// channel: see the discrepancy no-refusal-among-results.
				ID:         "refusal",
				Name:       refusalResult(),
				Refusal:    true,
				Unreasoned: true,
				Cite:       text.sub("9", "10"),
			},
			{
				// Of which channel is not said.
				ID: "not-accepted",
				Name: law.Name{
					KK: "өтінішті қабылдаудан бас тарту",
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

		// Paragraph 3, its unnumbered part: refusing to take in; paragraph 9: refusing
		// the service.
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
			signatureNotConfirmedGround(text.sub("9", "7")),
			documentsDefectsGround(text.sub("9", "10")),
		},

		// Paragraph 5 gives each action its time and states no whole: the times of
		// the way through the chancery are added up. The portal has none of the
		// provider's own work in days.
		Term: reglament.Term{
			Sum:  []string{"office"},
			Cite: text.para("5"),
		},

		// Paragraph 7: who acts at the provider; paragraph 1: who else does.
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
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны белгілеуі және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
					RU: "назначение руководителем услугодателя ответственного исполнителя и направление ему документов услугополучателя",
					EN: "Responsible executor appointed by the head, and given the applicant's documents",
				},
				Limit:    limit(1, calendar.CalendarDay),
				Outcomes: []reglament.Outcome{{To: "prepare"}},
				Cite:     text.sub("5", "2"),
				See:      []law.Citation{text.sub("6", "2")},
			},
			{
				ID:       "prepare",
				Channels: []string{"office"},
				Role:     "executor",
				Name: law.Name{
					KK: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға қорытындыны дайындайды",
					RU: "рассматривает поступившие документы, готовит заключение для услугополучателя",
					EN: "Examine the documents and prepare the conclusion for the applicant",
				},
				Yields:   prepareYield(),
				Limit:    limit(13, calendar.CalendarDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "қорытындыға қол қояды",
					RU: "подписывает заключение",
					EN: "Sign the conclusion",
				},
				Yields: signYield(),
				Limit:  limit(1, calendar.CalendarDay),
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

			// Paragraph 9: through the portal; no action has a limit. Where the text names
			// nobody, the unit is inferred: see the discrepancy nobody-named. A condition is
			// followed by the way on where it does not hold; that the one after it is the
			// way on where it holds is inferred too: see branches.
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
					RU: "формирование на портале сообщения об отказе в авторизации",
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
				Cite: text.sub("9", "6"),
			},
			{
				// Process 4.
				ID:       "portal-refuse-signature",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған – мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
					RU: "формирование сообщения об отказе в запрашиваемой услуге из-за неподтверждения подлинности ЭЦП услугополучателя",
					EN: "A message is formed that refuses the service requested because the authenticity of the applicant's EDS is not confirmed",
				},
				Cite: text.sub("9", "7"),
			},
			{
				// Process 5. The provider is named, though it is to the provider that the
				// request goes: see the discrepancy who-sends.
				ID:       "portal-send",
				Channels: []string{"portal"},
				Unit:     "provider",
				// The same place calls it the applicant's request, with the applicant's EDS.
				Also:    []reglament.RoleElsewhere{{Role: "applicant", Cite: text.sub("9", "8")}},
				Systems: []string{"gateway", "regional-gateway-workplace"},
				Name: law.Name{
					KK: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолданды",
					RU: "направление электронного документа (запроса услугополучателя), удостоверенного (подписанного) его ЭЦП, через шлюз электронного правительства на автоматизированное рабочее место его регионального шлюза для обработки запроса",
					EN: "The electronic document (the applicant's request), certified (signed) by the applicant's EDS, goes through the gateway of the electronic government to the automated workplace of its regional gateway, for the request to be processed",
				},
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
					RU: "проверка соответствия приложенных услугополучателем документов, указанных в пункте 9 стандарта и являющихся основанием для оказания услуги",
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
				Name: law.Name{
					KK: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданды`,
					RU: `направление результата услуги в "личный кабинет" услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица услугодателя`,
					EN: `The result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the provider's authorized person`,
				},
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
				Name: law.Name{
					KK: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
					RU: "получение результата услуги (уведомления в форме электронного документа), сформированного на портале",
					EN: "Get the result of the service (a notification as an electronic document) formed on the portal",
				},
				Cite: text.sub("9", "11"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Сөздің әріптері ажыратылған («п р о ц е с і»), сөйлемдер жол ортасында үзілген; «№198», «үміткер (лер)», «1 - процесс»; 9-тармақ: 7) «сұратылып отырған – мемлекеттік», 8) мен 11) «жолданды», 8) «ЭЦҚ куәландырылған», 11) «ЭЦҚ-мен куәландырылған», 2) «парольін», 3) «пароль»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written; twice what is done stands in the past tense",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "title",
				Says: law.Name{
					KK: "Қаулының тізбесінде, регламенттің тақырыбында, стандарттың атауында және 1-қосымшада: «есепке қою»; 1 және 8-тармақтарда, 2-қосымшада: «есепке алу»",
				},
				Model: law.Name{
					KK: "Қызметтің атауы тізбедегідей",
					RU: "Название услуги - как в перечне",
					EN: "The title is that of the list and of the heading; paragraphs 1 and 8 and annex 2 end in another verb for taking on the register",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "edition-notes",
				Says: law.Name{
					KK: "Регламенттің ескертуі: «алғаш ресми жарияланған күннен кейін он күнтізбелік күн өткен соң»; 3-тармақтікі: «алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң», жақшасы жабылмаған",
				},
				Model: law.Name{
					KK: "Екеуі де бір ереже: жариялаудан кейін күнтізбелік он күн",
					RU: "Одно правило: десять календарных дней после публикации",
					EN: "Two wordings of one rule, ten calendar days after publication; the bracket of the second note is not closed",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 9-тармақ: 1) «қызмет алушылар», 3), 4), 5), 8) «мемлекеттік көрсетілетін қызметті алушы», 8) «мемлекеттік көрсетілетін қызметті беруші»",
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
			commaAfterProviderDiscrepancy(text.para("1")),
			{
				ID: "district-and-city",
				Says: law.Name{
					KK: "«Батыс Қазақстан облысының аудандардың және облыстық маңызы бар қаланың жергілікті атқарушы органдарымен»",
				},
				Model: law.Name{
					KK: "Облыстың аудандары мен қаласының органдары деп оқылады",
					RU: "Читается: органы районов и города области",
					EN: "Read as the bodies of the districts and of the city of the oblast: the endings that would tie them to it are missing",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "who-applies",
				Says: law.Name{
					KK: "Тақырып: «Бала асырап алуға тілек білдірген адамдарды»; 1-тармақ: «жеке тұлғаларға (бұдан әрі – көрсетілетін қызметті алушы)»",
				},
				Model: law.Name{
					KK: "Өтініш беруші - көрсетілетін қызметті алушы; оның сондай адам екені айтылмайды",
					RU: "Обращается услугополучатель; что это такое лицо, не сказано",
					EN: "The applicant applies; that this is such a person is not said",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "result-through-the-chancery",
				Says: law.Name{
					KK: "1-тармақ: нәтижелерді беру «көрсетілетін қызметті берушінің кеңсесі арқылы»; 3-тармақ: портал арқылы нәтиже - «хабарлама»; 9-тармақтың 11)-тармақшасы: нәтиже порталда алынады және «жеке кабинетіне» жолданды",
				},
				Model: law.Name{
					KK: "Портал арнасының нәтижесі - хабарлама, кабинетте; қорытындының өзі кеңседе деп алынған, ол үшін қадам жоқ, портал арнасының ісінде оның жазылғаны үшін кінә тағылмайды, кеңседе берілгені - күмән ғана",
					RU: "Результат канала portal - уведомление, в кабинете; само заключение считается выдаваемым в канцелярии, шага для этого нет, а записанное в деле с портала, оно в вину не ставится, выдача его в канцелярии - лишь сомнение",
					EN: "The result of the portal is the notification, in the cabinet; the conclusion that it announces is taken to be handed out by the chancery, for which the portal's procedure has no action and so no step; a case of the portal that records the conclusion is not accused of it, and that it was got at the chancery is a doubt at most",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "registering-or-conclusion",
				Says: law.Name{
					KK: "Қызмет - «есепке қою»; нәтижесі - «қорытынды» немесе «хабарлама»; 5-тармақта есепке қою деген әрекет жоқ",
				},
				Model: law.Name{
					KK: "Нәтиже мен қадамдар жазылғандай; есепке қоюдың өзі үлгіде жоқ",
					RU: "Результат и шаги как написано; самой постановки на учёт в модели нет",
					EN: "The service is called registering, its result is a conclusion, and no action puts anyone on a register: results and steps are those of the text",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "no-refusal-among-results",
				Says: law.Name{
					KK: "3-тармақта бас тарту аталмайды; 9-тармақтың 7) және 10)-тармақшалары: «мемлекеттік көрсетілетін қызметтен бас тарту»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі 9-тармақтан, барлық арна үшін: кеңсе туралы мәтін үндемейді, бас тартуға тыйым салмайды; теріс қорытынды - бас тарту емес",
					RU: "Результат refusal - из пункта 9, для каждого канала: о канцелярии текст молчит, отказа не запрещает; отрицательное заключение - не отказ",
					EN: "The result refusal is modeled from paragraph 9 alone, messages of the portal; it holds for every channel, since for the office the text is silent and does not forbid one, so a refusal there is not held against the office; a conclusion that it is impossible is the result itself and not taken for a refusal",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "conclusion-or-notification",
				Says: law.Name{
					KK: "3-тармақ: порталда «қорытындының дайындығы туралы хабарлама»; 9-тармақтың 11)-тармақшасы: «нәтижесін (электрондық құжат нысанындағы хабарлама)», «Мемлекеттік қызметті көрсету нәтижесі»; «хабарлама» деген сөз 9-тармақта бас тартулар туралы да айтылады",
				},
				Model: law.Name{
					KK: "Нәтиже - 3-тармақтың хабарламасы; қадамдардың атауы 9-тармақтағыдай",
					RU: "Результат - уведомление пункта 3; названия шагов как в пункте 9",
					EN: "The result is the notification of paragraph 3; whether what is sent to the cabinet is that, or the conclusion itself, is not said, and the same word stands for the messages of refusal",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "not-accepted-where",
				Says: law.Name{
					KK: "«көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады»: қай қызметкері және қай арнада екені айтылмайды; 5 және 9-тармақтардың рәсімдерінде мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Нәтиже мен негіздер екі арнада да; қадам мен рөл жоқ",
					RU: "Результат и основания - в обоих каналах; шага и роли нет",
					EN: "Result and grounds are of both channels, since paragraph 3 names none; neither procedure has an action for it, so there is no step, and no role is named",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "not-accepted-or-refused",
				Says: law.Name{
					KK: "3-тармақ: толық емес не мерзімі өткен құжаттар - қабылдаудан бас тарту; 9-тармақтың 10)-тармақшасы: «құжаттарында кемшіліктердің болуына байланысты» қызметтен бас тарту",
				},
				Model: law.Name{
					KK: "Екі бөлек нәтиже: not-accepted пен refusal",
					RU: "Два разных результата: not-accepted и refusal",
					EN: "Two results, not-accepted and refusal: what a defect is, and how it differs from what is not taken in, is not said",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "who-checks-documents",
				Says: law.Name{
					KK: "3-тармақ: толық емес не мерзімі өткен құжаттар қабылданбайды; 5-тармақтың 1)-тармақшасында тексеру жоқ, 3)-тармақша: жауапты орындаушы «келіп түскен құжаттарды қарайды»; 9-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді, бірақ олар жолданғаннан кейін",
				},
				Model: law.Name{
					KK: "Тексеру 9(9) қадамында, кеңсе арқылы жүргенде - 5(3) қадамындағы құжаттарды қарау деп алынған",
					RU: "Проверка - в шаге 9(9), на пути через канцелярию проверкой считается рассмотрение шага 5(3)",
					EN: "Nobody is said to check the documents when the chancery takes them in, though that is when paragraph 3 refuses them; the check stands where the portal's procedure has it, and on the way through the chancery the examination of 5(3) is taken for it",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "list-presented",
				Says: law.Name{
					KK: "«стандарттың 9-тармағына сәйкес құжаттар тізбесін ұсыну»; 3-тармақ: «құжаттар топтамасын»; 5-тармақ: «қажетті құжаттар тапсырылған сәттен бастап»",
				},
				Model: law.Name{
					KK: "Тізбедегі құжаттарды ұсыну деп алынған",
					RU: "Считается представлением документов перечня",
					EN: "Taken as presenting the documents on the list, not the list",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "1-тармақ: «өтініштерді қабылдау», 3-тармақ: «өтінішті қабылдаудан», «өтініш берген кезде»; 4 және 5-тармақтар: тек құжаттар; 9-тармақ: «сұраныс»",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады, порталда ол - сұраныс деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами, на портале это запрос",
					EN: "An application is spoken of, but what starts the procedure are documents; the application is taken to be handed in with them, and on the portal to be the request",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "not-passed-on",
				Says: law.Name{
					KK: "5-тармақ: 1) «басшысына бұрыштама қоюға жолдайды», 2) «жауапты орындаушысына жолдайды»; 3) «қорытындыны дайындайды», 4) «қорытындыға қол қояды» - жолдау аталмайды",
				},
				Model: law.Name{
					KK: "Қадамдар бірінен соң бірі",
					RU: "Шаги идут один за другим",
					EN: "The steps follow each other; that the conclusion goes to the head and from the head to the chancery is not said, nor how long that takes",
				},
				Cite: law.Same(text.sub("5", "3")),
			},
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама, 3) қарау тек 5-тармақта; 2) орындаушыны «белгілеуі» тек 6-тармақта; 3) мен 4) «қорытынды» тек 5-тармақта, 6-тармақта «қызмет нәтижесі»; 5) «дайын» деген сөз тек 5-тармақта",
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
			{
				ID: "centers",
				Says: law.Name{
					KK: "4-бөлімнің тақырыбы: «Халыққа қызмет көрсету орталықтарымен және (немесе) өзге де көрсетілетін қызметті берушілермен өзара іс-қимыл тәртібін»; мәтінде орталық та, өзге беруші де жоқ",
				},
				Model: law.Name{
					KK: "Орталықтар мен өзге берушілер үлгіде жоқ",
					RU: "Центров и других услугодателей в модели нет",
					EN: "A heading speaks of public service centers and other providers, of which the text under it has none: there is no unit for them",
				},
				Cite: law.Same(text.para("9")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("9")),
			{
				ID: "process-numbers",
				Says: law.Name{
					KK: "9-тармақ 1)-тармақшадан басталады, «1 - процесс» 2)-тармақшада; процестер (1-7) мен шарттар (1-3) бөлек нөмірленеді; 11)-тармақшада екі әрекет",
				},
				Model: law.Name{
					KK: "Қадамдар тармақшалармен аталады; процесс нөмірлері түсініктемелерде",
					RU: "Шаги названы по подпунктам; номера процессов - в комментариях",
					EN: "Steps cite subparagraphs; the numbers of processes and conditions run apart from them, and the last subparagraph has two actions under one number, the later of which is told first",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«тексеріледі», «хабарлама қалыптастырылады», «жолданды»: кім екені айтылмайды (9-тармақ: 3), 4), 6), 7), 10), 11))",
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
				ID: "authorization-word",
				Says: law.Name{
					KK: "2)-тармақша: «авторландыру процесі»; 4)-тармақша: «авторизациялаудан бас тарту»",
				},
				Model: law.Name{
					KK: "Бір нәрсе; қадамдар жазылғандай",
					RU: "Одно и то же; шаги как написано",
					EN: "Two words for one authorization; each step keeps its own",
				},
				Cite: law.Same(text.sub("9", "4")),
			},
			{
				ID: "eds-not-defined",
				Says: law.Name{
					KK: "«ЭЦҚ тіркеу куәлігін»: қысқарту түсіндірілмеген, ал «жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН)» түсіндірілген",
				},
				Model: law.Name{
					KK: "Электрондық цифрлық қолтаңба деп оқылады, қаулының басқа регламенттеріндегідей",
					RU: "Читается как электронная цифровая подпись, как в других регламентах постановления",
					EN: "Read as electronic digital signature, as other regulations of the decree spell it out; this one does not",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			{
				ID: "request-signed-when",
				Says: law.Name{
					KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... ЭЦҚ тіркеу куәлігін таңдайды»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты»; қол қоюдың өзі аталмайды",
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
				ID: "who-sends",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін ... электрондық құжатты ... жолданды»: беруші аталған, баяндауыш ырықсыз етісте; 9)-тармақша: құжаттарды сол беруші тексереді",
				},
				Model: law.Name{
					KK: "Қадам берушінікі, мәтінде аталғандай; ол сұранысты өзіне жолдайтын болып шығады, сондықтан сол жердегі алушы да аталған",
					RU: "Шаг услугодателя, как назван в тексте; выходит, что он направляет запрос сам себе, поэтому назван и услугополучатель из того же места",
					EN: "The step is the provider's, who is named; the verb is passive and fits no subject, and the provider would send the request to itself, since it is the provider that checks it next; the applicant, whom the same place names, makes a doubt of another role",
				},
				Cite: law.Same(text.sub("9", "8")),
			},
			{
				ID: "document-or-request",
				Says: law.Name{
					KK: "5)-тармақша: сұраныс нысанына жалғанған «құжаттардың көшірмелерін»; 8)-тармақша: «электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын)»; 9)-тармақша: «жалғаған құжаттарының»",
				},
				Model: law.Name{
					KK: "Барлығы - сұраныс және оған жалғанғандар",
					RU: "Всё это - запрос с приложенным",
					EN: "Copies, a document and documents are taken for one thing, the request with what is attached to it",
				},
				Cite: law.Same(text.sub("9", "8")),
			},
			{
				ID: "word-missing",
				Says: law.Name{
					KK: "«көрсетілген көрсетілетін алушының жалғаған құжаттарының»",
				},
				Model: law.Name{
					KK: "Көрсетілетін қызметті алушы деп оқылады; атау жазылғандай",
					RU: "Читается «услугополучателя»; название как написано",
					EN: "Read as the applicant: the word for service is missing; the name of the step stays as written",
				},
				Cite: law.Same(text.sub("9", "9")),
			},
			{
				ID: "work-between",
				Says: law.Name{
					KK: "9-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; тіркеу, қорытындыны дайындау мен қол қою (5-тармақ) аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("9", "11")),
			},
			{
				ID: "authorized-person",
				Says: law.Name{
					KK: "5-тармақтың 4)-тармақшасы: қорытындыға «көрсетілетін қызметті берушінің басшысы» қол қояды; 9-тармақ: «көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»",
				},
				Model: law.Name{
					KK: "Порталда бір адам; оның басшы екені айтылмаған, сондықтан рөл емес",
					RU: "На портале одно лицо; руководитель ли это, не сказано, поэтому роли нет",
					EN: "On the portal a person whose EDS certifies the result; that it is the head, who signs in paragraph 5, is not said, so it is no role",
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
					KK: "1-қосымшада «Мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығы» қызметтің атауынан бұрын тұр; 8-тармақта атаудан кейін",
				},
				Model: law.Name{
					KK: "Бір анықтамалық",
					RU: "Один справочник",
					EN: "One handbook; here its name stands before that of the service, in paragraph 8 after it",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "annex-1-signs",
				Says: law.Name{
					KK: "8-тармақ: анықтамалық көрсетілетін қызметті берушінің бөлімшелерінің рәсімдері туралы; 1-қосымшаның белгісі: «көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы»",
				},
				Model: law.Name{
					KK: "Ереже жазылғандай",
					RU: "Положение как написано",
					EN: "As written: the handbook is on the actions of the provider's units, and its sign stands for an action of the applicant only",
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
			paragraph3BeforeGap(text.para("3")),
			documentsGap(text.para("3")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Қорытындының (1) және хабарламаның (2) нысандары стандарттың қосымшаларында, олар қолда жоқ; өтініштің нысаны туралы регламент үндемейді",
					RU: "Формы заключения (1) и уведомления (2) - в приложениях к стандарту, которых в наличии нет; о форме заявления регламент молчит",
					EN: "The forms of the conclusion and of the notification are annexes 1 and 2 of the standard, which are not in hand; of a form of the application the regulation says nothing",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			{
				ID: "provider-refuses-how",
				Why: law.Name{
					KK: "Қабылдаудан бас тартқанда көрсетілетін қызметті беруші не беретіні айтылмайды: қолхат аталмайды",
					RU: "Что выдаёт услугодатель, отказывая в приёме, не сказано: расписка не названа",
					EN: "What the provider gives an applicant whom it does not take in is not said; no receipt is named",
				},
				Cite: text.para("3"),
			},
			{
				ID: "conclusion-grounds",
				Why: law.Name{
					KK: "Қорытынды қандай жағдайда мүмкін еместік туралы болатыны айтылмайды",
					RU: "Когда заключение - о невозможности, не сказано",
					EN: "On what grounds the conclusion is that it is impossible is not said",
				},
				Cite: text.sub("3", "1"),
			},
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
			refusalGroundsGap(text.sub("9", "10")),
			appealGap(text.para("10")),
			businessProcessesGap(text.appendix("1")),
			portalDiagramGap(text.appendix("2")),
		},
	}
}
