package wko2015

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The provisions that several regulations of the decree give alike, each written
// once. Where a regulation gives one otherwise, it stands in full in the file of its
// service.

func providerProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "provider",
		Text: law.Name{
			KK: "Қызметті Батыс Қазақстан облысы аудандарының және облыстық маңызы бар қаласының жергілікті атқарушы органдары көрсетеді",
			RU: "Услугу оказывают местные исполнительные органы районов и города областного значения Западно-Казахстанской области",
			EN: "The local executive bodies of the districts and of the city of oblast significance of West Kazakhstan oblast provide the service",
		},
		Cite: at,
	}
}

func standardProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "standard",
		Text: law.Name{
			KK: "Қызмет Білім және ғылым министрінің 2015 жылғы 13 сәуірдегі № 198 «Отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер стандарттарын бекіту туралы» бұйрығымен бекітілген осы қызметтің стандарты негізінде көрсетіледі; бұйрық Әділет министрлігінде 2015 жылы 26 мамырда № 11184 тіркелген",
			RU: "Услуга оказывается на основе её стандарта, утверждённого приказом Министра образования и науки от 13 апреля 2015 года № 198 «Об утверждении стандартов государственных услуг, оказываемых в сфере семьи и детей» (зарегистрирован в Министерстве юстиции 26 мая 2015 года, № 11184)",
			EN: `The service rests on its standard, approved by order No. 198 of the Minister of Education and Science of 13 April 2015 "On approving the standards of public services provided for families and children", registered with the Ministry of Justice on 26 May 2015 under No. 11184`,
		},
		Cite: at,
	}
}

func intakeAndIssueProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "intake-and-issue",
		Text: law.Name{
			KK: "Өтініштерді қабылдау да, нәтижені беру де Мемлекеттік корпорация және портал арқылы жүргізіледі; көрсетілетін қызметті берушінің өзі бұл тізімде жоқ",
			RU: "И приём заявлений, и выдача результата идут через Государственную корпорацию и портал; самого услугодателя в этом списке нет",
			EN: "Both taking applications in and giving the result out go through the State Corporation and the portal; the provider itself is not on that list",
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

func formProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "form",
		Text: law.Name{
			KK: "Қызметтің нысаны: электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
			RU: "Форма услуги: электронная (частично автоматизированная) и (или) бумажная",
			EN: "The service is electronic (partly automated) and (or) on paper",
		},
		Cite: at,
	}
}

func documentsProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "documents",
		Text: law.Name{
			KK: "Құжаттар топтамасы - стандарттың 9-тармағына сәйкес",
			RU: "Пакет документов - по пункту 9 стандарта",
			EN: "The package of documents is that of paragraph 9 of the standard",
		},
		Cite: at,
	}
}

func firstTimeStartsProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "first-time-starts",
		Text: law.Name{
			KK: "Кеңсенің 15 минуты қажетті құжаттар тапсырылған сәттен басталады",
			RU: "15 минут канцелярии идут с момента сдачи необходимых документов",
			EN: "The 15 minutes of the chancery run from the moment at which the necessary documents are handed in",
		},
		Cite: at,
	}
}

func eachResultStartsTheNextProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "each-result-starts-the-next",
		Text: law.Name{
			KK: "Әр рәсімнің нәтижесі келесісін бастауға негіз болады",
			RU: "Результат каждой процедуры - основание для начала следующей",
			EN: "The result of each action is what the next one starts on",
		},
		Cite: at,
	}
}

func businessProcessesProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "business-processes",
		Text: law.Name{
			KK: "Рәсімдердің реті мен өзара іс-қимылдың толық сипаттамасы, сондай-ақ басқа берушілермен және (немесе) Мемлекеттік корпорациямен өзара іс-қимылдың және ақпараттық жүйелерді қолданудың сипаттамасы - 1-қосымшадағы бизнес-процестер анықтамалығында",
			RU: "Полное описание последовательности действий и взаимодействия, а также описание взаимодействия с другими услугодателями и (или) Государственной корпорацией и использования информационных систем - в справочнике бизнес-процессов, приложение 1",
			EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, annex 1, which also describes the interplay with other providers and (or) the State Corporation and the use of information systems",
		},
		Cite: at,
	}
}

func appealProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "appeal",
		Text: law.Name{
			KK: "Көрсетілетін қызметті берушінің және (немесе) олардың лауазымды адамдарының, Мемлекеттік корпорацияның және (немесе) оның қызметкерлерінің шешімдеріне, әрекеттеріне (әрекетсіздігіне) стандарттың 3-бөлімі бойынша шағымданады",
			RU: "Решения, действия (бездействие) услугодателя и (или) его должностных лиц, Государственной корпорации и (или) её работников обжалуются по разделу 3 стандарта",
			EN: "Decisions, acts and omissions of the provider and (or) its officials, of the State Corporation and (or) its employees are appealed as section 3 of the standard provides",
		},
		Cite: at,
	}
}

func businessProcessSignsProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "business-process-signs",
		Text: law.Name{
			KK: "Анықтамалықтың шартты белгілері: қызметтің басталуы немесе аяқталуы; көрсетілетін қызметті алушы мен берушінің рәсімінің (іс-қимылының) атауы; келесі рәсімге (іс-қимылға) өту",
			RU: "Условные обозначения справочника: начало или завершение услуги; название процедуры (действия) услугополучателя и услугодателя; переход к следующей процедуре (действию)",
			EN: "The signs of the handbook: beginning or end of the service; name of an action of the applicant and of the provider; passing to the next action",
		},
		Cite: at,
	}
}

func corporationProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "corporation",
		Text: law.Name{
			KK: `Мемлекеттік корпорация - «"Азаматтарға арналған үкімет" мемлекеттік корпорациясы» коммерциялық емес акционерлік қоғамының Батыс Қазақстан облысы бойынша филиалы – «Халыққа қызмет көрсету орталығы» департаменті`,
			RU: `Государственная корпорация - филиал некоммерческого акционерного общества «Государственная корпорация "Правительство для граждан"» по Западно-Казахстанской области, департамент «Центр обслуживания населения»`,
			EN: `"State Corporation" is the branch in West Kazakhstan oblast of the non-profit joint-stock company "State Corporation 'Government for Citizens'", the department "Public Service Center"`,
		},
		Cite: at,
	}
}

func portalProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "portal",
		Text: law.Name{
			KK: "Портал - «электрондық үкіметтің» www.egov.kz веб-порталы",
			RU: "Портал - веб-портал «электронного правительства» www.egov.kz",
			EN: `"Portal" is the web portal of the "electronic government", www.egov.kz`,
		},
		Cite: at,
	}
}

func certificateFormProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "certificate-form",
		Text: law.Name{
			KK: "Анықтаманың нысаны - стандарттың 1-қосымшасында",
			RU: "Форма справки - в приложении 1 к стандарту",
			EN: "The form of the certificate is annex 1 of the standard",
		},
		Cite: at,
	}
}

func personalCabinetProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "personal-cabinet",
		Text: law.Name{
			KK: "Портал арқылы анықтама көрсетілетін қызметті алушының «жеке кабинетіне» көрсетілетін қызметті берушінің уәкілетті адамының электрондық цифрлық қолтаңбасымен (ЭЦҚ) қол қойылған электрондық құжат нысанында жіберіледі және сақталады",
			RU: "Через портал справка направляется в «личный кабинет» услугополучателя электронным документом, подписанным электронной цифровой подписью (ЭЦП) уполномоченного лица услугодателя, и хранится",
			EN: `Through the portal the certificate is sent to the applicant's "personal cabinet" as an electronic document signed by the electronic digital signature (EDS) of the provider's authorized person, and is kept`,
		},
		Cite: at,
	}
}

func notAcceptedReceiptProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "not-accepted-receipt",
		Text: law.Name{
			KK: "Қабылдаудан бас тартқанда Мемлекеттік корпорацияның қызметкері стандарттың 3-қосымшасының нысаны бойынша қолхат береді",
			RU: "При отказе в приёме работник Государственной корпорации выдаёт расписку по форме приложения 3 к стандарту",
			EN: "On refusing to take in, the employee of the State Corporation gives a receipt in the form of annex 3 of the standard",
		},
		Cite: at,
	}
}

func startOfficeAndCorporationProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "start-office-and-corporation",
		Text: law.Name{
			KK: "Көрсетілетін қызметті беруші мен Мемлекеттік корпорацияда рәсімді бастауға стандарттың 2-қосымшасының нысаны бойынша өтініш негіз болады",
			RU: "У услугодателя и в Государственной корпорации основание для начала - заявление по форме приложения 2 к стандарту",
			EN: "At the provider and at the State Corporation the procedure starts on an application in the form of annex 2 of the standard",
		},
		Cite: at,
	}
}

func startPortalProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "start-portal",
		Text: law.Name{
			KK: "Порталда рәсімді бастауға көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық құжат нысанындағы сұрау негіз болады",
			RU: "На портале основание для начала - запрос в форме электронного документа с ЭЦП услугополучателя",
			EN: "On the portal it starts on a request as an electronic document that bears the applicant's EDS",
		},
		Cite: at,
	}
}

func queueProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "queue",
		Text: law.Name{
			KK: "Мемлекеттік корпорацияда құжаттар операциялық залда электрондық кезек ретімен «кедергісіз» қызмет көрсету арқылы тапсырылады",
			RU: "В Государственной корпорации документы сдаются в операционном зале по электронной очереди, «безбарьерным» обслуживанием",
			EN: `At the State Corporation documents are handed in in the operating hall, by electronic queue and service "without barriers"`,
		},
		Cite: at,
	}
}

func powerOfAttorneyProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "power-of-attorney",
		Text: law.Name{
			KK: "Өкілдің сенімхаты нотариалды куәландырылған болуы қажет; басқалай куәландырылған сенімхаттың мәліметтері толтырылмайды",
			RU: "Доверенность представителя должна быть удостоверена нотариально; данные доверенности, удостоверенной иначе, не заполняются",
			EN: "A representative needs a power of attorney certified by a notary; the data of one certified otherwise are not filled in",
		},
		Cite: at,
	}
}

func systemAbbreviationsProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "system-abbreviations",
		Text: law.Name{
			KK: "ҮАЖ АЖО - Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны; ЭҮШ - электрондық үкімет шлюзі; ЖТ МДҚ - жеке тұлғалардың, ЗТ МДҚ - заңды тұлғалардың мемлекеттік деректер қоры; БНАЖ - бірыңғай нотариалдық ақпараттық жүйе; ЭҮАШ АЖО - электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
			RU: "ҮАЖ АЖО - автоматизированное рабочее место интегрированной информационной системы Государственной корпорации; ЭҮШ - шлюз электронного правительства; ЖТ МДҚ и ЗТ МДҚ - государственные базы данных физических и юридических лиц; БНАЖ - единая нотариальная информационная система; ЭҮАШ АЖО - автоматизированное рабочее место регионального шлюза электронного правительства",
			EN: "ҮАЖ АЖО is the automated workplace of the State Corporation's integrated information system, ЭҮШ the gateway of the electronic government, ЖТ МДҚ and ЗТ МДҚ are the state databases of natural persons and of legal entities, БНАЖ is the unified notarial information system, ЭҮАШ АЖО the automated workplace of the regional gateway of the electronic government",
		},
		Cite: at,
	}
}

func employeeSignatureProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "employee-signature",
		Text: law.Name{
			KK: "Көрсетілетін қызметті алушының сұранысын Мемлекеттік корпорация қызметкері өз ЭЦҚ-мен куәландырады (қол қояды)",
			RU: "Запрос услугополучателя удостоверяет (подписывает) своей ЭЦП работник Государственной корпорации",
			EN: "The employee of the State Corporation certifies (signs) the applicant's request with the employee's EDS",
		},
		Cite: at,
	}
}

func corporationDiagramProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "corporation-diagram",
		Text: law.Name{
			KK: "Мемлекеттік корпорация арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 2-қосымшадағы диаграммада көрсетілген",
			RU: "Взаимодействие информационных систем при оказании через Государственную корпорацию показано на диаграмме, приложение 2",
			EN: "The interplay of the information systems on the way through the State Corporation is shown in the diagram of annex 2",
		},
		Cite: at,
	}
}

func portalLoginProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "portal-login",
		Text: law.Name{
			KK: "Порталға кіру де ЖСН мен пароль арқылы: авторландыру",
			RU: "Вход на портал - тоже по ИИН и паролю: авторизация",
			EN: "Logging in on the portal goes by the IIN and a password too: the authorization",
		},
		Cite: at,
	}
}

func portalDiagramProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "portal-diagram",
		Text: law.Name{
			KK: "Портал арқылы көрсеткендегі ақпараттық жүйелердің өзара іс-қимылы 3-қосымшадағы диаграммада көрсетілген",
			RU: "Взаимодействие информационных систем при оказании через портал показано на диаграмме, приложение 3",
			EN: "The interplay of the information systems on the way through the portal is shown in the diagram of annex 3",
		},
		Cite: at,
	}
}

func refusalGroundsProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "refusal-grounds",
		Text: law.Name{
			KK: "Қызмет көрсетуден бас тарту негіздері - стандарттың 10-тармағында",
			RU: "Основания отказа в оказании услуги - в пункте 10 стандарта",
			EN: "The grounds for refusing the service are those of paragraph 10 of the standard",
		},
		Cite: at,
	}
}

func decisionFormProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "decision-form",
		Text: law.Name{
			KK: "Шешімнің нысаны - стандарттың 1-қосымшасында",
			RU: "Форма решения - в приложении 1 к стандарту",
			EN: "The form of the decision is annex 1 of the standard",
		},
		Cite: at,
	}
}

func startProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "start",
		Text: law.Name{
			KK: "Рәсімді бастауға стандарттың 9-тармағына сәйкес құжаттар тізбесін ұсыну негіз болады",
			RU: "Основание для начала - представление перечня документов по пункту 9 стандарта",
			EN: "The procedure starts when the list of documents of paragraph 9 of the standard is presented",
		},
		Cite: at,
	}
}

func copiesProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "copies",
		Text: law.Name{
			KK: "Стандарттың 9-тармағындағы қажетті құжаттардың көшірмелері сұраныс нысанына электрондық түрде жалғанады",
			RU: "Копии необходимых документов пункта 9 стандарта прикрепляются к форме запроса в электронном виде",
			EN: "Copies of the necessary documents of paragraph 9 of the standard are attached to the form of the request electronically",
		},
		Cite: at,
	}
}

func providerAppealProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "appeal",
		Text: law.Name{
			KK: "Көрсетілетін қызметті берушінің және (немесе) олардың лауазымды адамдарының шешімдеріне, әрекеттеріне (әрекетсіздігіне) стандарттың 3-бөлімі бойынша шағымданады",
			RU: "Решения, действия (бездействие) услугодателя и (или) его должностных лиц обжалуются по разделу 3 стандарта",
			EN: "Decisions, acts and omissions of the provider and (or) its officials are appealed as section 3 of the standard provides",
		},
		Cite: at,
	}
}

func providerBusinessProcessesProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "business-processes",
		Text: law.Name{
			KK: "Рәсімдер мен өзара іс-қимылдар реттілігінің толық сипаттамасы - 1-қосымшадағы бизнес-процестер анықтамалығында",
			RU: "Полное описание последовательности процедур и взаимодействия - в справочнике бизнес-процессов, приложение 1",
			EN: "The sequence of the actions and the interplay are described in full in the handbook of business processes, annex 1",
		},
		Cite: at,
	}
}

func portalRegistrationProvision(at law.Citation) reglament.Provision {
	return reglament.Provision{
		ID: "portal-registration",
		Text: law.Name{
			KK: "Порталға тіркелу жеке сәйкестендіру нөмірі (ЖСН) мен пароль арқылы; ол порталда тіркелмегендер үшін",
			RU: "Регистрация на портале - по индивидуальному идентификационному номеру (ИИН) и паролю; она для тех, кто на портале не зарегистрирован",
			EN: "Registering on the portal goes by the individual identification number (IIN) and a password; it is for those who are not registered there",
		},
		Cite: at,
	}
}
