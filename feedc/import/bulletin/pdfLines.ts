import { cleanText } from '@feedc/import/text/cleanText'
import { emWidth } from '@feedc/import/text/emWidth'
import { tidy } from '@feedc/import/text/tidy'

/** A run of text on a page, as pdf.js gives it: PDF points from the lower left. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly runs: readonly PdfRun[]
}

const SAME_LINE = 0.45
/** A gap is a space from here on, in em: justified Chinese is let out by less. */
const SPACE_EM = 0.45

/** Runs on one base line are one line, left to right; lines from the top down. */
export function linesOfPage(runs: readonly PdfRun[], page: number): PdfLine[] {
  const inked = runs.filter(run => run.text !== '' && run.size > 0)
  const rows: PdfRun[][] = []
  for (const run of [...inked].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const open = rows[rows.length - 1]
    const base = open?.[0]
    if (open && base && Math.abs(base.y - run.y) < SAME_LINE * Math.max(base.size, run.size)) open.push(run)
    else rows.push([run])
  }
  return rows.map(row => lineOf(row, page)).filter(line => line.text !== '')
}

function lineOf(row: readonly PdfRun[], page: number): PdfLine {
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
  }
}

function medianSize(runs: readonly PdfRun[]): number {
  const sizes = runs.flatMap(run => Array<number>(Math.ceil(emWidth(run.text))).fill(run.size)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
