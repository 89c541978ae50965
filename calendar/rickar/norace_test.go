//go:build !race

package rickar_test

// step of the tests of every day.
const step = 1
