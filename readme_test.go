package regkz

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestGeneratedReadme keeps the README's first screen equal to the example that
// the tests run: its body is the code, its expected output the output.
func TestGeneratedReadme(t *testing.T) {
	src, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?s)\nfunc Example\(\) \{\n(.*?)\t// Output:\n(.*?)\}\n`).FindStringSubmatch(string(src))
	if m == nil {
		t.Fatal("example_test.go has no Example with an expected output")
	}
	code := regexp.MustCompile(`(?m)^\t`).ReplaceAllString(m[1], "")
	output := regexp.MustCompile(`(?m)^\t// ?`).ReplaceAllString(m[2], "")

	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	text := block(t, string(readme), "example", "go", code)
	text = block(t, text, "output", "text", output)
	current(t, "README.md", text)
}

// block puts content into the fenced block that a comment marks.
func block(t *testing.T, text, mark, lang, content string) string {
	head, rest, ok1 := strings.Cut(text, "<!-- "+mark+" -->\n")
	_, tail, ok2 := strings.Cut(rest, "<!-- end -->")
	if !ok1 || !ok2 {
		t.Fatalf("README.md has no block %q", mark)
	}
	return head + "<!-- " + mark + " -->\n```" + lang + "\n" + content + "```\n<!-- end -->" + tail
}
