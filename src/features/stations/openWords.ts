import type { Station } from '@core/feed/types'
import type { OpenState } from '@core/hours/openState'
import { unknownHoursRisk } from '@core/stations/closedDoorRisk'
import type { Freshness } from '@core/time/freshness'
import { DAY_MS, dayNumberOf, dayOf, formatClock, MINUTE_MS, weekdayOf } from '@core/time/shanghaiTime'
import { copy } from './copy'

export interface OpenWords {
  /** Green only for a record checked within 12 months; amber for posted hours; grey for what nobody knows. */
  readonly tone: 'green' | 'amber' | 'grey' | 'red'
  readonly text: string
  /** Nobody can tell from the record whether the door is open. */
  readonly isUnknown?: true
}

/** Whether one can go in now, in words that say how sure we are. */
export function openWords(
  { kind, hours, status }: Pick<Station, 'kind' | 'hours' | 'status'>,
  open: OpenState,
  freshness: Freshness,
  nowMs: number,
): OpenWords {
  if (status !== 'open') return { tone: 'red', text: copy.status[status] }
  const isChecked = freshness === 'checked'
  const scope = hours?.scope ?? ''
  switch (open.kind) {
    case 'always_open':
      return isChecked && !scope
        ? { tone: 'green', text: copy.always }
        : { tone: isChecked ? 'green' : 'amber', text: copy.postedAlways(scope) }
    case 'open':
      return { tone: isChecked ? 'green' : 'amber', text: untilWords(open, isChecked, scope, nowMs) }
    case 'closed':
      return { tone: 'grey', text: closedWords(open, nowMs) }
    case 'unknown':
      return {
        tone: 'grey',
        ...(kind === 'metro_toilet'
          ? { text: trainWords(nowMs) }
          : { text: hours ? copy.postedText(hours.text) : copy.hoursUnknown, isUnknown: true }),
      }
  }
}

/** The same for who would ride there in vain; where it is said, no button beside it is loud. */
export const warned = (words: OpenWords): OpenWords => (words.isUnknown ? { ...words, text: copy.dontRide(words.text) } : words)

/** Nobody posts hours of a metro toilet: it keeps those of the trains, and whether they run now is known roughly. */
const trainWords = (nowMs: number): string => (unknownHoursRisk('transit', nowMs) < 1 ? copy.withTheTrains : copy.afterTheTrains)

function untilWords(open: Extract<OpenState, { kind: 'open' }>, isChecked: boolean, scope: string, nowMs: number): string {
  if (open.closesSoon) return copy.closesIn(Math.max(1, Math.ceil((open.untilMs - nowMs) / MINUTE_MS)))
  return isChecked ? copy.openUntil(formatClock(open.untilMs)) : copy.postedUntil(scope, formatClock(open.untilMs))
}

function closedWords(open: Extract<OpenState, { kind: 'closed' }>, nowMs: number): string {
  if (open.opensAtMs === null) return copy.closed
  if (open.opensSoon) return copy.opensIn(Math.max(1, Math.ceil((open.opensAtMs - nowMs) / MINUTE_MS)))
  return copy.closedUntil(whenWords(open.opensAtMs, nowMs))
}

/** A weekday's name alone would be taken for the nearest such day. */
const DAYS_BY_NAME = 6

/** 「09:00」 today, 「明天 09:00」, within six days 「周六 09:00」, later 「2 月 24 日（周二）09:00」. */
function whenWords(atMs: number, nowMs: number): string {
  const clock = formatClock(atMs)
  if (dayOf(atMs) === dayOf(nowMs)) return clock
  if (dayOf(atMs) === dayOf(nowMs + DAY_MS)) return copy.tomorrow(clock)
  const weekday = copy.weekday[weekdayOf(atMs)]
  if (dayNumberOf(atMs) - dayNumberOf(nowMs) <= DAYS_BY_NAME) return `${weekday} ${clock}`
  const [, month, day] = dayOf(atMs).split('-').map(Number)
  return copy.onDate(month!, day!, weekday!, clock)
}
