/** What of a long list is drawn now, and how to leave room for the rest (platform/useScrollWindow.ts). */
export interface ScrollWindow {
  readonly first: number
  readonly last: number
  /** The height to leave blank for a chunk that isn't drawn. */
  readonly heightOf: (chunk: number) => number
  readonly idOf: (chunk: number) => string
}

/** First and last chunk, both drawn. */
export type ChunkRange = readonly [first: number, last: number]
/** Before the first step. */
export const NOTHING_DRAWN: ChunkRange = [0, -1]

/**
 * Which chunks of a long list are worth drawing: those within one screen above and below what is seen.
 * Chunks never measured count as `guess` high. All lengths in CSS pixels from the list's top.
 * Pure arithmetic; platform/useScrollWindow.ts measures.
 */
export function visibleChunks(
  heights: readonly (number | undefined)[],
  count: number,
  guess: number,
  seenFrom: number,
  seenTo: number,
): ChunkRange {
  const margin = seenTo - seenFrom
  let top = 0
  let first = count
  let last = -1
  for (let chunk = 0; chunk < count; chunk += 1) {
    const bottom = top + (heights[chunk] ?? guess)
    if (bottom >= seenFrom - margin && top <= seenTo + margin) {
      first = Math.min(first, chunk)
      last = chunk
    }
    top = bottom
  }
  // Scrolled past the end while the list shrank: the end is what there is to see.
  return last < 0 ? [Math.max(0, count - 1), count - 1] : [first, last]
}

/**
 * One step from what is drawn towards what should be: lets go of all that is too far away, draws one chunk more.
 * A flick down a long list thus costs many small updates instead of one that a cheap phone feels. The same range when there.
 */
export function stepTowards(drawn: ChunkRange, wanted: ChunkRange): ChunkRange {
  if (drawn === NOTHING_DRAWN) return [wanted[0], wanted[0]]
  const first = Math.max(drawn[0], wanted[0])
  const last = Math.min(drawn[1], wanted[1])
  if (first > last) {
    const middle = Math.floor((wanted[0] + wanted[1]) / 2)
    return [middle, middle]
  }
  if (last < wanted[1]) return [first, last + 1]
  if (first > wanted[0]) return [first - 1, last]
  return first === drawn[0] && last === drawn[1] ? drawn : [first, last]
}

/** Heights measured anew, by chunk, put into those known. The same array when nothing changed, so that measuring doesn't draw again. */
export function withMeasured(
  past: readonly (number | undefined)[],
  found: ReadonlyMap<number, number>,
): readonly (number | undefined)[] {
  if ([...found].every(([chunk, height]) => past[chunk] === height)) return past
  const next = [...past]
  for (const [chunk, height] of found) next[chunk] = height
  return next
}

/** However long a list, few children stand beside each other: sixteen chunks a block. */
const BLOCK = 16
export const blocksOf = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) =>
    Array.from({ length: Math.min(BLOCK, count - block * BLOCK) }, (_unused, at) => block * BLOCK + at),
  )
