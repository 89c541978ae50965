package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// InheritanceCertificate returns the regulation of the service "Issuing
// certificates to pension funds and to territorial units of the Road Police
// Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan for
// registering an inheritance of minor children", annex 5 of the decree.
func InheritanceCertificate() reglament.Service {
	text := annex{number: "5", tables: "6"}
	return reglament.Service{
		ID:   "atyrau2011.inheritance-certificate",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Зейнетақы қорларына, Қазақстан Республикасы Iшкi iстер министрлiгi Жол полициясы комитетiнiң аумақтық бөлiмшелерiне кәмелетке толмаған балаларға мұраны ресiмдеу үшiн анықтамалар беру",
			RU: "Выдача справок в пенсионные фонды, территориальные подразделения Комитета дорожной полиции Министерства внутренних дел Республики Казахстан для оформления наследства несовершеннолетним детям",
			EN: "Issuing certificates to pension funds and to territorial units of the Road Police Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan for registering an inheritance of minor children",
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
					KK: "2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекстің 128-бабы; Үкіметтің 1999 жылғы 9 қыркүйектегі № 1346 қаулысы (қорғаншылық және қамқоршылық органдары, патронат)",
					RU: "Статья 128 Кодекса от 26 декабря 2011 года «О браке (супружестве) и семье»; постановление Правительства от 9 сентября 1999 года № 1346 (органы опеки и попечительства, патронат)",
					EN: "Article 128 of the Code of 26 December 2011 on marriage (matrimony) and family; Government resolution No. 1346 of 9 September 1999 (guardianship and trusteeship bodies, patronage)",
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: 3 және 4-қосымшаларға сәйкес қағаз анықтама (зейнетақы жинақтарын алуға) немесе анықтама-келісім (Жол полициясының бөлімшелеріне, баланың мүлкімен әрекетке) не дәлелді бас тарту жауабы",
					RU: "Результат: справка на бумаге (на получение пенсионных накоплений) или справка-согласие (для подразделений дорожной полиции, на действия с имуществом ребёнка) по приложениям 3 и 4 либо мотивированный ответ об отказе",
					EN: "The service ends in a certificate on paper (for receiving pension savings) or a certificate of consent (for units of the road police, to actions with the child's property) as in appendices 3 and 4, or in a reasoned reply that refuses it",
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
			// The forms, field by field.
			{
				ID: "pension-fund",
				Text: law.Name{
					KK: "Зейнетақы жинақтарына анықтаманың басында жинақтаушы зейнетақы қорының атауы; нөмірі мен берілген күніне орын қалдырылмаған",
					RU: "Вверху справки на пенсионные накопления - наименование накопительного пенсионного фонда; места для её номера и даты нет",
					EN: "The certificate for pension savings names the accumulation pension fund at its head, and has no place for its own number or date",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-applicant",
				Text: law.Name{
					KK: "Өтініш берушінің Т.А.Ә., туған жылы және жеке куәлігі: нөмірі, қашан және кім берген",
					RU: "Ф.И.О. заявителя, год рождения и удостоверение личности: номер, когда и кем выдано",
					EN: "The applicant's full name, year of birth and identity card: its number, when and by whom it was issued",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-child",
				Text: law.Name{
					KK: "Баланың Т.А.Ә. мен туған жылы және өтініш берушінің оған кім екені: анасы, әкесі немесе қамқоршысы (орысша мәтінде - қорғаншысы)",
					RU: "Ф.И.О. и год рождения ребёнка и кем ему приходится заявитель: мать, отец или опекун (в казахском тексте - попечитель)",
					EN: "The child's full name and year of birth, and what the applicant is to the child: mother, father or guardian (trustee, the Kazakh text says)",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-death",
				Text: law.Name{
					KK: "Мұра қалдырушының Т.А.Ә. және қайтыс болуы туралы куәліктің күні мен нөмірі",
					RU: "Ф.И.О. наследодателя и дата и номер свидетельства о смерти",
					EN: "The full name of the deceased, and the date and number of the death certificate",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-inheritance",
				Text: law.Name{
					KK: "Нотариус берген заң немесе өсиет бойынша мұраға құқық туралы куәліктің күні және нотариустың мемлекеттік лицензиясы: нөмірі, қашан және кім берген",
					RU: "Дата свидетельства о праве на наследство по закону или завещанию, выданного нотариусом, и государственная лицензия нотариуса: номер, когда и кем выдана",
					EN: "The date of the notary's certificate of the right to the inheritance, by law or by will, and the notary's state license: its number, when and by whom it was issued",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-permission",
				Text: law.Name{
					KK: "Білім бөлімі аталған қордағы мұраға қалатын зейнетақы жинақтарын заңнамаға сәйкес инвестициялық табысымен, өсімімен және өзге түсімдерімен бірге алуға рұқсат береді",
					RU: "Отдел образования разрешает получить наследуемые пенсионные накопления в названном фонде с инвестиционным доходом, пеней и иными поступлениями по законодательству",
					EN: "The education department permits the inherited pension savings in the named fund to be received, with investment income, penalties and other receipts as legislation has it",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-signature",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөлімінің бастығы: қол қоятын жері және Т.А.Ә.",
					RU: "Начальник районного (городского) отдела образования: место для подписи и Ф.И.О.",
					EN: "The chief of the district (city) education department: a line to sign on, and the chief's full name",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "pension-seal",
				Text: law.Name{
					KK: "Мөр орны",
					RU: "Место печати",
					EN: "A place for a seal",
				},
				Only: law.Kazakh,
				Cite: text.appendix("3"),
			},
			{
				ID: "vehicle-department",
				Text: law.Name{
					KK: "Қазақстан Республикасы, аудандық (қалалық) білім бөлімі: қорғаншылық және қамқоршылық органының функцияларын жүзеге асырады; анықтаманың нөмірі мен күніне орын жоқ",
					RU: "Республика Казахстан, районный (городской) отдел образования: исполняет функции органа опеки и попечительства; места для номера и даты справки нет",
					EN: "Republic of Kazakhstan, district (city) education department, in the functions of a guardianship and trusteeship body; there is no place for a number or a date",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "vehicle-basis",
				Text: law.Name{
					KK: "«Тұрғын үй қатынастары туралы» заңның 13-бабының 3-тармағына сәйкес, кәмелетке толмағандардың мүддесінде",
					RU: "По пункту 3 статьи 13 закона «О жилищных отношениях», в интересах несовершеннолетних",
					EN: "It rests on paragraph 3 of article 13 of the law on housing relations, and is given in the interest of minors",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "vehicle-consent",
				Text: law.Name{
					KK: "Көлік құралы; қандай әрекетке рұқсат берілетіні бос қалдырылған",
					RU: "Транспортное средство; на какое действие даётся согласие, оставлено для вписывания",
					EN: "The vehicle; to what the consent is given is left to be filled in",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "vehicle-signature",
				Text: law.Name{
					KK: "Аудандық (қалалық) білім бөлімінің бастығы: қол қоятын жері, Т.А.Ә. және мөр орны",
					RU: "Начальник районного (городского) отдела образования: место для подписи, Ф.И.О. и место печати",
					EN: "The chief of the district (city) education department: a line to sign on, full name, and a place for a seal",
				},
				Cite: text.appendix("4"),
			},
			{
				ID: "application-head",
				Text: law.Name{
					KK: "Өтініш аудандық (қалалық) білім бөлімінің бастығына жазылады: өтініш берушінің Т.А.Ә., мекенжайы, телефоны",
					RU: "Заявление пишется начальнику районного (городского) отдела образования: Ф.И.О. заявителя, адрес проживания, телефон",
					EN: "The application goes to the chief of the district (city) education department: the applicant's full name, address (of residence, the Russian text says) and telephone",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-request",
				Text: law.Name{
					KK: "Зейнетақы жинақтарын алуға рұқсат сұралады: қордың атауы мұраға құқық туралы куәліктегідей, балалардың Т.А.Ә., салымшының Т.А.Ә., қайтыс болуы туралы куәліктің нөмірі мен күні",
					RU: "Просят разрешения снять пенсионные накопления: фонд - как в свидетельстве о праве на наследство, Ф.И.О. детей, Ф.И.О. вкладчика, дата и номер свидетельства о смерти",
					EN: "It asks permission for pension savings: the fund as named in the certificate of the right to the inheritance, the children's and the depositor's full names, date and number of the death certificate",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "application-signature",
				Text: law.Name{
					KK: "Күні және өтініш берушінің қолы",
					RU: "Дата и подпись заявителя",
					EN: "Date and the applicant's signature",
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

		// Paragraph 6: how the service ends. Both certificates are "the certificate"
		// in what follows.
		Results: []reglament.Result{
			{
				ID: "certificate-pension",
				Name: law.Name{
					KK: "зейнетақы жинақтарын алуға анықтамалар",
					RU: "справка на получение пенсионных накоплений",
					EN: "certificate for receiving pension savings",
				},
				Form: reglament.Paper,
				// Appendix 3.
				SignedBy: law.Name{
					KK: "Аудандық (қалалық) бiлiм бөлiмiнiң бастығы",
					RU: "Начальник районного(городского) отдела образования",
					EN: "chief of the district (city) education department",
				},
				Cite: text.para("6"),
			},
			{
				ID: "certificate-road-police",
				Name: law.Name{
					KK: "IIМ Жол полициясы комитетiнiң аумақтық бөлiмшелерiне кәмелетке толмаған балаға тиесiлi мүлiкпен әрекеттi жүзеге асыруға қағаз түрінде анықтама-келiсiм",
					RU: "справка-согласие в территориальные подразделения Комитета дорожной полиции МВД на осуществление действий с имуществом, принадлежащим несовершеннолетним",
					EN: "certificate of consent for territorial units of the Road Police Committee to actions with property of the minor",
				},
				Form: reglament.Paper,
				// Appendix 4.
				SignedBy: law.Name{
					KK: "Аудандық (қалалық) бiлiм бөлiмiнiң бастығы",
					RU: "Начальник районного(городского) отдела образования",
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
						// A lunch break; neither text says when.
						Break: law.Same(reglament.StatedBreak{Stated: law.Yes}),
						Cite:  text.sub("10", "1"),
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
				// "When the consumer applies", the Russian text says: to an applicant at the
				// department. The Kazakh sentence does not say to whom, and has lost its verb.
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

		// Paragraph 14: the facts that its conditions rest on.
		Facts: []documents.Fact{
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
					KK: "Өтініш беруші ажырасқан ба?",
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
				ID: "born-out-of-wedlock",
				Of: documents.Child,
				Ask: law.Name{
					KK: "Бала некеден тыс туған ба?",
					RU: "Рождён ли ребёнок вне брака?",
					EN: "Was the child born out of wedlock?",
				},
			},
			{
				ID: "for-road-police",
				Ask: law.Name{
					KK: "Анықтама Жол полициясы комитетінің аумақтық бөлімшесіне керек пе?",
					RU: "Нужна ли справка для территориального подразделения Комитета дорожной полиции?",
					EN: "Is the certificate for a territorial unit of the Road Police Committee?",
				},
			},
		},

		// Paragraph 14: what the applicant hands in.
		Documents: []documents.Requirement{
			{
				// Of one parent or of who replaces the parents; either is the applicant.
				ID: "application",
				Name: law.Name{
					KK: "осы регламенттің 5-қосымшасына мұрагерлiктi алу үшiн сәйкес кәмелетке толмаған баланың бiр ата-анасының (ерлi-зайыптылардың) немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) өтiнiшi",
					RU: "заявление от родителя или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетнего на получение наследства согласно приложению 5 к настоящему регламенту",
					EN: "application of a parent of the minor or of persons who replace the parents (guardians (trustees), patronage carers) for receiving the inheritance, as in appendix 5",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Blank: text.appendix("5")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "identity-cards",
				Name: law.Name{
					KK: "ерлi-зайыптылардың немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия удостоверения личности (супругов) или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели)",
					EN: "original and copy of the identity card of the spouses or of persons who replace them (guardians (trustees), patronage carers)",
				},
				// The applicant's, and whether the spouse's too is not clear.
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				// Neither original nor copy is said.
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
				ID: "marriage-certificate",
				Name: law.Name{
					KK: "неке қию туралы куәлiгiнiң түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия свидетельства о браке",
					EN: "original and copy of the marriage certificate",
				},
				When:     documents.Condition{Of: documents.Applicant, Fact: "married"},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "4")),
			},
			// Originals and copies of "other documents", three in brackets. One noun
			// stands there for the certificates of divorce and of death.
			{
				ID: "divorce-certificate",
				Name: law.Name{
					KK: "некенi бұзу туралы куәлiк",
					RU: "свидетельство о расторжении брака",
					EN: "divorce certificate",
				},
				When:     documents.Condition{Of: documents.Applicant, Fact: "divorced"},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				// Whose death is not said: see the discrepancy death-certificate-whose.
				ID: "death-certificate",
				Name: law.Name{
					KK: "қайтыс болу туралы куәлiк",
					RU: "свидетельство о смерти",
					EN: "death certificate",
				},
				When:     documents.Condition{Of: documents.Applicant, Fact: "widowed"},
				Inferred: true,
				Form:     law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite:     law.Same(text.sub("14", "5")),
			},
			{
				ID: "form-4-certificate",
				Name: law.Name{
					KK: "бала некеден тыс туылған жағдайда № 4 нысан бойынша анықтама",
					RU: "справка по форме №4 в случае рождения ребенка вне брака",
					EN: "certificate on form No. 4 if the child was born out of wedlock",
				},
				Of:   documents.Child,
				Each: true,
				When: documents.Condition{Of: documents.Child, Fact: "born-out-of-wedlock"},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				// Issued by a notary, which is not certified by one; neither original nor
				// copy is said.
				ID: "inheritance-certificate",
				Name: law.Name{
					KK: "заң бойынша мұраға құқығы туралы куәлiк (нотариустан)",
					RU: "свидетельство о праве на наследство по закону (от нотариуса)",
					EN: "certificate of the right to the inheritance by law (from a notary)",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "vehicle-document",
				Name: law.Name{
					KK: "машинаға құжаттың (техпаспорт) түпнұсқасы мен көшiрмесi",
					RU: "оригинал и копия документа на машину (техпаспорт)",
					EN: "original and copy of the document for the car (technical passport)",
				},
				Of:   documents.Property,
				When: documents.Condition{Fact: "for-road-police"},
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				Cite: law.Same(text.sub("14", "7")),
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
				Place: law.Name{KK: "Құлсары қаласы, Бейбітшілік көшесі,8 үй", RU: "г.Кульсары, ул.Бейбитшилик, 8", EN: "8 Beibitshilik street, Kulsary"},
				Phone: "8(71237) 50354",
				Cite:  text.row("2", "7"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Құрманғазы аудандық бөлімі", RU: "Курмангазинский районный отдел филиала РГП ЦОН", EN: "Kurmangazy district department of the branch"},
				Place: law.Name{KK: "Ганюшкин селосы, Есболаев көшесі,66а үй", RU: "с.Ганюшкино, ул.Есболаева, 66а", EN: "66a Yesbolayev street, Ganyushkino"},
				Phone: "8(71233) 20513",
				Cite:  text.row("2", "8"),
			},
			{
				Unit:  "center",
				Name:  law.Name{KK: "ХҚКО РМК филиалының Мақат аудандық бөлімі", RU: "Макатский районный отдел филиала РГП ЦОН", EN: "Makat district department of the branch"},
				Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2үй", RU: "п.Макат, ул.Центральная, 2", EN: "2 Central street, Makat"},
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
				// "Within five days" in Kazakh, "within five working days" in Russian.
				Limit: law.Differ(limit(5, calendar.PlainDay), limit(5, calendar.WorkingDay)),
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
					KK: "5-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 5 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: "5-тармақ: «кодексінің128-бабы»; 2-қосымша: «23үй», «көшесі,8 үй», «көшесі,66а үй», «2үй»; 2-кесте: «2Орталықтардан»",
					RU: "Пункт 2: «Государственая»; пункт 5: «постановлений» об одном № 1346; приложение 1: «акиматаКурмангазинского»; таблица 1: «Инспекторцентра», «Сбордокументов», «корреспонден-цией», «определениеответственного», «В течении»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, бөлініп кеткені қосылған, қалғаны, мекемелердің атаулары мен мекенжайлар да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, разорванное соединено, остальное, и названия и адреса учреждений, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted and one torn apart is joined, all else stays as written, names and addresses of offices too",
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
				ID: "appendices-34",
				Says: law.Name{
					KK: "«34-қосымшаларға сәйкес»; регламентте жеті қосымша бар",
					RU: "«согласно приложениям 34»; приложений семь",
				},
				Model: law.Name{
					KK: "3, 4-қосымшалар деп оқылады: анықтамалардың үлгілері сонда",
					RU: "Читается как «приложениям 3, 4»: образцы справок там",
					EN: "Read as appendices 3 and 4, where the forms of the certificates are; there is no appendix 34",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "result-paper",
				Says: law.Name{
					KK: "«қағаз түрінде» тек «анықтама-келiсiм» алдында тұр",
					RU: "«в бумажном виде» стоит перед обеими справками",
				},
				Model: law.Name{
					KK: "Екі анықтама да қағаз түрінде",
					RU: "Обе справки на бумаге",
					EN: "Both certificates are on paper, as in the Russian text; the Kazakh says so of the certificate of consent only",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "result-number",
				Says: law.Name{
					KK: "«зейнетақы жинақтарын алуға анықтамалар» көпше, «балаға тиесiлi мүлiкпен» жекеше",
					RU: "«справки на получение пенсионных накоплений» в единственном числе, «имуществом, принадлежащим несовершеннолетним» - во множественном",
				},
				Model: law.Name{
					KK: "Бір іс - бір анықтама",
					RU: "Одно дело - одна справка",
					EN: "One case, one certificate: the Kazakh has certificates for savings and one child, the Russian one certificate and several minors",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "certificate-or-permission",
				Says: law.Name{
					KK: "6-тармақ: «анықтамалар», «анықтама-келiсiм»; 3 және 4-қосымшалар: «рұқсат бередi»",
					RU: "Пункт 6: «справки», «справки-согласия»; приложение 3: «разрешает»; приложение 4: «дает согласие»",
				},
				Model: law.Name{
					KK: "Нәтижелер 6-тармақтағыдай аталған",
					RU: "Результаты названы как в пункте 6",
					EN: "The results are named as in paragraph 6, certificate and certificate of consent; by their forms the one permits, the other permits (Kazakh) or consents (Russian)",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "inheritance-or-property",
				Says: law.Name{
					KK: "Атауы: «мұраны ресiмдеу үшiн»; 6-тармақ: «кәмелетке толмаған балаға тиесiлi мүлiкпен әрекеттi жүзеге асыруға»; 4-қосымша мұраны атамайды",
					RU: "Название: «для оформления наследства»; пункт 6: «на осуществление действий с имуществом, принадлежащим несовершеннолетним»; приложение 4 о наследстве не говорит",
				},
				Model: law.Name{
					KK: "Қызмет - мұраны ресімдеуге; мұраға құқық туралы куәлік әрқашан талап етіледі",
					RU: "Услуга - для оформления наследства; свидетельство о праве на наследство требуется всегда",
					EN: "The service is for an inheritance, and the certificate of the right to it is required in every case; paragraph 6 and appendix 4 speak of property of the minor at large",
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
					KK: "«барлық құжаттарды алғаны туралы қолхат, онда тұтынушының мемлекеттiк қызметтi алатын күнi көрсетiледi»: «береді» етістігі түсіп қалған",
					RU: "«выдает расписку о получении всех документов»",
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
					KK: "12-тармақта қолхаттың тікелей өтінішке ғана берілетіні айтылмайды; 3-кесте, 2-әрекет: орталықтардан өтініштер қабылдағанда «қолхат беру»; 1 және 2-кестелерде бұл қолхат жоқ",
					RU: "Пункт 12: «при обращении потребителя»; таблица 3, действие 2: «выдача расписки» при приёме из центра; в таблицах 1 и 2 этой расписки нет",
				},
				Model: law.Name{
					KK: "Тікелей өтініш бергенге ғана",
					RU: "Только при обращении прямо в отдел",
					EN: "Only in the channel department, as in the Russian text: the Kazakh does not say to whom the receipt is given, and the one that table 3 has for the center is not modeled",
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
				ID: "application-whose",
				Says: law.Name{
					KK: "«кәмелетке толмаған баланың бiр ата-анасының (ерлi-зайыптылардың)»: біреуінің, жақшада ерлі-зайыптылардың",
					RU: "«от родителя», о супругах не сказано",
				},
				Model: law.Name{
					KK: "Бір өтініш, өтініш берушінікі",
					RU: "Одно заявление, заявителя",
					EN: "One application, the applicant's; the Kazakh has one parent and, in brackets, the spouses, the Russian a parent",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-signers",
				Says: law.Name{
					KK: "14-тармақ: «адамдардың» көпше; 5-қосымша: бір қол, «Өтiнiш берушiнiң қолы»",
					RU: "Пункт 14: «лиц, их заменяющих»; приложение 5: одна подпись, «Подпись заявителя»",
				},
				Model: law.Name{
					KK: "Бір өтініш беруші",
					RU: "Один заявитель",
					EN: "One applicant signs, though both texts speak of persons who replace the parents",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-word-order",
				Says: law.Name{
					KK: "«осы регламенттің 5-қосымшасына мұрагерлiктi алу үшiн сәйкес»: «сәйкес» орнында емес",
					RU: "«от родителя или лиц, их заменяющих (опекуны (попечители), патронатные воспитатели), несовершеннолетнего»: «несовершеннолетнего» оторвано от «родителя»",
				},
				Model: law.Name{
					KK: "5-қосымша бойынша, баланың ата-анасының өтініші",
					RU: "Заявление родителя несовершеннолетнего по приложению 5",
					EN: "An application as in appendix 5, of a parent of the minor: in each text the words have come apart",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "identity-cards-whose",
				Says: law.Name{
					KK: "«ерлi-зайыптылардың немесе оларды алмастыратын адамдардың (қорғаншылар (қамқоршылар), патронаттық тәрбиешiлер) жеке куәлiктерiнiң»: куәліктер көпше",
					RU: "«оригинал и копия удостоверения личности (супругов) или лиц, их заменяющих»: одно удостоверение, перед скобкой нет слова, которое она поясняет",
				},
				Model: law.Name{
					KK: "Бір жол; өтініш берушінің куәлігі, жұбайынікі де керек пе - ашық",
					RU: "Одна строка; удостоверение заявителя, нужно ли и удостоверение супруга - открыто",
					EN: "One row, the applicant's card: whether the spouse's is wanted too is open, the Kazakh has the cards of the spouses, the Russian one card and the spouses in brackets after a word that is not there",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "guardian-unproven",
				Says: law.Name{
					KK: "1 және 2)-тармақшалар қорғаншыларды, қамқоршылар мен патронаттық тәрбиешілерді атайды; тізбеде олардың тағайындалғаны туралы құжат жоқ",
					RU: "Подпункты 1) и 2) называют опекунов, попечителей и патронатных воспитателей; документа об их назначении в перечне нет",
				},
				Model: law.Name{
					KK: "Мұндай құжат талап етілмейді",
					RU: "Такой документ не требуется",
					EN: "No paper on their appointment is required, as none is listed",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "birth-certificate-each",
				Says: law.Name{
					KK: "«баланың (балалардың) туу туралы куәлiгi»: балалар бірнеше болуы мүмкін, куәлік біреу",
					RU: "«свидетельство о рождении ребенка (детей)»: детей может быть несколько, свидетельство одно",
				},
				Model: law.Name{
					KK: "Әр баланың куәлігі",
					RU: "Свидетельство каждого ребёнка",
					EN: "One for each child, though both texts write one certificate of several children",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "certificates-form",
				Says: law.Name{
					KK: "3)-тармақша: «туу туралы куәлiгi», 6)-тармақша: «мұраға құқығы туралы куәлiк»: түпнұсқа ма, көшірме ме - айтылмайды; соңғы сөйлем: «құжаттардың түпнұсқалары көшiрмелерiмен қоса берiледi»",
					RU: "Подпункт 3): «свидетельство о рождении», подпункт 6): «свидетельство о праве на наследство»: оригинал или копия - не сказано; последнее предложение: «Оригиналы документов представляются для сверки с копиями»",
				},
				Model: law.Name{
					KK: "Екі жолдың түрі белгісіз",
					RU: "Вид у обеих строк не указан",
					EN: "The form of both rows is left open: original or copy is not said there, and the last sentence does not say of which documents it speaks",
				},
				Cite: law.Same(text.sub("14", "3")),
			},
			{
				ID: "marriage-certificate-whose",
				Says: law.Name{
					KK: "«неке қию туралы куәлiгiнiң»: кімнің және қашан керек екені айтылмайды",
					RU: "«свидетельства о браке»: чьё и когда нужно - не сказано",
				},
				Model: law.Name{
					KK: "Өтініш беруші некеде тұрса ғана: құжаттың мәнінен шығарылған, сондықтан жетіспесе күмән ғана",
					RU: "Только если заявитель в браке: это следует из сути документа, поэтому его отсутствие - лишь сомнение",
					EN: "Required where the applicant is married, which follows from what it certifies, so that its lack is a doubt; the text lists it without a condition, and a widow may be asked for hers",
				},
				Cite: law.Same(text.sub("14", "4")),
			},
			{
				ID: "other-documents-which",
				Says: law.Name{
					KK: "«басқа да құжаттардың» үшеуі жақшада; бәрі ме, сәйкесі ме - айтылмайды, шарт үшіншісінде ғана: «бала некеден тыс туылған жағдайда»",
					RU: "«других документов» три, в скобках; все или подходящий - не сказано, условие есть лишь у третьего: «в случае рождения ребенка вне брака»",
				},
				Model: law.Name{
					KK: "Әрқайсысы бөлек құжат, өз жағдайында",
					RU: "Каждый - отдельный документ, в своём случае",
					EN: "Each is a document of its own in its own case: the divorce certificate of a divorced applicant and the death certificate of a widowed one are inferred, the third has its condition in the text",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "death-certificate-whose",
				Says: law.Name{
					KK: "14-тармақ: «қайтыс болу туралы куәлiк», кімдікі екені айтылмайды; 3 және 5-қосымшалар мұра қалдырушының, «салымшы» куәлігінің нөмірі мен күнін сұрайды",
					RU: "Пункт 14: «о смерти», чьей - не сказано; приложения 3 и 5 спрашивают номер и дату свидетельства о смерти наследодателя, «вкладчика»",
				},
				Model: law.Name{
					KK: "Өтініш берушінің жұбайы қайтыс болса ғана; салымшының куәлігі бөлек талап етілмейді",
					RU: "Только если умер супруг заявителя; свидетельство о смерти вкладчика отдельно не требуется",
					EN: "Required, by inference, where the applicant is widowed: that the depositor's is to be handed in is not said, though the application and the certificate need its number and date",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "form-4-elsewhere",
				Says: law.Name{
					KK: "«№ 4 нысан бойынша анықтама»: нысан қоса берілмеген, қай актінің нысаны екені айтылмайды",
					RU: "«справка по форме №4»: форма не приложена, какого акта - не сказано",
				},
				Model: law.Name{
					KK: "Құжат осылай аталған",
					RU: "Документ так и назван",
					EN: "The document is named as the text names it; whose form No. 4 is, is not said, and it is not annexed",
				},
				Cite: law.Same(text.sub("14", "5")),
			},
			{
				ID: "by-law-or-by-will",
				Says: law.Name{
					KK: "14-тармақ: «заң бойынша мұраға құқығы туралы куәлiк»; 3-қосымша: «заң/аманат бойынша мұрагерлiкке құқығы туралы куәлiкке»",
					RU: "Пункт 14: «свидетельство о праве на наследство по закону»; приложение 3: «по закону/завещанию»",
				},
				Model: law.Name{
					KK: "Құжат 14-тармақтағыдай аталған",
					RU: "Документ назван как в пункте 14",
					EN: "The document is named as in paragraph 14, by law; the form of the certificate has a will too",
				},
				Cite: law.Same(text.sub("14", "6")),
			},
			{
				ID: "car-or-property",
				Says: law.Name{
					KK: "14-тармақ: «машинаға құжаттың (техпаспорт)»; 6-тармақ: «мүлiкпен»; 4-қосымша: «көлiк құралын»",
					RU: "Пункт 14: «документа на машину (техпаспорт)»; пункт 6: «имуществом»; приложение 4: «транспортного средства»",
				},
				Model: law.Name{
					KK: "Бір нәрсе: көлік құралы",
					RU: "Одно и то же: транспортное средство",
					EN: "One thing, the vehicle: a car, property and a vehicle are taken for the same",
				},
				Cite: law.Same(text.sub("14", "7")),
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
					RU: "Пункт 18: «канцелярия отделов образования»; пункт 12: «сотрудник канцелярии отдела образования»; действие 4 таблицы 1: «Сотрудники канцелярии отделов образования», действие 8: «Канцелярия отделов образования»",
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
					KK: "18-тармақ: «білім бөлімінің басшылығы»: бір бөлімнің",
					RU: "Пункт 18: «руководство отделов образования», во множественном числе; пункт 12: «руководство отдела образования»",
				},
				Model: law.Name{
					KK: "Әр бөлімнің өз рөлдері",
					RU: "У каждого отдела свои роли",
					EN: "Each department has roles of its own; the Russian paragraph 18 and tables write them of several departments",
				},
				Cite: law.Same(text.sub("18", "4")),
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
				ID: "guardian-or-trustee",
				Says: law.Name{
					KK: "«(анасы/әкесi/қамқоршысы)»: қамқоршы",
					RU: "«(матерью/отцом/опекуном)»: опекун",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: a trustee in Kazakh, a guardian in Russian; paragraph 14 has both, and a patronage carer, whom the form does not know",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "testator-or-depositor",
				Says: law.Name{
					KK: "3-қосымша: «мұраға қалдырушының»; 5-қосымша: «салымшы»",
					RU: "Приложение 3: «вкладчика (Ф.И.О. наследодателя)»; приложение 5: «вкладчика»",
				},
				Model: law.Name{
					KK: "Бір адам",
					RU: "Одно лицо",
					EN: "One person, the deceased; the Kazakh appendix 3 names the testator, the Russian the depositor and the testator, appendix 5 the depositor",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "notary-license",
				Says: law.Name{
					KK: "Нотариустың лицензиясы: «(______ жылы____________ берген мемлекеттiк лицензия №___)»: күні мен бергеніне орын бар",
					RU: "«(государственная лицензия № ______ от года, выдана )»: для даты и выдавшего места нет",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the Russian form has lost the blanks for the year of the license and for who issued it",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "pension-seal",
				Says: law.Name{
					KK: "Қолдан кейін мөр орны: «М.О.»",
					RU: "Места печати нет",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Kazakh has a place for a seal on the certificate for pension savings",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "head-title",
				Says: law.Name{
					KK: "21-тармақ: «Білім бөлімінің басшысы»; 3, 4 және 5-қосымшалар: «бiлiм бөлiмiнiң бастығы»",
					RU: "Пункт 21: «руководитель»; приложения 3 и 4: «Начальник районного(городского) отдела образования», приложение 5: «Начальнику»",
				},
				Model: law.Name{
					KK: "Әр жерде жазылғанындай",
					RU: "Как написано в каждом месте",
					EN: "Each provision keeps its own word; they are taken for one office",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "housing-law-vehicle",
				Says: law.Name{
					KK: "Көлік құралына рұқсат «Тұрғын үй қатынастары туралы» заңға сүйенеді; 5-тармақ бұл заңды атамайды",
					RU: "Согласие о транспортном средстве опирается на закон «О жилищных отношениях»; пункт 5 этого закона не называет",
				},
				Model: law.Name{
					KK: "Ереже нысандағыдай",
					RU: "Положение - как в образце",
					EN: "The provision follows the form: it rests consent about a vehicle on the law on housing relations, which paragraph 5 does not name",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "vehicle-consent-words",
				Says: law.Name{
					KK: "«көлiк құралын» алдында және «рұқсат бередi» алдында бос орын: рұқсат береді",
					RU: "«дает согласие», затем место для вписывания, «транспортного средства» и снова место: даёт согласие",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the Kazakh form permits, the Russian consents, and the blanks stand in other places",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "vehicle-children",
				Says: law.Name{
					KK: "«кәмелетке толмаған балалар мүддесiне»: көпше",
					RU: "«в интересах несовершеннолетнего(-ей, -их)»: одного или нескольких",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: minors in Kazakh, one minor or several in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "application-for-vehicle",
				Says: law.Name{
					KK: "5-қосымша тек «зейнетақы жинақтарын» туралы; 14-тармақ өтінішті әрқашан 5-қосымша бойынша талап етеді, 7)-тармақша мен 4-қосымша көлік құралына арналған",
					RU: "Приложение 5 - только о «пенсионные накопления»; пункт 14 требует заявление всегда по приложению 5, а подпункт 7) и приложение 4 - о транспортном средстве",
				},
				Model: law.Name{
					KK: "Өтініш әр жағдайда 5-қосымша нысанында талап етіледі",
					RU: "Заявление требуется по форме приложения 5 в любом случае",
					EN: "The application is wanted on the form of appendix 5 in every case, as paragraph 14 says; the form has no words for a vehicle",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-asks",
				Says: law.Name{
					KK: "«балаларының (Т.А.Ә.)_________алуына рұқсат беруiңiздi сұраймын»: балалары алады",
					RU: "«снять пенсионные накопления ... за несовершеннолетних детей»: снимает заявитель за детей",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: by the Kazakh the children receive the savings, by the Russian the applicant draws them for the children",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-death-certificate",
				Says: law.Name{
					KK: "«(қайтыс болуы туралы куәлiктiң №_______, куәлiктiң берiлген күнi)»: нөмірі, содан кейін күні",
					RU: "«свидетельство о смерти от ______ года (дата выдачи свидетельства) № _____»: дата, затем номер",
				},
				Model: law.Name{
					KK: "Екеуі де: нөмірі мен күні",
					RU: "Оба: номер и дата",
					EN: "Both are asked, number and date, in another order",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-address",
				Says: law.Name{
					KK: "«мекенжайы, телефоны»",
					RU: "«адрес проживания, телефон»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Russian says that it is the address of residence",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "application-date",
				Says: law.Name{
					KK: `«Күнi: жылғы "___"»: жылға орын жоқ, күннің орны жылдан кейін`,
					RU: `«Дата "__" ________ год»: год без отдельного места`,
				},
				Model: law.Name{
					KK: "Өтініштің күні",
					RU: "Дата заявления",
					EN: "The application is dated; the blanks for its day and year stand in another order, and the Kazakh has lost that for the year",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: бес жұмыс күні; 1-кесте: тек 6-әрекет бес күн, оған 1, 4, 5, 7-әрекеттердің минуттары мен сағаттары, 8-әрекеттің бір жұмыс күні, орталықта 9-әрекеттің бес күні қосылады",
					RU: "Пункт 9: пять рабочих дней; таблица 1: одно действие 6 - пять рабочих дней, и ещё минуты и часы действий 1, 4, 5, 7, один рабочий день действия 8, а в центре и пять рабочих дней действия 9",
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
					RU: "«В течении пяти рабочих дней»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз мерзімін сақтайды",
					RU: "Каждый текст сохраняет свой срок",
					EN: "Each text keeps its own limit: five days of no stated kind in Kazakh, five working days in Russian",
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
					KK: "2-кесте: «Орындау үшiн жауапты орындаушыны анықтау»; 3-кесте: «Орындау үшiн жауапты орындаушыны белгiлеу»",
					RU: "Таблица 2 и таблица 3: «Определение ответственного исполнителя для исполнения»",
				},
				Model: law.Name{
					KK: "Бір қадам: assign",
					RU: "Один шаг: assign",
					EN: "One step, assign; only the Kazakh table 3 has another word for naming the executor",
				},
				Cite: law.Same(text.table("3", "3")),
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
				ID: "which-certificate",
				Why: law.Name{
					KK: "Екі анықтаманың қайсысы қашан берілетіні айтылмайды, тек 14-тармақтың 7)-тармақшасы машина құжатын жол полициясына байланыстырады",
					RU: "Когда какая из двух справок выдаётся, не сказано, лишь подпункт 7) пункта 14 связывает документ на машину с дорожной полицией",
					EN: "Which of the two certificates is given when is not said, but that paragraph 14(7) ties the car's document to the road police: either is accepted in every case",
				},
				Cite: text.para("6"),
			},
			{
				ID: "department-lunch",
				Why: law.Name{
					KK: "Білім бөлімдерінің түскі үзілісінің уақыты екі мәтінде де айтылмайды; Office функциясы оны 2-қосымшаның орысша мәтінінен алады",
					RU: "Время обеда отделов образования не названо ни в одном тексте; функция Office берёт его из русского текста приложения 2",
					EN: "Neither text says when the departments' lunch break is; the function Office takes it from the Russian text of annex 2",
				},
				Cite: text.sub("10", "1"),
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
				ID: "who-submits",
				Why: law.Name{
					KK: "Әкесі мен анасының қайсысы өтініш беретіні және қорғаншының тағайындалғаны немен расталатыны айтылмайды",
					RU: "Кто из родителей подаёт заявление и чем подтверждается назначение опекуна, не сказано",
					EN: "Which parent applies, and by what a guardian shows to be one, is not said, so no row stands for it",
				},
				Cite: text.sub("14", "1"),
			},
			{
				ID: "other-documents",
				Why: law.Name{
					KK: "Жақшадағы үш құжаттан басқа «басқа да құжаттар» тізбеленбеген",
					RU: "«Другие документы» сверх трёх, названных в скобках, не перечислены",
					EN: `"Other documents" beyond the three in brackets are not listed`,
				},
				Cite: text.sub("14", "5"),
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
				ID: "vehicle-application",
				Why: law.Name{
					KK: "Көлік құралы үшін өтініштің нысаны қоса берілмеген: 5-қосымша зейнетақы жинақтарына ғана арналған",
					RU: "Форма заявления о транспортном средстве не приложена: приложение 5 - только о пенсионных накоплениях",
					EN: "No form of an application for a vehicle is annexed: appendix 5 is for pension savings only",
				},
				Cite: text.para("15"),
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
				ID: "forms",
				Why: law.Name{
					KK: "Екі анықтама мен өтініштің өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
					RU: "Поля двух справок и заявления перечислены положениями; бланки как формы не смоделированы",
					EN: "The fields of the two certificates and of the application are listed as provisions; the blanks themselves are not modeled as forms",
				},
				Cite: text.appendix("3"),
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
