import { CsvError, parse } from 'csv-parse/sync'
import { MAX_COLUMNS, MAX_ROWS } from './limits'
import { lostWords } from './lostWords'
import type { LeftOut, Sheet, SheetRow } from './Sheet'

const SAMPLE_CHARS = 4000
const DELIMITERS = [',', '\t', ';'] as const

/**
 * The rows of a CSV file, parted by comma, tab or semicolon, as Excel and WPS write them. Reading stops at a quote that is
 * never closed; the rows before it stand, and `brokenAt` says where.
 */
export function sheetOfCsv(text: string): Sheet {
  const rows: SheetRow[] = []
  const leftOut: LeftOut[] = []
  let brokenAt: number | null = null
  // as a spreadsheet counts: a cell of three lines is still one row
  let no = 0
  const keep = (record: readonly string[]): null => {
    no += 1
    const far = record.slice(MAX_COLUMNS).join(' ').trim()
    if (far !== '') leftOut.push({ kind: 'far_column', sheet: null, row: no, column: null, text: far })
    const cells = record.slice(0, MAX_COLUMNS).map(cell => cell.replace(/\n/g, ' ').trim())
    if (cells.some(cell => cell !== '')) rows.push({ no, cells })
    return null
  }
  const delimiter = delimiterOf(text)
  try {
    parse(text, {
      bom: true,
      delimiter,
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
  // the rest of a file whose quotes don't close is said as a whole
  const lost = brokenAt === null ? lostWords([wordsOf(text, delimiter)], rows, leftOut, null) : []
  return { rows, leftOut: [...leftOut, ...lost], brokenAt }
}

function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS)
  const count = (mark: string): number => sample.split(mark).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ','
}

/** The characters of a file that aren't its punctuation; a mark of the text that is written the same isn't missed. */
const wordsOf = (text: string, delimiter: string): string => text.replaceAll(delimiter, ' ').replaceAll('"', ' ')
