import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { openApp } from 'weapp-rig'
import { TEST_FEED_URL } from '../../scripts/pipeline'
import { ensureBuild } from '../ensureBuild'
import type { BenchRow } from '../row'

const COLD_MOST = 12 * 1024
const UNCHANGED_MOST = 1536
/** All parts, as a phone without the package's own would fetch them: what it costs not to cut the feed in pieces. */
const LATER_MS = 5_000

/** docs/design.md §9: what a first start fetches, and what a start costs when nothing changed, on the built feed and app. */
export async function rows(): Promise<readonly BenchRow[]> {
  const { feed, weapp } = await ensureBuild()
  const files = new Map(readdirSync(feed).map(name => [name, readFileSync(`${feed}/${name}`)]))
  const gzip = (part: string): number =>
    gzipSync([...files].find(([name]) => name.startsWith(`${part}.`))?.[1] ?? '', { level: 9 }).length
  const cold = ['index', 'news', 'alerts'].reduce((sum, part) => sum + gzip(part), 0)
  const whole = ['index', 'news', 'alerts', 'stations', 'enrolment'].reduce((sum, part) => sum + gzip(part), 0)

  let bytes = 0
  const phone = await openApp(weapp, {
    before: each =>
      each.network.serve(TEST_FEED_URL, ({ url }) => {
        const body = files.get(url.slice(TEST_FEED_URL.length))
        bytes += body?.length ?? 0
        return body ? { body } : { status: 404 }
      }),
  })
  await phone.open('pages/home/index')
  await phone.advance(LATER_MS)
  const requests = phone.network.requests.length
  return [
    {
      what: 'cold data: index + news + alerts, gzipped',
      budget: `≤ ${COLD_MOST} B`,
      measured: `${cold} B`,
      naive: `${whole} B as one file (${(whole / cold).toFixed(1)} ×)`,
      holds: cold <= COLD_MOST,
    },
    {
      what: 'nothing changed: requests and bytes of a start',
      budget: `1, ≤ ${UNCHANGED_MOST} B`,
      measured: `${requests}, ${bytes} B`,
      naive: `${whole} B gzipped as one file (${(whole / bytes).toFixed(1)} ×)`,
      holds: requests === 1 && bytes <= UNCHANGED_MOST,
    },
  ]
}
