import { dayOf, formatClock } from '@core/time/shanghaiTime'
import { copy } from './copy'

/** 「今天 21:10」, else the day. */
export const whenWords = (atMs: number, nowMs: number): string =>
  dayOf(atMs) === dayOf(nowMs) ? copy.today(formatClock(atMs)) : dayOf(atMs)
