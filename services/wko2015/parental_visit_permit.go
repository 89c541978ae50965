package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// ParentalVisitPermit returns the regulation of the service "Permitting parents
// deprived of parental rights who have no bad influence on the child to meet the
// child", regulation 13 of the decree.
func ParentalVisitPermit() reglament.Service {
	text := regulation{number: "13"}
	return reglament.Service{
		ID:   "wko2015.parental-visit-permit",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру",
			RU: "Выдача разрешения на встречи с ребёнком родителям, лишённым родительских прав и не оказывающим на ребёнка отрицательного влияния",
			EN: "Permitting parents deprived of parental rights who have no bad influence on the child to meet the child",
		},

		// The note under the heading: decree No. 247 added the regulation.
		Edition: law.Amendment{
			ID:     "no-247",
			Number: "247",
			Date:   civil.YMD(2017, time.September, 22),
			Force: law.Force{
				NotBefore:        civil.YMD(2017, time.October, 3),
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
					KK: "Өтінішті қабылдау да, нәтижені беру де көрсетілетін қызметті берушінің кеңсесі арқылы жүргізіледі",
					RU: "И приём заявления, и выдача результата идут через канцелярию услугодателя",
					EN: "Both taking the application in and giving the result out go through the provider's chancery",
				},
				Cite: text.para("1"),
			},
			recipientsProvision(text.para("1")),
			{
				ID: "form",
				Text: law.Name{
					KK: "Қызметтің нысаны: қағаз түрінде",
					RU: "Форма услуги: бумажная",
					EN: "The service is on paper",
				},
				Cite: text.para("2"),
			},
			{
				ID: "permit-form",
				Text: law.Name{
					KK: "Рұқсат стандарттың 1-қосымшасына сәйкес беріледі",
					RU: "Разрешение - по приложению 1 к стандарту",
					EN: "The permit is that of annex 1 of the standard",
				},
				Cite: text.para("3"),
			},
			{
				ID: "refusal-grounds",
				Text: law.Name{
					KK: "Бас тарту жағдайлары мен негіздері - стандарттың 10-тармағында",
					RU: "Случаи и основания отказа - в пункте 10 стандарта",
					EN: "The cases and grounds of a refusal are those of paragraph 10 of the standard",
				},
				Cite: text.para("3"),
			},
			{
				ID: "start",
				Text: law.Name{
					KK: "Рәсімді бастауға стандарттың 9-тармағына сәйкес құжаттар тізбесін ұсыну негіз болады",
					RU: "Основание для начала - представление перечня документов по пункту 9 стандарта",
					EN: "The procedure starts when the list of documents of paragraph 9 of the standard is handed in",
				},
				Cite: text.para("4"),
			},
			{
				ID: "first-time-starts",
				Text: law.Name{
					KK: "Кеңсенің 20 минуты қажетті құжаттар тапсырылған сәттен басталады",
					RU: "20 минут канцелярии идут с момента сдачи необходимых документов",
					EN: "The 20 minutes of the chancery run from the moment at which the necessary documents are handed in",
				},
				Cite: text.sub("5", "1"),
			},
			eachResultStartsTheNextProvision(text.para("6")),
			{
				ID: "business-processes",
				Text: law.Name{
					KK: "Рәсімдер мен өзара іс-қимылдардың ретінің толық сипаттамасы - регламент қосымшасындағы бизнес-процестер анықтамалығында",
					RU: "Полное описание последовательности процедур и взаимодействия - в справочнике бизнес-процессов, приложении к регламенту",
					EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, the annex of the regulation",
				},
				Cite: text.para("8"),
			},
			{
				ID: "appeal",
				Text: law.Name{
					KK: "Көрсетілетін қызметті берушінің және (немесе) олардың лауазымды адамдарының шешімдеріне, әрекеттеріне (әрекетсіздігіне) стандарттың 3-тарауы бойынша шағымданады",
					RU: "Решения, действия (бездействие) услугодателя и (или) его должностных лиц обжалуются по главе 3 стандарта",
					EN: "Decisions, acts and omissions of the provider and (or) its officials are appealed as chapter 3 of the standard provides",
				},
				Cite: text.para("9"),
			},
		},

		// Paragraph 1: the organization, and where to apply.
		Units: []reglament.Unit{
			providerUnit(text.para("1")),
		},
		Channels: []reglament.Channel{
			{
				ID:       "office",
				Name:     officeChannel(),
				Unit:     "provider",
				Entry:    "register",
				Delivery: text.sub("5", "5"),
				Cite:     text.para("1"),
			},
		},

		Fee: reglament.Fee{Charge: reglament.FreeOfCharge, Cite: text.para("1")},

		// Paragraphs 3 and 4: how the service ends. The form of paragraph 2 is that of
		// the service.
		Results: []reglament.Result{
			{
				// "Қамқорлық" is so in the text.
				ID: "permit",
				Name: law.Name{
					KK: "балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне қамқорлық және қорғаншылық органның рұқсаты",
					RU: "разрешение органа опеки и попечительства на встречи с ребёнком родителям, лишённым родительских прав и не оказывающим на ребёнка отрицательного влияния",
					EN: "permit of the guardianship body for parents deprived of parental rights who have no bad influence on the child to meet the child",
				},
				// Paragraph 5, subparagraph 4).
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.para("3"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "бас тарту туралы дәлелді жауап",
					RU: "мотивированный ответ об отказе",
					EN: "reasoned reply that refuses",
				},
				Refusal: true,
				// Paragraph 5, subparagraph 4).
				SignedBy: refusalSigner(),
				Cite:     text.para("3"),
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
				Cite:       text.para("4"),
			},
		},

		// Paragraph 4, its second part: refusing to take in.
		Grounds: []reglament.Ground{
			{
				ID: "documents-incomplete",
				Name: law.Name{
					KK: "стандартының 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған",
					RU: "представлен неполный пакет документов по пункту 9 стандарта",
					EN: "the package of documents of paragraph 9 of the standard is incomplete",
				},
				Acts:      []string{"not-accept"},
				Documents: true,
				Cite:      text.para("4"),
			},
			documentsExpiredGround(text.para("4")),
		},

		// Paragraph 5 gives each action its time and states no whole: the times are
		// added up.
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

		Steps: []reglament.Step{
			// Paragraph 5: the actions; paragraph 6: what each yields. The first time runs
			// from the moment at which the documents are handed in.
			{
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name: law.Name{
					KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
					RU: "осуществляет их приём, регистрацию и направляет руководителю услугодателя для наложения резолюции",
					EN: "Take the documents in, register them and pass them to the head of the provider to be instructed on",
				},
				Yields:   registerYield(),
				Limit:    limit(20, calendar.Minute),
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
					KK: "келіп түскен құжаттарды қарайды, рұқсатты не бас тарту туралы дәлелді жауапты дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
					RU: "рассматривает поступившие документы, готовит разрешение либо мотивированный ответ об отказе и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, prepare the permit or the reasoned reply that refuses, and pass it to the head of the provider to be signed",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
					RU: "подготовка результата государственной услуги ответственным исполнителем услугодателя",
					EN: "Result of the service prepared by the responsible executor",
				},
				Limit: limit(3, calendar.WorkingDay),
				// A permit and a refusal go the same way.
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "рұқсатқа не бас тарту туралы дәлелді жауапқа қол қояды және кеңсеге жолдайды",
					RU: "подписывает разрешение либо мотивированный ответ об отказе и направляет в канцелярию",
					EN: "Sign the permit or the reasoned reply that refuses and send it to the chancery",
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
				Name: law.Name{
					KK: "мемлекеттік қызмет көрсетудің нәтижесін көрсетілетін қызметті алушыға береді",
					RU: "выдаёт услугополучателю результат оказания государственной услуги",
					EN: "Hand the result of the service to the applicant",
				},
				Yields: issueYield(),
				Limit:  limit(20, calendar.Minute),
				Cite:   text.sub("5", "5"),
				See:    []law.Citation{text.sub("6", "5")},
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "added-or-approved",
				Says: law.Name{
					KK: "Бекіту белгісінде: «2015 жылғы 30 маусымдағы №153 қаулысымен бекітілген»; ескертуде: «Қаулы регламентпен толықтырылды – Батыс Қазақстан облысы әкімдігінің 22.09.2017 № 247 қаулысымен»",
				},
				Model: law.Name{
					KK: "Регламент № 247 қаулының редакциясында, содан бері қолданыста",
					RU: "Регламент - в редакции постановления № 247, действует с него",
					EN: "The mark dates the regulation with the decree, the note says that decree No. 247 of 22 September 2017 added it: that is the edition in hand, and its force runs from it",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Бекіту белгісінің реті басқа регламенттердегіден өзге («30 маусымдағы №153»); тақырып пен 1-бөлімнің тақырыбы бір жолда («регламенті 1. Жалпы ережелер»); 1-тармақ: «№198», «№11184» бос орынсыз, сөйлем жол ортасында үзілген",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: broken lines are closed up, all else stays as written",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "title-grammar",
				Says: law.Name{
					KK: "«Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру»: «балаға кері әсер етпейтін» ата-аналар да, құқықтар да болуы мүмкін; «ата-аналарға ... кездесуіне» қиыспайды",
				},
				Model: law.Name{
					KK: "Кері әсер етпейтін - ата-аналар деп алынған; атау жазылғандай",
					RU: "Не оказывающими влияния считаются родители; название как написано",
					EN: `By its place "having no bad influence on the child" can go with the rights or with the parents; the parents are taken to be meant, and the cases of the title do not agree`,
				},
				Cite: law.Same(text.whole()),
			},
			serviceTermDiscrepancy(text.para("1")),
			{
				ID: "provider-plural",
				Says: law.Name{
					KK: "«аудандарының және облыстық маңызы бар қаласының жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші)»: органдар көпше, беруші жекеше; 9-тармақ: «көрсетілетін қызметті берушінің және (немесе) олардың»",
				},
				Model: law.Name{
					KK: "Беруші - ауданның не қаланың бір органы деп алынған",
					RU: "Услугодателем считается один орган, района или города",
					EN: `The provider is taken to be one body, of a district or of the city; the text calls several bodies by the singular and in paragraph 9 speaks of "their" officials`,
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "who-applies",
				Says: law.Name{
					KK: "Тақырып: «ата-ана құқықтарынан айырылған ата-аналарға»; 1-тармақ: «жеке тұлғаларға (бұдан әрі – көрсетілетін қызметті алушы)»",
				},
				Model: law.Name{
					KK: "Өтініш беруші - көрсетілетін қызметті алушы; оның сондай ата-ана екені айтылмайды",
					RU: "Обращается услугополучатель; что это такой родитель, не сказано",
					EN: "The applicant applies; that this is such a parent is not said",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "whose-standard",
				Says: law.Name{
					KK: "3 және 4-тармақтар: «стандартының 1-қосымшасына», «стандартының 10-тармағында», «стандартының 9-тармағына»: ненің стандарты, айтылмайды; 4, 9-тармақтар: «стандарттың»",
				},
				Model: law.Name{
					KK: "1-тармақтағы стандарт; негіздің атауы жазылғандай",
					RU: "Стандарт пункта 1; название основания как написано",
					EN: "The standard of paragraph 1, though three times the word has an ending that wants an owner and none is named",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "permit-form-word",
				Says: law.Name{
					KK: "«стандартының 1-қосымшасына сәйкес балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне қамқорлық және қорғаншылық органның рұқсаты»: «нысан бойынша» деген сөз жоқ; 4-тармақ та өтініш нысанын айтпайды",
				},
				Model: law.Name{
					KK: "1-қосымша - рұқсаттың нысаны деп алынған",
					RU: "Считается, что приложение 1 - форма разрешения",
					EN: "That annex 1 is the form of the permit is an inference, the text says only that the permit accords with it",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "care-spelling",
				Says: law.Name{
					KK: "«қамқорлық және қорғаншылық органның рұқсаты»; қаулының басқа жерлерінде: «қамқоршылық»",
				},
				Model: law.Name{
					KK: "Атау 3-тармақтағыдай; қамқоршылық және қорғаншылық органы деп алынған",
					RU: "Название как в пункте 3; понимается как орган опеки и попечительства",
					EN: "The name keeps the word of paragraph 3, which means care; trusteeship and guardianship, as elsewhere in the decree, are taken to be meant",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "whose-permit",
				Says: law.Name{
					KK: "3-тармақ: «қамқорлық және қорғаншылық органның рұқсаты»; 5-тармақ: рұқсатты көрсетілетін қызметті берушінің орындаушысы дайындайды, «басшысы ... қол қояды»; мұндай орган 1 және 7-тармақтарда аталмайды",
				},
				Model: law.Name{
					KK: "Орган бөлім де, рөл де емес; қол қоюшы - берушінің басшысы",
					RU: "Орган - не подразделение и не роль; подписывает руководитель услугодателя",
					EN: "The permit is called that of a guardianship body, which is neither the provider of paragraph 1 nor in the list of paragraph 7; whether it is the provider is not said, so it is no unit, and who signs is the head, as in paragraph 5",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "list-or-documents",
				Says: law.Name{
					KK: "«құжаттар тізбесін ұсыну»; содан кейін: «құжаттар топтамасын толық ұсынбаған»; 5-тармақ: «қажетті құжаттар тапсырылған»",
				},
				Model: law.Name{
					KK: "Құжаттардың өзі ұсынылады деп алынған",
					RU: "Считается, что представляются сами документы",
					EN: "The procedure starts on handing in a list of documents; the documents themselves are taken to be meant",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "1-тармақ: «Өтінішті қабылдау»; 4-тармақ: негіз - «құжаттар тізбесін ұсыну», бас тарту - «өтінішті қабылдаудан»; 5 және 6-тармақтарда өтініш аталмайды",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами",
					EN: "An application is taken in and may be not taken in, but the procedure starts on documents; the two are taken to be handed in together",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "who-refuses-to-take-in",
				Says: law.Name{
					KK: "«көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады»; 5-тармақта қабылдайтын - «кеңсе қызметкері», мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Нәтиже мен негіздер бар, рөл мен қадам жоқ",
					RU: "Результат и основания есть, роли и шага нет",
					EN: "The provider as such refuses, no role in it is named; paragraph 5 has no action for it, so there is no step",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "who-checks-documents",
				Says: law.Name{
					KK: "4-тармақ: толық емес не мерзімі өткен құжаттарда өтініш қабылданбайды; 5-тармақтың 1)-тармақшасында тексеру жоқ, 3)-тармақша: орындаушы «келіп түскен құжаттарды қарайды»",
				},
				Model: law.Name{
					KK: "Тексеру бөлек қадам емес",
					RU: "Проверка - не отдельный шаг",
					EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 4 refuses; the executor examines them in 5(3)",
				},
				Cite: law.Same(text.para("4")),
			},
			chanceryShortDiscrepancy(text.sub("5", "4")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) «тіркеуді», «бұрыштама қоюға» тек 5-тармақта; 2) орындаушыны «тағайындауы» тек 6-тармақта, «бұрыштама қояды» тек 5-тармақта; 3) құжаттарды қарау, «қол қоюға жолдайды» және 4) «кеңсеге жолдайды» тек 5-тармақта; 3) «рұқсатты не бас тарту туралы дәлелді жауапты» - «қызмет нәтижесін»",
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
					KK: "5-тармақ: 5) «мемлекеттік қызмет көрсетудің нәтижесін»; 6-тармақ: 3), 5) «мемлекеттік көрсетілетін қызмет нәтижесін», 4) «көрсетілетін қызмет нәтижесіне»",
				},
				Model: law.Name{
					KK: "Бір нәтиже; қадамдар жазылғандай",
					RU: "Один результат; шаги как написано",
					EN: "One result, named in three ways; each step keeps the words of its place",
				},
				Cite: law.Same(text.para("6")),
			},
			lastResultDiscrepancy(text.sub("6", "5")),
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "9-тармақ: «стандарттың 3-тарауына сәйкес»; қаулының он бір регламентінде: «стандарттың 3-бөліміне сәйкес»; тармақ «өзара іс-қимыл тәртібін сипаттау» деген 3-бөлімде",
				},
				Model: law.Name{
					KK: "Ереже 9-тармақтың сөзімен және өз тармағымен",
					RU: "Положение словами пункта 9 и со своим пунктом",
					EN: "The provision says chapter 3, as paragraph 9 does, where eleven other regulations say section 3 of their standards; the paragraph stands in the part on the interplay of the units",
				},
				Cite: law.Same(text.para("9")),
			},
			{
				ID: "annex-mark",
				Says: law.Name{
					KK: "8-тармақ: «мемлекеттік көрсетілетін қызмет регламентінің қосымшасына сәйкес»; қосымшада «қосымша» деген белгі де, нөмір де жоқ, тек тақырып",
				},
				Model: law.Name{
					KK: "Соңғы тақырып жалғыз қосымша деп алынған, 1-қосымша деп сілтенген",
					RU: "Последний заголовок считается единственным приложением, указано как приложение 1",
					EN: "The title at the end has neither mark nor number; it is taken for the only annex, which paragraph 8 refers to, and cited as annex 1",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "annex-title",
				Says: law.Name{
					KK: "Қосымша: «мемлекеттік қызметін көрсетудің бизнес-процестерінің анықтамалығы»; 8-тармақ: «мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығында»",
				},
				Model: law.Name{
					KK: "Бір анықтамалық",
					RU: "Один справочник",
					EN: "One handbook",
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
					KK: "Регламент жалпы мерзімді айтпайды, стандарт қолда жоқ; оның орнына 5-тармақтың мерзімдерінің қосындысы",
					RU: "Общего срока регламент не называет, стандарта в наличии нет; вместо него сумма сроков пункта 5",
					EN: "The regulation states no whole term and the standard is not in hand; the sum of the limits of paragraph 5 stands for it",
				},
				Fills: reglament.FillsTerm,
				Cite:  text.para("1"),
			},
			hoursGap(text.para("1")),
			{
				ID: "result-form",
				Why: law.Name{
					KK: "2-тармақтың нысаны - қызметтікі; рұқсат пен бас тартудың өзі қағазда ма, айтылмайды",
					RU: "Форма пункта 2 - форма услуги; бумажные ли сами разрешение и отказ, не сказано",
					EN: "The form of paragraph 2 is that of the service; whether the permit and the refusal are on paper is not said",
				},
				Cite: text.para("3"),
			},
			{
				ID: "forms",
				Why: law.Name{
					KK: "Рұқсаттың нысаны стандарттың 1-қосымшасында, ол қолда жоқ; өтініштің нысаны айтылмайды",
					RU: "Форма разрешения - в приложении 1 к стандарту, которого в наличии нет; форма заявления не указана",
					EN: "The form of the permit is annex 1 of the standard, which is not in hand; of a form of the application nothing is said",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			{
				ID: "refusal-grounds",
				Why: law.Name{
					KK: "Бас тарту жағдайлары мен негіздері стандарттың 10-тармағында, ол қолда жоқ",
					RU: "Случаи и основания отказа - в пункте 10 стандарта, которого в наличии нет",
					EN: "The cases and grounds of a refusal stand in paragraph 10 of the standard, which is not in hand",
				},
				Fills: reglament.FillsGrounds,
				Cite:  text.para("3"),
			},
			{
				ID: "meeting",
				Why: law.Name{
					KK: "Кездесудің өзі: қайда, қашан, қанша рет, кімнің қатысуымен, рұқсат қанша уақытқа берілетіні айтылмайды",
					RU: "Сами встречи: где, когда, сколько раз, в чьём присутствии, на какой срок даётся разрешение, не сказано",
					EN: "The meetings themselves, where, when, how often, in whose presence, and for how long the permit holds, are not in the text",
				},
				Cite: text.para("3"),
			},
			{
				ID: "bad-influence",
				Why: law.Name{
					KK: "Ата-ананың балаға кері әсер етпейтінін кім және қалай анықтайтыны айтылмайды",
					RU: "Кто и как устанавливает, что родитель не оказывает отрицательного влияния, не сказано",
					EN: "Who finds, and how, that a parent has no bad influence on the child is not said",
				},
				Cite: text.para("3"),
			},
			documentsGap(text.para("4")),
			{
				ID: "provider-refuses-how",
				Why: law.Name{
					KK: "Қабылдаудан бас тартқанда көрсетілетін қызметті беруші не беретіні айтылмайды",
					RU: "Что выдаёт услугодатель, отказывая в приёме, не сказано",
					EN: "What the provider gives an applicant whom it does not take in is not said",
				},
				Cite: text.para("4"),
			},
			intakeReceiptGap(text.sub("5", "1")),
			{
				ID: "signing-declined",
				Why: law.Name{
					KK: "Басшы дайындалғанға қол қоймаса не болатыны айтылмайды",
					RU: "Что бывает, если руководитель подготовленное не подписывает, не сказано",
					EN: "What follows where the head does not sign what was prepared is not said",
				},
				Cite: text.sub("5", "4"),
			},
			collectionGap(text.sub("5", "5")),
			{
				ID: "appeal",
				Why: law.Name{
					KK: "Шағымдану тәртібі стандарттың 3-тарауында, ол қолда жоқ",
					RU: "Порядок обжалования - в главе 3 стандарта, которого в наличии нет",
					EN: "The order of appeal stands in chapter 3 of the standard, which is not in hand",
				},
				Cite: text.para("9"),
			},
			{
				ID: "business-processes",
				Why: law.Name{
					KK: "Анықтамалықтың өзі мәтінде жоқ, тек тақырыбы",
					RU: "Самого справочника в тексте нет, только заголовок",
					EN: "The handbook itself is not in the text, only its title",
				},
				Cite: text.appendix("1"),
			},
		},
	}
}
