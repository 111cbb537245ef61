import { dayOf } from '@core/time/shanghaiTime'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** The State Council gives out the next year's notice in November of the year before (2023 to 2025: 25, 12 and 4 November). */
const NOTICE_MONTH = '11'

/** A year that phones already show, or soon will, and whose holidays nobody has entered: the days they may move are unknown until then. */
export const holidaysDue: Rule = {
  code: 'holidays_due',
  severity: 'warning',
  run: ({ config, holidays }, { nowMs }) => {
    const today = dayOf(nowMs)
    const year = Number(today.slice(0, 4))
    const due = today.slice(5, 7) >= NOTICE_MONTH ? [year, year + 1] : [year]
    const entered = new Set(holidays.flatMap(({ value }) => (value.notice ? [value.year] : [])))
    const missing = due.filter(each => !entered.has(each))
    const at = holidays[0] ?? config
    return at ? missing.map(each => noticeOf(holidaysDue, at, null, ruleCopy.holidaysDue(each))) : []
  },
}
