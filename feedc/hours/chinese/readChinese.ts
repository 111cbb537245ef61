import { fold } from '@core/search/fold'
import type { HoursDoubt, HoursDoubtCode } from '@feedc/hours/HoursDoubt'
import type { CalendarDay } from '@feedc/hours/holidays'
import { evaluateMeaning, type KnownDay, keyOfDays } from './evaluateMeaning'
import { HOLIDAYS, type Meaning } from './Meaning'
import { type MeaningFault, meaningOf } from './meaningOf'
import { readingsOf } from './readings'
import { sayMeaning } from './say.copy'
import { type Dots, type Token, tokensOf } from './tokens'

/** A text read whole and in one way: its days over the calendar, and the sentence that says it back. */
export interface ReadHours {
  readonly days: readonly KnownDay[]
  readonly said: string
}

/**
 * Folded Chinese hours, read. Every word has to have a role, and all readings that the grammar finds have to say the
 * same; where they differ on holidays alone, those are unknown. What can't be said back so that it reads the same
 * isn't computed either.
 */
export function readChinese(folded: string, calendar: readonly CalendarDay[], lead: number): ReadHours | HoursDoubt {
  const read = readOnce(folded, calendar, lead)
  if ('code' in read) return read
  const said = sayMeaning(read.meaning)
  return readsTheSame(said, read, calendar, lead) ? { days: read.days, said } : { code: 'two_readings', found: '' }
}

/** The sentence has the meaning that it says back, or one with the same days. */
function readsTheSame(said: string, { meaning, days }: Reading, calendar: readonly CalendarDay[], lead: number): boolean {
  const folded = fold(said)
  const meanings = meaningsIn(folded, 'clock')
  const wanted = JSON.stringify(meaning)
  if (!('code' in meanings) && meanings.every(each => JSON.stringify(each) === wanted)) return true
  const again = readOnce(folded, calendar, lead)
  return !('code' in again) && keyOfDays(again.days) === keyOfDays(days)
}

interface Reading {
  readonly meaning: Meaning
  readonly days: readonly KnownDay[]
}

function readOnce(folded: string, calendar: readonly CalendarDay[], lead: number): Reading | HoursDoubt {
  const asClock = meaningsIn(folded, 'clock')
  const asDate = DOTTED.test(folded) ? meaningsIn(folded, 'date') : null
  const meanings = [asClock, asDate].flatMap(each => (each && !('code' in each) ? each : []))
  if (meanings.length === 0) return 'code' in asClock ? asClock : { code: 'breaks_off', found: '' }
  const unlike = [...new Map(meanings.map(each => [JSON.stringify(each), each])).values()]
  const readings = distinct(unlike.map(meaning => ({ meaning, days: evaluateMeaning(meaning, calendar, lead) })))
  return readings.length === 1 ? readings[0]! : agreedBut(readings, calendar, lead)
}

const DOTTED = /\d\.\d/

/** Several readings that differ on holidays alone are one that doesn't know them. */
function agreedBut(readings: readonly Reading[], calendar: readonly CalendarDay[], lead: number): Reading | HoursDoubt {
  const careful = readings.map(({ meaning }) => {
    const unsure: Meaning = { statements: [...meaning.statements, { kind: 'unknown', days: HOLIDAYS }] }
    return { meaning: unsure, days: evaluateMeaning(unsure, calendar, lead) }
  })
  const [first, ...others] = distinct(careful)
  return first && others.length === 0 ? first : { code: 'two_readings', found: '' }
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  const byDays = new Map<string, Reading>()
  for (const reading of readings) {
    const key = keyOfDays(reading.days)
    if (!byDays.has(key)) byDays.set(key, reading)
  }
  return [...byDays.values()]
}

/** What each reading says; a fault in one is a fault of the text. */
function meaningsIn(folded: string, dots: Dots): readonly Meaning[] | HoursDoubt {
  const tokens = tokensOf(folded, dots)
  const read = readingsOf(tokens)
  if (!('readings' in read)) return doubtAt(tokens, read.stuckAt)
  const meanings = read.readings.map(meaningOf)
  const fault = meanings.find((each): each is MeaningFault => typeof each === 'string')
  return fault ? { code: fault, found: '' } : (meanings as readonly Meaning[])
}

/** Words that are understood, and say that hours can't be told from this text. */
const NOT_COMPUTABLE: Readonly<Record<string, HoursDoubtCode>> = {
  season: 'season',
  parity: 'parity',
  appointment: 'appointment',
  elsewhere: 'elsewhere',
  lastEntry: 'last_entry',
  notice: 'notice',
}

function doubtAt(tokens: readonly Token[], stuckAt: Token | null): HoursDoubt {
  const known = tokens.find(({ type }) => NOT_COMPUTABLE[type] !== undefined)
  if (known) return { code: NOT_COMPUTABLE[known.type]!, found: known.value }
  return stuckAt ? { code: 'unread', found: stuckAt.value } : { code: 'breaks_off', found: '' }
}
