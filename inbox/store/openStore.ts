import { dayOf } from '@core/time/shanghaiTime'
import { Kysely, sql } from 'kysely'
import { inBatches } from './inBatches'
import { migrate } from './migrations'
import { openPostgres } from './postgres'
import { putBatch } from './putBatch'
import { readReports } from './readReports'
import { replaceFile } from './replaceFile'
import type { DayCount, Decision, Store } from './Store'
import { safeNote } from './safeNote'
import { openSqlite } from './sqlite'
import type { Tables } from './tables'

export interface StoreOptions {
  /** Reports of one kind on one station on one day that are kept; the rest are only counted. */
  readonly cap?: number
  /** Reports in one transaction. */
  readonly maxBatch?: number
  /** Reports that may wait for the disk before `put` says `busy`. */
  readonly maxWaiting?: number
}

const POSTGRES = /^postgres(ql)?:/
const SQLITE = /^(?:sqlite|file):(?:\/\/)?/

/**
 * Opens the reports at `url`, and brings their tables up to date: `postgres://…`, or the path of a SQLite file (`sqlite:` before it
 * or not), which is made when it isn't there. Several processes may open the same. Rejects with the engine's error.
 */
export async function openStore(
  url: string,
  { cap = 100, maxBatch = 100, maxWaiting = 1000 }: StoreOptions = {},
): Promise<Store> {
  const isPostgres = POSTGRES.test(url)
  const dialect = isPostgres ? openPostgres(url, () => {}) : openSqlite(url.replace(SQLITE, ''))
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const batches = inBatches((batch: Parameters<typeof putBatch>[1]) => putBatch(db, batch, cap), { maxBatch, maxWaiting })

  return {
    put: async ({ note, ...report }) => {
      const kept = safeNote(note ?? '')
      return (await batches.add({ ...report, ...(kept && { note: kept }) })) ?? 'busy'
    },
    reports: (selection = {}) => readReports(db, selection),
    async counts({ feed, station, sinceMs = 0 } = {}): Promise<readonly DayCount[]> {
      let query = db.selectFrom('day_counts').selectAll().where('day', '>=', dayOf(sinceMs))
      if (feed !== undefined) query = query.where('feed', '=', feed)
      if (station !== undefined) query = query.where('station', '=', station)
      return query.orderBy('day').orderBy('feed').orderBy('station').orderBy('kind').execute()
    },
    async decide({ upToMs, decidedAtMs, ...decision }: Decision): Promise<void> {
      await db
        .insertInto('decisions')
        .values({ ...decision, up_to_ms: upToMs, decided_at_ms: decidedAtMs })
        .onConflict(conflict =>
          conflict
            .columns(['feed', 'station', 'kind', 'up_to_ms'])
            .doUpdateSet(({ ref }) => ({ verdict: ref('excluded.verdict'), decided_at_ms: ref('excluded.decided_at_ms') })),
        )
        .execute()
    },
    async undecide({ feed, station, kind, upToMs }) {
      const those = db.deleteFrom('decisions').where('feed', '=', feed).where('station', '=', station)
      await those.where('kind', '=', kind).where('up_to_ms', '=', upToMs).execute()
    },
    async decisions({ feed, station } = {}): Promise<readonly Decision[]> {
      let query = db.selectFrom('decisions').selectAll()
      if (feed !== undefined) query = query.where('feed', '=', feed)
      if (station !== undefined) query = query.where('station', '=', station)
      const rows = await query.orderBy('decided_at_ms').orderBy('feed').orderBy('station').orderBy('kind').execute()
      return rows.map(({ up_to_ms, decided_at_ms, ...rest }) => ({ ...rest, upToMs: up_to_ms, decidedAtMs: decided_at_ms }))
    },
    async prune(beforeMs) {
      const { numDeletedRows } = await db.deleteFrom('reports').where('received_at_ms', '<', beforeMs).executeTakeFirst()
      // What was deleted still stands in the log, or in the table's file, until this.
      await (isPostgres ? sql`vacuum reports` : sql`pragma wal_checkpoint(truncate)`).execute(db)
      return Number(numDeletedRows)
    },
    async backup(file) {
      if (isPostgres) throw new Error('a PostgreSQL database is copied by pg_dump')
      await replaceFile(file, unfinished => sql`vacuum into ${sql.lit(unfinished)}`.execute(db))
    },
    ping: async () => void (await sql`select 1`.execute(db)),
    waiting: batches.waiting,
    async close() {
      await batches.drained()
      await db.destroy()
    },
  }
}
