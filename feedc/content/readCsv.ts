import { closest } from '@feedc/closest'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { CsvError, parse } from 'csv-parse/sync'
import type { RawRecord } from './rawRecord'

export interface ReadCsv {
  readonly records: readonly RawRecord[]
  readonly notices: readonly Notice[]
}

export interface CsvColumns {
  readonly known: readonly string[]
  readonly required: readonly string[]
}

interface CsvRow {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * A CSV with a heading row; every cell trimmed, an empty one undefined. Lines are counted as a text editor counts them.
 * What is wrong with the heading is said once, on line 1, and not again for every row.
 */
export function readCsv(file: string, text: string, columns: CsvColumns): ReadCsv {
  const notice = (code: string, line: number, field: string | null, message: string): Notice => ({
    code,
    severity: 'error',
    file,
    line,
    field,
    message,
  })
  try {
    const rows = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true }) as unknown as CsvRow[]
    const heading = rows[0]?.record ?? []
    const unknown = heading.filter(name => name !== '' && !columns.known.includes(name))
    const unused = columns.known.filter(name => !heading.includes(name))
    const notices = [
      ...unknown.map(name => notice('unknown_field', 1, name, copy.unknownField(name, closest(name, unused)))),
      ...columns.required
        .filter(name => !heading.includes(name))
        .map(name => notice('missing_field', 1, name, copy.missingColumn(name))),
      ...heading
        .filter((name, at) => name !== '' && heading.indexOf(name) !== at)
        .map(name => notice('bad_csv', 1, name, copy.repeatedColumn(name))),
    ]
    const records = rows.slice(1).flatMap(row => toRecord(file, heading, row, columns.known))
    return { notices, records: notices.length > 0 ? [] : records }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return { records: [], notices: [notice('bad_csv', line, null, copy.badCsv(line))] }
  }
}

/** A row of nothing but commas is what spreadsheets leave behind. */
function toRecord(file: string, heading: readonly string[], { record, info }: CsvRow, known: readonly string[]): RawRecord[] {
  const fields = Object.fromEntries(
    heading.flatMap((name, at) => (record[at] && known.includes(name) ? [[name, record[at]] as const] : [])),
  )
  // csv-parse counts the line on which a record ends; an editor looks for the one on which it starts.
  const line = info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
  return record.some(Boolean) ? [{ at: { file, line, lines: {} }, fields, body: null }] : []
}
