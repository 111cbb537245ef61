import { DAY_MS, dayNumberOf, HOUR_MS, MINUTE_MS } from '@core/time/shanghaiTime'
import { copy } from './copy'

/** How long ago, as a person says it: 「刚才」「20 分钟前」「3 小时前」「2 天前」. */
export function sinceWords(atMs: number, nowMs: number): string {
  const age = nowMs - atMs
  if (age < MINUTE_MS) return copy.justNow
  if (age < HOUR_MS) return copy.minutesAgo(Math.floor(age / MINUTE_MS))
  return age < DAY_MS ? copy.hoursAgo(Math.floor(age / HOUR_MS)) : copy.daysAgo(Math.floor(age / DAY_MS))
}

/** The same for a time known to the hour: 「1 小时内」「3 小时前」「昨天」「2 天前」. */
export function sinceHourWords(hourMs: number, nowMs: number): string {
  const days = dayNumberOf(nowMs) - dayNumberOf(hourMs)
  if (nowMs - hourMs < HOUR_MS) return copy.withinHour
  if (days === 0) return copy.hoursAgo(Math.floor((nowMs - hourMs) / HOUR_MS))
  return days === 1 ? copy.yesterday : copy.daysAgo(days)
}
