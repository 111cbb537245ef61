import { DAY_MINUTES, dayNumberOf, MINUTE_MS, minuteOfDay, startOfDayNumberMs } from '@core/time/shanghaiTime'
import { intervalsOn } from './dayIntervals'
import type { OpeningHours } from './hours'

export { weekTable } from './weekTable'

/** Can one go in now? `closesSoon`: within 30 minutes. `opensSoon`: within 60. Null `opensAtMs`: not within two months, or not before a day of which nobody can say. */
export type OpenState =
  | { readonly kind: 'always_open' }
  | { readonly kind: 'open'; readonly untilMs: number; readonly closesSoon: boolean }
  | { readonly kind: 'closed'; readonly opensAtMs: number | null; readonly opensSoon: boolean }
  | { readonly kind: 'unknown' }

const CLOSES_SOON_MS = 30 * MINUTE_MS
/** A courier may wait this long. */
const OPENS_SOON_MS = 60 * MINUTE_MS
/** Open for the whole week ahead reads as "24 hours", even when a holiday closes the place later. */
const ALWAYS_DAYS = 7
const LOOK_AHEAD_DAYS = 62

/**
 * Open or closed at an instant by the hours as posted, and what comes next. Asia/Shanghai, whatever the phone's zone.
 * Hours that nobody knows, that can't be computed, or that a day in doubt leaves open, are `unknown`: never a guess.
 * Intervals that meet at midnight, the week's end or an exception's edge are one opening.
 */
export function openState(hours: OpeningHours | null, nowMs: number): OpenState {
  if (hours === null || hours.weekly === null) return { kind: 'unknown' }
  const today = dayNumberOf(nowMs)
  const minute = minuteOfDay(nowMs)
  const intervals = intervalsOn(hours, today)
  if (intervals === null) return { kind: 'unknown' }
  for (const [from, to] of intervals) {
    if (from <= minute && minute < to) return openUntil(hours, nowMs, today, to)
    if (from > minute) return closedUntil(nowMs, today, from)
  }
  return hours.weekly.length === 0 && hours.exceptions.length === 0 ? NEVER_OPEN : nextOpening(hours, nowMs, today)
}

const NEVER_OPEN: OpenState = { kind: 'closed', opensAtMs: null, opensSoon: false }

function openUntil(hours: OpeningHours, nowMs: number, today: number, closesAt: number): OpenState {
  let day = today
  let to = closesAt
  while (to === DAY_MINUTES) {
    const next = intervalsOn(hours, day + 1)?.[0]
    if (!next || next[0] > 0) break
    if (day - today === ALWAYS_DAYS) return { kind: 'always_open' }
    day += 1
    to = next[1]
  }
  const untilMs = atMs(day, to)
  return { kind: 'open', untilMs, closesSoon: untilMs - nowMs <= CLOSES_SOON_MS }
}

function nextOpening(hours: OpeningHours, nowMs: number, today: number): OpenState {
  for (let day = today + 1; day <= today + LOOK_AHEAD_DAYS; day += 1) {
    const intervals = intervalsOn(hours, day)
    if (intervals === null) break
    const [first] = intervals
    if (first) return closedUntil(nowMs, day, first[0])
  }
  return NEVER_OPEN
}

function closedUntil(nowMs: number, day: number, minute: number): OpenState {
  const opensAtMs = atMs(day, minute)
  return { kind: 'closed', opensAtMs, opensSoon: opensAtMs - nowMs <= OPENS_SOON_MS }
}

const atMs = (dayNumber: number, minute: number): number => startOfDayNumberMs(dayNumber) + minute * MINUTE_MS
