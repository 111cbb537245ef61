import { addDays } from '@core/time/shanghaiTime'
import type { FestivalName } from './chinese/Meaning'
import { type Almanac, type LegalFestival, legalFestivals, reckonedAlmanac, weekdayOfDay } from './lawHolidays'

/** What is known of a year: where its lunar festivals fall and, once it is out, the State Council's notice. */
export interface HolidayYear {
  readonly year: number
  readonly almanac: Almanac
  readonly notice: HolidayNotice | null
}

/** Which days are off, and which weekends are worked in exchange. */
export interface HolidayNotice {
  readonly off: readonly { readonly name: FestivalName; readonly from: string; readonly to: string }[]
  readonly worked: readonly string[]
}

/** What a day may be: like any other of its weekday, off, or a weekend that is worked. */
export type DayKind = 'ordinary' | 'holiday' | 'worked'

export interface CalendarDay {
  /** YYYY-MM-DD. */
  readonly date: string
  /** 0 = Monday. */
  readonly weekday: number
  /** One, where it is known; more in a year whose notice isn't out, around the days that one would move. */
  readonly kinds: readonly DayKind[]
  /** Whose holiday it is, or may be. */
  readonly festival: FestivalName | null
  /** Days from Lunar New Year's Day, within three weeks of it; not sure by a day where no almanac was looked up. */
  readonly lunar: { readonly at: number; readonly isSure: boolean } | null
  /** The same for all days that differ in nothing but their date. */
  readonly like: string
}

/** `days` days from `fromDay` on. What no notice has announced is left open: no exchanged day is guessed. */
export function calendarOf(fromDay: string, days: number, known: readonly HolidayYear[]): readonly CalendarDay[] {
  const first = Number(fromDay.slice(0, 4)) - 1
  const years = [0, 1, 2, 3].map(ahead => known.find(({ year }) => year === first + ahead) ?? first + ahead)
  const special = new Map(years.flatMap(specialDays))
  const lunar = new Map(years.flatMap(lunarDays))
  return Array.from({ length: days }, (_, ahead) => {
    const date = addDays(fromDay, ahead)
    const day = { weekday: weekdayOfDay(date), ...(special.get(date) ?? ORDINARY), lunar: lunar.get(date) ?? null }
    return { ...day, date, like: JSON.stringify(day) }
  })
}

type Special = Pick<CalendarDay, 'kinds' | 'festival'>
type Dated<T> = readonly (readonly [date: string, of: T])[]

const ORDINARY: Special = { kinds: ['ordinary'], festival: null }
const special = (name: FestivalName | null, ...kinds: readonly DayKind[]): Special => ({ kinds, festival: name })

function lunarDays(year: HolidayYear | number): Dated<CalendarDay['lunar']> {
  const isSure = typeof year !== 'number'
  const newYear = (isSure ? year.almanac : reckonedAlmanac(year)).newYear
  return Array.from({ length: 42 }, (_, at) => [addDays(newYear, at - 21), { at: at - 21, isSure }])
}

function specialDays(year: HolidayYear | number): Dated<Special> {
  if (typeof year === 'number') {
    const isLunar = ({ name }: LegalFestival): boolean => ['spring_festival', 'dragon_boat', 'mid_autumn'].includes(name)
    const festivals = legalFestivals(year, reckonedAlmanac(year))
    const inDoubt = festivals
      .filter(isLunar)
      .flatMap(({ name, days }) =>
        [-1, 0, 1].flatMap(by =>
          days.map(day => addDays(day, by)).map((day): readonly [string, Special] => [day, mayBeOff(name, day)]),
        ),
      )
    return [...festivals.flatMap(inDoubtAround), ...inDoubt, ...festivals.filter(each => !isLunar(each)).flatMap(off)]
  }
  const { almanac, notice } = year
  if (notice) {
    return [
      ...notice.off.flatMap(({ name, from, to }) => off({ name, days: daysFrom(from, to) })),
      ...notice.worked.map((day): readonly [string, Special] => [day, special(null, 'worked')]),
    ]
  }
  const festivals = legalFestivals(year.year, almanac)
  // The law's own days last: nothing can put them in doubt.
  return [...festivals.flatMap(inDoubtAround), ...festivals.flatMap(off)]
}

const off = ({ name, days }: LegalFestival): Dated<Special> => days.map(day => [day, special(name, 'holiday')])
const mayBeOff = (name: FestivalName, day: string): Special =>
  isWeekend(day) ? special(name, 'ordinary', 'holiday', 'worked') : special(name, 'ordinary', 'holiday')

function daysFrom(from: string, to: string): readonly string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

const FRIDAY = 4
const MONDAY = 0
const isWeekend = (day: string): boolean => weekdayOfDay(day) >= 5
/** How far from the law's own days a notice has ever moved one, 2008 to 2026 (holidays.test.ts asks chinese-days). */
const REACH = { single: { before: 3, after: 3, weekends: 7 }, several: { before: 4, after: 6, weekends: 12 } }

/**
 * The days that a notice may move, while it isn't out. A single day beside a weekend takes that weekend in and needs no
 * exchange; everything else may become a longer run, paid for with a weekend before or after. Holidays that fall on a
 * weekend are made up on a working day (art. 6), and which one the notice says.
 */
function inDoubtAround({ name, days }: LegalFestival): Dated<Special> {
  const [first, last] = [days[0]!, days[days.length - 1]!]
  const weekday = weekdayOfDay(first)
  if (days.length === 1 && (weekday === FRIDAY || weekday === MONDAY)) {
    const weekend = weekday === MONDAY ? [-2, -1] : [1, 2]
    return weekend.map(by => [addDays(first, by), special(name, 'ordinary', 'holiday')])
  }
  const reach = days.length === 1 ? REACH.single : REACH.several
  return daysFrom(addDays(first, -reach.weekends), addDays(last, reach.weekends))
    .filter(day => isWeekend(day) || (day >= addDays(first, -reach.before) && day <= addDays(last, reach.after)))
    .map(day => [day, mayBeOff(name, day)])
}
