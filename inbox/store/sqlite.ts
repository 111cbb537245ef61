import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  CompiledQuery,
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
  // busy_timeout: SQLite's own way to wait would stop this whole process; ours lets it answer others (patient).
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'busy_timeout = 0'])
    database.pragma(pragma)
  const dialect = new SqliteDialect({
    database: { prepare: sql => database.prepare(sql), close: () => void database.close() },
  })
  return {
    createDriver: () => patient(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => dialect.createIntrospector(db),
    createAdapter: () => new TransactionalAdapter(),
  }
}

/** The driver, which waits for whoever else writes. */
function patient(driver: Driver): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: async () => patientConnection(await driver.acquireConnection()),
    // A transaction that begins with reading can't wait for its turn to write (SQLITE_BUSY_SNAPSHOT): ours take the turn at once.
    beginTransaction: async connection => void (await connection.executeQuery(CompiledQuery.raw('begin immediate'))),
    commitTransaction: async connection => void (await connection.executeQuery(CompiledQuery.raw('commit'))),
    rollbackTransaction: async connection => void (await connection.executeQuery(CompiledQuery.raw('rollback'))),
    releaseConnection: connection => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  }
}

const patientConnection = (connection: DatabaseConnection): DatabaseConnection => ({
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    for (const deadlineMs = performance.now() + BUSY_MS; ; ) {
      try {
        return await connection.executeQuery<R>(query)
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadlineMs) throw error
        await new Promise(done => setTimeout(done, LOOK_MS))
      }
    }
  },
  streamQuery: (query, size) => connection.streamQuery(query, size),
})

/** Another process, or another opener in this one, is writing. */
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'SQLITE_BUSY'
