import type { StationFilter } from '@core/courier/courierState'
import { AMENITY_LABEL } from '@core/feed/copy'
import type { Amenity } from '@core/feed/types'
import type { Relaxation } from '@core/stations/relaxations'
import { copy } from './copy'

/** What dropping one condition would bring. */
export function relaxationWords(relaxation: Relaxation): string {
  switch (relaxation.kind) {
    case 'drop_amenity':
      return copy.relax.drop_amenity(AMENITY_LABEL[relaxation.amenity as Amenity], relaxation.count)
    case 'widen':
      return relaxation.withinM === null
        ? copy.relax.anyDistance(relaxation.count)
        : copy.relax.widen(relaxation.withinM / 1000, relaxation.count)
    default:
      return copy.relax[relaxation.kind](relaxation.count)
  }
}

/** The filter with that one condition dropped. */
export function relaxed(filter: StationFilter, relaxation: Relaxation): StationFilter {
  switch (relaxation.kind) {
    case 'drop_amenity':
      return { ...filter, amenities: filter.amenities.filter(code => code !== relaxation.amenity) }
    case 'drop_open_now':
      return { ...filter, openNow: false }
    case 'drop_night':
      return { ...filter, night: false }
    case 'drop_district':
      return { ...filter, district: null }
    case 'drop_kind':
      return { ...filter, kind: null }
    case 'drop_favourites':
      return { ...filter, favourites: false }
    case 'widen':
      return { ...filter, withinM: relaxation.withinM }
  }
}
