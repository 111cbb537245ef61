import { type Cell, tableLines } from '@feedc/import/word/tables'

/** A stretch of a row between wide gaps. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface TableRow {
  readonly text: string
  readonly added: string
  /** On the first row: the headings, which the lines repeat. */
  readonly headings: readonly string[] | null
}

const ALIGNED_POINTS = 4
const MANY_COLUMNS = 3
const MAX_CELL_CHARS = 40
const MAX_NAME_CHARS = 4

/**
 * The rows of a page that are rows of a table, by their number: cells that stand below each other, three columns and two rows
 * at least, or two columns and three rows. A row may be null: it only heads the others.
 */
export function tablesOf(rows: readonly (readonly Segment[])[]): ReadonlyMap<number, TableRow | null> {
  const found = new Map<number, TableRow | null>()
  for (let from = 0; from < rows.length; from += 1) {
    const [head = []] = rows.slice(from)
    const places = [from]
    const table: Segment[][] = [[...head]]
    let to = from + 1
    for (; to < rows.length; to += 1) {
      const goesOn = head.length > 1 && isRest(head, rows[to]!)
      if (isAligned(head, rows[to]!)) {
        table.push([...rows[to]!])
        places.push(to)
      } else if (goesOn) table[table.length - 1] = withRest(table[table.length - 1]!, rows[to]!)
      else break
    }
    if (head.length < 2 || table.length < (head.length >= MANY_COLUMNS ? 2 : 3)) continue
    for (let at = from; at < to; at += 1) found.set(at, null)
    for (const [i, row] of linesOf(table).entries()) found.set(places[i]!, row)
    from = to - 1
  }
  return found
}

/** Where a cell is too narrow for its words they go on below it, with nothing below the first. */
const isRest = (head: readonly Segment[], row: readonly Segment[]): boolean =>
  row.length > 0 && row.every(one => head.slice(1).some(({ left }) => Math.abs(left - one.left) < ALIGNED_POINTS))

const withRest = (cells: readonly Segment[], rest: readonly Segment[]): Segment[] =>
  cells.map(cell => {
    const own = rest.filter(({ left }) => Math.abs(left - cell.left) < ALIGNED_POINTS)
    return { ...cell, text: [cell, ...own].map(({ text }) => text).join('') }
  })

const isAligned = (above: readonly Segment[], below: readonly Segment[]): boolean =>
  above.length === below.length &&
  above.length > 1 &&
  above.every(({ left, right, text }, i) => {
    const other = below[i]!
    const isNear = (a: number, b: number): boolean => Math.abs(a - b) < ALIGNED_POINTS
    const isOneColumn = isNear(left, other.left) || isNear(right, other.right) || isNear(left + right, other.left + other.right)
    return isOneColumn && text.length <= MAX_CELL_CHARS
  })

function linesOf(rows: readonly (readonly Segment[])[]): (TableRow | null)[] {
  const cells = rows.map(row => row.map(({ text }): Cell => ({ text, span: 1, isBelow: false, paragraphs: 1, added: '' })))
  const { lines, headings } = tableLines(cells)
  // names set below each other are no table of anything
  if (headings.length === 0 && rows.flat().every(({ text }) => text.length <= MAX_NAME_CHARS))
    return rows.map((row, i) => ({ text: row.map(({ text }) => text).join(' '), added: '', headings: i === 0 ? [] : null }))
  const heads = rows.length - lines.length
  return rows.map((_, i) => (i < heads ? null : { ...lines[i - heads]!, headings: i === heads ? headings : null }))
}
