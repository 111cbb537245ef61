import { fold } from './fold'
import type { Corpus, SearchDoc } from './search'

/** Two letters side by side: Chinese has no spaces, and this is the smallest thing that means something. */
const pairsOf = (text: string): readonly string[] => {
  const folded = fold(text).replace(/\s/g, '')
  return [...new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)))]
}

/**
 * The documents of one kind that share most with a query that nothing was found for: pairs of letters in their titles and
 * keywords, a rare one counting for more. Best first, at most `most`; none that shares nothing.
 */
export function nearest<K extends string>(query: string, corpus: Corpus<K>, kind: K, most: number): readonly SearchDoc<K>[] {
  const docs = corpus.docs.filter(doc => doc.kind === kind)
  const words = docs.map(({ title, keywords }) => fold(`${title}\n${keywords}`))
  const pairs = pairsOf(query).map(pair => words.map(each => each.includes(pair)))
  const worth = pairs.map(found => 1 / found.filter(Boolean).length)
  return docs
    .map((doc, at) => ({ doc, score: pairs.reduce((sum, found, pair) => sum + (found[at] ? worth[pair]! : 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ doc }) => doc)
}
