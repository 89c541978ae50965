package wko2015

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The discrepancies that several regulations of the decree give alike, each written
// once. Where a regulation gives one otherwise, it stands in full in the file of its
// service.

func serviceTermDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "service-term",
		Says: law.Name{
			KK: "«мемлекеттік көрсетілетін қызметі (бұдан әрі – мемлекеттік көрсетілетін қызмет)»; бірінші сөйлемде баяндауыш жоқ; әрі қарай көбіне «мемлекеттік қызмет»",
		},
		Model: law.Name{
			KK: "Екі атау да осы қызметті білдіреді",
			RU: "Оба названия - эта услуга",
			EN: "The first sentence defines a term and has no predicate; the text goes on with another, and both are this service",
		},
		Cite: law.Same(at),
	}
}

func applicationUnnamedDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "application-unnamed",
		Says: law.Name{
			KK: "5-тармақтың 1)-тармақшасы: «қажетті құжаттар тапсырылған сәттен бастап»; 9-тармақтың 1)-тармақшасы: «өтінішті және қажетті құжаттарды»",
		},
		Model: law.Name{
			KK: "Өтініш құжаттармен бірге тапсырылады деп алынған",
			RU: "Считается, что заявление сдаётся вместе с документами",
			EN: "The chancery's time runs from the documents and names no application; the two are taken to be handed in together",
		},
		Cite: law.Same(at),
	}
}

func lastResultDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "last-result",
		Says: law.Name{
			KK: "«Келесі рәсімді (іс-қимылды) орындауды бастауға негіздеме болатын»; 5)-тармақшадан кейін рәсім жоқ",
		},
		Model: law.Name{
			KK: "issue қадамы соңғысы",
			RU: "Шаг issue - последний",
			EN: "Paragraph 6 lists results on which a next action starts; after the fifth there is none",
		},
		Cite: law.Same(at),
	}
}

func appealChapterDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "appeal-chapter",
		Says: law.Name{
			KK: "12-тармақ шағымдану туралы, бірақ өзара іс-қимыл мен ақпараттық жүйелерге арналған 4-бөлімде; бір көрсетілетін қызметті берушіге «олардың лауазымды адамдарының»",
		},
		Model: law.Name{
			KK: "Ереже өз тармағымен беріледі",
			RU: "Положение приведено со своим пунктом",
			EN: `The provision cites its paragraph, which stands in the chapter on interplay and systems and speaks of one provider and of "their" officials`,
		},
		Cite: law.Same(at),
	}
}

func whoIsCalledWhatDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "who-is-called-what",
		Says: law.Name{
			KK: "1-тармақ: «көрсетілетін қызметті беруші», «көрсетілетін қызметті алушы»; 2-бөлімнің тақырыбы: «көрсетілетін қызмет берушінің»; 9-тармақ: «көрсетілетін қызмет берушілерге», «көрсетілетін қызмет алушының»; 11-тармақ: 1) «қызметті алушылар», 4) «мемлекеттік көрсетілетін қызметті алушының», 8) «қызмет алушының»",
		},
		Model: law.Name{
			KK: "Барлығы екі тұлға: беруші және алушы",
			RU: "Всё это двое: услугодатель и услугополучатель",
			EN: "All of them are two, the provider and the applicant, named as paragraph 1 defines them",
		},
		Cite: law.Same(at),
	}
}

func providesOrIsProvidedDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "provides-or-is-provided",
		Says: law.Name{
			KK: "«жергілікті атқарушы органдарымен ... негізінде көрсетеді»",
		},
		Model: law.Name{
			KK: "Қызметті жергілікті атқарушы органдар көрсетеді деп алынған",
			RU: "Считается, что услугу оказывают местные исполнительные органы",
			EN: `The sentence has an active verb and no subject: "by the local executive bodies provides"; it is read as provided by them`,
		},
		Cite: law.Same(at),
	}
}

func waysOfGivingOutDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "ways-of-giving-out",
		Says: law.Name{
			KK: "1-тармақ өтінішті қабылдау мен нәтижені беру жолдарын бірге тізеді, қай жолмен өтініш бергенде нәтиже қай жолмен берілетінін бөлмейді; рәсімдердің әрқайсысы нәтижені өз жолымен береді",
		},
		Model: law.Name{
			KK: "Әр арна нәтижені өз рәсімінше береді; тізімдегі басқа жолмен берілгені - күмән ғана",
			RU: "Каждый канал выдаёт результат по своей процедуре; выдача другим путём из перечня - лишь сомнение",
			EN: "Each channel hands the result out by its own procedure; that it went another way of the list of paragraph 1 is a doubt at most",
		},
		Cite: law.Same(at),
	}
}

func officeNotListedDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "office-not-listed",
		Says: law.Name{
			KK: "1-тармақ: өтінішті қабылдау мен нәтижені беру тек Мемлекеттік корпорация және портал арқылы; 3-тармақ: «көрсетілетін қызметті берушіге және (немесе) Мемлекеттік корпорацияға өтініш берген кезде»; 5-тармақ: құжаттарды «көрсетілетін қызметті берушінің кеңсе қызметкері» қабылдайды, нәтижені «көрсетілетін қызметті алушыға береді»",
		},
		Model: law.Name{
			KK: "office арнасы 3, 4 және 5-тармақтар бойынша бар, 3-тармақтың 1)-тармақшасы бойынша келтірілген; оның нәтижесі Мемлекеттік корпорацияда не порталда берілгені - күмән ғана",
			RU: "Канал office есть по пунктам 3, 4 и 5, приведён по подпункту 1) пункта 3; выдача его результата в Государственной корпорации или на портале - лишь сомнение",
			EN: "Paragraph 1 lists the State Corporation and the portal only; that the provider itself takes in and hands out follows from paragraphs 3, 4 and 5, so there is a channel office, which cites paragraph 3; that its result was got at the State Corporation or on the portal is a doubt at most",
		},
		Cite: law.Same(at),
	}
}

func corporationNameQuotesDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "corporation-name-quotes",
		Says: law.Name{
			KK: `«"Азаматтарға арналған үкімет" мемлекеттік корпорациясы"»`,
		},
		Model: law.Name{
			KK: "Бір тырнақша ашылмаған; атау ережеде мағынасы бойынша берілген",
			RU: "Одна кавычка не открыта; название в положении передано по смыслу",
			EN: "A quotation closes that was not opened; the provision gives the name by its sense",
		},
		Cite: law.Same(at),
	}
}

func corporationIsADepartmentDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "corporation-is-a-department",
		Says: law.Name{
			KK: `«"Азаматтарға арналған үкімет" мемлекеттік корпорациясы" ... филиалы – "Халыққа қызмет көрсету орталығы" департаменті (бұдан әрі – Мемлекеттік корпорация)»`,
		},
		Model: law.Name{
			KK: "corporation бөлімі - осы департамент, бүкіл корпорация емес",
			RU: "Подразделение corporation - этот департамент, а не вся корпорация",
			EN: `The unit corporation is this department of a branch, which the text goes on to call "the State Corporation"`,
		},
		Cite: law.Same(at),
	}
}

func notAcceptedAtTheCorporationOnlyDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "not-accepted-at-the-corporation-only",
		Says: law.Name{
			KK: "«Мемлекеттік корпорация қызметкері құжаттарды қабылдаудан бас тартады»; өтінішті 3, 4 және 5-тармақтар бойынша көрсетілетін қызметті беруші, 1-тармақ бойынша портал да қабылдайды; 5, 9, 10 және 11-тармақтардың рәсімдерінде мұндай әрекет жоқ",
		},
		Model: law.Name{
			KK: "Негіз бен қолхат - тек корпорация арнасында; нәтиже арнамен шектелмеген; қадам жоқ",
			RU: "Основание и расписка - только в канале корпорации; результат каналом не ограничен; шага нет",
			EN: "Only the employee of the State Corporation refuses to take in, so ground and receipt are of that channel alone, the result of no channel in particular, though the provider and the portal take applications in too; no procedure has an action for it, so there is no step",
		},
		Cite: law.Same(at),
	}
}

func applicationOrDocumentsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "application-or-documents",
		Says: law.Name{
			KK: "«өтінішті қабылдаудан бас тартады», бірақ «құжаттарды қабылдаудан бас тарту туралы қолхат»",
		},
		Model: law.Name{
			KK: "Бір бас тарту: not-accepted, қолхаттың сөзімен аталған",
			RU: "Один отказ: not-accepted, назван словами расписки",
			EN: "One refusal, not-accepted, named as on the receipt: the application is refused, the receipt is about documents",
		},
		Cite: law.Same(at),
	}
}

func whoChecksDocumentsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "who-checks-documents",
		Says: law.Name{
			KK: "3-тармақ: толық емес құжаттар қабылданбайды; 5-тармақтың 1)-тармақшасы мен 9-тармақтың 1)-3)-тармақшаларында тексеру жоқ; 5-тармақтың 3)-тармақшасы: жауапты орындаушы «келіп түскен құжаттарды қарайды»; 10-тармақтың 2)-тармақшасы мен 11-тармақтың 9)-тармақшасы: құжаттарды көрсетілетін қызметті беруші тексереді",
		},
		Model: law.Name{
			KK: "Тексеру 10(2) және 11(9) қадамдарында, кеңсе арқылы жүргенде - 5(3) қадамындағы құжаттарды қарау деп алынған",
			RU: "Проверка - в шагах 10(2) и 11(9), на пути через канцелярию проверкой считается рассмотрение шага 5(3)",
			EN: "Nobody is said to check the documents when they are taken in, though that is when paragraph 3 refuses them; the check stands where the procedures have it, with the provider, and on the way through the chancery the examination of 5(3) is taken for it",
		},
		Cite: law.Same(at),
	}
}

func actionInBracketsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "action-in-brackets",
		Says: law.Name{
			KK: "4-тармақ: «рәсімді іс-қимылды бастауға»; 5 және 6-тармақтар: «рәсімнің (іс-қимылдың)», «рәсімді (іс-қимылды)»",
		},
		Model: law.Name{
			KK: "Екі сөз бір ұғым деп алынған",
			RU: "Два слова считаются одним понятием",
			EN: "Two words, once without the parentheses, are taken for one thing",
		},
		Cite: law.Same(at),
	}
}

func andOrDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "and-or",
		Says: law.Name{
			KK: "3-тармақ: «көрсетілетін қызметті берушіге және (немесе) Мемлекеттік корпорацияға өтініш берген кезде»; 4-тармақ: «көрсетілетін қызметті берушіге және Мемлекеттік корпорацияға өтініш берген кезде»",
		},
		Model: law.Name{
			KK: "Әрқайсысына жеке өтініш беріледі деп алынған",
			RU: "Считается, что заявление подаётся куда-то одно",
			EN: "Taken as either: one application is made at one of the two",
		},
		Cite: law.Same(at),
	}
}

func requestWordsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "request-words",
		Says: law.Name{
			KK: "4-тармақ: портал арқылы «сұрау», қалған жолмен «өтініш»; 9-тармақ: 3), 7) «сұраныс», 4) «сұрау» - деректер қорына; 11-тармақ: «сұраныс»",
		},
		Model: law.Name{
			KK: "«Өтініш» - қағазда, «сұраныс» пен 4-тармақтың «сұрауы» - электрондық; 9(4) «сұрау» - деректерге сұрау",
			RU: "«Өтініш» - на бумаге, «сұраныс» и «сұрау» пункта 4 - электронный запрос; «сұрау» в 9(4) - запрос к базам",
			EN: `The request of the portal has one word in paragraph 4 and another in 9 and 11, and the word of paragraph 4 means a query to databases in 9(4); each name keeps its word`,
		},
		Cite: law.Same(at),
	}
}

func aDayToHandOverDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "a-day-to-hand-over",
		Says: law.Name{
			KK: "4)-тармақша: басшы «5 (бес) минут ішінде» қол қояды; 5)-тармақша: кеңсе «1 (бір) жұмыс күні ішінде ... нәтижесін көрсетілетін қызметті алушыға береді»; қай кезден есептелетіні айтылмаған",
		},
		Model: law.Name{
			KK: "Нәтиже қол қойылғанда дайын; issue қадамының бір күні алушы келгеннен бұрын басталмайды деп алынған және қосындыға кірмейді",
			RU: "Результат готов, когда подписан; день шага issue не начинается до прихода услугополучателя и в сумму не входит",
			EN: "The handing over has a working day and the signing five minutes; from when the day runs is not said, and the applicant has to come for it, so the result is ready when it is signed and the day is no part of the sum",
		},
		Cite: law.Same(at),
	}
}

func otherProvidersDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "other-providers",
		Says: law.Name{
			KK: "8-тармақ: «өзге көрсетілетін қызметті берушілермен»; 4-бөлімнің тақырыбы: «өзге де көрсетілетін қызметті берушілермен»; 9-тармақ: «өзге де көрсетілетін қызмет берушілерге»; олар аталмайды",
		},
		Model: law.Name{
			KK: "Басқа көрсетілетін қызметті берушілер үлгіде жоқ",
			RU: "Других услугодателей в модели нет",
			EN: "Other providers are spoken of three times and none is named, so there is no unit for them",
		},
		Cite: law.Same(at),
	}
}

func applicantLimitsDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "applicant-limits",
		Says: law.Name{
			KK: "9-тармақтың 1)-тармақшасы: көрсетілетін қызметті алушы құжаттарды береді «(2 минут ішінде)»; 10-тармақтың 4)-тармақшасы: нәтижені алады «(2 минут ішінде)»",
		},
		Model: law.Name{
			KK: "9-тармақтың мерзімі - қызмет көрсету уақыты (times), 10-тармақтікі қадамда тұр; алушының әрекетіне шектеу болып шығады",
			RU: "Срок пункта 9 - время обслуживания (times), срок пункта 10 стоит в шаге; получается, что они связывают услугополучателя",
			EN: "The limit of paragraph 9 is a time of being served, since the handing in is the receipt itself; that of paragraph 10 stands on the step as written. What both bind is an act of the applicant",
		},
		Cite: law.Same(at),
	}
}

func processNumbersDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "process-numbers",
		Says: law.Name{
			KK: "9-тармақ 1)-тармақшадан басталады, «1-процесс» 2)-тармақшада; процестер мен шарттар бөлек нөмірленеді, 10-тармақта жалғасады (6-8-процесс, 2-шарт), 11-тармақта қайта басталады (1-7-процесс, 1-3-шарт); 10-тармақтың тақырыбы нәтижені алу туралы, бірақ 1)-3)-тармақшалары тіркеу мен тексеру туралы",
		},
		Model: law.Name{
			KK: "Қадамдар тармақшалармен аталады; процесс нөмірлері түсініктемелерде",
			RU: "Шаги названы по подпунктам; номера процессов - в комментариях",
			EN: "Steps cite subparagraphs; the numbers of processes and conditions run apart from them, go on from paragraph 9 to 10 and begin anew in 11",
		},
		Cite: law.Same(at),
	}
}

func workplaceAbbreviationDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "workplace-abbreviation",
		Says: law.Name{
			KK: "«ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орнына (бұдан әрі – Мемлекеттік корпорацияның БІАЖ АЖО)»",
		},
		Model: law.Name{
			KK: "Жүйе толық атауымен; қысқартудың бірінші әрпі атауда жоқ",
			RU: "Система - под полным названием; первой буквы сокращения в названии нет",
			EN: "The system goes by its full name: the abbreviation БІАЖ does not follow from it",
		},
		Cite: law.Same(at),
	}
}

func nobodyNamedDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "nobody-named",
		Says: law.Name{
			KK: "«сұрау жолданады», «тексеріледі», «хабарлама қалыптастырылады», «жолданады», «тіркеу», «жолдануы»: кім екені айтылмайды (9-тармақ: 4)-7), 10-тармақ: 1), 3), 11-тармақ: 3), 4), 6), 7), 8), 10), 11))",
		},
		Model: law.Name{
			KK: "Рөл емес, бөлім: ЭҮАШ АЖО-ға жолданғанға дейін - corporation не portal, одан кейін - provider; жазылған рөл ешкімге қарсы есептелмейді",
			RU: "Не роль, а подразделение: до отправки на ЭҮАШ АЖО - corporation или portal, после неё - provider; записанная роль никому не ставится в вину",
			EN: "A unit instead of a role, an inference: the corporation or the portal up to the sending to the regional gateway, the provider, who checks the documents there, after it; no recorded role is held against anyone",
		},
		Cite: law.Same(at),
	}
}

func legalEntitiesDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "legal-entities",
		Says: law.Name{
			KK: "1-тармақ: «Мемлекеттік қызмет жеке тұлғаларға ... көрсетіледі»; 9-тармақ: мәліметтер «заңды тұлғалардың мемлекеттік деректер қорына» да сұралады",
		},
		Model: law.Name{
			KK: "Жүйе 9-тармақтағыдай қалады",
			RU: "Система остаётся, как в пункте 9",
			EN: "The database of legal entities stays as in paragraph 9, though the service is for natural persons only",
		},
		Cite: law.Same(at),
	}
}

func databasesCaseDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "databases-case",
		Says: law.Name{
			KK: "5)-тармақша: «ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің»; 6)-тармақша: «ЖТ МДҚ немесе ЗТ МДҚ-да»",
		},
		Model: law.Name{
			KK: "6)-тармақшадағыдай оқылады; атау жазылғандай",
			RU: "Читается как в подпункте 6); название как написано",
			EN: "Read as in the next subparagraph, in the one database or the other; the case ending is missing",
		},
		Cite: law.Same(at),
	}
}

func powerOfAttorneyDataDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "power-of-attorney-data",
		Says: law.Name{
			KK: "3) және 4)-тармақшалар: сенімхат - өкілдікі; 5)-тармақша: «көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы»; 6)-тармақша: «немесе БНАЖ-да сенімхат мәліметтерінің болмауына»",
		},
		Model: law.Name{
			KK: "Шарт жазылғандай; сенімхат тек өкіл келгенде қажет деп алынған",
			RU: "Условие как написано; считается, что доверенность нужна только с представителем",
			EN: "As written, condition 1 fails everyone without a power of attorney; it is taken to ask for one only where a representative comes",
		},
		Cite: law.Same(at),
	}
}

func branchesDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "branches",
		Says: law.Name{
			KK: "1-шарттан кейін 4-процесс (мәлімет жоқ) пен 5-процесс, 2-шарттан кейін 7-процесс (кемшілік бар) пен 8-процесс, порталда 1, 2, 3-шарттардан кейін 2 мен 3, 4 пен 5, 6 мен 7-процестер қатар тұр; оң жауапта қайсысына өту керегі айтылмайды",
		},
		Model: law.Name{
			KK: "Бірін-бірі жоққа шығаратын екі жол; екіншісі - шарт орындалғанда: ретінен шығарылған қорытынды",
			RU: "Два исключающих друг друга пути; второй - если условие выполнено: вывод из порядка",
			EN: "Two ways that exclude each other: the first says when it is taken, that the second is taken otherwise is an inference from the order; after a message that something fails, the procedure is taken to end",
		},
		Cite: law.Same(at),
	}
}

func documentsOrRequestDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "documents-or-request",
		Says: law.Name{
			KK: "«электрондық құжаттар (көрсетілетін қызметті алушының сұранысы)»; 11-тармақ: «электрондық құжаттарды (қызмет алушының сұранысы)»; 10-тармақтың 1)-тармақшасы: «электрондық құжатты»",
		},
		Model: law.Name{
			KK: "Барлығы - сұраныс және оған тіркелгендер",
			RU: "Всё это - запрос с приложенным",
			EN: "Documents, a request and a document are taken for one thing, the request with what is attached to it",
		},
		Cite: law.Same(at),
	}
}

func registrationOnPortalDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "registration-on-portal",
		Says: law.Name{
			KK: "10-тармақ: «6-процесс – электрондық құжатты ЭҮАШ АЖО-да тіркеу»; 11-тармақта ЭҮАШ АЖО-ға жолданғаннан кейін тіркеу жоқ",
		},
		Model: law.Name{
			KK: "Тіркеу қадамы корпорация арнасында ғана",
			RU: "Шаг регистрации - только в канале корпорации",
			EN: "A registration is a step of the corporation's channel only, as in the text",
		},
		Cite: law.Same(at),
	}
}

func checkOfTwoMinutesDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "check-of-two-minutes",
		Says: law.Name{
			KK: "10-тармақ: берушінің тексеруі (өңдеуі) «(2 минут ішінде)»; 5-тармақ: сол құжаттарды қарауға, анықтама дайындауға 3 (үш) жұмыс күні",
		},
		Model: law.Name{
			KK: "Екі бөлек рәсімнің екі мерзімі",
			RU: "Два срока двух отдельных процедур",
			EN: "Two limits of two procedures: the check that a corporation's application gets is not taken for the examination of paragraph 5",
		},
		Cite: law.Same(at),
	}
}

func defectsOrIncompleteDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "defects-or-incomplete",
		Says: law.Name{
			KK: "3-тармақ: құжаттар «топтамасын толық ұсынбаған жағдайда» - қабылдаудан бас тарту; 10-тармақтың 3)-тармақшасы мен 11-тармақтың 10)-тармақшасы: «кемшіліктердің болуына байланысты» - қызметтен бас тарту",
		},
		Model: law.Name{
			KK: "Екі бөлек негіз: documents-incomplete және documents-defects-at-the-corporation, documents-defects-on-the-portal",
			RU: "Разные основания: documents-incomplete и documents-defects-at-the-corporation, documents-defects-on-the-portal",
			EN: "An incomplete package is not taken in, defects of the documents make a refusal: separate grounds, though whether a missing document is a defect is not said",
		},
		Cite: law.Same(at),
	}
}

func workBetweenDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "work-between",
		Says: law.Name{
			KK: "10-тармақ: 2-шарттан кейін 8-процесс, 11-тармақ: 3-шарттан кейін 7-процесс - бірден нәтижені алу; анықтаманы дайындау мен оған қол қою (5-тармақ) екеуінде де аталмайды",
		},
		Model: law.Name{
			KK: "Рәсімдер біріктірілмейді; арадағы жолдың ұзақтығы белгісіз",
			RU: "Процедуры не соединяются; длительность пути между ними неизвестна",
			EN: "The procedures are not joined: of the way from the check to the result, on which the work of paragraph 5 must lie, the length is not known",
		},
		Cite: law.Same(at),
	}
}

func requestSignedWhenDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "request-signed-when",
		Says: law.Name{
			KK: "5)-тармақша: «сұранысты куәландыру (қол қою) үшін ... ЭЦҚ тіркеу куәлігін таңдауы»; 8)-тармақша: «ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды»; қол қоюдың өзі аталмайды",
		},
		Model: law.Name{
			KK: "Қол қою бөлек қадам емес",
			RU: "Подписание - не отдельный шаг",
			EN: "The certificate is chosen in 11(5), in 11(8) the request is signed; the signing itself is no action of the text and no step",
		},
		Cite: law.Same(at),
	}
}

func signatureCheckDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "signature-check",
		Says: law.Name{
			KK: "6)-тармақша: тіркеу куәлігінің мерзімі, қайтарып алынбағаны, ЖСН сәйкестігі тексеріледі; 7)-тармақша: «ЭЦҚ түпнұсқалығының расталмауына байланысты ... қызметтен бас тарту»",
		},
		Model: law.Name{
			KK: "Тексерудің кез келгені өтпесе, 7)-тармақша",
			RU: "Если что-то из проверки не прошло, - подпункт 7)",
			EN: "Process 4 is taken to follow where any of the three checks fails, though it speaks of the authenticity of the EDS, which none of them names, and refuses a service whose request has not been sent",
		},
		Cite: law.Same(at),
	}
}

func notificationOrCertificateDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "notification-or-certificate",
		Says: law.Name{
			KK: "11-тармақ: «нәтижесін (электрондық құжат нысанындағы хабарлама)»; 3-тармақ: «анықтама ... электрондық құжат нысанында»; «хабарлама» деген сөз 9, 10 және 11-тармақтарда бас тартулар мен деректердің жоқтығы туралы да айтылады",
		},
		Model: law.Name{
			KK: "Нәтиже - 3-тармақтың анықтамасы; қадамның атауы 11-тармақтағыдай",
			RU: "Результат - справка пункта 3; название шага как в пункте 11",
			EN: "The result is the certificate, as in paragraph 3; the step keeps the words of paragraph 11, by which the applicant gets a notification; the text uses the same word for the messages of refusal and of missing data",
		},
		Cite: law.Same(at),
	}
}

func annex1TitleDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "annex-1-title",
		Says: law.Name{
			KK: "1-қосымша: «мемлекеттік қызметін көрсетудің бизнес-процестерінің анықтамалығы»; 8-тармақ: «мемлекеттік қызмет көрсетудің бизнес-процестерінің анықтамалығында»",
		},
		Model: law.Name{
			KK: "Бір анықтамалық",
			RU: "Один справочник",
			EN: "One handbook",
		},
		Cite: law.Same(at),
	}
}

func sentOrKeptDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "sent-or-kept",
		Says: law.Name{
			KK: "3-тармақ: «жіберіледі және сақталады»; 11-тармақтың 11)-тармақшасы: «жолданады»",
		},
		Model: law.Name{
			KK: "Жіберу - 3-тармақтың ережесі және portal-deliver қадамы, сақтау - тек ереже; қайда және қанша сақталатыны айтылмаған",
			RU: "Направление - положение пункта 3 и шаг portal-deliver, хранение - только положение; где и сколько хранится, не сказано",
			EN: "Sending stands in the provision of paragraph 3 and is the step portal-deliver; that the certificate is kept is said in paragraph 3 only and stands in the provision alone, where and for how long is not said",
		},
		Cite: law.Same(at),
	}
}

func messageOrReplyDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "message-or-reply",
		Says: law.Name{
			KK: "3-тармақ: «бас тарту туралы дәлелді жауап», негіздері стандарттың 10-тармағында; 10-тармақтың 3)-тармақшасы: құжаттарда «кемшіліктердің болуына байланысты ... бас тарту туралы хабарлама»; 3-тармақ: толық емес құжаттар - қабылдаудан бас тарту",
		},
		Model: law.Name{
			KK: "Хабарлама - қадам; ол дәлелді жауап па, қабылдаудан бас тарту ма, айтылмаған",
			RU: "Сообщение - шаг; мотивированный ли это ответ или отказ в приёме, не сказано",
			EN: "The message is a step; whether it is the reasoned reply of paragraph 3, whether defects are among its grounds, and how they differ from what is not taken in, is not said",
		},
		Cite: law.Same(at),
	}
}

func serviceOrResultNameDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "service-or-result-name",
		Says: law.Name{
			KK: "6-тармақ: 3), 5) «мемлекеттік көрсетілетін қызмет нәтижесін», 4) «көрсетілетін қызмет нәтижесіне»; 5-тармақ: «мемлекеттік қызмет көрсетудің дайын нәтижесін»",
		},
		Model: law.Name{
			KK: "Бір нәтиже; қадамдар жазылғандай",
			RU: "Один результат; шаги как написано",
			EN: "One result, named in three ways; each step keeps the words of its place",
		},
		Cite: law.Same(at),
	}
}

func documentOrRequestDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "document-or-request",
		Says: law.Name{
			KK: "5)-тармақша: сұраныс нысанына жалғанған «құжаттардың көшірмелерін»; 8)-тармақша: «электрондық құжатты (мемлекеттік көрсетілетін қызметті алушының сұранысын)»; 9)-тармақша: «жалғаған құжаттарының»",
		},
		Model: law.Name{
			KK: "Сұраныс жалғанған құжаттармен бірге жолданады деп алынған",
			RU: "Считается, что запрос направляется вместе с приложенным",
			EN: "One electronic document, the request, is sent; what is attached to it is taken to go with it, since it is checked next",
		},
		Cite: law.Same(at),
	}
}

func orderRegistrationDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "order-registration",
		Says: law.Name{
			KK: "Осы регламентте бұйрықтың тіркелгені айтылмайды (11 және 12-регламенттер); 1-7 және 9-регламенттерде: «Қазақстан Республикасының Әділет министрлігінде 2015 жылы 26 мамырда № 11184 тіркелген», 8 және 10-регламенттерде: «2015 жылы 26 мамырда №11184 болып тіркелді», 13-регламентте: «2015 жылы 26 мамырда №11184 болып тіркелген»",
		},
		Model: law.Name{
			KK: "Тіркеу күні мен нөмірі осы регламенттің ережесінде жоқ",
			RU: "Дата и номер регистрации в положение этого регламента не внесены",
			EN: "The day and the number of registration are not in the provision of this regulation, since its text does not give them",
		},
		Cite: law.Same(at),
	}
}

func providerPluralDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "provider-plural",
		Says: law.Name{
			KK: "1-тармақ: «жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші)»: органдар көпше, беруші жекеше",
		},
		Model: law.Name{
			KK: "Беруші - ауданның не қаланың бір органы деп алынған",
			RU: "Услугодателем считается один орган, района или города",
			EN: "The provider is taken to be one body, of a district or of the city; the text calls several bodies by the singular",
		},
		Cite: law.Same(at),
	}
}

func whatTheServiceRestsOnDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "what-the-service-rests-on",
		Says: law.Name{
			KK: "4-тармақ: негіздеме - «өтініш», портал арқылы - «электрондық құжат нысанындағы» сұраныс (2-регламент) немесе сұрау (3-6-регламенттер); 10-тармақтың 2)-тармақшасы: құжаттар - «негіз болып табылатын», 11-тармақтың 9)-тармақшасы: құжаттар - «негіз болатын»",
		},
		Model: law.Name{
			KK: "Әр сөз өз жерінде; екеуі бірге беріледі деп алынған",
			RU: "Каждое слово на своём месте; считается, что подаётся вместе",
			EN: "In paragraph 4 the procedure starts on the application or the request, in 10(2) and 11(9) the service rests on the documents; both are taken to come together",
		},
		Cite: law.Same(at),
	}
}

func whoAppliesOnThePortalDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "who-applies-on-the-portal",
		Says: law.Name{
			KK: "Портал туралы тармақтың басы: «көрсетілетін қызметті беруші мен көрсетілетін қызметті алушының жүгіну және рәсімдердің»",
		},
		Model: law.Name{
			KK: "Өтініш беретін - алушы ғана деп алынған",
			RU: "Считается, что обращается только услугополучатель",
			EN: "By the words of the lead-in the provider applies too; only the applicant is taken to",
		},
		Cite: law.Same(at),
	}
}

func gotBeforeSentDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "got-before-sent",
		Says: law.Name{
			KK: `11)-тармақша: алдымен «көрсетілетін қызметті алушы порталда қалыптастырылған ... нәтижесін (электрондық құжат нысанындағы хабарлама)» алады, содан кейінгі сөйлемде: «Мемлекеттік қызметті көрсету нәтижесі ... "жеке кабинетіне"» жолданады`,
		},
		Model: law.Name{
			KK: "Алдымен portal-deliver, содан кейін portal-issue",
			RU: "Сначала portal-deliver, затем portal-issue",
			EN: "The sentence by which the result is sent stands after that by which it is got; the step portal-deliver stands first",
		},
		Cite: law.Same(at),
	}
}

func chanceryShortDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "chancery-short",
		Says: law.Name{
			KK: "5-тармақ: 1), 5) «көрсетілетін қызметті берушінің кеңсе қызметкері», 4) «кеңсеге жолдайды»",
		},
		Model: law.Name{
			KK: "Көрсетілетін қызметті берушінің кеңсесі деп алынған",
			RU: "Считается канцелярией услугодателя",
			EN: "Whose chancery is not said; it is taken for the provider's, the only one of the text",
		},
		Cite: law.Same(at),
	}
}

func resultNamesDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "result-names",
		Says: law.Name{
			KK: "5-тармақ: 5) «мемлекеттік қызмет көрсетудің дайын нәтижесін»; 6-тармақ: 5) «мемлекеттік көрсетілетін қызмет нәтижесін»",
		},
		Model: law.Name{
			KK: "Бір нәтиже; қадам мен оның нәтижесі жазылғандай",
			RU: "Один результат; шаг и его итог - как написано",
			EN: "One result, named in two ways; the step and what it yields keep the words of their places",
		},
		Cite: law.Same(at),
	}
}

func commaAfterProviderDiscrepancy(at law.Citation) reglament.Discrepancy {
	return reglament.Discrepancy{
		ID: "comma-after-provider",
		Says: law.Name{
			KK: "1-тармақ: «жергілікті атқарушы органдарымен (бұдан әрі – көрсетілетін қызметті беруші), Қазақстан Республикасы Білім және ғылым министрінің»",
		},
		Model: law.Name{
			KK: "Үтір берушіні баяндауышынан бөліп тұр; сөйлем үтірсіз оқылады",
			RU: "Запятая отделяет услугодателя от сказуемого; предложение читается без неё",
			EN: "A comma parts the provider from its verb; the sentence is read without it",
		},
		Cite: law.Same(at),
	}
}
