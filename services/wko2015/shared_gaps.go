package wko2015

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The gaps that several regulations of the decree give alike, each written once.
// Where a regulation gives one otherwise, it stands in full in the file of its
// service.

func decreeBasisGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-basis",
		Why: law.Name{
			KK: "Қаулының негізі, 2001 жылғы 23 қаңтардағы жергілікті мемлекеттік басқару және 2013 жылғы 15 сәуірдегі мемлекеттік көрсетілетін қызметтер туралы заңдар: рәсімнің бөлігі емес",
			RU: "Основание постановления, законы от 23 января 2001 года о местном государственном управлении и от 15 апреля 2013 года о государственных услугах: не часть процедуры",
			EN: "What the decree rests on, the laws of 23 January 2001 on local state administration and self-government and of 15 April 2013 on state services, is no part of a procedure",
		},
		Cite: law.Citation{Act: actID},
	}
}

func decreeParagraph1BeforeGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-paragraph-1-before",
		Why: law.Name{
			KK: "1-тармаққа 2017 жылғы 22 қыркүйектегі № 247 қаулымен өзгеріс енгізілген; нешінші жол екені және бұрынғы мәтіні белгісіз",
			RU: "Пункт 1 изменён постановлением № 247 от 22 сентября 2017 года; какая строка и как было раньше, неизвестно",
			EN: "Decree No. 247 of 22 September 2017 changed paragraph 1; which of its items, and what it said before, is not in hand",
		},
		Cite: decree("1"),
	}
}

func decreeEarlierActsGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-earlier-acts",
		Why: law.Name{
			KK: "Батыс Қазақстан облысы әкімдігінің екі қаулысының күші жойылған: 2014 жылғы 3 маусымдағы № 143 «Батыс Қазақстан облысы бойынша отбасы және балалар саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы» (тіркеу № 3580, «Орал өңірі» және «Приуралье» газеттері, 2014 жылғы 12 шілде) және 2014 жылғы 5 тамыздағы № 206 «Батыс Қазақстан облысы бойынша мектепке дейінгі және орта білім беру саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы» (тіркеу № 3625, сол газеттер, 2014 жылғы 13 қыркүйек); олардың мәтіні қолда жоқ",
			RU: "Утратили силу два постановления акимата Западно-Казахстанской области: № 143 от 3 июня 2014 года «Об утверждении регламентов государственных услуг в сфере семьи и детей по Западно-Казахстанской области» (регистрация № 3580, газеты «Орал өңірі» и «Приуралье», 12 июля 2014 года) и № 206 от 5 августа 2014 года «Об утверждении регламентов государственных услуг в сфере дошкольного и среднего образования по Западно-Казахстанской области» (регистрация № 3625, те же газеты, 13 сентября 2014 года); их текстов в наличии нет",
			EN: `Two earlier decrees of the West Kazakhstan oblast akimat that it repeals are not in hand: No. 143 of 3 June 2014 "On approving the regulations of public services for families and children in West Kazakhstan oblast" (registered under No. 3580, published in the newspapers Oral Oniri and Priuralye on 12 July 2014) and No. 206 of 5 August 2014 "On approving the regulations of public services in preschool and secondary education in West Kazakhstan oblast" (No. 3625, in the same newspapers on 13 September 2014)`,
		},
		Cite: decree("2"),
	}
}

func decreePublicationGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-publication",
		Why: law.Name{
			KK: "Әділет органдарында мемлекеттік тіркеу, «Әділет» ақпараттық-құқықтық жүйесінде және бұқаралық ақпарат құралдарында ресми жариялау «Батыс Қазақстан облысының білім басқармасы» мемлекеттік мекемесіне (А. Ә. Мыңбаева) тапсырылған; жариялау күні айтылмайды",
			RU: "Государственная регистрация в органах юстиции и официальное опубликование в информационно-правовой системе «Әділет» и в средствах массовой информации поручены государственному учреждению «Управление образования Западно-Казахстанской области» (А. А. Мынбаева); день опубликования не назван",
			EN: `State registration with the bodies of justice and official publication in the legal information system "Adilet" and in the mass media are given to the state institution "Education Department of West Kazakhstan oblast" (A. A. Mynbayeva); the day of publication is not in the text`,
		},
		Cite: decree("3"),
	}
}

func decreeControlGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-control",
		Why: law.Name{
			KK: "Қаулының орындалуын бақылау (Батыс Қазақстан облысы әкімінің орынбасары Б. М. Мәкен) және қол қою (облыс әкімі Н. Ноғаев): рөлдер де, мерзімдер де емес",
			RU: "Контроль за исполнением (заместитель акима Западно-Казахстанской области Б. М. Макен) и подпись (аким области Н. Ногаев): не роли и не сроки",
			EN: "Control over the decree, by the deputy akim of West Kazakhstan oblast B. M. Maken, and its signature, by the akim of the oblast N. Nogayev, are no part of a procedure",
		},
		Cite: decree("4"),
	}
}

func noRussianTextGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "no-russian-text",
		Why: law.Name{
			KK: "Қаулының орысша мәтіні қолда жоқ: орысша атаулар - оқырманға арналған аударма",
			RU: "Русского текста постановления в наличии нет: русские названия - перевод для читателя",
			EN: "The Russian text of the decree is not in hand: Russian names are a translation for readers, and whether the two texts differ is not known",
		},
		Cite: at,
	}
}

func earlierEditionGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "earlier-edition",
		Why: law.Name{
			KK: "2016 жылғы 1 наурыздағы № 56 қаулыға дейінгі редакция қолда жоқ",
			RU: "Редакции до постановления № 56 от 1 марта 2016 года в наличии нет",
			EN: "The wording before decree No. 56 of 1 March 2016 is not in hand",
		},
		Cite: at,
	}
}

func termGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "term",
		Why: law.Name{
			KK: "Регламент жалпы мерзімді айтпайды, стандарт қолда жоқ; кеңсе арнасында оның орнына 5-тармақтың мерзімдерінің қосындысы, басқа арналарда мерзім жоқ",
			RU: "Общего срока регламент не называет, стандарта в наличии нет; в канале канцелярии вместо него сумма сроков пункта 5, в других каналах срока нет",
			EN: "The regulation states no whole term and the standard is not in hand; for the office the sum of the limits of paragraph 5 stands for it, the other channels have none",
		},
		Fills: reglament.FillsTerm,
		Cite:  at,
	}
}

func hoursGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "hours",
		Why: law.Name{
			KK: "Жұмыс күндері мен сағаттары айтылмайды; оларды мекеме береді",
			RU: "Дни и часы работы не указаны; их задаёт учреждение",
			EN: "The text gives no opening days and hours; an office gives its own",
		},
		Cite: at,
	}
}

func documentsGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "documents",
		Why: law.Name{
			KK: "Құжаттар тізбесі стандарттың 9-тармағында, ол қолда жоқ",
			RU: "Перечень документов - в пункте 9 стандарта, которого в наличии нет",
			EN: "The documents stand in paragraph 9 of the standard, which is not in hand",
		},
		Fills: reglament.FillsDocuments,
		Cite:  at,
	}
}

func signingDeclinedGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "signing-declined",
		Why: law.Name{
			KK: "Басшы қол қоймаса не болатыны айтылмайды",
			RU: "Что бывает, если руководитель не подписывает, не сказано",
			EN: "What follows where the head does not sign is not said",
		},
		Cite: at,
	}
}

func collectionGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "collection",
		Why: law.Name{
			KK: "Нәтижені алып кету мерзімі, алынбаған нәтижені сақтау және өтініш берушіні хабардар ету айтылмайды",
			RU: "Срок получения результата, хранение невостребованного и извещение услугополучателя не указаны",
			EN: "When the applicant is to come for the result, how it is kept and who tells the applicant is not said",
		},
		Cite: at,
	}
}

func appealGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "appeal",
		Why: law.Name{
			KK: "Шағымдану тәртібі стандарттың 3-бөлімінде, ол қолда жоқ",
			RU: "Порядок обжалования - в разделе 3 стандарта, которого в наличии нет",
			EN: "The order of appeal stands in section 3 of the standard, which is not in hand",
		},
		Cite: at,
	}
}

func businessProcessesGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "business-processes",
		Why: law.Name{
			KK: "Анықтамалықтың өзі мәтінде жоқ, тек тақырыбы мен шартты белгілердің түсініктемесі; белгілердің өзі де жоқ",
			RU: "Самого справочника в тексте нет, только заголовок и пояснения условных обозначений без самих знаков",
			EN: "The handbook itself is not in the text, only its title and what its signs mean, without the signs",
		},
		Cite: at,
	}
}

func authorizedPersonGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "authorized-person",
		Why: law.Name{
			KK: "Көрсетілетін қызметті берушінің уәкілетті адамы кім екені айтылмайды",
			RU: "Кто уполномоченное лицо услугодателя, не сказано",
			EN: "Who the authorized person of the provider is, whose EDS the electronic certificate bears, is not said",
		},
		Cite: at,
	}
}

func refusalGroundsGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "refusal-grounds",
		Why: law.Name{
			KK: "Қандай кемшіліктер үшін бас тартылатыны айтылмайды; регламент негіздерге сілтеме жасамайды, стандарт қолда жоқ",
			RU: "За какие недостатки отказывают, не сказано; на основания регламент не ссылается, стандарта в наличии нет",
			EN: "For which defects the service is refused is not said: the regulation refers to no list of grounds, and the standard is not in hand",
		},
		Fills: reglament.FillsGrounds,
		Cite:  at,
	}
}

func formsGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "forms",
		Why: law.Name{
			KK: "Анықтаманың (1) және өтініштің (2, 4-тармақ) нысандары стандарттың қосымшаларында, олар қолда жоқ",
			RU: "Формы справки (1) и заявления (2, пункт 4) - в приложениях к стандарту, которых в наличии нет",
			EN: "The forms of the certificate and, by paragraph 4, of the application are annexes 1 and 2 of the standard, which are not in hand",
		},
		Fills: reglament.FillsProvisions,
		Cite:  at,
	}
}

func officeNotAcceptedGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "office-not-accepted",
		Why: law.Name{
			KK: "Толық емес құжаттармен кеңсе не істейтіні, портал арқылы келгендермен не болатыны айтылмайды",
			RU: "Что делает с неполным пакетом канцелярия и что бывает с пришедшим через портал, не сказано",
			EN: "What the chancery does with an incomplete package, and what becomes of one that comes through the portal, is not said",
		},
		Cite: at,
	}
}

func refusalAtTheOfficeGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "refusal-at-the-office",
		Why: law.Name{
			KK: "Кеңсе арқылы берілген өтініш бойынша бас тарту болатыны, оны кім дайындап, кім қол қоятыны айтылмайды",
			RU: "Бывает ли отказ по заявлению через канцелярию, кто его готовит и подписывает, не сказано",
			EN: "Whether an application at the office can be refused, and who would prepare and sign that, is not said",
		},
		Cite: at,
	}
}

func messagesGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "messages",
		Why: law.Name{
			KK: "Хабарламалар «қалыптастырылады» (9-тармақ: 6), 10-тармақ: 3), 11-тармақ: 4), 7), 10)); кімге және қалай жеткізілетіні айтылмайды",
			RU: "Сообщения «формируются» (пункт 9: 6), пункт 10: 3), пункт 11: 4), 7), 10)); кому и как они доставляются, не сказано",
			EN: "Messages are formed (paragraph 9: 6), 10: 3), 11: 4), 7), 10)); to whom and how they are delivered is not said",
		},
		Cite: at,
	}
}

func paperFileGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "paper-file",
		Why: law.Name{
			KK: "Мемлекеттік корпорацияға тапсырылған қағаз құжаттар берушіге қалай жететіні айтылмайды",
			RU: "Как бумажные документы из Государственной корпорации попадают к услугодателю, не сказано",
			EN: "What becomes of the paper documents handed in at the State Corporation is not said; only electronic ones are sent on",
		},
		Cite: at,
	}
}

func portalTimesGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "portal-times",
		Why: law.Name{
			KK: "Портал арқылы рәсімдердің ұзақтығы айтылмайды",
			RU: "Длительность действий через портал не указана",
			EN: "No action of the way through the portal has a time",
		},
		Cite: at,
	}
}

func corporationDiagramGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "corporation-diagram",
		Why: law.Name{
			KK: "Диаграмма мәтінде жоқ, тек тақырыбы",
			RU: "Самой диаграммы в тексте нет, только заголовок",
			EN: "The diagram is not in the text, only its title",
		},
		Cite: at,
	}
}

func portalDiagramGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "portal-diagram",
		Why: law.Name{
			KK: "Диаграмма мәтінде жоқ, тек тақырыбы",
			RU: "Самой диаграммы в тексте нет, только заголовок",
			EN: "The diagram is not in the text, only its title",
		},
		Cite: at,
	}
}

func paragraph3BeforeGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "paragraph-3-before",
		Why: law.Name{
			KK: "3-тармаққа 2017 жылғы 16 мамырдағы № 136 қаулымен өзгеріс енгізілген; қай сөйлемі екені және бұрынғы мәтіні белгісіз",
			RU: "Пункт 3 изменён постановлением № 136 от 16 мая 2017 года; какое предложение и как было раньше, неизвестно",
			EN: "Decree No. 136 of 16 May 2017 changed paragraph 3; which of its sentences, and what it said before, is not in hand",
		},
		Cite: at,
	}
}

func intakeReceiptGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "intake-receipt",
		Why: law.Name{
			KK: "Құжаттарды қабылдағанда өтініш берушіге қолхат берілетіні айтылмайды",
			RU: "Выдаётся ли при приёме документов расписка, не сказано",
			EN: "Whether the applicant gets a receipt for the documents is not said",
		},
		Cite: at,
	}
}
