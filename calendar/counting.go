package calendar

import "fmt"

// Counting says how a period is counted where the law leaves a choice. The zero
// value holds the defaults; its texts in JSON are in snake case.
type Counting struct {
	// FirstDay: is the day of the event the first day of a period in days, weeks,
	// months or years?
	FirstDay FirstDay `json:"first_day,omitzero"`
	// Rolling: does a last day that is not worked move to the next working day?
	Rolling Rolling `json:"rolling,omitzero"`
	// DayEnd: when does the last day end?
	DayEnd DayEnd `json:"day_end,omitzero"`
	// Time: do minutes and hours run while the office is closed?
	Time TimeCount `json:"time,omitzero"`
	// WorkedRestDay: which opening hours has a rest day worked by decree?
	WorkedRestDay WorkedRestDay `json:"worked_rest_day,omitzero"`
	// PlainDays: which days are "N days" in a text that does not say?
	PlainDays PlainDays `json:"plain_days,omitzero"`
	// IssueDay: is the day of issue within the period or after it?
	IssueDay IssueDay `json:"issue_day,omitzero"`
}

// Validate refuses, with [ErrCounting], a field that holds none of its values.
func (c Counting) Validate() error {
	// Every choice has two values, 0 and 1.
	if uint8(c.FirstDay)|uint8(c.Rolling)|uint8(c.DayEnd)|uint8(c.Time)|
		uint8(c.WorkedRestDay)|uint8(c.PlainDays)|uint8(c.IssueDay) <= 1 {
		return nil
	}
	return c.fault()
}

// fault names every field and value.
func (c Counting) fault() error {
	return fmt.Errorf("first_day %d, rolling %d, day_end %d, time %d, worked_rest_day %d, plain_days %d, issue_day %d (want 0 or 1): %w",
		c.FirstDay, c.Rolling, c.DayEnd, c.Time, c.WorkedRestDay, c.PlainDays, c.IssueDay, ErrCounting)
}

// FirstDay says whether the day of the event is the first day of the period.
// Its texts are not_counted and counted.
type FirstDay uint8

const (
	// FirstDayNotCounted: the period starts on the day after the event (Civil
	// Code, articles 172–176; decree No. 398 of 2011, paragraph 9(1)).
	FirstDayNotCounted FirstDay = iota
	// FirstDayCounted: the day of the event is day 1. The law of 27.11.2000,
	// article 12-1, lets a term start «со дня» of the event, which can be read so.
	FirstDayCounted
)

// Rolling says whether a last day that is not worked moves to the next working
// day. Its texts are rolls and stays.
type Rolling uint8

const (
	// Rolls: the period ends on the next working day (Civil Code, articles
	// 172–176; law of 27.11.2000, article 12-1).
	Rolls Rolling = iota
	// Stays: the period ends on the day that is not worked. The norms speak of
	// the end of "the term"; the limit of a single step may not roll.
	Stays
)

// DayEnd says when the last day ends. Its texts are closing_hour and midnight.
type DayEnd uint8

const (
	// ClosingHour: at the hour at which the office closes; at 24:00 on a day
	// without opening hours (Civil Code, articles 172–176).
	ClosingHour DayEnd = iota
	// Midnight: at 24:00.
	Midnight
)

// TimeCount says whether minutes and hours run while the office is closed. Its
// texts are office_time and running.
type TimeCount uint8

const (
	// OfficeTime: only while the office is open. No norm says so; a limit of
	// minutes could not be kept otherwise.
	OfficeTime TimeCount = iota
	// Running: without a break (law of 27.11.2000, article 12-1, paragraph 6).
	Running
)

// WorkedRestDay says which opening hours a rest day worked by decree has. It
// stays a working day either way. Its texts are as_replaced and closed.
type WorkedRestDay uint8

const (
	// AsReplaced: the hours of the weekday given off for it.
	AsReplaced WorkedRestDay = iota
	// Closed: none (decree No. 398 of 2011, paragraph 10, excludes Saturday and
	// Sunday outright).
	Closed
)

// PlainDays says which days are meant by "N days". Its texts are calendar_days
// and working_days.
type PlainDays uint8

const (
	// CalendarDays: days of the calendar.
	CalendarDays PlainDays = iota
	// WorkingDays: working days.
	WorkingDays
)

// IssueDay says whether the day of issue lies within the period. Its texts are
// counted and not_counted.
type IssueDay uint8

const (
	// IssueDayCounted: the result is issued on the last day at the latest.
	IssueDayCounted IssueDay = iota
	// IssueDayNotCounted: it is issued on the working day after the last day at
	// the latest (decree No. 398 of 2011, paragraph 9(1), services 1–6).
	IssueDayNotCounted
)

const firstDayWords words = "not_counted counted"

// String returns not_counted or counted.
func (f FirstDay) String() string { return firstDayWords.str("FirstDay", uint8(f)) }

// MarshalText writes [FirstDay.String]; another number is refused with [ErrCounting].
func (f FirstDay) MarshalText() ([]byte, error) {
	return firstDayWords.marshal("FirstDay", uint8(f), ErrCounting)
}

// UnmarshalText reads not_counted or counted; anything else is refused with [ErrCounting].
func (f *FirstDay) UnmarshalText(text []byte) error {
	n, err := firstDayWords.unmarshal("first day", text, ErrCounting)
	if err == nil {
		*f = FirstDay(n)
	}
	return err
}

const rollingWords words = "rolls stays"

// String returns rolls or stays.
func (r Rolling) String() string { return rollingWords.str("Rolling", uint8(r)) }

// MarshalText writes [Rolling.String]; another number is refused with [ErrCounting].
func (r Rolling) MarshalText() ([]byte, error) {
	return rollingWords.marshal("Rolling", uint8(r), ErrCounting)
}

// UnmarshalText reads rolls or stays; anything else is refused with [ErrCounting].
func (r *Rolling) UnmarshalText(text []byte) error {
	n, err := rollingWords.unmarshal("rolling", text, ErrCounting)
	if err == nil {
		*r = Rolling(n)
	}
	return err
}

const dayEndWords words = "closing_hour midnight"

// String returns closing_hour or midnight.
func (d DayEnd) String() string { return dayEndWords.str("DayEnd", uint8(d)) }

// MarshalText writes [DayEnd.String]; another number is refused with [ErrCounting].
func (d DayEnd) MarshalText() ([]byte, error) {
	return dayEndWords.marshal("DayEnd", uint8(d), ErrCounting)
}

// UnmarshalText reads closing_hour or midnight; anything else is refused with [ErrCounting].
func (d *DayEnd) UnmarshalText(text []byte) error {
	n, err := dayEndWords.unmarshal("end of day", text, ErrCounting)
	if err == nil {
		*d = DayEnd(n)
	}
	return err
}

const timeCountWords words = "office_time running"

// String returns office_time or running.
func (t TimeCount) String() string { return timeCountWords.str("TimeCount", uint8(t)) }

// MarshalText writes [TimeCount.String]; another number is refused with [ErrCounting].
func (t TimeCount) MarshalText() ([]byte, error) {
	return timeCountWords.marshal("TimeCount", uint8(t), ErrCounting)
}

// UnmarshalText reads office_time or running; anything else is refused with [ErrCounting].
func (t *TimeCount) UnmarshalText(text []byte) error {
	n, err := timeCountWords.unmarshal("time", text, ErrCounting)
	if err == nil {
		*t = TimeCount(n)
	}
	return err
}

const workedRestDayWords words = "as_replaced closed"

// String returns as_replaced or closed.
func (w WorkedRestDay) String() string { return workedRestDayWords.str("WorkedRestDay", uint8(w)) }

// MarshalText writes [WorkedRestDay.String]; another number is refused with [ErrCounting].
func (w WorkedRestDay) MarshalText() ([]byte, error) {
	return workedRestDayWords.marshal("WorkedRestDay", uint8(w), ErrCounting)
}

// UnmarshalText reads as_replaced or closed; anything else is refused with [ErrCounting].
func (w *WorkedRestDay) UnmarshalText(text []byte) error {
	n, err := workedRestDayWords.unmarshal("worked rest day", text, ErrCounting)
	if err == nil {
		*w = WorkedRestDay(n)
	}
	return err
}

const plainDaysWords words = "calendar_days working_days"

// String returns calendar_days or working_days.
func (p PlainDays) String() string { return plainDaysWords.str("PlainDays", uint8(p)) }

// MarshalText writes [PlainDays.String]; another number is refused with [ErrCounting].
func (p PlainDays) MarshalText() ([]byte, error) {
	return plainDaysWords.marshal("PlainDays", uint8(p), ErrCounting)
}

// UnmarshalText reads calendar_days or working_days; anything else is refused with [ErrCounting].
func (p *PlainDays) UnmarshalText(text []byte) error {
	n, err := plainDaysWords.unmarshal("plain days", text, ErrCounting)
	if err == nil {
		*p = PlainDays(n)
	}
	return err
}

const issueDayWords words = "counted not_counted"

// String returns counted or not_counted.
func (i IssueDay) String() string { return issueDayWords.str("IssueDay", uint8(i)) }

// MarshalText writes [IssueDay.String]; another number is refused with [ErrCounting].
func (i IssueDay) MarshalText() ([]byte, error) {
	return issueDayWords.marshal("IssueDay", uint8(i), ErrCounting)
}

// UnmarshalText reads counted or not_counted; anything else is refused with [ErrCounting].
func (i *IssueDay) UnmarshalText(text []byte) error {
	n, err := issueDayWords.unmarshal("issue day", text, ErrCounting)
	if err == nil {
		*i = IssueDay(n)
	}
	return err
}
