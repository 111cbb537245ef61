import { unpackPlaces } from '@core/geo/packPlaces'
import type { PlacesFile } from '@core/geo/places'

let places: PlacesFile | null = null

/** The place list that came with the package; taken apart when a place is first needed, not at launch. */
export function bundledPlaces(): PlacesFile {
  places ??= unpackPlaces((require('@bundled/places.json') as { packed: string }).packed)
  return places
}
