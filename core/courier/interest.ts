import type { Wgs84 } from '@core/geo/geo'
import type { CourierState } from './courierState'

/** §3.11 What of a large city this courier looks at: where they said they are, the district they filter by, the stations they starred. */
export interface Interest {
  readonly at: Wgs84 | null
  readonly district: string | null
  readonly stationIds: readonly string[]
}
export const NO_INTEREST: Interest = { at: null, district: null, stationIds: [] }

/** A place that is only a district is looked at as one. */
export const interestOf = ({ place, filter, favourites }: Pick<CourierState, 'place' | 'filter' | 'favourites'>): Interest => ({
  at: place?.at ?? null,
  district: filter.district ?? (place?.at ? null : (place?.district ?? null)),
  stationIds: favourites.flatMap(({ kind, id }) => (kind === 'station' ? id : [])),
})
