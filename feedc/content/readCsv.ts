import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { CsvError, parse } from 'csv-parse/sync'
import type { RawRecord } from './rawRecord'

export interface ReadCsv {
  readonly records: readonly RawRecord[]
  readonly notices: readonly Notice[]
}

interface CsvRow {
  readonly record: Record<string, string>
  readonly info: { readonly lines: number }
}

/** A CSV with a heading row; every cell trimmed, an empty one undefined. Lines are counted as a text editor counts them. */
export function readCsv(file: string, text: string): ReadCsv {
  try {
    const rows = parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: false,
    }) as unknown as CsvRow[]
    return { records: rows.map(row => toRecord(file, row)), notices: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return { records: [], notices: [{ code: 'bad_csv', severity: 'error', file, line, field: null, message: copy.badCsv(line) }] }
  }
}

function toRecord(file: string, { record, info }: CsvRow): RawRecord {
  const fields = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''))
  return { at: { file, line: info.lines, lines: {} }, fields, body: null }
}
