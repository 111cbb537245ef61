import { err, ok, type Result } from '@core/result'
import { openFile } from '@feedc/import/file/openFile'
import type { Refusal } from '@feedc/import/file/Refusal'
import { readSafely } from '@feedc/import/file/readSafely'
import { cleanText } from '@feedc/import/text/cleanText'
import { decodeText } from '@feedc/import/text/decodeText'
import { MAX_ROWS } from './limits'
import type { Sheet } from './Sheet'
import { sheetOfCsv } from './sheetOfCsv'

/** The cells of a list an editor has: .csv in any of the usual encodings, a workbook, or a table in Word. */
export async function readSheet(path: string, office?: string | null): Promise<Result<Sheet, Refusal>> {
  const opened = await openFile(path, ['.csv', '.xlsx', '.docx'], office)
  if (!opened.ok) return opened
  const { bytes, extension } = opened.value
  if (extension === '.xlsx') return readSafely('xlsx', bytes)
  if (extension === '.docx') return readSafely('docxList', bytes)
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const sheet = sheetOfCsv(cleanText(decoded.value.text))
  if (sheet.rows.length > MAX_ROWS) return err('too_many_rows')
  return sheet.rows.length === 0 ? err('empty') : ok(sheet)
}
