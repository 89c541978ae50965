package reglamenttest_test

import (
	"os"
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/internal/officetest"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/reglament/reglamenttest"
	"github.com/regkz/regkz/services"
)

// subject is a regulation with an office and a moment to begin a case at.
type subject struct {
	service  reglament.Service
	office   reglament.Office
	received civil.Moment
}

// subjects are all regulations of the catalog and the one in JSON that the
// examples ship. Decree No. 153 names no hours: its offices get supposed ones, so
// that deadlines can be counted.
func subjects(t *testing.T) []subject {
	t.Helper()
	var list []subject
	for _, s := range services.All() {
		o, ok := services.Office(s.ID)
		m := received()
		if !ok {
			o, m = officetest.Supposed(s), civil.AtMinute(civil.YMD(2017, 10, 3), civil.HM(10, 0))
		}
		list = append(list, subject{s, o, m})
	}
	s, o, err := officetest.Shipped(os.DirFS("../../examples/ownservice"))
	if err != nil {
		t.Fatal(err)
	}
	return append(list, subject{s, o, civil.AtMinute(civil.YMD(2025, 6, 3), civil.HM(10, 0))})
}

// TestDeviationsOfEveryService holds what a deviation claims against what the
// checker finds: that code, subject and level must be among the findings, and
// the case that it was made of must be free of them.
func TestDeviationsOfEveryService(t *testing.T) {
	for _, s := range subjects(t) {
		for _, text := range append([]law.Lang{""}, s.service.Act.Texts...) {
			s.office.Text = text
			c, err := reglament.Compile(s.service, s.office)
			if err != nil {
				t.Fatal(err)
			}
			for _, ch := range s.service.Channels {
				cases, err := reglamenttest.Walk(c, ch.ID, s.received)
				if err != nil {
					t.Fatal(err)
				}
				if len(cases) == 0 {
					t.Errorf("%s: no way through %s", s.service.ID, ch.ID)
				}
				for _, clean := range cases {
					list, err := reglamenttest.Deviations(c, clean)
					if err != nil {
						t.Fatal(err)
					}
					for _, d := range list {
						r, err := c.Check(d.Case)
						if err != nil {
							t.Fatal(err)
						}
						if !claimed(r, d) {
							t.Errorf("%s, %s: %s: no finding %s of %s at level %s", s.service.ID, clean.ID, d.Name, d.Code, d.Subject, d.Level)
						}
						if r, err = c.Check(clean); err != nil || claimed(r, d) {
							t.Errorf("%s, %s: the clean case holds %s already (error %v)", s.service.ID, clean.ID, d.Name, err)
						}
					}
				}
			}
		}
	}
}

func claimed(r reglament.Report, d reglamenttest.Deviation) bool {
	for _, f := range r.Findings {
		if f.Code == d.Code && f.Subject == d.Subject && f.Level == d.Level {
			return true
		}
	}
	return false
}
