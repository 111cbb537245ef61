import type { Days } from './Meaning'

export const anyOf = (...of: readonly Days[]): Days => ({
  kind: 'any',
  of: of.flatMap(each => (each.kind === 'any' ? each.of : [each])),
})
export const both = (a: Days, b: Days): Days => (a.kind === 'every' ? b : b.kind === 'every' ? a : { kind: 'both', of: [a, b] })
export const but = (days: Days, except: Days): Days => ({ kind: 'but', days, except })

/** Days on which offices rest. */
export function isRest(days: Days): boolean {
  if (days.kind === 'any') return days.of.every(isRest)
  if (days.kind === 'weekdays') return days.weekdays.every(day => day >= 5)
  return ['weekend', 'holidays', 'any_holidays', 'rest_days', 'festival', 'lunar'].includes(days.kind)
}

/** 其余时间: every day that nothing else is said of. A rest on them says nothing. */
export const OTHERS: Days = { kind: 'every' }

/** 双休 in brackets behind hours is what a place does, not when it opens. */
export const TWO_REST: Days = { kind: 'weekend' }

/** Part of the year, and nothing else. */
export const isPeriod = (days: Days): boolean => days.kind === 'dates' || (days.kind === 'any' && days.of.every(isPeriod))

export function hasPeriod(days: Days): boolean {
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(hasPeriod)
  return days.kind === 'but' ? hasPeriod(days.days) : days.kind === 'dates'
}
