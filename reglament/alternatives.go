package reglament

// comboSet is a set of combinations.
type comboSet [1 << readings / 64]uint64

func (s *comboSet) add(k combo)      { s[k/64] |= 1 << (k % 64) }
func (s *comboSet) has(k combo) bool { return s[k/64]&(1<<(k%64)) != 0 }

// alternatives says when a deviation holds, in the fewest words: under at least
// one of the lists, and under a list when all of its choices are taken. Each list
// is as short as it can be. The set holds, of the combinations of base with the
// open readings, those under which it deviates.
func alternatives(deviates *comboSet, base combo, open ReadingSet) [][]Choice {
	var lists [][]Choice
	covered := comboSet{}
	combos(base, open, func(k combo) bool {
		if !deviates.has(k) || covered.has(k) {
			return true
		}
		// Let go of one reading after the other, as long as its value does not matter.
		free := ReadingSet(0)
		for r := FirstDay; r < readingsEnd; r <<= 1 {
			if wider := free | ReadingSet(r); open.Has(r) && within(deviates, k, wider) {
				free = wider
			}
		}
		combos(k, free, func(x combo) bool {
			covered.add(x)
			return true
		})
		var list []Choice
		for _, r := range (open &^ free).List() {
			list = append(list, k.choice(r))
		}
		lists = append(lists, list)
		return true
	})
	return lists
}

// within reports whether every way to set the free readings lies in the set.
func within(set *comboSet, k combo, free ReadingSet) bool {
	all := true
	combos(k, free, func(x combo) bool {
		all = set.has(x)
		return all
	})
	return all
}
