import { isDay } from '@core/time/shanghaiTime'
import { halfWidth } from '@feedc/import/text/halfWidth'
import { DATE_CLOSE_START, DATE_OPEN_END, FULL_DATE, HAN_DIGITS, HAN_TEN, HAN_ZEROES } from './copy'

export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly date: string
  /** What stood around it. */
  readonly before: string
  readonly after: string
}

/** The first full date in a text, and what is left and right of it. Null when there is none, or no such day. */
export function findDate(text: string): FoundDate | null {
  const found = FULL_DATE.exec(halfWidth(text))
  if (!found) return null
  const year = found[1] ?? digitsOf(found[4] ?? '')
  const month = String(found[2] ?? numberOf(found[5] ?? '')).padStart(2, '0')
  const day = String(found[3] ?? numberOf(found[6] ?? '')).padStart(2, '0')
  const date = `${year}-${month}-${day}`
  if (!isDay(date) || date < '1980' || date >= '2101') return null
  return { date, before: text.slice(0, found.index).trim(), after: text.slice(found.index + found[0].length).trim() }
}

/** Whether a date begins at the end of one line and ends at the start of the next: 「2024 年 12 月 16」「日」. */
export function isSplitDate(line: string, next: string): boolean {
  if (!DATE_OPEN_END.test(halfWidth(line)) || !DATE_CLOSE_START.test(halfWidth(next))) return false
  const joined = findDate(`${line} ${next}`)
  return joined !== null && joined.before.length < line.length && joined.after.length < next.length
}

const digitsOf = (han: string): string =>
  [...han.replace(HAN_ZEROES, HAN_DIGITS[0] ?? '')].map(char => HAN_DIGITS.indexOf(char)).join('')

/** 「十二」 = 12. */
export function numberOf(han: string): number {
  const [tens, units] = han.split(HAN_TEN)
  if (units === undefined) return HAN_DIGITS.indexOf(han)
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (units ? HAN_DIGITS.indexOf(units) : 0)
}
