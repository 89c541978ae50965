package documents

import (
	"slices"

	"github.com/regkz/regkz/reglament/law"
)

// Asked is a paper that was demanded of the applicant.
type Asked struct {
	// Document is the ID of a row of the list, or of one of its alternatives, or how
	// the office calls a paper that the list does not know.
	Document string `json:"document"`
	// Child is the [Person.ID] of the child whose paper it is.
	Child string `json:"child,omitempty"`
	// Notarized says whether a certification by a notary was demanded.
	Notarized law.Answer `json:"notarized,omitzero"`
}

// Excess says in what a demand goes beyond the list.
type Excess uint8

// The excesses.
const (
	NoExcess       Excess = iota
	Unlisted              // no text knows the paper
	Needless              // the paper is not required in this situation
	NotaryDemanded        // a certification by a notary, though no text wants one and the original was shown
)

var excessText = [...]string{"", "unlisted", "needless", "notary_demanded"}

// String returns the stable name: empty, unlisted, needless, notary_demanded.
func (e Excess) String() string { return name(excessText[:], int(e)) }

// MarshalText writes [Excess.String].
func (e Excess) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// Over is one demand that goes beyond the list.
type Over struct {
	// Asked is the index in [Package.Asked].
	Asked  int    `json:"asked"`
	Excess Excess `json:"excess"`
	// Requirement is the row of the document; empty for an unlisted one.
	Requirement string `json:"requirement,omitempty"`
}

// OverAsked returns the demands that go beyond what every text wants. What one
// text alone wants is no excess to demand; nor is what may be needed, as far as the
// facts are known. Notary says whether the norm holds by which no certified copy
// is demanded of a document whose original is shown: the law on state services,
// article 5.
func OverAsked(rows []Requirement, texts []law.Lang, notary bool, s Situation, p Package) []Over {
	var list []Over
	for i := range p.Asked {
		if over := p.Asked[i].over(rows, texts, notary, s, p); over.Excess != NoExcess {
			over.Asked = i
			list = append(list, over)
		}
	}
	return list
}

func (a *Asked) over(rows []Requirement, texts []law.Lang, notary bool, s Situation, p Package) Over {
	for i := range rows {
		r := &rows[i]
		ids := r.Documents()
		if slices.Contains(ids, a.Document) {
			ids = []string{a.Document}
		} else if r.ID != a.Document {
			continue
		}
		needed, certified := false, false
		for _, text := range texts {
			for n := range r.Holders(&s) {
				child := r.Holder(&s, n)
				if a.Child != "" && child != nil && child.ID != "" && child.ID != a.Child {
					continue
				}
				if r.Demands(text, s, child) != law.No || r.Inferred && r.StatedIn(text) {
					needed, certified = true, certified || r.notarized(text, ids)
				}
			}
		}
		switch {
		case !needed:
			return Over{Excess: Needless, Requirement: r.ID}
		case notary && !certified && a.Notarized == law.Yes && a.shown(r, s, p):
			return Over{Excess: NotaryDemanded, Requirement: r.ID}
		}
		return Over{}
	}
	return Over{Excess: Unlisted}
}

// notarized reports whether a text wants one of the documents certified.
func (r *Requirement) notarized(text law.Lang, ids []string) bool {
	if len(r.OneOf) == 0 {
		return r.Form.In(text).Notarized
	}
	for _, alternative := range r.OneOf {
		form := alternative.Form
		if form.IsZero() {
			form = r.Form
		}
		if slices.Contains(ids, alternative.ID) && form.In(text).Notarized {
			return true
		}
	}
	return false
}

// shown reports whether the original of the very paper was shown: of several
// children, that of the child it was demanded of.
func (a *Asked) shown(r *Requirement, s Situation, p Package) bool {
	for i := range p.Items {
		it := &p.Items[i]
		if it.Document != a.Document || it.Original != law.Yes {
			continue
		}
		switch few := len(s.Children) < 2; {
		case !r.Each, it.Child == a.Child && (a.Child != "" || few), len(s.Children) == 1 && (it.Child == "" || a.Child == ""):
			return true
		}
	}
	return false
}
