import type { Hidden } from './Chunks'
import { type Box, isIn, type Matrix } from './geometry'
import { BLACK, type Colour, isUnseen } from './Paint'

/** PDF 32000-1, clauses 8.4 and 9.3: what an operator that draws text depends on. */
export interface State {
  matrix: Matrix
  clip: Box
  fill: Colour | null
  alpha: number
  isPlainBlend: boolean
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7])
export const MIN_ALPHA = 0.05

export const initialState = (matrix: Matrix, clip: Box): State => ({
  matrix,
  clip,
  fill: BLACK,
  alpha: 1,
  isPlainBlend: true,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
})

/** Why nobody sees what is drawn at a place in this state; null when it is seen. */
export function hiddenIn(
  { mode, fill, alpha, clip }: State,
  view: Box,
  x: number,
  y: number,
  ground: Colour | null,
): Hidden | null {
  if (INVISIBLE_MODES.has(mode) || alpha < MIN_ALPHA) return 'unpainted'
  if (!isIn(view, x, y) || !isIn(clip, x, y)) return 'outside'
  return fill && ground && isUnseen(fill, ground) ? 'ground_colour' : null
}
