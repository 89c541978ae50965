package atyrau2011

import (
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// actID is the ID of the decree.
const actID = "atyrau-2011-398"

// Act returns decree No. 398 of the Atyrau oblast akimat of 30 December 2011.
// Its texts do not give the day of its first official publication, so the days
// of its force are bounds: eleven days after registration, as it cannot have
// been published before, and the day on which the repealing decree was adopted.
func Act() law.Act {
	return law.Act{
		ID: actID,
		Name: law.Name{
			KK: "Атырау облыстық әкімдігінің 2011 жылғы 30 желтоқсандағы № 398 қаулысы",
			RU: "Постановление Атырауского областного акимата от 30 декабря 2011 года № 398",
			EN: "Decree No. 398 of the Atyrau oblast akimat of 30 December 2011",
		},
		Title: law.Name{
			KK: "Атырау облысы бойынша білім беру саласында электрондық мемлекеттік қызмет регламентін бекіту туралы",
			RU: "Об утверждении регламента электронной государственной услуги в сфере образования по Атырауской области",
			EN: "On approving the regulation of an electronic public service in education in Atyrau oblast",
		},
		Issuer: law.Name{
			KK: "Атырау облыстық әкімдігі",
			RU: "Атырауский областной акимат",
			EN: "Atyrau oblast akimat",
		},
		Number:             "398",
		Adopted:            civil.YMD(2011, time.December, 30),
		Registered:         civil.YMD(2012, time.February, 8),
		RegistrationNumber: "2606",
		Texts:              []law.Lang{law.Kazakh, law.Russian},
		Force: law.Force{
			NotBefore:        civil.YMD(2012, time.February, 19),
			AfterPublication: 10,
			RepealNotBefore:  civil.YMD(2012, time.November, 9),
			Cite:             law.Citation{Act: actID, Paragraph: "3"},
		},
		// As the note under the head line dates it in both texts; the Kazakh head
		// line has another day, see ActDiscrepancies.
		Repeal: law.Same(law.Repeal{Number: "341", Date: civil.YMD(2012, time.November, 9)}),
		Cite:   law.Citation{Act: actID},
	}
}

// ActDiscrepancies returns the places of the decree itself, outside its annexes,
// where its texts differ or contradict themselves.
func ActDiscrepancies() []reglament.Discrepancy {
	return []reglament.Discrepancy{
		{
			ID: "electronic-title",
			Says: law.Name{
				KK: "Тақырыпта бір регламент: «электрондық мемлекеттік қызмет регламентін бекіту туралы»; 1-тармақ жеті регламентті бекітеді, олардың 4-тармағы: «автоматтандырылмаған»",
				RU: "В заголовке один регламент: «Об утверждении регламента электронной государственной услуги»; пункт 1 утверждает семь регламентов, пункт 4 каждого: «не автоматизированная»",
			},
			Model: law.Name{
				KK: "Тақырып жазылғанындай беріледі; қызметтің нысаны әр регламенттің өзінен алынады",
				RU: "Заголовок приводится как есть; форма услуги берётся из каждого регламента",
				EN: "The title is kept as written, though it speaks of one electronic service and paragraph 1 approves seven regulations of services that are not automated; the form of a service is taken from its regulation",
			},
			Cite: law.Same(law.Citation{Act: actID}),
		},
		{
			ID: "repeal-date",
			Says: law.Name{
				KK: "Тақырып астындағы жолда: «2012 жылғы 11 қарашадағы № 341»; ескертуде: «2012.11.09 № 341»",
				RU: "В строке под заголовком: «от 9 ноября 2012 года № 341»; в сноске: «от 9.11.2012 № 341»",
			},
			Model: law.Name{
				KK: "2012 жылғы 9 қараша: екі мәтіннің ескертуі және орысша жол осылай дейді",
				RU: "9 ноября 2012 года: так говорят сноски обоих текстов и русская строка под заголовком",
				EN: "9 November 2012, as the notes of both texts and the Russian head line say; the Kazakh head line alone says 11 November",
			},
			Cite: law.Same(law.Citation{Act: actID}),
		},
		{
			ID: "force-and-introduction",
			Says: law.Name{
				KK: "«мемлекеттік тіркелген күннен бастап күшіне енеді және алғаш ресми жарияланғаннан кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі»",
				RU: "«вступает в силу со дня государственной регистрации в органах юстиции и вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования»",
			},
			Model: law.Name{
				KK: "Қаулы қолданысқа енгізілген күннен бастап қолданылады деп есептеледі",
				RU: "Постановление считается действующим со дня введения в действие",
				EN: "Two days are named; the decree counts as in force from the later, the day on which it is introduced",
			},
			Cite: law.Same(law.Citation{Act: actID, Paragraph: "3"}),
		},
	}
}

// annex is one annex of the decree. Its methods cite places in it, so that a
// row of a service stays short.
type annex struct {
	number string
	// tables is the appendix that holds the tables of actions.
	tables string
}

// whole cites the annex as such.
func (a annex) whole() law.Citation { return law.Citation{Act: actID, Annex: a.number} }

// para cites a paragraph.
func (a annex) para(paragraph string) law.Citation {
	c := a.whole()
	c.Paragraph = paragraph
	return c
}

// sub cites a subparagraph.
func (a annex) sub(paragraph, subparagraph string) law.Citation {
	c := a.para(paragraph)
	c.Subparagraph = subparagraph
	return c
}

// appendix cites an appendix of the annex.
func (a annex) appendix(number string) law.Citation {
	c := a.whole()
	c.Appendix = number
	return c
}

// row cites a row of the list in an appendix.
func (a annex) row(appendix, row string) law.Citation {
	c := a.appendix(appendix)
	c.Row = row
	return c
}

// table cites an action of a table of actions; the empty action cites the table.
func (a annex) table(table, action string) law.Citation {
	c := a.appendix(a.tables)
	c.Table, c.Row = table, action
	return c
}

// period is so many units of time.
func period(n int, unit calendar.Unit) calendar.Period { return calendar.Period{N: n, Unit: unit} }

// limit is a step's limit of so many units of time.
func limit(n int, unit calendar.Unit) reglament.Limit {
	return reglament.Limit{Period: period(n, unit)}
}

// ofService is a limit within which, the cell says, the service is provided.
func ofService(n int, unit calendar.Unit) reglament.Limit {
	return reglament.Limit{Period: period(n, unit), OfService: true}
}
