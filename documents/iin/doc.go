// Package iin reads the individual identification number of Kazakhstan (IIN,
// ЖСН) and what it says of a person: date of birth and sex.
//
// # The number
//
// Twelve digits: six of the date of birth (YYMMDD); one of century and sex, 1
// and 2 for men and women born in the 1800s, 3 and 4 in the 1900s, 5 and 6 in the
// 2000s; four of a serial; one of control. The control digit is the sum of the
// first eleven digits, each times its place, modulo 11. Where that is 10, the
// digits count again with the weights 3 to 11, 1 and 2; where it is 10 again, the
// number is not issued. The eleventh digit, times 11, counts in the second pass
// only, so a slip in it mostly goes unnoticed.
//
// Several sources agree on this, but the decrees do not say it and the act behind it
// is not in hand. None tells a business number (BIN), which has twelve digits
// too, from an IIN: one is refused as far as its digits are no date of birth, such as
// every number with a fifth digit above 3. A number that [Parse] accepts can exist;
// that it does, and whose it is, only the state's database knows.
//
// # Secrecy
//
// The number is personal. A [Number] prints as IIN(…) under every verb, and no
// error of [Parse] holds a digit. The digits come out in two ways only:
// [Number.Digits] and [Number.MarshalText], which files need. Encoders call the
// latter, encoding/json among them, and so do the handlers of log/slog: give a log
// [Number.String]. Where fmt is misused, as with a value that no verb asks for, or
// where the number sits in an unexported field, no method can be called and fmt
// shows a scrambled word. That keeps digits out of logs by accident; it is no
// encryption. By [Number.Secret] the strict readers of this module know not to quote
// what stands where a number belongs.
package iin
