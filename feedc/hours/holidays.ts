import { addDays } from '@core/time/shanghaiTime'
import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days'
import notices from 'chinese-days/dist/chinese-days.json'
import { isWeekend } from './dates'
import { withUtcClock } from './utcClock'

/** Days off and make-up workdays among a run of days, ascending. */
export interface HolidayCalendar {
  readonly fromDay: string
  readonly days: number
  /** Every day off of the holiday notice, weekends within it included. */
  readonly holidays: readonly string[]
  /** Saturdays and Sundays that are worked in exchange. */
  readonly makeUpWorkdays: readonly string[]
  /** Those days and the day after each, into which an evening may run, as distances from `fromDay`. */
  readonly runs: readonly { readonly from: number; readonly length: number }[]
}

/**
 * China's public holidays over `days` days from `fromDay`.
 * An announced year comes from the State Council's notice, as kept by the package chinese-days. For a year not yet
 * announced (the notice comes in November of the year before) only what the law fixes is a holiday: exchanged
 * workdays can't be known, and none are guessed.
 */
export function holidayCalendar(fromDay: string, days: number): HolidayCalendar {
  const range = Array.from({ length: days }, (_, ahead) => addDays(fromDay, ahead))
  const daysOff = new Set(yearsOf(range).flatMap(year => (isAnnounced(year) ? noticeDays(year) : statutoryDays(year))))
  const holidays = range.filter(day => daysOff.has(day))
  const makeUpWorkdays = range.filter(day => isWeekend(day) && day in notices.workdays)
  return { fromDay, days, holidays, makeUpWorkdays, runs: runsAround(range, [...holidays, ...makeUpWorkdays]) }
}

function runsAround(range: readonly string[], special: readonly string[]): HolidayCalendar['runs'] {
  const around = new Set(special.flatMap(day => [day, addDays(day, 1)]))
  const runs: { from: number; length: number }[] = []
  for (const [ahead, day] of range.entries()) {
    if (!around.has(day)) continue
    const last = runs.at(-1)
    if (last && last.from + last.length === ahead) last.length += 1
    else runs.push({ from: ahead, length: 1 })
  }
  return runs
}

/** The last year in a row whose notice the installed package knows, counted from a given day; that day's year − 1 if not even that. */
export function lastAnnouncedYear(fromDay: string): number {
  let year = yearOf(fromDay)
  while (isAnnounced(year)) year += 1
  return year - 1
}

/** The package's table, not its functions: those are a day off when the program was started west of Greenwich (1.5.7). */
const noticeDays = (year: number): readonly string[] => Object.keys(notices.holidays).filter(day => yearOf(day) === year)

const isAnnounced = (year: number): boolean => noticeDays(year).length > 0

/** Regulation on public holidays, State Council decree 795, in force since 2025-01-01: 13 days a year for everybody. */
const statutoryDays = (year: number): readonly string[] =>
  withUtcClock(() => {
    const lunar = (monthDay: string): string => getSolarDateFromLunar(`${year}-${monthDay}`).date
    const springFestival = lunar('01-01')
    return [
      `${year}-01-01`,
      ...[-1, 0, 1, 2].map(ahead => addDays(springFestival, ahead)),
      getSolarTermDate(year, 4, 'pure_brightness'),
      `${year}-05-01`,
      `${year}-05-02`,
      lunar('05-05'),
      lunar('08-15'),
      `${year}-10-01`,
      `${year}-10-02`,
      `${year}-10-03`,
    ]
  })

const yearOf = (day: string): number => Number(day.slice(0, 4))
const yearsOf = (range: readonly string[]): readonly number[] => [...new Set(range.map(yearOf))]
