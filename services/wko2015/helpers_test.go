package wko2015_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// place writes a citation short, seen from one regulation: 9(1), appendix 2, 3 of
// the decree.
func place(c law.Citation, regulation string) string {
	var s string
	switch {
	case c.Appendix != "":
		s = "appendix " + c.Appendix
	case c.Subparagraph != "":
		s = c.Paragraph + "(" + c.Subparagraph + ")"
	case c.Paragraph != "":
		s = c.Paragraph
	default:
		s = "whole"
	}
	switch {
	case c != (law.Citation{Act: c.Act, Annex: c.Annex, Appendix: c.Appendix, Paragraph: c.Paragraph, Subparagraph: c.Subparagraph}),
		c.Appendix != "" && c.Paragraph != "", c.Paragraph == "" && c.Subparagraph != "":
		s = fmt.Sprintf("%+v", c)
	case c.Annex == "":
		s += " of the decree"
	case c.Annex != regulation:
		s += " of regulation " + c.Annex
	}
	return s
}

// step is a row of a procedure, typed from the text.
type step struct {
	says     string
	id, cite string
	channel  string
	// who is the role, or the unit in brackets; also who else.
	who, also string
	systems   string
	kk        string
	kkYields  string
	limit     string
	// next lists the ways on: outcome > step, with "..." where it is open how long
	// the way takes.
	next     string
	outcomes []string
	optional bool
	signs    bool
	ready    bool
	see      string
}

// sameSteps compares a procedure with the rows typed from the text.
func sameSteps(t *testing.T, s reglament.Service, rows []step) {
	t.Helper()
	if len(s.Steps) != len(rows) {
		t.Fatalf("%d steps, want %d", len(s.Steps), len(rows))
	}
	for i, st := range s.Steps {
		got := step{
			says: rows[i].says, id: st.ID, cite: place(st.Cite, s.Cite.Annex), channel: strings.Join(st.Channels, " "), who: st.Role,
			systems: strings.Join(st.Systems, " "), kk: st.Name.KK, kkYields: st.Yields.KK,
			optional: st.Optional, signs: st.Signs, ready: st.Ready,
		}
		if st.Unit != "" {
			got.who += "[" + st.Unit + "]"
			if st.Unnamed {
				got.who += " unnamed"
			}
		}
		if st.Since != "" {
			got.who += " since " + st.Since
		}
		for _, a := range st.Also {
			got.also += a.Role + " " + place(a.Cite, s.Cite.Annex)
		}
		for _, c := range st.See {
			got.see += place(c, s.Cite.Annex)
		}
		if l := st.Limit.Both; !st.Limit.IsZero() {
			got.limit = l.Period.String()
			if st.Limit != law.Same(reglament.Limit{Period: l.Period}) {
				got.limit = fmt.Sprintf("%+v", st.Limit)
			}
		}
		var next []string
		for _, o := range st.Outcomes {
			way := strings.TrimSpace(o.ID + " > " + o.To)
			if o.Open {
				way += "..."
			}
			next = append(next, way)
			if o.ID != "" {
				got.outcomes = append(got.outcomes, o.Name.KK)
			}
		}
		got.next = strings.Join(next, "; ")
		if !reflect.DeepEqual(got, rows[i]) {
			t.Errorf("%s\n got %+v\nwant %+v", rows[i].says, got, rows[i])
		}
	}
}

// sameList compares lists row by row.
func sameList(t *testing.T, says string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d rows, want %d", says, len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		same(t, says, got[i], want[i])
	}
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s\n got %v\nwant %v", what, got, want)
	}
}
