// Package caselog reads the records of an existing case system, which knows
// statuses such as "registered, assigned, signed, issued", as cases of a
// regulation.
//
// A [Mapping] says once what the names of the system mean for one service;
// [Mapping.Cases] then turns each [Record] into what [reglament.Checker.Check]
// takes. Give the office of the checker [Mapping.Observed] and the precision of
// the system's clock.
//
// # Fairness
//
// A record says less than a case can hold, and what it does not say stays not
// recorded. A status that stands for several steps dates only the last of them.
// What may belong to one package or to the next, because the moments do not tell,
// is recorded of neither; only what excuses is recorded of both. So a record with
// entries, positions or clock times left out never gives a breach that the whole
// record does not give, as long as every [Status.Incident], [Status.Repeated] and
// [Status.Again] is kept.
//
// What the mapping does not know is an error, never left out in silence.
package caselog
