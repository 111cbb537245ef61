import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import { addDays, DAY_MINUTES, dayNumberOfDay, weekdayOfNumber } from '@core/time/shanghaiTime'
import type { DayIntervals } from './evaluateOsm'

/**
 * Days as a week and its exceptions: each weekday's most frequent pattern (the earliest, when two are as frequent),
 * and every date whose own differs from it.
 */
export function weeklyOf(perDay: readonly DayIntervals[], fromDay: string): Pick<OpeningHours, 'weekly' | 'exceptions'> {
  const first = weekdayOfNumber(dayNumberOfDay(fromDay))
  const days = perDay.map((intervals, ahead) => ({ intervals, key: intervals.join(' '), weekday: (first + ahead) % 7 }))
  const usual = Array.from({ length: 7 }, (_, weekday) => mostFrequent(days.filter(day => day.weekday === weekday)))
  const exceptions = days.flatMap(({ intervals, key, weekday }, ahead) =>
    key === usual[weekday]!.key ? [] : [{ date: addDays(fromDay, ahead), intervals }],
  )
  return { weekly: joinDays(usual.map(({ intervals }) => intervals)), exceptions }
}

interface Pattern {
  readonly intervals: DayIntervals
  readonly key: string
}

function mostFrequent(days: readonly Pattern[]): Pattern {
  const counts = new Map<string, number>()
  for (const { key } of days) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return days.find(({ key }) => counts.get(key) === most) ?? { intervals: [], key: '' }
}

/** Seven days as minutes of the week; an interval up to midnight and one from midnight become one. */
function joinDays(week: readonly DayIntervals[]): readonly MinuteInterval[] {
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
