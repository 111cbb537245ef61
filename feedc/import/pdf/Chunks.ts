import { type Box, isIn } from './geometry'
import type { PdfRun } from './pdfLines'
import { isThin } from './shapes'

/** Characters drawn one after the other alike. */
export interface Chunk {
  readonly runs: PdfRun[]
  readonly size: number
  /** How strongly they stand out: 1 is not at all, 21 black on white. */
  readonly contrast: number
  /** Why nobody sees them. */
  hidden: Hidden | null
}

export type Hidden = 'unpainted' | 'ground_colour' | 'outside' | 'switched_off' | 'covered' | 'struck_out'

/** The middle of a Chinese character, in its size above the base line. */
export const MIDDLE = 0.35
/** A line through it; an underline and a cell's border lie lower or higher. */
const STRUCK = { from: 0.15, to: 0.55 }

/** The characters of a page in the order of drawing, those alike together. */
export class Chunks {
  readonly all: Chunk[] = []

  add(run: PdfRun, contrast: number, hidden: Hidden | null): void {
    const open = this.all[this.all.length - 1]
    const last = open?.runs[open.runs.length - 1]
    const isAlike =
      open !== undefined &&
      last !== undefined &&
      open.hidden === hidden &&
      Math.abs(open.contrast - contrast) < 0.01 &&
      Math.abs(open.size - run.size) < 0.01 &&
      last.tilt === run.tilt &&
      (run.tilt !== 0 || Math.abs(last.y - run.y) < 0.01)
    if (isAlike) open.runs.push(run)
    else this.all.push({ runs: [run], size: run.size, contrast, hidden })
  }

  /** A box over words that stand there already: how people black out. */
  cover(box: Box): void {
    if (!isThin(box)) this.hide('covered', run => isIn(box, run.x + run.width / 2, run.y + run.size * MIDDLE))
  }

  /** Lines through the middle of words, drawn before them or after. */
  strikeOut(rules: readonly Box[]): void {
    for (const { left, right, bottom, top } of rules) {
      const y = (bottom + top) / 2
      const isThrough = ({ x, y: base, width, size, tilt }: PdfRun): boolean =>
        tilt === 0 &&
        x + width / 2 > left &&
        x + width / 2 < right &&
        y > base + size * STRUCK.from &&
        y < base + size * STRUCK.to
      this.hide('struck_out', isThrough)
    }
  }

  private hide(why: Hidden, isHidden: (run: PdfRun) => boolean): void {
    for (const chunk of [...this.all]) {
      const hidden = chunk.hidden === null ? chunk.runs.filter(isHidden) : []
      if (hidden.length === 0) continue
      if (hidden.length === chunk.runs.length) chunk.hidden = why
      else {
        this.all.push({ ...chunk, runs: hidden, hidden: why })
        chunk.runs.splice(0, chunk.runs.length, ...chunk.runs.filter(run => !hidden.includes(run)))
      }
    }
  }
}
