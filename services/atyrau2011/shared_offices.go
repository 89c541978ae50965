package atyrau2011

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The rows of the lists of offices that several annexes of the decree give alike,
// each written once. Where an annex gives one otherwise, it stands in full in the
// file of its service.

func atyrauDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Атырау қаласы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата города Атырау"`, EN: `State institution "Education Department of the Atyrau City Akimat"`},
		Place: law.Name{KK: "Атырау қаласы, Азаттық даңғылы, 65 а", RU: "г. Атырау, площадь Азаттык, 65а", EN: "65a Azattyk avenue (square, the Russian text says), Atyrau"},
		Phone: "8(7122) 354847, 328209",
		Cite:  at,
	}
}

func zhylyoiDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Жылыой ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Жылыойского района"`, EN: `State institution "Education Department of the Zhylyoi District Akimat"`},
		Place: law.Name{KK: "Құлсары қаласы, Әбдiрахманов көшесi, 47", RU: "г. Кульсары, улица Абдрахманова, 47", EN: "47 Abdrakhmanov street, Kulsary"},
		Phone: "8(71237) 51485",
		Cite:  at,
	}
}

func inderDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Индер ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Индерского района"`, EN: `State institution "Education Department of the Inder District Akimat"`},
		Place: law.Name{KK: "Индербор селосы, Қонаев көшесi, 18", RU: "п. Индерборск, улица Кунаева, 18", EN: "18 Kunayev street, Inderbor"},
		Phone: "8(71234) 21050",
		Cite:  at,
	}
}

func makhambetDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Махамбет ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Махамбетского района"`, EN: `State institution "Education Department of the Makhambet District Akimat"`},
		Place: law.Name{KK: "Махамбет селосы, Махамбет көшесі, 13", RU: "с. Махамбет, улица Махамбета, 13", EN: "13 Makhambet street, Makhambet"},
		Phone: "8(71236) 21021",
		Cite:  at,
	}
}

func isataiDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Исатай ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Исатайского района"`, EN: `State institution "Education Department of the Isatai District Akimat"`},
		Place: law.Name{KK: "Аққыстау селосы, Егемен Қазақстан көшесi, 7", RU: "с. Аккыстау, улица Егемен Казахстан, 7", EN: "7 Yegemen Kazakhstan street, Akkystau"},
		Phone: "8(71231) 20457",
		Cite:  at,
	}
}

func makatDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Мақат ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Макатского района"`, EN: `State institution "Education Department of the Makat District Akimat"`},
		Place: law.Name{KK: "Мақат кентi, Теміржолшылар көшесі, 5", RU: "п. Макат, улица Железнодорожная, 5", EN: "5 Railway street, Makat"},
		Phone: "8(71239) 30013",
		Cite:  at,
	}
}

func kurmangazyDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Құрманғазы ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Курмангазинского района"`, EN: `State institution "Education Department of the Kurmangazy District Akimat"`},
		Place: law.Name{KK: "Ганюшкин селосы, Көшекбаев көшесі, 25", RU: "с. Ганюшкино, улица Кушекбаева, 25", EN: "25 Kushekbayev street, Ganyushkino"},
		Phone: "8(71233) 20499",
		Cite:  at,
	}
}

func kyzylkogaDepartmentAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "department",
		Name:  law.Name{KK: `"Қызылқоға ауданы әкiмдiгiнiң бiлiм бөлiмi" мемлекеттiк мекемесi`, RU: `Государственное учреждение "Отдел образования акимата Кызылкогинского района"`, EN: `State institution "Education Department of the Kyzylkoga District Akimat"`},
		Place: law.Name{KK: "Миялы селосы, Қарабалин көшесi, 24", RU: "с. Миялы, улица Карабалина, 24", EN: "24 Karabalin street, Miyaly"},
		Phone: "8(71238) 21175",
		Cite:  at,
	}
}

func oblastCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының облыстық бөлімі", RU: "Областной отдел филиала РГП ЦОН", EN: "Oblast department of the branch"},
		Place: law.Name{KK: "Атырау қаласы, Сәтпаев даңғылы, 23үй", RU: "г.Атырау, пр.Сатпаева, 23", EN: "23 Satpayev avenue, Atyrau"},
		Phone: "8(7122) 213467",
		Cite:  at,
	}
}

func cityCenter1Address(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының № 1 қалалық бөлімі", RU: "№ 1 городской отдел филиала РГП ЦОН", EN: "City department No. 1 of the branch"},
		Place: law.Name{KK: "Атырау қаласы, Баймұханов көшесі, 16а үй", RU: "г.Атырау, ул.Баймуханова, 16а", EN: "16a Baimukhanov street, Atyrau"},
		Phone: "8(7122) 357505",
		Cite:  at,
	}
}

func cityCenter2Address(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының № 2 қалалық бөлімі", RU: "№ 2 городской отдел филиала РГП ЦОН", EN: "City department No. 2 of the branch"},
		Place: law.Name{KK: "Атырау қаласы, Балықшы кенті, Байжігітов көшесі, 80а үй", RU: "г.Атырау, Балыкшы, ул.Байжигитова, 80а", EN: "80a Baizhigitov street, Balykshy, Atyrau"},
		Phone: "8(7122) 243490",
		Cite:  at,
	}
}

func inderCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Индер аудандық бөлімі", RU: "Индерский районный отдел филиала РГП ЦОН", EN: "Inder district department of the branch"},
		Place: law.Name{KK: "Индер кенті, Мендіғалиев көшесі, 30 үй", RU: "п. Индерборск, ул.Мендыгалиева, 30", EN: "30 Mendygaliyev street, Inderbor"},
		Phone: "8(71234) 21296",
		Cite:  at,
	}
}

func makhambetCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Махамбет аудандық бөлімі", RU: "Махамбетский районный отдел филиала РГП ЦОН", EN: "Makhambet district department of the branch"},
		Place: law.Name{KK: "Махамбет селосы, Абай көшесі, 10 үй", RU: "с. Махамбет, ул. Абая, 10", EN: "10 Abai street, Makhambet"},
		Phone: "8(71236) 22496",
		Cite:  at,
	}
}

func kyzylkogaCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Қызылқоға аудандық бөлімі", RU: "Кызылкогинский районный отдел филиала РГП ЦОН", EN: "Kyzylkoga district department of the branch"},
		Place: law.Name{KK: "Миялы селосы, Абай көшесі, 1 үй", RU: "с.Миялы, ул.Абая, 1", EN: "1 Abai street, Miyaly"},
		Phone: "8(71238) 22046",
		Cite:  at,
	}
}

func zhylyoiCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Жылыой аудандық бөлімі", RU: "Жылыойский районный отдел филиала РГП ЦОН", EN: "Zhylyoi district department of the branch"},
		Place: law.Name{KK: "Құлсары қаласы, Бейбітшілік көшесі, 8үй", RU: "г.Кульсары, ул.Бейбитшилик, 8", EN: "8 Beibitshilik street, Kulsary"},
		Phone: "8(71237) 50354",
		Cite:  at,
	}
}

func kurmangazyCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Құрманғазы аудандық бөлімі", RU: "Курмангазинский районный отдел филиала РГП ЦОН", EN: "Kurmangazy district department of the branch"},
		Place: law.Name{KK: "Ганюшкин селосы, Есболаев көшесі, 66а үй", RU: "с.Ганюшкино, ул.Есболаева, 66а", EN: "66a Yesbolayev street, Ganyushkino"},
		Phone: "8(71233) 20513",
		Cite:  at,
	}
}

func makatCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Мақат аудандық бөлімі", RU: "Макатский районный отдел филиала РГП ЦОН", EN: "Makat district department of the branch"},
		Place: law.Name{KK: "Мақат кенті, Орталық көшесі, 2үй", RU: "п.Макат, ул.Центральная, 2", EN: "2 Central street, Makat"},
		Phone: "8(71239) 32297",
		Cite:  at,
	}
}

func isataiCenterAddress(at law.Citation) reglament.Address {
	return reglament.Address{
		Unit:  "center",
		Name:  law.Name{KK: "ХҚКО РМК филиалының Исатай аудандық бөлімі", RU: "Исатайский районный отдел филиала РГП ЦОН", EN: "Isatai district department of the branch"},
		Place: law.Name{KK: "Аққыстау селосы, Қазақстан көшесі, 9 үй", RU: "с.Аккыстау, ул.Казахстан, 9", EN: "9 Kazakhstan street, Akkystau"},
		Phone: "8(71231) 21670",
		Cite:  at,
	}
}
