package show_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/regkz/regkz/examples/internal/show"
	"github.com/regkz/regkz/reglament"
	"github.com/regkz/regkz/reglament/law"
	"github.com/regkz/regkz/services/atyrau2011"
)

func program() show.Program {
	return show.Program{
		Service: atyrau2011.SchoolTransport(), Office: atyrau2011.AkimatOffice(),
		Channel: "akimat", Received: show.Year(2012)(time.August, 24, 10, 0),
	}
}

// Annex 7, paragraph 11 names missing documents as the ground: whoever says
// nothing of the package has handed in all of it, so that this ground is none.
func TestAPackageOfWhichNothingIsSaidIsWhole(t *testing.T) {
	p := program()
	p.Faulty.Result = reglament.Given{Kind: "refusal", Grounds: []string{"documents-missing"}}
	_, clean, faulty, err := p.Check()
	if err != nil || len(clean.Findings) > 0 || len(faulty.Findings) != 1 || faulty.Findings[0].Code != reglament.RefusalBaseless {
		t.Errorf("%+v, %+v, %v", clean.Findings, faulty.Findings, err)
	}
}

func TestTheLanguageIsThatOfTheFlag(t *testing.T) {
	for lang, head := range map[law.Lang]string{law.Kazakh: "Ауытқуы бар іс\n", law.Russian: "Дело с отклонением\n", law.English: "A case with a fault\n"} {
		var stdout, stderr bytes.Buffer
		if code := show.Run(program(), []string{"-lang", string(lang)}, &stdout, &stderr); code != 0 || !strings.Contains(stdout.String(), head) {
			t.Errorf("%s: exit %d, %s%s", lang, code, stdout.String(), stderr.String())
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the paper is out") }

func TestAFaultIsToldAndNothingPrinted(t *testing.T) {
	elsewhere, noHours, badCase := program(), program(), program()
	elsewhere.Channel = "center"
	noHours.Office.Units[0].Week = 99
	badCase.Clean.Events = []reglament.Event{{Step: "no-such-step"}}
	for _, row := range []struct {
		says string
		p    show.Program
		args []string
	}{
		{`"center"`, elsewhere, nil},
		{"week", noHours, nil},
		{"no-such-step", badCase, nil},
		{"want kk, ru or en", program(), []string{"-lang", "de"}},
		{`"more"`, program(), []string{"more"}},
	} {
		var stdout, stderr bytes.Buffer
		if code := show.Run(row.p, row.args, &stdout, &stderr); code != 2 || stdout.Len() > 0 || !strings.Contains(stderr.String(), row.says) {
			t.Errorf("%s: exit %d, %s, %s", row.says, code, stdout.String(), stderr.String())
		}
	}
	var stderr bytes.Buffer
	if code := show.Run(program(), nil, broken{}, &stderr); code != 2 || !strings.Contains(stderr.String(), "the paper is out") {
		t.Errorf("exit %d, %s", code, stderr.String())
	}
	if code := show.Run(program(), []string{"-h"}, broken{}, &stderr); code != 0 {
		t.Errorf("help: exit %d", code)
	}
}
