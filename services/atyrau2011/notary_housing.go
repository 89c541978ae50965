package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// NotaryHousing returns the regulation of the service "Issuing certificates to a
// notary's office for permission to exchange or sell living space that belongs to
// minor children", annex 1 of the decree.
func NotaryHousing() reglament.Service {
	text := annex{number: "1", tables: "5"}
	return reglament.Service{
		ID:   "atyrau2011.notary-housing",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге анықтамалар беру",
			RU: "Выдача справок в нотариальную контору для разрешения обмена или продажи жилой площади, принадлежащей несовершеннолетним детям",
			EN: "Issuing certificates to a notary's office for permission to exchange or sell living space that belongs to minor children",
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
					KK: "Стандарт осы қызметке Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген",
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
					KK: "Азаматтық кодекстің 22-24-баптары; 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің «66128-баптары»; 1997 жылғы 16 сәуірдегі «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы",
					RU: "Статьи 22-24 Гражданского кодекса; «статей 66128» Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»; пункт 3 статьи 13 Закона от 16 апреля 1997 года «О жилищных отношениях»",
					EN: `Articles 22 to 24 of the Civil Code; "articles 66128" of the Code of 26 December 2011 on marriage (matrimony) and family; article 13, paragraph 3, of the law of 16 April 1997 on housing relations`,
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3-қосымшаға сәйкес нотариалды кеңсеге арналған қағаз анықтама немесе дәлелді бас тарту жауабы",
					RU: "Результат: справка в нотариальную контору на бумаге по приложению 3 или мотивированный ответ об отказе",
					EN: "The service ends in a certificate to a notary's office on paper as in appendix 3, or in a reasoned reply that refuses it",
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
					KK: "Анықтаманы ресімдеу кезінде 10 жастағы және одан үлкен баланың (18-ге дейін) өзі келуі керек; негізі - 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 62-бабы",
					RU: "При оформлении справки дети от 10 лет и старше (до 18) присутствуют лично; основание - статья 62 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "When the certificate is drawn up, children of 10 and older (up to 18) are present in person, under article 62 of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("14"),
			},
			{
				ID: "blank-forms-department",
				Text: law.Name{
					KK: "Бланкілер білім бөлімінің үй-жайындағы үстелдерде немесе мамандарында болады",
					RU: "Бланки лежат на столах в фойе отдела образования или у его специалистов",
					EN: "Blank forms are on tables in the department (in its foyer, the Russian text says) or with its specialists",
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
					EN: "At a center they are handed in at \"windows\" that show their purpose and functions and the inspector's name and position",
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
					KK: "Әрекеттердің реті мен әр әрекеттің мерзімі 5-қосымшадағы кестелерде",
					RU: "Последовательность действий и срок каждого - в таблицах приложения 5",
					EN: "The order of the actions and the time of each stand in the tables of appendix 5",
				},
				Cite: text.para("19"),
			},
			{
				ID: "scheme",
				Text: law.Name{
					KK: "Өзара іс-қимыл сызбасы 6-қосымшада",
					RU: "Схема взаимодействия - в приложении 6",
					EN: "A diagram of the interaction stands in appendix 6",
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
					KK: "Анықтаманы кәмелетке толмағандар мүддесіне әрекет ететін, қорғаншылық және қамқоршылық органдарының функцияларын қамтитын аудандық, қалалық білім бөлімі береді",
					RU: "Справку выдаёт районный, городской отдел образования, который включает в себя функции органов опеки и попечительства и действует в интересах несовершеннолетнего",
					EN: "The certificate is given by the district or city education department, which includes the functions of the guardianship and trusteeship bodies and acts in the interests of the minor",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-basis",
				Text: law.Name{
					KK: "Азаматтық кодекстің 22-24-баптары, «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы, «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің «66128-баптары»",
					RU: "Статьи 22-24 Гражданского кодекса, пункт 3 статьи 13 Закона «О жилищных отношениях», «статьям 66128» Кодекса «О браке (супружестве) и семье»",
					EN: `It names articles 22 to 24 of the Civil Code, article 13, paragraph 3, of the law on housing relations and "articles 66128" of the Code on marriage (matrimony) and family`,
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-permission",
				Text: law.Name{
					KK: "Бөлім рұқсат береді: пәтердің мекенжайы, үйдің және пәтердің нөмірі; не істеуге рұқсат екені жазылады",
					RU: "Отдел даёт разрешение: на что, квартира №, адрес, дом №",
					EN: "The department gives permission, for what is to be filled in, with the number of the flat, the address and the number of the house",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "certificate-signature",
				Text: law.Name{
					KK: "Аудандық, қалалық білім бөлімі бастығының орынбасары: қол қоятын жері, Т.А.Ә. және мөр орны",
					RU: "Заместитель начальника районного, городского отдела образования: место для подписи, Ф.И.О. и печати",
					EN: "The deputy chief of the district or city education department: a line to sign on, the full name, and a place for the seal",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-addressee",
				Text: law.Name{
					KK: "Өтініш аудандық, қалалық білім бөліміне жазылады; жеке тұлғаға арналған үлгі",
					RU: "Заявление пишется в районный, городской отдел образования; образец для физического лица",
					EN: "The application is addressed to the district or city education department; it is a sample for a natural person",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-spouses",
				Text: law.Name{
					KK: "Ерлі-зайыптылар: Т.А.Ә. толық, қысқартусыз, жеке куәландыратын құжаттағыдай; мекенжайы мен телефоны",
					RU: "Супруги: Ф.И.О. полностью, без сокращений, точно по документу, удостоверяющему личность; адрес и телефон",
					EN: "The spouses: full names without abbreviations, exactly as in the identity document; address and telephone",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-request",
				Text: law.Name{
					KK: "Пәтерді сатуға, айырбастауға немесе сыйлауға рұқсат сұралады; пәтердің мекенжайы",
					RU: "Просят разрешения на продажу (обмен или дарение) квартиры; адрес квартиры",
					EN: "Permission is asked to sell (exchange or give) a flat; the address of the flat",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-credit",
				Text: law.Name{
					KK: "Несие мөлшері мен мерзімі орысша нысанда ғана",
					RU: "«для получения кредита»: размер и срок",
					EN: `"To receive a credit": its amount and term`,
				},
				Only: law.Russian,
				Cite: text.appendix("4"),
			},
			{
				ID: "application-children",
				Text: law.Name{
					KK: "Балалар: Т.А.Ә., туған жылы, туу туралы куәліктің нөмірі",
					RU: "Дети: Ф.И.О., год рождения, № свидетельства о рождении",
					EN: "The children: full names, years of birth, numbers of the birth certificates",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-consent",
				Text: law.Name{
					KK: "10 жастан асқан балалар қол қойып, келісетінін жазады",
					RU: "Дети старше 10 лет расписываются и пишут, что согласны",
					EN: "Children older than 10 sign and write that they agree",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі туралы мәліметтер: Т.А.Ә., жеке куәлігінің нөмірі, кім және қашан берген, қолы",
					RU: "Сведения об отце и о матери: Ф.И.О., № удостоверения личности, кем и когда выдано, роспись",
					EN: "Of the father and of the mother: full name, number of the identity card, by whom and when it was issued, signature",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-housing",
				Text: law.Name{
					KK: "Тұрғын үйден айырылған жағдайда балалар тұратын мекенжай: қосымша алаң немесе балаларды алуға келісетін жақын туыстар",
					RU: "Адрес, где дети будут жить в случае потери жилья: дополнительная площадь или близкие родственники, согласные взять детей",
					EN: "The address where the children will live if the housing is lost: additional space, or close relatives who agree to take them",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-undertaking",
				Text: law.Name{
					KK: "Балаларды келешекте тұрғын үйсіз қалдырмау міндеттемесі өз қолымен жазылады",
					RU: "Обязательство не оставить детей в дальнейшем без жилья пишется собственноручно",
					EN: "An undertaking not to leave the children without housing in the future, in their own handwriting",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-signatures",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подпись обоих супругов",
					EN: "The date and the signatures of both spouses",
				},
				Cite: text.appendix("4"),
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

		// Paragraph 6: how the service ends.
		Results: []reglament.Result{
			{
				ID: "certificate",
				Name: law.Name{
					KK: "кәмелетке толмаған балаларға тиесiлi тұрғын үй алаңын айырбастауға немесе сатуға рұқсат беру үшiн нотариалды кеңсеге қағаз түрінде анықтама",
					RU: "справка в нотариальную контору для разрешения обмена или продажи жилой площади, принадлежащей несовершеннолетним детям",
					EN: "certificate to a notary's office for permission to exchange or sell living space that belongs to minor children",
				},
				Form: reglament.Paper,
				// As the form of appendix 3 has it.
				SignedBy: law.Name{
					KK: "Аудандық, қалалық бiлiм бөлiмi бастығының орынбасары",
					RU: "Заместитель начальника районного, городского отдела образования",
					EN: "deputy chief of the district or city education department",
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
					KK: "бiлiм бөлiмiне өтiнiш бiлдiрген кезде",
					RU: "при обращении в отдел образования",
					EN: "at the education department",
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

		// Paragraph 14: what the conditions of the documents rest on.
		Facts: []documents.Fact{
			{
				ID: "guardian",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Өтініш беруші қорғаншы, қамқоршы немесе патронаттық тәрбиеші ретінде өтініш береді ме?",
					RU: "Обращается ли заявитель как опекун, попечитель или патронатный воспитатель?",
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
				ID: "spouse-absent",
				Of: documents.Applicant,
				Ask: law.Name{
					KK: "Ерлі-зайыптылардың бірі жоқ па?",
					RU: "Отсутствует ли один из супругов?",
					EN: "Is one of the spouses absent?",
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
			{
				ID: "born-out-of-wedlock",
				Of: documents.Child,
				Ask: law.Name{
					KK: "Бала некеден тыс туған ба?",
					RU: "Рождён ли ребёнок вне брака?",
					EN: "Was the child born out of wedlock?",
				},
			},
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				ID: "application",
				Name: law.Name{
					KK: "осы регламенттің 4-қосымшасына сәйкес кәмелетке толмаған балалардың екi ата-анасының (ерлi-зайыптыларды немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
					RU: "заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) несовершеннолетних детей, согласно приложению 4 к настоящему регламенту",
					EN: "application of both parents (spouses) or of those who replace them (guardians (trustees), patronage carers) of minor children, as in appendix 4",
				},
				// Or of those who replace them.
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Blank: text.appendix("4")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				// In both texts of those who replace the parents; in Russian of the parents
				// too, which is the next row.
				ID: "statement-of-guardians",
				Name: law.Name{
					KK: "қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of guardians (trustees), patronage carers on providing guaranteed housing",
				},
				Of:   documents.Applicant,
				When: documents.Condition{Fact: "guardian", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// The Kazakh name is that of the same statement, without whose it is.
				ID: "statement-of-parents",
				Name: law.Name{
					KK: "кепiлдi тұрғын үйдi беру туралы нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of both parents (spouses) on providing guaranteed housing",
				},
				Only: law.Russian,
				Of:   documents.Parents,
				When: documents.Condition{None: []documents.Condition{{Fact: "guardian", Of: documents.Applicant}}},
				Form: law.Differ(documents.Form{}, documents.Form{Notarized: true}),
				Cite: law.Differ(law.Citation{}, text.sub("14", "2")),
			},
			{
				// Of default before a bank; a sale without a loan has none. When it is
				// handed in is not said.
				ID: "statement-of-relatives",
				Name: law.Name{
					KK: "банк алдында орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
					EN: "notarized statement of close relatives on providing guaranteed housing if obligations to the bank are not properly performed",
				},
				Of:       documents.Relatives,
				When:     documents.Condition{Fact: "loan-against-dwelling"},
				Inferred: true,
				Form:     law.Same(documents.Form{Notarized: true}),
				Cite:     law.Same(text.sub("14", "2")),
			},
			{
				ID: "contract",
				Name: law.Name{
					KK: "шарт",
					RU: "договор",
					EN: "contract on the real estate",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "registration-certificate",
				Name: law.Name{
					KK: "жылжымайтын мүлiк құқықтарын мемлекеттiк тiркеу туралы куәлiк",
					RU: "свидетельство о государственной регистрации прав на недвижимость",
					EN: "certificate of the state registration of rights to real estate",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "technical-passport",
				Name: law.Name{
					KK: "мүлiктiң техникалық паспорты",
					RU: "технический паспорт на имущество",
					EN: "technical passport of the property",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// Whose registration it is, the text does not say. It stands among the
				// documents of which originals and copies are wanted.
				ID: "residence-registration",
				Name: law.Name{
					KK: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты",
					RU: "документ, подтверждающий регистрацию по постоянному месту жительства",
					EN: "document that proves registration at the permanent place of residence",
				},
				// In the Kazakh text in the accusative, outside "originals and copies".
				Form: law.Differ(documents.Form{}, documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекенжай анықтамасын", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасын", RU: "справка сельских и/или аульных акимов", EN: "certificate of the village and/or aul akims"}},
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "identity-cards",
				Name: law.Name{
					KK: "кәмелетке толмағандарға қатысы бар екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронат тәрбиешiлер) жеке куәлiктерiнiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии удостоверений личности обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), по отношению к несовершеннолетнему",
					EN: "originals and copies of the identity cards of both parents (spouses) or of those who replace them (guardians (trustees), patronage carers) in relation to the minor",
				},
				// Or of those who replace them.
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificate",
				Name: law.Name{
					KK: "баланың (балалардың) туу туралы куәлiктiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии свидетельств о рождении ребенка (детей)",
					EN: "originals and copies of the birth certificates of the child (children)",
				},
				Of:   documents.Child,
				Each: true,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "marriage-certificate",
				Name: law.Name{
					KK: "неке туралы куәлiктiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия свидетельства о браке",
					EN: "original and copy of the marriage certificate",
				},
				When:     documents.Condition{Fact: "married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "6")),
			},
			{
				// In Kazakh "certificate" follows after the death.
				ID: "divorce-certificate",
				Name: law.Name{
					KK: "некенi бұзу туралы",
					RU: "свидетельство о расторжении брака",
					EN: "certificate of the dissolution of marriage",
				},
				When:     documents.Condition{Fact: "divorced", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// In Russian "certificate" stands before the divorce. Whose death it is,
				// neither text says.
				ID: "death-certificate",
				Name: law.Name{
					KK: "қайтыс болу туралы куәлiк",
					RU: "о смерти",
					EN: "certificate of death",
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
					RU: "документ, подтверждающий, что в браке не состоял(-а)",
					EN: "document that proves not having been married",
				},
				When:     documents.Condition{Fact: "never-married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "№ 4 нысан бойынша анықтама (бала некеден тыс туылған жағдайда)",
					RU: "справка по форме № 4 (в случае рождения ребенка вне брака)",
					EN: "certificate on form No. 4 (if the child was born out of wedlock)",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Fact: "born-out-of-wedlock", Of: documents.Child},
				// After a semicolon in Russian: whether originals and copies reaches it is
				// not said there.
				Form: law.Differ(documents.Form{Original: true, Copy: true, Compare: true}, documents.Form{}),
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				// The Kazakh text says that one of the spouses has to be absent, the
				// Russian calls the paper that of the absent spouse.
				ID: "power-of-attorney",
				Name: law.Name{
					KK: "ерлi-зайыптылардың бiреуi болмаған жағдайда мәмiленi ресiмдеуге оның атынан жазылған нотариуспен расталған сенiмхат",
					RU: "доверенность от имени отсутствующего супруга(-и), заверенная нотариусом на совершение оформления сделки",
					EN: "power of attorney of the absent spouse for executing the transaction, certified by a notary",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "spouse-absent", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "child-presence",
				Name: law.Name{
					KK: "10 жастағы және одан асқан баланың (18 жасқа дейiн) өзi келуi",
					RU: "личное присутствие детей от 10 лет и старше (до 18 лет)",
					EN: "children of 10 and older (up to 18) present in person",
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
					RU: "сотрудник канцелярии отдела образования",
					EN: "chancery of the education department",
				},
				Cite: text.sub("18", "3"),
			},
			{
				ID:   "department-head",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің басшылығы",
					RU: "руководство отдела образования",
					EN: "management of the education department",
				},
				Cite: text.sub("18", "4"),
			},
			{
				ID:   "department-executor",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің жауапты орындаушысы",
					RU: "ответственный исполнитель отдела образования",
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
				Name:  law.Name{KK: `"Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Курмангазинского района"`, EN: `State institution "Education Department of the Kurmangazy District Akimat"`},
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
				Place: law.Name{KK: "Атырау қаласы, Баймұханов көшесі, 16а үй", RU: "г.Атырау, ул.Баймуханова, 16а", EN: "16a Baimukhanov street, Atyrau"},
				Phone: "8(7122) 357505",
				Cite:  text.row("2", "2"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының № 2 қалалық бөлімі", RU: "№ 2 городской отдел филиала РГП ЦОН", EN: "City department No. 2 of the branch"},
				Place: law.Name{KK: "Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй", RU: "г.Атырау, Балыкшы, ул.Байжигитова, 80а", EN: "80a Baizhigitov street, Balykshy, Atyrau"},
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
				Place: law.Name{KK: "Құлсары қаласы, Бейбітшілік көшесі, 8 үй", RU: "г.Кульсары, ул.Бейбитшилик, 8", EN: "8 Beibitshilik street, Kulsary"},
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
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2 үй", RU: "п.Макат, ул.Центральная, 2", EN: "2 Central street, Makat"},
				Phone: "8(71239) 32297",
				Cite:  text.row("2", "9"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Исатай аудандық бөлімі", RU: "Исатайский районный отдел филиала РГП ЦОН", EN: "Isatai district department of the branch"},
				Place: law.Name{KK: "Аққыстау селосы, Қазақстан көшесі, 9 үй", RU: "с.Аккыстау, ул.Казахстан, 9", EN: "9 Kazakhstan street, Akkystau"},
				Phone: "8(71231) 21670",
				Cite:  text.row("2", "10"),
			},
		},

		// Appendix 5, table 1: the actions. An outcome that leads to a step of
		// another channel does not exist in this one. The Kazakh text has no table 2:
		// what cites it stands in the Russian one only.
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
						Name: law.Name{KK: "анықтаманы ресiмдейдi", RU: "оформление справки", EN: "certificate drawn up"},
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
						Name: law.Name{KK: "анықтаманы ресiмдейдi", RU: "оформление справки", EN: "certificate drawn up"},
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
				Limit: law.Same(reglament.Limit{SameDay: true}),
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
					KK: "1-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 1 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "5-тармақ: екі үтір («22-24-баптары,,») және «кодексінің66128-баптары»; 14-тармақ: «ерлi-зайыптыларды» («ерлi-зайыптылардың» орнына), «патронат тәрбиешiлер», «балалардың) туу туралы куәлiктiң», «түпұсқалары», жабылмаған жақшалар; 5-қосымша: «кеңсесiнiңқызметшiлерi», «Бұрыштама қою,құрылымдық», «№ 1Құжаттар қабылдау,қолхат беру»",
					RU: "Пункт 2: «Государственая»; пункт 14: незакрытые скобки; приложение 5: «Инспекторнакопительного отдела», «корреспонденцией,определение», «№ 3Определениеответственного», «выдачарасписки», «наложениерезолюции», «Наименование действия процесса, процедуры,» без открывающей скобки",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, остальное, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted, all else stays as written",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "kazakh-letter-i",
				Says: law.Name{
					KK: "«і» әрпі екі түрлі жазылған: кирилл «і» және латын «i» (мысалы, «мемлекеттік» және «мемлекеттiк»)",
					RU: "В русском тексте такого нет",
				},
				Model: law.Name{
					KK: "Атаулар мәтіндегі әріптермен жазылған; салыстырғанда екеуі бір әріп деп алынсын",
					RU: "Названия записаны теми же буквами, что в тексте; при сравнении это одна буква",
					EN: "Names are written with the letters of the text; compare the Cyrillic and the Latin letter as one",
				},
				Cite: law.Differ(text.whole(), law.Citation{}),
			},
			{
				ID: "appendix-heads",
				Says: law.Name{
					KK: "4, 5 және 6-қосымшалардың басында ештеңе жоқ; тек 3-қосымшада: «Қазақстан Республикасы аудандық, қалалық бiлiм бөлiмдерi»",
					RU: "Приложения 4, 5 и 6 озаглавлены ещё и «Республика Казахстан», как и приложение 3",
				},
				Model: law.Name{
					KK: "Тақырыптар үлгіге енбейді",
					RU: "Заголовки в модель не входят",
					EN: "The heads are not modeled; the words stand over appendices 4, 5 and 6 in Russian only",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "appendices-12",
				Says: law.Name{
					KK: "3-тармақ: «осы регламенттің 12-қосымшаларына сәйкес»; 8-тармақ: «1, 2-қосымшаларында»; регламентте алты қосымша бар",
					RU: "Пункт 3: «согласно приложениям 1, 2»; пункт 8: «в приложениях 12»; приложений шесть",
				},
				Model: law.Name{
					KK: "1, 2-қосымшалар деп оқылады",
					RU: "Читается как «приложениям 1, 2»",
					EN: "Read as appendices 1 and 2 in both places: each text loses the comma in one of them, and there is no appendix 12",
				},
				Cite: law.Differ(text.para("3"), text.para("8")),
			},
			{
				ID: "articles-66128",
				Says: law.Name{
					KK: "5-тармақ: «кодексінің66128-баптары»; 3-қосымша: «66128-баптарына сәйкес»",
					RU: "Пункт 5: «статей 66128»; приложение 3: «статьям 66128»",
				},
				Model: law.Name{
					KK: "Баптар жазылғандай берілген; үтірі түсіп қалған 66, 128 болуы мүмкін",
					RU: "Статьи приводятся как есть; вероятно, 66, 128 без запятой",
					EN: "Quoted as written: no code has such an article; 66, 128 with a lost comma is likely, but the text does not say so",
				},
				Cite: law.Same(text.para("5")),
			},
			{
				ID: "article-62",
				Says: law.Name{
					KK: "5-тармақтың негіздерінде 62-бап жоқ; 14-тармақ: «кодексінің 62-бабына сәйкес»",
					RU: "В основаниях пункта 5 статьи 62 нет; пункт 14: «согласно статье 62 Кодекса»",
				},
				Model: law.Name{
					KK: "Екі ереже өз баптарын береді",
					RU: "Каждое положение приводит свои статьи",
					EN: "Each provision gives its own articles: that of presence is not among those of paragraph 5",
				},
				Cite: law.Same(text.para("5")),
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
					RU: "«отделов образования и центров, перечень которых указан в приложениях 12»: перечень отделов и центров",
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
				ID: "ground-sentence",
				Says: law.Name{
					KK: "Сөйлем 1)-тармақшада «болып табылады» деп бітеді; 2)-тармақша негіз емес, іс-қимыл айтады: «оларды орталыққа қайтарады»",
					RU: "«Основанием ... являются:», но подпункт 2) называет не основание, а действие: «возвращает их в центр»",
				},
				Model: law.Name{
					KK: "Екеуі де негіз деп алынады",
					RU: "Оба взяты как основания",
					EN: "Both are taken as grounds, though subparagraph 2) tells of an act in both texts, and the Kazakh closes the sentence before it",
				},
				Cite: law.Same(text.sub("11", "2")),
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
					KK: "12-тармақ: «орталық»; 1-кесте, 3-әрекет: «Жинақтау бөлiмiнiң инспекторы»; 3-кесте, 1-әрекет: «Орталықтың инспекторы»",
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
					KK: "12-тармақ: «тұтынушы өтініш білдірген жағдайда»; 3-кесте, 2-әрекет: орталықтардан өтініштер қабылдағанда «қолхат беру»; 1-кестеде бұл қолхат жоқ",
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
				ID: "application-for-spouses",
				Says: law.Name{
					KK: "1)-тармақша: «немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер)» өтініші; 4-қосымша: тек «ерлi-зайыпты», «Әкесi туралы мәлiметтер», «Шешесi туралы мәлiметтер», «Ерлi-зайыптылардың қолдары»",
					RU: "Подпункт 1): «или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)»; приложение 4: только «от супругов», «Сведения об отце», «Сведения о матери», «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Нысан бәріне бір",
					RU: "Бланк один для всех",
					EN: "One form for all: it has no room for a guardian, a trustee, a patronage carer or a single parent, whom the row admits",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-and-consent",
				Says: law.Name{
					KK: `14-тармақтың тізбесінде балалардың келісімі жоқ; 4-қосымша: «10 жастан асқан балалар қолдарын қояды, "келiсемiн" деген сөздi жазады»`,
					RU: `В перечне пункта 14 согласия детей нет; приложение 4: «дети старше 10 лет расписываются, пишут слово – "согласны"»`,
				},
				Model: law.Name{
					KK: "Балалардың келісімі - нысанның бөлігі, бөлек құжат емес",
					RU: "Согласие детей - часть бланка, не отдельный документ",
					EN: "The consent of the children is a part of the form, no document of its own",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "both-parents",
				Says: law.Name{
					KK: "1) және 4)-тармақшалар: «екi ата-анасының»; 7)-тармақша некесі бұзылған, жұбайы қайтыс болған немесе некеге тұрмаған адамды біледі",
					RU: "Подпункты 1), 2), 4): «обоих родителей»; подпункт 7) знает расторгнутый брак, смерть и того, кто «в браке не состоял(-а)»",
				},
				Model: law.Name{
					KK: "Әр құжат бір рет талап етіледі; жалғыз ата-ана туралы ереже жоқ",
					RU: "Каждый документ требуется один раз; правила для единственного родителя нет",
					EN: "Each paper is wanted once, whoever signs it: the text has no rule for a parent alone, though subparagraph 7) knows such parents",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "spouses-or-parents",
				Says: law.Name{
					KK: "1)-тармақша: «екi ата-анасының (ерлi-зайыптыларды немесе»; 4)-тармақша: «екi ата-анасының (ерлi-зайыптылардың)»: жақша ата-ананы ерлі-зайыптылармен теңестіреді",
					RU: "«обоих родителей (супругов)»: скобки приравнивают родителей к супругам",
				},
				Model: law.Name{
					KK: "Ата-ана деп оқылады; ата-ана емес жұбай туралы айтылмайды",
					RU: "Читается как родители; о супруге, который не родитель, не сказано",
					EN: "Read as the parents: a spouse who is not the parent, and parents who are not spouses, are not told of",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "statement-by-whom",
				Says: law.Name{
					KK: "«қорғаншылардың (қамқоршылардың), патронаттық тәрбиешiлердiң»: ата-аналар аталмайды",
					RU: "«от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)»",
				},
				Model: law.Name{
					KK: "Екі жол: қорғаншылардікі - екі мәтінде, ата-аналардікі - орысша ғана",
					RU: "Две строки: опекунов - в обоих текстах, родителей - только в русском",
					EN: "Two rows: that of guardians, trustees and patronage carers in both texts, that of the parents in the Russian one only",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "guaranteed-housing",
				Says: law.Name{
					KK: "«кепiлдi тұрғын үйдi»: кепілдік берілген немесе кепілге салынған",
					RU: "«гарантированного жилья»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз сөзін сақтайды",
					RU: "Каждый текст сохраняет своё слово",
					EN: "Each text keeps its own word: guaranteed in Russian; the Kazakh word can also mean pledged",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "bank-words",
				Says: law.Name{
					KK: "«банк алдында орындамаған жағдайда»: нені орындамағаны айтылмайды",
					RU: "«в случае ненадлежащего исполнения обязательств перед банком»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз сөзін сақтайды",
					RU: "Каждый текст сохраняет свои слова",
					EN: "Each text keeps its own words: in Russian obligations improperly performed, in Kazakh not performed, without saying what",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "bank-clause-place",
				Says: law.Name{
					KK: "Туыстардың өтінішінің алдында тұр: «банк алдында орындамаған жағдайда кепiлдi тұрғын үйдi беру туралы жақын туыстарының»",
					RU: "Стоит в конце, после обоих заявлений: «о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком»",
				},
				Model: law.Name{
					KK: "Туыстардың өтінішінің мазмұны деп алынады, оны тапсыру шарты емес",
					RU: "Взято как содержание заявления родственников, а не условие его подачи",
					EN: "Taken as what the relatives' statement says, not as a condition of handing it in; by the Russian place it may belong to the first statement too",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "bank-in-a-sale",
				Says: law.Name{
					KK: "Қызмет айырбастауға немесе сатуға рұқсат беру үшін, ал 2)-тармақша «банк алдында» орындалмаған міндетті айтады",
					RU: "Услуга - для обмена или продажи, а подпункт 2) говорит об обязательствах «перед банком»",
				},
				Model: law.Name{
					KK: "Туыстардың өтініші тұрғын үй кепілге қойылғанда қажет деп шығарылды; ол жоқ болса, күмәннан артық емес",
					RU: "Выведено, что заявление родственников нужно при ссуде под залог; его отсутствие - не более чем сомнение",
					EN: "Inferred to be needed where a loan is given on the dwelling, as an exchange or a sale needs no bank; that it lacks is no more than a doubt",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "property-kinds",
				Says: law.Name{
					KK: "3)-тармақша: «(пәтер, үй, саяжай, жер учаскесi және т.б.»; қызметтің атауы: «тұрғын үй алаңын»; 3 және 4-қосымшалар: тек пәтер",
					RU: "Подпункт 3): «(квартира, дом, дача, земельный участок и т.д.»; название услуги: «жилой площади»; приложения 3 и 4: только квартира",
				},
				Model: law.Name{
					KK: "Құжаттар кез келген жылжымайтын мүлікке бірдей",
					RU: "Документы одни для любой недвижимости",
					EN: "One list for whatever real estate: a dacha or a plot is no living space, and the forms know a flat only",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-list",
				Says: law.Name{
					KK: "«жылжымайтын мүлiк құжаттарының түпнұсқалары мен көшiрмелерi (пәтер, үй, саяжай, жер учаскесi және т.б. (шарт»: жақшалар жабылмаған, бәрі керек пе, мысал ма - айтылмайды",
					RU: "«документов на недвижимое имущество (квартира, дом, дача, земельный участок и т.д. (договор»: скобки не закрыты, нужно ли всё или это примеры, не сказано",
				},
				Model: law.Name{
					KK: "Аталған әр құжат талап етіледі",
					RU: "Требуется каждый названный документ",
					EN: "Each document named is required; whether all are or they are examples is not said",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-whose",
				Says: law.Name{
					KK: "«жылжымайтын мүлiк құжаттарының»: кімнің мүлкі екені айтылмайды; қызметтің атауы: «балаларға тиесiлi»",
					RU: "«документов на недвижимое имущество»: чьё имущество - не сказано; название услуги: «принадлежащей несовершеннолетним детям»",
				},
				Model: law.Name{
					KK: "Айырбасталатын немесе сатылатын мүлік деп оқылады",
					RU: "Читается как имущество, которое обменивают или продают",
					EN: "Read as the property that is exchanged or sold, the minors' by the title",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-among-property",
				Says: law.Name{
					KK: "Тұрғылықты жері бойынша тіркелуді растайтын құжат мүлік құжаттарының жақшасында; кімнің тіркелуі екені айтылмайды",
					RU: "Документ о регистрации по месту жительства стоит в скобках документов на имущество; чья регистрация, не сказано",
				},
				Model: law.Name{
					KK: "Бөлек жол, ешкімдікі емес",
					RU: "Отдельная строка, ничья",
					EN: "A row of its own, of nobody in particular: whose registration is not said, and the paper stands among those of the property",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-form",
				Says: law.Name{
					KK: "«растайтын құжатты», «анықтамасын»: табыс септігінде, сондықтан «түпнұсқалары мен көшiрмелерi» сөздерімен байланыспайды",
					RU: "«документ, подтверждающий регистрацию», в одном ряду с документами, «оригиналы и копии» которых требуются",
				},
				Model: law.Name{
					KK: "Түпнұсқа мен көшірме орысша мәтін бойынша ғана талап етіледі",
					RU: "Оригинал и копия требуются только по русскому тексту",
					EN: "Original and copy are wanted by the Russian text only: by its case the Kazakh paper stands outside the list of which originals and copies are wanted",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-either",
				Says: law.Name{
					KK: "«мекенжай анықтамасын не селолық және/немесе ауылдық әкiмдердiң анықтамасын»: «не» - екеуінің бірі",
					RU: "«адресная справка, справка сельских и/или аульных акимов»: запятая, без «либо»",
				},
				Model: law.Name{
					KK: "Біреуі жеткілікті",
					RU: "Достаточно одной",
					EN: "Either is enough, as the Kazakh text says; the Russian has a comma between them",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "minors-number",
				Says: law.Name{
					KK: "4)-тармақша: «кәмелетке толмағандарға», көпше",
					RU: "Подпункт 4): «к несовершеннолетнему», единственное число",
				},
				Model: law.Name{
					KK: "Әр мәтін өз атауын сақтайды",
					RU: "Каждый текст сохраняет своё название",
					EN: "Each text keeps its own words: minors in Kazakh, a minor in Russian",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "guardian-unproved",
				Says: law.Name{
					KK: "1), 2) және 4)-тармақшалар қорғаншыларды, қамқоршыларды, патронаттық тәрбиешілерді атайды; олардың тағайындалуын растайтын құжат тізбеде жоқ",
					RU: "Подпункты 1), 2) и 4) называют опекунов, попечителей, патронатных воспитателей; документа об их назначении в перечне нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такого документа не требуется",
					EN: "No paper on the appointment of a guardian, trustee or patronage carer is required: the list has none",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificates",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiктiң»: куәлік жекеше",
					RU: "«свидетельств о рождении ребенка (детей)»: свидетельств несколько",
				},
				Model: law.Name{
					KK: "Әр балаға бір куәлік",
					RU: "По свидетельству на каждого ребёнка",
					EN: "One certificate for each child: the Kazakh has one certificate, of the child or children",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "marriage-always",
				Says: law.Name{
					KK: "6)-тармақша неке туралы куәлікті шартсыз талап етеді; 7)-тармақша некені бұзу, қайтыс болу, некеге тұрмау құжаттарын атайды",
					RU: "Подпункт 6) требует свидетельство о браке без условия; подпункт 7) называет документы о расторжении брака, о смерти и о том, что в браке не состоял",
				},
				Model: law.Name{
					KK: "Өтініш беруші некеде тұрса; шарт құжаттың мәнінен шығарылған",
					RU: "Если заявитель состоит в браке; условие выведено из того, что документ удостоверяет",
					EN: "Required of a married applicant; the condition is inferred from what the paper certifies",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "other-documents-when",
				Says: law.Name{
					KK: "«басқа да құжаттардың»: некені бұзу, қайтыс болу, некеге тұрмау құжаттары қашан керек екені айтылмайды; 11-тармақ: «құжаттардың бiреуiн ұсынбауы»",
					RU: "«других документов»: когда нужны документы о расторжении брака, о смерти, о том, что в браке не состоял, не сказано; пункт 11: «непредставление потребителем одного из документов»",
				},
				Model: law.Name{
					KK: "Шарттар құжаттардың мәнінен шығарылған",
					RU: "Условия выведены из того, что документы удостоверяют",
					EN: "The conditions are inferred from what the papers certify: required of everybody, they would exclude one another",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "other-documents-whose",
				Says: law.Name{
					KK: "Кімнің некесі, кімнің қайтыс болуы екені айтылмайды",
					RU: "Чей брак и чья смерть, не сказано",
				},
				Model: law.Name{
					KK: "Шарттар өтініш беруші туралы",
					RU: "Условия - о заявителе",
					EN: "The conditions are about the applicant: whose marriage and whose death is not said",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "not-married",
				Says: law.Name{
					KK: "«некеге тұрмағандығын»: қазір бе, ешқашан ба - айтылмайды",
					RU: "«в браке не состоял(-а)»: теперь или никогда - не сказано",
				},
				Model: law.Name{
					KK: "Ешқашан некеде тұрмаған деп оқылады",
					RU: "Читается как «никогда не состоял»",
					EN: "Read as never having been married: whether it means now or ever is not said, and divorce and death have papers of their own",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-place",
				Says: law.Name{
					KK: "«некеге тұрмағандығын растайтын құжат, № 4 нысан бойынша анықтама»: үтір",
					RU: "«в браке не состоял(-а); справка по форме № 4»: точка с запятой, скобка не закрыта",
				},
				Model: law.Name{
					KK: "Қазақша - түпнұсқасы мен көшірмесі, орысша түрі айтылмаған",
					RU: "По-казахски - оригинал и копия, по-русски вид не указан",
					EN: "Original and copy in Kazakh; left open in Russian, where the semicolon sets it apart from the documents in originals and copies",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-missing",
				Says: law.Name{
					KK: "«№ 4 нысан бойынша анықтама»: нысан қоса берілмеген, 4-қосымша - өтініш",
					RU: "«справка по форме № 4»: форма не приложена, приложение 4 - заявление",
				},
				Model: law.Name{
					KK: "Қосымшаға сілтеме жоқ",
					RU: "Ссылки на приложение нет",
					EN: "No blank is cited: form No. 4 is not annexed, and appendix 4 is the application",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "spouse-absent",
				Says: law.Name{
					KK: "«ерлi-зайыптылардың бiреуi болмаған жағдайда»: шарт",
					RU: "«от имени отсутствующего супруга(-и)»: условия нет",
				},
				Model: law.Name{
					KK: "Ерлі-зайыптылардың бірі болмаған жағдайда, екі мәтінде де",
					RU: "Если один из супругов отсутствует, в обоих текстах",
					EN: "Required if one of the spouses is absent: a condition in Kazakh; the Russian says it by calling the paper that of the absent spouse",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "absent-spouse-signs",
				Says: law.Name{
					KK: "8)-тармақша ерлі-зайыптылардың бірі болмауын біледі; 1) және 4)-тармақшалар «екi ата-анасының» өтініші мен жеке куәліктерін, 4-қосымша «Ерлi-зайыптылардың қолдары» талап етеді",
					RU: "Подпункт 8) знает отсутствие супруга; подпункты 1) и 4) требуют заявления и удостоверений «обоих родителей», приложение 4 - «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Өтініш пен куәліктер әрқашан талап етіледі",
					RU: "Заявление и удостоверения требуются всегда",
					EN: "The application and the cards are required in every case: that the power of attorney replaces the signature or the card of the absent spouse is not said",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "originals-which",
				Says: law.Name{
					KK: "Соңғының алдындағы сөйлем: «құжаттардың түпұсқалары көшiрмелерiмен қоса берiледi»; 1), 2), 8)-тармақшалар түпнұсқа мен көшірмені атамайды",
					RU: "Предпоследнее предложение: «Оригиналы документов предоставляются для сверки с копиями»; подпункты 1), 2), 8) не называют ни оригинала, ни копии",
				},
				Model: law.Name{
					KK: "Салыстыру - түпнұсқасы мен көшірмесі талап етілетін құжаттарда ғана",
					RU: "Сверка - только у документов, от которых требуются оригинал и копия",
					EN: "Comparison is for the documents wanted in original and copy; of the others the row names neither",
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
				ID: "presence-when",
				Says: law.Name{
					KK: "«Анықтама ресiмдеуде»: қашан, қайда, кімнің алдында екені айтылмайды; 12-тармақ пен кестелерде мұндай кезең жоқ",
					RU: "«При оформлении справки»: когда, где и перед кем, не сказано; в пункте 12 и в таблицах такого этапа нет",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесіндегі жол",
					RU: "Строка перечня документов",
					EN: "A row of the list of documents, held of the day of receipt: when, where and before whom a child appears is not said",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-age",
				Says: law.Name{
					KK: "14-тармақ: «10 жастағы және одан асқан баланың (18 жасқа дейiн)»; 4-қосымша: «10 жастан асқан балалар»",
					RU: "Пункт 14: «от 10 лет и старше (до 18 лет)»; приложение 4: «дети старше 10 лет»",
				},
				Model: law.Name{
					KK: "Келу - 10 жастан 18 жасқа дейін, 14-тармақ бойынша",
					RU: "Присутствие - от 10 до 18 лет, по пункту 14",
					EN: "Presence is from the tenth birthday to the eighteenth, as paragraph 14 says; by the form it is those older than 10 who sign",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-ground",
				Says: law.Name{
					KK: "11-тармақ құжаттарды ұсынбауды ғана атайды; баланың келмеуі негіз ретінде аталмайды",
					RU: "Пункт 11 называет только непредставление документов; неявка ребёнка основанием не названа",
				},
				Model: law.Name{
					KK: "Келмеу құжаттар жолы ретінде тексеріледі",
					RU: "Неявка проверяется как строка перечня",
					EN: "The coming of a child is checked as a row of the list; paragraph 11 names no ground for its lack",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-number",
				Says: law.Name{
					KK: "«баланың ... өзi келуi», жекеше",
					RU: "«личное присутствие детей», множественное число",
				},
				Model: law.Name{
					KK: "Әр бала үшін",
					RU: "Для каждого ребёнка",
					EN: "For each child: one child in Kazakh, children in Russian",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "forms-where",
				Says: law.Name{
					KK: "«бiлiм бөлiмiнiң үй-жайында үстелдерде»",
					RU: "«в фойе отдела образования на столах»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: in the premises (Kazakh), in the foyer (Russian)",
				},
				Cite: law.Same(text.para("15")),
			},
			{
				ID: "applications-handed-in",
				Says: law.Name{
					KK: "«Толтырылған бланкiлер, нысандар, қызметтi алу үшiн қажеттi басқа да құжаттар»: өтініштер аталмайды",
					RU: "«Заполненные бланки, формы, заявления и другие документы, необходимые для получения государственной услуги»",
				},
				Model: law.Name{
					KK: "Өтініш те тапсырылады",
					RU: "Заявление тоже сдаётся",
					EN: "The application is handed in too; the Kazakh sentence does not name it",
				},
				Cite: law.Same(text.para("16")),
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
					KK: "Жинақтау бөлімінің инспекторы 18-тармақ пен 1-кестеде бар, 12-тармақта және 3-кестеде жоқ",
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
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «кеңсесiнiңқызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
					RU: "Пункты 12 и 18: «сотрудник канцелярии отдела образования»; таблица 1, действие 4: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
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
					RU: "Пункт 12: «специалист отдела образования»; пункт 18: «ответственный исполнитель отдела образования»; таблица 1: «Ответственный исполнитель»",
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
					KK: "Бірінші баған: «р/с», «№» белгісі жоқ; бағандар нөмірленген; «Байланыс телефондары»",
					RU: "Графа номера без названия, номеров граф нет; «Контактный телефон»",
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
				ID: "certificate-or-permission",
				Says: law.Name{
					KK: "6-тармақ: «нотариалды кеңсеге қағаз түрінде анықтама»; 3-қосымша: «рұқсат бередi», онда анықтама сөзі, нотариалды кеңсе, нөмір мен күн жоқ",
					RU: "Пункт 6: «справки в нотариальную контору»; приложение 3: «дает разрешение», в нём нет ни слова «справка», ни нотариальной конторы, ни номера, ни даты",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама, 6-тармақтағыдай",
					RU: "Результат - справка, как в пункте 6",
					EN: "The result is the certificate of paragraph 6; its form gives a permission, and has no title, addressee, number or date",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-blanks",
				Says: law.Name{
					KK: "«66128-баптарына сәйкес» сөздерінен кейінгі бос жолдар нені толтыру екені айтылмайды; бала атауға орын көрсетілмеген: «Кәмелетке толмаған балалар мүддесiне әрекет ететiн»",
					RU: "Пустые строки стоят после «действующий в интересах несовершеннолетнего (-ей, - их)»",
				},
				Model: law.Name{
					KK: "Нысан үлгіленбеген",
					RU: "Бланк не смоделирован",
					EN: "The form is not modeled; the empty lines follow the minor's mention in Russian and the articles in Kazakh, which does not say what they are for",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "certificate-order",
				Says: law.Name{
					KK: "«мекен-жайы бойынша №____ үй, №____ пәтердi»: мекенжай, үй, пәтер, содан кейін неге рұқсат",
					RU: "«дает разрешение на», затем «квартиры №», «по адресу», «дом №»",
				},
				Model: law.Name{
					KK: "Ереже екеуінің де мазмұнын береді",
					RU: "Положение передаёт содержание обоих",
					EN: "The provision gives what both have; the order differs",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "deputy-signs",
				Says: law.Name{
					KK: "3-қосымша: «бөлiмi бастығының орынбасары»; 1-кесте, 7-әрекет: «Білім бөлімінің басшылығы»",
					RU: "Приложение 3: «Заместитель начальника районного, городского отдела образования»; пункт 12: «для подписи руководителя»",
				},
				Model: law.Name{
					KK: "SignedBy - нысандағыдай орынбасар; қадамның рөлі - басшылық",
					RU: "SignedBy - заместитель, как в бланке; роль шага - руководство",
					EN: "SignedBy is the deputy of the form, the role of the step the management: whether a deputy is of it is not said",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бастығының»",
					RU: "Пункт 21: «руководитель»; приложение 3: «начальника»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "gift",
				Says: law.Name{
					KK: "4-қосымша: «сатуға, айырбастауға немесе сыйлауға»; қызметтің атауы: «айырбастауға немесе сатуға»",
					RU: "Приложение 4: «на продажу (обмен или дарение)»; название услуги: «обмена или продажи»",
				},
				Model: law.Name{
					KK: "Қызмет - айырбастау немесе сату үшін",
					RU: "Услуга - для обмена или продажи",
					EN: "The service is for exchange or sale, as its title says; the form asks for a gift too",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-credit",
				Says: law.Name{
					KK: "Несие туралы сөз жоқ",
					RU: "«для получения кредита в размере __________________ сроком на»",
				},
				Model: law.Name{
					KK: "Ереже application-credit тек орысша",
					RU: "Положение application-credit только по-русски",
					EN: "The provision application-credit is of the Russian form only: a sale, an exchange or a gift is asked for, and a credit is named",
				},
				Cite: law.Differ(law.Citation{}, text.appendix("4")),
			},
			{
				ID: "consent-word",
				Says: law.Name{
					KK: `«"келiсемiн" деген сөздi»: бір адам келіседі`,
					RU: `«слово – "согласны"»: согласны несколько`,
				},
				Model: law.Name{
					KK: "Әр мәтін өз сөзін сақтайды",
					RU: "Каждый текст сохраняет своё слово",
					EN: "Each text keeps its own word: I agree in Kazakh, we agree in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-telephone",
				Says: law.Name{
					KK: "«мекен-жайында тұратын, телефоны ерлi-зайыпты»: телефон ерлі-зайыптылардың алдында",
					RU: "«проживающих по адресу, телефон»",
				},
				Model: law.Name{
					KK: "Ереже екеуінің де мазмұнын береді",
					RU: "Положение передаёт содержание обоих",
					EN: "The provision gives what both have; the order differs",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: бес жұмыс күні; 1-кесте: тек 6-әрекет бес күн, оған 1, 4, 5, 7-әрекеттердің минуттары мен сағаттары, 8-әрекеттің бір жұмыс күні, орталықта 9-әрекеттің жұмыс күні қосылады",
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
					KK: "1-кесте 1-әрекеттен, орталықтан басталады; білім бөліміне тікелей өтініш қай әрекеттен басталатыны айтылмайды; 3-кесте, 2-әрекет: «Орталықтардан өтiнiштер қабылдау»",
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
					KK: "Әрекет «Хат-хабармен танысу» деп аталады, нәтижесі «Құжатқа қол қою»; 3-кестеде «Бас тартуға қол қою»",
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
				ID: "table-2-missing",
				Says: law.Name{
					KK: "1-кестеден кейін бірден «3-кесте. Пайдалану нұсқалары. Баламалы үдеріс»; 2-кесте, негізгі үдеріс, жоқ",
					RU: "«Таблица 2. Варианты использования. Основной процесс.» есть",
				},
				Model: law.Name{
					KK: "2-кестеге сілтемелер тек орысша мәтінге қатысты",
					RU: "Ссылки на таблицу 2 относятся только к русскому тексту",
					EN: "What cites table 2 stands in the Russian text only: the Kazakh has tables 1 and 3",
				},
				Cite: law.Differ(law.Citation{}, text.table("2", "")),
			},
			{
				ID: "numbers-of-tables",
				Says: law.Name{
					KK: "1-кестеде тоғыз әрекет, 3-кестеде жеті; нөмірлері сәйкес келмейді",
					RU: "В таблице 1 девять действий, в таблицах 2 и 3 семь; номера не совпадают",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кестеден; 2 және 3-кестелер сілтеме ретінде",
					RU: "Шаги - из таблицы 1; таблицы 2 и 3 - ссылками",
					EN: "The steps are those of table 1; the actions of tables 2 and 3 are cross-references by their own numbers",
				},
				Cite: law.Same(text.table("3", "")),
			},
			{
				ID: "applications-number",
				Says: law.Name{
					KK: "3-кесте, 2-әрекет: «Орталықтардан өтiнiштер қабылдау»",
					RU: "Таблица 2, действие 2: «Прием заявления из центров»; таблица 3: «Прием заявления из центра»",
				},
				Model: law.Name{
					KK: "Әр өтініш бөлек",
					RU: "Каждое заявление отдельно",
					EN: "One application at a time: several in the Kazakh table, one in the Russian, from several centers or from one",
				},
				Cite: law.Same(text.table("3", "2")),
			},
			{
				ID: "table-3-executor",
				Says: law.Name{
					KK: "4-топ: «Білім бөлімінің жауапты орындаушысы»",
					RU: "Группа 4: «Ответственный исполнитель уполномоченного органа»; в таблице 2 «Ответственный исполнитель отделов образования»",
				},
				Model: law.Name{
					KK: "Рөл - білім бөлімінің жауапты орындаушысы",
					RU: "Роль - ответственный исполнитель отдела образования",
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
					EN: "The texts have only the heading of appendix 6; see NotModeled",
				},
				Cite: law.Same(text.appendix("6")),
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
				ID: "relatives-number",
				Why: law.Name{
					KK: "Неше жақын туыстан және қандай туыстардан өтініш керек екені айтылмайды",
					RU: "От скольких и каких близких родственников нужно заявление, не сказано",
					EN: "Of how many close relatives a statement is wanted, and who counts as one, is not said",
				},
				Cite: text.sub("14", "2"),
			},
			{
				ID: "each-parent",
				Why: law.Name{
					KK: "Екі ата-ананың әрқайсысының жеке куәлігі талап етіледі; жол біреу, өйткені «әрқайсысы» тек балаларға белгіленеді",
					RU: "Удостоверение требуется от каждого из двух родителей; строка одна, так как «каждый» отмечается только для детей",
					EN: "A card of each of the two parents is wanted: one row stands for both, as only children are counted one by one",
				},
				Cite: text.sub("14", "4"),
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
				ID: "presence-record",
				Why: law.Name{
					KK: "Баланың келгенін кім және қалай жазатыны айтылмайды",
					RU: "Кто и как отмечает присутствие ребёнка, не сказано",
					EN: "Who records that a child was present, and how, is not said",
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
				ID: "application-form",
				Why: law.Name{
					KK: "Өтініштің өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля заявления перечислены положениями; бланк как форма не смоделирован",
					EN: "The fields of the application are listed as provisions; the blank itself is not modeled as a form",
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
				Cite: text.appendix("6"),
			},
		},
	}
}
