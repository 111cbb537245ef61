import { type Meaning, meaningOf } from './columns'
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
