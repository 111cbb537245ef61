import { type City, isInside } from '@core/geo/city'
import type { Notice } from '@feedc/notices'
import { cityCopy as copy } from './city.copy'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

/** city.yaml: everything that is true of one city alone, so that another takes the same code. */
export interface CityFacts extends City {
  /** 「上海市」, as addresses begin. */
  readonly fullName: string
  /** Of its telephones, with the zero. */
  readonly areaCode: string
  /** What the numbers of its stations begin with: 「SH-」. */
  readonly idPrefix: string
  /** In full, as its lists name them. */
  readonly districts: readonly string[]
}

export function toCity(record: RawRecord, report: (notice: Notice) => void): CityFacts | null {
  const fields = new FieldReader(record, report)
  const [name, fullName, areaCode, idPrefix] = [
    fields.text('name'),
    fields.text('fullName'),
    fields.text('areaCode'),
    fields.text('idPrefix'),
  ]
  const districts = fields.texts('districts')
  const credits = fields.texts('credits')
  const box = fields.mapping('bounds')
  const [west, south, east, north] = ['west', 'south', 'east', 'north'].map(side => degrees(box?.text(side)))
  box?.end()
  const middle = fields.mapping('centre')
  const [called, lng, lat] = [middle?.text('name') ?? null, degrees(middle?.text('lng')), degrees(middle?.text('lat'))]
  middle?.end()
  fields.end()
  if (areaCode !== null && !/^0\d{2,3}$/.test(areaCode)) fields.say('wrong_type', 'areaCode', copy.badAreaCode(areaCode))
  if (idPrefix !== null && !/^[A-Z]{2,6}-$/.test(idPrefix)) fields.say('wrong_type', 'idPrefix', copy.badIdPrefix(idPrefix))
  const isBox = isDegrees(west) && isDegrees(south) && isDegrees(east) && isDegrees(north) && west < east && south < north
  if (!isBox) {
    fields.say('wrong_type', 'bounds', copy.badBounds)
    return null
  }
  const bounds = { west, south, east, north }
  if (called === null || !isDegrees(lng) || !isDegrees(lat) || !isInside(bounds, lng, lat)) {
    fields.say('wrong_type', 'centre', copy.badCentre)
    return null
  }
  const centre = { name: called, at: { datum: 'wgs84', lng, lat } } as const
  return name && fullName && areaCode && idPrefix
    ? { name, fullName, areaCode, idPrefix, bounds, centre, districts, credits }
    : null
}

const degrees = (text: string | null | undefined): number => (text ? Number(text) : Number.NaN)
const isDegrees = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value)
