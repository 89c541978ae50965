package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/documents"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
)

// JSONVersion is the version of the forms of [JSON] and [ScheduleJSON].
const JSONVersion = 1

// record is the form of [JSON].
type record struct {
	Version int    `json:"version"`
	Verdict string `json:"verdict"`
	// Package holds the lines of the list of documents for each official text
	// gone by.
	Package []statedLines `json:"package,omitempty"`
	// Plan is left out where there is none. The ledgers are those of the whole
	// term: of the moment to promise and of the latest.
	Plan    *reglament.Plan  `json:"plan,omitempty"`
	Promise []calendar.Entry `json:"ledger_earliest,omitempty"`
	Latest  []calendar.Entry `json:"ledger_latest,omitempty"`
	// Report holds the findings, with citations, due moments and readings, and
	// what was assumed.
	Report reglament.Report `json:"report"`
}

type statedLines struct {
	Text  law.Lang         `json:"text"`
	Lines []documents.Line `json:"lines"`
}

// JSON returns what [Text.Verdict] says as one JSON object on one line, without
// words of any language: verdict (breach, doubt, note or clean), package, plan
// with the ledgers of the whole term, and report. The zero Plan is left out. The
// same arguments give the same bytes, all of which can be shown: control and
// bidirectional characters are escaped. An unusable package is refused, see
// [documents.Check].
func JSON(s reglament.Service, c reglament.Case, p reglament.Plan, r reglament.Report) ([]byte, error) {
	rec := record{Version: JSONVersion, Verdict: verdictOf(r), Report: r}
	if len(r.Findings) == 0 {
		rec.Report.Findings = []reglament.Finding{}
	}
	for _, text := range New(s, law.English).Assuming(r.Assumed).texts {
		stated, err := documents.Check(s.Documents, text, c.Situation(), c.Package)
		if err != nil {
			return nil, fmt.Errorf("package: %w", err)
		}
		if len(stated) > 0 {
			rec.Package = append(rec.Package, statedLines{text, stated})
		}
	}
	if !p.Received.IsZero() {
		rec.Plan = &p
		rec.Promise = slices.Collect(p.Whole.Earliest.Deadline.Ledger())
		rec.Latest = slices.Collect(p.Whole.Latest.Deadline.Ledger())
	}
	return encode(rec)
}

// scheduleRecord is the form of [ScheduleJSON].
type scheduleRecord struct {
	Version  int                `json:"version"`
	Schedule reglament.Schedule `json:"schedule"`
	// Promise is the ledger of the moment to promise.
	Promise []calendar.Entry `json:"ledger_earliest,omitempty"`
}

// ScheduleJSON returns what [Text.Schedule] says, with the ledger of the moment to
// promise, as one JSON object on one line: see [JSON].
func ScheduleJSON(s reglament.Schedule) ([]byte, error) {
	return encode(scheduleRecord{JSONVersion, s, slices.Collect(s.Whole.Deadline.Ledger())})
}

func encode(record any) ([]byte, error) {
	data, err := json.Marshal(record)
	if err != nil {
		return nil, fmt.Errorf("record: %w", err)
	}
	return escape(data), nil
}

// escape writes what cannot be seen as escapes of JSON, which in valid JSON can
// stand only inside strings.
func escape(data []byte) []byte {
	var b bytes.Buffer
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case unicode.IsPrint(r):
			b.Write(data[:n])
		case r > 0xFFFF:
			// A surrogate pair.
			fmt.Fprintf(&b, `\u%04x\u%04x`, 0xD800+(r-0x10000)>>10, 0xDC00+(r-0x10000)&0x3FF)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		data = data[n:]
	}
	return b.Bytes()
}
