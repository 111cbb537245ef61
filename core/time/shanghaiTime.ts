/**
 * Shanghai's calendar and clock: UTC+8 all year, no summer time since 1991, whatever zone the phone is in.
 * Source: IANA tz database, zone Asia/Shanghai. Instants are ms since the Unix epoch, days are YYYY-MM-DD.
 *
 * dayjs is set up here and nowhere else. Shanghai's clock is a UTC clock set eight hours ahead: dayjs's own `utcOffset(480)`
 * goes through the phone's zone and is an hour off where that zone skips or repeats one (shanghaiTime.test.ts).
 */
import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
export const DAY_MINUTES = 1440
export const WEEK_MINUTES = 7 * DAY_MINUTES

const OFFSET_MS = 8 * HOUR_MS
const DAY_FORM = 'YYYY-MM-DD'

/** Reads as Shanghai's wall clock does; what it takes itself to be is UTC. */
const wallClock = (ms: number): Dayjs => dayjs.utc(ms + OFFSET_MS)

/** The calendar day in Shanghai, YYYY-MM-DD. */
export const dayOf = (ms: number): string => wallClock(ms).format(DAY_FORM)

/** 0 = Monday … 6 = Sunday, in Shanghai. */
export const weekdayOf = (ms: number): number => (wallClock(ms).day() + 6) % 7

/** Clock in Shanghai, "21:10". */
export const formatClock = (ms: number): string => wallClock(ms).format('HH:mm')

/** RFC 3339 in Shanghai time, to the second: the one form of an instant in the feed (docs/feed-format.md §2). */
export const toInstant = (ms: number): string => wallClock(ms).format(`${DAY_FORM}THH:mm:ss[+08:00]`)

/** The first instant of YYYY-MM-DD in Shanghai. */
export const startOfDayMs = (day: string): number => dayjs.utc(day).valueOf() - OFFSET_MS

/** YYYY-MM-DD, `count` days later (earlier when negative). */
export const addDays = (day: string, count: number): string => dayjs.utc(day).add(count, 'day').format(DAY_FORM)

/** A text that names its zone, any zone (RFC 3339, an HTTP date), as ms; null when it isn't one. The feed's own form: core/feed/instant.ts. */
export function zonedMs(text: string): number | null {
  const at = dayjs.utc(text)
  return at.isValid() ? at.valueOf() : null
}

// By hand from here on: open states of thousands of stations are worked out of these without JIT, and the wire is read
// strictly with them. A dayjs is some 20 times as dear as a division. shanghaiTime.test.ts holds both to one oracle.

/** 1970-01-01 was a Thursday; weekdays count from Monday. */
const EPOCH_WEEKDAY = 3

/** Days since 1970-01-01, Shanghai calendar. */
export const dayNumberOf = (ms: number): number => Math.floor((ms + OFFSET_MS) / DAY_MS)

/** The first instant of a day number. */
export const startOfDayNumberMs = (dayNumber: number): number => dayNumber * DAY_MS - OFFSET_MS

/** YYYY-MM-DD of a day number. Years 0–9999. */
export const dayOfNumber = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)

/** Day number of YYYY-MM-DD. NaN when it isn't a date; a day past its month's end rolls over. */
export const dayNumberOfDay = (day: string): number =>
  Math.floor(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY_MS)

/** Day number of YYYY-MM-DD `count` months later; the 31st becomes the month's last day (31 Jan + 1 = 28 or 29 Feb). */
export function dayNumberMonthsLater(day: string, count: number): number {
  const [year, month, date] = [+day.slice(0, 4), +day.slice(5, 7) - 1 + count, +day.slice(8, 10)]
  return Math.floor(Math.min(Date.UTC(year, month, date), Date.UTC(year, month + 1, 0)) / DAY_MS)
}

/** YYYY-MM-DD, years 1000–9999, and a day that its month has: 31 June rolls over and isn't itself any more. */
export const isDay = (text: string): boolean =>
  /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && dayOfNumber(dayNumberOfDay(text)) === text

/** 0 = Monday … 6 = Sunday, of a day number. */
export const weekdayOfNumber = (dayNumber: number): number => (((dayNumber + EPOCH_WEEKDAY) % 7) + 7) % 7

/** Whole minutes since Shanghai midnight, 0–1439. */
export const minuteOfDay = (ms: number): number => Math.floor((ms - startOfDayNumberMs(dayNumberOf(ms))) / MINUTE_MS)

/** A minute of the day as a clock, 570 → "09:30"; 1440 stays "24:00", the end of a day. */
export const formatMinute = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`

const twoDigits = (value: number): string => String(value).padStart(2, '0')
