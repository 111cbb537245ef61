import { around, type Box, boxUnder, type Matrix } from './geometry'

/** What is about to be painted, or to be the edge of it. */
export interface Path {
  readonly box: Box
  /** It is that box, upright, and nothing else. */
  readonly isBox: boolean
}

const MAX_RULE_POINTS = 2

/** A path with one more shape in it. `extent`: left, bottom, right, top of its straight lines. */
export function withShape(
  path: Path | null,
  matrix: Matrix,
  isStraight: boolean,
  shapes: number,
  points: readonly number[],
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): Path {
  const [a, b, c, d] = matrix
  const isUpright = Math.abs(b) + Math.abs(c) < 1e-6 || Math.abs(a) + Math.abs(d) < 1e-6
  const extent = isStraight ? ([left, bottom, right, top] as const) : extentOf(points)
  const isBox = isUpright && isStraight && path === null && (isOneBox(shapes, points) || isFourCorners(points, extent))
  const box = boxUnder(matrix, ...extent)
  return { box: path ? around(path.box, box) : box, isBox }
}

/** `x y w h re`, once. */
const isOneBox = (shapes: number, points: readonly number[]): boolean => shapes === 1 && points.length === 4

/** A curve stays among the points that bend it. */
function extentOf(points: readonly number[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Lines along the edges of their extent. */
function isFourCorners(points: readonly number[], [left, bottom, right, top]: readonly number[]): boolean {
  if (points.length < 8 || points.length > 10) return false
  return points.every((value, i) => (i % 2 === 0 ? value === left || value === right : value === bottom || value === top))
}

/** A line along the page, however it is drawn. */
export const isThin = ({ left, right, bottom, top }: Box): boolean =>
  top - bottom <= MAX_RULE_POINTS && right - left > top - bottom
