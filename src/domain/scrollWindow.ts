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
): readonly [first: number, last: number] {
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
