package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// HousingTransactionCertificate returns the regulation of the service "Issuing
// certificates of guardianship and trusteeship bodies for transactions that affect
// the interests of minor children who own a dwelling", annex 6 of the decree.
func HousingTransactionCertificate() reglament.Service {
	text := annex{number: "6", tables: "6"}
	return reglament.Service{
		ID:   "atyrau2011.housing-transaction-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Тұрғын үйдiң меншiк иелерi болып табылатын кәмелетке толмаған балалардың мүдделерiн қозғайтын мәмiлелердi ресiмдеу үшiн қорғаншылар мен қамқоршылар органдарының анықтамаларын беру",
			RU: "Выдача справок органов опеки и попечительства для оформления сделок, затрагивающих интересы несовершеннолетних детей, являющихся собственниками жилища",
			EN: "Issuing certificates of guardianship and trusteeship bodies for transactions that affect the interests of minor children who own a dwelling",
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			{
				ID: "guardianship",
				Text: law.Name{
					KK: "Қорғаншылық он төртке толмаған балалардың және сот әрекетке қабілетсіз деп таныған адамдардың құқықтары мен мүдделерін қорғайды",
					RU: "Опека защищает права и интересы детей до четырнадцати лет и тех, кого суд признал недееспособными",
					EN: "Guardianship protects the rights and interests of children under fourteen and of people whom a court declared incapable",
				},
				Cite: text.para("1"),
			},
			{
				ID: "trusteeship",
				Text: law.Name{
					KK: "Қамқоршылық он төрт пен он сегіз жас аралығындағы балалардың және ішімдікке немесе есірткіге салынғаны үшін сот әрекет қабілетін шектеген кәмелетке толғандардың құқықтары мен мүдделерін қорғайды",
					RU: "Попечительство защищает права и интересы детей от четырнадцати до восемнадцати лет и совершеннолетних, чью дееспособность суд ограничил из-за злоупотребления спиртным или наркотиками",
					EN: "Trusteeship protects the rights and interests of children aged fourteen to eighteen and of adults whose capacity a court limited because of abuse of alcohol or narcotics",
				},
				Cite: text.para("1"),
			},
			{
				ID: "guardian-or-trustee",
				Text: law.Name{
					KK: "Қорғаншы немесе қамқоршы осы міндеттерді атқаруға заңда белгіленген тәртіппен тағайындалады",
					RU: "Опекун или попечитель назначается для этих функций в порядке, установленном законом",
					EN: "A guardian or trustee is a person appointed to these functions as the law provides",
				},
				Cite: text.para("1"),
			},
			{
				ID: "standard",
				Text: law.Name{
					KK: "Осы қызметтің стандарты Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген",
					RU: "Стандарт этой услуги утверждён постановлением Правительства от 26 февраля 2010 года № 140",
					EN: "The standard of this service was approved by Government resolution No. 140 of 26 February 2010",
				},
				Cite: text.para("2"),
			},
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті қалалық және аудандық білім бөлімдері, балама түрде халыққа қызмет көрсету орталықтары арқылы да көрсетеді",
					RU: "Услугу оказывают городской и районные отделы образования, на альтернативной основе также через центры обслуживания населения",
					EN: "City and district education departments provide the service, as an alternative also through public service centers",
				},
				Cite: text.para("3"),
			},
			{
				ID: "form",
				Text: law.Name{
					KK: "Қызмет автоматтандырылмаған",
					RU: "Услуга не автоматизирована",
					EN: "The service is not automated",
				},
				Cite: text.para("4"),
			},
			{
				ID: "basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары; 1997 жылғы 16 сәуірдегі «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы; 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 66 және 128-баптары (басылғаны: «66128»)",
					RU: "Статьи 22-24 Гражданского кодекса; пункт 3 статьи 13 закона от 16 апреля 1997 года «О жилищных отношениях»; статьи 66 и 128 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье» (напечатано «66128»)",
					EN: `Articles 22 to 24 of the Civil Code; paragraph 3 of article 13 of the law of 16 April 1997 on housing relations; articles 66 and 128 (printed "66128") of the Code of 26 December 2011 on marriage (matrimony) and family`,
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3-қосымшаға сәйкес қағаз анықтама немесе дәлелді бас тарту жауабы",
					RU: "Результат: справка на бумаге по приложению 3 или мотивированный ответ об отказе",
					EN: "The service ends in a certificate on paper as in appendix 3, or in a reasoned reply that refuses it",
				},
				Cite: text.para("6"),
			},
			{
				ID: "recipients",
				Text: law.Name{
					KK: "Қызмет жеке тұлғаларға көрсетіледі",
					RU: "Услуга оказывается физическим лицам",
					EN: "The service is for natural persons",
				},
				Cite: text.para("7"),
			},
			{
				ID: "information",
				Text: law.Name{
					KK: "Толық ақпарат білім бөлімдері мен орталықтардың фойесінде және олардың интернет-ресурстарында болады",
					RU: "Полная информация размещается на стендах в фойе отделов образования и центров и на их интернет-ресурсах",
					EN: "Full information is in the foyers of the education departments and centers (on stands, the Russian text says) and on their websites",
				},
				Cite: text.para("8"),
			},
			{
				ID: "reception-department",
				Text: law.Name{
					KK: "Білім бөлімдерінде: сенбі, жексенбі және мереке күндерінен басқа күндері; кезекпен, алдын ала жазылусыз және жедел қызметсіз",
					RU: "В отделах образования: кроме субботы, воскресенья и праздничных дней; в порядке очереди, без предварительной записи и ускоренного обслуживания",
					EN: "Education departments: not on Saturdays, Sundays and public holidays; in order of the queue, without appointment or expedited service",
				},
				Cite: text.sub("10", "1"),
			},
			{
				ID: "reception-center",
				Text: law.Name{
					KK: "Орталықтарда: жексенбіден басқа, аптасына алты күн; «электронды» кезекпен, алдын ала жазылусыз және жедел қызметсіз",
					RU: "В центрах: шесть дней в неделю, кроме воскресенья; в порядке «электронной» очереди, без предварительной записи и ускоренного обслуживания",
					EN: "Centers: six days a week, not on Sundays; by \"electronic\" queue, without appointment or expedited service",
				},
				Cite: text.sub("10", "2"),
			},
			{
				ID: "application",
				Text: law.Name{
					KK: "Тұтынушы орталыққа немесе білім бөліміне өтініш береді",
					RU: "Потребитель подаёт заявление в центр или в отдел образования",
					EN: "The applicant hands in an application at a center or at an education department",
				},
				Cite: text.sub("12", "1"),
			},
			{
				ID: "least-staff",
				Text: law.Name{
					KK: "Құжаттарды орталықта да, білім бөлімінде де кемінде бір қызметкер қабылдайды",
					RU: "Документы в центре и в отделе образования принимает не менее чем один сотрудник",
					EN: "At a center and at a department at least one employee takes documents in",
				},
				Cite: text.para("13"),
			},
			{
				ID: "comparison",
				Text: law.Name{
					KK: "Түпнұсқалар көшірмелермен бірге салыстыру үшін беріліп, кейін тұтынушыға қайтарылады",
					RU: "Оригиналы предоставляются для сверки с копиями и затем возвращаются потребителю",
					EN: "Originals are shown to be compared with the copies and are then handed back to the applicant",
				},
				Cite: text.para("14"),
			},
			{
				ID: "presence",
				Text: law.Name{
					KK: "Балалардың өзі келуін 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 62-бабы негіздейді",
					RU: "Личное присутствие детей требуется по статье 62 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "The personal presence of children rests on article 62 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("14"),
			},
			{
				ID: "blank-forms-department",
				Text: law.Name{
					KK: "Өтініш бланкілері білім бөлімінің фойесіндегі үстелдерде немесе мамандарында болады",
					RU: "Бланки (формы заявлений и тому подобное) лежат на столах в фойе отдела образования или у его специалистов",
					EN: "Blank forms (of applications, and the like, the Russian text says) are on tables in the foyer of the department or with its specialists",
				},
				Cite: text.para("15"),
			},
			{
				ID: "blank-forms-center",
				Text: law.Name{
					KK: "Орталықта өтініш бланкілері күту залындағы арнайы тағанда болады",
					RU: "В центре бланки заявлений лежат на специальной стойке в зале ожидания",
					EN: "At a center, application forms are on a special stand in the waiting hall",
				},
				Cite: text.para("15"),
			},
			{
				ID: "submission-department",
				Text: law.Name{
					KK: "Білім бөлімінде толтырылған бланкілер мен құжаттар маманға тапсырылады",
					RU: "В отделе образования заполненные бланки и документы сдаются специалисту",
					EN: "At a department, the completed forms and documents are handed to a specialist",
				},
				Cite: text.sub("16", "1"),
			},
			{
				ID: "submission-center",
				Text: law.Name{
					KK: "Орталықта олар «терезелер» арқылы тапсырылады; терезеде оның мақсаты мен функциялары, инспектордың тегі, аты, әкесінің аты мен лауазымы көрсетіледі",
					RU: "В центре они сдаются через «окна»; на окне указаны его предназначение и функции, фамилия, имя, отчество и должность инспектора",
					EN: `At a center they are handed in at "windows" that show their purpose and functions and the name and position of the inspector`,
				},
				Cite: text.sub("16", "2"),
			},
			{
				ID: "delivery-department",
				Text: law.Name{
					KK: "Білім бөлімінде анықтама тұтынушының өзі келгенде беріледі",
					RU: "В отделе образования справка выдаётся потребителю лично",
					EN: "At a department, the certificate is handed to the applicant in person",
				},
				Cite: text.para("17"),
			},
			{
				ID: "delivery-center",
				Text: law.Name{
					KK: "Орталықта анықтама тұтынушының өзі келгенде беріледі",
					RU: "В центре справка выдаётся потребителю лично",
					EN: "At a center, the certificate is handed to the applicant in person",
				},
				Cite: text.para("17"),
			},
			{
				ID: "action-tables",
				Text: law.Name{
					KK: "Әрекеттердің реті мен әр әрекеттің мерзімі 6-қосымшадағы кестелерде",
					RU: "Последовательность действий и срок каждого - в таблицах приложения 6",
					EN: "The order of the actions and the time of each stand in the tables of appendix 6",
				},
				Cite: text.para("19"),
			},
			{
				ID: "scheme",
				Text: law.Name{
					KK: "Өзара іс-қимыл сызбасы 7-қосымшада",
					RU: "Схема взаимодействия - в приложении 7",
					EN: "A diagram of the interaction stands in appendix 7",
				},
				Cite: text.para("20"),
			},
			{
				ID: "responsible",
				Text: law.Name{
					KK: "Білім бөлімі мен орталықтың басшылары қызметтің белгіленген мерзімде көрсетілуіне жауап береді",
					RU: "За оказание услуги в установленные сроки отвечают руководители отделов образования и центра",
					EN: "The heads of the education departments and of the center answer for the service being provided in the set time",
				},
				Cite: text.para("21"),
			},
			{
				ID: "centers-legal-form",
				Text: law.Name{
					KK: "2-қосымшадағы орталықтар - «Халыққа қызмет көрсету орталығы» республикалық мемлекеттік кәсіпорнының (Байланыс және ақпарат министрлігі) Атырау облысы бойынша филиалының бөлімдері",
					RU: "Центры приложения 2 - отделы филиала по Атырауской области республиканского государственного предприятия «Центр обслуживания населения» (Министерство связи и информации)",
					EN: "The centers of appendix 2 are departments of the Atyrau oblast branch of the republican state enterprise \"Public Service Center\" (Ministry of Communications and Information)",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "certificate-issuer",
				Text: law.Name{
					KK: "Қорғаншылық және қамқоршылық органдарының функцияларын жүзеге асыратын аудандық (қалалық) білім бөлімі; нөмірі мен берілген күніне орын қалдырылмаған",
					RU: "Районный (городской) отдел образования, осуществляющий функции органов опеки и попечительства; места для номера и даты нет",
					EN: "The district (city) education department that exercises the functions of guardianship and trusteeship bodies; there is no place for a number or a date",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары, «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы, 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 128-бабы",
					RU: "Статьи 22-24 Гражданского кодекса, пункт 3 статьи 13 закона «О жилищных отношениях», статья 128 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "Articles 22 to 24 of the Civil Code, paragraph 3 of article 13 of the law on housing relations, article 128 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-minors",
				Text: law.Name{
					KK: "Білім бөлімі кәмелетке толмаған балалардың мүддесіне әрекет етеді; бос жолдар қалдырылған",
					RU: "Отдел действует в интересах несовершеннолетнего (несовершеннолетних); оставлены пустые строки",
					EN: "The department acts in the interests of the minor or minors; blank lines are left",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-consent",
				Text: law.Name{
					KK: "Пәтердің мекенжайы, үйі мен нөмірі; немен келісетініне бос орын",
					RU: "Квартира: номер, адрес, дом; для того, на что даётся согласие, пустое место",
					EN: "The flat with its number, address and house, and a blank for what is consented to",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-signature",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөлімінің бастығы: қолы, Т.А.Ә. және мөр орны",
					RU: "Начальник районного (городского) отдела образования: подпись, Ф.И.О. и место печати",
					EN: "The chief of the district (city) education department: signature, full name and a place for the seal",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-4-applicants",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөліміне ерлі-зайыптылардан: Т.А.Ә. жеке басты куәландыратын құжаттағыдай толық, мекенжайы, телефоны",
					RU: "Районному (городскому) отделу образования от супругов: Ф.И.О. полностью, как в документе, адрес, телефон",
					EN: "To the district or city education department, from the spouses: full names as in the identity document, address, telephone",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-request",
				Text: law.Name{
					KK: "Пәтерді сатуға, айырбастауға немесе сыйға беруге рұқсат сұралады",
					RU: "Просьба разрешить продажу, обмен или дарение квартиры",
					EN: "Permission is asked to sell, exchange or give away the flat",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-children",
				Text: law.Name{
					KK: "Балалар: Т.А.Ә., туған жылы, туу туралы куәлігінің нөмірі; 10 жастан асқандар «келiсемiн» деп жазып, қол қояды",
					RU: "Дети: Ф.И.О., год рождения, номер свидетельства о рождении; старше 10 лет пишут «согласны» и расписываются",
					EN: "The children: full name, year of birth, number of the birth certificate; those older than 10 write that they agree and sign",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі: Т.А.Ә., жеке куәлігінің нөмірі, кім және қашан берді, қолы",
					RU: "Отец и мать: Ф.И.О., номер удостоверения личности, кем и когда выдано, роспись",
					EN: "Father and mother: full name, number of the identity card, by whom and when issued, signature",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-address",
				Text: law.Name{
					KK: "Келешекте тұратын мекенжайы",
					RU: "Адрес дальнейшего проживания",
					EN: "Address where the family will live",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-promise",
				Text: law.Name{
					KK: "Өз қолымен: «Келешекте балалар тұрғын үймен қамтамасыз етiлетiн болады»",
					RU: "Собственноручно: «В дальнейшем дети будут обеспечены жильем»",
					EN: "By hand, the promise that the children will have a dwelling",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-4-signature",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подпись обоих супругов",
					EN: "Date, and the signatures of both spouses",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-5-applicants",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөліміне ерлі-зайыптылардан: Т.А.Ә. жеке басты куәландыратын құжаттағыдай толық, мекенжайы, телефоны",
					RU: "Районному (городскому) отделу образования от супругов: Ф.И.О. полностью, как в документе, адрес, телефон",
					EN: "To the district or city education department, from the spouses: full names as in the identity document, address, telephone",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-request",
				Text: law.Name{
					KK: "Белгілі мөлшерде және мерзімге кредит алу үшін пәтерді кепілге қоюға рұқсат сұралады",
					RU: "Просьба разрешить залог квартиры для получения кредита: размер и срок",
					EN: "Permission is asked to pledge the flat for a credit, with its amount and term",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-children",
				Text: law.Name{
					KK: "Балалар: Т.А.Ә., туған жылы, туу туралы куәлігінің нөмірі; 10 жастан асқандар «келiсемiн» деп жазып, қол қояды",
					RU: "Дети: Ф.И.О., год рождения, номер свидетельства о рождении; старше 10 лет пишут «согласны» и расписываются",
					EN: "The children: full name, year of birth, number of the birth certificate; those older than 10 write that they agree and sign",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі: Т.А.Ә., жеке куәлігінің нөмірі, кім және қашан берді, қолы",
					RU: "Отец и мать: Ф.И.О., номер удостоверения личности, кем и когда выдано, роспись",
					EN: "Father and mother: full name, number of the identity card, by whom and when issued, signature",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-bank-letter",
				Text: law.Name{
					KK: "Банктен келген хаттың нөмірі",
					RU: "Номер письма из банка",
					EN: "Number of the letter from the bank",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-address",
				Text: law.Name{
					KK: "Тұрғын үйден айырылса, балалар тұратын мекенжай: қосымша алаңның немесе балаларды алуға келісетін жақын туыстардың",
					RU: "Адрес, где дети будут жить при потере жилья: дополнительной площади или близких родственников, согласных взять детей",
					EN: "Address where the children will live if the dwelling is lost: of other premises or of close relatives who agree to take them",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-promise",
				Text: law.Name{
					KK: "Өз қолымен: «келешекте балаларды тұрғын үйсiз қалдырмауға мiндеттенемiз»",
					RU: "Собственноручно: «обязуемся в дальнейшем детей не оставить без жилья»",
					EN: "By hand, the promise not to leave the children without a dwelling",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-5-signature",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подпись обоих супругов",
					EN: "Date, and the signatures of both spouses",
				},
				Cite: text.appendix("5"),
			},
		},

		// Paragraph 3: the organizations.
		Units: []reglament.Unit{
			{
				ID: "department",
				Name: law.Name{
					KK: "білім бөлімі",
					RU: "отдел образования",
					EN: "education department",
				},
				Provider: true,
				Cite:     text.para("3"),
			},
			{
				ID: "center",
				Name: law.Name{
					KK: "халыққа қызмет көрсету орталығы",
					RU: "центр обслуживания населения",
					EN: "public service center",
				},
				Cite: text.para("3"),
			},
		},

		// Paragraph 6: how the service ends; appendix 3: who signs the certificate.
		Results: []reglament.Result{
			{
				ID: "certificate",
				// Two letters of the Kazakh word for bodies are Latin, as printed.
				Name: law.Name{
					KK: "тұрғын үйдiң меншiк иелерi болып табылатын кәмелетке толмаған балалардың мүдделерiн қозғайтын мәмiлелердi ресiмдеу үшiн қорғаншылар мен қамқоршылар opгандарының қағаз түрінде анықтамалары",
					RU: "справка органов опеки и попечительства для оформления сделок, затрагивающих интересы несовершеннолетних детей, являющихся собственниками жилища",
					EN: "certificate of guardianship and trusteeship bodies for transactions that affect the interests of minor children who own a dwelling",
				},
				Form: reglament.Paper,
				SignedBy: law.Name{
					KK: "Аудандық (қалалық) бiлiм бөлiмiнiң бастығы",
					RU: "Начальник районного (городского) отдела образования",
					EN: "chief of the district (city) education department",
				},
				Cite: text.para("6"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "қызмет көрсетуден бас тартудың дәлелдi жауабы",
					RU: "мотивированный ответ об отказе в предоставлении услуги",
					EN: "reasoned reply that refuses the service",
				},
				Refusal: true,
				Cite:    text.para("6"),
			},
		},

		// Paragraph 9: the times of the service.
		Term: reglament.Term{
			Period:     law.Same(period(5, calendar.WorkingDay)),
			ReceiptDay: law.No,
			IssueDay:   law.No,
			Cite:       text.sub("9", "1"),
		},
		Times: []reglament.Time{
			{
				ID: "waiting",
				Name: law.Name{
					KK: "мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты",
					RU: "максимально допустимое время ожидания до получения государственной услуги",
					EN: "longest time of waiting, on the day of application",
				},
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "2"),
			},
			{
				ID: "serving",
				Name: law.Name{
					KK: "мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты",
					RU: "максимально допустимое время обслуживания получателя государственной услуги",
					EN: "longest time of being served, on the day of application",
				},
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "3"),
			},
		},

		// Paragraph 10: where to apply, and when it is open.
		Channels: []reglament.Channel{
			{
				ID: "department",
				Name: law.Name{
					KK: "бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде",
					RU: "при обращении в отделы образования",
					EN: "at the education departments",
				},
				Unit: "department",
				// That a direct application enters at action 4 is an inference: table
				// 1 starts at the center, see the discrepancy direct-entry.
				Entry: "register",
				Hours: []reglament.StatedHours{
					{
						ID:   "department",
						Week: law.Same("five-day"),
						Open: law.Same(calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)}),
						// The Kazakh text states a lunch break, the Russian also when.
						Break: law.Differ(
							reglament.StatedBreak{Stated: law.Yes},
							reglament.StatedBreak{Stated: law.Yes, At: calendar.Span{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
						),
						Cite: text.sub("10", "1"),
					},
				},
				Delivery: text.para("17"),
				Cite:     text.sub("10", "1"),
			},
			{
				ID: "center",
				Name: law.Name{
					KK: "орталыққа өтiнiш бiлдiрген кезде",
					RU: "при обращении в центр",
					EN: "at the public service center",
				},
				Unit:  "center",
				Entry: "center-register",
				Hours: []reglament.StatedHours{
					{
						ID:    "center",
						Week:  law.Same("six-day"),
						Open:  law.Same(calendar.Span{From: civil.HM(9, 0), To: civil.HM(20, 0)}),
						Break: law.Same(reglament.StatedBreak{Stated: law.No}),
						Cite:  text.sub("10", "2"),
					},
					{
						// "For departments": of what is not said.
						ID: "center-departments",
						Open: law.Differ(
							calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
							calendar.Span{From: civil.HM(9, 0), To: civil.HM(19, 0)},
						),
						Break: law.Same(reglament.StatedBreak{Stated: law.Yes, Minutes: 60}),
						Cite:  text.sub("10", "2"),
					},
				},
				Delivery: text.para("17"),
				Cite:     text.sub("10", "2"),
			},
		},

		// Paragraph 11: suspending, refusing, returning.
		Grounds: []reglament.Ground{
			{
				ID: "documents-missing",
				Name: law.Name{
					KK: "тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттардың бiреуiн ұсынбауы",
					RU: "непредставление потребителем одного из документов, указанных в пункте 14 настоящего регламента",
					EN: "the applicant did not hand in one of the documents of paragraph 14",
				},
				Channels:  []string{"department"},
				Acts:      []string{"suspend", "refuse"},
				Documents: true,
				Cite:      text.sub("11", "1"),
			},
			{
				ID: "returned-incomplete",
				Name: law.Name{
					KK: "бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда",
					RU: "при представлении неполного пакета документов, указанных в пункте 14 настоящего регламента",
					EN: "the package of the documents of paragraph 14 is incomplete",
				},
				Channels:  []string{"center"},
				Acts:      []string{"return"},
				Documents: true,
				Step:      "return",
				Cite:      text.sub("11", "2"),
			},
		},

		// Paragraphs 11 and 17: what is not collected.
		Storage: []reglament.Storage{
			{
				ID:       "center",
				Unit:     "center",
				Channels: []string{"center"},
				Period:   law.Same(period(1, calendar.Month)),
				Then: law.Name{
					KK: "кейiн оларды бiлiм бөлiмiне тапсырады",
					RU: "после чего передает их в отдел образования",
					EN: "then handed over to the education department",
				},
				// It stands after the return of documents, and paragraph 17, which tells
				// of results, knows no storage at the center.
				Also: []law.Citation{text.para("17")},
				Cite: text.sub("11", "2"),
			},
			{
				ID:       "department",
				Unit:     "department",
				Channels: []string{"department"},
				Period:   law.Same(period(2, calendar.Month)),
				Cite:     text.para("17"),
			},
		},

		// Paragraph 12: the receipts.
		Receipts: []reglament.Receipt{
			{
				ID:       "center-receipt",
				Channels: []string{"center"},
				Step:     "center-register",
				Fields: []reglament.Field{
					{
						ID: "request-number-and-date",
						Name: law.Name{
							KK: "сұрау салудың нөмiрi мен қабылданған күні",
							RU: "номера и даты приема запроса",
							EN: "number of the request and date of taking it in",
						},
						Cite: text.sub("12", "2"),
					},
					{
						ID: "service-kind",
						Name: law.Name{
							KK: "сұрау салынған мемлекеттiк қызметтiң түрi",
							RU: "вида запрашиваемой государственной услуги",
							EN: "kind of public service requested",
						},
						Cite: text.sub("12", "2"),
					},
					{
						ID: "documents",
						Name: law.Name{
							KK: "қоса берiлген құжаттардың саны мен атаулары",
							RU: "количества и названий приложенных документов",
							EN: "number and names of the documents attached",
						},
						Cite: text.sub("12", "2"),
					},
					{
						ID: "issue-date-and-place",
						Name: law.Name{
							KK: "құжаттарды беру күнi (уақыты) мен орны",
							RU: "даты (времени) и места выдачи документов",
							EN: "date (time) and place of issue of the documents",
						},
						Cite: text.sub("12", "2"),
					},
					{
						ID: "inspector",
						Name: law.Name{
							KK: "құжаттарды ресiмдеуге өтiнiштi қабылдаған орталық инспекторының тегi, аты, әкесiнiң аты",
							RU: "фамилии, имени, отчества инспектора центра, принявшего заявление на оформление документов",
							EN: "surname, name and patronymic of the inspector of the center who took the application in",
						},
						Cite: text.sub("12", "2"),
					},
				},
				Cite: text.sub("12", "2"),
			},
			{
				// "When the consumer applies": to an applicant at the department. The
				// Kazakh sentence has lost its verb.
				ID:       "department-receipt",
				Channels: []string{"department"},
				Step:     "register",
				Fields: []reglament.Field{
					{
						ID: "service-date",
						Name: law.Name{
							KK: "тұтынушының мемлекеттiк қызметтi алатын күнi",
							RU: "дата получения потребителем государственной услуги",
							EN: "date on which the applicant will get the service",
						},
						Cite: text.sub("12", "4"),
					},
				},
				Cite: text.sub("12", "4"),
			},
		},

		// What the conditions of the list rest on.
		Facts: []documents.Fact{
			{
				ID: "guardian",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші қорғаншы, қамқоршы немесе патронаттық тәрбиеші ретінде әрекет ете ме?",
					RU: "Действует ли заявитель как опекун, попечитель или патронатный воспитатель?",
					EN: "Does the applicant act as a guardian, trustee or patronage carer?",
				},
			},
			{
				ID: "married",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші некеде тұра ма?",
					RU: "Состоит ли заявитель в браке?",
					EN: "Is the applicant married?",
				},
			},
			{
				ID: "divorced",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш берушінің некесі бұзылған ба?",
					RU: "Расторгнут ли брак заявителя?",
					EN: "Is the applicant divorced?",
				},
			},
			{
				ID: "widowed",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш берушінің жұбайы қайтыс болған ба?",
					RU: "Умер ли супруг (супруга) заявителя?",
					EN: "Has the applicant's spouse died?",
				},
			},
			{
				ID: "never-married",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші ешқашан некеде тұрмаған ба?",
					RU: "Верно ли, что заявитель никогда не состоял в браке?",
					EN: "Has the applicant never been married?",
				},
			},
			{
				ID: "loan-against-dwelling",
				Ask: law.Name{
					KK: "Кәмелетке толмағанға тиесілі тұрғын үй кепілге қойылып, несие беріле ме?",
					RU: "Предоставляется ли ссуда под залог жилья, принадлежащего несовершеннолетнему?",
					EN: "Is a loan given on the pledge of the dwelling that belongs to the minor?",
				},
			},
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				// By the forms of appendices 4 and 5; which of them is for what, only
				// the forms say.
				ID: "application",
				Name: law.Name{
					KK: "кәмелетке толмаған балалардың қорғаншыларының (қамқоршыларының), патронаттық тәрбиешiлерiнiң өтiнiшi",
					RU: "заявление от опекунов (попечителей), патронатных воспитателей несовершеннолетних детей",
					EN: "application of the guardians (trustees), patronage carers of the minor children",
				},
				Of: documents.Applicant,
				OneOf: []documents.Alternative{
					{
						ID:   "application-for-disposal",
						Name: law.Name{KK: "сатуға (айырбастауға, сыйға беруге) рұқсат", RU: "разрешения на продажу (обмен, дарение) квартиры", EN: "for permission to sell (exchange, give away) the flat"},
						Form: law.Same(documents.Form{Blank: text.appendix("4")}),
					},
					{
						ID:   "application-for-pledge",
						Name: law.Name{KK: "кепiлге қоюға рұқсат", RU: "разрешения на залог квартиры", EN: "for permission to pledge the flat"},
						Form: law.Same(documents.Form{Blank: text.appendix("5")}),
					},
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "applicant-id",
				Name: law.Name{
					KK: "тұтынушының жеке куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия удостоверения личности потребителя",
					EN: "original and copy of the identity card of the applicant",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// Original or copy is not said.
				ID: "birth-certificate",
				Name: law.Name{
					KK: "баланың (балалардың) туу туралы куәлiгi",
					RU: "свидетельство о рождении ребенка (детей)",
					EN: "birth certificate of the child (children)",
				},
				Of:   documents.Child,
				Each: true,
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// The originals and copies of the documents of the flat: four papers in
				// brackets.
				ID: "contract",
				Name: law.Name{
					KK: "келісім-шарт",
					RU: "договор",
					EN: "contract on the flat",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "registration-certificate",
				Name: law.Name{
					KK: "жылжымайтын мүлік құқықтарын мемлекеттік тіркеу туралы куәлік",
					RU: "свидетельство о государственной регистрации прав на недвижимость",
					EN: "certificate of the state registration of rights to real estate",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "technical-passport",
				Name: law.Name{
					KK: "пәтердің техникалық паспорты",
					RU: "технический паспорт на квартиру",
					EN: "technical passport of the flat",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				// Among the documents of the flat; whose registration is not said.
				ID: "residence-registration",
				Name: law.Name{
					KK: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжат",
					RU: "документ, подтверждающий регистрацию по постоянному месту жительства",
					EN: "document that confirms registration at the permanent place of residence",
				},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекен-жай анықтамасы", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасы", RU: "справка сельских и/или аульных акимов", EN: "certificate of village and/or aul akims"}},
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				// The list makes no condition: nobody but those whom the row names can make
				// it, and in Russian the words on the bank may belong to it too, see the
				// discrepancy bank-clause.
				ID: "statement-of-guardians",
				Name: law.Name{
					KK: "қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от опекунов (попечителей), патронатных воспитателей о предоставлении гарантированного жилья",
					EN: "notarized statement of the guardians (trustees), patronage carers that a guaranteed dwelling will be provided",
				},
				Of:       documents.Applicant,
				When:     documents.Condition{Fact: "guardian", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Notarized: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				// The list makes no condition; obligations to a bank presuppose the
				// loan.
				ID: "statement-of-relatives",
				Name: law.Name{
					KK: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
					EN: "notarized statement of close relatives that a guaranteed dwelling will be provided if obligations to the bank are not duly met",
				},
				Of:       documents.Relatives,
				When:     documents.Condition{Fact: "loan-against-dwelling"},
				Inferred: true,
				Form:     law.Same(documents.Form{Notarized: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				// The Russian text says whose it is.
				ID: "marriage-certificate",
				Name: law.Name{
					KK: "неке туралы куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия свидетельства о браке потребителя",
					EN: "original and copy of the marriage certificate of the applicant",
				},
				Of:       documents.Applicant,
				When:     documents.Condition{Fact: "married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "6")),
			},
			{
				// The originals and copies of other documents: three papers in brackets, the
				// Kazakh noun and the Russian standing once for two; neither when they are
				// needed nor whose they are is said.
				ID: "divorce-certificate",
				Name: law.Name{
					KK: "некенi бұзу туралы куәлiк",
					RU: "свидетельство о расторжении брака",
					EN: "divorce certificate",
				},
				When:     documents.Condition{Fact: "divorced", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID: "death-certificate",
				Name: law.Name{
					KK: "қайтыс болу туралы куәлiк",
					RU: "свидетельство о смерти",
					EN: "death certificate",
				},
				When:     documents.Condition{Fact: "widowed", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID: "not-married",
				Name: law.Name{
					KK: "некеге тұрмағандығын растайтын құжат",
					RU: "документ, подтверждающий, что в браке не состоял (-а)",
					EN: "document that confirms that the person has not been married",
				},
				When:     documents.Condition{Fact: "never-married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// "If a loan is given on the pledge of the dwelling that belongs to the minor."
				ID: "bank-letter",
				Name: law.Name{
					KK: "банктен кәмелетке толмағанға тиесiлi тұрғын үйдi кепiлге қоюға рұқсатқа анықтама беру туралы хат",
					RU: "письмо из банка о выдаче справки на разрешение залога жилья, принадлежащего несовершеннолетнему",
					EN: "letter from the bank on issuing a certificate that permits the pledge of the dwelling that belongs to the minor",
				},
				When: documents.Condition{Fact: "loan-against-dwelling"},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				// When the certificate is drawn up.
				ID: "child-presence",
				Name: law.Name{
					KK: "10 жастағы және одан асқан баланың (18 жасқа дейiн) өзi келуi",
					RU: "личное присутствие детей от 10 лет и старше (до 18 лет)",
					EN: "personal presence of children aged 10 and older (up to 18)",
				},
				Of:       documents.Child,
				Each:     true,
				Presence: true,
				When:     documents.Condition{Of: documents.Child, AgeFrom: 10, AgeBelow: 18},
				Cite:     law.Same(text.para("14")),
			},
		},

		// Paragraph 18: who acts.
		Roles: []reglament.Role{
			{
				ID:   "center-inspector",
				Unit: "center",
				Name: law.Name{
					KK: "орталықтың инспекторы",
					RU: "инспектор центра",
					EN: "inspector of the center",
				},
				Cite: text.sub("18", "1"),
			},
			{
				ID:   "center-collector",
				Unit: "center",
				Name: law.Name{
					KK: "орталықтың жинақтау бөлiмiнiң инспекторы",
					RU: "инспектор накопительного отдела центра",
					EN: "inspector of the center's accumulation section",
				},
				Cite: text.sub("18", "2"),
			},
			{
				ID:   "department-office",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің кеңсесi",
					RU: "канцелярия отделов образования",
					EN: "chancery of the education department",
				},
				Cite: text.sub("18", "3"),
			},
			{
				ID:   "department-head",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің басшылығы",
					RU: "руководство отделов образования",
					EN: "management of the education department",
				},
				Cite: text.sub("18", "4"),
			},
			{
				ID:   "department-executor",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің жауапты орындаушысы",
					RU: "ответственный исполнитель отделов образования",
					EN: "responsible executor of the education department",
				},
				Cite: text.sub("18", "5"),
			},
		},

		// Appendices 1 and 2: the offices.
		Offices: []reglament.Address{
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Атырау қаласы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата города Атырау"`, EN: `State institution "Education Department of the Atyrau City Akimat"`},
				Place: law.Name{KK: "Атырау қаласы, Азаттық даңғылы, 65 а", RU: "г. Атырау, площадь Азаттык, 65а", EN: "65a Azattyk avenue (square, the Russian text says), Atyrau"},
				Phone: "8(7122) 354847, 328209",
				Cite:  text.row("1", "1"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Жылыой ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Жылыойского района"`, EN: `State institution "Education Department of the Zhylyoi District Akimat"`},
				Place: law.Name{KK: "Құлсары қаласы, Әбдiрахманов көшесi, 47", RU: "г. Кульсары, улица Абдрахманова, 47", EN: "47 Abdrakhmanov street, Kulsary"},
				Phone: "8(71237) 51485",
				Cite:  text.row("1", "2"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Индер ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Индерского района"`, EN: `State institution "Education Department of the Inder District Akimat"`},
				Place: law.Name{KK: "Индербор селосы, Қонаев көшесi, 18", RU: "п. Индерборск, улица Кунаева, 18", EN: "18 Kunayev street, Inderbor"},
				Phone: "8(71234) 21050",
				Cite:  text.row("1", "3"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Махамбет ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Махамбетского района"`, EN: `State institution "Education Department of the Makhambet District Akimat"`},
				Place: law.Name{KK: "Махамбет селосы, Махамбет көшесі, 13", RU: "с. Махамбет, улица Махамбета, 13", EN: "13 Makhambet street, Makhambet"},
				Phone: "8(71236) 21021",
				Cite:  text.row("1", "4"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Исатайского района"`, EN: `State institution "Education Department of the Isatai District Akimat"`},
				Place: law.Name{KK: "Аққыстау селосы, Егемен Қазақстан көшесi, 7", RU: "с. Аккыстау, улица Егемен Казахстан, 7", EN: "7 Yegemen Kazakhstan street, Akkystau"},
				Phone: "8(71231) 20457",
				Cite:  text.row("1", "5"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Мақат ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Макатского района"`, EN: `State institution "Education Department of the Makat District Akimat"`},
				Place: law.Name{KK: "Мақат кентi, Теміржолшылар көшесі, 5", RU: "п. Макат, улица Железнодорожная, 5", EN: "5 Railway street, Makat"},
				Phone: "8(71239) 30013",
				Cite:  text.row("1", "6"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акиматаКурмангазинского района"`, EN: `State institution "Education Department of the Kurmangazy District Akimat"`},
				Place: law.Name{KK: "Ганюшкин селосы, Көшекбаев көшесі, 25", RU: "с. Ганюшкино, улица Кушекбаева, 25", EN: "25 Kushekbayev street, Ganyushkino"},
				Phone: "8(71233) 20499",
				Cite:  text.row("1", "7"),
			},
			{
				Unit:  "department",
				Name:  law.Name{KK: `"Қызылқоға ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Кызылкогинского района"`, EN: `State institution "Education Department of the Kyzylkoga District Akimat"`},
				Place: law.Name{KK: "Миялы селосы, Қарабалин көшесi, 24", RU: "с. Миялы, улица Карабалина, 24", EN: "24 Karabalin street, Miyaly"},
				Phone: "8(71238) 21175",
				Cite:  text.row("1", "8"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының облыстық бөлімі", RU: "Областной отдел филиала РГП ЦОН", EN: "Oblast department of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Сәтпаев даңғылы, 23 үй", RU: "г.Атырау, пр.Сатпаева, 23", EN: "23 Satpayev avenue, Atyrau"},
				Phone: "8(7122) 213467",
				Cite:  text.row("2", "1"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының № 1 қалалық бөлімі", RU: "№ 1 городской отдел филиала РГП ЦОН", EN: "City department No. 1 of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Баймұханов көшесі, 16а үй", RU: "г.Атырау, ул. Баймуханова, 16а", EN: "16a Baimukhanov street, Atyrau"},
				Phone: "8(7122) 357505",
				Cite:  text.row("2", "2"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының № 2 қалалық бөлімі", RU: "№ 2 городской отдел филиала РГП ЦОН", EN: "City department No. 2 of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй", RU: "г.Атырау,Балыкшы,ул.Байжигитова, 80а", EN: "80a Baizhigitov street, Balykshy, Atyrau"},
				Phone: "8(7122) 243490",
				Cite:  text.row("2", "3"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Индер аудандық бөлімі", RU: "Индерский районный отдел филиала РГП ЦОН", EN: "Inder district department of the branch"},
				Place: law.Name{KK: "Индер кенті, Мендіғалиев көшесі, 30 үй", RU: "п. Индерборск, ул.Мендыгалиева, 30", EN: "30 Mendygaliyev street, Inderbor"},
				Phone: "8(71234) 21296",
				Cite:  text.row("2", "4"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Махамбет аудандық бөлімі", RU: "Махамбетский районный отдел филиала РГП ЦОН", EN: "Makhambet district department of the branch"},
				Place: law.Name{KK: "Махамбет селосы, Абай көшесі, 10 үй", RU: "с. Махамбет, ул. Абая, 10", EN: "10 Abai street, Makhambet"},
				Phone: "8(71236) 22496",
				Cite:  text.row("2", "5"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Қызылқоға аудандық бөлімі", RU: "Кызылкогинский районный отдел филиала РГП ЦОН", EN: "Kyzylkoga district department of the branch"},
				Place: law.Name{KK: "Миялы селосы, Абай көшесі, 1 үй", RU: "с.Миялы, ул.Абая, 1", EN: "1 Abai street, Miyaly"},
				Phone: "8(71238) 22046",
				Cite:  text.row("2", "6"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Жылыой аудандық бөлімі", RU: "Жылыойский районный отдел филиала РГП ЦОН", EN: "Zhylyoi district department of the branch"},
				Place: law.Name{KK: "Құлсары қаласы, Бейбітшілік көшесі, 8үй", RU: "г.Кульсары, ул.Бейбитшилик, 8", EN: "8 Beibitshilik street, Kulsary"},
				Phone: "8(71237) 50354",
				Cite:  text.row("2", "7"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Құрманғазы аудандық бөлімі", RU: "Курмангазинский районный отдел филиала РГП ЦОН", EN: "Kurmangazy district department of the branch"},
				Place: law.Name{KK: "Ганюшкин селосы, Есболаев көшесі, 66а үй", RU: "с.Ганюшкино, ул.Есболаева, 66а", EN: "66a Yesbolayev street, Ganyushkino"},
				Phone: "8(71233) 20513",
				Cite:  text.row("2", "8"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Мақат аудандық бөлімі", RU: "Макатский районный отдел филиала РГП ЦОН", EN: "Makat district department of the branch"},
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2 үй", RU: "п.Макат, ул. Центральная, 2", EN: "2 Central street, Makat"},
				Phone: "8(71239) 32297",
				Cite:  text.row("2", "9"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Исатай аудандық бөлімі", RU: "Исатайский районный отдел филиала РГП ЦОН", EN: "Isatai district department of the branch"},
				Place: law.Name{KK: "Аққыстау селосы, Қазақстан көшесі, 9 үй", RU: "с.Аккыстау, ул. Казахстан, 9", EN: "9 Kazakhstan street, Akkystau"},
				Phone: "8(71231) 21670",
				Cite:  text.row("2", "10"),
			},
		},

		// Appendix 6, table 1: the actions. An outcome that leads to a step of
		// another channel does not exist in this one.
		Steps: []reglament.Step{
			{
				ID:       "center-register",
				Channels: []string{"center"},
				Role:     "center-inspector",
				Name: law.Name{
					KK: "Құжаттар қабылдау",
					RU: "Прием документов",
					EN: "Take the documents in",
				},
				Yields: law.Name{
					KK: "Журналға тiркеу және қолхат беру",
					RU: "Регистрация в журнале и выдача расписки",
					EN: "Registration in the journal, and a receipt given",
				},
				Limit:    law.Same(limit(30, calendar.Minute)),
				Outcomes: []reglament.Outcome{{To: "center-collect"}},
				Cite:     text.table("1", "1"),
				See:      []law.Citation{text.sub("12", "2"), text.table("2", "1"), text.table("3", "1")},
			},
			{
				ID:       "center-collect",
				Channels: []string{"center"},
				Role:     "center-collector",
				Name: law.Name{
					KK: "Журналға қол қояды және құжаттар жинайды",
					RU: "Расписывается в журнале и собирает документы",
					EN: "Sign the journal and collect the documents",
				},
				Yields: law.Name{
					KK: "Жинақтау бөлiмiне құжаттар жинау",
					RU: "Сбор документов в накопительный отдел",
					EN: "Documents collected in the accumulation section",
				},
				Limit:    law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 3}}),
				Outcomes: []reglament.Outcome{{To: "center-send"}},
				Cite:     text.table("1", "2"),
			},
			{
				ID:       "center-send",
				Channels: []string{"center"},
				Role:     "center-collector",
				Also: []reglament.RoleElsewhere{
					{Role: "center-inspector", Cite: text.table("2", "1")},
					{Role: "center-inspector", Cite: text.table("3", "1")},
				},
				Name: law.Name{
					KK: "Тiзiлiм жасайды және құжаттарды жiбередi",
					RU: "Составляет реестр и направляет документы",
					EN: "Make a register and send the documents",
				},
				Yields: law.Name{
					KK: "Құжаттарды әкімдікке жiберу",
					RU: "Отправка документов в отделы образования",
					EN: "Documents sent to the education departments (to the akimat, the Kazakh text says)",
				},
				Limit: law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 1, AtLeast: true}}),
				// How long the papers travel is not said.
				Outcomes: []reglament.Outcome{{To: "register", Open: true}},
				Cite:     text.table("1", "3"),
				See:      []law.Citation{text.sub("12", "3"), text.table("2", "1"), text.table("3", "1")},
			},
			{
				ID:   "register",
				Role: "department-office",
				Also: []reglament.RoleElsewhere{{Role: "department-executor", Cite: text.sub("16", "1")}},
				Name: law.Name{
					KK: "Құжаттарды қабылдау, тiркеу",
					RU: "Прием документов, регистрация",
					EN: "Take the documents in and register them",
				},
				Yields: law.Name{
					KK: "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
					RU: "Направление документов руководству для наложения резолюции",
					EN: "Documents passed to the management for its resolution",
				},
				Limit: law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{
					{To: "assign"},
					{ID: "incomplete", Name: law.Name{KK: "құжаттарды толық ұсынбаған жағдайда", RU: "при представлении неполного пакета документов", EN: "the package is incomplete"}, To: "return", Aside: true},
				},
				Cite: text.table("1", "4"),
				See:  []law.Citation{text.sub("12", "4"), text.table("2", "2"), text.table("3", "2")},
			},
			{
				ID:   "assign",
				Role: "department-head",
				Name: law.Name{
					KK: "Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау",
					RU: "Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения",
					EN: "Read the correspondence and name the responsible executor",
				},
				Yields: law.Name{
					KK: "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
					RU: "Наложение резолюции, отправка начальнику структурного подразделения",
					EN: "Resolution made, sent to the chief of the structural unit",
				},
				Limit: law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{
					{To: "prepare"}, {To: "verify-and-prepare"},
					{ID: "incomplete", Name: law.Name{KK: "құжаттарды толық ұсынбаған жағдайда", RU: "при представлении неполного пакета документов", EN: "the package is incomplete"}, To: "return", Aside: true},
				},
				Cite: text.table("1", "5"),
				See:  []law.Citation{text.sub("12", "5"), text.table("2", "3"), text.table("3", "3")},
			},
			{
				ID:       "prepare",
				Channels: []string{"department"},
				Role:     "department-executor",
				Name: law.Name{
					KK: "анықтаманы немесе дәлелдi бас тартуды ресiмдейдi",
					RU: "оформляет справку или мотивированный отказ",
					EN: "Draw up the certificate or the reasoned refusal",
				},
				Yields: law.Name{
					KK: "Қол қою үшiн құжаттарды басшылыққа беру",
					RU: "Передача документов руководству для подписания",
					EN: "Documents passed to the management to be signed",
				},
				// "The public service is provided within five days" in Kazakh, "within
				// five working days" in Russian.
				Limit: law.Differ(ofService(5, calendar.PlainDay), ofService(5, calendar.WorkingDay)),
				Outcomes: []reglament.Outcome{
					{
						ID:   "certificate",
						Name: law.Name{KK: "анықтаманы ресiмдеу", RU: "оформление справки", EN: "certificate drawn up"},
						To:   "sign",
					},
					{
						ID:   "refusal",
						Name: law.Name{KK: "Дәлелдi бас тартуды дайындау", RU: "Подготовка мотивированного отказа", EN: "reasoned refusal prepared"},
						To:   "sign",
					},
				},
				Cite: text.table("1", "6"),
				See:  []law.Citation{text.sub("12", "6"), text.table("2", "4"), text.table("3", "4")},
			},
			{
				ID:       "verify-and-prepare",
				Channels: []string{"center"},
				Role:     "department-executor",
				Name: law.Name{
					KK: "құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды",
					RU: "осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ",
					EN: "Check that the documents are complete; draw up the certificate or prepare the reasoned refusal",
				},
				Yields: law.Name{
					KK: "Қол қою үшiн құжаттарды басшылыққа беру",
					RU: "Передача документов руководству для подписания",
					EN: "Documents passed to the management to be signed",
				},
				// "Within five days" in Kazakh, "within five working days" in Russian;
				// here the cell does not repeat that this is the time of the service.
				Limit: law.Differ(ofService(5, calendar.PlainDay), ofService(5, calendar.WorkingDay)),
				Outcomes: []reglament.Outcome{
					{
						ID:   "certificate",
						Name: law.Name{KK: "анықтаманы ресiмдеу", RU: "оформление справки", EN: "certificate drawn up"},
						To:   "sign",
					},
					{
						ID:   "refusal",
						Name: law.Name{KK: "Дәлелдi бас тартуды дайындау", RU: "Подготовка мотивированного отказа", EN: "reasoned refusal prepared"},
						To:   "sign",
					},
					{
						// Of paragraph 11(2), as on the two steps before; table 1 does not tell
						// of it, and neither says at which action the package is returned.
						ID:   "incomplete",
						Name: law.Name{KK: "құжаттарды толық ұсынбаған жағдайда", RU: "при представлении неполного пакета документов", EN: "the package is incomplete"},
						To:   "return", Aside: true,
					},
				},
				Cite: text.table("1", "6"),
				See:  []law.Citation{text.sub("12", "6"), text.table("2", "4"), text.table("3", "4")},
			},
			{
				ID:   "sign",
				Role: "department-head",
				Name: law.Name{
					KK: "Хат-хабармен танысу",
					RU: "Ознакомление с корреспонденцией",
					EN: "Read the correspondence",
				},
				Yields: law.Name{
					KK: "Құжатқа қол қою",
					RU: "Подписание документа",
					EN: "Document signed",
				},
				Limit:    law.Same(limit(30, calendar.Minute)),
				Outcomes: []reglament.Outcome{{To: "issue"}},
				Signs:    true,
				Cite:     text.table("1", "7"),
				See:      []law.Citation{text.table("2", "5"), text.table("3", "5")},
			},
			{
				ID:   "issue",
				Role: "department-office",
				Name: law.Name{
					KK: "Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу",
					RU: "Регистрация справки или мотивированного отказа в журнале",
					EN: "Register the certificate or the reasoned refusal in the journal",
				},
				Yields: law.Name{
					KK: "Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру",
					RU: "Передача справки или мотивированного отказа потребителю или в центр",
					EN: "Certificate or reasoned refusal handed to the applicant or to the center",
				},
				Limit: law.Same(limit(1, calendar.WorkingDay)),
				// How long the result travels, and when the applicant comes, is not said.
				Outcomes: []reglament.Outcome{{To: "center-issue", Open: true}},
				// For a direct applicant the result is ready here. Through a center it
				// is ready once it has reached the center, which is no action of the
				// text; this one is the last before the applicant's visit.
				Ready: true,
				Cite:  text.table("1", "8"),
				See:   []law.Citation{text.sub("12", "7"), text.table("2", "6"), text.table("3", "6")},
			},
			{
				ID:       "center-issue",
				Channels: []string{"center"},
				Role:     "center-inspector",
				Name: law.Name{
					KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту",
					RU: "Выдача справки либо мотивированного отказа потребителю",
					EN: "Hand the certificate or the reasoned refusal to the applicant",
				},
				Yields: law.Name{
					KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
					RU: "Расписка о выдаче справки либо мотивированного отказа потребителю",
					EN: "Signature for the certificate or the reasoned refusal handed to the applicant",
				},
				// "Within five days" in Kazakh, "within the working day" in Russian.
				Limit: law.Differ(limit(5, calendar.PlainDay), reglament.Limit{SameDay: true}),
				Cite:  text.table("1", "9"),
				See:   []law.Citation{text.sub("12", "8"), text.table("2", "7"), text.table("3", "7")},
			},
			// Paragraph 11(2): the return of an incomplete package, which is no action
			// of table 1. The text names the department and the center, no role in them.
			{
				ID:       "return",
				Channels: []string{"center"},
				Unit:     "department",
				Name: law.Name{
					KK: "бас тарту себебiнiң жазбаша негiздемесiмен бiрге оларды орталыққа қайтарады",
					RU: "возвращает их в центр с письменным обоснованием причин отказа",
					EN: "Return the package to the center with the reasons of the refusal in writing",
				},
				// After the department got the package.
				Limit: law.Same(limit(1, calendar.WorkingDay)),
				Since: "register",
				// How long the papers travel is not said.
				Outcomes: []reglament.Outcome{{To: "center-take-back", Open: true}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-take-back",
				Channels: []string{"center"},
				Unit:     "center",
				// The text has it as the time from which the next runs.
				Name: law.Name{
					KK: "құжаттар пакетiн қабылдау",
					RU: "получение пакета документов",
					EN: "Receive the package",
				},
				Outcomes: []reglament.Outcome{{To: "center-notify"}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-notify",
				Channels: []string{"center"},
				Unit:     "center",
				Name: law.Name{
					KK: "тұтынушыны бiр жұмыс күнi iшiнде хабардар етедi",
					RU: "информирует потребителя в течение одного рабочего дня",
					EN: "Inform the applicant within one working day",
				},
				Limit: law.Same(limit(1, calendar.WorkingDay)),
				// The applicant has to come.
				Outcomes: []reglament.Outcome{{To: "center-give-reasons", Open: true}},
				Cite:     text.sub("11", "2"),
			},
			{
				ID:       "center-give-reasons",
				Channels: []string{"center"},
				Unit:     "center",
				Name: law.Name{
					KK: "бiлiм бөлiмiнiң қайтару/бас тарту себебiнiң жазбаша негiздемесiн бередi",
					RU: "выдает письменное обоснование отдела образования о причине возврата/отказа",
					EN: "Give out the department's reasons of the return or refusal in writing",
				},
				Cite: text.sub("11", "2"),
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "number-sign",
				Says: law.Name{
					KK: "6-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 6 дважды: «от 30 декабря 2011 года 398», без знака «№»",
				},
				Model: law.Name{
					KK: "Қаулының нөмірі - 398",
					RU: "Номер постановления - 398",
					EN: "The decree's number is 398; the head of the Russian annex leaves out the sign before it",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "spelling",
				Says: law.Name{
					KK: "14-тармақ, 4) және 7)-тармақшалар: жабылмаған жақша, «құжатты (мекен-жай анықтамасын»; 2-қосымша: «8үй»; 1-кесте: «кеңсесiнiңқызметшiлерi», «өтініш білдірген хабарласқан кезде»",
					RU: "Пункт 2: «Государственая»; подпункт 4) пункта 14: незакрытая скобка; приложение 1: «акиматаКурмангазинского»; приложение 3: «согласно статьями»; таблицы: «Приемдокументов», «корреспонден-цией», «В течении рабочего дня», «Определениеответственного», «Канцелярияотделов», «выдачапотребителю»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, тасымалмен бөлінген сөз біріктірілген, табыс септігіндегі құжаттар атау септігінде аталған, қалғаны, мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, слово с переносом соединено, казахские документы в винительном падеже названы в именительном, остальное, и адреса, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted and a hyphenated word is joined, Kazakh documents in the accusative are named in the nominative; all else stays as written, addresses too",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "kazakh-letter-i",
				Says: law.Name{
					KK: "«і» әрпі екі түрлі жазылған: кирилл «і» және латын «i» (мысалы, «Мемлекеттік» және «Мемлекеттiк»); 6-тармақта: «opгандарының», «op» латынша",
					RU: "В русском тексте такого нет",
				},
				Model: law.Name{
					KK: "Атаулар мәтіндегі әріптермен жазылған; салыстырғанда екеуі бір әріп деп алынсын",
					RU: "Названия записаны теми же буквами, что в тексте; при сравнении это одна буква",
					EN: `Names are written with the letters of the text, the Latin "op" of paragraph 6 too; compare Cyrillic and Latin letters of one shape as one`,
				},
				Cite: law.Differ(text.whole(), law.Citation{}),
			},
			{
				ID: "title-word",
				Says: law.Name{
					KK: "Қаулының 1-тармағы: «органдарының анықтамалар беруі»; 6-қосымша: «органдарының анықтамаларын беру»",
					RU: "Пункт 1 постановления и приложение 6: «Выдача справок органов опеки и попечительства»",
				},
				Model: law.Name{
					KK: "Атау қосымшадан",
					RU: "Название - из приложения",
					EN: "The title is that of the annex; the Kazakh list of regulations in the decree has it as the issuing of certificates by the bodies",
				},
				Cite: law.Differ(text.whole(), law.Citation{}),
			},
			{
				ID: "departments-number",
				Says: law.Name{
					KK: "«білім бөлімі» мен «білім бөлімдері» араласып жүреді; 2 және 3-кестелердің 1-әрекеті: «білім бөліміне»",
					RU: "«отдел образования» и «отделы образования» вперемежку; действие 1: в таблице 2 «в отделы образования», в таблице 3 «в отдел образования»",
				},
				Model: law.Name{
					KK: "Бір өтінішті бір бөлім қарайды",
					RU: "Одно заявление рассматривает один отдел",
					EN: "One department handles an application, whether the text writes one or several",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "adult-wards",
				Says: law.Name{
					KK: "1-тармақ қорғаншылық пен қамқоршылықты «кәмелетке толған адамдардың» да деп анықтайды; қызмет пен 14-тармақ балалар туралы ғана",
					RU: "Пункт 1 определяет опеку и попечительство и для «лиц, признанных судом недееспособными», и для «совершеннолетних лиц»; услуга и пункт 14 - только о детях",
				},
				Model: law.Name{
					KK: "Анықтамалар ережелер ретінде; құжаттар балалар туралы",
					RU: "Определения даны положениями; документы - о детях",
					EN: "The definitions are provisions; the documents are those of children: nothing else in the text is about adults",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "appendices-12",
				Says: law.Name{
					KK: "«осы регламенттің 12-қосымшаларына сәйкес»; регламентте жеті қосымша бар",
					RU: "«согласно приложениям 12 к настоящему регламенту»; приложений семь",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар деп оқылады, 8-тармақтағыдай",
					RU: "Читается как «приложениям 1, 2», как в пункте 8",
					EN: "Read as appendices 1 and 2, as in paragraph 8; there is no appendix 12",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "articles-66128",
				Says: law.Name{
					KK: "5-тармақ: «кодексінің 66128-баптары»; 3-қосымша: «кодексінің 128-бабына»",
					RU: "Пункт 5: «статей 66128»; приложение 3: «статье 128»",
				},
				Model: law.Name{
					KK: "66 және 128-баптар деп оқылады; 3-қосымшада тек 128-бап",
					RU: "Читается как статьи 66 и 128; в приложении 3 только статья 128",
					EN: "Read as articles 66 and 128, the comma being lost; the form of the certificate names article 128 only",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "article-62",
				Says: law.Name{
					KK: "5-тармақтың негіздері арасында 62-бап жоқ; 14-тармақ: «кодексінің 62-бабына сәйкес»",
					RU: "Среди оснований пункта 5 статьи 62 нет; пункт 14: «согласно статье 62»",
				},
				Model: law.Name{
					KK: "Әр ереже өз тармағындағыны сақтайды",
					RU: "Каждое положение сохраняет своё",
					EN: "Each provision keeps what its paragraph says: personal presence rests on an article that paragraph 5 does not list",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "result-or-form",
				Says: law.Name{
					KK: "«Көрсетiлетiн мемлекеттiк қызметтiң аяқталу нысаны»",
					RU: "«Результатом завершения оказываемой государственной услуги является»",
				},
				Model: law.Name{
					KK: "Екеуі де қызметтің нәтижесін білдіреді",
					RU: "Оба означают результат услуги",
					EN: "Both are taken for the result: the Kazakh text calls it the form in which the service ends",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "certificates-number",
				Says: law.Name{
					KK: "«қағаз түрінде анықтамаларын беру (бұдан әрi - анықтама)»: көпше, кейін жекеше",
					RU: "«справок органов опеки и попечительства», далее «справка»: сначала во множественном, затем в единственном числе",
				},
				Model: law.Name{
					KK: "Бір өтініш бойынша бір анықтама",
					RU: "По одному заявлению одна справка",
					EN: "One certificate for one application",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "refusal-name",
				Says: law.Name{
					KK: "6-тармақ: «қызмет көрсетуден бас тартудың дәлелдi жауабын»; 12-тармақтың 8)-тармақшасы: «дәлелді бас тарту мәлімдемесін»; 1-кесте: «дәлелдi бас тартуды»",
					RU: "Пункт 6: «мотивированный ответ об отказе в предоставлении услуги»; подпункт 8) пункта 12 и таблица 1: «мотивированный отказ»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: refusal",
					RU: "Один результат: refusal",
					EN: "One result, refusal: a reply, a statement (Kazakh paragraph 12(8) only) and a refusal are taken for the same",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "applicant-name",
				Says: law.Name{
					KK: "7-тармақ: «тұтынушы»; 9-тармақ: «өтiнiш берушi», «мемлекеттiк қызметтi алушыға»",
					RU: "Пункт 7: «потребитель»; пункт 9: «заявителя», «получателя государственной услуги»",
				},
				Model: law.Name{
					KK: "Барлығы бір тұлға",
					RU: "Всё это одно лицо",
					EN: "All of them are one person, the applicant",
				},
				Cite: law.Same(text.para("7")),
			},
			{
				ID: "information-place",
				Says: law.Name{
					KK: "«бiлiм бөлiмдерi мен орталықтардың фойесiнде», стендтер аталмайды",
					RU: "«на стендах, расположенных в фойе отделов образования и центров»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Russian one names stands",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "information-list",
				Says: law.Name{
					KK: "«толық ақпарат тiзбесi осы регламенттің 1, 2-қосымшаларында көрсетiлген»: тізбе ақпаратқа қатысты болып шыққан",
					RU: "«отделов образования и центров, перечень которых указан в приложениях 1, 2»: перечень отделов и центров",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар - білім бөлімдері мен орталықтардың тізбесі",
					RU: "Приложения 1, 2 - перечни отделов и центров",
					EN: "Appendices 1 and 2 list departments and centers; the Kazakh word order makes it a list of information",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "term-days",
				Says: law.Name{
					KK: "«тапсырған сәттен бастап», бірақ «құжаттарды қабылдаған күн және берген күн мемлекеттiк қызмет көрсету мерзiмiне кiрмейдi»",
					RU: "«с момента сдачи», но «день приема и день выдачи документов не входит в срок оказания государственной услуги»",
				},
				Model: law.Name{
					KK: "Қабылдаған күн де, берген күн де есептелмейді",
					RU: "Ни день приёма, ни день выдачи не считаются",
					EN: "Though the term runs from the moment of handing in, neither the day of receipt nor the day of issue counts",
				},
				Cite: law.Same(text.sub("9", "1")),
			},
			{
				ID: "served-on-the-spot",
				Says: law.Name{
					KK: "2) және 3)-тармақшалар: «сол жерде көрсетiлетiн мемлекеттiк қызметтi»; 1)-тармақша бойынша қызметке бес жұмыс күні беріледі",
					RU: "Подпункты 2) и 3): «государственной услуги, оказываемой на месте в день обращения»; по подпункту 1) услуга занимает пять рабочих дней",
				},
				Model: law.Name{
					KK: "Терезедегі күту мен қызмет көрсету уақыты ғана, жалпы мерзімге кірмейді",
					RU: "Только время ожидания и обслуживания у окна, не часть общего срока",
					EN: "Taken as limits of waiting and of being served at the counter: the service takes five working days and is not rendered on the spot",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "department-lunch",
				Says: law.Name{
					KK: "«түскi үзiлiспен сағат 9.00-ден 18.00-ге дейiн», үзілістің уақыты айтылмайды",
					RU: "«с 09.00 часов до 18.00 часов, с перерывом на обед с 13-00 до 14-00 часов»",
				},
				Model: law.Name{
					KK: "Үзілістің уақыты орысша мәтіннен алынады",
					RU: "Время перерыва берётся из русского текста",
					EN: "The hours of the break are those of the Russian text; the Kazakh states a break but not when",
				},
				Cite: law.Same(text.sub("10", "1")),
			},
			{
				ID: "center-holidays",
				Says: law.Name{
					KK: "1)-тармақша: «сенбi, жексенбi және мереке күндерiн қоспағанда»; 2)-тармақша: «жексенбi күнiн қоспағанда», мереке аталмайды",
					RU: "Подпункт 1): «за исключением субботы, воскресенья и праздничных дней»; подпункт 2): «за исключением воскресенья», о праздниках молчит",
				},
				Model: law.Name{
					KK: "Орталықтың мереке күндері күнтізбеден алынады",
					RU: "Праздники центра берутся из календаря",
					EN: "The center has a six-day week and the holidays of the calendar; the text excludes holidays for the departments only",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-departments-hours",
				Says: law.Name{
					KK: "«Бөлімдер үшiн жұмыс кестесi түскi бiр сағаттық үзiлiспен сағат 9.00-ден 18.00-ге дейiн белгiленедi»",
					RU: "«Для отделов устанавливается график работы с 9.00 часов до 19.00 часов с одночасовым перерывом на обед»",
				},
				Model: law.Name{
					KK: "Екі уақыт та center-departments жолында; олармен ештеңе есептелмейді",
					RU: "Оба времени стоят в строке center-departments; по ним ничего не считается",
					EN: "Both hours stand in the row center-departments, to 18:00 in Kazakh and to 19:00 in Russian; nothing is counted by them",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-departments-which",
				Says: law.Name{
					KK: "«Бөлімдер үшiн»: қай бөлімдер екені айтылмайды; 2-қосымшада барлық он орталық «бөлімі» деп аталады",
					RU: "«Для отделов»: каких - не сказано; в приложении 2 все десять центров названы «отдел филиала»",
				},
				Model: law.Name{
					KK: "Орталықтардың уақыты - бірінші сөйлемдегі 9.00-20.00",
					RU: "Часы центров - 9.00-20.00 первого предложения",
					EN: `The centers keep the hours of the first sentence, 9 to 20; whether the second, "for departments", means the ten of appendix 2, which are all called so, is not said`,
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-departments-break",
				Says: law.Name{
					KK: "«түскi бiр сағаттық үзiлiспен», қашан екені айтылмайды",
					RU: "«с одночасовым перерывом на обед», когда - не сказано",
				},
				Model: law.Name{
					KK: "Ұзақтығы бар, уақыты жоқ үзіліс",
					RU: "Перерыв известной длины без времени",
					EN: "A break of 60 minutes without a time",
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "center-queue",
				Says: law.Name{
					KK: `«"электронды" кезек тәртiбiмен» бөлімдер туралы сөйлемде тұр`,
					RU: `«в порядке "электронной" очереди» стоит в предложении об отделах`,
				},
				Model: law.Name{
					KK: "Орталыққа қатысты деп оқылады",
					RU: "Читается как относящееся к центру",
					EN: `Read as being about the center, though it stands in the sentence about "departments"`,
				},
				Cite: law.Same(text.sub("10", "2")),
			},
			{
				ID: "suspend-or-refuse",
				Says: law.Name{
					KK: "«тоқтата тұру немесе мемлекеттiк қызметтi ұсынудан бас тарту негiзi»: қайсысы қашан және қанша уақытқа екені айтылмайды",
					RU: "«Основанием для приостановления оказания государственной услуги или отказа»: что из двух, когда и на какой срок - не сказано",
				},
				Model: law.Name{
					KK: "Негіз екеуіне де жол береді; мерзім тоқтатылмайды",
					RU: "Основание допускает то и другое; срок не приостанавливается",
					EN: "The ground allows both; which of them, when and for how long is not said, and no period stops",
				},
				Cite: law.Same(text.para("11")),
			},
			{
				ID: "incomplete-by-whom",
				Says: law.Name{
					KK: "«бiлiм бөлiмi осы регламенттің 14-тармағында көрсетiлген құжаттарды толық ұсынбаған жағдайда»: құжаттарды ұсынбаған - білім бөлімі",
					RU: "«отдел образования при представлении неполного пакета документов»: кто представил - не сказано",
				},
				Model: law.Name{
					KK: "Білім бөлімі толық емес пакетті орталыққа қайтарады, орысша мәтіндегідей",
					RU: "Отдел образования возвращает в центр неполный пакет, как в русском тексте",
					EN: "As in the Russian text: the department returns an incomplete package to the center; the Kazakh makes the department the one that did not submit",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "return-or-refusal",
				Says: law.Name{
					KK: "Құжаттар орталыққа «бас тарту себебiнiң жазбаша негiздемесiмен бiрге» қайтарылады; кейін: «қайтару/бас тарту себебiнiң»",
					RU: "Документы возвращаются «с письменным обоснованием причин отказа»; далее: «о причине возврата/отказа»",
				},
				Model: law.Name{
					KK: "Қайтару деп саналады, қызметтен бас тарту емес",
					RU: "Считается возвратом, а не отказом в услуге",
					EN: "Taken as a return, not as a refusal of the service, though its reasons are called reasons of refusal",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "refusal-at-center",
				Says: law.Name{
					KK: "11-тармақ тоқтата тұру немесе бас тарту негіздерін атайды, бірақ орталық үшін 2)-тармақшада тек «оларды орталыққа қайтарады»; 12-тармақтың 8)-тармақшасы мен 3-кесте орталықта да бас тартуды біледі",
					RU: "Пункт 11 называет основания приостановления или отказа, но для центра подпункт 2) знает только «возвращает их в центр»; подпункт 8) пункта 12 и таблица 3 знают отказ и в центре",
				},
				Model: law.Name{
					KK: "Орталық арқылы бас тарту - нәтиже; бұл арнаның жалғыз негізі - returned-incomplete",
					RU: "Отказ через центр - результат; единственное основание этого канала - returned-incomplete",
					EN: "A refusal is a result in this channel too, but its only ground is returned-incomplete, which allows a return: the text gives no ground for refusing there",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "return-notice-start",
				Says: law.Name{
					KK: "«құжаттар пакетiн қабылдағаннан кейiн»: алғашқы қабылдау ма, қайтарылған пакет пе - айтылмайды",
					RU: "«После получения пакета документов»: первого или возвращённого - не сказано",
				},
				Model: law.Name{
					KK: "Қайтарылған пакет деп оқылады",
					RU: "Читается как возвращённый пакет",
					EN: "Read as the package that the department returned",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "collection-term",
				Says: law.Name{
					KK: "11-тармақ: «көрсетiлген мерзiмде»; 17-тармақ: «мерзiмiнде»; құжаттарды алып кету мерзімі еш жерде белгіленбеген",
					RU: "Пункт 11: «в установленный срок»; пункт 17: «в срок»; срок получения документов нигде не установлен",
				},
				Model: law.Name{
					KK: "Алып кету мерзімі жоқ",
					RU: "Срока получения нет",
					EN: "There is no term for collecting: both places refer to one that the text does not set",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "stored-what",
				Says: law.Name{
					KK: "11-тармақ қайтарылған құжаттардан кейін: «құжаттарды алуға»; 17-тармақ: «дайын анықтамалар мен қаралған құжаттардың»",
					RU: "Пункт 11 после возврата документов: «за получением документов»; пункт 17: «готовых справок и рассмотренных документов»",
				},
				Model: law.Name{
					KK: "Орталықтағы бір ай алынбаған нәтижеге де қатысты деп оқылады",
					RU: "Месяц хранения в центре читается и для невостребованного результата",
					EN: "The month at the center is read as covering an uncollected result too, though it stands after the return of documents",
				},
				Cite: law.Same(text.sub("11", "2")),
			},
			{
				ID: "return-stage",
				Says: law.Name{
					KK: "11-тармақ құжаттарды бір жұмыс күні ішінде қайтаруды айтады; 12-тармақ пен кестелерде мұндай кезең жоқ",
					RU: "Пункт 11 говорит о возврате в течение одного рабочего дня; в пункте 12 и в таблицах такого этапа нет",
				},
				Model: law.Name{
					KK: "Қайтару, пакетті қайта алу және хабарлау 11-тармақ бойынша қадамдар: return, center-take-back, center-notify, center-give-reasons; қай әрекеттен кейін қайтарылатыны айтылмайды, сондықтан ол тіркеуден кейінгі кез келген әрекеттен кейін болуы мүмкін",
					RU: "Возврат, получение пакета обратно и уведомление - шаги по пункту 11: return, center-take-back, center-notify, center-give-reasons; после какого действия - не сказано, поэтому возврат возможен после любого, начиная с регистрации",
					EN: "The return, the taking back and the notice are steps of paragraph 11 (return, center-take-back, center-notify, center-give-reasons); after which action is not said, so it may be after any from the registration on. Neither paragraph 12 nor the tables have it",
				},
				Cite: law.Same(text.para("12")),
			},
			{
				ID: "signing-stage",
				Says: law.Name{
					KK: "12-тармақта қол қою кезеңі жоқ (тек 6)-тармақшада «қол қою үшін»); 1-кестеде - 7-әрекет",
					RU: "В пункте 12 этапа подписания нет (только «для подписи» в подпункте 6)); в таблице 1 - действие 7",
				},
				Model: law.Name{
					KK: "Қадам 1-кесте бойынша",
					RU: "Шаг - по таблице 1",
					EN: "The step is that of table 1, action 7; paragraph 12 has no stage of signing",
				},
				Cite: law.Same(text.para("12")),
			},
			{
				ID: "request-or-application",
				Says: law.Name{
					KK: "«сұрау салудың нөмiрi», ал 1)-тармақшада «өтініш»",
					RU: "«номера и даты приема запроса», а в подпункте 1) «заявление»",
				},
				Model: law.Name{
					KK: "Екеуі бір нәрсе",
					RU: "Это одно и то же",
					EN: "The request on the receipt is the application of subparagraph 1)",
				},
				Cite: law.Same(text.sub("12", "2")),
			},
			{
				ID: "who-sends",
				Says: law.Name{
					KK: "12-тармақ: «орталық»; 1-кесте, 3-әрекет: «Жинақтау бөлiмiнiң инспекторы»; 2 және 3-кестелер, 1-әрекет: «Орталықтың инспекторы»",
					RU: "Пункт 12: «центр»; таблица 1, действие 3: «Инспектор накопительного отдела»; таблицы 2 и 3, действие 1: «Инспектор центра»",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша; орталық инспекторы жіберсе, бұл бұзушылық емес, күмән ғана",
					RU: "Роль - по таблице 1; если отправил инспектор центра, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the inspector of the accumulation section; sent by the inspector of the center it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("12", "3")),
			},
			{
				ID: "department-receipt-verb",
				Says: law.Name{
					KK: "«тұтынушы өтініш білдірген жағдайда барлық құжаттарды алғаны туралы қолхат, онда ...»: «береді» етістігі түсіп қалған",
					RU: "«при обращении потребителя выдает расписку о получении всех документов»",
				},
				Model: law.Name{
					KK: "Қолхат беріледі, орысша мәтіндегідей",
					RU: "Расписка выдаётся, как в русском тексте",
					EN: "The receipt is given, as in the Russian text; the Kazakh sentence has lost its verb",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "department-receipt-when",
				Says: law.Name{
					KK: "12-тармақ: «тұтынушы өтініш білдірген жағдайда»; 3-кесте, 2-әрекет: орталықтардан өтініштер қабылдағанда «қолхат беру»; 1 және 2-кестелерде бұл қолхат жоқ",
					RU: "Пункт 12: «при обращении потребителя»; таблица 3, действие 2: «выдача расписки» при приёме из центра; в таблицах 1 и 2 этой расписки нет",
				},
				Model: law.Name{
					KK: "Тікелей өтініш бергенге ғана",
					RU: "Только при обращении прямо в отдел",
					EN: "Only in the channel department: the receipt is for an applicant who comes in person; the one that table 3 has for the center is not modeled",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "sent-to-whom",
				Says: law.Name{
					KK: "12-тармақ: «білім бөлімінің маманына»; 1-кесте, 5-әрекет: «құрылымдық бөлiмшенiң бастығына жiберу»",
					RU: "Пункт 12: «специалисту отдела образования»; таблица 1, действие 5: «отправка начальнику структурного подразделения»",
				},
				Model: law.Name{
					KK: "Келесі қадам - жауапты орындаушыныкі; бөлімше бастығының рөлі жоқ",
					RU: "Следующий шаг - ответственного исполнителя; роли у начальника подразделения нет",
					EN: "The next step is the responsible executor's; the chief of the structural unit has no role",
				},
				Cite: law.Same(text.sub("12", "5")),
			},
			{
				ID: "notification-or-certificate",
				Says: law.Name{
					KK: "12-тармақ: «тұтынушыға хабарлама жобасын дайындайды»; 1-кесте, 6-әрекет: анықтама немесе дәлелді бас тарту",
					RU: "Пункт 12: «готовит проект уведомления потребителю»; таблица 1, действие 6: справка или мотивированный отказ",
				},
				Model: law.Name{
					KK: "1-кесте бойынша: анықтама немесе бас тарту",
					RU: "По таблице 1: справка или отказ",
					EN: "As in table 1, the certificate or the refusal; paragraph 12 has a draft notification",
				},
				Cite: law.Same(text.sub("12", "6")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "«басшылық қол қою үшін»; 1-кесте, 7-әрекет: «Білім бөлімінің басшылығы»",
					RU: "«для подписи руководителя»; таблица 1, действие 7: «Руководство отделов образования»",
				},
				Model: law.Name{
					KK: "Рөл - басшылық (department-head)",
					RU: "Роль - руководство (department-head)",
					EN: "The role is the management, department-head; the Russian paragraph 12 alone names the head in person",
				},
				Cite: law.Same(text.sub("12", "6")),
			},
			{
				ID: "draft-to-whom",
				Says: law.Name{
					KK: "12-тармақ: «оны білім бөлімінің кеңсесіне жолдайды»; 1-кесте, 6-әрекет: «Қол қою үшiн құжаттарды басшылыққа беру»",
					RU: "Пункт 12: «направляет его в канцелярию отдела образования»; таблица 1, действие 6: «Передача документов руководству для подписания»",
				},
				Model: law.Name{
					KK: "1-кесте бойынша: басшылыққа",
					RU: "По таблице 1: руководству",
					EN: "As in table 1, to the management",
				},
				Cite: law.Same(text.sub("12", "6")),
			},
			{
				ID: "result-or-documents",
				Says: law.Name{
					KK: "Орталыққа «құжаттарды», тұтынушыға «мемлекеттік қызмет көрсету нәтижесін»; 1-кесте, 8-әрекет: екеуіне де анықтама немесе дәлелді бас тарту",
					RU: "В центр - «документы», потребителю - «результат оказания государственной услуги»; таблица 1, действие 8: обоим справка или мотивированный отказ",
				},
				Model: law.Name{
					KK: "1-кесте бойынша",
					RU: "По таблице 1",
					EN: "As in table 1, the certificate or the refusal goes to either",
				},
				Cite: law.Same(text.sub("12", "7")),
			},
			{
				ID: "appendices-45",
				Says: law.Name{
					KK: "«осы регламенттің 45-қосымшаларына сәйкес», көпше",
					RU: "«согласно приложению 45 к настоящему регламенту», в единственном числе",
				},
				Model: law.Name{
					KK: "4, 5-қосымшалар деп оқылады",
					RU: "Читается как «приложениям 4, 5»",
					EN: "Read as appendices 4 and 5, the two forms of an application; there is no appendix 45",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-which-form",
				Says: law.Name{
					KK: "4-қосымша: «сатуға (айырбастауға, сыйға беруге) рұқсат»; 5-қосымша: «кепiлге қоюға рұқсат»; 1)-тармақшада қайсысы қашан екені айтылмайды",
					RU: "Приложение 4: «на продажу (обмен, дарение) квартиры»; приложение 5: «на залог квартиры»; какой бланк когда, подпункт 1) не говорит",
				},
				Model: law.Name{
					KK: "Екі нысанның бірі жеткілікті",
					RU: "Достаточно одного из двух бланков",
					EN: "One application, on either form: the row names both and says of neither when it is the right one",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "parents-missing",
				Says: law.Name{
					KK: "1)-тармақша: «қорғаншыларының (қамқоршыларының), патронаттық тәрбиешiлерiнiң өтiнiшi», ата-аналар жоқ; 4 және 5-қосымшалар: «ерлi-зайыпты», әкесi мен шешесi, «Ерлi-зайыптылардың қолдары»",
					RU: "Подпункт 1): «заявление от опекунов (попечителей), патронатных воспитателей», родителей нет; приложения 4 и 5: «от супругов», отец и мать, «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Өтініш кім берсе де талап етіледі; қорғаншылардың нотариалды өтініші - тек олар өтініш бергенде",
					RU: "Заявление требуется, кто бы ни обратился; нотариальное заявление опекунов - только когда обращаются они",
					EN: "The application is required of whoever applies, the guardians' notarized statement only of them: the list knows only guardians, trustees and patronage carers, the forms only spouses who are father and mother",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "guardian-proof",
				Says: law.Name{
					KK: "1)-тармақша қорғаншыларға, қамқоршыларға және патронаттық тәрбиешілерге өтініш беруге жол береді; тағайындалғанын растайтын құжат тізімде жоқ",
					RU: "Подпункт 1) допускает опекунов, попечителей и патронатных воспитателей; документа об их назначении в списке нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такой документ не требуется",
					EN: "None is required: the list has no paper that shows the appointment of those who apply",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "birth-certificate-form",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгi»: түпнұсқа ма, көшірме ме - айтылмайды; 2), 4), 6), 7)-тармақшаларда екеуі де талап етіледі",
					RU: "«свидетельство о рождении ребенка (детей)»: оригинал или копия - не сказано; в подпунктах 2), 4), 6), 7) требуется то и другое",
				},
				Model: law.Name{
					KK: "Түрі белгісіз",
					RU: "Вид не указан",
					EN: "The form is left open: original or copy is not said",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "birth-certificate-each",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгi»: куәлік біреу, балалар бірнеше болуы мүмкін",
					RU: "«свидетельство о рождении ребенка (детей)»: свидетельство одно, детей может быть несколько",
				},
				Model: law.Name{
					KK: "Әр балаға бір куәлік",
					RU: "По одному на каждого ребёнка",
					EN: "One for each child",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "flat-or-dwelling",
				Says: law.Name{
					KK: "Қызметтің атауында «Тұрғын үйдiң меншiк иелерi»; 4)-тармақша және 3, 4, 5-қосымшалар: тек пәтер",
					RU: "В названии услуги «собственниками жилища»; подпункт 4) и приложения 3, 4, 5 - только о квартире",
				},
				Model: law.Name{
					KK: "Құжаттар мәтіндегідей аталады",
					RU: "Документы названы, как в тексте",
					EN: "The papers are named as in the row, those of a flat; for a house the text names none",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "flat-papers-all",
				Says: law.Name{
					KK: "«пәтер құжаттарының түпнұсқалары мен көшірмелері (келісім-шарт»: жақшадағының бәрі ме, мысал ма - айтылмайды",
					RU: "«оригиналы и копии документов на квартиру (договор»: всё ли в скобках или примеры - не сказано",
				},
				Model: law.Name{
					KK: "Төртеуі де талап етіледі",
					RU: "Требуются все четыре",
					EN: "All four papers of the brackets are required: whether they are the list or examples is not said",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "residence-whose",
				Says: law.Name{
					KK: "«пәтер құжаттарының» арасында: «тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты»: кімнің тіркелгені айтылмайды",
					RU: "Среди «документов на квартиру»: «документ, подтверждающий регистрацию по постоянному месту жительства»: чью - не сказано",
				},
				Model: law.Name{
					KK: "Түпнұсқа мен көшірме, пәтердің басқа құжаттарындай; кімнің құжаты екені ашық",
					RU: "Оригинал и копия, как у прочих документов на квартиру; чей документ, открыто",
					EN: "In original and copy, as it stands among the papers of the flat; whose registration it shows is left open",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "akims-and-or",
				Says: law.Name{
					KK: "«селолық және/немесе ауылдық әкiмдердiң анықтамасын»: біреуі ме, екеуі ме",
					RU: "«справка сельских и/или аульных акимов»: одного или обоих",
				},
				Model: law.Name{
					KK: "Бір анықтама жеткілікті",
					RU: "Достаточно одной справки",
					EN: "One certificate is enough: of an akim, or an address certificate instead",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "bank-clause",
				Says: law.Name{
					KK: "«банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда» жақын туыстар өтінішінің алдында тұр",
					RU: "«в случае ненадлежащего исполнения обязательств перед банком» - в конце подпункта, после обоих заявлений",
				},
				Model: law.Name{
					KK: "Туыстардың өтінішіне ғана қатысты; қорғаншылардікі жетіспесе, бұл күмән ғана",
					RU: "Относится только к заявлению родственников; отсутствие заявления опекунов - лишь сомнение",
					EN: "Taken with the statement of the relatives only, as in Kazakh; in Russian it ends the row and may reach back to the guardians', so that the lack of theirs is a doubt",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "statements-when",
				Says: law.Name{
					KK: "Өтініштер шартсыз талап етіледі, бірақ банкті атайды: «банк алдында мiндеттерiн»; несие шарты тек 8)-тармақшада",
					RU: "Заявления требуются без условия, но называют банк: «обязательств перед банком»; условие о ссуде - только в подпункте 8)",
				},
				Model: law.Name{
					KK: "Туыстардың өтініші - несие берілгенде, қорғаншылардікі - қорғаншы өтініш бергенде: екеуі де мәтіннен шығарылған қорытынды",
					RU: "Заявление родственников - при ссуде, опекунов - когда обращается опекун: то и другое - вывод",
					EN: "The relatives' statement is required if there is a loan, the guardians' of a guardian, trustee or patronage carer, with a loan or without: both are inferred",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "relatives-or-premises",
				Says: law.Name{
					KK: "5)-тармақша екі өтінішті де талап етеді; 5-қосымша: «қосымша алаңның мекен-жайы немесе балаларды өзiне алуға келiсетiн жақын туыстардың мекен-жайлары»",
					RU: "Подпункт 5) требует оба заявления; приложение 5: «адрес дополнительной площади или адреса близких родственников, согласных взять детей»",
				},
				Model: law.Name{
					KK: "Екі өтініш те, әрқайсысы өз шартымен, талап етіледі",
					RU: "Требуются оба заявления, каждое при своём условии",
					EN: "Both statements are rows of the list, each with its condition; on the form either other premises or relatives are enough",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "marriage-certificate-whose",
				Says: law.Name{
					KK: "«неке туралы куәлiгiнiң түпнұсқасы мен көшiрмесi»: кімдікі екені айтылмайды",
					RU: "«оригинал и копия свидетельства о браке потребителя»",
				},
				Model: law.Name{
					KK: "Тұтынушының куәлігі, орысша мәтіндегідей",
					RU: "Свидетельство потребителя, как в русском тексте",
					EN: "That of the applicant, as in the Russian text; the Kazakh has lost its owner",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "marriage-certificate-when",
				Says: law.Name{
					KK: "6)-тармақша неке туралы куәлікті шартсыз талап етеді; 7)-тармақша: «некеге тұрмағандығын растайтын құжат»",
					RU: "Подпункт 6) требует свидетельство о браке без условия; подпункт 7): «документ, подтверждающий, что в браке не состоял (-а)»",
				},
				Model: law.Name{
					KK: "Некеде тұрғанда: мәтіннен шығарылған қорытынды",
					RU: "Если состоит в браке: это вывод",
					EN: "Required of a married applicant, which is inferred: it cannot be had with the document that one has not been married",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "other-papers-when",
				Says: law.Name{
					KK: "«басқа да құжаттардың түпнұсқалары мен көшiрмелерi»: бәрі ме, жағдайға сай ма - айтылмайды",
					RU: "«оригиналы и копии других документов»: все или по обстоятельствам - не сказано",
				},
				Model: law.Name{
					KK: "Әрқайсысы өзі растайтын жағдайда ғана: мәтіннен шығарылған қорытынды",
					RU: "Каждый только в том случае, который удостоверяет: это вывод",
					EN: "Each is required in the case that it certifies, which is inferred: divorced, widowed, never married",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "other-papers-whose",
				Says: law.Name{
					KK: "«некенi бұзу туралы, қайтыс болу туралы куәлiк»: кімнің екені айтылмайды",
					RU: "«свидетельство о расторжении брака, о смерти»: чьи - не сказано",
				},
				Model: law.Name{
					KK: "Иесі ашық",
					RU: "Чьи документы, открыто",
					EN: "Whose they are is left open; the facts asked for are those of the applicant",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "bank-letter-form",
				Says: law.Name{
					KK: "«банктен ... анықтама беру туралы хат»: түпнұсқа ма, көшірме ме - айтылмайды",
					RU: "«письмо из банка о выдаче справки»: оригинал или копия - не сказано",
				},
				Model: law.Name{
					KK: "Түрі белгісіз",
					RU: "Вид не указан",
					EN: "The form is left open: original or copy is not said",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "loan-given",
				Says: law.Name{
					KK: "«тұрғын үйдi кепiлге қойып, несие берген жағдайда»: несие беріліп қойған",
					RU: "«в случае предоставления ссуды под залог жилья»",
				},
				Model: law.Name{
					KK: "Несие берілетін жағдай деп оқылады",
					RU: "Читается как случай, когда ссуда предоставляется",
					EN: "Read as the case that a loan is given; by the Kazakh it has been given, though the letter asks for the permission",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "loan-word",
				Says: law.Name{
					KK: "8)-тармақша: «несие»; 5-қосымша: «кредит»",
					RU: "Подпункт 8): «ссуды»; приложение 5: «кредита»",
				},
				Model: law.Name{
					KK: "Екеуі бір нәрсе",
					RU: "Это одно и то же",
					EN: "Taken for the same: a loan, and a credit on the form",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "originals-of-which",
				Says: law.Name{
					KK: "1), 3), 5), 8)-тармақшаларда түпнұсқа мен көшірме аталмайды; соңғы сөйлем: «құжаттардың түпнұсқалары көшiрмелерiмен қоса берiледi»",
					RU: "В подпунктах 1), 3), 5), 8) оригинала и копии нет; предложение после списка: «Оригиналы документов представляются для сверки с копиями»",
				},
				Model: law.Name{
					KK: "Әр құжат өз жолында айтылған түрде талап етіледі",
					RU: "Каждый документ требуется в том виде, что назван в его строке",
					EN: "Each document is wanted in the form that its row names; the sentence is held for those of which a row wants original and copy",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "originals-returned",
				Says: law.Name{
					KK: "«кейiн олар тұтынушыға қайтарылады»",
					RU: "«для сверки с копиями, которые после возвращаются потребителю»: «которые» стоит после «копиями»",
				},
				Model: law.Name{
					KK: "Түпнұсқалар қайтарылады",
					RU: "Возвращаются оригиналы",
					EN: "It is the originals that are handed back; by the Russian grammar it would be the copies",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-age",
				Says: law.Name{
					KK: "14-тармақ: «10 жастағы және одан асқан баланың (18 жасқа дейiн)»; 4 және 5-қосымшалар: «10 жастан асқан балалар қолдарын қояды»",
					RU: "Пункт 14: «детей от 10 лет и старше (до 18 лет)»; приложения 4 и 5: «дети старше 10 лет расписываются»",
				},
				Model: law.Name{
					KK: "Өзі келу - 10 жастан; қол қою үлгіде жоқ",
					RU: "Присутствие - с 10 лет; роспись не смоделирована",
					EN: "Presence is from the tenth birthday; who signs the form, children older than 10, is not modeled, see the gap child-consent",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-which",
				Says: law.Name{
					KK: "«баланың ... өзi келуi», жекеше; барлық бала ма, меншік иесі ме - айтылмайды",
					RU: "«личное присутствие детей», во множественном числе; все дети или собственники - не сказано",
				},
				Model: law.Name{
					KK: "Әр бала",
					RU: "Каждый ребёнок",
					EN: "Each child of the case: whether all of the children or those who own is not said",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "forms-what",
				Says: law.Name{
					KK: "«бланкiлер (өтiнiш нысандары)»",
					RU: "«Бланки (форм заявлений и тому подобное)»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: application forms (Kazakh), and the like (Russian)",
				},
				Cite: law.Same(text.para("15")),
			},
			{
				ID: "who-takes-in",
				Says: law.Name{
					KK: "16-тармақ: «бiлiм бөлiмiнiң маманына»; 12-тармақтың 4)-тармақшасы: «білім бөлімі кеңсесінің қызметкері»; 1-кесте, 4-әрекет: кеңсе",
					RU: "Пункт 16: «специалисту отдела образования»; подпункт 4) пункта 12: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: канцелярия",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша: кеңсе; маман қабылдаса, бұл бұзушылық емес, күмән ғана",
					RU: "Роль по таблице 1: канцелярия; если принял специалист, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the chancery; taken in by a specialist it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("16", "1")),
			},
			{
				ID: "standard-or-regulation",
				Says: law.Name{
					KK: "«осы стандарттың 1-қосымшасына сәйкес»",
					RU: "«согласно приложению 1 к настоящему регламенту»",
				},
				Model: law.Name{
					KK: "Регламенттің 1-қосымшасы, орысша мәтіндегідей",
					RU: "Приложение 1 к регламенту, как в русском тексте",
					EN: "Appendix 1 of the regulation, as in the Russian text; the Kazakh has that of the standard",
				},
				Cite: law.Same(text.sub("16", "1")),
			},
			{
				ID: "lists-without-people",
				Says: law.Name{
					KK: "Маманға «1-қосымшасына сәйкес», «терезелер» арқылы «2-қосымшасына сәйкес»: қосымшаларда мамандар да, терезелер де жоқ, тек мекен-жай мен телефон",
					RU: "Специалисту «согласно приложению 1», инспектора центра «согласно приложению 2»: в приложениях нет ни специалистов, ни инспекторов, только адреса и телефоны",
				},
				Model: law.Name{
					KK: "Қосымшалар - ұйымдардың тізімі ғана",
					RU: "Приложения - только перечни учреждений",
					EN: "The appendices are lists of offices: they name no specialists, windows or inspectors",
				},
				Cite: law.Same(text.para("16")),
			},
			{
				ID: "delivery-of-refusal",
				Says: law.Name{
					KK: "«анықтама тұтынушының өзi барғанда берiледi»: бас тарту аталмайды",
					RU: "«справка выдается при личном обращении потребителя»: об отказе не сказано",
				},
				Model: law.Name{
					KK: "Бас тарту 1-кесте бойынша беріледі",
					RU: "Отказ выдаётся по таблице 1",
					EN: "A refusal is delivered as table 1 and paragraph 12 say; paragraph 17 speaks of the certificate only",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "storage-after-center",
				Says: law.Name{
					KK: "11-тармақ: орталықта «бiр ай», «кейiн оларды бiлiм бөлiмiне тапсырады»; 17-тармақ: білім бөлімінде «екi ай»; соңғысы орталықтан келгенге қатысты ма - айтылмайды",
					RU: "Пункт 11: в центре «одного месяца, после чего передает их в отдел образования»; пункт 17: в отделе «двух месяцев»; относится ли это к переданному из центра - не сказано",
				},
				Model: law.Name{
					KK: "Екі ай - тікелей өтініш бергенде ғана",
					RU: "Два месяца - только при обращении прямо в отдел",
					EN: "The two months are for the channel department; whether they follow on the center's month is not said",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "collector-missing",
				Says: law.Name{
					KK: "Жинақтау бөлімінің инспекторы 18-тармақ пен 1-кестеде бар, 12-тармақта, 2 және 3-кестелерде жоқ",
					RU: "Инспектор накопительного отдела есть в пункте 18 и таблице 1, но не в пункте 12 и не в таблицах 2 и 3",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кесте бойынша",
					RU: "Шаги - по таблице 1",
					EN: "The steps are those of table 1; paragraph 12 and tables 2 and 3 do not know the inspector of the accumulation section",
				},
				Cite: law.Same(text.sub("18", "2")),
			},
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «Білім бөлімінің кеңсесiнiңқызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
					RU: "Пункт 18: «канцелярия отделов образования»; пункт 12: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-office",
					RU: "Одна роль: department-office",
					EN: "One role, department-office, named as paragraph 18 names it in each text",
				},
				Cite: law.Same(text.sub("18", "3")),
			},
			{
				ID: "executor-name",
				Says: law.Name{
					KK: "12-тармақ: «білім бөлімінің маманы»; 18-тармақ: «білім бөлімінің жауапты орындаушысы»; 1-кесте: «Жауапты орындаушы»",
					RU: "Пункт 12: «специалист отдела образования»; пункт 18: «ответственный исполнитель отделов образования»; таблица 1: «Ответственный исполнитель»",
				},
				Model: law.Name{
					KK: "Бір рөл: department-executor",
					RU: "Одна роль: department-executor",
					EN: "One role, department-executor",
				},
				Cite: law.Same(text.sub("18", "5")),
			},
			{
				ID: "responsible-heads",
				Says: law.Name{
					KK: "«Білім бөлімінің басшысы және орталықтың басшысы»",
					RU: "«руководитель городского и районных отделов образования и руководитель центра»",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз басшысы",
					RU: "Руководитель каждого отдела",
					EN: "The head of each department; the Russian text writes one head of several",
				},
				Cite: law.Same(text.para("21")),
			},
			{
				ID: "appendix-1-title",
				Says: law.Name{
					KK: "«Мемлекеттік қызмет көрсету жөніндегі білім бөлімдерінің тізбесі»",
					RU: "«отделов образования по оказанию государственной услуги»: слова «Перечень» нет",
				},
				Model: law.Name{
					KK: "Бөлімдердің тізімі, қазақша мәтіндегідей",
					RU: "Перечень отделов, как в казахском тексте",
					EN: "A list of departments, as in Kazakh; the Russian title has lost its first word",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "appendix-1-columns",
				Says: law.Name{
					KK: "Бағандардың нөмірлері: 1, 2, 4 - үшінші бағанның нөмірі жоқ",
					RU: "Номера граф: 1, 2, 3, 4",
				},
				Model: law.Name{
					KK: "Төрт баған, орысша мәтіндегідей",
					RU: "Четыре графы, как в русском тексте",
					EN: "Four columns, as in the Russian text: the Kazakh lacks the number of the third",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "atyrau-department-address",
				Says: law.Name{
					KK: "«Азаттық даңғылы, 65 а» (даңғыл)",
					RU: "«площадь Азаттык, 65а» (площадь)",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: an avenue in Kazakh, a square in Russian",
				},
				Cite: law.Same(text.row("1", "1")),
			},
			{
				ID: "inderbor-name",
				Says: law.Name{
					KK: "1-қосымша: «Индербор селосы»; 2-қосымша, 4-жол: «Индер кенті»",
					RU: "Приложение 1 и строка 4 приложения 2: «п. Индерборск»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды; ағылшынша Inderbor",
					RU: "Каждый текст сохраняет своё; по-английски Inderbor",
					EN: "Each text keeps its own; one place that the Kazakh calls a village in one list and a settlement of another name in the other",
				},
				Cite: law.Same(text.row("1", "3")),
			},
			{
				ID: "makat-street",
				Says: law.Name{
					KK: "«Теміржолшылар көшесі, 5» (теміржолшылар - адамдар)",
					RU: "«улица Железнодорожная, 5»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the street of railway workers in Kazakh, Railway street in Russian",
				},
				Cite: law.Same(text.row("1", "6")),
			},
			{
				ID: "appendix-2-columns",
				Says: law.Name{
					KK: "Бірінші баған: «р/с», «№» белгісі жоқ; бағандар нөмірленген",
					RU: "Графа номера без названия, номеров граф нет",
				},
				Model: law.Name{
					KK: "Бағандар екі мәтінде бірдей деп алынады",
					RU: "Графы считаются теми же в обоих текстах",
					EN: "The columns are taken to be the same in both texts: the Kazakh lacks the number sign, the Russian the whole head of the first column",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "balykshy-kind",
				Says: law.Name{
					KK: "«Балықшы кенті»",
					RU: "«Балыкшы», без вида населённого пункта",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Kazakh calls Balykshy a settlement",
				},
				Cite: law.Same(text.row("2", "3")),
			},
			{
				ID: "certificate-or-consent",
				Says: law.Name{
					KK: "6-тармақ: «анықтама»; 3-қосымшада бұл сөз жоқ: «рұқсат бередi»",
					RU: "Пункт 6: «справка»; в приложении 3 этого слова нет: «дает согласие»",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама (certificate), нысаны 3-қосымшада",
					RU: "Результат - справка (certificate), её форма в приложении 3",
					EN: "The result is the certificate, in the form of appendix 3, by which the department permits (Kazakh) or consents (Russian)",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-heading",
				Says: law.Name{
					KK: "«Қазақстан Республикасы аудандық (қалалық) бiлiм бөлiмдерi»: республиканың бөлімдері",
					RU: "«Республика Казахстан», ниже «Районный (городской) отделы образования»",
				},
				Model: law.Name{
					KK: "Құжатты білім бөлімі береді",
					RU: "Документ выдаёт отдел образования",
					EN: "The department issues it; by the Kazakh heading departments of the Republic, in Russian the Republic and departments apart",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-minors",
				Says: law.Name{
					KK: "«Кәмелетке толмаған балалар мүддесiне әрекет ететiн», бос жолдар «сәйкес» сөзінен кейін",
					RU: "«действующий в интересах несовершеннолетнего(-ей, -их)», далее пустые строки",
				},
				Model: law.Name{
					KK: "Бос жолдар балалардың аттарына арналған деп оқылады",
					RU: "Пустые строки читаются как место для имён детей",
					EN: "The blank lines are read as the place for the minors, after whom they stand in Russian; in Kazakh they stand after the grounds",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-deal",
				Says: law.Name{
					KK: "«№ ________ пәтердi ________ рұқсат бередi»: бос орын пәтерден кейін",
					RU: "«дает согласие _______________________________________________________ квартиры № ______»: пустое место перед квартирой",
				},
				Model: law.Name{
					KK: "Бос орын - мәміленің түрі",
					RU: "Пустое место - вид сделки",
					EN: "The blank is the kind of transaction, which the form does not name",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бiлiм бөлiмiнiң бастығы»",
					RU: "Пункт 21: «руководитель»; приложение 3: «Начальник районного (городского) отдела образования»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "application-heading",
				Says: law.Name{
					KK: "«Аудандық, қалалық бiлiм бөлiмi»",
					RU: "«Районный (городской) отдел образования»",
				},
				Model: law.Name{
					KK: "Өтініш бір бөлімге беріледі",
					RU: "Заявление подаётся одному отделу",
					EN: "An application goes to one department, of a district or of a city",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "deals-kinds",
				Says: law.Name{
					KK: "Қызметтің атауы: «мәмiлелердi ресiмдеу үшiн», кез келген мәміле; 4 және 5-қосымшалар: сату, айырбастау, сыйға беру, кепілге қою",
					RU: "Название услуги: «для оформления сделок», любых; приложения 4 и 5: продажа, обмен, дарение, залог",
				},
				Model: law.Name{
					KK: "Өтініштің екі түрі ғана",
					RU: "Только два вида заявления",
					EN: "The application has the two forms that there are; for a transaction of another kind the text has none",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "absent-spouse",
				Says: law.Name{
					KK: "4 және 5-қосымшалар: «Ерлi-зайыптылардың қолдары»; 14-тармақта болмаған ерлі-зайыптының құжаты жоқ",
					RU: "Приложения 4 и 5: «Подпись обоих супругов»; документа от отсутствующего супруга в пункте 14 нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такой документ не требуется",
					EN: "None is required: both spouses sign the form, and the list has nothing for one who cannot",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "child-words",
				Says: law.Name{
					KK: `«"келiсемiн" деген сөздi жазады»: «келiсемiн», жекеше`,
					RU: `«пишут слово – "согласны"», во множественном числе`,
				},
				Model: law.Name{
					KK: "Ереже мағынасын береді",
					RU: "Положение передаёт смысл",
					EN: "The provision tells what is meant, that the child agrees: I agree in Kazakh, we agree in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: бес жұмыс күні; 1-кесте: тек 6-әрекет бес күн, оған 1, 4, 5, 7-әрекеттердің минуттары мен сағаттары, 8-әрекеттің бір жұмыс күні, орталықта 9-әрекеттің бес күні қосылады",
					RU: "Пункт 9: пять рабочих дней; таблица 1: одно действие 6 - пять рабочих дней, и ещё минуты и часы действий 1, 4, 5, 7, один рабочий день действия 8, а в центре и рабочий день действия 9",
				},
				Model: law.Name{
					KK: "Жалпы мерзім 9-тармақтан; 6-әрекеттің мерзімі - қызметтікі",
					RU: "Общий срок - из пункта 9; срок действия 6 относится к услуге",
					EN: "The whole term is that of paragraph 9, and the limit of action 6 is marked as the service's: as a limit of its own, with the other actions added, the five working days of the Russian one would exceed the term",
				},
				Cite: law.Same(text.table("1", "")),
			},
			{
				ID: "action-3-destination",
				Says: law.Name{
					KK: "«Құжаттарды әкімдікке жiберу»",
					RU: "«Отправка документов в отделы образования»",
				},
				Model: law.Name{
					KK: "Келесі қадам - білім бөлімінің кеңсесінікі (4-әрекет), екі мәтінде де",
					RU: "Следующий шаг - канцелярии отдела (действие 4), в обоих текстах",
					EN: "Each text keeps its own words, to the akimat in Kazakh, to the education departments in Russian; the next step is the department's in both",
				},
				Cite: law.Same(text.table("1", "3")),
			},
			{
				ID: "direct-entry",
				Says: law.Name{
					KK: "1-кесте 1-әрекеттен, орталықтан басталады; білім бөліміне тікелей өтініш қай әрекеттен басталатыны айтылмайды; 2 және 3-кестелер, 2-әрекет: «Орталықтардан өтiнiштер қабылдау»",
					RU: "Таблица 1 начинается с действия 1, в центре; с какого действия начинается обращение прямо в отдел, не сказано; таблицы 2 и 3, действие 2: заявления принимаются «из центров», «из центра»",
				},
				Model: law.Name{
					KK: "Тікелей өтініш 4-әрекеттен басталады: мәтіннен шығарылған қорытынды",
					RU: "Прямое обращение начинается с действия 4: это вывод",
					EN: "A direct application starts at action 4, an inference: the department's chancery takes it in by paragraph 12(4)",
				},
				Cite: law.Same(text.table("1", "4")),
			},
			{
				ID: "serving-and-registering",
				Says: law.Name{
					KK: "9-тармақтың 3)-тармақшасы: қызмет көрсету «30 минуттан аспайды»; 1-кесте, 4-әрекет: қабылдау мен тіркеуге «1 сағат»",
					RU: "Подпункт 3) пункта 9: обслуживание «не более 30 минут»; таблица 1, действие 4: на приём и регистрацию «1 час»",
				},
				Model: law.Name{
					KK: "Екеуі де сақталады: терезедегі уақыт және әрекеттің мерзімі",
					RU: "Сохраняются оба: время у окна и срок действия",
					EN: "Both are kept, 30 minutes as the time at the counter and an hour as the limit of the action, though at a department they are one event",
				},
				Cite: law.Same(text.table("1", "4")),
			},
			{
				ID: "completeness-check",
				Says: law.Name{
					KK: "Толықтығын тексеру «Орталыққа өтініш білдірген кезде» ғана; 11-тармақ құжат жетіспегені үшін тікелей өтінішке де бас тартады",
					RU: "Проверка полноты - только «При обращении потребителя в центр»; пункт 11 отказывает за неполноту и при обращении прямо в отдел",
				},
				Model: law.Name{
					KK: "Тексеру verify-and-prepare қадамында ғана",
					RU: "Проверка - только в шаге verify-and-prepare",
					EN: "The check stands in verify-and-prepare only, as in the table; nobody is said to make it for a direct application, which paragraph 11(1) also refuses",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "completeness-when",
				Says: law.Name{
					KK: "11-тармақ: толық емес құжаттар «бiр жұмыс күнi iшiнде» қайтарылады; 6-әрекет: тексеру бес күннің ішінде",
					RU: "Пункт 11: неполный пакет возвращается «в течение одного рабочего дня»; действие 6: проверка в пределах пяти рабочих дней",
				},
				Model: law.Name{
					KK: "Қайтаруға - бір жұмыс күні, шешімге - 6-әрекеттің мерзімі",
					RU: "На возврат - один рабочий день, на решение - срок действия 6",
					EN: "A return has one working day, from paragraph 11(2); the check of action 6 has the limit of its cell",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "action-6-days",
				Says: law.Name{
					KK: "1-кесте: «бес күн ішінде»; 9-тармақ: «бес жұмыс күнiн»",
					RU: "Таблица 1: «в течение пяти рабочих дней»; пункт 9: «пять рабочих дней»",
				},
				Model: law.Name{
					KK: "Қазақша - бес күн (қандай екені айтылмаған), орысша - бес жұмыс күні",
					RU: "По-казахски - пять дней (каких, не сказано), по-русски - пять рабочих",
					EN: "Each text keeps its own: five days of no stated kind in Kazakh, five working days in Russian; the Kazakh paragraph 9 says working days",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "action-6-of-service",
				Says: law.Name{
					KK: "Білім бөліміне өтініш білдіргенде: «мемлекеттiк қызмет бес күн ішінде көрсетiледi»; орталыққа өтініш білдіргенде: «бес күн iшiнде» ғана",
					RU: "При обращении в отделы: «государственная услуга предоставляется в течение пяти рабочих дней»; при обращении в центр: только «в течение пяти рабочих дней»",
				},
				Model: law.Name{
					KK: "Екі арнада да қызметтің мерзімі деп белгіленген",
					RU: "В обоих каналах отмечено как срок услуги",
					EN: "Marked as the time of the service in both channels, though only the sentence on direct applications says so",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "action-7-name",
				Says: law.Name{
					KK: "Әрекет «Хат-хабармен танысу» деп аталады, нәтижесі «Құжатқа қол қою»; 2-кестеде «Анықтамаға қол қою»",
					RU: "Действие названо «Ознакомление с корреспонденцией», завершается «Подписание документа»; в таблице 2 «Подписание справки»",
				},
				Model: law.Name{
					KK: "Қадам қол қоюды білдіреді",
					RU: "Шаг - подписание",
					EN: "The step signs: it is named after reading the correspondence, but its form of completion is the signature",
				},
				Cite: law.Same(text.table("1", "7")),
			},
			{
				ID: "action-8-next",
				Says: law.Name{
					KK: "«Келесi iс-қимылдың нөмiрi»: 9, тікелей өтініш үшін де, онда орталық қатыспайды",
					RU: "«Номер следующего действия»: 9, и для прямого обращения, где центр не участвует",
				},
				Model: law.Name{
					KK: "Тікелей өтініш 8-әрекетпен аяқталады",
					RU: "Прямое обращение завершается действием 8",
					EN: "A direct application ends with action 8: action 9 is the center's",
				},
				Cite: law.Same(text.table("1", "8")),
			},
			{
				ID: "action-8-handing",
				Says: law.Name{
					KK: "«Бір жұмыс күнi iшiнде» аяқталуы: «Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру»; 17-тармақ: «анықтама тұтынушының өзi барғанда берiледi»",
					RU: "«В течение одного рабочего дня» завершается: «Передача справки или мотивированного отказа потребителю или в центр»; пункт 17: «справка выдается при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "8-әрекеттен кейін нәтиже дайын; оны алып кету бөлек жазылады",
					RU: "После действия 8 результат готов; вручение записывается отдельно",
					EN: "When action 8 is done the result is ready; when an applicant takes it is recorded apart, for the limit cannot make the applicant come",
				},
				Cite: law.Same(text.table("1", "8")),
			},
			{
				ID: "action-9-name",
				Says: law.Name{
					KK: "«Тұтынушыға анықтама беру немесе дәлелдi бас тарту»; аяқталуы: «... туралы қол қою»",
					RU: "«Выдача справки либо мотивированного отказа потребителю»; завершение: «Расписка о выдаче»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз атауын сақтайды; екеуі де нәтижені тапсыруды білдіреді",
					RU: "Каждый текст сохраняет своё название; оба означают вручение результата",
					EN: "Each text keeps its own names; by the Kazakh the inspector refuses and a signature ends it, by the Russian a refusal is handed over and a receipt ends it",
				},
				Cite: law.Same(text.table("1", "9")),
			},
			{
				ID: "action-9-limit",
				Says: law.Name{
					KK: "«Бес күн iшiнде»",
					RU: "«В течении рабочего дня»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз мерзімін сақтайды",
					RU: "Каждый текст сохраняет свой срок",
					EN: "Each text keeps its own limit: five days of no stated kind in Kazakh, the same working day in Russian",
				},
				Cite: law.Same(text.table("1", "9")),
			},
			{
				ID: "action-9-start",
				Says: law.Name{
					KK: "Мерзім неден басталатыны айтылмайды; 17-тармақ: «анықтама тұтынушының өзi барғанда берiледi»",
					RU: "От чего идёт срок, не сказано; пункт 17: «справка выдается при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "Мерзімнің басталуы белгісіз болғандықтан, ешкім айыпталмайды",
					RU: "Начало срока неизвестно, поэтому никто не обвиняется",
					EN: "The text does not say whether the limit runs from the arrival at the center or from the applicant's visit, so it plans nothing and accuses nobody",
				},
				Cite: law.Same(text.table("1", "9")),
			},
			{
				ID: "numbers-of-tables",
				Says: law.Name{
					KK: "1-кестеде тоғыз әрекет, 2 және 3-кестелерде жеті; нөмірлері сәйкес келмейді",
					RU: "В таблице 1 девять действий, в таблицах 2 и 3 семь; номера не совпадают",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кестеден; 2 және 3-кестелер сілтеме ретінде",
					RU: "Шаги - из таблицы 1; таблицы 2 и 3 - ссылками",
					EN: "The steps are those of table 1; the actions of tables 2 and 3 are cross-references by their own numbers",
				},
				Cite: law.Same(text.table("2", "")),
			},
			{
				ID: "table-3-assigning",
				Says: law.Name{
					KK: "2-кесте, 3-әрекет: «жауапты орындаушыны анықтау»; 3-кесте, 3-әрекет: «жауапты орындаушыны белгiлеу»",
					RU: "Действие 3 в обеих таблицах: «ответственного исполнителя для исполнения»",
				},
				Model: law.Name{
					KK: "Бір қадам: assign",
					RU: "Один шаг: assign",
					EN: "One step, assign: the Kazakh words differ, to determine and to appoint",
				},
				Cite: law.Same(text.table("3", "3")),
			},
			{
				ID: "table-3-executor",
				Says: law.Name{
					KK: "4-топ: «Білім бөлімінің жауапты орындаушысы»",
					RU: "Группа 4: «Ответственный исполнитель уполномоченного органа»; в таблице 2 «Ответственный исполнитель отделов образования»",
				},
				Model: law.Name{
					KK: "Рөл - білім бөлімінің жауапты орындаушысы",
					RU: "Роль - ответственный исполнитель отделов образования",
					EN: `The role is the responsible executor of the education department; "authorized body" stands only in the Russian table 3`,
				},
				Cite: law.Same(text.table("3", "4")),
			},
			{
				ID: "scheme-missing",
				Says: law.Name{
					KK: "«Функционалдық өзара iс-қимыл сызбасы» деген тақырып қана бар",
					RU: "Есть только заголовок «Схема функционального взаимодействия»",
				},
				Model: law.Name{
					KK: "Сызба үлгіде жоқ",
					RU: "Схемы в модели нет",
					EN: "The texts have only the heading of appendix 7; see NotModeled",
				},
				Cite: law.Same(text.appendix("7")),
			},
		},

		// In the order of the text.
		NotModeled: []reglament.Gap{
			{
				ID: "decree-basis",
				Why: law.Name{
					KK: "Қаулының негізі, «Әкімшілік рәсімдер туралы» 2000 жылғы 27 қарашадағы заңның 9-1-бабы: рәсімнің бөлігі емес",
					RU: "Основание постановления, статья 9-1 закона от 27 ноября 2000 года «Об административных процедурах»: не часть процедуры",
					EN: "What the decree rests on, article 9-1 of the law of 27 November 2000 on administrative procedures, is no part of a procedure",
				},
				Cite: law.Citation{Act: actID},
			},
			{
				ID: "decree-control",
				Why: law.Name{
					KK: "Қаулының орындалуын бақылау, қол қою және келісу: рөлдер де, мерзімдер де емес",
					RU: "Контроль за исполнением постановления, подпись и согласование: не роли и не сроки",
					EN: "Control over the decree, its signature and its approval by the ministry are no part of a procedure",
				},
				Cite: law.Citation{Act: actID, Paragraph: "2"},
			},
			{
				ID: "offices-hours",
				Why: law.Name{
					KK: "Әр мекеменің жұмыс уақыты жеке берілмеген; «бөлімдердің» уақыты қай мекемелерге қатысты екені белгісіз",
					RU: "Часы отдельных учреждений не приведены; к каким учреждениям относятся часы «отделов», неизвестно",
					EN: `The text gives no hours of a single office, and whose the hours "for departments" are is not said; they are recorded, not used`,
				},
				Cite: text.sub("10", "2"),
			},
			{
				ID: "suspension",
				Why: law.Name{
					KK: "Тоқтата тұру қалай басталып, қалай аяқталатыны және мерзімге әсері айтылмайды",
					RU: "Как начинается и кончается приостановление и что при этом со сроком, не сказано",
					EN: "How a suspension starts and ends and what it does to the term is not said, so no step and no pause stands for it",
				},
				Cite: text.para("11"),
			},
			{
				ID: "originals-returned",
				Why: law.Name{
					KK: "Түпнұсқаларды кім және қашан қайтаратыны айтылмайды",
					RU: "Кто и когда возвращает оригиналы, не сказано",
					EN: "Who hands the originals back, and when, is not said",
				},
				Cite: text.para("14"),
			},
			{
				ID: "presence-moment",
				Why: law.Name{
					KK: "Бала «Анықтама ресiмдеуде» келуі тиіс: қай әрекет кезінде және кімге екені айтылмайды",
					RU: "Ребёнок нужен «При оформлении справки»: при каком действии и перед кем - не сказано",
					EN: "A child has to come when the certificate is drawn up: at which action and before whom is not said, so the presence is a row of the list, not a step",
				},
				Cite: text.para("14"),
			},
			{
				ID: "collection",
				Why: law.Name{
					KK: "Нәтижені алып кету мерзімі және сақтау мерзімінің басы белгіленбеген",
					RU: "Срок получения результата и начало хранения не установлены",
					EN: "The text sets no term for collecting the result and does not say when storage starts",
				},
				Cite: text.para("17"),
			},
			{
				ID: "certificate-form",
				Why: law.Name{
					KK: "Анықтаманың өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля справки перечислены положениями; бланк как форма не смоделирован",
					EN: "The fields of the certificate are listed as provisions; the blank itself is not modeled as a form",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-forms",
				Why: law.Name{
					KK: "Өтініштің екі нысанының өрістері ережелер ретінде тізілген; нысан ретінде үлгіленбеген",
					RU: "Поля двух бланков заявления перечислены положениями; бланки как формы не смоделированы",
					EN: "The fields of the two application forms are listed as provisions; the blanks themselves are not modeled as forms",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "child-consent",
				Why: law.Name{
					KK: "10 жастан асқан балалардың келісімі мен қолы - құжат емес, өтініштің өрісі",
					RU: "Согласие и роспись детей старше 10 лет - не документ, а поле заявления",
					EN: "The consent and signature of children older than 10 is a field of the application, no document of paragraph 14",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "transit",
				Why: law.Name{
					KK: "Құжаттар орталық пен білім бөлімі арасында қанша жүретіні айтылмайды, тек күніне неше рет жіберілетіні",
					RU: "Сколько документы идут между центром и отделом, не сказано, только сколько раз в день их отправляют",
					EN: "How long papers travel between center and department is not said, only how often a day they are sent",
				},
				Cite: text.table("1", "3"),
			},
			{
				ID: "ready-at-center",
				Why: law.Name{
					KK: "Нәтиже орталыққа жеткен сәт әрекет емес; дайындық 8-әрекеттің соңы деп алынған",
					RU: "Поступление результата в центр - не действие; готовностью считается конец действия 8",
					EN: "The arrival of the result at the center is no action; for both channels it counts as ready when action 8 is done",
				},
				Cite: text.table("1", "8"),
			},
			{
				ID: "use-cases",
				Why: law.Name{
					KK: "2 және 3-кестелер бөлек үдерістер ретінде емес, 6-әрекеттің екі нәтижесі мен сілтемелер ретінде берілген",
					RU: "Таблицы 2 и 3 даны не отдельными процессами, а двумя исходами действия 6 и ссылками",
					EN: "Tables 2 and 3, the main and the alternative process, are the two outcomes of action 6 and cross-references, not procedures of their own",
				},
				Cite: text.table("2", ""),
			},
			{
				ID: "receipt-to-center",
				Why: law.Name{
					KK: "3-кесте бойынша кеңсенің орталықтан қабылдағандағы қолхаты: қызмет алушыға берілмейді",
					RU: "Расписка канцелярии при приёме из центра по таблице 3: она не для потребителя",
					EN: "The receipt that the chancery gives on taking in from a center, in table 3 only: a receipt here is the applicant's",
				},
				Cite: text.table("3", "2"),
			},
			{
				ID: "scheme",
				Why: law.Name{
					KK: "Сызба мәтінде жоқ, тек тақырыбы бар",
					RU: "Самой схемы в тексте нет, только заголовок",
					EN: "The diagram is not in the texts, only its heading",
				},
				Cite: text.appendix("7"),
			},
		},
	}
}
