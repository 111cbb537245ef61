import { intervalsOn } from '@core/hours/dayIntervals'
import { dayNumberOfDay } from '@core/time/shanghaiTime'
import { CALENDAR_DAYS, type CompiledHours, compileHours } from '@feedc/hours/compileHours'
import { YEARS } from '@test/fakes/holidayYears'
import { DAYS_2026, type Truth } from './truth'

/** As compiled for 2026; null where it is no hours at all. */
export function compiled2026(text: string): CompiledHours | null {
  const hours = compileHours(text, null, '2026-01-01', CALENDAR_DAYS, YEARS)
  return hours.ok ? hours.value : null
}

export interface Comparison {
  /** Minutes at which the phone says open and the door is shut, or nobody can say. */
  readonly opensClosed: number
  /** Minutes at which it says closed and the door is open. */
  readonly closesOpen: number
  /** Days of which it says nothing, and a person could. */
  readonly unsaid: number
}

const SHUT = new Uint8Array(1440)

/** Computed hours against what a person would say, every minute of 2026. */
export function compare(hours: CompiledHours, truth: Truth): Comparison {
  let [opensClosed, closesOpen, unsaid] = [0, 0, 0]
  for (const day of DAYS_2026) {
    const intervals = intervalsOn(hours, dayNumberOfDay(day))
    const open = truth.get(day)
    if (intervals === null) {
      if (open) unsaid += 1
      continue
    }
    const said = new Uint8Array(1440)
    for (const [from, to] of intervals) said.fill(1, from, to)
    if (Buffer.compare(said, open ?? SHUT) === 0) continue
    for (let minute = 0; minute < 1440; minute += 1) {
      if (said[minute] && !open?.[minute]) opensClosed += 1
      if (!said[minute] && open?.[minute]) closesOpen += 1
    }
  }
  return { opensClosed, closesOpen, unsaid }
}
