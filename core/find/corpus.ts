import { fold } from '@core/search/fold'
import { type Haystack, stack } from '@core/search/haystack'
import type { SoundStack } from '@core/search/soundStack'
import type { SearchDoc } from './searchDoc'

/** Between a title and the other words for it; in no folded word. */
export const FIELD_BREAK = '\t'

/** Documents laid out for scanning. */
export interface LaidOut {
  /** Titles and other words: `title ⇥ words`. */
  readonly named: Haystack
  readonly texts: Haystack
  /** Titles, their words and the other words one by one, of records that have words of their own, and whose they are. */
  readonly words: readonly { readonly word: string; readonly index: number }[]
}

/** Everything that can be found; laid out on the first search after a new snapshot, not before. */
export interface Corpus<K extends string = string> {
  readonly docs: readonly SearchDoc<K>[]
  laidOut: LaidOut | null
  /** Made when first something is heard: how words and titles sound, and which documents those are. */
  sounds: { readonly stack: SoundStack; readonly heard: readonly number[] } | null
}

export const prepareCorpus = <K extends string>(docs: readonly SearchDoc<K>[]): Corpus<K> => ({
  docs,
  laidOut: null,
  sounds: null,
})

/** What is there and what an issue is about are labels that hundreds share, no words for one of them. */
export const hasLabels = (kind: string): boolean => kind === 'station' || kind === 'article'

export function laidOut(corpus: Corpus): LaidOut {
  corpus.laidOut ??= {
    named: stack(corpus.docs.map(({ title, keywords }) => `${fold(title)}${FIELD_BREAK}${fold(keywords)}`)),
    texts: stack(corpus.docs.map(({ text }) => fold(text))),
    words: corpus.docs.flatMap(({ kind, title, keywords }, index) =>
      hasLabels(kind)
        ? []
        : [...new Set([fold(title), ...fold(`${title} ${keywords}`).split(' ')])].filter(Boolean).map(word => ({ word, index })),
    ),
  }
  return corpus.laidOut
}
