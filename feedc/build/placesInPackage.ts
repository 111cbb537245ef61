import { packPlaces } from '@core/geo/packPlaces'
import type { Content } from '@feedc/content/Content'
import { packReadings } from './packReadings'

/** The place list, and how to read aloud what may be searched for: every name and title there is. */
export function placesInPackage({ places, stations, articles, guides, checks, benefits }: Content): {
  packed: string
  readings: string
} {
  const named = [...places.places, ...places.lines].flatMap(({ name, aliases }) => [name, ...aliases])
  const titled = [...articles, ...guides, ...checks, ...benefits].map(({ value }) => value.title)
  const readings = packReadings([...named, ...stations.map(({ value }) => value.properties.name), ...titled])
  return { packed: packPlaces(places), readings }
}
