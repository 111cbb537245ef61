import { distanceM, type Wgs84 } from '@core/geo/geo'
import { areaOrder } from './areaOrder'
import type { DoorSaid, DoorState, DoorWord } from './doorState'
import {
  blurredDistanceM,
  type ExpectedMinutes,
  expectedMinutes,
  expectedTotal,
  metresWithin,
  rideMinutes,
} from './expectedMinutes'
import { doubtFromMs, isOpenRow } from './hoursTable'
import { EARTH_RADIUS_M, type Matches, matchStations, type RankQuery } from './matchStations'
import type { PreparedStations, RankableStation } from './preparedStations'
import { NOW_M } from './reach'
import { SmallestKeys } from './smallestKeys'

export type { RankQuery } from './matchStations'
export { type PreparedStations, prepareStations, type RankableStation } from './preparedStations'
export { relaxations } from './relaxations'

export interface Ranked<S extends RankableStation = RankableStation> {
  readonly station: S
  /** Great-circle metres, WGS 84; null without a position, or when the station's point says no more than its district. */
  readonly distanceM: number | null
  /** Null without a distance: nobody can say how long the ride is. */
  readonly minutes: ExpectedMinutes | null
  readonly door: DoorState
  /** Near enough to be offered as a place to sit now: within NOW_M. */
  readonly isNear: boolean
  /** What was found there, newer than the record; null where nobody said. */
  readonly said: DoorSaid | null
}

export interface RankedStations<S extends RankableStation = RankableStation> {
  /** Soonest first, at most the limit. */
  readonly stations: readonly Ranked<S>[]
  /** All that match. */
  readonly total: number
}

/** Never open in two months, and still a number. */
const NEVER = 1e5
/**
 * Ranks of those that minutes can't order: where nobody knows how far, where it was found locked or gone, where nobody gets in. Each
 * greater than all before it together, and no greater than needed: a number of twelve digits still tells the nearer of two.
 */
const UNLOCATED = 2e5
const LOCKED = 4e5
const NOT_IN_SERVICE = 8e5

/**
 * Matching stations by the minutes until one sits there (docs/design.md §2.1): ride, wait, risk of a closed door. Stations nobody
 * located come after those, by wait and risk; found locked or gone, then those out of service, last.
 * Without a position: by wait and risk, then by district and subdistrict as they first appear in the feed, then by name.
 * Cost: one scan over typed arrays; docs/design.md §9 holds it to 3 ms for 20,000 stations, 20 ms without JIT (bench/).
 */
export function rankStations<S extends RankableStation>(prepared: PreparedStations<S>, query: RankQuery): RankedStations<S> {
  const matches = matchStations(prepared, query)
  const heap = new SmallestKeys(Math.max(0, Math.min(query.limit, matches.count)))
  const keyOf = keys(prepared, query, matches)
  const { indexes, chord2 } = matches
  let farthest2 = Number.POSITIVE_INFINITY
  for (let at = 0; at < matches.count; at += 1) {
    const index = indexes[at]!
    // Most of a city is too far off to be among the soonest, even with an open door: its hours aren't asked.
    if (chord2 !== null && chord2[index]! > farthest2) continue
    if (heap.offer(keyOf(index), index)) farthest2 = farthestChord2(heap.greatest)
  }
  return { stations: heap.drain().map(index => ranked(prepared, query, index)), total: matches.count }
}

/** The squared chord from which on the ride alone takes longer than `minutes`, and what rounding leaves; +∞ when everything may be nearer. */
function farthestChord2(minutes: number): number {
  const chord = metresWithin(minutes + 1e-5) / EARTH_RADIUS_M
  return minutes < NEVER ? chord * chord : Number.POSITIVE_INFINITY
}

function keys(prepared: PreparedStations, { nowMs, here, hereErrorM = 0, said }: RankQuery, { chord2 }: Matches) {
  const { isInService, error2, stations } = prepared
  const order = here ? null : areaOrder(prepared)
  const hereError2 = hereErrorM * hereErrorM
  const isAnySaid = said !== undefined && said.size > 0
  return (index: number): number => {
    const far2 = chord2 ? chord2[index]! : Number.NaN
    const isLocated = !Number.isNaN(far2)
    const ride = isLocated ? rideMinutes(blurredDistanceM(Math.sqrt(far2) * EARTH_RADIUS_M, hereError2 + error2[index]!)) : 0
    const word = isAnySaid ? said.get(stations[index]!.id)?.word : undefined
    const minutes = Math.min(expectedTotal(prepared, index, nowMs, ride, word), NEVER)
    let key = isLocated
      ? withNearerFirst(minutes, ride)
      : order
        ? Math.round(minutes) + order[index]! / stations.length
        : minutes + UNLOCATED
    if (word === 'locked' || word === 'moved') key += LOCKED
    return isInService[index] === 1 ? key : key + NOT_IN_SERVICE
  }
}

/** Doors that open at the same time tomorrow are equally soon, to within what adding up leaves: then the nearer one. */
const withNearerFirst = (minutes: number, ride: number): number => Math.round(minutes * 1e6) / 1e6 + ride * 1e-9

function ranked<S extends RankableStation>(prepared: PreparedStations<S>, query: RankQuery, index: number): Ranked<S> {
  const station = prepared.stations[index]!
  const metres = metresTo(station, query.here)
  const said = query.said?.get(station.id)
  const errors = (query.hereErrorM ?? 0) ** 2 + prepared.error2[index]!
  return {
    station,
    distanceM: metres,
    minutes:
      metres === null
        ? null
        : expectedMinutes(prepared, index, query.nowMs, rideMinutes(blurredDistanceM(metres, errors)), said?.word),
    door: doorState(prepared, index, query.nowMs, said?.word),
    isNear: metres !== null && metres <= NOW_M,
    said: said ?? null,
  }
}

const metresTo = ({ at, precision }: RankableStation, here: Wgs84 | null): number | null =>
  here && at && precision !== 'district' ? distanceM(here, at) : null

/** Green only for what somebody checked within a year, or stood in just now; hours that nobody knows are never open. */
function doorState(prepared: PreparedStations, index: number, nowMs: number, word?: DoorWord): DoorState {
  const { isInService, hours, checkedUntilMs } = prepared
  if (isInService[index] === 0 || word === 'locked' || word === 'moved') return 'closed'
  if (word === 'open') return 'open_checked'
  if (nowMs >= doubtFromMs(hours, hours.rowOf[index]!, nowMs)) return 'hours_unknown'
  if (!isOpenRow(hours, hours.rowOf[index]!, nowMs)) return 'closed'
  if (word === 'disputed') return 'open_posted'
  return word === 'checked' || nowMs < checkedUntilMs[index]! ? 'open_checked' : 'open_posted'
}
