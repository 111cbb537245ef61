import type { ReceivedReport } from '@core/reports/wire'
import { dayOf } from '@core/time/shanghaiTime'
import type { Transaction } from 'kysely'
import type { Tables } from './tables'

interface Change {
  readonly report: ReceivedReport
  readonly kept: number
  readonly refused: number
}

type Row = Tables['day_counts']

/** What shares a count: feed, station, kind, and the day of receiving. */
export const dayKeyOf = ({ feed, station, kind, receivedAtMs }: ReceivedReport): string =>
  keyOf({ feed, station, kind, day: dayOf(receivedAtMs) })

const keyOf = ({ feed, station, kind, day }: Pick<Row, 'feed' | 'station' | 'kind' | 'day'>): string =>
  [feed, station, kind, day].join(' ')

/** Adds to the counts of the reports' days, and answers what is kept of each day now, by its key. */
export async function addToCounts(trx: Transaction<Tables>, changes: readonly Change[]): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, Row>()
  for (const { report, kept, refused } of changes) {
    const { feed, station, kind } = report
    const before = rows.get(dayKeyOf(report))
    const day = dayOf(report.receivedAtMs)
    rows.set(dayKeyOf(report), {
      feed,
      station,
      kind,
      day,
      kept: (before?.kept ?? 0) + kept,
      refused: (before?.refused ?? 0) + refused,
    })
  }
  if (rows.size === 0) return new Map()
  const counted = await trx
    .insertInto('day_counts')
    // In one order, lest two processes wait for each other.
    .values([...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row))
    .onConflict(conflict =>
      conflict.columns(['feed', 'station', 'kind', 'day']).doUpdateSet(({ eb, ref }) => ({
        kept: eb('day_counts.kept', '+', ref('excluded.kept')),
        refused: eb('day_counts.refused', '+', ref('excluded.refused')),
      })),
    )
    .returningAll()
    .execute()
  return new Map(counted.map(row => [keyOf(row), row.kept]))
}
