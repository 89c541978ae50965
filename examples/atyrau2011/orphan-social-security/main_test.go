package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach term.late due 2012-05-17T18:00:00 to 2012-05-17T24:00:00",
	)
}
