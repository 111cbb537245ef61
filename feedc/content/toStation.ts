import type { Hours, StationFeature } from '@core/feed/wire/stations'
import { copy } from '@feedc/copy'
import { compileHours } from '@feedc/hours/compileHours'
import { HOURS_PROBLEM } from '@feedc/hours/copy'
import type { Notice } from '@feedc/notices'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'
import { AMENITY_OF, PRECISION_OF, SERVICE_OF, SOURCE_KIND_OF, STATION_KIND_OF } from './words'

const STATUS_OF = copy.statusOf

/** The days for which holidays are worked out into exceptions: from today until a month after the feed expires. */
export interface Calendar {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly days: number
}

/** One row of stations.csv → one GeoJSON feature. */
export function toStation(record: RawRecord, calendar: Calendar, report: (notice: Notice) => void): StationFeature | null {
  const fields = new FieldReader(record, report)
  const column = copy.column
  const id = fields.text(column.id)
  const name = fields.text(column.name)
  const kind = fields.oneOf(column.kind, STATION_KIND_OF)
  const district = fields.text(column.district)
  const precision = fields.oneOf(column.precision, PRECISION_OF)
  const properties = {
    subdistrict: fields.optionalText(column.subdistrict),
    address: fields.optionalText(column.address),
    landmark: fields.optionalText(column.landmark),
    amenities: { ...flags(fields, column.amenities, true), ...flags(fields, column.hasNot, false) },
    services: [...fields.manyOf(column.services, listOf(fields, column.services), SERVICE_OF)],
    description: fields.optionalText(column.description),
    hours: hoursOf(fields, calendar),
    phone: fields.optionalText(column.phone),
    status: fields.optionalText(column.status) === null ? ('open' as const) : (fields.oneOf(column.status, STATUS_OF) ?? 'open'),
    checked: fields.partialDate(column.checked),
  }
  const source = sourceOf(fields)
  const geometry = geometryOf(fields)
  fields.end()
  if (!id || !name || !kind || !district || !precision || !source) return null
  return { type: 'Feature', id, geometry, properties: { name, kind, district, precision, source, ...properties } }
}

/** Words in one cell, parted by the Chinese enumeration comma or its usual stand-ins. */
function listOf(fields: FieldReader, column: string): readonly string[] {
  return (fields.optionalText(column) ?? '')
    .split(copy.listSeparator)
    .map(word => word.trim())
    .filter(Boolean)
}

const flags = (fields: FieldReader, column: string, value: boolean): Record<string, boolean> =>
  Object.fromEntries(fields.manyOf(column, listOf(fields, column), AMENITY_OF).map(code => [code, value]))

function hoursOf(fields: FieldReader, { today, days }: Calendar): Hours | null {
  const text = fields.optionalText(copy.column.hours)
  const scope = fields.optionalText(copy.column.scope)
  if (text === null) return null
  const compiled = compileHours(text, scope, today, days)
  if (!compiled.ok) {
    fields.say('bad_hours', copy.column.hours, copy.badHours(text, HOURS_PROBLEM[compiled.error.code]))
    return null
  }
  const { weekly, exceptions } = compiled.value
  if (weekly === null) fields.say('hours_kept_as_text', copy.column.hours, copy.hoursKeptAsText(text), 'info')
  return {
    text: compiled.value.text,
    scope: compiled.value.scope,
    weekly: weekly?.map(([from, to]): [number, number] => [from, to]) ?? null,
    exceptions: exceptions.map(({ date, intervals }) => ({ date, intervals: intervals.map(([from, to]) => [from, to]) })),
  }
}

function sourceOf(fields: FieldReader): StationFeature['properties']['source'] | null {
  const { source, sourceUrl, sourceDate, sourceKind } = copy.column
  const name = fields.text(source)
  const kind = fields.oneOf(sourceKind, SOURCE_KIND_OF)
  const url = fields.optionalText(sourceUrl)
  const date = fields.partialDate(sourceDate)
  return name && kind ? { name, url, date, kind } : null
}

function geometryOf(fields: FieldReader): StationFeature['geometry'] {
  const [lng, lat] = [copy.column.lng, copy.column.lat].map(column => fields.optionalText(column))
  if (lng === undefined || lat === undefined || (lng === null && lat === null)) return null
  const [x, y] = [Number(lng ?? Number.NaN), Number(lat ?? Number.NaN)]
  if (Number.isFinite(x) && Number.isFinite(y)) return { type: 'Point', coordinates: [x, y] }
  fields.say('bad_coordinate', copy.column.lng, copy.badCoordinate)
  return null
}
