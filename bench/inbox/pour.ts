import { statSync } from 'node:fs'
import { toInstant } from '@core/time/shanghaiTime'
import { serveInbox } from '@test/inbox/runInbox'
import pg from 'pg'
import { openStore } from '../../inbox/store/openStore'
import { runWrk } from '../load/runWrk'

/** Seconds of one run of wrk; the latencies of all runs are kept. */
const SLICE_S = 10

export interface Poured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** By the inbox's own metrics: answered 200. */
  readonly acknowledged: number
  readonly lost: number
  /** Answers that were anything else or took over two seconds, broken connections. */
  readonly errors: number
  readonly firstMb: number
  readonly lastMb: number
  readonly bytesEach: number
}

/** Reports from wrk into an inbox of its own process until there are enough. Medians of the slices: a neighbour's minute counts once. */
export async function pour(
  url: string,
  { reports, connections }: { readonly reports: number; readonly connections: number },
): Promise<Poured> {
  const inbox = await serveInbox({ DATABASE_URL: url, FEED: '/nowhere', LOG_LEVEL: 'error' })
  const slices: Awaited<ReturnType<typeof runWrk>>[] = []
  const memory: number[] = []
  const metric = async (name: string): Promise<number> => {
    const text = await (await fetch(`${inbox.origin}/metrics`)).text()
    return Number(
      text
        .split('\n')
        .find(line => line.startsWith(`${name} `))
        ?.split(' ')[1] ?? 0,
    )
  }
  const watch = setInterval(
    () =>
      void metric('process_resident_memory_bytes').then(
        bytes => memory.push(bytes),
        () => {},
      ),
    1000,
  )
  const stored = (): Promise<number> => metric('inbox_reports_total{outcome="stored"}')
  while ((await stored()) < reports) {
    const seed = String(1 + slices.length)
    slices.push(
      await runWrk({
        url: `${inbox.origin}/reports`,
        connections,
        seconds: SLICE_S,
        script: ['bench/inbox/post.lua', seed, toInstant(Date.now())],
      }),
    )
  }
  clearInterval(watch)
  // What wrk hung up on may still be on its way to the disk.
  let acknowledged = await stored()
  for (let before = -1; before !== acknowledged; ) {
    before = acknowledged
    await new Promise(done => setTimeout(done, 1000))
    acknowledged = await stored()
  }
  inbox.kill('SIGTERM')
  await inbox.ended()
  const store = await openStore(url)
  let kept = 0
  for await (const _ of store.reports()) kept += 1
  await store.close()
  const fifth = Math.max(1, Math.floor(memory.length / 5))
  return {
    perSecond: median(slices.map(each => each.perSecond)),
    p50: median(slices.map(each => each.p50)),
    p99: median(slices.map(each => each.p99)),
    acknowledged,
    lost: acknowledged - kept,
    errors: slices.reduce((sum, each) => sum + each.errors, 0),
    firstMb: Math.max(...memory.slice(0, fifth)) / 2 ** 20,
    lastMb: Math.max(...memory.slice(-fifth)) / 2 ** 20,
    bytesEach: (await sizeOf(url)) / kept,
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function sizeOf(url: string): Promise<number> {
  if (!/^postgres:/.test(url)) return statSync(url).size
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query("select pg_total_relation_size('reports') + pg_total_relation_size('day_counts') as bytes")
  await client.end()
  return Number(rows[0].bytes)
}
