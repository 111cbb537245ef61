import { COLUMNS, type ColumnKey } from '@feedc/content/stationColumns.copy'
import { SEPARATOR } from './copy'
import type { StationRow } from './StationRow'

/** Derived when the list doesn't say; what somebody wrote in the table is worth more. */
const KEPT: readonly ColumnKey[] = ['id', 'kind', 'precision']
const LISTS: readonly ColumnKey[] = ['amenities', 'hasNot', 'services']

/** What a list says of a station that is in the table: an empty cell says nothing, and equipment adds up until the list denies it. */
export function updateRow(old: StationRow, fresh: StationRow): StationRow {
  const row = Object.fromEntries(COLUMNS.map(key => [key, fresh[key] || old[key]])) as Record<ColumnKey, string>
  for (const key of KEPT) row[key] = old[key] || fresh[key]
  for (const key of LISTS) row[key] = union(old[key], fresh[key])
  if (fresh.lng !== '' && fresh.precision !== '') row.precision = old.lng === '' ? fresh.precision : old.precision
  row.amenities = without(row.amenities, fresh.hasNot)
  row.hasNot = without(row.hasNot, fresh.amenities)
  return row
}

const wordsOf = (list: string): string[] => list.split(SEPARATOR).filter(Boolean)
const union = (old: string, fresh: string): string => [...new Set([...wordsOf(old), ...wordsOf(fresh)])].join(SEPARATOR)
const without = (list: string, denied: string): string => {
  const gone = new Set(wordsOf(denied))
  return wordsOf(list)
    .filter(word => !gone.has(word))
    .join(SEPARATOR)
}
