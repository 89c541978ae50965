package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach step.late prepare due 2017-06-01T18:00:00 to 2017-06-02T24:00:00",
	)
}
