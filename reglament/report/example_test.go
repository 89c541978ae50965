package report_test

import (
	"fmt"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
	"github.com/regkz/regkz/services/atyrau2011"
)

// A certificate was signed by somebody else than the regulation says.
func Example() {
	checker, err := reglament.Compile(atyrau2011.GuardianshipCertificate(), atyrau2011.Office())
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := checker.Check(reglament.Case{
		Service: "atyrau2011.guardianship-certificate", Channel: "department",
		Events: []reglament.Event{{Step: "sign", Role: "department-executor"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, lang := range []law.Lang{law.Kazakh, law.Russian, law.English} {
		text := report.New(checker.Service(), lang)
		for _, f := range found.Findings {
			fmt.Println(text.Finding(f))
		}
	}
	// Output:
	// Бұзушылық, кез келген түсіндіру бойынша, екі мәтін бойынша да: «Хат-хабармен танысу» әрекетін басқа орындаушы жасады — білім бөлімінің жауапты орындаушысы; регламент бойынша — білім бөлімінің басшылығы; негізі: № 398, 2-қосымша, регламентке 4-қосымша, 1-кесте, 7-әрекет
	// Нарушение при любом толковании и по обоим текстам: действие «Ознакомление с корреспонденцией»: исполнитель — ответственный исполнитель отдела образования; по регламенту — руководство отдела образования; норма: № 398, приложение 2, приложение 4 к регламенту, таблица 1, действие 7
	// Breach under every reading and in both texts: step “Read the correspondence” → “Document signed” was done by another role — responsible executor of the education department; the regulation gives it to — management of the education department; rule: No. 398, annex 2, appendix 4, table 1, action 7
}

// The days of a term over the holidays of March 2012.
func ExampleText_Ledger() {
	received, err := civil.ParseMoment("2012-03-01T10:00")
	if err != nil {
		fmt.Println(err)
		return
	}
	service := atyrau2011.GuardianshipCertificate()
	deadline, err := service.Due("department", received, atyrau2011.Office())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(report.New(service, law.English).Ledger(deadline))
	// Output:
	// 5 working days; start: Thu 1 March 2012; end: Sun 11 March 2012 18:00; issue by: Mon 12 March 2012 18:00
	//   Thu 1 March 2012   –  first day, not counted
	//   Fri 2 March 2012   1  working day
	//   Sat 3 March 2012   –  weekly rest day
	//   Sun 4 March 2012   –  weekly rest day
	//   Mon 5 March 2012   2  working day
	//   Tue 6 March 2012   3  working day
	//   Wed 7 March 2012   4  working day
	//   Thu 8 March 2012   –  holiday: International Women's Day
	//   Fri 9 March 2012   –  rest day moved here by decree; worked instead: Sun 11 March 2012
	//   Sat 10 March 2012  –  weekly rest day
	//   Sun 11 March 2012  5  worked by decree; off instead: Fri 9 March 2012
	//   Mon 12 March 2012  –  day of issue, not counted
}
