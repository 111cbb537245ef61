import { DAY_MINUTES, dayOfNumber, weekdayOfNumber } from '@core/time/shanghaiTime'
import type { MinuteInterval, OpeningHours } from './hours'

/**
 * When a place is open on one calendar day, as minutes of that day (0–1440), ascending, none meeting another.
 * An exception replaces the whole day, what ran over from the evening before included.
 * `dayNumber`: days since 1970-01-01 in Shanghai. Null when nobody can say: hours that can't be computed, a day that no
 * notice has settled yet, a day later than the hours were worked out for.
 */
export function intervalsOn(
  { weekly, exceptions, validThrough }: OpeningHours,
  dayNumber: number,
): readonly MinuteInterval[] | null {
  if (weekly === null) return null
  if (exceptions.length > 0 || validThrough) {
    const date = dayOfNumber(dayNumber)
    if (validThrough && date > validThrough) return null
    for (const exception of exceptions) if (exception.date === date) return exception.intervals && joined(exception.intervals)
  }
  return weekdayIntervals(weekly, weekdayOfNumber(dayNumber))
}

/** The part of the weekly intervals that falls on one weekday (0 = Monday), as minutes of that day. */
export function weekdayIntervals(weekly: readonly MinuteInterval[], weekday: number): readonly MinuteInterval[] {
  const start = weekday * DAY_MINUTES
  const day: MinuteInterval[] = []
  for (const [from, to] of weekly) {
    if (to <= start) continue
    if (from >= start + DAY_MINUTES) break
    day.push([Math.max(from - start, 0), Math.min(to - start, DAY_MINUTES)])
  }
  return joined(day)
}

/** The last minute of a day: 「00:00–23:59」 is written by people who mean midnight. */
const LAST_MINUTE = DAY_MINUTES - 1

/** Openings that meet are one. The list itself when there is nothing to join, which is nearly always. */
function joined(intervals: readonly MinuteInterval[]): readonly MinuteInterval[] {
  const isPlain = intervals.every(
    ([, to], at) => to !== LAST_MINUTE && (at + 1 === intervals.length || to < intervals[at + 1]![0]),
  )
  if (isPlain) return intervals
  const day: [number, number][] = []
  for (const [from, to] of intervals) {
    const last = day[day.length - 1]
    const end = to === LAST_MINUTE ? DAY_MINUTES : to
    if (last && last[1] >= from) last[1] = Math.max(last[1], end)
    else day.push([from, end])
  }
  return day
}
