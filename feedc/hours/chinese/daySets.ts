import type { Days } from './Meaning'

export const anyOf = (...of: readonly Days[]): Days => ({
  kind: 'any',
  of: of.flatMap(each => (each.kind === 'any' ? each.of : [each])),
})
export const both = (a: Days, b: Days): Days => (a.kind === 'every' ? b : b.kind === 'every' ? a : { kind: 'both', of: [a, b] })
export const but = (days: Days, except: Days): Days => ({ kind: 'but', days, except })

/** Part of the year, and nothing else. */
export const isPeriod = (days: Days): boolean => days.kind === 'dates' || (days.kind === 'any' && days.of.every(isPeriod))

export function hasPeriod(days: Days): boolean {
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(hasPeriod)
  return days.kind === 'but' ? hasPeriod(days.days) : days.kind === 'dates'
}
