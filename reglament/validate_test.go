package reglament_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services"
)

var none law.Citation

func TestValidateAcceptsWhatCanBeExecuted(t *testing.T) {
	for _, s := range append(services.All(), permit(), chain("a", "b"), modern().service, summed().service, placement(), gapped(), allowed()) {
		if err := reglament.Validate(s); err != nil {
			t.Error(err)
		}
	}
}

// allowed is permit() with what looks like a fault and is none: a role of no unit, a
// limit that speaks of nothing in a sum, a rate on a channel that is not summed up.
func allowed() reglament.Service {
	s := permit()
	s.Roles = append(s.Roles, reglament.Role{ID: "applicant", Cite: s.Cite})
	s.Term.Period, s.Term.Sum = law.Bilingual[calendar.Period]{}, []string{"direct"}
	for i := range s.Steps {
		if id := s.Steps[i].ID; id != "send" {
			s.Steps[i].Limit = law.Bilingual[reglament.Limit]{}
		}
	}
	s.Steps[2].Limit = law.Differ(reglament.Limit{Period: calendar.Period{N: 1, Unit: calendar.Month}}, reglament.Limit{})
	s.Steps[3].Limit, s.Steps[4].Limit = limit(3, calendar.Minute), limit(2, calendar.Hour)
	s.Steps[5].Limit = law.Same(reglament.Limit{Period: calendar.Period{N: 2, Unit: calendar.Month}, OfService: true})
	return s
}

func TestExtensionByNobodyInParticular(t *testing.T) {
	s := permit()
	s.Term.Extension = reglament.Extension{Period: law.Same(calendar.Period{N: 1, Unit: calendar.Month}), Cite: s.Cite}
	if err := reglament.Validate(s); err != nil {
		t.Error(err)
	}
	holds(t, s, inRussian(), with(direct(), func(k *reglament.Case) {
		k.Incidents = []reglament.Incident{{Kind: reglament.Extended, Role: "officer"}}
	}), "note incident.noted extension; incidents[0].kind; by 1")
}

func TestValidateNamesEveryFault(t *testing.T) {
	type service = reglament.Service
	twice := func(p calendar.Period) law.Bilingual[calendar.Period] {
		return law.Bilingual[calendar.Period]{Both: p, RU: p}
	}
	day := calendar.Period{N: 1, Unit: calendar.WorkingDay}
	steps := func(n int) func(*service) {
		return func(s *service) {
			for len(s.Steps) < n {
				s.Steps = append(s.Steps, reglament.Step{ID: fmt.Sprint("step-", len(s.Steps)), Role: "officer", Cite: s.Cite})
			}
		}
	}
	// sum makes the whole a sum, of limits that can be added up.
	sum := func(channels ...string) func(*service) {
		return func(s *service) {
			s.Term.Period, s.Term.Sum = law.Bilingual[calendar.Period]{}, channels
			for i := range s.Steps {
				s.Steps[i].Limit = limit(1, calendar.WorkingDay)
			}
		}
	}
	extend := func(s *service) {
		s.Term.Extension = reglament.Extension{Period: law.Same(day), Role: "chief", Cite: s.Cite}
	}
	for _, row := range []struct {
		why   string
		spoil func(*service)
		want  string
	}{
		{"a service needs an identifier", func(s *service) { s.ID = "" }, `service "": id: is empty`},
		{"so does its act", func(s *service) { s.Act.ID = "" }, "act.id: is empty"},
		{"English is no official text", func(s *service) { s.Act.Texts[1] = law.English }, `act.texts[1]: "en" is no official text (want kk or ru), or stands twice`},
		{"a text stands once", func(s *service) { s.Act.Texts = []law.Lang{"ru", "ru"} }, `act.texts[1]: "ru" is no official text (want kk or ru), or stands twice`},
		{"128 steps and no more", steps(129), "steps: 129 steps, at most 128"},

		{"a unit needs an identifier", func(s *service) { s.Units[0].ID = "" }, `units[0].id: "" is empty or stands twice`},
		{"an identifier stands once", func(s *service) { s.Units[1].ID = "hall" }, `units[1].id: "hall" is empty or stands twice`},
		{"a unit is cited", func(s *service) { s.Units[1].Cite = none }, `units[1]: "bureau" has no citation`},
		{"roles stand once", func(s *service) { s.Roles[2].ID = "clerk" }, `roles[2].id: "clerk" is empty`},
		{"a role is cited", func(s *service) { s.Roles[2].Cite = none }, `roles[2]: "chief" has no citation`},
		{"channels stand once", func(s *service) { s.Channels[1].ID = "hall" }, `channels[1].id: "hall" is empty`},
		{"a channel is cited", func(s *service) { s.Channels[0].Cite = none }, `channels[0]: "hall" has no citation`},
		{"results stand once", func(s *service) { s.Results[1].ID = "permit" }, `results[1].id: "permit" is empty`},
		{"a result is cited", func(s *service) { s.Results[0].Cite = none }, `results[0]: "permit" has no citation`},
		{"provisions stand once", func(s *service) {
			s.Provisions = []reglament.Provision{{ID: "a", Cite: s.Cite}, {ID: "a", Cite: s.Cite}}
		}, `provisions[1].id: "a" is empty`},
		{"a provision is cited", func(s *service) { s.Provisions = []reglament.Provision{{ID: "a"}} }, `provisions[0]: "a" has no citation`},
		{"a provision stands in a text that there is", func(s *service) { s.Provisions = []reglament.Provision{{ID: "a", Only: "en", Cite: s.Cite}} }, `provisions[0].only: "en" is no official text`},
		{"another title is one", func(s *service) { s.OtherTitles = []reglament.OtherTitle{{Cite: s.Cite}} }, `other_titles[0].name: is empty`},
		{"and stands somewhere", func(s *service) { s.OtherTitles = []reglament.OtherTitle{{Name: s.Title}} }, `other_titles[0]: has no citation`},
		{"times stand once", func(s *service) { s.Times = append(s.Times, s.Times[0]) }, `times[1].id: "waiting" is empty`},
		{"a time is cited", func(s *service) { s.Times[0].Cite = none }, `times[0]: "waiting" has no citation`},
		{"grounds stand once", func(s *service) { s.Grounds[1].ID = "incomplete" }, `grounds[1].id: "incomplete" is empty`},
		{"a ground is cited", func(s *service) { s.Grounds[0].Cite = none }, `grounds[0]: "incomplete" has no citation`},
		{"storage stands once", func(s *service) { s.Storage = append(s.Storage, s.Storage[0]) }, `storage[1].id: "kept" is empty`},
		{"storage is cited", func(s *service) { s.Storage[0].Cite = none }, `storage[0]: "kept" has no citation`},
		{"receipts stand once", func(s *service) { s.Receipts = append(s.Receipts, s.Receipts[0]) }, `receipts[1].id: "slip" is empty`},
		{"a receipt is cited", func(s *service) { s.Receipts[0].Cite = none }, `receipts[0]: "slip" has no citation`},
		{"steps stand once", func(s *service) { s.Steps[1].ID = "take-in" }, `steps[1].id: "take-in" is empty`},
		{"a step is cited", func(s *service) { s.Steps[3].Cite = none }, `steps[3]: "draft" has no citation`},
		{"discrepancies stand once", func(s *service) {
			d := reglament.Discrepancy{ID: "d", Cite: law.Same(s.Cite)}
			s.Discrepancies = []reglament.Discrepancy{d, d}
		}, `discrepancies[1].id: "d" is empty`},
		{"a discrepancy is cited", func(s *service) { s.Discrepancies = []reglament.Discrepancy{{ID: "d"}} }, `discrepancies[0]: "d" has no citation`},
		{"and in one way only", func(s *service) {
			s.Discrepancies = []reglament.Discrepancy{{ID: "d", Cite: law.Bilingual[law.Citation]{Both: s.Cite, KK: s.Cite}}}
		}, `discrepancies[0].cite: is stated both alike and differently`},
		{"gaps stand once", func(s *service) {
			s.NotModeled = []reglament.Gap{{ID: "g", Cite: s.Cite}, {ID: "g", Cite: s.Cite}}
		}, `not_modeled[1].id: "g" is empty`},
		{"a gap is cited", func(s *service) { s.NotModeled = []reglament.Gap{{ID: "g"}} }, `not_modeled[0]: "g" has no citation`},

		{"somebody provides the service", func(s *service) { s.Units[1].Provider = false }, "units: 0 units are marked as the provider, want 1"},
		{"and nobody else does", func(s *service) { s.Units[0].Provider = true }, "units: 2 units are marked as the provider, want 1"},
		{"a role belongs to a unit", func(s *service) { s.Roles[1].Unit = "nowhere" }, `roles[1].unit: "nowhere" is not declared`},
		{"a channel has a unit", func(s *service) { s.Channels[1].Unit = "" }, `channels[1].unit: "" is not declared`},
		{"a channel begins with a step", func(s *service) { s.Channels[1].Entry = "begin" }, `channels[1].entry: "begin" is not declared`},
		{"which is one of its own", func(s *service) { s.Channels[1].Entry = "send" }, `channels[1].entry: step "send" does not belong to the channel`},
		{"stated hours stand once", func(s *service) {
			s.Channels[1].Hours = []reglament.StatedHours{{ID: "h", Cite: s.Cite}, {ID: "h", Cite: s.Cite}}
		}, `channels[1].hours[1].id: "h" is empty`},
		{"stated hours are cited", func(s *service) { s.Channels[1].Hours = []reglament.StatedHours{{ID: "h"}} }, `channels[1].hours[0]: "h" has no citation`},
		{"a week is stated in one way", func(s *service) {
			s.Channels[1].Hours = []reglament.StatedHours{{ID: "h", Cite: s.Cite, Week: law.Bilingual[string]{Both: "five-day", KK: "six-day"}}}
		}, `channels[1].hours[0]: is stated both alike and differently`},
		{"so are hours", func(s *service) {
			s.Channels[1].Hours = []reglament.StatedHours{{ID: "h", Cite: s.Cite, Open: law.Bilingual[calendar.Span]{KK: calendar.Span{To: 1}, RU: calendar.Span{To: 1}}}}
		}, `channels[1].hours[0]: is stated both alike and differently`},
		{"and breaks", func(s *service) {
			b := reglament.StatedBreak{Stated: law.Yes}
			s.Channels[1].Hours = []reglament.StatedHours{{ID: "h", Cite: s.Cite, Break: law.Bilingual[reglament.StatedBreak]{Both: b, RU: b}}}
		}, `channels[1].hours[0]: is stated both alike and differently`},
		{"a step has a role", func(s *service) { s.Steps[5].Role = "king" }, `steps[5].role: "king" is not declared`},
		{"whom another place names has a role", func(s *service) { s.Steps[5].Also = []reglament.RoleElsewhere{{Role: "king", Cite: s.Cite}} }, `steps[5].also[0].role: "king" is not declared`},
		{"whoever else hands a result out is a channel", func(s *service) {
			s.Channels[0].Also = []reglament.ChannelElsewhere{{Channel: "post", Cite: s.Cite}}
		}, `channels[0].also[0].channel: "post" is not declared`},
		{"and another one", func(s *service) { s.Channels[0].Also = []reglament.ChannelElsewhere{{Channel: "hall", Cite: s.Cite}} }, `channels[0].also[0].channel: "hall" is the channel itself`},
		{"by a place that is cited", func(s *service) { s.Channels[0].Also = []reglament.ChannelElsewhere{{Channel: "direct"}} }, `channels[0].also[0]: "direct" has no citation`},
		{"and the place is cited", func(s *service) { s.Steps[5].Also = []reglament.RoleElsewhere{{Role: "clerk"}} }, `steps[5].also[0]: "clerk" has no citation`},
		{"a step belongs to channels", func(s *service) { s.Steps[0].Channels = []string{"hall", "post"} }, `steps[0].channels[1]: "post" is not declared`},
		{"an outcome leads somewhere", func(s *service) { s.Steps[5].Outcomes[1].To = "nowhere" }, `steps[5].outcomes[1].to: "nowhere" is not declared`},
		{"an outcome stands once", func(s *service) { s.Steps[5].Outcomes[1] = s.Steps[5].Outcomes[0] }, `steps[5].outcomes[1]: stands twice`},
		{"a receipt is given by a step", func(s *service) { s.Receipts[0].Step = "stamp" }, `receipts[0].step: "stamp" is not declared`},
		{"in channels", func(s *service) { s.Receipts[0].Channels = []string{"post"} }, `receipts[0].channels[0]: "post" is not declared`},
		{"a field has an identifier", func(s *service) { s.Receipts[0].Fields[0].ID = "" }, `receipts[0].fields[0].id: "" is empty or stands twice in the service`},
		{"of the whole service", func(s *service) {
			r := s.Receipts[0]
			r.ID = "other"
			s.Receipts = append(s.Receipts, r)
		}, `receipts[1].fields[0].id: "number" is empty or stands twice in the service`},
		{"a field is cited", func(s *service) { s.Receipts[0].Fields[1].Cite = none }, `receipts[0].fields[1]: "stamp" has no citation`},
		{"from a text that there is", func(s *service) { s.Receipts[0].Fields[1].Only = "en" }, `receipts[0].fields[1].only: "en" is no official text`},
		{"a ground has channels", func(s *service) { s.Grounds[1].Channels = []string{"post"} }, `grounds[1].channels[0]: "post" is not declared`},
		{"a ground allows what is known", func(s *service) { s.Grounds[1].Acts = []string{"refuse", "forget"} }, `grounds[1].acts[1]: "forget" (want refuse, suspend, return or not-accept)`},
		{"a ground leads to a step", func(s *service) { s.Grounds[1].Step = "forget" }, `grounds[1].step: "forget" is not declared`},
		{"storage has a unit", func(s *service) { s.Storage[0].Unit = "cellar" }, `storage[0].unit: "cellar" is not declared`},
		{"storage has channels", func(s *service) { s.Storage[0].Channels = []string{"hall", "post"} }, `storage[0].channels[1]: "post" is not declared`},
		{"storage is for a period", func(s *service) { s.Storage[0].Period = law.Same(calendar.Period{N: 1, Unit: "fortnight"}) }, `storage[0].period: period of unit "fortnight"`},
		{"an office belongs to a unit", func(s *service) { s.Offices = []reglament.Address{{Unit: "cellar", Cite: s.Cite}} }, `offices[0].unit: "cellar" is not declared`},
		{"an office is cited", func(s *service) { s.Offices = []reglament.Address{{Unit: "hall"}} }, `offices[0]: has no citation`},
		{"waiting is for a period", func(s *service) { s.Times[0].Period = law.Same(calendar.Period{N: 0, Unit: calendar.Minute}) }, `times[0].period: period of 0 minute`},
		{"stated in one way", func(s *service) { s.Times[0].Period = twice(day) }, `times[0].period: is stated both alike and differently`},
		{"the term is a period", func(s *service) { s.Term.Period = law.Same(calendar.Period{N: 13150, Unit: calendar.WorkingDay}) }, `term.period: period of 13150 working-day`},
		{"in each text", func(s *service) {
			s.Term.Period = law.Differ(day, calendar.Period{N: 433, Unit: calendar.Month})
		}, `term.period: period of 433 month`},
		{"stated in one way, too", func(s *service) { s.Term.Period = twice(day) }, `term.period: is stated both alike and differently`},
		{"the term is cited", func(s *service) { s.Term.Cite = none }, `term: has no citation`},
		{"a limit is a period", func(s *service) { s.Steps[2].Limit = limit(3, "moon") }, `steps[2].limit: period of unit "moon"`},
		{"stated in one way, also", func(s *service) { s.Steps[2].Limit.KK.SameDay = true }, `steps[2].limit: is stated both alike and differently`},
		{"a limit is a period or the same day", func(s *service) { s.Steps[2].Limit.Both.SameDay = true }, `steps[2].limit: is more than one of period, same_day, rate`},
		{"or a rate", func(s *service) { s.Steps[2].Limit.Both.Rate.TimesADay = 1 }, `steps[2].limit: is more than one of period, same_day, rate`},
		{"in the Russian text as well", func(s *service) { s.Steps[3].Limit.RU.SameDay = true }, `steps[3].limit: is more than one of period, same_day, rate`},
		{"what takes the service is a period", func(s *service) { s.Steps[2].Limit = law.Same(reglament.Limit{OfService: true}) }, `steps[2].limit: of_service needs a period`},
		{"a rate is not negative", func(s *service) { s.Steps[1].Limit.Both.Rate.TimesADay = -1 }, `steps[1].limit: rate of -1 times a day`},
		{"at least never is no rate", func(s *service) { s.Steps[1].Limit = law.Same(reglament.Limit{Rate: reglament.Rate{AtLeast: true}}) }, `steps[1].limit: rate of 0 times a day`},

		{"amendments stand once", func(s *service) { s.Amendments = []law.Amendment{{ID: "a", Cite: s.Cite}, {ID: "a", Cite: s.Cite}} }, `amendments[1].id: "a" is empty or stands twice`},
		{"an amendment needs an identifier", func(s *service) { s.Amendments = []law.Amendment{{Cite: s.Cite}} }, `amendments[0].id: "" is empty or stands twice`},
		{"an amendment is of a place", func(s *service) { s.Amendments = []law.Amendment{{ID: "a"}} }, `amendments[0]: "a" has no citation`},
		{"systems stand once", func(s *service) {
			s.Systems = []reglament.System{{ID: "a", Cite: s.Cite}, {ID: "a", Cite: s.Cite}}
		}, `systems[1].id: "a" is empty or stands twice`},
		{"a system is cited", func(s *service) { s.Systems = []reglament.System{{ID: "a"}} }, `systems[0]: "a" has no citation`},
		{"a result is given through channels", func(s *service) { s.Results[1].Channels = []string{"hall", "post"} }, `results[1].channels[1]: "post" is not declared`},
		{"a result is paper or electronic", func(s *service) { s.Results[1].Form = "verbal" }, `results[1].form: "verbal" (want paper or electronic)`},
		{"not to accept is to refuse", func(s *service) { s.Results[0].NotAccepted = true }, `results[0]: "permit" is not_accepted or unreasoned without being a refusal`},
		{"only a refusal gives reasons", func(s *service) { s.Results[0].Unreasoned = true }, `results[0]: "permit" is not_accepted or unreasoned without being a refusal`},
		{"a step is somebody's", func(s *service) { s.Steps[5].Role = "" }, `steps[5]: "sign" needs a role or a unit, not both`},
		{"a step is of a role or of a unit", func(s *service) { s.Steps[5].Unit = "bureau" }, `steps[5]: "sign" needs a role or a unit, not both`},
		{"a step is of a unit that there is", func(s *service) { s.Steps[5].Role, s.Steps[5].Unit = "", "cellar" }, `steps[5].unit: "cellar" is not declared`},
		{"a step of a role names one", func(s *service) { s.Steps[5].Unnamed = true }, `steps[5].unnamed: "sign" names a role`},
		{"a step uses systems that there are", func(s *service) {
			s.Systems = []reglament.System{{ID: "gateway", Cite: s.Cite}}
			s.Steps[5].Systems = []string{"gateway", "fax"}
		}, `steps[5].systems[1]: "fax" is not declared`},
		{"a limit runs from a step", func(s *service) { s.Steps[5].Since = "stamp" }, `steps[5].since: "stamp" is not declared`},
		{"a receipt is given by something", func(s *service) { s.Receipts[0].Step = "" }, `receipts[0]: "slip" needs a step or a result, not both`},
		{"by a step or with a result", func(s *service) { s.Receipts[0].Result = "refusal" }, `receipts[0]: "slip" needs a step or a result, not both`},
		{"with a result that there is", func(s *service) { s.Receipts[0].Step, s.Receipts[0].Result = "", "medal" }, `receipts[0].result: "medal" is not declared`},
		{"a gap is filled with what there is", func(s *service) {
			s.NotModeled = []reglament.Gap{{ID: "g", Fills: "tables", Cite: s.Cite}}
		}, `not_modeled[0].fills: "tables" (want term, documents, grounds, provisions or fee)`},
		{"a stated term is not summed up", func(s *service) { s.Term.Sum = []string{"direct"} }, `term.sum[0]: a term that is stated is not summed up`},
		{"nor one that a single text states", func(s *service) { s.Term.Period, s.Term.Sum = law.Differ(day, calendar.Period{}), []string{"direct"} }, `term.sum[0]: a term that is stated is not summed up`},
		{"a sum is of a channel", sum("post"), `term.sum[0]: "post" is not declared, or stands twice`},
		{"which stands once", sum("direct", "direct"), `term.sum[1]: "direct" is not declared, or stands twice`},
		{"a sum is cited", func(s *service) {
			sum("direct")(s)
			s.Term.Cite = none
		}, `term: has no citation`},
		{"a rate cannot be summed up", func(s *service) {
			sum("hall")(s)
			s.Steps[1].Limit = law.Same(reglament.Limit{Rate: reglament.Rate{TimesADay: 2}})
		}, `term.sum[0]: the limit of steps[1] cannot be added to the others`},
		{"nor can the same day", func(s *service) {
			sum("direct")(s)
			s.Steps[4].Limit = law.Same(reglament.Limit{SameDay: true})
		}, `term.sum[0]: the limit of steps[4] cannot be added to the others`},
		{"nor the same day of one text", func(s *service) {
			sum("direct")(s)
			s.Steps[4].Limit = law.Differ(reglament.Limit{}, reglament.Limit{SameDay: true})
		}, `term.sum[0]: the limit of steps[4] cannot be added to the others`},
		{"nor days of another kind", func(s *service) {
			sum("direct")(s)
			s.Steps[6].Limit = limit(1, calendar.CalendarDay)
		}, `term.sum[0]: the limit of steps[6] cannot be added to the others`},
		{"not in one text either", func(s *service) {
			sum("direct")(s)
			s.Steps[6].Limit = law.Differ(reglament.Limit{Period: day}, reglament.Limit{Period: calendar.Period{N: 1, Unit: calendar.PlainDay}})
		}, `term.sum[0]: the limit of steps[6] cannot be added to the others`},
		{"an extension is for a period", func(s *service) {
			extend(s)
			s.Term.Extension.Period = law.Same(calendar.Period{N: 1, Unit: "moon"})
		}, `term.extension.period: period of unit "moon"`},
		{"of a term that there is", func(s *service) {
			extend(s)
			s.Term.Period = law.Bilingual[calendar.Period]{}
		}, `term.extension: there is no stated term to extend`},
		{"not of a sum", func(s *service) {
			sum("direct")(s)
			extend(s)
		}, `term.extension: there is no stated term to extend`},
		{"an extension is cited", func(s *service) {
			extend(s)
			s.Term.Extension.Cite = none
		}, `term.extension: has no citation`},
		{"and somebody's", func(s *service) {
			extend(s)
			s.Term.Extension.Role = "king"
		}, `term.extension.role: "king" is not declared`},
		{"an extension alone is cited as a term, too", func(s *service) {
			s.Term = reglament.Term{Extension: reglament.Extension{Role: "chief", Cite: s.Cite}}
		}, `term: has no citation`},
		{"documents can be checked", func(s *service) { s.Documents[0].ID = "" }, `documents[0]: id is empty`},
	} {
		t.Run(row.why, func(t *testing.T) {
			s := permit()
			row.spoil(&s)
			err := reglament.Validate(s)
			if err == nil {
				t.Fatalf("accepted, want %s", row.want)
			}
			refuses(t, oneLine{err}, reglament.ErrService, row.want)
			if _, compiled := reglament.Compile(s, bureau()); !errors.Is(compiled, reglament.ErrService) || compiled.Error() != err.Error() {
				t.Errorf("compiling it gives %v, want what Validate says", compiled)
			}
		})
	}
	t.Run("as many steps as allowed", func(t *testing.T) {
		s := permit()
		steps(128)(&s)
		compile(t, s, bureau())
	})
}

// oneLine is an error whose lines, one for each fault, are joined.
type oneLine struct{ error }

func (e oneLine) Error() string { return strings.ReplaceAll(e.error.Error(), "\n", " / ") }
func (e oneLine) Unwrap() error { return e.error }

func TestValidateCollectsEveryFault(t *testing.T) {
	s := permit()
	s.ID, s.Act.ID = "", ""
	s.Units[0].Cite = none
	s.Roles[0].Unit = "x"
	s.Steps[2].Limit = limit(0, calendar.Hour)
	s.Documents = append(s.Documents, documents.Requirement{ID: "bare"}, documents.Requirement{ID: "bare", Cite: law.Same(s.Cite)})
	err := reglament.Validate(s)
	for _, want := range []string{
		`id: is empty`, `act.id: is empty`, `units[0]: "hall" has no citation`, `roles[0].unit: "x" is not declared`,
		`steps[2].limit: period of 0 hour`, `documents[3]: "bare" has no citation`, `documents[4]: id "bare" stands twice`,
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v\ndoes not say %q", err, want)
		}
	}
	if !errors.Is(err, reglament.ErrService) || !errors.Is(err, documents.ErrRequirement) {
		t.Errorf("%v is neither of its kinds", err)
	}
}
