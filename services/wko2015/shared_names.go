package wko2015

import (
	"github.com/regkz/regkz/reglament/law"
)

// The names of channels, actions and results that several regulations of the decree
// give alike, each written once. Where a regulation gives one otherwise, it stands
// in full in the file of its service.

func officeChannel() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті берушінің кеңсесі",
		RU: "канцелярия услугодателя",
		EN: "provider's chancery",
	}
}

func registerAction() law.Name {
	return law.Name{
		KK: "оларды қабылдауды, тіркеуді жүзеге асырады және көрсетілетін қызметті берушінің басшысына бұрыштама қоюға жолдайды",
		RU: "принимает и регистрирует их и направляет руководителю услугодателя для наложения резолюции",
		EN: "Take the documents in, register them and pass them to the head of the provider to be instructed on",
	}
}

func registerYield() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушыдан құжаттарды қабылдау және оларды көрсетілетін қызметті берушінің басшысына беру",
		RU: "приём документов у услугополучателя и передача их руководителю услугодателя",
		EN: "Documents taken in from the applicant and passed to the head of the provider",
	}
}

func assignAction() law.Name {
	return law.Name{
		KK: "бұрыштама қояды және құжаттарды көрсетілетін қызметті берушінің жауапты орындаушысына жолдайды",
		RU: "налагает резолюцию и направляет документы ответственному исполнителю услугодателя",
		EN: "Write an instruction and pass the documents to the responsible executor of the provider",
	}
}

func assignYield() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті беруші басшысының жауапты орындаушыны белгілеуі және оған көрсетілетін қызметті алушының құжаттарын жолдауы",
		RU: "определение руководителем услугодателя ответственного исполнителя и направление ему документов услугополучателя",
		EN: "Responsible executor designated by the head, and given the applicant's documents",
	}
}

func prepareYield() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті берушінің жауапты орындаушысының мемлекеттік көрсетілетін қызмет нәтижесін әзірлеуі",
		RU: "подготовка ответственным исполнителем услугодателя результата государственной услуги",
		EN: "Result of the service prepared by the responsible executor of the provider",
	}
}

func signYield() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті беруші басшысының көрсетілетін қызмет нәтижесіне қол қоюы",
		RU: "подписание руководителем услугодателя результата услуги",
		EN: "Result of the service signed by the head of the provider",
	}
}

func issueAction() law.Name {
	return law.Name{
		KK: "мемлекеттік қызмет көрсетудің дайын нәтижесін көрсетілетін қызметті алушыға береді",
		RU: "выдаёт услугополучателю готовый результат оказания государственной услуги",
		EN: "Hand the finished result of the service to the applicant",
	}
}

func issueYield() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті берушінің кеңсе қызметкерінің көрсетілетін қызметті алушыға мемлекеттік көрсетілетін қызмет нәтижесін беруі",
		RU: "выдача работником канцелярии услугодателя услугополучателю результата государственной услуги",
		EN: "Result of the service handed to the applicant by the employee of the provider's chancery",
	}
}

func corporationChannel() law.Name {
	return law.Name{
		KK: "Мемлекеттік корпорация",
		RU: "Государственная корпорация",
		EN: "State Corporation",
	}
}

func portalChannel() law.Name {
	return law.Name{
		KK: "портал",
		RU: "портал",
		EN: "portal",
	}
}

func certificateSigner() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті берушінің басшысы",
		RU: "руководитель услугодателя",
		EN: "head of the provider",
	}
}

func electronicCertificateResult() law.Name {
	return law.Name{
		KK: "анықтама",
		RU: "справка",
		EN: "certificate",
	}
}

func electronicCertificateSigner() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті берушінің уәкілетті адамы",
		RU: "уполномоченное лицо услугодателя",
		EN: "authorized person of the provider",
	}
}

func refusalResult() law.Name {
	return law.Name{
		KK: "сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама",
		RU: "сообщение об отказе в запрашиваемой государственной услуге",
		EN: "message that refuses the service requested",
	}
}

func notAcceptedResult() law.Name {
	return law.Name{
		KK: "құжаттарды қабылдаудан бас тарту",
		RU: "отказ в приёме документов",
		EN: "refusal to take the documents in",
	}
}

func handingInAtTheCorporationTime() law.Name {
	return law.Name{
		KK: "өтінішті және қажетті құжаттарды Мемлекеттік корпорация қызметкеріне беру",
		RU: "сдача заявления и необходимых документов работнику Государственной корпорации",
		EN: "handing the application and the necessary documents to the employee of the State Corporation",
	}
}

func corporationAuthorizeAction() law.Name {
	return law.Name{
		KK: "логинді және парольді енгізуі (авторландыру процесі)",
		RU: "ввод логина и пароля (процесс авторизации)",
		EN: "Enter login and password (authorization)",
	}
}

func corporationRequestAction() law.Name {
	return law.Name{
		KK: "мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушының немесе сенімхат бойынша көрсетілетін қызметті алушы өкілінің (нотариалды куәландырылған сенімхаттың болуы қажет, басқалай куәландырылған сенімхаттың мәліметтері толтырылмайды) мәліметтерін енгізуі",
		RU: "выбирает государственную услугу, на экран выходит форма запроса на её оказание, и вводит данные услугополучателя или его представителя по доверенности (нужна нотариально удостоверенная доверенность, данные доверенности, удостоверенной иначе, не заполняются)",
		EN: "Choose the service, get the form of the request on the screen and enter the data of the applicant or of a representative by power of attorney (certified by a notary; the data of one certified otherwise are not filled in)",
	}
}

func corporationQueryAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушының мәліметтері туралы, сондай-ақ бірыңғай нотариалдық ақпараттық жүйесіне (бұдан әрі - БНАЖ) - көрсетілетін қызметті алушы өкілінің сенімхат мәліметтері туралы сұрау жолданады",
		RU: "направляется запрос о данных услугополучателя, а также в единую нотариальную информационную систему - о данных доверенности его представителя",
		EN: "A query goes out for the applicant's data and, to the notarial system, for the data of the representative's power of attorney",
	}
}

func corporationCheckDataAction() law.Name {
	return law.Name{
		KK: "ЖТ МДҚ немесе ЗТ МДҚ көрсетілетін қызметті алушы мәліметтерінің және БНАЖ-да сенімхат мәліметтерінің болуы тексеріледі",
		RU: "проверяется наличие данных услугополучателя в базе данных физических или юридических лиц и данных доверенности в нотариальной системе",
		EN: "It is checked whether the applicant's data are in the database of natural persons or of legal entities, and the data of the power of attorney in the notarial system",
	}
}

func corporationNoDataAction() law.Name {
	return law.Name{
		KK: "мәліметтерді алу мүмкіндігінің жоқтығы туралы хабарлама қалыптастырылады",
		RU: "формируется сообщение о невозможности получения данных",
		EN: "A message is formed that the data cannot be had",
	}
}

func corporationSendAction() law.Name {
	return law.Name{
		KK: "Мемлекеттік корпорация қызметкерінің ЭЦҚ-мен куәландырылған (қол қойылған) электрондық құжаттар (көрсетілетін қызметті алушының сұранысы) ЭҮШ арқылы электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орнына (бұдан әрі – ЭҮАШ АЖО) жолданады",
		RU: "электронные документы (запрос услугополучателя), удостоверенные (подписанные) ЭЦП работника Государственной корпорации, направляются через шлюз электронного правительства на автоматизированное рабочее место его регионального шлюза",
		EN: "The electronic documents (the applicant's request), certified (signed) by the EDS of the employee of the State Corporation, go through the gateway of the electronic government to the automated workplace of its regional gateway",
	}
}

func corporationRegisterAction() law.Name {
	return law.Name{
		KK: "электрондық құжатты ЭҮАШ АЖО-да тіркеу",
		RU: "регистрация электронного документа на рабочем месте регионального шлюза",
		EN: "The electronic document is registered at the workplace of the regional gateway",
	}
}

func portalRegisterAction() law.Name {
	return law.Name{
		KK: "жеке сәйкестендіру нөмірінің (бұдан әрі - ЖСН) және парольдің (порталда тіркелмеген қызметті алушылар үшін іске асырылады) көмегімен порталға тіркеледі",
		RU: "регистрируется на портале с помощью индивидуального идентификационного номера (ИИН) и пароля (для не зарегистрированных на портале)",
		EN: "Register on the portal with the individual identification number (IIN) and a password (for those not registered there)",
	}
}

func portalAuthorizeAction() law.Name {
	return law.Name{
		KK: "порталда ЖСН және парольді енгізу процесі (авторландыру процесі)",
		RU: "процесс ввода ИИН и пароля на портале (процесс авторизации)",
		EN: "Enter IIN and password on the portal (authorization)",
	}
}

func portalCheckDataAction() law.Name {
	return law.Name{
		KK: "порталда ЖСН және пароль арқылы тіркелген көрсетілетін қызметті алушы мәліметтерінің дұрыстығы тексеріледі",
		RU: "проверяется на портале правильность данных услугополучателя, зарегистрированного по ИИН и паролю",
		EN: "It is checked on the portal whether the data of the applicant registered by IIN and password are correct",
	}
}

func portalRefuseAuthorizationAction() law.Name {
	return law.Name{
		KK: "порталда авторландырудан бас тарту туралы хабарлама қалыптастырылады",
		RU: "на портале формируется сообщение об отказе в авторизации",
		EN: "A message is formed on the portal that refuses the authorization",
	}
}

func portalRequestAction() law.Name {
	return law.Name{
		KK: "осы регламентте көрсетілген мемлекеттік көрсетілетін қызметті таңдайды, экранға мемлекеттік қызметті көрсетуге арналған сұраныс нысаны шығады және көрсетілетін қызметті алушы нысанды оның құрылымы мен үлгілік талаптарын ескере отырып толтырады (мәліметтерді енгізеді), стандарттың 9-тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде сұраныс нысанына жалғайды, сондай-ақ сұранысты куәландыру (қол қою) үшін мемлекеттік көрсетілетін қызметті алушы ЭЦҚ тіркеу куәлігін таңдайды",
		RU: "выбирает услугу, указанную в регламенте, на экран выходит форма запроса, заполняет её (вводит данные) с учётом её структуры и форматных требований, прикрепляет к ней копии необходимых документов пункта 9 стандарта в электронном виде, а также выбирает регистрационное свидетельство ЭЦП для удостоверения (подписания) запроса",
		EN: "Choose the service of this regulation, get the form of the request on the screen, fill it in (enter the data) with regard to its structure and format, attach electronic copies of the necessary documents of paragraph 9 of the standard, and choose the registration certificate of the EDS to certify (sign) the request",
	}
}

func portalCheckSignatureAction() law.Name {
	return law.Name{
		KK: "порталда ЭЦҚ тіркеу куәлігінің қолданылу мерзімі және қайтарып алынған (күші жойылған) тіркеу куәліктерінің тізімінде жоқтығы, сондай-ақ бірдейлендіру мәліметтерінің (сұраныста көрсетілген ЖСН мен ЭЦҚ тіркеу куәлігінде көрсетілген ЖСН арасындағы) сәйкестігі тексеріледі",
		RU: "проверяются на портале срок действия регистрационного свидетельства ЭЦП и его отсутствие в списке отозванных (аннулированных), а также соответствие идентификационных данных (между ИИН в запросе и ИИН в регистрационном свидетельстве)",
		EN: "It is checked on the portal whether the registration certificate of the EDS is in date and not on the list of those withdrawn (canceled), and whether the identification data agree (the IIN of the request and that of the certificate)",
	}
}

func portalRefuseSignatureAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты сұратылып отырған – мемлекеттік көрсетілетін қызметтен бас тарту жөнінде хабарлама қалыптастырылады",
		RU: "формируется сообщение об отказе в запрашиваемой услуге из-за неподтверждения подлинности ЭЦП услугополучателя",
		EN: "A message is formed that refuses the service requested because the authenticity of the applicant's EDS is not confirmed",
	}
}

func portalSendAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушының сұранысын өңдеу үшін көрсетілетін қызметті алушының ЭЦҚ куәландырылған (қол қойылған) электрондық құжаттарды (қызмет алушының сұранысы) ЭҮШ арқылы ЭҮАШ АЖО-ға жолданады",
		RU: "направляются электронные документы (запрос услугополучателя), удостоверенные (подписанные) его ЭЦП, через шлюз электронного правительства на рабочее место регионального шлюза для обработки запроса",
		EN: "The electronic documents (the applicant's request), certified (signed) by the applicant's EDS, go through the gateway of the electronic government to the automated workplace of its regional gateway, for the request to be processed",
	}
}

func portalRefuseAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған мемлекеттік көрсетілетін қызметтен бас тарту туралы хабарлама қалыптастырылады",
		RU: "формируется сообщение об отказе в запрашиваемой услуге из-за недостатков в документах услугополучателя",
		EN: "A message is formed that refuses the service requested because of defects in the applicant's documents",
	}
}

func portalDeliverAction() law.Name {
	return law.Name{
		KK: `Мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының "жеке кабинетіне" көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ-мен куәландырылған электрондық құжат нысанында жолданады`,
		RU: `результат услуги направляется в "личный кабинет" услугополучателя электронным документом, удостоверенным ЭЦП уполномоченного лица услугодателя`,
		EN: `The result is sent to the applicant's "personal cabinet" as an electronic document certified by the EDS of the provider's authorized person`,
	}
}

func portalIssueAction() law.Name {
	return law.Name{
		KK: "порталда қалыптастырылған мемлекеттік көрсетілетін қызметтің нәтижесін (электрондық құжат нысанындағы хабарлама) алады",
		RU: "получает результат услуги (уведомление в форме электронного документа), сформированный на портале",
		EN: "Get the result of the service (a notification as an electronic document) formed on the portal",
	}
}

func prepareAction() law.Name {
	return law.Name{
		KK: "келіп түскен құжаттарды қарайды, анықтаманы дайындайды және көрсетілетін қызметті берушінің басшысына қол қоюға жолдайды",
		RU: "рассматривает поступившие документы, готовит справку и направляет руководителю услугодателя на подпись",
		EN: "Examine the documents, prepare the certificate and pass it to the head of the provider to be signed",
	}
}

func signAction() law.Name {
	return law.Name{
		KK: "шешімге қол қояды және кеңсеге жолдайды",
		RU: "подписывает решение и направляет его в канцелярию",
		EN: "Sign the decision and pass it to the chancery",
	}
}

func corporationApplyAction() law.Name {
	return law.Name{
		KK: "стандарттың 2-қосымшасына сәйкес өтінішті және қажетті құжаттарды Мемлекеттік корпорацияның қызметкеріне береді",
		RU: "сдаёт работнику Государственной корпорации заявление по приложению 2 к стандарту и необходимые документы",
		EN: "Hand the application of annex 2 of the standard and the necessary documents to the employee of the State Corporation",
	}
}

func corporationCheckDocumentsAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушы ұсынған мемлекеттік қызмет көрсетуге негіз болып табылатын, стандартта көрсетілген құжаттардың сәйкестігін тексеруі (өңдеуі)",
		RU: "проверка (обработка) соответствия представленных услугополучателем документов, указанных в стандарте и являющихся основанием для оказания услуги",
		EN: "Check (process) whether the documents that the applicant handed in, those of the standard on which the service rests, are as required",
	}
}

func corporationRefuseAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуына байланысты сұратылып отырған қызметтен бас тарту туралы хабарлама қалыптастырылады",
		RU: "формируется сообщение об отказе в запрашиваемой услуге из-за недостатков в документах услугополучателя",
		EN: "A message is formed that refuses the service requested because of defects in the applicant's documents",
	}
}

func portalCheckDocumentsAction() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті алушының стандартта көрсетілген, мемлекеттік көрсетілетін қызмет көрсетуге негіз болатын жалғаған құжаттарының сәйкестігін тексеруі",
		RU: "проверка соответствия приложенных услугополучателем документов, указанных в стандарте и являющихся основанием для оказания услуги",
		EN: "Check whether the documents that the applicant attached, those of the standard on which the service rests, are as required",
	}
}

func refusalSigner() law.Name {
	return law.Name{
		KK: "көрсетілетін қызметті берушінің басшысы",
		RU: "руководитель услугодателя",
		EN: "head of the provider",
	}
}
