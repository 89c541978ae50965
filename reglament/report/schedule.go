package report

import (
	"github.com/regkz/regkz/calendar"
	"github.com/regkz/regkz/reglament"
)

// Schedule returns what an office has to keep: the moment that it promises, then
// for each step, in one line, who does it, its latest safe start and how much
// working time is left until then or has passed since; last, what a latest safe
// start assumes. It says which steps the whole does not bound, and which begin too
// late even at the receipt under some reading. The times left are those of the schedule, from its
// [reglament.Schedule.Now].
func (t *Text) Schedule(s reglament.Schedule) string {
	var l lines
	l.add(0, t.say(scheduleHead))
	l.add(1, t.say(received, "{moment}", t.moment(s.Received)))
	l.add(1, t.say(now, "{moment}", t.moment(s.Now)))
	l.add(1, t.say(promise, "{moment}", t.moment(s.Whole.At))+"; "+t.Citation(s.Cite))
	if s.Derived {
		l.add(1, t.say(wholeTerm)+": "+t.say(sumOfSteps))
	}
	l.WriteByte('\n')
	for i, step := range s.Steps {
		l.add(1, itoa(i+1)+". "+t.name(t.step(step.Step).Name, step.Step, 130)+" — "+t.actor(step.Role, step.Unit, 90)+": "+t.safeStart(step))
	}
	l.WriteByte('\n')
	l.add(1, t.say(safeStart))
	l.add(1, t.say(safeStartLeaves))
	return l.String()
}

// safeStart says how late a step can begin.
func (t *Text) safeStart(s reglament.ScheduledStep) string {
	switch {
	case s.TooLong:
		return t.say(tooLong)
	case !s.Bound:
		return t.say(notBounded)
	}
	// Neither is overstated: whole minutes that are left, or have passed.
	slack := t.say(timeLeft, "{time}", t.time(max(s.Slack, 0)))
	if s.Slack <= -60 {
		slack = t.say(timeOver, "{time}", t.time(-s.Slack))
	}
	return t.say(latestStart, "{moment}", t.moment(s.Start), "{slack}", slack)
}

// time returns seconds in whole hours and minutes.
func (t *Text) time(seconds int64) string {
	hours, minutes := int(seconds/3600), int(seconds/60%60)
	said := t.count(minutes, unitWords(calendar.Minute), "")
	switch {
	case hours > 0 && minutes > 0:
		return t.count(hours, unitWords(calendar.Hour), "") + " " + said
	case hours > 0:
		return t.count(hours, unitWords(calendar.Hour), "")
	}
	return said
}
