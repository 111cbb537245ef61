import type { ReceivedReport } from '@core/reports/wire'
import Libsql from 'libsql'
import pg from 'pg'

/**
 * Databases as earlier releases left them, in words that SQLite and PostgreSQL both read. Never changed, only added to:
 * a step of inbox/store/migrations.ts that is changed after its release breaks on one of these.
 */
const STATES = {
  '0001-reports': `
create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
insert into kysely_migration_lock values ('migration_lock', 0);
insert into kysely_migration values ('0001-reports', '2026-11-28T10:06:01.000Z');
create table reports (id text not null primary key, feed text not null, station text not null, kind text not null, at text not null, note text, token text not null, received_at_ms bigint not null);
create index reports_by_time on reports (received_at_ms, id);
`,
} as const

/** A database in an earlier state, full of reports. */
export async function olderDatabase(url: string, state: keyof typeof STATES, reports: readonly ReceivedReport[]): Promise<void> {
  const text = (value: string | undefined): string => (value === undefined ? 'null' : `'${value.replaceAll("'", "''")}'`)
  const rows = reports.map(
    ({ id, feed, station, kind, at, note, token, receivedAtMs }) =>
      `insert into reports values (${[id, feed, station, kind, at, note, token].map(text).join(', ')}, ${receivedAtMs});`,
  )
  const script = `begin;${STATES[state]}${rows.join('\n')}commit;`
  if (/^postgres:/.test(url)) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(script)
    await client.end()
  } else {
    const database = new Libsql(url)
    database.exec(script)
    database.close()
  }
}
