module github.com/regkz/regkz/examples/icalendar

go 1.26.0

require (
	github.com/arran4/golang-ical v0.3.4
	github.com/emersion/go-ical v0.0.0-20250329121855-f41e73efc392
	github.com/regkz/regkz v0.0.0
)

require github.com/teambition/rrule-go v1.8.2 // indirect

replace github.com/regkz/regkz => ../..
