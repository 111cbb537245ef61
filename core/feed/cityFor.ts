import { type Bounds, isInside } from '@core/geo/city'
import type { Wgs84 } from '@core/geo/geo'
import type { CityEntry } from './wire/directory'

export const boundsOf = ({ box: [west, south, east, north] }: Pick<CityEntry, 'box'>): Bounds => ({ west, south, east, north })

/** Where it is, as far as nobody said more exactly. */
export const middleOf = ({ box: [west, south, east, north] }: Pick<CityEntry, 'box'>): Wgs84 => ({
  datum: 'wgs84',
  lng: (west + east) / 2,
  lat: (south + north) / 2,
})

/**
 * §3.12 The city whose feed somebody there should read: the one they read, as long as its box holds the place (boxes of neighbours
 * overlap, and nobody shall be sent to and fro); else the smallest box that does. Null: none, or the one they read already.
 */
export function cityFor(cities: readonly CityEntry[], here: string, { lng, lat }: Wgs84): CityEntry | null {
  const around = cities.filter(city => isInside(boundsOf(city), lng, lat))
  if (around.some(({ id }) => id === here)) return null
  return around.reduce<CityEntry | null>((best, city) => (best && areaOf(best) <= areaOf(city) ? best : city), null)
}

/** In square degrees: good for comparing boxes around one place. */
const areaOf = ({ box: [west, south, east, north] }: CityEntry): number => (east - west) * (north - south)
