import { eachHolding, type Haystack, stack } from './haystack'
import type { Readings } from './pinyin'

/**
 * The first letters of how many texts are read, so that those which may sound like a query are found by the engine's own
 * scan; only they are then held against it letter by letter. Of a character that is read in several ways, the first way and the last.
 */
export interface SoundStack {
  readonly first: Haystack
  readonly last: Haystack
}

const FIRST_HAN = 0x4e00

export function soundStack(texts: readonly string[], readings: Readings): SoundStack {
  const { first, last } = initialsOf(readings)
  return {
    first: stack(texts.map(text => inInitials(text, readings, first))),
    last: stack(texts.map(text => inInitials(text, readings, last))),
  }
}

/** By class of character: the letter with which its first reading begins, and its last. */
const initialsOf = ({ classes }: Readings): { first: readonly string[]; last: readonly string[] } => ({
  first: classes.map(each => each[0]?.[0] ?? ''),
  last: classes.map(each => each[each.length - 1]?.[0] ?? ''),
})

function inInitials(text: string, { classOf }: Readings, initials: readonly string[]): string {
  let letters = ''
  for (let at = 0; at < text.length; at += 1) letters += initials[classOf[text.charCodeAt(at) - FIRST_HAN] ?? 0] || text[at]!
  return letters
}

/** The texts that may sound like the query, ascending: all that do, and some that don't. */
export function maySound({ first, last }: SoundStack, query: string, readings: Readings): readonly number[] {
  const { first: oneWay, last: otherWay } = initialsOf(readings)
  const may = new Set<number>()
  for (const spelt of new Set([query, inInitials(query, readings, oneWay), inInitials(query, readings, otherWay)])) {
    if (/[^\x21-\x7e]/.test(spelt)) continue
    for (const letters of beginningsIn(spelt))
      for (const heard of new Set([letters, letters.replace(/n/g, 'l'), letters.replace(/l/g, 'n')]))
        for (const each of [first, last]) eachHolding(each, heard, index => may.add(index))
  }
  return [...may].sort((a, b) => a - b)
}

/** The first letters of a text, from its place in the stack. */
export const initialsAt = ({ first }: SoundStack, index: number): string =>
  first.text.slice(first.starts[index]!, first.starts[index + 1]! - 1)

/** More ways to part a query aren't tried. */
const MOST_OPEN = 7

/**
 * The letters with which the syllables of a spelt query may begin: 「gaowen」 → gw; 「xian」 → x, xa. A consonant begins one unless
 * it ends the one before (n, ng, r) or goes with it (zh, ch, sh); where that can't be told, both are tried.
 */
function beginningsIn(spelt: string): readonly string[] {
  let ways = ['']
  let open = 0
  for (let at = 0; at < spelt.length; at += 1) {
    const begins = beginsAt(spelt, at)
    if (begins === 'may' && open < MOST_OPEN) {
      open += 1
      ways = [...ways, ...ways.map(way => way + spelt[at]!)]
    } else if (begins === 'must') ways = ways.map(way => way + spelt[at]!)
  }
  return ways
}

/** Longer than this nobody types first letters alone: 「shetyxzx」 has a syllable e. */
const MOST_INITIALS = 8
const VOWEL = /[aeiouv]/

function beginsAt(spelt: string, at: number): 'must' | 'may' | 'no' {
  const [before = '', letter = '', next = ''] = [spelt[at - 1], spelt[at], spelt[at + 1]]
  if (at === 0) return 'must'
  if (/[iuv]/.test(letter)) return 'no'
  const goesOn = VOWEL.test(next)
  const isEnding =
    (letter === 'h' && /[zcs]/.test(before)) ||
    (letter === 'n' && VOWEL.test(before)) ||
    (letter === 'g' && before === 'n') ||
    (letter === 'r' && before === 'e')
  const isVowel = /[aeo]/.test(letter)
  if (!isEnding && !isVowel) return 'must'
  // First letters alone: any of them may be one.
  if (spelt.length <= MOST_INITIALS) return 'may'
  if (isVowel) return /[aeiouvngr]/.test(before) || (!goesOn && next !== 'n') ? 'may' : 'no'
  if (letter === 'h') return goesOn ? 'no' : 'may'
  return letter === 'g' || goesOn ? 'may' : 'no'
}
