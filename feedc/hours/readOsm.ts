import { err, ok, type Result } from '@core/result'
import type { KnownDay } from './chinese/evaluateMeaning'
import { type DayIntervals, dayIntervalsOf, openOsm } from './evaluateOsm'
import type { HoursDoubt } from './HoursDoubt'
import type { HoursProblem } from './HoursProblem'
import type { CalendarDay } from './holidays'
import { withLegalHolidays } from './osmHolidays'

/** A value of OSM's opening_hours as the days of the calendar; why it can't be computed; or where it is no such value. */
export function readOsm(text: string, calendar: readonly CalendarDay[]): Result<readonly KnownDay[] | HoursDoubt, HoursProblem> {
  // First, because opening_hours has no school holidays of China and calls them an error.
  const other = DEPENDS_ON_MORE.exec(text)
  if (other) return ok({ code: 'depends_on_more', found: other[0] })
  const value = text.trim().replace(/\bph\b/gi, 'PH')
  const opened = openOsm(value)
  if (!('oracle' in opened)) return err({ code: 'unreadable_osm', at: opened.at, found: text.slice(opened.at).trim() })
  if (opened.warning !== null) return ok({ code: 'osm_warning', found: opened.warning })
  // Nobody knows yet whether these are holidays: what holds either way is known all the same.
  const surely = calendar.filter(({ kinds }) => kinds.every(kind => kind === 'holiday')).map(({ date }) => date)
  const maybe = calendar.filter(({ kinds }) => kinds.includes('holiday')).map(({ date }) => date)
  const [without, within] = [daysOf(value, surely, calendar), daysOf(value, maybe, calendar)]
  if (!without || !within) return ok({ code: 'osm_unknown', found: '' })
  const days = without.map((day, at) => (JSON.stringify(day) === JSON.stringify(within[at]) ? day : null))
  // "PH off" alone says when it is closed, not when it is open.
  const isOpenSometimes = days.some(day => day && day.length > 0) || /^(off|closed)$/.test(value)
  return ok(isOpenSometimes ? days : { code: 'no_times', found: '' })
}

/** The sun and the school year: not a clock's business. */
const DEPENDS_ON_MORE = /\b(?:sunrise|sunset|dawn|dusk|SH)\b/

function daysOf(value: string, holidays: readonly string[], calendar: readonly CalendarDay[]): readonly DayIntervals[] | null {
  const written = withLegalHolidays(value, holidays)
  const opened = written === null ? null : openOsm(written)
  return opened && 'oracle' in opened ? dayIntervalsOf(opened.oracle, calendar[0]!.date, calendar.length) : null
}
