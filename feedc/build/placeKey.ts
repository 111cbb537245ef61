import { createHash } from 'node:crypto'
import type { StationFeature } from '@core/feed/wire/stations'

/** Halvings of longitude and latitude: the last are finer than any point is known. */
const LEVELS = 20
const ID_DIGITS = 12
export const KEY_MOST = LEVELS + ID_DIGITS

/**
 * §3.11 Where a station stands, as a string of quarters of the globe, the largest first: stations whose keys begin alike stand
 * together. Who stands at one point, and whom nobody has located, is told apart by the hash of the id; the latter by district first.
 */
export function placeKey({ id, geometry, properties }: Pick<StationFeature, 'id' | 'geometry' | 'properties'>): string {
  if (!geometry) return `x${quarters(properties.district, 8)}${quarters(id, KEY_MOST - 9)}`
  const [lng, lat] = geometry.coordinates
  let [west, east, south, north] = [-180, 180, -90, 90]
  let key = ''
  for (let level = 0; level < LEVELS; level += 1) {
    const [middleLng, middleLat] = [(west + east) / 2, (south + north) / 2]
    const [isEast, isNorth] = [lng >= middleLng, lat >= middleLat]
    key += (isNorth ? 2 : 0) + (isEast ? 1 : 0)
    if (isEast) west = middleLng
    else east = middleLng
    if (isNorth) south = middleLat
    else north = middleLat
  }
  return key + quarters(id, ID_DIGITS)
}

/** The first digits of a hash, in base 4. */
function quarters(text: string, digits: number): string {
  const hash = createHash('sha256').update(text).digest()
  return Array.from({ length: digits }, (_, at) => (hash[at >> 2]! >> ((at & 3) * 2)) & 3).join('')
}
