import { DAY_MINUTES, dayNumberOf, MINUTE_MS, startOfDayNumberMs } from '@core/time/shanghaiTime'
import { intervalsOn } from './dayIntervals'
import type { OpeningHours } from './hours'

/** From when until when a place is open, `[fromMs, toMs)`. */
type Opening = readonly [fromMs: number, toMs: number]

export interface Openings {
  readonly openings: readonly Opening[]
  /** The first instant of the first day of which nobody can say whether it is open; +∞ when there is none in sight. */
  readonly doubtMs: number
}

const LOOK_AHEAD_DAYS = 62
/** An opening longer than this ends nowhere that matters to somebody on the way there. */
const LONGEST_DAYS = 7

/**
 * The opening that `nowMs` falls into, or the next one, and those after it: `most` of them, ascending, none that has ended,
 * none from a day in doubt on. Openings that meet at midnight are one; one of more than a week is cut. No opening and no
 * doubt: never open in the next two months.
 */
export function nextOpenings(hours: OpeningHours, nowMs: number, most: number): Openings {
  const found: [number, number][] = []
  const today = dayNumberOf(nowMs)
  for (let day = today; day <= today + LOOK_AHEAD_DAYS; day += 1) {
    const last = found[found.length - 1]
    // One day more than the last opening may run on into.
    if (last && found.length === most && last[1] < startOfDayNumberMs(day)) break
    const intervals = intervalsOn(hours, day)
    if (intervals === null) return { openings: found, doubtMs: startOfDayNumberMs(day) }
    for (const [from, to] of intervals) {
      const fromMs = startOfDayNumberMs(day) + from * MINUTE_MS
      const toMs = startOfDayNumberMs(day) + to * MINUTE_MS
      const before = found[found.length - 1]
      if (before && before[1] === fromMs) before[1] = toMs
      else if (toMs > nowMs && found.length < most) found.push([fromMs, toMs])
    }
    if (found.some(([fromMs, toMs]) => toMs - Math.max(fromMs, nowMs) >= LONGEST_DAYS * DAY_MINUTES * MINUTE_MS)) break
  }
  return { openings: found, doubtMs: Number.POSITIVE_INFINITY }
}
