package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// GuardianshipAppointment returns the regulation of the service "Establishing
// trusteeship or guardianship over an orphan (orphans) and a child (children) left
// without parental care", regulation 3 of the decree.
func GuardianshipAppointment() reglament.Service {
	text := regulation{number: "3"}
	return reglament.Service{
		ID:   "wko2015.guardianship-appointment",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Жетім балаға (жетім балаларға) және ата-анасының қамқорлығынсыз қалған балаға (балаларға) қамқоршылық немесе қорғаншылық белгілеу",
			RU: "Установление попечительства или опеки над ребёнком-сиротой (детьми-сиротами) и ребёнком (детьми), оставшимся без попечения родителей",
			EN: "Establishing trusteeship or guardianship over an orphan (orphans) and a child (children) left without parental care",
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
			{
				ID: "resolution-form",
				Text: law.Name{
					KK: "Қаулының нысаны - стандарттың 1-қосымшасында",
					RU: "Форма постановления - в приложении 1 к стандарту",
					EN: "The form of the resolution is annex 1 of the standard",
				},
				Cite: text.sub("3", "1"),
			},
			refusalGroundsProvision(text.sub("3", "1")),
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы қаулы көрсетілетін қызметті алушының «жеке кабинетіне» көрсетілетін қызметті берушінің уәкілетті адамының электрондық цифрлық қолтаңбасымен (ЭЦҚ) қол қойылған электрондық құжат нысанында жіберіледі және сақталады",
					RU: "Через портал постановление направляется в «личный кабинет» услугополучателя электронным документом с электронной цифровой подписью (ЭЦП) уполномоченного лица услугодателя и хранится",
					EN: `Through the portal the resolution is sent to the applicant's "personal cabinet" as an electronic document with the electronic digital signature (EDS) of the provider's authorized person, and is kept`,
				},
				Cite: text.sub("3", "2"),
			},
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
			startOfficeAndCorporationProvision(text.para("4")),
			{
				ID: "start-portal",
				Text: law.Name{
					KK: "Порталда рәсімді бастауға көрсетілетін қызметті алушының ЭЦҚ-мен куәландырылған электрондық құжат нысанындағы сұрау негіз болады",
					RU: "На портале основание для начала - запрос в форме электронного документа, удостоверенного ЭЦП услугополучателя",
					EN: "On the portal it starts on a request as an electronic document certified by the applicant's EDS",
				},
				Cite: text.para("4"),
			},
			firstTimeStartsProvision(text.sub("5", "1")),
			eachResultStartsTheNextProvision(text.para("6")),
			{
				ID: "on-a-positive-result",
				Text: law.Name{
					KK: "Құжаттар жергілікті атқарушы органға оң нәтиже болған жағдайда жолданады",
					RU: "Документы направляются местному исполнительному органу при положительном результате",
					EN: "The documents go to the local executive body where the result is positive",
				},
				Cite: text.sub("6", "3"),
			},
			businessProcessesProvision(text.para("8")),
			queueProvision(text.sub("9", "1")),
			powerOfAttorneyProvision(text.sub("9", "3")),
			{
				ID: "system-abbreviations",
				Text: law.Name{
					KK: "БНАЖ АЖО - Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны; ЭҮШ - электрондық үкімет шлюзі; ЖТ МДҚ - жеке тұлғалардың, ЗТ МДҚ - заңды тұлғалардың мемлекеттік деректер қоры; БНАЖ - бірыңғай нотариалдық ақпараттық жүйе; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "БНАЖ АЖО - автоматизированное рабочее место интегрированной информационной системы Государственной корпорации; ЭҮШ - шлюз электронного правительства; ЖТ МДҚ и ЗТ МДҚ - государственные базы данных физических и юридических лиц; БНАЖ - единая нотариальная информационная система; ЭҮАШ АЖО - автоматизированное рабочее место регионального шлюза электронного правительства",
					EN: "БНАЖ АЖО is the automated workplace of the State Corporation's integrated information system, ЭҮШ the gateway of the electronic government, ЖТ МДҚ and ЗТ МДҚ are the state databases of natural persons and of legal entities, БНАЖ is the unified notarial information system, ЭҮАШ АЖО the automated workplace of the regional gateway of the electronic government",
				},
				Cite: text.para("9"),
			},
			employeeSignatureProvision(text.sub("9", "7")),
			corporationDiagramProvision(text.para("9")),
			portalRegistrationProvision(text.sub("11", "1")),
			portalLoginProvision(text.sub("11", "2")),
			portalDiagramProvision(text.para("11")),
			appealProvision(text.para("12")),
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

		// Paragraph 3: how the service ends.
		Results: []reglament.Result{
			{
				// "Камқоршылық" is so in the text.
				ID: "resolution",
				Name: law.Name{
					KK: "камқоршылық немесе қорғаншылық белгілеу туралы аудан және облыстық маңызы бар қала әкімдігінің қаулысы",
					RU: "постановление акимата района и города областного значения об установлении попечительства или опеки",
					EN: "resolution of the akimat of the district and of the city of oblast significance that establishes trusteeship or guardianship",
				},
				Channels: []string{"office", "corporation"},
				Cite:     text.sub("3", "1"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап",
					RU: "мотивированный ответ об отказе в оказании государственной услуги",
					EN: "reasoned reply that refuses the service",
				},
				// Paragraph 3 names it for these two alone; paragraph 11 refuses on the
				// portal too.
				Channels: []string{"office", "corporation", "portal"},
				Refusal:  true,
				Cite:     text.sub("3", "1"),
			},
			{
				// What paragraph 11 calls the refusal of the portal; the reasoned reply of
				// paragraph 3 is said of the other channels.
				ID: "refusal-message",
				Name: law.Name{
					KK: "сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама",
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
				ID: "electronic-resolution",
				Name: law.Name{
					KK: "қаулы",
					RU: "постановление",
					EN: "resolution",
				},
				Channels: []string{"portal"},
				Form:     reglament.Electronic,
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің уәкілетті адамы",
					RU: "уполномоченное лицо услугодателя",
					EN: "authorized person of the provider",
				},
				Cite: text.sub("3", "2"),
			},
			{
				ID:          "not-accepted",
				Name:        notAcceptedResult(),
				Refusal:     true,
				NotAccepted: true,
				// That it gives its reasons is not said; the form of the receipt is not in
				// hand.
				Unreasoned: true,
				Cite:       text.para("3"),
			},
		},

		// Paragraph 3, its unnumbered parts: refusing to take in.
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
			{
				// A row of the list of the provider's units, though paragraph 1 calls the
				// local executive bodies themselves the provider.
				ID:   "local-executive-body",
				Unit: "provider",
				Name: law.Name{
					KK: "аудандардың және облыстық маңызы бар қаланың жергілікті атқарушы органы",
					RU: "местный исполнительный орган районов и города областного значения",
					EN: "local executive body of the districts and of the city of oblast significance",
				},
				Cite: text.sub("7", "4"),
			},
			corporationEmployeeRole(text.sub("9", "2")),
			applicantRole(text.para("1")),
		},

		// Paragraphs 1, 9 and 11: the information systems.
		Systems: []reglament.System{
			portalSystem(text.sub("1", "3")),
			// "БНАЖ АЖО".
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
				ID:       "prepare",
				Channels: []string{"office"},
				Role:     "executor",
				Name: law.Name{
					KK: "келіп түскен құжаттарды қарайды, тиісті рәсімдерді жүргізеді, қаулы жобасын дайындайды және құжаттар топтамасын жергілікті атқарушы органға жолдайды немесе бас тарту туралы дәлелді жауапты дайындайды",
					RU: "рассматривает поступившие документы, проводит соответствующие процедуры, готовит проект постановления и направляет пакет документов местному исполнительному органу либо готовит мотивированный ответ об отказе",
					EN: "Examine the documents, carry out the procedures that are due, draft the resolution and pass the package to the local executive body, or prepare the reasoned reply that refuses",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының тиісті рәсімдерді жүргізуі, аудан (қала) әкімдігінің қаулы жобасын немесе бас тарту туралы дәлелді жауапты дайындауы, (оң нәтиже болған жағдайда) жергілікті атқарушы органға құжаттар топтамасын жолдауы",
					RU: "проведение ответственным исполнителем услугодателя соответствующих процедур, подготовка проекта постановления акимата района (города) или мотивированного ответа об отказе, направление (при положительном результате) пакета документов местному исполнительному органу",
					EN: "Procedures carried out by the responsible executor, resolution of the akimat of the district (city) drafted or reasoned refusal prepared, package passed to the local executive body (on a positive result)",
				},
				Limit: limit(19, calendar.CalendarDay),
				Outcomes: []reglament.Outcome{
					{
						ID: "resolution",
						Name: law.Name{
							KK: "қаулы жобасын дайындайды және құжаттар топтамасын жергілікті атқарушы органға жолдайды",
							RU: "готовит проект постановления и направляет пакет документов местному исполнительному органу",
							EN: "resolution drafted, package passed to the local executive body",
						},
						To: "adopt",
					},
					{
						// Who signs a refusal and who passes it on is not said, nor how long
						// that takes.
						ID: "refusal",
						Name: law.Name{
							KK: "бас тарту туралы дәлелді жауапты дайындайды",
							RU: "готовит мотивированный ответ об отказе",
							EN: "reasoned reply that refuses prepared",
						},
						To:   "issue",
						Open: true,
					},
				},
				Cite: text.sub("5", "3"),
				See:  []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "adopt",
				Channels: []string{"office"},
				Role:     "local-executive-body",
				Name: law.Name{
					KK: "жолданған құжаттарды қарап, тиісті қаулыны қабылдайды және оны көрсетілетін қызметті берушінің кеңсесіне жолдайды",
					RU: "рассматривает направленные документы, принимает соответствующее постановление и направляет его в канцелярию услугодателя",
					EN: "Examine the documents passed on, adopt the resolution and send it to the provider's chancery",
				},
				Yields: law.Name{
					KK: "жергілікті атқарушы органның түскен құжаттарды қарауы, тиісті қаулыны қабылдауы және оны көрсетілетін қызметті берушінің кеңсесіне жолдауы",
					RU: "рассмотрение местным исполнительным органом поступивших документов, принятие соответствующего постановления и направление его в канцелярию услугодателя",
					EN: "Documents examined by the local executive body, resolution adopted and sent to the provider's chancery",
				},
				Limit: limit(10, calendar.CalendarDay),
				// When the applicant comes is not said.
				Outcomes: []reglament.Outcome{{To: "issue", Open: true}},
				Ready:    true,
				Cite:     text.sub("5", "4"),
				See:      []law.Citation{text.sub("6", "4")},
			},
			{
				ID:       "issue",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name:     issueAction(),
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға дайын мемлекеттік көрсетілетін қызмет нәтижесін беруі",
					RU: "выдача работником канцелярии услугодателя услугополучателю готового результата государственной услуги",
					EN: "Finished result of the service handed to the applicant by the employee of the provider's chancery",
				},
				Limit: limit(15, calendar.Minute),
				Cite:  text.sub("5", "5"),
				See:   []law.Citation{text.sub("6", "5")},
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
					KK: "стандарттың 2-қосымшасына сәйкес өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне береді",
					RU: "сдаёт работнику Государственной корпорации заявление по приложению 2 к стандарту и необходимые документы",
					EN: "Hand the application of annex 2 of the standard and the necessary documents to the employee of the State Corporation",
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
					KK: "ЖТ МДҚ немесе ЗТ немесе МДҚ көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы тексеріледі",
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
					KK: "Мемлекеттік корпорация қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған қызметтің нәтижесін (қаулы) алады",
					RU: "получает через работника Государственной корпорации результат услуги (постановление), сформированный на рабочем месте регионального шлюза",
					EN: "Get, through the employee of the State Corporation, the result of the service (the resolution) formed at the workplace of the regional gateway",
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
					KK: "Сөздердің әріптері ажыратылған («қ о л х а т б е р е д і», «б ұ р ы ш т а м а қ о ю ғ а ж о л д а й д ы», «п р о ц е с і», «н е г і з д е м е», «о р ы н д а у ш ы с ы н а ж о л д а й д ы», «ұ з а қ т ы ғ ы н с и п а т т а у», «м и н у т і ш і н д е», «А Ж О - ғ а ж о л д а н у ы»), сөйлемдер жол ортасында үзілген; тыныс белгісінің алдында бос орын: 1-тармақ: «беру :», «Мемлекеттік корпорация) ;», 5-тармақ: «дайындайды ;», «жолдайды ;», «береді .», 7-тармақ: «жергілікті атқарушы органы .», 11-тармақ: «жолдануы .»; 4-тармақ пен 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 6-тармақ: «көрсету бойынша рәсімінің»; 9-11-тармақтарда бір тармақшалар «енгізуі», «тексеруі», басқалары «тексеріледі», «алады» деп бітеді; 11-тармақ: 3) «мәліметтерінің дұрыстығы тексеруі», 6) «сәйкестігі тексеруі»; 4-бөлімнің тақырыбы: «Мемлекеттік корпорация және (немесе) өзге де көрсетілетін қызметті берушілермен»; 1-қосымша: «көрсетілетін қызметті алушы және көрсетілетін қызметті берушінің рәсімінің»; 10-тармақтың соңы «;», 3-қосымшаның белгісі «.» белгісімен бітеді",
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
			{
				ID: "district-and-city",
				Says: law.Name{
					KK: "1-тармақ: «аудандарының және облыстық маңызы бар қаласының жергілікті атқарушы органдарымен»; 3-тармақ: «аудан және облыстық маңызы бар қала әкімдігінің»; 5-тармақ: «ауданның немесе облыстық маңызы бар қаланың жергілікті атқарушы органы»; 6-тармақ: «аудан (қала) әкімдігінің»; 7-тармақ: «аудандардың және облыстық маңызы бар қаланың жергілікті атқарушы органы»",
				},
				Model: law.Name{
					KK: "Әр атау өз жолында; қаулыны біреуі ғана, ауданның не қаланың органы қабылдайды деп алынған",
					RU: "Каждое название в своей строке; постановление принимает один орган, района или города",
					EN: `Each name stands in its row; "and" and "or" change places, and one resolution is taken to be that of one body, of the district or of the city`,
				},
				Cite: law.Same(text.para("1")),
			},
			corporationNameQuotesDiscrepancy(text.sub("1", "2")),
			corporationIsADepartmentDiscrepancy(text.sub("1", "2")),
			{
				ID: "akimat-or-local-executive-body",
				Says: law.Name{
					KK: "3 және 6-тармақтар: «әкімдігінің қаулысы», «аудан (қала) әкімдігінің қаулы жобасын»; 5, 6 және 7-тармақтар: қаулыны «жергілікті атқарушы органы» қабылдайды",
				},
				Model: law.Name{
					KK: "Нәтиженің атауында - әкімдік, қадам мен рөлде - жергілікті атқарушы орган; бір орган деп алынған",
					RU: "В названии результата - акимат, в шаге и роли - местный исполнительный орган; считается одним органом",
					EN: "The result names the akimat, the step and the role the local executive body; they are taken for one body",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "trusteeship-spelling",
				Says: law.Name{
					KK: "3-тармақ: «камқоршылық немесе қорғаншылық»; қалған жерлерде «қамқоршылық»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай жазылған",
					RU: "Название результата - как в пункте 3",
					EN: "The name of the result is spelled as in paragraph 3, with another first letter than in the title",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "authorized-person",
				Says: law.Name{
					KK: "3-тармақ: «көрсетілетін қызметті берушінің уәкілетті адамының электрондық цифрлық қолтаңбасымен ... қол қойылған»; 11-тармақ: «уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; қаулыны жергілікті атқарушы орган қабылдайды",
				},
				Model: law.Name{
					KK: "Бір адам; оның кім екені айтылмаған, сондықтан рөл емес",
					RU: "Одно лицо; кто это, не сказано, поэтому роли нет",
					EN: "One person, called by two words; who it is is not said, nor why the provider's person signs what the local executive body adopts, so it is no role",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "refusal-on-portal",
				Says: law.Name{
					KK: "3-тармақ: бас тарту туралы дәлелді жауап 1)-тармақшада ғана, порталға арналған 2)-тармақшада тек қаулы; 11-тармақ: 7) және 10) «қызметтен бас тарту» туралы хабарламалар",
				},
				Model: law.Name{
					KK: "refusal нәтижесі портал арнасында да бар, негізі талап етілмейтін refusal-message онымен қатар; екі хабарлама - қадамдар",
					RU: "Результат refusal есть и в канале portal, рядом с ним refusal-message, от которого мотивов не требуется; два сообщения - шаги",
					EN: "The result refusal is of the portal too, since paragraph 11 refuses the service there; beside it stands refusal-message, of which no reasons are demanded; the two messages that say so are steps",
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
					EN: "Sending stands in the provision of paragraph 3 and is the step portal-deliver; that the resolution is kept is said in paragraph 3 only and stands in the provision alone, where and for how long is not said",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "who-refuses-to-take-in",
				Says: law.Name{
					KK: "«көрсетілетін қызметті беруші не Мемлекеттік корпорацияның қызметкері өтінішті қабылдаудан бас тартады»",
				},
				Model: law.Name{
					KK: "Кеңседе көрсетілетін қызметті берушінің өзі, қай қызметкері екені айтылмаған; корпорацияда оның қызметкері; «қызметкері» екеуіне де қатысты болуы мүмкін",
					RU: "В канцелярии - сам услугодатель, какой работник, не сказано; в корпорации - её работник; «работник» может относиться к обоим",
					EN: "At the chancery the provider as such refuses, no role in it is named; at the State Corporation its employee does; the sentence can also be read as an employee of either",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "not-accepted-where",
				Says: law.Name{
					KK: "Қабылдаудан бас тарту қай арнаға қатысты екені айтылмайды: «көрсетілетін қызметті беруші не Мемлекеттік корпорацияның қызметкері»; 5, 9, 10 және 11-тармақтардың рәсімдерінде мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Нәтиже мен негіздер барлық арнада; қадам жоқ",
					RU: "Результат и основания - во всех каналах; шага нет",
					EN: "Result and grounds are of every channel, since paragraph 3 names none; no procedure has an action for it, so there is no step",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "«өтінішті қабылдаудан бас тартады», бірақ «құжаттарды қабылдаудан бас тарту туралы» қолхат",
				},
				Model: law.Name{
					KK: "Бір бас тарту: not-accepted, қолхаттың сөзімен аталған",
					RU: "Один отказ: not-accepted, назван словами расписки",
					EN: "One refusal, not-accepted, named as on the receipt: the application is refused, the receipt is about documents",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "who-checks-documents",
				Says: law.Name{
					KK: "3-тармақ: толық емес не мерзімі өткен құжаттар қабылданбайды; 5-тармақтың 1)-тармақшасы мен 9-тармақтың 1)-3)-тармақшаларында тексеру жоқ; 5-тармақтың 3)-тармақшасы: жауапты орындаушы «келіп түскен құжаттарды қарайды»; 10-тармақтың 2)-тармақшасы мен 11-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді",
				},
				Model: law.Name{
					KK: "Тексеру 10(2) және 11(9) қадамдарында, кеңсе арқылы жүргенде - 5(3) қадамындағы құжаттарды қарау деп алынған",
					RU: "Проверка - в шагах 10(2) и 11(9), на пути через канцелярию проверкой считается рассмотрение шага 5(3)",
					EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 3 refuses them; the check stands where the procedures have it, with the provider, and on the way through the chancery the examination of 5(3) is taken for it",
				},
				Cite: law.Same(text.para("3")),
			},
			actionInBracketsDiscrepancy(text.para("4")),
			andOrDiscrepancy(text.para("4")),
			requestWordsDiscrepancy(text.para("4")),
			whatTheServiceRestsOnDiscrepancy(text.para("4")),
			applicationUnnamedDiscrepancy(text.sub("5", "1")),
			{
				ID: "draft-sent",
				Says: law.Name{
					KK: "«қаулы жобасын дайындайды және құжаттар топтамасын жергілікті атқарушы органға жолдайды»",
				},
				Model: law.Name{
					KK: "Жобаның өзі жолданатыны айтылмайды; қадам жазылғандай",
					RU: "Что направляется и сам проект, не сказано; шаг как написано",
					EN: "It is the package that goes to the local executive body; that the draft goes with it is not said",
				},
				Cite: law.Same(text.sub("5", "3")),
			},
			{
				ID: "refusal-to-whom",
				Says: law.Name{
					KK: "«немесе бас тарту туралы дәлелді жауапты дайындайды»; қол қою, жолдау туралы ештеңе айтылмайды; 5)-тармақша: «дайын нәтижесін ... береді»",
				},
				Model: law.Name{
					KK: "Бас тартудан кейінгі қадам - issue, қанша уақыттан кейін екені белгісіз",
					RU: "После отказа - шаг issue, через сколько времени, неизвестно",
					EN: "From a refusal the way leads to issue, an inference: 5(5) hands out the result, and a refusal is one; who signs it and passes it on, and how long that takes, is not said",
				},
				Cite: law.Same(text.sub("5", "3")),
			},
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу мен «бұрыштама қоюға», 2) «бұрыштама қояды», 3) «келіп түскен құжаттарды қарайды» тек 5-тармақта; 2) орындаушыны «тағайындауы» тек 6-тармақта; 3) «(оң нәтиже болған жағдайда)» және «аудан (қала) әкімдігінің» тек 6-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			resultNamesDiscrepancy(text.para("6")),
			lastResultDiscrepancy(text.sub("6", "5")),
			{
				ID: "local-executive-body",
				Says: law.Name{
					KK: "1-тармақ: «жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші)»; 7-тармақ: жергілікті атқарушы орган - «көрсетілетін қызметті берушінің құрылымдық бөлімшелерінің (қызметкерлерінің) тізбесі» ішінде; 5-тармақ: көрсетілетін қызметті берушінің орындаушысы құжаттарды оған «жолдайды», қаулы «көрсетілетін қызметті берушінің кеңсесіне» жолданады",
				},
				Model: law.Name{
					KK: "provider бөліміндегі рөл, 7-тармақтағыдай",
					RU: "Роль в подразделении provider, как в пункте 7",
					EN: "A role in the unit provider, as in the list of paragraph 7, though by paragraph 1 the local executive body is the provider and by paragraph 5 it and the provider send each other papers",
				},
				Cite: law.Same(text.sub("7", "4")),
			},
			otherProvidersDiscrepancy(text.para("8")),
			{
				ID: "corporation-employee-name",
				Says: law.Name{
					KK: "3-тармақ: «Мемлекеттік корпорацияның қызметкері»; 9 және 10-тармақтар: «Мемлекеттік корпорация қызметкері»",
				},
				Model: law.Name{
					KK: "Бір рөл: corporation-employee",
					RU: "Одна роль: corporation-employee",
					EN: "One role, corporation-employee, named as in paragraph 9",
				},
				Cite: law.Same(text.sub("9", "1")),
			},
			applicantLimitsDiscrepancy(text.sub("9", "1")),
			processNumbersDiscrepancy(text.sub("9", "2")),
			{
				ID: "two-systems-one-abbreviation",
				Says: law.Name{
					KK: "2)-тармақша: «ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орнына (бұдан әрі – Мемлекеттік корпорацияның БНАЖ АЖО)»; 4)-тармақша: «бірыңғай нотариалдық ақпараттық жүйесіне (бұдан әрі - БНАЖ)»",
				},
				Model: law.Name{
					KK: "Екі бөлек жүйе: corporation-workplace және notary-system",
					RU: "Две разные системы: corporation-workplace и notary-system",
					EN: "Two systems, corporation-workplace and notary-system: the abbreviation БНАЖ stands for the notarial one and in that of the workplace, whose full name does not give it",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			nobodyNamedDiscrepancy(text.sub("9", "4")),
			legalEntitiesDiscrepancy(text.sub("9", "4")),
			{
				ID: "databases-or",
				Says: law.Name{
					KK: "«ЖТ МДҚ немесе ЗТ немесе МДҚ көрсетілетін қызметті алушы мәліметтерінің»; 6)-тармақша: «ЖТ МДҚ немесе ЗТ МДҚ-да»",
				},
				Model: law.Name{
					KK: "6)-тармақшадағыдай оқылады; атау жазылғандай",
					RU: "Читается как в подпункте 6); название как написано",
					EN: `Read as in the next subparagraph, in the database of natural persons or that of legal entities; a stray "or" parts the abbreviation, and the case ending is missing`,
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			powerOfAttorneyDataDiscrepancy(text.sub("9", "5")),
			branchesDiscrepancy(text.sub("9", "5")),
			documentsOrRequestDiscrepancy(text.sub("9", "7")),
			{
				ID: "check-of-two-minutes",
				Says: law.Name{
					KK: "10-тармақ: берушінің тексеруі (өңдеуі) «(2 минут ішінде)»; 5-тармақ: сол құжаттарды қарауға, жоба дайындауға 19 күнтізбелік күн",
				},
				Model: law.Name{
					KK: "Екі бөлек рәсімнің екі мерзімі",
					RU: "Два срока двух отдельных процедур",
					EN: "Two limits of two procedures: the check that a corporation's application gets is not taken for the examination of paragraph 5",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			messageOrReplyDiscrepancy(text.sub("10", "3")),
			{
				ID: "work-between",
				Says: law.Name{
					KK: "10-тармақ: 2-шарттан кейін 8-процесс, 11-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; қаулыны дайындау мен қабылдау (5-тармақ) екеуінде де аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			registrationOnPortalDiscrepancy(text.sub("10", "1")),
			{
				ID: "resolution-at-the-corporation",
				Says: law.Name{
					KK: "5-тармақ: қаулы көрсетілетін қызметті берушінің кеңсесіне жолданады, оны кеңсе қызметкері береді; 10-тармақ: «ЭҮАШ АЖО-да қалыптастырылған қызметтің нәтижесін (қаулы)» Мемлекеттік корпорация қызметкері арқылы алады",
				},
				Model: law.Name{
					KK: "Әр арна өз рәсімінше; корпорациядағы қаулының нысаны белгісіз",
					RU: "Каждый канал по своей процедуре; форма постановления в корпорации неизвестна",
					EN: "Each channel keeps its procedure: how the resolution gets from the chancery to the regional gateway, and whether the corporation hands it out on paper, is not said",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			{
				ID: "refusal-at-the-corporation",
				Says: law.Name{
					KK: "3-тармақ: Мемлекеттік корпорацияға өтініш бергенде де қаулы «немесе ... бас тарту туралы дәлелді жауап»; 10-тармақ: 8-процесте тек «нәтижесін (қаулы)»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі корпорация арнасында бар; ол қай қадаммен берілетіні айтылмаған",
					RU: "Результат refusal в канале корпорации есть; каким шагом он выдаётся, не сказано",
					EN: "The result refusal is of the corporation's channel, as in paragraph 3; by which of its actions a reasoned reply is handed out is not said, process 8 knows a resolution only",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			whoAppliesOnThePortalDiscrepancy(text.para("11")),
			requestSignedWhenDiscrepancy(text.sub("11", "5")),
			signatureCheckDiscrepancy(text.sub("11", "7")),
			gotBeforeSentDiscrepancy(text.sub("11", "11")),
			{
				ID: "notification-or-resolution",
				Says: law.Name{
					KK: "11-тармақ: «нәтижесін (электрондық құжат нысанындағы хабарлама)»; 3-тармақ: «қаулы ... электрондық құжат нысанында»; «хабарлама» деген сөз 9, 10 және 11-тармақтарда бас тартулар мен деректердің жоқтығы туралы да айтылады",
				},
				Model: law.Name{
					KK: "Нәтиже - 3-тармақтың қаулысы; қадамның атауы 11-тармақтағыдай",
					RU: "Результат - постановление пункта 3; название шага как в пункте 11",
					EN: "The result is the resolution, as in paragraph 3; the step keeps the words of paragraph 11, by which the applicant gets a notification; the text uses the same word for the messages of refusal and of missing data",
				},
				Cite: law.Same(text.sub("11", "11")),
			},
			appealChapterDiscrepancy(text.para("12")),
			annex1TitleDiscrepancy(text.appendix("1")),
			{
				ID: "annex-2-heading",
				Says: law.Name{
					KK: `«"Жетім балаға (жетім балаларға) және ата-анасының қамқорлығынсыз қалған балаға (балаларға) қамқоршылық»: осымен үзіледі: тырнақша жабылмаған, «2-қосымша» деген белгі жоқ`,
				},
				Model: law.Name{
					KK: "9-тармақ сілтеме жасайтын 2-қосымша деп алынған",
					RU: "Считается приложением 2, на которое ссылается пункт 9",
					EN: "The mark breaks off and has no number; by its title and place it is annex 2, which paragraph 9 refers to",
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
			documentsGap(text.para("3")),
			{
				ID: "forms",
				Why: law.Name{
					KK: "Қаулының (1), өтініштің (2) және қолхаттың (4) нысандары стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ; 3-қосымша туралы регламент үндемейді",
					RU: "Формы постановления (1), заявления (2) и расписки (4) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет; о приложении 3 регламент молчит",
					EN: "The forms of the resolution, the application and the receipt are annexes 1, 2 and 4 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand; of its annex 3 the regulation says nothing",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			messagesGap(text.sub("9", "6")),
			paragraph3BeforeGap(text.para("3")),
			{
				ID: "provider-refuses-how",
				Why: law.Name{
					KK: "Қабылдаудан бас тартқанда көрсетілетін қызметті беруші не беретіні айтылмайды; қолхат тек Мемлекеттік корпорацияда",
					RU: "Что выдаёт услугодатель, отказывая в приёме, не сказано; расписка - только в Государственной корпорации",
					EN: "What the provider gives an applicant whom it does not take in is not said; only the State Corporation gives a receipt",
				},
				Cite: text.para("3"),
			},
			{
				ID: "due-procedures",
				Why: law.Name{
					KK: "Жауапты орындаушының қандай «тиісті рәсімдерді» жүргізетіні айтылмайды; қадам мен оның нәтижесі оларды тек атайды",
					RU: "Какие «соответствующие процедуры» проводит ответственный исполнитель, не сказано; шаг и его итог только называют их",
					EN: "Which due procedures the responsible executor carries out is not said: the step and what it yields only name them",
				},
				Cite: text.sub("5", "3"),
			},
			{
				ID: "signing",
				Why: law.Name{
					KK: "Қағаз қаулыға және бас тартуға кім қол қоятыны айтылмайды",
					RU: "Кто подписывает постановление на бумаге и отказ, не сказано",
					EN: "Who signs a resolution on paper and who a refusal is not said, so no step signs",
				},
				Cite: text.sub("5", "4"),
			},
			{
				ID: "resolution-declined",
				Why: law.Name{
					KK: "Жергілікті атқарушы орган қаулыны қабылдамаса не болатыны айтылмайды",
					RU: "Что бывает, если местный исполнительный орган постановление не принимает, не сказано",
					EN: "What follows where the local executive body does not adopt the resolution is not said",
				},
				Cite: text.sub("5", "4"),
			},
			collectionGap(text.sub("5", "5")),
			paperFileGap(text.sub("9", "7")),
			portalTimesGap(text.para("11")),
			appealGap(text.para("12")),
			businessProcessesGap(text.appendix("1")),
			corporationDiagramGap(text.appendix("2")),
			portalDiagramGap(text.appendix("3")),
		},
	}
}
