import { COLUMNS, headingOf } from '@feedc/content/stationColumns.copy'
import { csvText } from '@feedc/csv'
import { CsvError, parse } from 'csv-parse/sync'
import { emptyRow, type StationRow } from './StationRow'

/** stations.csv as it is kept: every cell as it is, the ones that a spreadsheet would compute too; `feedc check` refuses those. */
export const tableToCsv = (rows: readonly StationRow[]): string =>
  csvText([COLUMNS.map(headingOf), ...rows.map(row => COLUMNS.map(key => row[key]))], '\n')

/** The rows of stations.csv as they stand; null when it isn't one. */
export function tableOfCsv(text: string): StationRow[] | null {
  try {
    const [heading, ...records] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    }) as string[][]
    if (!heading?.includes(headingOf('id')) || !heading.includes(headingOf('name'))) return null
    return records
      .filter(record => record.some(cell => cell !== ''))
      .map(record => ({
        ...emptyRow(),
        ...Object.fromEntries(COLUMNS.map(key => [key, record[heading.indexOf(headingOf(key))] ?? ''])),
      }))
  } catch (fault) {
    if (fault instanceof CsvError) return null
    throw fault
  }
}
