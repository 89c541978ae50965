package atyrau2011

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The units, roles and systems that several annexes of the decree give alike, each
// written once. Where an annex gives one otherwise, it stands in full in the file of
// its service.

func departmentUnit(at law.Citation) reglament.Unit {
	return reglament.Unit{
		ID: "department",
		Name: law.Name{
			KK: "білім бөлімі",
			RU: "отдел образования",
			EN: "education department",
		},
		Provider: true,
		Cite:     at,
	}
}

func centerUnit(at law.Citation) reglament.Unit {
	return reglament.Unit{
		ID: "center",
		Name: law.Name{
			KK: "халыққа қызмет көрсету орталығы",
			RU: "центр обслуживания населения",
			EN: "public service center",
		},
		Cite: at,
	}
}

func centerInspectorRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "center-inspector",
		Unit: "center",
		Name: law.Name{
			KK: "орталықтың инспекторы",
			RU: "инспектор центра",
			EN: "inspector of the center",
		},
		Cite: at,
	}
}

func centerCollectorRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "center-collector",
		Unit: "center",
		Name: law.Name{
			KK: "орталықтың жинақтау бөлiмiнiң инспекторы",
			RU: "инспектор накопительного отдела центра",
			EN: "inspector of the center's accumulation section",
		},
		Cite: at,
	}
}

func departmentOfficeRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "department-office",
		Unit: "department",
		Name: law.Name{
			KK: "білім бөлімінің кеңсесi",
			RU: "канцелярия отделов образования",
			EN: "chancery of the education department",
		},
		Cite: at,
	}
}

func departmentHeadRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "department-head",
		Unit: "department",
		Name: law.Name{
			KK: "білім бөлімінің басшылығы",
			RU: "руководство отделов образования",
			EN: "management of the education department",
		},
		Cite: at,
	}
}

func departmentExecutorRole(at law.Citation) reglament.Role {
	return reglament.Role{
		ID:   "department-executor",
		Unit: "department",
		Name: law.Name{
			KK: "білім бөлімінің жауапты орындаушысы",
			RU: "ответственный исполнитель отделов образования",
			EN: "responsible executor of the education department",
		},
		Cite: at,
	}
}
