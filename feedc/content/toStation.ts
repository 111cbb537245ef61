import type { Hours, StationFeature } from '@core/feed/wire/stations'
import { copy } from '@feedc/copy'
import { compileHours, type HolidayYear } from '@feedc/hours/compileHours'
import { HOURS_PROBLEM, sayDoubt } from '@feedc/hours/copy'
import type { Notice } from '@feedc/notices'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'
import { HEADING, LINES, type LineKey } from './stationColumns.copy'
import { AMENITY_OF, PRECISION_OF, SERVICE_OF, SOURCE_KIND_OF, STATION_KIND_OF } from './words'

const STATUS_OF = copy.statusOf

/** The days for which holidays are worked out into exceptions: from today until a month after the feed expires. */
export interface Calendar {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly days: number
  readonly years: readonly HolidayYear[]
  /** Texts of which it has been said what they were read as: once is enough for the hundred stations that share one. */
  readonly said: Set<string>
}

/** One row of stations.csv → one GeoJSON feature. */
export function toStation(record: RawRecord, calendar: Calendar, report: (notice: Notice) => void): StationFeature | null {
  const fields = new FieldReader(record, report)
  const id = fields.text(HEADING.id)
  const name = fields.text(HEADING.name)
  const kind = fields.oneOf(HEADING.kind, STATION_KIND_OF)
  const district = fields.text(HEADING.district)
  const precision = fields.oneOf(HEADING.precision, PRECISION_OF)
  const lines = Object.fromEntries(LINES.map(key => [key, fields.optionalText(HEADING[key])])) as Record<LineKey, string | null>
  const properties = {
    ...lines,
    amenities: { ...flags(fields, HEADING.amenities, true), ...flags(fields, HEADING.hasNot, false) },
    services: [...fields.manyOf(HEADING.services, listOf(fields, HEADING.services), SERVICE_OF)],
    hours: hoursOf(fields, calendar),
    status:
      fields.optionalText(HEADING.status) === null ? ('open' as const) : (fields.oneOf(HEADING.status, STATUS_OF) ?? 'open'),
    checked: fields.partialDate(HEADING.checked),
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

function hoursOf(fields: FieldReader, { today, days, years, said }: Calendar): Hours | null {
  const text = fields.optionalText(HEADING.hours)
  const scope = fields.optionalText(HEADING.scope)
  if (text === null) return null
  const compiled = compileHours(text, scope, today, days, years)
  if (!compiled.ok) {
    fields.say('bad_hours', HEADING.hours, copy.badHours(text, HOURS_PROBLEM[compiled.error.code]))
    return null
  }
  const hours = compiled.value
  const heard = `${text} ${scope}`
  if (hours.doubt) fields.say('hours_kept_as_text', HEADING.hours, copy.hoursKeptAsText(text, sayDoubt(hours.doubt)), 'info')
  else if (!said.has(heard)) fields.say('hours_read', HEADING.hours, copy.hoursRead(text, hours.said ?? ''), 'info')
  said.add(heard)
  return {
    text: hours.text,
    scope: hours.scope,
    weekly: hours.weekly?.map(([from, to]): [number, number] => [from, to]) ?? null,
    exceptions: hours.exceptions.map(({ date, intervals }) => ({
      date,
      intervals: intervals?.map(([from, to]): [number, number] => [from, to]) ?? null,
    })),
    validThrough: hours.validThrough,
  }
}

function sourceOf(fields: FieldReader): StationFeature['properties']['source'] | null {
  const { source, sourceUrl, sourceDate, sourceKind } = HEADING
  const name = fields.text(source)
  const kind = fields.oneOf(sourceKind, SOURCE_KIND_OF)
  const url = fields.optionalText(sourceUrl)
  const date = fields.partialDate(sourceDate)
  return name && kind ? { name, url, date, kind } : null
}

function geometryOf(fields: FieldReader): StationFeature['geometry'] {
  const [lng, lat] = [HEADING.lng, HEADING.lat].map(column => fields.optionalText(column))
  if (lng === undefined || lat === undefined || (lng === null && lat === null)) return null
  const [x, y] = [Number(lng ?? Number.NaN), Number(lat ?? Number.NaN)]
  if (Number.isFinite(x) && Number.isFinite(y)) return { type: 'Point', coordinates: [x, y] }
  fields.say('bad_coordinate', HEADING.lng, copy.badCoordinate)
  return null
}
