import { parseInstant } from '@core/feed/instant'
import { CLOCK_MS, LATE_MS } from '@core/reports/weigh'
import { parseReport, type Report } from '@core/reports/wire'
import type { copy } from '../copy'
import type { Store } from '../store/Store'
import type { KnownFeed } from './knownFeed'

export type Refusal = keyof typeof copy.refused

/** What becomes of a request: an id that is on disk, or why not. */
export type Taken = { readonly id: string; readonly isNew: boolean } | { readonly refusal: Refusal }

/** §3.8 What a client learns from the status: 400, 409, 413 and 422 say "never", the rest "later". */
export const STATUS: Readonly<Record<Refusal, number>> = {
  not_json: 400,
  broken_request: 400,
  no_page: 404,
  conflict: 409,
  too_large: 413,
  wrong_type: 415,
  bad_report: 422,
  other_feed: 422,
  unknown_station: 422,
  future: 422,
  late: 422,
  capped: 422,
  too_many: 429,
  busy: 503,
}

interface Ports {
  readonly store: Pick<Store, 'put'>
  readonly feed: KnownFeed
  readonly nowMs: () => number
}

/** One report from bytes that nobody vouches for. Rejects when the database does: nothing was acknowledged then. */
export async function takeReport(bytes: Uint8Array, { store, feed, nowMs }: Ports): Promise<Taken> {
  const parsed = parseReport(bytes)
  if (!parsed.ok) return { refusal: parsed.error }
  const receivedAtMs = nowMs()
  const refusal = whyNot(parsed.value, receivedAtMs) ?? (await feed.whyUnknown(parsed.value))
  if (refusal !== null) return { refusal }
  const outcome = await store.put({ ...parsed.value, receivedAtMs })
  if (outcome === 'stored' || outcome === 'known') return { id: parsed.value.id, isNew: outcome === 'stored' }
  return { refusal: outcome }
}

function whyNot({ at }: Report, nowMs: number): Refusal | null {
  const seenAtMs = parseInstant(at) ?? Number.POSITIVE_INFINITY
  if (seenAtMs > nowMs + CLOCK_MS) return 'future'
  return seenAtMs < nowMs - LATE_MS ? 'late' : null
}
