import type { PlacesFile } from '@/feed/places'

/** The place list that came with the package; parsed when a place is first picked, not at launch. */
export const bundledPlaces = (): PlacesFile => require('@bundled/places.json') as PlacesFile
