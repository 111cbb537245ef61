import { withoutNumbers } from '@core/courier/withoutNumbers'
import { NOTE_MAX_LENGTH } from '@core/reports/wire'

/** What nobody sees and a reader may be fooled by: controls, zero-width characters, direction marks, half a character. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu
/** More than two marks on one letter are a tower, not a script: Vietnamese and pinyin need two. */
const TOWER = /(\p{M}{2})\p{M}+/gu
/** Degrees with their decimals, or minutes: where somebody stood. */
const POSITION =
  /[+-]?\d{1,3}[.．]\d{3,}°?|\d{1,3}\s*[°º˚]\s*\d{1,2}(?:[.．]\d+)?\s*[′'’]?(?:\s*\d{1,2}(?:[.．]\d+)?\s*[″"”]?)?/gu
const MAIL = /[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+/gu
/** What a spreadsheet would compute. */
const FORMULA_START = /^[\s=+\-@＝＋－＠]+/u
const MASK = '＊'

/**
 * A courier's words as they may be kept, shown and put into a spreadsheet: one line, at most NOTE_MAX_LENGTH units, no numbers
 * that name a person, no position, nothing unseen, nothing that a page or a spreadsheet would run. '' when nothing is left.
 */
export function safeNote(text: string): string {
  const seen = text
    .normalize('NFC')
    .replace(/[\r\n\t\f\v\u2028\u2029]+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(TOWER, '$1')
  // ① and 𝟏 and １ are read as 1, whoever wrote them.
  const plain = seen.replace(/\p{N}/gu, digit => digit.normalize('NFKC'))
  const anonymous = withoutNumbers(plain.replace(POSITION, MASK).replace(MAIL, MASK), MASK)
  const inert = anonymous.replaceAll('<', '＜').replaceAll('>', '＞').replace(FORMULA_START, '')
  return wholeCharacters(inert.replace(/\s+/gu, ' ').trim(), NOTE_MAX_LENGTH)
}

/** The first `units` UTF-16 units, without half a character at the end. */
const wholeCharacters = (text: string, units: number): string => text.slice(0, units).replace(/[\ud800-\udbff]$/, '')
