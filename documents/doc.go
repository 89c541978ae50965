// Package documents answers what an applicant must hand in and whether a
// package is complete.
//
// A [Requirement] is one row of a regulation's list of documents. [Check] holds
// a [Package] against the rows as one official text states them. Three values
// run through it: what is recorded as handed in, what is recorded as not handed
// in, and what is not recorded at all. The last is [Undecided], never Missing.
package documents
