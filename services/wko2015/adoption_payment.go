package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// AdoptionPayment returns the regulation of the service "Assigning the one-off
// payment in connection with the adoption of an orphan and (or) a child left
// without parental care", regulation 10 of the decree. What the payment amounts to
// is not in its text.
func AdoptionPayment() reglament.Service {
	text := regulation{number: "10"}
	return reglament.Service{
		ID:   "wko2015.adoption-payment",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Жетім баланы және (немесе) ата-анасының қамқорлығынсыз қалған баланы асырап алуға байланысты біржолғы ақшалай төлемді тағайындау",
			RU: "Назначение единовременной денежной выплаты в связи с усыновлением ребёнка-сироты и (или) ребёнка, оставшегося без попечения родителей",
			EN: "Assigning the one-off payment in connection with the adoption of an orphan and (or) a child left without parental care",
		},

		// The note under the heading: the wording of decree No. 183.
		Edition: law.Amendment{
			ID:     "no-183",
			Number: "183",
			Date:   civil.YMD(2016, time.June, 17),
			Force: law.Force{
				NotBefore:        civil.YMD(2016, time.June, 28),
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
					KK: "Өтінішті қабылдау да, нәтижені беру де көрсетілетін қызметті берушінің кеңсесі және портал арқылы жүзеге асырылады",
					RU: "И приём заявления, и выдача результата идут через канцелярию услугодателя и портал",
					EN: "Both taking an application in and giving the result out go through the provider's chancery and the portal",
				},
				Cite: text.para("1"),
			},
			portalProvision(text.sub("1", "2")),
			recipientsProvision(text.para("1")),
			{
				ID: "form",
				Text: law.Name{
					KK: "Қызметтің нысаны: электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
					RU: "Форма услуги: электронная (полностью автоматизированная) и (или) бумажная",
					EN: "The service is electronic (fully automated) and (or) on paper",
				},
				Cite: text.para("2"),
			},
			decisionFormProvision(text.para("3")),
			{
				ID: "result-form",
				Text: law.Name{
					KK: "Нәтиже электрондық және (немесе) қағаз түрінде ұсынылады",
					RU: "Результат предоставляется в электронной и (или) бумажной форме",
					EN: "The result is given electronically and (or) on paper",
				},
				Cite: text.para("4"),
			},
			startProvision(text.para("5")),
			firstTimeStartsProvision(text.sub("6", "1")),
			eachResultStartsTheNextProvision(text.para("7")),
			{
				ID: "business-processes",
				Text: law.Name{
					KK: "Рәсімдердің реті мен өзара іс-қимылдың толық сипаттамасы - регламенттің қосымшасындағы бизнес-процестер анықтамалығында",
					RU: "Полное описание последовательности действий и взаимодействия - в справочнике бизнес-процессов, приложении к регламенту",
					EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, the annex of the regulation",
				},
				Cite: text.para("9"),
			},
			portalRegistrationProvision(text.sub("10", "1")),
			portalLoginProvision(text.sub("10", "2")),
			copiesProvision(text.sub("10", "5")),
			{
				ID: "system-abbreviations",
				Text: law.Name{
					KK: "ЭҮШ - электрондық үкімет шлюзі; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "ЭҮШ - шлюз электронного правительства; ЭҮАШ АЖО - автоматизированное рабочее место регионального шлюза электронного правительства",
					EN: "ЭҮШ is the gateway of the electronic government, ЭҮАШ АЖО the automated workplace of the regional gateway of the electronic government",
				},
				Cite: text.sub("10", "8"),
			},
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы нәтиже көрсетілетін қызметті алушының «жеке кабинетіне» уәкілетті тұлғаның ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады",
					RU: "Через портал результат направляется в «личный кабинет» услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица",
					EN: `Through the portal the result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the authorized person`,
				},
				Cite: text.sub("10", "11"),
			},
			{
				ID: "portal-diagram",
				Text: law.Name{
					KK: "Портал арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 2-қосымшадағы диаграммада көрсетіледі",
					RU: "Взаимодействие информационных систем при оказании через портал показано на диаграмме, приложение 2",
					EN: "The interplay of the information systems on the way through the portal is shown in the diagram of annex 2",
				},
				Cite: text.para("10"),
			},
			providerAppealProvision(text.para("11")),
			businessProcessSignsProvision(text.appendix("1")),
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
				Delivery: text.sub("6", "5"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "portal", Cite: text.sub("1", "2")}},
				Cite: text.sub("1", "1"),
			},
			{
				ID:       "portal",
				Name:     portalChannel(),
				Unit:     "portal",
				Entry:    "portal-register",
				Delivery: text.sub("10", "11"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "office", Cite: text.sub("1", "1")}},
				Cite: text.sub("1", "2"),
			},
		},

		Fee: reglament.Fee{Charge: reglament.FreeOfCharge, Cite: text.para("1")},

		// Paragraph 3: how the service ends; that it is refused is said in paragraph 10
		// only.
		Results: []reglament.Result{
			{
				// Electronic or on paper, or both: see the provision result-form. Who signs
				// it differs by channel: see the discrepancy authorized-person.
				ID: "decision",
				Name: law.Name{
					KK: "жетім баланы және (немесе) ата-анасының қамқорлығынсыз қалған баланы асырап алуға байланысты біржолғы ақшалай төлемді тағайындау туралы шешім",
					RU: "решение о назначении единовременной денежной выплаты в связи с усыновлением ребёнка-сироты и (или) ребёнка, оставшегося без попечения родителей",
					EN: "decision that assigns the one-off payment in connection with the adoption of an orphan and (or) a child left without parental care",
				},
				Cite: text.para("3"),
			},
			{
				// Paragraph 3 names no refusal. Paragraph 10, subparagraph 7), refuses
				// likewise. That the message gives its reasons is not said. Left to every
				// channel: see the discrepancy no-refusal-among-results.
				ID:         "refusal",
				Name:       refusalResult(),
				Refusal:    true,
				Unreasoned: true,
				Cite:       text.sub("10", "10"),
			},
		},

		// Paragraph 10: refusing the service on the portal.
		Grounds: []reglament.Ground{
			signatureNotConfirmedGround(text.sub("10", "7")),
			documentsDefectsGround(text.sub("10", "10")),
		},

		// Paragraph 6 gives each action its time and states no whole: the times of
		// the way through the chancery are added up. The portal has none of the
		// provider's own work in days.
		Term: reglament.Term{
			Sum:  []string{"office"},
			Cite: text.para("6"),
		},

		// Paragraph 8: who acts at the provider; paragraph 1: who else does.
		Roles: []reglament.Role{
			chanceryEmployeeRole(text.sub("8", "1")),
			headRole(text.sub("8", "2")),
			executorRole(text.sub("8", "3")),
			applicantRole(text.para("1")),
		},

		// Paragraphs 1 and 10: the information systems.
		Systems: []reglament.System{
			portalSystem(text.sub("1", "2")),
			gatewaySystem(text.sub("10", "8")),
			regionalGatewayWorkplaceSystem(text.sub("10", "8")),
		},

		Steps: []reglament.Step{
			// Paragraph 6: the provider's actions; paragraph 7: what each yields. The
			// first time runs from the moment at which the documents are handed in.
			{
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name:     registerAction(),
				Yields:   registerYield(),
				Limit:    limit(15, calendar.Minute),
				Outcomes: []reglament.Outcome{{To: "assign"}},
				Cite:     text.sub("6", "1"),
				See:      []law.Citation{text.sub("7", "1")},
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
				Limit:    limit(1, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "prepare"}},
				Cite:     text.sub("6", "2"),
				See:      []law.Citation{text.sub("7", "2")},
			},
			{
				ID:       "prepare",
				Channels: []string{"office"},
				Role:     "executor",
				Name: law.Name{
					KK: "келіп түскен құжаттарды қарайды, шешімнің жобасын дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
					RU: "рассматривает поступившие документы, готовит проект решения и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, draft the decision and pass it to the head of the provider for signature",
				},
				Yields:   prepareYield(),
				Limit:    limit(8, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("6", "3"),
				See:      []law.Citation{text.sub("7", "3")},
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
				Cite:     text.sub("6", "4"),
				See:      []law.Citation{text.sub("7", "4")},
			},
			{
				ID:       "issue",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name:     issueAction(),
				Yields:   issueYield(),
				Limit:    limit(15, calendar.Minute),
				Cite:     text.sub("6", "5"),
				See:      []law.Citation{text.sub("7", "5")},
			},

			// Paragraph 10: through the portal; no action has a limit. Where the text names
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
				Cite:     text.sub("10", "1"),
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
				Cite:     text.sub("10", "2"),
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
				Cite: text.sub("10", "3"),
			},
			{
				// Process 2.
				ID:       "portal-refuse-authorization",
				Channels: []string{"portal"},
				Unit:     "portal",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: "порталда авторландырудан бас тарту туралы хабарлама қалыптастырылады",
					RU: "формирование на портале сообщения об отказе в авторизации",
					EN: "A message is formed on the portal that refuses the authorization",
				},
				Cite: text.sub("10", "4"),
			},
			{
				// Process 3.
				ID:       "portal-request",
				Channels: []string{"portal"},
				Role:     "applicant",
				Name: law.Name{
					KK: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін мемлекеттік көрсетілетін қызметті алушы электрондық цифрлық қолтаңбасымен (бұдан әрі – ЭЦҚ) тіркеу куәлігін таңдайды",
					RU: "выбирает услугу, указанную в регламенте, на экран выходит форма запроса, заполняет её (вводит данные) с учётом её структуры и форматных требований, прикрепляет к ней копии необходимых документов пункта 9 стандарта в электронном виде, а также выбирает электронной цифровой подписью (ЭЦП) регистрационное свидетельство для удостоверения (подписания) запроса",
					EN: "Choose the service of this regulation, get the form of the request on the screen, fill it in (enter the data) with regard to its structure and format, attach electronic copies of the necessary documents of paragraph 9 of the standard, and choose, with the electronic digital signature (EDS), the registration certificate to certify (sign) the request",
				},
				Outcomes: []reglament.Outcome{{To: "portal-check-signature"}},
				Cite:     text.sub("10", "5"),
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
				Cite: text.sub("10", "6"),
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
				Cite: text.sub("10", "7"),
			},
			{
				// Process 5. The provider is named, though it is to the provider that the
				// request goes: see the discrepancy who-sends.
				ID:       "portal-send",
				Channels: []string{"portal"},
				Unit:     "provider",
				// The same place calls it the applicant's request, with the applicant's EDS.
				Also:    []reglament.RoleElsewhere{{Role: "applicant", Cite: text.sub("10", "8")}},
				Systems: []string{"gateway", "regional-gateway-workplace"},
				Name: law.Name{
					KK: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдайды",
					RU: "направляет электронный документ (запрос услугополучателя), удостоверенный (подписанный) его ЭЦП, через шлюз электронного правительства на автоматизированное рабочее место его регионального шлюза для обработки запроса",
					EN: "Send the electronic document (the applicant's request), certified (signed) by the applicant's EDS, through the gateway of the electronic government to the automated workplace of its regional gateway, for the request to be processed",
				},
				Outcomes: []reglament.Outcome{{To: "portal-check-documents"}},
				Cite:     text.sub("10", "8"),
			},
			{
				// Condition 3.
				ID:       "portal-check-documents",
				Channels: []string{"portal"},
				Unit:     "provider",
				Name: law.Name{
					KK: "мемлекеттік қызметті көрсетуге негіздеме болатын стандарттың 9-тармағында көрсетілген көрсетілетін қызметті алушының жалғаған құжаттарының сәйкестігін тексереді",
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
				Cite: text.sub("10", "9"),
			},
			{
				// Process 6.
				ID:       "portal-refuse",
				Channels: []string{"portal"},
				Unit:     "provider",
				Unnamed:  true,
				Name:     portalRefuseAction(),
				Cite:     text.sub("10", "10"),
			},
			{
				// The second sentence of the place of process 7; nobody is named.
				ID:       "portal-deliver",
				Channels: []string{"portal"},
				Unit:     "provider",
				Unnamed:  true,
				Systems:  []string{"portal"},
				Name: law.Name{
					KK: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады`,
					RU: `направление результата услуги в "личный кабинет" услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица услугодателя`,
					EN: `The result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the provider's authorized person`,
				},
				// When the applicant looks is not said.
				Outcomes: []reglament.Outcome{{To: "portal-issue", Open: true}},
				Ready:    true,
				Cite:     text.sub("10", "11"),
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
				Cite: text.sub("10", "11"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Сөздердің әріптері ажыратылған («б е р е д і», «қ о л қ о ю ы», «п р о ц е с і», «А Ж О ) ж о л д а й д ы», «ж о л д а н а д ы»), сөйлемдер мен 3 және 4-бөлімдердің тақырыптары ортасынан үзілген; «№198», «№11184», «3 - процесс», «7 - процесс»; 10-тармақ: «рәсімдердің ( іс-қимылдардың)», 7) «сұратылып отырған – мемлекеттік», 8) «ЭЦҚ куәландырылған», 11) «ЭЦҚ-мен куәландырылған», 2) «парольін», 3) «пароль»; 1-қосымша: «көрсетілетін қызметті алушы және көрсетілетін қызметті берушінің рәсімінің»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written, missing case endings included",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "approval-mark",
				Says: law.Name{
					KK: "Регламенттің үстіндегі белгі: «2015 жылғы 30 маусымдағы №153 ... қаулысымен бекітілген»; 9-регламенттің белгісінде: «30 маусымда № 153»",
				},
				Model: law.Name{
					KK: "Бір қаулы",
					RU: "Одно постановление",
					EN: "One decree: the mark over this regulation puts its date into another form than that over regulation 9",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 10-тармақ: 1) «қызмет алушылар», 3), 4), 5), 8) «мемлекеттік көрсетілетін қызметті алушы», 8) «мемлекеттік көрсетілетін қызметті беруші»",
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
			commaAfterProviderDiscrepancy(text.para("1")),
			{
				ID: "registered-what",
				Says: law.Name{
					KK: "«бұйрығымен бекітілген (Қазақстан Республикасының Әділет министрлігінде 2015 жылы 26 мамырда №11184 болып тіркелді) ... стандартының»: тіркеу бекітілген деген сөзден кейін",
				},
				Model: law.Name{
					KK: "Тіркелген - бұйрық",
					RU: "Зарегистрирован приказ",
					EN: "The registration is taken to be that of the order, though the brackets stand after its verb and before the standard",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "fully-automated",
				Says: law.Name{
					KK: "2-тармақ: «электрондық (толық автоматтандырылған)»; 6-тармақ: құжаттарды қызметкерлер қарайды, шешімге басшы қол қояды; 10-тармақ: құжаттарды «көрсетілетін қызметті беруші» тексереді",
				},
				Model: law.Name{
					KK: "Қадамдар жазылғандай, автоматты қадам жоқ",
					RU: "Шаги как написано, автоматических нет",
					EN: "The steps are those of the text, done by people: what is fully automated is not said",
				},
				Cite: law.Same(text.para("2")),
			},
			{
				ID: "no-refusal-among-results",
				Says: law.Name{
					KK: "3-тармақта жалғыз нәтиже - «шешім»; 10-тармақтың 7) және 10)-тармақшалары: «мемлекеттік көрсетілетін қызметтен бас тарту»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі 10-тармақтан, барлық арна үшін: кеңсе туралы мәтін үндемейді, бас тартуға тыйым салмайды",
					RU: "Результат refusal - из пункта 10, для каждого канала: о канцелярии текст молчит, отказа не запрещает",
					EN: "The result refusal is modeled from paragraph 10 alone, messages of the portal; it holds for every channel: for the office the text knows none and paragraph 6 leads to a decision only, but it does not forbid one, so a refusal there is not held against the office",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "form-of-the-result",
				Says: law.Name{
					KK: "4-тармақ: нәтиже «электрондық және (немесе) қағаз түрінде»; 10-тармақтың 11)-тармақшасы: портал арқылы «электрондық құжат нысанында»; кеңсе туралы айтылмайды",
				},
				Model: law.Name{
					KK: "Нәтиженің нысаны берілмеген; порталдағы қадам электрондық",
					RU: "Форма результата не задана; шаг портала электронный",
					EN: "The result has no form, since either is possible; that of the portal is electronic by its step, which of the two the chancery hands out is not said",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "list-presented",
				Says: law.Name{
					KK: "«стандарттың 9-тармағына сәйкес құжаттар тізбесін ұсыну»; 6-тармақ: «қажетті құжаттар тапсырылған сәттен бастап»",
				},
				Model: law.Name{
					KK: "Тізбедегі құжаттарды ұсыну деп алынған",
					RU: "Считается представлением документов перечня",
					EN: "Taken as presenting the documents on the list, not the list",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "1-тармақ: «Өтінішті қабылдау»; 5 және 6-тармақтар: тек құжаттар; 10-тармақ: «сұраныс»",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады, порталда ол - сұраныс деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами, на портале это запрос",
					EN: "An application is taken in, but what starts the procedure are documents; the application is taken to be handed in with them, and on the portal to be the request",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "chancery-short",
				Says: law.Name{
					KK: "6-тармақ: 1), 5) «көрсетілетін қызметті берушінің кеңсе қызметкері», 4) «кеңсеге жолдайды»",
				},
				Model: law.Name{
					KK: "Сол кеңсе деп алынған",
					RU: "Считается, что это та же канцелярия",
					EN: "Whose chancery is not said; taken for that of the provider, whose employee hands the decision over",
				},
				Cite: law.Same(text.sub("6", "4")),
			},
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "6 және 7-тармақтар: 1) тіркеу, 1) мен 2) бұрыштама, 3) қарау тек 6-тармақта; 2) орындаушыны «белгілеуі» тек 7-тармақта; 3) «шешімнің жобасын» тек 6-тармақта, 7-тармақта «мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі»; 3) «қол қоюға жолдайды», 4) «кеңсеге жолдайды», 5) «дайын» тек 6-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 6-тармақтың, нәтижесі 7-тармақтың сөзімен; қол қойылғанға дейін - жоба",
					RU: "Действие - словами пункта 6, результат - пункта 7; до подписания это проект",
					EN: "What is done is told in the words of paragraph 6, what it yields in those of paragraph 7; where one is silent, the other is not taken to differ, and what paragraph 7 calls a result before it is signed is the draft of paragraph 6",
				},
				Cite: law.Same(text.para("7")),
			},
			{
				ID: "service-or-result-name",
				Says: law.Name{
					KK: "7-тармақ: 3), 5) «мемлекеттік көрсетілетін қызмет нәтижесін», 4) «көрсетілетін қызмет нәтижесіне»; 6-тармақ: «мемлекеттік қызмет көрсетудің дайын нәтижесін»",
				},
				Model: law.Name{
					KK: "Бір нәтиже; қадамдар жазылғандай",
					RU: "Один результат; шаги как написано",
					EN: "One result, named in three ways; each step keeps the words of its place",
				},
				Cite: law.Same(text.para("7")),
			},
			{
				ID: "last-result",
				Says: law.Name{
					KK: "«Келесі рәсімді (іс-қимылды) орындауды бастауға негіздеме болатын»; 5)-тармақшадан кейін рәсім жоқ",
				},
				Model: law.Name{
					KK: "issue қадамы соңғысы",
					RU: "Шаг issue - последний",
					EN: "Paragraph 7 lists results on which a next action starts; after the fifth there is none",
				},
				Cite: law.Same(text.sub("7", "5")),
			},
			{
				ID: "annex-unnumbered",
				Says: law.Name{
					KK: "9-тармақ: «регламентінің қосымшасына сәйкес»; мәтінде екі қосымша бар: «1-қосымша», «2-қосымша»",
				},
				Model: law.Name{
					KK: "Анықтамалық - 1-қосымша",
					RU: "Справочник - приложение 1",
					EN: "The handbook is annex 1, by its title: paragraph 9 speaks of the annex as if there were one",
				},
				Cite: law.Same(text.para("9")),
			},
			{
				ID: "providers-among-themselves",
				Says: law.Name{
					KK: "4-бөлімнің тақырыбы: «Көрсетілетін қызметті берушілермен өзара іс-қимыл тәртібін»; астындағы мәтінде - беруші мен алушының порталдағы әрекеттері",
				},
				Model: law.Name{
					KK: "Басқа берушілер үлгіде жоқ",
					RU: "Других услугодателей в модели нет",
					EN: "A heading speaks of the interplay with providers; the text under it has the one provider and the applicant, and there is no unit for others",
				},
				Cite: law.Same(text.para("10")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("10")),
			{
				ID: "process-numbers",
				Says: law.Name{
					KK: "10-тармақ 1)-тармақшадан басталады, «1-процесс» 2)-тармақшада; процестер (1-7) мен шарттар (1-3) бөлек нөмірленеді; 11)-тармақшада екі әрекет",
				},
				Model: law.Name{
					KK: "Қадамдар тармақшалармен аталады; процесс нөмірлері түсініктемелерде",
					RU: "Шаги названы по подпунктам; номера процессов - в комментариях",
					EN: "Steps cite subparagraphs; the numbers of processes and conditions run apart from them, and the last subparagraph has two actions under one number, the later of which is told first",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«тексеріледі», «хабарлама қалыптастырылады», «жолданады»: кім екені айтылмайды (10-тармақ: 3), 4), 6), 7), 10), 11))",
				},
				Model: law.Name{
					KK: "Рөл емес, бөлім: ЭҮАШ АЖО-ға жолданғанға дейін - portal, одан кейін - provider; жазылған рөл ешкімге қарсы есептелмейді",
					RU: "Не роль, а подразделение: до отправки на ЭҮАШ АЖО - portal, после неё - provider; записанная роль никому не ставится в вину",
					EN: "A unit instead of a role, an inference: the portal up to the sending to the regional gateway, the provider, who checks the documents there, after it; no recorded role is held against anyone",
				},
				Cite: law.Same(text.sub("10", "3")),
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
				Cite: law.Same(text.sub("10", "3")),
			},
			{
				ID: "signature-or-certificate",
				Says: law.Name{
					KK: "«электрондық цифрлық қолтаңбасымен (бұдан әрі – ЭЦҚ) тіркеу куәлігін таңдайды»; 6)-тармақша: «ЭЦҚ тіркеу куәлігінің»",
				},
				Model: law.Name{
					KK: "ЭЦҚ тіркеу куәлігі деп оқылады; атау жазылғандай",
					RU: "Читается «регистрационное свидетельство ЭЦП»; название как написано",
					EN: "Read as the registration certificate of the EDS, as in the next subparagraph; as written, the certificate is chosen with the signature",
				},
				Cite: law.Same(text.sub("10", "5")),
			},
			{
				ID: "request-signed-when",
				Says: law.Name{
					KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... тіркеу куәлігін таңдайды»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты»; қол қоюдың өзі аталмайды",
				},
				Model: law.Name{
					KK: "Қол қою бөлек қадам емес",
					RU: "Подписание - не отдельный шаг",
					EN: "The certificate is chosen in 10(5), in 10(8) the request is signed; the signing itself is no action of the text and no step",
				},
				Cite: law.Same(text.sub("10", "5")),
			},
			signatureCheckDiscrepancy(text.sub("10", "7")),
			{
				ID: "who-sends",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін ... электрондық құжатты ... жолдайды»; 9)-тармақша: құжаттарды сол беруші тексереді",
				},
				Model: law.Name{
					KK: "Қадам берушінікі, мәтіндегідей; ол сұранысты өзіне жолдайтын болып шығады, сондықтан сол жердегі алушы да аталған",
					RU: "Шаг услугодателя, как в тексте; выходит, что он направляет запрос сам себе, поэтому назван и услугополучатель из того же места",
					EN: "The step is the provider's, who is named, though the request is the applicant's and it is the provider that checks it next; the applicant, whom the same place names, makes a doubt of another role",
				},
				Cite: law.Same(text.sub("10", "8")),
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
				Cite: law.Same(text.sub("10", "8")),
			},
			{
				ID: "work-between",
				Says: law.Name{
					KK: "10-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; тіркеу, шешімнің жобасы мен қол қою (6-тармақ) аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 6 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("10", "11")),
			},
			{
				ID: "authorized-person",
				Says: law.Name{
					KK: "6-тармақтың 4)-тармақшасы: шешімге «көрсетілетін қызметті берушінің басшысы» қол қояды; 10-тармақ: «көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»",
				},
				Model: law.Name{
					KK: "Порталда бір адам; оның басшы екені айтылмаған, сондықтан рөл емес, нәтижеде де қол қоюшы жоқ",
					RU: "На портале одно лицо; руководитель ли это, не сказано, поэтому роли нет, а у результата нет подписывающего",
					EN: "On the portal a person whose EDS certifies the result; that it is the head, who signs in paragraph 6, is not said, so it is no role, and the result names no signer",
				},
				Cite: law.Same(text.sub("10", "11")),
			},
			{
				ID: "notification-or-decision",
				Says: law.Name{
					KK: "«нәтижесін (электрондық құжат нысанындағы хабарлама)»; 3-тармақ: «шешім»; «хабарлама» деген сөз 10-тармақта бас тартулар туралы да айтылады",
				},
				Model: law.Name{
					KK: "Нәтиже - 3-тармақтың шешімі; қадамның атауы 10-тармақтағыдай",
					RU: "Результат - решение пункта 3; название шага как в пункте 10",
					EN: "The result is the decision, as in paragraph 3; the step keeps the words of paragraph 10, by which the applicant gets a notification, the word also used for the messages of refusal",
				},
				Cite: law.Same(text.sub("10", "11")),
			},
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "11-тармақ шағымдану туралы, бірақ өзара іс-қимыл мен ақпараттық жүйелерге арналған 4-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының»",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: `The provision cites its paragraph, which stands in the chapter on interplay and systems and speaks of one provider and of "their" officials`,
				},
				Cite: law.Same(text.para("11")),
			},
			{
				ID: "annex-1-title",
				Says: law.Name{
					KK: "1-қосымша: «мемлекеттік қызметін көрсетудің бизнес-процестерінің анықтамалығы»; 9-тармақ: «мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығында»",
				},
				Model: law.Name{
					KK: "Бір анықтамалық",
					RU: "Один справочник",
					EN: "One handbook",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "diagram-or-order",
				Says: law.Name{
					KK: "10-тармақ: жүйелердің «функционалдық өзара іс-қимылдары осы регламенттің 2-қосымшасына сәйкес диаграммада көрсетіледі»; 2-қосымшаның тақырыбы: «Портал арқылы мемлекеттік қызмет көрсету процесінде ақпараттық жүйелерді пайдалану тәртібі»",
				},
				Model: law.Name{
					KK: "Бір қосымша",
					RU: "Одно приложение",
					EN: "One annex: paragraph 10 calls it a diagram of how the systems interact, its heading the order of using them",
				},
				Cite: law.Same(text.appendix("2")),
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
					KK: "2016 жылғы 17 маусымдағы № 183 қаулыға дейінгі редакция қолда жоқ",
					RU: "Редакции до постановления № 183 от 17 июня 2016 года в наличии нет",
					EN: "The wording before decree No. 183 of 17 June 2016 is not in hand",
				},
				Cite: text.whole(),
			},
			{
				ID: "term",
				Why: law.Name{
					KK: "Регламент жалпы мерзімді айтпайды, стандарт қолда жоқ; кеңсе арнасында оның орнына 6-тармақтың мерзімдерінің қосындысы, портал арнасында мерзім жоқ",
					RU: "Общего срока регламент не называет, стандарта в наличии нет; в канале канцелярии вместо него сумма сроков пункта 6, в канале портала срока нет",
					EN: "The regulation states no whole term and the standard is not in hand; for the office the sum of the limits of paragraph 6 stands for it, the portal has none",
				},
				Fills: reglament.FillsTerm,
				Cite:  text.para("1"),
			},
			hoursGap(text.para("1")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Шешімнің нысаны стандарттың 1-қосымшасында, ол қолда жоқ; өтініштің нысаны туралы регламент үндемейді",
					RU: "Форма решения - в приложении 1 к стандарту, которого в наличии нет; о форме заявления регламент молчит",
					EN: "The form of the decision is annex 1 of the standard, which is not in hand; of a form of the application the regulation says nothing",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			documentsGap(text.para("5")),
			{
				ID: "office-incomplete",
				Why: law.Name{
					KK: "Кеңсеге толық емес не мерзімі өткен құжаттар тапсырылса не болатыны айтылмайды: қабылдаудан бас тарту да, қолхат та аталмайды",
					RU: "Что бывает, если в канцелярию сданы неполные или просроченные документы, не сказано: нет ни отказа в приёме, ни расписки",
					EN: "What follows where the documents handed in at the chancery are incomplete or out of date is not said: there is neither a refusal to take in nor a receipt",
				},
				Cite: text.sub("6", "1"),
			},
			{
				ID: "decision-declined",
				Why: law.Name{
					KK: "Төлем тағайындалмаса не болатыны айтылмайды: 6-тармақта шешімнен басқа жол жоқ",
					RU: "Что бывает, если выплата не назначается, не сказано: в пункте 6 нет пути, кроме решения",
					EN: "What follows where the payment is not assigned is not said: paragraph 6 has no other way than a decision",
				},
				Cite: text.sub("6", "3"),
			},
			collectionGap(text.sub("6", "5")),
			{
				ID: "payment",
				Why: law.Name{
					KK: "Төлемнің мөлшері, төлеу тәртібі мен мерзімі айтылмайды: рәсім шешімді берумен бітеді",
					RU: "Размер выплаты, порядок и срок её перечисления не указаны: процедура кончается выдачей решения",
					EN: "How much the payment is, and how and when it is made, is not said: the procedure ends with the decision handed over",
				},
				Cite: text.sub("6", "5"),
			},
			{
				ID: "messages",
				Why: law.Name{
					KK: "Хабарламалар «қалыптастырылады» (10-тармақ: 4), 7), 10)); кімге және қалай жеткізілетіні айтылмайды",
					RU: "Сообщения «формируются» (пункт 10: 4), 7), 10)); кому и как они доставляются, не сказано",
					EN: "Messages are formed (paragraph 10: 4), 7), 10)); to whom and how they are delivered is not said",
				},
				Cite: text.sub("10", "4"),
			},
			portalTimesGap(text.para("10")),
			refusalGroundsGap(text.sub("10", "10")),
			appealGap(text.para("11")),
			businessProcessesGap(text.appendix("1")),
			portalDiagramGap(text.appendix("2")),
		},
	}
}
