import { DAY_MINUTES, dayOfNumber, weekdayOfNumber } from '@core/time/shanghaiTime'
import type { MinuteInterval, OpeningHours } from './hours'

const NONE: readonly MinuteInterval[] = []

/**
 * When a place is open on one calendar day, as minutes of that day (0–1440), ascending.
 * An exception replaces the whole day, what ran over from the evening before included.
 * `dayNumber`: days since 1970-01-01 in Shanghai. Empty when the hours can't be computed.
 */
export function intervalsOn({ weekly, exceptions }: OpeningHours, dayNumber: number): readonly MinuteInterval[] {
  if (weekly === null) return NONE
  if (exceptions.length > 0) {
    const date = dayOfNumber(dayNumber)
    for (const exception of exceptions) if (exception.date === date) return exception.intervals
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
  return day
}
