import { err, ok, type Result } from '@core/result'
import { dayInUtc } from '@core/time/shanghaiTime'
import { checkZip } from '@feedc/import/file/checkZip'
import type { Refusal } from '@feedc/import/file/Refusal'
import ExcelJS, { type CellValue, type Row, type Worksheet } from 'exceljs'
import { MAX_COLUMNS, MAX_ROWS } from './limits'
import type { Sheet, SheetRow } from './Sheet'
import { listOf } from './workbookSheets'

/** The list in a workbook, as text: merged cells filled, formulas by their last result, dates as YYYY-MM-DD. */
export async function read(bytes: Uint8Array): Promise<Result<Sheet, Refusal>> {
  const checked = await checkZip(bytes, 'xl/workbook.xml', /^$/)
  if (!checked.ok) return checked
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  const inked = workbook.worksheets.filter(sheet => sheet.actualRowCount > 0)
  if (inked.length === 0) return err('empty')
  if (inked.reduce((sum, sheet) => sum + sheet.actualRowCount, 0) > MAX_ROWS) return err('too_many_rows')
  return ok(listOf(inked.map(sheet => ({ name: sheet.name, rows: rowsOf(sheet) }))))
}

function rowsOf(sheet: Worksheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow({ includeEmpty: false }, (row, no) => {
    const cells = cellsOf(row)
    if (cells.some(cell => cell !== '')) rows.push({ no, cells, ...(row.hidden ? { isHidden: true } : {}) })
  })
  return rows
}

function cellsOf(row: Row): string[] {
  const width = Math.min(MAX_COLUMNS, row.cellCount)
  return Array.from({ length: width }, (_, i) => textOf(row.getCell(i + 1).value).trim())
}

/** exceljs gives every cell of a merged block the block's value. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayInUtc(value)
  if (typeof value !== 'object') return typeof value === 'number' ? plainNumber(value) : String(value)
  if ('richText' in value) return value.richText.map(piece => piece.text).join('')
  if ('text' in value) return typeof value.text === 'string' ? value.text : textOf(value.text as CellValue)
  if ('result' in value) return textOf(value.result as CellValue)
  return ''
}

/** A phone number kept as a number must not come out as 2.16e10. */
const plainNumber = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value))
