//go:build race

package reglament_test

// raceEnabled is set under the race detector, which is ten times slower and
// allocates by itself.
const raceEnabled = true
