import type { Precision, StationFeature } from '@core/feed/wire/stations'
import { gzipBytes } from './feedFile'
import { serialize } from './serialize'
import { STATIONS_MOST_GZIP } from './sizes'
import { canBeRow, tablesOf } from './tablesOf'

/**
 * §3.3 The stations part: plain GeoJSON that any reader takes, while that fits into `plainMost` bytes gzipped. A larger city
 * (2,000 stations weigh 97 KB so) has its hours and sources once in lists of the collection, in order of first use, and a
 * station holds its place in them. Metro toilets are a table. Either way neighbours stand together: gzip finds what is alike only within 32 KB.
 */
export function composeStations(stations: readonly StationFeature[], plainMost = STATIONS_MOST_GZIP): unknown {
  const located = byArea(stations).map(station => ({ ...station, geometry: rounded(station) }))
  const tables = tablesOf(located.filter(isRow))
  const features = located.filter(station => !isRow(station))
  const plain = { type: 'FeatureCollection', tables, features }
  return gzipBytes(serialize(plain)) > plainMost ? { ...sharing(features), tables } : plain
}

/** Metro toilets differ in name and place alone: 415 bytes each as features, 102 as rows. */
const isRow = (station: StationFeature): boolean => station.properties.kind === 'metro_toilet' && canBeRow(station)

function sharing(stations: readonly StationFeature[]) {
  const hours = new SharedList()
  const sources = new SharedList()
  const features = stations.map(station => {
    const { properties } = station
    const shared = { hours: properties.hours && hours.placeOf(properties.hours), source: sources.placeOf(properties.source) }
    return { ...station, properties: { ...properties, ...shared } }
  })
  return { type: 'FeatureCollection', hours: hours.values, sources: sources.values, features }
}

/** Each value once, told apart by its JSON. */
class SharedList {
  readonly values: unknown[] = []
  readonly #places = new Map<string, number>()

  placeOf(value: unknown): number {
    const key = JSON.stringify(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}

/** By district, then subdistrict, both in the order in which the editor first names them; within one, as in the list. */
function byArea(stations: readonly StationFeature[]): readonly StationFeature[] {
  const rank = new Map<string, number>()
  const rankOf = (area: string): number => rank.get(area) ?? rank.set(area, rank.size).size - 1
  const keyed = stations.map(station => {
    const { district, subdistrict } = station.properties
    return { station, district: rankOf(district), subdistrict: rankOf(`${district} ${subdistrict ?? ''}`) }
  })
  return keyed.sort((a, b) => a.district - b.district || a.subdistrict - b.subdistrict).map(({ station }) => station)
}

/** A metre where the door or its street is known; a hundred where the point is the middle of a neighbourhood. */
const DECIMALS: Readonly<Record<Precision, number>> = { address: 5, landmark: 5, subdistrict: 3, district: 3 }

function rounded({ geometry, properties }: StationFeature): StationFeature['geometry'] {
  if (!geometry) return null
  const [lng, lat] = geometry.coordinates
  const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS[properties.precision]))
  return { ...geometry, coordinates: [round(lng), round(lat)] }
}
