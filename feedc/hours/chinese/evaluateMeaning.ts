import type { MinuteInterval } from '@core/hours/hours'
import { DAY_MINUTES } from '@core/time/shanghaiTime'
import type { CalendarDay, DayKind } from '@feedc/hours/holidays'
import { isOn } from './isOn'
import type { Days, Meaning } from './Meaning'
import { openOn } from './openOn'

/** One calendar day, minutes of that day, merged and ascending; null: nobody can say. */
export type KnownDay = readonly MinuteInterval[] | null

/** Longest run of days off, and a day to move to. */
const SHIFT_DAYS = 10

/**
 * Each day of the calendar but its first `lead` days, which are only looked back to: an evening runs into the next day.
 * A day that may be of several kinds is known where all of them give the same hours, and unknown elsewhere.
 */
export function evaluateMeaning(meaning: Meaning, calendar: readonly CalendarDay[], lead: number): readonly KnownDay[] {
  const begun = openingsOf(meaning, calendar)
  const shifting = shiftingDays(meaning, calendar)
  for (const at of shifting) begun[at] = null
  const runsOver = meaning.statements.some(each => each.kind === 'open' && each.times.some(([, to]) => to > DAY_MINUTES))
  const known = new Map<KnownDay, Map<KnownDay, KnownDay>>()
  return calendar.slice(lead).map((_, ahead) => {
    const [before, own] = [begun[lead + ahead - 1] ?? null, begun[lead + ahead]!]
    if (own === null || (before === null && runsOver)) return null
    const after = known.get(before) ?? new Map<KnownDay, KnownDay>()
    const day =
      after.get(own) ??
      merged([...(before ?? []).map(([from, to]): MinuteInterval => [from - DAY_MINUTES, to - DAY_MINUTES]), ...own])
    known.set(before, after.set(own, day))
    return day
  })
}

/** What opens on each day. Days that no statement tells apart are asked about once. */
function openingsOf(meaning: Meaning, calendar: readonly CalendarDay[]): KnownDay[] {
  const known = new Map<string, KnownDay>()
  const written = JSON.stringify(meaning)
  const isByDate = DATED.test(written)
  const isByFestival = FESTIVE.test(written)
  return calendar.map(day => {
    const key = isByDate ? day.date : isByFestival ? day.like : `${day.weekday} ${day.kinds.join()}`
    const open = known.get(key)
    if (open !== undefined) return open
    const opens = sameForAll(day.kinds, kind => openOn(meaning, day, kind))
    known.set(key, opens)
    return opens
  })
}

const FESTIVE = /"(?:festival|lunar)"/
const DATED = /"(?:dates|nth|month_days|odd_dates|even_dates)"/

/** Two lists of days with the same key are the same. Days share their intervals, so few have to be written out. */
export function keyOfDays(days: readonly KnownDay[]): string {
  const written = new Map<KnownDay, string>()
  return days
    .map(day => {
      const known = written.get(day) ?? JSON.stringify(day)
      written.set(day, known)
      return known
    })
    .join()
}

/** The part of the openings that falls on the day. */
function merged(openings: readonly MinuteInterval[]): readonly MinuteInterval[] {
  const day: [number, number][] = []
  for (const [from, to] of [...openings].sort((a, b) => a[0] - b[0])) {
    const [begin, end] = [Math.max(0, from), Math.min(DAY_MINUTES, to)]
    const last = day.at(-1)
    if (begin >= end) continue
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end)
    else day.push([begin, end])
  }
  return day
}

function sameForAll(kinds: readonly DayKind[], openOf: (kind: DayKind) => KnownDay): KnownDay {
  const [first, ...others] = kinds.map(openOf)
  if (others.length === 0) return first ?? null
  const key = JSON.stringify(first)
  return others.every(each => JSON.stringify(each) === key) ? (first ?? null) : null
}

/** A day of rest that falls on a holiday moves, nobody says where to: from it on all is open until a day that is no holiday has passed. */
function shiftingDays({ statements }: Meaning, calendar: readonly CalendarDay[]): readonly number[] {
  const daysOf = (kind: string): readonly Days[] =>
    statements.flatMap(each => (each.kind === kind && 'days' in each ? [each.days] : []))
  const [shifted, closed] = [daysOf('shifted'), daysOf('closed')]
  if (shifted.length === 0) return []
  const may = (all: readonly Days[], day: CalendarDay): boolean =>
    all.some(days => day.kinds.some(kind => isOn(days, day, kind) !== false))
  return calendar.flatMap((day, at) => {
    if (!may(closed, day) || !may(shifted, day)) return []
    let last = at
    while (last - at < SHIFT_DAYS && last + 1 < calendar.length && may(shifted, calendar[last]!)) last += 1
    return Array.from({ length: last - at + 1 }, (_, ahead) => at + ahead)
  })
}
