// Package wko2015 holds the regulations of public services for families and
// children of West Kazakhstan oblast, approved by decree No. 153 of the West
// Kazakhstan oblast akimat of 30 June 2015 and repealed by its decree No. 60 of
// 15 March 2018.
//
// Only the Kazakh text of the decree is in hand. Names in Kazakh are those of
// the text; the Russian ones are ours, as the English ones are: a translation for
// readers, not the wording of the official Russian text.
//
// # How a service file reads
//
// A service is a function that returns one literal, in the order of the
// regulation. One row is one statement of the text, with its limit and its place:
//
//	Cite: text.sub("5", "3")   // paragraph 5, subparagraph 3)
//	Cite: text.sub("9", "4")   // paragraph 9, subparagraph 4), process 3
//	Cite: text.appendix("1")   // annex 1 of the regulation
//
// Kazakh names are quotations, letter by letter and typing errors included; line
// breaks and spaced letters are closed up, a name that its sentence puts into a
// case stands without the ending of that case, and what has a field of its own,
// such as the limit and the one who acts, is left out where the sentence lets it.
// Provisions are retold in our words.
//
// The work of the provider (paragraph 5), the way through the State Corporation
// (paragraphs 9 and 10) and that through the portal (paragraph 11) are three
// procedures in the text, and so they are here. Nothing is composed of them and
// nothing is tidied away: Discrepancies tell where the text contradicts itself or
// leaves a choice and what the model does, NotModeled what it leaves out.
package wko2015
