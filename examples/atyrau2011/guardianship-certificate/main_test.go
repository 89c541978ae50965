package main

import (
	"testing"

	"github.com/regkz/regkz/examples/internal/show/showtest"
)

func TestTheProgramFindsWhatTheLawSays(t *testing.T) {
	showtest.Golden(t, program(),
		"breach receipt.promise due 2012-05-05T20:00:00 to 2012-05-08T24:00:00",
	)
}
