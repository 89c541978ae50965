package wko2015

import (
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// The receipts, grounds and facts that several regulations of the decree give alike,
// each written once. Where a regulation gives one otherwise, it stands in full in
// the file of its service.

func documentsIncompleteGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "documents-incomplete",
		Name: law.Name{
			KK: "стандарттың 9-тармағына сәйкес құжаттар топтамасын толық ұсынбаған",
			RU: "представлен неполный пакет документов по пункту 9 стандарта",
			EN: "the package of documents of paragraph 9 of the standard is incomplete",
		},
		Channels:  []string{"corporation"},
		Acts:      []string{"not-accept"},
		Documents: true,
		Cite:      at,
	}
}

func documentsDefectsAtTheCorporationGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "documents-defects-at-the-corporation",
		Name: law.Name{
			KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
			RU: "в документах услугополучателя есть недостатки",
			EN: "the applicant's documents have defects",
		},
		Channels: []string{"corporation"},
		Acts:     []string{"refuse"},
		Step:     "corporation-refuse",
		Cite:     at,
	}
}

func signatureNotConfirmedGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "signature-not-confirmed",
		Name: law.Name{
			KK: "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауы",
			RU: "подлинность ЭЦП услугополучателя не подтверждена",
			EN: "the authenticity of the applicant's EDS is not confirmed",
		},
		Channels: []string{"portal"},
		Acts:     []string{"refuse"},
		Step:     "portal-refuse-signature",
		Cite:     at,
	}
}

func documentsDefectsOnThePortalGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "documents-defects-on-the-portal",
		Name: law.Name{
			KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
			RU: "в документах услугополучателя есть недостатки",
			EN: "the applicant's documents have defects",
		},
		Channels: []string{"portal"},
		Acts:     []string{"refuse"},
		Step:     "portal-refuse",
		Cite:     at,
	}
}

func notAcceptedReceipt(at law.Citation) reglament.Receipt {
	return reglament.Receipt{
		// What it states stands in an annex of the standard: see the gap forms.
		ID:       "not-accepted-receipt",
		Channels: []string{"corporation"},
		Result:   "not-accepted",
		Cite:     at,
	}
}

func documentsExpiredGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		ID: "documents-expired",
		Name: law.Name{
			KK: "қолданылу мерзімі өтіп кеткен құжаттарды ұсынған",
			RU: "представлены документы с истёкшим сроком действия",
			EN: "documents were handed in that are no longer valid",
		},
		Acts: []string{"not-accept"},
		Cite: at,
	}
}

func documentsDefectsGround(at law.Citation) reglament.Ground {
	return reglament.Ground{
		// Defects may be others than that a document is missing.
		ID: "documents-defects",
		Name: law.Name{
			KK: "көрсетілетін қызметті алушының құжаттарында кемшіліктердің болуы",
			RU: "в документах услугополучателя есть недостатки",
			EN: "the applicant's documents have defects",
		},
		Channels: []string{"portal"},
		Acts:     []string{"refuse"},
		Step:     "portal-refuse",
		Cite:     at,
	}
}
