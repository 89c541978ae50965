// Package reglament says what a regulation of a public service is and holds
// cases against it.
//
// A [Service] is a regulation as plain rows; [Compile] prepares it for an
// [Office]; [Checker.Plan] tells when everything falls due, and [Checker.Check]
// what deviates in a recorded [Case].
//
// # Fairness
//
// Where the law leaves a choice, every admissible reading is tried: see
// [Readings]. A promise uses the earliest date, an accusation the latest. A
// [Finding] is a [Breach] only if it holds under every reading and in both
// official texts, a [Doubt] if under some. What is not recorded, and what cannot
// be decided, is held against nobody.
package reglament
