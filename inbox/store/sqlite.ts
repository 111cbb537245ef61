import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
} from 'kysely'
import Libsql from 'libsql'

/** How long one process waits while another writes to the same file; then the query fails with SQLITE_BUSY. */
const BUSY_MS = 5_000
/** Between two looks whether the other is done: a commit takes about as long. */
const LOOK_MS = 3
const READS = /^\s*(select|with)\b/i
/** What can't be part of a transaction. */
const STANDS_ALONE = /^\s*(vacuum|pragma)\b/i

/** Schema changes are part of a transaction in SQLite as they are in PostgreSQL. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** A file, made when it isn't there. */
export function openSqlite(file: string): Dialect {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Libsql(file, { timeout: BUSY_MS })
  // FULL: a commit is on disk before it is answered. secure_delete: what is pruned is overwritten, not only forgotten.
  // busy_timeout: SQLite's own way to wait would stop this whole process; ours lets it answer others (patiently).
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'busy_timeout = 0'])
    database.pragma(pragma)
  const dialect = new SqliteDialect({
    database: { prepare: sql => database.prepare(sql), close: () => void database.close() },
  })
  return {
    createDriver: () => patientDriver(database, dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => dialect.createIntrospector(db),
    createAdapter: () => new TransactionalAdapter(),
  }
}

/**
 * The driver, waiting for whoever else writes. Only `begin immediate` can be told to wait: it takes the turn to write at once, and a
 * transaction that began with reading could not get it any more (SQLITE_BUSY_SNAPSHOT). So every write stands in one. Through `exec`: a
 * prepared statement that libsql was told SQLITE_BUSY for stays open until it is collected, and blocks its own connection (docs/workarounds.md).
 */
function patientDriver(database: Libsql.Database, driver: Driver): Driver {
  const begin = (): Promise<void> => patiently(() => database.exec('begin immediate'))
  const run = async (words: string): Promise<void> => void database.exec(words)

  const patient = (connection: DatabaseConnection): DatabaseConnection => ({
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      if (database.inTransaction || READS.test(query.sql)) return connection.executeQuery<R>(query)
      if (STANDS_ALONE.test(query.sql)) {
        await patiently(() => database.exec(query.sql))
        return { rows: [] }
      }
      await begin()
      try {
        const result = await connection.executeQuery<R>(query)
        await run('commit')
        return result
      } catch (error) {
        if (database.inTransaction) await run('rollback')
        throw error
      }
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  })

  return {
    init: () => driver.init(),
    acquireConnection: async () => patient(await driver.acquireConnection()),
    beginTransaction: begin,
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: connection => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  }
}

async function patiently(work: () => void): Promise<void> {
  for (const deadlineMs = performance.now() + BUSY_MS; ; ) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadlineMs) throw error
      await new Promise(done => setTimeout(done, LOOK_MS))
    }
  }
}

/** Another process, or another opener in this one, is writing. */
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'SQLITE_BUSY'
