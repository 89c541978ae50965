//go:build !race

package reglament_test

const raceEnabled = false
