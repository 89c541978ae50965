package rickar_test

import (
	"fmt"
	"time"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/rickar"
)

// A program that counts with rickar/cal gets the days of Kazakhstan.
func ExampleBusiness() {
	c, err := rickar.Business(calendar.Kazakhstan(), calendar.FiveDay)
	if err != nil {
		fmt.Println(err)
		return
	}
	received := time.Date(2012, 3, 1, 10, 0, 0, 0, time.UTC)
	fmt.Println(c.WorkdaysFrom(received, 5).Format("Mon 2 January 2006"))
	// Output: Sun 11 March 2012
}

func ExampleHolidays() {
	holidays, err := rickar.Holidays(calendar.Kazakhstan(), calendar.FiveDay)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, h := range holidays {
		if h.StartYear == 2025 && h.Month == time.January {
			fmt.Println(h.Day, h.Name)
		}
	}
	// Output:
	// 1 Жаңа жыл
	// 2 Жаңа жыл
	// 3 Ауыстырылған демалыс күні
	// 7 Православиелік Рождество
}
