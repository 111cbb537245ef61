import type { MinuteInterval } from '@core/hours/hours'
import { DAY_MINUTES } from '@core/time/shanghaiTime'
import { but } from './daySets'
import { rankOf } from './isOn'
import type { Days, Meaning, Statement } from './Meaning'
import { speaksOfWorkdays } from './openOn'
import type { Item, TimeFault } from './pieces'

export type MeaningFault = TimeFault | 'two_readings' | 'no_times' | 'noon' | 'half_day'

/** What one reading says as a whole, or why nobody can have meant it. */
export function meaningOf(items: readonly Item[]): Meaning | MeaningFault {
  const fault = items.find(each => each.fault)?.fault
  if (fault) return fault
  const statements = withExceptions(items)
  const opens = statements.flatMap(each => (each.kind === 'open' ? [each] : []))
  if (opens.length === 0) return 'no_times'
  const isAllDay = ([from, to]: MinuteInterval): boolean => from === 0 && to === DAY_MINUTES
  const always = opens.some(({ days, times }) => days.kind === 'every' && times.some(isAllDay))
  if (always && opens.some(({ times }) => !times.some(isAllDay))) return 'all_day_and_clock'
  if (mayLeaveOutWeekend(items, statements) || restsMostly(statements)) return 'two_readings'
  if (statements.some(({ kind }) => kind === 'no_noon_break') && opens.some(({ times }) => hasNoonBreak(times))) return 'noon'
  if (statements.some(({ kind }) => kind === 'half') && !opens.every(({ times }) => times.every(isHalf))) return 'half_day'
  return { statements: settled(statements.filter(({ kind }) => kind !== 'no_noon_break').map(withoutHalf)) }
}

/** 「9:00-17:00，周六9:00-12:00」: times without days may be Monday's to Friday's, as long as nothing is said of Sundays. */
function mayLeaveOutWeekend(items: readonly Item[], statements: readonly Statement[]): boolean {
  const isBare = items.some(({ kind }) => kind === 'bare')
  const singlesOut = statements.some(({ kind, ...each }) => kind === 'open' && 'days' in each && each.days.kind === 'weekdays')
  return isBare && singlesOut && !statements.some(each => 'days' in each && speaksOfSunday(each.days))
}

function speaksOfSunday(days: Days): boolean {
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(speaksOfSunday)
  if (days.kind === 'but') return speaksOfSunday(days.days) || speaksOfSunday(days.except)
  return days.kind === 'weekend' || days.kind === 'rest_days' || (days.kind === 'weekdays' && days.weekdays.includes(6))
}

/** 「周二至周日 休息 周一 9:00-17:00」: nobody lists five days of the week to rest on; the rest was meant for the other days. */
const restsMostly = (statements: readonly Statement[]): boolean =>
  statements.some(each => each.kind === 'closed' && restsOn(each.days).size >= 5)

function restsOn(days: Days): ReadonlySet<number> {
  if (days.kind === 'any') return new Set(days.of.flatMap(each => [...restsOn(each)]))
  if (days.kind === 'weekend') return new Set([5, 6])
  return new Set(days.kind === 'weekdays' ? days.weekdays : days.kind === 'workdays' ? [0, 1, 2, 3, 4] : [])
}

const HALVES = { morning: [0, 750], afternoon: [720, 1110] } as const
/** 「周三下午闭馆」 closes whole openings; one that goes on through noon would have to be cut somewhere, and nobody says where. */
const isHalf = ([from, to]: MinuteInterval): boolean =>
  to <= HALVES.morning[1] || from >= HALVES.afternoon[1] || (from >= HALVES.afternoon[0] && to <= HALVES.afternoon[1])
const withoutHalf = (each: Statement): Statement =>
  each.kind === 'half' ? { kind: 'break', days: each.days, time: HALVES[each.half] } : each

const NOON = { from: 11 * 60, to: 14 * 60 + 30 }
const MIDDAY = { from: 12 * 60, to: 13 * 60 }
/** A gap about noon, or one that goes on through it: 「9:00-10:30，15:00-17:00」. */
const hasNoonBreak = (times: readonly MinuteInterval[]): boolean =>
  times.slice(1).some(([from], at) => {
    const to = times[at]![1]
    return (NOON.from <= to && from <= NOON.to) || (to <= MIDDAY.from && from >= MIDDAY.to)
  })

/** 「…，法定节假日除外」 takes those days from all hours before it (from all there are, where it comes first) that aren't for such days themselves. */
function withExceptions(items: readonly Item[]): readonly Statement[] {
  const statements: Statement[] = []
  const ahead: Days[] = []
  const except = (each: Statement, days: Days): Statement =>
    each.kind === 'open' && rankOf(each.days) < Math.max(2, rankOf(days)) ? { ...each, days: but(each.days, days) } : each
  for (const { kind, statements: said } of items) {
    if (kind !== 'exception') {
      statements.push(...said)
      continue
    }
    const days = said.flatMap(each => ('days' in each ? [each.days] : []))
    if (statements.some(each => each.kind === 'open')) {
      for (const [at, each] of statements.entries()) statements[at] = days.reduce(except, each)
    } else {
      ahead.push(...days)
    }
  }
  return statements.map(each => ahead.reduce(except, each))
}

/** 节假日 beside hours for workdays, and nothing said of weekends, is every day that isn't worked; elsewhere it is the legal holidays. */
function settled(statements: readonly Statement[]): readonly Statement[] {
  const opens = statements.flatMap(each => (each.kind === 'open' ? [each.days] : []))
  const isPair =
    opens.some(speaksOfWorkdays) &&
    !statements.some(each => 'days' in each && mentions(each.days, ['weekend', 'weekdays', 'rest_days']))
  return statements.map(each => {
    if (!('days' in each)) return each
    return { ...each, days: replaced(each.days, each.kind === 'open' && isPair ? 'rest_days' : 'holidays') }
  })
}

const mentions = (days: Days, kinds: readonly Days['kind'][]): boolean => {
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(each => mentions(each, kinds))
  return days.kind === 'but' ? mentions(days.days, kinds) || mentions(days.except, kinds) : kinds.includes(days.kind)
}

function replaced(days: Days, by: 'rest_days' | 'holidays'): Days {
  switch (days.kind) {
    case 'any_holidays':
      return { kind: by }
    case 'any':
      return { kind: 'any', of: days.of.map(each => replaced(each, by)) }
    case 'both':
      return { kind: 'both', of: [replaced(days.of[0], by), replaced(days.of[1], by)] }
    case 'but':
      return { kind: 'but', days: replaced(days.days, by), except: replaced(days.except, 'holidays') }
    default:
      return days
  }
}
