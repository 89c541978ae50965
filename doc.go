// Package regkz is the root of a library of state-service regulations of
// Kazakhstan: due dates and document checks that a program can import, cite and
// check. It holds no code; start from one of these:
//
//   - services: the catalog of regulations, and below it one package for each act;
//   - reglament: what a regulation is, plans and checks of cases;
//   - documents: what must be handed in, and whether a package is complete;
//   - calendar: days off, working-day arithmetic, opening hours, deadlines;
//   - reglament/report: plans and reports for people;
//   - reglament/reglamenttest: checks inside your own tests.
//
// The README shows the main job in one screen; docs/architecture.md tells where
// everything lives and why.
package regkz
