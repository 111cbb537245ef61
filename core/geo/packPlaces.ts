import { type MetroLine, type NamedPlace, PLACE_KINDS, type PlaceKind, type PlacesFile, placesOfKind } from './places'

/** Whole ten-thousandths of a degree (11 m), from the equator and a meridian west of all of China. */
const UNITS = 1e4
const WEST = 70
/** Errors are told in hundreds of metres. */
const ERROR_STEP_M = 100
/** Numbers within the text, short. */
const RADIX = 36

/** What parts the text; a name with one of them can't be packed (feedc refuses it). */
export const PACK_MARKS = /[,;/\n]/

/**
 * The place list as one text for the package: a line a kind, then one of metro lines; `;` between rows, `,` between fields,
 * `/` between names. A district or a station is its place in its own list, from 0. A third of what it weighs as JSON.
 */
export function packPlaces(file: PlacesFile): string {
  const [districts, , stations] = PLACE_KINDS.map(kind => placesOfKind(file, kind).map(({ name }) => name))
  const rows = PLACE_KINDS.map(kind => placesOfKind(file, kind).map(place => packPlace(place, districts!).join(',')))
  const lines = file.lines.map(({ name, aliases, stations: along }) =>
    [name, aliases.join('/'), along.map(station => placeIn(stations!, station)).join('/')].join(','),
  )
  return [...rows, lines].map(list => list.join(';')).join('\n')
}

/** The opposite of packPlaces. */
export function unpackPlaces(text: string): PlacesFile {
  const [districts = [], subdistricts = [], metro = [], lines = []] = text.split('\n').map(rowsOf)
  const names = districts.map(([name = '']) => name)
  const stations = metro.map(([name = '']) => name)
  const places = [districts, subdistricts, metro].flatMap((rows, at) =>
    rows.map(row => unpackPlace(PLACE_KINDS[at]!, row, names)),
  )
  const along = lines.map(
    ([name = '', aliases, at]): MetroLine => ({
      name,
      aliases: namesIn(aliases),
      stations: namesIn(at).map(each => nameAt(stations, each)),
    }),
  )
  return { places, lines: along }
}

function packPlace({ name, district, aliases, at, errorM }: NamedPlace, districts: readonly string[]): readonly string[] {
  const point = [(at.lng - WEST) * UNITS, at.lat * UNITS].map(units => Math.round(units).toString(RADIX))
  return [name, placeIn(districts, district ?? ''), aliases.join('/'), ...point, String(errorM / ERROR_STEP_M)]
}

function unpackPlace(kind: PlaceKind, row: readonly string[], districts: readonly string[]): NamedPlace {
  const [name = '', district = '', aliases, lng = '', lat = '', error] = row
  return {
    kind,
    name,
    district: district === '' ? null : nameAt(districts, district),
    aliases: namesIn(aliases),
    at: { datum: 'wgs84', lng: degrees(lng, WEST), lat: degrees(lat, 0) },
    errorM: Number(error) * ERROR_STEP_M,
  }
}

/** A place in a list of names, from 0; a name that isn't there (a station beyond the city's border) as itself. */
function placeIn(names: readonly string[], name: string): string {
  const at = names.indexOf(name)
  return at === -1 ? name : at.toString(RADIX)
}
const PLACE = /^[0-9a-z]+$/
const nameAt = (names: readonly string[], written: string): string =>
  PLACE.test(written) ? (names[Number.parseInt(written, RADIX)] ?? written) : written

const rowsOf = (line: string): readonly (readonly string[])[] => (line === '' ? [] : line.split(';').map(row => row.split(',')))
const namesIn = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])
const degrees = (units: string, from: number): number => Math.round(Number.parseInt(units, RADIX) + from * UNITS) / UNITS
