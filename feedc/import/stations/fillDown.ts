import type { ColumnKey } from '@feedc/content/stationColumns.copy'
import { DITTO } from './copy'
import type { Table } from './findTable'
import type { SheetRow } from './Sheet'

/** Columns that lists merge over several rows; a CSV keeps only the first of them. */
const MERGED: readonly ColumnKey[] = ['district', 'subdistrict', 'kind']

export interface Filled {
  readonly row: SheetRow
  readonly filled: readonly { readonly key: ColumnKey; readonly text: string }[]
}

/** Gives rows under a merged cell its value: where a column has gaps, but not at its top and not in most rows. */
export function fillDown({ columns, rows }: Table): Filled[] {
  const fillable = columns.flatMap(({ meaning }, i) =>
    meaning.kind === 'field' && MERGED.includes(meaning.key) && looksMerged(rows, i) ? [{ key: meaning.key, i }] : [],
  )
  const last = new Map<number, string>()
  const above: string[] = []
  return rows.map(row => {
    const cells = [...row.cells]
    const filled: { key: ColumnKey; text: string }[] = []
    for (const [i, { meaning }] of columns.entries()) {
      if (!DITTO.test(cells[i] ?? '') || !above[i]) continue
      cells[i] = above[i]
      if (meaning.kind === 'field') filled.push({ key: meaning.key, text: cells[i] })
    }
    cells.forEach((cell, i) => {
      above[i] = cell
    })
    for (const { key, i } of fillable) {
      if (cells[i]) last.set(i, cells[i])
      else if (cells.filter(Boolean).length > 1) {
        cells[i] = last.get(i) ?? ''
        filled.push({ key, text: cells[i] })
      }
    }
    return { row: { ...row, cells }, filled }
  })
}

/** Merged cells are never written twice in a row: a column with repeats and gaps just has gaps. */
function looksMerged(rows: readonly SheetRow[], i: number): boolean {
  const cells = rows.map(row => row.cells[i] ?? '')
  const hasGaps = cells.some((cell, at) => cell === '' && at > 0)
  const repeats = cells.some((cell, at) => at > 0 && cell !== '' && cell === cells[at - 1])
  return hasGaps && (cells[0] ?? '') !== '' && !repeats
}
