package atyrau2011

import (
	"github.com/regkz/regkz/reglament/law"
)

// The names of channels, actions and results that several annexes of the decree give alike,
// each written once. Where an annex gives one otherwise, it stands in full in the
// file of its service.

func refusalResult() law.Name {
	return law.Name{
		KK: "қызмет көрсетуден бас тартудың дәлелдi жауабы",
		RU: "мотивированный ответ об отказе в предоставлении услуги",
		EN: "reasoned reply that refuses the service",
	}
}

func waitingTime() law.Name {
	return law.Name{
		KK: "мемлекеттiк қызметтi алуға дейiн күтудiң рұқсат берiлген ең көп уақыты",
		RU: "максимально допустимое время ожидания до получения государственной услуги",
		EN: "longest time of waiting, on the day of application",
	}
}

func servingTime() law.Name {
	return law.Name{
		KK: "мемлекеттiк қызметтi алушыға қызмет көрсетудiң рұқсат берiлген ең көп уақыты",
		RU: "максимально допустимое время обслуживания получателя государственной услуги",
		EN: "longest time of being served, on the day of application",
	}
}

func departmentChannel() law.Name {
	return law.Name{
		KK: "бiлiм бөлiмдерiне өтiнiш бiлдiрген кезде",
		RU: "при обращении в отделы образования",
		EN: "at the education departments",
	}
}

func centerChannel() law.Name {
	return law.Name{
		KK: "орталыққа өтiнiш бiлдiрген кезде",
		RU: "при обращении в центр",
		EN: "at the public service center",
	}
}

func centerAfterwards() law.Name {
	return law.Name{
		KK: "кейiн оларды бiлiм бөлiмiне тапсырады",
		RU: "после чего передает их в отдел образования",
		EN: "then handed over to the education department",
	}
}

func residenceRegistrationPaper() law.Name {
	return law.Name{
		KK: "тұрғылықты тұратын жерi бойынша тiркелгенiн растайтын құжатты",
		RU: "документ, подтверждающий регистрацию по постоянному месту жительства",
		EN: "document that proves registration at the permanent place of residence",
	}
}

func divorceCertificatePaper() law.Name {
	return law.Name{
		KK: "некенi бұзу туралы куәлiк",
		RU: "свидетельство о расторжении брака",
		EN: "divorce certificate",
	}
}

func deathCertificatePaper() law.Name {
	return law.Name{
		KK: "қайтыс болу туралы куәлiк",
		RU: "свидетельство о смерти",
		EN: "death certificate",
	}
}

func centerRegisterAction() law.Name {
	return law.Name{
		KK: "Құжаттар қабылдау",
		RU: "Прием документов",
		EN: "Take the documents in",
	}
}

func centerRegisterYield() law.Name {
	return law.Name{
		KK: "Журналға тiркеу және қолхат беру",
		RU: "Регистрация в журнале и выдача расписки",
		EN: "Registration in the journal, and a receipt given",
	}
}

func centerCollectAction() law.Name {
	return law.Name{
		KK: "Журналға қол қояды және құжаттар жинайды",
		RU: "Расписывается в журнале и собирает документы",
		EN: "Sign the journal and collect the documents",
	}
}

func centerCollectYield() law.Name {
	return law.Name{
		KK: "Жинақтау бөлiмiне құжаттар жинау",
		RU: "Сбор документов в накопительный отдел",
		EN: "Documents collected in the accumulation section",
	}
}

func centerSendAction() law.Name {
	return law.Name{
		KK: "Тiзiлiм жасайды және құжаттарды жiбередi",
		RU: "Составляет реестр и направляет документы",
		EN: "Make a register and send the documents",
	}
}

func centerSendYield() law.Name {
	return law.Name{
		KK: "Құжаттарды әкімдікке жiберу",
		RU: "Отправка документов в отделы образования",
		EN: "Documents sent to the education departments (to the akimat, the Kazakh text says)",
	}
}

func registerAction() law.Name {
	return law.Name{
		KK: "Құжаттарды қабылдау, тiркеу",
		RU: "Прием документов, регистрация",
		EN: "Take the documents in and register them",
	}
}

func registerYield() law.Name {
	return law.Name{
		KK: "Бұрыштама қою үшiн құжаттарды басшылыққа жолдау",
		RU: "Направление документов руководству для наложения резолюции",
		EN: "Documents passed to the management for its resolution",
	}
}

func assignAction() law.Name {
	return law.Name{
		KK: "Хат-хабармен танысу, орындау үшiн жауапты орындаушыны анықтау",
		RU: "Ознакомление с корреспонденцией, определение ответственного исполнителя для исполнения",
		EN: "Read the correspondence and name the responsible executor",
	}
}

func assignYield() law.Name {
	return law.Name{
		KK: "Бұрыштама қою, құрылымдық бөлiмшенiң бастығына жiберу",
		RU: "Наложение резолюции, отправка начальнику структурного подразделения",
		EN: "Resolution made, sent to the chief of the structural unit",
	}
}

func prepareAction() law.Name {
	return law.Name{
		KK: "анықтаманы немесе дәлелдi бас тартуды ресiмдейдi",
		RU: "оформляет справку или мотивированный отказ",
		EN: "Draw up the certificate or the reasoned refusal",
	}
}

func prepareYield() law.Name {
	return law.Name{
		KK: "Қол қою үшiн құжаттарды басшылыққа беру",
		RU: "Передача документов руководству для подписания",
		EN: "Documents passed to the management to be signed",
	}
}

func verifyAndPrepareAction() law.Name {
	return law.Name{
		KK: "құжаттардың толықтығын тексерудi iске асырады, анықтаманы ресiмдейдi немесе дәлелдi бас тартуды дайындайды",
		RU: "осуществляет проверку полноты документов, оформляет справку или подготавливает мотивированный отказ",
		EN: "Check that the documents are complete; draw up the certificate or prepare the reasoned refusal",
	}
}

func verifyAndPrepareYield() law.Name {
	return law.Name{
		KK: "Қол қою үшiн құжаттарды басшылыққа беру",
		RU: "Передача документов руководству для подписания",
		EN: "Documents passed to the management to be signed",
	}
}

func signAction() law.Name {
	return law.Name{
		KK: "Хат-хабармен танысу",
		RU: "Ознакомление с корреспонденцией",
		EN: "Read the correspondence",
	}
}

func signYield() law.Name {
	return law.Name{
		KK: "Құжатқа қол қою",
		RU: "Подписание документа",
		EN: "Document signed",
	}
}

func issueAction() law.Name {
	return law.Name{
		KK: "Анықтаманы немесе дәлелдi бас тартуды журналда тiркеу",
		RU: "Регистрация справки или мотивированного отказа в журнале",
		EN: "Register the certificate or the reasoned refusal in the journal",
	}
}

func issueYield() law.Name {
	return law.Name{
		KK: "Тұтынушыға немесе орталыққа анықтаманы немесе дәлелдi бас тартуды беру",
		RU: "Передача справки или мотивированного отказа потребителю или в центр",
		EN: "Certificate or reasoned refusal handed to the applicant or to the center",
	}
}

func centerIssueAction() law.Name {
	return law.Name{
		KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту",
		RU: "Выдача справки либо мотивированного отказа потребителю",
		EN: "Hand the certificate or the reasoned refusal to the applicant",
	}
}

func centerIssueYield() law.Name {
	return law.Name{
		KK: "Тұтынушыға анықтама беру немесе дәлелдi бас тарту туралы қол қою",
		RU: "Расписка о выдаче справки либо мотивированного отказа потребителю",
		EN: "Signature for the certificate or the reasoned refusal handed to the applicant",
	}
}

func returnAction() law.Name {
	return law.Name{
		KK: "бас тарту себебiнiң жазбаша негiздемесiмен бiрге оларды орталыққа қайтарады",
		RU: "возвращает их в центр с письменным обоснованием причин отказа",
		EN: "Return the package to the center with the reasons of the refusal in writing",
	}
}

func centerTakeBackAction() law.Name {
	return law.Name{
		KK: "құжаттар пакетiн қабылдау",
		RU: "получение пакета документов",
		EN: "Receive the package",
	}
}

func centerNotifyAction() law.Name {
	return law.Name{
		KK: "тұтынушыны бiр жұмыс күнi iшiнде хабардар етедi",
		RU: "информирует потребителя в течение одного рабочего дня",
		EN: "Inform the applicant within one working day",
	}
}

func centerGiveReasonsAction() law.Name {
	return law.Name{
		KK: "бiлiм бөлiмiнiң қайтару/бас тарту себебiнiң жазбаша негiздемесiн бередi",
		RU: "выдает письменное обоснование отдела образования о причине возврата/отказа",
		EN: "Give out the department's reasons of the return or refusal in writing",
	}
}

func birthCertificatePaper() law.Name {
	return law.Name{
		KK: "баланың (балалардың) туу туралы куәлiгi",
		RU: "свидетельство о рождении ребенка (детей)",
		EN: "birth certificate of the child (children)",
	}
}

func marriageCertificatePaper() law.Name {
	return law.Name{
		KK: "неке туралы куәлiктiң түпнұсқасы мен көшiрмесi",
		RU: "оригинал и копия свидетельства о браке",
		EN: "original and copy of the marriage certificate",
	}
}

func notMarriedPaper() law.Name {
	return law.Name{
		KK: "некеге тұрмағандығын растайтын құжат",
		RU: "документ, подтверждающий, что в браке не состоял(-а)",
		EN: "document that proves not having been married",
	}
}
