import type { PdfRun } from './pdfLines'

export interface UprightRuns {
  readonly runs: readonly PdfRun[]
  /** Drawn again where they stand already: how programs without a bold face make one. */
  readonly doubled: readonly PdfRun[]
  /** Across the page or up its side: watermarks and stamps. */
  readonly rotated: readonly PdfRun[]
}

const LEVEL = 0.05
/** A second drawing is shifted by a hair, in em; the next letter stands further off. */
const SHIFT_EM = 0.15

/** The runs of a page that are its text, each once. */
export function uprightRuns(all: readonly PdfRun[]): UprightRuns {
  const runs: PdfRun[] = []
  const doubled: PdfRun[] = []
  const rotated: PdfRun[] = []
  const drawn = new Map<string, PdfRun[]>()
  for (const run of all) {
    if (Math.abs(run.tilt ?? 0) > LEVEL) rotated.push(run)
    else {
      const alike = drawn.get(run.text) ?? []
      const isAgain = run.text.trim() !== '' && alike.some(other => isSamePlace(other, run))
      ;(isAgain ? doubled : runs).push(run)
      drawn.set(run.text, [...alike, run])
    }
  }
  return { runs, doubled, rotated }
}

const isSamePlace = (a: PdfRun, b: PdfRun): boolean =>
  Math.abs(a.x - b.x) < SHIFT_EM * b.size && Math.abs(a.y - b.y) < SHIFT_EM * b.size && Math.abs(a.size - b.size) < 0.5
