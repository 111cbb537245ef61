import { eachHolding } from '@core/search/haystack'
import type { QueryText } from '@core/search/readWords'
import { type Corpus, hasLabels, laidOut } from './corpus'

/** Two letters side by side: Chinese has no spaces, and this is the smallest thing that means something. */
const pairsOf = (text: string): readonly string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
]

/**
 * Documents that share most with a query that nothing was found for: pairs of its letters in their titles and other words, a
 * rare one counting for more. Best first, at most `most`; none that shares nothing.
 */
export function closest(corpus: Corpus, { core }: QueryText, most: number): readonly number[] {
  const { named } = laidOut(corpus)
  const shared = new Map<number, number>()
  for (const pair of pairsOf(core)) {
    const holding: number[] = []
    eachHolding(named, pair, index => holding.push(index))
    for (const index of holding) {
      const worth = (hasLabels(corpus.docs[index]!.kind) ? 0.5 : 1) / holding.length
      shared.set(index, (shared.get(index) ?? 0) + worth)
    }
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([index]) => index)
}
