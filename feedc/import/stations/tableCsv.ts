import { COLUMNS, headingOf } from '@feedc/content/stationColumns.copy'
import { CsvError, parse } from 'csv-parse/sync'
import { emptyRow, type StationRow } from './StationRow'

const BOM = '\ufeff'

/** stations.csv as Excel and WPS open it without damage: with a byte order mark, quoted only where it must be. */
export const tableToCsv = (rows: readonly StationRow[]): string =>
  `${BOM}${[COLUMNS.map(headingOf), ...rows.map(row => COLUMNS.map(key => row[key]))].map(cells => cells.map(quoted).join(',')).join('\n')}\n`

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

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
