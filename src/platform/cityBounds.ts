import city from '@bundled/city.json'
import type { Bounds } from '@core/geo/places'

/** The box that holds every place of the list in the package: known at launch, before the list itself is opened. */
export const cityBounds: Bounds | null = city.bounds
