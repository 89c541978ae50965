package iin_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents/iin"
)

func Example() {
	n, err := iin.Parse("900228200021")
	if err != nil {
		fmt.Println(err)
		return
	}
	age, ok := n.AgeOn(civil.YMD(1908, time.February, 27))
	fmt.Println(n, n.Born(), n.Sex(), age, ok)
	// Output:
	// IIN(…) 1890-02-28 female 17 true
}

// An error says what is wrong and where, and never what was read.
func ExampleParse() {
	for _, s := range []string{"900228200012", "900229200021", "90022820002"} {
		_, err := iin.Parse(s)
		fmt.Println(errors.Is(err, iin.ErrIIN), err)
	}
	// Output:
	// true the twelfth digit is not the control digit of the others: not an individual identification number
	// true the fifth and sixth digits are no day of that month and year: not an individual identification number
	// true the text ends after the eleventh digit, want twelve: not an individual identification number
}

// In a common year 28 February is the birthday of who was born on the 29th.
func ExampleNumber_AgeOn() {
	n, err := iin.Parse("960229100011")
	fmt.Println(n.Born(), err)
	for _, day := range []civil.Date{civil.YMD(1910, time.February, 27), civil.YMD(1910, time.February, 28)} {
		age, _ := n.AgeOn(day)
		fmt.Println(day, age)
	}
	// Output:
	// 1896-02-29 <nil>
	// 1910-02-27 13
	// 1910-02-28 14
}

// Whatever the verb, the digits stay inside until they are asked for.
func ExampleNumber_Digits() {
	n, _ := iin.Parse("000101199907")
	fmt.Printf("%v %+v %#v %s %d %q %x\n", n, n, n, n, n, n, n)
	fmt.Println(n.Digits())
	// Output:
	// IIN(…) IIN(…) IIN(…) IIN(…) IIN(…) IIN(…) IIN(…)
	// 000101199907
}
