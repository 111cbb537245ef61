import { distanceM } from '@core/geo/geo'
import { PACK_MARKS } from '@core/geo/packPlaces'
import type { MetroLine, NamedPlace } from '@core/geo/places'
import { closest } from '@feedc/closest'
import { copy } from '@feedc/copy'
import type { FieldReader } from './FieldReader'

const COLUMN = copy.placeColumn
/** The outermost islands and towns lie some 15 km from the next; a swapped coordinate lies in another sea. */
const FAR_KM = 25

/** A row of places.csv as read, and its reader, for what is wrong with it beside others. */
export interface ReadPlace {
  readonly place: Omit<NamedPlace, 'errorM'>
  readonly fields: FieldReader
}
export interface ReadLine {
  readonly line: MetroLine
  readonly fields: FieldReader
}

/** What is wrong with places beside each other: said at the row it is about. */
export function checkPlaces(places: readonly ReadPlace[], lines: readonly ReadLine[]): void {
  for (const { fields, ...row } of [...places, ...lines]) {
    const { name, aliases } = 'place' in row ? row.place : row.line
    for (const each of [name, ...aliases])
      if (PACK_MARKS.test(each)) fields.say('bad_place_name', COLUMN.name, copy.badPlaceName(each))
  }
  sayDuplicates(places, lines)
  sayStrangers(places, lines)
  sayFarAway(places)
}

function sayDuplicates(places: readonly ReadPlace[], lines: readonly ReadLine[]): void {
  const first = new Map<string, number>()
  const keyed = [
    ...places.map(({ place, fields }) => ({
      key: `${place.kind} ${place.kind === 'metro' ? '' : place.district} ${place.name}`,
      name: place.name,
      fields,
    })),
    ...lines.map(({ line, fields }) => ({ key: `line ${line.name}`, name: line.name, fields })),
  ]
  for (const { key, name, fields } of keyed) {
    const line = first.get(key)
    if (line !== undefined) fields.say('duplicate_place', COLUMN.name, copy.duplicatePlace(name, line))
    else first.set(key, fields.record.at.line)
  }
}

function sayStrangers(places: readonly ReadPlace[], lines: readonly ReadLine[]): void {
  const stations = places.filter(({ place }) => place.kind === 'metro')
  const names = stations.map(({ place }) => place.name)
  const called = new Set(lines.flatMap(({ line }) => line.stations))
  for (const { line, fields } of lines) {
    for (const station of line.stations) {
      if (!names.includes(station))
        fields.say('unknown_metro_station', COLUMN.along, copy.unknownMetroStation(station, closest(station, names)))
    }
  }
  for (const { place, fields } of stations) {
    if (!called.has(place.name)) fields.say('station_without_line', COLUMN.name, copy.stationWithoutLine(place.name), 'warning')
  }
}

function sayFarAway(places: readonly ReadPlace[]): void {
  // What isn't on the globe is said already, of its own column.
  const located = places.filter(({ place: { at } }) => Number.isFinite(at.lng) && Number.isFinite(at.lat))
  if (located.length < 2) return
  for (const { place, fields } of located) {
    const isNear = located.some(other => other.place !== place && distanceM(place.at, other.place.at) <= FAR_KM * 1000)
    if (!isNear) fields.say('far_away_place', COLUMN.lng, copy.farAwayPlace(place.name, FAR_KM))
  }
}
