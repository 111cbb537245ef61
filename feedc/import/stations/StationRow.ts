import { COLUMNS, type ColumnKey, headingOf } from '@feedc/content/stationColumns.copy'

/** One row of content/stations.csv, by column. Empty = unknown. */
export type StationRow = Readonly<Record<ColumnKey, string>>

/** The row as the JSON prints it: under the headings of stations.csv. */
export const byHeading = (row: StationRow): Record<string, string> =>
  Object.fromEntries(COLUMNS.map(key => [headingOf(key), row[key]]))

export const emptyRow = (): Record<ColumnKey, string> =>
  Object.fromEntries(COLUMNS.map(key => [key, ''])) as Record<ColumnKey, string>
