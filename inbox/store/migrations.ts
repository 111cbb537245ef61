import { dayOf } from '@core/time/shanghaiTime'
import { type Kysely, type Migration, Migrator } from 'kysely'
import { readReports } from './readReports'
import type { Tables } from './tables'

type Step = (db: Kysely<unknown>) => Promise<void>

/** Only what SQLite and PostgreSQL both read: one history of the tables for both. A step that was released never changes. */
const STEPS: Readonly<Record<string, Step>> = {
  '0001-reports': async db => {
    await db.schema
      .createTable('reports')
      .addColumn('id', 'text', column => column.primaryKey().notNull())
      .addColumn('feed', 'text', column => column.notNull())
      .addColumn('station', 'text', column => column.notNull())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('at', 'text', column => column.notNull())
      .addColumn('note', 'text')
      .addColumn('token', 'text', column => column.notNull())
      .addColumn('received_at_ms', 'bigint', column => column.notNull())
      .execute()
    await db.schema.createIndex('reports_by_time').on('reports').columns(['received_at_ms', 'id']).execute()
  },
  '0002-day-counts': async db => {
    await db.schema
      .createTable('day_counts')
      .addColumn('feed', 'text', column => column.notNull())
      .addColumn('station', 'text', column => column.notNull())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('day', 'text', column => column.notNull())
      .addColumn('kept', 'integer', column => column.notNull())
      .addColumn('refused', 'integer', column => column.notNull())
      .addPrimaryKeyConstraint('day_counts_key', ['feed', 'station', 'kind', 'day'])
      .execute()
    await countWhatIsThere(db as Kysely<Tables>)
  },
  '0003-decisions': async db => {
    await db.schema
      .createTable('decisions')
      .addColumn('feed', 'text', column => column.notNull())
      .addColumn('station', 'text', column => column.notNull())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('verdict', 'text', column => column.notNull())
      .addColumn('up_to_ms', 'bigint', column => column.notNull())
      .addColumn('decided_at_ms', 'bigint', column => column.notNull())
      .addPrimaryKeyConstraint('decisions_key', ['feed', 'station', 'kind', 'up_to_ms'])
      .execute()
  },
}

async function countWhatIsThere(db: Kysely<Tables>): Promise<void> {
  const counts = new Map<string, Tables['day_counts']>()
  for await (const { feed, station, kind, receivedAtMs } of readReports(db, {})) {
    const day = dayOf(receivedAtMs)
    const key = [feed, station, kind, day].join(' ')
    counts.set(key, { feed, station, kind, day, kept: (counts.get(key)?.kept ?? 0) + 1, refused: 0 })
  }
  for (const row of counts.values()) await db.insertInto('day_counts').values(row).execute()
}

/** Brings the tables up to date, all steps or none; several processes may start at once. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrations: Record<string, Migration> = Object.fromEntries(Object.entries(STEPS).map(([name, up]) => [name, { up }]))
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
