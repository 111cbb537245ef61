import type { Wgs84 } from '@core/geo/geo'
import type { NamedPlace, PlacesFile } from '@core/geo/places'
import { copy } from '@feedc/copy'
import { districtErrorM, METRO_ERROR_M, subdistrictErrorM } from '@feedc/geo/placeError'
import type { Notice } from '@feedc/notices'
import { checkPlaces, type ReadLine, type ReadPlace } from './checkPlaces'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

/** Four decimals are eleven metres: nobody says "near this station" more exactly. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

const COLUMN = copy.placeColumn

/** places.csv → the place list that travels in the package. How far off each may be is worked out from how far the next one lies. */
export function toPlaces(records: readonly RawRecord[], report: (notice: Notice) => void): PlacesFile {
  const places: ReadPlace[] = []
  const lines: ReadLine[] = []
  for (const record of records) {
    const fields = new FieldReader(record, report)
    const kind = fields.oneOf(COLUMN.kind, copy.placeKindOf)
    const name = fields.text(COLUMN.name) ?? ''
    const district = fields.optionalText(COLUMN.district)
    const aliases = listOf(fields, COLUMN.aliases)
    const stations = listOf(fields, COLUMN.along)
    const at = kind === 'line' ? noPoint(fields) : pointOf(fields)
    fields.text(COLUMN.source)
    fields.partialDate(COLUMN.sourceDate)
    fields.end()
    if (kind === 'line') lines.push({ line: { name, aliases, stations }, fields })
    else if (kind && at) places.push({ place: { kind, name, district, aliases, at }, fields })
  }
  checkPlaces(places, lines)
  return { places: withErrors(places.map(({ place }) => place)), lines: lines.map(({ line }) => line) }
}

function withErrors(places: readonly ReadPlace['place'][]): readonly NamedPlace[] {
  const subdistricts = places.filter(({ kind }) => kind === 'subdistrict')
  const points = subdistricts.map(({ at }) => at)
  const errorOf = ({ kind, name, at }: ReadPlace['place']): number => {
    if (kind === 'metro') return METRO_ERROR_M
    if (kind === 'subdistrict') return subdistrictErrorM(at, points)
    return districtErrorM(
      at,
      subdistricts.filter(({ district }) => district === name).map(each => each.at),
    )
  }
  return places.map(place => ({ ...place, errorM: errorOf(place) }))
}

const listOf = (fields: FieldReader, column: string): readonly string[] =>
  (fields.optionalText(column) ?? '')
    .split(copy.listSeparator)
    .map(each => each.trim())
    .filter(Boolean)

const pointOf = (fields: FieldReader): Wgs84 => ({
  datum: 'wgs84',
  lng: degreesIn(fields, COLUMN.lng),
  lat: degreesIn(fields, COLUMN.lat),
})

function degreesIn(fields: FieldReader, column: string): number {
  const text = fields.text(column)
  const degrees = Number(text)
  if (text !== null && !Number.isFinite(degrees)) fields.say('bad_coordinate', column, copy.notDegrees(text))
  return round(degrees)
}

/** A line lies nowhere in particular: whatever stands there is read and left. */
function noPoint(fields: FieldReader): null {
  fields.optionalText(COLUMN.lng)
  fields.optionalText(COLUMN.lat)
  return null
}
