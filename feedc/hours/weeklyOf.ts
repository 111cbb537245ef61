import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import { addDays, DAY_MINUTES, dayNumberOfDay, weekdayOfNumber } from '@core/time/shanghaiTime'
import type { KnownDay } from './chinese/evaluateMeaning'

/**
 * Days as a week and its exceptions: each weekday's most frequent pattern (the earliest, when two are as frequent),
 * and every date whose own differs from it, or of which nobody can say. Null when there is a weekday that is never known.
 */
export function weeklyOf(
  days: readonly KnownDay[],
  fromDay: string,
): (Pick<OpeningHours, 'exceptions'> & { weekly: Weekly }) | null {
  const first = weekdayOfNumber(dayNumberOfDay(fromDay))
  const keyed = days.map((intervals, ahead) => ({ intervals, key: intervals?.join(' ') ?? null, weekday: (first + ahead) % 7 }))
  const usual = Array.from({ length: 7 }, (_, weekday) => mostFrequent(keyed.filter(day => day.weekday === weekday)))
  if (!usual.every(each => each !== null)) return null
  const exceptions = keyed.flatMap(({ intervals, key, weekday }, ahead) =>
    key === usual[weekday]!.key ? [] : [{ date: addDays(fromDay, ahead), intervals }],
  )
  return { weekly: joinDays(usual.map(({ intervals }) => intervals)), exceptions }
}

type Weekly = readonly MinuteInterval[]

interface Pattern {
  readonly intervals: readonly MinuteInterval[]
  readonly key: string
}

function mostFrequent(days: readonly { readonly intervals: KnownDay; readonly key: string | null }[]): Pattern | null {
  const known = days.flatMap(({ intervals, key }) => (intervals && key !== null ? [{ intervals, key }] : []))
  const counts = new Map<string, number>()
  for (const { key } of known) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return known.find(({ key }) => counts.get(key) === most) ?? null
}

/** Seven days as minutes of the week; an interval up to midnight and one from midnight become one. */
function joinDays(week: readonly Weekly[]): readonly MinuteInterval[] {
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
