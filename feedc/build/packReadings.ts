import { pinyin } from 'pinyin-pro'

const HAN = /[\u4e00-\u9fff]/g

/**
 * The readings of every character in these texts, for core/search/pinyin.ts: 「an安ba八巴」, ascending. All readings that a
 * character has anywhere, not the one it has here: the library guesses a place's name wrong now and then (重固, 莘庄), and one
 * reading too many finds too much, one too few nothing.
 */
export function packReadings(texts: readonly string[]): string {
  const byReading = new Map<string, string>()
  for (const character of [...new Set(texts.join('').match(HAN) ?? [])].sort()) {
    const readings = new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))
    for (const reading of readings)
      if (/^[a-z]+$/.test(reading)) byReading.set(reading, (byReading.get(reading) ?? '') + character)
  }
  return [...byReading]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, characters]) => reading + characters)
    .join('')
}
