import type { ReportKind } from '@core/feed/wire/reportKinds'
import type { ReceivedReport } from '@core/reports/wire'

/**
 * What became of a report. `stored`: new, and on disk · `known`: it was there already, the same · `conflict`: another report has
 * this id · `capped`: enough of this kind on this station today, it was only counted · `busy`: too many wait, come back later.
 */
export type PutOutcome = 'stored' | 'known' | 'conflict' | 'capped' | 'busy'

/** How many reports of one kind a station got on one day (Shanghai's, by the inbox's clock). Kept when the reports are gone. */
export interface DayCount {
  readonly feed: string
  readonly station: string
  readonly kind: ReportKind
  /** YYYY-MM-DD */
  readonly day: string
  readonly kept: number
  /** Turned away because the day's cap was reached: above 0, somebody floods this station. */
  readonly refused: number
}

/** What an editor made of all reports of one kind on a station that had been received up to a moment. */
export interface Decision {
  readonly feed: string
  readonly station: string
  readonly kind: ReportKind
  readonly verdict: 'accepted' | 'declined'
  readonly upToMs: number
  readonly decidedAtMs: number
}

export interface Selection {
  readonly feed?: string
  readonly station?: string
  /** Received at this moment or later. */
  readonly sinceMs?: number
}

/** Couriers' reports, kept. What `put` answers with `stored` or `known` is on disk: no kill and no power cut takes it back. */
export interface Store {
  /** Idempotent by id. Notes are made safe first (safeNote.ts). Rejects when the database does; nothing is kept then, try again. */
  put(report: ReceivedReport): Promise<PutOutcome>
  /** In the order of receiving. Reads page by page: no lock is held, whatever the caller does in between. */
  reports(selection?: Selection): AsyncIterable<ReceivedReport>
  /** By day, station and kind; `sinceMs` counts whole days. */
  counts(selection?: Selection): Promise<readonly DayCount[]>
  /** The same decision again changes nothing; another verdict up to the same moment replaces the first. */
  decide(decision: Decision): Promise<void>
  /** As if nobody had decided: those words wait again. Without such a decision nothing happens. */
  undecide(decision: Pick<Decision, 'feed' | 'station' | 'kind' | 'upToMs'>): Promise<void>
  /** In the order of deciding. */
  decisions(selection?: Pick<Selection, 'feed' | 'station'>): Promise<readonly Decision[]>
  /** Deletes reports received before a moment, so that no trace stays in the files; their counts stay. Answers how many. */
  prune(beforeMs: number): Promise<number>
  /** A copy of the whole, as of one moment, while others write. SQLite alone; PostgreSQL has pg_dump. */
  backup(file: string): Promise<void>
  /** Rejects when the database doesn't answer. */
  ping(): Promise<void>
  /** How many reports wait to be written. */
  waiting(): number
  /** Writes what was put before, then lets the database go. */
  close(): Promise<void>
}
