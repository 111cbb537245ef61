import { CompiledQuery, type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** bigint: moments in ms fit a number until the year 287396. */
const INT8 = 20
const CONNECT_MS = 5_000
const CONNECTIONS = 4

/** Whoever set this database to answer before it has written wasn't thinking of us. */
const ON_DISK = "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'"

export function openPostgres(url: string, onError: (error: Error) => void): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  })
  // An idle connection that breaks is replaced at the next query, which fails or not by itself.
  pool.on('error', onError)
  return new PostgresDialect({
    pool,
    onCreateConnection: async connection => void (await connection.executeQuery(CompiledQuery.raw(ON_DISK))),
  })
}
