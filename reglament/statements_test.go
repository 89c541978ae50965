package reglament_test

import (
	"testing"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// What a case states besides its events: documents, the receipt, the result.

func in(text law.Lang) reglament.Office { o := bureau(); o.Text = text; return o }

// handedIn is a case with documents, each with its original and notarized, that
// ended with a result.
func handedIn(result string, documents ...string) reglament.Case {
	return with(direct(), func(k *reglament.Case) {
		k.Result.Kind = result
		k.Facts = facts(law.Yes)
		for _, id := range documents {
			k.Package.Items = append(k.Package.Items, item(id))
		}
	})
}

func facts(spouse law.Answer) documents.Facts { return documents.Facts{"spouse": spouse} }

func item(id string) documents.Item {
	return documents.Item{Document: id, Original: law.Yes, Notarized: law.Yes}
}

func TestDocuments(t *testing.T) {
	not := func(k reglament.Case, ids ...string) reglament.Case { k.Package.NotHandedIn = ids; return k }
	spouse := func(k reglament.Case, a law.Answer) reglament.Case { k.Facts = facts(a); return k }
	unfit := func(k reglament.Case, spoil func(*documents.Item)) reglament.Case {
		spoil(&k.Package.Items[0])
		return k
	}
	const application, photo = " document.missing application; package; by 7,13", " document.missing photo; package; by 9,13"
	runJudged(t, []judged{
		{"everything handed in", bureau(), handedIn("permit", "application", "consent", "photo"), nil},
		{"nothing recorded of the documents", bureau(), handedIn("permit"), nil},
		{"granted although the application was not handed in: the list and the ground are cited", bureau(), not(handedIn("permit"), "application"), []string{"breach" + application}},
		{"refused: it explains the refusal", bureau(), not(handedIn("refusal"), "application"), []string{"note" + application}},
		{"still open: it may yet come", bureau(), not(handedIn(""), "application"), []string{"note" + application}},
		{"without its original", bureau(), unfit(handedIn("permit", "application"), func(it *documents.Item) { it.Original = law.No }),
			[]string{"breach document.unfit application; package; is no_original; by 7,13"}},
		{"whether with its original is not recorded", bureau(), unfit(handedIn("permit", "application"), func(it *documents.Item) { it.Original = law.Unknown }), nil},
		{"not certified by a notary", bureau(), unfit(handedIn("permit", "consent"), func(it *documents.Item) { it.Notarized = law.No }),
			[]string{"breach document.unfit consent; package; is not_notarized; by 8,13"}},
		{"refused for it", bureau(), unfit(handedIn("refusal", "consent"), func(it *documents.Item) { it.Notarized = law.No }),
			[]string{"note document.unfit consent; package; is not_notarized; by 8,13"}},
		{"a spouse makes the consent required", bureau(), not(handedIn("permit"), "consent"), []string{"breach document.missing consent; package; by 8,13"}},
		{"without a spouse it is not", bureau(), spouse(not(handedIn("permit"), "consent"), law.No), nil},
		{"whether there is one is not known", bureau(), spouse(not(handedIn("permit"), "consent"), law.Unknown), nil},
		{"the Russian text alone wants a photo", bureau(), not(handedIn("permit"), "photo"), []string{"doubt" + photo + "; under text=ru"}},
		{"by the Russian text", in(law.Russian), not(handedIn("permit"), "photo"), []string{"breach" + photo}},
		{"by the Kazakh text", in(law.Kazakh), not(handedIn("permit"), "photo"), nil},
	})

	s := permit()
	s.Grounds = nil
	s.Documents = []documents.Requirement{
		{ID: "plan", Cite: law.Differ(law.Citation{Act: "p", Paragraph: "20"}, law.Citation{Act: "p", Paragraph: "21"}),
			Form: law.Differ(documents.Form{Original: true}, documents.Form{Notarized: true})},
		{ID: "sketch", Only: law.Kazakh, Cite: law.Differ(law.Citation{Act: "p", Paragraph: "22"}, law.Citation{})},
	}
	plan := func(original, notarized law.Answer) reglament.Case {
		k := handedIn("permit")
		k.Package.Items = []documents.Item{{Document: "plan", Original: original, Notarized: notarized}}
		return k
	}
	for _, row := range []struct {
		why   string
		text  law.Lang
		input reglament.Case
		want  []string
	}{
		{"each text numbers its own row", "", not(handedIn("permit"), "plan"), []string{"breach document.missing plan; package; by 20,21"}},
		{"one text is cited by its number", law.Russian, not(handedIn("permit"), "plan"), []string{"breach document.missing plan; package; by 21"}},
		{"and the other by its own", law.Kazakh, not(handedIn("permit"), "plan"), []string{"breach document.missing plan; package; by 20"}},
		{"the Kazakh text alone wants the original", "", plan(law.No, law.Yes), []string{"doubt document.unfit plan; package; is no_original; by 20,21; under text=kk"}},
		{"the Russian text alone the notary", "", plan(law.Yes, law.No), []string{"doubt document.unfit plan; package; is not_notarized; by 20,21; under text=ru"}},
		{"it fits neither: the last defect is named", "", plan(law.No, law.No), []string{"breach document.unfit plan; package; is not_notarized; by 20,21"}},
		{"a row of one text is cited from it", "", not(handedIn("permit"), "sketch"), []string{"doubt document.missing sketch; package; by 22; under text=kk"}},
	} {
		t.Run(row.why, func(t *testing.T) { holds(t, s, in(row.text), row.input, row.want...) })
	}
}

func TestReceipt(t *testing.T) {
	receipt := func(r reglament.GivenReceipt) reglament.Case {
		return with(direct(), func(k *reglament.Case) { k.Receipt = r })
	}
	promised := func(march int) reglament.GivenReceipt {
		return reglament.GivenReceipt{Promised: civil.YMD(2012, 3, march)}
	}
	lacks := func(ids ...string) reglament.GivenReceipt { return reglament.GivenReceipt{Lacks: ids} }
	runJudged(t, []judged{
		{"given", bureau(), receipt(reglament.GivenReceipt{Given: law.Yes}), nil},
		{"not recorded", bureau(), receipt(reglament.GivenReceipt{}), nil},
		{"not given", bureau(), receipt(reglament.GivenReceipt{Given: law.No}), []string{"breach receipt.missing slip; receipt.given; by 11"}},
		{"a field of both texts", bureau(), receipt(lacks("number")), []string{"breach receipt.field number; receipt.lacks[0]; by 11"}},
		{"a field of the Kazakh text", bureau(), receipt(lacks("number", "stamp")),
			[]string{"breach receipt.field number; receipt.lacks[0]; by 11", "doubt receipt.field stamp; receipt.lacks[1]; by 11; under text=kk"}},
		{"by that text alone", in(law.Kazakh), receipt(lacks("stamp")), []string{"breach receipt.field stamp; receipt.lacks[0]; by 11"}},
		{"by the other", in(law.Russian), receipt(lacks("stamp", "number")), []string{"breach receipt.field number; receipt.lacks[1]; by 11"}},
		// The ten working days end on the 16th, or on the 15th where the first counts.
		{"a promise within the term", bureau(), receipt(promised(15)), nil},
		{"a promise within it under some readings", bureau(), receipt(promised(16)),
			[]string{"doubt receipt.promise; receipt.promised; want 2012-03-16T24:00:00; is 2012-03-16; by 6; under first_day=counted"}},
		{"a promise past it", bureau(), receipt(promised(17)),
			[]string{"breach receipt.promise; receipt.promised; want 2012-03-16T24:00:00; is 2012-03-17; by 6"}},
		{"settled, the last day may be promised", inRussian(), receipt(promised(16)), nil},
		{"what is measured at the end does not matter to a promise", under(reglament.Readings{Measured: reglament.WhenHandedOver}), receipt(promised(17)),
			[]string{"breach receipt.promise; receipt.promised; want 2012-03-16T18:00:00; is 2012-03-17; by 6"}},
		{"without a receipt of the package there is no term to promise", bureau(), with(receipt(promised(30)), func(k *reglament.Case) { k.Received = civil.Moment{} }), nil},
	})
	t.Run("only the receipts of the channel are missed", func(t *testing.T) {
		s := permit()
		cite := law.Citation{Act: "permit-rules", Paragraph: "17"}
		s.Receipts = append(s.Receipts,
			reglament.Receipt{ID: "hall-slip", Channels: []string{"hall"}, Step: "take-in", Cite: cite},
			reglament.Receipt{ID: "of-a-hall-step", Step: "take-in", Cite: cite})
		k := receipt(reglament.GivenReceipt{Given: law.No})
		holds(t, s, bureau(), k, "breach receipt.missing slip; receipt.given; by 11")
		k.Channel = "hall"
		holds(t, s, bureau(), k, "breach receipt.missing slip; receipt.given; by 11", "breach receipt.missing hall-slip; receipt.given; by 17", "breach receipt.missing of-a-hall-step; receipt.given; by 17")
	})
	t.Run("a promise is free where there is no term", func(t *testing.T) {
		s := permit()
		s.Term = reglament.Term{}
		holds(t, s, bureau(), receipt(promised(30)))
	})
	t.Run("a promise past a term of one text is a doubt", func(t *testing.T) {
		s := permit()
		s.Term.Period = law.Differ(s.Term.Period.Both, s.Storage[0].Period.Both)
		// The Russian month ends on 1 April, a Sunday, hence on the 2nd.
		holds(t, s, settle(bureau(), reglament.Readings{}), receipt(promised(30)),
			"doubt receipt.promise; receipt.promised; want 2012-04-02T18:00:00; is 2012-03-30; by 6; under text=kk")
	})
}

// That documents are missing is no ground to speak of a child that did not come.
func TestPresenceCitesNoGroundOfDocuments(t *testing.T) {
	s := permit()
	s.Documents = []documents.Requirement{{
		ID: "child-presence", Of: documents.Child, Each: true, Presence: true, Cite: law.Same(law.Citation{Act: "permit-rules", Paragraph: "19"}),
	}}
	k := with(handedIn("permit"), func(k *reglament.Case) {
		k.Facts, k.Children = nil, []documents.Person{{ID: "first"}}
		k.Package.Items = []documents.Item{{Document: "child-presence", Child: "first", Absent: true}}
	})
	holds(t, s, bureau(), k, "breach document.missing child-presence; package; by 19")
}

func TestRefusal(t *testing.T) {
	grounds := func(k reglament.Case, ids ...string) reglament.Case { k.Result.Grounds = ids; return k }
	unstated := func(k reglament.Case) reglament.Case { k.Result.GroundStated = law.No; return k }
	full := func(result string) reglament.Case { return handedIn(result, "application", "consent", "photo") }
	lacksPhoto := with(handedIn("refusal", "application", "consent"), func(k *reglament.Case) { k.Package.NotHandedIn = []string{"photo"} })
	runJudged(t, []judged{
		{"a refusal that states its ground", bureau(), grounds(full("refusal"), "public-order"), nil},
		{"a refusal of which no ground is recorded", bureau(), full("refusal"), nil},
		{"a refusal that states none is held against every ground there is", bureau(), unstated(full("refusal")), []string{"breach refusal.ground refusal; result.ground_stated; by 5,13,14"}},
		{"a permit needs none", bureau(), unstated(full("permit")), nil},
		{"refused for want of documents, and none is missing", bureau(), grounds(full("refusal"), "incomplete"), []string{"breach refusal.baseless incomplete; result.grounds[0]; by 13"}},
		{"another ground besides does not mend it", bureau(), grounds(full("refusal"), "public-order", "incomplete"), []string{"breach refusal.baseless incomplete; result.grounds[1]; by 13"}},
		{"a permit is not refused for it", bureau(), grounds(full("permit"), "incomplete"), nil},
		{"nor is a case without a result", bureau(), grounds(full(""), "incomplete"), nil},
		{"a document was missing", bureau(), with(grounds(handedIn("refusal", "consent", "photo"), "incomplete"), func(k *reglament.Case) { k.Package.NotHandedIn = []string{"application"} }),
			[]string{"note document.missing application; package; by 7,13"}},
		{"whether one was missing is not recorded", bureau(), grounds(handedIn("refusal", "consent", "photo"), "incomplete"), nil},
		{"whether one was required is not recorded", bureau(), with(grounds(handedIn("refusal", "application", "photo"), "incomplete"), func(k *reglament.Case) { k.Facts = nil }), nil},
		{"it was not required", bureau(), with(grounds(handedIn("refusal", "application", "photo"), "incomplete"), func(k *reglament.Case) { k.Facts = facts(law.No) }),
			[]string{"breach refusal.baseless incomplete; result.grounds[0]; by 13"}},
		{"missing by the Russian text only, baseless by the Kazakh", bureau(), grounds(lacksPhoto, "incomplete"),
			[]string{"note document.missing photo; package; by 9,13; under text=ru", "doubt refusal.baseless incomplete; result.grounds[0]; by 13; under text=kk"}},
		{"by the Kazakh text alone", in(law.Kazakh), grounds(lacksPhoto, "incomplete"), []string{"breach refusal.baseless incomplete; result.grounds[0]; by 13"}},
		{"by the Russian text alone", in(law.Russian), grounds(lacksPhoto, "incomplete"), []string{"note document.missing photo; package; by 9,13"}},
	})
	t.Run("grounds of another channel are not cited", func(t *testing.T) {
		s := permit()
		s.Grounds[0].Channels = []string{"hall"}
		holds(t, s, bureau(), unstated(full("refusal")), "breach refusal.ground refusal; result.ground_stated; by 5,14")
		holds(t, s, bureau(), with(handedIn("permit"), func(k *reglament.Case) { k.Package.NotHandedIn = []string{"application"} }),
			"breach document.missing application; package; by 7")
	})
}

func TestUnsignedResult(t *testing.T) {
	unsigned := func(k reglament.Case) reglament.Case { k.Result.Signed = law.No; return k }
	handed := func(k reglament.Case) reglament.Case { k.Result.HandedOver = at("2012-03-02"); return k }
	const breach = "breach result.unsigned sign; result.signed; by 10"
	runJudged(t, []judged{
		{"handed over unsigned", bureau(), unsigned(handed(direct())), []string{breach}},
		{"ready unsigned", bureau(), unsigned(direct(event("issue", "2012-03-02"))), []string{breach}},
		{"handed over, of the signature nothing is recorded", bureau(), handed(direct()), nil},
		{"handed over signed", bureau(), with(handed(direct()), func(k *reglament.Case) { k.Result.Signed = law.Yes }), nil},
		{"unsigned and still in the bureau", bureau(), unsigned(direct(event("draft", "2012-03-02"))), nil},
		{"unsigned because signing was skipped", bureau(), with(unsigned(handed(direct())), func(k *reglament.Case) { k.NotDone = []string{"examine", "sign"} }),
			[]string{
				"breach step.skipped examine; not_done[0]; is result.handed_over; by 10",
				"breach step.skipped sign; not_done[1]; is result.handed_over; by 10",
				breach + "; from 2",
			}},
		{"skipping another step is not its cause", bureau(), with(unsigned(handed(direct())), func(k *reglament.Case) { k.NotDone = []string{"examine"} }),
			[]string{"breach step.skipped examine; not_done[0]; is result.handed_over; by 10", breach}},
	})
	t.Run("where two steps sign, the first is named", func(t *testing.T) {
		s := chain("a", "b", "c")
		s.Steps[0].Signs, s.Steps[1].Signs = true, true
		k := unsigned(handed(chained()))
		k.NotDone = []string{"b", "a"}
		holds(t, s, desk(), k,
			"breach step.skipped b; not_done[0]; is result.handed_over; by b",
			"breach step.skipped a; not_done[1]; is result.handed_over; by a",
			"breach result.unsigned a; result.signed; by a; from 2")
		k.NotDone = []string{"b"}
		holds(t, s, desk(), k,
			"breach step.skipped b; not_done[0]; is result.handed_over; by b",
			"breach result.unsigned a; result.signed; by a; from 1")
	})
	t.Run("where no step signs nobody is accused", func(t *testing.T) {
		holds(t, chain("a", "b"), desk(), unsigned(handed(chained())))
	})
}

func TestResultThroughAnotherChannel(t *testing.T) {
	through := func(applied, got string) reglament.Case {
		return with(direct(), func(k *reglament.Case) { k.Channel, k.Result.Channel = applied, got })
	}
	runJudged(t, []judged{
		{"applied for and got at the bureau", bureau(), through("direct", "direct"), nil},
		{"where it was got is not recorded", bureau(), through("direct", ""), nil},
		{"applied for at the bureau, got at the hall: the place on delivery is cited", bureau(), through("direct", "hall"),
			[]string{"breach result.channel hall; result.channel; want direct; is hall; by 12"}},
		{"the other way round: the text has no place on delivery, so the channel is cited", bureau(), through("hall", "direct"),
			[]string{"breach result.channel direct; result.channel; want hall; is direct; by 4"}},
	})
}
