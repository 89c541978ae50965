package wko2015

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// SchoolMeals returns the regulation of the service "Providing free and
// reduced-price meals to certain categories of pupils and wards in general
// education schools", regulation 12 of the decree.
func SchoolMeals() reglament.Service {
	text := regulation{number: "12"}
	return reglament.Service{
		ID:   "wko2015.school-meals",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Жалпы білім беретін мектептердегі білім алушылар мен тәрбиеленушілердің жекелеген санаттарына тегін және жеңілдетілген тамақтандыруды ұсыну",
			RU: "Предоставление бесплатного и льготного питания отдельным категориям обучающихся и воспитанников в общеобразовательных школах",
			EN: "Providing free and reduced-price meals to certain categories of pupils and wards in general education schools",
		},
		OtherTitles: []reglament.OtherTitle{{
			Name: law.Name{KK: "Жалпы білім беретін мектептердегі білім алушылар мен тәрбиеленушілердің жекелеген санаттарын тегін және жеңілдікпен тамақтандыруды ұсыну"},
			Cite: law.Citation{Act: actID, Paragraph: "1", Subparagraph: "12"},
		}},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті Батыс Қазақстан облысының аудандық және облыстық маңызы бар қаланың жергілікті атқарушы органдары көрсетеді",
					RU: "Услугу оказывают местные исполнительные органы Западно-Казахстанской области: районные и города областного значения",
					EN: "The local executive bodies of districts and of the city of oblast significance of West Kazakhstan oblast provide the service",
				},
				Cite: text.para("1"),
			},
			{
				ID: "standard",
				Text: law.Name{
					KK: "Қызмет Білім және ғылым министрінің 2015 жылғы 13 сәуірдегі № 198 «Отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер стандарттарын бекіту туралы» бұйрығымен бекітілген осы қызметтің стандарты негізінде көрсетіледі",
					RU: "Услуга оказывается на основе её стандарта, утверждённого приказом Министра образования и науки от 13 апреля 2015 года № 198 «Об утверждении стандартов государственных услуг, оказываемых в сфере семьи и детей»",
					EN: `The service rests on its standard, approved by order No. 198 of the Minister of Education and Science of 13 April 2015 "On approving the standards of public services provided for families and children"`,
				},
				Cite: text.para("1"),
			},
			{
				ID: "intake-and-issue",
				Text: law.Name{
					KK: "Өтініштерді қабылдау да, нәтижені беру де көрсетілетін қызметті берушінің кеңсесі және портал арқылы жүргізіледі",
					RU: "И приём заявлений, и выдача результата идут через канцелярию услугодателя и портал",
					EN: "Both taking applications in and giving the result out go through the provider's chancery and the portal",
				},
				Cite: text.para("1"),
			},
			{
				ID: "portal",
				Text: law.Name{
					KK: "Портал - «электрондық үкіметтің» www.e.gov.kz веб-порталы",
					RU: "Портал - веб-портал «электронного правительства» www.e.gov.kz",
					EN: `The portal is the web portal of the "electronic government", www.e.gov.kz`,
				},
				Cite: text.sub("1", "2"),
			},
			recipientsProvision(text.para("1")),
			formProvision(text.para("2")),
			certificateFormProvision(text.sub("3", "1")),
			{
				ID: "start-office",
				Text: law.Name{
					KK: "Көрсетілетін қызметті берушіде рәсімді бастауға стандарттың 2-қосымшасының нысаны бойынша өтініш негіз болады",
					RU: "У услугодателя основание для начала - заявление по форме приложения 2 к стандарту",
					EN: "At the provider the procedure starts on an application in the form of annex 2 of the standard",
				},
				Cite: text.para("4"),
			},
			{
				ID: "start-portal",
				Text: law.Name{
					KK: "Порталда рәсімді бастауға электрондық сұрау негіз болады",
					RU: "На портале основание для начала - электронный запрос",
					EN: "On the portal the procedure starts on an electronic request",
				},
				Cite: text.para("4"),
			},
			{
				ID: "documents",
				Text: law.Name{
					KK: "Қажетті құжаттар - стандарттың 9-тармағында (порталда - олардың көшірмелері: 9-тармақтың 5)-тармақшасы)",
					RU: "Необходимые документы - в пункте 9 стандарта (на портале - их копии: подпункт 5) пункта 9)",
					EN: "The necessary documents are those of paragraph 9 of the standard; on the portal, by paragraph 9, subparagraph 5), copies of them",
				},
				Cite: text.sub("5", "1"),
			},
			firstTimeStartsProvision(text.sub("5", "1")),
			eachResultStartsTheNextProvision(text.para("6")),
			{
				ID: "business-processes",
				Text: law.Name{
					KK: "Рәсімдердің реті мен өзара іс-қимылдың толық сипаттамасы, сондай-ақ өзге берушілермен өзара іс-қимылдың және ақпараттық жүйелерді қолданудың сипаттамасы - 1-қосымшадағы бизнес-процестер анықтамалығында",
					RU: "Полное описание последовательности процедур и взаимодействия, а также описание взаимодействия с другими услугодателями и использования информационных систем - в справочнике бизнес-процессов, приложение 1",
					EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, annex 1, which also describes the interplay with other providers and the use of information systems",
				},
				Cite: text.para("8"),
			},
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
					KK: "Порталда нәтиже көрсетілетін қызметті алушының «жеке кабинетіне» ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады",
					RU: "На портале результат направляется в «личный кабинет» услугополучателя электронным документом, удостоверенным ЭЦП",
					EN: `On the portal the result is sent to the applicant's "personal cabinet" as an electronic document certified by an electronic digital signature (EDS)`,
				},
				Cite: text.sub("9", "11"),
			},
			{
				ID: "portal-diagram",
				Text: law.Name{
					KK: "Портал арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 2-қосымшадағы диаграммада көрсетілген",
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
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "portal", Cite: text.sub("1", "2")}},
				Cite: text.sub("1", "1"),
			},
			{
				ID:       "portal",
				Name:     portalChannel(),
				Unit:     "portal",
				Entry:    "portal-register",
				Delivery: text.sub("9", "11"),
				// Paragraph 1 gives results out so too, and ties no way of it to one of applying.
				Also: []reglament.ChannelElsewhere{{Channel: "office", Cite: text.sub("1", "1")}},
				Cite: text.sub("1", "2"),
			},
		},

		Fee: reglament.Fee{Charge: reglament.FreeOfCharge, Cite: text.para("1")},

		// Paragraph 3: how the service ends, and what paragraph 9 adds.
		Results: []reglament.Result{
			{
				// The form of paragraph 2 is that of the service.
				ID: "certificate",
				Name: law.Name{
					KK: "жалпы білім беретін мектепте тегін және жеңілдетілген тамақтандыруды ұсыну туралы анықтама",
					RU: "справка о предоставлении бесплатного и льготного питания в общеобразовательной школе",
					EN: "certificate that free and reduced-price meals in a general education school are provided",
				},
				Channels: []string{"office"},
				// Paragraph 5, subparagraph 4).
				SignedBy: certificateSigner(),
				Cite:     text.sub("3", "1"),
			},
			{
				ID:       "electronic-certificate",
				Name:     electronicCertificateResult(),
				Channels: []string{"portal"},
				Form:     reglament.Electronic,
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті беруші",
					RU: "услугодатель",
					EN: "provider",
				},
				Cite: text.sub("3", "2"),
			},
			{
				// Paragraph 3 does not name it; paragraph 9 refuses on the portal. Left to
				// every channel: see the discrepancy no-refusal-among-results.
				ID:      "refusal",
				Name:    refusalResult(),
				Refusal: true,
				// That the message states its ground is not said.
				Unreasoned: true,
				Cite:       text.sub("9", "10"),
			},
		},

		// Paragraph 9, subparagraphs 7) and 10): on what the portal's messages refuse.
		Grounds: []reglament.Ground{
			signatureNotConfirmedGround(text.sub("9", "7")),
			documentsDefectsGround(text.sub("9", "10")),
		},

		// Paragraph 5 gives each action its time and states no whole: the times of
		// the way through the chancery are added up. The way through the portal has
		// none.
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
			// Paragraph 5: the provider's actions; paragraph 6: what each yields. The first
			// time runs from the moment at which the documents are handed in.
			{
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name: law.Name{
					KK: "қабылдауды, тіркеуді жүзеге асырады және оларды көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
					RU: "осуществляет приём, регистрацию и направляет их руководителю услугодателя для наложения резолюции",
					EN: "Take in, register, and pass the documents to the head of the provider to be instructed on",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және көрсетілетін қызметті берушінің басшысына құжаттарды бұрыштама қоюға жолдау",
					RU: "приём документов у услугополучателя и направление документов руководителю услугодателя для наложения резолюции",
					EN: "Documents taken in from the applicant and passed to the head of the provider to be instructed on",
				},
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
					KK: "көрсетілетін қызметті беруші басшысының құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдауы",
					RU: "направление руководителем услугодателя документов ответственному исполнителю услугодателя",
					EN: "Documents passed by the head to the responsible executor of the provider",
				},
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
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының анықтаманы әзірлеуі",
					RU: "подготовка справки ответственным исполнителем услугодателя",
					EN: "Certificate prepared by the responsible executor",
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
					KK: "анықтамаға қол қояды және кеңсеге жолдайды",
					RU: "подписывает справку и направляет в канцелярию",
					EN: "Sign the certificate and send it to the chancery",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
					RU: "подписание руководителем услугодателя результата услуги",
					EN: "Result of the service signed by the head of the provider",
				},
				Limit: limit(1, calendar.WorkingDay),
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
				Limit:    limit(30, calendar.Minute),
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
					RU: "на портале проверяются срок действия регистрационного свидетельства ЭЦП и его отсутствие в списке отозванных (аннулированных), а также соответствие идентификационных данных (между ИИН в запросе и ИИН в регистрационном свидетельстве)",
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
				// Process 5. The text has the provider send it, whose work begins with it: see the
				// discrepancy provider-sends-the-request.
				ID:       "portal-send",
				Channels: []string{"portal"},
				Unit:     "provider",
				// The same place calls it the applicant's request, with the applicant's EDS.
				Also:    []reglament.RoleElsewhere{{Role: "applicant", Cite: text.sub("9", "8")}},
				Systems: []string{"gateway", "regional-gateway-workplace"},
				Name: law.Name{
					KK: "сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын) электрондық үкімет шлюзі арқылы (бұдан әрі – ЭҮШ) электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолдайды",
					RU: "направляет электронный документ (запрос услугополучателя), удостоверенный (подписанный) ЭЦП услугополучателя, через шлюз электронного правительства на автоматизированное рабочее место его регионального шлюза для обработки запроса",
					EN: "Send the electronic document (the applicant's request), certified (signed) by the applicant's EDS, through the gateway of the electronic government to the automated workplace of its regional gateway, for the request to be processed",
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
						// Between them lies the provider's own work, of which this procedure does not
						// say how long it takes.
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
				// The second sentence of the place of process 7; who sends is not named.
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
				See:      []law.Citation{text.sub("3", "2")},
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

		// The title first, then in the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "title",
				Says: law.Name{
					KK: "Қаулының 1-тармағы: «жекелеген санаттарын тегін және жеңілдікпен тамақтандыруды ұсыну»; регламентте барлық жерде: «жекелеген санаттарына тегін және жеңілдетілген тамақтандыруды ұсыну»",
				},
				Model: law.Name{
					KK: "Қызметтің атауы - регламент тақырыбындағыдай",
					RU: "Название услуги - как в заголовке регламента",
					EN: "The service is called as in the heading of its regulation; the list of the decree has another case and another word for the reduced price",
				},
				Cite: law.Same(law.Citation{Act: actID, Paragraph: "1", Subparagraph: "12"}),
			},
			{
				ID: "spelling",
				Says: law.Name{
					KK: "1-тармақ: «қызметі (бұдан әрі мемлекеттік көрсетілетін қызмет)» (сызықшасыз), «беру :», «Министрінің», 2) «арқылы жүзеге асырылады;» - сөйлем нүктелі үтірмен бітеді; 4-тармақ: «рәсімді іс-қимылды бастауға негіздеме :»; 9-тармақ: 2) «парольін», 7) «сұратылып отырған – мемлекеттік көрсетілетін қызметтен», 8) «ЭЦҚ куәландырылған», 11) «ЭЦҚ-мен куәландырылған», «2 қосымшасына»; 3 және 4-бөлімдердің тақырыптары мен 9-тармақтың сөздері ажыратылып, жол ортасында үзілген («авторландыру п р о ц е с і»)",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written, a stray dash and a missing case ending included",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "service-term",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметі (бұдан әрі мемлекеттік көрсетілетін қызмет)»; бірінші сөйлемде баяндауыш жоқ; әрі қарай көбіне «мемлекеттік қызмет»",
				},
				Model: law.Name{
					KK: "Екі атау да осы қызметті білдіреді",
					RU: "Оба названия - эта услуга",
					EN: "The first sentence defines a term and has no predicate; the text goes on with another, and both are this service",
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
					EN: "All of them are two, the provider and the applicant, named as paragraph 1 defines them; in 9(9) a word is missing",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "district-and-city",
				Says: law.Name{
					KK: "«аудандық және облыстық маңызы бар қаланың жергілікті атқарушы органдары»: бірі сын есім, бірі ілік септігінде; көпше, бірақ «бұдан әрі – көрсетілетін қызметті беруші»",
				},
				Model: law.Name{
					KK: "Беруші - ауданның не қаланың бір органы деп алынған",
					RU: "Услугодателем считается один орган, района или города",
					EN: "The provider is taken to be one body, of a district or of the city; the sentence joins an adjective to a genitive, and several bodies are called by the singular",
				},
				Cite: law.Same(text.para("1")),
			},
			orderRegistrationDiscrepancy(text.para("1")),
			{
				ID: "portal-address",
				Says: law.Name{
					KK: "Осы регламентте: «www.e.gov.kz»; қаулының портал аталған басқа регламенттерінде: «www.egov.kz»",
				},
				Model: law.Name{
					KK: "Мекенжай жазылғандай; сол портал деп алынған",
					RU: "Адрес как написано; считается, что портал тот же",
					EN: "The address is given as written, with one dot more than in the other regulations that name it; the same portal is taken to be meant",
				},
				Cite: law.Same(text.sub("1", "2")),
			},
			{
				ID: "no-refusal-among-results",
				Says: law.Name{
					KK: "3-тармақ: нәтиже тек анықтама; 9-тармақ: 7) «мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама», 10) «мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама»; 5-тармақта бас тарту жоқ",
				},
				Model: law.Name{
					KK: "refusal нәтижесі 9-тармақтан, барлық арна үшін: кеңседе бас тартуға тыйым салынбаған; екі негізі - портал арнасында; хабарламалар - қадамдар; негізі көрсетілуі тиіс екені айтылмайды",
					RU: "Результат refusal - из пункта 9, для каждого канала: в канцелярии отказ не запрещён; оба основания - в канале portal; сообщения - шаги; что основание указывается, не сказано",
					EN: "The result refusal is modeled from paragraph 9 alone, whose messages are steps; it holds for every channel, since paragraph 3 does not list it and paragraph 5 knows none at the chancery, but neither forbids one, so a refusal there is not held against the office; the two grounds are of the portal, and that it states its ground is not said",
				},
				Cite: law.Same(text.para("3")),
			},
			waysOfGivingOutDiscrepancy(text.para("1")),
			{
				ID: "certificate-or-meals",
				Says: law.Name{
					KK: "Қызметтің атауы: «жекелеген санаттарына тегін және жеңілдетілген тамақтандыруды ұсыну»; нәтижесі: «жалпы білім беретін мектепте тегін және жеңілдетілген тамақтандыруды ұсыну туралы анықтама»",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама, 3-тармақтың сөзімен; тамақтандырудың өзі үлгіде жоқ",
					RU: "Результат - справка, словами пункта 3; самого питания в модели нет",
					EN: "The service ends in the certificate, named as in paragraph 3, where the categories are left out and the schools are one; the meals that the service is named after are in no action of the text",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "and-or-meals",
				Says: law.Name{
					KK: "«тегін және жеңілдетілген тамақтандыруды»: екеуі бірге ме, бірі ме, айтылмайды",
				},
				Model: law.Name{
					KK: "Жазылғандай бір нәтиже",
					RU: "Один результат, как написано",
					EN: `Free "and" reduced: whether one certificate gives both or one of the two is not said; it is one result, as written`,
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "whose-signature",
				Says: law.Name{
					KK: "3-тармақ: «көрсетілетін қызметті берушінің электрондық цифрлық қолтаңбасымен (бұдан әрі – ЭЦҚ) куәландырылған»; 9-тармақтың 11)-тармақшасы: «көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; 5-тармақтың 4)-тармақшасы: анықтамаға басшы қол қояды",
				},
				Model: law.Name{
					KK: "Портал арнасында қол қоюшы - 3-тармақтағыдай беруші; уәкілетті тұлға рөл емес, басшы қол қоятыны - кеңсе арнасында",
					RU: "В канале portal подписывает услугодатель, как в пункте 3; уполномоченное лицо - не роль, подпись руководителя - в канале канцелярии",
					EN: "On the portal the provider signs, as in paragraph 3; who its authorized person is is not said, so it is no role, and whether it is the head, who signs in paragraph 5, is not said either",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			actionInBracketsDiscrepancy(text.para("4")),
			{
				ID: "request-words",
				Says: law.Name{
					KK: "4-тармақ: портал арқылы «электрондық сұрау», беруші арқылы «өтініш»; 9-тармақ: «сұраныс»",
				},
				Model: law.Name{
					KK: "«сұрау» да, «сұраныс» та - порталдың электрондық сұранысы",
					RU: "«сұрау» и «сұраныс» - электронный запрос портала",
					EN: "The request of the portal has one word in paragraph 4 and another in paragraph 9",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "4-тармақ: «нысан бойынша өтініш»; 5-тармақтың 1)-тармақшасы: «стандарттың 9-тармағында көрсетілген қажетті құжаттар тапсырылған сәттен бастап»",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами",
					EN: "The chancery's time runs from the documents and names no application; the two are taken to be handed in together",
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			{
				ID: "what-is-taken-in",
				Says: law.Name{
					KK: "«қабылдауды, тіркеуді жүзеге асырады және оларды көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды»: ненің қабылданып, тіркелетіні айтылмайды",
				},
				Model: law.Name{
					KK: "«оларды» - құжаттарды",
					RU: "«оларды» - документы",
					EN: `What is taken in and registered is not named; "them" is read as the documents of the same sentence`,
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			{
				ID: "head-name",
				Says: law.Name{
					KK: "5-тармақтың 4)-тармақшасы: «көрсетілетін қызметті беруші басшысы»; 7-тармақ: «көрсетілетін қызметті берушінің басшысы»",
				},
				Model: law.Name{
					KK: "Бір рөл: head",
					RU: "Одна роль: head",
					EN: "One role, head, named as in paragraph 7",
				},
				Cite: law.Same(text.sub("5", "4")),
			},
			chanceryShortDiscrepancy(text.sub("5", "4")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 2) бұрыштама, 3) құжаттарды қарау мен «қол қоюға жолдайды», 4) «кеңсеге жолдайды», 5) «дайын нәтижесін» тек 5-тармақта; 5-тармақ: «анықтаманы дайындайды», 6-тармақ: «анықтаманы әзірлеуі»",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "service-or-result-name",
				Says: law.Name{
					KK: "5-тармақ: 4) «анықтамаға қол қояды», 5) «мемлекеттік қызмет көрсетудің дайын нәтижесін»; 6-тармақ: 4) «көрсетілетін қызмет нәтижесіне», 5) «мемлекеттік көрсетілетін қызмет нәтижесін»",
				},
				Model: law.Name{
					KK: "Бір нәтиже, анықтама; қадамдар жазылғандай",
					RU: "Один результат, справка; шаги как написано",
					EN: "One result, the certificate, named in three more ways; each step keeps the words of its place",
				},
				Cite: law.Same(text.para("6")),
			},
			lastResultDiscrepancy(text.sub("6", "5")),
			{
				ID: "this-regulation",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін регламентінің 1-қосымшасына сәйкес»: «қызмет» сөзі жоқ",
				},
				Model: law.Name{
					KK: "Осы регламенттің 1-қосымшасы",
					RU: "Приложение 1 к этому регламенту",
					EN: `Annex 1 of this regulation, in whose name the word "service" is missing`,
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "centers-and-other-providers",
				Says: law.Name{
					KK: "8-тармақ: «өзге көрсетілетін қызметті берушілермен өзара іс-қимыл тәртібінің»; 4-бөлімнің тақырыбы: «Халыққа қызмет көрсету орталықтарымен және (немесе) өзге де көрсетілетін қызметті берушілермен өзара іс-қимыл тәртібін»; 1-тармақ пен 9-тармақта олар жоқ",
				},
				Model: law.Name{
					KK: "Орталықтар да, өзге берушілер де үлгіде жоқ",
					RU: "Ни центров, ни других услугодателей в модели нет",
					EN: "The heading of the fourth part speaks of public service centers and of other providers, paragraph 8 of other providers; neither takes anything in or does anything in the text, so there is no unit for them",
				},
				Cite: law.Same(text.para("8")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("9")),
			{
				ID: "process-numbers",
				Says: law.Name{
					KK: "9-тармақ 1)-тармақшадан басталады, «1-процесс» 2)-тармақшада, «1-шарт» 3)-тармақшада; процестер мен шарттар бөлек нөмірленеді (1-7-процесс, 1-3-шарт)",
				},
				Model: law.Name{
					KK: "Қадамдар тармақшалармен аталады; процесс нөмірлері түсініктемелерде",
					RU: "Шаги названы по подпунктам; номера процессов - в комментариях",
					EN: "Steps cite subparagraphs; the numbers of processes and conditions run apart from them",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«тексеріледі», «хабарлама қалыптастырылады», «жолданады»: кім екені айтылмайды (9-тармақ: 3), 4), 6), 7), 10), 11))",
				},
				Model: law.Name{
					KK: "Рөл емес, бөлім: ЭҮАШ АЖО-ға жолданғанға дейін - portal, одан кейін - provider; жазылған рөл ешкімге қарсы есептелмейді",
					RU: "Не роль, а подразделение: до отправки на ЭҮАШ АЖО - portal, после неё - provider; записанная роль никому не ставится в вину",
					EN: "A unit instead of a role, an inference: the portal up to the sending to the regional gateway, the provider, who checks the documents, after it; no recorded role is held against anyone",
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
					KK: "2)-тармақша: «авторландыру»; 4)-тармақша: «авторизациялаудан»",
				},
				Model: law.Name{
					KK: "Бірдей мағынада",
					RU: "В одном значении",
					EN: "Two words for the same authorization; each name keeps its own",
				},
				Cite: law.Same(text.sub("9", "4")),
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
				ID: "provider-sends-the-request",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметті беруші сұранысты өңдеу үшін мемлекеттік көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын) ... жолдайды»: сұраныс берушіге әлі жетпеген",
				},
				Model: law.Name{
					KK: "Қадам берушінікі, жазылғандай; алушы да осы орында аталған",
					RU: "Шаг - услугодателя, как написано; услугополучатель назван там же",
					EN: "The step is the provider's, as written, though by the order of the text the applicant's request has not reached the provider before it goes through the gateways; the applicant, whom the same place names, makes a doubt of another role",
				},
				Cite: law.Same(text.sub("9", "8")),
			},
			{
				ID: "documents-or-request",
				Says: law.Name{
					KK: "«электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын)»; 5)-тармақша: сұраныс нысанына «құжаттардың көшірмелерін» жалғайды",
				},
				Model: law.Name{
					KK: "Барлығы - сұраныс және оған тіркелгендер",
					RU: "Всё это - запрос с приложенным",
					EN: "The document that is sent is taken for the request with the copies attached to it",
				},
				Cite: law.Same(text.sub("9", "8")),
			},
			{
				ID: "what-the-service-rests-on",
				Says: law.Name{
					KK: "9)-тармақша: құжаттар - «мемлекеттік қызметті көрсетуге негіздеме болатын»; 4-тармақ: негіздеме - «электрондық сұрау»",
				},
				Model: law.Name{
					KK: "Әр сөз өз жерінде; екеуі бірге беріледі деп алынған",
					RU: "Каждое слово на своём месте; считается, что подаётся вместе",
					EN: "In paragraph 4 the procedure starts on the request, in 9(9) the service rests on the documents; both are taken to come together",
				},
				Cite: law.Same(text.sub("9", "9")),
			},
			gotBeforeSentDiscrepancy(text.sub("9", "11")),
			{
				ID: "notification-or-certificate",
				Says: law.Name{
					KK: "9-тармақ: «нәтижесін (электрондық құжат нысанындағы хабарлама)»; 3-тармақ: «электрондық құжат нысанындағы анықтама»; «хабарлама» 9-тармақта бас тартулар туралы да айтылады",
				},
				Model: law.Name{
					KK: "Нәтиже - 3-тармақтың анықтамасы; қадамның атауы 9-тармақтағыдай",
					RU: "Результат - справка пункта 3; название шага как в пункте 9",
					EN: "The result is the certificate, as in paragraph 3; the step keeps the words of paragraph 9, by which the applicant gets a notification, the word for the messages of refusal",
				},
				Cite: law.Same(text.sub("9", "11")),
			},
			{
				ID: "work-between",
				Says: law.Name{
					KK: "9-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; анықтаманы дайындау мен қол қою (5-тармақ) аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
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
					EN: `The provision cites its paragraph, which stands in the part on interplay and systems and speaks of one provider and of "their" officials`,
				},
				Cite: law.Same(text.para("10")),
			},
			{
				ID: "annex-1-mark",
				Says: law.Name{
					KK: `«және жеңілдетілген тамақтандыруды ұсыну" мемлекеттік көрсетілетін қызмет регламентіне 1-қосымша»`,
				},
				Model: law.Name{
					KK: "Белгінің басы жоқ; осы регламенттің 1-қосымшасы деп алынған",
					RU: "Начала отметки нет; считается приложением 1 к этому регламенту",
					EN: "The mark begins in the middle of the title; it is taken for annex 1 of this regulation",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "annex-1-signs",
				Says: law.Name{
					KK: "Белгілер: «көрсетілетін қызметті алушы рәсімінің (іс-қимылының) атауы»; 8-тармақ: анықтамалықта «көрсетілетін қызметті берушінің құрылымдық бөлімшелерінің (қызметкерлерінің) рәсімдері (іс-қимылдары)»",
				},
				Model: law.Name{
					KK: "Ереже белгілерді жазылғандай береді",
					RU: "Положение передаёт обозначения как написано",
					EN: "By paragraph 8 the handbook describes actions of the provider's units; its signs name an action of the applicant only",
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
				ID: "term",
				Why: law.Name{
					KK: "Регламент жалпы мерзімді айтпайды, стандарт қолда жоқ; кеңсе арнасында оның орнына 5-тармақтың мерзімдерінің қосындысы, порталда мерзім жоқ",
					RU: "Общего срока регламент не называет, стандарта в наличии нет; в канале канцелярии вместо него сумма сроков пункта 5, на портале срока нет",
					EN: "The regulation states no whole term and the standard is not in hand; for the office the sum of the limits of paragraph 5 stands for it, the portal has none",
				},
				Fills: reglament.FillsTerm,
				Cite:  text.para("1"),
			},
			hoursGap(text.para("1")),
			{
				ID: "applicant",
				Why: law.Name{
					KK: "Қызмет жеке тұлғаларға көрсетіледі, тамақтанатындар - білім алушылар мен тәрбиеленушілер; олар үшін кім өтініш беретіні айтылмайды",
					RU: "Услуга - физическим лицам, питаются обучающиеся и воспитанники; кто подаёт за них заявление, не сказано",
					EN: "The service is for natural persons, those who eat are pupils and wards; who applies for them is not said",
				},
				Cite: text.para("1"),
			},
			{
				ID: "categories",
				Why: law.Name{
					KK: "Білім алушылар мен тәрбиеленушілердің қай санаттарына тамақ тегін, қайсысына жеңілдетілген екені айтылмайды; стандарт қолда жоқ",
					RU: "Каким категориям питание бесплатно, каким льготно, не сказано; стандарта в наличии нет",
					EN: "Which categories of pupils and wards get meals free and which at a reduced price is not in the text; the standard is not in hand",
				},
				Cite: text.para("1"),
			},
			{
				ID: "result-form",
				Why: law.Name{
					KK: "Кеңсе арқылы берілетін анықтама қағазда ма, айтылмайды; 2-тармақтың нысаны - қызметтікі",
					RU: "Бумажная ли справка, выдаваемая через канцелярию, не сказано; форма пункта 2 - форма услуги",
					EN: "Whether the certificate of the chancery is on paper is not said; the form of paragraph 2 is that of the service",
				},
				Cite: text.sub("3", "1"),
			},
			formsGap(text.sub("3", "1")),
			documentsGap(text.sub("5", "1")),
			intakeReceiptGap(text.sub("5", "1")),
			{
				ID: "refusal-at-the-office",
				Why: law.Name{
					KK: "Кеңсе арқылы берілген өтінішке бас тарту не оны қабылдамау, құжаттар толық болмаса не болатыны айтылмайды",
					RU: "Отказ по заявлению через канцелярию или отказ его принять, действия при неполных документах не указаны",
					EN: "Nothing is said of refusing an application made at the chancery, of not taking it in, or of documents that are not complete",
				},
				Cite: text.sub("5", "3"),
			},
			{
				ID: "signing-declined",
				Why: law.Name{
					KK: "Басшы анықтамаға қол қоймаса не болатыны айтылмайды",
					RU: "Что бывает, если руководитель справку не подписывает, не сказано",
					EN: "What follows where the head does not sign the certificate is not said",
				},
				Cite: text.sub("5", "4"),
			},
			collectionGap(text.sub("5", "5")),
			portalTimesGap(text.para("9")),
			{
				ID: "messages",
				Why: law.Name{
					KK: "Хабарламалар «қалыптастырылады» (9-тармақ: 4), 7), 10)); кімге және қалай жеткізілетіні айтылмайды",
					RU: "Сообщения «формируются» (пункт 9: 4), 7), 10)); кому и как они доставляются, не сказано",
					EN: "Messages are formed (paragraph 9: 4), 7), 10)); to whom and how they are delivered is not said",
				},
				Cite: text.sub("9", "4"),
			},
			refusalGroundsGap(text.sub("9", "10")),
			appealGap(text.para("10")),
			businessProcessesGap(text.appendix("1")),
			portalDiagramGap(text.appendix("2")),
		},
	}
}
