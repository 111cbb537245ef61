import { addDays, DAY_MS, dayNumberOfDay, weekdayOfNumber } from '@core/time/shanghaiTime'
import type { FestivalName } from './chinese/Meaning'

export interface LegalFestival {
  readonly name: FestivalName
  /** The days off for everybody, ascending. */
  readonly days: readonly string[]
}

/** Where a year's lunar festivals fall, YYYY-MM-DD. */
export interface Almanac {
  readonly newYear: string
  readonly dragonBoat: string
  readonly midAutumn: string
}

/**
 * The 13 days off that the law itself fixes, whatever a year's notice moves around them.
 * Regulation on public holidays for national festivals and memorial days, art. 2, as of 2025-01-01 (State Council decree 795).
 */
export function legalFestivals(year: number, { newYear, dragonBoat, midAutumn }: Almanac): readonly LegalFestival[] {
  const run = (first: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, ahead) => addDays(first, ahead))
  return [
    { name: 'new_year', days: [`${year}-01-01`] },
    { name: 'spring_festival', days: run(addDays(newYear, -1), 4) },
    { name: 'qingming', days: [qingming(year)] },
    { name: 'labour_day', days: run(`${year}-05-01`, 2) },
    { name: 'dragon_boat', days: [dragonBoat] },
    { name: 'mid_autumn', days: [midAutumn] },
    { name: 'national_day', days: run(`${year}-10-01`, 3) },
  ]
}

/**
 * The almanac as ICU reckons it, for years that content/holidays.yaml doesn't have. Its new moons can be a day out when they
 * fall about midnight (2027 and 2030: checked against chinese-days), so a day either side stays in doubt.
 */
export const reckonedAlmanac = (year: number): Almanac => ({
  newYear: lunarDay(year, 1, 1),
  dragonBoat: lunarDay(year, 5, 5),
  midAutumn: lunarDay(year, 8, 15),
})

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })
const lunarYears = new Map<number, ReadonlyMap<string, string>>()

/** The day of the lunar year that begins in a Gregorian one; leap months are passed over. */
function lunarDay(year: number, month: number, day: number): string {
  const known = lunarYears.get(year) ?? lunarYear(year)
  lunarYears.set(year, known)
  return known.get(`${month}/${day}`)!
}

function lunarYear(year: number): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  // New Year's Day falls on 21 January to 20 February; what is named before it is of the twelfth month, and nobody asks for that.
  for (let day = `${year}-01-21`; day <= `${year}-12-31`; day = addDays(day, 1)) byName.set(lunarName(day), day)
  return byName
}

/** "5/5"; a leap month is "5bis/5". */
const lunarName = (day: string): string => {
  const parts = CHINESE.formatToParts(dayNumberOfDay(day) * DAY_MS)
  const part = (type: string): string => parts.find(each => each.type === type)?.value ?? ''
  return `${part('month')}/${part('day')}`
}

/** Qingming by the almanac's rule for 2000–2099: 0.2422 days more each year, one less each leap year. */
const qingming = (year: number): string => {
  const since = year % 100
  return `${year}-04-0${Math.floor(since * 0.2422 + 4.81) - Math.floor(since / 4)}`
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayOfDay = (day: string): number => weekdayOfNumber(dayNumberOfDay(day))
