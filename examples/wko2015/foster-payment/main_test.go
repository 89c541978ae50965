package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach step.late prepare due 2016-09-13T18:00:00 to 2016-09-14T24:00:00",
	)
}
