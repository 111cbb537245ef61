import type { MinuteInterval } from '@core/hours/hours'

export type FestivalName =
  | 'new_year'
  | 'spring_festival'
  | 'qingming'
  | 'labour_day'
  | 'dragon_boat'
  | 'mid_autumn'
  | 'national_day'

/** A day of the year, or of one year. `month` 1–12. */
export interface MonthDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/**
 * Which days a statement is about. `any_holidays`: 节假日, which beside hours for workdays takes weekends in (see meaningOf).
 */
export type Days =
  | { readonly kind: 'every' | 'workdays' | 'weekend' | 'holidays' | 'any_holidays' | 'rest_days' | 'odd_dates' | 'even_dates' }
  /** 0 = Monday, ascending. */
  | { readonly kind: 'weekdays'; readonly weekdays: readonly number[] }
  | { readonly kind: 'festival'; readonly name: FestivalName }
  /** Days from Lunar New Year's Day, which is 0: its eve is −1. Both ends belong to it. */
  | { readonly kind: 'lunar'; readonly from: number; readonly to: number }
  /** Every year unless a year is said; runs over the turn of the year where `to` comes before `from`. Both ends belong to it. */
  | { readonly kind: 'dates'; readonly from: MonthDay; readonly to: MonthDay }
  /** The first, third … such weekday of each month; −1 = the last. */
  | { readonly kind: 'nth'; readonly nth: readonly number[]; readonly weekdays: readonly number[] }
  | { readonly kind: 'month_days'; readonly days: readonly number[] }
  | { readonly kind: 'any'; readonly of: readonly Days[] }
  | { readonly kind: 'both'; readonly of: readonly [Days, Days] }
  | { readonly kind: 'but'; readonly days: Days; readonly except: Days }

/**
 * One thing that a text says.
 * - `open`: these days, at these times; `to` passes 1440 where it ends the next day.
 * - `closed`: all of these days. `break`: closed for that time of them.
 * - `usual`: these days are like any other, whatever is closed.
 * - `unknown`: somebody will say later. `shifted`: a day of rest that falls on one of these moves to a later day.
 * - `half`: closed for that half of them. `no_noon_break`: says nothing but that. Neither is left in a Meaning.
 */
export type Statement =
  | { readonly kind: 'open'; readonly days: Days; readonly times: readonly MinuteInterval[] }
  | { readonly kind: 'closed' | 'usual' | 'unknown' | 'shifted'; readonly days: Days }
  | { readonly kind: 'break'; readonly days: Days; readonly time: MinuteInterval }
  | { readonly kind: 'half'; readonly days: Days; readonly half: 'morning' | 'afternoon' }
  | { readonly kind: 'no_noon_break' }

/** All that one reading of a text says. */
export interface Meaning {
  readonly statements: readonly Statement[]
}

export const EVERY_DAY: Days = { kind: 'every' }
export const HOLIDAYS: Days = { kind: 'holidays' }
