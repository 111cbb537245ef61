import { POINT_ERROR_M, type PointPrecision } from '@core/geo/distanceWords'
import type { Wgs84 } from '@core/geo/geo'
import type { OpeningHours } from '@core/hours/hours'
import { CHECKED_LATELY_DAYS, FRESH_MONTHS, freshUntilDaysMs, freshUntilMs } from '@core/time/freshness'
import { type DoorKind, doorKindOf } from './closedDoorRisk'
import type { StationStatus } from './doorState'
import { type HoursTable, tabulateHours } from './hoursTable'

/** What ranking needs of a station; the feed's Station is one. */
export interface RankableStation {
  readonly id: string
  readonly name: string
  readonly district: string
  readonly subdistrict: string | null
  readonly address?: string | null
  readonly landmark?: string | null
  readonly at: Wgs84 | null
  readonly precision: PointPrecision
  readonly kind: string
  readonly amenities: Readonly<Record<string, boolean | undefined>>
  readonly hours: OpeningHours | null
  readonly status: StationStatus
  readonly source: { readonly date: string | null }
  readonly checked: string | null
}

/** Station i's facts as numbers, so that a scan over 20,000 touches no objects. Built once a snapshot. */
export interface PreparedStations<S extends RankableStation = RankableStation> {
  readonly stations: readonly S[]
  /** x, y, z of the point on the unit sphere; NaN when nobody located it, or only to its district. */
  readonly unit: Float64Array
  /** `words` bitmasks a station; bit = `amenityBit`. Only amenities the source names as present. */
  readonly amenities: Int32Array
  readonly amenityWords: number
  readonly amenityBit: ReadonlyMap<string, number>
  readonly district: Int32Array
  readonly subdistrict: Int32Array
  readonly kind: Int32Array
  /** Codes of the names in the three columns above. */
  readonly code: ReadonlyMap<string, number>
  /** 1: in service. 0: suspended, closed or moved, whatever the hours say. */
  readonly isInService: Uint8Array
  /** The instant until which "checked by somebody" counts; 0 when nobody did. */
  readonly checkedUntilMs: Float64Array
  /** The same for "checked lately". */
  readonly checkedLatelyUntilMs: Float64Array
  readonly door: readonly DoorKind[]
  /** How far the drawn point may be from the door, metres squared (root mean square). */
  readonly error2: Float64Array
  readonly hours: HoursTable
  /** Filled when first needed: folded words of each station, and its place in the order by district. */
  readonly lazy: { folded: readonly string[] | null; areaOrder: Int32Array | null }
}

const BITS = 31

export function prepareStations<S extends RankableStation>(stations: readonly S[]): PreparedStations<S> {
  const code = new Map<string, number>()
  const codesOf = (nameOf: (station: S) => string): Int32Array =>
    Int32Array.from(stations, station => codeIn(code, nameOf(station)))
  const latelyUntilOf = onceEach((date: string) => freshUntilDaysMs(date, CHECKED_LATELY_DAYS))
  const untilOf = onceEach((date: string) => freshUntilMs(date, FRESH_MONTHS))
  return {
    stations,
    unit: unitVectors(stations),
    ...amenityMasks(stations),
    district: codesOf(({ district }) => district),
    subdistrict: codesOf(({ subdistrict }) => subdistrict ?? ''),
    kind: codesOf(({ kind }) => kind),
    code,
    isInService: Uint8Array.from(stations, ({ status }) => (status === 'open' ? 1 : 0)),
    checkedUntilMs: Float64Array.from(stations, ({ checked }) => (checked === null ? 0 : untilOf(checked))),
    checkedLatelyUntilMs: Float64Array.from(stations, ({ checked }) => (checked === null ? 0 : latelyUntilOf(checked))),
    door: stations.map(({ kind }) => doorKindOf(kind)),
    error2: Float64Array.from(stations, ({ precision }) => POINT_ERROR_M[precision] ** 2),
    hours: tabulateHours(stations.map(({ hours }) => hours)),
    lazy: { folded: null, areaOrder: null },
  }
}

/** Thousands of stations share a few dates. */
function onceEach(work: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>()
  return key => {
    const value = known.get(key) ?? work(key)
    known.set(key, value)
    return value
  }
}

function codeIn(code: Map<string, number>, value: string): number {
  const known = code.get(value)
  if (known !== undefined) return known
  code.set(value, code.size)
  return code.size - 1
}

/** Writes a WGS 84 position as x, y, z on the unit sphere: nearer in space is nearer on the ground. */
export function putUnitVector(into: Float64Array, offset: number, { lng, lat }: Wgs84): void {
  const radians = Math.PI / 180
  const cosLat = Math.cos(lat * radians)
  into[offset] = cosLat * Math.cos(lng * radians)
  into[offset + 1] = cosLat * Math.sin(lng * radians)
  into[offset + 2] = Math.sin(lat * radians)
}

function unitVectors(stations: readonly RankableStation[]): Float64Array {
  const unit = new Float64Array(stations.length * 3).fill(Number.NaN)
  stations.forEach(({ at, precision }, index) => {
    // The middle of a district is kilometres from anywhere: as a distance it would only mislead.
    if (at && precision !== 'district') putUnitVector(unit, index * 3, at)
  })
  return unit
}

function amenityMasks(stations: readonly RankableStation[]): Pick<PreparedStations, 'amenities' | 'amenityWords' | 'amenityBit'> {
  const amenityBit = new Map<string, number>()
  for (const { amenities } of stations) for (const amenity in amenities) codeIn(amenityBit, amenity)
  const amenityWords = Math.max(1, Math.ceil(amenityBit.size / BITS))
  const masks = new Int32Array(stations.length * amenityWords)
  stations.forEach(({ amenities }, index) => {
    for (const amenity in amenities) if (amenities[amenity]) setBit(masks, index * amenityWords, amenityBit.get(amenity)!)
  })
  return { amenities: masks, amenityWords, amenityBit }
}

export function setBit(masks: Int32Array, offset: number, bit: number): void {
  const word = offset + Math.floor(bit / BITS)
  masks[word] = masks[word]! | (1 << (bit % BITS))
}
