import { dayNumberOf, minuteOfDay, weekdayOf } from '@core/time/shanghaiTime'
import { intervalsOn, weekdayIntervals } from './dayIntervals'
import type { MinuteInterval, OpeningHours } from './hours'

/** One calendar day in Shanghai, for a bar of 24 hours. */
export interface Today {
  /** Minutes of the day in which it is open, ascending; null: nobody can say. */
  readonly intervals: readonly MinuteInterval[] | null
  /** Now, 0–1439. */
  readonly minute: number
  /** False: a holiday, or another day that differs from its weekday. */
  readonly isUsual: boolean
}

export function todayOf(hours: OpeningHours, nowMs: number): Today {
  const intervals = intervalsOn(hours, dayNumberOf(nowMs))
  const usual = hours.weekly && weekdayIntervals(hours.weekly, weekdayOf(nowMs))
  return { intervals, minute: minuteOfDay(nowMs), isUsual: String(intervals) === String(usual) }
}
