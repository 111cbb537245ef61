import { fold } from '@core/search/fold'
import { PLACE_WORDS } from './placeWords.copy'

/** Marks and spaces inside names that nobody types the same way twice. */
const MARKS = /[\s·・.,，。、()（）\-—_'’"“”]/g

/** A place's name, or what was typed for one, as the two are compared: folded, without marks, ü as v. */
export const squeeze = (text: string): string => fold(text).replace(MARKS, '').replace(/ü/g, 'v')

/** A name squeezed, and what it is called without its official ending: 「静安区」 and 「静安」. */
export function namesOf(name: string): readonly string[] {
  const whole = squeeze(name)
  const bare = without(whole, PLACE_WORDS.official)
  return bare === null ? [whole] : [whole, bare]
}

export interface PlaceQuery {
  /** As typed, squeezed; Chinese numbers of lines as digits. */
  readonly typed: string
  /** The same without a beginning and endings that add nothing; null when there is nothing to take off. */
  readonly bare: string | null
  /** 「2号线」 in 「2号线人民广场」, and what is left beside it. */
  readonly line: { readonly name: string; readonly rest: string } | null
}

export function readPlaceQuery(words: string): PlaceQuery {
  const typed = squeeze(words).replace(CHINESE_LINE, (_, number: string) => `${numberOf(number)}${PLACE_WORDS.line}`)
  const begun = withoutBeginning(typed)
  const bare = without(begun, PLACE_WORDS.endings) ?? begun
  const [found, number] = LINE.exec(typed) ?? []
  const rest = withoutBeginning(typed.replace(LINE, ''))
  const isSaid = ![...PLACE_WORDS.beginnings, ...PLACE_WORDS.endings].some(word => word === rest)
  return {
    typed,
    bare: bare === typed ? null : bare,
    line:
      found === undefined
        ? null
        : { name: `${Number(number)}${PLACE_WORDS.line}`, rest: isSaid ? (without(rest, PLACE_WORDS.endings) ?? rest) : '' },
  }
}

const CHINESE_LINE = new RegExp(`([${PLACE_WORDS.digits}${PLACE_WORDS.ten}]{1,3})${PLACE_WORDS.line}`)
const LINE = new RegExp(`(\\d{1,2})${PLACE_WORDS.line}`)

/** 「十八」 → 18, for lines: below a hundred. */
function numberOf(text: string): number {
  const [before = '', after] = text.split(PLACE_WORDS.ten)
  const digit = (each: string): number => Math.max(0, PLACE_WORDS.digits.indexOf(each))
  return after === undefined ? digit(before) : (before === '' ? 1 : digit(before)) * 10 + digit(after)
}

/** 「12号线」 as it is said: 「十二号线」. */
export const spokenLine = (name: string): string =>
  name.replace(LINE, (_, number: string) => `${spoken(Number(number))}${PLACE_WORDS.line}`)

function spoken(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const { digits, ten } = PLACE_WORDS
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? ten : '') + (ones > 0 ? digits[ones]! : '')
}

/** Without the first ending that fits and leaves at least two letters; null when none does. */
function without(text: string, endings: readonly string[]): string | null {
  const ending = endings.find(each => text.endsWith(each) && text.length - each.length >= 2)
  return ending === undefined ? null : text.slice(0, -ending.length)
}

function withoutBeginning(text: string): string {
  const beginning = PLACE_WORDS.beginnings.find(each => text.startsWith(each) && text.length - each.length >= 2)
  return beginning === undefined ? text : text.slice(beginning.length)
}
