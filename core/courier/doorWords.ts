import type { Heard } from '@core/feed/types'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { heardAtDoor } from '@core/reports/heardNow'
import type { DoorSaid, DoorWord } from '@core/stations/doorState'
import { DAY_MS, dayOf, HOUR_MS } from '@core/time/shanghaiTime'
import type { StationReport } from './courierState'

/** What a report says of the door; of the others it says nothing. */
const OF_THE_DOOR: ReadonlySet<ReportKind> = new Set(['confirmed', 'locked', 'moved'])
/** The shutter of yesterday says nothing about today. */
const LOCKED_MS = DAY_MS
/** Who was inside at noon has been there for lunch: by three it may be shut. */
const STANDS_OPEN_MS = 2 * HOUR_MS
/** As long as a check on site counts as lately (docs/design.md §2.1). */
const CHECKED_MS = 30 * DAY_MS

/** What a station's record was last known by; days as exact as the source has them. */
interface Recorded {
  readonly id: string
  readonly checked: string | null
  readonly source: { readonly date: string | null }
  /** What other couriers said, where the feed has it. */
  readonly heard?: readonly Heard[]
}

/**
 * What was found at each door, by station id: this courier's latest word, else the other couriers' (or theirs, when it is newer),
 * as long as it counts and until a record of a later day answers it. A record of the same day doesn't: nobody knows which of the
 * two came first.
 */
export function doorWords(
  reports: readonly StationReport[],
  stations: readonly Recorded[],
  nowMs: number,
): ReadonlyMap<string, DoorSaid> {
  const words = new Map<string, DoorSaid>()
  const latest = new Map<string, StationReport>()
  for (const report of reports) {
    const before = latest.get(report.stationId)
    if (OF_THE_DOOR.has(report.kind) && (!before || report.atMs > before.atMs)) latest.set(report.stationId, report)
  }
  for (const station of latest.size > 0 ? stations : spokenOf(stations)) {
    const report = latest.get(station.id)
    const word = report && !isAnswered(report, station) ? wordOf(report, nowMs) : null
    const mine: DoorSaid | null = report && word ? { word, atMs: report.atMs } : null
    const theirs = station.heard && station.heard.length > 0 ? heardWord(station.heard, station, nowMs) : null
    const said = mine && theirs ? (theirs.atMs > mine.atMs ? theirs : mine) : (mine ?? theirs)
    if (said) words.set(station.id, said)
  }
  return words
}

const SPOKEN_OF = new WeakMap<readonly Recorded[], readonly Recorded[]>()

/** The few of twenty thousand that others spoke of, looked for once. */
function spokenOf(stations: readonly Recorded[]): readonly Recorded[] {
  const known = SPOKEN_OF.get(stations) ?? stations.filter(({ heard }) => heard !== undefined && heard.length > 0)
  SPOKEN_OF.set(stations, known)
  return known
}

/** Other couriers' word, as an order by minutes takes it. */
function heardWord(heard: readonly Heard[], station: Recorded, nowMs: number): DoorSaid | null {
  const door = heardAtDoor(heard, nowMs, atMs => isAnswered({ atMs }, station))
  if (!door || (door.isOpen && nowMs - door.atMs >= CHECKED_MS)) return null
  const word = door.isDisputed ? 'disputed' : door.isOpen ? 'checked' : 'locked'
  return { word, atMs: door.atMs, people: door.people }
}

/** Whether the record is of a day after the report: 「2026-12」 is later than 2026-11-24, 「2026-11」 isn't. */
export function isAnswered({ atMs }: Pick<StationReport, 'atMs'>, { checked, source }: Omit<Recorded, 'id'>): boolean {
  const day = dayOf(atMs)
  return (checked !== null && checked > day) || (source.date !== null && source.date > day)
}

function wordOf({ kind, atMs }: StationReport, nowMs: number): DoorWord | null {
  const age = nowMs - atMs
  if (kind === 'moved') return 'moved'
  if (kind === 'locked') return age < LOCKED_MS ? 'locked' : null
  if (age < STANDS_OPEN_MS) return 'open'
  return age < CHECKED_MS ? 'checked' : null
}
