import type { OpeningHours } from '@core/hours/hours'
import { err, ok, type Result } from '@core/result'
import { fold } from '@core/search/fold'
import { addDays } from '@core/time/shanghaiTime'
import type { KnownDay } from './chinese/evaluateMeaning'
import { readChinese } from './chinese/readChinese'
import { CHINESE, SCOPE_BREAK } from './copy'
import type { HoursDoubt } from './HoursDoubt'
import type { HoursProblem } from './HoursProblem'
import { type CalendarDay, calendarOf, type HolidayYear } from './holidays'
import { impossibleClock } from './impossibleClock'
import { readOsm } from './readOsm'
import { sayDays } from './sayDays'
import { weeklyOf } from './weeklyOf'

export type { HoursProblem } from './HoursProblem'
export type { HolidayYear } from './holidays'

/** A year and a few days: a feed is rebuilt long before its exceptions run out. */
export const CALENDAR_DAYS = 370

/** Hours for the feed, and for the editor: `said`, what they were read as; `doubt`, why they are kept as text. One of the two is null. */
export interface CompiledHours extends OpeningHours {
  readonly validThrough: string | null
  readonly said: string | null
  readonly doubt: HoursDoubt | null
}

/**
 * An editor's words for opening hours (Chinese, or OSM opening_hours) as weekly intervals and dated exceptions from
 * `fromDay` on. `scope`: the part of the premises that is meant; where the text speaks of several parts, only that one's
 * sentence is computed, and the text keeps them all. `days`: how far ahead; later days are unknown.
 * `years`: what is known of holidays (content/holidays.yaml); days that a missing notice may move are unknown.
 * Words that can't be read whole and in one way give `weekly: null`, which the phone shows as text. Times that no clock
 * shows are an error.
 */
export function compileHours(
  text: string,
  scope: string | null,
  fromDay: string,
  days = CALENDAR_DAYS,
  years: readonly HolidayYear[] = [],
): Result<CompiledHours, HoursProblem> {
  const calendar = calendarFrom(fromDay, Math.max(days, CALENDAR_DAYS), years)
  const part = partFor(text, scope)
  const read = remembered(calendar, part.text, () => readPart(part.text, calendar))
  if (!read.ok) return err({ ...read.error, at: read.error.at + part.offset })
  const { said, doubt, weekly, exceptions } = read.value
  const lastDay = addDays(fromDay, days - 1)
  const ahead = exceptions.filter(({ date }) => date <= lastDay)
  return ok({
    text: text.trim(),
    weekly,
    exceptions: ahead,
    validThrough: exceptions.length > 0 ? lastDay : null,
    scope,
    said,
    doubt,
  })
}

type Read = Pick<CompiledHours, 'weekly' | 'exceptions' | 'said' | 'doubt'>

/** Read over the whole calendar. The same words are said of hundreds of stations. */
interface Calendar {
  readonly fromDay: string
  /** From some days before `fromDay` on, for what runs over from there. */
  readonly days: readonly CalendarDay[]
  readonly read: Map<string, Result<Read, HoursProblem>>
}

/** An evening runs over from the day before, and a shifted day of rest from a run of holidays before that. */
const LEAD_DAYS = 12
const calendars = new Map<string, Calendar>()

function calendarFrom(fromDay: string, days: number, years: readonly HolidayYear[]): Calendar {
  const key = `${fromDay} ${days} ${JSON.stringify(years)}`
  const known = calendars.get(key)
  if (known) return known
  const calendar = { fromDay, days: calendarOf(addDays(fromDay, -LEAD_DAYS), days + LEAD_DAYS, years), read: new Map() }
  calendars.set(key, calendar)
  return calendar
}

function remembered({ read }: Calendar, text: string, work: () => Result<Read, HoursProblem>): Result<Read, HoursProblem> {
  const known = read.get(text) ?? work()
  read.set(text, known)
  return known
}

interface Part {
  readonly text: string
  /** Where it begins in the cell. */
  readonly offset: number
}

/** The sentence that speaks of the scope, without its name; the whole text when none does. */
function partFor(text: string, scope: string | null): Part {
  const folded = fold(text)
  const wanted = fold(scope ?? '').trim()
  let offset = 0
  for (const part of wanted === '' ? [] : folded.split(SCOPE_BREAK)) {
    const at = part.indexOf(wanted)
    if (at !== -1) return { text: blanked(text.slice(offset, offset + part.length), at, wanted.length), offset }
    offset += part.length + 1
  }
  return { text, offset: 0 }
}

/** Spaces instead of a piece, so that positions stay. */
const blanked = (text: string, at: number, length: number): string =>
  text.slice(0, at) + ' '.repeat(length) + text.slice(at + length)

function readPart(text: string, calendar: Calendar): Result<Read, HoursProblem> {
  const folded = fold(text.replace(/[\r\n]/g, ';'))
  if (folded.trim() === '') return err({ code: 'empty', at: 0, found: '' })
  if (isOsm(folded)) return osm(text, calendar)
  const impossible = impossibleClock(folded)
  if (impossible) return err(impossible)
  const read = readChinese(folded, calendar.days, LEAD_DAYS)
  if (!('code' in read)) return ok(asRead(read.days, read.said, calendar.fromDay))
  return CHINESE.test(folded) || /\d:\d|[a-z]/.test(folded)
    ? ok(kept(read))
    : err({ code: 'unreadable', at: 0, found: text.trim() })
}

/** Latin letters and no Chinese: OSM's syntax. "24h" and "8:30am" are how people write, not OSM. */
const isOsm = (folded: string): boolean =>
  !CHINESE.test(folded) && /[a-z]/.test(folded.replace(/24 ?h(?:ours)?|(?<![a-z])[ap]\.?m(?![a-z])/g, ''))

function osm(text: string, calendar: Calendar): Result<Read, HoursProblem> {
  const ahead = calendar.days.slice(LEAD_DAYS)
  const read = readOsm(text, ahead)
  if (!read.ok) return read
  return ok('code' in read.value ? kept(read.value) : asRead(read.value, sayDays(read.value, ahead), calendar.fromDay))
}

function asRead(days: readonly KnownDay[], said: string, fromDay: string): Read {
  const times = weeklyOf(days, fromDay)
  return times ? { ...times, said, doubt: null } : kept({ code: 'two_readings', found: '' })
}

const kept = (doubt: HoursDoubt): Read => ({ weekly: null, exceptions: [], said: null, doubt })
