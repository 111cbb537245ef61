/**
 * Shanghai wall time by arithmetic: UTC+8 all year, no summer time since 1991, whatever zone the phone is in.
 * Source: IANA tz database, zone Asia/Shanghai. Instants are ms since the Unix epoch, days are YYYY-MM-DD.
 */
export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000
export const DAY_MINUTES = 1440
export const WEEK_MINUTES = 7 * DAY_MINUTES

const OFFSET_MS = 8 * 60 * MINUTE_MS
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

/** 0 = Monday … 6 = Sunday, of a day number. */
export const weekdayOfNumber = (dayNumber: number): number => (((dayNumber + EPOCH_WEEKDAY) % 7) + 7) % 7

/** The calendar day in Shanghai, YYYY-MM-DD. */
export const dayOf = (ms: number): string => dayOfNumber(dayNumberOf(ms))

/** 0 = Monday … 6 = Sunday, in Shanghai. */
export const weekdayOf = (ms: number): number => weekdayOfNumber(dayNumberOf(ms))

/** Whole minutes since Shanghai midnight, 0–1439. */
export const minuteOfDay = (ms: number): number => Math.floor((ms - startOfDayNumberMs(dayNumberOf(ms))) / MINUTE_MS)

/** The first instant of YYYY-MM-DD in Shanghai. */
export const startOfDayMs = (day: string): number => startOfDayNumberMs(dayNumberOfDay(day))

/** YYYY-MM-DD, `count` days later (earlier when negative). */
export const addDays = (day: string, count: number): string => dayOfNumber(dayNumberOfDay(day) + count)

/** YYYY-MM-DD, `count` months later; the 31st becomes the month's last day (31 Jan + 1 = 28 or 29 Feb). */
export function addMonths(day: string, count: number): string {
  const months = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOfNumber(Math.floor(Date.UTC(year, month, Math.min(+day.slice(8, 10), lastOfMonth)) / DAY_MS))
}

/** Clock in Shanghai, "21:10". */
export const formatClock = (ms: number): string => formatMinute(minuteOfDay(ms))

/** A minute of the day as a clock, 570 → "09:30"; 1440 stays "24:00", the end of a day. */
export const formatMinute = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** An RFC 3339 instant as ms; null when it isn't one. The feed always writes +08:00 (docs/feed-format.md §2). */
export function parseInstant(instant: string): number | null {
  const ms = Date.parse(instant)
  return Number.isNaN(ms) ? null : ms
}
