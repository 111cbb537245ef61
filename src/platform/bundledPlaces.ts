import { unpackPlaces } from '@/feed/packPlaces'
import type { PlacesFile } from '@/feed/places'

let places: PlacesFile | null = null

/** The place list that came with the package; taken apart when a place is first picked, not at launch. */
export function bundledPlaces(): PlacesFile {
  places ??= unpackPlaces((require('@bundled/places.json') as { packed: string }).packed)
  return places
}
