import type { Synonym } from '@core/feed/types'
import type { PinyinEar, Readings } from '@core/search/pinyin'
import type { QueryText } from '@core/search/readWords'
import { type SoundStack, soundStack } from '@core/search/soundStack'
import { isSpelt, soundMatcher, soundsNear } from '@core/search/sounds'

/** What a query means by the list of how couriers say it. */
export interface Meaning {
  readonly synonym: Synonym
  /** The word of the list that was recognised. */
  readonly word: string
  /** How much of the query that word says, 0–1. */
  readonly share: number
}

/** The list taken apart once: longer words say more. */
export interface Phrasebook {
  readonly words: readonly { readonly word: string; readonly synonym: Synonym }[]
  /** Filled when first something is heard. */
  readonly lazy: { sounds: SoundStack | null }
}

export function openPhrasebook(synonyms: readonly Synonym[], fold: (text: string) => string): Phrasebook {
  const words = synonyms.flatMap(synonym =>
    [...new Set([fold(synonym.title), ...synonym.said.split(' ')])].map(word => ({ word, synonym })),
  )
  return { words: words.sort((a, b) => b.word.length - a.word.length), lazy: { sounds: null } }
}

/** By the letters as they were typed: every word of the list that stands in the query, none inside another; or one that it begins. */
export function meaningsOf({ whole, core }: QueryText, { words }: Phrasebook): readonly Meaning[] {
  const found: Meaning[] = []
  let left = whole
  for (const { word, synonym } of words) {
    const isAll = word === core || word === whole
    if (!isAll && (word.length < 2 || !left.includes(word))) continue
    if (found.some(meaning => meaning.synonym === synonym)) continue
    left = left.replace(word, ' ')
    found.push({ synonym, word, share: isAll ? 1 : word.length / (core.includes(word) ? core : whole).length })
  }
  if (core.length < 2 || found.some(meaning => meaning.share === 1)) return inOrder(found)
  const spread = left.length < 3 ? [] : spreadIn(left, words, core.length)
  const all = [...found, ...spread.filter(({ synonym }) => found.every(meaning => meaning.synonym !== synonym))]
  if (all.length > 0) return inOrder(all)
  const begun = words.filter(({ word }) => word.startsWith(core))
  return onePerSynonym(begun.map(({ word, synonym }) => ({ synonym, word, share: (core.length / word.length) * BEGUN })))
}

/** 「附近」「驿站」 say only what every list of stations is: they count when nothing else was said. */
const isIdle = ({ synonym, share }: Meaning): boolean => synonym.amenities.length === 0 && synonym.when === 'now' && share < SURE

/** Understood whole, by eye or ear. */
export const SURE = 0.85

const inOrder = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings.filter(meaning => !isIdle(meaning)).sort((a, b) => b.share - a.share)

/** How many letters may stand between those of a word: 「睡一觉」 for 「睡觉」, 「字弄大」 for 「字大」. */
const MOST_BETWEEN = 2
/** A word with others in it says less than the word. */
const SPREAD = 0.7

/** Words whose letters stand in the query in their order, with a little between them. */
function spreadIn(text: string, words: Phrasebook['words'], length: number): readonly Meaning[] {
  const found = words.filter(({ word }) => word.length >= 2 && !isSpelt(word) && isSpread(word, text))
  return onePerSynonym(
    found.map(({ word, synonym }) => ({ synonym, word, share: Math.min(1, (word.length * SPREAD) / length) })),
  ).slice(0, MOST_SPREAD)
}
const MOST_SPREAD = 2

function isSpread(word: string, text: string): boolean {
  for (let from = text.indexOf(word[0]!); from !== -1; from = text.indexOf(word[0]!, from + 1)) {
    let at = from
    for (let letter = 1; letter < word.length && at !== -1; letter += 1) at = text.indexOf(word[letter]!, at + 1)
    if (at !== -1 && at - from + 1 <= word.length + MOST_BETWEEN) return true
  }
  return false
}

/** A word that is still being typed. */
const BEGUN = 0.8
/** A sound says less than letters. */
const HEARD = 0.9
const MOST_HEARD = 3

/** By how it sounds: pinyin, or characters that read the same. */
export function heardMeanings({ core }: QueryText, { words, lazy }: Phrasebook, readings: Readings): readonly Meaning[] {
  lazy.sounds ??= soundStack(
    words.map(({ word }) => word),
    readings,
  )
  const near = soundsNear(lazy.sounds, core, readings)
  const ears: readonly PinyinEar[] = isSpelt(core) ? ['strict', 'sounds', 'slips'] : ['sounds']
  for (const ear of ears) {
    const sureOf = soundMatcher(core, readings, ear)
    const heard = near.flatMap(index => {
      const { word, synonym } = words[index]!
      const share = sureOf(word) * HEARD
      return share > 0 ? [{ word, synonym, share }] : []
    })
    if (heard.length > 0) return onePerSynonym(heard.sort((a, b) => b.share - a.share)).slice(0, MOST_HEARD)
  }
  return []
}

const onePerSynonym = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings.filter(({ synonym }, at) => meanings.findIndex(other => other.synonym === synonym) === at)
