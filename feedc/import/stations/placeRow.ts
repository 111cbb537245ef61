import type { NamedPlace } from '@core/geo/places'
import type { District } from '@feedc/content/Content'
import type { ColumnKey } from '@feedc/content/stationColumns.copy'
import type { CityFacts } from '@feedc/content/toCity'
import type { Cells } from './Cells'
import { checkDistrict } from './checkDistrict'
import { HOUSE_NUMBER, PRECISION } from './copy'
import { messages } from './messages.copy'
import type { RowReport } from './RowReport'
import { districtIn, readDistrict } from './readDistrict'
import { readPosition } from './readPosition'
import { type Datum, toWgs84 } from './toWgs84'

export interface Geography {
  readonly city: CityFacts
  readonly districts: readonly District[]
  /** Subdistricts with their districts, as content/places.csv has them. */
  readonly subdistricts: readonly Pick<NamedPlace, 'name' | 'district'>[]
}

/** Fills in where a station is: its district (stated, or known from the address or the list's title), subdistrict and position. */
export function placeRow(
  row: Record<ColumnKey, string>,
  cells: Cells,
  datum: Datum,
  titleDistrict: string | null,
  { city, districts, subdistricts }: Geography,
  report: RowReport,
): void {
  row.district = districtOf(cells.text('district'), row.address, { titleDistrict, city }, report)
  if (row.subdistrict === '')
    row.subdistrict =
      subdistricts.find(({ name, district }) => district === row.district && row.address.includes(name))?.name ?? ''
  const position = readPosition([cells.text('lng'), cells.text('lat'), cells.position], city, report)
  if (position) {
    checkDistrict(position, datum, row.district, districts, report)
    const [lng, lat] = toWgs84(position, datum)
    row.lng = String(lng)
    row.lat = String(lat)
  }
  if (!(Object.values(PRECISION) as string[]).includes(row.precision)) row.precision = precisionOf(row)
}

interface Around {
  readonly titleDistrict: string | null
  readonly city: CityFacts
}

function districtOf(stated: string, address: string, { titleDistrict, city }: Around, report: RowReport): string {
  const known = readDistrict(stated, city.districts)
  if (known) return known
  if (stated !== '') report.say('bad_district', 'error', 'district', messages.badDistrict(city.name, stated.slice(0, 20)))
  const named = districtIn(address, city.districts)
  if (named && stated === '') report.say('district_from_address', 'info', 'district', messages.districtFromAddress(named))
  if (named) return named
  if (titleDistrict && stated === '') return titleDistrict
  if (stated === '') report.say('district_missing', 'error', 'district', messages.noDistrict)
  return ''
}

/** The editor's own point counts as the door where the address has a house number; without a point, only the neighbourhood is known. */
function precisionOf(row: Readonly<Record<ColumnKey, string>>): string {
  if (row.lng !== '') return HOUSE_NUMBER.test(row.address) ? PRECISION.address : PRECISION.landmark
  return row.subdistrict === '' ? PRECISION.district : PRECISION.subdistrict
}
