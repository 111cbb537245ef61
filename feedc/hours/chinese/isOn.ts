import { dayNumberOfDay, dayOfNumber } from '@core/time/shanghaiTime'
import type { CalendarDay, DayKind } from '@feedc/hours/holidays'
import type { Days, MonthDay } from './Meaning'

/** Does it speak of that day, the day being of that kind? Null: nobody can say. */
export function isOn(days: Days, day: CalendarDay, kind: DayKind): boolean | null {
  const isWeekend = day.weekday >= 5
  const dayOfMonth = Number(day.date.slice(8))
  switch (days.kind) {
    case 'every':
      return true
    case 'weekdays':
      return days.weekdays.includes(day.weekday)
    case 'workdays':
      return kind === 'worked' || (kind === 'ordinary' && !isWeekend)
    // A weekend that is worked: some say it is still the weekend, a place that rests then says it isn't.
    case 'weekend':
      return isWeekend ? (kind === 'worked' ? null : true) : false
    case 'holidays':
    case 'any_holidays':
      return kind === 'holiday'
    case 'rest_days':
      return kind === 'holiday' || (kind === 'ordinary' && isWeekend)
    case 'festival':
      return kind === 'holiday' && day.festival === days.name
    case 'lunar':
      return isLunar(days.from, days.to, day)
    case 'odd_dates':
      return dayOfMonth % 2 === 1
    case 'even_dates':
      return dayOfMonth % 2 === 0
    case 'month_days':
      return days.days.includes(dayOfMonth)
    case 'nth':
      return days.weekdays.includes(day.weekday) && days.nth.some(nth => isNth(nth, day.date))
    case 'dates':
      return isBetween(days.from, days.to, day.date)
    case 'any':
      return days.of.map(each => isOn(each, day, kind)).reduce(or, false)
    case 'both':
      return days.of.map(each => isOn(each, day, kind)).reduce(and, true)
    case 'but':
      return and(isOn(days.days, day, kind), not(isOn(days.except, day, kind)))
  }
}

type Maybe = boolean | null
const or = (a: Maybe, b: Maybe): Maybe => (a === true || b === true ? true : a === null || b === null ? null : false)
const and = (a: Maybe, b: Maybe): Maybe => (a === false || b === false ? false : a === null || b === null ? null : true)
const not = (a: Maybe): Maybe => (a === null ? null : !a)

function isLunar(from: number, to: number, { lunar }: CalendarDay): Maybe {
  if (lunar === null) return false
  if (lunar.isSure) return from <= lunar.at && lunar.at <= to
  return from - 1 <= lunar.at && lunar.at <= to + 1 ? null : false
}

function isNth(nth: number, date: string): boolean {
  const day = Number(date.slice(8))
  if (nth !== -1) return Math.ceil(day / 7) === nth
  return dayOfNumber(dayNumberOfDay(date) + 7).slice(0, 7) !== date.slice(0, 7)
}

function isBetween(from: MonthDay, to: MonthDay, date: string): boolean {
  if (from.year !== null || to.year !== null) {
    const [first, last] = [dateOf(from, from.year ?? to.year!), dateOf(to, to.year ?? from.year!)]
    return first <= date && date <= last
  }
  const [first, last, here] = [dateOf(from, 0).slice(4), dateOf(to, 0).slice(4), date.slice(4)]
  return first <= last ? first <= here && here <= last : here >= first || here <= last
}

const dateOf = ({ month, day }: MonthDay, year: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** How special the days are: a dated statement is meant before one for holidays, that before one for days of the week. */
export function rankOf(days: Days): number {
  switch (days.kind) {
    case 'every':
      return 0
    case 'holidays':
    case 'any_holidays':
      return 2
    case 'festival':
    case 'lunar':
    case 'dates':
      return 3
    case 'any':
      return Math.max(...days.of.map(rankOf))
    case 'both':
      return Math.max(...days.of.map(rankOf))
    case 'but':
      return rankOf(days.days)
    default:
      return 1
  }
}

const SEASON_DAYS = 16

/** Longer than any holiday: a part of the year with its own hours, not a special day. */
export function isSeason(days: Days): boolean {
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(isSeason)
  if (days.kind === 'but') return isSeason(days.days)
  if (days.kind !== 'dates') return false
  const length = dayNumberOfDay(dateOf(days.to, 2001)) - dayNumberOfDay(dateOf(days.from, 2001))
  return (days.from.year ?? 0) !== (days.to.year ?? 0) || length < 0 || length >= SEASON_DAYS
}
