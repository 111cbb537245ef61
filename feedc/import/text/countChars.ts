import { cleanText } from './cleanText'

/** How often each character occurs. */
export type Counts = Map<string, number>

/** The characters of some texts that show: no white space, no controls, look-alikes as one. */
export const inkOf = (text: string): string => cleanText(text).replace(/\s/g, '')

export function countChars(texts: Iterable<string>): Counts {
  const counts: Counts = new Map()
  for (const text of texts) for (const char of inkOf(text)) counts.set(char, (counts.get(char) ?? 0) + 1)
  return counts
}

/** What the first holds beyond the second. */
export function beyond(counts: Counts, other: Counts): Counts {
  return new Map(
    [...counts].flatMap(([char, count]) => {
      const more = count - (other.get(char) ?? 0)
      return more > 0 ? [[char, more] as const] : []
    }),
  )
}

/** The characters of a text that are among the counted, in their order; taken off the counts. */
export function takeFrom(counts: Counts, text: string): string {
  let taken = ''
  for (const char of inkOf(text)) {
    const left = counts.get(char) ?? 0
    if (left === 0) continue
    taken += char
    counts.set(char, left - 1)
  }
  return taken
}

/** What of a text is gone after it was changed: the stretch cut from its ends or its middle, else the single characters. */
export function gone(before: string, after: string): string {
  const [whole, rest] = [inkOf(before), inkOf(after)]
  if (rest === '' || whole === rest) return rest === '' ? before.trim() : ''
  const at = whole.indexOf(rest)
  if (at >= 0) return whole.slice(0, at) + whole.slice(at + rest.length)
  return takeFrom(beyond(countChars([whole]), countChars([rest])), whole)
}
