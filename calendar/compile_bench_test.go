package calendar

import "testing"

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		compile(kazakhstan())
	}
}
