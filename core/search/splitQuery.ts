/** Longer than this isn't words run together but a sentence. */
const MOST_LETTERS = 12

/**
 * Words run together, as Chinese is typed, taken apart: 「虹口卫生间」 → 「虹口 卫生间」, when both halves are found somewhere
 * and together. The split with the longest first half wins that `finds` anything; null when none does, or there is nothing to split.
 * Costs one search a split: for the case that nothing was found.
 */
export function splitQuery(query: string, finds: (words: string) => boolean): string | null {
  const letters = [...query.trim()]
  if (letters.length < 3 || letters.length > MOST_LETTERS || letters.includes(' ')) return null
  for (let at = letters.length - 1; at >= 1; at -= 1) {
    const words = `${letters.slice(0, at).join('')} ${letters.slice(at).join('')}`
    if (finds(words)) return words
  }
  return null
}

/** The words of a query that find something each, where all of them together find nothing. */
export const loneWords = (query: string, finds: (words: string) => boolean): readonly string[] => {
  const words = query.trim().split(/\s+/)
  return words.length < 2 ? [] : words.filter(finds)
}
