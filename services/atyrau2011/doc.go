// Package atyrau2011 holds the regulations of public services in education of
// Atyrau oblast, approved by decree No. 398 of the Atyrau oblast akimat of 30
// December 2011 and repealed by its decree No. 341 of November 2012.
//
// The decree has a Kazakh and a Russian text, and each of its seven annexes is
// one regulation. Both texts are transcribed, also where they differ.
//
// # How a service file reads
//
// A service is a function that returns one literal, in the order of the
// regulation: general provisions, term and hours, grounds, documents, steps,
// offices. One row is one statement of the text, with its limit and its place:
//
//	Cite: text.sub("9", "1")    // paragraph 9, subparagraph 1)
//	Cite: text.table("1", "6")  // action 6 of table 1
//	Cite: text.row("2", "10")   // row 10 of the list in appendix 2
//
// law.Same marks what both texts say, law.Differ(kazakh, russian) what they say
// differently. Names of roles, documents, actions and offices are those of the
// texts, letter by letter, with line breaks closed up; the English ones are
// ours. Provisions are retold in our words.
//
// Nothing is computed and nothing is tidied away: where the texts differ, where
// one contradicts itself or refers to what is not there, Discrepancies tell it
// and what the model does; NotModeled lists what the types do not hold.
package atyrau2011
