package servicetest_test

import (
	"strings"
	"testing"

	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/internal/servicetest"
)

func name() law.Name { return law.Name{KK: "қ", RU: "р", EN: "e"} }

// sound is a regulation without a fault.
func sound() reglament.Service {
	act := law.Act{ID: "act", Name: name(), Texts: []law.Lang{law.Kazakh, law.Russian}, Cite: law.Citation{Act: "act"}}
	at := law.Citation{Act: "act", Paragraph: "1"}
	act.Force.Cite = at
	return reglament.Service{
		ID: "act.sound", Act: act, Cite: at, Title: name(),
		Units:     []reglament.Unit{{ID: "unit", Name: name(), Provider: true, Cite: at}},
		Roles:     []reglament.Role{{ID: "role", Unit: "unit", Name: name(), Cite: at}},
		Channels:  []reglament.Channel{{ID: "channel", Name: name(), Unit: "unit", Entry: "one", Cite: at}},
		Documents: []documents.Requirement{{ID: "document", Name: name(), Cite: law.Same(at)}},
		Steps: []reglament.Step{
			{ID: "one", Role: "role", Name: name(), Outcomes: []reglament.Outcome{{To: "two"}}, Cite: at},
			{ID: "two", Role: "role", Name: name(), Cite: at},
		},
		Discrepancies: []reglament.Discrepancy{{ID: "texts", Says: law.Name{KK: "қ", RU: "р"}, Model: name(), Cite: law.Differ(at, law.Citation{Act: "act"})}},
	}
}

func TestASoundRegulationHasNoFault(t *testing.T) {
	for _, fault := range servicetest.Service("act.sound", sound) {
		t.Error(fault)
	}
}

func TestEachFaultIsFound(t *testing.T) {
	for fault, row := range map[string]struct {
		spoil func(*reglament.Service)
		want  string
	}{
		"another id":                      {func(s *reglament.Service) { s.ID = "act.other" }, `act.sound: the id is "act.other"`},
		"a step that leads nowhere":       {func(s *reglament.Service) { s.Steps[0].Outcomes[0].To = "three" }, `"three" is not declared`},
		"an empty list, which JSON drops": {func(s *reglament.Service) { s.Grounds = []reglament.Ground{} }, "differs after a JSON round trip"},
		"a row without a citation":        {func(s *reglament.Service) { s.Roles[0].Cite = law.Citation{} }, `act.sound.Roles[0].Cite: cites the act ""`},
		"a row of another act":            {func(s *reglament.Service) { s.Steps[1].Cite.Act = "other" }, `act.sound.Steps[1].Cite: cites the act "other"`},
		"a text's row of another act":     {func(s *reglament.Service) { s.Discrepancies[0].Cite.RU.Act = "other" }, `act.sound.Discrepancies[0].Cite: cites the act "other"`},
		"a discrepancy without a place":   {func(s *reglament.Service) { s.Discrepancies[0].Cite = law.Bilingual[law.Citation]{} }, "act.sound.Discrepancies[0].Cite: cites nothing"},
		"an id with a capital":            {func(s *reglament.Service) { s.Documents[0].ID = "Document" }, `act.sound.Documents[0]: id "Document"`},
		"an id with two hyphens":          {func(s *reglament.Service) { s.Documents[0].ID = "a--b" }, `act.sound.Documents[0]: id "a--b"`},
		"an id that stands twice":         {func(s *reglament.Service) { s.Steps[1].ID = "one" }, `act.sound.Steps[1]: id "one"`},
		"a fact stated in both ways":      {func(s *reglament.Service) { s.Steps[0].Limit.Both.SameDay, s.Steps[0].Limit.KK.SameDay = true, true }, "act.sound.Steps[0].Limit: is stated both alike and differently"},
		"a name without English":          {func(s *reglament.Service) { s.Units[0].Name.EN = "" }, "act.sound.Units[0].Name: en given: false, wanted: true"},
		"a saying of one text only":       {func(s *reglament.Service) { s.Discrepancies[0].Says.RU = "" }, "act.sound.Discrepancies[0].Says: ru given: false, wanted: true"},
		"a saying of a text not in hand":  {func(s *reglament.Service) { s.Act.Texts = []law.Lang{law.Kazakh} }, "act.sound.Discrepancies[0].Says: ru given: true, wanted: false"},
		"a document without English":      {func(s *reglament.Service) { s.Documents[0].Name.EN = "" }, "act.sound.Documents[0].Name: en given: false, wanted: true"},
		"a document listed and not named": {func(s *reglament.Service) { s.Documents[0].Name.RU = "" }, `Documents[0]: listed in Russian: true, named in Russian ""`},
		"a difference of which nothing tells": {func(s *reglament.Service) {
			s.Steps[0].Limit.KK.SameDay, s.Steps[0].Cite.Paragraph = true, "2"
		}, "act.sound: Steps[0].Limit: the texts differ in paragraph 2, of which no discrepancy tells"},
		"a row of one text of which nothing tells": {func(s *reglament.Service) {
			s.Documents[0].Only, s.Documents[0].Cite = law.Kazakh, law.Differ(law.Citation{Act: "act", Paragraph: "3"}, law.Citation{})
			s.Documents[0].Name.RU = ""
		}, "act.sound: Documents[0]: the texts differ in paragraph 3, of which no discrepancy tells"},
		"white space at the end of a name": {func(s *reglament.Service) { s.Title.KK += " " }, "act.sound.Title: stray white space"},
		"an alternative with a broken name": {func(s *reglament.Service) {
			s.Documents[0].OneOf = []documents.Alternative{{ID: "a", Name: law.Name{KK: "қ"}}}
		}, "act.sound.Documents[0].OneOf[0].Name: en given: false"},
		"an outcome id that stands twice":     {func(s *reglament.Service) { s.Steps[0].Outcomes = []reglament.Outcome{{ID: "x", To: "two"}, {ID: "x"}} }, `act.sound.Steps[0].Outcomes[1]: id "x"`},
		"a delivery that cites another act":   {func(s *reglament.Service) { s.Channels[0].Delivery.Act = "other" }, `act.sound.Channels[0].Delivery: cites the act "other"`},
		"a name of white space in the middle": {func(s *reglament.Service) { s.Title.EN = "a\n b" }, "act.sound.Title: stray white space"},
	} {
		s := sound()
		row.spoil(&s)
		faults := servicetest.Service("act.sound", func() reglament.Service {
			fresh := sound()
			row.spoil(&fresh)
			return fresh
		})
		if !strings.Contains(strings.Join(faults, "\n"), row.want) {
			t.Errorf("%s: found %q, want %q", fault, faults, row.want)
		}
	}
	shared := sound()
	if faults := servicetest.Service("act.sound", func() reglament.Service { return shared }); len(faults) != 1 || !strings.Contains(faults[0], "what one caller changes, another sees") {
		t.Errorf("a value that callers share: found %q", faults)
	}
}
