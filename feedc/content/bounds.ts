import { type Bounds, type City, isInside } from '@core/geo/city'
import { cityCopy as copy } from './city.copy'
import type { FieldReader } from './FieldReader'

/** `bounds: { west, south, east, north }` of a city; null, and a notice, when that is no box. */
export function boundsIn(fields: FieldReader): Bounds | null {
  const box = fields.mapping('bounds')
  const [west, south, east, north] = ['west', 'south', 'east', 'north'].map(side => degrees(box?.text(side)))
  box?.end()
  const isBox = isDegrees(west) && isDegrees(south) && isDegrees(east) && isDegrees(north) && west < east && south < north
  if (isBox) return { west, south, east, north }
  fields.say('wrong_type', 'bounds', copy.badBounds)
  return null
}

/** `centre: { name, lng, lat }`, inside them; null, and a notice, when it isn't. */
export function centreIn(fields: FieldReader, bounds: Bounds): City['centre'] | null {
  const middle = fields.mapping('centre')
  const [name, lng, lat] = [middle?.text('name') ?? null, degrees(middle?.text('lng')), degrees(middle?.text('lat'))]
  middle?.end()
  if (name !== null && isDegrees(lng) && isDegrees(lat) && isInside(bounds, lng, lat))
    return { name, at: { datum: 'wgs84', lng, lat } }
  fields.say('wrong_type', 'centre', copy.badCentre)
  return null
}

const degrees = (text: string | null | undefined): number => (text ? Number(text) : Number.NaN)
const isDegrees = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value)
