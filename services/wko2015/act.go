package wko2015

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// actID is the ID of the decree.
const actID = "wko-2015-153"

// Act returns decree No. 153 of the West Kazakhstan oblast akimat of 30 June
// 2015. Its text does not give the days of first official publication, its own
// and that of the repealing decree, so the days of its force are bounds: eleven
// days after registration, as it cannot have been published before, and eleven
// days after the repealing decree was adopted.
func Act() law.Act {
	return law.Act{
		ID: actID,
		Name: law.Name{
			KK: "Батыс Қазақстан облысы әкімдігінің 2015 жылғы 30 маусымдағы № 153 қаулысы",
			RU: "Постановление акимата Западно-Казахстанской области от 30 июня 2015 года № 153",
			EN: "Decree No. 153 of the West Kazakhstan oblast akimat of 30 June 2015",
		},
		Title: law.Name{
			KK: "Батыс Қазақстан облысының жергілікті атқарушы органдарымен отбасы және балалар саласында көрсетілетін мемлекеттік қызметтер регламенттерін бекіту туралы",
			RU: "Об утверждении регламентов государственных услуг в сфере семьи и детей, оказываемых местными исполнительными органами Западно-Казахстанской области",
			EN: "On approving the regulations of public services for families and children provided by the local executive bodies of West Kazakhstan oblast",
		},
		Issuer: law.Name{
			KK: "Батыс Қазақстан облысы әкімдігі",
			RU: "акимат Западно-Казахстанской области",
			EN: "West Kazakhstan oblast akimat",
		},
		Number:             "153",
		Adopted:            civil.YMD(2015, time.June, 30),
		Registered:         civil.YMD(2015, time.July, 31),
		RegistrationNumber: "3962",
		Texts:              []law.Lang{law.Kazakh},
		Force: law.Force{
			NotBefore:        civil.YMD(2015, time.August, 11),
			AfterPublication: 10,
			RepealNotBefore:  repealNotBefore(),
			Cite:             decree("5"),
		},
		Repeal: law.Same(law.Repeal{Number: "60", Date: civil.YMD(2018, time.March, 15)}),
		Cite:   law.Citation{Act: actID},
	}
}

// ActDiscrepancies returns the places of the decree itself, outside its
// regulations, where its text contradicts itself.
func ActDiscrepancies() []reglament.Discrepancy {
	return []reglament.Discrepancy{
		{
			ID: "issuer-name",
			Says: law.Name{
				KK: "Тақырып астындағы жолда: «Батыс Қазақстан облысы әкімдігінің»; 2-тармақта: «Батыс Қазақстан облысы әкімдігі қаулыларының»; кіріспеде: «Батыс Қазақстан облысының әкімдігі»",
			},
			Model: law.Name{
				KK: "Бір орган: Батыс Қазақстан облысы әкімдігі",
				RU: "Один орган: акимат Западно-Казахстанской области",
				EN: "One body, named as in the line under the title",
			},
			Cite: law.Same(law.Citation{Act: actID}),
		},
		{
			ID: "services-wording",
			Says: law.Name{
				KK: "Тақырыпта және 1-тармақта: «көрсетілетін мемлекеттік қызметтер регламенттері»; регламенттердің тақырыптарында: «мемлекеттік көрсетілетін қызмет регламенті»",
			},
			Model: law.Name{
				KK: "Екеуі де сол регламенттерді білдіреді",
				RU: "Речь об одних и тех же регламентах",
				EN: "Both mean the same regulations",
			},
			Cite: law.Same(decree("1")),
		},
		{
			ID: "item-13-quote",
			Says: law.Name{
				KK: `«13) "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру.»`,
			},
			Model: law.Name{
				KK: "Жабылатын тырнақша жоқ; атау нүктеге дейін деп алынған",
				RU: "Закрывающей кавычки нет; название читается до точки",
				EN: "The quotation is not closed; the title is taken to end at the full stop",
			},
			Cite: law.Same(law.Citation{Act: actID, Paragraph: "1", Subparagraph: "13"}),
		},
	}
}

// repealNotBefore returns the earliest day on which the decree can have been out of
// force: the repealing one, of 15 March 2018, came into force on expiry of ten
// calendar days after the day of its first official publication.
func repealNotBefore() civil.Date { return civil.YMD(2018, time.March, 26) }

// regulation is one of the regulations that paragraph 1 approves. They are
// attached to the decree without being called annexes; their numbers in its list
// are cited as those of annexes, and their own annexes as appendices, so that a
// place reads alike in every act. The methods cite places in it.
type regulation struct{ number string }

// whole cites the regulation as such.
func (r regulation) whole() law.Citation { return law.Citation{Act: actID, Annex: r.number} }

// para cites a paragraph.
func (r regulation) para(paragraph string) law.Citation {
	c := r.whole()
	c.Paragraph = paragraph
	return c
}

// sub cites a subparagraph.
func (r regulation) sub(paragraph, subparagraph string) law.Citation {
	c := r.para(paragraph)
	c.Subparagraph = subparagraph
	return c
}

// appendix cites an annex of the regulation.
func (r regulation) appendix(number string) law.Citation {
	c := r.whole()
	c.Appendix = number
	return c
}

// decree cites a paragraph of the decree itself.
func decree(paragraph string) law.Citation { return law.Citation{Act: actID, Paragraph: paragraph} }

// limit is a step's limit of so many units of time.
func limit(n int, unit calendar.Unit) law.Bilingual[reglament.Limit] {
	return law.Same(reglament.Limit{Period: calendar.Period{N: n, Unit: unit}})
}
