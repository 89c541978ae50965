package wko2015_test

import (
	"strings"
	"testing"
)

// Paragraph 1 of each: through whom applications are taken in and results given out.
// Regulations 2, 4 and 5 do not list the provider; 7 and 9 give results out through
// the chancery alone; 1, 11 and 13 know no other way.
func TestParagraph1GivesResultsOutInOtherWaysToo(t *testing.T) {
	three := "office: corporation 1(2), portal 1(3); corporation: office 1(1), portal 1(3); portal: office 1(1), corporation 1(2)"
	unlisted := "office: corporation 1(1), portal 1(2); corporation: portal 1(2); portal: corporation 1(1)"
	two := "office: portal 1(2); portal: office 1(1)"
	chancery := "office: ; portal: office 1"
	want := []string{"office: ", unlisted, three, unlisted, unlisted, three, chancery, two, chancery, two, "office: ", two, "office: "}
	for i, service := range regulations {
		s := service()
		var channels []string
		for _, ch := range s.Channels {
			var ways []string
			for _, a := range ch.Also {
				ways = append(ways, a.Channel+" "+place(a.Cite, s.Cite.Annex))
			}
			channels = append(channels, ch.ID+": "+strings.Join(ways, ", "))
		}
		if got := strings.Join(channels, "; "); got != want[i] {
			t.Errorf("%s:\n got %s\nwant %s", s.ID, got, want[i])
		}
	}
}
