//go:build !race

package reglament_test

import "testing"

// The race detector would make these take minutes, and they run no code that
// TestLawsOfFairness and TestThinningNeverAccuses do not run under it.

func TestLawsOfFairnessForThousands(t *testing.T) {
	n := 4000
	if testing.Short() {
		n = 400
	}
	lawsOfFairness(t, 2015, n)
}

func TestThinningNeverAccusesByAnyText(t *testing.T) { thinningNeverAccuses(t, everyWalk) }
