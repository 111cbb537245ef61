import { type Weighed, weighReports } from '@core/reports/weigh'
import type { ReceivedReport } from '@core/reports/wire'
import type { Store } from '@inbox/store/Store'

export type Inbox = Pick<Store, 'reports' | 'decide' | 'undecide' | 'decisions' | 'close'>

export interface Asked {
  readonly feed: string
  /** Ids of the stations there are. */
  readonly known: ReadonlySet<string>
  readonly nowMs: number
}

/** The feed's reports on which nobody has decided yet; all of them when asked. */
export async function reportsOf(inbox: Inbox, feed: string, isAll = false): Promise<readonly ReceivedReport[]> {
  const upTo = new Map<string, number>()
  for (const { station, kind, upToMs } of isAll ? [] : await inbox.decisions({ feed })) {
    const key = `${station} ${kind}`
    upTo.set(key, Math.max(upTo.get(key) ?? 0, upToMs))
  }
  const reports: ReceivedReport[] = []
  for await (const report of inbox.reports({ feed })) {
    if (report.receivedAtMs > (upTo.get(`${report.station} ${report.kind}`) ?? -1)) reports.push(report)
  }
  return reports
}

export async function undecided(inbox: Inbox, { feed, known, nowMs }: Asked): Promise<Weighed> {
  return weighReports(await reportsOf(inbox, feed), known, nowMs)
}
