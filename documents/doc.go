// Package documents answers what an applicant must hand in, what must be known to
// tell, whether a package is complete, and whether more was demanded than the
// regulation allows.
//
// A [Requirement] is one row of a regulation's list of documents; its [Condition]
// says when it applies. A [Situation] is what is known of the applicant, the spouse,
// the children and the matter; a [Package] what is recorded of the documents.
//
//   - [Questions] returns what to ask: only what can still change the list.
//   - [List] returns what must be handed in, or may have to be.
//   - [Check] holds a package against the rows as one official text states them.
//   - [OverAsked] holds what was demanded against the list.
//
// Three values run through all of it: what is recorded as so, what is recorded as
// not so, and what is not recorded at all. The last leaves a row [Undecided], never
// Missing, and makes no demand an excess.
//
// Regulations put ages in two ways. "From ten to eighteen" is full years: from the
// tenth birthday, that day included, until the day before the eighteenth. "Older
// than ten" can mean after the tenth birthday or eleven years, so that the year
// between is unknown. Who was born on 29 February has the birthday in a common year
// on 28 February, as [iin.Number.AgeOn] reckons it.
//
// A row that holds for each child is held for each that the situation names, by
// [Person.ID]; while none is named, once, and any child's document meets it.
//
// [DecodeSituation] and [DecodePackage] read JSON strictly. Personal numbers are
// never shown, neither in errors nor by printing; see [iin.Number].
package documents
