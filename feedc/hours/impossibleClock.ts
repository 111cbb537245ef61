import { CLOCK } from './copy'
import type { HoursProblem } from './HoursProblem'

/** The first clock time that no clock shows: 25:00, 9:70. */
export function impossibleClock(folded: string): HoursProblem | null {
  for (const match of folded.matchAll(CLOCK)) {
    const [found, hour = '', minute = ''] = match
    const at = match.index
    if (hour.length > 2 || Number(hour) > 24) return { code: 'hour_out_of_range', at, found }
    if (minute.length !== 2 || Number(minute) > 59) return { code: 'minute_out_of_range', at, found }
    if (Number(hour) === 24 && Number(minute) > 0) return { code: 'hour_out_of_range', at, found }
  }
  return null
}
