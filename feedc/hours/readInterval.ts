import type { MinuteInterval } from '@core/hours/hours'
import { err, ok, type Result } from '@core/result'
import { DAY_MINUTES } from '@core/time/shanghaiTime'
import { AFTERNOON, CLOCK, INTERVAL, SMALL_HOURS } from './copy'
import type { HoursProblem, HoursProblemCode } from './HoursProblem'

type Groups = Record<string, string | undefined>

/** An interval at a position of folded text, minutes of its day; `to` passes 1440 when it ends the next day. Null: none begins here. */
export function readInterval(folded: string, at: number): Result<{ interval: MinuteInterval; end: number }, HoursProblem> | null {
  INTERVAL.lastIndex = at
  const match = INTERVAL.exec(folded)
  const groups: Groups = match?.groups ?? {}
  // "9-17" with a word for hours behind it is clear; bare, it might be a date or floors.
  if (!match || !isMarked(groups, 2)) return null
  const fail = (code: HoursProblemCode): Result<never, HoursProblem> => err({ code, at, found: match[0] })

  if (Number(groups.hour1) > 24 || Number(groups.hour2) > 24) return fail('hour_out_of_range')
  if (![groups.minute1, groups.minute2].every(isMinute)) return fail('minute_out_of_range')

  const period = groups.period1
  const from = minuteOf(groups, 1, period)
  const isNextDay = groups.nextDay !== undefined
  const end = minuteOf(groups, 2, groups.period2 ?? (isNextDay ? undefined : period))
  if (from >= DAY_MINUTES) return fail('hour_out_of_range')

  const to = isNextDay || (groups.period2 === SMALL_HOURS && end <= from) ? end + DAY_MINUTES : end === 0 ? DAY_MINUTES : end
  if (to === from) return fail('empty_interval')
  if (to < from) return fail('reversed_interval')
  if (to - from > DAY_MINUTES) return fail('longer_than_a_day')
  return ok({ interval: [from, to], end: INTERVAL.lastIndex })
}

/** The first clock time that no clock shows: 25:00, 9:70. */
export function impossibleClock(folded: string): HoursProblem | null {
  for (const match of folded.matchAll(CLOCK)) {
    const [found, hour = '', minute = ''] = match
    const at = match.index
    if (hour.length > 2 || Number(hour) > 24) return { code: 'hour_out_of_range', at, found }
    if (minute.length !== 2 || Number(minute) > 59) return { code: 'minute_out_of_range', at, found }
    if (Number(hour) === 24 && Number(minute) > 0) return { code: 'hour_out_of_range', at, found }
  }
  return null
}

const isMinute = (minute: string | undefined): boolean => minute === undefined || (minute.length === 2 && Number(minute) <= 59)

const isMarked = (groups: Groups, n: 1 | 2): boolean => Boolean(groups[`mark${n}`] ?? groups[`half${n}`] ?? groups[`oclock${n}`])

function minuteOf(groups: Groups, n: 1 | 2, period: string | undefined): number {
  const hour = Number(groups[`hour${n}`])
  const minute = groups[`half${n}`] ? 30 : Number(groups[`minute${n}`] ?? groups[`past${n}`] ?? 0)
  const shift = period !== undefined && hour < (AFTERNOON[period] ?? 0) ? 12 : 0
  return (hour + shift) * 60 + minute
}
