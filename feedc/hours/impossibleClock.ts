import { CLOCK } from './copy'
import type { HoursProblem } from './HoursProblem'

const AFTER_A_MONTH = /\d[./]$/

/** The first clock time that no clock shows: 25:00, 9:70. */
export function impossibleClock(folded: string): HoursProblem | null {
  for (const match of folded.matchAll(CLOCK)) {
    const [found, hour = '', minute = ''] = match
    const at = match.index
    // 「5.1-10.31：8:00」: the day of a date, not the hour of a clock.
    if (AFTER_A_MONTH.test(folded.slice(0, at))) continue
    if (hour.length > 2 || Number(hour) > 24) return { code: 'hour_out_of_range', at, found }
    if (minute.length !== 2 || Number(minute) > 59) return { code: 'minute_out_of_range', at, found }
    if (Number(hour) === 24 && Number(minute) > 0) return { code: 'hour_out_of_range', at, found }
  }
  return null
}
