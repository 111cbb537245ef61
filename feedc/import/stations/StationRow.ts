import { copy } from '@feedc/copy'

/** One row of content/stations.csv, by column. Empty = unknown. */
export type ColumnKey = keyof typeof copy.column
export type StationRow = Readonly<Record<ColumnKey, string>>

export const COLUMNS = Object.keys(copy.column) as ColumnKey[]
export const headingOf = (key: ColumnKey): string => copy.column[key]

/** The row as the JSON prints it: under the headings of stations.csv. */
export const byHeading = (row: StationRow): Record<string, string> =>
  Object.fromEntries(COLUMNS.map(key => [headingOf(key), row[key]]))

export const emptyRow = (): Record<ColumnKey, string> =>
  Object.fromEntries(COLUMNS.map(key => [key, ''])) as Record<ColumnKey, string>
