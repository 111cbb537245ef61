import type { PlacesFile } from '@core/geo/places'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import * as v from 'valibot'
import type { District } from './Content'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

/** Four decimals are eleven metres: nobody says "near this station" more exactly. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

type Row = [name: string, lng: number, lat: number]

/** places.csv → the compact rows that travel in the package. A metro station on several lines is one place. */
export function toPlaces(records: readonly RawRecord[], report: (notice: Notice) => void): PlacesFile {
  const districts: Row[] = []
  const subdistricts = new Map<string, Row[]>()
  const metro = new Map<string, [name: string, lines: string, lng: number, lat: number]>()
  const column = copy.placeColumn
  for (const record of records) {
    const fields = new FieldReader(record, report)
    const kind = fields.oneOf(column.kind, copy.placeKindOf)
    const name = fields.text(column.name) ?? ''
    const district = fields.optionalText(column.district) ?? ''
    const lines = fields.optionalText(column.lines) ?? ''
    const row: Row = [name, degreesIn(fields, column.lng), degreesIn(fields, column.lat)]
    fields.end()
    if (kind === 'district') districts.push(row)
    if (kind === 'subdistrict') subdistricts.set(district, [...(subdistricts.get(district) ?? []), row])
    if (kind === 'metro') metro.set(name, [name, mergedLines(metro.get(name)?.[1], lines), row[1], row[2]])
  }
  return { districts, subdistricts: Object.fromEntries(subdistricts), metro: [...metro.values()] }
}

function degreesIn(fields: FieldReader, column: string): number {
  const text = fields.text(column)
  const degrees = Number(text)
  if (text !== null && !Number.isFinite(degrees)) fields.say('bad_coordinate', column, copy.notDegrees(text))
  return round(degrees)
}

const mergedLines = (known = '', lines: string): string =>
  [...new Set(`${known}、${lines}`.split(copy.listSeparator).filter(Boolean))].join('、')

const Ring = v.array(v.pipe(v.array(v.number()), v.minLength(2)))
const Outlines = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) }),
      ]),
    }),
  ),
})

/** districts.geojson as outlines to test points against. Holes and islands stay rings: even-odd tells them apart. */
export function toDistricts(json: unknown, report: (notice: Notice) => void): readonly District[] {
  if (json === null) return []
  const outlines = v.safeParse(Outlines, json)
  if (!outlines.success) {
    const message = copy.badDistricts
    report({ code: 'bad_districts', severity: 'error', file: 'districts.geojson', line: 1, field: null, message })
    return []
  }
  return outlines.output.features.map(({ properties, geometry }): District => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return { name: properties.name, rings: polygons.flat().map(ring => ring.map(([lng = 0, lat = 0]) => [lng, lat] as const)) }
  })
}
