import { dayNumberMonthsLater, dayNumberOfDay, dayOf, startOfDayNumberMs } from './shanghaiTime'

/** YYYY, YYYY-MM or YYYY-MM-DD: as exact as the source was. */
export type PartialDate = string

/** Checked by somebody within 12 months · published within 12 months but nobody checked · neither. */
export type Freshness = 'checked' | 'recent' | 'aged'

/** How long a fact counts as fresh. */
export const FRESH_MONTHS = 12

/** How long "somebody was just there" holds. */
export const CHECKED_LATELY_DAYS = 30

/** The earliest day a partial date may mean: "2024" may be 1 January. A record is never taken for younger than it may be. */
export const earliestDay = (date: PartialDate): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

/** The instant at which a date stops being within `months` months (Shanghai midnight after the anniversary). */
export const freshUntilMs = (date: PartialDate, months: number): number =>
  startOfDayNumberMs(dayNumberMonthsLater(earliestDay(date), months) + 1)

/** The same, counted in days. */
export const freshUntilDaysMs = (date: PartialDate, days: number): number =>
  startOfDayNumberMs(dayNumberOfDay(earliestDay(date)) + days + 1)

/** Within `months` months, the anniversary included. A date ahead of the phone's clock counts: the clock is the likelier error. */
export const isWithinMonths = (date: PartialDate | null, months: number, nowMs: number): boolean =>
  date !== null && nowMs < freshUntilMs(date, months)

/** How far a record can be trusted at an instant, by its source's date and the day somebody checked it. */
export function freshness(
  record: { readonly source: { readonly date: PartialDate | null }; readonly checked: PartialDate | null },
  nowMs: number,
): Freshness {
  if (isWithinMonths(record.checked, FRESH_MONTHS, nowMs)) return 'checked'
  return isWithinMonths(record.source.date, FRESH_MONTHS, nowMs) ? 'recent' : 'aged'
}

/** Past the day by which somebody was to look again. A month or a year counts to its end: nothing is called old too early. */
export const isPastReview = (reviewBy: PartialDate, nowMs: number): boolean => reviewBy < dayOf(nowMs).slice(0, reviewBy.length)
