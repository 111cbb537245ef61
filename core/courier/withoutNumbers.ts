import { personalNumbers } from './personalNumbers'

/** Seven digits or more, however they are parted: telephone and identity numbers have that many, door numbers and clocks don't. */
const LONG_NUMBER = /\d(?:[\s\-.·]?\d){6,}(?:[\s-]?[Xx])?/g

/** Free text without what could name a person by number. `mask` stands for each. */
export const withoutNumbers = (text: string, mask = '＊'): string => withoutPersonal(text.replace(LONG_NUMBER, mask), mask)

/** Free text without mobile, identity and card numbers; other long numbers stay. */
export function withoutPersonal(text: string, mask = '＊'): string {
  let [kept, from] = ['', 0]
  for (const number of personalNumbers(text)) {
    kept += text.slice(from, number.from) + mask
    from = number.to
  }
  return kept + text.slice(from)
}
