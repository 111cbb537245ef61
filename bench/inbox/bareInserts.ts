import { invented } from '@test/inbox/invented'
import Libsql from 'libsql'
import pg from 'pg'

const INSERT = 'insert into bare values'
const TABLE =
  'create table bare (id text primary key, feed text, station text, kind text, at text, note text, token text, received_at_ms bigint)'

/**
 * The plain way: rows as an inbox keeps them, one at a time, each on disk before the next, no HTTP, no checks, no counts, in the
 * engine's own client and with its settings. Rows a second.
 */
export async function bareInserts(url: string, seconds: number): Promise<number> {
  const insert = await (/^postgres:/.test(url) ? intoPostgres(url) : intoSqlite(url))
  const startedMs = performance.now()
  let rows = 0
  while (performance.now() - startedMs < seconds * 1000) {
    const { id, feed, station, kind, at, token, receivedAtMs } = invented()
    await insert.row([id, feed, station, kind, at, '门口贴了告示', token, receivedAtMs])
    rows += 1
  }
  const perSecond = rows / ((performance.now() - startedMs) / 1000)
  await insert.end()
  return perSecond
}

interface Insert {
  row(values: readonly (string | number)[]): Promise<unknown>
  end(): Promise<void>
}

async function intoSqlite(file: string): Promise<Insert> {
  const database = new Libsql(file)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.pragma(pragma)
  database.exec(TABLE)
  const statement = database.prepare(`${INSERT} (?, ?, ?, ?, ?, ?, ?, ?)`)
  return {
    row: async values => statement.run([...values]),
    end: async () => {
      database.exec('drop table bare')
      database.close()
    },
  }
}

async function intoPostgres(url: string): Promise<Insert> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(TABLE)
  return {
    row: values => client.query({ name: 'bare', text: `${INSERT} ($1, $2, $3, $4, $5, $6, $7, $8)`, values: [...values] }),
    end: async () => {
      await client.query('drop table bare')
      await client.end()
    },
  }
}
