import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { PlacesFile } from '@/feed/places'
import type { Content, District } from './Content'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

/** Four decimals are eleven metres: nobody says "near this station" more exactly. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

type Row = [name: string, lng: number, lat: number]

/** places.csv → the compact rows that travel in the package. A metro station on several lines is one place. */
export function toPlaces(records: readonly RawRecord[], report: (notice: Notice) => void): PlacesFile {
  const districts: Row[] = []
  const subdistricts: Record<string, Row[]> = {}
  const metro = new Map<string, [name: string, lines: string, lng: number, lat: number]>()
  const column = copy.placeColumn
  for (const record of records) {
    const fields = new FieldReader(record, report)
    const kind = fields.oneOf(column.kind, copy.placeKindOf)
    const name = fields.text(column.name) ?? ''
    const district = fields.optionalText(column.district) ?? ''
    const lines = fields.optionalText(column.lines) ?? ''
    const row: Row = [name, round(Number(fields.text(column.lng))), round(Number(fields.text(column.lat)))]
    fields.end()
    if (kind === 'district') districts.push(row)
    if (kind === 'subdistrict') subdistricts[district] = [...(subdistricts[district] ?? []), row]
    if (kind === 'metro') metro.set(name, [name, mergedLines(metro.get(name)?.[1], lines), row[1], row[2]])
  }
  return { districts, subdistricts, metro: [...metro.values()] }
}

const mergedLines = (known: string | undefined, lines: string): string =>
  [...new Set([...(known?.split(copy.listSeparator) ?? []), ...lines.split(copy.listSeparator)])].join('、')

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
