import { columnNamed, type Meaning, meaningOf } from './columns'
import type { Sheet, SheetRow } from './Sheet'

export interface Table {
  /** One a column: its heading as written, and what it means. */
  readonly columns: readonly { readonly heading: string; readonly meaning: Meaning }[]
  readonly rows: readonly SheetRow[]
  /** Whatever stands above the headings: the list's title, its date. */
  readonly above: string
  readonly headerNo: number
}

const MAX_TITLE_ROWS = 20

/** Finds the headings under whatever title rows there are: the row of which most cells mean something, a name among them. */
export function findTable({ rows }: Sheet): Table | null {
  const scored = rows.slice(0, MAX_TITLE_ROWS).map(row => scoreOf(row.cells))
  const best = Math.max(...scored)
  if (best < 2) return null
  const at = scored.indexOf(best)
  const header = rows[at]!
  const next = rows[at + 1]
  const isTwoRows = next !== undefined && isSubheading(header.cells, next.cells)
  const cells = isTwoRows ? joined(header.cells, next.cells) : header.cells
  return {
    columns: cells.map(heading => ({ heading, meaning: meaningOf(heading) })),
    rows: rows.slice(at + (isTwoRows ? 2 : 1)),
    above: rows
      .slice(0, at)
      .flatMap(row => [...new Set(row.cells)])
      .join(' '),
    headerNo: header.no,
  }
}

/** So many columns named, and most of the row, make headings beyond doubt. */
const SURE_COLUMNS = 3
const SURE_SHARE = 0.6

/**
 * The lists that a sheet holds, each with the rows over it: one below the other under headings of their own, or side by side
 * under headings that come again.
 */
export function listsIn(rows: readonly SheetRow[]): SheetRow[][] {
  const heads = rows.flatMap((row, i) => (isHead(row.cells) ? [i] : []))
  const other = heads.filter((at, i) => i > 0 && keyOf(rows[at]!) !== keyOf(rows[heads[i - 1]!]!))
  const starts = other.map(at => {
    let from = at
    while (from > 0 && new Set(rows[from - 1]!.cells.filter(Boolean)).size === 1) from -= 1
    return from
  })
  const cuts = [0, ...starts, rows.length]
  return cuts.slice(1).flatMap((to, i) => sideBySide(rows.slice(cuts[i], to)))
}

function isHead(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean)
  const named = filled.map(columnNamed)
  const isKnown = (cell: string, i: number): boolean => named[i] !== null || meaningOf(cell).kind === 'amenity'
  const columns = new Set(named.filter(Boolean))
  return columns.has('name') && columns.size >= SURE_COLUMNS && filled.filter(isKnown).length >= filled.length * SURE_SHARE
}

const keyOf = ({ cells }: SheetRow): string => cells.filter(Boolean).join(' ')

function sideBySide(rows: readonly SheetRow[]): SheetRow[][] {
  const head = rows.find(({ cells }) => isHead(cells))?.cells ?? []
  const from = head.findIndex(Boolean)
  const again = head.findIndex((cell, i) => i > from && cell !== '' && cell === head[from])
  const width = head.slice(from, again).filter(Boolean).length
  const isTwice =
    again > 0 && width >= SURE_COLUMNS && head.slice(from, from + width).every((cell, i) => cell === head[again + i])
  if (!isTwice) return [[...rows]]
  const cut = (at: number, to?: number): SheetRow[] =>
    rows.map(row => ({ ...row, cells: row.cells.slice(at, to) })).filter(({ cells }) => cells.some(Boolean))
  return [cut(0, again), ...sideBySide(cut(again))]
}

/** Distinct fields named in a row; none when no name is among them: a row of data may hold 「街道」 too. */
function scoreOf(cells: readonly string[]): number {
  const meanings = cells.filter(cell => cell !== '' && cell.length <= 20).map(meaningOf)
  const fields = new Set(meanings.flatMap(meaning => (meaning.kind === 'field' ? [meaning.key] : [])))
  if (!fields.has('name')) return 0
  const isWide = new Set(cells.filter(Boolean)).size >= 2
  return isWide
    ? fields.size + meanings.filter(({ kind }) => kind === 'amenity' || kind === 'ignored' || kind === 'position').length / 2
    : 0
}

/** A second heading row splits 设施 into its columns; what was merged down repeats, or is empty. */
function isSubheading(upper: readonly string[], lower: readonly string[]): boolean {
  const own = lower.filter((cell, i) => cell !== '' && cell !== upper[i])
  if (
    own.length < 2 ||
    (own.length === lower.filter(Boolean).length &&
      !upper.some((cell, i) => cell === '' || cell === lower[i] || cell === upper[i - 1]))
  )
    return false
  const known = own.filter(cell => cell.length <= 12 && ['amenity', 'field', 'position'].includes(meaningOf(cell).kind))
  return known.length >= 2 && known.length >= own.length / 2
}

const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => lower[i] || upper[i] || '')
