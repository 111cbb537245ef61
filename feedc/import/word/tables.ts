/** A cell where it begins; `span`: how many columns it covers. */
export interface Cell {
  readonly text: string
  readonly span: number
  /** It goes on from the cell above. */
  readonly isBelow: boolean
  readonly paragraphs: number
  /** Characters of its text that the file doesn't hold as such. */
  readonly added: string
}

export type Row = readonly Cell[]

export interface TableLines {
  /** One line a row of figures: the first cell, then each other under its heading. */
  readonly lines: readonly { readonly text: string; readonly added: string }[]
  /** The headings, once; the lines repeat them. */
  readonly headings: readonly string[]
}

const LONG_CHARS = 60
const MAX_HEADING_CHARS = 24
const SENTENCE = /[\u3002\uff01\uff1f]/
const FIGURE = /\d/
const COLON = '\uff1a'
const COMMA = '\uff0c'

/** Whether a table only arranges text: one column, one row, one cell a row, or cells that hold whole paragraphs. */
export function isLayout(rows: readonly Row[]): boolean {
  const filled = rows.map(row => row.filter(({ text }) => text !== ''))
  if (filled.filter(row => row.length > 0).length < 2 || filled.every(row => row.length < 2)) return true
  return filled.flat().some(({ text, paragraphs }) => text.length > LONG_CHARS && (paragraphs > 1 || SENTENCE.test(text)))
}

/** A table of figures as lines that can be read aloud: 「甲快递：件数 312，投诉 4」. */
export function tableLines(rows: readonly Row[]): TableLines {
  const grid = rows.map(spread).filter(row => row.some(({ text }) => text !== ''))
  const width = Math.max(...grid.map(row => row.length))
  const isAcross = (row: readonly Spread[]): boolean => row.length > 1 && row.every(({ from }) => from === row[0]!.from)
  const first = grid.findIndex(row => !isAcross(row))
  const head = headRows(grid.slice(first))
  const headings = head > 0 ? Array.from({ length: width }, (_, i) => headingAt(grid.slice(first, first + head), i)) : []
  const lines: { text: string; added: string }[] = []
  const above: string[] = []
  for (const [i, row] of grid.entries()) {
    if (i >= first && i < first + head) continue
    if (isAcross(row)) lines.push({ text: row[0]!.text, added: row[0]!.added })
    else lines.push(lineOf(row, headings, above))
  }
  const words = grid
    .slice(first, first + head)
    .flatMap(row => row.filter(cell => cell.isFirst && !cell.isBelow).map(({ text }) => text))
  return { lines: lines.filter(({ text }) => text !== ''), headings: words.filter(Boolean) }
}

interface Spread {
  readonly text: string
  readonly added: string
  readonly from: number
  readonly isFirst: boolean
  readonly isBelow: boolean
}

const spread = (row: Row): Spread[] =>
  row.flatMap(({ text, added, span, isBelow }, from) =>
    Array.from({ length: span }, (_, i) => ({ text, added, from, isFirst: i === 0, isBelow })),
  )

/** Headings have no figures and what is below them has; a second row of them splits the first. */
function headRows(grid: readonly (readonly Spread[])[]): number {
  const isHead = (row: readonly Spread[] | undefined): boolean =>
    row?.every(({ text }) => !FIGURE.test(text) && text.length <= MAX_HEADING_CHARS) ?? false
  if (!isHead(grid[0]) || !grid.slice(1).some(row => row.slice(1).some(({ text }) => FIGURE.test(text)))) return 0
  const isSplit = grid[0]!.some(({ isFirst }) => !isFirst) && isHead(grid[1])
  return isSplit ? 2 : 1
}

const headingAt = (head: readonly (readonly Spread[])[], i: number): string =>
  [...new Set(head.map(row => row[i]?.text ?? '').filter(Boolean))].join('')

/** `above`: the cells of the rows above, by column, for those that go on downwards. */
function lineOf(row: readonly Spread[], headings: readonly string[], above: string[]): { text: string; added: string } {
  let [text, added] = ['', '']
  for (const [i, cell] of row.entries()) {
    if (!cell.isFirst) continue
    const own = cell.isBelow ? (above[i] ?? '') : cell.text
    above[i] = own
    if (own === '') continue
    const label = i > 0 && headings[i] ? `${headings[i]} ` : ''
    const joint = text === '' ? '' : i === 1 || !text.includes(COLON) ? COLON : COMMA
    text += `${joint}${label}${own}`
    added += `${joint}${label}${cell.isBelow ? own : cell.added}`
  }
  return { text, added }
}
