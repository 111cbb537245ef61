import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { PlacesFile } from '@/feed/places'
import type { Content, District } from './Content'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

/** Five decimals are a metre; more would only be bytes. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

/** places.csv → the compact rows that travel in the package. */
export function toPlaces(records: readonly RawRecord[], report: (notice: Notice) => void): PlacesFile {
  const places: {
    districts: [string, number, number][]
    subdistricts: [string, string, number, number][]
    metro: [string, string, number, number][]
  } = { districts: [], subdistricts: [], metro: [] }
  const column = copy.placeColumn
  for (const record of records) {
    const fields = new FieldReader(record, report)
    const kind = fields.oneOf(column.kind, copy.placeKindOf)
    const name = fields.text(column.name) ?? ''
    const district = fields.optionalText(column.district) ?? ''
    const lines = fields.optionalText(column.lines) ?? ''
    const [lng, lat] = [round(Number(fields.text(column.lng))), round(Number(fields.text(column.lat)))]
    fields.end()
    if (kind === 'district') places.districts.push([name, lng, lat])
    if (kind === 'subdistrict') places.subdistricts.push([district, name, lng, lat])
    if (kind === 'metro') places.metro.push([name, lines, lng, lat])
  }
  return places
}

interface Outlines {
  readonly features?: readonly {
    readonly properties: { readonly name: string }
    readonly geometry: { readonly type: string; readonly coordinates: unknown }
  }[]
}

/** districts.geojson as outlines to test points against. */
export function toDistricts(json: unknown): Pick<Content, 'districts' | 'districtsJson'> {
  const districts = ((json as Outlines | null)?.features ?? []).map(({ properties, geometry }): District => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates as unknown[])
    return { name: properties.name, rings: (polygons as District['rings'][number][][]).flat() as unknown as District['rings'] }
  })
  return { districts, districtsJson: json }
}
