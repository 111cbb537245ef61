import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe } from 'node:test'
import { type Postgres, postgresPrograms, startPostgres } from './startPostgres'

/** The address of a database that nobody has used yet. */
export type FreshUrl = () => Promise<string>

/** One for all tests of a process; it ends with it. */
let server: Promise<Postgres> | null = null

/** Runs the tests once on SQLite and once on PostgreSQL: what holds on one must hold on the other. */
export function onBothEngines(what: string, tests: (freshUrl: FreshUrl, engine: 'sqlite' | 'postgres') => void): void {
  describe(`${what}, on SQLite`, () => {
    const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-inbox-'))
    let made = 0
    after(() => rmSync(home, { recursive: true, force: true }))
    tests(async () => path.join(home, `${++made}.db`), 'sqlite')
  })
  const skip = postgresPrograms() === null && 'Debian’s package postgresql is not installed (apt-get install postgresql)'
  describe(`${what}, on PostgreSQL`, { skip }, () => {
    tests(async () => {
      server ??= startPostgres({ durable: false })
      return (await server).create()
    }, 'postgres')
  })
}
