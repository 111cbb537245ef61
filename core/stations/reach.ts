import type { Bounds } from '@core/geo/city'
import { distanceM } from '@core/geo/geo'
import { EARTH_RADIUS_M, matchStations, type RankQuery } from './matchStations'
import type { PreparedStations } from './preparedStations'

/** Farther than this is no place to sit now. */
export const NOW_M = 10_000
/** Who is farther than this from the box around a city is somewhere else: a fuzzy position near its edge isn't. */
const ELSEWHERE_M = 5_000

/** `near`: something that matches is a ride away · `far`: nothing is · `elsewhere`: nor is this city. `nearestM`: great circle. */
export type Reach =
  | { readonly kind: 'near' }
  | { readonly kind: 'far'; readonly nearestM: number }
  | { readonly kind: 'elsewhere'; readonly nearestM: number }

/**
 * Whether the list has anything to offer as "now" from where the courier is: within ten kilometres, whatever its hours. `near`
 * too where nobody can say, without a position or without a located station. `city`: the box that holds its places; null: unknown.
 */
export function reachOf(prepared: PreparedStations, query: RankQuery, city: Bounds | null): Reach {
  const { here } = query
  const metres = here && nearestM(prepared, query)
  if (!here || metres === null || metres <= NOW_M) return { kind: 'near' }
  if (!city) return { kind: 'far', nearestM: metres }
  const { west, south, east, north } = city
  const within = (from: number, degrees: number, to: number): number => Math.min(to, Math.max(from, degrees))
  const edge = { ...here, lng: within(west, here.lng, east), lat: within(south, here.lat, north) }
  return { kind: distanceM(edge, here) > ELSEWHERE_M ? 'elsewhere' : 'far', nearestM: metres }
}

function nearestM(prepared: PreparedStations, query: RankQuery): number | null {
  const { indexes, count, chord2 } = matchStations(prepared, query)
  let least = Number.POSITIVE_INFINITY
  if (chord2) for (let at = 0; at < count; at += 1) if (chord2[indexes[at]!]! < least) least = chord2[indexes[at]!]!
  // From a chord of the unit circle back to its arc.
  return least === Number.POSITIVE_INFINITY ? null : 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(least) / 2))
}
