package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach step.late sign due 2016-03-11T18:00:00 to 2016-03-14T24:00:00",
		"doubt term.late due 2016-03-14T18:00:00 to 2016-03-15T24:00:00",
	)
}
