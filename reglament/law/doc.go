// Package law holds what every statement about a regulation is made of: acts
// and citations of them, names in three languages, facts that two official
// texts of one act state alike or differently, and answers that may be unknown.
//
// All types are plain data: comparable where they can be, equal after a JSON
// round trip.
package law
