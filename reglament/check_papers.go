package reglament

import (
	"slices"
	"strconv"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament/law"
)

// What the papers show: the package, the receipt, the result.

// documents finds what is missing or unfit. It is a breach when the service was
// granted all the same; otherwise it explains what the office did.
func (k *checking) documents() {
	rows := k.c.service.Documents
	granted := false
	if r, ok := k.c.results[k.in.Result.Kind]; ok {
		granted = !k.c.service.Results[r].Refusal
	}
	for t := range k.c.texts {
		// Without the list nothing can be said to be complete.
		k.complete[t] = k.c.documented
	}
	s := k.in.Situation()
	for i := range rows {
		for n := range rows[i].Holders(&s) {
			k.document(&rows[i], s, rows[i].Holder(&s, n), granted)
		}
	}
}

// document holds one row, of one child where it holds for each, against the
// package.
func (k *checking) document(r *documents.Requirement, s documents.Situation, child *documents.Person, granted bool) {
	level, status, defect, under := Breach, documents.Met, documents.NoDefect, law.Lang("")
	bad := 0
	for t, text := range k.c.texts {
		st, d := r.Check(text, s, child, k.in.Package)
		if st != documents.Met && st != documents.NotRequired {
			k.complete[t] = false
		}
		if st == documents.Missing || st == documents.Unfit {
			bad++
			status, defect, under = st, d, text
		}
	}
	if bad == 0 {
		return
	}
	f := Finding{Code: DocumentMissing, Subject: r.ID, Path: "package", Seen: defect.String(), Inferred: r.Inferred}
	if child != nil {
		f.Child = child.ID
	}
	if bad < len(k.c.texts) {
		level = Doubt
		f.Under = [][]Choice{{{Text, string(under)}}}
	}
	if r.Inferred {
		level = Doubt
	}
	if !granted {
		level = Note
	}
	if status == documents.Unfit {
		f.Code = DocumentUnfit
	}
	f.Level, f.Rules = level, k.documentRules(r, under)
	k.add(f)
}

// overAsked finds papers that were demanded and that no text wants.
func (k *checking) overAsked() {
	if len(k.in.Package.Asked) == 0 || !k.c.documented {
		return
	}
	// The law reaches the regulations that were made under it.
	norm := law.StateServices()
	notary := k.c.service.Act.Adopted >= norm.Adopted
	for _, over := range documents.OverAsked(k.c.service.Documents, k.c.texts, notary, k.in.Situation(), k.in.Package) {
		asked := k.in.Package.Asked[over.Asked]
		f := Finding{
			Code: DocumentAsked, Level: Breach, Path: "package.asked[" + strconv.Itoa(over.Asked) + "]",
			Subject: asked.Document, Child: asked.Child, Seen: over.Excess.String(),
		}
		for i := range k.c.service.Documents {
			r := &k.c.service.Documents[i]
			switch {
			case over.Requirement == r.ID:
				f.Rules = append(f.Rules, r.Cite.In(k.rowText(r)))
			case over.Requirement == "" && len(f.Rules) == 0:
				// The list as a whole.
				c := r.Cite.In(k.rowText(r))
				c.Subparagraph, c.Row = "", ""
				f.Rules = append(f.Rules, c)
			}
		}
		if over.Excess == documents.NotaryDemanded {
			f.Rules = append([]law.Citation{{Act: norm.ID, Article: "5"}}, f.Rules...)
		}
		if len(f.Rules) == 0 {
			f.Rules = []law.Citation{k.c.service.Cite}
		}
		k.add(f)
	}
}

// rowText returns a text gone by that lists a row.
func (k *checking) rowText(r *documents.Requirement) law.Lang {
	if r.Only != "" {
		return r.Only
	}
	return k.c.texts[0]
}

// documentRules cites the row of the list, as the texts number it, and the
// ground that the regulation gives for acting on a missing document.
func (k *checking) documentRules(r *documents.Requirement, text law.Lang) []law.Citation {
	rules := []law.Citation{r.Cite.In(text)}
	if r.Cite.Differs() && r.Only == "" && len(k.c.texts) > 1 {
		rules = []law.Citation{r.Cite.In(law.Kazakh), r.Cite.In(law.Russian)}
	}
	for _, g := range k.c.service.Grounds {
		if g.Documents && !r.Presence && belongs(g.Channels, k.in.Channel) {
			rules = append(rules, g.Cite)
		}
	}
	return rules
}

func (k *checking) receipt() error {
	rec := &k.in.Receipt
	if rec.Given == law.No {
		k.noReceipt()
	}
	for i, id := range rec.Lacks {
		ref := k.c.fields[id]
		f := &k.c.service.Receipts[ref.receipt].Fields[ref.field]
		out := Finding{Code: ReceiptField, Level: Breach, Path: "receipt.lacks[" + strconv.Itoa(i) + "]", Subject: f.ID, Rules: []law.Citation{f.Cite}}
		if f.Only != "" {
			if !slices.Contains(k.c.texts, f.Only) {
				continue
			}
			if len(k.c.texts) > 1 {
				out.Level, out.Under = Doubt, [][]Choice{{{Text, string(f.Only)}}}
			}
		}
		k.add(out)
	}
	if rec.Promised.IsZero() {
		return nil
	}
	promised := civil.OnDay(rec.Promised)
	if late, err := k.maybeLate(promised, k.stated); err != nil || !late {
		return err
	}
	j, err := k.judgeTerm(false, k.stated, func(combo) civil.Moment { return promised })
	if err != nil {
		return err
	}
	if level, late := j.level(); late {
		derived := k.p.derived()
		if derived {
			level = Doubt
		}
		k.add(Finding{
			Code: ReceiptPromise, Level: level, Derived: derived, Path: "receipt.promised", Rules: []law.Citation{k.c.service.Term.Cite},
			Expected: j.window.Latest.At.String(), Seen: rec.Promised.String(), Due: j.due(), Under: j.under(k.c.base),
		})
	}
	return nil
}

// noReceipt finds the receipt that was not given: for the package, or for a
// refusal to take it in. Where it is not recorded how the application ended, it
// may have been such a refusal.
func (k *checking) noReceipt() {
	kind, ended := k.c.results[k.in.Result.Kind]
	list := k.p.receipts
	var otherwise []law.Citation
	switch {
	case ended && k.c.service.Results[kind].NotAccepted && belongs(k.c.service.Results[kind].Channels, k.in.Channel):
		list = k.p.refusals
	case !ended:
		for _, r := range k.c.service.Results {
			if r.NotAccepted && belongs(r.Channels, k.in.Channel) {
				otherwise = append(otherwise, r.Cite)
			}
		}
	}
	for _, i := range list {
		r := &k.c.service.Receipts[i]
		if r.Result != "" && r.Result != k.in.Result.Kind {
			continue
		}
		k.add(Finding{Code: ReceiptMissing, Level: Breach, Path: "receipt.given", Subject: r.ID, Rules: []law.Citation{r.Cite}, Otherwise: otherwise})
	}
}

func (k *checking) result() {
	res := &k.in.Result
	kind, known := k.c.results[res.Kind]
	if known && k.c.service.Results[kind].Refusal {
		k.refusal(&k.c.service.Results[kind])
	}
	if known && !belongs(k.c.service.Results[kind].Channels, k.in.Channel) {
		r := &k.c.service.Results[kind]
		k.add(Finding{
			Code: ResultKind, Level: Breach, Path: "result.kind", Subject: r.ID,
			Rules: []law.Citation{r.Cite, k.p.channel.Cite}, Seen: k.in.Channel,
		})
	}
	if res.Signed == law.No && (!res.HandedOver.IsZero() || !k.ready.IsZero()) && k.signatureOwed() {
		k.unsigned()
	}
	if res.Channel != "" && res.Channel != k.in.Channel {
		rule := k.p.channel.Delivery
		if rule.IsZero() {
			rule = k.p.channel.Cite
		}
		k.add(Finding{
			Code: ResultChannel, Level: Breach, Path: "result.channel", Subject: res.Channel,
			Rules: []law.Citation{rule}, Expected: k.in.Channel, Seen: res.Channel, Otherwise: k.handsOut(res.Channel),
		})
	}
}

// handsOut returns the places that hand the result of this channel out through
// another one.
func (k *checking) handsOut(channel string) (places []law.Citation) {
	for _, also := range k.p.channel.Also {
		if also.Channel == channel {
			places = append(places, also.Cite)
		}
	}
	return places
}

// mayBe reports whether the result is one of the channel that is such, or, where
// no kind is recorded, may be one.
func (k *checking) mayBe(is func(*Result) bool) bool {
	kind := k.in.Result.Kind
	for i := range k.c.service.Results {
		r := &k.c.service.Results[i]
		if (kind == "" || r.ID == kind) && belongs(r.Channels, k.in.Channel) && is(r) {
			return true
		}
	}
	return false
}

// signatureOwed reports whether the signing step is certainly about the result. A
// refusal to take papers in and a bare message of refusal are no document that the
// step signs.
func (k *checking) signatureOwed() bool {
	return !k.mayBe(func(r *Result) bool { return r.NotAccepted || r.Unreasoned })
}

// unsigned adds the finding that an unsigned result was issued, which follows
// from a signing step left out.
func (k *checking) unsigned() {
	var signing *Step
	cause := 0
	for _, i := range k.p.order {
		if !k.step(i).Signs {
			continue
		}
		if signing == nil {
			signing = k.step(i)
		}
		if cause == 0 {
			cause = k.steps[i].skipped
		}
	}
	if signing != nil {
		k.add(Finding{
			Code: ResultUnsigned, Level: Breach, Path: "result.signed", Subject: signing.ID,
			Rules: []law.Citation{signing.Cite}, Cause: cause,
		})
	}
}

func (k *checking) refusal(r *Result) {
	res := &k.in.Result
	var grounds []law.Citation
	for _, g := range k.c.service.Grounds {
		if belongs(g.Channels, k.in.Channel) {
			grounds = append(grounds, g.Cite)
		}
	}
	if res.GroundStated == law.No && !r.Unreasoned {
		f := Finding{
			Code: RefusalGround, Level: Breach, Path: "result.ground_stated", Subject: r.ID,
			Rules: append([]law.Citation{r.Cite}, grounds...),
		}
		// What the record calls it need not be what the text does.
		for _, other := range k.c.service.Results {
			if other.Unreasoned && other.NotAccepted == r.NotAccepted && belongs(other.Channels, k.in.Channel) {
				f.Otherwise = append(f.Otherwise, other.Cite)
			}
		}
		k.add(f)
	}
	complete := 0
	var text law.Lang
	for t := range k.c.texts {
		if k.complete[t] {
			complete++
			text = k.c.texts[t]
		}
	}
	if complete == 0 {
		return
	}
	for i, id := range res.Grounds {
		g := &k.c.service.Grounds[k.c.grounds[id]]
		if !g.Documents {
			continue
		}
		f := Finding{
			Code: RefusalBaseless, Level: Breach, Path: "result.grounds[" + strconv.Itoa(i) + "]", Subject: id,
			Rules: []law.Citation{g.Cite},
		}
		if complete < len(k.c.texts) {
			f.Level, f.Under = Doubt, [][]Choice{{{Text, string(text)}}}
		}
		k.add(f)
	}
}
