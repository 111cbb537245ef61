import type { MinuteInterval } from '@core/hours/hours'
import { DAY_MINUTES, MINUTE_MS } from '@core/time/shanghaiTime'
import OpeningHoursOracle from 'opening_hours'
import { withUtcClock } from './utcClock'

/** The middle of the country. opening_hours needs a place for PH and SH; the holidays it keeps for China are not the legal ones (see osmHolidays). */
const CHINA = { lat: 35, lon: 105, address: { country_code: 'cn', state: '' } }

export interface OsmError {
  /** Position in the value, UTF-16 units. */
  readonly at: number
}

/**
 * A value opened by opening_hours, the reference implementation of OSM's opening_hours; its complaint otherwise.
 * `warning`: what it takes for a mistake, in its words; it reads the value all the same, by a guess.
 */
export function openOsm(value: string): { readonly oracle: OpeningHoursOracle; readonly warning: string | null } | OsmError {
  try {
    return withUtcClock(() => {
      const oracle = new OpeningHoursOracle(value, CHINA, { ...DEFAULTS, locale: 'en' })
      const warnings = (oracle.getWarnings() as readonly string[]).filter(each => !OF_THE_CLOCK.test(each))
      return { oracle, warning: warnings[0]?.split(' <--- ').at(-1) ?? null }
    })
  } catch (error) {
    const shown = String(error)
    const marker = shown.lastIndexOf(' <---')
    return { at: marker === -1 ? 0 : Math.min(value.length, shown.slice(0, marker).trimStart().length) }
  }
}

/** That a date has passed is no mistake, and would change with the day of the build. */
const OF_THE_CLOCK = /in the past/

const DEFAULTS = { mode: undefined, tag_key: undefined, map_value: undefined, warnings_severity: undefined }

/**
 * Each calendar day's intervals from `fromDay` on, as minutes of that day, merged and ascending.
 * Null when some of the time is "unknown" (by appointment, an open end): that can't be shown as open or closed.
 */
export function dayIntervalsOf(oracle: OpeningHoursOracle, fromDay: string, days: number): readonly DayIntervals[] | null {
  if (!oracle.isWeekStable()) return evaluate(oracle, fromDay, days)
  const week = evaluate(oracle, fromDay, 7)
  return week && Array.from({ length: days }, (_, ahead) => week[ahead % 7]!)
}

export type DayIntervals = readonly MinuteInterval[]

function evaluate(oracle: OpeningHoursOracle, fromDay: string, days: number): readonly DayIntervals[] | null {
  const spans = withUtcClock(() => {
    const [year, month, day] = fromDay.split('-').map(Number) as [number, number, number]
    const start = new Date(year, month - 1, day)
    const minuteOf = (at: Date): number => Math.round((at.getTime() - start.getTime()) / MINUTE_MS)
    return oracle
      .getOpenIntervals(start, new Date(year, month - 1, day + days))
      .map(([from, to, isUnknown]) => ({ from: minuteOf(from), to: minuteOf(to), isUnknown }))
  })
  if (spans.some(({ isUnknown }) => isUnknown)) return null
  return cutAtMidnights(spans, days)
}

function cutAtMidnights(spans: readonly { from: number; to: number }[], days: number): readonly DayIntervals[] {
  const perDay: [number, number][][] = Array.from({ length: days }, () => [])
  for (const { from, to } of spans) {
    for (let at = from; at < to; ) {
      const day = Math.floor(at / DAY_MINUTES)
      const start = day * DAY_MINUTES
      const end = Math.min(to, start + DAY_MINUTES)
      const last = perDay[day]!.at(-1)
      if (last && last[1] === at - start) last[1] = end - start
      else perDay[day]!.push([at - start, end - start])
      at = end
    }
  }
  return perDay
}
