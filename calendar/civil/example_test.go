package civil_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/regkz/regkz/calendar/civil"
)

// Days are numbers: compared with <, counted with -, moved with +.
func Example() {
	registered := civil.YMD(2012, time.February, 8)
	inForce := registered + 11
	fmt.Println(inForce, inForce.Weekday(), int(inForce-registered), inForce > registered)

	// What a record writes is what is known.
	signed, err := civil.ParseMoment("2012-02-20T16:45")
	fmt.Println(signed, signed.Precision(), signed.Latest(), err)
	issued := civil.OnDay(civil.YMD(2012, time.February, 20))
	fmt.Println(signed.Before(issued), issued.Before(signed))

	_, err = civil.ParseMoment("2012-02-30")
	fmt.Println(errors.Is(err, civil.ErrMoment))
	fmt.Println(err)

	// Output:
	// 2012-02-19 Sunday 11 true
	// 2012-02-20T16:45 minute 2012-02-20T16:45:59 <nil>
	// false false
	// true
	// "2012-02-30": not a moment (want YYYY-MM-DD, YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS)
}

func ExampleDate_AddMonths() {
	fmt.Println(civil.YMD(2024, time.January, 31).AddMonths(1))
	fmt.Println(civil.YMD(2024, time.February, 29).AddMonths(12))
	fmt.Println(civil.YMD(2024, time.May, 31).AddMonths(-3))
	// Output:
	// 2024-02-29
	// 2025-02-28
	// 2024-02-29
}

// The one place where a zone is used is told the location.
func ExampleFromTime() {
	office := time.FixedZone("UTC+5", 5*60*60)
	received := time.Date(2012, time.February, 19, 20, 15, 30, 0, time.UTC)
	m, err := civil.FromTime(received, office, civil.ToMinute)
	fmt.Println(m, err)
	// Output:
	// 2012-02-20T01:15 <nil>
}

func ExampleMoment_Coarsen() {
	m := civil.At(civil.YMD(2012, time.February, 20), civil.HM(16, 45)+30)
	fmt.Println(m)
	fmt.Println(m.Coarsen(civil.ToMinute))
	fmt.Println(m.Coarsen(civil.ToDay))
	// Output:
	// 2012-02-20T16:45:30
	// 2012-02-20T16:45
	// 2012-02-20
}
