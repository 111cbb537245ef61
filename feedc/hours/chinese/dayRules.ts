import { anyOf, both, but, isRest, OTHERS, TWO_REST } from './daySets'
import { type Days, EVERY_DAY, HOLIDAYS, type MonthDay } from './Meaning'
import { rule } from './rule'

const first = <T>(only: T): T => only
const second = <T>(_: unknown, of: T): T => of

const between = (from: MonthDay, to: MonthDay): Days => ({ kind: 'dates', from, to })
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const startOf = (month: number): MonthDay => ({ year: null, month, day: 1 })
const endOf = (month: number): MonthDay => ({ year: null, month, day: DAYS_IN_MONTH[month - 1]! })
const months = (from: number, to: number): Days => between(startOf(from), endOf(to))
const isMonth = (value: number): boolean => value >= 1 && value <= 12
/** 「2026年7月1日-8月31日」: the year said once is both ends'. */
const dates = (from: MonthDay, to: MonthDay): Days =>
  between(from, from.year !== null && to.year === null ? { ...to, year: from.year } : to)
const weekdays = (...days: readonly number[]): Days => ({ kind: 'weekdays', weekdays: days })

/** Which days: of the week, of the calendar, of the year. */
export const DAY_RULES = [
  rule('day', 'weekdays', days => weekdays(...days)),
  rule('day', 'weekend', () => ({ kind: 'weekend' })),
  rule('day', 'twoRest', () => TWO_REST),
  rule('day', 'workdays', () => ({ kind: 'workdays' })),
  rule('day', 'holidays', () => HOLIDAYS),
  rule('day', 'anyHolidays', () => ({ kind: 'any_holidays' })),
  rule('day', 'restDays', () => ({ kind: 'rest_days' })),
  rule('day', 'everyDay', () => EVERY_DAY),
  rule('day', 'others', () => OTHERS),
  rule('day', 'odd', () => ({ kind: 'odd_dates' })),
  rule('day', 'even', () => ({ kind: 'even_dates' })),
  rule('day', 'monthDays', days => ({ kind: 'month_days', days })),
  rule('day', 'nth weekdays', (nth, days) => (nth.length > 0 ? { kind: 'nth', nth, weekdays: days } : null)),
  rule('day', 'festival', name => ({ kind: 'festival', name })),
  rule('day', 'lunar', at => ({ kind: 'lunar', from: at, to: at })),
  rule('day', 'lunar to lunar', (from, _, to) => (from < to ? { kind: 'lunar', from, to } : null)),

  rule('days', 'day', first),
  rule('days', 'days day', anyOf),
  rule('days', 'days join day', (a, _, b) => anyOf(a, b)),
  rule('listed', 'days comma days', (a, _, b) => anyOf(a, b)),
  rule('listed', 'listed comma days', (a, _, b) => anyOf(a, b)),

  rule('period', 'date', date => between(date, date)),
  rule('period', 'date to date', (from, _, to) => dates(from, to)),
  rule('period', 'date to nextYear date', (from, _, __, to) =>
    between(from, { ...to, year: from.year === null ? null : from.year + 1 }),
  ),
  rule('period', 'date to monthDay', (from, _, day) => between(from, { ...from, day })),
  rule('period', 'month', month => months(month, month)),
  rule('period', 'month to month', (from, _, to) => months(from, to)),
  rule('period', 'month to nextYear month', (from, _, __, to) => months(from, to)),
  rule('period', 'number to month', (from, _, to) => (isMonth(from) ? months(from, to) : null)),
  rule('period', 'number to nextYear month', (from, _, __, to) => (isMonth(from) ? months(from, to) : null)),
  rule('period', 'period join period', (a, _, b) => anyOf(a, b)),
  rule('period', 'season period', second),
  rule('period', 'period season', first),
  rule('period', 'period open season close', first),
  rule('period', 'open period close', second),

  rule('dayed', 'days', first),
  rule('dayed', 'listed', first),
  rule('dayed', 'period', first),
  rule('dayed', 'period days', both),
  rule('dayed', 'days period', both),
  rule('dayed', 'period comma days', (period, _, days) => both(period, days)),
  rule('dayed', 'days open period close', (days, _, period) => both(days, period)),
  // 「工作日（周一至周五）」: said twice, and meant where both hold.
  rule('dayed', 'days open days close', (days, _, again) => both(days, again)),

  rule('except', 'days excepted', first),
  rule('except', 'period excepted', first),
  rule('except', 'period days excepted', both),
  // 「周一至周五，节假日除外」 leaves out holidays; 「双休日，节假日除外」 leaves out both.
  rule('except', 'listed excepted', days => (isRest(days) ? days : null)),
  rule('except', 'but dayed out', second),
  rule('except', 'dayed out', first),
  rule('except', 'notIncluding dayed', second),

  rule('meant', 'dayed', first),
  rule('meant', 'dayed except', but),
  rule('meant', 'dayed comma except', (days, _, except) => but(days, except)),
  rule('meant', 'dayed open except close', (days, _, except) => but(days, except)),
]
