package reglament

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/regkz/regkz/calendar/civil"
	"github.com/regkz/regkz/reglament/law"
)

// Fee is what the applicant pays, as far as the text says.
type Fee struct {
	// Charge is empty where the text does not say whether the service is paid for.
	Charge Charge `json:"charge,omitempty"`
	// FreeFor lists who pays nothing for a service that others pay for.
	FreeFor []Exemption `json:"free_for,omitempty"`
	// Tariffs are the prices of a service that is not free for everybody; empty where
	// the text gives none.
	Tariffs []Tariff `json:"tariffs,omitempty"`
	// Cite is the place that says the charge.
	Cite law.Citation `json:"cite,omitzero"`
}

// IsZero reports whether nothing is said of a fee.
func (f Fee) IsZero() bool {
	return f.Charge == "" && len(f.FreeFor) == 0 && len(f.Tariffs) == 0 && f.Cite.IsZero()
}

// Charge is whether a service is paid for: free, paid, or paid-or-free, which some get
// free of charge.
type Charge string

// The charges; empty where the text does not say.
const (
	FreeOfCharge Charge = "free"
	Paid         Charge = "paid"
	PaidOrFree   Charge = "paid-or-free" // for whom it is free, [Fee.FreeFor] lists
)

// Exemption is a row of those who pay nothing.
type Exemption struct {
	ID string `json:"id"`
	// Name is who pays nothing.
	Name law.Name     `json:"name"`
	Cite law.Citation `json:"cite"`
}

// Tariff is a price.
type Tariff struct {
	ID string `json:"id"`
	// Name is what the price is for.
	Name law.Name `json:"name"`
	// Amount is zero where the text names the tariff without an amount.
	Amount law.Bilingual[Amount] `json:"amount,omitzero"`
	Cite   law.Citation          `json:"cite"`
}

// Amount is an exact amount, as a text writes it. Two are equal where they are
// written alike; [Decimal.Rat] compares what they are worth.
type Amount struct {
	Value Decimal    `json:"value,omitempty"`
	Unit  AmountUnit `json:"unit"`
}

// AmountUnit is what an amount is counted in: KZT, tenge, or MCI, monthly calculation
// indices.
type AmountUnit string

// The units of an amount.
const (
	// Tenge is the currency: теңге, тенге.
	Tenge AmountUnit = "KZT"
	// MCI is the monthly calculation index: айлық есептік көрсеткіш, месячный
	// расчётный показатель. What it is worth in tenge is not said here.
	MCI AmountUnit = "MCI"
)

// MaxDecimal is how many characters a [Decimal] may have.
const MaxDecimal = 20

// ErrDecimal marks a text that is no [Decimal].
var ErrDecimal = errors.New("not a decimal (want digits, optionally a point and digits, at most 20 characters, no leading zero)")

// Decimal is a number that is not negative, as a text writes it: digits and
// optionally a point and at least one digit, at most 20 characters, without a leading
// zero before another digit. 12.50 stays 12.50, and is not equal to 12.5.
type Decimal string

// Rat returns the number, exactly. Text that is no decimal is refused with
// [ErrDecimal].
func (d Decimal) Rat() (*big.Rat, error) {
	whole, fraction, point := strings.Cut(string(d), ".")
	digits := func(s string) bool {
		return s != "" && strings.Trim(s, "0123456789") == ""
	}
	if len(d) > MaxDecimal || !digits(whole) || len(whole) > 1 && whole[0] == '0' || point && !digits(fraction) {
		return nil, fmt.Errorf("%s: %w", civil.Quote(string(d)), ErrDecimal)
	}
	r, _ := new(big.Rat).SetString(string(d)) // every decimal is one of its forms
	return r, nil
}

// UnmarshalText reads a decimal as it is written; anything else is refused with
// [ErrDecimal].
func (d *Decimal) UnmarshalText(text []byte) error {
	read := Decimal(text)
	if _, err := read.Rat(); err != nil {
		return err
	}
	*d = read
	return nil
}

// Payable tells whether an applicant has to pay, of whom it is known, by the ID of
// each exemption, that it holds (Yes) or does not (No); what is left out is Unknown.
// For a service that is paid or free one exemption that holds is enough not to pay,
// and only who has none of those listed pays. Unknown where the text does not say. An
// ID that is not listed is refused with [ErrCase].
func (f Fee) Payable(exempt map[string]law.Answer) (law.Answer, error) {
	for _, id := range slices.Sorted(maps.Keys(exempt)) {
		if !slices.ContainsFunc(f.FreeFor, func(e Exemption) bool { return e.ID == id }) {
			return law.Unknown, fmt.Errorf("fee: exemption %s is not among those listed: %w", civil.Quote(id), ErrCase)
		}
	}
	switch f.Charge {
	case FreeOfCharge:
		return law.No, nil
	case Paid:
		return law.Yes, nil
	case PaidOrFree:
		if len(f.FreeFor) == 0 {
			return law.Unknown, nil
		}
		free := law.No
		for _, e := range f.FreeFor {
			free = free.Or(exempt[e.ID])
		}
		return free.Not(), nil
	}
	return law.Unknown, nil
}

// fee refuses what cannot be: a service free of charge that has a price, or one that
// all pay for and some do not.
func (v *validator) fee(f Fee) {
	if !slices.Contains([]Charge{"", FreeOfCharge, Paid, PaidOrFree}, f.Charge) {
		v.bad("fee.charge", "%s (want free, paid or paid-or-free)", civil.Quote(string(f.Charge)))
	}
	if f.Charge != "" && f.Cite.IsZero() {
		v.bad("fee", "has no citation")
	}
	if len(f.FreeFor) > 0 && f.Charge != PaidOrFree {
		v.bad("fee.free_for", "exemptions need the charge paid-or-free")
	}
	if len(f.Tariffs) > 0 && f.Charge == FreeOfCharge {
		v.bad("fee.tariffs", "a service that is free of charge has none")
	}
	index(v, "fee.free_for", f.FreeFor, func(e Exemption) (string, law.Citation) { return e.ID, e.Cite })
	for i, e := range f.FreeFor {
		if e.Name.IsZero() {
			v.bad(fmt.Sprintf("fee.free_for[%d].name", i), "%s names nobody", civil.Quote(e.ID))
		}
	}
	index(v, "fee.tariffs", f.Tariffs, func(t Tariff) (string, law.Citation) { return t.ID, t.Cite })
	for i, t := range f.Tariffs {
		place := fmt.Sprintf("fee.tariffs[%d]", i)
		if t.Name.IsZero() {
			v.bad(place+".name", "%s names nothing", civil.Quote(t.ID))
		}
		if !t.Amount.Valid() {
			v.bad(place+".amount", "is stated both alike and differently")
		}
		for _, a := range []Amount{t.Amount.Both, t.Amount.KK, t.Amount.RU} {
			if a == (Amount{}) {
				continue
			}
			if _, err := a.Value.Rat(); err != nil {
				v.bad(place+".amount", "value %v", err)
			}
			if a.Unit != Tenge && a.Unit != MCI {
				v.bad(place+".amount", "unit %s (want KZT or MCI)", civil.Quote(string(a.Unit)))
			}
		}
	}
}
