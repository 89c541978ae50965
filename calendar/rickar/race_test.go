//go:build race

package rickar_test

// step of the tests of every day: the race detector makes them ten times slower,
// and they find no race. Without it they take every day.
const step = 29
