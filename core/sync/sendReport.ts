import type { ReportKind } from '@core/feed/wire/reportKinds'
import type { Report } from '@core/reports/wire'
import { HOUR_MS, MINUTE_MS, toInstant } from '@core/time/shanghaiTime'

/** A report on its way: what was seen where and when. Nothing of who saw it. */
export interface OutgoingReport {
  readonly id: string
  readonly stationId: string
  readonly kind: ReportKind
  readonly note: string
  readonly atMs: number
  readonly token: string
}

/**
 * How one attempt ended. `refused`: the server will never take this report. `failed`: no network, no server, a captive
 * portal; worth another try, `notForMs` from now at the earliest where the server named a time.
 */
export type PostOutcome = { readonly kind: 'sent' | 'refused' } | { readonly kind: 'failed'; readonly notForMs: number }

/** What a server answered; `retryAfter` as its header has it, null without one. */
interface Answer {
  readonly status: number
  readonly body: string
  readonly retryAfter: string | null
}

/** Posts JSON with the Idempotency-Key given. Contract: never rejects, always ends. Null: no answer came. */
export type PostJson = (url: string, json: string, key: string) => Promise<Answer | null>

/** By these a server says that this report is wrong, not that it is busy. */
const NEVER: readonly number[] = [400, 409, 410, 413, 415, 422]
/** It has a report of this id that reads otherwise: ours, by an older app; nobody else draws the same 128 bits. */
const CONFLICT = 409
/** By these, that it is busy, and RFC 9110 §10.2.3 lets it say for how long. */
const BUSY: readonly number[] = [429, 503]
/** A server that asks for a year isn't obeyed: reports wait a week at most. */
const LONGEST_MS = HOUR_MS

/**
 * §3.8 One report to whoever takes them. The id is the idempotency key: sent again, it counts once. A server echoes it,
 * because a captive portal answers 200 too.
 */
export async function sendReport(post: PostJson, url: string, feed: string, report: OutgoingReport): Promise<PostOutcome> {
  const answer = await post(url, reportJson(feed, report), report.id)
  if (answer === null) return { kind: 'failed', notForMs: 0 }
  const { status, body } = answer
  const isHere = (status >= 200 && status < 300) || status === CONFLICT
  if (isHere && echoes(body, report.id)) return { kind: 'sent' }
  if (NEVER.includes(status)) return { kind: 'refused' }
  return { kind: 'failed', notForMs: BUSY.includes(status) ? waitOf(answer) : 0 }
}

/** Retry-After in seconds; a date is left to the back-off, because the phone's clock may be wrong. */
function waitOf({ retryAfter }: Answer): number {
  return /^\d{1,9}$/.test(retryAfter?.trim() ?? '') ? Math.min(LONGEST_MS, Number(retryAfter) * 1000) : 0
}

/** To the minute: an editor needs no finer, and finer would say more about the courier. */
function reportJson(feed: string, { id, stationId, kind, note, atMs, token }: OutgoingReport): string {
  const at = toInstant(atMs - (atMs % MINUTE_MS))
  const report: Report = { id, feed, station: stationId, kind, at, ...(note && { note }), token }
  return JSON.stringify(report)
}

function echoes(body: string, id: string): boolean {
  try {
    return (JSON.parse(body) as { id?: unknown } | null)?.id === id
  } catch {
    return false
  }
}
