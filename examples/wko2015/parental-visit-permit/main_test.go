package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach step.late prepare due 2017-12-20T18:00:00 to 2017-12-21T24:00:00",
	)
}
