import type { MinuteInterval } from '@core/hours/hours'
import { type DaySelector, EVERY_DAY, type HoursToken } from './lexHours'

/** Days and when they are open, minutes of the day; no times = closed on them. */
export interface HoursClause {
  readonly days: readonly DaySelector[]
  readonly times: readonly MinuteInterval[]
}

interface Reading {
  readonly clauses: { days: DaySelector[]; readonly times: MinuteInterval[] }[]
  readonly rests: HoursClause[]
  /** Days of which nothing has been said yet. */
  pending: DaySelector[]
  /** Something was said to be open "as usual": true only for hours of every day. */
  isAsUsual: boolean
}

/**
 * Tokens as clauses, in the order written, days of rest last. Null when a word isn't understood or a day has no hours:
 * such a text is for reading, not for computing.
 */
export function parseHours(tokens: readonly HoursToken[]): readonly HoursClause[] | null {
  const reading: Reading = { clauses: [], rests: [], pending: [], isAsUsual: false }
  for (let at = 0; at < tokens.length; at += 1) {
    const bracketed = daysInBrackets(tokens, at)
    const last = reading.clauses.at(-1)
    if (bracketed && last && last.days.length === 0 && reading.pending.length === 0) {
      last.days.push(...bracketed.days)
      at = bracketed.end
    } else if (!read(reading, tokens[at]!)) {
      return null
    }
  }
  const { clauses, rests, pending, isAsUsual } = reading
  if (clauses.length === 0 || pending.length > 0) return null
  const named = clauses.map(({ days, times }) => ({ days: days.length > 0 ? days : [EVERY_DAY], times }))
  if (isAsUsual && !named.every(({ days }) => days.every(isEveryDay))) return null
  return [...merged(named), ...rests]
}

/** Takes one token in; false when it makes the text uncomputable. */
function read(reading: Reading, token: HoursToken): boolean {
  const { clauses, rests, pending } = reading
  switch (token.kind) {
    case 'unknown':
      return false
    case 'days':
      pending.push(token.days)
      return true
    case 'interval':
      if (pending.length > 0 || clauses.length === 0) clauses.push({ days: pending, times: [token.interval] })
      else clauses.at(-1)!.times.push(token.interval)
      break
    case 'rest':
      if (pending.length === 0) return false
      rests.push({ days: pending, times: [] })
      break
    case 'as_usual':
      reading.isAsUsual = true
      break
    default:
      return true
  }
  reading.pending = []
  return true
}

/** Days alone in brackets, behind the times they are for: "9:00-17:00 (Mon to Fri)". */
function daysInBrackets(tokens: readonly HoursToken[], at: number): { days: DaySelector[]; end: number } | null {
  if (tokens[at]!.kind !== 'open_paren') return null
  const days: DaySelector[] = []
  for (let end = at + 1; end < tokens.length; end += 1) {
    const token = tokens[end]!
    if (token.kind === 'close_paren') return days.length > 0 ? { days, end } : null
    if (token.kind === 'days') days.push(token.days)
    else if (token.kind !== 'separator') return null
  }
  return null
}

/** Clauses for the same days said twice are one: the second adds hours, it doesn't replace the first. */
function merged(clauses: readonly HoursClause[]): readonly HoursClause[] {
  const byDays = new Map<string, HoursClause>()
  for (const { days, times } of clauses) {
    const key = JSON.stringify(days)
    byDays.set(key, { days, times: [...(byDays.get(key)?.times ?? []), ...times] })
  }
  return [...byDays.values()]
}

const isEveryDay = (days: DaySelector): boolean => days.kind === 'weekdays' && days.days.length === 7
