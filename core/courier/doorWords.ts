import type { ReportKind } from '@core/feed/wire/reportKinds'
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
}

/**
 * What this courier found at each door, by station id: the latest word, as long as it counts and until a record of a later
 * day answers it. A record of the same day doesn't: nobody knows which of the two came first.
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
  if (latest.size === 0) return words
  for (const station of stations) {
    const report = latest.get(station.id)
    const word = report && !isAnswered(report, station) ? wordOf(report, nowMs) : null
    if (report && word) words.set(station.id, { word, atMs: report.atMs })
  }
  return words
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
