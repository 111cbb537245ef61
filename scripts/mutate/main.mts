/**
 * npm run mutate [folder or file …] [--sample N] — changes the logic a little, thousands of times, and counts what the unit tests notice.
 * Not part of npm test: it takes minutes. What is unchanged since the last run isn't run again (.cache/mutate).
 * `--sample N` tries every N-th change and says how far the share may be off.
 */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { buildSync } from 'esbuild'
import { MOST_MS } from './nearestFirst'
import { GOAL, PROGRAMS, type Program, within } from './programs'
import { isSampled } from './sample'
import { noticed, offBy, type Row, readEquivalents, tally } from './tally'

const CACHE = '.cache/mutate'
const EQUIVALENT = 'scripts/mutate/equivalent.yaml'
/** What no unit test reads isn't copied for it. */
const NOT_COPIED = ['/dist', '/.cache', '/.keys', '/.ci', '/docs/screenshots', '*.png', '*.scss', '/test/journeys']

function run(
  name: string,
  { tests, mostMs = MOST_MS, isLoadedAnew = false }: Program,
  mutate: string[],
  step: number,
): Promise<MutantResult[]> {
  return new Stryker({
    testRunner: 'in-process',
    plugins: [resolve(`${CACHE}/runner.mjs`)],
    // Read by our runner.
    ...{ tests: tests.source, step, mostMs, isLoadedAnew },
    warnings: { unknownOptions: false, preprocessorErrors: false, unserializableOptions: true, slow: false },
    testRunnerNodeArgs: ['--no-warnings'],
    mutate,
    ignorePatterns: NOT_COPIED,
    tempDirName: `${CACHE}/sandbox-${name}`,
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Ours watches over each test; this one is for what never comes back to it.
    timeoutMS: 10_000,
    incremental: step === 1,
    incrementalFile: `${CACHE}/${name}.json`,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest()
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const COLUMNS: readonly (keyof Row)[] = ['killed', 'hanging', 'survived', 'unreached', 'equivalent', 'atLoading']

async function main(): Promise<void> {
  const { values, positionals: named } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '1' } },
  })
  const step = Math.max(1, Number(values.sample) || 1)
  buildSync({
    entryPoints: ['scripts/mutate/runner.ts'],
    outfile: `${CACHE}/runner.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const results: MutantResult[] = []
  const began = performance.now()
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const mutate = named.length === 0 ? [...program.mutate] : within(program, named)
    if (mutate.length > 0) results.push(...(await run(name, program, mutate, step)).filter(one => isSampled(one, step)))
  }
  const { rows, survivors, stale: gone } = tally(results, readEquivalents(EQUIVALENT))
  // A sample leaves most of them out.
  const stale = step === 1 ? gone : []
  for (const { file, line, was, now, isUnreached } of survivors) {
    say(`${file}:${line} ${isUnreached ? 'reached by no test' : 'unnoticed'}: ${was} → ${now}`)
  }
  for (const { file, was, now } of stale) say(`${EQUIVALENT}: noticed, or gone from ${file}: ${was} → ${now}`)
  say(['folder'.padEnd(24), 'noticed'.padStart(9), ...COLUMNS.map(each => each.padStart(11))].join(''))
  for (const row of rows) {
    say(
      [row.folder.padEnd(24), percent(noticed(row)).padStart(9), ...COLUMNS.map(each => String(row[each]).padStart(11))].join(
        '',
      ) + (step > 1 ? `  ± ${percent(offBy(row))}` : ''),
    )
  }
  const below = rows.filter(row => noticed(row) < GOAL).map(({ folder }) => folder)
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  say(`${results.length} changes in ${minutes} minutes; below ${percent(GOAL)}: ${below.join(', ') || 'none'}`)
  process.exit(below.length + stale.length === 0 ? 0 : 1)
}

void main()
