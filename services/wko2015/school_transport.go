package wko2015

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// SchoolTransport returns the regulation of the service "Providing free transport
// of children who live in remote rural settlements to general education
// organizations and back home", regulation 11 of the decree.
func SchoolTransport() reglament.Service {
	text := regulation{number: "11"}
	return reglament.Service{
		ID:   "wko2015.school-transport",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Шалғайдағы ауылдық елді мекендерде тұратын балаларды жалпы білім беру ұйымдарына және кері қарай үйлеріне тегін тасымалдауды ұсыну",
			RU: "Предоставление бесплатного подвоза детей, проживающих в отдалённых сельских населённых пунктах, к организациям общего образования и обратно домой",
			EN: "Providing free transport of children who live in remote rural settlements to general education organizations and back home",
		},
		OtherTitles: []reglament.OtherTitle{{
			Name: law.Name{KK: "Шалғайдағы ауылдық елді мекендерде тұратын балаларды жалпы білім беру ұйымдарына және кейін үйлеріне тегін тасымалдауды ұсыну"},
			Cite: law.Citation{Act: actID, Paragraph: "1", Subparagraph: "11"},
		}},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті кент, ауыл, ауылдық округ әкімінің аппараты көрсетеді",
					RU: "Услугу оказывает аппарат акима посёлка, села, сельского округа",
					EN: "The office of the akim of a settlement, a village, a rural district provides the service",
				},
				Cite: text.para("1"),
			},
			{
				ID: "standard",
				Text: law.Name{
					KK: "Қызмет Білім және ғылым министрінің 2015 жылғы 13 сәуірдегі № 198 «Отбасы және балалар саласында мемлекеттік көрсетілетін қызметтер стандарттарын бекіту туралы» бұйрығымен бекітілген осы қызметтің стандарты негізінде көрсетіледі",
					RU: "Услуга оказывается на основе её стандарта, утверждённого приказом Министра образования и науки от 13 апреля 2015 года № 198 «Об утверждении стандартов государственных услуг в сфере семьи и детей»",
					EN: `The service rests on its standard, approved by order No. 198 of the Minister of Education and Science of 13 April 2015 "On approving the standards of public services for families and children"`,
				},
				Cite: text.para("1"),
			},
			{
				ID: "intake-and-issue",
				Text: law.Name{
					KK: "Өтініштерді қабылдау да, нәтижені беру де көрсетілетін қызметті берушінің кеңсесі арқылы жүргізіледі",
					RU: "И приём заявлений, и выдача результата идут через канцелярию услугодателя",
					EN: "Both taking applications in and giving the result out go through the provider's chancery",
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
			certificateFormProvision(text.para("3")),
			{
				ID: "start",
				Text: law.Name{
					KK: "Рәсімді бастауға стандарттың 2-қосымшасының нысаны бойынша өтініш негіз болады",
					RU: "Основание для начала - заявление по форме приложения 2 к стандарту",
					EN: "The procedure starts on an application in the form of annex 2 of the standard",
				},
				Cite: text.para("4"),
			},
			{
				ID: "documents",
				Text: law.Name{
					KK: "Қажетті құжаттар - стандарттың 9-тармағында",
					RU: "Необходимые документы - в пункте 9 стандарта",
					EN: "The necessary documents are those of paragraph 9 of the standard",
				},
				Cite: text.sub("5", "1"),
			},
			firstTimeStartsProvision(text.sub("5", "1")),
			eachResultStartsTheNextProvision(text.para("6")),
			{
				ID: "business-processes",
				Text: law.Name{
					KK: "Рәсімдердің, өзара іс-қимылдардың ретінің толық сипаттамасы - регламент қосымшасындағы бизнес-процестер анықтамалығында",
					RU: "Полное описание последовательности процедур и взаимодействия - в справочнике бизнес-процессов, приложении к регламенту",
					EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, the annex of the regulation",
				},
				Cite: text.para("8"),
			},
			{
				ID: "appeal",
				Text: law.Name{
					KK: "Көрсетілетін қызметті берушінің және (немесе) оның лауазымды адамдарының шешімдеріне, әрекеттеріне (әрекетсіздігіне) стандарттың 3-бөлімі бойынша шағымданады",
					RU: "Решения, действия (бездействие) услугодателя и (или) его должностных лиц обжалуются по разделу 3 стандарта",
					EN: "Decisions, acts and omissions of the provider and (or) its officials are appealed as section 3 of the standard provides",
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

		// Paragraph 3: how the service ends. It names no refusal.
		Results: []reglament.Result{
			{
				// The form of paragraph 2 is that of the service.
				ID: "certificate",
				Name: law.Name{
					KK: "жалпы білім беру ұйымдарына және кері қарай үйлеріне тегін тасымалдауды ұсыну туралы анықтама",
					RU: "справка о предоставлении бесплатного подвоза к организациям общего образования и обратно домой",
					EN: "certificate that free transport to general education organizations and back home is provided",
				},
				// Paragraph 5, subparagraph 4).
				SignedBy: certificateSigner(),
				Cite:     text.para("3"),
			},
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
					KK: "қабылдауды және тіркеуді жүргізеді және оларды көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
					RU: "ведёт приём и регистрацию и направляет их руководителю услугодателя для наложения резолюции",
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
				Name: law.Name{
					KK: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға анықтаманы дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
					RU: "рассматривает поступившие документы, готовит справку услугополучателю и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, prepare the certificate for the applicant and pass it to the head of the provider to be signed",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының анықтама әзірлеуі және қол қоюға жолдауы",
					RU: "подготовка справки ответственным исполнителем услугодателя и направление её на подпись",
					EN: "Certificate prepared by the responsible executor and passed on to be signed",
				},
				Limit:    limit(3, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				// What it yields, 6(4), breaks off in the text: see the discrepancy
				// result-of-signing.
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "анықтамаға қол қояды оларды кеңсеге жолдайды",
					RU: "подписывает справку, направляет их в канцелярию",
					EN: "Sign the certificate and send it to the chancery",
				},
				Limit: limit(1, calendar.WorkingDay),
				// When the applicant comes is not said.
				Outcomes: []reglament.Outcome{{To: "issue", Open: true}},
				Signs:    true,
				Ready:    true,
				Cite:     text.sub("5", "4"),
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
				Limit: limit(30, calendar.Minute),
				Cite:  text.sub("5", "5"),
				See:   []law.Citation{text.sub("6", "5")},
			},
		},

		// The title first, then in the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "title",
				Says: law.Name{
					KK: "Қаулының 1-тармағы: «жалпы білім беру ұйымдарына және кейін үйлеріне тегін тасымалдауды ұсыну»; регламентте барлық жерде: «жалпы білім беру ұйымдарына және кері қарай үйлеріне тегін тасымалдауды ұсыну»",
				},
				Model: law.Name{
					KK: "Қызметтің атауы - регламент тақырыбындағыдай",
					RU: "Название услуги - как в заголовке регламента",
					EN: `The service is called as in the heading of its regulation; the list of the decree has another word for "back"`,
				},
				Cite: law.Same(law.Citation{Act: actID, Paragraph: "1", Subparagraph: "11"}),
			},
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Бекіту белгісінде «№153», 1-тармақта «№ 198»; 1-тармақ: «Білім және ғылым Министрінің»; 4-тармақ: «Мемлекеттік қызметті көрсету бойынша», 6-тармақ: «мемлекеттік қызмет көрсету рәсімінің (іс-қимылдың)»; 6-тармақтың кіріспесі «нәтижесі.» деп нүктемен бітеді; 2 және 3-бөлімдердің тақырыптары мен қосымшаның тақырыбы жол ортасында үзілген",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: broken lines are closed up, all else stays as written",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "service-term",
				Says: law.Name{
					KK: `«тегін тасымалдауды ұсыну" мемлекеттік көрсетілетін қызметті (бұдан әрі – мемлекеттік көрсетілетін қызмет)»: табыс септігінде, баяндауыш жоқ; әрі қарай көбіне «мемлекеттік қызмет»`,
				},
				Model: law.Name{
					KK: "Екі атау да осы қызметті білдіреді",
					RU: "Оба названия - эта услуга",
					EN: "The first sentence puts the service into an object's case, has no predicate and defines a term; the text goes on with another, and both are this service",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "provider-or-local-executive-bodies",
				Says: law.Name{
					KK: "Қаулының тақырыбы мен 1-тармағы: «жергілікті атқарушы органдарымен»; регламенттің 1-тармағы: «кент, ауыл, ауылдық округ әкімінің аппараты (бұдан әрі – көрсетілетін қызметті беруші)», үшеуі шылаусыз тізілген",
				},
				Model: law.Name{
					KK: "Беруші - 1-тармақтағыдай аппарат, өтініш берілген жердікі",
					RU: "Услугодатель - аппарат, как в пункте 1, того места, где подано заявление",
					EN: "The provider is the akim's office, as in paragraph 1, though the decree is of services of local executive bodies; three kinds are listed without a conjunction, and one of them is taken to be meant",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "order-title",
				Says: law.Name{
					KK: "Осы регламентте: «Отбасы және балалар саласында мемлекеттік көрсетілетін қызметтер стандарттарын бекіту туралы»; қаулының басқа регламенттерінде: «Отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер стандарттарын бекіту туралы»",
				},
				Model: law.Name{
					KK: "Бір бұйрық: 2015 жылғы 13 сәуірдегі № 198",
					RU: "Один приказ: № 198 от 13 апреля 2015 года",
					EN: "One order, No. 198 of 13 April 2015, whose title has two words in another order than in the other regulations",
				},
				Cite: law.Same(text.para("1")),
			},
			orderRegistrationDiscrepancy(text.para("1")),
			{
				ID: "certificate-or-transport",
				Says: law.Name{
					KK: "Қызметтің атауы: «тегін тасымалдауды ұсыну»; нәтижесі: «тегін тасымалдауды ұсыну туралы анықтама»",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама; тасымалдаудың өзі үлгіде жоқ",
					RU: "Результат - справка; самого подвоза в модели нет",
					EN: "The service ends in the certificate; the transport that it is named after is in no action of the text",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "start-action-or-procedure",
				Says: law.Name{
					KK: "4-тармақ: «іс-қимылды бастауға негіздеме»; 6-тармақ: «рәсімді (іс-қимылды) орындауды бастауға негіздеме»",
				},
				Model: law.Name{
					KK: "Бірдей мағынада",
					RU: "В одном значении",
					EN: "Taken for the same: what starts an action is said with one word and with two",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "chapter-2-heading",
				Says: law.Name{
					KK: "2-бөлімнің тақырыбы: «құрылымдық бөлімшелер (қызметкерлер) мен көрсетілетін қызметті берушінің іс-қимыл тәртібін сипаттау»; 3-бөлімнің тақырыбы: «көрсетілетін қызметті берушінің құрылымдық бөлімшелерінің (қызметкерлерінің)»",
				},
				Model: law.Name{
					KK: "Бөлімшелер берушінің өзінікі деп алынған",
					RU: "Считается, что подразделения - самого услугодателя",
					EN: "The units and employees are taken to be the provider's own, as in paragraph 7; the heading of the second part sets them beside it",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "application-or-documents",
				Says: law.Name{
					KK: "1-тармақ: «Өтініштерді қабылдау»; 4-тармақ: «нысан бойынша өтініш»; 5-тармақтың 1)-тармақшасы: «стандарттың 9-тармағында көрсетілген қажетті құжаттар тапсырылған сәттен бастап»",
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
					KK: "«қабылдауды және тіркеуді жүргізеді және оларды көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды»: ненің қабылданып, тіркелетіні айтылмайды",
				},
				Model: law.Name{
					KK: "«оларды» - құжаттарды",
					RU: "«оларды» - документы",
					EN: `What is taken in and registered is not named; "them" is read as the documents of the same sentence`,
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			{
				ID: "certificate-or-them",
				Says: law.Name{
					KK: "«анықтамаға қол қояды оларды кеңсеге жолдайды»: анықтама жекеше, «оларды» көпше, арасында шылау да, үтір де жоқ",
				},
				Model: law.Name{
					KK: "Қол қойылған анықтама жолданады деп алынған; атау жазылғандай",
					RU: "Считается, что направляется подписанная справка; название как написано",
					EN: `One certificate is signed and "them" are sent on; the signed certificate is taken to be meant, whether the documents go with it is not said`,
				},
				Cite: law.Same(text.sub("5", "4")),
			},
			chanceryShortDiscrepancy(text.sub("5", "4")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 2) бұрыштама, 3) құжаттарды қарау, 4) кеңсеге жолдау тек 5-тармақта; 5-тармақ: «анықтаманы дайындайды», 6-тармақ: «анықтама әзірлеуі»",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			resultNamesDiscrepancy(text.para("6")),
			{
				ID: "result-of-signing",
				Says: law.Name{
					KK: "«көрсетілетін қызметті берушінің басшысының көрсетілетін қызмет»: сөйлем үзілген, тыныс белгісі де жоқ",
				},
				Model: law.Name{
					KK: "sign қадамының нәтижесі көрсетілмеген",
					RU: "У шага sign результат не указан",
					EN: "The sentence breaks off before it says what the head does, so the step sign yields nothing in the model",
				},
				Cite: law.Same(text.sub("6", "4")),
			},
			lastResultDiscrepancy(text.sub("6", "5")),
			{
				ID: "this-regulation",
				Says: law.Name{
					KK: `«осы "Шалғайдағы ауылдық елді мекендерде тұратын балаларды жалпы білім беру ұйымдарына және кері қарай үйлеріне тегін тасымалдауды ұсыну" мемлекеттік көрсетілетін қызмет регламенттің қосымшасына сәйкес»`,
				},
				Model: law.Name{
					KK: "Осы регламенттің қосымшасы",
					RU: "Приложение к этому регламенту",
					EN: `The annex of this regulation: its full title stands between "this" and "regulation", and the ending that would join them is missing`,
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "9-тармақ шағымдану туралы, бірақ «өзара іс-қимыл тәртібін сипаттау» деген 3-бөлімде",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: "The provision cites its paragraph, which stands in the part on the interplay of the units",
				},
				Cite: law.Same(text.para("9")),
			},
			{
				ID: "annex-number",
				Says: law.Name{
					KK: "8-тармақ: «регламенттің қосымшасына»; белгісі: «мемлекеттік көрсетілетін қызмет регламентіне қосымша»: нөмірі жоқ",
				},
				Model: law.Name{
					KK: "Жалғыз қосымша; 1-қосымша деп сілтенген",
					RU: "Единственное приложение; указано как приложение 1",
					EN: "The only annex, which has no number; it is cited as annex 1",
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
				ID: "applicant",
				Why: law.Name{
					KK: "Қызмет жеке тұлғаларға көрсетіледі, тасымалданатындар - балалар; бала үшін кім өтініш беретіні айтылмайды",
					RU: "Услуга - физическим лицам, подвозят детей; кто подаёт заявление за ребёнка, не сказано",
					EN: "The service is for natural persons, those transported are children; who applies for a child is not said",
				},
				Cite: text.para("1"),
			},
			{
				ID: "refusal",
				Why: law.Name{
					KK: "Қызметтен немесе қабылдаудан бас тарту туралы ештеңе айтылмайды; стандарт қолда жоқ",
					RU: "Об отказе в услуге или в приёме не сказано ничего; стандарта в наличии нет",
					EN: "Nothing is said of refusing the service or of not taking an application in; the standard, which may, is not in hand",
				},
				Cite: text.para("3"),
			},
			{
				ID: "result-form",
				Why: law.Name{
					KK: "2-тармақтың нысаны - қызметтікі; анықтаманың өзі қағазда ма, айтылмайды",
					RU: "Форма пункта 2 - форма услуги; бумажная ли сама справка, не сказано",
					EN: "The form of paragraph 2 is that of the service; whether the certificate itself is on paper is not said",
				},
				Cite: text.para("3"),
			},
			formsGap(text.para("3")),
			{
				ID: "transport",
				Why: law.Name{
					KK: "Тасымалдаудың өзі: кімнің, қашан, қандай жолмен жүргізетіні, қандай елді мекен шалғайда саналатыны айтылмайды",
					RU: "Сам подвоз: кто, когда и по какому пути его осуществляет, какой населённый пункт считается отдалённым, не сказано",
					EN: "The transport itself, who runs it, when and on which way, and which settlement counts as remote, is not in the text",
				},
				Cite: text.para("3"),
			},
			documentsGap(text.sub("5", "1")),
			intakeReceiptGap(text.sub("5", "1")),
			{
				ID: "incomplete-documents",
				Why: law.Name{
					KK: "Құжаттар толық болмаса не болатыны айтылмайды",
					RU: "Что бывает, если документы неполны, не сказано",
					EN: "What follows where the documents are not complete is not said",
				},
				Cite: text.sub("5", "1"),
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
			appealGap(text.para("9")),
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
