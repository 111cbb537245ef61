import { unpackPlaces } from '@core/geo/packPlaces'
import type { PlacesFile } from '@core/geo/places'

let places: PlacesFile | null = null

/** As a whole: of a file of which one field is read at once, webpack renames the field. */
const file = () => require('@bundled/places.json') as { packed: string }

/** The place list that came with the package; taken apart when a place is first needed, not at launch. */
export function bundledPlaces(): PlacesFile {
  places ??= unpackPlaces(file().packed)
  return places
}
