import type { StationReport } from '@core/courier/courierState'
import { isAllowedUrl } from '@core/feed/allowList'
import { outcomeOf } from '@core/reports/heardNow'
import { backoffMs } from '@core/sync/backoff'
import type { RefreshReason } from '@core/sync/schedule'
import { type PostJson, sendReport } from '@core/sync/sendReport'
import { DAY_MS } from '@core/time/shanghaiTime'
import type { CourierStore } from './courierStore'
import type { createFeedStore } from './feedStore'

export interface ReportQueue {
  /** Whether anybody takes reports: the feed says where, and the package allows that host. */
  canSend(): boolean
  /** Sends what waits, oldest first, one at a time; ends when nothing can be sent now. Never throws. */
  flush(reason: RefreshReason | 'reported'): Promise<void>
}

export interface ReportPorts {
  readonly courier: CourierStore
  readonly feed: ReturnType<typeof createFeedStore>
  /** Hosts built into the package. */
  readonly hosts: readonly string[]
  /** Where the package itself says to post while its feed names nobody; null in every release. */
  readonly ownUrl: string | null
  readonly post: PostJson
  readonly nowMs: () => number
  readonly random: () => number
}

/** "Locked" said a week ago sends nobody anywhere: it stays on this phone. */
const STALE_MS = 7 * DAY_MS
const STALE = { kind: 'kept' } as const

/** What a courier reported, kept until somebody has it: through basements, restarts and a server that is down. */
export function createReportQueue({ courier, feed, hosts, ownUrl, post, nowMs, random }: ReportPorts): ReportQueue {
  let isUnderWay = false
  let failures = 0
  let notBeforeMs = 0
  let busyUntilMs = 0

  const urlNow = (): string | null => {
    const url = feed.getState().snapshot.index.reportUrl
    if (url === undefined) return ownUrl
    return isAllowedUrl(url, hosts) ? url : null
  }
  const nextWaiting = (): StationReport | undefined =>
    [...courier.getState().reports].reverse().find(({ sending }) => sending === 'waiting')

  async function sendAll(url: string): Promise<void> {
    for (let report = nextWaiting(); report; report = nextWaiting()) {
      const isStale = nowMs() - report.atMs > STALE_MS
      const outcome = isStale ? STALE : await sendReport(post, url, feed.getState().snapshot.index.feed, report)
      if (outcome.kind === 'failed') {
        failures += 1
        notBeforeMs = nowMs() + Math.max(outcome.notForMs, backoffMs(failures, random()))
        busyUntilMs = nowMs() + outcome.notForMs
        return
      }
      failures = 0
      courier.getState().markReport(report.id, outcome.kind)
    }
  }

  /** What the feed at hand says of reports that somebody has; kept on the phone, because a feed forgets after a while. */
  function learn(): void {
    const sent = courier.getState().reports.filter(({ sending }) => sending === 'sent')
    if (sent.length === 0) return
    const wanted = new Set(sent.map(({ stationId }) => stationId))
    const stations = feed
      .getState()
      .snapshot.stations()
      .filter(({ id }) => wanted.has(id))
    for (const report of sent) {
      const heard = stations.find(({ id }) => id === report.stationId)?.heard ?? []
      const outcome = outcomeOf(report, heard)
      if (outcome) courier.getState().markReport(report.id, outcome)
    }
  }
  feed.subscribe((now, before) => {
    if (now.snapshot !== before.snapshot) learn()
  })

  return {
    canSend: () => urlNow() !== null,
    async flush(reason) {
      if (reason === 'launch') learn()
      const url = urlNow()
      // Only time passing and coming back wait: a report, a pull or a returning network is a new chance. A time that the server
      // named holds for all of them.
      const isEarly =
        nowMs() < busyUntilMs || ((reason === 'tick' || reason === 'foreground') && failures > 0 && nowMs() < notBeforeMs)
      if (url === null || isUnderWay || isEarly || !nextWaiting()) return
      isUnderWay = true
      try {
        await sendAll(url)
      } finally {
        isUnderWay = false
      }
    },
  }
}
