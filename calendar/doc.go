// Package calendar knows every day of Kazakhstan's working week from 2000-01-01
// to 2035-12-31, and counts by it: working days, opening hours, periods and
// deadlines.
//
// [Kazakhstan] returns the calendar, compiled from rows of law on the first
// call. [Calendar.Day] says what a day is, by which act, and how sure that is.
// [Calendar.AddWorkdays] and [Calendar.WorkdaysBetween] count working days.
// [Calendar.Timetable] adds the [Hours] of an office, and [Timetable.Deadline]
// counts a [Period] as a [Counting] says: a few fields for what the law leaves
// open. A [Deadline] is a small value; its [Deadline.Ledger] explains it day by
// day, from the tables that it was counted with, and its [Deadline.Outlook] says
// what the uncertain days that it rests on can make of it.
// [Timetable.DeadlineSuspended] passes over days on which a period does not run,
// [Timetable.LatestStart] counts backwards, and [Deadline.Slack] says how much
// office time is left.
//
// What comes after a release is data: [Calendar.With] lays a [Layer] of days over
// a calendar, and [Moves] says which deadlines it moves.
//
// Counting is looking up: it costs the same for any number of days or hours and
// allocates nothing, but for the copy of suspensions and an outlook on uncertain
// days. Everything made here is immutable and safe for concurrent
// use. Nothing reads a clock, a zone or a file. Days and hours are those of
// package civil: the office's own date and wall clock.
//
// # The rule
//
// In the five-day week Saturday and Sunday are rest days, in the six-day week
// Sunday alone. Since 2002 a holiday that falls on a weekly rest day gives off
// the next day that is not off already, whatever the reason (law No. 267-II of
// 13.12.2001, article 5): so 1 and 2 January 2022, Saturday and Sunday, gave off
// 3 and 4 January in the five-day week. In the six-day week a holiday on a
// Saturday does not move. 7 January and the first day of Kurban ait are rest
// days, not holidays, and never move. A decree may give off a working day and
// have a rest day worked for it: a Saturday concerns the five-day week only, a
// Sunday both.
//
// # How sure a day is
//
// Up to 2026 a day is enacted, but for the few that are in doubt: 29–31 December
// 2006, 7 July 2008, 5–7 November 2011, 30–31 August 2026. From 2027 on no day
// is better than projected, since later acts and decrees are not known, and the
// estimated first day of Kurban ait, the day before and the day after are
// estimated. [Day.Source] says what is not sure. Outside its days the calendar
// answers with [ErrRange], which names them; it never guesses. A day that a layer
// sets is as sure as the layer says.
//
// # The reasons in a ledger
//
// Each entry has one. The first that holds is given.
//
//	suspended              the period was suspended on that day
//	first_day_not_counted  it is the day of the event
//	not_working            people do not work on it, and only working days or
//	                       office time count, or the period rolls or is issued past it
//	counted                it counts
//	rolled                 the last counted day was not worked: the end moves here
//	issue_day              it is the day of issue, which is not counted
//	closed                 a stretch of a working day in which the office is closed
//	break                  a stretch in which it has a break
//
// # Stable identifiers
//
// These texts, in JSON and elsewhere, do not change.
//
//	Week           five-day six-day
//	Class          working weekend holiday rest_day moved_holiday transferred_off
//	               transferred_working
//	Certainty      enacted projected estimated
//	Unit           minute hour working-day calendar-day day week month year
//	Reason         counted first_day_not_counted not_working rolled closed break
//	               issue_day suspended
//	Weekday        sunday monday tuesday wednesday thursday friday saturday
//	FirstDay       not_counted counted
//	Rolling        rolls stays
//	DayEnd         closing_hour midnight
//	TimeCount      office_time running
//	WorkedRestDay  as_replaced closed
//	PlainDays      calendar_days working_days
//	IssueDay       counted not_counted
package calendar
