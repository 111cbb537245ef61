import type { OpeningHours } from '@core/hours/hours'
import { err, ok, type Result } from '@core/result'
import { fold } from '@core/search/search'
import { CHINESE, SCOPE_BREAK } from './copy'
import { evaluateHours, type OsmHours } from './evaluateHours'
import { openOsm } from './evaluateOsm'
import type { HoursProblem } from './HoursProblem'
import { type HolidayCalendar, holidayCalendar } from './holidays'
import { lexHours } from './lexHours'
import { withLegalHolidays } from './osmHolidays'
import { osmOfClauses } from './osmOfClauses'
import { parseHours } from './parseHours'
import { impossibleClock } from './readInterval'
import { weeklyOf } from './weeklyOf'

export type { HoursProblem, HoursProblemCode } from './HoursProblem'

/** A year and a few days: a feed is rebuilt long before its exceptions run out. */
export const CALENDAR_DAYS = 370

/**
 * An editor's words for opening hours (OSM opening_hours or the usual Chinese forms) as weekly intervals and dated
 * exceptions from `fromDay` on. `scope`: the part of the premises that is meant; where the text speaks of several
 * parts, only that one's sentence is computed, and the text keeps them all.
 * `days`: how far ahead; fewer make a smaller feed, and after them a holiday is an ordinary day.
 * Words that can't be computed give `weekly: null`, which the phone shows as text. Times that can't be are an error.
 */
export function compileHours(
  text: string,
  scope: string | null,
  fromDay: string,
  days = CALENDAR_DAYS,
): Result<OpeningHours, HoursProblem> {
  const calendar = calendarFrom(fromDay, days)
  const read = readPart(partFor(text, scope), calendar)
  if (!read.ok) return err(read.error)
  const times = read.value === null ? UNCOMPUTED : timesOf(read.value, calendar)
  return ok({ text: text.trim(), ...times, scope })
}

type Times = Pick<OpeningHours, 'weekly' | 'exceptions'>

const UNCOMPUTED: Times = { weekly: null, exceptions: [] }

/** The same words are said of hundreds of stations. */
const memory = new Map<string, Times>()

function timesOf(osm: OsmHours, calendar: HolidayCalendar): Times {
  const key = `${calendar.fromDay} ${calendar.days} ${osm.value}`
  const known = memory.get(key)
  if (known) return known
  const perDay = evaluateHours(osm, calendar)
  // "PH off" alone says when it is closed, not when it is open.
  const isComputed = perDay?.some(intervals => intervals.length > 0) || /^(off|closed)$/.test(osm.value)
  const times = perDay && isComputed ? weeklyOf(perDay, calendar.fromDay) : UNCOMPUTED
  memory.set(key, times)
  return times
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

/** The part as an OSM value; null when it can't be computed. */
function readPart({ text, offset }: Part, calendar: HolidayCalendar): Result<OsmHours | null, HoursProblem> {
  const folded = fold(text)
  const fail = (problem: HoursProblem): Result<never, HoursProblem> => err({ ...problem, at: problem.at + offset })
  if (folded.trim() === '') return fail({ code: 'empty', at: 0, found: '' })
  if (isOsm(folded)) return readOsm(text, calendar, fail)

  const impossible = impossibleClock(folded)
  if (impossible) return fail(impossible)
  const tokens = lexHours(folded)
  if (!tokens.ok) return fail(tokens.error)
  const clauses = parseHours(tokens.value)
  if (clauses === null) return CHINESE.test(folded) ? ok(null) : fail({ code: 'unreadable', at: 0, found: text.trim() })
  return ok(osmOfClauses(clauses, calendar))
}

/** Latin letters and no Chinese: OSM's syntax. "24h" is how people write, not OSM. */
const isOsm = (folded: string): boolean => !CHINESE.test(folded) && /[a-z]/.test(folded.replace(/24h/g, ''))

function readOsm(
  text: string,
  calendar: HolidayCalendar,
  fail: (problem: HoursProblem) => Result<never, HoursProblem>,
): Result<OsmHours | null, HoursProblem> {
  // First, because opening_hours has no school holidays of China and calls them an error.
  if (DEPENDS_ON_MORE.test(text)) return ok(null)
  const opened = openOsm(text)
  if (!('oracle' in opened)) return fail({ code: 'unreadable_osm', at: opened.at, found: text.slice(opened.at).trim() })
  const value = withLegalHolidays(text.trim(), calendar)
  return ok(value === null ? null : { value, weekOnly: null })
}

/** The sun and the school year: not a clock's business. */
const DEPENDS_ON_MORE = /\b(?:sunrise|sunset|dawn|dusk|SH)\b/

const calendars = new Map<string, HolidayCalendar>()

function calendarFrom(fromDay: string, days: number): HolidayCalendar {
  const key = `${fromDay} ${days}`
  const calendar = calendars.get(key) ?? holidayCalendar(fromDay, days)
  calendars.set(key, calendar)
  return calendar
}
