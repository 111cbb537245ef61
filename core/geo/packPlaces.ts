import type { PlacesFile } from './places'

/** Whole ten-thousandths of a degree (11 m), from a corner south-west of all of China. */
const UNITS = 1e4
const CORNER = { lng: 70, lat: 0 }

type Field = string | number

/** The place list as one text for the package: a line a list, `;` between rows, `,` between fields. Half of what it weighs as JSON. */
export function packPlaces({ districts, subdistricts, metro }: PlacesFile): string {
  return [
    packRows('', districts),
    packRows('', metro),
    ...Object.entries(subdistricts).map(([district, rows]) => packRows(district, rows)),
  ].join('\n')
}

/** The opposite of packPlaces. */
export function unpackPlaces(text: string): PlacesFile {
  const [districts = '', metro = '', ...rest] = text.split('\n')
  return {
    districts: placesIn(districts),
    metro: rowsOf(metro).map(([name = '', lines = '', lng, lat]) => [
      name,
      lines,
      degrees(lng, CORNER.lng),
      degrees(lat, CORNER.lat),
    ]),
    subdistricts: Object.fromEntries(rest.map(line => [line.slice(0, line.indexOf(':')), placesIn(line)])),
  }
}

const packRows = (head: string, rows: readonly (readonly Field[])[]): string =>
  `${head}:${rows.map(row => [...row.slice(0, -2), ...packPoint(row)].join(',')).join(';')}`

function packPoint(row: readonly Field[]): readonly number[] {
  const [lng, lat] = row.slice(-2).map(Number)
  return [Math.round((lng! - CORNER.lng) * UNITS), Math.round((lat! - CORNER.lat) * UNITS)]
}

const rowsOf = (line: string): readonly (readonly string[])[] => {
  const rows = line.slice(line.indexOf(':') + 1)
  return rows === '' ? [] : rows.split(';').map(row => row.split(','))
}

const placesIn = (line: string): readonly (readonly [string, number, number])[] =>
  rowsOf(line).map(([name = '', lng, lat]) => [name, degrees(lng, CORNER.lng), degrees(lat, CORNER.lat)])

const degrees = (units: string | undefined, from: number): number => Math.round(Number(units) + from * UNITS) / UNITS
