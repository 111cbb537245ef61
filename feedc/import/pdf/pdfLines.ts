import { cleanText } from '@feedc/import/text/cleanText'
import { emWidth } from '@feedc/import/text/emWidth'
import { tidy } from '@feedc/import/text/tidy'
import { gutterOf } from './pdfColumns'
import { type Segment, type TableRow, tablesOf } from './pdfTables'

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
  /** Characters of its text that the page doesn't show as such. */
  readonly added: string
  /** A row of a table; with headings, the first one. */
  readonly table: TableRow | null
  /** The footnotes that it refers to, when they stand below. */
  readonly notes?: readonly string[]
}

const SAME_LINE = 0.45
/** A gap is a space from here on, in em: justified Chinese is let out by less. */
const SPACE_EM = 0.45
/** Letters stand closer, and so do words of letters. */
const LATIN_SPACE_EM = 0.18
const LATIN = /^[A-Za-z,.;:]$/
/** A footnote's mark is smaller than the line and raised; behind a letter or a figure it is an exponent. */
const SMALL = 0.86
const RAISED = 0.15
const NOT_LATIN = /[^0-9A-Za-z]/

/** Wider than a blank of a full character: cells of a table. */
const CELL_GAP_EM = 1.5

/** White space this wide, in em, may part columns of text: browsers leave no more than a character. */
const COLUMN_GAP_EM = 0.8

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
  const segments = rows.flatMap(row => segmentsOf(row, COLUMN_GAP_EM))
  const gutter = gutterOf(segments.map(extentOf))
  const set = gutter === null ? rows.map(runs => ({ runs, column: 0 })) : byColumn(segments, gutter)
  const lines = set.map(({ runs, column }) => lineOf(runs, page, column))
  const tables = gutter === null ? tablesOf(rows.map(cellsOf)) : new Map<number, TableRow | null>()
  return lines
    .flatMap((line, i) => {
      const table = tables.get(i)
      if (table === undefined) return [line]
      return table === null ? [] : [{ ...line, text: table.text, added: table.added, table }]
    })
    .filter(line => line.text !== '')
}

const cellsOf = (row: readonly PdfRun[]): Segment[] =>
  segmentsOf(row, CELL_GAP_EM).map(runs => ({ text: wordsOf(runs).text, ...extentOf(runs) }))

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

function segmentsOf(row: readonly PdfRun[], gapEm: number): PdfRun[][] {
  const segments: PdfRun[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of [...row].filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)) {
    if (run.x - end > gapEm * run.size) segments.push([run])
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
  const last = inked[inked.length - 1]
  return {
    ...wordsOf(runs),
    page,
    left: inked[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: inked[0]?.y ?? 0,
    size: medianSize(inked),
    runs: inked,
    column,
    table: null,
  }
}

/** The words of a row with a blank where there is room for one, and its footnote marks as Word's are written: 〔 1 〕. */
function wordsOf(row: readonly PdfRun[]): { text: string; added: string } {
  const runs = [...row].sort((a, b) => a.x - b.x)
  const size = medianSize(runs.filter(run => run.text.trim() !== ''))
  const base = Math.min(...runs.filter(run => run.size > size * SMALL).map(({ y }) => y))
  let [text, added, open] = ['', '', false]
  let end: number | null = null
  const close = (): void => {
    if (open) [text, added, open] = [`${text}\u3015`, `${added}\u3015`, false]
  }
  for (const run of runs) {
    const isMark = run.size <= size * SMALL && run.y - base > size * RAISED && /^\d+$/.test(run.text)
    if (!isMark) close()
    else if (!open && (text === '' || NOT_LATIN.test(text.slice(-1))))
      [text, added, open] = [`${text}\u3014`, `${added}\u3014`, true]
    const isApart =
      end !== null && run.x - end > (LATIN.test(text.slice(-1)) && LATIN.test(run.text) ? LATIN_SPACE_EM : SPACE_EM) * run.size
    text += isApart && !open && !text.endsWith(' ') && !run.text.startsWith(' ') ? ` ${run.text}` : run.text
    end = run.x + run.width
  }
  close()
  return { text: tidy(cleanText(text).replace(/\n/g, ' ')), added }
}

function medianSize(runs: readonly PdfRun[]): number {
  const sizes = runs.flatMap(run => Array<number>(Math.ceil(emWidth(run.text))).fill(run.size)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
