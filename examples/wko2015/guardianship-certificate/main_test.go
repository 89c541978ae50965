package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach step.late sign due 2016-04-08T15:05:59 to 2016-04-08T15:05:59",
		"doubt term.late due 2016-04-08T18:00:00 to 2016-04-11T24:00:00",
	)
}
