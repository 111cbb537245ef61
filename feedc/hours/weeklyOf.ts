import type { MinuteInterval, OpeningHours } from '@/domain/hours'
import { addDays, DAY_MINUTES, dayNumberOfDay, weekdayOfNumber } from '@/domain/shanghaiTime'

/**
 * Days as a week and its exceptions: each weekday's most frequent pattern (the earliest, when two are as frequent),
 * and every date whose own differs from it.
 */
export function weeklyOf(perDay: readonly MinuteInterval[][], fromDay: string): Pick<OpeningHours, 'weekly' | 'exceptions'> {
  const first = weekdayOfNumber(dayNumberOfDay(fromDay))
  const usual = Array.from({ length: 7 }, (_, weekday) =>
    mostFrequent(perDay.filter((_, ahead) => (first + ahead) % 7 === weekday)),
  )
  const exceptions = perDay.flatMap((intervals, ahead) =>
    keyOf(intervals) === keyOf(usual[(first + ahead) % 7]!) ? [] : [{ date: addDays(fromDay, ahead), intervals }],
  )
  return { weekly: joinDays(usual), exceptions }
}

const keyOf = (intervals: readonly MinuteInterval[]): string => intervals.join(' ')

function mostFrequent(patterns: readonly MinuteInterval[][]): readonly MinuteInterval[] {
  const counts = new Map<string, { intervals: readonly MinuteInterval[]; count: number }>()
  for (const intervals of patterns) {
    const known = counts.get(keyOf(intervals))
    if (known) known.count += 1
    else counts.set(keyOf(intervals), { intervals, count: 1 })
  }
  let best: { intervals: readonly MinuteInterval[]; count: number } = { intervals: [], count: 0 }
  for (const each of counts.values()) if (each.count > best.count) best = each
  return best.intervals
}

/** Seven days as minutes of the week; an interval up to midnight and one from midnight become one. */
function joinDays(week: readonly (readonly MinuteInterval[])[]): readonly MinuteInterval[] {
  const joined: [number, number][] = []
  week.forEach((intervals, weekday) => {
    for (const [from, to] of intervals) {
      const start = weekday * DAY_MINUTES
      const last = joined.at(-1)
      if (last && last[1] === start + from) last[1] = start + to
      else joined.push([start + from, start + to])
    }
  })
  return joined
}
