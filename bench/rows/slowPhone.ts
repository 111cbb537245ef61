import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNginx } from '@test/nginx/startNginx'
import { type FirstVisit, measureSlowPhone } from 'weapp-rig/h5'
import { UNDER_TEST } from '../../config/outputs'
import { compressFolder } from '../../scripts/compress'
import { ensureBuild } from '../ensureBuild'
import type { BenchRow } from '../row'

const VISITS = 3
/** What the app has drawn; the first screen in the page's own HTML has none of it. */
const USABLE = '.taro_page .line[role=link]'

/**
 * docs/design.md §9: a first visit on 400 kbps, 400 ms and a sixth of this machine's speed, from the operator's own server with
 * its files compressed as a release is. The plain way: the same build without its first screen.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  await ensureBuild()
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-slow-'))
  try {
    const [ours, plain] = [join(home, 'ours'), join(home, 'plain')]
    cpSync(UNDER_TEST.h5, ours, { recursive: true })
    compressFolder(ours)
    cpSync(ours, plain, { recursive: true })
    writeFileSync(join(plain, 'index.html'), withoutFirstScreen(readFileSync(join(ours, 'index.html'), 'utf8')))
    const [visits, plainVisits] = [await visit(ours), await visit(plain)]
    const row = (
      what: string,
      budget: string,
      of: (visit: FirstVisit) => number,
      most: number | null,
      say: (value: number) => string,
    ): BenchRow => {
      const measured = median(visits.map(of))
      return {
        what: `slow phone: ${what}`,
        budget,
        measured: say(measured),
        naive: say(median(plainVisits.map(of))),
        holds: most === null ? null : measured <= most,
      }
    }
    const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
    return [
      row('words on screen', '≤ 2.5 s', each => each.wordsMs, 2500, seconds),
      row('usable', '≤ 6 s', each => each.usableMs, 6000, seconds),
      row(
        'layout shift',
        '≤ 0.02',
        each => each.shift,
        0.02,
        value => value.toFixed(3),
      ),
      row('largest paint', '—', each => each.largestPaintMs, null, seconds),
      row(
        'over the line until usable',
        '—',
        each => each.kilobytes,
        null,
        value => `${value.toFixed(0)} KB`,
      ),
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function visit(folder: string): Promise<readonly FirstVisit[]> {
  const nginx = await startNginx(folder)
  const visits: FirstVisit[] = []
  for (let at = 0; at < VISITS; at += 1) visits.push(await measureSlowPhone({ url: `${nginx.origin}/`, usable: USABLE }))
  await nginx.close()
  return visits
}

function withoutFirstScreen(html: string): string {
  const plain = html
    .replace(/<div id="first">[\s\S]*?(?=<div id="app">)/, '')
    .replace(/<script data-app="[^"]*" data-next="[^"]*">/, '<script data-app="" data-next="">')
  if (plain === html) throw new Error('slowPhone: this build has no first screen to leave out')
  return plain.replace('classList.add("starting")', 'classList.add("plain")')
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
