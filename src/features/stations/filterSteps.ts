import type { StationFilter } from '@core/courier/courierState'
import type { Amenity } from '@core/feed/types'
import { copy } from './copy'

/** A walk, a short ride, a long one; straight-line metres. */
export const WITHIN_M: readonly number[] = [1000, 3000, 10_000]
/** The one with a chip of its own. */
export const SHORT_RIDE_M = 3000

export const withinWords = (metres: number): string => copy.withinKm(metres / 1000)

/** The filter with one amenity asked for, or no longer. */
export const withAmenity = (filter: StationFilter, code: Amenity): StationFilter => ({
  ...filter,
  amenities: filter.amenities.includes(code) ? filter.amenities.filter(each => each !== code) : [...filter.amenities, code],
})
