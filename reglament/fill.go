package reglament

import (
	"fmt"
	"slices"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/documents"
)

// Fills is what can be put in the place of a [Gap].
type Fills string

// What a gap can be filled with.
const (
	FillsTerm       Fills = "term"
	FillsDocuments  Fills = "documents"
	FillsGrounds    Fills = "grounds"
	FillsProvisions Fills = "provisions"
	// FillsFee is filled with tariffs, as a price list of the provider holds them.
	FillsFee Fills = "fee"
)

func fillings() []Fills {
	return []Fills{FillsTerm, FillsDocuments, FillsGrounds, FillsProvisions, FillsFee}
}

// Filling is what a user puts in the place of a gap, from a source that is not in
// hand here. Every row carries the citation of that source.
type Filling struct {
	Term       Term                    `json:"term,omitzero"`
	Documents  []documents.Requirement `json:"documents,omitempty"`
	Grounds    []Ground                `json:"grounds,omitempty"`
	Provisions []Provision             `json:"provisions,omitempty"`
	Tariffs    []Tariff                `json:"tariffs,omitempty"`
}

// Fill returns the regulation with one of its gaps filled: a term takes the place
// of what there was, rows are added to the rows there are. From then on it counts
// like every other row. It is refused with [ErrService] where there is no such
// gap, where the gap cannot be filled with that, or where the result cannot be
// executed.
func (s Service) Fill(gap string, with Filling) (Service, error) {
	bad := func(rule string) (Service, error) {
		return Service{}, fmt.Errorf("service %s: gap %s %s: %w", civil.Quote(s.ID), civil.Quote(gap), rule, ErrService)
	}
	at := slices.IndexFunc(s.NotModeled, func(g Gap) bool { return g.ID == gap })
	if at < 0 {
		return bad("is not among those not modeled")
	}
	fills := s.NotModeled[at].Fills
	if !slices.Contains(fillings(), fills) {
		return bad("cannot be filled")
	}
	for _, part := range []struct {
		fills Fills
		given bool
	}{
		{FillsTerm, !with.Term.IsZero()}, {FillsDocuments, len(with.Documents) > 0},
		{FillsGrounds, len(with.Grounds) > 0}, {FillsProvisions, len(with.Provisions) > 0},
		{FillsFee, len(with.Tariffs) > 0},
	} {
		if part.given != (part.fills == fills) {
			return bad("is filled with " + string(fills) + " and nothing else")
		}
	}
	if fills == FillsTerm {
		s.Term = with.Term
	}
	s.Documents = append(slices.Clip(s.Documents), with.Documents...)
	s.Grounds = append(slices.Clip(s.Grounds), with.Grounds...)
	s.Provisions = append(slices.Clip(s.Provisions), with.Provisions...)
	s.Fee.Tariffs = append(slices.Clip(s.Fee.Tariffs), with.Tariffs...)
	s.NotModeled = slices.Delete(slices.Clone(s.NotModeled), at, at+1)
	if err := Validate(s); err != nil {
		return Service{}, fmt.Errorf("gap %s: %w", civil.Quote(gap), err)
	}
	return s, nil
}
