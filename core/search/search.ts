import { fold } from './fold'
import { type MatchRange, matchRanges } from './matchRanges'
import { type Snippet, snippetOf } from './snippet'

export { fold } from './fold'
export type { MatchRange } from './matchRanges'

/** Something that can be found by its words. `keywords`: other words for it, found but shown only when nothing else matched. */
export interface SearchDoc<K extends string = string> {
  readonly kind: K
  readonly id: string
  readonly title: string
  readonly text: string
  readonly keywords: string
}

interface SearchHit<K extends string = string> extends Snippet {
  readonly kind: K
  readonly id: string
  readonly title: string
  readonly titleRanges: readonly MatchRange[]
}

export interface SearchGroup<K extends string = string> {
  readonly kind: K
  readonly hits: readonly SearchHit<K>[]
  readonly total: number
}

/** Documents folded once, on the first search after a new snapshot. */
export interface Corpus<K extends string = string> {
  readonly docs: readonly SearchDoc<K>[]
  /** The kinds in the order in which they first appear. */
  readonly kinds: readonly K[]
  folded: readonly string[] | null
}

/** Words beyond these aren't looked for. */
const MOST_WORDS = 8

export function prepareCorpus<K extends string>(docs: readonly SearchDoc<K>[]): Corpus<K> {
  return { docs, kinds: [...new Set(docs.map(({ kind }) => kind))], folded: null }
}

/**
 * Documents that hold every word of the query, in any order, grouped by kind in the corpus's order.
 * Within a group: all words in the title, some, only in keywords, only in the text; then as given.
 * At most `perGroup` hits a group, with the true total. No words, no groups.
 */
export function searchAll<K extends string>(query: string, corpus: Corpus<K>, perGroup: number): readonly SearchGroup<K>[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  corpus.folded ??= corpus.docs.map(haystack)
  const found = new Map<K, number[][]>()
  for (let at = 0; at < corpus.docs.length; at += 1) {
    const doc = corpus.docs[at]!
    const tier = tierOf(doc, corpus.folded[at]!, words)
    if (tier === null) continue
    const tiers = found.get(doc.kind) ?? [[], [], [], []]
    tiers[tier]!.push(at)
    found.set(doc.kind, tiers)
  }
  return corpus.kinds.flatMap(kind => {
    const ranked = found.get(kind)?.flat()
    if (!ranked) return []
    return [{ kind, total: ranked.length, hits: ranked.slice(0, perGroup).map(at => hitOf(corpus.docs[at]!, words)) }]
  })
}

/** The distinct words of a query, folded. */
export const wordsOf = (query: string): readonly string[] =>
  [...new Set(fold(query).split(' ').filter(Boolean))].slice(0, MOST_WORDS)

/** Title first: a word's first position then tells the best place it occurs in. A line break is in no folded word. */
const haystack = ({ title, keywords, text }: SearchDoc): string => `${fold(title)}\n${fold(keywords)}\n${fold(text)}`

function tierOf({ title, keywords }: SearchDoc, folded: string, words: readonly string[]): 0 | 1 | 2 | 3 | null {
  let inTitle = 0
  let inKeywords = 0
  for (const word of words) {
    const at = folded.indexOf(word)
    if (at === -1) return null
    if (at < title.length) inTitle += 1
    else if (at < title.length + keywords.length + 1) inKeywords += 1
  }
  if (inTitle === words.length) return 0
  return inTitle > 0 ? 1 : inKeywords > 0 ? 2 : 3
}

const hitOf = <K extends string>({ kind, id, title, text, keywords }: SearchDoc<K>, words: readonly string[]): SearchHit<K> => ({
  kind,
  id,
  title,
  titleRanges: matchRanges(title, words),
  ...snippetOf(text, keywords, words),
})
