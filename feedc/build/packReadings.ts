import iconv from 'iconv-lite'
import { pinyin } from 'pinyin-pro'

const HAN = /[\u4e00-\u9fff]/g
const SPELT = /^[a-z]+$/

/**
 * For core/search/pinyin.ts: 「an安ba八巴」, ascending. All readings that a character has anywhere, where it stands in these texts:
 * the library guesses a place's name wrong now and then (重固, 莘庄), and one reading too many finds too much, one too few nothing.
 * Of other common characters the usual one, if these texts have it too: they are typed for one that sounds the same (「黄今」).
 */
export function packReadings(texts: readonly string[]): string {
  const used = charactersIn(texts)
  const byReading = new Map<string, string>()
  const add = (reading: string, character: string): void => {
    if (SPELT.test(reading)) byReading.set(reading, (byReading.get(reading) ?? '') + character)
  }
  for (const character of used)
    for (const reading of new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })))
      add(reading, character)
  const known = new Set(used)
  for (const character of commonCharacters()) {
    const [reading = ''] = pinyin(character, { toneType: 'none', type: 'array', v: true })
    if (!known.has(character) && byReading.has(reading)) add(reading, character)
  }
  const sorted = [...byReading].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([reading, characters]) => reading + characters).join('')
}

export const charactersIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.join('').match(HAN) ?? [])].sort()

/** GB 2312, first level: the 3,755 commonest characters, rows 16 to 55. */
function commonCharacters(): readonly string[] {
  const rows = Array.from({ length: 40 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]))
  return [...iconv.decode(Buffer.from(rows.flat(2)), 'gb2312')].filter(character => /[\u4e00-\u9fff]/.test(character))
}
