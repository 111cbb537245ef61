import { CsvError, parse } from 'csv-parse/sync'
import { MAX_COLUMNS, MAX_ROWS } from './limits'
import type { Sheet, SheetRow } from './Sheet'

const SAMPLE_CHARS = 4000
const DELIMITERS = [',', '\t', ';'] as const

/**
 * The rows of a CSV file, parted by comma, tab or semicolon, as Excel and WPS write them. Reading stops at a quote that is
 * never closed; the rows before it stand, and `brokenAt` says where.
 */
export function sheetOfCsv(text: string): Sheet {
  const rows: SheetRow[] = []
  let brokenAt: number | null = null
  // as a spreadsheet counts: a cell of three lines is still one row
  let no = 0
  const keep = (record: readonly string[]): null => {
    no += 1
    const cells = record.slice(0, MAX_COLUMNS).map(cell => cell.replace(/\n/g, ' ').trim())
    if (cells.some(cell => cell !== '')) rows.push({ no, cells })
    return null
  }
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: MAX_ROWS + 1,
      max_record_size: 1024 * 1024,
      on_record: keep,
    })
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    brokenAt = no + 1
  }
  return { rows, leftOut: [], brokenAt }
}

function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS)
  const count = (mark: string): number => sample.split(mark).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ','
}
