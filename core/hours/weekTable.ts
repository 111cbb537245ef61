import { DAY_MINUTES, WEEK_MINUTES } from '@core/time/shanghaiTime'
import { weekdayIntervals } from './dayIntervals'
import type { MinuteInterval, OpeningHours } from './hours'

/**
 * Seven rows, Monday first, as minutes of the row's day. An opening that runs past midnight stands whole on the
 * day it begins ([1080, 1560] = 18:00 to 02:00 the next day); one of 24 hours or more is cut at its midnights.
 * Empty rows when the hours can't be computed. Holidays and other exceptions aren't in it.
 */
export function weekTable({ weekly }: OpeningHours): readonly (readonly MinuteInterval[])[] {
  const rows: MinuteInterval[][] = [[], [], [], [], [], [], []]
  for (const [from, to] of openings(weekly ?? [])) {
    if (to - from < DAY_MINUTES) {
      const weekday = Math.floor(from / DAY_MINUTES)
      rows[weekday]!.push([from - weekday * DAY_MINUTES, to - weekday * DAY_MINUTES])
    } else {
      cutAtMidnights(rows, from, to)
    }
  }
  return rows.map(row => row.sort((a, b) => a[0] - b[0]))
}

/** Openings as they begin in the week; Sunday night's runs on into Monday (`to` past the week's end). */
function openings(weekly: readonly MinuteInterval[]): readonly MinuteInterval[] {
  const merged: [number, number][] = []
  for (const [from, to] of weekly) {
    const last = merged[merged.length - 1]
    if (last && last[1] === from) last[1] = to
    else merged.push([from, to])
  }
  const first = merged[0]
  const last = merged[merged.length - 1]
  if (!first || !last || first === last || first[0] !== 0 || last[1] !== WEEK_MINUTES) return merged
  last[1] += first[1]
  return merged.slice(1)
}

function cutAtMidnights(rows: MinuteInterval[][], from: number, to: number): void {
  for (let at = from; at < to; ) {
    const day = Math.floor(at / DAY_MINUTES)
    const end = Math.min(to, (day + 1) * DAY_MINUTES)
    rows[day % 7]!.push([at - day * DAY_MINUTES, end - day * DAY_MINUTES])
    at = end
  }
}

const NIGHT_ENDS = 6 * 60
const NIGHT_BEGINS = 22 * 60
const WEEKDAYS = 7

/** Minutes a week in which the place is open between 22:00 and 06:00 (3360 = every night, all night); 0 when unknown. */
export function nightMinutesPerWeek({ weekly }: OpeningHours): number {
  let minutes = 0
  for (let weekday = 0; weekday < WEEKDAYS; weekday += 1) {
    for (const [from, to] of weekdayIntervals(weekly ?? [], weekday)) {
      minutes += Math.max(0, Math.min(to, NIGHT_ENDS) - from) + Math.max(0, to - Math.max(from, NIGHT_BEGINS))
    }
  }
  return minutes
}

/** A place for the night is one where one can stay this long without being sent out, on most nights of the week. */
const NIGHT_STAY_MINUTES = 120
const MOST_NIGHTS = 4

/**
 * A place for the night: on most nights of an ordinary week open for two hours at a stretch between 22:00 and 06:00.
 * One that closes at 22:30, or opens at 05:30, is none. Unknown hours are not.
 */
export const isOpenDuringNight = (hours: OpeningHours | null): boolean => {
  if (hours === null || hours.weekly === null) return false
  let nights = 0
  for (let weekday = 0; weekday < WEEKDAYS; weekday += 1)
    if (longestStay(hours.weekly, weekday) >= NIGHT_STAY_MINUTES) nights += 1
  return nights >= MOST_NIGHTS
}

/** The longest opening within the night that begins on a weekday's evening. */
function longestStay(weekly: readonly MinuteInterval[], weekday: number): number {
  const evening = weekdayIntervals(weekly, weekday).map(([from, to]): MinuteInterval => [Math.max(from, NIGHT_BEGINS), to])
  const morning = weekdayIntervals(weekly, (weekday + 1) % WEEKDAYS).map(
    ([from, to]): MinuteInterval => [from + DAY_MINUTES, Math.min(to, NIGHT_ENDS) + DAY_MINUTES],
  )
  let longest = 0
  let since = -1
  let until = -1
  for (const [from, to] of [...evening, ...morning]) {
    if (to <= from) continue
    if (from !== until) since = from
    until = to
    longest = Math.max(longest, until - since)
  }
  return longest
}
