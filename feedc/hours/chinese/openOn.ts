import type { MinuteInterval } from '@core/hours/hours'
import type { CalendarDay, DayKind } from '@feedc/hours/holidays'
import { isPeriod } from './daySets'
import { isOn, isSeason, rankOf } from './isOn'
import type { Days, Meaning, Statement } from './Meaning'

type Times = readonly MinuteInterval[]
type Open = Extract<Statement, { kind: 'open' }>

/**
 * When it opens on that day, the day being of that kind; past 1440 where it closes the next day. Null: it can't be said.
 * What rests on a special day beats the hours of an ordinary one, and of two hours those for the more special days are meant.
 */
export function openOn({ statements }: Meaning, day: CalendarDay, kind: DayKind): Times | null {
  const on = (each: Statement): boolean | null => ('days' in each ? isOn(each.days, day, kind) : false)
  const said = statements.filter(each => on(each) !== false)
  if (said.some(each => each.kind === 'unknown')) return null
  const opens = statements.filter((each): each is Open => each.kind === 'open')
  const matching = opens.filter(each => on(each) !== false)
  const times = timesOf(matching, opens, day, kind)
  const closings = said.filter(({ kind }) => kind === 'closed')
  const usual = said.filter(({ kind }) => kind === 'usual')
  if (matching.length === 0) {
    const isLeftOut = opens.some(({ days }) => leavesOut(days, highest(usual), each => isOn(each, day, kind) === true))
    return usual.length > 0 && closings.length === 0 && !isLeftOut ? null : times
  }
  if (closings.length > 0 && highest(usual) <= highest(closings)) {
    const isWorkday = kind === 'worked' && matching.some(({ days }) => speaksOfWorkdays(days))
    if (closings.every(each => on(each) === null) && isWorkday) return withBreaks(times, said, on)
    if (closings.some(each => on(each) === null)) return null
    const special = matching.filter(each => rankOf(each.days) > highest(closings) && !isSeason(each.days))
    if (special.length === 0) return []
    // 「法定节假日休息，10月1日9:00-12:00」 says it; 「周一休息；节假日10:00-16:00」 doesn't say what holds on both.
    return special.every(each => rankOf(each.days) === DATED) ? withBreaks(times, said, on) : null
  }
  return withBreaks(times, said, on)
}

/** 「全年无休，除夕除外」: days that a statement leaves out, and that are more special than those like any other. */
const leavesOut = (days: Days, rank: number, isOnDay: (days: Days) => boolean): boolean =>
  days.kind === 'but' && ((rankOf(days.except) > rank && isOnDay(days.except)) || leavesOut(days.days, rank, isOnDay))

const DATED = 3
const highest = (all: readonly Statement[]): number => Math.max(-1, ...all.map(each => ('days' in each ? rankOf(each.days) : 0)))

function withBreaks(times: Times | null, said: readonly Statement[], on: (each: Statement) => boolean | null): Times | null {
  let left = times
  for (const each of said) {
    if (each.kind !== 'break' || left === null) continue
    if (on(each) === null) return null
    left = left.flatMap(time => without(time, each.time))
  }
  return left
}

function without([from, to]: MinuteInterval, [begin, end]: MinuteInterval): Times {
  if (end <= from || begin >= to) return [[from, to]]
  const left: MinuteInterval[] = []
  if (from < begin) left.push([from, begin])
  if (end < to) left.push([end, to])
  return left
}

/** Of all hours that are said of a day, those that are meant. */
function timesOf(matching: readonly Open[], opens: readonly Open[], day: CalendarDay, kind: DayKind): Times | null {
  if (matching.length === 0) return isCovered(opens, day) ? [] : null
  if (matching.some(each => isOn(each.days, day, kind) === null)) return isWorkedBesideWorkdays(matching, opens, day, kind)
  const rank = Math.max(...matching.map(each => rankOf(each.days)))
  const meant = matching.filter(each => rankOf(each.days) === rank)
  const replaced = matching.filter(each => rankOf(each.days) < rank)
  const times = sameRank(meant)
  // Hours that don't even meet those they would replace may as well be added to them.
  if (times === null || replaced.some(each => !overlaps(each.times, times))) return null
  // Beside hours for days of the week, a season's own hours may be for those days too, or for all.
  const goesBeyond = rank === DATED && meant.every(each => isPeriod(each.days) && isSeason(each.days)) && replaced.length === 0
  return goesBeyond && opens.some(each => rankOf(each.days) === 1) ? null : times
}

/** A text that speaks of seasons or festivals only says nothing of the days outside them. */
const isCovered = (opens: readonly Open[], day: CalendarDay): boolean =>
  opens.some(({ days }) => rankOf(days) < DATED) || opens.some(({ days }) => isInSeason(days, day))

function isInSeason(days: Days, day: CalendarDay): boolean {
  if (days.kind === 'dates') return isOn(days, day, 'ordinary') === true
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(each => isInSeason(each, day))
  return days.kind === 'but' && isInSeason(days.days, day)
}

/** 「工作日 9–17，双休日 10–16」: beside hours for workdays, a weekend that is worked is a workday and nothing else. */
function isWorkedBesideWorkdays(
  matching: readonly Open[],
  opens: readonly Open[],
  day: CalendarDay,
  kind: DayKind,
): Times | null {
  if (kind !== 'worked' || !opens.some(({ days }) => speaksOfWorkdays(days))) return null
  const sure = matching.filter(each => isOn(each.days, day, kind) === true)
  return sure.length === 0 ? [] : sameRank(sure)
}

export function speaksOfWorkdays(days: Days): boolean {
  if (days.kind === 'any' || days.kind === 'both') return days.of.some(speaksOfWorkdays)
  return days.kind === 'but' ? speaksOfWorkdays(days.days) : days.kind === 'workdays'
}

/** Hours for the same days add up; for fewer days they replace those for more. Anything else can be meant in two ways. */
function sameRank(meant: readonly Open[]): Times | null {
  const [first, ...others] = meant
  if (!first) return []
  const key = JSON.stringify(first.days)
  if (others.every(each => JSON.stringify(each.days) === key)) {
    const times = meant.flatMap(each => each.times).sort((a, b) => a[0] - b[0])
    return times.every(([from], at) => at === 0 || times[at - 1]![1] <= from) ? times : null
  }
  if (others.every(each => JSON.stringify(each.times) === JSON.stringify(first.times))) return first.times
  const narrow = meant.filter(each => meant.every(other => other === each || isWithin(each.days, other.days)))
  const [only] = narrow
  if (narrow.length !== 1 || !only) return null
  return meant.every(each => overlaps(each.times, only.times)) ? only.times : null
}

function isWithin(inner: Days, outer: Days): boolean {
  const [few, many] = [weekdaysIn(inner), weekdaysIn(outer)]
  return few !== null && many !== null && few.length < many.length && few.every(each => many.includes(each))
}

function weekdaysIn(days: Days): readonly number[] | null {
  if (days.kind === 'weekdays') return days.weekdays
  if (days.kind === 'weekend') return [5, 6]
  if (days.kind === 'workdays') return [0, 1, 2, 3, 4]
  if (days.kind === 'but') return weekdaysIn(days.days)
  if (days.kind !== 'any') return null
  const all = days.of.map(weekdaysIn)
  return all.every(each => each !== null) ? [...new Set(all.flat())] : null
}

const overlaps = (a: Times, b: Times): boolean => a.some(([from, to]) => b.some(([begin, end]) => from < end && begin < to))
