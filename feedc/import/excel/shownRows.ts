import { MAX_COLUMNS } from '@feedc/import/stations/limits'
import type { LeftOut, LeftOutKind, SheetRow } from '@feedc/import/stations/Sheet'
import { cleanText } from '@feedc/import/text/cleanText'
import type { Book } from './Book'
import { columnName, type RawCell, type RawSheet } from './readCells'
import { shownNumber } from './shownNumber'

export interface ShownRows {
  readonly rows: readonly SheetRow[]
  readonly leftOut: readonly LeftOut[]
}

interface Text {
  readonly shown: string
  readonly struck: string
  /** Why there is nothing to show though the cell isn't empty. */
  readonly fault: 'error_cell' | 'uncached_formula' | 'unseen_cell' | null
  /** What is kept in a cell that shows none of it. */
  readonly unseen?: string
}

/** What a reader of one sheet sees: its rows as text. Everything else in it is left out, by name and place. */
export function shownRows(name: string, sheet: RawSheet, book: Book): ShownRows {
  const leftOut: LeftOut[] = []
  const out = (kind: LeftOutKind, row: number | null, column: number | null, text: string): void =>
    void leftOut.push({ kind, sheet: name, row, column: column === null ? null : columnName(column), text })
  const isHiddenColumn = (column: number): boolean => sheet.hiddenColumns.some(([from, to]) => column >= from && column <= to)
  const rows = new Map<number, string[]>()
  const hiddenColumns = new Map<number, string[]>()
  for (const [row, cells] of byRow(sheet.cells)) {
    const read = cells.map(cell => ({ ...cell, ...textOf(cell, book) }))
    const inked = read.filter(({ shown, struck, fault }) => shown + struck !== '' || fault !== null)
    const words = inked.map(({ shown, struck, unseen = '' }) => struck || shown || unseen).join(' ')
    if (inked.length === 0) continue
    if (sheet.hiddenRows.has(row)) out('hidden_row', row, null, words)
    else if (inked.every(({ shown, struck, fault }) => shown === '' && struck !== '' && fault === null))
      out('struck_row', row, null, words)
    else {
      const texts: string[] = []
      for (const { column, shown, struck, fault, unseen, value } of inked) {
        if (isHiddenColumn(column))
          hiddenColumns.set(column, [...(hiddenColumns.get(column) ?? []), shown || struck || unseen || value])
        else if (column >= MAX_COLUMNS) out('far_column', row, column, shown)
        else {
          texts[column] = shown
          if (fault) out(fault, row, column, unseen ?? value)
          if (struck !== '') out('struck_cell', row, column, struck)
        }
      }
      rows.set(
        row,
        Array.from(texts, text => text ?? ''),
      )
    }
  }
  for (const [column, texts] of hiddenColumns) out('hidden_column', null, column, texts.join('\u3001'))
  fillMerges(sheet, rows, isHiddenColumn)
  const shown = [...rows].sort(([a], [b]) => a - b).map(([no, cells]) => ({ no, cells, sheet: name }))
  return { rows: shown.filter(({ cells }) => cells.some(Boolean)), leftOut }
}

function byRow(cells: readonly RawCell[]): Map<number, RawCell[]> {
  const rows = new Map<number, RawCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return rows
}

/** ECMA-376, clause 18.8.31: four sections for numbers and text, all of them empty. */
const SHOWS_NOTHING = /^\s*;\s*;\s*;\s*$/

function textOf({ type, value, style, isFormula, struck: struckRuns }: RawCell, book: Book): Text {
  const { pattern, isStruck, isUnseen } = book.styles[style] ?? { pattern: '', isStruck: false, isUnseen: false }
  const made = (shown: string, struck = ''): Text => {
    const text = cleanText(shown).replace(/\n/g, ' ').trim()
    if ((isUnseen || SHOWS_NOTHING.test(pattern)) && text !== '') return { shown: '', struck, fault: 'unseen_cell', unseen: text }
    return isStruck ? { shown: '', struck: text + struck, fault: null } : { shown: text, struck, fault: null }
  }
  if (type === 'e') return { shown: '', struck: '', fault: 'error_cell' }
  if (isFormula && value === '') return { shown: '', struck: '', fault: type === 'str' ? null : 'uncached_formula' }
  if (type === 's') {
    const shared = book.strings[Number(value)]
    return made(shared?.shown ?? '', shared?.struck ?? '')
  }
  if (type === 'b') return made(value === '1' ? 'TRUE' : 'FALSE')
  if (type === 'd') return made(value.slice(0, 10))
  if (type === 'n' && value !== '' && Number.isFinite(Number(value)))
    return made(shownNumber(Number(value), pattern, book.is1904))
  return made(value, struckRuns)
}

/** Every row and column under a merged cell shows its text; those that don't exist otherwise stay so. */
function fillMerges(
  { merges, hiddenRows }: RawSheet,
  rows: Map<number, string[]>,
  isHiddenColumn: (column: number) => boolean,
): void {
  for (const [top, left, bottom, right] of merges) {
    const text = rows.get(top)?.[left] ?? ''
    if (text === '' || isHiddenColumn(left)) continue
    for (const [row, cells] of rows) {
      if (row < top || row > bottom || hiddenRows.has(row)) continue
      for (let column = left; column <= Math.min(right, MAX_COLUMNS - 1); column += 1) {
        while (cells.length <= column) cells.push('')
        cells[column] = text
      }
    }
  }
}
