import { cleanText } from '@feedc/import/text/cleanText'
import { emWidth } from '@feedc/import/text/emWidth'
import { tidy } from '@feedc/import/text/tidy'
import { gutterOf } from './pdfColumns'

/** A run of text on a page, as pdf.js gives it: PDF points from the lower left. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** Radians from the horizontal; 0 where nobody says. */
  readonly tilt?: number
}

export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly runs: readonly PdfRun[]
  /** 0, or in a page of two columns 1 and 2. */
  readonly column: number
}

const SAME_LINE = 0.45
/** A gap is a space from here on, in em: justified Chinese is let out by less. */
const SPACE_EM = 0.45

/** White space this wide, in em, may part columns. */
const COLUMN_GAP_EM = 1.2

/** Runs on one base line are one line, left to right; lines from the top down, the left column before the right. */
export function linesOfPage(runs: readonly PdfRun[], page: number): PdfLine[] {
  const inked = runs.filter(run => run.text !== '' && run.size > 0)
  const rows: PdfRun[][] = []
  for (const run of [...inked].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const open = rows[rows.length - 1]
    const base = open?.[0]
    if (open && base && Math.abs(base.y - run.y) < SAME_LINE * Math.max(base.size, run.size)) open.push(run)
    else rows.push([run])
  }
  const segments = rows.flatMap(segmentsOf)
  const gutter = gutterOf(segments.map(extentOf))
  const set = gutter === null ? rows.map(runs => ({ runs, column: 0 })) : byColumn(segments, gutter)
  return set.map(({ runs, column }) => lineOf(runs, page, column)).filter(line => line.text !== '')
}

/** A line that crosses the gutter, a head or a banner, ends the columns above it. */
function byColumn(segments: readonly PdfRun[][], gutter: number): { runs: PdfRun[]; column: number }[] {
  const set: { runs: PdfRun[]; column: number }[] = []
  let right: { runs: PdfRun[]; column: number }[] = []
  for (const runs of segments) {
    const extent = extentOf(runs)
    if (extent.left >= gutter) right.push({ runs, column: 2 })
    else if (extent.right <= gutter + 1) set.push({ runs, column: 1 })
    else {
      set.push(...right, { runs, column: 0 })
      right = []
    }
  }
  return [...set, ...right]
}

function segmentsOf(row: readonly PdfRun[]): PdfRun[][] {
  const segments: PdfRun[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of [...row].filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)) {
    if (run.x - end > COLUMN_GAP_EM * run.size) segments.push([run])
    else segments[segments.length - 1]!.push(run)
    end = run.x + run.width
  }
  return segments
}

const extentOf = (runs: readonly PdfRun[]): { left: number; right: number } => ({
  left: Math.min(...runs.map(({ x }) => x)),
  right: Math.max(...runs.map(({ x, width }) => x + width)),
})

function lineOf(row: readonly PdfRun[], page: number, column: number): PdfLine {
  const runs = [...row].sort((a, b) => a.x - b.x)
  const inked = runs.filter(run => run.text.trim() !== '')
  let text = ''
  let end: number | null = null
  for (const run of runs) {
    const isApart = end !== null && run.x - end > SPACE_EM * run.size
    text += isApart && !text.endsWith(' ') && !run.text.startsWith(' ') ? ` ${run.text}` : run.text
    end = run.x + run.width
  }
  const last = inked[inked.length - 1]
  return {
    text: tidy(cleanText(text).replace(/\n/g, ' ')),
    page,
    left: inked[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: inked[0]?.y ?? 0,
    size: medianSize(inked),
    runs: inked,
    column,
  }
}

function medianSize(runs: readonly PdfRun[]): number {
  const sizes = runs.flatMap(run => Array<number>(Math.ceil(emWidth(run.text))).fill(run.size)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
