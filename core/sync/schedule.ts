import { MINUTE_MS } from '@core/time/shanghaiTime'
import { backoffMs } from './backoff'
import type { SyncOutcome } from './ports'

/** What asked for a refresh. Only a person gets past the back-off. */
export type RefreshReason = 'launch' | 'foreground' | 'network_back' | 'tick' | 'pull_down' | 'retry'

export interface Attempts {
  /** When the last one ended; null before the first. */
  readonly lastAtMs: number | null
  /** Failures in a row. */
  readonly failures: number
  /** How long the app itself waits after the last one. */
  readonly waitMs: number
}

export const NO_ATTEMPTS: Attempts = { lastAtMs: null, failures: 0, waitMs: 0 }

/** Content confirmed this recently needs no second look when the app comes back. */
const FOREGROUND_AFTER_MS = 10 * MINUTE_MS
/** A network that comes and goes in a lift shaft doesn't ask each time. */
const NETWORK_AFTER_MS = 15_000

/** A courier asked, and waits. */
export const isByHand = (reason: RefreshReason): boolean => reason === 'pull_down' || reason === 'retry'

/** Whether to ask the server now. A courier who pulls down is always answered. A clock set back doesn't silence the app. */
export function isDue(reason: RefreshReason, { lastAtMs, failures, waitMs }: Attempts, nowMs: number): boolean {
  if (isByHand(reason)) return true
  // Coming to the foreground is also part of launching, and launching waits until the first screen is drawn.
  if (lastAtMs === null) return reason === 'launch' || reason === 'network_back'
  const sinceMs = Math.abs(nowMs - lastAtMs)
  if (failures > 0) return sinceMs >= waitMs
  // Time passing is a reason only after a failure: content that was confirmed is looked at again on coming back.
  if (reason === 'tick') return false
  return sinceMs >= (reason === 'network_back' ? NETWORK_AFTER_MS : FOREGROUND_AFTER_MS)
}

/** After a refresh: a failure lengthens the wait, anything else ends it. A refusal is a failure too, asking again at once won't help. */
export function noted({ failures }: Attempts, kind: SyncOutcome['kind'], nowMs: number, random: number): Attempts {
  const isFailure = kind === 'unreachable' || kind === 'rejected'
  if (!isFailure) return { lastAtMs: nowMs, failures: 0, waitMs: 0 }
  return { lastAtMs: nowMs, failures: failures + 1, waitMs: backoffMs(failures + 1, random) }
}
