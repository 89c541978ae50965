package atyrau2011

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The gaps that several annexes of the decree give alike,
// each written once. Where an annex gives one otherwise, it stands in full in the
// file of its service.

func decreeBasisGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-basis",
		Why: law.Name{
			KK: "Қаулының негізі, «Әкімшілік рәсімдер туралы» 2000 жылғы 27 қарашадағы заңның 9-1-бабы: рәсімнің бөлігі емес",
			RU: "Основание постановления, статья 9-1 закона от 27 ноября 2000 года «Об административных процедурах»: не часть процедуры",
			EN: "What the decree rests on, article 9-1 of the law of 27 November 2000 on administrative procedures, is no part of a procedure",
		},
		Cite: law.Citation{Act: actID},
	}
}

func decreeControlGap() reglament.Gap {
	return reglament.Gap{
		ID: "decree-control",
		Why: law.Name{
			KK: "Қаулының орындалуын бақылау, қол қою және келісу: рөлдер де, мерзімдер де емес",
			RU: "Контроль за исполнением постановления, подпись и согласование: не роли и не сроки",
			EN: "Control over the decree, its signature and its approval by the ministry are no part of a procedure",
		},
		Cite: law.Citation{Act: actID, Paragraph: "2"},
	}
}

func officesHoursGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "offices-hours",
		Why: law.Name{
			KK: "Әр мекеменің жұмыс уақыты жеке берілмеген; «бөлімдердің» уақыты қай мекемелерге қатысты екені белгісіз",
			RU: "Часы отдельных учреждений не приведены; к каким учреждениям относятся часы «отделов», неизвестно",
			EN: `The text gives no hours of a single office, and whose the hours "for departments" are is not said; they are recorded, not used`,
		},
		Cite: at,
	}
}

func suspensionGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "suspension",
		Why: law.Name{
			KK: "Тоқтата тұру қалай басталып, қалай аяқталатыны және мерзімге әсері айтылмайды",
			RU: "Как начинается и кончается приостановление и что при этом со сроком, не сказано",
			EN: "How a suspension starts and ends and what it does to the term is not said, so no step and no pause stands for it",
		},
		Cite: at,
	}
}

func originalsReturnedGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "originals-returned",
		Why: law.Name{
			KK: "Түпнұсқаларды кім және қашан қайтаратыны айтылмайды",
			RU: "Кто и когда возвращает оригиналы, не сказано",
			EN: "Who hands the originals back, and when, is not said",
		},
		Cite: at,
	}
}

func collectionGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "collection",
		Why: law.Name{
			KK: "Нәтижені алып кету мерзімі және сақтау мерзімінің басы белгіленбеген",
			RU: "Срок получения результата и начало хранения не установлены",
			EN: "The text sets no term for collecting the result and does not say when storage starts",
		},
		Cite: at,
	}
}

func certificateFormGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "certificate-form",
		Why: law.Name{
			KK: "Анықтаманың өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
			RU: "Поля справки перечислены положениями; бланк как форма не смоделирован",
			EN: "The fields of the certificate are listed as provisions; the blank itself is not modeled as a form",
		},
		Cite: at,
	}
}

func applicationFormGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "application-form",
		Why: law.Name{
			KK: "Өтініштің өрістері ережелер ретінде тізілген; толтырылатын нысан ретінде үлгіленбеген",
			RU: "Поля заявления перечислены положениями; бланк как форма не смоделирован",
			EN: "The fields of the application are listed as provisions; the blank itself is not modeled as a form",
		},
		Cite: at,
	}
}

func transitGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "transit",
		Why: law.Name{
			KK: "Құжаттар орталық пен білім бөлімі арасында қанша жүретіні айтылмайды, тек күніне неше рет жіберілетіні",
			RU: "Сколько документы идут между центром и отделом, не сказано, только сколько раз в день их отправляют",
			EN: "How long papers travel between center and department is not said, only how often a day they are sent",
		},
		Cite: at,
	}
}

func readyAtCenterGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "ready-at-center",
		Why: law.Name{
			KK: "Нәтиже орталыққа жеткен сәт әрекет емес; дайындық 8-әрекеттің соңы деп алынған",
			RU: "Поступление результата в центр - не действие; готовностью считается конец действия 8",
			EN: "The arrival of the result at the center is no action; for both channels it counts as ready when action 8 is done",
		},
		Cite: at,
	}
}

func useCasesGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "use-cases",
		Why: law.Name{
			KK: "2 және 3-кестелер бөлек үдерістер ретінде емес, 6-әрекеттің екі нәтижесі мен сілтемелер ретінде берілген",
			RU: "Таблицы 2 и 3 даны не отдельными процессами, а двумя исходами действия 6 и ссылками",
			EN: "Tables 2 and 3, the main and the alternative process, are the two outcomes of action 6 and cross-references, not procedures of their own",
		},
		Cite: at,
	}
}

func receiptToCenterGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "receipt-to-center",
		Why: law.Name{
			KK: "3-кесте бойынша кеңсенің орталықтан қабылдағандағы қолхаты: қызмет алушыға берілмейді",
			RU: "Расписка канцелярии при приёме из центра по таблице 3: она не для потребителя",
			EN: "The receipt that the chancery gives on taking in from a center, in table 3 only: a receipt here is the applicant's",
		},
		Cite: at,
	}
}

func schemeGap(at law.Citation) reglament.Gap {
	return reglament.Gap{
		ID: "scheme",
		Why: law.Name{
			KK: "Сызба мәтінде жоқ, тек тақырыбы бар",
			RU: "Самой схемы в тексте нет, только заголовок",
			EN: "The diagram is not in the texts, only its heading",
		},
		Cite: at,
	}
}
