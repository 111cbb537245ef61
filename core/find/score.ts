import { eachHolding } from '@core/search/haystack'
import type { Readings } from '@core/search/pinyin'
import type { QueryText } from '@core/search/readWords'
import { soundStack } from '@core/search/soundStack'
import { isSpelt, soundMatcher, soundsNear } from '@core/search/sounds'
import { type Corpus, FIELD_BREAK, hasLabels, laidOut } from './corpus'
import type { Meaning } from './meanings'
import type { FoundKind } from './searchDoc'

/** How sure one can be that a record answers; each number is a judgement about the one below it. */
export const SCORE = {
  /** What was typed is its title, its number or another word for it, whole. */
  whole: 100,
  /** The list of sayings leads there; the second lead a little less. */
  lead: 96,
  nextLead: 2,
  /** Stations that have what only a part of the query asks for. */
  partly: 94,
  titleStart: 85,
  title: 80,
  /** Part of another word for it. */
  word: 70,
  /** A label that many share. */
  label: 45,
  /** Another word for it is part of what was typed, at least; the whole of it would be `word` and more. */
  within: 40,
  /** Anywhere in its text. */
  text: 40,
  /** It says what the list of sayings means: less than a lead. */
  meansTitle: 55,
  meansText: 30,
  /** From here on something was found; below it are guesses. */
  found: 25,
  /** From here on it is likely what was meant. */
  likely: 60,
} as const

/** Best score of each document, by its place in the corpus. */
export type Scores = Map<number, number>

function raise(scores: Scores, index: number, score: number): void {
  if (score > (scores.get(index) ?? 0)) scores.set(index, score)
}

/** How the whole of what was typed stands in titles, other words and texts. */
export function scoreLetters(corpus: Corpus, { core, whole, words }: QueryText): Scores {
  const scores: Scores = new Map()
  // Whatever text holds the whole holds its core.
  for (const typed of core === whole ? [core] : [whole, core])
    for (const [index, score] of scoresOf(corpus, typed, typed === core)) raise(scores, index, score)
  for (const { word, index } of laidOut(corpus).words) {
    if (word.length < 2 || !whole.includes(word)) continue
    raise(scores, index, SCORE.within + (SCORE.lead - SCORE.within) * Math.min(1, word.length / core.length))
  }
  if (words.length > 1) for (const [index, score] of holdingAll(corpus, words)) raise(scores, index, score)
  return scores
}

function scoresOf(corpus: Corpus, typed: string, isInTexts: boolean): Scores {
  const scores: Scores = new Map()
  const { named, texts } = laidOut(corpus)
  eachHolding(named, typed, (index, at) => {
    const doc = corpus.docs[index]!
    const isWhole = isWord(named.text, named.starts[index]! + at, typed)
    if (at < doc.title.length) {
      raise(scores, index, isWhole ? SCORE.whole : at === 0 ? SCORE.titleStart : SCORE.title)
    } else if (hasLabels(doc.kind)) raise(scores, index, SCORE.label)
    else raise(scores, index, isWhole ? SCORE.whole : SCORE.word)
  })
  if (isInTexts) eachHolding(texts, typed, index => raise(scores, index, SCORE.text))
  return scores
}

const isWord = (text: string, at: number, word: string): boolean =>
  BREAKS.includes(text[at - 1] ?? ' ') && BREAKS.includes(text[at + word.length]!)
const BREAKS: readonly string[] = [' ', '\n', FIELD_BREAK]

/** Typed apart: every word, wherever it stands; as sure as the least sure of them. */
function holdingAll(corpus: Corpus, words: readonly string[]): Scores {
  const [first = new Map<number, number>(), ...others] = words.map(word => scoresOf(corpus, word, true))
  const all: Scores = new Map()
  for (const [index, score] of first) {
    if (others.every(each => each.has(index))) all.set(index, Math.min(score, ...others.map(each => each.get(index)!)))
  }
  return all
}

/** The list of sayings leads to some records, and others say what it means. */
export function scoreMeanings(
  scores: Scores,
  corpus: Corpus<FoundKind>,
  meanings: readonly Meaning[],
  leadIndex: ReadonlyMap<string, number>,
): void {
  const { named, texts } = laidOut(corpus)
  for (const { synonym, share } of meanings) {
    // Half of what was typed understood is worth more than half: the rest is mostly how one asks.
    const weight = 0.5 + share / 2
    synonym.leads.forEach((lead, at) => {
      const index = leadIndex.get(lead)
      if (index !== undefined) raise(scores, index, (SCORE.lead - at * SCORE.nextLead) * weight)
    })
    const title = synonym.title.toLowerCase()
    eachHolding(named, title, (index, at) => {
      const { kind, title: own } = corpus.docs[index]!
      if (at < own.length || !hasLabels(kind)) raise(scores, index, SCORE.meansTitle * weight)
    })
    // One scan of all texts, for what is meant first: the longest step of a search.
    if (synonym === meanings[0]?.synonym && share >= 0.5)
      eachHolding(texts, title, index => raise(scores, index, SCORE.meansText * weight))
  }
}

/** Titles and other words that sound like what was typed; of labels none, there the list of sayings hears. */
export function scoreSounds(scores: Scores, corpus: Corpus, { core }: QueryText, readings: Readings): void {
  const { words } = laidOut(corpus)
  const { stack, heard } = soundsOf(corpus, readings)
  const sureOf = soundMatcher(core, readings, isSpelt(core) ? 'strict' : 'sounds')
  for (const near of soundsNear(stack, core, readings)) {
    const index = near < words.length ? words[near]!.index : heard[near - words.length]!
    const sure = sureOf(near < words.length ? words[near]!.word : corpus.docs[index]!.title)
    if (sure > 0) raise(scores, index, SCORE.titleStart * (0.5 + sure / 2))
  }
}

/** What can be heard: words that are a record's own, then titles of records that have labels alone (`heard`: which). */
function soundsOf(corpus: Corpus, readings: Readings): NonNullable<Corpus['sounds']> {
  if (corpus.sounds === null) {
    const heard = corpus.docs.flatMap(({ kind }, index) => (hasLabels(kind) ? [index] : []))
    const words = laidOut(corpus).words.map(({ word }) => word)
    corpus.sounds = { stack: soundStack([...words, ...heard.map(index => corpus.docs[index]!.title)], readings), heard }
  }
  return corpus.sounds
}
