package law_test

import (
	"fmt"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

func Example() {
	// A limit that the two texts of one act state differently.
	days := law.Differ(10, 5)
	fmt.Println(days.In(law.Kazakh), days.In(law.Russian), days.Differs(), days.Valid())

	// Where it stands.
	cite := law.Citation{Act: "atyrau-2011-398", Annex: "2", Paragraph: "9", Subparagraph: "1"}
	for _, lang := range []law.Lang{law.English, law.Russian, law.Kazakh} {
		fmt.Println(cite.Place(lang))
	}

	// What is unknown decides nothing, unless the rest does.
	fmt.Println(law.Unknown.And(law.Yes), law.Unknown.And(law.No), law.Unknown.Or(law.Yes))
	// Output:
	// 10 5 true true
	// annex 2, paragraph 9, subparagraph 1
	// приложение 2, пункт 9, подпункт 1)
	// 2-қосымша, 9-тармақ, 1)-тармақша
	// unknown no yes
}

// The texts of the act do not give the day of publication; it may come to be
// known from elsewhere.
func ExampleForce_On() {
	force := law.Force{
		NotBefore:        civil.YMD(2012, time.February, 19),
		AfterPublication: 10,
		RepealNotBefore:  civil.YMD(2012, time.November, 9),
	}
	received, published := civil.YMD(2012, time.March, 11), civil.YMD(2012, time.March, 1)
	for _, s := range []law.Standing{
		force.On(received, 0), force.On(received, published), force.On(received+1, published),
		force.On(civil.YMD(2012, time.November, 9), published),
	} {
		fmt.Println(s.Answer, s.Reason, s.Day)
	}
	// Output:
	// unknown publication-unknown 2012-02-19
	// no before-first-day 2012-03-12
	// yes in-force 2012-03-12
	// unknown repeal-day-unknown 2012-11-09
}

func ExampleName_In() {
	name := law.Name{KK: "анықтама", EN: "certificate"}
	fmt.Println(name.In(law.Kazakh), name.In(law.Russian))
	// Output:
	// анықтама certificate
}
