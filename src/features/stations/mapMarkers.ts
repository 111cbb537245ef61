import { distanceM, type Wgs84 } from '@/domain/geo'
import type { StationRow } from './useStations'

/** What a map needs of a place; `tone` is drawn with a word in the card below, never alone. */
export interface MapMarker {
  readonly id: string
  readonly name: string
  readonly at: Wgs84
  readonly tone: StationRow['open']['tone']
}

/** More dots than these nobody tells apart on a phone, and an update of 4 KB holds no more (DESIGN §8). */
const MOST_MARKERS = 20

/** The most useful places that somebody located; the list has the others, and the map says how many. */
export const mapMarkers = (rows: readonly StationRow[]): readonly MapMarker[] =>
  rows
    .flatMap(({ station, open }) => (station.at ? [{ id: station.id, name: station.name, at: station.at, tone: open.tone }] : []))
    .slice(0, MOST_MARKERS)

/** People's Square, the middle of the city, when nobody said where they are. */
const CITY_CENTRE: Wgs84 = { datum: 'wgs84', lng: 121.4703, lat: 31.2322 }

/** Where the map opens: on the courier, else on the middle of the city. */
export const mapCentre = (here: Wgs84 | null): Wgs84 => here ?? CITY_CENTRE

/** The marker nearest to a point. */
export function nearestMarker(markers: readonly MapMarker[], to: Wgs84): MapMarker | null {
  let best: MapMarker | null = null
  let bestM = Number.POSITIVE_INFINITY
  for (const marker of markers) {
    const metres = distanceM(marker.at, to)
    if (metres < bestM) [best, bestM] = [marker, metres]
  }
  return best
}
