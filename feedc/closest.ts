import { distance } from 'fastest-levenshtein'

/** The candidate a word was most likely meant to be, at most half its letters and three edits away; null when none is near. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.min(3, Math.floor(word.length / 2)))
  let best: string | null = null
  let bestEdits = limit + 1
  for (const candidate of candidates) {
    const edits = distance(word, candidate)
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits]
  }
  return best
}
