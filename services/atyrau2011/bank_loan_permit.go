package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// BankLoanPermit returns the regulation of the service "Issuing permits to banks
// for a loan secured by a dwelling that belongs to a minor", annex 4 of the
// decree. Its text calls the permit a certificate from paragraph 6 on.
func BankLoanPermit() reglament.Service {
	text := annex{number: "4", tables: "5"}
	return reglament.Service{
		ID:   "atyrau2011.bank-loan-permit",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Кәмелетке толмаған балаға тиесiлi тұрғын үй кепiлдiгiмен несие ресiмдеу үшiн банктерге рұқсаттар беру",
			RU: "Выдача разрешений в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему",
			EN: "Issuing permits to banks for a loan secured by a dwelling that belongs to a minor",
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
					KK: "Стандарт Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген және осы қызметтің атауымен аталады",
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
					KK: "Азаматтық кодекстің 22-24-баптары; 1997 жылғы 16 сәуірдегі «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы; 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің «66128» деп басылған баптары: 66 және 128",
					RU: "Статьи 22-24 Гражданского кодекса; пункт 3 статьи 13 Закона от 16 апреля 1997 года «О жилищных отношениях»; статьи Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье», напечатанные как «66128»: 66 и 128",
					EN: "Articles 22 to 24 of the Civil Code; paragraph 3 of article 13 of the law of 16 April 1997 on housing relations; articles 66 and 128, printed as 66128, of the Code of 26 December 2011 on marriage (matrimony) and family",
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3-қосымшаға сәйкес қағаз түріндегі банктерге рұқсат, әрі қарай анықтама деп аталады, немесе дәлелді бас тарту жауабы",
					RU: "Результат: разрешение в банки на бумаге по приложению 3, далее названное справкой, или мотивированный ответ об отказе",
					EN: "The service ends in a permit to banks on paper as in appendix 3, called a certificate from there on, or in a reasoned reply that refuses it",
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
					KK: "Анықтаманы ресімдегенде 10-нан 18 жасқа дейінгі балалар өздері болады; мәтін 2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 62-бабына сілтейді",
					RU: "При оформлении справки лично присутствуют дети от 10 до 18 лет; текст ссылается на статью 62 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»",
					EN: "Children aged 10 and older, up to 18, are present when the certificate is drawn up; the text refers to article 62 of the Code of 26 December 2011 on marriage (matrimony) and family",
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
				ID: "permit-issuer",
				Text: law.Name{
					KK: "Рұқсатты қорғаншылық және қамқоршылық органдарының функцияларын қамтитын, кәмелетке толмағандардың мүддесіне әрекет ететін аудандық, қалалық білім бөлімі береді",
					RU: "Разрешение даёт районный, городской отдел образования, который включает в себя функции органов опеки и попечительства и действует в интересах несовершеннолетних",
					EN: "The permit is given by the district or city education department, which includes the functions of the guardianship and trusteeship bodies and acts in the interests of minors",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-basis",
				Text: law.Name{
					KK: "Рұқсатта 5-тармақтағы баптар аталады: Азаматтық кодекстің 22-24-баптары, «Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағы, «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 66 және 128-баптары",
					RU: "В разрешении названы статьи пункта 5: 22-24 Гражданского кодекса, пункт 3 статьи 13 Закона «О жилищных отношениях», 66 и 128 Кодекса «О браке (супружестве) и семье»",
					EN: "The permit names the articles of paragraph 5: 22 to 24 of the Civil Code, paragraph 3 of article 13 of the law on housing relations, 66 and 128 of the Code on marriage (matrimony) and family",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-object",
				Text: law.Name{
					KK: "Не нәрсеге рұқсат берілетіні, мекен-жай, үй мен пәтер",
					RU: "На что даётся разрешение, квартира, адрес и дом",
					EN: "What is permitted, with the address, the house and the flat",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "permit-signature",
				Text: law.Name{
					KK: "Аудандық, қалалық білім бөлімі бастығының орынбасары: қол қоятын жері, Т.А.Ә. және мөр орны",
					RU: "Заместитель начальника районного, городского отдела образования: место для подписи, Ф.И.О. и место печати",
					EN: "The deputy chief of the district or city education department: a line to sign on, the full name, and a place for the seal",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "application-addressee",
				Text: law.Name{
					KK: "Өтініш аудандық, қалалық білім бөліміне ерлі-зайыптылардан: Т.А.Ә. жеке басын куәландыратын құжат бойынша толық, мекенжайы мен телефоны",
					RU: "Заявление - районному, городскому отделу образования от супругов: Ф.И.О. полностью по документу, удостоверяющему личность, адрес и телефон",
					EN: "The application is addressed to the district or city education department by the spouses: full names as in the identity document, address and telephone",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-request",
				Text: law.Name{
					KK: "Пәтерді кредит алу үшін кепілге қоюға рұқсат сұралады: пәтердің мекенжайы, кредиттің мөлшері мен мерзімі",
					RU: "Просьба разрешить залог квартиры для получения кредита: адрес квартиры, размер и срок кредита",
					EN: "It asks for permission to pledge a flat for a credit: the address of the flat, amount and time of the credit",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-children",
				Text: law.Name{
					KK: "Балалар (үш жол): Т.А.Ә., туған жылы, туу туралы куәліктің №; 10 жастан асқандары қол қойып, келісетінін жазады",
					RU: "Дети (три строки): Ф.И.О., год рождения, № свидетельства о рождении; те, кто старше 10 лет, расписываются и пишут, что согласны",
					EN: "The children, three lines: full name, year of birth, number of the birth certificate; those older than 10 sign and write that they agree",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-parents",
				Text: law.Name{
					KK: "Әкесі мен шешесі туралы мәліметтер: Т.А.Ә., жеке куәліктің №, кім және қашан бергені, қолы",
					RU: "Сведения об отце и о матери: Ф.И.О., № удостоверения личности, кем и когда выдано, роспись",
					EN: "Father and mother: full name, number of the identity card, by whom and when issued, signature",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-bank-letter",
				Text: law.Name{
					KK: "Банктен келген хаттың №",
					RU: "№ письма из банка",
					EN: "The number of a letter from the bank",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-housing",
				Text: law.Name{
					KK: "Тұрғын үйден айырылғанда балалар қайда тұрады: қосымша алаңның немесе балаларды алуға келісетін жақын туыстардың мекен-жайы; балаларды тұрғын үйсіз қалдырмау міндеттемесі өз қолымен жазылады",
					RU: "Где дети будут жить, если жильё будет потеряно: адрес дополнительной площади или близких родственников, согласных взять детей; обязательство не оставить детей без жилья пишется собственноручно",
					EN: "Where the children will live if the dwelling is lost, the address of other housing or of close relatives who agree to take them; the undertaking not to leave the children without housing is written by hand",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-signatures",
				Text: law.Name{
					KK: "Күні және ерлі-зайыптылардың қолдары",
					RU: "Дата и подписи обоих супругов",
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
				ID: "permit",
				Name: law.Name{
					KK: "кәмелетке толмаған балаға тиесiлi тұрғын үй кепiлдiгiмен несие ресiмдеу үшiн банктерге қағаз түрінде орындалған рұқсаттар",
					RU: "разрешение в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему",
					EN: "permit to banks for a loan secured by a dwelling that belongs to a minor",
				},
				Form: reglament.Paper,
				// As the form in appendix 3 has it.
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
					KK: "одан кейiн оларды бiлiм бөлiмiне тапсырады",
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

		// What the conditions of paragraph 14 turn on.
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
				ID: "born-out-of-wedlock",
				Of: documents.Child,
				Ask: law.Name{
					KK: "Бала некеден тыс туған ба?",
					RU: "Рождён ли ребёнок вне брака?",
					EN: "Was the child born out of wedlock?",
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
		},

		// Paragraph 14: what the applicant hands in. A row is of nobody
		// in particular where the text does not say whose the paper is.
		Documents: []documents.Requirement{
			{
				// Of the parents or of those who replace them, as the identity cards below.
				ID: "application",
				Name: law.Name{
					KK: "осы регламенттің 4-қосымшасына сәйкес кәмелетке толмаған баланың екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
					RU: "заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетних детей, согласно приложению 4 к настоящему регламенту",
					EN: "application of both parents (spouses) of the minor or of those who replace them (guardians (trustees), patronage carers), as in appendix 4",
				},
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Blank: text.appendix("4")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				// One statement of the parents or of those who replace them: two rows, as either
				// may be the applicant. Default before the bank is what it provides for, not when
				// it is handed in.
				ID: "statement-of-parents",
				Name: law.Name{
					KK: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi мүлiктi беру туралы екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) нотариалды куәландырған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of both parents (spouses) on giving up the pledged property if obligations to the bank are not properly performed (on providing guaranteed housing, the Russian text says)",
				},
				Of:   documents.Parents,
				When: documents.Condition{None: []documents.Condition{{Fact: "guardian", Of: documents.Applicant}}},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-of-guardians",
				Name: law.Name{
					KK: "банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда кепiлдi мүлiктi беру туралы екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) нотариалды куәландырған өтiнiшi",
					RU: "нотариально заверенное заявление от обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели) о предоставлении гарантированного жилья",
					EN: "notarized statement of those who replace the parents (guardians (trustees), patronage carers) on giving up the pledged property if obligations to the bank are not properly performed (on providing guaranteed housing, the Russian text says)",
				},
				Of:   documents.Applicant,
				When: documents.Condition{Fact: "guardian", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-of-relatives",
				Name: law.Name{
					KK: "кепiлдi мүлiктi беру туралы жақын туыстарының нотариалды расталған өтiнiшi",
					RU: "нотариально заверенное заявление от близких родственников о предоставлении гарантированного жилья в случае ненадлежащего исполнения обязательств перед банком",
					EN: "notarized statement of close relatives on giving up the pledged property (on providing guaranteed housing if obligations to the bank are not properly performed, the Russian text says)",
				},
				Of:   documents.Relatives,
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// Whether each of the papers in brackets is wanted, or they are examples, is not
				// said; each is a row.
				ID: "contract",
				Name: law.Name{
					KK: "шарт",
					RU: "договор",
					EN: "contract on the real property",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "registration-certificate",
				Name: law.Name{
					KK: "жылжымайтын мүлік құқықтарын мемлекеттік тіркеу туралы куәлік",
					RU: "свидетельство о государственной регистрации прав на недвижимость",
					EN: "certificate of state registration of rights to real property",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "technical-passport",
				Name: law.Name{
					KK: "мүліктің техникалық паспорты",
					RU: "технический паспорт на имущество",
					EN: "technical passport of the property",
				},
				Of:   documents.Property,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				// By its case the Kazakh name does not hang on "originals and copies", as the
				// others in brackets do.
				ID: "residence-registration",
				Name: law.Name{
					KK: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты",
					RU: "документ, подтверждающий регистрацию по постоянному месту жительства",
					EN: "document that proves registration at the permanent place of residence",
				},
				Form: law.Differ(documents.Form{}, documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "address-certificate", Name: law.Name{KK: "мекен-жай анықтамасын", RU: "адресная справка", EN: "address certificate"}},
					{ID: "akim-certificate", Name: law.Name{KK: "селолық және/немесе ауылдық әкiмдердiң анықтамасын", RU: "справка сельских и/или аульных акимов", EN: "certificate of the village and/or aul akims"}},
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "identity-cards",
				Name: law.Name{
					KK: "кәмелетке толмағандарға қатысы бар екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии удостоверений личности обоих родителей (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), по отношению к несовершеннолетнему",
					EN: "originals and copies of the identity cards of both parents (spouses) of the minor or of those who replace them (guardians (trustees), patronage carers)",
				},
				Of:   documents.Parents,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificate",
				Name: law.Name{
					KK: "баланың (балалардың) туу туралы куәлiгiнiң түпнұсқалары мен көшiрмелерi",
					RU: "оригиналы и копии свидетельств о рождении ребенка (детей)",
					EN: "originals and copies of the birth certificate of the child (children)",
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
				// The word for certificate stands once in the Kazakh text, after death, and once
				// in the Russian, before divorce; it belongs to both.
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
					RU: "документ, подтверждающий, что в браке не состоял(-а)",
					EN: "document that proves not having been married",
				},
				When:     documents.Condition{Fact: "never-married", Of: documents.Applicant},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "7")),
			},
			{
				// After a comma in Kazakh; after a semicolon in Russian, so that "originals and
				// copies" may not reach it.
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "№ 4 нысан бойынша анықтама (бала некеден тыс туылған жағдайда)",
					RU: "справка по форме № 4 (в случае рождения ребенка вне брака)",
					EN: "certificate in form No. 4 (if the child was born out of wedlock)",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Fact: "born-out-of-wedlock", Of: documents.Child},
				Form: law.Differ(documents.Form{Original: true, Copy: true, Compare: true}, documents.Form{}),
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "power-of-attorney",
				Name: law.Name{
					KK: "ерлi-зайыптылардың бiреуi болмаған жағдайда, оның мәмiле ресiмдеудi жасауға нотариуспен расталған сенiмхаты",
					RU: "доверенность от имени отсутствующего супруга(-и), заверенная нотариусом на совершение оформления сделки",
					EN: "notarized power of attorney of the absent spouse to draw up the transaction",
				},
				Of:   documents.Spouse,
				When: documents.Condition{Fact: "spouse-absent", Of: documents.Applicant},
				Form: law.Same(documents.Form{Notarized: true}),
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "child-presence",
				Name: law.Name{
					KK: "10 жастағы және одан жоғары баланың (18 жасқа дейiн) өзiнiң болуы",
					RU: "личное присутствие детей от 10 лет и старше (до 18 лет)",
					EN: "personal presence of children aged 10 and older, up to 18",
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
					EN: "chancery of the education departments",
				},
				Cite: text.sub("18", "3"),
			},
			{
				ID:   "department-head",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің басшылығы",
					RU: "руководство отделов образования",
					EN: "management of the education departments",
				},
				Cite: text.sub("18", "4"),
			},
			{
				ID:   "department-executor",
				Unit: "department",
				Name: law.Name{
					KK: "білім бөлімінің жауапты орындаушысы",
					RU: "ответственный исполнитель отделов образования",
					EN: "responsible executor of the education departments",
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
				Place: law.Name{KK: "Атырау қаласы, Сәтпаев даңғылы, 23үй", RU: "г.Атырау, пр.Сатпаева, 23", EN: "23 Satpayev avenue, Atyrau"},
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
				Place: law.Name{KK: "Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй", RU: "г.Атырау,Балыкшы, ул.Байжигитова, 80а", EN: "80a Baizhigitov street, Balykshy, Atyrau"},
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
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2 үй", RU: "п.Макат,ул.Центральная, 2", EN: "2 Central street, Makat"},
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
						ID:   "permit",
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
						ID:   "permit",
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
					KK: "4-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 4 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "20-тармақ: «регламенттiң6-қосымшасында»; 1-кесте: «қою,құрылымдық»; 2-кесте: «қабылдау,тiркеу»; 2-қосымша: «23үй», «8үй»",
					RU: "Пункт 2: «Государственая»; пункт 15: «форм заявлений»; приложения 1 и 2: «акиматаКурмангазинского», «г.Атырау,Балыкшы», «п.Макат,ул.Центральная»; приложение 4: «согласныхвзять»; таблица 1: «Инспекторцентра», «Инспекторнакопительного», «корреспонденцией,определение», «днейю», «В течении»; таблица 3: «документов,выдача», «исполнения,наложение»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, қалғаны, мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, остальное, и адреса, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted, all else stays as written, names and addresses of offices too",
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
				ID: "loan-name",
				Says: law.Name{
					KK: "Атауы: «несие»; 4-қосымша: «кредит алу үшiн»",
					RU: "Название: «ссуды»; приложение 4: «для получения кредита»",
				},
				Model: law.Name{
					KK: "Барлығы банктің бір несиесі деп алынады",
					RU: "Всё это считается одним займом банка",
					EN: "All are taken for one loan of a bank; each place keeps its own word",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "pledge-or-guarantee",
				Says: law.Name{
					KK: "Атауы: «кепiлдiгiмен» (кепілдікпен); 14-тармақ: «кепiлдi мүлiктi»; 4-қосымша: «кепiлге қоюға»",
					RU: "Название и приложение 4: «залог»; пункт 14: «гарантированного жилья»",
				},
				Model: law.Name{
					KK: "Тұрғын үйді кепілге қою деп оқылады",
					RU: "Читается как залог жилья",
					EN: "Read as a pledge of the dwelling; the title and paragraph 14 use words of guarantee too",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "minor-number",
				Says: law.Name{
					KK: "Атауы, 6-тармақ: «балаға»; 3-қосымша: «балалар мүддесiне»; 4-қосымша: «Балаларымыз», үш жол",
					RU: "Название, пункт 6: «несовершеннолетнему»; приложение 3: «несовершеннолетнего (-ей, - их)»; приложение 4: «Имеем детей», три строки",
				},
				Model: law.Name{
					KK: "Бір немесе бірнеше бала",
					RU: "Один ребёнок или несколько",
					EN: "One child or several: the title speaks of one, the forms have room for several",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "appendices-12",
				Says: law.Name{
					KK: "«осы регламенттің 12-қосымшаларына сәйкес»; регламентте алты қосымша бар",
					RU: "«согласно приложениям 12 к настоящему регламенту»; приложений шесть",
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
					KK: "«66128-баптары», 3-қосымшада да: «66128-баптарына»",
					RU: "Пункт 5: «статей 66128»; приложение 3: «статье 66, 128»",
				},
				Model: law.Name{
					KK: "66 және 128-баптар деп оқылады, орысша 3-қосымшадағыдай",
					RU: "Читается как статьи 66 и 128, как в русском приложении 3",
					EN: "Read as articles 66 and 128, as the Russian appendix 3 writes; a comma was lost in both texts of paragraph 5 and in the Kazakh appendix 3",
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
				ID: "permit-or-certificate",
				Says: law.Name{
					KK: "6-тармақ: «рұқсаттар беру (бұдан әрi - анықтама)»; әрі қарай «анықтама», 3-қосымшада: «рұқсат бередi»",
					RU: "Пункт 6: «выдача разрешения в банки для оформления ссуды под залог жилья, принадлежащего несовершеннолетнему (далее - справка)»; далее «справка», в приложении 3: «дает разрешение»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: permit",
					RU: "Один результат: permit",
					EN: "One result, permit: a certificate everywhere in the text is this permit",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "permit-number",
				Says: law.Name{
					KK: "«рұқсаттар» көпше түрде",
					RU: "«разрешения» в единственном числе",
				},
				Model: law.Name{
					KK: "Бір рұқсат",
					RU: "Одно разрешение",
					EN: "One permit: the Kazakh has several",
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
				ID: "ground-sentence",
				Says: law.Name{
					KK: "«бас тарту негiзi», бірақ 2)-тармақша негіз емес, іс-қимыл айтады: «оларды орталыққа қайтарады»",
					RU: "«Основанием ... являются:», но подпункт 2) называет не основание, а действие: «возвращает их в центр»",
				},
				Model: law.Name{
					KK: "Екеуі де негіз деп алынады",
					RU: "Оба взяты как основания",
					EN: "Both are taken as grounds, though subparagraph 2) tells of an act in both texts",
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
					KK: "11-тармақ қайтарылған құжаттардан кейін: «құжаттарды алуға»; 17-тармақ: «дайын анықтамалар мен қаралған құжаттарды»",
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
				ID: "application-child",
				Says: law.Name{
					KK: "«кәмелетке толмаған баланың»: бала біреу",
					RU: "«несовершеннолетних детей»: дети во множественном числе",
				},
				Model: law.Name{
					KK: "Бір өтініш, бала қанша болса да",
					RU: "Одно заявление, сколько бы ни было детей",
					EN: "One application, however many children",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-by-whom",
				Says: law.Name{
					KK: "14-тармақ: «екi ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың»; 4-қосымша: «ерлi-зайыпты», «Әкесi туралы мәлiметтер», «Шешесi туралы мәлiметтер», «Ерлi-зайыптылардың қолдары»",
					RU: "Пункт 14: «от обоих родителей (супругов) или лиц, их заменяющих»; приложение 4: «от супругов», «Сведения об отце», «Сведения о матери», «Подпись обоих супругов»",
				},
				Model: law.Name{
					KK: "Өтінішті қорғаншы да бере алады, 14-тармақтағыдай; нысанда оған орын жоқ",
					RU: "Заявление может подать и опекун, как в пункте 14; в бланке для него нет места",
					EN: "Guardians, trustees and patronage carers may apply too, as in paragraph 14; the form has room for two spouses, a father and a mother only",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "both-parents",
				Says: law.Name{
					KK: "1), 2), 4)-тармақшалар: «екi ата-анасының»; 7)-тармақша некесі бұзылған, жұбайы қайтыс болған немесе некеге тұрмаған адамды біледі",
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
					KK: "«екi ата-анасының (ерлi-зайыптылардың)»: жақша ата-ананы ерлі-зайыптылармен теңестіреді",
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
				ID: "statement-object",
				Says: law.Name{
					KK: "«кепiлдi мүлiктi беру туралы» (мүлік)",
					RU: "«о предоставлении гарантированного жилья» (жильё)",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: giving up the pledged property in Kazakh, providing guaranteed housing in Russian",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-clause",
				Says: law.Name{
					KK: "«банк алдында мiндеттерiн тиiсiнше орындамаған жағдайда» - ата-ананың өтінішінде, туыстардікінде жоқ",
					RU: "«в случае ненадлежащего исполнения обязательств перед банком» - после заявления родственников",
				},
				Model: law.Name{
					KK: "Әр атау өз мәтініндегідей; бұл - өтініштің мазмұны, құжатты тапсыру шарты емес",
					RU: "Каждое название - как в своём тексте; это содержание заявления, а не условие его подачи",
					EN: "Each name has the clause where its text has it, with the parents in Kazakh, with the relatives in Russian; it is taken for what the statement says, not for when it is wanted",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "statement-notarized",
				Says: law.Name{
					KK: "«нотариалды куәландырған» (өзі куәландырған болып шығады), туыстардікі: «нотариалды расталған»",
					RU: "Оба раза: «нотариально заверенное»",
				},
				Model: law.Name{
					KK: "Екеуін де нотариус куәландырады",
					RU: "Оба заверяет нотариус",
					EN: "Both statements are certified by a notary: in the Kazakh the parents would be the ones who certify",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "relatives-who",
				Says: law.Name{
					KK: "«жақын туыстарының»: кім және қанша екені айтылмайды",
					RU: "«от близких родственников»: кто и сколько - не сказано",
				},
				Model: law.Name{
					KK: "Бір өтініш",
					RU: "Одно заявление",
					EN: "One statement: which relatives, whose and how many is not said",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "property-kind",
				Says: law.Name{
					KK: "Атауы: «тұрғын үй»; 14-тармақ: «пәтер, үй, саяжай, жер учаскесі және т.б.»; 3 және 4-қосымшалар: пәтер ғана",
					RU: "Название: «жилья»; пункт 14: «квартира, дом, дача, земельный участок и т.д.»; приложения 3 и 4: только «квартиры»",
				},
				Model: law.Name{
					KK: "Құжаттар 14-тармақ бойынша, мүліктің түріне қарамай",
					RU: "Документы - по пункту 14, каким бы ни было имущество",
					EN: "The documents are those of paragraph 14, whatever the property: the title has a dwelling, both forms only a flat",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-whose",
				Says: law.Name{
					KK: "«жылжымайтын мүлік құжаттарының»: кімнің мүлкі екені айтылмайды; атауы: «балаға тиесiлi»",
					RU: "«документов на недвижимое имущество»: чьё имущество - не сказано; название: «принадлежащего несовершеннолетнему»",
				},
				Model: law.Name{
					KK: "Кепілге қойылатын мүлік деп оқылады",
					RU: "Читается как имущество, отдаваемое в залог",
					EN: "Read as the property that is pledged, the minor's by the title",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-brackets",
				Says: law.Name{
					KK: "«(пәтер, үй, саяжай, жер учаскесі және т.б. (шарт, ...»: үш жақша ашылып, біреуі жабылған",
					RU: "«(квартира, дом, дача, земельный участок и т.д. (договор, ...»: три скобки открыты, закрыта одна",
				},
				Model: law.Name{
					KK: "Барлық құжат мүлік құжаттарының жақшасында деп алынады",
					RU: "Все документы считаются стоящими в скобках документов на имущество",
					EN: "The papers are taken to stand in the brackets of the property documents: three brackets are opened and one is closed",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "property-documents",
				Says: law.Name{
					KK: "Жақшадағы құжаттар үтірмен ғана бөлінген: бәрі ме, мысал ма - айтылмайды",
					RU: "Документы в скобках разделены только запятыми: все ли нужны или это примеры - не сказано",
				},
				Model: law.Name{
					KK: "Әрқайсысы бөлек талап етіледі",
					RU: "Требуется каждый отдельно",
					EN: "Each is a row of its own: whether all are wanted or they are examples is not said",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-form",
				Says: law.Name{
					KK: "«растайтын құжатты», «анықтамасын»: табыс септігінде, сондықтан «түпнұсқалары мен көшірмелері» сөздерімен байланыспайды",
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
				ID: "residence-whose",
				Says: law.Name{
					KK: "«тұрғылықты тұратын жерi бойынша тiркелгенiн»: кімнің тіркелгені айтылмайды, мүлік құжаттарының жақшасында тұр",
					RU: "«регистрацию по постоянному месту жительства»: чью - не сказано, стоит в скобках документов на имущество",
				},
				Model: law.Name{
					KK: "Иесі көрсетілмеген",
					RU: "Владелец не указан",
					EN: "The row is of nobody in particular: whose registration is not said, and the paper stands among those of the property",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "residence-or",
				Says: law.Name{
					KK: "«мекен-жай анықтамасын не селолық және/немесе ауылдық әкiмдердiң анықтамасын»",
					RU: "«адресная справка, справка сельских и/или аульных акимов», через запятую",
				},
				Model: law.Name{
					KK: "Екі мәтінде де біреуі жеткілікті",
					RU: "В обоих текстах достаточно одного",
					EN: "Either is enough in both texts: the Kazakh says or, the Russian has a comma",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "identity-cards-minor",
				Says: law.Name{
					KK: "«кәмелетке толмағандарға қатысы бар»: көпше түрде",
					RU: "«по отношению к несовершеннолетнему»: в единственном числе",
				},
				Model: law.Name{
					KK: "Баланың ата-анасы немесе оларды алмастыратын адамдар",
					RU: "Родители ребёнка или лица, их заменяющие",
					EN: "The parents of the child, or those who replace them: several minors in Kazakh, one in Russian",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "birth-certificates",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгiнiң»: куәлік жекеше",
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
				ID: "marriage-certificate-when",
				Says: law.Name{
					KK: "6)-тармақша неке туралы куәлікті шартсыз талап етеді; 7)-тармақша: «некенi бұзу туралы», «некеге тұрмағандығын растайтын құжат»",
					RU: "Подпункт 6) требует свидетельство о браке без условия; подпункт 7): «свидетельство о расторжении брака», «документ, подтверждающий, что в браке не состоял(-а)»",
				},
				Model: law.Name{
					KK: "Өтініш беруші некеде тұрса ғана; бұл - мәтіннен шығарылған қорытынды",
					RU: "Только если заявитель в браке; это вывод",
					EN: "Wanted of an applicant who is married, an inference: who never married has none to show, and subparagraph 7) knows such an applicant",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "marriage-certificate-whose",
				Says: law.Name{
					KK: "«неке туралы куәлiктiң»: кімнің некесі екені айтылмайды",
					RU: "«свидетельства о браке»: чьём - не сказано",
				},
				Model: law.Name{
					KK: "Өтініш берушінің некесі деп оқылады",
					RU: "Читается как брак заявителя",
					EN: "Read as the marriage of the applicant; the row is of nobody in particular. Whether guardians show theirs is not said",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "other-documents-when",
				Says: law.Name{
					KK: "«басқа да құжаттардың»: № 4 нысаннан басқасы қашан керек екені айтылмайды",
					RU: "«других документов»: когда нужны, кроме справки по форме № 4, не сказано",
				},
				Model: law.Name{
					KK: "Әрқайсысы ол куәландыратын жағдайда ғана; бұл - мәтіннен шығарылған қорытынды",
					RU: "Каждый только в том случае, который он подтверждает; это вывод",
					EN: "Each is wanted in the case that it certifies, an inference; only for form No. 4 the text says when",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "other-documents-whose",
				Says: law.Name{
					KK: "«некенi бұзу туралы, қайтыс болу туралы куәлiк»: кімнің некесі, кім қайтыс болған - айтылмайды",
					RU: "«свидетельство о расторжении брака, о смерти»: чей брак и чья смерть - не сказано",
				},
				Model: law.Name{
					KK: "Өтініш берушінің некесі және жұбайының өлімі деп оқылады",
					RU: "Читается как брак заявителя и смерть его супруга",
					EN: "Read as the marriage of the applicant and the death of the spouse; a parent who died without being the spouse is not told of",
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
				ID: "form-4-separator",
				Says: law.Name{
					KK: "«некеге тұрмағандығын растайтын құжат, № 4 нысан бойынша анықтама»: үтір",
					RU: "«в браке не состоял(-а); справка по форме № 4»: точка с запятой",
				},
				Model: law.Name{
					KK: "Түпнұсқа мен көшірме қазақша мәтін бойынша ғана талап етіледі",
					RU: "Оригинал и копия требуются только по казахскому тексту",
					EN: "Original and copy are wanted by the Kazakh text only: after the semicolon of the Russian they may not be meant",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-bracket",
				Says: law.Name{
					KK: "«(некенi бұзу туралы, ...»: жақша жабылмаған",
					RU: "«(свидетельство о расторжении брака, ...»: скобка не закрыта",
				},
				Model: law.Name{
					KK: "Барлығы бір тармақшаның құжаттары",
					RU: "Все - документы одного подпункта",
					EN: "All are papers of the subparagraph; the bracket around them is not closed",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "form-4-where",
				Says: law.Name{
					KK: "«№ 4 нысан»: мұндай нысан қаулыда жоқ",
					RU: "«форме № 4»: такой формы в постановлении нет",
				},
				Model: law.Name{
					KK: "Нысан үлгіде жоқ",
					RU: "Формы в модели нет",
					EN: "The form is not in the decree, so the row names no blank",
				},
				Cite: law.Same(text.sub("14", "7")),
			},
			{
				ID: "power-of-attorney-when",
				Says: law.Name{
					KK: "«ерлi-зайыптылардың бiреуi болмаған жағдайда»",
					RU: "«от имени отсутствующего супруга(-и)», без слова «если»",
				},
				Model: law.Name{
					KK: "Ерлі-зайыптылардың бірі болмаса ғана",
					RU: "Только если один из супругов отсутствует",
					EN: "Wanted if one of the spouses is absent, as the Kazakh says; the Russian only names the absent spouse",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "absent-and-both",
				Says: law.Name{
					KK: "8)-тармақша: жоқ жұбайдың сенімхаты; 1), 2), 4)-тармақшалар: «екi ата-анасының» өтініштері мен жеке куәліктері",
					RU: "Подпункт 8): доверенность отсутствующего; подпункты 1), 2), 4): заявления и удостоверения «обоих родителей»",
				},
				Model: law.Name{
					KK: "Сенімхат басқа құжаттардың орнына жүрмейді",
					RU: "Доверенность не заменяет других документов",
					EN: "The power of attorney replaces no other paper: whether it spares the absent spouse the statements and the card is not said",
				},
				Cite: law.Same(text.sub("14", "8")),
			},
			{
				ID: "form-not-said",
				Says: law.Name{
					KK: "1), 2) және 8)-тармақшалар түпнұсқа ма, көшірме ме - айтпайды; қалғандары екеуін де талап етеді",
					RU: "Подпункты 1), 2) и 8) не говорят, оригинал или копия; остальные требуют и то и другое",
				},
				Model: law.Name{
					KK: "Өтініштер мен сенімхаттың түпнұсқасы да, көшірмесі де үлгіде талап етілмейді",
					RU: "Для заявлений и доверенности ни оригинал, ни копия не требуются",
					EN: "Neither original nor copy is modeled of the application, the statements and the power of attorney: the text does not say, though the other subparagraphs want both",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "guardians-proof",
				Says: law.Name{
					KK: "1), 2), 4)-тармақшалар қорғаншыларды, қамқоршыларды және патронаттық тәрбиешілерді атайды; олардың тағайындалғанын растайтын құжат тізбеде жоқ",
					RU: "Подпункты 1), 2), 4) называют опекунов, попечителей и патронатных воспитателей; документа об их назначении в перечне нет",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесінде ондай құжат жоқ",
					RU: "В списке документов такого документа нет",
					EN: "The list of documents has no paper that proves their appointment, as in paragraph 14",
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
					KK: "14-тармақ: «10 жастағы және одан жоғары баланың (18 жасқа дейiн)»; 4-қосымша: «10 жастан асқан балалар қолдарын қояды»",
					RU: "Пункт 14: «детей от 10 лет и старше (до 18 лет)»; приложение 4: «дети старше 10 лет расписываются»",
				},
				Model: law.Name{
					KK: "Болуы - 10 жастан; өтініштегі қол - 4-қосымша бойынша",
					RU: "Присутствие - с 10 лет; подпись в заявлении - по приложению 4",
					EN: "Presence is from the tenth birthday; the signature on the form, of those older than 10, is told as a provision",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-must",
				Says: law.Name{
					KK: "«өзiнiң болуы мiндеттi»",
					RU: "«требуется личное присутствие»",
				},
				Model: law.Name{
					KK: "Екеуінде де талап етіледі",
					RU: "Требуется в обоих",
					EN: "Required in both: obligatory in Kazakh, required in Russian",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "presence-when",
				Says: law.Name{
					KK: "«Анықтама ресiмдеуде»: 1-кесте бойынша анықтаманы 6-әрекетте жауапты орындаушы ресімдейді, онда тұтынушы қатыспайды; құжаттарды орталық та қабылдайды",
					RU: "«При оформлении справки»: по таблице 1 справку оформляет ответственный исполнитель в действии 6, без потребителя; документы принимает и центр",
				},
				Model: law.Name{
					KK: "Құжаттар тапсырылғанда келу деп саналады",
					RU: "Считается приходом при сдаче документов",
					EN: "Taken as coming when the documents are handed in: when and where the children come is not said, and the certificate is drawn up in action 6, which the applicant does not attend",
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
					KK: "«баланың (18 жасқа дейiн) өзiнiң болуы», жекеше",
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
					KK: "18-тармақ: «білім бөлімінің кеңсесi»; 12-тармақ: «кеңсесінің қызметкері»; 1-кесте, 4-әрекет: «кеңсесiнiң қызметшiлерi», 8-әрекет: «Білім бөлімінің кеңсесi»",
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
				ID: "roles-of-departments",
				Says: law.Name{
					KK: "«білім бөлімінің кеңсесi», «басшылығы», «жауапты орындаушысы»: бір бөлімнің",
					RU: "«канцелярия отделов образования», «руководство отделов образования», «ответственный исполнитель отделов образования»: одна единица у нескольких отделов",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз бірліктері",
					RU: "У каждого отдела свои единицы",
					EN: "Each department has its own: the Russian text writes one chancery, management and executor of several departments",
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
				ID: "permit-form-words",
				Says: law.Name{
					KK: "«Кәмелетке толмаған балалар мүддесiне әрекет ететiн»; «мекен-жайы бойынша №____ үй, №____ пәтердi_________________________________рұқсат бередi»: не істеуге екені «пәтердi» сөзінен кейін жазылады",
					RU: "«действующий в интересах несовершеннолетнего (-ей, - их)»; «дает разрешение на __________________________________________________ квартиры № _______ по адресу»: на что - пишется перед словом «квартиры»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the same blanks in another order",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "permit-form-gaps",
				Says: law.Name{
					KK: "Үлгіде атауы, нөмірі, күні, банк, несие және оның мөлшері аталмаған",
					RU: "В образце нет ни названия, ни номера, ни даты, ни банка, ни ссуды и её размера",
				},
				Model: law.Name{
					KK: "Үлгінің бар өрістері ғана ережелерде",
					RU: "В положениях только те поля, что есть в образце",
					EN: "The provisions tell only what the form has: no title, number, date, bank or loan, though it is a permit to banks for a loan",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "deputy-signs",
				Says: law.Name{
					KK: "3-қосымшаның үлгісі: «бастығының орынбасары»; 1-кесте, 7-әрекет: «Білім бөлімінің басшылығы»; 12-тармақ: «басшылық қол қою үшін»",
					RU: "Образец приложения 3: «Заместитель начальника районного, городского отдела образования»; таблица 1, действие 7: «Руководство отделов образования»; пункт 12: «для подписи руководителя»",
				},
				Model: law.Name{
					KK: "Қадам - басшылықтікі (department-head); рұқсатқа кім қол қоятыны үлгіден",
					RU: "Шаг - руководства (department-head); кто подписывает разрешение - из образца",
					EN: "The step is the management's, department-head; who signs the permit is named as the form has it, the deputy chief",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3-қосымша: «бастығының орынбасары»",
					RU: "Пункт 21: «руководитель»; приложение 3: «Заместитель начальника»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай; «басшы» мен «бастық» - бір лауазым",
					RU: "Как написано в каждом месте; «руководитель» и «начальник» - одна должность",
					EN: "Each place keeps its own word; the head and the chief are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "bank-letter",
				Says: law.Name{
					KK: "4-қосымша: «Банктен келген хаттың №»; 14-тармақтың тізбесінде хат жоқ",
					RU: "Приложение 4: «Письмо из банка №»; в перечне пункта 14 письма нет",
				},
				Model: law.Name{
					KK: "Құжаттар тізбесінде хат жоқ",
					RU: "В списке документов письма нет",
					EN: "The list of documents has no letter, as in paragraph 14, though the form asks for its number",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "children-agree",
				Says: law.Name{
					KK: `«"келiсемiн" деген сөздi жазады»: бір бала туралы`,
					RU: `«пишут слово – "согласны"»: обо всех`,
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: I agree in Kazakh, we agree in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-head",
				Says: law.Name{
					KK: "«мекенжайында тұратын, телефоны ерлi-зайыпты»",
					RU: "«от супругов (Ф.И.О. полностью, без сокращений точно по документу, удостоверяющему личность) ________________________________проживающих по адресу, телефон»",
				},
				Model: law.Name{
					KK: "Өрістер бірдей деп алынады",
					RU: "Поля считаются одинаковыми",
					EN: "The fields are taken to be the same: their order differs, and the Kazakh does not say from whom",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-housing",
				Says: law.Name{
					KK: "«мекен-жайында тұрады», жақша ішінде: «қосымша алаңның мекен-жайы немесе балаларды өзiне алуға келiсетiн жақын туыстардың мекен-жайлары»; 14-тармақ: туыстардың «кепiлдi мүлiктi беру туралы» өтініші",
					RU: "«адрес дополнительной площади или адреса близких родственников»; пункт 14: заявление родственников «о предоставлении гарантированного жилья»",
				},
				Model: law.Name{
					KK: "Туыстардың өтініші әрқашан талап етіледі, 14-тармақтағыдай",
					RU: "Заявление родственников требуется всегда, как в пункте 14",
					EN: "The statement of relatives is always wanted, as in paragraph 14, though by the form the children may live in other housing of their parents",
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
					RU: "При обращении в отделы: «государственная услуга предоставляется в течение пяти рабочих днейю»; при обращении в центр: только «в течение пяти рабочих дней»",
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
				ID: "applications-number",
				Says: law.Name{
					KK: "2 және 3-кестелер, 2-әрекет: «Орталықтардан өтiнiштер қабылдау»",
					RU: "Таблица 2, действие 2: «Прием заявления из центров»; таблица 3: «Прием заявления из центра»",
				},
				Model: law.Name{
					KK: "Әр өтініш бөлек",
					RU: "Каждое заявление отдельно",
					EN: "One application at a time: several in the Kazakh tables, one in the Russian, from several centers or from one",
				},
				Cite: law.Same(text.table("2", "2")),
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
				ID: "single-parent",
				Why: law.Name{
					KK: "Жалғыз ата-ана, ата-ана емес жұбай және бірнеше қорғаншы туралы ереже жоқ",
					RU: "Правил для единственного родителя, для супруга, который не родитель, и для нескольких опекунов нет",
					EN: "There is no rule for a parent alone, a spouse who is not the parent, or several guardians; the papers are counted once",
				},
				Cite: text.sub("14", "1"),
			},
			{
				ID: "statements-content",
				Why: law.Name{
					KK: "Нотариус куәландыратын өтініштер мен сенімхаттың мазмұны мен нысаны, қай туыстар қол қоятыны айтылмайды",
					RU: "Содержание и форма заявлений и доверенности, заверяемых нотариусом, и кто из родственников подписывает, не сказаны",
					EN: "What the notarized statements and the power of attorney say beyond their names, and which relatives sign, is not said",
				},
				Cite: text.sub("14", "2"),
			},
			{
				ID: "form-4",
				Why: law.Name{
					KK: "№ 4 нысан қаулыда жоқ",
					RU: "Формы № 4 в постановлении нет",
					EN: "Form No. 4 is not in the decree",
				},
				Cite: text.sub("14", "7"),
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
				ID: "presence-place",
				Why: law.Name{
					KK: "Балалар қашан, қайда келетіні және мұны кім тексеретіні айтылмайды",
					RU: "Когда и куда приходят дети и кто это проверяет, не сказано",
					EN: "When and where the children come, and who sees to it, is not said",
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
				ID: "permit-form",
				Why: law.Name{
					KK: "Рұқсаттың өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля разрешения перечислены положениями; бланк как форма не смоделирован",
					EN: "The fields of the permit are listed as provisions; the blank itself is not modeled as a form",
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
				ID: "children-signatures",
				Why: law.Name{
					KK: "10 жастан асқан балалардың қолдары - өтініштің бөлігі, бөлек құжат емес",
					RU: "Подписи детей старше 10 лет - часть заявления, а не отдельный документ",
					EN: "The signatures of the children older than 10 are part of the application, no document of their own",
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
