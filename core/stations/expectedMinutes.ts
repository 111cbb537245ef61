import { MINUTE_MS } from '@core/time/shanghaiTime'
import { detourMinutes, RISK, unknownHoursRisk } from './closedDoorRisk'
import type { DoorWord } from './doorState'
import { doubtFromMs, waitMs } from './hoursTable'
import type { PreparedStations } from './preparedStations'

/** An e-bike in town, red lights included: metres a minute over ground (15 km/h). */
const RIDE_M_PER_MIN = 250
/** Streets are longer than the line between two points: the usual factor of a grid with a few rivers. */
const DETOUR_FACTOR = 1.3

/** Minutes until a courier sits: the ride, the wait at the door, and what a closed door would cost times its likelihood. */
export interface ExpectedMinutes {
  readonly ride: number
  /** +∞: it doesn't open in the next two months. */
  readonly wait: number
  /** 0–1: that the door is closed although we count on it. */
  readonly risk: number
  readonly total: number
}

/** Minutes on an e-bike for a great-circle distance in metres. */
export const rideMinutes = (distanceM: number): number => (distanceM * DETOUR_FACTOR) / RIDE_M_PER_MIN

/** The great circle that one rides in so many minutes, metres. */
export const metresWithin = (minutes: number): number => (minutes * RIDE_M_PER_MIN) / DETOUR_FACTOR

/**
 * The distance to expect between two points that are both blurred, metres: √(d² + e₁² + e₂²), the root mean square when the
 * two errors are independent. From a district's middle everything near is "some kilometres", which is the truth.
 */
export const blurredDistanceM = (distanceM: number, squaredErrors: number): number =>
  Math.sqrt(distanceM * distanceM + squaredErrors)

/** The total for station `index` when the ride takes `ride` minutes. Hot: runs once a station and query. */
export function expectedTotal(prepared: PreparedStations, index: number, nowMs: number, ride: number, word?: DoorWord): number {
  const arriveMs = nowMs + ride * MINUTE_MS
  const wait = waitMinutes(prepared, index, nowMs, arriveMs, word)
  if (wait === Number.POSITIVE_INFINITY) return wait
  return ride + wait + riskAfter(prepared, index, nowMs, arriveMs, wait, word) * detourMinutes(arriveMs)
}

/** The same with its parts, for the few that are shown. */
export function expectedMinutes(
  prepared: PreparedStations,
  index: number,
  nowMs: number,
  ride: number,
  word?: DoorWord,
): ExpectedMinutes {
  const arriveMs = nowMs + ride * MINUTE_MS
  const wait = waitMinutes(prepared, index, nowMs, arriveMs, word)
  const risk = riskAfter(prepared, index, nowMs, arriveMs, wait === Number.POSITIVE_INFINITY ? 0 : wait, word)
  return { ride, wait, risk, total: expectedTotal(prepared, index, nowMs, ride, word) }
}

/** Nobody waits for a door of which nothing is known, or that stood open just now; before a day in doubt, until that day at most. */
function waitMinutes({ hours }: PreparedStations, index: number, nowMs: number, arriveMs: number, word?: DoorWord): number {
  if (word === 'open') return 0
  const row = hours.rowOf[index]!
  const untilDoubt = Math.max(0, doubtFromMs(hours, row, nowMs) - arriveMs)
  return Math.min(untilDoubt, waitMs(hours, row, nowMs, arriveMs)) / MINUTE_MS
}

/** A door that must still be opened is no surer than posted hours, so that it never comes before one that stands open. */
function riskAfter(
  prepared: PreparedStations,
  index: number,
  nowMs: number,
  arriveMs: number,
  wait: number,
  word?: DoorWord,
): number {
  const risk = riskAt(prepared, index, nowMs, arriveMs + wait * MINUTE_MS, word)
  return wait > 0 ? Math.max(risk, RISK.posted) : risk
}

function riskAt(prepared: PreparedStations, index: number, nowMs: number, atMs: number, word?: DoorWord): number {
  const { hours, checkedUntilMs, checkedLatelyUntilMs, door } = prepared
  if (word === 'open') return RISK.checkedLately
  if (atMs >= doubtFromMs(hours, hours.rowOf[index]!, nowMs)) return unknownHoursRisk(door[index]!, atMs)
  if (word === 'disputed') return RISK.disputed
  if (word === 'checked' || nowMs < checkedLatelyUntilMs[index]!) return RISK.checkedLately
  return nowMs < checkedUntilMs[index]! ? RISK.checked : RISK.posted
}
