import type { Snapshot, SyncOutcome } from '@core/sync/ports'
import { DAY_MS } from '@core/time/shanghaiTime'

/** How far the courier can trust the age of what is on screen; 'fresh' needs no words. */
export type FeedStatusKind = 'fresh' | 'bundled' | 'offline' | 'stale' | 'expired' | 'refused' | 'cannot_verify'

/** Two days without a word from the server: something may have changed. */
const STALE_MS = 2 * DAY_MS

interface Inputs {
  snapshot: Pick<Snapshot, 'confirmedAtMs' | 'expiresAtMs'>
  /** How the last refresh ended; null before the first one. */
  outcome: SyncOutcome | null
  nowMs: number
}

/** The one thing worth saying, worst first: past its date, refused, no network, long unconfirmed, never confirmed. */
export function feedStatus({ snapshot, outcome, nowMs }: Inputs): FeedStatusKind {
  const { confirmedAtMs, expiresAtMs } = snapshot
  if (nowMs >= expiresAtMs) return 'expired'
  // A phone that can check nothing: the update may be a good one, and trying again won't help.
  if (outcome?.kind === 'rejected') return outcome.error.code === 'cannot_verify' ? 'cannot_verify' : 'refused'
  if (confirmedAtMs === null) return 'bundled'
  if (nowMs - confirmedAtMs > STALE_MS) return 'stale'
  return outcome?.kind === 'unreachable' ? 'offline' : 'fresh'
}
