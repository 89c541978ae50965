package reglamenttest

import (
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// Deviation is a case with one deviation, and the only root finding above a note
// that a fair checker gives for it.
type Deviation struct {
	Name string
	Case reglament.Case
	Code reglament.Code
	// Subject is what [reglament.Finding.Subject] names.
	Subject string
	Level   reglament.Level
	// Rule is the main citation.
	Rule law.Citation
}

// Deviations makes every single deviation that a case of [Walk] has room for:
// each step late under every reading and under some, done in another role,
// skipped, repeated, out of order; a step and a result of another channel; each
// document missing and unfit; each field of the receipt left out, no receipt, a
// promise past the term; a refusal without a ground and without cause; an
// unsigned result; the whole late, with nothing else recorded; an extension too
// long or by the wrong role; an uncollected result not kept.
func Deviations(c *reglament.Checker, clean reglament.Case) ([]Deviation, error) {
	d := deviator{c: c, s: c.Service(), clean: clean}
	if err := d.late(); err != nil {
		return nil, err
	}
	d.steps()
	d.channels()
	d.documents()
	d.receipt()
	d.result()
	d.extension()
	d.storage()
	if err := d.term(); err != nil {
		return nil, err
	}
	return d.list, nil
}

type deviator struct {
	c     *reglament.Checker
	s     reglament.Service
	clean reglament.Case
	list  []Deviation
}

// add keeps a deviation, unless its rule got its wording later than the case.
func (d *deviator) add(name string, code reglament.Code, subject string, level reglament.Level, rule law.Citation, change func(*reglament.Case)) {
	for _, a := range d.s.Amendments {
		if rule.Within(a.Cite) && a.Force.On(d.clean.Received.Date(), 0).Answer == law.No {
			return
		}
	}
	k := d.clean
	k.Events = slices.Clone(k.Events)
	change(&k)
	k.ID = name
	d.list = append(d.list, Deviation{name, k, code, subject, level, rule})
}

func (d *deviator) step(i int) reglament.Step {
	return d.s.Steps[stepIndex(d.s, d.clean.Events[i].Step)]
}

// late delays each step to the first minute at which it is late, under every
// reading and under some; what follows is done at once.
func (d *deviator) late() error {
	previous := d.clean.Received
	for i, e := range d.clean.Events {
		start := previous
		previous = e.At
		since := d.event(d.step(i).Since)
		if since >= 0 {
			start = d.clean.Events[since].At
		}
		if from := stepIndex(d.s, d.step(i).Since); d.runsOver(i) || since < 0 && from >= 0 && on(d.s.Steps[from].Channels, d.clean.Channel) {
			continue
		}
		w, err := d.c.StepDue(d.clean.Channel, e.Step, d.clean.Received, start)
		if err != nil {
			return err
		}
		if w.IsZero() || d.loops(e.Step) || i > 0 && d.open(i-1) {
			continue
		}
		delay := func(to civil.Moment) func(*reglament.Case) {
			return func(k *reglament.Case) {
				for j := i; j < len(k.Events); j++ {
					k.Events[j].At = minutes(to, j-i+1)
				}
				k.Result.HandedOver = minutes(to, len(k.Events)-i+1)
			}
		}
		d.add(fmt.Sprintf("step %s is late under every reading", e.Step), reglament.StepLate, e.Step, reglament.Breach, d.step(i).Cite, delay(w.Latest.At))
		if w.Earliest.At.Compare(w.Latest.At) < 0 {
			d.add(fmt.Sprintf("step %s is late under some readings", e.Step), reglament.StepLate, e.Step, reglament.Doubt, d.step(i).Cite, delay(w.Earliest.At))
		}
	}
	return nil
}

// event returns which event of the clean case does a step, -1 for none.
func (d *deviator) event(step string) int {
	return slices.IndexFunc(d.clean.Events, func(e reglament.Event) bool { return step != "" && e.Step == step })
}

// runsOver reports whether the limit of a later step already runs while a step is
// done, so that its delay is that of the other, too.
func (d *deviator) runsOver(i int) bool {
	for j := i + 1; j < len(d.clean.Events); j++ {
		if since := d.event(d.step(j).Since); since >= 0 && since < i {
			return true
		}
	}
	return false
}

// open reports whether it is not known how long the way on from an event takes.
func (d *deviator) open(i int) bool {
	to := d.clean.Events[i+1].Step
	return slices.ContainsFunc(d.step(i).Outcomes, func(o reglament.Outcome) bool { return o.To == to && o.Open })
}

// aside reports whether the way on from an event is one aside.
func (d *deviator) aside(i int) bool {
	to := d.clean.Events[i+1].Step
	return slices.ContainsFunc(d.step(i).Outcomes, func(o reglament.Outcome) bool { return o.To == to && o.Aside })
}

// after reports whether a way leads from one step to another.
func (d *deviator) after(from, to string, seen map[string]bool) bool {
	if i := stepIndex(d.s, from); i >= 0 && !seen[from] && on(d.s.Steps[i].Channels, d.clean.Channel) {
		seen[from] = true
		for _, o := range d.s.Steps[i].Outcomes {
			if j := stepIndex(d.s, o.To); j >= 0 && on(d.s.Steps[j].Channels, d.clean.Channel) && (o.To == to || d.after(o.To, to, seen)) {
				return true
			}
		}
	}
	return false
}

func (d *deviator) loops(step string) bool { return d.after(step, step, map[string]bool{}) }

// unavoidable reports whether every way through the procedure that holds a later
// step of the case holds this one.
func (d *deviator) unavoidable(i int) bool {
	if d.step(i).Optional || i == len(d.clean.Events)-1 && !d.step(i).Ready {
		return false
	}
	entry := d.clean.Events[0].Step
	for _, way := range ways(d.s, d.clean.Channel, entry, nil) {
		// The handing over shows that the last step was passed, if that makes ready.
		here, later := false, i == len(d.clean.Events)-1
		for _, e := range way {
			here = here || e.Step == d.clean.Events[i].Step
			later = later || slices.ContainsFunc(d.clean.Events[i+1:], func(x reglament.Event) bool { return x.Step == e.Step })
		}
		if later && !here {
			return false
		}
	}
	return true
}

func (d *deviator) steps() {
	for i, e := range d.clean.Events {
		st := d.step(i)
		for j, also := range st.Also {
			if slices.ContainsFunc(st.Also[:j], func(a reglament.RoleElsewhere) bool { return a.Role == also.Role }) {
				continue
			}
			d.add(fmt.Sprintf("step %s is done by %s, whom another place names", e.Step, also.Role), reglament.StepRole, e.Step, reglament.Doubt, st.Cite,
				func(k *reglament.Case) { k.Events[i].Role = also.Role })
		}
		for _, r := range d.s.Roles {
			if st.Unnamed || st.Role == "" && r.Unit == st.Unit {
				continue
			}
			if r.ID != st.Role && !slices.ContainsFunc(st.Also, func(a reglament.RoleElsewhere) bool { return a.Role == r.ID }) {
				d.add(fmt.Sprintf("step %s is done by %s", e.Step, r.ID), reglament.StepRole, e.Step, reglament.Breach, st.Cite,
					func(k *reglament.Case) { k.Events[i].Role = r.ID })
				break
			}
		}
		if d.unavoidable(i) {
			d.add(fmt.Sprintf("step %s is skipped", e.Step), reglament.StepSkipped, e.Step, reglament.Breach, st.Cite, func(k *reglament.Case) {
				k.Events = slices.Delete(k.Events, i, i+1)
				k.NotDone = append(slices.Clone(k.NotDone), e.Step)
			})
		}
		if d.loops(e.Step) {
			continue
		}
		d.add(fmt.Sprintf("step %s is repeated", e.Step), reglament.StepRepeated, e.Step, reglament.Breach, st.Cite,
			func(k *reglament.Case) { k.Events = slices.Insert(k.Events, i+1, k.Events[i]) })
		if i+1 < len(d.clean.Events) && !d.loops(d.clean.Events[i+1].Step) && !d.aside(i) {
			next := d.clean.Events[i+1].Step
			d.add(fmt.Sprintf("step %s is done before %s", next, e.Step), reglament.StepOrder, next, reglament.Breach, st.Cite,
				func(k *reglament.Case) { k.Events[i+1].At = minutes(k.Events[i].At, -1) })
		}
	}
}

func (d *deviator) channels() {
	at := slices.IndexFunc(d.s.Channels, func(x reglament.Channel) bool { return x.ID == d.clean.Channel })
	for _, ch := range d.s.Channels {
		if ch.ID == d.clean.Channel {
			continue
		}
		rule := d.s.Channels[at].Delivery
		if rule.IsZero() {
			rule = d.s.Channels[at].Cite
		}
		level := reglament.Breach
		if handsOut(d.s.Channels[at], ch.ID) {
			level = reglament.Doubt
		}
		d.add("the result is handed over through channel "+ch.ID, reglament.ResultChannel, ch.ID, level, rule,
			func(k *reglament.Case) { k.Result.Channel = ch.ID })
	}
	for _, st := range d.s.Steps {
		if !on(st.Channels, d.clean.Channel) {
			level := reglament.Breach
			last := !slices.ContainsFunc(st.Outcomes, func(o reglament.Outcome) bool { return o.To != "" })
			if last && slices.ContainsFunc(st.Channels, func(ch string) bool { return handsOut(d.s.Channels[at], ch) }) {
				level = reglament.Doubt
			}
			d.add(fmt.Sprintf("step %s belongs to another channel", st.ID), reglament.StepChannel, st.ID, level, st.Cite,
				func(k *reglament.Case) {
					k.Events = append(k.Events, reglament.Event{Step: st.ID, Role: st.Role, At: k.Result.HandedOver})
				})
		}
	}
}

// handsOut reports whether another place of the act hands the results of a channel
// out through another one.
func handsOut(ch reglament.Channel, other string) bool {
	return slices.ContainsFunc(ch.Also, func(a reglament.ChannelElsewhere) bool { return a.Channel == other })
}

// silent reports whether the text that alone says something is not gone by.
func (d *deviator) silent(only law.Lang) bool {
	text := d.c.Assumed().Text
	return only != "" && text != "" && text != only
}

// textLevel is how much weighs what one text alone says.
func (d *deviator) textLevel(only law.Lang) reglament.Level {
	if only == "" || d.c.Assumed().Text == only || len(d.s.Act.Texts) == 1 {
		return reglament.Breach
	}
	return reglament.Doubt
}

func (d *deviator) refused() bool {
	return slices.ContainsFunc(d.s.Results, func(r reglament.Result) bool { return r.ID == d.clean.Result.Kind && r.Refusal })
}

func (d *deviator) documents() {
	if d.refused() || d.clean.Result.Kind == "" {
		return // a package that was not granted need not be complete
	}
	situation := d.clean.Situation()
	for _, r := range d.s.Documents {
		child := r.Holder(&situation, 0)
		if d.silent(r.Only) || r.When.Holds(situation, child) != law.Yes {
			continue
		}
		rule := r.Cite.In(d.c.Assumed().Text)
		if rule.IsZero() {
			rule = r.Cite.KK
		}
		if rule.IsZero() {
			rule = r.Cite.RU
		}
		level := func(only law.Lang) reglament.Level {
			if r.Inferred {
				return reglament.Doubt
			}
			return d.textLevel(only)
		}
		d.add(fmt.Sprintf("document %s is missing", r.ID), reglament.DocumentMissing, r.ID, level(r.Only), rule,
			func(k *reglament.Case) { without(k, r) })
		unfit := func(what string, needed func(documents.Form) bool, spoil func(*documents.Item)) {
			form := func(text law.Lang) documents.Form {
				if len(r.OneOf) > 0 && !r.OneOf[0].Form.IsZero() {
					return r.OneOf[0].Form.In(text)
				}
				return r.Form.In(text)
			}
			kk, ru := needed(form(law.Kazakh)), needed(form(law.Russian))
			only := r.Only
			if only == "" && kk != ru {
				only = law.Russian
				if kk {
					only = law.Kazakh
				}
			}
			if !kk && !ru || d.silent(only) {
				return
			}
			d.add(fmt.Sprintf("document %s has no %s", r.ID, what), reglament.DocumentUnfit, r.ID, level(only), rule,
				func(k *reglament.Case) {
					k.Package.Items = slices.Clone(k.Package.Items)
					for _, id := range r.Documents()[1:] {
						if child == nil {
							k.Package.NotHandedIn = append(slices.Clone(k.Package.NotHandedIn), id)
						} else {
							k.Package.Items = append(k.Package.Items, documents.Item{Document: id, Child: child.ID, Absent: true})
						}
					}
					spoil(&k.Package.Items[slices.IndexFunc(k.Package.Items, func(it documents.Item) bool { return it.Document == r.Documents()[0] })])
				})
		}
		unfit("original", func(f documents.Form) bool { return f.Original || f.Compare }, func(it *documents.Item) { it.Original = law.No })
		unfit("copy", func(f documents.Form) bool { return f.Copy }, func(it *documents.Item) { it.Copy = law.No })
		unfit("notary's certificate", func(f documents.Form) bool { return f.Notarized }, func(it *documents.Item) { it.Notarized = law.No })
		unfit("annexed form", func(f documents.Form) bool { return !f.Blank.IsZero() }, func(it *documents.Item) { it.OnForm = law.No })
	}
	if !d.documented() {
		return
	}
	d.add("a paper is demanded that the list does not know", reglament.DocumentAsked, "horoscope", reglament.Breach, d.documentList(),
		func(k *reglament.Case) { k.Package.Asked = []documents.Asked{{Document: "horoscope"}} })
}

// documentList cites the list of documents as a whole.
func (d *deviator) documentList() law.Citation {
	for _, r := range d.s.Documents {
		text := d.c.Assumed().Text
		if text == "" {
			text = d.s.Act.Texts[0]
		}
		if r.Only != "" {
			text = r.Only
		}
		if c := r.Cite.In(text); !c.IsZero() {
			c.Subparagraph, c.Row = "", ""
			return c
		}
	}
	return d.s.Cite
}

func (d *deviator) receipt() {
	for _, r := range d.s.Receipts {
		i := stepIndex(d.s, r.Step)
		if i < 0 || !on(r.Channels, d.clean.Channel) || !on(d.s.Steps[i].Channels, d.clean.Channel) {
			continue
		}
		level := reglament.Breach
		if d.clean.Result.Kind == "" && slices.ContainsFunc(d.s.Results, func(x reglament.Result) bool { return x.NotAccepted && on(x.Channels, d.clean.Channel) }) {
			level = reglament.Doubt // the package may have been refused
		}
		d.add(fmt.Sprintf("receipt %s is not given", r.ID), reglament.ReceiptMissing, r.ID, level, r.Cite,
			func(k *reglament.Case) { k.Receipt.Given = law.No })
		for _, f := range r.Fields {
			if d.silent(f.Only) {
				continue
			}
			d.add(fmt.Sprintf("receipt %s lacks %s", r.ID, f.ID), reglament.ReceiptField, f.ID, d.textLevel(f.Only), f.Cite,
				func(k *reglament.Case) { k.Receipt.Lacks = []string{f.ID} })
		}
	}
}

func (d *deviator) result() {
	if d.clean.Result.Kind == "" {
		return
	}
	for _, r := range d.s.Results {
		if !on(r.Channels, d.clean.Channel) && !d.refused() {
			d.add(fmt.Sprintf("the result is %s, of another channel", r.ID), reglament.ResultKind, r.ID, reglament.Breach, r.Cite,
				func(k *reglament.Case) { k.Result.Kind = r.ID })
		}
	}
	i := slices.IndexFunc(d.s.Results, func(r reglament.Result) bool { return r.ID == d.clean.Result.Kind })
	if i >= 0 && d.s.Results[i].Refusal {
		r := d.s.Results[i]
		if !r.Unreasoned {
			level := reglament.Breach
			if slices.ContainsFunc(d.s.Results, func(x reglament.Result) bool {
				return x.Unreasoned && x.NotAccepted == r.NotAccepted && on(x.Channels, d.clean.Channel)
			}) {
				level = reglament.Doubt // it may be that one
			}
			d.add("the refusal states no ground", reglament.RefusalGround, r.ID, level, r.Cite, func(k *reglament.Case) {
				k.Result.Grounds, k.Result.GroundStated = nil, law.No
			})
		}
		for _, g := range d.s.Grounds {
			if g.Documents && on(g.Channels, d.clean.Channel) && d.documented() {
				d.add("the refusal for want of documents is baseless", reglament.RefusalBaseless, g.ID, reglament.Breach, g.Cite, func(k *reglament.Case) {
					k.Package, k.Result.Grounds = fullPackage(d.s.Documents, k.Situation()), []string{g.ID}
				})
				d.refusedByOneText(g)
				break
			}
		}
	}
	if i >= 0 && (d.s.Results[i].NotAccepted || d.s.Results[i].Unreasoned) {
		return // no document that the step signs
	}
	for i, e := range d.clean.Events {
		if st := d.step(i); st.Signs {
			d.add("the result is issued unsigned", reglament.ResultUnsigned, e.Step, reglament.Breach, st.Cite,
				func(k *reglament.Case) { k.Result.Signed = law.No })
			break
		}
	}
}

// extension extends the whole further than allowed, and in another role.
func (d *deviator) extension() {
	ext := d.s.Term.Extension
	if ext.IsZero() {
		return
	}
	extend := func(until civil.Date, role string) func(*reglament.Case) {
		return func(k *reglament.Case) {
			k.Incidents = []reglament.Incident{{Kind: reglament.Extended, At: k.Received, Until: until, Role: role}}
		}
	}
	d.add("the whole is extended by ten years", reglament.ExtensionLong, "", reglament.Breach, ext.Cite, extend(d.clean.Received.Date().AddMonths(120), ext.Role))
	for _, r := range d.s.Roles {
		if ext.Role != "" && r.ID != ext.Role {
			d.add("the whole is extended by "+r.ID, reglament.ExtensionRole, "", reglament.Breach, ext.Cite, extend(d.clean.Received.Date()+1, r.ID))
			return
		}
	}
}

// storage gives an uncollected result up on the day on which it became ready.
func (d *deviator) storage() {
	last := len(d.clean.Events) - 1
	var rows []reglament.Storage
	for _, x := range d.s.Storage {
		if on(x.Channels, d.clean.Channel) {
			rows = append(rows, x)
		}
	}
	if len(rows) != 1 || !d.step(last).Ready {
		return
	}
	level := reglament.Breach
	if len(rows[0].Also) > 0 {
		level = reglament.Doubt
	}
	d.add("the result is not kept", reglament.StorageShort, rows[0].ID, level, rows[0].Cite, func(k *reglament.Case) {
		k.Result.StoredUntil, k.Result.HandedOver, k.Result.Channel = k.Result.HandedOver, civil.Moment{}, ""
	})
}

// documented reports whether the list of documents is in hand.
func (d *deviator) documented() bool {
	return !slices.ContainsFunc(d.s.NotModeled, func(g reglament.Gap) bool { return g.Fills == reglament.FillsDocuments })
}

// refusedByOneText refuses for want of a document that one text alone demands.
func (d *deviator) refusedByOneText(g reglament.Ground) {
	situation := d.clean.Situation()
	for _, r := range d.s.Documents {
		needed := r.When.Holds(situation, r.Holder(&situation, 0)) == law.Yes && !r.Inferred
		if needed && d.textLevel(r.Only) == reglament.Doubt && !d.silent(r.Only) {
			d.add(fmt.Sprintf("the refusal is for want of %s, which one text demands", r.ID), reglament.RefusalBaseless, g.ID, reglament.Doubt, g.Cite,
				func(k *reglament.Case) {
					k.Package, k.Result.Grounds = fullPackage(d.s.Documents, k.Situation()), []string{g.ID}
					without(k, r)
				})
			return
		}
	}
}

// term makes the whole late where only the receipt, the readiness and the
// handing over are recorded, and a promise past the term.
func (d *deviator) term() error {
	if d.s.Term.IsZero() {
		return nil
	}
	plan, err := d.c.Plan(d.clean.Channel, d.clean.Received)
	if err != nil {
		return err
	}
	w, rule, level := plan.Whole, d.s.Term.Cite, reglament.Breach
	if plan.Derived {
		level = reglament.Doubt
	}
	if w.IsZero() {
		return nil
	}
	d.add("the receipt promises a day past the term", reglament.ReceiptPromise, "", level, rule,
		func(k *reglament.Case) { k.Receipt.Promised = w.Latest.At.Date() + 1 })
	last := len(d.clean.Events) - 1
	if !d.step(last).Ready {
		return nil
	}
	extended := law.Unknown
	ready := func(at civil.Moment) func(*reglament.Case) {
		said := extended
		return func(k *reglament.Case) {
			k.Extended = said
			k.Events = []reglament.Event{{Step: k.Events[last].Step, At: minutes(at, 1)}}
			k.Result.HandedOver = minutes(at, 2)
		}
	}
	if !d.s.Term.Extension.IsZero() {
		d.add("the whole is late unless it was extended", reglament.TermLate, "", reglament.Doubt, rule, ready(w.Latest.At))
		extended = law.No
	}
	d.add("the whole is late under every reading", reglament.TermLate, "", level, rule, ready(w.Latest.At))
	if w.Earliest.At.Compare(w.Latest.At) < 0 {
		d.add("the whole is late under some readings", reglament.TermLate, "", reglament.Doubt, rule, ready(w.Earliest.At))
	}
	d.add("the result is ready in time but handed over late", reglament.TermLate, "", reglament.Doubt, rule, func(k *reglament.Case) {
		k.Result.HandedOver = minutes(w.Latest.At, 1)
	})
	return nil
}
