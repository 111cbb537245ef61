import { type PinyinEar, type PinyinFit, pinyinMatcher, type Readings, sharesReading } from './pinyin'
import { initialsAt, maySound, type SoundStack, soundStack } from './soundStack'

const LATIN = /[a-z]/

/** How sure one can be that a text is meant, 0–1, by where its sound lies. */
const SURE: Readonly<Record<PinyinFit, number>> = { whole: 1, start: 0.7, inside: 0.5 }
/** Fewer letters sound like everything. */
const LEAST = { whole: 2, start: 3, inside: 4 } as const

/** Whether a query is spelt in letters, if only in part. */
export const isSpelt = (query: string): boolean => LATIN.test(query)

/**
 * How much of a Chinese query must sound like a text that stands within it: less, and it is about something else. 「寄黄今」 is
 * about 黄金; 「火箭发射塔」, whose 箭发 sounds like 剪发, isn't about a barber.
 */
const LEAST_WITHIN = 0.6

/** How well a text sounds like the query, 0–1. Chinese is compared by its readings, and a text may then also stand within the query. */
export function soundMatcher(query: string, readings: Readings, ear: PinyinEar): (text: string) => number {
  const matcher = pinyinMatcher(query, readings, ear)
  const spelt = isSpelt(query)
  return text => {
    const fit = matcher(text)
    if (fit !== null && query.length >= (spelt ? LEAST[fit] : 2)) return SURE[fit]
    const share = text.length / query.length
    return !spelt && text.length >= 2 && share >= LEAST_WITHIN && soundsWithin(text, query, readings) ? share : 0
  }
}

/** Whether the query holds a stretch that reads like the text: 「寄黄今」 holds 「黄金」. */
function soundsWithin(text: string, query: string, readings: Readings): boolean {
  for (let from = 0; from + text.length <= query.length; from += 1) {
    let at = 0
    while (at < text.length && sharesReading(readings, text.charCodeAt(at), query.charCodeAt(from + at))) at += 1
    if (at === text.length) return true
  }
  return false
}

/** Texts worth holding against the query: those that may sound like it, and, when it is Chinese, those it may hold. */
export function soundsNear(stack: SoundStack, query: string, readings: Readings): readonly number[] {
  const near = maySound(stack, query, readings)
  if (isSpelt(query)) return near
  const { first } = soundStack([query], readings)
  const within: number[] = []
  for (let index = 0; index + 1 < stack.first.starts.length; index += 1) {
    const letters = initialsAt(stack, index)
    if (letters.length >= 2 && letters.length < query.length && first.text.includes(letters)) within.push(index)
  }
  return [...new Set([...near, ...within])]
}
