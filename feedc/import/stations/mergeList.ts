import { placesOfKind } from '@core/geo/places'
import type { Content } from '@feedc/content/Content'
import { type Merge, mergeStations } from './mergeStations'
import { type ReadOptions, readStations } from './readStations'
import type { Sheet } from './Sheet'
import type { StationRow } from './StationRow'

/** A district's list worked into the table, with everything that is to be said of either; null where nobody said which city this is. */
export function mergeList(
  sheet: Sheet,
  options: ReadOptions,
  base: readonly StationRow[],
  { city: known, districts, places }: Pick<Content, 'city' | 'districts' | 'places'>,
): Merge | null {
  if (!known) return null
  const city = known.value
  const read = readStations(sheet, options, { city, districts, subdistricts: placesOfKind(places, 'subdistrict') })
  const merge = mergeStations(read, base, city.idPrefix)
  return { ...merge, notices: [...read.notices, ...merge.notices].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) }
}
