import type { FestivalName, MonthDay } from './Meaning'
import { DIGITS, FESTIVALS, LAST, NUMBERS, TEN, THREE, WEEKDAY_STEP, WEEKDAYS, WORDS } from './words.copy'

/** What each role says, where it says more than its name. */
export interface TokenValues {
  readonly clock: number
  readonly dotted: never
  readonly number: number
  readonly date: MonthDay
  readonly month: number
  readonly monthDay: number
  readonly monthDays: readonly number[]
  readonly nth: readonly number[]
  readonly weekdays: readonly number[]
  readonly festival: FestivalName
  readonly lunar: number
  readonly dayPart: string
  readonly ampm: 'am' | 'pm'
}

/** A word of the text (`value`) with its role (`type`) and what it says there. `at`: UTF-16 position in the text. */
export class Token {
  constructor(
    readonly type: string,
    readonly value: string,
    readonly at: number,
    readonly says: unknown,
  ) {}
}

/** What the number with a point in it is: 5.1 is a day or a time, and in one text always the same. */
export type Dots = 'clock' | 'date'

type Groups = Readonly<Record<string, string | undefined>>

const SCANNERS = WORDS.map(([role, pattern]) => ({ role, word: new RegExp(pattern, 'y') }))

/**
 * Folded text as tokens, every character in one; those without a meaning of their own are left out.
 * A word that no role knows ends it: a token of the role `unread`.
 */
export function tokensOf(folded: string, dots: Dots): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < folded.length; ) {
    const token = tokenAt(folded, at, dots)
    if (token.type !== 'filler') tokens.push(token)
    if (token.type === 'unread') break
    at += token.value.length
  }
  return tokens
}

function tokenAt(folded: string, at: number, dots: Dots): Token {
  for (const { role, word } of SCANNERS) {
    word.lastIndex = at
    const match = word.exec(folded)
    if (!match) continue
    const token = valued(role, match[0], match.groups ?? {}, at, dots)
    if (token) return token
  }
  return new Token('unread', folded.slice(at), at, null)
}

/** Null where the word can't have this role after all: no 13th month, no 31:00. */
function valued(role: string, text: string, groups: Groups, at: number, dots: Dots): Token | null {
  const token = (type: string, says: unknown): Token | null => (says === null ? null : new Token(type, text, at, says))
  switch (role) {
    case 'clock':
      return token('clock', clockOf(groups))
    case 'dotted':
      return dots === 'clock'
        ? token('clock', groups.second?.length === 2 ? minuteOf(Number(groups.first), Number(groups.second)) : null)
        : token('date', monthDay(null, Number(groups.first), Number(groups.second)))
    case 'midnight':
      return token('clock', 0)
    case 'date':
      return token('date', monthDay(groups.year ? Number(groups.year) : null, numberOf(groups.month), numberOf(groups.day)))
    case 'month':
      return token('month', inRange(numberOf(groups.month), 1, 12))
    case 'monthDay':
      return token('monthDay', inRange(numberOf(groups.day), 1, 31))
    case 'monthDays':
      return token('monthDays', allIn(numbersIn(groups.days ?? ''), 1, 31))
    case 'nth':
      return token('nth', LAST.test(text) ? [-1] : numbersIn(groups.nth ?? '').filter(each => each <= 5))
    case 'weekdays':
      return token('weekdays', weekdaysOf(text))
    case 'festival':
      return token('festival', FESTIVALS[groups.name ?? ''] ?? null)
    case 'lunar':
      return token('lunar', groups.first ? numberOf(groups.first) - 1 : -1)
    case 'number':
      return token('number', numberOf(text))
    case 'ampm':
      return token('ampm', text.startsWith('a') ? 'am' : 'pm')
    default:
      return token(role, text)
  }
}

const allIn = (values: readonly number[], from: number, to: number): readonly number[] | null =>
  values.every(each => inRange(each, from, to) !== null) ? values : null
const inRange = (value: number, from: number, to: number): number | null => (from <= value && value <= to ? value : null)

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function monthDay(year: number | null, month: number, day: number): MonthDay | null {
  const last = DAYS_IN_MONTH[month - 1]
  return last !== undefined && day >= 1 && day <= last ? { year, month, day } : null
}

function clockOf({ hour, minute, half, quarter, four }: Groups): number | null {
  if (four) return minuteOf(Number(four.slice(0, 2)), Number(four.slice(2)))
  const past = half ? 30 : quarter ? (quarter.startsWith(THREE) ? 45 : 15) : numberOf(minute ?? '0')
  return minuteOf(numberOf(hour), past)
}

const minuteOf = (hour: number, minute: number): number | null =>
  hour * 60 + minute <= 24 * 60 && minute <= 59 ? hour * 60 + minute : null

/** 12, 十二, 二十: what people write of hours and dates; 一二 and 十十 are no numbers. */
function numberOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones, ...more] = text.split(TEN)
  if (tens.length > 1 || (ones ?? '').length > 1 || more.length > 0) return Number.NaN
  if (ones === undefined) return DIGITS.indexOf(tens)
  // No ones are none: an empty text is found at 0.
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + DIGITS.indexOf(ones)
}

const numbersIn = (text: string): readonly number[] => (text.match(NUMBERS) ?? []).map(numberOf).sort((a, b) => a - b)

/** "Monday", "Monday to 5", "Monday, 3, 5", in order; a range may run over Sunday. */
function weekdaysOf(text: string): readonly number[] {
  const found: number[] = []
  for (const [, isRange, day = ''] of text.matchAll(WEEKDAY_STEP)) {
    const weekday = /\d/.test(day) ? Number(day) - 1 : Math.min(6, WEEKDAYS.indexOf(day))
    const last = found.at(-1)
    if (isRange && last !== undefined)
      for (let ahead = (last + 1) % 7; ahead !== weekday; ahead = (ahead + 1) % 7) found.push(ahead)
    found.push(weekday)
  }
  return [...new Set(found)].sort()
}
