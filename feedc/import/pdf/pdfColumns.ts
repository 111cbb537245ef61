/** A stretch of a line of a page without a wide gap in it, in PDF points. */
export interface Segment {
  readonly left: number
  readonly right: number
}

/** A gutter lies about the middle, and enough lines stand on either side of it. */
const MIDDLE = { from: 0.3, to: 0.7 }
const MIN_LINES = 5
const MAX_CROSSING_SHARE = 0.25
/** A column of text has mostly full lines; a column of a table does not. */
const MIN_FULL_SHARE = 0.35
const FULL = 0.85
const ALIGNED_POINTS = 3

/**
 * Where a page set in two columns is divided: the place that hardly a line crosses, with lines of text on both sides.
 * Null for a page set in one.
 */
export function gutterOf(segments: readonly Segment[]): number | null {
  const left = Math.min(...segments.map(segment => segment.left))
  const right = Math.max(...segments.map(segment => segment.right))
  const candidates = segments
    .map(segment => segment.left - 1)
    .filter(x => x > left + (right - left) * MIDDLE.from && x < left + (right - left) * MIDDLE.to)
  const best = [...new Set(candidates.map(Math.round))]
    .map(x => ({ x, crossing: segments.filter(segment => segment.left < x && segment.right > x).length }))
    .sort((a, b) => a.crossing - b.crossing)
    .find(({ x }) => isText(segments.filter(one => one.right <= x + 1)) && isColumn(segments.filter(one => one.left >= x)))
  return best && best.crossing <= segments.length * MAX_CROSSING_SHARE ? best.x : null
}

/** The last page's right column may be a few lines, but they begin at one place. */
function isColumn(lines: readonly Segment[]): boolean {
  const first = Math.min(...lines.map(({ left }) => left))
  return (
    isText(lines) || (lines.length > 1 && lines.filter(({ left }) => left - first < ALIGNED_POINTS).length > lines.length / 2)
  )
}

function isText(column: readonly Segment[]): boolean {
  if (column.length < MIN_LINES) return false
  const widest = Math.max(...column.map(({ left, right }) => right - left))
  return column.filter(({ left, right }) => right - left > widest * FULL).length >= column.length * MIN_FULL_SHARE
}
