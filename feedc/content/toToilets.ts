import type { StationFeature } from '@core/feed/wire/stations'
import { linesByStation, type NamedPlace, type PlacesFile, placesOfKind } from '@core/geo/places'
import { closest } from '@feedc/closest'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

const COLUMN = copy.toiletColumn

/**
 * One row of toilets.csv → a feature of kind `metro_toilet`, at its metro station's point: where exactly is in words. The source
 * states no hours; a station keeps those of its trains, which is said and not computed.
 */
export function toiletReader(places: PlacesFile, report: (notice: Notice) => void): (record: RawRecord) => StationFeature | null {
  const stations = new Map(placesOfKind(places, 'metro').map(place => [place.name, place]))
  const linesOf = linesByStation(places)
  return record => {
    const fields = new FieldReader(record, report)
    const id = fields.text(COLUMN.id)
    const name = fields.text(COLUMN.station)
    const lines = fields.text(COLUMN.lines)?.split(copy.listSeparator) ?? []
    const reach = fields.oneOf(COLUMN.reach, copy.toiletReach)
    const where = fields.text(COLUMN.where)
    const description = fields.optionalText(COLUMN.description)
    const source = {
      name: fields.text(COLUMN.source) ?? '',
      url: null,
      date: fields.partialDate(COLUMN.sourceDate),
      kind: 'repost' as const,
    }
    fields.end()
    const station = name === null ? undefined : stations.get(name)
    if (name !== null && !station) sayUnknown(fields, name, [...stations.keys()])
    if (!id || !name || !station || !reach || !where || source.name === '') return null
    // 「12号线」 only where another line's hall would be the wrong one.
    const hall = lines.length < (linesOf.get(name)?.length ?? 0) ? [lines.join(copy.and)] : []
    return feature(id, station, { landmark: [reach, ...hall, where].join(copy.comma), description, source })
  }
}

function sayUnknown(fields: FieldReader, name: string, known: readonly string[]): void {
  fields.say('unknown_metro_station', COLUMN.station, copy.unknownMetroStation(name, closest(name, known)))
}

type Told = Pick<StationFeature['properties'], 'landmark' | 'description' | 'source'>

const feature = (id: string, { name, district, at }: NamedPlace, { landmark, description, source }: Told): StationFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [at.lng, at.lat] },
  properties: {
    name: copy.toiletOf(name),
    kind: 'metro_toilet',
    district: district ?? '',
    subdistrict: null,
    address: null,
    landmark,
    amenities: { toilet: true },
    services: [],
    description,
    hours: { text: copy.withTheStation, weekly: null, exceptions: [], validThrough: null, scope: null },
    phone: null,
    precision: 'landmark',
    status: 'open',
    source,
    checked: null,
  },
})
