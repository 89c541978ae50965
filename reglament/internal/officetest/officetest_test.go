package officetest_test

import (
	"errors"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/internal/officetest"
)

func TestShippedCanBeExecutedInEitherOffice(t *testing.T) {
	s, o, err := officetest.Shipped(os.DirFS("../../../examples/ownservice"))
	if err != nil {
		t.Fatal(err)
	}
	for _, office := range []reglament.Office{o, officetest.Supposed(s)} {
		if _, err := reglament.Compile(s, office); err != nil {
			t.Error(err)
		}
	}
}

func TestSupposedGivesHoursToWhatCloses(t *testing.T) {
	o := officetest.Supposed(reglament.Service{Units: []reglament.Unit{{ID: "site", Online: true}, {ID: "hall"}, {ID: "bureau", Provider: true}}})
	if len(o.Units) != 2 || o.Units[0].Unit != "hall" || o.Units[0].Week != calendar.SixDay || o.Units[1].Unit != "bureau" || o.Units[1].Week != calendar.FiveDay {
		t.Errorf("supposed %+v", o.Units)
	}
}

func TestShippedSaysWhatItCannotRead(t *testing.T) {
	service, err := os.ReadFile("../../../examples/ownservice/service.json")
	if err != nil {
		t.Fatal(err)
	}
	good, broken := &fstest.MapFile{Data: service}, &fstest.MapFile{Data: []byte("{")}
	for _, row := range []struct {
		name   string
		folder fstest.MapFS
		want   error
	}{
		{"no service", nil, fs.ErrNotExist},
		{"a broken service", fstest.MapFS{"service.json": broken}, reglament.ErrService},
		{"no office", fstest.MapFS{"service.json": good}, fs.ErrNotExist},
		{"a broken office", fstest.MapFS{"service.json": good, "office.json": broken}, reglament.ErrOffice},
	} {
		if _, _, err := officetest.Shipped(row.folder); !errors.Is(err, row.want) {
			t.Errorf("%s: error %v, want %v", row.name, err, row.want)
		}
	}
}
