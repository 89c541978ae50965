package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// PropertyTransactionCertificate returns the regulation of the service "Issuing
// certificates of the bodies that carry out the functions of guardianship or
// trusteeship, for drawing up transactions with property that minors own",
// regulation 5 of the decree.
func PropertyTransactionCertificate() reglament.Service {
	text := regulation{number: "5"}
	return reglament.Service{
		ID:   "wko2015.property-transaction-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Кәмелетке толмаған балаларға меншік құқығында тиесілі мүлікпен жасалатын мәмілелерді ресімдеу үшін қорғаншылық немесе қамқоршылық бойынша функцияларды жүзеге асыратын органдардың анықтамаларын беру",
			RU: "Выдача справок органов, осуществляющих функции по опеке или попечительству, для оформления сделок с имуществом, принадлежащим на праве собственности несовершеннолетним детям",
			EN: "Issuing certificates of the bodies that carry out the functions of guardianship or trusteeship, for drawing up transactions with property that minors own",
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
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті Батыс Қазақстан облысы аудандарының және облыстық маңызы бар қаласының жергілікті атқарушы органдары көрсетеді",
					RU: "Услугу оказывают местные исполнительные органы районов и города областного значения Западно-Казахстанской области",
					EN: "The local executive bodies of the districts and of the city of oblast significance of West Kazakhstan oblast provide the service",
				},
				Cite: text.para("1"),
			},
			{
				ID: "standard",
				Text: law.Name{
					KK: "Қызмет Білім және ғылым министрінің 2015 жылғы 13 сәуірдегі № 198 бұйрығымен бекітілген осы қызметтің стандарты негізінде көрсетіледі; бұйрық Әділет министрлігінде 2015 жылы 26 мамырда № 11184 тіркелген",
					RU: "Услуга оказывается на основе её стандарта, утверждённого приказом Министра образования и науки от 13 апреля 2015 года № 198 (зарегистрирован в Министерстве юстиции 26 мая 2015 года, № 11184)",
					EN: "The service rests on its standard, approved by order No. 198 of the Minister of Education and Science of 13 April 2015, registered with the Ministry of Justice on 26 May 2015 under No. 11184",
				},
				Cite: text.para("1"),
			},
			{
				ID: "intake-and-issue",
				Text: law.Name{
					KK: "Өтініштерді қабылдау да, нәтижені беру де Мемлекеттік корпорация және портал арқылы жүргізіледі; көрсетілетін қызметті берушінің өзі бұл тізімде жоқ",
					RU: "И приём заявлений, и выдача результата идут через Государственную корпорацию и портал; самого услугодателя в этом списке нет",
					EN: "Both taking applications in and giving the result out go through the State Corporation and the portal; the provider itself is not on that list",
				},
				Cite: text.para("1"),
			},
			{
				ID: "corporation",
				Text: law.Name{
					KK: `Мемлекеттік корпорация - «"Азаматтарға арналған үкімет" мемлекеттік корпорациясы» коммерциялық емес акционерлік қоғамының Батыс Қазақстан облысы бойынша филиалы – «Халыққа қызмет көрсету орталығы» департаменті`,
					RU: `Государственная корпорация - филиал некоммерческого акционерного общества «Государственная корпорация "Правительство для граждан"» по Западно-Казахстанской области, департамент «Центр обслуживания населения»`,
					EN: `"State Corporation" is the branch in West Kazakhstan oblast of the non-profit joint-stock company "State Corporation 'Government for Citizens'", the department "Public Service Center"`,
				},
				Cite: text.sub("1", "1"),
			},
			{
				ID: "portal",
				Text: law.Name{
					KK: "Портал - «электрондық үкіметтің» www.egov.kz веб-порталы",
					RU: "Портал - веб-портал «электронного правительства» www.egov.kz",
					EN: `"Portal" is the web portal of the "electronic government", www.egov.kz`,
				},
				Cite: text.sub("1", "2"),
			},
			{
				ID: "recipients",
				Text: law.Name{
					KK: "Қызмет жеке тұлғаларға көрсетіледі",
					RU: "Услуга оказывается физическим лицам",
					EN: "The service is for natural persons",
				},
				Cite: text.para("1"),
			},
			{
				ID: "fee",
				Text: law.Name{
					KK: "Қызмет тегін",
					RU: "Услуга бесплатна",
					EN: "The service is free of charge",
				},
				Cite: text.para("1"),
			},
			{
				ID: "form",
				Text: law.Name{
					KK: "Қызметтің нысаны: электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
					RU: "Форма услуги: электронная (частично автоматизированная) и (или) бумажная",
					EN: "The service is electronic (partly automated) and (or) on paper",
				},
				Cite: text.para("2"),
			},
			{
				ID: "certificate-form",
				Text: law.Name{
					KK: "Анықтаманың нысаны - стандарттың 1-қосымшасында",
					RU: "Форма справки - в приложении 1 к стандарту",
					EN: "The form of the certificate is annex 1 of the standard",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "refusal-grounds",
				Text: law.Name{
					KK: "Қызмет көрсетуден бас тарту негіздері - стандарттың 10-тармағында",
					RU: "Основания отказа в оказании услуги - в пункте 10 стандарта",
					EN: "The grounds for refusing the service are those of paragraph 10 of the standard",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "place-of-property",
				Text: law.Name{
					KK: "Анықтаманы жылжымайтын мүліктің орналасқан жері бойынша органдар береді",
					RU: "Справку выдают органы по месту нахождения недвижимого имущества",
					EN: "The bodies of the place where the immovable property is give the certificate",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы анықтама көрсетілетін қызметті алушының «жеке кабинетіне» электрондық цифрлық қолтаңбамен (ЭЦҚ) қол қойылған электрондық құжат нысанында жіберіледі және сонда сақталады",
					RU: "Через портал справка направляется в «личный кабинет» услугополучателя электронным документом, подписанным электронной цифровой подписью (ЭЦП), и хранится там",
					EN: `Through the portal the certificate is sent to the applicant's "personal cabinet" as an electronic document signed by an electronic digital signature (EDS), and is kept there`,
				},
				Cite: text.sub("3", "2"),
			},
			{
				ID: "documents",
				Text: law.Name{
					KK: "Құжаттар топтамасы - стандарттың 9-тармағына сәйкес",
					RU: "Пакет документов - по пункту 9 стандарта",
					EN: "The package of documents is that of paragraph 9 of the standard",
				},
				Cite: text.para("3"),
			},
			{
				ID: "not-accepted-receipt",
				Text: law.Name{
					KK: "Қабылдаудан бас тартқанда Мемлекеттік корпорацияның қызметкері стандарттың 4-қосымшасының нысаны бойынша қолхат береді",
					RU: "При отказе в приёме работник Государственной корпорации выдаёт расписку по форме приложения 4 к стандарту",
					EN: "On refusing to take in, the employee of the State Corporation gives a receipt in the form of annex 4 of the standard",
				},
				Cite: text.para("3"),
			},
			{
				ID: "start-office-and-corporation",
				Text: law.Name{
					KK: "Көрсетілетін қызметті беруші мен Мемлекеттік корпорацияда рәсімді бастауға стандарттың 2, 3-қосымшаларының нысаны бойынша өтініш негіз болады",
					RU: "У услугодателя и в Государственной корпорации основание для начала - заявление по форме приложений 2, 3 к стандарту",
					EN: "At the provider and at the State Corporation the procedure starts on an application in the form of annexes 2, 3 of the standard",
				},
				Cite: text.para("4"),
			},
			{
				ID: "start-portal",
				Text: law.Name{
					KK: "Порталда рәсімді бастауға көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық құжат нысанындағы сұрау негіз болады",
					RU: "На портале основание для начала - запрос в форме электронного документа с ЭЦП услугополучателя",
					EN: "On the portal it starts on a request as an electronic document that bears the applicant's EDS",
				},
				Cite: text.para("4"),
			},
			{
				ID: "first-time-starts",
				Text: law.Name{
					KK: "Кеңсенің 15 минуты қажетті құжаттар тапсырылған сәттен басталады",
					RU: "15 минут канцелярии идут с момента сдачи необходимых документов",
					EN: "The 15 minutes of the chancery run from the moment at which the necessary documents are handed in",
				},
				Cite: text.sub("5", "1"),
			},
			{
				ID: "each-result-starts-the-next",
				Text: law.Name{
					KK: "Әр рәсімнің нәтижесі келесісін бастауға негіз болады",
					RU: "Результат каждой процедуры - основание для начала следующей",
					EN: "The result of each action is what the next one starts on",
				},
				Cite: text.para("6"),
			},
			{
				ID: "business-processes",
				Text: law.Name{
					KK: "Рәсімдердің реті мен өзара іс-қимылдың, басқа берушілермен және Мемлекеттік корпорациямен байланыстың, ақпараттық жүйелерді қолданудың сипаттамасы - 1-қосымшадағы бизнес-процестер анықтамалығында",
					RU: "Описание последовательности действий и взаимодействия, в том числе с другими услугодателями и Государственной корпорацией, и использования информационных систем - в справочнике бизнес-процессов, приложение 1",
					EN: "The sequence of the actions, the interplay, also with other providers and the State Corporation, and the use of information systems are described in the handbook of business processes, annex 1",
				},
				Cite: text.para("8"),
			},
			{
				ID: "queue",
				Text: law.Name{
					KK: "Мемлекеттік корпорацияда құжаттар операциялық залда электрондық кезек ретімен «кедергісіз» қызмет көрсету арқылы тапсырылады",
					RU: "В Государственной корпорации документы сдаются в операционном зале по электронной очереди, «безбарьерным» обслуживанием",
					EN: `At the State Corporation documents are handed in in the operating hall, by electronic queue and service "without barriers"`,
				},
				Cite: text.sub("9", "1"),
			},
			{
				ID: "power-of-attorney",
				Text: law.Name{
					KK: "Өкілдің сенімхаты нотариалды куәландырылған болуы қажет; басқалай куәландырылған сенімхаттың мәліметтері толтырылмайды",
					RU: "Доверенность представителя должна быть удостоверена нотариально; данные доверенности, удостоверенной иначе, не заполняются",
					EN: "A representative needs a power of attorney certified by a notary; the data of one certified otherwise are not filled in",
				},
				Cite: text.sub("9", "3"),
			},
			{
				ID: "system-abbreviations",
				Text: law.Name{
					KK: "БІАЖ АЖО - Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны; ЭҮШ - электрондық үкімет шлюзі; ЖТ МДҚ - жеке тұлғалардың, ЗТ МДҚ - заңды тұлғалардың мемлекеттік деректер қоры; БНАЖ - бірыңғай нотариалдық ақпараттық жүйе; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "БІАЖ АЖО - рабочее место интегрированной системы Государственной корпорации; ЭҮШ - шлюз электронного правительства; ЖТ МДҚ и ЗТ МДҚ - государственные базы данных физических и юридических лиц; БНАЖ - единая нотариальная система; ЭҮАШ АЖО - рабочее место регионального шлюза электронного правительства",
					EN: "БІАЖ АЖО is the workplace of the State Corporation's integrated system, ЭҮШ the gateway of the electronic government, ЖТ МДҚ and ЗТ МДҚ are the state databases of natural persons and of legal entities, БНАЖ is the notarial system, ЭҮАШ АЖО the workplace of the regional gateway of the electronic government",
				},
				Cite: text.para("9"),
			},
			{
				ID: "employee-signature",
				Text: law.Name{
					KK: "Көрсетілетін қызметті алушының сұранысын Мемлекеттік корпорация қызметкері өз ЭЦҚ-мен куәландырады (қол қояды)",
					RU: "Запрос услугополучателя удостоверяет (подписывает) своей ЭЦП работник Государственной корпорации",
					EN: "The employee of the State Corporation certifies (signs) the applicant's request with the employee's EDS",
				},
				Cite: text.sub("9", "7"),
			},
			{
				ID: "corporation-diagram",
				Text: law.Name{
					KK: "Мемлекеттік корпорация арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 2-қосымшадағы диаграммада көрсетілген",
					RU: "Взаимодействие информационных систем при оказании через Государственную корпорацию показано на диаграмме, приложение 2",
					EN: "The interplay of the information systems on the way through the State Corporation is shown in the diagram of annex 2",
				},
				Cite: text.para("9"),
			},
			{
				ID: "portal-login",
				Text: law.Name{
					KK: "Порталға тіркелу де, кіру де жеке сәйкестендіру нөмірі (ЖСН) мен пароль арқылы; тіркелу - порталда тіркелмегендер үшін",
					RU: "И регистрация на портале, и вход - по индивидуальному идентификационному номеру (ИИН) и паролю; регистрация - для тех, кто не зарегистрирован",
					EN: "Registering on the portal and logging in both go by the individual identification number (IIN) and a password; registering is for those who have not yet",
				},
				Cite: text.sub("11", "1"),
			},
			{
				ID: "portal-diagram",
				Text: law.Name{
					KK: "Портал арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 3-қосымшадағы диаграммада көрсетілген",
					RU: "Взаимодействие информационных систем при оказании через портал показано на диаграмме, приложение 3",
					EN: "The interplay of the information systems on the way through the portal is shown in the diagram of annex 3",
				},
				Cite: text.para("11"),
			},
			{
				ID: "appeal",
				Text: law.Name{
					KK: "Көрсетілетін қызметті берушінің, Мемлекеттік корпорацияның және олардың лауазымды адамдары мен қызметкерлерінің шешімдеріне, әрекеттеріне (әрекетсіздігіне) стандарттың 3-бөлімі бойынша шағымданады",
					RU: "Решения, действия (бездействие) услугодателя, Государственной корпорации, их должностных лиц и работников обжалуются по разделу 3 стандарта",
					EN: "Decisions, acts and omissions of the provider, its officials, the State Corporation and its employees are appealed as section 3 of the standard provides",
				},
				Cite: text.para("12"),
			},
		},

		// Paragraph 1: the organizations; paragraphs 1 and 3: where to apply.
		Units: []reglament.Unit{
			{
				ID: "provider",
				Name: law.Name{
					KK: "көрсетілетін қызметті беруші",
					RU: "услугодатель",
					EN: "service provider",
				},
				Provider: true,
				Cite:     text.para("1"),
			},
			{
				ID: "corporation",
				Name: law.Name{
					KK: "Мемлекеттік корпорация",
					RU: "Государственная корпорация",
					EN: "State Corporation",
				},
				Cite: text.sub("1", "1"),
			},
			{
				ID: "portal",
				Name: law.Name{
					KK: "портал",
					RU: "портал",
					EN: "portal",
				},
				Online: true,
				Cite:   text.sub("1", "2"),
			},
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
				Cite:     text.sub("3", "1"),
			},
			{
				ID: "corporation",
				Name: law.Name{
					KK: "Мемлекеттік корпорация",
					RU: "Государственная корпорация",
					EN: "State Corporation",
				},
				Unit:     "corporation",
				Entry:    "corporation-apply",
				Delivery: text.sub("10", "4"),
				Cite:     text.sub("1", "1"),
			},
			{
				ID: "portal",
				Name: law.Name{
					KK: "портал",
					RU: "портал",
					EN: "portal",
				},
				Unit:     "portal",
				Entry:    "portal-register",
				Delivery: text.sub("3", "2"),
				Cite:     text.sub("1", "2"),
			},
		},

		// Paragraph 3: how the service ends.
		Results: []reglament.Result{
			{
				// "Кәметке" is so in the text. The signature stands in paragraph 5,
				// subparagraph 4).
				ID: "certificate",
				Name: law.Name{
					KK: "кәметке толмаған балаларға меншік құқығында тиесілі мүлікпен жасалатын мәмілелерді ресімдеу үшін қорғаншылық немесе қамқоршылық бойынша функцияларды жүзеге асыратын органдардың жылжымайтын мүліктің орналасқан жері бойынша беретін анықтамасы",
					RU: "справка, выдаваемая по месту нахождения недвижимого имущества органами, осуществляющими функции по опеке или попечительству, для оформления сделок с имуществом, принадлежащим на праве собственности несовершеннолетним детям",
					EN: "certificate given, by the place of the immovable property, by the bodies that carry out the functions of guardianship or trusteeship, for drawing up transactions with property that minors own",
				},
				Channels: []string{"office", "corporation"},
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.sub("3", "1"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап",
					RU: "мотивированный ответ об отказе в оказании государственной услуги",
					EN: "reasoned reply that refuses the service",
				},
				// Paragraph 3 names it for the first two alone; paragraph 11 refuses on the
				// portal too. The signature stands in paragraph 5, subparagraph 4).
				Channels: []string{"office", "corporation", "portal"},
				Refusal:  true,
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.sub("3", "1"),
			},
			{
				// What paragraph 11 calls the refusal of the portal; the reasoned reply of
				// paragraph 3 is said of the other channels.
				ID: "refusal-message",
				Name: law.Name{
					KK: "сұратылып отырған мемлекеттік қызметтен бас тарту туралы хабарлама",
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
				ID: "electronic-certificate",
				Name: law.Name{
					KK: "анықтама",
					RU: "справка",
					EN: "certificate",
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
				ID: "not-accepted",
				Name: law.Name{
					KK: "құжаттарды қабылдаудан бас тарту",
					RU: "отказ в приёме документов",
					EN: "refusal to take the documents in",
				},
				// Of every channel: that others do not refuse is not said.
				Refusal:     true,
				NotAccepted: true,
				// That it gives its reasons is not said; the form of the receipt is not in
				// hand.
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
				Channels:  []string{"corporation"},
				Acts:      []string{"not-accept"},
				Documents: true,
				Cite:      text.para("3"),
			},
		},
		Receipts: []reglament.Receipt{
			{
				// What it states stands in annex 4 of the standard: see the gap forms.
				ID:       "not-accepted-receipt",
				Channels: []string{"corporation"},
				Result:   "not-accepted",
				Cite:     text.para("3"),
			},
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
					KK: "өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне беру",
					RU: "сдача заявления и необходимых документов работнику Государственной корпорации",
					EN: "handing the application and the necessary documents to the employee of the State Corporation",
				},
				Period: law.Same(calendar.Period{N: 2, Unit: calendar.Minute}),
				Cite:   text.sub("9", "1"),
			},
		},

		// Paragraph 7: who acts at the provider; paragraphs 1 and 9: who else does.
		Roles: []reglament.Role{
			{
				ID:   "chancery-employee",
				Unit: "provider",
				Name: law.Name{
					KK: "көрсетілетін қызметті берушінің кеңсе қызметкері",
					RU: "работник канцелярии услугодателя",
					EN: "employee of the provider's chancery",
				},
				Cite: text.sub("7", "1"),
			},
			{
				ID:   "head",
				Unit: "provider",
				Name: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.sub("7", "2"),
			},
			{
				ID:   "executor",
				Unit: "provider",
				Name: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысы",
					RU: "ответственный исполнитель услугодателя",
					EN: "responsible executor of the provider",
				},
				Cite: text.sub("7", "3"),
			},
			{
				ID:   "corporation-employee",
				Unit: "corporation",
				Name: law.Name{
					KK: "Мемлекеттік корпорация қызметкері",
					RU: "работник Государственной корпорации",
					EN: "employee of the State Corporation",
				},
				Cite: text.sub("9", "2"),
			},
			{
				ID: "applicant",
				Name: law.Name{
					KK: "көрсетілетін қызметті алушы",
					RU: "услугополучатель",
					EN: "applicant",
				},
				Cite: text.para("1"),
			},
		},

		// Paragraphs 1, 9 and 11: the information systems.
		Systems: []reglament.System{
			{
				ID: "portal",
				Name: law.Name{
					KK: "портал",
					RU: "портал",
					EN: "portal",
				},
				Cite: text.sub("1", "2"),
			},
			{
				// "БІАЖ АЖО".
				ID: "corporation-workplace",
				Name: law.Name{
					KK: "Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны",
					RU: "автоматизированное рабочее место интегрированной информационной системы Государственной корпорации",
					EN: "automated workplace of the integrated information system of the State Corporation",
				},
				Cite: text.sub("9", "2"),
			},
			{
				// "ЭҮШ".
				ID: "gateway",
				Name: law.Name{
					KK: "электрондық үкімет шлюзі",
					RU: "шлюз электронного правительства",
					EN: "gateway of the electronic government",
				},
				Cite: text.sub("9", "4"),
			},
			{
				// "ЖТ МДҚ".
				ID: "natural-persons-database",
				Name: law.Name{
					KK: "жеке тұлғалардың мемлекеттік деректер қоры",
					RU: "государственная база данных физических лиц",
					EN: "state database of natural persons",
				},
				Cite: text.sub("9", "4"),
			},
			{
				// "ЗТ МДҚ".
				ID: "legal-entities-database",
				Name: law.Name{
					KK: "заңды тұлғалардың мемлекеттік деректер қоры",
					RU: "государственная база данных юридических лиц",
					EN: "state database of legal entities",
				},
				Cite: text.sub("9", "4"),
			},
			{
				// "БНАЖ".
				ID: "notary-system",
				Name: law.Name{
					KK: "бірыңғай нотариалдық ақпараттық жүйесі",
					RU: "единая нотариальная информационная система",
					EN: "unified notarial information system",
				},
				Cite: text.sub("9", "4"),
			},
			{
				// "ЭҮАШ АЖО".
				ID: "regional-gateway-workplace",
				Name: law.Name{
					KK: "электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "автоматизированное рабочее место регионального шлюза электронного правительства",
					EN: "automated workplace of the regional gateway of the electronic government",
				},
				Cite: text.sub("9", "7"),
			},
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
					KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қояды жолдайды",
					RU: "принимает и регистрирует их и налагает резолюцию руководителю услугодателя направляет",
					EN: "Take the documents in, register them and write an instruction to the head of the provider pass them on",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
					RU: "приём документов у услугополучателя и передача их руководителю услугодателя",
					EN: "Documents taken in from the applicant and passed to the head of the provider",
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
				Name: law.Name{
					KK: "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
					RU: "налагает резолюцию и направляет документы ответственному исполнителю услугодателя",
					EN: "Write an instruction and pass the documents to the responsible executor of the provider",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны белгілеуі және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
					RU: "определение руководителем услугодателя ответственного исполнителя и направление ему документов услугополучателя",
					EN: "Responsible executor designated by the head, and given the applicant's documents",
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
					KK: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға анықтаманы немесе бас тарту туралы дәлелді жауапты дайындайды және көрсетілетін қызмет берушінің басшысына қол қоюға жолдайды",
					RU: "рассматривает поступившие документы, готовит услугополучателю справку или мотивированный ответ об отказе и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, prepare the certificate or the reasoned reply that refuses for the applicant, and pass it to the head of the provider to be signed",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты әзірлеуі",
					RU: "разработка ответственным исполнителем услугодателя результата государственной услуги или мотивированного ответа об отказе",
					EN: "Result of the service or reasoned reply that refuses drawn up by the responsible executor of the provider",
				},
				Limit: limit(3, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{
					{
						ID: "certificate",
						Name: law.Name{
							KK: "анықтама",
							RU: "справка",
							EN: "certificate prepared",
						},
						To: "sign",
					},
					{
						ID: "refusal",
						Name: law.Name{
							KK: "бас тарту туралы дәлелді жауап",
							RU: "мотивированный ответ об отказе",
							EN: "reasoned reply that refuses prepared",
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
					KK: "анықтамаға немесе бас тарту туралы дәлелді жауапқа қол қояды және кеңсеге жібереді",
					RU: "подписывает справку или мотивированный ответ об отказе и отправляет в канцелярию",
					EN: "Sign the certificate or the reasoned reply that refuses and send it to the chancery",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне немесе бас тарту туралы дәлелді жауапқа қол қоюы",
					RU: "подписание руководителем услугодателя результата услуги или мотивированного ответа об отказе",
					EN: "Result of the service or reasoned reply that refuses signed by the head of the provider",
				},
				Limit: limit(5, calendar.Minute),
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
					KK: "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
					RU: "выдаёт услугополучателю готовый результат оказания государственной услуги",
					EN: "Hand the finished result of the service to the applicant",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
					RU: "выдача работником канцелярии услугодателя услугополучателю результата государственной услуги",
					EN: "Result of the service handed to the applicant by the employee of the provider's chancery",
				},
				Limit: limit(1, calendar.WorkingDay),
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
					KK: "стандарттың 2, 3-қосымшаларына сәйкес өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне береді",
					RU: "сдаёт работнику Государственной корпорации заявление по приложениям 2, 3 к стандарту и необходимые документы",
					EN: "Hand the application of annexes 2, 3 of the standard and the necessary documents to the employee of the State Corporation",
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
				Name: law.Name{
					KK: "логинді және парольді енгізуі (авторландыру процесі)",
					RU: "ввод логина и пароля (процесс авторизации)",
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
					KK: "мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушының немесе сенімхат бойынша көрсетілетін қызметті алушы өкілінің (нотариалды куәландырылған сенімхаттың болуы қажет, басқалай куәландырылған сенімхаттың мәліметтері толтырылмайды) мәліметтерін енгізуі",
					RU: "выбирает государственную услугу, на экран выходит форма запроса на её оказание, и вводит данные услугополучателя или его представителя по доверенности (нужна нотариально удостоверенная доверенность, данные доверенности, удостоверенной иначе, не заполняются)",
					EN: "Choose the service, get the form of the request on the screen and enter the data of the applicant or of a representative by power of attorney (certified by a notary; the data of one certified otherwise are not filled in)",
				},
				Limit:    limit(2, calendar.Minute),
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
				Name: law.Name{
					KK: "ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы тексеріледі",
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
					EN: "The electronic documents (the applicant's request), certified (signed) by the EDS of the employee of the State Corporation, go through the gateway to the workplace of the regional gateway",
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
				Name: law.Name{
					KK: "электрондық құжатты ЭҮАШ АЖО-да тіркеу",
					RU: "регистрация электронного документа на рабочем месте регионального шлюза",
					EN: "The electronic document is registered at the workplace of the regional gateway",
				},
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
					KK: "Мемлекеттік корпорация қызметкері арқылы ЭҮАШ АЖО-да қалыптастырылған мемлекеттік қызметтің нәтижесін (анықтаманы) алуы",
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
				Name: law.Name{
					KK: "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН) және парольдің (порталда тіркелмеген қызметті алушылар үшін іске асырылады) көмегімен порталға тіркеледі",
					RU: "регистрируется на портале с помощью индивидуального идентификационного номера (ИИН) и пароля (для не зарегистрированных на портале)",
					EN: "Register on the portal with the individual identification number (IIN) and a password (for those not registered there)",
				},
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
				Name: law.Name{
					KK: "порталда ЖСН және парольді енгізу процесі (авторландыру процесі)",
					RU: "процесс ввода ИИН и пароля на портале (процесс авторизации)",
					EN: "Enter IIN and password on the portal (authorization)",
				},
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
					KK: "порталда ЖСН және пароль арқылы тіркелген көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеріледі",
					RU: "проверяется на портале правильность данных услугополучателя, зарегистрированного по ИИН и паролю",
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
					KK: "порталда авторландырудан бас тарту туралы хабарлама қалыптастырылады",
					RU: "на портале формируется сообщение об отказе в авторизации",
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
					KK: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін таңдайды",
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
					KK: "порталда ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі тексеріледі",
					RU: "проверяются на портале срок действия регистрационного свидетельства ЭЦП и его отсутствие в списке отозванных (аннулированных), а также соответствие идентификационных данных (между ИИН в запросе и ИИН в регистрационном свидетельстве)",
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
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының сұранысын өңдеу үшін көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды (қызмет алушының сұранысы) ЭҮШ арқылы ЭҮАШ АЖО-ға жолданады",
					RU: "направляются электронные документы (запрос услугополучателя), удостоверенные (подписанные) его ЭЦП, через шлюз электронного правительства на рабочее место регионального шлюза для обработки запроса",
					EN: "The electronic documents (the applicant's request), certified (signed) by the applicant's EDS, go through the gateway to the workplace of the regional gateway, for the request to be processed",
				},
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
				Name: law.Name{
					KK: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады`,
					RU: `результат услуги направляется в "личный кабинет" услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица услугодателя`,
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
					KK: "Сөздердің әріптері ажыратылған («а р қ ы л ы жү з е г е а с ы р ы л а д ы»), сөйлемдер жол ортасында үзілген; 1-тармақ: «беру :»; 6-тармақ: «көрсету бойынша рәсімінің»; 11-тармақ: «( іс-қимылдардың)»; 4-тармақ: «ЭЦҚ қойылған», 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 9-11-тармақтарда бір тармақшалар «енгізуі», «жолдануы», «алуы», басқалары «тексеріледі», «алады» деп, 10-тармақтың 2)-тармақшасы «тексеруі (өңдейді)» деп бітеді; 9-тармақтың 7)-тармақшасы мен 10-тармақтың соңы «;» белгісімен бітеді",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written; verbal nouns, passives and finite verbs take turns for what is done, once in one place",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "heading-number",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызмет регламенті1.»",
				},
				Model: law.Name{
					KK: "«1.» атауға кірмейді деп алынған",
					RU: "«1.» не считается частью названия",
					EN: `The heading ends in a stray "1.", which is not taken for a part of the title`,
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "approval-mark",
				Says: law.Name{
					KK: "Регламенттің алдында оны бекіткен қаулының белгісі («2015 жылғы 30 маусымда № 153 ... бекітілген») жоқ",
				},
				Model: law.Name{
					KK: "1-тармақтың тізіміндегі 5-регламент деп алынған; бекітілгені сол тізімнен",
					RU: "Считается регламентом 5 перечня пункта 1; утверждение - из того перечня",
					EN: "The mark that other regulations of the decree carry above their heading is missing; by its title it is regulation 5 of the list that the decree approves",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 5-тармақтың 3)-тармақшасы: «көрсетілетін қызмет берушінің»; 9-тармақ: «көрсетілетін қызмет берушілерге», «көрсетілетін қызмет алушының»; 11-тармақ: 1) «қызметті алушылар», 4) «мемлекеттік көрсетілетін қызметті алушының», 5) «мемлекеттік көрсетілетін қызметті алушы», 8) «қызмет алушының»",
				},
				Model: law.Name{
					KK: "Барлығы екі тұлға: беруші және алушы",
					RU: "Всё это двое: услугодатель и услугополучатель",
					EN: "All of them are two, the provider and the applicant, named as paragraph 1 defines them",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "service-term",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметі (бұдан әрі – мемлекеттік көрсетілетін қызмет)»; бірінші сөйлемде баяндауыш жоқ; әрі қарай көбіне «мемлекеттік қызмет»",
				},
				Model: law.Name{
					KK: "Екі атау да осы қызметті білдіреді",
					RU: "Оба названия - эта услуга",
					EN: "The first sentence defines a term and has no predicate; the text goes on with another, and both are this service",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "provides-or-is-provided",
				Says: law.Name{
					KK: "«жергілікті атқарушы органдарымен ... негізінде көрсетеді»",
				},
				Model: law.Name{
					KK: "Қызметті жергілікті атқарушы органдар көрсетеді деп алынған",
					RU: "Считается, что услугу оказывают местные исполнительные органы",
					EN: `The sentence has an active verb and no subject: "by the local executive bodies provides"; it is read as provided by them`,
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "office-not-listed",
				Says: law.Name{
					KK: "1-тармақ: өтінішті қабылдау мен нәтижені беру тек Мемлекеттік корпорация және портал арқылы; 3-тармақ: «көрсетілетін қызметті берушіге және (немесе) Мемлекеттік корпорацияға өтініш берген кезде»; 5-тармақ: құжаттарды «көрсетілетін қызметті берушінің кеңсе қызметкері» қабылдайды, нәтижені «көрсетілетін қызметті алушыға береді»",
				},
				Model: law.Name{
					KK: "office арнасы 3, 4 және 5-тармақтар бойынша бар, 3-тармақтың 1)-тармақшасы бойынша келтірілген",
					RU: "Канал office есть по пунктам 3, 4 и 5, приведён по подпункту 1) пункта 3",
					EN: "Paragraph 1 lists the State Corporation and the portal only; that the provider itself takes in and hands out follows from paragraphs 3, 4 and 5, so there is a channel office, which cites paragraph 3",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "corporation-name-quotes",
				Says: law.Name{
					KK: `"Азаматтарға арналған үкімет" мемлекеттік корпорациясы"`,
				},
				Model: law.Name{
					KK: "Бір тырнақша ашылмаған; атау ережеде мағынасы бойынша берілген",
					RU: "Одна кавычка не открыта; название в положении передано по смыслу",
					EN: "A quotation closes that was not opened; the provision gives the name by its sense",
				},
				Cite: law.Same(text.sub("1", "1")),
			},
			{
				ID: "corporation-is-a-department",
				Says: law.Name{
					KK: `"Азаматтарға арналған үкімет" мемлекеттік корпорациясы" ... филиалы – "Халыққа қызмет көрсету орталығы" департаменті (бұдан әрі – Мемлекеттік корпорация)`,
				},
				Model: law.Name{
					KK: "corporation бөлімі - осы департамент, бүкіл корпорация емес",
					RU: "Подразделение corporation - этот департамент, а не вся корпорация",
					EN: `The unit corporation is this department of a branch, which the text goes on to call "the State Corporation"`,
				},
				Cite: law.Same(text.sub("1", "1")),
			},
			{
				ID: "age-spelling",
				Says: law.Name{
					KK: "Тақырып: «Кәмелетке толмаған балаларға»; 3-тармақ: «кәметке толмаған балаларға»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай жазылған",
					RU: "Название результата - как в пункте 3",
					EN: `The name of the result is spelled as in paragraph 3, with a syllable missing in "minor"`,
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "immovable-property",
				Says: law.Name{
					KK: "Тақырып пен 3-тармақ: «балаларға меншік құқығында тиесілі мүлікпен жасалатын мәмілелерді»; 3-тармақ: «жылжымайтын мүліктің орналасқан жері бойынша»",
				},
				Model: law.Name{
					KK: "Нәтиженің атауы 3-тармақтағыдай; жылжымалы мүлік туралы анықтаманы қай жердің органы беретіні айтылмаған",
					RU: "Название результата - как в пункте 3; орган какого места выдаёт справку о движимом имуществе, не сказано",
					EN: "Title and paragraph 3 speak of property, the place goes by immovable property; who gives the certificate for what is movable is not said, and no channel checks the place",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "who-gives-the-certificate",
				Says: law.Name{
					KK: "Тақырып пен 3-тармақ: «қорғаншылық немесе қамқоршылық бойынша функцияларды жүзеге асыратын органдардың»; 1-тармақ: «жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші)»; 5-тармақ: «көрсетілетін қызметті берушінің басшысы» қол қояды",
				},
				Model: law.Name{
					KK: "Бір бөлім: provider",
					RU: "Одно подразделение: provider",
					EN: "The bodies that carry out the functions of guardianship give the certificate, the local executive bodies are the provider and the head of the provider signs; all are taken for the unit provider",
				},
				Cite: law.Same(text.sub("3", "1")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "3-тармақ: «уәкілетті адамының электрондық цифрлық қолтаңбасымен ... қол қойылған»; 11-тармақ: «уәкілетті тұлғасының ЭЦҚ-мен куәландырылған»; 5-тармақ: «көрсетілетін қызметті берушінің басшысы ... анықтамаға немесе бас тарту туралы дәлелді жауапқа қол қояды»",
				},
				Model: law.Name{
					KK: "Электрондық анықтамада - уәкілетті адам, екі сөз бір адам деп алынған; басқасына басшы қол қояды, Мемлекеттік корпорацияда да сондай деп алынған",
					RU: "На электронной справке - уполномоченное лицо, два слова - одно лицо; другую подписывает руководитель, в Государственной корпорации считается так же",
					EN: "The electronic certificate bears the EDS of an authorized person, called by two words and no role, since the text does not say who it is; the other one the head signs by paragraph 5, which is taken to hold at the State Corporation too",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "refusal-on-portal",
				Says: law.Name{
					KK: "3-тармақ: бас тарту туралы дәлелді жауап 1)-тармақшада ғана, порталға арналған 2)-тармақшада тек анықтама; 11-тармақ: 7) және 10) «қызметтен бас тарту» туралы хабарламалар",
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
					KK: "3-тармақ: «жіберіледі және сақталады»; 11-тармақтың 11)-тармақшасы: «жолданады»",
				},
				Model: law.Name{
					KK: "Екеуі де ережелерде; сақтау мерзімі айтылмаған",
					RU: "Оба - в положениях; срок хранения не указан",
					EN: "Both stand in provisions; that the certificate is kept in the cabinet is said in paragraph 3 only, for how long nowhere",
				},
				Cite: law.Same(text.sub("3", "2")),
			},
			{
				ID: "not-accepted-at-the-corporation-only",
				Says: law.Name{
					KK: "«Мемлекеттік корпорация қызметкері құжаттарды қабылдаудан бас тартады»; өтінішті 3, 4 және 5-тармақтар бойынша көрсетілетін қызметті беруші, 1-тармақ бойынша портал да қабылдайды; 5, 9, 10 және 11-тармақтардың рәсімдерінде мұндай әрекет жоқ",
				},
				Model: law.Name{
					KK: "Негіз бен қолхат - тек корпорация арнасында; нәтиже арнамен шектелмеген; қадам жоқ",
					RU: "Основание и расписка - только в канале корпорации; результат каналом не ограничен; шага нет",
					EN: "Only the employee of the State Corporation refuses to take in, so ground and receipt are of that channel alone, the result of no channel in particular, though the provider and the portal take applications in too; no procedure has an action for it, so there is no step",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "who-checks-documents",
				Says: law.Name{
					KK: "3-тармақ: толық емес құжаттар қабылданбайды; 5-тармақтың 1)-тармақшасы мен 9-тармақтың 1)-3)-тармақшаларында тексеру жоқ; 10-тармақтың 2)-тармақшасы мен 11-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді",
				},
				Model: law.Name{
					KK: "Тексеру 10(2) және 11(9) қадамдарында ғана",
					RU: "Проверка - только в шагах 10(2) и 11(9)",
					EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 3 refuses them; the check stands where the procedures have it, with the provider",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "two-applications",
				Says: law.Name{
					KK: "«стандарттың 2, 3-қосымшаларына сәйкес нысан бойынша өтініш»",
				},
				Model: law.Name{
					KK: "Қай қосымша қай жағдайда екені айтылмаған; бір өтініш",
					RU: "Какое приложение когда, не сказано; заявление одно",
					EN: "Two annexes and one application: which form is for whom is not said",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "action-in-brackets",
				Says: law.Name{
					KK: "4-тармақ: «рәсімді іс-қимылды бастауға»; 5 және 6-тармақтар: «рәсімнің (іс-қимылдың)», «рәсімді (іс-қимылды)»",
				},
				Model: law.Name{
					KK: "Екі сөз бір ұғым деп алынған",
					RU: "Два слова считаются одним понятием",
					EN: "Two words, once without the parentheses, are taken for one thing",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "and-or",
				Says: law.Name{
					KK: "3-тармақ: «көрсетілетін қызметті берушіге және (немесе) Мемлекеттік корпорацияға өтініш берген кезде»; 4-тармақ: «көрсетілетін қызметті берушіге және Мемлекеттік корпорацияға өтініш берген кезде»",
				},
				Model: law.Name{
					KK: "Әрқайсысына жеке өтініш беріледі деп алынған",
					RU: "Считается, что заявление подаётся куда-то одно",
					EN: "Taken as either: one application is made at one of the two",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "request-words",
				Says: law.Name{
					KK: "4-тармақ: портал арқылы «сұрау», қалған жолмен «өтініш»; 9-тармақ: 3), 7) «сұраныс», 4) «сұрау» - деректер қорына; 11-тармақ: «сұраныс»",
				},
				Model: law.Name{
					KK: "«Өтініш» - қағазда, «сұраныс» пен 4-тармақтың «сұрауы» - электрондық; 9(4) «сұрау» - деректерге сұрау",
					RU: "«Өтініш» - на бумаге, «сұраныс» и «сұрау» пункта 4 - электронный запрос; «сұрау» в 9(4) - запрос к базам",
					EN: `The request of the portal has one word in paragraph 4 and another in 9 and 11, and the word of paragraph 4 means a query to databases in 9(4); each name keeps its word`,
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "application-unnamed",
				Says: law.Name{
					KK: "5-тармақтың 1)-тармақшасы: «қажетті құжаттар тапсырылған сәттен бастап»; 9-тармақтың 1)-тармақшасы: «өтінішті және қажетті құжаттарды»",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами",
					EN: "The chancery's time runs from the documents and names no application; the two are taken to be handed in together",
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			{
				ID: "who-instructs",
				Says: law.Name{
					KK: "5-тармақтың 1)-тармақшасы: кеңсе қызметкері «көрсетілетін қызметті берушінің басшысына бұрыштама қояды жолдайды»; 2)-тармақша: басшы «бұрыштама қояды»; 6-тармақ: «оларды көрсетілетін қызметті берушінің басшысына беру»",
				},
				Model: law.Name{
					KK: "Бұрыштаманы 2)-тармақшадағыдай басшы қояды, кеңсе құжаттарды оған жолдайды деп алынған; атау жазылғандай",
					RU: "Считается, что резолюцию налагает руководитель, как в подпункте 2), а канцелярия направляет ему документы; название как написано",
					EN: "As written, the chancery writes the instruction to the head and passes on; it is taken to pass the documents to the head, who instructs in 5(2), and the name stays as written",
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			{
				ID: "a-day-to-hand-over",
				Says: law.Name{
					KK: "4)-тармақша: басшы «5 (бес) минут ішінде» қол қояды; 5)-тармақша: кеңсе «1 (бір) жұмыс күні ішінде ... нәтижесін көрсетілетін қызметті алушыға береді»; қай кезден есептелетіні айтылмаған",
				},
				Model: law.Name{
					KK: "Нәтиже қол қойылғанда дайын; issue қадамының бір күні алушы келгеннен бұрын басталмайды деп алынған және қосындыға кірмейді",
					RU: "Результат готов, когда подписан; день шага issue не начинается до прихода услугополучателя и в сумму не входит",
					EN: "The handing over has a working day and the signing five minutes; from when the day runs is not said, and the applicant has to come for it, so the result is ready when it is signed and the day is no part of the sum",
				},
				Cite: law.Same(text.sub("5", "5")),
			},
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу, 2) бұрыштама, 3) және 4) жолдау тек 5-тармақта; орындаушыны «белгілеуі» тек 6-тармақта; 3) «жолдайды», 4) «кеңсеге жібереді»; «анықтаманы» және «мемлекеттік көрсетілетін қызмет нәтижесін»; «дайын» тек 5-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "refusal-is-a-result",
				Says: law.Name{
					KK: "3-тармақ: нәтиже - анықтама «немесе ... бас тарту туралы дәлелді жауап»; 6-тармақ: «мемлекеттік көрсетілетін қызмет нәтижесін немесе бас тарту туралы дәлелді жауапты»; 5-тармақтың 5)-тармақшасы тек «нәтижесін» береді",
				},
				Model: law.Name{
					KK: "Бас тарту - нәтиже, 3-тармақтағыдай; оны да issue қадамы береді",
					RU: "Отказ - результат, как в пункте 3; его тоже выдаёт шаг issue",
					EN: "By paragraph 3 a refusal is a result, by paragraph 6 it stands beside the result; it is taken for one, so that 5(5) hands it out too",
				},
				Cite: law.Same(text.sub("6", "3")),
			},
			{
				ID: "last-result",
				Says: law.Name{
					KK: "«Келесі рәсімді (іс-қимылды) орындауды бастауға негіздеме болатын»; 5)-тармақшадан кейін рәсім жоқ",
				},
				Model: law.Name{
					KK: "issue қадамы соңғысы",
					RU: "Шаг issue - последний",
					EN: "Paragraph 6 lists results on which a next action starts; after the fifth there is none",
				},
				Cite: law.Same(text.sub("6", "5")),
			},
			{
				ID: "other-providers",
				Says: law.Name{
					KK: "8-тармақ: «өзге көрсетілетін қызметті берушілермен»; 4-бөлімнің тақырыбы: «өзге де көрсетілетін қызметті берушілермен»; 9-тармақ: «өзге де көрсетілетін қызмет берушілерге»; олар аталмайды",
				},
				Model: law.Name{
					KK: "Басқа көрсетілетін қызметті берушілер үлгіде жоқ",
					RU: "Других услугодателей в модели нет",
					EN: "Other providers are spoken of three times and none is named, so there is no unit for them",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "applicant-limits",
				Says: law.Name{
					KK: "9-тармақтың 1)-тармақшасы: көрсетілетін қызметті алушы құжаттарды береді «(2 минут ішінде)»; 10-тармақтың 4)-тармақшасы: нәтижені алады «(2 минут ішінде)»",
				},
				Model: law.Name{
					KK: "9-тармақтың мерзімі - қызмет көрсету уақыты (times), 10-тармақтікі қадамда тұр; алушының әрекетіне шектеу болып шығады",
					RU: "Срок пункта 9 - время обслуживания (times), срок пункта 10 стоит в шаге; получается, что они связывают услугополучателя",
					EN: "The limit of paragraph 9 is a time of being served, since the handing in is the receipt itself; that of paragraph 10 stands on the step as written. What both bind is an act of the applicant",
				},
				Cite: law.Same(text.sub("9", "1")),
			},
			{
				ID: "process-numbers",
				Says: law.Name{
					KK: "9-тармақ 1)-тармақшадан басталады, «1-процесс» 2)-тармақшада; процестер мен шарттар бөлек нөмірленеді, 10-тармақта жалғасады (6-8-процесс, 2-шарт), 11-тармақта қайта басталады (1-7-процесс, 1-3-шарт); 10-тармақтың тақырыбы нәтижені алу туралы, бірақ 1)-3)-тармақшалары тіркеу мен тексеру туралы",
				},
				Model: law.Name{
					KK: "Қадамдар тармақшалармен аталады; процесс нөмірлері түсініктемелерде",
					RU: "Шаги названы по подпунктам; номера процессов - в комментариях",
					EN: "Steps cite subparagraphs; the numbers of processes and conditions run apart from them, go on from paragraph 9 to 10 and begin anew in 11",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "workplace-abbreviation",
				Says: law.Name{
					KK: "«ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орнына (бұдан әрі – Мемлекеттік корпорацияның БІАЖ АЖО)»",
				},
				Model: law.Name{
					KK: "Жүйе толық атауымен; қысқартудың бірінші әрпі атауда жоқ",
					RU: "Система - под полным названием; первой буквы сокращения в названии нет",
					EN: "The system goes by its full name: the abbreviation БІАЖ does not follow from it",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
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
			{
				ID: "legal-entities",
				Says: law.Name{
					KK: "1-тармақ: «Мемлекеттік қызмет жеке тұлғаларға ... көрсетіледі»; 9-тармақ: мәліметтер «заңды тұлғалардың мемлекеттік деректер қорына» да сұралады",
				},
				Model: law.Name{
					KK: "Жүйе 9-тармақтағыдай қалады",
					RU: "Система остаётся, как в пункте 9",
					EN: "The database of legal entities stays as in paragraph 9, though the service is for natural persons only",
				},
				Cite: law.Same(text.sub("9", "4")),
			},
			{
				ID: "databases-case",
				Says: law.Name{
					KK: "5)-тармақша: «ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің»; 6)-тармақша: «ЖТ МДҚ немесе ЗТ МДҚ-да»",
				},
				Model: law.Name{
					KK: "6)-тармақшадағыдай оқылады; атау жазылғандай",
					RU: "Читается как в подпункте 6); название как написано",
					EN: "Read as in the next subparagraph, in the one database or the other; the case ending is missing",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			{
				ID: "power-of-attorney-data",
				Says: law.Name{
					KK: "3) және 4)-тармақшалар: сенімхат - өкілдікі; 5)-тармақша: «көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы»; 6)-тармақша: «немесе БНАЖ-да сенімхат мәліметтерінің болмауына»",
				},
				Model: law.Name{
					KK: "Шарт жазылғандай; сенімхат тек өкіл келгенде қажет деп алынған",
					RU: "Условие как написано; считается, что доверенность нужна только с представителем",
					EN: "As written, condition 1 fails everyone without a power of attorney; it is taken to ask for one only where a representative comes",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			{
				ID: "branches",
				Says: law.Name{
					KK: "1-шарттан кейін 4-процесс (мәлімет жоқ) пен 5-процесс, 2-шарттан кейін 7-процесс (кемшілік бар) пен 8-процесс, порталда 1, 2, 3-шарттардан кейін 2 мен 3, 4 пен 5, 6 мен 7-процестер қатар тұр; оң жауапта қайсысына өту керегі айтылмайды",
				},
				Model: law.Name{
					KK: "Бірін-бірі жоққа шығаратын екі жол; екіншісі - шарт орындалғанда: ретінен шығарылған қорытынды",
					RU: "Два исключающих друг друга пути; второй - если условие выполнено: вывод из порядка",
					EN: "Two ways that exclude each other: the first says when it is taken, that the second is taken otherwise is an inference from the order; after a message that something fails, the procedure is taken to end",
				},
				Cite: law.Same(text.sub("9", "5")),
			},
			{
				ID: "documents-or-request",
				Says: law.Name{
					KK: "«электрондық құжаттар (көрсетілетін қызметті алушының сұранысы)»; 11-тармақ: «электрондық құжаттарды (қызмет алушының сұранысы)»; 10-тармақтың 1)-тармақшасы: «электрондық құжатты»",
				},
				Model: law.Name{
					KK: "Барлығы - сұраныс және оған тіркелгендер",
					RU: "Всё это - запрос с приложенным",
					EN: "Documents, a request and a document are taken for one thing, the request with what is attached to it",
				},
				Cite: law.Same(text.sub("9", "7")),
			},
			{
				ID: "registration-on-portal",
				Says: law.Name{
					KK: "10-тармақ: «6-процесс – электрондық құжатты ЭҮАШ АЖО-да тіркеу»; 11-тармақта ЭҮАШ АЖО-ға жолданғаннан кейін тіркеу жоқ",
				},
				Model: law.Name{
					KK: "Тіркеу қадамы корпорация арнасында ғана",
					RU: "Шаг регистрации - только в канале корпорации",
					EN: "A registration is a step of the corporation's channel only, as in the text",
				},
				Cite: law.Same(text.sub("10", "1")),
			},
			{
				ID: "check-of-two-minutes",
				Says: law.Name{
					KK: "10-тармақ: берушінің тексеруі (өңдеуі) «(2 минут ішінде)»; 5-тармақ: сол құжаттарды қарауға, анықтама дайындауға 3 (үш) жұмыс күні",
				},
				Model: law.Name{
					KK: "Екі бөлек рәсімнің екі мерзімі",
					RU: "Два срока двух отдельных процедур",
					EN: "Two limits of two procedures: the check that a corporation's application gets is not taken for the examination of paragraph 5",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "message-or-reply",
				Says: law.Name{
					KK: "3-тармақ: «бас тарту туралы дәлелді жауап», негіздері стандарттың 10-тармағында; 10-тармақтың 3)-тармақшасы: құжаттарда «кемшіліктердің болуына байланысты ... бас тарту туралы хабарлама»; 3-тармақ: толық емес құжаттар - қабылдаудан бас тарту",
				},
				Model: law.Name{
					KK: "Хабарлама - қадам; ол дәлелді жауап па, қабылдаудан бас тарту ма, айтылмаған",
					RU: "Сообщение - шаг; мотивированный ли это ответ или отказ в приёме, не сказано",
					EN: "The message is a step; whether it is the reasoned reply of paragraph 3, whether defects are among its grounds, and how they differ from what is not taken in, is not said",
				},
				Cite: law.Same(text.sub("10", "3")),
			},
			{
				ID: "work-between",
				Says: law.Name{
					KK: "10-тармақ: 2-шарттан кейін 8-процесс, 11-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; анықтаманы дайындау мен оған қол қою (5-тармақ) екеуінде де аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			{
				ID: "certificate-at-the-corporation",
				Says: law.Name{
					KK: "5-тармақ: анықтама «кеңсеге» жіберіледі, оны кеңсе қызметкері береді; 10-тармақ: «ЭҮАШ АЖО-да қалыптастырылған мемлекеттік қызметтің нәтижесін (анықтаманы)» Мемлекеттік корпорация қызметкері арқылы алады",
				},
				Model: law.Name{
					KK: "Әр арна өз рәсімінше; корпорациядағы анықтаманың нысаны белгісіз",
					RU: "Каждый канал по своей процедуре; форма справки в корпорации неизвестна",
					EN: "Each channel keeps its procedure: how the certificate gets from the provider to the regional gateway, and whether the corporation hands it out on paper, is not said",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
			{
				ID: "refusal-at-the-corporation",
				Says: law.Name{
					KK: "3-тармақ: Мемлекеттік корпорацияға өтініш бергенде де анықтама «немесе ... бас тарту туралы дәлелді жауап»; 10-тармақ: 8-процесте тек «нәтижесін (анықтаманы)»",
				},
				Model: law.Name{
					KK: "refusal нәтижесі корпорация арнасында бар; ол қай қадаммен берілетіні айтылмаған",
					RU: "Результат refusal в канале корпорации есть; каким шагом он выдаётся, не сказано",
					EN: "The result refusal is of the corporation's channel, as in paragraph 3; by which of its actions a reasoned reply is handed out is not said, process 8 knows a certificate only",
				},
				Cite: law.Same(text.sub("10", "4")),
			},
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
			{
				ID: "signature-check",
				Says: law.Name{
					KK: "6)-тармақша: тіркеу куәлігінің мерзімі, қайтарып алынбағаны, ЖСН сәйкестігі тексеріледі; 7)-тармақша: «ЭЦҚ түпнұсқалығының расталмауына байланысты ... қызметтен бас тарту»",
				},
				Model: law.Name{
					KK: "Тексерудің кез келгені өтпесе, 7)-тармақша",
					RU: "Если что-то из проверки не прошло, - подпункт 7)",
					EN: "Process 4 is taken to follow where any of the three checks fails, though it speaks of the authenticity of the EDS, which none of them names, and refuses a service whose request has not been sent",
				},
				Cite: law.Same(text.sub("11", "7")),
			},
			{
				ID: "notification-or-certificate",
				Says: law.Name{
					KK: "11-тармақ: «нәтижесін (электрондық құжат нысанындағы хабарлама)»; 3-тармақ: «анықтама ... электрондық құжат нысанында»; «хабарлама» деген сөз 9, 10 және 11-тармақтарда бас тартулар мен деректердің жоқтығы туралы да айтылады",
				},
				Model: law.Name{
					KK: "Нәтиже - 3-тармақтың анықтамасы; қадамның атауы 11-тармақтағыдай",
					RU: "Результат - справка пункта 3; название шага как в пункте 11",
					EN: "The result is the certificate, as in paragraph 3; the step keeps the words of paragraph 11, by which the applicant gets a notification; the text uses the same word for the messages of refusal and of missing data",
				},
				Cite: law.Same(text.sub("11", "11")),
			},
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
			{
				ID: "annex-1-title",
				Says: law.Name{
					KK: "1-қосымша: «мемлекеттік қызметін көрсетудің бизнес-процестерінің анықтамалығы»; 8-тармақ: «мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығында»",
				},
				Model: law.Name{
					KK: "Бір анықтамалық",
					RU: "Один справочник",
					EN: "One handbook",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "annex-1-empty",
				Says: law.Name{
					KK: "1-қосымшада тақырыптан басқа ештеңе жоқ: анықтамалық та, шартты белгілер де",
				},
				Model: law.Name{
					KK: "Анықтамалық үлгіде жоқ",
					RU: "Справочника в модели нет",
					EN: "The handbook has a title only, without the explanation of its signs that handbooks of this decree carry",
				},
				Cite: law.Same(text.appendix("1")),
			},
		},

		// The decree first, then in the order of the regulation.
		NotModeled: []reglament.Gap{
			{
				ID: "decree-basis",
				Why: law.Name{
					KK: "Қаулының негізі, 2001 жылғы 23 қаңтардағы жергілікті мемлекеттік басқару және 2013 жылғы 15 сәуірдегі мемлекеттік көрсетілетін қызметтер туралы заңдар: рәсімнің бөлігі емес",
					RU: "Основание постановления, законы от 23 января 2001 года о местном государственном управлении и от 15 апреля 2013 года о государственных услугах: не часть процедуры",
					EN: "What the decree rests on, the laws of 23 January 2001 on local state administration and self-government and of 15 April 2013 on state services, is no part of a procedure",
				},
				Cite: law.Citation{Act: actID},
			},
			{
				ID: "decree-paragraph-1-before",
				Why: law.Name{
					KK: "1-тармаққа 2017 жылғы 22 қыркүйектегі № 247 қаулымен өзгеріс енгізілген; нешінші жол екені және бұрынғы мәтіні белгісіз",
					RU: "Пункт 1 изменён постановлением № 247 от 22 сентября 2017 года; какая строка и как было раньше, неизвестно",
					EN: "Decree No. 247 of 22 September 2017 changed paragraph 1; which of its items, and what it said before, is not in hand",
				},
				Cite: decree("1"),
			},
			{
				ID: "decree-earlier-acts",
				Why: law.Name{
					KK: "Осы облыстың 2014 жылғы 3 маусымдағы № 143 (тіркеу № 3580) және 2014 жылғы 5 тамыздағы № 206 (тіркеу № 3625) қаулыларының күші жойылған; олардың мәтіні қолда жоқ",
					RU: "Утратившие силу постановления № 143 от 3 июня 2014 года (регистрация № 3580) и № 206 от 5 августа 2014 года (регистрация № 3625): текстов в наличии нет",
					EN: "Two earlier decrees that it repeals, No. 143 of 3 June 2014 (registered under No. 3580) and No. 206 of 5 August 2014 (No. 3625), are not in hand",
				},
				Cite: decree("2"),
			},
			{
				ID: "decree-publication",
				Why: law.Name{
					KK: "Мемлекеттік тіркеу мен жариялау облыстың білім басқармасына тапсырылған; жариялау күні айтылмайды",
					RU: "Регистрация и публикация поручены управлению образования области; день публикации не назван",
					EN: "Registration and publication are given to the education department of the oblast; the day of publication is not in the text",
				},
				Cite: decree("3"),
			},
			{
				ID: "decree-control",
				Why: law.Name{
					KK: "Қаулының орындалуын бақылау (облыс әкімінің орынбасары) және қол қою: рөлдер де, мерзімдер де емес",
					RU: "Контроль за исполнением (заместитель акима области) и подпись: не роли и не сроки",
					EN: "Control over the decree, by a deputy akim of the oblast, and its signature are no part of a procedure",
				},
				Cite: decree("4"),
			},
			{
				ID: "no-russian-text",
				Why: law.Name{
					KK: "Қаулының орысша мәтіні қолда жоқ: орысша атаулар - оқырманға арналған аударма",
					RU: "Русского текста постановления в наличии нет: русские названия - перевод для читателя",
					EN: "The Russian text of the decree is not in hand: Russian names are a translation for readers, and whether the two texts differ is not known",
				},
				Cite: text.whole(),
			},
			{
				ID: "earlier-edition",
				Why: law.Name{
					KK: "2016 жылғы 1 наурыздағы № 56 қаулыға дейінгі редакция қолда жоқ",
					RU: "Редакции до постановления № 56 от 1 марта 2016 года в наличии нет",
					EN: "The wording before decree No. 56 of 1 March 2016 is not in hand",
				},
				Cite: text.whole(),
			},
			{
				ID: "term",
				Why: law.Name{
					KK: "Регламент жалпы мерзімді айтпайды, стандарт қолда жоқ; кеңсе арнасында оның орнына 5-тармақтың мерзімдерінің қосындысы, басқа арналарда мерзім жоқ",
					RU: "Общего срока регламент не называет, стандарта в наличии нет; в канале канцелярии вместо него сумма сроков пункта 5, в других каналах срока нет",
					EN: "The regulation states no whole term and the standard is not in hand; for the office the sum of the limits of paragraph 5 stands for it, the other channels have none",
				},
				Fills: reglament.FillsTerm,
				Cite:  text.para("1"),
			},
			{
				ID: "hours",
				Why: law.Name{
					KK: "Жұмыс күндері мен сағаттары айтылмайды; оларды мекеме береді",
					RU: "Дни и часы работы не указаны; их задаёт учреждение",
					EN: "The text gives no opening days and hours; an office gives its own",
				},
				Cite: text.para("1"),
			},
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
			{
				ID: "authorized-person",
				Why: law.Name{
					KK: "Көрсетілетін қызметті берушінің уәкілетті адамы кім екені айтылмайды",
					RU: "Кто уполномоченное лицо услугодателя, не сказано",
					EN: "Who the authorized person of the provider is, whose EDS the electronic certificate bears, is not said",
				},
				Cite: text.sub("3", "2"),
			},
			{
				ID: "documents",
				Why: law.Name{
					KK: "Құжаттар тізбесі стандарттың 9-тармағында, ол қолда жоқ",
					RU: "Перечень документов - в пункте 9 стандарта, которого в наличии нет",
					EN: "The documents stand in paragraph 9 of the standard, which is not in hand",
				},
				Fills: reglament.FillsDocuments,
				Cite:  text.para("3"),
			},
			{
				ID: "forms",
				Why: law.Name{
					KK: "Анықтама (1), өтініштер (2, 3) және қолхат (4) стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ",
					RU: "Справка (1), заявления (2, 3) и расписка (4) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет",
					EN: "The forms of the certificate, the application and the receipt are annexes 1, 2 and 3, and 4 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
			},
			{
				ID: "office-not-accepted",
				Why: law.Name{
					KK: "Толық емес құжаттармен кеңсе не істейтіні, портал арқылы келгендермен не болатыны айтылмайды",
					RU: "Что делает с неполным пакетом канцелярия и что бывает с пришедшим через портал, не сказано",
					EN: "What the chancery does with an incomplete package, and what becomes of one that comes through the portal, is not said",
				},
				Cite: text.para("3"),
			},
			{
				ID: "collection",
				Why: law.Name{
					KK: "Нәтижені алып кету мерзімі, алынбаған нәтижені сақтау және өтініш берушіні хабардар ету айтылмайды",
					RU: "Срок получения результата, хранение невостребованного и извещение услугополучателя не указаны",
					EN: "When the applicant is to come for the result, how it is kept and who tells the applicant is not said",
				},
				Cite: text.sub("5", "5"),
			},
			{
				ID: "messages",
				Why: law.Name{
					KK: "Хабарламалар «қалыптастырылады» (9-тармақ: 6), 10-тармақ: 3), 11-тармақ: 4), 7), 10)); кімге және қалай жеткізілетіні айтылмайды",
					RU: "Сообщения «формируются» (пункт 9: 6), пункт 10: 3), пункт 11: 4), 7), 10)); кому и как они доставляются, не сказано",
					EN: "Messages are formed (paragraph 9: 6), 10: 3), 11: 4), 7), 10)); to whom and how they are delivered is not said",
				},
				Cite: text.sub("9", "6"),
			},
			{
				ID: "paper-file",
				Why: law.Name{
					KK: "Мемлекеттік корпорацияға тапсырылған қағаз құжаттар берушіге қалай жететіні айтылмайды",
					RU: "Как бумажные документы из Государственной корпорации попадают к услугодателю, не сказано",
					EN: "What becomes of the paper documents handed in at the State Corporation is not said; only electronic ones are sent on",
				},
				Cite: text.sub("9", "7"),
			},
			{
				ID: "portal-times",
				Why: law.Name{
					KK: "Портал арқылы рәсімдердің ұзақтығы айтылмайды",
					RU: "Длительность действий через портал не указана",
					EN: "No action of the way through the portal has a time",
				},
				Cite: text.para("11"),
			},
			{
				ID: "appeal",
				Why: law.Name{
					KK: "Шағымдану тәртібі стандарттың 3-бөлімінде, ол қолда жоқ",
					RU: "Порядок обжалования - в разделе 3 стандарта, которого в наличии нет",
					EN: "The order of appeal stands in section 3 of the standard, which is not in hand",
				},
				Cite: text.para("12"),
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
			{
				ID: "corporation-diagram",
				Why: law.Name{
					KK: "Диаграмма мәтінде жоқ, тек тақырыбы",
					RU: "Самой диаграммы в тексте нет, только заголовок",
					EN: "The diagram is not in the text, only its title",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "portal-diagram",
				Why: law.Name{
					KK: "Диаграмма мәтінде жоқ, тек тақырыбы",
					RU: "Самой диаграммы в тексте нет, только заголовок",
					EN: "The diagram is not in the text, only its title",
				},
				Cite: text.appendix("3"),
			},
		},
	}
}
