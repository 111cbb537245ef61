import { addDays } from '@core/time/shanghaiTime'
import { type DayIntervals, dayIntervalsOf, openOsm } from './evaluateOsm'
import type { HolidayCalendar } from './holidays'

/** An OSM value, and where its dated rules are all about the calendar's holidays, the same without them. */
export interface OsmHours {
  readonly value: string
  readonly weekOnly: string | null
}

/**
 * Each day's intervals over the calendar, or null when they can't be computed.
 * A value that differs from its week only on holidays is asked only about them and the day after, into which an
 * evening may run: a tenth of the year, and thousands of stations say "workdays".
 */
export function evaluateHours({ value, weekOnly }: OsmHours, calendar: HolidayCalendar): readonly DayIntervals[] | null {
  const { fromDay, days } = calendar
  if (weekOnly === null || weekOnly === '') return evaluate(value, fromDay, days)
  const usual = evaluate(weekOnly, fromDay, days)
  const opened = openOsm(value)
  if (!usual || !('oracle' in opened)) return null
  const perDay = [...usual]
  for (const { from, length } of calendar.runs) {
    const odd = dayIntervalsOf(opened.oracle, addDays(fromDay, from), length)
    if (!odd) return null
    perDay.splice(from, length, ...odd)
  }
  return perDay
}

function evaluate(value: string, fromDay: string, days: number): readonly DayIntervals[] | null {
  const opened = openOsm(value)
  return 'oracle' in opened ? dayIntervalsOf(opened.oracle, fromDay, days) : null
}
