import type { ReceivedReport } from '@core/reports/wire'
import type { Kysely } from 'kysely'
import { fromRow } from './reportRow'
import type { Selection } from './Store'
import type { Tables } from './tables'

const PAGE = 1000

/** Page by page along the index: nobody is kept from writing while somebody reads, and nothing is held in memory but a page. */
export async function* readReports(db: Kysely<Tables>, { feed, station, sinceMs = 0 }: Selection): AsyncIterable<ReceivedReport> {
  let [fromMs, afterId] = [sinceMs, '']
  for (;;) {
    let query = db
      .selectFrom('reports')
      .selectAll()
      .where(({ eb, or, and }) =>
        or([eb('received_at_ms', '>', fromMs), and([eb('received_at_ms', '=', fromMs), eb('id', '>', afterId)])]),
      )
      // Written twice, because only this half makes an engine look into the index.
      .where('received_at_ms', '>=', fromMs)
    if (feed !== undefined) query = query.where('feed', '=', feed)
    if (station !== undefined) query = query.where('station', '=', station)
    const rows = await query.orderBy('received_at_ms').orderBy('id').limit(PAGE).execute()
    yield* rows.map(fromRow)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    fromMs = last.received_at_ms
    afterId = last.id
  }
}
