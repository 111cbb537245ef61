import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNginx } from '@test/nginx/startNginx'
import { UNDER_TEST } from '../../config/outputs'
import { compressFolder } from '../../scripts/compress'
import { ensureBuild } from '../ensureBuild'
import type { BenchRow } from '../row'

const RUNS = 5
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const LEAST = [90, 100, 100, 100] as const
const WHAT = 'Lighthouse, mobile: performance / accessibility / best practices / SEO'

/** Two hundred packages for one number: not installed with the rest. */
const CLI = process.env.LIGHTHOUSE ?? 'node_modules/lighthouse/cli/index.js'
const MISSING = 'not measured: npm install --no-save lighthouse@12'
const CHROME = '--headless --no-sandbox --disable-gpu --disable-background-networking'

/** docs/design.md §9: the page as a release is served, five visits by Lighthouse's own simulated phone, the median of each number. */
export async function rows(): Promise<readonly BenchRow[]> {
  const budget = `≥ ${LEAST.join(' / ')}`
  if (!existsSync(CLI)) return [{ what: WHAT, budget, measured: MISSING, naive: '—', holds: null }]
  await ensureBuild()
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-lighthouse-'))
  const page = join(home, 'h5')
  cpSync(UNDER_TEST.h5, page, { recursive: true })
  compressFolder(page)
  const nginx = await startNginx(page)
  try {
    const runs: (readonly number[])[] = []
    for (let at = 0; at < RUNS; at += 1) runs.push(await scores(`${nginx.origin}/`, join(home, `${at}.json`)))
    const medians = CATEGORIES.map((_, at) => median(runs.map(run => run[at] ?? 0)))
    const each = CATEGORIES.map((_, at) => runs.map(run => run[at]).join(' ')).join(' · ')
    return [
      {
        what: `${WHAT} (each run: ${each}; load ${loadavg()[0]?.toFixed(1)})`,
        budget,
        measured: medians.join(' / '),
        naive: '—',
        holds: medians.every((score, at) => score >= (LEAST[at] ?? 0)),
      },
    ]
  } finally {
    await nginx.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function scores(url: string, file: string): Promise<readonly number[]> {
  const said = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join()}`,
    `--chrome-flags=${CHROME}`,
  ]
  const chrome = process.env.RIG_CHROMIUM ?? '/usr/bin/chromium'
  const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? chrome }
  const child = spawn(process.execPath, [CLI, url, ...said], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await new Promise(resolve => child.once('close', resolve))
  const { categories } = JSON.parse(readFileSync(file, 'utf8')) as { categories: Record<string, { score: number | null }> }
  return CATEGORIES.map(name => Math.round((categories[name]?.score ?? 0) * 100))
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
