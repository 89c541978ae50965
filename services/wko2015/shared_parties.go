package wko2015

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The units, roles and systems that several regulations of the decree give alike,
// each written once. Where a regulation gives one otherwise, it stands in full in
// the file of its service.

func providerUnit(at law.Citation) reglament.Unit {
	return reglament.Unit{
		ID: "provider",
		Name: law.Name{
			KK: "көрсетілетін қызметті беруші",
			RU: "услугодатель",
			EN: "service provider",
		},
		Provider: true,
		Cite:     at,
	}
}

func chanceryEmployeeRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "chancery-employee",
		Unit: "provider",
		Name: law.Name{
			KK: "көрсетілетін қызметті берушінің кеңсе қызметкері",
			RU: "работник канцелярии услугодателя",
			EN: "employee of the provider's chancery",
		},
		Cite: at,
	}
}

func headRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "head",
		Unit: "provider",
		Name: law.Name{
			KK: "көрсетілетін қызметті берушінің басшысы",
			RU: "руководитель услугодателя",
			EN: "head of the provider",
		},
		Cite: at,
	}
}

func executorRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "executor",
		Unit: "provider",
		Name: law.Name{
			KK: "көрсетілетін қызметті берушінің жауапты орындаушысы",
			RU: "ответственный исполнитель услугодателя",
			EN: "responsible executor of the provider",
		},
		Cite: at,
	}
}

func applicantRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID: "applicant",
		Name: law.Name{
			KK: "көрсетілетін қызметті алушы",
			RU: "услугополучатель",
			EN: "applicant",
		},
		Cite: at,
	}
}

func corporationUnit(at law.Citation) reglament.Unit {
	return reglament.Unit{
		ID: "corporation",
		Name: law.Name{
			KK: "Мемлекеттік корпорация",
			RU: "Государственная корпорация",
			EN: "State Corporation",
		},
		Cite: at,
	}
}

func portalUnit(at law.Citation) reglament.Unit {
	return reglament.Unit{
		ID: "portal",
		Name: law.Name{
			KK: "портал",
			RU: "портал",
			EN: "portal",
		},
		Online: true,
		Cite:   at,
	}
}

func corporationEmployeeRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "corporation-employee",
		Unit: "corporation",
		Name: law.Name{
			KK: "Мемлекеттік корпорация қызметкері",
			RU: "работник Государственной корпорации",
			EN: "employee of the State Corporation",
		},
		Cite: at,
	}
}

func portalSystem(at law.Citation) reglament.System {
	return reglament.System{
		ID: "portal",
		Name: law.Name{
			KK: "портал",
			RU: "портал",
			EN: "portal",
		},
		Cite: at,
	}
}

func corporationWorkplaceSystem(at law.Citation) reglament.System {
	return reglament.System{
		ID: "corporation-workplace",
		Name: law.Name{
			KK: "Мемлекеттік корпорацияның ықпалдастырылған ақпараттық жүйесінің автоматтандырылған жұмыс орны",
			RU: "автоматизированное рабочее место интегрированной информационной системы Государственной корпорации",
			EN: "automated workplace of the integrated information system of the State Corporation",
		},
		Cite: at,
	}
}

func gatewaySystem(at law.Citation) reglament.System {
	return reglament.System{
		// "ЭҮШ".
		ID: "gateway",
		Name: law.Name{
			KK: "электрондық үкімет шлюзі",
			RU: "шлюз электронного правительства",
			EN: "gateway of the electronic government",
		},
		Cite: at,
	}
}

func naturalPersonsDatabaseSystem(at law.Citation) reglament.System {
	return reglament.System{
		// "ЖТ МДҚ".
		ID: "natural-persons-database",
		Name: law.Name{
			KK: "жеке тұлғалардың мемлекеттік деректер қоры",
			RU: "государственная база данных физических лиц",
			EN: "state database of natural persons",
		},
		Cite: at,
	}
}

func legalEntitiesDatabaseSystem(at law.Citation) reglament.System {
	return reglament.System{
		// "ЗТ МДҚ".
		ID: "legal-entities-database",
		Name: law.Name{
			KK: "заңды тұлғалардың мемлекеттік деректер қоры",
			RU: "государственная база данных юридических лиц",
			EN: "state database of legal entities",
		},
		Cite: at,
	}
}

func notarySystem(at law.Citation) reglament.System {
	return reglament.System{
		// "БНАЖ".
		ID: "notary-system",
		Name: law.Name{
			KK: "бірыңғай нотариалдық ақпараттық жүйесі",
			RU: "единая нотариальная информационная система",
			EN: "unified notarial information system",
		},
		Cite: at,
	}
}

func regionalGatewayWorkplaceSystem(at law.Citation) reglament.System {
	return reglament.System{
		// "ЭҮАШ АЖО".
		ID: "regional-gateway-workplace",
		Name: law.Name{
			KK: "электрондық үкіметтің аймақтық шлюзінің автоматтандырылған жұмыс орны",
			RU: "автоматизированное рабочее место регионального шлюза электронного правительства",
			EN: "automated workplace of the regional gateway of the electronic government",
		},
		Cite: at,
	}
}
