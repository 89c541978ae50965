package reglamenttest_test

import (
	"os"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament"
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
// examples ship. Decree No. 153 names no hours: its offices get invented ones,
// so that deadlines can be counted.
func subjects(t *testing.T) []subject {
	t.Helper()
	var list []subject
	for _, s := range services.All() {
		o, _ := services.Office(s.ID)
		m := received()
		if len(o.Units) == 0 {
			m = civil.AtMinute(civil.YMD(2017, 10, 3), civil.HM(10, 0))
			for _, u := range s.Units {
				if !u.Online {
					o.Units = append(o.Units, reglament.UnitHours{Unit: u.ID, Hours: calendar.Hours{
						Open:   calendar.Span{From: civil.HM(9, 0), To: civil.HM(18, 30)},
						Breaks: []calendar.Span{{From: civil.HM(13, 0), To: civil.HM(14, 30)}},
					}})
				}
			}
		}
		list = append(list, subject{s, o, m})
	}
	var own subject
	for name, decode := range map[string]func([]byte) error{
		"service.json": func(b []byte) (err error) { own.service, err = reglament.DecodeService(b); return err },
		"office.json":  func(b []byte) (err error) { own.office, err = reglament.DecodeOffice(b); return err },
	} {
		data, err := os.ReadFile("../../examples/ownservice/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if err := decode(data); err != nil {
			t.Fatal(err)
		}
	}
	own.received = civil.AtMinute(civil.YMD(2025, 6, 3), civil.HM(10, 0))
	return append(list, own)
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
