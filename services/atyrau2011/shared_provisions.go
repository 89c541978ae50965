package atyrau2011

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The provisions that several annexes of the decree give alike,
// each written once. Where an annex gives one otherwise, it stands in full in the
// file of its service.

func guardianshipProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "guardianship",
		Text: law.Name{
			KK: "Қорғаншылық он төртке толмаған балалардың және сот әрекетке қабілетсіз деп таныған адамдардың құқықтары мен мүдделерін қорғайды",
			RU: "Опека защищает права и интересы детей до четырнадцати лет и тех, кого суд признал недееспособными",
			EN: "Guardianship protects the rights and interests of children under fourteen and of people whom a court declared incapable",
		},
		Cite: at,
	}
}

func trusteeshipProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "trusteeship",
		Text: law.Name{
			KK: "Қамқоршылық он төрт пен он сегіз жас аралығындағы балалардың және ішімдікке немесе есірткіге салынғаны үшін сот әрекет қабілетін шектеген кәмелетке толғандардың құқықтары мен мүдделерін қорғайды",
			RU: "Попечительство защищает права и интересы детей от четырнадцати до восемнадцати лет и совершеннолетних, чью дееспособность суд ограничил из-за злоупотребления спиртным или наркотиками",
			EN: "Trusteeship protects the rights and interests of children aged fourteen to eighteen and of adults whose capacity a court limited because of abuse of alcohol or narcotics",
		},
		Cite: at,
	}
}

func guardianOrTrusteeProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "guardian-or-trustee",
		Text: law.Name{
			KK: "Қорғаншы немесе қамқоршы осы міндеттерді атқаруға заңда белгіленген тәртіппен тағайындалады",
			RU: "Опекун или попечитель назначается для этих функций в порядке, установленном законом",
			EN: "A guardian or trustee is a person appointed to these functions as the law provides",
		},
		Cite: at,
	}
}

func standardProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "standard",
		Text: law.Name{
			KK: "Осы қызметтің стандарты Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысымен бекітілген",
			RU: "Стандарт этой услуги утверждён постановлением Правительства от 26 февраля 2010 года № 140",
			EN: "The standard of this service was approved by Government resolution No. 140 of 26 February 2010",
		},
		Cite: at,
	}
}

func providerProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "provider",
		Text: law.Name{
			KK: "Қызметті қалалық және аудандық білім бөлімдері, балама түрде халыққа қызмет көрсету орталықтары арқылы да көрсетеді",
			RU: "Услугу оказывают городской и районные отделы образования, на альтернативной основе также через центры обслуживания населения",
			EN: "City and district education departments provide the service, as an alternative also through public service centers",
		},
		Cite: at,
	}
}

func formProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "form",
		Text: law.Name{
			KK: "Қызмет автоматтандырылмаған",
			RU: "Услуга не автоматизирована",
			EN: "The service is not automated",
		},
		Cite: at,
	}
}

func resultProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "result",
		Text: law.Name{
			KK: "Нәтиже: 3-қосымшаға сәйкес қағаз анықтама немесе дәлелді бас тарту жауабы",
			RU: "Результат: справка на бумаге по приложению 3 или мотивированный ответ об отказе",
			EN: "The service ends in a certificate on paper as in appendix 3, or in a reasoned reply that refuses it",
		},
		Cite: at,
	}
}

func recipientsProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "recipients",
		Text: law.Name{
			KK: "Қызмет жеке тұлғаларға көрсетіледі",
			RU: "Услуга оказывается физическим лицам",
			EN: "The service is for natural persons",
		},
		Cite: at,
	}
}

func informationProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "information",
		Text: law.Name{
			KK: "Толық ақпарат білім бөлімдері мен орталықтардың фойесінде және олардың интернет-ресурстарында болады",
			RU: "Полная информация размещается на стендах в фойе отделов образования и центров и на их интернет-ресурсах",
			EN: "Full information is in the foyers of the education departments and centers (on stands, the Russian text says) and on their websites",
		},
		Cite: at,
	}
}

func receptionDepartmentProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "reception-department",
		Text: law.Name{
			KK: "Білім бөлімдерінде: белгіленген жұмыс кестесімен, сенбі, жексенбі және мереке күндерінен басқа күндері; кезекпен, алдын ала жазылусыз және жедел қызметсіз",
			RU: "В отделах образования: по установленному графику работы, кроме субботы, воскресенья и праздничных дней; в порядке очереди, без предварительной записи и ускоренного обслуживания",
			EN: "Education departments: by the set schedule, not on Saturdays, Sundays and public holidays; in order of the queue, without appointment or expedited service",
		},
		Cite: at,
	}
}

func receptionCenterProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "reception-center",
		Text: law.Name{
			KK: "Орталықтарда: белгіленген жұмыс кестесімен, жексенбіден басқа, аптасына алты күн; «электронды» кезекпен, алдын ала жазылусыз және жедел қызметсіз",
			RU: "В центрах: по установленному графику работы, шесть дней в неделю, кроме воскресенья; в порядке «электронной» очереди, без предварительной записи и ускоренного обслуживания",
			EN: "Centers: by the set schedule, six days a week, not on Sundays; by \"electronic\" queue, without appointment or expedited service",
		},
		Cite: at,
	}
}

func applicationProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "application",
		Text: law.Name{
			KK: "Тұтынушы орталыққа немесе білім бөліміне өтініш береді",
			RU: "Потребитель подаёт заявление в центр или в отдел образования",
			EN: "The applicant hands in an application at a center or at an education department",
		},
		Cite: at,
	}
}

func leastStaffProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "least-staff",
		Text: law.Name{
			KK: "Құжаттарды орталықта да, білім бөлімінде де кемінде бір қызметкер қабылдайды",
			RU: "Документы в центре и в отделе образования принимает не менее чем один сотрудник",
			EN: "At a center and at a department at least one employee takes documents in",
		},
		Cite: at,
	}
}

func comparisonProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "comparison",
		Text: law.Name{
			KK: "Түпнұсқалар көшірмелермен бірге салыстыру үшін беріліп, кейін тұтынушыға қайтарылады",
			RU: "Оригиналы предоставляются для сверки с копиями и затем возвращаются потребителю",
			EN: "Originals are shown to be compared with the copies and are then handed back to the applicant",
		},
		Cite: at,
	}
}

func blankFormsDepartmentProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "blank-forms-department",
		Text: law.Name{
			KK: "Бланкілер білім бөлімінің үй-жайындағы үстелдерде немесе мамандарында болады",
			RU: "Бланки лежат на столах в фойе отдела образования или у его специалистов",
			EN: "Blank forms are on tables in the department (in its foyer, the Russian text says) or with its specialists",
		},
		Cite: at,
	}
}

func blankFormsCenterProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "blank-forms-center",
		Text: law.Name{
			KK: "Орталықта өтініш бланкілері күту залындағы арнайы тағанда болады",
			RU: "В центре бланки заявлений лежат на специальной стойке в зале ожидания",
			EN: "At a center, application forms are on a special stand in the waiting hall",
		},
		Cite: at,
	}
}

func submissionDepartmentProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "submission-department",
		Text: law.Name{
			KK: "Білім бөлімінде толтырылған бланкілер мен құжаттар маманға тапсырылады",
			RU: "В отделе образования заполненные бланки и документы сдаются специалисту",
			EN: "At a department, the completed forms and documents are handed to a specialist",
		},
		Cite: at,
	}
}

func submissionCenterProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "submission-center",
		Text: law.Name{
			KK: "Орталықта олар «терезелер» арқылы тапсырылады; терезеде оның мақсаты мен функциялары, инспектордың тегі, аты, әкесінің аты мен лауазымы көрсетіледі",
			RU: "В центре они сдаются через «окна»; на окне указаны его предназначение и функции, фамилия, имя, отчество и должность инспектора",
			EN: "At a center they are handed in at \"windows\" that show their purpose and functions and the inspector's name and position",
		},
		Cite: at,
	}
}

func deliveryDepartmentProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "delivery-department",
		Text: law.Name{
			KK: "Білім бөлімінде анықтама тұтынушының өзі келгенде беріледі",
			RU: "В отделе образования справка выдаётся потребителю лично",
			EN: "At a department, the certificate is handed to the applicant in person",
		},
		Cite: at,
	}
}

func deliveryCenterProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "delivery-center",
		Text: law.Name{
			KK: "Орталықта анықтама тұтынушының өзі келгенде беріледі",
			RU: "В центре справка выдаётся потребителю лично",
			EN: "At a center, the certificate is handed to the applicant in person",
		},
		Cite: at,
	}
}

func actionTablesProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "action-tables",
		Text: law.Name{
			KK: "Әрекеттердің реті мен әр әрекеттің мерзімі 5-қосымшадағы кестелерде",
			RU: "Последовательность действий и срок каждого - в таблицах приложения 5",
			EN: "The order of the actions and the time of each stand in the tables of appendix 5",
		},
		Cite: at,
	}
}

func schemeProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "scheme",
		Text: law.Name{
			KK: "Өзара іс-қимыл сызбасы 6-қосымшада",
			RU: "Схема взаимодействия - в приложении 6",
			EN: "A diagram of the interaction stands in appendix 6",
		},
		Cite: at,
	}
}

func responsibleProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "responsible",
		Text: law.Name{
			KK: "Білім бөлімі мен орталықтың басшылары заңнамалық актілерге сәйкес қызметтің белгіленген мерзімде көрсетілуіне жауап береді",
			RU: "За оказание услуги в установленные сроки по законодательным актам отвечают руководители отделов образования и центра",
			EN: "The heads of the education departments and of the center answer, as legislative acts have it, for the service being provided in the set time",
		},
		Cite: at,
	}
}

func centersLegalFormProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "centers-legal-form",
		Text: law.Name{
			KK: "2-қосымшадағы орталықтар - шаруашылық жүргізу құқығындағы «Халыққа қызмет көрсету орталығы» республикалық мемлекеттік кәсіпорнының Атырау облысы бойынша филиалының бөлімдері; кәсіпорын Байланыс және ақпарат министрлігінің Мемлекеттік қызметтерді автоматтандыруды бақылау және халыққа қызмет көрсету орталықтарының қызметін үйлестіру комитетінікі",
			RU: "Центры приложения 2 - отделы филиала по Атырауской области республиканского государственного предприятия «Центр обслуживания населения» на праве хозяйственного ведения; это предприятие Комитета по контролю автоматизации государственных услуг и координации деятельности центров обслуживания населения Министерства связи и информации",
			EN: "The centers of appendix 2 are departments of the Atyrau oblast branch of the republican state enterprise \"Public Service Center\", which has the right of economic management; it is that of the Committee for control of the automation of public services and coordination of the activity of public service centers, of the Ministry of Communications and Information",
		},
		Cite: at,
	}
}
