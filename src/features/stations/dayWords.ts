import type { MinuteInterval } from '@core/hours/hours'
import type { OpenState } from '@core/hours/openState'
import { DAY_MINUTES, dayOf, formatMinute, MINUTE_MS } from '@core/time/shanghaiTime'
import { copy } from './copy'

/** 「07:00–21:00」「10:30–13:30、16:30–19:30」「全天」「不开」. */
export function todayWords(intervals: readonly MinuteInterval[]): string {
  return intervals.length === 0 ? copy.closedAllDay : intervals.map(intervalWords).join('、')
}

function intervalWords([from, to]: MinuteInterval): string {
  if (from === 0 && to >= DAY_MINUTES) return copy.allDay
  return `${formatMinute(from)}–${to > DAY_MINUTES ? copy.nextDay : ''}${formatMinute(to > DAY_MINUTES ? to - DAY_MINUTES : to)}`
}

/** How much of today is left: 「还有 6 小时 40 分」「2 小时 5 分后开」; '' when nothing changes today. */
export function leftWords(state: OpenState, nowMs: number): string {
  if (state.kind === 'open' && state.untilMs - nowMs < DAY_MINUTES * MINUTE_MS) return copy.left(spanWords(state.untilMs - nowMs))
  if (state.kind === 'closed' && state.opensAtMs !== null && dayOf(state.opensAtMs) === dayOf(nowMs))
    return copy.opensAfter(spanWords(state.opensAtMs - nowMs))
  return ''
}

/** A begun minute counts: nobody is told of more time than there is before a door, nor of 0 minutes. */
function spanWords(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE_MS))
  return copy.span(Math.floor(minutes / 60), minutes % 60)
}
