// Package civil holds the date and the wall clock as an office knows them: no
// zone, no clock of the machine.
//
// A [Date] is a day number, so days are compared with <, counted with - and
// moved with +. A [Clock] is a second of the day, a [Moment] is a date with a
// clock and with how precisely the record knows it. The zero value of Date and
// of Moment means "not given".
//
// Zones appear in exactly one function, [FromTime], which is told the location.
package civil
