import type { StationFeature } from '@core/feed/wire/stations'
import { distanceM } from '@core/geo/geo'
import { placesOfKind } from '@core/geo/places'
import type { Counted } from '../Counted'
import { copy } from '../copy'
import type { Table } from '../Table'

/** A subdistrict or town in which no station is on record. WGS 84, about its middle. */
export interface Gap {
  readonly district: string
  readonly subdistrict: string
  readonly lng: number
  readonly lat: number
  readonly nearest: { readonly name: string; readonly metres: number } | null
}

type Located = StationFeature & { readonly geometry: NonNullable<StationFeature['geometry']> }
const isLocated = (station: StationFeature): station is Located => station.geometry !== null

/** Where no station is on record, farthest from one first: where the next one helps most. */
export function gaps(data: Counted): { readonly table: Table; readonly gaps: readonly Gap[]; readonly streets: number } {
  const taken = new Set(data.stations.map(({ properties: { district, subdistrict } }) => `${district} ${subdistrict}`))
  const located = data.stations.filter(isLocated)
  const streets = placesOfKind(data.content.places, 'subdistrict').map(({ name, district, at: { lng, lat } }) => ({
    district: district ?? copy.nothing,
    subdistrict: name,
    lng,
    lat,
  }))
  const found = streets
    .filter(({ district, subdistrict }) => !taken.has(`${district} ${subdistrict}`))
    .map((place): Gap => ({ ...place, nearest: nearestTo(place, located) }))
    .sort((a, b) => (b.nearest?.metres ?? Infinity) - (a.nearest?.metres ?? Infinity))
  const placeless = data.stations.filter(({ properties }) => properties.subdistrict === null).length
  const label = copy.gaps
  return {
    table: {
      id: 'gaps',
      title: label.title,
      note: label.note(streets.length, found.length, placeless, located.length, data.stations.length),
      columns: [copy.district, label.subdistrict, label.nearest, label.km],
      rows: found.map(({ district, subdistrict, nearest }) => [
        district,
        subdistrict,
        nearest?.name ?? copy.nothing,
        nearest ? Math.round(nearest.metres / 100) / 10 : copy.nothing,
      ]),
    },
    gaps: found,
    streets: streets.length,
  }
}

function nearestTo({ lng, lat }: { readonly lng: number; readonly lat: number }, stations: readonly Located[]): Gap['nearest'] {
  let nearest: Gap['nearest'] = null
  for (const { geometry, properties } of stations) {
    const [toLng, toLat] = geometry.coordinates
    const metres = distanceM({ datum: 'wgs84', lng, lat }, { datum: 'wgs84', lng: toLng, lat: toLat })
    if (!nearest || metres < nearest.metres) nearest = { name: properties.name, metres }
  }
  return nearest
}
