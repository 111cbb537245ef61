import type { Sheet, SheetRow } from './Sheet'

export interface NamedSheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

/**
 * One list out of a workbook: the longest sheet, and with it every sheet under the same headings, as districts keep one a
 * sheet. The others are named.
 */
export function listOf(sheets: readonly NamedSheet[]): Sheet {
  const main = [...sheets].sort((a, b) => b.rows.length - a.rows.length)[0]!
  const alike = sheets.filter(
    sheet => sheet !== main && main.rows.some(row => isHeading(row) && sheet.rows.some(other => isSame(row, other))),
  )
  const used = alike.length > 0 ? sheets.filter(sheet => sheet === main || alike.includes(sheet)) : [main]
  const rows = used.flatMap(({ name, rows: own }) => (used.length > 1 ? own.map(row => ({ ...row, sheet: name })) : own))
  return { rows, otherSheets: sheets.filter(sheet => !used.includes(sheet)).map(({ name }) => name), brokenAt: null }
}

const MIN_HEADINGS = 3
const isHeading = ({ cells }: SheetRow): boolean => new Set(cells.filter(Boolean)).size >= MIN_HEADINGS
const isSame = (a: SheetRow, b: SheetRow): boolean => a.cells.join('\t').trim() === b.cells.join('\t').trim()
