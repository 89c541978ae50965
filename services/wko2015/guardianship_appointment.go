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
					KK: "Өтініштерді қабылдау да, нәтижені беру де көрсетілетін қызметті берушінің кеңсесі, Мемлекеттік корпорация және портал арқылы жүргізіледі",
					RU: "И приём заявлений, и выдача результата идут через канцелярию услугодателя, Государственную корпорацию и портал",
					EN: "Both taking applications in and giving the result out go through the provider's chancery, the State Corporation and the portal",
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
				Cite: text.sub("1", "2"),
			},
			{
				ID: "portal",
				Text: law.Name{
					KK: "Портал - «электрондық үкіметтің» www.egov.kz веб-порталы",
					RU: "Портал - веб-портал «электронного правительства» www.egov.kz",
					EN: `"Portal" is the web portal of the "electronic government", www.egov.kz`,
				},
				Cite: text.sub("1", "3"),
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
				ID: "resolution-form",
				Text: law.Name{
					KK: "Қаулының нысаны - стандарттың 1-қосымшасында",
					RU: "Форма постановления - в приложении 1 к стандарту",
					EN: "The form of the resolution is annex 1 of the standard",
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
				ID: "personal-cabinet",
				Text: law.Name{
					KK: "Портал арқылы қаулы көрсетілетін қызметті алушының «жеке кабинетіне» электрондық цифрлық қолтаңбамен (ЭЦҚ) қол қойылған электрондық құжат нысанында жіберіледі және сонда сақталады",
					RU: "Через портал постановление направляется в «личный кабинет» услугополучателя электронным документом с электронной цифровой подписью (ЭЦП) и хранится там",
					EN: `Through the portal the resolution is sent to the applicant's "personal cabinet" as an electronic document with an electronic digital signature (EDS), and is kept there`,
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
					KK: "Көрсетілетін қызметті беруші мен Мемлекеттік корпорацияда рәсімді бастауға стандарттың 2-қосымшасының нысаны бойынша өтініш негіз болады",
					RU: "У услугодателя и в Государственной корпорации основание для начала - заявление по форме приложения 2 к стандарту",
					EN: "At the provider and at the State Corporation the procedure starts on an application in the form of annex 2 of the standard",
				},
				Cite: text.para("4"),
			},
			{
				ID: "start-portal",
				Text: law.Name{
					KK: "Порталда рәсімді бастауға көрсетілетін қызметті алушының ЭЦҚ-мен куәландырылған электрондық құжат нысанындағы сұрау негіз болады",
					RU: "На портале основание для начала - запрос в форме электронного документа, удостоверенного ЭЦП услугополучателя",
					EN: "On the portal it starts on a request as an electronic document certified by the applicant's EDS",
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
				ID: "on-a-positive-result",
				Text: law.Name{
					KK: "Құжаттар жергілікті атқарушы органға оң нәтиже болған жағдайда жолданады",
					RU: "Документы направляются местному исполнительному органу при положительном результате",
					EN: "The documents go to the local executive body where the result is positive",
				},
				Cite: text.sub("6", "3"),
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
					KK: "БНАЖ АЖО - Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны; ЭҮШ - электрондық үкімет шлюзі; ЖТ МДҚ - жеке тұлғалардың, ЗТ МДҚ - заңды тұлғалардың мемлекеттік деректер қоры; БНАЖ - бірыңғай нотариалдық ақпараттық жүйе; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
					RU: "БНАЖ АЖО - рабочее место интегрированной системы Государственной корпорации; ЭҮШ - шлюз электронного правительства; ЖТ МДҚ и ЗТ МДҚ - государственные базы данных физических и юридических лиц; БНАЖ - единая нотариальная система; ЭҮАШ АЖО - рабочее место регионального шлюза электронного правительства",
					EN: "БНАЖ АЖО is the workplace of the State Corporation's integrated system, ЭҮШ the gateway of the electronic government, ЖТ МДҚ and ЗТ МДҚ are the state databases of natural persons and of legal entities, БНАЖ is the notarial system, ЭҮАШ АЖО the workplace of the regional gateway of the electronic government",
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
			{
				ID: "business-process-signs",
				Text: law.Name{
					KK: "Анықтамалықтың шартты белгілері: қызметтің басталуы немесе аяқталуы; көрсетілетін қызметті алушы мен берушінің рәсімінің (іс-қимылының) атауы; келесі рәсімге (іс-қимылға) өту",
					RU: "Условные обозначения справочника: начало или завершение услуги; название процедуры (действия) услугополучателя и услугодателя; переход к следующей процедуре (действию)",
					EN: "The signs of the handbook: beginning or end of the service; name of an action of the applicant and of the provider; passing to the next action",
				},
				Cite: text.appendix("1"),
			},
		},

		// Paragraph 1: the organizations, and where to apply.
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
				Cite: text.sub("1", "2"),
			},
			{
				ID: "portal",
				Name: law.Name{
					KK: "портал",
					RU: "портал",
					EN: "portal",
				},
				Online: true,
				Cite:   text.sub("1", "3"),
			},
		},
		Channels: []reglament.Channel{
			{
				ID: "office",
				Name: law.Name{
					KK: "көрсетілетін қызметті берушінің кеңсесі",
					RU: "канцелярия услугодателя",
					EN: "provider's chancery",
				},
				Unit:     "provider",
				Entry:    "register",
				Delivery: text.sub("5", "5"),
				Cite:     text.sub("1", "1"),
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
				Cite:     text.sub("1", "2"),
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
				Cite:     text.sub("1", "3"),
			},
		},

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
				ID: "not-accepted",
				Name: law.Name{
					KK: "құжаттарды қабылдаудан бас тарту",
					RU: "отказ в приёме документов",
					EN: "refusal to take the documents in",
				},
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
			{
				ID: "documents-expired",
				Name: law.Name{
					KK: "қолданылу мерзімі өтіп кеткен құжаттарды ұсынған",
					RU: "представлены документы с истёкшим сроком действия",
					EN: "documents were handed in that are no longer valid",
				},
				Acts: []string{"not-accept"},
				Cite: text.para("3"),
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
				Cite: text.sub("1", "3"),
			},
			{
				// "БНАЖ АЖО".
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
				ID:       "register",
				Channels: []string{"office"},
				Role:     "chancery-employee",
				Name: law.Name{
					KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
					RU: "принимает и регистрирует их и направляет руководителю услугодателя для наложения резолюции",
					EN: "Take the documents in, register them and pass them to the head of the provider to be instructed on",
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
				Name: law.Name{
					KK: "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
					RU: "выдаёт услугополучателю готовый результат оказания государственной услуги",
					EN: "Hand the finished result of the service to the applicant",
				},
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
				Name: law.Name{
					KK: "көрсетілетін қызметті алушының мәліметтері туралы, сондай-ақ бірыңғай нотариалдық ақпараттық жүйесіне (бұдан әрі - БНАЖ) - көрсетілетін қызметті алушы өкілінің сенімхат мәліметтері туралы сұрау жолданады",
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
				Name: law.Name{
					KK: "мәліметтерді алу мүмкіндігінің жоқтығы туралы хабарлама қалыптастырылады",
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
					KK: "Мемлекеттік корпорация қызметкерінің ЭЦҚ-мен куәландырылған (қол қойылған) электрондық құжаттар (көрсетілетін қызметті алушының сұранысы) ЭҮШ арқылы электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолданады",
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
					KK: "көрсетілетін қызметті алушы ұсынған мемлекеттік қызмет көрсетуге негіз болып табылатын, стандартта көрсетілген құжаттардың сәйкестігін тексеруі (өңдеуі)",
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
					KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған қызметтен бас тарту туралы хабарлама қалыптастырылады",
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
					KK: "көрсетілетін қызметті алушының стандартта көрсетілген, мемлекеттік көрсетілетін қызмет көрсетуге негіз болатын жалғаған құжаттарының сәйкестігін тексеруі",
					RU: "проверка соответствия приложенных услугополучателем документов, указанных в стандарте и являющихся основанием для оказания услуги",
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
					KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама қалыптастырылады",
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
					KK: "Сөздердің әріптері ажыратылған («б ұ р ы ш т а м а қ о ю ғ а ж о л д а й д ы»), сөйлемдер жол ортасында үзілген; 4-тармақ пен 11-тармақтың 8)-тармақшасы: «ЭЦҚ куәландырылған», 9-тармақтың 7)-тармақшасы: «ЭЦҚ-мен куәландырылған»; 6-тармақ: «көрсету бойынша рәсімінің»; 9-11-тармақтарда бір тармақшалар «енгізуі», «тексеруі», басқалары «тексеріледі», «алады» деп бітеді; 10-тармақтың соңы «;», 3-қосымшаның белгісі «.» белгісімен бітеді",
				},
				Model: law.Name{
					KK: "Мағынаға әсер етпейді; ажыратылған әріптер мен үзілген жолдар қосылған, қалғаны жазылғандай",
					RU: "На смысл не влияет; разрядка и разрывы строк убраны, остальное как написано",
					EN: "No effect on the meaning: spaced letters and broken lines are closed up, all else stays as written; verbal nouns, passives and finite verbs take turns for what is done",
				},
				Cite: law.Same(text.whole()),
			},
			{
				ID: "who-is-called-what",
				Says: law.Name{
					KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 2-бөлімнің тақырыбы: «көрсетілетін қызмет берушінің»; 9-тармақ: «көрсетілетін қызмет берушілерге», «көрсетілетін қызмет алушының»; 11-тармақ: 1) «қызметті алушылар», 4) «мемлекеттік көрсетілетін қызметті алушының», 8) «қызмет алушының»",
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
				Cite: law.Same(text.sub("1", "2")),
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
				Cite: law.Same(text.sub("1", "2")),
			},
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
					KK: "Екеуі де ережелерде; сақтау мерзімі айтылмаған",
					RU: "Оба - в положениях; срок хранения не указан",
					EN: "Both stand in provisions; that the resolution is kept in the cabinet is said in paragraph 3 only, for how long nowhere",
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
					KK: "3-тармақ: толық емес не мерзімі өткен құжаттар қабылданбайды; 5-тармақтың 1)-тармақшасы мен 9-тармақтың 1)-3)-тармақшаларында тексеру жоқ; 10-тармақтың 2)-тармақшасы мен 11-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді",
				},
				Model: law.Name{
					KK: "Тексеру 10(2) және 11(9) қадамдарында ғана",
					RU: "Проверка - только в шагах 10(2) и 11(9)",
					EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 3 refuses them; the check stands where the procedures have it, with the provider",
				},
				Cite: law.Same(text.para("3")),
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
					KK: "5 және 6-тармақтар: 1) тіркеу тек 5-тармақта; 2) орындаушыны «тағайындауы» тек 6-тармақта; 3) «(оң нәтиже болған жағдайда)» және «аудан (қала) әкімдігінің» тек 6-тармақта",
				},
				Model: law.Name{
					KK: "Әрекет 5-тармақтың, нәтижесі 6-тармақтың сөзімен",
					RU: "Действие - словами пункта 5, результат - пункта 6",
					EN: "What is done is told in the words of paragraph 5, what it yields in those of paragraph 6; where one is silent, the other is not taken to differ",
				},
				Cite: law.Same(text.para("6")),
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
			{
				ID: "nobody-named",
				Says: law.Name{
					KK: "«сұрау жолданады», «тексеріледі», «хабарлама қалыптастырылады», «жолданады», «тіркеу», «жолдануы»: кім екені айтылмайды (9-тармақ: 4)-7), 10-тармақ: 1), 3), 11-тармақ: 3), 4), 6), 7), 8), 10), 11))",
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
					KK: "10-тармақ: 2-шарттан кейін 8-процесс, 11-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; қаулыны дайындау мен қабылдау (5-тармақ) екеуінде де аталмайды",
				},
				Model: law.Name{
					KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
					RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
					EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
				},
				Cite: law.Same(text.sub("10", "4")),
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
			{
				ID: "request-signed-when",
				Says: law.Name{
					KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... ЭЦҚ тіркеу куәлігін таңдауы»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды»; қол қоюдың өзі аталмайды",
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
			{
				ID: "appeal-chapter",
				Says: law.Name{
					KK: "12-тармақ шағымдану туралы, бірақ өзара іс-қимыл мен ақпараттық жүйелерге арналған 4-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының»",
				},
				Model: law.Name{
					KK: "Ереже өз тармағымен беріледі",
					RU: "Положение приведено со своим пунктом",
					EN: `The provision cites its paragraph, which stands in the chapter on interplay and systems and speaks of one provider and of "their" officials`,
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
				ID: "annex-2-heading",
				Says: law.Name{
					KK: `"Жетім балаға (жетім балаларға) және ата-анасының қамқорлығынсыз қалған балаға (балаларға) қамқоршылық - осымен үзіледі: тырнақша жабылмаған, «2-қосымша» деген белгі жоқ`,
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
					KK: "Қаулының (1), өтініштің (2) және қолхаттың (4) нысандары стандарттың қосымшаларында (3-тармақ; өтініш - 4 және 9-тармақтар), олар қолда жоқ; 3-қосымша туралы регламент үндемейді",
					RU: "Формы постановления (1), заявления (2) и расписки (4) - в приложениях к стандарту (пункт 3; заявление - пункты 4 и 9), которых в наличии нет; о приложении 3 регламент молчит",
					EN: "The forms of the resolution, the application and the receipt are annexes 1, 2 and 4 of the standard (paragraph 3; the application in paragraphs 4 and 9), which are not in hand; of its annex 3 the regulation says nothing",
				},
				Fills: reglament.FillsProvisions,
				Cite:  text.para("3"),
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
				ID: "paragraph-3-before",
				Why: law.Name{
					KK: "3-тармаққа 2017 жылғы 16 мамырдағы № 136 қаулымен өзгеріс енгізілген; қай сөйлемі екені және бұрынғы мәтіні белгісіз",
					RU: "Пункт 3 изменён постановлением № 136 от 16 мая 2017 года; какое предложение и как было раньше, неизвестно",
					EN: "Decree No. 136 of 16 May 2017 changed paragraph 3; which of its sentences, and what it said before, is not in hand",
				},
				Cite: text.para("3"),
			},
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
					KK: "Анықтамалықтың өзі мәтінде жоқ, тек тақырыбы мен шартты белгілердің түсініктемесі; белгілердің өзі де жоқ",
					RU: "Самого справочника в тексте нет, только заголовок и пояснения условных обозначений без самих знаков",
					EN: "The handbook itself is not in the text, only its title and what its signs mean, without the signs",
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
