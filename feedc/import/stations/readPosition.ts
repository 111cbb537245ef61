import { type Bounds, type City, isInside } from '@core/geo/city'
import { DMS } from './copy'
import { messages } from './messages.copy'
import { narrow } from './narrow'
import type { RowReport } from './RowReport'

type Texts = readonly [lng: string, lat: string, both: string]

/** [lng, lat] as the list has them, in whatever datum. */
export type Position = readonly [lng: number, lat: number]

/** Everything a map of the city could show, with room to spare, degrees; to tell longitude from latitude and typing errors from places. */
const ROOM = 0.3
const mayBe = ({ west, south, east, north }: Bounds, lng: number, lat: number): boolean =>
  isInside({ west: west - ROOM, south: south - ROOM, east: east + ROOM, north: north + ROOM }, lng, lat)

/** Coordinates from two cells, or from one that holds both; null when there are none, or none that can be right. */
export function readPosition([lngText, latText, bothText]: Texts, city: City, report: RowReport): Position | null {
  const [lng, lat] = bothText !== '' && lngText === '' && latText === '' ? halves(bothText) : [lngText, latText]
  if (lng === '' && lat === '') return null
  if (lng === '' || lat === '') {
    report.say('half_coordinate', 'warning', lng === '' ? 'lng' : 'lat', messages.halfCoordinate)
    return null
  }
  const [x, y] = [degreesOf(lng), degreesOf(lat)]
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    report.say(
      'bad_coordinate',
      'warning',
      Number.isFinite(x) ? 'lat' : 'lng',
      messages.badCoordinate(Number.isFinite(x) ? lat : lng),
    )
    return null
  }
  return placed(x, y, city, report)
}

function placed(x: number, y: number, { name, bounds }: City, report: RowReport): Position | null {
  if (mayBe(bounds, x, y)) return [x, y]
  if (mayBe(bounds, y, x)) {
    report.say('swapped_coordinates', 'warning', 'lng', messages.swapped)
    return [y, x]
  }
  if (x === 0 || y === 0) report.say('zero_coordinate', 'warning', 'lng', messages.zeroCoordinate)
  else report.say('outside_city', 'warning', 'lng', messages.outsideCity(name, x, y))
  return null
}

function halves(text: string): [string, string] {
  const parts = narrow(text)
    .replace(/[()\uff08\uff09[\]]|[\u4e1c\u5317]?[\u7ecf\u7eac]\u5ea6?[:\uff1a]?/g, ' ')
    .split(/[,，;；、\s]+/)
    .filter(Boolean)
  return [parts[0] ?? '', parts[1] ?? '']
}

function degreesOf(text: string): number {
  const plain = narrow(text)
    .replace(/[NESW\u00b0\u5ea6]$|^[NESW\u4e1c\u5317][\u7ecf\u7eac]?/gi, '')
    .trim()
  const dms = DMS.exec(narrow(text))
  if (dms) return Number(dms[1]) + Number(dms[2]) / 60 + Number(dms[3] ?? 0) / 3600
  return plain === '' ? Number.NaN : Number(plain)
}
