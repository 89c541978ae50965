package strictjson

// skip checks the value at pos by the rules that need no Go type and moves
// behind it.
func (s *scanner) skip(depth int) *fault {
	k, f := s.kind()
	if f != nil {
		return f
	}
	switch k {
	case kindObject:
		var seen keySet
		return s.object(depth, func(t token) *fault {
			name := string(t.text)
			if !seen.add(name) {
				return duplicate(t.off, name).under(keySegment(name))
			}
			if f := s.skip(depth + 1); f != nil {
				return f.under(keySegment(name))
			}
			return nil
		})
	case kindArray:
		return s.array(depth, func(int) *fault { return s.skip(depth + 1) })
	case kindString:
		_, f = s.str()
	case kindNumber:
		_, _, f = s.number()
	default:
		_, f = s.boolean()
	}
	return f
}

// keySet is a set of keys. A map is made only for objects of many keys.
type keySet struct {
	few  []string
	many map[string]struct{}
}

// add reports whether key was not in the set.
func (s *keySet) add(key string) bool {
	const few = 8
	if s.many != nil {
		n := len(s.many)
		s.many[key] = struct{}{}
		return len(s.many) > n
	}
	for _, k := range s.few {
		if k == key {
			return false
		}
	}
	if len(s.few) < few {
		s.few = append(s.few, key)
		return true
	}
	s.many = make(map[string]struct{}, 2*few)
	for _, k := range s.few {
		s.many[k] = struct{}{}
	}
	s.many[key] = struct{}{}
	return true
}
