import { unpackPlaces } from '@core/geo/packPlaces'
import type { PlacesFile } from '@core/geo/places'
import { type Readings, unpackReadings } from '@core/search/pinyin'

let places: PlacesFile | null = null
let readings: Readings | null = null

const bundled = () => require('@bundled/places.json') as { packed: string; readings: string }

/** The place list that came with the package; taken apart when a place is first picked, not at launch. */
export function bundledPlaces(): PlacesFile {
  places ??= unpackPlaces(bundled().packed)
  return places
}

/** The readings of the characters in the names that came with the package. */
export function bundledReadings(): Readings {
  readings ??= unpackReadings(bundled().readings)
  return readings
}
