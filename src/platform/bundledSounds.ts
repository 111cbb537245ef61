import type { SearchAids } from '@core/find/search'
import { indexPlaces } from '@core/geo/findPlaces'
import type { PlacesFile } from '@core/geo/places'
import { type Readings, unpackReadings } from '@core/search/pinyin'
import { simplifier } from '@core/search/simplify'
import { bundledPlaces } from './bundledPlaces'

let readings: Readings | null = null
let aids: SearchAids | null = null
/** The city's list that they were made of. */
let indexed: PlacesFile | null = null

/** Apart from the places: only the pages on which something is typed carry it. */
const bundled = () => require('@bundled/sounds.json') as { readings: string; variants: string }

/** The readings of the characters that may be searched for. */
export function bundledReadings(): Readings {
  readings ??= unpackReadings(bundled().readings)
  return readings
}

/** What a search knows of places and sounds; made ready at the first letter typed, once a session and city. */
export function bundledAids(): SearchAids {
  const read = bundledReadings()
  const places = bundledPlaces()
  if (!aids || places !== indexed)
    aids = { places: indexPlaces(places, read), readings: read, simplify: simplifier(bundled().variants) }
  indexed = places
  return aids
}
