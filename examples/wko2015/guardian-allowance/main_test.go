package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach step.late prepare due 2016-03-29T18:00:00 to 2016-03-30T24:00:00",
	)
}
