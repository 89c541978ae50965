// Package report turns plans, findings and packages into text for people, in
// Kazakh, Russian and English, and into one record for machines.
//
// A [Text] speaks of one service in one language: [Text.Verdict] says all there
// is to say of a case, the other methods its parts, [JSON] the same for a
// program; [Text.Promise] what an applicant is told, [Text.Schedule] what an
// office has to keep; [Text.Service] all that the service says. The names of steps,
// roles, documents, channels and results are those of the service's rows; all other
// wording stands in this package, the three languages side by side.
//
// # Fairness
//
// A breach says that it holds under every reading and in both texts; a doubt,
// that it holds only under some, and under which. A due moment that depends on
// readings is two moments: the one to promise, and the one after which alone
// somebody may be accused. What is not recorded is called so and held against
// nobody.
//
// # Safety
//
// Values from a case or a service never bring control or bidirectional
// characters or line breaks into a text; long ones are clipped. Identifiers that
// the service does not know are quoted by [civil.Quote]. Same arguments, same
// bytes.
package report
