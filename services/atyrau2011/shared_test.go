package atyrau2011_test

import (
	"strings"
	"testing"
)

// Typed from the texts of annexes 1 to 7: paragraphs 10 and 21, and the note under
// appendix 2 of those that have centers.
func TestProvisionsOfSeveralAnnexesTellTheWholeOfTheirPlaces(t *testing.T) {
	places := map[string]int{}
	for id, service := range everyService() {
		for _, p := range service().Provisions {
			var kk, ru, en []string
			switch p.ID {
			case "responsible": // 21: in accordance with legislative acts
				kk, ru, en = []string{"заңнамалық актілерге сәйкес"}, []string{"законодательным актам"}, []string{"legislative acts"}
			case "reception", "reception-days", "reception-department", "reception-center": // 10: by the set schedule
				kk, ru, en = []string{"белгіленген жұмыс кестесімен"}, []string{"по установленному графику работы"}, []string{"the set schedule"}
			case "centers-legal-form": // the right of economic management, the committee, the ministry
				kk = []string{"шаруашылық жүргізу құқығындағы", "Мемлекеттік қызметтерді автоматтандыруды бақылау және халыққа қызмет көрсету орталықтарының қызметін үйлестіру комитет", "Байланыс және ақпарат министрлігі"}
				ru = []string{"на праве хозяйственного ведения", "Комитета по контролю автоматизации государственных услуг и координации деятельности центров обслуживания населения", "Министерства связи и информации"}
				en = []string{"economic management", "Committee", "Ministry of Communications and Information"}
			default:
				continue
			}
			places[p.ID]++
			for text, parts := range map[string][]string{p.Text.KK: kk, p.Text.RU: ru, p.Text.EN: en} {
				for _, part := range parts {
					if !strings.Contains(text, part) {
						t.Errorf("%s, %s: %q is not in %q", id, p.ID, part, text)
					}
				}
			}
		}
	}
	// All seven answer by legislative acts, five have centers.
	for id, want := range map[string]int{"responsible": 7, "reception": 1, "reception-days": 1, "reception-department": 5, "reception-center": 5, "centers-legal-form": 5} {
		same(t, id, places[id], want)
	}
}
