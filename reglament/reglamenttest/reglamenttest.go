// Package reglamenttest checks cases inside the tests of an existing system:
// one line for each case, a failure that says which rule was broken, what was
// expected and what was seen.
package reglamenttest

import (
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/report"
)

// NoBreach fails the test when the case breaks the regulation under every
// reading of the law and in both official texts, once for each root breach, or
// when the case cannot be checked. Doubts and notes are logged, not failed: they
// accuse nobody. It reports whether there was no breach.
func NoBreach(tb testing.TB, checker *reglament.Checker, c reglament.Case) bool {
	tb.Helper()
	rep, err := checker.Check(c)
	if err != nil {
		tb.Errorf("case %q cannot be checked: %v", c.ID, err)
		return false
	}
	text := report.New(checker.Service(), law.English).Assuming(checker.Assumed())
	for _, f := range rep.Findings {
		switch {
		case f.Cause != 0:
		case f.Level == reglament.Breach:
			tb.Errorf("case %q: %s at %s: %s", c.ID, f.Code, f.Path, text.Finding(f))
		default:
			tb.Logf("case %q: %s at %s: %s", c.ID, f.Code, f.Path, text.Finding(f))
		}
	}
	return !rep.Breached()
}
