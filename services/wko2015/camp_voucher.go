package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// CampVoucher returns the regulation of the service "Taking in documents and
// issuing a voucher for the rest of children of low-income families in out-of-town
// and school camps", regulation 1 of the decree.
func CampVoucher() reglament.Service {
	text := regulation{number: "1"}
	return reglament.Service{
		ID:   "wko2015.camp-voucher",
		Act:  Act(),
		Cite: text.whole(),
		Title: law.Name{
			KK: "Аз қамтылған отбасылардағы балалардың қала сыртындағы және мектеп жанындағы лагерьлерде демалуы үшін құжаттар қабылдау және жолдама беру",
			RU: "Приём документов и выдача направления для отдыха детей из малообеспеченных семей в загородных и пришкольных лагерях",
			EN: "Taking in documents and issuing a voucher for the rest of children of low-income families in out-of-town and school camps",
		},

		// The note under the heading of chapter 1: the wording of decree No. 379, in
		// force from the very day of its first official publication.
		Edition: law.Amendment{
			ID:     "no-379",
			Number: "379",
			Date:   civil.YMD(2016, time.December, 29),
			Force: law.Force{
				NotBefore:       civil.YMD(2016, time.December, 29),
				OnPublication:   true,
				RepealNotBefore: repealNotBefore(),
				Cite:            text.whole(),
			},
			Cite: text.whole(),
		},

		// What nothing is computed from, paragraph by paragraph.
		Provisions: []reglament.Provision{
			{
				ID: "provider",
				Text: law.Name{
					KK: "Қызметті облыстың, қаланың, аудандардың білім беру ұйымдары көрсетеді",
					RU: "Услугу оказывают организации образования области, города, районов",
					EN: "The education organizations of the oblast, of the city and of the districts provide the service",
				},
				Cite: text.para("1"),
			},
			{
				ID: "standard",
				Text: law.Name{
					KK: "Қызмет Білім және ғылым министрінің 2015 жылғы 13 сәуірдегі № 198 «Отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер стандарттарын бекіту туралы» бұйрығымен бекітілген осы қызметтің стандарты негізінде көрсетіледі; Әділет министрлігінде 2015 жылы 26 мамырда № 11184 тіркелген",
					RU: "Услуга оказывается на основе её стандарта, утверждённого приказом Министра образования и науки от 13 апреля 2015 года № 198 «Об утверждении стандартов государственных услуг, оказываемых в сфере семьи и детей» (зарегистрирован в Министерстве юстиции 26 мая 2015 года, № 11184)",
					EN: `The service rests on its standard, approved by order No. 198 of the Minister of Education and Science of 13 April 2015 "On approving the standards of public services provided for families and children", registered with the Ministry of Justice on 26 May 2015 under No. 11184`,
				},
				Cite: text.para("1"),
			},
			{
				ID: "intake-and-issue",
				Text: law.Name{
					KK: "Өтініштерді қабылдау да, нәтижелерді беру де көрсетілетін қызметті берушінің кеңсесі арқылы жүргізіледі",
					RU: "И приём заявлений, и выдача результатов идут через канцелярию услугодателя",
					EN: "Both taking applications in and giving the results out go through the provider's chancery",
				},
				Cite: text.para("1"),
			},
			recipientsProvision(text.para("1")),
			{
				ID: "price",
				Text: law.Name{
					KK: "Қызметтің құнын «Білім туралы» 2007 жылғы 27 шілдедегі Заңға сәйкес көрсетілетін қызметті беруші айқындайды; ол «Батыс Қазақстан облысының білім басқармасы» мемлекеттік мекемесінің интернет-ресурсында орналастырылады",
					RU: "Стоимость услуги определяет услугодатель в соответствии с Законом от 27 июля 2007 года «Об образовании»; она размещается на интернет-ресурсе государственного учреждения «Управление образования Западно-Казахстанской области»",
					EN: `The provider sets the price of the service under the law of 27 July 2007 "On education"; it is placed on the internet resource of the state institution "Education Department of West Kazakhstan oblast"`,
				},
				Cite: text.para("1"),
			},
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
				ID: "documents",
				Text: law.Name{
					KK: "Рәсімді бастауға стандарттың 9-тармағында көрсетілген қажетті құжаттарды ұсыну негіз болады",
					RU: "Основание для начала - представление необходимых документов, указанных в пункте 9 стандарта",
					EN: "The procedure starts on the handing in of the necessary documents of paragraph 9 of the standard",
				},
				Cite: text.para("4"),
			},
			{
				ID: "first-time-starts",
				Text: law.Name{
					KK: "Кеңсенің 25 минуты қажетті құжаттар тапсырылған сәттен басталады",
					RU: "25 минут канцелярии идут с момента сдачи необходимых документов",
					EN: "The 25 minutes of the chancery run from the moment at which the necessary documents are handed in",
				},
				Cite: text.sub("5", "1"),
			},
			eachResultStartsTheNextProvision(text.para("6")),
			{
				ID: "business-processes",
				Text: law.Name{
					KK: "Рәсімдер мен өзара іс-қимылдар реттілігінің толық сипаттамасы - қосымшадағы бизнес-процестер анықтамалығында",
					RU: "Полное описание последовательности процедур и взаимодействия - в справочнике бизнес-процессов, приложение",
					EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, the annex",
				},
				Cite: text.para("8"),
			},
			providerAppealProvision(text.para("9")),
			businessProcessSignsProvision(text.appendix("1")),
		},

		// Paragraph 1: the organizations, and where to apply.
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

		// Paragraph 1: whom it costs nothing. Who pays, and how much, it does not say.
		Fee: reglament.Fee{
			Charge: reglament.PaidOrFree,
			FreeFor: []reglament.Exemption{
				{
					ID: "assistance",
					Name: law.Name{
						KK: "мемлекеттік атаулы әлеуметтік көмек алуға құқығы бар отбасылардан шыққан балалар",
						RU: "дети из семей, имеющих право на государственную адресную социальную помощь",
						EN: "children of families that have the right to state targeted social assistance",
					},
					Cite: text.sub("1", "1"),
				},
				{
					ID: "low-income",
					Name: law.Name{
						KK: "мемлекеттік атаулы әлеуметтік көмек алмайтын, жан басына шаққандағы табысы ең төменгі күнкөріс деңгейінің шамасынан төмен отбасылардан шыққан балалар",
						RU: "дети из семей, не получающих государственной адресной социальной помощи, со среднедушевым доходом ниже величины прожиточного минимума",
						EN: "children of families that get no state targeted social assistance and whose income a head is below the subsistence minimum",
					},
					Cite: text.sub("1", "2"),
				},
				{
					ID: "orphans",
					Name: law.Name{
						KK: "жетім балалар, ата-анасының қамқорлығынсыз қалып, отбасыларда тұратын балалар",
						RU: "дети-сироты, дети, оставшиеся без попечения родителей и проживающие в семьях",
						EN: "orphans and children left without parental care who live in families",
					},
					Cite: text.sub("1", "3"),
				},
				{
					ID: "emergency",
					Name: law.Name{
						KK: "төтенше жағдайлардың салдарынан шұғыл жәрдемді талап ететін отбасылардан шыққан балалар",
						RU: "дети из семей, требующих экстренной помощи вследствие чрезвычайных ситуаций",
						EN: "children of families that need urgent help as a consequence of emergencies",
					},
					Cite: text.sub("1", "4"),
				},
				{
					ID: "others",
					Name: law.Name{
						KK: "білім беру ұйымының алқалы басқару органы айқындайтын білім алушылар мен тәрбиеленушілердің өзге де санаттары",
						RU: "иные категории обучающихся и воспитанников, которые определяет коллегиальный орган управления организации образования",
						EN: "other categories of learners and pupils that the collegial governing body of the education organization determines",
					},
					Cite: text.sub("1", "5"),
				},
			},
			Cite: text.para("1"),
		},

		// Paragraph 3: how the service ends.
		Results: []reglament.Result{
			{
				// The form of the service is that of paragraph 2; of the voucher itself the text
				// does not say it.
				ID: "voucher",
				Name: law.Name{
					KK: "қала сыртындағы және мектеп жанындағы лагерьлерге жолдама",
					RU: "направление в загородные и пришкольные лагеря",
					EN: "voucher to out-of-town and school camps",
				},
				SignedBy: law.Name{
					KK: "көрсетілетін қызметті берушінің басшысы",
					RU: "руководитель услугодателя",
					EN: "head of the provider",
				},
				Cite: text.para("3"),
			},
		},

		// Paragraph 5 gives each action its time and states no whole: they are added up.
		Term: reglament.Term{
			Sum:  []string{"office"},
			Cite: text.para("5"),
		},

		// Paragraph 7: who acts at the provider; paragraph 1: who applies.
		Roles: []reglament.Role{
			chanceryEmployeeRole(text.sub("7", "1")),
			headRole(text.sub("7", "2")),
			executorRole(text.sub("7", "3")),
			applicantRole(text.para("1")),
		},

		Steps: []reglament.Step{
			// Paragraph 5: the provider's actions; paragraph 6: what each yields. The first
			// time runs from the moment at which the documents are handed in.
			{
				// "Қояға" is so in the text, here and in subparagraph 3).
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name: law.Name{
					KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қояға жолдайды",
					RU: "принимает и регистрирует их и направляет руководителю услугодателя для наложения резолюции",
					EN: "Take the documents in, register them and pass them to the head of the provider to be instructed on",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыдан құжаттарды қабылдауы және көрсетілетін қызметті берушінің басшысына беруі",
					RU: "приём работником канцелярии услугодателя документов у услугополучателя и передача руководителю услугодателя",
					EN: "Documents taken in from the applicant by the employee of the provider's chancery and passed to the head of the provider",
				},
				Limit:    limit(25, calendar.Minute),
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
					KK: "көрсетілетін қызметті беруші басшысының көрсетілетін қызметті берушінің жауапты орындаушысын тағайындауы және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
					RU: "назначение руководителем услугодателя ответственного исполнителя услугодателя и направление ему документов услугополучателя",
					EN: "Responsible executor of the provider appointed by the head, and given the applicant's documents",
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
					KK: "келіп түскен құжаттарды қарайды, көрсетілетін қызметті алушыға жолдаманы дайындайды және көрсетілетін қызметті берушінің басшысына қол қояға жолдайды",
					RU: "рассматривает поступившие документы, готовит услугополучателю направление и направляет руководителю услугодателя на подпись",
					EN: "Examine the documents, prepare the voucher for the applicant and pass it to the head of the provider to be signed",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті берушінің жауапты орындаушысының жолдаманы әзірлеуі",
					RU: "подготовка направления ответственным исполнителем услугодателя",
					EN: "Voucher prepared by the responsible executor of the provider",
				},
				Limit:    limit(13, calendar.WorkingDay),
				Outcomes: []reglament.Outcome{{To: "sign"}},
				Cite:     text.sub("5", "3"),
				See:      []law.Citation{text.sub("6", "3")},
			},
			{
				ID:       "sign",
				Channels: []string{"office"},
				Role:     "head",
				Name: law.Name{
					KK: "жолдамаға қол қояды және кеңсеге жолдайды",
					RU: "подписывает направление и направляет в канцелярию",
					EN: "Sign the voucher and pass it to the chancery",
				},
				Yields: law.Name{
					KK: "көрсетілетін қызметті беруші басшысының жолдамаға қол қоюы",
					RU: "подписание направления руководителем услугодателя",
					EN: "Voucher signed by the head of the provider",
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
				Limit:    limit(5, calendar.Minute),
				Cite:     text.sub("5", "5"),
				See:      []law.Citation{text.sub("6", "5")},
			},
		},

		// In the order of the text.
		Discrepancies: []reglament.Discrepancy{
			{
				ID: "spelling",
				Says: law.Name{
					KK: "Сызықша мен бос орын әр жерде әртүрлі: «іс - қимыл», «іс – қимылды», «іс-қимылдың»; сөйлемдер жол ортасында үзілген (1-тармақ: 4), 6-тармақ: 2), 3-бөлімнің тақырыбы, қосымшаның тақырыбы); қосымша: «көрсетілетін қызметті алушы және көрсетілетін қызметті берушінің рәсімінің»",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: broken lines are closed up, all else stays as written; the same word has three kinds of hyphen, and the annex leaves a case ending out",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "note-place",
				Says: law.Name{
					KK: "Жаңа редакция туралы ескерту бүкіл регламентке қатысты («Регламент жаңа редакцияда»), бірақ 1-бөлімнің тақырыбынан кейін тұр",
				},
				Model: law.Name{
					KK: "Редакция бүкіл регламенттікі",
					RU: "Редакция относится ко всему регламенту",
					EN: "The edition is that of the whole regulation, as the note says, though it stands under the heading of chapter 1",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "low-income",
				Says: law.Name{
					KK: "Тақырып: «Аз қамтылған отбасылардағы балалардың»; 1-тармақ: 3) жетім балалар, 4) төтенше жағдайлар, 5) «өзге де санаттарына»; ақылы да көрсетіледі",
				},
				Model: law.Name{
					KK: "Қызмет аз қамтылған отбасылармен шектелмейді",
					RU: "Услуга не ограничена малообеспеченными семьями",
					EN: "The title speaks of low-income families; the service is not limited to them, since paragraph 1 names others too and some who pay",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "service-term",
				Says: law.Name{
					KK: "«мемлекеттік көрсетілетін қызметі (бұдан әрі - мемлекеттік көрсетілетін қызмет)»; бірінші сөйлемде баяндауыш жоқ; әрі қарай көбіне «мемлекеттік қызмет»",
				},
				Model: law.Name{
					KK: "Екі атау да осы қызметті білдіреді",
					RU: "Оба названия - эта услуга",
					EN: "The first sentence defines a term and has no predicate; the text goes on with another, and both are this service",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "provider-kind",
				Says: law.Name{
					KK: "Қаулының тақырыбы мен 1-тармағы: «жергілікті атқарушы органдарымен»; регламенттің 1-тармағы: «облыстың, қаланың, аудандардың білім беру ұйымдары»",
				},
				Model: law.Name{
					KK: "Көрсетілетін қызметті беруші - білім беру ұйымдары, регламенттегідей",
					RU: "Услугодатель - организации образования, как в регламенте",
					EN: "The provider is the education organizations, as in the regulation, though the decree speaks of services of local executive bodies",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "which-city",
				Says: law.Name{
					KK: "«облыстың, қаланың, аудандардың»: қай қала екені айтылмайды",
				},
				Model: law.Name{
					KK: "Ережеде жазылғандай",
					RU: "В положении как написано",
					EN: "Which city is not said: the provision keeps the singular of the text",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "what-is-registered",
				Says: law.Name{
					KK: `«жолдама беру" (Қазақстан Республикасының Әділет министрлігінде 2015 жылы 26 мамырда № 11184 тіркелген) мемлекеттік көрсетілетін қызмет стандартының»: тіркеу бұйрықтың емес, стандарттың атауынан кейін`,
				},
				Model: law.Name{
					KK: "Бұйрықтың тіркелуі деп алынған",
					RU: "Считается регистрацией приказа",
					EN: "The registration stands after the title of the standard; it is taken for that of the order",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "applicant-or-child",
				Says: law.Name{
					KK: "«жеке тұлғаларға (бұдан әрі - көрсетілетін қызметті алушы)»; одан әрі: «Мемлекеттік қызмет: 1) ... балаларға» тегін көрсетіледі; 5(3): «көрсетілетін қызметті алушыға жолдаманы дайындайды»",
				},
				Model: law.Name{
					KK: "Өтініш беруші - көрсетілетін қызметті алушы; баланың өзі ме, айтылмаған",
					RU: "Обращается услугополучатель; сам ли это ребёнок, не сказано",
					EN: "The applicant applies and gets the voucher; whether that is the child, a parent or another is not said",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "provider-plural",
				Says: law.Name{
					KK: "1-тармақ: «білім беру ұйымдары (бұдан әрі - көрсетілетін қызметті беруші)»: ұйымдар көпше, беруші жекеше",
				},
				Model: law.Name{
					KK: "Беруші - бір білім беру ұйымы деп алынған",
					RU: "Услугодателем считается одна организация образования",
					EN: "The provider is taken to be one education organization; the text calls several by the singular",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "who-pays",
				Says: law.Name{
					KK: "«ақылы немесе тегін көрсетіледі»; тегін санаттар тізілген, ақы төлейтіндер аталмайды",
				},
				Model: law.Name{
					KK: "Бес санаттың ешқайсысына жатпайтыны белгілі адам төлейді деп алынған; мәтін мұны айтпайды",
					RU: "Считается, что платит тот, о ком известно, что он не входит ни в одну из пяти категорий; текст этого не говорит",
					EN: "Who gets the service free of charge is listed; that everybody else pays is not said but inferred: to pay has one of whom it is known that none of the five holds",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "price-placed-by",
				Says: law.Name{
					KK: `«көрсетілетін қызметті беруші айқындайды және "Батыс Қазақстан облысының білім басқармасы" мемлекеттік мекемесінің интернет-ресурсында орналастырылады»: құнын әр беруші айқындайды, ал орналастыратын кім екені айтылмайды`,
				},
				Model: law.Name{
					KK: "Ережеде екеуі де, орналастырушысыз",
					RU: "В положении и то и другое, без того, кто размещает",
					EN: "The sentence changes its subject: each provider sets the price, who places it on the resource of the oblast department is not said",
				},
				Cite: law.Same(text.para("1")),
			},
			{
				ID: "orphans-in-families",
				Says: law.Name{
					KK: "«жетім балаларға, ата-анасының қамқорлығынсыз қалып, отбасыларда тұратын балаларға»",
				},
				Model: law.Name{
					KK: "«отбасыларда тұратын» жетім балаларға да қатысты ма, белгісіз; жазылғандай",
					RU: "Относится ли «проживающие в семьях» и к сиротам, неясно; как написано",
					EN: "Whether living in families is asked of orphans too is not clear; the exemption keeps the order of the words",
				},
				Cite: law.Same(text.sub("1", "3")),
			},
			{
				ID: "learners-or-children",
				Says: law.Name{
					KK: "1) - 4)-тармақшалар: «балаларға»; 5)-тармақша: «білім беру ұйымының алқалы басқару органы айқындайтын білім алушылар мен тәрбиеленушілердің өзге де санаттарына»",
				},
				Model: law.Name{
					KK: "5)-тармақша - білім беру ұйымының өзінің білім алушылары мен тәрбиеленушілері туралы деп алынбайды, жазылғандай",
					RU: "Не считается, что речь лишь об учащихся самой организации; как написано",
					EN: "Four items speak of children, the fifth of learners and pupils; of which organization, and whether it is the provider, is not said",
				},
				Cite: law.Same(text.sub("1", "5")),
			},
			{
				ID: "free-predicate",
				Says: law.Name{
					KK: "«тегін түрде көрсетіледі» деген сөз тек 5)-тармақшаның соңында",
				},
				Model: law.Name{
					KK: "Бес санатқа да қатысты",
					RU: "Относится ко всем пяти категориям",
					EN: "The predicate stands at the end of item 5 only and is taken for all five categories",
				},
				Cite: law.Same(text.sub("1", "5")),
			},
			{
				ID: "vouchers-and-camps",
				Says: law.Name{
					KK: "«қала сыртындағы және мектеп жанындағы лагерьлерге жолдама»",
				},
				Model: law.Name{
					KK: "Бір нәтиже; лагерьдің бірі ме, екеуі ме, айтылмаған",
					RU: "Один результат; в один лагерь или в оба, не сказано",
					EN: "One result; whether a voucher is for one kind of camp or for both is not said",
				},
				Cite: law.Same(text.para("3")),
			},
			{
				ID: "application-unnamed",
				Says: law.Name{
					KK: "Тақырып: «құжаттар қабылдау»; 1-тармақ: «Өтініштерді қабылдау»; 4-тармақ: «қажетті құжаттарды ұсыну»; 5-тармақтың 1)-тармақшасы: «қажетті құжаттар тапсырылған сәттен бастап»",
				},
				Model: law.Name{
					KK: "Өтініш құжаттармен бірге тапсырылады деп алынған",
					RU: "Считается, что заявление сдаётся вместе с документами",
					EN: "Applications are taken in by paragraph 1, yet paragraphs 4 and 5 know documents only; the two are taken to be handed in together",
				},
				Cite: law.Same(text.para("4")),
			},
			{
				ID: "instruct-spelling",
				Says: law.Name{
					KK: "5-тармақ: 1) «бұрыштама қояға жолдайды», 3) «қол қояға жолдайды»",
				},
				Model: law.Name{
					KK: "Қадамдардың атауы жазылғандай; «қоюға» деп оқылады",
					RU: "Названия шагов как написано; читается «қоюға»",
					EN: "The steps keep the spelling of the text; it is read as the verbal noun, as other regulations of the decree write it",
				},
				Cite: law.Same(text.sub("5", "1")),
			},
			chanceryShortDiscrepancy(text.sub("5", "4")),
			{
				ID: "actions-and-their-results",
				Says: law.Name{
					KK: "5 және 6-тармақтар: 1) тіркеу мен «бұрыштама қояға», 2) «бұрыштама қояды» тек 5-тармақта; 2) орындаушыны «тағайындауы» тек 6-тармақта; 3) 5-тармақта «дайындайды», қарау және қол қоюға жолдау, 6-тармақта тек «әзірлеуі»; 4) кеңсеге жолдау тек 5-тармақта; 5) «дайын» тек 5-тармақта",
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
				ID: "last-result",
				Says: law.Name{
					KK: "«Келесі рәсімді (іс - қимылды) орындауды бастауға негіздеме болатын»; 5)-тармақшадан кейін рәсім жоқ",
				},
				Model: law.Name{
					KK: "issue қадамы соңғысы",
					RU: "Шаг issue - последний",
					EN: "Paragraph 6 lists results on which a next action starts; after the fifth there is none",
				},
				Cite: law.Same(text.sub("6", "5")),
			},
			{
				ID: "regulation-of-what",
				Says: law.Name{
					KK: `Тақырып пен қосымша: «мемлекеттік көрсетілетін қызмет регламенті»; 8-тармақ: «осы "Аз қамтылған отбасылардағы балалардың қала сыртындағы және мектеп жанындағы лагерьлерде демалуы үшін құжаттар қабылдау және жолдама беру" регламентінің»`,
				},
				Model: law.Name{
					KK: "Осы регламент",
					RU: "Этот регламент",
					EN: "This regulation, of whose name paragraph 8 leaves the words on the service out",
				},
				Cite: law.Same(text.para("8")),
			},
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "9-тармақ шағымдану туралы, бірақ қызметкерлердің өзара іс-қимылына арналған 3-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының»",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: `The provision cites its paragraph, which stands in the chapter on interplay and speaks of one provider and of "their" officials`,
				},
				Cite: law.Same(text.para("9")),
			},
			{
				ID: "annex-number",
				Says: law.Name{
					KK: "8-тармақ: «регламентінің қосымшасына»; белгіде: «регламентіне қосымша»; нөмірі жоқ",
				},
				Model: law.Name{
					KK: "Жалғыз қосымшаға 1-қосымша деп сілтеме жасалады",
					RU: "На единственное приложение ссылка как на приложение 1",
					EN: "The only annex has no number and is cited as annex 1",
				},
				Cite: law.Same(text.appendix("1")),
			},
			{
				ID: "annex-title",
				Says: law.Name{
					KK: "Қосымша: «МЕМЛЕКЕТТІК ҚЫЗМЕТІН КӨРСЕТУДІҢ БИЗНЕС-ПРОЦЕСТЕРІНІҢ АНЫҚТАМАЛЫҒЫ»; 8-тармақ: «мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығында»",
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
				ID: "earlier-edition",
				Why: law.Name{
					KK: "2016 жылғы 29 желтоқсандағы № 379 қаулыға дейінгі редакция қолда жоқ",
					RU: "Редакции до постановления № 379 от 29 декабря 2016 года в наличии нет",
					EN: "The wording before decree No. 379 of 29 December 2016 is not in hand",
				},
				Cite: text.whole(),
			},
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
				ID:    "price",
				Fills: reglament.FillsFee,
				Why: law.Name{
					KK: "Ақының мөлшері айтылмайды: құнын көрсетілетін қызметті беруші айқындайды; ақы қашан және қалай төленетіні де жоқ",
					RU: "Размер платы не указан: стоимость определяет услугодатель; когда и как платят, тоже не сказано",
					EN: "No price is in the text: the provider sets it; when and how it is paid is not said either, so the procedure has no payment",
				},
				Cite: text.para("1"),
			},
			{
				ID: "subsistence-minimum",
				Why: law.Name{
					KK: "Ең төменгі күнкөріс деңгейінің шамасы және табыс қай кезең үшін алынатыны айтылмайды",
					RU: "Величина прожиточного минимума и период, за который берётся доход, не указаны",
					EN: "How high the subsistence minimum is, and of what time the income counts, is not said",
				},
				Cite: text.sub("1", "2"),
			},
			{
				ID: "result-form",
				Why: law.Name{
					KK: "2-тармақ қызмет көрсету нысаны туралы; жолдаманың өзі қандай нысанда және оның үлгісі бар ма, айтылмайды",
					RU: "Пункт 2 - о форме услуги; в какой форме само направление и есть ли его образец, не сказано",
					EN: "Paragraph 2 gives the form of the service; in what form the voucher is, and whether there is a model of it, is not said",
				},
				Cite: text.para("3"),
			},
			{
				ID: "refusal",
				Why: law.Name{
					KK: "Бас тарту туралы ештеңе айтылмайды: құжаттар толық болмаса не құқық болмаса, не болатыны белгісіз",
					RU: "Об отказе ничего не сказано: что бывает при неполных документах или без права, неизвестно",
					EN: "Of refusing, or of not taking in, the text says nothing: what follows where documents are missing or there is no right to a voucher is not known",
				},
				Cite: text.para("3"),
			},
			documentsGap(text.para("4")),
			signingDeclinedGap(text.sub("5", "4")),
			collectionGap(text.sub("5", "5")),
			appealGap(text.para("9")),
			businessProcessesGap(text.appendix("1")),
		},
	}
}
