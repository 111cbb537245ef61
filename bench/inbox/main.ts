/**
 * npm run bench:inbox — the inbox under load and under kills, on SQLite and on PostgreSQL: a table like that of `npm run bench`.
 * REPORTS (200000) reports over CONNECTIONS (64) connections, KILLS (30) kills of each kind. Needs Debian's wrk and postgresql.
 * Exit: 0 · 1 a number isn't held · 2 a tool is missing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAgainAndAgain } from '@test/inbox/killed'
import { startPostgres } from '@test/inbox/startPostgres'
import { ensurePostgres, ensureWrk } from '../../scripts/tools'
import { type BenchRow, lineOf, TABLE_HEAD } from '../row'
import { bareInserts } from './bareInserts'
import { pour } from './pour'

const wanted = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)
const reports = wanted('REPORTS', 200_000)
const connections = wanted('CONNECTIONS', 64)
const kills = wanted('KILLS', 30)
/** Of the bare loop, before and after. */
const BARE_S = 5

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const count = (value: number): string => Math.round(value).toLocaleString('en')

async function main(): Promise<number> {
  for (const ensure of [ensureWrk, ensurePostgres]) {
    const { code, output } = await ensure()
    if (code !== 0) {
      say(output)
      return 2
    }
  }
  say(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${process.platform}; wrk with ${connections} connections on the same machine`,
  )
  say('')
  say(TABLE_HEAD)
  const home = mkdtempSync(join(tmpdir(), 'bench-inbox-'))
  const postgres = await startPostgres()
  let isHeld = true
  const print = (row: BenchRow): void => {
    say(lineOf(row))
    isHeld &&= row.holds !== false
  }
  try {
    for (const [engine, url] of [
      ['SQLite', join(home, 'reports.db')],
      ['PostgreSQL', await postgres.create()],
    ] as const)
      for (const row of await underLoad(engine, url)) print(row)
    if (kills > 0) {
      print(killRow('SQLite', await killAgainAndAgain(join(home, 'killed.db'), kills)))
      print(killRow('PostgreSQL, killed with it', await killAgainAndAgain(await postgres.create(), kills, postgres)))
    }
  } finally {
    await postgres.close()
    rmSync(home, { recursive: true })
  }
  return isHeld ? 0 : 1
}

async function underLoad(engine: string, url: string): Promise<readonly BenchRow[]> {
  const before = await bareInserts(url, BARE_S)
  const poured = await pour(url, { reports, connections })
  const bare = (before + (await bareInserts(url, BARE_S))) / 2
  const { p50, p99, perSecond, lost, firstMb, lastMb, errors } = poured
  const row = (what: string, budget: string, measured: string, naive: string, holds: boolean | null): BenchRow => ({
    what: `inbox, ${engine}: ${what}`,
    budget,
    measured,
    naive,
    holds,
  })
  return [
    row(
      'reports a second, each on disk before its answer',
      '≥ 50 % of the bare loop',
      `${count(perSecond)} (${count((perSecond / bare) * 100)} %)`,
      `${count(bare)} bare inserts`,
      perSecond >= bare / 2,
    ),
    row('from sending to the answer', '—', `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`, '—', null),
    row(
      `of ${count(poured.acknowledged)} acknowledged, lost`,
      '0',
      `${lost} (${errors} answers came late or weren’t 200)`,
      '—',
      lost === 0,
    ),
    row(
      'memory, first fifth and last fifth of the run',
      'flat: at most a quarter more',
      `${count(firstMb)} MB, ${count(lastMb)} MB`,
      '—',
      lastMb <= firstMb * 1.25,
    ),
    row('bytes a report on disk, indexes included', '—', count(poured.bytesEach), '—', null),
  ]
}

const killRow = (
  engine: string,
  { kills, acknowledged, lost, notOnce, miscounted }: Awaited<ReturnType<typeof killAgainAndAgain>>,
): BenchRow => ({
  what: `inbox, ${engine}: ${kills} × kill -9 under load, while starting, while stopping`,
  budget: '0 lost, 0 twice, 0 miscounted',
  measured: `${lost}, ${notOnce}, ${miscounted} of ${count(acknowledged)} acknowledged`,
  naive: '—',
  holds: lost + notOnce + miscounted === 0,
})

void main().then(code => {
  process.exitCode = code
})
