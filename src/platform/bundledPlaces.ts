import { unpackPlaces } from '@core/geo/packPlaces'
import type { PlacesFile } from '@core/geo/places'
import { shownCity } from './shownCity'

let places: PlacesFile | null = null
const NONE: PlacesFile = { places: [], lines: [] }

/** As a whole: of a file of which one field is read at once, webpack renames the field. */
const file = () => require('@bundled/places.json') as { packed: string }

/** The place list that came with the package; taken apart when a place is first needed, not at launch. Another city has none. */
export function bundledPlaces(): PlacesFile {
  if (!shownCity.isOwn) return NONE
  places ??= unpackPlaces(file().packed)
  return places
}
