import type { ReceivedReport } from '@core/reports/wire'
import type { Kysely, Transaction } from 'kysely'
import { addToCounts, dayKeyOf } from './dayCounts'
import { fromRow, isSameReport, toRow } from './reportRow'
import type { PutOutcome } from './Store'
import type { Tables } from './tables'

type Written = Exclude<PutOutcome, 'busy'>

/** Writes several reports in one transaction, at most `cap` of a kind, a station and a day; what became of each, in their order. */
export function putBatch(db: Kysely<Tables>, batch: readonly ReceivedReport[], cap: number): Promise<readonly Written[]> {
  return db.transaction().execute(async trx => {
    const known = await byId(trx, batch)
    const fresh = new Map<string, ReceivedReport>()
    for (const report of batch) if (!known.has(report.id) && !fresh.has(report.id)) fresh.set(report.id, report)
    const fitting = await whatFits(trx, [...fresh.values()], cap)
    const stored = await insert(trx, fitting)
    // Another process was faster with the same id, and has counted it.
    const late = fitting.filter(({ id }) => !stored.has(id))
    await addToCounts(
      trx,
      late.map(report => ({ report, kept: -1, refused: 0 })),
    )
    for (const [id, report] of await byId(trx, late)) known.set(id, report)

    const answered = new Set<string>()
    return batch.map(report => {
      const first = known.get(report.id) ?? fresh.get(report.id)
      if (first === undefined || !isSameReport(first, report)) return 'conflict'
      if (known.has(report.id) || answered.has(report.id)) return 'known'
      if (!stored.has(report.id)) return 'capped'
      answered.add(report.id)
      return 'stored'
    })
  })
}

/** Counts the reports, and answers those that are within the cap. Its locks are held until the end: no two processes pass the cap. */
async function whatFits(trx: Transaction<Tables>, reports: readonly ReceivedReport[], cap: number): Promise<ReceivedReport[]> {
  const kept = await addToCounts(
    trx,
    reports.map(report => ({ report, kept: 1, refused: 0 })),
  )
  const over = new Map([...kept].map(([key, count]) => [key, count - cap]))
  const isOver = (report: ReceivedReport): boolean => {
    const left = over.get(dayKeyOf(report)) ?? 0
    over.set(dayKeyOf(report), left - 1)
    return left > 0
  }
  // The last that came are the ones too many.
  const refused = new Set([...reports].reverse().filter(isOver))
  await addToCounts(
    trx,
    [...refused].map(report => ({ report, kept: -1, refused: 1 })),
  )
  return reports.filter(report => !refused.has(report))
}

async function byId(trx: Transaction<Tables>, reports: readonly ReceivedReport[]): Promise<Map<string, ReceivedReport>> {
  if (reports.length === 0) return new Map()
  const ids = reports.map(({ id }) => id)
  const rows = await trx.selectFrom('reports').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, fromRow(row)]))
}

/** The ids that were written. In the order of ids, lest two processes wait for each other. */
async function insert(trx: Transaction<Tables>, reports: readonly ReceivedReport[]): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set()
  const rows = reports.map(toRow).sort((a, b) => (a.id < b.id ? -1 : 1))
  const written = await trx
    .insertInto('reports')
    .values(rows)
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  return new Set(written.map(({ id }) => id))
}
