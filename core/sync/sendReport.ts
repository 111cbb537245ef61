import type { ReportKind } from '@core/feed/wire/reportKinds'
import type { Report } from '@core/reports/wire'
import { MINUTE_MS, toInstant } from '@core/time/shanghaiTime'

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
 * portal; worth another try.
 */
export type PostOutcome = 'sent' | 'refused' | 'failed'

/** Posts JSON with the Idempotency-Key given. Contract: never rejects, always ends. Null: no answer came. */
export type PostJson = (url: string, json: string, key: string) => Promise<{ status: number; body: string } | null>

/** By these a server says that this report is wrong, not that it is busy. */
const NEVER: readonly number[] = [400, 409, 410, 413, 422]

/**
 * §3.8 One report to whoever takes them. The id is the idempotency key: sent again, it counts once. A server echoes it,
 * because a captive portal answers 200 too.
 */
export async function sendReport(post: PostJson, url: string, feed: string, report: OutgoingReport): Promise<PostOutcome> {
  const answer = await post(url, reportJson(feed, report), report.id)
  if (answer === null) return 'failed'
  if (NEVER.includes(answer.status)) return 'refused'
  return answer.status >= 200 && answer.status < 300 && echoes(answer.body, report.id) ? 'sent' : 'failed'
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
