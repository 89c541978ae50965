package atyrau2011

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// AkimatHours returns the opening hours of the akimats of settlements, villages
// and rural districts on a working day, 9:00 to 18:00 with a lunch break from
// 13:00 to 14:00: annex 7, paragraph 10, subparagraph 1). The break is timed by the
// Russian text alone; the Kazakh text states a lunch break but not when it is.
func AkimatHours() calendar.Hours {
	return calendar.Hours{
		Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 0)},
		Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 0)}},
	}
}

// AkimatOffice returns the office that annex 7 describes, an akimat with the hours
// of paragraph 10, in the five-day week of the Kazakh text: the Russian one does not
// say which days are off. Both official texts are gone by, no reading is settled.
func AkimatOffice() reglament.Office {
	return reglament.Office{
		Units: []reglament.UnitHours{
			{Unit: "akimat", Week: calendar.FiveDay, Hours: AkimatHours()},
		},
	}
}

// SchoolTransport returns the regulation of the service "Providing free transport
// of pupils and wards to a general education organization and back home", annex 7
// of the decree.
func SchoolTransport() reglament.Service {
	text := annex{number: "7", tables: "9"}
	return reglament.Service{
		ID:   "atyrau2011.school-transport",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Бiлiм алушылар мен тәрбиеленушiлердi бiлiмнiң жалпы бiлiм беру ұйымдарына және үйлерiне тегiн тасымалдауды қамтамасыз ету",
			RU: "Обеспечение бесплатного подвоза обучающихся и воспитанников к общеобразовательной организации образования и обратно домой",
			EN: "Providing free transport of pupils and wards to a general education organization and back home",
		},
		OtherTitles: []reglament.OtherTitle{{
			Name: law.Name{KK: "Білім алушылар мен тәрбиеленушілерді білімнің жалпы білім беру ұйымдарына және үйге тегін тасымалдауды қамтамасыз ету"},
			Cite: law.Citation{Act: actID, Paragraph: "1", Subparagraph: "7"},
		}},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			{
				ID: "child",
				Text: law.Name{
					KK: "Бала - он сегіз жасқа толмаған адам",
					RU: "Ребёнок - лицо до восемнадцати лет",
					EN: "A child is a person under eighteen",
				},
				Cite: text.para("1"),
			},
			{
				ID: "legal-representatives",
				Text: law.Name{
					KK: "Баланың заңды өкілдері - ата-анасы, асырап алушылар, қорғаншы немесе қамқоршы, патронат тәрбиеші және оларды алмастыратын басқа тұлғалар: заң бойынша балаға қамқорлық жасайды, білім, тәрбие береді, құқықтары мен мүдделерін қорғайды",
					RU: "Законные представители ребёнка - родители, усыновители (удочерители), опекун, попечитель, патронатный воспитатель и другие лица, которые их заменяют: по закону заботятся о ребёнке, дают образование и воспитание, защищают его права и интересы",
					EN: "Legal representatives of a child are parents, adopters, a guardian or trustee, a patronage carer and others who stand in for them: by law they care for the child, educate it, bring it up and protect its rights and interests",
				},
				Cite: text.para("1"),
			},
			{
				ID: "standard",
				Text: law.Name{
					KK: "Стандарт Үкіметтің 2011 жылғы 31 наурыздағы № 336 қаулысымен бекітілген",
					RU: "Стандарт утверждён постановлением Правительства от 31 марта 2011 года № 336",
					EN: "The standard was approved by Government resolution No. 336 of 31 March 2011",
				},
				Cite: text.para("2"),
			},
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті 1-қосымшадағы кенттің, ауылдық (селолық) округтің жергілікті атқарушы органы көрсетеді",
					RU: "Услугу оказывает местный исполнительный орган посёлка, аула (села), аульного (сельского) округа из приложения 1",
					EN: "The local executive body of a settlement, a village (the Russian text says) or a rural district provides the service, as in appendix 1",
				},
				Cite: text.para("3"),
			},
			formProvision(text.para("4")),
			{
				ID: "basis",
				Text: law.Name{
					KK: "2007 жылғы 27 шілдедегі «Білім туралы» заңның 6-бабының 5-тармағы; Үкіметтің 2007 жылғы 21 желтоқсандағы № 1256 қаулысының (білім беру ұйымдары желісінің кепілдік берілген мемлекеттік нормативі) 2-тармағының 2)-тармақшасы",
					RU: "Пункт 5 статьи 6 Закона от 27 июля 2007 года «Об образовании»; подпункт 2) пункта 2 постановления Правительства от 21 декабря 2007 года № 1256 (гарантированный государственный норматив сети организаций образования)",
					EN: "Article 6, paragraph 5, of the law of 27 July 2007 on education; paragraph 2, subparagraph 2), of Government resolution No. 1256 of 21 December 2007 (guaranteed state norm of the network of education organizations)",
				},
				Cite: text.para("5"),
			},
			{
				ID: "result",
				Text: law.Name{
					KK: "Нәтиже: мектепке және үйге тегін тасымалдау, ол туралы 6-қосымшаға сәйкес қағаз анықтама беріледі; немесе бас тарту",
					RU: "Результат: бесплатный подвоз в школу и обратно, о чём выдаётся справка на бумаге по приложению 6; или мотивированный ответ об отказе",
					EN: "The service ends in free transport to school and back, with a certificate of it on paper as in appendix 6, or in a refusal (a reasoned reply, the Russian text says)",
				},
				Cite: text.para("6"),
			},
			recipientsProvision(text.para("7")),
			{
				ID: "information",
				Text: law.Name{
					KK: "Толық ақпарат 1-қосымшадағы әкімдіктердің фойесінде, облыс әкімдіктері мен білім басқармаларының интернет-ресурстарында және Білім және ғылым министрлігінің www.edu.gov.kz сайтында болады",
					RU: "Полная информация - на стендах в фойе акиматов из приложения 1, на интернет-ресурсах областных акиматов и управлений образования и на сайте Министерства образования и науки www.edu.gov.kz",
					EN: "Full information is in the foyers of the akimats of appendix 1 (on stands, the Russian text says), on the websites of the oblast akimats and education directorates and on that of the Ministry of Education and Science, www.edu.gov.kz",
				},
				Cite: text.para("8"),
			},
			{
				ID: "school-year",
				Text: law.Name{
					KK: "Қызмет оқу жылы бойы көрсетіледі",
					RU: "Услуга предоставляется в течение учебного года",
					EN: "The service is provided during the school year",
				},
				Cite: text.para("10"),
			},
			{
				ID: "reception-days",
				Text: law.Name{
					KK: "Сенбі, жексенбі және мереке күндерінен басқа күндері, белгіленген жұмыс кестесімен",
					RU: "В рабочие дни, кроме выходных и праздничных, по установленному графику работы",
					EN: "By the set schedule, not on public holidays and not on Saturdays and Sundays (on days off, the Russian text says)",
				},
				Cite: text.sub("10", "1"),
			},
			{
				ID: "reception-queue",
				Text: law.Name{
					KK: "Кезекпен, алдын ала жазылусыз және жедел қызметсіз",
					RU: "В порядке очереди, без предварительной записи и ускоренного обслуживания",
					EN: "In order of the queue, without appointment or expedited service",
				},
				Cite: text.sub("10", "2"),
			},
			{
				ID: "refusal-reasons",
				Text: law.Name{
					KK: "Бас тартудың себептері жазбаша негізделеді",
					RU: "Причины отказа обосновываются письменно",
					EN: "The reasons of a refusal are given in writing",
				},
				Cite: text.para("11"),
			},
			{
				ID: "application",
				Text: law.Name{
					KK: "Тұтынушы әкімдікке өтініш береді",
					RU: "Потребитель подаёт заявление в акимат",
					EN: "The applicant hands in an application at the akimat",
				},
				Cite: text.sub("12", "1"),
			},
			{
				ID: "least-staff",
				Text: law.Name{
					KK: "Әкімдікте құжаттарды кемінде бір қызметкер қабылдайды",
					RU: "В акимате документы принимает не менее чем один сотрудник",
					EN: "At the akimat at least one employee takes documents in",
				},
				Cite: text.para("13"),
			},
			{
				ID: "comparison",
				Text: law.Name{
					KK: "Туу туралы куәліктің, жеке куәліктің түпнұсқасы көшірмемен салыстыру үшін беріліп, кейін тұтынушыға қайтарылады",
					RU: "Оригинал свидетельства о рождении, удостоверение личности предъявляются для сверки с копией и возвращаются потребителю",
					EN: "The original of the birth certificate or the identity card is shown to be compared with the copy and is then handed back to the applicant",
				},
				Cite: text.para("14"),
			},
			{
				ID: "blank-forms",
				Text: law.Name{
					KK: "Өтініштің үлгісі әкімдіктің фойесінде және оның мамандарында болады",
					RU: "Образец заявления есть в фойе акимата и у его специалистов",
					EN: "A model of the application is in the foyer of the akimat and with its specialists",
				},
				Cite: text.para("15"),
			},
			{
				ID: "submission",
				Text: law.Name{
					KK: "Құжаттар осы қызметке жауапты, әлеуметтік мәселелерге жетекшілік ететін маманның кабинетіне тапсырылады",
					RU: "Документы сдаются в кабинет специалиста, который отвечает за эту услугу и курирует социальные вопросы",
					EN: "Documents are handed in at the room of the specialist who is responsible for this service and in charge of social matters",
				},
				Cite: text.para("16"),
			},
			{
				ID: "delivery",
				Text: law.Name{
					KK: "Әкімнің қолы мен мөрі бар, білім беру ұйымы көрсетілген анықтаманы әкімдіктің маманы белгіленген жұмыс кестесіне сәйкес, тұтынушының өзі келгенде, өтініш түскеннен кейін 5 күн өткен соң береді",
					RU: "Справку с подписью и печатью акима и указанием организации образования выдаёт специалист акимата по установленному графику работы, при личном обращении потребителя, по истечении 5 дней после поступления заявления",
					EN: "A specialist of the akimat hands the certificate by the set schedule, with the akim's signature and seal and naming the school, to the applicant in person, after 5 days from the arrival of the application",
				},
				Cite: text.para("17"),
			},
			{
				ID: "book",
				Text: law.Name{
					KK: "Анықтаманың берілгені 7-қосымшадағы кітапта тіркеледі",
					RU: "Выдача справки записывается в книгу по приложению 7",
					EN: "That the certificate was given out is entered in the book of appendix 7",
				},
				Cite: text.para("17"),
			},
			{
				ID: "action-tables",
				Text: law.Name{
					KK: "Әрекеттердің реті мен әр әрекеттің мерзімі 9-қосымшадағы кестелерде",
					RU: "Последовательность действий и срок каждого - в таблицах приложения 9",
					EN: "The order of the actions and the time of each stand in the tables of appendix 9",
				},
				Cite: text.para("19"),
			},
			{
				ID: "scheme",
				Text: law.Name{
					KK: "Өзара іс-қимыл сызбасы 10-қосымшада",
					RU: "Схема взаимодействия - в приложении 10",
					EN: "A diagram of the interaction stands in appendix 10",
				},
				Cite: text.para("20"),
			},
			{
				ID: "responsible",
				Text: law.Name{
					KK: "Әкімдіктің басшысы заңнамалық актілерге сәйкес қызметтің белгіленген мерзімде көрсетілуіне жауап береді",
					RU: "За оказание услуги в установленные сроки по законодательным актам отвечает руководитель акимата",
					EN: "The head of the akimat answers, as legislative acts have it, for the service being provided in the set time",
				},
				Cite: text.para("21"),
			},
			{
				ID: "application-applicant",
				Text: law.Name{
					KK: "Өтініш әкімге жазылады: өтініш берушінің аты-жөні, мекенжайы, телефоны",
					RU: "Заявление пишется акиму: Ф.И.О. заявителя, адрес проживания, телефон",
					EN: "The application is made to the akim: the applicant's name, address and telephone",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "application-child",
				Text: law.Name{
					KK: "Бала: Т.А.Ә., туған жылы, тұратын ауылдық пункті мен ауданы, мектебінің толық атауы, сыныбы",
					RU: "Ребёнок: Ф.И.О., дата рождения, населённый пункт и район проживания, номер класса, полное наименование организации образования",
					EN: "The child: full name, date (year, the Kazakh text says) of birth, place and district of residence, class, full name of the school",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "application-school-year",
				Text: law.Name{
					KK: "Тасымалдау сұралатын оқу жылы",
					RU: "Учебный год, на который просят подвоз",
					EN: "The school year for which transport is asked",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "application-signature",
				Text: law.Name{
					KK: "Күні және өтініш берушінің қолы",
					RU: "Дата и подпись заявителя",
					EN: "Date, and the applicant's signature",
				},
				Cite: text.appendix("2"),
			},
			{
				ID: "children-list-approval",
				Text: law.Name{
					KK: "Оқу жылына тегін тасымалдаумен қамтамасыз етілген балалардың тізімін әкім бекітеді: Т.А.Ә., қолы, күні",
					RU: "Список детей, обеспеченных бесплатным подвозом на учебный год, утверждает аким: Ф.И.О., подпись, дата",
					EN: "The akim approves the list of children who have free transport in a school year: full name, signature, date",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "children-list-columns",
				Text: law.Name{
					KK: "Тізімде: баланың Т.А.Ә., туу туралы куәлігінің (жеке куәлігінің) нөмірі, тұратын елді мекені, тасымалданатын мектебі, сыныбы",
					RU: "В списке: Ф.И.О. ребёнка, номер свидетельства о рождении (удостоверения личности), населённый пункт проживания, школа, класс",
					EN: "The list has the child's full name, number of the birth certificate (identity card), place of residence, school and class",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "study-certificate-pupil",
				Text: law.Name{
					KK: "Оқу орнының анықтамасы: оқушының Т.А.Ә., мектебі, сыныбы, ауысымы, оқу сағаттары",
					RU: "Справка с места учёбы: Ф.И.О. ученика, школа, класс, смена, часы учёбы",
					EN: "The certificate from the place of study: the pupil's full name, school, class, shift, hours of study",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "study-certificate-need",
				Text: law.Name{
					KK: "Ол баланың тасымалдауға мұқтаж екенін де растайды",
					RU: "Она подтверждает и то, что ребёнок нуждается в подвозе",
					EN: "It also certifies that the child needs transport",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "study-certificate-purpose",
				Text: law.Name{
					KK: "Ол талап етілген жерге көрсету үшін беріледі",
					RU: "Она даётся для предъявления там, где её потребуют",
					EN: "It is given to be shown wherever it is demanded",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "study-certificate-signature",
				Text: law.Name{
					KK: "Мектеп директорының аты-жөні мен қолы, мөр орны",
					RU: "Ф.И.О. и подпись директора школы, место печати",
					EN: "Name and signature of the director of the school, and a place for the seal",
				},
				Cite: text.appendix("5"),
			},
			{
				ID: "certificate-child",
				Text: law.Name{
					KK: "Анықтама: баланың Т.А.Ә. және ол тегін тасымалданатын мектептің нөмірі мен атауы; нөмірі мен күніне орын қалдырылмаған",
					RU: "Справка: Ф.И.О. ребёнка, номер и наименование школы, к которой его бесплатно подвозят; места для номера и даты самой справки нет",
					EN: "The certificate: the child's full name and the number and name of the school to which transport is free; it has no place for a number or a date of its own",
				},
				Cite: text.appendix("6"),
			},
			{
				ID: "certificate-validity",
				Text: law.Name{
					KK: "Анықтама оқу жылы бойы жарамды",
					RU: "Справка действительна на период учебного года",
					EN: "The certificate is valid for the school year",
				},
				Cite: text.appendix("6"),
			},
			{
				ID: "certificate-signature",
				Text: law.Name{
					KK: "Әкімнің Т.А.Ә. мен қолы, елді мекеннің атауы, мөр орны",
					RU: "Ф.И.О. и подпись акима, наименование населённого пункта, место печати",
					EN: "Name and signature of the akim, name of the locality, and a place for the seal",
				},
				Cite: text.appendix("6"),
			},
			{
				ID: "book-head",
				Text: law.Name{
					KK: "Кітаптың басында: кенттің, ауылдың (селоның), ауылдық (селолық) округтің әкімі (орысша мәтінде - әкімдігі) және елді мекеннің, ауданның, облыстың атауы",
					RU: "В начале книги: акимат (в казахском тексте - аким) посёлка, аула (села), аульного (сельского) округа и наименование населённого пункта, района, области",
					EN: "At its head the book has the akimat (the akim, the Kazakh text says) of the settlement, village or rural district and the name of the locality, district and oblast",
				},
				Cite: text.appendix("7"),
			},
			{
				ID: "book-columns",
				Text: law.Name{
					KK: "Кітапта: анықтаманың берілген күні, анықтама берілген тұтынушы, берген лауазымды адам мен алған тұтынушының Т.А.Ә. және қолдары; кітаптың басталған және аяқталған жылдары",
					RU: "В книге: дата выдачи, потребитель, кому выдана справка, Ф.И.О. и подписи выдавшего должностного лица и получившего потребителя; годы начала и окончания книги",
					EN: "The book has the date of issue, the applicant to whom a certificate was given, names and signatures of the official who gave it and of the applicant who got it, and the years in which the book began and ended",
				},
				Cite: text.appendix("7"),
			},
			{
				ID: "book-binding",
				Text: law.Name{
					KK: "Кітап нөмірленеді, байланады, әкімнің қолы мен мөрі қойылады",
					RU: "Книга пронумеровывается, прошнуровывается, скрепляется подписью и печатью акима",
					EN: "The book is numbered, laced, and bears the akim's signature and seal",
				},
				Cite: text.appendix("7"),
			},
			{
				ID: "oblast-akimat",
				Text: law.Name{
					KK: "Облыстық атқарушы орган, Атырау: Әйтеке би көшесі, 77, 060010; 8(7122)354501; www.atyrauobl.kz",
					RU: "Областной исполнительный орган, Атырау: ул. Айтеке би, 77, 060010; 8(7122) 354965; www.atyrauobl.kz",
					EN: "The oblast executive body, Atyrau: 77 Aiteke Bi street, 060010; telephone 8(7122) 354501 in Kazakh, 354965 in Russian; www.atyrauobl.kz",
				},
				Cite: text.appendix("8"),
			},
		},

		// Paragraph 3: the one organization; there is no center.
		Units: []reglament.Unit{
			{
				ID: "akimat",
				Name: law.Name{
					KK: "әкiмдiк",
					RU: "акимат",
					EN: "akimat of a settlement, village or rural district",
				},
				Provider: true,
				Cite:     text.para("3"),
			},
		},

		// Paragraph 6: how the service ends.
		Results: []reglament.Result{
			{
				ID: "certificate",
				Name: law.Name{
					KK: "бiлiм алушылар мен тәрбиеленушiлердi бiлiмнiң жалпы беру ұйымдарына және үйлерiне тегiн тасымалдауды қамтамасыз ету туралы қағаз түрінде анықтама",
					RU: "справка об обеспечении бесплатным подвозом к общеобразовательной организации образования и обратно домой",
					EN: "certificate that free transport to a general education organization and back home is provided",
				},
				Form: reglament.Paper,
				// As the form of appendix 6 has it, the Kazakh bracket unclosed.
				SignedBy: law.Name{
					KK: "Кенттiң, ауылдың (селоның ауылдық (селолық) округтiң әкiмi",
					RU: "Аким поселка, аула (села), аульного (сельского) округа",
					EN: "akim of the settlement, village or rural district",
				},
				Cite: text.para("6"),
			},
			{
				ID: "refusal",
				Name: law.Name{
					KK: "қызмет көрсетудi ұсынудан бас тарту",
					RU: "мотивированный ответ об отказе в предоставлении услуги",
					EN: "reasoned reply that refuses the service",
				},
				Refusal: true,
				Cite:    text.para("6"),
			},
		},

		// Paragraph 9: the times of the service. Unlike the other annexes, this one
		// does not say whether the day of receipt and the day of issue count. "5 days"
		// without "working" stands beside the term: see term-five-days.
		Term: reglament.Term{
			Period: law.Same(period(5, calendar.WorkingDay)),
			Cite:   text.sub("9", "1"),
		},
		Times: []reglament.Time{
			{
				ID: "waiting",
				Name: law.Name{
					KK: "өтiнiш берушi жүгiнген күнi сол жерде көрсетiлетiн мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты (тiркеу кезiнде)",
					RU: "максимально допустимое время ожидания до получения государственной услуги, оказываемой на месте в день обращения заявителя (при регистрации)",
					EN: "longest time of waiting for the service rendered on the spot on the day of application, at registration",
				},
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "2"),
			},
			{
				ID: "serving",
				Name: law.Name{
					KK: "мемлекеттiк қызмет алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты",
					RU: "максимальное допустимое время обслуживания получателя государственной услуги",
					EN: "longest time of being served, on the day of application",
				},
				Period: law.Same(period(30, calendar.Minute)),
				Cite:   text.sub("9", "3"),
			},
		},

		// Paragraph 10: when it is open.
		Channels: []reglament.Channel{
			{
				ID: "akimat",
				// Table 1 has the words; that one applies at the akimat is paragraph 12(1).
				Name: law.Name{
					KK: "Тұтынушы әкімдікке өтініш білдірген кезде",
					RU: "При обращении потребителя в акимат",
					EN: "at the akimat",
				},
				Unit:  "akimat",
				Entry: "register",
				Hours: []reglament.StatedHours{
					{
						ID: "akimat",
						// The Kazakh text excludes Saturdays and Sundays, the Russian "days off".
						Week: law.Differ("five-day", ""),
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
				Cite:     text.table("1", "3"),
			},
		},

		// Paragraph 11: refusing. Nothing is suspended or returned.
		Grounds: []reglament.Ground{
			{
				ID: "documents-missing",
				Name: law.Name{
					KK: "тұтынушының осы регламенттің 14-тармағында көрсетiлген құжаттарды толық тапсырмауы",
					RU: "предоставление потребителем неполного пакета документов, указанных в пункте 14 настоящего регламента",
					EN: "the package of the documents of paragraph 14 is incomplete",
				},
				Acts:      []string{"refuse"},
				Documents: true,
				Cite:      text.para("11"),
			},
		},

		// Paragraph 12 and appendix 4: the receipt.
		Receipts: []reglament.Receipt{
			{
				ID:   "akimat-receipt",
				Step: "register",
				Fields: []reglament.Field{
					{
						ID: "application-number-and-date",
						Name: law.Name{
							KK: "өтiнiштi қабылдап алған нөмiрi мен күнiн",
							RU: "номера и даты приема заявления",
							EN: "number of the application and date of taking it in",
						},
						Cite: text.sub("12", "2"),
					},
					{
						// The Kazakh phrase has "number and date" between the two halves.
						ID: "specialist",
						Name: law.Name{
							KK: "қолхат берген әкiмдiк маманының тегiн, атын, әкесiнiң атын",
							RU: "фамилии, имени, отчества специалиста акимата, выдавшего расписку",
							EN: "surname, name and patronymic of the specialist of the akimat who gave the receipt",
						},
						Cite: text.sub("12", "2"),
					},
					{
						ID: "service-date",
						Name: law.Name{
							KK: "қызмет көрсетудi алған күнiн",
							RU: "даты получения услуги",
							EN: "date on which the applicant will get the service",
						},
						Cite: text.sub("12", "2"),
					},
					{
						ID: "locality",
						Name: law.Name{
							KK: "елдi мекеннiң, ауданның, облыстың атауы",
							RU: "наименование населенного пункта, района, области",
							EN: "name of the locality, district and oblast",
						},
						Cite: text.appendix("4"),
					},
					{
						// A blank after "№"; the words are ours.
						ID: "receipt-number",
						Name: law.Name{
							KK: "қолхаттың нөмірі",
							RU: "номер расписки",
							EN: "number of the receipt",
						},
						Cite: text.appendix("4"),
					},
					{
						// A line to fill in; the words are ours.
						ID: "received-from",
						Name: law.Name{
							KK: "құжаттар кімнен алынды",
							RU: "от кого получены документы",
							EN: "from whom the documents were received",
						},
						Cite: text.appendix("4"),
					},
					{
						ID: "documents",
						Name: law.Name{
							KK: "төмендегi құжаттар",
							RU: "следующие документы",
							EN: "the documents received, of the birth certificate also number and issuer (and date, the Russian text says)",
						},
						Cite: text.appendix("4"),
					},
					{
						ID: "specialist-signature",
						Name: law.Name{
							KK: "Әкiмдiктiң қабылдаған маманы",
							RU: "Принял специалист акимата",
							EN: "signature of the specialist of the akimat who took them in, and the date",
						},
						Cite: text.appendix("4"),
					},
				},
				Cite: text.sub("12", "2"),
			},
		},

		// Paragraph 14: what the applicant hands in. The form of the application is for
		// one child, so each row is held once.
		Documents: []documents.Requirement{
			{
				ID: "application",
				Name: law.Name{
					KK: "бiлiм алушының /тәрбиеленушiнiң/ ата-анасы немесе заңды өкiлiнiң баланы жалпы бiлiм беру ұйымдарына тегiн тасымалдаумен қамтамасыз етуге арналған осы регламенттің 2-қосымшасына сәйкес өтiнiшi",
					RU: "заявление от родителя или законного представителя обучающегося/воспитанника/на обеспечение его ребенка бесплатным подвозом к общеобразовательной организации образования согласно приложению 2 к настоящему регламенту",
					EN: "application of a parent or legal representative of the pupil or ward for free transport of the child to a general education organization, as in appendix 2",
				},
				Of:   documents.Applicant,
				Form: law.Same(documents.Form{Blank: text.appendix("2")}),
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				// The identity card stands in brackets and in the nominative; that its
				// original is compared with a copy follows from the last sentence of the
				// paragraph: see id-card-form.
				ID: "birth-certificate-or-id",
				Name: law.Name{
					KK: "баланың туу туралы куәлiгiнiң түпнұсқасы және көшiрмесi (жеке куәлiгi)",
					RU: "оригинал и копия свидетельства о рождении ребенка (удостоверение личности)",
					EN: "original and copy of the child's birth certificate (identity card)",
				},
				Of:   documents.Child,
				Form: law.Same(documents.Form{Original: true, Copy: true, Compare: true}),
				OneOf: []documents.Alternative{
					{ID: "birth-certificate", Name: law.Name{KK: "туу туралы куәлiк", RU: "свидетельство о рождении", EN: "birth certificate of the child"}},
					{ID: "id-card", Name: law.Name{KK: "жеке куәлiгi", RU: "удостоверение личности", EN: "identity card"}},
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "study-certificate",
				Name: law.Name{
					KK: "осы регламенттің 5-қосымшасына сәйкес оқу орнының анықтамасы",
					RU: "справка с места учебы согласно приложению 5 к настоящему регламенту",
					EN: "certificate from the place of study, as in appendix 5",
				},
				Of:   documents.Child,
				Form: law.Same(documents.Form{Blank: text.appendix("5")}),
				Cite: law.Same(text.sub("14", "3")),
			},
		},

		// Paragraph 18: who acts. The Russian text numbers the second and the third
		// 4) and 5), so they are cited by the paragraph.
		Roles: []reglament.Role{
			{
				ID:   "akimat-office",
				Unit: "akimat",
				Name: law.Name{
					KK: "әкімдіктің кеңсесi",
					RU: "канцелярия акимата",
					EN: "chancery of the akimat",
				},
				Cite: text.sub("18", "1"),
			},
			{
				ID:   "akimat-head",
				Unit: "akimat",
				Name: law.Name{
					KK: "әкімдіктің басшылығы",
					RU: "руководство акимата",
					EN: "management of the akimat",
				},
				Cite: text.para("18"),
			},
			{
				ID:   "akimat-executor",
				Unit: "akimat",
				Name: law.Name{
					KK: "әкімдіктің жауапты орындаушысы",
					RU: "ответственный исполнитель акимата",
					EN: "responsible executor of the akimat",
				},
				Cite: text.para("18"),
			},
		},

		// Appendix 1: the akimats. The telephones are those of the Russian text, which
		// writes the codes together.
		Offices: []reglament.Address{
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Құрманғазы ауданы Кудряшов ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Кудряшовского сельского округа Курмангазинского района"`, EN: `State institution "Office of the Akim of the Kudryashov Rural District, Kurmangazy District"`},
				Place: law.Name{KK: "Кудряшев селосы Жаңа ауыл селосы", RU: "с. Кудряшев с. Жаңа ауыл", EN: "villages of Kudryashev and Zhana Auyl"},
				Phone: "871266 55017",
				Cite:  text.row("1", "1"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Құрманғазы ауданы Дәшiн ауылдық округi әкiмiнiң шпараты" ММ`, RU: `ГУ "Аппарат акима Дашинского сельского округа Курмангазинского района"`, EN: `State institution "Office of the Akim of the Dashin Rural District, Kurmangazy District"`},
				Place: law.Name{KK: "Дәшiн селосы Шағырлы селосы Күйген селосы Ақтөбе селосы", RU: "с. Дашин с. Шагырлы с. Куйген, с. Актобе", EN: "villages of Dashin, Shagyrly, Kuigen and Aktobe"},
				Phone: "871233 34202",
				Cite:  text.row("1", "2"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Құрманғазы ауданы Приморск ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Приморского сельского округа Курмангазинского района"`, EN: `State institution "Office of the Akim of the Primorsk Rural District, Kurmangazy District"`},
				Place: law.Name{KK: "Телячье селосы Қасымғали селосыДәулет селосы Шайхы селосы", RU: "с. Телячье с. Қасымғали, с. Даулет, с. Шайхы", EN: "villages of Telyachye, Kasymgali, Daulet and Shaikhy"},
				Phone: "871233 7545",
				Cite:  text.row("1", "3"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Құрманғазы ауданы Бiрлiк ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Бирликского сельского округа Курмангазинского района"`, EN: `State institution "Office of the Akim of the Birlik Rural District, Kurmangazy District"`},
				Place: law.Name{KK: "Өтер селосы Богатый селосы Сафон селосы", RU: "с. Утера с. Богатый с. Сафон", EN: "villages of Utera, Bogaty and Safon"},
				Phone: "871233 31224",
				Cite:  text.row("1", "4"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Құрманғазы ауданы Ганюшкин ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Ганюшкинского сельского округа Курмангазинского района"`, EN: `State institution "Office of the Akim of the Ganyushkin Rural District, Kurmangazy District"`},
				Place: law.Name{KK: "Телячье селосы", RU: "с. Телячье", EN: "village of Telyachye"},
				Phone: "871233 25166",
				Cite:  text.row("1", "5"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Құрманғазы ауданы Мақаш ауылдық округi әкiмiнiң аппараты"ММ`, RU: `ГУ "Аппарат акима Макашского сельскогоокруга Курмангазинского района"`, EN: `State institution "Office of the Akim of the Makash Rural District, Kurmangazy District"`},
				Place: law.Name{KK: "Мақаш селосы Голбин селосы Көкарна селосы Алға селосы Иманов селосы", RU: "с. Макаш с. Голбин с. Кокарна с. Алга с. Иманов", EN: "villages of Makash, Golbin, Kokarna, Alga and Imanov"},
				Phone: "871233 33149",
				Cite:  text.row("1", "6"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Индер ауданы Есбол ауылдық окруп әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Есболского сельскогоoкруга Индерского района"`, EN: `State institution "Office of the Akim of the Yesbol Rural District, Inder District"`},
				Place: law.Name{KK: "Есбол селосы Ынтымақ селосы", RU: "с. Есбол с. Ынтымак", EN: "villages of Yesbol and Yntymak"},
				Phone: "871234 24537",
				Cite:  text.row("1", "7"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Индер ауданы Елтай ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Елтайского сельского oкруга Индерского района"`, EN: `State institution "Office of the Akim of the Yeltai Rural District, Inder District"`},
				Place: law.Name{KK: "Елтай селосы Аққала селосы", RU: "с. Елтай с. Аккала", EN: "villages of Yeltai and Akkala"},
				Phone: "871234 25247",
				Cite:  text.row("1", "8"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Мақат кентiнiң әкiмi аппараты" ММ`, RU: `ГУ "Аппарат акима поселка Макат"`, EN: `State institution "Office of the Akim of the Makat Settlement"`},
				Place: law.Name{KK: "Мақат кентi № 402 разъезд № 3777 разъезд № 472 разъезд", RU: "п. Макат, разъезды № 402, № 377, № 472", EN: "settlement of Makat, sidings No. 402, No. 377 (No. 3777, the Kazakh text says) and No. 472"},
				Phone: "871239 30407",
				Cite:  text.row("1", "9"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Қызылкүйгiн ауданы Миялы ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Миялинского сельского округа Кзылкугинского района"`, EN: `State institution "Office of the Akim of the Miyaly Rural District, Kyzylkoga District"`},
				Place: law.Name{KK: "Миялы селосы", RU: "с. Миялы", EN: "village of Miyaly"},
				Phone: "871238 21385, 871723 21243",
				Cite:  text.row("1", "10"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Қызыкүйгiн ауданы Көздiқара ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Коздигаринского сельского округа Кзылкугинского района"`, EN: `State institution "Office of the Akim of the Kozdigara Rural District, Kyzylkoga District"`},
				Place: law.Name{KK: "Көздiғара селосы", RU: "а. Коздигаринский", EN: "village of Kozdigara"},
				Phone: "871238 27233 871238 27244",
				Cite:  text.row("1", "11"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Атырау қаласы Геологиев ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Геологиевсксого сельского округа города Атырау"`, EN: `State institution "Office of the Akim of the Geologiyev Rural District, City of Atyrau"`},
				Place: law.Name{KK: "Бiрлiк селосы", RU: "с. Бирлик", EN: "village of Birlik"},
				Phone: "87122 394253",
				Cite:  text.row("1", "12"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Жылыой ауданы әкiмi аппараты" ММ`, RU: `ГУ "Аппарат акима Жылыойского района"`, EN: `State institution "Office of the Akim of the Zhylyoi District"`},
				Place: law.Name{KK: "Құлсары қаласы", RU: "г. Кульсары", EN: "town of Kulsary"},
				Phone: "871237 51158 871237 22050",
				Cite:  text.row("1", "13"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Махамбет ауданы Сарыайшық ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Сарайчиковского сельского округа Махамбетского района"`, EN: `State institution "Office of the Akim of the Saraichik Rural District, Makhambet District"`},
				Place: law.Name{KK: "Ескi Сарайшық селосы Сарайшық селосы", RU: "с. Старый Сарайчик с. Сарайчик", EN: "villages of Old Saraichik and Saraichik"},
				Phone: "871236 25521",
				Cite:  text.row("1", "14"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `"Исатай ауданы Аққыстау ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Аккистауского сельского округа Исатайского района"`, EN: `State institution "Office of the Akim of the Akkystau Rural District, Isatai District"`},
				Place: law.Name{KK: "Акқыстау селосы Өркен селосы Қаратүбек селосы", RU: "с. Аққыстау а. Оркен а. Каратубек", EN: "villages of Akkystau, Orken and Karatubek"},
				Phone: "871231 20677",
				Cite:  text.row("1", "15"),
			},
			{
				Unit:  "akimat",
				Name:  law.Name{KK: `Исатай ауданы Нарын ауылдық округi әкiмiнiң аппараты" ММ`, RU: `ГУ "Аппарат акима Нарынского сельского округа Исатайского района"`, EN: `State institution "Office of the Akim of the Naryn Rural District, Isatai District"`},
				Place: law.Name{KK: "Нарын селосы Жаңа Жанбай селосы № 3 Болатжол селосы", RU: "с. Нарын а. Жана Жанбай а. Болатжол № 3", EN: "villages of Naryn, Zhana Zhanbai and Bolatzhol No. 3"},
				Phone: "871231 27304",
				Cite:  text.row("1", "16"),
			},
		},

		// Appendix 9, table 1: the actions.
		Steps: []reglament.Step{
			{
				ID:   "register",
				Role: "akimat-office",
				Also: []reglament.RoleElsewhere{
					{Role: "akimat-executor", Cite: text.sub("12", "2")},
					{Role: "akimat-executor", Cite: text.para("16")},
					{Role: "akimat-executor", Cite: text.appendix("4")},
				},
				Name:     registerAction(),
				Yields:   registerYield(),
				Limit:    law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{{To: "assign"}},
				Cite:     text.table("1", "1"),
				See:      []law.Citation{text.sub("12", "2"), text.table("2", "1"), text.table("3", "1")},
			},
			{
				ID:       "assign",
				Role:     "akimat-head",
				Name:     assignAction(),
				Yields:   assignYield(),
				Limit:    law.Same(limit(1, calendar.Hour)),
				Outcomes: []reglament.Outcome{{To: "prepare"}},
				Cite:     text.table("1", "2"),
				See:      []law.Citation{text.sub("12", "3"), text.table("2", "2"), text.table("3", "2")},
			},
			{
				ID:     "prepare",
				Role:   "akimat-executor",
				Name:   prepareAction(),
				Yields: prepareYield(),
				// "The public service is provided within 5 working days", in both texts.
				Limit: law.Same(ofService(5, calendar.WorkingDay)),
				Outcomes: []reglament.Outcome{
					{
						ID: "certificate",
						// The Kazakh words are the cell's, as a noun: table 2 has those of
						// action 2 here.
						Name: law.Name{KK: "анықтаманы ресiмдеу", RU: "оформление справки", EN: "certificate drawn up"},
						To:   "sign",
					},
					{
						ID:   "refusal",
						Name: law.Name{KK: "Дәлелдi бас тартуды дайындау", RU: "Подготовка мотивированного отказа", EN: "reasoned refusal prepared"},
						To:   "sign",
					},
				},
				Cite: text.table("1", "3"),
				See:  []law.Citation{text.sub("12", "4"), text.table("2", "3"), text.table("3", "3")},
			},
			{
				ID:       "sign",
				Role:     "akimat-head",
				Name:     signAction(),
				Yields:   signYield(),
				Limit:    law.Same(limit(30, calendar.Minute)),
				Outcomes: []reglament.Outcome{{To: "issue"}},
				Signs:    true,
				Cite:     text.table("1", "4"),
				See:      []law.Citation{text.table("2", "4"), text.table("3", "4")},
			},
			{
				ID:   "issue",
				Role: "akimat-office",
				// Paragraph 17 has the specialist give it out.
				Also: []reglament.RoleElsewhere{{Role: "akimat-executor", Cite: text.para("17")}},
				Name: issueAction(),
				Yields: law.Name{
					KK: "Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру",
					RU: "Передача справки или мотивированного отказа потребителю",
					EN: "Certificate or reasoned refusal handed to the applicant",
				},
				// "Within 5 working days" in Kazakh, "within the working day" in Russian.
				Limit: law.Differ(limit(5, calendar.WorkingDay), reglament.Limit{SameDay: true}),
				// When the applicant comes is not said.
				Outcomes: []reglament.Outcome{{To: "hand-over", Open: true}},
				Ready:    true,
				Cite:     text.table("1", "5"),
				See:      []law.Citation{text.sub("12", "5"), text.table("2", "5"), text.table("3", "5")},
			},
			{
				// Action 6 stands in the Kazakh table only: the Russian one has its number
				// and leaves its cells empty. Its Russian words are those of paragraph 17,
				// which has the specialist give out the certificate in both texts.
				ID:   "hand-over",
				Role: "akimat-executor",
				Also: []reglament.RoleElsewhere{{Role: "akimat-office", Cite: text.sub("12", "5")}},
				Name: law.Name{
					KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту",
					RU: "Выдается специалистом акимата при личном обращении потребителя",
					EN: "Hand the certificate or the reasoned refusal to the applicant",
				},
				Yields: law.Name{
					KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
					RU: "Сведения о выдаче справки фиксируются в книге учета справок",
					EN: "Signature for the certificate or the reasoned refusal (entry in the book of certificates, the Russian text says)",
				},
				Limit: law.Differ(limit(5, calendar.WorkingDay), reglament.Limit{}),
				// By the Russian text the procedure ends with action 5.
				Optional: true,
				Cite:     text.table("1", "6"),
				See:      []law.Citation{text.para("17")},
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "number-sign",
				Says: law.Name{
					KK: "7-қосымшаның басында екі рет: «2011 жылғы 30 желтоқсандағы № 398»",
					RU: "В начале приложения 7 дважды: «от 30 декабря 2011 года 398», без знака «№»",
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
					KK: `6-тармақ: «бiлiмнiң жалпы беру ұйымдарына» («жалпы бiлiм беру» орнына); 12-тармақ: «мемлекетті қызмет көрсету»; 13-тармақ: «аз саны» (ең аз саны орнына); 17-тармақ: «негiзiнде асырады» (жүзеге асырады орнына); 1-қосымша: «шпараты», «окруп», «селосыДәулет», «аппараты"ММ», 16-жолда бірінші тырнақша жоқ; 2-қосымша: «аты-жөнi,тегi»; 5-қосымша: «берiлдi.(бiлiм»; 5 және 6-қосымшалар: «Т А.Ә.»; 6-қосымша: «(селоның», жабылатын жақша жоқ; 8-қосымша: «инд.060010,»; 1-кесте: «кезде –мемлекеттiк»`,
					RU: "Пункт 2: «Государственая»; раздел 4: «процессеоказания»; пункт 21: «Должностное лицо несут»; приложение 1: «сельскогоокруга», «Геологиевсксого», казахские буквы в «с. Жаңа ауыл», «с. Қасымғали»; приложение 3: «обучающегося(воспитанника)», «рождении(удостоверения», «обучающийся(воспитанник)», «вкоторую»; приложения 5 и 6: «(Ф.И.О обучающегося»; приложение 6: «Ф.И.О _______________________(инициалы»; приложение 8: «Наименованиеобласти», «Контактныйтелефон», «Атырау,ул. Айтеке би»; таблица 1: «Сотрудникиканцелярии», «Приемдокументов,регистрация», «корреспонден-цией», «определениеответственного», «данные,документ,организационно-распорядительное», «Направлениедокументовруководству», «наложениярезолюции», «структурногоподразделения», «действия(процесса», «мотивирован- ного»; таблица 3: «акимита»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; әрекеттердің атауларында жабысып кеткен сөздер ажыратылған, бөлініп кеткені қосылған, қалғаны, мекенжайлар мен нәтиженің атауы да, жазылғандай",
					RU: "На смысл не влияет; в названиях действий слипшиеся слова разделены, разорванные соединены, остальное, и адреса и название результата, как написано",
					EN: "No effect on the meaning; in the names of actions, words run together are parted and those torn apart are joined, all else stays as written, addresses and the name of the result too",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "kazakh-letter-i",
				Says: law.Name{
					KK: "«і» әрпі екі түрлі жазылған: кирилл «і» және латын «i» (мысалы, «әкімдік» және «әкiмдiк»)",
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
				ID: "title-home",
				Says: law.Name{
					KK: "Қаулының 1-тармағы: «және үйге тегін тасымалдауды»; оның 7-қосымшасының атауы: «және үйлерiне тегiн тасымалдауды»; регламенттің 6-тармағы: «және керiсiнше үйге тегiн тасымалдауды»; регламенттің 6-қосымшасы: «үйге тегiн тасымалдаумен»",
					RU: "В названии, пункте 6, приложениях 2 и 6 регламента «и обратно домой»; в приложении 7 регламента «и обратно»",
				},
				Model: law.Name{
					KK: "Атау қаулының 7-қосымшасының басындағыдай, тізбедегі қазақша атауы басқа атауларының бірі; мағынасы бір",
					RU: "Название - как в начале приложения 7 к постановлению, казахское из перечня - среди других его названий; смысл один",
					EN: "The title is that of the head of the annex, the Kazakh one of the decree's list is among its other titles; other places word the way home otherwise, the meaning is one",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "service-called-regulation",
				Says: law.Name{
					KK: "1-тармақ: «(бұдан әрi – регламент)» регламент туралы; 3-тармақ: «мемлекеттiк қызметтi (бұдан әрi - регламент)»",
					RU: "Пункт 1: «(далее - регламент)» о регламенте; пункт 3: «(далее - регламент)» об услуге",
				},
				Model: law.Name{
					KK: "Регламент - құжат, қызмет - қызмет",
					RU: "Регламент - это документ, услуга - услуга",
					EN: "A regulation is the document of paragraph 1; that paragraph 3 calls the service so too is passed over",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "provider-village",
				Says: law.Name{
					KK: "«кенттiң, ауылдық, (селолық) округтiң»: ауыл (село) аталмайды; 2-қосымшада «Кенттiң, ауылдың (селоның), ауылдық (селолық) округтiң»",
					RU: "«поселка, аула (села), аульного (сельского) округа»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; the Kazakh paragraph 3 leaves the village out, its appendices do not",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "result-transport",
				Says: law.Name{
					KK: "Нәтиже - «бiлiмнiң жалпы бiлiм беру ұйымдарына және керiсiнше үйге тегiн тасымалдауды қамтамасыз етуi»; 1-кесте анықтаманы немесе бас тартуды берумен аяқталады",
					RU: "Результат - «обеспечение обучающихся и воспитанников бесплатным подвозом»; таблица 1 кончается выдачей справки или отказа",
				},
				Model: law.Name{
					KK: "Нәтиже - анықтама; тасымалдаудың өзі қадам емес",
					RU: "Результат - справка; самого подвоза среди шагов нет",
					EN: "The result is the certificate: the transport itself, which paragraph 6 names first, is no step of the procedure",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "refusal-name",
				Says: law.Name{
					KK: "6-тармақ: «қызмет көрсетудi ұсынудан бас тарту», дәлелді екені айтылмайды; 1-кесте: «дәлелдi бас тартуды»",
					RU: "Пункт 6: «мотивированный ответ об отказе в предоставлении услуги»; таблица 1: «мотивированный отказ»",
				},
				Model: law.Name{
					KK: "Бір нәтиже: refusal",
					RU: "Один результат: refusal",
					EN: "One result, refusal: the Kazakh paragraph 6 does not call it reasoned, its paragraph 11 and tables do",
				},
				Cite: law.Same(text.para("6")),
			},
			{
				ID: "applicant-name",
				Says: law.Name{
					KK: "7-тармақ: «тұтынушы»; 9-тармақ: «өтiнiш берушi», «мемлекеттiк қызмет алушыға»",
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
					KK: "«әкiмдiктердiң фойелерiнде», стендтер аталмайды",
					RU: "«на стендах, расположенных в фойе акиматов»",
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
					KK: "«толық ақпарат тiзбесi осы регламенттің 1-қосымшасында көрсетiлген әкiмдiктердiң»: тізбе ақпаратқа қатысты болып шыққан",
					RU: "«акиматов, перечень которых указан в приложении 1»: перечень акиматов",
				},
				Model: law.Name{
					KK: "1-қосымша - әкімдіктердің тізбесі",
					RU: "Приложение 1 - перечень акиматов",
					EN: "Appendix 1 lists akimats; the Kazakh word order makes it a list of information",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "information-sites",
				Says: law.Name{
					KK: "«облыстың әкiмдiктердiң, бiлiм басқармаларының интернет-ресурстарында»: кімдікі екені түсініксіз, мекенжайы тек министрліктікі",
					RU: "«на интернет-ресурсах областных акиматов, управлений образования»: области одна, адрес назван только у министерства",
				},
				Model: law.Name{
					KK: "Мәтіндегідей; облыстық органның сайты 8-қосымшада",
					RU: "Как в тексте; сайт областного органа - в приложении 8",
					EN: "As written: several oblast akimats (Russian) or akimats of the oblast (Kazakh), without addresses; that of the one oblast body stands in appendix 8, which the paragraph does not name",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "term-five-days",
				Says: law.Name{
					KK: "«өтiнiш түскен мерзiмнен бастап 5 күн iшiнде» және «5 жұмыс күнiн құрайды» бір сөйлемде",
					RU: "«в течение 5-ти дней с момента поступления заявления» и «составляет 5 рабочих дней» в одном предложении",
				},
				Model: law.Name{
					KK: "Мерзім - бес жұмыс күні; жақшадағы қандай екені айтылмаған 5 күн сол мерзім деп оқылады",
					RU: "Срок - пять рабочих дней; 5 дней в скобках, каких - не сказано, читаются как тот же срок",
					EN: "The term is the five working days that the sentence states; the five days of no stated kind in its brackets are read as the same, and nothing is counted by them",
				},
				Cite: law.Same(text.sub("9", "1")),
			},
			{
				ID: "term-start",
				Says: law.Name{
					KK: "«өтiнiш түскен мерзiмнен бастап»; тармақтың басы: «Мемлекеттiк қызмет көрсетудiң мерзiмi:»",
					RU: "«с момента:» в начале пункта относится и к 2), и к 3); «с момента поступления заявления»",
				},
				Model: law.Name{
					KK: "Мерзім өтініш түскен күннен басталады",
					RU: "Срок идёт от поступления заявления",
					EN: `The term runs from the arrival of the application; the Russian "from the moment" above all three subparagraphs fits the first only`,
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
					KK: "Күту мен қабылдаудың уақыты ғана, жалпы мерзімге кірмейді",
					RU: "Только время ожидания и приёма, не часть общего срока",
					EN: "Taken as limits of waiting and of being served at the counter: the service takes five working days and is not rendered on the spot",
				},
				Cite: law.Same(text.sub("9", "2")),
			},
			{
				ID: "days-off",
				Says: law.Name{
					KK: "«сенбi, жексенбi және мереке күндерiн қоспағанда»",
					RU: "«в рабочие дни», «за исключением выходных и праздничных дней»: каких выходных, не сказано",
				},
				Model: law.Name{
					KK: "Бес күндік апта - қазақша мәтіннен; орысша мәтінде апта белгісіз",
					RU: "Пятидневная неделя - из казахского текста; в русском неделя не названа",
					EN: "A five-day week by the Kazakh text, which excludes Saturdays and Sundays; the Russian one excludes days off and leaves the week open",
				},
				Cite: law.Same(text.sub("10", "1")),
			},
			{
				ID: "lunch",
				Says: law.Name{
					KK: "«түскi үзiлiспен сағат 9.00-ден 18.00-ге дейiн», үзілістің уақыты айтылмайды",
					RU: "«с 9.00 часов до 18.00 часов, с перерывом на обед с 13-00 до 14-00 часов»",
				},
				Model: law.Name{
					KK: "Үзілістің уақыты орысша мәтіннен алынады",
					RU: "Время перерыва берётся из русского текста",
					EN: "The hours of the break are those of the Russian text; the Kazakh states a break but not when",
				},
				Cite: law.Same(text.sub("10", "1")),
			},
			{
				ID: "reasons-whose",
				Says: law.Name{
					KK: "«бас тартудың себептерiн жазбаша негiздей отырып»: бас тартқанда",
					RU: "«предоставление потребителем неполного пакета документов, указанных в пункте 14 настоящего регламента с письменным обоснованием причин отказа»: по грамматике обоснование предоставляет потребитель",
				},
				Model: law.Name{
					KK: "Себептерін бас тартқан әкімдік негіздейді",
					RU: "Причины обосновывает акимат, который отказывает",
					EN: "The akimat that refuses gives the reasons, as in Kazakh; by the Russian grammar the applicant would hand them in",
				},
				Cite: law.Same(text.para("11")),
			},
			{
				ID: "refusal-stage",
				Says: law.Name{
					KK: "11-тармақ пен 3-кестеде бас тарту бар; 12-тармақта тек «хабарлама жобасын» және «мемлекетті қызмет көрсету нәтижесін»",
					RU: "Отказ есть в пункте 11 и таблице 3; в пункте 12 только «проект уведомления» и «результат оказания государственной услуги»",
				},
				Model: law.Name{
					KK: "Бас тарту - 3-әрекеттің нәтижесі, кестелердегідей",
					RU: "Отказ - исход действия 3, как в таблицах",
					EN: "A refusal is an outcome of action 3, as in the tables; paragraph 12 has no stage for it",
				},
				Cite: law.Same(text.para("12")),
			},
			{
				ID: "signing-stage",
				Says: law.Name{
					KK: "12-тармақта қол қою кезеңі жоқ (тек 4)-тармақшада «қол қою үшін»); 1-кестеде - 4-әрекет",
					RU: "В пункте 12 этапа подписания нет (только «для подписи» в подпункте 4)); в таблице 1 - действие 4",
				},
				Model: law.Name{
					KK: "Қадам 1-кесте бойынша",
					RU: "Шаг - по таблице 1",
					EN: "The step is that of table 1, action 4; paragraph 12 has no stage of signing",
				},
				Cite: law.Same(text.para("12")),
			},
			{
				ID: "receipt-when",
				Says: law.Name{
					KK: "«барлық қажеттi құжаттарды тапсыру кезiнде»: барлығы тапсырылғанда",
					RU: "«выдает расписку в получении необходимых документов», без условия",
				},
				Model: law.Name{
					KK: "Қолхат тіркегенде беріледі",
					RU: "Расписка выдаётся при регистрации",
					EN: "The receipt belongs to the registration; the Kazakh text has it for handing in all the necessary documents, the Russian makes no condition",
				},
				Cite: law.Same(text.sub("12", "2")),
			},
			{
				ID: "receipt-date",
				Says: law.Name{
					KK: "«қызмет көрсетудi алған күнiн көрсете отырып, қолхат берген әкiмдiк маманының өтiнiштi қабылдап алған нөмiрi мен күнiн, тегiн, атын, әкесiнiң атын көрсете отырып қолхат берiледi»: сөйлем шатасқан",
					RU: "«специалиста акимата, выдавшего расписку с указанием даты получения услуги»: и указание, и дата - внутри второго «с указанием»",
				},
				Model: law.Name{
					KK: "Қолхатта үш нәрсе: өтініштің нөмірі мен күні, маман, қызметті алатын күн",
					RU: "В расписке три вещи: номер и дата заявления, специалист, дата получения услуги",
					EN: "The receipt states three things: number and date of the application, the specialist, the date of the service; both sentences are tangled, the Kazakh date is that on which the service was got",
				},
				Cite: law.Same(text.sub("12", "2")),
			},
			{
				ID: "receipt-by-whom",
				Says: law.Name{
					KK: "«әкімдіктің кеңсесі түскен құжаттарды тіркейді», бірақ «қолхат берген әкiмдiк маманының»",
					RU: "«канцелярия акимата регистрирует поступившие документы, выдает расписку», но «специалиста акимата, выдавшего расписку»",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша: кеңсе; маман болса, бұл бұзушылық емес, күмән ғана",
					RU: "Роль по таблице 1: канцелярия; если это специалист, то не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the chancery; by a specialist it is a doubt, no breach",
				},
				Cite: law.Same(text.sub("12", "2")),
			},
			{
				ID: "sent-to-whom",
				Says: law.Name{
					KK: "12-тармақ: «әкімдіктің маманына орындауға жібереді»; 1-кесте, 2-әрекет: «құрылымдық бөлiмшенiң бастығына жiберу»",
					RU: "Пункт 12: «отправляет специалисту акимата на исполнение»; таблица 1, действие 2: «отправка начальнику структурногоподразделения»",
				},
				Model: law.Name{
					KK: "Келесі қадам - жауапты орындаушыныкі; бөлімше бастығының рөлі жоқ",
					RU: "Следующий шаг - ответственного исполнителя; роли у начальника подразделения нет",
					EN: "The next step is the responsible executor's; the chief of the structural unit has no role",
				},
				Cite: law.Same(text.sub("12", "3")),
			},
			{
				ID: "notification-or-certificate",
				Says: law.Name{
					KK: "12-тармақ: «тұтынушыға хабарлама жобасын дайындайды»; 1-кесте, 3-әрекет: «анықтаманы немесе дәлелдi бас тартуды ресiмдейдi»",
					RU: "Пункт 12: «готовит проект уведомления потребителю»; таблица 1, действие 3: «оформляет справку или мотивированный отказ»",
				},
				Model: law.Name{
					KK: "1-кесте бойынша: анықтама немесе бас тарту",
					RU: "По таблице 1: справка или отказ",
					EN: "As in table 1, the certificate or the refusal; paragraph 12 has a draft notification",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "who-signs",
				Says: law.Name{
					KK: "12-тармақ: «басшылық қол қою үшін»; 1-кесте, 4-әрекет: «Әкімдіктің басшылығы»; 17-тармақ: «әкiмнiң қолымен және мөрiмен расталған»",
					RU: "Пункт 12: «для подписи руководителя»; таблица 1, действие 4: «Руководство акимата»; пункт 17: «заверенной подписью и печатью акима»",
				},
				Model: law.Name{
					KK: "Рөл - басшылық (akimat-head); анықтамаға әкім қол қояды",
					RU: "Роль - руководство (akimat-head); справку подписывает аким",
					EN: "The role is the management, akimat-head; paragraph 17 and the form have the akim sign the certificate, and say nothing of a refusal",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "draft-to-whom",
				Says: law.Name{
					KK: "12-тармақ: «оны әкімдіктің кеңсесіне жолдайды»; 1-кесте, 3-әрекет: «Қол қою үшiн құжаттарды басшылыққа беру»",
					RU: "Пункт 12: «направляет его в канцелярию акимата»; таблица 1, действие 3: «Передача документов руководству для подписания»",
				},
				Model: law.Name{
					KK: "1-кесте бойынша: басшылыққа",
					RU: "По таблице 1: руководству",
					EN: "As in table 1, to the management",
				},
				Cite: law.Same(text.sub("12", "4")),
			},
			{
				ID: "parent-or-representative",
				Says: law.Name{
					KK: "14-тармақ: «ата-анасы немесе заңды өкiлiнiң»; 1-тармақ бойынша ата-ана да заңды өкіл",
					RU: "Пункт 14: «от родителя или законного представителя»; по пункту 1 родители сами законные представители",
				},
				Model: law.Name{
					KK: "Екеуі де өтініш бере алады",
					RU: "Заявление подаёт и тот и другой",
					EN: "Either applies; by paragraph 1 parents are legal representatives already",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "transport-one-way",
				Says: law.Name{
					KK: "14-тармақ: «жалпы бiлiм беру ұйымдарына тегiн тасымалдаумен», 17-тармақ: «жалпы бiлiм беру ұйымдарына (бiлiм беру ұйымдарын көрсете отырып) тегiн тасымалдауды»: үйге демейді; атауда, 6-тармақта, 2 және 6-қосымшаларда үйге де",
					RU: "Пункт 14: «подвозом к общеобразовательной организации образования», и пункт 17: «бесплатным подвозом к общеобразовательной организации образования», без обратной дороги; в названии, пункте 6, приложениях 2 и 6 «и обратно домой»",
				},
				Model: law.Name{
					KK: "Тасымалдау екі жаққа, атаудағыдай",
					RU: "Подвоз в обе стороны, как в названии",
					EN: "Transport is both ways, as in the title; paragraphs 14 and 17 say only to the school",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "application-of-whom",
				Says: law.Name{
					KK: "«бiлiм алушының /тәрбиеленушiнiң/ ата-анасы»: қиғаш сызықтар жақша орнында",
					RU: "«обучающегося/воспитанника/на обеспечение»: последняя черта стоит вместо пробела",
				},
				Model: law.Name{
					KK: "Оқушы немесе тәрбиеленуші",
					RU: "Обучающийся или воспитанник",
					EN: "Read as of the pupil or ward; the strokes stand for brackets",
				},
				Cite: law.Same(text.sub("14", "1")),
			},
			{
				ID: "birth-certificate-or-id",
				Says: law.Name{
					KK: "14-тармақ: «баланың туу туралы куәлiгiнiң түпнұсқасы және көшiрмесi (жеке куәлiгi)»; 16-тармақ: «және/немесе жеке куәлiгi»; қайсысы қашан екені айтылмайды",
					RU: "Пункт 14: «оригинал и копия свидетельства о рождении ребенка (удостоверение личности)»; пункт 16: «и/или удостоверения личности»; когда что, не сказано",
				},
				Model: law.Name{
					KK: "Біреуі жеткілікті",
					RU: "Достаточно одного",
					EN: `Modeled as either, the brackets read as "or"; paragraph 16 says and/or, and when which is wanted is not said`,
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "id-card-form",
				Says: law.Name{
					KK: "«(жеке куәлiгi)» атау септігінде: «түпнұсқасы және көшiрмесi» тек туу туралы куәлікке қатысты болып шығады; соңғы сөйлем: «жеке куәлiктiң түпнұсқасы көшiрмемен салыстыру үшiн берiледi»",
					RU: "«(удостоверение личности)» в именительном падеже: «оригинал и копия» - только о свидетельстве; последнее предложение: «удостоверение личности предоставляется для сверки с копией»",
				},
				Model: law.Name{
					KK: "Екеуінен де түпнұсқа мен көшірме талап етіледі, соңғы сөйлем бойынша",
					RU: "От обоих требуются оригинал и копия, по последнему предложению",
					EN: "Original and copy are wanted of either: of the identity card only the last sentence of the paragraph says that it is compared with a copy",
				},
				Cite: law.Same(text.sub("14", "2")),
			},
			{
				ID: "originals-compared",
				Says: law.Name{
					KK: "«Туу туралы куәлiктiң, жеке куәлiктiң түпнұсқасы»: екеуінің де түпнұсқасы",
					RU: "«Оригинал свидетельства о рождении, удостоверение личности предоставляется»: удостоверение, а не его оригинал, и глагол в единственном числе",
				},
				Model: law.Name{
					KK: "Қайсысы берілсе, соның түпнұсқасы салыстырылып, қайтарылады",
					RU: "Сверяется и возвращается оригинал того, что предъявлено",
					EN: "The original of the one that is shown is compared and handed back",
				},
				Cite: law.Same(text.para("14")),
			},
			{
				ID: "who-takes-in",
				Says: law.Name{
					KK: "16-тармақ: «маманының кабинетiне тапсырылады»; 12-тармақтың 2)-тармақшасы: «әкімдіктің кеңсесі»; 1-кесте, 1-әрекет: «Әкімдік кеңсесiнiң қызметшiлерi»",
					RU: "Пункт 16: «сдаются в кабинет ответственного за оказание данной услуги специалиста акимата»; подпункт 2) пункта 12: «канцелярия акимата»; таблица 1, действие 1: «Сотрудникиканцелярии акимата»",
				},
				Model: law.Name{
					KK: "Рөл 1-кесте бойынша: кеңсе; маман қабылдаса, бұл бұзушылық емес, күмән ғана",
					RU: "Роль по таблице 1: канцелярия; если принял специалист, это не нарушение, а лишь сомнение",
					EN: "The role is that of table 1, the chancery; taken in by the specialist it is a doubt, no breach",
				},
				Cite: law.Same(text.para("16")),
			},
			{
				ID: "handed-in-what",
				Says: law.Name{
					KK: "«Өтiнiштiң, баланың туу туралы куәлiгiнiң көшiрмесi және/немесе жеке куәлiгi»: грамматика бойынша өтініштің көшірмесі, жеке куәліктің өзі",
					RU: "«Заявление, копия свидетельства о рождении ребенка и/или удостоверения личности»: копия и удостоверения",
				},
				Model: law.Name{
					KK: "Құжаттар 14-тармақ бойынша: түпнұсқа көрсетіледі, көшірме қалады",
					RU: "Документы - по пункту 14: оригинал показывают, копия остаётся",
					EN: "The documents are those of paragraph 14; by the Kazakh grammar paragraph 16 wants a copy of the application and the identity card itself, and in neither text the original",
				},
				Cite: law.Same(text.para("16")),
			},
			{
				ID: "delivery-accepted",
				Says: law.Name{
					KK: "«қабылданған анықтама негiзiнде»: анықтаманың өзі - нәтиже",
					RU: "«на основании принятой справки»: справка сама и есть результат",
				},
				Model: law.Name{
					KK: "Нәтиже - сол анықтама",
					RU: "Результат - эта справка",
					EN: "The certificate of appendix 6 is what is delivered; that it is accepted first, and delivery rests on it, is passed over",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "delivery-schools",
				Says: law.Name{
					KK: "«(бiлiм беру ұйымдарын көрсете отырып)», көпше",
					RU: "«(с указанием организации образования)»; приложение 6 - одна школа",
				},
				Model: law.Name{
					KK: "Анықтамада бір мектеп",
					RU: "В справке одна школа",
					EN: "One school, as in the form of the certificate; the Kazakh paragraph 17 has several",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "who-hands-over",
				Says: law.Name{
					KK: "17-тармақ: «әкiмдiктiң маманы бередi»; 12-тармақтың 5)-тармақшасы: «әкімдіктің кеңсесі мемлекетті қызмет көрсету нәтижесін тұтынушыға береді»",
					RU: "Пункт 17: «Выдается специалистом акимата»; подпункт 5) пункта 12: «канцелярия акимата выдает потребителю результат оказания государственной услуги»",
				},
				Model: law.Name{
					KK: "5-әрекет - кеңсенікі, 6-әрекет - орындаушынікі; керісінше болса, күмән ғана",
					RU: "Действие 5 - канцелярии, действие 6 - исполнителя; наоборот - лишь сомнение",
					EN: "Action 5 is the chancery's, action 6 the executor's, as in table 1; the other way round it is a doubt, no breach",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "after-five-days",
				Says: law.Name{
					KK: "17-тармақ: «өтiнiштiң келiп түскен сәтiнен бастап 5 күн өткен соң»; 9-тармақ: «5 күн iшiнде»; қандай күндер екені айтылмайды",
					RU: "Пункт 17: «по истечении 5 дней с момента поступления заявления»; пункт 9: «в течение 5-ти дней»; каких дней, не сказано",
				},
				Model: law.Name{
					KK: "Нәтиже 9-тармақтың мерзімінде дайын болады; одан ерте беру бұзушылық емес",
					RU: "Результат готов в срок пункта 9; выдача раньше - не нарушение",
					EN: "The result is due within the term of paragraph 9; that it is given out only after five days, of no stated kind, binds nobody here: an earlier issue is no deviation",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "delivery-of-refusal",
				Says: law.Name{
					KK: "17-тармақ анықтама туралы ғана, 7-қосымшаның кітабы да; бас тарту аталмайды",
					RU: "Пункт 17 и книга приложения 7 - только о справке; об отказе не сказано",
				},
				Model: law.Name{
					KK: "Бас тарту 1-кесте бойынша беріледі",
					RU: "Отказ выдаётся по таблице 1",
					EN: "A refusal is delivered as table 1 says; paragraph 17 and the book of appendix 7 know the certificate only",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "book-or-journal",
				Says: law.Name{
					KK: "17-тармақ: «анықтаманы есепке алу кiтабында тiркеледi»; 1-кесте, 5-әрекет: «журналда тiркеу»",
					RU: "Пункт 17: «фиксируются в книге учета справок»; таблица 1, действие 5: «в журнале»",
				},
				Model: law.Name{
					KK: "Екеуі бір нәрсе ме - айтылмайды; әр жерде өз сөзі",
					RU: "Одно ли это и то же, не сказано; каждое место сохраняет своё слово",
					EN: "Each place keeps its own word; whether the book of paragraph 17 is the journal of action 5 is not said",
				},
				Cite: law.Same(text.para("17")),
			},
			{
				ID: "numbers-of-units",
				Says: law.Name{
					KK: "1), 2), 3)",
					RU: "1), 4), 5): вторых и третьих номеров нет",
				},
				Model: law.Name{
					KK: "Үш рөл; екінші мен үшіншісі 18-тармақпен келтіріледі",
					RU: "Три роли; вторая и третья цитируются пунктом 18",
					EN: "Three roles in both; the Russian numbers jump from 1) to 4), so the second and the third are cited by the paragraph",
				},
				Cite: law.Same(text.para("18")),
			},
			{
				ID: "office-role-name",
				Says: law.Name{
					KK: "18-тармақ: «әкімдіктің кеңсесi»; 1-кесте, 1-әрекет: «Әкімдік кеңсесiнiң қызметшiлерi», 5-әрекет: «Әкімдіктің кеңсесi»",
					RU: "Пункт 18 и действие 5: «канцелярия акимата», «Канцелярия акимата»; действие 1: «Сотрудникиканцелярии акимата»",
				},
				Model: law.Name{
					KK: "Бір рөл: akimat-office",
					RU: "Одна роль: akimat-office",
					EN: "One role, akimat-office",
				},
				Cite: law.Same(text.para("18")),
			},
			{
				ID: "executor-name",
				Says: law.Name{
					KK: "12-тармақ: «әкімдіктің маманы»; 18-тармақ: «әкімдіктің жауапты орындаушысы»; 1-кесте: «Жауапты орындаушы»; 16-тармақ: «аталған қызметтi көрсетуге жауапты әкiмдiктiң әлеуметтiк мәселеге жетекшiлiк ететiн маманының»",
					RU: "Пункт 12: «специалист акимата»; пункт 18: «ответственный исполнитель акимата»; таблица 1: «Ответственный исполнитель»; пункт 16: «ответственного за оказание данной услуги специалиста акимата, курирующего социальные вопросы»",
				},
				Model: law.Name{
					KK: "Бір рөл: akimat-executor",
					RU: "Одна роль: akimat-executor",
					EN: "One role, akimat-executor; that the specialist whom the management names by action 2 is the one in charge of social matters is not said",
				},
				Cite: law.Same(text.para("18")),
			},
			{
				ID: "head-or-akim",
				Says: law.Name{
					KK: "21-тармақ: «Әкімдіктің басшысы»; 17-тармақ: «әкiмнiң»; 2-қосымша: «әкiмiне»",
					RU: "Пункт 21: «руководитель акимата»; пункт 17: «акима»; приложение 2: «Акиму»",
				},
				Model: law.Name{
					KK: "Бір адам деп алынады; әр жерде өз сөзі",
					RU: "Считается одним лицом; каждое место сохраняет своё слово",
					EN: "Taken for one person; each place keeps its own word",
				},
				Cite: law.Same(text.para("21")),
			},
			{
				ID: "appendix-1-head",
				Says: law.Name{
					KK: "Қосымшаның басында қызметтің атауы толық",
					RU: "Название услуги в заголовке обрывается: «обучающихся и воспитанников к общеобразовательной организации», кавычки не закрыты",
				},
				Model: law.Name{
					KK: "Атау - 7-қосымшаның басынан",
					RU: "Название - из начала приложения 7",
					EN: "The title is that of the annex; the Russian head of this appendix breaks it off",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "appendix-1-title",
				Says: law.Name{
					KK: "«Жергiлiктi атқарушы органдарының елдi мекендердiң, ауыл (село), ауылдық (селолық) әкiмдiктердiң тiзбесi»: кент те, округ те жоқ",
					RU: "«Список местных исполнительных органов акимaтoв поселка, аула (села), аульного (сельского) округа»",
				},
				Model: law.Name{
					KK: "Әкімдіктердің тізімі",
					RU: "Список акиматов",
					EN: "A list of akimats; the Kazakh heading is a run of words without settlement or district",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "akimat-or-office",
				Says: law.Name{
					KK: "3-тармақ: «жергiлiктi атқарушы органы (бұдан әрi - әкiмдiк)»; тізімде «Әкiмдiктiң толық атауы» - «аппараты»",
					RU: "Пункт 3: «местным исполнительным органом»; в перечне «Полное наименование акимата» - «Аппарат акима»",
				},
				Model: law.Name{
					KK: "Екеуі бір бірлік: akimat",
					RU: "Это одна единица: akimat",
					EN: "One unit, akimat: the list has under that name the state institutions that are the akims' offices",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "latin-letters",
				Says: law.Name{
					KK: "Қазақша тізімде мұндай жоқ",
					RU: "Латинские буквы среди кириллицы: «акимaтoв» в заголовке, «сельскогоoкруга» и «oкруга» в строках 7 и 8",
				},
				Model: law.Name{
					KK: "Атаулар мәтіндегі әріптермен жазылған",
					RU: "Названия записаны теми же буквами, что в тексте",
					EN: "Names are written with the letters of the text: a Latin a and o stand in the Russian heading and in rows 7 and 8",
				},
				Cite: law.Differ(law.Citation{}, text.appendix("1")),
			},
			{
				ID: "locality-kinds",
				Says: law.Name{
					KK: "Барлық елді мекен «селосы», «кентi», «қаласы» немесе «разъезд»: «Көздiғара селосы», «Өркен селосы Қаратүбек селосы», «Жаңа Жанбай селосы»",
					RU: "«а. Коздигаринский», «а. Оркен а. Каратубек», «а. Жана Жанбай а. Болатжол № 3»: аулы",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: an aul in the Russian rows 11, 15 and 16 is a village in Kazakh",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "phone-codes",
				Says: law.Name{
					KK: "Код бөлек: «8(712)66 55017»; 2, 5 және 6-жолдарда басқаша бөлінген: «8(712)33342 02», «8(712)3325166», «8(712)3333149»",
					RU: "Код слитно: «871266 55017»; в строках 2, 5 и 6 «871233 34202», «871233 25166», «871233 33149»",
				},
				Model: law.Name{
					KK: "Телефондар орысша мәтіннен; цифрлары бірдей, 3, 4, 10-жолдардан басқа",
					RU: "Телефоны - из русского текста; цифры те же, кроме строк 3, 4 и 10",
					EN: "The telephones are those of the Russian text; the digits are the same but for rows 3, 4 and 10. Row 1 has another code than the other rows of its district, in both texts",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "kudryashev-name",
				Says: law.Name{
					KK: "«Кудряшов ауылдық округi», «Кудряшев селосы»",
					RU: "«Кудряшовского сельского округа», «с. Кудряшев»",
				},
				Model: law.Name{
					KK: "Мәтіндегідей",
					RU: "Как в тексте",
					EN: "As written: the district and its village differ by a letter",
				},
				Cite: law.Same(text.row("1", "1")),
			},
			{
				ID: "phone-primorsk",
				Says: law.Name{
					KK: "«8(712)33754»",
					RU: "«871233 7545»: на цифру короче остальных",
				},
				Model: law.Name{
					KK: "Орысша мәтіннің телефоны",
					RU: "Телефон русского текста",
					EN: "The Russian telephone, which is a digit short; the Kazakh lacks two",
				},
				Cite: law.Same(text.row("1", "3")),
			},
			{
				ID: "utera-name",
				Says: law.Name{
					KK: "«Өтер селосы»",
					RU: "«с. Утера»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own",
				},
				Cite: law.Same(text.row("1", "4")),
			},
			{
				ID: "phone-birlik",
				Says: law.Name{
					KK: "«8(712)33312»",
					RU: "«871233 31224»",
				},
				Model: law.Name{
					KK: "Орысша мәтіннің телефоны",
					RU: "Телефон русского текста",
					EN: "The Russian telephone; the Kazakh one breaks off",
				},
				Cite: law.Same(text.row("1", "4")),
			},
			{
				ID: "telyachye-twice",
				Says: law.Name{
					KK: "«Телячье селосы» 3 және 5-жолдарда, екі округта; 5-жолда ол - жалғыз елді мекен",
					RU: "«с. Телячье» в строках 3 и 5, в двух округах; в строке 5 это единственный населённый пункт",
				},
				Model: law.Name{
					KK: "Екі жол да мәтіндегідей",
					RU: "Обе строки - как в тексте",
					EN: "Both rows as written: one village in two rural districts",
				},
				Cite: law.Same(text.row("1", "5")),
			},
			{
				ID: "makat-siding",
				Says: law.Name{
					KK: "«№ 3777 разъезд»",
					RU: "«№ 377»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own",
				},
				Cite: law.Same(text.row("1", "9")),
			},
			{
				ID: "kyzylkoga-name",
				Says: law.Name{
					KK: "10-жол: «Қызылкүйгiн ауданы», 11-жол: «Қызыкүйгiн ауданы»; қаулының 2-қосымшасында: «Қызылқоға ауданы»",
					RU: "Строки 10 и 11: «Кзылкугинского района»; в приложении 2 к постановлению: «Кызылкогинского района»",
				},
				Model: law.Name{
					KK: "Мәтіндегідей; ағылшынша - қаулының 2-қосымшасындағыдай",
					RU: "Как в тексте; по-английски - как в приложении 2 к постановлению",
					EN: "As written; the district of Miyaly is named otherwise in annex 2 of the decree in both texts, and in English as there",
				},
				Cite: law.Same(text.row("1", "10")),
			},
			{
				ID: "phone-miyaly",
				Says: law.Name{
					KK: "«8(712)38 2138581723821243», бір қатарда",
					RU: "«871238 21385, 871723 21243»",
				},
				Model: law.Name{
					KK: "Орысша мәтіннің телефондары",
					RU: "Телефоны русского текста",
					EN: "The Russian telephones; the Kazakh ones run together, and the code of the second differs",
				},
				Cite: law.Same(text.row("1", "10")),
			},
			{
				ID: "kozdigara-name",
				Says: law.Name{
					KK: "Округ «Көздiқара», село «Көздiғара»",
					RU: "Округ «Коздигаринского», и населённый пункт назван прилагательным: «а. Коздигаринский»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the Kazakh spells the district and its village differently, the Russian names the village by an adjective",
				},
				Cite: law.Same(text.row("1", "11")),
			},
			{
				ID: "district-akim",
				Says: law.Name{
					KK: "«Жылыой ауданы әкiмi аппараты», «Құлсары қаласы»; 3-тармақ: кент, ауылдық (селолық) округ",
					RU: "«Аппарат акима Жылыойского района», «г. Кульсары»; пункт 3: поселок, аул (село), аульный (сельский) округ",
				},
				Model: law.Name{
					KK: "Жол мәтіндегідей, әкімдіктердің бірі ретінде",
					RU: "Строка как в тексте, среди акиматов",
					EN: "The row stands among the akimats, though it is that of a whole district and of a town, which paragraph 3 does not name",
				},
				Cite: law.Same(text.row("1", "13")),
			},
			{
				ID: "saraichik-name",
				Says: law.Name{
					KK: "«Сарыайшық ауылдық округi», «Сарайшық селосы»",
					RU: "«Сарайчиковского сельского округа», «с. Сарайчик»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; the Kazakh spells the district and its village differently",
				},
				Cite: law.Same(text.row("1", "14")),
			},
			{
				ID: "akkystau-name",
				Says: law.Name{
					KK: "«Аққыстау ауылдық округi», «Акқыстау селосы»",
					RU: "«Аккистауского сельского округа», «с. Аққыстау» казахскими буквами",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; each spells the district and its village differently",
				},
				Cite: law.Same(text.row("1", "15")),
			},
			{
				ID: "bolatzhol-number",
				Says: law.Name{
					KK: "«№ 3 Болатжол селосы»",
					RU: "«а. Болатжол № 3»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own order of name and number",
				},
				Cite: law.Same(text.row("1", "16")),
			},
			{
				ID: "application-my-child",
				Says: law.Name{
					KK: "«менiң кәмелетке толмаған» балам; 14-тармақ бойынша өтінішті заңды өкіл де береді",
					RU: "«моего несовершеннолетнего ребенка»; по пункту 14 заявление подаёт и законный представитель",
				},
				Model: law.Name{
					KK: "Нысан заңды өкілге де арналған",
					RU: "Форма - и для законного представителя",
					EN: `The form is for a legal representative too, though it speaks of "my child"`,
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "application-born",
				Says: law.Name{
					KK: "«(Т.А.Ә. туған жылы)»: жылы",
					RU: "«(Ф.И.О., дата рождения)»: дата",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the year of birth in Kazakh, the date in Russian",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "application-school",
				Says: law.Name{
					KK: "«(жалпы бiлiм беретiн № мектептiң толық атауы, сыныбында оқитын)»: мектептің нөмірі",
					RU: "«(указать № класса, полное наименование организации образования)»: номер класса",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the number is the school's in Kazakh, the class's in Russian",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "application-place",
				Says: law.Name{
					KK: "«(ауылдық пункттiң, ауданның атауын көрсету)»: ауылдық пункт",
					RU: "«(указать наименование населенного пункта, района)»: населённый пункт",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: a rural locality in Kazakh, any locality in Russian",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "application-free",
				Says: law.Name{
					KK: "«тегiн тасымалдаумен қамтамасыз етуiңiздi»",
					RU: "«обеспечить подвоз»: что бесплатно, не сказано",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Kazakh form asks for free transport",
				},
				Cite: law.Same(text.appendix("2")),
			},
			{
				ID: "appendix-3-unreferenced",
				Says: law.Name{
					KK: "Тегін тасымалданатын балалар тізімінің үлгісіне ешбір тармақ сілтемейді",
					RU: "На образец списка детей ни один пункт не ссылается",
				},
				Model: law.Name{
					KK: "Тізім - ереже ретінде; оны кім және қашан жасайтыны айтылмайды",
					RU: "Список - положением; кто и когда его составляет, не сказано",
					EN: "The list is a provision: no paragraph refers to it, and who makes it, and when, is not said",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "appendix-3-columns",
				Says: law.Name{
					KK: "Бағандар алтау, атаулары бесеу: «р/с» жоқ",
					RU: "Граф шесть, первая - «п/п»",
				},
				Model: law.Name{
					KK: "Алты баған, орысша мәтіндегідей",
					RU: "Шесть граф, как в русском тексте",
					EN: "Six columns, as in the Russian text: the Kazakh lacks the head of the first",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "stray-numbers",
				Says: law.Name{
					KK: "3 және 7-қосымшалардың кестелерінде бағандардан кейін жалғыз «5»",
					RU: "В таблицах приложений 3 и 7 после номеров граф «555556586» и «5»",
				},
				Model: law.Name{
					KK: "Мағынасы жоқ, алынбаған",
					RU: "Смысла не имеют, не взяты",
					EN: "They mean nothing and are left out",
				},
				Cite: law.Same(text.appendix("3")),
			},
			{
				ID: "forms-head",
				Says: law.Name{
					KK: "4 және 7-қосымшалар: «Кенттiң, ауылдың (селоның), ауылдық (селолық) округтiң әкiмi»: әкім",
					RU: "Приложения 4 и 7: «Акимат поселка, аула (села), аульного (сельского) округа»: акимат",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: the akim heads the receipt and the book in Kazakh, the akimat in Russian",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "receipt-birth-certificate",
				Says: law.Name{
					KK: "«Туу туралы куәлiктiң көшiрмесi (жеке куәлiк)», куәліктің күніне орын жоқ",
					RU: "«Копия свидетельства о рождении (удостоверения личности) от _________ за № ______»: копия и удостоверения, с датой",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: a copy of the identity card and a date in Russian, the card itself and no date in Kazakh",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "receipt-form-lacks",
				Says: law.Name{
					KK: "12-тармақ қолхаттан өтініштің нөмірі мен күнін, маманның тегін, атын, әкесінің атын, қызметті алатын күнді талап етеді; нысанда қолхаттың нөмірі, «(қолы)» және бір ғана күн бар",
					RU: "Пункт 12 требует от расписки номер и дату приёма заявления, Ф.И.О. специалиста, дату получения услуги; в форме номер расписки, «(подпись)» и одна дата",
				},
				Model: law.Name{
					KK: "Өрістер екеуінен де алынған",
					RU: "Поля взяты и оттуда и оттуда",
					EN: "The receipt has the fields of both: the form has no place for the specialist's name, the number of the application and the date of the service that paragraph 12 demands",
				},
				Cite: law.Same(text.appendix("4")),
			},
			{
				ID: "study-certificate-school",
				Says: law.Name{
					KK: "«(мектептiң толық атауын көрсету)»; қол қоярда «(мектептiң атын көрсету)»",
					RU: "«(указать наименование школы)» в обоих местах",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; only the Kazakh wants the full name of the school, and only in one place",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "signature-initials",
				Says: law.Name{
					KK: "5 және 6-қосымшалар: «(аты-жөнi және қолы)»",
					RU: "Приложения 5 и 6: «(инициалы и подпись)», хотя рядом «Ф.И.О.»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own: name and signature in Kazakh, initials and signature in Russian",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "pupil-name",
				Says: law.Name{
					KK: "14-тармақ: «бiлiм алушының /тәрбиеленушiнiң/»; 5-қосымша: «бiлiм алушының және тәрбиеленушiнiң»; 6-қосымша: «оқушының және тәрбиеленушiнiң»",
					RU: "Пункт 14: «обучающегося/воспитанника/»; приложения 5 и 6: «обучающегося и воспитанника»",
				},
				Model: law.Name{
					KK: "Бір бала",
					RU: "Один ребёнок",
					EN: "One child, a pupil or a ward; the forms say pupil and ward",
				},
				Cite: law.Same(text.appendix("5")),
			},
			{
				ID: "certificate-year",
				Says: law.Name{
					KK: "«оқу жылы бойы күшi бар»: қай жыл екені де, анықтаманың күні де жоқ; 2-қосымшада оқу жылы көрсетіледі",
					RU: "«действительна на период учебного года»: какого, не сказано, даты нет; в приложении 2 учебный год указан",
				},
				Model: law.Name{
					KK: "Жарамдылық - ереже ретінде, күндермен есептелмейді",
					RU: "Срок действия - положением, днями не считается",
					EN: "The validity is a provision and is not counted in days: the form names neither the school year nor a date, the application names the year",
				},
				Cite: law.Same(text.appendix("6")),
			},
			{
				ID: "book-title",
				Says: law.Name{
					KK: "«және үйге тегiн тасымалдауды»",
					RU: "«и обратно», без «домой»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own; both mean the same transport",
				},
				Cite: law.Same(text.appendix("7")),
			},
			{
				ID: "book-ended-twice",
				Says: law.Name{
					KK: "Бір жол: «Кiтап ___________ жылы аяқталды»",
					RU: "Строка «Книга окончена в __________ году» стоит дважды",
				},
				Model: law.Name{
					KK: "Бір жыл, қазақша мәтіндегідей",
					RU: "Один год, как в казахском тексте",
					EN: "One year of the end, as in Kazakh; the Russian form prints the line twice",
				},
				Cite: law.Same(text.appendix("7")),
			},
			{
				ID: "appendix-8-unreferenced",
				Says: law.Name{
					KK: "Облыстық органның тізіміне ешбір тармақ сілтемейді",
					RU: "На список областного органа ни один пункт не ссылается",
				},
				Model: law.Name{
					KK: "Ереже ретінде",
					RU: "Положением",
					EN: "A provision: no paragraph refers to the list, and the oblast akimat takes no part",
				},
				Cite: law.Same(text.appendix("8")),
			},
			{
				ID: "appendix-8-columns",
				Says: law.Name{
					KK: "Бірінші бағанның атауы жоқ, бағандардың нөмірлері жоқ; жалғыз жолдың нөмірі «3.»",
					RU: "Номеров граф пять, названий четыре; номер единственной строки «1.»",
				},
				Model: law.Name{
					KK: "Бір жол",
					RU: "Одна строка",
					EN: "One row, numbered 3 in Kazakh and 1 in Russian; the head of the columns is incomplete in both",
				},
				Cite: law.Same(text.appendix("8")),
			},
			{
				ID: "appendix-8-phone",
				Says: law.Name{
					KK: "«8(7122)354501»",
					RU: "«8(7122) 354965»",
				},
				Model: law.Name{
					KK: "Әр мәтін өзінікін сақтайды",
					RU: "Каждый текст сохраняет своё",
					EN: "Each text keeps its own",
				},
				Cite: law.Same(text.appendix("8")),
			},
			{
				ID: "appendix-8-site",
				Says: law.Name{
					KK: "«http://www.atyrau obl.kz», бос орынмен",
					RU: "«http://www. atyrauobl.kz», на двух строках",
				},
				Model: law.Name{
					KK: "Ережеде бос орынсыз: www.atyrauobl.kz",
					RU: "В положении без пробела: www.atyrauobl.kz",
					EN: "The provision has the address without a space, which the Kazakh text prints within it and the Russian breaks over two lines",
				},
				Cite: law.Same(text.appendix("8")),
			},
			{
				ID: "steps-exceed-term",
				Says: law.Name{
					KK: "9-тармақ: бес жұмыс күні; 1-кесте: тек 3-әрекет бес жұмыс күні, оған 1, 2, 4-әрекеттердің сағаттары мен минуттары, 5 және 6-әрекеттердің бес жұмыс күнінен қосылады",
					RU: "Пункт 9: пять рабочих дней; таблица 1: одно действие 3 - пять рабочих дней, и ещё часы и минуты действий 1, 2, 4 и рабочий день действия 5",
				},
				Model: law.Name{
					KK: "Жалпы мерзім 9-тармақтан; 3-әрекеттің мерзімі - қызметтікі",
					RU: "Общий срок - из пункта 9; срок действия 3 относится к услуге",
					EN: "The whole term is that of paragraph 9, and the limit of action 3 is marked as the service's, as its cell says: as a limit of its own, with the other actions added, it would exceed the term",
				},
				Cite: law.Same(text.table("1", "")),
			},
			{
				ID: "serving-and-registering",
				Says: law.Name{
					KK: "9-тармақтың 3)-тармақшасы: «30 минуттан аспайды»; 1-кесте, 1-әрекет: қабылдау мен тіркеуге «1 сағат»",
					RU: "Подпункт 3) пункта 9: «не более 30 минут»; таблица 1, действие 1: на приём и регистрацию «1 час»",
				},
				Model: law.Name{
					KK: "Екеуі де сақталады: қабылдаудың уақыты және әрекеттің мерзімі",
					RU: "Сохраняются оба: время приёма и срок действия",
					EN: "Both are kept, 30 minutes as the time at the counter and an hour as the limit of the action, though they are one event",
				},
				Cite: law.Same(text.table("1", "1")),
			},
			{
				ID: "receipt-in-tables",
				Says: law.Name{
					KK: "12-тармақ: қолхат «барлық қажеттi құжаттарды тапсыру кезiнде»; 1 және 2-кестелерде ол жоқ, 3-кестеде, бас тарту үдерісінде ғана бар: «қолхат беру»",
					RU: "Пункт 12: «выдает расписку», без условия; в таблицах 1 и 2 её нет, есть только в таблице 3, для отказа: «выдача расписки»",
				},
				Model: law.Name{
					KK: "Қолхат тіркеу кезінде беріледі, 12-тармақ бойынша",
					RU: "Расписка выдаётся при регистрации, по пункту 12",
					EN: "The receipt is given at the registration, by paragraph 12, in Kazakh when all the necessary documents are handed in; only table 3, the way of a refusal, has it among the actions",
				},
				Cite: law.Same(text.table("1", "1")),
			},
			{
				ID: "action-3-when",
				Says: law.Name{
					KK: "«Тұтынушы әкімдікке өтініш білдірген кезде»: басқа жол жоқ",
					RU: "«При обращении потребителя в акимат»: другого пути нет",
				},
				Model: law.Name{
					KK: "Әр өтінішке қатысты",
					RU: "Относится к каждому обращению",
					EN: "It holds for every application: the sentence sets apart a way to apply, and there is no other",
				},
				Cite: law.Same(text.table("1", "3")),
			},
			{
				ID: "completeness-check",
				Says: law.Name{
					KK: "11-тармақ толық емес пакет үшін бас тартады; құжаттардың толықтығын кім және қашан тексеретіні кестелерде де, 12-тармақта да жоқ",
					RU: "Пункт 11 отказывает за неполный пакет; кто и когда проверяет полноту, нет ни в таблицах, ни в пункте 12",
				},
				Model: law.Name{
					KK: "Бас тарту 3-әрекетте шешіледі",
					RU: "Отказ решается в действии 3",
					EN: "The refusal is decided in action 3; nobody is said to check that the package is complete",
				},
				Cite: law.Same(text.table("1", "3")),
			},
			action4NameDiscrepancy(text.table("1", "4")),
			{
				ID: "next-numbers",
				Says: law.Name{
					KK: "«Келесi iс-қимылдың нөмiрi»: 4-әрекеттен кейін 8, 5-әрекеттен кейін 9; мұндай әрекеттер жоқ",
					RU: "«Номер следующего действия»: после 4 - 5, после 5 - 6",
				},
				Model: law.Name{
					KK: "Қадамдар ретімен, орысша мәтіндегідей",
					RU: "Шаги идут по порядку, как в русском тексте",
					EN: "The steps follow in order, as in Russian; the Kazakh leads from actions 4 and 5 to 8 and 9, which there are not",
				},
				Cite: law.Same(text.table("1", "4")),
			},
			{
				ID: "action-5-limit",
				Says: law.Name{
					KK: "«5 жұмыс күнi iшiнде»",
					RU: "«В течение рабочего дня»",
				},
				Model: law.Name{
					KK: "Әр мәтін өз мерзімін сақтайды",
					RU: "Каждый текст сохраняет свой срок",
					EN: "Each text keeps its own limit: five working days in Kazakh, the same working day in Russian",
				},
				Cite: law.Same(text.table("1", "5")),
			},
			{
				ID: "action-5-handing",
				Says: law.Name{
					KK: "Әрекет нәтижені беруді де қамтиды: «Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру»; 17-тармақ: «Тұтынушы жеке өзi жүгiнген кезде»",
					RU: "Действие включает и вручение: «Передача справки или мотивирован- ного отказа потребителю»; пункт 17: «при личном обращении потребителя»",
				},
				Model: law.Name{
					KK: "5-әрекеттен кейін нәтиже дайын; оны алып кету бөлек жазылады",
					RU: "После действия 5 результат готов; вручение записывается отдельно",
					EN: "When action 5 is done the result is ready; when an applicant takes it is recorded apart, for the limit cannot make the applicant come",
				},
				Cite: law.Same(text.table("1", "5")),
			},
			{
				ID: "action-6-russian",
				Says: law.Name{
					KK: "6-әрекет: «Жауапты орындаушы», «5 жұмыс күні iшiнде»",
					RU: "Номер 6 есть, и действие 5 ведёт к нему, но исполнителя, названия, завершения и срока нет",
				},
				Model: law.Name{
					KK: "Қадам қазақша мәтін бойынша, міндетті емес; орысша сөздері 17-тармақтан, орысша мерзімі жоқ",
					RU: "Шаг - по казахскому тексту, не обязателен; русские слова из пункта 17, русского срока нет",
					EN: "The step is that of the Kazakh table and optional, with no limit by the Russian text, whose cells are empty; its Russian words are those of paragraph 17",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "handed-over-twice",
				Says: law.Name{
					KK: "5-әрекет: «Тұтынушыға анықтаманы немесе дәлелдi бас тартуды беру»; 6-әрекет: «Тұтынушыға анықтама беру немесе дәлелдi бас тарту»; 2 және 3-кестелерде бір рет, 5-әрекет",
					RU: "Передача потребителю - один раз, в действии 5",
				},
				Model: law.Name{
					KK: "Екі қадам да бар; нәтиже 5-әрекеттен кейін дайын",
					RU: "Есть оба шага; результат готов после действия 5",
					EN: "Both steps stand: the Kazakh table hands the result over in action 5 and again in action 6; it is ready with action 5",
				},
				Cite: law.Same(text.table("1", "6")),
			},
			{
				ID: "action-6-name",
				Says: law.Name{
					KK: "«Тұтынушыға анықтама беру немесе дәлелдi бас тарту»: бас тартатын - орындаушы; аяқталуы: «Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою»",
					RU: "Таких слов нет",
				},
				Model: law.Name{
					KK: "Нәтижені тапсыру деп оқылады",
					RU: "Читается как вручение результата",
					EN: "Read as handing the result over against a signature; by the Kazakh grammar the executor would refuse here",
				},
				Cite: law.Differ(text.table("1", "6"), law.Citation{}),
			},
			{
				ID: "action-6-start",
				Says: law.Name{
					KK: "«5 жұмыс күні iшiнде»: неден басталатыны айтылмайды; 17-тармақ: «Тұтынушы жеке өзi жүгiнген кезде»",
					RU: "Срока нет",
				},
				Model: law.Name{
					KK: "Мерзімнің басталуы белгісіз болғандықтан, ешкім айыпталмайды",
					RU: "Начало срока неизвестно, поэтому никто не обвиняется",
					EN: "Whether the limit runs from action 5 or from the applicant's visit is not said, so it plans nothing and accuses nobody",
				},
				Cite: law.Differ(text.table("1", "6"), law.Citation{}),
			},
			{
				ID: "numbers-of-tables",
				Says: law.Name{
					KK: "1-кестеде алты әрекет, 2 және 3-кестелерде бес",
					RU: "В таблице 1 номеров действий шесть, в таблицах 2 и 3 действий пять",
				},
				Model: law.Name{
					KK: "Қадамдар 1-кестеден; 2 және 3-кестелер сілтеме ретінде",
					RU: "Шаги - из таблицы 1; таблицы 2 и 3 - ссылками",
					EN: "The steps are those of table 1; the actions of tables 2 and 3 are cross-references",
				},
				Cite: law.Same(text.table("2", "")),
			},
			applicationsTakenInDiscrepancy(text.table("2", "1")),
			{
				ID: "table-2-action-3",
				Says: law.Name{
					KK: "3-әрекет 2-әрекеттің сөздерін қайталайды: «Орындау үшiн жауапты орындаушыны анықтау, бұрыштама қою»",
					RU: "«Рассмотрение заявления, оформление справки, передача на подпись руководству»",
				},
				Model: law.Name{
					KK: "Анықтаманы ресімдеу, орысша мәтіндегідей",
					RU: "Оформление справки, как в русском тексте",
					EN: "Drawing up the certificate, as in Russian: the Kazakh cell repeats action 2",
				},
				Cite: law.Same(text.table("2", "3")),
			},
			{
				ID: "table-3-action-1",
				Says: law.Name{
					KK: "2-кесте: «Өтiнiштер қабылдау», «өтiнiштi әкімдіктің басшылығына жолдау»; 3-кесте де «Өтiнiштер қабылдау»",
					RU: "Таблица 2: «Прием заявления»; таблица 3: «Прием документов», «направление заявления»",
				},
				Model: law.Name{
					KK: "Өтініш пен құжаттар бірге қабылданады",
					RU: "Заявление и документы принимаются вместе",
					EN: "Application and documents are taken in together",
				},
				Cite: law.Same(text.table("3", "1")),
			},
			table3AssigningDiscrepancy(text.table("3", "2")),
			{
				ID: "scheme-missing",
				Says: law.Name{
					KK: "«Функционалдық өзара iс-қимыл сызбасы» деген тақырып қана бар",
					RU: "Есть только заголовок «Схема функционального взаимодействия»",
				},
				Model: law.Name{
					KK: "Сызба үлгіде жоқ",
					RU: "Схемы в модели нет",
					EN: "The texts have only the heading of appendix 10; see NotModeled",
				},
				Cite: law.Same(text.appendix("10")),
			},
		},

		// In the order of the text.
		NotModeled: []reglament.Gap{
			decreeBasisGap(),
			decreeControlGap(),
			{
				ID: "transport",
				Why: law.Name{
					KK: "Тасымалдаудың өзі - кім, қалай, қай уақытта - сипатталмаған",
					RU: "Сам подвоз - кто, как, в какое время - не описан",
					EN: "How transport itself is provided, by whom and when, is not described; the procedure ends with the certificate",
				},
				Cite: text.para("6"),
			},
			{
				ID: "school-year",
				Why: law.Name{
					KK: "Оқу жылының басы мен соңы айтылмайды, сондықтан одан тыс өтініш анықталмайды",
					RU: "Начало и конец учебного года не названы, поэтому обращение вне его не распознаётся",
					EN: "When a school year starts and ends is not said, so an application outside it is not found",
				},
				Cite: text.para("10"),
			},
			{
				ID: "offices-hours",
				Why: law.Name{
					KK: "«Белгіленген жұмыс кестесі» берілмеген: әр әкімдіктің уақыты жеке жоқ",
					RU: "«Установленный график работы» не приведён: часов отдельных акиматов нет",
					EN: `The "set schedule" of a single akimat is not given, only hours for all`,
				},
				Cite: text.sub("10", "1"),
			},
			originalsReturnedGap(text.para("14")),
			{
				ID: "not-before",
				Why: law.Name{
					KK: "Типтерде нәтижені беруге болмайтын уақыт жоқ: «5 күн өткен соң» есептелмейді",
					RU: "Времени, раньше которого результат не выдаётся, типы не знают: «по истечении 5 дней» не считается",
					EN: `The types hold no time before which a result is not given out: "after 5 days" is not counted`,
				},
				Cite: text.para("17"),
			},
			{
				ID: "collection",
				Why: law.Name{
					KK: "Нәтижені алып кету мерзімі де, сақтау мерзімі де жоқ",
					RU: "Нет ни срока получения результата, ни срока его хранения",
					EN: "The text sets no term for collecting the result, and none for which it is kept",
				},
				Cite: text.para("17"),
			},
			{
				ID: "book",
				Why: law.Name{
					KK: "Анықтамаларды есепке алу кітабы - құжат ретінде; қадамда ол тек нәтиженің сөзінде",
					RU: "Книга учёта справок как документ не смоделирована; в шаге она только в словах о завершении",
					EN: "The book of certificates is no record of the model; a step only names it in what it yields",
				},
				Cite: text.para("17"),
			},
			applicationFormGap(text.appendix("2")),
			{
				ID: "children-list",
				Why: law.Name{
					KK: "Балалар тізімін жасау мен бекіту - әрекет емес: мерзімі де, орындаушысы да жоқ",
					RU: "Составление и утверждение списка детей - не действие: нет ни срока, ни исполнителя",
					EN: "Making and approving the list of children is no action: neither who nor when is said",
				},
				Cite: text.appendix("3"),
			},
			{
				ID: "study-certificate-form",
				Why: law.Name{
					KK: "Оқу орны анықтамасының өрістері ережелер ретінде; мектептің оны беру тәртібі айтылмайды",
					RU: "Поля справки с места учёбы - положениями; как школа её выдаёт, не сказано",
					EN: "The fields of the school's certificate are provisions; how the school gives it is not said",
				},
				Cite: text.appendix("5"),
			},
			certificateFormGap(text.appendix("6")),
			{
				ID: "oblast-body",
				Why: law.Name{
					KK: "Облыстық орган қызметке қатыспайды, сондықтан мекемелердің қатарында жоқ",
					RU: "Областной орган в услуге не участвует, поэтому среди учреждений его нет",
					EN: "The oblast executive body takes no part, so it is a provision and no row of the offices",
				},
				Cite: text.appendix("8"),
			},
			{
				ID: "use-cases",
				Why: law.Name{
					KK: "2 және 3-кестелер бөлек үдерістер ретінде емес, 3-әрекеттің екі нәтижесі мен сілтемелер ретінде берілген",
					RU: "Таблицы 2 и 3 даны не отдельными процессами, а двумя исходами действия 3 и ссылками",
					EN: "Tables 2 and 3, the main and the alternative process, are the two outcomes of action 3 and cross-references, not procedures of their own",
				},
				Cite: text.table("2", ""),
			},
			{
				ID: "scheme",
				Why: law.Name{
					KK: "Сызба мәтінде жоқ",
					RU: "Самой схемы в тексте нет",
					EN: "The diagram is not in the texts",
				},
				Cite: text.appendix("10"),
			},
		},
	}
}
