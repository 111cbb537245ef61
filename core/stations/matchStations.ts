import { TOILET_KINDS } from '@core/feed/wire/stations'
import type { Wgs84 } from '@core/geo/geo'
import { fold } from '@core/search/fold'
import { wordsOf } from '@core/search/readWords'
import type { DoorSaid } from './doorState'
import { isOpenRow } from './hoursTable'
import { type PreparedStations, putUnitVector, type RankableStation, setBit } from './preparedStations'

/** Every condition a courier can set; null, false and empty mean "any". */
export interface StationFilter {
  readonly amenities: readonly string[]
  readonly openNow: boolean
  readonly night: boolean
  readonly district: string | null
  readonly subdistrict?: string | null
  readonly kind: string | null
  /** Only these stations: the favourites. */
  readonly ids: readonly string[] | null
  readonly text?: string | null
  /** Straight-line metres from `here`; means nothing without it. */
  readonly withinM: number | null
}

export interface RankQuery {
  readonly here: Wgs84 | null
  /** How far off `here` may be, metres (root mean square): a district's middle says little, a point on the map much. */
  readonly hereErrorM?: number
  readonly nowMs: number
  readonly filter: StationFilter
  /** What was found at the door, by station id, where that is newer than the record. */
  readonly said?: ReadonlyMap<string, DoorSaid>
  readonly limit: number
}

/** The first `count` of `indexes` are the stations that passed. */
export interface Matches {
  readonly indexes: Int32Array
  readonly count: number
  /** Station → squared chord on the unit sphere, NaN without a point; null without a position. */
  readonly chord2: Float64Array | null
}

/** Mean Earth radius R₁ as in geo.ts, metres. */
export const EARTH_RADIUS_M = 6_371_008.8

/** Cheap conditions first; whether a place is open is asked only of what is left. Each pass keeps the order given. */
export function matchStations(prepared: PreparedStations, { here, nowMs, filter, said }: RankQuery): Matches {
  const indexes = new Int32Array(prepared.stations.length)
  let count = indexes.length
  for (let at = 0; at < count; at += 1) indexes[at] = at
  const chord2 = here && chords(prepared, here)
  for (const keeps of conditions(prepared, filter, chord2, isOpenNow(prepared, nowMs, said))) {
    let kept = 0
    for (let at = 0; at < count; at += 1) if (keeps(indexes[at]!)) indexes[kept++] = indexes[at]!
    count = kept
  }
  return { indexes, count, chord2 }
}

type Condition = (index: number) => boolean

/**
 * Toilets that are nothing else are a layer: no place to sit, so they stand in the list only when a toilet is asked for, or they
 * themselves are (favourites, words).
 */
const isToiletAsked = ({ amenities, kind, ids, text }: StationFilter): boolean =>
  amenities.includes('toilet') || TOILET_KINDS.some(each => each === kind) || ids !== null || Boolean(text)

const isNot = (column: Int32Array, value: number | undefined): readonly Condition[] =>
  value === undefined ? [] : [index => column[index] !== value]

function conditions(
  prepared: PreparedStations,
  filter: StationFilter,
  chord2: Float64Array | null,
  isOpen: Condition,
): readonly Condition[] {
  const { stations, district, subdistrict, kind, code, hours } = prepared
  const list: Condition[] = []
  const equals = (column: Int32Array, value: string | null): void => {
    const wanted = value === null ? null : (code.get(value) ?? -1)
    if (wanted !== null) list.push(index => column[index] === wanted)
  }
  equals(district, filter.district)
  equals(subdistrict, filter.subdistrict ?? null)
  equals(kind, filter.kind)
  if (!isToiletAsked(filter)) list.push(...TOILET_KINDS.flatMap(each => isNot(kind, code.get(each))))
  if (filter.amenities.length > 0) list.push(hasAmenities(prepared, filter.amenities))
  if (filter.night) list.push(index => hours.isNight[hours.rowOf[index]!] === 1)
  if (chord2 && filter.withinM !== null) {
    const half = Math.sin(Math.min(filter.withinM / (2 * EARTH_RADIUS_M), Math.PI / 2))
    const most = 4 * half * half
    list.push(index => chord2[index]! <= most)
  }
  if (filter.ids) {
    const ids = new Set(filter.ids)
    list.push(index => ids.has(stations[index]!.id))
  }
  const words = filter.text ? wordsOf(filter.text) : []
  if (words.length > 0) list.push(holdsWords(prepared, words))
  if (filter.openNow) list.push(isOpen)
  return list
}

/** One can go in now: by its posted hours, unless somebody found otherwise, and nobody said that it is out of service. */
function isOpenNow({ stations, isInService, hours }: PreparedStations, nowMs: number, said: RankQuery['said']): Condition {
  const byHours: Condition = index => isInService[index] === 1 && isOpenRow(hours, hours.rowOf[index]!, nowMs)
  if (said === undefined || said.size === 0) return byHours
  return index => {
    const word = said.get(stations[index]!.id)?.word
    if (word === undefined || word === 'checked' || word === 'disputed') return byHours(index)
    return word === 'open' && isInService[index] === 1
  }
}

function hasAmenities({ amenities: masks, amenityWords, amenityBit }: PreparedStations, amenities: readonly string[]): Condition {
  const wanted = new Int32Array(amenityWords)
  for (const amenity of amenities) {
    const bit = amenityBit.get(amenity)
    if (bit === undefined) return () => false
    setBit(wanted, 0, bit)
  }
  return index => {
    for (let word = 0; word < amenityWords; word += 1) {
      if ((masks[index * amenityWords + word]! & wanted[word]!) !== wanted[word]!) return false
    }
    return true
  }
}

function holdsWords(prepared: PreparedStations, words: readonly string[]): Condition {
  const { stations, lazy } = prepared
  lazy.folded ??= stations.map(foldedWords)
  const folded = lazy.folded
  return index => words.every(word => folded[index]!.includes(word))
}

const foldedWords = ({ name, district, subdistrict, address, landmark }: RankableStation): string =>
  fold([name, district, subdistrict, address, landmark].join(' '))

function chords({ unit, stations }: PreparedStations, here: Wgs84): Float64Array {
  const from = new Float64Array(3)
  putUnitVector(from, 0, here)
  const [x, y, z] = [from[0]!, from[1]!, from[2]!]
  const chord2 = new Float64Array(stations.length)
  for (let index = 0, at = 0; index < chord2.length; index += 1, at += 3) {
    const dx = unit[at]! - x
    const dy = unit[at + 1]! - y
    const dz = unit[at + 2]! - z
    chord2[index] = dx * dx + dy * dy + dz * dz
  }
  return chord2
}
