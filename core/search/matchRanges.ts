import { fold } from './fold'

/** `[from, to)` in UTF-16 units of the original text. */
export type MatchRange = readonly [from: number, to: number]

/** Where folded words occur in a text: ascending, merged where they overlap or touch. */
export function matchRanges(text: string, words: readonly string[]): readonly MatchRange[] {
  const folded = fold(text)
  const found: MatchRange[] = []
  for (const word of words.filter(Boolean)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) found.push([at, at + word.length])
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1])

  const merged: [number, number][] = []
  for (const [from, to] of found) {
    const last = merged[merged.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}
