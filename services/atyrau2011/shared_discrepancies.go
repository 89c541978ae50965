package atyrau2011

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The discrepancies that several annexes of the decree give alike, each written
// once. Where an annex gives one otherwise, it stands in full in the file of its
// service.

func kazakhLetterIDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Differ(at, law.Citation{}),
	}
}

func appendices12Discrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func article62Discrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func refusalNameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func applicantNameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func informationPlaceDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func informationListDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func termDaysDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func servedOnTheSpotDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func departmentLunchDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func centerHolidaysDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func centerDepartmentsHoursDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func centerDepartmentsWhichDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func centerDepartmentsBreakDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func centerQueueDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func suspendOrRefuseDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func incompleteByWhomDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func returnOrRefusalDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func refusalAtCenterDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func returnNoticeStartDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func collectionTermDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func storedWhatDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func returnStageDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "return-stage",
		Says: law.Name{
			KK: "11-тармақ құжаттарды бір жұмыс күні ішінде қайтаруды айтады; 12-тармақ пен кестелерде мұндай кезең жоқ",
			RU: "Пункт 11 говорит о возврате в течение одного рабочего дня; в пункте 12 и в таблицах такого этапа нет",
		},
		Model: law.Name{
			KK: "Қайтару, пакетті қайта алу және хабарлау 11-тармақ бойынша қадамдар: return, center-take-back, center-notify, center-give-reasons; қай әрекеттен кейін қайтарылатыны айтылмайды, үлгіде ол 4, 5 және 6-әрекеттерге шығу жолы ретінде жазылған; қайтару мен қалған әрекеттердің реті ешкімге қарсы қойылмайды",
			RU: "Возврат, получение пакета обратно и уведомление - шаги по пункту 11: return, center-take-back, center-notify, center-give-reasons; после какого действия - не сказано, в модели он записан выходом из действий 4, 5 и 6; порядок возврата и остальных действий никому в вину не ставится",
			EN: "The return, the taking back and the notice are steps of paragraph 11 (return, center-take-back, center-notify, center-give-reasons); after which action is not said; here it is listed as a way out of actions 4, 5 and 6, and its order against the other actions is held against nobody. Neither paragraph 12 nor the tables have it",
		},
		Cite: law.Same(at),
	}
}

func signingStageDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func requestOrApplicationDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func whoSendsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func departmentReceiptVerbDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func departmentReceiptWhenDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func sentToWhomDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func notificationOrCertificateDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func whoSignsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func draftToWhomDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func resultOrDocumentsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func notMarriedDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func originalsReturnedDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func presenceGroundDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func formsWhereDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func whoTakesInDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func listsWithoutPeopleDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func deliveryOfRefusalDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func storageAfterCenterDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func collectorMissingDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func executorNameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func responsibleHeadsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func appendix1ColumnsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func atyrauDepartmentAddressDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func inderborNameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func makatStreetDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func appendix2ColumnsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func balykshyKindDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func stepsExceedTermDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action3DestinationDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "action-3-destination",
		Says: law.Name{
			KK: "«Құжаттарды әкімдікке жiберу»; 12-тармақтың 3)-тармақшасы: «құжаттарды білім бөлімінің кеңсесіне береді»; 3-кесте, 1-әрекет: «құжаттарды білім бөліміне жолдау»",
			RU: "«Отправка документов в отделы образования»; подпункт 3) пункта 12: «в канцелярию отдела образования»",
		},
		Model: law.Name{
			KK: "Келесі қадам - білім бөлімінің кеңсесінікі (4-әрекет), екі мәтінде де",
			RU: "Следующий шаг - канцелярии отдела (действие 4), в обоих текстах",
			EN: "Each text keeps its own words, to the akimat in Kazakh, to the education departments in Russian; the next step is the department's in both, and so say the Kazakh paragraph 12 and table 3 too",
		},
		Cite: law.Same(at),
	}
}

func directEntryDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func servingAndRegisteringDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func completenessCheckDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func completenessWhenDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action6DaysDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action6OfServiceDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action7NameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action8NextDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action8HandingDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action9NameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action9StartDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func numbersOfTablesDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func table3ExecutorDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func schemeMissingDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func adultWardsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "adult-wards",
		Says: law.Name{
			KK: "1-тармақ қорғаншылықты «сот әрекетке қабілетсіз деп таныған адамдардың», қамқоршылықты «кәмелетке толған адамдардың» да құқықтары мен мүдделерін қорғау деп анықтайды; қызмет пен 14-тармақта қорғаншылықтағы не қамқоршылықтағы ересек адам аталмайды",
			RU: "Пункт 1 определяет опеку и для «лиц, признанных судом недееспособными», попечительство и для «совершеннолетних лиц»; в услуге и пункте 14 взрослый подопечный не назван",
		},
		Model: law.Name{
			KK: "Анықтамалар ережелер ретінде; қорғаншылықтағы не қамқоршылықтағы ересек адам үлгіде жоқ",
			RU: "Определения даны положениями; взрослых подопечных в модели нет",
			EN: "The definitions are provisions; no adult ward is modeled: none is named outside paragraph 1",
		},
		Cite: law.Same(at),
	}
}

func action9LimitDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func action4NameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "action-4-name",
		Says: law.Name{
			KK: "Әрекет «Хат-хабармен танысу» деп аталады, нәтижесі «Құжатқа қол қою»; 2-кестеде «Анықтамаға қол қою»",
			RU: "Действие названо «Ознакомление с корреспонденцией», завершается «Подписание документа»; в таблице 2 «Подписание справки»",
		},
		Model: law.Name{
			KK: "Қадам қол қоюды білдіреді",
			RU: "Шаг - подписание",
			EN: "The step signs: it is named after reading the correspondence, but its form of completion is the signature",
		},
		Cite: law.Same(at),
	}
}

func resultOrFormDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func departmentsNumberDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "departments-number",
		Says: law.Name{
			KK: "«білім бөлімі» мен «білім бөлімдері» араласып жүреді; 3-кесте, 1-әрекет: «білім бөліміне»",
			RU: "«отдел образования» и «отделы образования» вперемежку; действие 1: в таблице 2 «в отделы образования», в таблице 3 «в отдел образования»",
		},
		Model: law.Name{
			KK: "Бір өтінішті бір бөлім қарайды",
			RU: "Одно заявление рассматривает один отдел",
			EN: "One department handles an application, whether the text writes one or several",
		},
		Cite: law.Same(at),
	}
}

func relativesWhoDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}

func applicationDateDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "application-date",
		Says: law.Name{
			KK: `«Күнi: жылғы "___"»: жылға орын жоқ, күннің орны жылдан кейін`,
			RU: `«Дата "__" ... год»: год без отдельного места`,
		},
		Model: law.Name{
			KK: "Өтініштің күні",
			RU: "Дата заявления",
			EN: "The application is dated: the word for the year stands before the blank of the day in Kazakh and at the end in Russian; neither has a blank of its own for the year",
		},
		Cite: law.Same(at),
	}
}

func applicationsNumberDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "applications-number",
		Says: law.Name{
			KK: "2 және 3-кестелер, 2-әрекет: «Орталықтардан өтiнiштер қабылдау», сол жерде «өтiнiштi ... жолдау»",
			RU: "Таблица 2, действие 2: «Прием заявления из центров»; таблица 3: «Прием заявления из центра»",
		},
		Model: law.Name{
			KK: "Әр өтініш бөлек",
			RU: "Каждое заявление отдельно",
			EN: "One application at a time: the Kazakh tables take in several and pass one on, the Russian take in one, from several centers or from one",
		},
		Cite: law.Same(at),
	}
}

func table3AssigningDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "table-3-assigning",
		Says: law.Name{
			KK: "2-кесте: «жауапты орындаушыны анықтау»; 3-кесте: «жауапты орындаушыны белгiлеу»",
			RU: "В таблицах 2 и 3 одинаково: определение «ответственного исполнителя для исполнения»",
		},
		Model: law.Name{
			KK: "Бір қадам: assign",
			RU: "Один шаг: assign",
			EN: "One step, assign: the Kazakh words differ, to determine and to appoint",
		},
		Cite: law.Same(at),
	}
}

func applicationsTakenInDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "applications-number",
		Says: law.Name{
			KK: "2 және 3-кестелер, 1-әрекет: «Өтiнiштер қабылдау», сол жерде «өтiнiштi ... жолдау»",
			RU: "Таблица 2, действие 1: «Прием заявления»; таблицы 2 и 3: «направление заявления»",
		},
		Model: law.Name{
			KK: "Әр өтініш бөлек",
			RU: "Каждое заявление отдельно",
			EN: "One application at a time: the Kazakh tables take in several and pass one on, the Russian speak of one",
		},
		Cite: law.Same(at),
	}
}

func groundSentenceDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
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
		Cite: law.Same(at),
	}
}
