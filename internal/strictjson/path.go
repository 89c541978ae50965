package strictjson

import (
	"strconv"
	"strings"
)

const (
	rootPath = "$"
	maxPath  = 160
	pathHead = 64 // of a path that is too long, what is kept at the start
)

// segment is one step of a path: a key if index is isKey, else an element.
type segment struct {
	key   string
	index int
}

const (
	isKey        = -1
	everyElement = -2 // stands for all elements of a Go type
	secretKey    = -3 // stands for a key that must not be shown
)

func keySegment(key string) segment  { return segment{key: key, index: isKey} }
func indexSegment(index int) segment { return segment{index: index} }

func (s segment) String() string {
	switch {
	case s.index == everyElement:
		return "[]"
	case s.index == secretKey:
		return "[" + ellipsis + "]"
	case s.index != isKey:
		return "[" + strconv.Itoa(s.index) + "]"
	case plainKey(s.key):
		return "." + s.key
	}
	return "[" + quote(s.key) + "]"
}

// plainKey reports whether key may stand in a path without quotes.
func plainKey(key string) bool {
	if key == "" || len(key) > maxQuoted || hideDigits(key) != key {
		return false
	}
	for i := range len(key) {
		c := key[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' && c != '-' {
			return false
		}
	}
	return true
}

// formatPath writes the segments, which come innermost first, in at most
// maxPath bytes: the start and the end of a path say more than its middle.
func formatPath(path []segment) string {
	var whole strings.Builder
	for i := len(path) - 1; i >= 0 && whole.Len() <= maxPath; i-- {
		whole.WriteString(path[i].String())
	}
	text := strings.TrimPrefix(whole.String(), ".")
	switch {
	case text == "":
		return rootPath
	case len(text) <= maxPath:
		return text
	}

	// Only whole segments are kept, so that no key is shown as another.
	head, first := "", len(path)-1
	for len(head)+len(path[first].String()) <= pathHead {
		head += path[first].String()
		first--
	}
	tail := ""
	for i := 0; i <= first; i++ {
		s := path[i].String()
		if len(head)+len(ellipsis)+len(tail)+len(s) > maxPath {
			break
		}
		tail = s + tail
	}
	return strings.TrimPrefix(head, ".") + ellipsis + tail
}
