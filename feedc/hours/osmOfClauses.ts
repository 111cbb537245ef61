import type { MinuteInterval } from '@core/hours/hours'
import { formatMinute } from '@core/time/shanghaiTime'
import { isWeekend, OSM_WEEKDAYS, osmDates } from './dates'
import type { OsmHours } from './evaluateHours'
import type { HolidayCalendar } from './holidays'
import type { DaySelector } from './lexHours'
import type { HoursClause } from './parseHours'

/** In OSM a later rule wins, so rules for the week come first and rules for dates after them, make-up workdays last. */
interface Rules {
  readonly week: string[]
  readonly dates: string[]
  readonly makeUp: string[]
}

/**
 * Clauses as an OSM opening_hours value, with legal holidays and make-up workdays written out as dates.
 * - workdays: Monday to Friday without holidays, and weekends that are worked.
 * - holidays: the days off of the calendar; beside hours for workdays also every weekend, for nobody writes three.
 * - rest days: weekends and holidays, unless worked.
 * Null: days off of something that has no fixed week (a rest on workdays).
 */
export function osmOfClauses(clauses: readonly HoursClause[], calendar: HolidayCalendar): OsmHours | null {
  const rules: Rules = { week: [], dates: [], makeUp: [] }
  const hasWorkdays = clauses.some(({ days, times }) => times.length > 0 && days.some(({ kind }) => kind === 'workdays'))
  const allTimes = osmTimes(clauses.flatMap(({ times }) => times))
  for (const { days, times } of clauses) {
    for (const selector of days) {
      if (times.length > 0) addHours(rules, selector, osmTimes(times), calendar, hasWorkdays)
      else if (selector.kind === 'workdays') return null
      else addRest(rules, selector, `${allTimes} off`, calendar)
    }
  }
  return { value: [...rules.week, ...rules.dates, ...rules.makeUp].join('; '), weekOnly: rules.week.join('; ') }
}

function addHours(
  { week, dates, makeUp }: Rules,
  selector: DaySelector,
  times: string,
  calendar: HolidayCalendar,
  hasWorkdays: boolean,
): void {
  const { holidays, makeUpWorkdays } = calendar
  switch (selector.kind) {
    case 'weekdays':
      week.push(`${selector.days.map(day => OSM_WEEKDAYS[day]).join(',')} ${times}`)
      break
    case 'workdays':
      week.push(`Mo-Fr ${times}`)
      // Only these times are off, not the date: what began the evening before runs on past midnight.
      dates.unshift(
        ...onDates(
          holidays.filter(day => !isWeekend(day)),
          `${times} off`,
        ),
      )
      makeUp.push(...onDates(makeUpWorkdays, times))
      break
    case 'holidays':
      if (hasWorkdays) week.push(`Sa,Su ${times}`)
      dates.push(...onDates(holidays, times))
      break
    case 'rest_days':
      week.push(`Sa,Su ${times}`)
      dates.push(...onDates(holidays, times))
      makeUp.unshift(...onDates(makeUpWorkdays, `${times} off`))
  }
}

function addRest({ week, dates }: Rules, selector: DaySelector, off: string, { holidays }: HolidayCalendar): void {
  if (selector.kind === 'weekdays') week.push(`${selector.days.map(day => OSM_WEEKDAYS[day]).join(',')} ${off}`)
  if (selector.kind === 'rest_days') week.push(`Sa,Su ${off}`)
  if (selector.kind !== 'weekdays') dates.push(...onDates(holidays, off))
}

const onDates = (days: readonly string[], times: string): string[] => (days.length > 0 ? [`${osmDates(days)} ${times}`] : [])

/** Past midnight is written past 24:00, as OSM does. */
const osmTimes = (times: readonly MinuteInterval[]): string =>
  times.map(([from, to]) => `${formatMinute(from)}-${formatMinute(to)}`).join(',')
